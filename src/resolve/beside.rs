//! Speakers as each quote names them, and nothing further: what [`Resolution::Mention`] asks for.
//!
//! [`Resolution::Mention`]: crate::Resolution::Mention

use std::collections::HashMap;

use super::{Pending, Resolver};
use crate::observe::Observer;
use crate::quote::Extraction;

impl Resolver {
    /// Gives each quote the speaker that stands beside its cue; the same words are the same speaker.
    pub(crate) fn finish_beside(&mut self, text: &str, extraction: &mut Extraction, observer: &mut impl Observer) {
        self.repeated_names(text, extraction, observer);
        let mut first = HashMap::new();
        for (quote, waiting) in extraction.quotes.iter_mut().zip(&self.pending) {
            if let Pending::Mention(index) = waiting.pending {
                let index = index as usize;
                let words: Vec<_> =
                    self.words_of(&self.mentions[index]).iter().map(|word| (word.key, word.article)).collect();
                quote.speaker = Some(*first.entry(words).or_insert(index));
            }
        }
        self.speakers(text, extraction);
    }
}
