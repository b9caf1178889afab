//! Heads of another phrase: a second person or body, and what ends a name for good.

use super::super::looks::begins_name;
use super::look::Look;
use crate::arabic::Clitics;
use crate::arabic::letter::{MEEM, TEH_MARBUTA, YEH};
use crate::lexicon::{Class, Number};
use crate::reader::Reader;

/// `وزارة الزراعة الحكومة`, `المديرية العامة للموانئ الإخوة`, `الوزير القرار`: what heads a phrase of its own by an
/// article.
pub(super) fn head_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, tok, .. } = *look;
    // الأحزاب المعارضة, الشؤون الخارجية
    let like_an_adjective = || {
        let key = look.key().without(tok.clitics);
        let feminine = key.last() == TEH_MARBUTA && key.before_last() == YEH && key.letters() > 4;
        // but النادي
        let nisba = key.last() == YEH && !tok.class().heads_thing() || feminine;
        // الرئيس المنتخب
        let derived = || key.first() == MEEM && (tok.class() != Class::NameHead || look.is_of_a_person());
        nisba || derived()
    };
    // الكرة الطائرة, مدير الأمن العام الفريق سامي, المخترع الشاب سامي
    let own = || {
        let ball = reader.text_of(at - 1).ends_with("كرة");
        let named = || (at + 1..look.phrase.end).any(|at| begins_name(reader, at)) || reader.is_name_word(at + 1);
        tok.class() == Class::NameHead && ball || matches!(tok.class(), Class::NameHead | Class::Person) && named()
    };
    // انتقدت سعاد كنعان القرار: no surname is a text or a body.
    let of_a_name = || {
        !matches!(tok.class(), Class::NameHead | Class::Person) && look.after_full_name() && !reader.is_behind_ibn(at)
    };
    // ملك المغرب الشقيق
    let his = || tok.class() == Class::Kin && look.head().is_person();
    let closed = || look.is_closed_by_a_noun() || of_a_name();
    tok.clitics == Clitics::AL && closed() && !like_an_adjective() && !own() && !his()
}

/// `سامي آل فاضل أسمى الآيات`: the house ends the name.
pub(super) fn behind_a_house(look: &Look<'_, '_>) -> bool {
    look.at >= look.phrase.start + 2 && look.reader.text_of(look.at - 2) == "آل"
}

/// `طالبت جماهير النادي الأحمر إدارة النادي`, `رئيس المجلس البلدي أسرة الشهيد`, `الوزير سامي البكري وزارة المال`: what
/// heads a phrase for others and has no article, where the phrase could end.
pub(super) fn body_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, tok, .. } = *look;
    let others = match tok.class() {
        Class::Institution | Class::Media | Class::Document | Class::Norm => true,
        Class::Person => tok.form().number() == Number::Plural,
        Class::Kin => look.text().is_one_of(&["أسرة", "عائلة"]),
        _ => false,
    };
    // باحثون من كلية الطب جامعة الساحل
    let of_a_body = || {
        let body = matches!(reader.class(at - 2), Class::Institution | Class::NameHead);
        body && !reader.tok(at - 2).has(Clitics::AL)
    };
    let ends = || look.after_article() && !look.second() || look.after_full_name();
    others && tok.clitics.is_empty() && look.head().is_person() && ends() && !of_a_body()
}

/// `رئيس النادي والدكتور سامي البكري`: who is joined on with a title is another.
pub(super) fn another_titled(look: &Look<'_, '_>) -> bool {
    look.tok.clitics == Clitics::WA.union(Clitics::AL) && look.reader.is_name_word(look.at + 1)
}

/// `التقى الصحفيون وزير الموانئ`, `زار الأعضاء النائب سامي البكري`: one is not many.
pub(super) fn one_behind_many(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.phrase.head);
    let many = || matches!(head.class(), Class::Role | Class::Person) && head.form().number() == Number::Plural;
    let one = look.tok.form().number() == Number::Singular && look.tok.clitics.without(Clitics::AL).is_empty();
    look.second() && one && head.clitics == Clitics::AL && many()
}

/// `شكر الشاعر سامي البكري رئيس نادي النخيل هاني الصفدي`: behind a full name an office that has a name of its own; but
/// `سامي البكري وكيل اللاعب هاني الصفدي`, `سامي البكري مدير شركة هاني الصفدي`, whose or what the other is.
pub(super) fn second_person(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let titled = || matches!(look.head(), Class::Role | Class::Title);
    let bare = look.tok.clitics.without(Clitics::AL).is_empty();
    if !bare || !look.after_name() || reader.is_behind_ibn(at) || !titled() {
        return false;
    }
    let given = |at: &usize| reader.class(*at) == Class::GivenName && reader.tok(*at).clitics.is_empty();
    let name_behind = |office: usize, end: usize| {
        let name = (office + 1..end).find(given)?;
        (!is_of_what_is_called_so(reader, office, name)).then_some(name)
    };
    let others = |name: usize| (at + 1..name).any(|at| matches!(reader.class(at), Class::Role | Class::Title));
    name_behind(phrase.start, at).is_some() && name_behind(at, phrase.end).is_some_and(|name| !others(name))
}

/// `مدير شركة هاني`, `رئيس جامعة الأمير سالم`: whether the name behind the office at `office` is that of a thing.
fn is_of_what_is_called_so(reader: &Reader<'_>, office: usize, name: usize) -> bool {
    let thing = |at: usize| {
        let class = reader.class(at);
        (class.heads_thing() || class == Class::NameHead) && !reader.tok(at).has(Clitics::AL)
    };
    thing(name - 1) || name > office + 1 && reader.class(name - 1) == Class::Title && thing(name - 2)
}

/// `عقدت جامعة النخيل ممثلة في المدير لقاء`
pub(super) fn represented(look: &Look<'_, '_>) -> bool {
    let behalf = || look.text() == "ممثلة" && look.reader.class(look.at + 1) == Class::PrepFi;
    look.tok.size == 5 && look.is_of_a_body() && behalf()
}

/// `اقترح رئيس وزراء كلدونيا منح سامي جائزة`: a common noun behind what nobody knows that an office is of; but `مدير
/// مدرسة سامي عودة`.
pub(super) fn behind_what_an_office_is_of(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let office = || reader.class(at - 2).is_head() && reader.tok(at - 2).clitics.is_empty();
    // زعيمة مجاهدي خلق سعاد البكري
    let named = || begins_name(reader, at + 1);
    look.is_bare()
        && !named()
        && at > phrase.head + 1
        && reader.is_bare_name(at - 1)
        && reader.is_common(at)
        && office()
        && look.head() == Class::Role
}

/// `كلية الهندسة بجامعة الملك سالم توفر وظيفة`; but `استقبلت البلدية الدكتور سامي هارت`, `برئاسة الدكتور سامي هارت`
pub(super) fn behind_a_namesake(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let named = at > 2 && reader.class(at - 2) == Class::Title && reader.class(at - 1) == Class::GivenName;
    let called = |body: usize| {
        let class = matches!(reader.class(body), Class::Institution | Class::NameHead);
        class && !reader.tok(body).has(Clitics::AL) && !reader.is_led(body)
    };
    named && called(at - 3) && look.is_bare()
}

/// `مجلة “سنبلة” قائمة بأفضل المزارع`, `“الجمعية البحرية” مدير الميناء`, `“سامي البكري” صبيحة العيد`: a name between
/// marks ends what bears it; but `“سامي البكري” مدير الميناء`, what he is.
pub(super) fn behind_a_name_between_marks(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    if !reader.is_close(at - 1) {
        return false;
    }
    let open = reader.partner[at - 1] as usize;
    let marked = open == phrase.start;
    // التقت “الشراع” الدكتورة سعاد
    if !look.tok.clitics.is_empty() {
        return marked && look.class() == Class::Title;
    }
    // ويلعب سامي بطل فيلم “الموجة” دور الربان
    let named = || {
        let thing = || matches!(reader.class(open - 1), Class::Institution | Class::Media | Class::NameHead);
        open > phrase.start && look.class() != Class::Unknown && thing()
    };
    let person = matches!(look.class(), Class::Role | Class::Title | Class::Kin | Class::Person);
    let body = || look.is_of_a_body() || look.head() == Class::NameHead;
    let inside = phrase.start + 1;
    let thing =
        || reader.tok(inside).has(Clitics::AL) || matches!(reader.class(inside), Class::NameHead | Class::Institution);
    if marked { !person || thing() } else { !person && (body() || named()) }
}

/// `سامي البكري رئيس الجمعية الخيرية نبذة`: behind a name and what he is no second name stands.
pub(super) fn behind_what_he_is(look: &Look<'_, '_>) -> bool {
    let Look { reader, phrase, at, .. } = *look;
    let named = |at: usize| reader.is_name_word(at) || at > phrase.start && reader.is_surname(at);
    let office = |at: usize| {
        let tok = reader.tok(at);
        let full = at == phrase.start + 1 || named(at - 2);
        tok.class().is_head() && tok.clitics.is_empty() && named(at - 1) && full
    };
    look.is_bare()
        && look.after_article()
        && !reader.is_name_word(at + 1)
        && !reader.text_of(at).starts_with("ل")
        && reader.text_of(at) != "عشر"
        && (phrase.start + 1..at - 1).any(office)
}
