//! The tables of a lexicon, each with its columns and the rows the crate ships.

use super::named;

named! {
    /// The tables of a lexicon, in the order in which they are read; each is a file of `lexicon/data`.
    ///
    /// The rows of a table are tab-separated under a header row; lines that begin with `#` are
    /// comments; `-` stands for an empty cell. Words are spelled plainly, with hamzas and without
    /// harakat.
    ///
    /// ```
    /// use isnad::Table;
    ///
    /// assert_eq!(Table::GivenNames.columns(), ["name", "gender"]);
    /// assert!(Table::GivenNames.bundled().lines().any(|row| row == "وليد\tm"));
    /// assert_eq!(Table::GivenNames.to_string(), "given_names");
    /// ```
    #[non_exhaustive]
    pub enum Table {
        /// Particles and other closed classes: `form class`.
        Particles = "particles",
        /// Nominal and prepositional cues: `form kind act example`.
        Cues = "cues",
        /// Reporting verbs and verbs of public life:
        /// `past present participle noun act frames example`.
        Verbs = "verbs",
        /// Nouns that head the phrase that speaks: `noun feminine plural class gender`.
        Roles = "roles",
        /// Words that honour a name: `form note`.
        Honorifics = "honorifics",
        /// Given names: `name gender`.
        GivenNames = "given_names",
        /// Places: `name kind`.
        Places = "places",
        /// Adjectives of nationality: `adjective country`.
        Nationalities = "nationalities",
        /// Common nouns and adjectives, which name nobody: `form`.
        CommonNouns = "common_nouns",
        /// Phrases in which no word reports: `phrase note`.
        StopPhrases = "stop_phrases",
    }
}

impl Table {
    /// The header row.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Table::Verbs => &["past", "present", "participle", "noun", "act", "frames", "example"],
            Table::Cues => &["form", "kind", "act", "example"],
            Table::Particles => &["form", "class"],
            Table::Roles => &["noun", "feminine", "plural", "class", "gender"],
            Table::Honorifics => &["form", "note"],
            Table::GivenNames => &["name", "gender"],
            Table::Places => &["name", "kind"],
            Table::Nationalities => &["adjective", "country"],
            Table::CommonNouns => &["form"],
            Table::StopPhrases => &["phrase", "note"],
        }
    }

    /// The rows the crate ships.
    pub const fn bundled(self) -> &'static str {
        match self {
            Table::Verbs => include_str!("../../lexicon/data/verbs.tsv"),
            Table::Cues => include_str!("../../lexicon/data/cues.tsv"),
            Table::Particles => include_str!("../../lexicon/data/particles.tsv"),
            Table::Roles => include_str!("../../lexicon/data/roles.tsv"),
            Table::Honorifics => include_str!("../../lexicon/data/honorifics.tsv"),
            Table::GivenNames => include_str!("../../lexicon/data/given_names.tsv"),
            Table::Places => include_str!("../../lexicon/data/places.tsv"),
            Table::Nationalities => include_str!("../../lexicon/data/nationalities.tsv"),
            Table::CommonNouns => include_str!("../../lexicon/data/common_nouns.tsv"),
            Table::StopPhrases => include_str!("../../lexicon/data/stop_phrases.tsv"),
        }
    }
}
