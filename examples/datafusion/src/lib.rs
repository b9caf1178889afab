//! Who said what in an archive: [`isnad`] as a function of SQL, on one machine with [DataFusion] and
//! on a cluster with [Ballista].
//!
//! ```text
//! SELECT quote['speaker'], count(*)
//! FROM (SELECT unnest(quotes(text)) AS quote FROM articles)
//! GROUP BY 1 ORDER BY 2 DESC
//! ```
//!
//! | module | what is in it |
//! |---|---|
//! | `function` | `quotes(text)` and `text_state(text)` |
//! | `counts` | what was read, and the bad rows |
//! | `archive`, `lines` | Parquet and JSON Lines as the table `articles` |
//! | `query` | ready queries, and where answers go |
//! | `session` | a session on one machine or on a cluster |
//! | `cluster` | the cluster's processes |
//! | `sample` | made-up articles to try it on |
//! | `measure` | what the engine costs beside the bare loop |
//!
//! [DataFusion]: https://datafusion.apache.org
//! [Ballista]: https://datafusion.apache.org/ballista

mod archive;
pub mod cluster;
mod counts;
mod function;
mod lines;
pub mod measure;
mod query;
pub mod sample;
mod session;

pub use archive::{ARTICLES, Columns, Size, open};
pub use counts::{Counts, State};
pub use function::{MAX_TEXT, quotes, register, text_state};
pub use query::{Answer, Query, first_rows, write_parquet};
pub use session::{local, remote, standalone};
