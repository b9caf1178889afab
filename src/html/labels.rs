//! The words of the page that are not the text's.

use crate::lexicon::{Act, Number};
use crate::quote::Kind;

pub(super) const TITLE: &str = "من قال ماذا";
pub(super) const LEGEND: &str = "مفتاح الألوان والخطوط";
pub(super) const SPEAKERS: &str = "المتحدثون";
pub(super) const NO_QUOTES: &str = "لا أقوال في هذا النص.";
pub(super) const UNKNOWN: &str = "قائل غير معروف";
pub(super) const IMPLIED: &str = "ضمير أو مستتر";
pub(super) const QUOTES: &str = "الأقوال";
pub(super) const WORDS: &str = "الكلمات";
pub(super) const CUE: &str = "لفظ القول";
pub(super) const MENTION: &str = "ذكر القائل";
pub(super) const RELAY: &str = "الناقل";
pub(super) const NOT_SPEECH: &str = "بين علامتين وليس قولا";
pub(super) const KIND: &str = "النوع";
pub(super) const ACT: &str = "الفعل";
pub(super) const RULE: &str = "القاعدة";
pub(super) const CONFIDENCE: &str = "الثقة";

pub(super) const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "قول مباشر",
        Kind::Mixed => "قول مختلط",
        Kind::Indirect => "قول غير مباشر",
    }
}

pub(super) const fn number(number: Number) -> &'static str {
    match number {
        Number::Singular => "مفرد",
        Number::Dual => "مثنى",
        Number::Plural => "جمع",
    }
}

pub(super) const fn act(act: Act) -> &'static str {
    match act {
        Act::Statement => "قول",
        Act::Addition => "إضافة",
        Act::Emphasis => "تأكيد",
        Act::Announcement => "إعلان",
        Act::Explanation => "توضيح",
        Act::Indication => "إشارة",
        Act::Disclosure => "كشف",
        Act::Denial => "نفي",
        Act::Claim => "زعم",
        Act::Question => "سؤال",
        Act::Answer => "رد",
        Act::Warning => "تحذير",
        Act::Accusation => "اتهام",
        Act::Criticism => "انتقاد",
        Act::Demand => "مطالبة",
        Act::Promise => "تعهد",
        Act::Threat => "تهديد",
        Act::Opinion => "رأي",
        Act::Description => "وصف",
        Act::Acknowledgement => "إقرار",
        Act::Agreement => "موافقة",
        Act::Praise => "إشادة",
        Act::Hope => "أمل",
        Act::Writing => "كتابة",
        Act::Finding => "نتيجة",
        Act::Hearsay => "قيل",
        Act::Relay => "نقل",
        Act::None => "بلا",
    }
}
