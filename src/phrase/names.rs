//! What is part of a name, whatever its class: short rules over the phrase so far and the word it may go on with, each
//! with the words it was made for.

use super::by_class::any_of;
use super::look::Look;
use crate::arabic::letter::{AIN, ALEF, BEH, DAL, LAM, NOON, YEH};
use crate::arabic::{Clitics, Key};
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes, Gender, Number};
use crate::token::TokenKind;

const SAID: Classes = Classes::of(&[Class::Occasion, Class::Statement, Class::SpeechNoun]);
const UNKNOWN: Classes = Classes::of(&[Class::Unknown]);
const SONS: Classes = Classes::HEADS.and(VERBS_AND_TIMES).and(SAID).and(Classes::of(&[Class::Object]));
const VERBS_AND_TIMES: Classes = Classes::of(&[Class::Verb, Class::Time]);

any_of! {
    /// Whether the word is part of a name, whatever its class.
    pub(super) names:
    UNKNOWN => emphasised, of_the_staff;
    SONS => son_of;
    VERBS_AND_TIMES => behind_a_title;
    Classes::of(&[Class::Verb, Class::Auxiliary]) => spelled_like_a_verb;
    Classes::of(&[Class::Verb]) => trade, behind_a_woman, guardian, amal, called, foremost;
    Classes::of(&[Class::Interrogative, Class::PrepPronoun, Class::Opener]) => spelled_like_a_particle;
    Classes::of(&[Class::Time]) => month, morning, coming;
    Classes::of(&[Class::Time, Class::Occasion]) => formerly;
    Classes::of(&[Class::Negation]) => article_of_another_tongue;
    Classes::of(&[Class::Conjunction]) => conjunction_of_another_tongue;
    Classes::of(&[Class::Complementizer]) => particle_of_another_tongue;
    Classes::of(&[Class::PrepAla]) => ali;
    _ => divine, house, behind_a_short_title;
}

/// `السيد يزيد`, `الدكتورة أمل`: whatever stands behind the title is the name.
fn behind_a_title(look: &Look<'_, '_>) -> bool {
    let before = look.before;
    let titled = before.class() == Class::Title && before.form().number() == Number::Singular;
    // الرئيس الأفغاني أشرف خان
    let described = || {
        // دراسة للمعهد الروسي نشرت أمس: of no body
        let person = |class| matches!(class, Class::Title | Class::Role | Class::Person);
        // الرئيس الأفغاني أشرف عبد الغالي
        let surname = look.reader.class(look.at + 1) == Class::GivenName || look.reader.is_bare_name(look.at + 1);
        // وزير الموانئ المصري أشرف هاني: of an office that is of something, his name is known.
        let known = || look.reader.class(look.head) == Class::Role && surname;
        let office = look.at >= look.start + 2 && (person(look.reader.class(look.at - 2)) || known());
        let first = look.tok.form().has_homograph() && surname;
        let towards = look.bounds.towards && look.at + 1 < look.bounds.limit;
        before.class() == Class::Nationality && office && (towards || first)
    };
    // قال الشيخ أمس إن: when he did so
    let timely = look.is(Class::Time) && !look.reader.is_named_like_time(look.at);
    // راح الأب يكرر: “…”
    let reports = || {
        let verb = look.is(Class::Verb) && look.tok.form().is_present() && !look.bounds.towards;
        verb && look.reader.lemma(look.at).frames.reports()
    };
    // رفع سامي آل الشيخ أسمى آيات التهاني: of that family, and no elder
    let family = || look.at >= 2 && look.reader.text_of(look.at - 2) == "آل";
    look.after_article() && !timely && !reports() && !family() && (titled || look.is(Class::Verb) && described())
}

/// `الدكتور لي هارتفيل`, `الكولونيل واين هارتفيل`, `المطران متى الحداد`: behind a title and before another name.
fn spelled_like_a_particle(look: &Look<'_, '_>) -> bool {
    if look.is(Class::Opener) {
        return is_khalaf(look);
    }
    let name = || match look.before.class() {
        Class::Title => look.reader.is_plain_unknown(look.at + 1),
        Class::Role => look.text() == "متى",
        _ => false,
    };
    look.bounds.towards && after_one(look) && name()
}

/// `الشيخ خلف المطلق`, `رجل الأعمال الأردني خلف الرملاني`, `الشاعر خلف بن هاني`, `حسن خلف الله`: by what stands before
/// and behind it no preposition.
fn is_khalaf(look: &Look<'_, '_>) -> bool {
    let (reader, next) = (look.reader, look.at + 1);
    if look.text() != "خلف" {
        return false;
    }
    let surname = || match look.before.class() {
        Class::Title => reader.class(next) == Class::Unknown,
        Class::Nationality => reader.is_definite_unknown(next) && !reader.is_common(next),
        _ => false,
    };
    let of_god = || look.after_name() && reader.text_of(next) == "الله";
    let son = reader.is_behind_ibn(look.at + 2);
    after_one(look) && (son || look.bounds.towards && surname()) || look.bounds.towards && of_god()
}

/// Whether what one person is stands before, with its article.
fn after_one(look: &Look<'_, '_>) -> bool {
    look.after_article() && look.before.form().number() == Number::Singular
}

/// `سيد روي إن`, `كارل فورد إن`, `بيتر كان إن`: a name spelled like a verb, where the complement follows at once, or when
/// he says it.
fn spelled_like_a_verb(look: &Look<'_, '_>) -> bool {
    let behind = look.at + 1;
    let next = look.reader.class(behind);
    let when = || matches!(next, Class::Time | Class::Opener);
    // قال الرئيس كارل فورد في خطابه إن: behind his verb he does nothing else; but وصف الوزير سامي نشر السفن بأنه
    let completed = || look.next().is_some_and(|next| next.clitics == Clitics::AL);
    let known =
        || look.reader.tok(look.head).has(Clitics::AL) && !look.second() && look.is_behind_verb() && !completed();
    let last = || {
        // عبر كلدون روته عن أسفه
        let about = || look.bounds.about && next == Class::PrepAn;
        let told = look.bounds.towards && (behind == look.bounds.limit || when() || known() || about());
        told || next == Class::Relative || look.reader.is(behind, TokenKind::Comma)
    };
    // مدير مستشفى كارل فورد
    let own = || {
        let name = matches!(look.before.class(), Class::Unknown | Class::GivenName) && look.before.clitics.is_empty();
        name && look.bounds.towards && look.tok.has(Clitics::FA)
    };
    look.tok.clitics.without(Clitics::FA).is_empty() && (look.after_name() && last() || own())
}

/// `الإعلامية أمل حداد`, `جمعية أمل`: behind a woman and such a body no verb of a man stands; but `أكدت الوزيرة دعم
/// الاتحاد`.
fn behind_a_woman(look: &Look<'_, '_>) -> bool {
    let form = look.tok.form();
    let man = form.gender() == Gender::Masculine && form.number() == Number::Singular && form.person() == 3;
    let woman = look.before.form().gender() == Gender::Feminine && look.before.form().number() == Number::Singular;
    let name = match look.before.class() {
        Class::Role | Class::Title => look.after_article() && look.reader.is_plain_unknown(look.at + 1),
        Class::Institution | Class::Media => !look.after_article(),
        _ => false,
    };
    look.bounds.towards && name && man && woman && look.tok.clitics.is_empty()
}

/// `رئيس محطة نقل المسافرين`, `الرئيس التنفيذي لمجموعة وصل للملاحة`: the noun of three letters that is spelled like its
/// verb.
fn trade(look: &Look<'_, '_>) -> bool {
    let body = matches!(look.before.class(), Class::Institution | Class::NameHead)
        && look.before.clitics.without(Clitics::LI).is_empty();
    let noun = look.tok.size == 3 && look.tok.clitics.is_empty();
    let next = look.at + 1;
    let trade = || look.reader.is(next, TokenKind::Word) && look.reader.text_of(next).starts_with("ل");
    // صاحبة دار نشر
    let books = || look.text_before() == "دار" && look.text() == "نشر";
    let completed = || look.reader.tok(next).has(Clitics::AL) || trade() || books();
    body && noun && look.bounds.towards && completed()
}

/// `الشيخ عبد الحي ياسين`, `كميل نور الدين`
fn divine(look: &Look<'_, '_>) -> bool {
    // The keys are asked first, of which hardly any word is.
    look.before.key() == SERVANT && look.has_article()
        || look.tok.key() == FAITH && look.after_name() && look.text() == "الدين"
}

/// عبد by its letters.
pub(crate) const SERVANT: Key = Key::with(&[AIN, BEH, DAL]);
const FAITH: Key = Key::with(&[ALEF, LAM, DAL, YEH, NOON]);
const HOUSE: Key = Key::with(&[ALEF, LAM]);

/// `المصدر ذاته`, `الصحيفة نفسها`
fn emphasised(look: &Look<'_, '_>) -> bool {
    look.after_article() && look.reader.is_emphasis(look.at)
}

/// `دعا د. الرملاني الشباب`
fn behind_a_short_title(look: &Look<'_, '_>) -> bool {
    look.before.is(TokenKind::Stop) && look.reader.is_short_title(look.at - 2)
}

/// `سامي آل الشيخ`, `آل فاضل`, `سامي ال فاضل`
fn house(look: &Look<'_, '_>) -> bool {
    // سامي ال حرمان: written without its hamza
    let bare = || look.at > look.start + 1 && look.text_before() == "ال";
    look.before.key() == HOUSE && (look.text_before() == "آل" || bare())
}

/// `محمد بن أمين`, `ياسين بن رجا`, `سالم بن الخطاب`, `سالم بن أبي طالب`: an office as a name, and what else it may be.
fn son_of(look: &Look<'_, '_>) -> bool {
    let bare = look.tok.clitics.without(Clitics::AL).is_empty();
    bare && !look.second() && look.text_before().is_one_of(&["بن", "ولد", "أبي"])
}

/// `سامي شباط`, `كلارا ماي`: a month as a name; but `سامي شباط الماضي`.
fn month(look: &Look<'_, '_>) -> bool {
    look.before.class() == Class::GivenName && look.reader.is_named_like_time(look.at)
}

/// `رئيس المجلس صباح قاسم`, `صباح هارتفيل`: a name, where another follows.
fn morning(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    let named = || look.reader.is_plain_unknown(next) || look.reader.class(next) == Class::GivenName;
    look.bounds.towards && look.text() == "صباح" && named()
}

/// `محمد المقبل`, `سعد الماضي`, `سامي الصباح`: a surname right behind a first name.
fn coming(look: &Look<'_, '_>) -> bool {
    let bare = look.before.clitics.is_empty();
    let text = look.text();
    // الأستاذ سامي الخميس; but الملك سامي الخميس, on that day
    let of_thursday = || {
        let titled = look.at >= look.start + 2 && look.reader.tok(look.at - 2).clitics == Clitics::AL;
        text.is_one_of(&["الخميس", "الجمعة"])
            && titled
            && !look.reader.text_of(look.at - 2).is_one_of(lists::BEFORE_A_NAME_AND_A_DAY)
    };
    // جابر الحامد الصباح، الشيخ صباح الهاني الصباح
    let of_kuwait = || text == "الصباح" && (look.at > look.start + 1 || look.after_name());
    let own = || bare && look.after_name() && (of_thursday() || text.is_one_of(&["المقبل", "الماضي"]));
    look.before.class() == Class::GivenName && (of_kuwait() || own())
}

/// `حذرت أستاذة الإعلام أمل حداد من أن`: a woman's name, spelled like a verb.
fn amal(look: &Look<'_, '_>) -> bool {
    let known = look.after_definite() || look.before.class() == Class::Title;
    look.bounds.towards && known && look.reader.is_amal(look.at)
}

/// `رأى أمين الحزب الساحلي حشد صلاح الرملاني أن`, `رأى عبد الغفار شكر وكيل البلدية أن`: a name spelled like a verb.
fn called(look: &Look<'_, '_>) -> bool {
    let form = look.tok.form();
    look.tok.clitics.is_empty() && !form.has_pronoun() && !form.is_present() && look.is_called()
}

/// `صاحب أقدم مخبز في القرية`, `مديرة أبرز متاحفها`: what is most so, spelled like what I do.
fn foremost(look: &Look<'_, '_>) -> bool {
    let form = look.tok.form();
    let own =
        form.person() == 1 && form.is_present() && form.number() == Number::Singular && look.tok.clitics.is_empty();
    own && look.before.class() == Class::Role && !look.after_article() && look.reader.is(look.at + 1, TokenKind::Word)
}

/// `ولي أمر الطالب`: whose affairs are his.
fn guardian(look: &Look<'_, '_>) -> bool {
    look.text() == "أمر" && look.text_before().is_one_of(&["ولي", "لولي", "أولياء"]) && look.at + 1 < look.bounds.limit
}

/// `اللواء أركان حرب سامي البكري`: an officer of the staff.
fn of_the_staff(look: &Look<'_, '_>) -> bool {
    let staff = || look.text().is_one_of(&["أركان", "اركان"]);
    look.before.class() == Class::Title && look.reader.text_of(look.at + 1) == "حرب" && staff()
}

/// `مدير المتحف سابقا الدكتور سامي`: since when he is no more stands before his name; `سامي البكري مدير المتحف سابقا،
/// إن`: and behind what he is.
fn formerly(look: &Look<'_, '_>) -> bool {
    let (reader, next) = (look.reader, look.at + 1);
    let named = || matches!(reader.class(next), Class::Title | Class::GivenName);
    let ends = || next == look.bounds.limit || reader.is(next, TokenKind::Comma) || reader.class(next).is_preposition();
    let office = || look.named && (look.start..look.at).any(|at| reader.class(at) == Class::Role);
    look.bounds.towards
        && look.text().is_one_of(lists::FORMERLY_AND_NOW)
        && (next < look.bounds.limit && named() || ends() && office())
}

/// `باولو لا روزا`
fn article_of_another_tongue(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    look.bounds.towards
        && next < look.bounds.limit
        && look.after_name()
        && look.text() == "لا"
        && look.reader.class(next) == Class::Unknown
        && !look.reader.looks_like_verb(next)
}

/// `جان لو دوليك`, `بان كي هون`, `بان كي-هون`, `الوزير الصيني لو جي هون`, `صحيفة لو شيمرون`; but `دعا سامي كي يعود`
fn conjunction_of_another_tongue(look: &Look<'_, '_>) -> bool {
    let reader = look.reader;
    let next = look.at + 1 + usize::from(reader.is(look.at + 1, TokenKind::Dash));
    look.tok.clitics.is_empty()
        && look.text().is_one_of(&["كي", "لو", "لولا"])
        && (look.after_name() || look.before.class() == Class::Media || look.bounds.towards && look.after_article())
        && reader.is_plain_unknown(next)
        && !reader.looks_like_verb(next)
}

/// `الدكتور على عبد الله`: so some spell علي.
fn ali(look: &Look<'_, '_>) -> bool {
    look.before.class() == Class::Title && after_one(look) && look.reader.is_ali(look.at)
}

/// `روبن فان بيرك`, `المدافع فان بيرك`, spelled like فإن; `شبكة إن بي سي`, `شبكة بي إن سبورت`, the letters of a channel
fn particle_of_another_tongue(look: &Look<'_, '_>) -> bool {
    let channel = look.before.class() == Class::Media && look.reader.is_channel(look.at);
    if channel || look.bounds.towards && look.reader.names_second_letter(look.at) {
        return true;
    }
    let titled = || look.second() && look.before.class() == Class::Role && look.after_article();
    (look.after_name() || look.bounds.towards && titled()) && look.reader.is_van(look.at)
}
