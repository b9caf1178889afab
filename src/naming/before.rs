//! A name by what stands before the mark and announces one: a title, a kind of thing, a preposition, another name.

use super::look::{Look, look_at};
use super::{is_listed, name_rule, opens_examples};
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class};
use crate::reader::Reader;
use crate::token::TokenKind;

/// `لم يستخدم كلمة “اعتذار”`: which word it is.
pub(super) fn a_word(look: &Look<'_, '_>) -> bool {
    look.is_phrase(..=2) && look.left_text().ends_with("كلمة")
}

/// `عن محاور الدورة: (الصبر - التوازن - الهدوء)`
pub(super) fn listed(look: &Look<'_, '_>) -> bool {
    look.left.is_some_and(|(_, tok)| tok.is(TokenKind::Colon)) && is_listed(look.reader, look.stretch.open())
}

/// `بعنوان “كيف نحيا بلا ماء”`, `تحت شعار: “معا”`, `عنوانه هو “البحر”`, `غير اسمه إلى “النورس”`
pub(super) fn announced_title(look: &Look<'_, '_>) -> bool {
    // المحاضرة الموسومة بـ“…”
    let joint = |at: usize| {
        let word = matches!(look.reader.class(at), Class::Pronoun | Class::PrepIla);
        look.reader.is(at, TokenKind::Colon) || word || look.reader.text_of(at) == "ب"
    };
    let Some(head) = look.left.and_then(|(at, _)| if joint(at) { at.checked_sub(1) } else { Some(at) }) else {
        return false;
    };
    let left = look.reader.text_of(head);
    // طلب عدم نشر اسمه: “…”
    let becomes = look.reader.class(head + 1) == Class::PrepIla && left.is_one_of(lists::HIS_NEW_NAME);
    let announced = || lists::ENTITLED.iter().any(|word| left.ends_with(word));
    look.reader.class(head) == Class::NameHead && look.words < 30 && (becomes || announced())
}

/// `ما يسمى بـ“الحراك”`, `التي تسمى: “البحر الحي”`
pub(super) fn known_as(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.words <= 5) else { return false };
    let joint = tok.is(TokenKind::Colon) || tok.is_letter();
    at.checked_sub(usize::from(joint)).is_some_and(|called| look.reader.class(called) == Class::Called)
}

/// `صحيفة “النهار الجديد”`, `برنامج “وجه وظل”`, `قانون “حماية الساحل”`
pub(super) fn behind_a_name_head(look: &Look<'_, '_>) -> bool {
    let class = look.left_class();
    let bare = look.left_is_bare();
    let called = || look.is_phrase(..=2) && look.first_is_unknown();
    let named = class == Class::NameHead && (bare || called());
    // معهد “البحر للبحوث والدراسات البحرية”
    let body = matches!(class, Class::Media | Class::Institution);
    // برنامج “معا لحماية النخيل في القرى البعيدة من الرمال والجفاف”
    let long = || look.is_phrase(..=12) && class == Class::NameHead && bare && look.first_is_unknown();
    // قانون “حماية الساحل”; but قرار “غير مسؤول”
    let law = || class == Class::Norm && look.is_phrase(2..=6) && look.reader.tok(look.at + 1).has(Clitics::AL);
    look.words <= 7 && (named || bare && (body || law())) || long()
}

/// `الشيخ “سالم الراشد”`, `شركة “أمواج”`
pub(super) fn behind_a_title(look: &Look<'_, '_>) -> bool {
    let class = look.left_class();
    let bare = look.left_is_bare();
    // خلال مؤتمر صحفي “لا عودة”: what the occasion is like
    let like = |at: usize| at > 0 && matches!(look.reader.class(at - 1), Class::Occasion | Class::Statement);
    // همست لجدتها “نعود غدا مساء”: whom she tells
    let told = || look.words > 2 && class == Class::Kin && look.left.is_some_and(|(_, tok)| tok.has(Clitics::LI));
    let heads = class.is_head()
        && !told()
        && !(bare && look.left.is_some_and(|(at, _)| like(at)))
        && (bare || class == Class::Title)
        && !matches!(class, Class::Document | Class::Norm | Class::Person);
    // قال إن سامي “لم يكن يمزح” في المحكمة, إن موكله “كان يمزح”: what he does; but مديرة “توقف عن التدخين”, a society
    let does = || {
        let open = bare && class.is_head() && !look.left_text().ends_with_his();
        let verb = || look.words >= 2 && look.reader.looks_like_verb(look.at);
        !open && (matches!(look.first.class(), Class::Auxiliary | Class::Negation) || look.is_done() || verb())
    };
    (look.is_phrase(..=5) || look.words <= 3 && bare)
        && !does()
        && (heads || class == Class::GivenName || class == Class::Honorific)
        || is_described_person(look)
}

/// `الرئيس الجزيري “سامر كانوفيتش”`: two or three words without the article behind a title and where its bearer
/// is from.
fn is_described_person(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.is_phrase(2..=3)) else { return false };
    let titled = at > 0 && look.reader.class(at - 1).is_head() && look.reader.tok(at - 1).has(Clitics::AL);
    let plain =
        |at: usize| matches!(look.reader.class(at), Class::Unknown | Class::GivenName) && look.reader.is_bare_word(at);
    tok.class() == Class::Nationality && tok.has(Clitics::AL) && titled && look.stretch.inside().all(plain)
}

/// `الأمين العام لـ“حزب الغد”`; but `عبر عن رفضه القاطع لـ“سياسة الأبواب المغلقة”`, what he calls so
pub(super) fn behind_a_detached_li(look: &Look<'_, '_>) -> bool {
    let refuses = |at: usize| {
        let own = |at: usize| look.reader.lemma(at).act == Act::Denial && look.reader.text_of(at).ends_with_his();
        (1..=2).any(|back| at >= back && own(at - back))
    };
    look.left_text() == "ل" && look.is_phrase(..=4) && !look.left.is_some_and(|(at, _)| refuses(at))
}

/// `في تصريح إلى “الشراع”`, `في حوار مع “الشراع”`: whom something is told.
pub(super) fn told_to(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.is_phrase(..=3)) else { return false };
    let to = tok.class() == Class::PrepIla || look.left_text() == "مع";
    let told = |at: usize| matches!(look.reader.class(at), Class::Statement | Class::Occasion);
    to && at.checked_sub(1).is_some_and(told)
}

/// `لافتة كتب عليها “ممنوع الدخول”`
pub(super) fn sign(look: &Look<'_, '_>) -> bool {
    let Some((at, _)) = look.left.filter(|(_, tok)| tok.class() == Class::PrepPronoun) else { return false };
    let written = |verb: usize| look.reader.class(verb) == Class::Verb && look.reader.lemma(verb).act == Act::Writing;
    look.left_text().starts_with("علي") && at.checked_sub(1).is_some_and(written)
}

/// `بحسب “الشراع”`, `وفق “شراع الجنوب”`: whose report it is.
pub(super) fn source(look: &Look<'_, '_>) -> bool {
    matches!(look.left_class(), Class::CuePreposition | Class::CuePrepositionLi)
}

/// `خلال ندوة “البحر والناس”`, `في إطار “مبادرة الخليج”`: what an occasion is about; of what is none, a
/// name of a few words; but with a relative behind it, whatever stands inside: `في ندوة “البحر.. إلى أين؟” التي نظمها النادي`.
pub(super) fn occasion(look: &Look<'_, '_>) -> bool {
    let longest = if look.left_text().is_one_of(lists::FRAMEWORKS) { 2 } else { 12 };
    // افتتح معرض “البحر شاهد”; but قال في مؤتمر “لن نعود”
    let within = |at: usize| look.reader.class(at).is_preposition() || look.reader.class(at) == Class::Opener;
    let clause = || look.left.is_some_and(|(at, _)| at > 0 && look.words <= 4 && !within(at - 1));
    let held = || look.reader.class(look.right()) == Class::Relative;
    look.left_class() == Class::Occasion
        && look.left_is_bare()
        && look.words <= longest
        && (!look.clause || clause() || held())
        || is_about_an_occasion(look)
}

/// `خلال ندوة مع أهل القرية حول “البحر والناس”`; but `تحدث خلال مؤتمر صحفي عن “كارثة”`: the press is told, and of
/// whatever it is.
fn is_about_an_occasion(look: &Look<'_, '_>) -> bool {
    let about = look
        .left
        .filter(|(_, tok)| tok.class() == Class::PrepAn || look.left_text().is_one_of(lists::ABOUT))
        .filter(|_| look.is_phrase(..=12));
    let Some((at, _)) = about else { return false };
    let press =
        |at: usize| ["صحفي", "صحفية", "صحافي", "صحافية"].iter().any(|press| look.reader.text_of(at).ends_with(press));
    let word = |at: &usize| look.reader.is(*at, TokenKind::Word);
    let held = |at: usize| look.reader.class(at) == Class::Occasion && !press(at + 1);
    (at.saturating_sub(8)..at).rev().take_while(word).any(held)
}

/// `تطبيقات مثل “مسار”`, `أغنيات مثل: “يا بنات”`, `قرى على غرار “تالة”`, `نواد كـ“الشراع”`, `روايات منها “البحر
/// الأخير”`
pub(super) fn example(look: &Look<'_, '_>) -> bool {
    let listed = || look.left.is_some_and(|(at, _)| opens_examples(look.reader, at));
    let like = look.left_text().is_one_of(lists::LIKE) || listed();
    // هتافات منها “لا للفساد”, أسباب أهمها “قلة المطر وهجرة الصيادين من القرى إلى المدينة”
    like && !look.clause || look.is_phrase(..=6) && look.left_text().is_one_of_joined(lists::AMONG_THEM)
}

/// `بانتمائه إلى “الموج”`, `انضم إلى “الشراع”`: of which body he is one.
pub(super) fn belonging(look: &Look<'_, '_>) -> bool {
    let to = look.left.filter(|(_, tok)| tok.class() == Class::PrepIla && look.is_phrase(..=4));
    to.and_then(|(at, _)| at.checked_sub(1)).is_some_and(|noun| {
        let word = look.reader.text_of(noun);
        lists::BELONGING.iter().any(|belongs| word.starts_with(belongs))
    })
}

/// `عبر حسابهم على “الفيسبوك”`, `صفحته في “تويتر”`: where somebody has his page.
pub(super) fn account(look: &Look<'_, '_>) -> bool {
    let on = look.left.filter(|(_, tok)| tok.class().is_preposition() && look.is_phrase(..=2));
    on.and_then(|(at, _)| at.checked_sub(1)).is_some_and(|noun| {
        let word = look.reader.text_of(noun);
        word.starts_with("حساب") || word.starts_with("صفح")
    })
}

/// `مثل “مسار” و“دليل”`, `فرقة “الموج”، أو “الشاطئ”`: what is joined to a name is a name.
pub(super) fn coordinated(look: &Look<'_, '_>) -> bool {
    let before = previous_in_list(look.reader, look.stretch.open());
    let Some(mut first) = before.filter(|_| look.words <= 4) else { return false };
    // The first of a short list decides; a long list is one of names.
    for _ in 0..8 {
        let Some(before) = previous_in_list(look.reader, first) else {
            return look_at(look.reader, first).is_some_and(|look| name_rule(&look).is_some());
        };
        first = before;
    }
    true
}

/// `“تاريخي” و“شجاع”`: whether one word is joined to other marked words.
pub(super) fn is_joined(look: &Look<'_, '_>) -> bool {
    look.words == 1 && previous_in_list(look.reader, look.stretch.open()).is_some()
}

/// The mark that opens the stretch before `… و`, `…، و`, `… أو`.
fn previous_in_list(reader: &Reader<'_>, open: usize) -> Option<usize> {
    let joint = open.checked_sub(1).filter(|at| reader.text_of(*at).is_one_of(&["و", "أو"]))?;
    reader.marked_before(joint)
}

/// `المعتقل في “ريمون”`, `منسجمة مع “عام الخير”`: no word inside is one of the language's
/// everyday ones.
pub(super) fn unknown_behind_a_preposition(look: &Look<'_, '_>) -> bool {
    let class = look.left_class();
    let names = look.first_is_unknown()
        || matches!(look.first.class(), Class::NameHead | Class::Time)
        || look.first.class().is_head() && !look.first.has(Clitics::AL);
    class.is_preposition()
        && class != Class::PrepIla
        && look.left.is_some_and(|(_, tok)| tok.size > 1)
        && look.is_phrase(..=3)
        && names
        && !look.is_described_noun()
        // تعاني من “شح في النصوص”
        && !look.reader.class(look.at + 1).is_preposition()
}
