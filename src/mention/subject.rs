//! The subject of a sentence, or of a clause, with its verb.

use super::FAR;
use super::behind::behind;
use super::byline::behind_dateline;
use super::start::{clause_start, is_but};
use crate::arabic::Clitics;
use crate::cue;
use crate::lexicon::{Act, Class, Frames};
use crate::phrase::{Bounds, Phrase, phrase};
use crate::reader::Reader;
use crate::token::TokenKind;

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
pub(super) fn clause_subject(reader: &Reader<'_>, begin: usize, end: usize) -> Option<(Option<usize>, Phrase)> {
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
    let lead = behind_opener(reader, behind_day(reader, lead, end), end);
    let start = clause_start(reader, lead, lead + 1).or_else(|| {
        // An adverbial in front ends with a comma: في ختام اللقاء، شكر الوزير
        let comma = (begin..end).find(|at| reader.is(*at, TokenKind::Comma))?;
        let last = clause_start(reader, comma + 1, end)?;
        // في المقابل، شدد المدرب على أن فريقه جاهز، وقال: who says so, and not of whom he does
        let reports = |at: &usize| reader.class(*at) == Class::Verb && reader.lemma(*at).frames.reports();
        // but وعلمت الصحيفة أن الوزير افتتح الجلسة مشيرا إلى
        let own = |verb: &usize| reader.lemma(*verb).act != Act::Relay;
        let told = reader.class(last - 1).is_complementizer();
        let main = told.then(|| (comma + 1..last).rev().take(FAR).find(reports)).flatten().filter(own);
        Some(main.unwrap_or(last))
    });
    // عند باب المدرسة تقف المديرة هناء وتقول
    let start = behind_place(reader, lead, end).or(start)?;
    (start..end)
        .find(|at| !matches!(reader.class(*at), Class::Auxiliary | Class::Topic | Class::Conjunction | Class::Adverb))
}

/// The verb behind where and how something is done, right before somebody who is known: `بابتسامة عريضة تستقبلنا سعاد`.
fn behind_place(reader: &Reader<'_>, lead: usize, end: usize) -> Option<usize> {
    const NEAR: usize = 7;
    let first = reader.tok(lead);
    let with = || first.has(Clitics::BI) || reader.text_of(lead).starts_with("ب") && reader.ends_in_teh(lead);
    if !first.class().is_preposition() && first.class() != Class::Opener && !with() {
        return None;
    }
    let word = |at: &usize| reader.is(*at, TokenKind::Word) && !reader.class(*at).is_complementizer();
    let known = |at: usize| {
        let class = reader.class(at);
        let titled = matches!(class, Class::Role | Class::Title) && reader.tok(at).clitics == Clitics::AL;
        titled || class == Class::GivenName && reader.tok(at).clitics.is_empty()
    };
    // على خلفية تدخل الوزير: a noun that completes another
    let closed = |at: usize| {
        let described = || reader.ends_in_teh(at) && reader.ends_in_teh(at - 1);
        reader.tok(at).has(Clitics::AL) || reader.text_of(at).ends_with_pronoun() || described()
    };
    let present = |at: usize| {
        let verb = || cue::begins_like_theirs(reader, at) && !reader.ends_in_teh(at) && !reader.is_common(at);
        reader.is_plain_unknown(at) && verb()
    };
    let does = |at: &usize| {
        let tok = reader.tok(*at);
        let verb = tok.class() == Class::Verb && tok.form().is_present() && tok.form().person() == 3;
        known(at + 1) && closed(at - 1) && tok.clitics.is_empty() && (verb || present(*at))
    };
    (lead + 2..end.min(lead + NEAR)).take_while(word).find(does)
}

/// The subject behind the verb at `first`, or the one that begins there.
fn subject_at(reader: &Reader<'_>, first: usize, end: usize) -> Option<(Option<usize>, Phrase, Bounds)> {
    let tok = reader.tok(first);
    if tok.class() == Class::Verb && tok.form().person() == 3 {
        let bounds = Bounds::within(end, reader.lemma(first).frames);
        return behind(reader, first, bounds).map(|found| (Some(first), found, bounds));
    }
    // المتشائمون لم يروا إلا الخسارة، متنبئين: by its ending a subject
    // اقترب مني شاب وهمس
    let who = first + 1 + usize::from(reader.class(first + 1) == Class::PrepPronoun);
    let (start, bounds) = if is_unknown_verb(reader, first, who) {
        (who, Bounds::within(end, Frames::OBJECT))
    } else if tok.class().begins_somebody() || reader.are_people_who_act(first) || is_paper_that_had(reader, first) {
        let accusative = first > 0 && is_but(reader, first - 1);
        (first, Bounds { accusative, ..Bounds::within(end, Frames::NONE) })
    } else if is_topic_by_name(reader, first) || is_topic_alone(reader, first) {
        (first, Bounds::within(first + 1, Frames::NONE))
    } else {
        return None;
    };
    phrase(reader, start, bounds).map(|found| (None, found, bounds))
}

/// `وكانت “المنارة” قد نشرت الخبر، وأشارت إلى أن`: whether a paper or a body stands there by its name between marks.
fn is_paper_that_had(reader: &Reader<'_>, first: usize) -> bool {
    let was = first > 0 && reader.class(first - 1) == Class::Auxiliary;
    was && reader.is_open(first) && reader.text_of(reader.over(first)) == "قد"
}

/// `أما البكري فقلل من أهمية الخسارة، مؤكدا أن`: whether أما brings in who goes by one name.
fn is_topic_by_name(reader: &Reader<'_>, first: usize) -> bool {
    let topic = first > 0 && reader.class(first - 1) == Class::Topic;
    // أما هارتفيل فقلل; but أما ميدانيا فقد
    let bare = || reader.is_bare_name(first) && !reader.text_of(first).ends_with("يا");
    topic && (reader.is_surname(first) || bare()) && reader.text_of(first + 1).starts_with("ف")
}

/// `هارت ليس مع القرار، لكنه يقول`, `هارت، الذي عاد أمس، سعيد`: whether a sentence may begin with who goes by one name,
/// by what is told of him.
fn is_topic_alone(reader: &Reader<'_>, first: usize) -> bool {
    let told = || match reader.class(first + 1) {
        Class::Negation | Class::Auxiliary => true,
        _ => {
            let he = reader.class(first + 2) == Class::Pronoun && reader.tok(first + 2).has(Clitics::WA);
            reader.is(first + 1, TokenKind::Comma) && (he || reader.class(first + 2) == Class::Relative)
        }
    };
    reader.sentences.begin(first) == first
        && (reader.is_bare_name(first) || reader.is_surname(first))
        && !reader.text_of(first).starts_with("و")
        && told()
        && !reader.text_of(first).ends_with_pronoun()
}

/// Behind `ويوم الأحد`, `مساء أمس`, where a verb follows without a comma; but `حينها طلب`.
fn behind_day(reader: &Reader<'_>, lead: usize, end: usize) -> usize {
    let verb = (lead..end.min(lead + 6)).find(|at| reader.class(*at) != Class::Time);
    verb.filter(|verb| *verb >= lead + 2 && reader.class(*verb) == Class::Verb).unwrap_or(lead)
}

/// Behind `بدوره`, `من جانبه`, where the verb follows without a comma.
fn behind_opener(reader: &Reader<'_>, lead: usize, end: usize) -> usize {
    let opener = |at: usize| {
        // كما تحدث الوزير عن الحصاد: also
        let also = || at == lead && reader.text_of(at) == "كما";
        reader.class(at).is_preposition() || cue::is_turn(reader, at) || also()
    };
    if !opener(lead) {
        return lead;
    }
    // ومن جهته ركز الأستاذ على النصوص
    let is_verb = |at: &usize| {
        let behind = || cue::is_turn(reader, *at - 1) || reader.text_of(*at - 1) == "كما";
        reader.class(*at) == Class::Verb || behind() && is_unknown_verb(reader, *at, *at + 1)
    };
    let verb = (lead + 1..end.min(lead + 4)).find(is_verb);
    verb.filter(|verb| (lead + 1..*verb).all(opener)).unwrap_or(lead)
}

/// A verb that the lexicon does not know, or has for a noun (`رفع الوزير الضرائب`), before a titled subject at `who`.
fn is_unknown_verb(reader: &Reader<'_>, at: usize, who: usize) -> bool {
    let (tok, head) = (reader.tok(at), reader.class(who));
    // استطاع العلماء; but زيارة سمو الأمير, a noun
    let verb = matches!(tok.class(), Class::Unknown | Class::Governor);
    let unknown = verb && tok.is(TokenKind::Word) && !tok.has(Clitics::AL) && !reader.ends_in_teh(at);
    // وفحص باحثون النتائج: no noun governs what ends in ون.
    let noun = matches!(tok.class(), Class::Document | Class::Norm | Class::Object);
    let many = || noun && reader.text_of(who).ends_with("ون");
    // وشنت تركيا غارات
    let country = || head == Class::Place && reader.tok(who).clitics.is_empty() && reader.looks_like_her_act(at);
    // رفع بنك الساحل سعر القرض; but دعم المجلس, a noun as often
    let body = || head == Class::Institution && reader.tok(who).clitics.is_empty();
    let noun_too = || reader.is_verb_like_noun(at) && (!head.heads_thing() || body());
    head.is_head() && (unknown || many() || noun_too() || reader.is_verb_like_time(at))
        || country()
        || unknown && (reader.are_people_who_act(who) || begins_with_name(reader, at, who))
}

/// `تجنب سامي البكري الأمر`, `تجنب ساندو ميرال رئيس النادي الأمر`: whether a word that may be a verb by its looks
/// stands before a name that is known, or before two words and what he is who is called so; but `مجلة “لا ديلو
/// سبورتيفو”`.
fn begins_with_name(reader: &Reader<'_>, at: usize, who: usize) -> bool {
    let known = reader.class(who) == Class::GivenName && reader.tok(who).clitics.is_empty();
    // شن الإيطالي كلدون هارت هجوما
    let compatriot = || {
        let land = reader.class(who) == Class::Nationality && reader.tok(who).clitics == Clitics::AL;
        land && reader.is_bare_name(who + 1)
    };
    let titled = || {
        let behind = who + 2 + usize::from(reader.is(who + 2, TokenKind::Comma));
        reader.is_bare_name(who)
            && reader.is_bare_name(who + 1)
            && matches!(reader.class(behind), Class::Role | Class::Title)
    };
    (known || compatriot() || titled()) && !reader.is_common(at) && !(at > 0 && reader.is_open(at - 1))
}
