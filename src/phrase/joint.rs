//! What a noun phrase goes on with behind a preposition and with a word that ب or ل is joined to: short rules
//! over the phrase so far, each with the words it was made for. One that holds is enough to end it there.

use super::by_class::any_of;
use super::look::Look;
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Classes, Number};
use crate::quotation::Stretch;
use crate::token::{Tok, TokenKind};

const MIN: Classes = Classes::of(&[Class::PrepMin]);
const ALA: Classes = Classes::of(&[Class::PrepAla]);
const AN: Classes = Classes::of(&[Class::PrepAn]);

any_of! {
    /// Whether the phrase ends before the preposition.
    pub(super) ends_before_preposition:
    Classes::of(&[Class::PrepFi]) => said_where, in_something_of_his, placed;
    AN => about;
    Classes::of(&[Class::PrepIla]) => sent_to;
    MIN => for_his_part, asked_of, anew;
    ALA => on_something_of_his, answered;
    ALA.and(MIN).and(AN) => upon;
    Classes::of(&[Class::Prep]) => told, told_a_paper, without, when_he_did;
    _ => nothing_behind, on_no_noun, by_people, adverbial, ungoverned;
}

any_of! {
    /// Whether the phrase ends before a word that ب or ل is joined to.
    pub(super) ends_before_joined:
    Classes::of(&[Class::Unknown]) => told_by_a_source;
    Classes::of(&[Class::Time, Class::Adverb, Class::Occasion]) => when;
    Classes::of(&[Class::Statement]) => with_a_text;
    _ => addressed, heard, loose, behind_a_name, with_of_the_verb;
}

impl<'a> Look<'_, 'a> {
    pub(super) fn next_class(&self) -> Class {
        self.reader.class(self.at + 1)
    }

    /// `مصدر في الشرطة`, `سامي البكري من فريق المنظمة`: whether a body or a place stands behind the preposition.
    fn is_before_body(&self) -> bool {
        matches!(self.next_class(), Class::Institution | Class::Media | Class::NameHead | Class::Place)
    }

    /// `سامي البكري من أهالي القرية`, `اثنان من مسؤولي الوزارة`: whether many stand behind it, of whom he is one.
    fn is_before_people(&self) -> bool {
        let many = self.reader.tok(self.at + 1).form().number() == Number::Plural;
        let construct = || {
            // من مسؤولي حكومة البلاد
            let completed = |of: &Tok| of.has(Clitics::AL) || of.class() == Class::Institution;
            self.reader.text_of(self.at + 1).ends_with("ي") && completed(self.reader.tok(self.at + 2))
        };
        many && matches!(self.next_class(), Class::Person | Class::Role)
            || self.reader.is_plural_of_people(self.at + 1)
            || self.reader.is_plain_unknown(self.at + 1) && construct()
    }

    /// `سامي البكري من كلدون هارت`: whether a name of two bare words stands behind it, where he works.
    fn is_before_a_firm(&self) -> bool {
        let name = |at: usize| self.reader.is_bare_name(at) && !self.reader.text_of(at).ends_with_pronoun();
        name(self.at + 1) && name(self.at + 2)
    }

    /// `سامي البكري، المشارك في البحث إن`, `سامي البكري الباحث الرئيسي في هذه الدراسة إن`: what he takes part in who is
    /// said in apposition to do so.
    fn takes_part(&self) -> bool {
        let reader = self.reader;
        let officer = || {
            let at = (self.at - 1).saturating_sub(usize::from(reader.is_definite_adjective(self.at - 1)));
            let office = reader.class(at) == Class::Role && reader.tok(at).has(Clitics::AL);
            let work = self.at + 1 + usize::from(self.next_class() == Class::Demonstrative);
            let paper = reader.class(work) == Class::Document && reader.tok(work).has(Clitics::AL);
            office && self.at > self.head + 1 && paper
        };
        // أحد المشاركين في الندوة; but المشاركون في ندوة نظمها
        let participant = || {
            let work = self.next().is_some_and(|next| next.clitics == Clitics::AL && next.class() != Class::Time);
            self.is(Class::PrepFi) && work && self.text_before().starts_with("المشارك")
        };
        self.bounds.towards && (officer() || participant())
    }

    fn head_tok(&self) -> &'a Tok {
        self.reader.tok(self.head)
    }

    /// Whether the preposition is a ل or ب written apart: `لـ“النهار”`.
    fn is_apart(&self) -> bool {
        self.tok.size == 1
    }

    fn with(&self) -> bool {
        self.tok.has(Clitics::BI)
    }

    fn to(&self) -> bool {
        self.tok.has(Clitics::LI)
    }

    /// Whether the phrase is for a text: its ل says whose.
    fn is_of_a_text(&self) -> bool {
        matches!(self.head_tok().class(), Class::Document | Class::Statement)
    }

    /// Whether the word heads a phrase for somebody, names a thing that has a name, or a place.
    fn is_known_noun(&self) -> bool {
        self.class().is_head() || matches!(self.class(), Class::NameHead | Class::Place)
    }
}

/// No noun stands behind it, but for a name between marks: `الأمين العام لـ“الحزب” سامي`, `القيادي في “حركة الغد”
/// سامي`, `تقرير صادر عن “الشراع”`.
fn nothing_behind(look: &Look<'_, '_>) -> bool {
    let open = look.at + 1;
    let where_he_works = || look.is(Class::PrepFi) || look.text() == "لدى";
    // مسؤولون من “كلدون”
    let from = || look.is(Class::PrepMin) && look.second() && look.head_tok().class() == Class::Role;
    let within = || (where_he_works() || from()) && look.reader.is_name(open) || is_issued(look);
    // سامي البكري المحلل في (سوق المال): what he is has been read behind his name.
    let office = || look.bounds.towards && look.named && !look.naming;
    if look.is(Class::PrepFi) && look.reader.is(open, TokenKind::Open) && office() {
        return false;
    }
    // مدير البحوث في “النورس للاستثمار”
    let at_work = || {
        let office = look.head_tok().class() == Class::Role && !look.head_tok().has(Clitics::AL) && !look.second();
        let event = || matches!(look.reader.class(open + 1), Class::Occasion | Class::Document | Class::Statement);
        let called = |stretch: &Stretch| matches!(stretch.words, 2..=4) && !event() && !look.reader.is_clause(stretch);
        look.is(Class::PrepFi) && look.bounds.towards && office && look.reader.opened(open).is_some_and(called)
    };
    // القائمون على “التجربة”
    let over = || look.is(Class::PrepAla) && look.bounds.towards && look.text_before().starts_with("القائم");
    let marked = || look.reader.is_open(open) && (look.is_apart() || within() || at_work() || over());
    !look.next().is_some_and(|next| (next.is_word() || marked()) && !next.has(Clitics::WA))
}

/// `قال سامي في المساء`: nothing hangs on a name, but for `سامي البكري من المعهد البحري`; and nothing on one word
/// that the lexicon does not know, but for `القائمون على الدراسة`.
fn on_no_noun(look: &Look<'_, '_>) -> bool {
    let first = look.reader.class(look.start);
    let people = look.bounds.towards && look.is(Class::PrepAla) && look.reader.is_plural_of_people(look.start);
    let alone = look.second() && matches!(first, Class::Unknown | Class::GivenName | Class::Honorific) && !people;
    // المبعوث الخاص لهيل إلى السودان سامي البكري
    let sent = look.bounds.towards
        && look.is(Class::PrepIla)
        && look.next_class() == Class::Place
        && look.reader.class(look.head) == Class::Role;
    // علقت “النهار” على الزيارة
    let called = || look.is(Class::PrepAla) && look.reader.is_close(look.at - 1);
    (alone || look.after_name() || called()) && !is_member(look) && !sent && !is_issued(look) && !is_delegate(look)
}

/// `سامي البكري من المعهد البحري`: of whom he is one; but `طالب سامي البكري من الوزارة`, of whom he asks.
fn is_member(look: &Look<'_, '_>) -> bool {
    let asks = || look.is_behind_verb() && look.reader.lemma(look.start - 1).act == Act::Demand;
    look.is(Class::PrepMin)
        && !asks()
        && look.next().is_some_and(|next| next.clitics.without(Clitics::AL).is_empty())
        && (look.is_before_body() || look.is_before_people() || look.is_before_a_firm())
}

/// `قال الوزير في بيان`; but `سامي البكري، المشارك في البحث إن`
fn said_where(look: &Look<'_, '_>) -> bool {
    // في آخر تقرير له
    let last = || look.reader.text_of(look.at + 1).is_one_of(lists::LATEST);
    // الصحيفة في مقال لها, الكاتب في عمود قديم, المؤلف في الفصل الأخير
    let text = || look.reader.text_of(look.at + 1).is_one_of(lists::PARTS_OF_WRITINGS);
    let opens =
        look.reader.opens_statement(look.at + 1) || last() && look.reader.opens_statement(look.at + 2) || text();
    opens && !look.takes_part()
}

/// `صندوق الادخار في تقريره السنوي`, `المجلة في عددها الأخير`
fn in_something_of_his(look: &Look<'_, '_>) -> bool {
    // الشاعرة في إحدى رسائلها
    let next = look.at + 1 + usize::from(look.reader.text_of(look.at + 1).is_one_of(lists::ONE_OF));
    let tok = look.reader.tok(next);
    let word = look.reader.text_of(next);
    // خبير السوق في سوسيتيه: not his
    let his = || tok.size >= 5 && ["ه", "هم", "هما"].iter().any(|his| word.ends_with(his)) && !word.ends_with("يه");
    let by_ending = || tok.clitics.is_empty() && (word.ends_with("ها") || his());
    match tok.class() {
        // الأستاذ سامي في كتابه، باحثو الجامعة في دراستهم
        Class::Unknown | Class::NameHead | Class::Document => tok.is(TokenKind::Word) && by_ending(),
        _ => tok.form().has_pronoun(),
    }
}

/// `الكلية في المدينة`, `كثيرون في البلاد`: a place where they say so; but `مصدر في الشرطة`, `مدير في الشركة`.
fn placed(look: &Look<'_, '_>) -> bool {
    let head = look.head_tok();
    let office = look.bounds.towards && matches!(head.class(), Class::Role | Class::Title);
    let known = look.second() && head.has(Clitics::AL) && !office;
    let many = head.form().number() != Number::Singular && !look.bounds.towards;
    (known || many) && !look.is_before_body() && !look.reader.is_open(look.at + 1)
}

/// `عبر المشاركون عن سعادتهم`: the verb's own; `قال سامي البكري سفير البلاد لدى السودان عن السياحة`: of what he speaks;
/// but `بيان صادر عن المكتب`, `النائب عن دائرة الساحل`, `سعاد البكري المسؤولة عن المتحف`.
fn about(look: &Look<'_, '_>) -> bool {
    let person = || matches!(look.head_tok().class(), Class::GivenName | Class::Unknown | Class::Title | Class::Role);
    let whole = || matches!(look.before.class(), Class::Place | Class::NameHead);
    let spoken_of = || look.named && person() && whole();
    // تقول الفنانة عن دورها
    let of_hers = || look.bounds.towards && person() && look.is(Class::PrepAn) && in_something_of_his(look);
    (look.bounds.about || spoken_of() || of_hers()) && !is_issued(look) && !is_delegate(look) && !is_purpose(look)
}

/// `سامي البكري عضو المجلس عن ولاية الساحل`: for whom he sits.
fn is_delegate(look: &Look<'_, '_>) -> bool {
    let sits =
        |at: usize| look.reader.is(at, TokenKind::Word) && look.reader.text_of(at).is_one_of(lists::WHO_SITS_FOR);
    // سامي البكري عن كتلة النجم
    let bloc = || look.bounds.towards && look.reader.text_of(look.at + 1) == "كتلة";
    look.is(Class::PrepAn) && look.is_before_body() && ((look.start..look.at).any(sits) || bloc())
}

/// `تقرير حديث صادر عن المركز`: by whom a text is.
fn is_issued(look: &Look<'_, '_>) -> bool {
    look.is(Class::PrepAn) && ["صادر", "صادرة"].iter().any(|issued| look.text_before().ends_with(issued))
}

/// `كتب المدير إلى جانب الصورة أن`, `نبه البيان إلى أزمة “حادة”`; but `مبعوث البلاد إلى السودان قال`.
fn sent_to(look: &Look<'_, '_>) -> bool {
    let beside = || look.reader.text_of(look.at + 1) == "جانب";
    let text = || look.second() && look.is_of_a_text();
    !look.bounds.towards || beside() || text()
}

/// `الصحيفة من جانبها`, `الوكالة من جهة أخرى`, `المدير من جانب آخر`, `الوزير من طرف المجلس`; but `مصدر من داخل المكتب`.
fn for_his_part(look: &Look<'_, '_>) -> bool {
    let word = look.reader.text_of(look.at + 1);
    let other = || look.reader.text_of(look.at + 2).is_one_of(lists::ANOTHER);
    word == "طرف"
        || word.is_one_of(lists::SIDES) && other()
        || look.next_class() == Class::Opener && word.ends_with_pronoun()
}

/// `أكد الوزير من جديد أن`
fn anew(look: &Look<'_, '_>) -> bool {
    look.reader.text_of(look.at + 1) == "جديد"
}

/// `طلبت الجهات من الشركة أن`, `طلب وزير المياه من السكان أن`: of whom something is asked, who is no part of who asks;
/// but `العديد من المدارس`.
fn asked_of(look: &Look<'_, '_>) -> bool {
    let class = look.head_tok().class();
    let part = matches!(class, Class::Person | Class::Norm | Class::Document | Class::Statement);
    // وكالة الحماية من الحرائق, الرئيسة المنتخبة من قبل: the noun's or the participle's own
    let taken = || {
        let before = look.at - 1;
        look.reader.is_definite_masdar(before) || look.bounds.about && look.reader.looks_like_quality(before)
    };
    let definite = || look.after_article() || look.before.class() == Class::Place;
    look.bounds.from && !part && definite() && !taken()
}

/// `كتب الرئيس على صفحته`, `كتب أحد الصيادين على موقع النادي`, `قالت الشرطة على إكس`, `أكدت المديرية على لسان مديرها`;
/// but `المشرف على موقع النادي`, `صفحات على موقع النادي`, `نشطاء على مواقع التواصل`.
fn on_something_of_his(look: &Look<'_, '_>) -> bool {
    let page = || look.head_tok().class() == Class::Media && look.reader.text_of(look.head).starts_with("صفح");
    let known = || page() || lists::ACTIVE_ON_THE_NET.iter().any(|active| look.text_before().starts_with(active));
    let his = || look.reader.is(look.at + 1, TokenKind::Word) && look.reader.looks_like_object(look.at + 1);
    !leads(look) && (look.reader.text_of(look.at + 1).is_one_of(lists::WHERE_ONE_WRITES) && !known() || his())
}

/// `المشرف على`: whether who is over something stands before.
fn leads(look: &Look<'_, '_>) -> bool {
    look.reader.is_over(look.at - 1)
}

/// `رد الوزير على القرار بالقول`, `كتبت المذيعة على الصورة: “…”`: what is answered or written on; but `اشترط المشرف على
/// النادي`, `علق المشرف العام على الفريق`, whose office lacks what it is for.
fn answered(look: &Look<'_, '_>) -> bool {
    let his = || look.reader.text_of(look.at + 1).ends_with_pronoun();
    let general = || look.reader.text_of(look.at - 2).is_one_of(&["المشرف", "المشرفة"]) && !his();
    look.bounds.upon && !(leads(look) || look.at >= look.start + 2 && general())
}

/// `حث المجلس الأعلى على مضاعفة الجهد`, `تمكنت الأجهزة الأمنية من تحديد مكانه`, where nothing is known to follow: what
/// the verb takes; but `المشرف العام على مكتب الهيئة`, `عدد من سكان القرية`.
fn upon(look: &Look<'_, '_>) -> bool {
    let noun = look.next().is_some_and(|next| next.is(TokenKind::Word) && next.clitics.is_empty());
    let bare = noun && look.next_class() == Class::Unknown;
    let definite = look.head_tok().has(Clitics::AL) || look.is(Class::PrepAla);
    let body = look.is(Class::PrepAla) && look.head_tok().class() == Class::Institution;
    !look.bounds.towards && !is_purpose(look) && !is_at_the_level(look) && (bare && definite || body)
}

/// `مصدر لـ“النهار”`, `المدير لـ“النهار”`
fn told(look: &Look<'_, '_>) -> bool {
    let head = look.head_tok();
    look.is_apart() && (head.class() == Class::Source || look.second() && head.has(Clitics::AL))
}

/// `قال المدير لدى وصوله إلى الميناء إن`, `لدى افتتاح المعرض`: when he said so; but `سفير الهند لدى الأردن`.
fn when_he_did(look: &Look<'_, '_>) -> bool {
    let done = || look.next_class() == Class::Occasion || look.reader.looks_like_masdar(look.at + 1);
    look.tok.size == 3 && look.text() == "لدى" && (in_something_of_his(look) || done())
}

/// `ذكرت الحركة دون إسهاب أن`: how she said so; but `مدرب المنتخب دون العشرين سامي`, of what age they are.
fn without(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    let age = || look.reader.is(next, TokenKind::Number) || look.reader.text_of(next).is_one_of(&["العشرين", "سن"]);
    look.tok.size == 3 && look.text() == "دون" && !age()
}

/// `مدير عام الميناء لـ“النهار” إن`: the paper it was told, where nothing else follows; but `المدير العام لـ“النهار”
/// إن`, whose office lacks what it is for.
fn told_a_paper(look: &Look<'_, '_>) -> bool {
    let open = look.at + 1;
    let behind = look.reader.over(open);
    let name = matches!(look.reader.class(behind), Class::Unknown | Class::GivenName | Class::Title)
        && look.reader.tok(behind).is_word();
    let to = look.is_apart() && look.text().starts_with("ل");
    // قال المدير سامي البكري لـ Shira.com
    let latin = |at: &usize| look.reader.tok(*at).is(TokenKind::Latin) || look.reader.tok(*at).is(TokenKind::Link);
    let foreign = || latin(&open) && (open..open + 4).find(|at| !latin(at)).is_some_and(|at| at >= look.bounds.limit);
    let last = to && (look.reader.is_open(open) && !name || look.bounds.towards && foreign());
    let office = matches!(look.head_tok().class(), Class::Role | Class::Title)
        && look.head_tok().form().number() == Number::Singular
        && (look.head + 1..look.at).all(|at| look.reader.is_definite_adjective(at));
    last && !office && !look.is_of_a_text()
}

/// `كثيرون على`, `البعض في`: only من goes on behind a word for people; but `أشخاص مطلعين على الأمر`.
fn by_people(look: &Look<'_, '_>) -> bool {
    let informed = look.is(Class::PrepAla) && look.before.class() == Class::Source;
    // قالت ساكنة في حي الشاطئ إن: of one
    let one = || look.is(Class::PrepFi) && look.head_tok().form().number() == Number::Singular;
    let later = look.bounds.towards && (look.at > look.start + 1 || one()) || informed;
    look.head_tok().class() == Class::Person && !look.is(Class::PrepMin) && !later
}

/// `المدير في نهاية اللقاء`, `مصادر في وقت سابق`; but `لدى ذات المحكمة`, `من داخل المكتب`.
fn adverbial(look: &Look<'_, '_>) -> bool {
    // قال الحزب في منتصف تموز إن, في المقابل, في عام 2019
    let next = look.reader.text_of(look.at + 1);
    if look.is(Class::PrepFi) && next.is_one_of(lists::TIMES_BEHIND_IN) {
        return true;
    }
    match look.next_class() {
        // من داخل المكتب; but أعلن المدير من خلال بيان أن
        Class::Opener => next.is_one_of(&["خلال", "بعد"]),
        // ممثلون عن هذه المنظمات
        Class::Demonstrative if look.is(Class::PrepAn) && of_whom(look) => false,
        Class::Demonstrative => !look.is(Class::Prep) && !look.takes_part(),
        // مصادر مقربة من التحقيق
        Class::Occasion | Class::Statement | Class::Object if is_near(look) => false,
        // بلاغ صادر عن اجتماع المكتب
        Class::Occasion => !is_issued(look) && !look.takes_part(),
        // سامي البكري المشرف على تنفيذ القرار, اللجنة الوطنية للإشراف على تنفيذ القرار
        Class::Object if look.is(Class::PrepAla) && leads(look) || is_purpose(look) => false,
        Class::Time
        | Class::Adverb
        | Class::Statement
        | Class::Negation
        | Class::Relative
        | Class::Pronoun
        | Class::Object => true,
        _ => false,
    }
}

/// `ممثل عن`, `ممثلون عن`
fn of_whom(look: &Look<'_, '_>) -> bool {
    look.second() && look.text_before().starts_with("ممثل")
}

/// `مصدر مقرب من`, `مصادر قريبة من`: to what a source is near.
fn is_near(look: &Look<'_, '_>) -> bool {
    ["مقرب", "قريب"].iter().any(|near| look.text_before().starts_with(near))
}

/// Without a complement to run to, only what a head governs goes on: `مصدر في الشرطة`.
fn ungoverned(look: &Look<'_, '_>) -> bool {
    let before = look.before.class();
    // سامي البكري، موظف الأرشيف في معهد البحار
    let officer = || look.inner && look.head_tok().class() == Class::Role && look.is_before_body();
    let governs = before.is_head() || look.reader.is_adjective(look.at - 1) || officer();
    let goes_on = || is_issued(look) || is_member(look) || is_purpose(look) || is_at_the_level(look);
    !look.bounds.towards && !governs && !goes_on()
}

/// `مدير الأسواق على مستوى وزارة التجارة`: in which body he is so.
fn is_at_the_level(look: &Look<'_, '_>) -> bool {
    let office = || look.head_tok().class() == Class::Role && look.reader.class(look.at + 2) == Class::Institution;
    look.is(Class::PrepAla) && look.reader.text_of(look.at + 1) == "مستوى" && office()
}

/// `الهيئة العامة للرقابة على الأسواق`, `عضو الجمعية الوطنية للدفاع عن حقوق البحارة`: what a body is for, and over what.
fn is_purpose(look: &Look<'_, '_>) -> bool {
    // عضو الهيئة الوطنية للرقابة, جماعات للدفاع
    let body = || (look.head..look.at).any(|at| matches!(look.reader.class(at), Class::Institution | Class::NameHead));
    look.before.has(Clitics::LI) && look.reader.text_of(look.at - 1).is_one_of(lists::PURPOSES) && body()
}

/// `قال سامي لصحيفة النهار`, `لمراسل “النهار”`; but `النقابة الوطنية للصحفيين`, `المستشار
/// الرئاسي للإعلام`, `تحليل لصحيفة النهار`.
fn addressed(look: &Look<'_, '_>) -> bool {
    look.to() && (may_be_told(look) && !goes_with_the_head(look) || is_officer_told_by_a_body(look))
}

/// Whoever ل is joined to can be told something: `لصحيفة النهار`, `لمراسل “النهار”`, `لزوجته`.
fn may_be_told(look: &Look<'_, '_>) -> bool {
    let reporter =
        || look.is(Class::Role) && ["لمراسل", "لمبعوث", "لموفد"].iter().any(|sent| look.text().starts_with(sent));
    look.reader.is_addressee(look.at) || reporter() || is_his(look)
}

/// `قال الباحث لزوجته إن`, `يقول الرجل لوالده`, `قالت وزيرة الموانئ لنظيرها الجنوبي إن`: who is his that speaks.
fn is_his(look: &Look<'_, '_>) -> bool {
    let kin = look.is(Class::Kin) && (look.tok.form().has_pronoun() || look.text().ends_with_pronoun());
    kin || look.text().starts_with("لنظير")
}

/// What ل is joined to says of the head whose it is, or what it is for.
fn goes_with_the_head(look: &Look<'_, '_>) -> bool {
    look.is_of_a_text()
        || is_body_that_tells_no_press(look)
        || is_described_body(look)
        || is_field_of_the_press(look)
        || is_correspondents_paper(look)
        || is_paper_with_a_page(look)
        || is_trade(look)
        || is_of_many(look)
}

/// `النقابة الوطنية للصحفيين`: whose the body is that heads the phrase; but a paper is told, and so is the press.
fn is_body_that_tells_no_press(look: &Look<'_, '_>) -> bool {
    let body = matches!(look.head_tok().class(), Class::Institution | Class::NameHead);
    body && !look.is(Class::Media) && !is_told_the_press(look)
}

/// `للوكالة الوطنية للموانئ`: no paper.
fn is_described_body(look: &Look<'_, '_>) -> bool {
    let agency = || look.text().is_one_of(&["للوكالة", "للشبكة"]) && look.head_tok().class() != Class::Source;
    look.class().is_head() && (!look.is(Class::Media) || agency()) && look.reader.is_adjective(look.at + 1)
}

/// `المستشار الرئاسي للإعلام`, `المستشار للصحافة والنشر`: what he is for.
fn is_field_of_the_press(look: &Look<'_, '_>) -> bool {
    let joined = || look.next().is_some_and(|next| next.has(Clitics::WA));
    look.is(Class::Media)
        && ["إعلام", "صحافة"].iter().any(|field| look.text().ends_with(field))
        && (look.reader.is_adjective(look.at - 1) || joined())
}

/// `مراسل لوكالة كلدون`: whose he is.
fn is_correspondents_paper(look: &Look<'_, '_>) -> bool {
    let writes = |writer: &&str| look.text_before().starts_with(writer);
    look.second() && look.before.clitics.is_empty() && ["مراسل", "مصور", "صحفي", "صحافي"].iter().any(writes)
}

/// `الموقع الإلكتروني لصحيفة الشراع`, `رئيس التحرير لصحيفة الشراع`: whose it is.
fn is_paper_with_a_page(look: &Look<'_, '_>) -> bool {
    let site = || ["موقع", "حساب", "صفحة"].iter().any(|page| look.reader.text_of(look.head).ends_with(page));
    let editor = || (look.start..look.at).any(|at| look.reader.text_of(at) == "التحرير");
    look.is(Class::Media) && look.after_article() && (site() || editor())
}

/// `قالت دول الساحل الشرقية لوزير الموانئ سامي إن`
fn is_officer_told_by_a_body(look: &Look<'_, '_>) -> bool {
    let one = look.is(Class::Role) && look.tok.form().number() == Number::Singular;
    one && look.bounds.towards && !look.has_article() && is_body_that_tells_no_press(look)
}

/// `قالت الوزارة للصحفيين إن`; but `قالت النقابة الوطنية للصحفيين إن`, a body of theirs.
fn is_told_the_press(look: &Look<'_, '_>) -> bool {
    let head = look.reader.text_of(look.head);
    is_the_press(look) && !lists::BODIES_OF_PEOPLE.iter().any(|body| head.ends_with(body))
}

/// `للصحفيين`, `للإعلام`
fn is_the_press(look: &Look<'_, '_>) -> bool {
    ["للصح", "للإعلام", "للاعلام", "للمراسل"].iter().any(|press| look.text().starts_with(press))
}

/// `قال الطبيب للمحكمة إن`, `قال سائق الحافلة للشرطة إن`, `قال الأب لابنه`, `قالت سعاد وأمها للقاضي إن`: behind the verb
/// one word for somebody, or who is somebody's, is for nothing, and whoever ل is joined to has been told; but `نائبه
/// للشؤون المالية`, `مستشاره للأمن الوطني`, `المستشار لشؤون الموانئ`.
fn heard(look: &Look<'_, '_>) -> bool {
    if !look.to() || !look.is_behind_verb() {
        return false;
    }
    const PEOPLE: Classes = Classes::of(&[Class::Role, Class::Person, Class::Kin, Class::Title, Class::GivenName]);
    let before = look.before;
    // محاميه
    let unknown = || before.class() == Class::Unknown && before.size >= 5 && look.text_before().ends_with_pronoun();
    let his = || match before.class() {
        Class::Kin | Class::Role => before.form().has_pronoun(),
        // أحدهم
        class => class == Class::Person && look.text_before().ends_with_pronoun(),
    };
    let alone = look.second() && before.clitics == Clitics::AL && PEOPLE.has(before.class());
    let hears = || match look.class() {
        Class::Institution | Class::Media => !look.reader.is_adjective(look.at + 1),
        Class::Unknown => look.has_article() && !look.reader.ends_in_teh(look.at),
        class => PEOPLE.has(class),
    };
    // سائق الحافلة للشرطة, والد الطفل للمحكمة: and so has one whose office is whole, where what is said follows
    let whole = || {
        let head = look.head_tok();
        let person = matches!(head.class(), Class::Role | Class::Kin) && head.clitics.is_empty();
        let definite = before.clitics == Clitics::AL && !look.reader.is_adjective(look.at - 1);
        let last = !look.bounds.towards || look.at + 1 == look.bounds.limit;
        last && person && definite && look.at == look.head + 2 && look.is(Class::Institution)
    };
    whole() || (alone || his() || unknown()) && hears()
}

/// `بعث النائب برسالة`, `خرج الوزير بتصريح قال فيه إن`: a text that somebody comes out with is no part of him; but `المكلف
/// بتقرير السواحل`.
fn with_a_text(look: &Look<'_, '_>) -> bool {
    look.with() && !look.has_article() && !is_concerned(look)
}

/// `شركة كلدون للمقاولات`: what a body is for, spelled like women of that trade.
fn is_trade(look: &Look<'_, '_>) -> bool {
    let body = |at: usize| matches!(look.reader.class(at), Class::Institution | Class::NameHead);
    let many = || look.tok.form().number() == Number::Plural && look.text().ends_with("ات");
    look.has_article()
        && look.is(Class::Role)
        && many()
        && (look.start.max(look.at.saturating_sub(5))..look.at).any(body)
}

/// `رئيس المجلس الأعلى للبحارة`, `رئيسة الاتحادية الوطنية للبحارة`: what a body that is described is of; but `رئيس
/// المجلس الأعلى للصحفيين`, whom he told.
fn is_of_many(look: &Look<'_, '_>) -> bool {
    let reader = look.reader;
    // للاجئين: the article before a ل is not written.
    let article = look.has_article() || look.text().starts_with("لل");
    let many = article && look.tok.form().number() == Number::Plural;
    // المفوضية looks like an adjective.
    let named = |at: usize| reader.class(at) == Class::Institution || !reader.is_definite_adjective(at);
    let noun = || (look.start..look.at).rev().find(|at| named(*at));
    let body = |at: usize| {
        let known = matches!(reader.class(at), Class::Institution | Class::NameHead) && reader.tok(at).has(Clitics::AL);
        // الاتحادية is spelled like an adjective.
        let office = reader.class(at) == Class::Role && reader.tok(at).clitics.is_empty();
        known || office && at + 2 < look.at
    };
    many && !is_the_press(look) && noun().is_some_and(body)
}

/// `قال أحمد بثقة`, where nothing is known to follow; but `المتحدث باسم الوزارة`.
fn loose(look: &Look<'_, '_>) -> bool {
    let goes_on = look.is_known_noun() || look.has_article() || look.to();
    !look.bounds.towards && !(goes_on && !(look.after_name() && look.with()))
}

/// `قال سامي لهيئة الموانئ`: an addressee; but `معهد ابن ماجد للعلوم`, `مستشار سامي للشؤون البحرية`, `سامي بكلية
/// العلوم`, `وكالة كلدون برس للأنباء`.
fn behind_a_name(look: &Look<'_, '_>) -> bool {
    let fits = || {
        if look.to() {
            let definite = || look.next().is_some_and(|next| next.has(Clitics::AL));
            let field = || look.is(Class::NameHead) && definite();
            // قال سامي البكري للميادين إن: who has nothing but his name told it.
            let leads = |at: usize| look.reader.class(at).is_head();
            let name = || look.reader.class(look.start) == Class::GivenName && !(look.start..look.at).any(leads);
            // قال المدير سامي البكري للشرقية نيوز إن: a station
            let station = || look.at + 2 == look.bounds.limit && look.reader.is_bare_name(look.at + 1);
            let thing = || matches!(look.class(), Class::Unknown | Class::Document) && !name() && !station();
            look.has_article() && (thing() || field())
        } else {
            look.class().is_head() || look.is(Class::Place) || is_surname(look)
        }
    };
    look.after_name() && !fits()
}

/// `هاني بالحارث`: such a surname, where what is said follows, or a comma.
fn is_surname(look: &Look<'_, '_>) -> bool {
    let reader = look.reader;
    let next = look.at + 1;
    let ends = next == look.bounds.limit
        || reader.is(next, TokenKind::Comma)
        || reader.tok(next).has(Clitics::WA) && reader.class(next) == Class::GivenName;
    ends && look.is(Class::Unknown) && look.has_article() && look.before.class() == Class::GivenName
}

/// `أشاد المدرب بأداء الفريق`; but `حذرت المقررة المعنية بالسواحل من أن`, `أشاد أستاذ الطب بجامعة الساحل بالعاملين`
fn with_of_the_verb(look: &Look<'_, '_>) -> bool {
    // أهابت البلدية بالسكان أن: who are called upon
    let people = || look.after_article() && look.is(Class::Person);
    // The last of them is the verb's.
    let more = || (look.at + 1..look.bounds.limit.min(look.at + 8)).any(|at| look.reader.tok(at).has(Clitics::BI));
    let owed = || look.bounds.owes && !more();
    look.bounds.with && look.with() && (owed() || !look.is_known_noun() || people()) && !is_concerned(look)
}

/// `المكلف بالإعلام`, `المعنية بالسواحل`: who has to do with what ب brings in.
fn is_concerned(look: &Look<'_, '_>) -> bool {
    look.text_before().is_one_of(lists::IN_CHARGE)
}

/// `مصدر أمني للجزيرة`, `مصدر مطلع للجزيرة`
fn told_by_a_source(look: &Look<'_, '_>) -> bool {
    let nisba = || ["ي", "ية"].iter().any(|ending| look.text_before().ends_with(ending));
    let informed = || matches!(look.before.class(), Class::Source | Class::Role);
    look.head_tok().class() == Class::Source && look.to() && (nisba() || informed())
}

/// `المدير بعد ذلك`, `المدير للمؤتمر`; but `رئيس اللجنة العلمية للمؤتمر سامي`, `المقررة الثانية لمؤتمر الصيادين`.
fn when(look: &Look<'_, '_>) -> bool {
    let definite = || look.has_article() || look.next().is_some_and(|next| next.has(Clitics::AL));
    let body = || look.head_tok().class() == Class::Institution;
    // المكلف بالاتصال بوزارة الموانئ سامي
    let concerned = look.with() && is_concerned(look);
    !concerned && !((look.bounds.towards || body()) && look.to() && definite() && look.reader.is_adjective(look.at - 1))
}
