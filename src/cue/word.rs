//! What more than one asks of a word: whether it is قال, what stands right behind it, how it begins.

use crate::arabic::{Clitics, Spelling};
use crate::lexicon::{Act, Class};
use crate::reader::Reader;
use crate::token::TokenKind;

/// Whether a complement stands right behind the verb at `at`.
pub(crate) fn adjoins(reader: &Reader<'_>, at: usize) -> bool {
    let next = if reader.class(at + 1) == Class::PrepPronoun { at + 2 } else { at + 1 };
    let behind = if reader.class(next).is_preposition() { next + 1 } else { next };
    // من وصفهم بـ“الأصدقاء”
    let clitic = reader.tok(next).is_letter();
    reader.is(next, TokenKind::Colon)
        || reader.is_open(next + usize::from(clitic))
        || reader.class(behind).is_complementizer()
}

/// Whether it is the verb whose clause begins with إن, where that of others begins with أن.
pub(crate) fn is_qala(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Verb && reader.lemma(at).text() == "قال"
}

/// `قول الشاعر`: the noun of قال, where who says it stands behind it.
pub(crate) fn is_saying(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let bare = tok.class() == Class::SpeechNoun && !tok.has(Clitics::AL) && !tok.form().has_pronoun();
    bare && reader.lemma(at).text() == "قال"
}

/// Whether the next complementiser behind the verb is written إن.
pub(crate) fn inna_follows(reader: &Reader<'_>, verb: usize) -> bool {
    let end = reader.sentences.end(verb).min(verb + 24);
    let next = (verb + 1..end).find(|at| reader.class(*at).is_complementizer());
    next.is_some_and(|at| reader.class(at) == Class::Complementizer && reader.text_of(at).starts_with("إن"))
}

/// Whether what is done is to utter words, whatever they are: قال, أضاف, كتب, أوضح; not أكد, استنكر.
pub(crate) fn utters(act: Act) -> bool {
    matches!(
        act,
        Act::Statement | Act::Addition | Act::Answer | Act::Question | Act::Writing | Act::Explanation | Act::Relay
    )
}

/// Whether what is done is to tell something: كشف, أوضح, اعتبر, أكد; not نفى, طالب.
pub(crate) fn tells(act: Act) -> bool {
    matches!(
        act,
        Act::Emphasis | Act::Disclosure | Act::Explanation | Act::Opinion | Act::Announcement | Act::Indication
    )
}

/// `بدوره`, the `جانبه` of `من جانبه`: a word that says whose turn it is.
pub(crate) fn is_turn(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.class(at), Class::Opener | Class::Adverb) && has_pronoun(reader.text_of(at))
}

/// Whether a preposition has its noun in a pronoun: `خلاله`, `بعدها`.
pub(crate) fn has_pronoun(word: Spelling<'_>) -> bool {
    word.ends_with_pronoun() && word.letters().nth(3).is_some()
}

/// `يعود`, `تكون`: whether the word begins like a present of others than who speaks.
pub(crate) fn begins_like_theirs(reader: &Reader<'_>, at: usize) -> bool {
    ["ي", "ت"].iter().any(|letter| reader.text_of(at).starts_with(letter))
}

/// Whether the word at `at`, behind أن, is a verb of the present, by its looks at least.
pub(crate) fn begins_with_present(reader: &Reader<'_>, at: usize) -> bool {
    let looks = || begins_like_theirs(reader, at) || reader.text_of(at).starts_with("ن");
    match reader.class(at) {
        Class::Verb => reader.tok(at).form().is_present(),
        Class::Auxiliary => looks(),
        _ => {
            let noun = reader.looks_like_masdar(at) || reader.ends_in_teh(at);
            reader.is_plain_unknown(at) && looks() && !noun
        }
    }
}
