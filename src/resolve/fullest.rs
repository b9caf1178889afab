//! Short names and bare titles to the fullest mention of the same source, anywhere in the text.

use super::{Mention, Resolver, Word};
use crate::arabic::Key;
use crate::lexicon::Class;

/// A fuller mention has a fuller one in turn at most so often.
const CHAIN: usize = 5;

impl Resolver {
    pub(super) fn words_of(&self, mention: &Mention) -> &[Word] {
        &self.words[mention.words.0..mention.words.1]
    }

    pub(super) fn index(&mut self) {
        self.postings.clear();
        for (index, mention) in self.mentions.iter().enumerate() {
            for word in &self.words[mention.words.0..mention.words.1] {
                self.postings.push((word.key, index));
            }
        }
        self.postings.sort_unstable();
    }

    /// The fullest mention of the fullest mention of the same source, and so on. Of two that are each
    /// other's it is the first.
    pub(super) fn canonical(&mut self, index: usize) -> usize {
        let (mut from, mut to) = (index, self.known_fullest(index));
        for _ in 0..CHAIN {
            let next = self.known_fullest(to);
            if next == from {
                return from.min(to);
            }
            (from, to) = (to, next);
        }
        to
    }

    fn known_fullest(&mut self, index: usize) -> usize {
        let known = self.fuller[index].unwrap_or_else(|| self.fullest(index));
        self.fuller[index] = Some(known);
        known
    }

    /// The fullest mention of the same source.
    fn fullest(&self, index: usize) -> usize {
        let short = &self.mentions[index];
        let words = self.words_of(short);
        // Every candidate has the rarest of the words that name it.
        let Some(rarest) =
            words.iter().filter(|word| word.name || short.names == 0).min_by_key(|word| self.posted(word.key).len())
        else {
            return index;
        };
        let posted = self.posted(rarest.key);
        let mut best = index;
        // أخنوش أسلوب الحزب: a phrase that ran on behind a surname is that surname's.
        let ran_on = short.class == Class::Unknown && words.len() > 1 && words[0].name;
        for (_, candidate) in self.posted(words[0].key).iter().take(if ran_on { 96 } else { 0 }) {
            let long = &self.mentions[*candidate];
            let names = self.words_of(long);
            let ends_with_it =
                names.len() > 1 && names.iter().rfind(|word| word.name).is_some_and(|word| word.key == words[0].key);
            if long.speaks && ends_with_it && self.is_better(index, best, *candidate) {
                best = *candidate;
            }
        }
        for (_, candidate) in posted.iter().take(96) {
            // الحداد: a surname that is a trade too, and nobody was said to have the trade.
            if best == index
                && short.names == 0
                && words.len() == 1
                && short.definite
                && self.is_surname_of(*candidate, words[0].key)
            {
                best = *candidate;
            }
            if *candidate != index && self.is_fuller(index, *candidate) && self.is_better(index, best, *candidate) {
                best = *candidate;
            }
        }
        best
    }

    /// Whether the mention is a name in more words that ends in this one: `نجوى الحداد`.
    fn is_surname_of(&self, long: usize, key: Key) -> bool {
        let words = self.words_of(&self.mentions[long]);
        matches!(words, [.., first, last] if first.name && last.key == key && !last.name)
    }

    fn posted(&self, key: Key) -> &[(Key, usize)] {
        let start = self.postings.partition_point(|(other, _)| *other < key);
        let len = self.postings[start..].partition_point(|(other, _)| *other == key);
        &self.postings[start..start + len]
    }

    /// Whether `long` names the source of `short` in more words, or in the same and before it.
    fn is_fuller(&self, short: usize, long: usize) -> bool {
        let (a, b) = (&self.mentions[short], &self.mentions[long]);
        let (x, y) = (self.words_of(a), self.words_of(b));
        if y.len() < x.len() || y.len() == x.len() && long > short || y.len() > 14 {
            return false;
        }
        let within = |words: &[Word], name: bool| {
            words.iter().filter(|word| !name || word.name).all(|word| y.iter().any(|other| other.key == word.key))
        };
        if a.names == 0 {
            return a.definite && a.lemma != 0 && a.lemma == b.lemma && within(x, false);
        }
        // An institution is named by what it is too; a person may be given any title.
        let person =
            !matches!(a.class, Class::Institution | Class::Media | Class::Document | Class::Norm | Class::Source);
        if !within(x, true) || !person && a.lemma != b.lemma {
            return false;
        }
        // What comes behind the name is an apposition (`سامي البكري مدير المتحف`), or the phrase
        // has run on into something else.
        let last = y.iter().rposition(|word| x.iter().any(|other| other.name && other.key == word.key));
        !person || last.is_none_or(|last| y.get(last + 1).is_none_or(|next| next.head || next.name && b.speaks))
    }

    fn is_better(&self, short: usize, best: usize, candidate: usize) -> bool {
        let mention = |index: usize| &self.mentions[index];
        let words = |index: usize| self.words_of(mention(index)).len();
        if mention(short).names > 0 || best == short {
            let rank = |index: usize| (words(index), mention(index).speaks);
            return best == short || rank(candidate) > rank(best);
        }
        // A bare title is that of the nearest before it, a speaker's first.
        let at = mention(short).span.start;
        let rank = |index: usize| {
            let start = mention(index).span.start;
            (start < at, mention(index).speaks, if start < at { start } else { usize::MAX - start })
        };
        rank(candidate) > rank(best)
    }
}
