//! Paragraph after paragraph, in pieces where one is very long, and without its controls.

use super::scanner::Scanner;
use super::{Tok, TokenKind};
use crate::arabic::letter;
use crate::lexicon::Lexicon;

/// A longer paragraph is read in pieces, as if it were several. So what is read at once is bounded,
/// and places in it fit an offset of 32 bits, however long the text. Whatever goes over a whole text
/// counts in `usize`.
const LONGEST: usize = 1 << 20;

/// Reads paragraph after paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Paragraphs {
    pub(crate) longest: usize,
    /// A paragraph without its controls.
    bare: String,
    /// Where controls were taken out of it, and how many bytes up to there.
    taken: Vec<(usize, usize)>,
    /// Where the tokens of the last paragraph stand that are no words.
    signs: Vec<u32>,
}

impl Default for Paragraphs {
    fn default() -> Self {
        Self { longest: LONGEST, bare: String::new(), taken: Vec::new(), signs: Vec::new() }
    }
}

impl Paragraphs {
    /// Reads pieces of another length.
    #[cfg(test)]
    pub(crate) fn in_pieces(longest: usize) -> Self {
        Self { longest, ..Self::default() }
    }

    /// Scans from `from` to the end of its paragraph, the line break included, and gives where that
    /// is. Offsets of the tokens count from `base`.
    pub(crate) fn scan(
        &mut self,
        lexicon: &Lexicon,
        text: &str,
        base: usize,
        from: usize,
        out: &mut Vec<Tok>,
    ) -> usize {
        let first = out.len();
        let (text, from) = (&text[base..], from - base);
        let piece = &text[..piece_end(text, from, self.longest)];
        self.signs.clear();
        let mut scanner = Scanner::new(lexicon, piece, from, out, &mut self.signs);
        scanner.run();
        let Scanner { mut at, controls, .. } = scanner;
        // Words stay whole where a piece is cut off: the last one is left to the next.
        if at == piece.len()
            && at < text.len()
            && let [first, .., last] = &out[first..]
            && !last.is(TokenKind::Break)
            && last.start > first.start
        {
            at = last.start as usize;
            out.pop();
            self.signs.pop_if(|sign| *sign as usize == out.len());
        }
        if controls {
            out.truncate(first);
            self.signs.clear();
            self.scan_bare(lexicon, &text[from..at], from, out);
        }
        base + at
    }

    /// Where the tokens of the paragraph that was last scanned stand that are no words.
    pub(crate) fn signs(&self) -> &[u32] {
        &self.signs
    }

    /// Scans a paragraph as if its controls were not there, so that none of them parts what belongs
    /// together.
    fn scan_bare(&mut self, lexicon: &Lexicon, paragraph: &str, offset: usize, out: &mut Vec<Tok>) {
        self.bare.clear();
        self.taken.clear();
        let mut copied = 0;
        for (at, control) in paragraph.match_indices(letter::is_control) {
            self.bare.push_str(&paragraph[copied..at]);
            copied = at + control.len();
            self.taken.push((self.bare.len(), copied - self.bare.len()));
        }
        self.bare.push_str(&paragraph[copied..]);
        let first = out.len();
        Scanner::new(lexicon, &self.bare, 0, out, &mut self.signs).run();
        let mut taken = self.taken.iter().peekable();
        let mut before = 0;
        for tok in &mut out[first..] {
            // A token begins behind the controls before it and ends before those behind it.
            while let Some((_, bytes)) = taken.next_if(|(at, _)| *at <= tok.start as usize) {
                before = *bytes;
            }
            tok.start += (offset + before) as u32;
            while let Some((_, bytes)) = taken.next_if(|(at, _)| *at < tok.end as usize) {
                before = *bytes;
            }
            tok.end += (offset + before) as u32;
        }
    }
}

/// Where the longest piece of the text from `from` on ends, on a character boundary.
fn piece_end(text: &str, from: usize, longest: usize) -> usize {
    match from.checked_add(longest) {
        Some(end) if end < text.len() => {
            (from + 1..=end).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
        }
        _ => text.len(),
    }
}
