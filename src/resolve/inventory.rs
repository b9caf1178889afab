//! The noun phrases of the text that may be somebody: those beside cues, the subjects of sentences,
//! and titled names and institutions wherever they stand.

use std::ops::Range;

use super::Resolver;
use super::entry::is_definite;
use super::extent::{in_body, trimmed};
use super::kept::{Asked, Depth, Report};
use super::looks::{begins_name, tells};
use super::reach::{BEFORE, is_behind_but, reach};
use crate::arabic::Clitics;
use crate::arabic::letter::LAM;
use crate::cue;
use crate::lexicon::{Act, Class, Classes, Frames, Gender, Number};
use crate::mention;
use crate::phrase::{self, Bounds, Phrase};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// What a title, a name or an institution may begin with.
const OPENING: Classes = Classes::HEADS.and(Classes::of(&[Class::Honorific, Class::NameHead, Class::GivenName]));

/// Behind these no verb is.
const BEFORE_NOUNS: Classes =
    Classes::of(&[Class::Object, Class::PrepFi, Class::PrepAn, Class::PrepMin, Class::PrepIla, Class::PrepAla]);

/// Behind these a verb is expected.
const BEFORE_VERBS: Classes = Classes::of(&[Class::Auxiliary, Class::Conjunction, Class::Topic]);

/// Words of these classes may tell of somebody.
const ACTING: Classes = Classes::of(&[Class::Complementizer, Class::Auxiliary, Class::Unknown]);

/// What is a place, a body or a text.
const THINGS: Classes = Classes::of(&[Class::Document, Class::Norm, Class::NameHead, Class::Institution, Class::Media]);

/// With words of these classes a name may begin.
const NAMING: Classes = OPENING.and(Classes::of(&[Class::Unknown]));

/// A phrase as it was read, not trimmed yet. The subject of a verb is read for its sentence, for its verb and for the
/// title or the name that it is: every fourth phrase was read before, and every third was trimmed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parsed {
    /// The verb that it is the subject of, if one of the lexicon is before it.
    verb: Option<usize>,
    bounds: Bounds,
    phrase: Phrase,
}

/// Goes over the reports of a block.
struct Told<'a> {
    ahead: &'a [Report],
    /// Where the content of those so far ends.
    end: usize,
}

impl Told<'_> {
    /// Whether the token stands in the content of a report. Tokens are asked for in their order.
    fn has(&mut self, at: usize) -> bool {
        while let [next, others @ ..] = self.ahead
            && next.content.0 <= at
        {
            self.end = self.end.max(next.content.1);
            self.ahead = others;
        }
        at < self.end
    }
}

impl Resolver {
    /// The subjects of verbs, titled names and institutions that stand in these pieces of the block, as far as they are
    /// asked for: one of them may be the fullest mention of a speaker, or he of whom a verb without a subject speaks.
    pub(super) fn inventory(&mut self, reader: &Reader<'_>, reports: &[Report], asked: &[Asked]) {
        let mut reported = Told { ahead: reports, end: 0 };
        let mut found = 0;
        for piece in asked {
            let in_it = self.found[found..].iter().take_while(|at| (**at as usize) < piece.tokens.end);
            self.reach.clear();
            self.reach.extend(in_it.map(|at| reach(reader, *at as usize, piece.tokens.start)));
            found += self.reach.len();
            self.depth = piece.depth;
            self.ahead = 0;
            self.piece_of(reader, reports, &mut reported, piece.tokens.clone());
        }
    }

    fn piece_of(&mut self, reader: &Reader<'_>, reports: &[Report], reported: &mut Told<'_>, tokens: Range<usize>) {
        let (words, all) = (self.depth == Depth::Words, self.depth == Depth::All);
        let begins = reader.sentences.begin;
        let mut read = 0;
        let mut at = tokens.start;
        while at < tokens.end {
            let begins_one = begins[at] as usize == at;
            if at == tokens.start || begins[at] != begins[at - 1] {
                self.sentence(reader, at, !reported.has(at));
            }
            let class = reader.tokens[at].class();
            let before = if at == 0 { Class::Unknown } else { reader.tokens[at - 1].class() };
            if class == Class::Verb {
                if !is_cue(reports, at) {
                    self.subject_of(reader, at, !reported.has(at));
                }
            } else if !begins_one && is_spelled_like_preposition(reader, at) && !reported.has(at) {
                if self.is_asked(true) || self.leads_to_found(at) {
                    self.subject_behind(reader, at, true);
                }
            } else {
                let verb =
                    begins_one || BEFORE_VERBS.has(before) || before == Class::Negation && reader.is_negated_verb(at);
                let asked = (verb || ACTING.has(class)) && (!words || self.leads_to_found(at));
                if asked && !reported.has(at) {
                    self.acting(reader, at, verb);
                }
            }
            if at >= read && NAMING.has(class) && (all || self.may_have_found(reader, at)) {
                let end = match class {
                    Class::Unknown if begins_two_words(reader, at) => self.named(reader, at),
                    Class::Unknown => None,
                    _ => self.titled(reader, at),
                };
                read = end.unwrap_or(at + 1);
            }
            at += 1;
            if !all {
                at = self.next(reader, at, reported, tokens.end);
            }
        }
    }

    /// The subject of a sentence.
    fn sentence(&mut self, reader: &Reader<'_>, at: usize, told: bool) {
        let end = reader.sentences.end(at);
        let asked = |first: usize| self.is_asked(told) || self.leads_to_found(first);
        if let Some((verb, phrase, bounds)) = mention::sentence_subject(reader, at, end, asked) {
            self.last = Some(Parsed { verb, bounds, phrase });
            if let Some(index) = self.subject(reader, verb, phrase, told) {
                self.mentions[index].leads |= told && !is_listed(reader, at, phrase.start);
            }
        }
    }

    /// Whoever a word that is no known verb tells of.
    fn acting(&mut self, reader: &Reader<'_>, at: usize, before_verb: bool) {
        let class = reader.class(at);
        if before_verb || class == Class::Unknown && is_her_next_act(reader, at) {
            self.subject_of_unknown(reader, at);
        }
        if class == Class::Complementizer {
            self.topic(reader, at);
        }
        if class == Class::Auxiliary {
            self.subject_of_auxiliary(reader, at);
        }
        // وبسؤال شقيق الغريق قال إنه, وبمواجهة المتهم اعترف بأنه: he who is asked
        const ASKED: [&str; 4] = ["بسؤال", "وبسؤال", "بمواجهة", "وبمواجهة"];
        if before_verb && reader.text_of(at).is_one_of(&ASKED) {
            self.mouthpiece(reader, at);
        }
        let upon = at > 0 && reader.class(at - 1) == Class::PrepAla;
        if upon && class == Class::Unknown && reader.text_of(at) == "لسان" {
            self.mouthpiece(reader, at);
        }
    }

    /// The next token that has to be looked at, from `at` on.
    fn next(&mut self, reader: &Reader<'_>, at: usize, reported: &mut Told<'_>, end: usize) -> usize {
        while self.reach.get(self.ahead).is_some_and(|reach| (reach.to as usize) < at) {
            self.ahead += 1;
        }
        if at >= end || self.depth == Depth::Subjects && !reported.has(at) {
            return at;
        }
        let read_on = if self.depth == Depth::Subjects { end.min(reported.end) } else { end };
        let behind = match self.reach.get(self.ahead) {
            Some(reach) => read_on.min(reach.from as usize),
            None if self.depth == Depth::Words => return end,
            None => read_on,
        };
        // What begins another sentence is looked at too.
        let begins = reader.sentences.begin.get(at - 1..behind).unwrap_or_default().windows(2);
        begins.into_iter().position(|pair| pair[0] != pair[1]).map_or(behind.max(at), |words| at + words)
    }

    /// Whether all subjects are asked for, of what is told or of what is reported.
    fn is_asked(&self, told: bool) -> bool {
        self.depth == Depth::All || self.depth == Depth::Subjects && told
    }

    /// Whether what is entered for the verb at `at`, or what stands before a verb there, may be behind it and have a
    /// word that is looked for.
    fn leads_to_found(&self, at: usize) -> bool {
        let next = self.reach[self.ahead..].iter().find(|reach| reach.found as usize >= at);
        next.is_some_and(|reach| reach.from as usize <= at)
    }

    /// Whether a name at `at` may have a word that is looked for: behind it, or in what is set before a first name or بن.
    fn may_have_found(&self, reader: &Reader<'_>, at: usize) -> bool {
        // Every eighth phrase began with another head behind such a word.
        let before = if matches!(reader.class(at), Class::GivenName | Class::Kin) { BEFORE } else { 0 };
        let next = self.reach[self.ahead..].iter().find(|reach| reach.found as usize + before >= at);
        next.is_some_and(|reach| reach.from as usize <= at)
    }

    /// Whether the phrase, or what is in brackets behind it, is or has a word that is looked for.
    fn has_found(&self, phrase: Phrase) -> bool {
        let first = self.reach.partition_point(|reach| (reach.found as usize) < phrase.start);
        self.reach.get(first).is_some_and(|reach| (reach.found as usize) < phrase.end + 2)
    }

    /// Enters a phrase that names somebody, if it is asked for. Says whether it is.
    fn name(&mut self, reader: &Reader<'_>, phrase: Phrase) -> bool {
        let asked = self.depth == Depth::All || self.has_found(phrase);
        if asked {
            self.mention(reader, phrase, None, false);
        }
        asked
    }

    /// The subject of a verb: `أكد المدير أهمية العمل`, `التقى الوزير نظيره`.
    fn subject_of(&mut self, reader: &Reader<'_>, verb: usize, told: bool) {
        let bare = reader.tok(verb).clitics.is_empty();
        let ahead = self.is_asked(told) || self.leads_to_found(verb);
        if !(ahead || told && bare) {
            return;
        }
        if told && verb > 0 && reader.class(verb - 1) == Class::Relative && tells(reader, verb, verb) {
            self.antecedent_that_tells(reader, verb);
        }
        if !may_act(reader, verb) {
            return;
        }
        // لكن البكري رفض الاقتراح: what stands behind is the object.
        if told && bare && is_behind_but(reader, verb) {
            let found = mention::before(reader, verb).filter(|found| found.end == verb && is_against(reader, found));
            if let Some(phrase) = found {
                self.subject(reader, Some(verb), phrase, told);
                return;
            }
        }
        if ahead {
            self.subject_behind(reader, verb, told);
        }
    }

    /// Who stands behind a verb, if it is somebody: within a sentence a word may only look like a verb (`صادق المواساة`).
    fn subject_behind(&mut self, reader: &Reader<'_>, verb: usize, told: bool) {
        let frames = reader.lemma(verb).frames;
        // نفى المدير ما جاء في التقرير: what stands in a text, it does not do
        if frames.has(Frames::IN) && reader.is_behind_what(verb) {
            return;
        }
        let frames = if frames.reports() { frames } else { Frames::NONE };
        let bounds = Bounds::within(rest(reader, verb), frames);
        let Some(phrase) = self.read_behind(reader, verb, bounds) else { return };
        let alone = phrase.end == phrase.start + 1;
        // حثت اليابان جارتها على الصبر وعبرت عن القلق من أن
        let country = alone
            && phrase.start == verb + 1
            && reader.class(phrase.head) == Class::Place
            && reader.tok(verb).form().gender() == Gender::Feminine;
        let many = || phrase.end > phrase.head + 1 && reader.is_many_before_another(phrase.head);
        let known = reader.class(phrase.head).is_somebody() || country || many();
        // لم يصدر كارتر حكما: one bare word counts where it turns out to be the name of somebody.
        let name = || alone && reader.is_plain_unknown(phrase.start);
        let tells = known && !is_told_of(reader, verb);
        let index = self.subject(reader, Some(verb).filter(|_| tells), phrase, told && (known || name()));
        if country && let Some(index) = index {
            self.mentions[index].gender = Some(Gender::Feminine);
        }
    }

    /// The phrase that may be the subject behind a verb, read anew only where it was not for the sentence.
    fn read_behind(&mut self, reader: &Reader<'_>, verb: usize, bounds: Bounds) -> Option<Phrase> {
        let again = self.last.filter(|last| last.verb == Some(verb) && last.bounds == bounds);
        self.last = again.or_else(|| {
            mention::behind(reader, verb, bounds).map(|phrase| Parsed { verb: Some(verb), bounds, phrase })
        });
        self.last.map(|last| last.phrase)
    }

    /// `زار الوفد رئيس النادي سامي البكري الذي رحب بالضيوف`: whom a relative says to tell something acts.
    fn antecedent_that_tells(&mut self, reader: &Reader<'_>, verb: usize) {
        let found = mention::antecedent_of_relative(reader, verb).map(|(phrase, _)| phrase);
        let named = |phrase: &Phrase| (phrase.start..phrase.end).any(|at| begins_name(reader, at));
        if let Some(mut phrase) = found.filter(named) {
            // التقى الوفد وزير الموانئ سامي البكري الذي: not the body before him
            let office = |at: &usize| matches!(reader.class(*at), Class::Role | Class::Title);
            if reader.class(phrase.head).heads_thing()
                && let Some(at) = (phrase.head + 1..phrase.end).find(office)
            {
                (phrase.start, phrase.head) = (at, at);
            }
            self.subject(reader, None, phrase, true);
        }
    }

    /// The subject behind a word that the lexicon does not know where a verb is expected: `وشعر سامي البكري
    /// بالتعب`, `لقد سقط المدرب`.
    fn subject_of_unknown(&mut self, reader: &Reader<'_>, at: usize) {
        let tok = reader.tok(at);
        // برنامج “اصنع قاربا”, صحيفة “أفينيدا دا ليبردادي”: what follows a mark is no sentence of who does something.
        let begins = reader.sentences.begin(at) == at;
        if begins && at > 0 && reader.is(at - 1, TokenKind::Mark) {
            return;
        }
        // وعبر الطاهي عن سعادته: spelled like the preposition.
        let tells = begins && reader.text_of(at).is_one_of(&["عبر", "وعبر"]);
        // لم ينس وائل: spelled like a name
        let negated = reader.is_negated_verb(at);
        // ورفع سامي البكري الشكر: the lexicon has it for a noun.
        let noun = begins && reader.is_verb_like_noun(at);
        if tok.class() != Class::Unknown && !tells && !noun && !negated
            || !tok.is(TokenKind::Word)
            || tok.has(Clitics::AL)
            || reader.looks_like_masdar(at)
            || reader.ends_in_teh(at)
        {
            return;
        }
        if negated {
            return self.subject_behind_negation(reader, at);
        }
        let named = reader.are_people_who_act(at + 1)
            || reader.is_full_name(at + 1)
            || begins && (reader.is_name_word(at + 1) || reader.is_surname(at + 1))
            || (!begins || tells) && reader.class(at + 1).is_somebody();
        if named
            && let Some(phrase) = phrase_behind(reader, at)
            && let Some(index) = self.subject(reader, None, phrase, true)
        {
            self.mentions[index].told |= tells;
        }
    }

    /// `لم ينس المدير الموعد`: somebody known behind the verb, or one word that turns out to be his name (`ولم يتعرض
    /// البكري لانتقاد`); but `لم يقدره أحد`, `لم يكفه العمر كله`, `ولم يصدق أذنيه`.
    fn subject_behind_negation(&mut self, reader: &Reader<'_>, verb: usize) {
        let known = |phrase: &Phrase| match reader.class(verb + 1) {
            Class::GivenName => !reader.tok(verb + 1).has(Clitics::AL),
            head => head.is_somebody() && is_definite(reader, *phrase),
        };
        let one = |phrase: &Phrase| phrase.end == verb + 2 && is_bare_name(reader, verb + 1);
        if let Some(phrase) = phrase_behind(reader, verb).filter(|phrase| known(phrase) || one(phrase)) {
            self.subject(reader, None, phrase, true);
        }
    }

    /// `وكان المدير قد زار البلدة`, `وعادت سعاد البكري بذاكرتها`: who is known and was or did so; but `كانت
    /// بائعة في السوق`.
    fn subject_of_auxiliary(&mut self, reader: &Reader<'_>, at: usize) {
        const PAST: [&str; 7] = ["كان", "كانت", "عاد", "عادت", "ظل", "ظلت", "زال"];
        let class = reader.class(at + 1);
        let somebody = class.is_somebody() && class != Class::Person;
        // وكانت كلدتون قد وصلت, وكانت ليندسي كلدتون قد وصلت: what turns out to be her name
        let two = reader.is_bare_name(at + 1) && is_bare_name(reader, at + 2);
        let last = at + 1 + usize::from(two);
        let name = is_bare_name(reader, at + 1) && reader.class(last + 1) != Class::Unknown;
        if !(somebody || name) || !PAST.iter().any(|past| reader.text_of(at).ends_with(past)) {
            return;
        }
        let known = |phrase: &Phrase| {
            if name { phrase.end == last + 1 } else { class == Class::GivenName || is_definite(reader, *phrase) }
        };
        if let Some(phrase) = phrase_behind(reader, at).filter(known)
            && let Some(index) = self.subject(reader, None, phrase, true)
        {
            self.mentions[index].leads |= reader.sentences.begin(at) == at;
        }
    }

    /// `كذلك فإن المدير اهتم بالأمر`, `غير أن الوزير وصل`: whom a sentence is about.
    fn topic(&mut self, reader: &Reader<'_>, at: usize) {
        let tok = reader.tok(at);
        let begin = reader.sentences.begin(at);
        // إلا أن وكيل اللاعب أنكر الرقم
        let against = at > begin && reader.text_of(at - 1).is_one_of(&["إلا", "الا", "غير", "بيد"]);
        if at - begin > 2 && !against || tok.form().has_pronoun() {
            return;
        }
        // وأوضح أن المدير: what is reported of him is no act of his; but يذكر أن المدير
        let reports = |at: usize| match reader.class(at) {
            Class::Verb => !reader.tok(at).form().is_present(),
            class => class == Class::SpeechNoun,
        };
        if !against && (begin..at).any(reports) {
            return;
        }
        let end = rest(reader, at);
        let bounds = Bounds { accusative: true, ..Bounds::within(end, Frames::NONE) };
        let found = phrase::phrase(reader, at + 1, bounds);
        if let Some(phrase) = found.filter(|phrase| reader.class(phrase.head).is_somebody()) {
            // المدير اهتم: one bare word behind a title is the verb here.
            let verb = phrase.end == phrase.head + 2
                && reader.tok(phrase.head).has(Clitics::AL)
                && reader.class(phrase.head + 1) == Class::Unknown;
            self.subject(reader, None, Phrase { end: phrase.end - usize::from(verb), ..phrase }, true);
        }
    }

    /// `أعلنت البلدية على لسان رئيسها سامي البكري أن`: by whose mouth a body speaks.
    fn mouthpiece(&mut self, reader: &Reader<'_>, at: usize) {
        // وبمواجهة المتهم بالصور
        let bounds = Bounds { with: true, ..Bounds::within(rest(reader, at), Frames::NONE) };
        let found = phrase::phrase(reader, at + 1, bounds);
        if let Some(phrase) = found.filter(|phrase| reader.class(phrase.head).is_somebody())
            && let Some(index) = self.subject(reader, None, phrase, true)
        {
            self.mentions[index].told = true;
        }
    }

    /// Enters a subject, if it is asked for.
    fn subject(&mut self, reader: &Reader<'_>, verb: Option<usize>, phrase: Phrase, told: bool) -> Option<usize> {
        let phrase = in_body(reader, self.trimmed(reader, phrase), reader.sentences.end(phrase.head).max(phrase.end));
        if !self.is_asked(told) && !self.has_found(phrase) {
            return None;
        }
        let (head, second) = (reader.class(phrase.head), reader.class(phrase.head + 1));
        let alone = phrase.end == phrase.head + 1;
        // كل ما في الأمر، ودعا جميع “أهل القرية”: how many of what, and nobody
        let bare = alone && head == Class::Person && reader.tok(phrase.head).clitics.is_empty();
        if bare && reader.text_of(phrase.head).is_one_of(&["كل", "جميع", "بعض"]) {
            return None;
        }
        let index = self.mention(reader, phrase, None, false);
        // بعد نقل مقر البنك: what a known noun completes is no name; but زار باحثو المعهد البلدة.
        let construct = head == Class::Unknown
            && !alone
            && (second.is_head() || second == Class::NameHead)
            && !reader.is_many_before_another(phrase.head);
        // حفظه الله: a wish
        let told = told && !construct && reader.text_of(phrase.head) != "الله";
        // نقل التلفزيون عنه قوله: another's words
        let told = told && !verb.is_some_and(|verb| passes_on(reader, verb, phrase.end));
        let sure = || !mention::may_be_object(reader, &phrase);
        // أصدر المجلس بيانا رفض فيه الخطة, أدان المجلس في بيان الاعتداء
        let states = || {
            let within = reader.class(phrase.end) == Class::PrepFi;
            let text = reader.tok(phrase.end + usize::from(within));
            text.class() == Class::Statement && text.clitics.is_empty() && head.is_somebody()
        };
        let issues = told && states();
        let tells = told && verb.is_some_and(|verb| tells(reader, verb, phrase.head)) && sure() || issues;
        let mention = &mut self.mentions[index];
        mention.subject |= told;
        mention.told |= tells;
        mention.issues |= issues;
        Some(index)
    }

    /// A phrase without what it has run on into.
    fn trimmed(&mut self, reader: &Reader<'_>, phrase: Phrase) -> Phrase {
        let again = self.trimmed.filter(|(whole, _)| *whole == phrase);
        let (_, left) = *self.trimmed.insert(again.unwrap_or_else(|| (phrase, trimmed(reader, phrase))));
        left
    }

    /// A title and a name, an institution: where it ends.
    fn titled(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        // أكد أنه لاعب حر: what he says he is
        let predicate = || {
            let that = reader.tok(at.saturating_sub(1));
            that.class().is_complementizer() && that.form().has_pronoun() && reader.tok(at).clitics.is_empty()
        };
        if !begins_titled(reader, at) || predicate() {
            return None;
        }
        let end = rest(reader, at);
        let bounds = Bounds::within(end, Frames::NONE);
        let again = self.last.filter(|last| last.phrase.start == at && last.bounds == bounds);
        let mut phrase = match again {
            Some(last) => last.phrase,
            None => phrase::phrase_behind_clitic(reader, at, bounds)?,
        };
        if let Some(child) = child_of(reader, at) {
            (phrase.start, phrase.head) = (child, child);
        }
        let class = reader.class(at);
        if THINGS.has(class) {
            phrase.end = self.end_of_thing(reader, class, phrase);
        }
        if class == Class::GivenName {
            phrase = with_office_before(reader, phrase);
        } else if let Some(longer) = towards_name(reader, phrase, end) {
            phrase = longer;
        }
        let phrase = in_body(reader, self.trimmed(reader, phrase), end);
        if phrase.end > phrase.start + 1 && self.name(reader, phrase) {
            self.parts(reader, phrase);
        }
        Some(phrase.end.max(at + 1))
    }

    /// `عاد إلى القرية المهندس سامي`: a place or a body ends where a person is named; so does a text: `رسالة اللاعب سامي`.
    /// Whose it is begins with his office: `برئاسة وزير الموانئ سامي البكري`, `صفحة وزير الدولة للموانئ سامي`.
    fn end_of_thing(&mut self, reader: &Reader<'_>, class: Class, phrase: Phrase) -> usize {
        let text = matches!(class, Class::Document | Class::Norm);
        let officer = |at: usize| {
            let office = reader.class(at) == Class::Role && reader.tok(at).clitics == Clitics::AL;
            text && office && reader.class(at + 1) == Class::GivenName
        };
        let named = |at: &usize| begins_name(reader, *at) || officer(*at);
        let end = (phrase.start + 1..phrase.end).find(named).unwrap_or(phrase.end);
        let office = (phrase.start + 1..end).find(|at| completes_thing(reader, *at));
        if let Some(office) = office.filter(|at| self.depth == Depth::All || self.may_have_found(reader, *at)) {
            self.titled(reader, office);
        }
        end
    }

    /// Who stands within a phrase for others: `كل من الشاعر سامي`, `مشاهدة سامي البكري`, `المدير سامي ونائبه
    /// هاني`.
    fn parts(&mut self, reader: &Reader<'_>, phrase: Phrase) {
        let head = reader.class(phrase.head);
        let mut from = phrase.start;
        let mut joined = false;
        for at in phrase.start + 1..phrase.end {
            let part = Part { reader, phrase, head, from, at, tok: reader.tok(at) };
            if part.is_body_within() {
                self.body(reader, at, phrase.end, head.is_person());
            }
            // الأمم المتحدة ومنظمة العفو
            if part.tok.has(Clitics::WA) && from == phrase.start && part.tok.class() == Class::Institution {
                self.name(reader, trimmed(reader, headed(at, phrase.end)));
            }
            let behind_name = part.is_joined_to_name();
            if behind_name {
                self.names_joined(&part, from > phrase.start && !joined);
            }
            joined |= behind_name;
            if behind_name && (part.is_person() || part.begins_another_name()) || part.begins_one_held() {
                from = at;
            }
        }
        if from > phrase.start {
            self.name(reader, headed(from, phrase.end));
        }
    }

    /// The names before and behind the و of what is joined to a name, the first of the phrase behind an office or not.
    fn names_joined(&mut self, part: &Part<'_, '_>, first_in_office: bool) {
        let Part { reader, phrase, head, from, at, .. } = *part;
        if at > from + 1 {
            self.name(reader, headed(from, at));
            // وزير الموانئ سامي البكري ونظيره: the first of them is named with his office.
            let one = || head == Class::Role && reader.tok(phrase.head).form().number() == Number::Singular;
            if first_in_office && one() {
                self.name(reader, Phrase { end: at, ..phrase });
            }
        }
        if part.begins_another_name() {
            // المدربان سامي البكري وهاني الصفدي: they are both of them too.
            if first_in_office {
                self.name(reader, headed(from, phrase.end));
            }
        } else if part.is_before_full_name() {
            self.name(reader, headed(at, phrase.end));
        }
    }

    /// The body in whose name somebody speaks, or that another is of: `المتحدث باسم وزارة الزراعة سامي البكري`.
    fn body(&mut self, reader: &Reader<'_>, at: usize, end: usize, officer: bool) {
        // قرار هيئة الموانئ لخفض الأسعار: what the decision is for
        let aim = |at: usize| !officer && reader.key(at).first() == LAM && !reader.text_of(at).starts_with("لل");
        let ends = |at: &usize| reader.is_full_name(*at) || begins_name(reader, *at) || aim(*at);
        let end = (at + 1..end).find(ends).unwrap_or(end);
        if let Some(phrase) = phrase::phrase_behind_clitic(reader, at, Bounds::within(end, Frames::NONE)) {
            self.name(reader, trimmed(reader, phrase));
        }
    }

    /// A name that nothing announces: `تحت إشراف ليندسي هارت`.
    fn named(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let before = reader.tok(at.checked_sub(1)?);
        let behind = |class: Class| class.is_preposition() || class == Class::Opener;
        // بحضور ليندسي هارت
        let governed = || at >= 2 && (before.has(Clitics::BI) || behind(reader.class(at - 2)));
        let announced = before.is(TokenKind::Mark)
            || before.class().is_preposition()
            || governed()
            // البرتغالي كلدون هارت
            || reader.is_definite_adjective(at - 1)
            // ربما يفتقر دالي هارت
            || reader.looks_like_verb(at - 1);
        // أعده سامي
        let possessed = || ["ه", "ها", "هم"].iter().any(|pronoun| reader.text_of(at).ends_with(pronoun));
        if !announced || possessed() || reader.is_common(at) || reader.is_common(at + 1) {
            return None;
        }
        let end = rest(reader, at);
        let phrase = phrase::phrase(reader, at, Bounds::within(end, Frames::NONE))?;
        if phrase.end > phrase.start + 1 {
            self.name(reader, phrase);
        }
        Some(phrase.end)
    }
}

/// A word of a phrase at which somebody else may begin.
struct Part<'r, 'a> {
    reader: &'r Reader<'a>,
    phrase: Phrase,
    /// Of the head of the phrase.
    head: Class,
    /// Where he begins who is named before it.
    from: usize,
    at: usize,
    tok: &'a Tok,
}

impl Part<'_, '_> {
    fn is_person(&self) -> bool {
        matches!(self.tok.class(), Class::Role | Class::Title | Class::Kin)
    }

    fn is_before_full_name(&self) -> bool {
        (self.at + 1..self.phrase.end).any(|at| self.reader.is_full_name(at))
    }

    /// `المتحدث باسم وزارة الزراعة`, `مجلس إدارة شركة الشراع`, `رئيس مجلس إدارة نادي النخيل الأدبي`: of what only has a
    /// name clubs speak.
    fn is_body_within(&self) -> bool {
        let club = || self.tok.class() == Class::NameHead && self.reader.text_of(self.at) == "نادي";
        let officer = || matches!(self.head, Class::Role | Class::Title);
        let whole = || !self.head.is_person() && self.tok.clitics.without(Clitics::LI).is_empty();
        (officer() || whole()) && (self.tok.class() == Class::Institution || club())
    }

    fn is_joined_to_name(&self) -> bool {
        let Part { reader, from, at, .. } = *self;
        let name = || reader.class(from) == Class::GivenName || (from..at).any(|at| reader.is_name_word(at));
        self.tok.has(Clitics::WA) && name()
    }

    /// `سامي البكري وهاني الصفدي`
    fn begins_another_name(&self) -> bool {
        let Part { reader, at, tok, .. } = *self;
        let given = tok.class() == Class::GivenName && tok.clitics == Clitics::WA;
        given && at + 1 < self.phrase.end && goes_on_from_given(reader, at + 1)
    }

    /// Whether the first who is named begins here, in a phrase that may hold others.
    fn begins_one_held(&self) -> bool {
        let Part { reader, phrase, head, from, at, tok } = *self;
        if from > phrase.start || matches!(head, Class::Title | Class::Honorific | Class::GivenName) {
            return false;
        }
        // كل من وزير الموانئ سامي
        let of_all = || at == from + 2 && reader.class(at - 1) == Class::PrepMin;
        let among = || self.is_person() && head == Class::Person && (tok.has(Clitics::AL) || of_all());
        let titled = tok.class() == Class::Title && tok.has(Clitics::AL);
        // مشاهدة سامي البكري
        let named = || reader.is_full_name(at) && at + 1 < phrase.end;
        // وزراء الموانئ والممثل الأعلى للاتحاد سامي البكري
        let second = || tok.has(Clitics::WA) && self.is_person() && self.is_before_full_name();
        titled || among() || named() || second()
    }
}

/// The phrase of these words that the first of them heads.
fn headed(start: usize, end: usize) -> Phrase {
    Phrase { start, end, head: start }
}

/// Whether a title, a body or a name may begin with the word, which is of those in [`OPENING`].
fn begins_titled(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    match tok.class() {
        // في مقدمتهم الأمين العام: no rank
        Class::Title => !tok.form().has_pronoun(),
        Class::NameHead => tok.has(Clitics::AL),
        // توجه جاد للسياسة: an adjective
        Class::GivenName => !tok.has(Clitics::AL) && !reader.tok(at + 1).has(Clitics::LI),
        _ => true,
    }
}

/// `العداء الأولمبي سامر كنعان`: a name with the office before it that the lexicon does not know.
fn with_office_before(reader: &Reader<'_>, name: Phrase) -> Phrase {
    let mut start = name.start;
    while start > 0 && name.head - start < 3 && is_office(reader, start - 1) {
        start -= 1;
    }
    // المدينة المنورة سامي البكري: an adjective has its noun before it.
    let whole = Phrase { start, ..name };
    if start > 0 && (is_adjective_of(reader, start) || is_no_office_of(reader, whole)) {
        start = name.head;
    }
    headed(start, name.end)
}

/// Whether a verb may be what somebody does who stands beside it.
fn may_act(reader: &Reader<'_>, verb: usize) -> bool {
    let (tok, form) = (reader.tok(verb), reader.tok(verb).form());
    if form.person() != 3 || form.has_homograph() {
        return false;
    }
    // وطالبت السلطات بالتحقيق: where another verb came before, what may be the object is it.
    let second = tok.has(Clitics::WA) && reader.sentences.begin(verb) != verb;
    let object = second && reader.lemma(verb).frames.has(Frames::OBJECT);
    let before = verb.checked_sub(1).filter(|_| tok.clitics.is_empty());
    let noun = |before: usize| {
        let class = reader.class(before);
        // وجود توجه جاد, في تطور جديد
        BEFORE_NOUNS.has(class)
            // وهو أبرز حزب معارض, يهمها أمر الجارة: no verb of the past stands behind a pronoun or a verb.
            || !form.is_present()
                && (matches!(class, Class::Pronoun | Class::Verb) || reader.looks_like_verb(before))
    };
    !object && !before.is_some_and(noun)
}

/// `نافيا صحة ما صرح به المدير`, `ردا على ما نشرته الصحيفة`: what another has told is the object of something; but `هذا
/// ما قاله المدير`.
fn is_told_of(reader: &Reader<'_>, verb: usize) -> bool {
    let before = verb.checked_sub(2).filter(|_| reader.text_of(verb - 1) == "ما");
    before.is_some_and(|before| {
        let tok = reader.tok(before);
        let noun = matches!(tok.class(), Class::Unknown | Class::Object | Class::Document) && !tok.has(Clitics::AL);
        tok.is(TokenKind::Word) && (tok.class().is_preposition() || noun)
    })
}

/// `ولم يتعرض البكري`, `وكان كندر`: one word that may be a name; but `ولم يصدق أذنيه`.
fn is_bare_name(reader: &Reader<'_>, at: usize) -> bool {
    let name = reader.is_plain_unknown(at) && !reader.ends_in_teh(at) || reader.is_surname(at);
    name && !reader.text_of(at).ends_with_pronoun()
}

/// `هاجم العدو القاعدة وحيت الوزارة النصر`: a verb that the lexicon does not know, joined on within a sentence.
fn is_her_next_act(reader: &Reader<'_>, at: usize) -> bool {
    let body = matches!(reader.class(at + 1), Class::Institution | Class::Role | Class::Title);
    body && reader.text_of(at).starts_with("و") && reader.looks_like_her_verb(at)
}

/// `نجوم منهم: سامي البكري`, `رواية “سامي الصغير”`: whether a colon or a mark stands between the beginning of a
/// sentence and the name, or before it.
fn is_listed(reader: &Reader<'_>, begin: usize, name: usize) -> bool {
    (begin.saturating_sub(1)..name).any(|at| matches!(reader.tok(at).kind, TokenKind::Mark | TokenKind::Colon))
}

/// `لكن البكري`: whether somebody is set against what was told before.
fn is_against(reader: &Reader<'_>, phrase: &Phrase) -> bool {
    let class = reader.class(phrase.head);
    let name = || reader.is_plain_unknown(phrase.start) && !reader.text_of(phrase.start).ends_with_pronoun();
    let but = || reader.text_of(phrase.start - 1).is_one_of(&["لكن", "ولكن"]);
    phrase.start > 0 && (class.is_somebody() || phrase.end == phrase.start + 1 && name()) && but()
}

/// `من جانبه، عبر الطاهي عن سعادته`: whether it is a verb that is spelled like a preposition.
fn is_spelled_like_preposition(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    matches!(tok.class(), Class::Prep | Class::Opener) && tok.entry.lemma != 0 && cue::cue_at(reader, at).is_some()
}

/// Whether the word is the cue of a report whose content is not far from it.
fn is_cue(reports: &[Report], at: usize) -> bool {
    let next = reports.partition_point(|report| report.content.0 <= at);
    let near = next.saturating_sub(8)..reports.len().min(next + 8);
    reports[near].iter().any(|report| report.cue == Some(at))
}

/// `نقلت عنه الصحيفة قوله`, `نقل التلفزيون عنها أن`: whether the subject passes on the words of one who has been named.
fn passes_on(reader: &Reader<'_>, verb: usize, end: usize) -> bool {
    reader.lemma(verb).act == Act::Relay && (verb + 1..reader.tokens.len().min(end + 1)).any(|at| reader.is_of_him(at))
}

/// Whether two words that may be a name stand at `at`, by their looks: of all words that are asked few are.
#[inline]
fn begins_two_words(reader: &Reader<'_>, at: usize) -> bool {
    let bare = |tok: &Tok| tok.is(TokenKind::Word) && tok.clitics.is_empty() && tok.size >= 3;
    let [first, second, ..] = &reader.tokens[at..] else { return false };
    bare(first) && bare(second) && matches!(second.class(), Class::Unknown | Class::GivenName)
}

/// The phrase right behind the word at `at`, in its sentence.
fn phrase_behind(reader: &Reader<'_>, at: usize) -> Option<Phrase> {
    phrase::phrase(reader, at + 1, Bounds::within(rest(reader, at), Frames::NONE))
}

/// Where what is read from `at` must end: with its sentence, and not before it has begun.
fn rest(reader: &Reader<'_>, at: usize) -> usize {
    reader.sentences.end(at).max(at + 1)
}

/// A long title runs on to the name that it stands before: `رئيس المجلس البلدي بمحافظة النخيل المهندس سامي
/// البكري`, `عميد الكلية، الدكتور سامي البكري`.
fn towards_name(reader: &Reader<'_>, phrase: Phrase, end: usize) -> Option<Phrase> {
    let words = phrase.start..phrase.end;
    let named = |at: usize| {
        reader.class(at) == Class::GivenName
            || reader.is_name_word(at) && reader.is_name_word(at + 1) && at + 1 < phrase.end
    };
    // رشق معارضون الرئيس سامي البكري: with the ن of a plural nothing completes it.
    let many = reader.tok(phrase.head).clitics.is_empty() && reader.text_of(phrase.head).ends_with("ون");
    if many || !matches!(reader.class(phrase.head), Class::Role | Class::Title) || words.clone().any(named) {
        return None;
    }
    let limit = end.min(phrase.end + FAR);
    let mut at = phrase.end;
    while at < limit && !begins_name(reader, at) {
        let tok = reader.tok(at);
        let class = tok.class();
        let goes_on = match tok.kind {
            TokenKind::Comma => at + 1 < limit && begins_name(reader, at + 1),
            // قائد اللواء 35 مدرع العميد سامي البكري
            TokenKind::Number => reader.class(at - 1) == Class::Title,
            TokenKind::Word => {
                let noun = matches!(class, Class::Place | Class::NameHead | Class::Nationality | Class::Adjective);
                // مبعوث الاتحاد إلى السودان سامي البكري، سفير الهند لدى الأردن سامي البكري
                let towards = class == Class::PrepIla || reader.text_of(at) == "لدى";
                let sent = towards && reader.class(at + 1) == Class::Place;
                // مدير التعليم في محافظة الساحل سامي البكري
                let placed = class == Class::PrepFi
                    && matches!(reader.class(at + 1), Class::Institution | Class::NameHead | Class::Place);
                // الناطق بصحة الساحل سامي البكري
                let field = class == Class::Object && tok.has(Clitics::BI) && reader.class(at + 1) == Class::Place;
                class.is_head()
                    || noun
                    || field
                    || sent
                    || placed
                    || tok.has(Clitics::AL)
                    || class == Class::Unknown && !reader.looks_like_verb(at)
            }
            _ => false,
        };
        if !goes_on {
            return None;
        }
        at += 1;
    }
    let name = phrase::phrase(reader, at, Bounds::within(end, Frames::NONE)).filter(|_| at < limit)?;
    (name.end > at + 1).then_some(Phrase { end: name.end, ..phrase })
}

/// `مكتب رئيس المجلس`, `دول الساحل لرئيس المجلس`: whether the office of somebody completes a thing or is told by it.
fn completes_thing(reader: &Reader<'_>, at: usize) -> bool {
    let (tok, before) = (reader.tok(at), reader.tok(at - 1));
    let one = tok.class() == Class::Role && tok.form().number() == Number::Singular;
    let thing = || before.class().heads_thing() || before.class() == Class::NameHead;
    // الوزارة لمحاسبة المقصرين
    let told = tok.clitics == Clitics::LI && !reader.ends_in_teh(at);
    one && (told || tok.clitics.is_empty() && thing())
}

/// `سامي هارت`, `سامي الصفدي`, `سامي الحسن`, `سامي أبو زيد`
fn goes_on_from_given(reader: &Reader<'_>, at: usize) -> bool {
    let known = matches!(reader.class(at), Class::GivenName | Class::Kin);
    known || reader.is_name_word(at) || reader.is_surname(at)
}

/// `كلدون بن سامي البكري`, `رتيبة بنت سامي`: whose father is named at `at`, where the lexicon does not know the name
/// before; but `فكاهات بن سامي` are those of a house.
fn child_of(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let father = at + usize::from(reader.is_behind_ibn(at + 1));
    let child = father.checked_sub(2).filter(|_| reader.is_behind_ibn(father))?;
    let house = reader.text_of(father - 1) == "بن" && !goes_on_from_given(reader, father + 1);
    (reader.class(father) == Class::GivenName && reader.is_bare_name(child) && !house).then_some(child)
}

/// So many words of a title are read to find the name behind them.
const FAR: usize = 12;

/// Whether the word describes the definite noun before it: `المدينة المنورة`, `الثانوي` of `التعليم الثانوي`.
fn is_adjective_of(reader: &Reader<'_>, at: usize) -> bool {
    let noun = reader.tok(at - 1);
    reader.tok(at).has(Clitics::AL) && noun.is(TokenKind::Word) && noun.has(Clitics::AL)
}

/// `كرة القدم هاني الصفدي`, `الوصفات الشعبية هاني الصفدي`: what completes a noun is no office, and neither is what is
/// of another gender than the name.
fn is_no_office_of(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let before = phrase.start - 1;
    let noun = match reader.class(before) {
        Class::Unknown => reader.is_common(before),
        class => matches!(class, Class::NameHead | Class::Institution | Class::Occasion | Class::Object),
    };
    let construct = reader.tok(before).is(TokenKind::Word) && !reader.tok(before).has(Clitics::AL) && noun;
    let man = reader.tok(phrase.head).form().gender() == Gender::Masculine;
    construct || man && reader.ends_in_teh(phrase.start)
}

/// Whether the word can be an office or its adjective before a name.
fn is_office(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let joined = tok.has(Clitics::WA.union(Clitics::FA).union(Clitics::BI).union(Clitics::LI));
    tok.is(TokenKind::Word)
        && tok.has(Clitics::AL)
        && !joined
        && matches!(tok.class(), Class::Unknown | Class::Nationality | Class::Adjective)
}
