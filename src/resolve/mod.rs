//! Who it is: mentions gathered over the whole text, implied subjects led back to a speaker by
//! what the verb's form says, short names and bare titles to the fullest mention.
//!
//! Blocks come in the order of the text ([`Resolver::block`]); names are settled when all of it
//! has been seen ([`Resolver::finish`]), since the fullest mention may stand behind the first.
//!
//! | room | what is done there |
//! |---|---|
//! | `inventory` | mentions: subjects of verbs, titled names, bodies and names anywhere |
//! | `extent` | where such a phrase ends |
//! | `looks` | what looks like a name, a surname, somebody |
//! | `entry` | a phrase entered as a mention: its words, gender and number |
//! | `repeated` | marked stretches that turn out to be names |
//! | `formula` | praise that stands for a name: `قال تعالى` |
//! | `fullest` | short names and bare titles to the fullest mention |
//! | `antecedent` | implied subjects and `المصدر` to who is meant |
//! | `speakers` | the list of speakers |
//! | `beside` | instead of all that, the mentions as they stand |

mod antecedent;
mod beside;
mod entry;
mod extent;
mod formula;
mod fullest;
mod inventory;
mod looks;
mod postings;
mod repeated;
mod speakers;

use formula::{PRAISED, Praised};
use postings::Postings;

use crate::arabic::Key;
use crate::lexicon::{Act, Class, Form, Gender, Number};
use crate::link::{self, Draft, Links, Source};
use crate::observe::{Candidate, Observer, Outcome, Step};
use crate::quote::{CueRecord, Extraction, Marked, QuoteRecord, Role};
use crate::reader::Reader;
use crate::span::Span;

/// No mention.
const NONE: u32 = u32::MAX;

/// A noun phrase of the text that may be a speaker.
#[derive(Debug, Clone, Copy)]
struct Mention {
    span: Span,
    /// The mention before it that starts with the same word, or [`NONE`].
    same_start: u32,
    /// Its words, as a range of [`Resolver::words`].
    words: (usize, usize),
    /// How many of them are proper names.
    names: u32,
    class: Class,
    /// The role's lemma; 0 where the head is no role.
    lemma: u16,
    gender: Option<Gender>,
    number: Option<Number>,
    /// Beside a cue, and not only in passing.
    speaks: bool,
    /// The subject of its sentence.
    subject: bool,
    /// The subject of a verb that reports, whatever is reported: `أكد المتحدث مقتل الحارس`.
    told: bool,
    /// Its head has the article: `الوزير`.
    definite: bool,
    /// With a demonstrative before its head: `هذا المصدر`, `ذات المتحدث`.
    pointed: bool,
    /// Its first ل is what is left of لل: `للوزارة`.
    assimilated: bool,
}

/// A word of a mention, without its clitics.
#[derive(Debug, Clone, Copy, Default)]
struct Word {
    key: Key,
    /// Of a noun that heads a phrase (a role, a title, an institution); 0 for other words.
    lemma: u16,
    /// A proper name.
    name: bool,
    /// A first name that the lexicon knows.
    given: bool,
    head: bool,
    article: bool,
    /// With و in front.
    joined: bool,
    /// With ل or ب in front.
    governed: bool,
    /// The short name in brackets behind it.
    bracketed: bool,
}

#[derive(Debug, Clone, Copy)]
enum Pending {
    Mention(u32),
    Governor(u32),
    Same,
    Implied(Form),
    /// By a formula of praise.
    God,
    Prophet,
    Unknown,
    /// `قيل إن`
    Nobody,
    /// Who answers the questions of the text.
    Interviewee,
}

/// A quote whose speaker is to be settled.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    pending: Pending,
    nested: bool,
    /// Where its cue stands, or its content.
    at: usize,
    /// So far behind it its cue and its speaker's mention end.
    told: u32,
    /// So far before it its sentence begins.
    into: u32,
    /// Where its paragraph begins.
    paragraph: usize,
}

impl Waiting {
    /// Where its cue and its speaker's mention end.
    fn told_at(&self) -> usize {
        self.at + self.told as usize
    }
}

/// Gathers what the blocks say of speakers.
#[derive(Debug, Default)]
pub(crate) struct Resolver {
    mentions: Vec<Mention>,
    /// For each token of the block the last mention that starts with it, or [`NONE`].
    starting: Vec<u32>,
    words: Vec<Word>,
    pending: Vec<Waiting>,
    /// Words to the mentions that have them.
    postings: Postings,
    /// Short marked stretches by their words.
    repeated: Vec<(Key, usize)>,
    /// For each mention the fullest of the same source, once it has been looked for.
    fuller: Vec<Option<usize>>,
    /// For each marked stretch whether it is speech of its own or describes a noun before it: then it
    /// is no name, however often it stands there.
    described: Vec<bool>,
    /// For each mention the speaker it is the name of.
    numbers: Vec<Option<usize>>,
    /// Who spoke, in the order of the text: quotes and mentions.
    order: Vec<(u32, u32)>,
    /// The mentions in the order of the text.
    places: Vec<u32>,
    /// Blocks that one of [`PRAISED`] may stand in.
    praising: Vec<Span>,
    /// The places of each of them, and whether they have been looked for.
    praised: [(bool, Vec<Praised>); PRAISED.len()],
}

impl Resolver {
    pub(crate) fn clear(&mut self) {
        self.mentions.clear();
        self.words.clear();
        self.pending.clear();
        self.places.clear();
        self.praising.clear();
        self.postings.clear();
        self.fuller.clear();
        self.described.clear();
    }

    /// Takes over what the rules found in a block.
    pub(crate) fn block(&mut self, reader: &Reader<'_>, links: &Links<impl Observer>, extraction: &mut Extraction) {
        self.starting.clear();
        self.starting.resize(reader.tokens.len(), NONE);
        for draft in &links.drafts {
            self.quote(reader, links, draft, extraction);
        }
        for (index, stretch) in reader.stretches.iter().enumerate() {
            if let Some(span) = link::span(reader, stretch.inside()) {
                let role = if links.is_speech(index) { Role::Speech } else { Role::NotSpeech };
                self.described.push(links.is_direct(index) || crate::naming::is_described(reader, stretch.open()));
                extraction.marked.push(Marked { span, role, style: stretch.style, ending: stretch.ending });
            }
        }
    }

    /// Gathers who else is named in a block, for whom short names and verbs without a subject may stand.
    pub(crate) fn survey(&mut self, reader: &Reader<'_>, links: &Links<impl Observer>) {
        self.inventory(reader, links);
        self.order_mentions();
        self.praising(reader);
    }

    fn quote(&mut self, reader: &Reader<'_>, links: &Links<impl Observer>, draft: &Draft, extraction: &mut Extraction) {
        let Some(content) = link::span(reader, draft.content.0..draft.content.1) else { return };
        let first = extraction.verbatim.len();
        for words in &links.verbatim[draft.verbatim.0..draft.verbatim.1] {
            extraction.verbatim.extend(link::span(reader, words.0..words.1));
        }
        let cue_form = draft.cue.map(|at| reader.tokens[at].form());
        let pending = match draft.source {
            Source::Mention(phrase) => Pending::Mention(self.mention(reader, phrase, cue_form, true) as u32),
            Source::Governor(phrase) => {
                let index = self.mention(reader, extent::trimmed(reader, phrase), None, false);
                self.learn_gender(reader, index, draft.cue);
                Pending::Governor(index as u32)
            }
            Source::Same => Pending::Same,
            Source::Implied(_) if is_hearsay(reader, draft.cue) => Pending::Nobody,
            Source::Implied(form) => Pending::Implied(form),
            Source::God => Pending::God,
            Source::Prophet => Pending::Prophet,
            Source::Unknown => Pending::Unknown,
            Source::Nobody => Pending::Nobody,
            Source::Interviewee => Pending::Interviewee,
        };
        let mention = match pending {
            Pending::Mention(index) => Some(self.mentions[index as usize].span),
            _ => None,
        };
        let cue = draft.cue.map(|at| {
            let lemma = reader.lemma(at);
            CueRecord {
                span: reader.span(at..at + 1),
                lemma: push_str(&mut extraction.strings, lemma.text()),
                act: lemma.act,
            }
        });
        let record = QuoteRecord {
            kind: draft.kind,
            content,
            verbatim: (first, extraction.verbatim.len()),
            cue,
            mention,
            speaker: None,
            relay: draft.relay.map(|phrase| reader.span(phrase.start..phrase.end)),
            // Settled when its speaker is (`confidence`).
            confidence: 0.0,
            rule: draft.rule,
        };
        let place = record.place();
        let told = (mention.map_or(place.end, |mention: Span| mention.end.max(place.end)) - place.start) as u32;
        let begin = reader.sentences.begin(draft.cue.unwrap_or(draft.content.0));
        let into = place.start.saturating_sub(reader.span(begin..begin + 1).start) as u32;
        self.pending.push(Waiting {
            pending,
            nested: draft.nested,
            at: place.start,
            told,
            into,
            paragraph: reader.base,
        });
        extraction.quotes.push(record);
    }

    /// Settles who the speakers are, once the whole text has been seen.
    pub(crate) fn finish(&mut self, text: &str, extraction: &mut Extraction, observer: &mut impl Observer) {
        self.repeated_names(text, extraction, observer);
        if extraction.quotes.is_empty() {
            return;
        }
        self.formulas(text);
        self.index();
        self.order_mentions();
        self.fuller.clear();
        self.fuller.resize(self.mentions.len(), None);
        // Who spoke, in the order of the text: (quote, mention).
        let mut spoke = std::mem::take(&mut self.order);
        spoke.clear();
        let mut interviewee = None;
        for quote in 0..extraction.quotes.len() {
            let waiting = self.pending[quote];
            let last = spoke.last().map(|(_, who)| *who as usize);
            let who = match waiting.pending {
                Pending::Mention(index) => Some(index as usize),
                Pending::Governor(index) => Some(self.governs_on(index as usize, &waiting, &spoke)),
                Pending::Same | Pending::Unknown | Pending::God | Pending::Prophet => {
                    last.or_else(|| self.last_actor(waiting.at))
                }
                Pending::Implied(form) => self.antecedent(form, &waiting, &spoke),
                Pending::Nobody => None,
                Pending::Interviewee => {
                    interviewee = interviewee.or_else(|| self.interviewee(waiting.at, last));
                    interviewee
                }
            };
            let who = who.map(|who| self.same_source(who, &waiting, &spoke));
            if let Some(who) = who
                && !waiting.nested
            {
                spoke.push((quote as u32, who as u32));
            }
            let later = || match waiting.pending {
                Pending::Implied(form) => self.next_speaker(form, waiting.at),
                _ => None,
            };
            if let Some(who) = who.or_else(later) {
                let canonical = self.canonical(who);
                let record = &mut extraction.quotes[quote];
                record.speaker = Some(canonical);
                observer.note(|| Step {
                    row: None,
                    span: record.place(),
                    candidate: Candidate::Speaker,
                    outcome: Outcome::Led(self.mentions[canonical].span),
                });
            }
        }
        self.order = spoke;
        self.speakers(text, extraction);
    }
}

fn is_hearsay(reader: &Reader<'_>, cue: Option<usize>) -> bool {
    cue.is_some_and(|cue| reader.lemma(cue).act == Act::Hearsay)
}

fn push_str(strings: &mut String, text: &str) -> (usize, usize) {
    let start = strings.len();
    strings.push_str(text);
    (start, strings.len())
}
