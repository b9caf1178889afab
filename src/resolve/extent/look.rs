//! The phrase that may have run on, and the word at hand, as the rules see them.

use super::super::looks::is_servant;
use crate::arabic::letter::BEH;
use crate::arabic::{Clitics, Key, Spelling};
use crate::lexicon::{Class, Gender};
use crate::phrase::Phrase;
use crate::reader::Reader;
use crate::token::Tok;

/// The phrase and the word at `at`, which is not its head.
pub(super) struct Look<'r, 'a> {
    pub(super) reader: &'r Reader<'a>,
    pub(super) phrase: Phrase,
    pub(super) at: usize,
    pub(super) tok: &'a Tok,
}

impl<'a> Look<'_, 'a> {
    pub(super) fn class(&self) -> Class {
        self.tok.class()
    }

    pub(super) fn head(&self) -> Class {
        self.reader.class(self.phrase.head)
    }

    pub(super) fn key(&self) -> Key {
        self.tok.key()
    }

    pub(super) fn text(&self) -> Spelling<'a> {
        self.reader.spelling(self.tok)
    }

    /// Whether the phrase is its head so far.
    pub(super) fn second(&self) -> bool {
        self.at == self.phrase.head + 1
    }

    pub(super) fn after_article(&self) -> bool {
        self.reader.tok(self.at - 1).has(Clitics::AL)
    }

    /// Whether the word before is a name, or a surname with the article behind one or behind a title, or behind عبد, or one
    /// like an adjective (`سامي مدني`, `سامي بن أمين مدني`).
    pub(super) fn after_name(&self) -> bool {
        let Look { reader, phrase, at, .. } = *self;
        let first = |at: usize| reader.is_name_word(at) || matches!(reader.class(at), Class::Title | Class::GivenName);
        let behind =
            || at > phrase.start + 1 && (reader.is_surname(at - 1) && first(at - 2) || is_servant(reader, at - 2));
        let adjective = || {
            let bare = reader.class(at - 1) == Class::Adjective && reader.tok(at - 1).clitics.is_empty();
            bare && at > phrase.start + 1 && (reader.class(at - 2) == Class::GivenName || reader.is_behind_ibn(at - 2))
        };
        reader.is_name_word(at - 1) || behind() || adjective()
    }

    /// `سامي بنشيخة`: whose son he is, written as one word.
    pub(super) fn is_son(&self) -> bool {
        let Look { reader, at, .. } = *self;
        reader.class(at - 1) == Class::GivenName && self.text().starts_with("بن") && !reader.is_manner(at)
    }

    /// Whether a definite noun or a country closes the phrase, so that only an adjective or a name goes on.
    pub(super) fn is_closed(&self) -> bool {
        let Look { reader, at, .. } = *self;
        let before = reader.tok(at - 1);
        before.is_word() && (before.has(Clitics::AL) || before.class() == Class::Place)
    }

    /// The same, but with no title or name (`الأمير`), which a name goes on from.
    pub(super) fn is_closed_by_a_noun(&self) -> bool {
        let titled = || matches!(self.reader.class(self.at - 1), Class::Title | Class::GivenName | Class::Honorific);
        self.is_closed() && !titled()
    }

    /// A word that heads no phrase for somebody, and no place.
    pub(super) fn is_thing(&self) -> bool {
        !self.class().is_head() && self.class() != Class::Place
    }

    /// Whether the phrase is for a body.
    pub(super) fn is_of_a_body(&self) -> bool {
        matches!(self.head(), Class::Institution | Class::Media)
    }

    pub(super) fn is_bare(&self) -> bool {
        self.class() == Class::Unknown && self.tok.clitics.is_empty()
    }

    /// Whether ب stands before the word, or its first letter is one.
    pub(super) fn is_behind_bi(&self) -> bool {
        self.tok.has(Clitics::BI) || self.tok.clitics.is_empty() && self.key().first() == BEH
    }

    /// Whether a name of two words stands before, one of them known.
    pub(super) fn after_full_name(&self) -> bool {
        let Look { reader, phrase, at, .. } = *self;
        let known = || reader.class(at - 1) == Class::GivenName || reader.class(at - 2) == Class::GivenName;
        at > phrase.start + 1 && self.after_name() && known()
    }

    /// Whether the phrase could end here: with a name, also between marks, an adjective or a word of honour.
    pub(super) fn is_complete(&self) -> bool {
        let Look { reader, at, .. } = *self;
        let described = || reader.is_definite_adjective(at - 1) || reader.class(at - 1) == Class::Honorific;
        self.after_name() || described() || reader.is_close(at - 1)
    }

    /// Whether the phrase is so far a man's name and what he is, without a body or a place.
    pub(super) fn is_behind_a_man(&self) -> bool {
        let Look { reader, phrase, at, .. } = *self;
        let body = |at: usize| matches!(reader.class(at), Class::Institution | Class::Media | Class::NameHead);
        let given = |at: &usize| reader.class(*at) == Class::GivenName;
        let man = |at: usize| reader.tok(at).form().gender() == Gender::Masculine;
        let named = || (phrase.start..at - 1).find(given).is_some_and(man);
        given(&(at - 1)) && self.is_of_a_person() && named() && !(phrase.start..at).any(body)
    }

    /// Whether the word before is an indefinite plural in ون.
    pub(super) fn is_behind_many(&self) -> bool {
        let before = self.reader.tok(self.at - 1);
        before.clitics.is_empty() && before.size >= 5 && self.reader.spelling(before).ends_with("ون")
    }

    pub(super) fn is_of_a_person(&self) -> bool {
        matches!(self.head(), Class::Role | Class::Title | Class::Kin | Class::Honorific | Class::GivenName)
    }

    pub(super) fn next_clitics(&self) -> Option<Clitics> {
        self.reader.tokens.get(self.at + 1).map(|next| next.clitics)
    }
}
