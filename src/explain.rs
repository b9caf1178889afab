//! What [`crate::Extractor::explain`] gives: an extraction, and of every candidate what became of it.

use crate::observe::Step;
use crate::quote::Extraction;

/// An extraction with the steps that led to it.
///
/// A wrong answer is traced in one step: a missing quote to the refusal at its cue, a wrong one to the rule
/// that took it.
///
/// ```
/// use isnad::{Extractor, Origin, Outcome, Rule};
///
/// let text = "قال الصياد إن البحر هادئ.";
/// let explanation = Extractor::new().explain(text);
/// let taken = explanation.steps().find_map(|step| match step.outcome() {
///     Outcome::Taken { rule, content, origin: Origin::Mention(mention) } => {
///         Some((rule, &text[content], &text[mention]))
///     }
///     _ => None,
/// });
/// assert_eq!(taken, Some((Rule::Clause, "البحر هادئ", "الصياد")));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    extraction: Extraction,
    steps: Vec<Step>,
}

impl Explanation {
    pub(crate) fn new(extraction: Extraction, mut steps: Vec<Step>) -> Self {
        // The rules go over the text several times; a reader goes over it once.
        steps.sort_by_key(|step| step.span().start);
        Self { extraction, steps }
    }

    /// What [`crate::Extractor::extract`] gives for the text.
    pub fn extraction(&self) -> &Extraction {
        &self.extraction
    }

    /// The same, without the steps.
    pub fn into_extraction(self) -> Extraction {
        self.extraction
    }

    /// The candidates in the order of the text, each with what became of it. One that several rules looked at
    /// has several.
    pub fn steps(&self) -> impl ExactSizeIterator<Item = &Step> + DoubleEndedIterator + Clone {
        self.steps.iter()
    }
}
