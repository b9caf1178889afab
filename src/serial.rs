//! Results as data: `Serialize` and `Deserialize` behind the feature `serde`.
//!
//! An extraction holds ranges into buffers of its own, which are nobody's business outside. The
//! structs here are the form in which it is written: every quote and every speaker complete in
//! itself. What is read is checked while it is turned back, so that an extraction that exists is
//! sound whatever it was read from.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::lexicon::{Act, Gender, Number};
use crate::quote::{Cue, CueRecord, Extraction, Kind, Marked, Quote, QuoteRecord, Rule, Speaker, SpeakerRecord};
use crate::span::Span;

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Extraction")]
struct ExtractionForm<'e> {
    quotes: Vec<QuoteForm<'e>>,
    speakers: Vec<SpeakerForm<'e>>,
    marked: Cow<'e, [Marked]>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Quote")]
struct QuoteForm<'e> {
    kind: Kind,
    content: Span,
    verbatim: Cow<'e, [Span]>,
    cue: Option<CueForm<'e>>,
    speaker: Option<SourceForm<'e>>,
    relay: Option<Span>,
    confidence: f32,
    rule: Rule,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Cue")]
struct CueForm<'e> {
    span: Span,
    lemma: Cow<'e, str>,
    act: Act,
}

/// The speaker as a quote tells it: the mention of this quote, and who that is.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Source")]
struct SourceForm<'e> {
    /// Its place among the speakers.
    id: Option<usize>,
    mention: Option<Span>,
    name: Option<Cow<'e, str>>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Speaker")]
struct SpeakerForm<'e> {
    name: Cow<'e, str>,
    span: Span,
    gender: Option<Gender>,
    number: Option<Number>,
    mentions: Cow<'e, [Span]>,
    /// How many quotes are the speaker's.
    quotes: usize,
}

impl<'e> From<Cue<'e>> for CueForm<'e> {
    fn from(cue: Cue<'e>) -> Self {
        CueForm { span: cue.span(), lemma: Cow::Borrowed(cue.lemma()), act: cue.act() }
    }
}

impl<'e> From<Quote<'e>> for QuoteForm<'e> {
    fn from(quote: Quote<'e>) -> Self {
        let (speaker, mention) = (quote.speaker(), quote.mention());
        let known = speaker.is_some() || mention.is_some();
        QuoteForm {
            kind: quote.kind(),
            content: quote.content(),
            verbatim: Cow::Borrowed(quote.verbatim()),
            cue: quote.cue().map(CueForm::from),
            speaker: known.then(|| SourceForm {
                id: speaker.map(|speaker| speaker.id()),
                mention,
                name: speaker.map(|speaker| Cow::Borrowed(speaker.name())),
            }),
            relay: quote.relay(),
            confidence: quote.confidence(),
            rule: quote.rule(),
        }
    }
}

impl<'e> SpeakerForm<'e> {
    fn new(speaker: Speaker<'e>, quotes: usize) -> Self {
        SpeakerForm {
            name: Cow::Borrowed(speaker.name()),
            span: speaker.span(),
            gender: speaker.gender(),
            number: speaker.number(),
            mentions: Cow::Borrowed(speaker.mentions()),
            quotes,
        }
    }
}

impl<'e> From<&'e Extraction> for ExtractionForm<'e> {
    fn from(extraction: &'e Extraction) -> Self {
        let counts = counts(extraction);
        ExtractionForm {
            quotes: extraction.quotes().map(QuoteForm::from).collect(),
            speakers: extraction
                .speakers()
                .zip(counts)
                .map(|(speaker, quotes)| SpeakerForm::new(speaker, quotes))
                .collect(),
            marked: Cow::Borrowed(extraction.marked()),
        }
    }
}

/// How many quotes each speaker has.
fn counts(extraction: &Extraction) -> Vec<usize> {
    let mut counts = vec![0; extraction.speakers.len()];
    for speaker in extraction.quotes.iter().filter_map(|quote| quote.speaker) {
        counts[speaker] += 1;
    }
    counts
}

/// Why data in the form of an extraction is none.
#[derive(Debug, PartialEq, thiserror::Error)]
enum Inconsistent {
    #[error("a span ends before it starts: {0:?}")]
    Span(Span),
    #[error("quote {quote}: there is no speaker {id}, of {speakers}")]
    NoSpeaker { quote: usize, id: usize, speakers: usize },
    #[error("quote {quote}: the name is not that of its speaker")]
    Name { quote: usize },
    #[error("quote {quote}: the confidence is not within 0..=1")]
    Confidence { quote: usize },
    #[error("speaker {speaker}: {claimed} quotes are claimed, {found} are there")]
    Count { speaker: usize, claimed: usize, found: usize },
}

impl TryFrom<ExtractionForm<'_>> for Extraction {
    type Error = Inconsistent;

    fn try_from(form: ExtractionForm<'_>) -> Result<Self, Inconsistent> {
        let mut extraction = Extraction::new();
        for speaker in &form.speakers {
            let record = speaker.record(&mut extraction)?;
            extraction.speakers.push(record);
        }
        for (number, quote) in form.quotes.iter().enumerate() {
            let record = quote.record(number, &form.speakers, &mut extraction)?;
            extraction.quotes.push(record);
        }
        for (speaker, found) in counts(&extraction).into_iter().enumerate() {
            let claimed = form.speakers[speaker].quotes;
            if claimed != found {
                return Err(Inconsistent::Count { speaker, claimed, found });
            }
        }
        for marked in form.marked.iter() {
            forward(marked.span())?;
        }
        extraction.marked = form.marked.into_owned();
        Ok(extraction)
    }
}

impl SpeakerForm<'_> {
    /// The speaker, with the name and the mentions put into the extraction.
    fn record(&self, extraction: &mut Extraction) -> Result<SpeakerRecord, Inconsistent> {
        Ok(SpeakerRecord {
            name: extraction.push_string(&self.name),
            span: forward(self.span)?,
            gender: self.gender,
            number: self.number,
            mentions: append(&mut extraction.mentions, &self.mentions)?,
        })
    }
}

impl QuoteForm<'_> {
    /// The quote of this number, with what it holds of words and spans put into the extraction.
    fn record(
        &self,
        quote: usize,
        speakers: &[SpeakerForm<'_>],
        extraction: &mut Extraction,
    ) -> Result<QuoteRecord, Inconsistent> {
        let source = self.speaker.as_ref();
        let speaker = source.map(|source| source.speaker(quote, speakers)).transpose()?.flatten();
        if !(0.0..=1.0).contains(&self.confidence) {
            return Err(Inconsistent::Confidence { quote });
        }
        let cue = self.cue.as_ref().map(|cue| cue.record(extraction)).transpose()?;
        Ok(QuoteRecord {
            kind: self.kind,
            content: forward(self.content)?,
            verbatim: append(&mut extraction.verbatim, &self.verbatim)?,
            cue,
            mention: source.and_then(|source| source.mention).map(forward).transpose()?,
            speaker,
            relay: self.relay.map(forward).transpose()?,
            confidence: self.confidence,
            rule: self.rule,
        })
    }
}

impl CueForm<'_> {
    fn record(&self, extraction: &mut Extraction) -> Result<CueRecord, Inconsistent> {
        Ok(CueRecord { span: forward(self.span)?, lemma: extraction.push_string(&self.lemma), act: self.act })
    }
}

impl SourceForm<'_> {
    /// The place of the speaker, if it is one of `speakers`.
    fn speaker(&self, quote: usize, speakers: &[SpeakerForm<'_>]) -> Result<Option<usize>, Inconsistent> {
        let Some(id) = self.id else {
            return match self.name {
                Some(_) => Err(Inconsistent::Name { quote }),
                None => Ok(None),
            };
        };
        let speaker = speakers.get(id).ok_or(Inconsistent::NoSpeaker { quote, id, speakers: speakers.len() })?;
        if self.name.as_ref() != Some(&speaker.name) {
            return Err(Inconsistent::Name { quote });
        }
        Ok(Some(id))
    }
}

fn forward(span: Span) -> Result<Span, Inconsistent> {
    if span.start <= span.end { Ok(span) } else { Err(Inconsistent::Span(span)) }
}

/// Puts spans behind those that are there and gives their range.
fn append(to: &mut Vec<Span>, spans: &[Span]) -> Result<(usize, usize), Inconsistent> {
    let start = to.len();
    for span in spans {
        to.push(forward(*span)?);
    }
    Ok((start, to.len()))
}

/// `{"quotes": […], "speakers": […], "marked": […]}`, each of them as it is written by itself.
impl Serialize for Extraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ExtractionForm::from(self).serialize(serializer)
    }
}

/// Reads what `Serialize` writes; the result equals what was written.
///
/// Data that contradicts itself is an error: a quote of a speaker who is not there or is called
/// otherwise, a span that ends before it starts, a confidence outside `0..=1`. Whether the spans
/// fit a text cannot be seen here; [`Span::get`] tells.
impl<'de> Deserialize<'de> for Extraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ExtractionForm::deserialize(deserializer)?.try_into().map_err(D::Error::custom)
    }
}

/// `{"kind", "content", "verbatim", "cue", "speaker", "relay", "confidence", "rule"}`.
///
/// `speaker` is `{"id", "mention", "name"}`, where `id` is the place in
/// [`Extraction::speakers`], or `null` where nobody can tell; `mention` is `null` where the
/// subject is implied.
impl Serialize for Quote<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        QuoteForm::from(*self).serialize(serializer)
    }
}

/// `{"span", "lemma", "act"}`.
impl Serialize for Cue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        CueForm::from(*self).serialize(serializer)
    }
}

/// `{"name", "span", "gender", "number", "mentions", "quotes"}`; `quotes` says how many.
impl Serialize for Speaker<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SpeakerForm::new(*self, self.quotes().count()).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::Extractor;
    use crate::quotation::Ending;
    use crate::quote::Role;
    use crate::token::Style;

    const TEXT: &str = "قالت مديرة المكتبة هند الراوي: “سنفتح أبوابنا ليلا”. وأضافت أن القراء “عادوا \
         أخيرا” إلى القاعات.\n\nونقلت صحيفة “المرسى” عن أمين الصندوق قوله إن التذاكر نفدت.\n\n\
         وأكد النجار سليم البنا أن الرفوف جاهزة.";

    fn extraction() -> Extraction {
        let extraction = Extractor::new().extract(TEXT);
        assert!(extraction.quotes().len() >= 3, "{extraction:?}");
        extraction
    }

    fn read(value: Value) -> Result<Extraction, String> {
        serde_json::from_value(value).map_err(|error| error.to_string())
    }

    /// The extraction as JSON with the value at `pointer` changed.
    fn changed(pointer: &str, value: Value) -> Value {
        let mut json = serde_json::to_value(extraction()).unwrap();
        *json.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
        json
    }

    #[test]
    fn what_is_read_equals_what_was_written() {
        let extraction = extraction();
        let json = serde_json::to_string(&extraction).unwrap();
        let back: Extraction = serde_json::from_str(&json).unwrap();
        assert_eq!(back, extraction);
        assert_eq!(serde_json::to_string(&back).unwrap(), json);
        let empty = Extraction::new();
        let json = serde_json::to_string(&empty).unwrap();
        assert_eq!(json, r#"{"quotes":[],"speakers":[],"marked":[]}"#);
        assert_eq!(serde_json::from_str::<Extraction>(&json).unwrap(), empty);
    }

    #[test]
    fn a_selection_comes_back_too() {
        let extraction = Extractor::builder().indirect(false).build().extract(TEXT);
        let json = serde_json::to_value(&extraction).unwrap();
        assert_eq!(read(json), Ok(extraction));
    }

    #[test]
    fn a_quote_is_written_as_documented() {
        let extraction = extraction();
        let quote = extraction.quotes().next().unwrap();
        let span = |words: &str| {
            let start = TEXT.find(words).unwrap();
            json!({"start": start, "end": start + words.len()})
        };
        let mut json = serde_json::to_value(quote).unwrap();
        // As it is printed, not widened to 0.9700000286102295.
        let text = serde_json::to_string(&quote).unwrap();
        let confidence = format!("\"confidence\":{},", quote.confidence());
        assert!(text.contains(&confidence), "{text}");
        json["confidence"] = Value::Null;
        let expected = json!({
            "kind": "direct",
            "content": span("سنفتح أبوابنا ليلا"),
            "verbatim": [span("سنفتح أبوابنا ليلا")],
            "cue": {"span": span("قالت"), "lemma": "قال", "act": "statement"},
            "speaker": {
                "id": 0,
                "mention": span("مديرة المكتبة هند الراوي"),
                "name": "مديرة المكتبة هند الراوي",
            },
            "relay": null,
            "confidence": null,
            "rule": quote.rule().as_str(),
        });
        assert_eq!(json, expected);
    }

    #[test]
    fn names_in_json_are_those_for_printing() {
        fn agree<T: Serialize + std::fmt::Display>(all: &[T]) {
            all.iter().for_each(|value| assert_eq!(serde_json::to_value(value).unwrap(), value.to_string()));
        }
        agree(Rule::ALL);
        agree(Act::ALL);
        agree(Kind::ALL);
        agree(Gender::ALL);
        agree(Number::ALL);
        agree(Role::ALL);
        agree(Style::ALL);
        agree(Ending::ALL);
    }

    #[test]
    fn a_quote_without_speaker_has_none() {
        let mut value = serde_json::to_value(extraction()).unwrap();
        for speaker in value["speakers"].as_array_mut().unwrap() {
            speaker["quotes"] = json!(0);
        }
        for quote in value["quotes"].as_array_mut().unwrap() {
            quote["speaker"] = Value::Null;
        }
        let extraction = read(value.clone()).unwrap();
        assert!(extraction.quotes().all(|quote| quote.speaker().is_none() && quote.mention().is_none()));
        assert_eq!(serde_json::to_value(&extraction).unwrap(), value);
    }

    #[test]
    fn data_that_contradicts_itself_is_an_error() {
        let backwards = json!({"start": 9, "end": 4});
        for (pointer, value, message) in [
            ("/quotes/0/speaker/id", json!(99), "quote 0: there is no speaker 99"),
            ("/quotes/0/speaker/id", json!(u64::MAX), "there is no speaker"),
            ("/quotes/0/speaker/id", json!(-1), "invalid value"),
            ("/quotes/0/speaker/id", Value::Null, "quote 0: the name is not that of its speaker"),
            ("/quotes/0/speaker/name", json!("غيرها"), "quote 0: the name is not that of its speaker"),
            ("/quotes/0/speaker/name", Value::Null, "quote 0: the name is not that of its speaker"),
            ("/quotes/0/speaker", Value::Null, "speaker 0: "),
            ("/quotes/0/speaker/mention", backwards.clone(), "ends before it starts: 9..4"),
            ("/quotes/0/content", backwards.clone(), "ends before it starts"),
            ("/quotes/0/verbatim/0", backwards.clone(), "ends before it starts"),
            ("/quotes/0/cue/span", backwards.clone(), "ends before it starts"),
            ("/quotes/0/relay", backwards.clone(), "ends before it starts"),
            ("/quotes/0/confidence", json!(1.5), "quote 0: the confidence"),
            ("/quotes/0/rule", json!("guess"), "unknown variant"),
            ("/quotes/0/kind", Value::Null, "invalid type: null"),
            ("/speakers/0/span", backwards.clone(), "ends before it starts"),
            ("/speakers/0/mentions/0", backwards.clone(), "ends before it starts"),
            ("/speakers/0/quotes", json!(77), "speaker 0: 77 quotes are claimed"),
            ("/speakers", json!([]), "there is no speaker 0, of 0"),
            ("/marked/0/span", backwards, "ends before it starts"),
        ] {
            let error = read(changed(pointer, value.clone())).expect_err(pointer);
            assert!(error.contains(message), "{pointer} = {value}: {error}");
        }
    }
}
