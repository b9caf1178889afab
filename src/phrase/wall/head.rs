//! A head that ends the phrase: whom the verb has for its object, or who is another.

use crate::arabic::Clitics;
use crate::lexicon::{Class, Number};
use crate::phrase::look::Look;
use crate::token::Tok;

/// `اتهم كلدون السفير`, `اتهم سامي الحزب`: a second definite head behind a name or a head is the object, but for
/// the trade that is a surname.
pub(super) fn second_head(look: &Look<'_, '_>) -> bool {
    // اتهم الوزير سامي والسفيرة الحزب بأنه، كل من الوزير سامي والسفيرة
    let all = || look.reader.text_of(look.head) == "كل";
    // قدم الفنان والناقد سالم الحلو ورقة: two titles of one name
    let agrees = || look.before.form().gender() == look.tok.form().gender();
    let titles = || look.second() && agrees() && look.reader.class(look.at + 1) == Class::GivenName;
    let joint = || look.tok.has(Clitics::WA) && (look.bounds.towards || all() || titles() || look.joins_the_last());
    // القاضية لور غانم المتهم: behind two names no third is looked for; but محمد بن حمدان المخرج
    let full = || {
        look.at >= look.start + 3
            && look.before.class() == Class::GivenName
            && matches!(look.reader.class(look.at - 2), Class::GivenName | Class::Unknown)
            && !look.reader.tok(look.at - 2).has(Clitics::AL)
            && look.reader.text_of(look.at - 2) != "بن"
    };
    // طالب هاني السالم الجهات المختصة: who has a surname has no other
    let named = || look.is(Class::Source) && look.after_article() && !look.second();
    // اللجنة المنظمة للبطولة
    let organising = || {
        look.is(Class::Institution)
            && look.text().starts_with("الم")
            && look.reader.ends_in_teh(look.at)
            && look.reader.ends_in_teh(look.at - 1)
    };
    let behind_head =
        || look.before.class().is_head() && look.after_article() && !look.is(Class::Title) && !organising();
    let surname = || look.takes_surname() && !matches!(look.class(), Class::Institution | Class::Media);
    // قائد اللواء بالحرس، سامي المدير للحزب
    let body = || matches!(look.class(), Class::Institution | Class::NameHead);
    let governed = look.tok.has(Clitics::BI) || look.tok.has(Clitics::LI) && body();
    look.bounds.object
        && look.has_article()
        && !governed
        && (look.after_name() || behind_head())
        && !joint()
        && !look.describes_it()
        && !look.describes_a_source()
        && !look.agrees()
        && (!surname() || full() || named())
        && !look.is_his_office()
}

/// `اتهمت المعارضة التركية حزب الغد`, `دعا الأمين العام الأطراف`: a new head behind a definite
/// phrase.
pub(super) fn new_head(look: &Look<'_, '_>) -> bool {
    let own = look.tok.clitics.is_empty() || look.tok.clitics == Clitics::AL && !look.second();
    let many = || look.tok.form().number() == Number::Plural;
    // اتهمت حركة المنارة الوطنية حكومة البلاد, استدعت وزارة الخارجية المصرية السفير
    let body = || {
        let head = look.reader.tok(look.head);
        // شركة الملاحة الوطنية المتخصصة في: what agrees with it describes it.
        let person = matches!(look.class(), Class::Role | Class::Person);
        let other = person && look.tok.form().gender() != head.form().gender();
        let described = head.class() == Class::Institution && look.reader.is_adjective(look.at - 1);
        described && (look.is(Class::Institution) || other)
    };
    // حث أستاذ العلوم في جامعة الساحل الحكومة, حذر حزب البحر الساحلي التجار: another body, or many, behind what is
    // definite already
    let others = || {
        let other = look.is(Class::Institution) || matches!(look.class(), Class::Role | Class::Person) && many();
        let described = look.reader.is_adjective(look.at - 1) || look.at > look.start + 2;
        look.bounds.towards && look.has_article() && other && described && look.before.clitics == Clitics::AL
    };
    // الناقد أبو سامي
    let called = || look.is(Class::Kin) && look.reader.begins_kunya(look.at);
    // برئاسة الدكتور سامي البكري رئيس الغرفة: what he is; but المدير سامي البكري رئيس الغرفة, whom he has an office
    // from
    let office = || {
        let one = look.is(Class::Role) && look.tok.clitics.is_empty() && look.tok.form().number() == Number::Singular;
        one && look.named && look.after_name() && look.reader.class(look.head) == Class::Title
    };
    look.bounds.object
        && look.before.has(Clitics::AL)
        && own
        && !office()
        && !look.is(Class::Title)
        && !look.takes_surname()
        && (look.reader.tok(look.head).has(Clitics::AL) || body() || others())
        && !look.describes_it()
        && !called()
        && !look.is_his_office()
}

/// `استقبل يان كلدون نظيره`, `أبلغ سامي البكري والده أن`, `قاد المدرب فريقه إلى الفوز`: who or what is his and stands
/// behind who is known
pub(super) fn his_own(look: &Look<'_, '_>) -> bool {
    let own = || look.tok.form().has_pronoun() || look.text().starts_with("نظير") && look.text().ends_with_pronoun();
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
    // أبلغ مدير المعهد في القاهرة الصحفيين
    // أبلغ علماء من جامعة كلدون الصحفيين
    let called = || {
        let governor = look.back(2);
        let body = matches!(governor.class(), Class::Institution | Class::NameHead) && governor.clitics.is_empty();
        look.bounds.object && look.at > look.start + 1 && body && look.is_unknown_before()
    };
    let known = || look.after_definite() || look.before.class() == Class::Place || called();
    free && !governed && known() && !look.is_brothers() && look.reader.looks_like_object(look.at) && !look.agrees()
}

/// `دعا سامي البكري قادة الحزب`, `أبلغ رئيس البلدية سكان الحي أن`: behind a name, or an office that a definite noun
/// completes, since one is not many.
pub(super) fn told_many(look: &Look<'_, '_>) -> bool {
    let many = |tok: &Tok| tok.form().number() == Number::Plural;
    let named = || look.named && look.after_name();
    let office = || {
        let (head, before) = (look.reader.class(look.head), look.before.class());
        let definite =
            look.before.has(Clitics::AL) && matches!(before, Class::Institution | Class::NameHead | Class::Unknown);
        head == Class::Role && definite
    };
    // حذرت وكالة الأنباء الساحلية قادة الحزب
    let closed = || look.after_article() && look.is(Class::Role) && look.bounds.towards;
    look.bounds.object
        && many(look.tok)
        && look.tok.clitics.is_empty()
        && !look.second()
        && (!many(look.reader.tok(look.head)) && (named() || office()) || closed())
}

/// `دعا وزير المياه جميع السكان إلى`, `طمأن سامي الجميع أن`, `رصد الحاضرون كل حركة`: all of them, or some, or much,
/// behind who is known.
pub(super) fn all_of_them(look: &Look<'_, '_>) -> bool {
    const ALL: [&str; 9] = ["جميع", "الجميع", "كل", "كافة", "بعض", "سائر", "معظم", "الكثير", "العديد"];
    let known = || look.after_definite() || look.before.class() == Class::Place;
    // تشير الإحصاءات كل عام إلى أن
    let time = || look.reader.class(look.at + 1) == Class::Time || look.reader.text_of(look.at + 1) == "عام";
    // None of them has more letters.
    look.tok.size <= 6
        && known()
        && look.text().is_one_of(&ALL)
        && (look.bounds.object || !look.bounds.towards || time())
}

/// `أخبر سامي أحد المحامين`, `أبلغ مسؤول تركي وكالة الشراع`: one of them, or a paper, behind a name or an
/// adjective.
pub(super) fn told(look: &Look<'_, '_>) -> bool {
    if !look.bounds.object || !look.tok.clitics.is_empty() {
        return false;
    }
    match look.class() {
        Class::Person => look.after_name() || look.after_marks(),
        // أبلغ المتحدث باسم كلدون رويترز
        Class::Media => {
            let nisba = look.before.class() == Class::Nationality;
            look.after_definite() || nisba || look.is_unknown_before() && look.bounds.towards
        }
        // أبلغ سامي البكري وزارة الموانئ, وصفت نقابة البحارة قرار المحكمة بأنه: a body or a text is no part of a
        // person, nor of what is definite
        Class::Institution | Class::Norm | Class::Document => {
            look.bounds.towards && (look.after_name() || look.after_article() && !look.second())
        }
        _ => false,
    }
}

/// `أبلغ مصدر أمني مراسل الصحيفة`: a source has no second office.
pub(super) fn head_behind_a_source(look: &Look<'_, '_>) -> bool {
    let before = look.before;
    let nisba = || look.text_before().ends_with("ي") && !before.class().is_preposition();
    let described = || before.class() == Class::Nationality || nisba();
    let head = look.reader.tok(look.head);
    // مصدر أمني مسؤول، مصدر أمني مطلع في الوزارة
    let adverb = |class: Class| matches!(class, Class::Time | Class::Adverb | Class::Opener);
    let noun = |next: &Tok| {
        let plain = next.is_word() && !next.has(Clitics::BI.union(Clitics::LI));
        plain && !next.class().is_preposition() && !adverb(next.class())
    };
    let governs = || look.at + 1 < look.bounds.limit && look.next().is_some_and(noun);
    head.class() == Class::Source
        && look.at == look.head + 2
        && head.form().number() == Number::Singular
        && look.tok.clitics.is_empty()
        && described()
        && governs()
}

/// `نبهت الأردن مسؤولة المياه إلى أن`, `أبدت الأردن معارضة دائمة`: a country has no office; `أبلغ مسؤول في الأردن وكالة
/// الشراع أن`: nor does a place take a complement.
pub(super) fn head_behind_a_country(look: &Look<'_, '_>) -> bool {
    let place = look.before.class() == Class::Place;
    let within = || look.is_in_a_place() && look.bounds.object && !look.is(Class::Title);
    let country = place && (look.second() || within());
    // طالبت ناخبات في الساحل اللجنة العامة بـ
    let bare = look.tok.clitics.is_empty();
    let other = || look.is(Class::Institution) && look.tok.clitics == Clitics::AL && within() && !look.second();
    country && (look.bounds.object || !look.bounds.towards) && (bare || other())
}

/// `اتهم سامي البكري وزير الموانئ الساحلي هاني الحداد`: behind a name an office that has its own, where the verb takes
/// an object.
pub(super) fn another_officer(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, bounds, .. } = *look;
    let field = reader.tok(at + 1);
    let own = || {
        let name = at + 2 + usize::from(reader.is_definite_adjective(at + 2));
        reader.class(name) == Class::GivenName && reader.tok(name).clitics.is_empty()
    };
    bounds.object
        && !bounds.towards
        && look.tok.clitics.is_empty()
        && look.named
        && look.after_name()
        && field.clitics == Clitics::AL
        && !field.class().is_person()
        && own()
}

/// `اتهم مكتب المدعي العام رئيس الحزب بأنه`, `أبلغت وزارة الموانئ سفير البلاد أن`: an officer behind a body that is
/// complete.
pub(super) fn officer_behind_a_body(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.head);
    look.bounds.object
        && look.bounds.towards
        && look.tok.clitics.is_empty()
        && look.tok.form().number() == Number::Singular
        && head.class() == Class::Institution
        && !head.has(Clitics::AL)
        && !look.second()
        && look.after_article()
}
