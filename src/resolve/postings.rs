//! Which mentions have a word.

use crate::arabic::Key;
use crate::steps::step;

/// Words and the mentions that have them, in the order of the text. A table tells the words apart: to sort
/// them took a twentieth of all instructions.
#[derive(Debug, Default)]
pub(super) struct Postings {
    /// The groups of the words entered, each with the mention that has it.
    entered: Vec<(u32, u32)>,
    groups: Vec<Group>,
    /// Groups by the hash of their word; [`FREE`] where none is.
    slots: Vec<u32>,
    /// The mentions of all groups, one group behind the other.
    mentions: Vec<usize>,
}

/// A word, and where its mentions stand.
#[derive(Debug)]
struct Group {
    word: Key,
    /// The last mention that has it.
    last: u32,
    start: u32,
    end: u32,
}

const FREE: u32 = u32::MAX;

impl Postings {
    /// Forgets all words, and makes room for so many.
    pub(super) fn clear(&mut self, words: usize) {
        self.entered.clear();
        self.groups.clear();
        self.slots.clear();
        self.mentions.clear();
        self.slots.resize((2 * words).next_power_of_two(), FREE);
    }

    /// Enters a word of a mention. Mentions come in their order, and no more words than there is room for.
    pub(super) fn enter(&mut self, word: Key, mention: usize) {
        let slot = self.slot(word);
        let (group, mention) = (self.slots[slot], mention as u32);
        if let Some(known) = self.groups.get_mut(group as usize) {
            if known.last != mention {
                self.entered.push((group, mention));
                known.last = mention;
                known.end += 1;
            }
        } else {
            let group = self.groups.len() as u32;
            self.slots[slot] = group;
            self.entered.push((group, mention));
            self.groups.push(Group { word, last: mention, start: 0, end: 1 });
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
        self.mentions.resize(start as usize, 0);
        for (group, mention) in &self.entered {
            let end = &mut self.groups[*group as usize].end;
            self.mentions[*end as usize] = *mention as usize;
            *end += 1;
        }
    }

    /// The mentions that have the word.
    pub(super) fn of(&self, word: Key) -> &[usize] {
        if self.groups.is_empty() {
            return &[];
        }
        let group = self.slots[self.slot(word)] as usize;
        self.groups.get(group).map_or(&[], |group| &self.mentions[group.start as usize..group.end as usize])
    }

    /// Where the word stands in the table, or the free place for it.
    fn slot(&self, word: Key) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = (word.hash() >> 32) as usize & last;
        // A slot that is free has no group.
        while self.groups.get(self.slots[slot] as usize).is_some_and(|group| group.word != word) {
            step();
            slot = (slot + 1) & last;
        }
        slot
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
            postings.clear(4000);
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
