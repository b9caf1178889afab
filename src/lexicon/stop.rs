//! Set phrases in which no word reports.

use std::collections::HashMap;

use crate::arabic::Key;
use crate::arabic::letter::{FEH, WAW};

/// The phrases, found by any of their words.
#[derive(Default)]
pub(super) struct StopPhrases {
    phrases: Vec<Vec<Key>>,
    /// A word to the phrases that have it, and its place in each.
    places: HashMap<Key, Vec<(usize, usize)>>,
    /// A bit for each of their words: most words are none of them.
    filter: u64,
}

impl StopPhrases {
    /// Adds a phrase. One that is there already stands twice, and changes nothing.
    pub(super) fn add(&mut self, words: Vec<Key>) {
        let phrase = self.phrases.len();
        for (place, word) in words.iter().enumerate() {
            self.filter |= bit(*word);
            self.places.entry(*word).or_default().push((phrase, place));
        }
        self.phrases.push(words);
    }

    #[cfg(any(test, not(bundled)))]
    pub(super) fn phrases(&self) -> impl Iterator<Item = &[Key]> {
        self.phrases.iter().map(Vec::as_slice)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Whether one of the phrases covers the word at `at`; `word` gives the words around it.
    pub(super) fn cover(&self, at: usize, word: impl Fn(usize) -> Option<Key>) -> bool {
        let Some(key) = word(at) else { return false };
        let without = Some(joined(key)).filter(|without| *without != key);
        let words = [Some(key), without].into_iter().flatten().filter(|word| self.filter & bit(*word) != 0);
        let stands = |&(phrase, place): &(usize, usize)| {
            let Some(start) = at.checked_sub(place) else { return false };
            self.phrases[phrase].iter().enumerate().all(|(n, wanted)| {
                word(start + n).is_some_and(|key| key == *wanted || n == 0 && joined(key) == *wanted)
            })
        };
        words.filter_map(|word| self.places.get(&word)).flatten().any(stands)
    }
}

/// The word without a و or ف in front.
fn joined(key: Key) -> Key {
    if matches!(key.first(), WAW | FEH) { key.skip(1) } else { key }
}

fn bit(key: Key) -> u64 {
    1 << (key.hash() >> 58)
}
