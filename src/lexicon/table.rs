//! Reading a table: tab-separated rows under a header, `#` comments, plain spelling.

use super::{LexiconError, Problem, Table};

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
        LexiconError { table: self.table, line: self.line, column: Some(column), problem }
    }

    /// That every cell is there and has nothing hidden in it.
    pub(super) fn check(&self) -> Result<(), LexiconError> {
        for (cell, column) in self.cells.iter().zip(self.table.columns()) {
            if cell.is_empty() {
                return Err(self.error(column, Problem::Empty));
            }
            if let Some(hidden) = cell.chars().find(|c| is_hidden(*c)) {
                return Err(self.error(column, Problem::Hidden(hidden)));
            }
        }
        Ok(())
    }
}

/// The rows of a table, each checked for shape: the number of cells, none empty, no hidden
/// characters.
pub(super) fn rows(table: Table, text: &str) -> Result<Vec<Row<'_>>, LexiconError> {
    let columns = table.columns();
    let mut rows = Vec::new();
    let mut header = false;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let error = |column, problem| LexiconError { table, line: number, column, problem };
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        if !header {
            if cells != columns {
                return Err(error(None, Problem::Header { expected: columns.join(", ") }));
            }
            header = true;
            continue;
        }
        if cells.len() != columns.len() {
            return Err(error(None, Problem::Columns { expected: columns.len(), found: cells.len() }));
        }
        let row = Row { table, line: number, cells };
        row.check()?;
        rows.push(row);
    }
    if !header {
        return Err(LexiconError {
            table,
            line: 1,
            column: None,
            problem: Problem::Header { expected: columns.join(", ") },
        });
    }
    Ok(rows)
}

/// Controls, bidi marks and other characters nobody sees.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
