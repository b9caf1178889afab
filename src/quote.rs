//! What an extraction holds: quotes, speakers, marked stretches.

use crate::lexicon::{Act, Gender, Number, named};
use crate::quotation::Ending;
use crate::span::Span;
use crate::token::Style;

named! {
    /// How a quote's words are given.
    ///
    /// ```
    /// use isnad::{Extractor, Kind};
    ///
    /// let extraction = Extractor::new().extract("قال الصياد إن البحر هادئ.");
    /// assert_eq!(extraction.quotes().next().unwrap().kind(), Kind::Indirect);
    /// assert_eq!(Kind::Indirect.as_str(), "indirect");
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    pub enum Kind {
        /// The words themselves: `قال: “لن نعود”`.
        Direct = "direct",
        /// A clause of the reporter's with words of the speaker's in marks: `قال إنه “لن يعود” قريبا`.
        Mixed = "mixed",
        /// A reported clause without marks: `قال إنه لن يعود`.
        Indirect = "indirect",
    }
}

named! {
    /// The rule that found a quote.
    ///
    /// ```
    /// use isnad::{Extractor, Rule};
    ///
    /// let extraction = Extractor::new().extract("قال الصياد إن البحر هادئ.");
    /// assert_eq!(extraction.quotes().next().unwrap().rule(), Rule::Clause);
    /// assert_eq!(Rule::Clause.as_str(), "clause");
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
    #[non_exhaustive]
    pub enum Rule {
        /// `قال الوزير: “…”`
        ColonMark = "colon-mark",
        /// `أكد الوزير أن “…”`
        ClauseMark = "clause-mark",
        /// `“…”، قال الوزير`
        MarkVerb = "mark-verb",
        /// `“…” بحسب الوزير`, `بحسب الوزير: “…”`
        MarkPreposition = "mark-preposition",
        /// `قال الوزير “…”`
        VerbMark = "verb-mark",
        /// `“…”، قال الوزير، “…”`, `أن “…” وأن “…”`
        Continued = "continued",
        /// `الوزير: “…”`
        Headline = "headline",
        /// `وفي بيان: “…”`
        Statement = "statement",
        /// `قال الوزير إن …`
        Clause = "clause",
        /// `ندد بـ“…”`
        Phrase = "phrase",
        /// `اعتبر الخطوة …`
        Objects = "objects",
        /// `وقال الوزير: …` without marks
        Colon = "colon",
        /// `الوزير: لن نعود`
        HeadlineBare = "headline-bare",
        /// `تساءل هل …`
        Question = "question",
        /// `بحسب الوزير، …`
        Preposition = "preposition",
        /// A marked paragraph of its own between quotes.
        Alone = "alone",
        /// `- لن أعود، قال سالم.`
        Dialogue = "dialogue",
        /// `س: كيف بدأتم؟`, `ج: بدأنا بورشة صغيرة.`, and the answers below questions that stand behind a sign.
        Turn = "turn",
    }
}

/// A word that reports.
///
/// ```
/// use isnad::{Act, Extractor};
///
/// let text = "وأضافت الطبيبة أن الدواء متوفر.";
/// let extraction = Extractor::new().extract(text);
/// let cue = extraction.quotes().next().unwrap().cue().unwrap();
/// assert_eq!((&text[cue.span()], cue.lemma(), cue.act()), ("وأضافت", "أضاف", Act::Addition));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cue<'e> {
    pub(crate) span: Span,
    pub(crate) lemma: &'e str,
    pub(crate) act: Act,
}

impl<'e> Cue<'e> {
    /// Where it stands, with its clitics.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Its entry in the lexicon: the past of a verb, third person (`قال` for `وقالت`).
    pub fn lemma(&self) -> &'e str {
        self.lemma
    }

    /// What kind of act it reports.
    pub fn act(&self) -> Act {
        self.act
    }
}

/// Everything found in a text.
///
/// It holds spans into the text and no text, so that it outlives it and can be filled anew
/// ([`crate::Extractor::extract_into`]); the words are `&text[span]`.
///
/// ```
/// use isnad::{Extraction, Extractor};
///
/// let extractor = Extractor::new();
/// let mut extraction = Extraction::new();
/// for text in ["قال الصياد: “البحر هادئ”.", "نفى الحارس أن تكون البوابة مفتوحة."] {
///     extractor.extract_into(text, &mut extraction);
///     assert_eq!((extraction.quotes().len(), extraction.speakers().len()), (1, 1));
/// }
/// ```
#[derive(Clone, Default)]
pub struct Extraction {
    pub(crate) quotes: Vec<QuoteRecord>,
    pub(crate) verbatim: Vec<Span>,
    pub(crate) speakers: Vec<SpeakerRecord>,
    /// Mentions of speakers, grouped by speaker.
    pub(crate) mentions: Vec<Span>,
    pub(crate) marked: Vec<Marked>,
    /// Names of speakers and lemmas of cues, one behind the other.
    pub(crate) strings: String,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct QuoteRecord {
    pub(crate) kind: Kind,
    pub(crate) content: Span,
    pub(crate) verbatim: (usize, usize),
    pub(crate) cue: Option<CueRecord>,
    pub(crate) mention: Option<Span>,
    pub(crate) speaker: Option<usize>,
    pub(crate) relay: Option<Span>,
    pub(crate) confidence: f32,
    pub(crate) rule: Rule,
}

impl QuoteRecord {
    /// Where it is told of: its cue, or what it reports where it has none.
    pub(crate) fn place(&self) -> Span {
        self.cue.map_or(self.content, |cue| cue.span)
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct CueRecord {
    pub(crate) span: Span,
    pub(crate) lemma: (usize, usize),
    pub(crate) act: Act,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct SpeakerRecord {
    pub(crate) name: (usize, usize),
    pub(crate) span: Span,
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<Number>,
    pub(crate) mentions: (usize, usize),
}

impl Extraction {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self::default()
    }

    /// The quotes, in the order of the text.
    ///
    /// ```
    /// use isnad::Extractor;
    ///
    /// let text = "قال الصياد: “البحر هادئ”. وأضاف أنه سيعود.";
    /// let extraction = Extractor::new().extract(text);
    /// assert_eq!(extraction.quotes().map(|quote| quote.text(text)).collect::<Vec<_>>(), ["البحر هادئ", "أنه سيعود"]);
    /// ```
    pub fn quotes(&self) -> impl ExactSizeIterator<Item = Quote<'_>> + DoubleEndedIterator + Clone {
        self.quotes.iter().map(|record| Quote { extraction: self, record })
    }

    /// Who speaks, in the order of their first quotes.
    ///
    /// ```
    /// use isnad::Extractor;
    ///
    /// let extraction = Extractor::new().extract("قال الصياد: “البحر هادئ”. وقالت الطبيبة: “نعم”.");
    /// assert_eq!(extraction.speakers().map(|speaker| speaker.name()).collect::<Vec<_>>(), ["الصياد", "الطبيبة"]);
    /// ```
    pub fn speakers(&self) -> impl ExactSizeIterator<Item = Speaker<'_>> + DoubleEndedIterator + Clone {
        (0..self.speakers.len()).map(|index| Speaker { extraction: self, index })
    }

    /// Every stretch between marks, and what it is, in the order of the marks that open them; one inside
    /// another follows it.
    pub fn marked(&self) -> &[Marked] {
        &self.marked
    }

    /// Empties it and keeps its memory.
    pub fn clear(&mut self) {
        self.quotes.clear();
        self.verbatim.clear();
        self.speakers.clear();
        self.mentions.clear();
        self.marked.clear();
        self.strings.clear();
    }

    /// Keeps the quotes that `keep` says, and the speakers who still say something. `numbers` is a
    /// buffer.
    pub(crate) fn retain(&mut self, numbers: &mut Vec<Option<usize>>, keep: impl FnMut(&QuoteRecord) -> bool) {
        self.quotes.retain(keep);
        let Extraction { quotes, speakers, .. } = self;
        let old = speakers.len();
        numbers.clear();
        numbers.resize(old, None);
        for speaker in quotes.iter_mut().filter_map(|quote| quote.speaker.as_mut()) {
            let index = *speaker;
            *speaker = *numbers[index].get_or_insert_with(|| {
                speakers.push(speakers[index]);
                speakers.len() - 1 - old
            });
        }
        speakers.drain(..old);
    }

    /// Puts a string behind those that are there and gives its range.
    pub(crate) fn push_string(&mut self, text: &str) -> (usize, usize) {
        let start = self.strings.len();
        self.strings.push_str(text);
        (start, self.strings.len())
    }

    pub(crate) fn string(&self, (start, end): (usize, usize)) -> &str {
        &self.strings[start..end]
    }
}

impl std::fmt::Debug for Extraction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Extraction")
            .field("quotes", &self.quotes().collect::<Vec<_>>())
            .field("speakers", &self.speakers().collect::<Vec<_>>())
            .field("marked", &self.marked)
            .finish()
    }
}

/// Two extractions are equal where they say the same, however their memory is laid out.
impl PartialEq for Extraction {
    fn eq(&self, other: &Self) -> bool {
        self.quotes().eq(other.quotes())
            && self.quotes.iter().map(|quote| quote.speaker).eq(other.quotes.iter().map(|quote| quote.speaker))
            && self.speakers().eq(other.speakers())
            && self.marked == other.marked
    }
}

/// One attribution: a content, the cue that reports it, and its speaker.
///
/// ```
/// use isnad::Extractor;
///
/// let text = "نقلت جريدة “المرفأ” عن الطبيبة هند السالمي قولها إن الدواء “متوفر في كل صيدلية”.";
/// let extraction = Extractor::new().extract(text);
/// let quote = extraction.quotes().next().unwrap();
/// assert_eq!(quote.text(text), "الدواء “متوفر في كل صيدلية”");
/// assert_eq!(quote.name(), Some("الطبيبة هند السالمي"));
/// assert_eq!(quote.relay().map(|span| &text[span]), Some("جريدة “المرفأ”"));
/// assert!(quote.confidence() > 0.5);
/// ```
#[derive(Clone, Copy)]
pub struct Quote<'e> {
    extraction: &'e Extraction,
    record: &'e QuoteRecord,
}

impl<'e> Quote<'e> {
    /// How the words are given.
    pub fn kind(&self) -> Kind {
        self.record.kind
    }

    /// What is reported. For a direct quote in marks this is what stands inside them; for a clause what
    /// follows `أن` or `إن`, with the pronoun where one is joined on (`إنه`), and without the stop at its
    /// end.
    pub fn content(&self) -> Span {
        self.record.content
    }

    /// The content's words; `text` is the text that was read.
    ///
    /// # Panics
    ///
    /// Where the span does not fit `text`, that is, on another text than the one that was read.
    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        &text[self.record.content]
    }

    /// The stretches between marks in the content, without the marks; none behind a bare colon.
    pub fn verbatim(&self) -> &'e [Span] {
        let (start, end) = self.record.verbatim;
        &self.extraction.verbatim[start..end]
    }

    /// The word that reports; a headline has none (`الداري: لن نتراجع`).
    pub fn cue(&self) -> Option<Cue<'e>> {
        self.record.cue.map(|cue| Cue { span: cue.span, lemma: self.extraction.string(cue.lemma), act: cue.act })
    }

    /// The noun phrase that stands as the source of this very quote; `None` where the subject is
    /// implied in the verb (`وأضاف`) or only a pronoun.
    ///
    /// ```
    /// use isnad::Extractor;
    ///
    /// let text = "قال الصياد: “البحر هادئ”. وأضاف: “سأعود”.";
    /// let extraction = Extractor::new().extract(text);
    /// let mentions: Vec<Option<&str>> = extraction.quotes().map(|quote| quote.mention().map(|span| &text[span])).collect();
    /// assert_eq!(mentions, [Some("الصياد"), None]);
    /// ```
    pub fn mention(&self) -> Option<Span> {
        self.record.mention
    }

    /// Who that is.
    pub fn speaker(&self) -> Option<Speaker<'e>> {
        self.record.speaker.map(|index| Speaker { extraction: self.extraction, index })
    }

    /// The name of who that is; short for `speaker()` and [`Speaker::name`].
    pub fn name(&self) -> Option<&'e str> {
        self.speaker().map(|speaker| speaker.name())
    }

    /// Who passed the words on: `إذاعة الجزيرة` in `نقلت إذاعة الجزيرة عن المسؤول قوله`.
    ///
    /// ```
    /// use isnad::Extractor;
    ///
    /// let text = "نقلت إذاعة الشاطئ عن الحارس قوله إن البوابة مقفلة.";
    /// let extraction = Extractor::new().extract(text);
    /// let quote = extraction.quotes().next().unwrap();
    /// assert_eq!(quote.relay().map(|span| &text[span]), Some("إذاعة الشاطئ"));
    /// assert_eq!(quote.name(), Some("الحارس"));
    /// ```
    pub fn relay(&self) -> Option<Span> {
        self.record.relay
    }

    /// How sure it is that these words are reported and that this is who said them, in `0..=1`.
    ///
    /// It is weighed from the rule and from [`Sign`](crate::Sign)s, such as whether the speaker stands beside
    /// the cue; [`Extractor::explain`](crate::Extractor::explain) tells which. The weights were fitted to annotated
    /// news: of the quotes there between 0.8 and 0.9, say, about that share is right, and on text of another kind the
    /// order holds better than the figures. The README has the shares that were counted.
    pub fn confidence(&self) -> f32 {
        self.record.confidence
    }

    /// The rule that found it.
    pub fn rule(&self) -> Rule {
        self.record.rule
    }
}

impl std::fmt::Debug for Quote<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Quote")
            .field("kind", &self.kind())
            .field("content", &self.content())
            .field("verbatim", &self.verbatim())
            .field("cue", &self.cue())
            .field("mention", &self.mention())
            .field("name", &self.name())
            .field("relay", &self.relay())
            .field("confidence", &self.confidence())
            .field("rule", &self.rule())
            .finish()
    }
}

impl PartialEq for Quote<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.kind() == other.kind()
            && self.content() == other.content()
            && self.verbatim() == other.verbatim()
            && self.cue() == other.cue()
            && self.mention() == other.mention()
            && self.name() == other.name()
            && self.relay() == other.relay()
            && self.confidence() == other.confidence()
            && self.rule() == other.rule()
    }
}

/// Someone who speaks in the text.
///
/// ```
/// use isnad::{Extractor, Gender};
///
/// let text = "قالت الطبيبة هند السالمي إن الدواء متوفر. وأكدت السالمي: “لا خوف”.";
/// let extraction = Extractor::new().extract(text);
/// let speaker = extraction.speakers().next().unwrap();
/// assert_eq!((speaker.name(), speaker.gender()), ("الطبيبة هند السالمي", Some(Gender::Feminine)));
/// assert_eq!(speaker.mentions().iter().map(|span| &text[*span]).collect::<Vec<_>>(), ["الطبيبة هند السالمي", "السالمي"]);
/// assert_eq!(speaker.quotes().count(), 2);
/// ```
#[derive(Clone, Copy)]
pub struct Speaker<'e> {
    extraction: &'e Extraction,
    index: usize,
}

impl<'e> Speaker<'e> {
    fn record(&self) -> &'e SpeakerRecord {
        &self.extraction.speakers[self.index]
    }

    /// Its place in [`Extraction::speakers`].
    pub fn id(&self) -> usize {
        self.index
    }

    /// The fullest mention in the text, on one line, without harakat, tatweel and hidden signs; the article
    /// is written out where ل hides it (`للوزارة`: `الوزارة`). So it may differ from the words of
    /// [`Speaker::span`].
    pub fn name(&self) -> &'e str {
        self.extraction.string(self.record().name)
    }

    /// Where the fullest mention stands.
    pub fn span(&self) -> Span {
        self.record().span
    }

    /// The speaker's grammatical gender, as the verb, the office or the given name tells it; `None` where
    /// none does.
    pub fn gender(&self) -> Option<Gender> {
        self.record().gender
    }

    /// Grammatical number; `None` where no form shows it.
    pub fn number(&self) -> Option<Number> {
        self.record().number
    }

    /// Where the speaker is mentioned beside a cue.
    pub fn mentions(&self) -> &'e [Span] {
        let (start, end) = self.record().mentions;
        &self.extraction.mentions[start..end]
    }

    /// The speaker's quotes, in the order of the text. It goes over all quotes of the extraction.
    pub fn quotes(&self) -> impl Iterator<Item = Quote<'e>> {
        let index = self.index;
        let extraction = self.extraction;
        extraction
            .quotes
            .iter()
            .filter(move |record| record.speaker == Some(index))
            .map(move |record| Quote { extraction, record })
    }
}

impl std::fmt::Debug for Speaker<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Speaker")
            .field("id", &self.id())
            .field("name", &self.name())
            .field("span", &self.span())
            .field("gender", &self.gender())
            .field("number", &self.number())
            .field("mentions", &self.mentions())
            .finish()
    }
}

impl PartialEq for Speaker<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
            && self.span() == other.span()
            && self.gender() == other.gender()
            && self.number() == other.number()
            && self.mentions() == other.mentions()
    }
}

named! {
    /// What a marked stretch is.
    ///
    /// ```
    /// use isnad::{Extractor, Role};
    ///
    /// let extraction = Extractor::new().extract("قال الصياد: “البحر هادئ”. وعلى بابه لافتة كتب عليها “مغلق”.");
    /// let roles: Vec<Role> = extraction.marked().iter().map(|marked| marked.role()).collect();
    /// assert_eq!(roles, [Role::Speech, Role::NotSpeech]);
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    #[non_exhaustive]
    pub enum Role {
        /// Somebody's words: the verbatim of a quote.
        Speech = "speech",
        /// A name, a title, a term, a sign: nobody is reported as saying it.
        NotSpeech = "not_speech",
    }
}

/// A stretch between quotation marks.
///
/// ```
/// use isnad::{Ending, Extractor, Role, Style};
///
/// let text = "قال الصياد: “البحر هادئ”.";
/// let extraction = Extractor::new().extract(text);
/// let marked = extraction.marked()[0];
/// assert_eq!(&text[marked.span()], "البحر هادئ");
/// assert_eq!((marked.role(), marked.style(), marked.ending()), (Role::Speech, Style::Double, Ending::Closed));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Marked {
    pub(crate) span: Span,
    pub(crate) role: Role,
    pub(crate) style: Style,
    pub(crate) ending: Ending,
}

impl Marked {
    /// What stands inside the marks, without white space at the edges.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Whether it is speech.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The style of its marks.
    pub fn style(&self) -> Style {
        self.style
    }

    /// Whether a mark closes it, and how it ends where none does.
    pub fn ending(&self) -> Ending {
        self.ending
    }
}
