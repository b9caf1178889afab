//! Patterns of what is not to be read: links to other articles, lines of the layout.
//!
//! What matches is blanked out letter for letter, so that all places stay those of the text.

use regex::Regex;

#[derive(Debug, Clone, Default)]
pub(crate) struct Skip {
    patterns: Vec<Regex>,
}

impl Skip {
    pub(crate) fn add(&mut self, pattern: Regex) {
        self.patterns.push(pattern);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// Puts the text into `blanked`, with a blank for every byte that matches and line breaks as they are.
    pub(crate) fn blank(&self, text: &str, blanked: &mut String) {
        let mut matches: Vec<(usize, usize)> =
            self.patterns.iter().flat_map(|pattern| pattern.find_iter(text)).map(|m| (m.start(), m.end())).collect();
        matches.sort_unstable();
        blanked.clear();
        let mut at = 0;
        for (start, end) in matches {
            blanked.push_str(&text[at..start.max(at)]);
            at = at.max(start);
            blanked.extend(text[at..end.max(at)].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            at = at.max(end);
        }
        blanked.push_str(&text[at..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blanked(patterns: &[&str], text: &str) -> String {
        let mut skip = Skip::default();
        patterns.iter().for_each(|pattern| skip.add(Regex::new(pattern).unwrap()));
        let mut blanked = String::new();
        skip.blank(text, &mut blanked);
        blanked
    }

    #[test]
    fn what_matches_is_blank_and_nothing_moves() {
        for (patterns, text, expected) in [
            (&[][..], "abc", "abc"),
            (&["b"], "abcb", "a c "),
            (&["ق"], "aقb", "a  b"),
            (&["(?s)b.*d"], "ab\nc\nde", "a \n \n e"),
            // One in another, over another, beside another, of no length.
            (&["bcd", "c"], "abcde", "a   e"),
            (&["abc", "cde"], "abcdef", "     f"),
            (&["ab", "cd"], "abcd", "    "),
            (&["x*"], "abc", "abc"),
            (&[".*"], "", ""),
        ] {
            assert_eq!(blanked(patterns, text), expected, "{patterns:?} {text:?}");
        }
    }
}
