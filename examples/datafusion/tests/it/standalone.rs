//! A cluster inside this process answers as one machine does.

use std::sync::Arc;

use isnad_datafusion::{Columns, Counts, Query, open, sample, standalone};
use tempfile::TempDir;

use crate::common::{session, table};

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_answers_as_one_machine_does() {
    let folder = TempDir::new().unwrap();
    sample::write_parquet(folder.path(), 400, 4).unwrap();
    let cluster = standalone(4).await.unwrap();
    open(&cluster, &[folder.path().to_owned()], &Columns::default(), &Arc::new(Counts::default()), false)
        .await
        .unwrap();
    let (alone, _) = session(folder.path()).await;
    for query in [Query::most_quoted(3), Query::said("وزير"), Query::together(10), Query::states()] {
        let expected = table(&alone, &query).await;
        assert!(expected.lines().count() > 4, "{expected}");
        assert_eq!(table(&cluster, &query).await, expected);
    }
}
