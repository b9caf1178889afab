//! A collection read on all cores: who is quoted most, in the terminal and as a plot.
//!
//! ```sh
//! cargo run --release --example corpus -- articles/ --plot speakers.svg
//! cargo run --release --example corpus -- news.jsonl --out quotes.jsonl
//! ```
//!
//! A path is a file or a folder. Files named `.txt` are a text each; those named `.jsonl` have one JSON object a
//! line, with a `text`. `--out` writes the quotes of each text as it is done, a line each, with the place that the
//! text came from as `at`. Whatever ends a run, the lines that are there are whole; called again with the same
//! `--out`, it goes on with the texts that are not in it. Ctrl-C ends the reading and shows what was found up to
//! then.
//!
//! What cannot be read (a broken line, bytes that are no UTF-8, a file without permission) is told of on
//! standard error with its place, and costs itself alone. The exit code is 0, 1 where something could not be read, 2
//! where the call or the writing was wrong, 130 after Ctrl-C.

mod plot;
mod source;

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use isnad::{Extraction, Extractor};
use rayon::iter::{ParallelBridge, ParallelIterator};
use serde::{Deserialize, Serialize, Serializer};
use source::Article;

/// Set by Ctrl-C: no text is begun any more.
static ENDED: AtomicBool = AtomicBool::new(false);

/// What the call asks for.
struct Call {
    paths: Vec<PathBuf>,
    out: Option<PathBuf>,
    plot: Option<PathBuf>,
    top: usize,
}

impl Call {
    fn read(arguments: impl Iterator<Item = std::ffi::OsString>) -> Option<Self> {
        let mut call = Call { paths: Vec::new(), out: None, plot: None, top: 20 };
        let mut arguments = arguments.peekable();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--out") => call.out = Some(arguments.next()?.into()),
                Some("--plot") => call.plot = Some(arguments.next()?.into()),
                Some("--top") => call.top = arguments.next()?.to_str()?.parse().ok()?,
                Some(other) if other.starts_with("--") => return None,
                _ => call.paths.push(argument.into()),
            }
        }
        (!call.paths.is_empty()).then_some(call)
    }
}

/// How often somebody is quoted.
#[derive(Default, Clone, Copy)]
struct Count {
    quotes: u64,
    texts: u64,
}

/// What was found, of one thread or of all.
#[derive(Default)]
struct Counts {
    texts: u64,
    quotes: u64,
    bytes: u64,
    speakers: HashMap<String, Count>,
}

impl Counts {
    fn add<'q>(&mut self, bytes: usize, names: impl Iterator<Item = Option<&'q str>>) {
        self.texts += 1;
        self.bytes += bytes as u64;
        let mut seen = HashSet::new();
        for name in names {
            self.quotes += 1;
            if let Some(name) = name {
                // Most names come again: only a new one is copied.
                if !self.speakers.contains_key(name) {
                    self.speakers.insert(name.to_owned(), Count::default());
                }
                let count = self.speakers.get_mut(name).expect("it was entered if it was not there");
                count.quotes += 1;
                count.texts += u64::from(seen.insert(name));
            }
        }
    }

    fn merge(mut self, other: Self) -> Self {
        self.texts += other.texts;
        self.quotes += other.quotes;
        self.bytes += other.bytes;
        for (name, count) in other.speakers {
            let own = self.speakers.entry(name).or_default();
            own.quotes += count.quotes;
            own.texts += count.texts;
        }
        self
    }

    /// The most quoted first, by name where they are equal.
    fn most_quoted(&self, top: usize) -> Vec<(&str, Count)> {
        let mut speakers: Vec<_> = self.speakers.iter().map(|(name, count)| (name.as_str(), *count)).collect();
        speakers.sort_unstable_by(|(a, x), (b, y)| y.quotes.cmp(&x.quotes).then(y.texts.cmp(&x.texts)).then(a.cmp(b)));
        speakers.truncate(top);
        speakers
    }
}

#[derive(Serialize)]
struct Line<'a> {
    at: &'a str,
    #[serde(rename = "quotes", serialize_with = "quotes")]
    extraction: &'a Extraction,
}

fn quotes<S: Serializer>(extraction: &Extraction, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(extraction.quotes())
}

/// As much of a line that was written before as is counted.
#[derive(Deserialize)]
struct Done {
    at: String,
    quotes: Vec<DoneQuote>,
}

#[derive(Deserialize)]
struct DoneQuote {
    speaker: Option<DoneSpeaker>,
}

#[derive(Deserialize)]
struct DoneSpeaker {
    name: String,
}

/// Where the quotes go, and which texts are there already.
struct Out {
    file: File,
    done: HashSet<String>,
}

impl Out {
    /// Opens it, counts what is there, and cuts off a last line that is not whole.
    fn open(path: &Path, counts: &mut Counts) -> io::Result<Self> {
        let mut file = File::options().read(true).append(true).create(true).open(path)?;
        let mut done = HashSet::new();
        let mut whole = 0;
        let mut reader = BufReader::new(&mut file);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line)? > 0 && line.ends_with(b"\n") {
            let known: Done = serde_json::from_slice(&line)
                .map_err(|error| io::Error::other(format!("no file of this program's: {error}")))?;
            counts.add(0, known.quotes.iter().map(|quote| quote.speaker.as_ref().map(|speaker| speaker.name.as_str())));
            done.insert(known.at);
            whole += line.len() as u64;
            line.clear();
        }
        file.set_len(whole)?;
        Ok(Self { file, done })
    }
}

const USAGE: &str = "usage: corpus PATH … [--out quotes.jsonl] [--plot speakers.svg] [--top 20]
  A PATH is a .txt or .jsonl file, or a folder of them.";

fn main() -> ExitCode {
    if std::env::args_os().skip(1).any(|argument| argument == "--help" || argument == "-h") {
        let _ = writeln!(io::stdout(), "{USAGE}");
        return ExitCode::SUCCESS;
    }
    let Some(call) = Call::read(std::env::args_os().skip(1)) else {
        let _ = writeln!(io::stderr(), "{USAGE}");
        return ExitCode::from(2);
    };
    // Without a handler Ctrl-C ends the program at once; the lines of --out are whole all the same.
    let _ = ctrlc::set_handler(|| ENDED.store(true, Ordering::Relaxed));
    match run(&call) {
        Ok(_) if ENDED.load(Ordering::Relaxed) => ExitCode::from(130),
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "corpus: {error}");
            ExitCode::from(2)
        }
    }
}

/// The error with the file it is of.
fn named(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// Reads the collection; gives how much of it could not be read.
fn run(call: &Call) -> io::Result<u64> {
    let mut before = Counts::default();
    let out = match &call.out {
        Some(path) => Some(Out::open(path, &mut before).map_err(|error| named(path, error))?),
        None => None,
    };
    let bad = AtomicU64::new(0);
    let files = source::files(&call.paths, &|message| report(None, &bad, message));
    let total = files.iter().filter_map(|path| path.metadata().ok()).map(|data| data.len()).sum();
    let bar = ProgressBar::new(total).with_style(
        ProgressStyle::with_template("{elapsed:>4} {wide_bar} {percent:>3} %  {decimal_bytes_per_sec}  {msg}")
            .map_err(io::Error::other)?,
    );
    let extractor = Extractor::new();
    let (done, file) = out.map_or_else(Default::default, |out| (out.done, Some(Mutex::new(out.file))));
    let writing: Mutex<io::Result<()>> = Mutex::new(Ok(()));
    let start = Instant::now();
    let read = AtomicU64::new(0);
    let counts = source::articles(&files, &|message| report(Some(&bar), &bad, message))
        .take_while(|_| !ENDED.load(Ordering::Relaxed))
        .par_bridge()
        .fold(
            || (Counts::default(), Extraction::new()),
            |(mut counts, mut extraction), Article { at, size, text }| {
                if !done.contains(&at) {
                    extractor.extract_into(&text, &mut extraction);
                    counts.add(text.len(), extraction.quotes().map(|quote| quote.name()));
                    if let Some(file) = &file
                        && let Err(error) = write_line(file, &at, &extraction)
                    {
                        *writing.lock().expect("no thread dies with it") = Err(error);
                        ENDED.store(true, Ordering::Relaxed);
                    }
                }
                bar.inc(size as u64);
                let so_far = read.fetch_add(1, Ordering::Relaxed) + 1;
                if so_far.is_multiple_of(64) {
                    let speed = so_far as f64 / start.elapsed().max(Duration::from_millis(1)).as_secs_f64();
                    bar.set_message(format!("{so_far} texts, {speed:.0}/s"));
                }
                (counts, extraction)
            },
        )
        .map(|(counts, _)| counts)
        .reduce(Counts::default, Counts::merge);
    let seconds = start.elapsed().as_secs_f64().max(1e-9);
    bar.finish_and_clear();
    writing.into_inner().expect("no thread died with it")?;
    let _ = writeln!(
        io::stderr(),
        "{} texts, {:.1} MB in {seconds:.2} s: {:.0} texts/s, {:.1} MB/s",
        counts.texts,
        counts.bytes as f64 / 1e6,
        counts.texts as f64 / seconds,
        counts.bytes as f64 / 1e6 / seconds
    );
    if before.texts > 0 {
        let _ = writeln!(io::stderr(), "{} texts were there already", before.texts);
    }
    let counts = before.merge(counts);
    let most = counts.most_quoted(call.top);
    if let Some(path) = &call.plot {
        std::fs::write(path, plot::svg(&most, counts.texts)).map_err(|error| named(path, error))?;
    }
    show(&counts, &most, &mut io::stdout().lock())?;
    let bad = bad.into_inner();
    if bad > 0 {
        let _ = writeln!(io::stderr(), "corpus: could not be read: {bad}");
    }
    Ok(bad)
}

/// Writes the line of a text in one piece: whatever comes between, it is there or is not.
fn write_line(file: &Mutex<File>, at: &str, extraction: &Extraction) -> io::Result<()> {
    let mut line = serde_json::to_vec(&Line { at, extraction })?;
    line.push(b'\n');
    file.lock().expect("no thread dies with the file").write_all(&line)
}

/// Tells of something that could not be read, above the bar.
fn report(bar: Option<&ProgressBar>, bad: &AtomicU64, message: &str) {
    bad.fetch_add(1, Ordering::Relaxed);
    let tell = || {
        let _ = writeln!(io::stderr(), "corpus: {message}");
    };
    match bar {
        Some(bar) => bar.suspend(tell),
        None => tell(),
    }
}

fn show(counts: &Counts, most: &[(&str, Count)], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{} quotes of {} speakers in {} texts\n", counts.quotes, counts.speakers.len(), counts.texts)?;
    writeln!(out, "quotes   texts   speaker")?;
    for (name, count) in most {
        writeln!(out, "{:>6}  {:>6}   {name}", count.quotes, count.texts)?;
    }
    Ok(())
}
