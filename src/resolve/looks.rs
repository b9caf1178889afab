//! What words look like to who gathers mentions: where names begin, heads of somebody.

use crate::arabic::Clitics;
use crate::arabic::letter::{LAM, YEH};
use crate::lexicon::{Act, Class, Classes, Frames, Number};
use crate::phrase::names::SERVANT;
use crate::reader::Reader;
use crate::token::TokenKind;

/// `المهندس سامي`, `سامي البكري`
pub(super) fn begins_name(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let title = tok.class() == Class::Title && tok.has(Clitics::AL);
    title && reader.is_name_word(at + 1) || tok.class() == Class::GivenName && reader.is_full_name(at)
}

/// Whether the verb tells that its subject speaks, whatever its object: `أكد المدير أهمية العمل`, `عزا المدير
/// الخسارة إلى الحر`; but not `سجل اللاعب هدفا`, `وجد الحارس المفتاح`, `يعتبر الجسر معلما`.
pub(super) fn tells(reader: &Reader<'_>, verb: usize, subject: usize) -> bool {
    let lemma = reader.lemma(verb);
    let speech = lemma.frames.has(Frames::DIRECT.with(Frames::COLON).with(Frames::AN).with(Frames::ABOUT));
    let sure = match lemma.act {
        Act::Writing | Act::Finding => false,
        Act::Opinion => reader.class(subject).is_somebody(),
        _ => true,
    };
    speech && sure
}

/// `قال فرانسين`: what is spelled like two papers and has no article is rather a name; but `شركتا كلدون وموجة`.
#[inline]
pub(super) fn looks_like_dual(reader: &Reader<'_>, at: usize) -> bool {
    const THINGS: Classes = Classes::of(&[Class::Media, Class::Institution, Class::Document, Class::Norm]);
    THINGS.has(reader.class(at)) && is_dual_by_its_form(reader, at)
}

fn is_dual_by_its_form(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    tok.form().is_rare()
        && tok.form().number() == Number::Dual
        && tok.clitics.is_empty()
        && !(tok.class() == Class::Institution && reader.text_of(at).ends_with("تا"))
}

/// `المرصد الوطني لحقوق البحارة`, `الرئيس العام لرعاية البحارة`: what one body or office is for; the word is not known,
/// and so neither is its ل. But `اللجنة المنظمة لاعبي الفريق`, `القوات البحرية لتحرير الميناء`.
#[inline]
pub(super) fn is_purpose(reader: &Reader<'_>, head: usize, at: usize) -> bool {
    reader.tok(at).key().first() == LAM && is_purpose_by_its_l(reader, head, at)
}

fn is_purpose_by_its_l(reader: &Reader<'_>, head: usize, at: usize) -> bool {
    let key = reader.tok(at).key();
    let for_it = reader.is_plain_unknown(at) && key.last() != YEH;
    let definite = |at: usize| reader.tok(at).has(Clitics::AL);
    let body = || {
        let class = reader.class(head);
        let unknown = class == Class::Unknown && definite(head);
        let thing = class.heads_thing() || matches!(class, Class::NameHead | Class::Role) || unknown;
        thing && !reader.text_of(head).ends_with("ات")
    };
    let known = |at: usize| definite(at) || matches!(reader.class(at), Class::Place | Class::Honorific);
    for_it && at > head && known(at - 1) && definite(at + 1) && body()
}

/// The عبد of `عبد الرحمن`, `عبد الجليل`.
#[inline]
pub(super) fn is_servant(reader: &Reader<'_>, at: usize) -> bool {
    let divine = || {
        let next = reader.tok(at + 1);
        next.is(TokenKind::Word) && (next.has(Clitics::AL) || next.class() == Class::Honorific)
    };
    reader.tok(at).key() == SERVANT && divine() && reader.text_of(at) == "عبد"
}
