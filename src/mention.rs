//! Whose words they are: the noun phrase that is a cue's subject.
//!
//! [`behind`] and [`before`] look for it on the two sides of the cue; [`governor`] in the clause
//! that the cue hangs on; [`antecedent_of_relative`] before `الذي`. Where a phrase begins and ends is
//! for `phrase`.

use crate::arabic::{Clitics, Spelling};
use crate::cue;
use crate::lexicon::{Act, Class, Classes, Form, Frames, Gender, Number};
use crate::phrase::{Phrase, phrase, phrase_behind_clitic};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};
use crate::wall::Bounds;

/// The subject behind the cue at `cue`, if one stands there.
pub(crate) fn behind(reader: &Reader<'_>, cue: usize, bounds: Bounds) -> Option<Phrase> {
    let tok = reader.tok(cue);
    // قالوا and يقولون have their subject before them or none.
    if tok.class() == Class::Verb && tok.form().number() != Number::Singular {
        return None;
    }
    if has_pronoun_before(reader, cue) {
        return None;
    }
    // جاء في بيان القيادة أن
    let within = reader.class(cue + 1) == Class::PrepFi && reader.lemma(cue).frames.has(Frames::IN);
    let start = if within { cue + 2 } else { skip_adverbials(reader, cue + 1, bounds.limit) };
    // وأضاف، الساحلي، أن: between two commas, on the way to what is said.
    if bounds.towards && start == cue + 1 && reader.is(start, TokenKind::Comma) {
        // قال، رجل الأعمال، وأحد المشرفين، سامي البكري إن
        let closed = |found: &Phrase| found.end == bounds.limit || reader.is(found.end, TokenKind::Comma);
        return phrase(reader, start + 1, bounds).filter(closed).filter(|found| agrees(reader, cue, found));
    }
    // أبلغت «الشراع» مصادر مطلعة أن: the paper is told.
    let behind_mark = reader.over(start);
    let told = bounds.object
        && (bounds.towards || reader.lemma(cue).act == Act::Statement)
        && reader.is_closed(start)
        && reader.words_inside(start) <= 3
        && matches!(
            reader.class(behind_mark),
            Class::Source | Class::Role | Class::Title | Class::GivenName | Class::Kin
        )
        && reader.tok(behind_mark).clitics.without(Clitics::AL).is_empty();
    let start = if told { behind_mark } else { start };
    if reader.class(start) == Class::Demonstrative && bounds.object && !reader.class(start + 1).is_head() {
        return None;
    }
    let share = bounds.towards && start == cue + 1;
    let share = share.then(|| share_of_many(reader, start, bounds.limit)).flatten();
    share.or_else(|| phrase(reader, start, bounds).filter(|found| agrees(reader, cue, found)))
}

/// `قال 17% من المشاركين في الاستطلاع إنهم`, `رأى نحو 40% من السكان أن`, `قال واحد من كل 14 من الرجال إنهم`, `ذكر أكثر
/// من نصف العمال أن`: how many of them, whatever they are called, up to their clause.
fn share_of_many(reader: &Reader<'_>, start: usize, limit: usize) -> Option<Phrase> {
    let told = reader.class(limit).is_complementizer() || reader.next_is_complementizer(limit);
    if !told || limit > start + 2 * LONG_SUBJECT {
        return None;
    }
    let word = reader.text_of(start);
    let about = match () {
        _ if word.is_one_of(&["نحو", "حوالي", "قرابة", "زهاء"]) => 1,
        _ if word.is_one_of(&["أكثر", "أقل"]) => 2,
        _ => 0,
    };
    let count = start + about;
    let of = || (count + 1..limit.min(count + 5)).any(|at| reader.class(at) == Class::PrepMin);
    let part = || reader.text_of(count).is_one_of(&["نصف", "ثلث", "ثلثا", "ثلثي", "ربع"]);
    let number = || reader.is(count, TokenKind::Number) && of();
    let one = || reader.text_of(count).is_one_of(&["واحد", "واحدة"]);
    let fits = |at: usize| reader.is(at, TokenKind::Symbol) || is_nominal(reader, at, at + 1);
    // نصف is spelled like نحن نصف.
    let whole = || (start..limit).all(|at| at == count || fits(at));
    ((part() || number() || one()) && whole()).then_some(Phrase { start, end: limit, head: start })
}

/// `لكنه أكد أفضلية الفريق`, `إلا أنها قد أدانت الهجوم`: the verb's subject is the pronoun before it, and what stands
/// behind is its object; but `أنه وصفه المدير`, which has its object in it, and `أنه جاء في البيان`.
fn has_pronoun_before(reader: &Reader<'_>, verb: usize) -> bool {
    let form = reader.tok(verb).form();
    if reader.class(verb) != Class::Verb || form.has_pronoun() {
        return false;
    }
    let between = |at: usize| matches!(reader.class(at), Class::Auxiliary | Class::Negation);
    let Some(before) = (verb.saturating_sub(3)..verb).rev().find(|at| !between(*at)) else { return false };
    let word = reader.text_of(before);
    let governs = reader.class(before).is_complementizer() || ["لكنه", "لكنها"].iter().any(|but| word.ends_with(but));
    let ending = if form.gender() == Gender::Feminine { "ها" } else { "ه" };
    governs && word.ends_with(ending) && !reader.lemma(verb).frames.has(Frames::IN)
}

/// Over what may stand between a verb and its subject: `وقال أمس الوزير`, `قال لنا المدير`.
fn skip_adverbials(reader: &Reader<'_>, from: usize, limit: usize) -> usize {
    let mut at = from;
    while at < limit {
        let word = Between { reader, from, at, limit, tok: reader.tok(at) };
        let Some(behind) = word.over() else { break };
        at = behind;
    }
    // A bracket behind a day: أمس (الاثنين)
    let bracket = at > from && at < limit && reader.is(at, TokenKind::Open);
    let close = bracket.then(|| (at..limit.min(at + 5)).find(|at| reader.is(*at, TokenKind::Close))).flatten();
    close.map_or(at, |close| skip_adverbials(reader, close + 1, limit))
}

/// A word between a verb and its subject.
struct Between<'r, 'a> {
    reader: &'r Reader<'a>,
    /// Right behind the verb.
    from: usize,
    at: usize,
    limit: usize,
    tok: &'a Tok,
}

impl Between<'_, '_> {
    /// Where the next word stands, if this one may stand there.
    fn over(&self) -> Option<usize> {
        let Between { reader, at, tok, .. } = *self;
        let first = at == self.from;
        match tok.class() {
            _ if tok.is(TokenKind::Number) => (!first).then_some(at + 1),
            Class::PrepFi if first => self.over_place(),
            Class::PrepMin | Class::Opener if first => self.through_it(),
            Class::Prep => self.over_told_paper(),
            // وقالت نيسان إن
            Class::Time if first && reader.is_named_like_time(at) => None,
            Class::Time => (reader.text_of(at) != "أحد").then_some(at + 1),
            Class::Adverb | Class::PrepPronoun => Some(at + 1),
            Class::Demonstrative if first => self.over_this(),
            // قال لوكالة الأنباء البحرية مدير الميناء
            Class::Media if tok.has(Clitics::LI) && !tok.has(Clitics::AL) && reader.ends_in_teh(at) => {
                self.behind_definite(at + 1, 2)
            }
            _ => self.over_time().or_else(|| over_many_told(reader, at, self.limit)).or_else(|| {
                let told = tok.has(Clitics::LI) && reader.is_addressee(at) && reader.class(at + 1).is_head();
                told.then_some(at + 1)
            }),
        }
    }

    /// `وأعلنت في جنيف مساء الثلاثاء المبعوثة`, `وغرد في الحساب وزير الري`
    fn over_place(&self) -> Option<usize> {
        let (reader, noun) = (self.reader, self.at + 1);
        let place = reader.class(noun) == Class::Place && noun + 1 < self.limit;
        if place { Some(noun + 1) } else { self.behind_definite(noun, 1).filter(|_| !reader.class(noun).is_head()) }
    }

    /// Behind one to so many definite words, where a head without the article stands: that completes none of them.
    fn behind_definite(&self, from: usize, most: usize) -> Option<usize> {
        let reader = self.reader;
        let definite = |at: &usize| reader.is(*at, TokenKind::Word) && reader.tok(*at).clitics == Clitics::AL;
        let behind = from + (from..self.limit.min(from + most)).take_while(definite).count();
        let head = behind < self.limit && reader.class(behind).is_head() && reader.tok(behind).clitics.is_empty();
        (head && behind > from).then_some(behind)
    }

    /// `يؤكد من خلالها الأستاذ ياسين`, `وأكد خلالها الحاضرون أن`
    fn through_it(&self) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        if self.tok.class() == Class::PrepMin {
            let it = reader.class(next) == Class::Opener && cue::has_pronoun(reader.text_of(next));
            return it.then_some(next + 1);
        }
        (next < self.limit && cue::is_turn(reader, self.at) && reader.class(next).is_head()).then_some(next)
    }

    /// `أوضح لـ«النهار» مصدر مطلع`, `أكدت لـ(النهار)، مديرة المتحف`
    fn over_told_paper(&self) -> Option<usize> {
        let Between { reader, from, at, .. } = *self;
        let stands = self.tok.size == 1 && (at == from || reader.class(at - 1) == Class::Demonstrative);
        let behind = stands.then(|| over_paper(reader, at + 1)).flatten().filter(|behind| *behind < self.limit)?;
        Some(behind + usize::from(reader.is(behind, TokenKind::Comma)))
    }

    /// `أوضح ذلك الأستاذ سامي`, `أوضح ذلك لـ«النهار» مصدر مطلع`
    fn over_this(&self) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        let told = || reader.class(next) == Class::Prep && reader.tok(next).size == 1;
        (reader.text_of(self.at) == "ذلك" && (reader.class(next).is_head() || told())).then_some(next)
    }

    /// `قالت العام الماضي إن`, `أعلن مطلع الأسبوع أن`, `أكد مرة أخرى أن`
    fn over_time(&self) -> Option<usize> {
        let Between { reader, from, at, limit, .. } = *self;
        let two = at + 2 <= limit && reader.class(at + 1) == Class::Time;
        if two && reader.text_of(at).is_one_of(&["العام", "مطلع"]) {
            return Some(at + 2);
        }
        let again = at > from && reader.class(at - 1) == Class::Adverb && reader.text_of(at) == "أخرى";
        again.then_some(at + 1)
    }
}

/// `قال لقادة الجيش: “…”`, `لأعضاء مجلس البلدة`, `لوسائل الإعلام`: behind those who are told, of whom there are
/// many, and what they are of; but `قال للصحفيين المدير`, whose phrase is whole.
fn over_many_told(reader: &Reader<'_>, at: usize, limit: usize) -> Option<usize> {
    let tok = reader.tok(at);
    let people = matches!(tok.class(), Class::Role | Class::Person) && tok.form().number() == Number::Plural;
    let many = people || tok.class() == Class::Media && reader.text_of(at).ends_with("وسائل");
    if tok.clitics != Clitics::LI || !many {
        return None;
    }
    // أعضاء مجلس البلدة: bare nouns up to a definite one
    let bare = |at: usize| reader.tok(at).clitics.is_empty() && reader.class(at).is_head();
    let whole = (at + 1..limit.min(at + 4)).find(|at| !bare(*at))?;
    (reader.tok(whole).clitics == Clitics::AL).then_some(whole + 1)
}

/// Behind the name of a paper between marks or in brackets.
fn over_paper(reader: &Reader<'_>, open: usize) -> Option<usize> {
    if reader.is_open(open) {
        return reader.is_name(open).then(|| reader.over(open));
    }
    let close =
        reader.is(open, TokenKind::Open).then(|| open + 2..open + 5)?.find(|at| reader.is(*at, TokenKind::Close))?;
    Some(close + 1)
}

/// Whether the phrase can be the subject of the verb: a woman's verb has no man for its subject, and a man's no
/// body of the other gender (`حمل الجهات المسؤولية`: their verb would be حملت).
fn agrees(reader: &Reader<'_>, cue: usize, phrase: &Phrase) -> bool {
    let verb = reader.tok(cue);
    if verb.class() != Class::Verb || reader.begins_like_kin(phrase.head) {
        return true;
    }
    let pair = Pair { reader, cue, phrase: *phrase, head: reader.tok(phrase.head) };
    let refused = pair.is_behind() && (pair.is_done_to() || pair.is_called_upon());
    !refused && !pair.is_speech() && if pair.is_hers() { pair.may_be_hers() } else { pair.may_be_his() }
}

/// A verb and a phrase behind it that may be its subject.
struct Pair<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: usize,
    phrase: Phrase,
    head: &'a Tok,
}

impl<'a> Pair<'_, 'a> {
    /// Whether the verb is a woman's.
    fn is_hers(&self) -> bool {
        self.reader.tok(self.cue).form().gender() == Gender::Feminine
    }

    fn is_behind(&self) -> bool {
        self.phrase.start == self.cue + 1
    }

    /// `يحث فيه وزارة الموانئ`: whether only a pronoun stands between the two.
    fn is_near(&self) -> bool {
        (self.cue + 1..self.phrase.start).all(|at| self.reader.class(at) == Class::PrepPronoun)
    }

    fn word(&self) -> Spelling<'a> {
        self.reader.text_of(self.phrase.head)
    }

    fn takes_object(&self) -> bool {
        self.reader.lemma(self.cue).frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS))
    }

    fn is_told(&self) -> bool {
        self.reader.class(self.phrase.end) == Class::Complementizer
    }

    /// Whether the phrase right behind the verb is what is done something to.
    fn is_done_to(&self) -> bool {
        let Pair { reader, phrase, head, .. } = *self;
        let lemma = reader.lemma(self.cue);
        // رفض التعليق, رفض القرار: what is refused; but نفى التقرير أن
        let refused = || {
            let refuses = lemma.frames.has(Frames::OBJECT) && !lemma.frames.has(Frames::AN);
            let text = || matches!(head.class(), Class::Document | Class::Statement | Class::Norm | Class::Object);
            lemma.act == Act::Denial && refuses && text()
        };
        // ودعا جميع السكان إلى الصبر; but دعا جميع السكان، فقال
        let all = || {
            let closed = reader.class(phrase.end).is_preposition() || reader.is_open(phrase.end);
            self.word() == "جميع" && closed
        };
        // وصف أجواء اللقاء, وصف الخطوة بأنها; but أظهرت النتائج أن
        let described = || self.takes_object() && (!self.is_told() && reader.is_common(phrase.head) || all());
        // وعنونت أحد تقاريرها بالقول: she is not he
        let other = || if self.is_hers() { self.word().is_one_of(&["أحد", "احد"]) } else { self.is_no_mans() };
        refused() || other() || described()
    }

    /// Whether no man's verb has the phrase right behind it for its subject.
    fn is_no_mans(&self) -> bool {
        let Pair { reader, phrase, head, .. } = *self;
        // قال المقولة الشهيرة: what he says
        let saying = || ["ة", "ات"].iter().any(|ending| self.word().ends_with(ending));
        // شرح هذه القضية
        let this = || reader.class(phrase.start) == Class::Demonstrative && reader.text_of(phrase.start) == "هذه";
        // عاد ليخبر أمه أن: she is told
        head.class() == Class::Statement && saying() || this() || is_kinswoman(reader, phrase.head)
    }

    /// Whether those right behind the verb are called upon, and call upon nobody: `ودعا الشعب إلى الصبر`, `وحث المجتمع
    /// الدولي على التدخل`, `سأل الله أن`.
    fn is_called_upon(&self) -> bool {
        let lemma = self.reader.lemma(self.cue);
        let demands = lemma.act == Act::Demand;
        let prays = || lemma.act == Act::Question || demands && lemma.frames.has(Frames::ILA);
        demands && self.word().is_one_of(&CALLED)
            || self.is_told() && prays() && self.word().is_one_of(&["الله", "المولى", "الباري"])
    }

    /// `وتابع القول`, `رفض الاعتراف`, `ويواصل الحديث`: what goes on or is refused
    fn is_speech(&self) -> bool {
        let speech = match self.head.class() {
            Class::SpeechNoun => true,
            Class::Occasion => self.word().is_one_of(&["الحديث", "حديثه", "حديثها"]),
            _ => false,
        };
        speech && matches!(self.reader.lemma(self.cue).act, Act::Addition | Act::Denial)
    }

    /// Whether what is a man's by its ending may do what a woman's verb tells.
    fn may_be_hers(&self) -> bool {
        let head = self.head;
        let person = matches!(head.class(), Class::Role | Class::Title | Class::Kin);
        match head.form().number() {
            _ if head.form().gender() == Gender::Feminine => true,
            // سألت الشرطي; but قالت الوزير, قالت عضو المجلس, as some write of a woman
            Number::Singular if person => !self.takes_object() && !head.form().has_pronoun(),
            // ودعت المجتمع الدولي إلى الصبر, بيانا دعت فيه حزب البحر إلى الصبر
            Number::Singular => {
                let called = head.class() == Class::Institution && self.takes_object();
                !called || self.is_behind() && !self.word().starts_with("ال")
            }
            // ودعت الوزراء إلى الصبر
            Number::Plural => !person,
            Number::Dual => true,
        }
    }

    /// Whether what is a woman's, or many things, may do what a man's verb tells: only right behind him his verb tells
    /// (`وصل أمس اللجنة`).
    fn may_be_his(&self) -> bool {
        let Pair { reader, phrase, head, .. } = *self;
        // فأبرز المساعدة التقنية; but ندد البحارة, of many men
        let woman = || {
            let described = reader.tok(phrase.head + 1).clitics == Clitics::AL && reader.ends_in_teh(phrase.head + 1);
            head.class() == Class::Role && described
        };
        let she = || match head.form().number() {
            // فرانسين: a name that looks like two of a thing
            Number::Dual => false,
            _ => head.form().gender() == Gender::Feminine && (head.class().heads_thing() || woman()),
        };
        // وقال الشركة إنها, وأشار الوزارة إلى أن: a slip, where a clause follows and the verb has no object
        let slip = || {
            let clause = phrase.end + usize::from(reader.class(phrase.end).is_preposition());
            !self.takes_object() && reader.class(clause).is_complementizer()
        };
        // وتابع الجلسات, وصف له الرغبات بأنها: by the ending
        let unknown = || {
            let plural = || ["ات", "آت"].iter().any(|ending| self.word().ends_with(ending));
            head.class() == Class::Unknown && head.has(Clitics::AL) && head.size >= 6 && plural()
        };
        let hers = (she() || are_things(reader, phrase.head)) && !slip() || unknown();
        !(hers && self.is_near())
    }
}

/// Behind من, before who does something.
const BY: [&str; 3] = ["طرف", "قبل", "جانب"];

/// All of a people, or of the world, whom one speaks to.
const CALLED: [&str; 4] = ["الشعب", "المجتمع", "العالم", "الأمة"];

/// `ووصف السفير كلدون هارت الاتفاق بأنه`, `ووصفت وزارة الموانئ حالة الجسر بـ“السيئة”`: who says so, of a phrase that
/// has run on into the object. That has to stand before what is said of it; where all of the phrase may be the object,
/// nobody does.
pub(crate) fn without_object(reader: &Reader<'_>, found: &Phrase) -> Option<Phrase> {
    let Phrase { start, end, head } = *found;
    let bare = |at: usize| reader.is_bare_word(at);
    let noun = (start + 1..end).rev().find(|at| !reader.is_definite_adjective(*at))?;
    // قرارات الحكومة: what completes it makes it definite.
    let governs = |at: usize| match reader.class(at) {
        Class::Unknown | Class::GivenName | Class::Place | Class::Nationality | Class::Adjective => false,
        // وكالة رويترز
        Class::Media => bare(at) && reader.class(at - 1) != Class::Media,
        class => bare(at) && !class.is_preposition(),
    };
    let definite = reader.tok(noun).clitics == Clitics::AL || bare(noun) && reader.class(noun) == Class::Place;
    // وصفت الحكومة سير العمل, of a body
    let governed = || noun + 1 == end && reader.class(head).heads_thing() && governs(noun);
    if !definite && !governed() {
        return None;
    }
    let first = (start + 1..noun).rev().take_while(|at| governs(*at)).last().unwrap_or(noun);
    let last = first - 1;
    // ووصف سامي الحداد بأنه: a surname
    let named = || bare(last) && reader.is_name_word(last) && first == noun;
    let closed = !reader.class(last).is_preposition() && !governs(last);
    (closed && !named()).then_some(Phrase { end: first, ..*found })
}

/// `المؤشرات`, `المراكز`; but `المراقبون`
fn are_things(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    tok.class().heads_thing() && tok.form().number() == Number::Plural && !reader.text_of(at).ends_with("ون")
}

/// The subject before the cue: `لكن كلدون قال`, `الوزير، الذي زار البلدة، أكد`.
pub(crate) fn before(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    standing_before(reader, cue).filter(|found| goes_with(reader, cue, found))
}

/// Whether a verb behind its subject has its gender, as it has to there: `ابن الحارس الذي غاب أمس ردت عليه` is of
/// another. A woman may bear the title of a man (`الوزير سعاد البكري قالت`).
fn goes_with(reader: &Reader<'_>, cue: usize, found: &Phrase) -> bool {
    let (verb, head) = (reader.tok(cue), reader.tok(found.head));
    let form = verb.form();
    let one = form.number() == Number::Singular && head.form().number() == Number::Singular;
    if verb.class() != Class::Verb || !one || has_joined(reader, found) {
        return true;
    }
    let feminine = form.gender() == Gender::Feminine;
    match head.class() {
        // والده is spelled like والدة too.
        Class::Kin if feminine => reader.ends_in_teh(found.head) || head.form().gender() == Gender::Feminine,
        Class::Kin => !is_kinswoman(reader, found.head),
        class => !class.heads_thing() || feminine == (head.form().gender() == Gender::Feminine),
    }
}

/// `أمه`, `والدتها`; but والده, which some spell والدة like.
fn is_kinswoman(reader: &Reader<'_>, at: usize) -> bool {
    let form = reader.tok(at).form();
    let sure = || form.has_pronoun() || !reader.text_of(at).ends_with("ه");
    let one = reader.class(at) == Class::Kin && form.number() == Number::Singular;
    one && form.gender() == Gender::Feminine && sure()
}

/// The subject in front of the verb, whatever its gender: where its clause begins with it, up to the verb or to what may
/// stand between the two.
fn standing_before(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(48));
    // وكان قد قال
    let helps = |at: &usize| matches!(reader.class(*at), Class::Auxiliary | Class::Negation);
    let end = (begin..cue).rev().take_while(helps).last().unwrap_or(cue);
    if goes_on(reader, cue, begin, end) {
        return None;
    }
    if let Some(found) = joined(reader, begin, end) {
        return Some(found);
    }
    // فرد عليها: نعم، فقالت: only behind أما a verb with ف has its subject before it.
    if reader.tok(cue).has(Clitics::FA) && !(begin..end).any(|at| reader.class(at) == Class::Topic) {
        return None;
    }
    let start = clause_start(reader, begin, end)?;
    // لكن الباحثين ذكروا
    let accusative = start > 0 && (reader.class(start - 1).is_complementizer() || is_but(reader, start - 1));
    let front = Front { reader, cue, begin, start, end, accusative };
    if front.is_anothers() {
        return None;
    }
    if front.are_many() {
        return Some(Phrase { start, end, head: start });
    }
    let found = phrase(reader, start, Bounds { accusative, ..Bounds::towards(end, Frames::NONE) })?;
    let refused =
        front.is_mentioned(&found) || front.is_asked(&found) || front.is_one(&found) || front.begins_with_verb(&found);
    (!refused && (found.end == end || front.leads_to_verb(&found))).then_some(found)
}

/// `زار السوق وقال`, `وإذ لفت المدير إلى أن الميناء مغلق، أكد`: whether he goes on of whom the verb before tells.
fn goes_on(reader: &Reader<'_>, cue: usize, begin: usize, end: usize) -> bool {
    let set_off = || end > begin && (reader.is(end - 1, TokenKind::Comma) || reader.is_close(end - 1));
    reader.tok(cue).has(Clitics::WA) && end == cue || set_off() && reader.text_of(begin) == "وإذ"
}

/// The words in front of a verb in its clause.
struct Front<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: usize,
    /// Where its sentence begins, or what is read of that.
    begin: usize,
    /// Where its clause begins.
    start: usize,
    /// Where the verb begins, with كان and قد before it.
    end: usize,
    /// Whether أن or لكن stands before the clause.
    accusative: bool,
}

impl Front<'_, '_> {
    /// Whether the words are of what another says or is.
    fn is_anothers(&self) -> bool {
        let Front { reader, begin, start, end, .. } = *self;
        // في كتاب أو عمل آخر قالت; قال المعلم: “بلى”، قال: what has been said; وأوضح أنه مريض، وقال: what he is
        let led = |by: usize| {
            let said = || reader.is(by, TokenKind::Colon) && reader.is_open(start);
            reader.text_of(by) == "أو" || said() || has_its_subject(reader, by)
        };
        // 8 بالمائة، يقول
        let share = || reader.is(start, TokenKind::Number) && reader.is(end - 1, TokenKind::Comma);
        // فيما أكدت: right behind a conjunction no subject has been named.
        let last = reader.class(end - 1);
        let joins = matches!(last, Class::Conjunction | Class::Relative) || last.is_complementizer();
        joins || start > begin && led(start - 1) || share()
    }

    fn is_of_many(&self) -> bool {
        self.reader.tok(self.cue).form().number() == Number::Plural
    }

    /// `أكد أن المقبوض عليهم أقروا`, `إلا أن ما يقرب من ثلثي المشاركين ذكروا`: whether all of the words are who say so.
    fn are_many(&self) -> bool {
        self.accusative && self.is_of_many() && is_nominal(self.reader, self.start, self.end)
    }

    /// `قائمة الموقوفين: سامي حداد يذكر أن`: as it is mentioned, unless an office or a text says who mentions it.
    fn is_mentioned(&self, found: &Phrase) -> bool {
        let Front { reader, cue, .. } = *self;
        let lemma = reader.lemma(cue);
        lemma.frames.has(Frames::IMPERSONAL)
            && lemma.act == Act::Statement
            && reader.tok(cue).form().is_present()
            && !self.accusative
            && found.end == self.end
            && matches!(reader.class(found.head), Class::Unknown | Class::GivenName | Class::Statement)
            && reader.next_is_complementizer(cue)
    }

    /// `«من الرجل؟» قال`: what has been asked
    fn is_asked(&self, found: &Phrase) -> bool {
        self.reader.is_open(found.start) && self.reader.is(found.end - 2, TokenKind::Question)
    }

    /// `وإذ غنت أم سلوى قالوا`: of one no verb tells as of many; but `الجمعية قالوا`, as some write of a body.
    fn is_one(&self, found: &Phrase) -> bool {
        let they = || matches!(self.reader.class(found.head), Class::Institution | Class::Media | Class::Source);
        self.is_of_many() && !they() && is_one(self.reader, found)
    }

    /// Whether a bare word at the head of the clause may be its verb: it begins a name of a word or three, no more.
    fn begins_with_verb(&self, found: &Phrase) -> bool {
        let Front { reader, begin, start, .. } = *self;
        if !self.is_bare() {
            return false;
        }
        let name = (start..found.end).take_while(|at| !reader.is(*at, TokenKind::Comma)).count();
        let plain = || (start..start + name).all(|at| !reader.tok(at).has(Clitics::AL.union(Clitics::WA)));
        let clause = || name > 3 || !plain() || reader.looks_like_verb(start);
        // ومضى يقول، وعثر في المكان على كتابات تنادي: what begins a sentence with و is rather what somebody did.
        // وبقيت رسالة تقول: and so is her verb.
        let joined = || start == reader.sentences.begin(self.cue) && reader.text_of(start).starts_with("و");
        start > begin && leads_to_verb(reader, begin, start - 1)
            || clause() && !self.is_officer(found)
            || (name == 1 || name == 2 && reader.looks_like_her_verb(start)) && joined()
    }

    /// Whether no table has the first word; but no verb stands behind أما, nor between كان and قد, nor before a stop: `أما
    /// جبر الرملاني، فيشير`, `وكان كلدون هارت قد قال`, `د. سامي البكري قال`.
    fn is_bare(&self) -> bool {
        let Front { reader, cue, start, end, .. } = *self;
        let was = |before: usize| reader.class(before) == Class::Auxiliary && end < cue;
        let topic = || start > 0 && (reader.class(start - 1) == Class::Topic || was(start - 1));
        let first = reader.tok(start);
        let word = first.class() == Class::Unknown && first.is(TokenKind::Word) && !first.has(Clitics::AL);
        word && !topic() && !reader.is(start + 1, TokenKind::Stop)
    }

    /// `لكن يسرائيل هارت رئيس البلدية أكد`: behind لكن and أن such words before an office are a name.
    fn is_officer(&self, found: &Phrase) -> bool {
        let Front { reader, start, .. } = *self;
        let office = || (start + 1..found.end.min(start + 4)).find(|at| reader.class(*at) == Class::Role);
        let name = |office: usize| (start..office).all(|at| reader.is_bare_name(at));
        self.accusative && found.end == self.end && office().is_some_and(name)
    }

    /// Whether what stands between the phrase and the verb is of the phrase: a relative clause, an apposition, an
    /// adverbial.
    fn leads_to_verb(&self, found: &Phrase) -> bool {
        const OF_IT: Classes =
            Classes::of(&[Class::Relative, Class::Opener, Class::PrepFi, Class::Time, Class::Adverb, Class::PrepAla]);
        let Front { reader, end, .. } = *self;
        let (rest, last) = (reader.tok(found.end), reader.tok(end - 1));
        // أن الشيخ رحمه الله قال
        if rest.class() == Class::Praise && end - found.end <= PRAISE {
            return true;
        }
        // دراسة أجريت على الطيور، كشفت أن
        let described =
            || reader.is_indefinite_text(found.head) && rest.class() == Class::Verb && rest.clitics.is_empty();
        if matches!(rest.kind, TokenKind::Comma | TokenKind::Dash) || rest.has(Clitics::BI) || described() {
            // لندن - حذرت دراسة: where it was written
            let place = || found.end == found.start + 1 && reader.class(found.head) == Class::Place;
            let closed = matches!(last.kind, TokenKind::Comma | TokenKind::Close | TokenKind::Dash);
            return closed && !(rest.is(TokenKind::Dash) && place());
        }
        // سامي لما رأى البحر، قال
        let when = || rest.size == 3 && last.is(TokenKind::Comma) && reader.text_of(found.end) == "لما";
        // الصحيفة من جانبها قالت
        let turn = || rest.class() == Class::PrepMin && reader.class(found.end + 1) == Class::Opener;
        rest.is(TokenKind::Open) || OF_IT.has(rest.class()) || when() || turn()
    }
}

/// Whether no verb and no sign stands there: then all of it is the subject of a verb that says they are many.
fn is_nominal(reader: &Reader<'_>, start: usize, end: usize) -> bool {
    let plain = |at: usize| {
        let word = reader.is(at, TokenKind::Word) || reader.is(at, TokenKind::Number);
        word && !matches!(reader.class(at), Class::Verb | Class::Relative | Class::Participle | Class::Conjunction)
    };
    end - start <= LONG_SUBJECT && (start..end).all(plain)
}

/// `عندما قرأت مريم الرسالة`, `ثم مضى في طريقه`, `بعد أن سرد في بلاغ مشاكل`: whether a verb stands behind the word.
fn leads_to_verb(reader: &Reader<'_>, begin: usize, at: usize) -> bool {
    const WORDS: [&str; 9] = ["عندما", "وعندما", "حينما", "بعدما", "كلما", "لو", "حتى", "ثم", "ألا"];
    let word = reader.text_of(at);
    let since = || reader.text_of(at - 1).is_one_of(&["بعد", "قبل", "منذ", "دون", "عقب"]);
    word.is_one_of(&WORDS) || word == "أن" && at > begin && since()
}

/// `أنه`, `بأنها`: a complementiser with the subject of its clause in it. What stands behind is said of that.
fn has_its_subject(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at).is_complementizer() && reader.tok(at).form().has_pronoun()
}

/// Of so many words praise behind a name is.
const PRAISE: usize = 6;

/// Of so many words a subject in front of its verb is.
const LONG_SUBJECT: usize = 8;

/// `يريد العمال أجرا أعلى، والوزارة تقول إن`: a subject of its own, joined on by و or ف right before the verb. What
/// ends in ون or begins with ف needs no comma before it: `بين مكة والطائف وآخرون يرون أنه`.
fn joined(reader: &Reader<'_>, begin: usize, end: usize) -> Option<Phrase> {
    let with = Clitics::WA.union(Clitics::FA);
    let start = (begin.max(end.saturating_sub(8))..end).rev().find(|at| reader.tok(*at).clitics.intersects(with))?;
    // الرياضة مهمة فالأطباء يرون أنها
    let so = || reader.tok(start).has(Clitics::FA) && reader.tok(start).has(Clitics::AL);
    let many = || start + 1 == end && (reader.text_of(start).ends_with("ون") || so());
    let apart = start == begin || !reader.tok(start - 1).is_word();
    if !reader.class(start).is_head() {
        return if apart { joined_thing(reader, start, end) } else { None };
    }
    if !(apart || many()) {
        return None;
    }
    filling_behind_clitic(reader, start, Bounds::towards(end, Frames::NONE))
}

/// `والرأي الآخر يقول إن`, `والبيت الأبيض يؤكد أن`, `وجماعات البيئة تقول إن`: so is a definite noun that is no head of
/// a phrase, up to a verb of the present; but `ووقف الرجل يقول`.
fn joined_thing(reader: &Reader<'_>, start: usize, verb: usize) -> Option<Phrase> {
    let (first, tells) = (reader.tok(start), reader.tok(verb));
    let form = tells.form();
    if tells.class() != Class::Verb || !tells.clitics.is_empty() || !form.is_present() {
        return None;
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| reader.text_of(start).ends_with(ending));
    let noun = matches!(
        first.class(),
        Class::Unknown | Class::Object | Class::Statement | Class::SpeechNoun | Class::NameHead | Class::Nationality
    );
    let she = reader.ends_in_teh(start) || ends(&["ات"]);
    let definite = |at: usize| reader.is(at, TokenKind::Word) && reader.tok(at).clitics == Clitics::AL;
    let whole = (start + 1..verb).all(definite);
    let known = first.has(Clitics::AL) && !first.has(Clitics::BI.union(Clitics::LI).union(Clitics::KA));
    // وجماعات البيئة, ومعارضو القرار: by its ending a noun, and what it is of
    let many = form.number() == Number::Plural;
    let construct = !first.has(Clitics::AL) && verb > start + 1 && (she || many && ends(&["و"]));
    let found = noun && (known || construct) && whole;
    found.then_some(Phrase { start, end: verb, head: start })
}

/// The noun phrase that stops at nothing before its bounds; its first word may carry ل or ب.
fn filling_behind_clitic(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    phrase_behind_clitic(reader, start, bounds).filter(|found| found.end == bounds.limit)
}

/// Where the clause of the verb at `end` begins: behind the last conjunction, complementiser or
/// adverbial that a comma closes.
fn clause_start(reader: &Reader<'_>, begin: usize, end: usize) -> Option<usize> {
    let (mut start, mut at) = (begin, begin);
    while at < end {
        if opens_clause(reader, begin, at, end) || at == start && reader.class(at) == Class::Auxiliary {
            start = at + 1;
        }
        at = Some(reader.over(at)).filter(|over| *over <= end).unwrap_or(at + 1);
    }
    while start < end {
        if let Some(behind) = behind_turn(reader, start, end) {
            start = behind;
            continue;
        }
        let comma = || (start..end).find(|at| reader.is(*at, TokenKind::Comma));
        let led = if reader.class(start).heads_report() {
            // وبحسب الحارس، كانت الوالدة تصيح
            comma().is_some_and(|comma| reader.class(comma + 1) == Class::Auxiliary)
        } else {
            is_adverbial(reader.tok(start))
        };
        if !led {
            break;
        }
        start = comma()? + 1;
    }
    // وكان الوزير قال
    (start..end).find(|at| !matches!(reader.class(*at), Class::Auxiliary | Class::Topic))
}

/// Whether another clause begins behind the word.
fn opens_clause(reader: &Reader<'_>, begin: usize, at: usize, end: usize) -> bool {
    let tok = reader.tok(at);
    match tok.class() {
        Class::Topic | Class::Causal => true,
        Class::Complementizer | Class::ComplementizerBi => !reader.is_van_within(at),
        Class::Conjunction => at + 1 < end && !reader.is_van_within(at),
        // زار المدير البلدة، وكان الحارس قد قال, هذا وكان الحارس قد قال
        Class::Auxiliary if at > begin => {
            let this = || reader.text_of(at - 1).is_one_of(&["هذا", "هذه", "ذلك"]);
            reader.text_of(at).is_one_of(&["وكان", "وكانت", "وكانوا"]) && (!reader.tok(at - 1).is_word() || this())
        }
        _ => matches!(tok.kind, TokenKind::Colon | TokenKind::Semicolon),
    }
}

/// `بدوره المدير سامي أكد`, `من جهته مصدر في الميناء أكد`: he whose turn it is needs no comma.
fn behind_turn(reader: &Reader<'_>, start: usize, end: usize) -> Option<usize> {
    let turn = start + usize::from(reader.class(start) == Class::PrepMin);
    (turn + 1 < end && cue::is_turn(reader, turn) && reader.tok(turn + 1).is_word()).then_some(turn + 1)
}

/// `من جانبه، …`, `في سياق متصل …`
fn is_adverbial(tok: &Tok) -> bool {
    const IN_FRONT: Classes =
        Classes::of(&[Class::Opener, Class::Time, Class::Adverb, Class::PrepPronoun, Class::Occasion]);
    tok.class().is_preposition() || IN_FRONT.has(tok.class()) || tok.has(Clitics::BI.union(Clitics::LI))
}

/// So far before a cue the clause that it hangs on may begin.
const CLAUSE: usize = 96;

/// The subject of the clause that governs the cue, where its verb reports nothing itself:
/// `أعرب المغني عن سعادته، مضيفا أن`, `التقى الوزير نظيره وقال`, `الوزير زار البلدة مؤكدا أن`.
pub(crate) fn governor(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(cue);
    if cue - begin > CLAUSE || begin == cue {
        return None;
    }
    let (verb, found) = set_against(reader, begin, cue).or_else(|| clause_subject(reader, begin, cue))?;
    // بدأ الحفل بنشيد، ثم ألقى السيد سامي كلمة، وقال: a thing has no words.
    let thing = !may_tell(reader.class(found.head)) && !reader.is_plural_of_people(found.head);
    let (verb, found) =
        if thing { acting_before(reader, found.end, cue).unwrap_or((verb, found)) } else { (verb, found) };
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
    // زار السفينة التي قال: what the relative stands for has been asked.
    let comma = usize::from(reader.is(found.end, TokenKind::Comma));
    let described = found.end + comma + 1 == cue && reader.class(cue - 1) == Class::Relative;
    (agreed && !described).then_some(found)
}

/// `رجال الأعمال`, `الوزراء`; but `البعض`, of whom a verb may tell as of one, and `الجماهير`, as of her.
pub(crate) fn are_many(reader: &Reader<'_>, found: &Phrase, told: Gender) -> bool {
    let head = reader.tok(found.head);
    let people = match head.class() {
        Class::Role | Class::Title | Class::Kin => true,
        class => class == Class::Person && told == Gender::Masculine,
    };
    people && head.form().number() == Number::Plural && !reader.text_of(found.head).ends_with("بعض")
}

/// The gender that the cue of a subject without a known verb has to have, if it matters. `كما ستقوم الجمعية بدورها،
/// داعيا`, `أجمل القصص تحدث هنا، ويقول`: neither is of the subject.
fn gender_of_thing(reader: &Reader<'_>, head: usize, cue: usize) -> Option<Gender> {
    let tok = reader.tok(head);
    let tells = matches!(reader.class(cue), Class::Verb | Class::Participle);
    if tells && are_things(reader, head) {
        return Some(Gender::Feminine);
    }
    let thing = tok.class().heads_thing() || tok.class() == Class::Person;
    let one = thing && tok.form().number() == Number::Singular;
    (one && (tells || tok.class() == Class::Institution)).then(|| tok.form().gender())
}

/// Whether a word of the class is for somebody, a paper or a source.
fn may_tell(class: Class) -> bool {
    class.is_somebody() || matches!(class, Class::Media | Class::Source)
}

/// The last person who does something between `from` and the cue in a clause of his own, and his verb: `ثم ألقى السيد
/// سامي كلمة`, `فيما زار المدير السوق`.
fn acting_before(reader: &Reader<'_>, from: usize, cue: usize) -> Option<(Option<usize>, Phrase)> {
    let form = reader.tok(cue).form();
    let joined = |at: usize| {
        let tok = reader.tok(at);
        tok.has(Clitics::WA) || !reader.tok(at - 1).is_word() || reader.class(at - 1) == Class::Conjunction
    };
    let actor = |verb: usize| {
        let own = reader.tok(verb).form();
        let frames = reader.lemma(verb).frames;
        // وطالب الحكام بالصبر: of him who has been told of
        let does = own.person() == 3 && own.gender() == form.gender() && !frames.has(Frames::OBJECT);
        if reader.class(verb) != Class::Verb || !does || !joined(verb) {
            return None;
        }
        let found = behind(reader, verb, Bounds::within(cue, frames))?;
        let person = matches!(reader.class(found.head), Class::Role | Class::Title | Class::GivenName);
        (person && found.end < cue).then_some((Some(verb), found))
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
            plain && reader.text_of(*at - 1).is_one_of(&["إلا", "الا", "غير", "بيد"])
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

/// `رفض الزحام، مؤكدا أن`: one word that the lexicon does not know, where the verb may have its object, as nothing else
/// stands behind; but `شدد الكربلائي على الحوار`, `دعا الكربلائي القرى`.
pub(crate) fn may_be_object(reader: &Reader<'_>, found: &Phrase) -> bool {
    let Some(verb) = found.start.checked_sub(1).filter(|at| reader.class(*at) == Class::Verb) else { return false };
    let one = found.end == found.start + 1 && reader.class(found.start) == Class::Unknown;
    if !one || cue::is_qala(reader, verb) || reader.is_plural_of_people(found.start) {
        return false;
    }
    let comma = reader.is(found.end, TokenKind::Comma);
    let next = found.end + usize::from(comma);
    let frames = reader.lemma(verb).frames;
    let class = reader.class(next);
    let own = frames.takes_behind(class) || class == Class::PrepFi && frames.has(Frames::FI);
    let object = reader.tokens.get(next).is_some_and(|tok| {
        tok.is(TokenKind::Mark)
            || tok.is(TokenKind::Word)
                && (tok.clitics == Clitics::AL
                    || tok.has(Clitics::BI) && frames.has(Frames::BI)
                    || matches!(class, Class::Object | Class::Statement | Class::Occasion)
                    || class.is_head()
                    || reader.text_of(next).ends_with_pronoun()
                    || reader.looks_like_object(next))
    });
    !own && !object && !class.is_complementizer()
}

/// So far behind a verb its clause begins.
const FAR: usize = 32;

/// Of whom one who speaks tells, where what follows is said by many, `أوضح الرئيس أن اللاعبين يعزون أهله، مؤكدين`, or
/// by a man where she who tells is no person.
pub(crate) fn told_of(reader: &Reader<'_>, main: usize, speaker: Phrase, cue: usize) -> Option<Phrase> {
    let plural = |at: usize| reader.tok(at).form().number() == Number::Plural;
    // ذكرت الصحيفة أن الوزير هاجم المدرب متهما: he, and not the paper
    let man = |at: usize| reader.tok(at).form().gender() == Gender::Masculine;
    let other = !man(main) && man(cue) && !plural(cue) && reader.class(speaker.head).heads_thing();
    if !(plural(cue) && !plural(main) && is_single(reader, &speaker) || other) {
        return None;
    }
    let that = (main + 1..cue.min(main + FAR)).find(|at| reader.class(*at).is_complementizer())?;
    let bounds = Bounds { accusative: true, ..Bounds::within(cue, Frames::NONE) };
    let found = phrase(reader, that + 1, bounds)?;
    if other {
        let head = reader.tok(found.head);
        let person = matches!(head.class(), Class::Role | Class::Title | Class::GivenName);
        return (person && head.form().gender() == Gender::Masculine).then_some(found);
    }
    (!is_single(reader, &found)).then_some(found)
}

/// Whether a phrase is for one person: an office or a name of one, with nobody joined on.
fn is_single(reader: &Reader<'_>, phrase: &Phrase) -> bool {
    reader.tok(phrase.head).form().number() == Number::Singular && !has_joined(reader, phrase)
}

fn has_joined(reader: &Reader<'_>, phrase: &Phrase) -> bool {
    (phrase.start..phrase.end).any(|at| reader.tok(at).has(Clitics::WA))
}

/// Whether a phrase names one body or one with a name, of whom no verb says that they are many: `لاحظت الجمعية ذلك، ثم
/// قام باحثون بقياسه ووجدوا`, `غنت أم سلوى فقالوا`. Of what else is one much is: `كثير من الناس قالوا`.
fn is_one(reader: &Reader<'_>, phrase: &Phrase) -> bool {
    let head = reader.tok(phrase.head);
    let named = matches!(head.class(), Class::GivenName | Class::Kin | Class::Role | Class::Title | Class::Honorific);
    (head.class().heads_thing() || named) && is_single(reader, phrase)
}

/// The subject of the sentence that begins at `begin`, and its verb, if the lexicon knows it; with the bounds in which
/// it was read. Whether it is asked for is told of the verb, or of the first word of what stands without one.
pub(crate) fn sentence_subject(
    reader: &Reader<'_>,
    begin: usize,
    end: usize,
    asked: impl Fn(usize) -> bool,
) -> Option<(Option<usize>, Phrase, Bounds)> {
    if end - begin < 3 {
        return None;
    }
    let end = end.min(begin + 48);
    let first = clause_head(reader, begin, end).filter(|first| asked(*first))?;
    subject_at(reader, first, end)
}

/// The subject of the clause that begins at `begin`, and the verb in front of it, if the lexicon
/// knows it.
fn clause_subject(reader: &Reader<'_>, begin: usize, end: usize) -> Option<(Option<usize>, Phrase)> {
    let (verb, found, _) = subject_at(reader, clause_head(reader, begin, end)?, end)?;
    Some((verb, found))
}

/// The verb of the clause that begins at `begin`, or the first word of what stands without one.
fn clause_head(reader: &Reader<'_>, begin: usize, end: usize) -> Option<usize> {
    let begin = behind_dateline(reader, begin, end);
    // وكان وزير الدفاع أكثر وضوحا إذ أكد
    // لكن الوزير عارض الخطة، وقال
    let lead = (begin..end)
        .find(|at| !matches!(reader.class(*at), Class::Auxiliary | Class::Topic) && !is_but(reader, *at))?;
    let lead = behind_opener(reader, lead, end);
    let start = clause_start(reader, lead, lead + 1).or_else(|| {
        // An adverbial in front ends with a comma: في ختام اللقاء، شكر الوزير
        let comma = (begin..end).find(|at| reader.is(*at, TokenKind::Comma))?;
        clause_start(reader, comma + 1, end)
    })?;
    (start..end)
        .find(|at| !matches!(reader.class(*at), Class::Auxiliary | Class::Topic | Class::Conjunction | Class::Adverb))
}

/// The subject behind the verb at `first`, or the one that begins there.
fn subject_at(reader: &Reader<'_>, first: usize, end: usize) -> Option<(Option<usize>, Phrase, Bounds)> {
    let tok = reader.tok(first);
    if tok.class() == Class::Verb && tok.form().person() == 3 {
        let bounds = Bounds::within(end, reader.lemma(first).frames);
        return behind(reader, first, bounds).map(|found| (Some(first), found, bounds));
    }
    // المتشائمون لم يروا إلا الخسارة، متنبئين: by its ending a subject
    let many = || reader.is_plural_of_people(first) && reader.text_of(first).ends_with("ون");
    let (start, bounds) = if is_unknown_verb(reader, first) {
        (first + 1, Bounds::within(end, Frames::OBJECT))
    } else if tok.class().begins_somebody() || many() {
        let accusative = first > 0 && is_but(reader, first - 1);
        (first, Bounds { accusative, ..Bounds::within(end, Frames::NONE) })
    } else {
        return None;
    };
    phrase(reader, start, bounds).map(|found| (None, found, bounds))
}

fn is_but(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Causal && reader.text_of(at).is_one_of(&["لكن", "ولكن"])
}

/// Behind `بدوره`, `من جانبه`, where the verb follows without a comma.
fn behind_opener(reader: &Reader<'_>, lead: usize, end: usize) -> usize {
    // ومن جهته ركز الأستاذ على النصوص
    let is_verb = |at: &usize| {
        let behind = || cue::is_turn(reader, *at - 1) || reader.text_of(*at - 1) == "كما";
        reader.class(*at) == Class::Verb || behind() && is_unknown_verb(reader, *at)
    };
    let verb = (lead + 1..end.min(lead + 4)).find(is_verb);
    let opener = |at: usize| {
        // كما تحدث الوزير عن الحصاد: also
        let also = || at == lead && reader.text_of(at) == "كما";
        reader.class(at).is_preposition() || cue::is_turn(reader, at) || also()
    };
    verb.filter(|verb| (lead..*verb).all(opener)).unwrap_or(lead)
}

/// A verb that the lexicon does not know, or has for a noun (`رفع الوزير الضرائب`), before a titled subject.
fn is_unknown_verb(reader: &Reader<'_>, at: usize) -> bool {
    let (tok, head) = (reader.tok(at), reader.class(at + 1));
    // زيارة سمو الأمير: a noun
    let unknown =
        tok.class() == Class::Unknown && tok.is(TokenKind::Word) && !tok.has(Clitics::AL) && !reader.ends_in_teh(at);
    // وفحص باحثون النتائج: no noun governs what ends in ون.
    let noun = matches!(tok.class(), Class::Document | Class::Norm | Class::Object) && !tok.has(Clitics::AL);
    let many = || noun && reader.text_of(at + 1).ends_with("ون");
    // وشنت تركيا غارات
    let country = || head == Class::Place && reader.tok(at + 1).clitics.is_empty() && reader.looks_like_her_act(at);
    head.is_head() && (unknown || many() || reader.is_verb_like_noun(at) && !head.heads_thing())
        || country()
        || unknown && begins_with_name(reader, at)
}

/// `تجنب سامي البكري الأمر`, `تجنب ساندو ميرال رئيس النادي الأمر`: whether a word that may be a verb by its looks
/// stands before a name that is known, or before two words and what he is who is called so; but `مجلة “لا ديلو
/// سبورتيفو”`.
fn begins_with_name(reader: &Reader<'_>, at: usize) -> bool {
    let noun = || reader.ends_in_teh(at) || reader.is_common(at) || reader.looks_like_masdar(at);
    let known = reader.class(at + 1) == Class::GivenName && reader.tok(at + 1).clitics.is_empty();
    // شن الإيطالي كلدون هارت هجوما
    let compatriot = || {
        let land = reader.class(at + 1) == Class::Nationality && reader.tok(at + 1).clitics == Clitics::AL;
        land && (reader.class(at + 2) == Class::GivenName || reader.is_bare_name(at + 2))
    };
    let titled = || {
        let behind = at + 3 + usize::from(reader.is(at + 3, TokenKind::Comma));
        reader.is_bare_name(at + 1)
            && reader.is_bare_name(at + 2)
            && matches!(reader.class(behind), Class::Role | Class::Title)
    };
    (known || compatriot() || titled()) && !noun() && !(at > 0 && reader.is_open(at - 1))
}

/// Behind who wrote it and where: `سامي البكري - المنارة: يواصل المدير`, `الجزائر - أعلن الوزير`. What follows is a
/// verb; behind a colon alone it may be what somebody says, but not where the name and the place are all there is.
fn behind_dateline(reader: &Reader<'_>, begin: usize, end: usize) -> usize {
    let mut start = begin;
    let mut dashed = false;
    for at in begin..end.min(begin + DATELINE) {
        match reader.tok(at).kind {
            TokenKind::Dash => dashed = true,
            TokenKind::Colon if dashed => {}
            TokenKind::Word if reader.class(at) != Class::Verb => continue,
            _ => break,
        }
        let verb = reader.class(at + 1) == Class::Verb || at + 1 < end && reader.looks_like_verb(at + 1);
        let signed = || reader.is(at, TokenKind::Colon) && is_byline(reader, begin, at);
        if verb || reader.class(at + 1) == Class::Unknown && reader.class(at + 2).is_head() || signed() {
            start = at + 1;
        }
    }
    start
}

/// `سامي البكري - المنارة - الساحل`: whether a name and one or two places or papers fill the words up to `end`.
fn is_byline(reader: &Reader<'_>, begin: usize, end: usize) -> bool {
    let name = |at: usize| matches!(reader.class(at), Class::GivenName | Class::Unknown | Class::Kin | Class::Title);
    // سامي البكري - مدير المتحف
    let office = |at: usize| matches!(reader.class(at), Class::Role | Class::Title | Class::Honorific);
    let Some(dash) = (begin..end).find(|at| reader.is(*at, TokenKind::Dash)) else { return false };
    dash >= begin + 2 && end - dash <= 7 && (begin..dash).all(name) && !(dash..end).any(office)
}

/// Behind the byline that a line begins with; where it has none, where it begins.
pub(crate) fn behind_byline(reader: &Reader<'_>, begin: usize, end: usize) -> usize {
    if begin > 0 && !reader.is(begin - 1, TokenKind::Break) {
        return begin;
    }
    let colon = (begin..end.min(begin + DATELINE)).find(|at| reader.is(*at, TokenKind::Colon));
    let stop = colon.unwrap_or(end);
    let signed = stop - begin <= DATELINE && is_byline(reader, begin, stop);
    if signed { stop + 1 } else { begin }
}

/// So many words and signs may stand in a dateline.
const DATELINE: usize = 12;

/// The indefinite noun that the verb right behind it describes, which needs no relative: `دراسة حديثة تقول إن`,
/// `منتقدين يؤكدون أن`. Of what is past only people do so: `عن قائمة قالت إنها` is of who published it.
pub(crate) fn described(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let tok = reader.tok(cue);
    let form = tok.form();
    if tok.class() != Class::Verb || !tok.clitics.is_empty() || form.has_pronoun() {
        return None;
    }
    let bounds = Bounds { accusative: true, ..Bounds::towards(cue, Frames::NONE) };
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(8));
    let bare = |at: usize| {
        let noun = matches!(reader.class(at), Class::Unknown | Class::Statement | Class::Occasion | Class::GivenName);
        noun && reader.is(at, TokenKind::Word) && !reader.tok(at).has(Clitics::AL)
    };
    // The longest phrase that ends right there, and no part of a longer one: ضغوط سياسية, 48 صفحة.
    let found = (begin..cue)
        .filter(|at| reader.class(*at).is_head())
        .find_map(|start| filling_behind_clitic(reader, start, bounds));
    // أضاف أنه مريض قال: what he is
    let longer = |at: usize| bare(at) || reader.is(at, TokenKind::Number) || has_its_subject(reader, at);
    let whole = |found: &Phrase| found.start == begin || !longer(found.start - 1);
    let definite =
        |at: usize| reader.tok(at).has(Clitics::AL) || matches!(reader.class(at), Class::GivenName | Class::Place);
    // ولا أحد ينكر; جده تقول
    let other = |at: usize| reader.class(at) == Class::Kin || reader.text_of(at).is_one_of(&["أحد", "احد", "كل"]);
    let tells = |found: &Phrase| {
        let person = form.is_present() || !reader.class(found.head).heads_thing();
        person && !other(found.head) && describes(form, reader.tok(found.head))
    };
    let told = |found: &Phrase| whole(found) && tells(found) && !(found.start..found.end).any(definite);
    found.filter(told).or_else(|| described_thing(reader, cue, begin))
}

/// `وهناك موقف يقول إن`, `تبنى المجلس رأيا استشاريا ينص على أن`: so is a thing that is no head of a phrase, if it goes
/// with what it does; but `وفي جلسة يقول`, when he does so.
fn described_thing(reader: &Reader<'_>, cue: usize, begin: usize) -> Option<Phrase> {
    let form = reader.tok(cue).form();
    if !form.is_present() || form.person() != 3 || form.number() != Number::Singular {
        return None;
    }
    let ends = |at: usize, endings: &[&str]| endings.iter().any(|ending| reader.text_of(at).ends_with(ending));
    let plain = |at: usize| reader.is_bare_word(at);
    let accusative = |at: usize| plain(at) && reader.tok(at).size >= 4 && ends(at, &["ا"]);
    // آثارا تشير إلى أن: what shows something by itself has to be known for a thing.
    let shows = matches!(reader.lemma(cue).act, Act::Indication | Act::Explanation | Act::Emphasis | Act::Finding);
    let noun = |at: usize| {
        let tok = reader.tok(at);
        let ending = || (accusative(at) || reader.ends_in_teh(at)) && !shows && !reader.is_manner(at);
        let thing = match tok.class() {
            Class::Unknown => reader.is_common(at) || ending(),
            class => {
                matches!(class, Class::Object | Class::Statement | Class::NameHead | Class::SpeechNoun | Class::Norm)
            }
        };
        // لم يجد شيئا يتحدث عنه
        let own =
            tok.form().has_pronoun() || reader.text_of(at).ends_with_pronoun() || reader.text_of(at).starts_with("شيئ");
        let she = reader.ends_in_teh(at) || ends(at, &["ات"]);
        thing && !own && plain(at) && she == (form.gender() == Gender::Feminine)
    };
    let last = cue.checked_sub(1).filter(|last| *last >= begin && noun(*last))?;
    // رأيا استشاريا, رسالة قديمة: its adjective has its ending.
    let alike = |at: usize| {
        accusative(at) && !reader.text_of(at).ends_with_pronoun() && accusative(last)
            || noun(at) && [at, last].iter().all(|at| reader.ends_in_teh(*at))
    };
    let head = last.checked_sub(1).filter(|at| *at >= begin && alike(*at)).unwrap_or(last);
    let governs = |at: usize| reader.class(at).is_preposition() || reader.class(at) == Class::Opener;
    let fronted = || {
        let governed = head > begin && governs(head - 1);
        governed && (head - 1 == begin || !reader.tok(head - 2).is_word())
    };
    (head > begin && !fronted()).then_some(Phrase { start: head, end: cue, head })
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
    if asked {
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

/// `عثر الحراس على وصية قديمة، جاء فيها أن`: the document before it in which it stands. A statement or a speech is his
/// who makes it.
pub(crate) fn document_of(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let within = reader.class(cue + 1) == Class::PrepPronoun && reader.lemma(cue).frames.has(Frames::IN);
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

/// `انتقد العضو خطاب المدير سامي البكري الذي قال فيه إن`, `نشرت تصريحات للشيخ سامي قال فيها إن`: whose the statement is
/// in which it is said. What ل joins to it is as a rule whom it was made for: only a person with a title or a name
/// makes it.
pub(crate) fn whose_statement(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    if reader.class(cue + 1) != Class::PrepPronoun || reader.lemma(cue).frames.has(Frames::IN) {
        return None;
    }
    let word = reader.text_of(cue + 1);
    let feminine = word == "فيها";
    let verb = reader.tok(cue).form();
    if !feminine && word != "فيه" || verb.number() != Number::Singular {
        return None;
    }
    let noun = statement_before(reader, cue, feminine)?;
    let bounds = Bounds { accusative: true, ..Bounds::within(cue, Frames::NONE) };
    // التصريح الفضائي للحارس
    let next = noun + 1 + usize::from(reader.tok(noun + 1).clitics == Clitics::AL && reader.tok(noun).has(Clitics::AL));
    let to = reader.tok(next).has(Clitics::LI);
    // وجه المدير رسالة للوزير سامي البكري قال فيها: of him who sends it; but نشر التصريح الكامل للوزير الذي قال فيه,
    // نشر المعهد تصريحا للوزير قال فيه
    let sent = to && !reader.tok(noun).has(Clitics::AL);
    let person = |class: Class| may_tell(class) && !matches!(class, Class::Institution | Class::Media);
    if sent && governor(reader, cue).is_some_and(|sender| person(reader.class(sender.head))) {
        return None;
    }
    let found = phrase_behind_clitic(reader, next, bounds)?;
    let head = reader.tok(found.head);
    let named = (found.start..found.end)
        .any(|at| reader.class(at) == Class::GivenName || reader.is_surname(at) || reader.is_full_name(at));
    // بيان صحفي أكد فيه: of no journalist
    let own = match head.class() {
        Class::GivenName | Class::Honorific => true,
        Class::Title | Class::Role => named || head.has(Clitics::AL) && !to,
        Class::Institution | Class::Media => !to && !reader.tok(noun).has(Clitics::AL),
        _ => false,
    };
    // وجه رسالة لوزير الموانئ سامي البكري قال فيها: to whom it is sent
    let letter = to && ["رسالة", "رسائل", "برقية"].iter().any(|letter| reader.text_of(noun).ends_with(letter));
    let one = head.form().number() == Number::Singular && verb.gender() == head.form().gender();
    (own && one && !letter).then_some(found)
}

/// The statement or text nearest before the cue that فيها, or else فيه, can stand for.
fn statement_before(reader: &Reader<'_>, cue: usize, feminine: bool) -> Option<usize> {
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(FAR));
    (begin..cue).rev().find(|at| {
        let tok = reader.tok(*at);
        let told = matches!(tok.class(), Class::Statement | Class::Occasion | Class::Document);
        let many = || {
            let plural = tok.form().number() == Number::Plural && tok.class() == Class::Document;
            plural || reader.text_of(*at).ends_with("ات")
        };
        let she = || many() || tok.form().gender() == Gender::Feminine || reader.ends_in_teh(*at);
        told && !tok.form().has_pronoun() && she() == feminine
    })
}

/// Where what the relative stands for ends: before a comma, a dash, what brackets add (`سامي البكري (29 عاما) - الذي`)
/// and another relative (`الباعة، الذين وصلوا أمس، والذين`).
fn antecedent_end(reader: &Reader<'_>, relative: usize) -> usize {
    let follows = |end: usize, kind: TokenKind| end > 0 && reader.is(end - 1, kind);
    let another = || (relative.saturating_sub(FAR)..relative).rev().find(|at| reader.class(*at) == Class::Relative);
    // الرحموني والذي قال: only across a comma it is another's
    let joined = reader.tok(relative).has(Clitics::WA) && follows(relative, TokenKind::Comma);
    let first = if joined { another().unwrap_or(relative) } else { relative };
    let end = first - usize::from(follows(first, TokenKind::Comma));
    let end = end - usize::from(follows(end, TokenKind::Dash));
    let open = || (end.saturating_sub(8)..end).rev().find(|at| reader.is(*at, TokenKind::Open));
    if follows(end, TokenKind::Close) { open().unwrap_or(end) } else { end }
}

/// Whether a verb of this form can go with the noun: of many things it is a woman's.
fn describes(verb: Form, noun: &Tok) -> bool {
    match noun.form().number() {
        Number::Plural if noun.class().heads_thing() => {
            verb.number() == Number::Singular && verb.gender() == Gender::Feminine
        }
        number => verb.number() == number && verb.gender() == noun.form().gender(),
    }
}

/// The noun phrase that the relative before the cue stands for, and whether it ends right before that: `الباحث الذي
/// قال إن`, `الوزيرة، التي أكدت أن`, `الباعة، الذين وصلوا أمس، والذين قالوا إن`.
pub(crate) fn antecedent_of_relative(reader: &Reader<'_>, cue: usize) -> Option<(Phrase, bool)> {
    let at = cue.checked_sub(1).filter(|at| reader.class(*at) == Class::Relative)?;
    let end = antecedent_end(reader, at);
    let begin = reader.sentences.begin(cue).max(end.saturating_sub(16));
    let relative = Relative { reader, cue, begin, end, word: reader.text_of(at), form: reader.tok(cue).form() };
    if !relative.is_subject() {
        return None;
    }
    if let Some(named) = relative.marked_name() {
        return Some((named, true));
    }
    let found = match relative.adjoining() {
        Some(found) => (found, !relative.is_half(&found)),
        None => (relative.nearest()?, false),
    };
    (reader.class(found.0.head).is_person() || !relative.is_spoken_of()).then_some(found)
}

/// A relative right before a verb, and what stands in front of it.
struct Relative<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: usize,
    /// What is read of the sentence before it.
    begin: usize,
    /// Where what it stands for ends.
    end: usize,
    word: Spelling<'a>,
    /// That of the verb.
    form: Form,
}

impl Relative<'_, '_> {
    fn is_of_man(&self) -> bool {
        self.form.gender() == Gender::Masculine
    }

    fn is_of_many(&self) -> bool {
        self.word.ends_with("الذين")
    }

    /// Whether it is the verb's subject; not in `التي اتهموها`, `الذي صرح فيه`, `السفينة التي قال الربان`, `الذين اعترف
    /// لهم`.
    fn is_subject(&self) -> bool {
        let (reader, next) = (self.reader, self.cue + 1);
        let other = if self.is_of_man() { "التي" } else { "الذي" };
        let one = || self.is_of_many() && self.form.number() == Number::Singular;
        let within = || {
            let letters = ["ف", "ب"];
            reader.class(next) == Class::PrepPronoun && letters.iter().any(|by| reader.text_of(next).starts_with(by))
        };
        !(self.form.has_pronoun() || self.word.ends_with(other) || one() || within())
    }

    /// `المدينة التي يقول عنها إنها`: what he speaks of; but `الوزير الذي قال عنها`, `الأستاذ الذي كتب عنه`
    fn is_spoken_of(&self) -> bool {
        let (reader, next) = (self.reader, self.cue + 1);
        let of = if self.is_of_man() { "عنه" } else { "عنها" };
        reader.class(next) == Class::PrepPronoun && reader.text_of(next) == of
    }

    /// `مالك النادي: «ماتيو بالوتا» الذي قال`
    fn marked_name(&self) -> Option<Phrase> {
        let Relative { reader, end, .. } = *self;
        let named = |open: usize| reader.is_name(open) && !reader.tok(open + 1).has(Clitics::AL);
        let filled = |open: &usize| reader.is_open(*open) && reader.over(*open) == end && named(*open);
        let open = (self.begin..end).find(filled)?;
        Some(Phrase { start: open + 1, end: end - 1, head: open + 1 })
    }

    /// The longest phrase that ends right before it.
    fn adjoining(&self) -> Option<Phrase> {
        let Relative { reader, begin, end, .. } = *self;
        // انتقادات من طرف علماء المدينة الذين: by whom
        let by =
            |at: &usize| *at > begin && reader.class(*at - 1) == Class::PrepMin && reader.text_of(*at).is_one_of(&BY);
        let from = (begin..end).rev().find(by).map_or(begin, |by| by + 1);
        let bounds = Bounds { accusative: self.is_of_many(), ..Bounds::towards(end, Frames::NONE) };
        let start = |start: &usize| self.may_begin_at(*start) && !self.is_quality(from, *start);
        let phrase =
            |start: usize| filling_behind_clitic(reader, start, bounds).filter(|found| self.may_be_many(found));
        let found = (from..end).filter(start).find_map(phrase)?;
        // هذا الأخير الذي، هذه الدراسة التي; but صرح بذلك المتحدث الذي
        let this = |at: usize| reader.class(at) == Class::Demonstrative && reader.tok(at).clitics.is_empty();
        let pointed = found.start + 1 == end && found.start > from && this(found.start - 1);
        Some(Phrase { start: found.start - usize::from(pointed), ..found })
    }

    /// Whether the phrase that the relative describes may begin with the word.
    fn may_begin_at(&self, start: usize) -> bool {
        let Relative { reader, end, .. } = *self;
        let (class, last, pair) = (reader.class(start), start + 1 == end, start + 2 == end);
        // طبقا للمفهوم التركي الذي يقول: a thing is what it is by its adjective, and tells only in the present.
        let described = || pair && self.form.is_present() && self.is_described(start);
        // دار النشر التي, موقع الوزارة الذي: the noun before it, where what completes that has the other ending
        let completed = || {
            let noun = pair && class == Class::NameHead && reader.tok(start).clitics.is_empty();
            let other = || reader.ends_in_teh(start + 1) == self.is_of_man();
            noun && reader.tok(start + 1).clitics == Clitics::AL && other()
        };
        let head = class.is_head() || matches!(class, Class::GivenName | Class::Honorific);
        // حرفيو الساحل ومنطقة عسير، الذين: no place
        let place = || self.is_of_many() && matches!(class, Class::Place | Class::NameHead);
        // الاحتدام الذي قال إنه: a thing, of which he says so
        let thing = || {
            let common = || reader.tok(start).has(Clitics::AL) && reader.is_common(start);
            last && !self.form.is_present() && (reader.is_definite_masdar(start) || common())
        };
        (last || head || described() || completed()) && !place() && self.describes(start) && !thing()
    }

    /// `المفهوم التركي`: a definite noun with its adjective.
    fn is_described(&self, at: usize) -> bool {
        let reader = self.reader;
        reader.is_definite_pair(at) && reader.is_adjective(at + 1)
    }

    /// `المواطن البسيط والتي`: what he is like who has been refused; `الهجوم الانتحاري الذي قال`
    fn is_quality(&self, from: usize, start: usize) -> bool {
        let pair = start + 1 == self.end && start > self.begin && self.reader.is_definite_pair(start - 1);
        pair && (self.is_described(start - 1) || (from..start).any(|at| !self.describes(at)))
    }

    /// Whether the relative can go with a head: `شعار حملتها على المواطن البسيط والتي تقول` is of no man, `حديث المصادر
    /// مع رئيس اللجنة الذي أعلن` of no sources.
    fn describes(&self, at: usize) -> bool {
        let (class, form) = (self.reader.class(at), self.reader.tok(at).form());
        let man = form.gender() == Gender::Masculine;
        let one = form.number() == Number::Singular;
        // قضاة المدينة من المجموعة التي: nor of many men
        let people = matches!(class, Class::Role | Class::Title | Class::Kin);
        let unlike =
            || self.word.ends_with("التي") && man && (one || people) || self.word.ends_with("الذي") && !(man && one);
        !(class.is_head() && unlike())
    }

    /// `انتقد الوزير من طرف علماء المدينة، الذين`: they who are many, and not the one whose phrase they end
    fn may_be_many(&self, found: &Phrase) -> bool {
        let (reader, head) = (self.reader, self.reader.tok(found.head));
        let people = || head.class() == Class::Person || reader.is_plural_of_people(found.head);
        let they = || head.form().number() == Number::Plural && !head.class().heads_thing();
        let one = || found.end == found.start + 1 && head.class() == Class::Unknown;
        !self.is_of_many() || they() || people() || one() || has_joined(reader, found)
    }

    /// `المادة 72 منه التي تنص على أن`: the noun of that gender that is nearest
    fn nearest(&self) -> Option<Phrase> {
        let Relative { reader, end, form, .. } = *self;
        let agrees = |at: &usize| match reader.class(*at) {
            Class::NameHead => !self.is_of_man() && reader.tok(*at).has(Clitics::AL) && reader.ends_in_teh(*at),
            class => class.is_head() && describes(form, reader.tok(*at)),
        };
        let at = (self.begin..end).rev().find(agrees)?;
        phrase_behind_clitic(reader, at, Bounds { accusative: true, ..Bounds::within(end, Frames::NONE) })
    }

    /// `الأغنية الشعبية التي`: half of what is named does not name it.
    fn is_half(&self, found: &Phrase) -> bool {
        let pair = found.start > self.begin && self.reader.is_definite_pair(found.start - 1);
        pair && found.end == found.start + 1
    }
}
