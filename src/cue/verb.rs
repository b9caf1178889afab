//! Verbs that report, and why others do not.

use super::word::{adjoins, has_pronoun, utters};
use crate::arabic::Clitics;
use crate::arabic::letter::{ALEF, WAW};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Classes, Frames, Gender, Number};
use crate::observe::Refusal;
use crate::reader::Reader;
use crate::token::TokenKind;

/// Why the verb at `at` reports nothing, if so.
pub(super) fn verb(reader: &Reader<'_>, at: usize, frames: Frames) -> Option<Refusal> {
    let tok = reader.tok(at);
    if !frames.reports() {
        Some(Refusal::ReportsNothing)
    } else if tok.form().person() != 3 || is_yours(reader, at) || we_ask(reader, at) {
        // A first person speaks for himself and is nobody's report.
        Some(Refusal::NotThirdPerson)
    } else if is_noun_by_its_ending(reader, at)
        || has_hamza_for_alef(reader, at)
        || stands_for_a_noun(reader, at)
        || is_described(reader, at)
        || is_spoken_of(reader, at)
    {
        Some(Refusal::SpelledLikeNoun)
    } else if tok.form().is_present() && (is_subjunctive(reader, at) || tok.has(Clitics::FA) && tok.has(Clitics::LI)) {
        // أن يقول: what may be said has not been said; but قبل أن يدعو إلى. فليحذر الناس: let them
        Some(Refusal::Subjunctive)
    } else if adds_to(reader, at) || asks_for_no_name(reader, at) || is_meanwhile(reader, at) {
        Some(Refusal::ReportsNothing)
    } else if is_supposed(reader, at) || is_anyones(reader, at) {
        Some(Refusal::Supposed)
    } else if is_negated(reader, at) {
        Some(Refusal::Withheld)
    } else {
        is_governed(reader, at).then_some(Refusal::Governed)
    }
}

/// `إذا كنت تقول إنك صياد`: a present in ت, behind which you are told of, is of you and not of her; but `المديرة تقول
/// إنكم صيادون`, `وهي تقول إنك`, `هدى تقول إنك`.
fn is_yours(reader: &Reader<'_>, at: usize) -> bool {
    let form = reader.tok(at).form();
    let yours = || ["ك", "كم"].iter().any(|you| reader.text_of(at + 1).ends_with(you));
    let she = |before: usize| matches!(reader.class(before), Class::GivenName | Class::Kin | Class::Pronoun);
    let hers = || at > 0 && (reader.ends_in_teh(at - 1) || she(at - 1));
    form.is_present() && form.gender() == Gender::Feminine && reader.next_is_complementizer(at) && yours() && !hers()
}

/// `سألنا المدير: متى تعود؟`: whether by its ending the verb tells what the author and his like ask.
pub(crate) fn we_ask(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at) == Class::Verb && reader.lemma(at).act == Act::Question && reader.text_of(at).ends_with("نا")
}

/// Whether a word with the ending of women or of two is a noun: `الزمن`, `لحن`, `مقترحات`, `أمرا غريبا`, or describes
/// one: `سوق واعدة`; but `أكدن أن`, `مؤكدات أن`, `أكدا أن`.
pub(super) fn is_noun_by_its_ending(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let form = tok.form();
    let plural = form.number() == Number::Plural;
    let describes = || {
        let noun = at.checked_sub(1).map(|before| reader.tok(before));
        tok.class() == Class::Participle
            && tok.clitics.is_empty()
            && noun.is_some_and(|noun| {
                // وصلوا مشيرة إلى, سبقتها مشيرة إلى: no noun, or one that is definite
                let word = reader.text_of(at - 1);
                let other = noun.has(Clitics::AL) || has_pronoun(word) || word.ends_with("وا");
                let thing = noun.class() == Class::Unknown || noun.class().heads_thing();
                noun.is(TokenKind::Word) && thing && !other
            })
    };
    let two = tok.class() == Class::Verb && form.number() == Number::Dual && !form.is_present();
    let looks = two || form.gender() == Gender::Feminine && (plural || describes());
    looks && !adjoins(reader, at)
}

/// `أغنية لأم سالم`: a word with a hamza where the verb has a long alef (`لام`), which nobody writes so; nor does anyone
/// write `رؤى` for who told something.
fn has_hamza_for_alef(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    if !tok.clitics.is_empty() || !matches!(tok.key().letter(1), ALEF | WAW) {
        return false;
    }
    let written = match reader.lemma(at).text().chars().nth(1) {
        Some('ا') => 'أ',
        Some('و') => 'ؤ',
        _ => return false,
    };
    reader.text_of(at).letters().nth(1) == Some(written)
}

/// `لا عجب أن`, `أي طالب أن`, `كل فرد أن`, `عملية نشر`, `علي بن أبي طالب`: whether no past can stand where the word does; nor
/// is `لا أنكر أن` one.
fn stands_for_a_noun(reader: &Reader<'_>, at: usize) -> bool {
    const BEFORE: [&str; 5] = ["لا", "فلا", "ولا", "أي", "لأي"];
    let tok = reader.tok(at);
    let joined = matches!(tok.clitics, Clitics::NONE | Clitics::FA);
    let bare = joined && !tok.form().is_present() && !tok.form().has_pronoun();
    let every = || reader.text_of(at - 1).is_one_of(&BEFORE) || reader.text_of(at - 1).is_one_of_joined(lists::EVERY);
    // سرعة نقل البيانات، أكبر عملية نشر للوثائق; but وفي محاولة أكد المدير أن, which is spelled like no noun of its own
    let like_its_noun = || tok.key().letters() == 3 && !reader.text_of(at).starts_with("أ");
    let done = || like_its_noun() && reader.text_of(at - 1).is_one_of_joined(lists::OF_WHAT_IS_DONE);
    let father = || reader.text_of(at - 1).is_one_of(&["أبي", "ابي"]) && reader.is_behind_ibn(at - 1);
    let named = || reader.is_behind_ibn(at) || father();
    bare && at > 0 && (every() || done() || named() || is_telling_of_a_name(reader, at))
}

/// `طلبت عدم كشف أسمائها`, `طلب ألا يذكر اسمه`, `رفض ذكر اسمه`, `تحدث شريطة عدم كشف اسمه`, `، فضل عدم الكشف عن هويته،`:
/// whether the verb is of a source that is not to be named: what one asks of the writer is told of him, and no report.
pub(crate) fn asks_for_no_name(reader: &Reader<'_>, at: usize) -> bool {
    let word = |at: &usize| reader.is(*at, TokenKind::Word);
    let named = || (at + 2..at + 6).take_while(word).any(|at| reader.is_who_one_is(at));
    let next = || reader.text_of(at + 1);
    let lemma = reader.lemma(at);
    match lemma.act {
        Act::Demand => next() == "عدم" || reader.next_is_complementizer(at) && named(),
        Act::Denial if reader.class(at) == Class::Verb => next().is_one_of(lists::TELLING_OF_A_NAME),
        // but قال شريطة عدم كشف اسمه إن
        _ if lemma.text() == "تحدث" => next().is_one_of(&["شريطة", "بشرط"]),
        _ => {
            let apart = at > 0 && reader.is(at - 1, TokenKind::Comma);
            apart && (next() == "عدم" || next().is_one_of(lists::TELLING_OF_A_NAME)) && named()
        }
    }
}

/// `قالت الجدة وهي تبكي: “…”`: whether the verb tells what somebody does meanwhile who has a verb of saying already, whose
/// colon stands ahead.
pub(crate) fn is_meanwhile(reader: &Reader<'_>, at: usize) -> bool {
    let colon = || {
        let stop =
            (at + 1..at + 6).find(|at| !reader.is(*at, TokenKind::Word) || reader.class(*at).is_complementizer());
        stop.is_some_and(|at| reader.is(at, TokenKind::Colon))
    };
    // وقالت، في مقطع قصير، وهي تخاطب الجمهور: “…”
    let free = |at: &usize| {
        reader.is(*at, TokenKind::Comma) || reader.is(*at, TokenKind::Word) && !reader.class(*at).is_complementizer()
    };
    // تداول الجيران شريطا للحارس وهو يقول: who passes it on does not say it
    let act = |at: usize| reader.lemma(at).act;
    let says = |at: usize| reader.class(at) == Class::Verb && utters(act(at)) && act(at) != Act::Relay;
    let he = || at >= 2 && reader.class(at - 1) == Class::Pronoun && reader.text_of(at - 1).starts_with("وه");
    // وقال الحارس وهو يضيف: “…”: it reports by itself
    let reports = reader.lemma(at).frames.has(Frames::AN);
    // وقال وهو يضحك: “…”: where no subject stands between, the nearer verb has the colon
    he() && !reports && colon() && !says(at - 2) && (at.saturating_sub(12)..at - 1).rev().take_while(free).any(says)
}

/// `رافضة كشف اسمها`: that who speaks is named; but `الحارس كشف هويته`.
fn is_telling_of_a_name(reader: &Reader<'_>, at: usize) -> bool {
    // لم يشأ كشف اسمه
    let refused =
        matches!(reader.class(at - 1), Class::Verb | Class::Participle) || at > 1 && reader.is_negated_verb(at - 1);
    refused && reader.is_who_one_is(at + 1)
}

/// `في مقال رأي`, `أظهر استطلاع رأي أن`: whether the word is what a text or a poll is of.
pub(crate) fn is_of_opinion(reader: &Reader<'_>, at: usize) -> bool {
    const TEXTS: Classes = Classes::of(&[
        Class::Document,
        Class::Statement,
        Class::SpeechNoun,
        Class::NameHead,
        Class::Called,
        Class::Unknown,
    ]);
    reader.may_be_opinion(at) && TEXTS.has(reader.class(at - 1))
}

/// `أمر محزن جدا`, `وعد كاذب بأن`, `أمر يجعل الرحيل صعبا`, `رد يفيد بأن`: a past of two or three letters that an
/// adjective or a verb right behind it describes is a noun; so is one between a verb and what has the article: `سيدرس طلب
/// العفو`.
fn is_described(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let bare = tok.size <= 3 && tok.clitics.is_empty() && !tok.form().is_present();
    let next = at + 1;
    if !bare || !matches!(reader.lemma(at).act, Act::Demand | Act::Promise | Act::Answer | Act::Hope) {
        return false;
    }
    let taken = || at > 0 && (reader.class(at - 1) == Class::Verb || reader.looks_like_future(at - 1));
    if reader.tok(next).clitics == Clitics::AL && taken() {
        return true;
    }
    match reader.class(next) {
        Class::Unknown => reader.is_plain_unknown(next) && (reader.is_common(next) || reader.looks_like_verb(next)),
        Class::Adjective => reader.tok(next).clitics.is_empty(),
        Class::Verb => reader.tok(next).clitics.is_empty() && reader.tok(next).form().is_present(),
        _ => false,
    }
}

/// `وصف سامي البكري نشر السفن بأنه خطأ`, `واصفا ما نشر بأنه خطأ`: what is spelled like his past of three letters, or stands
/// behind ما, in the clause of a verb that says what something is like, is that.
fn is_spoken_of(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    let bare = tok.clitics.is_empty() && tok.form().is_his_past();
    let noun = || tok.size == 3 && reader.tok(at + 1).clitics == Clitics::AL;
    let what = || at > 0 && reader.text_of(at - 1) == "ما" && reader.class(at + 1) == Class::ComplementizerBi;
    if !(bare && (noun() || what())) {
        return false;
    }
    const ENDS: Classes =
        Classes::of(&[Class::Relative, Class::Complementizer, Class::ComplementizerBi, Class::Conjunction]);
    let plain = |at: &usize| {
        let tok = reader.tok(*at);
        tok.is(TokenKind::Word) && !ENDS.has(tok.class()) && (tok.class() == Class::Verb || !tok.has(Clitics::WA))
    };
    let mut words = (at.saturating_sub(10)..at).rev().take_while(plain);
    let tells = |at: &usize| matches!(reader.class(*at), Class::Verb | Class::Participle);
    words.find(tells).is_some_and(|verb| {
        verb + 1 < at && reader.lemma(verb).frames.has(Frames::AS) && !reader.tok(verb).form().has_pronoun()
    })
}

/// Whether the verb at `at` stands behind أن and is not reported as done: `يريد أن يؤكد`, `يطالب بأن ينص`.
fn is_subjunctive(reader: &Reader<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| reader.tok(before)) else { return false };
    let bare = before.class().is_complementizer() && !before.form().has_pronoun() || before.class() == Class::Causal;
    bare && !(at >= 2 && reader.class(at - 2) == Class::Opener)
}

/// `زادت من مخاوف السكان`: what grew.
fn adds_to(reader: &Reader<'_>, at: usize) -> bool {
    reader.class(at + 1) == Class::PrepMin && reader.lemma(at).text() == "زاد"
}

/// `لو قال إن`, `إذا كانوا يرون أن`, `قد يقول قائل إن`, `كأنه يقول`, `هل قال إن`: whether it is supposed or asked and not
/// told that somebody says so.
fn is_supposed(reader: &Reader<'_>, at: usize) -> bool {
    let present = reader.tok(at).form().is_present();
    let been = present && at > 0 && reader.class(at - 1) == Class::Auxiliary && reader.text_of(at - 1).starts_with("ك");
    // None of these has more letters.
    (at - usize::from(been)).checked_sub(1).filter(|before| reader.tok(*before).size <= 6).is_some_and(|before| {
        let word = reader.text_of(before);
        word.is_one_of_joined(lists::IF)
            || word.is_one_of_joined(lists::PERHAPS)
            || present && is_behind_qad(reader, at)
    })
}

/// `قد بين`, `وقد لاحظ`
pub(crate) fn is_behind_qad(reader: &Reader<'_>, at: usize) -> bool {
    at > 0 && reader.text_of(at - 1).is_one_of(lists::HAS)
}

/// `فمن زعم أن`, `لكل من يقول إن`, `على من يرى أن`, `لمن ادعى أنه`: whether it is of anyone who may say so; but `هناك
/// من يرى أن`, `منهم من قال إن`, `وكان أول من أعلن أن`.
fn is_anyones(reader: &Reader<'_>, at: usize) -> bool {
    let Some(who) = at.checked_sub(1).filter(|who| reader.tok(*who).size <= 3) else { return false };
    let anyone = || {
        // كفاكم، من قال إن البحر نام؟
        let called_upon =
            || matches!(reader.tok(who - 1).kind, TokenKind::Comma | TokenKind::Colon | TokenKind::Ellipsis);
        let begin = who == 0 || reader.sentences.begin(at) == who || called_upon();
        begin || reader.class(who - 1).is_preposition() || reader.text_of(who - 1).is_one_of_joined(lists::EVERY)
    };
    // دافع عن من وصفهم بـ“رفاق البحر”: whom he called so
    let called = reader.lemma(at).act == Act::Description && reader.tok(at).form().has_pronoun();
    let word = reader.text_of(who);
    !called && (word.is_one_of(lists::ANYONE_WHO) || word == "من" && anyone())
}

/// `لا يقول إن`, `ألا يرى أن`: whether nothing is said; but who does not rule it out says so (`لم يستبعد أن`).
fn is_negated(reader: &Reader<'_>, at: usize) -> bool {
    let not = |at: usize| reader.text_of(at).is_one_of_joined(lists::NOT);
    // ولا أحد ينكر أن، لا أحد تساءل لماذا
    let nobody = || at >= 2 && reader.text_of(at - 1) == "أحد" && not(at - 2);
    let denies = || reader.lemma(at).act == Act::Denial;
    reader.tok(at).form().is_present() && !denies() && at.checked_sub(1).is_some_and(not) || nobody()
}

/// Whether a preposition stands right before what looks like a verb: then it is a noun (`على أكمل وجه`,
/// `من أبرز القطاعات`, `عند نقل الأخبار`); but `من قال إن`, `حين قال إن`.
pub(crate) fn is_governed(reader: &Reader<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| reader.tok(before)) else { return false };
    let tok = reader.tok(at);
    // في يومي العيد
    let may_be = tok.clitics.is_empty() && (!tok.form().is_present() || before.class() == Class::PrepFi);
    if before.size <= 1 || !may_be {
        return false;
    }
    let word = reader.text_of(at - 1);
    match before.class() {
        Class::PrepMin => !adjoins(reader, at),
        class if class.is_preposition() => true,
        // بدون تردد: “…”, عند نقل الأخبار
        Class::Opener => word.is_one_of_joined(lists::WITHOUT) || word.is_one_of(lists::BEFORE_NOUNS),
        // بعض كتب التراث
        Class::Person | Class::Object if word.is_one_of_joined(lists::ALL) || word == "بعض" => true,
        // عدم ذكر اسمه, بلا تردد
        Class::Object | Class::Negation => word.is_one_of_joined(lists::WITHOUT),
        // يمكن وصفها بـ“…”
        Class::Auxiliary => word.is_one_of_joined(lists::MUST),
        _ => false,
    }
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
