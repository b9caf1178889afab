//! Blocks kept until somebody asks who else is named in them.
//!
//! To read the whole of the news for names took two fifths of all instructions, and in a third of it nobody is named
//! whom a quote asks for; in a text without quotes nobody asks. So what is known of a block is kept, and it is read
//! for names when somebody asks: for its words, where one of them is a speaker's, or for who stands before a verb
//! without a subject. Who asks is answered from what has been read for names so far, and asks again when more has.
//! A long text is read for names as it comes.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use super::entry::{land, servant_name};
use super::fullest::lemma_key;
use super::looks::is_servant;
use crate::arabic::Key;
use crate::lexicon::{Class, Lexicon};
use crate::quotation::Stretch;
use crate::reader::Reader;
use crate::sentence::SentencesView;
use crate::token::{Tok, TokenKind};

/// More tokens are not kept: that is a text ten times as long as most of the news.
const LONGEST: usize = 1 << 12;
/// Who asks for more words, or for more blocks at once, is answered from the whole text.
const MOST: usize = 64;

/// What the reading for names has to know of a draft.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report {
    pub(super) content: (usize, usize),
    pub(super) cue: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Unread,
    Asked,
    Read,
}

#[derive(Debug)]
struct KeptBlock {
    base: usize,
    tokens: Range<usize>,
    stretches: Range<usize>,
    reports: Range<usize>,
    /// The mentions beside its cues.
    mentions: Range<usize>,
    state: Cell<State>,
}

#[derive(Debug, Default)]
pub(super) struct Kept {
    blocks: Vec<KeptBlock>,
    tokens: Vec<Tok>,
    partner: Vec<u32>,
    begin: Vec<u32>,
    end: Vec<u32>,
    stretches: Vec<Stretch>,
    reports: Vec<Report>,
    /// The words that have been asked for, and how many of them have been searched.
    words: RefCell<Vec<Key>>,
    searched: usize,
    /// How many blocks nobody has asked for.
    unread: Cell<usize>,
}

impl Kept {
    pub(super) fn clear(&mut self) {
        self.blocks.clear();
        self.tokens.clear();
        self.partner.clear();
        self.begin.clear();
        self.end.clear();
        self.stretches.clear();
        self.reports.clear();
        self.words.get_mut().clear();
        self.searched = 0;
        self.unread.set(0);
    }

    pub(super) fn has_room_for(&self, reader: &Reader<'_>) -> bool {
        self.tokens.len() + reader.tokens.len() <= LONGEST
    }

    /// Keeps a block with the reports in it and the mentions beside their cues.
    pub(super) fn keep(
        &mut self,
        reader: &Reader<'_>,
        reports_in_it: impl Iterator<Item = Report>,
        mentions: Range<usize>,
    ) {
        let tokens = self.tokens.len();
        let stretches = self.stretches.len();
        let reports = self.reports.len();
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
            state: Cell::new(State::Unread),
        });
        self.unread.set(self.unread.get() + 1);
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

    /// The mentions have been put into another order: those of each block end there.
    pub(super) fn place_mentions(&mut self, ends: &[u32]) {
        let mut start = 0;
        for (block, end) in self.blocks.iter_mut().zip(ends) {
            block.mentions = start..*end as usize;
            start = *end as usize;
        }
    }

    /// Whether there is nothing left to ask for.
    pub(super) fn is_exhausted(&self) -> bool {
        self.unread.get() == 0
    }

    pub(super) fn is_any_asked(&self) -> bool {
        (0..self.blocks.len()).any(|block| self.is_asked(block))
    }

    pub(super) fn is_asked(&self, block: usize) -> bool {
        self.blocks[block].state.get() == State::Asked
    }

    pub(super) fn set_read(&self, block: usize) {
        self.blocks[block].state.set(State::Read);
    }

    fn ask_for_block(&self, block: &KeptBlock) {
        if block.state.get() == State::Unread {
            block.state.set(State::Asked);
            self.unread.set(self.unread.get() - 1);
        }
    }

    /// Asks for the blocks of a range.
    pub(super) fn ask_for_blocks(&self, blocks: Range<usize>) {
        if self.is_exhausted() {
            return;
        }
        if blocks.len() > MOST {
            return self.ask_for_all();
        }
        self.blocks[blocks].iter().for_each(|block| self.ask_for_block(block));
    }

    pub(super) fn ask_for_all(&self) {
        self.blocks.iter().for_each(|block| self.ask_for_block(block));
    }

    /// Whether the blocks with the word have been asked for.
    pub(super) fn has_asked_for(&self, word: Key) -> bool {
        self.words.borrow().contains(&word)
    }

    /// Asks for the blocks with the word.
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

    /// Looks for the words that have been asked for in the blocks that are not read.
    pub(super) fn search(&mut self, text: &str, lexicon: &Lexicon) {
        let words = self.words.borrow();
        let sought = Sought::new(&words[self.searched..]);
        if !self.is_exhausted() && self.searched < words.len() {
            for (block, kept) in self.blocks.iter().enumerate().filter(|(_, kept)| kept.state.get() == State::Unread) {
                let reader = self.reader(block, text, lexicon);
                if (0..reader.tokens.len()).any(|at| sought.stands(&reader, at)) {
                    self.ask_for_block(kept);
                }
            }
        }
        self.searched = words.len();
    }
}

/// Words that are looked for, behind a filter of their hashes.
struct Sought<'a> {
    words: &'a [Key],
    filter: [u64; 16],
}

impl<'a> Sought<'a> {
    fn new(words: &'a [Key]) -> Self {
        let mut filter = [0; 16];
        for word in words {
            let bit = Self::bit(*word);
            filter[bit / 64] |= 1 << (bit % 64);
        }
        Self { words, filter }
    }

    fn bit(word: Key) -> usize {
        (word.hash() >> 54) as usize
    }

    #[inline]
    fn has(&self, word: Key) -> bool {
        let bit = Self::bit(word);
        self.filter[bit / 64] >> (bit % 64) & 1 != 0 && self.words.contains(&word)
    }

    /// Whether a mention with the token would have one of the words.
    #[inline]
    fn stands(&self, reader: &Reader<'_>, at: usize) -> bool {
        let tok = reader.tok(at);
        if !matches!(tok.kind, TokenKind::Word | TokenKind::Latin | TokenKind::Number) {
            return false;
        }
        let key = reader.key(at);
        self.has(key)
            || !tok.clitics.is_empty() && self.has(key.without(tok.clitics))
            || matches!(tok.class(), Class::Place | Class::Nationality)
                && self.has(land(key.without(tok.clitics), tok.class()))
            || tok.class().is_head() && self.has(lemma_key(tok.entry.lemma))
            || is_servant(reader, at) && self.has(servant_name(reader, at))
    }
}
