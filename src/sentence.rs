//! Where sentences end.
//!
//! A stop inside marks ends no sentence outside them; an abbreviation's stop (`د. أحمد`), a
//! decimal's, and a stop in a name spelled by letters (`جيه.إل.إل`) end none; a line's end ends
//! one. Later stages ask [`SentencesView`] for the sentence of a token; users read
//! [`sentences`].

use std::ops::Range;

use once_cell::sync::Lazy;

use crate::arabic::letter::WAW;
use crate::arabic::{Clitics, Key};
use crate::lexicon::{Act, Class, Frames, Lexicon};
use crate::quotation::{Ending, Pairing, Stretch, is_stop};
use crate::span::Span;
use crate::token::{Paragraphs, Style, Tok, TokenKind};

/// A sentence of more tokens is read as several: what a rule looks for in its sentence is not looked for over a book
/// without a stop. What stands between marks counts for one token of the sentence around it.
const LONGEST: usize = 512;

/// So far before a mark that ends a sentence the sentence is told that it ends there.
const FAR: usize = 4097;

/// For every token of a block, where its sentence begins and ends, by token indices. A sentence
/// inside marks is one of its own and ends with them at the latest.
#[derive(Debug, Default)]
pub(crate) struct Sentences {
    /// With [`RUN`] items behind the last, and what is left of longer blocks.
    begin: Vec<u32>,
    /// With [`RUN`] items before the first, and what is left of longer blocks.
    end: Vec<u32>,
    stack: Vec<u32>,
    pieces: Vec<Piece>,
}

/// A part of a sentence.
#[derive(Debug, Clone, Copy, Default)]
struct Piece {
    /// Where the whole of it begins.
    sentence: u32,
    begin: u32,
    /// How many tokens it has so far.
    count: usize,
}

impl Piece {
    fn of(begin: u32) -> Self {
        Self { sentence: begin, begin, count: 0 }
    }
}

/// Words are given their sentence so many at once, the last of them over what is given its own later: most runs
/// of words are no longer, and a loop over each would end at a place that no processor foresees.
const RUN: usize = 16;

impl Sentences {
    /// Reads a block.
    pub(crate) fn read(&mut self, block: &Block) {
        let (tokens, stretches, partner) = (block.tokens(), block.stretches(), block.partner());
        let n = tokens.len();
        self.end.resize(self.end.len().max(RUN + n), 0);
        self.stack.clear();
        let mut end = n as u32;
        let mut behind = n;
        for at in block.signs().iter().rev().map(|at| *at as usize) {
            self.end_words(at + 1..behind, end);
            behind = at;
            match other_mark(tokens, partner, at) {
                // The closing mark of a stretch: inside it sentences end here at the latest.
                Some(open) if open < at => {
                    self.end[RUN + at] = end;
                    self.stack.push(end);
                    end = at as u32;
                }
                Some(_) => {
                    end = self.stack.pop().unwrap_or(end);
                    self.end[RUN + at] = end;
                }
                None => {
                    if ends_sentence(tokens, at) {
                        end = at as u32;
                    }
                    self.end[RUN + at] = end;
                }
            }
        }
        self.end_words(0..behind, end);
        // Where the words inside end with a stop and a new sentence follows, the mark ends one.
        for stretch in stretches.iter().filter(|stretch| stretch.ending == Ending::Closed) {
            self.end_with_marks(tokens, stretch);
        }
        self.begins(block);
        if n > LONGEST {
            self.part(block);
        }
    }

    /// Ends a run of words.
    #[inline]
    fn end_words(&mut self, words: Range<usize>, end: u32) {
        let mut behind = words.end;
        while behind > words.start {
            // The items stand [`RUN`] further behind.
            self.end[behind..behind + RUN].fill(end);
            behind = behind.saturating_sub(RUN);
        }
    }

    fn begins(&mut self, block: &Block) {
        let (tokens, partner) = (block.tokens(), block.partner());
        self.begin.resize(self.begin.len().max(tokens.len() + RUN), 0);
        self.stack.clear();
        let mut begin = 0u32;
        let mut next = 0;
        for at in block.signs().iter().map(|at| *at as usize) {
            self.begin_words(next..at, begin);
            self.begin[at] = begin;
            next = at + 1;
            match other_mark(tokens, partner, at) {
                Some(close) if close > at => {
                    self.stack.push(begin);
                    begin = at as u32 + 1;
                }
                Some(_) => {
                    begin = self.stack.pop().unwrap_or(begin);
                    self.begin[at] = begin;
                    if self.end(at) == at {
                        begin = at as u32 + 1;
                    }
                }
                None if self.end(at) == at => begin = at as u32 + 1,
                None => {}
            }
        }
        self.begin_words(next..tokens.len(), begin);
    }

    /// Begins a run of words.
    #[inline]
    fn begin_words(&mut self, words: Range<usize>, begin: u32) {
        let mut at = words.start;
        while at < words.end {
            self.begin[at..at + RUN].fill(begin);
            at += RUN;
        }
    }

    /// Parts what is longer than [`LONGEST`], from its beginning on and before a word.
    fn part(&mut self, block: &Block) {
        let (tokens, partner) = (block.tokens(), block.partner());
        let mut piece = Piece::default();
        self.pieces.clear();
        for (at, tok) in tokens.iter().enumerate() {
            let begin = self.begin[at];
            match other_mark(tokens, partner, at) {
                Some(close) if close > at => {
                    self.begin[at] = piece.begin;
                    piece.count += 1;
                    self.pieces.push(piece);
                    piece = Piece::of(at as u32 + 1);
                    continue;
                }
                Some(_) => piece = self.pieces.pop().unwrap_or(piece),
                None => {}
            }
            if begin != piece.sentence {
                piece = Piece::of(begin);
            }
            if piece.count >= LONGEST && tok.is_word() {
                for before in piece.begin as usize..at {
                    if self.begin[before] == piece.begin {
                        self.end[RUN + before] = at as u32;
                    }
                }
                piece = Piece { sentence: begin, ..Piece::of(at as u32) };
            }
            piece.count += 1;
            self.begin[at] = piece.begin;
        }
    }

    /// `“لن نعود.” وغادر الوزير`: the closing mark ends the sentence that it stands in, unless
    /// what follows goes with it (`“لن نعود.” قال الوزير`).
    fn end_with_marks(&mut self, tokens: &[Tok], stretch: &Stretch) {
        let close = stretch.close();
        let stopped = close.checked_sub(1).is_some_and(|at| is_stop(tokens[at].kind));
        let Some(next) = tokens.get(close + 1).filter(|next| stopped && next.is_word()) else { return };
        // ودمرت، واستقال: behind a stop the و of a word that no table has is a clitic as well.
        let joined = next.class() == Class::Unknown && next.size >= 4 && next.key().first() == WAW;
        if !joined && !next.has(Clitics::WA) {
            return;
        }
        // Everything of the sentence up to here now ends here.
        let outer = self.end[RUN + close];
        for at in (close.saturating_sub(FAR)..=close).rev() {
            if self.end[RUN + at] == outer {
                self.end[RUN + at] = close as u32;
            } else if at < stretch.open() {
                break;
            }
        }
    }

    /// The sentences of the block that was read, of so many tokens.
    pub(crate) fn view(&self, len: usize) -> SentencesView<'_> {
        SentencesView { begin: &self.begin[..len], end: &self.end[RUN..RUN + len] }
    }

    fn end(&self, at: usize) -> usize {
        self.end[RUN + at] as usize
    }
}

/// The sentences of a block, wherever they are kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SentencesView<'a> {
    pub(crate) begin: &'a [u32],
    pub(crate) end: &'a [u32],
}

impl SentencesView<'_> {
    /// The first token of the sentence of `at`.
    pub(crate) fn begin(&self, at: usize) -> usize {
        self.begin[at] as usize
    }

    /// The token that ends the sentence of `at`: its stop, line break or closing mark; the first of the next where
    /// a sentence was parted, the number of tokens where nothing ends it.
    pub(crate) fn end(&self, at: usize) -> usize {
        self.end[at] as usize
    }
}

/// The partner of a mark that opens or closes a stretch with both its marks.
fn other_mark(tokens: &[Tok], partner: &[u32], at: usize) -> Option<usize> {
    let other = partner[at] as usize;
    (tokens[at].is(TokenKind::Mark) && other != at && partner.get(other).is_some_and(|back| *back as usize == at))
        .then_some(other)
}

/// Whether the token ends the sentence it stands in.
fn ends_sentence(tokens: &[Tok], at: usize) -> bool {
    match tokens[at].kind {
        TokenKind::Break => true,
        TokenKind::Stop => stop_ends(tokens, at),
        // `…` and `..` often stand for a comma.
        TokenKind::Ellipsis => {
            tokens.get(at + 1).is_none_or(|next| next.is(TokenKind::Break) || next.is_word() && next.has(Clitics::WA))
        }
        TokenKind::Question | TokenKind::Exclamation => {
            !tokens.get(at + 1).is_some_and(|next| next.is(TokenKind::Comma))
        }
        _ => false,
    }
}

fn stop_ends(tokens: &[Tok], at: usize) -> bool {
    let before = at.checked_sub(1).map(|i| &tokens[i]).filter(|_| !tokens[at].spaced);
    let next = tokens.get(at + 1);
    let short = |tok: &Tok| tok.is(TokenKind::Word) && tok.size <= 3;
    match (before, next) {
        // د. أحمد، أ.د. سعاد
        (Some(before), Some(_)) if is_initial(before) => false,
        // دان إف. ويكر; but بحسب تلفزيون آر بي سي. عاد البحارة
        (Some(before), Some(next)) if names_letter(before) && at > 1 && is_initial_of(&tokens[at - 2], next) => false,
        // سعاد.ب
        (Some(_), Some(next)) if !next.spaced && next.is_letter() => false,
        // جيه.إل.إل
        (Some(before), Some(next)) if !next.spaced && short(before) && short(next) => false,
        // Stops for commas: قال الوزير. إن الوفد
        (_, Some(next)) if next.class().is_complementizer() && !next.has(Clitics::WA) => false,
        (_, Some(next)) => !next.is(TokenKind::Comma),
        (_, None) => true,
    }
}

/// Latin letters by their names, as initials are written: `إف`, `إيه`, `دبليو`.
static LETTERS: Lazy<[Key; 13]> =
    Lazy::new(|| ["إف", "إيه", "بي", "جي", "جيه", "دي", "دبليو", "سي", "إس", "كيه", "إم", "إتش", "آر"].map(Key::of));

/// `دان إف. ويكر`, `قال كيه. ويكر`: a letter between a first name or a verb and a surname; but `لا أحد يثق بي. الشركة
/// أعلنت`.
fn is_initial_of(first: &Tok, last: &Tok) -> bool {
    let bare = |tok: &Tok| tok.is(TokenKind::Word) && tok.clitics.is_empty();
    let name = bare(first) && matches!(first.class(), Class::Unknown | Class::GivenName) && !names_letter(first);
    (name || first.class() == Class::Verb) && bare(last) && last.class() == Class::Unknown
}

fn names_letter(tok: &Tok) -> bool {
    tok.is(TokenKind::Word) && tok.size <= 6 && LETTERS.contains(&tok.key())
}

/// A letter of its own, with و before it or without: `د.`, `ود.`
fn is_initial(tok: &Tok) -> bool {
    tok.is_letter() || tok.size == 2 && tok.has(Clitics::WA)
}

/// The sentences of a text, as spans in UTF-8 bytes, without the white space around them. A stop
/// belongs to the sentence that it ends. More than 512 tokens without a stop are
/// several, parted before a word.
///
/// ```
/// use isnad::sentences;
///
/// let text = "قال د. أحمد: “انتهينا. الحمد لله”. ثم غادر.";
/// let found: Vec<&str> = sentences(text).map(|span| &text[span]).collect();
/// assert_eq!(found, ["قال د. أحمد: “انتهينا. الحمد لله”.", "ثم غادر."]);
/// ```
pub fn sentences(text: &str) -> SentenceSpans<'_> {
    SentenceSpans {
        text,
        lexicon: Lexicon::bundled(),
        blocks: Block::default(),
        sentences: Sentences::default(),
        at: 0,
    }
}

/// Iterator over the sentences of a text; see [`sentences`].
///
/// ```
/// use isnad::{SentenceSpans, sentences};
///
/// let text = "وصل القطار. نزل الركاب.";
/// let spans: SentenceSpans<'_> = sentences(text);
/// assert_eq!(spans.map(|span| &text[span]).collect::<Vec<_>>(), ["وصل القطار.", "نزل الركاب."]);
/// ```
#[derive(Debug)]
pub struct SentenceSpans<'t> {
    text: &'t str,
    lexicon: Lexicon,
    blocks: Block,
    sentences: Sentences,
    at: usize,
}

impl Iterator for SentenceSpans<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        loop {
            while self.at >= self.blocks.len() {
                if !self.blocks.advance(&self.lexicon, self.text) {
                    return None;
                }
                self.sentences.read(&self.blocks);
                self.at = 0;
            }
            let tokens = self.blocks.tokens();
            let first = self.at;
            let mut end = self.sentences.view(self.blocks.len()).end(first);
            // A sentence that was parted ends before a word, any other with what ends it.
            let parted = tokens.get(end).is_some_and(Tok::is_word);
            // Right behind a stop may stand what closes: a mark, a bracket, another stop.
            while !parted
                && end + 1 < tokens.len()
                && !tokens[end].is(TokenKind::Break)
                && !tokens[end + 1].spaced
                && closes(tokens, end + 1, self.blocks.partner())
            {
                end += 1;
            }
            self.at = (end + usize::from(!parted)).max(first + 1);
            let belongs = !parted && tokens.get(end).is_some_and(|tok| !tok.is(TokenKind::Break));
            let last = if belongs { end } else { end.saturating_sub(1) };
            if last < first || tokens[first].is(TokenKind::Break) {
                continue;
            }
            let base = self.blocks.base();
            return Some(Span::new(
                base + tokens[first].start as usize,
                base + tokens[last.min(tokens.len() - 1)].end as usize,
            ));
        }
    }
}

fn closes(tokens: &[Tok], at: usize, partner: &[u32]) -> bool {
    match tokens[at].kind {
        // A mark whose partner is missing closes too, where a space follows it.
        TokenKind::Mark => {
            (partner[at] as usize) < at
                || partner[at] as usize == at && tokens.get(at + 1).is_none_or(|next| next.spaced)
        }
        TokenKind::Stop | TokenKind::Ellipsis | TokenKind::Question | TokenKind::Exclamation | TokenKind::Close => true,
        _ => false,
    }
}

/// So many paragraphs are read ahead to see whether an open mark closes.
const AHEAD: usize = 12;
/// So many paragraphs in a row that end with a colon are read together with what follows.
const WAITS: usize = 2;

/// A run of paragraphs that has to be read together: one, and those that follow it while a mark
/// is open or a colon waits for its speech.
#[derive(Debug, Default)]
pub(crate) struct Block {
    base: usize,
    scanned: usize,
    /// Tokens of this block and of those scanned ahead; `len` are the block's.
    tokens: Vec<Tok>,
    len: usize,
    /// Where those of them stand that are no words, and how many of these the block has. They say where stretches and
    /// sentences end, and are one in seven in news.
    signs: Vec<u32>,
    signs_len: usize,
    stretches: Vec<Stretch>,
    partner: Vec<u32>,
    pairing: Pairing,
    paragraphs: Paragraphs,
}

impl Block {
    /// Reads longer paragraphs in pieces of another length.
    #[cfg(test)]
    pub(crate) fn in_pieces(longest: usize) -> Self {
        Self { paragraphs: Paragraphs::in_pieces(longest), ..Self::default() }
    }

    /// Back to the beginning, for another text.
    pub(crate) fn reset(&mut self) {
        self.base = 0;
        self.scanned = 0;
        self.tokens.clear();
        self.signs.clear();
        self.len = 0;
        self.signs_len = 0;
        self.stretches.clear();
    }

    pub(crate) fn base(&self) -> usize {
        self.base
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn tokens(&self) -> &[Tok] {
        &self.tokens[..self.len]
    }

    /// Where the tokens stand that are no words.
    pub(crate) fn signs(&self) -> &[u32] {
        &self.signs[..self.signs_len]
    }

    pub(crate) fn stretches(&self) -> &[Stretch] {
        &self.stretches
    }

    pub(crate) fn partner(&self) -> &[u32] {
        &self.partner
    }

    /// Reads the next block; false at the end of the text.
    pub(crate) fn advance(&mut self, lexicon: &Lexicon, text: &str) -> bool {
        self.drop_read();
        self.stretches.clear();
        self.pairing.clear();
        let (mut read, mut signs_read) = (0, 0);
        let mut waited = 0;
        let mut waiting = false;
        let mut colon = false;
        let mut ahead = 0;
        while let Some((end, signs_end)) = self.paragraph_end(read, signs_read, lexicon, text) {
            let (crossing, known_tokens) = (self.pairing.outermost(), read);
            let signs = &self.signs[signs_read..signs_end];
            self.pairing.read(&self.tokens[..end], signs, read, &mut self.stretches);
            (read, signs_read) = (end, signs_end);
            let last = self.tokens[known_tokens..read].iter().rev().find(|tok| !tok.is(TokenKind::Break));
            let blank = last.is_none();
            // Over blank lines it is still waited for what a colon introduces.
            colon = last.map_or(colon, |tok| tok.is(TokenKind::Colon));
            // A mark that is still open says nothing yet; one that closed here joins all of it.
            let joined = crossing.is_some_and(|index| self.stretches[index].ending == Ending::Closed);
            if self.len == 0 || waiting || joined {
                (self.len, self.signs_len) = (read, signs_read);
                ahead = 0;
            }
            // A colon that is only looked at ahead waits for nothing yet.
            waiting = self.len == read && waited < WAITS && colon;
            waited += usize::from(waiting && !blank);
            ahead += 1;
            let opened = self.pairing.opened_before(self.len, &self.stretches);
            // Without a break at its end it is the last, or a piece of one that is too long.
            let whole = self.tokens[end - 1].is(TokenKind::Break);
            if !whole || !waiting && (!opened || ahead > AHEAD) {
                break;
            }
        }
        let len = self.len;
        self.pairing.finish(read, &mut self.stretches);
        self.stretches.retain(|stretch| stretch.open() < len);
        crate::quotation::cut_unclosed(&self.tokens[..len], &mut self.stretches);
        crate::quotation::cut_reports(&self.tokens[..len], &mut self.stretches);
        crate::quotation::partners(len, &self.stretches, &mut self.partner);
        len > 0
    }

    /// Drops the block that was read, and counts from the first of the tokens that are left.
    fn drop_read(&mut self) {
        self.signs.drain(..self.signs_len);
        for sign in &mut self.signs {
            *sign -= self.len as u32;
        }
        self.tokens.drain(..self.len);
        (self.len, self.signs_len) = (0, 0);
        let Some(shift) = self.tokens.first().map(|tok| tok.start) else { return };
        self.base += shift as usize;
        for tok in &mut self.tokens {
            tok.start -= shift;
            tok.end -= shift;
        }
    }

    /// Where the paragraph that begins at token `from` ends, scanning it if need be, and how many signs stand before
    /// that; so many stand before it.
    fn paragraph_end(&mut self, from: usize, signs: usize, lexicon: &Lexicon, text: &str) -> Option<(usize, usize)> {
        if from < self.tokens.len() {
            // It has been looked at ahead.
            let breaks = |sign: &u32| self.tokens[*sign as usize].is(TokenKind::Break);
            if let Some(behind) = self.signs[signs..].iter().position(breaks) {
                return Some((self.signs[signs + behind] as usize + 1, signs + behind + 1));
            }
        }
        while from == self.tokens.len() && self.scanned < text.len() {
            if from == 0 {
                self.base = self.scanned;
            } else if self.scanned - self.base > self.paragraphs.longest {
                // Far enough ahead.
                return None;
            }
            self.scanned = self.paragraphs.scan(lexicon, text, self.base, self.scanned, &mut self.tokens);
            let first = self.signs.len();
            self.signs.extend_from_slice(self.paragraphs.signs());
            mark_parentheses(&mut self.tokens, &self.signs[first..], lexicon);
        }
        let end = self.tokens.len();
        (end > from).then_some((end, self.signs.len()))
    }
}

/// Words in brackets go on no longer than this.
const BRACKET: usize = 240;

/// Brackets behind a colon hold words, and those behind praise alone: `قال الصياد: (…)`, `قال الله تعالى (…)`. So do
/// longer ones right behind a verb of saying and أن, or that begin with أن: `وقال (من زرع حصد)`, `مؤكدا أنهم (لا يخافون
/// البحر أبدا)`, `خلص إلى (أن البحر هادئ)`; but `قال (ص)`, `أن (شركة أمواج)`. They are marks from here on. The signs
/// are those of a paragraph.
fn mark_parentheses(tokens: &mut [Tok], signs: &[u32], lexicon: &Lexicon) {
    for (index, open) in signs.iter().map(|sign| *sign as usize).enumerate() {
        let opens = open > 0 && tokens[open].is(TokenKind::Open);
        let Some(least) = opens.then(|| least_in_brackets(tokens, open, lexicon)).flatten() else { continue };
        let near = || signs[index + 1..].iter().map(|sign| *sign as usize).take_while(|sign| *sign < open + BRACKET);
        // قال: (خرجت بحلي (من فضة) وعادت): the closing one is that of the outer.
        let mut depth = 1;
        let close = near().find(|sign| {
            depth += i32::from(tokens[*sign].is(TokenKind::Open)) - i32::from(tokens[*sign].is(TokenKind::Close));
            depth == 0
        });
        if let Some(close) = close.or_else(|| near().find(|sign| tokens[*sign].is(TokenKind::Close))) {
            if tokens[open..close].iter().filter(|tok| tok.is(TokenKind::Word)).take(least).count() < least {
                continue;
            }
            for side in [open, close] {
                tokens[side].kind = TokenKind::Mark;
                tokens[side].size = Style::Parentheses as u8;
            }
        }
    }
}

/// So many words must the brackets that open at `open` hold at least to be somebody's, if they may be.
fn least_in_brackets(tokens: &[Tok], open: usize, lexicon: &Lexicon) -> Option<usize> {
    let (before, first) = (&tokens[open - 1], tokens.get(open + 1)?);
    let says = || {
        let lemma = lexicon.lemma(before.entry.lemma);
        matches!(lemma.act, Act::Statement | Act::Addition) && lemma.frames.has(Frames::DIRECT)
    };
    match before.class() {
        Class::Praise => Some(0),
        _ if before.is(TokenKind::Colon) => Some(0),
        // قال (صلى الله عليه وسلم)
        _ if first.class() == Class::Praise => None,
        Class::Verb | Class::Participle if says() && before.form().person() == 3 => Some(3),
        class if class.is_complementizer() => Some(if before.form().has_pronoun() { 3 } else { 6 }),
        _ => (first.class() == Class::Complementizer && first.clitics.is_empty()).then_some(5),
    }
}
