//! What makes a quote more or less sure: the rule that found it, and signs, each with its weight.
//!
//! The weights are log-odds and add up with that of the rule; the logistic of the sum is the chance that the
//! words and their speaker are both right. They were fitted to annotated news (logistic regression, rounded;
//! rules that were met too seldom have no weight of their own), and marked words are held to be a little less
//! sure than they were found, so that those above 0.9 can be relied on. The example `evaluate` prints how
//! often each group of confidences is right.

use crate::lexicon::named;
use crate::quote::Rule;

/// Makes the list of signs with their names and weights.
macro_rules! signs {
    ($($(#[$doc:meta])* $variant:ident = $text:literal, $weight:literal;)+) => {
        named! {
            /// Something that makes a quote more or less sure.
            ///
            /// ```
            /// use isnad::Sign;
            ///
            /// assert!(Sign::Beside.weight() > 0.0 && Sign::Nobody.weight() < 0.0);
            /// assert_eq!(Sign::Beside.as_str(), "the speaker beside the cue");
            /// ```
            #[non_exhaustive]
            pub enum Sign { $($(#[$doc])* $variant = $text,)+ }
        }

        impl Sign {
            /// How much it counts, in log-odds; what makes a quote less sure counts below nought.
            pub const fn weight(self) -> f32 {
                match self { $(Sign::$variant => $weight,)+ }
            }
        }
    };
}

signs! {
    /// `قال المدير`: the speaker stands beside the cue.
    Beside = "the speaker beside the cue", 1.40;
    /// `المدير قال`: and in front of it.
    Before = "the speaker in front of the cue", -1.13;
    /// The mention is of a few letters: a word, most often.
    ShortMention = "a short mention", -0.31;
    /// The mention is an office with its name, or longer.
    LongMention = "a long mention", 0.41;
    /// The text has a fuller name for the mention.
    Led = "a fuller name in the text", 0.91;
    /// No speaker was found.
    Nobody = "no speaker", -1.67;
    /// The speaker stands elsewhere, and is that of the quote before.
    Last = "who spoke last", 0.48;
    /// The speaker stands elsewhere, and two or more have spoken in the last quotes.
    Rivals = "several who spoke before", -0.62;
    /// The speaker stands elsewhere, and has said none of the last quotes.
    Fresh = "who has not spoken before", -0.13;
    /// The content is a word or two.
    Short = "very short", -0.97;
    /// The content is a few words.
    Brief = "short", -0.13;
    /// Words stand between marks.
    Marked = "between marks", -0.66;
    /// And the reporter's own words beside them.
    Mixed = "partly between marks", -0.06;
    /// `أضاف`, `أكد`, `أشار`: what the cue says is that something is said.
    Plain = "a cue that only reports", 0.81;
    /// `كتب`, `رأى`, `زعم`, `طالب`: the cue says more, or is used otherwise too.
    Loose = "a cue of other uses", -0.44;
    /// The cue stands in the content of another quote.
    Nested = "inside another report", -1.31;
}

/// The weight of a quote's rule, with nothing else known of it.
const fn weight(rule: Rule) -> f32 {
    match rule {
        Rule::ClauseMark => 2.39,
        Rule::Phrase => 1.89,
        Rule::VerbMark => 1.82,
        Rule::ColonMark => 1.50,
        Rule::Clause => 0.86,
        Rule::Colon => 0.15,
        Rule::Preposition => -0.50,
        _ => 1.26,
    }
}

/// What makes a quote more or less sure: its rule, and signs.
///
/// ```
/// use isnad::{Extractor, Outcome, Sign};
///
/// let explanation = Extractor::new().explain("قال الصياد إن البحر هادئ.");
/// let evidence = explanation.steps().find_map(|step| match step.outcome() {
///     Outcome::Weighed(evidence) => Some(evidence),
///     _ => None,
/// });
/// let evidence = evidence.unwrap();
/// assert!(evidence.signs().any(|sign| sign == Sign::Beside));
/// assert_eq!(explanation.extraction().quotes().next().unwrap().confidence(), evidence.confidence());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Evidence {
    rule: Rule,
    /// A bit for each of [`Sign::ALL`].
    signs: u32,
}

impl Evidence {
    /// Of the rule alone.
    pub(crate) fn new(rule: Rule) -> Self {
        Self { rule, signs: 0 }
    }

    pub(crate) fn add(&mut self, sign: Sign) {
        self.signs |= 1 << sign as u32;
    }

    pub(crate) fn add_if(&mut self, holds: bool, sign: Sign) {
        self.signs |= u32::from(holds) << sign as u32;
    }

    /// The rule that found the quote.
    pub fn rule(self) -> Rule {
        self.rule
    }

    /// How much the rule counts, in log-odds.
    pub fn rule_weight(self) -> f32 {
        weight(self.rule)
    }

    /// The signs that hold of it.
    pub fn signs(self) -> impl Iterator<Item = Sign> {
        Sign::ALL.iter().copied().filter(move |sign| self.signs & (1 << *sign as u32) != 0)
    }

    /// What they come to, between 0 and 1, to the hundredth: [`crate::Quote::confidence`].
    pub fn confidence(self) -> f32 {
        let odds: f32 = self.rule_weight() + self.signs().map(Sign::weight).sum::<f32>();
        (100.0 / (1.0 + (-odds).exp())).round() / 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_told_apart() {
        assert!(Sign::ALL.len() <= u32::BITS as usize);
        let of = |sign| Evidence { rule: Rule::Clause, signs: 1 << sign as u32 };
        for sign in Sign::ALL {
            assert_eq!(of(*sign).signs().collect::<Vec<_>>(), [*sign]);
            let bare = Evidence { rule: Rule::Clause, signs: 0 }.confidence();
            assert_eq!(of(*sign).confidence() > bare, sign.weight() > 0.0, "{sign:?}");
        }
    }
}
