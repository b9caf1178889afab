//! Common nouns and adjectives. Nothing is asked of them but whether a word is one, and so a print of each
//! is kept and not the word: of the words that are none, one in 30,000 is taken for one.

use std::borrow::Cow;

use super::places::{Places, hash};
use crate::arabic::Key;

#[derive(Clone, PartialEq)]
pub(super) struct CommonNouns {
    pub(super) places: Places,
    /// The print of the word at each place; 0 where none stands.
    pub(super) prints: Cow<'static, [u16]>,
}

impl CommonNouns {
    /// Of words that differ from each other.
    pub(super) fn of(words: &[Key]) -> CommonNouns {
        let places = Places::of(words);
        let mut prints = vec![0; places.count];
        for word in words {
            prints[places.view().of(*word)] = print(*word);
        }
        CommonNouns { places, prints: prints.into() }
    }

    pub(super) fn has(&self, word: Key) -> bool {
        self.prints.get(self.places.view().of(word)).is_some_and(|known| *known == print(word))
    }

    /// The memory it takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.places.displacements) + size_of_val(&*self.prints)
    }
}

/// Bits that do not say where the word stands.
fn print(word: Key) -> u16 {
    (hash(word) >> 16) as u16 | 1
}
