//! What several tests need.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::SessionContext;
use isnad_datafusion::{Columns, Counts, Query, first_rows, local, open};
use tempfile::TempDir;

/// Writes columns to a Parquet file.
pub(crate) fn parquet(file: &Path, columns: Vec<(&str, ArrayRef)>) {
    let batch = RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, array)| (name, array, true)))
        .expect("columns of one length");
    let mut writer = ArrowWriter::try_new(File::create(file).unwrap(), batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
}

/// A folder with articles of one's own: id, date and text.
pub(crate) fn articles(rows: &[(i64, &str, Option<&str>)]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("articles.parquet");
    parquet(
        &file,
        vec![
            ("id", Arc::new(Int64Array::from_iter_values(rows.iter().map(|row| row.0)))),
            ("date", Arc::new(StringArray::from_iter_values(rows.iter().map(|row| row.1)))),
            ("text", Arc::new(StringArray::from_iter(rows.iter().map(|row| row.2)))),
        ],
    );
    (folder, file)
}

/// A session on this machine with the table `articles`.
pub(crate) async fn session(path: &Path) -> (SessionContext, Arc<Counts>) {
    let counts = Arc::new(Counts::default());
    let session = local(3, counts.clone()).unwrap();
    open(&session, &[path.to_owned()], &Columns::default(), &counts, false).await.unwrap();
    (session, counts)
}

/// A query's answer as a table.
pub(crate) async fn table(session: &SessionContext, query: &Query) -> String {
    first_rows(query.plan(session).await.unwrap(), usize::MAX).await.unwrap().table().unwrap()
}

/// The rows of a table as it is printed, cell by cell.
pub(crate) fn cells(table: &str) -> Vec<Vec<String>> {
    let rows = table.lines().filter(|line| line.starts_with('|')).skip(1);
    rows.map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}
