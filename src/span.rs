//! Byte spans: where something stands in a text.

use std::fmt;
use std::ops::{Index, Range};

/// A half-open range of UTF-8 bytes in a text, `start..end`.
///
/// Every span of an extraction lies within the text it was taken from and on character
/// boundaries of it, so a text can be indexed with it:
///
/// ```
/// use isnad::Span;
///
/// let text = "قال نعم";
/// assert_eq!(&text[Span::new(7, 13)], "نعم");
/// ```
///
/// Indexing another text than the one the span was taken from may panic, as it would with
/// `&text[7..13]`; [`Span::get`] does not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte behind the last.
    pub end: usize,
}

impl Span {
    /// The span `start..end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// How many bytes it covers.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether `other` lies within it, edges included.
    ///
    /// ```
    /// use isnad::Span;
    ///
    /// assert!(Span::new(2, 9).contains(Span::new(2, 5)));
    /// assert!(!Span::new(2, 9).contains(Span::new(8, 10)));
    /// ```
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The words in `text`, or `None` where the span does not fit that text.
    ///
    /// ```
    /// use isnad::Span;
    ///
    /// assert_eq!(Span::new(7, 13).get("قال نعم"), Some("نعم"));
    /// assert_eq!(Span::new(7, 12).get("قال نعم"), None, "inside a letter");
    /// assert_eq!(Span::new(7, 99).get("قال نعم"), None, "behind the end");
    /// ```
    pub fn get(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl Index<Span> for str {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self[span.start..span.end]
    }
}

impl Index<Span> for String {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self.as_str()[span]
    }
}
