//! From a marked stretch that no cue reached to what stands around it.

use super::content::speaks_anew;
use super::headline::{before_colon, is_heading, label_start};
use super::preposition::preposition;
use super::taken_up::takes_up;
use super::{Draft, Links, Source};
use crate::arabic::Clitics;
use crate::complement::{self, Complement};
use crate::cue::{self, CueWord};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames};
use crate::mention;
use crate::observe::{Observer, Refusal};
use crate::phrase::{self, Bounds, Phrase};
use crate::quotation::{Ending, Stretch};
use crate::quote::{Kind, Rule};
use crate::reader::Reader;
use crate::token::{Style, TokenKind};

impl<O: Observer> Links<O> {
    /// From a stretch that no cue reached to what stands around it.
    pub(super) fn around(&mut self, reader: &Reader<'_>, index: usize) -> Result<(), Refusal> {
        let stretch = &reader.stretches[index];
        if stretch.inside().is_empty() {
            return Err(Refusal::Empty);
        }
        let name = crate::naming::rule(reader, stretch.open());
        match self.found_around(reader, index, name.is_some()) {
            Some(Found { whole: true, cue, source, rule }) => self.direct(reader, index, cue, source, rule),
            Some(Found { whole: false, cue, source, rule }) => self.mixed(reader, index, cue, source, rule),
            None => return Err(name.map_or(Refusal::NothingAround, Refusal::Name)),
        }
        Ok(())
    }

    /// What the first of the rules finds that has something to say of the stretch.
    fn found_around(&self, reader: &Reader<'_>, index: usize, name: bool) -> Option<Found> {
        let stretch = &reader.stretches[index];
        let (before, close) = (stretch.open().checked_sub(1), stretch.close());
        let colon = before.is_some_and(|before| reader.is(before, TokenKind::Colon));
        // رابط الخبر: “ميناء الصيد” يغلق أبوابه: a phrase before other words is what they speak of.
        let topic = || {
            let before_others = stretch.words <= 5 && reader.is(close + 1, TokenKind::Word);
            colon && before_others && !reader.is_clause(stretch)
        };
        let introduced = || {
            let may_be = !name && stretch.words >= 2 && !topic();
            before.filter(|_| may_be).and_then(|before| self.introduced(reader, stretch, before))
        };
        let speech = !name && (stretch.words >= 4 || reader.is_clause(stretch));
        if !speech {
            let comma = || reader.is(close + 1, TokenKind::Comma) && reader.class(close + 2) == Class::Verb;
            let cry = || stretch.words == 1 && reader.is(close - 1, TokenKind::Exclamation);
            // “واحد فقط!” يصرخ صاحب السيارة, “كل شيء جاهز” قالت الشركة
            let whole = || {
                let begins = reader.sentences.begin(stretch.open()) == stretch.open();
                begins && stretch.words >= 2 && cue::is_qala(reader, close + 1)
            };
            let called = || {
                let cried = crate::quotation::is_stop(reader.tok(close - 1).kind);
                reader.class(close + 1) == Class::Verb && (cried || whole())
            };
            // “سنعود أقوى”.. بهذه العبارة ودع القائد جمهوره
            let told = || {
                let at = over_signs(reader, stretch);
                behind_what_was_said(reader, at).is_some() && !is_so(reader, at)
            };
            let short = !name && (comma() || called() || told()) || cry();
            // “لا نملك الوقت”، قالت الوزيرة أمام البرلمان، “والعالم يراقبنا”
            let half = || {
                let other = (!name && stretch.words >= 2).then(|| self.goes_on(reader, index)).flatten();
                other.filter(|other| other.cue >= Some(reader.sentences.begin(stretch.open())))
            };
            return short.then(|| self.quote_first(reader, stretch)).flatten().or_else(half).or_else(introduced);
        }
        let found = self.quote_first(reader, stretch).or_else(|| self.goes_on(reader, index));
        let found = found.or_else(|| self.fronted(reader, stretch)).or_else(introduced);
        let found = found.or_else(|| self.announced(reader, stretch, before?));
        let found = found.or_else(|| self.alone(reader, stretch)).or_else(|| self.same_report(reader, stretch));
        found.or_else(|| told_clause(reader, stretch)).or_else(|| governed_words(reader, stretch))
    }

    /// `“…”، قال الوزير`; `“…” بحسب الوزير`; `“…”، على حد تعبيره`.
    fn quote_first(&self, reader: &Reader<'_>, stretch: &Stretch) -> Option<Found> {
        if stretch.ending != Ending::Closed {
            return None;
        }
        let at = Some(over_signs(reader, stretch)).filter(|at| *at < reader.tokens.len())?;
        let found = said_with(reader, at).or_else(|| said_it(reader, at));
        let whole = completes(reader, stretch);
        if found.is_some() || whole && reader.class(at).heads_report() {
            return found;
        }
        let by_verb = self.said_first(reader, stretch, at).or_else(|| headed(reader, stretch, at));
        // “…”. وبحسب المدير: of what follows
        if by_verb.is_some() || whole || reader.tok(at).has(Clitics::WA.union(Clitics::FA)) {
            return by_verb;
        }
        let (cue, source) = preposition(reader, at, false)?;
        Some(Found::direct(Some(cue), source, Rule::MarkPreposition))
    }

    /// `“…”، قال الوزير`, `“…”، هذا ما قاله الوزير`: the verb behind marked words that are its own.
    fn said_first(&self, reader: &Reader<'_>, stretch: &Stretch, at: usize) -> Option<Found> {
        let lead = over_lead(reader, at);
        let bare = !reader.tok(lead).has(Clitics::WA.union(Clitics::FA).union(Clitics::LI));
        let cue = cue::cue_at(reader, lead).filter(|_| bare && reader.class(lead) == Class::Verb)?;
        let found = complement::complement(reader, cue);
        // وحول رحلات “الدرجة الأولى”، أوضح الوزير أن: the verb has words of its own.
        let own = matches!(found, Some(Complement::Clause { .. } | Complement::Colon { .. }));
        if own && !reader.is_clause(stretch) || lead == at && !cue.frames.has(Frames::DIRECT) {
            return None;
        }
        // “الشهادة للمحاكم”، يقول في حديثه: his words, and not who says so
        let of_it = |source: &Source| {
            source.phrase().is_none_or(|phrase| phrase.end <= stretch.open() || phrase.start > stretch.close())
        };
        let source = Some(self.subject(reader, cue, found)).filter(of_it);
        let source = source.unwrap_or(Source::Implied(reader.tok(lead).form()));
        Some(Found::direct(Some(lead), source, Rule::MarkVerb))
    }

    /// `وبحسب الوزير: “…”`, `وفقا للوزير، “…”`, `على حد تعبير الوزير، “…”`, `بحسب الوزير فإنه “…”`: all that the report in
    /// front is of, and not `وبحسب الوزير، “لا وجود” للأزمة`.
    fn fronted(&self, reader: &Reader<'_>, stretch: &Stretch) -> Option<Found> {
        let begin = reader.sentences.begin(stretch.open());
        let mut joint = stretch.open();
        if joint > begin && takes_up(reader, joint - 1) {
            joint -= 1;
        }
        if joint > begin && matches!(reader.tok(joint - 1).kind, TokenKind::Comma | TokenKind::Colon) {
            joint -= 1;
        }
        let limit = |at: usize| reader.class(at) == Class::PrepAla && reader.class(at + 1) == Class::CueLimit;
        let heads = |at: &usize| reader.class(*at).heads_report() || limit(*at);
        let head = (begin..joint.min(begin + 2)).find(heads)?;
        let after = stretch.close() + 1;
        let alone = after >= reader.sentences.end(head) || reader.is(after, TokenKind::Comma);
        let (cue, source) = preposition(reader, head, true).filter(|(cue, source)| source.end(*cue) == joint)?;
        alone.then(|| Found::direct(Some(cue), source, Rule::MarkPreposition))
    }

    /// `“…”، قال الوزير، “…”`, and a paragraph that goes on after another.
    fn goes_on(&self, reader: &Reader<'_>, index: usize) -> Option<Found> {
        use TokenKind::{Break, Colon, Comma, Dash, Stop};
        let before = index.checked_sub(1).filter(|before| self.taken[*before])?;
        let (previous, open) = (&reader.stretches[before], reader.stretches[index].open());
        let draft = self.drafts.iter().rev().take(64).find(|draft| draft.content.0 == previous.open() + 1)?;
        let mut gap = previous.close() + 1..open;
        if gap.len() > 24 || draft.kind != Kind::Direct {
            return None;
        }
        // The cue stands between the two, and nothing else does.
        let interrupted = draft.cue.is_some_and(|cue| gap.contains(&cue))
            && matches!(reader.kind(open - 1), Some(Comma | Colon | Stop | Dash));
        if interrupted {
            return Some(Found::direct(draft.cue, draft.source, Rule::Continued));
        }
        let only_breaks = gap.all(|at| matches!(reader.kind(at), Some(Break | Comma | Stop)));
        only_breaks.then(|| Found::direct(None, Source::Same, Rule::Continued))
    }

    /// `دعا إلى “حوار شامل” في البلاد، “تشارك فيه القرى كلها”`: marked words behind those of a report, in
    /// its sentence.
    fn same_report(&self, reader: &Reader<'_>, stretch: &Stretch) -> Option<Found> {
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
            draft.verbatim.0 < draft.verbatim.1
                && stretch.ending == Ending::Closed
                && draft.content.1 <= stretch.open()
                && draft.cue.is_some_and(|cue| cue >= begin && reader.lemma(cue).act != Act::Writing)
                && goes_on(draft.content.1)
        });
        // قال إن الحارس “غادر الميناء”، لافتا إلى “إحالته”: the participle has them.
        let participle = |draft: &Draft| {
            let goes_on = |at: &usize| reader.class(*at) == Class::Participle && cue::cue_at(reader, *at).is_some();
            (draft.content.1..stretch.open()).rev().find(goes_on)
        };
        report.map(|draft| Found::mixed(participle(draft).or(draft.cue), draft.source.governing(), Rule::Continued))
    }

    /// `وفي بيان: “…”`, `الوزير: “…”`: a colon before the marks, or a noun, and no verb.
    fn introduced(&self, reader: &Reader<'_>, stretch: &Stretch, before: usize) -> Option<Found> {
        let (begin, open) = (reader.sentences.begin(before), stretch.open());
        let sayer = if stretch.words >= 3 { sayer(reader, begin, open) } else { None };
        if let Some((noun, phrase)) = sayer {
            return Some(Found::direct(Some(noun), Source::Mention(phrase), Rule::Statement));
        }
        let colon = reader.is(before, TokenKind::Colon);
        let noun = telling_noun(reader, begin, before);
        // قال إن العمل يتأخر: “ننتظر الخشب منذ شهر”; but قال إن الصبر واجب لقول الشاعر: “…”
        let end = if reader.tok(before).is_word() { open } else { before };
        let report = self.drafts.iter().rev().take(8).find(|draft| draft.content.1 == end);
        let saying = || noun.is_some_and(|noun| is_saying_of(reader, noun));
        if let Some(draft) = report.filter(|_| (colon || speaks_anew(reader, open)) && !saying()) {
            return Some(Found::direct(draft.cue, draft.source, Rule::Continued));
        }
        let adjoins = |noun: usize| noun + 1 >= before && stretch.words >= 4 && reader.is_clause(stretch);
        if let Some(noun) = noun.filter(|noun| colon || adjoins(*noun)) {
            // إلى التحذير من “عواصف في الخليج”: words of its object
            let whole = !reader.class(before).is_preposition();
            let source = self.of_a_noun(reader, noun, before);
            return Some(Found { whole, cue: Some(noun), source, rule: Rule::Statement });
        }
        // الدمام: «الشراع»: a dateline
        let label = |phrase: &Phrase| {
            // فتصارحه: “…”: a verb
            let verb = reader.is_plain_unknown(phrase.head) && reader.text_of(phrase.head).ends_with_his();
            let other = reader.class(phrase.head) == Class::Place || verb;
            phrase.end - phrase.start <= 8 && !other && !is_heading(reader, *phrase)
        };
        let start = colon.then(|| label_start(reader, begin, before))?;
        // ينفعل أبو سامي: “…”
        let who = reader.tok(start + 1);
        let somebody = who.class().begins_somebody() && who.clitics == Clitics::AL
            || matches!(who.class(), Class::GivenName | Class::Kin);
        let start = start + usize::from(reader.looks_like_verb(start) && somebody);
        let phrase = before_colon(reader, start, before).filter(label)?;
        Some(Found::direct(None, Source::Mention(phrase), Rule::Headline))
    }

    /// Whose words the noun before the colon tells: `في بيان الوزارة: “…”`, `لقول الشاعر: “…”`.
    fn of_a_noun(&self, reader: &Reader<'_>, noun: usize, colon: usize) -> Source {
        match phrase::phrase(reader, noun + 1, Bounds::within(colon, Frames::NONE)) {
            Some(phrase) if reader.class(phrase.start).begins_somebody() => Source::Mention(phrase),
            _ if is_saying_of(reader, noun) => {
                let cue = CueWord { at: noun, frames: Frames::NONE };
                self.subject(reader, cue, Some(Complement::Colon { at: colon }))
            }
            _ => mention::issued_by(reader, noun).map_or(Source::Implied(reader.tok(noun).form()), Source::Governor),
        }
    }

    /// `علق البحارة على القرار: “لن نبحر اليوم”`, `يقوم الاتفاق على أن “يعود كل صياد إلى مينائه”`: a clause behind a
    /// colon or أن is somebody's words, though nothing before it is known to report.
    fn announced(&self, reader: &Reader<'_>, stretch: &Stretch, before: usize) -> Option<Found> {
        let colon = reader.is(before, TokenKind::Colon);
        let that = reader.class(before).is_complementizer();
        let verb = || stretch.inside().take(24).any(|at| reader.looks_like_verb(at));
        let long = stretch.words >= if colon { 4 } else { 5 } && (reader.is_clause(stretch) || verb());
        let begin = reader.sentences.begin(before);
        // بدا هاني سعيدا بعد السباق: “لعبنا بقلب واحد”.
        let fills = || stretch.words >= 3 && stretch.close() + 1 >= reader.sentences.end(before);
        let of_him = || {
            let person = |class| matches!(class, Class::Role | Class::Title | Class::GivenName | Class::Kin);
            let he = mention::sentence_subject(reader, begin, before, |_| true);
            he.is_some_and(|(_, he, _)| person(reader.class(he.head)))
        };
        let said = || long || colon && stretch.ending == Ending::Closed && fills() && of_him();
        if !(colon || that) || stretch.ending == Ending::Unclosed || !said() {
            return None;
        }
        let begin = begin.max(before.saturating_sub(24));
        let cue = (begin..before).rev().find_map(|at| cue::cue_at(reader, at)).filter(|cue| {
            // وقالت المديرة، وهي من القرية، إن; but يصف البحر، ترك الكتاب، وعاد إليه: “…”
            that && cue.frames.has(Frames::AN) || !(cue.at..before).any(|at| reader.is(at, TokenKind::Comma))
        });
        // تخيل هذا: (تدخل الميناء …)
        if cue.is_none() && stretch.style == Style::Parentheses {
            return None;
        }
        let found = if colon {
            Complement::Colon { at: before }
        } else {
            Complement::Clause { at: before, complementizer: before }
        };
        let source = match cue {
            Some(cue) => self.subject(reader, cue, Some(found)),
            None => {
                let first = reader.sentences.begin(before);
                // لا تخفي الحارسة خوفها من الليل: “…”
                let first = first + usize::from(reader.class(first) == Class::Negation);
                mention::sentence_subject(reader, first, before, |_| true)
                    .map_or(Source::Unknown, |(_, phrase, _)| Source::Governor(phrase))
            }
        };
        Some(Found::direct(cue.map(|cue| cue.at), source, Rule::Statement))
    }

    /// The verb of saying that the sentence of the mark at `open` begins with, where nothing has been found for it so
    /// far: `قال سامي البكري الخبير في الجامعة القريبة الذي لم يشارك في الدراسة، ولا في ما سبقها “…”`. A long clause
    /// any verb tells that takes one with أن, and a participle right before it: `كشف المدير “نملك ما يكفي لعام كامل”`.
    fn unanswered(&self, reader: &Reader<'_>, open: usize) -> Option<(usize, Source)> {
        let begin = reader.sentences.begin(open);
        let says = |cue: &CueWord| {
            let act = reader.lemma(cue.at).act;
            let long = reader.words_inside(open) >= 6 && open - cue.at <= 10;
            let tells = long && cue.frames.has(Frames::AN) && cue::tells(act);
            match reader.class(cue.at) {
                Class::Verb => cue.at < begin + 2 && (cue::utters(act) && cue.frames.has(Frames::DIRECT) || tells),
                Class::Participle => tells,
                _ => false,
            }
        };
        let answered = |cue: &CueWord| self.drafts.iter().rev().take(8).any(|draft| draft.cue == Some(cue.at));
        let cues =
            (begin..open.min(begin + 2)).chain(open.saturating_sub(1)..open).filter_map(|at| cue::cue_at(reader, at));
        // يذكر أن السيارات مثل «الموج» واسعة
        let impersonal = |cue: &CueWord| cue.frames.has(Frames::IMPERSONAL) && reader.tok(cue.at).form().is_present();
        let cue = cues.filter(says).find(|cue| !answered(cue) && !impersonal(cue))?;
        Some((cue.at, self.subject(reader, cue, Some(Complement::Mark { open }))))
    }

    /// A marked paragraph of its own, long enough to be speech; or within the reporter's sentence a clause that nobody
    /// would call a thing by: `القرار جاء “بعد شكاوى قدمها …”`.
    fn alone(&self, reader: &Reader<'_>, stretch: &Stretch) -> Option<Found> {
        let before = stretch.open().checked_sub(1);
        let kind = before.and_then(|before| reader.kind(before));
        let first = matches!(kind, None | Some(TokenKind::Break));
        if first && self.open_end {
            return Some(Found::direct(None, Source::Same, Rule::Continued));
        }
        if !reader.is_clause(stretch) {
            return None;
        }
        let closed = stretch.ending == Ending::Closed;
        let stopped = matches!(kind, Some(TokenKind::Stop | TokenKind::Mark | TokenKind::Ellipsis));
        let same = |whole: bool| Found { whole, cue: None, source: Source::Same, rule: Rule::Alone };
        // يقول الحارس إن الباب مغلق. “لن أفتحه”.
        let told = || {
            let open = stretch.open();
            let fills = stretch.close() + 1 >= reader.sentences.end(open);
            let tells = |cue: usize| reader.lemma(cue).act != Act::Demand;
            let before = |draft: &Draft| {
                (open.saturating_sub(2)..open).contains(&draft.content.1) && draft.cue.is_some_and(tells)
            };
            fills && self.drafts.iter().rev().take(8).any(before)
        };
        if (first || stopped) && (stretch.words >= 8 || stretch.words >= 3 && closed && told()) {
            return Some(same(true));
        }
        let unanswered = if closed { self.unanswered(reader, stretch.open()) } else { None };
        if let Some((cue, source)) = unanswered {
            return Some(Found::direct(Some(cue), source, Rule::VerbMark));
        }
        // اختارته كـ“أبرز من يكتب عن البحر في القرية”: what he is
        let like = |at: usize| reader.text_of(at) == "ك";
        if !closed || stretch.words < NO_NAME || before.is_some_and(like) {
            return None;
        }
        let whole = speaks_anew(reader, stretch.open());
        let Some((cue, source)) = self.told_by_head(reader, stretch.open()) else { return Some(same(whole)) };
        // اعتبر المدير في كلمة نشرت أمس “ما حدث مهزلة”, جاء في التقرير الذي أعدته الجمعية “…”
        let utters = || reader.class(stretch.open() + 1) == Class::Negation || reader.lemma(cue).act == Act::Writing;
        Some(Found { whole: whole || utters(), cue: Some(cue), source, rule: Rule::VerbMark })
    }

    /// `في المقابل اعتبر سامي البكري في كلمة نشرت على صفحة الجمعية “ما حدث مهزلة بكل معنى الكلمة”`, `طالب المدير الذي يعمل
    /// هنا منذ عام البلدية “بأن تفتح الميناء أمام الصيادين كلهم”`: the verb that the sentence begins with, if it tells
    /// nothing but the words behind the mark at `open`, and whose it is.
    fn told_by_head(&self, reader: &Reader<'_>, open: usize) -> Option<(usize, Source)> {
        let begin = reader.sentences.begin(open);
        let own = |at: usize| {
            let class = reader.class(at);
            !class.is_complementizer() && !matches!(class, Class::Relative | Class::Conjunction)
        };
        let heads = |at: &usize| reader.class(*at) == Class::Verb && (*at == begin || own(*at - 1));
        let head = (begin..open.min(begin + HEAD)).find(heads).filter(|head| open - head <= FAR)?;
        let (form, act) = (reader.tok(head).form(), reader.lemma(head).act);
        // جاء في التقرير الذي أعدته الجمعية “…”; but القرار جاء “…”
        let within = |cue: &CueWord| cue.frames.has(Frames::IN) && reader.class(head + 1) == Class::PrepFi;
        let tells = || cue::tells(act) || matches!(act, Act::Statement | Act::Addition | Act::Demand | Act::Promise);
        let past = !form.is_present() && !form.has_pronoun();
        let cue = cue::cue_at(reader, head).filter(|cue| past && (tells() || within(cue)))?;
        let answered = |draft: &Draft| draft.cue.is_some_and(|cue| (head..open).contains(&cue));
        let that = (head + 1..open).any(|at| reader.class(at).is_complementizer());
        // عرض في المهرجان باسم “الموج الذي …”: what it is called
        let called = reader.text_of(open - 1).is_one_of(lists::UNDER_THE_NAME);
        if that || called || self.drafts.iter().rev().take(8).any(answered) {
            return None;
        }
        Some((head, self.subject(reader, cue, Some(Complement::Mark { open }))))
    }
}

/// `“لن أعود”.. حارس المنارة يرد على البلدية`: a headline that begins with somebody's words, and tells behind dots who
/// answers or comes out with them.
fn headed(reader: &Reader<'_>, stretch: &Stretch, at: usize) -> Option<Found> {
    let (open, end) = (stretch.open(), reader.sentences.end(at));
    let first = open == 0 || reader.is(open - 1, TokenKind::Break);
    let line = reader.kind(end).is_none_or(|kind| kind == TokenKind::Break);
    if !first || !line || !reader.is(at - 1, TokenKind::Ellipsis) {
        return None;
    }
    let tells = |verb: &usize| {
        let present = reader.class(*verb) == Class::Verb && reader.tok(*verb).form().is_present();
        present && reader.lemma(*verb).frames.reports()
    };
    let verb = (at + 1..end.min(at + 12)).find(tells);
    // “خسرنا معركة”.. مدرب الشاطئ بعد السباق
    let when = || {
        let acts = (at..end).any(|at| reader.class(at) == Class::Verb || reader.looks_like_verb(at));
        let aside = |at: &usize| matches!(reader.class(*at), Class::Opener | Class::PrepAn);
        (at + 1..end.min(at + 8)).find(aside).filter(|_| !acts)
    };
    let limit = verb.or_else(when)?;
    let phrase = phrase::filling(reader, at, Bounds::towards(limit, Frames::NONE))?;
    let class = reader.class(phrase.head);
    // “ليلة القبض على البحر”.. فيلم يروي
    let named = || class.begins_somebody() || class == Class::Unknown && !reader.is_common(phrase.head);
    let somebody = class.is_person() || verb.is_some() && named();
    somebody.then(|| Found::direct(verb, Source::Mention(phrase), Rule::MarkVerb))
}

/// What a rule takes a stretch for.
struct Found {
    /// It is a quote of its own, and not a part of a clause.
    whole: bool,
    cue: Option<usize>,
    source: Source,
    rule: Rule,
}

impl Found {
    fn direct(cue: Option<usize>, source: Source, rule: Rule) -> Self {
        Found { whole: true, cue, source, rule }
    }

    fn mixed(cue: Option<usize>, source: Source, rule: Rule) -> Self {
        Found { whole: false, cue, source, rule }
    }
}

/// What stands behind the mark and the comma, the stop or the dots there, or the colon before هكذا: `“…”: هكذا رد المدرب`.
fn over_signs(reader: &Reader<'_>, stretch: &Stretch) -> usize {
    use TokenKind::{Comma, Dash, Ellipsis, Stop};
    let so = |at: usize| is_so(reader, at) || behind_what_was_said(reader, at).is_some();
    let colon = |at: usize| reader.is(at, TokenKind::Colon) && so(at + 1);
    let sign = |at: &usize| matches!(reader.kind(*at), Some(Comma | Stop | Dash | Ellipsis)) || colon(*at);
    let behind = stretch.close() + 1;
    behind + (behind..reader.tokens.len()).take_while(sign).count()
}

/// `كما قال`, `هكذا قال`, `هذا ما قاله`, `وفق ما أعلن`: the verb behind what leads to it.
fn over_lead(reader: &Reader<'_>, at: usize) -> usize {
    let what = || reader.class(at + 1) == Class::Negation;
    at + match reader.class(at) {
        Class::Adverb => usize::from(!reader.tok(at).has(Clitics::WA)),
        Class::CueConjunction => 1,
        Class::Demonstrative | Class::CuePreposition if what() => 2,
        _ => 0,
    }
}

/// `“…”، بهذه العبارة بدأ المدير كلمته`, `“…”، هذه العبارة رددها المدير`: words that somebody does something with,
/// told by the noun for them, whatever the verb behind it; `“…”، عبارة ترددها الجدة`: or by which they are told.
fn said_with(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let apart = at > 0 && !reader.is_close(at - 1);
    let some = apart && reader.text_of(at).is_one_of(lists::A_SAYING);
    let verb = if some { at + 1 } else { behind_what_was_said(reader, at)? };
    let told = || reader.text_of(verb).ends_with("ها") && (some || reader.is_plain_unknown(verb));
    // بهذه الكلمات عبر المدير عن فرحته, بهذه العبارة ودع كلدون جمهوره
    let with = || reader.tok(at).has(Clitics::BI) || reader.class(verb + 1).is_somebody();
    let does = || reader.is_plain_unknown(verb) && with();
    let tells = || reader.class(verb) == Class::Verb || does() || cue::cue_at(reader, verb).is_some();
    if (some || !tells()) && !told() {
        return None;
    }
    let bounds = Bounds { upon: true, ..Bounds::within(reader.sentences.end(verb), Frames::NONE) };
    let phrase = mention::behind(reader, verb, bounds)?;
    Some(Found::direct(None, Source::Mention(phrase), Rule::MarkVerb))
}

/// `“…”، قالها المدير ومضى`, `“…”، رددتها سلمى`: the verb has the words for its object.
fn said_it(reader: &Reader<'_>, verb: usize) -> Option<Found> {
    let it = reader.is_plain_unknown(verb) && reader.text_of(verb).ends_with("ها");
    let says = reader.lexicon.words().get(reader.key_without_pronoun(verb)).unpack();
    if !it || says.class != Class::Verb || !reader.lexicon.lemma(says.lemma).frames.has(Frames::DIRECT) {
        return None;
    }
    let phrase = mention::behind(reader, verb, Bounds::within(reader.sentences.end(verb), Frames::NONE));
    Some(Found::direct(Some(verb), phrase.map_or(Source::Implied(says.form), Source::Mention), Rule::MarkVerb))
}

/// `بيان الوزارة: “…”`, `قوله: “…”`: the noun before the mark for what somebody has said or written.
fn telling_noun(reader: &Reader<'_>, begin: usize, before: usize) -> Option<usize> {
    let colon = reader.is(before, TokenKind::Colon);
    let tells = |at: &usize| {
        let tok = reader.tok(*at);
        // عمر بن الخطاب
        let surname = || *at > begin && reader.text_of(*at - 1) == "بن";
        match tok.class() {
            Class::Statement => !surname(),
            Class::SpeechNoun => colon || tok.form().has_pronoun() || tok.has(Clitics::AL),
            _ => false,
        }
    };
    (begin.max(before.saturating_sub(12))..=before).rev().find(tells)
}

/// `وفي الشمال «وصلت سفينتان من الخليج مساء»`, `لم يهدأ الأطفال، «نقول لهم إن الشبكة عادت»`: a clause with its verb in
/// front is somebody's words, and nobody's name.
fn told_clause(reader: &Reader<'_>, stretch: &Stretch) -> Option<Found> {
    let told = stretch.words >= CLAUSE
        && stretch.ending == Ending::Closed
        && stretch.style != Style::Parentheses
        && begins_with_its_verb(reader, stretch);
    told.then(|| Found::mixed(None, Source::Same, Rule::Alone))
}

/// `ارتفع الماء، الأمر الذي “يثير قلق الصيادين كلهم”`, `تم الاتفاق “على صيانة الميناء في أسرع وقت”`, `جدد التزام القرية “بحماية
/// النخيل كله”`: words behind a relative, or that begin with the preposition of what stands before them, are somebody's
/// and nobody's name.
fn governed_words(reader: &Reader<'_>, stretch: &Stretch) -> Option<Found> {
    let (before, first) = (stretch.open().checked_sub(1)?, stretch.open() + 1);
    let (class, tok) = (reader.class(first), reader.tok(first));
    let joined = || tok.is(TokenKind::Word) && tok.has(Clitics::BI) && !tok.has(Clitics::AL);
    let led = || matches!(class, Class::PrepAla | Class::PrepIla | Class::PrepAn) || joined();
    // شاهد الضيوف فيلما “على موج البحر العالي”: what an indefinite object is called
    let word = reader.is(before, TokenKind::Word) && reader.tok(before).size > 1;
    // كتاب الشاعر “على ضفاف النهر الكبير والبحر”: nor what a work of somebody's is
    let called = |at: usize| matches!(reader.class(at), Class::NameHead | Class::GivenName | Class::Document);
    let works = || (before.saturating_sub(3).max(reader.sentences.begin(before))..=before).any(called);
    let governs = || word && !reader.text_of(before).ends_with("ا") && !works();
    let closed = stretch.ending == Ending::Closed && stretch.style != Style::Parentheses;
    let said = reader.class(before) == Class::Relative || governs() && led();
    (closed && said && stretch.words >= 4).then(|| Found::mixed(None, Source::Same, Rule::Alone))
}

/// Whether the marked words begin with a verb. A past that may be a noun needs its subject: `“شكر المدير البحارة”`, but
/// `“حمل الشباك ونقلها”`.
fn begins_with_its_verb(reader: &Reader<'_>, stretch: &Stretch) -> bool {
    let first = stretch.open() + 1;
    match reader.class(first) {
        Class::Verb => !reader.tok(first).form().is_his_past() || reader.tok(first + 1).clitics == Clitics::AL,
        Class::Auxiliary => reader.text_of(first).is_one_of(lists::BEGINS_A_TELLING),
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

/// `“…”، هذه العبارة رددها الصيادون`, `“…”، هكذا تبدأ سلمى حكايتها`: what stands behind the words for the marked words
/// before them.
fn behind_what_was_said(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let noun = || reader.class(at) == Class::Demonstrative && reader.text_of(at + 1).is_one_of(lists::WORDS_SAID);
    // هكذا رد المدرب: by its own verb
    let so = || is_so(reader, at) && cue::cue_at(reader, at + 1).is_none();
    if so() { Some(at + 1) } else { noun().then_some(at + 2) }
}

/// The هكذا of `“…”: هكذا رد المدرب`.
fn is_so(reader: &Reader<'_>, at: usize) -> bool {
    reader.text_of(at) == "هكذا"
}

/// A clause of so many words is no name.
const NO_NAME: u32 = 12;
/// Nor is one of so many with its verb in front.
const CLAUSE: u32 = 5;
/// The verb that a sentence begins with is one of its first so many words, and tells nothing from further away.
const HEAD: usize = 12;
const FAR: usize = 40;

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
    let phrase = phrase::filling(reader, noun + 1, Bounds::towards(end, Frames::NONE))?;
    Some((noun, phrase))
}
