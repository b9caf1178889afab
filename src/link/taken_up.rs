//! Where a clause goes on that a report of the whole stands before or in: at a comma, with `فإن`, with its verb.

use crate::arabic::Clitics;
use crate::arabic::letter::FEH;
use crate::cue;
use crate::lexicon::lists;
use crate::lexicon::{Class, Number};
use crate::reader::Reader;
use crate::token::TokenKind;

/// So many words may follow the speaker of a report of the whole at its end: where and to whom.
pub(super) const TAIL: usize = 6;

/// `فإن`, `فقد`, `فإنه`: whether a clause is taken up that something was put in front of; not `: “فإنه …`.
pub(super) fn takes_up(reader: &Reader<'_>, at: usize) -> bool {
    if reader.tok(at).key().first() != FEH {
        return false;
    }
    let joined = reader.tok(at).has(Clitics::FA);
    let takes =
        joined && matches!(reader.class(at), Class::Complementizer | Class::Auxiliary) || reader.text_of(at) == "فإنه";
    takes && at > 0 && !reader.is_open(at - 1)
}

/// Where a report in front of its clause ends: at a comma, or where the clause is taken up (`فإن`, `فقد`, `: فإن`).
pub(super) fn taken_up_at(reader: &Reader<'_>, at: usize, end: usize) -> Option<usize> {
    (at + 1..end.min(at + 32)).find(|i| match reader.tok(*i).kind {
        // وفقا للوكالة، التي استندت إلى شهود، فإن: at the comma behind the clause that says which
        // وبحسب مدير الميناء، سامي البكري، فإن: nor at the one before his name
        TokenKind::Comma | TokenKind::Semicolon => {
            reader.class(i + 1) != Class::Relative && !begins_insertion(reader, *i, end)
        }
        TokenKind::Colon => takes_up(reader, *i + 1),
        _ => takes_up(reader, *i) || is_own_clause(reader, at, *i),
    })
}

/// Whether few words follow the comma, none of them a verb, and then a second one behind which the clause is taken up;
/// or begins, where they say what he is: `وفق سامي البكري، طبيب القرية، لا ينفع الدواء`.
fn begins_insertion(reader: &Reader<'_>, comma: usize, end: usize) -> bool {
    let first = comma + 1;
    let last = end.min(comma + 10);
    // مؤلف كتاب “المدينة”، بدأت
    let behind = |at: usize| if reader.is_closed(at) { reader.over(at) } else { at + 1 };
    let on = |at: &usize| reader.is_closed(*at) || reader.tok(*at).is_word() && reader.class(*at) != Class::Verb;
    let mut words = std::iter::successors(Some(first), |at| Some(behind(*at)));
    let stop = words.find(|at| *at >= last || !on(at)).filter(|at| *at < last);
    let office = || {
        let tok = reader.tok(first);
        tok.class() == Class::Role
            && tok.clitics.without(Clitics::AL).is_empty()
            && tok.form().number() == Number::Singular
    };
    stop.is_some_and(|at| {
        let next = at + 1;
        let told = || office() && !reader.tok(next).has(Clitics::WA) && next < end;
        reader.is(at, TokenKind::Comma) && (takes_up(reader, next) || told())
    })
}

/// `وفقا لسكان الحي أنهم`: whether أن begins what the preposition at `from` reports; but `بحسب مسؤول قال إن`.
fn is_own_clause(reader: &Reader<'_>, from: usize, at: usize) -> bool {
    let another = |at: usize| reader.class(at - 1) != Class::Relative && cue::cue_at(reader, at).is_some();
    reader.class(at) == Class::Complementizer && reader.tok(at - 1).is_word() && !(from + 1..at).any(another)
}

/// `وحسب تقرير التنمية في العالم لسنة 2016 تحتل البلاد`: the verb of the clause behind a few words that say which one
/// the speaker is, where no comma does; `وحسب تقرير نشرته الإذاعة ارتفع السعر` too.
pub(super) fn verb_behind(reader: &Reader<'_>, after: usize, end: usize) -> Option<usize> {
    let described = describes(reader, after);
    if !described && !says_which(reader, after) {
        return None;
    }
    // وبحسب الإحصائية التي اطلعت عليها “الشراع” تجاوزت: the first verb is that of the relative.
    let mut at = after + 1 + usize::from(reader.class(after) == Class::Relative);
    let end = end.min(at + if described { 2 * TAIL } else { TAIL });
    while at < end {
        if reader.is_closed(at) {
            at = reader.over(at);
            if at < end && reader.is_plain_unknown(at) {
                return Some(at);
            }
        } else if !matches!(reader.tok(at).kind, TokenKind::Word | TokenKind::Number) {
            return None;
        } else if begins_clause(reader, at) || reader.class(at).is_complementizer() {
            return Some(at);
        } else {
            at += 1;
        }
    }
    None
}

/// Whether a report between two commas stands in the middle of its clause: `حصل الحزب، حسب الوزير، على مقعدين`.
pub(super) fn inserted(reader: &Reader<'_>, after: usize, end: usize) -> bool {
    let next = after + 1;
    if next >= end || !reader.is(after, TokenKind::Comma) || reader.tok(next).has(Clitics::WA) {
        return false;
    }
    // أما الباقون، يضيف الوزير، فلم يعودوا
    if reader.tok(next).has(Clitics::FA) {
        return reader.class(reader.sentences.begin(after)) == Class::Topic;
    }
    match reader.class(next) {
        class if class.is_preposition() => {
            // على 20 مقعدا; but في 15 أيار
            let counted = class != Class::PrepFi && reader.is(next + 1, TokenKind::Number);
            next + 1 < end && (counted || !reader.opens_statement(next + 1))
        }
        Class::Pronoun | Class::Negation | Class::Auxiliary | Class::Time => true,
        Class::Verb => cue::cue_at(reader, next).is_none(),
        // عثر على الربان، وفق ما نشرته الوزارة، بعد ليلة في البحر
        Class::Opener => reader.text_of(next).is_one_of(lists::AFTER_AND_BEFORE),
        // وتقرر، بحسب المدير، إغلاق الميناء
        _ => reader.looks_like_verb(next) || completes(reader, next),
    }
}

/// `الدواء مكلف، يقول الصيدلي، لكنه مفيد`, `الطريق وعرة، تقول المعلمة، والحافلة لا تأتي`: whether what a verb in the present
/// at `at` reports goes on behind who says so.
pub(super) fn goes_on_saying(reader: &Reader<'_>, at: usize, after: usize, end: usize) -> bool {
    let next = after + 1;
    if reader.class(at) != Class::Verb || next >= end || !reader.is(after, TokenKind::Comma) {
        return false;
    }
    let word = reader.text_of(next);
    let but = word.is_one_of_joined(lists::BUT) || word.is_one_of(lists::BUT_HE) || word.is_one_of(lists::BUT_WE);
    but || reader.tok(next).clitics == Clitics::WA.union(Clitics::AL) && reader.class(next) != Class::Relative
}

/// `يبلغ عدد السكان، حسب الإحصاء، حوالي ألف نسمة`, `ستشهد الدورة، حسب المدير، تقديم عرض`: a noun behind the report that
/// the clause before it waits for; but `حسب المدير، الأمر الذي أسعدهم`.
fn completes(reader: &Reader<'_>, at: usize) -> bool {
    let plain = || {
        let joined = reader.text_of(at).starts_with("و");
        reader.class(at) == Class::Unknown && !joined && reader.text_of(at) != "أي"
    };
    // حوالي, and اختار، على حد قوله، خدمة القرية
    let noun = matches!(reader.class(at), Class::Object | Class::NameHead) || plain();
    noun && reader.class(at + 1) != Class::Relative
}

/// Whether a clause begins at the word by its looks: with its verb, with قد, تم, لم, or joined on with ف.
pub(super) fn begins_clause(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.class(at), Class::Verb | Class::Auxiliary | Class::Negation)
        || reader.tok(at).has(Clitics::FA)
        || reader.text_of(at).starts_with("فإن")
        || reader.looks_like_verb(at)
        || reader.looks_like_future(at)
}

/// `والسبب بحسب كارتر هو ضيق الوقت`: whether the clause goes on with هو.
pub(super) fn states(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Pronoun && reader.tok(at).clitics.is_empty()
}

/// Whether the words from the speaker to the joint only say which one it is: `بحسب صحيفة الشراع على موقعها، وصل`,
/// `وفقا للتقرير الذي نشر أمس فإن`, `بحسب معطيات وفرتها الوزارة، فقد`.
pub(super) fn qualifies(reader: &Reader<'_>, from: usize, joint: usize) -> bool {
    if from >= joint {
        return false;
    }
    let next = joint + usize::from(!reader.tok(joint).is_word());
    if takes_up(reader, next) {
        return describes(reader, from) || reports_that(reader, from, next) || !begins_clause(reader, from);
    }
    let bare = || has_one_verb(reader, from, joint) && begins_bare(reader, next);
    // وبحسب المرصد الذي يعمل من كلدون، قتل حارس: a clause begins behind the comma, whatever its verb
    if reader.class(from) == Class::Relative && bare() {
        return !matches!(reader.class(next), Class::Adverb | Class::Opener | Class::Relative | Class::Participle);
    }
    let stated = || says_where_stated(reader, from) && !reader.class(next).begins_somebody() && bare();
    describes(reader, from) || says_which(reader, from) && begins_clause(reader, next) || stated()
}

/// `وبحسب مصدر في الميناء تحدث لـ“الشراع”، فإن`: whether the clause that is taken up is what the verb at `from` tells.
fn reports_that(reader: &Reader<'_>, from: usize, next: usize) -> bool {
    reader.class(next).is_complementizer() && reader.lemma(from).frames.reports()
}

/// Whether no other clause begins up to the comma.
fn has_one_verb(reader: &Reader<'_>, from: usize, joint: usize) -> bool {
    let over = |at: usize| begins_clause(reader, at) || reader.is_close(at) || reader.class(at) == Class::PrepPronoun;
    reader.is(joint, TokenKind::Comma) && !(from + 2..joint).any(over)
}

/// `قتل`: a word with nothing joined to it, that says no more of what stands before it.
fn begins_bare(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_bare_word(at) && !says_which(reader, at)
}

/// `ووفق ما ذكرته الوزارة في بيان، غرق قارب`, `وحسبما أعلنت الشركة على موقعها، تتوقف الخدمة`: whether it only says where
/// and to whom the report was made.
fn says_where_stated(reader: &Reader<'_>, from: usize) -> bool {
    let on_hers = reader.text_of(from).is_one_of(&["في", "على"]) && cue::has_pronoun(reader.text_of(from + 1));
    let in_it = reader.class(from) == Class::PrepFi && reader.opens_statement(from + 1);
    on_hers || in_it || reader.tok(from).has(Clitics::LI) && reader.is_addressee(from)
}

/// Whether what goes on here only says which one: `على موقعها`, `الذي نشر`, `أمس`.
fn says_which(reader: &Reader<'_>, at: usize) -> bool {
    let class = reader.class(at);
    let tok = reader.tok(at);
    class.is_preposition()
        || matches!(class, Class::Relative | Class::Time | Class::PrepPronoun)
        || tok.has(Clitics::LI.union(Clitics::BI))
}

/// `معطيات وفرتها الوزارة`, `وثيقة اطلعت عليها الصحيفة`: whether a verb with a pronoun, or one on its preposition, says
/// which text it is; or one that says when and where it was published: `دراسة نشرت حديثا`, `تقرير ذكر في اجتماع`; or that
/// a source has not been named: `مسؤول لم تسمه`.
pub(super) fn describes(reader: &Reader<'_>, at: usize) -> bool {
    match reader.class(at) {
        Class::Verb => {
            // مسؤولين في الميناء تحدثوا للإذاعة: no verb of many has its subject behind it.
            let many = || reader.text_of(at).ends_with("وا");
            reader.tok(at).form().has_pronoun() || many() || is_before_of_it(reader, at) || is_published(reader, at)
        }
        Class::Negation => reader.is_left_unnamed(at),
        _ => reader.looks_like_her_verb(at) && is_before_of_it(reader, at) || is_done_to_a_text(reader, at),
    }
}

/// `اطلعت الصحيفة عليها`: whether soon behind the verb, and before a comma, a preposition has the pronoun of the text.
fn is_before_of_it(reader: &Reader<'_>, verb: usize) -> bool {
    (verb + 1..verb + 7).take_while(|at| !reader.is(*at, TokenKind::Comma)).any(|at| is_of_it(reader, at))
}

/// `نشرت حديثا`, `ذكر في اجتماع`: whether it is told when or where that was published.
fn is_published(reader: &Reader<'_>, verb: usize) -> bool {
    let when = matches!(reader.class(verb + 1), Class::PrepFi | Class::Time | Class::Adverb);
    let lately = || reader.text_of(verb + 1) == "حديثا";
    (when || lately()) && reader.lemma(verb).frames.reports()
}

/// `دراسة أجرتها جامعة الساحل`, `دراسة جديدة أجراها باحثون`, `تقديرات نشرتها الوكالة`, `تقرير أعدته الوزارة`: a verb that
/// the lexicon does not know or has for her bulletin, behind an indefinite text.
fn is_done_to_a_text(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    let hers = || word.ends_with("ها") && (reader.is_plain_unknown(at) || word == "نشرتها");
    let done = || reader.is_plain_unknown(at) && done_with_it(reader, at);
    let text = || (1..=2).any(|back| at >= back && reader.is_indefinite_text(at - back));
    (hers() || done()) && text()
}

/// Whether by its ending the word is what somebody did with a text: `نشرتها`, `أعدته`.
fn done_with_it(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    word.ends_with("تها") || word.ends_with("ته") || word.starts_with("أ") && word.ends_with_pronoun()
}

/// `عليها`, `منه`: a preposition with the pronoun of the text that has been got.
fn is_of_it(reader: &Reader<'_>, at: usize) -> bool {
    reader.text_of(at).is_one_of(lists::WITH_IT)
}

/// `وحسب «الشراع» بلغت القيمة`: where a name between marks ends that a bare word follows, which is no part of it.
pub(super) fn after_marked_name(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let open = at + 1 + usize::from(reader.class(at + 1) == Class::Media);
    let name = reader.is_closed(open) && (1..=6).contains(&reader.words_inside(open));
    let after = name.then(|| reader.over(open)).filter(|after| *after < reader.sentences.end(at))?;
    reader.is_plain_unknown(after).then_some(after)
}
