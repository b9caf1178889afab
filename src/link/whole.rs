//! Reports of a whole clause, before it, behind it or inside it, by a preposition or a conjunction.

use super::content::{LONGEST, content_end, trim};
use super::{Links, Source};
use crate::arabic::Clitics;
use crate::cue::{self, CueWord};
use crate::lexicon::{Class, Frames};
use crate::mention;
use crate::observe::{Observer, Refusal};
use crate::phrase::{self, Phrase};
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::TokenKind;
use crate::wall::Bounds;

impl<O: Observer> Links<O> {
    /// `بحسب الوزير، …`, `…، بحسب الوزير`, `…، كما قال الوزير`, `…، على حد قوله`: a report of a whole
    /// clause, before it or behind it.
    pub(super) fn prepositional(&mut self, reader: &Reader<'_>, at: usize) -> Result<(), Refusal> {
        let begin = reader.sentences.begin(at);
        // …، وبحسب الوزير، فإن …: what is joined on by و reports what follows.
        let joined = reader.tokens[at].has(Clitics::WA.union(Clitics::FA));
        // أعلن الفريق أنه بحسب التقرير، فإن …
        let inner = at > 0 && (reader.class(at - 1).is_complementizer() || reader.is_open(at - 1));
        let fronted = at <= begin + 1 || joined || inner;
        let Some((cue, source)) = preposition(reader, at, fronted) else {
            // Only a word that may head such a report is a candidate.
            return Err(if reader.class(at).heads_report() { Refusal::NoSpeaker } else { Refusal::NoCue });
        };
        if self.drafts.iter().rev().take(16).any(|draft| draft.cue == Some(cue)) {
            return Ok(());
        }
        let end = reader.sentences.end(at);
        let after = match source {
            Source::Mention(phrase) => phrase.end,
            _ => cue + 1,
        };
        if !fronted && at - begin > LONGEST {
            return Err(Refusal::NoClause);
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
                return Err(Refusal::NoClause);
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
                return Err(Refusal::NoClause);
            }
            if comma || closes {
                (clause_of(reader, begin, at), trim(reader, begin, at))
            } else if matches!(source, Source::Mention(phrase) if tells(reader, phrase)) {
                // مهنة الغوص بحسب الصياد ليست سهلة: the whole of it.
                (clause_of(reader, begin, at), content_end(reader, after, at))
            } else {
                return Err(Refusal::NoClause);
            }
        };
        if content.1 < content.0 + 3 {
            return Err(Refusal::NoClause);
        }
        // A report of the whole stands beside the reports in it: قال الحارس إن الباب مغلق، بحسب الإذاعة. But
        // his own words are not reported twice: قال الحارس إن الباب مغلق، على حد قوله.
        let own = matches!(source, Source::Implied(_) | Source::Unknown)
            && self.drafts.iter().rev().take(16).any(|draft| {
                let overlaps = draft.content.0 < content.1 && content.0 < draft.content.1;
                overlaps && (draft.content.0 <= at || draft.cue.is_some_and(|cue| cue >= content.0 && !fronted))
            });
        if own {
            return Err(Refusal::Reported);
        }
        self.unmarked(reader, content, CueWord { at: cue, frames: Frames::NONE }, source, Rule::Preposition);
        Ok(())
    }
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
pub(super) fn preposition(reader: &Reader<'_>, at: usize, fronted: bool) -> Option<(usize, Source)> {
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

/// So many words may follow the speaker of a report of the whole at its end: where and to whom.
const TAIL: usize = 6;
