//! Words and settings of one's own: what the crate finds by itself, and what it finds with them.
//!
//! ```text
//! cargo run --release --example own_words
//! cargo run --release --example own_words -- verbs.tsv article.txt
//! ```
//!
//! The first file is a table of verbs in the form of `lexicon/data/verbs.tsv`, the second a text; without
//! them, those in `examples/own_words`. A table that cannot be used is told of with its line and column, and the
//! exit code is 2.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::{env, fs};

use isnad::{
    Act, CueKind, Extractor, Frame, Kind, Lexicon, LexiconError, Noun, NounClass, Regex, Resolution, Table, Verb,
};

/// The lexicon that the crate ships, with words of the harbour.
fn lexicon(verbs: &str) -> Result<Lexicon, LexiconError> {
    Lexicon::builder()
        // Verbs from a table, which a linguist writes,
        .table(Table::Verbs, verbs)
        // or in code.
        .verb(Verb::new("لاغى", [Frame::Direct, Frame::Bi]).present("يلاغي").act(Act::Statement))
        // A cue that is no verb: سندا لدفتر الميناء.
        .cue("سندا", CueKind::PrepositionLi, Act::Statement)
        // Nouns that head a speaker's name: النوخذة سالم.
        .noun(Noun::new("نوخذة", NounClass::Role).plural("نواخذة"))
        .noun(Noun::new("دفتر", NounClass::Document).plural("دفاتر"))
        // A phrase in which no word reports.
        .stop_phrase("يقول المثل")
        .build()
}

fn extractor(verbs: &str) -> Result<Extractor, Box<dyn Error>> {
    Ok(Extractor::builder()
        .lexicon(lexicon(verbs)?)
        // Lines of the layout, with hamza or without.
        .skip(Regex::new(r"(?m)^[اإ]قر[أا] أيضا.*$")?)
        .skip(Regex::new(r"(?m)^رابط الخبر:.*$")?)
        .kinds([Kind::Direct, Kind::Mixed, Kind::Indirect])
        .min_confidence(0.5)
        .resolution(Resolution::Text)
        .build())
}

const USAGE: &str = "usage: own_words [VERBS.TSV TEXT]";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Who closes the pipe has seen enough.
        Err(error)
            if error.downcast_ref().is_some_and(|error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe) =>
        {
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "own_words: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let read =
        |path: &std::ffi::OsString| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let (verbs, text) = match env::args_os().skip(1).collect::<Vec<_>>().as_slice() {
        [help] if help == "--help" || help == "-h" => return Ok(writeln!(io::stdout(), "{USAGE}")?),
        [] => (include_str!("verbs.tsv").to_owned(), include_str!("article.txt").to_owned()),
        [verbs, text] => (read(verbs)?, read(text)?),
        _ => return Err(format!("two files or none\n{USAGE}").into()),
    };
    let own = extractor(&verbs)?;
    let mut out = io::stdout().lock();
    writeln!(out, "As it comes:")?;
    print(&mut out, &Extractor::new(), &text)?;
    writeln!(out, "\nWith words and settings of its own:")?;
    print(&mut out, &own, &text)?;
    Ok(())
}

fn print(out: &mut impl Write, extractor: &Extractor, text: &str) -> io::Result<()> {
    for quote in extractor.extract(text).quotes() {
        let act = quote.cue().map_or("no cue", |cue| cue.act().as_str());
        writeln!(out, "    {} ({act}): {}", quote.name().unwrap_or("?"), quote.text(text))?;
    }
    Ok(())
}
