//! Where a noun phrase ends: short rules over the phrase so far and the word it may go on with,
//! each with the words it was made for.
//!
//! [`names`] are asked first: what they hold for is part of a name whatever its class. [`walls`]
//! come next: one of them is enough to end the phrase. What neither holds for is settled by its
//! class, in the room above.

use super::Bounds;
use super::by_class::any_of;
use crate::arabic::letter::{AIN, ALEF, BEH, DAL, HEH, LAM, NOON, YEH, ZAIN};
use crate::arabic::{Clitics, Key, Spelling};
use crate::lexicon::{Class, Classes, Gender, Number};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// The phrase so far and the word at `at`; for the rules that is not its first.
pub(crate) struct Look<'r, 'a> {
    pub(crate) reader: &'r Reader<'a>,
    pub(crate) bounds: Bounds,
    pub(crate) start: usize,
    pub(crate) head: usize,
    pub(crate) at: usize,
    /// The word itself and the one before it, which most rules ask for: to look them up in the text each time took
    /// a fortieth of all instructions.
    pub(crate) tok: &'a Tok,
    pub(crate) before: &'a Tok,
    /// A proper name has been read, and the phrase stands on its own.
    pub(crate) named: bool,
    /// Nothing but the name has been read since: a further head is what he is (`سامي البكري مدير المتحف`).
    pub(crate) naming: bool,
    /// It has a name, and something was joined on across a comma.
    pub(crate) apposed: bool,
    /// It is what is joined on to another.
    pub(crate) inner: bool,
}

const HEADS: Classes = Classes::HEADS;
const SAID: Classes = Classes::of(&[Class::Occasion, Class::Statement, Class::SpeechNoun]);
const TOLD: Classes = Classes::of(&[Class::Person, Class::Media, Class::Institution, Class::Norm, Class::Document]);
const UNKNOWN: Classes = Classes::of(&[Class::Unknown]);
const SONS: Classes = HEADS.and(VERBS_AND_TIMES).and(SAID).and(Classes::of(&[Class::Object]));
const VERBS_AND_TIMES: Classes = Classes::of(&[Class::Verb, Class::Time]);

any_of! {
    /// Whether the word is part of a name, whatever its class.
    pub(crate) names:
    UNKNOWN => emphasised, of_the_staff;
    Classes::of(&[Class::Unknown, Class::Kin, Class::GivenName, Class::Adjective, Class::Adverb, Class::Object]) => own_letter;
    SONS => son_of;
    VERBS_AND_TIMES => behind_a_title;
    Classes::of(&[Class::Verb, Class::Auxiliary]) => spelled_like_a_verb;
    Classes::of(&[Class::Verb]) => trade, behind_a_woman, guardian, clan, amal, called;
    Classes::of(&[Class::Interrogative, Class::PrepPronoun, Class::Opener]) => spelled_like_a_particle;
    Classes::of(&[Class::Time]) => month, morning, coming;
    Classes::of(&[Class::Time, Class::Occasion]) => formerly;
    Classes::of(&[Class::Negation]) => article_of_another_tongue;
    Classes::of(&[Class::Conjunction]) => conjunction_of_another_tongue;
    Classes::of(&[Class::Complementizer]) => particle_of_another_tongue;
    _ => divine, house, behind_a_short_title;
}

any_of! {
    /// Whether the word ends the phrase.
    pub(crate) walls:
    HEADS => second_head, new_head, accusative_head, all_of_them, head_behind_a_source, head_behind_a_country, praised,
        his_own;
    TOLD => told;
    Classes::of(&[Class::Role, Class::Person]) => told_many;
    Classes::of(&[Class::Role]) => officer_behind_a_body;
    UNKNOWN => glorified, unknown_word;
    SAID => occasion_behind_a_name, possessed, act, tanwin, text_behind_the_definite;
    Classes::of(&[Class::Adjective]) => year;
    Classes::of(&[Class::Unknown, Class::Honorific, Class::GivenName]) => asked_of_god;
    Classes::of(&[Class::GivenName]) => owed;
    Classes::of(&[Class::NameHead]) => named_thing;
    Classes::of(&[Class::Place]) => country;
    Classes::of(&[Class::Place, Class::Source]) => turn_of_time;
    Classes::of(&[Class::Object]) => own_act, abstract_object, drawn, all_of_them;
    Classes::of(&[Class::Unknown, Class::Verb, Class::Auxiliary, Class::GivenName, Class::Object]) => done_by_it;
    _ => behind_many, behind_an_institution, spoken_of;
}

/// Whether a word that the lexicon does not know, without a preposition written onto it, ends the phrase.
fn unknown_word(look: &Look<'_, '_>) -> bool {
    let definite = look.has_article();
    look.is_unknown()
        && (common_noun(look)
            || look.is_owed()
            || any(look)
            || with_a_noun(look)
            || manner(look)
            || things_of_many(look)
            || described(look)
            || look.after_definite() && (object_by_its_ending(look) || state(look) || own_masdar(look))
            || his_thing(look)
            || look.reader.is_close(look.at - 1) && own_masdar(look)
            || definite && definite_object(look)
            || !definite
                && (on_his_own(look)
                    || accusative(look)
                    || verb(look)
                    || told_our_reporter(look)
                    || verbal_noun(look)
                    || completed_noun(look)
                    || feminine_object(look)))
}

impl<'a> Look<'_, 'a> {
    pub(crate) fn class(&self) -> Class {
        self.tok.class()
    }

    pub(crate) fn is(&self, class: Class) -> bool {
        self.class() == class
    }

    pub(crate) fn text(&self) -> Spelling<'a> {
        self.reader.spelling(self.tok)
    }

    pub(crate) fn text_before(&self) -> Spelling<'a> {
        self.reader.spelling(self.before)
    }

    pub(crate) fn next(&self) -> Option<&'a Tok> {
        self.reader.tokens.get(self.at + 1)
    }

    /// The word so many words before; none where the block begins.
    pub(crate) fn back(&self, words: usize) -> &'a Tok {
        self.reader.tok(self.at.wrapping_sub(words))
    }

    pub(crate) fn has_article(&self) -> bool {
        self.tok.has(Clitics::AL)
    }

    /// The one of المكرمة in `مكة المكرمة` is its own.
    pub(crate) fn after_article(&self) -> bool {
        self.before.has(Clitics::AL) || self.reader.honours_place(self.at.saturating_sub(1), self.start)
    }

    /// Whether a verb stands right before the phrase.
    pub(crate) fn is_behind_verb(&self) -> bool {
        self.start.checked_sub(1).is_some_and(|before| self.reader.class(before) == Class::Verb)
    }

    /// Whether the phrase is its first word so far.
    pub(crate) fn second(&self) -> bool {
        self.at == self.start + 1
    }

    pub(crate) fn is_unknown(&self) -> bool {
        self.is(Class::Unknown) && !self.tok.has(Clitics::BI.union(Clitics::LI).union(Clitics::KA))
    }

    /// `خادم الحرمين الشريفين`, `السكان المحليون`, `أحد القادة الميدانيين`: an adjective has the ending of its noun, or
    /// that of many.
    fn agrees(&self) -> bool {
        let ending = |at: usize, end: &str| self.reader.text_of(at).ends_with(end);
        let of_many = || {
            self.is_after_many()
                && (self.tok.clitics == Clitics::AL && ending(self.at, "ون")
                    || !self.second() && ending(self.at, "يين"))
        };
        // أحد الكتاب الساحليين
        let of_them = || ending(self.at, "يين") && self.reader.text_of(self.head).is_one_of(&["أحد", "احد", "بعض"]);
        // المصادر والدبلوماسيين الساحليين: whose و and article the lexicon does not know
        let joined = || self.is_unknown_before() && self.text_before().starts_with("وال");
        self.has_article()
            && (self.after_article() || joined())
            && (ending(self.at - 1, "ين") && ending(self.at, "ين") || of_many() || of_them() || self.is_brothers())
    }

    /// `جماعة الإخوان المسلمين`
    fn is_brothers(&self) -> bool {
        self.text_before().is_one_of(&["الإخوان", "الاخوان"]) && self.text() == "المسلمين"
    }

    /// `هيئة الاتصالات وتقنية المعلومات`: whether it is the second of two nouns that complete the head.
    fn completes_too(&self) -> bool {
        // المركز الوطني لإنتاج وتسويق الأسماك
        let purpose = || self.before.class() == Class::Unknown && self.text_before().starts_with("ل");
        (self.after_article() || purpose())
            && !self.second()
            && self.reader.looks_like_joined_noun(self.at)
            && self.next().is_some_and(|next| next.has(Clitics::AL))
    }

    /// `تقرير`, `مصادر`: whether the phrase is for a text or a source without the article.
    pub(crate) fn is_of_an_unnamed_text(&self) -> bool {
        let head = self.reader.tok(self.head);
        let text = matches!(head.class(), Class::Document | Class::Norm | Class::Statement | Class::Source);
        text && !head.has(Clitics::AL)
    }

    /// Whether the word before is a proper name that ends a phrase: nothing hangs on it.
    pub(crate) fn after_name(&self) -> bool {
        self.naming && self.before.is_word()
    }

    /// `لويس هارت “المنقذ”`: whether a name between marks stands before it.
    fn after_marks(&self) -> bool {
        self.before.is(TokenKind::Mark) && self.reader.is_close(self.at - 1)
    }

    fn is_unknown_before(&self) -> bool {
        self.before.class() == Class::Unknown && self.before.clitics.is_empty()
    }

    /// Whether what stands before is known: by its name or its article.
    fn after_definite(&self) -> bool {
        self.after_name() || self.after_article()
    }

    /// `قالت مسؤولة الحديقة بريجيت سيغال إن`: whether it goes up to what is said like a first name behind a title,
    /// with one word more, or like the surname behind that; or up to whom it was told or where.
    fn fills(&self) -> bool {
        let reader = self.reader;
        let unknown = |at: usize| reader.class(at) == Class::Unknown && reader.is(at, TokenKind::Word);
        let left = |words: usize| {
            let end = self.at + words;
            let told = || {
                let tok = reader.tok(end);
                let place = tok.class() == Class::PrepFi && reader.opens_statement(end + 1);
                let when = matches!(tok.class(), Class::Opener | Class::Time | Class::Adverb);
                let sign = matches!(tok.kind, TokenKind::Comma | TokenKind::Open | TokenKind::Dash);
                tok.has(Clitics::LI) && reader.is_addressee(end) || place || when || sign
            };
            let named = (self.at + 1..end).all(unknown);
            named && (end == self.bounds.limit || end < self.bounds.limit && told())
        };
        let first = self.after_article();
        self.bounds.towards && (self.named && (left(1) || left(2)) || first && (left(2) || left(3)))
    }

    /// `يرى أمين الحزب الساحلي حشد صلاح الرملاني أن`: whether it stands between who says, who is known, and the clause that
    /// is said, and nothing but names go on up to that, a comma or what he is; but `قال موظف في الميناء رافق سامي إن`.
    fn is_called(&self) -> bool {
        let Look { reader, at, bounds, .. } = *self;
        let clause = || {
            let limit = reader.tok(bounds.limit);
            limit.class() == Class::Complementizer && limit.clitics.is_empty()
        };
        if !bounds.towards || bounds.object || !self.after_definite() || !self.is_behind_verb() || !clause() {
            return false;
        }
        let name = |at: usize| {
            let known = reader.class(at) == Class::GivenName || reader.is_surname(at);
            known || reader.is_bare_name(at) && !reader.looks_like_verb(at) && !reader.looks_like_her_verb(at)
        };
        // طارق السيد دفع الله
        let of_god = reader.text_of(at + 1) == "الله";
        let last = bounds.limit.min(at + 4);
        let end = (at + 1 + usize::from(of_god)..last).find(|at| !name(*at)).unwrap_or(last);
        let office = reader.class(end) == Class::Role;
        let over = || {
            let sign = reader.is(end, TokenKind::Comma) || reader.tok(end).has(Clitics::WA);
            end == bounds.limit || office || sign || reader.class(end) == Class::Time
        };
        let known = || {
            let governed = || (self.start..at).any(|at| reader.class(at).is_preposition());
            let head = reader.tok(self.head).has(Clitics::AL) || reader.text_of(self.head) == "كل";
            self.after_name() || head || !governed()
        };
        // الأمينة العامة للحزب مية الرملاني
        let nisba = || reader.is_nisba(at + 1) && self.is(Class::Unknown);
        let given = || reader.class(at + 1) == Class::GivenName && !reader.tok(at + 1).has(Clitics::AL);
        let alone = || office && self.after_name() && self.is(Class::Verb);
        over() && known() && if end > at + 1 { of_god || given() || nisba() } else { alone() }
    }

    /// `أشاد المدرب بأداء الفريق قائلا`, `رحب رئيس البلدية بقرار المجلس وقال`: whether it is what the verb has to take
    /// with ب, as no other such word follows; but `أشاد رئيس الشرطة بإقليم الساحل بالسكان قائلا`.
    pub(crate) fn is_owed(&self) -> bool {
        let Look { reader, at, tok, bounds, .. } = *self;
        let with = |at: usize| {
            let tok = reader.tok(at);
            let name = matches!(tok.class(), Class::Unknown | Class::GivenName);
            let unknown = name && tok.is(TokenKind::Word) && tok.clitics.is_empty();
            tok.has(Clitics::BI) || unknown && tok.size >= 4 && reader.text_of(at).starts_with("ب")
        };
        if !bounds.owes || !with(at) || bounds.towards && reader.class(bounds.limit) != Class::Participle {
            return false;
        }
        let own = self.text().is_one_of(&["باسم", "بلسان"])
            || self.text_before().is_one_of(&["المعني", "المعنية", "المكلف", "المكلفة", "المختص", "المختصة"]);
        let rest = (at + 1..bounds.limit.min(at + 16)).take_while(|at| reader.is(*at, TokenKind::Word));
        tok.is(TokenKind::Word) && !own && !rest.into_iter().any(with)
    }

    /// `ثمن سامي البكري المدير العام للموانئ الزيارة`: what he is, by its adjective and what it is for, behind a name
    /// of two words, where nothing is known to follow.
    fn is_his_office(&self) -> bool {
        let Look { reader, at, tok, .. } = *self;
        let one = self.is(Class::Role) && tok.clitics == Clitics::AL && tok.form().number() == Number::Singular;
        // أبلغ وزير الموانئ سامي البكري الأمين العام للحلف: he has an office already.
        let head = || {
            let honoured = reader.class(self.head + 1) == Class::Honorific;
            matches!(reader.class(self.head), Class::Role | Class::Person) && !honoured
        };
        // المدير الفني, المتحدث الإعلامي: spelled like offices
        let nisba = || reader.tok(at + 1).clitics == Clitics::AL && reader.text_of(at + 1).ends_with("ي");
        let described = || reader.is_definite_adjective(at + 1) || nisba();
        one && !self.bounds.towards
            && self.named
            && !head()
            && self.at > self.start + 1
            && self.after_name()
            && described()
            && (reader.tok(at + 2).has(Clitics::LI) || reader.text_of(at + 2).starts_with("ل"))
    }

    /// `بحسب الشرطة والمسعفين.`: whether what و joins on behind such a preposition goes up to a sign, with no verb of
    /// its own.
    fn joins_the_last(&self) -> bool {
        let report = |back: usize| self.start >= back && self.reader.class(self.start - back).heads_report();
        if !self.tok.has(Clitics::WA) || !report(1) && !report(2) {
            return false;
        }
        let plain = |at: usize| {
            !matches!(self.reader.class(at), Class::Verb | Class::Relative | Class::Auxiliary | Class::Participle)
        };
        let end = (self.at + 1..self.at + 7).find(|at| !self.reader.is(*at, TokenKind::Word));
        let sign = |at: &usize| {
            self.reader.tokens.get(*at).is_none_or(|tok| matches!(tok.kind, TokenKind::Stop | TokenKind::Comma))
        };
        end.is_some_and(|end| sign(&end) && (self.at..end).all(plain))
    }

    /// `بحسب سامي البكري النائب عن الساحل`, `حسب التقرير الصادر`: behind a preposition that reports nothing is the
    /// object: an office, or what describes by its pattern.
    fn describes_a_source(&self) -> bool {
        let report = self.start > 0 && self.reader.class(self.start - 1).heads_report();
        let derived = || {
            let mut letters = self.text().letters().skip(2);
            letters.next() == Some('م') || letters.next() == Some('ا')
        };
        report && (self.is(Class::Role) || self.is_unknown() && derived() || self.tok.has(Clitics::WA))
    }

    /// Whether a word that may be a head describes the noun before it by its looks: `الغرفة التجارية الصناعية`,
    /// `للشؤون السياسية`, `القوات المسلحة`, `الأمين العام المساعد`.
    fn describes_it(&self) -> bool {
        let ends = |ending| self.text().ends_with(ending);
        let things = || self.before.class().heads_thing() || self.before.class() == Class::NameHead;
        let nisba = || ends("ي") || ends("ية") && (self.reader.ends_in_teh(self.at - 1) || things());
        let of_many = || ends("ة") && self.text_before().ends_with("ات");
        nisba() || of_many() || self.organises() || self.is_assistant()
    }

    /// `اللجنة المنظمة للمهرجان`: what she does, spelled like a body.
    fn organises(&self) -> bool {
        self.text() == "المنظمة" && self.reader.tok(self.at + 1).has(Clitics::LI)
    }

    /// `الأمين العام المساعد`, `الأستاذ المشارك`, `رئيس الحكومة المكلف`
    fn is_assistant(&self) -> bool {
        const ASSISTANTS: [&str; 15] = [
            "المساعد",
            "المساعدة",
            "المناوب",
            "المشارك",
            "المكلف",
            "المكلفة",
            "المؤقت",
            "المؤقتة",
            "المنتدب",
            "المنتدبة",
            "المنتخب",
            "المستقيل",
            "المتقاعد",
            "المؤسس",
            "المقيم",
        ];
        self.text().is_one_of(&ASSISTANTS)
    }

    /// `الشرطة في مدينة كلدون`, `مسؤول في كلدون`: whether the word before names where they are.
    fn is_in_a_place(&self) -> bool {
        let place = |words: usize| self.back(words).class() == Class::PrepFi;
        place(2) || self.back(2).class() == Class::NameHead && place(3)
    }

    /// Whether the word before is a head for many: `أشخاص`.
    fn is_after_many(&self) -> bool {
        self.before.class().is_head() && self.before.form().number() == Number::Plural
    }

    /// Whether the word before is a head in the ending of many: `المتظاهرون`.
    fn after_plural(&self) -> bool {
        let many = self.before.class().is_head() || self.before.class() == Class::Nationality;
        many && self.text_before().ends_with("ون")
    }

    /// Whether the word before is a first name that a surname with the article may follow: a known
    /// one, or the one behind a title (`الروائي منذر الحلو`).
    pub(crate) fn takes_surname(&self) -> bool {
        let before = self.at - 1;
        let behind_title = before > self.start
            && self.reader.class(self.head).is_head()
            && !self.after_article()
            && (self.reader.tok(before - 1).has(Clitics::AL) || self.reader.class(before - 1) == Class::Title);
        // محمد بن عبد الرحمن المخرج
        let son = before > self.start + 1 && self.reader.text_of(before - 1).is_one_of(&["بن", "عبد"]);
        self.before.class() == Class::GivenName || son || self.after_name() && behind_title
    }
}

/// `إنغا فالك`, `قال الوزير فاليريو لامار إن`, `روبن فام`: the letter is the name's own.
fn own_letter(look: &Look<'_, '_>) -> bool {
    // فرانك فالتر هولدن
    let second = || look.before.class() == Class::GivenName && look.reader.is_plain_unknown(look.at + 1);
    look.tok.has(Clitics::FA) && (look.bounds.towards && (look.named || look.fills()) || look.named && second())
}

/// `السيد يزيد`, `الدكتورة أمل`: whatever stands behind the title is the name.
fn behind_a_title(look: &Look<'_, '_>) -> bool {
    let before = look.before;
    let titled = before.class() == Class::Title && before.form().number() == Number::Singular;
    // الرئيس الأفغاني أشرف خان
    let described = || {
        // دراسة للمعهد الروسي نشرت أمس: of no body
        let person = |class| matches!(class, Class::Title | Class::Role | Class::Person);
        let office = look.at >= look.start + 2 && person(look.reader.class(look.at - 2));
        // الرئيس الأفغاني أشرف عبد الغالي
        let surname = look.reader.class(look.at + 1) == Class::GivenName || look.reader.is_bare_name(look.at + 1);
        let first = look.tok.form().has_homograph() && surname;
        let towards = look.bounds.towards && look.at + 1 < look.bounds.limit;
        before.class() == Class::Nationality && office && (towards || first)
    };
    // قال الشيخ أمس إن: when he did so
    let timely = look.is(Class::Time) && !look.reader.is_named_like_time(look.at);
    look.after_article() && !look.has_article() && !timely && (titled || look.is(Class::Verb) && described())
}

/// `الدكتور لي هارتفيل`, `الكولونيل واين هارتفيل`: behind a title and before another name.
fn spelled_like_a_particle(look: &Look<'_, '_>) -> bool {
    let title = matches!(look.before.class(), Class::Title | Class::Role);
    let titled = title && look.before.form().number() == Number::Singular;
    let named = || look.reader.is_plain_unknown(look.at + 1) && look.before.class() == Class::Title;
    // الشيخ خلف المطلق، المطران متى الحداد، المطران متى الخوري
    let own = || {
        let (name, behind) = (look.text(), look.reader.tok(look.at + 1));
        let title = look.before.class() == Class::Title;
        title && name.is_one_of(&["خلف", "متى"]) && behind.class() == Class::Unknown
            || name == "متى"
                && (behind.class() == Class::Unknown || behind.class().is_head())
                && behind.has(Clitics::AL)
    };
    // الباحثة في المعهد لي شيون هارت
    let li = || look.text() == "لي" && named() && look.reader.is_plain_unknown(look.at + 2);
    // حسن خلف الله
    let of_god = || look.after_name() && look.text() == "خلف" && look.reader.text_of(look.at + 1) == "الله";
    let behind = || look.after_article() && (titled && (named() && !look.is(Class::Opener) || own()) || li());
    look.bounds.towards && (behind() || of_god())
}

/// `سيد روي إن`, `كارل فورد إن`, `بيتر كان إن`: a name spelled like a verb, where the complement follows at once, or when
/// or how he says it.
fn spelled_like_a_verb(look: &Look<'_, '_>) -> bool {
    let behind = look.at + 1;
    let next = look.reader.class(behind);
    let when = || matches!(next, Class::Time | Class::Opener) || look.reader.is_manner(behind);
    // قال الوزير هنري كلدته في مؤتمر إن
    let where_said =
        || next == Class::PrepFi && look.reader.opens_statement(behind + 1) && !look.tok.form().is_present();
    let last = || {
        let told = look.bounds.towards && (behind == look.bounds.limit || when() || where_said());
        told || next == Class::Relative || look.reader.is(behind, TokenKind::Comma)
    };
    // مدير مستشفى كارل فورد في
    let own = || {
        let name = matches!(look.before.class(), Class::Unknown | Class::GivenName) && look.before.clitics.is_empty();
        name && look.bounds.towards && look.tok.has(Clitics::FA) && next.is_preposition()
    };
    look.tok.clitics.without(Clitics::FA).is_empty() && (look.after_name() && last() || own())
}

/// `الإعلامية أمل حداد`, `جمعية أمل`: behind a woman and such a body no verb of a man stands; but `أكدت الوزيرة دعم
/// الاتحاد`.
fn behind_a_woman(look: &Look<'_, '_>) -> bool {
    let (form, next) = (look.tok.form(), look.at + 1);
    let man = form.gender() == Gender::Masculine && form.number() == Number::Singular && form.person() == 3;
    let woman = look.before.form().gender() == Gender::Feminine && look.before.form().number() == Number::Singular;
    let name = match look.before.class() {
        Class::Role | Class::Title => look.after_article() && look.reader.is_plain_unknown(next),
        Class::Institution | Class::Media => !look.after_article() && !look.reader.tok(next).has(Clitics::AL),
        _ => false,
    };
    look.bounds.towards
        && name
        && man
        && woman
        && !form.is_present()
        && !form.has_pronoun()
        && look.tok.clitics.is_empty()
}

/// `رئيس محطة نقل المسافرين`, `شركة نقل تونس`, `الرئيس التنفيذي لمجموعة وصل للملاحة`: the noun of three letters that is
/// spelled like its verb.
fn trade(look: &Look<'_, '_>) -> bool {
    let body = matches!(look.before.class(), Class::Institution | Class::NameHead)
        && look.before.clitics.without(Clitics::LI).is_empty();
    let noun = look.tok.size == 3 && look.tok.clitics.is_empty() && !look.tok.form().is_present();
    let next = look.at + 1;
    let trade = || look.reader.is(next, TokenKind::Word) && look.reader.text_of(next).starts_with("ل");
    let completed = look.next().is_some_and(|next| next.has(Clitics::AL) && next.is_word()) || trade();
    let of_land = || {
        let land = look.next().is_some_and(|next| next.class() == Class::Place && next.clitics.is_empty());
        let last = look.at + 2;
        let ends = || last == look.bounds.limit || look.reader.is(last, TokenKind::Comma);
        look.second() && land && ends()
    };
    let office = || completed && (look.start..look.at).any(|at| look.reader.class(at) == Class::Role);
    body && noun && look.bounds.towards && (office() || of_land())
}

/// `ميشال عون الله`, `جابر زين العابدين`, `كميل نور الدين`
fn divine(look: &Look<'_, '_>) -> bool {
    // The keys are asked first, of which hardly any word is.
    let (word, before) = (look.tok.key(), look.before.key());
    // الشيخ عبد الحي ياسين
    let servant = || look.has_article() && look.before.clitics.is_empty() && look.text_before() == "عبد";
    // وسأل معاليه الله أن: what stands for a name takes no more.
    let name = || look.after_name() && look.before.class() != Class::Honorific;
    before == SERVANT && servant()
        || (word == GOD || word == FAITH) && name() && look.text().is_one_of(&["الله", "الدين"])
        || before == ADORNMENT && look.text_before() == "زين" && look.text() == "العابدين"
}

/// عبد by its letters.
pub(crate) const SERVANT: Key = Key::with(&[AIN, BEH, DAL]);
const GOD: Key = Key::with(&[ALEF, LAM, LAM, HEH]);
const FAITH: Key = Key::with(&[ALEF, LAM, DAL, YEH, NOON]);
const ADORNMENT: Key = Key::with(&[ZAIN, YEH, NOON]);
const HOUSE: Key = Key::with(&[ALEF, LAM]);

/// `المصدر ذاته`, `الصحيفة نفسها`
fn emphasised(look: &Look<'_, '_>) -> bool {
    look.after_article() && look.reader.is_emphasis(look.at)
}

/// `دعا د. الرملاني الشباب`
fn behind_a_short_title(look: &Look<'_, '_>) -> bool {
    look.before.is(TokenKind::Stop) && look.at >= look.start + 2 && look.reader.is_short_title(look.at - 2)
}

/// `سامي آل الشيخ`, `آل فاضل`, `سامي ال فاضل`
fn house(look: &Look<'_, '_>) -> bool {
    // سامي ال حرمان: written without its hamza
    let bare = || look.at > look.start + 1 && look.text_before() == "ال";
    look.before.key() == HOUSE && (look.before.class() == Class::GivenName && look.text_before() == "آل" || bare())
}

/// `محمد بن أمين`, `ياسين بن رجا`, `سالم بن الخطاب`, `سالم بن أبي طالب`: an office as a name, and what else it may be.
fn son_of(look: &Look<'_, '_>) -> bool {
    let bare = look.tok.clitics.without(Clitics::AL).is_empty();
    let known = !look.second() || look.bounds.towards && look.text_before() == "بن";
    bare && known && look.text_before().is_one_of(&["بن", "ولد", "أبي"])
}

/// `سامي شباط`, `كلارا ماي`, `ماركو دي مايو`: a month as a name; but `سامي شباط الماضي`.
fn month(look: &Look<'_, '_>) -> bool {
    // الوزير رمضان البكري، ماركو دي مايو
    let office = || look.bounds.towards && look.after_article() && look.reader.is_plain_unknown(look.at + 1);
    let named = || look.before.class() == Class::GivenName || office();
    named() && look.reader.is_named_like_time(look.at) || look.after_name() && look.text_before() == "دي"
}

/// `رئيس المجلس صباح قاسم`, `صباح الرملاني`: a name, where no day follows.
fn morning(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    let named = || {
        let surname = look.reader.is_nisba(next) || look.reader.class(next) == Class::GivenName;
        look.reader.is_plain_unknown(next) || surname
    };
    look.bounds.towards && look.text() == "صباح" && named()
}

/// `محمد المقبل`, `سعد الماضي`, `سامي الصباح`: a surname right behind a first name.
fn coming(look: &Look<'_, '_>) -> bool {
    let bare = look.before.clitics.is_empty();
    let text = look.text();
    // جابر الحامد الصباح
    let of_kuwait = || text == "الصباح" && (bare || look.at > look.start + 1);
    // الأستاذ سامي الخميس; but الملك سامي الخميس, on that day
    const REIGNS: [&str; 8] = ["الملك", "الأمير", "الشيخ", "الرئيس", "البابا", "السلطان", "الإمام", "الوزير"];
    let of_thursday = || {
        let titled = look.at >= look.start + 2 && look.reader.tok(look.at - 2).clitics == Clitics::AL;
        let reigns = || look.reader.text_of(look.at - 2).is_one_of(&REIGNS);
        bare && text.is_one_of(&["الخميس", "الجمعة"]) && titled && !reigns()
    };
    let first = look.before.class() == Class::GivenName && look.after_name();
    first && (of_thursday() || bare && text.is_one_of(&["المقبل", "الماضي"]) || of_kuwait())
}

/// `قبيلة بني هارت`, `وفاء بني هارت`: the sons of somebody.
fn clan(look: &Look<'_, '_>) -> bool {
    let next = look.reader.class(look.at + 1);
    let house = matches!(next, Class::Unknown | Class::GivenName) && look.at + 1 < look.bounds.limit;
    look.text() == "بني" && house && look.bounds.towards && !look.after_article()
}

/// `حذرت أستاذة الإعلام أمل حداد من أن`: a woman's name, spelled like a verb.
fn amal(look: &Look<'_, '_>) -> bool {
    let known = look.after_definite() || look.before.class() == Class::Title;
    look.bounds.towards && known && look.reader.is_amal(look.at)
}

/// `رأى أمين الحزب الساحلي حشد صلاح الرملاني أن`, `رأى عبد الغفار شكر وكيل البلدية أن`: a name spelled like a verb.
fn called(look: &Look<'_, '_>) -> bool {
    let form = look.tok.form();
    look.tok.clitics.is_empty() && !form.has_pronoun() && !form.is_present() && look.is_called()
}

/// `ولي أمر الطالب`: whose affairs are his.
fn guardian(look: &Look<'_, '_>) -> bool {
    look.text() == "أمر" && look.text_before().is_one_of(&["ولي", "لولي", "أولياء"]) && look.at + 1 < look.bounds.limit
}

/// `اللواء أركان حرب سامي البكري`: an officer of the staff.
fn of_the_staff(look: &Look<'_, '_>) -> bool {
    let staff = |at: usize| look.reader.text_of(at).is_one_of(&["أركان", "اركان"]);
    let titled = || look.before.class() == Class::Title && look.reader.text_of(look.at + 1) == "حرب";
    titled() && staff(look.at) || look.tok.size == 3 && look.text() == "حرب" && staff(look.at - 1)
}

/// `مدير المتحف سابقا الدكتور سامي`: since when he is no more stands before his name; `سامي البكري مدير المتحف سابقا،
/// إن`: and behind what he is.
fn formerly(look: &Look<'_, '_>) -> bool {
    let (reader, next) = (look.reader, look.at + 1);
    let named = || {
        matches!(reader.class(next), Class::Title | Class::GivenName)
            || reader.is_plain_unknown(next) && reader.class(next + 1) == Class::Unknown
    };
    let ends = || {
        let sign = reader.is(next, TokenKind::Comma) || reader.class(next).is_preposition();
        next == look.bounds.limit || sign || reader.class(next) == Class::Time
    };
    let office = || look.named && (look.start..look.at).any(|at| reader.class(at) == Class::Role);
    look.bounds.towards
        && look.text().is_one_of(&["سابقا", "حاليا", "حديثا"])
        && (next < look.bounds.limit && named() || ends() && office())
}

/// `باولو لا روزا`
fn article_of_another_tongue(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    look.bounds.towards
        && next < look.bounds.limit
        && look.after_name()
        && look.text() == "لا"
        && look.reader.class(next) == Class::Unknown
        && look.reader.is(next, TokenKind::Word)
        && !look.reader.looks_like_verb(next)
}

/// `جان لو دوليك`, `بان كي هون`, `بان كي-هون`, `الوزير الصيني لو جي هون`; but `دعا سامي كي يعود`
fn conjunction_of_another_tongue(look: &Look<'_, '_>) -> bool {
    let reader = look.reader;
    let next = look.at + 1 + usize::from(reader.is(look.at + 1, TokenKind::Dash) && !reader.tok(look.at + 1).spaced);
    let behind = next + 1;
    // لو جي وي
    let last = || reader.class(behind) == Class::Unknown && reader.tok(behind).size <= 3;
    let ends = || {
        let over = behind == look.bounds.limit || reader.is(behind, TokenKind::Comma);
        over || reader.is_plain_unknown(behind) || last()
    };
    let first = || {
        let titled = look.before.class() == Class::Title || look.after_article();
        look.bounds.towards && titled && ends() && !reader.is_common(next)
    };
    look.tok.clitics.is_empty()
        && look.text().is_one_of(&["كي", "لو", "لولا"])
        && (look.after_name() || first())
        && next < look.bounds.limit
        && reader.is_plain_unknown(next)
        && !reader.looks_like_verb(next)
        && !(next + 1 < look.bounds.limit && reader.tok(next + 1).has(Clitics::AL))
}

/// `روبن فان بيرك`, spelled like فإن
fn particle_of_another_tongue(look: &Look<'_, '_>) -> bool {
    look.after_name() && look.reader.is_van(look.at)
}

/// `اتهم كلدون السفير`, `اتهم سامي الحزب`: a second definite head behind a name or a head is the object, but for
/// the trade that is a surname.
fn second_head(look: &Look<'_, '_>) -> bool {
    // اتهم الوزير سامي والسفيرة الحزب بأنه، كل من الوزير سامي والسفيرة
    let all = || look.reader.text_of(look.head) == "كل";
    // قدم الفنان والناقد سالم الحلو ورقة: two titles of one name
    let agrees = || look.before.form().gender() == look.tok.form().gender();
    let titles = || look.second() && agrees() && look.reader.class(look.at + 1) == Class::GivenName;
    let joint = || look.tok.has(Clitics::WA) && (look.bounds.towards || all() || titles() || look.joins_the_last());
    // القاضية لور غانم المتهم: behind two names no third is looked for; but محمد بن حمدان المخرج
    let full = || {
        look.at >= look.start + 3
            && look.before.class() == Class::GivenName
            && matches!(look.reader.class(look.at - 2), Class::GivenName | Class::Unknown)
            && !look.reader.tok(look.at - 2).has(Clitics::AL)
            && look.reader.text_of(look.at - 2) != "بن"
    };
    // اللجنة المنظمة للبطولة
    let organising = || {
        look.is(Class::Institution)
            && look.text().starts_with("الم")
            && look.reader.ends_in_teh(look.at)
            && look.reader.ends_in_teh(look.at - 1)
    };
    let behind_head =
        || look.before.class().is_head() && look.after_article() && !look.is(Class::Title) && !organising();
    let surname = || look.takes_surname() && !matches!(look.class(), Class::Institution | Class::Media);
    // قائد اللواء بالحرس، سامي المدير للحزب
    let body = || matches!(look.class(), Class::Institution | Class::NameHead);
    let governed = look.tok.has(Clitics::BI) || look.tok.has(Clitics::LI) && body();
    look.bounds.object
        && look.has_article()
        && !governed
        && (look.after_name() || behind_head())
        && !joint()
        && !look.describes_it()
        && !look.describes_a_source()
        && !look.agrees()
        && (!surname() || full())
        && !look.is_his_office()
}

/// `قال المدير ليل الجمعة إن`, `أعلن الوزير مطلع الأسبوع أن`: spelled like a town, or like one who knows
fn turn_of_time(look: &Look<'_, '_>) -> bool {
    look.reader.class(look.at + 1) == Class::Time && look.text().is_one_of(&["ليل", "مطلع"])
}

/// `اتهمت المعارضة التركية حزب الغد`, `دعا الأمين العام الأطراف`: a new head behind a definite
/// phrase.
fn new_head(look: &Look<'_, '_>) -> bool {
    let own = look.tok.clitics.is_empty() || look.tok.clitics == Clitics::AL && !look.second();
    let many = || look.tok.form().number() == Number::Plural;
    // اتهمت حركة المنارة الوطنية حكومة البلاد, استدعت وزارة الخارجية المصرية السفير
    let body = || {
        let head = look.reader.tok(look.head);
        // شركة الملاحة الوطنية المتخصصة في: what agrees with it describes it.
        let person = matches!(look.class(), Class::Role | Class::Person);
        let other = person && look.tok.form().gender() != head.form().gender();
        let described = head.class() == Class::Institution && look.reader.is_adjective(look.at - 1);
        described && (look.is(Class::Institution) || other)
    };
    // حث أستاذ العلوم في جامعة الساحل الحكومة, حذر حزب البحر الساحلي التجار: another body, or many, behind what is
    // definite already
    let others = || {
        let other = look.is(Class::Institution) || matches!(look.class(), Class::Role | Class::Person) && many();
        let described = look.reader.is_adjective(look.at - 1) || look.at > look.start + 2;
        look.bounds.towards && look.has_article() && other && described && look.before.clitics == Clitics::AL
    };
    // الناقد أبو سامي
    let called = || look.is(Class::Kin) && look.reader.begins_kunya(look.at);
    // برئاسة الدكتور سامي البكري رئيس الغرفة: what he is; but المدير سامي البكري رئيس الغرفة, whom he has an office
    // from
    let office = || {
        let one = look.is(Class::Role) && look.tok.clitics.is_empty() && look.tok.form().number() == Number::Singular;
        one && look.named && look.after_name() && look.reader.class(look.head) == Class::Title
    };
    look.bounds.object
        && look.before.has(Clitics::AL)
        && own
        && !office()
        && !look.is(Class::Title)
        && !look.takes_surname()
        && (look.reader.tok(look.head).has(Clitics::AL) || body() || others())
        && !look.describes_it()
        && !called()
        && !look.is_his_office()
}

/// `استقبل يان كلدون نظيره`, `أبلغ سامي البكري والده أن`: who is his and stands behind his name
fn his_own(look: &Look<'_, '_>) -> bool {
    let own = || look.tok.form().has_pronoun() || look.text().starts_with("نظير") && look.text().ends_with_pronoun();
    let behind = || look.after_name() || look.after_article() && !look.second() || look.after_marks();
    look.bounds.object && look.tok.clitics.is_empty() && own() && behind()
}

/// `سأل سالم بن وائل النبي صلى الله عليه وسلم`: whom praise follows is another than he who has been named.
fn praised(look: &Look<'_, '_>) -> bool {
    look.named && look.has_article() && look.reader.class(look.at + 1) == Class::Praise
}

/// `قال الله عز وجل`: praise, and no name.
fn glorified(look: &Look<'_, '_>) -> bool {
    look.text() == "عز" && look.reader.class(look.at + 1) == Class::Praise
}

/// `حث الرتوعي المواطنين`: an accusative behind a definite noun.
fn accusative_head(look: &Look<'_, '_>) -> bool {
    let free = !look.bounds.towards || look.bounds.object;
    // المجلس الأعلى للمسافرين
    let governed = look.tok.has(Clitics::LI.union(Clitics::BI));
    // أبلغ مدير المعهد في القاهرة الصحفيين
    // أبلغ علماء من جامعة كلدون الصحفيين
    let called = || {
        let governor = look.back(2);
        let body = matches!(governor.class(), Class::Institution | Class::NameHead) && governor.clitics.is_empty();
        look.bounds.object && look.at > look.start + 1 && body && look.is_unknown_before()
    };
    let known = || look.after_definite() || look.before.class() == Class::Place || called();
    free && !governed && known() && !look.is_brothers() && look.reader.looks_like_object(look.at)
}

/// `دعا سامي البكري قادة الحزب`, `أبلغ رئيس البلدية سكان الحي أن`: behind a name, or an office that a definite noun
/// completes, since one is not many.
fn told_many(look: &Look<'_, '_>) -> bool {
    let many = |tok: &Tok| tok.form().number() == Number::Plural;
    let named = || look.named && look.after_name();
    let office = || {
        let (head, before) = (look.reader.class(look.head), look.before.class());
        let definite =
            look.before.has(Clitics::AL) && matches!(before, Class::Institution | Class::NameHead | Class::Unknown);
        head == Class::Role && definite
    };
    // حذرت وكالة الأنباء الساحلية قادة الحزب
    let closed = || look.after_article() && look.is(Class::Role) && look.bounds.towards;
    look.bounds.object
        && many(look.tok)
        && look.tok.clitics.is_empty()
        && !look.second()
        && (!many(look.reader.tok(look.head)) && (named() || office()) || closed())
}

/// `دعا وزير المياه جميع السكان إلى`, `طمأن سامي الجميع أن`: all of them, or some, behind who is known.
fn all_of_them(look: &Look<'_, '_>) -> bool {
    const ALL: [&str; 6] = ["جميع", "الجميع", "كل", "كافة", "بعض", "سائر"];
    let known = || look.after_definite() || look.before.class() == Class::Place;
    look.bounds.object && known() && look.text().is_one_of(&ALL)
}

/// `أخبر سامي أحد المحامين`, `أبلغ مسؤول تركي وكالة الشراع`: one of them, or a paper, behind a name or an
/// adjective.
fn told(look: &Look<'_, '_>) -> bool {
    if !look.bounds.object || !look.tok.clitics.is_empty() {
        return false;
    }
    match look.class() {
        Class::Person => look.after_name() || look.after_marks(),
        // أبلغ المتحدث باسم كلدون رويترز
        Class::Media => {
            let nisba = look.before.class() == Class::Nationality;
            look.after_definite() || nisba || look.is_unknown_before() && look.bounds.towards
        }
        // أبلغ سامي البكري وزارة الموانئ, وصفت نقابة البحارة قرار المحكمة بأنه: a body or a text is no part of a
        // person, nor of what is definite
        Class::Institution | Class::Norm | Class::Document => {
            look.bounds.towards && (look.after_name() || look.after_article() && !look.second())
        }
        _ => false,
    }
}

/// `أبلغ مصدر أمني مراسل الصحيفة`: a source has no second office.
fn head_behind_a_source(look: &Look<'_, '_>) -> bool {
    let before = look.before;
    let nisba = || look.text_before().ends_with("ي") && !before.class().is_preposition();
    let described = || before.class() == Class::Nationality || nisba();
    let head = look.reader.tok(look.head);
    // مصدر أمني مسؤول، مصدر أمني مطلع في الوزارة
    let adverb = |class: Class| matches!(class, Class::Time | Class::Adverb | Class::Opener);
    let noun = |next: &Tok| {
        let plain = next.is_word() && !next.has(Clitics::BI.union(Clitics::LI));
        plain && !next.class().is_preposition() && !adverb(next.class())
    };
    let governs = || look.at + 1 < look.bounds.limit && look.next().is_some_and(noun);
    head.class() == Class::Source
        && look.at == look.head + 2
        && head.form().number() == Number::Singular
        && look.tok.clitics.is_empty()
        && described()
        && governs()
}

/// `نبهت الأردن مسؤولة المياه إلى أن`, `أبدت الأردن معارضة دائمة`: a country has no office; `أبلغ مسؤول في الأردن وكالة
/// الشراع أن`: nor does a place take a complement.
fn head_behind_a_country(look: &Look<'_, '_>) -> bool {
    let place = look.before.class() == Class::Place;
    let within = || look.is_in_a_place() && look.bounds.object && !look.is(Class::Title);
    let country = place && (look.second() || within());
    // طالبت ناخبات في الساحل اللجنة العامة بـ
    let bare = look.tok.clitics.is_empty();
    let other = || look.is(Class::Institution) && look.tok.clitics == Clitics::AL && within() && !look.second();
    country && (look.bounds.object || !look.bounds.towards) && (bare || other())
}

/// What ends a phrase behind a head in the ending of many; of all words that are asked few stand behind an ن.
#[inline(always)]
fn behind_many(look: &Look<'_, '_>) -> bool {
    let before = look.before.key();
    (before.last() == NOON || before.is_long()) && (behind_a_plural(look) || thing_of_many(look))
}

/// `أبلغ مسؤولون النادي`: with the ن of a plural nothing definite completes it.
fn behind_a_plural(look: &Look<'_, '_>) -> bool {
    look.bounds.object && look.has_article() && !look.after_article() && look.after_plural()
}

/// `فحص باحثون نتائج الدراسة`, `وصف مراقبون مواجهة الغد`, `رشق متظاهرون غاضبون نائب الرئيس`: the ن of a plural is
/// dropped before what completes it.
fn thing_of_many(look: &Look<'_, '_>) -> bool {
    let described = look.at == look.start + 2 && look.is_unknown_before() && look.text_before().ends_with("ون");
    if described && look.reader.text_of(look.head).ends_with("ون") {
        return look.bounds.object
            && look.class().is_head()
            && look.tok.clitics.is_empty()
            && !look.text().ends_with("ون");
    }
    let feminine = || look.is_unknown() && ["ة", "ات"].iter().any(|ending| look.text().ends_with(ending));
    let thing = || matches!(look.class(), Class::Document | Class::Norm | Class::Statement | Class::Object);
    // رشق محتجون موكب وزيرة الموانئ: no adjective of many
    let somebodys = || {
        let governs = look.next().is_some_and(|next| next.clitics.is_empty() && next.class() == Class::Role);
        look.is_unknown() && !look.text().ends_with("ون") && governs && look.bounds.object && !look.bounds.towards
    };
    let ends = || thing() || feminine() || somebodys();
    look.tok.clitics.is_empty() && !look.after_article() && look.after_plural() && ends()
}

/// `ردد المتظاهرون هتافات`
fn things_of_many(look: &Look<'_, '_>) -> bool {
    look.after_article() && look.after_plural() && look.text().ends_with("ات")
}

/// `أصدر المفتي خطة`, `عرض سامي البكري خطة العمل`, `شرح سامي البكري الخطة`: a common noun behind what is definite, with
/// the article behind a name of two words; but for a surname that is a noun too (`حاتم عودة`, `فتحي الجبال`).
fn common_noun(look: &Look<'_, '_>) -> bool {
    let second_name = || look.after_name() && look.at > look.start + 1;
    let ends = if look.has_article() {
        let two = || matches!(look.reader.class(look.at - 2), Class::GivenName | Class::Unknown);
        let free = !look.bounds.towards || look.bounds.object;
        free && second_name() && !look.after_article() && two() && !look.reader.is_adjective(look.at)
    } else {
        look.after_article() || second_name() && look.is_unknown_before() || look.bounds.object && look.after_marks()
    };
    ends && look.reader.is_common(look.at) && (look.has_article() || !look.is_called())
}

/// `الأجهزة الأمنية عثرت`, `مدرب الفريق يتلاعب`: a verb the lexicon does not know. Behind a title it
/// is a name (`السباح يانيس`).
fn verb(look: &Look<'_, '_>) -> bool {
    let titled = || look.bounds.towards && look.second() && look.before.class().is_head() && look.after_article();
    // محافظة ينبع: a place; but شركة يملكها
    let place = || {
        let text = look.text();
        matches!(look.before.class(), Class::Institution | Class::NameHead | Class::Media)
            && !look.after_article()
            && !text.ends_with("ها")
            && !text.ends_with("ه")
    };
    // أكدت الوزيرة النمساوية يوهانا: right behind a cue no clause has begun.
    let named = || {
        // قال دانييل يوهانسون أستاذ الجراحة إن
        let first = || look.second() && look.before.class() == Class::GivenName;
        // دراسة للمعهد الروسي نشرت
        let nationality = || look.before.class() == Class::Nationality && !look.is_of_an_unnamed_text();
        look.bounds.towards && look.is_behind_verb() && (nationality() || first() || look.fills())
    };
    // موسى يبرون: of one nobody says what they do. ليو ياندونغ: nor is it a verb, which would have a hamza.
    let surname = || {
        let one = look.reader.tok(look.head).form().number() == Number::Singular;
        // كلدون وادهوا
        let many =
            || look.text().ends_with("ون") || look.bounds.towards && look.second() && look.text().ends_with("وا");
        look.after_name() && (one && many() || look.tok.size > 4 && look.text().starts_with("يا"))
    };
    // الدكتور يورغين هارتفيل، الميجر جنرال يواف هارتفيل
    let first = || look.before.class() == Class::Title && look.reader.is_plain_unknown(look.at + 1);
    look.reader.looks_like_verb(look.at) && !titled() && !place() && !named() && !surname() && !first()
}

/// `أفاد مصدر لمراسلتنا سعاد`
fn told_our_reporter(look: &Look<'_, '_>) -> bool {
    look.text().starts_with("لمراسل")
}

/// `طالب سامي بفرض رقابة على السوق`: what the verb's own ب brings in, before a noun that completes it.
fn with_a_noun(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    let noun = || look.reader.is_plain_unknown(next) && look.reader.ends_in_teh(next);
    look.bounds.with && look.tok.clitics.is_empty() && look.tok.size >= 4 && look.text().starts_with("ب") && noun()
}

/// `قال النادي الساحلي بموقعه على الشبكة إن`: where somebody says it.
fn on_his_own(look: &Look<'_, '_>) -> bool {
    let known = look.after_article() || look.before.class() == Class::Place;
    let site = || look.reader.class(look.at + 1) == Class::PrepAla;
    known && look.tok.size >= 5 && site() && look.text().starts_with("ب") && look.text().ends_with_his()
}

/// `سجل عدد المتقدمين إقبالا كبيرا`, `يلخص كتاب الطرائف بعضا من ذلك`: a common noun with the ending of an object
fn accusative(look: &Look<'_, '_>) -> bool {
    let ends = !look.bounds.accusative && look.tok.clitics.is_empty() && look.text().ends_with("ا");
    let some = || look.reader.class(look.at + 1) == Class::PrepMin && look.text().is_one_of(&["بعضا", "عددا", "جزءا"]);
    ends && look.after_definite() && (look.reader.is_common(look.at) || some())
}

/// `وسأل معاليه الله أن`, `سألت دائرة الإفتاء في الساحل الله عز وجل`, `ودعا سامي بن وائل المولى أن`, `ودعا الأمير الباري
/// عز وجل أن`, `قال سامي البكري الحمد لله`
fn asked_of_god(look: &Look<'_, '_>) -> bool {
    let behind = || matches!(look.before.class(), Class::Honorific | Class::Place);
    let praised = || look.bounds.object || look.reader.class(look.at + 1) == Class::Praise;
    let thanks = || look.text() == "الحمد" && look.reader.text_of(look.at + 1) == "لله";
    let asked = || look.text() == "الله" && behind() || look.text().is_one_of(&["المولى", "الباري"]) && praised();
    look.tok.size <= 6 && look.tok.key().starts_with(ALEF, LAM) && (asked() || thanks())
}

/// `أشاد الصفدي بدور المدرب قائلا`, spelled like a woman's name
fn owed(look: &Look<'_, '_>) -> bool {
    look.bounds.owes && look.next().is_some_and(|next| next.has(Clitics::AL)) && look.is_owed()
}

/// `بحث جديد أعده مختصون`, `دراسة أجرتها الكلية`, `معلومات خاصة نشرتها الصحيفة`: behind an indefinite text a word with
/// a pronoun is the verb of a relative clause.
fn described(look: &Look<'_, '_>) -> bool {
    let hers = || look.text().ends_with("ها");
    // بيانات وزارة المياه: no pronoun
    let own = || !look.has_article() && look.text().ends_with("ه") || hers();
    let text = || look.reader.is_indefinite_text(look.head) && own();
    let told = || look.is_of_an_unnamed_text() && !look.has_article() && hers() && !look.second();
    look.tok.size > 3 && !look.after_article() && (text() || told() || did(look))
}

/// `دراسة قام بها باحثون`, `دراسة حديثة أشرف عليها باحثون`, `مصدر مطلع فضل عدم ذكر اسمه`: the verb of a relative clause
/// behind what is indefinite; but `مصدر موثوق به`.
fn done_by_it(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    let back = || {
        let word = look.reader.text_of(next);
        word.ends_with_pronoun() && !word.starts_with("ل")
    };
    // تقرير صدر عن المعهد
    let issued = || {
        matches!(look.reader.class(look.head), Class::Document | Class::Statement)
            && look.text().is_one_of(&["صدر", "صدرت", "شمل", "تناول", "رصد"])
    };
    let relative = || match look.reader.class(next) {
        Class::PrepPronoun => back(),
        _ if issued() => true,
        class => class != Class::Verb && look.reader.is(next, TokenKind::Word) && look.reader.text_of(next) == "عدم",
    };
    let definite = |at: usize| {
        look.reader.tok(at).has(Clitics::AL) || matches!(look.reader.class(at), Class::Place | Class::GivenName)
    };
    // قال المدير ومصادر عسكرية اتصلت بها الصحيفة: the last of what is joined
    let first =
        || (look.start + 1..look.at).rev().find(|at| look.reader.tok(*at).has(Clitics::WA)).unwrap_or(look.start);
    look.tok.clitics.is_empty()
        && relative()
        && look.reader.class(look.head).is_head()
        && !look.text().starts_with("م")
        && !(first()..look.at).take_while(|at| !look.reader.tok(*at).has(Clitics::LI)).any(definite)
}

/// `دراسة شملت عشرات السكان`, `منظمات غير حكومية سارعت إلى ذلك`: what an indefinite text or body did; `بيان تلقت الصحيفة
/// نسخة منه`: or what was done with the text.
fn did(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.head);
    let her = head.form().gender() == Gender::Feminine || head.form().number() == Number::Plural;
    let described =
        || head.class() == Class::Institution && !head.has(Clitics::AL) && look.text_before().ends_with("ية");
    (look.is_of_an_unnamed_text() || her && described()) && look.reader.looks_like_her_short_past(look.at)
}

/// `أشاد الوزير سعادته`, `دعت الهيئة المسافرين`, `أكد سامي تفهمه`
fn object_by_its_ending(look: &Look<'_, '_>) -> bool {
    let his = || {
        let word = look.text();
        let act = || look.after_name() && word.starts_with("ت");
        // طمأن سامي البكري محبيه
        let people = || look.bounds.object && word.starts_with("م") && word.ends_with("يه");
        look.tok.size >= 5 && word.ends_with("ه") && (act() || people())
    };
    // قال عبدالله كبوها إن: the surname, where nothing can be the verb's object
    let surname = || look.before.class() == Class::GivenName && look.fills() && !look.bounds.object;
    // صاحب فكرة المعرض ومطلقها سامي البكري, يقول الخبراء وزملاؤهم إن
    let joint = || {
        let next = look.at + 1;
        let named =
            matches!(look.reader.class(next), Class::GivenName | Class::Title) || look.reader.is_bare_name(next);
        let ends = next >= look.bounds.limit || look.reader.is(next, TokenKind::Comma) || named;
        let free = look.bounds.towards && !look.bounds.object && look.after_article() && ends;
        free && look.text().starts_with("و") && !look.text().has_tanwin()
    };
    (look.reader.looks_like_object(look.at) || his()) && !look.agrees() && !surname() && !joint()
}

/// `طلب أبناؤه أي شيء`, `رفض الوزير أي حوار`, `تفهم المدير لما حدث`
fn any(look: &Look<'_, '_>) -> bool {
    look.tok.size <= 3 && look.text().is_one_of(&["أي", "اي", "أية", "لما"])
}

/// `بررت الشرطة في مدينة كلدون خطوتها`, `أبدى آخرون تحفظهم`: what is somebody's, where no noun stands before it that it
/// completes.
fn his_thing(look: &Look<'_, '_>) -> bool {
    let hers = || ["ها", "هم"].iter().any(|hers| look.text().ends_with(hers));
    let place = || !look.second() && look.is_unknown_before() && look.is_in_a_place();
    look.bounds.object && (look.after_plural() || place()) && hers() && look.reader.looks_like_object(look.at)
}

/// `عودة العداء سامر كنعان حاملا ميداليته`
fn state(look: &Look<'_, '_>) -> bool {
    // ستافان دي ميستورا
    let particle = look.before.size <= 2;
    !look.bounds.towards && !particle && look.reader.looks_like_state(look.at)
}

/// What is said of a year.
pub(crate) const YEARS: [&str; 8] = ["الماضي", "الجاري", "الحالي", "المقبل", "القادم", "المنصرم", "الفائت", "الفارط"];

/// `قالت الإدارة العام الماضي إن`: the year.
fn year(look: &Look<'_, '_>) -> bool {
    // but المحامي العام الأول, مكتب النائب العام أمس
    let next = look.at + 1;
    look.text() == "العام" && look.reader.class(next) == Class::Time && look.reader.text_of(next).is_one_of(&YEARS)
}

/// `نوه المدير باختيار المدينة`: what the verb's own ب brings in, a verbal noun by its pattern; but `أكد مدير الإعلام
/// بتعليم الساحل سامي`, where his name follows.
fn own_masdar(look: &Look<'_, '_>) -> bool {
    let begins_name = |at: usize| matches!(look.reader.class(at), Class::GivenName | Class::Title);
    let title = || look.bounds.towards && !look.bounds.with && !look.named;
    let named = || title() && (look.at + 1..look.bounds.limit.min(look.at + 6)).any(begins_name);
    look.reader.looks_like_masdar_behind_bi(look.at) && !named()
}

/// `أعلن جلال ارتفاع عدد الزوار`
fn verbal_noun(look: &Look<'_, '_>) -> bool {
    // رفضت الجامعات الساحلية استقطاب الطلاب
    let completed = || look.next().is_some_and(|next| next.has(Clitics::AL)) && look.at + 1 < look.bounds.limit;
    let closed = || look.after_article() && (look.bounds.object || completed());
    let alone = look.second() && (look.named || look.after_article() && !look.bounds.towards) || closed();
    let behind = look.before.class() == Class::GivenName || alone;
    // قال بيتر توديل إن: where the clause follows at once, a name
    // أعلنت كلدا إنهارت، خبيرة التغذية، أن
    let next = look.at + 1;
    let sign = || matches!(look.reader.tok(next).kind, TokenKind::Comma | TokenKind::Open);
    let office = || look.reader.class(next) == Class::Role;
    let last = look.bounds.towards && !look.bounds.object && (next == look.bounds.limit || sign() || office());
    behind && look.reader.looks_like_masdar(look.at) && !(last && look.after_name())
}

/// `وصف كلدون الاتفاق`: a definite noun behind a name or a definite phrase is the object; a surname
/// comes before it (`سامي الغول السفيرة`).
fn definite_object(look: &Look<'_, '_>) -> bool {
    let closed = || look.after_article() && (!look.second() || look.before.class().is_head());
    // حث سامي الدول الكبرى: a surname is not described like things.
    let things = || look.reader.is_adjective(look.at + 1) && look.reader.ends_in_teh(look.at + 1);
    look.bounds.object
        && !is_governed(look)
        && (look.named || closed())
        && !describes(look)
        && (!look.takes_surname() || things())
        && !look.describes_a_source()
}

/// `أمر سامي البكري وزير الثقافة`, `سامي البكري مدير عام جمرك المطار`: whether a noun before it wants its complement;
/// `أستاذ المالية والاقتصاد`, `جامعة سالم للبترول والمعادن`: or it is joined to one, as no object is.
fn is_governed(look: &Look<'_, '_>) -> bool {
    let before = look.before.class();
    let noun = || before.is_head() || matches!(before, Class::Unknown | Class::NameHead) && !look.naming;
    if look.after_article() { look.tok.has(Clitics::WA) } else { noun() }
}

/// Whether a definite word describes what stands before it: `الغرفة التجارية`, `الأستاذ المشارك`, `المسجد الأقصى`.
fn describes(look: &Look<'_, '_>) -> bool {
    let next = look.reader.tok(look.at + 1);
    let derived = || look.text().starts_with("الم");
    // منظمة الدول المصدرة للنفط: what has a complement of its own is no object.
    let exports = || !look.second() && next.has(Clitics::LI.union(Clitics::BI)) && derived();
    // حذر عدد من المنظمات المختصة من أن
    let agrees = || look.reader.ends_in_teh(look.at) && (look.text_before().ends_with("ات") || exports());
    // الرئيس المستقيل السويسري سامي: what stands before where he is from describes him.
    let resigned =
        || next.class() == Class::Nationality && look.before.class().is_head() && look.after_article() && derived();
    look.reader.is_adjective(look.at)
        || agrees()
        || look.agrees()
        || look.is_assistant()
        || look.after_article() && is_elative(look)
        || resigned()
}

/// `الأقصى`, `الأوسط`, `الأحمر`: a definite adjective of rank or colour, by its pattern; but `الأزمة`, `الأطراف`.
fn is_elative(look: &Look<'_, '_>) -> bool {
    let word = look.reader.key(look.at).skip(2);
    let short = || (1..4).all(|n| word.letter(n) != ALEF);
    look.reader.is_definite_unknown(look.at)
        && word.letters() == 4
        && look.text().starts_with("الأ")
        && short()
        && !look.reader.ends_in_teh(look.at)
}

/// `انتقد أخنوش أسلوب الحزب`: a noun that a definite one completes, where nothing is known to
/// follow; but for compound names (`رزق الله`).
fn completed_noun(look: &Look<'_, '_>) -> bool {
    let Some(next) = look.next() else { return false };
    // قال مايك هارت للشراع: whom he told
    let definite = next.has(Clitics::AL) && !next.has(Clitics::LI);
    let completes = || definite && next.class() == Class::Unknown && !look.reader.is_adjective(look.at + 1);
    let compound = || look.reader.text_of(look.at + 1).is_one_of(&["الله", "الدين", "الرحمن"]);
    // وصفت المديرة العامة نعيمة عصمان الوضع: a title goes with a name of two words.
    let surname = || {
        let title = look.back(2);
        let titled = title.has(Clitics::AL) || title.class() == Class::Place || title.class().is_head();
        look.before.class() == Class::GivenName
            && look.at > look.start + 1
            && titled
            && !look.text().starts_with("ل")
            && !look.reader.ends_in_teh(look.at)
    };
    // شرح سامي كلدون الخطة
    let first = || look.before.class() == Class::GivenName && !look.reader.is_common(look.at);
    !look.bounds.towards && look.after_name() && completes() && !compound() && !surname() && !first()
}

/// `وصف المدير رباطة الجأش`: a noun in ة before a definite one; but `رئيس الاتحاد لكرة القدم`, `جمعية حماية المستهلك`,
/// `هيئة الاتصالات وتقنية المعلومات`.
fn feminine_object(look: &Look<'_, '_>) -> bool {
    let bare_head = || look.second() && look.before.class().is_head() && !look.after_article();
    let completes = || bare_head() && !look.after_plural();
    // دعت السيدة عتيقة البكري، أبلغ الوزير سامي هنية الصحفيين
    let surname = || look.before.class() == Class::GivenName && look.reader.looks_like_object(look.at + 1);
    let titled = look.before.class() == Class::Title || surname();
    look.bounds.object
        && !titled
        && look.reader.ends_in_teh(look.at)
        && look.next().is_some_and(|next| next.has(Clitics::AL))
        && !look.text().starts_with("ل")
        && !completes()
        && !look.completes_too()
}

/// `وصف السفير هنري اللقاء بأنه`, `عقدت السفيرة باولا لقاء`, `استنكرت الأمانة العامة التصريحات`
fn occasion_behind_a_name(look: &Look<'_, '_>) -> bool {
    let definite = look.has_article() && look.tok.clitics == Clitics::AL;
    let indefinite = look.is(Class::Occasion) && look.tok.clitics.is_empty();
    let described = !look.second() && look.after_article() && !look.bounds.towards;
    // يكمل سامي البكري الحديث: “…”
    let talk = || definite && look.after_name() && look.text() == "الحديث";
    look.bounds.object && (look.after_name() && (definite || indefinite) || described && definite) || talk()
}

/// `ألقى الباحث محاضرته`, `عن المدير قوله`: what is his is no part of him; but `وزير دفاعه جان`. Of `تقرير نشره الموقع`
/// it is what somebody did with the text.
fn possessed(look: &Look<'_, '_>) -> bool {
    let done = || look.is(Class::SpeechNoun) && look.reader.is_indefinite_text(look.head);
    // أبدى آخرون تحفظهم: what ends in ون governs nothing.
    let many = || look.text_before().ends_with("ون");
    let governed = look.second() && look.before.class().is_head() && !look.after_article() && !done() && !many();
    look.tok.form().has_pronoun() && !governed
}

/// `جدد الحزب التأكيد على`: the noun of an act behind a definite one; but `الهيئة العليا للاتصال السمعي`, what it is
/// for.
fn act(look: &Look<'_, '_>) -> bool {
    let goes_on = look.reader.class(look.at + 1).is_preposition() || look.reader.next_is_complementizer(look.at);
    // وزارة الشؤون والدعوة
    let joint = look.tok.has(Clitics::WA) && look.reader.class(look.head) == Class::Institution;
    look.is(Class::SpeechNoun)
        && look.has_article()
        && look.after_article()
        && !joint
        && !look.tok.has(Clitics::LI)
        && (!look.bounds.towards || goes_on)
}

/// `وصف الوزير سامي مدينة النخيل`: a thing behind a name.
fn named_thing(look: &Look<'_, '_>) -> bool {
    let own = !look.tok.has(Clitics::BI.union(Clitics::LI));
    look.bounds.object && look.after_name() && own
}

/// `استقبل راشد إيران`, `حذرت واشنطن إيران من أن`: a country behind a name is none of it. `اتهمت وزارة الدفاع
/// إيران بأنها`, `حذر الاتحاد الأوروبي روسيا من أن`: nor is one without the article behind a word that has it, where
/// the verb takes an object.
fn country(look: &Look<'_, '_>) -> bool {
    let free = !look.bounds.towards || look.bounds.object;
    // الكرة السعودية
    let nisba = || look.text().starts_with("ال") && look.text().ends_with("ية");
    let bare = || look.bounds.object && look.after_article() && !nisba();
    look.after_name() && look.tok.clitics.without(Clitics::AL).is_empty() && free
        || look.tok.clitics.is_empty() && bare()
}

/// `وصفت قوات التحالف الدولي القرار بأنه`, `وصف مسؤول أميركي القرار بأنه`, `أبلغت مصادر مطلعة الصحيفة أن`: a definite
/// noun that cannot complete the phrase is the object.
fn spoken_of(look: &Look<'_, '_>) -> bool {
    const NAMED: [&str; 8] = ["حزب", "حركة", "صحيفة", "جريدة", "مجلة", "قناة", "وكالة", "منظمة"];
    if !look.bounds.object || look.tok.clitics != Clitics::AL || look.second() {
        return false;
    }
    let (reader, before) = (look.reader, look.before);
    let head = reader.tok(look.head);
    let second = look.at == look.head + 2;
    let thing = || matches!(look.class(), Class::Norm | Class::Document | Class::Statement | Class::Object);
    let described = || before.class() == Class::Nationality && before.clitics.is_empty();
    // مصدر دبلوماسي, مصادر أمنية, مصادر مطلعة: a source has no officers
    let source = || {
        let ends = |ending| look.text_before().ends_with(ending);
        let nisba = || (ends("ي") || ends("ية")) && !before.class().is_preposition();
        let informed = || before.class() == Class::Source && before.clitics.is_empty() && head.clitics.is_empty();
        second && head.class() == Class::Source && (informed() || nisba())
    };
    // حزب الله, صحيفة شيمرون
    let called = || second && NAMED.iter().any(|name| reader.text_of(look.head) == *name) && before.size > 2;
    // خبراء في الصيد الشركة; but اللجنة العليا المنظمة للمعرض
    let other = || {
        look.is(Class::Institution)
            && !reader.is_adjective(look.at)
            && !look.text().ends_with("ية")
            && look.text() != "المنظمة"
            && (look.at + 1 == look.bounds.limit || reader.tok(look.at + 1).has(Clitics::AL))
    };
    before.has(Clitics::AL) && (thing() || look.bounds.towards && other())
        || !head.has(Clitics::AL) && head.class().is_head() && (described() || source() || thing() && called())
}

/// `اتهم مكتب المدعي العام رئيس الحزب بأنه`, `أبلغت وزارة الموانئ سفير البلاد أن`: an officer behind a body that is
/// complete.
fn officer_behind_a_body(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.head);
    look.bounds.object
        && look.bounds.towards
        && look.tok.clitics.is_empty()
        && look.tok.form().number() == Number::Singular
        && head.class() == Class::Institution
        && !head.has(Clitics::AL)
        && !look.second()
        && look.after_article()
}

/// `أصدر البيت الأبيض بيانا`
fn tanwin(look: &Look<'_, '_>) -> bool {
    matches!(look.class(), Class::Statement | Class::Occasion) && look.text().ends_with("ا")
}

/// `وجه المفتي رسالة`: an indefinite text or occasion behind a definite noun.
fn text_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let text = matches!(look.class(), Class::Statement | Class::Occasion);
    text && look.tok.clitics.is_empty() && look.after_article()
}

/// `قال سامي البكري بحدة إن`, `قال الوزير بحدة إن`: how he said it; but `مدير الشرطة بإقليم الساحل`, `خالد بصفر رئيس
/// البلدية`, `سامي البكري القائم بأعمال السفير`.
fn manner(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    // أشارت التقارير الصادرة عن الوزارة بقلق إلى تزايد الجرائم
    let last = if look.bounds.towards { next == look.bounds.limit } else { look.reader.class(next).is_preposition() };
    let noun = || {
        let class = look.reader.class(next);
        look.reader.tok(next).has(Clitics::AL) || class == Class::Place || class.is_head()
    };
    // تشير التطبيقات البحرية بحروف صغيرة إلى أن
    let described = || look.after_article() && look.reader.is_plain_unknown(next) && look.reader.ends_in_teh(next);
    (look.after_definite() || look.after_marks())
        && (last || described() || look.after_name() && !noun())
        && look.reader.is_manner(look.at)
        && !look.text_before().starts_with("القائم")
}

/// `أعلنت حركة النجم مسؤوليتها عن الحريق`, `أكدت وزارة الموانئ دعمها للصيادين`: what is somebody's is no part of them, but
/// where it completes a bare head.
fn own_act(look: &Look<'_, '_>) -> bool {
    let complete = !look.second() || look.after_article();
    complete && look.tok.size >= 5 && look.tok.clitics.is_empty() && look.text().ends_with_his()
}

/// `كشف سامي النقاب عن أن`, `لفت الوزير النظر إلى أن`: the object of a set phrase, of verbs that have no other.
fn drawn(look: &Look<'_, '_>) -> bool {
    let told = || look.reader.class(look.at + 1).is_preposition() && look.reader.next_is_complementizer(look.at + 1);
    look.tok.clitics == Clitics::AL && told() && look.after_definite()
}

/// `أكد الرئيس سامي ضرورة`: a noun that is the object of reports, but where it completes another
/// (`رئيس مجلس دعم القرار`).
fn abstract_object(look: &Look<'_, '_>) -> bool {
    let complete = || {
        let ends = look.before.class() == Class::Place || look.reader.is_close(look.at - 1);
        // اشترط خبير بحري تطوير الميناء
        let described = || {
            let nisba = look.text_before().ends_with("ي") && look.is_unknown_before();
            nisba && look.at == look.start + 2 && look.reader.class(look.head) == Class::Role
        };
        // نفى مسؤول أميركي وجود خلاف، أكدت مصادر أمنية أهمية الحوار
        let foreign = || {
            let source = || look.text_before().ends_with("ية") && look.reader.class(look.head) == Class::Source;
            look.before.clitics.is_empty() && (look.before.class() == Class::Nationality || source())
        };
        ends || look.after_definite() || described() || foreign()
    };
    // وصف سامي البكري الهجوم بأنه
    let behind = || look.after_name() || look.reader.is_definite_adjective(look.at - 1);
    let definite = look.bounds.object && look.tok.clitics == Clitics::AL && behind();
    // قال هاني فتح في حديثه إن: his father's name
    let surname = || {
        let last = || look.reader.class(look.at + 1) != Class::Unknown;
        look.after_name() && look.tok.clitics.is_empty() && last() && look.fills()
    };
    // يقول مؤيدو تعزيز التعاون إن: many who are completed have no ن.
    let many = look.second() && look.is_unknown_before() && look.before.size >= 5 && look.text_before().ends_with("و");
    (look.tok.clitics.is_empty() || definite) && !many && complete() && !surname()
}

/// `منحت الحكومة عقود تنقيب`, `منظمة الصحة العالمية وهيئات صحية`: a definite phrase for an institution
/// goes on with definite words alone.
fn behind_an_institution(look: &Look<'_, '_>) -> bool {
    let indefinite = || look.tok.clitics.is_empty() || look.tok.clitics == Clitics::WA;
    let noun = || !look.class().is_preposition() && !matches!(look.class(), Class::Place | Class::Honorific);
    // الاتحاد الوطني لحقوق البحارة: the word is not known, and so neither is its ل.
    let purpose = || {
        let joined =
            || look.reader.looks_like_joined_noun(look.at + 1) && look.reader.tok(look.at + 2).has(Clitics::AL);
        let completed = || look.next().is_some_and(|next| next.has(Clitics::AL)) || joined();
        look.is(Class::Unknown) && look.text().starts_with("ل") && completed()
    };
    // كلية الهندسة بجامعة الملك سالم
    let called = look.before.class() == Class::Title;
    // وصفت الحكومة الجديدة سير العمل بأنه: a noun and what completes it, on the way to what is said of them
    let completed = || {
        let (next, after) = (look.at + 1, look.reader.tok(look.at + 1));
        let noun =
            after.is(TokenKind::Word) && matches!(after.class(), Class::Unknown | Class::NameHead | Class::Object);
        look.bounds.object && look.is(Class::Unknown) && next < look.bounds.limit && noun
    };
    look.reader.class(look.head).heads_thing()
        && look.after_article()
        && !called
        && indefinite()
        && (!look.bounds.towards || completed())
        && noun()
        && !purpose()
        && !look.completes_too()
        && !look.joins_the_last()
}
