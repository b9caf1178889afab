//! The clause behind a complementiser, and whether it is the cue's or that of a word between the two.

use super::frames::{NEAR, is_of_its_subject, joins, takes};
use super::{Complement, Look};
use crate::arabic::Clitics;
use crate::arabic::letter::{FEH, MEEM, WAW, YEH};
use crate::cue::{begins_like_theirs, begins_with_present};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Frames};
use crate::reader::Reader;
use crate::token::TokenKind;

/// `قال إن`, `أشار إلى أن`
pub(super) fn clause(look: &Look<'_, '_>) -> Option<Complement> {
    let Look { reader, cue, at, in_relative, .. } = *look;
    // دعت إلى وقف العمل، إذ لوحظ أن: a verb between, which the lexicon does not know
    let another =
        || look.before() == Class::Unknown && at > cue.at + 2 && reader.text_of(at - 2).is_one_of(lists::AS_AND_WHEN);
    let from = if look.before().is_preposition() && at - 1 > cue.at { at - 1 } else { at };
    let anothers = || {
        // الوزير الذي زار البلدة أن: the relative clause is over where أن follows a noun.
        in_relative && is_of_the_relative(look)
            || is_told_by_relative(look)
            || another()
            || comes(look)
            || is_plan(look)
            || is_of_a_state(look)
            || describes_a_text(look)
            || is_anothers_aim(look)
            || strays(look)
            || is_of_a_verb_before(look)
            || is_what_may_be(look)
    };
    (takes(reader, cue, at) && !anothers()).then_some(Complement::Clause { at: from, complementizer: at })
}

/// `أكد أهمية الحوار وأن الباب مفتوح`
pub(super) fn joined_clause(look: &Look<'_, '_>) -> Option<Complement> {
    let own = look.tok().has(Clitics::WA) && joins(look.reader, look.cue, look.at);
    own.then_some(Complement::Joined { complementizer: look.at })
}

/// `وفي بيان نشر أمس أكد المدير أن`: whether the cue describes a text, and another verb behind it tells the clause.
fn describes_a_text(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let described = matches!(reader.lemma(cue.at).act, Act::Writing | Act::Relay)
        && reader.class(cue.at) == Class::Verb
        && cue.at >= 2
        && reader.class(cue.at - 2) == Class::PrepFi;
    described && (cue.at + 1..at).any(|at| reader.class(at) == Class::Verb)
}

/// `أشار المدير إلى شهادات السكان الذين أكدوا له أن`, `أغنية توصف بأنها`: whether the clause follows right behind a
/// verb, or what looks like one behind الذي.
fn is_of_the_relative(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    let behind = matches!(look.before(), Class::PrepPronoun | Class::PrepIla | Class::PrepAla | Class::PrepAn);
    let verb = at - 1 - usize::from(behind);
    // المدير ككل الذين سبقوه بأنه: with its object it has no clause
    let plain = |at: usize| reader.is_plain_unknown(at) && !reader.text_of(at).ends_with_pronoun();
    match reader.class(verb) {
        Class::Verb => reader.lemma(verb).frames.reports(),
        _ => reader.class(verb - 1) == Class::Relative && plain(verb),
    }
}

/// `كشف ذلك مصدر في الشركة، الذي أكد لـ“الشراع”، أن`: whether the clause is that of the relative, with marked words and
/// a comma in between.
fn is_told_by_relative(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let mut verb = at - 1;
    if !reader.is(verb, TokenKind::Comma) {
        return false;
    }
    verb -= 1;
    if reader.is_close(verb) {
        verb = reader.partner[verb] as usize;
        verb -= usize::from(verb > 0 && reader.tok(verb - 1).size == 1);
        verb = verb.saturating_sub(1);
    }
    let reports = reader.class(verb) == Class::Verb && reader.lemma(verb).frames.has(Frames::AN);
    reports && verb > cue.at && reader.class(verb - 1) == Class::Relative
}

/// `جاءت الخطوة نتيجة ضغوط، منها أن`: what comes in no text tells nothing; but `جاء في البيان أن`, `جاء على لسان المدير أن`,
/// `ورد عن سالم أنه قال`, `جاء الرد بأن`.
fn comes(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let next = cue.at + 1;
    let source = || {
        matches!(reader.class(next), Class::PrepFi | Class::PrepAn | Class::PrepPronoun)
            || reader.tok(next).has(Clitics::BI)
            || reader.is_mouthpiece(next + 1)
    };
    cue.frames.has(Frames::IN) && at > next && !look.is(Class::ComplementizerBi) && !source()
}

/// `اتفق الجيران على أن يزرعوا الساحة`, `وافق المدير على أن تقام الحفلة`, `أقر المجلس أن يكون للشاطئ حرم`: what is to
/// be done, and not told.
pub(super) fn is_plan(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let plans = match reader.lemma(cue.at).act {
        Act::Agreement => true,
        Act::Acknowledgement => look.is(Class::Complementizer),
        // أصر الحارس على أن يعود: what he will have
        Act::Emphasis => reader.lemma(cue.at).text() == "أصر",
        // كان قدر القرية أن تشرب من البئر، قدر لي أن أعود: her lot, and no estimate
        Act::Opinion => !look.frames().has(Frames::DIRECT.with(Frames::COLON)),
        _ => false,
    };
    // أن أعود
    let mine = || {
        let act = reader.lemma(cue.at).act;
        act == Act::Opinion && reader.is_plain_unknown(at + 1) && reader.text_of(at + 1).starts_with("أ")
    };
    plans && !look.tok().form().has_pronoun() && (begins_with_present(reader, at + 1) || mine())
}

/// `وبحسب القانون فإن على التاجر أن`; but `قال فان دام`, `قال روبن فان بيرك`
pub(super) fn clause_of_its_own(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let first = at == cue.at + 1 && reader.text_of(at).starts_with("فا");
    look.is(Class::Complementizer) && look.tok().has(Clitics::FA) && !first && !reader.is_van(at)
}

/// `رأت أن السور يعارض الخطة وأن السقف “منخفض جدا”`: what وأن joins on, if not to the cue, is told by another.
pub(super) fn joined_to_another(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    look.tok().has(Clitics::WA) && reader.text_of(at).starts_with("وأ") && look.before() != Class::Adverb
}

/// `طالب العمال بأجر أعلى بعد شتاء طويل نسي فيه المدير أن`, `قال الحارس كلمته أمام العمال كلهم، والتبس الأمر عليهم حتى
/// تصوروا أن`: whether the clause, far behind its cue, is that of a word in between. It is the cue's where a comma or a
/// bracket sets it off, but not from afar with one who demands or denies; and where no other clause begins. But `أوضح
/// الحارس، وهو من سكان القرية، أن`.
pub(super) fn strays(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let gap = at - cue.at;
    if gap <= NEAR {
        return false;
    }
    let of_qala = look.is_of_qala(at);
    let before = at - 1 - usize::from(look.before().is_preposition());
    // قال كلمته ثم مضى إلى البحر.. إن الصبر جميل: a sentence of its own, as with أن it is not.
    let that = reader.text_of(at).starts_with("أ") || look.is(Class::ComplementizerBi);
    let stopped = !that && matches!(reader.tok(before).kind, TokenKind::Ellipsis | TokenKind::Stop);
    let set_off = !reader.tok(before).is_word() && !stopped;
    let act = reader.lemma(cue.at).act;
    let done = matches!(
        act,
        Act::Demand
            | Act::Denial
            | Act::Agreement
            | Act::Criticism
            | Act::Promise
            | Act::Claim
            | Act::Hope
            | Act::Praise
            | Act::Threat
    ) || act == Act::Writing && !look.frames().has(Frames::IN);
    let begins = |i: usize| {
        matches!(reader.tok(i).kind, TokenKind::Comma | TokenKind::Semicolon | TokenKind::Ellipsis)
            && reader.tok(i + 1).has(Clitics::WA.union(Clitics::FA))
            && !matches!(reader.class(i + 1), Class::Relative | Class::Pronoun)
            // ويرى المدير، الذي عاد أمس، وفريق عمله أن: one more who says so
            && !(before - i <= 4 && speaks(reader.class(i + 1)))
    };
    let present = || reader.class(before) == Class::Verb && reader.tok(before).form().is_present();
    let governed = || present() || reader.looks_like_verb(before);
    // نفى مدير الميناء في اتصال مع الإذاعة أمس أن تكون السفينة قد غرقت
    let denied = act == Act::Denial && look.is(Class::Complementizer) && begins_like_theirs(reader, at + 1);
    done && gap > if set_off || denied { 2 * FAR } else { FAR }
        || !set_off && (stopped || !of_qala && (governed() || (cue.at + 1..before).any(begins)))
}

/// `يمكن للبحث الذي نشر في دورية أن يؤدي إلى علاج`: whether the clause is what may or must be done by whom the relative with
/// the cue describes.
fn is_what_may_be(look: &Look<'_, '_>) -> bool {
    const NEAR: usize = 5;
    let Look { reader, cue, at, .. } = *look;
    let Some(relative) = cue.at.checked_sub(1).filter(|at| reader.class(*at) == Class::Relative) else { return false };
    let mut before = (relative.saturating_sub(NEAR)..relative).rev().take_while(|at| reader.is(*at, TokenKind::Word));
    at > cue.at + 1
        && before.any(|at| reader.text_of(at).is_one_of_joined(lists::MUST))
        && begins_with_present(reader, at + 1)
}

/// What stands further from its cue than this is that of verbs of telling alone.
const FAR: usize = 12;

/// `كشفت الرحلة المستور فيعرف السكان أن`, `أشار إلى الحفل ويشاء الله أن`, `يبررون هدم السور يجهلون أن`: whether the
/// clause is that of a verb that is joined on, with nothing but its subject between, or of one right before it; but
/// `أكد سامي ويلسون أن`, `أكدت نانسي يلماز أن`, names, and `نقلت عن مصدر لم تسمه أن`.
fn is_of_a_verb_before(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let behind = 1 + usize::from(look.before().is_preposition());
    if at < cue.at + 2 + behind || look.is_of_qala(at) {
        return false;
    }
    let last = at - behind;
    // What stands behind a name goes on with it.
    let named = |at: usize| {
        matches!(reader.class(at - 1), Class::GivenName | Class::Title | Class::Role | Class::Honorific | Class::Kin)
    };
    let ours = |at: usize| reader.tok(at).has(Clitics::WA) && reader.tok(at).form().person() == 1;
    let joined = |at: usize| match reader.class(at) {
        Class::Verb => ours(at),
        Class::Called => reader.tok(at).has(Clitics::WA.union(Clitics::FA)),
        Class::Unknown => {
            let and = matches!(reader.key(at).first(), WAW | FEH) && reader.tok(at + 1).has(Clitics::AL);
            and && reader.begins_like_present(at, 1) && !named(at)
        }
        _ => false,
    };
    let stop = (cue.at + 2..=last).rev().take(5).find(|at| joined(*at) || !is_of_its_subject(reader, *at));
    let looks = || reader.looks_like_verb(last) && !reader.is_left_unnamed(last - 1);
    stop.is_some_and(joined) || (looks() || reader.class(last) == Class::Called) && !named(last)
}

/// Whether such a noun is for those who speak.
fn speaks(class: Class) -> bool {
    matches!(class, Class::NameHead | Class::Role | Class::Institution | Class::Person | Class::Source)
}

/// `يرى خصومه كفارا، متوهما أنه بطل`: whether the clause is of somebody who does something in saying so, by a word in the
/// state of him behind a comma; but `وأضاف مبتسما أن`, `قال، مبتسما، إن`.
fn is_of_a_state(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    at >= 2
        && reader.is(at - 2, TokenKind::Comma)
        && reader.key(at - 1).first() == MEEM
        && reader.is_plain_unknown(at - 1)
        && reader.looks_like_state(at - 1)
}

/// `أوضح كثيرا من اللبس الذي حاول الجيران أن يخفوه`: whether the clause is what somebody is to do, which is no news, and
/// stands behind more words than those of who is told so (`قال لسائقه أن ينتظر`); but what an agreement holds (`تضمن
/// الاتفاق أن يعود`).
fn is_anothers_aim(look: &Look<'_, '_>) -> bool {
    let Look { reader, cue, at, .. } = *look;
    let tells = match reader.lemma(cue.at).act {
        Act::Statement | Act::Addition | Act::Explanation | Act::Indication | Act::Disclosure | Act::Finding => true,
        Act::Writing => look.frames().has(Frames::IN.with(Frames::DIRECT)),
        // يرى ويعتبر, but not يتوقع
        Act::Opinion => look.frames().has(Frames::TWO) || reader.class(cue.at) == Class::SpeechNoun,
        _ => false,
    };
    tells && at > cue.at + 3 && !look.before().is_preposition() && is_aim(reader, at)
}

/// `أن يعود`, `أن تكون`: whether a verb in the present stands behind the complementiser at `that`, so that what it begins
/// is to be done.
fn is_aim(reader: &Reader<'_>, that: usize) -> bool {
    let verb = that + 1;
    let tok = reader.tok(verb);
    let present = match tok.class() {
        Class::Verb => tok.form().is_present() && tok.form().person() == 3,
        // أن تم: sloppily for أنه
        Class::Auxiliary => begins_like_theirs(reader, verb) && !reader.text_of(verb).is_one_of(&["تم", "تمت"]),
        Class::Unknown => reader.key(verb).first() == YEH && reader.looks_like_verb(verb),
        _ => false,
    };
    let bare = reader.class(that) == Class::Complementizer
        && !reader.tok(that).form().has_pronoun()
        && !reader.text_of(that).starts_with("إ");
    // أن تطور الآلات: a noun as often
    bare && present && tok.clitics.is_empty() && !reader.lexicon.is_common(reader.key(verb))
}
