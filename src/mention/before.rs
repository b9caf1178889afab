//! The subject before the cue.

use super::kind::{has_joined, is_kinswoman, is_nominal, is_one};
use super::start::{clause_start, has_its_subject, is_but};
use crate::arabic::Clitics;
use crate::arabic::letter::WAW;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Classes, Frames, Gender, Number};
use crate::phrase::{Bounds, Phrase, filling_behind_clitic, phrase};
use crate::reader::Reader;
use crate::token::TokenKind;

/// The subject before the cue: `لكن كلدون قال`, `الوزير، الذي زار البلدة، أكد`.
pub(crate) fn before(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let found = text_described(reader, cue).or_else(|| standing_before(reader, cue));
    found.filter(|found| goes_with(reader, cue, found))
}

/// `نشر المعهد دراسة أظهرت أن`, `صدر تقرير حديث يؤكد أن`, `أصدرت الوزارة تقريرا قال إن`: an indefinite text behind what is
/// done with it, which says so itself; but `نشر المعهد دراسة أكد فيها أن`, and `في تقرير قال إن`.
fn text_described(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(cue);
    let verb = reader.tok(cue);
    let bare = verb.class() == Class::Verb && verb.clitics.is_empty() && !verb.form().has_pronoun();
    // بمقطع فيديو وثق القصة إنه, قال خلالها إن: where the clause does not follow at once
    let that = cue + 1 + usize::from(matches!(reader.class(cue + 1), Class::PrepIla | Class::PrepAla | Class::PrepAn));
    if !bare || verb.form().number() != Number::Singular || !reader.class(that).is_complementizer() {
        return None;
    }
    let text = |at: usize| {
        let tok = reader.tok(at);
        let object = || tok.class() == Class::Unknown && reader.text_of(at).ends_with("ا");
        let class = if object() { reader.class_without_last(at) } else { tok.class() };
        let book =
            || class == Class::NameHead && ["كتاب", "مقال"].iter().any(|text| reader.text_of(at).starts_with(text));
        (class == Class::Document || book()) && tok.clitics.is_empty()
    };
    let adjective = |at: usize| reader.is_plain_unknown(at) && reader.tok(at).clitics.is_empty();
    let start = (1..=2).filter_map(|back| cue.checked_sub(back)).find(|at| text(*at))?;
    let done = start > begin + 1 || start == begin + 1 && reader.class(begin) == Class::Unknown;
    // حصلت الصحيفة على وثيقة تؤكد أن: what the verb takes with its preposition says so too
    let taken = |class: Class| matches!(class, Class::PrepAla | Class::PrepAn | Class::PrepIla);
    let governed = || {
        let class = reader.class(start - 1);
        class.is_preposition() && !taken(class) || class.heads_report()
    };
    let free = || (reader.is(start - 1, TokenKind::Word) || reader.is_close(start - 1)) && !governed();
    (done && free() && (start + 1..cue).all(adjective)).then_some(Phrase { start, end: cue, head: start })
}

/// Whether a verb behind its subject has its gender, as it has to there: `ابن الحارس الذي غاب أمس ردت عليه` is of
/// another. A woman may bear the title of a man (`الوزير سعاد البكري قالت`).
fn goes_with(reader: &Reader<'_>, cue: usize, found: &Phrase) -> bool {
    let (verb, head) = (reader.tok(cue), reader.tok(found.head));
    let form = verb.form();
    let feminine = form.gender() == Gender::Feminine;
    if verb.class() != Class::Verb || form.number() != Number::Singular || has_joined(reader, found) {
        return true;
    }
    match head.form().number() {
        Number::Singular => (),
        // الشركات التي تعمل في الساحل نجحت، وبذلك يؤكد: many things have the verb of a woman.
        Number::Plural if head.class().heads_thing() => return feminine,
        _ => return true,
    }
    match head.class() {
        // والده is spelled like والدة too.
        Class::Kin if feminine => head.form().gender() == Gender::Feminine,
        Class::Kin => !is_kinswoman(reader, found.head),
        class => !class.heads_thing() || feminine == (head.form().gender() == Gender::Feminine),
    }
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
    let refused = front.is_mentioned(&found) || front.is_one(&found) || front.begins_with_verb(&found);
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
        let joins = matches!(reader.class(end - 1), Class::Conjunction | Class::Relative);
        joins || start > begin && led(start - 1) || share()
    }

    fn is_of_many(&self) -> bool {
        self.reader.tok(self.cue).form().number() == Number::Plural
    }

    /// `أكد أن المقبوض عليهم أقروا`, `إلا أن ما يقرب من ثلثي المشاركين ذكروا`, `مسؤولو الوزارة يؤكدون`: whether all of the
    /// words are who say so.
    fn are_many(&self) -> bool {
        let Front { reader, start, end, .. } = *self;
        let key = reader.key(start);
        let many = || key.last() == WAW && key.first() != WAW && reader.is_plain_unknown(start);
        let of_it = || many() && reader.tok(start + 1).has(Clitics::AL);
        (self.accusative || of_it()) && self.is_of_many() && is_nominal(reader, start, end)
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
            || name == 2 && self.begins_with_her_coming()
            || (name == 1 || name == 2 && reader.looks_like_her_verb(start)) && joined()
    }

    /// `ظهرت حملة تطالب`, `وصلتنا رسالة تقول`: whether by its looks the first word is the verb of a noun in ة that no one is
    /// called by.
    fn begins_with_her_coming(&self) -> bool {
        let Front { reader, start, .. } = *self;
        let named = matches!(reader.class(start + 1), Class::Unknown | Class::GivenName | Class::Place);
        let to_us = || ["تنا", "تني"].iter().any(|ending| reader.text_of(start).ends_with(ending));
        let noun = reader.is_bare_word(start + 1) && reader.ends_in_teh(start + 1) && !named;
        noun && (reader.looks_like_her_verb(start) || to_us())
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

    /// `لكن ساندو هارت رئيس البلدية أكد`: behind لكن and أن such words before an office are a name.
    fn is_officer(&self, found: &Phrase) -> bool {
        let Front { reader, start, .. } = *self;
        let office = (start + 1..found.end.min(start + 4)).find(|at| reader.class(*at) == Class::Role);
        self.accusative && office.is_some_and(|office| (start..office).all(|at| reader.is_bare_name(at)))
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
        if matches!(rest.kind, TokenKind::Comma | TokenKind::Dash) || described() {
            // لندن - حذرت دراسة: where it was written
            let place = || found.end == found.start + 1 && reader.class(found.head) == Class::Place;
            // “الشباك لا تكفي”، توضح، “…”: and what has been said
            let words = || reader.is_open(found.start) && reader.over(found.start) == found.end && found.end + 1 == end;
            let closed = matches!(last.kind, TokenKind::Comma | TokenKind::Close | TokenKind::Dash);
            return closed && !(rest.is(TokenKind::Dash) && place()) && !words();
        }
        // سامي لما رأى البحر، قال
        let when = || rest.size == 3 && last.is(TokenKind::Comma) && reader.text_of(found.end) == "لما";
        // الصحيفة من جانبها قالت
        let turn = || rest.class() == Class::PrepMin && reader.class(found.end + 1) == Class::Opener;
        rest.is(TokenKind::Open) && !self.is_dateline(found) || OF_IT.has(rest.class()) || when() || turn()
    }

    /// `لندن (رويترز) - رفض المدير الاتهامات، قائلا`: where it was written, and for whom.
    fn is_dateline(&self, found: &Phrase) -> bool {
        let Front { reader, end, .. } = *self;
        let mut behind = found.end + 1..end.min(found.end + AGENCY);
        let close = behind.find(|at| reader.is(*at, TokenKind::Close));
        found.end == found.start + 1 && close.is_some_and(|close| reader.is(close + 1, TokenKind::Dash))
    }
}

/// So far behind a place an agency's name in brackets ends.
const AGENCY: usize = 8;

/// Of so many words praise behind a name is.
const PRAISE: usize = 6;

/// `عندما قرأت مريم الرسالة`, `ثم مضى في طريقه`, `بعد أن سرد في بلاغ مشاكل`: whether a verb stands behind the word.
fn leads_to_verb(reader: &Reader<'_>, begin: usize, at: usize) -> bool {
    let word = reader.text_of(at);
    let since = || reader.text_of(at - 1).is_one_of(lists::SINCE);
    word.is_one_of(lists::BEFORE_ITS_VERB) || word == "أن" && at > begin && since()
}

/// `يريد العمال أجرا أعلى، والوزارة تقول إن`: a subject of its own, joined on by و or ف right before the verb. What
/// ends in ون or begins with ف needs no comma before it: `بين مكة والطائف وآخرون يرون أنه`.
fn joined(reader: &Reader<'_>, begin: usize, end: usize) -> Option<Phrase> {
    let with = Clitics::WA.union(Clitics::FA);
    let start = (begin.max(end.saturating_sub(8))..end).rev().find(|at| reader.tok(*at).clitics.intersects(with))?;
    // الرياضة مهمة فالأطباء يرون أنها
    let close = || start + 1 == end && (reader.text_of(start).ends_with("ون") || reader.tok(start).has(Clitics::FA));
    let apart = start == begin || !reader.tok(start - 1).is_word();
    if !reader.class(start).is_head() {
        return if apart { joined_thing(reader, start, end) } else { None };
    }
    if !(apart || close()) {
        return None;
    }
    filling_behind_clitic(reader, start, Bounds::towards(end, Frames::NONE))
}

/// `والرأي الآخر يقول إن`, `والبيت الأبيض يؤكد أن`, `وجماعات البيئة تقول إن`: so is a definite noun that is no head of
/// a phrase, up to a verb of the present; but `ووقف الرجل يقول`.
fn joined_thing(reader: &Reader<'_>, start: usize, verb: usize) -> Option<Phrase> {
    let (first, tells) = (reader.tok(start), reader.tok(verb));
    if tells.class() != Class::Verb || !tells.form().is_present() {
        return None;
    }
    let noun = matches!(
        first.class(),
        Class::Unknown | Class::Object | Class::Statement | Class::SpeechNoun | Class::NameHead | Class::Nationality
    );
    let definite = |at: usize| reader.is(at, TokenKind::Word) && reader.tok(at).clitics == Clitics::AL;
    let whole = (start + 1..verb).all(definite);
    // وجماعات البيئة: a noun by its ending, and what it is of
    let many = || verb > start + 1 && reader.text_of(start).ends_with("ات");
    if noun && (first.has(Clitics::AL) || many()) && whole {
        return Some(Phrase { start, end: verb, head: start });
    }
    // وفريق آخر يرى أن, وتيار المحافظين يرفض أن
    let body = first.class() == Class::NameHead && first.clitics == Clitics::WA && verb > start + 1;
    body.then(|| filling_behind_clitic(reader, start, Bounds::towards(verb, Frames::NONE))).flatten()
}
