//! What a cue says behind a colon, above all without marks.

use crate::arabic::Clitics;
use crate::complement;
use crate::cue::{self, CueWord};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames};
use crate::link::content::LONGEST;
use crate::link::telling::{introduces, is_past_report, is_set_off};
use crate::link::words::trim;
use crate::link::{Ahead, Links, Source};
use crate::observe::Observer;
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::TokenKind;

impl<O: Observer> Links<O> {
    /// `وقال الوزير: …`
    pub(super) fn colon(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, colon: usize) {
        // قائلا (…): a bracket for the colon and the marks
        let mut start = colon + usize::from(!reader.is(colon, TokenKind::Open));
        while reader.is(start, TokenKind::Break) {
            start += 1;
        }
        if let Some(stretch) = reader.opened(start) {
            // وجاءت الألوان وفق ما يلي: “الأول” أزرق
            if reader.text_of(colon - 1) == "يلي" && stretch.words <= 3 {
                return;
            }
            return self.uttered(reader, cue, source, start, Rule::ColonMark);
        }
        // قال سالم: and, on the next line, - لن أعود.
        let dash = reader.is(start, TokenKind::Dash);
        let next_line = start > colon + 1;
        let says = !next_line || dash || says_below(reader, cue, colon, start);
        if !says || is_no_speech(reader, cue, colon, start) {
            return;
        }
        let mut end = reader.sentences.end(start);
        // مباركة: حزب البحر، سالم: حزب النهر، عمر: حزب الجبل
        let second =
            || (start..end.min(start + LONGEST)).filter(|at| reader.is(*at, TokenKind::Colon)).nth(1).is_some();
        if !cue::utters(reader.lemma(cue.at).act) && second() {
            return;
        }
        if dash || next_line {
            start += usize::from(dash);
            let most = reader.tokens.len().min(start + LONGEST);
            end = (start..most).find(|at| reader.is(*at, TokenKind::Break)).unwrap_or(most);
            end = trim(reader, start, end);
        }
        if reader.is(start, TokenKind::Open) {
            // قال تعالى: (…)
            let most = end.min(start + LONGEST);
            if let Some(close) = (start..most).find(|at| reader.is(*at, TokenKind::Close)) {
                end = close + 1;
            }
        }
        // قال: كان لأبي قارب، فقال له الجيران: what others said is part of a tale.
        let tale = matches!(reader.class(start), Class::Verb | Class::Auxiliary);
        let told = |at: usize| reader.class(at) == Class::Verb && reader.lemma(at).act != Act::Addition;
        let next = self.goes_on_at(reader, start + 2, end).filter(|next| !tale || !told(*next));
        let end = next.unwrap_or_else(|| utterance_end(reader, start, end));
        self.spoken(reader, (start, trim(reader, start, end)), Some(cue.at), source, Rule::Colon);
    }

    /// `قال: نعود غدا، متابعا: …`, `قال: نعود غدا، وأضاف: …`: where a report goes on between `from` and `end`.
    fn goes_on_at(&mut self, reader: &Reader<'_>, from: usize, end: usize) -> Option<usize> {
        // One look serves all colons before what it found: a sentence may be long and full of them.
        if self.ahead.end == end && from >= self.ahead.from && self.ahead.next.is_none_or(|next| from <= next) {
            return self.ahead.next;
        }
        let next = (from..end).find(|at| {
            let set_off = is_set_off(reader, *at);
            let introduces = || introduces(reader, *at);
            match reader.class(*at) {
                // مبينا أن, and behind a comma مؤكدا أهمية العمل, معربا عن شكره
                Class::Participle => {
                    let his = || reader.text_of(*at).ends_with("ا");
                    set_off && (his() || introduces()) || reader.next_is_complementizer(*at)
                }
                Class::Verb if set_off && cue::utters(reader.lemma(*at).act) => {
                    // قال الله تعالى: whom he who speaks recalls
                    let praised = (at + 1..at + 4).any(|at| reader.class(at) == Class::Praise);
                    is_past_report(reader, *at) && introduces() && !praised
                }
                _ => false,
            }
        });
        self.ahead = Ahead { from, end, next };
        next
    }
}

/// Whether no marks stand behind the colon and what begins at `start` is nothing that is said.
fn is_no_speech(reader: &Reader<'_>, cue: CueWord, colon: usize, start: usize) -> bool {
    start >= reader.tokens.len()
        || !says_without_marks(reader, cue, colon)
        || signs(reader, cue.at, colon)
        || lists(reader, colon - 1, start)
}

/// `سامي البكري - متابعة: دخل القارب الميناء`, `كتب: سامي البكري`: whether the word alone in front of its line or behind a
/// dash tells who wrote what follows, or has his name behind it and nothing else; but `كتب: سامي البكري صديقي`. `كتب -
/// سامي البكري: أكد الوزير أن`, `كتبت سعاد البكري: أكد الوزير أن`: or has it before the colon, and another reports.
fn signs(reader: &Reader<'_>, at: usize, colon: usize) -> bool {
    let begins = at == 0 || matches!(reader.tok(at - 1).kind, TokenKind::Dash | TokenKind::Break);
    let name = |at: &usize| reader.class(*at) == Class::GivenName || reader.is_surname(*at);
    let signed = || {
        let end = colon + 1 + (colon + 1..colon + 5).take_while(name).count();
        let over = reader.tokens.get(end).is_none_or(|tok| matches!(tok.kind, TokenKind::Break | TokenKind::Dash));
        over && end > colon + 2 && reader.lemma(at).act == Act::Writing
    };
    let bare = reader.tok(at).clitics.is_empty();
    let wrote = || reader.text_of(at) == "متابعة" || reader.lemma(at).act == Act::Writing;
    let dashed = || reader.is(at + 1, TokenKind::Dash) && wrote();
    let above = || {
        let names = (at + 1..colon).all(|at| name(&at) || reader.is_name_word(at));
        let reports = || is_past_report(reader, colon + 1) && introduces(reader, colon + 1);
        names && reader.lemma(at).act == Act::Writing && reader.class(colon + 1) == Class::Verb && reports()
    };
    let alone = || reader.text_of(at) == "متابعة" || signed();
    begins && bare && if at + 1 == colon { alone() } else { dashed() || above() }
}

/// Whether words without marks behind a colon are what the cue says: `قال: …`, `جاء في البيان: …`; but `سجل أهداف
/// الفريق: …`, `طالب البائع بإجراءات تضم: …`, whose frame is the mark. Far from its verb, if that is not قال, a colon
/// is a list's.
fn says_without_marks(reader: &Reader<'_>, cue: CueWord, colon: usize) -> bool {
    let within = || matches!(reader.class(cue.at + 1), Class::PrepFi | Class::PrepPronoun);
    let told = || reader.lemma(cue.at).act == Act::Statement || cue.frames.has(Frames::IN) && within();
    // رئيس النادي يكشف لـ“المنارة”: الصفقة تمت
    let comes_out = || {
        let at_once = colon == cue.at + 1 || reader.text_of(cue.at + 1) == "ل";
        at_once && reader.tok(cue.at).form().is_present() && cue.frames.has(Frames::COLON) && cue.frames.has(Frames::AN)
    };
    let near = colon - cue.at <= 12 || cue::is_qala(reader, cue.at);
    near && (cue.frames.has(Frames::DIRECT) || told() || comes_out())
}

/// `أجاب سالم قائلا:` and, on the next line, what he answers; but `كتب سالم:` above an article, `شرح الصور:`, `هداف
/// الفريق يضيف الثاني:` above a report.
fn says_below(reader: &Reader<'_>, cue: CueWord, colon: usize, start: usize) -> bool {
    let lemma = reader.lemma(cue.at);
    let says = match lemma.act {
        Act::Statement => lemma.text() == "قال",
        Act::Addition => reader.tok(cue.at).has(Clitics::WA),
        act => act == Act::Answer,
    };
    says && colon - cue.at <= 12 && reader.is(start, TokenKind::Word)
}

/// `عبر قنوات منها: …`, `في كل من: …`: whether the word before a colon says that a list follows, or is of two, the first
/// of which stands behind it: `تحدث المدير عن سببين: الأول قلة المطر`.
fn lists(reader: &Reader<'_>, before: usize, behind: usize) -> bool {
    let word = reader.text_of(before);
    let of_two = || ["ين", "ان"].iter().any(|dual| word.ends_with(dual));
    let namely =
        word.is_one_of_joined(lists::AMONG_THEM) || word.is_one_of(lists::NAMELY) || word.is_one_of(lists::FOLLOWING);
    let first =
        || reader.text_of(behind).is_one_of(lists::FIRST) || reader.text_of(behind).is_one_of(lists::ONE_OF_TWO);
    namely || reader.class(before) == Class::PrepMin || first() && of_two()
}

/// `قال: نحن باقون. ولن نغلق الباب.`, `تساءل: هل يعلم المدير؟ وكيف يسمح بذلك؟`: where an utterance without marks ends,
/// over the stops of its line.
fn utterance_end(reader: &Reader<'_>, start: usize, mut end: usize) -> usize {
    use TokenKind::{Ellipsis, Exclamation, Question, Stop};
    // قال: نعود غدا.. وعاد إلى دكانه: dots are as often the reporter's; not so before وإن
    let stop = |at: usize| match reader.tok(at).kind {
        Ellipsis => is_and_that(reader, at + 1),
        kind => matches!(kind, Stop | Question | Exclamation),
    };
    while stop(end) {
        let begin = end + 1;
        if !reader.tok(begin).is_word() {
            break;
        }
        let behind = reader.sentences.end(begin);
        if behind > start + LONGEST || !is_uttered_on(reader, end, begin..behind) {
            break;
        }
        end = behind;
    }
    end
}

/// Whether the sentence behind the stop is still of who speaks: by its first person, a question behind a question, or
/// وأن or وإن; but not one that tells what somebody else, or he himself, has said.
fn is_uttered_on(reader: &Reader<'_>, stop: usize, sentence: std::ops::Range<usize>) -> bool {
    let asks = reader.is(stop, TokenKind::Question) && reader.is(sentence.end, TokenKind::Question);
    let that = is_and_that(reader, sentence.start);
    let ours = |at: usize| complement::surely_begins_own_words(reader, at);
    let mut first = sentence.start..sentence.end.min(sentence.start + 12);
    // قال: لا. قلت: لماذا؟ وقال لقد عدنا
    let says = reader.class(sentence.start) == Class::Verb && reader.lemma(sentence.start).frames.has(Frames::DIRECT);
    (asks || that || first.any(ours)) && !says && !sentence.into_iter().any(|at| introduces(reader, at))
}

/// `وأن`, `وإن`
fn is_and_that(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at).is_complementizer() && reader.tok(at).has(Clitics::WA)
}
