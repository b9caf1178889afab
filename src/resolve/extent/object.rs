//! What somebody does and to what: objects by their ending or behind what is complete, acts by their pattern.

use super::super::looks::is_purpose;
use super::look::Look;
use crate::arabic::Clitics;
use crate::arabic::letter::{ALEF, BEH, KAF, LAM, TEH, TEH_MARBUTA, YEH};
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes, Gender, Number};
use crate::reader::Reader;
use crate::token::TokenKind;

/// `والد الغواص ارتياحه للنتيجة`
pub(super) fn act_of_his(look: &Look<'_, '_>) -> bool {
    let his = match look.class() {
        Class::Unknown => look.key().ends_like_his_act(),
        Class::SpeechNoun | Class::Object => look.tok.form().has_pronoun(),
        _ => false,
    };
    // نقلت الوكالة عن شاهد قوله إن
    let words = || look.class() == Class::SpeechNoun && look.at + 1 == look.phrase.end;
    his && (look.after_name() || look.after_article() || words())
}

/// `سامي البكري ورقة عن الحصاد`, `سامي مدني التزام المنظمة`
pub(super) fn paper(look: &Look<'_, '_>) -> bool {
    // الأمين العام لحلف جزر النخيل: what the office is for
    let before = look.at - 1;
    let carried = || {
        let described = before > 0 && look.reader.tok(before - 1).has(Clitics::AL);
        described && look.class() == Class::NameHead && look.reader.text_of(before).starts_with("ل")
    };
    look.tok.clitics.is_empty() && look.after_name() && !carried()
}

/// `وزارة المال السودانية التعليق`, `الشرطة في مدينة صور القبض`
pub(super) fn announcement(look: &Look<'_, '_>) -> bool {
    let before = look.at - 1;
    let place = || {
        let at = |class: Class| before > 0 && look.reader.class(before - 1) == class;
        // البعثة في الصومال الاتهامات
        let land = look.reader.class(before) == Class::Place && (at(Class::PrepFi) || at(Class::Institution));
        // شركة كلدون اللثام; but مستشفى كلدون الجامعي
        let owned = || at(Class::Institution) && look.reader.is_bare_name(before) && look.class() == Class::Object;
        land || at(Class::NameHead) && look.reader.is_name_word(before) || owned()
    };
    let described = || look.after_article() && look.reader.is_adjective(before);
    let plain = look.tok.clitics == Clitics::AL;
    plain && look.is_of_a_body() && look.is_thing() && (described() || place()) && !look.reader.is_adjective(look.at)
}

/// `رئيس المجلس البلدي مدرسة جديدة`, `سكان القرية صورة لها`: a thing behind whoever is closed by an article; but `مديرة
/// المتحف الوطني ليندسي هارت`.
pub(super) fn thing_behind_an_office(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, tok, .. } = *look;
    if !tok.clitics.is_empty() || !look.is_closed_by_a_noun() || !look.head().is_person() {
        return false;
    }
    let joined = matches!(look.key().first(), BEH | LAM | KAF) || reader.looks_like_joined_noun(at);
    // المرشد آية الله علي
    let name = || reader.text_of(at + 1) == "الله";
    // المديرة العامة سكينة البكري
    let woman = || reader.tok(look.phrase.head).form().gender() == Gender::Feminine;
    let noun = || reader.ends_in_teh(at) && !woman();
    !joined && !name() && if tok.class() == Class::Unknown { noun() } else { !tok.form().has_pronoun() }
}

/// Heads of what may be an object.
pub(super) const NOUNS: Classes =
    Classes::of(&[Class::Object, Class::NameHead, Class::Occasion, Class::Document, Class::Norm]);

/// `نشر ناشطون صورا`, `قدم النائب سامي البكري عرضا`, `انتقد باحثون أداء الحكومة`: a noun in the accusative behind what is
/// complete, and any noun behind the ون of many, which nothing completes.
pub(super) fn object_in_the_accusative(look: &Look<'_, '_>) -> bool {
    if !look.tok.clitics.is_empty() {
        return false;
    }
    let Look { reader, at, .. } = *look;
    let noun = || NOUNS.has(look.class()) || reader.is_common(at);
    let key = look.key();
    let accusative = || {
        let stem = || NOUNS.has(reader.class_without_last(at)) || reader.lexicon.is_common(key.without_last());
        key.last() == ALEF && key.letters() >= 4 && stem()
    };
    // but جورج شدرا
    let complete = || look.after_article() || look.is_complete() && reader.class(at - 1) != Class::GivenName;
    look.is_behind_many() && (noun() || key.last() == ALEF) || accusative() && complete()
}

/// `قضى سامي من شركة كلدون معظم حياته في السفر`: much or all of something, behind what is closed; but `في “أحرقوا كل
/// شيء”`.
pub(super) fn all_of_something(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, tok } = *look;
    let much = tok.clitics.is_empty() && look.text().is_one_of(lists::ALL);
    let closed = || look.is_closed() || look.after_name() || reader.is(at - 1, TokenKind::Close);
    let marked = || (phrase.start..at).any(|open| reader.is_open(open) && reader.over(open) > at);
    much && !look.second() && closed() && !marked()
}

/// `مصدر أمني سوداني نبأ القبض عليه`: a noun behind what is indefinite and described.
pub(super) fn noun_behind_the_described(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, tok } = *look;
    let before = reader.tok(at - 1);
    let adjective = matches!(before.class(), Class::Nationality | Class::Adjective) && before.clitics.is_empty();
    let described = adjective && !look.second() && !reader.tok(phrase.head).has(Clitics::AL);
    let noun = || match tok.class() {
        // دراسة نفسية ساحلية حديثة
        Class::Unknown => !reader.ends_in_teh(at) && (reader.looks_like_masdar(at) || reader.is_common(at)),
        _ => true,
    };
    tok.clitics.is_empty() && described && look.head().begins_somebody() && noun()
}

/// `الاتحادية العامة للصيد موعد السباق`; but `الاتحادية العامة لكرة القدم`, what it is for.
pub(super) fn completed_noun(look: &Look<'_, '_>) -> bool {
    let thing = || matches!(look.head(), Class::NameHead | Class::Unknown);
    let definite = || look.reader.tok(look.phrase.head).has(Clitics::AL) && look.after_article();
    // الهيئة العامة للأرصاد وحماية البيئة
    let own = || is_purpose(look.reader, look.phrase.head, look.at) || look.reader.looks_like_joined_noun(look.at);
    look.is_bare() && look.next_clitics() == Some(Clitics::AL) && thing() && definite() && !own()
}

/// `المدير محمد الصفدي خطابا`; but `عبد الله صالح`, `صلاح الدين كلدون`, `أبو الخير سامي`, `رئيس الاتحاد الوطني لكرة
/// القدم كلدون هارت`.
pub(super) fn object_of_a_surname(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    if at < phrase.start + 2 || !reader.is_surname(at - 1) || !reader.is_name_word(at) {
        return false;
    }
    if is_purpose(reader, phrase.head, at - 2) || reader.text_of(at - 1) == "الدين" {
        return false;
    }
    let compound = reader.text_of(at - 2).is_one_of(lists::BEGINS_A_NAME_OF_TWO);
    reader.is_name_word(at - 2) && !compound
}

/// `سامي البكري رؤية حكومته`, `سامي البكري حفيظة جماهير الفريق`
pub(super) fn object_of_a_name(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let named = || at > phrase.start + 1 && reader.is_name_word(at - 1) && reader.is_name_word(at - 2);
    let completed = || reader.class(at + 1) == Class::Person || reader.text_of(at + 1).ends_with("ه");
    look.is_bare() && look.key().last() == TEH_MARBUTA && named() && completed()
}

/// `سامي البكري أصالة عن نفسه`, `سامي البكري نيابة عن المدير`
pub(super) fn on_behalf(look: &Look<'_, '_>) -> bool {
    look.reader.is_on_behalf(look.at)
}

/// `أحد المسافرين مشكلة`
pub(super) fn object_of_one_of_many(look: &Look<'_, '_>) -> bool {
    look.head() == Class::Person && look.after_article() && look.is_bare() && look.at == look.phrase.head + 2
}

/// `أعلنت الحركة الشعبية في السودان إعفاء القائد`
pub(super) fn thing_behind_where_a_body_is(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let place = at > phrase.head + 2 && reader.class(at - 1) == Class::Place && reader.class(at - 2) == Class::PrepFi;
    place && look.is_bare() && reader.is_common(at)
}

/// `اللاعب سامي البكري المنضم إلى الفريق`: what a participle with its own preposition says of him, as a relative clause
/// does.
pub(super) fn participle_behind_a_name(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, tok } = *look;
    if at < phrase.start + 2 || tok.clitics != Clitics::AL || !reader.class(at + 1).is_preposition() {
        return false;
    }
    // يعقوب المزروع: behind a first name alone it is the surname.
    let particle = reader.tok(at - 2).size <= 3 && reader.text_of(at - 2) != "بن";
    let first = reader.class(at - 1) == Class::GivenName && !particle;
    reader.is_name_word(at - 1) && !first && reader.is_name_word(at - 2) && reader.looks_like_quality(at)
}

/// `صيدليات تتمتع بالثقة`, `النائبة المحترمة تتعرض لذلك`: the present of a verb that no noun begins like; `الشاعر سامي البكري
/// يعمل في الميناء`, what looks like one behind a full name; but `سامي البكري تونسي`.
pub(super) fn present(look: &Look<'_, '_>) -> bool {
    let key = look.key();
    // but دونالد ترافيل
    let named = || {
        let given = look.at > look.phrase.start + 1 && look.reader.class(look.at - 2) == Class::GivenName;
        given && look.after_name() && look.reader.class(look.at - 1) != Class::GivenName
    };
    let like_one = || matches!(key.first(), TEH | YEH) && key.last() != YEH && named();
    look.is_bare() && look.tok.size >= 4 && (look.text().starts_with("تت") || like_one())
}

/// `السلطة الفلسطينية الخطوة`, `وزارة الزراعة الهجوم`, `الوزير الخبر`: a definite noun behind a definite one is the
/// object, and its adjective is not.
pub(super) fn noun_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    if look.tok.clitics != Clitics::AL {
        return false;
    }
    // نقابة أطباء العيون الخواص، الدكتورة سعاد: who is named across a comma is no object's.
    let apposed = || reader.is(at + 1, TokenKind::Comma) && look.phrase.end > at + 1;
    // رفض حزب النور التهم: behind what is a first name too a noun that the lexicon knows
    let known = || look.is_closed() && reader.class(at - 1) == Class::GivenName && reader.is_common(at);
    let definite = (look.is_closed_by_a_noun() || known()) && !apposed();
    // استهل الشاعر سامي عيد إبراهيم الأمسية: no man's name
    let evening = || look.key().last() == TEH_MARBUTA && look.key().before_last() == YEH && look.is_behind_a_man();
    definite && is_definite_noun(reader, at) || (reader.is_definite_masdar(at) || evening()) && look.after_full_name()
}

/// `زار الوزير المدينة`, `افتتح المدير المدرسة`: what ends in ة is no adjective of a man's office.
pub(super) fn feminine_behind_a_man(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.phrase.head);
    let man = || {
        let form = head.form();
        form.gender() == Gender::Masculine && form.number() == Number::Singular && head.class() == Class::Role
    };
    look.second()
        && look.tok.clitics == Clitics::AL
        && head.clitics == Clitics::AL
        && look.key().last() == TEH_MARBUTA
        && man()
}

/// `الهجوم`, `الخطوة`, `الاهتمام`: whether an unknown word with nothing but its article is a noun by its looks, and no
/// adjective or surname.
fn is_definite_noun(reader: &Reader<'_>, at: usize) -> bool {
    let key = reader.key(at).skip(2);
    // الشامل, القديمة
    let like_an_adjective =
        key.letter(1) == ALEF && key.letters() <= 5 || key.letter(2) == YEH || reader.looks_like_quality(at);
    let step = key.letters() == 3 || key.letters() == 4 && key.last() == TEH_MARBUTA;
    !like_an_adjective && key.last() != YEH && (step || reader.is_masdar_or_common(key) && !reader.is_adjective(at))
}

/// `الأمين العام سامي البكري التزام المنظمة`: the noun of an act by its pattern, or one that the lexicon knows.
pub(super) fn named_act(look: &Look<'_, '_>) -> bool {
    let closed = || look.after_article() && !look.second();
    match look.class() {
        Class::SpeechNoun => look.tok.clitics.is_empty() && look.is_complete(),
        _ => look.is_bare() && look.reader.looks_like_masdar(look.at) && (closed() || look.is_complete()),
    }
}

/// `الجيش السوداني ضربات`: a plural of things.
pub(super) fn many_things(look: &Look<'_, '_>) -> bool {
    let key = look.key();
    let many = key.last() == TEH && key.before_last() == ALEF && key.letters() >= 5;
    many && look.is_bare() && look.is_complete()
}

/// `قادة ثلاث دول رحالهم`, `عدد من الحاضرات سعادتهن`, `سامي البكري عدها`; but `نقابة المهن`, `سامي كبوها`
pub(super) fn his_things(look: &Look<'_, '_>) -> bool {
    let word = look.text();
    let theirs = look.tok.size >= 5 && ["هم", "هما", "هن"].iter().any(|his| word.ends_with(his));
    let named = || look.at >= look.phrase.start + 2 && look.reader.is_full_name(look.at - 2);
    !look.tok.has(Clitics::AL) && (theirs || word.ends_with("ها") && named())
}

/// `تندر سامي البكري نفسه`: he is called so without it; but `المصدر ذاته`.
pub(super) fn emphasis(look: &Look<'_, '_>) -> bool {
    look.reader.is_emphasis(look.at) && look.after_name()
}

/// `أعلنوا أن الوزير سامي البكري اتصل بنظيره`, `سامي البكري استقبل الوفد`: a verb by its pattern behind a full name.
pub(super) fn next_act(look: &Look<'_, '_>) -> bool {
    look.is_bare() && look.reader.looks_like_past(look.at) && look.after_full_name()
}
