//! A word's letters one by one, for the few rules that keys are too coarse for.

use std::ops::Range;

use super::letter::{is_hamza_sign, is_inkless, with_hamza};
use crate::steps::step;

/// Fathatan, and as scripture has it before another letter.
const TANWIN: [char; 2] = ['\u{64B}', '\u{8F0}'];

/// And: joined on in front.
const WA: &str = "و";

/// The letters of a word as they are spelled: without harakat, tatweel and controls, a hamza that is
/// written as a sign of its own joined to its letter. Rules compare words with it, so that a word
/// is the same word however it is dressed.
///
/// Most questions are answered by a word's length: it is cut out of the text when one is not.
#[derive(Clone, Copy, Default)]
pub(crate) struct Spelling<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    /// How many bytes its letters take by themselves.
    bare: usize,
}

impl<'a> Spelling<'a> {
    /// The spelling of a word of so many letters.
    pub(crate) fn new(text: &'a str, letters: u8) -> Self {
        Self::within(text, 0..text.len(), letters)
    }

    /// The spelling of a word of so many letters at a place of the text.
    #[inline]
    pub(crate) fn within(text: &'a str, Range { start, end }: Range<usize>, letters: u8) -> Self {
        // A letter of the Arabic block has two bytes.
        Self { text, start, end, bare: 2 * usize::from(letters) }
    }

    /// The spelling of what is no word in Arabic letters: itself.
    #[inline]
    pub(crate) fn foreign(text: &'a str, Range { start, end }: Range<usize>) -> Self {
        Self { text, start, end, bare: end - start }
    }

    /// The word as it stands in the text.
    pub(crate) fn written(self) -> &'a str {
        &self.text[self.start..self.end]
    }

    #[inline]
    fn bytes(self) -> &'a [u8] {
        &self.text.as_bytes()[self.start..self.end]
    }

    /// Whether the word is letters and nothing else.
    #[inline]
    fn is_plain(self) -> bool {
        self.end - self.start == self.bare
    }

    pub(crate) fn letters(self) -> impl Iterator<Item = char> + 'a {
        let mut rest = self.written().chars();
        std::iter::from_fn(move || {
            step();
            let letter = rest.find(|c| !is_inkless(*c))?;
            // A hamza of its own may stand behind the harakat of its letter.
            let sign = rest.clone().take_while(|c| is_inkless(*c)).find(|c| is_hamza_sign(*c));
            Some(sign.map_or(letter, |sign| with_hamza(letter, sign)))
        })
    }

    /// The letters from the last to the first.
    fn letters_back(self) -> impl Iterator<Item = char> + 'a {
        let mut rest = self.written().chars().rev();
        std::iter::from_fn(move || {
            let mut sign = None;
            loop {
                step();
                match rest.next()? {
                    c if !is_inkless(c) => return Some(sign.map_or(c, |sign| with_hamza(c, sign))),
                    c if is_hamza_sign(c) => sign = Some(c),
                    _ => {}
                }
            }
        })
    }

    #[inline]
    pub(crate) fn is_one_of(self, words: &[&str]) -> bool {
        words.iter().any(|word| self == *word)
    }

    /// The same, or one of them with و joined on in front.
    #[inline(always)]
    pub(crate) fn is_one_of_joined(self, words: &[&str]) -> bool {
        let may_be = |word: &&str| self.bare == WA.len() + word.len();
        self.is_one_of(words) || words.iter().any(may_be) && self.starts_with(WA) && self.is_behind_wa(words)
    }

    /// Whether what stands behind its first letter, a و, is one of the words.
    fn is_behind_wa(self, words: &[&str]) -> bool {
        let before = if self.is_plain() { Some(0) } else { self.written().find(|c| !is_inkless(c)) };
        let start = self.start + before.unwrap_or_default() + WA.len();
        Self { start, bare: self.bare - WA.len(), ..self }.is_one_of(words)
    }

    #[inline]
    pub(crate) fn starts_with(self, beginning: &str) -> bool {
        if self.is_plain() {
            self.bytes().starts_with(beginning.as_bytes())
        } else {
            self.dressed_starts_with(beginning)
        }
    }

    #[cold]
    fn dressed_starts_with(self, beginning: &str) -> bool {
        let mut letters = self.letters();
        beginning.chars().all(|c| letters.next() == Some(c))
    }

    #[inline]
    pub(crate) fn ends_with(self, ending: &str) -> bool {
        if self.is_plain() { self.bytes().ends_with(ending.as_bytes()) } else { self.dressed_ends_with(ending) }
    }

    /// Whether it ends as a noun does with the pronoun of those spoken of: `جانبه`, `خلالها`.
    pub(crate) fn ends_with_pronoun(self) -> bool {
        ["ه", "ها", "هم", "هما"].iter().any(|pronoun| self.ends_with(pronoun))
    }

    /// The same, but for a name in يه: `بوتيه`.
    pub(crate) fn ends_with_his(self) -> bool {
        self.ends_with_pronoun() && !self.ends_with("يه")
    }

    #[cold]
    fn dressed_ends_with(self, ending: &str) -> bool {
        let mut letters = self.letters_back();
        ending.chars().rev().all(|c| letters.next() == Some(c))
    }

    #[cold]
    fn dressed_is(self, word: &str) -> bool {
        self.letters().eq(word.chars())
    }

    /// Tanwin written out with its alef, `خبراً` or `خبرًا`: it is read, unlike other harakat.
    #[inline]
    pub(crate) fn has_tanwin(self) -> bool {
        !self.is_plain() && self.dressed_has_tanwin()
    }

    #[cold]
    fn dressed_has_tanwin(self) -> bool {
        let mut end = self.written().chars().rev().filter(|c| TANWIN.contains(c) || !is_inkless(*c));
        matches!((end.next(), end.next()), (Some(sign), Some('ا')) | (Some('ا'), Some(sign)) if TANWIN.contains(&sign))
    }

    /// Whether a letter is doubled with a shadda: it is read, unlike harakat (`بيّن` is no `بين`).
    pub(crate) fn has_shadda(self) -> bool {
        !self.is_plain() && self.written().contains('\u{651}')
    }
}

impl PartialEq<&str> for Spelling<'_> {
    #[inline]
    fn eq(&self, word: &&str) -> bool {
        // Nearly all words are told apart by how many letters they have, dressed or not.
        self.bare == word.len() && if self.is_plain() { self.bytes() == word.as_bytes() } else { self.dressed_is(word) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling(text: &str) -> Spelling<'_> {
        Spelling::new(text, text.chars().filter(|c| !is_inkless(*c)).count() as u8)
    }

    #[test]
    fn a_dressed_word_is_the_same_word() {
        for (dressed, bare) in [
            ("أَحَد", "أحد"),
            ("ا\u{654}حد", "أحد"),
            // The hamza behind the fatha, as canonical order has it.
            ("ا\u{64E}\u{654}حد", "أحد"),
            ("ا\u{653}ن", "آن"),
            ("إ\u{640}\u{640}حدى\u{200F}", "إحدى"),
            ("ال\u{61C}ل\u{200D}ه", "الله"),
        ] {
            assert!(spelling(dressed) == bare, "{dressed:?}");
            assert!(spelling(dressed).ends_with(bare) && spelling(dressed).starts_with(bare), "{dressed:?}");
            assert!(spelling(dressed).letters_back().eq(bare.chars().rev()), "{dressed:?}");
            let joined = format!("و{dressed}");
            assert!(spelling(dressed).is_one_of_joined(&[bare]) && spelling(&joined).is_one_of_joined(&[bare]));
        }
        assert!(spelling("ا\u{654}حد") != "احد");
        assert!(!spelling("حد").ends_with("أحد") && !spelling("أح").starts_with("أحد"));
    }

    #[test]
    fn a_plain_word_is_compared_as_it_stands() {
        let plain = Spelling::new("أحد", 3);
        assert!(plain.is_plain() && plain == "أحد" && plain.ends_with("حد") && plain.starts_with("أ"));
        assert!(!plain.has_tanwin() && !plain.has_shadda());
        let joined = Spelling::new("وأحد", 4);
        assert!(joined.is_plain() && joined.is_one_of_joined(&["أحد"]) && plain.is_one_of_joined(&["أحد"]));
        assert!(joined != "أحد" && !joined.is_one_of_joined(&["حد"]));
        assert!(!Spelling::new("أَحد", 3).is_plain());
    }

    #[test]
    fn tanwin_on_either_side_of_its_alef() {
        for word in ["خبراً", "خبرًا", "خبر\u{64B}\u{640}ا", "خبر\u{8F0}ا", "خبرا\u{200F}\u{64B}"]
        {
            assert!(spelling(word).has_tanwin(), "{word:?}");
        }
        for word in ["خبرا", "خبر\u{64B}", "خبرٌا", "\u{64B}"] {
            assert!(!spelling(word).has_tanwin(), "{word:?}");
        }
    }
}
