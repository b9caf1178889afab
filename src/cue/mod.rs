//! Words that report.
//!
//! [`cue_at`] tells whether a word may report, by itself and by the words around it. What it reports is for
//! `complement`: a word that may be a cue and finds no complement is none.
//!
//! | room | what is done there |
//! |---|---|
//! | `verb` | verbs |
//! | `participle` | participles |
//! | `noun` | nouns of speech, and statements |
//! | `preposition` | verbs that are spelled like a preposition |
//! | `word` | what more than one asks of a word |

mod noun;
mod participle;
mod preposition;
mod verb;
mod word;

pub(crate) use noun::{carrier, led_by, told_of};
pub(crate) use preposition::takes_its_turn;
pub(crate) use verb::{
    asks_for_no_name, is_behind_qad, is_governed, is_meanwhile, is_of_opinion, speaks_for_himself, we_ask,
};
pub(crate) use word::{
    adjoins, begins_like_theirs, begins_with_present, has_pronoun, inna_follows, is_qala, is_saying, is_turn, tells,
    utters,
};

use noun::{declares, speech_noun, states_it};
use participle::participle;
use preposition::{
    begins_its_clause, behind_its_topic, between_one_person, clause_follows, expresses_his_own, is_choice,
    is_spelled_as_verb,
};
use verb::verb;

use crate::arabic::Clitics;
use crate::lexicon::{Act, Class, Classes, Frames};
use crate::observe::Refusal;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// A word that may report.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CueWord {
    pub(crate) at: usize,
    pub(crate) frames: Frames,
}

/// The cue at `at`, if the word there can be one.
pub(crate) fn cue_at(reader: &Reader<'_>, at: usize) -> Option<CueWord> {
    read(reader, at)?.ok()
}

/// Whether the word may be a cue, at a glance.
#[inline]
pub(crate) fn may_be(tok: &Tok) -> bool {
    const CUES: Classes =
        Classes::of(&[Class::Statement, Class::Verb, Class::Participle, Class::SpeechNoun, Class::Prep, Class::Opener]);
    CUES.has(tok.class()) && tok.entry.lemma != 0
}

/// The cue at `at`, or why the word there is refused; nothing where it is no candidate.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Result<CueWord, Refusal>> {
    let tok = reader.tokens.get(at).filter(|tok| tok.entry.lemma != 0)?;
    let mut frames = reader.lemma(at).frames;
    let refused = match tok.class() {
        // تصريح المدير بأن، أصدر بيانا بأنه
        Class::Statement => {
            // وصف المدير في بيان الخطوة بأنها: what is said there the verb tells.
            let within = at > 0 && reader.class(at - 1) == Class::PrepFi;
            let bare = matches!(tok.clitics, Clitics::NONE | Clitics::WA) && !within;
            // رغم إعلان مدير الميناء أمس أن, مع تصريحه أن
            let declared = bare && declares(reader, at) || states_it(reader, at);
            if !(declared || bare && told_of(reader, at)) {
                return None;
            }
            frames = Frames::BI.with(if declared { Frames::AN } else { Frames::MIN });
            None
        }
        Class::Verb => verb(reader, at, frames),
        Class::Participle => participle(reader, at, frames),
        Class::SpeechNoun => speech_noun(reader, at, frames),
        // بين، حسب: a verb only where its clause follows.
        Class::Prep | Class::Opener => {
            let reports = reader.next_is_complementizer(at) && !is_choice(reader, at)
                || is_spelled_as_verb(reader, at)
                || begins_its_clause(reader, at, frames)
                || (between_one_person(reader, at) || behind_its_topic(reader, at)) && clause_follows(reader, at + 1)
                || frames.has(Frames::ABOUT) && expresses_his_own(reader, at);
            (!reports).then_some(Refusal::SpelledLikePreposition)
        }
        _ => return None,
    };
    Some(match refused {
        Some(refusal) => Err(refusal),
        None if reader.is_stopped(at) && !is_chosen(reader, at) => Err(Refusal::StopPhrase),
        None => Ok(CueWord { at, frames }),
    })
}

/// `مما سموه “الفوضى”`: what they call it, and no highness.
fn is_chosen(reader: &Reader<'_>, at: usize) -> bool {
    reader.lemma(at).act == Act::Description && at > 0 && reader.text_of(at - 1).ends_with("ما")
}

/// `في بيان له نشره على صفحته`, `في حوار مع الجريدة، نشر الأحد`, `في شكوى بعثوا بها إلى الإذاعة`, `في بلاغ توصلت الجريدة
/// بنسخة منه`: whether the verb tells how the words that somebody has said in a text were passed on.
pub(crate) fn passes_on_words(reader: &Reader<'_>, verb: usize) -> bool {
    let lemma = reader.lemma(verb);
    let passes = match lemma.act {
        Act::Writing | Act::Relay => true,
        // توصلت الدراسة إلى: what it found
        act => {
            let own = |at: usize| lemma.frames.takes_behind(reader.class(at));
            act == Act::Finding && lemma.frames.has(Frames::ILA) && !(verb + 1..verb + 6).any(own)
        }
    };
    if !passes || !reader.tok(verb).clitics.is_empty() || adjoins(reader, verb) {
        return false;
    }
    let end = verb - usize::from(verb > 0 && reader.is(verb - 1, TokenKind::Comma));
    let begin = reader.sentences.begin(verb).max(end.saturating_sub(24));
    let text = |at: &usize| {
        let noun = matches!(reader.class(*at), Class::Statement | Class::Occasion | Class::Document);
        noun && *at > begin && reader.class(*at - 1) == Class::PrepFi
    };
    let plain = |at: usize| {
        let word = reader.is(at, TokenKind::Word) || reader.is(at, TokenKind::Mark);
        word && !matches!(reader.class(at), Class::Verb | Class::Relative | Class::Participle)
    };
    let noun = (begin..end).rev().take(10).take_while(|at| plain(*at)).find(text);
    noun.is_some_and(|noun| (begin..noun).any(|at| reader.class(at) == Class::Verb && cue_at(reader, at).is_some()))
}
