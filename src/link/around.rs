//! From a marked stretch that no cue reached to what stands around it.

use super::content::speaks_anew;
use super::headline::{is_heading, label_start};
use super::whole::{preposition, takes_up};
use super::{Links, Source};
use crate::arabic::Clitics;
use crate::cue::{self, Complement, CueWord};
use crate::lexicon::{Act, Class, Frames};
use crate::marked;
use crate::mention;
use crate::observe::{Observer, Refusal};
use crate::phrase::{self, Phrase};
use crate::quotation::{Ending, Stretch};
use crate::quote::{Kind, Rule};
use crate::reader::Reader;
use crate::token::{Style, TokenKind};
use crate::wall::Bounds;

impl<O: Observer> Links<O> {
    /// From a stretch that no cue reached to what stands around it.
    pub(super) fn around(&mut self, reader: &Reader<'_>, index: usize) -> Result<(), Refusal> {
        let stretch = reader.stretches[index];
        if stretch.inside().is_empty() {
            return Err(Refusal::Empty);
        }
        let rule = crate::naming::rule(reader, stretch.open());
        let name = rule.is_some();
        let speech = !name && (stretch.words >= 4 || reader.is_clause(&stretch));
        let comma = reader.is(stretch.close() + 1, TokenKind::Comma);
        let short = !name && comma && (stretch.words >= 2 || reader.class(stretch.close() + 2) == Class::Verb)
            || reader.class(stretch.close() + 1) == Class::Verb
                && stretch.words == 1
                && reader.is(stretch.close() - 1, TokenKind::Exclamation);
        if (speech || short) && self.quote_first(reader, index, &stretch)
            || speech && (self.goes_on(reader, index, &stretch) || self.fronted(reader, index, &stretch))
        {
            return Ok(());
        }
        let colon = stretch.open() > 0 && reader.is(stretch.open() - 1, TokenKind::Colon);
        // رابط الخبر: “ميناء الصيد” يغلق أبوابه: a phrase before other words is what they speak of.
        let topic = colon
            && stretch.words <= 5
            && !reader.is_clause(&stretch)
            && reader.is(stretch.close() + 1, TokenKind::Word);
        if !name && !topic && (stretch.words >= 2 || colon) && self.introduced(reader, index, &stretch) {
            return Ok(());
        }
        if speech && !topic && self.announced(reader, index, &stretch) {
            return Ok(());
        }
        if speech
            && stretch.depth == 0
            && (self.alone(reader, index, &stretch)
                || self.same_report(reader, index, &stretch)
                || self.told_clause(reader, index, &stretch))
        {
            return Ok(());
        }
        Err(rule.map_or(Refusal::NothingAround, Refusal::Name))
    }

    /// Whether one of the stretches that it stands in is taken.
    pub(super) fn inside_taken(&self, reader: &Reader<'_>, stretch: &Stretch, outer: &[usize]) -> bool {
        outer.iter().any(|index| self.taken[*index] && reader.stretches[*index].close >= stretch.close)
    }

    /// `“…”، قال الوزير`; `“…” بحسب الوزير`; `“…”، على حد تعبيره`.
    fn quote_first(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        if stretch.ending != Ending::Closed {
            return false;
        }
        let mut at = stretch.close() + 1;
        while matches!(
            reader.kind(at),
            Some(TokenKind::Comma | TokenKind::Stop | TokenKind::Dash | TokenKind::Ellipsis)
        ) {
            at += 1;
        }
        // كما قال، حسبما ذكر، هكذا قال، وفق ما أعلن
        let mut lead = at;
        let adverb = reader.class(lead) == Class::Adverb && !reader.tok(lead).has(Clitics::WA);
        if adverb || reader.class(lead) == Class::CueConjunction {
            lead += 1;
        } else if matches!(reader.class(lead), Class::Demonstrative | Class::CuePreposition)
            && reader.class(lead + 1) == Class::Negation
        {
            // هذا ما قاله الوزير
            lead += 2;
        } else if is_what_was_said(reader, lead) {
            if self.said_with(reader, index, lead + 2) {
                return true;
            }
            lead += 2;
        }
        let Some(tok) = reader.tokens.get(lead) else { return false };
        let whole = completes(reader, stretch);
        if whole && reader.class(at).heads_report() {
            return false;
        }
        if let Some(cue) = cue::cue_at(reader, lead)
            .filter(|_| tok.class() == Class::Verb && !tok.has(Clitics::WA.union(Clitics::FA).union(Clitics::LI)))
        {
            let found = cue::complement(reader, cue);
            // وحول رحلات “الدرجة الأولى”، أوضح الوزير أن: the verb has words of its own.
            let own = matches!(found, Some(Complement::Clause { .. } | Complement::Colon { .. }));
            if own && !reader.is_clause(stretch) || lead == at && !quotes(reader, cue) {
                return false;
            }
            let source = self.subject(reader, cue, found);
            self.direct(reader, index, Some(lead), source, Rule::MarkVerb);
            return true;
        }
        // “…”. وبحسب المدير: of what follows
        let joined = reader.tok(at).has(Clitics::WA.union(Clitics::FA));
        if !whole
            && !joined
            && let Some((cue, source)) = preposition(reader, at, false)
        {
            self.direct(reader, index, Some(cue), source, Rule::MarkPreposition);
            return true;
        }
        false
    }

    /// `“…”، بهذه العبارة بدأ المدير كلمته`, `“…”، هذه العبارة رددها المدير`: words that somebody does something with,
    /// told by the noun for them, where the verb behind it is not known to tell and is no cue.
    fn said_with(&mut self, reader: &Reader<'_>, index: usize, verb: usize) -> bool {
        let done = reader.class(verb) == Class::Verb
            && !reader.tok(verb).has(Clitics::WA)
            && cue::cue_at(reader, verb).is_none();
        let told = || reader.is_plain_unknown(verb) && reader.text_of(verb).ends_with("ها");
        if !done && !told() {
            return false;
        }
        let bounds = Bounds::within(reader.sentences.end(verb), Frames::NONE);
        let Some(phrase) = mention::behind(reader, verb, bounds) else { return false };
        self.direct(reader, index, None, Source::Mention(phrase), Rule::MarkVerb);
        true
    }

    /// `وبحسب الوزير: “…”`, `وفقا للوزير، “…”`, `بحسب الوزير فإنه “…”`: all that the report in front is of, and not
    /// `وبحسب الوزير، “لا وجود” للأزمة`.
    fn fronted(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        let begin = reader.sentences.begin(stretch.open());
        let mut joint = stretch.open();
        // فقد “عاد” is no word before the clause but one of it.
        if joint > begin && takes_up(reader, joint - 1) && reader.class(joint - 1) != Class::Auxiliary {
            joint -= 1;
        }
        if joint > begin && matches!(reader.tok(joint - 1).kind, TokenKind::Comma | TokenKind::Colon) {
            joint -= 1;
        }
        let Some(head) = (begin..joint.min(begin + 2)).find(|at| reader.class(*at).heads_report()) else {
            return false;
        };
        let after = stretch.close() + 1;
        let alone = after >= reader.sentences.end(head) || reader.is(after, TokenKind::Comma);
        // وحسب شولز “سيعود القطار غدا”
        let behind = joint < stretch.open() || reader.is_clause(stretch);
        if !behind || !alone || stretch.ending != Ending::Closed {
            return false;
        }
        let Some((cue, source)) = preposition(reader, head, true) else { return false };
        if source.end(cue) != joint {
            return false;
        }
        self.direct(reader, index, Some(cue), source, Rule::MarkPreposition);
        true
    }

    /// `“…”، قال الوزير، “…”`, and a paragraph that goes on after another.
    fn goes_on(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        let Some(previous) =
            index.checked_sub(1).filter(|before| self.taken[*before]).map(|before| reader.stretches[before])
        else {
            return false;
        };
        let Some(draft) = self.drafts.iter().rev().take(64).find(|draft| draft.content.0 == previous.open() + 1) else {
            return false;
        };
        let gap = previous.close() + 1..stretch.open();
        if gap.len() > 24 || draft.kind != Kind::Direct {
            return false;
        }
        let reopened = previous.ending == Ending::Reopened;
        let only_breaks = gap
            .clone()
            .all(|at| matches!(reader.kind(at), Some(TokenKind::Break | TokenKind::Comma | TokenKind::Stop)));
        // The cue stands between the two, and nothing else does.
        let interrupted = draft.cue.is_some_and(|cue| gap.contains(&cue))
            && matches!(
                reader.kind(stretch.open() - 1),
                Some(TokenKind::Comma | TokenKind::Colon | TokenKind::Stop | TokenKind::Dash)
            )
            && !gap.clone().any(|at| reader.is(at, TokenKind::Break));
        if !(reopened || only_breaks && reader.sentences.end(previous.open()) >= previous.close() || interrupted) {
            return false;
        }
        let (cue, source) = if interrupted { (draft.cue, draft.source) } else { (None, Source::Same) };
        self.direct(reader, index, cue, source, Rule::Continued);
        true
    }

    /// `دعا إلى “حوار شامل” في البلاد، “تشارك فيه القرى كلها”`: marked words behind those of a report, in
    /// its sentence.
    fn same_report(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        let begin = reader.sentences.begin(stretch.open());
        let goes_on = |end: usize| {
            let mut gap = end..stretch.open();
            gap.len() <= 12
                && !gap.any(|at| {
                    reader.class(at) == Class::Verb
                        || matches!(reader.kind(at), Some(TokenKind::Colon | TokenKind::Open | TokenKind::Stop))
                })
        };
        let report = self.drafts.iter().rev().take(8).find(|draft| {
            let marked = draft.verbatim.0 < draft.verbatim.1 && draft.rule != Rule::Preposition;
            marked
                && stretch.ending == Ending::Closed
                && draft.content.1 <= stretch.open()
                && draft.cue.is_some_and(|cue| cue >= begin && reader.lemma(cue).act != Act::Writing)
                && goes_on(draft.content.1)
        });
        let Some((cue, source)) = report.map(|draft| (draft.cue, draft.source)) else { return false };
        self.mixed(reader, index, cue, source.governing(), Rule::Continued);
        true
    }

    /// `وفي بيان: “…”`, `الوزير: “…”`: a colon before the marks and no verb.
    fn introduced(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        let Some(colon) = stretch.open().checked_sub(1) else { return false };
        let begin = reader.sentences.begin(colon);
        if stretch.words >= 3
            && let Some((noun, phrase)) = sayer(reader, begin, stretch.open())
            && (reader.is_clause(stretch) || cue::is_saying(reader, noun))
        {
            self.direct(reader, index, Some(noun), Source::Mention(phrase), Rule::Statement);
            return true;
        }
        let has_colon = reader.is(colon, TokenKind::Colon);
        let noun = (begin.max(colon.saturating_sub(12))..=colon).rev().find(|at| {
            let tok = reader.tok(*at);
            // عمر بن الخطاب
            let surname = *at > begin && reader.text_of(*at - 1) == "بن";
            tok.class() == Class::Statement && !surname
                || tok.class() == Class::SpeechNoun && (has_colon || tok.form().has_pronoun() || tok.has(Clitics::AL))
        });
        // قال إن العمل يتأخر: “ننتظر الخشب منذ شهر”; but قال إن الصبر واجب لقول الشاعر: “…”
        let anew = has_colon || speaks_anew(reader, stretch.open());
        let end = if reader.tok(colon).is_word() { stretch.open() } else { colon };
        let report = self.drafts.iter().rev().take(8).find(|draft| anew && draft.content.1 == end);
        if let Some((cue, source)) = report.map(|draft| (draft.cue, draft.source))
            && !noun.is_some_and(|noun| is_saying_of(reader, noun))
        {
            self.direct(reader, index, cue, source, Rule::Continued);
            return true;
        }
        let adjoins = |noun: usize| noun + 1 >= colon && stretch.words >= 4 && reader.is_clause(stretch);
        if let Some(noun) = noun.filter(|noun| has_colon || adjoins(*noun)) {
            let source = self.of_a_noun(reader, noun, colon);
            // إلى التحذير من “عواصف في الخليج”: words of its object
            if reader.class(colon).is_preposition() {
                self.mixed(reader, index, Some(noun), source, Rule::Statement);
            } else {
                self.direct(reader, index, Some(noun), source, Rule::Statement);
            }
            return true;
        }
        if !has_colon {
            return false;
        }
        let bounds = Bounds::towards(colon, Frames::NONE);
        match phrase::phrase(reader, label_start(reader, begin, colon), bounds) {
            // الدمام: «الشراع»: a dateline
            Some(phrase)
                if phrase.end == colon
                    && phrase.end - phrase.start <= 8
                    && reader.class(phrase.head) != Class::Place
                    && !is_heading(reader, phrase, colon) =>
            {
                self.direct(reader, index, None, Source::Mention(phrase), Rule::Headline);
                true
            }
            _ => false,
        }
    }

    /// Whose words the noun before the colon tells: `في بيان الوزارة: “…”`, `لقول الشاعر: “…”`.
    fn of_a_noun(&self, reader: &Reader<'_>, noun: usize, colon: usize) -> Source {
        match phrase::phrase(reader, noun + 1, Bounds::within(colon, Frames::NONE)) {
            Some(phrase) if reader.class(phrase.start).begins_somebody() => Source::Mention(phrase),
            _ if is_saying_of(reader, noun) => {
                let cue = CueWord { at: noun, frames: Frames::NONE };
                self.subject(reader, cue, Some(Complement::Colon { at: colon }))
            }
            _ => Source::Implied(reader.tok(noun).form()),
        }
    }

    /// `علق البحارة على القرار: “لن نبحر اليوم”`, `يقوم الاتفاق على أن “يعود كل صياد إلى مينائه”`: a clause behind a
    /// colon or أن is somebody's words, though nothing before it is known to report.
    fn announced(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        let Some(before) = stretch.open().checked_sub(1) else { return false };
        let colon = reader.is(before, TokenKind::Colon);
        let that = reader.class(before).is_complementizer();
        let verb = || stretch.inside().take(24).any(|at| reader.looks_like_verb(at));
        let long = stretch.words >= if colon { 4 } else { 5 } && (reader.is_clause(stretch) || verb());
        if !(colon || that) || !long || stretch.ending == Ending::Unclosed {
            return false;
        }
        let begin = reader.sentences.begin(before).max(before.saturating_sub(24));
        let cue = (begin..before).rev().find_map(|at| cue::cue_at(reader, at)).filter(|cue| {
            // وقالت المديرة، وهي من القرية، إن; but يصف البحر، ترك الكتاب، وعاد إليه: “…”
            that && cue.frames.has(Frames::AN) || !(cue.at..before).any(|at| reader.is(at, TokenKind::Comma))
        });
        // تخيل هذا: (تدخل الميناء …)
        if cue.is_none() && stretch.style == Style::Parentheses {
            return false;
        }
        let found = if colon {
            Complement::Colon { at: before }
        } else {
            Complement::Clause { at: before, complementizer: before }
        };
        let source = match cue {
            Some(cue) => self.subject(reader, cue, Some(found)),
            None => mention::sentence_subject(reader, reader.sentences.begin(before), before, |_| true)
                .map_or(Source::Unknown, |(_, phrase, _)| Source::Governor(phrase)),
        };
        self.direct(reader, index, cue.map(|cue| cue.at), source, Rule::Statement);
        true
    }

    /// The verb of saying that the sentence of the mark at `open` begins with, where nothing has been found for it so
    /// far: `قال سامي البكري الخبير في الجامعة القريبة الذي لم يشارك في الدراسة، ولا في ما سبقها “…”`. A long clause
    /// any verb tells that takes one with أن, and a participle right before it: `كشف المدير “نملك ما يكفي لعام كامل”`.
    fn unanswered(&self, reader: &Reader<'_>, open: usize) -> Option<(usize, Source)> {
        let begin = reader.sentences.begin(open);
        let says = |cue: &CueWord| {
            let act = reader.lemma(cue.at).act;
            let near = || open - cue.at <= 10 && (cue.at + 1..open).all(|at| reader.tok(at).is_word());
            let long = reader.words_inside(open) >= 6 && !reader.class(open + 1).is_preposition();
            let tells = long && cue.frames.has(Frames::AN) && marked::tells(act) && near();
            match reader.class(cue.at) {
                Class::Verb => cue.at < begin + 2 && (marked::utters(act) && cue.frames.has(Frames::DIRECT) || tells),
                Class::Participle => cue.at + 1 == open && tells,
                _ => false,
            }
        };
        let answered = |cue: &CueWord| self.drafts.iter().rev().take(8).any(|draft| draft.cue == Some(cue.at));
        let cues =
            (begin..open.min(begin + 2)).chain(open.saturating_sub(1)..open).filter_map(|at| cue::cue_at(reader, at));
        let cue = cues.filter(says).find(|cue| !answered(cue))?;
        let source = self.subject(reader, cue, Some(Complement::Mark { open }));
        // يذكر أن السيارات مثل «الموج» واسعة
        let impersonal = cue.frames.has(Frames::IMPERSONAL) && reader.tok(cue.at).form().is_present();
        let told = matches!(source, Source::Mention(_)) || !impersonal;
        told.then_some((cue.at, source))
    }

    /// A marked paragraph of its own, long enough to be speech; or within the reporter's sentence a clause that nobody
    /// would call a thing by: `القرار جاء “بعد شكاوى قدمها …”`.
    fn alone(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        let before = stretch.open().checked_sub(1).and_then(|before| reader.kind(before));
        let first = matches!(before, None | Some(TokenKind::Break));
        let stopped = matches!(before, Some(TokenKind::Stop | TokenKind::Mark | TokenKind::Ellipsis));
        if first && self.open_end && stretch.words >= 4 {
            self.direct(reader, index, None, Source::Same, Rule::Continued);
            true
        } else if (first || stopped && stretch.ending == Ending::Closed)
            && stretch.words >= 8
            && reader.is_clause(stretch)
        {
            self.direct(reader, index, None, Source::Same, Rule::Alone);
            true
        } else if stretch.ending == Ending::Closed && reader.is_clause(stretch) {
            if let Some((cue, source)) = self.unanswered(reader, stretch.open()) {
                self.direct(reader, index, Some(cue), source, Rule::VerbMark);
                return true;
            }
            // اختارته كـ“أبرز من يكتب عن البحر في القرية”: what he is
            let like = stretch.open().checked_sub(1).filter(|at| reader.tok(*at).size == 1);
            if stretch.words < NO_NAME || like.is_some_and(|at| reader.text_of(at).starts_with("ك")) {
                return false;
            }
            if speaks_anew(reader, stretch.open()) {
                self.direct(reader, index, None, Source::Same, Rule::Alone);
            } else {
                self.mixed(reader, index, None, Source::Same, Rule::Alone);
            }
            true
        } else {
            false
        }
    }

    /// `وفي الشمال «وصلت سفينتان من الخليج مساء»`, `لم يهدأ الأطفال، «نقول لهم إن الشبكة عادت»`: a clause with its verb in
    /// front is somebody's words, and nobody's name; but `الأمر الذي «يهدد الصيد في الخليج» بحسب التقرير`, whose it is.
    fn told_clause(&mut self, reader: &Reader<'_>, index: usize, stretch: &Stretch) -> bool {
        let told = stretch.words >= CLAUSE
            && stretch.ending == Ending::Closed
            && stretch.style != Style::Parentheses
            && !reader.class(stretch.close() + 1).heads_report()
            && begins_with_its_verb(reader, stretch);
        if told {
            self.mixed(reader, index, None, Source::Same, Rule::Alone);
        }
        told
    }
}

/// Whether the marked words begin with a verb. A past that may be a noun needs its subject: `“شكر المدير البحارة”`, but
/// `“حمل الشباك ونقلها”`.
fn begins_with_its_verb(reader: &Reader<'_>, stretch: &Stretch) -> bool {
    let first = stretch.open() + 1;
    match reader.class(first) {
        Class::Verb => !reader.tok(first).form().is_his_past() || reader.tok(first + 1).clitics == Clitics::AL,
        Class::Auxiliary => reader.text_of(first).is_one_of(&["قد", "لقد", "كنت", "كنا"]),
        class => class.is_complementizer() && reader.tok(first).form().has_pronoun(),
    }
}

/// `يعكس الاتفاق حرصها “على الجودة”، وفقا للبيان`, `جاء القرار “لتأخر الوزارة في الرد”، بحسب ما قال`: whether the
/// marked words only complete the sentence that they stand in, so that a report behind them is of the whole.
fn completes(reader: &Reader<'_>, stretch: &Stretch) -> bool {
    let (open, first) = (stretch.open(), stretch.open() + 1);
    let completed = || {
        let governed = reader.class(open - 1).is_preposition() || reader.class(open - 1) == Class::Relative;
        let governs = reader.class(first).is_preposition() || reader.tok(first).has(Clitics::BI.union(Clitics::LI));
        reader.tok(open - 1).is_word() && (governed || governs)
    };
    open > reader.sentences.begin(open) + 1 && (!reader.is_clause(stretch) || completed())
}

/// `“…”، هذه العبارة رددها الصيادون`: whether the marked words before it are what the noun is for.
fn is_what_was_said(reader: &Reader<'_>, at: usize) -> bool {
    const WORDS: [&str; 7] = ["العبارة", "العبارات", "الكلمات", "الكلام", "الجملة", "المقولة", "الصرخة"];
    reader.class(at) == Class::Demonstrative && reader.text_of(at + 1).is_one_of(&WORDS)
}

/// A clause of so many words is no name.
const NO_NAME: u32 = 12;
/// Nor is one of so many with its verb in front.
const CLAUSE: u32 = 5;

/// Whether the noun is a saying with who says it behind it: `قول الشاعر`.
fn is_saying_of(reader: &Reader<'_>, noun: usize) -> bool {
    let tok = reader.tok(noun);
    tok.class() == Class::SpeechNoun && !tok.has(Clitics::AL) && !tok.form().has_pronoun()
}

/// `قول الشاعر “…”`, `مقولة إخواننا البحارة “…”`: the noun of a saying, and who says it right up to the mark.
fn sayer(reader: &Reader<'_>, begin: usize, open: usize) -> Option<(usize, Phrase)> {
    let noun = (begin.max(open.saturating_sub(8))..open).rev().find(|at| {
        let saying = is_saying_of(reader, *at) && reader.lemma(*at).act == Act::Statement;
        saying || reader.class(*at) == Class::Statement && reader.text_of(*at).ends_with("مقولة")
    })?;
    let praise = (noun + 2..open).find(|at| reader.class(*at) == Class::Praise);
    // قول الله عز وجل
    let end = praise.map_or(open, |at| at - usize::from(reader.text_of(at - 1) == "عز"));
    // قول الشاعر لصديقه “…”, قول المدير في الحفل “…”: whom he tells it, and where
    let told = |phrase: &Phrase| {
        let next = phrase.end;
        let adverbial = reader.class(next) == Class::PrepFi || reader.text_of(next).starts_with("ل");
        next < end && reader.is(next, TokenKind::Word) && adverbial
    };
    let near = || phrase::phrase(reader, noun + 1, Bounds::within(end, Frames::NONE)).filter(told);
    let filling = || phrase::filling(reader, noun + 1, Bounds::towards(end, Frames::NONE));
    let phrase = cue::is_saying(reader, noun).then(near).flatten().or_else(filling)?;
    Some((noun, phrase))
}

/// Whether the verb behind marked words can have them for its own: `“…”، قال الوزير`; not `سقوط “…” جاء`.
fn quotes(reader: &Reader<'_>, cue: CueWord) -> bool {
    cue.frames.has(Frames::DIRECT) && !cue.frames.has(Frames::IN) || reader.lemma(cue.at).act == Act::Opinion
}
