//! Verbs that are spelled like a preposition: بين, عبر, حسب.

use super::verb::is_behind_qad;
use super::word::{begins_with_present, has_pronoun, is_turn};
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Class, Frames, Number};
use crate::reader::Reader;
use crate::token::TokenKind;

/// `يخير الناخب بين أن يقترع وأن يقاطع`, `بين أن يعود وأن ينتظر`: what may be done, and nothing told; but `وبين أن
/// الباب مفتوح`.
pub(super) fn is_choice(reader: &Reader<'_>, at: usize) -> bool {
    let verb = at + 2;
    let known = || reader.class(verb) != Class::Unknown && begins_with_present(reader, verb);
    let looks =
        || reader.looks_like_verb(verb) || reader.is_plain_unknown(verb) && reader.text_of(verb).starts_with("تت");
    reader.class(at) == Class::Prep && (known() || looks())
}

/// `بيّن`, and `أبان`, not إبان: whether its spelling is not that of the preposition.
pub(super) fn is_spelled_as_verb(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    let hamza = || ["أ", "وأ"].iter().any(|hamza| word.starts_with(hamza));
    word.has_shadda() || reader.class(at) == Class::Opener && hamza()
}

/// `وبين المدير أن`, `من جانبه، بين المدير أن`: whether it begins its sentence, or stands behind what only verbs stand
/// behind, and has its complement.
pub(super) fn begins_its_clause(reader: &Reader<'_>, at: usize, frames: Frames) -> bool {
    let begins = reader.tok(at).has(Clitics::WA) && reader.sentences.begin(at) == at;
    let sure = takes_its_turn(reader, at) || behind_a_particle_of_verbs(reader, at);
    let about = || frames.has(Frames::ABOUT) && about_follows(reader, at + 1);
    (begins || sure) && (clause_follows(reader, at + 1) || about())
}

/// `من جانبه، بين المدير`, `بدوره بين المدير`, `إلى ذلك قال المدير`: whether the clause at `at` stands behind whose turn
/// it is to speak, or what only joins it on.
pub(crate) fn takes_its_turn(reader: &Reader<'_>, at: usize) -> bool {
    let begin = reader.sentences.begin(at);
    let end = at - usize::from(at > begin && reader.is(at - 1, TokenKind::Comma));
    match end - begin {
        1 => is_turn(reader, begin),
        2 => match reader.class(begin) {
            Class::PrepMin => is_turn(reader, begin + 1),
            Class::PrepIla => true,
            _ => false,
        },
        _ => false,
    }
}

/// `فقد بين المدير أن`, `كما بين المدير أن`: behind these no preposition stands before a noun and its clause.
fn behind_a_particle_of_verbs(reader: &Reader<'_>, at: usize) -> bool {
    is_behind_qad(reader, at) || at > 0 && reader.text_of(at - 1) == "كما"
}

/// `في السياق ذاته بين المهندس أنه`: whether one person stands behind it, as nothing is between one and nobody else.
pub(super) fn between_one_person(reader: &Reader<'_>, at: usize) -> bool {
    let (tok, next) = (reader.tok(at), reader.tok(at + 1));
    let person = matches!(next.class(), Class::Title | Class::Role | Class::GivenName);
    let joined = tok.has(Clitics::WA) && !(at > 0 && reader.is(at - 1, TokenKind::Comma));
    tok.class() == Class::Prep && person && next.form().number() == Number::Singular && !joined
}

/// `وعن الموعد، بين المدير أن`: whether what the clause at `at` is about stands before it.
pub(super) fn behind_its_topic(reader: &Reader<'_>, at: usize) -> bool {
    let begin = reader.sentences.begin(at);
    let topic = reader.class(begin) == Class::PrepAn
        || reader.text_of(begin).is_one_of_joined(lists::ABOUT)
        || reader.text_of(begin).is_one_of(&["وفيما", "وفي", "في"]);
    topic && at > begin + 1 && reader.is(at - 1, TokenKind::Comma)
}

/// Whether a noun phrase and a complementiser follow: `وبين المدير أن`.
pub(super) fn clause_follows(reader: &Reader<'_>, from: usize) -> bool {
    let end = reader.sentences.end(from.min(reader.tokens.len() - 1)).min(from + 18);
    let stop = (from..end).find(|at| {
        let tok = reader.tok(*at);
        // وبين الفحص الذي أجري أن
        let described = *at > from && reader.class(*at - 1) == Class::Relative;
        tok.class().is_complementizer()
            || tok.class() == Class::Verb && !described
            // وبين المدير، أن الباب مفتوح
            || tok.is(TokenKind::Comma) && !reader.next_is_complementizer(*at)
    });
    stop.is_some_and(|at| reader.class(at).is_complementizer())
}

/// Whether عن follows the subject: `وعبر المدير عن سعادته`.
fn about_follows(reader: &Reader<'_>, from: usize) -> bool {
    let end = reader.sentences.end(from.min(reader.tokens.len() - 1)).min(from + 10);
    let about = |at: usize| {
        reader.class(at) == Class::PrepAn || reader.class(at) == Class::SpeechNoun && reader.tok(at).has(Clitics::BI)
    };
    (from + 1..end).any(about)
}

/// `في ختام الحفل عبر المدرب سامي البكري عن سعادته`, `عبر الملك عن “أصدق المواساة”`: whether a person stands behind it who
/// has what he expresses, or whose words it is; but `عبر مدير الميناء`, `عبر المدير عن طريق البريد`.
pub(super) fn expresses_his_own(reader: &Reader<'_>, at: usize) -> bool {
    let person = matches!(
        reader.class(at + 1),
        Class::GivenName | Class::Title | Class::Role | Class::Honorific | Class::Person | Class::Kin
    );
    let end = reader.sentences.end(at).min(at + 24);
    let stop = (at + 2..end).find(|at| matches!(reader.class(*at), Class::PrepAn | Class::Verb | Class::Relative));
    let own = |at: usize| has_pronoun(reader.text_of(at)) || reader.words_inside(at) >= 2;
    person && stop.is_some_and(|at| reader.class(at) == Class::PrepAn && own(at + 1))
}
