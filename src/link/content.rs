//! Where a reported clause ends.

use super::preposition::preposition;
use super::taken_up::inserted;
use super::telling::{introduces, is_and, is_past_report, tells};
use super::words::{extent, trim};
use crate::arabic::Clitics;
use crate::complement;
use crate::cue;
use crate::lexicon::{Act, Class, Classes, Frames, Gender, Number};
use crate::phrase::{self, Bounds};
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
        let tok = reader.tok(at);
        let ends = match tok.kind {
            TokenKind::Word => return self.end_at_word(at),
            TokenKind::Comma | TokenKind::Ellipsis => self.is_left_at(at + 1),
            TokenKind::Colon => !reader.class(cue).heads_report() && opens_utterance(reader, at),
            TokenKind::Mark => at > start + 2 && speaks_anew(reader, at),
            // عاد المدير - الذي قال إن سوق كي-هون ستنقل - إلى مكتبه
            TokenKind::Dash => {
                let dashes = self.relative && cue > 1 && reader.is(cue - 2, TokenKind::Dash);
                dashes && (tok.spaced || reader.tok(at + 1).spaced)
            }
            _ => false,
        };
        ends.then_some(at)
    }

    /// Whether the reporter goes on in his own words at `at`, behind a comma.
    fn is_left_at(&self, at: usize) -> bool {
        let reader = self.reader;
        self.wished && happened(reader, at)
            || remarks(reader, at)
            || withholds(reader, self.cue, at)
            // وأكد المدير، الذي أعلن أن الميناء مغلق، أن: the clause behind the comma is of him whom the relative describes.
            || self.relative && is_bare_that(reader, at)
            || thanks(reader, at)
            || self.subordinate && resumes(reader, at)
    }

    fn end_at_word(&self, at: usize) -> Option<usize> {
        let Content { reader, start, cue, .. } = *self;
        let class = reader.class(at);
        // وإذ أكد أن الصيد “ممنوع” أشار إلى أن
        let resumed = || self.subordinate && reader.is_close(at - 1) && tells(reader, at);
        // قال المدير إن الباب فتح لكنه لم يذكر متى
        if resumed() || class == Class::Conjunction && withholds(reader, cue, at) {
            return Some(at);
        }
        self.next_report(at).filter(|from| !is_subject_alone(reader, start, *from, at))
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

    /// Where the next report begins, if the word at `at` is its cue: `مشيرا إلى أن`, `وأضاف أن`,
    /// `، فيما أكد أن`, `، بحسب الوزير`.
    fn next_report(&self, at: usize) -> Option<usize> {
        let Content { reader, start, .. } = *self;
        let tok = reader.tok(at);
        match tok.class() {
            Class::Participle => self.participle(at),
            // وبين أن، وأبان أن: spelled like the preposition
            Class::Prep | Class::Opener if tok.has(Clitics::WA) => introduces(reader, at).then_some(at),
            Class::Verb if tok.has(Clitics::WA) => self.joined_verb(at, at),
            Class::Verb if at > start + 1 && is_and(reader, at - 1) => self.joined_verb(at - 1, at),
            // سئل المدير عما إذا كان راضيا فقال إنه
            Class::Verb if tok.has(Clitics::FA) && reader.lemma(self.cue).act == Act::Question => {
                is_past_report(reader, at).then_some(at)
            }
            Class::Verb if reader.class(at - 1) == Class::Relative && is_past_report(reader, at) => {
                self.verb_behind_relative(at)
            }
            // ، وكانت الوزارة قد أعلنت: what was told before
            Class::Verb if reader.text_of(at - 1) == "قد" && reader.lemma(at).act != Act::Addition => {
                let begins = |at: &usize| reader.is(*at - 1, TokenKind::Comma);
                let was = (start.max(at.saturating_sub(12)) + 1..at).rev().find(begins)?;
                reader.text_of(was).is_one_of(&["وكان", "وكانت"]).then_some(was)
            }
            Class::Verb => self.verb(at),
            Class::CuePreposition | Class::CuePrepositionLi | Class::CueConjunction => self.preposition(at),
            // على حد قوله; but على حد السواء
            Class::PrepAla if reader.class(at + 1) == Class::CueLimit => self.preposition(at),
            // في إشارة إلى خصمه: whom he means, the reporter says.
            Class::PrepFi => {
                let means = reader.text_of(at + 1).is_one_of(&["إشارة", "اشارة"]);
                (means && reader.class(at + 2) == Class::PrepIla).then_some(at)
            }
            _ => None,
        }
    }

    /// `، مؤكدا أهمية العمل`, `مشيرة إلى استمرار البحث`
    fn participle(&self, at: usize) -> Option<usize> {
        let Content { reader, cue, .. } = *self;
        let tok = reader.tok(at);
        // ، ومواصلة الري: joined on, a word in ة is a noun as often.
        // ، ومعبرا عن حزنه: but by its ending it is none.
        let state = || tok.clitics == Clitics::WA && reader.text_of(at).ends_with("ا");
        let plain = !tok.has(Clitics::AL.union(Clitics::WA).union(Clitics::FA)) || state();
        // … دون جدوى قائلا وعلى الرغم من المطر: he who says so says it of nothing else.
        let says = || reader.lemma(at).text() == "قال" && cue::cue_at(reader, at).is_some();
        let goes_on = || says() || goes_on_with(reader, cue, at) || says_of_his(reader, cue, at);
        let told = || reader.is(at - 1, TokenKind::Comma) || reports_noun(reader, at) || goes_on();
        (plain && told() || introduces(reader, at)).then_some(at)
    }

    /// `وأضاف أن`, `و أضاف أن`: a verb that is joined on at `from`.
    fn joined_verb(&self, from: usize, at: usize) -> Option<usize> {
        let reader = self.reader;
        let tok = reader.tok(at);
        // …، وقال الحارس وهو يغلق الباب: behind a comma a reporting verb that is joined on in the past
        // tells what was said next, however far its own words are.
        // “… في الميناء” ونبه المدير إلى وضعهم: behind a closing mark too
        let set_off = reader.is(from - 1, TokenKind::Comma) || reader.is_close(from - 1);
        // طلب منه أن يذهب إلى الربان ويقول له إن: what he is asked to say is no next report.
        let asked = || tok.form().is_present() && self.wished && !set_off;
        // وسيعلنون أن: nor is what they will say.
        if tok.has(Clitics::SA) || asked() {
            return None;
        }
        let reports = if introduces(reader, at) {
            !calls(reader, at) && !is_of_another(reader, self.cue, at)
        } else {
            says_another(reader, at) || set_off && is_past_report(reader, at)
        };
        reports.then_some(from)
    }

    /// A verb in the past right behind a relative.
    fn verb_behind_relative(&self, at: usize) -> Option<usize> {
        let Content { reader, start, .. } = *self;
        let from = if reader.next_is_complementizer(at) {
            // السجون، التي قال إنها ستبنى: what else he said of them; but المدير، الذي أكد أنه راض, who says so himself
            let hers = reader.text_of(at - 1).ends_with("التي");
            let she = reader.tok(at).form().gender() == Gender::Feminine;
            let another = || hers != she && reader.is(at - 2, TokenKind::Comma);
            // يقول المدير الذي أضاف أن: he goes on
            let adds = reader.lemma(at).act == Act::Addition;
            (adds || another()).then_some(at - 1)
        } else {
            // ، في الوقت الذي أكد فيه: two words before what looks like a relative clause
            let time = at > start + 3 && reader.text_of(at - 2).is_one_of(&["الوقت", "وقت"]);
            time.then(|| at - 3)
        };
        from.filter(|_| introduces(reader, at))
    }

    /// Any other verb, behind what joins its clause on: `فيما`, `رغم أنه`, `وقد`; or behind a comma.
    fn verb(&self, at: usize) -> Option<usize> {
        let Content { reader, start, .. } = *self;
        let mut from = at;
        while from > start && at - from < 3 && joins(reader, from - 1) {
            from -= 1;
        }
        // وفقا للإذاعة، فقد ذكرت: what joins the whole content on begins no other.
        if from < at && from > start && joins_another(reader, from) {
            return (adds_to_it(reader, from, at) || introduces(reader, at)).then_some(from);
        }
        // ، لتؤكد أن: what she did then
        let tok = reader.tok(at);
        let then = || !tok.form().is_present() || tok.has(Clitics::LI);
        let comma = || (reader.is(at - 1, TokenKind::Comma) && then()).then_some(at);
        let other = || contrasted(reader, start, at).or_else(|| turned_to(reader, start, at));
        introduces(reader, at).then(|| other().or_else(comma)).flatten()
    }

    /// `، بحسب الوزير`: a report of the whole.
    fn preposition(&self, at: usize) -> Option<usize> {
        let reader = self.reader;
        let class = reader.class(at);
        // … على حد قوله، … حسب قولها، … حسبما ذكر الربان: without a comma too
        let his = || reader.class(at + 1) == Class::SpeechNoun && reader.tok(at + 1).form().has_pronoun();
        let own = matches!(class, Class::PrepAla | Class::CueConjunction) || his();
        let set_off = own || reader.is(at - 1, TokenKind::Comma) || reader.text_of(at - 1) == "وذلك";
        // تسكن القرية بحسب صحيفة الشراع. But الأسعار حسب الطلب
        if !set_off && !reader.text_of(at).ends_with("بحسب") {
            return None;
        }
        let (cue, source) = preposition(reader, at, false)?;
        let after = source.end(cue);
        let runs_on = !set_off && reader.tok(after).is_word();
        (!runs_on && !goes_on_behind(reader, at, after)).then_some(at)
    }
}

/// `بنى القلعة وسماها باسم ابنه “سالم”`: what he called it.
fn calls(reader: &Reader<'_>, verb: usize) -> bool {
    let lemma = reader.lemma(verb);
    lemma.act == Act::Description && !lemma.frames.has(Frames::DIRECT.with(Frames::COLON))
}

/// `وقال المهندس سامي البكري الذي شارك في العمل منذ بدايته إن`, `ويقول المهندس`: another speaks; so does `وقال دان ويكر
/// الذي شارك في العمل منذ بدايته إن`.
fn says_another(reader: &Reader<'_>, verb: usize) -> bool {
    let named = || reader.is_plain_unknown(verb + 1) && cue::inna_follows(reader, verb);
    cue::is_qala(reader, verb) && (reader.class(verb + 1).begins_somebody() || named())
}

/// Whether what joins a clause on begins another here than what it is told in.
fn joins_another(reader: &Reader<'_>, from: usize) -> bool {
    matches!(reader.tok(from - 1).kind, TokenKind::Comma | TokenKind::Ellipsis)
        || reader.tok(from).has(Clitics::WA)
        || reader.text_of(from).is_one_of(&["فيما", "بينما", "في"])
        || reader.class(from) == Class::CueConjunction
}

/// `، كما أبدى شكره`, `، فيما طالب الحارس بإغلاقه`, `، بينما ينفي الحارس وجود الزيت`: as behind و.
fn adds_to_it(reader: &Reader<'_>, from: usize, verb: usize) -> bool {
    let word = reader.text_of(from);
    let lemma = reader.lemma(verb);
    let tells = || {
        matches!(lemma.act, Act::Emphasis | Act::Demand | Act::Explanation | Act::Denial)
            && lemma.frames.has(Frames::AN.with(Frames::BI).with(Frames::ALA))
    };
    from + 1 == verb
        && reader.is(from - 1, TokenKind::Comma)
        && (word == "كما" || word.is_one_of(&["فيما", "بينما"]) && tells())
        && (is_past_report(reader, verb) || lemma.act == Act::Denial)
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
        word if word.is_one_of(&["بالإضافة", "إضافة"]) => {
            reader.class(next) == Class::PrepIla && reader.class(next + 1) != Class::Demonstrative
        }
        word => word == "وفي" && reader.text_of(next).is_one_of(&["مقدمتها", "مقدمتهم"]),
    }
}

/// Whether words of somebody's own stand between marks behind the colon: `قال إن العمل يتأخر: “ننتظر الخشب منذ
/// شهر”`; but `قال إن ما حدث هو: “شجار بين عائلتين”`, `قال إن القانون ينص على: “غرامة لكل من يخالفه”`.
fn opens_utterance(reader: &Reader<'_>, colon: usize) -> bool {
    let open = colon + 1;
    let before = reader.class(colon - 1);
    let goes_on = before == Class::Pronoun || before.is_preposition();
    !goes_on && reader.words_inside(open) >= 4
}

/// Whether marked words behind a clause are an utterance of their own and no part of it: `قال إنه راض، “نحن نصيد كل
/// يوم”`, `يرى أن البحر هادئ، “الموج ينام في الصيف” يقول الصياد`; but `قال إن السوق، بعد ترميمها، “فتحت أبوابها”`.
pub(super) fn speaks_anew(reader: &Reader<'_>, open: usize) -> bool {
    if !reader.is_closed(open) || reader.words_inside(open) < 4 {
        return false;
    }
    let set_off = matches!(reader.tok(open - 1).kind, TokenKind::Comma | TokenKind::Ellipsis);
    let first = open + 1;
    let own = match reader.class(first) {
        Class::Verb => set_off && reader.tok(first).form().person() == 1,
        _ if set_off => reader.text_of(first).is_one_of(&complement::OURS),
        _ => reader.text_of(first) == "لقد" && reader.tok(open - 1).is_word(),
    };
    let verb = reader.over(open);
    own || set_off && cue::cue_at(reader, verb).is_some_and(|cue| cue.frames.has(Frames::DIRECT))
}

/// `أن يعود`, `بأن تغلق`: whether what is told at `start` is still to be.
fn is_wished(reader: &Reader<'_>, start: usize) -> bool {
    let that = start.checked_sub(1).filter(|that| reader.class(*that).is_complementizer());
    let that = that.filter(|that| !reader.tok(*that).form().has_pronoun());
    let present = match reader.class(start) {
        Class::Verb => reader.tok(start).form().is_present() && !reader.tok(start).has(Clitics::SA),
        // تكون القوات محايدة
        Class::Auxiliary => cue::begins_like_theirs(reader, start),
        _ => reader.looks_like_verb(start) || reader.is_plain_unknown(start) && reader.text_of(start).starts_with("ي"),
    };
    that.is_some_and(|that| !reader.text_of(that).starts_with("إ")) && present
}

fn is_past(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Verb && !reader.tok(at).form().is_present()
}

/// `، كما شارك الأهالي`, `، وكان الباب مفتوحا`: whether what has happened is told here, which nobody wishes.
fn happened(reader: &Reader<'_>, at: usize) -> bool {
    let also = reader.class(at) == Class::CueConjunction;
    if !also && !reader.tok(at).has(Clitics::WA) {
        return false;
    }
    let verb = at + usize::from(also);
    match reader.class(verb) {
        Class::Verb => is_past(reader, verb),
        // وقد عادوا; but وقد يعودون
        Class::Auxiliary if reader.text_of(verb) == "وقد" => is_past(reader, verb + 1),
        Class::Auxiliary => reader.text_of(verb).is_one_of(&["كان", "كانت", "وكان", "وكانت"]),
        _ => false,
    }
}

/// Whether the clause of the cue stands before its main clause: `بينما يرى الحارس أن الباب مغلق، فتح العمال`, `بعد
/// أن أعلن`, `رغم تأكيد الحارس أن الباب مغلق، فتح العمال`, `على الرغم من أنه أكد أن الباب مغلق، إلا أن العمال فتحوه`.
fn is_subordinate(reader: &Reader<'_>, cue: usize) -> bool {
    let begin = reader.sentences.begin(cue);
    let Some(before) = cue.checked_sub(1).filter(|before| *before >= begin) else { return false };
    let conceded = || concession(reader, begin);
    // رغم أن المدير نفى الخبر وقال إن
    let held = || conceded().is_some_and(|that| that < cue && reader.class(that).is_complementizer());
    if cue - begin <= 24 && held() && !(begin..cue).any(|at| reader.is(at, TokenKind::Comma)) {
        return true;
    }
    if reader.class(cue) == Class::SpeechNoun {
        return conceded() == Some(cue) || before == begin && reader.class(before) == Class::Opener;
    }
    let word = reader.text_of(before);
    let while_ = ["بينما", "وبينما", "وفيما", "عندما", "وعندما", "حين", "وحين", "لما", "ولما", "وإذ"];
    let near = cue - begin <= 3;
    near && (word.is_one_of(&while_)
        || reader.class(before) == Class::Complementizer && before > begin && reader.class(before - 1) == Class::Opener)
}

/// `رغم`, `على الرغم من`, `بالرغم من`: behind it, where a sentence begins with it.
fn concession(reader: &Reader<'_>, begin: usize) -> Option<usize> {
    let first = reader.is(begin, TokenKind::Word).then(|| reader.text_of(begin))?;
    let words = if first.is_one_of(&["رغم", "ورغم", "برغم", "وبرغم"]) {
        1
    } else if first.is_one_of(&["بالرغم", "وبالرغم"]) {
        2
    } else if first.is_one_of(&["على", "وعلى"]) && reader.text_of(begin + 1) == "الرغم" {
        3
    } else {
        return None;
    };
    Some(begin + words)
}

/// Whether the main clause begins at `at`: with a verb in the past, a negation, كان, that nothing joins on, or with
/// what answers رغم (`، إلا أن العمال`, `، فإن العمال`).
fn resumes(reader: &Reader<'_>, at: usize) -> bool {
    let but = reader.text_of(at).is_one_of(&["إلا", "غير", "بيد"]) && reader.next_is_complementizer(at);
    let so = reader.class(at) == Class::Complementizer && reader.tok(at).has(Clitics::FA);
    if but || so {
        return true;
    }
    let begins = match reader.class(at) {
        Class::Verb => !reader.tok(at).form().is_present(),
        // امتنع, أغلقت
        Class::Unknown => reader.is_plain_unknown(at) && (reader.looks_like_past(at) || reader.looks_like_her_verb(at)),
        class => matches!(class, Class::Negation | Class::Auxiliary),
    };
    begins && !reader.tok(at).has(Clitics::WA)
}

/// Whether the reporter goes on in his own words behind a comma: `، وهو ما نفاه الوزير`, `، وذلك ردا على سؤال`, and
/// the second half of a report around another, `، إن`.
fn remarks(reader: &Reader<'_>, at: usize) -> bool {
    match reader.class(at) {
        Class::Pronoun if reader.tok(at).has(Clitics::WA) => {
            reader.text_of(at + 1) == "ما"
                && reader.class(at + 2) == Class::Verb
                && reader.tok(at + 2).form().has_pronoun()
                && reader.lemma(at + 2).frames.reports()
        }
        // ، وذلك في تصريح لقناة النهار
        Class::Demonstrative if reader.text_of(at) == "وذلك" => {
            let said = reader.class(at + 1) == Class::PrepFi && reader.class(at + 2) == Class::Statement;
            said || reader.text_of(at + 1).is_one_of(&["ردا", "تعليقا", "تعقيبا", "ما"])
        }
        Class::Complementizer => reader.text_of(at) == "إن" && !complement::is_if(reader, at),
        // ، من جهتها استقبلت البلدية الصيادين, ، بدوره، عاد المدير: another's turn
        Class::PrepMin | Class::Opener | Class::Adverb => {
            let turn = at + usize::from(reader.class(at) == Class::PrepMin);
            let verb = turn + 1 + usize::from(reader.is(turn + 1, TokenKind::Comma));
            let word = reader.text_of(turn);
            let side = ["جهت", "جانب", "ناحيت", "بدور"].iter().any(|side| word.starts_with(side));
            side && cue::has_pronoun(word) && (is_past(reader, verb) || reader.looks_like_her_verb(verb))
        }
        // ، جاء ذلك خلال زيارته للميناء
        Class::Verb => {
            let this = reader.class(at + 1) == Class::Demonstrative;
            this && reader.text_of(at).is_one_of(&["جاء", "وجاء"]) && reader.text_of(at + 1).is_one_of(&["ذلك", "هذا"])
        }
        _ => false,
    }
}

/// The أن that nothing is joined to.
fn is_bare_that(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Complementizer && reader.tok(at).clitics.is_empty()
}

/// `، مقدما شكره للحراس`, `، رافعة الشكر`, `، مقدما تعازيه`: whether he who speaks gives his thanks or wishes here,
/// which are no part of what he tells.
fn thanks(reader: &Reader<'_>, at: usize) -> bool {
    const THANKS: [&str; 10] =
        ["شكر", "الشكر", "تهان", "التهان", "تهنئ", "التهنئة", "تعاز", "التعاز", "عزاء", "العزاء"];
    // رافعة الشكر, مقدمة تعازيها; but كلمة شكر
    let definite = || reader.tok(at + 1).has(Clitics::AL) || reader.text_of(at + 1).ends_with_pronoun();
    (reader.looks_like_state(at) || reader.ends_in_teh(at) && definite())
        && THANKS.iter().any(|thanks| reader.text_of(at + 1).starts_with(thanks))
}

/// `، دون أن يكشف عن هويته`, `، لكنها لم تذكر السبب`: what he of the cue did not say, the reporter tells.
fn withholds(reader: &Reader<'_>, cue: usize, at: usize) -> bool {
    let word = reader.text_of(at);
    let verb = if word.is_one_of(&["دون", "بدون", "من"]) {
        let that = at + 1 + usize::from(word == "من" && reader.text_of(at + 1) == "دون");
        reader.class(that).is_complementizer().then_some(that + 1)
    } else {
        let but = word.is_one_of(&["إلا", "غير", "بيد"]) && reader.tok(at + 1).form().has_pronoun();
        let not = if but { at + 2 } else { at + 1 };
        let but = but || word.is_one_of(&["لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم"]);
        // لكنه امتنع عن القول متى
        if but && reader.text_of(not).is_one_of(&["امتنع", "امتنعت"]) {
            return true;
        }
        (but && reader.text_of(not) == "لم").then_some(not + 1)
    };
    // يحدد، يقدم: verbs that tell nothing but of details
    const DETAILS: [&str; 8] = ["يحدد", "تحدد", "يحددوا", "يقدم", "تقدم", "يقدموا", "يعط", "تعط"];
    verb.is_some_and(|verb| {
        let tells = || {
            let lemma = reader.lemma(verb);
            let present = reader.class(verb) == Class::Verb && reader.tok(verb).form().is_present();
            present && lemma.frames.reports() && lemma.act != Act::Finding
        };
        let she = reader.text_of(verb).starts_with("ت");
        let says = matches!(reader.class(cue), Class::Verb | Class::Participle);
        let agrees = says && she == (reader.tok(cue).form().gender() == Gender::Feminine);
        agrees && (reader.text_of(verb).is_one_of(&DETAILS) || tells())
    })
}

/// Whether nothing but a subject stands between أن and the word at `next`, so that this is what is told of it: `أن
/// الوزارة ملتزمة بالموعد`, `أن إدارة الجامعة، شددت على موقفها`; but `أن الطريق مغلق مشيرا إلى`, `أن الجو بارد، وأضاف`.
fn is_subject_alone(reader: &Reader<'_>, start: usize, from: usize, next: usize) -> bool {
    let end = from - usize::from(reader.is(from - 1, TokenKind::Comma));
    let that = reader.class(start - 1).is_complementizer() && !reader.tok(start - 1).form().has_pronoun();
    if !that || end - start > 4 || reader.text_of(next).ends_with("ا") {
        return false;
    }
    let definite = |at: usize| reader.is(at, TokenKind::Word) && reader.tok(at).has(Clitics::AL);
    let noun = !matches!(reader.class(start), Class::Verb | Class::Auxiliary | Class::Negation | Class::Pronoun);
    noun && (end > start + 1 || definite(start)) && (start + 1..end).all(definite)
}

/// `قال المدير إن الشركة أخطأت وأكدت أنها ستعتذر`: whether the verb joined on is of her of whom he tells, by its
/// gender. Not so of his verb behind hers, which may be anybody's.
fn is_of_another(reader: &Reader<'_>, cue: usize, verb: usize) -> bool {
    let one = |at: usize| {
        let form = reader.tok(at).form();
        let single = form.person() == 3 && form.number() == Number::Singular && !form.has_pronoun();
        (reader.class(at) == Class::Verb && single).then_some(form.gender())
    };
    let next = reader.class(verb + 1);
    let alone = next.is_complementizer() || next.is_preposition() && reader.next_is_complementizer(verb + 1);
    alone && one(cue) == Some(Gender::Masculine) && one(verb) == Some(Gender::Feminine)
}

/// `المطر، حسب قوله، لن يتوقف`, `المطر - حسب قوله - لن يتوقف`: whether the clause around a source at `at` goes on at
/// `after`, behind it.
fn goes_on_behind(reader: &Reader<'_>, at: usize, after: usize) -> bool {
    let dashes = reader.is(at - 1, TokenKind::Dash) && reader.is(after, TokenKind::Dash);
    dashes || inserted(reader, after, reader.sentences.end(at))
}

/// Whether the participle reports what a noun says: `مؤكدا أهمية الترميم`, `مشددا على ضرورة الحوار`, `مشيدا بالعمل`.
/// One in ة is as often an adjective (`ضرورة ملحة لوقف القتال`).
fn reports_noun(reader: &Reader<'_>, participle: usize) -> bool {
    let word = reader.text_of(participle);
    let lemma = reader.lemma(participle);
    let next = participle + 1 + usize::from(reader.class(participle + 1).is_preposition());
    let noun = reader.class(next) == Class::Object && !reader.tok(next).has(Clitics::WA.union(Clitics::LI));
    let praised = lemma.act == Act::Praise && reader.text_of(participle + 1).starts_with("ب");
    (noun || praised)
        && (word.ends_with("ا") || word.ends_with("ين"))
        && lemma.act != Act::Hope
        && cue::cue_at(reader, participle).is_some()
}

/// `قالت الشرطة إنها ضبطت السائق مشيرة إلى استمرار البحث`: whether the participle of a woman who speaks,
/// with its own preposition, goes on with what she said; but `إنها فرضت قيودا مشددة على السفر`, which it agrees with.
fn goes_on_with(reader: &Reader<'_>, cue: usize, participle: usize) -> bool {
    let next = participle + 1;
    let before = reader.tok(participle - 1);
    let form = reader.tok(cue).form();
    let her = form.gender() == Gender::Feminine && form.number() == Number::Singular;
    let frames = reader.lemma(participle).frames;
    let own = frames.takes_behind(reader.class(next));
    // … قتلوا مشيرة إلى, … سيئ لهم داعية إلى, … سبقتها مشيرة إلى: she describes neither.
    let described = before.is_word()
        && before.class() != Class::PrepPronoun
        && !is_definite(reader, participle - 1)
        && !reader.text_of(participle - 1).ends_with("وا")
        && !reader.is_close(participle - 1);
    own && !described && reader.ends_in_teh(participle) && her && cue::cue_at(reader, participle).is_some()
}

/// `الفجر`, `قاربه`
fn is_definite(reader: &Reader<'_>, at: usize) -> bool {
    reader.tok(at).has(Clitics::AL) || cue::has_pronoun(reader.text_of(at))
}

/// `أكد المدير أن العمل انتهى داعيا السكان إلى العودة`, `… متعهدا بصيانة الطريق`, `… موضحا ذلك بالأرقام`: whether the
/// participle of a man who speaks, with its object or its own preposition, says what else he did in saying so; but
/// `إن القرار كان موجها إلى الصيادين`, `قدم شرحا موضحا للخطة`, `سيعود مجددا إلى الميناء`, which tell of what stands
/// before them.
fn says_of_his(reader: &Reader<'_>, cue: usize, participle: usize) -> bool {
    let form = reader.tok(cue).form();
    let his = form.gender() == Gender::Masculine && form.number() == Number::Singular;
    let (before, next) = (participle - 1, participle + 1);
    let accusative = |at: usize| reader.text_of(at).ends_with("ا");
    let complete = || {
        reader.is(before, TokenKind::Word)
            && !accusative(before)
            && !matches!(
                reader.class(before),
                Class::Verb | Class::Auxiliary | Class::Negation | Class::Pronoun | Class::Adverb | Class::Governor
            )
            && !reader.looks_like_verb(before)
    };
    if !his || !accusative(participle) || !reader.is(next, TokenKind::Word) || !complete() {
        return false;
    }
    let lemma = reader.lemma(participle);
    let (frames, tok) = (lemma.frames, reader.tok(next));
    let known = tok.class() == Class::Demonstrative || tok.clitics == Clitics::AL && tok.class() != Class::Time;
    // … قبل الفجر مؤكدا عودة القوارب: no participle without the article describes what is definite.
    let noun = matches!(tok.class(), Class::Unknown | Class::SpeechNoun) && tok.clitics.is_empty();
    let known = known || noun && !reader.looks_like_verb(next) && is_definite(reader, before);
    let object = frames.has(Frames::OBJECT.with(Frames::AN).with(Frames::TWO)) && known;
    let own = frames.takes_behind(tok.class()) || frames.has(Frames::BI) && tok.has(Clitics::BI);
    (object || own) && lemma.act != Act::Claim && cue::cue_at(reader, participle).is_some()
}

/// Where a clause begins that sets another speaker against the one before it, if the verb is its:
/// `، لكن الوزير صرح بأن`, `، إلا أن مراقبين يرون أن`.
fn contrasted(reader: &Reader<'_>, start: usize, verb: usize) -> Option<usize> {
    let comma = |at: &usize| reader.is(*at, TokenKind::Comma) && sets_another_against(reader, *at + 1).is_some();
    let comma = (start.max(verb.saturating_sub(16))..verb).rev().find(comma)?;
    let subject = sets_another_against(reader, comma + 1)?;
    // رغم أن مدير الطرق، سامي الهادي، قال
    let end = verb - usize::from(reader.is(verb - 1, TokenKind::Comma));
    let bounds = Bounds { accusative: true, ..Bounds::towards(end, Frames::NONE) };
    let found = phrase::filling(reader, subject, bounds)?;
    let head = reader.tok(found.head);
    let bare = head.class() == Class::Unknown && !head.has(Clitics::AL);
    (bare || head.class().begins_somebody()).then_some(comma + 1)
}

/// `لكن`, `إلا أن`, `رغم أن`: where the subject begins of a clause that is set against the one before it.
fn sets_another_against(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let but = reader.text_of(at);
    let that = but.is_one_of(&["إلا", "غير", "بيد", "رغم"]) && reader.next_is_complementizer(at);
    if that { Some(at + 2) } else { but.is_one_of(&["لكن", "ولكن"]).then_some(at + 1) }
}

/// Where the words begin that say what the next report is about, or beside what it stands: `… وعن السقف قال المدير إن`,
/// `… وبخصوص الرسوم أوضح أن`, `…، وفي المقابل يقول الصياد إن`.
fn turned_to(reader: &Reader<'_>, start: usize, verb: usize) -> Option<usize> {
    if !is_past_report(reader, verb) && !reader.lemma(verb).frames.has(Frames::DIRECT) {
        return None;
    }
    let topic = |at: usize| {
        let class = reader.class(at);
        let beside = || class == Class::PrepAn || class.is_preposition() && reader.is(at - 1, TokenKind::Comma);
        reader.tok(at).has(Clitics::WA) && beside() || reader.text_of(at).is_one_of(&["وحول", "وبخصوص", "وبشأن"])
    };
    let plain = |at: &usize| reader.tok(*at).is_word() && reader.class(*at) != Class::Verb;
    (start.max(verb.saturating_sub(12)) + 1..verb).rev().take_while(plain).find(|at| topic(*at))
}

/// Whether the word joins a clause on to the one before it.
fn joins(reader: &Reader<'_>, at: usize) -> bool {
    match reader.class(at) {
        Class::Conjunction | Class::Opener | Class::Auxiliary | Class::Causal | Class::CueConjunction => true,
        Class::Complementizer => reader.tok(at).form().has_pronoun(),
        // في حين يرى، في وقت أكد فيه
        Class::PrepFi => reader.text_of(at + 1).is_one_of(&["حين", "وقت", "الوقت"]),
        _ => false,
    }
}
