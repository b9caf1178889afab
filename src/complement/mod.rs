//! What a cue reports, and where: a clause behind a complementiser, speech behind a colon or between marks.
//!
//! [`complement`] goes from word to word behind the cue. Of each word two lists of short rules are asked, each rule
//! with the words it was made for: [`complements`] see what the cue reports; [`walls`] that another word's
//! clause begins, and that the cue reports nothing behind it.
//!
//! | room | what is done there |
//! |---|---|
//! | `clause` | the clause behind a complementiser, and whether it is the cue's |
//! | `frames` | which complementiser a cue's frames take |
//! | `other` | another cue that takes over, and questions |
//! | `marked` | what marked words are to the cue |
//! | `plain` | words that nothing introduces |
//! | `wall` | where another word's clause begins |

mod clause;
mod frames;
mod marked;
mod other;
mod plain;
mod wall;

pub(crate) use frames::{introduces, is_if};
pub(crate) use plain::{begins_own_words, surely_begins_own_words};

use clause::{clause, clause_of_its_own, is_plan, joined_clause, joined_to_another, strays};
use other::{if_so, noun_behind_bi, participle, question, relayed_noun, states, whether};
use plain::{adds_plainly, own_words, pauses, speaks_up};
use wall::{
    accompanies, bare_noun, ends_its_noun, governed, governs, joined_verb, necessity, next_verb, of_his_name,
    own_clause, pointed_at, says_itself, told, told_within, where_clause,
};

use crate::arabic::Clitics;
use crate::cue::{CueWord, cue_at, is_qala, is_saying};
use crate::lexicon::{Class, Classes, Frames, of_each_class};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// What a cue reports, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Complement {
    /// `قال إن …`: `at` is the first word that is no part of the subject (`إن`, `إلى أن`),
    /// `complementizer` the word إن itself.
    Clause { at: usize, complementizer: usize },
    /// `قال: …`
    Colon { at: usize },
    /// `قال “…”`
    Mark { open: usize },
    /// Marked words in a phrase: `ندد بـ“العدوان”`.
    Phrase { at: usize, open: usize },
    /// A question without a mark: `سأل هل …`, `تساءل ما إذا …`.
    Question { at: usize },
    /// Another cue takes over: `وأضاف الوزير قائلا`.
    Participle { at: usize },
    /// A verbal noun takes over: `نقل الموقع عن المدير قوله`.
    Noun { at: usize },
    /// Words with neither a mark nor أن: `وقال لن نعود`.
    Words { at: usize },
    /// The same, where they are what قال has in place of an object: `وقال الحارس وصلت السفينة`.
    Utterance { at: usize },
    /// A clause joined on to a noun: `أكد أهمية الحوار وأن …`.
    Joined { complementizer: usize },
    /// Two objects: `اعتبر الخطوة تراجعا`.
    Objects,
}

impl Complement {
    /// Where the subject must have ended.
    pub(crate) fn at(self) -> Option<usize> {
        match self {
            Complement::Clause { at, .. }
            | Complement::Colon { at }
            | Complement::Mark { open: at }
            | Complement::Phrase { at, .. }
            | Complement::Question { at }
            | Complement::Words { at }
            | Complement::Utterance { at }
            | Complement::Participle { at }
            | Complement::Noun { at } => Some(at),
            Complement::Joined { .. } | Complement::Objects => None,
        }
    }

    /// The complementiser of a clause.
    pub(crate) fn that(self) -> Option<usize> {
        if let Complement::Clause { complementizer, .. } = self { Some(complementizer) } else { None }
    }
}

/// A complement stands no further from its cue than this.
const REACH: usize = 64;

/// The cue, how far its words have been gone through, and the word at hand.
struct Look<'r, 'a> {
    reader: &'r Reader<'a>,
    cue: CueWord,
    end: usize,
    at: usize,
    /// Whether a relative clause has begun.
    in_relative: bool,
    /// Marked words that the cue takes if no utterance follows.
    marked: Option<Complement>,
}

/// Looks for what the cue reports, up to the end of its sentence or [`REACH`] words.
pub(crate) fn complement(reader: &Reader<'_>, cue: CueWord) -> Option<Complement> {
    let end = reader.sentences.end(cue.at).min(cue.at + REACH);
    if speaks_up(reader, cue.at) {
        return Some(Complement::Words { at: cue.at + 1 });
    }
    if accompanies(reader, cue.at) {
        return None;
    }
    let mut look = Look { reader, cue, end, at: cue.at + 1, in_relative: false, marked: None };
    while look.at < end {
        let unasked = |tok: &&Tok| tok.is(TokenKind::Word) && !ASKED.has(tok.class());
        look.at += reader.tokens[look.at..end].iter().take_while(unasked).count();
        if look.at == end {
            break;
        }
        match reader.tok(look.at).kind {
            // ألقى محاضرة بعنوان: “البحر”
            TokenKind::Colon if crate::naming::opens_names(reader, look.at) => look.at = reader.over(look.at + 1) - 1,
            TokenKind::Colon | TokenKind::Mark if look.is_said_by_relative() || look.is_said_by_noun() => {}
            TokenKind::Colon => match look.colon() {
                None => break,
                found => return found,
            },
            TokenKind::Mark if reader.is_open(look.at) => match marked::complement(reader, cue, look.at, end) {
                Some(found @ Complement::Phrase { .. }) => look.marked = look.marked.or(Some(found)),
                Some(found) => return Some(found),
                None => {}
            },
            TokenKind::Open | TokenKind::Dash => look.over_insertion(),
            // قال سامي لشبكة إن بي سي إن, قال لشبكة بي إن سبورت إنه
            TokenKind::Word if reader.is_channel(look.at) || reader.names_second_letter(look.at) => {}
            TokenKind::Comma if joined_verb(&look) => break,
            TokenKind::Comma => look.in_relative = false,
            TokenKind::Word => {
                if let Some(found) = complements(&look) {
                    return Some(look.before_it(found).unwrap_or(found));
                }
                // قال المدير في حفل الميناء، الذي من المقرر أن يستمر شهرا، إن: a clause within the relative one.
                let within = look.in_relative.then(|| governed(&look).or_else(|| told_within(&look))).flatten();
                match within.or_else(|| of_his_name(&look)) {
                    Some(complementizer) => look.at = complementizer,
                    None if walls(&look) => break,
                    None => look.in_relative |= look.is(Class::Relative),
                }
            }
            _ => {}
        }
        look.at = reader.over(look.at);
    }
    let at = cue.at + 1;
    look.marked
        .or_else(|| cue.frames.has(Frames::TWO).then_some(Complement::Objects))
        .or_else(|| pauses(reader, cue).then_some(Complement::Colon { at }))
        .or_else(|| adds_plainly(reader, cue).then_some(Complement::Words { at }))
        .or_else(|| plain::unintroduced(reader, cue))
        .or_else(|| plain::bracketed(reader, cue))
}

impl<'a> Look<'_, 'a> {
    fn tok(&self) -> &'a Tok {
        self.reader.tok(self.at)
    }

    fn class(&self) -> Class {
        self.tok().class()
    }

    fn is(&self, class: Class) -> bool {
        self.class() == class
    }

    fn before(&self) -> Class {
        self.reader.class(self.at - 1)
    }

    fn frames(&self) -> Frames {
        self.cue.frames
    }

    /// `قال مسؤول رفض الإفصاح عن هويته إن`: whether the word is إن and the cue the verb whose clause begins with it.
    fn is_of_qala(&self, at: usize) -> bool {
        is_qala(self.reader, self.cue.at) && self.reader.text_of(at).starts_with("إن")
    }

    /// Whether the word is a cue with a complement of its own.
    fn introduces(&self) -> bool {
        cue_at(self.reader, self.at).is_some_and(|next| introduces(self.reader, next))
    }

    /// `أعادت الصحيفة كلمة الوزير، الذي قال يومها: “لن نعود”`: whether the words are those of the verb behind a
    /// relative.
    fn is_said_by_relative(&self) -> bool {
        let Look { reader, cue, at, .. } = *self;
        let end = at - usize::from(reader.is(at - 1, TokenKind::Colon));
        let relative = (cue.at + 1..end).rev().take(6).find(|at| reader.class(*at) == Class::Relative);
        let Some(verb) = relative.map(|relative| relative + 1).filter(|verb| *verb < end) else { return false };
        let next = || verb + 1 == end || verb + 2 == end && reader.class(verb + 1).is_preposition();
        reader.class(verb) == Class::Verb
            && reader.lemma(verb).frames.reports()
            && !reader.tok(verb).form().has_pronoun()
            && (next() || is_qala(reader, verb))
    }

    /// `تعود العادة إلى الأجداد كما في قول الشاعر: “…”`: whether a noun of a saying stands before them, with who says it.
    fn is_said_by_noun(&self) -> bool {
        let Look { reader, cue, at, .. } = *self;
        let end = at - usize::from(reader.is(at - 1, TokenKind::Colon));
        let plain =
            |at: &usize| reader.is(*at, TokenKind::Word) && !matches!(reader.class(*at), Class::Verb | Class::Relative);
        let mut between = (cue.at + 1..end).rev().take(8).take_while(plain);
        between.find(|noun| is_saying(reader, *noun)).is_some_and(|noun| noun + 1 < end)
    }

    /// What stands behind a colon; `None` where the cue has no speech there.
    fn colon(&self) -> Option<Complement> {
        let Look { reader, at, .. } = *self;
        let says = self.frames().has(Frames::DIRECT.with(Frames::COLON));
        if is_number(reader, at) || crate::naming::is_listed(reader, at + 1) {
            return None;
        }
        // ينص القانون على: and, on the next line, “لكل صياد شباكه”
        let next = (at + 1..reader.tokens.len()).find(|i| !reader.is(*i, TokenKind::Break)).unwrap_or(at + 1);
        if !says && !reader.next_is_complementizer(at) && !reader.is_open(next) {
            return None;
        }
        // فيقول: إن شاء الله
        let willing = reader.text_of(next + 1) == "شاء";
        let clause = reader.class(next).is_complementizer() && !reader.tok(next).has(Clitics::WA) && !willing;
        Some(if clause { Complement::Clause { at, complementizer: next } } else { Complement::Colon { at } })
    }

    /// To the end of what is put in, between brackets or between dashes: `أكد العميد -يضيف البيان- أن`.
    fn over_insertion(&mut self) {
        let Look { reader, at, end, .. } = *self;
        let close = if reader.is(at, TokenKind::Open) {
            (at..end.min(at + 12)).find(|i| reader.is(*i, TokenKind::Close))
        } else {
            (at + 1..end.min(at + 8)).find(|i| reader.is(*i, TokenKind::Dash))
        };
        self.at = close.unwrap_or(at);
    }

    /// What the cue reports before what is found here, if so.
    fn before_it(&self, found: Complement) -> Option<Complement> {
        let Look { reader, cue, .. } = *self;
        // تعهد المرشح بـ“ثورة” إن فاز: the marked words come first; but اعتبر المجلس الثالث “للقرى البعيدة” أن.
        let that = matches!(found, Complement::Clause { complementizer, .. }
            if cue.frames.has(Frames::AN) && !reader.text_of(complementizer).starts_with("إ"));
        let named = |marked: &Complement| matches!(*marked, Complement::Phrase { at, open } if at == open);
        // وقال سيستمر العمل شهرا، مؤكدا أن: his words come before the participle.
        let goes_on = matches!(found, Complement::Participle { at } if reader.is(at - 1, TokenKind::Comma));
        let own = || goes_on.then(|| plain::unintroduced(reader, cue)).flatten();
        self.marked.filter(|marked| !(that && named(marked))).or_else(own)
    }
}

/// `شهادة أيزو 9001 : 2008`: whether the colon stands between numbers.
fn is_number(reader: &Reader<'_>, colon: usize) -> bool {
    reader.is(colon - 1, TokenKind::Number) && reader.is(colon + 1, TokenKind::Number)
}

/// Asks rules one after the other, each for words of its classes. Most words are of none of them, and are passed over
/// at once: the questions for each rule took nearly a hundredth of all instructions.
macro_rules! rules {
    ($(#[$doc:meta])* complements: $($rule:ident if $classes:expr),+ $(,)?) => {
        $(#[$doc])*
        fn complements(look: &Look<'_, '_>) -> Option<Complement> {
            const { assert!(ASKED.contain(Classes::NONE$(.and($classes))+)) };
            fn of<const CLASS: usize>(look: &Look<'_, '_>) -> Option<Complement> {
                None$(.or_else(|| if const { $classes.has(Class::ALL[CLASS]) } { $rule(look) } else { None }))+
            }
            const OF: [fn(&Look<'_, '_>) -> Option<Complement>; Class::ALL.len()] = of_each_class!(of);
            OF[look.class() as usize](look)
        }
    };
    ($(#[$doc:meta])* walls: $($rule:ident if $classes:expr),+ $(,)?) => {
        $(#[$doc])*
        fn walls(look: &Look<'_, '_>) -> bool {
            const { assert!(ASKED.contain(Classes::NONE$(.and($classes))+)) };
            fn of<const CLASS: usize>(look: &Look<'_, '_>) -> bool {
                $((const { $classes.has(Class::ALL[CLASS]) } && $rule(look)))||+
            }
            const OF: [fn(&Look<'_, '_>) -> bool; Class::ALL.len()] = of_each_class!(of);
            OF[look.class() as usize](look)
        }
    };
}

const THAT: Classes = Classes::of(&[Class::Complementizer, Class::ComplementizerBi]);
const PARTICIPLES: Classes = Classes::of(&[Class::Participle]);
const SPEECH_NOUNS: Classes = Classes::of(&[Class::SpeechNoun]);
const VERBS: Classes = Classes::of(&[Class::Verb]);
const GOVERNORS: Classes = Classes::of(&[Class::Governor, Class::Auxiliary, Class::Negation, Class::Conjunction]);

/// The classes of all rules, and of what else is asked of words.
const ASKED: Classes = THAT.and(PARTICIPLES).and(SPEECH_NOUNS).and(VERBS).and(GOVERNORS).and(Classes::of(&[
    Class::Interrogative,
    Class::Pronoun,
    Class::Statement,
    Class::Object,
    Class::Relative,
]));

rules! {
    /// What the cue reports, if it begins at the word.
    complements:
    clause if THAT,
    if_so if THAT,
    joined_clause if THAT,
    participle if PARTICIPLES,
    noun_behind_bi if SPEECH_NOUNS,
    relayed_noun if SPEECH_NOUNS,
    question if Classes::of(&[Class::Interrogative]),
    whether if Classes::of(&[Class::Conjunction, Class::Negation]),
    own_words if Classes::of(&[Class::Auxiliary, Class::Pronoun, Class::Verb]),
    states if VERBS,
}

rules! {
    /// Whether the cue reports nothing from the word on.
    walls:
    clause_of_its_own if THAT,
    joined_to_another if THAT,
    strays if THAT,
    is_plan if THAT,
    told if Classes::of(&[Class::Statement, Class::SpeechNoun]),
    governs if GOVERNORS,
    ends_its_noun if GOVERNORS,
    where_clause if Classes::of(&[Class::Conjunction, Class::Negation, Class::Interrogative]),
    bare_noun if SPEECH_NOUNS,
    pointed_at if Classes::of(&[Class::Statement, Class::SpeechNoun]),
    necessity if Classes::of(&[Class::Object]),
    own_clause if Classes::of(&[Class::Verb, Class::Pronoun]),
    says_itself if VERBS,
    next_verb if VERBS,
}
