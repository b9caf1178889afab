//! Words that report, and the complement each of them takes.
//!
//! [`cue_at`] tells whether a word may report; [`complement`] looks for what a cue
//! reports: a clause behind a complementiser, speech behind a colon or between marks. A word that
//! may be a cue and finds no complement is none.

use crate::arabic::{Clitics, Spelling};
use crate::lexicon::{Act, Class, Frames, Gender, Number};
use crate::observe::Refusal;
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// A word that may report.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CueWord {
    pub(crate) at: usize,
    pub(crate) frames: Frames,
}

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
            | Complement::Participle { at }
            | Complement::Noun { at } => Some(at),
            Complement::Joined { .. } | Complement::Objects => None,
        }
    }
}

/// A complement stands no further from its cue than this.
const REACH: usize = 64;

/// The cue at `at`, if the word there can be one.
pub(crate) fn cue_at(reader: &Reader<'_>, at: usize) -> Option<CueWord> {
    read(reader, at).ok()
}

/// The cue at `at`, or why the word there is none.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Result<CueWord, Refusal> {
    let Some(tok) = reader.tokens.get(at).filter(|tok| tok.entry.lemma != 0) else { return Err(Refusal::NoCue) };
    let mut frames = reader.lemma(at).frames;
    let refused = match tok.class() {
        // تصريح المدير بأن، أصدر بيانا بأنه
        Class::Statement => {
            let told = matches!(tok.clitics, Clitics::NONE | Clitics::WA) && told_of(reader, at);
            if !told {
                return Err(Refusal::NoCue);
            }
            frames = Frames::BI.with(Frames::MIN);
            None
        }
        Class::Verb => verb(reader, at, frames),
        Class::Participle => participle(reader, at, frames),
        Class::SpeechNoun => speech_noun(reader, at, frames),
        // بين، حسب: a verb only where its clause follows.
        Class::Prep | Class::Opener => {
            let begins = tok.has(Clitics::WA) && reader.sentences.begin(at) == at;
            let reports = reader.next_is_complementizer(at)
                || reader.text_of(at).has_shadda()
                || begins
                    && (clause_follows(reader, at + 1) || frames.has(Frames::ABOUT) && about_follows(reader, at + 1));
            (!reports).then_some(Refusal::SpelledLikePreposition)
        }
        _ => Some(Refusal::NoCue),
    };
    match refused {
        Some(refusal) => Err(refusal),
        None if reader.is_stopped(at) => Err(Refusal::StopPhrase),
        None => Ok(CueWord { at, frames }),
    }
}

/// Why the verb at `at` reports nothing, if so.
fn verb(reader: &Reader<'_>, at: usize, frames: Frames) -> Option<Refusal> {
    let tok = &reader.tokens[at];
    if !frames.reports() {
        Some(Refusal::ReportsNothing)
    } else if tok.form().person() != 3 {
        // A first person speaks for himself and is nobody's report.
        Some(Refusal::NotThirdPerson)
    } else if tok.form().is_present() && is_subjunctive(reader, at) {
        // أن يقول: what may be said has not been said; but قبل أن يدعو إلى.
        Some(Refusal::Subjunctive)
    } else if is_supposed(reader, at) {
        Some(Refusal::Supposed)
    } else if is_negated(reader, at) {
        Some(Refusal::Withheld)
    } else {
        is_governed(reader, at).then_some(Refusal::Governed)
    }
}

/// Whether a past that begins with the alef of اعتبر is written with a hamza, which makes it the first person of
/// the present: `أعتبر`.
pub(crate) fn speaks_for_himself(reader: &Reader<'_>, at: usize) -> bool {
    let form = reader.tokens[at].form();
    let bare = form.number() == Number::Singular && form.gender() == Gender::Masculine && !form.has_pronoun();
    let written = reader.text_of(at);
    reader.class(at) == Class::Verb
        && bare
        && reader.lemma(at).text().starts_with('ا')
        && (written.starts_with("أ") || written.starts_with("وأ") || written.starts_with("فأ"))
}

/// `لو قال إن`, `قد يقول قائل إن`: whether it is supposed and not told that somebody says so.
fn is_supposed(reader: &Reader<'_>, at: usize) -> bool {
    let present = reader.tokens[at].form().is_present();
    at.checked_sub(1).is_some_and(|before| {
        let word = reader.text_of(before);
        word.is_one_of(&IF) || present && word.is_one_of(&["قد", "وقد", "فقد", "ربما"])
    })
}

/// `لا يقول إن`: whether nothing is said; but who does not rule it out says so (`لم يستبعد أن`).
fn is_negated(reader: &Reader<'_>, at: usize) -> bool {
    const NOT: [&str; 10] = ["لا", "ولا", "فلا", "لم", "ولم", "فلم", "لن", "ولن", "ليس", "غير"];
    reader.tokens[at].form().is_present()
        && reader.lemma(at).act != Act::Denial
        && at.checked_sub(1).is_some_and(|before| reader.text_of(before).is_one_of(&NOT))
}

/// Words that begin a condition: what is said in one has not been said.
const IF: [&str; 9] = ["إذا", "وإذا", "فإذا", "اذا", "واذا", "فاذا", "لو", "ولو", "فلو"];

/// Why the participle at `at` reports nothing, if so.
fn participle(reader: &Reader<'_>, at: usize, frames: Frames) -> Option<Refusal> {
    let before = at.checked_sub(1).map_or(Class::Unknown, |before| reader.class(before));
    if !frames.reports() {
        Some(Refusal::ReportsNothing)
    } else if reader.tokens[at].has(Clitics::AL) {
        // بدا لافتا أن: nobody draws attention to it.
        Some(Refusal::Definite)
    } else if reader.tokens[at].form().has_pronoun() {
        // المركز ومقره لندن: a noun
        Some(Refusal::ReportsNothing)
    } else if reader.lemma(at).act == Act::Finding
        && reader.sentences.begin(at) == at
        && reader.is(at + 1, TokenKind::Colon)
    {
        // ملاحظة: …: a label
        Some(Refusal::BareNoun)
    } else {
        // مع ملاحظة أن: a noun; كان لافتا أن: nobody draws attention to it.
        let predicate = matches!(before, Class::Governor | Class::Auxiliary);
        (predicate || before.is_preposition()).then_some(Refusal::Governed)
    }
}

/// Why the noun of speech at `at` reports nothing, if so.
fn speech_noun(reader: &Reader<'_>, at: usize, frames: Frames) -> Option<Refusal> {
    let tok = &reader.tokens[at];
    // أستطيع القول إن: whoever says so says it now.
    let reports = tok.form().has_pronoun()
        // ختم بالقول إن; but هي بالتأكيد غير مقنعة
        || tok.has(Clitics::BI) && (!tok.has(Clitics::AL) || adjoins(reader, at))
        || reader.next_is_complementizer(at)
        || reader.class(at + 1).is_preposition() && reader.next_is_complementizer(at + 1)
        || matches!(tok.clitics, Clitics::NONE | Clitics::WA) && told_of(reader, at);
    if !frames.reports() {
        Some(Refusal::ReportsNothing)
    } else if !reports {
        Some(Refusal::BareNoun)
    } else if tok.has(Clitics::AL) && !tok.has(Clitics::BI) && !is_carried(reader, at) {
        Some(Refusal::Withheld)
    } else {
        at.checked_sub(1).is_some_and(|before| is_withheld(reader, before, tok)).then_some(Refusal::Withheld)
    }
}

/// Whether the definite noun of speech at `at` is what somebody says: `جدد الوزير التأكيد أن`, `خلص الباحث إلى القول
/// إن`; but `تجدر الإشارة إلى أن`, `لا بد من القول إن`.
fn is_carried(reader: &Reader<'_>, at: usize) -> bool {
    match at.checked_sub(1).map_or(Class::Unknown, |before| reader.class(before)) {
        Class::PrepIla | Class::Opener => true,
        class => !class.is_preposition() && carrier(reader, at).is_some(),
    }
}

/// The verb that has the definite noun of speech at `at` for its object: `جدد الوزير التأكيد`.
pub(crate) fn carrier(reader: &Reader<'_>, at: usize) -> Option<usize> {
    if reader.tokens[at].has(Clitics::WA) {
        return None;
    }
    let begin = reader.sentences.begin(at).max(at.saturating_sub(12));
    let clause = (begin..at).rev().take_while(|i| !reader.is(*i, TokenKind::Comma));
    let verb = clause.into_iter().find(|i| matches!(reader.class(*i), Class::Verb | Class::Participle))?;
    let third = reader.class(verb) == Class::Participle || reader.tokens[verb].form().person() == 3;
    (third && matches!(reader.lemma(verb).act, Act::Emphasis | Act::Addition | Act::Relay)).then_some(verb)
}

/// Whether a preposition stands right before what looks like a verb: then it is a noun (`على أكمل وجه`,
/// `من أبرز القطاعات`); but `من قال إن`.
fn is_governed(reader: &Reader<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &reader.tokens[before]) else { return false };
    let tok = &reader.tokens[at];
    // عدم ذكر اسمه
    (before.class().is_preposition() || reader.text_of(at - 1) == "عدم")
        && before.size > 1
        && tok.clitics.is_empty()
        && !tok.form().is_present()
        && !(before.class() == Class::PrepMin && adjoins(reader, at))
}

/// Whether the word before a noun of speech says that nothing is said: `عدم التزامه`, `الجدير ذكره`,
/// `في إشارة إلى أن`, `على اعتبار أن`.
fn is_withheld(reader: &Reader<'_>, before: usize, noun: &Tok) -> bool {
    match reader.class(before) {
        Class::Auxiliary | Class::Negation | Class::Governor | Class::Object => true,
        Class::PrepFi | Class::PrepAla | Class::Demonstrative => !noun.form().has_pronoun() && !noun.has(Clitics::AL),
        _ => false,
    }
}

/// Whether the verb at `at` stands behind أن and is not reported as done.
fn is_subjunctive(reader: &Reader<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &reader.tokens[before]) else { return false };
    let bare =
        before.class() == Class::Complementizer && !before.form().has_pronoun() || before.class() == Class::Causal;
    bare && !(at >= 2 && reader.class(at - 2) == Class::Opener)
}

/// Whether a noun phrase and a complementiser follow, with no و between them: `وبين المدير أن`.
fn clause_follows(reader: &Reader<'_>, from: usize) -> bool {
    let end = reader.sentences.end(from.min(reader.tokens.len() - 1)).min(from + 18);
    let stop = (from..end).find(|at| {
        let tok = &reader.tokens[*at];
        // وبين الفحص الذي أجري أن
        let described = *at > from && reader.class(*at - 1) == Class::Relative;
        tok.class().is_complementizer()
            || tok.has(Clitics::WA)
            || tok.size == 1
            || tok.class() == Class::Verb && !described
            || tok.is(TokenKind::Comma)
    });
    stop.is_some_and(|at| reader.class(at).is_complementizer())
}

/// Whether بأن or من أن follows the noun phrase behind a noun of speech: `تصريح المدير بأن`.
fn told_of(reader: &Reader<'_>, noun: usize) -> bool {
    let end = reader.sentences.end(noun).min(noun + 12);
    let stop = (noun + 1..end).find(|at| {
        let tok = &reader.tokens[*at];
        tok.class().is_complementizer() || tok.class() == Class::Verb || !tok.is_word() && !tok.is(TokenKind::Mark)
    });
    stop.is_some_and(|at| {
        let bi = reader.class(at) == Class::ComplementizerBi;
        let min = reader.class(at) == Class::Complementizer && reader.class(at - 1) == Class::PrepMin;
        bi || min && at > noun + 2
    })
}

/// Whether عن follows the subject: `وعبر المدير عن سعادته`.
fn about_follows(reader: &Reader<'_>, from: usize) -> bool {
    let end = reader.sentences.end(from.min(reader.tokens.len() - 1)).min(from + 10);
    let about = |at: usize| {
        reader.class(at) == Class::PrepAn || reader.class(at) == Class::SpeechNoun && reader.tokens[at].has(Clitics::BI)
    };
    (from + 1..end).any(about)
}

/// Looks for what the cue reports, up to the end of its sentence.
pub(crate) fn complement(reader: &Reader<'_>, cue: CueWord) -> Option<Complement> {
    let end = reader.sentences.end(cue.at).min(cue.at + REACH);
    // مصدر طلب عدم ذكر اسمه قوله: the complement is not the verb's.
    if reader.lemma(cue.at).act == Act::Demand && cue.at + 1 < end && reader.text_of(cue.at + 1) == "عدم" {
        return None;
    }
    if speaks_up(reader, cue.at) {
        return Some(Complement::Words { at: cue.at + 1 });
    }
    let mut in_relative = false;
    let mut phrase = None;
    let mut at = cue.at + 1;
    while at < end {
        let tok = &reader.tokens[at];
        match tok.kind {
            // ألقى محاضرة بعنوان: “البحر”
            TokenKind::Colon if crate::naming::is_title(reader, at + 1) => at = reader.over(at + 1) - 1,
            TokenKind::Colon => {
                if !cue.frames.has(Frames::DIRECT.with(Frames::COLON))
                    && !reader.next_is_complementizer(at)
                    && !reader.is_open(at + 1)
                {
                    break;
                }
                let next = (at + 1..reader.tokens.len()).find(|i| !reader.is(*i, TokenKind::Break)).unwrap_or(at + 1);
                return Some(match reader.class(next) {
                    class if class.is_complementizer() && !reader.tokens[next].has(Clitics::WA) => {
                        Complement::Clause { at, complementizer: next }
                    }
                    _ => Complement::Colon { at },
                });
            }
            TokenKind::Mark if reader.is_open(at) => match crate::marked::complement(reader, cue, at, end) {
                Some(Complement::Phrase { at, open }) => phrase = phrase.or(Some(Complement::Phrase { at, open })),
                Some(found) => return Some(found),
                None => {}
            },
            TokenKind::Open => {
                if let Some(close) = (at..end.min(at + 12)).find(|i| reader.is(*i, TokenKind::Close)) {
                    at = close;
                }
            }
            // أكد العميد -يضيف البيان- أن
            TokenKind::Dash => {
                let close = (at + 1..end.min(at + 32)).find(|i| reader.is(*i, TokenKind::Dash));
                if let Some(close) = close.filter(|close| close - at < 8 || reader.next_is_complementizer(*close)) {
                    at = close;
                }
            }
            TokenKind::Comma => in_relative = false,
            TokenKind::Word => match tok.class() {
                Class::Complementizer | Class::ComplementizerBi
                    if takes(reader, cue, at) && !in_relative_clause(in_relative, reader, at) =>
                {
                    // تعهد المرشح بـ“ثورة” إن فاز: the marked words come first.
                    if phrase.is_some() {
                        break;
                    }
                    let before = reader.class(at - 1);
                    let from = if before.is_preposition() && at - 1 > cue.at { at - 1 } else { at };
                    return Some(Complement::Clause { at: from, complementizer: at });
                }
                Class::Complementizer | Class::ComplementizerBi if tok.has(Clitics::WA) && joins(reader, cue, at) => {
                    return phrase.or(Some(Complement::Joined { complementizer: at }));
                }
                // وبحسب القانون فإن على التاجر أن: a clause of its own begins.
                Class::Complementizer if tok.has(Clitics::FA) => break,
                Class::Participle if reader.lemma(at).frames.reports() && !tok.has(Clitics::AL) => {
                    let has = cue_at(reader, at).is_some_and(|next| introduces(reader, next));
                    if has {
                        return phrase.or(Some(Complement::Participle { at }));
                    }
                }
                // عبر المقرئ عن سعادته بالقول: a noun behind ب does what a participle does.
                Class::SpeechNoun
                    if tok.has(Clitics::BI) && cue_at(reader, at).is_some_and(|next| introduces(reader, next)) =>
                {
                    return phrase.or(Some(Complement::Participle { at }));
                }
                // نقل الموقع عنه قوله: the words are the noun's.
                Class::SpeechNoun
                    if tok.form().has_pronoun()
                        && reader.lemma(cue.at).act == Act::Relay
                        && cue_at(reader, at).is_some_and(|next| introduces(reader, next)) =>
                {
                    return Some(Complement::Noun { at });
                }
                // جاء القرار بعد تصريح المدير بأن; but قال في بيان للشركة بأن.
                Class::Statement | Class::SpeechNoun
                    if at > cue.at + 1
                        && reader.class(at - 1) != Class::PrepFi
                        && matches!(tok.clitics, Clitics::NONE | Clitics::WA)
                        && told_of(reader, at) =>
                {
                    break;
                }
                // شدد على أهمية ما يمكن أن: the clause is that word's, and so is what comes behind.
                Class::Governor | Class::Auxiliary | Class::Negation | Class::Conjunction
                    if reader.next_is_complementizer(at) =>
                {
                    break;
                }
                // رفض العمال، وكادت السفينة أن تغرق
                Class::Auxiliary
                    if ["كاد", "كادت", "أوشك", "أوشكت"].iter().any(|near| reader.text_of(at).ends_with(near)) =>
                {
                    break;
                }
                // أصدر تقريرا مفاده أن
                Class::SpeechNoun
                    if at > cue.at
                        && reader.next_is_complementizer(at)
                        && reader.text_of(at) == reader.lemma(at).text() =>
                {
                    break;
                }
                // شدد على ضرورة أن; but أعرب عن أمله أن
                Class::Object
                    if !tok.has(Clitics::AL)
                        && reader.class(at + 1) == Class::Complementizer
                        && !cue.frames.has(Frames::ABOUT) =>
                {
                    break;
                }
                Class::Verb
                    if tok.form().is_present() && tok.form().person() < 3 && reader.next_is_complementizer(at) =>
                {
                    break;
                }
                Class::Pronoun if at > cue.at + 2 && reader.next_is_complementizer(at) => break,
                Class::Relative => in_relative = true,
                Class::Interrogative if asks(reader, cue, at) => return Some(Complement::Question { at }),
                // تساءل عما إذا
                Class::Conjunction | Class::Negation
                    if cue.frames.has(Frames::WHETHER)
                        && at + 1 < end
                        && reader.text_of(at + 1).is_one_of(&IF)
                        // سئل عما إذا كان راضيا: “نعم”
                        && !(at..end).any(|i| reader.is(i, TokenKind::Colon) && reader.is_open(i + 1)) =>
                {
                    return Some(Complement::Question { at });
                }
                Class::Verb if tok.form().person() == 3 && at > cue.at + 1 => {
                    let governed = in_relative
                        || matches!(
                            reader.class(at - 1),
                            Class::Relative | Class::Complementizer | Class::Auxiliary | Class::Negation
                        );
                    // تابع السيد سامي يقول: “…”
                    let states = tok.form().is_present()
                        && tok.form().gender() == reader.tokens[cue.at].form().gender()
                        && tok.clitics.is_empty()
                        && reader.lemma(at).frames.has(Frames::DIRECT)
                        && reader.class(cue.at) == Class::Verb;
                    if states
                        && !governed
                        && adjoins(reader, at)
                        && reader.tokens[at - 1].is_word()
                        && !matches!(reader.class(at - 1), Class::Conjunction)
                    {
                        return phrase.or(Some(Complement::Participle { at }));
                    }
                    let joined = tok.has(Clitics::WA.union(Clitics::FA));
                    if !governed
                        && !resumes(reader, at)
                        && (joined || reader.lemma(at).frames.reports() && !describes(reader, cue.at, at))
                    {
                        break;
                    }
                }
                _ => {}
            },
            _ => {}
        }
        at = reader.over(at);
    }
    phrase.or_else(|| cue.frames.has(Frames::TWO).then_some(Complement::Objects))
}

/// Whether what the cue tells begins with the interrogative at `at`: `سأل متى`; `شرح الحداد كيف`, near it and not
/// `أوضح الطريق إلى الباب متى أراد`.
fn asks(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let near = at - cue.at <= 4 && !reader.class(at - 1).is_preposition() && reader.text_of(at) != "متى";
    cue.frames.has(Frames::WHETHER) && (reader.lemma(cue.at).act == Act::Question || near)
}

/// Whether somebody's words follow right behind the word at `at`, with neither a mark nor أن: `وقال لن نعود`, `وقال نحن
/// باقون`, `وقال يجب أن نعود`.
fn speaks_up(reader: &Reader<'_>, at: usize) -> bool {
    let says = reader.class(at) == Class::Verb && reader.lemma(at).text() == "قال";
    says && reader
        .tokens
        .get(at + 1)
        .is_some_and(|_| reader.text_of(at + 1).is_one_of(&["لن", "لم", "نحن", "أنا", "يجب", "ينبغي", "إننا", "إنني"]))
}

/// Whether the verb's own pronoun is what is said, so that no clause can be: `في تصريح نشرته الصحيفة`, `ما أكده
/// المدير`; but `أبلغه الحارس أن`.
fn resumes(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Verb
        && reader.tokens[at].form().has_pronoun()
        && !reader.lemma(at).frames.has(Frames::OBJECT.with(Frames::AS).with(Frames::TWO))
}

/// Whether the verb at `at` describes the subject of the cue before it, and reports nothing of
/// its own: `قالت دراسة نشرت أمس إن`.
fn describes(reader: &Reader<'_>, cue: usize, at: usize) -> bool {
    let finite = reader.class(cue) == Class::Verb;
    let near = at - cue <= 6 && (cue + 1..at).all(|i| reader.tokens[i].is_word() && !reader.tokens[i].has(Clitics::WA));
    finite && near && !adjoins(reader, at)
}

/// Whether a complement stands right behind the verb at `at`.
fn adjoins(reader: &Reader<'_>, at: usize) -> bool {
    let next = if reader.class(at + 1) == Class::PrepPronoun { at + 2 } else { at + 1 };
    let behind = if reader.class(next).is_preposition() { next + 1 } else { next };
    reader.is(next, TokenKind::Colon) || reader.is_open(next) || reader.class(behind).is_complementizer()
}

fn in_relative_clause(in_relative: bool, reader: &Reader<'_>, at: usize) -> bool {
    // `الوزير الذي زار البلدة أن`: the relative clause is over where أن follows a noun.
    in_relative && reader.class(at - 1) == Class::Verb
}

/// Whether a preposition has its noun in a pronoun: `خلاله`, `بعدها`.
pub(crate) fn has_pronoun(word: Spelling<'_>) -> bool {
    ["ه", "ها", "هم", "هما"].iter().any(|pronoun| word.ends_with(pronoun)) && word.letters().nth(3).is_some()
}

/// Whether the word at `at` is إن for *if*: a verb in the past follows it (`إن وجدت`). Behind أن what looks
/// like one is a noun (`أن نشر التقرير`).
pub(crate) fn is_if(reader: &Reader<'_>, at: usize) -> bool {
    let Some(next) = reader.tokens.get(at + 1).filter(|_| !reader.tokens[at].form().has_pronoun()) else {
        return false;
    };
    let past = next.class() == Class::Verb && !next.form().is_present() && !next.form().has_homograph();
    // إن لم يكن، إن كان
    let word = reader.text_of(at + 1);
    let other = word == "لم" || next.class() == Class::Auxiliary && word.starts_with("كان");
    (past || other) && next.clitics.is_empty() && reader.text_of(at) == "إن"
}

/// Whether the complementiser at `at` can be the cue's own.
fn takes(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let frames = cue.frames;
    let tok = &reader.tokens[at];
    // بان كي مون: no clause begins with كي.
    let no_clause = is_if(reader, at) || reader.tokens.get(at + 1).is_some_and(|_| reader.text_of(at + 1) == "كي");
    if tok.has(Clitics::WA.union(Clitics::FA)) || no_clause || resumes(reader, cue.at) {
        return false;
    }
    if tok.class() == Class::ComplementizerBi {
        // رفض السماح للجار بأن: the noun's own
        let loose = frames.has(Frames::AN) && !matches!(reader.lemma(cue.at).act, Act::Denial | Act::Demand);
        return frames.has(Frames::BI.with(Frames::AS)) || loose;
    }
    if at == cue.at + 1 {
        // وبين أن: a verb that is spelled like a preposition takes its clause like any.
        return frames.has(Frames::AN) || frames.has(Frames::ILA.with(Frames::ALA).with(Frames::BI));
    }
    match reader.class(at - 1) {
        Class::PrepIla => frames.has(Frames::ILA),
        Class::PrepAla => frames.has(Frames::ALA),
        // أعرب عن قلقه من أن
        Class::PrepMin => frames.has(Frames::MIN.with(Frames::ABOUT)),
        Class::PrepFi => frames.has(Frames::FI.with(Frames::ABOUT)),
        Class::PrepAn => frames.has(Frames::ABOUT),
        // بعد أن، إلا أن، دون أن، كما أن
        // with a pronoun it governs nothing more: مصرحا من خلاله أنه
        Class::Opener if has_pronoun(reader.text_of(at - 1)) => frames.has(Frames::AN),
        Class::Opener | Class::Conjunction | Class::CueConjunction | Class::Prep | Class::Causal => false,
        Class::Adverb if reader.text_of(at - 1).is_one_of(&["خاصة", "خصوصا", "لاسيما", "سيما"]) => {
            false
        }
        _ => frames.has(Frames::AN) || frames.has(Frames::ILA.with(Frames::ALA).with(Frames::BI)) && at - 1 > 0,
    }
}

/// Whether the complementiser with و at `at` joins a clause on to the noun that the cue before it reports: `أكد
/// أهمية الحوار وأن الباب مفتوح`.
fn joins(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let frame = if reader.class(at) == Class::ComplementizerBi { Frames::BI } else { Frames::AN };
    let tells = matches!(
        reader.lemma(cue.at).act,
        Act::Emphasis
            | Act::Announcement
            | Act::Explanation
            | Act::Disclosure
            | Act::Accusation
            | Act::Finding
            | Act::Warning
    );
    // خاصة وأن، الذي أكد كذا وأن; but not وإن
    let own = reader.tokens[at - 1].is_word() && !matches!(reader.class(at - 1), Class::Adverb | Class::Conjunction)
        || reader.is(at - 1, TokenKind::Comma);
    let finite = matches!(reader.class(cue.at), Class::Verb | Class::Participle);
    let main = cue.at == 0 || reader.class(cue.at - 1) != Class::Relative;
    let that = !reader.text_of(at).starts_with("وإ");
    tells && own && finite && main && that && at > cue.at + 2 && cue.frames.has(frame) && !resumes(reader, cue.at)
}

/// Whether a complement stands right behind the cue, so that it surely reports.
pub(crate) fn introduces(reader: &Reader<'_>, cue: CueWord) -> bool {
    let end = reader.sentences.end(cue.at).min(cue.at + 12);
    let mut at = cue.at + 1;
    while at < end {
        let tok = &reader.tokens[at];
        match tok.kind {
            TokenKind::Colon => return true,
            TokenKind::Mark if reader.is_open(at) => return true,
            TokenKind::Word => match tok.class() {
                Class::Complementizer | Class::ComplementizerBi => return takes(reader, cue, at),
                Class::Interrogative if asks(reader, cue, at) => return true,
                Class::Verb if tok.has(Clitics::WA) => return false,
                // لم يتلق موافقة خطية، مبينا: …: the next participle has its own.
                Class::Participle
                    if reader.class(cue.at) == Class::Participle
                        && reader.is(at - 1, TokenKind::Comma)
                        && reader.lemma(at).frames.reports() =>
                {
                    return false;
                }
                _ => {}
            },
            TokenKind::Break => return false,
            _ => {}
        }
        at = reader.over(at);
    }
    cue.frames.has(Frames::TWO) && reader.tokens.get(cue.at + 1).is_some_and(|next| next.is_word())
}
