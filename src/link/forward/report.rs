//! A cue, what it reports and whose words that is: why it may be no report, and whom it hands on.

use crate::arabic::Clitics;
use crate::complement::Complement;
use crate::cue::{self, CueWord};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Form, Frames, Gender, Number};
use crate::link::Source;
use crate::link::subject::hands_on;
use crate::mention;
use crate::observe::Refusal;
use crate::phrase::Phrase;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// A cue, what it reports and whose words that is.
pub(super) struct Report<'r, 'a> {
    pub(super) reader: &'r Reader<'a>,
    pub(super) cue: CueWord,
    pub(super) tok: &'a Tok,
    pub(super) found: Complement,
    pub(super) source: Source,
    /// It stands in the content of another, and speaks for nobody outside it.
    pub(super) within: bool,
}

impl Report<'_, '_> {
    fn act(&self) -> Act {
        self.reader.lemma(self.cue.at).act
    }

    fn is_present(&self) -> bool {
        self.tok.form().is_present()
    }

    /// Why nothing is reported, though there is what would be.
    pub(super) fn refusal(&self) -> Option<Refusal> {
        // أعتبر أن: with its hamza a first person, where nobody else is named.
        let named = matches!(self.source, Source::Mention(_));
        let first_person = || !named && cue::speaks_for_himself(self.reader, self.cue.at);
        match () {
            _ if self.is_nobodys() => Some(Refusal::Impersonal),
            _ if self.is_found_by_nobody() || self.is_by_a_thing() => Some(Refusal::NoFinder),
            _ if first_person() => Some(Refusal::NotThirdPerson),
            _ => None,
        }
    }

    /// `يذكر أن`, `وهذا يؤكد أن`: without a speaker of its own it reports nobody.
    fn is_nobodys(&self) -> bool {
        let Report { reader, cue, .. } = *self;
        let nobody = || cue.frames.has(Frames::IMPERSONAL) || shows(reader, cue.at);
        if !self.is_present() {
            return false;
        }
        // نقص الغذاء، الأمر الذي يدعو الجمعيات إلى أن: what was told before is the subject
        let ahead = self.source.phrase().is_none_or(|phrase| phrase.end <= cue.at);
        if ahead && cue.at >= 2 && reader.class(cue.at - 1) == Class::Relative && reader.text_of(cue.at - 2) == "الأمر"
        {
            return true;
        }
        let Source::Mention(phrase) = self.source else { return nobody() || self.is_passive() };
        // أوقفت 300 شخصا يزعم أنهم: they do not say so themselves
        let of_them = || {
            let noun = phrase.start > reader.sentences.begin(cue.at) && reader.class(phrase.head) != Class::GivenName;
            noun && phrase.end == cue.at && reader.text_of(phrase.head).ends_with("ا")
        };
        if !nobody() {
            return self.act() == Act::Claim && of_them() && self.is_passive();
        }
        let opinion = self.act() == Act::Opinion;
        // غادر الفريق ملعبه يذكر أن، القناة التي يتوقع أن: of nobody who does not stand right before it; but المدير،
        // الذي يبين أن
        let apart = || {
            let own = || reader.class(cue.at - 1) == Class::Relative && !opinion;
            let bare = || reader.tok(cue.at - 1).is_word() && reader.next_is_complementizer(cue.at);
            phrase.end < cue.at && bare() && !own()
        };
        // قال الوزير إن الشركة تتوقع أن: what is expected within a report has not been said.
        let untold = || self.within && cue.frames.has(Frames::IMPERSONAL);
        opinion && (untold() || is_expected_of(reader, cue, phrase)) || apart()
    }

    /// `المنطقة التي يقدر أن السفينة غرقت فيها`, `ولا يستبعد أن تكون`, `أشخاص يزعم أنهم بحارة`: whether it is done by nobody
    /// who is named; but `لم يستبعد أن`, `ويزعم أنه`, `إنه يقدر أن`.
    fn is_passive(&self) -> bool {
        let Report { reader, cue, tok, .. } = *self;
        let one = tok.form().gender() == Gender::Masculine && tok.form().number() == Number::Singular;
        if !one || !reader.next_is_complementizer(cue.at) {
            return false;
        }
        let held = reader.lemma(cue.at).text();
        let not = cue.at > 0 && reader.text_of(cue.at - 1).is_one_of_joined(&["لا"]);
        // إنه يقدر أن, وهو لا يستبعد أن, وكان يقدر أن: he
        let before = (cue.at - usize::from(not)).checked_sub(1).map_or(Class::Unknown, |at| reader.class(at));
        if before.is_complementizer() || matches!(before, Class::Pronoun | Class::Auxiliary) {
            return false;
        }
        match self.act() {
            Act::Opinion => held == "قدر",
            Act::Denial => held == "استبعد" && not,
            // ويزعم أنهم: a verb of its own
            Act::Claim => reader.text_of(cue.at + 1).ends_with("هم") && !tok.has(Clitics::WA),
            _ => false,
        }
    }

    /// Whether it tells what is found, and nobody has found it.
    fn is_found_by_nobody(&self) -> bool {
        let Report { reader, cue, tok, source, within, .. } = *self;
        if self.act() != Act::Finding || tok.class() == Class::Participle {
            return false;
        }
        let implied = || matches!(source, Source::Implied(_)) && !within;
        // وخلصت إلى أن: to that no thing comes
        let concludes = || cue.frames.has(Frames::ILA);
        // قال إن المدن متشابهة. ولاحظ أن، وقد لاحظ أن: by a verb that is said as well, in a clause of its own
        let remarks = || {
            let own = || cue.at == reader.sentences.begin(cue.at) && tok.has(Clitics::WA);
            cue.frames.has(Frames::DIRECT) && !self.is_present() && (own() || cue::is_behind_qad(reader, cue.at))
        };
        // سيكتشفون أن: what nobody has found yet
        tok.has(Clitics::SA) || !finds(reader, source) && !(implied() && (concludes() || remarks()))
    }

    /// Whether what points to it is a thing within another report (`قال الباحث إن الزيادة تشير إلى أن`) or described by
    /// it (`آثار تدل على أن`): then it is part of what is told. Studies and their like do report.
    fn is_by_a_thing(&self) -> bool {
        const SHOWING: [Act; 6] =
            [Act::Indication, Act::Explanation, Act::Emphasis, Act::Finding, Act::Opinion, Act::Disclosure];
        let Report { reader, cue, tok, source, within, .. } = *self;
        let act = self.act();
        if !SHOWING.contains(&act) || !self.is_present() {
            return false;
        }
        let feminine = tok.form().gender() == Gender::Feminine;
        // وجد العمال آثارا تشير إلى أن, حال الأسواق يشير إلى أن: of the noun right before it
        let predicate = || {
            let one = tok.form().number() == Number::Singular && tok.clitics.is_empty();
            one && act != Act::Opinion && cue.at > 0 && is_noun(reader, cue.at - 1)
        };
        match source {
            Source::Mention(phrase) if within => is_thing(reader, counted(reader, phrase)),
            Source::Mention(phrase) => {
                let phrase = counted(reader, phrase);
                // لكن المقارنة تشير إلى أن: what the writer makes of it
                let ahead = phrase.end <= cue.at;
                // وتؤكد هذه الإنجازات أن, but ويشير الشريدة is a man
                let behind = || act != Act::Opinion && (feminine || !reader.ends_in_teh(phrase.head));
                (ahead || behind()) && is_thing(reader, phrase) && is_common_thing(reader, phrase)
            }
            // within a report كما تشير إلى أن too
            Source::Implied(_) => predicate() || within && feminine && !tok.has(Clitics::WA),
            // قدم المعلم شرحا، لكن ضعف السوق يشير إلى أن
            Source::Governor(_) => predicate(),
            _ => false,
        }
    }

    /// `وأضاف المدير قائلا`: whom the participle at `at` goes on with. He stands beside the cue; behind a comma he only
    /// governs what he does in saying so.
    pub(super) fn handed_on(&self, at: usize) -> Option<Source> {
        let Report { reader, cue, source, within, .. } = *self;
        // نفى المدير ما جاء في التقرير، مبينا: what stands in a text goes on with nothing
        let stands = cue.frames.has(Frames::IN) && reader.is_behind_what(cue.at);
        if within || stands || !hands_on(reader, cue.at, at) || is_anothers(reader, cue, source, at) {
            return None;
        }
        let comma = |phrase: Phrase| (phrase.end..at).any(|at| reader.is(at, TokenKind::Comma));
        let apart = comma(source.phrase()?) && reader.lemma(at).act != Act::Statement;
        Some(if apart { source.governing() } else { source })
    }
}

/// `لافتة كُتب عليها “…”`: what is written on a thing nobody says; but `ورد عليه جاره: “…”`, spelled like what came in.
pub(super) fn is_sign(reader: &Reader<'_>, cue: CueWord) -> bool {
    reader.lemma(cue.at).act == Act::Writing
        && reader.lemma(cue.at).text() != "ورد"
        && matches!(reader.class(cue.at + 1), Class::PrepPronoun)
        && reader.text_of(cue.at + 1).starts_with("علي")
}

/// `المعركة يتوقع أن تكون عنيفة`, `برامج يفترض أن تكون`: whether what stands before the verb of a man is of what it is
/// expected; but `الخبير يتوقع أن`.
fn is_expected_of(reader: &Reader<'_>, cue: CueWord, phrase: Phrase) -> bool {
    let man = reader.tok(cue.at).form().gender() == Gender::Masculine;
    reader.next_is_complementizer(cue.at) && man && !reader.class(phrase.head).begins_somebody()
}

/// Whether the verb's subject is a thing just told, which shows something: `وهذا يؤكد أن`, `وهذا لا ينفي أن`, `مما يشير
/// إلى أن`; but `ما تسميه “إصلاحا”`, the verb's object.
fn shows(reader: &Reader<'_>, verb: usize) -> bool {
    let not = verb >= 2 && reader.text_of(verb - 1) == "لا" && reader.class(verb - 2) == Class::Demonstrative;
    let Some(before) = verb.checked_sub(1 + usize::from(not)) else { return false };
    match reader.class(before) {
        Class::Demonstrative => true,
        Class::Negation | Class::Conjunction => {
            let what = reader.is_behind_what(verb);
            let names = reader.lemma(verb).frames.has(Frames::AS.with(Frames::TWO));
            what && !(names && reader.tok(verb).form().has_pronoun())
        }
        _ => false,
    }
}

/// Whether a finding of this source is a report: somebody found it out, a study, a researcher, several of
/// them. In the clause before, only what studies and those who are many: `بحث العلماء فوجدوا أن`.
fn finds(reader: &Reader<'_>, source: Source) -> bool {
    let many = |form: Form| form.number() != Number::Singular;
    match source {
        Source::Mention(phrase) => {
            let class = reader.class(phrase.head);
            class.begins_somebody()
                || reader.is_plural_of_people(phrase.head)
                // لاحظ متتبعون محايدون أن
                || class == Class::Unknown && reader.text_of(phrase.head).ends_with("ون")
                // اكتشف “فريق النهر” أن، وجد الفريق أن، خلص موقع “المرسى” إلى أن
                || reader.is_open(phrase.head)
                || class == Class::NameHead
                    && ["فريق", "موقع"].iter().any(|head| reader.text_of(phrase.head).ends_with(head))
        }
        Source::Governor(phrase) => {
            let head = reader.tok(phrase.head);
            matches!(head.class(), Class::Document | Class::Institution | Class::Source)
                || head.class().is_head() && many(head.form())
        }
        Source::Implied(form) => many(form),
        _ => false,
    }
}

/// Whether the word is a noun, which a verb right behind it describes or is the predicate of: `آثارا تشير إلى أن`.
fn is_noun(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let noun = matches!(
        tok.class(),
        Class::Unknown | Class::Adjective | Class::Nationality | Class::Object | Class::Time | Class::Occasion
    );
    tok.is(TokenKind::Word) && noun
}

/// `كل الظروف تشير إلى أن`, `جميع الصيادين يؤكدون أن`: the phrase by the noun behind the word for all of them.
fn counted(reader: &Reader<'_>, phrase: Phrase) -> Phrase {
    let noun = phrase.head + 1;
    let all = noun < phrase.end
        && reader.tok(noun).has(Clitics::AL)
        && reader.text_of(phrase.head).is_one_of_joined(lists::ALL);
    if all { Phrase { head: noun, ..phrase } } else { phrase }
}

/// Whether the phrase is for a thing, by a head that no table of speakers has.
fn is_thing(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let head = reader.tok(phrase.head);
    match head.class() {
        Class::Unknown => head.has(Clitics::AL) || reader.ends_in_teh(phrase.head),
        class => matches!(class, Class::Object | Class::Occasion),
    }
}

/// `المقارنة`, `الواقع`: and by its looks no surname, as `الرملاني` may be.
fn is_common_thing(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let head = phrase.head;
    reader.is_common(head) || reader.ends_in_teh(head) || reader.is_definite_masdar(head)
}

/// `واعتبر الفن مرآة، مشددا على أن`: whether what stands behind the verb may be its object, and then it is not what
/// goes on; so do they who are many where one goes on: `وحث الصيادين على العمل، مبينا أن`.
fn is_anothers(reader: &Reader<'_>, cue: CueWord, subject: Source, participle: usize) -> bool {
    let Source::Mention(phrase) = subject else { return false };
    // تنافسوا على أجمل أذان، موضحا أن: a thing, and no verb
    if reader.is_common(phrase.head) {
        return true;
    }
    let form = reader.tok(participle).form();
    // تداول هواة شريطا للحارس وهو يقول: he is not they
    let he = reader.class(participle - 1) == Class::Pronoun && form.number() == Number::Singular;
    if he && mention::are_many(reader, &phrase, form.gender()) {
        return true;
    }
    if !cue.frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS)) {
        return false;
    }
    // أصدر المركز بيانا انتقد فيه قرار الوزارة، معتبرا أن: behind فيه with nothing more, too
    let within = reader.is_in_it(cue.at + 1) && reader.is(phrase.end, TokenKind::Comma);
    let one = reader.class(participle) == Class::Participle && form.number() == Number::Singular;
    within || mention::may_be_object(reader, &phrase) || one && mention::are_many(reader, &phrase, form.gender())
}
