//! What a phrase goes on with over a sign: numbers, names between marks and in brackets, hyphens and stops in names.

use super::look::Look;
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Class, Number};
use crate::token::TokenKind;

impl Look<'_, '_> {
    pub(super) fn number(&mut self) -> Option<usize> {
        let reader = self.reader;
        // 27 في المئة إنهم، 27 بالمئة
        let hundred = |at: usize| reader.text_of(at).is_one_of(lists::HUNDREDTHS);
        let of = self.at + 1 + usize::from(reader.class(self.at + 1) == Class::PrepFi);
        if self.at == self.start && of < self.bounds.limit && reader.is(of, TokenKind::Word) && hundred(of) {
            return Some(of + 1);
        }
        // صاحب الـ30 هدفا, صاحبة الـ30 عاما: behind its article, with what it counts
        if self.text_before() == "ال" && self.at > self.start + 1 {
            return Some(self.at + 1 + usize::from(self.is_age()));
        }
        // ليندسي هارت 41 عاما
        if self.naming && self.is_age() {
            return None;
        }
        // قوى 14 آذار; but قالت الوزارة 14 آذار
        if reader.class(self.at + 1) == Class::Time && self.at > self.start {
            let called = matches!(self.before.class(), Class::Unknown | Class::Institution | Class::NameHead);
            let month = called && !self.after_article() && self.at + 2 < self.bounds.limit;
            return (month && self.bounds.towards).then_some(self.at + 2);
        }
        // قائد اللواء 15
        let brigade = self.bounds.towards && self.at > self.start + 1 && self.after_article();
        let brigade = brigade && self.before.class() == Class::Title;
        // القناة 12، 14%، القرار عدد 94
        let numbered = self.bounds.towards && self.text_before().is_one_of(&["عدد", "رقم"]);
        // إحصاء 2014، تقرير المنظمة لعام 2014: the year that a text is of
        let dated = || {
            let year = || matches!(reader.span(self.at..self.at + 1).len(), 4 | 8);
            matches!(reader.class(self.head), Class::Document | Class::Norm)
                && year()
                && (self.at == self.head + 1 || self.text_before().is_one_of(lists::OF_A_YEAR))
        };
        let goes_on = numbered
            || brigade
            || dated()
            || matches!(
                self.before.class(),
                Class::Media | Class::NameHead | Class::Institution | Class::Unknown | Class::Place
            ) && self.bounds.towards;
        goes_on.then_some(self.at + 1)
    }

    /// `41 عاما`, `41/عاما/`
    fn is_age(&self) -> bool {
        let unit = self.at + 1 + usize::from(self.reader.is(self.at + 1, TokenKind::Symbol));
        self.reader.text_of(unit).is_one_of(lists::YEARS_OF_AGE)
    }

    /// A name between marks within the phrase: `مراسل قناة “النيل” سامي`.
    pub(super) fn mark(&mut self) -> Option<usize> {
        let reader = self.reader;
        if !reader.is_closed(self.at) {
            return None;
        }
        let words = reader.words_inside(self.at);
        let first = self.at == self.start;
        // أفاد مصدر أمني “الشراع” بأن: the paper it told
        let told = || {
            let head = reader.tok(self.head);
            // مصادر محلية “الشراع”
            let of_many = || self.text_before().ends_with("ية");
            let described = || match self.before.class() {
                Class::Source | Class::Nationality | Class::Adjective => true,
                class => class == Class::Unknown && (self.text_before().ends_with("ي") || of_many()),
            };
            let source = head.class() == Class::Source && self.at <= self.head + 2;
            source && (head.form().number() == Number::Singular || of_many()) && described()
        };
        if !first && (self.is_told_or_how() || words == 1 && self.is_said_of_it() || told()) {
            return None;
        }
        // عضو جمعية “آفاق”، سامي البكري، رئيس “آفاق”، سامي البكري: the name of a thing, and not of who speaks.
        let thing = matches!(self.before.class(), Class::Institution | Class::Media | Class::NameHead | Class::Role);
        let close = reader.partner[self.at] as usize;
        let name = first || self.bounds.towards && words <= 4 || reader.is_name(self.at);
        (name && close < self.bounds.limit).then(|| {
            self.name(!thing);
            close + 1
        })
    }

    /// `مصدر في المقاومة “للنهار”`: the paper it was told; `سجل الحزب “بارتياح” التقدم`, `نددت الوزارة “بأشد الألفاظ”
    /// بالهجوم`: how it did so.
    fn is_told_or_how(&self) -> bool {
        let (reader, next) = (self.reader, self.at + 1);
        let tok = reader.tok(next);
        tok.has(Clitics::LI)
            || reader.looks_like_masdar_behind_bi(next)
            || tok.class() == Class::Unknown && reader.text_of(next).starts_with("بأ")
    }

    /// `سامي البكري “مواطن”`: what he is; `إن الصحف “أسرفت” في وصف ذلك`: what they did.
    fn is_said_of_it(&self) -> bool {
        let (reader, next) = (self.reader, self.at + 1);
        let noun = reader.tok(next);
        let described =
            self.after_name() && matches!(noun.class(), Class::Role | Class::Person) && noun.clitics.is_empty();
        described || self.after_article() && reader.looks_like_her_verb(next)
    }

    /// The short name of a body in brackets, before the name of who speaks for it: `مدير وكالة الأنباء (سبأ) سامي`,
    /// `رئيس حركة الغد (البحارة الأحرار) سامي`.
    pub(super) fn abbreviation(&self) -> Option<usize> {
        let (reader, first) = (self.reader, self.at + 1);
        let close = (first + 1..self.bounds.limit.min(first + 4)).find(|at| reader.is(*at, TokenKind::Close))?;
        let next = close + 1;
        let short = (first..close).all(|at| reader.tok(at).is_word());
        let called = |at: usize| matches!(reader.class(at), Class::Institution | Class::Media | Class::NameHead);
        let body = (self.head + 1..self.at).any(called);
        let name = matches!(reader.class(next), Class::GivenName | Class::Title);
        let fits = self.bounds.towards && next < self.bounds.limit && body && name;
        (short && fits && reader.class(self.head) == Class::Role).then_some(next)
    }

    /// A name in brackets behind what lacks one, as between marks: `صحيفة (الشراع) الأسبوعية`, `الباحث (سامي البكري)`;
    /// but `الباحث (متقاعد)`.
    pub(super) fn bracketed(&mut self) -> Option<usize> {
        let (reader, first) = (self.reader, self.at + 1);
        let close = (first + 1..self.bounds.limit.min(first + 8)).find(|at| reader.is(*at, TokenKind::Close))?;
        let letter = |at: usize| reader.is(at, TokenKind::Stop) || reader.tok(at).is_letter();
        let plain = |at: usize| letter(at) || reader.is_nameable(at);
        // صحيفة (اليوم السابع), قناة (سي إن إن)
        let spelled = |at: usize| reader.class(at) == Class::Time || reader.text_of(at).is_one_of(&["إن", "ان"]);
        let body =
            || matches!(self.before.class(), Class::Institution | Class::Media | Class::NameHead | Class::PrepFi);
        // مدير (كلدونا سنتر)
        let led = || self.bounds.towards && self.before.class() == Class::Role && close == first + 2;
        let thing = self.before.is_word() && !self.after_article() && (body() || led());
        let office = || {
            let surname = reader.tok(first).clitics == Clitics::AL && reader.text_of(first).ends_with("ي");
            // الضحية (م.ع)
            let letters = || close >= first + 3 && (first..close).all(letter);
            let name = reader.class(first) == Class::GivenName || surname && close == first + 1 || letters();
            let titled = self.before.class().is_person() && self.after_article();
            titled && self.at == self.head + 1 && name
        };
        if !(thing || office()) || !(first..close).all(|at| plain(at) || spelled(at)) {
            return None;
        }
        self.name(!thing);
        // الرئيس (سامي البكري) مرات عدة: nothing else belongs to him.
        if !thing {
            self.bounds.limit = close + 1;
        }
        Some(close + 1)
    }

    /// Over up to four words of a name in brackets at the beginning.
    pub(super) fn bracketed_name(&self) -> Option<usize> {
        let (reader, first) = (self.reader, self.start + 1);
        let close = (first + 1..self.bounds.limit.min(first + 6)).find(|at| reader.is(*at, TokenKind::Close))?;
        let name = |at: usize| reader.is_nameable(at) || reader.is(at, TokenKind::Stop);
        // قال (ع): a wish by its letter
        let wish = close == first + 1 && reader.tok(first).size < 3;
        (!wish && (first..close).all(name)).then_some(close + 1)
    }

    /// A hyphen inside a name, without spaces: `عبد-الله`; or with them, where no second one makes it a parenthesis:
    /// `سعاد هارت - ويبر إن`, `جامعة كلدون - هارت إن`.
    pub(super) fn hyphen(&self) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        let tok = reader.tokens.get(next)?;
        let behind = next + 1;
        let alone = || !(behind..self.bounds.limit.min(behind + 12)).any(|at| reader.is(at, TokenKind::Dash));
        let double = || {
            let one = reader.is_bare_name(self.at - 1) && reader.is_bare_name(next);
            self.bounds.towards && one && self.is_closed_at(behind) && alone()
        };
        // مجلس الأعمال المصري - الأوروبي, دراسة مصرية - إيطالية
        let both = || {
            let alike = self.before.clitics == tok.clitics && self.before.is_word() && tok.is_word();
            alike && reader.is_adjective(self.at - 1) && reader.is_adjective(next) && alone()
        };
        let whole = !self.tok.spaced && !tok.spaced && tok.is_word();
        (whole || next < self.bounds.limit && (double() || both())).then_some(next)
    }

    /// `السيدة ف.ز`, `المتهم م.ع`: who is named by letters alone.
    pub(super) fn initials(&self) -> Option<usize> {
        let Look { reader, at, .. } = *self;
        let last = at + 2;
        let whole = |at: usize| !reader.tok(at).spaced;
        let letters = self.tok.is_letter() && reader.is(at + 1, TokenKind::Stop) && last < self.bounds.limit;
        (letters && whole(at + 1) && whole(last) && reader.tok(last).is_letter()).then_some(last + 1)
    }

    /// `استطلاع للشراع/المنارة`: what joins two names, without spaces.
    pub(super) fn is_slash(&self) -> bool {
        !self.tok.spaced && self.text() == "/" && self.next().is_some_and(|next| next.is_word() && !next.spaced)
    }

    /// A stop in a name spelled by letters: `جيه.إل.إل`, `بي.في.إم`, `د. سامي`.
    pub(super) fn spelled(&self) -> Option<usize> {
        let (end, next) = (self.reader.sentences.end(self.at), self.at + 1);
        let letter = || {
            let short = self.next().is_some_and(|next| next.is_word() && !next.spaced && next.size <= 3);
            !self.tok.spaced && self.before.size <= 3 && short
        };
        (end != self.at).then(|| next + usize::from(next < self.bounds.limit && letter()))
    }
}
