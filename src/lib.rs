//! Finds who said what in Arabic text: direct and reported speech, the word that reports it and
//! the speaker, each with its place in the text.
//!
//! ```
//! use isnad::Extractor;
//!
//! let text = "قالت مديرة المتحف سعاد النجدي: “القاعة جاهزة”. وأضافت أن الزوار ينتظرون منذ عام.";
//!
//! let extraction = Extractor::new().extract(text);
//! let said: Vec<(&str, &str)> =
//!     extraction.quotes().map(|quote| (quote.name().unwrap_or("?"), quote.text(text))).collect();
//! assert_eq!(
//!     said,
//!     [
//!         ("مديرة المتحف سعاد النجدي", "القاعة جاهزة"),
//!         ("مديرة المتحف سعاد النجدي", "الزوار ينتظرون منذ عام"),
//!     ]
//! );
//! ```
//!
//! The second sentence names nobody: its speaker follows from the verb, which is feminine and
//! singular, and from who spoke before. [`Extractor::builder`] has the settings; [`tokens`] and
//! [`sentences`] give the words and sentences that the extractor works on.
//!
//! # Words
//!
//! Take `نقلت جريدة “المرفأ” عن الطبيبة هند السالمي قولها إن الدواء “متوفر في كل صيدلية”.`
//!
//! | word | what it is | here |
//! |---|---|---|
//! | quote | one report: a content with its cue and its speaker | the whole of it |
//! | content | what is reported, without the `أن` or `إن` before it (`إنه`, with a pronoun, belongs to it) | `الدواء “متوفر في كل صيدلية”` |
//! | verbatim | the stretches of the content that are the speaker's own words, without their marks | `متوفر في كل صيدلية` |
//! | cue | the word that reports, as written | `قولها` |
//! | lemma | the cue's entry in the lexicon: of a verb the past, third person | `قال` |
//! | act | what is done by saying it | a statement |
//! | mention | the noun phrase that stands as the source of this quote | `الطبيبة هند السالمي` |
//! | speaker | who that is, over the whole text, under the fullest mention of them | `الطبيبة هند السالمي` |
//! | relay | who passed the words on | `جريدة “المرفأ”` |
//! | marked stretch | whatever stands between quotation marks, speech or not | `المرفأ`, `متوفر في كل صيدلية` |
//!
//! ```
//! use isnad::{Act, Extractor, Kind, Role};
//!
//! let text = "نقلت جريدة “المرفأ” عن الطبيبة هند السالمي قولها إن الدواء “متوفر في كل صيدلية”.";
//! let extraction = Extractor::new().extract(text);
//! let quote = extraction.quotes().next().unwrap();
//! let cue = quote.cue().unwrap();
//!
//! assert_eq!(quote.kind(), Kind::Mixed);
//! assert_eq!(&text[quote.content()], "الدواء “متوفر في كل صيدلية”");
//! assert_eq!(&text[quote.verbatim()[0]], "متوفر في كل صيدلية");
//! assert_eq!((&text[cue.span()], cue.lemma(), cue.act()), ("قولها", "قال", Act::Statement));
//! assert_eq!(quote.mention().map(|span| &text[span]), Some("الطبيبة هند السالمي"));
//! assert_eq!(quote.relay().map(|span| &text[span]), Some("جريدة “المرفأ”"));
//!
//! let marked: Vec<(&str, Role)> =
//!     extraction.marked().iter().map(|marked| (&text[marked.span()], marked.role())).collect();
//! assert_eq!(marked, [("المرفأ", Role::NotSpeech), ("متوفر في كل صيدلية", Role::Speech)]);
//! ```
//!
//! A quote is of one of three kinds. **Direct**: the words themselves, between marks or behind a
//! colon. **Mixed**: a clause of the reporter's with marked words of the speaker's in it.
//! **Indirect**: a reported clause without marks.
//!
//! ```
//! use isnad::{Extractor, Kind};
//!
//! for (text, kind, content) in [
//!     ("قال الصياد: “البحر هادئ”.", Kind::Direct, "البحر هادئ"),
//!     ("قال الصياد إن البحر “لا يرحم أحدا”.", Kind::Mixed, "البحر “لا يرحم أحدا”"),
//!     ("قال الصياد إن البحر هادئ.", Kind::Indirect, "البحر هادئ"),
//! ] {
//!     let extraction = Extractor::new().extract(text);
//!     let quote = extraction.quotes().next().unwrap();
//!     assert_eq!((quote.kind(), quote.text(text)), (kind, content));
//! }
//! ```
//!
//! Mention and speaker differ where a name is short or missing. The mention belongs to the quote,
//! the speaker to the text:
//!
//! ```
//! use isnad::Extractor;
//!
//! let text = "قال النجار سليم البنا إن الباب جاهز. وقال البنا: “لم يبق إلا الطلاء”. وأضاف: “سأعود غدا”.";
//! let extraction = Extractor::new().extract(text);
//!
//! let mentions: Vec<Option<&str>> =
//!     extraction.quotes().map(|quote| quote.mention().map(|span| &text[span])).collect();
//! assert_eq!(mentions, [Some("النجار سليم البنا"), Some("البنا"), None]);
//!
//! let speaker = extraction.speakers().next().unwrap();
//! assert_eq!(speaker.name(), "النجار سليم البنا");
//! assert_eq!(speaker.quotes().count(), 3);
//! ```
//!
//! # From the text to the extraction
//!
//! ```text
//! text ─ tokens ─ marked stretches ─ sentences ─ cues ─ mentions ─ links ─ resolved ─ Extraction
//! ```
//!
//! Words are looked up, marks paired and sentences parted a paragraph at a time. Words that may report look for
//! what they report, noun phrases for the cue that they belong to, and an ordered list of rules joins the two. When the
//! whole text has been read, mentions of one speaker are brought together and implied subjects led back to one.
//! The time this takes grows with the length of the text and no faster. [`_documentation::architecture`] tells it
//! room by room, [`_documentation::lexicon`] how words are added.
//!
//! # Units
//!
//! Every place is a [`Span`]: a half-open range of UTF-8 bytes, `start..end`, on character
//! boundaries. It counts from the beginning of the text as it was given; nothing is normalised
//! first. Python counts code points and JavaScript UTF-16 units; [`TextIndex`] has the same places in
//! these, after one pass over the text:
//!
//! ```
//! use isnad::{Extractor, TextIndex};
//!
//! let text = "قال الصياد: “البحر هادئ”.";
//! let extraction = Extractor::new().extract(text);
//! let content = extraction.quotes().next().unwrap().content();
//! assert_eq!((content.start, content.end), (24, 43));
//!
//! let index = TextIndex::new(text);
//! assert_eq!(index.chars(content), Some(13..23));
//! assert_eq!(index.utf16(content), Some(13..23));
//! ```
//!
//! # Errors and panics
//!
//! Reading a text has no errors: what is not understood is not found. Only a lexicon with rows of
//! your own can be wrong; [`LexiconBuilder::build`] then gives a [`LexiconError`] with table, line
//! and column.
//!
//! ```
//! use isnad::{Lexicon, Table};
//!
//! let error = Lexicon::builder().table(Table::GivenNames, "name\tgender\nسعاد\tx\n").build().unwrap_err();
//! assert_eq!(error.to_string(), "given_names, line 2, column gender: expected one of m, f, found `x`");
//! ```
//!
//! No text makes the crate panic. Indexing with a span may, as any index may, if the text is
//! not the one that was read: that is `&other[span]` and [`Quote::text`]. [`Span::get`] gives
//! `None` instead.
//!
//! ```
//! # let extraction = isnad::Extractor::new().extract("قال الصياد: “البحر هادئ”.");
//! let content = extraction.quotes().next().unwrap().content();
//! assert_eq!(content.get("نص آخر"), None);
//! ```
//!
//! # Threads
//!
//! All types are `Send` and `Sync`. One [`Extractor`] serves all threads; an [`Extraction`] that is
//! filled again by [`Extractor::extract_into`] keeps its memory from text to text.
//!
//! ```
//! use isnad::{Extraction, Extractor};
//!
//! # fn shared<T: Send + Sync>() {}
//! # shared::<(Extractor, Extraction, isnad::Lexicon, isnad::Tokens<'_>, isnad::SentenceSpans<'_>, isnad::TextIndex<'_>)>();
//! let extractor = Extractor::new();
//! let texts = ["قال الصياد: “البحر هادئ”.", "نفى الحارس أن تكون البوابة مفتوحة.", "لا أحد يتكلم هنا."];
//! let quotes: usize = std::thread::scope(|scope| {
//!     let threads: Vec<_> = texts
//!         .chunks(2)
//!         .map(|texts| {
//!             let extractor = &extractor;
//!             scope.spawn(move || {
//!                 let mut extraction = Extraction::new();
//!                 let mut quotes = 0;
//!                 for text in texts {
//!                     extractor.extract_into(text, &mut extraction);
//!                     quotes += extraction.quotes().len();
//!                 }
//!                 quotes
//!             })
//!         })
//!         .collect();
//!     threads.into_iter().map(|thread| thread.join().unwrap()).sum()
//! });
//! assert_eq!(quotes, 2);
//! ```
//!
//! # Words and settings of one's own
//!
//! [`Extractor::builder`] chooses the kinds of quotes that are given, the least confidence, and how far it is asked who
//! a speaker is ([`Resolution`]). [`Lexicon::builder`] adds verbs, other cues, nouns that head a name and phrases in
//! which no word reports, as tables or one by one; [`_documentation::lexicon`] is the guide to the tables.
//!
//! ```
//! use isnad::{Extractor, Frame, Kind, Lexicon, Verb};
//!
//! let lexicon = Lexicon::builder().verb(Verb::new("برطم", [Frame::Direct])).stop_phrase("يقول المثل").build()?;
//! let extractor = Extractor::builder().lexicon(lexicon).kinds([Kind::Direct]).min_confidence(0.5).build();
//!
//! let extraction = extractor.extract("برطم الصياد: “البحر لنا”. يقول المثل: “البحر غدار”.");
//! assert_eq!(extraction.quotes().map(|quote| quote.name().unwrap()).collect::<Vec<_>>(), ["الصياد"]);
//! # Ok::<(), isnad::LexiconError>(())
//! ```
//!
//! # To look at
//!
//! [`html::Page`] writes an extraction as a page by itself: the text with each speaker in a colour, and who speaks how
//! much. [`Extractor::explain`] tells of each word that may report which rule took it, or why none did.
//!
//! # Features
//!
//! `regex`, off by default: `ExtractorBuilder::skip`, patterns of what is not to be read.
//!
//! `serde`, off by default: `Serialize` for [`Extraction`], [`Quote`], [`Speaker`], [`Cue`] and
//! everything in them, `Deserialize` for all of these that own what they hold, [`Extraction`]
//! among them.
//!
//! ```
//! # #[cfg(feature = "serde")]
//! # {
//! use isnad::{Extraction, Extractor};
//!
//! let extraction = Extractor::new().extract("قال الصياد: “البحر هادئ”.");
//! let json = serde_json::to_string(&extraction).unwrap();
//! let back: Extraction = serde_json::from_str(&json).unwrap();
//! assert_eq!(back, extraction);
//! # }
//! ```
//!
//! # Limits
//!
//! The crate is made for news in Modern Standard Arabic. It does not find, or not reliably:
//!
//! - speech in chat and dialects, and dialogue without cues (`- متى تعود؟`); of novels, scripture, interviews and
//!   posts it knows what the example `other_writing` shows;
//! - the words of a writer who reports himself (`قلت: “…”`);
//! - marked words with nothing around them that reports them: they are in [`Extraction::marked`]
//!   and in no quote;
//! - thoughts, plans and feelings (`يعتقد`, `قرر`), and reports by a noun in place of a clause
//!   (`أكد ضرورة الحوار`);
//! - verbs that are not in the lexicon; [`Lexicon::builder`] takes more;
//! - speech of another language: Persian and Urdu are read as if they were Arabic, and what is found there is worth
//!   nothing;
//! - what tags and entities stand for: `<b>` and `&quot;` are signs and words. Decode and strip them first, or have tags
//!   left out with `ExtractorBuilder::skip`.
//!
//! What it finds can be wrong in known ways:
//!
//! - An indirect quote ends with its sentence or with the next report in it, since nothing else in
//!   the text marks its end.
//! - An implied speaker is the last one who fits the verb's gender and number. Where two fit, that
//!   is a guess.
//! - Names come from the text alone. A bare title (`الرئيس`) stays one if no name goes with it, and
//!   two people of one family name may be taken for one.
//! - Whether something was really said, or is true, it does not judge.
//!
//! [`Quote::confidence`] is the chance that a quote is right with its speaker, fitted to news; on text of
//! another kind its order holds better than its figures.
//!
//! A text may be of any length; places beyond 4 GiB are right too. While it is read, memory is held
//! for the paragraph at hand (a longer one is read in pieces of a MiB), for up to 4096 tokens that may have
//! to be read again and, until the text ends, for its quotes and whom they ask for. With the extraction that is less than 8
//! bytes for each byte of news, and less than 64 for each byte of any text. A thread keeps the buffers of
//! texts up to a MiB for the next.
//!
//! # Sources
//!
//! A quote as content, cue and source is the *attribution relation* of PARC (S. Pareti, “PARC 3.0: A Corpus of
//! Attribution Relations”, LREC 2016), with the kinds direct, mixed and indirect. Confidences and the figures of the
//! README are counts over annotated news articles; the example `evaluate` takes the same figures on articles of one's
//! own.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod arabic;
mod complement;
mod confidence;
mod cue;
mod evidence;
mod explain;
mod extractor;
pub mod html;
mod lexicon;
mod link;
mod mention;
mod naming;
mod observe;
mod offset;
mod phrase;
mod quotation;
mod quote;
mod reader;
mod resolve;
mod sentence;
#[cfg(feature = "serde")]
mod serial;
#[cfg(feature = "regex")]
mod skip;
#[cfg(test)]
#[path = "../benches/common/slow.rs"]
mod slow;
mod span;
mod steps;
mod token;

/// Chapters of documentation, and no code.
pub mod _documentation {
    #[doc = include_str!("../ARCHITECTURE.md")]
    pub mod architecture {}

    #[doc = include_str!("../lexicon/README.md")]
    pub mod lexicon {}
}

pub use arabic::clitic::Clitics;
pub use evidence::{Evidence, Sign};
pub use explain::Explanation;
pub use extractor::{Extractor, ExtractorBuilder, Resolution};
pub use lexicon::{
    Act, CueKind, Frame, Gender, Lexicon, LexiconBuilder, LexiconError, Noun, NounClass, Number, Table, Verb,
};
pub use observe::{Candidate, Origin, Outcome, Refusal, Step};
pub use offset::TextIndex;
pub use quotation::Ending;
pub use quote::{Cue, Extraction, Kind, Marked, Quote, Role, Rule, Speaker};
/// The `regex` crate's, for [`ExtractorBuilder::skip`]. With the feature `regex`.
#[cfg(feature = "regex")]
#[cfg_attr(docsrs, doc(cfg(feature = "regex")))]
pub use regex::Regex;
pub use sentence::{SentenceSpans, sentences};
pub use span::Span;
pub use token::{Style, Token, TokenKind, Tokens, tokens};

/// The code of the READMEs, compiled and run.
#[cfg(doctest)]
mod readmes {
    #[doc = include_str!("../README.md")]
    struct English;

    #[doc = include_str!("../README.ar.md")]
    struct Arabic;
}
