//! Marks to marked stretches: pairing in either direction, nesting, what never closes.
//!
//! Direction is read from where a mark stands (`قال “نعم`, `نعم” قال`) and from what is open,
//! never from its shape: `”…“` and `»…«` are everyday in Arabic. A stretch may run over
//! paragraphs; the reader of blocks sees to how far. Whether anybody says it is for the links.
//!
//! Marks are paired one after the other. Where that leaves doubt, `balance` reads those of the paragraph together.

mod balance;

use balance::{Balance, Deed};

use crate::arabic::Clitics;
use crate::arabic::letter::ALEF;
use crate::lexicon::{Class, named};
use crate::steps::step;
use crate::token::{Style, Tok, TokenKind};

named! {
    /// How a marked stretch ends.
    ///
    /// ```
    /// use isnad::{Ending, Extractor};
    ///
    /// let extraction = Extractor::new().extract("قال الصياد: “البحر هادئ.\n\nوعاد إلى بيته.");
    /// assert_eq!(extraction.marked()[0].ending(), Ending::Unclosed);
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    #[non_exhaustive]
    pub enum Ending {
        /// With a closing mark.
        Closed = "closed",
        /// The closing mark is missing: it ends with its sentence, its line or the mark around it.
        Unclosed = "unclosed",
        /// With its line, and the next one opens the mark again.
        Reopened = "reopened",
    }
}

/// A marked stretch by token indices.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stretch {
    /// The opening mark.
    pub(crate) open: u32,
    /// The closing mark, or the token behind the last where none closes it.
    pub(crate) close: u32,
    pub(crate) style: Style,
    pub(crate) ending: Ending,
    /// How many stretches it stands in.
    pub(crate) depth: u8,
    /// Words and numbers inside.
    pub(crate) words: u32,
    /// Whether all marks of its paragraph were read together.
    settled: bool,
}

impl Stretch {
    pub(crate) fn open(&self) -> usize {
        self.open as usize
    }

    pub(crate) fn close(&self) -> usize {
        self.close as usize
    }

    pub(crate) fn inside(&self) -> std::ops::Range<usize> {
        self.open as usize + 1..self.close as usize
    }
}

/// Deeper nesting than this is not speech; further marks are passed over.
pub(crate) const DEPTH: usize = 8;
/// A quote that is open at its paragraph's end closes within so many more, or never.
const PARAGRAPHS: u32 = 5;

/// Pairs the marks of a block, one paragraph after the other.
#[derive(Debug, Default)]
pub(crate) struct Pairing {
    open: Vec<Open>,
    words: u32,
    balance: Balance,
    /// Whether a mark of the paragraph could be read otherwise.
    doubt: bool,
}

#[derive(Debug, Clone, Copy)]
struct Open {
    stretch: u32,
    /// How many words stand before it.
    words: u32,
    /// How many paragraphs have ended since.
    breaks: u32,
}

impl Open {
    /// Ends its stretch at `at`; so many words stand before that.
    fn end(self, stretches: &mut [Stretch], at: usize, words: u32) -> &mut Stretch {
        let stretch = &mut stretches[self.stretch as usize];
        stretch.close = at as u32;
        stretch.words = words - self.words;
        stretch
    }
}

/// What was read before a paragraph.
#[derive(Debug, Clone, Copy)]
struct Before {
    from: usize,
    words: u32,
    stretches: usize,
    /// Whether a mark is open.
    open: bool,
}

/// Whether the token is one of the words and numbers that are counted.
pub(crate) fn is_counted(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Word | TokenKind::Latin | TokenKind::Number | TokenKind::Link)
}

impl Pairing {
    pub(crate) fn clear(&mut self) {
        self.open.clear();
        self.words = 0;
    }

    /// Reads the tokens `from..`, which are a paragraph, and adds what they open and close to `stretches`. `signs`
    /// are those of them that are no words.
    pub(crate) fn read(&mut self, tokens: &[Tok], signs: &[u32], from: usize, stretches: &mut Vec<Stretch>) {
        let before = Before { from, words: self.words, stretches: stretches.len(), open: !self.open.is_empty() };
        self.balance.marks.clear();
        self.doubt = false;
        let end = tokens.len() - usize::from(tokens.last().is_some_and(|tok| tok.is(TokenKind::Break)));
        let mut next = from;
        for at in signs.iter().map(|sign| *sign as usize) {
            step();
            self.words += (at - next) as u32;
            next = at + 1;
            match tokens[at].kind {
                kind if is_counted(kind) => self.words += 1,
                TokenKind::Mark => {
                    self.balance.marks.push(at as u32);
                    self.mark(tokens, at, stretches);
                }
                _ => {}
            }
        }
        self.words += (tokens.len() - next) as u32;
        if !before.open && self.balance.marks.len() > 1 && (self.doubt || !self.open.is_empty()) {
            self.balance(tokens, before, stretches);
        }
        if end < tokens.len() {
            self.paragraph(tokens, end, stretches);
        }
    }

    /// Reads the marks of the paragraph together.
    fn balance(&mut self, tokens: &[Tok], before: Before, stretches: &mut Vec<Stretch>) {
        let mut balance = std::mem::take(&mut self.balance);
        if balance.read(tokens) {
            stretches.truncate(before.stretches);
            self.open.clear();
            let words = self.words;
            self.words = before.words;
            let mut from = before.from;
            for (at, deed) in balance.deeds() {
                self.words += tokens[from..at].iter().filter(|tok| is_counted(tok.kind)).count() as u32;
                from = at;
                match deed {
                    Deed::Pass => {}
                    Deed::Open => self.open(tokens, at, stretches),
                    Deed::Reopen => {
                        self.cut(tokens, at, stretches);
                        self.open(tokens, at, stretches);
                    }
                    Deed::Close => self.close(self.open.len() - 1, at, stretches),
                    Deed::CloseBoth => self.close(0, at, stretches),
                }
            }
            self.words = words;
            for stretch in &mut stretches[before.stretches..] {
                stretch.settled = true;
            }
        }
        self.balance = balance;
    }

    /// The stretch that the next paragraph may go on with: over paragraphs it is one at most.
    pub(crate) fn outermost(&self) -> Option<usize> {
        self.open.first().map(|open| open.stretch as usize)
    }

    /// Whether a mark that opened before token `len` is still open.
    pub(crate) fn opened_before(&self, len: usize, stretches: &[Stretch]) -> bool {
        self.open.iter().any(|open| stretches[open.stretch as usize].open() < len)
    }

    /// Ends whatever is open at the end of its paragraph, for good; `end` is the end of the tokens.
    pub(crate) fn finish(&mut self, end: usize, stretches: &mut [Stretch]) {
        for open in self.open.drain(..) {
            stretches[open.stretch as usize].ending = Ending::Unclosed;
            if open.breaks == 0 {
                open.end(stretches, end, self.words);
            }
        }
    }

    fn mark(&mut self, tokens: &[Tok], at: usize, stretches: &mut Vec<Stretch>) {
        let style = tokens[at].style();
        let opened = self.open.iter().rposition(|open| stretches[open.stretch as usize].style == style);
        let crossed = opened.is_some_and(|index| self.open[index].breaks > 0);
        let (begins_words, ends_words) = (begins(tokens, at), ends(tokens, at));
        let opens = match (begins_words, ends_words) {
            (true, false) => true,
            (false, true) => false,
            // وقال:" نعم": behind a colon it opens, whatever has not been closed before.
            _ => opened.is_none() || crossed && tokens[at - 1].is(TokenKind::Colon),
        };
        self.doubt |= begins_words == ends_words || !opens && opened.is_none();
        // O’Neil, 5'11": an apostrophe within a name or a number is no mark. Before another mark it closes: “قال: ‘نعم’”.
        let joins = tokens.get(at + 1).is_some_and(|next| next.is_word() || next.is(TokenKind::Number));
        if style == Style::Single && begins_words && ends_words && (opens || joins) {
            return;
        }
        if !opens {
            // One that closes nothing is no mark of ours.
            if let Some(index) = opened {
                self.close(index, at, stretches);
            }
            return;
        }
        // An apostrophe opens nothing, nor does the mark of inches behind a number.
        if style == Style::Single && !begins_words {
            return;
        }
        if crossed {
            let index = opened.expect("crossed is asked of an open mark");
            let ending = if tokens[at - 1].is(TokenKind::Break) { Ending::Reopened } else { Ending::Unclosed };
            for open in self.open.drain(index..) {
                stretches[open.stretch as usize].ending = ending;
            }
        }
        self.open(tokens, at, stretches);
    }

    fn open(&mut self, tokens: &[Tok], at: usize, stretches: &mut Vec<Stretch>) {
        if self.open.len() < DEPTH {
            self.open.push(Open { stretch: stretches.len() as u32, words: self.words, breaks: 0 });
            stretches.push(Stretch {
                open: at as u32,
                close: at as u32,
                style: tokens[at].style(),
                ending: Ending::Unclosed,
                depth: (self.open.len() - 1) as u8,
                words: 0,
                settled: false,
            });
        }
    }

    /// Ends what is open with its sentence before the mark at `at`, which begins anew.
    fn cut(&mut self, tokens: &[Tok], at: usize, stretches: &mut [Stretch]) {
        let Some(last) = stretches.last() else { return };
        let inner = last.close().max(last.open()) + 1;
        let stop = (inner..at).rev().find(|stop| is_stop(tokens[*stop].kind));
        // “لن نعود قائلا “لا”: what announces the next is no part of it.
        let announces = |tok: &Tok| {
            let class = tok.class();
            tok.is(TokenKind::Colon) || matches!(class, Class::Verb | Class::Participle) || class.is_complementizer()
        };
        let report = report_before(tokens, inner, at).or(stop);
        let end =
            report.unwrap_or_else(|| at - tokens[inner..at].iter().rev().take_while(|tok| announces(tok)).count());
        let rest = tokens[end..at].iter().filter(|tok| is_counted(tok.kind)).count() as u32;
        for open in self.open.drain(..) {
            open.end(stretches, end, self.words - rest);
        }
    }

    fn close(&mut self, index: usize, at: usize, stretches: &mut [Stretch]) {
        // What was opened inside and not closed ends here too, unclosed.
        for open in self.open.drain(index + 1..) {
            if open.breaks == 0 {
                open.end(stretches, at, self.words);
            }
        }
        if let Some(open) = self.open.pop() {
            open.end(stretches, at, self.words).ending = Ending::Closed;
        }
    }

    fn paragraph(&mut self, tokens: &[Tok], at: usize, stretches: &mut [Stretch]) {
        if at > 0 && tokens[at - 1].is(TokenKind::Break) {
            return;
        }
        for open in &mut self.open {
            if open.breaks == 0 {
                // Should it never close, it takes no more than this paragraph.
                open.end(stretches, at, self.words);
            }
            open.breaks += 1;
        }
        // Within a paragraph marks nest; over paragraphs only the outermost goes on.
        self.open.truncate(1);
        if self.open.first().is_some_and(|open| {
            let style = stretches[open.stretch as usize].style;
            open.breaks > PARAGRAPHS || matches!(style, Style::Single | Style::Ornate)
        }) {
            self.finish(at, stretches);
        }
    }
}

/// A mark that never closes, and behind which the same mark opens again, ends with the sentence
/// before that.
pub(crate) fn cut_unclosed(tokens: &[Tok], stretches: &mut [Stretch]) {
    for index in 0..stretches.len() {
        let stretch = stretches[index];
        if stretch.ending != Ending::Unclosed || stretch.settled {
            continue;
        }
        let next = stretches[index + 1..].iter().take(8).find(|next| next.style == stretch.style);
        let Some(next) = next.filter(|next| next.open < stretch.close) else { continue };
        let stop = || (stretch.open()..next.open()).rev().find(|at| is_stop(tokens[*at].kind));
        let stop = report_before(tokens, stretch.open() + 1, next.open()).or_else(stop);
        let close = stop.unwrap_or(next.open() - 1).max(stretch.open() + 1);
        let words = tokens[stretch.open() + 1..close].iter().filter(|tok| is_counted(tok.kind)).count();
        stretches[index].close = close as u32;
        stretches[index].words = words as u32;
    }
}

/// `قال: “البحر هادئ اليوم، مشيرا إلى أن القارب سيعود”.`: a stretch ends before a participle by which the reporter goes on,
/// wherever its mark closes; but `“عاد المدير، مؤكدا أن البحر هادئ”`, where another may do so of whom the stretch tells.
pub(crate) fn cut_reports(tokens: &[Tok], stretches: &mut [Stretch]) {
    for index in 0..stretches.len() {
        let stretch = stretches[index];
        let holds_another = stretches.get(index + 1).is_some_and(|next| next.depth > stretch.depth);
        if holds_another || stretch.style == Style::Parentheses {
            continue;
        }
        let inside = stretch.inside();
        let Some(participle) = inside.clone().skip(4).find(|at| goes_on(tokens, *at)) else { continue };
        // عاد الوزير من سفره، مؤكدا أن; but مشروع الميناء يهدف إلى حمايته، مؤكدا أن
        if matches!(tokens[inside.start + 1].class(), Class::Role | Class::Title | Class::Kin) {
            continue;
        }
        let rest = tokens[participle..inside.end].iter().filter(|tok| is_counted(tok.kind)).count();
        let stretch = &mut stretches[index];
        stretch.close = participle as u32 - 1;
        stretch.words -= rest as u32;
        stretch.ending = Ending::Unclosed;
    }
}

/// `، مشيرا إلى أن`, `، مؤكدا أن`: whether the participle at `at` tells of him who spoke before it what else he says.
fn goes_on(tokens: &[Tok], at: usize) -> bool {
    step();
    if tokens[at].class() != Class::Participle {
        return false;
    }
    let his = tokens[at].key().last() == ALEF && tokens[at].clitics.is_empty();
    let that = || {
        let next = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|next| next.class().is_preposition()));
        tokens.get(next).is_some_and(|next| next.class().is_complementizer())
    };
    his && tokens[at - 1].is(TokenKind::Comma) && that()
}

/// `قال “البحر هادئ، وأضاف الحارس “سنعود غدا”`: where the reporter's words begin that announce the mark at `at`, with a sign
/// behind `from`, a verb that tells of somebody in the past, and who that is.
fn report_before(tokens: &[Tok], from: usize, at: usize) -> Option<usize> {
    let colon = at.checked_sub(1).is_some_and(|before| tokens[before].is(TokenKind::Colon));
    let end = at - usize::from(colon);
    let word = |at: &usize| {
        let tok = &tokens[*at];
        tok.is_word() && !tok.class().is_preposition() && tok.class() != Class::Relative
    };
    let mut before = (from.max(at.saturating_sub(REPORT))..end).rev().take_while(word);
    let tells = |tok: &Tok| {
        tok.class() == Class::Verb && !tok.form().is_present() && tok.form().person() == 3 && !tok.form().has_pronoun()
    };
    let verb = before.find(|at| tells(&tokens[*at]))?;
    let sign = verb.checked_sub(1).filter(|sign| *sign > from)?;
    (tokens[sign].is(TokenKind::Comma) || is_stop(tokens[sign].kind)).then_some(sign)
}

/// So many words announce what is said, from their verb on.
const REPORT: usize = 8;

pub(crate) fn is_stop(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation)
}

/// Whether words begin right behind the mark: `قال “نعم`.
fn begins(tokens: &[Tok], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|next| {
        !next.spaced
            && matches!(
                next.kind,
                TokenKind::Word
                    | TokenKind::Latin
                    | TokenKind::Number
                    | TokenKind::Link
                    | TokenKind::Mark
                    | TokenKind::Open
                    | TokenKind::Ellipsis
                    | TokenKind::Symbol
            )
    })
}

/// Whether words end right before the mark: `نعم” قال`. A clitic alone (`لـ“`, `ب"`, `و"`) ends
/// nothing: it goes with what follows.
fn ends(tokens: &[Tok], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &tokens[before]) else { return false };
    !tokens[at].spaced
        && match before.kind {
            TokenKind::Word => before.size > 1 && before.clitics != Clitics::AL || before.size > 2,
            TokenKind::Latin
            | TokenKind::Number
            | TokenKind::Link
            | TokenKind::Mark
            | TokenKind::Close
            | TokenKind::Stop
            | TokenKind::Ellipsis
            | TokenKind::Question
            | TokenKind::Exclamation
            | TokenKind::Comma
            | TokenKind::Symbol => true,
            _ => false,
        }
}

/// For each mark that opens or closes a stretch: the index of its partner, the edge of its paragraph
/// where it never closes; for every other token, and for a mark with no words behind it, its own.
pub(crate) fn partners(tokens: usize, stretches: &[Stretch], out: &mut Vec<u32>) {
    out.clear();
    out.extend(0..tokens as u32);
    let marking = |stretch: &&Stretch| stretch.ending == Ending::Closed || stretch.words > 0;
    for stretch in stretches.iter().filter(marking) {
        out[stretch.open()] = stretch.close;
        if stretch.ending == Ending::Closed {
            out[stretch.close()] = stretch.open;
        }
    }
}
