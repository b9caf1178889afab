//! The cells of a row, as what they stand for or what is wrong with them.

use super::error::Problem;
use super::row::Row;
use super::{Act, Frames, Gender, LexiconError};
use crate::arabic::Key;
use crate::arabic::letter::EXACT;

/// The key of a cell that must be a word in plain spelling.
pub(super) fn word(row: &Row<'_>, column: usize) -> Result<Key, LexiconError> {
    plain(row, column, row.cells[column])
}

/// Checks that every word of a cell, between `|`, is in plain spelling.
pub(super) fn words(row: &Row<'_>, column: usize) -> Result<(), LexiconError> {
    row.cells[column]
        .split('|')
        .map(str::trim)
        .filter(|text| *text != "-")
        .try_for_each(|text| plain(row, column, text).map(|_| ()))
}

pub(super) fn plain(row: &Row<'_>, column: usize, text: &str) -> Result<Key, LexiconError> {
    let name = row.table.columns()[column];
    if text.chars().any(|c| matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}')) {
        return Err(row.error(name, Problem::NotPlain(text.to_owned())));
    }
    let arabic = |c: char| matches!(c as u32, 0x621..=0x64A | 0x671..=0x6D3);
    if text.is_empty() || !text.chars().all(arabic) {
        return Err(row.error(name, Problem::NoLetters(text.to_owned())));
    }
    let key = Key::of(text);
    if key.is_long() {
        let found = text.chars().count();
        return Err(row.error(name, Problem::TooLong { expected: EXACT as usize, found }));
    }
    Ok(key)
}

/// The error of a row whose word another one has, in a table of its own.
pub(super) fn again(row: &Row<'_>, line: usize) -> LexiconError {
    row.error(row.table.columns()[0], Problem::Duplicate { word: row.cells[0].to_owned(), line })
}

pub(super) fn act(row: &Row<'_>, column: usize) -> Result<Act, LexiconError> {
    Act::named(row.cells[column]).ok_or_else(|| {
        row.error("act", Problem::Unknown { expected: Act::expected(), found: row.cells[column].to_owned() })
    })
}

/// That a word that reports has an act.
pub(super) fn reports(row: &Row<'_>, act: Act) -> Result<(), LexiconError> {
    if act == Act::None { Err(row.error("act", Problem::NoAct)) } else { Ok(()) }
}

/// The frames of a verb: `none` alone, or at least one that says where what is said stands.
pub(super) fn frames(row: &Row<'_>) -> Result<Frames, LexiconError> {
    let cell = row.cells[5];
    let mut frames = Frames::NONE;
    for name in cell.split_whitespace() {
        let frame = Frames::named(name).ok_or_else(|| {
            row.error("frames", Problem::Unknown { expected: Frames::expected(), found: name.to_owned() })
        })?;
        frames = frames.with(frame);
        if frame == Frames::NONE && name != cell {
            return Err(row.error("frames", Problem::NotAlone(cell.to_owned())));
        }
    }
    if frames != Frames::NONE && !frames.reports() {
        return Err(row.error("frames", Problem::Alone(cell.to_owned())));
    }
    Ok(frames)
}

pub(super) fn gender(row: &Row<'_>, column: usize, expected: &str) -> Result<Gender, LexiconError> {
    match row.cells[column] {
        "m" => Ok(Gender::Masculine),
        "f" => Ok(Gender::Feminine),
        found => Err(row.error("gender", Problem::Unknown { expected: expected.to_owned(), found: found.to_owned() })),
    }
}
