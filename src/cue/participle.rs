//! Participles that report, and why others do not.

use super::verb::is_noun_by_its_ending;
use super::word::adjoins;
use crate::arabic::Clitics;
use crate::lexicon::{Act, Class, Frames, Gender, Number};
use crate::observe::Refusal;
use crate::reader::Reader;
use crate::reader::pattern::is_mufaala;
use crate::token::TokenKind;

/// Why the participle at `at` reports nothing, if so.
pub(super) fn participle(reader: &Reader<'_>, at: usize, frames: Frames) -> Option<Refusal> {
    let before = at.checked_sub(1).map_or(Class::Unknown, |before| reader.class(before));
    if !frames.reports() {
        Some(Refusal::ReportsNothing)
    } else if reader.tok(at).has(Clitics::AL) {
        // بدا لافتا أن: nobody draws attention to it.
        Some(Refusal::Definite)
    } else if is_noun_by_its_ending(reader, at) || is_doing(reader, at) || is_thing(reader, at) || is_hope(reader, at) {
        Some(Refusal::SpelledLikeNoun)
    } else if reader.lemma(at).act == Act::Finding
        && reader.sentences.begin(at) == at
        && reader.is(at + 1, TokenKind::Colon)
    {
        // ملاحظة: …: a label
        Some(Refusal::BareNoun)
    } else {
        // مع ملاحظة أن، بعد ملاحظة أن: a noun; كان لافتا أن، وهي مطالبة أن: nobody draws attention to it.
        // ليس مؤكدا أن
        let predicate = matches!(before, Class::Governor | Class::Auxiliary | Class::Pronoun | Class::Negation)
            || is_of_its_pronoun(reader, at);
        let noun = before.is_preposition() || before == Class::Opener && reader.ends_in_teh(at);
        (predicate || noun).then_some(Refusal::Governed)
    }
}

/// `شهد الملف متابعة خمسة أشخاص بتهم “…”`: what is done, and not she who does it, by a pattern that both have, where no
/// comma sets it off and no complement stands right behind it.
fn is_doing(reader: &Reader<'_>, at: usize) -> bool {
    is_mufaala(reader.key(at).without(reader.tok(at).clitics))
        && at > 0
        && reader.tok(at - 1).is(TokenKind::Word)
        && !adjoins(reader, at)
}

/// `ألقوا السلاح أملا في أن`: what they do it for; but `آملا في أن`, who hopes so.
fn is_hope(reader: &Reader<'_>, at: usize) -> bool {
    reader.lemma(at).act == Act::Hope && reader.class(at + 1) == Class::PrepFi && reader.text_of(at).starts_with("أ")
}

/// `دفع مبلغا كبيرا`, `اشترى هاتفا “حديثا”`: whether his participle is the other word that is spelled so, as no clause and
/// no colon stands right behind it, nor marks where a comma sets it off; but `مبلغا أن`, `هرب اللص، هاتفا “لن أعود”`.
fn is_thing(reader: &Reader<'_>, at: usize) -> bool {
    let form = reader.tok(at).form();
    let alike = form.has_homograph() && form.gender() == Gender::Masculine && form.number() == Number::Singular;
    let marks = || reader.is_open(at + 1) && !(at > 0 && reader.is(at - 1, TokenKind::Comma));
    alike && (!adjoins(reader, at) || marks())
}

/// `إنها ملتزمة بأن`, `لأنه مصمم على أن`: whether the participle at `at` is what is said of him whose pronoun stands
/// right before it.
fn is_of_its_pronoun(reader: &Reader<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|before| reader.tok(*before).is_word()) else { return false };
    let class = reader.class(before);
    class.is_complementizer() && reader.tok(before).form().has_pronoun()
        || class == Class::Conjunction && reader.tok(before).size >= 4 && reader.text_of(before).ends_with_pronoun()
}
