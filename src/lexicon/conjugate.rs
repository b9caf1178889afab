//! From the principal parts of a verb to the forms that text holds.
//!
//! Only what a report needs is made: the third person of past and present in every gender and
//! number, the first person, the active participle in the accusative (`مضيفا`, `مشيرين`), the
//! verbal noun with the pronouns of the third person (`قوله`, `تصريحاتهم`), and, for verbs with
//! an object, the object pronouns (`وصفه`, `اعتبرتها`). Clitics in front are taken off by the
//! look-up and not made here.

use super::form::{Form, Gender, Number};

/// The principal parts, as a row of `verbs.tsv` gives them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts<'a> {
    pub(super) past: &'a str,
    pub(super) present: &'a str,
    pub(super) participles: &'a str,
    pub(super) nouns: &'a str,
    /// Whether it takes an object that a pronoun can stand for.
    pub(super) object: bool,
    /// Whether the object is whom something is told or asked, who may be the writer: `أخبرني`, `سألتني`.
    pub(super) me: bool,
    /// Whether it answers, whom a pronoun on it tells: `فأجابها`.
    pub(super) answers: bool,
}

impl Parts<'_> {
    /// The object pronouns that a form takes: `وصفهم`; with that of two (`وصفهما`) the news holds one man's verb at
    /// most.
    fn pronouns(&self, form: Form) -> &'static [&'static str] {
        let one = form.number() == Number::Singular && form.gender() == Gender::Masculine;
        match (self.object, one) {
            (false, _) => &[],
            (true, true) => &OBJECT_PRONOUNS,
            (true, false) => &OBJECT_PRONOUNS[..4],
        }
    }
}

/// What a made form is of its verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Finite,
    /// A form that news hardly holds: it gives way to any other word of its spelling.
    Rare,
    Participle,
    Noun,
}

const OBJECT_PRONOUNS: [&str; 5] = ["ه", "ها", "هم", "نا", "هما"];
/// The first three are those that a plural takes too: `تصريحاتهم`, and hardly ever `تصريحاتهما`.
const POSSESSIVES: [(&str, Gender, Number); 5] = [
    ("ه", Gender::Masculine, Number::Singular),
    ("ها", Gender::Feminine, Number::Singular),
    ("هم", Gender::Masculine, Number::Plural),
    ("هما", Gender::Masculine, Number::Dual),
    ("هن", Gender::Feminine, Number::Plural),
];

/// Calls `emit` with every form of the verb.
pub(super) fn forms(parts: &Parts<'_>, emit: &mut impl FnMut(&str, Part, Form)) {
    past(parts, emit);
    present(parts, emit);
    for participle in parts.participles.split('|').filter(|participle| *participle != "-") {
        self::participle(participle, parts.present, emit);
    }
    for noun in parts.nouns.split('|').filter(|noun| *noun != "-") {
        self::noun(noun, parts.present, emit);
    }
}

fn past(parts: &Parts<'_>, emit: &mut impl FnMut(&str, Part, Form)) {
    use {Gender::*, Number::*};
    let past = parts.past;
    let stem = past.strip_suffix(['ى', 'ا']);
    let third = |gender, number| Form::past(3, gender, number);
    let mut give = |text: String, form: Form, joined: &str| {
        emit(&text, Part::Finite, form);
        for pronoun in parts.pronouns(form) {
            emit(&format!("{joined}{pronoun}"), Part::Finite, form.with_pronoun());
        }
        if parts.me && form.number() == Singular {
            emit(&format!("{joined}ني"), Part::Finite, form.with_pronoun());
        }
        // وفق ما أكده المدير: what is said is the object of any verb of saying.
        if !parts.object {
            let whom = if parts.answers { 3 } else { 1 };
            for pronoun in &OBJECT_PRONOUNS[..whom] {
                emit(&format!("{joined}{pronoun}"), Part::Rare, form.with_pronoun());
            }
        }
    };
    // ى becomes ا before a pronoun: رأى, رآه; سمى, سماه.
    let joined = match past.strip_suffix('ى') {
        Some(stem) => format!("{stem}ا"),
        None => past.to_owned(),
    };
    give(past.to_owned(), third(Masculine, Singular), &joined);
    let base = stem.unwrap_or(past);
    give(format!("{base}ت"), third(Feminine, Singular), &format!("{base}ت"));
    give(format!("{base}وا"), third(Masculine, Plural), &format!("{base}و"));
    emit(&format!("{base}و"), Part::Rare, third(Masculine, Plural));
    let dual = match past.strip_suffix('ى') {
        Some(stem) => format!("{stem}يا"),
        None => format!("{past}ا"),
    };
    emit(&dual, Part::Rare, third(Masculine, Dual));
    emit(&format!("{base}تا"), Part::Rare, third(Feminine, Dual));
    let short = match past.strip_suffix('ى') {
        Some(stem) => format!("{stem}ي"),
        None => shorten(past, past),
    };
    emit(&format!("{short}ن"), Part::Rare, third(Feminine, Plural));
    emit(&format!("{short}ت"), Part::Rare, Form::past(1, Masculine, Singular));
    emit(&format!("{short}نا"), Part::Rare, Form::past(1, Masculine, Plural));
}

fn present(parts: &Parts<'_>, emit: &mut impl FnMut(&str, Part, Form)) {
    use {Gender::*, Number::*};
    let Some(stem) = parts.present.strip_prefix('ي') else { return };
    let third = |gender, number| Form::present(3, gender, number);
    let joined = match stem.strip_suffix('ى') {
        Some(stem) => format!("{stem}ا"),
        None => stem.to_owned(),
    };
    let mut give = |prefix: &str, form: Form| {
        let first = form.person() == 1;
        emit(&format!("{prefix}{stem}"), if first { Part::Rare } else { Part::Finite }, form);
        for pronoun in parts.pronouns(form).iter().filter(|_| !first) {
            emit(&format!("{prefix}{joined}{pronoun}"), Part::Finite, form.with_pronoun());
        }
    };
    give("ي", third(Masculine, Singular));
    give("ت", third(Feminine, Singular));
    give("أ", Form::present(1, Masculine, Singular));
    give("ن", Form::present(1, Masculine, Plural));
    let base = stem.strip_suffix(['ى', 'ي', 'و']).unwrap_or(stem);
    emit(&format!("ي{base}ون"), Part::Finite, third(Masculine, Plural));
    // يخبرونه، يخبرونها، يخبرونهم: with the others hardly ever
    let many = third(Masculine, Plural);
    for pronoun in parts.pronouns(many).iter().take(3) {
        emit(&format!("ي{base}ون{pronoun}"), Part::Finite, many.with_pronoun());
    }
    emit(&format!("ي{base}وا"), Part::Finite, third(Masculine, Plural));
    let dual = match stem.strip_suffix('ى') {
        Some(stem) => format!("{stem}ي"),
        None => stem.to_owned(),
    };
    emit(&format!("ي{dual}ان"), Part::Finite, third(Masculine, Dual));
    emit(&format!("ت{dual}ان"), Part::Finite, third(Feminine, Dual));
    emit(&format!("ي{}ن", shorten(&dual, parts.past)), Part::Rare, third(Feminine, Plural));
}

fn participle(participle: &str, present: &str, emit: &mut impl FnMut(&str, Part, Form)) {
    use {Gender::*, Number::*};
    // ذاكرا: this form alone, and beside another word, as ذاكرة is a memory.
    if participle.ends_with('ا') {
        return emit(participle, Part::Participle, Form::nominal(Masculine, Singular).with_homograph());
    }
    // A participle written without its weak letter has it before an ending: مدع, مدعيا.
    let weak = present.ends_with(['ي', 'ى', 'و']) && !participle.ends_with('ي');
    let stem = if weak { format!("{participle}ي") } else { participle.to_owned() };
    let plural = if weak { participle } else { &stem };
    // مدعيين: two of them, where those of a sound verb are spelled like many
    if weak {
        emit(&format!("{stem}ين"), Part::Participle, Form::nominal(Masculine, Dual));
    }
    for (ending, stem, gender, number) in [
        ("ا", stem.as_str(), Masculine, Singular),
        ("ة", &stem, Feminine, Singular),
        ("ين", plural, Masculine, Plural),
        ("تين", &stem, Feminine, Dual),
        ("ات", &stem, Feminine, Plural),
    ] {
        emit(&format!("{stem}{ending}"), Part::Participle, Form::nominal(gender, number));
    }
}

fn noun(noun: &str, present: &str, emit: &mut impl FnMut(&str, Part, Form)) {
    emit(noun, Part::Noun, Form::nominal(Gender::Masculine, Number::Singular));
    let (singular, plural) = match noun.strip_suffix('ة') {
        Some(stem) => (format!("{stem}ت"), format!("{stem}ات")),
        None => {
            let stem = before_ending(noun, present);
            let plural = format!("{stem}ات");
            (stem, plural)
        }
    };
    for (index, (pronoun, gender, number)) in POSSESSIVES.into_iter().enumerate() {
        let form = Form::nominal(gender, number).with_pronoun();
        emit(&format!("{singular}{pronoun}"), Part::Noun, form);
        if index >= 3 {
            continue;
        }
        emit(&format!("{plural}{pronoun}"), Part::Noun, form);
        // ادعاءه, ادعائه, ادعاؤه: its hamza as its case has it
        if let Some(stem) = noun.strip_suffix('ء') {
            emit(&format!("{stem}ئ{pronoun}"), Part::Noun, form);
            emit(&format!("{stem}ؤ{pronoun}"), Part::Noun, form);
        }
    }
}

/// A noun before a pronoun: شكوى, شكواه; تمن of يتمنى, تمنيه.
fn before_ending(noun: &str, present: &str) -> String {
    match noun.strip_suffix('ى') {
        Some(stem) => format!("{stem}ا"),
        None if present.ends_with('ى') && !noun.ends_with(['ي', 'ء']) => format!("{noun}ي"),
        None => noun.to_owned(),
    }
}

/// A hollow stem before a consonant loses its long vowel: قال, قلن; أضاف, أضفن; يقول, يقلن; but لوح, لوحن.
fn shorten(stem: &str, past: &str) -> String {
    let letters: Vec<char> = stem.chars().collect();
    let hollow = past.chars().rev().nth(1) == Some('ا');
    match letters.as_slice() {
        [head @ .., 'ا' | 'و' | 'ي', last] if hollow && !head.is_empty() => {
            let mut short: String = head.iter().collect();
            short.push(*last);
            short
        }
        _ => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(past: &str, present: &str, participle: &str, nouns: &str, object: bool) -> Vec<(String, Part, Form)> {
        let mut out = Vec::new();
        let parts = Parts { past, present, participles: participle, nouns, object, me: object, answers: false };
        forms(&parts, &mut |text, part, form| out.push((text.to_owned(), part, form)));
        out
    }

    #[track_caller]
    fn has(forms: &[(String, Part, Form)], expected: &str) {
        for word in expected.split_whitespace() {
            assert!(forms.iter().any(|(text, ..)| text == word), "{word} is missing of {forms:?}");
        }
    }

    #[test]
    fn sound_hollow_and_defective_verbs() {
        has(
            &made("أكد", "يؤكد", "مؤكد", "تأكيد", false),
            "أكد أكدت أكدوا أكدا أكدتا أكدن يؤكد تؤكد نؤكد يؤكدون يؤكدان مؤكدا مؤكدة مؤكدين مؤكدات تأكيده تأكيداتهم",
        );
        has(
            &made("قال", "يقول", "قائل", "قول", false),
            "قال قالت قالوا قالا قلن قلت قلنا يقول تقول يقولون يقولوا يقلن قائلا قائلة قوله قولها قولهم",
        );
        has(&made("أضاف", "يضيف", "مضيف", "إضافة", false), "أضافت أضافوا أضفن يضيفون يضفن مضيفا إضافته");
        has(
            &made("ادعى", "يدعي", "مدع", "ادعاء", false),
            "ادعت ادعوا ادعيا ادعيت يدعي تدعي يدعون يدعيان مدعيا مدعية مدعين مدعيين ادعاءه ادعائه ادعاؤهم",
        );
        has(&made("دعا", "يدعو", "داع", "دعوة", true), "دعت دعوا دعاه دعته يدعو تدعو يدعون داعيا داعية داعين دعوته");
        has(&made("سمى", "يسمي", "مسم", "-", true), "سماه سمته يسميه");
        has(&made("تمنى", "يتمنى", "متمن", "تمن", false), "تمنيه تمنياتها متمنيا");
        has(&made("شكا", "يشكو", "شاك", "شكوى", false), "شكواه شكواهم");
        has(&made("لوح", "يلوح", "ملوح", "تلويح", false), "لوحن لوحت يلوحن");
    }

    #[test]
    fn several_participles() {
        let forms = made("ذكر", "يذكر", "مذكر|ذاكرا", "-", false);
        has(&forms, "مذكرا مذكرة مذكرين ذاكرا");
        assert!(!forms.iter().any(|(text, ..)| text == "ذاكرة"));
    }

    #[test]
    fn persons_are_told_apart() {
        let forms = made("قال", "يقول", "قائل", "قول", false);
        let of = |word: &str| forms.iter().find(|(text, ..)| text == word).unwrap().2;
        assert_eq!(
            (of("قالت").gender(), of("قالت").number(), of("قالت").person()),
            (Gender::Feminine, Number::Singular, 3)
        );
        assert_eq!((of("يقولون").number(), of("قلنا").person()), (Number::Plural, 1));
        assert!(of("يقول").is_present() && !of("قال").is_present());
        assert!(of("قوله").has_pronoun() && !of("قول").has_pronoun());
    }
}
