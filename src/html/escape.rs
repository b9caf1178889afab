//! Text that HTML shows and does not read.

use std::fmt::{self, Display, Formatter, Write};

/// A piece of text, in an element or in a quoted attribute, letter for letter.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| escaped(f, c))
    }
}

/// A text on one line, without the signs that would turn the direction of what follows.
pub(super) struct Line<'a>(pub(super) &'a str);

impl Display for Line<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, word) in self.0.split_whitespace().enumerate() {
            if index > 0 {
                f.write_char(' ')?;
            }
            word.chars().filter(|c| !turns(*c)).try_for_each(|c| escaped(f, c))?;
        }
        Ok(())
    }
}

fn escaped(f: &mut Formatter<'_>, c: char) -> fmt::Result {
    match c {
        '&' => f.write_str("&amp;"),
        '<' => f.write_str("&lt;"),
        '>' => f.write_str("&gt;"),
        '"' => f.write_str("&quot;"),
        '\'' => f.write_str("&#39;"),
        '\t' => f.write_char(c),
        // No HTML may hold them, however they are written.
        c if c.is_control() => f.write_char(char::REPLACEMENT_CHARACTER),
        c => f.write_char(c),
    }
}

/// Embeddings, overrides and isolates, and what ends them.
fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_read_as_html() {
        let text = "<a href='x' title=\"&amp;\">\u{0}\u{1B}\u{9F}\tقال</a>";
        assert_eq!(
            Escaped(text).to_string(),
            "&lt;a href=&#39;x&#39; title=&quot;&amp;amp;&quot;&gt;\u{FFFD}\u{FFFD}\u{FFFD}\tقال&lt;/a&gt;"
        );
    }

    #[test]
    fn a_line_turns_nothing_behind_it() {
        assert_eq!(Line(" أحمد \n\u{202E}<سالم\u{2069}\r\n").to_string(), "أحمد &lt;سالم");
    }
}
