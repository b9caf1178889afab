//! Whether a marked stretch is a name, a title or a term and no speech, by its looks and by the
//! word before it. Each rule carries the words it was made for; the first that holds decides.
//!
//! | room | what tells that it is a name |
//! |---|---|
//! | `inside` | what stands between the marks |
//! | `before` | what stands before them and announces a name |
//! | `noun` | the noun before them, that they belong to |
//! | `behind` | what stands behind them |
//! | `subject` | that they are the subject of their clause |
//! | `look` | the stretch and what stands around it, as the rules see it |

mod before;
mod behind;
mod inside;
mod look;
mod noun;
mod subject;

use before::{
    a_word, account, announced_title, behind_a_detached_li, behind_a_name_head, behind_a_title, belonging, coordinated,
    example, is_joined, known_as, listed, occasion, sign, source, told_to, unknown_behind_a_preposition,
};
use behind::{by_its_author, described_behind, explained, foreign_behind, trade};
use inside::{
    fathers_name, foreign, institution_inside, model, named_inside, nationalities, number_first, person_inside,
    unadorned, unadorned_words, verse,
};
use look::{Look, REACH, look_at};
use noun::{
    apposition, behind_an_institution, construct, counted, definite_behind_the_definite, enumeration, repeated,
};
use subject::{before_a_complement, subject_of_a_verb, unknown_subject};

use crate::lexicon::Class;
use crate::reader::Reader;
use crate::token::{Style, TokenKind};

/// Asks rules one after the other, and gives the name of the first that holds, for an explanation.
macro_rules! rules {
    ($(#[$doc:meta])* $name:ident: $($rule:ident),+ $(,)?) => {
        $(#[$doc])*
        fn $name(look: &Look<'_, '_>) -> Option<&'static str> {
            $(if $rule(look) {
                return Some(stringify!($rule));
            })+
            None
        }
    };
}

rules! {
    /// The rule by which the words are a name, whatever asks for them.
    anywhere:
    foreign,
    foreign_behind,
    verse,
    listed,
    a_word,
    announced_title,
    behind_a_name_head,
    behind_a_title,
    behind_a_detached_li,
    told_to,
    known_as,
    sign,
    number_first,
    model,
    named_inside,
    institution_inside,
    described_behind,
    enumeration,
    source,
    occasion,
    example,
    counted,
    unknown_subject,
    apposition,
    construct,
    repeated,
    nationalities,
    person_inside,
    subject_of_a_verb,
    before_a_complement,
    behind_an_institution,
    by_its_author,
    account,
    belonging,
    fathers_name,
    trade,
    coordinated,
}

rules! {
    /// What holds besides, where no word asks for what the mark holds.
    unasked: unknown_behind_a_preposition, unadorned, unadorned_words, definite_behind_the_definite, explained,
}

impl Reader<'_> {
    /// Whether the stretch that opens at `open` is a name and no speech.
    pub(crate) fn is_name(&self, open: usize) -> bool {
        rule(self, open).is_some()
    }
}

/// The rule by which the stretch that the mark at `open` opens is a name.
pub(crate) fn rule(reader: &Reader<'_>, open: usize) -> Option<&'static str> {
    let look = look_at(reader, open)?;
    name_rule(&look).filter(|_| !is_said(&look))
}

/// As [`Reader::is_name`], where a word before the mark asks for what the mark holds: `حذر من “موجة
/// ثانية”`. What is only unknown is no name there.
pub(crate) fn is_name_where_asked(reader: &Reader<'_>, open: usize) -> bool {
    look_at(reader, open).is_some_and(|look| anywhere(&look).is_some() && !is_said(&look))
}

fn name_rule(look: &Look<'_, '_>) -> Option<&'static str> {
    // بأنه “تاريخي” و“شجاع”: what is joined to somebody's words is no name for want of a word that tells so.
    anywhere(look).or_else(|| if is_joined(look) { None } else { unasked(look) })
}

/// `“الجنون”، على حد قوله`, `إن الصيد “مهنة الفقراء”`, `حضورهم “ضعيف جدا”`: his very words, whatever their looks.
fn is_said(look: &Look<'_, '_>) -> bool {
    let on = look.behind_comma();
    look.reader.class(on) == Class::PrepAla && look.reader.class(on + 1) == Class::CueLimit
        || look.is_predicate()
        || look.is_of_degree()
}

/// Whether the colon opens names and no speech: a title that is announced (`بعنوان: “البحر”`), what a thing is called
/// (`التي تسمى: “البحر الحي”`), examples (`أغنيات مثل: “يا بنات”`).
pub(crate) fn opens_names(reader: &Reader<'_>, colon: usize) -> bool {
    let open = colon + 1;
    reader.stretch(open).is_some()
        && (opens_examples(reader, colon)
            || look_at(reader, open).is_some_and(|look| announced_title(&look) || known_as(&look)))
}

fn opens_examples(reader: &Reader<'_>, colon: usize) -> bool {
    colon > 0 && reader.is(colon, TokenKind::Colon) && reader.text_of(colon - 1) == "مثل"
}

/// `شاركت عشر قرى هي: (تالة - سدرة - نخلة)`, `على الموقع: (www.amwaj.org)`: whether brackets hold what a colon announces
/// one by one, or no word at all, or marks an address.
pub(crate) fn is_listed(reader: &Reader<'_>, open: usize) -> bool {
    let Some(stretch) = reader.opened(open) else { return false };
    let dashes = || stretch.inside().take(REACH).filter(|at| reader.is(*at, TokenKind::Dash)).count();
    let nothing = || stretch.inside().take(REACH).all(|at| !reader.is(at, TokenKind::Word));
    let first = reader.text_of(open + 1);
    let address = |sign: &str| sign.chars().eq(first.letters().take(sign.len()));
    address("www")
        || address("http")
        || stretch.style == Style::Parentheses
            && (nothing() || dashes() >= if reader.is_clause(stretch) { 4 } else { 2 })
}

/// Whether an indefinite noun and its adjective stand inside: `حل سياسي`, `رزمة سخية`.
pub(crate) fn is_described_noun(reader: &Reader<'_>, open: usize) -> bool {
    let nisba = |look: &Look<'_, '_>| {
        let noun = matches!(look.first.class(), Class::Unknown | Class::Object) && look.first.clitics.is_empty();
        look.words == 2 && noun && reader.is_bare_word(open + 2) && reader.text_of(open + 2).ends_with("ي")
    };
    look_at(reader, open).is_some_and(|look| look.is_described_noun() || nisba(&look))
}

/// Whether an indefinite noun stands before the mark, that the words inside may describe: `مطالب
/// “عادية وطبيعية”`.
pub(crate) fn is_described(reader: &Reader<'_>, open: usize) -> bool {
    look_at(reader, open).is_some_and(|look| look.left_is_indefinite())
}
