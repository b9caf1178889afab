//! What can be wrong with a table.

use super::table::Table;

/// A table that cannot be used, with the place and what was expected there.
///
/// ```
/// use isnad::{Lexicon, Table};
///
/// let error = Lexicon::builder().table(Table::Honorifics, "form\tnote\nسمو\n").build().unwrap_err();
/// assert_eq!(error.line(), 2);
/// assert_eq!(error.to_string(), "honorifics, line 2, column note: expected 2 cells separated by tabs, found 1");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{table}, {}{}: {problem}", place(*.line, .word), .column.map(|c| format!(", column {c}")).unwrap_or_default())]
pub struct LexiconError {
    pub(super) table: Table,
    pub(super) line: usize,
    /// The first cell of a row that was added in code, which has no line to be found by; else empty.
    pub(super) word: String,
    pub(super) column: Option<&'static str>,
    pub(super) problem: Problem,
}

impl LexiconError {
    /// The table.
    pub fn table(&self) -> Table {
        self.table
    }

    /// The line in it, the first being 1; 0 for a row that was added in code.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column, where it is one cell that is wrong or the first that is missing.
    pub fn column(&self) -> Option<&'static str> {
        self.column
    }
}

fn place(line: usize, word: &str) -> String {
    match (line, word) {
        (0, "") => "a row added in code".to_owned(),
        (0, word) => format!("the row of `{}` added in code", shown(word)),
        _ => format!("line {line}"),
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Problem {
    #[error("expected the header row: {expected}")]
    Header { expected: String },
    #[error("expected {expected} cells separated by tabs, found {found}")]
    Columns { expected: usize, found: usize },
    #[error("expected a value{}, found an empty cell", if *.needed { "" } else { " (`-` for none)" })]
    Empty { needed: bool },
    #[error("expected plain text, found the hidden character U+{:04X}", *.0 as u32)]
    Hidden(char),
    #[error("expected one word in Arabic letters, found `{}`", shown(.0))]
    NoLetters(String),
    #[error("expected plain spelling, found harakat or tatweel in `{}`", shown(.0))]
    NotPlain(String),
    #[error("expected at most {expected} letters, found {found}")]
    TooLong { expected: usize, found: usize },
    #[error("expected one of {expected}, found `{}`", shown(.found))]
    Unknown { expected: String, found: String },
    #[error("expected a present that begins with ي, found `{}`", shown(.0))]
    NoPresent(String),
    #[error("expected `none` alone or not at all, found `{}`", shown(.0))]
    NotAlone(String),
    #[error("expected a frame that says where what is said stands, found `{}` alone", shown(.0))]
    Alone(String),
    #[error("expected what is done by saying it, found `none` of a word that reports")]
    NoAct,
    #[error("expected each word once, found `{word}` again{}", first(*.line))]
    Duplicate { word: String, line: usize },
    #[error("expected at most {0} verbs, cues and roles, found more rows")]
    TooMany(usize),
}

/// As much of a cell as a message can hold.
fn shown(cell: &str) -> String {
    match cell.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell.to_owned(),
    }
}

/// The line in which a word stands first.
fn first(line: usize) -> String {
    if line == 0 { String::new() } else { format!(", as in line {line}") }
}
