//! The one look-up table: word keys to entries, clitics taken off.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hint::select_unpredictable;

use super::places::{Places, View, hash};
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
    /// ألا: a complementiser that is part of what it begins, as أنه is.
    pub(crate) const THAT_NOT: Entry =
        Entry { class: Class::Complementizer, form: Form::NONE.with_pronoun(), lemma: 0 };

    /// In [`PACKED`] bits: six for the class, eight for the form, the rest for the lemma.
    const fn pack(self) -> u32 {
        self.class as u32 | (self.form.bits() as u32) << 6 | (self.lemma as u32) << 14
    }
}

/// An entry as the tables hold it, see [`Entry::pack`]; above it a short form has its key. What is asked of most
/// words is asked of it as it is.
#[derive(Clone, Copy)]
pub(crate) struct Packed(u32);

impl Packed {
    pub(crate) const UNKNOWN: Packed = Packed(Entry::UNKNOWN.pack());

    #[inline(always)]
    pub(crate) const fn unpack(self) -> Entry {
        let Packed(bits) = self;
        let lemma = (bits >> 14) as u16 & MAX_LEMMA;
        Entry { class: CLASSES[(bits & 63) as usize], form: Form::from_bits((bits >> 6) as u8), lemma }
    }

    /// One of two, without a branch: whether a word is known no processor foresees.
    #[inline(always)]
    fn either(first: bool, one: Packed, other: Packed) -> Packed {
        Packed(select_unpredictable(first, one.0, other.0))
    }

    /// Itself where the lexicon has the word, else the other.
    #[inline(always)]
    pub(crate) fn or(self, other: Packed) -> Packed {
        Packed::either(self.is_known(), self, other)
    }

    /// Whether the lexicon has the word.
    #[inline(always)]
    pub(crate) const fn is_known(self) -> bool {
        !self.is(Class::Unknown)
    }

    #[inline(always)]
    pub(crate) const fn is(self, class: Class) -> bool {
        self.0 & 63 == class as u32
    }

    #[inline(always)]
    const fn is_noun(self) -> bool {
        NOUNS >> (self.0 & 63) & 1 != 0
    }

    #[inline(always)]
    const fn has_homograph(self) -> bool {
        Form::from_bits((self.0 >> 6) as u8).has_homograph()
    }

    /// Whether the spelling of the word or the word before it may make it another.
    #[inline(always)]
    pub(crate) const fn depends(self) -> bool {
        SPELLED_ALIKE >> (self.0 & 63) & 1 != 0 || self.has_homograph()
    }
}

/// A bit for each class of nouns.
const NOUNS: u64 = {
    let mut nouns = 0;
    let mut at = 0;
    while at < Class::ALL.len() {
        nouns |= (Class::ALL[at].is_noun() as u64) << at;
        at += 1;
    }
    nouns
};

/// Classes with words that are names where they are written with a madda: `آن`, `آنا`.
const SPELLED_ALIKE: u64 =
    1 << Class::Complementizer as u8 | 1 << Class::ComplementizerBi as u8 | 1 << Class::Pronoun as u8;

const PACKED: u32 = 29;
/// The greatest number of a lemma.
pub(super) const MAX_LEMMA: u16 = (1 << 15) - 1;

const CLASSES: [Class; 64] = {
    let mut classes = [Class::Unknown; 64];
    let mut at = 0;
    while at < Class::ALL.len() {
        classes[at] = Class::ALL[at];
        at += 1;
    }
    classes
};

/// Collects forms; the class of precedence wins where two claim a spelling.
#[derive(Default)]
pub(super) struct Builder {
    strong: HashMap<Key, Entry>,
    weak: HashMap<Key, Entry>,
    nouns: HashMap<Key, Entry>,
    places: HashMap<Key, Entry>,
}

impl Builder {
    pub(super) fn add(&mut self, word: &str, class: Class, form: Form, lemma: u16) {
        let key = Key::of(word);
        let entry = Entry { class, form, lemma };
        insert(&mut self.strong, key, entry);
        if class.is_head() || matches!(class, Class::GivenName | Class::Honorific) {
            insert(&mut self.nouns, key, entry);
        }
        if class == Class::Place {
            insert(&mut self.places, key, entry);
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
        // جدة is the town, and الجدة a grandmother.
        for (key, place) in self.places {
            if let Some(entry) = self.strong.get_mut(&key).filter(|entry| entry.class == Class::Kin) {
                *entry = place;
            }
        }
        let mut homographs = Vec::new();
        for (key, noun) in self.nouns {
            if let Some(entry) = self.strong.get_mut(&key)
                && (matches!(entry.class, Class::Verb | Class::Participle | Class::Opener)
                    || entry.class == Class::Place && noun.class == Class::Kin
                    // أعرب عن سعادته، وقال سعادته
                    || entry.class == Class::Object && noun.class == Class::Honorific)
                && !key.is_long()
            {
                entry.form = entry.form.with_homograph();
                homographs.push((key, noun));
            }
        }
        homographs.sort_unstable_by_key(|(key, _)| *key);
        let entries = self.strong.into_iter().filter(|(key, _)| !key.is_long() && *key != Key::default());
        Lookup::new(entries.collect(), homographs)
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

/// Word forms, each at its place.
///
/// A form is one word of bits, its [`print`] and its entry, so that the table stays in the cache beside what else is
/// read.
#[derive(PartialEq)]
pub(super) struct Lookup {
    pub(super) places: Places,
    pub(super) forms: Cow<'static, [u64]>,
    /// A bit for each form of more than seven letters, see [`filter_bit`]: of the words in a text that have as many
    /// one in eighteen is known, and most of the others are told without the table.
    pub(super) long_filter: Cow<'static, [u64]>,
    /// The nouns that are spelled like a verb form, a preposition or a town.
    pub(super) homographs: Cow<'static, [(u64, u32)]>,
}

/// What stands at a place that no form has: it equals no word.
const EMPTY: u64 = Entry::UNKNOWN.pack() as u64;

impl Lookup {
    fn new(entries: Vec<(Key, Entry)>, homographs: Vec<(Key, Entry)>) -> Self {
        let keys: Vec<Key> = entries.iter().map(|(key, _)| *key).collect();
        let longer = || keys.iter().copied().filter(|key| !is_short(*key));
        let mut long_filter = vec![0; (longer().count() / 16).next_power_of_two()];
        for key in longer() {
            let (word, bit) = filter_bit(key, long_filter.len());
            long_filter[word] |= bit;
        }
        let places = Places::of(&keys);
        let mut forms = vec![EMPTY; places.count];
        for (key, entry) in entries {
            forms[places.view().of(key)] = print(key) << PACKED | u64::from(entry.pack());
        }
        let homographs: Vec<_> = homographs.into_iter().map(|(key, entry)| (key.0, entry.pack())).collect();
        Lookup { places, forms: forms.into(), long_filter: long_filter.into(), homographs: homographs.into() }
    }

    pub(super) fn len(&self) -> usize {
        self.forms.iter().filter(|form| **form != EMPTY).count()
    }

    /// The memory it takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.places.displacements)
            + size_of_val(&*self.forms)
            + size_of_val(&*self.long_filter)
            + size_of_val(&*self.homographs)
    }

    /// The forms, to look words up in.
    pub(super) fn words(&self) -> Words<'_> {
        Words {
            places: self.places.view(),
            forms: &self.forms,
            long_filter: &self.long_filter,
            homographs: &self.homographs,
        }
    }
}

/// The word forms of a lexicon, at hand for many words.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    places: View<'a>,
    forms: &'a [u64],
    long_filter: &'a [u64],
    homographs: &'a [(u64, u32)],
}

impl Words<'_> {
    /// A bit for the code of each letter that may be a clitic: و ف ب ل ك س.
    pub(crate) const MAY_BE_CLITICS: u32 = 1 << WAW | 1 << FEH | 1 << BEH | 1 << LAM | 1 << KAF | 1 << SEEN;

    /// The noun that the word is too, where [`Form::has_homograph`] says so: a head of noun phrases or a given
    /// name.
    pub(crate) fn homograph(&self, key: Key) -> Option<Packed> {
        let at = self.homographs.binary_search_by_key(&key.0, |(key, _)| *key).ok()?;
        Some(Packed(self.homographs[at].1))
    }

    /// The entry of a word as it stands.
    #[inline(always)]
    pub(crate) fn get(&self, key: Key) -> Packed {
        if !is_short(key) {
            return if self.may_have(key) { self.get_long(key) } else { Packed::UNKNOWN };
        }
        self.at_its_place(key, key.0)
    }

    #[inline(always)]
    fn at_its_place(&self, key: Key, print: u64) -> Packed {
        let form = self.forms.get(self.places.of(key)).copied().unwrap_or(EMPTY);
        Packed::either(form >> PACKED == print, Packed(form as u32), Packed::UNKNOWN)
    }

    #[inline(always)]
    fn may_have(&self, long: Key) -> bool {
        let (word, bit) = filter_bit(long, self.long_filter.len());
        self.long_filter.get(word).is_some_and(|bits| bits & bit != 0)
    }

    // Few words get here, and what is kept for it would cost the others.
    #[cold]
    #[inline(never)]
    fn get_long(&self, key: Key) -> Packed {
        self.at_its_place(key, print(key))
    }

    /// The noun that a word behind the article or a preposition is: الطالب، لطالب. What takes these is no verb.
    #[inline(always)]
    pub(crate) fn noun(&self, key: Key) -> Packed {
        let entry = self.get(key);
        if entry.has_homograph() {
            return self.homograph(key).unwrap_or(Packed::UNKNOWN);
        }
        Packed::either(entry.is_noun(), entry, Packed::UNKNOWN)
    }

    /// The entry of a word that is not known whole and does not begin with the article: without و or ف, then
    /// without ب ل ك س and the article.
    pub(crate) fn behind_clitics(&self, key: Key) -> (Packed, Clitics) {
        if key.is_long() {
            return (Packed::UNKNOWN, Clitics::NONE);
        }
        let (conjunction, rest) = match key.first() {
            WAW => (Clitics::WA, key.skip(1)),
            FEH => (Clitics::FA, key.skip(1)),
            _ => return self.without_prefix(key),
        };
        let entry = self.get(rest);
        if entry.is_known() {
            return (entry, conjunction);
        }
        let (entry, clitics) = self.without_prefix(rest);
        if entry.is_known() {
            return (entry, clitics.union(conjunction));
        }
        // A letter alone behind it is an abbreviation: وأ. هدى
        if rest.letters() == 1 {
            return (Packed::UNKNOWN, conjunction);
        }
        // An unknown word may begin with و or ف of its own; only the article tells.
        if clitics.contains(Clitics::AL) {
            (entry, clitics.union(conjunction))
        } else {
            (Packed::UNKNOWN, Clitics::NONE)
        }
    }

    fn without_prefix(&self, key: Key) -> (Packed, Clitics) {
        if key.starts_with(ALEF, LAM) {
            return (self.noun(key.skip(2)), Clitics::AL);
        }
        let clitic = match key.first() {
            BEH => Clitics::BI,
            LAM => Clitics::LI,
            KAF => Clitics::KA,
            SEEN => {
                let packed = self.get(key.skip(1));
                let entry = packed.unpack();
                let future = entry.class == Class::Verb && entry.form.is_present() && !entry.form.is_rare();
                return if future { (packed, Clitics::SA) } else { (Packed::UNKNOWN, Clitics::NONE) };
            }
            _ => return (Packed::UNKNOWN, Clitics::NONE),
        };
        let rest = key.skip(1);
        if rest.starts_with(ALEF, LAM) {
            return (self.noun(rest.skip(2)), clitic.union(Clitics::AL));
        }
        if clitic == Clitics::LI && rest.first() == LAM {
            // للبنان: the second ل is the name's own.
            let entry = self.get(rest);
            if entry.is_noun() {
                return (entry, clitic);
            }
            return (self.noun(rest.skip(1)), clitic.union(Clitics::AL));
        }
        let entry = self.get(rest);
        let takes = match entry.unpack() {
            Entry { class: Class::Verb, form, .. } => clitic == Clitics::LI && form.is_present(),
            Entry { class: Class::Demonstrative | Class::Relative, .. } => true,
            _ => entry.is_noun(),
        };
        if takes { (entry, clitic) } else { (Packed::UNKNOWN, Clitics::NONE) }
    }
}

/// Whether key and entry go into one word of bits: those of up to seven letters.
const fn is_short(key: Key) -> bool {
    key.0 >> (64 - PACKED) == 0
}

/// What tells a key from the others at its place: a short one itself, so that none is taken for another; of a longer
/// one thirty bits of its hash, so that of those that pass the filter and are no form one in 2³⁰ is taken for the
/// form at its place. Its first letter is none, as that of no short key is.
#[inline(always)]
const fn print(key: Key) -> u64 {
    const FIRST_LETTER: u64 = 31;
    if is_short(key) { key.0 } else { hash(key) >> PACKED & !FIRST_LETTER }
}

/// The bit of a key in a filter of so many words, a power of two.
#[inline(always)]
const fn filter_bit(key: Key, words: usize) -> (usize, u64) {
    let hash = hash(key);
    ((hash >> 32) as usize & (words - 1), 1 << (hash >> 58))
}
