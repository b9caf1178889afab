//! The lexicon: tables a linguist can edit, read into one look-up table.
//!
//! It takes the text of the tables (the bundled ones, or the user's) and gives [`Entry`]s for
//! word keys. Inflected forms are made by `conjugate`; clitics in front of a word are taken
//! off by the look-up. What a word does in its sentence is for later stages.
//!
//! | room | what is there |
//! |---|---|
//! | `table` | the tables, their columns and the rows the crate ships |
//! | `row`, `cell` | a row of a table, and what its cells stand for |
//! | `table_reader` | from rows to lemmas and forms |
//! | `conjugate` | from the principal parts of a verb to its forms |
//! | `own` | words of a program's own |
//! | `error` | what can be wrong with a table |
//! | `class`, `form`, `lemma` | what is known of a word |
//! | `lookup`, `places` | words with what is known of them, each in its place |
//! | `common`, `stop` | common nouns, and phrases in which no word reports |
//! | `lists` | words that rules ask for by their letters |
//! | `generate`, `bundled` | the bundled tables laid out by `build.rs`, and taken from there |

#[cfg(bundled)]
mod bundled;
mod cell;
mod class;
mod common;
mod conjugate;
mod error;
mod form;
#[cfg(not(bundled))]
pub(crate) mod generate;
mod lemma;
pub(crate) mod lists;
mod lookup;
mod own;
mod places;
mod row;
mod stop;
mod table;
mod table_reader;

use std::fmt;
use std::sync::Arc;

use once_cell::sync::Lazy;

pub use class::{Act, CueKind, Frame, NounClass};
pub(crate) use class::{Class, Classes, Frames, named, of_each_class};
use common::CommonNouns;
pub use error::LexiconError;
pub(crate) use form::Form;
pub use form::{Gender, Number};
pub(crate) use lemma::Lemma;
use lemma::Lemmas;
use lookup::Lookup;
pub(crate) use lookup::{Entry, Packed, Words};
pub use own::{LexiconBuilder, Noun, Verb};
use stop::StopPhrases;
pub use table::Table;

use crate::arabic::Key;

/// The words that report and the words around them. Cheap to clone, `Send` and `Sync`.
///
/// ```
/// use isnad::{Extractor, Lexicon, Table};
///
/// // A dialect verb, in the form of `lexicon/data/verbs.tsv`.
/// let lexicon = Lexicon::builder()
///     .table(
///         Table::Verbs,
///         "past\tpresent\tparticiple\tnoun\tact\tframes\texample\n\
///          برطم\tيبرطم\tمبرطم\tبرطمة\tstatement\tdirect\tبرطم الصياد: “البحر لنا”.\n",
///     )
///     .build()?;
/// let text = "برطم الصياد: “البحر لنا منذ القدم”.";
/// assert_eq!(Extractor::builder().lexicon(lexicon).build().extract(text).quotes().len(), 1);
/// # Ok::<(), isnad::LexiconError>(())
/// ```
#[derive(Clone)]
pub struct Lexicon {
    tables: Arc<Tables>,
}

struct Tables {
    lemmas: Lemmas,
    lookup: Lookup,
    common: CommonNouns,
    stops: StopPhrases,
}

/// Laid out by `build.rs`, which is all that is compiled without `bundled`.
static BUNDLED: Lazy<Lexicon> = Lazy::new(|| {
    #[cfg(bundled)]
    use bundled::tables;
    #[cfg(not(bundled))]
    use generate::tables;

    Lexicon { tables: Arc::new(tables()) }
});

impl Lexicon {
    /// The lexicon the crate ships: less than 300 KB of tables, which are laid out when the crate is built.
    ///
    /// ```
    /// use isnad::Lexicon;
    ///
    /// let lexicon = Lexicon::bundled();
    /// assert!(lexicon.lemmas() > 500 && lexicon.forms() > lexicon.lemmas());
    /// ```
    pub fn bundled() -> Lexicon {
        BUNDLED.clone()
    }

    /// Starts from the bundled tables, to which more can be added.
    pub fn builder() -> LexiconBuilder {
        LexiconBuilder::default()
    }

    /// How many verbs, cues and roles it holds.
    pub fn lemmas(&self) -> usize {
        self.tables.lemmas.len() - 1
    }

    /// How many word forms it holds, clitics not counted.
    pub fn forms(&self) -> usize {
        self.tables.lookup.len()
    }

    /// How much memory its tables take, in bytes.
    ///
    /// ```
    /// assert!(isnad::Lexicon::bundled().bytes() < 300_000);
    /// ```
    pub fn bytes(&self) -> usize {
        let Tables { lemmas, lookup, common, stops } = &*self.tables;
        lemmas.bytes() + lookup.bytes() + common.bytes() + stops.bytes()
    }

    /// Its word forms.
    pub(crate) fn words(&self) -> Words<'_> {
        self.tables.lookup.words()
    }

    /// Whether a word without its clitics is a common noun or adjective.
    pub(crate) fn is_common(&self, word: Key) -> bool {
        self.tables.common.has(word)
    }

    /// Whether a phrase in which no word reports covers the word at `at`; `word` gives the words around it.
    pub(crate) fn stops(&self, at: usize, word: impl Fn(usize) -> Option<Key>) -> bool {
        !self.tables.stops.is_empty() && self.tables.stops.cover(at, word)
    }

    #[inline]
    pub(crate) fn lemma(&self, index: u16) -> Lemma<'_> {
        self.tables.lemmas.get(index)
    }
}

impl Default for Lexicon {
    fn default() -> Self {
        Self::bundled()
    }
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lexicon").field("lemmas", &self.lemmas()).field("forms", &self.forms()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_laid_out_is_what_the_tables_say() {
        let (laid_out, read) = (Lexicon::bundled().tables, Lexicon::builder().build().unwrap().tables);
        assert_eq!(laid_out.lemmas, read.lemmas);
        assert!(laid_out.lookup == read.lookup);
        assert!(laid_out.common == read.common);
        assert!(laid_out.stops.phrases().eq(read.stops.phrases()));
    }
}
