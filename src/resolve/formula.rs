//! Formulas of praise (`قال تعالى`, `قال صلى الله عليه وسلم`) to the name they stand for.

use super::{Mention, Pending, Resolver, Waiting};
use crate::lexicon::{Class, Gender, Number};
use crate::span::Span;

/// Names that a formula of praise may stand for.
pub(super) const PRAISED: [&str; 4] = ["الله", "رسول الله", "النبي", "الرسول"];

/// Where one of them stands, and the mention that is made of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Praised {
    at: usize,
    mention: Option<usize>,
}

impl Resolver {
    /// Leads formulas of praise to the name they stand for, where the text has it.
    pub(super) fn formulas(&mut self, text: &str) {
        if !self.pending.iter().any(|waiting| matches!(waiting.pending, Pending::Formula(_))) {
            return;
        }
        // Each name is looked for once, however many formulas stand for it.
        for (sought, places) in &mut self.praised {
            *sought = false;
            places.clear();
        }
        for index in 0..self.pending.len() {
            let Waiting { pending: Pending::Formula(names), place, .. } = self.pending[index] else { continue };
            // The last one before the formula, else the first of all.
            let near = names.iter().find_map(|name| {
                let (sought, places) = &mut self.praised[*name];
                if !std::mem::replace(sought, true) {
                    places.extend(text.match_indices(PRAISED[*name]).map(|(at, _)| Praised { at, mention: None }));
                    // Those that are mentions already, in the order of the text.
                    for (index, mention) in self.mentions.iter().enumerate().rev() {
                        if let Ok(found) = places.binary_search_by_key(&mention.span.start, |place| place.at)
                            && mention.span.end == places[found].at + PRAISED[*name].len()
                        {
                            places[found].mention = Some(index);
                        }
                    }
                }
                let before = places.partition_point(|found| found.at + PRAISED[*name].len() <= place.start);
                let nearest = before.saturating_sub(1);
                (nearest < places.len()).then_some((*name, nearest))
            });
            self.pending[index].pending = near.map_or(Pending::Unknown, |(name, nearest)| {
                let found = &mut self.praised[name].1[nearest];
                let span = Span::new(found.at, found.at + PRAISED[name].len());
                Pending::Governor(*found.mention.get_or_insert_with(|| {
                    // Without words of its own: it is led to no other mention.
                    let words = (self.words.len(), self.words.len());
                    self.mentions.push(Mention {
                        span,
                        words,
                        names: 0,
                        class: Class::Title,
                        lemma: 0,
                        gender: Some(Gender::Masculine),
                        number: Some(Number::Singular),
                        speaks: true,
                        subject: false,
                        told: false,
                        definite: true,
                        assimilated: false,
                    });
                    self.mentions.len() - 1
                }))
            });
        }
    }
}
