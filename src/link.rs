//! Content, cue and speaker joined: an ordered list of rules, most precise first.
//!
//! The first pass goes from cue to cue and takes what each reports; the second goes over
//! the marked stretches that are left and asks what stands around them. A
//! stretch that no rule takes is not speech. Who the speakers are is for the resolver.

use crate::arabic::Clitics;
use crate::cue::{self, Complement, CueWord};
use crate::lexicon::{Act, Class, Form, Frames};
use crate::mention;
use crate::phrase::{self, Phrase};
use crate::quotation::{DEPTH, Ending, Stretch};
use crate::quote::{Kind, Rule};
use crate::reader::Reader;
use crate::span::Span;
use crate::token::TokenKind;
use crate::wall::Bounds;

/// Who speaks, as far as the quote's own sentence says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Source {
    /// A noun phrase beside the cue.
    Mention(Phrase),
    /// A noun phrase of the sentence that governs the cue: `أعرب المغني عن سعادته، مضيفا`.
    Governor(Phrase),
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
}

/// The report that a sentence is about: participles behind it go on with its speaker.
#[derive(Debug, Clone, Copy)]
struct Main {
    cue: usize,
    source: Source,
}

/// What the rules have found in a block.
#[derive(Debug, Default)]
pub(crate) struct Links {
    pub(crate) drafts: Vec<Draft>,
    /// Stretches by token indices, without their marks.
    pub(crate) verbatim: Vec<(usize, usize)>,
    /// Whether a draft has the stretch for its words.
    taken: Vec<bool>,
    /// Whether it is a direct quote.
    direct: Vec<bool>,
    /// A participle and the subject that its verb hands on to it.
    handed: Vec<(usize, Source)>,
    /// The sentence that the last main cue stands in, where its content ends, and its source.
    main: Option<Main>,
    /// The same of the last report inside another.
    inner: Option<Main>,
    /// Whether the block before ended with a direct quote.
    open_end: bool,
    /// A verbal noun and who passes it on.
    relays: Vec<(usize, Phrase)>,
}

impl Links {
    /// Reads a block.
    pub(crate) fn read(&mut self, reader: &Reader<'_>) {
        self.drafts.clear();
        self.verbatim.clear();
        self.handed.clear();
        self.relays.clear();
        self.main = None;
        self.inner = None;
        self.taken.clear();
        self.taken.resize(reader.stretches.len(), false);
        self.direct.clear();
        self.direct.resize(reader.stretches.len(), false);
        for at in 0..reader.tokens.len() {
            if let Some(cue) = cue::cue_at(reader, at) {
                self.forward(reader, cue);
            }
        }
        // At each depth the last stretch: what the next one stands in.
        let mut outer = [0; DEPTH];
        for (index, stretch) in reader.stretches.iter().enumerate() {
            let depth = usize::from(stretch.depth);
            outer[depth] = index;
            if !self.taken[index] && !self.inside_taken(reader, stretch, &outer[..depth]) {
                self.around(reader, index);
            }
        }
        for at in 0..reader.tokens.len() {
            self.prepositional(reader, at);
            self.headline(reader, at);
        }
        self.drafts.sort_by_key(|draft| (draft.content.0, draft.cue));
        let words = (0..reader.tokens.len()).any(|at| !reader.is(at, TokenKind::Break));
        if words {
            self.open_end = self.drafts.last().is_some_and(|draft| {
                draft.kind == Kind::Direct
                    && (draft.content.1..reader.tokens.len()).all(|at| !reader.tokens[at].is_word())
            });
        }
    }

    /// Forgets the text before.
    pub(crate) fn clear(&mut self) {
        self.open_end = false;
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

    /// From a cue to what it reports.
    fn forward(&mut self, reader: &Reader<'_>, cue: CueWord) {
        if is_sign(reader, cue) {
            return;
        }
        let found = cue::complement(reader, cue);
        let subject = self.subject(reader, cue, found);
        let present = reader.tokens[cue.at].form().is_present();
        // يذكر أن، وهذا يؤكد أن: without a speaker of its own it reports nobody.
        let nobody = cue.frames.has(Frames::IMPERSONAL) || shows(reader, cue.at);
        if nobody && present && !matches!(subject, Source::Mention(_)) {
            return;
        }
        let participle = reader.class(cue.at) == Class::Participle;
        if reader.lemma(cue.at).act == Act::Finding && !participle && !finds(reader, subject) {
            return;
        }
        let drafts = self.drafts.len();
        // A report inside a report speaks for nobody outside it.
        let within = self.is_reported(cue.at);
        match found {
            Some(Complement::Participle { at }) if within || !hands_on(reader, cue.at, at) => {}
            Some(Complement::Participle { at }) => {
                if let Source::Mention(phrase) = subject {
                    // وأضاف المدير قائلا: he stands beside the cue; behind a comma he only governs it.
                    let says = reader.lemma(at).act == Act::Statement;
                    let near = says || !(phrase.end..at).any(|i| reader.is(i, TokenKind::Comma));
                    self.handed.push((at, if near { Source::Mention(phrase) } else { Source::Governor(phrase) }));
                } else if let Source::Governor(_) = subject {
                    self.handed.push((at, subject));
                }
            }
            Some(Complement::Noun { at }) => {
                if let Source::Mention(phrase) = subject {
                    self.relays.push((at, phrase));
                }
            }
            Some(Complement::Clause { complementizer, .. }) => self.clause(reader, cue, subject, complementizer),
            Some(Complement::Colon { at }) => self.colon(reader, cue, subject, at),
            Some(Complement::Mark { open }) => {
                if let Some(index) = reader.stretch(open) {
                    let rule = if open == cue.at + 1 { Rule::ColonMark } else { Rule::VerbMark };
                    self.direct(reader, index, Some(cue.at), subject, rule);
                    self.continued(reader, index, cue);
                }
            }
            Some(Complement::Question { at }) => {
                let end = content_end(reader, at, cue.at);
                self.unmarked(reader, (at, end), cue, subject, Rule::Question);
            }
            // اعتبر الرئيس القرار “طعنة”: the object belongs to the content.
            Some(Complement::Phrase { .. })
                if cue.frames.has(Frames::TWO) && !reader.tokens[cue.at].form().has_pronoun() =>
            {
                self.objects(reader, cue, subject)
            }
            Some(Complement::Phrase { open, .. }) => self.phrase(reader, cue, subject, open),
            Some(Complement::Objects) => self.objects(reader, cue, subject),
            None => {}
        }
        if self.drafts.len() > drafts {
            let report = Some(Main { cue: cue.at, source: subject });
            if within {
                self.inner = report;
            } else {
                self.main = report;
            }
        }
    }

    /// The subject of a cue: behind it, handed on, before it, or in its form.
    fn subject(&self, reader: &Reader<'_>, cue: CueWord, found: Option<Complement>) -> Source {
        let tok = &reader.tokens[cue.at];
        let end = reader.sentences.end(cue.at);
        let form = tok.form();
        let inside = self.is_reported(cue.at);
        if let Some((_, source)) = self.handed.iter().rev().take(4).find(|(at, _)| *at == cue.at && !inside) {
            return *source;
        }
        if let Some(source) = formula(reader, cue.at) {
            return source;
        }
        match tok.class() {
            Class::SpeechNoun if tok.form().has_pronoun() => {
                let of = reported_of(reader, cue.at).map(Source::Mention);
                return of
                    .or_else(|| {
                        mention::governor(reader, cue.at).filter(|_| tok.has(Clitics::BI)).map(Source::Governor)
                    })
                    .unwrap_or(Source::Implied(form));
            }
            Class::Participle => {
                // قالت الصحيفة إن الوزير أكد أنه راض، مشيرا إلى أن: he goes on who reported last.
                let same = |main: &Main| reader.sentences.begin(main.cue) == reader.sentences.begin(cue.at);
                let outer = self.main.filter(|main| !inside && same(main));
                let inner = self.inner.filter(|main| {
                    same(main) && main.cue > outer.map_or(0, |outer| outer.cue) && hands_on(reader, main.cue, cue.at)
                });
                if let Some(main) = inner.or(outer) {
                    return match main.source {
                        Source::Mention(phrase) => Source::Governor(phrase),
                        other => other,
                    };
                }
                return mention::governor(reader, cue.at).map_or(Source::Implied(form), Source::Governor);
            }
            _ => {}
        }
        let bounds = match found.and_then(Complement::at) {
            // حث المدير العمال على الصبر، مؤكدا: what stands before the participle is the verb's own.
            Some(limit)
                if matches!(found, Some(Complement::Participle { .. }))
                    && (cue.at..limit).any(|at| reader.is(at, TokenKind::Comma)) =>
            {
                Bounds::within(limit, cue.frames)
            }
            Some(limit) => Bounds::towards(limit, cue.frames),
            None => Bounds::within(end, cue.frames),
        };
        let ahead = mention::behind(reader, cue.at, bounds);
        if tok.class() == Class::SpeechNoun {
            return ahead.map_or(Source::Unknown, Source::Mention);
        }
        if let Some(Source::Mention(phrase)) = self.passed_on(reader, cue, found) {
            return Source::Mention(phrase);
        }
        if let Some(phrase) = mention::antecedent_of_relative(reader, cue.at) {
            return if ahead.is_some() {
                ahead.map_or(Source::Implied(form), Source::Mention)
            } else {
                Source::Governor(phrase)
            };
        }
        let earlier = || mention::before(reader, cue.at);
        // وصف اللقاء بأنه، اعتبرها احتجاجات “عادية”: what alone stands before the complement is the object.
        let takes_object = match found {
            Some(Complement::Phrase { at, open }) => at == open || cue.frames.has(Frames::AS),
            Some(Complement::Clause { .. }) => cue.frames.has(Frames::AS),
            _ => false,
        };
        // أدانت الجامعة العربية «الاعتداء»: a definite noun before the mark is who condemns.
        let subject = |phrase: &Phrase| {
            let head = &reader.tokens[phrase.head];
            matches!(found, Some(Complement::Phrase { at, open }) if at == open)
                && (head.class().is_head() || head.class() == Class::GivenName)
                && !cue.frames.has(Frames::TWO.with(Frames::AS))
        };
        let ahead = ahead.filter(|phrase| {
            !takes_object
                || subject(phrase)
                || form.has_pronoun() && !matches!(found, Some(Complement::Phrase { .. }))
                || found.and_then(Complement::at) != Some(phrase.end)
        });
        let found = if cue.frames.has(Frames::OBJECT) { earlier().or(ahead) } else { ahead.or_else(earlier) };
        found.map_or_else(
            || mention::governor(reader, cue.at).map_or(Source::Implied(form), Source::Governor),
            Source::Mention,
        )
    }

    /// `نقلت الصحيفة عن المدير أن`: the words are the manager's.
    fn passed_on(&self, reader: &Reader<'_>, cue: CueWord, found: Option<Complement>) -> Option<Source> {
        let limit = found.and_then(Complement::at)?;
        if reader.lemma(cue.at).act != Act::Relay || matches!(found, Some(Complement::Noun { .. })) {
            return None;
        }
        let from = (cue.at + 1..limit).rev().find(|at| reader.class(*at) == Class::PrepAn)?;
        phrase::phrase(reader, from + 1, Bounds::towards(limit, Frames::NONE)).map(Source::Mention)
    }

    /// `أكد الوزير أن …`: a reported clause, with or without marks in it.
    fn clause(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, complementizer: usize) {
        let joined = reader.tokens[complementizer].form().has_pronoun();
        let after = complementizer + 1;
        let end = content_end(reader, after, cue.at);
        if let Some(index) = reader.stretch(after).filter(|_| reader.is_open(after)) {
            let close = reader.stretches[index].close();
            let rest = reader.tokens.get(close + 1).filter(|_| close + 1 < end);
            let alone = match rest {
                _ if reader.stretches[index].ending != Ending::Closed => true,
                None => true,
                Some(next) if next.is(TokenKind::Comma) && reader.stretches[index].words >= 2 => true,
                Some(next) => {
                    reader.stretches[index].words >= 4
                        && (matches!(next.kind, TokenKind::Comma | TokenKind::Semicolon)
                            || next.is_word() && next.has(Clitics::WA))
                }
            };
            if alone {
                self.direct(reader, index, Some(cue.at), source, Rule::ClauseMark);
                self.continued(reader, index, cue);
                return;
            }
        }
        if after >= end {
            return;
        }
        let start = if joined { complementizer } else { after };
        self.unmarked(reader, (start, end), cue, source, Rule::Clause);
    }

    /// `وقال الوزير: …`
    fn colon(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, colon: usize) {
        let mut start = colon + 1;
        while reader.is(start, TokenKind::Break) {
            start += 1;
        }
        if let Some(index) = reader.stretch(start).filter(|_| reader.is_open(start)) {
            self.direct(reader, index, Some(cue.at), source, Rule::ColonMark);
            self.continued(reader, index, cue);
            return;
        }
        if start > colon + 1 || start >= reader.tokens.len() || !cue.frames.has(Frames::DIRECT.with(Frames::COLON)) {
            return;
        }
        let mut end = reader.sentences.end(start);
        if reader.is(start, TokenKind::Open) {
            // قال تعالى: (…)
            if let Some(close) = (start..end).find(|at| reader.is(*at, TokenKind::Close)) {
                end = close + 1;
            }
        }
        if end > start {
            let verbatim = (self.verbatim.len(), self.verbatim.len());
            self.push(
                reader,
                Draft {
                    kind: Kind::Direct,
                    content: (start, end),
                    verbatim,
                    cue: Some(cue.at),
                    source,
                    relay: None,
                    rule: Rule::Colon,
                    nested: false,
                },
            );
        }
    }

    /// `ندد بـ“العدوان”`: marked words without a clause, each a quote of its own.
    fn phrase(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, open: usize) {
        let mut at = open;
        let end = reader.sentences.end(cue.at);
        loop {
            let Some(index) = reader.stretch(at).filter(|_| reader.is_open(at)) else { return };
            if self.taken[index] {
                return;
            }
            let first = self.verbatim.len();
            let content = self.take(reader, index);
            let stretch = &reader.stretches[index];
            self.push(
                reader,
                Draft {
                    kind: Kind::Mixed,
                    content,
                    verbatim: (first, first + 1),
                    cue: Some(cue.at),
                    source,
                    relay: None,
                    rule: Rule::Phrase,
                    nested: false,
                },
            );
            // … و“الكذب”
            let close = stretch.close();
            let Some(next) = (close + 1..end.min(close + 4)).find(|i| reader.is_open(*i)) else { return };
            let joined = (close + 1..next).all(|i| {
                let tok = &reader.tokens[i];
                tok.is(TokenKind::Comma)
                    || tok.is(TokenKind::Word) && (tok.size == 1 || tok.class() == Class::Conjunction)
            });
            if !joined {
                return;
            }
            at = next;
        }
    }

    /// `اعتبر الخطوة تراجعا`: a small clause, where marked words stand in it.
    fn objects(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source) {
        let start = match source {
            Source::Mention(phrase) if phrase.start > cue.at => phrase.end,
            _ => cue.at + 1,
        };
        let end = content_end(reader, start, cue.at);
        let marked = (start..end).any(|at| reader.is_open(at));
        if !marked || start >= end {
            return;
        }
        self.unmarked(reader, (start, end), cue, source, Rule::Objects);
    }

    /// A clause of the reporter's; marked words in it that are the speaker's make it mixed.
    fn unmarked(&mut self, reader: &Reader<'_>, content: (usize, usize), cue: CueWord, source: Source, rule: Rule) {
        let first = self.verbatim.len();
        let mut at = content.0;
        while at < content.1 {
            if let Some(index) = reader.stretch(at).filter(|_| reader.is_open(at)) {
                let stretch = &reader.stretches[index];
                // A report in the report has the same words for its own.
                let enough = rule != Rule::Preposition || stretch.words >= 2 || reader.is_clause(stretch);
                if stretch.close() <= content.1 && enough && !reader.is_name(at) {
                    self.take(reader, index);
                }
            }
            at = reader.over(at);
        }
        let verbatim = (first, self.verbatim.len());
        let kind = if verbatim.0 == verbatim.1 { Kind::Indirect } else { Kind::Mixed };
        self.push(
            reader,
            Draft { kind, content, verbatim, cue: Some(cue.at), source, relay: None, rule, nested: false },
        );
    }

    fn direct(&mut self, reader: &Reader<'_>, index: usize, cue: Option<usize>, source: Source, rule: Rule) {
        let first = self.verbatim.len();
        let content = self.take(reader, index);
        self.direct[index] = true;
        self.push(
            reader,
            Draft {
                kind: Kind::Direct,
                content,
                verbatim: (first, first + 1),
                cue,
                source,
                relay: None,
                rule,
                nested: false,
            },
        );
    }

    /// Enters a draft. Where two cues claim one clause the first governs the second; where they
    /// claim one marked stretch the nearer has it.
    fn push(&mut self, reader: &Reader<'_>, mut draft: Draft) {
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
        let same = self
            .drafts
            .iter()
            .rev()
            .take(4)
            .position(|other| other.content == draft.content && other.kind == draft.kind);
        match same {
            // قال المحامي الذي يدافع عنه: “…”: the verb of a relative clause has no claim.
            Some(_) if draft.cue.is_some_and(|cue| cue > 0 && reader.class(cue - 1) == Class::Relative) => {}
            Some(back) if draft.kind == Kind::Direct && draft.rule != Rule::Continued => {
                let index = self.drafts.len() - 1 - back;
                self.drafts[index] = draft;
            }
            Some(_) => {}
            None => self.drafts.push(draft),
        }
    }

    fn take(&mut self, reader: &Reader<'_>, index: usize) -> (usize, usize) {
        self.taken[index] = true;
        let words = extent(reader, &reader.stretches[index]);
        self.verbatim.push(words);
        words
    }

    /// `أن “…” وأن “…”`, `: “…”، و“…”`: the marks go on for the same cue.
    fn continued(&mut self, reader: &Reader<'_>, index: usize, cue: CueWord) {
        let mut close = reader.stretches[index].close();
        let end = reader.sentences.end(cue.at).max(close);
        loop {
            let mut at = close + 1;
            let mut joined = false;
            while at < end && at < close + 5 {
                let tok = &reader.tokens[at];
                let passes = match tok.kind {
                    TokenKind::Comma | TokenKind::Semicolon | TokenKind::Ellipsis | TokenKind::Dash => true,
                    TokenKind::Word => {
                        tok.size == 1
                            || tok.class().is_complementizer() && tok.has(Clitics::WA)
                            || tok.class() == Class::Conjunction
                    }
                    _ => false,
                };
                joined |= tok.is_word();
                if !passes {
                    break;
                }
                at += 1;
            }
            let Some(next) = reader.stretch(at).filter(|_| at < end && reader.is_open(at)) else { return };
            if !joined || self.taken[next] || reader.stretches[next].words < 2 {
                return;
            }
            let source = self.drafts.last().map_or(Source::Unknown, |draft| draft.source);
            self.direct(reader, next, Some(cue.at), source, Rule::Continued);
            close = reader.stretches[next].close();
        }
    }

    /// From a stretch that no cue reached to what stands around it.
    fn around(&mut self, reader: &Reader<'_>, index: usize) {
        let stretch = reader.stretches[index];
        if stretch.inside().is_empty() {
            return;
        }
        let name = reader.is_name(stretch.open());
        let speech = !name && (stretch.words >= 4 || reader.is_clause(&stretch));
        let comma = reader.is(stretch.close() + 1, TokenKind::Comma);
        let short = !name && comma && (stretch.words >= 2 || reader.class(stretch.close() + 2) == Class::Verb)
            || reader.class(stretch.close() + 1) == Class::Verb
                && stretch.words == 1
                && reader.is(stretch.close() - 1, TokenKind::Exclamation);
        if (speech || short) && self.quote_first(reader, index, &stretch)
            || speech && self.goes_on(reader, index, &stretch)
        {
            return;
        }
        let colon = stretch.open() > 0 && reader.is(stretch.open() - 1, TokenKind::Colon);
        if (stretch.words >= 2 && !name || speech || colon) && self.introduced(reader, index, &stretch) {
            return;
        }
        if speech && stretch.depth == 0 {
            self.alone(reader, index, &stretch);
        }
    }

    /// Whether one of the stretches that it stands in is taken.
    fn inside_taken(&self, reader: &Reader<'_>, stretch: &Stretch, outer: &[usize]) -> bool {
        outer.iter().any(|index| self.taken[*index] && reader.stretches[*index].close >= stretch.close)
    }

    /// `“…”، قال الوزير`; `“…” بحسب الوزير`; `“…”، على حد تعبيره`.
    fn quote_first(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        if stretch.ending != Ending::Closed {
            return false;
        }
        let mut at = stretch.close() + 1;
        while matches!(
            reader.kind(at),
            Some(TokenKind::Comma | TokenKind::Stop | TokenKind::Dash | TokenKind::Ellipsis)
        ) {
            at += 1;
        }
        // كما قال، حسبما ذكر، هكذا قال، وفق ما أعلن
        let mut lead = at;
        if matches!(reader.class(lead), Class::CueConjunction | Class::Adverb) {
            lead += 1;
        } else if reader.class(lead) == Class::Demonstrative && reader.class(lead + 1) == Class::Negation {
            // هذا ما قاله الوزير
            lead += 2;
        } else if reader.class(lead) == Class::CuePreposition && reader.class(lead + 1) == Class::Negation {
            lead += 2;
        }
        let Some(tok) = reader.tokens.get(lead) else { return false };
        if let Some(cue) = cue::cue_at(reader, lead)
            .filter(|_| tok.class() == Class::Verb && !tok.has(Clitics::WA.union(Clitics::FA).union(Clitics::LI)))
        {
            let source = self.subject(reader, cue, cue::complement(reader, cue));
            self.direct(reader, index, Some(lead), source, Rule::MarkVerb);
            return true;
        }
        if let Some((cue, source)) = preposition(reader, at, false) {
            self.direct(reader, index, Some(cue), source, Rule::MarkPreposition);
            return true;
        }
        false
    }

    /// `“…”، قال الوزير، “…”`, and a paragraph that goes on after another.
    fn goes_on(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        let Some(previous) =
            index.checked_sub(1).filter(|before| self.taken[*before]).map(|before| reader.stretches[before])
        else {
            return false;
        };
        let Some(draft) = self.drafts.iter().rev().take(64).find(|draft| draft.content.0 == previous.open() + 1) else {
            return false;
        };
        let gap = previous.close() + 1..stretch.open();
        if gap.len() > 24 || draft.kind != Kind::Direct {
            return false;
        }
        let reopened = previous.ending == Ending::Reopened;
        let only_breaks = gap
            .clone()
            .all(|at| matches!(reader.kind(at), Some(TokenKind::Break | TokenKind::Comma | TokenKind::Stop)));
        // The cue stands between the two, and nothing else does.
        let interrupted = draft.cue.is_some_and(|cue| gap.contains(&cue))
            && matches!(
                reader.kind(stretch.open() - 1),
                Some(TokenKind::Comma | TokenKind::Colon | TokenKind::Stop | TokenKind::Dash)
            )
            && !gap.clone().any(|at| reader.is(at, TokenKind::Break));
        if !(reopened || only_breaks && reader.sentences.end(previous.open()) >= previous.close() || interrupted) {
            return false;
        }
        let (cue, source) = if interrupted { (draft.cue, draft.source) } else { (None, Source::Same) };
        self.direct(reader, index, cue, source, Rule::Continued);
        true
    }

    /// `وفي بيان: “…”`, `الوزير: “…”`: a colon before the marks and no verb.
    fn introduced(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        let Some(colon) = stretch.open().checked_sub(1) else { return false };
        let begin = reader.sentences.begin(colon);
        let has_colon = reader.is(colon, TokenKind::Colon);
        let near = (begin.max(colon.saturating_sub(12))..=colon).rev().find(|at| {
            let tok = &reader.tokens[*at];
            tok.class() == Class::Statement
                || tok.class() == Class::SpeechNoun && (tok.form().has_pronoun() || tok.has(Clitics::AL))
        });
        if let Some(cue) = near.filter(|cue| has_colon || *cue + 1 >= colon && stretch.words >= 4) {
            let tok = &reader.tokens[cue];
            let source = match phrase::phrase(reader, cue + 1, Bounds::within(colon, Frames::NONE)) {
                Some(phrase)
                    if reader.class(phrase.start).is_head() || reader.class(phrase.start) == Class::GivenName =>
                {
                    Source::Mention(phrase)
                }
                _ => Source::Implied(tok.form()),
            };
            self.direct(reader, index, Some(cue), source, Rule::Statement);
            return true;
        }
        if !has_colon {
            return false;
        }
        let bounds = Bounds::towards(colon, Frames::NONE);
        match phrase::phrase(reader, begin, bounds) {
            Some(phrase) if phrase.end == colon && phrase.end - phrase.start <= 8 => {
                self.direct(reader, index, None, Source::Mention(phrase), Rule::Headline);
                true
            }
            _ => false,
        }
    }

    /// A marked paragraph of its own, long enough to be speech.
    fn alone(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) {
        let before = stretch.open().checked_sub(1).and_then(|before| reader.kind(before));
        let first = matches!(before, None | Some(TokenKind::Break));
        let stopped = matches!(before, Some(TokenKind::Stop | TokenKind::Mark | TokenKind::Ellipsis));
        if first && self.open_end && stretch.words >= 4 {
            self.direct(reader, index, None, Source::Same, Rule::Continued);
        } else if (first || stopped && stretch.ending == Ending::Closed)
            && stretch.words >= 8
            && reader.is_clause(stretch)
        {
            self.direct(reader, index, None, Source::Same, Rule::Alone);
        }
    }

    /// `بحسب الوزير، …`, `…، بحسب الوزير`, `…، كما قال الوزير`, `…، على حد قوله`: a report of a whole
    /// clause, before it or behind it.
    fn prepositional(&mut self, reader: &Reader<'_>, at: usize) {
        let begin = reader.sentences.begin(at);
        // …، وبحسب الوزير، فإن …: what is joined on by و reports what follows.
        let joined = reader.tokens[at].has(Clitics::WA.union(Clitics::FA));
        // أعلن الفريق أنه بحسب التقرير، فإن …
        let inner = at > 0 && (reader.class(at - 1).is_complementizer() || reader.is_open(at - 1));
        let fronted = at <= begin + 1 || joined || inner;
        let Some((cue, source)) = preposition(reader, at, fronted) else { return };
        if self.drafts.iter().rev().take(16).any(|draft| draft.cue == Some(cue)) {
            return;
        }
        let end = reader.sentences.end(at);
        let after = match source {
            Source::Mention(phrase) => phrase.end,
            _ => cue + 1,
        };
        if !fronted && at - begin > LONGEST {
            return;
        }
        let content = if fronted {
            let mut start = after;
            while start < end
                && (matches!(reader.kind(start), Some(TokenKind::Comma | TokenKind::Semicolon))
                    || reader.class(start).is_complementizer() && !reader.tokens[start].form().has_pronoun())
            {
                start += 1;
            }
            // بحسب القانون الجديد يدفع التاجر: without a comma only a verb says where the speaker ends.
            if start == after && !begins_clause(reader, after) {
                return;
            }
            (start, content_end(reader, start, at))
        } else {
            let comma = reader.is(at - 1, TokenKind::Comma);
            // كما أعلن مسؤول في الميناء لوكالة الشراع: a few words more close it too.
            let tail = after..end.min(after + TAIL + 1);
            let stop = tail.clone().find(|at| !reader.tokens[*at].is_word()).unwrap_or(tail.end);
            let closes = stop <= after + TAIL && !(after..stop).any(|at| begins_clause(reader, at));
            // كشفت الشركة، بحسب الصحيفة، أن …: the clause is not over yet.
            let goes_on = reader.class(after).is_complementizer() || reader.next_is_complementizer(after);
            if goes_on && after + 1 < end {
                return;
            }
            if comma || closes {
                (clause_of(reader, begin, at), trim(reader, begin, at))
            } else if matches!(source, Source::Mention(phrase) if tells(reader, phrase)) {
                // مهنة الغوص بحسب الصياد ليست سهلة: the whole of it.
                (clause_of(reader, begin, at), content_end(reader, after, at))
            } else {
                return;
            }
        };
        if content.1 < content.0 + 3 {
            return;
        }
        // A report of the whole stands beside the reports in it: قال الحارس إن الباب مغلق، بحسب الإذاعة. But
        // his own words are not reported twice: قال الحارس إن الباب مغلق، على حد قوله.
        let own = matches!(source, Source::Implied(_) | Source::Unknown)
            && self.drafts.iter().rev().take(16).any(|draft| {
                let overlaps = draft.content.0 < content.1 && content.0 < draft.content.1;
                overlaps && (draft.content.0 <= at || draft.cue.is_some_and(|cue| cue >= content.0 && !fronted))
            });
        if own {
            return;
        }
        self.unmarked(reader, content, CueWord { at: cue, frames: Frames::NONE }, source, Rule::Preposition);
    }

    /// `العموري: لن أترشح`: a line of a name, a colon, and words without marks.
    fn headline(&mut self, reader: &Reader<'_>, colon: usize) {
        if !reader.is(colon, TokenKind::Colon) {
            return;
        }
        let begin = reader.sentences.begin(colon);
        let end = reader.sentences.end(colon);
        // A line of its own: nothing ends it but its end.
        let line = reader
            .kind(end)
            .is_none_or(|kind| matches!(kind, TokenKind::Break | TokenKind::Question | TokenKind::Exclamation));
        let start = (begin..colon)
            .rev()
            .find(|at| reader.is(*at, TokenKind::Colon) || reader.is(*at, TokenKind::Dash))
            .map_or(begin, |at| at + 1);
        if !line || end < colon + 3 || reader.is_open(colon + 1) || !speaks_up(reader, colon + 1) || colon - start > 8 {
            return;
        }
        let known = self.drafts.iter().rev().take(16).any(|draft| draft.content.1 > colon && draft.content.0 < end);
        let Some(phrase) = phrase::phrase(reader, start, Bounds::towards(colon, Frames::NONE))
            .filter(|phrase| phrase.end == colon && !known)
        else {
            return;
        };
        let verbatim = (self.verbatim.len(), self.verbatim.len());
        let content = (colon + 1, trim(reader, colon + 1, end));
        self.push(
            reader,
            Draft {
                kind: Kind::Direct,
                content,
                verbatim,
                cue: None,
                source: Source::Mention(phrase),
                relay: None,
                rule: Rule::HeadlineBare,
                nested: false,
            },
        );
    }
}

/// Whether the verb's subject is a thing just told, which shows something: `وهذا يؤكد أن`, `مما يشير إلى أن`.
fn shows(reader: &Reader<'_>, verb: usize) -> bool {
    let Some(before) = verb.checked_sub(1) else { return false };
    match reader.class(before) {
        Class::Demonstrative => true,
        Class::Negation | Class::Conjunction => reader.text_of(before).is_one_of(&["ما", "مما", "بما"]),
        _ => false,
    }
}

/// Whether a finding of this source is a report: somebody found it out, a study, a researcher, several of
/// them. In the clause before, only what studies and those who are many: `بحث العلماء فوجدوا أن`.
fn finds(reader: &Reader<'_>, source: Source) -> bool {
    let many = |form: Form| form.number() != crate::lexicon::Number::Singular;
    match source {
        Source::Mention(phrase) => {
            let class = reader.class(phrase.head);
            class.is_head() || matches!(class, Class::GivenName | Class::Statement)
        }
        Source::Governor(phrase) => {
            let head = &reader.tokens[phrase.head];
            matches!(head.class(), Class::Document | Class::Institution | Class::Source)
                || head.class().is_head() && many(head.form())
        }
        Source::Implied(form) => many(form),
        _ => false,
    }
}

/// Whether the participle can go with the verb's subject: `التي أعلنت …، قائلا` is not hers.
fn hands_on(reader: &Reader<'_>, verb: usize, participle: usize) -> bool {
    let (verb, participle) = (&reader.tokens[verb], &reader.tokens[participle]);
    let singular = |form: Form| form.number() == crate::lexicon::Number::Singular;
    participle.class() != Class::Participle
        || !singular(verb.form())
        || !singular(participle.form())
        || verb.form().gender() == participle.form().gender()
}

/// Whether words that begin with this token are somebody's: `لن نعود`, `هل نعود`, `أعود`, `لا`.
fn speaks_up(reader: &Reader<'_>, at: usize) -> bool {
    matches!(
        reader.class(at),
        Class::Negation | Class::Interrogative | Class::Pronoun | Class::Auxiliary | Class::Verb | Class::Demonstrative
    ) || reader.looks_like_verb(at)
        || reader.is(at, TokenKind::Number)
}

/// Whether the phrase is for somebody who speaks, and not for what a thing is done by.
fn tells(reader: &Reader<'_>, phrase: Phrase) -> bool {
    matches!(
        reader.class(phrase.head),
        Class::Role | Class::Title | Class::Kin | Class::Media | Class::Source | Class::GivenName
    )
}

/// Whether a clause begins at the word by its looks: with its verb, or with قد, تم, لم.
fn begins_clause(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.class(at), Class::Verb | Class::Auxiliary | Class::Negation)
        || at < reader.tokens.len() && reader.looks_like_verb(at)
}

/// Where the clause before a report of the whole begins: behind a dateline (`الجزائر -`).
fn clause_of(reader: &Reader<'_>, begin: usize, at: usize) -> usize {
    let dash = (begin..at.min(begin + 8)).rev().find(|i| reader.is(*i, TokenKind::Dash) && reader.tokens[*i].spaced);
    dash.map_or(begin, |dash| dash + 1)
}

/// The cue and the speaker of a report by a preposition or a conjunction at `at`. At the head of
/// its sentence the speaker runs to the comma.
fn preposition(reader: &Reader<'_>, at: usize, fronted: bool) -> Option<(usize, Source)> {
    let tok = reader.tokens.get(at)?;
    let end = reader.sentences.end(at);
    let comma = (at + 1..end.min(at + 32)).find(|i| {
        matches!(reader.kind(*i), Some(TokenKind::Comma | TokenKind::Semicolon))
            || reader.class(*i) == Class::Complementizer && reader.tokens[*i].has(Clitics::FA)
    });
    let bounds = match comma.filter(|_| fronted) {
        Some(comma) => Bounds::towards(comma, Frames::NONE),
        None => Bounds::within(end, Frames::NONE),
    };
    // حسب المنظمين: behind a preposition that ending is the subject's too.
    let bounds = Bounds { accusative: true, ..bounds };
    let speaks = |phrase: Phrase| {
        let class = reader.class(phrase.head);
        let known = class.is_head()
            || matches!(
                class,
                Class::GivenName | Class::Statement | Class::Honorific | Class::Nationality | Class::NameHead
            );
        // سيغلق المعبر وفقا للاتفاق: nobody says so; but وفقا للاتفاق، فإن المعبر مغلق.
        let known = known && class != Class::Norm;
        // حسب المنظمين
        let many = reader.is_plural_of_people(phrase.head);
        (known || many || fronted && phrase.end == bounds.limit || reader.is_open(phrase.head))
            .then_some(Source::Mention(phrase))
    };
    // بحسب قوله، وفق رواية الشاهد: the noun is the cue.
    let noun = |noun: usize| {
        let tok = reader.tokens.get(noun).filter(|tok| tok.class() == Class::SpeechNoun && !tok.has(Clitics::AL))?;
        let source = if tok.form().has_pronoun() {
            Source::Implied(tok.form())
        } else {
            Source::Mention(phrase::phrase(reader, noun + 1, bounds)?)
        };
        Some((noun, source))
    };
    // بحسب ما ذكر الوزير، كما قال الوزير
    let verb = |verb: usize| {
        // وفق ما ذكره المدير: behind ما it is no noun, though it is spelled like one.
        let spelled = reader.class(verb) == Class::SpeechNoun && reader.tokens[verb].form().has_pronoun();
        let cue = if spelled && reader.text_of(verb - 1).is_one_of(&["ما", "لما"]) {
            CueWord { at: verb, frames: reader.lemma(verb).frames }
        } else {
            cue::cue_at(reader, verb).filter(|_| reader.class(verb) == Class::Verb)?
        };
        let subject = mention::behind(reader, verb, Bounds { object: false, ..Bounds::within(end, cue.frames) });
        Some((cue, subject.map_or(Source::Implied(reader.tokens[verb].form()), Source::Mention)))
    };
    // كما أكد أن الجسر مغلق، كما شهدت المدينة مهرجانا: a clause of its own, and no report of the one before it.
    let compared = |(cue, source): (CueWord, Source)| {
        let says = cue.frames.has(Frames::DIRECT) && cue::complement(reader, cue).is_none();
        let whole = match source {
            Source::Mention(_) => true,
            _ => reader.tokens.get(cue.at + 1).is_none_or(|next| cue.at + 1 >= end || !next.is_word()),
        };
        (says && whole).then_some((cue.at, source))
    };
    let reported = |(cue, source): (CueWord, Source)| (cue.at, source);
    match tok.class() {
        Class::CuePreposition if reader.class(at + 1) == Class::Negation => verb(at + 2).map(reported),
        Class::CuePreposition => {
            noun(at + 1).or_else(|| Some((at, phrase::phrase(reader, at + 1, bounds).and_then(speaks)?)))
        }
        // وفقا لما ذكره الحارس
        Class::CuePrepositionLi if at + 2 < end && reader.text_of(at + 1) == "لما" => verb(at + 2).map(reported),
        Class::CuePrepositionLi => {
            let next = reader.tokens.get(at + 1)?;
            let detached = next.is(TokenKind::Word) && next.size == 1;
            if !detached && !next.has(Clitics::LI) {
                return None;
            }
            let start = at + 1 + usize::from(detached);
            Some((at, phrase::phrase_behind_clitic(reader, start, bounds).and_then(speaks)?))
        }
        Class::CueConjunction => verb(at + 1).and_then(compared),
        // على ما أفاد المصدر
        Class::PrepAla if reader.class(at + 1) == Class::Negation => verb(at + 2).map(reported),
        // على حد قوله، على حد تعبير الوزير
        Class::PrepAla if reader.class(at + 1) == Class::CueLimit => {
            let unknown = || (reader.class(at + 2) == Class::SpeechNoun).then_some((at + 2, Source::Unknown));
            noun(at + 2).or_else(unknown)
        }
        _ => None,
    }
}

/// `عن المسؤول قوله`: of whom the words are, before a verbal noun with a pronoun.
fn reported_of(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(24));
    let from = (begin..cue).rev().find(|at| reader.class(*at) == Class::PrepAn)?;
    let phrase = phrase::phrase(reader, from + 1, Bounds::towards(cue, Frames::ABOUT))?;
    let rest = phrase.end..cue;
    // عن مصدر طلب عدم ذكر اسمه قوله
    let described = matches!(reader.class(phrase.end), Class::Verb | Class::Relative) && rest.len() <= 8;
    (rest.len() <= 1 || described || reader.is(phrase.end, TokenKind::Comma)).then_some(phrase)
}

/// So many words may follow the speaker of a report of the whole at its end: where and to whom.
const TAIL: usize = 6;

/// A reported clause without a stop has no more tokens than this.
const LONGEST: usize = 400;

/// Where a reported clause that begins at `start` ends: with its sentence, before the participle
/// or the verb of the next report, before a report of the whole by a preposition.
pub(crate) fn content_end(reader: &Reader<'_>, start: usize, cue: usize) -> usize {
    let mut end = reader.sentences.end(cue.max(start.min(reader.tokens.len().saturating_sub(1))));
    if end < start {
        end = reader.sentences.end(start);
    }
    end = end.min(start + LONGEST);
    let mut at = start;
    while at < end {
        let tok = &reader.tokens[at];
        if tok.is(TokenKind::Word)
            && at > start
            && let Some(from) = next_report(reader, start, at)
        {
            at = from;
            break;
        }
        if reader.is_open(at) && reader.partner[at] as usize >= end {
            break;
        }
        at = reader.over(at);
    }
    trim(reader, start, at.min(end))
}

/// Where the next report begins, if the word at `at` is its cue: `مشيرا إلى أن`, `وأضاف أن`,
/// `، فيما أكد أن`, `، بحسب الوزير`.
fn next_report(reader: &Reader<'_>, start: usize, at: usize) -> Option<usize> {
    let tok = &reader.tokens[at];
    let introduces = || cue::cue_at(reader, at).is_some_and(|next| cue::introduces(reader, next));
    match tok.class() {
        Class::Participle => {
            // ، ومواصلة الري: joined on, a word in ة is a noun as often.
            let plain = !tok.has(Clitics::AL.union(Clitics::WA));
            (introduces() || reader.is(at - 1, TokenKind::Comma) && plain).then_some(at)
        }
        Class::Verb if tok.has(Clitics::WA) => {
            // …، وقال الحارس وهو يغلق الباب: behind a comma a reporting verb that is joined on in the past
            // tells what was said next, however far its own words are.
            let next = reader.is(at - 1, TokenKind::Comma) && is_past_report(reader, at);
            (next || introduces()).then_some(at)
        }
        Class::Verb => {
            // What joins the clause on: فيما، رغم أنه، وقد
            let mut from = at;
            while from > start && at - from < 3 && joins(reader, from - 1) {
                from -= 1;
            }
            // وفقا للإذاعة، فقد ذكرت: what joins the whole content on begins no other.
            let joined = from < at
                && from > start
                && (reader.is(from - 1, TokenKind::Comma)
                    || reader.tokens[from].has(Clitics::WA)
                    || reader.text_of(from).is_one_of(&["فيما", "بينما"])
                    || matches!(reader.class(from), Class::CueConjunction));
            let comma = from == at && reader.is(at - 1, TokenKind::Comma) && !tok.form().is_present();
            ((joined || comma) && introduces()).then_some(from)
        }
        Class::CuePreposition | Class::CuePrepositionLi | Class::CueConjunction => {
            (reader.is(at - 1, TokenKind::Comma) && preposition(reader, at, false).is_some()).then_some(at)
        }
        Class::PrepAla => (reader.class(at + 1) == Class::CueLimit).then_some(at),
        _ => None,
    }
}

/// Whether the verb tells what somebody has said, whatever follows it: not وشهدت المدينة, وجاءت النتائج.
fn is_past_report(reader: &Reader<'_>, at: usize) -> bool {
    let form = reader.tokens[at].form();
    let frames = reader.lemma(at).frames;
    let says = Frames::DIRECT.with(Frames::AN).with(Frames::ILA).with(Frames::ALA).with(Frames::PHRASE);
    form.person() == 3
        && !form.is_present()
        && frames.has(says)
        && !frames.has(Frames::IN)
        && reader.lemma(at).act != Act::Finding
}

/// Whether the word joins a clause on to the one before it.
fn joins(reader: &Reader<'_>, at: usize) -> bool {
    match reader.class(at) {
        Class::Conjunction | Class::Opener | Class::Auxiliary | Class::Causal | Class::CueConjunction => true,
        Class::Complementizer => reader.tokens[at].form().has_pronoun(),
        _ => false,
    }
}

/// `قال تعالى`, `قال صلى الله عليه وسلم`: praise that stands for the name.
fn formula(reader: &Reader<'_>, cue: usize) -> Option<Source> {
    if reader.class(cue + 1) != Class::Praise {
        return None;
    }
    Some(if reader.text_of(cue + 1).starts_with("ص") { Source::Prophet } else { Source::God })
}

/// `لافتة كُتب عليها “…”`: what is written on a thing nobody says.
fn is_sign(reader: &Reader<'_>, cue: CueWord) -> bool {
    reader.lemma(cue.at).act == Act::Writing
        && matches!(reader.class(cue.at + 1), Class::PrepPronoun)
        && reader.text_of(cue.at + 1).starts_with("علي")
}

/// Without the punctuation, conjunctions and line breaks at the end.
fn trim(reader: &Reader<'_>, start: usize, mut end: usize) -> usize {
    while end > start {
        let tok = &reader.tokens[end - 1];
        let dangling = match tok.kind {
            TokenKind::Comma
            | TokenKind::Semicolon
            | TokenKind::Break
            | TokenKind::Stop
            | TokenKind::Ellipsis
            | TokenKind::Dash
            | TokenKind::Colon => true,
            // أغلق الباب، وذلك بحسب الحارس
            TokenKind::Word => {
                tok.size == 1 && tok.class() == Class::Conjunction
                    || tok.class() == Class::Demonstrative && tok.has(Clitics::WA)
            }
            _ => false,
        };
        if !dangling {
            break;
        }
        end -= 1;
    }
    end
}

/// The words of a stretch. One that never closes ends before the next report: `قال: “نعم. وأضاف
/// أن …`.
fn extent(reader: &Reader<'_>, stretch: &Stretch) -> (usize, usize) {
    let words = stretch.inside();
    if stretch.ending != Ending::Unclosed {
        return (words.start, words.end);
    }
    let report = (words.start + 2..words.end).find(|at| {
        let tok = &reader.tokens[*at];
        tok.class() == Class::Verb
            && tok.has(Clitics::WA)
            && cue::cue_at(reader, *at)
                .is_some_and(|next| next.frames.has(Frames::DIRECT) && cue::introduces(reader, next))
    });
    (words.start, trim(reader, words.start, report.unwrap_or(words.end)))
}

/// The bytes of the tokens, without line breaks at the edges; `None` where nothing is left.
pub(crate) fn span(reader: &Reader<'_>, mut tokens: std::ops::Range<usize>) -> Option<Span> {
    while tokens.end > tokens.start && reader.is(tokens.end - 1, TokenKind::Break) {
        tokens.end -= 1;
    }
    while tokens.start < tokens.end && reader.is(tokens.start, TokenKind::Break) {
        tokens.start += 1;
    }
    (!tokens.is_empty()).then(|| reader.span(tokens))
}
