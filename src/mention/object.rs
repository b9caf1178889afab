//! Phrases that are the object of their verb, or run on into it.

use crate::arabic::Clitics;
use crate::cue;
use crate::lexicon::{Class, Frames};
use crate::phrase::Phrase;
use crate::reader::Reader;
use crate::token::TokenKind;

/// `رفض الزحام، مؤكدا أن`: one word that the lexicon does not know, where the verb may have its object, as nothing else
/// stands behind; but `شدد الكربلائي على الحوار`, `دعا الكربلائي القرى`, `هدد كلدون بقطع الطريق`, `رفض كلدون إجراء حوار`,
/// `اكتفى كلدون بالقول إن`, and `ضحك كلدون وقال`, whose verb has none.
pub(crate) fn may_be_object(reader: &Reader<'_>, found: &Phrase) -> bool {
    let Some(verb) = found.start.checked_sub(1).filter(|at| reader.class(*at) == Class::Verb) else { return false };
    let one = found.end == found.start + 1 && reader.class(found.start) == Class::Unknown;
    let has_none = || reader.lemma(verb).frames == Frames::COLON && reader.is_bare_name(found.start);
    if !one || cue::is_qala(reader, verb) || reader.is_plural_of_people(found.start) || has_none() {
        return false;
    }
    let comma = reader.is(found.end, TokenKind::Comma);
    let next = found.end + usize::from(comma);
    let class = reader.class(next);
    // هدد كلدون بقطع الطريق
    let with = || reader.text_of(next).starts_with("ب") && reader.lemma(verb).frames.has(Frames::BI);
    // رفض كلدون إجراء حوار
    let noun = || class == Class::Object && !comma && reader.is_bare_name(found.start);
    // اكتفى كلدون بالقول إن
    let saying = || class == Class::SpeechNoun && reader.tok(next).has(Clitics::BI);
    // دعا الكربلائي القرى, دعا الكربلائي جيرانه
    let done_to = || {
        let definite = reader.tok(next).clitics == Clitics::AL;
        definite || reader.text_of(next).ends_with_pronoun() || reader.looks_like_object(next)
    };
    let object = match reader.tok(next).kind {
        TokenKind::Mark => true,
        TokenKind::Word => done_to() || with() || noun() || saying(),
        _ => false,
    };
    !object && !reader.lemma(verb).frames.takes_behind(class) && !class.is_complementizer()
}

/// `قال الشاعر قصيدة`, `أضاف المدير قاعة جديدة`: whether a phrase has run on into what is done, a noun in ة that goes with
/// nothing before it.
pub(crate) fn runs_into_object(reader: &Reader<'_>, found: &Phrase) -> bool {
    // أستاذ الإدارة وتنمية القرى
    let joined = |at: usize| reader.text_of(at).starts_with("و") || reader.class(at) == Class::GivenName;
    let noun = |at: usize| reader.is_bare_word(at) && reader.ends_in_teh(at) && !joined(at);
    (found.start + 1..found.end).any(|at| noun(at) && reader.tok(at - 1).has(Clitics::AL))
}

/// `ووصف السفير كلدون هارت الاتفاق بأنه`, `ووصفت وزارة الموانئ حالة الجسر بـ“السيئة”`: who says so, of a phrase that
/// has run on into the object. That has to stand before what is said of it; where all of the phrase may be the object,
/// nobody does.
pub(crate) fn without_object(reader: &Reader<'_>, found: &Phrase) -> Option<Phrase> {
    let Phrase { start, end, .. } = *found;
    let bare = |at: usize| reader.is_bare_word(at);
    let noun = (start + 1..end).rev().find(|at| !reader.is_definite_adjective(*at))?;
    // قرارات الحكومة: what completes it makes it definite.
    let governs = |at: usize| match reader.class(at) {
        Class::Unknown | Class::GivenName | Class::Place | Class::Nationality | Class::Adjective => false,
        class => bare(at) && !class.is_preposition(),
    };
    if reader.tok(noun).clitics != Clitics::AL && !(bare(noun) && reader.class(noun) == Class::Place) {
        return None;
    }
    let first = (start + 1..noun).rev().take_while(|at| governs(*at)).last().unwrap_or(noun);
    let last = first - 1;
    // ووصف سامي الحداد بأنه: a surname
    let named = || bare(last) && reader.is_name_word(last) && first == noun;
    let closed = !reader.class(last).is_preposition() && !governs(last);
    (closed && !named()).then_some(Phrase { end: first, ..*found })
}
