//! What a cue's frames take: which complementiser is its own, by what stands right before it, and which question.

use crate::arabic::Clitics;
use crate::cue::{CueWord, begins_like_theirs, has_pronoun, is_qala};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Classes, Frames};
use crate::reader::Reader;
use crate::token::TokenKind;

/// Whether the complementiser at `at` can be the cue's own.
pub(super) fn takes(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let (frames, before) = (cue.frames, reader.class(at - 1));
    let adjoins = at == cue.at + 1;
    if begins_no_clause(reader, cue, at)
        || !adjoins && is_of_the_word_before(reader, cue, at)
        || has_none(reader, cue, at)
    {
        return false;
    }
    match before {
        _ if reader.class(at) == Class::ComplementizerBi => takes_bi(reader, cue, at),
        // وفريق دفاعه أن: a noun with أن has a verb with أن.
        Class::SpeechNoun if adjoins => frames.has(Frames::AN),
        // وبين أن: a verb that is spelled like a preposition takes its clause like any.
        _ if adjoins => frames.has(Frames::AN.with(Frames::ILA).with(Frames::ALA).with(Frames::BI)),
        Class::PrepIla => frames.has(Frames::ILA) || is_slip(reader, cue, at - 1),
        Class::PrepAla => frames.has(Frames::ALA),
        // أعرب عن قلقه من أن
        Class::PrepMin => frames.has(Frames::MIN.with(Frames::ABOUT)),
        Class::PrepFi => frames.has(Frames::FI.with(Frames::ABOUT)),
        Class::PrepAn => frames.has(Frames::ABOUT),
        // بعد أن، إلا أن، دون أن، كما أن; with a pronoun it governs nothing more: مصرحا من خلاله أنه
        Class::Opener if !has_pronoun(reader.text_of(at - 1)) => false,
        Class::Conjunction | Class::CueConjunction | Class::Prep | Class::Causal => false,
        _ => frames.has(Frames::AN) || lacks_preposition(reader, cue, at),
    }
}

/// Whether a complement stands right behind the cue, so that it surely reports.
pub(crate) fn introduces(reader: &Reader<'_>, cue: CueWord) -> bool {
    let end = reader.sentences.end(cue.at).min(cue.at + 12);
    let mut at = cue.at + 1;
    while at < end {
        let tok = reader.tok(at);
        match tok.kind {
            TokenKind::Colon => return true,
            TokenKind::Mark if reader.is_open(at) => return true,
            TokenKind::Word => match tok.class() {
                // ضرورة ملحة حيث يمكن أن: the clause is that word's
                Class::Complementizer
                    if reader.class(cue.at) == Class::Participle
                        && matches!(reader.class(at - 1), Class::Governor | Class::Auxiliary) =>
                {
                    return false;
                }
                Class::Complementizer | Class::ComplementizerBi => return takes(reader, cue, at),
                Class::Interrogative if asks(reader, cue, at) => return true,
                Class::Verb if tok.has(Clitics::WA) => return false,
                // لم يتلق موافقة خطية، مبينا: …, ويعتبرونه مكملا لزيهم، مؤكدا أن: the next participle has its own.
                Class::Participle
                    if (reader.class(cue.at) == Class::Participle || reader.tok(cue.at).form().is_present())
                        && reader.is(at - 1, TokenKind::Comma) =>
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
    // ويعتبر الجسر أطول جسور البلاد: the present is passive as often.
    let passive = reader.class(cue.at) == Class::Verb && reader.tok(cue.at).form().is_present();
    cue.frames.has(Frames::TWO) && !passive
}

/// Whether the complementiser with و at `at` joins a clause on to the noun that the cue before it reports: `أكد
/// أهمية الحوار وأن الباب مفتوح`.
pub(super) fn joins(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let frame = if reader.class(at) == Class::ComplementizerBi { Frames::BI } else { Frames::AN };
    let act = reader.lemma(cue.at).act;
    // أفاد المدير بغرق قارب، وأن البحث مستمر, اعترف بوجود خطأ وبأن اللجنة تأخرت
    let brings = || {
        let told = || act == Act::Statement && reader.tok(at - 1).is(TokenKind::Comma);
        (frame == Frames::BI || told())
            && cue.frames.has(Frames::BI)
            && (cue.at + 1..at).any(|at| reader.tok(at).has(Clitics::BI))
    };
    // طالب بأجر أعلى وأن يعود العمال, تمنى للفريق التوفيق وأن يعود: what is demanded or hoped for is to be done.
    let demands = || matches!(act, Act::Demand | Act::Hope) && begins_like_theirs(reader, at + 1);
    let tells = matches!(
        act,
        Act::Emphasis
            | Act::Announcement
            | Act::Explanation
            | Act::Disclosure
            | Act::Accusation
            | Act::Finding
            | Act::Warning
    ) || demands()
        || brings();
    // خاصة وأن، الذي أكد كذا وأن; but not وإن
    let own = reader.tok(at - 1).is_word() && !matches!(reader.class(at - 1), Class::Adverb | Class::Conjunction)
        || reader.is(at - 1, TokenKind::Comma);
    let finite = matches!(reader.class(cue.at), Class::Verb | Class::Participle);
    let main = cue.at == 0 || reader.class(cue.at - 1) != Class::Relative;
    // أكد عزمه على العمل وان غابت الإدارة: even if
    let past = || is_past(reader, at + 1) || reader.looks_like_her_verb(at + 1);
    let even_if = reader.text_of(at).starts_with("وا") && past();
    let that = !reader.text_of(at).starts_with("وإ") && !even_if;
    tells && own && finite && main && that && at > cue.at + 2 && cue.frames.has(frame)
}

/// Whether the word at `at` joins on what has been told, or is no complementiser: `إن وجدت`; but `قال الباحثون إن تناول
/// الخضر مفيد`, where what is spelled like a verb is a noun.
fn begins_no_clause(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let noun = || is_qala(reader, cue.at) && is_past(reader, at + 1);
    reader.tok(at).has(Clitics::WA.union(Clitics::FA)) || is_if(reader, at) && !noun()
}

/// Whether the word at `at` is إن for *if*: a verb in the past follows it (`إن وجدت`). Behind أن what looks
/// like one is a noun (`أن نشر التقرير`).
pub(crate) fn is_if(reader: &Reader<'_>, at: usize) -> bool {
    // إن لم يكن، إن كان، إن كنت
    let word = reader.text_of(at + 1);
    let other = word.is_one_of(lists::BEHIND_IF)
        || reader.class(at + 1) == Class::Auxiliary && (word.starts_with("كان") || word.starts_with("كن"));
    (is_past(reader, at + 1) || other) && reader.tok(at + 1).clitics.is_empty() && reader.text_of(at) == "إن"
}

fn is_past(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    tok.class() == Class::Verb && !tok.form().is_present() && !tok.form().has_homograph()
}

/// Whether the clause at `at` is of what stands right before it.
fn is_of_the_word_before(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    // أغلق الباب، أي أن السوق انتهت: that is to say; من أجل أن يعود: so that; ربما أنه عاد: maybe; أمر به يوم أن عاد:
    // when; خاصة أن، ولاسيما أن
    let (word, first) = (reader.text_of(at - 1), reader.text_of(at - 2));
    // أعلن المدير النتائج مع العلم أن الحفل قريب: what is known besides; but يقول أهل العلم إن
    word.is_one_of(lists::WITH_A_CLAUSE_OF_ITS_OWN)
        || word == "العلم" && first == "مع"
        || match reader.class(at - 1) {
            // أشاد بالعمل إضافة إلى أن
            Class::PrepIla => reader.class(at - 2) == Class::Opener && !has_pronoun(first),
            // بالرغم من أن, يدافع عن نفسه بدلا من أن يحلل, تسعى إلى التأكد من أن
            Class::PrepMin => {
                let other = ["بدلا", "عوضا", "فضلا", "خوفا", "التأكد", "للتأكد"];
                first.ends_with("الرغم") || first.is_one_of(&other)
            }
            Class::PrepAn => first.is_one_of(&["فضلا", "ناهيك"]),
            // تخشى الشركة كلفة كبيرة، ذلك أن العمل بطيء: because; and far from its cue, which استنتج من ذلك أن is not, من
            // ذلك أن
            Class::Demonstrative => {
                let far = || at > cue.at + NEAR && first == "من";
                word == "ذلك" && (!reader.tok(at - 2).is_word() || far())
            }
            // نستطيع القول إن
            _ => word == "القول" && reader.class(at - 2) == Class::Auxiliary,
        }
}

/// What stands so near to its cue is the cue's, whatever is between.
pub(super) const NEAR: usize = 7;

/// Whether the cue has no clause, or none that stands at `at`.
fn has_none(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let (class, lemma) = (reader.class(cue.at), reader.lemma(cue.at));
    // التي يرجح أن تسجيلها تم، إن: of قال, to which the comma leads back
    let inna = || reader.is(at - 1, TokenKind::Comma) && reader.text_of(at).starts_with("إ");
    class == Class::SpeechNoun && lemma.text() != "قال" && inna()
        || lemma.act == Act::Relay && cue.frames.has(Frames::MIN) && !learned(reader, cue.at, at)
        || lemma.act == Act::Question && !begs(reader, cue.at, at)
        || is_of_a_duty(reader, cue, at)
        || resumes(reader, cue.at)
}

/// Whether the verb's own pronoun is what is said, so that no clause can be: `في تصريح نشرته الصحيفة`, `ما أكده
/// المدير`; but `أبلغه الحارس أن`.
pub(super) fn resumes(reader: &Reader<'_>, at: usize) -> bool {
    // الذي نشره البنك بأن: spelled like a noun; but الأسباب التي شرحها المدير أن
    let verb = match reader.class(at) {
        Class::SpeechNoun => {
            let passed_on = matches!(reader.lemma(at).act, Act::Writing | Act::Relay);
            passed_on && at > 0 && reader.class(at - 1) == Class::Relative
        }
        class => class == Class::Verb,
    };
    verb && reader.tok(at).form().has_pronoun()
        && !reader.lemma(at).frames.has(Frames::OBJECT.with(Frames::AS).with(Frames::TWO))
}

/// `علمت الصحيفة من مصادر أن`: whether it is said from whom; but `علم المدير أن`, what he knows, and `علم من خلال
/// الفحص أن`.
fn learned(reader: &Reader<'_>, cue: usize, at: usize) -> bool {
    let from = (cue + 1..at - 1).find(|at| reader.class(*at) == Class::PrepMin);
    from.is_some_and(|from| reader.class(from + 1).is_head())
}

/// `سأل الله أن يشفيه`, `سألته ألا ترحل`: whether he who asks begs that something be done; what is so is told by no
/// question (`تسأل عن البحر، وأظن أن المياه باردة`). `سألنا`: we.
fn begs(reader: &Reader<'_>, cue: usize, that: usize) -> bool {
    let next = reader.text_of(that + 1);
    let done = begins_like_theirs(reader, that + 1) || next.starts_with("لا");
    let we = reader.text_of(cue).ends_with("نا");
    done && !we && !(cue..that).any(|at| reader.is(at, TokenKind::Comma))
}

/// `كان على هؤلاء أن`: whether the clause is what somebody named before it should do.
fn is_of_a_duty(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let Some(verb) = (cue.at + 1..at).rev().take(6).find(|at| !is_of_its_subject(reader, *at)) else { return false };
    let word = reader.text_of(verb - 1);
    reader.class(verb) == Class::PrepAla && (word == "كان" || word.is_one_of(lists::MUST))
}

/// Whether the word may stand between a verb and its clause as its subject.
pub(super) fn is_of_its_subject(reader: &Reader<'_>, at: usize) -> bool {
    let (tok, class) = (reader.tok(at), reader.class(at));
    tok.is(TokenKind::Word)
        && tok.clitics.without(Clitics::AL).is_empty()
        && !class.is_preposition()
        && !matches!(class, Class::Verb | Class::Relative | Class::Participle | Class::Opener | Class::Pronoun)
        && !class.is_complementizer()
}

/// `أفاد بأن`, `أكدت الشركة بأن`
fn takes_bi(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    // تحدث الشيوخ عن معرفة بأن: the noun's own
    let known = || at > cue.at + 1 && reader.text_of(at - 1).is_one_of(lists::WHAT_ONE_IS_BY_AN);
    // رفض السماح للجار بأن: the noun's own
    let loose = || cue.frames.has(Frames::AN) && !matches!(reader.lemma(cue.at).act, Act::Denial | Act::Demand);
    cue.frames.has(Frames::AS) || !known() && (cue.frames.has(Frames::BI) || loose() || is_thought(reader, cue, at))
}

/// `أشار المدير أن`, `عبر عن أمله أن`: whether the clause stands without the preposition that the verb has; but `اطلعت
/// الصحيفة على نسخة منها، أن`, where what the verb takes stands behind it already.
fn lacks_preposition(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let his = || has_pronoun(reader.text_of(at - 1)) && is_thought(reader, cue, at);
    let taken = |at: usize| cue.frames.takes_behind(reader.class(at));
    cue.frames.has(Frames::ILA.with(Frames::ALA)) && !(cue.at + 1..at - 1).any(taken) || his()
}

/// `أعرب عن اعتقاده بأن`, `عبر المدير عن أمله أن`: whether the clause at `at` is what somebody thinks of whom the cue
/// tells so with عن.
fn is_thought(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let about = || (at.saturating_sub(4).max(cue.at)..at).any(|at| reader.class(at) == Class::PrepAn);
    cue.frames.has(Frames::ABOUT) && about()
}

/// `أضافت المصادر نفسها إلى أن`: a preposition that is not the verb's, where nothing but its subject stands between.
fn is_slip(reader: &Reader<'_>, cue: CueWord, preposition: usize) -> bool {
    const OTHERS: Classes = Classes::of(&[
        Class::Object,
        Class::SpeechNoun,
        Class::Verb,
        Class::Statement,
        Class::Relative,
        Class::Pronoun,
        Class::Conjunction,
        Class::Negation,
        Class::Participle,
    ]);
    let act = reader.lemma(cue.at).act;
    // أكد إلى أن; but أكد الحاجة إلى أن
    let adjoins = preposition == cue.at + 1;
    let tells = matches!(act, Act::Statement | Act::Addition | Act::Explanation) || act == Act::Emphasis && adjoins;
    let tells = tells && cue.frames.has(Frames::AN);
    // أوضح سامي البكري، مدير الميناء إلى أن
    let subject = |at: usize| !OTHERS.has(reader.class(at)) && !reader.class(at).is_preposition();
    // أبان: a verb, that is spelled like another word; مؤكدا إلى أن: a participle has no subject behind it
    let verb = match reader.class(cue.at) {
        Class::Participle => adjoins,
        class => matches!(class, Class::Verb | Class::Opener),
    };
    tells && verb && (cue.at + 1..preposition).all(subject)
}

/// Whether what the cue tells begins with the interrogative at `at`: `سأل متى`; `شرح الحداد كيف`, near it and not
/// `أوضح الطريق إلى الباب متى أراد`.
pub(super) fn asks(reader: &Reader<'_>, cue: CueWord, at: usize) -> bool {
    let near = at - cue.at <= 4 && reader.text_of(at) != "متى";
    cue.frames.has(Frames::WHETHER) && (reader.lemma(cue.at).act == Act::Question || near)
}
