//! A word that the lexicon does not know and that ends the phrase, by its looks and what stands around.

use crate::arabic::Clitics;
use crate::arabic::letter::{ALEF, BEH, LAM, WAW, YEH};
use crate::lexicon::lists;
use crate::lexicon::{Class, Number};
use crate::phrase::look::Look;
use crate::token::{Tok, TokenKind};

/// `قال الله عز وجل`: praise, and no name.
pub(super) fn glorified(look: &Look<'_, '_>) -> bool {
    look.text() == "عز" && look.reader.class(look.at + 1) == Class::Praise
}

/// Whether a word that the lexicon does not know, without a preposition written onto it, ends the phrase.
pub(super) fn unknown_word(look: &Look<'_, '_>) -> bool {
    let definite = look.has_article();
    look.is_unknown()
        && !completes_first_name(look)
        && (common_noun(look)
            || look.is_owed()
            || any(look)
            || with_a_noun(look)
            || manner(look)
            || purpose(look)
            || things_of_many(look)
            || described(look)
            || (look.after_definite() || look.after_called()) && object_by_its_ending(look)
            || look.after_definite() && (state(look) || own_masdar(look))
            || his_thing(look)
            || of_a_country(look)
            || look.reader.is_close(look.at - 1) && own_masdar(look)
            || definite && definite_object(look)
            || !definite
                && (on_his_own(look)
                    || accusative(look)
                    || verb(look)
                    || told_our_reporter(look)
                    || told_whom_he_met(look)
                    || verbal_noun(look)
                    || completed_noun(look)
                    || feminine_object(look)))
}

/// `رفض الوزير سامي هنيدة الاقتراح`, `وأعرب مارك يونسون عن قلقه`: whether it is the word that a first name behind its verb
/// wants, whatever it looks like; but no common noun, nor what is done, is joined on or is his.
fn completes_first_name(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, before, .. } = *look;
    let full = || !look.second() && look.back(2).class() == Class::GivenName;
    let first = || before.class() == Class::GivenName && before.clitics.is_empty() && !full();
    let joined = || ["ب", "ل", "و", "ف", "ك"].iter().any(|clitic| look.text().starts_with(clitic));
    let done = || reader.looks_like_masdar(at) || reader.looks_like_state(at);
    let noun = || reader.is_common(at) || done() || look.text().ends_with_his();
    let last = || reader.class(at + 1) != Class::GivenName;
    look.tok.clitics.is_empty()
        && look.tok.size >= 3
        && first()
        && look.is_behind_verb()
        && last()
        && !joined()
        && !noun()
}

/// `أكد هارتي لكلدونيان أن`: whom somebody tells who goes by one name, where the letter behind the ل is none that a foreign
/// name goes on with behind it (`سيرغي لافيدوف`, `ماري لوفان`).
fn told_whom_he_met(look: &Look<'_, '_>) -> bool {
    let key = look.tok.key();
    let long = matches!(key.letter(1), ALEF | WAW | YEH);
    look.second() && look.is_unknown_before() && key.first() == LAM && key.letters() >= 6 && !long
}

/// `أصدر المفتي خطة`, `عرض سامي البكري خطة العمل`, `شرح سامي البكري الخطة`: a common noun behind what is definite, with
/// the article behind a name of two words; but for a surname that is a noun too (`حاتم عودة`, `فتحي الجبال`).
fn common_noun(look: &Look<'_, '_>) -> bool {
    let second_name = || look.after_name() && look.at > look.start + 1;
    let ends = if look.has_article() {
        let two = || matches!(look.reader.class(look.at - 2), Class::GivenName | Class::Unknown);
        let free = !look.bounds.towards || look.bounds.object;
        free && second_name() && !look.after_article() && two() && !look.reader.is_adjective(look.at)
    } else {
        // نشرت سلمى عادل صورة: two first names
        let given = |tok: &Tok| tok.class() == Class::GivenName && tok.clitics.is_empty();
        let two = || given(look.before) && given(look.back(2)) && (!look.bounds.towards || look.bounds.object);
        let named = || second_name() && (look.is_unknown_before() || two());
        look.after_article() || named() || look.bounds.object && look.after_marks()
    };
    ends && look.reader.is_common(look.at) && !look.is_called()
}

/// `طلب أبناؤه أي شيء`, `رفض الوزير أي حوار`, `تفهم المدير لما حدث`
pub(super) fn any(look: &Look<'_, '_>) -> bool {
    look.tok.size <= 4 && look.text().is_one_of(lists::ANY)
}

/// `طالب سامي بفرض رقابة على السوق`, `هدد كلدون بقطع الطريق`: what the verb's own ب brings in, before a noun that
/// completes it; but `أشاد حمدان بدرون بالفريق`, `تنصح سعاد بدران الساحلية`, surnames.
fn with_a_noun(look: &Look<'_, '_>) -> bool {
    let (reader, next) = (look.reader, look.at + 1);
    let noun = || reader.is_plain_unknown(next) && reader.ends_in_teh(next);
    let definite = || reader.tok(next).clitics == Clitics::AL && !reader.is_adjective(next);
    let completed = || look.after_name() && (definite() || reader.is_common(next));
    let own = look.bounds.with && look.tok.clitics.is_empty() && look.tok.size >= 4 && look.text().starts_with("ب");
    // طالب المحتجون برحيل الوزير: what ends in ون is not completed.
    own && (noun() || completed() || look.after_plural())
}

/// `قال سامي البكري بحدة إن`, `قال الوزير بحدة إن`, `“…”، رد محاميه بحدة.`: how he said it; but `مدير الشرطة بإقليم
/// الساحل`, `خالد بصفر رئيس البلدية`, `سامي البكري القائم بأعمال السفير`.
fn manner(look: &Look<'_, '_>) -> bool {
    let next = look.at + 1;
    // أشارت التقارير الصادرة عن الوزارة بقلق إلى تزايد الجرائم
    let last = || {
        if look.bounds.towards {
            next == look.bounds.limit
        } else {
            look.reader.class(next).is_preposition() || !look.reader.tok(next).is_word()
        }
    };
    let noun = || look.reader.tok(next).has(Clitics::AL) || look.reader.class(next).is_head();
    // أشارت الصحيفة الساحلية بحدة واضحة إلى أن
    let described = || look.after_article() && look.reader.is_plain_unknown(next) && look.reader.ends_in_teh(next);
    let his = || look.text_before().ends_with_pronoun() && look.before.clitics.is_empty();
    look.tok.key().first() == BEH
        && (look.after_definite() || his())
        && (last() || described() || look.after_name() && !noun())
        && look.reader.is_manner(look.at)
}

/// `اشترط هارتفيل لعقد اللقاء أن`: what somebody who has nothing but his name asks it for; but `معهد هارتفيل لدراسات البحر`.
fn purpose(look: &Look<'_, '_>) -> bool {
    let alone = || !(look.start..look.at).any(|at| look.reader.class(at).is_head());
    let noun = || look.reader.is_masdar_or_common(look.tok.key().skip(1));
    look.after_name() && look.tok.clitics.is_empty() && look.text().starts_with("ل") && alone() && noun()
}

/// `ردد المتظاهرون هتافات`
fn things_of_many(look: &Look<'_, '_>) -> bool {
    look.after_article() && look.after_plural() && look.text().ends_with("ات")
}

/// `بحث جديد أعده مختصون`, `دراسة أجرتها الكلية`, `معلومات خاصة نشرتها الصحيفة`: behind an indefinite text a word with
/// a pronoun is the verb of a relative clause; so is what says that it came out: `بيان صحفي صدر أمس`.
pub(super) fn described(look: &Look<'_, '_>) -> bool {
    let hers = || look.text().ends_with("ها");
    // بيانات وزارة المياه: no pronoun
    let own = || !look.has_article() && look.text().ends_with("ه") || hers();
    let text = || look.reader.is_indefinite_text(look.head) && own();
    let told = || look.is_of_an_unnamed_text() && hers() && !look.second();
    if look.tok.size <= 3 {
        return look.is_of_an_unnamed_text() && look.text() == "صدر";
    }
    text() || told() || did(look)
}

/// `دراسة شملت عشرات السكان`, `منظمات غير حكومية سارعت إلى ذلك`: what an indefinite text or body did; `بيان تلقت الصحيفة
/// نسخة منه`: or what was done with the text.
fn did(look: &Look<'_, '_>) -> bool {
    let head = look.reader.tok(look.head);
    let described = || head.class() == Class::Institution && look.text_before().ends_with("ية");
    (look.is_of_an_unnamed_text() || described()) && look.reader.looks_like_her_short_past(look.at)
}

/// `أشاد الوزير سعادته`, `دعت الهيئة المسافرين`, `أكد سامي تفهمه`, `دعا الحزب أنصاره`
fn object_by_its_ending(look: &Look<'_, '_>) -> bool {
    let his = || {
        let word = look.text();
        let act = || look.after_name() && word.starts_with("ت");
        let many = || {
            let key = look.tok.key().without_last();
            // عملاءه, لاعبيه
            matches!(look.reader.class_without_last(look.at), Class::Role | Class::Person)
                || look.reader.many_without_noon(key).is_some()
        };
        // طمأن سامي البكري محبيه
        let people = || look.bounds.object && (word.starts_with("م") && word.ends_with("يه") || many());
        // اتهم سامي خصمه
        word.ends_with("ه") && (look.tok.size >= 5 && act() || look.tok.size >= 4 && people())
    };
    // قال عبدالله كبوها إن: the surname, where nothing can be the verb's object
    // but روى سامي قصته, شرحت سعاد طريقتها, كرر سامي لأصدقائه
    let thing = || {
        let ending = ["ته", "تها", "ائه"].iter().any(|his| look.text().ends_with(his));
        ending || look.text().ends_with("ه") && look.reader.looks_like_object(look.at)
    };
    let surname = || look.before.class() == Class::GivenName && look.fills() && !look.bounds.object && !thing();
    // صاحب فكرة المعرض ومطلقها سامي البكري, يقول الخبراء وزملاؤهم إن
    let joint = || {
        let next = look.at + 1;
        let named = matches!(look.reader.class(next), Class::GivenName | Class::Title);
        let ends = next >= look.bounds.limit || look.reader.is(next, TokenKind::Comma) || named;
        look.bounds.towards && look.after_article() && ends && look.text().starts_with("و")
    };
    (look.reader.looks_like_object(look.at) || his()) && !look.agrees() && !surname() && !joint()
}

/// `عودة العداء سامر كنعان حاملا ميداليته`
fn state(look: &Look<'_, '_>) -> bool {
    !look.bounds.towards && look.reader.looks_like_state(look.at)
}

/// `نوه المدير باختيار المدينة`: what the verb's own ب brings in, a verbal noun by its pattern; but `أكد مدير الإعلام
/// بتعليم الساحل سامي`, where his name follows.
fn own_masdar(look: &Look<'_, '_>) -> bool {
    let begins_name = |at: usize| matches!(look.reader.class(at), Class::GivenName | Class::Title);
    let named = || look.bounds.towards && (look.at + 1..look.bounds.limit.min(look.at + 6)).any(begins_name);
    look.reader.looks_like_masdar_behind_bi(look.at) && !named()
}

/// `بررت الشرطة في مدينة كلدون خطوتها`, `برر بعضهم تقصيره`, `وجد شاب مغربي ضالته`: what is somebody's, where no noun
/// stands before it that it completes.
fn his_thing(look: &Look<'_, '_>) -> bool {
    let hers = || ["ها", "هم"].iter().any(|hers| look.text().ends_with(hers));
    let his = || {
        let of_them = look.second() && look.before.class() == Class::Person && look.text_before().ends_with("هم");
        of_them || look.before.class() == Class::Nationality && look.before.clitics.is_empty()
    };
    let place = || look.is_unknown_before() && look.is_in_a_place();
    look.bounds.object && (place() && hers() || his()) && look.reader.looks_like_object(look.at)
}

/// `أكدت إيران جاهزية الميناء`, `بررت روسيا غياب الفريق`: a country takes no complement; but `جورجيا رملوني`, a first name.
fn of_a_country(look: &Look<'_, '_>) -> bool {
    let Look { reader, at, .. } = *look;
    if !look.second() || look.before.class() != Class::Place || look.bounds.towards || !look.tok.clitics.is_empty() {
        return false;
    }
    let thing = || look.text().ends_with("ات") || reader.ends_in_teh(at) || reader.is_common(at);
    thing() && !reader.looks_like_verb(at)
}

/// `وصف كلدون الاتفاق`: a definite noun behind a name or a definite phrase is the object; a surname
/// comes before it (`سامي الغول السفيرة`).
fn definite_object(look: &Look<'_, '_>) -> bool {
    let closed = || look.after_article() && (!look.second() || look.before.class().is_head());
    // حث سامي الدول الكبرى: a surname is not described like things.
    let things = || look.reader.is_adjective(look.at + 1) && look.reader.ends_in_teh(look.at + 1);
    // نفى الوزير الشائعات, رفض المدير التخلي عن الخطة: by its ending or its pattern, where nothing is known to follow
    let object = || look.text().ends_with("ات") || look.reader.is_definite_masdar(look.at);
    let plainly = || !look.bounds.towards && object() && !(look.second() && look.is_unknown_before());
    (look.bounds.object || plainly())
        && !is_governed(look)
        && (look.named || closed())
        && !describes(look)
        && (!look.takes_surname() || things())
        && !look.describes_a_source()
}

/// `أمر سامي البكري وزير الثقافة`, `سامي البكري مدير عام جمرك المطار`: whether a noun before it wants its complement;
/// `أستاذ المالية والاقتصاد`, `جامعة سالم للبترول والمعادن`: or it is joined to one, as no object is.
fn is_governed(look: &Look<'_, '_>) -> bool {
    let before = look.before.class();
    let noun = || before.is_head() || matches!(before, Class::Unknown | Class::NameHead) && !look.naming;
    if look.after_article() { look.tok.has(Clitics::WA) } else { noun() }
}

/// Whether a definite word describes what stands before it: `الغرفة التجارية`, `الأستاذ المشارك`, `المسجد الأقصى`.
fn describes(look: &Look<'_, '_>) -> bool {
    // حذر عدد من المنظمات المختصة من أن
    let of_many = || look.text_before().ends_with("ات");
    // منظمة الدول المصدرة للنفط: what has a complement of its own is no object.
    let exports = || !look.second() && look.text().starts_with("الم") && look.reader.tok(look.at + 1).has(Clitics::LI);
    let agrees = || look.reader.ends_in_teh(look.at) && (of_many() || exports());
    look.reader.is_adjective(look.at) && !look.reader.is_definite_masdar(look.at)
        || agrees()
        || look.agrees()
        || look.is_assistant()
        || look.after_article() && is_elative(look)
}

/// `الأقصى`, `الأوسط`, `الأحمر`: a definite adjective of rank or colour, by its pattern; but `الأزمة`, `الأطراف`.
fn is_elative(look: &Look<'_, '_>) -> bool {
    let word = look.reader.key(look.at).skip(2);
    let short = || (1..4).all(|n| word.letter(n) != ALEF);
    look.reader.is_definite_unknown(look.at)
        && word.letters() == 4
        && look.text().starts_with("الأ")
        && short()
        && !look.reader.ends_in_teh(look.at)
}

/// `قال النادي الساحلي بموقعه على الشبكة إن`: where somebody says it.
fn on_his_own(look: &Look<'_, '_>) -> bool {
    let site = || look.reader.class(look.at + 1) == Class::PrepAla;
    look.tok.size >= 5 && site() && look.text().starts_with("ب") && look.text().ends_with_his()
}

/// `سجل عدد المتقدمين إقبالا كبيرا`, `حقق رئيس كلدون نجاحا كبيرا`, `يلخص كتاب الطرائف بعضا من ذلك`: a common noun with
/// the ending of an object
fn accusative(look: &Look<'_, '_>) -> bool {
    let ends = !look.bounds.accusative && look.tok.clitics.is_empty() && look.text().ends_with("ا");
    let some = || look.reader.class(look.at + 1) == Class::PrepMin && look.text().is_one_of(lists::SOME_OF);
    // تلقى مدير شرطة كلدون إخطارا
    let known = || look.after_definite() || look.before.class() == Class::Place;
    // قدم اللاعب سامي البكري عرضا: behind an office and two names
    let short = || {
        let two_names = look.after_name() && look.at >= look.start + 3;
        look.tok.size == 4 && two_names && look.reader.is_masdar_or_common(look.tok.key().without_last())
    };
    ends && known() && (look.reader.is_common(look.at) || some() || short())
}

/// `الأجهزة الأمنية عثرت`, `مدرب الفريق يتلاعب`: a verb the lexicon does not know. Behind a title it
/// is a name (`السباح يانيس`).
fn verb(look: &Look<'_, '_>) -> bool {
    let titled = || look.bounds.towards && look.second() && look.before.class().is_head() && look.after_article();
    // محافظة ينبع: a place; but شركة يملكها
    let place = || {
        matches!(look.before.class(), Class::Institution | Class::NameHead | Class::Media)
            && !look.after_article()
            && !look.text().ends_with_pronoun()
    };
    // أكدت الوزيرة النمساوية يوهانا: right behind a cue no clause has begun.
    let named = || {
        let nationality = || look.before.class() == Class::Nationality;
        look.bounds.towards && look.is_behind_verb() && (nationality() || look.fills())
    };
    // موسى يبرون: of one nobody says what they do. ليو ياندونغ: nor is it a verb, which would have a hamza.
    let surname = || {
        let one = look.reader.tok(look.head).form().number() == Number::Singular;
        // كلدون وادهوا
        let many =
            || look.text().ends_with("ون") || look.bounds.towards && look.second() && look.text().ends_with("وا");
        look.after_name() && (one && many() || look.tok.size > 4 && look.text().starts_with("يا"))
    };
    look.reader.looks_like_verb(look.at) && !titled() && !place() && !named() && !surname()
}

/// `أفاد مصدر لمراسلتنا سعاد`, `قال سامي البكري لبي بي سي إن`, `قال مصدر أمني لجوهرة “أف أم” إن`: whom it was told, a
/// reporter of ours, a channel that is called by its letters, or one whose name goes on between marks.
fn told_our_reporter(look: &Look<'_, '_>) -> bool {
    let letter = |at: usize, size: u8| look.reader.is_plain_unknown(at) && look.reader.tok(at).size == size;
    let letters = || letter(look.at, 3) && letter(look.at + 1, 2);
    let marked = || {
        let source = look.reader.class(look.head) == Class::Source && look.at > look.head + 1;
        source && look.bounds.towards && look.tok.size >= 4 && look.reader.is_open(look.at + 1)
    };
    look.text().starts_with("ل") && (look.text().starts_with("لمراسل") || letters() || marked())
}

/// `أعلن جلال ارتفاع عدد الزوار`, `رفضت الجامعات الساحلية استقطاب الطلاب`
fn verbal_noun(look: &Look<'_, '_>) -> bool {
    let completed = || look.after_article() && look.next().is_some_and(|next| next.has(Clitics::AL));
    // قال بيتر توديل إن: where the clause follows at once, a name
    let last = || look.after_name() && !look.bounds.object && look.bounds.towards && look.at + 1 == look.bounds.limit;
    (look.second() && look.after_definite() || completed()) && look.reader.looks_like_masdar(look.at) && !last()
}

/// `انتقد أخنوش أسلوب الحزب`: a noun that a definite one completes, where nothing is known to
/// follow; but for compound names (`رزق الله`).
fn completed_noun(look: &Look<'_, '_>) -> bool {
    let Some(next) = look.next() else { return false };
    let completes = || next.has(Clitics::AL) && next.class() == Class::Unknown;
    let compound = || look.reader.text_of(look.at + 1).is_one_of(lists::ENDS_A_NAME_OF_TWO);
    // شرح سامي كلدون الخطة
    let first = || look.before.class() == Class::GivenName && !look.reader.is_common(look.at);
    !look.bounds.towards && look.after_name() && completes() && !compound() && !first()
}

/// `وصف المدير رباطة الجأش`: a noun in ة before a definite one; but `رئيس الاتحاد لكرة القدم`, `جمعية حماية المستهلك`,
/// `هيئة الاتصالات وتقنية المعلومات`.
fn feminine_object(look: &Look<'_, '_>) -> bool {
    // وكيل الوزارة لقطاع هندسة الموانئ
    let joined = || look.before.has(Clitics::LI.union(Clitics::BI));
    let completes = || (look.second() || joined()) && look.before.class().is_head() && !look.after_article();
    look.bounds.object
        && look.before.class() != Class::Title
        && look.reader.ends_in_teh(look.at)
        && look.next().is_some_and(|next| next.has(Clitics::AL))
        && !look.text().starts_with("ل")
        && !completes()
        && !look.completes_too()
}
