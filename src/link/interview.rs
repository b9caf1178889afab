//! Interviews whose questions stand each on a line of its own, behind a sign or without, with the answer below:
//!
//! ```text
//! * كيف بدأتم العمل؟
//! بدأنا بورشة صغيرة.
//! ```

use std::ops::Range;

use super::words::trim;
use super::{Links, Source, turns};
use crate::arabic::letter::is_control;
use crate::lexicon::Frames;
use crate::observe::Observer;
use crate::phrase::{self, Bounds};
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::TokenKind;

/// So many questions with answers make an interview. Of 21 articles with three and more, 20 were one; with
/// fewer, a sign is mostly that of a list.
const QUESTIONS: usize = 3;
/// So many it takes where the sign is a dash, with which lines of a dialogue begin too.
const DASHED: usize = 6;
/// So many it takes where there is no sign. Of nine articles with so many, and at most two lines to an answer, all
/// were interviews.
const BARE: usize = 4;
/// No answer has more lines: behind them an interview is over.
const LINES: usize = 24;
/// None of an interview without signs has more.
const BARE_LINES: usize = 4;
/// So many lines are read to tell whether it is one.
const AHEAD: usize = 256;
/// So many signs are tried: the first may be that of a line which asks the reader something.
const TRIES: u8 = 4;

/// How far the reading of an interview has come.
#[derive(Debug, Default)]
pub(super) struct Interview {
    /// The last sign that was tried: where it stands.
    tried: Range<usize>,
    tries: u8,
    /// Whether it is that of an interview's questions.
    holds: bool,
    answer: Answer,
    /// How many lines there have been since the last question.
    lines: usize,
}

/// Where in an answer a line stands.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
enum Answer {
    #[default]
    None,
    /// Behind the question.
    First,
    /// Behind the first line of an answer.
    Next,
}

impl Interview {
    /// Whether the sign before the line is the one that was tried last. While none is that of questions, another is
    /// tried.
    fn is_signed(&mut self, reader: &Reader<'_>, line: &Range<usize>, asks: bool) -> bool {
        let start = match line.start.checked_sub(1) {
            Some(before) => reader.span(before..line.start).end,
            None => reader.base,
        };
        let words = &reader.text[start..reader.span(line.clone()).end];
        let sign = sign(words);
        // Without a sign only what asks is a question.
        let bare = sign.is_empty();
        let same = reader.text[self.tried.clone()] == *sign && (asks || !bare);
        if same && !bare || self.holds || self.tries >= TRIES {
            return same;
        }
        let at = start + (sign.as_ptr().addr() - words.as_ptr().addr());
        self.tried = at..at + sign.len();
        self.tries += 1;
        self.holds = asks_on(&reader.text[start..], sign);
        true
    }

    /// Whether a line without the sign is of an answer. A heading between its lines ends without a stop; a question
    /// there is the author's next.
    fn is_answer(&self, reader: &Reader<'_>, line: &Range<usize>) -> bool {
        match self.answer {
            Answer::None => false,
            Answer::First => true,
            Answer::Next => matches!(
                reader.kind(line.end - 1),
                Some(TokenKind::Stop | TokenKind::Ellipsis | TokenKind::Exclamation)
            ),
        }
    }
}

impl<O: Observer> Links<O> {
    /// A line of an interview; false if it is none. The questions are the author's.
    pub(super) fn interviewed(&mut self, reader: &Reader<'_>, line: Range<usize>) -> bool {
        let asks = asks(reader, &line);
        let interview = &mut self.interview;
        if !interview.holds && (!asks || turns::is_label(reader, line.start)) {
            return false;
        }
        let signed = interview.is_signed(reader, &line, asks);
        if !interview.holds {
            return false;
        }
        interview.lines += 1;
        if interview.lines > longest(&reader.text[interview.tried.clone()]) {
            *interview = Interview::default();
            return false;
        }
        if signed {
            interview.lines = 0;
            interview.answer = if asks { Answer::First } else { Answer::None };
            return true;
        }
        if !interview.is_answer(reader, &line) {
            if asks {
                interview.answer = Answer::First;
            }
            return asks;
        }
        interview.answer = Answer::Next;
        self.answered(reader, line);
        true
    }

    /// The words of an answer, which may say whose it is: `سليم البنا: بدأنا بورشة`.
    fn answered(&mut self, reader: &Reader<'_>, line: Range<usize>) {
        let first = line.clone().find(|at| is_words(reader.tok(*at).kind)).unwrap_or(line.end);
        let colon = (first..line.end.min(first + 6)).find(|at| reader.is(*at, TokenKind::Colon));
        let named = colon.and_then(|colon| {
            let phrase = phrase::filling(reader, first, Bounds::towards(colon, Frames::NONE))?;
            Some((colon + 1, Source::Mention(phrase)))
        });
        let (start, source) = named.unwrap_or((first, Source::Interviewee));
        self.spoken(reader, (start, trim(reader, start, line.end)), None, source, Rule::Turn);
    }
}

fn asks(reader: &Reader<'_>, line: &Range<usize>) -> bool {
    reader.is(line.end - 1, TokenKind::Question)
}

fn is_words(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Word | TokenKind::Latin | TokenKind::Number | TokenKind::Mark | TokenKind::Open)
}

/// What stands before the first word of a line: `*`, `>>`, `••`. A digit, a bracket and a mark are no sign.
fn sign(line: &str) -> &str {
    // Most lines begin with an Arabic letter, and so that is asked first.
    let begins = |c: char| matches!(c, 'ء'..='غ' | 'ف'..='ي') || c.is_alphanumeric() || "\"“”„«»‹›‘’'([{﴿#".contains(c);
    let end = line.find(begins).unwrap_or(0);
    line[..end].trim_matches(|c: char| c.is_whitespace() || is_control(c))
}

/// How many lines an answer has at most where the sign is before the questions.
fn longest(asking: &str) -> usize {
    if asking.is_empty() { BARE_LINES } else { LINES }
}

/// Whether most of the lines behind the sign ask, and enough of these have a line without it below. Without a sign:
/// whether enough of those that ask have one below that does not, and few stand between.
fn asks_on(text: &str, asking: &str) -> bool {
    let bare = asking.is_empty();
    let question: &[char] = if bare { &['؟'] } else { &['؟', '?'] };
    let (mut answered, mut asks, mut tells) = (0, 0, 0);
    let (mut asked, mut lines) = (false, 0);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()).take(AHEAD) {
        // 3 - هل تنام جيدا؟: a list numbers what it asks
        let ends = line.ends_with(question) && !(bare && line.starts_with(char::is_numeric));
        let signed = sign(line) == asking && (ends || !bare);
        lines = if signed { 0 } else { lines + 1 };
        if lines > longest(asking) {
            break;
        }
        answered += usize::from(asked && !signed);
        asked = signed && ends;
        asks += usize::from(asked);
        tells += usize::from(if bare { !asked } else { signed && !asked });
    }
    if bare {
        return answered >= BARE && tells <= 2 * asks;
    }
    let dashed = asking.chars().all(|c| "-–—ـ".contains(c));
    answered >= if dashed { DASHED } else { QUESTIONS } && asks > tells
}
