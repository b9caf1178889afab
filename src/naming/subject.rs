//! A name that is the subject of its clause: what stands around it tells that the words inside act or speak.

use super::look::Look;
use crate::arabic::Clitics;
use crate::lexicon::{Act, Class, Frames};
use crate::token::TokenKind;

/// `أن “غوغل” استمرت`, `أن “الداخلية” تملك خبرة`: of whom or what the clause speaks; but `إن “المحتال” متزوج`.
pub(super) fn unknown_subject(look: &Look<'_, '_>) -> bool {
    let right = look.right();
    let acts = || {
        matches!(look.reader.class(right), Class::Verb | Class::Auxiliary | Class::Pronoun | Class::Relative)
            || look.reader.text_of(right).is_one_of(&["لديه", "لديها"])
            || look.reader.looks_like_her_act(right)
    };
    look.left_class().is_complementizer()
        && !look.has_subject()
        && look.is_phrase(1..=1)
        && (look.first_is_unknown() || look.first.has(Clitics::AL) && acts())
}

/// `أعلنت “لانابيك” عن حملة`, `أشارت “أمواج راتينغ” إلى وجود مخاطر`, `طالبت “الأمواج الزرقاء” البلدية بالتحقيق`, `حث
/// “البكري” الجميع على الصبر`, `أشاد “البكري” بالفوز`
pub(super) fn subject_of_a_verb(look: &Look<'_, '_>) -> bool {
    let Some((at, _)) = look.left.filter(|(_, tok)| tok.class() == Class::Verb) else { return false };
    let frames = look.reader.lemma(at).frames;
    let unknown = look.is_phrase(1..=1) && look.first_is_unknown();
    // أشاد “البكري” بالفوز
    let bi = frames.has(Frames::BI) && frames.has(Frames::PHRASE);
    let preposition = || {
        let right = look.right();
        frames.takes_behind(look.reader.class(right)) || bi && look.reader.tok(right).has(Clitics::BI)
    };
    unknown && !frames.has(Frames::AS.with(Frames::TWO))
        || look.is_phrase(..=3) && (object_follows(look, frames) || preposition())
}

/// Whether the object of the verb before the mark stands behind it, and what is asked of the object: the words between
/// are who asks.
fn object_follows(look: &Look<'_, '_>, frames: Frames) -> bool {
    let object = look.right();
    let asked = |at: usize| {
        let tok = look.reader.tok(at);
        tok.has(Clitics::BI) || matches!(tok.class(), Class::PrepIla | Class::PrepAla)
    };
    frames.has(Frames::OBJECT) && look.has_article_alone(object) && (object + 1..object + 5).any(asked)
}

/// `قالت الجمعية “أمواج الغد” إن`, `وقال “سامي” “نعم”`, `وقال القارئ “هذا رأيي” “نعم”`, `صرح المدير “سامي” قائلا`: a
/// complement follows at once. A predicate is no name: `إنه “من حسن الحظ” أن`, `لم يكن “يخطر ببالهم” أن`.
pub(super) fn before_a_complement(look: &Look<'_, '_>) -> bool {
    let governed = look.left.is_some_and(|(_, tok)| tok.size == 1 || tok.class().is_preposition());
    // وتابع بيان “مركز الأمواج”، إن
    let comma = look.reader.is(look.right(), TokenKind::Comma) && look.reader.next_is_complementizer(look.right());
    let next = look.right() + usize::from(comma);
    let says = look.reader.class(next) == Class::Participle && look.reader.lemma(next).act == Act::Statement;
    look.words <= 4
        && (!look.clause || look.words <= 2 && look.reader.is_open(next))
        && !governed
        && !look.first.class().is_preposition()
        && !look.reader.looks_like_verb(look.at)
        && (look.reader.class(next).is_complementizer() || look.reader.is_open(next) || says)
        && !look.reader.tok(next).has(Clitics::WA)
}
