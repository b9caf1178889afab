//! The annotated cases of `tests/cases`: a text, and what is found in it.
//!
//! A file is a list of `[[case]]`; the README of that folder tells the form. A string that stands
//! in the text more than once says which one is meant: `قال#2`.

use std::fmt::Write as _;
use std::path::Path;

use isnad::{Extraction, Extractor, Kind, Quote, Role, Span};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
    #[serde(default)]
    quotes: Vec<Expected>,
    #[serde(default)]
    not_speech: Vec<String>,
    /// Why the case cannot be right yet; it must then be wrong.
    #[serde(default)]
    known: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    kind: String,
    content: String,
    #[serde(default)]
    verbatim: Vec<String>,
    cue: Option<String>,
    speaker: Option<String>,
    entity: Option<String>,
    relay: Option<String>,
}

/// A string of a case without its `#2`, and which of those in the text it says.
fn parts(what: &str) -> (&str, usize) {
    let numbered = what.rsplit_once('#').and_then(|(words, nth)| Some((words, nth.parse().ok()?)));
    numbered.unwrap_or((what, 1))
}

fn plain(what: &str) -> &str {
    parts(what).0
}

/// Where the string of a case stands in its text.
fn place(text: &str, what: &str) -> Span {
    let (what, nth) = parts(what);
    let (start, _) = text
        .match_indices(what)
        .nth(nth - 1)
        .unwrap_or_else(|| panic!("`{what}` does not stand {nth} times in `{text}`"));
    Span::new(start, start + what.len())
}

/// Without white space, marks and stops at the edges: cases speak of words.
fn trim(text: &str, span: Span) -> Span {
    let edge = |c: char| c.is_whitespace() || " .,،؛;:؟?!…“”«»\"„‟‹›‘’'()﴿﴾\u{200F}\u{200E}".contains(c);
    let words = &text[span];
    let start = span.start + (words.len() - words.trim_start_matches(edge).len());
    Span::new(start, start.max(span.start + words.trim_end_matches(edge).len()))
}

/// What is wrong with an extraction, in words; empty where it is as the case says.
fn differences(case: &Case, extraction: &Extraction) -> String {
    let text = case.text.as_str();
    let mut out = String::new();
    let mut quotes: Vec<Quote<'_>> = extraction.quotes().collect();
    for expected in &case.quotes {
        let content = trim(text, place(text, &expected.content));
        let cue = expected.cue.as_deref().map(|cue| place(text, plain(cue)));
        let found = quotes.iter().position(|quote| {
            trim(text, quote.content()) == content
                && cue.is_none_or(|_| quote.cue().is_none_or(|found| text[found.span()] == text[cue.unwrap()]))
        });
        let Some(found) = found else {
            writeln!(out, "  missing {} `{}`", expected.kind, expected.content).unwrap();
            continue;
        };
        let quote = quotes.remove(found);
        let show = |span: Option<Span>| span.map_or("none".to_owned(), |span| format!("`{}`", &text[trim(text, span)]));
        let mut check = |what: &str, expected: String, found: String| {
            if expected != found {
                writeln!(
                    out,
                    "  {what} of `{}`: expected {expected}, found {found} ({})",
                    &text[content],
                    quote.rule().as_str()
                )
                .unwrap();
            }
        };
        check("kind", expected.kind.clone(), quote.kind().as_str().to_owned());
        check(
            "cue",
            expected.cue.as_deref().map_or("none".to_owned(), |cue| format!("`{}`", plain(cue))),
            show(quote.cue().map(|cue| cue.span())),
        );
        let mention = expected.speaker.as_deref().map(|speaker| place(text, plain(speaker)));
        check("speaker", show(mention), show(quote.mention()));
        let relay = expected.relay.as_deref().map(|relay| place(text, plain(relay)));
        check("relay", show(relay), show(quote.relay()));
        let verbatim = |spans: Vec<Span>| {
            spans.into_iter().map(|span| text[trim(text, span)].to_owned()).collect::<Vec<_>>().join(" | ")
        };
        check(
            "verbatim",
            verbatim(expected.verbatim.iter().map(|v| place(text, plain(v))).collect()),
            verbatim(quote.verbatim().to_vec()),
        );
        if let Some(entity) = &expected.entity {
            let name = quote.name().unwrap_or("nobody");
            let name = &name[trim(name, Span::new(0, name.len()))];
            check("entity", squeeze(&text[trim(text, place(text, entity))]), squeeze(name));
        } else if expected.speaker.is_none() {
            check("entity", "nobody".to_owned(), quote.name().unwrap_or("nobody").to_owned());
        }
    }
    for quote in quotes {
        writeln!(out, "  invented {} `{}` ({})", quote.kind().as_str(), quote.text(text), quote.rule().as_str())
            .unwrap();
    }
    for name in &case.not_speech {
        let span = trim(text, place(text, name));
        let mut there = extraction.marked().iter().filter(|marked| trim(text, marked.span()) == span).peekable();
        if there.peek().is_none() {
            writeln!(out, "  not between marks: `{name}`").unwrap();
        }
        if there.any(|marked| marked.role() == Role::Speech) {
            writeln!(out, "  taken for speech: `{name}`").unwrap();
        }
    }
    out
}

/// Names are given on one line, without harakat.
fn squeeze(name: &str) -> String {
    let bare: String = name
        .chars()
        .filter(|c| !matches!(c, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200B}'..='\u{200F}'))
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn files() -> Vec<(String, File)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let file = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, file)
        })
        .collect()
}

#[test]
fn every_case_is_read_as_annotated() {
    let extractor = Extractor::new();
    let (mut cases, mut wrong, mut report) = (0, 0, String::new());
    for (file, content) in files() {
        for case in &content.case {
            cases += 1;
            let differences = differences(case, &extractor.extract(&case.text));
            match (&case.known, differences.is_empty()) {
                (None, true) | (Some(_), false) => {}
                (None, false) => {
                    wrong += 1;
                    writeln!(report, "{file}/{}\n  {}\n{differences}", case.name, case.text).unwrap();
                }
                (Some(_), true) => {
                    wrong += 1;
                    writeln!(report, "{file}/{} is right now: take its `known` away", case.name).unwrap();
                }
            }
        }
    }
    assert!(cases >= 300, "{cases} cases");
    assert!(wrong == 0, "{wrong} of {cases} cases\n{report}");
}

#[test]
fn names_of_cases_are_their_own() {
    for (file, content) in files() {
        let mut names: Vec<&str> = content.case.iter().map(|case| case.name.as_str()).collect();
        names.sort_unstable();
        let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(twice, None, "{file}");
        for case in &content.case {
            for quote in &case.quotes {
                let known = [Kind::Direct, Kind::Mixed, Kind::Indirect].iter().any(|kind| kind.as_str() == quote.kind);
                assert!(known, "{file}/{}", case.name);
            }
        }
    }
}

/// A text may end at any word, whatever a rule would look for behind it.
#[test]
fn cases_cut_at_any_word_are_read() {
    let extractor = Extractor::new();
    let mut extraction = Extraction::new();
    for (file, cases) in files() {
        for case in &cases.case {
            for token in isnad::tokens(&case.text) {
                let at = token.span().start;
                for part in [&case.text[..at], &case.text[at..]] {
                    extractor.extract_into(part, &mut extraction);
                    let within = extraction.quotes().all(|quote| quote.content().get(part).is_some());
                    assert!(within, "{file}, {}, {part:?}", case.name);
                }
            }
        }
    }
}
