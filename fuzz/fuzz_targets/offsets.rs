//! Any bytes as a text: places in code points and UTF-16 units are those that counting gives, and any
//! range of them leads to the span that it counts, or to none.

#![no_main]

#[path = "../../tests/common/sound.rs"]
#[expect(dead_code, reason = "the rest is for the target extract")]
mod sound;

use isnad::{Span, TextIndex};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u16, u16, &[u8])| {
    let (start, end, bytes) = input;
    let text = String::from_utf8_lossy(bytes);
    sound::offsets_agree(&text);

    let index = TextIndex::new(&text);
    let range = usize::from(start)..usize::from(end);
    // Any two numbers as a span: it fits where `str` says so.
    let span = Span::new(range.start, range.end);
    let fits = text.get(range.clone());
    let front = fits.map(|_| &text[..range.start]);
    let chars = fits.zip(front).map(|(words, front)| {
        let start = front.chars().count();
        start..start + words.chars().count()
    });
    let utf16 = fits.zip(front).map(|(words, front)| {
        let start = front.encode_utf16().count();
        start..start + words.encode_utf16().count()
    });
    assert_eq!(index.chars(span), chars);
    assert_eq!(index.utf16(span), utf16);

    // Any two numbers as places in other units: what is found stands there.
    if let Some(span) = index.span_of_chars(range.clone()) {
        assert_eq!(index.chars(span), Some(range.clone()));
    }
    if let Some(span) = index.span_of_utf16(range.clone()) {
        assert_eq!(index.utf16(span), Some(range));
    }
});
