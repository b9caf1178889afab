//! Where another word's clause begins: behind it the cue reports nothing.

use super::frames::{resumes, takes};
use super::{GOVERNORS, Look};
use crate::arabic::Clitics;
use crate::cue::{
    self, CueWord, adjoins, asks_for_no_name, has_pronoun, inna_follows, is_of_opinion, is_qala, passes_on_words,
    told_of,
};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames};
use crate::reader::Reader;
use crate::token::TokenKind;

/// `جاء القرار بعد تصريح المدير بأن`; but `قال في بيان للشركة بأن`, `عبر المدير عن أمله بأن`.
pub(super) fn told(look: &Look<'_, '_>) -> bool {
    look.at > look.cue.at + 1
        && look.before() != Class::PrepFi
        && !(look.before() == Class::PrepAn && look.frames().has(Frames::ABOUT))
        && matches!(look.tok().clitics, Clitics::NONE | Clitics::WA)
        && !resumes(look.reader, look.at)
        && told_of(look.reader, look.at)
}

/// `شدد على أهمية ما يمكن أن`, `وكان من المتوقع أيضا أن`, `يجب فيه أن`, `يمكن للبلدية أن`: the clause is that word's,
/// and so is what comes behind.
pub(super) fn governs(look: &Look<'_, '_>) -> bool {
    governed(look).is_some()
}

/// The complementiser whose clause is the word's at hand.
pub(super) fn governed(look: &Look<'_, '_>) -> Option<usize> {
    if !GOVERNORS.has(look.class()) {
        return None;
    }
    let reader = look.reader;
    let mut next = look.at + 1;
    if matches!(look.class(), Class::Governor | Class::Auxiliary) {
        let between = |at: usize| {
            matches!(reader.class(at), Class::Adverb | Class::PrepPronoun)
                || reader.is(at, TokenKind::Word)
                    && (reader.tok(at).has(Clitics::LI) || at > look.at + 1 && reader.tok(at).clitics == Clitics::AL)
        };
        while next < look.end.min(look.at + 5) && between(next) {
            next += 1;
        }
    }
    // اتهم الحارس في يوم ما بأنه نائم: some day, and no denial
    let some = look.is(Class::Negation);
    // وصفت ما جرى بأنه “فضيحة”: what she describes
    let what = || look.at == look.cue.at + 2 && reader.text_of(look.at - 1) == "ما";
    let free = reader.class(next) == Class::ComplementizerBi && (some || what());
    (reader.class(next).is_complementizer() && !free).then_some(next)
}

/// `قال المدير في الحلقة، التي يرجح أن تعاد، إن`: the complementiser right behind a verb of the relative clause, where
/// that of قال is another.
pub(super) fn told_within(look: &Look<'_, '_>) -> Option<usize> {
    let Look { reader, cue, at, .. } = *look;
    let told = look.is(Class::Verb) && reader.next_is_complementizer(at) && !look.is_of_qala(at + 1);
    (told && is_qala(reader, cue.at)).then_some(at + 1)
}

/// `قال حارس، طلب ألا يذكر اسمه، إن`: the same behind what he asks of the writer.
pub(super) fn of_his_name(look: &Look<'_, '_>) -> Option<usize> {
    let asks = look.is(Class::Verb) && look.reader.next_is_complementizer(look.at);
    (asks && asks_for_no_name(look.reader, look.at)).then_some(look.at + 1)
}

/// `هذا هو تجديدها فلا نريد أن`, `التزامهم تجاه اللعبة بينما يكتفون بأن`: behind where another clause begins none is what
/// a noun says; but `قوله حين سئل إن`.
pub(super) fn ends_its_noun(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, end, in_relative, .. } = *look;
    let noun = reader.class(cue.at) == Class::SpeechNoun && reader.lemma(cue.at).act != Act::Statement;
    // توصياته كانت واضحة: ابقوا هنا
    let is = || look.is(Class::Auxiliary) && reader.tokens[at..end].iter().any(|tok| tok.is(TokenKind::Colon));
    noun && !in_relative && !look.is(Class::Governor) && !is()
}

/// `أصدر تقريرا مفاده أن`, `طالب بالدعم مع تأكيده أن`; `أغلق الباب على اعتبار أن`, a set phrase
pub(super) fn bare_noun(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    reader.next_is_complementizer(at)
        && (reader.is_stopped(at)
            || reader.text_of(at) == reader.lemma(at).text() && !look.is_of_qala(at + 1)
            || look.before() == Class::Prep)
}

/// `أشار الخبير إلى إعلان الشركة أنها ستغلق المصنع`: what another has said, right behind إلى.
pub(super) fn pointed_at(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    // but أشار إلى القول الفصل، وأضاف أن
    let that = || {
        let stop = |at: &usize| !reader.is(*at, TokenKind::Word) || reader.class(*at).is_complementizer();
        let stop = (at + 1..look.end.min(at + NEAR)).find(stop);
        stop.is_some_and(|at| reader.class(at).is_complementizer())
    };
    look.before() == Class::PrepIla && look.tok().clitics.is_empty() && look.frames().has(Frames::ILA) && that()
}

/// So many words stand at most between what was said and what that is.
const NEAR: usize = 8;

/// `شدد على ضرورة أن`; but `أعرب عن أمله أن`, `أوضح القيادي في حركة فتح أن`.
pub(super) fn necessity(look: &Look<'_, '_>) -> bool {
    let called = look.before() == Class::Institution && !look.reader.tok(look.at - 1).has(Clitics::AL);
    !look.tok().has(Clitics::AL)
        && !called
        && look.reader.class(look.at + 1) == Class::Complementizer
        && !has_pronoun(look.reader.text_of(look.at))
        && !look.is_of_qala(look.at + 1)
}

/// `أحلم أن`, `هو أن`: somebody else's clause.
pub(super) fn own_clause(look: &Look<'_, '_>) -> bool {
    let form = look.tok().form();
    let speaks = if look.is(Class::Verb) { form.is_present() && form.person() < 3 } else { look.at > look.cue.at + 2 };
    speaks && look.reader.next_is_complementizer(look.at)
}

/// `اتهم العامل بالإهمال بعد أن قالت الشركة إنه نائم`: wherever قال stands, the clause behind إن is its own.
pub(super) fn says_itself(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    // أكد الحارس، الذي قال إنه تعب، أن: what the relative tells is over before the comma.
    let relative = look.in_relative && reader.next_is_complementizer(at);
    is_qala(reader, at) && !resumes(reader, at) && !relative && inna_follows(reader, at)
}

/// `شرح المدير الخطة حيث يظن الناس أن`, `أشاد بامرأة لم تمنعها العاصفة من أن`, `يستغرب كيف استطاع العمال أن`: whether a
/// clause begins with its verb that has the next complementiser for its own; but not what a relative tells (`قال الحارس
/// الذي لم يحضر الحفل أن`).
pub(super) fn where_clause(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let begins = match look.class() {
        Class::Conjunction => reader.text_of(at).is_one_of(lists::CLAUSE_OPENERS),
        Class::Negation => {
            // أكد بما لا يدع مجالا للشك أن
            let manner = || reader.text_of(at - 1).is_one_of(lists::IN_A_WAY);
            let not = ["لا", "لم", "لن"].iter().any(|not| reader.text_of(at).ends_with(not));
            // مصدر لم يكشف عن اسمه أن: what he who says so does not tell
            let hides = || {
                let verb = reader.class(at + 1) == Class::Verb && reader.lemma(at + 1).frames.reports();
                verb || reader.is_left_unnamed(at)
            };
            not && !look.in_relative && !manner() && !hides()
        }
        _ => true,
    };
    begins && is_verb_there(reader, at + 1) && has_that(look, at + 1)
}

/// `أعلن المدير موعد الحفل، ونسأل الله أن`: the same behind the comma at hand, by a verb that is joined on and nobody's
/// report.
pub(super) fn joined_verb(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let verb = at + 1;
    let ours = || reader.class(verb) == Class::Verb && reader.tok(verb).form().person() == 1;
    reader.tok(verb).has(Clitics::WA) && ours() && has_that(look, verb)
}

/// Whether a complementiser follows the verb within its clause, with no sign before it; but `قال مدير الميناء حيث ترسو
/// السفن إن`.
fn has_that(look: &Look<'_, '_>, verb: usize) -> bool {
    let Look { reader, end, .. } = *look;
    let stops = |at: &usize| reader.class(*at).is_complementizer() || !reader.tok(*at).is_word();
    let that = (verb + 1..end.min(verb + 12)).find(stops);
    // خلصت اللجنة عندما كان الباب مغلقا إلى أن: what the cue takes
    let hers = |that: usize| match reader.class(that - 1) {
        Class::PrepIla => look.frames().has(Frames::ILA),
        Class::PrepAla => look.frames().has(Frames::ALA),
        _ => false,
    };
    let own = |that: usize| reader.class(that).is_complementizer() && !reader.tok(that).has(Clitics::WA) && !hers(that);
    that.is_some_and(|that| own(that) && !look.is_of_qala(that))
}

/// Whether a word that stands where verbs do is one: known for one, or by the letter that a present begins with.
fn is_verb_there(reader: &Reader<'_>, at: usize) -> bool {
    match reader.class(at) {
        Class::Verb | Class::Governor | Class::Auxiliary => true,
        Class::Unknown => reader.begins_like_present(at, 0),
        _ => false,
    }
}

/// `قال الحارس كلمته وأعلن المدير أن`: the next verb reports what follows it.
pub(super) fn next_verb(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let joined = look.tok().has(Clitics::WA.union(Clitics::FA));
    look.tok().form().person() == 3
        && at > cue.at + 1
        && !is_construct(look)
        // مصادر في الميناء والسوق طلبت عدم كشف أسمائها
        && !asks_for_no_name(reader, at)
        // رفض ذكر اسمه: a noun
        && !asks_for_no_name(reader, at - 1)
        // سامي آل قال، السيد بن طالب، دار نشر، في مقال رأي
        && !reader.is_behind_ibn(at)
        && !reader.is_stopped(at)
        && !is_of_opinion(reader, at)
        && !accompanies(reader, at)
        && !is_subordinate(look)
        && !resumes(reader, at)
        && !is_over(look)
        // أجاب الحارس بدون تردد: a noun
        && !cue::is_governed(reader, at)
        && (joined
            || reader.lemma(at).frames.reports()
                && !describes(reader, cue.at, at)
                && !passes_on_words(reader, at)
                && !lacks_clause(reader, at)
            || has_its_own_clause(look))
}

/// `قال الشيخ وهو يشير إلى أشجار الزيتون: “سنبقى”`: whether the verb at `at` is what he does while another tells what he
/// says; but `وهو يشير إلى أن`, `وقف الشيخ وهو يشير إلى البحر: “سنبقى”`.
pub(super) fn accompanies(reader: &Reader<'_>, at: usize) -> bool {
    let he = |at: usize| reader.class(at) == Class::Pronoun && reader.tok(at).has(Clitics::WA);
    if reader.class(at) != Class::Verb || at == 0 || !he(at - 1) {
        return false;
    }
    // وقالت، وهي تخاطب الجمهور: “…”
    if cue::is_meanwhile(reader, at) {
        return true;
    }
    let frames = reader.lemma(at).frames;
    let to_it = frames.takes_behind(reader.class(at + 1)) && !reader.class(at + 2).is_complementizer();
    let said = || {
        let mut before = (reader.sentences.begin(at)..at).rev().take(12);
        before.any(|at| reader.class(at) == Class::Verb && cue::utters(reader.lemma(at).act))
    };
    reader.tok(at).form().is_present() && to_it && said()
}

/// Whether the verb at `at` describes the subject of the cue before it, and reports nothing of
/// its own: `قالت دراسة نشرت أمس إن`, `قال محللون، تحدثت إليهم الصحيفة، إن`.
fn describes(reader: &Reader<'_>, cue: usize, at: usize) -> bool {
    if reader.class(cue) != Class::Verb || at - cue > 6 {
        return false;
    }
    // Between two commas it has him in a pronoun.
    let set_off = reader.is(at - 1, TokenKind::Comma) && reader.class(at + 1) == Class::PrepPronoun && {
        let close = (at + 2..at + 8).find(|i| !reader.is(*i, TokenKind::Word));
        close.is_some_and(|close| reader.is(close, TokenKind::Comma))
    };
    let mut subject = cue + 1..at - usize::from(set_off);
    subject.all(|i| (reader.tok(i).is_word() || reader.is(i, TokenKind::Symbol)) && !reader.tok(i).has(Clitics::WA))
        && !adjoins(reader, at)
}

/// `استبعدت بشكل قاطع أن`: whether the clause right behind what is spelled as his past is none that the verb takes, so that
/// it describes the noun before it.
fn lacks_clause(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let bare = tok.clitics.is_empty() && tok.form().is_his_past();
    let noun = reader.is(at - 1, TokenKind::Word);
    let frames = reader.lemma(at).frames;
    bare && noun && reader.class(at + 1) == Class::Complementizer && !takes(reader, CueWord { at, frames }, at + 1)
}

/// `تأمل القارب طويلا، بدا له أن`: whether the clause stands right behind a verb that reports nothing; but `صرحت هاني
/// صادق أن`, a name.
fn has_its_own_clause(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let form = look.tok().form();
    let name = form.is_his_past() && look.before() != Class::Verb && reader.tok(at - 1).is_word();
    let that = reader.class(at + 1) == Class::PrepPronoun || reader.next_is_complementizer(at);
    that && !name && adjoins(reader, at)
}

/// `صهريج نقل المياه`: what is spelled as a verb of three letters, between a noun and what has the article, is a noun;
/// so is what is spelled as his past right behind a noun of hers: `نشرة تداول`.
fn is_construct(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let (before, form) = (reader.tok(at - 1), look.tok().form());
    if !before.is(TokenKind::Word) || before.has(Clitics::AL) || !look.tok().clitics.is_empty() {
        return false;
    }
    if form.is_his_past() && !form.has_pronoun() && reader.ends_in_teh(at - 1) {
        return at - 1 == look.cue.at + 1;
    }
    look.tok().size == 3 && before.class() == Class::Unknown && reader.tok(at + 1).has(Clitics::AL)
}

/// `وقالت الشركة في إشعار نشر على موقعها أمس إن`: whether the verb at hand has nothing to do with the clause ahead,
/// which begins with إن and so is that of قال.
fn is_over(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    is_qala(reader, cue.at) && !is_qala(reader, at) && inna_follows(reader, at)
}

/// Whether the verb belongs to a clause within the one of the cue.
pub(super) fn is_subordinate(look: &Look<'_, '_>) -> bool {
    look.in_relative
        || matches!(look.before(), Class::Relative | Class::Complementizer | Class::Auxiliary | Class::Negation)
}
