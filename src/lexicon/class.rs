//! What a word is to the reader of reports, and the words the tables use for it.

use std::fmt;

/// Makes an enum whose variants have names in the tables, in JSON and for printing.
macro_rules! named {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        $vis enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the list.
            #[allow(dead_code, reason = "not every list is asked for it")]
            $vis const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Its name in tables, in JSON and for printing.
            $vis const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text,)+ }
            }

            /// What a table may say, for an error.
            #[allow(dead_code, reason = "not every list is asked for it")]
            pub(crate) fn expected() -> String {
                Self::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", ")
            }

            #[allow(dead_code, reason = "not every list is asked for it")]
            pub(crate) fn named(text: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
pub(crate) use named;

named! {
    /// What kind of act a cue reports.
    ///
    /// ```
    /// use isnad::{Act, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// for (act, text) in [
    ///     (Act::Statement, "قال الحارس إن الباب مغلق."),
    ///     (Act::Addition, "وأضاف الحارس أن المفتاح ضاع."),
    ///     (Act::Emphasis, "أكد المدير أن الآلة سليمة."),
    ///     (Act::Announcement, "أعلنت البلدية أن السوق ستنقل."),
    ///     (Act::Explanation, "أوضح الفني أن العطل في السلك."),
    ///     (Act::Indication, "أشار الدليل إلى أن القلعة قديمة."),
    ///     (Act::Disclosure, "كشف الطباخ أن الوصفة لجدته."),
    ///     (Act::Denial, "نفى اللاعب أن يكون قد وقع."),
    ///     (Act::Claim, "زعم الصياد أنه رأى حوتا."),
    ///     (Act::Question, "تساءل الطالب هل انتهى الدرس."),
    ///     (Act::Answer, "ردت الأم: “لم أره منذ الصباح”."),
    ///     (Act::Warning, "حذر الطبيب من أن الدواء نفد."),
    ///     (Act::Accusation, "اتهم التاجر شريكه بأنه أخفى الدفاتر."),
    ///     (Act::Criticism, "انتقد الناقد الفيلم: “قصة طويلة بلا روح”."),
    ///     (Act::Demand, "طالب السكان بأن يعبد الطريق."),
    ///     (Act::Promise, "تعهد المقاول بأن يصلح السقف."),
    ///     (Act::Threat, "هدد المستأجر بأنه سيلجأ إلى القضاء."),
    ///     (Act::Opinion, "رأى الخبير أن السعر مبالغ فيه."),
    ///     (Act::Description, "وصف السائح السوق بأنها متاهة."),
    ///     (Act::Acknowledgement, "اعترف السائق بأنه لم ير الإشارة."),
    ///     (Act::Agreement, "وافق المالك على أن الإيجار مرتفع."),
    ///     (Act::Praise, "أشاد المدرب بحارسه: “أنقذنا مرتين”."),
    ///     (Act::Hope, "تمنى المدرب أن يعود الجمهور."),
    ///     (Act::Writing, "جاء في العقد أن الدار تباع."),
    ///     (Act::Finding, "أظهرت الدراسة أن النوم يقوي الذاكرة."),
    ///     (Act::Hearsay, "قيل إن الكنز تحت الشجرة."),
    ///     (Act::Relay, "نقلت الإذاعة عن الربان أن السفينة سليمة."),
    /// ] {
    ///     let extraction = extractor.extract(text);
    ///     let cue = extraction.quotes().next().and_then(|quote| quote.cue());
    ///     assert_eq!(cue.map(|cue| cue.act()), Some(act), "{text}");
    /// }
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    #[non_exhaustive]
    pub enum Act {
        /// Says, neither more nor less: `قال الحارس إن الباب مغلق`
        Statement = "statement",
        /// Goes on: `وأضاف أن المفتاح ضاع`
        Addition = "addition",
        /// Stands by it: `أكد المدير أن الآلة سليمة`
        Emphasis = "emphasis",
        /// Makes it public: `أعلنت البلدية أن السوق ستنقل`
        Announcement = "announcement",
        /// Gives a reason or makes it clear: `أوضح الفني أن العطل في السلك`
        Explanation = "explanation",
        /// Points to it: `أشار الدليل إلى أن القلعة قديمة`
        Indication = "indication",
        /// Tells what was not known: `كشف الطباخ أن الوصفة لجدته`
        Disclosure = "disclosure",
        /// Says that it is not so: `نفى اللاعب أن يكون قد وقع`
        Denial = "denial",
        /// Says what the reporter does not stand in for: `زعم الصياد أنه رأى حوتا`
        Claim = "claim",
        /// Asks: `تساءل الطالب هل انتهى الدرس`
        Question = "question",
        /// Answers: `ردت الأم: “لم أره منذ الصباح”`
        Answer = "answer",
        /// Warns: `حذر الطبيب من أن الدواء نفد`
        Warning = "warning",
        /// Lays it to somebody: `اتهم التاجر شريكه بأنه أخفى الدفاتر`
        Accusation = "accusation",
        /// Finds fault: `انتقد الناقد الفيلم: “قصة بلا روح”`
        Criticism = "criticism",
        /// Asks that it be done: `طالب السكان بأن يعبد الطريق`
        Demand = "demand",
        /// Binds himself: `تعهد المقاول بأن يصلح السقف`
        Promise = "promise",
        /// Threatens: `هدد المستأجر بأنه سيلجأ إلى القضاء`
        Threat = "threat",
        /// Holds or expects: `رأى الخبير أن السعر مبالغ فيه`
        Opinion = "opinion",
        /// Calls it something: `وصف السائح السوق بأنها متاهة`
        Description = "description",
        /// Owns up: `اعترف السائق بأنه لم ير الإشارة`
        Acknowledgement = "acknowledgement",
        /// Agrees: `وافق المالك على أن الإيجار مرتفع`
        Agreement = "agreement",
        /// Praises: `أشاد المدرب بحارسه: “أنقذنا مرتين”`
        Praise = "praise",
        /// Wishes: `تمنى المدرب أن يعود الجمهور`
        Hope = "hope",
        /// Writes, or stands in a text: `كتب المسافر إلى أمه: “وصلت سالما”`, `جاء في العقد أن الدار تباع`
        Writing = "writing",
        /// Finds out: `أظهرت الدراسة أن النوم يقوي الذاكرة`
        Finding = "finding",
        /// Is said, nobody says by whom: `قيل إن الكنز تحت الشجرة`
        Hearsay = "hearsay",
        /// Passes on what another says: `نقلت الإذاعة عن الربان أن السفينة سليمة`
        Relay = "relay",
        /// An act of public life that reports nothing: `استقبل`, `زار`. No quote has it.
        None = "none",
    }
}

named! {
    /// What a cue that is no verb does in its sentence.
    ///
    /// ```
    /// use isnad::{Act, CueKind, Lexicon};
    ///
    /// Lexicon::builder().cue("سندا", CueKind::PrepositionLi, Act::Statement).build()?;
    /// assert_eq!(CueKind::PrepositionLi.as_str(), "preposition-li");
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    #[non_exhaustive]
    pub enum CueKind {
        /// The noun behind it is the speaker: `بحسب مدير المتحف`.
        Preposition = "preposition",
        /// So is the noun behind its ل: `وفقا لمدير المتحف`.
        PrepositionLi = "preposition-li",
        /// And behind its عن: `نقلا عن مدير المتحف`.
        PrepositionAn = "preposition-an",
        /// What is told rests on the noun behind its ل or إلى: `استنادا إلى مصدر في الميناء، فإن`.
        Ground = "ground",
        /// A verb that reports follows: `حسبما ذكر الربان`.
        Conjunction = "conjunction",
        /// The `حد` of a set phrase: `على حد قوله`.
        Limit = "limit",
        /// A clause with أنّ follows: `رسالة مفادها أن`.
        Noun = "noun",
        /// What he does who speaks, with a clause or two objects: `عادا ذلك نصرا`.
        Participle = "participle",
        /// A thing said or written: `في بيان`.
        Statement = "statement",
        /// Where things are said: `في مؤتمر صحفي`.
        Occasion = "occasion",
    }
}

impl CueKind {
    pub(super) const fn class(self) -> Class {
        match self {
            CueKind::Preposition => Class::CuePreposition,
            CueKind::PrepositionLi | CueKind::Ground => Class::CuePrepositionLi,
            CueKind::PrepositionAn => Class::CuePrepositionAn,
            CueKind::Conjunction => Class::CueConjunction,
            CueKind::Limit => Class::CueLimit,
            CueKind::Noun => Class::SpeechNoun,
            CueKind::Participle => Class::Participle,
            CueKind::Statement => Class::Statement,
            CueKind::Occasion => Class::Occasion,
        }
    }

    pub(super) const fn frames(self) -> Frames {
        match self {
            CueKind::Ground => Frames::ILA,
            CueKind::Noun => Frames::AN.with(Frames::BI),
            CueKind::Participle => Frames::AN.with(Frames::TWO),
            _ => Frames::DIRECT,
        }
    }
}

named! {
    /// What a noun that heads a speaker's name stands for.
    ///
    /// ```
    /// use isnad::{Lexicon, Noun, NounClass};
    ///
    /// Lexicon::builder().noun(Noun::new("نوخذة", NounClass::Role)).build()?;
    /// assert_eq!(NounClass::Role.as_str(), "role");
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    #[non_exhaustive]
    pub enum NounClass {
        /// It stands before a name: `الدكتور`.
        Title = "title",
        /// An office or a profession: `وزير`.
        Role = "role",
        /// A relative, often with a pronoun: `والدته`.
        Kin = "kin",
        /// A body that speaks: `وزارة`.
        Institution = "institution",
        /// A newspaper, an agency or a channel: often a relay. `صحيفة`
        Media = "media",
        /// A source without a name: `مراقبون`.
        Source = "source",
        /// A text that says something: `تقرير`.
        Document = "document",
        /// A law, a treaty or an article of one, which lays down: `قانون`.
        Norm = "norm",
        /// Any other person or group: `رجل`.
        Person = "person",
    }
}

impl NounClass {
    pub(super) const fn class(self) -> Class {
        match self {
            NounClass::Title => Class::Title,
            NounClass::Role => Class::Role,
            NounClass::Kin => Class::Kin,
            NounClass::Institution => Class::Institution,
            NounClass::Media => Class::Media,
            NounClass::Source => Class::Source,
            NounClass::Document => Class::Document,
            NounClass::Norm => Class::Norm,
            NounClass::Person => Class::Person,
        }
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

/// A function of the number of a class, for each class.
macro_rules! of_each_class {
    ($of:ident) => {
        $crate::lexicon::of_each_class!($of:
            0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37
            38 39 40 41 42 43 44 45 46 47 48 49 50 51)
    };
    ($of:ident: $($class:literal)+) => { [$($of::<$class>),+] };
}
pub(crate) use of_each_class;

/// A set of classes.
#[derive(Clone, Copy)]
pub(crate) struct Classes(u64);

impl Classes {
    /// No class.
    pub(crate) const NONE: Classes = Classes(0);
    /// Nouns that can head the phrase that speaks.
    pub(crate) const HEADS: Classes = Classes::from(Class::Title, Class::Person);

    pub(crate) const fn of(classes: &[Class]) -> Classes {
        let mut set = 0;
        let mut at = 0;
        while at < classes.len() {
            set |= 1 << classes[at] as u8;
            at += 1;
        }
        Classes(set)
    }

    pub(crate) const fn and(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    /// Whether all of the others are in it.
    pub(crate) const fn contain(self, others: Classes) -> bool {
        others.0 & !self.0 == 0
    }

    const fn from(first: Class, last: Class) -> Classes {
        Classes((2 << last as u8) - (1 << first as u8))
    }

    #[inline]
    pub(crate) const fn has(self, class: Class) -> bool {
        self.0 & 1 << class as u8 != 0
    }
}

impl Class {
    /// Nouns that can head the phrase that speaks.
    pub(crate) const fn is_head(self) -> bool {
        Classes::HEADS.has(self)
    }

    /// The same, and names.
    pub(crate) const fn begins_somebody(self) -> bool {
        self.is_head() || matches!(self, Class::GivenName)
    }

    /// Prepositions, with a noun behind or with a pronoun on them.
    pub(crate) const fn is_preposition(self) -> bool {
        self as u8 >= Class::PrepFi as u8 && self as u8 <= Class::Prep as u8
    }

    /// Heads of what is no person: a body, a paper, a text.
    pub(crate) const fn heads_thing(self) -> bool {
        matches!(self, Class::Institution | Class::Media | Class::Document | Class::Norm | Class::Source)
    }

    /// Heads of what is a person, or people: `الوزير`, `سامي`, `السكان`.
    pub(crate) const fn is_person(self) -> bool {
        matches!(self, Class::Role | Class::Title | Class::GivenName | Class::Person | Class::Kin | Class::Honorific)
    }

    /// Heads of what is somebody: a person or a body.
    pub(crate) const fn is_somebody(self) -> bool {
        self.is_person() || matches!(self, Class::Institution)
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

named! {
    /// How what a verb reports follows it. A verb has several: `قال: “…”` and `قال إن …`.
    ///
    /// ```
    /// use isnad::{Frame, Lexicon, Verb};
    ///
    /// Lexicon::builder().verb(Verb::new("برطم", [Frame::Direct, Frame::An])).build()?;
    /// assert_eq!(Frame::An.as_str(), "an");
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    #[non_exhaustive]
    pub enum Frame {
        /// Between marks or behind a colon: `قال: “…”`.
        Direct = "direct",
        /// A clause with إنّ or أنّ: `أكد أن …`.
        An = "an",
        /// `أفاد بأن …`
        Bi = "bi",
        /// `أشار إلى أن …`
        Ila = "ila",
        /// `شدد على أن …`
        Ala = "ala",
        /// `حذر من أن …`; of an [`Act::Relay`] whom it comes from stands behind من: `علمت الجريدة من مصادر أن …`.
        Min = "min",
        /// `جادل في أن …`
        Fi = "fi",
        /// `تحدث عن أن …`
        About = "about",
        /// Behind an object and بـ: `وصف اللقاء بأنه …`.
        As = "as",
        /// The second of two objects: `اعتبر الخطوة تراجعا`.
        Two = "two",
        /// A question: `تساءل هل …`, `سأل عما إذا …`.
        Whether = "whether",
        /// Beside another: the noun behind it may be its object, as in `أبلغ المدير أن …`.
        Object = "object",
        /// Between marks only behind a colon: `استطرد: “…”`.
        Colon = "colon",
        /// Marked words in its object or behind its preposition: `ندد بـ“…”`.
        Phrase = "phrase",
        /// Beside another: its present without a subject reports nobody, as in `يذكر أن …`.
        Impersonal = "impersonal",
        /// Beside another: its source stands behind في, as in `جاء في البيان أن …`.
        In = "in",
    }
}

/// The complements a verb takes when it reports, as a set.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub(crate) struct Frames(u16);

impl Frames {
    /// It reports nothing; in the tables `none`.
    pub(crate) const NONE: Frames = Frames(0);
    pub(crate) const DIRECT: Frames = Frames::of(Frame::Direct);
    pub(crate) const AN: Frames = Frames::of(Frame::An);
    pub(crate) const BI: Frames = Frames::of(Frame::Bi);
    pub(crate) const ILA: Frames = Frames::of(Frame::Ila);
    pub(crate) const ALA: Frames = Frames::of(Frame::Ala);
    pub(crate) const MIN: Frames = Frames::of(Frame::Min);
    pub(crate) const FI: Frames = Frames::of(Frame::Fi);
    pub(crate) const ABOUT: Frames = Frames::of(Frame::About);
    pub(crate) const AS: Frames = Frames::of(Frame::As);
    pub(crate) const TWO: Frames = Frames::of(Frame::Two);
    pub(crate) const WHETHER: Frames = Frames::of(Frame::Whether);
    pub(crate) const OBJECT: Frames = Frames::of(Frame::Object);
    pub(crate) const COLON: Frames = Frames::of(Frame::Colon);
    pub(crate) const PHRASE: Frames = Frames::of(Frame::Phrase);
    pub(crate) const IMPERSONAL: Frames = Frames::of(Frame::Impersonal);
    pub(crate) const IN: Frames = Frames::of(Frame::In);

    #[cfg(not(bundled))]
    pub(super) const fn bits(self) -> u16 {
        self.0
    }

    pub(super) const fn from_bits(bits: u16) -> Frames {
        Frames(bits)
    }

    const fn of(frame: Frame) -> Frames {
        Frames(1 << frame as u16)
    }

    /// Whether it has one of the others.
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

    /// Whether what the verb tells may stand behind the preposition.
    pub(crate) fn takes_behind(self, preposition: Class) -> bool {
        match preposition {
            Class::PrepIla => self.has(Frames::ILA),
            Class::PrepAla => self.has(Frames::ALA),
            Class::PrepAn => self.has(Frames::ABOUT),
            Class::PrepMin => self.has(Frames::MIN),
            _ => false,
        }
    }

    pub(super) fn named(text: &str) -> Option<Frames> {
        if text == "none" { Some(Frames::NONE) } else { Frame::named(text).map(Frames::of) }
    }

    pub(super) fn expected() -> String {
        format!("none, {}", Frame::expected())
    }
}

impl fmt::Debug for Frames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let frames = Frame::ALL.iter().filter(|frame| self.has(Frames::of(**frame)));
        f.debug_set().entries(frames.map(|frame| frame.as_str())).finish()
    }
}
