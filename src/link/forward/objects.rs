//! What a cue reports without a clause: marked words behind a noun or a preposition, and two objects.

use super::uttered::joins_mark;
use crate::arabic::Clitics;
use crate::cue::CueWord;
use crate::lexicon::{Class, Classes, Frames};
use crate::link::content::content_end;
use crate::link::words::trim;
use crate::link::{Links, Source};
use crate::observe::Observer;
use crate::phrase::Phrase;
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

impl<O: Observer> Links<O> {
    /// `ندد بـ“العدوان”`: marked words without a clause, each a quote of its own.
    pub(super) fn phrase(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, open: usize) {
        if let Some(start) = second_object(reader, cue, source, open) {
            let source = match source {
                Source::Mention(phrase) if phrase.start == start => Source::Implied(reader.tok(cue.at).form()),
                Source::Mention(phrase) => Source::Mention(Phrase { end: phrase.end.min(start), ..phrase }),
                other => other,
            };
            return self.unmarked(reader, (start, content_end(reader, start, cue.at)), cue, source, Rule::Objects);
        }
        // أشار إلى “أن البحر هادئ”: the complementiser stands between the marks.
        if reader.next_is_complementizer(open) {
            return self.uttered(reader, cue, source, open, Rule::VerbMark);
        }
        let end = reader.sentences.end(cue.at);
        let mut open = open;
        // ذكرت الإذاعة أن المدير ندد بـ“الإهمال”: told by the one, and said by the other
        let somebody = source.phrase().is_some_and(|phrase| reader.class(phrase.head).begins_somebody());
        let nested = somebody && self.is_reported(cue.at);
        while let Some(index) = reader.stretch(open).filter(|index| nested || !self.taken[*index]) {
            self.mixed(reader, index, Some(cue.at), source, Rule::Phrase);
            // … و“الكذب”
            let close = reader.stretches[index].close();
            let joins = |at: usize| {
                let tok = reader.tok(at);
                tok.is(TokenKind::Comma) || tok.is(TokenKind::Word) && tok.class() == Class::Conjunction
            };
            let next = (close + 1..end.min(close + 4)).find(|at| reader.is_open(*at));
            let next = next.filter(|next| (close + 1..*next).all(joins)).or_else(|| calls_another(reader, cue, close));
            let Some(next) = next else { return };
            open = next;
        }
    }

    /// `اعتبر الخطوة تراجعا`: a small clause, where marked words stand in it or a definite object begins it.
    pub(super) fn objects(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source) {
        let mut start = match source {
            Source::Mention(phrase) if phrase.start > cue.at => phrase.end,
            _ => cue.at + 1,
        };
        // اعتبرت الوزارة أمس الثلاثاء الخطوة تراجعا
        while reader.class(start) == Class::Time {
            start += 1;
        }
        start = over_insertion(reader, start);
        // No object is a verb.
        if reader.class(start) == Class::Verb || is_considered(reader, cue, source, start) {
            return;
        }
        let end = content_end(reader, start, cue.at);
        // اعتبرت الجمعية القرار تراجعا ودعت إلى الحوار: she goes on; two nouns have no verb of theirs to join on.
        // اعتبر القرار “متسرعا”، ولكن هذا لم يمنع المجلس: what is marked is the last word of it, but “متسرعا”، و“ظالما”.
        let marked_last =
            |at: usize| reader.is(at, TokenKind::Comma) && reader.is_close(at - 1) && !joins_mark(reader, at + 1);
        let own = (start + 2..end).find(|at| goes_on(reader, cue, *at) || marked_last(*at));
        let end = own.map_or(end, |own| trim(reader, start, own));
        // صورا اعتبرت “مهينة”: nothing but what is marked
        if reader.is_open(start) && reader.over(start) == end {
            return;
        }
        // The second object is not far from the first: what is marked behind a clause more is not of this one.
        let marked = (start..end.min(start + 8)).any(|at| reader.is_open(at) && !reader.is_name(at));
        if start >= end || !marked && !considers(reader, cue, start, end) {
            return;
        }
        self.unmarked(reader, (start, end), cue, source, Rule::Objects);
    }
}

/// `وصف كلدون بـ“بطل البحر” ومنافسه في السباق سالم بـ“أضحوكة”`: the mark behind the one that closes at `close`, where the verb
/// calls another something else.
fn calls_another(reader: &Reader<'_>, cue: CueWord, close: usize) -> Option<usize> {
    let end = reader.sentences.end(cue.at).min(close + 12);
    let calls = close + 1 < end && cue.frames.has(Frames::AS) && reader.text_of(close + 1).starts_with("و");
    let plain = |at: &usize| {
        let tok = reader.tok(*at);
        tok.is(TokenKind::Number) || tok.is_word() && tok.class() != Class::Verb
    };
    if !calls {
        return None;
    }
    let open = close + 1 + (close + 1..end).take_while(plain).count();
    (reader.is_open(open) && reader.text_of(open - 1) == "ب").then_some(open)
}

/// `المدينة تعتبر مركزا “هادئا”`, `القلعة تعتبر “قلبا” للبلاد`: whether the verb in the present tells what its subject is
/// taken for, its one object an indefinite noun at once; who considers something names it first. So is what is `كتب كلمات
/// اعتبرت “مهينة”`, where nobody is named at all.
fn is_considered(reader: &Reader<'_>, cue: CueWord, source: Source, start: usize) -> bool {
    let form = reader.tok(cue.at).form();
    let before = matches!(source, Source::Mention(phrase) if phrase.end <= cue.at);
    let first = start + usize::from(reader.is_open(start));
    let verb = reader.class(cue.at) == Class::Verb && !form.has_pronoun();
    // لكنها اعتبرت “المجلس ضعيفا”: who speaks; it is the noun right before it that is taken for something
    let behind_noun = || cue.at > reader.sentences.begin(cue.at) && may_be_considered(reader, cue.at - 1);
    let nobody = matches!(source, Source::Implied(_)) && reader.tok(cue.at).clitics.is_empty();
    let marked = || nobody && behind_noun() && reader.is_open(start) && !reader.is_name(start);
    verb && (before && form.is_present() || nobody) && (is_indefinite_object(reader, first) || marked())
}

/// `كلمات`, `تعليقات`: an indefinite noun.
fn may_be_considered(reader: &Reader<'_>, at: usize) -> bool {
    const NOUNS: Classes = Classes::of(&[Class::Unknown, Class::Document, Class::Statement, Class::SpeechNoun]);
    reader.is(at, TokenKind::Word) && NOUNS.has(reader.class(at)) && !reader.tok(at).has(Clitics::AL)
}

/// `مركزا`, `خطرا`: a word that the lexicon does not know, with the ending of an object.
fn is_indefinite_object(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_plain_unknown(at) && reader.text_of(at).ends_with("ا")
}

/// `اعتبر المحامي، في حديث للإذاعة، الحكم “سابقة خطيرة”`: behind what is put in between two commas before the objects.
fn over_insertion(reader: &Reader<'_>, start: usize) -> usize {
    let first = start + 1;
    let class = reader.class(first);
    let inserted = class.is_preposition() || matches!(class, Class::Opener | Class::Time | Class::Relative);
    if !reader.is(start, TokenKind::Comma) || !inserted {
        return start;
    }
    let end = reader.sentences.end(start).min(start + INSERTION);
    (first..end).find(|at| reader.is(*at, TokenKind::Comma)).map_or(start, |close| close + 1)
}

/// So many words may be put in before two objects.
const INSERTION: usize = 16;

/// `اعتبره الوزير مؤشرا على “تحسن” في السوق`, `اعتبروه قرارا “خطرا”`: where the second object begins, if it is a noun
/// before the marks; the first is in the verb.
fn second_object(reader: &Reader<'_>, cue: CueWord, source: Source, open: usize) -> Option<usize> {
    if !cue.frames.has(Frames::TWO) {
        return None;
    }
    let behind = match source {
        Source::Mention(phrase) if phrase.start > cue.at => phrase.start..open.min(phrase.end + 1),
        _ => cue.at + 1..open.min(cue.at + 2),
    };
    let start = behind.rev().find(|at| is_indefinite_object(reader, *at))?;
    let near = reader.class(start + 1).is_preposition() && start + 2 == open || start + 1 == open;
    near.then_some(start)
}

/// Whether two objects without marks are what somebody holds: `اعتبر المدرب التعادل فوزا`, `معتبرا الخطوة تراجعا`. The
/// present is more often passive: `يعتبر النهر حدا`.
fn considers(reader: &Reader<'_>, cue: CueWord, start: usize, end: usize) -> bool {
    let tok = reader.tok(cue.at);
    let held = match tok.class() {
        Class::Verb => {
            let before = cue.at.checked_sub(1).map_or(Class::Unknown, |before| reader.class(before));
            !tok.form().is_present() && !matches!(before, Class::Relative | Class::Negation)
        }
        // أشاد بالخطوة معتبرا ذلك تقدما
        Class::Participle => {
            let set_off = cue.at > 0 && reader.is(cue.at - 1, TokenKind::Comma);
            tok.has(Clitics::WA) || set_off || reader.class(start) == Class::Demonstrative
        }
        _ => false,
    };
    let object = reader.tok(start);
    // اعتبر إقامة السد خطأ، معتبرا ما حدث درسا; but اعتبره إقامة: the object is in the verb.
    let thing = || !tok.form().has_pronoun() && (reader.is_what_is_done(start) || reader.text_of(start) == "ما");
    // معتبرا طبيعة المكان نعمة: definite by the noun that completes it
    let completed = || {
        let bare = object.is(TokenKind::Word) && object.clitics.is_empty() && !object.class().is_preposition();
        tok.class() == Class::Participle && bare && reader.tok(start + 1).clitics == Clitics::AL
    };
    let definite = object.has(Clitics::AL)
        || matches!(reader.class(start), Class::Demonstrative | Class::Pronoun)
        || thing()
        || completed();
    held && definite && end > start + 1
}

/// Whether the verb at `at`, joined on, is of him who holds what the cue tells.
fn goes_on(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let (his, verb) = (reader.tok(cue.at), reader.tok(at));
    let past = |tok: &Tok| tok.class() == Class::Verb && !tok.form().is_present();
    past(his)
        && past(verb)
        && verb.has(Clitics::WA)
        && verb.form().gender() == his.form().gender()
        && verb.form().number() == his.form().number()
        && reader.lemma(at).frames.reports()
}
