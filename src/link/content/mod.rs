//! Where a reported clause ends.
//!
//! | room | what ends it |
//! |---|---|
//! | `next` | the next report |
//! | `left` | what the reporter says in his own words |

mod left;
mod next;

use left::{
    happened, has_come_of_it, is_bare_that, is_held_against, is_planned, is_subordinate, is_wished, remarks, resumes,
    thanks, withholds,
};

use super::telling::{is_set_off, tells};
use super::words::{extent, trim};
use crate::arabic::Clitics;
use crate::cue;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Classes, Frames};
use crate::quotation::Ending;
use crate::reader::Reader;
use crate::token::TokenKind;

/// A reported clause without a stop has no more tokens than this.
pub(super) const LONGEST: usize = 400;

/// Words of other classes end no clause.
const ENDING: Classes = Classes::of(&[
    Class::Verb,
    Class::Participle,
    Class::Prep,
    Class::Opener,
    Class::CuePreposition,
    Class::CuePrepositionLi,
    Class::CueConjunction,
    Class::PrepAla,
    Class::PrepFi,
    Class::Conjunction,
    Class::Demonstrative,
]);

/// Where a reported clause that begins at `start` ends: with its sentence, before the participle
/// or the verb of the next report, before a report of the whole by a preposition, before the words that
/// the reporter has to say of it.
pub(super) fn content_end(reader: &Reader<'_>, start: usize, cue: usize) -> usize {
    let content = Content {
        reader,
        start,
        cue,
        subordinate: is_subordinate(reader, cue),
        relative: cue > 0 && reader.class(cue - 1) == Class::Relative,
        wished: is_wished(reader, start),
    };
    let longest = start + LONGEST;
    let mut end = reader.sentences.end(cue.max(start.min(reader.tokens.len() - 1))).min(longest);
    let mut at = start;
    while at < end {
        let tok = reader.tok(at);
        // Two words in three.
        if tok.is(TokenKind::Word) && !ENDING.has(tok.class()) {
            at += 1;
        } else if let Some(from) = content.end_at(at) {
            return trim(reader, start, from);
        } else if let Some(end) = content.end_by_mark(at, end) {
            return end;
        } else {
            at = reader.over(at);
        }
        if at == end {
            end = joined_on(reader, end).map_or(end, |next| next.min(longest));
        }
    }
    trim(reader, start, end)
}

/// A reported clause, and what is known of it from the start.
struct Content<'r, 'a> {
    reader: &'r Reader<'a>,
    start: usize,
    cue: usize,
    /// Its main clause stands behind it.
    subordinate: bool,
    /// The cue is the verb of a relative clause.
    relative: bool,
    /// What is told is still to be.
    wished: bool,
}

impl Content<'_, '_> {
    /// Where it ends, if what stands at `at` says so.
    fn end_at(&self, at: usize) -> Option<usize> {
        let Content { reader, start, cue, .. } = *self;
        if at == start {
            return None;
        }
        let ends = match reader.tok(at).kind {
            TokenKind::Word => return self.end_at_word(at),
            TokenKind::Comma | TokenKind::Ellipsis => self.is_left_at(at + 1),
            TokenKind::Colon => {
                // قالت هدى، التي تقول إنها لا تنام: “رأيت الباب”
                let least = if self.relative { 2 } else { 4 };
                let utterance = !reader.class(cue).heads_report() && opens_utterance(reader, at, least);
                return utterance.then(|| self.report_before(at).unwrap_or(at));
            }
            TokenKind::Mark => at > start + 2 && speaks_anew(reader, at),
            // عاد المدير - الذي قال إن السوق ستنقل - إلى مكتبه
            TokenKind::Dash => self.relative && cue > 1 && reader.is(cue - 2, TokenKind::Dash),
            _ => false,
        };
        ends.then_some(at)
    }

    /// Whether the reporter goes on in his own words at `at`, behind a comma.
    fn is_left_at(&self, at: usize) -> bool {
        let reader = self.reader;
        self.wished && happened(reader, at)
            || has_come_of_it(reader, at) && is_planned(reader, self.start)
            || remarks(reader, at)
            || reader.lemma(self.cue).act == Act::Claim && is_held_against(reader, at)
            || withholds(reader, self.cue, at)
            // لا ينفي الكاتب أنه تأثر، بل يفاخر بذلك: what he does, who does not deny it
            || reader.text_of(at) == "بل" && self.cue > 0 && reader.class(self.cue - 1) == Class::Negation
            // وأكد المدير، الذي أعلن أن الميناء مغلق، أن: the clause behind the comma is of him whom the relative describes.
            || self.relative && is_bare_that(reader, at)
            || thanks(reader, at)
            || self.subordinate && (resumes(reader, at) || self.is_main_verb(at))
    }

    /// `في حين يقول البحارة إن الصيد وفير، يرى الصيادون`: whether the main clause begins with a verb in the present; but
    /// `أن النظام الذي أدخلته الهيئة، يضمن`, what is told.
    fn is_main_verb(&self, at: usize) -> bool {
        let Content { reader, start, .. } = *self;
        // تقف: a verb that no table has
        let present =
            reader.class(at) == Class::Verb && reader.tok(at).form().is_present() || reader.begins_like_present(at, 0);
        let relative = || (start..at).any(|at| reader.class(at) == Class::Relative);
        present && !reader.tok(at).has(Clitics::WA) && at - start <= 24 && !relative()
    }

    fn end_at_word(&self, at: usize) -> Option<usize> {
        let Content { reader, start, cue, .. } = *self;
        let class = reader.class(at);
        // وإذ أكد أن الصيد “ممنوع” أشار إلى أن
        let resumed = || self.subordinate && reader.is_close(at - 1) && tells(reader, at);
        // قال المدير إن الباب فتح لكنه لم يذكر متى
        if resumed()
            || class == Class::Conjunction && withholds(reader, cue, at)
            || class == Class::Demonstrative && remarks(reader, at)
        {
            return Some(at);
        }
        self.next_report(at).filter(|from| !is_subject_alone(reader, start, *from))
    }

    /// Where it ends, if the mark at `open` is not closed before `end`.
    fn end_by_mark(&self, open: usize, end: usize) -> Option<usize> {
        let reader = self.reader;
        let stretch = reader.opened(open)?;
        match stretch.ending {
            _ if stretch.close() < end => None,
            // أوضح الوزير أن السوق “ستنقل غدا. وأضاف: a mark that never closes
            Ending::Unclosed => Some(extent(reader, stretch).1),
            // يرى أن البحر “هادئ اليوم.” وغادر الميناء: the closing mark ends the sentence and stands in it.
            _ if reader.is_close(end) => Some(end + 1),
            _ => Some(trim(reader, self.start, open)),
        }
    }
}

/// `… فتح الباب. وأن المفتاح ضاع`: where the sentence ends that goes on with what is told behind a stop at `end`.
fn joined_on(reader: &Reader<'_>, end: usize) -> Option<usize> {
    let next = end + 1;
    if !matches!(reader.kind(end), Some(TokenKind::Stop | TokenKind::Ellipsis)) || !reader.is(next, TokenKind::Word) {
        return None;
    }
    let that = || reader.class(next) == Class::Complementizer && reader.text_of(next).starts_with("وأ");
    (that() || completes(reader, next)).then(|| reader.sentences.end(next))
}

/// `… تعزز التعاون. بما ينعكس على الجميع`, `… زار الميناء. بالإضافة إلى سوق السمك`: whether what stands behind a stop
/// is no sentence, but the end of the one before it; but `بالإضافة إلى ذلك، قال`.
fn completes(reader: &Reader<'_>, at: usize) -> bool {
    let next = at + 1;
    match reader.text_of(at) {
        word if word == "بما" => reader.class(next) == Class::Verb || reader.looks_like_verb(next),
        word if word.is_one_of(&["بالإضافة", "إضافة"]) => reader.class(next + 1) != Class::Demonstrative,
        word => word == "وفي" && reader.text_of(next).is_one_of(&["مقدمتها", "مقدمتهم"]),
    }
}

/// Whether words of somebody's own stand between marks behind the colon: `قال إن العمل يتأخر: “ننتظر الخشب منذ
/// شهر”`; but `قال إن ما حدث هو: “شجار بين عائلتين”`, `قال إن القانون ينص على: “غرامة لكل من يخالفه”`.
fn opens_utterance(reader: &Reader<'_>, colon: usize, least: u32) -> bool {
    let open = colon + 1;
    let before = reader.class(colon - 1);
    let goes_on = before == Class::Pronoun || before.is_preposition();
    !goes_on && reader.words_inside(open) >= least
}

/// Whether marked words behind a clause are an utterance of their own and no part of it: `قال إنه راض، “نحن نصيد كل
/// يوم”`, `يرى أن البحر هادئ، “الموج ينام في الصيف” يقول الصياد`; but `قال إن السوق، بعد ترميمها، “فتحت أبوابها”`.
pub(super) fn speaks_anew(reader: &Reader<'_>, open: usize) -> bool {
    if !reader.is_closed(open) || reader.words_inside(open) < 4 {
        return false;
    }
    let set_off = is_set_off(reader, open);
    let first = open + 1;
    let own = match reader.class(first) {
        Class::Verb => set_off && reader.tok(first).form().person() == 1,
        _ if set_off => reader.text_of(first).is_one_of(lists::OURS),
        _ => reader.text_of(first) == "لقد" && reader.tok(open - 1).is_word(),
    };
    let verb = reader.over(open);
    own || set_off && cue::cue_at(reader, verb).is_some_and(|cue| cue.frames.has(Frames::DIRECT))
}

/// Whether nothing but a subject stands between أن and what begins at `from`, so that this is what is told of it: `أن
/// الوزارة ملتزمة بالموعد`, `أن إدارة الجامعة، شددت على موقفها`, `أن الحارس، الذي اعتذر لاحقا، وصفها بالكاذبة`; but `أن
/// الطريق مغلق مشيرا إلى`, `أن الجو بارد، وأضاف`.
fn is_subject_alone(reader: &Reader<'_>, start: usize, from: usize) -> bool {
    let comma = |at: usize| reader.is(at, TokenKind::Comma);
    let end = from - usize::from(comma(from - 1));
    let that = reader.class(start - 1).is_complementizer() && !reader.tok(start - 1).form().has_pronoun();
    let noun = !matches!(reader.class(start), Class::Verb | Class::Auxiliary | Class::Negation | Class::Pronoun);
    // رجح أن ترتفع الأسعار، متوقعا
    let noun = noun && !reader.begins_like_present(start, 0);
    if !that || !noun || end - start > RELATIVE {
        return false;
    }
    let behind = (start + 1..end).find(|at| !reader.tok(*at).has(Clitics::AL)).unwrap_or(end);
    let relative =
        || comma(behind) && reader.class(behind + 1) == Class::Relative && !(behind + 1..end).any(comma) && end < from;
    behind == end && end - start <= 4 || relative()
}

/// Of so many words a subject and what a relative tells of it are.
const RELATIVE: usize = 16;
