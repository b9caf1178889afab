//! The public face: [`Extractor`] and its builder.

use std::cell::Cell;

use crate::confidence;
use crate::explain::Explanation;
use crate::lexicon::Lexicon;
use crate::link::Links;
use crate::observe::{Observer, Outcome, Refusal, Step};
use crate::quote::{Extraction, Kind};
use crate::reader::Reader;
use crate::resolve::Resolver;
use crate::sentence::{Block, Sentences};
#[cfg(feature = "regex")]
use crate::skip::Skip;

/// Reads texts and says who said what. Cheap to clone, `Send` and `Sync`.
///
/// ```
/// use isnad::Extractor;
///
/// let text = "قالت وزيرة المياه ليلى القاضي: “السد ممتلئ”. وأضافت: “لا خوف من الصيف”.";
/// let extraction = Extractor::new().extract(text);
/// let said: Vec<_> = extraction.quotes().map(|quote| (quote.name().unwrap(), &text[quote.content()])).collect();
/// assert_eq!(
///     said,
///     [
///         ("وزيرة المياه ليلى القاضي", "السد ممتلئ"),
///         ("وزيرة المياه ليلى القاضي", "لا خوف من الصيف"),
///     ]
/// );
/// ```
#[derive(Debug, Clone)]
pub struct Extractor {
    lexicon: Lexicon,
    /// Whether quotes of a kind are given, in the order of [`Kind`].
    kinds: [bool; Kind::ALL.len()],
    min_confidence: f32,
    resolution: Resolution,
    #[cfg(feature = "regex")]
    skip: Skip,
}

/// How far it is asked who a speaker is.
///
/// ```
/// use isnad::{Extractor, Resolution};
///
/// let text = "قال النجار سليم البنا: “الباب جاهز”. وقال البنا: “لم يبق إلا الطلاء”. وأضاف: “سأعود غدا”.";
/// let names = |resolution| {
///     let extractor = Extractor::builder().resolution(resolution).build();
///     let extraction = extractor.extract(text);
///     extraction.quotes().map(|quote| quote.name().unwrap_or("-").to_owned()).collect::<Vec<_>>()
/// };
/// assert_eq!(names(Resolution::Text), ["النجار سليم البنا", "النجار سليم البنا", "النجار سليم البنا"]);
/// assert_eq!(names(Resolution::Mention), ["النجار سليم البنا", "البنا", "-"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Resolution {
    /// Over the whole text: short names are led to the fullest mention, implied subjects to who is meant.
    #[default]
    Text,
    /// Beside the cue alone: a speaker bears the words of the mention, and a quote without one has no speaker.
    Mention,
}

impl Default for Extractor {
    fn default() -> Self {
        Self::new()
    }
}

impl Extractor {
    /// An extractor with the bundled lexicon, for quotes of every kind.
    ///
    /// ```
    /// use isnad::Extractor;
    ///
    /// assert_eq!(Extractor::new().extract("قال الصياد إن البحر هادئ.").quotes().len(), 1);
    /// ```
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Starts an extractor with settings of its own.
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// Finds the quotes of a text and their speakers. It never fails, whatever the text and
    /// however long it is.
    ///
    /// ```
    /// use isnad::Extractor;
    ///
    /// let text = "قال الصياد: “البحر هادئ”.";
    /// let extraction = Extractor::new().extract(text);
    /// assert_eq!(extraction.quotes().next().unwrap().text(text), "البحر هادئ");
    /// ```
    pub fn extract(&self, text: &str) -> Extraction {
        let mut extraction = Extraction::new();
        self.extract_into(text, &mut extraction);
        extraction
    }

    /// As [`Extractor::extract`], into an extraction that is there already, whose memory is used
    /// again.
    ///
    /// ```
    /// use isnad::{Extraction, Extractor};
    ///
    /// let extractor = Extractor::new();
    /// let mut extraction = Extraction::new();
    /// let mut quotes = 0;
    /// for text in ["قال الصياد: “البحر هادئ”.", "لا أحد يتكلم هنا."] {
    ///     extractor.extract_into(text, &mut extraction);
    ///     quotes += extraction.quotes().len();
    /// }
    /// assert_eq!(quotes, 1);
    /// ```
    pub fn extract_into(&self, text: &str, extraction: &mut Extraction) {
        extraction.clear();
        let mut scratch = SCRATCH.take().unwrap_or_default();
        self.read(text, &mut scratch, extraction);
        if text.len() <= KEPT {
            SCRATCH.set(Some(scratch));
        }
    }

    /// As [`Extractor::extract`], and tells of every candidate which rule took it or why it was refused.
    ///
    /// It runs the same code, so that an explanation says what `extract` does.
    ///
    /// ```
    /// use isnad::{Extractor, Outcome, Refusal};
    ///
    /// let text = "لا أستطيع القول إن البحر هادئ.";
    /// let explanation = Extractor::new().explain(text);
    /// assert_eq!(explanation.extraction().quotes().count(), 0);
    ///
    /// let step = explanation.steps().next().unwrap();
    /// assert_eq!(&text[step.span()], "القول");
    /// assert_eq!(step.outcome(), Outcome::Refused(Refusal::Withheld));
    /// ```
    pub fn explain(&self, text: &str) -> Explanation {
        let mut scratch = Scratch::<Vec<Step>>::default();
        let mut extraction = Extraction::new();
        self.read(text, &mut scratch, &mut extraction);
        Explanation::new(extraction, scratch.links.observer)
    }

    /// Reads the text without what is to be skipped in it.
    fn read<O: Observer>(&self, text: &str, scratch: &mut Scratch<O>, extraction: &mut Extraction) {
        #[cfg(feature = "regex")]
        if !self.skip.is_empty() {
            let mut blanked = std::mem::take(&mut scratch.blanked);
            self.skip.blank(text, &mut blanked);
            self.run(&blanked, scratch, extraction);
            scratch.blanked = blanked;
            return;
        }
        self.run(text, scratch, extraction);
    }

    fn run<O: Observer>(&self, text: &str, scratch: &mut Scratch<O>, extraction: &mut Extraction) {
        let Scratch { block, sentences, links, resolver, numbers, .. } = scratch;
        block.reset();
        resolver.clear();
        links.clear();
        while block.advance(&self.lexicon, text) {
            sentences.read(block);
            let reader = Reader::new(text, block, sentences, &self.lexicon);
            links.read(&reader);
            resolver.block(&reader, links, extraction);
            if self.resolution == Resolution::Text {
                resolver.survey(&reader, links);
            }
        }
        match self.resolution {
            Resolution::Text => resolver.finish(text, &self.lexicon, extraction, &mut links.observer),
            Resolution::Mention => resolver.finish_beside(text, extraction, &mut links.observer),
        }
        confidence::settle(extraction, &mut links.observer);
        self.select(numbers, extraction, &mut links.observer);
    }

    /// Leaves out what the settings do not ask for.
    fn select(&self, numbers: &mut Vec<Option<usize>>, extraction: &mut Extraction, observer: &mut impl Observer) {
        if self.kinds != EVERY_KIND || self.min_confidence > 0.0 {
            extraction.retain(numbers, |quote| {
                let keep = self.kinds[quote.kind as usize] && quote.confidence >= self.min_confidence;
                if !keep {
                    observer.note(|| Step {
                        span: quote.place(),
                        row: None,
                        candidate: quote.rule.candidate(),
                        outcome: Outcome::Refused(Refusal::Settings),
                    });
                }
                keep
            });
        }
    }
}

const EVERY_KIND: [bool; Kind::ALL.len()] = [true; Kind::ALL.len()];

/// Settings of an [`Extractor`].
///
/// ```
/// use isnad::{Extractor, Kind, Resolution};
///
/// let extractor = Extractor::builder()
///     .kinds([Kind::Direct, Kind::Mixed])
///     .min_confidence(0.6)
///     .resolution(Resolution::Mention)
///     .build();
/// let text = "قالت الطبيبة إن الدواء متوفر. وقالت الممرضة: “الدواء في كل صيدلية”.";
/// let extraction = extractor.extract(text);
/// assert_eq!(extraction.quotes().map(|quote| quote.name().unwrap()).collect::<Vec<_>>(), ["الممرضة"]);
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct ExtractorBuilder {
    lexicon: Option<Lexicon>,
    kinds: [bool; Kind::ALL.len()],
    min_confidence: f32,
    resolution: Resolution,
    #[cfg(feature = "regex")]
    skip: Skip,
}

impl Default for ExtractorBuilder {
    fn default() -> Self {
        Self {
            lexicon: None,
            kinds: EVERY_KIND,
            min_confidence: 0.0,
            resolution: Resolution::default(),
            #[cfg(feature = "regex")]
            skip: Skip::default(),
        }
    }
}

impl ExtractorBuilder {
    /// The lexicon; [`Lexicon::bundled`] if it is not set.
    ///
    /// ```
    /// use isnad::{Extractor, Frame, Lexicon, Verb};
    ///
    /// let lexicon = Lexicon::builder().verb(Verb::new("برطم", [Frame::Direct])).build()?;
    /// let extractor = Extractor::builder().lexicon(lexicon).build();
    /// assert_eq!(extractor.extract("برطم الصياد: “البحر لنا”.").quotes().next().unwrap().name(), Some("الصياد"));
    /// # Ok::<(), isnad::LexiconError>(())
    /// ```
    pub fn lexicon(mut self, lexicon: Lexicon) -> Self {
        self.lexicon = Some(lexicon);
        self
    }

    /// Gives only quotes of these kinds; all are given if this is not set, and none if it is set to no kind. Called
    /// again, it forgets what was set before.
    ///
    /// ```
    /// use isnad::{Extractor, Kind};
    ///
    /// let extractor = Extractor::builder().kinds([Kind::Direct]).build();
    /// assert_eq!(extractor.extract("قال الصياد إن البحر هادئ. وقال: “سأعود غدا”.").quotes().len(), 1);
    /// ```
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.kinds = [false; Kind::ALL.len()];
        for kind in kinds {
            self.kinds[kind as usize] = true;
        }
        self
    }

    /// Whether to give reported speech without marks, and all else as [`kinds`](Self::kinds) has it.
    pub fn indirect(mut self, indirect: bool) -> Self {
        self.kinds[Kind::Indirect as usize] = indirect;
        self
    }

    /// How far it is asked who a speaker is; over the whole text if this is not set.
    pub fn resolution(mut self, resolution: Resolution) -> Self {
        self.resolution = resolution;
        self
    }

    /// Leaves out of the reading what matches, as if there were blanks in its place; all spans stay
    /// places of the text as it is. May be called several times. With the feature `regex`.
    ///
    /// What is left out inside a word parts it in two. `(?m)` makes `^` and `$` the ends of a line. A search takes
    /// time linear in the text, all matches of a pattern may take more: see the documentation of `regex`.
    ///
    /// ```
    /// use isnad::{Extractor, Regex};
    ///
    /// let text = "قال الحارس إن الباب مغلق.\nاقرأ أيضا: الحارس: لن أفتح الباب\nوأضاف أن المفتاح معه.";
    /// let extractor = Extractor::builder().skip(Regex::new("(?m)^(اقرأ|إقرأ) أيضا.*$")?).build();
    /// let extraction = extractor.extract(text);
    /// let said: Vec<&str> = extraction.quotes().map(|quote| quote.text(text)).collect();
    /// assert_eq!(said, ["الباب مغلق", "المفتاح معه"]);
    /// # Ok::<(), regex::Error>(())
    /// ```
    #[cfg(feature = "regex")]
    #[cfg_attr(docsrs, doc(cfg(feature = "regex")))]
    pub fn skip(mut self, pattern: regex::Regex) -> Self {
        self.skip.add(pattern);
        self
    }

    /// Gives only quotes with at least this [`crate::Quote::confidence`]; above 1 that is none, and NaN
    /// is taken as 0. Speakers who then say nothing are left out; what the text says of the others, and
    /// [`Extraction::marked`], stays as it was.
    ///
    /// ```
    /// use isnad::Extractor;
    ///
    /// let extractor = Extractor::builder().min_confidence(0.8).build();
    /// let extraction = extractor.extract("قال الصياد إن البحر هادئ اليوم. ومضى قائلا: الموج عال.");
    /// assert!(extraction.quotes().all(|quote| quote.confidence() >= 0.8) && extraction.quotes().len() == 1);
    /// ```
    pub fn min_confidence(mut self, confidence: f32) -> Self {
        self.min_confidence = if confidence.is_nan() { 0.0 } else { confidence };
        self
    }

    /// The extractor.
    pub fn build(self) -> Extractor {
        Extractor {
            lexicon: self.lexicon.unwrap_or_default(),
            kinds: self.kinds,
            min_confidence: self.min_confidence,
            resolution: self.resolution,
            #[cfg(feature = "regex")]
            skip: self.skip,
        }
    }
}

/// The buffers of a longer text are given back, so that one book does not hold a thread's memory.
const KEPT: usize = 1 << 20;

thread_local! {
    // In a box: to move it out and in again took as long as to read a sentence.
    static SCRATCH: Cell<Option<Box<Scratch>>> = const { Cell::new(None) };
}

/// Buffers of a run, used again from text to text on a thread.
#[derive(Debug, Default)]
struct Scratch<O = ()> {
    block: Block,
    sentences: Sentences,
    links: Links<O>,
    resolver: Resolver,
    /// New numbers of speakers, where settings leave some out.
    numbers: Vec<Option<usize>>,
    /// The text without what is to be skipped.
    #[cfg(feature = "regex")]
    blanked: String,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::slow::SLOW;
    use crate::span::Span;
    use crate::steps;
    use crate::token::{Paragraphs, TokenKind, tokens};

    /// Whatever the text, one of twice the length takes no more than a little above twice the steps.
    #[test]
    fn steps_grow_with_the_text() {
        let extractor = Extractor::new();
        let mut extraction = Extraction::new();
        for (name, make) in SLOW {
            let [once, twice] = [1 << 16, 1 << 17].map(|size| {
                let text = make(size);
                steps::count(|| extractor.extract_into(&text, &mut extraction))
            });
            assert!(once > 1000 && 10 * twice <= 23 * once, "{name}: {once} steps, and {twice} for twice the text");
        }
    }

    /// What a rule looks for, or looks past, one behind the other.
    const PIECES: &[&str] = &[
        "قال |وقال |الوزير |احمد |سالم البكري |: |، |. |“|”|«|»|\"|إن |أن |أنه |بأن |إلى |أشار |مشيرا |",
        "مضيفا |وأضاف |بحسب |وفقا لـ|كما |حسبما ذكر |في بيان |الذي |( |) |- |– |؟ |! |\n|\n\n|نعم |لا |",
        "لن |نعود |الباب مغلق |عن |نقلت |رويترز |قوله |تصريحات |على |من |و|هو |الله |تعالى |",
        "صلى الله عليه وسلم |#عاجل |@ali |12 |abc |* |س: |ج: |مدير |شركة |المصدر |هذا |بن |محمد |؛ |… |",
        "﴿|﴾|ما |ف|حيث |ولكن |يوم الأحد |الأحد |اعتبر |وصف |بأنه |د. |له |ل|'|((|))|[|]|/ |جديدة |",
        "المدينة |أعلن |أكد |ذلك |قد |كان |كل ",
    ];

    fn pieces(count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
        let all: Vec<&str> = PIECES.iter().flat_map(|line| line.trim_end_matches('|').split('|')).collect();
        proptest::collection::vec(proptest::sample::select(all), count).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        /// So it is with whatever is said over and over, and then something else is.
        #[test]
        fn steps_grow_with_any_text(head in pieces(0..3), first in pieces(1..7), then in pieces(1..4)) {
            let extractor = Extractor::new();
            let mut extraction = Extraction::new();
            let [once, twice] = [1 << 16, 1 << 17].map(|size| {
                let half = |piece: &str| piece.repeat(size / 2 / piece.len());
                let text = format!("{head}{}{}", half(&first), half(&then));
                steps::count(|| extractor.extract_into(&text, &mut extraction))
            });
            // A word without an end is read in one way or in another, a paragraph for names or not at all: at some
            // steps a letter, which are no more for a longer text: at each شركة of a row of them a phrase begins that goes
            // on over as many as a phrase may have, 72 steps a letter. To go over all before at each word takes thousands.
            let few = 128 << 17;
            prop_assert!(10 * twice <= 23 * once + 10 * few, "{once} steps, and {twice} for twice the text");
        }
    }

    const REPORTS: &str = "قالت مديرة المتحف سعاد النجدي: “القاعة جاهزة”. وأضافت أن الزوار “ينتظرون منذ عام” هناك.\n\
         وأكد النجار سليم البنا أن الباب جاهز، بحسب صحيفة “المرفأ”.\n\n";

    /// The text read in pieces of so many bytes, as one beyond [`crate::token::LONGEST`] is.
    fn in_pieces(longest: usize, text: &str) -> Extraction {
        let mut scratch = Scratch { block: Block::in_pieces(longest), ..Scratch::<()>::default() };
        let mut extraction = Extraction::new();
        Extractor::new().run(text, &mut scratch, &mut extraction);
        extraction
    }

    /// Who answers in one text answers nothing in the next.
    #[test]
    fn an_interview_is_over_with_its_text() {
        let asked =
            "* كيف بدأتم العمل؟\nبدأنا بورشة صغيرة.\n* متى كان ذلك؟\nكان ذلك قبل عام.\n* من معكم؟\nمعنا أهل القرية.\n";
        let long = format!("{}{asked}", "البحر هادئ والسماء صافية هذا اليوم.\n\n".repeat(470));
        let mut scratch = Scratch::<()>::default();
        let mut read = |text: &str| {
            let mut extraction = Extraction::new();
            Extractor::new().run(text, &mut scratch, &mut extraction);
            extraction
        };
        let first = read(&long);
        let other = read(&format!("قالت مديرة المتحف سعاد النجدي: “القاعة جاهزة”.\n{asked}"));
        assert!(other.quotes().len() >= 4 && other.quotes().all(|quote| quote.name().is_some()));
        assert_eq!(read(&long), first);
    }

    fn tokens_in_pieces(longest: usize, text: &str) -> Vec<(TokenKind, Span)> {
        let mut tokens = tokens(text);
        tokens.paragraphs = Paragraphs::in_pieces(longest);
        tokens.map(|token| (token.kind(), token.span())).collect()
    }

    /// Offsets count from a block's beginning, and blocks follow each other: where a paragraph fits its
    /// piece, all places are what they are without pieces.
    #[test]
    fn pieces_of_whole_paragraphs_move_no_place() {
        let text = REPORTS.repeat(40);
        let whole = in_pieces(usize::MAX, &text);
        assert!(whole.quotes().len() >= 3 * 40);
        for longest in [256, 257, 300, 999, 4096] {
            assert_eq!(in_pieces(longest, &text), whole, "{longest}");
        }
    }

    #[test]
    fn pieces_of_one_paragraph_part_no_word() {
        let text = REPORTS.replace('\n', " ").repeat(20);
        let whole = tokens_in_pieces(usize::MAX, &text);
        for longest in (32..200).step_by(7) {
            assert_eq!(tokens_in_pieces(longest, &text), whole, "{longest}");
        }
    }

    #[test]
    fn pieces_shorter_than_a_word_hold_too() {
        let texts = [
            REPORTS.replace('\n', " "),
            REPORTS.to_owned(),
            "ق\u{64E}\u{200F}😀“\u{300}A\u{200D}\u{300}\u{64E}".repeat(50),
        ];
        for (text, longest) in texts.iter().flat_map(|text| (1..24).map(move |longest| (text, longest))) {
            let mut at = 0;
            for (_, span) in tokens_in_pieces(longest, text) {
                assert!(span.start == at && span.end > at && span.get(text).is_some(), "{longest}: {span:?} at {at}");
                at = span.end;
            }
            assert_eq!(at, text.len(), "{longest}");
            let extraction = in_pieces(longest, text);
            let quotes = extraction.quotes().flat_map(|quote| [Some(quote.content()), quote.mention()]);
            for span in quotes.flatten().chain(extraction.marked().iter().map(|marked| marked.span())) {
                assert!(span.get(text).is_some_and(|words| !words.is_empty()), "{longest}: {span:?}");
            }
        }
    }
}
