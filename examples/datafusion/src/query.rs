//! Ready queries, and where answers go.

use std::fs::{self, File};
use std::path::Path;

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::common::{DataFusionError, ParamValues, Result, ScalarValue};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::{Compression, ZstdLevel};
use datafusion::parquet::file::properties::WriterProperties;
use datafusion::prelude::{DataFrame, SessionContext};
use futures::StreamExt;

/// A statement, and what its `$names` stand for.
#[derive(Debug, Clone)]
pub struct Query {
    sql: String,
    values: Vec<(String, ScalarValue)>,
}

impl Query {
    /// A statement of the user's own over the table `articles`.
    pub fn sql(sql: impl Into<String>) -> Self {
        Query { sql: sql.into(), values: Vec::new() }
    }

    /// The `top` most quoted speakers of each month.
    pub fn most_quoted(top: u32) -> Self {
        Query { sql: include_str!("../queries/most-quoted.sql").to_owned(), values: vec![count("top", top)] }
    }

    /// What the speakers said in whose names `name` stands.
    pub fn said(name: &str) -> Self {
        Query {
            sql: include_str!("../queries/said.sql").to_owned(),
            values: vec![("name".to_owned(), ScalarValue::from(name))],
        }
    }

    /// The `top` pairs of speakers who are quoted in the same articles.
    pub fn together(top: u32) -> Self {
        Query { sql: include_str!("../queries/together.sql").to_owned(), values: vec![count("top", top)] }
    }

    /// How many articles are in which [`crate::State`].
    pub fn states() -> Self {
        Query::sql("SELECT text_state(text) AS state, count(*) AS articles FROM articles GROUP BY 1 ORDER BY 2 DESC, 1")
    }

    /// Plans it in a session.
    pub async fn plan(&self, session: &SessionContext) -> Result<DataFrame> {
        let frame = session.sql(&self.sql).await?;
        if self.values.is_empty() {
            return Ok(frame);
        }
        frame.with_param_values(ParamValues::from(self.values.clone()))
    }
}

fn count(name: &str, value: u32) -> (String, ScalarValue) {
    (name.to_owned(), ScalarValue::from(i64::from(value)))
}

/// The first rows of an answer, and how many there are.
#[derive(Debug)]
pub struct Answer {
    first: Vec<RecordBatch>,
    rows: usize,
}

impl Answer {
    /// All rows of the answer, shown or not.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The rows that were kept.
    pub fn batches(&self) -> &[RecordBatch] {
        &self.first
    }

    /// A table to print.
    pub fn table(&self) -> Result<String> {
        Ok(pretty_format_batches(&self.first)?.to_string())
    }
}

/// Runs a query to its end and keeps its first rows.
pub async fn first_rows(frame: DataFrame, keep: usize) -> Result<Answer> {
    let mut stream = frame.execute_stream().await?;
    // So that an answer without rows still has its columns.
    let mut first = vec![RecordBatch::new_empty(stream.schema())];
    let (mut kept, mut rows) = (0, 0);
    while let Some(batch) = stream.next().await.transpose()? {
        rows += batch.num_rows();
        let more = batch.num_rows().min(keep - kept);
        if more > 0 {
            first.push(batch.slice(0, more));
            kept += more;
        }
    }
    Ok(Answer { first, rows })
}

/// Runs a query to its end and writes its rows to a Parquet file; gives their number. The file has its
/// name only once it is whole.
pub async fn write_parquet(frame: DataFrame, to: &Path) -> Result<usize> {
    let mut partial = to.as_os_str().to_owned();
    partial.push(".part");
    let partial = Path::new(&partial);
    let named = |error: std::io::Error| std::io::Error::new(error.kind(), format!("{}: {error}", to.display()));
    let mut stream = frame.execute_stream().await?;
    let properties = WriterProperties::builder().set_compression(Compression::ZSTD(ZstdLevel::default())).build();
    let file = File::create(partial).map_err(named)?;
    let mut writer = ArrowWriter::try_new(file, stream.schema(), Some(properties))?;
    let mut rows = 0;
    while let Some(batch) = stream.next().await {
        let written = batch.and_then(|batch| {
            rows += batch.num_rows();
            writer.write(&batch).map_err(DataFusionError::from)
        });
        if let Err(error) = written {
            let _ = fs::remove_file(partial);
            return Err(error);
        }
    }
    writer.close()?;
    fs::rename(partial, to).map_err(named)?;
    Ok(rows)
}
