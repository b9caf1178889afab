//! From a cue to what it reports.

use super::content::{LONGEST, content_end};
use super::subject::{hands_on, is_in_it, passed_on};
use super::telling::{introduces, is_and, is_past_report};
use super::words::trim;
use super::{Ahead, Links, Main, Source};
use crate::arabic::Clitics;
use crate::complement::{self, Complement};
use crate::cue::{self, CueWord};
use crate::lexicon::{Act, Class, Form, Frames, Gender, Number};
use crate::mention;
use crate::observe::{Observer, Refusal};
use crate::phrase::{Bounds, Phrase};
use crate::quotation::Ending;
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

impl<O: Observer> Links<O> {
    /// From a cue to what it reports.
    pub(super) fn forward(&mut self, reader: &Reader<'_>, cue: CueWord) -> Result<(), Refusal> {
        if is_sign(reader, cue) {
            return Err(Refusal::Sign);
        }
        if self.is_deep(cue.at) {
            return Err(Refusal::Deep);
        }
        // Whose words they are is dear to ask, and half of all cues report nothing.
        let found = complement::complement(reader, cue).ok_or(Refusal::NoComplement)?;
        if self.is_of_an_unfounded(reader, cue, found) {
            return Err(Refusal::NoComplement);
        }
        let source = self.subject(reader, cue, Some(found));
        let report = Report { reader, cue, tok: reader.tok(cue.at), found, source, within: self.is_reported(cue.at) };
        if let Some(refusal) = report.refusal() {
            if refusal == Refusal::NoFinder {
                self.unfounded = found.that().map(|that| (cue.at, that));
            }
            return Err(refusal);
        }
        let (drafts, proposed) = (self.drafts.len(), self.proposed);
        self.enter(&report);
        // أكد الشيخ أن الصدق واجب، قال تعالى: “…”، مشيرا إلى أن: whose words are recalled does not go on.
        if self.drafts.len() > drafts && !matches!(source, Source::God | Source::Prophet) {
            let last = if report.within { &mut self.inner } else { &mut self.main };
            *last = Some(Main { cue: cue.at, source });
        }
        match found {
            Complement::Participle { .. } | Complement::Noun { .. } => Err(Refusal::HandsOn),
            _ if self.proposed == proposed => Err(Refusal::Empty),
            _ => Ok(()),
        }
    }

    /// `أظهرت لقطات نشرت أمس أن`: whether the clause is that of a verb by which a thing shows something, and not of what
    /// describes the thing.
    fn is_of_an_unfounded(&self, reader: &Reader<'_>, cue: CueWord, found: Complement) -> bool {
        self.unfounded.is_some_and(|(verb, that)| {
            found.that() == Some(that) && cue.at - verb <= 6 && (verb + 1..cue.at).all(|at| reader.tok(at).is_word())
        })
    }

    /// What a cue reports, by its complement.
    fn enter(&mut self, report: &Report<'_, '_>) {
        let Report { reader, cue, source, found, within, .. } = *report;
        if let Some((_, end)) = passed_on(reader, cue, Some(found))
            && let Some(relay) = mention::behind(reader, cue.at, Bounds::within(end, Frames::NONE))
        {
            self.relays.push((cue.at, relay));
        }
        match found {
            Complement::Participle { at } => self.handed.extend(report.handed_on(at).map(|source| (at, source))),
            Complement::Noun { at } => {
                if let Source::Mention(phrase) = source {
                    self.relays.push((at, phrase));
                }
            }
            // قال الحارس إنه أكد إغلاق الباب وأن البحر هادئ: joined on, it is the guard's.
            Complement::Joined { .. } if within => {}
            Complement::Clause { complementizer, .. } | Complement::Joined { complementizer } => {
                self.clause(reader, cue, source, complementizer)
            }
            Complement::Colon { at } => self.colon(reader, cue, source, at),
            Complement::Mark { open } => {
                let rule = if open == cue.at + 1 { Rule::ColonMark } else { Rule::VerbMark };
                self.uttered(reader, cue, source, open, rule);
            }
            // وقال كلنا جنود: the utterance itself; وقال يجب أن نعود: as with أن
            Complement::Words { at } | Complement::Utterance { at } => {
                let content = (at, content_end(reader, at, cue.at));
                let marked = || (content.0..content.1).any(|at| reader.is_open(at));
                if complement::is_first_person(reader, at) || matches!(found, Complement::Utterance { .. }) && !marked()
                {
                    self.spoken(reader, content, Some(cue.at), source, Rule::Clause);
                } else {
                    self.unmarked(reader, content, cue, source, Rule::Clause);
                }
            }
            Complement::Question { at } => {
                self.unmarked(reader, (at, content_end(reader, at, cue.at)), cue, source, Rule::Question);
            }
            // اعتبر الرئيس القرار “طعنة”: the object belongs to the content.
            Complement::Phrase { open, .. } if !cue.frames.has(Frames::TWO) || report.tok.form().has_pronoun() => {
                self.phrase(reader, cue, source, open)
            }
            Complement::Phrase { .. } | Complement::Objects => self.objects(reader, cue, source),
        }
    }

    /// Marked words that are a direct quote, and those that go on for it.
    fn uttered(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, open: usize, rule: Rule) {
        if let Some(index) = reader.stretch(open) {
            self.direct(reader, index, Some(cue.at), source, rule);
            self.continued(reader, index, cue);
        }
    }

    /// `أكد الوزير أن …`: a reported clause, with or without marks in it.
    fn clause(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, complementizer: usize) {
        let joined = reader.tok(complementizer).form().has_pronoun();
        // وصف اللوحة بأنها: “…”
        let colon = reader.is(complementizer + 1, TokenKind::Colon);
        let after = complementizer + 1 + usize::from(colon);
        let end = content_end(reader, after, cue.at);
        if let Some(stretch) = reader.opened(after) {
            let close = stretch.close();
            let rest = reader.tokens.get(close + 1).filter(|_| close + 1 < end);
            let alone = match rest {
                _ if stretch.ending != Ending::Closed => true,
                None => true,
                Some(next) if next.is(TokenKind::Comma) && stretch.words >= 2 => true,
                // إن “البحر هادئ في هذا الصباح.” يذكر أن: the stop between the marks is that of the sentence.
                Some(next) => {
                    stretch.words >= 4
                        && (matches!(next.kind, TokenKind::Comma | TokenKind::Semicolon)
                            || next.is_word() && (next.has(Clitics::WA) || reader.is(close - 1, TokenKind::Stop)))
                }
            };
            // بأنه “حجر الزاوية لما بنيناه”، وجعل القرى “أكثر أمنا”: the reporter's own words go on to the next marks.
            let reports = |at: usize| reader.class(at) == Class::Verb && cue::cue_at(reader, at).is_some();
            let further = (close + 6..end)
                .find(|at| reader.is_open(*at) && !reader.is_name(*at))
                .is_some_and(|next| !(close + 1..next).any(reports));
            if alone && !further {
                return self.uttered(reader, cue, source, after, Rule::ClauseMark);
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
        // قائلا (…): a bracket for the colon and the marks
        let mut start = colon + usize::from(!reader.is(colon, TokenKind::Open));
        while reader.is(start, TokenKind::Break) {
            start += 1;
        }
        if let Some(stretch) = reader.opened(start) {
            // وجاءت الألوان وفق ما يلي: “الأول” أزرق
            if reader.text_of(colon - 1) == "يلي" && stretch.words <= 3 && !reader.is_clause(stretch) {
                return;
            }
            return self.uttered(reader, cue, source, start, Rule::ColonMark);
        }
        // قال سالم: and, on the next line, - لن أعود.
        let dash = reader.is(start, TokenKind::Dash);
        let next_line = start > colon + 1;
        if next_line && !dash && !says_below(reader, cue, colon, start)
            || start >= reader.tokens.len()
            || !says_without_marks(reader, cue, colon)
            || lists(reader, colon - 1)
        {
            return;
        }
        let mut end = reader.sentences.end(start);
        // مباركة: حزب البحر، سالم: حزب النهر، عمر: حزب الجبل
        let second =
            || (start..end.min(start + LONGEST)).filter(|at| reader.is(*at, TokenKind::Colon)).nth(1).is_some();
        if !cue::utters(reader.lemma(cue.at).act) && second() {
            return;
        }
        if dash || next_line {
            start += usize::from(dash);
            let most = reader.tokens.len().min(start + LONGEST);
            end = (start..most).find(|at| reader.is(*at, TokenKind::Break)).unwrap_or(most);
            end = trim(reader, start, end);
        }
        if reader.is(start, TokenKind::Open) {
            // قال تعالى: (…)
            let most = end.min(start + LONGEST);
            if let Some(close) = (start..most).find(|at| reader.is(*at, TokenKind::Close)) {
                end = close + 1;
            }
        }
        // قال: كان لأبي قارب، فقال له الجيران: what others said is part of a tale.
        let tale = matches!(reader.class(start), Class::Verb | Class::Auxiliary);
        let told = |at: usize| reader.class(at) == Class::Verb && reader.lemma(at).act != Act::Addition;
        let next = self.goes_on_at(reader, start + 2, end).filter(|next| !tale || !told(*next));
        let end = match next {
            Some(next) => trim(reader, start, next),
            None if dash || next_line => end,
            None => trim(reader, start, utterance_end(reader, start, end)),
        };
        self.spoken(reader, (start, end), Some(cue.at), source, Rule::Colon);
    }

    /// `قال: نعود غدا، متابعا: …`, `قال: نعود غدا، وأضاف: …`: where a report goes on between `from` and `end`.
    fn goes_on_at(&mut self, reader: &Reader<'_>, from: usize, end: usize) -> Option<usize> {
        // One look serves all colons before what it found: a sentence may be long and full of them.
        if self.ahead.end == end && from >= self.ahead.from && self.ahead.next.is_none_or(|next| from <= next) {
            return self.ahead.next;
        }
        let next = (from..end).find(|at| {
            let set_off = matches!(reader.tok(at - 1).kind, TokenKind::Comma | TokenKind::Ellipsis);
            let introduces = || introduces(reader, *at);
            match reader.class(*at) {
                // مبينا أن, and behind a comma مؤكدا أهمية العمل, معربا عن شكره
                Class::Participle => {
                    let his = || reader.text_of(*at).ends_with("ا") && cue::cue_at(reader, *at).is_some();
                    set_off && (his() || introduces()) || reader.next_is_complementizer(*at) && introduces()
                }
                Class::Verb if set_off && cue::utters(reader.lemma(*at).act) => {
                    // قال الله تعالى: whom he who speaks recalls
                    let praised = (at + 1..at + 4).any(|at| reader.class(at) == Class::Praise);
                    is_past_report(reader, *at) && introduces() && !praised
                }
                _ => false,
            }
        });
        self.ahead = Ahead { from, end, next };
        next
    }

    /// `ندد بـ“العدوان”`: marked words without a clause, each a quote of its own.
    fn phrase(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, open: usize) {
        if let Some(start) = second_object(reader, cue, source, open) {
            let source = match source {
                Source::Mention(phrase) if phrase.start == start => Source::Implied(reader.tok(cue.at).form()),
                Source::Mention(phrase) => Source::Mention(Phrase { end: phrase.end.min(start), ..phrase }),
                other => other,
            };
            return self.unmarked(reader, (start, content_end(reader, start, cue.at)), cue, source, Rule::Objects);
        }
        // أشار إلى “أن البحر هادئ”: the complementiser stands between the marks.
        if complement::is_utterance(reader, open) {
            return self.uttered(reader, cue, source, open, Rule::VerbMark);
        }
        let end = reader.sentences.end(cue.at);
        let mut open = open;
        while let Some(index) = reader.stretch(open).filter(|index| !self.taken[*index]) {
            self.mixed(reader, index, Some(cue.at), source, Rule::Phrase);
            // … و“الكذب”
            let close = reader.stretches[index].close();
            let joins = |at: usize| {
                let tok = reader.tok(at);
                let word = || tok.is(TokenKind::Word) && (tok.size == 1 || tok.class() == Class::Conjunction);
                tok.is(TokenKind::Comma) || word()
            };
            let next = (close + 1..end.min(close + 4)).find(|at| reader.is_open(*at));
            let Some(next) = next.filter(|next| (close + 1..*next).all(joins)) else { return };
            open = next;
        }
    }

    /// `اعتبر الخطوة تراجعا`: a small clause, where marked words stand in it or a definite object begins it.
    fn objects(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source) {
        let mut start = match source {
            Source::Mention(phrase) if phrase.start > cue.at => phrase.end,
            _ => cue.at + 1,
        };
        // اعتبرت الوزارة أمس الثلاثاء الخطوة تراجعا
        while reader.class(start) == Class::Time {
            start += 1;
        }
        // No object is a verb.
        if reader.class(start) == Class::Verb {
            return;
        }
        let end = content_end(reader, start, cue.at);
        // اعتبرت الجمعية القرار تراجعا ودعت إلى الحوار: she goes on; two nouns have no verb of theirs to join on.
        // اعتبر القرار “متسرعا”، ولكن هذا لم يمنع المجلس: what is marked is the last word of it, but “متسرعا”، و“ظالما”.
        let marked_last = |at: usize| {
            reader.is(at, TokenKind::Comma)
                && reader.is_close(at - 1)
                && !reader.is_open(at + 1)
                && !joins_mark(reader, at + 1)
        };
        let own = (start + 2..end).find(|at| goes_on(reader, cue, *at) || marked_last(*at));
        let end = own.map_or(end, |own| trim(reader, start, own));
        // The second object is not far from the first: what is marked behind a clause more is not of this one.
        let marked = (start..end.min(start + 8)).any(|at| reader.is_open(at) && !reader.is_name(at));
        if start >= end || !marked && !considers(reader, cue, start, end) {
            return;
        }
        self.unmarked(reader, (start, end), cue, source, Rule::Objects);
    }

    /// `أن “…” وأن “…”`, `: “…”، و“…”`: the marks go on for the same cue.
    pub(super) fn continued(&mut self, reader: &Reader<'_>, index: usize, cue: CueWord) {
        let mut close = reader.stretches[index].close();
        let mut end = reader.sentences.end(cue.at).max(close);
        loop {
            let mut at = close + 1;
            let mut joined = false;
            // «…». وإنه «…», «…». و«…»: what is joined on behind a full stop
            if reader.is(at, TokenKind::Stop) && joins_mark(reader, at + 1) {
                at += 1;
                end = end.max(reader.sentences.end(at));
            }
            while at < end && at < close + 5 {
                let tok = reader.tok(at);
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
            let Some(next) = reader.stretch(at).filter(|_| at < end) else { return };
            if !joined || self.taken[next] || reader.stretches[next].words < 2 {
                return;
            }
            let source = self.drafts.last().map_or(Source::Unknown, |draft| draft.source);
            self.direct(reader, next, Some(cue.at), source, Rule::Continued);
            close = reader.stretches[next].close();
        }
    }
}

/// A cue, what it reports and whose words that is.
struct Report<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: CueWord,
    tok: &'a Tok,
    found: Complement,
    source: Source,
    /// It stands in the content of another, and speaks for nobody outside it.
    within: bool,
}

impl Report<'_, '_> {
    fn act(&self) -> Act {
        self.reader.lemma(self.cue.at).act
    }

    fn is_present(&self) -> bool {
        self.tok.form().is_present()
    }

    /// Why nothing is reported, though there is what would be.
    fn refusal(&self) -> Option<Refusal> {
        // أعتبر أن: with its hamza a first person, where nobody else is named.
        let named = matches!(self.source, Source::Mention(_));
        let first_person = || !named && cue::speaks_for_himself(self.reader, self.cue.at);
        match () {
            _ if self.is_nobodys() => Some(Refusal::Impersonal),
            _ if self.is_found_by_nobody() || self.is_by_a_thing() => Some(Refusal::NoFinder),
            _ if first_person() => Some(Refusal::NotThirdPerson),
            _ => None,
        }
    }

    /// `يذكر أن`, `وهذا يؤكد أن`: without a speaker of its own it reports nobody.
    fn is_nobodys(&self) -> bool {
        let Report { reader, cue, .. } = *self;
        let nobody = || cue.frames.has(Frames::IMPERSONAL) || shows(reader, cue.at);
        if !self.is_present() || !nobody() {
            return false;
        }
        let Source::Mention(phrase) = self.source else { return true };
        let opinion = self.act() == Act::Opinion;
        // غادر الفريق ملعبه يذكر أن، القناة التي يتوقع أن: of nobody who does not stand right before it; but المدير،
        // الذي يبين أن
        let apart = || {
            let own = || reader.class(cue.at - 1) == Class::Relative && !opinion;
            let bare = || reader.tok(cue.at - 1).is_word() && reader.next_is_complementizer(cue.at);
            phrase.end < cue.at && bare() && !own()
        };
        // قال الوزير إن الشركة تتوقع أن: what is expected within a report has not been said.
        let untold = || self.within && cue.frames.has(Frames::IMPERSONAL);
        opinion && (untold() || is_expected_of(reader, cue, phrase)) || apart()
    }

    /// Whether it tells what is found, and nobody has found it.
    fn is_found_by_nobody(&self) -> bool {
        let Report { reader, cue, tok, source, within, .. } = *self;
        if self.act() != Act::Finding || tok.class() == Class::Participle {
            return false;
        }
        let implied = || matches!(source, Source::Implied(_)) && !reader.is_open(cue.at + 1) && !within;
        // وخلصت إلى أن: to that no thing comes
        let concludes = || cue.frames.has(Frames::ILA);
        // قال إن المدن متشابهة. ولاحظ أن، وقد لاحظ أن: by a verb that is said as well, in a clause of its own
        let remarks = || {
            let own = || cue.at == reader.sentences.begin(cue.at) && tok.has(Clitics::WA);
            cue.frames.has(Frames::DIRECT) && !self.is_present() && (own() || cue::is_behind_qad(reader, cue.at))
        };
        // سيكتشفون أن: what nobody has found yet
        tok.has(Clitics::SA) || !finds(reader, source) && !(implied() && (concludes() || remarks()))
    }

    /// Whether what points to it is a thing within another report (`قال الباحث إن الزيادة تشير إلى أن`) or described by
    /// it (`آثار تدل على أن`): then it is part of what is told. Studies and their like do report.
    fn is_by_a_thing(&self) -> bool {
        const SHOWING: [Act; 6] =
            [Act::Indication, Act::Explanation, Act::Emphasis, Act::Finding, Act::Opinion, Act::Disclosure];
        let Report { reader, cue, tok, source, within, .. } = *self;
        let act = self.act();
        if !SHOWING.contains(&act) || !self.is_present() {
            return false;
        }
        let one = tok.form().number() == Number::Singular;
        let feminine = tok.form().gender() == Gender::Feminine;
        // وجد العمال آثارا تشير إلى أن, حال الأسواق يشير إلى أن: of the noun right before it
        let predicate = || {
            let one = feminine || one && act != Act::Opinion;
            one && tok.clitics.is_empty() && cue.at > 0 && is_noun(reader, cue.at - 1)
        };
        match source {
            Source::Mention(phrase) if within => is_thing(reader, phrase),
            Source::Mention(phrase) => {
                // لكن المقارنة تشير إلى أن: what the writer makes of it
                let ahead = phrase.end <= cue.at;
                // وتؤكد هذه الإنجازات أن, but ويشير الشريدة is a man
                let behind = || act != Act::Opinion && (feminine || !reader.ends_in_teh(phrase.head));
                (ahead || behind()) && is_thing(reader, phrase) && is_common_thing(reader, phrase)
            }
            // معارضوها الذين يرون أن: many who do so are people
            Source::Governor(phrase) if reader.class(cue.at - 1) == Class::Relative => one && is_thing(reader, phrase),
            // within a report كما تشير إلى أن too
            Source::Implied(_) => predicate() || within && feminine && !tok.has(Clitics::WA),
            // قدم المعلم شرحا، لكن ضعف السوق يشير إلى أن
            Source::Governor(phrase) => phrase.end < cue.at && predicate(),
            _ => false,
        }
    }

    /// `وأضاف المدير قائلا`: whom the participle at `at` goes on with. He stands beside the cue; behind a comma he only
    /// governs what he does in saying so.
    fn handed_on(&self, at: usize) -> Option<Source> {
        let Report { reader, cue, source, within, .. } = *self;
        if within || !hands_on(reader, cue.at, at) || is_anothers(reader, cue, source, at) {
            return None;
        }
        let comma = |phrase: Phrase| (phrase.end..at).any(|at| reader.is(at, TokenKind::Comma));
        let apart = comma(source.phrase()?) && reader.lemma(at).act != Act::Statement;
        Some(if apart { source.governing() } else { source })
    }
}

/// `وإنه «…»`, `و«…»`: whether a mark is joined on at `at`.
fn joins_mark(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    (is_and(reader, at) || tok.class().is_complementizer() && tok.has(Clitics::WA)) && reader.is_open(at + 1)
}

/// `المعركة يتوقع أن تكون عنيفة`, `برامج يفترض أن تكون`: whether what stands before the verb of a man is of what it is
/// expected; but `الخبير يتوقع أن`.
fn is_expected_of(reader: &Reader<'_>, cue: CueWord, phrase: Phrase) -> bool {
    let (head, man) = (reader.tok(phrase.head), |tok: &Tok| tok.form().gender() == Gender::Masculine);
    let speaks = || head.class().begins_somebody() && man(head);
    reader.next_is_complementizer(cue.at) && man(reader.tok(cue.at)) && !speaks()
}

/// Whether the verb at `at`, joined on, is of him who holds what the cue tells.
fn goes_on(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let (his, verb) = (reader.tok(cue.at), reader.tok(at));
    let past = |tok: &Tok| tok.class() == Class::Verb && !tok.form().is_present() && tok.form().person() == 3;
    past(his)
        && past(verb)
        && verb.has(Clitics::WA)
        && verb.form().gender() == his.form().gender()
        && verb.form().number() == his.form().number()
        && reader.lemma(at).frames.reports()
}

/// Whether words without marks behind a colon are what the cue says: `قال: …`, `جاء في البيان: …`; but `سجل أهداف
/// الفريق: …`, `طالب البائع بإجراءات تضم: …`, whose frame is the mark. Far from its verb, if that is not قال, a colon
/// is a list's.
fn says_without_marks(reader: &Reader<'_>, cue: CueWord, colon: usize) -> bool {
    let within = || matches!(reader.class(cue.at + 1), Class::PrepFi | Class::PrepPronoun);
    let told = || reader.lemma(cue.at).act == Act::Statement || cue.frames.has(Frames::IN) && within();
    let near = colon - cue.at <= 12 || cue::is_qala(reader, cue.at);
    near && (cue.frames.has(Frames::DIRECT) || told())
}

/// `قال: نحن باقون. ولن نغلق الباب.`, `تساءل: هل يعلم المدير؟ وكيف يسمح بذلك؟`: where an utterance without marks ends,
/// over the stops of its line.
fn utterance_end(reader: &Reader<'_>, start: usize, mut end: usize) -> usize {
    use TokenKind::{Ellipsis, Exclamation, Question, Stop};
    let stop = |at: usize| matches!(reader.tok(at).kind, Stop | Question | Exclamation | Ellipsis);
    while stop(end) {
        let begin = end + 1;
        if !reader.tok(begin).is_word() {
            break;
        }
        let behind = reader.sentences.end(begin);
        if behind > start + LONGEST || !is_uttered_on(reader, end, begin..behind) {
            break;
        }
        end = behind;
    }
    end
}

/// Whether the sentence behind the stop is still of who speaks: by its first person, a question behind a question, or
/// وأن or وإن; but not one that tells what somebody else, or he himself, has said.
fn is_uttered_on(reader: &Reader<'_>, stop: usize, sentence: std::ops::Range<usize>) -> bool {
    let asks = reader.is(stop, TokenKind::Question) && reader.is(sentence.end, TokenKind::Question);
    let that = reader.class(sentence.start).is_complementizer() && reader.tok(sentence.start).has(Clitics::WA);
    // قال: نعود غدا.. وإن الباب مفتوح: dots are as often the reporter's.
    if reader.is(stop, TokenKind::Ellipsis) && !that {
        return false;
    }
    let ours = |at: usize| {
        let verb = reader.class(at) == Class::Verb || reader.looks_like_verb(at);
        complement::is_first_person(reader, at) && (verb || !reader.text_of(at).ends_with("نا"))
    };
    let mut first = sentence.start..sentence.end.min(sentence.start + 12);
    // قال: لا. قلت: لماذا؟ وقال لقد عدنا
    let says = reader.class(sentence.start) == Class::Verb && reader.lemma(sentence.start).frames.has(Frames::DIRECT);
    (asks || that || first.any(ours)) && !says && !sentence.into_iter().any(|at| introduces(reader, at))
}

/// `أجاب سالم قائلا:` and, on the next line, what he answers; but `كتب سالم:` above an article, `شرح الصور:`, `هداف
/// الفريق يضيف الثاني:` above a report.
fn says_below(reader: &Reader<'_>, cue: CueWord, colon: usize, start: usize) -> bool {
    let lemma = reader.lemma(cue.at);
    let says = match lemma.act {
        Act::Statement => lemma.text() == "قال",
        Act::Addition => reader.tok(cue.at).has(Clitics::WA) || cue.at > 0 && reader.text_of(cue.at - 1) == "ثم",
        act => act == Act::Answer,
    };
    says && colon - cue.at <= 12 && reader.is(start, TokenKind::Word)
}

/// `عبر قنوات منها: …`, `في كل من: …`: whether the word before a colon says that a list follows.
fn lists(reader: &Reader<'_>, before: usize) -> bool {
    const LISTS: [&str; 18] = [
        "مثل",
        "بينها",
        "بينهم",
        "منها",
        "ومنها",
        "منهم",
        "ومنهم",
        "وهي",
        "وهم",
        "وهما",
        "أبرزها",
        "أهمها",
        "كالتالي",
        "كالآتي",
        "التالية",
        "الآتية",
        "التاليين",
        "هما",
    ];
    reader.text_of(before).is_one_of(&LISTS) || reader.class(before) == Class::PrepMin
}

/// Whether two objects without marks are what somebody holds: `اعتبر المدرب التعادل فوزا`, `معتبرا الخطوة تراجعا`. The
/// present is more often passive: `يعتبر النهر حدا`.
fn considers(reader: &Reader<'_>, cue: CueWord, start: usize, end: usize) -> bool {
    let tok = reader.tok(cue.at);
    let held = match tok.class() {
        Class::Verb => {
            let before = cue.at.checked_sub(1).map_or(Class::Unknown, |before| reader.class(before));
            !tok.form().is_present() && !matches!(before, Class::Relative | Class::Negation)
        }
        // أشاد بالخطوة معتبرا ذلك تقدما
        Class::Participle => {
            let set_off = cue.at > 0 && reader.is(cue.at - 1, TokenKind::Comma);
            tok.has(Clitics::WA) || set_off || reader.class(start) == Class::Demonstrative
        }
        _ => false,
    };
    let object = reader.tok(start);
    // اعتبر إقامة السد خطأ، معتبرا ما حدث درسا; but اعتبره إقامة: the object is in the verb.
    let thing = || {
        let noun = reader.class(start) == Class::Object || reader.looks_like_masdar(start);
        !tok.form().has_pronoun() && (noun || reader.text_of(start) == "ما")
    };
    // معتبرا طبيعة المكان نعمة: definite by the noun that completes it
    let completed = || {
        let bare = object.is(TokenKind::Word) && object.clitics.is_empty() && !object.class().is_preposition();
        tok.class() == Class::Participle && bare && reader.tok(start + 1).clitics == Clitics::AL
    };
    let definite = object.has(Clitics::AL)
        || matches!(reader.class(start), Class::Demonstrative | Class::Pronoun)
        || thing()
        || completed();
    held && definite && end > start + 1
}

/// Whether the word is a noun, which a verb right behind it describes or is the predicate of: `آثارا تشير إلى أن`.
fn is_noun(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let noun = matches!(
        tok.class(),
        Class::Unknown | Class::Adjective | Class::Nationality | Class::Object | Class::Time | Class::Occasion
    );
    tok.is(TokenKind::Word) && noun && !reader.looks_like_verb(at)
}

/// Whether the phrase is for a thing, by a head that no table of speakers has.
fn is_thing(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let head = reader.tok(phrase.head);
    let feminine =
        head.has(Clitics::AL) || reader.ends_in_teh(phrase.head) || reader.class(phrase.end) == Class::Relative;
    match head.class() {
        Class::Unknown => feminine,
        class => matches!(class, Class::Object | Class::Occasion),
    }
}

/// `المقارنة`, `التطورات`, `الواقع`: and by its looks no surname, as `الرملاني` may be.
fn is_common_thing(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let head = phrase.head;
    reader.is_common(head)
        || reader.ends_in_teh(head)
        || reader.text_of(head).ends_with("ات")
        || reader.is_definite_masdar(head)
}

/// `اعتبره الوزير مؤشرا على “تحسن” في السوق`, `اعتبروه قرارا “خطرا”`: where the second object begins, if it is a noun
/// before the marks; the first is in the verb.
fn second_object(reader: &Reader<'_>, cue: CueWord, source: Source, open: usize) -> Option<usize> {
    if !cue.frames.has(Frames::TWO) {
        return None;
    }
    let accusative =
        |at: usize| reader.is_plain_unknown(at) && reader.tok(at).size >= 4 && reader.text_of(at).ends_with("ا");
    let behind = match source {
        Source::Mention(phrase) if phrase.start > cue.at => phrase.start..open.min(phrase.end + 1),
        _ => cue.at + 1..open.min(cue.at + 2),
    };
    let start = behind.rev().find(|at| accusative(*at))?;
    let near = reader.class(start + 1).is_preposition() && start + 2 == open || start + 1 == open;
    near.then_some(start)
}

/// Whether the verb's subject is a thing just told, which shows something: `وهذا يؤكد أن`, `مما يشير إلى أن`.
fn shows(reader: &Reader<'_>, verb: usize) -> bool {
    let Some(before) = verb.checked_sub(1) else { return false };
    match reader.class(before) {
        Class::Demonstrative => true,
        Class::Negation | Class::Conjunction => reader.text_of(before).is_one_of(&["ما", "وما", "مما", "ومما", "بما"]),
        _ => false,
    }
}

/// Whether a finding of this source is a report: somebody found it out, a study, a researcher, several of
/// them. In the clause before, only what studies and those who are many: `بحث العلماء فوجدوا أن`.
fn finds(reader: &Reader<'_>, source: Source) -> bool {
    let many = |form: Form| form.number() != Number::Singular;
    match source {
        Source::Mention(phrase) => {
            let class = reader.class(phrase.head);
            class.begins_somebody()
                || class == Class::Statement
                || reader.is_plural_of_people(phrase.head)
                // لاحظ متتبعون محايدون أن
                || class == Class::Unknown && reader.text_of(phrase.head).ends_with("ون")
                // اكتشف “فريق النهر” أن، وجد الفريق أن
                || reader.is_open(phrase.head)
                || class == Class::NameHead && reader.text_of(phrase.head).ends_with("فريق")
        }
        Source::Governor(phrase) => {
            let head = reader.tok(phrase.head);
            matches!(head.class(), Class::Document | Class::Institution | Class::Source)
                || head.class().is_head() && many(head.form())
        }
        Source::Implied(form) => many(form),
        _ => false,
    }
}

/// `واعتبر الفن مرآة، مشددا على أن`: whether what stands behind the verb may be its object, and then it is not what
/// goes on; so do they who are many where one goes on: `وحث الصيادين على العمل، مبينا أن`.
fn is_anothers(reader: &Reader<'_>, cue: CueWord, subject: Source, participle: usize) -> bool {
    let Source::Mention(phrase) = subject else { return false };
    // تنافسوا على أجمل أذان، موضحا أن: a thing, and no verb
    if reader.is_common(phrase.head) {
        return true;
    }
    if !cue.frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS)) {
        return false;
    }
    // أصدر المركز بيانا انتقد فيه قرار الوزارة، معتبرا أن: behind فيه with nothing more, too
    let within = is_in_it(reader, cue.at + 1);
    let form = reader.tok(participle).form();
    let one = reader.class(participle) == Class::Participle && form.number() == Number::Singular;
    within && reader.is(phrase.end, TokenKind::Comma)
        || mention::may_be_object(reader, &phrase)
        || one && mention::are_many(reader, &phrase, form.gender())
}

/// `لافتة كُتب عليها “…”`: what is written on a thing nobody says.
fn is_sign(reader: &Reader<'_>, cue: CueWord) -> bool {
    reader.lemma(cue.at).act == Act::Writing
        && matches!(reader.class(cue.at + 1), Class::PrepPronoun)
        && reader.text_of(cue.at + 1).starts_with("علي")
}
