//! Who wrote a line, and where, in front of it.

use crate::lexicon::Class;
use crate::reader::Reader;
use crate::token::TokenKind;

/// Behind who wrote it and where: `سامي البكري - المنارة: يواصل المدير`, `الجزائر - أعلن الوزير`. What follows is a
/// verb; behind a colon alone it may be what somebody says, but not where the name and the place are all there is.
pub(super) fn behind_dateline(reader: &Reader<'_>, begin: usize, end: usize) -> usize {
    let mut start = begin;
    let mut dashed = false;
    for at in begin..end.min(begin + DATELINE) {
        match reader.tok(at).kind {
            TokenKind::Dash => dashed = true,
            TokenKind::Colon if dashed => {}
            TokenKind::Word if reader.class(at) != Class::Verb => continue,
            // تالة (د ب أ) - رفض الوزير
            TokenKind::Open | TokenKind::Close if !dashed => continue,
            _ => break,
        }
        let signed = || reader.is(at, TokenKind::Colon) && is_byline(reader, begin, at);
        let verb = reader.class(at + 1) == Class::Verb || at + 1 < end && reader.looks_like_verb(at + 1);
        if verb || signed() {
            start = at + 1;
        }
    }
    start
}

/// `سامي البكري - المنارة - الساحل`: whether a name and one or two places or papers fill the words up to `end`.
fn is_byline(reader: &Reader<'_>, begin: usize, end: usize) -> bool {
    let name = |at: usize| matches!(reader.class(at), Class::GivenName | Class::Unknown | Class::Kin | Class::Title);
    let Some(dash) = (begin..end).find(|at| reader.is(*at, TokenKind::Dash)) else { return false };
    dash >= begin + 2 && end - dash <= 7 && (begin..dash).all(name)
}

/// So many words and signs may stand in a dateline.
const DATELINE: usize = 12;
