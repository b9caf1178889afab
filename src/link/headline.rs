//! A name, a colon, and words without marks.

use super::turns::is_label;
use super::words::trim;
use super::{Links, Source};
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames, Number};
use crate::observe::{Observer, Refusal};
use crate::phrase::{self, Bounds, Phrase};
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::TokenKind;

impl<O: Observer> Links<O> {
    /// `العموري: لن أترشح`: a line of a name, a colon, and words without marks.
    pub(super) fn headline(&mut self, reader: &Reader<'_>, colon: usize) -> Result<(), Refusal> {
        let begin = reader.sentences.begin(colon);
        let mut end = reader.sentences.end(colon);
        // العموري: اللقب قريب.. ولا أخشى الضغوط
        while reader.is(end, TokenKind::Ellipsis) && end < colon + 30 && reader.is(end + 1, TokenKind::Word) {
            end = reader.sentences.end(end + 1);
        }
        // A line of its own: nothing ends it but its end.
        let line = reader
            .kind(end)
            .is_none_or(|kind| matches!(kind, TokenKind::Break | TokenKind::Question | TokenKind::Exclamation));
        let start = label_start(reader, begin, colon);
        // سالم: الميناء آمن.
        let first = start == 0 || reader.is(start - 1, TokenKind::Break);
        let stopped = first && reader.is(end, TokenKind::Stop);
        let line = line || stopped && reader.kind(end + 1).is_none_or(|kind| kind == TokenKind::Break);
        let told = told_to(reader, start, colon).or_else(|| aside(reader, start, colon));
        // كلدون: “الشراع” ليست للبيع
        let name = |stretch| !reader.is_clause(stretch) && stretch.words <= 3 && stretch.close() + 1 < end;
        let quoted = reader.is_open(colon + 1) && !reader.opened(colon + 1).is_some_and(name);
        if !line || end < colon + 3 || quoted || told.unwrap_or(colon) - start > 8 {
            return Err(Refusal::NoSpeech);
        }
        let known = self.drafts.iter().rev().take(16).any(|draft| draft.content.1 > colon && draft.content.0 < end);
        // كتبت - سعاد البكري: بكلمات قليلة: who wrote it
        let wrote = |at: usize| reader.is(at + 1, TokenKind::Dash) && reader.lemma(at).act == Act::Writing;
        let signed = || start.checked_sub(2).is_some_and(wrote);
        if known || is_label(reader, start) || signed() {
            return Err(Refusal::NoSpeaker);
        }
        let phrase = before_colon(reader, start, colon).ok_or(Refusal::NoSpeaker)?;
        if is_heading(reader, phrase) {
            return Err(Refusal::NoSpeaker);
        }
        // كلدون لهارت: may be no more than two names
        let apart = |to: usize| reader.is_close(colon - 1) || !reader.tok(to).has(Clitics::LI);
        let whole = phrase.end == colon || told.is_some_and(|to| phrase.end == to && apart(to));
        let sure = whole && tells(reader, phrase) && is_headline(reader, colon, end, if stopped { 3 } else { 4 });
        // اللولب: وهو قطعة من الحديد.
        if stopped && !(sure && reader.class(phrase.head).is_person()) {
            return Err(Refusal::NoSpeech);
        }
        let speech = sure || whole && may_be_somebody(reader, phrase) && speaks_up(reader, colon + 1);
        // الفنانة رنا البكري: المسرح بيتي
        let may = || may_speak(reader, phrase) || whole && tells(reader, phrase);
        let doubtful = !speech && is_headline(reader, colon, end, 2) && may();
        if !speech && !doubtful {
            return Err(Refusal::NoSpeech);
        }
        // لن نغلق الميناء #عاجل
        let words = (colon + 1..end).rev().find(|at| !reader.is(*at, TokenKind::Link)).map_or(end, |last| last + 1);
        let content = (colon + 1, trim(reader, colon + 1, words));
        let found = self.drafts.len();
        self.spoken(reader, content, None, Source::Mention(phrase), Rule::HeadlineBare);
        for draft in &mut self.drafts[found..] {
            draft.doubtful = doubtful;
        }
        Ok(())
    }
}

/// `رابط الخبر: 9 قتلى`, `الجولة الثانية: …`, `الثالثة: …`, `العامل الثالث: …`: whether the phrase before a colon only says
/// what follows.
pub(super) fn is_heading(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let counted = || {
        let last = reader.text_of(phrase.end - 1);
        // الوزير الأول: an office
        let first = || last.is_one_of(lists::FIRST) || last.is_one_of(&["أولا", "أولها"]);
        last.is_one_of(lists::LATER_ORDINALS) || phrase.end == phrase.start + 1 && first()
    };
    reader.is_common(phrase.head) || counted()
}

/// Who stands before the colon: `كلدون لهارت: …`, `دوليك لوكالة الشراع: …`, `مدير الميناء لـ“المنارة”: …`: whom he told
/// is no part of his name, nor is of what he speaks and how.
pub(super) fn before_colon(reader: &Reader<'_>, start: usize, colon: usize) -> Option<Phrase> {
    // إغلاق الميناء.. ومدير المرفأ: العمل يعود صباح غد
    let joined = start > 0 && reader.is(start - 1, TokenKind::Ellipsis) && reader.tok(start).has(Clitics::WA);
    let filling = |limit: usize| {
        let bounds = Bounds::towards(limit, Frames::NONE);
        if joined {
            phrase::filling_behind_clitic(reader, start, bounds)
        } else {
            phrase::filling(reader, start, bounds)
        }
    };
    let apart = || filling(aside(reader, start, colon)?);
    apart().or_else(|| filling(colon)).or_else(|| filling(told_to(reader, start, colon)?))
}

/// Where it is said before the colon how he speaks or of what: `العموري ساخرا: …`, `مدرب الشاطئ عن الهزيمة: …`; but
/// `النائب عن الشمال: …`.
fn aside(reader: &Reader<'_>, start: usize, colon: usize) -> Option<usize> {
    let about = |at: &usize| reader.class(*at) == Class::PrepAn && !reader.class(*at - 1).is_head();
    let how = colon.checked_sub(1).filter(|at| *at > start && reader.looks_like_state(*at));
    how.or_else(|| (start + 1..colon.min(start + 6)).find(about))
}

/// Where `لوكالة الأنباء` begins before the colon, behind one word or two, or `لـ“المنارة”`.
fn told_to(reader: &Reader<'_>, start: usize, colon: usize) -> Option<usize> {
    let behind_words = || {
        let li = |at: &usize| reader.tok(*at).has(Clitics::LI) || reader.text_of(*at) == "ل";
        let to = (start + 1..colon.min(start + 3)).find(li)?;
        (to..colon).all(|at| reader.is(at, TokenKind::Word)).then_some(to)
    };
    let open = colon.checked_sub(1).filter(|close| reader.is_close(*close)).map(|close| reader.partner[close] as usize);
    let marked = open.and_then(|open| open.checked_sub(1)).filter(|to| *to > start && reader.text_of(*to) == "ل");
    marked.or_else(behind_words)
}

/// Where the name before a colon may begin: behind another colon, a dash, dots, a handle or a sign, as in
/// `طرابلس – الوزير: …`, `#عاجل | الوزير: …`, `بعد الهزيمة.. المدرب: …`.
pub(super) fn label_start(reader: &Reader<'_>, begin: usize, colon: usize) -> usize {
    let parts = |at: &usize| {
        use TokenKind::{Colon, Dash, Ellipsis, Link, Symbol};
        matches!(reader.kind(*at), Some(Colon | Dash | Ellipsis | Link | Symbol))
    };
    (begin.max(colon.saturating_sub(16))..colon).rev().find(parts).map_or(begin, |at| at + 1)
}

/// Whether a line behind the phrase is told by whom it names, however it begins: `مدير الميناء: العبارة الجديدة آمنة`,
/// `باحثون: …`; but `الميناء: وصول العبارة`, `المصدر: …`.
fn tells(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let tok = reader.tok(phrase.head);
    match tok.class() {
        Class::Role | Class::Title | Class::Person | Class::Kin => {
            phrase.end > phrase.start + 1 || tok.has(Clitics::AL) || tok.form().number() != Number::Singular
        }
        Class::GivenName => phrase.end > phrase.start + 1,
        // شرطة الميناء: …, دراسة: …, مصدر بلدي: …
        Class::Source | Class::Document | Class::Institution | Class::Media => {
            !tok.has(Clitics::AL) && phrase.end - phrase.start <= 4
        }
        _ => false,
    }
}

/// `البكري: الميناء آمن`, `الأمم المتحدة: القوافل تأخرت`: whether a line behind the phrase is told by whom it names, if
/// the text shows that he speaks; but `السعر: دينار وربع`.
fn may_speak(reader: &Reader<'_>, phrase: Phrase) -> bool {
    match reader.class(phrase.head) {
        Class::Unknown | Class::GivenName => phrase.end - phrase.start <= 2,
        class => class == Class::Institution && phrase.end - phrase.start <= 4,
    }
}

/// Whether the words behind the colon are as many as a headline has, and no name: not `الناشر: دار الشراع`,
/// `رئيس اللجنة: سالم البنا، عضو المجلس`, `آخر تحديث: الأحد 14 نيسان`.
fn is_headline(reader: &Reader<'_>, colon: usize, end: usize, least: usize) -> bool {
    // كلدون: سامي لم يقل كلمته: what he does
    let does = || matches!(reader.class(colon + 2), Class::Negation | Class::Auxiliary | Class::Verb);
    let tells = match reader.class(colon + 1) {
        Class::GivenName => does(),
        class => !matches!(class, Class::Time | Class::Title),
    };
    tells && (least..=30).contains(&(end - colon - 1))
}

/// Whether the phrase is for no thing that speech may be of: `سالم: هل نعود؟`; but `المنتخب: كيف يستعد الفريق؟`, `وطرح سؤال:
/// كيف نعود؟`.
fn may_be_somebody(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let said = |at: usize| matches!(reader.class(at), Class::SpeechNoun | Class::Statement | Class::Occasion);
    let head = reader.class(phrase.head);
    let thing = said(phrase.head) || matches!(head, Class::Object | Class::NameHead);
    !(thing || head == Class::Unknown && said(phrase.head + 1))
}

/// Whether words that begin with this token are somebody's: `لن نعود`, `هل نعود`, `أعود`, `لا`.
fn speaks_up(reader: &Reader<'_>, at: usize) -> bool {
    matches!(
        reader.class(at),
        Class::Negation | Class::Interrogative | Class::Pronoun | Class::Auxiliary | Class::Verb | Class::Demonstrative
    ) || reader.looks_like_verb(at)
}
