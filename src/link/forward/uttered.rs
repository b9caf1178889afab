//! Marked words that are a direct quote, and the marks that go on for the same cue.

use crate::arabic::Clitics;
use crate::cue::CueWord;
use crate::lexicon::Class;
use crate::link::content::content_end;
use crate::link::telling::is_and;
use crate::link::{Links, Source};
use crate::observe::Observer;
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::TokenKind;

impl<O: Observer> Links<O> {
    /// Marked words that are a direct quote, and those that go on for it.
    pub(super) fn uttered(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, open: usize, rule: Rule) {
        if let Some(index) = reader.stretch(open) {
            self.direct(reader, index, Some(cue.at), source, rule);
            self.continued(reader, index, cue);
        }
    }

    /// `أن “…” وأن “…”`, `: “…”، و“…”`: the marks go on for the same cue.
    fn continued(&mut self, reader: &Reader<'_>, index: usize, cue: CueWord) {
        let mut close = reader.stretches[index].close();
        let mut end = reader.sentences.end(cue.at).max(close);
        loop {
            let mut at = close + 1;
            let mut joined = false;
            // «…». وإنه «…», «…». و«…»: what is joined on behind a full stop
            if reader.is(at, TokenKind::Stop) && joins_mark(reader, at + 1) {
                at += 1;
                end = end.max(reader.sentences.end(at));
            }
            while at < end && at < close + 5 {
                let tok = reader.tok(at);
                let passes = match tok.kind {
                    TokenKind::Comma | TokenKind::Semicolon | TokenKind::Ellipsis | TokenKind::Dash => true,
                    TokenKind::Word => {
                        tok.class().is_complementizer() && tok.has(Clitics::WA) || tok.class() == Class::Conjunction
                    }
                    _ => false,
                };
                joined |= tok.is_word();
                if !passes {
                    break;
                }
                at += 1;
            }
            let Some(next) = reader.stretch(at).filter(|_| at < end) else {
                return self.clause_behind(reader, at, end, cue);
            };
            if !joined || self.taken[next] || reader.stretches[next].words < 2 {
                return;
            }
            let source = self.drafts.last().map_or(Source::Unknown, |draft| draft.source);
            self.direct(reader, next, Some(cue.at), source, Rule::Continued);
            close = reader.stretches[next].close();
        }
    }

    /// `أن “…”، وأن الميناء مغلق`: a clause of the reporter's that goes on for the same cue, behind وأن right before `at`.
    fn clause_behind(&mut self, reader: &Reader<'_>, at: usize, end: usize, cue: CueWord) {
        let that = reader.tok(at - 1);
        // but “…”، وإن شاء الله
        let joined =
            that.class().is_complementizer() && that.has(Clitics::WA) && !reader.spelling(that).starts_with("وإ");
        if joined && at + 2 < end {
            let start = at - usize::from(that.form().has_pronoun());
            let source = self.drafts.last().map_or(Source::Unknown, |draft| draft.source);
            self.unmarked(reader, (start, content_end(reader, at, cue.at)), cue, source, Rule::Clause);
        }
    }
}

/// `وإنه «…»`, `و«…»`: whether a mark is joined on at `at`.
pub(super) fn joins_mark(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    (is_and(reader, at) || tok.class().is_complementizer() && tok.has(Clitics::WA)) && reader.is_open(at + 1)
}
