//! Words that a preposition brings in: what the verb takes with ب, whom and what for, where.

use super::super::looks::begins_name;
use super::look::Look;
use crate::arabic::letter::{ALEF, BEH, LAM, MEEM, TEH, TEH_MARBUTA, WAW};
use crate::arabic::{Clitics, Key};
use crate::lexicon::{Class, Frames, Number, lists};
use crate::reader::pattern::{is_mufaala, is_verbal_noun};

/// What is brought in by ب; of all words few have one, or begin with its letter.
#[inline]
pub(super) fn with_bi(look: &Look<'_, '_>) -> bool {
    let bi = look.tok.has(Clitics::BI) || look.key().first() == BEH;
    bi && (brought_in(look) || praised_part(look) || doing_of_a_body(look) || done(look))
}

/// `اللواء الصفدي بالدور الكبير`, `سامي برفقة أخيه`; but `سامي بنشيخة`
fn praised_part(look: &Look<'_, '_>) -> bool {
    let key = look.key();
    let with = || key.first() == BEH && key.last() == TEH_MARBUTA && key.letters() > 4 && !look.is_son();
    (look.tok.has(Clitics::BI) || with()) && look.is_thing() && look.after_name()
}

/// `سامي البكري لمدة عام`, `سامي البكري بتطور الفريق`: what ب or ل is joined to, though the lexicon knows neither.
pub(super) fn joined_behind_a_name(look: &Look<'_, '_>) -> bool {
    let key = look.key();
    let stem = key.skip(1);
    let to = || key.first() == LAM && (stem.first() == ALEF || look.text().starts_with("لل"));
    let noun = || to() || stem.first() == TEH || stem.last() == TEH_MARBUTA;
    // سامي البكري للرد
    let bare = look.tok.clitics.is_empty() || look.tok.has(Clitics::LI);
    let full = || look.at > look.phrase.start + 1 && look.reader.is_full_name(look.at - 2);
    matches!(key.first(), BEH | LAM)
        && key.letters() >= 4
        && bare
        && noun()
        && !look.is_son()
        && full()
        && look.reader.text_of(look.at - 1) != "بن"
}

/// `الناقد لمهاجمة خصمه`, `والدته لتقليده رتبته`: what somebody does it for, where it is his own; but `المدير التنفيذي
/// لتطوير الأعمال`.
pub(super) fn purpose(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let key = look.key();
    let own = |at: usize| reader.class(at) == Class::Unknown && reader.text_of(at).ends_with_his();
    let stem = key.skip(1);
    let done = || is_done_noun(stem) && own(at + 1) || own(at) && is_done_noun(stem.without_last());
    look.head().is_person() && key.first() == LAM && done()
}

/// `سامي مع فريقه`
pub(super) fn company(look: &Look<'_, '_>) -> bool {
    look.text() == "مع"
}

/// `وافق الوزير على الخطة`, `رد المدير على السؤال`, `احتج عامل على المدير`: what an officer does so to; but `المشرف على
/// النادي`, `الوصي على العرش`.
pub(super) fn done_to(look: &Look<'_, '_>) -> bool {
    let officer = || matches!(look.head(), Class::Role | Class::Title);
    let known = || look.after_article() || look.second() && look.head() == Class::Role;
    // الدكتور على عبد الله
    let named = || look.head() == Class::Title && look.reader.is_ali(look.at);
    // وكيل الوزارة على حركة الموانئ
    let of_a_body = || look.at == look.phrase.start + 2 && look.reader.class(look.at - 1) == Class::Institution;
    (look.second() || of_a_body()) && known() && officer() && !look.reader.is_over(look.at - 1) && !named()
}

/// `الأمانة بمشاريع كثيرة`
fn doing_of_a_body(look: &Look<'_, '_>) -> bool {
    let person = matches!(look.head(), Class::Role | Class::Title | Class::Kin);
    look.tok.has(Clitics::BI) && look.second() && look.is_thing() && !person
}

/// `الوزارة بالدفاع عن البلاد`, `رئيس المجلس البلدي بنتائج الزيارة`: what a verb takes with ب; but `المختص بالشأن
/// البحري`, `مدير الشرطة بإقليم الساحل`, `مدير التعليم بالإنابة سامي البكري`.
fn brought_in(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, tok } = *look;
    if !look.is_behind_bi() || !look.is_closed() {
        return false;
    }
    let named = || (at + 1..phrase.end).any(|at| begins_name(reader, at));
    // أشادت الوزارة بالجهود: the verb asks for ب, and no other follows.
    let asked = || {
        let verb = phrase.start.checked_sub(1).filter(|verb| reader.class(*verb) == Class::Verb);
        let with = |at: usize| reader.text_of(at).starts_with("ب");
        let takes = |frames: Frames| frames.has(Frames::BI) && frames.has(Frames::PHRASE);
        verb.is_some_and(|verb| takes(reader.lemma(verb).frames)) && !(at + 1..at + 4).any(with)
    };
    // الوزير بالشركة, المدرب بأداء لاعبيه; but مدير المشاريع بالشركة
    let with = tok.has(Clitics::BI) || tok.class() == Class::Unknown && tok.size >= 4;
    if look.second() && with && asked() {
        return !named();
    }
    let text = matches!(tok.class(), Class::Document | Class::Norm);
    if !text && (!look.is_thing() || tok.class() == Class::NameHead) {
        return false;
    }
    let next = reader.class(at + 1);
    let manner = || reader.is_manner(at) && next != Class::Place && !next.is_head();
    // بالتخاذل, بالإفراج: by its pattern, or a common noun where that can be no place; but بالمهدية, a town
    let done = || {
        let key = look.key().without(tok.clitics);
        let common = || look.head().is_person() && reader.lexicon.is_common(key);
        tok.class() != Class::Unknown || is_done_noun(key) || common() || asked()
    };
    let by = if tok.has(Clitics::BI) { done() } else { manner() };
    // المنطقة المحيطة بالمسجد
    let own =
        || look.second() && matches!(look.head(), Class::Role | Class::Unknown) || reader.looks_like_quality(at - 1);
    by && !own() && !named()
}

/// `تخاذل`, `إفراج`, `مهاجمة`, `تطوير`: what is done, by its pattern.
fn is_done_noun(key: Key) -> bool {
    let mutual = key.letters() == 5 && key.first() == TEH && key.letter(2) == ALEF;
    let causal = key.letters() == 5 && key.first() == ALEF && key.before_last() == ALEF;
    mutual || causal || is_mufaala(key) || is_verbal_noun(key)
}

/// `تقوم الطبيبة ليلى البكري ببتر الساق`, `فاز باحثون بجائزة الدولة`: what the verb takes behind ب
fn done(look: &Look<'_, '_>) -> bool {
    let by = look.tok.has(Clitics::BI) || look.is_bare() && look.key().first() == BEH;
    let takes = || look.reader.text_of(look.phrase.start - 1).is_one_of_joined(lists::DOING_WITH);
    let ends = || look.is_complete() || look.after_article() || look.is_behind_many();
    by && look.is_thing() && look.phrase.start > 0 && ends() && takes()
}

/// `آنا من شركة كلدون في البلدة وتعمل`, `الإجراءات الجزائية ووضع`: what is done as well, with which the phrase has broken
/// off; but `سامي ويكلي`, `كلدون وتشان`, `شركتا كلدون وموجة`.
pub(super) fn joined_act(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let act = || {
        let done = || reader.looks_like_joined_noun(at) || reader.begins_like_present(at, 1);
        look.is_closed() && done() || look.is_complete() && is_verbal_noun(look.key().skip(1))
    };
    at + 1 == phrase.end && look.key().first() == WAW && look.is_bare() && act()
}

/// `أسماء كبيرة كسميرة توفيق`, `عين سامي البكري كمدير للمركز`, `برز سامي البكري كأحد أهم الكتاب`
pub(super) fn like_somebody(look: &Look<'_, '_>) -> bool {
    // كوزير الموانئ سامي البكري: he has an office of his own
    let office = || look.class() == Class::Role && look.reader.tok(look.at + 1).has(Clitics::AL);
    look.tok.has(Clitics::KA) && !office()
}

/// `التقى رؤساء الأندية بوزير الموانئ`, `أهاب الناطق الإعلامي بالجميع`: whom they met or asked
pub(super) fn by_somebody(look: &Look<'_, '_>) -> bool {
    look.tok.has(Clitics::BI)
}

/// `رفع الرئيس العام للموانئ باسمه التعازي`; but `المتحدثة باسمها سعاد البكري`.
pub(super) fn with_something_of_his(look: &Look<'_, '_>) -> bool {
    let speaks = || {
        let head = look.reader.text_of(look.phrase.head);
        ["متحدث", "متحدثة", "ناطق", "ناطقة"].iter().any(|speaker| head.ends_with(speaker))
    };
    look.is_behind_bi() && look.tok.size >= 5 && look.text().ends_with_his() && !speaks()
}

/// `الدراسة لمعرفة آثار الملح`, `الكثير من الصيادين لإصلاح قواربهم`, `وزارة الموانئ لإتمام العقد`: what for, by a verbal
/// noun or a common one behind ل, where no body or office is made for that; but `لجنة الصيد لحماية الأسماك`.
pub(super) fn in_order_to(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, .. } = *look;
    if look.key().first() != LAM || !look.tok.clitics.without(Clitics::LI).is_empty() || look.key().letters() < 5 {
        return false;
    }
    let head = reader.tok(phrase.head);
    let made = || match head.class() {
        Class::Role | Class::Document | Class::Norm => !(head.has(Clitics::AL) && look.second()),
        Class::Institution => reader.text_of(phrase.head) != "وزارة",
        Class::Person => head.form().number() == Number::Singular,
        _ => true,
    };
    let stem = look.key().skip(1);
    look.is_closed() && !made() && (is_done_noun(stem) || reader.lexicon.is_common(stem))
}

/// `البطولة للساحل`, `السكان للحفل`, `الشركات للتطوير`: to whom or what for, behind one definite noun; but `الاتحاد
/// للطيران`, `المرشح للرئاسة`.
pub(super) fn given_to(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.phrase.head);
    let made = || match head.class() {
        Class::Institution => head.form().number() == Number::Singular,
        Class::NameHead | Class::Person | Class::Document | Class::Norm => false,
        _ => true,
    };
    look.second() && head.has(Clitics::AL) && look.tok.has(Clitics::LI) && !made()
}

/// `الباحثون باختبار القدرات`, `باحثون في الطب بدراسة حديثة`: many by their ending, and what they do; but `العاملون
/// بالمصنع`.
pub(super) fn done_by_many(look: &Look<'_, '_>) -> bool {
    let people = matches!(look.head(), Class::Role | Class::Title | Class::Kin | Class::Person);
    let many = || people && look.reader.tok(look.phrase.head).form().number() == Number::Plural;
    let near = look.second() || matches!(look.class(), Class::Document | Class::Statement | Class::Source);
    near && !look.tok.has(Clitics::AL) && many() && look.is_behind_bi()
}

/// `سخر بعض أعضاء الجمعية الوطنية من الاقتراح`, `تمكن علماء بريطانيون من تحويل الخلايا`; but `الناجون من الحريق`,
/// `أعضاء الجمعية من الصيادين`.
pub(super) fn taken(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    let thing = match look.reader.class(next) {
        Class::Unknown => !look.reader.is_plural_of_people(next),
        class => matches!(class, Class::SpeechNoun | Class::Object),
    };
    let definite = look.after_article() && thing && look.next_clitics() == Some(Clitics::AL);
    // وحولت الولايات المتحدة من دولة صديقة: a land, and a body or a text with an article, is of nobody.
    let body = || match look.head() {
        Class::Place => true,
        Class::Institution | Class::Document | Class::Norm => look.reader.tok(look.phrase.head).has(Clitics::AL),
        _ => false,
    };
    !look.second() && (definite || look.reader.looks_like_masdar(next)) || body()
}

/// `حقق البنك البحري في النصف الأول أرباحا`, `وقعوا الإعلان الدستوري في القصر الكبير`, `قصفوا الحزب الكلدوني في شمال
/// السودان`, `الأمم المتحدة في السودان`: when or where a body or a text did what is told; but `البنك المركزي في
/// السودان`, `الأمانة العامة في المجلس`.
pub(super) fn when_or_where(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let next = at + 1;
    // What is of all lands is of no one of them.
    let international =
        || reader.tok(phrase.head).has(Clitics::AL) && reader.text_of(at - 1).is_one_of(lists::OF_ALL_NATIONS);
    let of_all = reader.class(next) == Class::Place && international();
    let part = || reader.text_of(next).is_one_of(lists::PARTS_OF_LANDS) && reader.class(next + 1) == Class::Place;
    let other = of_all || part() || reader.is_common(next);
    let thing = look.head().heads_thing() && look.head() != Class::Source;
    // شركة الملاحة الوطنية المتخصصة في الصيد
    let participle = || !of_all && reader.key(at - 1).without(reader.tok(at - 1).clitics).first() == MEEM;
    other && thing && look.after_article() && !participle()
}
