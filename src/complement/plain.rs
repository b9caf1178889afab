//! Words that nothing introduces: neither a mark nor a colon nor أن.

use super::frames::introduces;
use super::{Complement, Look};
use crate::arabic::Clitics;
use crate::cue::{CueWord, adjoins, cue_at, is_qala, passes_on_words, takes_its_turn};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Form, Frames, Gender, Number};
use crate::mention;
use crate::phrase::{Bounds, Phrase};
use crate::reader::Reader;
use crate::token::TokenKind;

/// `وقال المدير لقد عدنا`, `أضاف الحارس نحن باقون`, `وقالت المعلمة نتمنى أن`: words of a first person right behind the
/// subject, with neither a mark nor أن.
pub(super) fn own_words(look: &Look<'_, '_>) -> Option<Complement> {
    let Look { reader, cue, at, .. } = *look;
    let says = matches!(reader.class(cue.at), Class::Verb | Class::Participle)
        && matches!(reader.lemma(cue.at).act, Act::Statement | Act::Addition)
        && look.frames().has(Frames::DIRECT);
    let plain = |i: usize| reader.tok(i).is_word() && reader.class(i) != Class::PrepPronoun;
    let near = at - cue.at <= 10 && (cue.at + 1..at).all(plain);
    let first = match look.class() {
        Class::Verb => {
            let form = look.tok().form();
            form.is_present() && form.person() == 1 && form.number() == Number::Plural && adjoins(reader, at)
        }
        _ => reader.text_of(at).is_one_of(lists::OURS),
    };
    (says && near && first && look.tok().clitics.is_empty()).then_some(Complement::Words { at })
}

/// Whether somebody's words follow right behind قال, with neither a mark nor أن: `وقال لن نعود`, `قائلا لا نخاف البحر`,
/// `وقال يجب أن نعود`. What else they may begin with, `unintroduced` reads.
pub(super) fn speaks_up(reader: &Reader<'_>, at: usize) -> bool {
    let next = reader.text_of(at + 1);
    match reader.class(at) {
        Class::Verb => is_qala(reader, at) && (next.is_one_of(&["لن", "لم"]) || next.is_one_of(lists::MUST)),
        Class::Participle => reader.lemma(at).text() == "قال" && next == "لا",
        _ => false,
    }
}

/// `وأضاف باشرت الفرق عملها`: what was said, with neither a mark nor أن, where nothing else is told and no subject stands
/// between.
pub(super) fn adds_plainly(reader: &Reader<'_>, cue: CueWord) -> bool {
    let next = cue.at + 1;
    let (verb, tok) = (reader.tok(cue.at), reader.tok(next));
    verb.class() == Class::Verb
        && matches!(reader.lemma(cue.at).act, Act::Addition | Act::Statement)
        && cue.frames.has(Frames::DIRECT.with(Frames::AN))
        && verb.has(Clitics::WA)
        && matches!(tok.class(), Class::Verb | Class::Auxiliary)
        // وأضاف يقول, وزاد ثمن الخبز: another report, a noun
        && !reader.lemma(next).frames.reports()
        && tok.size > 3
}

/// `وقال، البحر هائج منذ الصباح.`, `مضيفا، الباب مغلق`: a comma right behind the verb that stands for the colon, where
/// nothing else is told and what follows it begins a clause of its own.
pub(super) fn pauses(reader: &Reader<'_>, cue: CueWord) -> bool {
    let verb = reader.tok(cue.at);
    let goes_on = match verb.class() {
        Class::Verb => verb.has(Clitics::WA) && cue.at == reader.sentences.begin(cue.at),
        Class::Participle => verb.clitics.is_empty() && cue.at > 0 && !reader.tok(cue.at - 1).is_word(),
        _ => false,
    };
    let tok = reader.tok(cue.at + 2);
    goes_on
        && reader.is(cue.at + 1, TokenKind::Comma)
        && tok.is(TokenKind::Word)
        && !tok.class().is_preposition()
        && matches!(reader.lemma(cue.at).act, Act::Statement | Act::Addition)
}

/// No more words than these are who says so, and where.
const REACH: usize = 24;

/// `ويقول سامي البكري تشهد السوق إقبالا`, `وقال الحارس في حديث للإذاعة وصلت السفينة`, `وعن الأجور قال ستزيد`: the
/// clause that قال has in place of an object, behind who says so and where, if nothing else is told in its sentence. It
/// is known by its verb. أضاف has one right behind it, others one that is denied: `وأكد المدير لا توجد نية للبيع`.
pub(super) fn unintroduced(reader: &Reader<'_>, cue: CueWord) -> Option<Complement> {
    let verb = reader.tok(cue.at);
    let qala = || reader.lemma(cue.at).text() == "قال";
    match verb.class() {
        Class::Participle if qala() => exclaimed(reader, cue.at),
        // أجاب بقوله عاد القارب
        Class::SpeechNoun if verb.has(Clitics::BI) && qala() => {
            begins(reader, cue.at + 1).then_some(Complement::Utterance { at: cue.at + 1 })
        }
        Class::Verb if !verb.form().has_pronoun() && cue.frames.has(Frames::DIRECT) => told_plainly(reader, cue),
        _ => None,
    }
}

/// The same behind a verb.
fn told_plainly(reader: &Reader<'_>, cue: CueWord) -> Option<Complement> {
    let (says, adds) = (is_qala(reader, cue.at), reader.lemma(cue.at).text() == "أضاف");
    let states = || matches!(reader.lemma(cue.at).act, Act::Statement | Act::Explanation | Act::Emphasis);
    if !(adds || states() && cue.frames.has(Frames::AN)) {
        return None;
    }
    // وقال له كيف نجوت؟
    let told = is_to_him(reader, cue.at + 1);
    let (next, end) = (cue.at + 1 + usize::from(told), reader.sentences.end(cue.at));
    let plain = Plain { reader, cue, says, adds, told, next, end };
    let main = is_main(reader, cue.at) || says && plain.is_sure();
    if !main {
        return None;
    }
    let at = plain.clause()?;
    let at = if at > next { plain.behind_subject(at)? } else { at };
    let denied = || reader.class(at) == Class::Negation;
    // “لن نعود”، قال سيمونز: a name, where the marked words are said
    let name = || at == next && reader.class(at) == Class::Unknown && reader.marked_before(cue.at).is_some();
    let whole = (says || adds || denied()) && !plain.tells_else(at) && !name();
    whole.then_some(if adds { Complement::Words { at } } else { Complement::Utterance { at } })
}

/// A verb with neither a mark nor أن behind it.
struct Plain<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: CueWord,
    /// Whether it is قال.
    says: bool,
    /// Whether it is أضاف.
    adds: bool,
    /// Whether له stands behind it.
    told: bool,
    /// The word behind both.
    next: usize,
    /// The end of its sentence.
    end: usize,
}

impl Plain<'_, '_> {
    /// Whether قال, though its sentence does not begin with it, has what stands behind it.
    fn is_sure(&self) -> bool {
        let Plain { reader, next, .. } = *self;
        // قال له هارتسن: a word that no table has may be who says so
        let surely = || reader.class(next) != Class::Unknown || reader.looks_like_future(next);
        self.is_called() || surely() && begins(reader, next) && stands_behind(reader, self.cue.at)
    }

    /// `قال له يامولاي`: with its noun in one word
    fn is_called(&self) -> bool {
        let Plain { reader, next, .. } = *self;
        self.told && reader.class(next) == Class::Unknown && reader.text_of(next).starts_with("يا")
    }

    /// Where a clause begins, not far behind.
    fn clause(&self) -> Option<usize> {
        let Plain { reader, next, says, adds, .. } = *self;
        let things = || (says || adds) && is_of_things(reader, reader.tok(self.cue.at).form(), next);
        if things() || says && self.is_called() {
            return Some(next).filter(|next| *next < self.end);
        }
        // وقالت الطبيبة هناك دواءان
        let there = |at: usize| reader.text_of(at) == "هناك";
        (next..self.end.min(next + REACH)).find(|at| begins(reader, *at) || there(*at))
    }

    /// The clause at `at`, or sooner, where who says so, and on what occasion or to whom, is all that stands before it.
    fn behind_subject(&self, at: usize) -> Option<usize> {
        let Plain { reader, cue, next, .. } = *self;
        if self.adds {
            return None;
        }
        // ويقول سامي البكري كل السكان يغادرون: what cannot continue the name before it begins the clause.
        let at = (next + 1..at).find(|at| quantifies(reader, *at)).unwrap_or(at);
        let subject = mention::behind(reader, cue.at, Bounds::towards(at, cue.frames));
        let from = subject.map_or(next, |subject| subject.end);
        let pause = from + usize::from(subject.is_some() && reader.is(from, TokenKind::Comma));
        let adjoins = || pause == at || is_occasion(reader, from..at) || is_told(reader, from..at);
        (subject.is_none_or(|subject| is_known(reader, subject)) && adjoins()).then_some(at)
    }

    /// `وقال الحارس وصل الباب متأخرا: “…”، إن`: whether it is something else that is told; but `…، وأضاف: “…”`
    fn tells_else(&self, at: usize) -> bool {
        let reader = self.reader;
        let next_cue = |at: usize| reader.class(at) == Class::Verb && reader.tok(at).has(Clitics::WA);
        // إذ إن المنتظر: that of another word
        let own = |at: usize| !matches!(reader.class(at - 1), Class::Conjunction | Class::Opener);
        let told = |at: usize| {
            let that = reader.class(at).is_complementizer() && reader.text_of(at).starts_with("إ");
            reader.is(at, TokenKind::Colon) || that && own(at)
        };
        (at..self.end.min(at + REACH)).take_while(|at| !next_cue(*at)).any(told)
    }
}

/// `فقال رحمه الله (البحر لا ينام)`, `قائلا (البحر لا ينام)`, `قال نصا (…)`: brackets that stand for marks, right behind
/// قال, behind praise, or how he says so; but `قال سامي البكري (من سكان الحي القديم)`.
pub(super) fn bracketed(reader: &Reader<'_>, cue: CueWord) -> Option<Complement> {
    const REACH: usize = 10;
    const LONGEST: usize = 64;
    if reader.lemma(cue.at).text() != "قال" {
        return None;
    }
    let end = reader.tokens.len();
    let open = (cue.at + 1..end.min(cue.at + REACH)).find(|at| !reader.is(*at, TokenKind::Word))?;
    let praised = || (open.saturating_sub(4).max(cue.at + 1)..open).any(|at| reader.class(at) == Class::Praise);
    let word_for_word = reader.text_of(open - 1).is_one_of(&["نصا", "حرفيا"]);
    let sure = open == cue.at + 1 || word_for_word || praised();
    let close = (open..end.min(open + LONGEST)).find(|at| reader.is(*at, TokenKind::Close));
    let words = close.is_some_and(|close| close > open + 3);
    (reader.is(open, TokenKind::Open) && sure && words)
        .then_some(Complement::Colon { at: open - usize::from(word_for_word) })
}

/// `ختم حديثه قائلا البحر لا ينام`: behind the participle no subject stands, so that a clause or three words that
/// follow are said, unless the first of them may tell when, how or to whom.
fn exclaimed(reader: &Reader<'_>, participle: usize) -> Option<Complement> {
    let at = participle + 1 + usize::from(reader.is(participle + 1, TokenKind::Comma));
    let tok = reader.tok(at);
    let adverbial = tok.class().is_preposition()
        || matches!(tok.class(), Class::PrepPronoun | Class::Participle | Class::Opener | Class::Time | Class::Adverb)
        || tok.has(Clitics::LI.union(Clitics::BI).union(Clitics::WA));
    let word = |at: usize| reader.is(at, TokenKind::Word);
    let said = (at..at + 3).all(word) || begins(reader, at) && word(at + 1);
    (said && !adverbial).then_some(Complement::Utterance { at })
}

/// Whether the verb is that of its sentence, and no part of another clause: `كما قال`, `ماذا يقول`, `التي تقول`.
fn is_main(reader: &Reader<'_>, at: usize) -> bool {
    let begin = reader.sentences.begin(at);
    let tok = reader.tok(at);
    let topic = || reader.class(begin) == Class::PrepAn || reader.text_of(begin).is_one_of_joined(lists::ABOUT);
    at == begin || tok.has(Clitics::WA.union(Clitics::FA)) || topic() || takes_its_turn(reader, at)
}

/// `والباحثون يقولون ستغرق الجزيرة`, `عاش مع جده، يقول كان بحارا`: whether he who says so stands before the verb and
/// begins its sentence, or the verb stands behind a comma.
fn stands_behind(reader: &Reader<'_>, at: usize) -> bool {
    let bare = reader.tok(at).clitics.is_empty() && at > 0;
    let begins = |phrase: Phrase| phrase.start == reader.sentences.begin(at);
    bare && (reader.is(at - 1, TokenKind::Comma) || mention::before(reader, at).is_some_and(begins))
}

/// The له of `قال له كيف نجوت`: to whom it is said.
fn is_to_him(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::PrepPronoun && reader.text_of(at).starts_with("ل")
}

/// `لـ“الشراع”`: whether it is to whom somebody says so.
fn is_told(reader: &Reader<'_>, words: std::ops::Range<usize>) -> bool {
    reader.tok(words.start).size == 1 && reader.over(words.start + 1) == words.end
}

/// `وقال النجاحات كبيرة`, `وأضاف الخسارات فادحة`: whether the noun right behind a man's verb is a plural of things, which
/// is no subject of his.
fn is_of_things(reader: &Reader<'_>, verb: Form, at: usize) -> bool {
    let his = verb.gender() == Gender::Masculine && verb.number() == Number::Singular;
    let things = || reader.class(at) == Class::Unknown && reader.text_of(at).ends_with("ات");
    his && reader.tok(at).clitics == Clitics::AL && things()
}

/// Whether the phrase is for one who is known, whom no verb right behind it describes: `المدير`, `مدير الميناء`, `سامي
/// البكري`; not `تاجر`, `مصدر في الشركة`.
fn is_known(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let named =
        |at: usize| reader.tok(at).has(Clitics::AL) || matches!(reader.class(at), Class::GivenName | Class::Title);
    let head = reader.class(phrase.head) == Class::Unknown && !reader.is_common(phrase.head);
    let governed = |at: &usize| !reader.class(*at).is_preposition();
    let words = phrase.start..phrase.end;
    // وأكد المدير حضوره: what he says
    let object = || reader.is_plain_unknown(phrase.end - 1) && reader.text_of(phrase.end - 1).ends_with_pronoun();
    let own = || words.len() > 1 && object();
    let whole = words.clone().all(|at| !reader.is_close(at)) && !mention::runs_into_object(reader, &phrase) && !own();
    whole && (head || words.take_while(governed).any(named))
}

/// `في حديث للإذاعة`, `في لقاء مع القناة`: whether it is where somebody says so.
fn is_occasion(reader: &Reader<'_>, words: std::ops::Range<usize>) -> bool {
    let (start, end) = (words.start, words.end);
    let occasion = matches!(reader.class(start + 1), Class::Statement | Class::Occasion | Class::SpeechNoun);
    // في تغريدته وهم يؤدون الصلاة
    let his = reader.tok(start + 1).form().has_pronoun();
    // في بيان نشر أمس: which text it is
    let described = || passes_on_words(reader, end);
    reader.class(start) == Class::PrepFi
        && occasion
        && !his
        && !described()
        && (start..end).all(|at| reader.is(at, TokenKind::Word))
}

/// `كل السكان`, `كثير من الناس`: whether a noun begins at the word that cannot continue the one before it.
fn quantifies(reader: &Reader<'_>, at: usize) -> bool {
    let named = reader.tok(at - 1).has(Clitics::AL) || reader.class(at - 1) == Class::GivenName;
    // قال فهيد لسالم كل شيء: no clause
    let clause = (at + 1..at + 3).all(|at| reader.is(at, TokenKind::Word));
    named && clause && reader.is_how_many(at)
}

/// Whether a clause begins with its verb at the word.
fn begins(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    if !tok.is(TokenKind::Word) || !tok.clitics.without(Clitics::SA).is_empty() {
        return false;
    }
    match tok.class() {
        Class::Verb => {
            let form = tok.form();
            // مدرب كوينز بارك لإذاعة الشراع: a name, and whom he tells
            let name = tok.size <= 4 && reader.tok(at + 1).has(Clitics::LI);
            form.person() == 1
                || !name
                    && form.number() == Number::Singular
                    && cue_at(reader, at).is_none_or(|next| !introduces(reader, next))
        }
        // أعتقد أن
        Class::Governor => ["أ", "ن"].iter().any(|mine| reader.text_of(at).starts_with(mine)),
        // من الصعب
        Class::PrepMin => reader.class(at + 1) == Class::Governor,
        Class::Auxiliary | Class::Vocative => true,
        // كيف نجوت؟ but قال متى شاء
        Class::Interrogative => reader.text_of(at) != "متى",
        // قالوا ما نستطيع العودة; but قال ما عنده, ما نقله
        Class::Negation => {
            let able = || matches!(reader.class(at + 1), Class::Governor | Class::Auxiliary);
            reader.text_of(at) != "ما" || able() && reader.text_of(at + 1).starts_with("ن")
        }
        Class::Unknown => {
            let verb =
                reader.looks_like_future(at) || reader.looks_like_verb(at) || reader.looks_like_her_short_past(at);
            verb || begins_own_words(reader, at)
        }
        _ => false,
    }
}

/// The same, where no noun is held for ours: `عدنا`, but `عدوانا`, `مكانا`.
pub(crate) fn surely_begins_own_words(reader: &Reader<'_>, at: usize) -> bool {
    begins_own_words(reader, at) && (reader.class(at) == Class::Verb || !reader.text_of(at).ends_with("نا"))
}

/// Whether words that begin at `at` are the speaker's own, in the first person or behind لقد, with which no clause of the
/// reporter's begins behind قال: `نحن باقون`, `رصدنا وصولهم`, `لا نخاف البحر`, `لا تخيفني العاصفة`, `لقد وصلوا`; not
/// `يجب أن نعود`, which may be the reporter's, nor `إننا باقون`, which has its complementiser.
pub(crate) fn begins_own_words(reader: &Reader<'_>, at: usize) -> bool {
    let known = |at: usize| reader.class(at) == Class::Verb && reader.tok(at).form().person() == 1;
    let ours = reader.tok(at).size >= 5 && reader.text_of(at).ends_with("نا") && !reader.class(at).is_complementizer();
    let negated = || {
        let verb = at + 1;
        let looks = reader.is_plain_unknown(verb) && ["ن", "أ"].iter().any(|we| reader.text_of(verb).starts_with(we));
        let me = ["ني", "نا"].iter().any(|us| reader.text_of(verb).ends_with(us));
        reader.class(at) == Class::Negation && (known(verb) || looks || me)
    };
    // سأعود
    let shall = || reader.tok(at).size >= 5 && reader.text_of(at).starts_with("سأ");
    reader.text_of(at).is_one_of(lists::OURS) || known(at) || ours || shall() || negated()
}
