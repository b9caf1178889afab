//! A name by what stands behind the closing mark.

use super::look::Look;
use crate::arabic::Clitics;
use crate::lexicon::Class;
use crate::lexicon::lists;
use crate::token::TokenKind;

/// `“أمواج بيتش” الإيطالية`: only a name takes a definite adjective without having the article itself.
pub(super) fn described_behind(look: &Look<'_, '_>) -> bool {
    let right = look.right();
    look.is_phrase(..=4)
        && look.first.clitics.is_empty()
        && look.has_article_alone(right)
        && look.reader.is_adjective(right)
        && look.reader.class(right) != Class::Time
}

/// `هرمون “سالين” Salin`: what is spelled again in other letters.
pub(super) fn foreign_behind(look: &Look<'_, '_>) -> bool {
    let right = look.right();
    let bracket = usize::from(look.reader.is(right, TokenKind::Open));
    look.is_phrase(..=4) && look.reader.is(right + bracket, TokenKind::Latin)
}

/// `“دائرة الشاطئ”، وهي جماعة صغيرة`: a term that is told what it is; but `، وهو ما نفاه الوزير`.
pub(super) fn explained(look: &Look<'_, '_>) -> bool {
    let pronoun = look.behind_comma();
    let told = look.reader.class(pronoun) == Class::Pronoun && look.reader.tok(pronoun).has(Clitics::WA);
    let noun = || {
        let class = look.reader.class(pronoun + 1);
        class != Class::Negation && !class.is_complementizer()
    };
    look.is_phrase(..=4) && !look.first.class().is_preposition() && told && noun()
}

/// `“وجه وظل” للمخرجة سلمى الداري`, `“البحر” من إخراج سامي البكري`: whose work it is.
pub(super) fn by_its_author(look: &Look<'_, '_>) -> bool {
    let right = look.right();
    let by = look.reader.class(right) == Class::PrepMin;
    let long = || look.is_phrase(..=16) && look.reader.class(right + 1) == Class::GivenName;
    (look.words <= 6 || long())
        && (look.reader.text_of(right).is_one_of(lists::AUTHORS_BEHIND_LI)
            || look.reader.text_of(right + usize::from(by)).is_one_of(lists::MAKING))
}

/// `أبدى سامي البكري “عامل” انزعاجه`: what he does, right behind his name, where what is his follows.
pub(super) fn trade(look: &Look<'_, '_>) -> bool {
    let Some((at, tok)) = look.left.filter(|_| look.words == 1 && look.first.clitics.is_empty()) else { return false };
    let named = at > 0 && look.reader.class(at - 1) == Class::GivenName && tok.is_word();
    named && look.reader.text_of(look.right()).ends_with_pronoun()
}
