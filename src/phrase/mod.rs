//! Reading a noun phrase that can be a source, from its first word to where it stops.
//!
//! It takes where to begin and what is known of where it must end ([`Bounds`]). Of each word it is asked first whether
//! it is part of a name, whatever its class, then whether it ends the phrase; what neither holds for is settled by its
//! class. Whose subject the phrase is, is for `mention`.
//!
//! | room | what is asked there |
//! |---|---|
//! | `begin` | whether a phrase can begin |
//! | `word` | how it goes on over a word |
//! | `names` | which words are part of a name, whatever their class |
//! | `wall` | which words end it |
//! | `joint` | behind which prepositions it goes on, and with which words that ب or ل is joined to |
//! | `sign` | how it goes on over numbers, marks, brackets and hyphens |
//! | `comma` | what goes on across a comma |
//! | `look` | the phrase so far, and what several of these ask of it |
//! | `by_class` | how rules are asked of the words of their classes alone |

mod begin;
pub(crate) mod by_class;
mod comma;
mod joint;
mod look;
pub(crate) mod names;
mod sign;
mod wall;
mod word;

use look::Look;

use crate::arabic::Clitics;
use crate::lexicon::lists;
use crate::lexicon::{Class, Frames};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// A phrase by token indices, `start..end`, and the word that heads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) head: usize,
}

/// How a phrase may go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// The token it must stop at.
    pub(crate) limit: usize,
    /// Whether a complement of the cue stands at `limit`: then the phrase runs towards it and is
    /// cut only by what surely is no part of it.
    pub(crate) towards: bool,
    /// Whether the cue takes an object that may follow the subject.
    pub(crate) object: bool,
    /// Whether it stands behind أن, where a subject has the ending of an object: `غير أن الباحثين`.
    pub(crate) accusative: bool,
    /// Whether عن is the cue's own: `عبر المشاركون عن سعادتهم`.
    pub(crate) about: bool,
    /// Whether من is: `طلب الحارس من الشركة أن`.
    pub(crate) from: bool,
    /// Whether ب is: `أشاد المدرب بأداء الفريق`.
    pub(crate) with: bool,
    /// Whether nothing else is, so that ب has to stand somewhere.
    pub(crate) owes: bool,
    /// Whether على says what is answered or written on: `علق الوزير على القرار قائلا`.
    pub(crate) upon: bool,
}

impl Bounds {
    /// Up to `limit`, where the complement stands, of a verb with these frames.
    pub(crate) fn towards(limit: usize, frames: Frames) -> Self {
        Self {
            limit,
            towards: true,
            object: frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS)),
            accusative: false,
            about: frames.has(Frames::ABOUT),
            from: frames.has(Frames::MIN),
            with: frames.has(Frames::PHRASE) && frames.has(Frames::BI),
            owes: owes(frames),
            upon: false,
        }
    }

    /// Up to `limit` at most, where nothing is known to stand.
    pub(crate) fn within(limit: usize, frames: Frames) -> Self {
        let object = frames == Frames::NONE || frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS));
        Self {
            limit,
            towards: false,
            object,
            accusative: false,
            about: frames.has(Frames::ABOUT) || frames == Frames::NONE,
            from: frames.has(Frames::MIN) || frames == Frames::NONE,
            with: frames.has(Frames::PHRASE) && frames.has(Frames::BI),
            owes: owes(frames),
            upon: false,
        }
    }
}

/// Whether a verb of these frames takes a noun with ب, and no clause or object: أشاد, رحب, ندد.
fn owes(frames: Frames) -> bool {
    let other = Frames::AN.with(Frames::OBJECT).with(Frames::ABOUT).with(Frames::FI);
    frames.has(Frames::PHRASE) && frames.has(Frames::BI) && !frames.has(other)
}

/// Phrases longer than this are none.
const LONGEST: usize = 32;

/// Reads a noun phrase that begins at `start`.
pub(crate) fn phrase(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    // هذا المصدر، ذات المصدر
    let pointed = reader.class(start) == Class::Demonstrative && start + 1 < bounds.limit;
    let head = start + usize::from(pointed);
    let mut run = Look::new(reader, bounds, start, head)?;
    if !run.begins() {
        return None;
    }
    run.go_on();
    let end = run.end()?;
    Some(Phrase { start, end, head: run.head })
}

/// Reads a noun phrase that stops at nothing before its bounds.
pub(crate) fn filling(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    phrase(reader, start, bounds).filter(|found| found.end == bounds.limit)
}

/// Reads a noun phrase whose first word may carry ل or ب, which is no part of it: `وفقا لمدير
/// الشركة`.
pub(crate) fn phrase_behind_clitic(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    if let Some(found) = phrase(reader, start, bounds) {
        return Some(found);
    }
    // فأحد التفسيرات يقول
    let so = |tok: &Tok| bounds.towards && tok.has(Clitics::FA);
    let joined = |tok: &&Tok| {
        tok.has(Clitics::LI.union(Clitics::BI))
            || (tok.has(Clitics::WA) || so(tok)) && (tok.class().is_head() || tok.class() == Class::NameHead)
    };
    let tok = reader.tokens.get(start).filter(joined)?;
    // وفقا لذات المصدر
    let head = start + usize::from(tok.class() == Class::Demonstrative && start + 1 < bounds.limit);
    let mut run = Look { at: start + 1, ..Look::new(reader, bounds, start, head)? };
    run.go_on();
    Some(Phrase { start, end: run.end()?, head })
}

/// Reads such a phrase that stops at nothing before its bounds.
pub(crate) fn filling_behind_clitic(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    phrase_behind_clitic(reader, start, bounds).filter(|found| found.end == bounds.limit)
}

impl Look<'_, '_> {
    fn go_on(&mut self) {
        while self.at < self.bounds.limit.min(self.start + LONGEST) {
            self.tok = self.reader.tok(self.at);
            let next = if self.tok.is(TokenKind::Word) { self.word() } else { self.other_than_word() };
            let Some(next) = next else { return };
            self.at = next;
            self.before = self.reader.tok(next - 1);
        }
    }

    /// Reads on over a sign, or a name in other letters.
    fn other_than_word(&mut self) -> Option<usize> {
        match self.tok.kind {
            TokenKind::Latin | TokenKind::Link => {
                self.name(true);
                Some(self.at + 1)
            }
            TokenKind::Number => self.number(),
            TokenKind::Mark => self.mark(),
            TokenKind::Comma => self.listed().or_else(|| self.comma()),
            // وأكد سامي البكري؛ مدير المتحف، أن
            TokenKind::Semicolon => self.comma(),
            TokenKind::Dash => self.hyphen(),
            TokenKind::Open if self.at == self.start => {
                self.name(true);
                self.bracketed_name()
            }
            TokenKind::Open => self.abbreviation().or_else(|| self.bracketed()),
            TokenKind::Stop => self.spelled(),
            TokenKind::Symbol => (self.at == self.start + 1 || self.is_slash()).then_some(self.at + 1),
            _ => None,
        }
    }

    /// Where the phrase ends, without what it cannot end with.
    fn end(&self) -> Option<usize> {
        let mut end = self.at;
        while end > self.start {
            let tok = self.reader.tok(end - 1);
            let dangling = match tok.kind {
                TokenKind::Comma | TokenKind::Dash => true,
                TokenKind::Word => {
                    // بلاغ صادر أمس عن الوزارة, مصدر مطلع ممن حضر
                    let leads_on = || {
                        let last = self.reader.text_of(end - 1);
                        last.is_one_of(lists::ISSUED_BY) || last == "ممن"
                    };
                    tok.class().is_preposition()
                        || matches!(tok.class(), Class::Conjunction | Class::Demonstrative)
                        || tok.class() == Class::Unknown && leads_on()
                }
                _ => false,
            };
            if !dangling {
                break;
            }
            end -= 1;
        }
        (end > self.start).then_some(end)
    }
}
