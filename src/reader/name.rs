//! Names by their looks and by what stands around, spelled like what is none as well.

use super::Reader;
use crate::arabic::Clitics;
use crate::arabic::letter::YEH;
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes};
use crate::token::TokenKind;

/// What may be part of a name, letters like those of `إم بي سي` as well.
const NAMEABLE: Classes = Classes::of(&[
    Class::Unknown,
    Class::GivenName,
    Class::Place,
    Class::NameHead,
    Class::Nationality,
    Class::Adjective,
    Class::Kin,
    Class::Title,
    Class::Honorific,
]);

impl Reader<'_> {
    /// `الرملاني`: a word with the article and the ي of a place or a people, which the lexicon does not know.
    pub(crate) fn is_nisba(&self, at: usize) -> bool {
        self.is_surname(at) && self.key(at).last() == YEH
    }

    /// The شباط of `سامي شباط`, `وقالت نيسان إن`, `صباح السمران`: a time that people are called by, where no day or year
    /// stands with it; but `شباط الماضي`, `صباح الأحد`.
    pub(crate) fn is_named_like_time(&self, at: usize) -> bool {
        let next = at + 1;
        let told = || self.class(next) == Class::Time && self.text_of(next).starts_with("ال");
        let dated = || self.is(next, TokenKind::Number) || told();
        let bare = self.class(at) == Class::Time && self.tok(at).clitics.is_empty();
        let surname = || matches!(self.class(next), Class::Unknown | Class::GivenName) && !self.is_common(next);
        let called = || self.text_of(at).is_one_of(lists::MONTHS_LIKE_NAMES) || self.text_of(at) == "صباح" && surname();
        bare && called() && !dated()
    }

    /// `فان بيرك`: the particle of a name, spelled like فإن.
    pub(crate) fn is_van(&self, at: usize) -> bool {
        self.class(at) == Class::Complementizer && self.text_of(at).written() == "فان" && self.is_plain_unknown(at + 1)
    }

    /// `روبن فان بيرك`, `بان كي هون`: such a particle between a first name and the rest of it, or كي.
    pub(crate) fn is_van_within(&self, at: usize) -> bool {
        let named = |before: usize| self.class(before) == Class::GivenName || self.is_bare_name(before);
        let ki = || self.text_of(at) == "كي" && self.text_of(at - 1) == "بان";
        at > 0 && (self.is_van(at) && named(at - 1) || ki())
    }

    /// `أمل حداد`, `أمل الرملاني`: a woman's name that is spelled like a verb, before her surname.
    pub(crate) fn is_amal(&self, at: usize) -> bool {
        let next = at + 1;
        let known = || matches!(self.class(next), Class::GivenName | Class::Role);
        let surname = || self.is_bare_name(next) || self.is_surname(next) || known();
        self.tok(at).size == 3 && self.text_of(at) == "أمل" && surname()
    }

    /// `سالم بن صادق`, `سامي آل قال`: whether the word before it makes it a name, whatever it is spelled like.
    #[inline]
    pub(crate) fn is_behind_ibn(&self, at: usize) -> bool {
        at > 0 && self.tok(at - 1).size <= 3 && self.is_ibn(at - 1)
    }

    fn is_ibn(&self, at: usize) -> bool {
        self.text_of(at).is_one_of(&["بن", "بنت", "آل"])
    }

    /// `مسؤول لم تسمه`, `مصدر لم تكشف اسمه`: whether the word is a لم that tells that who stands before it is not named.
    pub(crate) fn is_left_unnamed(&self, at: usize) -> bool {
        let named = |at: usize| self.is_who_one_is(at) || self.text_of(at).is_one_of(lists::NAMING_HIM);
        self.class(at) == Class::Negation && (at + 1..at + 4).any(named)
    }

    /// `اسمه`, `هويتها`: who somebody is that will not be named.
    pub(crate) fn is_who_one_is(&self, at: usize) -> bool {
        self.tok(at).size >= 4 && self.text_of(at).is_one_of(lists::WHO_ONE_IS)
    }

    /// `هارتفيل`: such a word that is none of the common ones either.
    pub(crate) fn is_bare_name(&self, at: usize) -> bool {
        self.is_plain_unknown(at) && !self.is_common(at)
    }

    /// `شركة آسيا`, `مستشفى الملك سالم`, `كرسي الأمير سالم بن حمدان`: whether the word is in the name of a body, and not
    /// of him who is told of.
    pub(crate) fn is_namesake(&self, at: usize, start: usize) -> bool {
        // كرسي المهندس سالم بقشان
        let first = self.class(at - 1) == Class::GivenName || self.is_plain_unknown(at - 1);
        let surname = first && self.is_plain_unknown(at);
        let mut first = at - usize::from(surname || self.text_of(at) == "بن");
        while first > start + 2 && self.text_of(first - 1).is_one_of(lists::JOINS_NAMES) {
            first -= if self.text_of(first - 1) == "بن" { 2 } else { 1 };
        }
        let titled = first > start + 1 && self.tok(first - 1).clitics == Clitics::AL;
        let titled = titled && self.class(first - 1) == Class::Title;
        let Some(body) = first.checked_sub(1 + usize::from(titled)).filter(|body| *body >= start) else {
            return false;
        };
        let noun = match self.class(body) {
            Class::Institution | Class::Media | Class::NameHead => true,
            // المشرف على كرسي الأمير، قائد لواء الأمير
            Class::Unknown | Class::Title if titled && body > start => {
                let before = self.tok(body - 1);
                before.class().is_preposition() || before.class() == Class::Role
            }
            _ => false,
        };
        noun && !self.tok(body).has(Clitics::AL)
    }

    /// The المكرمة of `مكة المكرمة`: a word of honour behind its place, which does not stand before `from`.
    pub(crate) fn honours_place(&self, at: usize, from: usize) -> bool {
        self.class(at) == Class::Honorific && at > from && self.class(at - 1) == Class::Place
    }

    /// A word that may be part of a name, by its class.
    pub(crate) fn is_nameable(&self, at: usize) -> bool {
        self.is(at, TokenKind::Word) && NAMEABLE.has(self.class(at))
    }

    /// A word that can be part of a name, by its looks.
    pub(crate) fn is_name_word(&self, at: usize) -> bool {
        let named = || matches!(self.class(at), Class::Unknown | Class::GivenName) && !self.is_common(at);
        self.is(at, TokenKind::Latin) || self.is_bare_word(at) && named()
    }

    /// `سامي البكري`, `ليندسي هارت`
    pub(crate) fn is_full_name(&self, at: usize) -> bool {
        // سامي البكري، سامي أبو زيد، سامي الحسن
        let surname = || {
            let behind = self.tok(at + 1);
            let last = matches!(behind.class(), Class::Unknown | Class::Kin)
                || behind.class() == Class::GivenName && behind.clitics == Clitics::AL;
            self.class(at) == Class::GivenName && last
        };
        // أعده سامي
        let possessed = || self.class(at) == Class::Unknown && self.text_of(at).ends_with("ه");
        self.is_name_word(at) && !possessed() && (self.is_name_word(at + 1) || surname())
    }

    /// `الصفدي`: a word with the article that can be a surname, by its looks.
    pub(crate) fn is_surname(&self, at: usize) -> bool {
        self.is_definite_unknown(at) && !self.is_common(at)
    }

    /// `قال باريك إن`, `أضاف بلوط في`: a name that begins like ب and another name. Nobody says something by somebody.
    pub(crate) fn begins_like_bi(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.clitics != Clitics::BI || at == 0 || self.class(at - 1) != Class::Verb {
            return false;
        }
        let next = self.class(at + 1);
        // أشار باريك إلى أن
        let told = next.is_complementizer() || next == Class::PrepFi || self.lemma(at - 1).frames.takes_behind(next);
        tok.class() == Class::GivenName && told
    }

    /// `باخ`, `لامي`, `فام`: a name spelled like a clitic and kin; a father and a mother have a hamza.
    #[inline]
    pub(crate) fn is_spelled_like_kin(&self, at: usize) -> bool {
        self.class(at) == Class::Kin && self.is_kin_with_clitic(at)
    }

    fn is_kin_with_clitic(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let joined = tok.has(Clitics::BI.union(Clitics::LI).union(Clitics::FA)) && tok.size <= 4;
        joined && self.text_of(at).letters().nth(1) == Some('ا')
    }

    /// `قال باخ إن`, `أعرب لامي عن`: such a name right behind a verb.
    pub(crate) fn begins_like_kin(&self, at: usize) -> bool {
        at > 0 && self.class(at - 1) == Class::Verb && self.is_spelled_like_kin(at)
    }

    /// The letter of `د. سامي`, `م. الرملاني`.
    pub(crate) fn is_short_title(&self, at: usize) -> bool {
        self.tok(at).is_letter() && self.is(at + 1, TokenKind::Stop)
    }

    /// `الدكتور على عبد الله`: whether على is the name that is spelled like it, by the name behind it.
    pub(crate) fn is_ali(&self, at: usize) -> bool {
        let next = self.tok(at + 1);
        let name = || next.class() == Class::GivenName && !next.has(Clitics::AL);
        let named = || name() || self.text_of(at + 1) == "عبد" || self.is_behind_ibn(at + 2);
        self.tok(at).clitics.is_empty() && self.text_of(at) == "على" && named()
    }

    /// The kin that a name may begin with: `أبو سامي`, `ابن ماجد`.
    pub(crate) fn begins_kunya(&self, at: usize) -> bool {
        self.text_of(at).is_one_of(&["أبو", "ابو", "أم", "ابن", "بنت"])
    }
}
