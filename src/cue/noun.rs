//! Nouns of speech and statements that report, and why others do not.

use super::word::{adjoins, is_saying, utters};
use crate::arabic::Clitics;
use crate::lexicon::{Act, Class, Classes, Frames};
use crate::observe::Refusal;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// Why the noun of speech at `at` reports nothing, if so.
pub(super) fn speech_noun(reader: &Reader<'_>, at: usize, frames: Frames) -> Option<Refusal> {
    let tok = reader.tok(at);
    if !frames.reports() {
        Some(Refusal::ReportsNothing)
    } else if has_hamza_above(reader, at) {
        Some(Refusal::SpelledLikeNoun)
    } else if !is_followed(reader, at, frames) || is_surely(reader, at) {
        Some(Refusal::BareNoun)
    } else if tok.has(Clitics::AL) && !tok.has(Clitics::BI) && !is_carried(reader, at) {
        // أستطيع القول إن: whoever says so says it now.
        Some(Refusal::Withheld)
    } else {
        at.checked_sub(1).is_some_and(|before| is_withheld(reader, before, tok)).then_some(Refusal::Withheld)
    }
}

/// Whether by its looks or by what is around it the noun of speech says something: `قوله`, `قوله إن`, `القول إلى أن`.
fn is_followed(reader: &Reader<'_>, at: usize, frames: Frames) -> bool {
    let tok = reader.tok(at);
    // ختم بالقول إن; but هي بالتأكيد غير مقنعة
    let by_it = || tok.has(Clitics::BI) && (!tok.has(Clitics::AL) || adjoins(reader, at));
    let that = || {
        let behind = usize::from(reader.class(at + 1).is_preposition());
        reader.next_is_complementizer(at) || reader.next_is_complementizer(at + behind)
    };
    let bare = || {
        let declares = || frames.has(Frames::AN) && declares(reader, at);
        let joined = matches!(tok.clitics, Clitics::NONE | Clitics::WA);
        joined && (told_of(reader, at) || declares() || is_anothers_saying(reader, at))
    };
    tok.form().has_pronoun() || by_it() || that() || bare()
}

/// `بالتأكيد أن`: surely, where a sentence begins with it.
fn is_surely(reader: &Reader<'_>, at: usize) -> bool {
    reader.tok(at).clitics == Clitics::AL.union(Clitics::BI) && reader.sentences.begin(at) == at
}

/// `غابت أخباره`, `علت أصواتهم`: whether the noun is spelled with its hamza above, as that of a verb like أخبر, which is
/// إخبار, is not.
fn has_hamza_above(reader: &Reader<'_>, at: usize) -> bool {
    let lemma = reader.lemma(at).text();
    lemma.starts_with('أ') && lemma.chars().count() == 4 && reader.text_of(at).starts_with("أ")
}

/// Whether the definite noun of speech at `at` is what somebody says: `جدد الوزير التأكيد أن`, `خلص الباحث إلى القول
/// إن`, `لا يتردد الشيخ في القول إن`; but `تجدر الإشارة إلى أن`, `لا بد من القول إن`.
fn is_carried(reader: &Reader<'_>, at: usize) -> bool {
    match at.checked_sub(1).map_or(Class::Unknown, |before| reader.class(before)) {
        Class::PrepIla | Class::Opener => true,
        Class::PrepFi => led_by(reader, at).is_some(),
        class => !class.is_preposition() && carrier(reader, at).is_some(),
    }
}

/// The verb that has the definite noun of speech at `at` for its object: `جدد الوزير التأكيد`, `جدد الوزير، صباح اليوم،
/// التأكيد`.
pub(crate) fn carrier(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let begin = reader.sentences.begin(at).max(at.saturating_sub(16));
    let comma = |at: &usize| reader.is(*at, TokenKind::Comma);
    let close = at.checked_sub(1).filter(comma);
    let end = close.and_then(|close| (begin..close).rev().take(8).find(comma)).unwrap_or(at);
    let clause = (begin..end).rev().take_while(|i| !reader.is(*i, TokenKind::Comma));
    let verb = clause.into_iter().find(|i| matches!(reader.class(*i), Class::Verb | Class::Participle))?;
    let third = reader.class(verb) == Class::Participle || reader.tok(verb).form().person() == 3;
    (third && matches!(reader.lemma(verb).act, Act::Emphasis | Act::Addition | Act::Relay)).then_some(verb)
}

/// The verb that leads somebody to say what the noun at `at` says: `خلص الوزير إلى التأكيد أن`, `دفع الوزير إلى القول
/// إن`; or not to hesitate in saying so: `لا يتردد الشيخ في القول إن`.
pub(crate) fn led_by(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let leads = |before: &usize| matches!(reader.class(*before), Class::PrepIla | Class::PrepFi);
    let preposition = at.checked_sub(1).filter(leads)?;
    let begin = reader.sentences.begin(at).max(at.saturating_sub(12));
    let clause = (begin..preposition).rev().take_while(|i| !reader.is(*i, TokenKind::Comma));
    let verb = clause.into_iter().find(|i| reader.class(*i) == Class::Verb)?;
    let hesitates = || verb > begin && reader.class(verb - 1) == Class::Negation && reader.lemma(verb).text() == "تردد";
    let led = reader.class(preposition) == Class::PrepIla || hesitates();
    (led && reader.tok(verb).form().person() == 3).then_some(verb)
}

/// Whether the word before a noun of speech says that nothing is said: `عدم التزامه`, `الجدير ذكره`,
/// `في إشارة إلى أن`, `على اعتبار أن`.
fn is_withheld(reader: &Reader<'_>, before: usize, noun: &Tok) -> bool {
    match reader.class(before) {
        // كان رده “لن نبحر”
        Class::Auxiliary if noun.form().has_pronoun() && has_been(reader, before) => false,
        Class::Auxiliary | Class::Negation | Class::Governor => true,
        // لم يكشف عن هويته قوله إن: what is his governs nothing; nor does what completes an office: علق وزير الصحة بالقول
        Class::Object => {
            let office = || before > 0 && reader.class(before - 1).begins_somebody();
            let completes = || noun.has(Clitics::BI) && reader.tok(before).has(Clitics::AL) && office();
            !(reader.text_of(before).ends_with_pronoun() || completes())
        }
        // عليه أن يضع في اعتباره أن
        Class::PrepFi if reader.lemma(before + 1).act == Act::Opinion => true,
        Class::PrepFi if noun.form().has_pronoun() => is_answer_within(reader, before),
        Class::PrepFi | Class::PrepAla | Class::Demonstrative => !noun.form().has_pronoun() && !noun.has(Clitics::AL),
        _ => false,
    }
}

/// `قال الوزير في رده على السؤال: “…”`: whether in an answer behind في somebody says what stands behind the colon, so that
/// the verb has it.
fn is_answer_within(reader: &Reader<'_>, at: usize) -> bool {
    let word = |at: &usize| reader.is(*at, TokenKind::Word);
    let says = |at: usize| reader.class(at) == Class::Verb && utters(reader.lemma(at).act);
    let said = || (at.saturating_sub(8)..at).rev().take_while(word).any(says);
    let colon = || (at + 2..at + 12).find(|at| !word(at)).is_some_and(|at| reader.is(at, TokenKind::Colon));
    reader.lemma(at + 1).act == Act::Answer && said() && colon()
}

/// `كان رده: “…”`, `فكانت إجابته “…”`: whether the noun behind the word has been, and speech stands right behind it.
fn has_been(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    let speech = reader.is(at + 2, TokenKind::Colon) || reader.is_open(at + 2);
    speech && ["كان", "كانت"].iter().any(|been| word.ends_with(been))
}

/// `يصدق فيه قول الشاعر: “…”`, `مع قول البعض إن`: whether who says so completes the noun of قال, and what he says follows.
fn is_anothers_saying(reader: &Reader<'_>, noun: usize) -> bool {
    let next = noun + 1;
    // قول الله تعالى
    let praised = || reader.class(next + 1) == Class::Praise;
    let somebody = || reader.class(next).is_somebody() || reader.is_nisba(next) || praised();
    let stop = || behind_completion(reader, noun);
    is_saying(reader, noun)
        && somebody()
        && stop().is_some_and(|at| {
            reader.is(at, TokenKind::Colon) || reader.is_open(at) || reader.class(at) == Class::Complementizer
        })
}

/// `رغم تأكيد مدير الميناء أمس أن`, `بعد تعهد البلاد أنها`: whether who says so completes the noun, and أن follows.
pub(super) fn declares(reader: &Reader<'_>, noun: usize) -> bool {
    let class = reader.class(noun + 1);
    let somebody = class.is_somebody() || matches!(class, Class::Media | Class::Source | Class::Place);
    // إلا أن، بعد أن، ضرورة أن
    const OTHERS: Classes =
        Classes::of(&[Class::Opener, Class::Conjunction, Class::Object, Class::Governor, Class::Causal, Class::Adverb]);
    let stop = || behind_completion(reader, noun);
    somebody
        && stop().is_some_and(|at| {
            let before = reader.class(at - 1);
            reader.class(at) == Class::Complementizer
                && !reader.text_of(at).starts_with("إ")
                && !OTHERS.has(before)
                && !before.is_preposition()
        })
}

/// What stands behind the words that complete the noun, as `مدير الميناء أمس` does in `تأكيد مدير الميناء أمس أن`; none
/// where more than an article is joined to the first of them.
fn behind_completion(reader: &Reader<'_>, noun: usize) -> Option<usize> {
    const ENDS: Classes = Classes::of(&[
        Class::Verb,
        Class::SpeechNoun,
        Class::Participle,
        Class::Relative,
        Class::Conjunction,
        Class::Complementizer,
        Class::ComplementizerBi,
    ]);
    if !reader.tok(noun + 1).clitics.without(Clitics::AL).is_empty() {
        return None;
    }
    let end = reader.sentences.end(noun).min(noun + 20);
    (noun + 2..end).find(|at| ENDS.has(reader.class(*at)) || !reader.tok(*at).is_word())
}

/// `مع تصريحه أن`, `بإعلانها أنها`: whether his statement has its clause right behind it; but `قال في تصريحه إن`.
pub(super) fn states_it(reader: &Reader<'_>, noun: usize) -> bool {
    const OTHERS: Classes = Classes::of(&[Class::PrepFi, Class::Occasion, Class::Opener]);
    let his = reader.tok(noun).form().has_pronoun() && reader.next_is_complementizer(noun);
    let before = noun.checked_sub(1).map_or(Class::Unknown, |before| reader.class(before));
    his && !reader.text_of(noun + 1).starts_with("إ") && !OTHERS.has(before)
}

/// Whether بأن or من أن follows the noun phrase behind a noun of speech, and belongs to it: `تصريح المدير بأن`.
pub(crate) fn told_of(reader: &Reader<'_>, noun: usize) -> bool {
    let end = reader.sentences.end(noun).min(noun + 12);
    let stop = (noun + 1..end).find(|at| {
        let tok = reader.tok(*at);
        tok.class().is_complementizer() || tok.class() == Class::Verb || !tok.is_word() && !tok.is(TokenKind::Mark)
    });
    stop.is_some_and(|at| {
        let bi = reader.class(at) == Class::ComplementizerBi;
        let min = reader.class(at) == Class::Complementizer && reader.class(at - 1) == Class::PrepMin;
        (bi || min) && !is_described(reader, noun)
    })
}

/// `وصف المتحدث تصريحات الوزير بأنها كاذبة`: whether the clause is what a verb before the noun of speech says of it, and
/// not what is told in it.
fn is_described(reader: &Reader<'_>, noun: usize) -> bool {
    let mut words = (noun.saturating_sub(10)..noun).rev().take_while(|at| reader.is(*at, TokenKind::Word));
    words.find(|at| reader.class(*at) == Class::Verb).is_some_and(|verb| reader.lemma(verb).frames.has(Frames::AS))
}
