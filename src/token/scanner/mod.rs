//! The loop over the bytes of a paragraph.
//!
//! | room | what is read there |
//! |---|---|
//! | `word` | words in Arabic letters: their keys, and what the lexicon has for them |
//! | `foreign` | numbers, links and words in other letters |
//! | `sign` | marks, stops and other signs |

mod foreign;
mod sign;
mod word;

use super::{Style, Tok, TokenKind};
use crate::arabic::letter;
use crate::arabic::{Clitics, Key};
use crate::lexicon::{Entry, Lexicon, Words};

pub(super) struct Scanner<'a> {
    lexicon: &'a Lexicon,
    words: Words<'a>,
    text: &'a str,
    bytes: &'a [u8],
    pub(super) at: usize,
    spaced: bool,
    /// Whether controls stand there that are not inside an Arabic word.
    pub(super) controls: bool,
    /// How many tokens were there before.
    first: usize,
    out: &'a mut Vec<Tok>,
    signs: &'a mut Vec<u32>,
}

/// What a byte begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    Space,
    Break,
    Digit,
    Latin,
    Sign,
    Arabic,
    Other,
}

const LEADS: [Lead; 256] = leads();

const fn leads() -> [Lead; 256] {
    let mut table = [Lead::Other; 256];
    let mut b = 0;
    while b < 128 {
        table[b] = match b as u8 {
            b'\n' | b'\r' | 0x0B | 0x0C => Lead::Break,
            0..=0x20 | 0x7F => Lead::Space,
            b'0'..=b'9' => Lead::Digit,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => Lead::Latin,
            _ => Lead::Sign,
        };
        b += 1;
    }
    table[0xD8] = Lead::Arabic;
    table[0xD9] = Lead::Arabic;
    table[0xDA] = Lead::Arabic;
    table[0xDB] = Lead::Arabic;
    table
}

impl<'a> Scanner<'a> {
    pub(super) fn new(
        lexicon: &'a Lexicon,
        text: &'a str,
        from: usize,
        out: &'a mut Vec<Tok>,
        signs: &'a mut Vec<u32>,
    ) -> Self {
        Self {
            lexicon,
            words: lexicon.words(),
            text,
            bytes: text.as_bytes(),
            at: from,
            spaced: true,
            controls: false,
            first: out.len(),
            out,
            signs,
        }
    }

    pub(super) fn run(&mut self) {
        loop {
            self.plain_words();
            let Some(&byte) = self.bytes.get(self.at) else { return };
            if self.other_than_word(byte) {
                return;
            }
            self.skip_space();
        }
    }

    /// Nearly all of a text: words with no sign on their letters or one, and a space behind each but the last. Right
    /// behind that no word begins.
    #[inline(always)]
    fn plain_words(&mut self) {
        while let Some(0xD8 | 0xD9) = self.bytes.get(self.at)
            && let Some(plain) = letter::plain(&self.bytes[self.at..])
        {
            let start = self.at;
            self.at += plain.bytes;
            self.known_word(start, plain.key, u32::from(plain.letters));
            if !self.skip_space() {
                return;
            }
        }
    }

    /// Goes over a space, if one stands there.
    fn skip_space(&mut self) -> bool {
        let space = self.bytes.get(self.at) == Some(&b' ');
        if space {
            self.at += 1;
            self.spaced = true;
        }
        space
    }

    /// Reads what is no plain word. True where it ends the paragraph.
    fn other_than_word(&mut self, byte: u8) -> bool {
        match LEADS[usize::from(byte)] {
            Lead::Space => {
                self.at += 1;
                self.spaced = true;
            }
            Lead::Break => {
                let start = self.at;
                self.at += if self.bytes[start..].starts_with(b"\r\n") { 2 } else { 1 };
                self.push(start, TokenKind::Break);
                return true;
            }
            Lead::Arabic => self.arabic(byte),
            Lead::Digit => self.number(),
            Lead::Latin => self.latin(),
            Lead::Sign => self.sign(byte),
            Lead::Other => return self.other(),
        }
        false
    }

    fn push(&mut self, start: usize, kind: TokenKind) {
        if kind != TokenKind::Latin {
            self.signs.push(self.out.len() as u32);
        }
        self.push_sized(start, kind, 0, Key::default(), Entry::UNKNOWN, Clitics::NONE);
    }

    fn push_mark(&mut self, start: usize, style: Style) {
        self.signs.push(self.out.len() as u32);
        self.push_sized(start, TokenKind::Mark, style as u8, Key::default(), Entry::UNKNOWN, Clitics::NONE);
    }

    #[inline(always)]
    fn push_sized(&mut self, start: usize, kind: TokenKind, size: u8, key: Key, entry: Entry, clitics: Clitics) {
        let spaced = std::mem::replace(&mut self.spaced, false);
        self.out.push(Tok { start: start as u32, end: self.at as u32, kind, spaced, clitics, size, entry, key });
    }

    fn arabic(&mut self, byte: u8) {
        let Some(&second) = self.bytes.get(self.at + 1) else {
            self.at += 1;
            return;
        };
        let code = letter::code(byte, second);
        let start = self.at;
        let kind = match code {
            letter::HARAKAT => return self.harakat(),
            1..=letter::MAX_CODE => return self.word(),
            letter::DIGIT => return self.number(),
            letter::COMMA => TokenKind::Comma,
            letter::SEMICOLON => TokenKind::Semicolon,
            letter::QUESTION => TokenKind::Question,
            letter::STOP => TokenKind::Stop,
            letter::CONTROL => {
                self.at += 2;
                self.controls = true;
                return;
            }
            _ => TokenKind::Symbol,
        };
        self.at += 2;
        self.push(start, kind);
    }

    /// Lets what stands from `start` to `at` go with what it is written on, be that no letter; false where
    /// it is written on nothing.
    fn join_to_last(&mut self, start: usize) -> bool {
        let (start, end) = (start as u32, self.at as u32);
        match self.out[self.first..].last_mut() {
            Some(last) if last.end == start => {
                last.end = end;
                true
            }
            _ => false,
        }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }
}
