//! Where a noun phrase ends: short rules over the phrase so far and the word it may go on with,
//! each with the words it was made for. One of them is enough to end it.
//!
//! | room | what ends the phrase |
//! |---|---|
//! | here | whatever its class, what the phrase so far says; and words of a class or two |
//! | `head` | a head: somebody else, or another body |
//! | `said` | a text, an occasion or what is done |
//! | `unknown` | a word that the lexicon does not know |

mod head;
mod said;
mod unknown;

use head::{
    accusative_head, all_of_them, another_officer, head_behind_a_country, head_behind_a_source, his_own, new_head,
    of_another_gender, praised, second_head, told, told_many,
};
use said::{
    abstract_object, act, object_by_its_alef, occasion_behind_a_name, own_act, possessed, tanwin, text_behind_marks,
    text_behind_the_definite,
};
use unknown::{glorified, unknown_word};

use super::by_class::any_of;
use super::look::Look;
use crate::arabic::Clitics;
use crate::arabic::letter::{ALEF, LAM, NOON};
use crate::lexicon::lists;
use crate::lexicon::{Class, Classes, Number};
use crate::token::TokenKind;

const HEADS: Classes = Classes::HEADS;
const SAID: Classes = Classes::of(&[Class::Occasion, Class::Statement, Class::SpeechNoun]);
const TOLD: Classes = Classes::of(&[Class::Person, Class::Media, Class::Institution, Class::Norm, Class::Document]);
const UNKNOWN: Classes = Classes::of(&[Class::Unknown]);

any_of! {
    /// Whether the word ends the phrase.
    pub(super) walls:
    HEADS => second_head, new_head, accusative_head, all_of_them, head_behind_a_source, head_behind_a_country, praised,
        his_own;
    TOLD => told;
    Classes::of(&[Class::Role, Class::Person]) => told_many;
    Classes::of(&[Class::Role]) => another_officer, of_another_gender;
    UNKNOWN => glorified, unknown_word;
    Classes::of(&[Class::Document]) => text_behind_marks;
    SAID => occasion_behind_a_name, possessed, act, tanwin, text_behind_the_definite;
    HEADS.and(UNKNOWN).and(Classes::of(&[Class::SpeechNoun, Class::Object, Class::NameHead])) => object_by_its_alef;
    Classes::of(&[Class::Adjective]) => year;
    Classes::of(&[Class::Unknown, Class::Honorific, Class::GivenName]) => asked_of_god;
    Classes::of(&[Class::NameHead]) => named_thing;
    Classes::of(&[Class::Place]) => country;
    Classes::of(&[Class::Institution]) => instead;
    Classes::of(&[Class::Place, Class::Source]) => turn_of_time;
    UNKNOWN.and(HEADS) => behind_his_honour;
    Classes::of(&[Class::Object]) => own_act, abstract_object, all_of_them;
    Classes::of(&[Class::Unknown, Class::Verb, Class::Auxiliary, Class::GivenName, Class::Object]) => done_by_it;
    _ => behind_many, behind_an_institution, behind_an_accusative_adjective, spoken_of;
}

/// What ends a phrase behind a head in the ending of many; of all words that are asked few stand behind an ن.
#[inline(always)]
fn behind_many(look: &Look<'_, '_>) -> bool {
    let before = look.before.key();
    let ends = || behind_a_plural(look) || thing_of_many(look) || behind_many_described(look);
    (before.last() == NOON || before.is_long()) && ends()
}

/// `أبلغ مسؤولون النادي`: with the ن of a plural nothing definite completes it.
fn behind_a_plural(look: &Look<'_, '_>) -> bool {
    look.bounds.object && look.has_article() && !look.after_article() && look.after_plural()
}

/// `فحص باحثون نتائج الدراسة`, `وصف مراقبون مواجهة الغد`: the ن of a plural is dropped before what completes it.
fn thing_of_many(look: &Look<'_, '_>) -> bool {
    let feminine = || look.is_unknown() && ["ة", "ات"].iter().any(|ending| look.text().ends_with(ending));
    let thing = || matches!(look.class(), Class::Document | Class::Norm | Class::Statement | Class::Object);
    // رشق محتجون موكب وزيرة الموانئ: no adjective of many
    let somebodys = || {
        let governs = look.next().is_some_and(|next| next.clitics.is_empty() && next.class() == Class::Role);
        look.is_unknown() && !look.text().ends_with("ون") && governs
    };
    // تداول ناشطون آخر تغريدة
    let latest = || look.text().is_one_of(lists::LATEST) && look.next().is_some_and(|next| next.clitics.is_empty());
    let ends = || thing() || feminine() || somebodys() || latest();
    look.tok.clitics.is_empty() && look.after_plural() && ends()
}

/// `رشق متظاهرون غاضبون نائب الرئيس`, `انتقد خبراء ساحليون أداء الفريق`, `غادر شهود عيان القاعة`: nor does anything complete
/// people without a name who have been described, but for one more word in that ending, or how old they are.
fn behind_many_described(look: &Look<'_, '_>) -> bool {
    let Look { reader, head, tok, before, bounds, .. } = *look;
    let people = || {
        let form = reader.tok(head);
        form.clitics.is_empty() && form.class().is_head() && form.form().number() == Number::Plural
    };
    let word = look.text_before();
    let ends_so = || reader.text_of(head).ends_with("ون") && look.is_unknown_before() && word.ends_with("ون");
    let described = || word.ends_with("يون") || ends_so() || word == "عيان";
    let more = || look.text().ends_with("ون") || look.text().is_one_of(lists::WHAT_MANY_ARE);
    (bounds.object || !bounds.towards)
        && look.at == head + 2
        && before.clitics.is_empty()
        && tok.clitics.without(Clitics::AL).is_empty()
        && described()
        && people()
        && !more()
}

/// `منحت الحكومة عقود تنقيب`, `منظمة الصحة العالمية وهيئات صحية`: a definite phrase for an institution
/// goes on with definite words alone.
fn behind_an_institution(look: &Look<'_, '_>) -> bool {
    let indefinite = || look.tok.clitics.is_empty() || look.tok.clitics == Clitics::WA;
    let noun = || !look.class().is_preposition() && !matches!(look.class(), Class::Place | Class::Honorific);
    // الاتحاد الوطني لحقوق البحارة: the word is not known, and so neither is its ل.
    let purpose = || {
        let joined = || look.reader.looks_like_joined_noun(look.at + 1);
        let completed = || look.next().is_some_and(|next| next.has(Clitics::AL)) || joined();
        look.is(Class::Unknown) && look.text().starts_with("ل") && completed()
    };
    // كلية الهندسة بجامعة الملك سالم
    let called = look.before.class() == Class::Title;
    // وصفت الحكومة الجديدة سير العمل بأنه: a noun and what completes it, on the way to what is said of them
    let completed = || {
        let (next, after) = (look.at + 1, look.reader.tok(look.at + 1));
        let noun =
            after.is(TokenKind::Word) && matches!(after.class(), Class::Unknown | Class::NameHead | Class::Object);
        look.bounds.object && look.is(Class::Unknown) && next < look.bounds.limit && noun
    };
    look.reader.class(look.head).heads_thing()
        && look.after_article()
        && !called
        && indefinite()
        && (!look.bounds.towards || completed())
        && noun()
        && !purpose()
        && !look.completes_too()
        && !look.joins_the_last()
}

/// `وصفت قوات التحالف الدولي القرار بأنه`, `وصفت صحيفة شيمرون القرار بأنه`, `وصف مسؤول أميركي القرار بأنه`, `أبلغت مصادر
/// مطلعة الصحيفة أن`: a definite noun that cannot complete the phrase is the object.
fn spoken_of(look: &Look<'_, '_>) -> bool {
    // ثمنت الحركة الموقف الرسمي: known for a noun
    let noun = || look.is(Class::Object) && look.before.clitics == Clitics::AL;
    if !look.bounds.object || look.tok.clitics != Clitics::AL || look.second() && !noun() {
        return false;
    }
    let (before, head) = (look.before, look.reader.class(look.head));
    // طالب سكان حي النخيل الجهات المعنية بـ, قابل مدير الصحة الأهالي
    let many = || look.tok.form().number() == Number::Plural && !look.agrees();
    let people = || matches!(look.class(), Class::Source | Class::Person) && many();
    let thing = || matches!(look.class(), Class::Norm | Class::Document | Class::Statement | Class::Object);
    // مصادر مطلعة
    let informed = || look.at == look.head + 2 && head == Class::Source && before.class() == Class::Source;
    (before.has(Clitics::AL) || look.after_called()) && thing()
        || before.has(Clitics::AL) && people()
        || head.is_head() && (behind_an_adjective(look) || informed())
}

/// `غير أن مسؤولا محليا قلل من الأمر`, `لكن خبيرا بارزا حذر منه`: behind who is not known, with the ending of an object and an
/// adjective of the same, nothing bare goes on but another such; but `أن رجلا مسنا وابنه`.
fn behind_an_accusative_adjective(look: &Look<'_, '_>) -> bool {
    let Look { reader, head, at, before, tok, .. } = *look;
    let ends = |at: usize| reader.tok(at).clitics.is_empty() && reader.text_of(at).ends_with("ا");
    let adjective = matches!(before.class(), Class::Unknown | Class::Adverb | Class::Role | Class::Source);
    at == head + 2
        && look.bounds.accusative
        && adjective
        && tok.clitics.is_empty()
        && ends(head)
        && ends(head + 1)
        && !look.text().ends_with("ا")
        && !look.class().is_preposition()
        && !look.text().starts_with("و")
}

/// `مسؤول أميركي`, `مصادر أمنية`, `خبير بحري`: whether an adjective without the article stands before it, so that no noun
/// completes the phrase.
fn behind_an_adjective(look: &Look<'_, '_>) -> bool {
    let ends = |ending| look.text_before().ends_with(ending);
    // but جمعية حماية المستهلك
    let nisba = || ends("ي") || ends("ية") && look.reader.class(look.head) == Class::Source;
    let like = || matches!(look.before.class(), Class::Unknown | Class::Role) && look.at == look.start + 2 && nisba();
    look.before.clitics.is_empty() && (look.before.class() == Class::Nationality || like())
}

/// `أوصى فضيلته المصلين`, `دعا سموه المسؤولين إلى`: behind his honour, who is whole, whom he has spoken to; but `سموه
/// الكريم`.
fn behind_his_honour(look: &Look<'_, '_>) -> bool {
    let whole = || look.second() && look.before.class() == Class::Honorific && look.text_before().ends_with_pronoun();
    let free = !look.bounds.towards || look.bounds.object;
    free && look.tok.clitics == Clitics::AL && whole() && look.text() != "الكريم"
}

/// `قال المحامي نيابة عن الأسرة إن`, `تلا بيانا نيابة عنهم قال فيه`: for whom, and no body.
fn instead(look: &Look<'_, '_>) -> bool {
    look.reader.is_on_behalf(look.at)
}

/// `قالت الإدارة العام الماضي إن`: the year.
fn year(look: &Look<'_, '_>) -> bool {
    // but المحامي العام الأول, مكتب النائب العام أمس
    let next = look.at + 1;
    look.text() == "العام"
        && look.reader.class(next) == Class::Time
        && look.reader.text_of(next).is_one_of(lists::WHICH_YEAR)
}

/// `وسأل معاليه الله أن`, `سألت دائرة الإفتاء في الساحل الله عز وجل`, `ودعا سامي بن وائل المولى أن`, `ودعا الأمير الباري
/// عز وجل أن`, `قال سامي البكري الحمد لله`
#[inline]
fn asked_of_god(look: &Look<'_, '_>) -> bool {
    look.tok.size <= 6 && look.tok.key().starts_with(ALEF, LAM) && is_god_or_thanks(look)
}

fn is_god_or_thanks(look: &Look<'_, '_>) -> bool {
    let behind = || matches!(look.before.class(), Class::Honorific | Class::Place);
    let god = || look.text() == "الله" && behind() || look.text().is_one_of(lists::NAMES_OF_GOD);
    let thanks = || look.text() == "الحمد" && look.reader.text_of(look.at + 1) == "لله";
    god() || thanks()
}

/// `وصف الوزير سامي مدينة النخيل`, `انتقد مدير الميناء برنامج الصيد`: a thing behind a name, or behind the article;
/// and his behind a name or who is known, whatever the verb takes: `استهل سامي مقاله بسؤال`.
fn named_thing(look: &Look<'_, '_>) -> bool {
    let own = !look.tok.has(Clitics::BI.union(Clitics::LI));
    // ديفيد إيه
    let his = || look.tok.size >= 4 && look.text().ends_with_pronoun();
    // المتحدث باسم الوزارة, المرشد آية الله سامي
    let bare = || look.tok.clitics.is_empty() && look.text() != "باسم";
    // حضر ممثلو النقابات حفل التخرج: what completes a head
    let completes = || !look.second() && look.before.class().heads_thing();
    let behind_thing = || look.after_article() && (!look.before.class().is_head() || completes()) && bare();
    // ختم المؤلف كتابه بمجموعة من التوصيات
    // المتحدث بإسمه
    let known = || look.after_name() || look.after_article() && his() && !look.text().starts_with("ب");
    known() && own && (look.bounds.object || his()) || look.bounds.object && behind_thing()
}

/// `استقبل راشد إيران`, `حذرت واشنطن إيران من أن`: a country behind a name is none of it. `اتهمت وزارة الدفاع
/// إيران بأنها`, `حذر الاتحاد الأوروبي روسيا من أن`: nor is one without the article behind a word that has it, where
/// the verb takes an object.
fn country(look: &Look<'_, '_>) -> bool {
    let free = !look.bounds.towards || look.bounds.object;
    // الكرة السعودية
    let nisba = || look.text().starts_with("ال") && look.text().ends_with("ية");
    let bare = || look.bounds.object && look.after_article() && !nisba();
    look.after_name() && look.tok.clitics.without(Clitics::AL).is_empty() && free
        || look.tok.clitics.is_empty() && bare()
}

/// `قال المدير ليل الجمعة إن`, `أعلن الوزير مطلع الأسبوع أن`: spelled like a town, or like one who knows.
fn turn_of_time(look: &Look<'_, '_>) -> bool {
    look.after_definite() && look.next_class() == Class::Time && look.text().is_one_of(&["ليل", "مطلع"])
}

/// `دراسة قام بها باحثون`, `دراسة حديثة أشرف عليها باحثون`, `مصدر مطلع فضل عدم ذكر اسمه`: the verb of a relative clause
/// behind what is indefinite; but `مصدر موثوق به`.
fn done_by_it(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    // تقرير صدر عن المعهد
    let issued = || {
        matches!(look.reader.class(look.head), Class::Document | Class::Statement)
            && look.text().is_one_of(lists::WHAT_TEXTS_DO)
    };
    let relative = || match look.reader.class(next) {
        Class::PrepPronoun => look.reader.text_of(next).ends_with_pronoun(),
        // فتاة تبلغ من العمر عشرين سنة
        Class::PrepMin => look.reader.text_of(next + 1) == "العمر",
        _ if issued() => true,
        class => class != Class::Verb && look.reader.is(next, TokenKind::Word) && look.reader.text_of(next) == "عدم",
    };
    let definite = |at: usize| look.reader.tok(at).has(Clitics::AL);
    // قال المدير ومصادر عسكرية اتصلت بها الصحيفة: the last of what is joined
    let first =
        || (look.start + 1..look.at).rev().find(|at| look.reader.tok(*at).has(Clitics::WA)).unwrap_or(look.start);
    look.tok.clitics.is_empty()
        && relative()
        && look.reader.class(look.head).is_head()
        && !look.text().starts_with("م")
        && !(first()..look.at).take_while(|at| !look.reader.tok(*at).has(Clitics::LI)).any(definite)
}
