//! How well: quotes found in annotated articles against the annotation.
//!
//! ```sh
//! cargo run --release --example evaluate                        # the project's own cases
//! cargo run --release --example evaluate -- mine.jsonl --errors 50
//! ```
//!
//! A file holds one article a line, as a JSON object in UTF-8:
//!
//! ```text
//! {"id": "a1", "text": "قال الصياد: “البحر هادئ”.",
//!  "quotes": [{"kind": "direct", "content": "البحر هادئ", "verbatim": ["البحر هادئ"],
//!              "cue": "قال", "speaker": "الصياد", "entity": "الصياد"}],
//!  "not_speech": []}
//! ```
//!
//! Every string stands in `text`, letter for letter, and quotes in its order. `verbatim` are the words between
//! marks; `cue` and `speaker` the words beside the quote, `null` where the text has none (`وأضاف`); `entity` is the
//! fullest mention of the same source anywhere in the text; `not_speech` are marked stretches that nobody says.
//! A `.toml` file holds cases in the form of `tests/cases`.
//!
//! | figure | |
//! |---|---|
//! | marked | stretches between marks that are somebody's words, their edges equal but for marks, stops and spaces |
//! | content | quotes; one that is found meets an annotated one where they share at least half of both |
//! | … pair | the same, and the speaker is right |
//! | kind, cue, mention exact, entity, full name | of the contents that met: those that are right |
//! | implicit entity | of those with no speaker beside them: those whose speaker is right |
//! | not speech left alone | marked stretches that nobody says, not taken for speech |
//! | confidence | quotes grouped by it: what it says on average, and the share that is right with its speaker |
//!
//! The exit code is 0, 1 where a record could not be read or placed, 2 where a file could not.

mod gold;
mod score;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use isnad::{Extraction, Extractor};
use score::{Figures, KINDS, Rate, Tally, rounded};

fn main() -> ExitCode {
    let mut paths = Vec::new();
    let mut limit = 0;
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--errors" {
            let number = arguments.next().and_then(|number| number.to_str().and_then(|number| number.parse().ok()));
            let Some(number) = number else { return usage() };
            limit = number;
        } else if argument == "--help" || argument == "-h" {
            let _ = writeln!(io::stdout(), "{USAGE}");
            return ExitCode::SUCCESS;
        } else if argument.to_string_lossy().starts_with("--") {
            return usage();
        } else {
            paths.push(PathBuf::from(argument));
        }
    }
    match run(&paths, limit) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "evaluate: {error}");
            ExitCode::from(2)
        }
    }
}

const USAGE: &str = "usage: evaluate [FILE.jsonl | FILE.toml …] [--errors N]
  Without a FILE it takes the project's own cases.";

fn usage() -> ExitCode {
    let _ = writeln!(io::stderr(), "{USAGE}");
    ExitCode::from(2)
}

/// The cases of the project's tests.
fn own_cases() -> io::Result<Vec<PathBuf>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Prints the figures and the first errors; gives how many problems the files had.
fn run(paths: &[PathBuf], limit: usize) -> io::Result<usize> {
    let own = if paths.is_empty() { own_cases()? } else { Vec::new() };
    let extractor = Extractor::new();
    let mut extraction = Extraction::new();
    let mut figures = Figures::default();
    let mut problems = Vec::new();
    for path in paths.iter().chain(&own) {
        let articles = gold::read(path, &mut problems)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        for article in &articles {
            extractor.extract_into(&article.text, &mut extraction);
            figures.add(article, &extraction);
        }
    }
    for problem in &problems {
        let _ = writeln!(io::stderr(), "evaluate: {problem}");
    }
    print(&figures, limit, &mut io::stdout().lock())?;
    Ok(problems.len())
}

fn print(figures: &Figures, limit: usize, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{} articles", figures.articles)?;
    tally(out, "marked", &figures.marked)?;
    tally(out, "marked pair", &figures.marked_pair)?;
    for (group, tallies) in [("content", &figures.content), ("pair", &figures.pair)] {
        for (kind, of_kind) in KINDS.iter().zip(tallies) {
            tally(out, &format!("{group} {kind}"), of_kind)?;
        }
    }
    for (name, of) in [
        ("kind", figures.kind),
        ("cue", figures.cue),
        ("mention exact", figures.mention),
        ("entity", figures.entity),
        ("full name", figures.full_name),
        ("implicit entity", figures.implicit),
        ("not speech left alone", figures.not_speech),
    ] {
        rate(out, name, of)?;
    }
    writeln!(out, "\nconfidence             says   right with speaker")?;
    for (group, (of, sum)) in figures.confidence.iter().enumerate().filter(|(_, (of, _))| of.of > 0) {
        let range = format!("{:.1} to {:.1}", group as f64 / 10.0, (group + 1) as f64 / 10.0);
        writeln!(out, "{range:22} {:.3}  {:.3} of {}", sum / of.of as f64, rounded(of.share()), of.of)?;
    }
    for error in figures.errors.iter().take(limit) {
        writeln!(out, "{}", error.join("\t"))?;
    }
    Ok(())
}

fn tally(out: &mut impl Write, name: &str, of: &Tally) -> io::Result<()> {
    writeln!(
        out,
        "{name:22} P {:.3}  R {:.3}  F1 {:.3}   {} of {} annotated, {} found",
        rounded(of.precision()),
        rounded(of.recall()),
        rounded(of.f1()),
        of.hit,
        of.gold,
        of.found
    )
}

fn rate(out: &mut impl Write, name: &str, of: Rate) -> io::Result<()> {
    writeln!(out, "{name:22} {:.3} of {}", rounded(of.share()), of.of)
}
