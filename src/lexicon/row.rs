//! Reading the rows of a table: tab-separated under a header, `#` comments, plain spelling.

use super::error::{LexiconError, Problem};
use super::table::Table;
use crate::arabic::letter::is_control;

/// One row: where it stands and its cells, as many as the table has columns.
#[derive(Debug, Clone)]
pub(super) struct Row<'a> {
    pub(super) table: Table,
    /// 0 for one that was added in code.
    pub(super) line: usize,
    pub(super) cells: Vec<&'a str>,
}

impl Row<'_> {
    /// An error at one of the row's columns.
    pub(super) fn error(&self, column: &'static str, problem: Problem) -> LexiconError {
        let word = if self.line == 0 { self.cells[0].to_owned() } else { String::new() };
        LexiconError { table: self.table, line: self.line, word, column: Some(column), problem }
    }

    /// That every cell is there and has nothing hidden in it.
    pub(super) fn check(&self) -> Result<(), LexiconError> {
        for (index, (cell, column)) in self.cells.iter().zip(self.table.columns()).enumerate() {
            if cell.is_empty() {
                let needed = index == 0 || matches!(*column, "act" | "frames" | "kind" | "class" | "gender");
                return Err(self.error(column, Problem::Empty { needed }));
            }
            if let Some(hidden) = cell.chars().find(|c| is_hidden(*c)) {
                return Err(self.error(column, Problem::Hidden(hidden)));
            }
        }
        Ok(())
    }
}

/// The rows of a table, each checked for shape: the number of cells, none empty, no hidden
/// characters, but for the byte order mark that a file may begin with.
pub(super) fn rows(table: Table, text: &str) -> Result<Vec<Row<'_>>, LexiconError> {
    let columns = table.columns();
    let mut rows = Vec::new();
    let mut header = false;
    for (index, line) in text.strip_prefix('\u{FEFF}').unwrap_or(text).lines().enumerate() {
        let number = index + 1;
        let error = |column, problem| LexiconError { table, line: number, word: String::new(), column, problem };
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        if !header {
            if let Some(hidden) = line.chars().find(|c| *c != '\t' && is_hidden(*c)) {
                return Err(error(None, Problem::Hidden(hidden)));
            }
            if cells != columns {
                let wrong = columns.iter().enumerate().find(|(index, column)| cells.get(*index) != Some(column));
                return Err(error(wrong.map(|(_, column)| *column), header_of(table)));
            }
            header = true;
            continue;
        }
        if cells.len() != columns.len() {
            let missing = columns.get(cells.len()).copied();
            return Err(error(missing, Problem::Columns { expected: columns.len(), found: cells.len() }));
        }
        let row = Row { table, line: number, cells };
        row.check()?;
        rows.push(row);
    }
    if !header {
        let (word, column) = (String::new(), columns.first().copied());
        return Err(LexiconError { table, line: 1, word, column, problem: header_of(table) });
    }
    Ok(rows)
}

fn header_of(table: Table) -> Problem {
    Problem::Header { expected: table.columns().join(", ") }
}

/// Controls, bidi marks and other characters nobody sees.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || is_control(c)
        || matches!(c, '\u{34F}' | '\u{180E}' | '\u{2028}' | '\u{2029}')
        || matches!(c, '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}
