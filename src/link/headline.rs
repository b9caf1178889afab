//! A name, a colon, and words without marks.

use super::content::trim;
use super::{Draft, Links, Source};
use crate::lexicon::{Class, Frames};
use crate::observe::{Observer, Refusal};
use crate::phrase;
use crate::quote::{Kind, Rule};
use crate::reader::Reader;
use crate::token::TokenKind;
use crate::wall::Bounds;

impl<O: Observer> Links<O> {
    /// `العموري: لن أترشح`: a line of a name, a colon, and words without marks.
    pub(super) fn headline(&mut self, reader: &Reader<'_>, colon: usize) -> Result<(), Refusal> {
        if !reader.is(colon, TokenKind::Colon) {
            return Err(Refusal::NoCue);
        }
        let begin = reader.sentences.begin(colon);
        let end = reader.sentences.end(colon);
        // A line of its own: nothing ends it but its end.
        let line = reader
            .kind(end)
            .is_none_or(|kind| matches!(kind, TokenKind::Break | TokenKind::Question | TokenKind::Exclamation));
        let start = (begin..colon)
            .rev()
            .find(|at| reader.is(*at, TokenKind::Colon) || reader.is(*at, TokenKind::Dash))
            .map_or(begin, |at| at + 1);
        if !line || end < colon + 3 || reader.is_open(colon + 1) || !speaks_up(reader, colon + 1) || colon - start > 8 {
            return Err(Refusal::NoSpeech);
        }
        let known = self.drafts.iter().rev().take(16).any(|draft| draft.content.1 > colon && draft.content.0 < end);
        let Some(phrase) = phrase::phrase(reader, start, Bounds::towards(colon, Frames::NONE))
            .filter(|phrase| phrase.end == colon && !known)
        else {
            return Err(Refusal::NoSpeaker);
        };
        let verbatim = (self.verbatim.len(), self.verbatim.len());
        let content = (colon + 1, trim(reader, colon + 1, end));
        self.push(
            reader,
            Draft::new(Kind::Direct, content, verbatim, None, Source::Mention(phrase), Rule::HeadlineBare),
        );
        Ok(())
    }
}

/// Whether words that begin with this token are somebody's: `لن نعود`, `هل نعود`, `أعود`, `لا`.
fn speaks_up(reader: &Reader<'_>, at: usize) -> bool {
    matches!(
        reader.class(at),
        Class::Negation | Class::Interrogative | Class::Pronoun | Class::Auxiliary | Class::Verb | Class::Demonstrative
    ) || reader.looks_like_verb(at)
        || reader.is(at, TokenKind::Number)
}
