//! `{"id","text"}` lines in, `{"id","quotes":[…]}` lines out.

use std::io::{self, BufRead, Write};
use serde_json::{Value, json};

fn main() {
    let extractor = isnad::Extractor::new();
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line.unwrap();
        let record: Value = serde_json::from_str(&line).unwrap();
        let text = record["text"].as_str().unwrap();
        let e = extractor.extract(text);
        let span = |s: isnad::Span| json!({"start": s.start, "end": s.end});
        let quotes: Vec<Value> = e.quotes().map(|q| json!({
            "kind": q.kind().as_str(), "content": span(q.content()),
            "verbatim": q.verbatim().iter().map(|s| span(*s)).collect::<Vec<_>>(),
            "cue": q.cue().map(|c| span(c.span())),
            "speaker": {"mention": q.mention().map(span), "name": q.name()},
            "rule": q.rule().as_str(), "confidence": q.confidence()})).collect();
        writeln!(out, "{}", json!({"id": record["id"], "quotes": quotes})).unwrap();
    }
}
