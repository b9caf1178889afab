//! `isnad-sql`: who said what in an archive, asked in SQL.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::{Args, Parser, Subcommand, ValueEnum};
use datafusion::common::{Result, plan_err};
use datafusion::prelude::DataFrame;
use isnad_datafusion::{Answer, Columns, Counts, Query, Size, cluster, measure, sample};

#[derive(Parser)]
#[command(name = "isnad-sql", about = "Who said what in an archive of Arabic text, asked in SQL")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make articles up, and ask who is quoted most in them
    Demo {
        /// Folder for the articles
        #[arg(long, default_value = "target/demo")]
        folder: PathBuf,
        #[arg(long, default_value_t = 20_000)]
        articles: u64,
    },
    /// Make articles up and write them as Parquet
    Sample {
        folder: PathBuf,
        #[arg(long, default_value_t = 20_000)]
        articles: u64,
        #[arg(long, default_value_t = 4)]
        files: u64,
    },
    /// Ask: print the answer as a table, or write it as Parquet
    Query(Ask),
    /// Write JSON Lines as Parquet, with the columns id, date and text
    Convert {
        /// JSON Lines (.jsonl, .ndjson, .json), or folders of them
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The Parquet file to write
        to: PathBuf,
        #[command(flatten)]
        columns: ColumnNames,
    },
    /// Time the bare loop, the engine, and a cluster over the same articles
    Measure {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
        runs: u16,
        #[command(flatten)]
        on: On,
        #[command(flatten)]
        columns: ColumnNames,
    },
    /// Run a cluster's scheduler until it is ended
    Scheduler {
        #[arg(long, default_value = "127.0.0.1")]
        host: String,
        #[arg(long, default_value_t = 50050)]
        port: u16,
        /// Seconds without a word after which an executor is lost
        #[arg(long, default_value_t = 30)]
        executor_timeout: u64,
        /// Be ready (at http://host:port/readyz) once so many executors are there
        #[arg(long, default_value_t = 1)]
        executors: usize,
    },
    /// Run one of a cluster's executors until it is ended
    Executor {
        #[arg(long, default_value = "127.0.0.1")]
        host: String,
        /// The first of its two ports, one above the other
        #[arg(long, value_parser = clap::value_parser!(u16).range(..65535))]
        port: u16,
        #[arg(long, default_value = "127.0.0.1")]
        scheduler_host: String,
        #[arg(long, default_value_t = 50050)]
        scheduler_port: u16,
        /// Tasks at a time; 0 for one a core
        #[arg(long, default_value_t = 0)]
        tasks: usize,
        /// Where results lie until they are fetched
        #[arg(long)]
        folder: Option<PathBuf>,
    },
}

#[derive(Args)]
struct Ask {
    /// Parquet or JSON Lines (.parquet, .jsonl, .ndjson, .json), or folders of them
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    what: What,
    /// How many speakers a month, or pairs, a ready query gives
    #[arg(long, default_value_t = 10)]
    top: u32,
    /// Whose words `--ready said` gives: a part of the name, as articles write it
    #[arg(long)]
    name: Option<String>,
    /// Write all rows to this Parquet file
    #[arg(long)]
    out: Option<PathBuf>,
    /// Print at most so many rows
    #[arg(long, default_value_t = 40)]
    rows: usize,
    /// On a cluster, leave out the count of bad rows, which reads the texts once more
    #[arg(long)]
    no_count: bool,
    #[command(flatten)]
    on: On,
    #[command(flatten)]
    columns: ColumnNames,
}

#[derive(Args)]
#[group(required = true, multiple = false)]
struct What {
    /// A ready query
    #[arg(long)]
    ready: Option<Ready>,
    /// A statement over the table `articles`
    #[arg(long)]
    sql: Option<String>,
    /// A file with such a statement
    #[arg(long)]
    file: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Ready {
    /// Most quoted speakers by month
    MostQuoted,
    /// What did somebody say
    Said,
    /// Who is quoted together
    Together,
}

#[derive(Args)]
struct On {
    /// Ask a cluster, by its scheduler's address (df://localhost:50050)
    #[arg(long)]
    scheduler: Option<String>,
    /// Parts to work on: at a time on this machine (one a core), in all on a cluster (16)
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    partitions: Option<u16>,
}

impl On {
    fn partitions(&self) -> usize {
        let cores = || std::thread::available_parallelism().map_or(1, usize::from);
        let usual = || if self.scheduler.is_some() { 16 } else { cores() };
        self.partitions.map_or_else(usual, usize::from)
    }
}

#[derive(Args)]
struct ColumnNames {
    /// The column that tells one article from another
    #[arg(long, default_value = "id")]
    id: String,
    /// The column of its date
    #[arg(long, default_value = "date")]
    date: String,
    /// The column of its text
    #[arg(long, default_value = "text")]
    text: String,
}

impl From<ColumnNames> for Columns {
    fn from(ColumnNames { id, date, text }: ColumnNames) -> Columns {
        Columns { id, date, text }
    }
}

fn main() -> ExitCode {
    let Cli { command } = Cli::parse();
    let server = matches!(command, Command::Scheduler { .. } | Command::Executor { .. });
    env_logger::Builder::new()
        .filter_level(if server { log::LevelFilter::Info } else { log::LevelFilter::Error })
        .parse_default_env()
        .init();
    let done = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(datafusion::common::DataFusionError::from)
        .and_then(|runtime| runtime.block_on(run(command)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("isnad-sql: {}", error.strip_backtrace());
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<()> {
    let failed =
        |error: ballista_core::error::BallistaError| datafusion::common::DataFusionError::Execution(error.to_string());
    match command {
        Command::Demo { folder, articles } => demo(&folder, articles).await,
        Command::Sample { folder, articles, files } => {
            let files = sample::write_parquet(&folder, articles, files)?;
            eprintln!("{articles} articles in {} files in {}", files.len(), folder.display());
            Ok(())
        }
        Command::Query(ask) => query(ask).await,
        Command::Convert { files, to, columns } => convert(&files, &to, columns.into()).await,
        Command::Measure { files, runs, on, columns } => measured(&files, runs.into(), &on, columns.into()).await,
        Command::Scheduler { host, port, executor_timeout, executors } => {
            let scheduler = cluster::Scheduler { host, port, executor_timeout, executors };
            cluster::run_scheduler(scheduler).await.map_err(failed)
        }
        Command::Executor { host, port, scheduler_host, scheduler_port, tasks, folder } => {
            let executor = cluster::Executor { host, port, scheduler_host, scheduler_port, tasks, folder };
            cluster::run_executor(executor).await.map_err(failed)
        }
    }
}

async fn demo(folder: &Path, articles: u64) -> Result<()> {
    sample::write_parquet(folder, articles, 4)?;
    eprintln!("{articles} made-up articles in {}", folder.display());
    let counts = Arc::new(Counts::default());
    let on = On { scheduler: None, partitions: None };
    let session = isnad_datafusion::local(on.partitions(), counts.clone())?;
    let size = isnad_datafusion::open(&session, &[folder.to_owned()], &Columns::default(), &counts, false).await?;
    let frame = Query::most_quoted(3).plan(&session).await?;
    let answer = with_progress(isnad_datafusion::first_rows(frame, 40), &counts, &size).await?;
    print(&answer)
}

async fn query(ask: Ask) -> Result<()> {
    let query = match (&ask.what, &ask.name) {
        (What { sql: Some(sql), .. }, _) => Query::sql(sql),
        (What { file: Some(file), .. }, _) => Query::sql(
            std::fs::read_to_string(file)
                .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", file.display())))?,
        ),
        (What { ready: Some(Ready::Said), .. }, Some(name)) => Query::said(name),
        (What { ready: Some(Ready::Said), .. }, None) => return plan_err!("--ready said needs --name"),
        (What { ready: Some(Ready::Together), .. }, _) => Query::together(ask.top),
        (What { ready: _, .. }, _) => Query::most_quoted(ask.top),
    };
    let counts = Arc::new(Counts::default());
    let session = match &ask.on.scheduler {
        Some(url) => isnad_datafusion::remote(url, ask.on.partitions()).await?,
        None => isnad_datafusion::local(ask.on.partitions(), counts.clone())?,
    };
    let on_cluster = ask.on.scheduler.is_some();
    let size = isnad_datafusion::open(&session, &ask.files, &ask.columns.into(), &counts, on_cluster).await?;
    let frame = query.plan(&session).await?;
    answer(frame, ask.out.as_deref(), ask.rows, &counts, &size).await?;
    // Executors count for themselves, and twice what they read twice: the cluster is asked instead.
    if on_cluster && !ask.no_count {
        let states = Query::states().plan(&session).await?;
        let states = with_progress(isnad_datafusion::first_rows(states, usize::MAX), &counts, &size).await?;
        eprintln!("{}", states.table()?);
    }
    Ok(())
}

/// Runs a query and puts its answer where it was asked for.
async fn answer(frame: DataFrame, out: Option<&Path>, rows: usize, counts: &Arc<Counts>, size: &Size) -> Result<()> {
    match out {
        Some(file) => {
            let rows = with_progress(isnad_datafusion::write_parquet(frame, file), counts, size).await?;
            eprintln!("{rows} rows in {}", file.display());
            Ok(())
        }
        None => print(&with_progress(isnad_datafusion::first_rows(frame, rows), counts, size).await?),
    }
}

async fn convert(files: &[PathBuf], to: &Path, columns: Columns) -> Result<()> {
    let counts = Arc::new(Counts::default());
    let session = isnad_datafusion::local(1, counts.clone())?;
    let size = isnad_datafusion::open(&session, files, &columns, &counts, false).await?;
    let rows = isnad_datafusion::write_parquet(session.table(isnad_datafusion::ARTICLES).await?, to);
    let rows = with_progress(rows, &counts, &size).await?;
    // What the function would make of the rows is not known here; lines that gave none are.
    eprintln!("{rows} rows in {}; {} lines left out", to.display(), counts.all());
    Ok(())
}

async fn measured(files: &[PathBuf], runs: usize, on: &On, columns: Columns) -> Result<()> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let cluster = on.scheduler.as_deref().map(|url| (url, on.partitions()));
    let lines = measure::measure(files, &columns, threads, runs, cluster).await?;
    let bare = lines[0].time;
    let mut out = io::stdout().lock();
    writeln!(out, "{:<44} {:>9} {:>12} {:>8} {:>14}", "", "seconds", "articles/s", "MB/s", "of 1 bare loop")?;
    for line in &lines {
        let seconds = line.time.as_secs_f64();
        writeln!(
            out,
            "{:<44} {seconds:>9.3} {:>12.0} {:>8.1} {:>14.2}",
            line.what,
            line.articles as f64 / seconds,
            line.bytes as f64 / 1e6 / seconds,
            bare.as_secs_f64() / seconds,
        )?;
    }
    Ok(())
}

fn print(answer: &Answer) -> Result<()> {
    let mut out = io::stdout().lock();
    let shown: usize = answer.batches().iter().map(|batch| batch.num_rows()).sum();
    let written = writeln!(out, "{}", answer.table()?).and_then(|()| match answer.rows() - shown {
        0 => Ok(()),
        more => writeln!(out, "and {more} more rows; --rows shows more, --out writes all"),
    });
    match written {
        // The reader has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// Awaits `work`, telling on standard error how far it is: on a terminal in one line that changes, else
/// in a line now and then. At the end it tells what was read, with the bad rows.
async fn with_progress<T>(work: impl Future<Output = Result<T>>, counts: &Arc<Counts>, size: &Size) -> Result<T> {
    let start = Instant::now();
    let terminal = io::stderr().is_terminal();
    let mut ticks = tokio::time::interval(Duration::from_secs(if terminal { 1 } else { 10 }));
    ticks.tick().await;
    tokio::pin!(work);
    let done = loop {
        tokio::select! {
            done = &mut work => break done,
            _ = ticks.tick() => {
                let line = progress(counts, size, start.elapsed());
                eprint!("{}{line}{}", if terminal { "\r\u{1b}[K" } else { "" }, if terminal { "" } else { "\n" });
            }
        }
    };
    if terminal {
        eprint!("\r\u{1b}[K");
    }
    let done = done?;
    eprintln!("{}", took(counts, start.elapsed()));
    Ok(done)
}

/// What was read, and in what time.
fn took(counts: &Counts, time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if counts.bytes() == 0 {
        return format!("{seconds:.1} s");
    }
    let speed = counts.bytes() as f64 / 1e6 / seconds;
    format!("{counts}; {} quotes; {seconds:.1} s, {speed:.0} MB/s", counts.quotes())
}

fn progress(counts: &Counts, size: &Size, since: Duration) -> String {
    let seconds = since.as_secs_f64();
    if counts.all() == 0 {
        return format!("{seconds:.0} s");
    }
    let mut line = format!(
        "{} articles, {:.0} MB, {:.0} MB/s",
        counts.all(),
        counts.bytes() as f64 / 1e6,
        counts.bytes() as f64 / 1e6 / seconds
    );
    if let Some(done) = size.done(counts)
        && done > 0.0
    {
        let left = seconds / done - seconds;
        line.push_str(&format!(", {:.0} %, {left:.0} s left", done * 100.0));
    }
    line
}
