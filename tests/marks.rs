//! What [`isnad::Extraction::marked`] gives: the stretches between marks of a text, in order, each
//! with its style, its ending and its words.

mod common;

use common::assert_all;
use isnad::Ending::{self, Closed, Reopened, Unclosed};
use isnad::Extractor;
use isnad::Style::{self, *};

type Case = (&'static str, &'static [(Style, Ending, &'static str)]);

#[track_caller]
fn check(cases: &[Case]) {
    let extractor = Extractor::new();
    assert_all(cases.iter().map(|(text, expected)| {
        let extraction = extractor.extract(text);
        let found: Vec<_> =
            extraction.marked().iter().map(|marked| (marked.style(), marked.ending(), &text[marked.span()])).collect();
        (text.to_string(), format!("{expected:?}"), format!("{found:?}"))
    }));
}

#[test]
fn every_style() {
    check(&[
        ("قال: “لن نعود”.", &[(Double, Closed, "لن نعود")]),
        ("قال: \"لن نعود\".", &[(Double, Closed, "لن نعود")]),
        ("قال: „لن نعود“.", &[(Double, Closed, "لن نعود")]),
        ("قال: ＂لن نعود＂.", &[(Double, Closed, "لن نعود")]),
        ("قال: «لن نعود».", &[(Guillemets, Closed, "لن نعود")]),
        ("قال: <<لن نعود>>.", &[(Guillemets, Closed, "لن نعود")]),
        ("قال: ‹لن نعود›.", &[(SingleGuillemets, Closed, "لن نعود")]),
        ("قال: ‘لن نعود’.", &[(Single, Closed, "لن نعود")]),
        ("قال: 'لن نعود'.", &[(Single, Closed, "لن نعود")]),
        ("قال: ''لن نعود''.", &[(TwoSingles, Closed, "لن نعود")]),
        ("قال: ‘‘لن نعود’’.", &[(TwoSingles, Closed, "لن نعود")]),
        ("قال: ((لن نعود)).", &[(DoubleParentheses, Closed, "لن نعود")]),
        ("قال تعالى: ﴿لن نعود﴾.", &[(Ornate, Closed, "لن نعود")]),
        ("قال تعالى: (لن نعود).", &[(Parentheses, Closed, "لن نعود")]),
        // Brackets that no colon introduces hold no words of anybody.
        ("وصل الوفد (لن نعود).", &[]),
    ]);
}

#[test]
fn the_direction_is_not_in_the_shape() {
    check(&[
        ("قال: ”لن نعود“.", &[(Double, Closed, "لن نعود")]),
        ("قال: »لن نعود«.", &[(Guillemets, Closed, "لن نعود")]),
        ("قال: >>لن نعود<<.", &[(Guillemets, Closed, "لن نعود")]),
        ("قال: ›لن نعود‹.", &[(SingleGuillemets, Closed, "لن نعود")]),
        ("قال: ’لن نعود‘.", &[(Single, Closed, "لن نعود")]),
        ("قال تعالى: ﴾لن نعود﴿.", &[(Ornate, Closed, "لن نعود")]),
        ("قال: ”لن نعود”.", &[(Double, Closed, "لن نعود")]),
        ("قال: “لن نعود“.", &[(Double, Closed, "لن نعود")]),
        // One style, two shapes.
        ("قال: “لن نعود\".", &[(Double, Closed, "لن نعود")]),
        ("قال: \"لن نعود”.", &[(Double, Closed, "لن نعود")]),
        // Two styles are no pair.
        ("قال: “لن نعود».", &[(Double, Closed, "لن نعود")]),
    ]);
}

#[test]
fn white_space_and_controls_at_the_edges() {
    check(&[
        ("قال: “ لن نعود ”.", &[(Double, Closed, "لن نعود")]),
        ("قال: \" لن نعود \" ثم غادر.", &[(Double, Closed, "لن نعود")]),
        ("قال: «\u{A0}لن نعود\u{A0}».", &[(Guillemets, Closed, "لن نعود")]),
        ("قال: \u{200F}“\u{200F}لن نعود\u{200F}”\u{200F}.", &[(Double, Closed, "لن نعود")]),
        ("قال: “\nلن نعود\n”.", &[(Double, Closed, "لن نعود")]),
        // Marks close to their neighbours.
        ("قال:“لن نعود”ثم غادر.", &[(Double, Closed, "لن نعود")]),
        ("قال“لن نعود”.", &[(Double, Closed, "لن نعود")]),
        (
            "ندد بـ“العدوان” و\"الظلم\" و«القهر».",
            &[(Double, Closed, "العدوان"), (Double, Closed, "الظلم"), (Guillemets, Closed, "القهر")],
        ),
        ("قال: “نعم”و“لا”.", &[(Double, Closed, "نعم"), (Double, Closed, "لا")]),
        // Nothing inside.
        ("قال: “” ثم غادر.", &[]),
        ("قال: “ ” ثم غادر.", &[]),
    ]);
}

#[test]
fn signs_inside_belong_to_the_stretch() {
    check(&[
        ("قال: “لن نعود.”", &[(Double, Closed, "لن نعود.")]),
        ("سأل: “متى نعود؟”", &[(Double, Closed, "متى نعود؟")]),
        ("“لن نعود،” قال الوزير.", &[(Double, Closed, "لن نعود،")]),
        ("قال: “…لن نعود…”", &[(Double, Closed, "…لن نعود…")]),
        ("قال: “(نحن) لن نعود [غدا]”.", &[(Double, Closed, "(نحن) لن نعود [غدا]")]),
        ("قال: “انتهينا. لن نعود. شكرا”.", &[(Double, Closed, "انتهينا. لن نعود. شكرا")]),
    ]);
}

#[test]
fn one_in_the_other() {
    check(&[
        (
            "قال: «سألني: “متى نعود” ثم ضحك».",
            &[(Guillemets, Closed, "سألني: “متى نعود” ثم ضحك"), (Double, Closed, "متى نعود")],
        ),
        (
            "قال: “سألني: ‘متى نعود’ ثم ضحك”.",
            &[(Double, Closed, "سألني: ‘متى نعود’ ثم ضحك"), (Single, Closed, "متى نعود")],
        ),
        // Of one style.
        (
            "قال: “سألني “متى نعود” ثم ضحك”.",
            &[(Double, Closed, "سألني “متى نعود” ثم ضحك"), (Double, Closed, "متى نعود")],
        ),
        // Both close together, both open together.
        ("قال: “سألني: “متى نعود””.", &[(Double, Closed, "سألني: “متى نعود”"), (Double, Closed, "متى نعود")]),
        ("قال: «“متى نعود” سألني».", &[(Guillemets, Closed, "“متى نعود” سألني"), (Double, Closed, "متى نعود")]),
        // The inner one never closes.
        ("قال: «سألني: “متى نعود».", &[(Guillemets, Closed, "سألني: “متى نعود"), (Double, Unclosed, "متى نعود")]),
        // Three deep.
        (
            "قال: «سألني: “أي ‘طريق’ نسلك” ثم ضحك».",
            &[
                (Guillemets, Closed, "سألني: “أي ‘طريق’ نسلك” ثم ضحك"),
                (Double, Closed, "أي ‘طريق’ نسلك"),
                (Single, Closed, "طريق"),
            ],
        ),
    ]);
}

#[test]
fn over_paragraphs() {
    check(&[
        ("قال: “انتهينا.\nلن نعود”.", &[(Double, Closed, "انتهينا.\nلن نعود")]),
        ("قال: «انتهينا.\r\n\r\nلن نعود».", &[(Guillemets, Closed, "انتهينا.\r\n\r\nلن نعود")]),
        ("قال: “انتهينا.\nلن نعود.\nشكرا” ثم غادر.", &[(Double, Closed, "انتهينا.\nلن نعود.\nشكرا")]),
        // Opened again at each paragraph.
        ("قال: “انتهينا.\n“لن نعود”.", &[(Double, Reopened, "انتهينا."), (Double, Closed, "لن نعود")]),
        (
            "قال: «انتهينا.\n\n«لن نعود.\n\n«شكرا».",
            &[(Guillemets, Reopened, "انتهينا."), (Guillemets, Reopened, "لن نعود."), (Guillemets, Closed, "شكرا")],
        ),
        // What is inside it is found as elsewhere.
        (
            "قال: «قرأت “النشرة” أمس.\nلن نعود».",
            &[(Guillemets, Closed, "قرأت “النشرة” أمس.\nلن نعود"), (Double, Closed, "النشرة")],
        ),
    ]);
}

#[test]
fn never_closed() {
    check(&[
        ("قال: “لن نعود", &[(Double, Unclosed, "لن نعود")]),
        ("قال: “لن نعود.", &[(Double, Unclosed, "لن نعود.")]),
        // No more than its paragraph.
        ("قال: “لن نعود.\nوصل الوفد.", &[(Double, Unclosed, "لن نعود.")]),
        ("قال: «لن نعود\r\n\r\nوصل الوفد.", &[(Guillemets, Unclosed, "لن نعود")]),
        // Another quote in a later paragraph is one of its own.
        ("قال: “لن نعود.\nوقالت: “سنعود” غدا.", &[(Double, Unclosed, "لن نعود."), (Double, Closed, "سنعود")]),
        ("قال: «لن نعود.\nوقالت: “سنعود” غدا.", &[(Guillemets, Unclosed, "لن نعود."), (Double, Closed, "سنعود")]),
        // Behind it the same mark opens again: it ends with the sentence before that.
        ("قال: “انتهينا. وقالت: “سنعود” غدا.", &[(Double, Unclosed, "انتهينا"), (Double, Closed, "سنعود")]),
        // The closing mark is too far away to be its own.
        (
            "قال: “لن نعود.\nواحد.\nاثنان.\nثلاثة.\nأربعة.\nخمسة.\nستة.\nسبعة.\nثمانية” ثم غادر.",
            &[(Double, Unclosed, "لن نعود.")],
        ),
        // Single marks do not go over paragraphs.
        ("قال: ‘لن نعود.\nشكرا’.", &[(Single, Unclosed, "لن نعود.")]),
    ]);
}

#[test]
fn never_opened() {
    check(&[
        ("لن نعود” قال الوزير.", &[]),
        ("لن نعود». وصل الوفد.", &[]),
        ("لن نعود.\" ثم غادر.", &[]),
        ("لن نعود” قال الوزير. وقال: “سنعود”.", &[(Double, Closed, "سنعود")]),
        ("قال: “سنعود”” ثم غادر.", &[(Double, Closed, "سنعود")]),
        ("وصل الوفد)) ثم غادر.", &[]),
    ]);
}

#[test]
fn read_together() {
    check(&[
        // A name within words, with the same straight marks and spaces anywhere.
        (
            "وقال:\" نريد لهذا \" الميناء\" أن يعمل ليلا\" .",
            &[(Double, Closed, "نريد لهذا \" الميناء\" أن يعمل ليلا"), (Double, Closed, "الميناء")],
        ),
        (
            "صرح قائلا\" لطالما حدثتنا”سلمى\" عن البحر وظلت تنتظره كل مساء\"",
            &[(Double, Closed, "لطالما حدثتنا”سلمى\" عن البحر وظلت تنتظره كل مساء"), (Double, Closed, "سلمى")],
        ),
        // One mark for two at the end of a paragraph, and nowhere else.
        (
            "قال: \"نسأل أنفسنا كل يوم بـ\"هل يعود البحر إلينا؟\"\nوغادر.",
            &[
                (Double, Closed, "نسأل أنفسنا كل يوم بـ\"هل يعود البحر إلينا؟"),
                (Double, Unclosed, "هل يعود البحر إلينا؟"),
            ],
        ),
        (
            "قال: \"نمر على جريدة \"الشراع\" كل صباح ولا نقرؤها.",
            &[(Double, Unclosed, "نمر على جريدة \"الشراع\" كل صباح ولا نقرؤها."), (Double, Closed, "الشراع")],
        ),
        // What never closes ends with its sentence, or before what announces the next.
        (
            "قال: »بنينا القارب لأهل »المرفأ القديم« وحدهم. وأضاف: »ثم بعناه كله«.",
            &[
                (Guillemets, Unclosed, "بنينا القارب لأهل »المرفأ القديم« وحدهم"),
                (Guillemets, Closed, "المرفأ القديم"),
                (Guillemets, Closed, "ثم بعناه كله"),
            ],
        ),
        (
            "قال \" لا نصغي إليهم قائلا \"لن نعود غدا\".",
            &[(Double, Unclosed, "لا نصغي إليهم"), (Double, Closed, "لن نعود غدا")],
        ),
        // Spaces inside both marks, the direction of neither to be seen.
        ("بنى الميناء ”  في إطار خطة قديمة  “ثم غادر.", &[(Double, Closed, "في إطار خطة قديمة")]),
        (
            "اللعبة “المرسى 15″ في السوق، و“المرسى 16″ بعدها.",
            &[(Double, Closed, "المرسى 15"), (Double, Closed, "المرسى 16")],
        ),
        // Two that close and none that opens.
        ("نعود غدا.» وقال المدير إننا نعود».", &[]),
    ]);
}

#[test]
fn inches_and_apostrophes() {
    check(&[
        ("شاشة 55\" جديدة.", &[]),
        ("شاشة 55” جديدة، وأخرى 32”.", &[]),
        ("قال: «شاشة 55\" جديدة».", &[(Guillemets, Closed, "شاشة 55\" جديدة")]),
        ("طوله 5' تقريبا.", &[]),
        ("طوله 5'11\" تقريبا.", &[]),
        ("وصل O'Neil أمس.", &[]),
        ("وصل O’Neil أمس، ثم غادر.", &[]),
        ("مقهى McDonald's ومقهى Wendy’s هنا.", &[]),
        ("قال: ‘وصل O’Neil أمس’.", &[(Single, Closed, "وصل O’Neil أمس")]),
        ("سورة القرء’ان هنا.", &[]),
        ("قال ' ثم غادر.", &[]),
    ]);
}

#[test]
fn what_is_reported_has_no_stray_mark_at_its_edges() {
    let extractor = Extractor::new();
    let contents = |text: &'static str| {
        let extraction = extractor.extract(text);
        extraction.quotes().map(|quote| quote.text(text)).collect::<Vec<_>>()
    };
    let cases: &[(&str, &[&str])] = &[
        ("قال المدير إن السوق مفتوح كل يوم”. ثم غادر.", &["السوق مفتوح كل يوم"]),
        ("وأضاف الحارس: نحن نغلق الباب عند المغرب». ثم غادر.", &["نحن نغلق الباب عند المغرب"]),
        ("أكد الحارس أن السوق مفتوح كل يوم (حسب قوله).", &["السوق مفتوح كل يوم"]),
        ("أضاف المدير أن: السوق مفتوح كل يوم. ثم غادر.", &["السوق مفتوح كل يوم"]),
        // The mark that closes a name stays with it, and a bracket with what it holds.
        ("قال المدير إن السوق يدعم جمعية “النخيل”. ثم غادر.", &["السوق يدعم جمعية “النخيل”"]),
        ("قال المدير إن السوق يدعم الجمعية (النخيل). ثم غادر.", &["السوق يدعم الجمعية (النخيل)"]),
    ];
    assert_all(
        cases
            .iter()
            .map(|(text, expected)| (text.to_string(), format!("{expected:?}"), format!("{:?}", contents(text)))),
    );
}
