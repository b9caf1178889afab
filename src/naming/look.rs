//! A marked stretch and what stands around it, and what several rules ask of them.

use std::ops::RangeBounds;

use crate::arabic::letter::{ALEF, WAW, YEH};
use crate::arabic::{Clitics, Spelling};
use crate::lexicon::Class;
use crate::lexicon::lists;
use crate::quotation::Stretch;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// So far into a stretch a rule looks.
pub(super) const REACH: usize = 48;

/// What the rules look at.
pub(super) struct Look<'r, 'a> {
    pub(super) reader: &'r Reader<'a>,
    pub(super) stretch: &'r Stretch,
    pub(super) words: u32,
    /// A clause stands inside: then it is speech, whatever is before it, unless a title is announced.
    pub(super) clause: bool,
    /// The token before the opening mark, and its index.
    pub(super) left: Option<(usize, &'a Tok)>,
    /// The first token inside, and its index.
    pub(super) first: &'a Tok,
    pub(super) at: usize,
}

pub(super) fn look_at<'r, 'a>(reader: &'r Reader<'a>, open: usize) -> Option<Look<'r, 'a>> {
    let stretch = reader.opened(open)?;
    let first = reader.tokens.get(open + 1)?;
    let left = open.checked_sub(1).map(|before| (before, reader.tok(before)));
    Some(Look { reader, stretch, words: stretch.words, clause: reader.is_clause(stretch), left, first, at: open + 1 })
}

impl<'a> Look<'_, 'a> {
    /// So many words inside, and no clause.
    pub(super) fn is_phrase(&self, words: impl RangeBounds<u32>) -> bool {
        words.contains(&self.words) && !self.clause
    }

    pub(super) fn left_class(&self) -> Class {
        self.left.map_or(Class::Unknown, |(_, tok)| tok.class())
    }

    pub(super) fn left_text(&self) -> Spelling<'a> {
        self.left.map_or_else(Spelling::default, |(at, _)| self.reader.text_of(at))
    }

    pub(super) fn left_has_article(&self) -> bool {
        self.left.is_some_and(|(_, tok)| tok.has(Clitics::AL))
    }

    pub(super) fn left_is_bare(&self) -> bool {
        self.left.is_some_and(|(_, tok)| !tok.has(Clitics::AL))
    }

    /// `المؤشرات`, `الشركة`: whether the noun before the mark has an ending with which an adjective in ة goes.
    pub(super) fn left_is_hers(&self) -> bool {
        ["ة", "ات"].iter().any(|ending| self.left_text().ends_with(ending))
    }

    /// `البحر`, not `والبحر`: whether the word has the article and nothing else in front.
    pub(super) fn has_article_alone(&self, at: usize) -> bool {
        self.reader.tok(at).clitics == Clitics::AL
    }

    /// A noun without the article before the mark, that the mark may complete.
    pub(super) fn left_is_indefinite(&self) -> bool {
        self.left.filter(|(_, tok)| tok.is(TokenKind::Word)).is_some_and(|(at, tok)| {
            let key = self.reader.key(at);
            // يشكل، وظفوا: a verb, and no noun that the mark completes.
            let many = key.last() == ALEF && key.before_last() == WAW;
            // القوارب قصفت: what she did
            let did = || self.reader.looks_like_verb(at);
            let verb = tok.class() == Class::Unknown && (many || key.first() == YEH || did());
            // سامي هارتسن: a surname is completed by nothing.
            let surname = at > 0 && self.reader.class(at - 1) == Class::GivenName;
            !verb
                && !surname
                && tok.size > 2
                && !tok.has(Clitics::AL)
                && tok.class() != Class::Person
                && (tok.class() == Class::Unknown || tok.class().is_head())
        })
    }

    /// How a thing is, and no name: `“طبيعية”`.
    pub(super) fn first_is_nisba(&self) -> bool {
        let first = self.reader.text_of(self.at);
        first.ends_with("ي") || first.ends_with("ية")
    }

    /// `منطقة آمنة`, `تقارير مقلقة`, `غير مقبول`: an indefinite noun and its adjective are no name.
    pub(super) fn is_described_noun(&self) -> bool {
        let first = self.at;
        let noun = self.first.class() == Class::Unknown || self.first.class().is_head();
        self.words == 2
            && self.reader.is_bare_word(first)
            && self.reader.is_bare_word(first + 1)
            && (noun && self.reader.ends_in_teh(first + 1) || self.reader.text_of(first) == "غير")
    }

    /// `مجلس الأمن “يصادق” على الاتفاق`: whether the first word tells what somebody does.
    pub(super) fn is_done(&self) -> bool {
        let form = self.first.form();
        let present = self.first.class() == Class::Verb && form.is_present() && form.person() == 3;
        present || self.first.has(Clitics::BI) && self.first.class() != Class::GivenName
    }

    /// `أن القرار “جائر”`, `إن هذا الحزب “جائر”`, `إن ابنها “مشتاق إلى البحر”`, `إن سعر السمك “جنون”`: whether the clause
    /// that أن begins has nothing before the marks but what it speaks of, and ends with them, or goes on behind a verb: then
    /// they say what that is or does, whatever their looks. But `أن الشركة “أمواج”، التي تأسست قبل عام، ربحت`.
    pub(super) fn is_predicate(&self) -> bool {
        let Some((at, _)) = self.left.filter(|_| self.first.clitics.is_empty()) else { return false };
        let ends = || self.right() >= self.reader.sentences.end(at) || self.is_joined_on(self.behind_comma());
        (self.is_act() || ends()) && (self.is_topic(at) || self.is_behind_verbless(at))
    }

    /// `أن الوزارة “أخفقت” في المهمة`, `إن الحكومة “تتهرب” من ذلك`: whether the one word is a verb by its looks.
    fn is_act(&self) -> bool {
        let reader = self.reader;
        self.words == 1 && (reader.looks_like_her_act(self.at) || reader.looks_like_verb(self.at))
    }

    /// `“ضعيف جدا”`, `“سعيدة للغاية”`: whether they end with how much so, as no name does.
    pub(super) fn is_of_degree(&self) -> bool {
        let last = self.stretch.inside().end - 1;
        self.words >= 2 && self.reader.text_of(last).is_one_of(&["جدا", "للغاية"])
    }

    /// Whether what joins another clause on, or tells how or by whom, stands at `at`: `“جائر” وقال`, `“جائر” بحسب`.
    fn is_joined_on(&self, at: usize) -> bool {
        let reader = self.reader;
        let class = reader.class(at);
        let clause = class.is_complementizer()
            || matches!(class, Class::Verb | Class::Auxiliary | Class::Negation | Class::CueConjunction);
        let joins = matches!(
            class,
            Class::Conjunction
                | Class::Causal
                | Class::Participle
                | Class::CuePreposition
                | Class::CuePrepositionLi
                | Class::PrepAla
        );
        // ، وثبتت سعره: a verb by its looks
        let did = || reader.looks_like_her_verb(at) && reader.text_of(at).starts_with("و");
        joins || clause && reader.tok(at).has(Clitics::WA) || did() || reader.text_of(at).is_one_of(&["بشكل", "بصورة"])
    }

    /// `أن القرار`, `إن سعر السمك`: whether up to `last` nothing but what the clause speaks of stands behind أن.
    fn is_topic(&self, last: usize) -> bool {
        let reader = self.reader;
        let whole = |at: usize| {
            let class = reader.class(at);
            let pointed = matches!(class, Class::Demonstrative | Class::Place | Class::GivenName);
            // اسمه “النورس”: a name is announced
            let his = || class != Class::NameHead && reader.text_of(at).ends_with_his();
            reader.tok(at).has(Clitics::AL) || pointed || his()
        };
        let noun = |at: usize| reader.is_bare_word(at) && !reader.looks_like_verb(at) && !reader.looks_like_past(at);
        let part = |at: &usize| {
            let class = reader.class(*at);
            class.is_head()
                || whole(*at)
                || matches!(class, Class::Unknown | Class::Object | Class::NameHead) && noun(*at)
        };
        whole(last) && self.behind_that(last, 4, part).is_some()
    }

    /// `إن الاتفاق مع النقابة “وشيك”`: whether the clause has no verb up to `last`, which the mark cannot complete.
    fn is_behind_verbless(&self, last: usize) -> bool {
        let reader = self.reader;
        let verbless = |at: &usize| {
            let class = reader.class(*at);
            let verb = matches!(class, Class::Verb | Class::Auxiliary | Class::Relative);
            reader.is(*at, TokenKind::Word) && !verb && !class.is_complementizer() && !reader.looks_like_verb(*at)
        };
        let first = || self.behind_that(last, 8, verbless);
        self.left_text().starts_with("ال") && first().is_some_and(|first| reader.tok(first).has(Clitics::AL))
    }

    /// The word right behind أن, if nothing but what `fits` stands between the two and `last`, at most so many words.
    fn behind_that(&self, last: usize, most: usize, fits: impl Fn(&usize) -> bool) -> Option<usize> {
        let first = (last.saturating_sub(most)..=last).rev().take_while(fits).last()?;
        let that = first.checked_sub(1).is_some_and(|that| self.reader.class(that).is_complementizer());
        that.then_some(first)
    }

    /// `أنها “كارثة”`: behind a complementiser with a pronoun stands what is said of it.
    pub(super) fn has_subject(&self) -> bool {
        self.left.is_some_and(|(_, tok)| tok.class().is_complementizer() && tok.form().has_pronoun())
    }

    /// The token behind the closing mark.
    pub(super) fn right(&self) -> usize {
        self.stretch.close() + 1
    }

    /// The token behind that, or behind the comma there: `“البحر”، وهو`.
    pub(super) fn behind_comma(&self) -> usize {
        self.right() + usize::from(self.reader.is(self.right(), TokenKind::Comma))
    }

    /// A word by its looks no verbal noun and no quality.
    pub(super) fn is_unadorned(&self, at: usize) -> bool {
        let reader = self.reader;
        !reader.looks_like_masdar(at) && !reader.looks_like_masdar_behind_bi(at) && !reader.looks_like_quality(at)
    }

    pub(super) fn first_is_unknown(&self) -> bool {
        let at = self.at;
        self.first.is(TokenKind::Word)
            && matches!(self.first.class(), Class::Unknown | Class::GivenName | Class::Place)
            && !self.first.has(Clitics::AL)
            && !self.reader.looks_like_verb(at)
            && !self.reader.is_common(at)
            // أجاب “نعم”
            && !self.reader.text_of(at).is_one_of(lists::YES_AND_NO)
    }
}
