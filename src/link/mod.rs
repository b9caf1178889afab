//! Content, cue and speaker joined: an ordered list of rules, most precise first.
//!
//! The first pass goes from cue to cue and takes what each reports; the second goes over
//! the marked stretches that are left and asks what stands around them. A
//! stretch that no rule takes is not speech. Who the speakers are is for the resolver.
//!
//! | room | what is linked there |
//! |---|---|
//! | `forward` | a cue and what it reports: a clause, speech behind a colon or in marks, marked words |
//! | `subject` | a cue and whose words they are |
//! | `around` | a marked stretch that no cue reached, by what stands around it |
//! | `whole` | reports of a whole clause: `بحسب الوزير، …`, `…، كما قال الوزير` |
//! | `preposition` | what heads such a report, and who speaks in it |
//! | `taken_up` | where the clause goes on that such a report stands before or in |
//! | `headline` | `الوزير: لن نعود` |
//! | `interview` | questions behind a sign, and the answers below them |
//! | `turns` | dialogue behind dashes, `س:` and `ج:` |
//! | `content` | where a reported clause ends |
//! | `telling` | words that surely report, and the و that joins one on |
//! | `words` | which words a content has, and which bytes |

mod around;
mod content;
mod forward;
mod headline;
mod interview;
mod preposition;
mod subject;
mod taken_up;
mod telling;
mod turns;
mod whole;
mod words;

use std::ops::Range;

use interview::Interview;
use words::extent;
pub(crate) use words::span;

use crate::cue::{self, CueWord};
use crate::lexicon::{Class, Form};
use crate::observe::{Candidate, Observer, Origin, Outcome, Refusal, Step};
use crate::phrase::Phrase;
use crate::quotation::DEPTH;
use crate::quote::{Kind, Rule};
use crate::reader::Reader;
use crate::token::TokenKind;

/// So many reports stand inside each other at most.
const REPORTS_DEEP: usize = 8;

/// Who speaks, as far as the quote's own sentence says; whom it names by the noun phrase, or by what that was entered as.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Source<Who = Phrase> {
    /// A noun phrase beside the cue.
    Mention(Who),
    /// A noun phrase of the sentence that governs the cue: `أعرب المغني عن سعادته، مضيفا`.
    Governor(Who),
    /// The same as the quote before it.
    Same,
    /// The subject is in the verb's form, or a pronoun.
    Implied(Form),
    /// Named by a formula of praise alone: `قال تعالى`.
    God,
    /// `قال صلى الله عليه وسلم`
    Prophet,
    /// Nothing says.
    Unknown,
    /// Nobody is named, and it is not who spoke last: `س: كيف بدأتم؟`
    Nobody,
    /// Who answers the questions of the text.
    Interviewee,
}

impl Source {
    /// The noun phrase, where one stands beside the cue or governs it.
    fn phrase(self) -> Option<Phrase> {
        match self {
            Source::Mention(phrase) | Source::Governor(phrase) => Some(phrase),
            _ => None,
        }
    }

    /// The same, where its phrase stands beside another cue and only governs this one.
    fn governing(self) -> Self {
        self.phrase().map_or(self, Source::Governor)
    }

    /// Where a report by a preposition ends: with who is named, or with its cue.
    fn end(self, cue: usize) -> usize {
        self.phrase().map_or(cue + 1, |phrase| phrase.end)
    }

    fn origin(self, reader: &Reader<'_>) -> Origin {
        match self {
            Source::Mention(phrase) => Origin::Mention(reader.span(phrase.start..phrase.end)),
            Source::Governor(phrase) => Origin::Governor(reader.span(phrase.start..phrase.end)),
            Source::Same => Origin::Previous,
            Source::Implied(_) => Origin::Implied,
            Source::God | Source::Prophet => Origin::Formula,
            Source::Interviewee => Origin::Interview,
            Source::Unknown | Source::Nobody => Origin::Unknown,
        }
    }
}

/// A quote by token indices.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) kind: Kind,
    pub(crate) content: (usize, usize),
    /// Indices of stretches, as a range of [`Links::verbatim`].
    pub(crate) verbatim: (usize, usize),
    pub(crate) cue: Option<usize>,
    pub(crate) source: Source,
    pub(crate) relay: Option<Phrase>,
    pub(crate) rule: Rule,
    /// Its cue stands in the content of another.
    pub(crate) nested: bool,
    /// A report only if the text shows that who stands before it is somebody who speaks: `البكري: الميناء آمن`.
    pub(crate) doubtful: bool,
    /// Which of the block's it is, as they were found.
    order: u32,
}

impl Draft {
    fn new(
        kind: Kind,
        content: (usize, usize),
        verbatim: (usize, usize),
        cue: Option<usize>,
        source: Source,
        rule: Rule,
    ) -> Self {
        Self { kind, content, verbatim, cue, source, relay: None, rule, nested: false, doubtful: false, order: 0 }
    }
}

/// The report that a sentence is about: participles behind it go on with its speaker.
#[derive(Debug, Clone, Copy)]
struct Main {
    cue: usize,
    source: Source,
}

/// A look ahead in a sentence for the next report.
#[derive(Debug, Clone, Copy, Default)]
struct Ahead {
    from: usize,
    end: usize,
    next: Option<usize>,
}

/// What the rules have found in a block.
#[derive(Debug, Default)]
pub(crate) struct Links<O = ()> {
    /// Is told what becomes of each candidate.
    pub(crate) observer: O,
    /// How many drafts have been put forward, entered or not.
    proposed: usize,
    pub(crate) drafts: Vec<Draft>,
    /// Stretches by token indices, without their marks.
    pub(crate) verbatim: Vec<(usize, usize)>,
    /// Whether a draft has the stretch for its words.
    taken: Vec<bool>,
    /// Whether it is a direct quote.
    direct: Vec<bool>,
    /// A participle and the subject that its verb hands on to it.
    handed: Vec<(usize, Source)>,
    /// The last report outside any other: its cue and its source.
    main: Option<Main>,
    /// The same of the last report inside another.
    inner: Option<Main>,
    /// Whether the block before ended with a direct quote.
    open_end: bool,
    /// Whether the last line that had a label asked something.
    asked: bool,
    interview: Interview,
    /// The last verb by which a thing shows something, and the complementiser of that: `أظهرت لقطات أن`.
    unfounded: Option<(usize, usize)>,
    /// The last look ahead from a colon.
    ahead: Ahead,
    /// A verbal noun and who passes it on.
    relays: Vec<(usize, Phrase)>,
    /// Words that may report a whole clause, and colons.
    wholes: Vec<usize>,
}

impl<O: Observer> Links<O> {
    /// Reads a block.
    pub(crate) fn read(&mut self, reader: &Reader<'_>) {
        self.forget_block(reader.stretches.len());
        self.read_words(reader);
        self.read_stretches(reader);
        self.read_wholes(reader);
        // A stable sort would ask for memory.
        for (order, draft) in self.drafts.iter_mut().enumerate() {
            draft.order = order as u32;
        }
        self.drafts.sort_unstable_by_key(|draft| (draft.content.0, draft.cue, draft.order));
        if reader.tokens.iter().any(|tok| !tok.is(TokenKind::Break)) {
            let last = |draft: &Draft| !(draft.content.1..reader.tokens.len()).any(|at| reader.tok(at).is_word());
            self.open_end = self.drafts.last().is_some_and(|draft| draft.kind == Kind::Direct && last(draft));
        }
    }

    /// Forgets the block before.
    fn forget_block(&mut self, stretches: usize) {
        self.drafts.clear();
        self.verbatim.clear();
        self.handed.clear();
        self.relays.clear();
        self.wholes.clear();
        for marks in [&mut self.taken, &mut self.direct] {
            marks.clear();
            marks.resize(stretches, false);
        }
        self.main = None;
        self.inner = None;
        self.unfounded = None;
        self.ahead = Ahead::default();
    }

    /// From cue to cue, and line by line. Most words are candidates for nothing: what shows so at a glance is asked
    /// here, once.
    fn read_words(&mut self, reader: &Reader<'_>) {
        let mut line = 0;
        for (at, tok) in reader.tokens.iter().enumerate() {
            match tok.kind {
                TokenKind::Colon => self.wholes.push(at),
                TokenKind::Break => {
                    self.line(reader, line..at);
                    line = at + 1;
                }
                // Whether it is a word its class tells as well, and is not asked apart.
                _ => {
                    if preposition::may_report(reader, at, tok) {
                        self.wholes.push(at);
                    }
                    if cue::may_be(tok)
                        && let Some(cue) = cue::read(reader, at)
                    {
                        let read = cue.and_then(|cue| self.forward(reader, cue));
                        self.told(reader, Candidate::Cue, at..at + 1, read);
                    }
                }
            }
        }
        self.line(reader, line..reader.tokens.len());
    }

    /// The stretches that no cue has taken, and none that they stand in is taken.
    fn read_stretches(&mut self, reader: &Reader<'_>) {
        // At each depth the last stretch: what the next one stands in.
        let mut outer = [0; DEPTH];
        for (index, stretch) in reader.stretches.iter().enumerate() {
            let depth = usize::from(stretch.depth);
            outer[depth] = index;
            let around = |outer: &usize| self.taken[*outer] && reader.stretches[*outer].close >= stretch.close;
            if !self.taken[index] && !outer[..depth].iter().any(around) {
                let read = self.around(reader, index);
                self.told(reader, Candidate::Stretch, stretch.inside(), read);
            }
        }
    }

    /// Reports of a whole clause, and labels.
    fn read_wholes(&mut self, reader: &Reader<'_>) {
        let wholes = std::mem::take(&mut self.wholes);
        for at in wholes.iter().copied() {
            let (candidate, read) = if reader.is(at, TokenKind::Colon) {
                (Candidate::Colon, self.headline(reader, at))
            } else {
                (Candidate::Preposition, self.prepositional(reader, at))
            };
            self.told(reader, candidate, at..at + 1, read);
        }
        self.wholes = wholes;
    }

    /// Tells the observer why a candidate was refused.
    fn told(&mut self, reader: &Reader<'_>, candidate: Candidate, at: Range<usize>, read: Result<(), Refusal>) {
        if let Err(refusal) = read {
            self.observer.note(|| Step {
                row: reader.row(at.start),
                span: span(reader, at).unwrap_or_default(),
                candidate,
                outcome: Outcome::Refused(refusal),
            });
        }
    }

    /// Tells the observer which rule took a candidate.
    fn taken(&mut self, reader: &Reader<'_>, draft: &Draft) {
        self.observer.note(|| {
            let content = span(reader, draft.content.0..draft.content.1).unwrap_or_default();
            Step {
                span: draft.cue.map_or(content, |cue| reader.span(cue..cue + 1)),
                row: draft.cue.and_then(|cue| reader.row(cue)),
                candidate: draft.rule.candidate(),
                outcome: Outcome::Taken { rule: draft.rule, content, origin: draft.source.origin(reader) },
            }
        });
    }

    /// Forgets the text before.
    pub(crate) fn clear(&mut self) {
        self.open_end = false;
        self.asked = false;
        self.interview = Interview::default();
    }

    /// Whether the stretch is a direct quote.
    pub(crate) fn is_direct(&self, index: usize) -> bool {
        self.direct[index]
    }

    /// Whether a rule has taken the stretch for speech.
    pub(crate) fn is_speech(&self, index: usize) -> bool {
        self.taken[index]
    }

    /// Whether the word stands in the content of a draft.
    fn is_reported(&self, at: usize) -> bool {
        self.drafts.iter().rev().take(8).any(|draft| draft.content.0 <= at && at < draft.content.1)
    }

    /// Whether the word stands in so many reports inside each other that none is read in them any more: each would be
    /// read to its end.
    fn is_deep(&self, at: usize) -> bool {
        let Some(last) = self.drafts.len().checked_sub(REPORTS_DEEP) else { return false };
        self.drafts[last..].iter().all(|draft| draft.content.0 <= at && at < draft.content.1)
    }

    /// Enters a draft. Where two cues claim one clause the first governs the second; where they
    /// claim one marked stretch the nearer has it.
    fn push(&mut self, reader: &Reader<'_>, mut draft: Draft) {
        self.proposed += 1;
        if let Some(cue) = draft.cue {
            // A report of the whole is no turn of its own where others speak in it.
            let around = draft.rule == Rule::Preposition
                && self
                    .drafts
                    .iter()
                    .rev()
                    .take(8)
                    .any(|other| other.cue.is_some_and(|cue| draft.content.0 <= cue && cue < draft.content.1));
            draft.nested = around || self.is_reported(cue);
            draft.relay = self.relays.iter().rev().take(4).find(|(at, _)| *at == cue).map(|(_, phrase)| *phrase);
        }
        // ذكرت الشركة، نقلا عن مديرها، أن …: a report of the whole stands beside the report that it qualifies.
        let beside = |other: &Draft| (other.rule == Rule::Preposition) != (draft.rule == Rule::Preposition);
        // أشار المعلم إلى البحر في قوله تعالى “…”: they are said so, and no words of what he points to.
        let kind = |other: &Draft| other.kind == draft.kind || draft.kind == Kind::Direct && other.rule == Rule::Phrase;
        let same = self
            .drafts
            .iter()
            .rev()
            .take(4)
            .position(|other| other.content == draft.content && kind(other) && !beside(other));
        match same {
            // The verb of a relative clause has no claim.
            Some(back) if draft.kind == Kind::Direct && !draft.cue.is_some_and(|cue| describes(reader, cue)) => {
                let index = self.drafts.len() - 1 - back;
                // يشير المعلم إلى البحر في قوله “…”: it is he who says so.
                if self.drafts[index].rule == Rule::Phrase && matches!(draft.source, Source::Implied(_)) {
                    draft.source = self.drafts[index].source.governing();
                }
                self.taken(reader, &draft);
                let other = std::mem::replace(&mut self.drafts[index], draft);
                let by = self.drafts[index].rule;
                self.lost(reader, &other, by);
            }
            Some(back) => {
                let by = self.drafts[self.drafts.len() - 1 - back].rule;
                self.lost(reader, &draft, by);
            }
            None => {
                self.taken(reader, &draft);
                self.drafts.push(draft);
            }
        }
    }

    /// Tells the observer that another candidate has the words of this one.
    fn lost(&mut self, reader: &Reader<'_>, draft: &Draft, by: Rule) {
        let at = draft.cue.map_or(draft.content.0..draft.content.1, |cue| cue..cue + 1);
        self.told(reader, draft.rule.candidate(), at, Err(Refusal::Taken(by)));
    }

    fn take(&mut self, reader: &Reader<'_>, index: usize) -> (usize, usize) {
        self.taken[index] = true;
        let words = extent(reader, &reader.stretches[index]);
        self.verbatim.push(words);
        words
    }

    /// A clause of the reporter's; marked words in it that are the speaker's make it mixed.
    fn unmarked(&mut self, reader: &Reader<'_>, content: (usize, usize), cue: CueWord, source: Source, rule: Rule) {
        let first = self.verbatim.len();
        let content = (content.0, content.1.min(self.end_around(reader, content.0, cue.at)));
        let mut at = content.0;
        while at < content.1 {
            if let Some(index) = reader.stretch(at) {
                let stretch = &reader.stretches[index];
                // “ضرورة” على حد تعبيره: his very word.
                let very = reader.class(stretch.close() + 1) == Class::PrepAla
                    && reader.class(stretch.close() + 2) == Class::CueLimit;
                let enough = rule != Rule::Preposition || stretch.words >= 2 || reader.is_clause(stretch) || very;
                // وقال الحارس “البحر هادئ”، بحسب الإذاعة: words of his and not of who tells of him
                let anothers = rule == Rule::Preposition && self.direct[index] && self.is_told_within(at + 1, content);
                if extent(reader, stretch).1 <= content.1 && enough && !anothers && !reader.is_name(at) {
                    if rule == Rule::Preposition {
                        self.give_up(reader, at);
                    }
                    self.take(reader, index);
                }
            }
            at = reader.over(at);
        }
        let verbatim = (first, self.verbatim.len());
        let kind = if verbatim.0 == verbatim.1 { Kind::Indirect } else { Kind::Mixed };
        self.push(reader, Draft::new(kind, content, verbatim, Some(cue.at), source, rule));
    }

    /// `زعمت الصحيفة أن اللاعب قال إنه راحل، لكنه كذب الخبر`: where the report ends that one is told in, of which no more
    /// can be told.
    fn end_around(&self, reader: &Reader<'_>, start: usize, cue: usize) -> usize {
        // نصح الرئيس بأن يتصل بهم ويقول: what is to be done goes on further than what is told.
        if cue::begins_like_theirs(reader, start) {
            return usize::MAX;
        }
        let within = |draft: &&Draft| draft.content.0 <= cue && cue < start && start < draft.content.1;
        let ends = self.drafts.iter().rev().take(16).filter(within).map(|draft| draft.content.1);
        ends.min().unwrap_or(usize::MAX)
    }

    /// `بحسب الخبير فإن “الموج يضعف الجدار الذي بني في الخريف” ويهدد الميناء`: the marked words at `open` are within what
    /// he says, and no quote of their own for want of a cue; but behind a colon they are.
    fn give_up(&mut self, reader: &Reader<'_>, open: usize) {
        let own = |draft: &Draft| {
            let without = draft.cue.is_none() && matches!(draft.rule, Rule::Alone | Rule::Statement);
            without && draft.content.0 == open + 1
        };
        let back = self.drafts.iter().rev().take(64).position(own);
        let colon = open.checked_sub(1).is_some_and(|before| reader.is(before, TokenKind::Colon));
        if let Some(back) = back.filter(|_| !colon) {
            let draft = self.drafts.remove(self.drafts.len() - 1 - back);
            self.lost(reader, &draft, Rule::Preposition);
        }
    }

    /// Whether the direct quote that begins at `first` has its cue within `content`.
    fn is_told_within(&self, first: usize, content: (usize, usize)) -> bool {
        let quote = self.drafts.iter().rev().take(64).find(|draft| draft.content.0 == first);
        quote.and_then(|draft| draft.cue).is_some_and(|cue| content.0 <= cue && cue < content.1)
    }

    /// Marked words without a clause, a quote of their own.
    fn mixed(&mut self, reader: &Reader<'_>, index: usize, cue: Option<usize>, source: Source, rule: Rule) {
        let first = self.verbatim.len();
        let content = self.take(reader, index);
        self.push(reader, Draft::new(Kind::Mixed, content, (first, first + 1), cue, source, rule));
    }

    /// Somebody's words without marks, if there are any.
    fn spoken(&mut self, reader: &Reader<'_>, content: (usize, usize), cue: Option<usize>, source: Source, rule: Rule) {
        if content.0 < content.1 {
            let verbatim = (self.verbatim.len(), self.verbatim.len());
            self.push(reader, Draft::new(Kind::Direct, content, verbatim, cue, source, rule));
        }
    }

    fn direct(&mut self, reader: &Reader<'_>, index: usize, cue: Option<usize>, source: Source, rule: Rule) {
        let first = self.verbatim.len();
        let content = self.take(reader, index);
        self.direct[index] = true;
        self.push(reader, Draft::new(Kind::Direct, content, (first, first + 1), cue, source, rule));
    }
}

/// Whether the verb only describes the noun before it: `قال المحامي الذي يدافع عنه: “…”`, `وتابع في حديث نشرته
/// الصحيفة: “…”`.
fn describes(reader: &Reader<'_>, verb: usize) -> bool {
    verb > 0 && (reader.class(verb - 1) == Class::Relative || cue::passes_on_words(reader, verb))
}
