//! Speakers as each quote names them, and nothing further: what [`Resolution::Mention`] asks for.
//!
//! [`Resolution::Mention`]: crate::Resolution::Mention

use super::{Pending, Resolver};
use crate::arabic::Key;
use crate::observe::Observer;
use crate::quote::Extraction;

impl Resolver {
    /// Gives each quote the speaker that stands beside its cue; the same words are the same speaker.
    pub(crate) fn finish_beside(&mut self, text: &str, extraction: &mut Extraction, observer: &mut impl Observer) {
        self.repeated_names(text, extraction, observer);
        self.postings.clear(self.pending.len());
        for waiting in &self.pending {
            if let Pending::Mention(index) = waiting.pending {
                self.postings.enter(self.as_one_word(index as usize), index as usize);
            }
        }
        self.postings.settle();
        for (quote, waiting) in extraction.quotes.iter_mut().zip(&self.pending) {
            if let Pending::Mention(index) = waiting.pending {
                let mut alike = self.postings.of(self.as_one_word(index as usize)).iter().copied();
                quote.speaker = alike.find(|other| self.has_same_words(*other, index as usize));
            }
        }
        self.drop_doubtful(extraction, observer);
        self.speakers(text, extraction);
    }

    /// A key for all words of a mention, in their order and with their articles.
    fn as_one_word(&self, index: usize) -> Key {
        let words = self.words_of(&self.mentions[index]).iter();
        words.fold(Key::default(), |all, word| Key(Key(all.hash() ^ word.key.0).hash() ^ u64::from(word.article)))
    }

    fn has_same_words(&self, a: usize, b: usize) -> bool {
        let words = |index: usize| self.words_of(&self.mentions[index]).iter().map(|word| (word.key, word.article));
        words(a).eq(words(b))
    }
}
