//! Text to classed tokens.
//!
//! One loop over the bytes; an Arabic letter folds through a table into the word's key, and a
//! finished word is looked up once. Later stages read classes and never letters. White space
//! and controls become no tokens of the pipeline's own; the public [`tokens`] gives them too, so
//! that its tokens put together are the input.

use crate::arabic::letter::{self, KeyBuilder};
use crate::arabic::{Clitics, Key, Spelling};
use crate::lexicon::{Class, Entry, Form, Frames, Gender, Lexicon, Number, Packed, Words, named};
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
        let piece = &text[..piece_end(text, from, self.longest)];
        self.signs.clear();
        let mut scanner = Scanner::new(lexicon, piece, base, from, out, &mut self.signs);
        scanner.run();
        let Scanner { mut at, controls, .. } = scanner;
        // Words stay whole where a piece is cut off: the last one is left to the next.
        if at == piece.len()
            && at < text.len()
            && let [first, .., last] = &out[first..]
            && !last.is(TokenKind::Break)
            && last.start > first.start
        {
            at = base + last.start as usize;
            out.pop();
            self.signs.pop_if(|sign| *sign as usize == out.len());
        }
        if controls {
            out.truncate(first);
            self.signs.clear();
            self.scan_bare(lexicon, &text[from..at], from - base, out);
        }
        at
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
        Scanner::new(lexicon, &self.bare, 0, 0, out, &mut self.signs).run();
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

const TATWEEL: [u8; 2] = [0xD9, 0x80];

struct Scanner<'a> {
    lexicon: &'a Lexicon,
    words: Words<'a>,
    text: &'a str,
    bytes: &'a [u8],
    base: usize,
    at: usize,
    spaced: bool,
    /// Whether controls stand there that are not inside an Arabic word.
    controls: bool,
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
    fn new(
        lexicon: &'a Lexicon,
        text: &'a str,
        base: usize,
        from: usize,
        out: &'a mut Vec<Tok>,
        signs: &'a mut Vec<u32>,
    ) -> Self {
        Self {
            lexicon,
            words: lexicon.words(),
            text,
            bytes: text.as_bytes(),
            base,
            at: from,
            spaced: true,
            controls: false,
            first: out.len(),
            out,
            signs,
        }
    }

    fn run(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            // Nearly all of a text are words.
            if let 0xD8 | 0xD9 = byte
                && let Some(plain) = letter::plain(&self.bytes[self.at..])
            {
                let start = self.at;
                self.at += 2 * plain.letters as usize;
                self.known_word(start, plain.key, plain.letters);
            } else if self.other_than_word(byte) {
                return;
            }
            // Behind nearly all of them, and behind signs, is a space.
            if self.bytes.get(self.at) == Some(&b' ') {
                self.at += 1;
                self.spaced = true;
            }
        }
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
        self.out.push(Tok {
            start: (start - self.base) as u32,
            end: (self.at - self.base) as u32,
            kind,
            spaced,
            clitics,
            size,
            entry,
            key,
        });
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

    /// Harakat that stand on no Arabic letter: they go with what they are written on, else with the word
    /// behind them.
    fn harakat(&mut self) {
        let start = self.at;
        while let Some(&[lead @ 0xD8..=0xDB, second]) = self.bytes.get(self.at..self.at + 2)
            && letter::code(lead, second) == letter::HARAKAT
            && [lead, second] != TATWEEL
        {
            self.at += 2;
        }
        if self.at == start || !self.join_to_last(start) {
            self.at = start;
            self.word();
        }
    }

    /// A word in Arabic letters from `at` on, letter by letter: with harakat, controls, letters of other blocks.
    fn word(&mut self) {
        let start = self.at;
        let mut key = KeyBuilder::default();
        let mut rest = &self.bytes[start..];
        let mut left = rest.len();
        loop {
            step();
            let (inside, bytes) = inside(rest);
            rest = &rest[bytes..];
            match inside {
                Inside::Code(letter::HARAKAT) => {}
                Inside::Code(code @ ..=letter::MAX_CODE) => key.push(code),
                // A control in a word is passed over, one behind it is no part of it.
                Inside::Code(letter::CONTROL) => continue,
                Inside::Code(_) => break,
                Inside::Two(a, b) => {
                    key.push(a);
                    key.push(b);
                }
                Inside::Foreign(code) => key.push_other(u32::from(code)),
            }
            left = rest.len();
        }
        self.at = self.bytes.len() - left;
        let letters = key.letters();
        if letters == 0 {
            // Tatweel alone is a dash; harakat alone are nothing.
            let dash = self.text[start..self.at].chars().all(|c| c == '\u{640}');
            return self.push(start, if dash { TokenKind::Dash } else { TokenKind::Symbol });
        }
        self.known_word(start, key.key(), letters);
    }

    /// Looks up the word that begins at `start` and ends at `at`.
    #[inline(always)]
    fn known_word(&mut self, start: usize, key: Key, letters: u32) {
        let whole = self.words.get(key);
        let mut entry = whole;
        let mut clitics = Clitics::NONE;
        // The first letters are asked first: they are at hand, and the entry is still on its way from the table.
        if key.starts_with(letter::ALEF, letter::LAM) {
            let noun = self.words.noun(key.skip(2));
            if !self.has_hamza(start, letters, 0) {
                entry = whole.or(noun);
                clitics = Clitics::AL.unless(whole.is_known());
            } else if entry.is_known() && entry.unpack().class == Class::Time {
                // ألان هارتفيل: a name, and not الآن
                return self.push_sized(start, TokenKind::Word, letters.min(255) as u8, key, Entry::UNKNOWN, clitics);
            }
        } else if Words::MAY_BE_CLITICS >> key.first() & 1 != 0 && !whole.is_known() {
            (entry, clitics) = self.behind_clitics(start, key, letters);
            if key.first() == letter::LAM && letters > 3 && clitics.is_empty() && !entry.is_known() && self.expects_li()
            {
                clitics = Clitics::LI;
            }
            if key.first() == letter::LAM && key.last() == letter::NOON && clitics == Clitics::LI && is_of_many(entry) {
                (entry, clitics) = (Packed::UNKNOWN, Clitics::NONE);
            }
        }
        let entry = if whole.depends() { self.homograph(whole.unpack(), start, key, letters) } else { entry.unpack() };
        self.push_sized(start, TokenKind::Word, letters.min(255) as u8, key, entry, clitics);
    }

    /// `وفقا لكاديل`: whether nothing but ل can begin the word, though the lexicon does not know what is behind it.
    fn expects_li(&self) -> bool {
        self.out.last().is_some_and(|before| before.class() == Class::CuePrepositionLi)
    }

    /// What the known word from `start` on is here, where its spelling or the word before it decides.
    #[cold]
    fn homograph(&mut self, entry: Entry, start: usize, key: Key, letters: u32) -> Entry {
        // آن كروم، آنا كروم: with a madda it is no complementiser, and no pronoun.
        let particle = entry.class.is_complementizer();
        if (particle || entry.class == Class::Pronoun)
            && (self.spelling(start, letters).starts_with("آ") || particle && self.spells_a_name(key))
        {
            return Entry::UNKNOWN;
        }
        // وقال بان كي هون إن، وقال بان إن: a name, and no بأن; but صرح المدير بان: “…”
        if entry.class == Class::ComplementizerBi && self.spelling(start, letters).written() == "بان" {
            let says = |verb: &&Tok| {
                let frames = self.lexicon.lemma(verb.entry.lemma).frames;
                verb.class() == Class::Verb && frames.reports() && !frames.has(Frames::BI)
            };
            let behind = |all: [&str; 2]| all.iter().any(|next| self.text[self.at..].starts_with(next));
            if behind([" كي ", " كي-"]) || behind([" إن ", ": "]) && self.out.last().filter(says).is_some() {
                return Entry::UNKNOWN;
            }
        }
        if entry.form.has_homograph() {
            // بحسب شاهد; but بحسب نص القرار, where the verb tells what stands in it
            let expected = self.expects_noun(&entry, start);
            let report = || self.out.last().is_some_and(|before| before.class() == Class::CuePreposition);
            if (expected || report())
                && let Some(noun) = self.words.homograph(key).map(Packed::unpack)
                && (expected || matches!(noun.class, Class::Role | Class::Person | Class::GivenName))
            {
                return noun;
            }
        }
        entry
    }

    /// Whether what looks like two complementisers in a row are letters of a name: `سي إن إن`. Then neither is one.
    fn spells_a_name(&mut self, key: Key) -> bool {
        let at = self.out.len();
        let word = |place: usize| {
            if place == at {
                Some(key)
            } else {
                self.out.get(place).filter(|tok| tok.is(TokenKind::Word)).map(Tok::key)
            }
        };
        let spelled = self.out[self.first..].last().is_some_and(|tok| tok.class().is_complementizer())
            && self.lexicon.stops(at, word);
        if spelled {
            self.out[at - 1].entry = Entry::UNKNOWN;
        }
        spelled
    }

    fn behind_clitics(&self, start: usize, key: Key, letters: u32) -> (Packed, Clitics) {
        let (entry, clitics) = self.words.behind_clitics(key);
        // للأرصاد: behind ل the article has lost its alef.
        let before = clitics.without(Clitics::AL).len();
        let article = clitics.contains(Clitics::AL) && key.skip(before as u32).first() == letter::ALEF;
        if article && self.has_hamza(start, letters, before) {
            // وألعاب، بإلغاء، لألعاب: no article.
            return (Packed::UNKNOWN, Clitics::NONE);
        }
        (entry, clitics)
    }

    fn spelling(&self, start: usize, letters: u32) -> Spelling<'a> {
        Spelling::new(&self.text[start..self.at], letters.min(255) as u8)
    }

    /// Whether the noun of two homographs stands here: no finite verb follows one that reports
    /// (`قال شاهد`) or a preposition (`من طالب`), and none bears a title (`السيد أشرف`).
    fn expects_noun(&self, entry: &Entry, start: usize) -> bool {
        if entry.class == Class::Opener {
            // إمام، أمام
            return Spelling::new(&self.text[start..self.at], 0).starts_with("إ");
        }
        self.out.last().is_some_and(|before| match before.class() {
            Class::Verb => {
                entry.class == Class::Verb
                    && before.form().person() == 3
                    && self.lexicon.lemma(before.entry.lemma).frames.reports()
            }
            // مؤكدا سموه أن; but لافتات كتب عليها
            Class::Participle => entry.class == Class::Verb && entry.form.has_pronoun(),
            Class::Title => true,
            class => class.is_preposition(),
        })
    }

    /// Whether the first alef of the word carries a hamza or a madda: that of the article, where the word
    /// has one behind so many clitics. ألعاب، إلغاء: no article.
    #[inline(always)]
    fn has_hamza(&self, start: usize, letters: u32, clitics: usize) -> bool {
        let plain = self.at - start == 2 * letters as usize;
        if plain && self.bytes[start + 2 * clitics..].starts_with("ا".as_bytes()) {
            return false;
        }
        self.alef_has_hamza(start, letters)
    }

    #[cold]
    fn alef_has_hamza(&self, start: usize, letters: u32) -> bool {
        self.spelling(start, letters)
            .letters()
            .find(|c| matches!(c, 'ا' | 'أ' | 'إ' | 'آ' | 'ٱ'))
            .is_some_and(|c| matches!(c, 'أ' | 'إ' | 'آ'))
    }

    fn number(&mut self) {
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
    fn latin(&mut self) {
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
    fn alphanumeric(&self, at: usize) -> usize {
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

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// Lets what stands from `start` to `at` go with what it is written on, be that no letter; false where
    /// it is written on nothing.
    fn join_to_last(&mut self, start: usize) -> bool {
        let (start, end) = ((start - self.base) as u32, (self.at - self.base) as u32);
        match self.out[self.first..].last_mut() {
            Some(last) if last.end == start => {
                last.end = end;
                true
            }
            _ => false,
        }
    }

    /// An ASCII sign.
    fn sign(&mut self, byte: u8) {
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
    fn other(&mut self) -> bool {
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

/// `ليبديان`: whether what is behind ل is spelled like a present in ان or ون. Of a verb ل takes the ن off, so it must
/// be a name.
fn is_of_many(entry: Packed) -> bool {
    let Entry { class, form, .. } = entry.unpack();
    let two = form.number() == Number::Dual;
    let many = two || form.number() == Number::Plural && form.gender() == Gender::Masculine;
    class == Class::Verb && form.is_present() && many
}

/// What a character is within a word.
enum Inside {
    /// As [`letter::code`] has it: a letter, a sign on one, a control, or what ends the word.
    Code(u8),
    /// Two letters in one character.
    Two(u8, u8),
    /// A letter of another language.
    Foreign(u8),
}

/// What the bytes begin with is within a word, and how many it takes.
#[inline(always)]
fn inside(bytes: &[u8]) -> (Inside, usize) {
    match *bytes {
        [lead @ 0xD8..=0xDB, second, ..] => (Inside::Code(letter::code(lead, second)), 2),
        // Arabic supplement: letters of other languages.
        [0xDD, second @ 0x90..=0xBF, ..] => (Inside::Foreign(second), 2),
        [0xC2, 0xAD, ..] => (Inside::Code(letter::CONTROL), 2),
        [a @ (0xE0 | 0xE2 | 0xEF), b, c, ..] => (inside_of_three([a, b, c]), 3),
        _ => (Inside::Code(letter::SYMBOL), 0),
    }
}

/// The same of three bytes.
fn inside_of_three(bytes: [u8; 3]) -> Inside {
    Inside::Code(match bytes {
        [0xE2, 0x80, 0x8B..=0x8F | 0xAA..=0xAE]
        | [0xE2, 0x81, 0xA0..=0xAF]
        | [0xEF, 0xB8, 0x80..=0x8F]
        | [0xEF, 0xBB, 0xBF] => letter::CONTROL,
        [0xE0, 0xA2, 0x98..=0x9F] | [0xE0, 0xA3, 0x8A..=0xA1 | 0xA3..=0xBF] => letter::HARAKAT,
        [0xEF, b @ 0xAD..=0xBB, c] => {
            let code = 0xF000 | u32::from(b & 0x3F) << 6 | u32::from(c & 0x3F);
            match letter::presentation(code) {
                Some((a, 0)) => a,
                Some((a, b)) => return Inside::Two(a, b),
                None if (0xFE70..0xFE80).contains(&code) => letter::HARAKAT,
                None => letter::SYMBOL,
            }
        }
        _ => letter::SYMBOL,
    })
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

/// The key of a token's word, for comparing names.
#[inline]
pub(crate) fn key(text: &str, base: usize, tok: &Tok) -> Key {
    if tok.is(TokenKind::Word) {
        return tok.key;
    }
    Key::of(&text[base + tok.start as usize..base + tok.end as usize])
}
