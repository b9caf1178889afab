//! Patterns of words that the lexicon does not know, by their letters alone.

use crate::arabic::Key;
use crate::arabic::letter::{ALEF, MEEM, NOON, SEEN, TEH, TEH_MARBUTA, WAW, YEH};

/// `عثرت`, `وشنت`: a word in ت that may be what a woman did; but `مجالات`.
pub(super) fn is_her_past(key: Key) -> bool {
    key.letters() >= 4 && key.last() == TEH && key.before_last() != ALEF
}

/// `مبادرة`, `مقاطعة`: what is done to or with another, by its pattern; so is she who does it spelled.
pub(crate) fn is_mufaala(key: Key) -> bool {
    key.letters() == 6 && key.first() == MEEM && key.letter(2) == ALEF && key.last() == TEH_MARBUTA
}

/// `سقوط`, `عبور`: a verbal noun of a plain verb by its pattern.
pub(crate) fn is_fuul(key: Key) -> bool {
    key.letters() == 4 && key.letter(2) == WAW
}

/// `تطوير`, `تقدم`: a verbal noun by its pattern.
pub(crate) fn is_verbal_noun(key: Key) -> bool {
    is_masdar(key) || is_tafaul(key)
}

/// `تطوير`, `ارتفاع`, `استمرار`: one of a derived form.
pub(super) fn is_masdar(key: Key) -> bool {
    let long = key.before_last() == ALEF;
    match key.letters() {
        // تطوير; but تابيا
        5 => key.first() == TEH && key.letter(3) == YEH && key.letter(4) != ALEF,
        // إيتلار: a name
        6 => key.first() == ALEF && long && key.letter(1) != YEH && (key.letter(1) == NOON || key.letter(2) == TEH),
        7.. => key.first() == ALEF && key.letter(1) == SEEN && key.letter(2) == TEH && long,
        _ => false,
    }
}

/// `تكهن`, `تقدم`: four letters, none of them long; `تخلي`, `تصدي`: or the last; but `تقني`.
fn is_tafaul(key: Key) -> bool {
    let short = |n: u32| !matches!(key.letter(n), ALEF | YEH | TEH_MARBUTA) && (n == 1 || key.letter(n) != WAW);
    let last = || short(3) || key.letter(3) == YEH && key.letter(2) != NOON;
    key.letters() == 4 && key.first() == TEH && (1..3).all(short) && last()
}
