//! The noun phrases of the text that may be somebody: who acts (`acting`), and who is named anywhere (`named`). Here the
//! tokens of a block are gone over, as many of them as are asked for.

use std::ops::Range;

use super::Resolver;
use super::acting::may_tell;
use super::extent::trimmed;
use super::kept::{Asked, Depth, Report};
use super::reach::{BEFORE, reach};
use crate::cue;
use crate::lexicon::{Class, Classes};
use crate::phrase::{Bounds, Phrase};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// What a title, a name or an institution may begin with.
const OPENING: Classes = Classes::HEADS.and(Classes::of(&[Class::Honorific, Class::NameHead, Class::GivenName]));

/// Behind these a verb is expected.
const BEFORE_VERBS: Classes = Classes::of(&[Class::Auxiliary, Class::Conjunction, Class::Topic]);

/// Words of these classes may tell of somebody.
const ACTING: Classes = Classes::of(&[Class::Complementizer, Class::Auxiliary, Class::Statement]);

/// A phrase as it was read, not trimmed yet. The subject of a verb is read for its sentence, for its verb and for the
/// title or the name that it is: every fourth phrase was read before, and every third was trimmed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parsed {
    /// The verb that it is the subject of, if one of the lexicon is before it.
    pub(super) verb: Option<usize>,
    pub(super) bounds: Bounds,
    pub(super) phrase: Phrase,
}

/// Goes over the reports of a block.
struct Reported<'a> {
    ahead: &'a [Report],
    /// Where the content of those so far ends.
    end: usize,
}

impl Reported<'_> {
    /// Whether the token stands in the content of a report. Tokens are asked for in their order.
    fn has(&mut self, at: usize) -> bool {
        while let [next, others @ ..] = self.ahead
            && next.content.0 <= at
        {
            self.end = self.end.max(next.content.1);
            self.ahead = others;
        }
        at < self.end
    }
}

impl Resolver {
    /// The subjects of verbs, titled names and institutions that stand in these pieces of the block, as far as they are
    /// asked for: one of them may be the fullest mention of a speaker, or he of whom a verb without a subject speaks.
    pub(super) fn inventory(&mut self, reader: &Reader<'_>, reports: &[Report], asked: &[Asked]) {
        let mut reported = Reported { ahead: reports, end: 0 };
        let mut found = 0;
        for piece in asked {
            let in_it = self.found[found..].iter().take_while(|at| (**at as usize) < piece.tokens.end);
            self.reach.clear();
            self.reach.extend(in_it.map(|at| reach(reader, *at as usize, piece.tokens.start)));
            found += self.reach.len();
            self.depth = piece.depth;
            self.ahead = 0;
            self.piece_of(reader, reports, &mut reported, piece.tokens.clone());
        }
    }

    fn piece_of(&mut self, reader: &Reader<'_>, reports: &[Report], reported: &mut Reported<'_>, tokens: Range<usize>) {
        let (words, all) = (self.depth == Depth::Words, self.depth == Depth::All);
        let begins = reader.sentences.begin;
        let mut read = 0;
        let mut at = tokens.start;
        // No token is passed over that stands in another sentence than the one before it.
        let mut sentence = None;
        while at < tokens.end {
            let begin = begins[at];
            let begins_one = begin as usize == at;
            if sentence.replace(begin) != Some(begin) {
                self.sentence(reader, at, !reported.has(at));
            }
            let class = reader.tokens[at].class();
            let before = if at == 0 { Class::Unknown } else { reader.tokens[at - 1].class() };
            if class == Class::Verb {
                if !is_cue(reports, at) {
                    self.subject_of(reader, at, !reported.has(at));
                }
            } else if !begins_one && is_spelled_like_preposition(reader, at) && !reported.has(at) {
                if self.is_asked(true) || self.leads_to_found(at) {
                    self.subject_behind(reader, at, true);
                }
            } else {
                let verb =
                    begins_one || BEFORE_VERBS.has(before) || before == Class::Negation && reader.is_negated_verb(at);
                let tells = verb || ACTING.has(class) || class == Class::Unknown && may_tell(reader, at);
                if tells && (!words || self.leads_to_found(at)) && !reported.has(at) {
                    self.acting(reader, at, verb);
                }
            }
            let unknown = class == Class::Unknown;
            let names = at >= read && if unknown { begins_two_words(reader, at) } else { OPENING.has(class) };
            if names && (all || self.may_have_found(reader, at)) {
                let end = if unknown { self.named(reader, at) } else { self.titled(reader, at) };
                read = end.unwrap_or(at + 1);
            }
            at += 1;
            if !all {
                at = self.next(reader, at, reported, tokens.end);
            }
        }
    }

    /// The next token that has to be looked at, from `at` on.
    fn next(&mut self, reader: &Reader<'_>, at: usize, reported: &mut Reported<'_>, end: usize) -> usize {
        while self.reach.get(self.ahead).is_some_and(|reach| (reach.to as usize) < at) {
            self.ahead += 1;
        }
        if at >= end || self.depth == Depth::Subjects && !reported.has(at) {
            return at;
        }
        let read_on = if self.depth == Depth::Subjects { end.min(reported.end) } else { end };
        let behind = match self.reach.get(self.ahead) {
            Some(reach) => read_on.min(reach.from as usize),
            None if self.depth == Depth::Words => return end,
            None => read_on,
        };
        if behind <= at {
            return at;
        }
        // What begins another sentence is looked at too.
        let begins = reader.sentences.begin.get(at - 1..behind).unwrap_or_default().windows(2);
        begins.into_iter().position(|pair| pair[0] != pair[1]).map_or(behind, |words| at + words)
    }

    /// Whether all subjects are asked for: of what is `told` by the text itself, or else of what is reported.
    pub(super) fn is_asked(&self, told: bool) -> bool {
        self.depth == Depth::All || self.depth == Depth::Subjects && told
    }

    /// Whether what is entered for the verb at `at`, or what stands before a verb there, may be behind it and have a
    /// word that is looked for.
    pub(super) fn leads_to_found(&self, at: usize) -> bool {
        let next = self.reach[self.ahead..].iter().find(|reach| reach.found as usize >= at);
        next.is_some_and(|reach| reach.from as usize <= at)
    }

    /// Whether a name at `at` may have a word that is looked for: behind it, or in what is set before a first name or بن.
    pub(super) fn may_have_found(&self, reader: &Reader<'_>, at: usize) -> bool {
        // Every eighth phrase began with another head behind such a word.
        let before = if matches!(reader.class(at), Class::GivenName | Class::Kin) { BEFORE } else { 0 };
        let next = self.reach[self.ahead..].iter().find(|reach| reach.found as usize + before >= at);
        next.is_some_and(|reach| reach.from as usize <= at)
    }

    /// Whether the phrase, or what is in brackets behind it, is or has a word that is looked for.
    pub(super) fn has_found(&self, phrase: Phrase) -> bool {
        let first = self.reach.partition_point(|reach| (reach.found as usize) < phrase.start);
        self.reach.get(first).is_some_and(|reach| (reach.found as usize) < phrase.end + 2)
    }

    /// Enters a phrase that names somebody, if it is asked for. Says whether it is.
    pub(super) fn name(&mut self, reader: &Reader<'_>, phrase: Phrase) -> bool {
        let asked = self.depth == Depth::All || self.has_found(phrase);
        if asked {
            self.mention(reader, phrase, None, false);
        }
        asked
    }

    /// A phrase without what it has run on into.
    pub(super) fn trimmed(&mut self, reader: &Reader<'_>, phrase: Phrase) -> Phrase {
        let again = self.trimmed.filter(|(whole, _)| *whole == phrase);
        let (_, left) = *self.trimmed.insert(again.unwrap_or_else(|| (phrase, trimmed(reader, phrase))));
        left
    }
}

/// `من جانبه، عبر الطاهي عن سعادته`: whether it is a verb that is spelled like a preposition.
fn is_spelled_like_preposition(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    matches!(tok.class(), Class::Prep | Class::Opener) && tok.entry.lemma != 0 && cue::cue_at(reader, at).is_some()
}

/// Whether the word is the cue of a report whose content is not far from it.
fn is_cue(reports: &[Report], at: usize) -> bool {
    let next = reports.partition_point(|report| report.content.0 <= at);
    let near = next.saturating_sub(8)..reports.len().min(next + 8);
    reports[near].iter().any(|report| report.cue == Some(at))
}

/// Whether two words that may be a name stand at `at`, by their looks: of all words that are asked few are.
#[inline]
fn begins_two_words(reader: &Reader<'_>, at: usize) -> bool {
    let bare = |tok: &Tok| tok.is(TokenKind::Word) && tok.clitics.is_empty() && tok.size >= 3;
    let [first, second, ..] = &reader.tokens[at..] else { return false };
    bare(first) && bare(second) && matches!(second.class(), Class::Unknown | Class::GivenName)
}

/// Where what is read from `at` must end: with its sentence, and not before it has begun.
pub(super) fn rest(reader: &Reader<'_>, at: usize) -> usize {
    reader.sentences.end(at).max(at + 1)
}
