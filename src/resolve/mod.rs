//! Who it is: mentions gathered over the whole text, implied subjects led back to a speaker by
//! what the verb's form says, short names and bare titles to the fullest mention.
//!
//! Blocks come in the order of the text ([`Resolver::block`]); names are settled when all of it
//! has been seen ([`Resolver::finish`]), since the fullest mention may stand behind the first. Who is settled may
//! ask for more of the text to be read for names; then all are settled again. A long text is settled a window at a
//! time, and who has been found in each of them is brought together at its end.
//!
//! | room | what is done there |
//! |---|---|
//! | `postings` | which mentions have a word |
//! | `kept` | blocks kept until somebody asks who else is named in them |
//! | `reach` | where phrases may begin that have a word which is asked for |
//! | `inventory` | mentions: the tokens of a block gone over for them |
//! | `acting` | of those who act: the subjects of verbs and sentences |
//! | `named` | of titled names, bodies and names anywhere |
//! | `extent` | where such a phrase ends |
//! | `looks` | what looks like a name, a surname, somebody |
//! | `entry` | a phrase entered as a mention: its words, gender and number |
//! | `repeated` | marked stretches that turn out to be names |
//! | `formula` | praise that stands for a name: `قال تعالى` |
//! | `fullest` | short names and bare titles to the fullest mention |
//! | `pair` | whether of two mentions one is the fuller of the same source |
//! | `word` | what the word of a mention is |
//! | `antecedent` | implied subjects and `المصدر` to who is meant |
//! | `speakers` | the list of speakers |
//! | `beside` | instead of all that, the mentions as they stand |

mod acting;
mod antecedent;
mod beside;
mod entry;
mod extent;
mod formula;
mod fullest;
mod inventory;
mod kept;
mod looks;
mod named;
mod pair;
mod postings;
mod reach;
mod repeated;
mod speakers;
mod word;

use std::ops::Range;

use formula::{PRAISED, Praised, praising};
use inventory::Parsed;
use kept::{Asked, Depth, Kept, Report, Sought, pieces};
use postings::Postings;
use reach::Reach;

use crate::arabic::{Clitics, Key};
use crate::cue;
use crate::lexicon::{Act, Class, Gender, Lexicon, Number};
use crate::link::{self, Draft, Links, Source};
use crate::observe::{Candidate, Observer, Outcome, Refusal, Step};
use crate::phrase::Phrase;
use crate::quote::{CueRecord, Extraction, Kind, Marked, QuoteRecord, Role, Rule};
use crate::reader::Reader;
use crate::span::Span;
use crate::token::TokenKind;

/// No mention.
const NONE: u32 = u32::MAX;

/// A noun phrase of the text that may be a speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mention {
    span: Span,
    /// The piece of the text that it stands in, and how many mentions of its block were entered before it.
    piece: u32,
    rank: u32,
    /// The token of the block that it starts with.
    first: u32,
    /// The mention before it that starts with the same token, or [`NONE`].
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
    /// The subject that a sentence begins with.
    leads: bool,
    /// The subject of a verb that reports, whatever is reported: `أكد المتحدث مقتل الحارس`.
    tells: bool,
    /// Puts out a statement: `أصدرت الوزارة بيانا`.
    issues: bool,
    /// Its head has the article: `الوزير`.
    definite: bool,
    /// With a demonstrative before its head: `هذا المصدر`, `ذات المتحدث`.
    pointed: bool,
    /// `المتحدث`, `المسؤول اليمني`: what he is called who has been named before.
    epithet: bool,
    /// Its head is a common noun, of nobody: `الخطة`.
    common: bool,
    /// Praise stands behind it: `النبي صلى الله عليه وسلم`.
    praised: bool,
    /// Others are named with him: `البكري وزملاؤه`.
    with_others: bool,
    /// Its first ل is what is left of لل: `للوزارة`.
    assimilated: bool,
}

/// A word of a mention, without its clitics.
#[derive(Debug, Clone, Copy, Default)]
struct Word {
    key: Key,
    /// Of a noun that heads a phrase (a role, a title, an institution); 0 for other words.
    lemma: u16,
    /// What a place and its adjective have in common; 0 for other words.
    land: Key,
    place: bool,
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
    /// The first of a name between marks.
    marked: bool,
}

/// Who speaks in a quote, before it is settled who that is: a noun phrase is the mention with that number.
type Pending = Source<u32>;

/// A quote whose speaker is to be settled.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    pending: Pending,
    /// It is within another, or recalled by who speaks.
    nested: bool,
    /// Where its cue stands, or its content.
    at: usize,
    /// So far behind it its cue, its speaker's mention and what it reports end.
    length: u32,
    /// So far before it its sentence begins.
    into: u32,
    /// Where its paragraph begins.
    paragraph: usize,
    /// The piece of the text that it stands in.
    piece: u32,
    /// It adds to what was said before it: `وأضاف`.
    goes_on: bool,
    /// It is one only if its speaker speaks elsewhere.
    doubtful: bool,
    /// It does no more than say something, as it was said: `قال: “…”`.
    says: bool,
    /// Whose words it recalls praise alone names, or names as well: `قال تعالى`.
    praised: bool,
    /// It ends with a question.
    asks: bool,
    /// It may be the answer to one right before it: `قال: نعم`.
    answers: bool,
    /// Where the next word behind it stands; 0 where its block is over.
    next: usize,
}

impl Waiting {
    fn of(reader: &Reader<'_>, draft: &Draft, record: &QuoteRecord, pending: Pending, piece: u32) -> Waiting {
        let (place, end) = (record.place(), draft.content.1);
        let mention = record.mention.map_or(place.end, |mention| mention.end.max(place.end));
        let length = mention.max(record.content.end) - place.start;
        // رأت اللجنة أن اللحن فاز لأن “نغمته كشفت عن روح البحر”: marked words stand within a sentence.
        let first = draft.content.0 - usize::from(draft.rule == Rule::Alone && draft.content.0 > 0);
        let begin = reader.sentences.begin(draft.cue.unwrap_or(first));
        let act = draft.cue.map(|at| reader.lemma(at).act);
        // مذكرا بقوله تعالى, ذاكرا قول الشاعر: “…”، وأضاف: whose words are recalled does not go on.
        let recalled = |at: usize| match draft.source {
            Source::God | Source::Prophet => reader.tok(at).has(Clitics::BI),
            Source::Mention(_) => reader.tok(at).clitics.without(Clitics::WA).is_empty() && cue::is_saying(reader, at),
            _ => false,
        };
        Waiting {
            pending,
            nested: draft.nested || draft.doubtful || draft.cue.is_some_and(recalled),
            at: place.start,
            length: length as u32,
            into: place.start.saturating_sub(reader.span(begin..begin + 1).start) as u32,
            paragraph: reader.base,
            piece,
            goes_on: act == Some(Act::Addition),
            doubtful: draft.doubtful,
            says: draft.kind == Kind::Direct && act.is_none_or(|act| act == Act::Statement),
            praised: matches!(draft.source, Source::God | Source::Prophet),
            asks: asks(reader, end),
            answers: draft.cue.is_some_and(|at| cue::is_qala(reader, at) && !reader.tok(at).has(Clitics::WA)),
            next: next_word(reader, end),
        }
    }

    /// Where its sentence begins.
    fn sentence(&self) -> usize {
        self.at - self.into as usize
    }

    /// Whether no sentence stands between its end and another, in its paragraph or at the beginning of the next.
    fn goes_before(&self, other: &Waiting) -> bool {
        self.next == other.at || self.next == 0 && other.at <= self.end() + BREAK
    }

    /// Where its cue, its speaker's mention and what it reports end: who acts in that is told of.
    fn end(&self) -> usize {
        self.at + self.length as usize
    }
}

/// Gathers what the blocks say of speakers.
#[derive(Debug, Default)]
pub(crate) struct Resolver {
    mentions: Vec<Mention>,
    /// Pieces of the text that may still be read for names.
    kept: Kept,
    sought: Sought,
    /// What stands before those.
    window: Window,
    /// The reports of a block that is not kept.
    reports: Vec<Report>,
    /// What of the block is to be read for names, and which of its tokens are words that are looked for.
    asked: Vec<Asked>,
    found: Vec<u32>,
    /// Those of the piece that is read, and which of its tokens may lead to them.
    reach: Vec<Reach>,
    /// The first of them that is not behind.
    ahead: usize,
    /// Which mentions of the piece that is read are asked for.
    depth: Depth,
    /// The last phrase of the block that was read, and the last that was trimmed, with what was left of it.
    last: Option<Parsed>,
    trimmed: Option<(Phrase, Phrase)>,
    /// Of the block that is read: the number of its first piece, the tokens that its pieces start with, and how many of
    /// its mentions have been entered.
    first_piece: u32,
    pieces: Vec<u32>,
    rank: u32,
    /// How many pieces there have been.
    piece_count: u32,
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
    /// For each marked stretch, how often it must occur to count as a name and no more as speech: oftener where it may
    /// describe the noun before it, never where it is a quote of its own or no speech at all.
    times: Vec<usize>,
    /// For each mention the speaker it is the name of.
    numbers: Vec<Option<usize>>,
    /// For each mention whether he whom it names speaks.
    spoken: Vec<bool>,
    /// Who spoke, in the order of the text: quotes and mentions.
    order: Vec<(u32, u32)>,
    /// Who answers the questions of the window.
    interviewee: Option<usize>,
    /// The mentions in the order of the text.
    places: Vec<u32>,
    /// Mentions on their way into the order of their pieces: themselves, where each of them goes, and where those of
    /// each piece end.
    sorted: Vec<Mention>,
    moved: Vec<u32>,
    ends: Vec<u32>,
    /// Blocks that one of [`PRAISED`] may stand in.
    praising: Vec<Span>,
    /// The places of each of them, and whether they have been looked for.
    praised: [(bool, Vec<Praised>); PRAISED.len()],
}

/// Where begins what is settled together: all of the text, unless it is long.
#[derive(Debug, Default)]
struct Window {
    /// How many there were of each before it.
    mentions: usize,
    words: usize,
    quotes: usize,
    pieces: u32,
    spoke: usize,
    /// Who answered the questions of the one before it.
    interviewee: Option<usize>,
}

impl Resolver {
    pub(crate) fn clear(&mut self) {
        self.mentions.clear();
        self.words.clear();
        self.pending.clear();
        self.places.clear();
        self.praising.clear();
        self.praised.iter_mut().for_each(|(_, places)| places.clear());
        self.fuller.clear();
        self.times.clear();
        self.kept.clear();
        self.window = Window::default();
        self.order.clear();
        self.interviewee = None;
        self.piece_count = 0;
    }

    /// Takes over what the rules found in a block.
    pub(crate) fn block(&mut self, reader: &Reader<'_>, links: &Links<impl Observer>, extraction: &mut Extraction) {
        if !self.kept.has_room_for(reader, self.window.pieces > 0) {
            self.next_window(reader, extraction);
        }
        self.first_piece = self.piece_count;
        self.pieces.clear();
        if kept::is_too_long(reader) {
            self.pieces.push(0);
        } else {
            self.pieces.extend(pieces(reader));
        }
        self.open_block(reader, 0..0);
        for draft in &links.drafts {
            self.quote(reader, links, draft, extraction);
        }
        for (index, stretch) in reader.stretches.iter().enumerate() {
            if let Some(span) = link::span(reader, stretch.inside()) {
                let role = if links.is_speech(index) { Role::Speech } else { Role::NotSpeech };
                // سمع مطالب “جنونية”, ستجرب “كل الطرق الممكنة هنا”
                let described = || reader.ends_in_teh(stretch.open() + 1) || stretch.words > 3;
                self.times.push(match () {
                    _ if role == Role::NotSpeech || links.is_direct(index) => usize::MAX,
                    _ if described() && crate::naming::is_described(reader, stretch.open()) => 3,
                    // دعا إلى “حل سياسي”: what a thing is like
                    _ if crate::naming::is_described_noun(reader, stretch.open()) => 3,
                    _ => 2,
                });
                extraction.marked.push(Marked { span, role, style: stretch.style, ending: stretch.ending });
            }
        }
    }

    /// Keeps a block, in which others may be named for whom short names and verbs without a subject stand. A very long
    /// one is read for names at once.
    pub(crate) fn survey(&mut self, reader: &Reader<'_>, links: &Links<impl Observer>) {
        let first = self.mentions.len() - self.rank as usize;
        let reports = links.drafts.iter().map(|draft| Report { content: draft.content, cue: draft.cue });
        if kept::is_too_long(reader) {
            self.praising.extend(praising(reader));
            let mut own = std::mem::take(&mut self.reports);
            own.clear();
            own.extend(reports);
            self.found.clear();
            let whole = Asked { tokens: 0..reader.tokens.len(), depth: Depth::All };
            self.inventory(reader, &own, &[whole]);
            self.reports = own;
            self.kept.keep_none(reader, first..self.mentions.len());
        } else {
            self.kept.keep(reader, &self.pieces, reports, first..self.mentions.len());
        }
        self.piece_count += self.pieces.len() as u32;
    }

    /// Settles what is kept, and begins another window.
    fn next_window(&mut self, reader: &Reader<'_>, extraction: &mut Extraction) {
        self.read_window(reader.text, reader.lexicon, extraction);
        self.praising.clear();
        self.kept.clear();
        self.window = Window {
            mentions: self.mentions.len(),
            words: self.words.len(),
            quotes: self.pending.len(),
            pieces: self.piece_count,
            spoke: self.order.len(),
            interviewee: self.interviewee.take(),
        };
    }

    /// Begins to read a block, or goes on with it behind its mentions so far.
    fn open_block(&mut self, reader: &Reader<'_>, mentions: Range<usize>) {
        self.rank = 0;
        (self.last, self.trimmed) = (None, None);
        self.starting.clear();
        self.starting.resize(reader.tokens.len(), NONE);
        mentions.for_each(|mention| self.starts(mention));
    }

    /// Reads for names what has been asked for.
    fn read_asked(&mut self, text: &str, lexicon: &Lexicon) {
        let mut kept = std::mem::take(&mut self.kept);
        let mut asked = std::mem::take(&mut self.asked);
        for block in 0..kept.len() {
            kept.take_asked(block, &mut asked, &mut self.found);
            if asked.is_empty() {
                continue;
            }
            let reader = kept.reader(block, text, lexicon);
            self.first_piece = self.window.pieces + kept.pieces(block).start as u32;
            self.pieces.clear();
            self.pieces.extend(kept.starts(block));
            self.open_block(&reader, kept.mentions(block));
            self.inventory(&reader, kept.reports(block), &asked);
        }
        kept.forget_found();
        self.kept = kept;
        self.asked = asked;
    }

    /// The piece that a token of the block stands in.
    fn piece(&self, at: usize) -> u32 {
        self.first_piece + self.pieces.partition_point(|start| *start as usize <= at) as u32 - 1
    }

    /// Puts mentions of pieces that were read later where they belong.
    fn sort_by_piece(&mut self) {
        let Window { mentions: first, pieces: first_piece, .. } = self.window;
        let mentions = &self.mentions[first..];
        // A formula has all of the window read at once: nothing is read behind its mention, which is of no piece.
        debug_assert!(mentions.iter().all(|mention| mention.piece != NONE));
        self.ends.clear();
        self.ends.resize((self.piece_count - first_piece) as usize + 1, 0);
        self.ends[0] = first as u32;
        for mention in mentions {
            self.ends[(mention.piece - first_piece) as usize + 1] += 1;
        }
        for piece in 1..self.ends.len() {
            self.ends[piece] += self.ends[piece - 1];
        }
        self.kept.place_mentions(first, &self.ends[1..]);
        if mentions.is_sorted_by_key(|mention| mention.piece) {
            return;
        }
        self.sorted.clear();
        self.sorted.extend_from_slice(mentions);
        self.moved.clear();
        for mention in &self.sorted {
            let place = &mut self.ends[(mention.piece - first_piece) as usize];
            self.mentions[*place as usize] = *mention;
            self.moved.push(*place);
            *place += 1;
        }
        for waiting in &mut self.pending[self.window.quotes..] {
            if let Pending::Mention(index) | Pending::Governor(index) = &mut waiting.pending {
                *index = self.moved[*index as usize - first];
            }
        }
    }

    /// Takes over a quote, whose speaker waits to be settled.
    fn quote(&mut self, reader: &Reader<'_>, links: &Links<impl Observer>, draft: &Draft, extraction: &mut Extraction) {
        let Some(content) = link::span(reader, draft.content.0..draft.content.1) else { return };
        let first = extraction.verbatim.len();
        for words in &links.verbatim[draft.verbatim.0..draft.verbatim.1] {
            extraction.verbatim.extend(link::span(reader, words.0..words.1));
        }
        let pending = self.pending_of(reader, draft);
        let mention = match pending {
            Pending::Mention(index) => Some(self.mentions[index as usize].span),
            _ => None,
        };
        let cue = draft.cue.map(|at| {
            let lemma = reader.lemma(at);
            CueRecord { span: reader.span(at..at + 1), lemma: extraction.push_string(lemma.text()), act: lemma.act }
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
        let piece = self.piece(draft.cue.unwrap_or(draft.content.0));
        self.pending.push(Waiting::of(reader, draft, &record, pending, piece));
        extraction.quotes.push(record);
    }

    /// Whom a quote says to speak, whose mention is entered.
    fn pending_of(&mut self, reader: &Reader<'_>, draft: &Draft) -> Pending {
        match draft.source {
            Source::Mention(phrase) => {
                // نقلت الوكالة عن المتحدث: her verb is not his.
                let form = draft.cue.filter(|_| draft.relay.is_none()).map(|at| reader.tok(at).form());
                Pending::Mention(self.mention(reader, phrase, form, true) as u32)
            }
            Source::Governor(phrase) => {
                let index = self.mention(reader, extent::trimmed(reader, phrase), None, false);
                self.learn_from(reader, index, draft.cue);
                Pending::Governor(index as u32)
            }
            Source::Same => Pending::Same,
            Source::Implied(form) => Pending::Implied(form),
            Source::God => Pending::God,
            Source::Prophet => Pending::Prophet,
            Source::Unknown => Pending::Unknown,
            Source::Nobody => Pending::Nobody,
            Source::Interviewee => Pending::Interviewee,
        }
    }

    /// Settles who the speakers are, once the whole text has been seen.
    pub(crate) fn finish(
        &mut self,
        text: &str,
        lexicon: &Lexicon,
        extraction: &mut Extraction,
        observer: &mut impl Observer,
    ) {
        let long = self.window.pieces > 0;
        if long {
            self.read_window(text, lexicon, extraction);
        }
        self.repeated_names(text, extraction, observer);
        if extraction.quotes.is_empty() {
            return;
        }
        if long {
            self.bring_together(extraction);
        } else {
            self.read_window(text, lexicon, extraction);
        }
        self.drop_doubtful(extraction, observer);
        for record in &extraction.quotes {
            if let Some(canonical) = record.speaker {
                observer.note(|| Step {
                    row: None,
                    span: record.place(),
                    candidate: Candidate::Speaker,
                    outcome: Outcome::Led(self.mentions[canonical].span),
                });
            }
        }
        self.speakers(text, extraction);
    }

    /// Settles who the speakers of the window are, from what is named in it.
    fn read_window(&mut self, text: &str, lexicon: &Lexicon, extraction: &mut Extraction) {
        if self.pending.len() == self.window.quotes {
            return;
        }
        self.ask_first(text, lexicon);
        for round in 1.. {
            self.kept.search(&mut self.sought, text, lexicon);
            if round > 1 {
                self.sorted.clear();
                self.sorted.extend_from_slice(&self.mentions[self.window.mentions..]);
            }
            self.read_asked(text, lexicon);
            // What is asked for again is known two times in five: then all is settled as it is.
            if round > 1 && self.sorted == self.mentions[self.window.mentions..] {
                break;
            }
            self.sort_by_piece();
            self.formulas(text);
            self.index();
            self.order_mentions();
            self.settle(extraction);
            if round == ROUNDS {
                self.kept.ask_for_all();
            }
            self.kept.search(&mut self.sought, text, lexicon);
            if !self.kept.is_any_asked() {
                break;
            }
        }
    }

    /// Leads the speakers of all windows to the fullest mentions that have been read in any of them.
    fn bring_together(&mut self, extraction: &mut Extraction) {
        self.window = Window::default();
        self.kept.clear();
        self.index();
        self.fuller.clear();
        self.fuller.resize(self.mentions.len(), None);
        for quote in &mut extraction.quotes {
            quote.speaker = quote.speaker.map(|who| self.canonical(who));
        }
    }

    /// `البكري: الميناء آمن`: a name and a colon are a report where somebody of that name speaks elsewhere.
    fn drop_doubtful(&mut self, extraction: &mut Extraction, observer: &mut impl Observer) {
        if !self.pending.iter().any(|waiting| waiting.doubtful) {
            return;
        }
        self.spoken.clear();
        self.spoken.resize(self.mentions.len(), false);
        for (quote, waiting) in extraction.quotes.iter().zip(&self.pending) {
            if let Some(canonical) = quote.speaker.filter(|_| !waiting.doubtful) {
                self.spoken[canonical] = true;
            }
        }
        let (mut place, mut kept) = (0, 0);
        extraction.quotes.retain(|quote| {
            let waiting = self.pending[place];
            place += 1;
            let keep = !waiting.doubtful || quote.speaker.is_some_and(|canonical| self.spoken[canonical]);
            if keep {
                self.pending[kept] = waiting;
                kept += 1;
            } else {
                observer.note(|| Step {
                    row: None,
                    span: quote.place(),
                    candidate: Candidate::Colon,
                    outcome: Outcome::Refused(Refusal::NoSpeaker),
                });
            }
            keep
        });
        self.pending.truncate(kept);
    }

    /// Asks for what is sure to be needed.
    fn ask_first(&mut self, text: &str, lexicon: &Lexicon) {
        if self.has_formulas() {
            self.find_praising(text, lexicon);
            self.kept.ask_for_all();
        }
        let mut spoke = None;
        for waiting in &self.pending[self.window.quotes..] {
            let piece = (waiting.piece - self.window.pieces) as usize;
            match waiting.pending {
                Pending::Mention(index) | Pending::Governor(index) => self.ask_for_fuller(index as usize),
                // A cue may stand before the one of the quote before it.
                Pending::Implied(_) => {
                    let first = spoke.unwrap_or(0).min(piece);
                    self.kept.ask_for_pieces(first..piece + 1, Depth::Subjects);
                }
                _ => {}
            }
            if !waiting.nested {
                spoke = Some(piece);
            }
        }
    }

    /// Where names may stand that formulas of praise stand for.
    fn find_praising(&mut self, text: &str, lexicon: &Lexicon) {
        let blocks = (0..self.kept.len()).map(|block| self.kept.reader(block, text, lexicon));
        self.praising.extend(blocks.filter_map(|reader| praising(&reader)));
    }

    /// Gives each quote its speaker's fullest mention, as far as the text has been read for names.
    fn settle(&mut self, extraction: &mut Extraction) {
        self.fuller.truncate(self.window.mentions);
        self.fuller.resize(self.mentions.len(), None);
        self.interviewee = None;
        let mut spoke = std::mem::take(&mut self.order);
        spoke.truncate(self.window.spoke);
        for quote in self.window.quotes..extraction.quotes.len() {
            let waiting = self.pending[quote];
            let who = self.speaks(quote, &waiting, &spoke);
            let who = who.map(|who| self.led_on(who, &waiting, &spoke));
            if let Some(who) = who
                && !waiting.nested
            {
                spoke.push((quote as u32, who as u32));
            }
            let later = || match waiting.pending {
                Pending::Implied(form) => {
                    let next = self.next_speaker(form, waiting.at);
                    next.or_else(|| self.body_spoken_for(form, &waiting, &spoke))
                }
                _ => None,
            };
            let who = who.or_else(later).map(|who| self.who_stated(who, &spoke));
            extraction.quotes[quote].speaker = who.map(|who| self.canonical(who));
        }
        self.order = spoke;
    }

    /// For whom one stands who has no name of his own; whoever is led to him later goes on to whom he stands for: `وكالة
    /// التصنيف كلدون`, `الوكالة الساحلية`, `الوكالة`.
    fn led_on(&mut self, who: usize, waiting: &Waiting, spoke: &[(u32, u32)]) -> usize {
        let same = self.same_source(who, waiting, spoke);
        if same != who {
            self.fuller[who] = Some(same);
        }
        same
    }

    /// Whose words a quote is, as he is called there or where he has spoken before.
    fn speaks(&mut self, quote: usize, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        let last = spoke.last().map(|(_, who)| *who as usize);
        match waiting.pending {
            Pending::Mention(index) => Some(index as usize),
            Pending::Governor(index) => {
                let who = self.governs_on(index as usize, waiting, spoke);
                match self.asker(quote, spoke) {
                    Some(asker) if asker == who => self.asked_by(asker, self.form_of(who), waiting, spoke),
                    _ => Some(who),
                }
            }
            Pending::Implied(form) => match self.asker(quote, spoke) {
                Some(asker) if self.agrees(asker, form) => self.asked_by(asker, form, waiting, spoke),
                _ => self.antecedent(form, waiting, spoke),
            },
            Pending::Unknown => self.acts_in_its_sentence(waiting, spoke).or(last).or_else(|| self.last_actor(waiting)),
            Pending::Same => {
                let who = self.tells_in_its_sentence(waiting, spoke).or_else(|| self.led_to(waiting, spoke));
                who.or(last).or_else(|| self.last_actor(waiting))
            }
            Pending::God | Pending::Prophet => last.or_else(|| self.last_actor(waiting)),
            Pending::Nobody => None,
            Pending::Interviewee => {
                let known = self.interviewee.or(self.window.interviewee);
                self.interviewee = known.or_else(|| self.interviewee(waiting, last));
                self.interviewee
            }
        }
    }
}

/// So many bytes lie at most between a quote and what follows in the next paragraph: a mark, a stop and empty lines.
const BREAK: usize = 12;

/// Whoever still asks after so many rounds is answered from the whole text.
const ROUNDS: usize = 6;

/// Whether what ends at `end` is a question.
fn asks(reader: &Reader<'_>, end: usize) -> bool {
    let question = |at: usize| reader.is(at, TokenKind::Question);
    question(end - 1) || question(end)
}

/// Where the word stands that no more than marks and stops part from `end`; 0 where there is none.
fn next_word(reader: &Reader<'_>, end: usize) -> usize {
    let word = (end..reader.tokens.len().min(end + 4)).find(|at| reader.tok(*at).is_word());
    word.map_or(0, |at| reader.span(at..at + 1).start)
}
