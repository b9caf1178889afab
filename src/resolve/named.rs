//! Who is named without doing anything: titles, bodies and names wherever they stand, and others who are named in them.

use super::Resolver;
use super::extent::{in_body, trimmed};
use super::inventory::rest;
use super::kept::Depth;
use super::looks::begins_name;
use crate::arabic::Clitics;
use crate::arabic::letter::LAM;
use crate::lexicon::{Class, Classes, Frames, Gender, Number};
use crate::phrase::{self, Bounds, Phrase};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// What is a place, a body or a text.
const THINGS: Classes = Classes::of(&[Class::Document, Class::Norm, Class::NameHead, Class::Institution, Class::Media]);

/// Of what only has a name clubs speak.
const CLUB: &str = "نادي";

impl Resolver {
    /// A title and a name, an institution: where it ends.
    pub(super) fn titled(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
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
    /// Whose it is begins with his office: `برئاسة وزير الموانئ سامي البكري`, `صفحة وزير الدولة للموانئ سامي`, `مكتب النائب
    /// سامي البكري`; but `جامعة الملك سالم`, called after him.
    fn end_of_thing(&mut self, reader: &Reader<'_>, class: Class, phrase: Phrase) -> usize {
        let text = matches!(class, Class::Document | Class::Norm);
        let led = class == Class::Institution && reader.is_led(phrase.head);
        let officer = |at: usize| {
            let office = reader.class(at) == Class::Role && reader.tok(at).clitics == Clitics::AL;
            // شارك في الحفل المتحدث باسم الشرطة
            let speaks_for = || reader.text_of(at + 1) == "باسم";
            office && (text && reader.class(at + 1) == Class::GivenName || led || speaks_for())
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
    /// هاني`, `شقيق الشاعر سامي`.
    fn parts(&mut self, reader: &Reader<'_>, phrase: Phrase) {
        let head = reader.class(phrase.head);
        let own = || reader.text_of(phrase.head).ends_with_pronoun();
        let kin = head == Class::Kin && reader.tok(phrase.head).clitics.is_empty() && !own();
        if kin && matches!(reader.class(phrase.head + 1), Class::Role | Class::Title) {
            self.name(reader, headed(phrase.head + 1, phrase.end));
        }
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
    pub(super) fn named(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
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
        let club = || self.tok.class() == Class::NameHead && self.reader.text_of(self.at) == CLUB;
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
        // النادي, نادي كلدون
        Class::NameHead => tok.has(Clitics::AL) || reader.text_of(at) == CLUB,
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
        if !title_goes_on(reader, at, limit) {
            return None;
        }
        at += 1;
    }
    let name = phrase::phrase(reader, at, Bounds::within(end, Frames::NONE)).filter(|_| at < limit)?;
    (name.end > at + 1).then_some(Phrase { end: name.end, ..phrase })
}

/// Whether a long title may have the word or the sign at `at` in it.
fn title_goes_on(reader: &Reader<'_>, at: usize, limit: usize) -> bool {
    match reader.tok(at).kind {
        TokenKind::Comma => at + 1 < limit && begins_name(reader, at + 1),
        // قائد اللواء 35 مدرع العميد سامي البكري
        TokenKind::Number => reader.class(at - 1) == Class::Title,
        TokenKind::Word => word_goes_on_title(reader, at),
        _ => false,
    }
}

fn word_goes_on_title(reader: &Reader<'_>, at: usize) -> bool {
    let (tok, next) = (reader.tok(at), reader.class(at + 1));
    match tok.class() {
        class if class.is_head() || tok.has(Clitics::AL) => true,
        Class::Place | Class::NameHead | Class::Nationality | Class::Adjective => true,
        // الناطق بصحة الساحل سامي البكري
        Class::Object => tok.has(Clitics::BI) && next == Class::Place,
        // مبعوث الاتحاد إلى السودان سامي البكري, سفير الهند لدى الأردن سامي البكري
        Class::PrepIla => next == Class::Place,
        _ if reader.text_of(at) == "لدى" => next == Class::Place,
        // مدير التعليم في محافظة الساحل سامي البكري
        Class::PrepFi => matches!(next, Class::Institution | Class::NameHead | Class::Place),
        Class::Unknown => !reader.looks_like_verb(at),
        _ => false,
    }
}

/// `مكتب رئيس المجلس`, `دول الساحل لرئيس المجلس`, `دعوى على رئيس المجلس`: whether the office of somebody completes a thing,
/// or its ل or على brings it in.
fn completes_thing(reader: &Reader<'_>, at: usize) -> bool {
    let (tok, before) = (reader.tok(at), reader.tok(at - 1));
    let one = tok.class() == Class::Role && tok.form().number() == Number::Singular;
    let governs = || before.class().heads_thing() || matches!(before.class(), Class::NameHead | Class::PrepAla);
    // الوزارة لمحاسبة المقصرين
    let brought_in = tok.clitics == Clitics::LI && !reader.ends_in_teh(at);
    one && (brought_in || tok.clitics.is_empty() && governs())
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
