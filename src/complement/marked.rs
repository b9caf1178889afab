//! What a marked stretch behind a cue is to it: its utterance, words of its object, or a name.

use super::{Complement, surely_begins_own_words};
use crate::arabic::Clitics;
use crate::cue::{self, CueWord, utters};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames};
use crate::naming;
use crate::quotation::Stretch;
use crate::reader::Reader;
use crate::reader::pattern::is_fuul;
use crate::token::TokenKind;

/// What the stretch that the mark at `open` opens is to the cue; `None` where it is a name or another's.
pub(super) fn complement(reader: &Reader<'_>, cue: CueWord, open: usize, end: usize) -> Option<Complement> {
    let stretch = reader.opened(open)?;
    let (act, clause, before) = (reader.lemma(cue.at).act, reader.is_clause(stretch), open - 1);
    let words = Words { reader, cue, act, open, before, stretch, clause };
    let (mark, phrase) = (Complement::Mark { open }, |at: usize| Complement::Phrase { at, open });
    if words.is_of_nearer_verb() || words.names_the_subject() || gives_name(reader, cue) || is_burden(reader, cue, open)
    {
        return None;
    }
    if words.is_object_of_telling() {
        // أكد نائبه ضرورة “اعتماد خرائط جديدة”
        let from = if reader.class(before) == Class::Object { before } else { open };
        return (!reader.is_name(open)).then(|| phrase(from));
    }
    if before == cue.at {
        let subject = words.is_who_is_compared() || is_subject(reader, stretch, end);
        if subject || cue.frames.has(Frames::DIRECT) {
            return (!subject).then_some(mark);
        }
    }
    if words.ends_what_he_says(end) {
        return Some(mark);
    }
    if words.is_called_so() || words.is_called_from_afar() {
        return Some(phrase(before));
    }
    if is_held(reader, cue, open) {
        return Some(phrase(open));
    }
    if words.is_name() || reader.class(before) == Class::Complementizer {
        return None;
    }
    if words.is_uttered() {
        if completes_what_is_done(reader, cue, open) {
            return Some(phrase(if reader.class(before - 1).is_preposition() { before - 1 } else { open }));
        }
        // ندد بالقرار الذي “يضر بالصيادين جميعا”: words of the reporter's clause
        let described = reader.class(before) == Class::Relative || goes_with_its_noun(reader, cue, open);
        return Some(if described { phrase(open) } else { mark });
    }
    words.are_taken().then(|| phrase(if words.is_governed() { before } else { open }))
}

/// Marked words behind a cue.
struct Words<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: CueWord,
    /// What the cue does.
    act: Act,
    open: usize,
    /// What stands right before them.
    before: usize,
    stretch: &'a Stretch,
    /// Whether they make a clause.
    clause: bool,
}

impl Words<'_, '_> {
    fn gap(&self) -> usize {
        self.open - self.cue.at
    }

    fn takes(&self, frames: Frames) -> bool {
        self.cue.frames.has(frames)
    }

    fn has_comma(&self) -> bool {
        (self.cue.at + 1..self.open).any(|at| self.reader.is(at, TokenKind::Comma))
    }

    /// `أعلنت إضرابا بسبب ما وصفته “تعنتا”`: the nearer verb has them.
    fn is_of_nearer_verb(&self) -> bool {
        let Words { reader, before, .. } = *self;
        before > self.cue.at && reader.class(before) == Class::Verb && cue::cue_at(reader, before).is_some()
    }

    /// `أعلنت تنسيقية الصيادين “الذين أغلق ميناؤهم” عن إضراب`, `أكدت رابطة البحارة “ضحايا العاصفة” أن`: what the subject is
    /// called, where what the verb takes stands right behind it; but `دعا المدير “كل الأطراف” إلى الحوار`, its object.
    fn names_the_subject(&self) -> bool {
        let Words { reader, before, open, stretch, .. } = *self;
        let (noun, next) = (reader.tok(before), stretch.close() + 1);
        let own = self.cue.frames.takes_behind(reader.class(next)) && reader.class(next + 1) != Class::Occasion
            || reader.class(next).is_complementizer() && !reader.tok(next).has(Clitics::WA);
        let subject = || {
            before > self.cue.at
                && noun.is_word()
                && noun.clitics == Clitics::AL
                && !noun.class().is_preposition()
                && (self.cue.at + 1..before).all(|at| reader.tok(at).is_word())
        };
        let relative = reader.class(open + 1) == Class::Relative;
        own && subject() && (relative || !self.takes(Frames::OBJECT) && stretch.words <= 6 && !self.clause)
    }

    /// Whether they are what is done by telling it, and no utterance: `أكد “وقوف القرى إلى جانب الميناء”`.
    fn is_object_of_telling(&self) -> bool {
        let Words { reader, cue, open, .. } = *self;
        // أعرب المدير “عن أمله في موسم جيد”: with the preposition that the verb takes
        let inside = || self.takes(Frames::PHRASE) && cue.frames.takes_behind(reader.class(open + 1));
        // أدانت الجمعية “القرارات الأخيرة بإغلاق الميناء”
        let judged = || {
            let article = reader.tok(open + 1).clitics == Clitics::AL && self.stretch.words >= 4 && !self.clause;
            article && matches!(self.act, Act::Criticism | Act::Denial | Act::Praise) && self.takes(Frames::PHRASE)
        };
        self.takes(Frames::DIRECT) && (!utters(self.act) || inside()) && (is_object(reader, open) || judged())
    }

    /// `حسبما ذكرت “المنارة”`, `وفق ما ذكرت “المنارة”`: who tells
    fn is_who_is_compared(&self) -> bool {
        let reader = self.reader;
        let compared = |at: usize| {
            let what = || at > 0 && reader.is_behind_what(at + 1);
            reader.class(at) == Class::CueConjunction || what() && reader.class(at - 1).heads_report()
        };
        self.stretch.words <= 3 && self.cue.at.checked_sub(1).is_some_and(compared)
    }

    /// `قال كارتر هارتفيل من كلدون “السوق هادئة”.`: whatever they look like, قال at the head of a sentence has to say
    /// something; but `كما قال مدير “النورس”.`
    fn ends_what_he_says(&self, end: usize) -> bool {
        let Words { reader, cue, open, before, stretch, .. } = *self;
        let next = stretch.close() + 1;
        let last = next >= end || reader.is(next, TokenKind::Stop);
        let free = || !self.is_governed() && reader.class(before) != Class::NameHead;
        let marks = || (cue.at..open).any(|at| reader.is(at, TokenKind::Mark));
        let begins = || reader.sentences.begin(cue.at) == cue.at;
        stretch.words >= 2 && last && cue::is_qala(reader, cue.at) && begins() && free() && !marks()
    }

    /// The ب of `بـ“جمعية الكسالى”`, `بال“كسالى”`.
    fn is_behind_bi(&self) -> bool {
        self.reader.text_of(self.before).is_one_of(&["ب", "بال"])
    }

    /// `ما وصفه بـ“جمعية الكسالى”`, `وصف المدير الفريق بـ“جمعية الكسالى”`: however it looks, it is what he calls it.
    fn is_called_so(&self) -> bool {
        let Words { reader, cue, before, .. } = *self;
        let plain = |at: usize| reader.tok(at).is_word();
        self.takes(Frames::AS)
            && self.is_behind_bi()
            && self.act == Act::Description
            && before - cue.at <= 8
            && (cue.at..before).all(plain)
    }

    /// `وصف المدير الطريقة التي تصرف بها الحارس مع البحارة، أمس، بـ“الغبية”`: over what describes the thing, and over no verb
    /// but one behind a relative.
    fn is_called_from_afar(&self) -> bool {
        let Words { reader, cue, before, .. } = *self;
        let described = |at: usize| reader.class(at - 1) == Class::Relative;
        let passes = |at: usize| {
            let tok = reader.tok(at);
            let sign = matches!(tok.kind, TokenKind::Comma | TokenKind::Mark | TokenKind::Number | TokenKind::Latin);
            // ولقاء البحارة بـ“الشراع”: what is joined on may have the ب
            let joined = tok.has(Clitics::WA) && at + 3 >= before;
            sign || tok.is_word() && !joined && (tok.class() != Class::Verb || described(at))
        };
        self.act == Act::Description
            && self.takes(Frames::AS)
            && reader.class(cue.at) == Class::Verb
            && self.is_behind_bi()
            && (8..32).contains(&(before - cue.at))
            && (cue.at + 1..before).all(passes)
    }

    fn is_name(&self) -> bool {
        // حمل المدير شركة كلدون “كامل المسؤولية”
        if self.cue.frames == BLAME && self.stretch.inside().take(4).any(|at| is_blame(self.reader, at)) {
            return false;
        }
        let asked = self.takes(Frames::PHRASE) && self.gap() <= 8;
        if asked { naming::is_name_where_asked(self.reader, self.open) } else { self.reader.is_name(self.open) }
    }

    /// Whether a preposition or بأن stands right before them.
    fn is_governed(&self) -> bool {
        let tok = self.reader.tok(self.before);
        tok.class().is_preposition() || tok.is_letter() || tok.class() == Class::ComplementizerBi
    }

    /// Whether they are what the cue utters, by their length and by what stands before them.
    fn is_uttered(&self) -> bool {
        let Words { reader, open, before, .. } = *self;
        let words = self.stretch.words;
        let says = || matches!(self.act, Act::Statement | Act::Addition | Act::Answer | Act::Writing | Act::Hearsay);
        let long = words >= 4 || self.clause || words == 3 && says() && self.gap() <= 8;
        // رأت الأوساط “أن البحر هادئ”, اعتبر البكري “لقد كان لنا وجود مهم”: a clause that the verb takes stands between
        // the marks, with its complementiser or in the first person.
        let first_person = || words >= 4 && self.gap() <= 8 && surely_begins_own_words(reader, open + 1);
        let whole = || self.takes(Frames::AN) && (reader.next_is_complementizer(open) || first_person());
        // أصدرت بيانا جاء فيه “نشكركم جميعا”, جاء في البيان “نشكركم جميعا”
        let within = || {
            let at = self.cue.at;
            let text = || matches!(reader.class(at + 2), Class::Statement | Class::Document | Class::Norm);
            let noun = || reader.class(at + 1) == Class::PrepFi && text() && words >= 4 && self.gap() <= 8;
            self.takes(Frames::IN) && (reader.class(before) == Class::PrepPronoun || noun())
        };
        // تحدث الصيادون عن عملهم في الميناء، وهم يجمعون الشباك، “رغم المطر”: over a comma only a verb that takes
        // words of somebody's as it takes a clause has them from afar.
        let far = || {
            let reach = if self.takes(Frames::PHRASE) { 24 } else { 12 };
            self.gap() > reach && self.has_comma()
        };
        let uttered = || self.takes(Frames::DIRECT) && (utters(self.act) && self.takes(Frames::AN) || !far());
        // قالت المعلمة في يوم مفتوح حول “حماية النخيل” إن: what it is about
        let about = || reader.class(before) == Class::Opener && !cue::has_pronoun(reader.text_of(before));
        long && !self.is_governed() && !about() && (whole() || within() || uttered())
    }

    /// Whether the cue takes them as it takes a phrase. Its own preposition tells from further away: `حث الأمين، في مستهل
    /// اللقاء الذي حضره ممثلو القرى كلها، الصيادين على “الصبر”`.
    fn are_taken(&self) -> bool {
        let Words { reader, cue, open, before, .. } = *self;
        let words = self.stretch.words;
        // شدد على “أهمية الصيانة الدورية”, شدد “على أهمية الصيانة”
        let preposition = reader.class(if self.is_governed() { before } else { open + 1 });
        // أعلن عن “عزمه”, عزا الخسارة إلى “أخطاء فردية”; but أشار إلى “النوارس”
        let cause = self.act == Act::Explanation;
        let told = || words >= 3 || cause || preposition != Class::PrepIla && !reader.tok(open + 1).has(Clitics::AL);
        if cue.frames.takes_behind(preposition) && told() {
            return self.gap() <= 24;
        }
        // أخبر المدير بـ“أن الباب مفتوح”, أفادت الوزارة بـ“وصول مئة صياد إلى الميناء”, ذكر بـ“المهام الصعبة”
        let informs = || utters(self.act) && (words >= 4 || before == cue.at + 1);
        let that =
            || self.takes(Frames::BI) && self.is_behind_bi() && (reader.next_is_complementizer(open) || informs());
        let object = || self.takes(Frames::PHRASE) || insists(self.act) && completes(reader, open);
        // but أشاد بالصيادين الذين “صمدوا”: behind a relative stands a clause, up to its comma
        let here = |at: &usize| !reader.is(*at, TokenKind::Comma);
        let described = || (cue.at..before).rev().take_while(here).any(|at| reader.class(at) == Class::Relative);
        self.gap() <= 16 && (that() || object() && !self.is_apart() && !described())
    }

    /// `ما يعتبره حقا له، “أنا من …”`, `يهدد أمنها، والجيران يريدون ضرب «داعش»`: behind a comma another clause begins; but
    /// `اتهم المدير، أمس، الشركة بدفن “نفايات”`.
    fn is_apart(&self) -> bool {
        let Words { reader, open, before, clause, .. } = *self;
        let attached = |at: usize| {
            // اتهم المدير، أمس، الشركة بممارسة “ضغوط”: a word of no table
            let unknown =
                || reader.is_plain_unknown(at) && reader.tok(at).size >= 5 && reader.text_of(at).starts_with("ب");
            reader.tok(at).has(Clitics::BI) || unknown()
        };
        // استنكر المدير، في تصريح صحفي، “التأخير”: what is put in ends right before them.
        let put_in = reader.is(before, TokenKind::Comma);
        // دعا المدير، أمس، إلى رفع “الحصار”: or before the preposition that the verb takes.
        let own = || {
            let comma = (self.cue.at + 1..open).rev().find(|at| reader.is(*at, TokenKind::Comma));
            comma.is_some_and(|comma| self.cue.frames.takes_behind(reader.class(comma + 1)))
        };
        let parted = if put_in { clause } else { !self.is_governed() && self.has_comma() && !own() };
        parted && !attached(before) && !attached(open + 1)
    }
}

/// The frames of a verb that has somebody bear something.
const BLAME: Frames = Frames::PHRASE.with(Frames::OBJECT);

/// `حملت المعلمة علبة ملفوفة بـ“منديل أزرق”`: a burden, where the verb is of no other complement than what somebody
/// is held to; but `حملت المعلمة المدير “المسؤولية كاملة”`.
fn is_burden(reader: &Reader<'_>, cue: CueWord, open: usize) -> bool {
    let (begin, end) = (cue.at + 1, reader.sentences.end(cue.at).min(open + 8));
    cue.frames == BLAME && !(begin..end).any(|at| is_blame(reader, at))
}

/// `مسؤولية`, `المسؤولية`: what somebody is held to.
fn is_blame(reader: &Reader<'_>, at: usize) -> bool {
    reader.text_of(at).is_one_of(lists::RESPONSIBILITY)
}

/// `رواية سماها “البحر”`: whether the verb, which no utterance follows, says what a thing is called; but `ما سماه
/// “البحر”`, `من سماهم “تجار البحر”`, what he chooses to call it or them.
fn gives_name(reader: &Reader<'_>, cue: CueWord) -> bool {
    let calls = reader.lemma(cue.at).act == Act::Description;
    let whom = |at: usize| reader.text_of(at) == "من" && reader.tok(cue.at).form().has_pronoun();
    let chosen = cue.at.checked_sub(1).is_some_and(|what| reader.text_of(what).ends_with("ما") || whom(what));
    calls && !cue.frames.has(Frames::COLON.with(Frames::DIRECT)) && !chosen
}

/// `اعتبره الحارس “عابرا”`, `رأته لجنة التحكيم “فكرة جميلة”`: whether the marked words are the second object of a verb
/// that has the first in its pronoun. It has the ending of one; what stands between is who holds so.
fn is_held(reader: &Reader<'_>, cue: CueWord, open: usize) -> bool {
    let object = || ["ا", "ة"].iter().any(|ending| reader.text_of(open + 1).ends_with(ending));
    cue.frames.has(Frames::TWO)
        && reader.tok(cue.at).form().has_pronoun()
        && (2..=8).contains(&(open - cue.at))
        && object()
        && (cue.at + 1..open).all(|at| reader.tok(at).is_word())
}

/// `وأضاف "القاويش" أن`: a short one right behind the verb is its subject where a complement follows.
fn is_subject(reader: &Reader<'_>, stretch: &Stretch, end: usize) -> bool {
    let first = reader.class(stretch.open() + 1);
    // أفادت “الوكالة الوطنية للإعلام” في الشمال بعودة الصيادين: a body's name may be longer.
    let named =
        || (stretch.words <= 2 || matches!(first, Class::Institution | Class::Media)) && reader.is_name(stretch.open());
    // قالت “سلمى الراعي”، رئيسة الجمعية التي …، إن: the longer the way, the surer the name must be.
    let reach = if stretch.words <= 3 && matches!(first, Class::Unknown | Class::GivenName | Class::Institution) {
        32
    } else {
        14
    };
    let (verb, next) = (stretch.open() - 1, stretch.close() + 1);
    let short = stretch.words <= 3 && reader.class(verb) == Class::Verb;
    let noun = |at: usize| matches!(reader.class(at), Class::Unknown | Class::NameHead) || reader.class(at).is_head();
    // اختتم «صيادو الجنوب» رحلتهم، أكدت «الصحة» عدم وصول الدواء: the clause goes on with its object.
    let goes_on = short
        && !reader.tok(verb).form().has_pronoun()
        && reader.is(next, TokenKind::Word)
        && reader.tok(next).clitics.is_empty()
        && (noun(next) || reader.class(next) == Class::Object);
    // وتتمنى “أمواج سالم”، الناقل البحري: who that is stands behind a comma.
    let told_who = || {
        short
            && reader.is(next, TokenKind::Comma)
            && reader.tok(stretch.open() + 1).clitics.is_empty()
            && noun(next + 1)
            && reader.tok(next + 1).clitics == Clitics::AL
    };
    // وأعلنت “النورس” في المعرض أمس عن خطتها: the verb's own preposition
    let tells = || {
        let frames = reader.lemma(verb).frames;
        let clause =
            (next..end.min(next + 8)).take_while(|at| reader.tok(*at).is_word() && !begins_clause(reader, *at));
        short && clause.into_iter().any(|at| frames.takes_behind(reader.class(at)))
    };
    // يطالبون “بالإدارة الذاتية”: what the verb takes
    let taken = reader.tok(stretch.open() + 1).has(Clitics::BI) || first.is_preposition();
    stretch.words <= 4
        && !taken
        && !reader.is_clause(stretch)
        && (goes_on || named() || told_who() || tells() || follows(reader, next, end.min(next + reach)))
}

/// Whether the marked words are what the verb's object is called and no utterance: `أكد “وقوف القرى إلى
/// جانب الميناء”`, `أكد ضرورة “اعتماد خرائط جديدة”`, `طلب “وقف البيع”`; but `أكد “نقف إلى جانبكم”`.
fn is_object(reader: &Reader<'_>, open: usize) -> bool {
    let first = open + 1;
    let asked = reader.class(open - 1) == Class::Verb && reader.lemma(open - 1).act == Act::Demand;
    // جدد المدير “رفضه القاطع” للخطة
    let least = if asked || reader.class(first) == Class::SpeechNoun { 2 } else { 4 };
    let Some(tok) = reader.tokens.get(first).filter(|_| reader.words_inside(open) >= least) else { return false };
    let noun = match tok.class() {
        Class::Unknown => is_bare_noun(reader, first),
        Class::Object | Class::NameHead => tok.clitics.is_empty(),
        Class::SpeechNoun => reader.text_of(first).ends_with_his(),
        class => class.is_preposition(),
    };
    // “أهمية تناول الدواء في وقته”: what completes an abstract noun is no verb, however it is spelled.
    let from = first + 1 + usize::from(reader.class(first) == Class::Object);
    let clause = (from..first + 4).any(|at| begins_clause(reader, at));
    !clause && (noun || reader.class(open - 1) == Class::Object)
}

/// `عبر المدير عن ارتياحه للصيد “رغم هبوب الرياح”`, `نصح البحارة بعدم الخروج “لأن الموج عال”`: whether the marked words
/// only go with what the verb has told behind its preposition; but `عبر المدير عن ارتياحه “نحن راضون”`.
fn goes_with_its_noun(reader: &Reader<'_>, cue: CueWord, open: usize) -> bool {
    let class = reader.class(open + 1);
    // أعلن المدير عن لقاء للصيادين “للتباحث في حال الميناء”
    let led = |at: usize| class == Class::Unknown && reader.tok(at).clitics.intersects(Clitics::LI.union(Clitics::BI));
    let with = class.is_preposition()
        || matches!(class, Class::Opener | Class::Governor | Class::Relative)
        || reader.text_of(open + 1).starts_with("لأن")
        || led(open + 1);
    let told = |at: usize| reader.tok(at).has(Clitics::BI) || cue.frames.takes_behind(reader.class(at));
    // أكد المدير تضامنه مع البحارة “رغم الخلافات القديمة بينهم”: who does not utter words has told it before
    let that = reader.next_is_complementizer(open + 1);
    // but أكد المدير سامي البكري “على الجميع أن يعملوا”
    let done = || !utters(reader.lemma(cue.at).act) && !that && (cue.at + 2..open).any(|at| reader.is_what_is_done(at));
    with && !cue::is_qala(reader, cue.at) && (done() || (cue.at + 1..open - 1).any(told))
}

/// `أعرب المدير عن أمله في تحسين “العلاقات بين القرى كلها”`, `أوضح إمكانية زيادة “عدد القوارب التي تعود”`: whether the marked
/// words complete what is to be done, a verbal noun; but `أكد تحسين الطريق “نحن نعمل كل يوم”`.
fn completes_what_is_done(reader: &Reader<'_>, cue: CueWord, open: usize) -> bool {
    let noun = open - 1;
    let plain = || matches!(reader.class(noun), Class::Unknown | Class::Object) && reader.is_bare_word(noun);
    // أفاد عن سقوط “مئة شجرة من أشجار الميناء”
    let fall = || reader.class(noun - 1).is_preposition() && is_fuul(reader.key(noun));
    let done = || reader.is_what_is_done(noun) || fall();
    let completes = || !begins_clause(reader, open + 1) && !reader.looks_like_verb(open + 1);
    noun > cue.at + 1 && !cue::is_qala(reader, cue.at) && plain() && done() && completes()
}

/// Whether what is done by saying it is done to a thing: `شدد على عدم وجود “مجاملة”`, `نفى عزمه “بيع القارب”`.
fn insists(act: Act) -> bool {
    matches!(
        act,
        Act::Emphasis | Act::Denial | Act::Promise | Act::Criticism | Act::Warning | Act::Praise | Act::Demand
    )
}

/// Whether the marked words go with an abstract noun before them, or with the verb by their preposition.
fn completes(reader: &Reader<'_>, open: usize) -> bool {
    let first = reader.tok(open + 1);
    let own = reader.text_of(open - 1);
    reader.class(open - 1) == Class::Object || own.is_one_of(lists::HIS_WILL) || first.class().is_preposition()
}

/// A word that the lexicon does not know, without the article, that has not the looks of a verb.
fn is_bare_noun(reader: &Reader<'_>, at: usize) -> bool {
    use crate::arabic::letter::{NOON, TEH, YEH};
    let tok = reader.tok(at);
    let key = reader.key(at);
    let present = matches!(key.first(), NOON | TEH | YEH);
    let first_person = reader.text_of(at).starts_with("أ");
    tok.is(TokenKind::Word) && tok.clitics.is_empty() && (!present && !first_person || reader.looks_like_masdar(at))
}

fn begins_clause(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.class(at), Class::Verb | Class::Auxiliary | Class::Negation | Class::Pronoun)
        || reader.class(at).is_complementizer()
}

/// Whether a complement stands in `from..end`: a colon, a clause, a marked stretch.
fn follows(reader: &Reader<'_>, from: usize, end: usize) -> bool {
    let mut at = from;
    while at < end {
        let tok = reader.tok(at);
        match tok.kind {
            TokenKind::Colon => return true,
            // وأضاف “البكري” في برنامج “الشراع” أن: over names
            TokenKind::Mark if reader.is_open(at) && !reader.is_name(at) => return true,
            // قائلا “عاش البحر” قبل أن يرحل: when, and nothing that is told
            TokenKind::Word if tok.class().is_complementizer() && !tok.has(Clitics::WA) => {
                return reader.class(at - 1) != Class::Opener;
            }
            TokenKind::Word if matches!(tok.class(), Class::Verb | Class::Auxiliary) && tok.has(Clitics::WA) => {
                return false;
            }
            _ => {}
        }
        at = reader.over(at);
    }
    false
}
