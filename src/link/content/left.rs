//! What the reporter says in his own words behind what is told: his remarks, and the main clause of a subordinate one.

use crate::arabic::Clitics;
use crate::arabic::letter::{NOON, SEEN, TEH, YEH};
use crate::complement;
use crate::cue;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Gender};
use crate::reader::Reader;
use crate::token::TokenKind;

/// `أن يعود`, `بأن تغلق`: whether what is told at `start` is still to be.
pub(super) fn is_wished(reader: &Reader<'_>, start: usize) -> bool {
    let that = start.checked_sub(1).filter(|that| reader.class(*that).is_complementizer());
    let that = that.filter(|that| !reader.tok(*that).form().has_pronoun());
    let present = match reader.class(start) {
        Class::Verb => reader.tok(start).form().is_present(),
        // تكون القوات محايدة
        Class::Auxiliary => cue::begins_like_theirs(reader, start),
        _ => reader.looks_like_verb(start) || reader.is_plain_unknown(start) && reader.text_of(start).starts_with("ي"),
    };
    that.is_some_and(|that| !reader.text_of(that).starts_with("إ")) && present
}

/// `، كما شارك الأهالي`, `، وكان الباب مفتوحا`: whether what has happened is told here, which nobody wishes.
pub(super) fn happened(reader: &Reader<'_>, at: usize) -> bool {
    let also = reader.class(at) == Class::CueConjunction;
    if !also && !reader.tok(at).has(Clitics::WA) {
        return false;
    }
    let verb = at + usize::from(also);
    match reader.class(verb) {
        Class::Verb => is_past(reader, verb),
        // وقد عادوا; but وقد يعودون
        Class::Auxiliary if reader.text_of(verb) == "وقد" => is_past(reader, verb + 1),
        Class::Auxiliary => reader.text_of(verb).is_one_of_joined(lists::WAS),
        _ => false,
    }
}

/// `أنها ستغلق المصنع`, `أن العمال لن يعودوا`: whether what is told at `start` is what will be done.
pub(super) fn is_planned(reader: &Reader<'_>, start: usize) -> bool {
    let will = |at: usize| {
        let future = reader.class(at) == Class::Verb && reader.tok(at).has(Clitics::SA) || reader.looks_like_future(at);
        future || reader.text_of(at).is_one_of(&["سوف", "لن"])
    };
    let word = |at: &usize| reader.is(*at, TokenKind::Word);
    (start..reader.tokens.len().min(start + 5)).take_while(word).any(will)
}

/// `أنها ستغلق المصنع، وهو ما أثار غضب العمال`, `…، الأمر الذي دفعهم إلى الإضراب`, `…، ما أدى إلى احتجاجات`: what the
/// telling of what will be has led to.
pub(super) fn has_come_of_it(reader: &Reader<'_>, at: usize) -> bool {
    let next = reader.text_of(at + 1);
    let verb = match reader.text_of(at) {
        word if word.is_one_of(&["ما", "مما"]) => at + 1,
        word if word == "وهو" && next == "ما" => at + 2,
        word if word == "وهو" && next == "الأمر" => at + 3,
        word if word == "الأمر" && reader.class(at + 1) == Class::Relative => at + 2,
        // ، ثم تراجع عن قراره, ، فرفض العمال
        word if word == "ثم" => return is_past(reader, at + 1),
        _ => return reader.tok(at).has(Clitics::FA) && is_past(reader, at),
    };
    // أثار، لقي: behind a relative a verb stands, and this is no present.
    let unknown = || reader.is_plain_unknown(verb) && !matches!(reader.key(verb).first(), YEH | TEH | NOON | SEEN);
    is_past(reader, verb) || unknown()
}

fn is_past(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Verb && !reader.tok(at).form().is_present()
}

/// Whether the reporter goes on in his own words behind a comma: `، وهو ما نفاه الوزير`, `، وذلك ردا على سؤال`, and
/// the second half of a report around another, `، إن`.
pub(super) fn remarks(reader: &Reader<'_>, at: usize) -> bool {
    match reader.class(at) {
        // ، وهو ما لم تؤكده الوزارة, ، وهو الأمر الذي نفته, ، وهي الخطوة التي انتقدتها
        Class::Pronoun if reader.tok(at).has(Clitics::WA) => {
            let named = reader.tok(at + 1).has(Clitics::AL) && reader.class(at + 2) == Class::Relative;
            let verb = at + if named { 3 } else { 2 };
            let verb = verb + usize::from(reader.class(verb) == Class::Negation);
            // وهي المدينة التي زارها
            let told = || !named || reader.text_of(at + 1) == "الأمر" || reader.lemma(verb).frames.reports();
            (named || reader.text_of(at + 1) == "ما") && is_done_with_it(reader, verb) && told()
        }
        // ، وذلك في تصريح لقناة النهار, وذلك خلال استضافته في الإذاعة
        Class::Demonstrative if reader.text_of(at) == "وذلك" => {
            let then = reader.class(at + 1) == Class::PrepFi || reader.text_of(at + 1).is_one_of(&["خلال", "أثناء"]);
            let what = reader.text_of(at + 2);
            let told = match reader.class(at + 2) {
                Class::Occasion => !what.is_one_of(lists::FRAMEWORKS),
                class => class == Class::Statement || reader.tok(at + 2).form().has_pronoun() || cue::has_pronoun(what),
            };
            then && told || reader.text_of(at + 1).is_one_of(lists::IN_ANSWER)
        }
        Class::Complementizer => reader.text_of(at) == "إن" && !complement::is_if(reader, at),
        // ، من جهتها استقبلت البلدية الصيادين, ، بدوره، عاد المدير: another's turn
        Class::PrepMin | Class::Opener | Class::Adverb => {
            let turn = at + usize::from(reader.class(at) == Class::PrepMin);
            let verb = turn + 1 + usize::from(reader.is(turn + 1, TokenKind::Comma));
            let word = reader.text_of(turn);
            let side = ["جهت", "جانب", "ناحيت", "بدور"].iter().any(|side| word.starts_with(side));
            side && cue::has_pronoun(word) && is_past(reader, verb)
        }
        // ، جاء ذلك خلال زيارته للميناء; ، يذكر أن الصفقة تمت أمس
        Class::Verb => {
            let came = reader.text_of(at).is_one_of_joined(&["جاء"]) && reader.class(at + 1) == Class::Demonstrative;
            came || reader.text_of(at) == "يذكر" && reader.class(at + 1) == Class::Complementizer
        }
        // ، الأمر الذي نفته الوزارة
        _ => reader.class(at + 1) == Class::Relative && reader.text_of(at) == "الأمر" && is_done_with_it(reader, at + 2),
    }
}

/// `زعم المتهم أنه كان نائما، إلا أن الكاميرات أظهرت عكس ذلك`: what is held against a claim, the reporter tells.
pub(super) fn is_held_against(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    word.is_one_of_joined(lists::BUT)
        || word.is_one_of(lists::BUT_HE)
        || word.is_one_of(lists::EXCEPT) && reader.next_is_complementizer(at)
}

/// Whether the word is a verb that has what has been told in its pronoun, `نفاه`, or on its preposition, `شكك فيه`, and
/// behind a negation too where the lexicon does not know it, `لم تؤكده`; but `وهو ما يجعله أفضل`.
fn is_done_with_it(reader: &Reader<'_>, verb: usize) -> bool {
    let on_it = || reader.class(verb + 1) == Class::PrepPronoun && reader.text_of(verb + 1).ends_with("ه");
    match reader.class(verb) {
        Class::Verb => reader.tok(verb).form().has_pronoun() || reader.lemma(verb).frames.reports() && on_it(),
        _ => reader.is_negated_verb(verb) && reader.text_of(verb).ends_with("ه"),
    }
}

/// `، دون أن يكشف عن هويته`, `، لكنها لم تذكر السبب`, `، ولم يحدد موعدا`: what he of the cue did not say, the reporter
/// tells.
pub(super) fn withholds(reader: &Reader<'_>, cue: usize, at: usize) -> bool {
    let word = reader.text_of(at);
    let verb = if word.is_one_of(&["دون", "بدون", "من"]) {
        let that = at + 1 + usize::from(word == "من" && reader.text_of(at + 1) == "دون");
        reader.class(that).is_complementizer().then_some(that + 1)
    } else {
        let but = word.is_one_of(lists::EXCEPT) && reader.tok(at + 1).form().has_pronoun();
        let not = if but { at + 2 } else { at + 1 };
        let but = but || word.is_one_of_joined(lists::BUT_HE);
        // لكنه امتنع عن القول متى, لكنها رفضت الإجابة عن الأسئلة
        let refuses =
            || reader.text_of(not).is_one_of(&["رفض", "رفضت"]) && reader.text_of(not + 1).is_one_of(lists::ANSWERS);
        if but && (reader.text_of(not).is_one_of(&["امتنع", "امتنعت"]) || refuses()) {
            return true;
        }
        (but && reader.text_of(not) == "لم" || word == "ولم").then_some(not + usize::from(but))
    };
    // ، ولم تكشف عن هويته; but ولم يعلن أحد, ولم يكشف له السر, which are told
    let hides = |verb: usize| {
        let shows = matches!(reader.lemma(verb).act, Act::Disclosure | Act::Explanation | Act::Indication);
        word != "ولم" || shows && reader.class(verb + 1) != Class::PrepPronoun
    };
    verb.is_some_and(|verb| {
        let tells = || {
            let lemma = reader.lemma(verb);
            reader.class(verb) == Class::Verb && lemma.frames.reports() && lemma.act != Act::Finding && hides(verb)
        };
        let she = reader.text_of(verb).starts_with("ت");
        let says = matches!(reader.class(cue), Class::Verb | Class::Participle);
        let agrees = says && she == (reader.tok(cue).form().gender() == Gender::Feminine);
        // يحدد، يقدم: verbs that tell nothing but of details; but ولم يقدم على الانتحار, what he has not done
        let details = if word == "ولم" { lists::FIXING_DETAILS } else { lists::GIVING_DETAILS };
        agrees && (reader.text_of(verb).is_one_of(details) || tells())
    })
}

/// `، مقدما شكره للحراس`, `، رافعة الشكر`, `، مقدما تعازيه`: whether he who speaks gives his thanks or wishes here,
/// which are no part of what he tells.
pub(super) fn thanks(reader: &Reader<'_>, at: usize) -> bool {
    // رافعة الشكر, مقدمة تعازيها; but كلمة شكر
    let definite = || reader.tok(at + 1).has(Clitics::AL) || reader.text_of(at + 1).ends_with_pronoun();
    (reader.looks_like_state(at) || reader.ends_in_teh(at) && definite())
        && lists::THANKS.iter().any(|thanks| reader.text_of(at + 1).starts_with(thanks))
}

/// The أن that nothing is joined to.
pub(super) fn is_bare_that(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Complementizer && reader.tok(at).clitics.is_empty()
}

/// Whether the clause of the cue stands before its main clause: `بينما يرى الحارس أن الباب مغلق، فتح العمال`, `بعد
/// أن أعلن`, `رغم تأكيد الحارس أن الباب مغلق، فتح العمال`, `على الرغم من أنه أكد أن الباب مغلق، إلا أن العمال فتحوه`.
pub(super) fn is_subordinate(reader: &Reader<'_>, cue: usize) -> bool {
    let begin = reader.sentences.begin(cue);
    let Some(before) = cue.checked_sub(1).filter(|before| *before >= begin) else {
        // بقوله إن الباب مغلق، أثار الحارس الضحك
        return reader.class(cue) == Class::SpeechNoun && reader.tok(cue).has(Clitics::BI);
    };
    let conceded = || concession(reader, begin);
    // رغم أن المدير نفى الخبر وقال إن
    let held = || conceded().is_some_and(|that| reader.class(that).is_complementizer());
    if cue - begin <= 24 && held() && !(begin..cue).any(|at| reader.is(at, TokenKind::Comma)) {
        return true;
    }
    if matches!(reader.class(cue), Class::SpeechNoun | Class::Statement) {
        // بعد ساعات من تصريح الوزير بأن الأزمة انتهت، خرج المتحدث
        let since = || {
            let when = reader.text_of(begin).is_one_of_joined(lists::AFTER_AND_BEFORE);
            when && cue - begin <= 6 && !(begin..cue).any(|at| reader.class(at) == Class::Verb)
        };
        return conceded() == Some(cue) || since();
    }
    // وإذا كان البعض يرى أن الباب مغلق، فإن العمال فتحوه
    let if_ = || reader.text_of(begin).is_one_of_joined(lists::IF) && reader.class(begin + 1) == Class::Auxiliary;
    if cue - begin <= 8 && if_() {
        return true;
    }
    let word = reader.text_of(before);
    let near = cue - begin <= 3;
    // في الوقت الذي أكد فيه أن الباب مغلق، فتح العمال
    let meanwhile =
        || reader.class(before) == Class::Relative && before > begin && reader.text_of(before - 1) == "الوقت";
    near && (reader.is_when(before)
        || meanwhile()
        || word.is_one_of_joined(&["بينما", "بعدما"])
        || word.is_one_of(&["وفيما", "وإذ"])
        || reader.class(before) == Class::Complementizer && before > begin && reader.class(before - 1) == Class::Opener)
}

/// `رغم`, `على الرغم من`, `بالرغم من`, `مع` (أن): behind it, where a sentence begins with it.
fn concession(reader: &Reader<'_>, begin: usize) -> Option<usize> {
    let first = reader.is(begin, TokenKind::Word).then(|| reader.text_of(begin))?;
    let words = if first.is_one_of_joined(&["رغم", "برغم"]) {
        1
    } else if first.is_one_of_joined(&["بالرغم"]) {
        2
    } else if first.is_one_of_joined(&["على"]) && reader.text_of(begin + 1) == "الرغم" {
        3
    } else if first.is_one_of_joined(&["مع"])
        && (reader.next_is_complementizer(begin) || reader.class(begin + 1) == Class::SpeechNoun)
    {
        1
    } else {
        return None;
    };
    Some(begin + words)
}

/// Whether the main clause begins at `at`: with a verb in the past, one that reports (`، يقول العمال`), a negation, كان,
/// that nothing joins on, or with what answers رغم (`، إلا أن العمال`, `، فإن العمال`).
pub(super) fn resumes(reader: &Reader<'_>, at: usize) -> bool {
    let so = || reader.class(at) == Class::Complementizer && reader.tok(at).has(Clitics::FA);
    if reader.is_except_that(at) || so() {
        return true;
    }
    let begins = match reader.class(at) {
        Class::Verb => {
            let act = reader.lemma(at).act;
            !reader.tok(at).form().is_present() || cue::tells(act) || cue::utters(act)
        }
        // امتنع
        Class::Unknown => reader.looks_like_past(at) || reader.looks_like_her_verb(at),
        class => matches!(class, Class::Negation | Class::Auxiliary),
    };
    begins && !reader.tok(at).has(Clitics::WA)
}
