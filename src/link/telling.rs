//! Words that surely report, and the و that joins one on.

use crate::complement;
use crate::cue::{self, CueWord};
use crate::lexicon::{Act, Class, Frames};
use crate::reader::Reader;
use crate::token::TokenKind;

/// The word as a cue that surely reports.
pub(super) fn reporting(reader: &Reader<'_>, at: usize) -> Option<CueWord> {
    cue::cue_at(reader, at).filter(|next| complement::introduces(reader, *next))
}

/// Whether the word is a cue that surely reports.
pub(super) fn introduces(reader: &Reader<'_>, at: usize) -> bool {
    reporting(reader, at).is_some()
}

/// Whether the word is a verb that surely reports.
pub(super) fn tells(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Verb && introduces(reader, at)
}

/// `…، مضيفا`, `.. مضيفا`: whether a comma, or the dots that some write for one, stands before the word, which is
/// not the first.
pub(super) fn is_set_off(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.tok(at - 1).kind, TokenKind::Comma | TokenKind::Ellipsis)
}

/// Whether the verb tells what somebody has said, whatever follows it: not وشهدت المدينة, وجاءت النتائج, وحملت الطفل,
/// ونقلت الجرحى.
pub(super) fn is_past_report(reader: &Reader<'_>, at: usize) -> bool {
    let form = reader.tok(at).form();
    let frames = reader.lemma(at).frames;
    let says = Frames::DIRECT.with(Frames::COLON).with(Frames::AN).with(Frames::ILA).with(Frames::ALA);
    // وحمل الحكومة المسؤولية
    let blames = || {
        let end = reader.sentences.end(at).min(at + 10);
        reader.lemma(at).act == Act::Accusation && (at + 1..end).any(|word| reader.text_of(word).ends_with("مسؤولية"))
    };
    // ونقلت الجرحى, ونشرت قواربها, وألقت النفايات, وواصلت عملها: these do as much where nothing is said.
    let does = match reader.lemma(at).act {
        Act::Writing | Act::Relay => !frames.has(Frames::DIRECT),
        Act::Addition => !frames.has(Frames::AN),
        _ => frames == Frames::COLON,
    };
    form.person() == 3
        && !form.is_present()
        && (frames.has(says) && !does || blames())
        && reader.lemma(at).act != Act::Finding
}

/// The و of `و أضاف`, written apart.
pub(super) fn is_and(reader: &Reader<'_>, at: usize) -> bool {
    reader.is(at, TokenKind::Word) && reader.text_of(at) == "و"
}
