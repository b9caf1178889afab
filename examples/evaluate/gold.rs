//! Annotated articles: reading them, and finding the place of every annotated string.
//!
//! Places are counted in characters here, so that distances mean the same in every script.

use std::io;
use std::path::Path;

use serde::Deserialize;

/// A half-open range of characters.
pub(crate) type Place = (usize, usize);

/// A record as it stands in the file.
#[derive(Debug, Deserialize)]
pub(crate) struct Record {
    #[serde(alias = "name")]
    pub(crate) id: String,
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) quotes: Vec<Annotation>,
    #[serde(default)]
    pub(crate) not_speech: Vec<String>,
    /// Why a case of the project's own cannot be right yet.
    #[serde(default)]
    pub(crate) known: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Annotation {
    pub(crate) kind: String,
    pub(crate) content: String,
    #[serde(default)]
    pub(crate) verbatim: Vec<String>,
    #[serde(default)]
    pub(crate) cue: Option<String>,
    #[serde(default)]
    pub(crate) speaker: Option<String>,
    #[serde(default)]
    pub(crate) entity: Option<String>,
}

/// A text with its quotes in place.
pub(crate) struct Article {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) chars: Vec<char>,
    pub(crate) quotes: Vec<Quote>,
    pub(crate) not_speech: Vec<Place>,
}

pub(crate) struct Quote {
    pub(crate) kind: String,
    pub(crate) content: Place,
    pub(crate) verbatim: Vec<Place>,
    pub(crate) cue: Option<Place>,
    pub(crate) speaker: Option<Place>,
    pub(crate) entity: Option<String>,
}

#[derive(Deserialize)]
struct Cases {
    #[serde(default)]
    case: Vec<Record>,
}

/// Reads a file: one record a line, or a `.toml` with cases in the form of `tests/cases/README.md`. What cannot
/// be read or placed is told of and left out.
pub(crate) fn read(path: &Path, problems: &mut Vec<String>) -> io::Result<Vec<Article>> {
    let content = std::fs::read(path)?;
    let mut records = Vec::new();
    if path.extension().is_some_and(|extension| extension == "toml") {
        match toml::from_slice::<Cases>(&content) {
            Ok(cases) => records.extend(cases.case.into_iter().filter(|record| record.known.is_none())),
            Err(error) => problems.push(format!("{}: {error}", path.display())),
        }
    } else {
        let lines = content.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&content).split(|byte| *byte == b'\n');
        for (number, line) in lines.enumerate().filter(|(_, line)| !line.trim_ascii().is_empty()) {
            match serde_json::from_slice(line) {
                Ok(record) => records.push(record),
                // The error counts its own lines.
                Err(error) => {
                    let problem = format!("{}:{}: {error}", path.display(), number + 1);
                    problems.push(problem.replacen(" at line 1 ", " at ", 1));
                }
            }
        }
    }
    Ok(records.into_iter().map(|record| place(record, problems)).collect())
}

const MARKS: &str = "“”«»\"„‟‹›‘’'()❝❞＂〝〞";

/// What is cut off the edges of a place before two are compared.
fn is_edge(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{A0}' | '\u{200E}' | '\u{200F}' | '\u{202A}' | '\u{202B}' | '\u{202C}')
        || matches!(c, '\u{2066}'..='\u{2069}' | '.' | ',' | '،' | '؛' | ';' | ':' | '؟' | '?' | '!' | '…')
        || is_mark(c)
}

fn is_mark(c: char) -> bool {
    MARKS.contains(c)
}

/// The place without spaces, marks and stops at its edges.
pub(crate) fn trim(chars: &[char], (mut start, mut end): Place) -> Place {
    while start < end && is_edge(chars[start]) {
        start += 1;
    }
    while end > start && is_edge(chars[end - 1]) {
        end -= 1;
    }
    (start, end)
}

/// Where the words stand between two places, in order.
fn places(chars: &[char], words: &str, from: usize, to: usize) -> Vec<Place> {
    // `قال#2`: the second of several in the text.
    let (words, nth) = match words.rsplit_once('#').map(|(words, nth)| (words, nth.parse::<usize>())) {
        Some((words, Ok(nth))) if nth > 0 => (words, Some(nth - 1)),
        _ => (words, None),
    };
    let words: Vec<char> = words.chars().collect();
    let to = to.min(chars.len());
    if words.is_empty() || from + words.len() > to {
        return Vec::new();
    }
    let found = |from: usize| {
        let starts = (from..=to - words.len()).filter(|start| chars[*start..].starts_with(&words));
        starts.map(|start| (start, start + words.len()))
    };
    match nth {
        Some(nth) => found(0).skip(nth).take(1).filter(|place| place.0 >= from).collect(),
        None => found(from).collect(),
    }
}

/// Whether a letter stands there, and no sign on one.
fn is_letter(c: Option<&char>) -> bool {
    c.is_some_and(|c| {
        c.is_alphabetic()
            && !matches!(c, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}')
    })
}

fn distance(a: Place, b: Place) -> usize {
    a.0.max(b.0).saturating_sub(a.1.min(b.1))
}

/// The place of a cue or a speaker that belongs to the place `to`. `next` is where the next quote with the same
/// cue begins, which has a better claim to a cue between the two.
fn nearest(chars: &[char], words: &str, to: Place, cue: bool, next: Option<usize>) -> Option<Place> {
    let cost = |place: &Place| {
        let mut cost = distance(*place, to);
        if cue && place.0 > to.0 {
            // A cue behind its content stands right behind it.
            let claimed = next.is_some_and(|next| place.0 < next);
            cost += if cost <= 6 && !claimed { 30 } else { 150 };
        }
        let (between, until) = (place.1.min(to.1), place.0.max(to.0));
        if between < until && chars[between..until].contains(&'\n') {
            cost += 100;
        }
        let before = place.0.checked_sub(1).map(|at| &chars[at]);
        let after = chars.get(place.1);
        if is_letter(before) || is_letter(after) {
            // A name behind its clitic (`لشركة`), or a chance match within a word.
            let clitic = before.is_some_and(|c| "لبوفك".contains(*c));
            cost += if is_letter(after) || !clitic { 40 } else { 20 };
        }
        cost
    };
    places(chars, words, 0, chars.len()).into_iter().min_by_key(cost)
}

/// Finds the places of a record's strings.
fn place(record: Record, problems: &mut Vec<String>) -> Article {
    let Record { id, text, quotes: annotations, not_speech: names, .. } = record;
    let chars: Vec<char> = text.chars().collect();
    let mut quotes: Vec<Quote> = Vec::new();
    let mut cursor = 0;
    for (index, annotation) in annotations.iter().enumerate() {
        let mut bad = |what: &str, words: &str| {
            problems.push(format!("{id}, quote {}: {what}: {words}", index + 1));
        };
        let Annotation { kind, content: words, verbatim, .. } = annotation;
        if !matches!(kind.as_str(), "direct" | "mixed" | "indirect") {
            bad("expected the kind direct, mixed or indirect", kind);
            continue;
        }
        // Between marks: the place that has a mark before it.
        let behind_mark = |place: &&Place| {
            let before = chars[..place.0].iter().rev().find(|c| is_mark(**c) || !is_edge(**c));
            before.is_some_and(|c| is_mark(*c))
        };
        let found = places(&chars, words, cursor, chars.len());
        let marked = found.iter().find(behind_mark).filter(|_| kind == "direct" && !verbatim.is_empty());
        let first = marked.or(found.first()).copied();
        let Some(mut content) = first.or_else(|| places(&chars, words, 0, chars.len()).first().copied()) else {
            bad("the content does not stand in the text", words);
            continue;
        };
        cursor = content.0;
        let mut stretches = Vec::new();
        let mut at = content.0;
        for words in verbatim {
            match places(&chars, words, at, content.1).first() {
                Some(place) => {
                    stretches.push(*place);
                    at = place.1;
                }
                None => bad("verbatim does not stand in the content", words),
            }
        }
        let mut kind = kind.clone();
        // أكد أنه “…”: a complementiser alone before the mark makes no clause of the reporter's.
        if let ("mixed", [only]) = (kind.as_str(), stretches.as_slice()) {
            let lead = trim(&chars, (content.0, only.0));
            let tail = trim(&chars, (only.1, content.1));
            if tail.0 == tail.1 && is_complementizer(&chars[lead.0..lead.1]) {
                kind = "direct".to_owned();
                content = *only;
            }
        }
        let next = annotations.get(index + 1).filter(|next| next.cue == annotation.cue && next.cue.is_some());
        let next = next.and_then(|next| places(&chars, &next.content, content.1, chars.len()).first().copied());
        let cue = annotation.cue.as_deref().and_then(|words| {
            let place = nearest(&chars, words, content, true, next.map(|place| place.0));
            if place.is_none() {
                bad("the cue does not stand in the text", words);
            }
            place
        });
        let speaker = annotation.speaker.as_deref().and_then(|words| {
            let place = nearest(&chars, words, cue.unwrap_or(content), false, None);
            if place.is_none() {
                bad("the speaker does not stand in the text", words);
            }
            place
        });
        let entity = annotation.entity.clone();
        quotes.push(Quote { kind, content, verbatim: stretches, cue, speaker, entity });
    }
    let mut taken: Vec<Place> = quotes.iter().flat_map(|quote| quote.verbatim.iter().copied()).collect();
    let mut not_speech = Vec::new();
    for words in &names {
        let found = places(&chars, words, 0, chars.len());
        let free = |place: &&Place| !taken.iter().any(|other| place.0.max(other.0) < place.1.min(other.1));
        let marked = |place: &&Place| {
            let before = chars[..place.0].iter().rev().find(|c| !c.is_whitespace());
            let after = chars[place.1..].iter().find(|c| !c.is_whitespace());
            before.is_some_and(|c| is_mark(*c)) && after.is_some_and(|c| is_mark(*c))
        };
        let best = found.iter().filter(free).find(marked);
        match best.or_else(|| found.iter().find(free)).or(found.first()).copied() {
            Some(place) => {
                not_speech.push(place);
                taken.push(place);
            }
            None => problems.push(format!("{id}: not_speech does not stand in the text: {words}")),
        }
    }
    Article { id, text, chars, quotes, not_speech }
}

/// إن, بأن, أنه and the like.
fn is_complementizer(word: &[char]) -> bool {
    let word: String = word.iter().collect();
    let bare = word.strip_prefix(['ب', 'و']).unwrap_or(&word);
    ["أن", "إن", "ان"].iter().any(|complementizer| {
        bare.strip_prefix(complementizer)
            .is_some_and(|pronoun| matches!(pronoun, "" | "ه" | "ها" | "هم" | "هما" | "هن" | "ني" | "نا" | "ي"))
    })
}
