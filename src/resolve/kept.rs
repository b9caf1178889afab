//! Blocks kept until somebody asks who else is named in them.
//!
//! To read the whole of the news for names took two fifths of all instructions, and in half of it nobody is named
//! whom a quote asks for; in a text without quotes nobody asks. So what is known of a block is kept, and a sentence of
//! it, a piece of the text, is read for names when somebody asks: for its words, where one of them is a speaker's, or
//! for who stands before a verb without a subject. Who asks is answered from what has been read for names so far, and
//! asks again when more has. A long text is kept and settled a window at a time: read for names
//! throughout, news as one text cost two thirds more than its articles one by one.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use super::entry::{land, servant_name};
use super::looks::is_servant;
use super::word::{lemma_key, lemma_of};
use crate::arabic::Key;
use crate::arabic::letter::{ALEF, LAM};
use crate::lexicon::{Class, Lexicon};
use crate::phrase::names::SERVANT;
use crate::quotation::Stretch;
use crate::reader::Reader;
use crate::sentence::SentencesView;
use crate::token::{Tok, TokenKind};

/// More tokens are not kept: that is a text ten times as long as most of the news.
const LONGEST: usize = 1 << 12;
/// So many are kept at a time behind them: the more there are, the more is asked for that somebody else is named by.
const WINDOW: usize = 1 << 10;
/// Who asks for more words, or for more pieces at once, is answered from the whole text.
const MOST: usize = 64;

/// What the reading for names has to know of a draft.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report {
    pub(super) content: (usize, usize),
    pub(super) cue: Option<usize>,
}

/// Which mentions of a piece are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Depth {
    /// Those that have a word that is looked for.
    #[default]
    Words,
    /// The subjects of verbs too.
    Subjects,
    /// All of them.
    All,
}

/// Tokens to be read for names.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) tokens: Range<usize>,
    pub(super) depth: Depth,
}

#[derive(Debug)]
struct KeptBlock {
    base: usize,
    tokens: Range<usize>,
    stretches: Range<usize>,
    reports: Range<usize>,
    /// The mentions that have been entered.
    mentions: Range<usize>,
    pieces: Range<usize>,
}

/// A sentence with those in it.
#[derive(Debug)]
struct Piece {
    /// The token of its block that it starts with.
    start: u32,
    /// What has been asked for of it, and what of that has been read.
    asked: Cell<Depth>,
    read: Cell<Depth>,
}

#[derive(Debug, Default)]
pub(super) struct Kept {
    blocks: Vec<KeptBlock>,
    pieces: Vec<Piece>,
    tokens: Vec<Tok>,
    partner: Vec<u32>,
    begin: Vec<u32>,
    end: Vec<u32>,
    stretches: Vec<Stretch>,
    reports: Vec<Report>,
    /// The words that have been asked for, and how many of them have been searched.
    words: RefCell<Vec<Key>>,
    searched: usize,
    /// The kept tokens that are one of these, as far as they have not been read since.
    found: Vec<u32>,
    /// How many pieces nobody has asked for all of.
    unread: Cell<usize>,
}

impl Kept {
    pub(super) fn clear(&mut self) {
        self.blocks.clear();
        self.pieces.clear();
        self.tokens.clear();
        self.partner.clear();
        self.begin.clear();
        self.end.clear();
        self.stretches.clear();
        self.reports.clear();
        self.words.get_mut().clear();
        self.searched = 0;
        self.found.clear();
        self.unread.set(0);
    }

    /// Whether the block can be kept beside the others, which are the beginning of the text or stand `later` in it.
    pub(super) fn has_room_for(&self, reader: &Reader<'_>, later: bool) -> bool {
        let most = if later { WINDOW } else { LONGEST };
        self.blocks.is_empty() || self.tokens.len() + reader.tokens.len() <= most
    }

    /// Keeps a block with the reports in it and the mentions beside their cues.
    pub(super) fn keep(
        &mut self,
        reader: &Reader<'_>,
        starts: &[u32],
        reports_in_it: impl Iterator<Item = Report>,
        mentions: Range<usize>,
    ) {
        let tokens = self.tokens.len();
        let stretches = self.stretches.len();
        let reports = self.reports.len();
        let pieces = self.pieces.len();
        let nothing = || Cell::new(Depth::Words);
        self.pieces.extend(starts.iter().map(|start| Piece { start: *start, asked: nothing(), read: nothing() }));
        self.tokens.extend_from_slice(reader.tokens);
        self.partner.extend_from_slice(&reader.partner[..reader.tokens.len()]);
        self.begin.extend_from_slice(reader.sentences.begin);
        self.end.extend_from_slice(reader.sentences.end);
        self.stretches.extend_from_slice(reader.stretches);
        self.reports.extend(reports_in_it);
        self.blocks.push(KeptBlock {
            base: reader.base,
            tokens: tokens..self.tokens.len(),
            stretches: stretches..self.stretches.len(),
            reports: reports..self.reports.len(),
            mentions,
            pieces: pieces..self.pieces.len(),
        });
        self.unread.set(self.unread.get() + starts.len());
    }

    /// Of a block that is read for names already, keeps its mentions.
    pub(super) fn keep_none(&mut self, reader: &Reader<'_>, mentions: Range<usize>) {
        let sentences = SentencesView { begin: &[], end: &[] };
        let nothing = Reader { tokens: &[], stretches: &[], sentences, ..*reader };
        self.keep(&nothing, &[0], std::iter::empty(), mentions);
        if let Some(piece) = self.pieces.last() {
            self.ask_for_piece(piece, Depth::All);
            piece.read.set(Depth::All);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.blocks.len()
    }

    pub(super) fn reader<'a>(&'a self, block: usize, text: &'a str, lexicon: &'a Lexicon) -> Reader<'a> {
        let KeptBlock { base, tokens, stretches, .. } = &self.blocks[block];
        let tokens = tokens.clone();
        Reader {
            text,
            base: *base,
            tokens: &self.tokens[tokens.clone()],
            stretches: &self.stretches[stretches.clone()],
            partner: &self.partner[tokens.clone()],
            sentences: SentencesView { begin: &self.begin[tokens.clone()], end: &self.end[tokens] },
            lexicon,
        }
    }

    pub(super) fn reports(&self, block: usize) -> &[Report] {
        &self.reports[self.blocks[block].reports.clone()]
    }

    pub(super) fn mentions(&self, block: usize) -> Range<usize> {
        self.blocks[block].mentions.clone()
    }

    /// The numbers of the block's pieces.
    pub(super) fn pieces(&self, block: usize) -> Range<usize> {
        self.blocks[block].pieces.clone()
    }

    /// The tokens that they start with.
    pub(super) fn starts(&self, block: usize) -> impl Iterator<Item = u32> {
        self.pieces[self.pieces(block)].iter().map(|piece| piece.start)
    }

    /// The tokens of a piece.
    fn tokens(&self, block: &KeptBlock, piece: usize) -> Range<usize> {
        let next = self.pieces.get(piece + 1).filter(|_| piece + 1 < block.pieces.end);
        self.pieces[piece].start as usize..next.map_or(block.tokens.len(), |next| next.start as usize)
    }

    /// The mentions have been put into another order: those of each piece end there.
    pub(super) fn place_mentions(&mut self, mut start: usize, ends: &[u32]) {
        for block in &mut self.blocks {
            let end = ends[block.pieces.end - 1] as usize;
            block.mentions = start..end;
            start = end;
        }
    }

    /// Whether there is nothing left to ask for.
    pub(super) fn is_exhausted(&self) -> bool {
        self.unread.get() == 0
    }

    pub(super) fn is_any_asked(&self) -> bool {
        !self.found.is_empty() || self.pieces.iter().any(Piece::is_asked)
    }

    /// What of a block has been asked for and not been read since: which of its pieces, and which of its tokens are
    /// words that are looked for. It counts as read from now on.
    pub(super) fn take_asked(&self, block: usize, pieces: &mut Vec<Asked>, found: &mut Vec<u32>) {
        let block = &self.blocks[block];
        pieces.clear();
        found.clear();
        let from = self.found.partition_point(|at| (*at as usize) < block.tokens.start);
        let in_it = self.found[from..].iter().take_while(|at| (**at as usize) < block.tokens.end);
        found.extend(in_it.map(|at| *at - block.tokens.start as u32));
        let mut ahead = &found[..];
        for number in block.pieces.clone() {
            let piece = &self.pieces[number];
            let tokens = self.tokens(block, number);
            let words = ahead.iter().take_while(|at| (**at as usize) < tokens.end).count();
            ahead = &ahead[words..];
            let depth = if piece.is_asked() { piece.asked.get() } else { Depth::Words };
            piece.read.set(piece.asked.get());
            if words > 0 || depth > Depth::Words {
                pieces.push(Asked { tokens, depth });
            }
        }
    }

    /// What has been found in the words that are looked for has been read.
    pub(super) fn forget_found(&mut self) {
        self.found.clear();
    }

    fn ask_for_piece(&self, piece: &Piece, depth: Depth) {
        if piece.asked.get() < depth {
            piece.asked.set(depth);
            self.unread.set(self.unread.get() - usize::from(depth == Depth::All));
        }
    }

    /// Asks for the pieces of a range.
    pub(super) fn ask_for_pieces(&self, pieces: Range<usize>, depth: Depth) {
        if self.is_exhausted() {
            return;
        }
        if pieces.len() > MOST {
            return self.ask_for_all();
        }
        self.pieces[pieces].iter().for_each(|piece| self.ask_for_piece(piece, depth));
    }

    pub(super) fn ask_for_all(&self) {
        self.pieces.iter().for_each(|piece| self.ask_for_piece(piece, Depth::All));
    }

    /// Whether the pieces with the word have been asked for.
    pub(super) fn has_asked_for(&self, word: Key) -> bool {
        self.words.borrow().contains(&word)
    }

    /// Asks for the pieces with the word.
    pub(super) fn ask_for(&self, word: Key) {
        if self.is_exhausted() || self.has_asked_for(word) {
            return;
        }
        let mut words = self.words.borrow_mut();
        words.push(word);
        if words.len() > MOST {
            self.ask_for_all();
        }
    }

    /// Looks for the words that have been asked for in the pieces that are not read whole.
    pub(super) fn search(&mut self, sought: &mut Sought, text: &str, lexicon: &Lexicon) {
        let words = self.words.take();
        if !self.is_exhausted() && self.searched < words.len() {
            let new = &words[self.searched..];
            sought.set(new, true);
            let mut found = std::mem::take(&mut self.found);
            for (number, block) in self.blocks.iter().enumerate() {
                let reader = self.reader(number, text, lexicon);
                for piece in block.pieces.clone().filter(|piece| self.pieces[*piece].asked.get() < Depth::All) {
                    let tokens = self.tokens(block, piece);
                    for (at, tok) in (tokens.start..).zip(&reader.tokens[tokens]) {
                        if sought.may_be(tok) && sought.stands(new, &reader, at) {
                            found.push((block.tokens.start + at) as u32);
                        }
                    }
                }
            }
            self.found = found;
            sought.set(new, false);
        }
        self.searched = words.len();
        self.words.replace(words);
    }
}

impl Piece {
    fn is_asked(&self) -> bool {
        self.asked.get() > self.read.get()
    }
}

/// Whether a block is longer than what is kept.
pub(super) fn is_too_long(reader: &Reader<'_>) -> bool {
    reader.tokens.len() > LONGEST
}

/// The tokens that the pieces of a block start with: each is a sentence and those that stand in it between marks. No
/// phrase goes over the end of one.
pub(super) fn pieces(reader: &Reader<'_>) -> impl Iterator<Item = u32> {
    let behind = |start: &u32| {
        let end = reader.sentences.end(*start as usize);
        // A sentence that was parted ends before a word, any other with what ends it.
        let next = (end + usize::from(!reader.tok(end).is_word())).max(*start as usize + 1);
        (next < reader.tokens.len()).then_some(next as u32)
    };
    std::iter::successors(Some(0), behind)
}

/// Filters of the words that are looked for: most tokens are told to be none of them without a branch. Between two
/// searches they are empty: to clear all places before each took a hundredth of all instructions.
#[derive(Debug)]
pub(super) struct Sought {
    /// Above 0 where a word may be one of them, by its letters, by its lemma, by its class. For all lemmas of the tables
    /// there is room: where one shared the place of 0, each word without a lemma was compared.
    filter: [u8; 1024],
    lemmas: [u8; LEMMAS],
    classes: [u8; 64],
    /// Whether one of them may be in other letters, or a number.
    foreign: bool,
}

impl Default for Sought {
    fn default() -> Self {
        let mut classes = [0; 64];
        for class in LANDS {
            classes[class as usize] = 1;
        }
        Self { filter: [0; 1024], lemmas: [0; LEMMAS], classes, foreign: false }
    }
}

impl Sought {
    /// Enters these words, or takes them out.
    fn set(&mut self, words: &[Key], sought: bool) {
        let mark = u8::from(sought);
        self.foreign = false;
        for word in words {
            if let Some(lemma) = lemma_of(*word) {
                self.lemmas[usize::from(lemma) % LEMMAS] = mark;
                continue;
            }
            self.filter[Self::place(*word)] = mark;
            self.foreign |= word.is_long();
            // Signs have no key, nor do words in other letters.
            if word.is_long() || word.starts_with(ALEF, LAM) {
                self.filter[Self::place(Key(0))] = mark;
            }
        }
        self.filter[Self::place(SERVANT)] = mark;
    }

    #[inline(always)]
    fn place(word: Key) -> usize {
        (word.0.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 54) as usize
    }

    /// Whether a mention with the token may have one of the words.
    #[inline(always)]
    fn may_be(&self, tok: &Tok) -> bool {
        let word = self.filter[Self::place(tok.key().without(tok.clitics))];
        word | self.lemmas[usize::from(tok.entry.lemma) % LEMMAS] | self.classes[tok.class() as usize % 64] != 0
    }

    /// Whether a mention with the token would have one of these words.
    fn stands(&self, words: &[Key], reader: &Reader<'_>, at: usize) -> bool {
        let tok = reader.tok(at);
        let has = |word: Key| words.contains(&word);
        let word = tok.key().without(tok.clitics);
        match tok.kind {
            TokenKind::Word => {
                has(word)
                    || LANDS.contains(&tok.class()) && has(land(word, tok.class()))
                    || tok.class().is_head() && has(lemma_key(tok.entry.lemma))
                    || is_servant(reader, at) && has(servant_name(reader, at))
            }
            TokenKind::Latin | TokenKind::Number => self.foreign && has(reader.key(at)),
            // What stands in brackets is taken whole.
            TokenKind::Open => reader.is(at + 1, TokenKind::Word) && has(reader.key(at + 1)),
            _ => false,
        }
    }
}

/// Places for lemmas: more than the bundled tables have.
const LEMMAS: usize = 1 << 11;

const LANDS: [Class; 2] = [Class::Place, Class::Nationality];
