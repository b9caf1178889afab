//! Finds who said what in Arabic text.

mod arabic;
mod cue;
mod extractor;
mod lexicon;
mod link;
mod mention;
mod naming;
mod phrase;
mod quotation;
mod quote;
mod reader;
mod resolve;
mod sentence;
#[cfg(feature = "serde")]
mod serial;
mod span;
mod token;
mod wall;

pub use arabic::clitic::Clitics;
pub use extractor::{Extractor, ExtractorBuilder};
pub use lexicon::{Act, Gender, Lexicon, LexiconBuilder, LexiconError, Number, Table};
pub use quotation::Ending;
pub use quote::{Cue, Extraction, Kind, Marked, Quote, Role, Rule, Speaker};
pub use sentence::{SentenceSpans, sentences};
pub use span::Span;
pub use token::{Style, Token, TokenKind, Tokens, tokens};

/// The code of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
