//! The files of an archive as the table `articles`.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use datafusion::common::{Result, plan_err};
use datafusion::logical_expr::Expr;
use datafusion::physical_plan::statistics::{StatisticsArgs, StatisticsContext};
use datafusion::prelude::{DataFrame, ParquetReadOptions, SessionContext, ident};

use crate::counts::Counts;
use crate::lines;

/// The table that queries read.
pub const ARTICLES: &str = "articles";

/// What the columns are called in the files. In SQL they are `id`, `date` and `text`; all others keep
/// their names.
#[derive(Debug, Clone)]
pub struct Columns {
    /// What tells one article from another.
    pub id: String,
    /// When it appeared: a date, a timestamp, or a string that begins with one (`2024-05-31`).
    pub date: String,
    /// The text itself.
    pub text: String,
}

impl Default for Columns {
    fn default() -> Self {
        Columns { id: "id".to_owned(), date: "date".to_owned(), text: "text".to_owned() }
    }
}

/// How much there is to read, and how much of it has been.
#[derive(Debug, Clone)]
pub enum Size {
    /// Rows, as the files tell it.
    Rows(u64),
    /// Bytes, of which the first number have been read.
    Bytes(Arc<AtomicU64>, u64),
    /// Others read, or the files do not tell.
    Unknown,
}

impl Size {
    /// The part that has been read, in `0.0..=1.0`.
    pub fn done(&self, counts: &Counts) -> Option<f64> {
        let (done, all) = match self {
            Size::Rows(rows) => (counts.all(), *rows),
            Size::Bytes(read, bytes) => (read.load(Ordering::Relaxed), *bytes),
            Size::Unknown => return None,
        };
        (all > 0).then(|| (done as f64 / all as f64).min(1.0))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Parquet,
    Lines,
}

impl Format {
    fn of(file: &Path) -> Option<Format> {
        match file.extension()?.to_str()? {
            "parquet" => Some(Format::Parquet),
            "jsonl" | "ndjson" | "json" => Some(Format::Lines),
            _ => None,
        }
    }
}

/// Makes `paths`, files or folders of them, the table [`ARTICLES`] of a session; `cluster` says that
/// others than this process will read it.
///
/// # Errors
///
/// Where there is nothing to read, files of both kinds, a file that is neither, a column that is not
/// there, or JSON Lines for a cluster.
pub async fn open(
    session: &SessionContext,
    paths: &[PathBuf],
    columns: &Columns,
    counts: &Arc<Counts>,
    cluster: bool,
) -> Result<Size> {
    let (format, files) = files(paths)?;
    let (frame, size) = match format {
        Format::Parquet => {
            let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
            let frame = session.read_parquet(names, ParquetReadOptions::default()).await?;
            let size = if cluster { Size::Unknown } else { rows(&frame).await? };
            (frame, size)
        }
        Format::Lines if cluster => {
            return plan_err!(
                "a cluster reads Parquet, not JSON Lines: make it with `isnad-sql convert {} articles.parquet`",
                paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(" ")
            );
        }
        Format::Lines => {
            let config = session.copied_config();
            let lines = lines::table(&files, config.target_partitions(), config.batch_size(), counts)?;
            let frame = session.read_table(Arc::new(lines.table))?;
            (frame, Size::Bytes(lines.read, lines.bytes))
        }
    };
    let renamed = renamed(frame.schema().fields().iter().map(|field| field.name().as_str()), columns)?;
    session.register_table(ARTICLES, frame.select(renamed)?.into_view())?;
    Ok(size)
}

/// The rows of a table, where its files tell their number.
async fn rows(frame: &DataFrame) -> Result<Size> {
    let plan = frame.clone().create_physical_plan().await?;
    let rows = StatisticsContext::new().compute(plan.as_ref(), &StatisticsArgs::new())?.num_rows;
    Ok(rows.get_value().map_or(Size::Unknown, |rows| Size::Rows(*rows as u64)))
}

/// The columns under the names they have in SQL.
fn renamed<'a>(names: impl Iterator<Item = &'a str> + Clone, columns: &Columns) -> Result<Vec<Expr>> {
    let asked = [("id", &columns.id), ("date", &columns.date), ("text", &columns.text)];
    for (name, given) in asked {
        if given != name && !names.clone().any(|column| column == given) {
            let there = names.collect::<Vec<_>>().join(", ");
            return plan_err!("no column `{given}` to be the {name}; there are {there}");
        }
    }
    let select = names.filter_map(|column| {
        if let Some((name, _)) = asked.iter().find(|(_, given)| *given == column) {
            return Some(ident(column).alias(*name));
        }
        // Another column has taken its name.
        (!asked.iter().any(|(name, _)| *name == column)).then(|| ident(column))
    });
    Ok(select.collect())
}

/// The files behind the paths, absolute, for an executor stands in a folder of its own.
fn files(paths: &[PathBuf]) -> Result<(Format, Vec<PathBuf>)> {
    let mut found: Vec<(Format, PathBuf)> = Vec::new();
    for path in paths {
        let named = |error: std::io::Error| std::io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let path = path.canonicalize().map_err(named)?;
        if path.is_dir() {
            for entry in path.read_dir().map_err(named)? {
                let file = entry.map_err(named)?.path();
                found.extend(Format::of(&file).map(|format| (format, file)));
            }
        } else if let Some(format) = Format::of(&path) {
            found.push((format, path));
        } else {
            return plan_err!("{}: expected a name in .parquet, .jsonl, .ndjson or .json", path.display());
        }
    }
    found.sort_by(|(_, one), (_, other)| one.cmp(other));
    let Some((format, _)) = found.first().cloned() else {
        return plan_err!("no .parquet or .jsonl files in {paths:?}");
    };
    if let Some((_, other)) = found.iter().find(|(other, _)| *other != format) {
        return plan_err!("Parquet and JSON Lines together, as with {}: give one kind", other.display());
    }
    Ok((format, found.into_iter().map(|(_, file)| file).collect()))
}
