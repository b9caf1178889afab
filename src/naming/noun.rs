//! A name by the noun before the mark, that the words inside complete, call by its name or belong to.

use super::look::{Look, REACH};
use crate::arabic::Clitics;
use crate::arabic::letter::ALEF;
use crate::lexicon::{Class, Frames};
use crate::reader::pattern::is_fuul;
use crate::token::TokenKind;

/// `المرافق “الماء، الكهرباء، الهاتف”`, `القرى الثلاث “تالة، سدرة، نخلة”`: what belongs to the noun before the mark,
/// one by one.
pub(super) fn enumeration(look: &Look<'_, '_>) -> bool {
    let noun = look.left.is_some_and(|(_, tok)| {
        let class = tok.class();
        tok.is(TokenKind::Word)
            && tok.size > 1
            && !class.is_preposition()
            && !class.is_complementizer()
            && class != Class::Verb
    });
    let short = || (1..=3).any(|at| look.reader.is(look.at + at, TokenKind::Comma));
    let named = || look.left_has_article() && look.first_is_unknown() && short();
    let definite = look.first.has(Clitics::AL) || look.first.class() == Class::Place || named();
    let listed = || look.stretch.inside().take(REACH).any(|at| look.reader.is(at, TokenKind::Comma));
    noun && definite && look.is_phrase(..=16) && listed()
}

/// `300 علبة “كعك وتمر”`, `بعد غد “الثلاثاء”`: what is counted, and the day.
pub(super) fn counted(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.is_phrase(..=3)) else { return false };
    let number = |at: usize| look.reader.is(at, TokenKind::Number);
    let noun = tok.is(TokenKind::Word) && tok.class() == Class::Unknown;
    let named = look.reader.text_of(look.at).starts_with("ال");
    let day = look.words == 1 && look.first.class() == Class::Time && named;
    day || noun && look.first.clitics.is_empty() && at > 0 && number(at - 1)
}

/// `الحساب البنكي “الآيبان”`, `القنب الهندي “زطلة”`: one word behind a definite noun. What is said of the noun is no
/// name: `الملف “مركون”`, `الشركة “تخلت” عن`, `وصف الخطاب “بالكاذب”`, `اعتبرت القرار “استفزازا”`; but
/// `الرئيس “المعزول” سالم`, within a name.
pub(super) fn apposition(look: &Look<'_, '_>) -> bool {
    let at = look.at;
    let headed = look.left_class().is_head();
    let held = || {
        let word = look.first.key();
        let thing = !headed || look.left_class().heads_thing();
        thing && word.last() == ALEF && look.reader.is_masdar_or_common(word.without_last())
    };
    let said = || {
        !headed && look.reader.looks_like_quality(at)
            || held()
            || look.reader.looks_like_verb(at)
            || look.reader.looks_like_her_verb(at)
            || look.is_done()
    };
    let noun = matches!(look.first.class(), Class::Unknown | Class::NameHead);
    // الإعانات “المهينة”: what they are like
    let like = || look.first.has(Clitics::AL) && look.reader.ends_in_teh(at) && look.left_is_hers();
    let within = || headed && look.first.has(Clitics::AL) && look.reader.class(look.right()) == Class::GivenName;
    let named = || !look.first_is_nisba() && noun && !like() && !said();
    look.left_has_article() && look.is_phrase(1..=1) && (named() || within())
}

/// `فرق “الاستجابة المتقدمة”`, `ميزة “سجل المواقع”`: the mark completes an indefinite noun, which is no verbal noun (`عبور
/// “حقول الألغام”`, `عدم “الهلع”`) and not who has just been said to speak (`قال كلدون “كل الطرق مغلقة”`).
pub(super) fn construct(look: &Look<'_, '_>) -> bool {
    let Some((at, _)) = look.left.filter(|_| look.is_phrase(..=3) && look.left_is_indefinite()) else { return false };
    // يعد الحكم بمثابة “إعلان حرب”: what it amounts to
    let verbal = look.reader.looks_like_masdar(at) || look.left_text() == "بمثابة" || is_fuul(look.reader.key(at));
    // أعلن أن القرار اتخذ “بالتشاور مع النقابة”: nothing that ب or ل is joined to completes a noun
    let led = Clitics::BI.union(Clitics::LI).union(Clitics::KA);
    let definite = look.first.has(Clitics::AL) && !look.first.clitics.intersects(led);
    let named = definite || look.first.class() == Class::NameHead || look.first.class().is_head();
    let speaker = || {
        let verb = at > 0 && look.reader.class(at - 1) == Class::Verb && look.reader.is_bare_name(at);
        verb && look.reader.lemma(at - 1).frames.has(Frames::DIRECT)
    };
    !verbal && named && !speaker()
}

/// `والطريق الدائري الأول “طريق النخيل”`: the noun before the mark again, and which it is; but `القوات هي “قوات برية”`.
pub(super) fn repeated(look: &Look<'_, '_>) -> bool {
    let reader = look.reader;
    let first = look.at;
    let noun = reader.is_bare_word(first) && look.first.size >= 3;
    let Some((at, _)) = look.left.filter(|_| noun && look.is_phrase(2..=6)) else {
        return false;
    };
    let definite = |at: &usize| reader.tok(*at).has(Clitics::AL);
    let mut before = (at.saturating_sub(3)..=at).rev().take_while(definite);
    before.any(|at| reader.key(at).without(reader.tok(at).clitics) == reader.key(first))
}

/// `وكالة الأنباء الوطنية “سبأ”`, `البرنامج التدريبي “من البحر إلى المصنع”`: behind the adjectives of what
/// has a name.
pub(super) fn behind_an_institution(look: &Look<'_, '_>) -> bool {
    let Some((at, _)) = look.left.filter(|_| look.words <= 5 && (look.words < 2 || !look.clause)) else { return false };
    let definite = |at: &usize| look.reader.tok(*at).has(Clitics::AL);
    let Some(first) = (at.saturating_sub(3)..=at).rev().take_while(definite).last() else { return false };
    let head = |at: usize| matches!(look.reader.class(at), Class::Institution | Class::Media | Class::NameHead);
    let programme = first + 1 == at && look.reader.class(first) == Class::NameHead && look.reader.is_adjective(at);
    // القرار of وصف الحزب القرار “خطأ” is no adjective
    let adjective = first < at && head(first) && look.reader.is_adjective(at);
    let governed = first > 0 && head(first - 1);
    // منظمات العمال “جبهة واحدة”, الجمعية العمومية “مجبرة”: what is said of it
    let said =
        || look.is_described_noun() || look.words == 1 && look.reader.looks_like_quality(look.at) || look.is_done();
    (programme || look.words <= 2 && (adjective || governed)) && !said()
}

/// `اعتداء على المسجد الكبير “مسجد النخيل”`, `بطاقة الأسرة “كرت العائلة”`: within what is told, a definite noun behind
/// a definite one is what that is called. What he who speaks begins with stands behind his verb and no أن: `قال المدير
/// “الوضع الحالي صعب”`.
pub(super) fn definite_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let reader = look.reader;
    let first = look.at;
    let article = |at: usize| look.has_article_alone(at);
    let noun = || matches!(look.first.class(), Class::Unknown | Class::NameHead);
    let plain = reader.is_bare_word(first) && reader.text_of(first) != "غير";
    // المؤشرات “المتأزمة أصلا”, العلاقات “المتينة القوية”, الأوضاع “الأمنية والسياسية”: how things are
    let like = || look.first_is_nisba() || reader.ends_in_teh(first) && look.left_is_hers();
    let second = || article(first + 1) || reader.tok(first + 1).has(Clitics::WA);
    let definite = (2..=4).contains(&look.words) && article(first) && second() && !like()
        || (2..=3).contains(&look.words) && plain && noun() && article(first + 1);
    let Some((at, _)) = look.left.filter(|(at, _)| definite && article(*at)) else { return false };
    let begin = reader.sentences.begin(at).max(at.saturating_sub(24));
    let told = (begin..at).rev().find(|at| {
        let class = reader.class(*at);
        class.is_complementizer() || matches!(class, Class::Verb | Class::Participle | Class::SpeechNoun)
    });
    told.is_some_and(|told| !reader.lemma(told).frames.reports())
}
