//! A head that ends the phrase: whom the verb has for its object, or who is another.

use super::behind_an_adjective;
use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Class, Gender, Number};
use crate::phrase::look::Look;
use crate::token::Tok;

/// `اتهم كلدون السفير`, `اتهم سامي الحزب`: a second definite head behind a name or a head is the object, but for
/// the trade that is a surname.
pub(super) fn second_head(look: &Look<'_, '_>) -> bool {
    // قدم الفنان والناقد سالم الحلو ورقة: two titles of one name
    let agrees = || look.before.form().gender() == look.tok.form().gender();
    let titles = || look.second() && agrees() && look.reader.class(look.at + 1) == Class::GivenName;
    // اتهم الوزير سامي والسفيرة الحزب بأنه
    let joint = || look.tok.has(Clitics::WA) && (look.bounds.towards || titles() || look.joins_the_last());
    // القاضية لور غانم المتهم: behind two names no third is looked for; but محمد بن حمدان المخرج
    let full = || {
        look.at >= look.start + 3
            && look.before.class() == Class::GivenName
            && matches!(look.reader.class(look.at - 2), Class::GivenName | Class::Unknown)
            && !look.reader.tok(look.at - 2).has(Clitics::AL)
            && look.reader.text_of(look.at - 2) != "بن"
    };
    // طالب هاني السالم الجهات المختصة: who has a surname has no other
    let named = || look.is(Class::Source) && look.after_article();
    // اللجنة المنظمة للبطولة
    let organising = || look.text() == "المنظمة" && look.reader.ends_in_teh(look.at - 1);
    // استضاف البرنامج الطبيب سامي البكري
    let thing = || {
        look.second()
            && look.before.class() == Class::NameHead
            && look.is(Class::Role)
            && look.next_class() == Class::GivenName
    };
    let behind_head = || {
        let head = look.before.class().is_head() || thing();
        head && look.after_article() && !look.is(Class::Title) && !organising()
    };
    // التقت “الشراع” المشرف على الحملة
    let paper = || look.after_marks() && look.reader.is_open(look.start);
    let surname = || look.takes_surname() && !matches!(look.class(), Class::Institution | Class::Media);
    // قائد اللواء بالحرس، سامي المدير للحزب
    let body = || matches!(look.class(), Class::Institution | Class::NameHead);
    let governed = look.tok.has(Clitics::BI) || look.tok.has(Clitics::LI) && body();
    let definite = look.bounds.object && look.has_article() && !governed;
    let complete = || look.after_name() || behind_head() || paper();
    let of_it = || look.describes_it() || look.describes_a_source() || look.agrees() || look.is_his_office();
    let of_the_name = || surname() && !full() && !named();
    definite && complete() && !joint() && !of_it() && !of_the_name()
}

/// `اتهمت المعارضة التركية حزب الغد`, `دعا الأمين العام الأطراف`: a new head behind a definite
/// phrase.
pub(super) fn new_head(look: &Look<'_, '_>) -> bool {
    let own = look.tok.clitics.is_empty() || look.tok.clitics == Clitics::AL && !look.second();
    // اتهمت حركة المنارة الوطنية حكومة البلاد, استدعت وزارة الخارجية المصرية السفير
    let body = || {
        let head = look.reader.tok(look.head);
        // شركة الملاحة الوطنية المتخصصة في: what agrees with it describes it.
        let person = matches!(look.class(), Class::Role | Class::Person);
        // حزب البحر الساحلي التجار: nor are many one
        let many = || look.tok.form().number() == Number::Plural && head.form().number() == Number::Singular;
        let other = person && (look.tok.form().gender() != head.form().gender() || many());
        let described = look.reader.is_adjective(look.at - 1);
        // استقبل حزب الغد سفير البلاد, المستشار سامي: nor is one of an office
        let officer = || {
            let one = look.is(Class::Role) && look.tok.form().number() == Number::Singular;
            let named = || matches!(look.next_class(), Class::GivenName | Class::Title);
            one && !look.second() && (look.tok.clitics.is_empty() || named())
        };
        head.class() == Class::Institution && (officer() || described && (look.is(Class::Institution) || other))
    };
    // الناقد أبو سامي
    let called = || look.is(Class::Kin) && look.reader.begins_kunya(look.at);
    // برئاسة الدكتور سامي البكري رئيس الغرفة: what he is; but المدير سامي البكري رئيس الغرفة, whom he has an office
    // from
    let office = || {
        let one = look.is(Class::Role) && look.tok.clitics.is_empty() && look.tok.form().number() == Number::Singular;
        one && look.named && look.after_name() && look.reader.class(look.head) == Class::Title
    };
    let definite = || look.reader.tok(look.head).has(Clitics::AL) || body();
    let of_it = || look.takes_surname() || look.describes_it() || called() || look.is_his_office();
    let behind = look.bounds.object && look.before.has(Clitics::AL);
    behind && own && !look.is(Class::Title) && !office() && definite() && !of_it()
}

/// `استقبل الرئيس سامي البكري رئيسة المجلس سعاد الحداد`, `دعا الوزير سامي البكري مديرة الميناء إلى`: a man has no woman's
/// office; but `أكد النائب سعاد البكري رئيسة اللجنة`.
pub(super) fn of_another_gender(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, tok, .. } = *look;
    let woman = |tok: &Tok| tok.form().gender() == Gender::Feminine;
    let man = |at: usize| reader.class(at) == Class::GivenName && !woman(reader.tok(at));
    let head = reader.tok(look.head);
    matches!(head.class(), Class::Role | Class::Title)
        && tok.clitics.is_empty()
        && tok.form().number() == Number::Singular
        && look.after_name()
        && woman(tok)
        && !woman(head)
        && (look.head..at).find(|at| reader.class(*at) == Class::GivenName).is_some_and(man)
}

/// `استقبل يان كلدون نظيره`, `أبلغ سامي البكري والده أن`, `قاد المدرب فريقه إلى الفوز`: who or what is his and stands
/// behind who is known
pub(super) fn his_own(look: &Look<'_, '_>) -> bool {
    let own = || look.tok.form().has_pronoun() || look.text().starts_with("نظير");
    let behind = || look.bounds.object && (look.after_name() || look.after_marks()) || look.after_article();
    look.tok.clitics.is_empty() && behind() && own()
}

/// `سأل سالم بن وائل النبي صلى الله عليه وسلم`: whom praise follows is another than he who has been named.
pub(super) fn praised(look: &Look<'_, '_>) -> bool {
    look.named && look.has_article() && look.reader.class(look.at + 1) == Class::Praise
}

/// `حث الرتوعي المواطنين`: an accusative behind a definite noun; but `بحسب الباحثين الاقتصاديين`.
pub(super) fn accusative_head(look: &Look<'_, '_>) -> bool {
    let free = !look.bounds.towards || look.bounds.object;
    // المجلس الأعلى للمسافرين
    let governed = look.tok.has(Clitics::LI.union(Clitics::BI));
    // أبلغ مدير المعهد في القاهرة الصحفيين، أبلغ علماء من جامعة كلدون الصحفيين
    let known = || look.after_definite() || look.before.class() == Class::Place || look.after_called();
    free && !governed && known() && look.reader.looks_like_object(look.at) && !look.agrees()
}

/// `دعا سامي البكري قادة الحزب`, `أبلغ رئيس البلدية سكان الحي أن`, `حذرت وكالة الأنباء الساحلية قادة الحزب`: behind a name
/// or what is definite, since one is not many.
pub(super) fn told_many(look: &Look<'_, '_>) -> bool {
    let many = |tok: &Tok| tok.form().number() == Number::Plural;
    look.bounds.object
        && many(look.tok)
        && look.tok.clitics.is_empty()
        && !many(look.reader.tok(look.head))
        && look.after_definite()
}

/// `دعا وزير المياه جميع السكان إلى`, `طمأن سامي الجميع أن`, `رصد الحاضرون كل حركة`: all of them, or some, or much,
/// behind who is known.
pub(super) fn all_of_them(look: &Look<'_, '_>) -> bool {
    // تشير الإحصاءات كل عام إلى أن
    let time = || look.reader.class(look.at + 1) == Class::Time || look.reader.text_of(look.at + 1) == "عام";
    matches!(look.class(), Class::Person | Class::Object)
        && look.after_definite()
        && (look.reader.is_how_many(look.at) || look.text().is_one_of(lists::HOW_MANY_OF_THEM))
        && (look.bounds.object || !look.bounds.towards || time())
}

/// `أخبر سامي أحد المحامين`, `أبلغ المتحدث وكالة الشراع`: one of them, or a paper, behind a name or who is known.
pub(super) fn told(look: &Look<'_, '_>) -> bool {
    if !look.bounds.object || !look.tok.clitics.is_empty() {
        return false;
    }
    match look.class() {
        Class::Person => look.after_name() || look.after_marks(),
        // أبلغ المتحدث باسم كلدون رويترز, أبلغ مصدر مطلع رويترز
        Class::Media => {
            let complete = look.is_unknown_before() || look.before.class() == Class::Source;
            look.after_definite() || complete && look.bounds.towards && !look.second()
        }
        // أبلغ سامي البكري وزارة الموانئ, وصفت نقابة البحارة قرار المحكمة بأنه: a body or a text is no part of a
        // person, nor of what is definite
        Class::Norm | Class::Document => look.after_definite(),
        Class::Institution => look.bounds.towards && look.after_definite(),
        _ => false,
    }
}

/// `أبلغ مصدر أمني مراسل الصحيفة`: a source has no second office.
pub(super) fn head_behind_a_source(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.head);
    // مصدر أمني مسؤول اليوم، مصدر أمني مطلع في الوزارة
    let noun = |next: &Tok| {
        let adverb = matches!(next.class(), Class::Time | Class::Adverb | Class::Opener);
        next.is_word() && !next.has(Clitics::BI.union(Clitics::LI)) && !next.class().is_preposition() && !adverb
    };
    let governs = || look.at + 1 < look.bounds.limit && look.next().is_some_and(noun);
    head.class() == Class::Source
        && look.at == look.head + 2
        && head.form().number() == Number::Singular
        && look.tok.clitics.is_empty()
        && behind_an_adjective(look)
        && governs()
}

/// `نبهت الأردن مسؤولة المياه إلى أن`, `أبدت الأردن معارضة دائمة`: a country has no office; `أبلغ مسؤول في الأردن وكالة
/// الشراع أن`: nor does a place take a complement.
pub(super) fn head_behind_a_country(look: &Look<'_, '_>) -> bool {
    let place = look.before.class() == Class::Place;
    let within = || look.is_in_a_place() && look.bounds.object;
    let country = place && (look.second() || within());
    // طالبت ناخبات في الساحل اللجنة العامة بـ
    let bare = look.tok.clitics.is_empty();
    let other = || look.is(Class::Institution) && look.tok.clitics == Clitics::AL;
    country && (look.bounds.object || !look.bounds.towards) && (bare || other())
}

/// `اتهم سامي البكري وزير الموانئ الساحلي هاني الحداد`: behind a name an office that has its own, where the verb takes
/// an object.
pub(super) fn another_officer(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, bounds, .. } = *look;
    let own = || {
        let name = at + 2 + usize::from(reader.is_definite_adjective(at + 2));
        reader.class(name) == Class::GivenName && reader.tok(name).clitics.is_empty()
    };
    bounds.object
        && look.tok.clitics.is_empty()
        && look.named
        && look.after_name()
        && reader.tok(at + 1).clitics == Clitics::AL
        && own()
}
