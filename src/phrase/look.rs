//! The phrase so far and the word that it may go on with, and what several rules ask of them.

use super::Bounds;
use crate::arabic::{Clitics, Spelling};
use crate::lexicon::lists;
use crate::lexicon::{Class, Number};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// The phrase so far and the word at `at`; for the rules that is not its first.
pub(super) struct Look<'r, 'a> {
    pub(super) reader: &'r Reader<'a>,
    pub(super) bounds: Bounds,
    pub(super) start: usize,
    pub(super) head: usize,
    pub(super) at: usize,
    /// The word itself and the one before it, which most rules ask for: to look them up in the text each time took
    /// a fortieth of all instructions.
    pub(super) tok: &'a Tok,
    pub(super) before: &'a Tok,
    /// A proper name has been read, and the phrase stands on its own.
    pub(super) named: bool,
    /// Nothing but the name has been read since: a further head is what he is (`سامي البكري مدير المتحف`).
    pub(super) naming: bool,
    /// It has a name, and something was joined on across a comma.
    pub(super) apposed: bool,
    /// It is what is joined on to another.
    pub(super) inner: bool,
}

impl<'r, 'a> Look<'r, 'a> {
    /// `None` where nothing stands at `start` before the bounds.
    pub(super) fn new(reader: &'r Reader<'a>, bounds: Bounds, start: usize, head: usize) -> Option<Self> {
        let tok = reader.tokens.get(start).filter(|_| start < bounds.limit)?;
        let (named, naming, apposed, inner) = (false, false, false, false);
        Some(Look { reader, bounds, start, at: start, tok, before: tok, head, named, naming, apposed, inner })
    }
}

impl<'a> Look<'_, 'a> {
    pub(super) fn class(&self) -> Class {
        self.tok.class()
    }

    pub(super) fn is(&self, class: Class) -> bool {
        self.class() == class
    }

    pub(super) fn text(&self) -> Spelling<'a> {
        self.reader.spelling(self.tok)
    }

    pub(super) fn text_before(&self) -> Spelling<'a> {
        self.reader.spelling(self.before)
    }

    pub(super) fn next(&self) -> Option<&'a Tok> {
        self.reader.tokens.get(self.at + 1)
    }

    /// The word so many words before; none where the block begins.
    pub(super) fn back(&self, words: usize) -> &'a Tok {
        self.reader.tok(self.at.wrapping_sub(words))
    }

    pub(super) fn has_article(&self) -> bool {
        self.tok.has(Clitics::AL)
    }

    /// The one of المكرمة in `مكة المكرمة` is its own.
    pub(super) fn after_article(&self) -> bool {
        self.before.has(Clitics::AL) || self.reader.honours_place(self.at.saturating_sub(1), self.start)
    }

    /// Whether a verb stands right before the phrase.
    pub(super) fn is_behind_verb(&self) -> bool {
        self.start.checked_sub(1).is_some_and(|before| self.reader.class(before) == Class::Verb)
    }

    /// Whether the phrase is its first word so far.
    pub(super) fn second(&self) -> bool {
        self.at == self.start + 1
    }

    pub(super) fn is_unknown(&self) -> bool {
        self.is(Class::Unknown) && !self.tok.has(Clitics::BI.union(Clitics::LI).union(Clitics::KA))
    }

    /// `خادم الحرمين الشريفين`, `السكان المحليون`, `أحد القادة الميدانيين`, `بحسب الخبراء البحريين`: an adjective has the
    /// ending of its noun, or that of many.
    pub(super) fn agrees(&self) -> bool {
        let ending = |at: usize, end: &str| self.reader.text_of(at).ends_with(end);
        let of_many = || {
            self.is_after_many()
                && (self.tok.clitics == Clitics::AL && ending(self.at, "ون")
                    || (!self.second() || self.bounds.accusative) && ending(self.at, "يين"))
        };
        // أحد الكتاب الساحليين
        let head = self.reader.text_of(self.head);
        let of_them = || ending(self.at, "يين") && (head == "بعض" || head.is_one_of(lists::ONE_OF));
        // المصادر والدبلوماسيين الساحليين: whose و and article the lexicon does not know
        let joined = || self.is_unknown_before() && self.text_before().starts_with("وال");
        self.has_article()
            && (self.after_article() || joined())
            && (ending(self.at - 1, "ين") && ending(self.at, "ين") || of_many() || of_them())
    }

    /// `هيئة الاتصالات وتقنية المعلومات`: whether it is the second of two nouns that complete the head.
    pub(super) fn completes_too(&self) -> bool {
        self.after_article()
            && !self.second()
            && self.reader.looks_like_joined_noun(self.at)
            && self.next().is_some_and(|next| next.has(Clitics::AL))
    }

    /// `تقرير`, `مصادر`: whether the phrase is for a text or a source without the article.
    pub(super) fn is_of_an_unnamed_text(&self) -> bool {
        let head = self.reader.tok(self.head);
        let text = matches!(head.class(), Class::Document | Class::Norm | Class::Statement | Class::Source);
        text && !head.has(Clitics::AL)
    }

    /// Whether the word before is a proper name that ends a phrase: nothing hangs on it.
    pub(super) fn after_name(&self) -> bool {
        self.naming && self.before.is_word()
    }

    /// `لويس هارت “المنقذ”`: whether a name between marks stands before it.
    pub(super) fn after_marks(&self) -> bool {
        self.before.is(TokenKind::Mark)
    }

    pub(super) fn is_unknown_before(&self) -> bool {
        self.before.class() == Class::Unknown && self.before.clitics.is_empty()
    }

    /// `جامعة كلدون`, `صحيفة شيمرون`: whether what a body is called stands before it.
    pub(super) fn after_called(&self) -> bool {
        let body = self.back(2);
        let called = matches!(body.class(), Class::Institution | Class::Media | Class::NameHead);
        called && body.clitics.is_empty() && self.at > self.start + 1 && self.reader.is_bare_name(self.at - 1)
    }

    /// Whether what stands before is known: by its name or its article.
    pub(super) fn after_definite(&self) -> bool {
        self.after_name() || self.after_article()
    }

    /// `قالت مسؤولة الحديقة بريجيت سيغال إن`: whether it goes up to what is said like a first name behind a title,
    /// with one word more, or like the surname behind that; or up to whom it was told or where.
    pub(super) fn fills(&self) -> bool {
        let reader = self.reader;
        let unknown = |at: usize| reader.class(at) == Class::Unknown && reader.is(at, TokenKind::Word);
        let left = |words: usize| {
            let end = self.at + words;
            let told = || {
                let tok = reader.tok(end);
                let when = matches!(tok.class(), Class::PrepFi | Class::Opener | Class::Time | Class::Adverb);
                let sign = matches!(tok.kind, TokenKind::Comma | TokenKind::Open | TokenKind::Dash);
                tok.has(Clitics::LI) && reader.is_addressee(end) || when || sign
            };
            let named = (self.at + 1..end).all(unknown);
            named && (end == self.bounds.limit || told())
        };
        let first = self.after_article();
        self.bounds.towards && (self.named && (left(1) || left(2)) || first && (left(2) || left(3)))
    }

    /// `يرى أمين الحزب الساحلي حشد صلاح الرملاني أن`: whether it stands between who says, who is known, and the clause that
    /// is said, and nothing but names go on up to that or what he is; but `قال موظف في الميناء رافق سامي إن`.
    pub(super) fn is_called(&self) -> bool {
        let Look { reader, at, bounds, .. } = *self;
        if !bounds.towards || bounds.object || !self.after_definite() || !self.is_behind_verb() {
            return false;
        }
        let name = |at: usize| reader.class(at) == Class::GivenName || reader.is_surname(at);
        // طارق السيد دفع الله
        let of_god = reader.text_of(at + 1) == "الله";
        let last = bounds.limit.min(at + 4);
        let end = (at + 1 + usize::from(of_god)..last).find(|at| !name(*at)).unwrap_or(last);
        let office = reader.class(end) == Class::Role;
        let known = || self.after_name() || !(self.start..at).any(|at| reader.class(at).is_preposition());
        let given = || of_god || reader.class(at + 1) == Class::GivenName;
        let fits = || if end > at + 1 { given() } else { office && self.after_name() };
        (end == bounds.limit || office) && known() && fits()
    }

    /// `رحب رئيس البلدية بقرار المجلس وقال`: whether it is what the verb has to take with ب, though the lexicon does not
    /// know it; but `أشاد حمدان بدرون بالفريق`.
    pub(super) fn is_owed(&self) -> bool {
        let with = |at: usize| self.reader.text_of(at).starts_with("ب");
        let unknown = self.tok.clitics.is_empty() && self.tok.size >= 4;
        self.bounds.owes && unknown && with(self.at) && !with(self.at + 1)
    }

    /// `ثمن سامي البكري المدير العام للموانئ الزيارة`: what he is, by its adjective and what it is for, behind a name
    /// of two words, where nothing is known to follow; or of what or in whose name: `حذر سامي البكري المتحدث باسم الوزارة من
    /// أن`.
    pub(super) fn is_his_office(&self) -> bool {
        let Look { reader, at, tok, .. } = *self;
        let one = self.is(Class::Role) && tok.clitics == Clitics::AL && tok.form().number() == Number::Singular;
        // أبلغ وزير الموانئ سامي البكري الأمين العام للحلف: he has an office already.
        let head = || matches!(reader.class(self.head), Class::Role | Class::Person);
        // المدير الفني, المتحدث الإعلامي: spelled like offices
        let nisba = || reader.tok(at + 1).clitics == Clitics::AL && reader.text_of(at + 1).ends_with("ي");
        let described = || reader.is_definite_adjective(at + 1) || nisba();
        let of_it = || described() && reader.text_of(at + 2).starts_with("ل");
        let in_it = || reader.text_of(at + 1) == "باسم" || reader.class(at + 1) == Class::PrepFi;
        one && self.named
            && !head()
            && self.at > self.start + 1
            && self.after_name()
            && if self.bounds.towards { in_it() } else { of_it() }
    }

    /// `بحسب الشرطة والمسعفين.`: whether what و joins on behind such a preposition goes up to a sign.
    pub(super) fn joins_the_last(&self) -> bool {
        let report = |back: usize| self.start >= back && self.reader.class(self.start - back).heads_report();
        if !self.tok.has(Clitics::WA) || !report(1) && !report(2) {
            return false;
        }
        let end = (self.at + 1..self.at + 7).find(|at| !self.reader.is(*at, TokenKind::Word));
        let sign = |at: &usize| {
            self.reader.tokens.get(*at).is_none_or(|tok| matches!(tok.kind, TokenKind::Stop | TokenKind::Comma))
        };
        end.is_some_and(|end| sign(&end))
    }

    /// `بحسب سامي البكري النائب عن الساحل`, `حسب التقرير الصادر`: behind a preposition that reports nothing is the
    /// object: an office, or what describes by its pattern.
    pub(super) fn describes_a_source(&self) -> bool {
        let report = self.start > 0 && self.reader.class(self.start - 1).heads_report();
        let derived = || {
            let mut letters = self.text().letters().skip(2);
            letters.next() == Some('م') || letters.next() == Some('ا')
        };
        report && (self.is(Class::Role) || self.is_unknown() && derived())
    }

    /// Whether a word that may be a head describes the noun before it by its looks: `الغرفة التجارية الصناعية`,
    /// `للشؤون السياسية`, `القوات المسلحة`, `الأمين العام المساعد`.
    pub(super) fn describes_it(&self) -> bool {
        let ends = |ending| self.text().ends_with(ending);
        let things = || self.before.class().heads_thing() || self.before.class() == Class::NameHead;
        // طمأن سامي البكري الأهالي: no adjective of one
        let many = || self.is(Class::Person) && self.tok.form().number() == Number::Plural;
        // دعت اللجنة الأندية إلى الهدوء: nor of a body
        let bodies = || self.is(Class::Institution) && self.tok.form().number() == Number::Plural;
        let feminine = || self.reader.ends_in_teh(self.at - 1) || things();
        let nisba = || ends("ي") && !many() || ends("ية") && feminine() && !bodies();
        let of_many = || ends("ة") && self.text_before().ends_with("ات");
        nisba() || of_many() || self.is_assistant()
    }

    /// `الأمين العام المساعد`, `الأستاذ المشارك`, `الزعيم المعارض`, `رئيس الحكومة المكلف`
    pub(super) fn is_assistant(&self) -> bool {
        self.text().is_one_of(lists::QUALIFIES_AN_OFFICE)
    }

    /// `الشرطة في مدينة كلدون`, `مسؤول في كلدون`: whether the word before names where they are.
    pub(super) fn is_in_a_place(&self) -> bool {
        let place = |words: usize| self.back(words).class() == Class::PrepFi;
        place(2) || self.back(2).class() == Class::NameHead && place(3)
    }

    /// Whether the word before is a head for many: `أشخاص`.
    fn is_after_many(&self) -> bool {
        self.before.class().is_head() && self.before.form().number() == Number::Plural
    }

    /// Whether the word before is a head in the ending of many: `المتظاهرون`.
    pub(super) fn after_plural(&self) -> bool {
        self.before.class().is_head() && self.text_before().ends_with("ون")
    }

    /// Whether the word before is a first name that a surname with the article may follow: a known
    /// one, or the one behind a title (`الروائي منذر الحلو`).
    pub(super) fn takes_surname(&self) -> bool {
        let before = self.at - 1;
        let behind_title = before > self.start
            && self.reader.class(self.head).is_head()
            && self.reader.tok(before - 1).has(Clitics::AL);
        // محمد بن عبد الرحمن المخرج
        let son = before > self.start + 1 && self.reader.text_of(before - 1).is_one_of(lists::JOINS_NAMES);
        self.before.class() == Class::GivenName || son || self.after_name() && behind_title
    }

    /// Takes note of a word that is a name, if it is.
    pub(super) fn name(&mut self, is: bool) {
        self.named |= is;
        self.naming |= is;
    }
}
