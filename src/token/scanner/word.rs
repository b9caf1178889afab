//! Words in Arabic letters.

use super::Scanner;
use crate::arabic::letter::{self, KeyBuilder};
use crate::arabic::{Clitics, Key, Spelling};
use crate::lexicon::{Class, Entry, Frames, Gender, Number, Packed, Words};
use crate::steps::step;
use crate::token::{Tok, TokenKind};

const TATWEEL: [u8; 2] = [0xD9, 0x80];

impl Scanner<'_> {
    /// Harakat that stand on no Arabic letter: they go with what they are written on, else with the word
    /// behind them.
    pub(super) fn harakat(&mut self) {
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
    pub(super) fn word(&mut self) {
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
    pub(super) fn known_word(&mut self, start: usize, key: Key, letters: u32) {
        let whole = self.words.get(key);
        let mut entry = whole;
        let mut clitics = Clitics::NONE;
        // The first letters are asked first: they are at hand, and the entry is still on its way from the table.
        if key.starts_with(letter::ALEF, letter::LAM) {
            let noun = self.words.noun(key.skip(2));
            if !self.has_hamza(start, letters, 0) {
                entry = whole.or(noun);
                clitics = Clitics::AL.unless(whole.is_known());
            } else if entry.is_known() && matches!(entry.unpack().class, Class::Time | Class::Conjunction) {
                let entry = self.with_its_hamza(entry.unpack(), start, letters);
                return self.push_sized(start, TokenKind::Word, letters.min(255) as u8, key, entry, clitics);
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

    /// `ألان هارتفيل`: a name, and not الآن. `طالب ألا يغلق الميناء`: أن and لا, and not إلا.
    #[cold]
    fn with_its_hamza(&self, entry: Entry, start: usize, letters: u32) -> Entry {
        match entry.class {
            Class::Conjunction if self.spelling(start, letters).starts_with("أ") && self.forbids() => Entry::THAT_NOT,
            Class::Conjunction => entry,
            _ => Entry::UNKNOWN,
        }
    }

    /// Whether ألا goes on what is before it with a verb; but `قال: ألا ترى`, `ألا وهو`.
    fn forbids(&self) -> bool {
        let goes_on = |before: &Tok| matches!(before.kind, TokenKind::Word | TokenKind::Comma | TokenKind::Close);
        let next = self.text[self.at..].trim_start_matches(' ');
        let verb = next.starts_with(['ي', 'ت', 'ن', 'أ']) && !next.starts_with("يا ");
        verb && self.out.last().is_some_and(goes_on)
    }

    /// What the known word from `start` on is here, where its spelling or the word before it decides.
    #[cold]
    fn homograph(&mut self, entry: Entry, start: usize, key: Key, letters: u32) -> Entry {
        // آن كروم، آنا كروم: with a madda it is no complementiser, and no pronoun.
        let particle = entry.class.is_complementizer();
        if (particle || entry.class == Class::Pronoun)
            && (self.spelling(start, letters).starts_with("آ")
                || particle && (self.spells_a_name(key) || self.is_behind_a_letter(start)))
        {
            return Entry::UNKNOWN;
        }
        // طالب بألا يغلق الميناء; but حمل بالا عصاه
        if entry.class == Class::ComplementizerBi && key.before_last() == letter::LAM {
            let forbids = self.spelling(start, letters) == "بألا" && self.forbids();
            return if forbids { Entry { class: entry.class, ..Entry::THAT_NOT } } else { Entry::UNKNOWN };
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
            // وكان شاهد عيان قد قال
            let expected = self.expects_noun(&entry, start) || self.text[self.at..].starts_with(" عيان");
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

    /// `سي.إن.بي`: whether a stop with no space around stands before the word, and a letter of a name before that; but
    /// `البلاد.إن الأمر`.
    fn is_behind_a_letter(&self, start: usize) -> bool {
        let [.., letter, stop] = &self.out[self.first..] else { return false };
        let short = letter.is(TokenKind::Word) && letter.size <= 3 && letter.end == stop.start;
        short && stop.is(TokenKind::Stop) && self.bytes[..start].ends_with(b".")
    }

    fn behind_clitics(&self, start: usize, key: Key, letters: u32) -> (Packed, Clitics) {
        let (entry, clitics) = self.words.behind_clitics(key);
        // عاد وبالا عليهم
        if entry.is(Class::ComplementizerBi) && key.before_last() == letter::LAM {
            return (Packed::UNKNOWN, Clitics::NONE);
        }
        // للأرصاد: behind ل the article has lost its alef.
        let before = clitics.without(Clitics::AL).len();
        let article = clitics.contains(Clitics::AL) && key.skip(before as u32).first() == letter::ALEF;
        if article && self.has_hamza(start, letters, before) {
            // وألعاب، بإلغاء، لألعاب: no article.
            return (Packed::UNKNOWN, Clitics::NONE);
        }
        (entry, clitics)
    }

    fn spelling(&self, start: usize, letters: u32) -> Spelling<'_> {
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
            // وقال سعادته إن, مؤكدا سعادته أن; but أبدى سعادته بالفوز
            Class::Verb | Class::Participle if entry.class == Class::Object => {
                let rest = &self.text[self.at..];
                self.lexicon.lemma(before.entry.lemma).frames.has(Frames::DIRECT.with(Frames::ILA))
                    && (!rest.starts_with(" ب") || rest.starts_with(" بأن"))
            }
            // قالت جدة الطفل إن: kin, and no town
            Class::Verb => {
                matches!(entry.class, Class::Verb | Class::Place)
                    && before.form().person() == 3
                    && self.lexicon.lemma(before.entry.lemma).frames.reports()
            }
            // مؤكدا سموه أن; but لافتات كتب عليها
            Class::Participle => entry.class == Class::Verb && entry.form.has_pronoun(),
            Class::Title => true,
            // وهو طالب في الجامعة
            Class::Pronoun => entry.class == Class::Verb && !entry.form.has_pronoun(),
            // وفق نص البيان
            Class::CuePreposition => entry.class == Class::Verb,
            class => !matches!(entry.class, Class::Place | Class::Object) && class.is_preposition(),
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
pub(super) enum Inside {
    /// As [`letter::code`] has it: a letter, a sign on one, a control, or what ends the word.
    Code(u8),
    /// Two letters in one character.
    Two(u8, u8),
    /// A letter of another language.
    Foreign(u8),
}

/// What the bytes begin with is within a word, and how many it takes.
#[inline(always)]
pub(super) fn inside(bytes: &[u8]) -> (Inside, usize) {
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
