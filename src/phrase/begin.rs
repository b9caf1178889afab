//! Whether a phrase can begin: with which words and signs, and with names that are spelled like what is none.

use super::Bounds;
use super::look::Look;
use crate::arabic::Clitics;
use crate::arabic::letter::YEH;
use crate::lexicon::{Class, Classes, Frames, Gender};
use crate::token::TokenKind;

/// With these a phrase begins, whatever stands around, as it does with a head.
pub(super) const NAMES: Classes = Classes::of(&[
    Class::GivenName,
    Class::Place,
    Class::Honorific,
    Class::Nationality,
    Class::Adjective,
    Class::NameHead,
]);

impl Look<'_, '_> {
    /// Whether the word or sign at `start` can begin the phrase.
    pub(super) fn begins(&self) -> bool {
        let Look { reader, start, tok, bounds, .. } = *self;
        match tok.kind {
            TokenKind::Word => self.word_begins(),
            // ردت “غدا إن شاء الله”: what somebody says is nobody
            TokenKind::Mark => reader
                .opened(start)
                .is_some_and(|stretch| (1..=6).contains(&stretch.words) && !reader.is_clause(stretch)),
            // o قالوا: a bullet
            TokenKind::Latin => tok.end - tok.start > 1,
            // كتبت (الشراع) أن, قالت (سعاد ب.) إن: a name in brackets as between marks
            TokenKind::Open => bounds.towards && self.is_behind_verb() && self.bracketed_name().is_some(),
            TokenKind::Number => {
                let next = reader.tok(start + 1);
                bounds.towards && (next.is_word() || next.is(TokenKind::Symbol))
            }
            TokenKind::Link => true,
            _ => false,
        }
    }

    fn word_begins(&self) -> bool {
        let Look { reader, start, tok, bounds, .. } = *self;
        if self.is_name_like_another() || reader.begins_like_bi(start) {
            return true;
        }
        if !tok.clitics.without(Clitics::AL).is_empty() || !bounds.accusative && self.ends_like_an_object() {
            return false;
        }
        match tok.class() {
            Class::Document => !self.is_likeness(),
            Class::Institution => !reader.is_on_behalf(start),
            class if class.is_head() || NAMES.has(class) => true,
            Class::Unknown => self.unknown_begins(),
            Class::Demonstrative => reader.tok(start + 1).has(Clitics::AL),
            Class::Statement => self.is_statement(),
            // المقرر الخاص; but المقرر أن
            Class::Governor => [start, start + 1].iter().all(|at| reader.text_of(*at).starts_with("ال")),
            Class::Verb | Class::Praise => self.is_name_like_a_verb(),
            Class::Participle => reader.is_bearer(start),
            Class::Object => self.is_name_like_an_act(),
            Class::Occasion => bounds.towards,
            Class::SpeechNoun => self.has_article() && bounds.towards,
            Class::Time => bounds.towards && reader.is_named_like_time(start),
            // قال المدعو سامي البكري إن
            Class::Called => {
                bounds.towards && self.text().starts_with("ال") && reader.class(start + 1) == Class::GivenName
            }
            _ => false,
        }
    }

    /// `مثل هذه العوائق`, `مثل الجبن والخبز`: like these; but `يقول مثل قديم`, a proverb.
    fn is_likeness(&self) -> bool {
        let next = self.reader.tok(self.start + 1);
        let known = next.has(Clitics::AL) || matches!(next.class(), Class::Demonstrative | Class::Place);
        self.tok.size == 3 && known && self.text() == "مثل"
    }

    /// `وعد الصينيين بأن`, `يزعم دومًا`: whether its ending says that it is no subject.
    fn ends_like_an_object(&self) -> bool {
        match self.class() {
            Class::Unknown if self.is_his_who_says() => false,
            class if class.is_head() || class == Class::Unknown => self.reader.looks_like_object(self.start),
            Class::GivenName | Class::Place | Class::Honorific => self.text().has_tanwin(),
            Class::Nationality => self.text().ends_with("يين"),
            // وأصدرت بيانا ذكرت فيه أن: what is issued
            Class::Statement => self.text().ends_with("ا"),
            _ => false,
        }
    }

    /// Whether somebody's people or body speak and are not what is done to, right behind their verb.
    fn is_his_who_says(&self) -> bool {
        self.is_behind_verb() && (self.are_his_people_who_say() || self.is_hers())
    }

    /// `قال جيرانها إن`, `يقول منتقدوه أمس إن`: people who stand between the verb and what is said, even if it has an
    /// object.
    fn are_his_people_who_say(&self) -> bool {
        let Bounds { towards, object, limit, .. } = self.bounds;
        let says = towards && (!object || self.start + 1 == limit) && self.reader.class(limit).is_complementizer();
        says && self.reader.are_his_people(self.start)
    }

    /// `وقال حزبها إن`, `وفق ما أعلنت شركتها`: a body or people of hers, whatever follows, if the verb does nothing to them;
    /// but `انتقد حزبها`.
    fn is_hers(&self) -> bool {
        let free = !self.bounds.object && !self.bounds.accusative;
        free && self.text().ends_with("ها") && self.reader.without_pronoun(self.start).class.is_head()
    }

    /// Whether a word that the lexicon does not know is neither what is done nor how, by its looks and what is around.
    fn unknown_begins(&self) -> bool {
        let Look { reader, start, bounds, .. } = *self;
        // أضاف يتبين لنا أن: a verb
        let free = || bounds.towards && reader.class(start + 1) != Class::PrepPronoun;
        // وقال تحسين إن
        let act = || reader.looks_like_masdar(start) && !self.is_name_like_an_act();
        !(act()
            || reader.is_manner(start)
            || self.is_done()
            || self.is_taken()
            || self.is_told()
            || reader.is_emphasis(start)
            || !free() && reader.looks_like_verb(start))
    }

    /// `أضافت رضوى أن`, `أضافت رضي أن`, `صرحت أمل حداد بأن`: a name spelled like a verb or like praise, right between the
    /// verb and what is said.
    fn is_name_like_a_verb(&self) -> bool {
        let her = || self.is_behind_her_verb() && self.reader.is_amal(self.start);
        self.bounds.towards
            && (self.start + 1 == self.bounds.limit || her())
            && !self.tok.form().has_pronoun()
            && self.is_behind_verb()
    }

    /// `أفاد بيان لوزارة المال`, `ذكر البيان`: a statement that tells, and not what is told or issued.
    fn is_statement(&self) -> bool {
        let Look { reader, start, tok, .. } = *self;
        let verb = |at: usize| reader.class(at) == Class::Verb;
        let behind_verb = || (1..=2).any(|back| start >= back && verb(start - back));
        // أفاد به يوم الخميس بيان, أفاد به، اليوم، بيان: when stands between
        let when = |at: &usize| {
            matches!(reader.class(*at), Class::Time | Class::PrepPronoun) || reader.is(*at, TokenKind::Comma)
        };
        let timed = || (start.saturating_sub(6)..start).rev().find(|at| !when(at)).is_some_and(verb);
        // وفق بيان لوزارة المال
        let told = || start > 0 && reader.class(start - 1).heads_report();
        let free = || self.bounds.towards || tok.has(Clitics::AL) || behind_verb() || timed() || told();
        !tok.form().has_pronoun() && free()
    }

    /// `قال فتح إن`, `وأضاف فتح: “…”`: a surname spelled like what is done; `كشف التحقيق أن`: or what has been done that
    /// shows it.
    fn is_name_like_an_act(&self) -> bool {
        let Look { reader, start, tok, bounds, .. } = *self;
        let next = start + 1;
        let told = || reader.class(next).is_complementizer() || reader.is(next, TokenKind::Colon);
        let says = |verb: usize| reader.class(verb) == Class::Verb && reader.lemma(verb).frames.has(Frames::AN);
        // يلفت النظر أن: the present has its object as often
        let found = || tok.clitics == Clitics::AL && start > 0 && !reader.tok(start - 1).form().is_present();
        let bare = || (tok.clitics.is_empty() || found()) && !reader.text_of(start).ends_with_pronoun();
        bounds.towards && next == bounds.limit && told() && bare() && start.checked_sub(1).is_some_and(says)
    }

    /// `رفض الاعتراف قائلا`, `كان يقدم عملا مميزا`: what is done, where no clause is told by it.
    fn is_done(&self) -> bool {
        let Look { reader, start, bounds, .. } = *self;
        let tells = bounds.towards && reader.class(bounds.limit) != Class::Participle;
        // غنت ماريا
        let object = || reader.is_indefinite_object(start) && !self.is_behind_her_verb();
        !tells && !bounds.accusative && (reader.is_definite_masdar(start) || object())
    }

    /// Whether what a woman does stands right before the phrase: `صرحت`.
    fn is_behind_her_verb(&self) -> bool {
        self.is_behind_verb() && self.reader.tok(self.start - 1).form().gender() == Gender::Feminine
    }

    /// `نوه بجهود العاملين`, `ندد بزيارة كلدون`: what the verb's own ب brings in, though the lexicon does not know it.
    fn is_taken(&self) -> bool {
        let Look { reader, start, tok, bounds, .. } = *self;
        let definite = || reader.tok(start + 1).has(Clitics::AL);
        let noun = || reader.ends_in_teh(start) || definite();
        // يشير بعصاه إلى التلة
        let his = || tok.size >= 5 && self.is_behind_verb() && reader.text_of(start).ends_with_his();
        (bounds.with || his()) && reader.text_of(start).starts_with("ب") && (noun() || his())
    }

    /// `وأكد لأنصاره أن`, `قال لأخيه: “…”`, `وأكد لموظفي النادي أن`, `وينصح لوجبة السحور بأن`: those who are told right
    /// behind the verb, though the lexicon does not know them with their ل; but `لافينسكي`.
    fn is_told(&self) -> bool {
        let Look { reader, start, tok, .. } = *self;
        let noun = || {
            let long = tok.size >= 6 || reader.text_of(start).starts_with("لأ");
            let his = long && reader.text_of(start).ends_with_pronoun();
            let key = reader.key(start);
            let many = || key.last() == YEH && reader.many_without_noon(key.skip(1)).is_some();
            his || reader.lexicon.is_common(key.skip(1)) || many()
        };
        tok.size >= 5 && self.is_behind_verb() && reader.text_of(start).starts_with("ل") && noun()
    }

    /// Whether it is a name, on the way to the complement and right behind the verb, though it is spelled like what is none.
    #[inline]
    pub(super) fn is_name_like_another(&self) -> bool {
        self.bounds.towards && self.is_behind_verb() && self.is_name_right_behind_it()
    }

    fn is_name_right_behind_it(&self) -> bool {
        self.is_name_with_clitic() || self.is_name_like_a_particle()
    }

    /// `قالت فورد`, `أكدت كالاس`: a name that begins like a clitic, for nothing joins a word to the verb before it.
    fn is_name_with_clitic(&self) -> bool {
        let Look { reader, start, tok, .. } = *self;
        let whole = || match tok.class() {
            // جاءت كالتالي, قالت والدموع في عينيها
            Class::Unknown | Class::GivenName | Class::Place => {
                !(tok.has(Clitics::KA.union(Clitics::AL)) && reader.is_common(start))
            }
            Class::Verb => tok.has(Clitics::FA),
            _ => false,
        };
        tok.size >= 4 && tok.has(Clitics::FA.union(Clitics::WA).union(Clitics::KA)) && whole()
            || start + 1 < self.bounds.limit && reader.is_van(start)
            || reader.is_spelled_like_kin(start)
    }

    /// `قال واين هارتفيل إن`, `أضاف لو دوليك أن`, `قال متى حداد عضو المجلس إن`: such a word before one that the lexicon does
    /// not know, and no clause.
    fn is_name_like_a_particle(&self) -> bool {
        let Look { reader, start, tok, bounds, .. } = *self;
        let (next, behind) = (start + 1, start + 2);
        // قال على عبد الله إن: so some spell علي; but أكد على, whose preposition it is
        if tok.class() == Class::PrepAla {
            let own = reader.lemma(start - 1).frames.has(Frames::ALA);
            return !own && next < bounds.limit && reader.is_ali(start);
        }
        let particle = match tok.class() {
            Class::Conjunction | Class::Interrogative => true,
            // غير هارتسن، بات هارتسن
            Class::Opener | Class::Auxiliary => self.text().is_one_of(&["غير", "بات"]),
            _ => false,
        };
        particle
            && next < bounds.limit
            && reader.is_bare_name(next)
            && !reader.looks_like_verb(next)
            && (behind == bounds.limit || !reader.tok(behind).has(Clitics::AL))
    }
}
