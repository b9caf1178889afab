//! What a marked stretch behind a cue is to it: its utterance, words of its object, or a name.

use crate::arabic::Clitics;
use crate::cue::{self, Complement, CueWord};
use crate::lexicon::{Act, Class, Frames};
use crate::naming;
use crate::quotation::Stretch;
use crate::reader::Reader;
use crate::token::TokenKind;

/// What the stretch that the mark at `open` opens is to the cue; `None` where it is a name or another's.
pub(crate) fn complement(reader: &Reader<'_>, cue: CueWord, open: usize, end: usize) -> Option<Complement> {
    let stretch = &reader.stretches[reader.stretch(open)?];
    let clause = reader.is_clause(stretch);
    let act = reader.lemma(cue.at).act;
    let before = open - 1;
    // أعلنت إضرابا بسبب ما وصفته “تعنتا”: the nearer verb has them.
    if before > cue.at && reader.class(before) == Class::Verb && cue::cue_at(reader, before).is_some() {
        return None;
    }
    if gives_name(reader, cue) || is_burden(reader, cue, open) {
        return None;
    }
    // أعرب المدير “عن أمله في موسم جيد”: with the preposition that the verb takes
    let inside = || cue.frames.has(Frames::PHRASE) && cue.frames.takes_behind(reader.class(open + 1));
    if cue.frames.has(Frames::DIRECT) && (!utters(act) || inside()) && is_object(reader, open) {
        let at = if before > cue.at && is_abstract(reader, before) { before } else { open };
        return (!reader.is_name(open)).then_some(Complement::Phrase { at, open });
    }
    if before == cue.at {
        // حسبما ذكرت “المنارة”, وفق ما ذكرت “المنارة”: who tells
        let compared = || {
            cue.at.checked_sub(1).is_some_and(|at| {
                let what = at > 0 && reader.text_of(at).is_one_of(&["ما", "لما"]);
                reader.class(at) == Class::CueConjunction || what && reader.class(at - 1).heads_report()
            })
        };
        if stretch.words <= 3 && !clause && compared() {
            return None;
        }
        let subject = is_subject(reader, stretch, end);
        if cue.frames.has(Frames::DIRECT) || subject {
            return (!subject).then_some(Complement::Mark { open });
        }
    }
    // ما وصفه بـ“جمعية الكسالى”, وصف المدير الفريق بـ“جمعية الكسالى”: however it looks, it is what he calls it.
    let clitic =
        reader.tok(before).size == 1 && reader.text_of(before).starts_with("ب") || reader.text_of(before) == "بال";
    let called =
        || act == Act::Description && before - cue.at <= 8 && (cue.at..before).all(|at| reader.tok(at).is_word());
    let his = || before == cue.at + 1 && reader.tok(cue.at).form().has_pronoun();
    if clitic && cue.frames.has(Frames::AS) && (his() || called()) {
        return Some(Complement::Phrase { at: before, open });
    }
    if is_held(reader, cue, open) {
        return Some(Complement::Phrase { at: open, open });
    }
    let asked = cue.frames.has(Frames::PHRASE) && open - cue.at <= 8;
    if if asked { naming::is_name_where_asked(reader, open) } else { reader.is_name(open) } {
        return None;
    }
    let tok = reader.tok(before);
    if tok.class().is_complementizer() && tok.class() != Class::ComplementizerBi {
        return None;
    }
    let governed = tok.class().is_preposition()
        || tok.is(TokenKind::Word) && tok.size == 1
        || tok.class() == Class::ComplementizerBi;
    let says = matches!(act, Act::Statement | Act::Addition | Act::Answer | Act::Writing | Act::Hearsay);
    let long = stretch.words >= 4 || clause || says && stretch.words >= 3 && open - cue.at <= 8;
    // رأت الأوساط “أن البحر هادئ”: the complementiser that the verb takes stands between the marks.
    let whole = is_utterance(reader, open) && cue.frames.has(Frames::AN);
    // أصدرت بيانا جاء فيه “نشكركم جميعا”
    let within = cue.frames.has(Frames::IN) && reader.class(before) == Class::PrepPronoun;
    // تحدث الصيادون عن عملهم في الميناء، وهم يجمعون الشباك، “رغم المطر”: over a comma only a verb that takes
    // words of somebody's as it takes a clause has them from afar.
    let reach = if cue.frames.has(Frames::PHRASE) { 24 } else { 12 };
    let far = open - cue.at > reach && (cue.at..open).any(|at| reader.is(at, TokenKind::Comma));
    let uttered = cue.frames.has(Frames::DIRECT) && (!far || utters(act) && cue.frames.has(Frames::AN));
    // قالت المعلمة في يوم مفتوح حول “حماية النخيل” إن: what it is about
    let about = tok.class() == Class::Opener && before > cue.at + 1 && !cue::has_pronoun(reader.text_of(before));
    if !governed && !about && long && (whole || within || uttered) {
        // ندد بالقرار الذي “يضر بالصيادين جميعا”: words of the reporter's clause
        let described = tok.class() == Class::Relative;
        return Some(if described || goes_with_its_noun(reader, cue, open) {
            Complement::Phrase { at: open, open }
        } else {
            Complement::Mark { open }
        });
    }
    // ما يعتبره حقا له، “أنا من …”; يهدد أمنها، والجيران يريدون ضرب «داعش»: behind a comma another clause
    // begins; but اتهم المدير، أمس، الشركة بدفن “نفايات”.
    let begins = |at: usize| if at == before { clause } else { !governed || reader.tok(at + 1).has(Clitics::WA) };
    let attached = |at: usize| {
        // اتهم المدير، أمس، الشركة بممارسة “ضغوط”: a word of no table
        let unknown = || reader.is_plain_unknown(at) && reader.tok(at).size >= 5 && reader.text_of(at).starts_with("ب");
        reader.tok(at).has(Clitics::BI) || unknown()
    };
    // استنكر المدير، في تصريح صحفي، “التأخير”: what is put in ends right before them.
    let put_in = || reader.is(before, TokenKind::Comma) && !clause;
    let apart = || {
        let parted = (cue.at + 1..open).any(|at| reader.is(at, TokenKind::Comma) && begins(at));
        parted && !attached(before) && !attached(open + 1) && !put_in()
    };
    let described = || (cue.at..open).any(|at| reader.class(at) == Class::Relative);
    // شدد على “أهمية الصيانة الدورية”, شدد “على أهمية الصيانة”: with the preposition that the verb takes.
    let preposition = if governed { tok.class() } else { reader.class(open + 1) };
    // أعلن عن “عزمه”; but أشار إلى “النوارس”
    let told = stretch.words >= 3 || preposition != Class::PrepIla && !reader.tok(open + 1).has(Clitics::AL);
    // أخبر المدير بـ“أن الباب مفتوح”, أفادت الوزارة بـ“وصول مئة صياد إلى الميناء”, ذكر بـ“المهام الصعبة”
    let informs = || utters(act) && (stretch.words >= 4 || before == cue.at + 1);
    let that = clitic && cue.frames.has(Frames::BI) && (is_utterance(reader, open) || informs());
    let taken = told && cue.frames.takes_behind(preposition);
    let own = taken || that;
    let object = || cue.frames.has(Frames::PHRASE) || insists(act) && completes(reader, open);
    // حث الأمين، في مستهل اللقاء الذي حضره ممثلو القرى كلها، الصيادين على “الصبر”: the verb's own preposition tells from
    // further away.
    let near = open - cue.at <= if taken { 24 } else { 16 };
    (near && (own || !apart() && !described() && object()))
        .then_some(Complement::Phrase { at: if governed { before } else { open }, open })
}

/// `حملت المعلمة علبة ملفوفة بـ“منديل أزرق”`: a burden, where the verb is of no other complement than what somebody
/// is held to; but `حملت المعلمة المدير “المسؤولية كاملة”`.
fn is_burden(reader: &Reader<'_>, cue: CueWord, open: usize) -> bool {
    const BLAME: [&str; 8] =
        ["مسؤولية", "المسؤولية", "مسؤوليته", "مسؤوليتها", "مسئولية", "المسئولية", "ومسؤولية", "والمسؤولية"];
    let (begin, end) = (cue.at + 1, reader.sentences.end(cue.at).min(open + 8));
    let blame = |at: usize| reader.text_of(at).is_one_of(&BLAME);
    cue.frames == Frames::PHRASE.with(Frames::OBJECT) && !(begin..end).any(blame)
}

/// `رواية سماها “البحر”`: whether the verb, which no utterance follows, says what a thing is called; but `ما سماه
/// “البحر”`, what he chooses to call it.
fn gives_name(reader: &Reader<'_>, cue: CueWord) -> bool {
    let calls = reader.lemma(cue.at).act == Act::Description;
    let chosen = cue.at.checked_sub(1).is_some_and(|what| reader.text_of(what).ends_with("ما"));
    calls && !cue.frames.has(Frames::COLON.with(Frames::DIRECT)) && !chosen
}

/// `اعتبره الحارس “عابرا”`, `رأته لجنة التحكيم “فكرة جميلة”`: whether the marked words are the second object of a verb
/// that has the first in its pronoun. It has no article, and the ending of one; what stands between is who holds so.
fn is_held(reader: &Reader<'_>, cue: CueWord, open: usize) -> bool {
    let first = reader.tok(open + 1);
    let object = || ["ا", "ة"].iter().any(|ending| reader.text_of(open + 1).ends_with(ending));
    let subject = |at: usize| {
        let class = reader.class(at);
        // اعتبره عدد من السكان “عابرا”
        let of_them = class == Class::PrepMin && reader.class(at - 1) == Class::Person;
        let noun = !class.is_preposition() && class != Class::Verb && class != Class::Object;
        reader.tok(at).is_word() && (noun || of_them)
    };
    cue.frames.has(Frames::TWO)
        && reader.tok(cue.at).form().has_pronoun()
        && (2..=8).contains(&(open - cue.at))
        && first.is(TokenKind::Word)
        && first.clitics.is_empty()
        && object()
        && (cue.at + 1..open).all(subject)
}

/// `وأضاف "القاويش" أن`: a short one right behind the verb is its subject where a complement follows.
fn is_subject(reader: &Reader<'_>, stretch: &Stretch, end: usize) -> bool {
    let first = reader.class(stretch.open() + 1);
    // أفادت “الوكالة الوطنية للإعلام” في الشمال بعودة الصيادين: a body's name may be longer.
    let named =
        (stretch.words <= 2 || matches!(first, Class::Institution | Class::Media)) && reader.is_name(stretch.open());
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
    // وتتمنى “أمواج سالم”، الناقل البحري, أعلنت “أمواج سالم”، إحدى أكبر الشركات: who that is stands behind a comma.
    let told_who = || {
        let one = || reader.text_of(next + 1).is_one_of(&["إحدى", "أحد"]);
        short
            && reader.is(next, TokenKind::Comma)
            && reader.tok(stretch.open() + 1).clitics.is_empty()
            && (noun(next + 1) && reader.tok(next + 1).clitics == Clitics::AL || one())
    };
    // يطالبون “بالإدارة الذاتية”: what the verb takes
    let taken = reader.tok(stretch.open() + 1).has(Clitics::BI) || first.is_preposition();
    stretch.words <= 4
        && !taken
        && !reader.is_clause(stretch)
        && (named || goes_on || told_who() || follows(reader, next, end.min(next + reach)))
}

/// Whether the marked words are a whole clause with its complementiser: `“أن البحر هادئ”`, but `“أن يعود
/// الصيادون”`.
pub(crate) fn is_utterance(reader: &Reader<'_>, open: usize) -> bool {
    let first = open + 1;
    let subjunctive = reader.class(first + 1) == Class::Verb && reader.tok(first + 1).form().is_present();
    reader.class(first).is_complementizer() && (reader.tok(first).form().has_pronoun() || !subjunctive)
}

/// Whether the marked words are what the verb's object is called and no utterance: `أكد “وقوف القرى إلى
/// جانب الميناء”`, `أكد ضرورة “اعتماد خرائط جديدة”`, `طلب “وقف البيع”`; but `أكد “نقف إلى جانبكم”`.
fn is_object(reader: &Reader<'_>, open: usize) -> bool {
    let first = open + 1;
    let least = if reader.class(open - 1) == Class::Verb && reader.lemma(open - 1).act == Act::Demand { 2 } else { 4 };
    let Some(tok) = reader.tokens.get(first).filter(|_| reader.words_inside(open) >= least) else { return false };
    let noun = match tok.class() {
        Class::Unknown => is_bare_noun(reader, first),
        Class::Object | Class::NameHead => tok.clitics.is_empty(),
        class => class.is_preposition() && !reader.next_is_complementizer(first),
    };
    // “أهمية تناول الدواء في وقته”: what completes an abstract noun is no verb, however it is spelled.
    let from = first + 1 + usize::from(is_abstract(reader, first));
    let clause = (from..first + 4).any(|at| begins_clause(reader, at));
    !clause && (noun || is_abstract(reader, open - 1) && !begins_clause(reader, first))
}

/// `عبر المدير عن ارتياحه للصيد “رغم هبوب الرياح”`, `نصح البحارة بعدم الخروج “لأن الموج عال”`: whether the marked words
/// only go with what the verb has told behind its preposition; but `عبر المدير عن ارتياحه “نحن راضون”`.
fn goes_with_its_noun(reader: &Reader<'_>, cue: CueWord, open: usize) -> bool {
    if cue::is_qala(reader, cue.at) || !reader.tok(open - 1).is_word() {
        return false;
    }
    let class = reader.class(open + 1);
    let with = class.is_preposition()
        || matches!(class, Class::Opener | Class::Governor)
        || reader.text_of(open + 1).starts_with("لأن");
    let told = |at: usize| {
        let by = reader.tok(at).has(Clitics::BI) && cue.frames.has(Frames::BI);
        by || cue.frames.takes_behind(reader.class(at))
    };
    with && (cue.at + 1..open - 1).any(told)
}

/// Whether what is done is to utter words, whatever they are: قال, أضاف, كتب, أوضح; not أكد, استنكر.
pub(crate) fn utters(act: Act) -> bool {
    matches!(
        act,
        Act::Statement | Act::Addition | Act::Answer | Act::Question | Act::Writing | Act::Explanation | Act::Relay
    )
}

/// Whether what is done is to tell something: كشف, أوضح, اعتبر, أكد; not نفى, طالب.
pub(crate) fn tells(act: Act) -> bool {
    matches!(
        act,
        Act::Emphasis | Act::Disclosure | Act::Explanation | Act::Opinion | Act::Announcement | Act::Indication
    )
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
    is_abstract(reader, open - 1)
        || reader.class(open - 1) == Class::Object
        || own.is_one_of(&["عزمه", "عزمها", "رفضه", "رفضها"])
        || first.class().is_preposition()
}

/// A noun that the words behind it complete: `ضرورة`, `إمكانية`, `تشكيل`.
fn is_abstract(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    tok.class() == Class::Object && !tok.has(Clitics::AL) || reader.looks_like_masdar(at)
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
            TokenKind::Mark if reader.is_open(at) => return !reader.is_name(at),
            TokenKind::Word if tok.class().is_complementizer() && !tok.has(Clitics::WA) => return true,
            TokenKind::Word if matches!(tok.class(), Class::Verb | Class::Auxiliary) && tok.has(Clitics::WA) => {
                return false;
            }
            _ => {}
        }
        at = reader.over(at);
    }
    false
}
