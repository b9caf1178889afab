//! The marks of a paragraph read together, where one after the other they do not come out.
//!
//! `قال:" نريد " الميناء" اليوم".`: by the spaces around it a mark opens, closes, or says nothing, and a writer
//! may have left one out. What each mark may do is weighed by what stands around it, what is nested, left open
//! or passed over costs something, and the best of all ways through the paragraph is taken. As no more than two
//! marks are held to be open at once, there are few states to be in behind each mark.

use super::{begins, ends, is_stop};
use crate::lexicon::Class;
use crate::steps::step;
use crate::token::{Style, Tok, TokenKind};

/// A paragraph with more marks is left as it is.
const MOST: usize = 96;
/// Words that open and close this near to one another are a name within somebody's words.
const NEAR: usize = 8;

// What is gained and lost was set by hand, on marks of real text that one by one do not come out.

/// What it costs to pass over a mark, besides what the mark says of itself.
const PASSED: i16 = 4;
/// One that closes where nothing is open: the one that opens is missing.
const UNOPENED: i16 = 2;
/// And more, for one behind a number.
const INCHES: i16 = 2;
/// To leave one open at the end of its paragraph.
const UNCLOSED: i16 = 4;
/// To hold that one was left open, where the next begins: where speech is announced, and elsewhere.
const CUT: i16 = 3;
const CUT_SHORT: i16 = 9;
/// To hold a name within somebody's words, or more than a name.
const NAME: i16 = 1;
const NESTED: i16 = 3;
/// To close with a mark of another style.
const MIXED: i16 = 4;
/// To close two with the mark that ends the paragraph, and elsewhere.
const BOTH: i16 = 2;
const BOTH_WITHIN: i16 = 6;
/// What cannot be; nothing leads to a state of so little.
const NEVER: i16 = i16::MIN / 4;

/// A state is the styles of what is open: `outer + inner * OPEN`, 0 for none.
const OPEN: usize = 5;
const STATES: usize = OPEN * OPEN;
const PARENTHESES: usize = 4;

/// What a mark does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// Nothing.
    Pass,
    Open,
    /// Opens, and what was open has never closed.
    Reopen,
    Close,
    /// Closes the outer of two; the inner has never closed.
    CloseBoth,
}

/// How the best way to a state goes: where it comes from, and what the mark does.
#[derive(Debug, Clone, Copy)]
struct Way {
    from: u8,
    deed: Deed,
}

#[derive(Debug, Default)]
pub(super) struct Balance {
    /// The marks of the paragraph by token indices.
    pub(super) marks: Vec<u32>,
    /// For each mark, how the states behind it are come to.
    ways: Vec<[Way; STATES]>,
    deeds: Vec<Deed>,
}

impl Balance {
    /// What each of the marks does, as the last reading found.
    pub(super) fn deeds(&self) -> impl Iterator<Item = (usize, Deed)> + '_ {
        self.marks.iter().map(|at| *at as usize).zip(self.deeds.iter().copied())
    }

    /// Finds the best way through the paragraph; false where one of the marks is of no style that balances.
    pub(super) fn read(&mut self, tokens: &[Tok]) -> bool {
        let balances = |at: &u32| slot(tokens[*at as usize].style()).is_some();
        if self.marks.len() > MOST || !self.marks.iter().all(balances) {
            return false;
        }
        self.ways.clear();
        let mut best = [NEVER; STATES];
        best[0] = 0;
        for index in 0..self.marks.len() {
            best = self.advance(&Weight::of(tokens, &self.marks, index), &best);
        }
        // What stays open may go on in the next paragraph.
        let left = |state: usize| UNCLOSED * (i16::from(state > 0) + i16::from(state >= OPEN));
        let mut state = (0..STATES).rev().max_by_key(|state| best[*state] - left(*state)).unwrap_or(0);
        self.deeds.clear();
        for ways in self.ways.iter().rev() {
            self.deeds.push(ways[state].deed);
            state = usize::from(ways[state].from);
        }
        self.deeds.reverse();
        true
    }

    /// The best there is in each state behind a mark; `before` is what there is before it.
    fn advance(&mut self, mark: &Weight, before: &[i16; STATES]) -> [i16; STATES] {
        let mut best = [NEVER; STATES];
        let mut ways = [Way { from: 0, deed: Deed::Pass }; STATES];
        for state in (0..STATES).filter(|state| before[*state] > NEVER) {
            step();
            let mut go = |to: usize, deed: Deed, gain: i16| {
                let sum = before[state] + gain;
                if sum > best[to] {
                    best[to] = sum;
                    ways[to] = Way { from: state as u8, deed };
                }
            };
            let (outer, inner) = (state % OPEN, state / OPEN);
            if outer == 0 {
                go(mark.style, Deed::Open, mark.open);
                go(0, Deed::Pass, -mark.stray);
                continue;
            }
            go(state, Deed::Pass, -mark.passed);
            if inner == 0 {
                go(mark.style, Deed::Reopen, mark.open - mark.cut);
                go(outer + mark.style * OPEN, Deed::Open, mark.open - mark.nested(outer));
                go(0, Deed::Close, mark.close(outer));
            } else {
                go(mark.style, Deed::Reopen, mark.open - mark.cut - UNCLOSED);
                go(outer, Deed::Close, mark.close(inner));
                go(0, Deed::CloseBoth, mark.close(outer) - mark.both);
            }
        }
        self.ways.push(ways);
        best
    }
}

/// What a mark gains by opening and closing, and what all else costs.
#[derive(Debug)]
struct Weight {
    style: usize,
    open: i16,
    close: i16,
    /// To pass over it where nothing is open, and within words.
    stray: i16,
    passed: i16,
    cut: i16,
    nested: i16,
    mixed: i16,
    both: i16,
}

impl Weight {
    fn of(tokens: &[Tok], marks: &[u32], index: usize) -> Self {
        let at = marks[index] as usize;
        let style = slot(tokens[at].style()).unwrap_or(0);
        let opening = opens(tokens, at);
        // 55": a mark of inches closes nothing that another style has opened.
        let inches = at > 0 && !tokens[at].spaced && tokens[at - 1].is(TokenKind::Number);
        // قائلا" نعم": with the space on its wrong side
        let misplaced = match opening {
            -3 => 3,
            ..-3 => 6,
            _ => 0,
        };
        let from = index.checked_sub(1).map_or(at, |before| marks[before] as usize);
        let adjoins = index > 0 && from + 1 == at;
        let announced = is_announced(tokens, at) || super::report_before(tokens, from, at).is_some();
        let stopped = tokens[from..at].iter().any(|tok| is_stop(tok.kind) || tok.is(TokenKind::Ellipsis));
        let near = marks.get(index + 1).is_some_and(|next| *next as usize - at <= NEAR);
        Self {
            style,
            open: opening - misplaced,
            close: -opening,
            stray: if opening < 0 { UNOPENED } else { PASSED },
            passed: match (adjoins, inches) {
                // “نعم””: the second of two says nothing.
                (true, _) => PASSED,
                (_, true) => PASSED + INCHES,
                _ => PASSED + opening.abs(),
            },
            cut: if announced || stopped && !near { CUT } else { CUT_SHORT },
            nested: if near { NAME } else { NESTED },
            mixed: if is_mixable(tokens[at].style()) && !inches { MIXED } else { -NEVER },
            both: if ends_paragraph(tokens, at) { BOTH } else { BOTH_WITHIN },
        }
    }

    /// What it gains by closing what the style `open` has opened.
    fn close(&self, open: usize) -> i16 {
        match open {
            _ if open == self.style => self.close,
            PARENTHESES => NEVER,
            _ => self.close - self.mixed,
        }
    }

    /// What it costs to open within what the style `outer` has opened.
    fn nested(&self, outer: usize) -> i16 {
        if outer == self.style { self.nested } else { 0 }
    }
}

/// The place of a style in a state.
fn slot(style: Style) -> Option<usize> {
    match style {
        Style::Double => Some(1),
        Style::Guillemets => Some(2),
        Style::TwoSingles => Some(3),
        Style::DoubleParentheses => Some(PARENTHESES),
        _ => None,
    }
}

/// Styles that writers mix up.
fn is_mixable(style: Style) -> bool {
    matches!(style, Style::Double | Style::Guillemets | Style::TwoSingles)
}

/// Whether nothing but stops follows in the paragraph.
fn ends_paragraph(tokens: &[Tok], at: usize) -> bool {
    let rest = tokens[at + 1..].iter().find(|tok| !matches!(tok.kind, TokenKind::Stop | TokenKind::Exclamation));
    rest.is_none_or(|tok| tok.is(TokenKind::Break))
}

/// Whether speech is announced right before the mark: by a colon, a verb, أن.
fn is_announced(tokens: &[Tok], at: usize) -> bool {
    at.checked_sub(1).is_none_or(|before| {
        let before = &tokens[before];
        matches!(before.kind, TokenKind::Colon | TokenKind::Break)
            || matches!(before.class(), Class::Verb | Class::Participle | Class::SpeechNoun)
            || before.class().is_complementizer()
    })
}

/// How much speaks for it that the mark opens, from 4 down to -4 where it closes.
fn opens(tokens: &[Tok], at: usize) -> i16 {
    let spaces = match (begins(tokens, at), ends(tokens, at)) {
        (true, false) => 3,
        (false, true) => -3,
        _ => 0,
    };
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let left = before.map_or(2, |before| match before.kind {
        TokenKind::Colon => 3,
        TokenKind::Break => 2,
        TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation if !tokens[at].spaced => -1,
        TokenKind::Comma if !tokens[at].spaced => 1,
        TokenKind::Number if !tokens[at].spaced => -2,
        TokenKind::Word if before.size == 1 && before.spaced => 2,
        TokenKind::Word => match before.class() {
            Class::Relative | Class::Verb | Class::Participle => 1,
            class if class.is_preposition() || class.is_complementizer() => 2,
            _ => 0,
        },
        _ => 0,
    });
    let right = tokens.get(at + 1).map_or(-2, |next| match next.kind {
        TokenKind::Stop | TokenKind::Comma | TokenKind::Semicolon | TokenKind::Break => -2,
        TokenKind::Mark | TokenKind::Ellipsis if spaces == 0 => -2,
        TokenKind::Colon | TokenKind::Close => -1,
        TokenKind::Word if next.spaced && next.class().is_complementizer() => 1,
        _ => 0,
    });
    (spaces + left + right).clamp(-4, 4)
}
