//! Speech by the line: dialogue behind dashes, questions and answers behind `س:` and `ج:`.

use std::ops::Range;

use super::content::LONGEST;
use super::words::trim;
use super::{Links, Source};
use crate::cue;
use crate::lexicon::{Class, Frames};
use crate::mention;
use crate::observe::Observer;
use crate::phrase::Bounds;
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::TokenKind;

const QUESTION: [&str; 3] = ["س", "سؤال", "السؤال"];
const ANSWER: [&str; 3] = ["ج", "جواب", "الجواب"];

/// Whether the word labels a turn and names nobody.
pub(super) fn is_label(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    word.is_one_of(&QUESTION) || word.is_one_of(&ANSWER)
}

impl<O: Observer> Links<O> {
    /// What a line says by its form. The cues in it have been read.
    pub(super) fn line(&mut self, reader: &Reader<'_>, line: Range<usize>) {
        if line.is_empty() || self.interviewed(reader, line.clone()) || line.len() < 3 {
            return;
        }
        if reader.is(line.start, TokenKind::Dash) {
            self.dialogue(reader, line);
        } else if matches!(reader.kind(line.start + 1), Some(TokenKind::Colon | TokenKind::Dash)) {
            self.labelled(reader, line);
        }
    }

    /// `- لن أعود، قال سالم.`, `- لن أعود – قال سالم – قبل الشتاء.`: a verb and its subject behind what is said.
    fn dialogue(&mut self, reader: &Reader<'_>, line: Range<usize>) {
        let start = line.start + 1;
        if reader.is_open(start) {
            return;
        }
        let Some((verb, phrase)) = (start + 1..line.end.min(start + LONGEST)).find_map(|at| {
            let said = matches!(
                reader.kind(at - 1),
                Some(
                    TokenKind::Comma
                        | TokenKind::Question
                        | TokenKind::Exclamation
                        | TokenKind::Ellipsis
                        | TokenKind::Dash
                )
            );
            let cue = cue::cue_at(reader, at).filter(|cue| said && cue.frames.has(Frames::DIRECT))?;
            (reader.class(at) == Class::Verb)
                .then(|| (at, mention::behind(reader, at, Bounds::within(line.end, cue.frames))))
        }) else {
            return;
        };
        let after = phrase.map_or(verb + 1, |phrase| phrase.end);
        // قال سالم إن …: the verb reports something else. قال سالم وهو ينظر إلى البحر: nothing more is said.
        let closed = after >= line.end || !reader.tok(after).is_word() || reader.class(after) == Class::Pronoun;
        if !closed || self.drafts.iter().rev().take(16).any(|draft| draft.cue == Some(verb)) {
            return;
        }
        let source = phrase.map_or(Source::Implied(reader.tok(verb).form()), Source::Mention);
        let words = |start: usize, end: usize| (start, trim(reader, start, end));
        self.spoken(reader, words(start, verb), Some(verb), source, Rule::Dialogue);
        if reader.is(after, TokenKind::Dash) {
            self.spoken(reader, words(after + 1, line.end), Some(verb), source, Rule::Continued);
        }
    }

    /// `س: كيف بدأتم؟` and, on a line behind it, `ج: بدأنا بورشة صغيرة.` A label names nobody.
    fn labelled(&mut self, reader: &Reader<'_>, line: Range<usize>) {
        let label = reader.text_of(line.start);
        let asks = label.is_one_of(&QUESTION) && line.clone().any(|at| reader.is(at, TokenKind::Question));
        let answers = label.is_one_of(&ANSWER) && self.asked;
        if asks || answers {
            let start = line.start + 2;
            self.spoken(reader, (start, trim(reader, start, line.end)), None, Source::Nobody, Rule::Turn);
        }
        self.asked = asks;
    }
}
