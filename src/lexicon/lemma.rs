//! Entries of the lexicon that words are forms of.

use std::borrow::Cow;

use super::{Act, Frames};

/// A verb, a cue that is no verb, or a role.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lemma<'a> {
    texts: &'a str,
    row: &'a LemmaRow,
    pub(crate) act: Act,
    pub(crate) frames: Frames,
}

impl<'a> Lemma<'a> {
    /// The first cell of its row: the past of a verb, a cue or a role as the table has it.
    pub(crate) fn text(&self) -> &'a str {
        &self.texts[self.row.start as usize..][..self.row.len as usize]
    }
}

/// All of them. The first is nobody's, so that a word without one needs no option.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Lemmas {
    /// Their texts, one behind the other.
    pub(super) text: Cow<'static, str>,
    pub(super) rows: Cow<'static, [LemmaRow]>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LemmaRow {
    pub(super) start: u32,
    /// Of a word of at most twelve letters.
    pub(super) len: u8,
    pub(super) act: Act,
    pub(super) frames: Frames,
}

impl Lemmas {
    pub(super) fn new() -> Self {
        let none = LemmaRow { start: 0, len: 0, act: Act::None, frames: Frames::NONE };
        Self { text: Cow::Borrowed(""), rows: vec![none].into() }
    }

    pub(super) fn push(&mut self, text: &str, act: Act, frames: Frames) {
        let (start, len) = (self.text.len() as u32, text.len() as u8);
        self.text.to_mut().push_str(text);
        self.rows.to_mut().push(LemmaRow { start, len, act, frames });
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    #[inline]
    pub(super) fn get(&self, index: u16) -> Lemma<'_> {
        let row = &self.rows[usize::from(index)];
        Lemma { texts: &self.text, row, act: row.act, frames: row.frames }
    }

    /// The memory they take, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.text.len() + size_of_val(&*self.rows)
    }
}
