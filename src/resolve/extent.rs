//! Where a phrase ends that nothing is known to follow: short rules over it and the word it may have
//! run on into, each with the words it was made for.

use super::entry::is_definite;
use super::looks::{begins_name, is_purpose, is_servant};
use crate::arabic::letter::{ALEF, BEH, KAF, LAM, MEEM, TEH, TEH_MARBUTA, YEH};
use crate::arabic::{Clitics, Key, Spelling};
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes, Frames, Gender, Number};
use crate::phrase::Phrase;
use crate::phrase::by_class::any_of;
use crate::reader::Reader;
use crate::reader::pattern::{is_mufaala, is_verbal_noun};
use crate::token::{Tok, TokenKind};

/// The phrase and the word at `at`, which is not its head.
struct Look<'r, 'a> {
    reader: &'r Reader<'a>,
    phrase: Phrase,
    at: usize,
    tok: &'a Tok,
}

const UNKNOWN: Classes = Classes::of(&[Class::Unknown]);
const BARE: Classes = Classes::of(&[
    Class::Unknown,
    Class::Statement,
    Class::Occasion,
    Class::Object,
    Class::SpeechNoun,
    Class::NameHead,
]);

any_of! {
    /// Whether the word begins another phrase.
    ends:
    UNKNOWN =>
        joined_behind_a_name,
        completed_noun,
        object_of_a_name,
        on_behalf,
        behind_a_house,
        object_of_one_of_many,
        behind_a_namesake,
        behind_what_an_office_is_of,
        thing_behind_where_a_body_is,
        behind_what_he_is,
        many_things,
        his_things,
        next_act,
        participle_behind_a_name,
        present,
        noun_behind_the_definite,
        purpose,
        emphasis;
    Classes::of(&[Class::Unknown, Class::NameHead, Class::Institution]) => feminine_behind_a_man;
    Classes::of(&[Class::Unknown, Class::Object, Class::NameHead, Class::Occasion, Class::Document, Class::Norm]) =>
        object_in_the_accusative;
    Classes::of(&[Class::Unknown, Class::GivenName]) => object_of_a_surname;
    Classes::of(&[Class::Unknown, Class::SpeechNoun]) => named_act;
    Classes::of(&[Class::Unknown, Class::SpeechNoun, Class::Object]) => act_of_his, in_order_to;
    Classes::HEADS.and(BARE) => behind_a_name_between_marks;
    Classes::of(&[Class::Unknown, Class::Document, Class::Statement, Class::Source, Class::Norm]) => done_by_many;
    Classes::of(&[Class::Document, Class::Statement, Class::Norm, Class::NameHead]) => paper;
    Classes::of(&[Class::Institution, Class::Media, Class::Document, Class::Norm, Class::Person, Class::Kin]) =>
        body_behind_the_definite;
    Classes::of(&[Class::Institution, Class::Media, Class::Document, Class::Norm, Class::Statement, Class::Occasion,
        Class::NameHead, Class::Person, Class::Object, Class::Kin]) => head_behind_the_definite;
    Classes::of(&[Class::Role, Class::Title, Class::Person]) => by_somebody;
    Classes::of(&[Class::Role]) => represented, second_person;
    Classes::of(&[Class::Role, Class::Title]) => one_behind_many;
    Classes::of(&[Class::Title]) => another_titled;
    Classes::of(&[Class::GivenName]) => like_somebody;
    Classes::of(&[Class::Unknown, Class::NameHead, Class::Object]) => with_something_of_his;
    Classes::of(&[Class::Prep]) => company;
    Classes::of(&[Class::PrepMin]) => taken;
    Classes::of(&[Class::PrepFi]) => when_or_where;
    Classes::of(&[Class::PrepAla]) => done_to;
    Classes::of(&[Class::Unknown, Class::NameHead, Class::Object, Class::SpeechNoun, Class::Occasion,
        Class::Statement]) => thing_behind_an_office;
    _ => tanwin, given_to, announcement, with_bi;
}

impl<'a> Look<'_, 'a> {
    fn class(&self) -> Class {
        self.tok.class()
    }

    fn head(&self) -> Class {
        self.reader.class(self.phrase.head)
    }

    fn key(&self) -> Key {
        self.tok.key()
    }

    fn text(&self) -> Spelling<'a> {
        self.reader.spelling(self.tok)
    }

    /// Whether the phrase is its head so far.
    fn second(&self) -> bool {
        self.at == self.phrase.head + 1
    }

    fn after_article(&self) -> bool {
        self.reader.tok(self.at - 1).has(Clitics::AL)
    }

    /// Whether the word before is a name, or a surname with the article behind one or behind a title, or behind عبد.
    fn after_name(&self) -> bool {
        let Look { reader, phrase, at, .. } = *self;
        let first = |at: usize| reader.is_name_word(at) || matches!(reader.class(at), Class::Title | Class::GivenName);
        let behind =
            || at > phrase.start + 1 && (reader.is_surname(at - 1) && first(at - 2) || is_servant(reader, at - 2));
        reader.is_name_word(at - 1) || behind()
    }

    /// `سامي بنشيخة`: whose son he is, written as one word.
    fn is_son(&self) -> bool {
        let Look { reader, at, .. } = *self;
        reader.class(at - 1) == Class::GivenName && self.text().starts_with("بن") && !reader.is_manner(at)
    }

    /// Whether a definite noun or a country closes the phrase, so that only an adjective or a name goes on.
    fn is_closed(&self) -> bool {
        let Look { reader, at, .. } = *self;
        let before = reader.tok(at - 1);
        before.is_word() && (before.has(Clitics::AL) || before.class() == Class::Place)
    }

    /// The same, but with no title or name (`الأمير`), which a name goes on from.
    fn is_closed_by_a_noun(&self) -> bool {
        let titled = || matches!(self.reader.class(self.at - 1), Class::Title | Class::GivenName | Class::Honorific);
        self.is_closed() && !titled()
    }

    /// A word that heads no phrase for somebody, and no place.
    fn is_thing(&self) -> bool {
        !self.class().is_head() && self.class() != Class::Place
    }

    /// Whether the phrase is for a body.
    fn is_of_a_body(&self) -> bool {
        matches!(self.head(), Class::Institution | Class::Media)
    }

    fn is_bare(&self) -> bool {
        self.class() == Class::Unknown && self.tok.clitics.is_empty()
    }

    /// Whether ب stands before the word, or its first letter is one.
    fn is_behind_bi(&self) -> bool {
        self.tok.has(Clitics::BI) || self.tok.clitics.is_empty() && self.key().first() == BEH
    }

    /// Whether a name of two words stands before, one of them known.
    fn after_full_name(&self) -> bool {
        let Look { reader, phrase, at, .. } = *self;
        let known = || reader.class(at - 1) == Class::GivenName || reader.class(at - 2) == Class::GivenName;
        at > phrase.start + 1 && self.after_name() && known()
    }

    /// Whether the phrase could end here: with a name, also between marks, an adjective or a word of honour.
    fn is_complete(&self) -> bool {
        let Look { reader, at, .. } = *self;
        let described = || reader.is_definite_adjective(at - 1) || reader.class(at - 1) == Class::Honorific;
        self.after_name() || described() || reader.is_close(at - 1)
    }

    /// Whether the phrase is so far a man's name and what he is, without a body or a place.
    fn is_behind_a_man(&self) -> bool {
        let Look { reader, phrase, at, .. } = *self;
        let body = |at: usize| matches!(reader.class(at), Class::Institution | Class::Media | Class::NameHead);
        let given = |at: &usize| reader.class(*at) == Class::GivenName;
        let man = |at: usize| reader.tok(at).form().gender() == Gender::Masculine;
        let named = || (phrase.start..at - 1).find(given).is_some_and(man);
        given(&(at - 1)) && self.is_of_a_person() && named() && !(phrase.start..at).any(body)
    }

    /// Whether the word before is an indefinite plural in ون.
    fn is_behind_many(&self) -> bool {
        let before = self.reader.tok(self.at - 1);
        before.clitics.is_empty() && before.size >= 5 && self.reader.spelling(before).ends_with("ون")
    }

    fn is_of_a_person(&self) -> bool {
        matches!(self.head(), Class::Role | Class::Title | Class::Kin | Class::Honorific | Class::GivenName)
    }

    fn next_clitics(&self) -> Option<Clitics> {
        self.reader.tokens.get(self.at + 1).map(|next| next.clitics)
    }
}

/// A phrase that nothing is known to follow, without what it has run on into.
pub(super) fn trimmed(reader: &Reader<'_>, phrase: Phrase) -> Phrase {
    // One word has run on into nothing.
    if phrase.end == phrase.head + 1 {
        return phrase;
    }
    let phrase = without_place(reader, phrase);
    let ends = |at: &usize| {
        let tok = reader.tok(*at);
        match tok.kind {
            TokenKind::Word => ends(&Look { reader, phrase, at: *at, tok }),
            TokenKind::Comma => is_before_second_person(reader, phrase, *at),
            TokenKind::Mark => is_done_to(reader, phrase, *at) || is_said(reader, phrase, *at),
            _ => false,
        }
    };
    let end = (phrase.head + 1..phrase.end).find(ends);
    Phrase { end: end.unwrap_or(phrase.end), ..phrase }
}

/// `سامي البكري نجاحًا`
fn tanwin(look: &Look<'_, '_>) -> bool {
    look.text().has_tanwin()
}

/// `الكاتب سامي البكري، الوزير هاني الصفدي`
fn is_before_second_person(reader: &Reader<'_>, phrase: Phrase, at: usize) -> bool {
    let named = |other: usize| begins_name(reader, other) && !reader.is_namesake(other, at);
    (phrase.start..at - 1).any(|at| reader.is_full_name(at)) && (at + 1..phrase.end).any(named)
}

/// `انتقد القراء “الشراع”`, `ضم الاتحاد “كلدون”`: to whom or to what they did so; but `مصادر “الشراع”`.
fn is_done_to(reader: &Reader<'_>, phrase: Phrase, at: usize) -> bool {
    let head = reader.tok(phrase.head);
    let many = match head.class() {
        Class::Person => head.form().number() == Number::Plural,
        Class::Institution | Class::NameHead => at == phrase.head + 1,
        _ => false,
    };
    many && reader.tok(at - 1).has(Clitics::AL) && reader.is_open(at)
}

/// `قال سامي البكري من بنك النورس “السوق هادئة”.`: what a sentence ends with is what he says who stands behind its verb.
fn is_said(reader: &Reader<'_>, phrase: Phrase, at: usize) -> bool {
    let verb = phrase.start.checked_sub(1).filter(|verb| reader.class(*verb) == Class::Verb);
    let says = verb.is_some_and(|verb| reader.lemma(verb).frames.has(Frames::DIRECT));
    says && reader.is_open(at) && reader.is(reader.over(at), TokenKind::Stop)
}

/// What is brought in by ب; of all words few have one, or begin with its letter.
#[inline]
fn with_bi(look: &Look<'_, '_>) -> bool {
    let bi = look.tok.has(Clitics::BI) || look.key().first() == BEH;
    bi && (brought_in(look) || praised_part(look) || doing_of_a_body(look) || done(look))
}

/// `اللواء الصفدي بالدور الكبير`, `سامي برفقة أخيه`; but `سامي بنشيخة`
fn praised_part(look: &Look<'_, '_>) -> bool {
    let key = look.key();
    let with = || key.first() == BEH && key.last() == TEH_MARBUTA && key.letters() > 4 && !look.is_son();
    (look.tok.has(Clitics::BI) || with()) && look.is_thing() && look.after_name()
}

/// `سامي البكري لمدة عام`, `سامي البكري بتطور الفريق`: what ب or ل is joined to, though the lexicon knows neither.
fn joined_behind_a_name(look: &Look<'_, '_>) -> bool {
    let key = look.key();
    let stem = key.skip(1);
    let to = || key.first() == LAM && (stem.first() == ALEF || look.text().starts_with("لل"));
    let noun = || to() || stem.first() == TEH || stem.last() == TEH_MARBUTA;
    // سامي البكري للرد
    let bare = look.tok.clitics.is_empty() || look.tok.has(Clitics::LI);
    let full = || look.at > look.phrase.start + 1 && look.reader.is_full_name(look.at - 2);
    matches!(key.first(), BEH | LAM)
        && key.letters() >= 4
        && bare
        && noun()
        && !look.is_son()
        && full()
        && look.reader.text_of(look.at - 1) != "بن"
}

/// `الناقد لمهاجمة خصمه`, `والدته لتقليده رتبته`: what somebody does it for, where it is his own; but `المدير التنفيذي
/// لتطوير الأعمال`.
fn purpose(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let key = look.key();
    let own = |at: usize| reader.class(at) == Class::Unknown && reader.text_of(at).ends_with_his();
    let stem = key.skip(1);
    let done = || is_done_noun(stem) && own(at + 1) || own(at) && is_done_noun(stem.without_last());
    look.head().is_person() && key.first() == LAM && done()
}

/// `سامي مع فريقه`
fn company(look: &Look<'_, '_>) -> bool {
    look.text() == "مع"
}

/// `والد الغواص ارتياحه للنتيجة`
fn act_of_his(look: &Look<'_, '_>) -> bool {
    let his = match look.class() {
        Class::Unknown => look.key().ends_like_his_act(),
        Class::SpeechNoun | Class::Object => look.tok.form().has_pronoun(),
        _ => false,
    };
    // نقلت الوكالة عن شاهد قوله إن
    let words = || look.class() == Class::SpeechNoun && look.at + 1 == look.phrase.end;
    his && (look.after_name() || look.after_article() || words())
}

/// `وافق الوزير على الخطة`, `رد المدير على السؤال`: what an officer does so to; but `المشرف على النادي`, `الوصي على
/// العرش`.
fn done_to(look: &Look<'_, '_>) -> bool {
    let officer = || matches!(look.head(), Class::Role | Class::Title);
    // الدكتور على عبد الله
    let named = || look.head() == Class::Title && look.reader.is_ali(look.at);
    // وكيل الوزارة على حركة الموانئ
    let of_a_body = || look.at == look.phrase.start + 2 && look.reader.class(look.at - 1) == Class::Institution;
    (look.second() || of_a_body()) && look.after_article() && officer() && !look.reader.is_over(look.at - 1) && !named()
}

/// `سامي البكري ورقة عن الحصاد`
fn paper(look: &Look<'_, '_>) -> bool {
    // الأمين العام لحلف جزر النخيل: what the office is for
    let before = look.at - 1;
    let carried = || {
        let described = before > 0 && look.reader.tok(before - 1).has(Clitics::AL);
        described && look.class() == Class::NameHead && look.reader.text_of(before).starts_with("ل")
    };
    look.tok.clitics.is_empty() && look.after_name() && !carried()
}

/// `وزارة المال السودانية التعليق`, `الشرطة في مدينة صور القبض`
fn announcement(look: &Look<'_, '_>) -> bool {
    let before = look.at - 1;
    let place = || {
        let at = |class: Class| before > 0 && look.reader.class(before - 1) == class;
        // البعثة في الصومال الاتهامات
        let land = look.reader.class(before) == Class::Place && (at(Class::PrepFi) || at(Class::Institution));
        // شركة كلدون اللثام; but مستشفى كلدون الجامعي
        let owned = || at(Class::Institution) && look.reader.is_bare_name(before) && look.class() == Class::Object;
        land || at(Class::NameHead) && look.reader.is_name_word(before) || owned()
    };
    let described = || look.after_article() && look.reader.is_adjective(before);
    let plain = look.tok.clitics == Clitics::AL;
    plain && look.is_of_a_body() && look.is_thing() && (described() || place()) && !look.reader.is_adjective(look.at)
}

/// `الأمانة بمشاريع كثيرة`
fn doing_of_a_body(look: &Look<'_, '_>) -> bool {
    let person = matches!(look.head(), Class::Role | Class::Title | Class::Kin);
    look.tok.has(Clitics::BI) && look.second() && look.is_thing() && !person
}

/// `الوزارة بالدفاع عن البلاد`, `رئيس المجلس البلدي بنتائج الزيارة`: what a verb takes with ب; but `المختص بالشأن
/// البحري`, `مدير الشرطة بإقليم الساحل`, `مدير التعليم بالإنابة سامي البكري`.
fn brought_in(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, tok } = *look;
    if !look.is_behind_bi() || !look.is_closed() {
        return false;
    }
    let named = || (at + 1..phrase.end).any(|at| begins_name(reader, at));
    // أشادت الوزارة بالجهود: the verb asks for ب, and no other follows.
    let asked = || {
        let verb = phrase.start.checked_sub(1).filter(|verb| reader.class(*verb) == Class::Verb);
        let with = |at: usize| reader.text_of(at).starts_with("ب");
        let takes = |frames: Frames| frames.has(Frames::BI) && frames.has(Frames::PHRASE);
        verb.is_some_and(|verb| takes(reader.lemma(verb).frames)) && !(at + 1..at + 4).any(with)
    };
    // الوزير بالشركة, المدرب بأداء لاعبيه; but مدير المشاريع بالشركة
    let with = tok.has(Clitics::BI) || tok.class() == Class::Unknown && tok.size >= 4;
    if look.second() && with && asked() {
        return !named();
    }
    let text = matches!(tok.class(), Class::Document | Class::Norm);
    if !text && (!look.is_thing() || tok.class() == Class::NameHead) {
        return false;
    }
    let next = reader.class(at + 1);
    let manner = || reader.is_manner(at) && next != Class::Place && !next.is_head();
    // بالتخاذل, بالإفراج: by its pattern, or a common noun where that can be no place; but بالمهدية, a town
    let done = || {
        let key = look.key().without(tok.clitics);
        let common = || look.head().is_person() && reader.lexicon.is_common(key);
        tok.class() != Class::Unknown || is_done_noun(key) || common() || asked()
    };
    let by = if tok.has(Clitics::BI) { done() } else { manner() };
    // المنطقة المحيطة بالمسجد
    let own =
        || look.second() && matches!(look.head(), Class::Role | Class::Unknown) || reader.looks_like_quality(at - 1);
    by && !own() && !named()
}

/// `تخاذل`, `إفراج`, `مهاجمة`, `تطوير`: what is done, by its pattern.
fn is_done_noun(key: Key) -> bool {
    let mutual = key.letters() == 5 && key.first() == TEH && key.letter(2) == ALEF;
    let causal = key.letters() == 5 && key.first() == ALEF && key.before_last() == ALEF;
    mutual || causal || is_mufaala(key) || is_verbal_noun(key)
}

/// `رئيس المجلس البلدي مدرسة جديدة`, `سكان القرية صورة لها`: a thing behind whoever is closed by an article; but `مديرة
/// المتحف الوطني ليندسي هارت`.
fn thing_behind_an_office(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, tok, .. } = *look;
    if !tok.clitics.is_empty() || !look.is_closed_by_a_noun() || !look.head().is_person() {
        return false;
    }
    let joined = matches!(look.key().first(), BEH | LAM | KAF) || reader.looks_like_joined_noun(at);
    // المرشد آية الله علي
    let name = || reader.text_of(at + 1) == "الله";
    // المديرة العامة سكينة البكري
    let woman = || reader.tok(look.phrase.head).form().gender() == Gender::Feminine;
    let noun = || reader.ends_in_teh(at) && !woman();
    !joined && !name() && if tok.class() == Class::Unknown { noun() } else { !tok.form().has_pronoun() }
}

/// `وزارة الزراعة الحكومة`, `المديرية العامة للموانئ الإخوة`, `الوزير القرار`: what heads a phrase of its own by an
/// article.
fn head_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, tok, .. } = *look;
    // الأحزاب المعارضة, الشؤون الخارجية
    let like_an_adjective = || {
        let key = look.key().without(tok.clitics);
        let nisba = key.last() == YEH || key.last() == TEH_MARBUTA && key.before_last() == YEH && key.letters() > 4;
        // الرئيس المنتخب
        let derived = || key.first() == MEEM && (tok.class() != Class::NameHead || look.is_of_a_person());
        nisba || derived()
    };
    // الكرة الطائرة, مدير الأمن العام الفريق سامي, المخترع الشاب سامي
    let own = || {
        let ball = reader.text_of(at - 1).ends_with("كرة");
        let named = || (at + 1..look.phrase.end).any(|at| begins_name(reader, at)) || reader.is_name_word(at + 1);
        tok.class() == Class::NameHead && ball || matches!(tok.class(), Class::NameHead | Class::Person) && named()
    };
    // انتقدت سعاد كنعان القرار: no surname is a text or a body.
    let of_a_name = || {
        !matches!(tok.class(), Class::NameHead | Class::Person) && look.after_full_name() && !reader.is_behind_ibn(at)
    };
    // ملك المغرب الشقيق
    let his = || tok.class() == Class::Kin && look.head().is_person();
    let closed = || look.is_closed_by_a_noun() || of_a_name();
    tok.clitics == Clitics::AL && closed() && !like_an_adjective() && !own() && !his()
}

/// `تقوم الطبيبة ليلى البكري ببتر الساق`, `فاز باحثون بجائزة الدولة`: what the verb takes behind ب
fn done(look: &Look<'_, '_>) -> bool {
    let by = look.tok.has(Clitics::BI) || look.is_bare() && look.key().first() == BEH;
    let takes = || look.reader.text_of(look.phrase.start - 1).is_one_of_joined(lists::DOING_WITH);
    let ends = || look.is_complete() || look.after_article() || look.is_behind_many();
    by && look.is_thing() && look.phrase.start > 0 && ends() && takes()
}

/// `نشر ناشطون صورا`, `قدم النائب سامي البكري عرضا`, `انتقد باحثون أداء الحكومة`: a noun in the accusative behind what is
/// complete, and any noun behind the ون of many, which nothing completes.
fn object_in_the_accusative(look: &Look<'_, '_>) -> bool {
    if !look.tok.clitics.is_empty() {
        return false;
    }
    let Look { reader, at, .. } = *look;
    const NOUNS: Classes =
        Classes::of(&[Class::Object, Class::NameHead, Class::Occasion, Class::Document, Class::Norm]);
    let noun = || NOUNS.has(look.class()) || reader.is_common(at);
    let key = look.key();
    let accusative = || {
        let stem = || NOUNS.has(reader.class_without_last(at)) || reader.lexicon.is_common(key.without_last());
        key.last() == ALEF && key.letters() >= 4 && stem()
    };
    // but جورج صبرا
    let complete = || look.after_article() || look.is_complete() && reader.class(at - 1) != Class::GivenName;
    look.is_behind_many() && (noun() || key.last() == ALEF) || accusative() && complete()
}

/// `الاتحادية العامة للصيد موعد السباق`; but `الاتحادية العامة لكرة القدم`, what it is for.
fn completed_noun(look: &Look<'_, '_>) -> bool {
    let thing = || matches!(look.head(), Class::NameHead | Class::Unknown);
    let definite = || look.reader.tok(look.phrase.head).has(Clitics::AL) && look.after_article();
    // الهيئة العامة للأرصاد وحماية البيئة
    let own = || is_purpose(look.reader, look.phrase.head, look.at) || look.reader.looks_like_joined_noun(look.at);
    look.is_bare() && look.next_clitics() == Some(Clitics::AL) && thing() && definite() && !own()
}

/// `المدير محمد الصفدي خطابا`; but `عبد الله صالح`, `صلاح الدين كلدون`, `أبو الخير سامي`, `رئيس الاتحاد الوطني لكرة
/// القدم كلدون هارت`.
fn object_of_a_surname(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    if at < phrase.start + 2 || !reader.is_surname(at - 1) || !reader.is_name_word(at) {
        return false;
    }
    if is_purpose(reader, phrase.head, at - 2) || reader.text_of(at - 1) == "الدين" {
        return false;
    }
    let compound = reader.text_of(at - 2).is_one_of(&["عبد", "أبو", "ابو", "أبي", "بن"]);
    reader.is_name_word(at - 2) && !compound
}

/// `سامي البكري رؤية حكومته`, `سامي البكري حفيظة جماهير الفريق`
fn object_of_a_name(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let named = || at > phrase.start + 1 && reader.is_name_word(at - 1) && reader.is_name_word(at - 2);
    let completed = || reader.class(at + 1) == Class::Person || reader.text_of(at + 1).ends_with("ه");
    look.is_bare() && look.key().last() == TEH_MARBUTA && named() && completed()
}

/// `سامي البكري أصالة عن نفسه`, `سامي البكري نيابة عن المدير`
fn on_behalf(look: &Look<'_, '_>) -> bool {
    look.reader.is_on_behalf(look.at)
}

/// `سامي آل فاضل أسمى الآيات`: the house ends the name.
fn behind_a_house(look: &Look<'_, '_>) -> bool {
    look.at >= look.phrase.start + 2 && look.reader.text_of(look.at - 2) == "آل"
}

/// `أحد المسافرين مشكلة`
fn object_of_one_of_many(look: &Look<'_, '_>) -> bool {
    look.head() == Class::Person && look.after_article() && look.is_bare() && look.at == look.phrase.head + 2
}

/// `أعلنت الحركة الشعبية في السودان إعفاء القائد`
fn thing_behind_where_a_body_is(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let place = at > phrase.head + 2 && reader.class(at - 1) == Class::Place && reader.class(at - 2) == Class::PrepFi;
    place && look.is_bare() && reader.is_common(at)
}

/// `أسماء كبيرة كسميرة توفيق`
fn like_somebody(look: &Look<'_, '_>) -> bool {
    look.tok.has(Clitics::KA)
}

/// `طالبت جماهير النادي الأحمر إدارة النادي`, `رئيس المجلس البلدي أسرة الشهيد`, `الوزير سامي البكري وزارة المال`: what
/// heads a phrase for others and has no article, where the phrase could end.
fn body_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, tok, .. } = *look;
    let others = match tok.class() {
        Class::Institution | Class::Media | Class::Document | Class::Norm => true,
        Class::Person => tok.form().number() == Number::Plural,
        Class::Kin => look.text().is_one_of(&["أسرة", "عائلة"]),
        _ => false,
    };
    // باحثون من كلية الطب جامعة الساحل
    let of_a_body = || {
        let body = matches!(reader.class(at - 2), Class::Institution | Class::NameHead);
        body && !reader.tok(at - 2).has(Clitics::AL)
    };
    let ends = || look.after_article() && !look.second() || look.after_full_name();
    others && tok.clitics.is_empty() && look.head().is_person() && ends() && !of_a_body()
}

/// `اللاعب سامي البكري المنضم إلى الفريق`: what a participle with its own preposition says of him, as a relative clause
/// does.
fn participle_behind_a_name(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, tok } = *look;
    if at < phrase.start + 2 || tok.clitics != Clitics::AL || !reader.class(at + 1).is_preposition() {
        return false;
    }
    // يعقوب المزروع: behind a first name alone it is the surname.
    let particle = reader.tok(at - 2).size <= 3 && reader.text_of(at - 2) != "بن";
    let first = reader.class(at - 1) == Class::GivenName && !particle;
    reader.is_name_word(at - 1) && !first && reader.is_name_word(at - 2) && reader.looks_like_quality(at)
}

/// `صيدليات تتمتع بالثقة`, `النائبة المحترمة تتعرض لذلك`: the present of a verb that no noun begins like; `الشاعر سامي البكري
/// يعمل في الميناء`, what looks like one behind a full name; but `سامي البكري تونسي`.
fn present(look: &Look<'_, '_>) -> bool {
    let key = look.key();
    // but دونالد ترامب
    let named = || {
        let given = look.at > look.phrase.start + 1 && look.reader.class(look.at - 2) == Class::GivenName;
        given && look.after_name() && look.reader.class(look.at - 1) != Class::GivenName
    };
    let like_one = || matches!(key.first(), TEH | YEH) && key.last() != YEH && named();
    look.is_bare() && look.tok.size >= 4 && (look.text().starts_with("تت") || like_one())
}

/// `السلطة الفلسطينية الخطوة`, `وزارة الزراعة الهجوم`, `الوزير الخبر`: a definite noun behind a definite one is the
/// object, and its adjective is not.
fn noun_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    if look.tok.clitics != Clitics::AL {
        return false;
    }
    // نقابة أطباء العيون الخواص، الدكتورة سعاد: who is named across a comma is no object's.
    let apposed = || reader.is(at + 1, TokenKind::Comma) && look.phrase.end > at + 1;
    // رفض حزب النور التهم: behind what is a first name too a noun that the lexicon knows
    let known = || look.is_closed() && reader.class(at - 1) == Class::GivenName && reader.is_common(at);
    let definite = (look.is_closed_by_a_noun() || known()) && !apposed();
    // استهل الشاعر سامي عيد إبراهيم الأمسية: no man's name
    let evening = || look.key().last() == TEH_MARBUTA && look.key().before_last() == YEH && look.is_behind_a_man();
    definite && is_definite_noun(reader, at) || (reader.is_definite_masdar(at) || evening()) && look.after_full_name()
}

/// `زار الوزير المدينة`, `افتتح المدير المدرسة`: what ends in ة is no adjective of a man's office.
fn feminine_behind_a_man(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.phrase.head);
    let man = || {
        let form = head.form();
        form.gender() == Gender::Masculine && form.number() == Number::Singular && head.class() == Class::Role
    };
    look.second()
        && look.tok.clitics == Clitics::AL
        && head.clitics == Clitics::AL
        && look.key().last() == TEH_MARBUTA
        && man()
}

/// `الهجوم`, `الخطوة`, `الاهتمام`: whether an unknown word with nothing but its article is a noun by its looks, and no
/// adjective or surname.
fn is_definite_noun(reader: &Reader<'_>, at: usize) -> bool {
    let key = reader.key(at).skip(2);
    // الشامل, القديمة
    let like_an_adjective =
        key.letter(1) == ALEF && key.letters() <= 5 || key.letter(2) == YEH || reader.looks_like_quality(at);
    let step = key.letters() == 3 || key.letters() == 4 && key.last() == TEH_MARBUTA;
    !like_an_adjective && key.last() != YEH && (step || reader.is_masdar_or_common(key) && !reader.is_adjective(at))
}

/// `رئيس النادي والدكتور سامي البكري`: who is joined on with a title is another.
fn another_titled(look: &Look<'_, '_>) -> bool {
    look.tok.clitics == Clitics::WA.union(Clitics::AL) && look.reader.is_name_word(look.at + 1)
}

/// `التقى رؤساء الأندية بوزير الموانئ`, `أهاب الناطق الإعلامي بالجميع`: whom they met or asked
fn by_somebody(look: &Look<'_, '_>) -> bool {
    look.tok.has(Clitics::BI)
}

/// `التقى الصحفيون وزير الموانئ`, `زار الأعضاء النائب سامي البكري`: one is not many.
fn one_behind_many(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.phrase.head);
    let many = || matches!(head.class(), Class::Role | Class::Person) && head.form().number() == Number::Plural;
    let one = look.tok.form().number() == Number::Singular && look.tok.clitics.without(Clitics::AL).is_empty();
    look.second() && one && head.clitics == Clitics::AL && many()
}

/// `شكر الشاعر سامي البكري رئيس نادي النخيل هاني الصفدي`: behind a full name an office that has a name of its own; but
/// `سامي البكري وكيل اللاعب هاني الصفدي`, `سامي البكري مدير شركة هاني الصفدي`, whose or what the other is.
fn second_person(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let titled = || matches!(look.head(), Class::Role | Class::Title);
    let bare = look.tok.clitics.without(Clitics::AL).is_empty();
    if !bare || !look.after_name() || reader.is_behind_ibn(at) || !titled() {
        return false;
    }
    let given = |at: &usize| reader.class(*at) == Class::GivenName && reader.tok(*at).clitics.is_empty();
    // جامعة الأمير سالم: it is called so.
    let things = |from: usize, name: usize| {
        let thing = |at: usize| {
            let class = reader.class(at);
            (class.heads_thing() || class == Class::NameHead) && !reader.tok(at).has(Clitics::AL)
        };
        thing(name - 1) || name > from + 1 && reader.class(name - 1) == Class::Title && thing(name - 2)
    };
    let first = || (phrase.start + 1..at).find(given).is_some_and(|name| !things(phrase.start, name));
    let own = |name: usize| {
        let others = (at + 1..name).any(|at| matches!(reader.class(at), Class::Role | Class::Title));
        !others && !things(at, name)
    };
    first() && (at + 1..phrase.end).find(given).is_some_and(own)
}

/// `رفع الرئيس العام للموانئ باسمه التعازي`; but `المتحدثة باسمها سعاد البكري`.
fn with_something_of_his(look: &Look<'_, '_>) -> bool {
    let speaks = || {
        let head = look.reader.text_of(look.phrase.head);
        ["متحدث", "متحدثة", "ناطق", "ناطقة"].iter().any(|speaker| head.ends_with(speaker))
    };
    look.is_behind_bi() && look.tok.size >= 5 && look.text().ends_with_his() && !speaks()
}

/// `عقدت جامعة النخيل ممثلة في المدير لقاء`
fn represented(look: &Look<'_, '_>) -> bool {
    let behalf = || look.text() == "ممثلة" && look.reader.class(look.at + 1) == Class::PrepFi;
    look.tok.size == 5 && look.is_of_a_body() && behalf()
}

/// `اقترح رئيس وزراء كلدونيا منح سامي جائزة`: a common noun behind what nobody knows that an office is of; but `مدير
/// مدرسة سامي عودة`.
fn behind_what_an_office_is_of(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let office = || reader.class(at - 2).is_head() && reader.tok(at - 2).clitics.is_empty();
    // زعيمة مجاهدي خلق سعاد البكري
    let named = || begins_name(reader, at + 1);
    look.is_bare()
        && !named()
        && at > phrase.head + 1
        && reader.is_bare_name(at - 1)
        && reader.is_common(at)
        && office()
        && look.head() == Class::Role
}

/// `كلية الهندسة بجامعة الملك سالم توفر وظيفة`; but `استقبلت البلدية الدكتور سامي هارت`, `برئاسة الدكتور سامي هارت`
fn behind_a_namesake(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let named = at > 2 && reader.class(at - 2) == Class::Title && reader.class(at - 1) == Class::GivenName;
    let called = |body: usize| {
        let led = || lists::LED.iter().any(|led| reader.text_of(body).ends_with(led));
        let class = matches!(reader.class(body), Class::Institution | Class::NameHead);
        class && !reader.tok(body).has(Clitics::AL) && !led()
    };
    let body = named && called(at - 3);
    body && look.is_bare()
}

/// `مجلة “سنبلة” قائمة بأفضل المزارع`, `“الجمعية البحرية” مدير الميناء`, `“سامي البكري” صبيحة العيد`: a name between
/// marks ends what bears it; but `“سامي البكري” مدير الميناء`, what he is.
fn behind_a_name_between_marks(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    if !reader.is_close(at - 1) {
        return false;
    }
    let open = reader.partner[at - 1] as usize;
    let marked = open == phrase.start;
    // التقت “الشراع” الدكتورة سعاد
    if !look.tok.clitics.is_empty() {
        return marked && look.class() == Class::Title;
    }
    // ويلعب سامي بطل فيلم “الموجة” دور الربان
    let named = || {
        let thing = || matches!(reader.class(open - 1), Class::Institution | Class::Media | Class::NameHead);
        open > phrase.start && look.class() != Class::Unknown && thing()
    };
    let person = matches!(look.class(), Class::Role | Class::Title | Class::Kin | Class::Person);
    let body = || look.is_of_a_body() || look.head() == Class::NameHead;
    let inside = phrase.start + 1;
    let thing =
        || reader.tok(inside).has(Clitics::AL) || matches!(reader.class(inside), Class::NameHead | Class::Institution);
    if marked { !person || thing() } else { !person && (body() || named()) }
}

/// `سامي البكري رئيس الجمعية الخيرية نبذة`: behind a name and what he is no second name stands.
fn behind_what_he_is(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let named = |at: usize| reader.is_name_word(at) || at > phrase.start && reader.is_surname(at);
    let office = |at: usize| {
        let tok = reader.tok(at);
        let full = at == phrase.start + 1 || named(at - 2);
        tok.class().is_head() && tok.clitics.is_empty() && named(at - 1) && full
    };
    look.is_bare()
        && look.after_article()
        && !reader.is_name_word(at + 1)
        && !reader.text_of(at).starts_with("ل")
        && reader.text_of(at) != "عشر"
        && (phrase.start + 1..at - 1).any(office)
}

/// `الأمين العام سامي البكري التزام المنظمة`: the noun of an act by its pattern, or one that the lexicon knows.
fn named_act(look: &Look<'_, '_>) -> bool {
    let closed = || look.after_article() && !look.second();
    match look.class() {
        Class::SpeechNoun => look.tok.clitics.is_empty() && look.is_complete(),
        _ => look.is_bare() && look.reader.looks_like_masdar(look.at) && (closed() || look.is_complete()),
    }
}

/// `الجيش السوداني ضربات`: a plural of things.
fn many_things(look: &Look<'_, '_>) -> bool {
    let key = look.key();
    let many = key.last() == TEH && key.before_last() == ALEF && key.letters() >= 5;
    many && look.is_bare() && look.is_complete()
}

/// `الدراسة لمعرفة آثار الملح`, `الكثير من الصيادين لإصلاح قواربهم`, `وزارة الموانئ لإتمام العقد`: what for, by a verbal
/// noun or a common one behind ل, where no body or office is made for that; but `لجنة الصيد لحماية الأسماك`.
fn in_order_to(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, .. } = *look;
    if look.key().first() != LAM || !look.tok.clitics.without(Clitics::LI).is_empty() || look.key().letters() < 5 {
        return false;
    }
    let head = reader.tok(phrase.head);
    let made = || match head.class() {
        Class::Role | Class::Document | Class::Norm => !(head.has(Clitics::AL) && look.second()),
        Class::Institution => reader.text_of(phrase.head) != "وزارة",
        Class::Person => head.form().number() == Number::Singular,
        _ => true,
    };
    let stem = look.key().skip(1);
    look.is_closed() && !made() && (is_done_noun(stem) || reader.lexicon.is_common(stem))
}

/// `البطولة للساحل`, `السكان للحفل`, `الشركات للتطوير`: to whom or what for, behind one definite noun; but `الاتحاد
/// للطيران`, `المرشح للرئاسة`.
fn given_to(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.phrase.head);
    let made = || match head.class() {
        Class::Institution => head.form().number() == Number::Singular,
        Class::NameHead | Class::Person | Class::Document | Class::Norm => false,
        _ => true,
    };
    look.second() && head.has(Clitics::AL) && look.tok.has(Clitics::LI) && !made()
}

/// `قادة ثلاث دول رحالهم`, `عدد من الحاضرات سعادتهن`; but `نقابة المهن`
fn his_things(look: &Look<'_, '_>) -> bool {
    let word = look.text();
    look.tok.size >= 5 && !look.tok.has(Clitics::AL) && ["هم", "هما", "هن"].iter().any(|his| word.ends_with(his))
}

/// `الباحثون باختبار القدرات`, `باحثون في الطب بدراسة حديثة`: many by their ending, and what they do; but `العاملون
/// بالمصنع`.
fn done_by_many(look: &Look<'_, '_>) -> bool {
    let people = matches!(look.head(), Class::Role | Class::Title | Class::Kin | Class::Person);
    let many = || people && look.reader.tok(look.phrase.head).form().number() == Number::Plural;
    let near = look.second() || matches!(look.class(), Class::Document | Class::Statement | Class::Source);
    near && !look.tok.has(Clitics::AL) && many() && look.is_behind_bi()
}

/// `تندر سامي البكري نفسه`: he is called so without it; but `المصدر ذاته`.
fn emphasis(look: &Look<'_, '_>) -> bool {
    look.reader.is_emphasis(look.at) && look.after_name()
}

/// `أعلنوا أن الوزير سامي البكري اتصل بنظيره`, `سامي البكري استقبل الوفد`: a verb by its pattern behind a full name.
fn next_act(look: &Look<'_, '_>) -> bool {
    look.is_bare() && look.reader.looks_like_past(look.at) && look.after_full_name()
}

/// `سخر بعض أعضاء الجمعية الوطنية من الاقتراح`, `تمكن علماء بريطانيون من تحويل الخلايا`; but `الناجون من الحريق`,
/// `أعضاء الجمعية من الصيادين`.
fn taken(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    let thing = match look.reader.class(next) {
        Class::Unknown => !look.reader.is_plural_of_people(next),
        class => matches!(class, Class::SpeechNoun | Class::Object),
    };
    let definite = look.after_article() && thing && look.next_clitics() == Some(Clitics::AL);
    // وحولت الولايات المتحدة من دولة صديقة: a land, and a body or a text with an article, is of nobody.
    let body = || match look.head() {
        Class::Place => true,
        Class::Institution | Class::Document | Class::Norm => look.reader.tok(look.phrase.head).has(Clitics::AL),
        _ => false,
    };
    !look.second() && (definite || look.reader.looks_like_masdar(next)) || body()
}

/// `حقق البنك البحري في النصف الأول أرباحا`, `وقعوا الإعلان الدستوري في القصر الكبير`, `قصفوا الحزب الكلدوني في شمال
/// السودان`, `الأمم المتحدة في السودان`: when or where a body or a text did what is told; but `البنك المركزي في
/// السودان`, `الأمانة العامة في المجلس`.
fn when_or_where(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let next = at + 1;
    // What is of all lands is of no one of them.
    let international =
        || reader.tok(phrase.head).has(Clitics::AL) && reader.text_of(at - 1).is_one_of(lists::OF_ALL_NATIONS);
    let of_all = reader.class(next) == Class::Place && international();
    let part = || reader.text_of(next).is_one_of(lists::PARTS_OF_LANDS) && reader.class(next + 1) == Class::Place;
    let other = of_all || part() || reader.is_common(next);
    let thing = look.head().heads_thing() && look.head() != Class::Source;
    // شركة الملاحة الوطنية المتخصصة في الصيد
    let participle = || !of_all && reader.key(at - 1).without(reader.tok(at - 1).clitics).first() == MEEM;
    other && thing && look.after_article() && !participle()
}

/// `شاركت الوزيرة في الحملة`: behind a bare title في says where, and not who.
fn without_place(reader: &Reader<'_>, phrase: Phrase) -> Phrase {
    let (head, place) = (reader.tok(phrase.head), phrase.head + 1);
    let bare = matches!(head.class(), Class::Role | Class::Title) && head.has(Clitics::AL);
    // القيادي في “حركة الغد” سامي البكري، الباحثة في علوم البحر، ليلى البكري، الخبير في الشؤون البحرية سامي البكري
    let called = || {
        (place..phrase.end)
            .any(|at| reader.is(at, TokenKind::Comma) || reader.tok(at).has(Clitics::AL) && begins_name(reader, at + 1))
    };
    let there = bare && reader.class(place) == Class::PrepFi && !reader.is_open(place + 1) && !called();
    Phrase { end: if there { place } else { phrase.end }, ..phrase }
}

/// `مصدر رفيع في الوزارة`: where a source is belongs to what it is.
pub(super) fn in_body(reader: &Reader<'_>, phrase: Phrase, end: usize) -> Phrase {
    let (at, head) = (phrase.end, reader.class(phrase.head));
    let source = || matches!(head, Class::Source | Class::Role) && !is_definite(reader, phrase);
    let body = || matches!(reader.class(at + 1), Class::Institution | Class::Media);
    if reader.class(at) != Class::PrepFi || at + 1 >= end || !source() || !body() {
        return phrase;
    }
    // في وزارة الزراعة السودانية الخبر: a noun and what describes it, no more.
    let tail = (at + 2..end).take_while(|word| {
        let first = *word == at + 2 && !reader.tok(at + 1).has(Clitics::AL);
        reader.tok(*word).clitics == Clitics::AL && (first || reader.is_adjective(*word))
    });
    Phrase { end: at + 2 + tail.count(), ..phrase }
}
