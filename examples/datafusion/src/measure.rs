//! What the engine costs: the same articles through the bare loop, through the engine out of memory
//! and out of the files, and through a cluster.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use datafusion::arrow::array::{Array, AsArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::DataType;
use datafusion::common::{DataFusionError, Result, exec_err};
use datafusion::prelude::{DataFrame, SessionContext};
use isnad::{Extraction, Extractor};

use crate::archive::{self, ARTICLES, Columns};
use crate::counts::Counts;
use crate::query::{Query, first_rows};
use crate::session;

/// Reads every text and makes every quote, and has next to nothing to do with them.
const COUNT: &str = "SELECT sum(coalesce(cardinality(quotes(text)), 0)) AS quotes FROM articles";
/// What reading the texts costs without the function.
const READ: &str = "SELECT sum(octet_length(text)) AS bytes FROM articles";

/// One way to read the articles, and how long it took.
#[derive(Debug, Clone)]
pub struct Line {
    /// What was done.
    pub what: String,
    /// The middle one of its runs.
    pub time: Duration,
    /// Texts read in it.
    pub articles: u64,
    /// Bytes of them.
    pub bytes: u64,
}

/// Times everything `runs` times with `threads` threads; with a scheduler's address the cluster too,
/// and nothing else but the loop.
pub async fn measure(
    files: &[PathBuf],
    columns: &Columns,
    threads: usize,
    runs: usize,
    scheduler: Option<(&str, usize)>,
) -> Result<Vec<Line>> {
    let texts = texts(files, columns, threads).await?;
    let articles = texts.len() as u64;
    let bytes = texts.iter().map(|text| text.len() as u64).sum();
    let line = |what: String, time| Line { what, time, articles, bytes };
    let mut lines = Vec::new();

    let expected = bare(&texts);
    lines.push(line("bare loop, 1 thread".to_owned(), middle(runs, || timed(|| bare(&texts), expected))?));
    if threads > 1 {
        let time = middle(runs, || timed(|| bare_threads(&texts, threads), expected))?;
        lines.push(line(format!("bare loop, {threads} threads"), time));
    }
    drop(texts);

    if let Some((url, partitions)) = scheduler {
        let cluster = session::remote(url, partitions).await?;
        archive::open(&cluster, files, columns, &Arc::default(), true).await?;
        for (what, query) in queries() {
            lines.push(line(format!("cluster, {what}"), run(&cluster, &query, runs, expected).await?));
        }
        return Ok(lines);
    }

    for threads in if threads > 1 { vec![1, threads] } else { vec![1] } {
        let session = session::local(threads, Arc::new(Counts::default()))?;
        archive::open(&session, files, columns, &Arc::default(), false).await?;
        for (what, query) in queries() {
            let time = run(&session, &query, runs, expected).await?;
            lines.push(line(format!("engine, {threads} thread(s), {what}"), time));
        }
        // The same out of memory: what the function costs where nothing has to be unpacked.
        let kept = session.table(ARTICLES).await?.cache().await?;
        session.deregister_table(ARTICLES)?;
        session.register_table(ARTICLES, kept.into_view())?;
        let time = run(&session, &Query::sql(COUNT), runs, expected).await?;
        lines.push(line(format!("engine, {threads} thread(s), count, out of memory"), time));
    }
    Ok(lines)
}

fn queries() -> [(&'static str, Query); 3] {
    [
        ("texts only, no quotes", Query::sql(READ)),
        ("count", Query::sql(COUNT)),
        ("most quoted by month", Query::most_quoted(10)),
    ]
}

async fn run(session: &SessionContext, query: &Query, runs: usize, expected: u64) -> Result<Duration> {
    let mut times = Vec::with_capacity(runs);
    for _ in 0..runs {
        let start = Instant::now();
        let answer = first_rows(query.plan(session).await?, usize::MAX).await?;
        times.push(start.elapsed());
        // What is fast and wrong is not measured.
        let first = answer.batches().iter().find(|batch| batch.num_rows() > 0);
        if let Some(first) = first
            && first.schema().field(0).name() == "quotes"
        {
            let found = cast(first.column(0), &DataType::UInt64)?;
            let found = found.as_primitive::<datafusion::arrow::datatypes::UInt64Type>().value(0);
            if found != expected {
                return exec_err!("{found} quotes through the engine, {expected} through the loop");
            }
        }
    }
    times.sort();
    Ok(times[times.len() / 2])
}

async fn texts(files: &[PathBuf], columns: &Columns, threads: usize) -> Result<Vec<String>> {
    let session = session::local(threads, Arc::default())?;
    archive::open(&session, files, columns, &Arc::default(), false).await?;
    let frame: DataFrame =
        session.sql("SELECT arrow_cast(text, 'LargeUtf8') FROM articles WHERE text_state(text) = 'good'").await?;
    let mut texts = Vec::new();
    for batch in first_rows(frame, usize::MAX).await?.batches() {
        let column = batch.column(0).as_string_opt::<i64>();
        let column = column.ok_or_else(|| DataFusionError::Internal("a text that is no string".to_owned()))?;
        texts.extend((0..column.len()).map(|row| column.value(row).to_owned()));
    }
    Ok(texts)
}

/// The loop that anyone would write; gives the number of quotes.
fn bare(texts: &[String]) -> u64 {
    let extractor = Extractor::new();
    let mut extraction = Extraction::new();
    let mut quotes = 0;
    for text in texts {
        extractor.extract_into(text, &mut extraction);
        quotes += extraction.quotes().len() as u64;
    }
    quotes
}

fn bare_threads(texts: &[String], threads: usize) -> u64 {
    thread::scope(|scope| {
        let parts: Vec<_> =
            texts.chunks(texts.len().div_ceil(threads).max(1)).map(|part| scope.spawn(move || bare(part))).collect();
        parts.into_iter().map(|part| part.join().unwrap_or(0)).sum()
    })
}

fn timed(work: impl Fn() -> u64, expected: u64) -> Result<Duration> {
    let start = Instant::now();
    let quotes = work();
    let time = start.elapsed();
    if quotes == expected { Ok(time) } else { exec_err!("{quotes} quotes, {expected} before") }
}

fn middle(runs: usize, time: impl Fn() -> Result<Duration>) -> Result<Duration> {
    let mut times = (0..runs).map(|_| time()).collect::<Result<Vec<_>>>()?;
    times.sort();
    Ok(times[times.len() / 2])
}
