//! What a cue reports, and where: a clause behind a complementiser, speech behind a colon or between marks.
//!
//! [`complement`] goes from word to word behind the cue. Of each word two lists of short rules are asked, each rule
//! with the words it was made for: [`complements`] see what the cue reports; [`walls`] that another word's
//! clause begins, and that the cue reports nothing behind it.

mod marked;
mod plain;

pub(crate) use marked::is_utterance;

use crate::arabic::Clitics;
use crate::arabic::letter::{FEH, MEEM, NOON, TEH, WAW, YEH};
use crate::cue::{
    self, CueWord, IF, adjoins, begins_like_theirs, begins_with_present, cue_at, has_pronoun, inna_follows,
    is_known_besides, is_of_opinion, is_qala, is_saying, passes_on_words, told_of,
};
use crate::lexicon::{Act, Class, Classes, Frames, Number, of_each_class};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// What a cue reports, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Complement {
    /// `قال إن …`: `at` is the first word that is no part of the subject (`إن`, `إلى أن`),
    /// `complementizer` the word إن itself.
    Clause { at: usize, complementizer: usize },
    /// `قال: …`
    Colon { at: usize },
    /// `قال “…”`
    Mark { open: usize },
    /// Marked words in a phrase: `ندد بـ“العدوان”`.
    Phrase { at: usize, open: usize },
    /// A question without a mark: `سأل هل …`, `تساءل ما إذا …`.
    Question { at: usize },
    /// Another cue takes over: `وأضاف الوزير قائلا`.
    Participle { at: usize },
    /// A verbal noun takes over: `نقل الموقع عن المدير قوله`.
    Noun { at: usize },
    /// Words with neither a mark nor أن: `وقال لن نعود`.
    Words { at: usize },
    /// The same, where they are what قال has in place of an object: `وقال الحارس وصلت السفينة`.
    Utterance { at: usize },
    /// A clause joined on to a noun: `أكد أهمية الحوار وأن …`.
    Joined { complementizer: usize },
    /// Two objects: `اعتبر الخطوة تراجعا`.
    Objects,
}

impl Complement {
    /// Where the subject must have ended.
    pub(crate) fn at(self) -> Option<usize> {
        match self {
            Complement::Clause { at, .. }
            | Complement::Colon { at }
            | Complement::Mark { open: at }
            | Complement::Phrase { at, .. }
            | Complement::Question { at }
            | Complement::Words { at }
            | Complement::Utterance { at }
            | Complement::Participle { at }
            | Complement::Noun { at } => Some(at),
            Complement::Joined { .. } | Complement::Objects => None,
        }
    }

    /// The complementiser of a clause.
    pub(crate) fn that(self) -> Option<usize> {
        if let Complement::Clause { complementizer, .. } = self { Some(complementizer) } else { None }
    }
}

/// A complement stands no further from its cue than this.
const REACH: usize = 64;

/// The cue, how far its words have been gone through, and the word at hand.
struct Look<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: CueWord,
    end: usize,
    at: usize,
    /// Whether a relative clause has begun.
    in_relative: bool,
    /// Marked words that the cue takes if no utterance follows.
    marked: Option<Complement>,
}

/// Looks for what the cue reports, up to the end of its sentence or [`REACH`] words.
pub(crate) fn complement(reader: &Reader<'_>, cue: CueWord) -> Option<Complement> {
    let end = reader.sentences.end(cue.at).min(cue.at + REACH);
    // مصدر طلب عدم ذكر اسمه قوله: the complement is not the verb's.
    if reader.lemma(cue.at).act == Act::Demand && cue.at + 1 < end && reader.text_of(cue.at + 1) == "عدم" {
        return None;
    }
    if speaks_up(reader, cue.at) {
        return Some(Complement::Words { at: cue.at + 1 });
    }
    let mut look = Look { reader, cue, end, at: cue.at + 1, in_relative: false, marked: None };
    while look.at < end {
        let unasked = |tok: &&Tok| tok.is(TokenKind::Word) && !ASKED.has(tok.class());
        look.at += reader.tokens[look.at..end].iter().take_while(unasked).count();
        if look.at == end {
            break;
        }
        match reader.tok(look.at).kind {
            // ألقى محاضرة بعنوان: “البحر”
            TokenKind::Colon if crate::naming::opens_names(reader, look.at) => look.at = reader.over(look.at + 1) - 1,
            TokenKind::Colon | TokenKind::Mark if look.is_said_by_relative() || look.is_said_by_noun() => {}
            TokenKind::Colon => match look.colon() {
                None => break,
                found => return found,
            },
            TokenKind::Mark if reader.is_open(look.at) => match marked::complement(reader, cue, look.at, end) {
                Some(found @ Complement::Phrase { .. }) => look.marked = look.marked.or(Some(found)),
                Some(found) => return Some(found),
                None => {}
            },
            TokenKind::Open | TokenKind::Dash => look.over_insertion(),
            TokenKind::Comma if joined_verb(&look) => break,
            TokenKind::Comma => look.in_relative = false,
            TokenKind::Word => {
                if let Some(found) = complements(&look) {
                    return Some(look.before_it(found).unwrap_or(found));
                }
                // قال المدير في حفل الميناء، الذي من المقرر أن يستمر شهرا، إن: a clause within the relative one.
                match look.in_relative.then(|| governed(&look).or_else(|| told_within(&look))).flatten() {
                    Some(complementizer) => look.at = complementizer,
                    None if walls(&look) => break,
                    None => look.in_relative |= look.is(Class::Relative),
                }
            }
            _ => {}
        }
        look.at = reader.over(look.at);
    }
    let at = cue.at + 1;
    look.marked
        .or_else(|| cue.frames.has(Frames::TWO).then_some(Complement::Objects))
        .or_else(|| pauses(reader, cue).then_some(Complement::Colon { at }))
        .or_else(|| adds_plainly(reader, cue).then_some(Complement::Words { at }))
        .or_else(|| plain::unintroduced(reader, cue))
        .or_else(|| plain::bracketed(reader, cue))
}

impl<'a> Look<'_, 'a> {
    fn tok(&self) -> &'a Tok {
        self.reader.tok(self.at)
    }

    fn class(&self) -> Class {
        self.tok().class()
    }

    fn is(&self, class: Class) -> bool {
        self.class() == class
    }

    fn before(&self) -> Class {
        self.reader.class(self.at - 1)
    }

    fn frames(&self) -> Frames {
        self.cue.frames
    }

    /// `قال مسؤول رفض الإفصاح عن هويته إن`: whether the word is إن and the cue the verb whose clause begins with it.
    fn is_of_qala(&self, at: usize) -> bool {
        is_qala(self.reader, self.cue.at) && self.reader.text_of(at).starts_with("إن")
    }

    /// Whether the word is a cue with a complement of its own.
    fn introduces(&self) -> bool {
        cue_at(self.reader, self.at).is_some_and(|next| introduces(self.reader, next))
    }

    /// `أعادت الصحيفة كلمة الوزير، الذي قال يومها: “لن نعود”`: whether the words are those of the verb behind a
    /// relative.
    fn is_said_by_relative(&self) -> bool {
        let Look { reader, cue, at, .. } = *self;
        let end = at - usize::from(reader.is(at - 1, TokenKind::Colon));
        let relative = (cue.at + 1..end).rev().take(6).find(|at| reader.class(*at) == Class::Relative);
        let Some(verb) = relative.map(|relative| relative + 1).filter(|verb| *verb < end) else { return false };
        let plain = |at: usize| reader.is(at, TokenKind::Word) && reader.class(at) != Class::Verb;
        let next = || verb + 1 == end || verb + 2 == end && reader.class(verb + 1).is_preposition();
        reader.class(verb) == Class::Verb
            && reader.lemma(verb).frames.reports()
            && !reader.tok(verb).form().has_pronoun()
            && (next() || is_qala(reader, verb))
            && (verb + 1..end).all(plain)
    }

    /// `تعود العادة إلى الأجداد كما في قول الشاعر: “…”`: whether a noun of a saying stands before them, with who says it.
    fn is_said_by_noun(&self) -> bool {
        let Look { reader, cue, at, .. } = *self;
        let end = at - usize::from(reader.is(at - 1, TokenKind::Colon));
        let plain = |at: &usize| {
            let class = reader.class(*at);
            reader.is(*at, TokenKind::Word)
                && !matches!(class, Class::Verb | Class::Relative)
                && !class.is_complementizer()
        };
        let mut between = (cue.at + 1..end).rev().take(8).take_while(plain);
        between.find(|noun| is_saying(reader, *noun)).is_some_and(|noun| noun + 1 < end)
    }

    /// What stands behind a colon; `None` where the cue has no speech there.
    fn colon(&self) -> Option<Complement> {
        let Look { reader, at, .. } = *self;
        let says = self.frames().has(Frames::DIRECT.with(Frames::COLON));
        // أضاف الفريق أربع ميداليات بفوز كل من: سالم وسعيد
        let each = reader.class(at - 1) == Class::PrepMin && reader.text_of(at - 2).is_one_of(&["كل", "كلا"]);
        if each || is_number(reader, at) || crate::naming::is_listed(reader, at + 1) {
            return None;
        }
        // ينص القانون على: and, on the next line, “لكل صياد شباكه”
        let next = (at + 1..reader.tokens.len()).find(|i| !reader.is(*i, TokenKind::Break)).unwrap_or(at + 1);
        if !says && !reader.next_is_complementizer(at) && !reader.is_open(next) {
            return None;
        }
        // فيقول: إن شاء الله
        let willing = || reader.text_of(next + 1) == "شاء" && is_if(reader, next);
        let clause = reader.class(next).is_complementizer() && !reader.tok(next).has(Clitics::WA) && !willing();
        Some(if clause { Complement::Clause { at, complementizer: next } } else { Complement::Colon { at } })
    }

    /// To the end of what is put in, between brackets or between dashes: `أكد العميد -يضيف البيان- أن`.
    fn over_insertion(&mut self) {
        let Look { reader, at, end, .. } = *self;
        let close = if reader.is(at, TokenKind::Open) {
            (at..end.min(at + 12)).find(|i| reader.is(*i, TokenKind::Close))
        } else {
            let dash = (at + 1..end.min(at + 32)).find(|i| reader.is(*i, TokenKind::Dash));
            dash.filter(|close| close - at < 8 || reader.next_is_complementizer(*close))
        };
        self.at = close.unwrap_or(at);
    }

    /// What the cue reports before what is found here, if so.
    fn before_it(&self, found: Complement) -> Option<Complement> {
        let Look { reader, cue, .. } = *self;
        // تعهد المرشح بـ“ثورة” إن فاز: the marked words come first; but اعتبر المجلس الثالث “للقرى البعيدة” أن.
        let that = matches!(found, Complement::Clause { complementizer, .. }
            if cue.frames.has(Frames::AN) && !reader.text_of(complementizer).starts_with("إ"));
        let named = |marked: &Complement| matches!(*marked, Complement::Phrase { at, open } if at == open);
        // وقال سيستمر العمل شهرا، مؤكدا أن: his words come before the participle.
        let goes_on = matches!(found, Complement::Participle { at } if reader.is(at - 1, TokenKind::Comma));
        let own = || goes_on.then(|| plain::unintroduced(reader, cue)).flatten();
        self.marked.filter(|marked| !(that && named(marked))).or_else(own)
    }
}

/// `شهادة أيزو 9001 : 2008`: whether the colon stands between numbers.
fn is_number(reader: &Reader<'_>, colon: usize) -> bool {
    reader.is(colon - 1, TokenKind::Number) && reader.is(colon + 1, TokenKind::Number)
}

/// Asks rules one after the other, each for words of its classes. Most words are of none of them, and are passed over
/// at once: the questions for each rule took nearly a hundredth of all instructions.
macro_rules! rules {
    ($(#[$doc:meta])* complements: $($rule:ident if $classes:expr),+ $(,)?) => {
        $(#[$doc])*
        fn complements(look: &Look<'_, '_>) -> Option<Complement> {
            const { assert!(ASKED.contain(Classes::NONE$(.and($classes))+)) };
            fn of<const CLASS: usize>(look: &Look<'_, '_>) -> Option<Complement> {
                None$(.or_else(|| if const { $classes.has(Class::ALL[CLASS]) } { $rule(look) } else { None }))+
            }
            const OF: [fn(&Look<'_, '_>) -> Option<Complement>; Class::ALL.len()] = of_each_class!(of);
            OF[look.class() as usize](look)
        }
    };
    ($(#[$doc:meta])* walls: $($rule:ident if $classes:expr),+ $(,)?) => {
        $(#[$doc])*
        fn walls(look: &Look<'_, '_>) -> bool {
            const { assert!(ASKED.contain(Classes::NONE$(.and($classes))+)) };
            fn of<const CLASS: usize>(look: &Look<'_, '_>) -> bool {
                $((const { $classes.has(Class::ALL[CLASS]) } && $rule(look)))||+
            }
            const OF: [fn(&Look<'_, '_>) -> bool; Class::ALL.len()] = of_each_class!(of);
            OF[look.class() as usize](look)
        }
    };
}

const THAT: Classes = Classes::of(&[Class::Complementizer, Class::ComplementizerBi]);
const PARTICIPLES: Classes = Classes::of(&[Class::Participle]);
const SPEECH_NOUNS: Classes = Classes::of(&[Class::SpeechNoun]);
const VERBS: Classes = Classes::of(&[Class::Verb]);
const GOVERNORS: Classes = Classes::of(&[Class::Governor, Class::Auxiliary, Class::Negation, Class::Conjunction]);

/// The classes of all rules, and of what else is asked of words.
const ASKED: Classes = THAT.and(PARTICIPLES).and(SPEECH_NOUNS).and(VERBS).and(GOVERNORS).and(Classes::of(&[
    Class::Interrogative,
    Class::Pronoun,
    Class::Statement,
    Class::Object,
    Class::Relative,
]));

rules! {
    /// What the cue reports, if it begins at the word.
    complements:
    clause if THAT,
    joined_clause if THAT,
    participle if PARTICIPLES,
    noun_behind_bi if SPEECH_NOUNS,
    relayed_noun if SPEECH_NOUNS,
    question if Classes::of(&[Class::Interrogative]),
    whether if Classes::of(&[Class::Conjunction, Class::Negation]),
    own_words if Classes::of(&[Class::Auxiliary, Class::Pronoun, Class::Verb]),
    states if VERBS,
}

rules! {
    /// Whether the cue reports nothing from the word on.
    walls:
    clause_of_its_own if THAT,
    joined_to_another if THAT,
    strays if THAT,
    is_plan if THAT,
    told if Classes::of(&[Class::Statement, Class::SpeechNoun]),
    governs if GOVERNORS,
    ends_its_noun if GOVERNORS,
    where_clause if Classes::of(&[Class::Conjunction, Class::Negation, Class::Interrogative]),
    nearly if Classes::of(&[Class::Auxiliary]),
    bare_noun if SPEECH_NOUNS,
    necessity if Classes::of(&[Class::Object]),
    own_clause if Classes::of(&[Class::Verb, Class::Pronoun]),
    says_itself if VERBS,
    next_verb if VERBS,
}

/// `قال إن`, `أشار إلى أن`
fn clause(look: &Look<'_, '_>) -> Option<Complement> {
    let Look { reader, cue, at, in_relative, .. } = *look;
    // دعت إلى وقف العمل، إذ لوحظ أن: a verb between, which the lexicon does not know
    let another = || {
        look.before() == Class::Unknown
            && at > cue.at + 2
            && reader.text_of(at - 2).is_one_of(&["إذ", "حيث", "بعدما", "عندما"])
    };
    let from = if look.before().is_preposition() && at - 1 > cue.at { at - 1 } else { at };
    let anothers = || {
        // الوزير الذي زار البلدة أن: the relative clause is over where أن follows a noun.
        in_relative && is_of_the_relative(look)
            || is_told_by_relative(look)
            || another()
            || comes(look)
            || is_plan(look)
            || is_of_a_state(look)
            || describes_a_text(look)
            || is_anothers_aim(look)
            || strays(look)
            || is_of_a_verb_before(look)
    };
    (takes(reader, cue, at) && !anothers()).then_some(Complement::Clause { at: from, complementizer: at })
}

/// `وفي بيان نشر أمس أكد المدير أن`: whether the cue describes a text, and another verb behind it tells the clause.
fn describes_a_text(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let described = matches!(reader.lemma(cue.at).act, Act::Writing | Act::Relay)
        && reader.class(cue.at) == Class::Verb
        && cue.at >= 2
        && reader.class(cue.at - 2) == Class::PrepFi
        && reader.tok(cue.at - 1).is(TokenKind::Word)
        && !reader.tok(cue.at - 1).has(Clitics::AL);
    let tells = |at: usize| reader.class(at) == Class::Verb && reader.lemma(at).frames.has(Frames::AN);
    described && (cue.at + 1..at).any(tells)
}

/// `أشار المدير إلى شهادات السكان الذين أكدوا له أن`, `أغنية توصف بأنها`: whether the clause follows right behind a
/// verb, or what looks like one behind الذي.
fn is_of_the_relative(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let behind = matches!(look.before(), Class::PrepPronoun | Class::PrepIla | Class::PrepAla | Class::PrepAn);
    let verb = at - 1 - usize::from(behind);
    // المدير ككل الذين سبقوه بأنه: with its object it has no clause
    let plain = |at: usize| reader.is_plain_unknown(at) && !reader.text_of(at).ends_with_pronoun();
    match reader.class(verb) {
        Class::Verb => !behind || reader.lemma(verb).frames.reports(),
        _ => reader.class(verb - 1) == Class::Relative && plain(verb),
    }
}

/// `كشف ذلك مصدر في الشركة، الذي أكد لـ“الشراع”، أن`: whether the clause is that of the relative, with whom it is told
/// to and a comma in between.
fn is_told_by_relative(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let mut verb = at - 1;
    if !reader.is(verb, TokenKind::Comma) || verb < cue.at + 4 {
        return false;
    }
    verb -= 1;
    if reader.is_close(verb) {
        verb = reader.partner[verb] as usize;
        verb -= usize::from(verb > 0 && reader.tok(verb - 1).size == 1);
        verb = verb.saturating_sub(1);
    } else if reader.tok(verb).has(Clitics::LI) {
        verb -= 1;
    }
    let reports = reader.class(verb) == Class::Verb && reader.lemma(verb).frames.has(Frames::AN);
    reports && verb > cue.at && reader.class(verb - 1) == Class::Relative
}

/// `جاءت الخطوة نتيجة ضغوط، منها أن`: what comes in no text tells nothing; but `جاء في البيان أن`, `ورد عن سالم أنه
/// قال`, `جاء الرد بأن`.
fn comes(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let next = cue.at + 1;
    let source = || {
        matches!(reader.class(next), Class::PrepFi | Class::PrepAn | Class::PrepPronoun)
            || reader.tok(next).has(Clitics::BI)
    };
    cue.frames.has(Frames::IN) && at > next && !look.is(Class::ComplementizerBi) && !source()
}

/// `اتفق الجيران على أن يزرعوا الساحة`, `وافق المدير على أن تقام الحفلة`, `أقر المجلس أن يكون للشاطئ حرم`: what is to
/// be done, and not told.
fn is_plan(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let plans = match reader.lemma(cue.at).act {
        Act::Agreement => true,
        Act::Acknowledgement => look.is(Class::Complementizer) && !look.before().is_preposition(),
        // أصر الحارس على أن يعود: what he will have
        Act::Emphasis => reader.lemma(cue.at).text() == "أصر",
        // كان قدر القرية أن تشرب من البئر، قدر لي أن أعود: her lot, and no estimate
        Act::Opinion => !look.frames().has(Frames::DIRECT.with(Frames::COLON)),
        _ => false,
    };
    // أن أعود
    let mine = || {
        let act = reader.lemma(cue.at).act;
        act == Act::Opinion && reader.is_plain_unknown(at + 1) && reader.text_of(at + 1).starts_with("أ")
    };
    plans && !look.tok().form().has_pronoun() && (begins_with_present(reader, at + 1) || mine())
}

/// `أكد أهمية الحوار وأن الباب مفتوح`
fn joined_clause(look: &Look<'_, '_>) -> Option<Complement> {
    let own = look.tok().has(Clitics::WA) && joins(look.reader, look.cue, look.at);
    own.then_some(Complement::Joined { complementizer: look.at })
}

/// `وأضاف الوزير قائلا`; but `قالت سعاد البكري كاتبة الدولة إن`, an office
fn participle(look: &Look<'_, '_>) -> Option<Complement> {
    let reports = look.reader.lemma(look.at).frames.reports() && !look.tok().has(Clitics::AL);
    let office = || look.tok().form().has_homograph() && look.reader.tok(look.at + 1).clitics == Clitics::AL;
    // قال المدير في معرض رده إن
    let governed = || look.before().is_preposition();
    (reports && !office() && !governed() && look.introduces()).then_some(Complement::Participle { at: look.at })
}

/// `عبر المقرئ عن سعادته بالقول`: a noun behind ب does what a participle does.
fn noun_behind_bi(look: &Look<'_, '_>) -> Option<Complement> {
    (look.tok().has(Clitics::BI) && look.introduces()).then_some(Complement::Participle { at: look.at })
}

/// `نقل الموقع عنه قوله`: the words are the noun's.
fn relayed_noun(look: &Look<'_, '_>) -> Option<Complement> {
    let relayed = look.tok().form().has_pronoun() && look.reader.lemma(look.cue.at).act == Act::Relay;
    (relayed && look.introduces()).then_some(Complement::Noun { at: look.at })
}

/// `سأل هل`, `شرح كيف`
fn question(look: &Look<'_, '_>) -> Option<Complement> {
    asks(look.reader, look.cue, look.at).then_some(Complement::Question { at: look.at })
}

/// `تساءل عما إذا`; but `سئل عما إذا كان راضيا: “نعم”`.
fn whether(look: &Look<'_, '_>) -> Option<Complement> {
    let Look { reader, at, end, .. } = *look;
    let asked = look.frames().has(Frames::WHETHER) && at + 1 < end && reader.text_of(at + 1).is_one_of(&IF);
    let answered = || (at..end).any(|i| reader.is(i, TokenKind::Colon) && reader.is_open(i + 1));
    (asked && !answered()).then_some(Complement::Question { at })
}

/// What words of one who speaks for himself or for others begin with.
pub(crate) const OURS: [&str; 7] = ["لقد", "نحن", "أنا", "كلنا", "جميعنا", "إننا", "إنني"];

/// `وقال المدير لقد عدنا`, `أضاف الحارس نحن باقون`, `وقالت المعلمة نتمنى أن`: words of a first person right behind the
/// subject, with neither a mark nor أن.
fn own_words(look: &Look<'_, '_>) -> Option<Complement> {
    let Look { reader, cue, at, .. } = *look;
    let says = matches!(reader.class(cue.at), Class::Verb | Class::Participle)
        && matches!(reader.lemma(cue.at).act, Act::Statement | Act::Addition)
        && look.frames().has(Frames::DIRECT);
    let plain = |i: usize| reader.tok(i).is_word() && reader.class(i) != Class::PrepPronoun;
    let near = at - cue.at <= 10 && (cue.at + 1..at).all(plain) && !look.in_relative;
    let first = match look.class() {
        Class::Verb => {
            let form = look.tok().form();
            form.is_present() && form.person() == 1 && form.number() == Number::Plural && adjoins(reader, at)
        }
        _ => reader.text_of(at).is_one_of(&OURS),
    };
    (says && near && first && look.tok().clitics.is_empty()).then_some(Complement::Words { at })
}

/// `تابع السيد سامي يقول: “…”`: a verb that adjoins its words says what the one before it began.
fn states(look: &Look<'_, '_>) -> Option<Complement> {
    let Look { reader, cue, at, .. } = *look;
    let form = look.tok().form();
    let says = form.person() == 3
        && form.is_present()
        && form.gender() == reader.tok(cue.at).form().gender()
        && look.tok().clitics.is_empty()
        && reader.lemma(at).frames.has(Frames::DIRECT)
        && reader.class(cue.at) == Class::Verb
        && at > cue.at + 1;
    let behind_noun = reader.tok(at - 1).is_word() && look.before() != Class::Conjunction;
    // أنكر المدير الأمر لأن القاعدة تقول: “…”, لم يعرف المدير السبب، فأحد التفسيرات يقول: another says so
    let another = |at: usize| {
        let tok = reader.tok(at);
        tok.class() == Class::Causal || tok.has(Clitics::FA) && tok.class().is_head()
    };
    let goes_on = says && !is_subordinate(look) && adjoins(reader, at) && behind_noun;
    (goes_on && !(cue.at + 1..at).any(another)).then_some(Complement::Participle { at })
}

/// `وبحسب القانون فإن على التاجر أن`; but `قال فان دام`, `قال روبن فان بيرك`
fn clause_of_its_own(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let first = at == cue.at + 1 && reader.text_of(at).starts_with("فا");
    let name =
        || reader.is(at - 1, TokenKind::Word) && matches!(reader.class(at - 1), Class::Unknown | Class::GivenName);
    look.is(Class::Complementizer) && look.tok().has(Clitics::FA) && !first && !(reader.is_van(at) && name())
}

/// `رأت أن السور يعارض الخطة وأن السقف “منخفض جدا”`: what وأن joins on, if not to the cue, is told by another.
fn joined_to_another(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    look.tok().has(Clitics::WA) && reader.text_of(at).starts_with("وأ") && look.before() != Class::Adverb
}

/// `طالب العمال بأجر أعلى بعد شتاء طويل نسي فيه المدير أن`, `قال الحارس كلمته أمام العمال كلهم، والتبس الأمر عليهم حتى
/// تصوروا أن`: whether the clause, far behind its cue, is that of a word in between. It is the cue's where a comma or a
/// bracket sets it off, but not from afar with one who demands or denies; and where no other clause begins. But `أوضح
/// الحارس، وهو من سكان القرية، أن`.
fn strays(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let gap = at - cue.at;
    if gap <= NEAR {
        return false;
    }
    let of_qala = look.is_of_qala(at);
    let before = at - 1 - usize::from(look.before().is_preposition());
    // قال كلمته ثم مضى إلى البحر.. إن الصبر جميل: a sentence of its own, as with أن it is not.
    let that = reader.text_of(at).starts_with("أ") || look.is(Class::ComplementizerBi);
    let stopped = !that && matches!(reader.tok(before).kind, TokenKind::Ellipsis | TokenKind::Stop);
    let set_off = !reader.tok(before).is_word() && !stopped;
    let act = reader.lemma(cue.at).act;
    let done = matches!(
        act,
        Act::Demand
            | Act::Denial
            | Act::Agreement
            | Act::Criticism
            | Act::Promise
            | Act::Claim
            | Act::Hope
            | Act::Praise
            | Act::Threat
    ) || act == Act::Writing && !look.frames().has(Frames::IN);
    let begins = |i: usize| {
        matches!(reader.tok(i).kind, TokenKind::Comma | TokenKind::Semicolon | TokenKind::Ellipsis)
            && reader.tok(i + 1).has(Clitics::WA.union(Clitics::FA))
            && !matches!(reader.class(i + 1), Class::Relative | Class::Pronoun)
            // ويرى المدير، الذي عاد أمس، وفريق عمله أن: one more who says so
            && !(before - i <= 4 && speaks(reader.class(i + 1)))
    };
    let present = || reader.class(before) == Class::Verb && reader.tok(before).form().is_present();
    let governed = || present() || reader.looks_like_verb(before);
    // نفى مدير الميناء في اتصال مع الإذاعة أمس أن تكون السفينة قد غرقت
    let denied = act == Act::Denial
        && look.is(Class::Complementizer)
        && !look.tok().form().has_pronoun()
        && begins_like_theirs(reader, at + 1);
    done && gap > if set_off || denied { 2 * FAR } else { FAR }
        || !set_off && (stopped || !of_qala && (governed() || (cue.at + 1..before).any(begins)))
}

/// `كشفت الرحلة المستور فيعرف السكان أن`, `أشار إلى الحفل ويشاء الله أن`, `يبررون هدم السور يجهلون أن`: whether the
/// clause is that of a verb that is joined on, with nothing but its subject between, or of one right before it; but
/// `أكد سامي ويلسون أن`, `أكدت نانسي يلماز أن`, names.
fn is_of_a_verb_before(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let behind = 1 + usize::from(look.before().is_preposition());
    if at < cue.at + 2 + behind || look.is_of_qala(at) {
        return false;
    }
    let last = at - behind;
    // What stands behind a name goes on with it.
    let named = |at: usize| {
        let class = reader.class(at - 1);
        matches!(class, Class::GivenName | Class::Title | Class::Role | Class::Honorific | Class::Kin)
            || reader.is_bare_name(at - 1)
    };
    let ours = |at: usize| reader.tok(at).has(Clitics::WA) && reader.tok(at).form().person() == 1;
    let joined = |at: usize| match reader.class(at) {
        Class::Verb => ours(at),
        Class::Called => reader.tok(at).has(Clitics::WA.union(Clitics::FA)),
        Class::Unknown => {
            let and = matches!(reader.key(at).first(), WAW | FEH) && reader.tok(at + 1).has(Clitics::AL);
            and && begins_like_present(reader, at, 1) && !named(at)
        }
        _ => false,
    };
    let stop = (cue.at + 2..=last).rev().take(5).find(|at| joined(*at) || !is_of_its_subject(reader, *at));
    stop.is_some_and(joined) || (reader.looks_like_verb(last) || reader.class(last) == Class::Called) && !named(last)
}

/// Whether such a noun is for those who speak.
fn speaks(class: Class) -> bool {
    matches!(class, Class::NameHead | Class::Role | Class::Institution | Class::Person | Class::Source)
}

/// `يرى خصومه كفارا، متوهما أنه بطل`: whether the clause is of somebody who does something in saying so, by a word in the
/// state of him behind a comma; but `وأضاف مبتسما أن`, `قال، مبتسما، إن`.
fn is_of_a_state(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    at >= 2
        && reader.is(at - 2, TokenKind::Comma)
        && reader.key(at - 1).first() == MEEM
        && reader.is_plain_unknown(at - 1)
        && reader.looks_like_state(at - 1)
}

/// `أوضح كثيرا من اللبس الذي حاول الجيران أن يخفوه`: whether the clause is what somebody is to do, which is no news, and
/// stands behind more words than those of who is told so (`قال لسائقه أن ينتظر`); but `من المهم، كما يقول المعلم سامي
/// البكري، أن يرى`, and what an agreement holds (`تضمن الاتفاق أن يعود`).
fn is_anothers_aim(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let tells = match reader.lemma(cue.at).act {
        Act::Statement | Act::Addition | Act::Explanation | Act::Indication | Act::Disclosure | Act::Finding => true,
        Act::Writing => look.frames().has(Frames::IN.with(Frames::DIRECT)),
        // يرى ويعتبر, but not يتوقع
        Act::Opinion => look.frames().has(Frames::TWO) || reader.class(cue.at) == Class::SpeechNoun,
        _ => false,
    };
    let as_said = || cue.at > 0 && reader.class(cue.at - 1) == Class::CueConjunction;
    tells && at > cue.at + 3 && !look.before().is_preposition() && !as_said() && is_aim(reader, at)
}

/// `أن يعود`, `أن تكون`: whether a verb in the present stands behind the complementiser at `that`, so that what it begins
/// is to be done.
fn is_aim(reader: &Reader<'_>, that: usize) -> bool {
    let verb = that + 1;
    let tok = reader.tok(verb);
    let present = match tok.class() {
        // أن أزيد من نصفهم: more of them than
        Class::Verb => {
            tok.form().is_present() && (tok.form().person() == 3 || reader.class(verb + 1) != Class::PrepMin)
        }
        // أن تم: sloppily for أنه
        Class::Auxiliary => begins_like_theirs(reader, verb) && !reader.text_of(verb).is_one_of(&["تم", "تمت"]),
        Class::Unknown => reader.key(verb).first() == YEH && reader.looks_like_verb(verb) && !reader.ends_in_teh(verb),
        _ => false,
    };
    let bare = reader.class(that) == Class::Complementizer
        && !reader.tok(that).form().has_pronoun()
        && !reader.text_of(that).starts_with("إ");
    // أن تطور الآلات: a noun as often
    bare && present && tok.clitics.is_empty() && !reader.lexicon.is_common(reader.key(verb))
}

/// What stands so near to its cue is the cue's, whatever is between.
const NEAR: usize = 7;
/// What stands further from its cue than this is that of verbs of telling alone.
const FAR: usize = 12;

/// `جاء القرار بعد تصريح المدير بأن`; but `قال في بيان للشركة بأن`, `عبر المدير عن أمله بأن`.
fn told(look: &Look<'_, '_>) -> bool {
    look.at > look.cue.at + 1
        && look.before() != Class::PrepFi
        && !(look.before() == Class::PrepAn && look.frames().has(Frames::ABOUT))
        && matches!(look.tok().clitics, Clitics::NONE | Clitics::WA)
        && !resumes(look.reader, look.at)
        && told_of(look.reader, look.at)
        && !(look.at + 1..look.end.min(look.at + 10)).any(|that| is_described(look.reader, look.at, that))
}

/// `وصف المتحدث تصريحات الوزير بأنها كاذبة`: whether the clause at `that` is what a verb before the noun of speech says
/// of it, and not what is told in it.
fn is_described(reader: &Reader<'_>, noun: usize, that: usize) -> bool {
    let tok = reader.tok(that);
    if tok.class() != Class::ComplementizerBi || !tok.form().has_pronoun() {
        return false;
    }
    let mut words = (noun.saturating_sub(10)..noun).rev().take_while(|at| reader.is(*at, TokenKind::Word));
    words.find(|at| reader.class(*at) == Class::Verb).is_some_and(|verb| {
        reader.lemma(verb).frames.has(Frames::AS)
            && reader.lemma(verb).act == Act::Description
            && !reader.tok(verb).form().has_pronoun()
    })
}

/// `شدد على أهمية ما يمكن أن`, `وكان من المتوقع أيضا أن`, `يجب فيه أن`, `يمكن للبلدية أن`: the clause is that word's,
/// and so is what comes behind.
fn governs(look: &Look<'_, '_>) -> bool {
    governed(look).is_some()
}

/// `هذا هو تجديدها فلا نريد أن`, `التزامهم تجاه اللعبة بينما يكتفون بأن`: behind where another clause begins none is what
/// a noun says; but `قوله حين سئل إن`.
fn ends_its_noun(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, end, in_relative, .. } = *look;
    let noun = reader.class(cue.at) == Class::SpeechNoun && reader.lemma(cue.at).act != Act::Statement;
    // توصياته كانت واضحة: ابقوا هنا
    let is = || look.is(Class::Auxiliary) && reader.tokens[at..end].iter().any(|tok| tok.is(TokenKind::Colon));
    noun && !in_relative && !look.is(Class::Governor) && !is()
}

/// The complementiser whose clause is the word's at hand.
fn governed(look: &Look<'_, '_>) -> Option<usize> {
    if !GOVERNORS.has(look.class()) {
        return None;
    }
    let reader = look.reader;
    let mut next = look.at + 1;
    // قال بيتر كان إن: a name, as no clause with إن is of what has been.
    if look.is(Class::Auxiliary) && look.before() == Class::GivenName && look.is_of_qala(next) {
        return None;
    }
    if matches!(look.class(), Class::Governor | Class::Auxiliary) {
        let any = |at: usize| reader.text_of(at).is_one_of(&["أي", "أية", "لأي", "لأية"]);
        let between = |at: usize| {
            matches!(reader.class(at), Class::Adverb | Class::PrepPronoun)
                || reader.is(at, TokenKind::Word)
                    && (reader.tok(at).has(Clitics::LI)
                        || any(at)
                        || at > look.at + 1 && (reader.tok(at).clitics == Clitics::AL || any(at - 1)))
        };
        while next < look.end.min(look.at + 5) && between(next) {
            next += 1;
        }
    }
    if !reader.class(next).is_complementizer() && look.is(Class::Governor) && !look.in_relative {
        next = behind_its_subject(look)?;
    }
    // اتهم الحارس في يوم ما بأنه نائم: some day, and no denial
    let some = look.is(Class::Negation) && reader.class(next) == Class::ComplementizerBi;
    (reader.class(next).is_complementizer() && !some).then_some(next)
}

/// `قال المدير في الحلقة، التي يرجح أن تعاد، إن`: the complementiser right behind a verb of the relative clause, where
/// that of قال is another.
fn told_within(look: &Look<'_, '_>) -> Option<usize> {
    let Look { reader, cue, at, .. } = *look;
    let told = look.is(Class::Verb) && reader.next_is_complementizer(at) && !look.is_of_qala(at + 1);
    (told && is_qala(reader, cue.at)).then_some(at + 1)
}

/// `إذ يعلم الجميع أن`, `فيعلم الكثيرون أن`, `بإمكان أي طفل أن`, `لا يعني ذلك بالضرورة أن`: the complementiser behind
/// the few words of whom a word with a clause of its own is; but `قال وهو يريد المغادرة إن`.
fn behind_its_subject(look: &Look<'_, '_>) -> Option<usize> {
    let Look { reader, at, end, .. } = *look;
    let word = reader.text_of(at);
    let letter = reader.key(at).without(look.tok().clitics).first();
    let verb = matches!(letter, YEH | TEH) && word != "يقين";
    if !verb && word != "بإمكان" {
        return None;
    }
    let next = (at + 1..end.min(at + 6)).find(|at| !is_of_its_subject(reader, *at))?;
    (reader.class(next).is_complementizer() && !look.is_of_qala(next)).then_some(next)
}

/// Whether the word may stand between a verb and its clause as its subject.
fn is_of_its_subject(reader: &Reader<'_>, at: usize) -> bool {
    let (tok, class) = (reader.tok(at), reader.class(at));
    let surely = tok.has(Clitics::BI) && tok.has(Clitics::AL);
    tok.is(TokenKind::Word)
        && (tok.clitics.without(Clitics::AL).is_empty() || surely)
        && !class.is_preposition()
        && !matches!(class, Class::Verb | Class::Relative | Class::Participle | Class::Opener | Class::Pronoun)
        && !class.is_complementizer()
}

/// `كان على هؤلاء أن`: whether the clause is what somebody named before it should do.
fn is_of_a_duty(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let Some(verb) = (cue.at + 1..at).rev().take(6).find(|at| !is_of_its_subject(reader, *at)) else { return false };
    let word = reader.text_of(verb - 1);
    reader.class(verb) == Class::PrepAla && word.is_one_of(&["كان", "يتوجب", "ينبغي", "يجب", "يتعين"])
}

/// `رفض العمال، وكادت السفينة أن تغرق`
fn nearly(look: &Look<'_, '_>) -> bool {
    ["كاد", "كادت", "أوشك", "أوشكت"].iter().any(|near| look.reader.text_of(look.at).ends_with(near))
}

/// `أصدر تقريرا مفاده أن`, `طالب بالدعم مع تأكيده أن`; `أغلق الباب على اعتبار أن`, a set phrase
fn bare_noun(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    reader.next_is_complementizer(at)
        && (reader.is_stopped(at)
            || reader.text_of(at) == reader.lemma(at).text() && !look.is_of_qala(at + 1)
            || look.before() == Class::Prep && reader.text_of(at - 1) == "مع")
}

/// `شدد على ضرورة أن`; but `أعرب عن أمله أن`, `أوضح القيادي في حركة فتح أن`.
fn necessity(look: &Look<'_, '_>) -> bool {
    let body = look.before() == Class::Institution && !look.reader.tok(look.at - 1).has(Clitics::AL);
    !look.tok().has(Clitics::AL)
        && !body
        && look.reader.class(look.at + 1) == Class::Complementizer
        && !look.frames().has(Frames::ABOUT)
        && !has_pronoun(look.reader.text_of(look.at))
        && !look.is_of_qala(look.at + 1)
}

/// `أحلم أن`, `هو أن`: somebody else's clause.
fn own_clause(look: &Look<'_, '_>) -> bool {
    let form = look.tok().form();
    let speaks = if look.is(Class::Verb) { form.is_present() && form.person() < 3 } else { look.at > look.cue.at + 2 };
    speaks && look.reader.next_is_complementizer(look.at)
}

/// `اتهم العامل بالإهمال بعد أن قالت الشركة إنه نائم`: wherever قال stands, the clause behind إن is its own.
fn says_itself(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    // أكد الحارس، الذي قال إنه تعب، أن: what the relative tells is over before the comma.
    let relative = look.in_relative && reader.next_is_complementizer(at);
    is_qala(reader, at) && !is_qala(reader, cue.at) && !resumes(reader, at) && !relative && inna_follows(reader, at)
}

/// `شرح المدير الخطة حيث يظن الناس أن`, `أشاد بامرأة لم تمنعها العاصفة من أن`, `يستغرب كيف استطاع العمال أن`: whether a
/// clause begins with its verb that has the next complementiser for its own; but `أكد بما لا يدع مجالا للشك أن`, and what
/// a relative tells (`قال الحارس الذي لم يحضر الحفل أن`).
fn where_clause(look: &Look<'_, '_>) -> bool {
    const WHERE: [&str; 14] = [
        "حيث",
        "إذ",
        "بحيث",
        "فيما",
        "بينما",
        "عندما",
        "حينما",
        "حتى",
        "لأنه",
        "لأنها",
        "لأنهم",
        "لكنه",
        "لكنها",
        "لكنهم",
    ];
    let Look { reader, at, .. } = *look;
    let begins = match look.class() {
        Class::Conjunction => reader.text_of(at).is_one_of(&WHERE),
        Class::Negation => {
            let manner = || reader.text_of(at - 1).is_one_of(&["بما", "بشكل", "بصورة", "بطريقة"]);
            let not = ["لا", "لم", "لن"].iter().any(|not| reader.text_of(at).ends_with(not));
            // مصدر لم يكشف عن اسمه أن: what he who says so does not tell
            let hides = || reader.class(at + 1) == Class::Verb && reader.lemma(at + 1).frames.reports();
            not && !look.in_relative && !manner() && !hides()
        }
        _ => true,
    };
    begins && is_verb_there(reader, at + 1) && has_that(look, at + 1)
}

/// Whether a word that stands where verbs do is one: known for one, or by the letter that a present begins with.
fn is_verb_there(reader: &Reader<'_>, at: usize) -> bool {
    match reader.class(at) {
        Class::Verb | Class::Governor | Class::Auxiliary => true,
        Class::Unknown => {
            reader.looks_like_verb(at) || reader.is_negated_verb(at) || begins_like_present(reader, at, 0)
        }
        _ => false,
    }
}

/// `تضم`, `نريد`, and with a letter before it `وتنظر`, `فيعرف`: whether a word that the lexicon does not know may be a
/// present, by its first letter and as it looks like no noun.
fn begins_like_present(reader: &Reader<'_>, at: usize, skipped: u32) -> bool {
    let key = reader.key(at).skip(skipped);
    reader.is_plain_unknown(at)
        && key.letters() >= 3
        && matches!(key.first(), YEH | TEH | NOON)
        && !reader.ends_in_teh(at)
        && !reader.is_masdar_or_common(key)
}

/// `أعلن المدير موعد الحفل، ونسأل الله أن`: the same behind the comma at hand, by a verb that is joined on and nobody's
/// report.
fn joined_verb(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let verb = at + 1;
    let ours = || reader.class(verb) == Class::Verb && reader.tok(verb).form().person() == 1;
    (reader.tok(verb).has(Clitics::WA) && ours() || reader.looks_like_verb(verb)) && has_that(look, verb)
}

/// Whether a complementiser follows the verb within its clause, with no sign before it; but `قال مدير الميناء حيث ترسو
/// السفن إن`.
fn has_that(look: &Look<'_, '_>, verb: usize) -> bool {
    let Look { reader, end, .. } = *look;
    let stops = |at: &usize| {
        let class = reader.class(*at);
        class.is_complementizer() || class == Class::SpeechNoun || !reader.tok(*at).is_word()
    };
    let that = (verb + 1..end.min(verb + 12)).find(stops);
    // خلصت اللجنة عندما كان الباب مغلقا إلى أن: what the cue takes
    let hers = |that: usize| match reader.class(that - 1) {
        Class::PrepIla => look.frames().has(Frames::ILA),
        Class::PrepAla => look.frames().has(Frames::ALA),
        _ => false,
    };
    let own = |that: usize| reader.class(that).is_complementizer() && !reader.tok(that).has(Clitics::WA) && !hers(that);
    that.is_some_and(|that| own(that) && !look.is_of_qala(that))
}

/// `قال الحارس كلمته وأعلن المدير أن`: the next verb reports what follows it.
fn next_verb(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let joined = look.tok().has(Clitics::WA.union(Clitics::FA));
    look.tok().form().person() == 3
        && at > cue.at + 1
        && !is_construct(look)
        // مصادر في الميناء والسوق طلبت عدم كشف أسمائها
        && !asks_for_anonymity(reader, at)
        // سامي آل قال، السيد بن طالب، دار نشر، في مقال رأي
        && !reader.is_behind_ibn(at)
        && !reader.is_stopped(at)
        && !is_of_opinion(reader, at)
        && !is_subordinate(look)
        && !resumes(reader, at)
        && !is_over(look)
        // أجاب الحارس بدون تردد: a noun
        && !cue::is_governed(reader, at)
        && (joined
            || reader.lemma(at).frames.reports()
                && !describes(reader, cue.at, at)
                && !passes_on_words(reader, at)
                && !lacks_clause(reader, at)
            || has_its_own_clause(look))
}

/// `استبعدت بشكل قاطع أن`: whether the clause right behind what is spelled as his past is none that the verb takes, so that
/// it describes the noun before it.
fn lacks_clause(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let bare = tok.clitics.is_empty() && tok.form().is_his_past() && !tok.form().has_pronoun();
    let noun = reader.is(at - 1, TokenKind::Word) && !reader.tok(at - 1).has(Clitics::AL);
    let frames = reader.lemma(at).frames;
    bare && noun && reader.class(at + 1) == Class::Complementizer && !takes(reader, CueWord { at, frames }, at + 1)
}

/// `تأمل القارب طويلا، بدا له أن`: whether the clause stands right behind a verb that reports nothing; but `صرحت هاني
/// صادق أن`, a name.
fn has_its_own_clause(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let form = look.tok().form();
    let name = form.is_his_past() && look.before() != Class::Verb && reader.tok(at - 1).is_word();
    let that = reader.class(at + 1) == Class::PrepPronoun || reader.next_is_complementizer(at);
    that && !name && adjoins(reader, at)
}

/// `طلبت عدم كشف أسمائها`: whether the verb at `at`, or what is spelled as one behind it, is of a source that is not
/// named.
fn asks_for_anonymity(reader: &Reader<'_>, at: usize) -> bool {
    let asks = |verb: usize| {
        let demands = reader.class(verb) == Class::Verb && reader.lemma(verb).act == Act::Demand;
        demands && reader.text_of(verb + 1) == "عدم"
    };
    asks(at) || at >= 2 && asks(at - 2)
}

/// `صهريج نقل المياه`: what is spelled as a verb of three letters, between a noun and what has the article, is a noun;
/// so is what is spelled as his past right behind a noun of hers: `نشرة تداول`.
fn is_construct(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let (before, form) = (reader.tok(at - 1), look.tok().form());
    if !before.is(TokenKind::Word) || before.has(Clitics::AL) || !look.tok().clitics.is_empty() {
        return false;
    }
    if form.is_his_past() && !form.has_pronoun() && reader.ends_in_teh(at - 1) {
        return at - 1 == look.cue.at + 1;
    }
    look.tok().size == 3 && before.class() == Class::Unknown && reader.tok(at + 1).has(Clitics::AL)
}

/// `وقالت الشركة في إشعار نشر على موقعها أمس إن`: whether the verb at hand has nothing to do with the clause ahead,
/// which begins with إن and so is that of قال.
fn is_over(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    is_qala(reader, cue.at) && !is_qala(reader, at) && inna_follows(reader, at)
}

/// Whether the verb belongs to a clause within the one of the cue.
fn is_subordinate(look: &Look<'_, '_>) -> bool {
    look.in_relative
        || matches!(look.before(), Class::Relative | Class::Complementizer | Class::Auxiliary | Class::Negation)
}

/// Whether what the cue tells begins with the interrogative at `at`: `سأل متى`; `شرح الحداد كيف`, near it and not
/// `أوضح الطريق إلى الباب متى أراد`.
fn asks(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let near = at - cue.at <= 4 && !reader.class(at - 1).is_preposition() && reader.text_of(at) != "متى";
    cue.frames.has(Frames::WHETHER) && (reader.lemma(cue.at).act == Act::Question || near)
}

/// Whether somebody's words follow right behind the word at `at`, with neither a mark nor أن: `وقال لن نعود`, `وقال نحن
/// باقون`, `وأضاف كلنا هنا`, `قائلا لا نخاف البحر`, `وقال يجب أن نعود`. What else they may begin with, `plain` reads.
fn speaks_up(reader: &Reader<'_>, at: usize) -> bool {
    let next = reader.text_of(at + 1);
    let adds = || reader.lemma(at).act == Act::Addition && reader.lemma(at).frames.has(Frames::DIRECT);
    let we = || next.is_one_of(&["نحن", "أنا", "كلنا", "إننا", "إنني"]);
    let own = || we() || next.is_one_of(&["لن", "لم", "يجب", "ينبغي"]);
    match reader.class(at) {
        Class::Verb => is_qala(reader, at) && own() || adds() && we(),
        Class::Participle => (adds() || reader.lemma(at).text() == "قال") && (own() || next == "لا"),
        _ => false,
    }
}

/// Whether words that begin at `at` are of one who speaks for himself: `نحن باقون`, `رصدنا وصولهم`, `لا نخاف البحر`,
/// `لا تخيفني العاصفة`; not `يجب أن نعود`, which may be the reporter's, nor `إننا باقون`, which has its complementiser.
pub(crate) fn is_first_person(reader: &Reader<'_>, at: usize) -> bool {
    let known = |at: usize| reader.class(at) == Class::Verb && reader.tok(at).form().person() == 1;
    let ours = reader.tok(at).size >= 5 && reader.text_of(at).ends_with("نا") && !reader.class(at).is_complementizer();
    let negated = || {
        let verb = at + 1;
        let looks = reader.is_plain_unknown(verb) && ["ن", "أ"].iter().any(|we| reader.text_of(verb).starts_with(we));
        let me = ["ني", "نا"].iter().any(|us| reader.text_of(verb).ends_with(us));
        reader.class(at) == Class::Negation && (known(verb) || looks || me)
    };
    reader.text_of(at).is_one_of(&["نحن", "أنا", "كلنا"]) || known(at) || ours || is_i(reader, at) || negated()
}

/// `سأعود`, `أعتقد`: a verb of one who speaks of himself, by its letters.
fn is_i(reader: &Reader<'_>, at: usize) -> bool {
    let text = reader.text_of(at);
    reader.tok(at).size >= 5 && text.starts_with("سأ") || text.is_one_of(&["أعتقد", "أتمنى", "أشكر"])
}

/// `وأضاف باشرت الفرق عملها`, `وأضاف لم يصب أحد`: what was said, with neither a mark nor أن, where nothing else is told
/// and no subject stands between.
fn adds_plainly(reader: &Reader<'_>, cue: CueWord) -> bool {
    let next = cue.at + 1;
    let begins = |tok: &&Tok| matches!(tok.class(), Class::Verb | Class::Auxiliary | Class::Negation);
    let Some(tok) = reader.tokens.get(next).filter(begins) else {
        return false;
    };
    let verb = reader.tok(cue.at);
    let adds = verb.class() == Class::Verb
        && matches!(reader.lemma(cue.at).act, Act::Addition | Act::Statement)
        && cue.frames.has(Frames::DIRECT.with(Frames::AN))
        && verb.has(Clitics::WA)
        && !verb.form().is_present();
    if tok.class() == Class::Negation {
        return adds && reader.text_of(next).is_one_of(&["لم", "لن", "لا", "ليس", "ليست"]);
    }
    // وأضاف يقول, وزاد ثمن الخبز: another report, a noun
    let form = tok.form();
    let own = form.person() == 1 && form.number() == Number::Plural || !reader.lemma(next).frames.reports();
    adds && own && tok.size > 3 && tok.clitics.is_empty() && !form.has_pronoun()
}

/// `وقال، البحر هائج منذ الصباح.`, `مضيفا، الباب مغلق`: a comma right behind the verb that stands for the colon, where
/// nothing else is told and what follows it begins a clause of its own.
fn pauses(reader: &Reader<'_>, cue: CueWord) -> bool {
    const OTHERS: Classes = Classes::of(&[
        Class::Opener,
        Class::Time,
        Class::Adverb,
        Class::Relative,
        Class::Participle,
        Class::Complementizer,
        Class::ComplementizerBi,
        Class::Causal,
        Class::Conjunction,
        Class::CuePreposition,
        Class::CuePrepositionLi,
        Class::CuePrepositionAn,
        Class::CueConjunction,
        Class::PrepPronoun,
    ]);
    let verb = reader.tok(cue.at);
    let goes_on = match verb.class() {
        Class::Verb => verb.has(Clitics::WA) && !verb.form().is_present() && cue.at == reader.sentences.begin(cue.at),
        Class::Participle => verb.clitics.is_empty() && cue.at > 0 && !reader.tok(cue.at - 1).is_word(),
        _ => false,
    };
    let next = cue.at + 2;
    let tok = reader.tok(next);
    let reports = tok.class() == Class::Verb && tok.form().person() == 3 && reader.lemma(next).frames.reports();
    let begins = tok.is(TokenKind::Word) && !tok.class().is_preposition() && !OTHERS.has(tok.class()) && !reports;
    goes_on
        && reader.is(cue.at + 1, TokenKind::Comma)
        && begins
        && !tok.has(Clitics::WA.union(Clitics::FA).union(Clitics::LI).union(Clitics::BI))
        && matches!(reader.lemma(cue.at).act, Act::Statement | Act::Addition)
        && cue.frames.has(Frames::DIRECT)
}

/// Whether the verb's own pronoun is what is said, so that no clause can be: `في تصريح نشرته الصحيفة`, `ما أكده
/// المدير`; but `أبلغه الحارس أن`.
fn resumes(reader: &Reader<'_>, at: usize) -> bool {
    // الذي نشره البنك بأن: spelled like a noun; but الأسباب التي شرحها المدير أن
    let verb = match reader.class(at) {
        Class::SpeechNoun => {
            let passed_on = matches!(reader.lemma(at).act, Act::Writing | Act::Relay);
            passed_on && at > 0 && reader.class(at - 1) == Class::Relative
        }
        class => class == Class::Verb,
    };
    verb && reader.tok(at).form().has_pronoun()
        && !reader.lemma(at).frames.has(Frames::OBJECT.with(Frames::AS).with(Frames::TWO))
}

/// Whether the verb at `at` describes the subject of the cue before it, and reports nothing of
/// its own: `قالت دراسة نشرت أمس إن`, `قال محللون، تحدثت إليهم الصحيفة، إن`.
fn describes(reader: &Reader<'_>, cue: usize, at: usize) -> bool {
    let known = || reader.tok(cue + 1).has(Clitics::BI) && reader.tok(at - 1).has(Clitics::AL);
    if reader.class(cue) != Class::Verb || at - cue > 6 || known() {
        return false;
    }
    // Between two commas it has him in a pronoun.
    let back = |i: usize| reader.class(i) == Class::PrepPronoun && reader.text_of(i).ends_with_pronoun();
    let set_off = reader.is(at - 1, TokenKind::Comma) && back(at + 1) && {
        let close = (at + 2..at + 8).find(|i| !reader.is(*i, TokenKind::Word));
        close.is_some_and(|close| reader.is(close, TokenKind::Comma) && reader.next_is_complementizer(close))
    };
    let mut subject = cue + 1..at - usize::from(set_off);
    subject.all(|i| reader.tok(i).is_word() && !reader.tok(i).has(Clitics::WA)) && !adjoins(reader, at)
}

/// Whether the word at `at` is إن for *if*: a verb in the past follows it (`إن وجدت`). Behind أن what looks
/// like one is a noun (`أن نشر التقرير`).
pub(crate) fn is_if(reader: &Reader<'_>, at: usize) -> bool {
    if at + 1 >= reader.tokens.len() || reader.tok(at).form().has_pronoun() {
        return false;
    }
    // إن لم يكن، إن كان، إن كنت
    let word = reader.text_of(at + 1);
    let other = word.is_one_of(&["لم", "شاء", "لزم", "أمكن", "اقتضى"])
        || reader.class(at + 1) == Class::Auxiliary && (word.starts_with("كان") || word.starts_with("كن"));
    (is_past(reader, at + 1) || other) && reader.tok(at + 1).clitics.is_empty() && reader.text_of(at) == "إن"
}

fn is_past(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    tok.class() == Class::Verb && !tok.form().is_present() && !tok.form().has_homograph()
}

/// Whether the complementiser at `at` can be the cue's own.
fn takes(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let (frames, before) = (cue.frames, reader.class(at - 1));
    let adjoins = at == cue.at + 1;
    if begins_no_clause(reader, cue, at)
        || !adjoins && is_of_the_word_before(reader, cue, at)
        || has_none(reader, cue, at)
    {
        return false;
    }
    match before {
        _ if reader.class(at) == Class::ComplementizerBi => takes_bi(reader, cue, at),
        // وفريق دفاعه أن: a noun with أن has a verb with أن.
        Class::SpeechNoun if adjoins => frames.has(Frames::AN),
        // وبين أن: a verb that is spelled like a preposition takes its clause like any.
        _ if adjoins => frames.has(Frames::AN.with(Frames::ILA).with(Frames::ALA).with(Frames::BI)),
        Class::PrepIla => frames.has(Frames::ILA) || is_slip(reader, cue, at - 1),
        Class::PrepAla => frames.has(Frames::ALA),
        // أعرب عن قلقه من أن
        Class::PrepMin => frames.has(Frames::MIN.with(Frames::ABOUT)),
        Class::PrepFi => frames.has(Frames::FI.with(Frames::ABOUT)),
        Class::PrepAn => frames.has(Frames::ABOUT),
        // بعد أن، إلا أن، دون أن، كما أن; with a pronoun it governs nothing more: مصرحا من خلاله أنه
        Class::Opener if !has_pronoun(reader.text_of(at - 1)) => false,
        Class::Conjunction | Class::CueConjunction | Class::Prep | Class::Causal => false,
        _ => frames.has(Frames::AN) || lacks_preposition(reader, cue, at),
    }
}

/// Whether the word at `at` joins on what has been told, or is no complementiser: `إن وجدت`, `بان كي هون`; but `قال
/// الباحثون إن تناول الخضر مفيد`, where what is spelled like a verb is a noun.
fn begins_no_clause(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let noun = || is_qala(reader, cue.at) && is_past(reader, at + 1);
    let ban = || reader.text_of(at) == "بان" && reader.text_of(at + 1) == "كي";
    reader.tok(at).has(Clitics::WA.union(Clitics::FA)) || is_if(reader, at) && !noun() || ban()
}

/// Whether the clause at `at` is of what stands right before it.
fn is_of_the_word_before(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    // أغلق الباب، أي أن السوق انتهت: that is to say; من أجل أن يعود: so that; ربما أنه عاد: maybe; أمر به يوم أن عاد:
    // when; خاصة أن، ولاسيما أن
    const OWN: &[&str] = &[
        "أي",
        "أجل",
        "ربما",
        "غاية",
        "مجرد",
        "بمجرد",
        "فمجرد",
        "أما",
        "إما",
        "وإما",
        "شرط",
        "شك",
        "يوم",
        "وذلك",
        "الرغم",
        "خاصة",
        "وخاصة",
        "خصوصا",
        "وخصوصا",
        "لاسيما",
        "ولاسيما",
        "سيما",
    ];
    let (word, first) = (reader.text_of(at - 1), reader.text_of(at - 2));
    word.is_one_of(OWN)
        || is_known_besides(reader, at)
        || match reader.class(at - 1) {
            // أشاد بالعمل إضافة إلى أن
            Class::PrepIla => reader.class(at - 2) == Class::Opener && !has_pronoun(first),
            // بالرغم من أن, يدافع عن نفسه بدلا من أن يحلل, تسعى إلى التأكد من أن
            Class::PrepMin => {
                let other = ["بدلا", "عوضا", "فضلا", "خوفا", "التأكد", "للتأكد"];
                first.ends_with("الرغم") || first.is_one_of(&other)
            }
            Class::PrepAn => first.is_one_of(&["فضلا", "ناهيك"]),
            // تخشى الشركة كلفة كبيرة، ذلك أن العمل بطيء: because; and far from its cue, which استنتج من ذلك أن is not, من
            // ذلك أن
            Class::Demonstrative => {
                let far = || at > cue.at + NEAR && first == "من";
                word == "ذلك" && (!reader.tok(at - 2).is_word() || far())
            }
            // نستطيع القول إن
            _ => word == "القول" && reader.class(at - 2) == Class::Auxiliary,
        }
}

/// Whether the cue has no clause, or none that stands at `at`.
fn has_none(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let (class, lemma) = (reader.class(cue.at), reader.lemma(cue.at));
    let noun = class == Class::SpeechNoun;
    // التي يرجح أن تسجيلها تم، إن: of قال, to which the comma leads back
    let inna = || reader.is(at - 1, TokenKind::Comma) && reader.text_of(at).starts_with("إ");
    noun && lemma.text() != "قال" && inna()
        || (noun || class == Class::Statement) && is_described(reader, cue.at, at)
        || lemma.act == Act::Relay && cue.frames.has(Frames::MIN) && !learned(reader, cue.at, at)
        || lemma.act == Act::Question && !begs(reader, cue.at, at)
        || !is_qala(reader, cue.at) && is_of_a_duty(reader, cue, at)
        || resumes(reader, cue.at)
}

/// `أفاد بأن`, `أكدت الشركة بأن`
fn takes_bi(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    // تحدث الشيوخ عن معرفة بأن: the noun's own
    const KNOWN: &[&str] = &["علم", "دراية", "ودراية", "معرفة", "إيمان", "الإيمان", "قناعة", "القناعة", "كفيل", "كفيلة"];
    let known = || at > cue.at + 1 && reader.text_of(at - 1).is_one_of(KNOWN);
    // رفض السماح للجار بأن: the noun's own
    let loose = || cue.frames.has(Frames::AN) && !matches!(reader.lemma(cue.at).act, Act::Denial | Act::Demand);
    cue.frames.has(Frames::AS) || !known() && (cue.frames.has(Frames::BI) || loose() || is_thought(reader, cue, at))
}

/// `أشار المدير أن`, `عبر عن أمله أن`: whether the clause stands without the preposition that the verb has; but `اطلعت
/// الصحيفة على نسخة منها، أن`, where what the verb takes stands behind it already.
fn lacks_preposition(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let his = || has_pronoun(reader.text_of(at - 1)) && is_thought(reader, cue, at);
    let taken = |at: usize| cue.frames.takes_behind(reader.class(at)) && reader.tok(at + 1).is_word();
    cue.frames.has(Frames::ILA.with(Frames::ALA)) && !(cue.at + 1..at - 1).any(taken) || his()
}

/// `علمت الصحيفة من مصادر أن`: whether it is said from whom; but `علم المدير أن`, what he knows, and `علم من خلال
/// الفحص أن`.
fn learned(reader: &Reader<'_>, cue: usize, at: usize) -> bool {
    let from = (cue + 1..at - 1).find(|at| reader.class(*at) == Class::PrepMin);
    from.is_some_and(|from| reader.class(from + 1).is_head())
}

/// `أعرب عن اعتقاده بأن`, `عبر المدير عن أمله أن`: whether the clause at `at` is what somebody thinks of whom the cue
/// tells so with عن.
fn is_thought(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let about = || (at.saturating_sub(4).max(cue.at)..at).any(|at| reader.class(at) == Class::PrepAn);
    cue.frames.has(Frames::ABOUT) && about()
}

/// `أضافت المصادر نفسها إلى أن`: a preposition that is not the verb's, where nothing but its subject stands between.
fn is_slip(reader: &Reader<'_>, cue: CueWord, preposition: usize) -> bool {
    const OTHERS: Classes = Classes::of(&[
        Class::Object,
        Class::SpeechNoun,
        Class::Verb,
        Class::Statement,
        Class::Relative,
        Class::Pronoun,
        Class::Conjunction,
        Class::Negation,
        Class::Participle,
    ]);
    let act = reader.lemma(cue.at).act;
    // أكد سامي البكري إلى أن; but أكد الحاجة إلى أن
    let named = || {
        let last = preposition - 1;
        last == cue.at || reader.class(last) == Class::GivenName || reader.is_surname(last)
    };
    let tells = matches!(act, Act::Statement | Act::Addition | Act::Explanation) || act == Act::Emphasis && named();
    let tells = tells && cue.frames.has(Frames::AN);
    // أوضح سامي البكري، مدير الميناء إلى أن
    let subject = |at: usize| !OTHERS.has(reader.class(at)) && !reader.class(at).is_preposition();
    // أبان: a verb, that is spelled like another word; مؤكدا إلى أن: a participle has no subject behind it
    let verb = match reader.class(cue.at) {
        Class::Participle => cue.at + 1 == preposition,
        class => matches!(class, Class::Verb | Class::Opener),
    };
    tells && verb && (cue.at + 1..preposition).all(subject)
}

/// `سأل الله أن يشفيه`, `سألته ألا ترحل`: whether he who asks begs that something be done; what is so is told by no
/// question (`تسأل عن البحر، وأظن أن المياه باردة`). `سألنا`: we.
fn begs(reader: &Reader<'_>, cue: usize, that: usize) -> bool {
    let next = reader.text_of(that + 1);
    let done = begins_like_theirs(reader, that + 1) || next.starts_with("لا");
    let we = reader.text_of(cue).ends_with("نا");
    done && !we && !reader.tok(that).form().has_pronoun() && !(cue..that).any(|at| reader.is(at, TokenKind::Comma))
}

/// Whether the complementiser with و at `at` joins a clause on to the noun that the cue before it reports: `أكد
/// أهمية الحوار وأن الباب مفتوح`.
fn joins(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let frame = if reader.class(at) == Class::ComplementizerBi { Frames::BI } else { Frames::AN };
    let act = reader.lemma(cue.at).act;
    // طالب بأجر أعلى وأن يعود العمال: what is demanded is to be done.
    let demands = || act == Act::Demand && begins_like_theirs(reader, at + 1);
    let tells = matches!(
        act,
        Act::Emphasis
            | Act::Announcement
            | Act::Explanation
            | Act::Disclosure
            | Act::Accusation
            | Act::Finding
            | Act::Warning
    ) || demands();
    // خاصة وأن، الذي أكد كذا وأن; but not وإن
    let own = reader.tok(at - 1).is_word() && !matches!(reader.class(at - 1), Class::Adverb | Class::Conjunction)
        || reader.is(at - 1, TokenKind::Comma);
    let finite = matches!(reader.class(cue.at), Class::Verb | Class::Participle);
    let main = cue.at == 0 || reader.class(cue.at - 1) != Class::Relative;
    // أكد عزمه على العمل وان غابت الإدارة: *even if*
    let feminine = || reader.is_plain_unknown(at + 1) && reader.key(at + 1).last() == TEH;
    let even_if = reader.text_of(at).starts_with("وا") && (is_past(reader, at + 1) || feminine());
    let that = !reader.text_of(at).starts_with("وإ") && !even_if;
    tells && own && finite && main && that && at > cue.at + 2 && cue.frames.has(frame) && !resumes(reader, cue.at)
}

/// Whether a complement stands right behind the cue, so that it surely reports.
pub(crate) fn introduces(reader: &Reader<'_>, cue: CueWord) -> bool {
    let end = reader.sentences.end(cue.at).min(cue.at + 12);
    let mut at = cue.at + 1;
    while at < end {
        let tok = reader.tok(at);
        match tok.kind {
            TokenKind::Colon => return true,
            TokenKind::Mark if reader.is_open(at) => return true,
            TokenKind::Word => match tok.class() {
                // ضرورة ملحة حيث يمكن أن: the clause is that word's
                Class::Complementizer
                    if reader.class(cue.at) == Class::Participle
                        && matches!(reader.class(at - 1), Class::Governor | Class::Auxiliary) =>
                {
                    return false;
                }
                Class::Complementizer | Class::ComplementizerBi => return takes(reader, cue, at),
                Class::Interrogative if asks(reader, cue, at) => return true,
                Class::Verb if tok.has(Clitics::WA) => return false,
                // لم يتلق موافقة خطية، مبينا: …, ويعتبرونه مكملا لزيهم، مؤكدا أن: the next participle has its own.
                Class::Participle
                    if (reader.class(cue.at) == Class::Participle || reader.tok(cue.at).form().is_present())
                        && reader.is(at - 1, TokenKind::Comma)
                        && reader.lemma(at).frames.reports() =>
                {
                    return false;
                }
                _ => {}
            },
            TokenKind::Break => return false,
            _ => {}
        }
        at = reader.over(at);
    }
    // ويعتبر الجسر أطول جسور البلاد: the present is passive as often.
    let passive = reader.class(cue.at) == Class::Verb && reader.tok(cue.at).form().is_present();
    cue.frames.has(Frames::TWO) && reader.tok(cue.at + 1).is_word() && !passive
}
