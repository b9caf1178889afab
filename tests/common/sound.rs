//! What must hold of a text's tokens, sentences and quotes, whatever the text. The property tests
//! ask it of made-up texts, the fuzz targets of whatever they come upon.

use isnad::{Extraction, Extractor, Kind, Span, TextIndex, sentences, tokens};

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

pub(crate) fn everything_holds(text: &str) {
    tokens_are_the_text(text);
    sentences_are_apart(text);
    let extraction = Extractor::new().extract(text);
    extraction_is_sound(text, &extraction);
    #[cfg(feature = "serde")]
    extraction_comes_back(&extraction);
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
