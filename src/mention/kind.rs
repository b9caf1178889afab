//! Whether a phrase is for one or for many, for somebody or for a thing.

use crate::arabic::Clitics;
use crate::lexicon::{Class, Form, Gender, Number};
use crate::phrase::Phrase;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// `رجال الأعمال`, `الوزراء`; but `البعض`, of whom a verb may tell as of one, and `الجماهير`, as of her.
pub(crate) fn are_many(reader: &Reader<'_>, found: &Phrase, told: Gender) -> bool {
    let head = reader.tok(found.head);
    let people = match head.class() {
        Class::Role | Class::Title | Class::Kin => true,
        class => class == Class::Person && told == Gender::Masculine,
    };
    people && head.form().number() == Number::Plural && !reader.text_of(found.head).ends_with("بعض")
}

/// `المؤشرات`, `المراكز`; but `المراقبون`
pub(super) fn are_things(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    tok.class().heads_thing() && tok.form().number() == Number::Plural && !reader.text_of(at).ends_with("ون")
}

/// Whether a phrase names one body or one with a name, of whom no verb says that they are many: `لاحظت الجمعية ذلك، ثم
/// قام باحثون بقياسه ووجدوا`, `غنت أم سلوى فقالوا`. Of what else is one much is: `كثير من الناس قالوا`.
pub(super) fn is_one(reader: &Reader<'_>, phrase: &Phrase) -> bool {
    let head = reader.tok(phrase.head);
    let named = matches!(head.class(), Class::GivenName | Class::Kin | Class::Role | Class::Title | Class::Honorific);
    (head.class().heads_thing() || named) && is_single(reader, phrase)
}

/// Whether a phrase is for one person: an office or a name of one, with nobody joined on.
pub(super) fn is_single(reader: &Reader<'_>, phrase: &Phrase) -> bool {
    reader.tok(phrase.head).form().number() == Number::Singular && !has_joined(reader, phrase)
}

pub(super) fn has_joined(reader: &Reader<'_>, phrase: &Phrase) -> bool {
    (phrase.start..phrase.end).any(|at| reader.tok(at).has(Clitics::WA))
}

/// `أمه`, `والدتها`; but والده, which some spell والدة like.
pub(super) fn is_kinswoman(reader: &Reader<'_>, at: usize) -> bool {
    let form = reader.tok(at).form();
    let sure = || form.has_pronoun() || !reader.text_of(at).ends_with("ه");
    let one = reader.class(at) == Class::Kin && form.number() == Number::Singular;
    one && form.gender() == Gender::Feminine && sure()
}

/// Whether a verb of this form can go with the noun: of many things it is a woman's.
pub(super) fn describes(verb: Form, noun: &Tok) -> bool {
    match noun.form().number() {
        Number::Plural if noun.class().heads_thing() => {
            verb.number() == Number::Singular && verb.gender() == Gender::Feminine
        }
        number => verb.number() == number && verb.gender() == noun.form().gender(),
    }
}

/// Whether no verb and no sign stands there: then all of it is the subject of a verb that says they are many.
pub(super) fn is_nominal(reader: &Reader<'_>, start: usize, end: usize) -> bool {
    let plain = |at: usize| {
        let word = reader.is(at, TokenKind::Word) || reader.is(at, TokenKind::Number);
        word && !matches!(reader.class(at), Class::Verb | Class::Relative | Class::Participle | Class::Conjunction)
    };
    end - start <= LONG_SUBJECT && (start..end).all(plain)
}

/// Of so many words a subject in front of its verb is.
pub(super) const LONG_SUBJECT: usize = 8;
