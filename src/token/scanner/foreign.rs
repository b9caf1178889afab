//! Numbers, links and words in other letters.

use super::Scanner;
use crate::arabic::letter;
use crate::token::TokenKind;

impl Scanner<'_> {
    pub(super) fn number(&mut self) {
        let start = self.at;
        loop {
            match self.digit(self.at) {
                0 => {
                    let sign = match self.bytes.get(self.at) {
                        Some(b'.' | b',' | b':' | b'/' | b'-') => 1,
                        _ => break,
                    };
                    if self.digit(self.at + sign) == 0 {
                        break;
                    }
                    self.at += sign;
                }
                n => self.at += n,
            }
        }
        self.push(start, TokenKind::Number);
    }

    /// How many bytes the digit at `at` has; 0 where none stands there.
    fn digit(&self, at: usize) -> usize {
        match self.bytes.get(at) {
            Some(b'0'..=b'9') => 1,
            Some(&lead @ 0xD9..=0xDB) => match self.bytes.get(at + 1) {
                Some(&second) if letter::code(lead, second) == letter::DIGIT => 2,
                _ => 0,
            },
            _ => 0,
        }
    }

    /// A word in other letters, or a URL.
    pub(super) fn latin(&mut self) {
        let start = self.at;
        let mut link = false;
        loop {
            match self.bytes.get(self.at) {
                Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_') => self.at += 1,
                Some(b':') if self.bytes[self.at..].starts_with(b"://") => {
                    link = true;
                    break;
                }
                Some(b'@') if self.alphanumeric(self.at + 1) > 0 => {
                    link = true;
                    break;
                }
                Some(b'.' | b'-' | b'&' | b'\'' | b'+') if self.alphanumeric(self.at + 1) > 0 => self.at += 1,
                Some(0xC2..=0xF4) => match self.alphanumeric(self.at) {
                    0 => break,
                    n => self.at += n,
                },
                _ => break,
            }
        }
        let word = &self.bytes[start..self.at];
        if link || word.get(..4).is_some_and(|head| head.eq_ignore_ascii_case(b"www.")) {
            loop {
                match self.bytes.get(self.at) {
                    Some(0x21 | 0x23..=0x26 | 0x28..=0x7E) => self.at += 1,
                    // info@café, and a letter with its accent apart as one without
                    _ => match self.alphanumeric(self.at) {
                        0 => break,
                        n => self.at += n,
                    },
                }
            }
            // A stop or bracket at the end belongs to the sentence.
            while matches!(self.bytes[self.at - 1], b'.' | b',' | b')' | b';' | b':' | b'!' | b'?') {
                self.at -= 1;
            }
            return self.push(start, TokenKind::Link);
        }
        self.push(start, TokenKind::Latin);
    }

    /// How many bytes the letter or digit at `at` has, of any script but Arabic; 0 for none.
    pub(super) fn alphanumeric(&self, at: usize) -> usize {
        match self.bytes.get(at) {
            Some(byte) if byte.is_ascii_alphanumeric() => 1,
            Some(0xC2..=0xCF | 0xD0..=0xD7 | 0xE0..=0xEE | 0xF0..=0xF4) => match self.char_at(at) {
                // Accents go with their letter.
                Some(c) if c.is_alphanumeric() || letter::is_combining(c) => c.len_utf8(),
                _ => 0,
            },
            _ => 0,
        }
    }
}
