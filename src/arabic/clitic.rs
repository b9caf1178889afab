//! The one-letter words written onto the front of the next: و ف ب ل ك س, and the article.

use std::fmt;
use std::hint::select_unpredictable;

/// A set of proclitics found on a word.
///
/// ```
/// use isnad::{Clitics, tokens};
///
/// let clitics = tokens("وبالوزير").next().unwrap().clitics();
/// assert!(clitics.contains(Clitics::WA) && clitics.contains(Clitics::BI.union(Clitics::AL)));
/// assert!(!clitics.intersects(Clitics::LI.union(Clitics::KA)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Clitics(pub(crate) u8);

impl Clitics {
    /// None at all.
    pub const NONE: Clitics = Clitics(0);
    /// و, *and*.
    pub const WA: Clitics = Clitics(1);
    /// ف, *then*.
    pub const FA: Clitics = Clitics(2);
    /// ب, *by, with*.
    pub const BI: Clitics = Clitics(4);
    /// ل, *to, for*.
    pub const LI: Clitics = Clitics(8);
    /// ك, *as*.
    pub const KA: Clitics = Clitics(16);
    /// س, the future.
    pub const SA: Clitics = Clitics(32);
    /// ال, the article.
    pub const AL: Clitics = Clitics(64);

    /// Whether all of `other` are in it.
    pub const fn contains(self, other: Clitics) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether it has one of `other`.
    pub const fn intersects(self, other: Clitics) -> bool {
        self.0 & other.0 != 0
    }

    /// Both together.
    pub const fn union(self, other: Clitics) -> Clitics {
        Clitics(self.0 | other.0)
    }

    /// Those that are not in `other`.
    pub(crate) const fn without(self, other: Clitics) -> Clitics {
        Clitics(self.0 & !other.0)
    }

    /// None of them under a condition, without a branch.
    #[inline(always)]
    pub(crate) fn unless(self, condition: bool) -> Clitics {
        Clitics(select_unpredictable(condition, 0, self.0))
    }

    /// How many it has.
    pub(crate) const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether it is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl fmt::Debug for Clitics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = ["و", "ف", "ب", "ل", "ك", "س", "ال"];
        f.debug_set()
            .entries(names.iter().enumerate().filter(|(i, _)| self.0 & (1 << i) != 0).map(|(_, name)| name))
            .finish()
    }
}
