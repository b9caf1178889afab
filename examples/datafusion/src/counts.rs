//! How many texts were read, and how many could not be.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::function::Text;

/// What a row of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A text that can be read.
    Good,
    /// No text.
    Null,
    /// A text of nothing, or of nothing but white space.
    Empty,
    /// Bytes that are not UTF-8, or a line that is not a JSON object.
    Invalid,
    /// Longer than [`crate::MAX_TEXT`].
    Enormous,
}

impl State {
    /// All of them, the good one first.
    pub const ALL: [State; 5] = [State::Good, State::Null, State::Empty, State::Invalid, State::Enormous];

    /// Its name in SQL and in the count at the end.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Good => "good",
            State::Null => "null",
            State::Empty => "empty",
            State::Invalid => "invalid",
            State::Enormous => "enormous",
        }
    }

    /// The state of a row, and its text where there is one to read.
    pub(crate) fn of(text: Option<Text<'_>>, max: usize) -> (State, Option<&str>) {
        let Some(text) = text else { return (State::Null, None) };
        let length = match text {
            Text::Str(text) => text.len(),
            Text::Bytes(bytes) => bytes.len(),
        };
        if length > max {
            return (State::Enormous, None);
        }
        let text = match text {
            Text::Str(text) => text,
            Text::Bytes(bytes) => match str::from_utf8(bytes) {
                Ok(text) => text,
                Err(_) => return (State::Invalid, None),
            },
        };
        if text.trim_start().is_empty() { (State::Empty, Some(text)) } else { (State::Good, Some(text)) }
    }
}

/// The counts of one batch.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    rows: [u64; State::ALL.len()],
    bytes: u64,
    quotes: u64,
}

impl Tally {
    pub(crate) fn row(&mut self, state: State, bytes: usize) {
        self.rows[state as usize] += 1;
        self.bytes += bytes as u64;
    }

    pub(crate) fn quotes(&mut self, quotes: usize) {
        self.quotes += quotes as u64;
    }
}

/// What was read up to now, shared by all threads.
#[derive(Debug, Default)]
pub struct Counts {
    rows: [AtomicU64; State::ALL.len()],
    bytes: AtomicU64,
    quotes: AtomicU64,
}

impl Counts {
    pub(crate) fn add(&self, tally: &Tally) {
        for (shared, rows) in self.rows.iter().zip(tally.rows) {
            shared.fetch_add(rows, Ordering::Relaxed);
        }
        self.bytes.fetch_add(tally.bytes, Ordering::Relaxed);
        self.quotes.fetch_add(tally.quotes, Ordering::Relaxed);
    }

    /// Counts rows that another step has met and taken out.
    pub fn note(&self, state: State, rows: u64) {
        self.rows[state as usize].fetch_add(rows, Ordering::Relaxed);
    }

    /// The rows in a state.
    pub fn rows(&self, state: State) -> u64 {
        self.rows[state as usize].load(Ordering::Relaxed)
    }

    /// All rows, good and bad.
    pub fn all(&self) -> u64 {
        State::ALL.into_iter().map(|state| self.rows(state)).sum()
    }

    /// The bytes of the texts that were read.
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    /// The quotes found in them.
    pub fn quotes(&self) -> u64 {
        self.quotes.load(Ordering::Relaxed)
    }
}

/// `1000 texts; 3 bad: 1 null, 2 invalid`
impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bad: Vec<(State, u64)> =
            State::ALL[1..].iter().map(|state| (*state, self.rows(*state))).filter(|(_, rows)| *rows > 0).collect();
        write!(f, "{} texts; {} bad", self.all(), bad.iter().map(|(_, rows)| rows).sum::<u64>())?;
        for (index, (state, rows)) in bad.iter().enumerate() {
            write!(f, "{}{rows} {}", if index == 0 { ": " } else { ", " }, state.as_str())?;
        }
        Ok(())
    }
}
