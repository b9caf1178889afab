//! What must hold of a text's tokens, sentences and quotes, whatever the text. The property tests
//! ask it of made-up texts, the fuzz targets of whatever they come upon.

use isnad::{Extraction, Extractor, Kind, Quote, Role, Span, TextIndex, TokenKind, sentences, tokens};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

pub(crate) fn tokens_are_the_text(text: &str) {
    let mut at = 0;
    for token in tokens(text) {
        assert_eq!(token.span().start, at, "a gap or an overlap");
        assert!(!token.text().is_empty(), "an empty token");
        assert_eq!(token.span().get(text), Some(token.text()));
        at = token.span().end;
    }
    assert_eq!(at, text.len());
}

pub(crate) fn sentences_are_apart(text: &str) {
    let mut end = 0;
    for span in sentences(text) {
        fits(text, span);
        assert!(!span.is_empty(), "an empty sentence");
        assert!(span.start >= end, "{span:?} begins before {end}");
        assert_eq!(text[span].trim(), &text[span], "white space at an edge");
        end = span.end;
    }
}

fn fits(text: &str, span: Span) {
    assert!(span.start <= span.end, "{span:?} runs backwards");
    assert!(span.get(text).is_some(), "{span:?} does not fit");
}

pub(crate) fn extraction_is_sound(text: &str, extraction: &Extraction) {
    for marked in extraction.marked() {
        fits(text, marked.span());
    }
    let (mut start, mut spoken) = (0, 0);
    for quote in extraction.quotes() {
        let content = quote.content();
        fits(text, content);
        assert!(!content.is_empty(), "an empty quote");
        assert!(content.start >= start, "quotes out of order");
        start = content.start;
        for &verbatim in quote.verbatim() {
            fits(text, verbatim);
            assert!(content.contains(verbatim), "verbatim {verbatim:?} outside content {content:?}");
        }
        assert!(quote.verbatim().is_sorted(), "verbatim out of order");
        if quote.kind() == Kind::Indirect {
            assert!(quote.verbatim().is_empty(), "verbatim in indirect speech");
        }
        if let Some(cue) = quote.cue() {
            fits(text, cue.span());
            assert!(!cue.lemma().is_empty());
        }
        for span in quote.mention().into_iter().chain(quote.relay()) {
            fits(text, span);
        }
        assert!((0.0..=1.0).contains(&quote.confidence()));
        if let Some(speaker) = quote.speaker() {
            assert_eq!(extraction.speakers().nth(speaker.id()), Some(speaker));
            assert_eq!(quote.name(), Some(speaker.name()));
            assert!(speaker.id() <= spoken, "speakers not in the order of their first quotes");
            spoken = spoken.max(speaker.id() + 1);
        }
    }
    for (id, speaker) in extraction.speakers().enumerate() {
        assert_eq!(speaker.id(), id);
        fits(text, speaker.span());
        assert!(!speaker.name().is_empty(), "a speaker without a name");
        assert!(!speaker.name().contains(['\n', '\r', '\u{640}']), "{:?} is no plain name", speaker.name());
        for &mention in speaker.mentions() {
            fits(text, mention);
        }
    }
    assert_eq!(spoken, extraction.speakers().len(), "a speaker who says nothing");
    // It goes over all quotes, so not for each of them.
    for speaker in extraction.speakers().take(8) {
        let own = extraction.quotes().filter(|quote| quote.speaker() == Some(speaker));
        assert!(speaker.quotes().eq(own), "other quotes than the speaker's");
    }
}

pub(crate) fn extraction_is_repeatable(first: &str, second: &str) {
    let extractor = Extractor::new();
    let fresh = extractor.extract(second);
    assert_eq!(extractor.extract(second), fresh);
    let mut used = extractor.extract(first);
    extractor.extract_into(second, &mut used);
    assert_eq!(used, fresh);
    used.clear();
    assert_eq!(used, Extraction::new());
}

/// An extraction with settings holds what they ask for and nothing else.
pub(crate) fn settings_are_kept(text: &str) {
    let all = Extractor::new().extract(text);
    let marked = Extractor::builder().indirect(false).build().extract(text);
    extraction_is_sound(text, &marked);
    assert!(marked.quotes().all(|quote| quote.kind() != Kind::Indirect));
    assert_eq!(marked.quotes().count(), all.quotes().filter(|quote| quote.kind() != Kind::Indirect).count());
    let sure = Extractor::builder().min_confidence(0.9).build().extract(text);
    extraction_is_sound(text, &sure);
    assert!(sure.quotes().all(|quote| quote.confidence() >= 0.9));
    assert_eq!(sure.quotes().count(), all.quotes().filter(|quote| quote.confidence() >= 0.9).count());
}

/// What is told of the candidates changes nothing that is found.
pub(crate) fn explain_is_extract(text: &str, extraction: &Extraction) {
    let explanation = Extractor::new().explain(text);
    assert_eq!(explanation.extraction(), extraction);
    assert!(explanation.steps().is_sorted_by_key(|step| step.span().start));
    for step in explanation.steps() {
        fits(text, step.span());
    }
}

/// Paragraphs that have nothing to do with what stands before them: one that nobody speaks in, and
/// one with marks, a report and a speaker of its own.
const UNRELATED: [&str; 2] =
    ["امتدت الحديقة حتى ضفة النهر.", "وصلت عازفة العود زمخرة القنبري مساء، وقالت عازفة العود: “المساء طويل”."];

/// A paragraph behind a blank line leaves the marked quotes before it as they were. Behind a colon it would be what
/// somebody says.
pub(crate) fn a_paragraph_behind_changes_no_marked_quote(text: &str) {
    let last = tokens(text).filter(|token| !matches!(token.kind(), TokenKind::Space | TokenKind::Break)).last();
    if last.is_some_and(|token| token.kind() == TokenKind::Colon) {
        return;
    }
    let extractor = Extractor::new();
    let before = extractor.extract(text);
    let marked = |extraction: &Extraction| -> Vec<String> {
        let quotes = extraction.quotes().filter(|quote| quote.content().start < text.len());
        quotes.filter(|quote| !quote.verbatim().is_empty()).map(|quote| format!("{quote:?}")).collect()
    };
    for paragraph in UNRELATED {
        let longer = format!("{text}\n\n{paragraph}");
        assert_eq!(marked(&extractor.extract(&longer)), marked(&before), "{longer:?}");
    }
}

/// What is found, by its words and not by their places: each quote as a line for its kind, content,
/// verbatim stretches, cue, mention, relay and speaker, each marked stretch by its role and words.
/// `plain` says how a word is written for comparison.
fn findings(text: &str, plain: impl Fn(&str) -> String) -> Vec<String> {
    let extraction = Extractor::new().extract(text);
    let words = |span: Span| plain(&text[span]);
    let quote = |quote: Quote<'_>| {
        let verbatim: Vec<_> = quote.verbatim().iter().map(|span| words(*span)).collect();
        let cue = quote.cue().map(|cue| (words(cue.span()), cue.lemma(), cue.act()));
        let (mention, relay) = (quote.mention().map(words), quote.relay().map(words));
        let name = quote.name().map(&plain);
        format!("{:?} {:?} {verbatim:?} {cue:?} {mention:?} {relay:?} {name:?}", quote.kind(), words(quote.content()))
    };
    let marked = extraction.marked().iter().map(|marked| {
        let role: Role = marked.role();
        format!("{role:?} {:?}", words(marked.span()))
    });
    extraction.quotes().map(quote).chain(marked).collect()
}

/// Signs of scripts whose letters we read as they stand. Between one of our letters and its own signs they
/// mean nothing.
fn is_foreign_sign(c: char) -> bool {
    canonical_combining_class(c) != 0
        && !matches!(c, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{6ED}' | '\u{898}'..='\u{8FF}')
}

/// A text composed and the same text decomposed hold the same quotes.
pub(crate) fn normal_forms_agree(text: &str) {
    let text: String = text.chars().filter(|c| !is_foreign_sign(*c)).collect();
    let composed: String = text.nfc().collect();
    let decomposed: String = text.nfd().collect();
    let plain = |words: &str| words.nfc().collect();
    assert_eq!(findings(&decomposed, plain), findings(&composed, plain), "{composed:?}");
}

/// Signs that change no word: harakat, tatweel and controls of direction and joining. Not shadda and
/// tanwin, which are read.
pub(crate) const DRESS: &[&str] = &[
    "", "", "\u{64E}", "\u{64F}", "\u{650}", "\u{652}", "\u{640}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{202B}",
    "\u{202C}", "\u{2067}", "\u{2069}", "\u{200D}",
];

/// Signs put on letters change nothing that is found.
pub(crate) fn a_dressed_text_says_the_same(text: &str, dress: &[&str]) {
    let bare = undressed(text);
    let dressed = dressed(&bare, dress);
    assert_eq!(findings(&dressed, undressed), findings(&bare, undressed), "{dressed:?}");
}

/// Controls anywhere change nothing either: behind every so many characters one of them.
pub(crate) fn controls_anywhere_change_nothing(text: &str, every: usize) {
    let bare = undressed(text);
    let mut controls = CONTROLS.iter().cycle();
    let strewn: String = bare
        .chars()
        .enumerate()
        .flat_map(|(at, c)| {
            // A line break of two characters stays one.
            let control = if at % every == 0 && c != '\r' { controls.next().copied() } else { None };
            std::iter::once(c).chain(control)
        })
        .collect();
    assert_eq!(findings(&strewn, undressed), findings(&bare, undressed), "{strewn:?}");
}

const CONTROLS: [char; 8] =
    ['\u{200E}', '\u{200F}', '\u{61C}', '\u{202B}', '\u{202C}', '\u{2067}', '\u{2069}', '\u{200D}'];

fn undressed(text: &str) -> String {
    text.chars().filter(|c| !DRESS.iter().any(|sign| sign.starts_with(*c))).collect()
}

/// A sign behind each letter that has another letter behind it, one of them after the other.
fn dressed(text: &str, dress: &[&str]) -> String {
    let letter = |c: char| matches!(c, '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}');
    let mut signs = dress.iter().cycle();
    let next = text.chars().skip(1).map(Some).chain([None]);
    text.chars()
        .zip(next)
        .flat_map(|(c, next)| {
            let inside = letter(c) && next.is_some_and(letter);
            let sign = if inside { signs.next().copied().unwrap_or_default() } else { "" };
            std::iter::once(c).chain(sign.chars())
        })
        .collect()
}

pub(crate) fn everything_holds(text: &str) {
    tokens_are_the_text(text);
    sentences_are_apart(text);
    let extraction = Extractor::new().extract(text);
    extraction_is_sound(text, &extraction);
    explain_is_extract(text, &extraction);
    a_paragraph_behind_changes_no_marked_quote(text);
    normal_forms_agree(text);
    #[cfg(feature = "serde")]
    extraction_comes_back(&extraction);
}

/// What must not change what is found: a run before it, settings, signs and controls.
pub(crate) fn nothing_changes(text: &str) {
    settings_are_kept(text);
    a_dressed_text_says_the_same(text, DRESS);
    controls_anywhere_change_nothing(text, 1 + text.len() % 8);
    // Two texts out of one: the first fills the buffers that the second is read into.
    let middle = (0..=text.len() / 2).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (first, second) = text.split_at(middle);
    extraction_is_repeatable(first, second);
}

/// Written as JSON and read again it is the same.
#[cfg(feature = "serde")]
pub(crate) fn extraction_comes_back(extraction: &Extraction) {
    let json = serde_json::to_string(extraction).unwrap();
    let back: Extraction = serde_json::from_str(&json).unwrap();
    assert_eq!(&back, extraction);
    assert_eq!(serde_json::to_string(&back).unwrap(), json);
}

/// Places in code points and UTF-16 units are what counting from the beginning gives, and lead back; a
/// place that is none of the text's is `None`.
#[allow(dead_code, reason = "not every target that takes this file asks it")]
pub(crate) fn offsets_agree(text: &str) {
    let index = TextIndex::new(text);
    let ends = text.char_indices().map(|(at, c)| (at, c.len_utf8(), c.len_utf16())).chain([(text.len(), 0, 1)]);
    let mut utf16 = 0;
    for (chars, (at, bytes, units)) in ends.enumerate() {
        let (front, back) = (Span::new(0, at), Span::new(at, text.len()));
        assert_eq!(index.chars(front), Some(0..chars));
        assert_eq!(index.utf16(front), Some(0..utf16));
        assert_eq!(index.chars(back).map(|range| range.start), Some(chars));
        assert_eq!(index.span_of_chars(0..chars), Some(front));
        assert_eq!(index.span_of_utf16(0..utf16), Some(front));
        assert_eq!(index.span_of_chars(chars..chars), Some(Span::new(at, at)));
        for inside in at + 1..at + bytes {
            assert_eq!(index.chars(Span::new(0, inside)), None, "{inside} parts a character");
        }
        if units == 2 {
            assert_eq!(index.span_of_utf16(0..utf16 + 1), None, "{utf16} parts a pair");
        }
        if at > 0 {
            assert_eq!(index.utf16(Span::new(at, 0)), None, "a span that runs backwards");
            assert_eq!(index.span_of_chars(chars..0), None, "a range that runs backwards");
        }
        if at == text.len() {
            assert_eq!(index.chars(Span::new(0, at + 1)), None);
            assert_eq!(index.span_of_chars(0..chars + 1), None);
            assert_eq!(index.span_of_utf16(0..utf16 + 1), None);
            assert_eq!(index.span_of_utf16(usize::MAX..usize::MAX), None);
        }
        utf16 += units;
    }
}
