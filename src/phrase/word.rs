//! How a phrase goes on over a word: by its class, where it is neither part of a name nor ends the phrase.

use super::begin::NAMES;
use super::joint::{ends_before_joined, ends_before_preposition};
use super::look::Look;
use super::names::names;
use super::wall::walls;
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes, Form, Gender, Number};
use crate::token::TokenKind;

/// Behind its first word it goes on with these.
const NOUNS: Classes = NAMES.and(Classes::of(&[Class::Statement, Class::Occasion, Class::SpeechNoun, Class::Object]));

impl Look<'_, '_> {
    /// Reads on over a word, unless the phrase ends before it.
    pub(super) fn word(&mut self) -> Option<usize> {
        if self.at == self.start {
            self.first();
            return Some(self.at + 1);
        }
        if let Some(next) = self.initials() {
            self.name(true);
            return Some(next);
        }
        let class = self.class();
        if names(self) {
            self.name(class != Class::Time);
            return Some(self.at + 1);
        }
        // أحد سائقي شاحنات الميناء: a plural without its ن has to be completed.
        if self.reader.many_before_another(self.at - 1).is_none() && walls(self) {
            return None;
        }
        let goes_on = match class {
            Class::Unknown if self.is_unknown() => {
                self.unknown();
                true
            }
            Class::GivenName => {
                self.given_name();
                true
            }
            Class::Unknown => self.noun(),
            class if class.is_head() => self.head_noun(),
            class if NOUNS.has(class) => {
                let goes_on = self.noun();
                self.naming = false;
                goes_on
            }
            Class::Time => return self.time(),
            Class::Opener => return self.opener(),
            Class::Demonstrative if self.is_of_origin() => return Some(self.at + 2),
            Class::PrepMin if self.is_of_origin() => return Some(self.at + 2),
            Class::Demonstrative => return self.demonstrative(),
            // رئيس المجلس حاكم المدينة
            Class::Verb => self.is_noun_too() || self.is_opinion() || self.is_half(),
            // كلارا هارت كاتبة الدولة
            Class::Participle => self.is_office_too(),
            class if class.is_preposition() => !ends_before_preposition(self),
            Class::PrepPronoun => self.is_of_them() || self.is_done_to(),
            Class::Adverb => self.is_quality() || self.is_rank(),
            Class::Negation => self.is_without(),
            Class::Conjunction => self.is_and(),
            Class::Governor => self.is_natural(),
            Class::Called => self.is_well_known(),
            _ => false,
        };
        goes_on.then_some(self.at + 1)
    }

    /// Takes note of a name that begins with the first word.
    fn first(&mut self) {
        let Look { reader, at, .. } = *self;
        let name =
            matches!(self.class(), Class::Unknown | Class::GivenName | Class::Place) && !reader.is_plural_of_people(at);
        self.name(name || self.is_name_like_another());
    }

    /// `سامي الحداد`: a surname; but `سامي حداد القرية`, `سامي الرئيس التنفيذي`, `سامي الباحث في الطب`: what he is.
    fn head_noun(&mut self) -> bool {
        let Look { reader, at, before, .. } = *self;
        let goes_on = self.noun();
        let within = || {
            let unknown = match before.class() {
                Class::Unknown => true,
                // هاني المسعود الباحث في الشأن البحري
                Class::GivenName => before.has(Clitics::AL),
                _ => false,
            };
            unknown && reader.class(at + 1) == Class::PrepFi
        };
        let officer = || reader.is_adjective(at + 1) || self.bounds.towards && within();
        self.naming = self.naming && self.has_article() && self.takes_surname() && !officer();
        goes_on
    }

    /// `سامي`; with the article a name has to stand behind a title or a name (`لعلوم الفلك`), and `المفوض السامي` is none,
    /// nor is the second of two things: `إدارة الأسماك والحياة البحرية`.
    fn given_name(&mut self) {
        let thing = || self.tok.has(Clitics::WA) || self.text() == "السامي";
        let named = || !self.has_article() || self.after_article() && !thing();
        // شركة آسيا: the name of a body
        let is = named() && !self.reader.is_namesake(self.at, self.start);
        self.name(is);
    }

    /// Whether it is, on the way to the complement, the noun of two homographs.
    fn is_noun_too(&self) -> bool {
        self.bounds.towards && self.tok.form().has_homograph() && self.tok.clitics.is_empty()
    }

    /// `الوكالة شبه الرسمية`, `وكالة كلدون شبه الرسمية`: what it is by half.
    fn is_half(&self) -> bool {
        self.text() == "شبه" && self.reader.is_definite_adjective(self.at + 1)
    }

    /// `كاتبة الدولة`: what she is, spelled like a participle, where a noun completes it; `رئيس مقاطعة الساحل`: or what he
    /// is of, as it does not agree with him.
    fn is_office_too(&mut self) -> bool {
        // اقتلع محتجون لافتة: the object
        let one = self.before.class() == Class::Role && self.before.form().number() == Number::Singular;
        let bare = self.bounds.towards && one && self.before.clitics.is_empty();
        let she = |form: Form| form.gender() == Gender::Feminine && form.number() == Number::Singular;
        if self.second() && bare && !she(self.before.form()) && she(self.tok.form()) && self.tok.clitics.is_empty() {
            return true;
        }
        let completed = self.is_noun_too() && self.next().is_some_and(|next| next.clitics == Clitics::AL);
        self.naming &= !completed;
        completed
    }

    /// `أظهر استطلاع رأي أن`, `يقول قادة رأي إن`: what those are of.
    fn is_opinion(&self) -> bool {
        self.second() && self.before.class().is_head() && self.reader.may_be_opinion(self.at)
    }

    /// `المجني عليه`, `المدعى عليها`, `المشتبه به`: who is called by what was done to him.
    fn is_done_to(&self) -> bool {
        self.text_before().is_one_of(lists::DONE_TO_BEHIND_ON) && self.text().ends_with_pronoun()
    }

    /// `الكثير منهم`, `36% منهم`, `مصدر موثوق به`, `جيران المشتبه به`, `مركز مكافحة الأمراض والوقاية منها`
    fn is_of_them(&self) -> bool {
        let (text, before) = (self.text(), self.text_before());
        let people = || self.before.class() == Class::Person || self.before.is(TokenKind::Symbol);
        let body = || self.reader.class(self.head).heads_thing();
        let joined = || self.before.class() == Class::Unknown && before.starts_with("وال") && body();
        text.starts_with("من") && (people() || joined())
            || text.starts_with("ب") && (before.starts_with("موثوق") || before.ends_with("مشتبه"))
    }

    /// `مصادر خاصة`, `لوائح جديدة خاصة بالميناء`; `إلا أن مسؤولا محليا قال`: with the ending of its noun it is an adjective.
    fn is_quality(&self) -> bool {
        let own = || self.text() == "خاصة" && self.bounds.towards && self.is_of_an_unnamed_text();
        let agrees = || self.text().ends_with("ا") && self.text_before().ends_with("ا");
        own() || self.bounds.accusative && self.at == self.head + 1 && self.before.class().is_head() && agrees()
    }

    /// `سعاد كلدون المصنفة الثانية عالميا`, `سامي كلدون المصنف ثالثا عالميا`: where a player stands among all.
    fn is_rank(&self) -> bool {
        let Look { reader, start, at, .. } = *self;
        let world = |at: usize| reader.text_of(at) == "عالميا";
        let ranked = |back: usize| at >= start + back && reader.text_of(at - back).is_one_of(&["المصنف", "المصنفة"]);
        ranked(1) && (world(at) || world(at + 1)) || ranked(2) && world(at)
    }

    /// `استشاري العلاج الطبيعي`, `وزير الموارد الطبيعية`: what may govern a clause describes a noun.
    fn is_natural(&mut self) -> bool {
        self.naming = false;
        self.after_article() && self.text().starts_with("ال")
    }

    /// `الشاعر المعروف سامي البكري`, `المواطن المدعو سامي`: before his name.
    fn is_well_known(&mut self) -> bool {
        self.naming = false;
        let next = self.at + 1;
        let name = matches!(self.reader.class(next), Class::GivenName | Class::Title);
        self.after_article() && self.text().starts_with("ال") && next < self.bounds.limit && name
    }

    /// `منظمة أطباء بلا حدود`, `مراسلون بلا حدود`; but `أجاب الوزير بلا تردد`
    fn is_without(&self) -> bool {
        let many = || self.before.clitics.is_empty() && self.before.form().number() == Number::Plural;
        self.before.class() == Class::Role && many() && self.text() == "بلا"
    }

    /// `الدولة و الشؤون`, `صحيفتا “الشراع” و“المنارة”`: a conjunction written apart.
    fn is_and(&self) -> bool {
        let Look { reader, at, .. } = *self;
        let definite = || reader.tok(at + 1).has(Clitics::AL) && self.after_article();
        self.tok.size == 1 && (definite() || reader.is_close(at - 1))
    }

    /// `مدير عام`, `مدرب سيتي`, `عضو جمعية الأمل`: a word that the lexicon does not know; what an indefinite head
    /// governs is no name.
    fn unknown(&mut self) {
        let Look { reader, at, tok, .. } = *self;
        // جمعية محلية معنية, تقرير إحصائي أولي: an adjective of an indefinite head is none either.
        let of_text = || self.text().ends_with("ي") && self.is_of_an_unnamed_text();
        let adjective = || (self.text().ends_with("ية") || of_text()) && !self.after_article();
        // رئيس اتحاد البلاد لكرة القدم: what begins with ل before a definite noun is no name.
        let definite = || {
            let next = reader.tok(at + 1);
            // المركز الوطني لإنتاج وتسويق الأسماك
            let joined = || reader.looks_like_joined_noun(at + 1) && reader.tok(at + 2).has(Clitics::AL);
            next.has(Clitics::AL) || joined()
        };
        let carried =
            || self.text().starts_with("ل") && (self.after_article() || reader.is_close(at - 1)) && definite();
        // رئيس لجنة الاحتراف وأوضاع اللاعبين, وزير المالية وإصلاح الإدارة
        let joined = || reader.looks_like_joined_noun(at) && definite();
        self.name(
            !tok.has(Clitics::AL)
                && !self.governed()
                && !reader.is_namesake(at, self.start)
                && !adjective()
                && !carried()
                && !joined()
                && !reader.is_common(at),
        );
        // القياسات التالية: two definite words in a row are no name.
        self.naming &= !(tok.has(Clitics::AL) && self.at == self.start + 1 && self.after_article());
    }

    /// `مصدر من داخل المكتب`, `مصدر مطلع داخل أروقة المكتب`, `مصادر وسط الثوار`, `تقارير غير مؤكدة`: where somebody is, or
    /// what is not so.
    fn opener(&self) -> Option<usize> {
        let Look { reader, at, .. } = *self;
        let inside = || self.text().is_one_of(&["داخل", "وسط"]) && reader.class(self.head) == Class::Source;
        // تقارير غير مؤكدة، المنظمات غير الحكومية
        let unlike = || {
            let next = reader.tok(at + 1);
            let agrees = || next.has(Clitics::AL) == self.after_article() || reader.is_close(at - 1);
            self.text() == "غير" && next.is_word() && agrees() && !self.after_name() && at + 1 < self.bounds.limit
        };
        if unlike() {
            return Some(at + 2);
        }
        // لاعب وسط الفريق, بلدية وسط الميناء
        let midfield = || {
            let player = matches!(self.before.class(), Class::Role | Class::NameHead | Class::Institution)
                && self.before.clitics.is_empty();
            player && self.text() == "وسط"
        };
        (self.before.class() == Class::PrepMin || inside() || midfield()).then_some(at + 1)
    }

    /// `رئيس هذا المشروع`, `معدو هذه الدراسة`: what an office is of; but `انتقد قسيس هذه الأزمة`, the object, and
    /// `قال الكاتب هذا المساء`.
    fn demonstrative(&self) -> Option<usize> {
        let Look { reader, at, .. } = *self;
        let office = |class: Class| matches!(class, Class::Role | Class::Person);
        // بيان للقاضي لدى ذات المحكمة, الباحث الرئيسي في هذه الدراسة
        let behind = || match self.before.class() {
            Class::Prep => true,
            class if class.is_preposition() => self.bounds.towards,
            // متحدثة باسم هذه المنظمة, مصدر وثيق الصلة بتلك الشركات
            _ => {
                let before = self.text_before();
                self.bounds.towards && (before == "باسم" || self.tok.has(Clitics::BI) && before == "الصلة")
            }
        };
        let completed = || {
            let construct = || at >= self.start + 2 && office(reader.class(at - 2));
            // أكد مصدر آخر هذه المعلومات
            let whole = || self.text_before().is_one_of(&["آخر", "أخرى"]);
            let free = self.bounds.towards || !self.bounds.object;
            let before = self.before.class();
            // قيادة هذا الوطن
            let body = || before == Class::Institution && self.second() && self.bounds.towards && !self.bounds.object;
            let governs = || {
                let construct = office(before) || before == Class::Unknown && construct() || body();
                free && construct && self.before.clitics.is_empty() && !whole()
            };
            // مسؤولي هذا الصرح, ببواطن هذا القطاع: what cannot stand without what it is of
            let bare = || before == Class::Unknown && reader.many_without_noon(self.before.key()).is_some();
            governs() || bare()
        };
        let next = reader.tok(at + 1);
        let noun =
            next.clitics == Clitics::AL && !matches!(next.class(), Class::Time | Class::Occasion | Class::Adverb);
        (noun && at + 1 < self.bounds.limit && (behind() || completed())).then_some(at + 2)
    }

    /// Whether an indefinite head or a preposition stands right before, which takes the word for its
    /// complement.
    fn governed(&self) -> bool {
        // مدير عام جمرك المطار
        let general = self.at >= self.start + 2 && self.text_before() == "عام";
        let before = self.reader.tok(self.at - 1 - usize::from(general));
        let head = before.class().is_head() && before.class() != Class::Title
            || before.class().is_preposition()
            || matches!(before.class(), Class::NameHead | Class::Statement);
        head && !before.has(Clitics::AL)
    }

    /// Whether a noun goes on: but one that ب or ل is joined to not always.
    fn noun(&self) -> bool {
        !(self.tok.has(Clitics::BI.union(Clitics::LI)) && ends_before_joined(self))
    }

    /// `الكاتبة الساحلية ذات الأصل الجزيري سعاد`, `الممثل الساحلي من أصل جزيري سامي`: where somebody's people are from.
    fn is_of_origin(&self) -> bool {
        let next = self.at + 1;
        let nisba = || ["ي", "ية"].iter().any(|nisba| self.reader.text_of(next + 1).ends_with(nisba));
        let land = || next + 1 < self.bounds.limit && nisba();
        let of_it = || self.before.has(Clitics::AL) && self.reader.text_of(next).is_one_of(lists::ORIGIN);
        self.bounds.towards && land() && of_it() && (self.is(Class::PrepMin) || self.text() == "ذات")
    }

    /// Time words wall a phrase off, but for adjectives of office (`الرئيس السابق`), papers (`المصري اليوم`) and years.
    fn time(&self) -> Option<usize> {
        let (reader, next) = (self.reader, self.at + 1);
        // بلاغ صادر اليوم عن الوزارة
        if self.text_before().is_one_of(lists::ISSUED_BY) {
            let behind = (next..self.bounds.limit.min(next + 3)).find(|at| reader.class(*at) != Class::Time)?;
            return (reader.class(behind) == Class::PrepAn && behind + 1 < self.bounds.limit).then_some(behind + 1);
        }
        // اتفاقية الموانئ لسنة 1970
        let text = || matches!(reader.class(self.head), Class::Document | Class::Norm);
        let dated = || text() && reader.is(next, TokenKind::Number) && self.text().is_one_of(&["لسنة", "لعام"]);
        if next < self.bounds.limit && dated() {
            return Some(next + 1);
        }
        (self.is_paper() || self.is_friday() || self.is_first() || self.is_present() || self.is_of_then())
            .then_some(next)
    }

    /// `خطيب الجمعة`, `إمام وخطيب صلاة الجمعة`: the prayer, and no day.
    fn is_friday(&self) -> bool {
        self.text() == "الجمعة" && self.text_before().is_one_of_joined(&["خطيب", "صلاة", "خطبة"])
    }

    /// `صحيفة الصباح`, `صحيفة المصري اليوم`; but `وكالة الشراع الساحلية اليوم الأحد`, `رويترز أمس`
    fn is_paper(&self) -> bool {
        let paper = |words: usize| self.back(words).class() == Class::Media && !self.back(words).has(Clitics::AL);
        let own = || self.text().starts_with("ال") || self.text() == "صباح";
        let today = || self.before.clitics == Clitics::AL && self.text() == "اليوم";
        self.reader.class(self.at + 1) != Class::Time && (paper(1) && own() || paper(2) && today())
    }

    /// `فريق الكرة الأول`, `ملازم أول`, `استشاري أول`; but `المدير أول أمس`, `أول من أمس`
    fn is_first(&self) -> bool {
        let next = self.at + 1;
        let day = |at: usize| self.reader.class(at) == Class::Time;
        let of_days = || self.reader.class(next) == Class::PrepMin && day(next + 1);
        let bare = || self.text().is_one_of(&["أول", "اول"]);
        let definite = || self.text().is_one_of(lists::FIRST);
        let behind = if self.before.has(Clitics::AL) {
            !day(next) && (bare() || definite())
        } else {
            self.before.class().is_head() && bare()
        };
        behind && !of_days()
    }

    /// `رئيس الوزراء الحالي`
    fn is_present(&self) -> bool {
        let office = matches!(self.reader.class(self.head), Class::Role | Class::Title);
        let free = || self.bounds.towards || self.reader.class(self.at + 1) == Class::GivenName;
        office && self.before.has(Clitics::AL) && free() && self.text().is_one_of(&["الحالي", "الحالية"])
    }

    /// `بطل الكأس في الموسم الماضي`, `أفضل مدرب للموسم المنصرم`
    fn is_of_then(&self) -> bool {
        let led = || self.before.has(Clitics::LI) || self.back(2).class() == Class::PrepFi;
        self.bounds.towards && self.before.class() != Class::Time && led() && self.text().is_one_of(lists::WHICH_YEAR)
    }
}
