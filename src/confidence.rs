//! How sure a quote is: what speaks for and against it, gathered once its speaker is known.

use crate::evidence::{Evidence, Sign};
use crate::lexicon::Act;
use crate::observe::{Candidate, Observer, Outcome, Step};
use crate::quote::{Extraction, Kind, QuoteRecord};

/// How far back it is looked who else speaks.
const NEAR: usize = 8;

/// How far back a report can stand that a quote is part of.
const AROUND: usize = 4;

/// Settles how sure each quote is, once its speaker is known.
pub(crate) fn settle(extraction: &mut Extraction, observer: &mut impl Observer) {
    for index in 0..extraction.quotes.len() {
        let evidence = evidence(extraction, index);
        let quote = &mut extraction.quotes[index];
        quote.confidence = evidence.confidence();
        observer.note(|| Step {
            row: None,
            span: quote.place(),
            candidate: Candidate::Quote,
            outcome: Outcome::Weighed(evidence),
        });
    }
}

/// What is known of the quote at `index`, its speaker settled.
fn evidence(extraction: &Extraction, index: usize) -> Evidence {
    let quotes = &extraction.quotes;
    let quote = &quotes[index];
    let mut evidence = Evidence::new(quote.rule);
    speaker(&mut evidence, extraction, index);
    match quote.content.len() {
        0..24 => evidence.add(Sign::Short),
        24..64 => evidence.add(Sign::Brief),
        _ => {}
    }
    evidence.add_if(quote.verbatim.0 < quote.verbatim.1, Sign::Marked);
    evidence.add_if(quote.kind == Kind::Mixed, Sign::Mixed);
    if let Some(cue) = quote.cue {
        evidence.add(if is_plain(cue.act) { Sign::Plain } else { Sign::Loose });
        let around = |other: &QuoteRecord| (other.content.start..other.content.end).contains(&cue.span.start);
        evidence.add_if(quotes[index.saturating_sub(AROUND)..index].iter().any(around), Sign::Nested);
    }
    evidence
}

/// What its speaker, and where that was found, tells.
fn speaker(evidence: &mut Evidence, extraction: &Extraction, index: usize) {
    let quotes = &extraction.quotes;
    let quote = &quotes[index];
    let Some(speaker) = quote.speaker else {
        evidence.add(Sign::Nobody);
        return;
    };
    if let Some(mention) = quote.mention {
        evidence.add(Sign::Beside);
        evidence.add_if(quote.cue.is_some_and(|cue| mention.start < cue.span.start), Sign::Before);
        evidence.add_if(mention.len() <= 14, Sign::ShortMention);
        evidence.add_if(mention.len() > 44, Sign::LongMention);
        evidence.add_if(extraction.string(extraction.speakers[speaker].name).len() > mention.len(), Sign::Led);
        return;
    }
    let mut near = quotes[index.saturating_sub(NEAR)..index].iter().filter_map(|quote| quote.speaker);
    evidence.add_if(!near.clone().any(|other| other == speaker), Sign::Fresh);
    let several = near.next().is_some_and(|first| near.any(|other| other != first));
    evidence.add_if(several, Sign::Rivals);
    evidence.add_if(index > 0 && quotes[index - 1].speaker == Some(speaker), Sign::Last);
}

/// Whether verbs of this act hardly do anything but report.
fn is_plain(act: Act) -> bool {
    matches!(
        act,
        Act::Statement
            | Act::Addition
            | Act::Emphasis
            | Act::Indication
            | Act::Explanation
            | Act::Disclosure
            | Act::Announcement
            | Act::Relay
            | Act::Answer
    )
}

#[cfg(test)]
mod tests {
    use crate::Extractor;

    fn confidences(text: &str) -> Vec<f32> {
        Extractor::new().extract(text).quotes().map(|quote| quote.confidence()).collect()
    }

    #[test]
    fn who_stands_beside_the_cue_is_surer_than_who_is_implied() {
        let found = confidences("قال الصياد إن البحر هادئ منذ الصباح الباكر. وقال إن الموج سيعلو غدا بعد الظهر.");
        assert!(found.len() == 2 && found[0] > found[1], "{found:?}");
    }

    #[test]
    fn who_else_speaks_makes_an_implied_speaker_less_sure() {
        let alone = "قال الصياد إن البحر هادئ منذ الصباح الباكر. وأضاف أن الموج سيعلو غدا بعد الظهر.";
        let rival = "قالت البحارة ليلى إن السفن باقية هنا حتى الربيع. وقال الصياد إن البحر هادئ منذ الصباح \
                     الباكر. وأضاف أن الموج سيعلو غدا بعد الظهر.";
        assert!(confidences(alone).last() > confidences(rival).last());
    }
}
