//! Nouns and adjectives by their looks: what is done, how things are, who are many.

use super::Reader;
use super::pattern::{is_masdar, is_verbal_noun};
use crate::arabic::letter::{ALEF, BEH, HEH, MEEM, NOON, TEH, TEH_MARBUTA, WAW, YEH};
use crate::arabic::{Clitics, Key};
use crate::lexicon::lists;
use crate::lexicon::{Class, Entry, Gender, Number};
use crate::token::TokenKind;

impl Reader<'_> {
    /// An adjective by its looks: a nisba, or a word known to qualify offices.
    pub(crate) fn is_adjective(&self, at: usize) -> bool {
        let Some(tok) = self.tokens.get(at) else { return false };
        if matches!(tok.class(), Class::Nationality | Class::Adjective)
            || tok.class() == Class::Time && tok.has(Clitics::AL)
        {
            return true;
        }
        if !tok.has(Clitics::AL) || tok.class() != Class::Unknown {
            return false;
        }
        let key = self.key(at);
        // المرشحة المستقلة: two words in ة behind one another agree.
        let agrees = || at > 0 && self.tok(at - 1).has(Clitics::AL) && self.ends_in_teh(at - 1);
        key.last() == YEH || key.last() == TEH_MARBUTA && (key.before_last() == YEH || agrees())
    }

    /// An adjective with the article, as one of a definite noun is: `البرتغالي`.
    pub(crate) fn is_definite_adjective(&self, at: usize) -> bool {
        self.tok(at).has(Clitics::AL) && self.is_adjective(at)
    }

    /// `المواطن البسيط`: two words with the article and nothing else in front.
    pub(crate) fn is_definite_pair(&self, at: usize) -> bool {
        self.tok(at).has(Clitics::AL) && self.tok(at + 1).clitics == Clitics::AL
    }

    /// `دراسة`, not `الدراسة`: a text that a verb right behind it may describe.
    pub(crate) fn is_indefinite_text(&self, at: usize) -> bool {
        self.class(at) == Class::Document && !self.tok(at).has(Clitics::AL)
    }

    /// A verbal noun by its pattern (`ارتفاع`, `انخفاض`, `استمرار`, `تطوير`): the object of a
    /// report, not its speaker.
    pub(crate) fn looks_like_masdar(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let bare = tok.class() == Class::Unknown && tok.is(TokenKind::Word) && !tok.has(Clitics::AL);
        bare && is_masdar(self.key(at))
    }

    /// `ضرورة`, `تحسين`: whether the word is what is to be done, of those that the lexicon knows or a verbal noun.
    pub(crate) fn is_what_is_done(&self, at: usize) -> bool {
        self.class(at) == Class::Object || self.looks_like_masdar(at)
    }

    /// `برئاسة الوزير`, `مكتب النائب`: whether the body is of who leads it, and not called after him.
    pub(crate) fn is_led(&self, at: usize) -> bool {
        lists::LED.iter().any(|led| self.text_of(at).ends_with(led))
    }

    /// `تطوير`, `تقدم`, `خطة`: whether a word without what is joined to it is a verbal noun by its pattern, or common.
    pub(crate) fn is_masdar_or_common(&self, key: Key) -> bool {
        is_verbal_noun(key) || self.lexicon.is_common(key)
    }

    /// `التوقيع`, `الاهتمام`, `التكهن`: such a verbal noun with the article.
    pub(crate) fn is_definite_masdar(&self, at: usize) -> bool {
        self.is_definite_unknown(at) && is_verbal_noun(self.key(at).skip(2))
    }

    /// `عملا مميزا`: an indefinite object and its adjective, by their last letters.
    pub(crate) fn is_indefinite_object(&self, at: usize) -> bool {
        let ends = |at: usize| self.is_plain_unknown(at) && self.tok(at).size >= 4 && self.key(at).last() == ALEF;
        ends(at) && ends(at + 1)
    }

    /// A verbal noun by its pattern behind a ب: `باختيار`.
    pub(crate) fn looks_like_masdar_behind_bi(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let key = self.key(at);
        tok.is(TokenKind::Word) && key.first() == BEH && is_masdar(key.skip(1))
    }

    /// `مقال رأي`, `وقادة رأي`: رأي behind a noun that only و may be joined to, with its ي dotted as only some write the
    /// verb.
    pub(crate) fn may_be_opinion(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let bare = || at > 0 && self.tok(at - 1).clitics.without(Clitics::WA).is_empty();
        tok.size == 3 && tok.clitics.is_empty() && bare() && self.text_of(at).ends_with("أي")
    }

    /// `بحدة`, `بتسرع`: how something is said, ب and a noun that the lexicon does not know with it; but `بدرية`, a name.
    pub(crate) fn is_manner(&self, at: usize) -> bool {
        let key = self.key(at);
        key.first() == BEH && self.is_plain_unknown(at) && self.is_masdar_or_common(key.skip(1))
    }

    /// What a thing is like, by the pattern of a participle or an adjective, and no name: `متعكر`, `مركونا`, `مجبرة`,
    /// `ضعيفة`; behind a definite noun `المخيف` too.
    pub(crate) fn looks_like_quality(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.class() != Class::Unknown || !tok.is(TokenKind::Word) {
            return false;
        }
        let key = self.key(at).without(tok.clitics);
        let (letters, feminine, definite) = (key.letters(), key.last() == TEH_MARBUTA, tok.has(Clitics::AL));
        let derived = key.letter(1) == TEH || key.letter(3) == WAW || feminine;
        let participle = key.first() == MEEM && (letters >= 5 && derived || (4..=6).contains(&letters) && definite);
        participle || !definite && feminine && letters == 5 && key.letter(2) == YEH
    }

    /// `وتقنية`, `وحماية`, `وتطوير`: و and a noun, of which the lexicon has few, by the looks of the word.
    pub(crate) fn looks_like_joined_noun(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.clitics == Clitics::WA {
            return matches!(tok.class(), Class::NameHead | Class::Object);
        }
        let key = self.key(at);
        let noun = key.skip(1);
        self.is_plain_unknown(at)
            && key.first() == WAW
            && noun.letters() >= 4
            && (self.ends_in_teh(at) || is_masdar(noun) || self.lexicon.is_common(noun))
    }

    /// A word whose ending says that it is no subject: the plural in ين, the indefinite with
    /// tanwin written out (`خبراً`), a state by its pattern (`متحدثا`, `مستشهدا`).
    pub(crate) fn looks_like_object(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let text = self.spelling(tok);
        // متحدثا
        let state = || {
            let own = || text.ends_with("نا") || text.ends_with("ها");
            let ends = tok.size >= 6 && tok.clitics.is_empty() && text.ends_with("ا") && !own();
            ends && ["مت", "مست", "منت"].iter().any(|form| text.starts_with(form))
        };
        let by_ending = match tok.class() {
            Class::Unknown if !tok.is(TokenKind::Word) => false,
            Class::Unknown if tok.has(Clitics::AL) => tok.size >= 7 && text.ends_with("ين"),
            // سعادته، تنازلها: what is his is no speaker, but for his kin and his people.
            Class::Unknown => {
                // فوزه, طريقه
                let noun = || {
                    let known = || matches!(self.class_without_last(at), Class::NameHead | Class::Object);
                    text.ends_with("ه") && (self.lexicon.is_common(self.key(at).without_last()) || known())
                };
                // محاموها
                let subject = || self.are_his_people_who_act(at);
                tok.size >= 5 && ["ها", "ائه", "هم"].iter().any(|ending| text.ends_with(ending)) && !subject()
                    || tok.size >= 4 && text.ends_with("ته")
                    || noun()
            }
            Class::Role if state() => true,
            class => class.is_head() && tok.form().number() == Number::Plural && text.ends_with("ين"),
        };
        by_ending || text.has_tanwin()
    }

    /// A noun or an adjective that names nobody: `زيارة`, `الخطة`, `توضيحا`; but `سعد بن رحيل`.
    pub(crate) fn is_common(&self, at: usize) -> bool {
        let tok = self.tok(at);
        if tok.class() != Class::Unknown || !tok.is(TokenKind::Word) {
            return false;
        }
        let word = tok.key().without(tok.clitics);
        // جدلا واسعا; but جورج شدرا
        let like = || self.is_bare_word(at + 1) && self.key(at + 1).last() == ALEF;
        let long = || word.letters() > 4 || word.letters() == 4 && like();
        let accusative = || !tok.has(Clitics::AL) && word.last() == ALEF && long();
        let common = self.lexicon.is_common(word) || accusative() && self.lexicon.is_common(word.without_last());
        (common || !tok.has(Clitics::AL) && self.is_of_two_common(word)) && !self.is_behind_ibn(at)
    }

    /// `سجل سامي البكري هدفين`, `أحرز سامي البكري ميداليتين`: two of what names nobody, as an object; but `ياسين`.
    fn is_of_two_common(&self, word: Key) -> bool {
        if word.letters() < 5 || word.last() != NOON || word.before_last() != YEH {
            return false;
        }
        let one = word.without_last().without_last();
        let with_teh = || one.last() == TEH && self.lexicon.is_common(one.without_last().and(TEH_MARBUTA));
        self.lexicon.is_common(one) || with_teh()
    }

    /// Himself: behind a noun it belongs to that (`المصدر نفسه`), behind a verb it is the object (`يرى نفسه`).
    pub(crate) fn is_emphasis(&self, at: usize) -> bool {
        let tok = self.tok(at);
        tok.class() == Class::Unknown && (4..=6).contains(&tok.size) && self.text_of(at).is_one_of(lists::ONESELF)
    }

    /// People, by the ending of a definite word that the lexicon does not know: `المنظمين`.
    pub(crate) fn is_plural_of_people(&self, at: usize) -> bool {
        self.is_definite_unknown(at)
            && self.tok(at).size >= 6
            && (self.text_of(at).ends_with("ين") || self.text_of(at).ends_with("ون"))
    }

    /// `تجمع المصلون`: the same by the ending of a subject; but `التعاون`.
    pub(crate) fn are_people_who_act(&self, at: usize) -> bool {
        let word = self.text_of(at);
        self.is_plural_of_people(at) && word.ends_with("ون") && !word.ends_with("اون")
    }

    /// The plural that has lost its ن before another noun and is no subject: `مسؤولي الحزب`; the lexicon has `باحثو`.
    pub(crate) fn many_before_another(&self, at: usize) -> Option<Entry> {
        let key = self.key(at);
        let may_be = key.last() == YEH && self.is_plain_unknown(at);
        may_be.then(|| self.many_without_noon(key)).flatten()
    }

    /// The same of a word by its letters: `لموظفي` without its ل.
    pub(crate) fn many_without_noon(&self, key: Key) -> Option<Entry> {
        let whole = self.lexicon.words().get(key.and(NOON)).unpack();
        (whole.class == Class::Role && whole.form.number() == Number::Plural).then_some(whole)
    }

    /// The المشرف of `المشرف على`, `القائمة على`, `الوصي على`: who is over something.
    pub(crate) fn is_over(&self, at: usize) -> bool {
        lists::WHO_IS_OVER.iter().any(|officer| self.text_of(at).ends_with(officer))
    }

    /// What the lexicon has the word for without its last letter: `هجوما`, `أنصاره`.
    pub(crate) fn class_without_last(&self, at: usize) -> Class {
        self.lexicon.words().get(self.key(at).without_last()).unpack().class
    }

    /// `محاموها`, `زملاؤهم`, `منتقدوها`: somebody's people by the و of a subject; but `مدحوها`.
    fn are_his_people_who_act(&self, at: usize) -> bool {
        let his = self.key_without_pronoun(at);
        let bearers = || his.first() == MEEM && his.letters() >= 5;
        let broken = || ["ؤه", "ؤها", "ؤهم"].iter().any(|ending| self.text_of(at).ends_with(ending));
        his.last() == WAW && (self.many_without_noon(his).is_some() || bearers() || broken())
    }

    /// `جيرانها`, `قادتهم`, `محاموها`: somebody's people, of a word that the lexicon has without the pronoun.
    pub(crate) fn are_his_people(&self, at: usize) -> bool {
        if !self.is_plain_unknown(at) || !self.text_of(at).ends_with_pronoun() {
            return false;
        }
        let who = self.without_pronoun(at);
        let people = matches!(who.class, Class::Role | Class::Kin | Class::Person);
        people && who.form.number() == Number::Plural || self.are_his_people_who_act(at)
    }

    /// What the lexicon has for the word without ه, ها or هم at its end: `جيرانها`, `قادتهم`, `شركتها`.
    pub(crate) fn without_pronoun(&self, at: usize) -> Entry {
        let his = self.key_without_pronoun(at);
        let whole = if his.last() == TEH { his.without_last().and(TEH_MARBUTA) } else { his };
        self.lexicon.words().get(whole).unpack()
    }

    pub(crate) fn key_without_pronoun(&self, at: usize) -> Key {
        let but_last = self.key(at).without_last();
        if self.key(at).last() == HEH { but_last } else { but_last.without_last() }
    }

    /// `قالت كاتبة الدراسة`: a participle that is an office too, completed by a noun right behind a woman's verb.
    pub(crate) fn is_bearer(&self, at: usize) -> bool {
        let tok = self.tok(at);
        let hers = |verb: usize| self.class(verb) == Class::Verb && self.tok(verb).form().gender() == Gender::Feminine;
        tok.class() == Class::Participle
            && tok.form().has_homograph()
            && tok.clitics.is_empty()
            && at.checked_sub(1).is_some_and(hers)
            && self.tok(at + 1).has(Clitics::AL)
    }
}
