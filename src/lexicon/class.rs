//! What a word is to the reader of reports, and the words the tables use for it.

use std::fmt;

/// Makes an enum whose variants have names in the tables, in JSON and for printing.
macro_rules! named {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        $vis enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            #[allow(dead_code)]
            pub(crate) const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Its name in tables and in JSON.
            $vis const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text,)+ }
            }

            #[allow(dead_code)]
            pub(crate) fn named(text: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text)
            }
        }
    };
}

named! {
    /// What kind of act a cue reports.
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    #[non_exhaustive]
    pub enum Act {
        /// `قال`, `صرح`
        Statement = "statement",
        /// `أضاف`, `تابع`
        Addition = "addition",
        /// `أكد`, `شدد`
        Emphasis = "emphasis",
        /// `أعلن`
        Announcement = "announcement",
        /// `أوضح`, `بيّن`
        Explanation = "explanation",
        /// `أشار`, `لفت`
        Indication = "indication",
        /// `كشف`
        Disclosure = "disclosure",
        /// `نفى`, `أنكر`
        Denial = "denial",
        /// `زعم`, `ادعى`
        Claim = "claim",
        /// `سأل`, `تساءل`
        Question = "question",
        /// `رد`, `أجاب`
        Answer = "answer",
        /// `حذر`, `نبه`
        Warning = "warning",
        /// `اتهم`
        Accusation = "accusation",
        /// `انتقد`, `ندد`
        Criticism = "criticism",
        /// `طالب`, `دعا`
        Demand = "demand",
        /// `وعد`, `تعهد`
        Promise = "promise",
        /// `هدد`, `توعد`
        Threat = "threat",
        /// `رأى`, `اعتبر`
        Opinion = "opinion",
        /// `وصف`, `سمى`
        Description = "description",
        /// `أقر`, `اعترف`
        Acknowledgement = "acknowledgement",
        /// `وافق`, `أيد`
        Agreement = "agreement",
        /// `أشاد`, `رحب`
        Praise = "praise",
        /// `تمنى`, `أعرب عن أمله`
        Hope = "hope",
        /// `كتب`, `غرد`
        Writing = "writing",
        /// `أظهرت الدراسة`
        Finding = "finding",
        /// `قيل`
        Hearsay = "hearsay",
        /// `نقلت الإذاعة عن`
        Relay = "relay",
        /// An act of public life that reports nothing: `استقبل`, `زار`. No quote has it.
        None = "none",
    }
}

named! {
    /// The classes of words. The order is the order of precedence where two tables claim a
    /// form: the earlier class wins.
    #[derive(PartialOrd, Ord)]
    pub(crate) enum Class {
        Complementizer = "complementizer",
        ComplementizerBi = "complementizer-bi",
        Causal = "causal",
        Relative = "relative",
        PrepFi = "prep-fi",
        PrepMin = "prep-min",
        PrepIla = "prep-ila",
        PrepAla = "prep-ala",
        PrepAn = "prep-an",
        Prep = "prep",
        PrepPronoun = "prep-pronoun",
        Opener = "opener",
        Adverb = "adverb",
        Conjunction = "conjunction",
        Negation = "negation",
        Auxiliary = "auxiliary",
        Pronoun = "pronoun",
        Demonstrative = "demonstrative",
        Interrogative = "interrogative",
        Vocative = "vocative",
        Topic = "topic",
        Praise = "praise",
        CuePreposition = "preposition",
        CuePrepositionLi = "preposition-li",
        CuePrepositionAn = "preposition-an",
        CueConjunction = "conjunction-cue",
        CueLimit = "limit",
        Statement = "statement",
        Occasion = "occasion",
        Called = "called",
        NameHead = "name-head",
        Verb = "verb",
        Participle = "participle",
        SpeechNoun = "speech-noun",
        Object = "object",
        Title = "title",
        Role = "role",
        Kin = "kin",
        Institution = "institution",
        Media = "media",
        Source = "source",
        Document = "document",
        Norm = "norm",
        Person = "person",
        Honorific = "honorific",
        Time = "time",
        Governor = "governor",
        GivenName = "given-name",
        Place = "place",
        Nationality = "nationality",
        Adjective = "adjective",
        Unknown = "unknown",
    }
}

impl Class {
    /// Nouns that can head the phrase that speaks.
    pub(crate) const fn is_head(self) -> bool {
        self as u8 >= Class::Title as u8 && self as u8 <= Class::Person as u8
    }

    /// Prepositions, with a noun behind or with a pronoun on them.
    pub(crate) const fn is_preposition(self) -> bool {
        self as u8 >= Class::PrepFi as u8 && self as u8 <= Class::Prep as u8
    }

    /// Words that head a report of a whole clause: `بحسب`, `وفقا`, `نقلا`, `كما`.
    pub(crate) const fn heads_report(self) -> bool {
        matches!(
            self,
            Class::CuePreposition | Class::CuePrepositionLi | Class::CuePrepositionAn | Class::CueConjunction
        )
    }

    pub(crate) const fn is_complementizer(self) -> bool {
        matches!(self, Class::Complementizer | Class::ComplementizerBi)
    }

    /// Nouns take ال and prepositions in front; verbs and particles do not.
    pub(super) const fn is_noun(self) -> bool {
        self.is_head()
            || matches!(
                self,
                Class::SpeechNoun
                    | Class::Statement
                    | Class::Occasion
                    | Class::Honorific
                    | Class::Time
                    | Class::Object
                    | Class::NameHead
                    | Class::GivenName
                    | Class::Place
                    | Class::Nationality
                    | Class::Adjective
                    | Class::Called
                    | Class::CueLimit
            )
    }
}

/// The complements a verb takes when it reports, as a set.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub(crate) struct Frames(u16);

impl Frames {
    pub(crate) const NONE: Frames = Frames(0);
    /// Speech between marks or after a colon.
    pub(crate) const DIRECT: Frames = Frames(1);
    /// An إن/أن clause.
    pub(crate) const AN: Frames = Frames(1 << 1);
    /// بأن
    pub(crate) const BI: Frames = Frames(1 << 2);
    /// إلى أن
    pub(crate) const ILA: Frames = Frames(1 << 3);
    /// على أن
    pub(crate) const ALA: Frames = Frames(1 << 4);
    /// من أن
    pub(crate) const MIN: Frames = Frames(1 << 5);
    /// في أن
    pub(crate) const FI: Frames = Frames(1 << 6);
    /// عن
    pub(crate) const ABOUT: Frames = Frames(1 << 7);
    /// An object, then بـ: `وصف اللقاء بأنه`.
    pub(crate) const AS: Frames = Frames(1 << 8);
    /// Two objects: `اعتبر الخطوة تراجعا`.
    pub(crate) const TWO: Frames = Frames(1 << 9);
    /// ما إذا، هل
    pub(crate) const WHETHER: Frames = Frames(1 << 10);
    /// The noun behind it may be its object.
    pub(crate) const OBJECT: Frames = Frames(1 << 11);
    /// Speech behind a colon, and between marks only there.
    pub(crate) const COLON: Frames = Frames(1 << 12);
    /// Marked words in its object or behind its preposition: `ندد بـ“العدوان”`.
    pub(crate) const PHRASE: Frames = Frames(1 << 13);
    /// Its present without a subject reports nobody: `يذكر أن`.
    pub(crate) const IMPERSONAL: Frames = Frames(1 << 14);

    /// Its source stands behind في: `جاء في البيان أن`.
    pub(crate) const IN: Frames = Frames(1 << 15);

    const NAMES: [(&'static str, Frames); 17] = [
        ("none", Frames::NONE),
        ("direct", Frames::DIRECT),
        ("an", Frames::AN),
        ("bi", Frames::BI),
        ("ila", Frames::ILA),
        ("ala", Frames::ALA),
        ("min", Frames::MIN),
        ("fi", Frames::FI),
        ("about", Frames::ABOUT),
        ("as", Frames::AS),
        ("two", Frames::TWO),
        ("whether", Frames::WHETHER),
        ("object", Frames::OBJECT),
        ("colon", Frames::COLON),
        ("phrase", Frames::PHRASE),
        ("impersonal", Frames::IMPERSONAL),
        ("in", Frames::IN),
    ];

    pub(crate) const fn has(self, other: Frames) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Frames) -> Frames {
        Frames(self.0 | other.0)
    }

    /// Whether it reports at all; a verb with an object alone does not.
    pub(crate) const fn reports(self) -> bool {
        self.0 & !(Frames::OBJECT.0 | Frames::IMPERSONAL.0 | Frames::IN.0) != 0
    }

    pub(super) fn named(text: &str) -> Option<Frames> {
        Self::NAMES.iter().find(|(name, _)| *name == text).map(|(_, frames)| *frames)
    }

    pub(super) fn expected() -> String {
        Self::NAMES.map(|(name, _)| name).join(", ")
    }
}

impl fmt::Debug for Frames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(Self::NAMES.iter().filter(|(_, frames)| self.has(*frames)).map(|(name, _)| name)).finish()
    }
}
