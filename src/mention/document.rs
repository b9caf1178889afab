//! The text in which something is said, and whose it is.

use super::FAR;
use super::behind::behind;
use super::governor::governor;
use crate::arabic::Clitics;
use crate::lexicon::{Act, Class, Frames, Gender, Number};
use crate::phrase::{Bounds, Phrase, filling, filling_behind_clitic, phrase, phrase_behind_clitic};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// So far before the cue a text stands at most whose sender stands between them, in tokens.
const SENDER: usize = 16;

/// `عثر الحراس على وصية قديمة، جاء فيها أن`: the document before it in which it stands. A statement or a speech is his
/// who makes it.
pub(crate) fn document_of(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let within = tells_of_a_text(reader, cue);
    let gender = match () {
        _ if within && reader.text_of(cue + 1) == "فيه" => Gender::Masculine,
        _ if within && reader.text_of(cue + 1) == "فيها" => Gender::Feminine,
        _ => return None,
    };
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(48));
    let document = |tok: &Tok| {
        tok.class() == Class::Document && tok.form().number() != Number::Plural && tok.form().gender() == gender
    };
    let head = (begin..cue).rev().find(|at| document(reader.tok(*at)))?;
    phrase_behind_clitic(reader, head, Bounds { accusative: true, ..Bounds::within(cue, Frames::NONE) })
}

/// `جاء فيه أن`, `ورد فيها أن`: whether the cue tells what stands in the text that its pronoun is for.
fn tells_of_a_text(reader: &Reader<'_>, cue: usize) -> bool {
    reader.class(cue + 1) == Class::PrepPronoun && reader.lemma(cue).frames.has(Frames::IN)
}

/// `أصدرت نقابة البحارة بيانا جاء فيه أن`, `أكدت النقابات الخبر، وأصدرت بيانا جاء فيه أن`, `نشر الموقع بيانا صادرا عن
/// النقابة جاء فيه أن`: who issues the statement in which it stands.
pub(crate) fn issuer_of(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let sender = |made: bool| tells_of_a_text(reader, cue).then(|| sender_before(reader, cue, made)).flatten();
    // أصدرت نقابة البحارة بيانا للوزير جاء فيه: whom it is for who issues it
    sender(false).or_else(|| issues_before(reader, cue)).or_else(|| sender(true))
}

/// Who issues the statement, by the verb before it.
fn issues_before(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let statement = |at: &usize| reader.class(*at) == Class::Statement;
    // بيانا صحافيا جاء فيه
    let noun = (cue.saturating_sub(2)..cue).rev().find(statement)?;
    if !(tells_of_a_text(reader, cue) || noun + 1 == cue && is_held(reader, cue)) {
        return None;
    }
    if let Some(found) = comes_from(reader, noun) {
        return Some(found);
    }
    let begin = reader.sentences.begin(cue).max(noun.saturating_sub(FAR));
    let verb = (begin..noun).rev().find(|at| reader.class(*at) == Class::Verb)?;
    let found = if verb + 1 == noun {
        governor(reader, verb)
    } else {
        behind(reader, verb, Bounds::within(noun, reader.lemma(verb).frames)).filter(|found| found.end == noun)
    };
    found.filter(|found| reader.class(found.head).is_somebody())
}

/// `بيانا صادرا عن النقابة جاء فيه`, `رسالة من وزارة الصيد إلى البلدية جاء فيها`, `بيان للنقابة جاء فيه`: from whom the
/// text comes, where nothing but its addressee stands between him and the cue.
fn sender_before(reader: &Reader<'_>, cue: usize, made: bool) -> Option<Phrase> {
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(SENDER));
    let noun = (begin..cue).rev().find(|at| matches!(reader.class(*at), Class::Statement | Class::Document))?;
    // رسالة للوزير: what is written is to him
    let made = made && reader.class(noun) == Class::Statement && reader.lemma(noun).act != Act::Writing;
    let from = |at: usize| is_from(reader.class(at));
    let next = (noun + 1..cue.min(noun + 4)).find(|at| from(*at) || made && reader.tok(*at).has(Clitics::LI))?;
    let next = next + usize::from(from(next));
    let end = (next..cue).find(|at| reader.class(*at) == Class::PrepIla).unwrap_or(cue);
    filling_behind_clitic(reader, next, Bounds::towards(end, Frames::NONE))
        .filter(|found| may_issue(reader.class(found.head)))
}

/// `تلقت الصحيفة بيانا من نقابة البحارة`, `في بيان صادر عن النقابة`, `بيان لنقابة البحارة`: the body from which the indefinite
/// statement at `noun` comes; but `بيان للصحافة`.
pub(crate) fn sender_of(reader: &Reader<'_>, noun: usize) -> Option<Phrase> {
    let tok = reader.tok(noun);
    if tok.has(Clitics::AL) || tok.form().has_pronoun() || reader.lemma(noun).act == Act::Writing {
        return None;
    }
    let end = reader.sentences.end(noun);
    let made = |at: usize| at == noun + 1 && reader.tok(at).has(Clitics::LI);
    let from = |at: &usize| is_from(reader.class(*at)) || made(*at);
    let next = (noun + 1..end.min(noun + 4)).find(from)?;
    let next = next + usize::from(!made(next));
    phrase_behind_clitic(reader, next, Bounds { accusative: true, ..Bounds::within(end, Frames::NONE) })
        .filter(|found| matches!(reader.class(found.head), Class::Institution | Class::NameHead))
}

/// `ألقى المدير كلمة أكد فيها أن`: whether the cue tells what somebody says in what stands right before it.
fn is_held(reader: &Reader<'_>, cue: usize) -> bool {
    reader.tok(cue).clitics.is_empty() && reader.is_in_it(cue + 1)
}

/// `صدر عن وزارة الموانئ اليوم البيان التالي: “…”`, `أصدرت وزارة الموانئ البيان التالي: “…”`: who issues the statement at
/// `noun`, at the head of its sentence.
pub(crate) fn issued_by(reader: &Reader<'_>, noun: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(noun);
    let issues = || {
        let verb = (begin..noun.min(begin + 3)).find(|at| reader.class(*at) == Class::Verb)?;
        behind(reader, verb, Bounds::within(noun, Frames::NONE)).filter(|found| found.end == noun)
    };
    let found = comes_from(reader, noun).or_else(issues)?;
    (reader.class(noun) == Class::Statement).then_some(found)
}

/// `صدر عن البلدية بيان`: from whom the statement at `noun` comes.
fn comes_from(reader: &Reader<'_>, noun: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(noun);
    let comes = |at: &usize| reader.text_of(*at).is_one_of_joined(&["صدر"]);
    let verb = (begin..noun.min(begin + 3)).find(comes)?;
    let from = (verb + 1..noun.min(verb + 4)).find(|at| reader.class(*at) == Class::PrepAn)?;
    phrase(reader, from + 1, Bounds::within(noun, Frames::NONE)).filter(|found| may_issue(reader.class(found.head)))
}

/// The عن or من of whom a text comes from.
fn is_from(class: Class) -> bool {
    matches!(class, Class::PrepAn | Class::PrepMin)
}

/// `النقابة`, `الديوان الملكي`: whether what begins with the class may issue a text.
fn may_issue(class: Class) -> bool {
    class.is_somebody() || class == Class::NameHead
}

/// `انتقد العضو خطاب المدير سامي البكري الذي قال فيه إن`, `نشرت تصريحات للشيخ سامي قال فيها إن`: whose the statement is
/// in which it is said. What ل joins to it is as a rule whom it was made for: a person with a name makes it, or one with
/// an office, where it has no article and nobody sends it (`كلمة لرئيس الجامعة قال فيها إن`).
pub(crate) fn whose_statement(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let word = reader.text_of(cue + 1);
    let feminine = word == "فيها";
    if !feminine && word != "فيه" || reader.lemma(cue).frames.has(Frames::IN) {
        return None;
    }
    let noun = statement_before(reader, cue, feminine)?;
    if let Some(found) = asked_or_sender(reader, cue, noun) {
        return Some(found);
    }
    let bounds = Bounds { accusative: true, ..Bounds::within(cue, Frames::NONE) };
    // التصريح الفضائي للحارس
    let next = noun + 1 + usize::from(reader.tok(noun + 1).clitics == Clitics::AL && reader.tok(noun).has(Clitics::AL));
    let to = reader.tok(next).has(Clitics::LI);
    // وجه المدير رسالة للوزير سامي البكري قال فيها: of him who sends it; but نشر التصريح الكامل للوزير الذي قال فيه
    let sent = to && !reader.tok(noun).has(Clitics::AL);
    if sent && governor(reader, cue).is_some_and(|sender| reader.class(sender.head).is_person()) {
        return None;
    }
    let found = phrase_behind_clitic(reader, next, bounds)?;
    let head = reader.tok(found.head);
    let named = (found.start..found.end).any(|at| reader.class(at) == Class::GivenName || reader.is_full_name(at));
    // بيان صحفي أكد فيه: of no journalist
    let own = match head.class() {
        Class::GivenName | Class::Honorific => true,
        // افتتح الحفل بكلمة لرئيس الجامعة شدد فيها, نشر الموقع تصريحات لرئيس النادي قال فيها: no other has made it
        Class::Title | Class::Role => named || sent,
        Class::Institution | Class::Media => !to,
        _ => false,
    };
    let one = head.form().number() == Number::Singular && reader.tok(cue).form().gender() == head.form().gender();
    (own && one).then_some(found)
}

/// `أجرت الصحيفة مقابلة مع سامي البكري قال فيها إن`, `تلقت الصحيفة بيانا من الوزارة قالت فيه إن`: who is asked by the press,
/// or sends it the text, right before the cue; but `أجرى الوزير حوارا مع الصحيفة قال فيه`.
fn asked_or_sender(reader: &Reader<'_>, cue: usize, noun: usize) -> Option<Phrase> {
    let from = |at: &usize| match reader.class(noun) {
        Class::Occasion => reader.text_of(*at) == "مع",
        _ => is_from(reader.class(*at)),
    };
    let next = (noun + 1..cue.min(noun + 4)).find(from)? + 1;
    let end = cue - usize::from(reader.is(cue - 1, TokenKind::Comma));
    let found = filling(reader, next, Bounds::towards(end, Frames::NONE))?;
    let (head, form) = (reader.tok(found.head), reader.tok(cue).form());
    let one = head.form().number() == Number::Singular && form.gender() == head.form().gender();
    let asks = || governor(reader, noun).is_some_and(|who| reader.class(who.head) == Class::Media);
    (one && head.class().is_somebody() && asks()).then_some(found)
}

/// The statement or text nearest before the cue that فيها, or else فيه, can stand for.
fn statement_before(reader: &Reader<'_>, cue: usize, feminine: bool) -> Option<usize> {
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(FAR));
    (begin..cue).rev().find(|at| {
        let tok = reader.tok(*at);
        let told = matches!(tok.class(), Class::Statement | Class::Occasion | Class::Document);
        let many = || tok.form().number() == Number::Plural || reader.text_of(*at).ends_with("ات");
        let she = || many() || reader.ends_in_teh(*at);
        told && !tok.form().has_pronoun() && she() == feminine
    })
}
