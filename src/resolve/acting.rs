//! Who acts: the subjects of sentences and verbs, of verbs that the lexicon does not know, and of what a sentence is about.

use super::Resolver;
use super::entry::is_definite;
use super::extent::in_body;
use super::inventory::{Parsed, rest};
use super::looks::{begins_name, tells};
use super::reach::is_behind_but;
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Classes, Frames, Gender};
use crate::mention;
use crate::phrase::{self, Bounds, Phrase};
use crate::reader::Reader;
use crate::token::TokenKind;

/// Behind these no verb is.
const BEFORE_NOUNS: Classes =
    Classes::of(&[Class::Object, Class::PrepFi, Class::PrepAn, Class::PrepMin, Class::PrepIla, Class::PrepAla]);

impl Resolver {
    /// The subject of a sentence.
    pub(super) fn sentence(&mut self, reader: &Reader<'_>, at: usize, told: bool) {
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
    pub(super) fn acting(&mut self, reader: &Reader<'_>, at: usize, before_verb: bool) {
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
        if before_verb && reader.tok(at).size >= 5 && reader.text_of(at).is_one_of_joined(&["بسؤال", "بمواجهة"])
        {
            self.mouthpiece(reader, at);
        }
        if class == Class::Unknown && reader.is_mouthpiece(at) {
            self.mouthpiece(reader, at);
        }
        if class == Class::Statement {
            self.sender(reader, at);
        }
    }

    /// `تلقت الصحيفة بيانا من نقابة البحارة. وذكر البيان أن`: from whom a statement comes.
    fn sender(&mut self, reader: &Reader<'_>, statement: usize) {
        let found = mention::sender_of(reader, statement).map(|phrase| self.trimmed(reader, phrase));
        if let Some(phrase) = found.filter(|phrase| self.is_asked(true) || self.has_found(*phrase)) {
            let index = self.mention(reader, phrase, None, false);
            self.mentions[index].issues = true;
        }
    }

    /// The subject of a verb: `أكد المدير أهمية العمل`, `التقى الوزير نظيره`.
    pub(super) fn subject_of(&mut self, reader: &Reader<'_>, verb: usize, told: bool) {
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
    pub(super) fn subject_behind(&mut self, reader: &Reader<'_>, verb: usize, told: bool) {
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
        let known = reader.class(phrase.head).is_somebody() || country;
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
        // برنامج “اصنع قاربا”, صحيفة “أفينيدا دا ليبردادي”: what follows a mark is no sentence of who does something.
        let begins = reader.sentences.begin(at) == at;
        if begins && at > 0 && reader.is(at - 1, TokenKind::Mark) {
            return;
        }
        // وعبر الطاهي عن سعادته: spelled like the preposition, with which few sentences begin; but بين الولاء والمعارضة
        let tells = begins && reader.text_of(at).is_one_of_joined(&["عبر"]);
        // لم ينس وائل: spelled like a name
        let negated = reader.is_negated_verb(at);
        // ورفع سامي البكري الشكر: the lexicon has it for a noun.
        let noun = begins && reader.is_verb_like_noun(at);
        let expected = reader.class(at) == Class::Unknown || tells || noun || negated;
        if !expected || !may_be_verb(reader, at) {
            return;
        }
        if negated {
            return self.subject_behind_negation(reader, at);
        }
        let next = at + 1;
        let named = || reader.are_people_who_act(next) || reader.is_full_name(next);
        let one_name = || reader.is_name_word(next) || reader.is_surname(next);
        let somebody = || reader.class(next).is_somebody();
        if (named() || begins && one_name() || (!begins || tells) && somebody())
            && let Some(phrase) = phrase_behind(reader, at)
            && let Some(index) = self.subject(reader, None, phrase, true)
        {
            self.mentions[index].tells |= tells;
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
        let class = reader.class(at + 1);
        // وكان تنظيم “الشراع” أعلن
        let headed = matches!(class, Class::NameHead | Class::Institution);
        let body = headed && reader.tok(at + 1).clitics.is_empty() && reader.is_open(at + 2);
        let somebody = class.is_somebody() && class != Class::Person || body;
        // وكانت كلدتون قد وصلت, وكانت ليندسي كلدتون قد وصلت: what turns out to be her name
        let two = reader.is_bare_name(at + 1) && is_bare_name(reader, at + 2);
        let last = at + 1 + usize::from(two);
        let name = is_bare_name(reader, at + 1) && reader.class(last + 1) != Class::Unknown;
        if !(somebody || name) || !lists::WAS_STILL.iter().any(|past| reader.text_of(at).ends_with(past)) {
            return;
        }
        let known = |phrase: &Phrase| {
            let definite = || body || class == Class::GivenName || is_definite(reader, *phrase);
            if name { phrase.end == last + 1 } else { definite() }
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
        let against = at > begin && reader.text_of(at - 1).is_one_of(lists::EXCEPT);
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
            self.mentions[index].tells = true;
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
        if bare && reader.is_how_many(phrase.head) {
            return None;
        }
        let index = self.mention(reader, phrase, None, false);
        // بعد نقل مقر البنك: what a known noun completes is no name
        let construct = head == Class::Unknown && !alone && (second.is_head() || second == Class::NameHead);
        // حفظه الله: a wish
        let acts = told && !construct && reader.text_of(phrase.head) != "الله";
        // نقل التلفزيون عنه قوله: another's words
        let acts = acts && !verb.is_some_and(|verb| passes_on(reader, verb, phrase.end));
        let sure = || !mention::may_be_object(reader, &phrase);
        // أصدر المجلس بيانا رفض فيه الخطة, أدان المجلس في بيان الاعتداء
        let states = || {
            let within = reader.class(phrase.end) == Class::PrepFi;
            let text = reader.tok(phrase.end + usize::from(within));
            text.class() == Class::Statement
                && text.clitics.is_empty()
                && (head.is_somebody() || head == Class::NameHead)
        };
        let issues = acts && states();
        let tells = acts && verb.is_some_and(|verb| tells(reader, verb, phrase.head)) && sure() || issues;
        let mention = &mut self.mentions[index];
        mention.subject |= acts;
        mention.tells |= tells;
        mention.issues |= issues;
        Some(index)
    }
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

/// `نافيا صحة ما صرح به المدير`, `ردا على ما نشرته الصحيفة`, `مرحبا بما اتخذه الرئيس`: what another has told or done is
/// the object of something; but `هذا ما قاله المدير`.
fn is_told_of(reader: &Reader<'_>, verb: usize) -> bool {
    let Some(what) = verb.checked_sub(1).filter(|what| reader.text_of(*what).is_one_of(lists::WHAT)) else {
        return false;
    };
    let before = what.checked_sub(1).map(|before| reader.tok(before));
    let governed = || {
        before.is_some_and(|tok| {
            let noun = matches!(tok.class(), Class::Unknown | Class::Object | Class::Document) && !tok.has(Clitics::AL);
            tok.is(TokenKind::Word) && (tok.class().is_preposition() || noun)
        })
    };
    reader.text_of(what) != "ما" || governed()
}

/// Whether nothing in the looks of a word makes it a noun, neither `السقوط` nor `سقوط` nor `سقطة`, nor a verb that has its
/// subject in it: `درسوا`.
fn may_be_verb(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let noun = || tok.has(Clitics::AL) || reader.looks_like_masdar(at) || reader.ends_in_teh(at);
    tok.is(TokenKind::Word) && !noun() && !reader.text_of(at).ends_with("وا")
}

/// `ولم يتعرض البكري`, `وكان كندر`: one word that may be a name; but `ولم يصدق أذنيه`.
fn is_bare_name(reader: &Reader<'_>, at: usize) -> bool {
    let name = reader.is_plain_unknown(at) && !reader.ends_in_teh(at) || reader.is_surname(at);
    name && !reader.text_of(at).ends_with_pronoun()
}

/// Whether a word that the lexicon does not know may tell of somebody though no verb is expected there, by what stands
/// beside it: see [`is_her_next_act`] and [`Reader::is_mouthpiece`]. Few may.
#[inline]
pub(super) fn may_tell(reader: &Reader<'_>, at: usize) -> bool {
    is_before_body(reader, at) || at > 0 && reader.class(at - 1) == Class::PrepAla
}

fn is_before_body(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.class(at + 1), Class::Institution | Class::Role | Class::Title)
}

/// `هاجم العدو القاعدة وحيت الوزارة النصر`: a verb that the lexicon does not know, joined on within a sentence.
fn is_her_next_act(reader: &Reader<'_>, at: usize) -> bool {
    is_before_body(reader, at) && reader.text_of(at).starts_with("و") && reader.looks_like_her_verb(at)
}

/// `نجوم منهم: سامي البكري`, `رواية “سامي الصغير”`: whether a colon or a mark stands between the beginning of a
/// sentence and the name, or before it.
fn is_listed(reader: &Reader<'_>, begin: usize, name: usize) -> bool {
    (begin.saturating_sub(1)..name).any(|at| matches!(reader.tok(at).kind, TokenKind::Mark | TokenKind::Colon))
}

/// `لكن البكري`: whether somebody is set against what was told before.
fn is_against(reader: &Reader<'_>, phrase: &Phrase) -> bool {
    let class = reader.class(phrase.head);
    let word = || reader.is_plain_unknown(phrase.start) || reader.is_surname(phrase.start);
    let name = || word() && !reader.text_of(phrase.start).ends_with_pronoun();
    let but = || reader.text_of(phrase.start - 1).is_one_of_joined(lists::BUT);
    phrase.start > 0 && (class.is_somebody() || phrase.end == phrase.start + 1 && name()) && but()
}

/// `نقلت عنه الصحيفة قوله`, `نقل التلفزيون عنها أن`: whether the subject passes on the words of one who has been named.
fn passes_on(reader: &Reader<'_>, verb: usize, end: usize) -> bool {
    reader.lemma(verb).act == Act::Relay && (verb + 1..reader.tokens.len().min(end + 1)).any(|at| reader.is_of_him(at))
}

/// The phrase right behind the word at `at`, in its sentence.
fn phrase_behind(reader: &Reader<'_>, at: usize) -> Option<Phrase> {
    phrase::phrase(reader, at + 1, Bounds::within(rest(reader, at), Frames::NONE))
}
