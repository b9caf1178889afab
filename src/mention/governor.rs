//! Of whom the clause tells that the cue hangs on.

use super::FAR;
use super::behind::behind;
use super::kind::{are_many, are_things, has_joined, is_one, is_single};
use super::start::is_but;
use super::subject::clause_subject;
use crate::arabic::Clitics;
use crate::cue;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames, Gender, Number};
use crate::phrase::{Bounds, Phrase, filling_behind_clitic, phrase};
use crate::reader::Reader;
use crate::token::TokenKind;

/// The subject of the clause that governs the cue, where its verb reports nothing itself:
/// `أعرب المغني عن سعادته، مضيفا أن`, `التقى الوزير نظيره وقال`, `الوزير زار البلدة مؤكدا أن`.
pub(crate) fn governor(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(cue);
    if cue - begin > CLAUSE {
        return None;
    }
    let (verb, found) = set_against(reader, begin, cue).or_else(|| clause_subject(reader, begin, cue))?;
    // بدأ الحفل بنشيد، ثم ألقى السيد سامي كلمة، وقال: a thing has no words.
    let thing = !reader.class(found.head).is_somebody();
    // قدم الحفل سامي البكري، ثم ألقى المدير كلمة، وقال: he who makes a speech
    let speech = |acting: &(Option<usize>, Phrase)| {
        let clause = (acting.1.start..cue).take(16).take_while(|at| reader.is(*at, TokenKind::Word));
        clause.into_iter().any(|at| reader.class(at) == Class::Statement && reader.tok(at).clitics.is_empty())
    };
    let acting = acting_before(reader, found.end, cue).filter(|acting| thing || speech(acting));
    let (verb, found) = acting.unwrap_or((verb, found));
    let form = reader.tok(cue).form();
    let agreed = match form.number() {
        // many are not one: وحث رجال الأعمال على العمل، مبينا
        Number::Singular if are_many(reader, &found, form.gender()) => false,
        Number::Singular => match verb {
            Some(verb) => reader.tok(verb).form().gender() == form.gender(),
            None => gender_of_thing(reader, found.head, cue).is_none_or(|gender| gender == form.gender()),
        },
        // تناولت المواقع الأمر، ورأوا: things are not they; but المدونات والمدونون
        _ => {
            let things = || are_things(reader, found.head) && !has_joined(reader, &found);
            !(is_one(reader, &found) || form.gender() == Gender::Masculine && things())
        }
    };
    agreed.then_some(found)
}

/// `سأل القاضي الحارس عن الباب، فأجاب`, `وعندما سأله القاضي عن الباب، قال`: who was asked before somebody answers; in the
/// second only a pronoun tells.
pub(crate) fn asked(reader: &Reader<'_>, cue: usize) -> Option<Option<Phrase>> {
    let tok = reader.tok(cue);
    let begin = reader.sentences.begin(cue);
    if tok.class() != Class::Verb || !tok.has(Clitics::FA) && !reader.is_when(begin) {
        return None;
    }
    let asks = |at: &usize| {
        let lemma = || reader.lemma(*at);
        reader.class(*at) == Class::Verb && lemma().act == Act::Question && lemma().frames.has(Frames::OBJECT)
    };
    let verb = (begin.max(cue.saturating_sub(FAR))..cue).rev().find(asks)?;
    // سألنا المدير عن الباب، فأجاب
    let from = if cue::we_ask(reader, verb) {
        verb + 1
    } else {
        let who = behind(reader, verb, Bounds::within(cue, reader.lemma(verb).frames))?;
        if reader.tok(verb).form().has_pronoun() {
            return Some(None);
        }
        who.end
    };
    let whom = phrase(reader, from, Bounds { accusative: true, ..Bounds::within(cue, Frames::NONE) })?;
    let head = reader.tok(whom.head);
    (head.class().begins_somebody() && head.form().gender() == tok.form().gender()).then_some(Some(whom))
}

/// `سبق للاعب أن صرح بأن`, `وسبق للوزارة أن أعلنت أن`: who stands between سبق and the أن before the cue.
pub(crate) fn who_had_before(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let that = cue.checked_sub(1).filter(|that| reader.class(*that) == Class::Complementizer)?;
    let begin = reader.sentences.begin(cue).max(that.saturating_sub(HAD));
    let had = (begin..that).rev().find(|at| reader.class(*at) == Class::Governor)?;
    let who = had + 1;
    let fits = reader.text_of(had).ends_with("سبق") && who < that && reader.tok(who).has(Clitics::LI);
    let found = fits.then(|| filling_behind_clitic(reader, who, Bounds::towards(that, Frames::NONE))).flatten()?;
    // سبق لمؤلف “البحر” أن شرح: which one, the phrase does not say.
    (who..found.end).all(|at| reader.tok(at).is_word()).then_some(found)
}

/// So many words stand at most between سبق and its أن.
const HAD: usize = 10;

/// So far before a cue the clause that it hangs on may begin.
const CLAUSE: usize = 96;

/// The gender that the cue of a subject without a known verb has to have, if it matters. `كما ستقوم الجمعية بدورها،
/// داعيا`, `أجمل القصص تحدث هنا، ويقول`: neither is of the subject.
fn gender_of_thing(reader: &Reader<'_>, head: usize, cue: usize) -> Option<Gender> {
    let tok = reader.tok(head);
    let tells = matches!(reader.class(cue), Class::Verb | Class::Participle);
    if tells && are_things(reader, head) {
        return Some(Gender::Feminine);
    }
    // قام سامي البكري بزيارة سعاد البكري، وقالت: she, and not he
    if tok.class() == Class::GivenName && reader.class(cue) == Class::Verb {
        return Some(tok.form().gender());
    }
    let thing = tok.class().heads_thing() || tok.class() == Class::Person;
    // وكان طبيبها قد نصحها بالراحة، لكنها قالت: she, and not he who is hers
    let hers =
        matches!(tok.class(), Class::Role | Class::Kin) && tok.form().has_pronoun() && reader.class(cue) == Class::Verb;
    let one = (thing || hers) && tok.form().number() == Number::Singular;
    (one && (tells || tok.class() == Class::Institution)).then(|| tok.form().gender())
}

/// The last person who does something between `from` and the cue in a clause of his own, and his verb: `ثم ألقى السيد
/// سامي كلمة`, `فيما زار المدير السوق`.
fn acting_before(reader: &Reader<'_>, from: usize, cue: usize) -> Option<(Option<usize>, Phrase)> {
    let gender = |at: usize| reader.tok(at).form().gender();
    let actor = |verb: usize| {
        let does = reader.class(verb) == Class::Verb && gender(verb) == gender(cue);
        let joined = reader.tok(verb).has(Clitics::WA) || reader.class(verb - 1) == Class::Conjunction;
        if !does || !joined {
            return None;
        }
        let found = behind(reader, verb, Bounds::within(cue, reader.lemma(verb).frames))?;
        let person = matches!(reader.class(found.head), Class::Role | Class::Title | Class::GivenName);
        person.then_some((Some(verb), found))
    };
    (from.max(cue.saturating_sub(FAR))..cue).rev().find_map(actor)
}

/// `توقع المدرب الفوز، لكن الحارس تبنى رأيا آخر قائلا`, `ذكرت الصحيفة المبلغ، إلا أن الوكيل أنكره وقال`: the subject of
/// the last clause that is set against what comes before, and its verb behind it.
pub(crate) fn set_against(reader: &Reader<'_>, begin: usize, cue: usize) -> Option<(Option<usize>, Phrase)> {
    let against = |at: &usize| match reader.class(*at) {
        Class::Causal => is_but(reader, *at),
        Class::Complementizer => {
            let plain = !reader.tok(*at).form().has_pronoun();
            plain && reader.text_of(*at - 1).is_one_of(lists::EXCEPT)
        }
        _ => false,
    };
    let that = (begin.max(cue.saturating_sub(CLAUSE)) + 1..cue).rev().find(against)?;
    let found = phrase(reader, that + 1, Bounds { accusative: true, ..Bounds::within(cue, Frames::NONE) })?;
    let verb = found.end;
    let (form, own) = (reader.tok(cue).form(), reader.tok(verb).form());
    let agrees = own.person() == 3 && own.number() == form.number() && own.gender() == form.gender();
    let did = reader.class(verb) == Class::Verb && verb < cue && agrees;
    (did && reader.class(found.head).is_head()).then_some((Some(verb), found))
}

/// Of whom one who speaks tells, where what follows is said by many, `أوضح الرئيس أن اللاعبين يعزون أهله، مؤكدين`, or
/// by a man where she who tells is no person.
pub(crate) fn told_of(reader: &Reader<'_>, main: usize, speaker: Phrase, cue: usize) -> Option<Phrase> {
    let plural = |at: usize| reader.tok(at).form().number() == Number::Plural;
    // ذكرت الصحيفة أن الوزير هاجم المدرب متهما: he, and not the paper
    let man = |at: usize| reader.tok(at).form().gender() == Gender::Masculine;
    let other = !man(main) && man(cue) && reader.class(speaker.head).heads_thing();
    if !(plural(cue) && is_single(reader, &speaker) || other) {
        return None;
    }
    let that = (main + 1..cue.min(main + FAR)).find(|at| reader.class(*at).is_complementizer())?;
    let bounds = Bounds { accusative: true, ..Bounds::within(cue, Frames::NONE) };
    let found = phrase(reader, that + 1, bounds)?;
    if other {
        let person = matches!(reader.class(found.head), Class::Role | Class::Title | Class::GivenName);
        return person.then_some(found);
    }
    // قال عدد من التجار إن الشركات تضغط عليهم، موضحين: bodies are no men.
    let bodies = reader.class(found.head).heads_thing() && plural(found.head);
    (!is_single(reader, &found) && !bodies).then_some(found)
}

/// `بكلمة للمعلم الراحل سامي الحداد، قال: “…”`: who is named right before the verb, across a comma.
pub(crate) fn named_before(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let comma = cue.checked_sub(1).filter(|at| reader.is(*at, TokenKind::Comma))?;
    let tok = reader.tok(cue);
    if tok.class() != Class::Verb || !tok.clitics.is_empty() || tok.form().number() != Number::Singular {
        return None;
    }
    // وعن لقائه بالمعلم سامي الحداد، قال: what he was asked about
    let begin = reader.sentences.begin(cue);
    let asked = reader.class(begin).is_preposition() || matches!(reader.class(begin), Class::Opener | Class::Occasion);
    // وجه الرئيس رسالة، قرأها نيابة عنه الوزير سامي البكري، أكد فيها: who only reads it out
    let for_another = || (begin.max(comma.saturating_sub(12))..comma).any(|at| reader.is_on_behalf(at));
    if asked || for_another() {
        return None;
    }
    let begin = begin.max(comma.saturating_sub(12));
    let person = |at: usize| matches!(reader.class(at), Class::Title | Class::Role) && reader.tok(at).has(Clitics::AL);
    let found = (begin..comma)
        .filter(|at| person(*at))
        .find_map(|start| filling_behind_clitic(reader, start, Bounds::towards(comma, Frames::NONE)))?;
    let named = (found.start..found.end).any(|at| reader.class(at) == Class::GivenName);
    (named && reader.tok(found.head).form().gender() == tok.form().gender()).then_some(found)
}
