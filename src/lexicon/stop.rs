//! Set phrases in which no word reports.

use crate::arabic::Key;
use crate::arabic::letter::{FEH, WAW};

/// The phrases, found by any of their words.
#[derive(Default)]
pub(super) struct StopPhrases {
    phrases: Vec<Vec<Key>>,
    /// Each of their words, with its phrase and its place in that, in their order.
    places: Vec<(Key, u32, u32)>,
    /// A bit for each word of those of more words, and for each that is one by itself: most words are neither.
    filter: Filter,
    alone: Filter,
}

#[derive(Default)]
struct Filter([u64; 16]);

impl StopPhrases {
    /// Adds a phrase. One that is there already stands twice, and changes nothing.
    pub(super) fn add(&mut self, words: Vec<Key>) {
        let phrase = self.phrases.len();
        for (place, word) in words.iter().enumerate() {
            if words.len() > 1 { &mut self.filter } else { &mut self.alone }.add(*word);
            let behind = self.places.partition_point(|(other, ..)| other <= word);
            self.places.insert(behind, (*word, phrase as u32, place as u32));
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

    /// The memory they take, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let words = self.phrases.iter().map(|words| size_of_val(&**words) + size_of_val(words)).sum::<usize>();
        words + size_of_val(&*self.places) + size_of_val(&self.filter) + size_of_val(&self.alone)
    }

    /// Whether one of the phrases covers the word at `at`; `word` gives the words around it.
    pub(super) fn cover(&self, at: usize, word: impl Fn(usize) -> Option<Key>) -> bool {
        let Some(key) = word(at) else { return false };
        let may_have = |filter: &Filter, key: Key| filter.may_have(key) || filter.may_have(joined(key));
        // Some of the words are common, and then nearly always beside no other of them: على, كما.
        let next = || word(at + 1).is_some_and(|key| self.filter.may_have(key));
        let before = || at.checked_sub(1).and_then(&word).is_some_and(|key| may_have(&self.filter, key));
        if !(may_have(&self.alone, key) || may_have(&self.filter, key) && (next() || before())) {
            return false;
        }
        let stands = |&(_, phrase, place): &(Key, u32, u32)| {
            let Some(start) = at.checked_sub(place as usize) else { return false };
            self.phrases[phrase as usize].iter().enumerate().all(|(n, wanted)| {
                word(start + n).is_some_and(|key| key == *wanted || n == 0 && joined(key) == *wanted)
            })
        };
        let covers = |key: Key| {
            let first = self.places.partition_point(|(other, ..)| *other < key);
            self.places[first..].iter().take_while(|(other, ..)| *other == key).any(stands)
        };
        let without = joined(key);
        covers(key) || without != key && covers(without)
    }
}

impl Filter {
    fn add(&mut self, key: Key) {
        let (at, bit) = bit(key);
        self.0[at] |= bit;
    }

    fn may_have(&self, key: Key) -> bool {
        let (at, bit) = bit(key);
        self.0[at] & bit != 0
    }
}

/// The word without a و or ف in front.
fn joined(key: Key) -> Key {
    if matches!(key.first(), WAW | FEH) { key.skip(1) } else { key }
}

/// Its place in the filter.
fn bit(key: Key) -> (usize, u64) {
    let hash = key.hash();
    ((hash >> 60) as usize, 1 << (hash >> 54 & 63))
}
