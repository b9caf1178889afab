//! Spans in the units of other languages: code points for Python, UTF-16 units for JavaScript.
//!
//! It takes a text and spans of it, in bytes, and gives the same places in the other unit, and back.

use std::ops::Range;

use crate::span::Span;

/// Places of one text in other units: code points, as Python counts, and UTF-16 units, as JavaScript,
/// Java and C# do.
///
/// It goes over the text once; any number of spans, in any order, then costs a count of 256 bytes at most
/// for each end, and none goes over the text again. Beside the text it holds a sixteenth of its length.
///
/// ```
/// use isnad::{Extractor, TextIndex};
///
/// let text = "😀 قال الصياد: “البحر هادئ”.";
/// let extraction = Extractor::new().extract(text);
/// let content = extraction.quotes().next().unwrap().content();
///
/// let index = TextIndex::new(text);
/// assert_eq!((content.start, content.end), (29, 48));
/// assert_eq!(index.chars(content), Some(15..25)); // text[15:25] in Python
/// assert_eq!(index.utf16(content), Some(16..26)); // text.slice(16, 26) in JavaScript
///
/// assert_eq!(index.span_of_chars(15..25), Some(content));
/// assert_eq!(index.span_of_utf16(16..26), Some(content));
/// ```
///
/// A span that does not fit the text is `None` and never a wrong place.
#[derive(Debug, Clone)]
pub struct TextIndex<'t> {
    text: &'t str,
    /// What stands before each byte whose place is a multiple of [`STEP`].
    before: Vec<Count>,
}

/// A power of two: a larger one takes less memory, a smaller one less time for a span.
const STEP: usize = 256;

/// The characters of a piece of text, each counted at its first byte.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    chars: usize,
    /// Those that are two units in UTF-16.
    pairs: usize,
}

impl Count {
    fn of(bytes: &[u8]) -> Self {
        // At most `STEP` of them: the counts fit, and narrow ones are counted many at a time.
        let (mut chars, mut pairs) = (0u16, 0u16);
        for byte in bytes {
            chars += u16::from(begins_char(*byte));
            pairs += u16::from(begins_pair(*byte));
        }
        Self { chars: usize::from(chars), pairs: usize::from(pairs) }
    }

    fn and(self, more: Count) -> Self {
        Self { chars: self.chars + more.chars, pairs: self.pairs + more.pairs }
    }

    fn utf16(self) -> usize {
        self.chars + self.pairs
    }
}

const fn begins_char(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

const fn begins_pair(byte: u8) -> bool {
    byte >= 0xF0
}

impl<'t> TextIndex<'t> {
    /// Goes over the text and counts.
    pub fn new(text: &'t str) -> Self {
        let mut before = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = Count::default();
        before.push(count);
        for bytes in text.as_bytes().chunks_exact(STEP) {
            count = count.and(Count::of(bytes));
            before.push(count);
        }
        Self { text, before }
    }

    /// The text it was made for.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The span in code points; `None` where it does not fit the text.
    pub fn chars(&self, span: Span) -> Option<Range<usize>> {
        let (start, end) = self.counts(span)?;
        Some(start.chars..end.chars)
    }

    /// The span in UTF-16 units; `None` where it does not fit the text.
    pub fn utf16(&self, span: Span) -> Option<Range<usize>> {
        let (start, end) = self.counts(span)?;
        Some(start.utf16()..end.utf16())
    }

    /// The span that stands at these code points; `None` where the text has fewer, or the range ends before
    /// it starts.
    pub fn span_of_chars(&self, range: Range<usize>) -> Option<Span> {
        self.span(range, |count| count.chars)
    }

    /// The span that stands at these UTF-16 units; `None` where the text has fewer, where the range ends
    /// before it starts, or where an end of it parts the two halves of a character.
    pub fn span_of_utf16(&self, range: Range<usize>) -> Option<Span> {
        self.span(range, Count::utf16)
    }

    /// What stands before either end of the span.
    fn counts(&self, span: Span) -> Option<(Count, Count)> {
        span.get(self.text)?;
        Some((self.count(span.start), self.count(span.end)))
    }

    fn count(&self, at: usize) -> Count {
        let step = at / STEP;
        self.before[step].and(Count::of(&self.text.as_bytes()[step * STEP..at]))
    }

    fn span(&self, range: Range<usize>, units: impl Fn(Count) -> usize) -> Option<Span> {
        let span = Span::new(self.byte(range.start, &units)?, self.byte(range.end, &units)?);
        (span.start <= span.end).then_some(span)
    }

    /// The byte before which so many units stand.
    fn byte(&self, wanted: usize, units: &impl Fn(Count) -> usize) -> Option<usize> {
        // The first step has nothing before it, so that there is always one.
        let step = self.before.partition_point(|count| units(*count) <= wanted) - 1;
        let mut count = self.before[step];
        for (at, byte) in self.text.bytes().enumerate().skip(step * STEP) {
            if begins_char(byte) {
                if units(count) >= wanted {
                    return (units(count) == wanted).then_some(at);
                }
                count = count.and(Count::of(&[byte]));
            }
        }
        (units(count) == wanted).then_some(self.text.len())
    }
}
