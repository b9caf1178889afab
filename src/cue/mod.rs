//! Words that report.
//!
//! [`cue_at`] tells whether a word may report, by itself and by the words around it. What it reports is for
//! `complement`: a word that may be a cue and finds no complement is none.

use crate::arabic::{Clitics, Spelling};
use crate::lexicon::{Act, Class, Classes, Frames, Gender, Number};
use crate::observe::Refusal;
use crate::reader::{Reader, is_mufaala};
use crate::token::{Tok, TokenKind};

/// A word that may report.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CueWord {
    pub(crate) at: usize,
    pub(crate) frames: Frames,
}

/// The cue at `at`, if the word there can be one.
pub(crate) fn cue_at(reader: &Reader<'_>, at: usize) -> Option<CueWord> {
    read(reader, at).ok()
}

/// Whether the word may be a cue, at a glance.
#[inline]
pub(crate) fn may_be(tok: &Tok) -> bool {
    const CUES: Classes =
        Classes::of(&[Class::Statement, Class::Verb, Class::Participle, Class::SpeechNoun, Class::Prep, Class::Opener]);
    tok.entry.lemma != 0 && CUES.has(tok.class())
}

/// The cue at `at`, or why the word there is none.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Result<CueWord, Refusal> {
    let Some(tok) = reader.tokens.get(at).filter(|tok| tok.entry.lemma != 0) else { return Err(Refusal::NoCue) };
    let mut frames = reader.lemma(at).frames;
    let refused = match tok.class() {
        // تصريح المدير بأن، أصدر بيانا بأنه
        Class::Statement => {
            // وصف المدير في بيان الخطوة بأنها: what is said there the verb tells.
            let within = at > 0 && reader.class(at - 1) == Class::PrepFi;
            let bare = matches!(tok.clitics, Clitics::NONE | Clitics::WA) && !within;
            // رغم إعلان مدير الميناء أمس أن, مع تصريحه أن
            let declared = bare && declares(reader, at) || states_it(reader, at);
            if !(declared || bare && told_of(reader, at)) {
                return Err(Refusal::NoCue);
            }
            frames = Frames::BI.with(if declared { Frames::AN } else { Frames::MIN });
            None
        }
        Class::Verb => verb(reader, at, frames),
        Class::Participle => participle(reader, at, frames),
        Class::SpeechNoun => speech_noun(reader, at, frames),
        // بين، حسب: a verb only where its clause follows.
        Class::Prep | Class::Opener => {
            let reports = reader.next_is_complementizer(at) && !is_choice(reader, at)
                || is_spelled_as_verb(reader, at)
                || begins_its_clause(reader, at, frames)
                || (between_one_person(reader, at) || behind_its_topic(reader, at))
                    && clause_follows(reader, at + 1, false)
                || frames.has(Frames::ABOUT) && expresses_his_own(reader, at);
            (!reports).then_some(Refusal::SpelledLikePreposition)
        }
        _ => Some(Refusal::NoCue),
    };
    match refused {
        Some(refusal) => Err(refusal),
        None if reader.is_stopped(at) && !is_chosen(reader, at) => Err(Refusal::StopPhrase),
        None => Ok(CueWord { at, frames }),
    }
}

/// `يخير الناخب بين أن يقترع وأن يقاطع`, `بين أن يعود وأن ينتظر`: what may be done, and nothing told; but `وبين أن
/// الباب مفتوح`.
fn is_choice(reader: &Reader<'_>, at: usize) -> bool {
    let verb = at + 2;
    let known = || reader.class(verb) != Class::Unknown && begins_with_present(reader, verb);
    let looks =
        || reader.looks_like_verb(verb) || reader.is_plain_unknown(verb) && reader.text_of(verb).starts_with("تت");
    reader.class(at) == Class::Prep
        && !reader.tok(at + 1).form().has_pronoun()
        && !is_spelled_as_verb(reader, at)
        && (known() || looks())
}

/// `مما سموه “الفوضى”`: what they call it, and no highness.
fn is_chosen(reader: &Reader<'_>, at: usize) -> bool {
    reader.lemma(at).act == Act::Description && at > 0 && reader.text_of(at - 1).ends_with("ما")
}

/// `بيّن`, and `أبان`, not إبان: whether its spelling is not that of the preposition.
fn is_spelled_as_verb(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    let hamza = || ["أ", "وأ"].iter().any(|hamza| word.starts_with(hamza));
    word.has_shadda() || reader.class(at) == Class::Opener && hamza()
}

/// `وبين المدير أن`, `من جانبه، بين المدير أن`: whether it begins its sentence, or stands behind what only verbs stand
/// behind, and has its complement.
fn begins_its_clause(reader: &Reader<'_>, at: usize, frames: Frames) -> bool {
    let begins = reader.tok(at).has(Clitics::WA) && reader.sentences.begin(at) == at;
    let sure = takes_its_turn(reader, at) || behind_a_particle_of_verbs(reader, at);
    let about = || frames.has(Frames::ABOUT) && about_follows(reader, at + 1);
    (begins || sure) && (clause_follows(reader, at + 1, sure) || about())
}

/// `في السياق ذاته بين المهندس أنه`: whether one person stands behind it, as nothing is between one and nobody else.
fn between_one_person(reader: &Reader<'_>, at: usize) -> bool {
    let (tok, next) = (reader.tok(at), reader.tok(at + 1));
    let person = matches!(next.class(), Class::Title | Class::Role | Class::GivenName);
    let joined = tok.has(Clitics::WA) && !(at > 0 && reader.is(at - 1, TokenKind::Comma));
    tok.class() == Class::Prep && person && next.form().number() == Number::Singular && !joined
}

/// `من جانبه، بين المدير`, `بدوره بين المدير`, `إلى ذلك قال المدير`: whether the clause at `at` stands behind whose turn
/// it is to speak, or what only joins it on.
pub(crate) fn takes_its_turn(reader: &Reader<'_>, at: usize) -> bool {
    let begin = reader.sentences.begin(at);
    let end = at - usize::from(at > begin && reader.is(at - 1, TokenKind::Comma));
    match end - begin {
        1 => is_turn(reader, begin),
        2 => match reader.class(begin) {
            Class::PrepMin => is_turn(reader, begin + 1),
            class => class == Class::PrepIla && reader.class(begin + 1) == Class::Demonstrative,
        },
        _ => false,
    }
}

/// `بدوره`, the `جانبه` of `من جانبه`: a word that says whose turn it is.
pub(crate) fn is_turn(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.class(at), Class::Opener | Class::Adverb) && has_pronoun(reader.text_of(at))
}

/// `فقد بين المدير أن`, `كما بين المدير أن`: behind these no preposition stands before a noun and its clause.
fn behind_a_particle_of_verbs(reader: &Reader<'_>, at: usize) -> bool {
    is_behind_qad(reader, at) || at > 0 && reader.text_of(at - 1) == "كما"
}

/// `قد بين`, `وقد لاحظ`
pub(crate) fn is_behind_qad(reader: &Reader<'_>, at: usize) -> bool {
    at > 0 && reader.text_of(at - 1).is_one_of(&["قد", "وقد", "فقد"])
}

/// `وعن الموعد، بين المدير أن`: whether what the clause at `at` is about stands before it.
fn behind_its_topic(reader: &Reader<'_>, at: usize) -> bool {
    let begin = reader.sentences.begin(at);
    let topic = reader.class(begin) == Class::PrepAn
        || reader.text_of(begin).is_one_of(&["وحول", "حول", "وبخصوص", "بخصوص", "وبشأن", "بشأن", "وفيما", "وفي", "في"]);
    topic && at > begin + 1 && reader.is(at - 1, TokenKind::Comma)
}

/// Why the verb at `at` reports nothing, if so.
fn verb(reader: &Reader<'_>, at: usize, frames: Frames) -> Option<Refusal> {
    let tok = reader.tok(at);
    if !frames.reports() {
        Some(Refusal::ReportsNothing)
    } else if tok.form().person() != 3 {
        // A first person speaks for himself and is nobody's report.
        Some(Refusal::NotThirdPerson)
    } else if is_noun_by_its_ending(reader, at)
        || has_hamza_for_alef(reader, at)
        || stands_for_a_noun(reader, at)
        || is_fathers_name(reader, at)
        || is_described(reader, at)
    {
        Some(Refusal::SpelledLikeNoun)
    } else if tok.form().is_present() && (is_subjunctive(reader, at) || tok.has(Clitics::FA) && tok.has(Clitics::LI)) {
        // أن يقول: what may be said has not been said; but قبل أن يدعو إلى. فليحذر الناس: let them
        Some(Refusal::Subjunctive)
    } else if adds_to(reader, at) {
        Some(Refusal::ReportsNothing)
    } else if is_supposed(reader, at) || is_anyones(reader, at) {
        Some(Refusal::Supposed)
    } else if is_negated(reader, at) {
        Some(Refusal::Withheld)
    } else {
        is_governed(reader, at).then_some(Refusal::Governed)
    }
}

/// Whether a word with the ending of women or of two is a noun: `الزمن`, `لحن`, `مقترحات`, `أمرا غريبا`, or describes
/// one: `سوق واعدة`; but `أكدن أن`, `مؤكدات أن`, `أكدا أن`.
fn is_noun_by_its_ending(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let form = tok.form();
    let plural = form.number() == Number::Plural;
    let describes = || {
        let noun = at.checked_sub(1).map(|before| reader.tok(before));
        tok.class() == Class::Participle
            && tok.clitics.is_empty()
            && noun.is_some_and(|noun| {
                let thing =
                    noun.class() == Class::Unknown || noun.class().heads_thing() || noun.class() == Class::Document;
                // وصلوا مشيرة إلى, سبقتها مشيرة إلى: no noun, or one that is definite
                let word = reader.text_of(at - 1);
                let other = noun.has(Clitics::AL) || has_pronoun(word) || word.ends_with("وا");
                noun.is(TokenKind::Word) && thing && !other
            })
    };
    let two = tok.class() == Class::Verb && form.number() == Number::Dual && !form.is_present();
    let looks = two || form.gender() == Gender::Feminine && (plural || describes());
    looks && !adjoins(reader, at)
}

/// `أغنية لأم سالم`: a word with a hamza where the verb has a long alef (`لام`), which nobody writes so.
fn has_hamza_for_alef(reader: &Reader<'_>, at: usize) -> bool {
    let long = reader.lemma(at).text().chars().nth(1) == Some('ا');
    long && reader.tok(at).clitics.is_empty() && reader.text_of(at).letters().nth(1) == Some('أ')
}

/// `أمر محزن جدا`, `وعد كاذب بأن`, `أمر يجعل الرحيل صعبا`, `رد يفيد بأن`: a past of two or three letters that an
/// adjective or a verb right behind it describes is a noun.
fn is_described(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let form = tok.form();
    let bare = tok.size <= 3 && tok.clitics.is_empty() && !form.is_present() && !form.has_pronoun();
    let next = at + 1;
    if !bare || !matches!(reader.lemma(at).act, Act::Demand | Act::Promise | Act::Answer | Act::Hope) {
        return false;
    }
    match reader.class(next) {
        Class::Unknown => {
            let plain = reader.is_plain_unknown(next) && !reader.text_of(next).ends_with("ا");
            plain && (reader.is_common(next) && !reader.ends_in_teh(next) || reader.looks_like_verb(next))
        }
        Class::Adjective => reader.tok(next).clitics.is_empty(),
        Class::Verb => reader.tok(next).clitics.is_empty() && reader.tok(next).form().is_present(),
        _ => false,
    }
}

/// `غابت أخباره`, `علت أصواتهم`: whether the noun is spelled with its hamza above, as that of a verb like أخبر, which is
/// إخبار, is not.
fn has_hamza_above(reader: &Reader<'_>, at: usize) -> bool {
    let lemma = reader.lemma(at).text();
    lemma.starts_with('أ') && lemma.chars().count() == 4 && reader.text_of(at).starts_with("أ")
}

/// `لا عجب أن`, `أي طالب أن`, `في مقال رأي أن`: whether no past can stand where the word does; nor is `لا أنكر أن` one.
fn stands_for_a_noun(reader: &Reader<'_>, at: usize) -> bool {
    const BEFORE: [&str; 7] = ["لا", "فلا", "ولا", "أي", "لأي", "كل", "وكل"];
    let tok = reader.tok(at);
    let bare = tok.clitics.is_empty() && !tok.form().is_present() && !tok.form().has_pronoun();
    bare && at > 0 && (reader.text_of(at - 1).is_one_of(&BEFORE) || is_of_opinion(reader, at))
}

/// `في مقال رأي`: رأي behind a bare noun, with its ي dotted as only some write the verb.
pub(crate) fn is_of_opinion(reader: &Reader<'_>, at: usize) -> bool {
    const TEXTS: Classes = Classes::of(&[
        Class::Document,
        Class::Statement,
        Class::SpeechNoun,
        Class::NameHead,
        Class::Called,
        Class::Unknown,
    ]);
    let tok = reader.tok(at);
    let dotted = tok.size == 3 && tok.clitics.is_empty() && at > 0 && reader.text_of(at).ends_with("أي");
    dotted && TEXTS.has(reader.class(at - 1)) && reader.tok(at - 1).clitics.is_empty() && !adjoins(reader, at)
}

/// `أوضح السيد بن طالب أنه`: what stands behind بن is a name, whatever its looks.
fn is_fathers_name(reader: &Reader<'_>, at: usize) -> bool {
    reader.tok(at).clitics.is_empty() && reader.is_behind_ibn(at)
}

/// `شهد الملف متابعة خمسة أشخاص بتهم “…”`: what is done, and not she who does it, by a pattern that both have, where no
/// comma sets it off and no complement stands right behind it.
fn is_doing(reader: &Reader<'_>, at: usize) -> bool {
    let joined = reader.tok(at).has(Clitics::WA);
    // يهدد بالإضراب ومقاطعة الدروس; but داعيا إلى الحوار ومطالبا بالعدل, where another stands before it.
    let another = || {
        let begin = reader.sentences.begin(at).max(at.saturating_sub(16));
        (begin..at).any(|before| reader.class(before) == Class::Participle)
    };
    is_mufaala(reader.key(at).without(reader.tok(at).clitics))
        && at > 0
        && reader.tok(at - 1).is(TokenKind::Word)
        && !(joined && another())
        && !adjoins(reader, at)
}

/// Whether a past that begins with the alef of اعتبر is written with a hamza, which makes it the first person of
/// the present: `أعتبر`, `أدعو`.
pub(crate) fn speaks_for_himself(reader: &Reader<'_>, at: usize) -> bool {
    let form = reader.tok(at).form();
    let written = reader.text_of(at);
    // أدعو, and not ادعوا: many who did so have an alef behind their و.
    let one = form.number() == Number::Singular || written.ends_with("و");
    let bare = one && form.gender() == Gender::Masculine && !form.has_pronoun();
    reader.class(at) == Class::Verb
        && bare
        && reader.lemma(at).text().starts_with('ا')
        && (written.starts_with("أ") || written.starts_with("وأ") || written.starts_with("فأ"))
}

/// `لو قال إن`, `قد يقول قائل إن`: whether it is supposed and not told that somebody says so.
fn is_supposed(reader: &Reader<'_>, at: usize) -> bool {
    let present = reader.tok(at).form().is_present();
    // None of these has more letters.
    at.checked_sub(1).filter(|before| reader.tok(*before).size <= 4).is_some_and(|before| {
        let word = reader.text_of(before);
        word.is_one_of(&IF) || present && (is_behind_qad(reader, at) || word == "ربما")
    })
}

/// `زادت من مخاوف السكان`: what grew; but `زاد من جهته أن`.
fn adds_to(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at + 1) == Class::PrepMin
        && reader.lemma(at).text() == "زاد"
        && !["جانب", "جهت", "ناحيت"].iter().any(|side| reader.text_of(at + 2).starts_with(side))
}

/// `فمن زعم أن`, `لكل من يقول إن`, `على من يرى أن`, `لمن ادعى أنه`: whether it is of anyone who may say so; but `هناك
/// من يرى أن`, `منهم من قال إن`, `وكان أول من أعلن أن`.
fn is_anyones(reader: &Reader<'_>, at: usize) -> bool {
    const ALL: [&str; 3] = ["كل", "وكل", "لكل"];
    let Some(who) = at.checked_sub(1).filter(|who| reader.tok(*who).size <= 3) else { return false };
    let anyone = || {
        let begin = reader.sentences.begin(at) == who;
        begin || reader.class(who - 1).is_preposition() || reader.text_of(who - 1).is_one_of(&ALL)
    };
    // دافع عن من وصفهم بـ“رفاق البحر”: whom he called so
    let called = reader.lemma(at).act == Act::Description && reader.tok(at).form().has_pronoun();
    let word = reader.text_of(who);
    !called && (word.is_one_of(&["فمن", "ومن", "لمن", "ممن"]) || word == "من" && anyone())
}

/// `لا يقول إن`, `ألا يرى أن`: whether nothing is said; but who does not rule it out says so (`لم يستبعد أن`).
fn is_negated(reader: &Reader<'_>, at: usize) -> bool {
    const NOT: [&str; 14] =
        ["لا", "ولا", "فلا", "لم", "ولم", "فلم", "لن", "ولن", "ليس", "غير", "ألا", "أفلا", "ألم", "أولم"];
    let not = |at: usize| reader.text_of(at).is_one_of(&NOT);
    // ولا أحد ينكر أن، لا أحد تساءل لماذا
    let nobody = || at >= 2 && reader.text_of(at - 1) == "أحد" && not(at - 2);
    let denies = || reader.lemma(at).act == Act::Denial;
    reader.tok(at).form().is_present() && !denies() && at.checked_sub(1).is_some_and(not) || nobody()
}

/// Words that begin a condition: what is said in one has not been said.
pub(crate) const IF: [&str; 9] = ["إذا", "وإذا", "فإذا", "اذا", "واذا", "فاذا", "لو", "ولو", "فلو"];

/// Why the participle at `at` reports nothing, if so.
fn participle(reader: &Reader<'_>, at: usize, frames: Frames) -> Option<Refusal> {
    let before = at.checked_sub(1).map_or(Class::Unknown, |before| reader.class(before));
    if !frames.reports() {
        Some(Refusal::ReportsNothing)
    } else if reader.tok(at).has(Clitics::AL) {
        // بدا لافتا أن: nobody draws attention to it.
        Some(Refusal::Definite)
    } else if reader.tok(at).form().has_pronoun() {
        // المركز ومقره لندن: a noun
        Some(Refusal::ReportsNothing)
    } else if is_noun_by_its_ending(reader, at) || reader.is_bearer(at) || is_doing(reader, at) || is_thing(reader, at)
    {
        Some(Refusal::SpelledLikeNoun)
    } else if reader.lemma(at).act == Act::Finding
        && reader.sentences.begin(at) == at
        && reader.is(at + 1, TokenKind::Colon)
    {
        // ملاحظة: …: a label
        Some(Refusal::BareNoun)
    } else {
        // فوق مقاطعة النخيل
        let over = at > 0 && reader.ends_in_teh(at) && !has_pronoun(reader.text_of(at - 1));
        // مع ملاحظة أن، بعد ملاحظة أن: a noun; كان لافتا أن، وهي مطالبة أن: nobody draws attention to it.
        // ليس مؤكدا أن
        let predicate = matches!(before, Class::Governor | Class::Auxiliary | Class::Pronoun | Class::Negation)
            || is_of_its_pronoun(reader, at);
        let noun = before.is_preposition()
            || before == Class::Opener && (reader.text_of(at - 1).is_one_of(&BEFORE_NOUNS) || over);
        (predicate || noun).then_some(Refusal::Governed)
    }
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

/// The verb that leads somebody to say what the noun at `at` says: `خلص الوزير إلى التأكيد أن`, `دفع الوزير إلى القول
/// إن`.
pub(crate) fn led_by(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let ila = at.checked_sub(1).filter(|before| reader.class(*before) == Class::PrepIla)?;
    let begin = reader.sentences.begin(at).max(at.saturating_sub(12));
    let clause = (begin..ila).rev().take_while(|i| !reader.is(*i, TokenKind::Comma));
    let verb = clause.into_iter().find(|i| reader.class(*i) == Class::Verb)?;
    let told = reader.tok(verb).form().person() == 3;
    (told && (verb == begin || reader.class(verb - 1) != Class::Relative)).then_some(verb)
}

/// Why the noun of speech at `at` reports nothing, if so.
fn speech_noun(reader: &Reader<'_>, at: usize, frames: Frames) -> Option<Refusal> {
    let tok = reader.tok(at);
    // أستطيع القول إن: whoever says so says it now.
    let reports = tok.form().has_pronoun()
        // ختم بالقول إن; but هي بالتأكيد غير مقنعة
        || tok.has(Clitics::BI) && (!tok.has(Clitics::AL) || adjoins(reader, at))
        || reader.next_is_complementizer(at)
        || reader.class(at + 1).is_preposition() && reader.next_is_complementizer(at + 1)
        || matches!(tok.clitics, Clitics::NONE | Clitics::WA)
            && (told_of(reader, at) || frames.has(Frames::AN) && declares(reader, at) || is_anothers_saying(reader, at));
    if !frames.reports() {
        Some(Refusal::ReportsNothing)
    } else if has_hamza_above(reader, at) {
        Some(Refusal::SpelledLikeNoun)
    } else if !reports || tok.clitics == Clitics::AL.union(Clitics::BI) && reader.sentences.begin(at) == at {
        // بالتأكيد أن: surely
        Some(Refusal::BareNoun)
    } else if tok.has(Clitics::AL) && !tok.has(Clitics::BI) && !is_carried(reader, at) {
        Some(Refusal::Withheld)
    } else {
        // على حد قولهم وأن الباب مغلق: what stands before it
        let limit = |before: usize| reader.class(before) == Class::CueLimit && !adjoins(reader, at);
        at.checked_sub(1)
            .is_some_and(|before| limit(before) || is_withheld(reader, before, tok))
            .then_some(Refusal::Withheld)
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
    if reader.tok(at).has(Clitics::WA) {
        return None;
    }
    let begin = reader.sentences.begin(at).max(at.saturating_sub(12));
    let clause = (begin..at).rev().take_while(|i| !reader.is(*i, TokenKind::Comma));
    let verb = clause.into_iter().find(|i| matches!(reader.class(*i), Class::Verb | Class::Participle))?;
    let third = reader.class(verb) == Class::Participle || reader.tok(verb).form().person() == 3;
    (third && matches!(reader.lemma(verb).act, Act::Emphasis | Act::Addition | Act::Relay)).then_some(verb)
}

/// Whether a preposition stands right before what looks like a verb: then it is a noun (`على أكمل وجه`,
/// `من أبرز القطاعات`, `عند نقل الأخبار`); but `من قال إن`, `حين قال إن`.
pub(crate) fn is_governed(reader: &Reader<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| reader.tok(before)) else { return false };
    let tok = reader.tok(at);
    // عدم ذكر اسمه, بدون تردد: “…”
    let word = reader.text_of(at - 1);
    // بعد تعهد الشركة أنها: a noun that reports
    let opener = || before.class() == Class::Opener && word.is_one_of(&BEFORE_NOUNS) && !adjoins(reader, at);
    // يمكن وصفها بـ“…”
    let modal = || word.is_one_of(&["يمكن", "ويمكن", "يجب", "ويجب", "ينبغي", "وينبغي"]);
    before.size > 1
        && tok.clitics.is_empty()
        // في يومي العيد
        && (!tok.form().is_present() || before.class() == Class::PrepFi)
        && (before.class().is_preposition()
            || word.is_one_of(&["عدم", "وعدم", "بعدم", "لعدم", "بدون", "وبدون", "دون", "ودون"])
            || opener()
            || modal())
        && !(before.class() == Class::PrepMin && adjoins(reader, at))
}

/// Openers that no verb stands behind.
const BEFORE_NOUNS: [&str; 12] =
    ["عند", "بعد", "قبل", "خلال", "أثناء", "عقب", "فور", "إثر", "بسبب", "رغم", "بعيد", "قبيل"];

/// Whether the word before a noun of speech says that nothing is said: `عدم التزامه`, `الجدير ذكره`,
/// `في إشارة إلى أن`, `على اعتبار أن`.
fn is_withheld(reader: &Reader<'_>, before: usize, noun: &Tok) -> bool {
    match reader.class(before) {
        // كان رده “لن نبحر”
        Class::Auxiliary if noun.form().has_pronoun() && has_been(reader, before) => false,
        Class::Auxiliary | Class::Negation | Class::Governor => true,
        // لم يكشف عن هويته قوله إن: what is his governs nothing.
        Class::Object => !reader.text_of(before).ends_with_pronoun(),
        Class::PrepFi | Class::PrepAla | Class::Demonstrative => !noun.form().has_pronoun() && !noun.has(Clitics::AL),
        _ => false,
    }
}

/// `كان رده: “…”`, `فكانت إجابته “…”`: whether the noun behind the word has been, and speech stands right behind it.
fn has_been(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.text_of(at);
    let speech = reader.is(at + 2, TokenKind::Colon) || reader.is_open(at + 2);
    speech && ["كان", "كانت"].iter().any(|been| word.ends_with(been))
}

/// Whether the verb at `at` stands behind أن and is not reported as done.
fn is_subjunctive(reader: &Reader<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| reader.tok(before)) else { return false };
    let bare =
        before.class() == Class::Complementizer && !before.form().has_pronoun() || before.class() == Class::Causal;
    bare && !(at >= 2 && reader.class(at - 2) == Class::Opener)
}

/// Whether a noun phrase and a complementiser follow, with no و between them: `وبين المدير أن`; where a subject is sure
/// to follow, by what is before or by its ending, with one too: `بدوره بين مدير الميناء والأسطول أن`, `وبين متابعون في
/// السوق وفي الميناء أن`.
fn clause_follows(reader: &Reader<'_>, from: usize, sure: bool) -> bool {
    let end = reader.sentences.end(from.min(reader.tokens.len() - 1)).min(from + 18);
    let subject = sure || reader.text_of(from).ends_with("ون");
    let stop = (from..end).find(|at| {
        let tok = reader.tok(*at);
        // وبين الفحص الذي أجري أن
        let described = *at > from && reader.class(*at - 1) == Class::Relative;
        tok.class().is_complementizer()
            || tok.has(Clitics::WA) && !subject
            || tok.size == 1
            || tok.class() == Class::Verb && !described
            // وبين المدير، أن الباب مفتوح
            || tok.is(TokenKind::Comma) && !reader.next_is_complementizer(*at)
    });
    stop.is_some_and(|at| reader.class(at).is_complementizer())
}

/// Whether بأن or من أن follows the noun phrase behind a noun of speech: `تصريح المدير بأن`.
pub(crate) fn told_of(reader: &Reader<'_>, noun: usize) -> bool {
    let end = reader.sentences.end(noun).min(noun + 12);
    let stop = (noun + 1..end).find(|at| {
        let tok = reader.tok(*at);
        tok.class().is_complementizer() || tok.class() == Class::Verb || !tok.is_word() && !tok.is(TokenKind::Mark)
    });
    stop.is_some_and(|at| {
        let bi = reader.class(at) == Class::ComplementizerBi;
        let min = reader.class(at) == Class::Complementizer && reader.class(at - 1) == Class::PrepMin;
        bi || min && at > noun + 2
    })
}

/// `مع تصريحه أن`, `بإعلانها أنها`: whether his statement has its clause right behind it; but `قال في تصريحه إن`.
fn states_it(reader: &Reader<'_>, noun: usize) -> bool {
    const OTHERS: Classes = Classes::of(&[Class::PrepFi, Class::Occasion, Class::Opener]);
    let his = reader.tok(noun).form().has_pronoun() && reader.next_is_complementizer(noun);
    let before = noun.checked_sub(1).map_or(Class::Unknown, |before| reader.class(before));
    his && !reader.text_of(noun + 1).starts_with("إ") && !OTHERS.has(before)
}

/// `رغم تأكيد مدير الميناء أمس أن`, `بعد تعهد البلاد أنها`: whether who says so completes the noun, and أن follows.
fn declares(reader: &Reader<'_>, noun: usize) -> bool {
    let class = reader.class(noun + 1);
    let somebody = class.is_somebody() || matches!(class, Class::Media | Class::Source | Class::Place);
    // إلا أن، بعد أن، ضرورة أن
    const OTHERS: Classes =
        Classes::of(&[Class::Opener, Class::Conjunction, Class::Object, Class::Governor, Class::Causal, Class::Adverb]);
    let stop = || behind_completion(reader, noun);
    somebody
        && stop().is_some_and(|at| {
            let before = reader.class(at - 1);
            reader.class(at) == Class::Complementizer
                && !reader.tok(at).has(Clitics::WA.union(Clitics::FA))
                && !reader.text_of(at).starts_with("إ")
                && !OTHERS.has(before)
                && !before.is_preposition()
                && !is_known_besides(reader, at)
        })
}

/// What stands behind the words that complete the noun, as `مدير الميناء أمس` does in `تأكيد مدير الميناء أمس أن`; none
/// where more than an article is joined to the first of them.
fn behind_completion(reader: &Reader<'_>, noun: usize) -> Option<usize> {
    const ENDS: Classes = Classes::of(&[
        Class::Verb,
        Class::SpeechNoun,
        Class::Participle,
        Class::Relative,
        Class::Conjunction,
        Class::Complementizer,
        Class::ComplementizerBi,
    ]);
    if !reader.tok(noun + 1).clitics.without(Clitics::AL).is_empty() {
        return None;
    }
    let end = reader.sentences.end(noun).min(noun + 20);
    (noun + 2..end).find(|at| ENDS.has(reader.class(*at)) || !reader.tok(*at).is_word())
}

/// `يصدق فيه قول الشاعر: “…”`, `مع قول البعض إن`: whether who says so completes the noun of قال, and what he says follows.
fn is_anothers_saying(reader: &Reader<'_>, noun: usize) -> bool {
    let next = noun + 1;
    let class = reader.class(next);
    // قول الله تعالى, قول القائل
    let praised = || reader.class(next + 1) == Class::Praise || class == Class::Participle;
    let somebody = || class.is_somebody() || class == Class::Source || reader.is_nisba(next) || praised();
    let stop = || behind_completion(reader, noun);
    is_saying(reader, noun)
        && somebody()
        && stop().is_some_and(|at| {
            let that = reader.class(at) == Class::Complementizer && reader.text_of(at).starts_with("إ");
            reader.is(at, TokenKind::Colon) || reader.is_open(at) || that && !reader.class(at - 1).is_preposition()
        })
}

/// Whether عن follows the subject: `وعبر المدير عن سعادته`.
fn about_follows(reader: &Reader<'_>, from: usize) -> bool {
    let end = reader.sentences.end(from.min(reader.tokens.len() - 1)).min(from + 10);
    let about = |at: usize| {
        reader.class(at) == Class::PrepAn || reader.class(at) == Class::SpeechNoun && reader.tok(at).has(Clitics::BI)
    };
    (from + 1..end).any(about)
}

/// `في ختام الحفل عبر المدرب سامي البكري عن سعادته`: whether a person stands behind it who has what he expresses; but
/// `عبر مدير الميناء`, `عبر المدير عن طريق البريد`.
fn expresses_his_own(reader: &Reader<'_>, at: usize) -> bool {
    let person = matches!(
        reader.class(at + 1),
        Class::GivenName | Class::Title | Class::Role | Class::Honorific | Class::Person | Class::Kin
    );
    if !person || !reader.tok(at + 1).clitics.without(Clitics::AL).is_empty() {
        return false;
    }
    let end = reader.sentences.end(at).min(at + 24);
    let stop = (at + 2..end).find(|at| {
        let tok = reader.tok(*at);
        matches!(tok.class(), Class::PrepAn | Class::Verb | Class::Relative) || tok.is(TokenKind::Comma)
    });
    stop.is_some_and(|at| reader.class(at) == Class::PrepAn && has_pronoun(reader.text_of(at + 1)))
}

/// Whether a complement stands right behind the verb at `at`.
pub(crate) fn adjoins(reader: &Reader<'_>, at: usize) -> bool {
    let next = if reader.class(at + 1) == Class::PrepPronoun { at + 2 } else { at + 1 };
    let behind = if reader.class(next).is_preposition() { next + 1 } else { next };
    // من وصفهم بـ“الأصدقاء”
    let clitic = reader.tok(next).is_letter();
    reader.is(next, TokenKind::Colon)
        || reader.is_open(next + usize::from(clitic))
        || reader.class(behind).is_complementizer()
}

/// Whether it is the verb whose clause begins with إن, where that of others begins with أن.
pub(crate) fn is_qala(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Verb && reader.lemma(at).text() == "قال"
}

/// `قول الشاعر`: the noun of قال, where who says it stands behind it.
pub(crate) fn is_saying(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let bare = tok.class() == Class::SpeechNoun && !tok.has(Clitics::AL) && !tok.form().has_pronoun();
    bare && reader.lemma(at).text() == "قال"
}

/// Whether the next complementiser behind the verb is written إن, with no other verb that reports before it.
pub(crate) fn inna_follows(reader: &Reader<'_>, verb: usize) -> bool {
    let end = reader.sentences.end(verb).min(verb + 24);
    let next = (verb + 1..end).find(|at| reader.class(*at).is_complementizer() || is_qala(reader, *at));
    next.is_some_and(|at| reader.class(at) == Class::Complementizer && reader.text_of(at).starts_with("إن"))
}

/// Whether a preposition has its noun in a pronoun: `خلاله`, `بعدها`.
pub(crate) fn has_pronoun(word: Spelling<'_>) -> bool {
    word.ends_with_pronoun() && word.letters().nth(3).is_some()
}

/// `يعود`, `تكون`: whether the word begins like a present of others than who speaks.
pub(crate) fn begins_like_theirs(reader: &Reader<'_>, at: usize) -> bool {
    ["ي", "ت"].iter().any(|letter| reader.text_of(at).starts_with(letter))
}

/// Whether the word at `at`, behind أن, is a verb of the present, by its looks at least.
pub(crate) fn begins_with_present(reader: &Reader<'_>, at: usize) -> bool {
    let looks = || begins_like_theirs(reader, at) || reader.text_of(at).starts_with("ن");
    match reader.class(at) {
        Class::Verb => reader.tok(at).form().is_present(),
        Class::Auxiliary => looks(),
        _ => {
            let noun = reader.looks_like_masdar(at) || reader.ends_in_teh(at);
            reader.is_plain_unknown(at) && looks() && !noun
        }
    }
}

/// `أعلن المدير النتائج مع العلم أن الحفل قريب`: whether the clause at `that` is what is known besides; but `يقول أهل العلم
/// إن`.
pub(crate) fn is_known_besides(reader: &Reader<'_>, that: usize) -> bool {
    reader.text_of(that - 1) == "العلم" && reader.text_of(that - 2) == "مع"
}

/// `في بيان له نشره على صفحته`, `في حوار مع الجريدة، نشر الأحد`, `في شكوى بعثوا بها إلى الإذاعة`: whether the verb
/// tells how the words that somebody has said in a text were passed on.
pub(crate) fn passes_on_words(reader: &Reader<'_>, verb: usize) -> bool {
    let lemma = reader.lemma(verb);
    let passes = matches!(lemma.act, Act::Writing | Act::Relay) && !lemma.frames.has(Frames::IN);
    let tok = reader.tok(verb);
    // نشره is spelled like a noun.
    let finite = tok.class() == Class::Verb || tok.class() == Class::SpeechNoun && tok.form().has_pronoun();
    if !finite || !passes || !tok.clitics.is_empty() || adjoins(reader, verb) {
        return false;
    }
    let end = verb - usize::from(verb > 0 && reader.is(verb - 1, TokenKind::Comma));
    let begin = reader.sentences.begin(verb).max(end.saturating_sub(24));
    let text = |at: &usize| {
        let noun = matches!(reader.class(*at), Class::Statement | Class::Occasion | Class::Document);
        noun && *at > begin && !reader.tok(*at).has(Clitics::AL) && leads_to_text(reader, *at - 1)
    };
    let plain = |at: usize| {
        let class = reader.class(at);
        let word = reader.is(at, TokenKind::Word) || reader.is(at, TokenKind::Mark);
        word && !matches!(class, Class::Verb | Class::Relative | Class::Participle) && !class.is_complementizer()
    };
    let noun = (begin..end).rev().take(10).take_while(|at| plain(*at)).find(text);
    noun.is_some_and(|noun| (begin..noun).any(|at| reader.class(at) == Class::Verb && cue_at(reader, at).is_some()))
}

/// `في`, `عبر`, `خلال`
fn leads_to_text(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::PrepFi || reader.text_of(at).is_one_of(&["عبر", "خلال", "ضمن"])
}

/// Whether what is done is to utter words, whatever they are: قال, أضاف, كتب, أوضح; not أكد, استنكر.
pub(crate) fn utters(act: Act) -> bool {
    matches!(
        act,
        Act::Statement | Act::Addition | Act::Answer | Act::Question | Act::Writing | Act::Explanation | Act::Relay
    )
}

/// Whether what is done is to tell something: كشف, أوضح, اعتبر, أكد; not نفى, طالب.
pub(crate) fn tells(act: Act) -> bool {
    matches!(
        act,
        Act::Emphasis | Act::Disclosure | Act::Explanation | Act::Opinion | Act::Announcement | Act::Indication
    )
}
