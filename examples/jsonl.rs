//! Quotes of many texts: a JSON object a line in, a JSON object a line out.
//!
//! ```text
//! {"id": 7, "text": "قال الوزير: “نعم”."}
//! {"id":7,"quotes":[{"kind":"direct","content":{"start":24,"end":30},…}]}
//! ```
//!
//! `id` may be any JSON value and is handed on as it is; other keys are passed over. Spans count
//! UTF-8 bytes of `text`. A line that cannot be read is told of on standard error, with its
//! number, and the next one is read; an empty one is passed over. The exit code is 0 if all lines
//! were good, 1 if some were not, 2 if reading or writing failed.
//!
//! ```text
//! cargo run --release --features serde --example jsonl <texts.jsonl >quotes.jsonl
//! ```

use std::borrow::Cow;
use std::env;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use isnad::{Extraction, Extractor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Input<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

#[derive(Serialize)]
struct Output<'a> {
    id: Option<&'a RawValue>,
    #[serde(rename = "quotes", serialize_with = "quotes")]
    extraction: &'a Extraction,
}

fn quotes<S: Serializer>(extraction: &Extraction, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(extraction.quotes())
}

fn main() -> ExitCode {
    if env::args_os().len() > 1 {
        let _ = writeln!(io::stderr(), "usage: jsonl <texts.jsonl >quotes.jsonl\n  It takes no arguments.");
        return ExitCode::from(2);
    }
    match run() {
        Ok(0) => ExitCode::SUCCESS,
        Ok(bad) => {
            let _ = writeln!(io::stderr(), "jsonl: bad lines: {bad}");
            ExitCode::from(1)
        }
        // The reader of the answers has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "jsonl: {error}");
            ExitCode::from(2)
        }
    }
}

/// Answers every line; gives the number of bad ones.
fn run() -> io::Result<u64> {
    let extractor = Extractor::new();
    let mut extraction = Extraction::new();
    let mut input = BufReader::with_capacity(1 << 16, io::stdin().lock());
    let mut output = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut line = Vec::new();
    let (mut number, mut bad) = (0u64, 0);
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        number += 1;
        match parse(&line, number == 1) {
            Ok(Some(Input { id, text })) => {
                extractor.extract_into(&text, &mut extraction);
                serde_json::to_writer(&mut output, &Output { id, extraction: &extraction })?;
                output.write_all(b"\n")?;
            }
            Ok(None) => {}
            Err(message) => {
                bad += 1;
                let _ = writeln!(io::stderr(), "jsonl: line {number}: {message}");
            }
        }
        // A program that asks line by line gets each answer before its next question.
        if input.buffer().is_empty() {
            output.flush()?;
        }
    }
    output.flush()?;
    Ok(bad)
}

/// What a line asks; `None` for an empty one.
fn parse(line: &[u8], first: bool) -> Result<Option<Input<'_>>, String> {
    let line = str::from_utf8(line).map_err(|error| format!("not UTF-8 at byte {}", error.valid_up_to()))?;
    let line = if first { line.trim_start_matches('\u{FEFF}') } else { line }.trim_ascii();
    if line.is_empty() {
        return Ok(None);
    }
    // Else `["id", "text"]` would do as well.
    if !line.starts_with('{') {
        return Err("not a JSON object".to_owned());
    }
    serde_json::from_str(line).map(Some).map_err(|error| {
        // The error counts its own lines; ours is the one that helps.
        let message = error.to_string();
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = message.strip_suffix(&place).unwrap_or(&message);
        format!("{message} (column {})", error.column())
    })
}
