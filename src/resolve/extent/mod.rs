//! Where a phrase ends that nothing is known to follow: short rules over it and the word it may have
//! run on into, each with the words it was made for.
//!
//! | room | what ends the phrase |
//! |---|---|
//! | `joined` | what a preposition brings in |
//! | `second` | a second person, a second body |
//! | `object` | an object, an act |
//! | `look` | the phrase and the word, as the rules see them |

mod joined;
mod look;
mod object;
mod second;

use joined::{
    by_somebody, company, done_by_many, done_to, given_to, in_order_to, joined_act, joined_behind_a_name,
    like_somebody, purpose, taken, when_or_where, with_bi, with_something_of_his,
};
use look::Look;
use object::{
    NOUNS, act_of_his, all_of_something, announcement, completed_noun, emphasis, feminine_behind_a_man, his_things,
    many_things, named_act, next_act, noun_behind_the_definite, noun_behind_the_described, object_in_the_accusative,
    object_of_a_name, object_of_a_surname, object_of_one_of_many, on_behalf, paper, participle_behind_a_name, present,
    thing_behind_an_office, thing_behind_where_a_body_is,
};
use second::{
    another_titled, behind_a_house, behind_a_name_between_marks, behind_a_namesake, behind_what_an_office_is_of,
    behind_what_he_is, body_behind_the_definite, head_behind_the_definite, one_behind_many, represented, second_person,
};

use super::entry::is_definite;
use super::looks::begins_name;
use crate::arabic::Clitics;
use crate::lexicon::{Class, Classes, Frames, Number};
use crate::phrase::Phrase;
use crate::phrase::by_class::any_of;
use crate::reader::Reader;
use crate::token::TokenKind;

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
        joined_act,
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
    NOUNS.and(Classes::of(&[Class::Unknown])) => object_in_the_accusative;
    Classes::of(&[Class::Unknown, Class::GivenName]) => object_of_a_surname;
    Classes::of(&[Class::Unknown, Class::SpeechNoun]) => named_act;
    Classes::of(&[Class::Unknown, Class::SpeechNoun, Class::Object]) => act_of_his, in_order_to;
    Classes::HEADS.and(BARE) => behind_a_name_between_marks;
    Classes::of(&[Class::Unknown, Class::Document, Class::Statement, Class::Source, Class::Norm]) => done_by_many;
    Classes::of(&[Class::Document, Class::Statement, Class::Norm, Class::NameHead, Class::Object]) => paper;
    Classes::of(&[Class::Institution, Class::Media, Class::Document, Class::Norm, Class::Person, Class::Kin]) =>
        body_behind_the_definite;
    Classes::of(&[Class::Institution, Class::Media, Class::Document, Class::Norm, Class::Statement, Class::Occasion,
        Class::NameHead, Class::Person, Class::Object, Class::Kin]) => head_behind_the_definite;
    Classes::of(&[Class::Unknown, Class::Statement, Class::Occasion, Class::Object, Class::Document]) =>
        noun_behind_the_described;
    Classes::of(&[Class::Person, Class::Object]) => all_of_something;
    Classes::of(&[Class::Role, Class::Title, Class::Person]) => by_somebody;
    Classes::of(&[Class::Role]) => represented, second_person;
    Classes::of(&[Class::Role, Class::Title]) => one_behind_many;
    Classes::of(&[Class::Title]) => another_titled;
    Classes::of(&[Class::GivenName, Class::Role, Class::Title, Class::Person]) => like_somebody;
    Classes::of(&[Class::Unknown, Class::NameHead, Class::Object]) => with_something_of_his;
    Classes::of(&[Class::Prep]) => company;
    Classes::of(&[Class::PrepMin]) => taken;
    Classes::of(&[Class::PrepFi]) => when_or_where;
    Classes::of(&[Class::PrepAla]) => done_to;
    Classes::of(&[Class::Unknown, Class::NameHead, Class::Object, Class::SpeechNoun, Class::Occasion,
        Class::Statement]) => thing_behind_an_office;
    _ => tanwin, given_to, announcement, with_bi;
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
            TokenKind::Word if reader.many_before_another(*at - 1).is_some() => false,
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
