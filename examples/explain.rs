//! Says why: of every word and stretch that could be a quote, which rule took it or why it was refused.
//!
//! ```sh
//! cargo run --release --example explain -- 'قال الصياد إن البحر هادئ.'
//! cargo run --release --example explain            # standard input
//! ```
//!
//! A wrong answer leads in one step to what has to be mended: a row of a table (`lexicon/data`), or a rule,
//! named as `Rule` and `Refusal` of the crate's documentation name it.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use isnad::{Candidate, Extractor, Origin, Outcome, Step};

const USAGE: &str = "usage: explain [TEXT …]
  Without TEXT it reads standard input.";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Who closes the pipe has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "explain: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    if matches!(arguments.as_slice(), [help] if help == "--help" || help == "-h") {
        return writeln!(io::stdout(), "{USAGE}");
    }
    let text = if arguments.is_empty() {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        String::from_utf8_lossy(&bytes).into_owned()
    } else {
        arguments.join(" ")
    };
    explain(&text, &mut io::stdout().lock())
}

fn explain(text: &str, out: &mut impl Write) -> io::Result<()> {
    let explanation = Extractor::new().explain(text);
    if explanation.steps().len() == 0 {
        return writeln!(out, "No word of it is a cue, and nothing stands between marks.");
    }
    for step in explanation.steps() {
        head(text, step, out)?;
        match step.outcome() {
            Outcome::Taken { rule, content, origin } => {
                writeln!(out, "    taken by the rule {}", rule.as_str())?;
                writeln!(out, "    content: {}", &text[content])?;
                match origin {
                    Origin::Mention(span) => writeln!(out, "    speaker beside it: {}", &text[span])?,
                    Origin::Governor(span) => writeln!(out, "    speaker in the clause it hangs on: {}", &text[span])?,
                    Origin::Previous => writeln!(out, "    speaker: that of the quote before")?,
                    Origin::Implied => writeln!(out, "    speaker: implied in its form")?,
                    Origin::Formula => writeln!(out, "    speaker: a formula of praise stands for the name")?,
                    Origin::Interview => writeln!(out, "    speaker: who answers the questions of the text")?,
                    _ => writeln!(out, "    speaker: nothing says")?,
                }
            }
            Outcome::Refused(refusal) => writeln!(out, "    refused: {refusal}")?,
            Outcome::Led(span) => {
                // للشاعر: his name has the article that ل hides.
                let speaker = explanation.extraction().speakers().find(|speaker| speaker.span() == span);
                writeln!(out, "    is {}", speaker.map_or(&text[span], |speaker| speaker.name()))?;
            }
            Outcome::Weighed(evidence) => {
                writeln!(out, "    confidence {:.2}", evidence.confidence())?;
                writeln!(out, "    {:+.2} the rule {}", evidence.rule_weight(), evidence.rule().as_str())?;
                for sign in evidence.signs() {
                    writeln!(out, "    {:+.2} {}", sign.weight(), sign.as_str())?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// The candidate, and the row of the lexicon it comes from.
fn head(text: &str, step: &Step, out: &mut impl Write) -> io::Result<()> {
    let what = match step.candidate() {
        Candidate::Cue => "cue",
        Candidate::Stretch => "between marks",
        Candidate::Preposition => "report of a clause",
        Candidate::Colon => "colon",
        Candidate::Speaker => "speaker of",
        Candidate::Quote => "weighed",
        _ => "candidate",
    };
    write!(out, "{what}: {}", &text[step.span()])?;
    match step.row() {
        Some((table, cell)) => writeln!(out, "    ({table}.tsv, {cell})"),
        None => writeln!(out),
    }
}
