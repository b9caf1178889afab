//! What a word form says of person, gender and number, packed into a byte.

use super::named;

named! {
    /// Grammatical gender.
    ///
    /// ```
    /// use isnad::{Extractor, Gender};
    ///
    /// let extraction = Extractor::new().extract("قالت الطبيبة إن الدواء متوفر.");
    /// assert_eq!(extraction.speakers().next().unwrap().gender(), Some(Gender::Feminine));
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    pub enum Gender {
        /// `قال الوزير`
        Masculine = "masculine",
        /// `قالت الوزيرة`
        Feminine = "feminine",
    }
}

named! {
    /// Grammatical number.
    ///
    /// ```
    /// use isnad::{Extractor, Number};
    ///
    /// let extraction = Extractor::new().extract("قال الوزيران إن الطريق مفتوح.");
    /// assert_eq!(extraction.speakers().next().unwrap().number(), Some(Number::Dual));
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    pub enum Number {
        /// One.
        Singular = "singular",
        /// Two: `قال الوزيران إنهما`.
        Dual = "dual",
        /// Three and more.
        Plural = "plural",
    }
}

/// Person, gender, number, tense and whether a pronoun is joined on.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Form(u8);

const FEMININE: u8 = 1 << 2;
const PRESENT: u8 = 1 << 5;
const PRONOUN: u8 = 1 << 6;
const HOMOGRAPH: u8 = 1 << 7;

impl Form {
    pub(crate) const NONE: Form = Form(0);

    pub(super) const fn bits(self) -> u8 {
        self.0
    }

    pub(super) const fn from_bits(bits: u8) -> Form {
        Form(bits)
    }

    pub(crate) const fn nominal(gender: Gender, number: Number) -> Form {
        Form(number as u8 | if matches!(gender, Gender::Feminine) { FEMININE } else { 0 })
    }

    pub(crate) const fn past(person: u8, gender: Gender, number: Number) -> Form {
        Form(Form::nominal(gender, number).0 | person << 3)
    }

    pub(crate) const fn present(person: u8, gender: Gender, number: Number) -> Form {
        Form(Form::past(person, gender, number).0 | PRESENT)
    }

    pub(crate) const fn with_pronoun(self) -> Form {
        Form(self.0 | PRONOUN)
    }

    pub(crate) const fn gender(self) -> Gender {
        if self.0 & FEMININE != 0 { Gender::Feminine } else { Gender::Masculine }
    }

    pub(crate) const fn number(self) -> Number {
        match self.0 & 3 {
            0 => Number::Singular,
            1 => Number::Dual,
            _ => Number::Plural,
        }
    }

    /// 1, 2 or 3; 0 for nouns and particles.
    pub(crate) const fn person(self) -> u8 {
        self.0 >> 3 & 3
    }

    pub(crate) const fn is_present(self) -> bool {
        self.0 & PRESENT != 0
    }

    /// Of a verb: what one man did, or a passive of it, or what one did who speaks of himself.
    pub(crate) const fn is_his_past(self) -> bool {
        matches!((self.gender(), self.number()), (Gender::Masculine, Number::Singular)) && !self.is_present()
    }

    /// The dual and the feminine plural, which names are more often spelled like (`سيرين`).
    pub(crate) const fn is_rare(self) -> bool {
        matches!(self.number(), Number::Dual)
            || matches!(self.number(), Number::Plural) && matches!(self.gender(), Gender::Feminine)
    }

    /// Whether a pronoun is joined on: an object's (`وصفه`) or a possessor's (`قوله`).
    pub(crate) const fn has_pronoun(self) -> bool {
        self.0 & PRONOUN != 0
    }

    pub(crate) const fn with_homograph(self) -> Form {
        Form(self.0 | HOMOGRAPH)
    }

    /// Whether a noun is spelled the same: `طالب`, `حاكم`.
    pub(crate) const fn has_homograph(self) -> bool {
        self.0 & HOMOGRAPH != 0
    }
}
