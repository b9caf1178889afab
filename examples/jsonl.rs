//! Quotes of many texts: a JSON object a line in, a JSON object a line out.
//!
//! ```text
//! {"id": 7, "text": "قال الوزير: “نعم”."}
//! {"id":7,"quotes":[{"kind":"direct","content":{"start":24,"end":30},…}]}
//! ```
//!
//! `id` may be any JSON value and is handed on as it is; other keys are passed over. Spans count
//! UTF-8 bytes of `text`; with `--offsets chars` code points, for Python, with `--offsets utf16` UTF-16
//! units, for JavaScript. A line that cannot be read is told of on standard error, with its
//! number, and the next one is read; an empty one is passed over. The exit code is 0 if all lines
//! were good, 1 if some were not, 2 if reading or writing failed.
//!
//! ```text
//! cargo run --release --example jsonl <texts.jsonl >quotes.jsonl
//! cargo run --release --example jsonl -- --offsets utf16 <texts.jsonl >quotes.jsonl
//! ```

use std::borrow::Cow;
use std::env;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use isnad::{Extraction, Extractor, Span, TextIndex};
use serde::ser::Error as _;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// What spans count.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Bytes,
    Chars,
    Utf16,
}

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
    quotes: Quotes<'a>,
}

/// The quotes of a text, as its reader counts.
struct Quotes<'a> {
    extraction: &'a Extraction,
    text: &'a str,
    unit: Unit,
}

impl Serialize for Quotes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.unit == Unit::Bytes {
            return serializer.collect_seq(self.extraction.quotes());
        }
        let index = TextIndex::new(self.text);
        let mut quotes = Vec::new();
        for quote in self.extraction.quotes() {
            // By way of its text, so that a confidence stays the short number it is.
            let quote = serde_json::to_string(&quote).map_err(S::Error::custom)?;
            let mut quote = serde_json::from_str(&quote).map_err(S::Error::custom)?;
            count_in(self.unit, &index, &mut quote);
            quotes.push(quote);
        }
        quotes.serialize(serializer)
    }
}

/// Puts every span in `json` into the unit.
fn count_in(unit: Unit, index: &TextIndex<'_>, json: &mut Value) {
    match json {
        Value::Array(values) => values.iter_mut().for_each(|value| count_in(unit, index, value)),
        Value::Object(fields) => match serde_json::from_value::<Span>(Value::Object(fields.clone())) {
            Ok(span) => {
                let range = if unit == Unit::Chars { index.chars(span) } else { index.utf16(span) };
                let range = range.expect("the span is one of this text");
                *json = serde_json::json!({"start": range.start, "end": range.end});
            }
            Err(_) => fields.values_mut().for_each(|value| count_in(unit, index, value)),
        },
        _ => {}
    }
}

const USAGE: &str = "usage: jsonl [--offsets bytes|chars|utf16] <texts.jsonl >quotes.jsonl";

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let unit = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] | ["--offsets", "bytes"] => Unit::Bytes,
        ["--offsets", "chars"] => Unit::Chars,
        ["--offsets", "utf16"] => Unit::Utf16,
        ["--help" | "-h"] => {
            let _ = writeln!(io::stdout(), "{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            let _ = writeln!(io::stderr(), "{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(unit) {
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
fn run(unit: Unit) -> io::Result<u64> {
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
                let quotes = Quotes { extraction: &extraction, text: &text, unit };
                serde_json::to_writer(&mut output, &Output { id, quotes })?;
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
