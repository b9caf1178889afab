//! Reports of a whole clause, before it, behind it or inside it, by a preposition or a conjunction.

use super::content::{LONGEST, content_end, trim};
use super::{Draft, Links, Source};
use crate::arabic::Clitics;
use crate::arabic::letter::FEH;
use crate::complement::{self, Complement};
use crate::cue::{self, CueWord};
use crate::lexicon::{Act, Class, Classes, Form, Frames, Gender, Number};
use crate::mention;
use crate::observe::{Observer, Refusal};
use crate::phrase::{self, Bounds, Phrase};
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

impl<O: Observer> Links<O> {
    /// `بحسب الوزير، …`, `…، بحسب الوزير`, `…، كما قال الوزير`, `…، على حد قوله`: a report of a whole
    /// clause, before it or behind it.
    pub(super) fn prepositional(&mut self, reader: &Reader<'_>, at: usize) -> Result<(), Refusal> {
        if reader.is_stopped(at) {
            return Err(Refusal::StopPhrase);
        }
        let begin = reader.sentences.begin(at);
        // …، وبحسب الوزير، فإن …: what is joined on by و reports what follows.
        let joined = reader.tok(at).has(Clitics::WA.union(Clitics::FA));
        // أعلن الفريق أنه بحسب التقرير، فإن …
        let inner = at > 0 && (reader.class(at - 1).is_complementizer() || reader.is_open(at - 1));
        let fronted = at == begin || at == begin + 1 && !begins_with_topic(reader, begin) || joined || inner;
        let Some((cue, source)) = preposition(reader, at, fronted) else {
            // Only a word that may head such a report is a candidate.
            return Err(if reader.class(at).heads_report() { Refusal::NoSpeaker } else { Refusal::NoCue });
        };
        if self.drafts.iter().rev().take(16).any(|draft| draft.cue == Some(cue)) {
            return Ok(());
        }
        let whole = Whole { reader, at, begin, end: reader.sentences.end(at), cue, source, joined, inner };
        let content =
            if fronted { whole.clause_behind().ok_or(Refusal::NoClause) } else { self.clause_around(&whole) }?;
        // Less than a noun and what is said of it is no clause; behind أن it is one.
        let that = |at: usize| reader.class(at).is_complementizer();
        let least = if that(content.0) || content.0 > 0 && that(content.0 - 1) { 2 } else { LEAST };
        if content.1 < content.0 + least {
            return Err(Refusal::NoClause);
        }
        if self.has_reported(&whole, content) {
            return Err(Refusal::Reported);
        }
        self.unmarked(reader, content, CueWord { at: cue, frames: Frames::NONE }, source, Rule::Preposition);
        Ok(())
    }

    /// The clause that a report stands in or behind.
    fn clause_around(&mut self, whole: &Whole<'_, '_>) -> Result<(usize, usize), Refusal> {
        let Whole { reader, at, cue, source, .. } = *whole;
        if at - whole.begin > LONGEST {
            return Err(Refusal::NoClause);
        }
        let after = whole.over_description();
        let Some(start) = whole.behind_that(after) else { return whole.clause_around(after).ok_or(Refusal::NoClause) };
        let told = |draft: &Draft| draft.content.0 == start && draft.cue.is_some_and(|verb| verb < at);
        match self.drafts.iter_mut().rev().take(16).find(|draft| told(draft)) {
            // ذكرت الصحيفة، نقلا عن مسؤول، أن: his words, and she passes them on
            Some(draft) if reader.class(cue) == Class::CuePrepositionAn => {
                if let Source::Mention(relay) = draft.source {
                    self.relays.push((cue, relay));
                }
            }
            // كشفت الشركة، بحسب الصحيفة، أن: what she tells, the paper only passes on; but يبدو، بحسب الصحيفة، أن
            Some(draft) => {
                draft.relay = draft.relay.or(source.phrase());
                return Err(Refusal::Taken(draft.rule));
            }
            None => {}
        }
        Ok((start, content_end(reader, start, at)))
    }

    /// Whether another report has the content. One of the whole stands beside the reports in it: `قال الحارس إن الباب
    /// مغلق، بحسب الإذاعة`. But his own words are not reported twice: `قال الحارس إن الباب مغلق، على حد قوله`.
    fn has_reported(&self, whole: &Whole<'_, '_>, content: (usize, usize)) -> bool {
        let latest = || self.drafts.iter().rev().take(16);
        let overlaps = |draft: &Draft| draft.content.0 < content.1 && content.0 < draft.content.1;
        let his = matches!(whole.source, Source::Implied(_) | Source::Unknown);
        // قال النائب وفق ما بثته الوكالة: “نعم”: what stands before it is the cue and who speaks.
        let after = whole.source.end(whole.cue);
        let cue_alone = |draft: &Draft| draft.cue == Some(content.0) && draft.content.0 >= after;
        his && latest().any(overlaps) || content.1 <= whole.at && latest().any(cue_alone)
    }
}

/// A report of a whole clause at `at`, in its sentence.
struct Whole<'r, 'a> {
    reader: &'r Reader<'a>,
    at: usize,
    begin: usize,
    end: usize,
    cue: usize,
    source: Source,
    /// It is joined on by و or ف.
    joined: bool,
    /// It stands behind أن or a mark.
    inner: bool,
}

impl Whole<'_, '_> {
    /// `بحسب الوزير، …`: the clause that the report stands in front of.
    fn clause_behind(&self) -> Option<(usize, usize)> {
        let Whole { reader, at, begin, end, joined, .. } = *self;
        let after = self.source.end(self.cue);
        let joint = || taken_up_at(reader, at, end).filter(|joint| qualifies(reader, after, *joint));
        // كما تحدث الحارس عن الباب، وأشار: a clause of its own
        let own = reader.class(at) == Class::CueConjunction;
        let which = if own { None } else { joint().or_else(|| verb_behind(reader, after, end)) };
        let after = which.unwrap_or(after);
        let mut start = after + usize::from(reader.is(after, TokenKind::Colon));
        while start < end
            && (matches!(reader.kind(start), Some(TokenKind::Comma | TokenKind::Semicolon))
                || reader.class(start).is_complementizer() && !reader.tok(start).form().has_pronoun())
        {
            start += 1;
        }
        // تعمل المطاحن بأحدث الآلات ووفق أفضل المعايير، مضيفا أنها: joined on, it goes with what stands before it
        let told = || reader.class(start) == Class::Participle || reader.tok(start).has(Clitics::WA);
        if joined && at > begin && start > after && told() {
            return None;
        }
        // بحسب القانون الجديد يدفع التاجر، وفقا للإذاعة فإنه: without a comma only a verb or فإن says where the
        // speaker ends.
        let begins = || begins_clause(reader, after) || reader.class(after).is_complementizer();
        if start > after || which.is_some() || begins() || after_marked_name(reader, at) == Some(after) {
            return Some((start, content_end(reader, start, at)));
        }
        // وصل الصيادون فجرا. وفقا للإذاعة.
        let alone = !joined && !self.inner && (after..end).all(|at| !reader.tok(at).is_word());
        alone.then(|| sentence_before(reader, begin)).flatten()
    }

    /// Behind the speaker and what says which one it is, or to whom he said so.
    fn over_description(&self) -> usize {
        let after = behind_addressee(self.reader, self.source.end(self.cue), self.end);
        match self.source {
            Source::Mention(_) => behind_description(self.reader, self.at, after, self.end),
            _ => after,
        }
    }

    /// `كشفت الشركة، بحسب الصحيفة، أن …`: where the clause begins that goes on with أن; but `…، على حد قوله، وأن الباب
    /// مغلق`, joined on to what stands before it.
    fn behind_that(&self, after: usize) -> Option<usize> {
        let that = after + usize::from(!self.reader.tok(after).is_word());
        let tok = self.reader.tok(that);
        let own = that < self.end && tok.class().is_complementizer() && !tok.has(Clitics::WA);
        own.then(|| that + usize::from(!tok.form().has_pronoun()))
    }

    /// The clause that the report stands in, or behind.
    fn clause_around(&self, after: usize) -> Option<(usize, usize)> {
        let Whole { reader, at, begin, end, source, .. } = *self;
        let before = at - 1;
        // فتح الميناء، وذلك بحسب الحارس
        let comma = matches!(reader.tok(before).kind, TokenKind::Comma | TokenKind::Semicolon)
            || reader.text_of(before) == "وذلك";
        let hardly = || barely_begun(reader, begin, at - usize::from(reader.is(before, TokenKind::Comma)), after);
        if reader.is(before, TokenKind::Dash) && reader.is(after, TokenKind::Dash) {
            Some((self.clause_before_dash(), content_end(reader, after + 1, at)))
        } else if inserted(reader, after, end) || states(reader, after) || hardly() {
            Some((self.last_clause(), content_end(reader, after + 1, at)))
        } else if comma || self.is_the_end(after) {
            Some((self.clause_before(comma), trim(reader, begin, at)))
        } else if source.phrase().is_some_and(|phrase| tells(reader, phrase)) || verb_goes_on(reader, at, after) {
            // مهنة الغوص بحسب الصياد ليست سهلة: the whole of it.
            Some((self.last_clause(), content_end(reader, after, at)))
        } else {
            None
        }
    }

    /// Whether nothing of the clause stands behind the speaker.
    fn is_the_end(&self, after: usize) -> bool {
        let reader = self.reader;
        let more = || match reader.class(self.at) {
            Class::CueConjunction => opens_tail(reader, after),
            _ => is_described(reader, after),
        };
        closes(reader, after, self.end) || more()
    }

    /// Where the clause begins whose last remark is reported, if it has one.
    fn last_clause(&self) -> usize {
        let clause = clause_of(self.reader, self.begin, self.at);
        plain_remark(self.reader, clause, self.at).unwrap_or(clause)
    }

    /// The same before a report behind the clause; behind a comma it is of the whole clause.
    fn clause_before(&self, comma: bool) -> usize {
        // … وهو ما يضر السوق وفق ما أوردته الإذاعة: who passes news on passes on all of it.
        let all = comma || self.reader.lemma(self.cue).act == Act::Relay;
        if all { clause_of(self.reader, self.begin, self.at) } else { self.last_clause() }
    }

    /// `خسر الفريق، وكان السبب - كما قال - ضيق الوقت`: the clause on both sides of the dashes; `تأخر العمل وهو ما يستدعي -
    /// كما قال - مالا`: the remark.
    fn clause_before_dash(&self) -> usize {
        let reader = self.reader;
        let begins = |at: usize| match reader.kind(at) {
            Some(TokenKind::Comma) => Some(at + 1),
            _ => is_and_he(reader, at).then_some(at),
        };
        (self.begin..self.at).rev().find_map(begins).unwrap_or(self.begin)
    }
}

/// Whether the word may be the head of such a report: `بحسب`, `وفقا`, `كما`, `على` of `على حد قوله`.
#[inline]
pub(super) fn may_report(reader: &Reader<'_>, at: usize, tok: &Tok) -> bool {
    const HEADS: Classes = Classes::of(&[
        Class::PrepAla,
        Class::Verb,
        Class::CuePreposition,
        Class::CuePrepositionLi,
        Class::CuePrepositionAn,
        Class::CueConjunction,
    ]);
    let class = tok.class();
    HEADS.has(class) && (class != Class::Verb || adds(reader, at))
}

/// `…، يضيف المصدر.`: whether a verb in the present behind a comma may report the clause before it.
fn adds(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let says = || matches!(reader.lemma(at).act, Act::Statement | Act::Addition);
    at > 0 && reader.is(at - 1, TokenKind::Comma) && tok.clitics.is_empty() && tok.form().is_present() && says()
}

/// Whether the phrase is for somebody who speaks, and not for what a thing is done by.
fn tells(reader: &Reader<'_>, phrase: Phrase) -> bool {
    matches!(
        reader.class(phrase.head),
        Class::Role | Class::Title | Class::Kin | Class::Media | Class::Source | Class::GivenName
    ) || reader.is_plural_of_people(phrase.head)
}

/// `وهذا بحسب الشركة يجعل`, `والوزيران حسب الموقع هما`: whether the clause has begun with whom it is about.
fn begins_with_topic(reader: &Reader<'_>, at: usize) -> bool {
    let class = reader.class(at);
    class == Class::Demonstrative || class.is_head() && reader.tok(at).has(Clitics::AL)
}

/// `والسبب بحسب كارتر هو ضيق الوقت`: whether the clause goes on with هو.
fn states(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Pronoun && reader.tok(at).clitics.is_empty()
}

/// Whether a clause begins at the word by its looks: with its verb, with قد, تم, لم, or joined on with ف.
fn begins_clause(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.class(at), Class::Verb | Class::Auxiliary | Class::Negation)
        || reader.tok(at).has(Clitics::FA)
        || reader.text_of(at).starts_with("فإن")
        || reader.looks_like_verb(at)
        || reader.looks_like_future(at)
}

/// `وفق ما صرح به مصدر أمني لإذاعة الشراع، تحرير`: behind the paper that was told, where a comma follows.
fn behind_addressee(reader: &Reader<'_>, after: usize, end: usize) -> usize {
    let told = reader.is(after, TokenKind::Word) && reader.tok(after).has(Clitics::LI);
    let comma = || (after..end.min(after + TAIL)).find(|at| reader.is(*at, TokenKind::Comma));
    if told { comma().unwrap_or(after) } else { after }
}

/// `كشفت الشركة، حسب بلاغ حصلت الصحيفة على نسخة منه، عن خطتها`, `يبلغ العدد حسب إحصاء سنة 2014، حوالي ألف`: the comma
/// behind a few words that say which text it is, where the clause goes on behind it.
fn behind_description(reader: &Reader<'_>, at: usize, after: usize, end: usize) -> usize {
    if after >= end
        || reader.text_of(at - 1) == "وذلك"
        || !reader.tok(after).is_word() && !reader.is(after, TokenKind::Number)
    {
        return after;
    }
    let described = is_described(reader, after);
    let reach = if described { 2 * TAIL } else { TAIL };
    let comma = (after..end.min(after + reach)).find(|at| reader.is(*at, TokenKind::Comma));
    let plain = |comma: &usize| described || !(after..*comma).any(|at| begins_clause(reader, at));
    comma.filter(plain).filter(|comma| inserted(reader, *comma, end)).unwrap_or(after)
}

/// `كما أعلن مسؤول في الميناء لوكالة الشراع`: whether a few words more close the sentence, or what it goes on with is
/// of the reporter (`بحسب الحارس وذلك بعد العاصفة`).
fn closes(reader: &Reader<'_>, after: usize, end: usize) -> bool {
    let tail = after..end.min(after + TAIL + 1);
    let stop = tail.clone().find(|at| !reader.tok(*at).is_word()).unwrap_or(tail.end);
    stop <= after + TAIL && !(after..stop).any(|at| begins_clause(reader, at))
        || reader.text_of(after) == "وذلك"
        || adds_a_clause(reader, after)
}

/// `أغلق الجسر وفق ما ذكرته الإذاعة كما علق العبور`: whether another clause is added.
fn adds_a_clause(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::CueConjunction && begins_clause(reader, at + 1)
}

/// `فتح الميناء وفقا لتقرير نشرته الإذاعة أمس.`: whether a clause says which text or who it is.
fn is_described(reader: &Reader<'_>, at: usize) -> bool {
    describes(reader, at) || reader.class(at) == Class::Relative
}

/// `وهذا بحسب الشركة يجعل الشاشة أنحف`: whether the clause goes on with its verb behind the report at `at`.
fn verb_goes_on(reader: &Reader<'_>, at: usize, after: usize) -> bool {
    reader.text_of(at).ends_with("بحسب") && reader.looks_like_verb(after)
}

/// `وحسب تقرير التنمية في العالم لسنة 2016 تحتل البلاد`: the verb of the clause behind a few words that say which one
/// the speaker is, where no comma does; `وحسب تقرير نشرته الإذاعة ارتفع السعر` too.
fn verb_behind(reader: &Reader<'_>, after: usize, end: usize) -> Option<usize> {
    if !says_which(reader, after) && !describes(reader, after) {
        return None;
    }
    // وبحسب الإحصائية التي اطلعت عليها “الشراع” تجاوزت: the first verb is that of the relative.
    let mut at = after + 1 + usize::from(reader.class(after) == Class::Relative);
    let end = end.min(at + TAIL);
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

/// `وحسب «الشراع» بلغت القيمة`: where a name between marks ends that a bare word follows, which is no part of it.
fn after_marked_name(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let open = at + 1 + usize::from(reader.class(at + 1) == Class::Media);
    let name = reader.is_closed(open) && (1..=6).contains(&reader.words_inside(open));
    let after = name.then(|| reader.over(open)).filter(|after| *after < reader.sentences.end(at))?;
    reader.is_plain_unknown(after).then_some(after)
}

/// `صار النوم أعمق كما ذكر الأطباء في تجربة أجريت شتاء`: what only says where and when somebody said so.
fn opens_tail(reader: &Reader<'_>, after: usize) -> bool {
    let class = reader.class(after);
    class.is_preposition() || matches!(class, Class::Opener | Class::Time)
}

/// Where the clause before a report of the whole begins: behind a dateline (`الجزائر -`), behind what sets it
/// against the clause before it (`، لكن`).
fn clause_of(reader: &Reader<'_>, begin: usize, at: usize) -> usize {
    let dash = |i: &usize| {
        reader.is(*i, TokenKind::Dash) && (reader.tok(*i).spaced || *i <= begin + 5 && reader.tok(*i + 1).spaced)
    };
    let dash = (begin..at.min(begin + 8)).rev().find(dash);
    let begin = dash.map_or(begin, |dash| {
        // الميناء - وكالات: قال الحارس
        let colon = (dash + 1..at.min(dash + 4)).find(|i| reader.is(*i, TokenKind::Colon));
        colon.unwrap_or(dash) + 1
    });
    let begin = behind_opener(reader, begin, at);
    let comma = (begin..at).rev().find(|i| reader.is(*i, TokenKind::Comma) && sets_against(reader, *i + 1));
    let Some(comma) = comma else { return begin };
    let two = !reader.text_of(comma + 1).is_one_of(&BUT);
    comma + 2 + usize::from(two)
}

/// The وهو that begins a remark: `ما يستدعي - كما قال - مالا، وهو كثير`.
fn is_and_he(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Pronoun && reader.tok(at).has(Clitics::WA)
}

/// `أغلق الميناء وهو ما يضر الصيادين وفق تقرير الجمعية`, `كبرت السوق وهذا بحسب الشركة يكفي`: where a remark on
/// the clause begins, with no sign between it and the report.
fn plain_remark(reader: &Reader<'_>, begin: usize, at: usize) -> Option<usize> {
    let this = |i: &usize| reader.text_of(*i).is_one_of(&["وهو", "وهي", "وهذا", "وهذه"]);
    let plain = |i: &usize| reader.tok(*i).is_word() || reader.is(*i, TokenKind::Comma) && *i + 1 == at;
    (begin + 1..at).rev().take(REMARK).take_while(plain).find(this)
}

/// So many words are a remark.
const REMARK: usize = 16;

/// `من جهة أخرى، أصيب الحارس`, `في المقابل، عاد الصيادون`, `في حين عاد`: where the clause begins behind what sets it
/// beside another.
fn behind_opener(reader: &Reader<'_>, begin: usize, at: usize) -> usize {
    let comma = |behind: usize| reader.is(behind, TokenKind::Comma).then_some(behind + 1);
    let second = reader.text_of(begin + 1);
    let behind = match reader.class(begin) {
        Class::PrepFi if reader.text_of(begin) == "في" && second == "حين" => {
            (!reader.next_is_complementizer(begin + 1)).then_some(begin + 2)
        }
        _ if reader.text_of(begin).is_one_of(&["بالمقابل", "وبالمقابل"]) => comma(begin + 1),
        Class::PrepFi if second.is_one_of(&["المقابل", "الواقع", "الحقيقة"]) => comma(begin + 2),
        Class::PrepMin if second.is_one_of(&["جهة", "جانب", "ناحية"]) => comma(begin + 3),
        Class::Demonstrative => comma(begin + 1),
        _ => None,
    };
    behind.filter(|behind| *behind < at).unwrap_or(begin)
}

const BUT: [&str; 2] = ["لكن", "ولكن"];

/// `لكن`, `في حين`, `إلا أن`: whether the clause that begins here is set against the one before it.
fn sets_against(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    // لكن من غير أن يعلن: no clause
    let clause = !reader.class(at + 1).is_preposition() && reader.tok(at + 1).is_word();
    word.is_one_of(&BUT) && clause
        || word == "في" && reader.text_of(at + 1) == "حين"
        || word.is_one_of(&["إلا", "غير"]) && reader.next_is_complementizer(at)
}

/// Whether hardly a clause ends at `at` before a report with a comma behind it: `ويبلغ عددهم، بحسب المرصد، حوالى
/// سبعين`, `وتأتي هذه الدعوة حسب البيان، إثر تصريحات`.
fn barely_begun(reader: &Reader<'_>, begin: usize, at: usize, after: usize) -> bool {
    let next = after + 1;
    let goes_on = reader.is(after, TokenKind::Comma)
        && reader.tok(next).is_word()
        && !reader.tok(next).has(Clitics::WA)
        && !reader.text_of(next).starts_with("و")
        && !matches!(reader.class(next), Class::Relative | Class::Participle | Class::Conjunction)
        && !reader.text_of(next).is_one_of(&["الأمر", "الشيء"]);
    // كما تم، وفق المصدر، تحرير محضر
    let verb = begin + usize::from(reader.class(begin) == Class::CueConjunction);
    // وتأتي، ويمر: a present that و is joined to
    let joined = || {
        let present = ["وي", "وت"].iter().any(|present| reader.text_of(verb).starts_with(present));
        present && reader.class(verb) == Class::Unknown && !reader.ends_in_teh(verb)
    };
    let begins = begins_clause(reader, verb) || joined();
    goes_on && begins && at - begin <= LEAST
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
    // يقوم القسم، بحسب المدير، بالتنسيق مع الفروع
    if reader.tok(next).has(Clitics::BI) {
        return !reader.opens_statement(next);
    }
    match reader.class(next) {
        class if class.is_preposition() => {
            // على 20 مقعدا; but في 15 أيار
            let counted = class != Class::PrepFi && reader.is(next + 1, TokenKind::Number);
            next + 1 < end && (counted || !reader.opens_statement(next + 1))
        }
        Class::Pronoun | Class::Negation | Class::Auxiliary | Class::Time => true,
        Class::Verb => cue::cue_at(reader, next).is_none(),
        // وتقرر، بحسب المدير، إغلاق الميناء
        _ => reader.looks_like_verb(next) || reader.looks_like_masdar(next) || completes(reader, next),
    }
}

/// `يبلغ عدد السكان، حسب الإحصاء، حوالي ألف نسمة`, `ستشهد الدورة، حسب المدير، تقديم عرض`: a noun behind the report that
/// the clause before it waits for; but `حسب المدير، الأمر الذي أسعدهم`.
fn completes(reader: &Reader<'_>, at: usize) -> bool {
    let plain = || {
        let joined = reader.text_of(at).starts_with("و");
        reader.class(at) == Class::Unknown && !joined && reader.text_of(at) != "أي"
    };
    // اختار، على حد قوله، خدمة القرية
    let doing = || reader.class(at) == Class::NameHead && reader.tok(at).clitics.is_empty();
    (reader.class(at) == Class::Object || plain() || doing()) && reader.class(at + 1) != Class::Relative
}

/// The cue and the speaker of a report by a preposition, a conjunction or a verb behind it at `at`. At the
/// head of its sentence the speaker runs to the comma.
pub(super) fn preposition(reader: &Reader<'_>, at: usize, fronted: bool) -> Option<(usize, Source)> {
    let end = after_marked_name(reader, at).unwrap_or(reader.sentences.end(at));
    let joint = if fronted { taken_up_at(reader, at, end) } else { None };
    let bounds = match joint {
        Some(joint) => Bounds::towards(joint, Frames::NONE),
        None => Bounds::within(end, Frames::NONE),
    };
    // حسب المنظمين: behind a preposition that ending is the subject's too.
    let bounds = Bounds { accusative: true, ..bounds };
    Head { reader, at, end, fronted, bounds }.read()
}

/// Where a report in front of its clause ends: at a comma, or where the clause is taken up (`فإن`, `فقد`, `: فإن`).
fn taken_up_at(reader: &Reader<'_>, at: usize, end: usize) -> Option<usize> {
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

/// Whether few words follow the comma, none of them a verb, and then a second one behind which the clause is taken up.
fn begins_insertion(reader: &Reader<'_>, comma: usize, end: usize) -> bool {
    let between = comma + 1..end.min(comma + 10);
    let stop = between.clone().find(|at| !reader.tok(*at).is_word() || reader.class(*at) == Class::Verb);
    stop.is_some_and(|at| reader.is(at, TokenKind::Comma) && takes_up(reader, at + 1))
}

/// `وفقا لسكان الحي أنهم`: whether أن begins what the preposition at `from` reports; but `بحسب مسؤول قال إن`, `على أن`.
fn is_own_clause(reader: &Reader<'_>, from: usize, at: usize) -> bool {
    let another = |at: usize| reader.class(at - 1) != Class::Relative && cue::cue_at(reader, at).is_some();
    reader.class(at) == Class::Complementizer
        && reader.tok(at - 1).is_word()
        && !reader.class(at - 1).is_preposition()
        && !reader.looks_like_verb(at - 1)
        && !(from + 1..at).any(another)
}

/// The words of the sentence before the one that begins at `begin`, if they stand in one line.
fn sentence_before(reader: &Reader<'_>, begin: usize) -> Option<(usize, usize)> {
    let last = begin.checked_sub(1).filter(|last| reader.is(*last, TokenKind::Stop))?;
    let start = reader.sentences.begin(last);
    Some((start, trim(reader, start, last)))
}

/// `فإن`, `فقد`, `فإنه`: whether a clause is taken up that something was put in front of; not `: “فإنه …`.
pub(super) fn takes_up(reader: &Reader<'_>, at: usize) -> bool {
    if reader.tok(at).key().first() != FEH {
        return false;
    }
    let joined = reader.tok(at).has(Clitics::FA);
    let takes =
        joined && matches!(reader.class(at), Class::Complementizer | Class::Auxiliary) || reader.text_of(at) == "فإنه";
    takes && at > 0 && !reader.is_open(at - 1) && !reader.is_van_within(at)
}

/// `معطيات وفرتها الوزارة`, `وثيقة اطلعت عليها الصحيفة`: whether a verb with a pronoun, or one on its preposition, says
/// which text it is.
fn describes(reader: &Reader<'_>, at: usize) -> bool {
    let of_it = || (at + 1..at + 7).take_while(|i| !reader.is(*i, TokenKind::Comma)).any(|i| is_of_it(reader, i));
    match reader.class(at) {
        Class::Verb => reader.tok(at).form().has_pronoun() || !reader.tok(at).form().is_present() && of_it(),
        _ => reader.looks_like_her_verb(at) && of_it(),
    }
}

/// `عليها`, `منه`: a preposition with the pronoun of the text that has been got.
fn is_of_it(reader: &Reader<'_>, at: usize) -> bool {
    reader.text_of(at).is_one_of(&["عليها", "عليه", "منها", "منه", "بها", "به"])
}

/// Whether the words from the speaker to the joint only say which one it is: `بحسب صحيفة الشراع على موقعها، وصل`,
/// `وفقا للتقرير الذي نشر أمس فإن`, `بحسب معطيات وفرتها الوزارة، فقد`.
fn qualifies(reader: &Reader<'_>, from: usize, joint: usize) -> bool {
    if from >= joint {
        return false;
    }
    let describes = describes(reader, from);
    let next = joint + usize::from(!reader.tok(joint).is_word());
    if takes_up(reader, next) {
        return describes || !begins_clause(reader, from);
    }
    describes || says_which(reader, from) && begins_clause(reader, next)
}

/// Whether what goes on here only says which one: `على موقعها`, `الذي نشر`, `أمس`, `(الشراع)`.
fn says_which(reader: &Reader<'_>, at: usize) -> bool {
    let class = reader.class(at);
    let tok = reader.tok(at);
    class.is_preposition()
        || matches!(class, Class::Relative | Class::Time | Class::PrepPronoun)
        || tok.is(TokenKind::Open)
        || tok.has(Clitics::LI.union(Clitics::BI))
}

/// The word that may head a report of a whole clause, and how far its speaker may go.
struct Head<'r, 'a> {
    reader: &'r Reader<'a>,
    at: usize,
    end: usize,
    fronted: bool,
    bounds: Bounds,
}

impl Head<'_, '_> {
    fn read(&self) -> Option<(usize, Source)> {
        let Head { reader, at, bounds, .. } = *self;
        let next = at + 1;
        let what = || reader.class(next) == Class::Negation;
        let reported = |(cue, source): (CueWord, Source)| (cue.at, source);
        match reader.class(at) {
            Class::CuePreposition if what() => self.verb(at + 2).map(reported),
            Class::CuePreposition => self
                .joined(next)
                .or_else(|| self.latest(next))
                .or_else(|| self.noun(next))
                .or_else(|| self.speaker(phrase::phrase(reader, next, bounds)?)),
            // استنادا إلى ما ذكره الحارس
            Class::CuePrepositionLi if reader.class(next) == Class::PrepIla && reader.text_of(at + 2) == "ما" => {
                self.verb(at + 3).map(reported)
            }
            // وفقا لما ذكره الحارس
            Class::CuePrepositionLi if at + 2 < self.end && reader.text_of(next) == "لما" => {
                self.verb(at + 2).map(reported)
            }
            Class::CuePrepositionLi if reader.lemma(at).frames.has(Frames::ILA) => self.ground(next),
            Class::CuePrepositionLi if reader.class(next) == Class::PrepPronoun => self.pronoun(next),
            // وفقا للوزير, وفقا ل“الشراع”
            Class::CuePrepositionLi => {
                let detached = reader.tok(next).is_letter();
                let start = next + usize::from(detached);
                let speaker = || self.speaker(phrase::phrase_behind_clitic(reader, start, bounds)?);
                let to = detached || reader.tok(next).has(Clitics::LI);
                to.then(|| self.latest(start).or_else(speaker)).flatten()
            }
            // ذكرت الإذاعة نقلا عن مسؤول أن
            Class::CuePrepositionAn if reader.class(next) == Class::PrepAn => {
                self.speaker(phrase::phrase(reader, at + 2, bounds)?)
            }
            Class::CueConjunction => self.conjunction(),
            // …، يضيف المصدر.
            Class::Verb if !self.fronted && adds(reader, at) => {
                let (cue, source) = self.compared(self.verb(at)?)?;
                let over = |phrase: &Phrase| phrase.end >= self.end || inserted(reader, phrase.end, self.end);
                self.speaker(source.phrase().filter(over)?).map(|_| (cue, source))
            }
            // على ما أفاد المصدر; but تعقيبا على ما نشرته الصحيفة
            Class::PrepAla if what() && (at == 0 || !reader.tok(at - 1).is_word()) => {
                self.verb(at + 2).filter(|(cue, _)| !reader.tok(cue.at).form().has_pronoun()).map(reported)
            }
            // على حد قوله، على حد تعبير الوزير
            Class::PrepAla if reader.class(next) == Class::CueLimit => {
                let unknown = || (reader.class(at + 2) == Class::SpeechNoun).then_some((at + 2, Source::Unknown));
                self.noun(at + 2).or_else(unknown)
            }
            _ => None,
        }
    }

    /// `وفقا له، فإن الباب مغلق`, `الباب مغلق، وفقا لها.`: who has been named; but `تعد القوائم وفقا لها`, by what a thing is
    /// done.
    fn pronoun(&self, pronoun: usize) -> Option<(usize, Source)> {
        use {Gender::*, Number::*};
        let Head { reader, at, end, fronted, .. } = *self;
        let (gender, number) = match reader.text_of(pronoun) {
            his if his == "له" => (Masculine, Singular),
            hers if hers == "لها" => (Feminine, Singular),
            theirs if theirs == "لهم" => (Masculine, Plural),
            _ => return None,
        };
        let after = pronoun + 1;
        let set_off =
            at > 0 && reader.is(at - 1, TokenKind::Comma) && (after >= end || reader.is(after, TokenKind::Comma));
        let front = fronted && (reader.is(after, TokenKind::Comma) || takes_up(reader, after));
        let source = Source::Implied(Form::nominal(gender, number).with_pronoun());
        (set_off || front).then_some((at, source))
    }

    /// `وفق مانقلت الصحيفة`: ما and the verb written as one word, which no table has.
    fn joined(&self, verb: usize) -> Option<(usize, Source)> {
        let Head { reader, at, end, .. } = *self;
        if !reader.is_plain_unknown(verb) || !reader.text_of(verb).starts_with("ما") {
            return None;
        }
        let entry = reader.lexicon.words().get(reader.key(verb).skip(2)).unpack();
        let lemma = reader.lexicon.lemma(entry.lemma);
        let tells = entry.class == Class::Verb && entry.form.person() == 3 && lemma.frames.reports();
        let bounds = Bounds { object: false, ..Bounds::within(end, lemma.frames) };
        let source = mention::behind(reader, verb, bounds).map_or(Source::Implied(entry.form), Source::Mention);
        tells.then_some((at, source))
    }

    /// `استنادا إلى مصدر في الميناء، فإن`, `وتبعا للمصدر ذاته، فإن`: in front of its clause, whoever says so; but `استنادا إلى
    /// الصور، فإن`, `حكم القاضي استنادا إلى الشهود`, what it rests on.
    fn ground(&self, next: usize) -> Option<(usize, Source)> {
        const SAYS: Classes = Classes::of(&[Class::Source, Class::Media, Class::Role, Class::Title, Class::GivenName]);
        let Head { reader, bounds, .. } = *self;
        let phrase = if reader.class(next) == Class::PrepIla {
            phrase::phrase(reader, next + 1, bounds)?
        } else if reader.tok(next).has(Clitics::LI) {
            phrase::phrase_behind_clitic(reader, next, bounds)?
        } else {
            return None;
        };
        let says = self.fronted && SAYS.has(reader.class(phrase.head));
        if says { self.speaker(phrase) } else { None }
    }

    /// `كما قال الوزير`; but `كما طلب المدير إقامة حفل`, `كما زاد العجز`: and also, where what is done is no telling of
    /// what stands before it.
    fn conjunction(&self) -> Option<(usize, Source)> {
        let reader = self.reader;
        let (cue, source) = self.compared(self.verb(self.at + 1)?)?;
        let act = reader.lemma(cue).act;
        // … كما أضاف المدير.: where nothing stands behind who adds it
        let last = |phrase: &Phrase| {
            let last = reader.tok(phrase.end - 1);
            let name = last.has(Clitics::AL) || last.class() == Class::GivenName;
            phrase.end >= self.end && (phrase.end == phrase.start + 1 || name)
        };
        let adds = || act == Act::Addition && source.phrase().filter(last).and_then(|he| self.speaker(he)).is_some();
        (tells_so(act) || adds()).then_some((cue, source))
    }

    /// `بحسب أحدث البيانات`, `وفقا لآخر تقرير`: the last or the first of some texts.
    fn latest(&self, start: usize) -> Option<(usize, Source)> {
        const LATEST: [&str; 6] = ["أحدث", "آخر", "أول", "لأحدث", "لآخر", "لأول"];
        let reader = self.reader;
        let text = matches!(reader.class(start + 1), Class::Document | Class::Statement | Class::Source);
        if !text || !reader.text_of(start).is_one_of(&LATEST) {
            return None;
        }
        let phrase = phrase::phrase(reader, start + 1, self.bounds)?;
        Some((self.at, Source::Mention(Phrase { start, ..phrase })))
    }

    /// The phrase, if it is for somebody who can say it: not `وفقا للاتفاق` behind its clause; but `وفقا
    /// للاتفاق، فإن المعبر مغلق`, `حسب المنظمين`.
    fn speaker(&self, phrase: Phrase) -> Option<(usize, Source)> {
        let class = self.reader.class(phrase.head);
        let word = self.reader.text_of(phrase.head);
        // وفقا للأنظمة: of the two that the word may be for, the rules
        let rules = ["نظام", "أنظمة", "انظمة"].iter().any(|rules| word.ends_with(rules));
        let known = class.is_head() && class != Class::Norm && !rules
            || matches!(class, Class::GivenName | Class::Statement | Class::Honorific | Class::Nationality)
            // بحسب موقع الشراع; but وفق برنامج الرحلة
            || class == Class::NameHead && ["موقع", "كتاب", "مؤشر", "رواية"].iter().any(|head| word.ends_with(head));
        let many = self.reader.is_plural_of_people(phrase.head);
        let limit = self.bounds.limit;
        let set_off = phrase.end == limit && !self.reader.class(limit).is_complementizer();
        // وطبقا لقواعد العدالة، نعمل: with ل and no article rather what something is done by, but for a name
        let named = class != Class::Unknown || self.reader.tok(phrase.head).clitics != Clitics::LI;
        // ووفقا للقرار الذي أصدره الوزير، فإن, ووفقا للقرار الصادر أمس، فإن: what says which one it is stands before
        // the joint.
        let joint = limit + usize::from(self.reader.is(limit, TokenKind::Comma));
        let qualified = || {
            let taken_up = takes_up(self.reader, joint);
            let which = self.reader.class(phrase.end) == Class::Relative || taken_up;
            which && (taken_up || joint > limit) && qualifies(self.reader, phrase.end, limit)
        };
        let whole = self.fronted && named && (set_off || takes_up(self.reader, limit) || qualified());
        // “… نتيجة جيدة” حسب الفاف.
        let quoted = self.at > 0 && self.reader.is_close(self.at - 1) && phrase.end >= self.end && class != Class::Norm;
        let known = known || quoted;
        let speaks = known || many || whole || self.reader.is_open(phrase.head) || self.name(phrase);
        speaks.then_some((self.at, Source::Mention(phrase)))
    }

    /// `بحسب كارتر.`, `، وفق كارتر.`, `وفقا لكارتر.`: a bare word that no table has, where the clause ends. Behind وفق
    /// and حسب it is as often what a thing is done by, unless a comma stands before it or the clause goes on behind
    /// one: `يعمل الشركاء وفق كارتر، على إزالة الركام`. One with the article is a name by the ي of its end: `، وفق
    /// الرملاني.`, but `، وفق النظام.`
    fn name(&self, phrase: Phrase) -> bool {
        let reader = self.reader;
        let (head, after) = (phrase.head, phrase.end);
        let tok = reader.tok(head);
        let word = after == phrase.start + 1 && tok.class() == Class::Unknown;
        let own = || reader.looks_like_object(head) || reader.text_of(head).ends_with("هم");
        if !word || own() {
            return false;
        }
        let stated = states(reader, after);
        let taken_up = || self.fronted && takes_up(reader, after);
        if !stated && after < self.end && reader.tok(after).is_word() && !taken_up() {
            return false;
        }
        let set_off = self.at > 0 && reader.is(self.at - 1, TokenKind::Comma);
        let goes_on = || inserted(reader, after, self.end);
        if tok.has(Clitics::AL) || reader.ends_in_teh(head) {
            return reader.is_nisba(head) && (set_off || goes_on());
        }
        // ، وفق رغبته: what is his
        let noun = || reader.is_common(head) || reader.text_of(head).ends_with("ه");
        let behind_li = reader.class(self.at) == Class::CuePrepositionLi;
        let shown = || stated || reader.text_of(self.at).ends_with("بحسب") || goes_on();
        (set_off || behind_li) && !noun() || shown()
    }

    /// `بحسب قوله`, `وفق رواية الشاهد`: the noun is the cue.
    fn noun(&self, noun: usize) -> Option<(usize, Source)> {
        let reader = self.reader;
        // بحسب تصريحاته
        let says = |tok: &&Tok| {
            let his = tok.class() == Class::Statement && tok.form().has_pronoun();
            // على حد وصفه: no verb stands here, though it is spelled like one.
            let spelled = tok.class() == Class::Verb
                && !tok.form().is_present()
                && reader.lemma(noun).frames.reports()
                && tells_so(reader.lemma(noun).act);
            // بحسب تصريحات المدير
            let stated = tok.class() == Class::Statement && reader.text_of(noun).starts_with("تصريح");
            (tok.class() == Class::SpeechNoun || his || stated || spelled) && !tok.has(Clitics::AL)
        };
        let tok = reader.tokens.get(noun).filter(says)?;
        let source = if tok.form().has_pronoun() {
            Source::Implied(tok.form())
        } else {
            // بحسب تصريحات لوزير الري
            Source::Mention(phrase::phrase_behind_clitic(reader, noun + 1, self.bounds)?)
        };
        Some((noun, source))
    }

    /// `بحسب ما ذكر الوزير`, `كما قال الوزير`; in `وفق ما نقلت الصحيفة عن الوزير` it is the minister.
    fn verb(&self, verb: usize) -> Option<(CueWord, Source)> {
        let reader = self.reader;
        if let Some(found) = self.learnt(verb) {
            return Some(found);
        }
        let what = reader.text_of(verb - 1).is_one_of(&["ما", "لما"]);
        // وفق ما ذكره المدير: behind ما it is no noun, though it is spelled like one.
        let spelled = reader.class(verb) == Class::SpeechNoun && reader.tok(verb).form().has_pronoun();
        // حسب ما أفادنا به مدير الميناء: he told us.
        let us = || {
            let ours = reader.is_plain_unknown(verb) && reader.text_of(verb).ends_with("نا");
            let told = verb + 2 < self.end && reader.text_of(verb + 1) == "به";
            ours && told && reader.class(verb + 2).begins_somebody()
        };
        let cue = match what {
            true if us() => CueWord { at: verb, frames: Frames::NONE },
            true if spelled => CueWord { at: verb, frames: reader.lemma(verb).frames },
            _ => cue::cue_at(reader, verb).filter(|_| reader.class(verb) == Class::Verb)?,
        };
        let bounds = Bounds { object: false, ..Bounds::within(self.end, cue.frames) };
        let subject = mention::behind(reader, verb, bounds)
            .or_else(|| self.behind_the_told(verb))
            .or_else(|| self.where_it_stands(cue));
        let of =
            subject.filter(|phrase| reader.lemma(verb).act == Act::Relay && reader.class(phrase.end) == Class::PrepAn);
        let of = of.and_then(|phrase| phrase::phrase(reader, phrase.end + 1, self.bounds));
        Some((cue, of.or(subject).map_or(Source::Implied(reader.tok(verb).form()), Source::Mention)))
    }

    /// `حسب ما علم من إذاعة الساحل`, `حسبما علم اليوم الأحد من مدير الميناء`: of whom it was learnt, though the verb is
    /// spelled like a noun, behind ما or what compares.
    fn learnt(&self, verb: usize) -> Option<(CueWord, Source)> {
        let reader = self.reader;
        if reader.text_of(verb) != "علم" {
            return None;
        }
        let when = |at: &usize| matches!(reader.class(*at), Class::Time | Class::Adverb | Class::Opener);
        let behind = (verb + 1..self.end.min(verb + TAIL)).find(|at| !when(at));
        let from = behind.filter(|at| reader.class(*at) == Class::PrepMin)?;
        let of = phrase::phrase(reader, from + 1, self.bounds)?;
        Some((CueWord { at: verb, frames: Frames::NONE }, Source::Mention(of)))
    }

    /// `وفق ما أكده لمراسلة الشراع، سامي البكري`, `حسب ما صرح به للشراع أف أم مصدر أمني`: who says so behind whom it is
    /// told.
    fn behind_the_told(&self, verb: usize) -> Option<Phrase> {
        let reader = self.reader;
        let told = verb + 1 + usize::from(reader.class(verb + 1) == Class::PrepPronoun);
        if told >= self.end || !reader.tok(told).has(Clitics::LI) {
            return None;
        }
        let bare = |at: usize| {
            let (class, clitics) = (reader.class(at), reader.tok(at).clitics);
            let office = matches!(class, Class::Role | Class::Title) && clitics == Clitics::AL;
            office || clitics.is_empty() && class.is_head() && !matches!(class, Class::Media | Class::Kin)
        };
        let from = (told + 1..self.end.min(told + TAIL)).find(|at| reader.is(*at, TokenKind::Comma) || bare(*at))?;
        let from = from + usize::from(reader.is(from, TokenKind::Comma));
        let speaks = |phrase: &Phrase| reader.class(phrase.head).begins_somebody() || reader.is_full_name(phrase.head);
        phrase::phrase(reader, from, self.bounds).filter(speaks)
    }

    /// `طبقا لما ورد بوكالة الأنباء`, `وفق ما جاء بالبيان`: where it stands.
    fn where_it_stands(&self, cue: CueWord) -> Option<Phrase> {
        let reader = self.reader;
        let next = cue.at + 1;
        let within = cue.frames.has(Frames::IN) && next < self.end && reader.tok(next).has(Clitics::BI);
        let text = within && matches!(reader.class(next), Class::Media | Class::Document | Class::Statement);
        if !text {
            return None;
        }
        phrase::phrase_behind_clitic(reader, next, self.bounds)
    }

    /// Whether the verb reports what stands before it: not `كما أكد أن الجسر مغلق`, `كما شهدت المدينة مهرجانا`, which
    /// are clauses of their own.
    fn compared(&self, (cue, source): (CueWord, Source)) -> Option<(usize, Source)> {
        let reader = self.reader;
        let (act, before) = (reader.lemma(cue.at).act, reader.text_of(cue.at - 1));
        let compares = before.ends_with("كما") || before.ends_with("مثلما");
        let taken_up = || self.fronted && source.phrase().is_some_and(|phrase| takes_up(reader, phrase.end));
        // حسبما كشفت عنه الشركة: where كما may compare, حسبما tells; and so does وكما يرى الخبير فإن.
        let told = || reader.class(cue.at - 1) == Class::CueConjunction && (!compares || taken_up());
        let tells = cue.frames.has(Frames::DIRECT)
            || act == Act::Relay
            || told()
            || self.stands_in(cue, source)
            || self.is_held(cue, source);
        // كما بعث الأمير، عصر أمس، برقية: in front a comma alone shows no clause behind what is sent.
        let front = self.fronted && compares;
        let set_off = |phrase: Phrase| taken_up() || reader.is(phrase.end, TokenKind::Comma) && act != Act::Writing;
        let whole = || match source {
            Source::Mention(phrase) => !self.goes_on_with_its_own(cue, phrase) && (!front || set_off(phrase)),
            _ => !front && (cue.at + 1 >= self.end || !reader.tok(cue.at + 1).is_word()),
        };
        // حسبما نقلت “الشراع”: what stands between the marks is who tells.
        let own_name = |found: Complement| source.phrase().is_some_and(|phrase| found.at() == Some(phrase.start));
        let says = || complement::complement(reader, cue).is_none_or(own_name);
        (tells && whole() && !self.is_emphatic(cue) && says()).then_some((cue.at, source))
    }

    /// `كما ورد في التقرير`; but `كما ورد في النقوش ذكر القصر`, `وليس كما ورد في الصحف`, `حكايات كما جاءت في الكتب`.
    fn stands_in(&self, cue: CueWord, source: Source) -> bool {
        let reader = self.reader;
        let end = source.phrase().map_or(cue.at, |phrase| phrase.end);
        let ends = || {
            let next = reader.tok(end);
            end >= self.end || !next.is_word() && !next.is(TokenKind::Mark) || next.class() == Class::Relative
        };
        let denied = || self.at > 0 && reader.class(self.at - 1) == Class::Negation;
        let man = || reader.tok(cue.at).form().gender() == Gender::Masculine;
        let within = cue.frames.has(Frames::IN) && reader.class(cue.at + 1) == Class::PrepFi && end > cue.at + 2;
        within && ends() && man() && !denied()
    }

    /// `… كما يرى الباحث.`; but `كما يرى الصياد النجوم`, what he sees.
    fn is_held(&self, cue: CueWord, source: Source) -> bool {
        let reader = self.reader;
        let ends = |phrase: Phrase| {
            let definite = |at: usize| at < phrase.end && reader.tok(at).has(Clitics::AL);
            let second = phrase.start + 1;
            let object = definite(phrase.start) && definite(second) && !reader.is_definite_adjective(second);
            !object && (phrase.end >= self.end || !reader.tok(phrase.end).is_word())
        };
        let opinion = reader.lemma(cue.at).act == Act::Opinion && cue.frames.has(Frames::AN);
        let present = reader.tok(cue.at).form().is_present() && reader.class(self.at) == Class::CueConjunction;
        opinion && present && !self.fronted && source.phrase().is_some_and(ends)
    }

    /// `كما شدد المدير، خلال جولته، على أهمية العمل`: whether the verb's preposition stands behind a comma.
    fn is_emphatic(&self, cue: CueWord) -> bool {
        let reader = self.reader;
        let frame = |class: Class| match class {
            Class::PrepAla => Frames::ALA,
            Class::PrepIla => Frames::ILA,
            _ => Frames::NONE,
        };
        let own = |at: usize| cue.frames.has(frame(reader.class(at))) && reader.is(at - 1, TokenKind::Comma);
        cue.frames.has(Frames::ALA.with(Frames::ILA)) && (cue.at + 1..self.end.min(cue.at + 24)).any(own)
    }

    /// `كما عبر اللاعبون عن فرحتهم`, `كما أورد الكتاب وجود خرائط`: whether the verb goes on with what it tells itself.
    fn goes_on_with_its_own(&self, cue: CueWord, phrase: Phrase) -> bool {
        let reader = self.reader;
        let class = reader.class(phrase.end);
        let prepositional = || cue.frames.takes_behind(class) && !reader.tok(cue.at).form().has_pronoun();
        let object = || class == Class::Object || reader.text_of(phrase.end).has_tanwin();
        phrase.end < self.end && (prepositional() || object())
    }
}

/// Whether what is done by the verb may be to tell the clause that stands beside it.
fn tells_so(act: Act) -> bool {
    !matches!(
        act,
        Act::Addition
            | Act::Answer
            | Act::Question
            | Act::Demand
            | Act::Promise
            | Act::Hope
            | Act::Denial
            | Act::Agreement
    )
}

/// So many words may follow the speaker of a report of the whole at its end: where and to whom.
const TAIL: usize = 6;

/// A clause that nothing introduces has at least so many words.
const LEAST: usize = 3;
