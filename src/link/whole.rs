//! Reports of a whole clause, before it, behind it or inside it, by a preposition or a conjunction.

use super::content::{LONGEST, content_end, trim};
use super::{Links, Source};
use crate::arabic::Clitics;
use crate::cue::{self, CueWord};
use crate::lexicon::{Act, Class, Frames};
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
        let heads = match reader.class(at) {
            // على حد قوله
            Class::PrepAla => true,
            Class::Verb => adds(reader, at),
            class => class.heads_report(),
        };
        if !heads {
            return Err(Refusal::NoCue);
        }
        if reader.is_stopped(at) {
            return Err(Refusal::StopPhrase);
        }
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
            // بحسب القانون الجديد يدفع التاجر، وفقا للإذاعة فإنه: without a comma only a verb or فإن says where the
            // speaker ends.
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
            // كشفت الشركة، بحسب الصحيفة، أن …: what follows is reported by both.
            let that = if reader.tokens.get(after).is_some_and(|tok| !tok.is_word()) { after + 1 } else { after };
            let that = Some(that).filter(|that| *that < end && reader.class(*that).is_complementizer());
            if let Some(that) = that {
                let start = if reader.tokens[that].form().has_pronoun() { that } else { that + 1 };
                (start, content_end(reader, start, at))
            } else if comma && inserted(reader, after, end) {
                (clause_of(reader, begin, at), content_end(reader, after + 1, at))
            } else if comma || closes {
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

/// `…، يضيف المصدر.`: whether a verb in the present behind a comma may report the clause before it.
fn adds(reader: &Reader<'_>, at: usize) -> bool {
    let tok = &reader.tokens[at];
    let says = matches!(reader.lemma(at).act, Act::Statement | Act::Addition);
    says && at > 0 && reader.is(at - 1, TokenKind::Comma) && tok.clitics.is_empty() && tok.form().is_present()
}

/// Whether the phrase is for somebody who speaks, and not for what a thing is done by.
fn tells(reader: &Reader<'_>, phrase: Phrase) -> bool {
    matches!(
        reader.class(phrase.head),
        Class::Role | Class::Title | Class::Kin | Class::Media | Class::Source | Class::GivenName
    )
}

/// Whether a clause begins at the word by its looks: with its verb, or with قد, تم, لم, فإنه.
fn begins_clause(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.class(at), Class::Verb | Class::Auxiliary | Class::Negation)
        || reader.tokens.get(at).is_some_and(|_| reader.text_of(at).starts_with("فإن"))
        || at < reader.tokens.len() && reader.looks_like_verb(at)
}

/// Where the clause before a report of the whole begins: behind a dateline (`الجزائر -`), behind what sets it
/// against the clause before it (`، لكن`).
fn clause_of(reader: &Reader<'_>, begin: usize, at: usize) -> usize {
    let dash = (begin..at.min(begin + 8)).rev().find(|i| reader.is(*i, TokenKind::Dash) && reader.tokens[*i].spaced);
    let begin = dash.map_or(begin, |dash| dash + 1);
    let comma = (begin..at).rev().find(|i| reader.is(*i, TokenKind::Comma) && sets_against(reader, *i + 1));
    let Some(comma) = comma else { return begin };
    let two = !reader.text_of(comma + 1).is_one_of(&BUT);
    comma + 2 + usize::from(two)
}

const BUT: [&str; 2] = ["لكن", "ولكن"];

/// `لكن`, `في حين`, `إلا أن`: whether the clause that begins here is set against the one before it.
fn sets_against(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    // لكن من غير أن يعلن: no clause
    let clause = !reader.class(at + 1).is_preposition() && reader.tokens.get(at + 1).is_some_and(|next| next.is_word());
    word.is_one_of(&BUT) && clause
        || word == "في" && clause && reader.text_of(at + 1) == "حين"
        || word.is_one_of(&["إلا", "غير"]) && reader.next_is_complementizer(at)
}

/// Whether a report between two commas stands in the middle of its clause: `حصل الحزب، حسب الوزير، على مقعدين`.
fn inserted(reader: &Reader<'_>, after: usize, end: usize) -> bool {
    let next = after + 1;
    if next >= end || !reader.is(after, TokenKind::Comma) || reader.tokens[next].has(Clitics::WA) {
        return false;
    }
    // أما الباقون، يضيف الوزير، فلم يعودوا
    if reader.tokens[next].has(Clitics::FA) {
        return reader.class(reader.sentences.begin(after)) == Class::Topic;
    }
    match reader.class(next) {
        class if class.is_preposition() => next + 1 < end && !reader.opens_statement(next + 1),
        Class::Pronoun => true,
        Class::Verb => cue::cue_at(reader, next).is_none(),
        _ => reader.looks_like_verb(next),
    }
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
        // …، يضيف المصدر.
        Class::Verb if !fronted && adds(reader, at) => verb(at).and_then(compared).filter(|(_, source)| {
            let Source::Mention(phrase) = *source else { return false };
            (phrase.end >= end || inserted(reader, phrase.end, end)) && speaks(phrase).is_some()
        }),
        // على ما أفاد المصدر; but تعقيبا على ما نشرته الصحيفة
        Class::PrepAla if reader.class(at + 1) == Class::Negation => {
            let own = at == 0 || !reader.tokens[at - 1].is_word();
            verb(at + 2).filter(|(cue, _)| own && !reader.tokens[cue.at].form().has_pronoun()).map(reported)
        }
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
