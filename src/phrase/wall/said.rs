//! A text, an occasion or an act that ends the phrase: what is told or done, and no part of who does it.

use super::behind_an_adjective;
use crate::arabic::Clitics;
use crate::arabic::letter::ALEF;
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes};
use crate::phrase::look::Look;

const STEMS: Classes =
    Classes::of(&[Class::NameHead, Class::Object, Class::Statement, Class::Occasion, Class::SpeechNoun]);

/// `وصف السفير هنري اللقاء بأنه`, `استنكرت الأمانة العامة التصريحات`
pub(super) fn occasion_behind_a_name(look: &Look<'_, '_>) -> bool {
    // يكمل سامي البكري الحديث: “…”, كرر سامي السؤال “…”
    let talk = || look.after_name() && look.text().is_one_of(&["الحديث", "السؤال"]);
    // كتب سامي الصياد الرسالة التالية: “…”
    let following = || look.reader.text_of(look.at + 1).is_one_of(lists::FOLLOWING);
    look.tok.clitics == Clitics::AL && look.after_definite() && (look.bounds.object || talk() || following())
}

/// `ألقى الباحث محاضرته`, `عن المدير قوله`: what is his is no part of him; but `وزير دفاعه جان`. Of `تقرير نشره الموقع`
/// it is what somebody did with the text.
pub(super) fn possessed(look: &Look<'_, '_>) -> bool {
    let done = || look.is(Class::SpeechNoun) && look.reader.is_indefinite_text(look.head);
    // أبدى آخرون تحفظهم: what ends in ون governs nothing.
    let many = || look.text_before().ends_with("ون");
    let governed = look.second() && look.before.class().is_head() && !look.after_article() && !done() && !many();
    look.tok.form().has_pronoun() && !governed
}

/// `جدد الحزب التأكيد على`: the noun of an act behind a definite one; but `الهيئة العليا للاتصال السمعي`, what it is
/// for.
pub(super) fn act(look: &Look<'_, '_>) -> bool {
    // وزارة الشؤون والدعوة
    let joint = look.tok.has(Clitics::WA) && look.reader.class(look.head) == Class::Institution;
    // أعطى الرقيب إجابة عن السؤال
    let bare = || look.tok.clitics.is_empty() && look.reader.ends_in_teh(look.at) && look.second();
    // كرر المدير القول إن, جددت الوزارة التأكيد أن
    let last = || look.at + 1 == look.bounds.limit && look.next_class().is_complementizer();
    look.is(Class::SpeechNoun)
        && (look.has_article() || bare())
        && look.after_article()
        && !joint
        && !look.tok.has(Clitics::LI)
        && (!look.bounds.towards || look.reader.class(look.at + 1).is_preposition() || last())
}

/// `أصدر البيت الأبيض بيانا`
pub(super) fn tanwin(look: &Look<'_, '_>) -> bool {
    matches!(look.class(), Class::Statement | Class::Occasion) && look.text().ends_with("ا")
}

/// `شن الوزير هجوما`, `قدم الحكم تقريرا`, `انتخب سامي رئيسا للمجلس`: a noun with the ending of an object, by what it is
/// without it; but `أن مصدرا مقربا`, `سامي ووائل شقيقا المدير`.
#[inline]
pub(super) fn object_by_its_alef(look: &Look<'_, '_>) -> bool {
    look.tok.key().last() == ALEF && is_object_without_it(look)
}

fn is_object_without_it(look: &Look<'_, '_>) -> bool {
    let key = look.tok.key();
    // حل سامي ضيفا على المدينة, لعب سامي دورا كبيرا; but وكالة ناسا
    let short = || {
        let (next, class) = (look.reader.text_of(look.at + 1), look.next_class());
        key.letters() == 4 && (class.is_preposition() || next.ends_with("ا") && !class.is_complementizer())
    };
    if key.letters() < 5 && !short() || look.bounds.accusative || look.text().ends_with_pronoun() {
        return false;
    }
    let noun = || {
        let class = look.reader.class_without_last(look.at);
        class.is_head() && class != Class::Kin || STEMS.has(class)
    };
    let completed = || look.next().is_some_and(|next| next.clitics == Clitics::AL);
    !completed() && noun()
}

/// `وجه المفتي رسالة`, `عقدت السفيرة باولا لقاء`: an indefinite text or occasion behind who is known.
pub(super) fn text_behind_the_definite(look: &Look<'_, '_>) -> bool {
    let text = matches!(look.class(), Class::Statement | Class::Occasion);
    text && look.tok.clitics.is_empty() && (look.after_article() || look.bounds.object && look.after_name())
}

/// `نشرت مجلة “الفلك” دراسة`: what a paper between marks has brought out.
pub(super) fn text_behind_marks(look: &Look<'_, '_>) -> bool {
    look.tok.clitics.is_empty() && look.after_marks()
}

/// `أعلنت حركة النجم مسؤوليتها عن الحريق`, `أكدت وزارة الموانئ دعمها للصيادين`: what is somebody's is no part of them, but
/// where it completes a bare head.
pub(super) fn own_act(look: &Look<'_, '_>) -> bool {
    !look.second() && look.tok.size >= 5 && look.tok.clitics.is_empty() && look.text().ends_with_his()
}

/// `أكد الرئيس سامي ضرورة`: a noun that is the object of reports, but where it completes another
/// (`رئيس مجلس دعم القرار`).
pub(super) fn abstract_object(look: &Look<'_, '_>) -> bool {
    let complete = || {
        let ends = look.before.class() == Class::Place || look.reader.is_close(look.at - 1);
        // اشترط خبير بحري تطوير الميناء, نفى مسؤول أميركي وجود خلاف، أكدت مصادر أمنية أهمية الحوار
        ends || look.after_definite() || behind_an_adjective(look)
    };
    // وصف سامي البكري الهجوم بأنه, أكد سامي هارت الحرص على السلامة
    let goes_on = || look.next_class().is_preposition();
    // لفت الطباخ النظر إلى أن
    let drawn = || look.after_article() && goes_on() && look.reader.next_is_complementizer(look.at + 1);
    let behind = || look.after_name() && (look.bounds.object || goes_on()) || drawn();
    let definite = look.tok.clitics == Clitics::AL && behind();
    // قال هاني فتح في حديثه إن: his father's name
    let surname = || {
        let last = || look.reader.class(look.at + 1) != Class::Unknown;
        look.after_name() && look.tok.clitics.is_empty() && last() && look.fills()
    };
    (look.tok.clitics.is_empty() || definite) && complete() && !surname()
}
