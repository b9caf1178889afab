//! A name by what stands between the marks.

use super::look::Look;
use crate::arabic::Clitics;
use crate::lexicon::Class;
use crate::lexicon::lists;
use crate::token::TokenKind;

/// `“Health Day News”`, `“١٥٠”`, `“STEP أو IELTS”`
pub(super) fn foreign(look: &Look<'_, '_>) -> bool {
    let latin = || look.first.is(TokenKind::Latin);
    look.stretch
        .inside()
        .all(|at| !look.reader.is(at, TokenKind::Word) || look.reader.text_of(at).is_one_of(&["أو", "و"]) && latin())
}

/// `“النحل: 125”`, `“آل عمران: 54، 55”`: where a verse stands.
pub(super) fn verse(look: &Look<'_, '_>) -> bool {
    let colon = || (look.at + 1..look.at + 3).find(|at| look.reader.is(*at, TokenKind::Colon));
    look.is_phrase(..=4) && colon().is_some_and(|colon| look.reader.is(colon + 1, TokenKind::Number))
}

/// `“25 ألف دولار”`; but `إن “12 صيادا غرقوا”`.
pub(super) fn number_first(look: &Look<'_, '_>) -> bool {
    let told = look.words >= 2 && look.left_class().is_complementizer();
    look.first.is(TokenKind::Number) && look.words <= 4 && !told
}

/// `طائرة “إف 16”`, `نظام “آي أو إس”`, `راديو “اف ام”`, `صندوق “إن.دي.بي”`: a number behind what the lexicon does not
/// know, or names of letters.
pub(super) fn model(look: &Look<'_, '_>) -> bool {
    let inside = look.stretch.inside();
    let last = inside.end - 1;
    let letters = |at: &usize| look.reader.is(*at, TokenKind::Word) && look.reader.tok(*at).size <= 2;
    let unknown = |at: usize| {
        let tok = look.reader.tok(at);
        tok.class() == Class::Unknown && tok.clitics.is_empty() || letters(&at)
    };
    let numbered = look.reader.is(last, TokenKind::Number) && look.words <= 3;
    let spelled = look.words <= 5 && inside.clone().filter(letters).count() >= 2;
    let stopped = || {
        let stop = |at: usize| look.reader.is(at, TokenKind::Stop);
        let joined = |at: usize| look.reader.tok(at).size <= 4 && (at == inside.start || !look.reader.tok(at).spaced);
        look.words <= 5 && inside.clone().all(joined) && inside.clone().filter(|at| stop(*at)).count() >= 2
    };
    (numbered || spelled) && !look.clause && inside.clone().all(unknown) || stopped()
}

/// `“برنامج القرى البعيدة”`, `“حركة الشاطئ الأزرق”`: the head of a name and what completes it.
pub(super) fn named_inside(look: &Look<'_, '_>) -> bool {
    let class = look.first.class();
    let heads = matches!(class, Class::NameHead | Class::Media | Class::Institution) && look.first.clitics.is_empty();
    let next = look.at + 1;
    // باسم الشعب
    let heads = heads && !look.reader.text_of(look.at).is_one_of(lists::UNDER_THE_NAME);
    let definite = |at: usize| look.reader.tok(at).has(Clitics::AL);
    // “مجلس كبار البحارة”
    let noun = look.reader.is_bare_word(next)
        && (matches!(look.reader.class(next), Class::Unknown | Class::Object) || look.reader.class(next).is_head());
    // استهدفت “مواقع للصناعات البحرية”: what a thing is for is no part of a name
    let of_it = || definite(next) && !look.reader.tok(next).clitics.intersects(Clitics::LI.union(Clitics::BI));
    let completed = of_it() || noun && definite(next + 1);
    heads && completed && look.is_phrase(2..=6)
}

/// `“الهيئة البحرية للموانئ”`, `“المجلة التجارية”`: an institution, a paper or a law and its adjective.
pub(super) fn institution_inside(look: &Look<'_, '_>) -> bool {
    let least = match look.first.class() {
        Class::Institution => 3,
        Class::Media | Class::Norm => 2,
        _ => return false,
    };
    look.first.clitics == Clitics::AL && look.is_phrase(least..=7) && look.reader.is_adjective(look.at + 1)
}

/// `العلاقات “الجزيرية الساحلية”`, `اللاعب “الآسيوي”`: whose land it is of.
pub(super) fn nationalities(look: &Look<'_, '_>) -> bool {
    let land = |at: usize| look.reader.class(at) == Class::Nationality && look.reader.tok(at).has(Clitics::AL);
    look.left_has_article() && look.words <= 3 && look.stretch.inside().all(land)
}

/// `“سامي البكري”`
pub(super) fn person_inside(look: &Look<'_, '_>) -> bool {
    // “السكوت المتعمد” is no Scott.
    let name = look.first.class() == Class::GivenName && !look.first.has(Clitics::AL);
    // “أبو شراع”, “أبو الفداء السوداني”
    let kin = look.reader.begins_kunya(look.at);
    let called = look.words >= 2 && kin;
    // بشيخ البحارة: what somebody is called so by
    let title = look.first.class() == Class::Title && !look.first.has(Clitics::BI);
    look.is_phrase(..=3) && (name || called || title)
}

/// `“سامي بن عمر بن حمود البكري”`: a man by his father's name.
pub(super) fn fathers_name(look: &Look<'_, '_>) -> bool {
    let father = (look.at + 1..look.at + 3).any(|at| look.reader.text_of(at) == "بن");
    look.first_is_unknown() && father && look.is_phrase(..=10)
}

/// `انتقال “مارتن” إلى النادي`: one word that the lexicon does not know and that has none of the endings
/// of what is said of things (`“كارثة”`, `“تنازلات”`, `“جزئيا”`, `“طبيعي”`).
pub(super) fn unadorned(look: &Look<'_, '_>) -> bool {
    const ENDINGS: [&str; 10] = ["ة", "ات", "ا", "اء", "ي", "ين", "ون", "ه", "هم", "تم"];
    let at = look.at;
    let word = look.reader.text_of(at);
    look.is_phrase(1..=1)
        && !look.has_subject()
        && look.first_is_unknown()
        && look.is_unadorned(at)
        && !ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// `الباحثة “سيلينا لاشي”`, `معسكر “كامب أرينا”`: two such words, none of them an everyday one; but `“عملا همجيا”`,
/// `“تحتاج وقتا”`.
pub(super) fn unadorned_words(look: &Look<'_, '_>) -> bool {
    const ENDINGS: [&str; 7] = ["ة", "ات", "اء", "ين", "ون", "ه", "هم"];
    let reader = look.reader;
    let unknown = |at: usize| {
        reader.is_name_word(at)
            && reader.tok(at).size >= 3
            && look.is_unadorned(at)
            && !reader.text_of(at).starts_with("ت")
            && !ENDINGS.iter().any(|ending| reader.text_of(at).ends_with(ending))
    };
    look.is_phrase(2..=2)
        && look.stretch.inside().all(unknown)
        && !look.stretch.inside().all(|at| reader.text_of(at).ends_with("ا"))
}
