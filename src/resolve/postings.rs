//! Which mentions have a word.

use crate::arabic::Key;
use crate::steps::step;

/// Words and the mentions that have them, in the order of the text. A table tells the words apart: to sort
/// them took a twentieth of all instructions.
#[derive(Debug, Default)]
pub(super) struct Postings {
    /// The groups of the words entered, each with the mention that has it.
    entered: Vec<(usize, usize)>,
    groups: Vec<Group>,
    /// Groups by the hash of their word; [`FREE`] where none is.
    slots: Vec<usize>,
    /// The mentions of all groups, one group behind the other.
    mentions: Vec<usize>,
}

/// A word, and where its mentions stand.
#[derive(Debug)]
struct Group {
    word: Key,
    /// The last mention that has it.
    last: usize,
    start: usize,
    end: usize,
}

const FREE: usize = usize::MAX;

impl Postings {
    pub(super) fn clear(&mut self) {
        self.entered.clear();
        self.groups.clear();
        self.slots.clear();
        self.mentions.clear();
    }

    /// Enters a word of a mention. Mentions come in their order.
    pub(super) fn enter(&mut self, word: Key, mention: usize) {
        if 2 * self.groups.len() >= self.slots.len() {
            self.grow();
        }
        let slot = self.slot(word);
        let group = self.slots[slot];
        if group == FREE {
            self.slots[slot] = self.groups.len();
            self.entered.push((self.groups.len(), mention));
            self.groups.push(Group { word, last: mention, start: 0, end: 1 });
        } else if self.groups[group].last != mention {
            self.entered.push((group, mention));
            self.groups[group].last = mention;
            self.groups[group].end += 1;
        }
    }

    /// Brings the mentions of each word together, once all are entered.
    pub(super) fn settle(&mut self) {
        let mut start = 0;
        for group in &mut self.groups {
            let count = group.end;
            (group.start, group.end) = (start, start);
            start += count;
        }
        self.mentions.resize(start, 0);
        for (group, mention) in &self.entered {
            let end = &mut self.groups[*group].end;
            self.mentions[*end] = *mention;
            *end += 1;
        }
    }

    /// The mentions that have the word.
    pub(super) fn of(&self, word: Key) -> &[usize] {
        if self.slots.is_empty() {
            return &[];
        }
        let group = self.slots[self.slot(word)];
        self.groups.get(group).map_or(&[], |group| &self.mentions[group.start..group.end])
    }

    /// Where the word stands in the table, or the free place for it.
    fn slot(&self, word: Key) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = (word.hash() >> 32) as usize & last;
        while self.slots[slot] != FREE && self.groups[self.slots[slot]].word != word {
            step();
            slot = (slot + 1) & last;
        }
        slot
    }

    fn grow(&mut self) {
        let size = (4 * self.groups.len()).max(64).next_power_of_two();
        self.slots.clear();
        self.slots.resize(size, FREE);
        for group in 0..self.groups.len() {
            let slot = self.slot(self.groups[group].word);
            self.slots[slot] = group;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_leads_to_its_mentions_in_order() {
        let mut postings = Postings::default();
        assert_eq!(postings.of(Key(1)), [0; 0]);
        for round in 0..2 {
            postings.clear();
            for mention in 0..1000 {
                for word in [1, 2 + mention % 7, 100 + mention, 1] {
                    postings.enter(Key(word as u64), mention);
                }
            }
            postings.settle();
            assert!(postings.of(Key(1)).iter().copied().eq(0..1000), "{round}");
            assert!(postings.of(Key(4)).iter().copied().eq((2..1000).step_by(7)), "{round}");
            assert_eq!((postings.of(Key(600)), postings.of(Key(50))), (&[500][..], &[][..]), "{round}");
        }
    }
}
