//! Marks, stops and other signs.

use super::Scanner;
use super::word::{Inside, inside};
use crate::arabic::letter;
use crate::token::{Style, TokenKind};

impl Scanner<'_> {
    /// An ASCII sign.
    pub(super) fn sign(&mut self, byte: u8) {
        let start = self.at;
        let doubled = self.bytes.get(start + 1) == Some(&byte);
        self.at += 1;
        let kind = match byte {
            b'"' => return self.push_mark(start, Style::Double),
            b'\'' if doubled => {
                self.at += 1;
                return self.push_mark(start, Style::TwoSingles);
            }
            b'\'' | b'`' => return self.push_mark(start, Style::Single),
            b'(' | b')' if doubled => {
                self.at += 1;
                return self.push_mark(start, Style::DoubleParentheses);
            }
            b'.' if doubled => {
                while self.bytes.get(self.at) == Some(&b'.') {
                    self.at += 1;
                }
                TokenKind::Ellipsis
            }
            b'.' => TokenKind::Stop,
            b',' => TokenKind::Comma,
            b';' => TokenKind::Semicolon,
            b':' => TokenKind::Colon,
            b'?' => TokenKind::Question,
            b'!' => TokenKind::Exclamation,
            b'(' | b'[' | b'{' => TokenKind::Open,
            b')' | b']' | b'}' => TokenKind::Close,
            b'-' => TokenKind::Dash,
            b'@' | b'#' => return self.tag(start),
            b'<' | b'>' if doubled => {
                self.at += 1;
                return self.push_mark(start, Style::Guillemets);
            }
            _ => TokenKind::Symbol,
        };
        self.push(start, kind);
    }

    /// A handle or hashtag, if a name follows the sign.
    fn tag(&mut self, start: usize) {
        loop {
            match self.bytes.get(self.at) {
                Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_') => self.at += 1,
                Some(&lead @ 0xD8..=0xDB) => match self.bytes.get(self.at + 1) {
                    Some(&second) if letter::code(lead, second) <= letter::DIGIT => self.at += 2,
                    _ => break,
                },
                Some(0xC2..=0xF4) => match self.alphanumeric(self.at) {
                    0 => break,
                    bytes => self.at += bytes,
                },
                _ => break,
            }
        }
        self.push(start, if self.at > start + 1 { TokenKind::Link } else { TokenKind::Symbol });
    }

    /// A character beyond ASCII and the Arabic block. True where it ends the paragraph.
    #[inline(never)]
    pub(super) fn other(&mut self) -> bool {
        let start = self.at;
        let Some(c) = self.char_at(start) else {
            self.at = self.bytes.len();
            return true;
        };
        self.at += c.len_utf8();
        if let Some(style) = style_of(c) {
            self.mark(start, style);
        } else if let Some(kind) = sign_of(c) {
            self.push(start, kind);
            return kind == TokenKind::Break;
        } else if c == '…' {
            while let Some(more @ ('…' | '.')) = self.char_at(self.at) {
                self.at += more.len_utf8();
            }
            self.push(start, TokenKind::Ellipsis);
        } else if letter::is_control(c) {
            self.controls = true;
        } else if letter::is_combining(c) || letter::is_extended_haraka(c) {
            self.join_to_last(start);
        } else if c.is_whitespace() {
            self.spaced = true;
        } else if !matches!(inside(&self.bytes[start..]), (Inside::Code(letter::SYMBOL), _)) {
            self.at = start;
            self.word();
        } else if !c.is_alphanumeric() {
            self.push(start, TokenKind::Symbol);
        } else if self.alphanumeric(start) == 0 {
            self.push(start, TokenKind::Latin);
        } else {
            self.at = start;
            self.latin();
        }
        false
    }

    /// A mark beyond ASCII. Two single ones in a row are a double one, of whatever direction.
    fn mark(&mut self, start: usize, style: Style) {
        let next = self.char_at(self.at).filter(|next| style == Style::Single && style_of(*next) == Some(style));
        self.at += next.map_or(0, char::len_utf8);
        self.push_mark(start, if next.is_some() { Style::TwoSingles } else { style });
    }
}

/// The style of a mark beyond ASCII.
fn style_of(c: char) -> Option<Style> {
    Some(match c {
        // Sites turn the " behind a digit into ″.
        '“' | '”' | '„' | '‟' | '❝' | '❞' | '〝' | '〞' | '〟' | '＂' | '″' => Style::Double,
        '«' | '»' | '《' | '》' | '≪' | '≫' => Style::Guillemets,
        '‹' | '›' | '〈' | '〉' => Style::SingleGuillemets,
        '‘' | '’' | '‚' | '‛' | '′' => Style::Single,
        '﴿' | '﴾' => Style::Ornate,
        _ => return None,
    })
}

/// What a sign beyond ASCII is.
fn sign_of(c: char) -> Option<TokenKind> {
    Some(match c {
        '\u{85}' | '\u{2028}' | '\u{2029}' => TokenKind::Break,
        '–' | '—' | '‒' | '―' | '‐' | '‑' | '−' | '•' | '·' => TokenKind::Dash,
        '，' | '、' => TokenKind::Comma,
        '。' => TokenKind::Stop,
        '：' => TokenKind::Colon,
        '？' => TokenKind::Question,
        '！' => TokenKind::Exclamation,
        '（' => TokenKind::Open,
        '）' => TokenKind::Close,
        // Ligatures of whole phrases, ﷺ and its like.
        '\u{FDF0}'..='\u{FDFF}' => TokenKind::Symbol,
        _ => return None,
    })
}
