//! Where the clause of a verb begins.

use crate::arabic::Clitics;
use crate::cue;
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// Where the clause of the verb at `end` begins: behind the last conjunction, complementiser or
/// adverbial that a comma closes.
pub(super) fn clause_start(reader: &Reader<'_>, begin: usize, end: usize) -> Option<usize> {
    let (mut start, mut at) = (begin, begin);
    while at < end {
        if opens_clause(reader, begin, at, end) {
            start = at + 1;
        }
        at = Some(reader.over(at)).filter(|over| *over <= end).unwrap_or(at + 1);
    }
    while start < end {
        if let Some(behind) = behind_turn(reader, start, end) {
            start = behind;
            continue;
        }
        // وهناك دراسة من جامعة كلدون أكدت
        let there = || start == begin && reader.text_of(start).ends_with("هناك");
        if there() && start + 1 < end && reader.class(start + 1).is_head() {
            start += 1;
            continue;
        }
        let comma = || (start..end).find(|at| reader.is(*at, TokenKind::Comma));
        let led = if reader.class(start).heads_report() {
            // وبحسب الحارس، كانت الوالدة تصيح
            comma().is_some_and(|comma| reader.class(comma + 1) == Class::Auxiliary)
        } else {
            is_adverbial(reader.tok(start)) && !reader.is_verb_like_time(start)
        };
        if !led {
            break;
        }
        start = comma()? + 1;
    }
    // وكان الوزير قال
    (start..end).find(|at| !matches!(reader.class(*at), Class::Auxiliary | Class::Topic))
}

/// Whether another clause begins behind the word.
fn opens_clause(reader: &Reader<'_>, begin: usize, at: usize, end: usize) -> bool {
    let tok = reader.tok(at);
    match tok.class() {
        Class::Topic | Class::Causal => true,
        Class::Complementizer | Class::ComplementizerBi => !reader.is_van_within(at),
        Class::Conjunction => at + 1 < end && !reader.is_van_within(at),
        // زار المدير البلدة، وكان الحارس قد قال, هذا وكان الحارس قد قال
        Class::Auxiliary if at > begin => {
            let this = || reader.text_of(at - 1).is_one_of(lists::THIS);
            reader.text_of(at).starts_with("و")
                && reader.text_of(at).is_one_of_joined(lists::WAS)
                && (!reader.tok(at - 1).is_word() || this())
        }
        // خاص | حارس الميناء يكشف
        _ if tok.is(TokenKind::Symbol) => reader.text_of(at) == "|",
        _ => matches!(tok.kind, TokenKind::Colon | TokenKind::Semicolon),
    }
}

/// `بدوره المدير سامي أكد`, `من جهته مصدر في الميناء أكد`: he whose turn it is needs no comma.
fn behind_turn(reader: &Reader<'_>, start: usize, end: usize) -> Option<usize> {
    let turn = start + usize::from(reader.class(start) == Class::PrepMin);
    (turn + 1 < end && cue::is_turn(reader, turn) && reader.tok(turn + 1).is_word()).then_some(turn + 1)
}

/// `من جانبه، …`, `في سياق متصل …`
fn is_adverbial(tok: &Tok) -> bool {
    const IN_FRONT: Classes =
        Classes::of(&[Class::Opener, Class::Time, Class::Adverb, Class::PrepPronoun, Class::Occasion]);
    tok.class().is_preposition() || IN_FRONT.has(tok.class()) || tok.has(Clitics::BI.union(Clitics::LI))
}

pub(super) fn is_but(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Causal && reader.text_of(at).is_one_of_joined(lists::BUT)
}

/// `أنه`, `بأنها`: a complementiser with the subject of its clause in it. What stands behind is said of that.
pub(super) fn has_its_subject(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at).is_complementizer() && reader.tok(at).form().has_pronoun()
}
