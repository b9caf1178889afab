//! Words that the lexicon does not know and that look like verbs, and whether words make a clause.

use super::Reader;
use super::pattern::is_her_past;
use crate::arabic::Clitics;
use crate::arabic::letter::{ALEF, MAKSURA, MEEM, NOON, SEEN, TEH, WAW, YEH};
use crate::lexicon::{Class, Classes};
use crate::quotation::Stretch;
use crate::token::TokenKind;

/// Words of clauses, and of no names.
const OF_CLAUSES: Classes = Classes::of(&[
    Class::Verb,
    Class::Called,
    Class::Complementizer,
    Class::ComplementizerBi,
    Class::Causal,
    Class::Negation,
    Class::Auxiliary,
    Class::Pronoun,
    Class::PrepPronoun,
    Class::Interrogative,
    Class::Vocative,
]);

impl Reader<'_> {
    /// A word that the lexicon does not know and that has the looks of a present: `يتلاعب`.
    pub(crate) fn looks_like_verb(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.class() != Class::Unknown || !tok.is(TokenKind::Word) || tok.has(Clitics::AL) {
            return false;
        }
        let key = self.key(at);
        if key.first() == YEH {
            // يولينتوس، يوشيدكا: so long a name
            let name = key.letters() >= 6 && key.letter(1) == WAW;
            return !name && key.letters() >= 4 && key.last() != YEH && key.last() != MAKSURA;
        }
        // عرقلوا السير وهشموا: many who did; but أوكيناوا
        if key.last() == ALEF && key.first() == WAW && key.letters() >= 5 {
            return key.without_last().last() == WAW;
        }
        // الأجهزة الأمنية عثرت: behind a definite noun a word in ت is its verb.
        let behind_definite = at.checked_sub(1).is_some_and(|before| self.tok(before).has(Clitics::AL));
        behind_definite && is_her_past(key)
    }

    /// `وشنت`: a word that the lexicon does not know, with the ت of a woman's past.
    pub(crate) fn looks_like_her_verb(&self, at: usize) -> bool {
        self.is_plain_unknown(at) && is_her_past(self.key(at))
    }

    /// `وشنت تركيا غارات`, `وتحتفظ تركيا بحقها`: what she did or does, by the looks of such a word.
    pub(crate) fn looks_like_her_act(&self, at: usize) -> bool {
        self.looks_like_her_verb(at) || self.looks_like_her_present(at)
    }

    /// `تحتفظ`, `تغلق`: such a word with the ت of what she does, and no verbal noun; but `تفاصيل`, `تقرير`.
    fn looks_like_her_present(&self, at: usize) -> bool {
        let key = self.key(at);
        let key = if key.first() == WAW { key.skip(1) } else { key };
        let long = key.letter(2) == ALEF || key.before_last() == YEH || key.before_last() == ALEF;
        key.first() == TEH && (4..=6).contains(&key.letters()) && !long && self.is_plain_unknown(at)
    }

    /// `اتصل`, `اجتمع`, `استقبل`: the past of such a word by its pattern, with no long vowel in it.
    pub(crate) fn looks_like_past(&self, at: usize) -> bool {
        let key = self.key(at);
        let short = || (1..key.letters()).all(|n| !matches!(key.letter(n), ALEF | WAW | YEH));
        let pattern = match key.letters() {
            4 => key.letter(1) == TEH,
            5 => key.letter(2) == TEH,
            6 => key.letter(1) == SEEN && key.letter(2) == TEH,
            _ => false,
        };
        key.first() == ALEF && pattern && self.is_plain_unknown(at) && short()
    }

    /// `شملت`, `صدرت`: such a word of few letters.
    pub(crate) fn looks_like_her_short_past(&self, at: usize) -> bool {
        self.tok(at).size <= 5 && self.looks_like_her_verb(at)
    }

    /// `لم ينس`: what stands behind لم and لن is a verb, whatever its looks.
    pub(crate) fn is_negated_verb(&self, at: usize) -> bool {
        let before = at.checked_sub(1).filter(|before| self.class(*before) == Class::Negation);
        before.is_some_and(|before| ["لم", "لن"].iter().any(|not| self.text_of(before).ends_with(not)))
    }

    /// What somebody is doing, behind his name: `حاملا`, `مرتديا`.
    pub(crate) fn looks_like_state(&self, at: usize) -> bool {
        let key = self.key(at);
        // مونتانا: a name
        let long = || key.letters() >= 7 && self.text_of(at).ends_with("نا") && key.letter(1) != TEH;
        let ends = key.last() == ALEF && key.letters() >= 5 && !long();
        // ميجاوا: no participle
        let participle = key.first() == MEEM && key.letter(1) != YEH;
        ends && (key.letters() == 5 && key.letter(1) == ALEF || participle)
    }

    /// `رفع`, `وفتح`: a noun of three letters that is spelled like its verb.
    pub(crate) fn is_verb_like_noun(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let letters = usize::from(tok.size) - usize::from(tok.has(Clitics::WA));
        tok.class() == Class::Object && letters == 3
    }

    /// `ظهر الحارس في الشريط`: a time of the day that is spelled like a verb, before who does so.
    pub(crate) fn is_verb_like_time(&self, at: usize) -> bool {
        let (tok, next) = (self.tok(at), at + 1);
        let key = self.key(at).without(tok.clitics);
        let verb = || key.letters() == 3 && !matches!(key.letter(1), ALEF | WAW | YEH) && key.first() != ALEF;
        let class = self.class(next);
        let somebody = || class.is_head() && !class.heads_thing() && self.tok(next).clitics == Clitics::AL;
        tok.class() == Class::Time && tok.clitics.without(Clitics::WA).is_empty() && verb() && somebody()
    }

    /// Whether the words inside make a clause: a verb, a negation, a pronoun or the like among
    /// them. A short word alone that begins as a future does may be a name: `“سيسكو”`.
    pub(crate) fn is_clause(&self, stretch: &Stretch) -> bool {
        stretch.inside().take(24).any(|at| {
            OF_CLAUSES.has(self.class(at)) && !self.is_van(at) && !self.names_letter(at)
                || self.looks_like_future(at)
                    && (stretch.words > 1 || self.tok(at).size > 5 || !self.text_of(at).starts_with("سي"))
        })
    }

    /// `“إن بي إيه”`: the name of a letter before that of another, and no complementiser.
    fn names_letter(&self, at: usize) -> bool {
        let short = |at: usize| self.tok(at).size == 2;
        self.class(at).is_complementizer() && short(at) && self.is_plain_unknown(at + 1) && short(at + 1)
    }

    /// `إن بي سي`, `إن تي في`: the same of a channel, outside marks; but `إن دي روسي`, `إن بي نظير`.
    pub(crate) fn is_channel(&self, at: usize) -> bool {
        let letter = |at: usize| self.is(at, TokenKind::Word) && self.tok(at).size <= 3;
        self.names_letter(at) && self.text_of(at + 1).is_one_of(&["بي", "تي"]) && letter(at + 2)
    }

    /// `شبكة بي إن سبورت أن`: such a name behind that of another letter, where names lead to what opens the clause.
    pub(crate) fn names_second_letter(&self, at: usize) -> bool {
        let short = |at: usize| self.tok(at).size == 2 && self.is(at, TokenKind::Word);
        let named = || {
            let given = |at: usize| self.class(at) == Class::GivenName;
            let name = |at: &usize| self.is_bare_name(*at) || given(*at) || self.is_surname(*at);
            let end = at + 1 + (at + 1..at + 4).take_while(name).count();
            end > at + 1 && (self.class(end).is_complementizer() || self.is(end, TokenKind::Colon) || self.is_open(end))
        };
        at > 0 && self.class(at) == Class::Complementizer && short(at) && short(at - 1) && named()
    }

    /// `تضم`, `نريد`, and with a letter before it `وتنظر`, `فيعرف`: whether a word that the lexicon does not know may be a
    /// present, by its first letter and as it looks like no noun.
    pub(crate) fn begins_like_present(&self, at: usize, skipped: u32) -> bool {
        let key = self.key(at).skip(skipped);
        self.is_plain_unknown(at)
            && key.letters() >= 3
            && matches!(key.first(), YEH | TEH | NOON)
            && !self.ends_in_teh(at)
            && !self.is_masdar_or_common(key)
    }

    /// `سيظل`, `ستستغرق`: a word that the lexicon does not know, with the س of the future; but `سياحية`.
    #[inline]
    pub(crate) fn looks_like_future(&self, at: usize) -> bool {
        self.tok(at).key().first() == SEEN && self.is_future_by_its_s(at)
    }

    fn is_future_by_its_s(&self, at: usize) -> bool {
        let key = self.key(at);
        if !matches!(key.letter(1), TEH | YEH | NOON) || !self.is_plain_unknown(at) {
            return false;
        }
        // مورغان ستانلي
        let behind_unknown = at > 0 && self.is(at - 1, TokenKind::Word) && {
            let before = self.tok(at - 1);
            matches!(before.class(), Class::Unknown | Class::GivenName) && !before.has(Clitics::AL)
        };
        // ستامفورد
        let foreign = self.text_of(at).starts_with("ستا") && key.letters() >= 7;
        key.letters() >= 4 && !self.ends_in_teh(at) && !foreign && !behind_unknown
    }
}
