//! Reports of a whole clause, before it, behind it or inside it, by a preposition or a conjunction.

use super::content::{LONGEST, content_end};
use super::preposition::preposition;
use super::taken_up::{
    TAIL, after_marked_name, begins_clause, describes, goes_on_saying, inserted, qualifies, states, taken_up_at,
    verb_behind,
};
use super::telling::introduces;
use super::words::trim;
use super::{Draft, Links, Source};
use crate::arabic::Clitics;
use crate::cue::{self, CueWord};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames};
use crate::observe::{Observer, Refusal};
use crate::phrase::Phrase;
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::TokenKind;

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
        let inner = at > 0 && reader.class(at - 1).is_complementizer();
        // كبرت السفينة، ولكن وفقا لتقرير نشر أمس فإن المالك باعها
        let but = || at > begin && reader.text_of(at - 1).is_one_of_joined(lists::BUT);
        let fronted = at == begin || at == begin + 1 && !begins_with_topic(reader, begin) || joined || inner || but();
        let Some((cue, source)) = preposition(reader, at, fronted) else {
            // Only a word that may head such a report is a candidate.
            return if reader.class(at).heads_report() { Err(Refusal::NoSpeaker) } else { Ok(()) };
        };
        if self.drafts.iter().rev().take(16).any(|draft| draft.cue == Some(cue)) {
            return Ok(());
        }
        let whole = Whole { reader, at, begin, end: reader.sentences.end(at), cue, source, joined };
        let content =
            if fronted { whole.clause_behind().ok_or(Refusal::NoClause) } else { self.clause_around(&whole) }?;
        // Less than a noun and what is said of it is no clause; behind أن it is one.
        let that = content.0 > 0 && reader.class(content.0 - 1).is_complementizer();
        let least = if that { 2 } else { LEAST };
        // كما ذكر المدير، مشيرا إلى أن: what else he says
        let goes_on = reader.class(content.0) == Class::Participle && cue::cue_at(reader, content.0).is_some();
        if content.1 < content.0 + least || goes_on {
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
        let told = |draft: &Draft| draft.content.0 == start;
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
            // ليس صحيحا، بحسب الحارس، أن: he tells that it is not so.
            None if reader.class(whole.begin) == Class::Negation || reader.text_of(whole.begin).ends_with("ليس") => {
                return Ok((whole.last_clause(), content_end(reader, start, at)));
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
}

impl Whole<'_, '_> {
    /// `بحسب الوزير، …`: the clause that the report stands in front of.
    fn clause_behind(&self) -> Option<(usize, usize)> {
        let Whole { reader, at, begin, end, joined, .. } = *self;
        let after = self.source.end(self.cue);
        let joint = || taken_up_at(reader, at, end).filter(|joint| qualifies(reader, after, *joint));
        let which = joint().or_else(|| verb_behind(reader, after, end));
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
        // كما شكرته النقابة، وقالت إنه: what it said next
        if start > after && reader.tok(start).has(Clitics::WA) && introduces(reader, start) {
            return None;
        }
        // بحسب القانون الجديد يدفع التاجر، وفقا للإذاعة فإنه: without a comma only a verb or فإن says where the
        // speaker ends.
        let begins = || begins_clause(reader, after) || reader.class(after).is_complementizer();
        if start > after || which.is_some() || begins() || after_marked_name(reader, at) == Some(after) {
            return Some((start, content_end(reader, start, at)));
        }
        // وصل الصيادون فجرا. وفقا للإذاعة.
        let alone = !joined && (after..end).all(|at| !reader.tok(at).is_word());
        alone.then(|| sentence_before(reader, begin)).flatten()
    }

    /// Behind the speaker and what says which one it is, or to whom he said so.
    fn over_description(&self) -> usize {
        let named = self.source.end(self.cue);
        // السمك، وفقا له، يهرب: the ل with the pronoun too
        let own = self.reader.class(self.cue) == Class::CuePrepositionLi && self.source.phrase().is_none();
        let after = behind_addressee(self.reader, named + usize::from(own), self.end);
        match self.source {
            Source::Mention(_) => behind_description(self.reader, self.at, after, self.end),
            _ => after,
        }
    }

    /// `كشفت الشركة، بحسب الصحيفة، أن …`: where the clause begins that goes on with أن; but `…، على حد قوله، وأن الباب
    /// مغلق`, joined on to what stands before it.
    fn behind_that(&self, after: usize) -> Option<usize> {
        let that = after + usize::from(!self.reader.tok(after).is_word());
        // أشارت الصحيفة، نقلا عن وثائق، إلى أن
        let relays = self.reader.class(self.cue) == Class::CuePrepositionAn;
        let that = that + usize::from(relays && self.reader.class(that).is_preposition());
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
        } else if inserted(reader, after, end)
            || goes_on_saying(reader, at, after, end)
            || states(reader, after)
            || hardly()
        {
            Some((self.last_clause(), content_end(reader, after + 1, at)))
        } else if waits(reader, at, after) {
            Some((self.last_clause(), content_end(reader, after, at)))
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
            // صار النوم أعمق كما ذكر الأطباء في تجربة أجريت شتاء: what only says where and when somebody said so
            Class::CueConjunction => reader.class(after).is_preposition(),
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

/// `وفق ما صرح به مصدر أمني لإذاعة الشراع، تحرير`: behind the paper that was told, where a comma follows.
fn behind_addressee(reader: &Reader<'_>, after: usize, end: usize) -> usize {
    let told = reader.is(after, TokenKind::Word) && reader.tok(after).has(Clitics::LI);
    let comma = || (after..end.min(after + TAIL)).find(|at| reader.is(*at, TokenKind::Comma));
    if told { comma().unwrap_or(after) } else { after }
}

/// `كشفت الشركة، حسب بلاغ حصلت الصحيفة على نسخة منه، عن خطتها`, `يبلغ العدد حسب إحصاء سنة 2014، حوالي ألف`: the comma
/// behind a few words that say which text it is, where the clause goes on behind it.
fn behind_description(reader: &Reader<'_>, at: usize, after: usize, end: usize) -> usize {
    if after >= end || reader.text_of(at - 1) == "وذلك" || !reader.tok(after).is_word() {
        return after;
    }
    let described = is_described(reader, after);
    let reach = if described { 2 * TAIL } else { TAIL };
    // ذكرت الصحيفة نقلا عن مسؤول لم تسمه أن: up to his clause
    if described && reader.class(at) == Class::CuePrepositionAn {
        let last = (after..end.min(after + reach)).find(|at| reader.next_is_complementizer(*at));
        return last.map_or(after, |last| last + usize::from(reader.tok(last).is_word()));
    }
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
        // أغلق الجسر وفق ما ذكرته الإذاعة كما علق العبور: another clause is added.
        || reader.class(after) == Class::CueConjunction
}

/// `فتح الميناء وفقا لتقرير نشرته الإذاعة أمس.`: whether a clause says which text or who it is.
fn is_described(reader: &Reader<'_>, at: usize) -> bool {
    describes(reader, at) || reader.class(at) == Class::Relative
}

/// `وهذا بحسب الشركة يجعل الشاشة أنحف`: whether the clause goes on with its verb behind the report at `at`.
fn verb_goes_on(reader: &Reader<'_>, at: usize, after: usize) -> bool {
    reader.text_of(at).ends_with("بحسب") && reader.looks_like_verb(after)
}

/// `أبحر زورق يهدف كما أوضح القبطان إلى حماية الساحل`, `وارتفع الإنفاق حسب التقرير بنحو الثلث`: whether what stands before
/// the report wants what stands behind it: its last word is a verb, or an amount follows.
fn waits(reader: &Reader<'_>, at: usize, after: usize) -> bool {
    let before = at - 1;
    let class = reader.class(after);
    let counted = || class.is_preposition() && class != Class::PrepFi && reader.is(after + 1, TokenKind::Number);
    let governed = || class.is_preposition() || reader.tok(after).has(Clitics::BI);
    // قالت وفقا للصحيفة سعاد الحداد في الميناء: whose subject follows
    let verb = || match reader.class(before) {
        Class::Verb => !reader.lemma(before).frames.reports(),
        _ => reader.looks_like_verb(before),
    };
    reader.text_of(after).is_one_of(lists::HOW_MUCH) || counted() || governed() && verb()
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
    let two = !reader.text_of(comma + 1).is_one_of_joined(lists::BUT);
    comma + 2 + usize::from(two)
}

/// The وهو that begins a remark: `ما يستدعي - كما قال - مالا، وهو كثير`.
fn is_and_he(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Pronoun && reader.tok(at).has(Clitics::WA)
}

/// `أغلق الميناء وهو ما يضر الصيادين وفق تقرير الجمعية`, `كبرت السوق وهذا بحسب الشركة يكفي`: where a remark on
/// the clause begins, with no sign between it and the report.
fn plain_remark(reader: &Reader<'_>, begin: usize, at: usize) -> Option<usize> {
    let this = |i: &usize| reader.text_of(*i).is_one_of(lists::AND_THIS);
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
        _ if reader.text_of(begin).is_one_of_joined(&["بالمقابل"]) => comma(begin + 1),
        Class::PrepFi if second.is_one_of(lists::IN_FACT) => comma(begin + 2),
        Class::PrepMin if second.is_one_of(lists::SIDES) => comma(begin + 3),
        Class::Demonstrative => comma(begin + 1),
        _ => None,
    };
    behind.filter(|behind| *behind < at).unwrap_or(begin)
}

/// `لكن`, `في حين`, `إلا أن`: whether the clause that begins here is set against the one before it.
fn sets_against(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    // لكن من غير أن يعلن: no clause
    let clause = !reader.class(at + 1).is_preposition() && reader.tok(at + 1).is_word();
    word.is_one_of_joined(lists::BUT) && clause
        || word == "في" && reader.text_of(at + 1) == "حين"
        || reader.is_except_that(at)
}

/// Whether hardly a clause ends at `at` before a report with a comma behind it: `ويبلغ عددهم، بحسب المرصد، حوالى
/// سبعين`, `وتأتي هذه الدعوة حسب البيان، إثر تصريحات`.
fn barely_begun(reader: &Reader<'_>, begin: usize, at: usize, after: usize) -> bool {
    let goes_on = reader.is(after, TokenKind::Comma) && !reader.text_of(after + 1).starts_with("و");
    // كما تم، وفق المصدر، تحرير محضر
    let verb = begin + usize::from(reader.class(begin) == Class::CueConjunction);
    // وتأتي، ويمر: a present that و is joined to
    let joined = || {
        let present = ["وي", "وت"].iter().any(|present| reader.text_of(verb).starts_with(present));
        present && reader.class(verb) == Class::Unknown
    };
    let begins = begins_clause(reader, verb) || joined();
    goes_on && begins && at - begin <= LEAST
}

/// The words of the sentence before the one that begins at `begin`, if they stand in one line.
fn sentence_before(reader: &Reader<'_>, begin: usize) -> Option<(usize, usize)> {
    let last = begin.checked_sub(1).filter(|last| reader.is(*last, TokenKind::Stop))?;
    let start = reader.sentences.begin(last);
    Some((start, trim(reader, start, last)))
}

/// A clause that nothing introduces has at least so many words.
const LEAST: usize = 3;
