//! Spans in code points and UTF-16 units are those that one counts by hand.

#[path = "common/sound.rs"]
#[allow(dead_code, reason = "only the offsets are asked here")]
mod sound;

use isnad::{Extractor, Span, TextIndex};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use sound::offsets_agree;

/// A character of each length in either encoding.
const CHARS: [char; 6] = ['a', '\u{64E}', 'ق', '”', '\u{FEFF}', '😀'];

#[test]
fn texts_of_one_character_agree_around_every_step() {
    for c in CHARS {
        for length in (0..6).chain(60..70).chain(125..131).chain(254..259).chain(511..515) {
            offsets_agree(&c.to_string().repeat(length));
        }
    }
}

#[test]
fn a_character_that_lies_over_a_step_is_counted_once() {
    for before in 250..260 {
        for c in CHARS {
            offsets_agree(&format!("{}{c}{}", "a".repeat(before), "ب".repeat(200)));
        }
    }
}

#[test]
fn spans_come_in_any_order_and_inside_one_another() {
    let text = "قال 😀 الصياد: “البحر هادئ”. ".repeat(40);
    let index = TextIndex::new(&text);
    assert_eq!(index.text(), text);
    let extraction = Extractor::new().extract(&text);
    assert!(extraction.quotes().len() >= 30);
    for quote in extraction.quotes().rev() {
        for span in [quote.content()].into_iter().chain(quote.cue().map(|cue| cue.span())).chain(quote.mention()) {
            let (front, words) = (&text[..span.start], &text[span]);
            let chars = front.chars().count();
            assert_eq!(index.chars(span), Some(chars..chars + words.chars().count()));
            let utf16 = front.encode_utf16().count();
            assert_eq!(index.utf16(span), Some(utf16..utf16 + words.encode_utf16().count()));
        }
    }
}

#[test]
fn an_empty_text_has_one_place() {
    let index = TextIndex::new("");
    assert_eq!(index.chars(Span::new(0, 0)), Some(0..0));
    assert_eq!(index.span_of_utf16(0..0), Some(Span::new(0, 0)));
    assert_eq!(index.utf16(Span::new(0, 1)), None);
    assert_eq!(index.span_of_chars(1..1), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn offsets_agree_on_mixed_widths(chars in vec(select(CHARS.to_vec()), 0..700)) {
        offsets_agree(&chars.into_iter().collect::<String>());
    }

    #[test]
    fn offsets_agree_on_anything(text in any::<String>()) {
        offsets_agree(&text);
    }

    #[test]
    fn a_span_goes_there_and_back(text in ".{0,400}", start in any::<prop::sample::Index>(), end in any::<prop::sample::Index>()) {
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let (start, end) = (*start.get(&places), *end.get(&places));
        let span = Span::new(start.min(end), start.max(end));
        let index = TextIndex::new(&text);
        prop_assert_eq!(index.chars(span).and_then(|range| index.span_of_chars(range)), Some(span));
        prop_assert_eq!(index.utf16(span).and_then(|range| index.span_of_utf16(range)), Some(span));
    }
}
