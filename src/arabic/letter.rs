//! Letters: classes of the Arabic block, folding, and word keys.
//!
//! A letter folds to a code of five bits, so that twelve fit into a [`Key`]:
//!
//! | written | code of |
//! |---|---|
//! | أ إ آ ٱ ا | ا |
//! | ؤ و | و |
//! | ئ ي ی | ي |
//! | ك ک, گ | ك |
//! | پ چ ژ ڤ ڨ … | the letter they are written like |
//!
//! ى, ة and ء keep codes of their own: `على` and `علي`, `قوله` and `قولة` are two words. Where
//! the wild writes the one for the other, the lexicon enters both.

use super::Clitics;

/// Codes by the low byte of U+0600–U+06FF; what is not a letter is above [`MAX_CODE`], or [`HARAKAT`].
const ARABIC: [u8; 256] = arabic_table();

/// The code of a character of U+0600–U+06FF by its two bytes, the first 0xD8 to 0xDB.
#[inline(always)]
pub(crate) const fn code(first: u8, second: u8) -> u8 {
    ARABIC[((first & 3) << 6 | second & 0x3F) as usize]
}

pub(crate) const MAX_CODE: u8 = 31;
/// Harakat, the other signs on letters, and tatweel.
pub(crate) const HARAKAT: u8 = 0;
pub(crate) const DIGIT: u8 = 32;
pub(crate) const COMMA: u8 = 33;
pub(crate) const SEMICOLON: u8 = 34;
pub(crate) const QUESTION: u8 = 35;
pub(crate) const STOP: u8 = 36;
pub(crate) const CONTROL: u8 = 37;
pub(crate) const SYMBOL: u8 = 38;

pub(crate) const ALEF: u8 = 1;
pub(crate) const BEH: u8 = 2;
pub(crate) const TEH: u8 = 3;
pub(crate) const DAL: u8 = 8;
pub(crate) const REH: u8 = 10;
pub(crate) const SEEN: u8 = 12;
pub(crate) const AIN: u8 = 18;
pub(crate) const FEH: u8 = 20;
pub(crate) const KAF: u8 = 22;
pub(crate) const LAM: u8 = 23;
pub(crate) const MEEM: u8 = 24;
pub(crate) const NOON: u8 = 25;
pub(crate) const HEH: u8 = 26;
pub(crate) const WAW: u8 = 27;
pub(crate) const YEH: u8 = 28;
pub(crate) const MAKSURA: u8 = 29;
pub(crate) const TEH_MARBUTA: u8 = 30;

const fn arabic_table() -> [u8; 256] {
    let mut table = [SYMBOL; 256];
    // The alphabet, U+0621 ء … U+064A ي.
    const BASIC: [u8; 42] = [
        31,
        ALEF,
        ALEF,
        WAW,
        ALEF,
        YEH,
        ALEF,
        BEH,
        TEH_MARBUTA,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        SEEN,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        KAF,
        YEH,
        YEH,
        YEH,
        YEH,
        HARAKAT,
        FEH,
        21,
        KAF,
        LAM,
        24,
        25,
        HEH,
        WAW,
        MAKSURA,
        YEH,
    ];
    let mut i = 0;
    while i < BASIC.len() {
        table[0x21 + i] = BASIC[i];
        i += 1;
    }
    // Harakat and the other signs above and below letters.
    let mut i = 0x4B;
    while i <= 0x5F {
        table[i] = HARAKAT;
        i += 1;
    }
    let mut i = 0x10;
    while i <= 0x1A {
        table[i] = HARAKAT;
        i += 1;
    }
    let mut i = 0xD6;
    while i <= 0xED {
        table[i] = HARAKAT;
        i += 1;
    }
    table[0xDD] = SYMBOL;
    table[0xDE] = SYMBOL;
    table[0xE9] = SYMBOL;
    table[0xE5] = WAW;
    table[0xE6] = YEH;
    table[0x70] = HARAKAT;
    // Letters of other languages, by the letter they are written like.
    const LIKE: [(u8, u8, u8); 24] = [
        (0x71, 0x73, ALEF),
        (0x75, 0x75, ALEF),
        (0x76, 0x77, WAW),
        (0x78, 0x78, YEH),
        (0x79, 0x7A, 3),
        (0x7B, 0x7B, BEH),
        (0x7C, 0x7D, 3),
        (0x7E, 0x7E, BEH),
        (0x7F, 0x7F, 3),
        (0x80, 0x80, BEH),
        (0x81, 0x87, 5),
        (0x88, 0x90, 8),
        (0x91, 0x97, 10),
        (0x98, 0x99, 11),
        (0x9A, 0x9C, SEEN),
        (0x9D, 0x9E, 14),
        (0x9F, 0x9F, 16),
        (0xA0, 0xA0, 18),
        (0xA1, 0xA6, FEH),
        (0xA7, 0xA8, 21),
        (0xA9, 0xB4, KAF),
        (0xB5, 0xB8, LAM),
        (0xB9, 0xBD, 25),
        (0xBE, 0xC3, HEH),
    ];
    let mut i = 0;
    while i < LIKE.len() {
        let (from, to, code) = LIKE[i];
        let mut c = from as usize;
        while c <= to as usize {
            table[c] = code;
            c += 1;
        }
        i += 1;
    }
    let mut i = 0xC4;
    while i <= 0xCB {
        table[i] = WAW;
        i += 1;
    }
    table[0xBF] = 5;
    table[0xCC] = YEH;
    table[0xCD] = YEH;
    table[0xCE] = YEH;
    table[0xCF] = WAW;
    table[0xD0] = YEH;
    table[0xD1] = YEH;
    table[0xD2] = YEH;
    table[0xD3] = YEH;
    table[0xD5] = HEH;
    table[0xFF] = HEH;
    table[0xFA] = 13;
    table[0xFB] = 15;
    table[0xFC] = 19;
    let mut i = 0x60;
    while i <= 0x69 {
        table[i] = DIGIT;
        table[0x90 + i] = DIGIT;
        i += 1;
    }
    table[0x6A] = SYMBOL;
    table[0x6B] = DIGIT;
    table[0x6C] = DIGIT;
    table[0x0C] = COMMA;
    table[0x1B] = SEMICOLON;
    table[0x1F] = QUESTION;
    table[0x1C] = CONTROL;
    table[0xD4] = STOP;
    table
}

/// The codes a presentation form (U+FB50–U+FDFF, U+FE70–U+FEFF) stands for; `None` where it
/// stands for no letter. The second code is that of a lam-alef's alef, or 0.
pub(crate) const fn presentation(c: u32) -> Option<(u8, u8)> {
    // How many forms each letter has from U+FE80 on, in the order of the block.
    const FORMS: [(u8, u8); 36] = [
        (31, 1),
        (ALEF, 2),
        (ALEF, 2),
        (WAW, 2),
        (ALEF, 2),
        (YEH, 4),
        (ALEF, 2),
        (BEH, 4),
        (TEH_MARBUTA, 2),
        (3, 4),
        (4, 4),
        (5, 4),
        (6, 4),
        (7, 4),
        (8, 2),
        (9, 2),
        (10, 2),
        (11, 2),
        (SEEN, 4),
        (13, 4),
        (14, 4),
        (15, 4),
        (16, 4),
        (17, 4),
        (18, 4),
        (19, 4),
        (FEH, 4),
        (21, 4),
        (KAF, 4),
        (LAM, 4),
        (24, 4),
        (25, 4),
        (HEH, 4),
        (WAW, 2),
        (MAKSURA, 2),
        (YEH, 4),
    ];
    match c {
        0xFE80..=0xFEF4 => {
            let mut at = 0xFE80;
            let mut i = 0;
            while i < FORMS.len() {
                at += FORMS[i].1 as u32;
                if c < at {
                    return Some((FORMS[i].0, 0));
                }
                i += 1;
            }
            None
        }
        0xFEF5..=0xFEFC => Some((LAM, ALEF)),
        0xFB50..=0xFB51 => Some((ALEF, 0)),
        0xFB56..=0xFB59 => Some((BEH, 0)),
        0xFB6A..=0xFB6D => Some((FEH, 0)),
        0xFB7A..=0xFB7D => Some((5, 0)),
        0xFB8A..=0xFB8B => Some((11, 0)),
        0xFB8E..=0xFB95 => Some((KAF, 0)),
        0xFBA4..=0xFBAD => Some((HEH, 0)),
        0xFBFC..=0xFBFF => Some((YEH, 0)),
        _ => None,
    }
}

/// What a reader does not see or need not see: harakat and the other signs on letters, tatweel,
/// and controls. With them or without, a word is the same word.
pub(crate) const fn is_inkless(c: char) -> bool {
    // Nearly all that is asked, and so asked first: the other ranges took a hundredth of all instructions.
    let inked = matches!(c, ..'\u{80}' | 'ء'..='\u{63F}' | 'ف'..='ي');
    !inked
        && (is_control(c)
            || matches!(c, '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}'
                | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}')
            || is_extended_haraka(c))
}

/// Harakat and signs of recitation in the block of Extended Arabic, the open tanwin of scripture among them.
pub(crate) const fn is_extended_haraka(c: char) -> bool {
    matches!(c, '\u{898}'..='\u{89F}' | '\u{8CA}'..='\u{8E1}' | '\u{8E3}'..='\u{8FF}')
}

/// Bidi controls, joiners and other characters of no width, which a text may have anywhere.
pub(crate) const fn is_control(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Signs that go with the letter before them, outside the Arabic block: accents, and what canonical
/// decomposition takes off letters of other scripts.
pub(crate) const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{93C}' | '\u{DCA}' | '\u{3099}' | '\u{309A}' | '\u{110BA}')
}

/// A madda, a hamza above or below, as a sign of its own.
pub(crate) const fn is_hamza_sign(c: char) -> bool {
    matches!(c, '\u{653}'..='\u{655}')
}

/// A letter and a sign that is written on it, in one character where there is one.
pub(crate) const fn with_hamza(letter: char, sign: char) -> char {
    match (letter, sign) {
        ('ا', '\u{653}') => 'آ',
        ('ا', '\u{654}') => 'أ',
        ('ا', '\u{655}') => 'إ',
        ('و', '\u{654}') => 'ؤ',
        ('ي', '\u{654}') => 'ئ',
        // Of other languages: ە, ہ and ے.
        ('\u{6D5}', '\u{654}') => '\u{6C0}',
        ('\u{6C1}', '\u{654}') => '\u{6C2}',
        ('\u{6D2}', '\u{654}') => '\u{6D3}',
        _ => letter,
    }
}

/// What a character of U+0600–U+067F is at each of four places of a [`Four`], by the low bit of its first byte
/// and by its second: a letter is its code in the bits of the place, anything else a flag. With the codes moved
/// to their places beforehand a letter takes three instructions, and of the 8 KB a text touches few lines.
static PLACES: [[u32; 512]; 4] = places();

/// The codes of a [`Four`].
const CODES: u32 = (1 << 20) - 1;
/// From this bit on: at which places no letter stands, so that the word ends there.
const ENDS: u32 = 24;
/// From this bit on: at which places harakat or a control stand, which do not end a word.
const DRESSED: u32 = 28;

const fn places() -> [[u32; 512]; 4] {
    let mut table = [[0; 512]; 4];
    let mut i = 0;
    while i < 4 * 128 {
        let (place, low) = (i / 128, i % 128);
        table[place][(low >> 6) << 8 | 0x80 | low & 0x3F] = match ARABIC[low] {
            HARAKAT | CONTROL => 1 << (DRESSED + place as u32),
            code if code <= MAX_CODE => (code as u32) << (5 * place),
            _ => 1 << (ENDS + place as u32),
        };
        i += 1;
    }
    table
}

/// Four characters read at one go: their count comes from one word of bits, where a loop over letters is left
/// at a place that no processor foresees.
#[derive(Clone, Copy)]
struct Four {
    /// Their codes, and the flags above them; all 0 from the first on that is not of the block.
    bits: u32,
    /// How many there are before that.
    count: u32,
}

impl Four {
    const NONE: Four = Four { bits: 0, count: 0 };

    #[inline(always)]
    fn read(bytes: &[u8; 24], at: usize) -> Four {
        let pairs = u64::from_le_bytes(*bytes[at..].first_chunk().expect("24 bytes are three times four pairs"));
        // Zero where a pair begins with 0xD8 or 0xD9.
        let foreign = (pairs & 0x00FE_00FE_00FE_00FE) ^ 0x00D8_00D8_00D8_00D8;
        let letters = pairs & (foreign ^ foreign.wrapping_sub(1));
        let in_order = letters.swap_bytes();
        let bits = PLACES[0][(in_order >> 48) as usize & 511]
            | PLACES[1][(in_order >> 32) as usize & 511]
            | PLACES[2][(in_order >> 16) as usize & 511]
            | PLACES[3][in_order as usize & 511];
        Four { bits, count: foreign.trailing_zeros() / 16 }
    }
}

/// A word of the Arabic block that has letters and at most one of the harakat: two bytes each.
#[derive(Clone, Copy)]
pub(crate) struct Plain {
    pub(crate) key: Key,
    pub(crate) letters: u8,
    pub(crate) bytes: usize,
}

impl Plain {
    #[inline(always)]
    fn of(key: Key, letters: u32) -> Plain {
        Plain { key, letters: letters as u8, bytes: 2 * letters as usize }
    }
}

/// The letters that `bytes` begin with. `None` where there are none, and where more harakat, letters of other
/// languages, more than [`EXACT`] letters or the end of the bytes ask for more care.
#[inline(always)]
pub(crate) fn plain(bytes: &[u8]) -> Option<Plain> {
    let bytes = bytes.first_chunk::<24>()?;
    let first = Four::read(bytes, 0);
    // Read always and dropped where the word is shorter: every third word is, and none foretells it.
    let second = Four::read(bytes, 8);
    let second = if first.count == 4 { second } else { Four::NONE };
    let letters = first.count + second.count;
    if letters == 8 || (first.bits | second.bits) > CODES {
        return long_or_signed(bytes, first, second);
    }
    let key = Key(u64::from(first.bits) | u64::from(second.bits) << 20);
    ends_behind(&bytes[2 * letters as usize..]).then_some(Plain::of(key, letters))
}

/// As [`plain`], with eight letters and more, or a sign of the block behind the letters.
fn long_or_signed(bytes: &[u8; 24], first: Four, second: Four) -> Option<Plain> {
    let third = if first.count + second.count == 8 { Four::read(bytes, 16) } else { Four::NONE };
    let fours = [first, second, third];
    let flags = |from: u32| fours.iter().rev().fold(0, |all, four| all << 4 | four.bits >> from & 15);
    let bits = fours.iter().rev().fold(0, |all, four| all << 20 | u64::from(four.bits & CODES));
    let (ends, dressed) = (flags(ENDS), flags(DRESSED));
    let all = first.count + second.count + third.count;
    if ends | dressed == 0 {
        return ends_there(bytes, all).then_some(Plain::of(Key(bits), all));
    }
    let letters = (ends | dressed).trailing_zeros();
    if letters == 0 {
        None
    } else if dressed >> letters & 1 == 0 {
        Some(Plain::of(Key(bits & ((1 << (5 * letters)) - 1)), letters))
    } else {
        with_one_sign(bytes, bits, ends, dressed, all)
    }
}

/// As [`plain`], of a word that one of the harakat stands in or behind: nearly all that have any have one.
#[inline(always)]
fn with_one_sign(bytes: &[u8; 24], bits: u64, ends: u32, dressed: u32, all: u32) -> Option<Plain> {
    let end = if ends == 0 { all } else { ends.trailing_zeros() };
    let sign = dressed.trailing_zeros();
    let [lead, second] = [bytes[2 * sign as usize], bytes[2 * sign as usize + 1]];
    let one = code(lead, second) == HARAKAT && dressed & ((1 << end) - 1) == 1 << sign;
    let below = |place: u32| (1u64 << (5 * place)) - 1;
    let key = Key(bits & below(sign) | (bits & below(end)) >> 5 & !below(sign));
    let whole = one && (ends != 0 || ends_there(bytes, end));
    whole.then_some(Plain { key, letters: end as u8 - 1, bytes: 2 * end as usize })
}

/// Whether a word of so many characters surely ends behind them; not where the bytes do.
fn ends_there(bytes: &[u8; 24], characters: u32) -> bool {
    match bytes.get(2 * characters as usize..) {
        Some(behind @ [_, ..]) => ends_behind(behind),
        _ => false,
    }
}

/// Whether what stands behind letters is surely of no word: not so letters of other blocks, and controls.
#[inline(always)]
fn ends_behind(bytes: &[u8]) -> bool {
    match bytes {
        [..0x80, ..] => true,
        // “ ” ‘ ’ …
        [0xE2, 0x80, 0x90..=0xA9, ..] => true,
        // « »
        [0xC2, second, ..] => *second != 0xAD,
        _ => false,
    }
}

/// How many letters a key can hold exactly.
pub(crate) const EXACT: u32 = 12;

const LONG: u64 = 1 << 63;

/// The folded letters of a word, the first in the lowest five bits.
///
/// A word of more than twelve letters gets a mixed key that equals no lexicon form but still
/// tells words apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, PartialOrd, Ord)]
pub(crate) struct Key(pub(crate) u64);

impl Key {
    /// The key of a word's letters; everything else in `word` is passed over.
    pub(crate) fn of(word: &str) -> Key {
        let mut builder = KeyBuilder::default();
        for c in word.chars() {
            crate::steps::step();
            match c as u32 {
                low @ 0x600..=0x6FF => {
                    let code = ARABIC[(low - 0x600) as usize];
                    if (1..=MAX_CODE).contains(&code) {
                        builder.push(code);
                    }
                }
                // Spaces between words, and most numbers and words in other letters.
                0..=0x7F => {
                    if c.is_ascii_alphanumeric() {
                        builder.push_other(c.to_ascii_lowercase() as u32);
                    }
                }
                other => {
                    if let Some((a, b)) = presentation(other) {
                        builder.push(a);
                        if b != 0 {
                            builder.push(b);
                        }
                    } else if !is_inkless(c) && (c.is_alphanumeric() || is_combining(c)) {
                        // Latin words and numbers get keys too, so that names compare: with their accents.
                        for low in c.to_lowercase() {
                            builder.push_other(low as u32);
                        }
                    }
                }
            }
        }
        builder.key()
    }

    /// The key of a word of at most [`EXACT`] letters, by their codes.
    pub(crate) const fn with(codes: &[u8]) -> Key {
        let mut bits = 0;
        let mut at = codes.len();
        while at > 0 {
            at -= 1;
            bits = bits << 5 | codes[at] as u64;
        }
        Key(bits)
    }

    /// Bits for a table, the upper the better.
    #[inline]
    pub(crate) const fn hash(self) -> u64 {
        (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }

    pub(crate) const fn first(self) -> u8 {
        (self.0 & 31) as u8
    }

    /// The letter behind so many others.
    pub(crate) const fn letter(self, n: u32) -> u8 {
        self.skip(n).first()
    }

    /// Without the first `n` letters; a long key stays as it is.
    pub(crate) const fn skip(self, n: u32) -> Key {
        if self.is_long() { self } else { Key(self.0 >> (5 * n)) }
    }

    /// A word's key without the clitics on it. A long key has none.
    #[inline(always)]
    pub(crate) fn without(self, clitics: Clitics) -> Key {
        debug_assert!(clitics.is_empty() || !self.is_long());
        Key(self.0 >> WRITTEN[usize::from(clitics.0 & 127)])
    }

    pub(crate) const fn is_long(self) -> bool {
        self.0 & LONG != 0
    }

    /// How many letters an exact key holds.
    pub(crate) const fn letters(self) -> u32 {
        if self.is_long() { EXACT + 1 } else { (68 - self.0.leading_zeros()) / 5 }
    }

    /// The last letter's code.
    pub(crate) const fn last(self) -> u8 {
        // Whatever the first letter is, with its lowest bit it is the first letter still.
        let bits = (self.0 | 1).ilog2() / 5 * 5;
        if self.is_long() { 0 } else { (self.0 >> bits & 31) as u8 }
    }

    /// Without the last letter; a long key stays as it is.
    pub(crate) const fn without_last(self) -> Key {
        let letters = self.letters();
        if self.is_long() || letters == 0 { self } else { Key(self.0 & ((1 << (5 * (letters - 1))) - 1)) }
    }

    /// With one more letter; a key that has room for none stays as it is.
    pub(crate) const fn and(self, code: u8) -> Key {
        if self.letters() >= EXACT { self } else { Key(self.0 | (code as u64) << (5 * self.letters())) }
    }

    /// The last letter's but one.
    pub(crate) const fn before_last(self) -> u8 {
        let letters = self.letters();
        if self.is_long() || letters < 2 { 0 } else { ((self.0 >> (5 * (letters - 2))) & 31) as u8 }
    }

    /// A verbal noun by its pattern, with the pronoun of him or her: `اعتزازه`, `إيمانها`.
    pub(crate) const fn ends_like_his_act(self) -> bool {
        let letters = self.letters();
        let pronoun = match self.last() {
            HEH => 1,
            ALEF if self.before_last() == HEH => 2,
            _ => return false,
        };
        !self.is_long() && letters > 4 + pronoun && self.skip(letters - pronoun - 2).first() == ALEF
    }

    /// Whether the word begins with these two letters.
    pub(crate) const fn starts_with(self, a: u8, b: u8) -> bool {
        !self.is_long() && self.0 & 0x3FF == (a as u64) | ((b as u64) << 5)
    }
}

/// How many bits of a key each set of clitics takes: of the article behind ل only its own ل is written.
const WRITTEN: [u8; 128] = {
    let mut bits = [0; 128];
    let mut at = 0;
    while at < 128 {
        let clitics = Clitics(at as u8);
        let conjunction = clitics.intersects(Clitics::WA.union(Clitics::FA)) as u8;
        let preposition =
            clitics.intersects(Clitics::BI.union(Clitics::KA).union(Clitics::LI).union(Clitics::SA)) as u8;
        let article = clitics.contains(Clitics::AL) as u8;
        let assimilated = clitics.contains(Clitics::LI.union(Clitics::AL)) as u8;
        bits[at] = 5 * (conjunction + preposition + 2 * article - assimilated);
        at += 1;
    }
    bits
};

/// Collects letter codes into a [`Key`].
#[derive(Clone, Copy, Default)]
pub(crate) struct KeyBuilder {
    bits: u64,
    letters: u32,
}

impl KeyBuilder {
    #[inline]
    pub(crate) fn push(&mut self, code: u8) {
        if self.letters < EXACT {
            self.bits |= u64::from(code) << (5 * self.letters);
        } else {
            self.mix(u64::from(code));
        }
        self.letters += 1;
    }

    pub(crate) fn push_other(&mut self, c: u32) {
        self.letters = self.letters.max(EXACT) + 1;
        self.mix(u64::from(c) + 32);
    }

    #[inline]
    fn mix(&mut self, value: u64) {
        self.bits = (self.bits.rotate_left(7) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    pub(crate) fn letters(&self) -> u32 {
        self.letters
    }

    #[inline]
    pub(crate) fn key(&self) -> Key {
        if self.letters <= EXACT { Key(self.bits) } else { Key(self.bits | LONG) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_share_a_key() {
        for (a, b) in [
            ("أضاف", "اضاف"),
            ("أَضَافَ", "أضاف"),
            ("قــــال", "قال"),
            ("إلى", "الى"),
            ("مسؤول", "مسوول"),
            ("رئيس", "رييس"),
            ("\u{FED7}\u{FE8E}\u{FEDD}", "قال"),
            ("\u{FEFB}", "لا"),
            ("ك\u{06CC}ف", "كيف"),
            ("خبر\u{8F0}ا", "خبرا"),
        ] {
            assert_eq!(Key::of(a), Key::of(b), "{a} {b}");
        }
    }

    #[test]
    fn a_word_with_one_sign_is_read_at_once() {
        let read = |word: &str, behind: &str| plain(format!("{word}{behind}{}", " ".repeat(24)).as_bytes());
        for (word, behind) in [("خبرًا", " "), ("خبراً", "، "), ("مُدير", ". "), ("استثنائيّ", " "), ("مستشفيّات", "» ")]
        {
            let plain = read(word, behind).unwrap();
            let letters = word.chars().count() as u8 - 1;
            assert_eq!((plain.key, plain.letters, plain.bytes), (Key::of(word), letters, word.len()), "{word}");
        }
        // Two of them, one before the first letter, a control; and too long a word.
        for word in ["رسميًّا", "ُمدير", "تقد\u{61C}يم", "والاستثنائيّة"] {
            assert!(read(word, " ").is_none(), "{word}");
        }
    }

    #[test]
    fn words_that_differ_keep_different_keys() {
        for (a, b) in
            [("على", "علي"), ("قوله", "قولة"), ("قال", "قالت"), ("Reuters", "Routers"), ("Jose", "Jose\u{301}")]
        {
            assert_ne!(Key::of(a), Key::of(b), "{a} {b}");
        }
    }

    #[test]
    fn a_long_word_equals_no_short_one() {
        let long = Key::of("واستخباراتهمالعسكرية");
        assert!(long.is_long());
        assert_eq!(long.skip(1), long);
        assert_eq!(Key::of("وقال").skip(1), Key::of("قال"));
        assert_eq!(Key::of("قالت").letters(), 4);
        assert_eq!(Key::of("قالت").last(), 3);
    }

    #[test]
    fn signs_of_the_block() {
        let code = |c: char| ARABIC[c as usize - 0x600];
        assert_eq!(code('،'), COMMA);
        assert_eq!(code('؟'), QUESTION);
        assert_eq!(code('ـ'), HARAKAT);
        assert_eq!(code('٣'), DIGIT);
        assert_eq!(code('ي'), YEH);
    }
}
