//! What a word of a mention is by its letters and its lemma.

use super::Word;
use crate::arabic::Key;
use crate::arabic::letter::{AIN, ALEF, BEH, HEH, LAM, NOON, TEH, WAW, YEH};

/// `بن`, `بنت`: behind these stands the father's name.
pub(super) const CHILD_OF: [Key; 2] = [Key::with(&[BEH, NOON]), Key::with(&[BEH, NOON, TEH])];

impl Word {
    /// `محتجون`, `محتجين`, by its letters.
    pub(super) fn is_of_many(&self) -> bool {
        self.key.last() == NOON && matches!(self.key.before_last(), WAW | YEH) && self.key.letters() > 4
    }

    /// `والده`, `والدها`
    pub(super) fn is_of_his(&self) -> bool {
        matches!(self.key.last(), HEH | ALEF)
    }

    /// `مدير`, `شركة`: a head that what stands behind it may complete.
    pub(super) fn is_bare_head(&self) -> bool {
        self.head && !self.article
    }

    /// `الله`, whose key is without its article.
    pub(super) fn is_god(&self) -> bool {
        self.article && self.key == Key::with(&[LAM, HEH])
    }

    /// `سالم محمد`, `سالم البكري`, `سالم بن حمدان`: whether it is more of a name behind a first name; but `شدد سالم علي
    /// أن`, as some spell the preposition.
    pub(super) fn goes_on_from_given(&self) -> bool {
        const ALA: Key = Key::with(&[AIN, LAM, YEH]);
        self.given && self.key != ALA || self.name && self.article || CHILD_OF.contains(&self.key)
    }

    /// What it is known by: a head by its lemma, `وزير` and `وزيرة` alike.
    pub(super) fn identity(&self) -> Key {
        if self.lemma == 0 { self.key } else { lemma_key(self.lemma) }
    }

    /// What its mention is looked for by.
    pub(super) fn posted(&self) -> Key {
        if self.land == Key(0) { self.identity() } else { self.land }
    }

    /// `السوداني`, and not `السودان`
    pub(super) fn is_nationality(&self) -> bool {
        self.land != Key(0) && !self.place
    }

    /// `السودان` and `السوداني`
    pub(super) fn is_of_land(&self, other: &Word) -> bool {
        self.land == other.land && self.land != Key(0) && self.place != other.place
    }
}

/// Whether the second begins with the words of the first as they are written.
pub(super) fn same_keys(own: &[Word], words: &[Word]) -> bool {
    own.iter().zip(words).all(|(own, other)| own.key == other.key)
}

/// A key that no word has.
pub(super) fn lemma_key(lemma: u16) -> Key {
    Key(u64::MAX - u64::from(lemma))
}

/// The lemma that the key is made of, if it is of one.
pub(super) fn lemma_of(key: Key) -> Option<u16> {
    u16::try_from(u64::MAX - key.0).ok()
}
