//! What the rules tell of their work: for each candidate which rule took it, or why it was refused.
//!
//! The same code runs for [`crate::Extractor::extract`] and [`crate::Extractor::explain`]; they differ in the
//! observer alone. `()` drops all steps, and the compiler with it the making of them.

use std::fmt;

use crate::evidence::Evidence;
use crate::lexicon::Table;
use crate::quote::Rule;
use crate::span::Span;

/// Is told each step. The step is made only for an observer that keeps it.
pub(crate) trait Observer {
    fn note(&mut self, step: impl FnOnce() -> Step);
}

impl Observer for () {
    #[inline(always)]
    fn note(&mut self, _: impl FnOnce() -> Step) {}
}

impl Observer for Vec<Step> {
    fn note(&mut self, step: impl FnOnce() -> Step) {
        self.push(step());
    }
}

/// What was looked at.
///
/// ```
/// use isnad::{Candidate, Extractor};
///
/// let explanation = Extractor::new().explain("قال الصياد إن البحر هادئ.");
/// let candidates: Vec<Candidate> = explanation.steps().map(|step| step.candidate()).collect();
/// assert_eq!(candidates, [Candidate::Cue, Candidate::Speaker, Candidate::Quote]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Candidate {
    /// A word that the lexicon has for a cue: `وقال`.
    Cue,
    /// A stretch between marks that no cue reached.
    Stretch,
    /// The head of a report of a whole clause: `بحسب`, `كما`.
    Preposition,
    /// A colon that may stand behind a speaker: `الداري: لن نتراجع`.
    Colon,
    /// The speaker of a quote that was found.
    Speaker,
    /// A quote whose speaker is settled, to be weighed.
    Quote,
}

/// Where a quote's speaker was found, before it was led to the fullest mention.
///
/// ```
/// use isnad::{Extractor, Origin, Outcome};
///
/// let text = "قال الصياد إن البحر هادئ. وأضاف أنه سيعود.";
/// let explanation = Extractor::new().explain(text);
/// let origins: Vec<Origin> = explanation
///     .steps()
///     .filter_map(|step| match step.outcome() {
///         Outcome::Taken { origin, .. } => Some(origin),
///         _ => None,
///     })
///     .collect();
/// assert!(matches!(origins[..], [Origin::Mention(mention), Origin::Implied] if &text[mention] == "الصياد"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// Beside the cue.
    Mention(Span),
    /// In the clause that the cue hangs on: `أعرب المغني عن سعادته، مضيفا`.
    Governor(Span),
    /// The same as that of the quote before.
    Previous,
    /// In the form of the verb, or a pronoun.
    Implied,
    /// A formula of praise: `قال تعالى`.
    Formula,
    /// He answers the questions of the text.
    Interview,
    /// Nowhere.
    Unknown,
}

/// Why a candidate is no quote.
///
/// ```
/// use isnad::{Extractor, Outcome, Refusal};
///
/// let explanation = Extractor::new().explain("أريد أن يقول الصياد إن البحر هادئ.");
/// let step = explanation.steps().next().unwrap();
/// let Outcome::Refused(refusal) = step.outcome() else { panic!("{step:?}") };
/// assert_eq!(refusal, Refusal::Subjunctive);
/// assert_eq!(refusal.to_string(), "behind أن: what may be said has not been said");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// It reports nothing: its row has the frame `none`.
    ReportsNothing,
    /// A first or second person speaks for himself: `أقول`.
    NotThirdPerson,
    /// What may be said has not been said: `أن يقول`.
    Subjunctive,
    /// Behind إذا or لو: `لو قال إن`.
    Supposed,
    /// A preposition governs it, so that it is a noun: `من أبرز`.
    Governed,
    /// It has the article: `المؤكد`.
    Definite,
    /// A noun of speech with neither a pronoun nor a clause behind it: `القول`.
    BareNoun,
    /// The word before it says that nothing is said: `عدم قوله`.
    Withheld,
    /// Spelled like a preposition, and no clause follows: `بين`.
    SpelledLikePreposition,
    /// Spelled like a noun, and no clause stands right behind it: `الزمن`.
    SpelledLikeNoun,
    /// Nothing that its frames take stands behind it.
    NoComplement,
    /// Its words are told by the next cue: `وأضاف المدير قائلا`.
    HandsOn,
    /// Its complement is empty.
    Empty,
    /// It stands in more reports inside each other than anybody writes.
    Deep,
    /// A present without a subject of its own reports nobody: `يذكر أن`, `وهذا يؤكد أن`.
    Impersonal,
    /// A finding that nobody found: `تبين أن`.
    NoFinder,
    /// Written on a thing: `لافتة كتب عليها`.
    Sign,
    /// The marked stretch is a name, by this rule of `naming`.
    Name(&'static str),
    /// Marked words that stand in the text more than once are a name or a term of it.
    Repeated,
    /// Nothing around the stretch reports it.
    NothingAround,
    /// Another candidate has the same words, by this rule.
    Taken(Rule),
    /// Whose words these are has been told: `قال الحارس إن الباب مغلق، على حد قوله`.
    Reported,
    /// No speaker stands behind it: `وفقا للاتفاق`.
    NoSpeaker,
    /// The clause that it qualifies cannot be told.
    NoClause,
    /// What stands behind the colon is no speech: `الساعة: 10:30`.
    NoSpeech,
    /// It stands in a set phrase in which no word reports: `إن صح التعبير`.
    StopPhrase,
    /// The settings leave it out.
    Settings,
}

impl Refusal {
    /// A sentence for printing.
    pub const fn as_str(self) -> &'static str {
        match self {
            Refusal::ReportsNothing => "the lexicon has it for a verb that reports nothing",
            Refusal::NotThirdPerson => "a first or second person reports nobody else",
            Refusal::Subjunctive => "behind أن: what may be said has not been said",
            Refusal::Supposed => "behind إذا or لو: it is supposed and not told",
            Refusal::Governed => "behind a preposition it is a noun",
            Refusal::Definite => "a participle with the article names a person",
            Refusal::BareNoun => "a noun of speech with no pronoun on it and no clause behind it",
            Refusal::Withheld => "the word before it says that nothing is said",
            Refusal::SpelledLikePreposition => "a preposition, unless a clause follows",
            Refusal::SpelledLikeNoun => "a noun, unless a clause stands right behind it",
            Refusal::NoComplement => "nothing that its frames take stands behind it",
            Refusal::HandsOn => "the next cue tells its words",
            Refusal::Empty => "nothing is left of what it reports",
            Refusal::Deep => "inside too many reports inside each other",
            Refusal::Impersonal => "without a subject of its own it reports nobody",
            Refusal::NoFinder => "nobody is said to have found it",
            Refusal::Sign => "written on a thing, nobody says it",
            Refusal::Name(_) => "the marked words are a name",
            Refusal::Repeated => "marked words that come again are a name of the text's",
            Refusal::NothingAround => "nothing around the marked words reports them",
            Refusal::Taken(_) => "another candidate has the same words",
            Refusal::Reported => "whose words these are has been told",
            Refusal::NoSpeaker => "no speaker stands behind it",
            Refusal::NoClause => "the clause that it qualifies cannot be told",
            Refusal::NoSpeech => "what stands behind the colon is no speech",
            Refusal::StopPhrase => "it stands in a phrase in which no word reports",
            Refusal::Settings => "the settings leave it out",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())?;
        match self {
            Refusal::Name(rule) => write!(f, " (naming: {rule})"),
            Refusal::Taken(rule) => write!(f, " ({})", rule.as_str()),
            _ => Ok(()),
        }
    }
}

impl Rule {
    /// What the rule begins from.
    pub(crate) fn candidate(self) -> Candidate {
        match self {
            Rule::MarkVerb
            | Rule::MarkPreposition
            | Rule::Continued
            | Rule::Headline
            | Rule::Statement
            | Rule::Alone => Candidate::Stretch,
            Rule::HeadlineBare => Candidate::Colon,
            Rule::Preposition => Candidate::Preposition,
            _ => Candidate::Cue,
        }
    }
}

/// What became of a candidate.
///
/// ```
/// use isnad::{Extractor, Outcome};
///
/// let text = "قال الصياد إن البحر هادئ.";
/// for step in Extractor::new().explain(text).steps() {
///     match step.outcome() {
///         Outcome::Taken { content, .. } => assert_eq!(&text[content], "البحر هادئ"),
///         Outcome::Led(name) => assert_eq!(&text[name], "الصياد"),
///         Outcome::Weighed(evidence) => assert!(evidence.confidence() > 0.5),
///         other => panic!("{other:?}"),
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// A rule took it for a quote.
    Taken {
        /// The rule.
        rule: Rule,
        /// The content.
        content: Span,
        /// Where its speaker was found.
        origin: Origin,
    },
    /// It was refused.
    Refused(Refusal),
    /// The speaker was led to this mention, the fullest of the same source.
    Led(Span),
    /// How sure the quote is, and why.
    Weighed(Evidence),
}

/// A candidate and what became of it.
///
/// ```
/// use isnad::{Extractor, Table};
///
/// let text = "قال الصياد إن البحر هادئ.";
/// let explanation = Extractor::new().explain(text);
/// let step = explanation.steps().next().unwrap();
/// assert_eq!(&text[step.span()], "قال");
/// assert_eq!(step.row(), Some((Table::Verbs, "قال")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Step {
    pub(crate) span: Span,
    pub(crate) row: Option<(Table, Box<str>)>,
    pub(crate) candidate: Candidate,
    pub(crate) outcome: Outcome,
}

impl Step {
    /// Where the candidate stands, in UTF-8 bytes.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The row of the lexicon that makes the word a candidate: its table and its first cell.
    pub fn row(&self) -> Option<(Table, &str)> {
        self.row.as_ref().map(|(table, cell)| (*table, &**cell))
    }

    /// What was looked at.
    pub fn candidate(&self) -> Candidate {
        self.candidate
    }

    /// What became of it.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }
}
