//! Who said what in an Arabic article, for reading in a terminal.
//!
//! ```text
//! cargo run --release --example quotes                 the article beside this file
//! cargo run --release --example quotes -- article.txt  a file, UTF-8
//! cargo run --release --example quotes -- -            standard input
//! ```

use std::env;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use isnad::{Extraction, Extractor, Kind, Quote, Role, Span};

const ARTICLE: &str = include_str!("article.txt");

const USAGE: &str = "\
usage: quotes [FILE]
  FILE   an Arabic text in UTF-8; - for standard input
  Without FILE it reads the article in examples/.";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "quotes: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1);
    let argument = arguments.next();
    if arguments.next().is_some() {
        return Err(format!("one file at a time\n{USAGE}").into());
    }
    let text = match argument.as_deref() {
        None => ARTICLE.to_owned(),
        Some(argument) if argument == "--help" || argument == "-h" => {
            return quiet(writeln!(io::stdout(), "{USAGE}"));
        }
        Some(argument) => read(argument)?,
    };
    let extraction = Extractor::new().extract(&text);
    let mut out = io::BufWriter::new(io::stdout().lock());
    quiet(print(&mut out, &text, &extraction).and_then(|()| out.flush()))
}

/// The text of a file, or of standard input for `-`.
fn read(argument: &OsStr) -> Result<String, String> {
    let (name, bytes) = if argument == "-" {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes);
        ("standard input".into(), read.map(|_| bytes))
    } else {
        (argument.to_string_lossy(), fs::read(argument))
    };
    let bytes = bytes.map_err(|error| format!("{name}: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        format!(
            "{name}: not UTF-8 at byte {}; `iconv -f windows-1256 -t utf-8` may help",
            error.utf8_error().valid_up_to()
        )
    })
}

/// A closed pipe (`| head`) is no error.
fn quiet(written: io::Result<()>) -> Result<(), Box<dyn Error>> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

fn print(out: &mut impl Write, text: &str, extraction: &Extraction) -> io::Result<()> {
    for quote in extraction.quotes() {
        print_quote(out, text, &quote)?;
    }
    if extraction.quotes().len() == 0 {
        writeln!(out, "Nobody is quoted.\n")?;
    }

    if extraction.speakers().len() > 0 {
        writeln!(out, "Who speaks, and how often")?;
        for speaker in extraction.speakers() {
            writeln!(out, "{:>4}  {}", speaker.quotes().count(), speaker.name())?;
        }
        writeln!(out)?;
    }

    let mut alone = extraction.marked().iter().filter(|marked| marked.role() != Role::Speech);
    if let Some(first) = alone.next() {
        writeln!(out, "Between marks, but nobody's words")?;
        for marked in std::iter::once(first).chain(alone) {
            writeln!(out, "      {}", on_one_line(text, marked.span()))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// A line for the speaker, one for how the words are given, one for the words: Arabic and Latin
/// letters seldom share a line, which terminals order in their own ways.
fn print_quote(out: &mut impl Write, text: &str, quote: &Quote<'_>) -> io::Result<()> {
    let name = quote.name().map(str::to_owned);
    let mention = quote.mention().map(|span| on_one_line(text, span));
    match name.or(mention) {
        Some(name) => writeln!(out, "{name}")?,
        None => writeln!(out, "(speaker unknown)")?,
    }

    write!(out, "  {}", quote.kind().as_str())?;
    if let Some(cue) = quote.cue() {
        write!(out, ", {}: {}", cue.act().as_str(), &text[cue.span()])?;
    }
    if quote.mention().is_none() && quote.name().is_some() {
        write!(out, " (speaker implied)")?;
    }
    writeln!(out)?;
    if let Some(relay) = quote.relay() {
        writeln!(out, "  passed on by {}", on_one_line(text, relay))?;
    }

    let words = on_one_line(text, quote.content());
    if quote.kind() == Kind::Direct && !quote.verbatim().is_empty() {
        writeln!(out, "  “{words}”\n")
    } else {
        writeln!(out, "  {words}\n")
    }
}

fn on_one_line(text: &str, span: Span) -> String {
    text[span].split_whitespace().collect::<Vec<_>>().join(" ")
}
