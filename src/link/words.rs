//! Which words a content has, and which bytes.

use super::telling::{is_and, is_past_report, reporting};
use crate::arabic::Clitics;
use crate::lexicon::{Class, Frames};
use crate::quotation::{Ending, Stretch};
use crate::reader::Reader;
use crate::span::Span;
use crate::token::TokenKind;

/// The words of a stretch. One that never closes ends before the next report: `قال: “نعم. وأضاف
/// أن …`, `قال: “نعم. من جهته أكد نائبه أن …`, `قال: “نعم، مشيرا إلى أن …`.
pub(super) fn extent(reader: &Reader<'_>, stretch: &Stretch) -> (usize, usize) {
    let words = stretch.inside();
    if stretch.ending != Ending::Unclosed {
        return (words.start, words.end);
    }
    let reports = |at: usize| {
        let verb = matches!(reader.class(at), Class::Verb | Class::Prep);
        // . وبين المدير أن
        let anew = reader.is(at - 1, TokenKind::Stop) && reader.tok(at).has(Clitics::WA);
        // . وأشار المدير إلى سفن في الميناء: anew it need have no clause.
        let prep = anew && reader.class(at) == Class::Prep;
        let told = || reporting(reader, at).is_some_and(|next| next.frames.has(Frames::DIRECT) || prep);
        verb && (anew && is_past_report(reader, at) || told())
    };
    let goes_on = |at: usize| {
        let plain = reader.class(at) == Class::Participle && reader.tok(at).clitics.is_empty();
        let set_off = reader.is(at - 1, TokenKind::Comma);
        plain && (set_off || reporting(reader, at).is_some_and(|next| next.frames.reports()))
    };
    let report = (words.start + 2..words.end).find_map(|at| {
        if goes_on(at) {
            return Some(at);
        }
        if !reports(at) {
            return None;
        }
        let adverbial =
            || (at.saturating_sub(4).max(words.start)..at).rev().find(|stop| reader.is(*stop, TokenKind::Stop));
        match (reader.tok(at).has(Clitics::WA), is_and(reader, at - 1)) {
            (true, _) => Some(at),
            (_, true) => Some(at - 1),
            _ => adverbial(),
        }
    });
    (words.start, trim(reader, words.start, report.unwrap_or(words.end)))
}

/// Without the punctuation, conjunctions, stray marks and line breaks at the end.
pub(super) fn trim(reader: &Reader<'_>, start: usize, mut end: usize) -> usize {
    while end > start {
        let tok = reader.tok(end - 1);
        let dangling = match tok.kind {
            TokenKind::Comma
            | TokenKind::Semicolon
            | TokenKind::Break
            | TokenKind::Stop
            | TokenKind::Ellipsis
            | TokenKind::Dash
            | TokenKind::Open
            | TokenKind::Colon => true,
            // قال إن البحر هادئ”.: a mark that closes nothing
            TokenKind::Mark => reader.partner[end - 1] as usize == end - 1,
            // أغلق الباب، وذلك بحسب الحارس
            TokenKind::Word => {
                tok.size == 1 && tok.class() == Class::Conjunction
                    || tok.class() == Class::Demonstrative && tok.has(Clitics::WA)
            }
            _ => false,
        };
        if !dangling {
            break;
        }
        end -= 1;
    }
    end
}

/// The bytes of the tokens, without line breaks at the edges; `None` where nothing is left.
pub(crate) fn span(reader: &Reader<'_>, mut tokens: std::ops::Range<usize>) -> Option<Span> {
    while tokens.end > tokens.start && reader.is(tokens.end - 1, TokenKind::Break) {
        tokens.end -= 1;
    }
    while tokens.start < tokens.end && reader.is(tokens.start, TokenKind::Break) {
        tokens.start += 1;
    }
    (!tokens.is_empty()).then(|| reader.span(tokens))
}
