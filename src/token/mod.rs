//! Text to classed tokens.
//!
//! One loop over the bytes; an Arabic letter folds through a table into the word's key, and a
//! finished word is looked up once. Later stages read classes and never letters. White space
//! and controls become no tokens of the pipeline's own; the public [`tokens`] gives them too, so
//! that its tokens put together are the input.

mod paragraphs;
mod scanner;

pub(crate) use paragraphs::Paragraphs;

use crate::arabic::{Clitics, Key};
use crate::lexicon::{Class, Entry, Form, Lexicon, named};
use crate::span::Span;
use crate::steps::step;

/// What a token is.
///
/// ```
/// use isnad::{TokenKind, tokens};
///
/// let kinds: Vec<TokenKind> = tokens("قال: 3.5!").map(|token| token.kind()).collect();
/// assert_eq!(kinds, [TokenKind::Word, TokenKind::Colon, TokenKind::Space, TokenKind::Number, TokenKind::Exclamation]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A word in Arabic letters, with its clitics and with any harakat and tatweel in it.
    Word,
    /// A word or name in other letters: `Reuters`, `al-Jazeera`, `COVID19`.
    Latin,
    /// Digits, Latin or Arabic-Indic, with the signs inside: `3.5`, `٢٠١٥`, `10:30`, `15-7`.
    Number,
    /// A URL, an address, a handle or a hashtag.
    Link,
    /// A quotation mark of any style.
    Mark,
    /// `.` or `۔`
    Stop,
    /// `…`, or two and more stops in a row.
    Ellipsis,
    /// `؟` or `?`
    Question,
    /// `!`
    Exclamation,
    /// `،` or `,`
    Comma,
    /// `؛` or `;`
    Semicolon,
    /// `:`
    Colon,
    /// A hyphen or dash between words.
    Dash,
    /// `(`, `[` or `{`
    Open,
    /// `)`, `]` or `}`
    Close,
    /// A line break.
    Break,
    /// White space, bidi controls and other characters without ink.
    Space,
    /// Any other sign.
    Symbol,
}

/// A token: a stretch of the text and what it is.
///
/// ```
/// use isnad::{Clitics, Token, tokens};
///
/// let token: Token<'_> = tokens("والوزير").next().unwrap();
/// assert_eq!((token.text(), token.span().end), ("والوزير", 14));
/// assert!(token.clitics().contains(Clitics::AL));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'t> {
    kind: TokenKind,
    text: &'t str,
    start: usize,
    clitics: Clitics,
}

impl<'t> Token<'t> {
    /// What it is.
    pub fn kind(&self) -> TokenKind {
        self.kind
    }

    /// The words of the text it covers.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Where it stands, in UTF-8 bytes.
    pub fn span(&self) -> Span {
        Span::new(self.start, self.start + self.text.len())
    }

    /// The clitics in front of a word that the bundled lexicon can tell: و of `وقال`, ب and ال
    /// of `بالقول`. A و that may be the word's own (`وليد`) is none.
    pub fn clitics(&self) -> Clitics {
        self.clitics
    }
}

/// The tokens of a text. Put together they are the text.
///
/// ```
/// use isnad::{TokenKind, tokens};
///
/// let text = "وقال: «نعم».";
/// let words: Vec<&str> =
///     tokens(text).filter(|token| token.kind() == TokenKind::Word).map(|token| token.text()).collect();
/// assert_eq!(words, ["وقال", "نعم"]);
/// assert_eq!(tokens(text).map(|token| token.text()).collect::<String>(), text);
/// ```
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens {
        text,
        lexicon: Lexicon::bundled(),
        paragraphs: Paragraphs::default(),
        buffer: Vec::new(),
        next: 0,
        base: 0,
        scanned: 0,
        given: 0,
    }
}

/// Iterator over the tokens of a text; see [`tokens`].
///
/// ```
/// use isnad::{Tokens, tokens};
///
/// let text = "قال: “نعم”.";
/// let tokens: Tokens<'_> = tokens(text);
/// assert_eq!(tokens.map(|token| token.text()).collect::<String>(), text);
/// ```
#[derive(Debug, Clone)]
pub struct Tokens<'t> {
    text: &'t str,
    lexicon: Lexicon,
    pub(crate) paragraphs: Paragraphs,
    /// The tokens of one paragraph, offsets from `base`.
    buffer: Vec<Tok>,
    next: usize,
    base: usize,
    scanned: usize,
    given: usize,
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        if self.next == self.buffer.len() && self.scanned < self.text.len() {
            self.buffer.clear();
            self.next = 0;
            self.base = self.scanned;
            self.scanned = self.paragraphs.scan(&self.lexicon, self.text, self.base, self.scanned, &mut self.buffer);
        }
        let (kind, end, clitics) = match self.buffer.get(self.next) {
            Some(tok) if self.base + tok.start as usize == self.given => {
                self.next += 1;
                (tok.kind, self.base + tok.end as usize, tok.clitics)
            }
            Some(tok) => (TokenKind::Space, self.base + tok.start as usize, Clitics::NONE),
            None if self.given < self.scanned => (TokenKind::Space, self.scanned, Clitics::NONE),
            None => return None,
        };
        let start = std::mem::replace(&mut self.given, end);
        Some(Token { kind, text: &self.text[start..end], start, clitics })
    }
}

/// A token of the pipeline: spans from a base, the lexicon's entry, no white space.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tok {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) kind: TokenKind,
    /// Whether white space stands before it.
    pub(crate) spaced: bool,
    pub(crate) clitics: Clitics,
    /// Letters of a word, up to 255; the [`Style`] of a mark.
    pub(crate) size: u8,
    pub(crate) entry: Entry,
    /// The letters of a word, kept because names are compared and endings looked at many times over.
    key: Key,
}

impl Tok {
    /// What stands behind the last token.
    pub(crate) const BLANK: Tok = Tok {
        start: 0,
        end: 0,
        kind: TokenKind::Break,
        spaced: false,
        clitics: Clitics::NONE,
        size: 0,
        entry: Entry::UNKNOWN,
        key: Key(0),
    };

    pub(crate) fn is(&self, kind: TokenKind) -> bool {
        step();
        self.kind == kind
    }

    /// The class of a word; `Unknown` for all that is none.
    pub(crate) fn class(&self) -> Class {
        step();
        self.entry.class
    }

    pub(crate) fn form(&self) -> Form {
        step();
        self.entry.form
    }

    pub(crate) fn has(&self, clitics: Clitics) -> bool {
        step();
        self.clitics.intersects(clitics)
    }

    pub(crate) fn is_word(&self) -> bool {
        step();
        matches!(self.kind, TokenKind::Word | TokenKind::Latin)
    }

    /// A letter by itself: a clitic before a mark, an initial.
    pub(crate) fn is_letter(&self) -> bool {
        self.size == 1 && self.is(TokenKind::Word)
    }

    /// The letters of a word in Arabic letters; see [`key`].
    pub(crate) fn key(&self) -> Key {
        self.key
    }

    pub(crate) fn style(&self) -> Style {
        Style::ALL[usize::from(self.size)]
    }
}

named! {
    /// The styles of quotation marks. A mark pairs with one of its own style, or, where nothing else is
    /// open in its paragraph, with one of another (`“نعم»`).
    ///
    /// ```
    /// use isnad::{Extractor, Style};
    ///
    /// let extraction = Extractor::new().extract("قال الصياد: «نعم»، ثم قال: “لا”.");
    /// let styles: Vec<Style> = extraction.marked().iter().map(|marked| marked.style()).collect();
    /// assert_eq!(styles, [Style::Guillemets, Style::Double]);
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    #[non_exhaustive]
    pub enum Style {
        /// `“ ”`, `„ “`, `„ ‟`, `" "`, `“5″`
        Double = "double",
        /// `« »`
        Guillemets = "guillemets",
        /// `‹ ›`
        SingleGuillemets = "single_guillemets",
        /// `‘ ’`, `' '`
        Single = "single",
        /// `'' ''`
        TwoSingles = "two_singles",
        /// `((…))`
        DoubleParentheses = "double_parentheses",
        /// `﴿ ﴾`
        Ornate = "ornate",
        /// `( )` that hold somebody's words, as behind a colon.
        Parentheses = "parentheses",
    }
}

/// The key of a token's word, for comparing names.
#[inline]
pub(crate) fn key(text: &str, base: usize, tok: &Tok) -> Key {
    if tok.is(TokenKind::Word) {
        return tok.key;
    }
    Key::of(&text[base + tok.start as usize..base + tok.end as usize])
}
