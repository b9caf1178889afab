//! The one look-up table: word keys to entries, clitics taken off.

use std::collections::HashMap;

use super::{Class, Form};
use crate::arabic::letter::{ALEF, BEH, FEH, KAF, LAM, MAKSURA, SEEN, TEH_MARBUTA, WAW, YEH};
use crate::arabic::{Clitics, Key};

/// What the lexicon knows of a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Entry {
    pub(crate) class: Class,
    pub(crate) form: Form,
    /// The lemma of a verb, a cue or a role; 0 for none. A particle that is spelled like a verb
    /// form (بين، حسب) carries that verb's.
    pub(crate) lemma: u16,
}

impl Entry {
    pub(crate) const UNKNOWN: Entry = Entry { class: Class::Unknown, form: Form::NONE, lemma: 0 };
}

/// Collects forms; the class of precedence wins where two claim a spelling.
#[derive(Default)]
pub(super) struct Builder {
    strong: HashMap<Key, Entry>,
    weak: HashMap<Key, Entry>,
    nouns: HashMap<Key, Entry>,
}

impl Builder {
    pub(super) fn add(&mut self, word: &str, class: Class, form: Form, lemma: u16) {
        let key = Key::of(word);
        let entry = Entry { class, form, lemma };
        insert(&mut self.strong, key, entry);
        if class.is_head() || matches!(class, Class::GivenName | Class::Honorific) {
            insert(&mut self.nouns, key, entry);
        }
        // الكويت: behind a clitic it is found without the article, بالكويت.
        if key.starts_with(ALEF, LAM)
            && matches!(class, Class::Place | Class::GivenName | Class::Media)
            && key.letters() > 4
        {
            insert(&mut self.weak, key.skip(2), entry);
        }
        // Common misspellings: ى for ي and the reverse, ه for ة.
        if !key.is_long() {
            let n = key.letters();
            let last = |code: u8| Key(key.0 & !(31 << (5 * (n - 1))) | u64::from(code) << (5 * (n - 1)));
            match key.last() {
                YEH => insert(&mut self.weak, last(MAKSURA), entry),
                MAKSURA => insert(&mut self.weak, last(YEH), entry),
                TEH_MARBUTA => insert(&mut self.weak, last(crate::arabic::letter::HEH), entry),
                _ => {}
            }
        }
    }

    /// Adds a form that gives way to any other.
    pub(super) fn add_weak(&mut self, word: &str, class: Class, form: Form, lemma: u16) {
        insert(&mut self.weak, Key::of(word), Entry { class, form, lemma });
    }

    pub(super) fn build(mut self) -> Lookup {
        // وردا: و and ردا, before a rare form of ورد. All are judged by the strong forms alone, so
        // that the order of a hash decides nothing.
        let strong = &self.strong;
        self.weak.retain(|key, _| !(matches!(key.first(), WAW | FEH) && strong.contains_key(&key.skip(1))));
        for (key, entry) in self.weak {
            self.strong.entry(key).or_insert(entry);
        }
        let mut homographs = Vec::new();
        for (key, noun) in self.nouns {
            if let Some(entry) = self.strong.get_mut(&key)
                && matches!(entry.class, Class::Verb | Class::Participle | Class::Opener)
                && !key.is_long()
            {
                entry.form = entry.form.with_homograph();
                homographs.push((key, noun));
            }
        }
        homographs.sort_unstable_by_key(|(key, _)| *key);
        let mut entries: Vec<(Key, Entry)> =
            self.strong.into_iter().filter(|(key, _)| !key.is_long() && *key != Key::default()).collect();
        entries.sort_unstable_by_key(|(key, _)| *key);
        Lookup::new(&entries, homographs)
    }
}

fn insert(map: &mut HashMap<Key, Entry>, key: Key, entry: Entry) {
    let old = map.entry(key).or_insert(entry);
    if entry.class < old.class {
        let verb = if old.class == Class::Verb && entry.lemma == 0 { old.lemma } else { entry.lemma };
        *old = Entry { lemma: verb, ..entry };
    } else if entry.class == Class::Verb && old.class < Class::Verb && old.lemma == 0 {
        old.lemma = entry.lemma;
    }
}

/// An open-addressed table behind a bit filter.
pub(super) struct Lookup {
    filter: Vec<u64>,
    slots: Vec<(Key, Entry)>,
    shift: u32,
    len: usize,
    /// The nouns that are spelled like a verb form or a preposition.
    homographs: Vec<(Key, Entry)>,
}

const FILTER_BITS: u32 = 17;

fn hash(key: Key) -> u64 {
    (key.0 ^ (key.0 >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

impl Lookup {
    fn new(entries: &[(Key, Entry)], homographs: Vec<(Key, Entry)>) -> Self {
        let bits = (entries.len() * 2).next_power_of_two().max(16).trailing_zeros();
        let mut lookup = Lookup {
            filter: vec![0; 1 << (FILTER_BITS - 6)],
            slots: vec![(Key::default(), Entry::UNKNOWN); 1 << bits],
            shift: 64 - bits,
            len: entries.len(),
            homographs,
        };
        for (key, entry) in entries {
            let hash = hash(*key);
            let bit = hash >> (64 - FILTER_BITS);
            lookup.filter[(bit >> 6) as usize] |= 1 << (bit & 63);
            let mut at = (hash >> lookup.shift) as usize;
            while lookup.slots[at].0 != Key::default() {
                at = (at + 1) & (lookup.slots.len() - 1);
            }
            lookup.slots[at] = (*key, *entry);
        }
        lookup
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The noun that the word is too: a head of noun phrases or a given name.
    pub(super) fn homograph(&self, key: Key) -> Option<Entry> {
        let at = self.homographs.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        Some(self.homographs[at].1)
    }

    #[inline]
    fn get(&self, key: Key) -> Option<Entry> {
        let hash = hash(key);
        let bit = hash >> (64 - FILTER_BITS);
        if self.filter[(bit >> 6) as usize] & (1 << (bit & 63)) == 0 {
            return None;
        }
        let mut at = (hash >> self.shift) as usize;
        loop {
            let (found, entry) = self.slots[at];
            if found == key {
                return Some(entry);
            }
            if found == Key::default() {
                return None;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// The entry of a word, the word taken whole if that is known, else without و or ف, then
    /// without ب ل ك س and the article.
    #[inline]
    pub(super) fn find(&self, key: Key) -> (Entry, Clitics) {
        if key.is_long() {
            return (Entry::UNKNOWN, Clitics::NONE);
        }
        if let Some(entry) = self.get(key) {
            return (entry, Clitics::NONE);
        }
        let (conjunction, rest) = match key.first() {
            WAW => (Clitics::WA, key.skip(1)),
            FEH => (Clitics::FA, key.skip(1)),
            _ => (Clitics::NONE, key),
        };
        if !conjunction.is_empty()
            && let Some(entry) = self.get(rest)
        {
            return (entry, conjunction);
        }
        let (entry, clitics) = self.without_prefix(rest);
        if entry.class != Class::Unknown || conjunction.is_empty() {
            return (entry, clitics.union(conjunction));
        }
        // A letter alone behind it is an abbreviation: وأ. هدى
        if rest.letters() == 1 {
            return (Entry::UNKNOWN, conjunction);
        }
        // An unknown word may begin with و or ف of its own; only the article tells.
        if clitics.contains(Clitics::AL) { (entry, clitics.union(conjunction)) } else { self.without_prefix(key) }
    }

    fn without_prefix(&self, key: Key) -> (Entry, Clitics) {
        let noun = |key: Key| {
            let entry = self.get(key)?;
            // الطالب، لطالب: what takes these is no verb.
            if entry.form.has_homograph() {
                self.homograph(key)
            } else {
                Some(entry).filter(|entry| entry.class.is_noun())
            }
        };
        if key.starts_with(ALEF, LAM) {
            return (noun(key.skip(2)).unwrap_or(Entry::UNKNOWN), Clitics::AL);
        }
        let clitic = match key.first() {
            BEH => Clitics::BI,
            LAM => Clitics::LI,
            KAF => Clitics::KA,
            SEEN => {
                return match self.get(key.skip(1)) {
                    Some(entry) if entry.class == Class::Verb && entry.form.is_present() && !entry.form.is_rare() => {
                        (entry, Clitics::SA)
                    }
                    _ => (Entry::UNKNOWN, Clitics::NONE),
                };
            }
            _ => return (Entry::UNKNOWN, Clitics::NONE),
        };
        let rest = key.skip(1);
        if rest.starts_with(ALEF, LAM) {
            return (noun(rest.skip(2)).unwrap_or(Entry::UNKNOWN), clitic.union(Clitics::AL));
        }
        if clitic == Clitics::LI && rest.first() == LAM {
            // للبنان: the second ل is the name's own.
            if let Some(entry) = self.get(rest).filter(|entry| entry.class.is_noun()) {
                return (entry, clitic);
            }
            return (noun(rest.skip(1)).unwrap_or(Entry::UNKNOWN), clitic.union(Clitics::AL));
        }
        match self.get(rest) {
            Some(entry) if entry.class.is_noun() => (entry, clitic),
            Some(entry) if clitic == Clitics::LI && entry.class == Class::Verb && entry.form.is_present() => {
                (entry, clitic)
            }
            Some(entry) if entry.class == Class::Demonstrative || entry.class == Class::Relative => (entry, clitic),
            _ => (Entry::UNKNOWN, Clitics::NONE),
        }
    }
}
