//! Another cue that takes over, and questions.

use super::frames::{asks, is_if};
use super::wall::is_subordinate;
use super::{Complement, Look};
use crate::arabic::Clitics;
use crate::cue::adjoins;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames};
use crate::token::TokenKind;

/// `وأضاف الوزير قائلا`; but `قالت سعاد البكري كاتبة الدولة إن`, an office
pub(super) fn participle(look: &Look<'_, '_>) -> Option<Complement> {
    let office = look.tok().form().has_homograph() && look.reader.tok(look.at + 1).clitics == Clitics::AL;
    (!office && look.introduces()).then_some(Complement::Participle { at: look.at })
}

/// `عبر المقرئ عن سعادته بالقول`: a noun behind ب does what a participle does.
pub(super) fn noun_behind_bi(look: &Look<'_, '_>) -> Option<Complement> {
    (look.tok().has(Clitics::BI) && look.introduces()).then_some(Complement::Participle { at: look.at })
}

/// `نقل الموقع عنه قوله`: the words are the noun's.
pub(super) fn relayed_noun(look: &Look<'_, '_>) -> Option<Complement> {
    let relayed = look.tok().form().has_pronoun() && look.reader.lemma(look.cue.at).act == Act::Relay;
    (relayed && look.introduces()).then_some(Complement::Noun { at: look.at })
}

/// `تابع السيد سامي يقول: “…”`: a verb that adjoins its words says what the one before it began.
pub(super) fn states(look: &Look<'_, '_>) -> Option<Complement> {
    let Look { reader, cue, at, .. } = *look;
    let form = look.tok().form();
    let says = form.person() == 3
        && form.is_present()
        && form.gender() == reader.tok(cue.at).form().gender()
        && look.tok().clitics.is_empty()
        && reader.lemma(at).frames.has(Frames::DIRECT)
        && reader.class(cue.at) == Class::Verb
        && at > cue.at + 1;
    let behind_noun = reader.tok(at - 1).is_word() && look.before() != Class::Conjunction;
    // أنكر المدير الأمر لأن القاعدة تقول: “…”, لم يعرف المدير السبب، فأحد التفسيرات يقول: another says so
    let another = |at: usize| {
        let tok = reader.tok(at);
        tok.class() == Class::Causal || tok.has(Clitics::FA) && tok.class().is_head()
    };
    let goes_on = says && !is_subordinate(look) && adjoins(reader, at) && behind_noun;
    (goes_on && !(cue.at + 1..at).any(another)).then_some(Complement::Participle { at })
}

/// `سأل هل`, `شرح كيف`
pub(super) fn question(look: &Look<'_, '_>) -> Option<Complement> {
    asks(look.reader, look.cue, look.at).then_some(Complement::Question { at: look.at })
}

/// `تساءل عما إذا`, `سأل القاضي الحارس عما إذا كان راضيا، فأجاب: “نعم”`; but `سئل عما إذا كان راضيا: “نعم”`.
pub(super) fn whether(look: &Look<'_, '_>) -> Option<Complement> {
    let Look { reader, at, end, .. } = *look;
    let asked =
        look.frames().has(Frames::WHETHER) && at + 1 < end && reader.text_of(at + 1).is_one_of_joined(lists::IF);
    let answers = |i: &usize| reader.class(*i) == Class::Verb && reader.tok(*i).has(Clitics::FA);
    let answered = || (at..end).take_while(|i| !answers(i)).any(|i| reader.is(i, TokenKind::Colon));
    (asked && !answered()).then_some(Complement::Question { at })
}

/// `تساءل المدرب إن كان الفريق جاهزا`, `سأل القاضي الشاهد إن كان يعرف الحارس`: what is asked, behind إن for *if*; but
/// `هل سألت نفسك إن كان`, which nobody has asked.
pub(super) fn if_so(look: &Look<'_, '_>) -> Option<Complement> {
    let Look { reader, cue, at, .. } = *look;
    let named = reader.tok(cue.at).form().person() == 3;
    let asks = named && reader.lemma(cue.at).act == Act::Question && look.frames().has(Frames::WHETHER);
    (asks && is_if(reader, at)).then_some(Complement::Question { at })
}
