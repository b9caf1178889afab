//! What holds of every text, however it is garbled.
//!
//! Texts come from three makers: [`reports`] strings together words, cues, names, marks and signs
//! so that rules do meet them; [`signs`] draws from the blocks that the scanner looks at closely;
//! [`anything`] from all of Unicode.

#[path = "common/sound.rs"]
mod sound;

use std::sync::Barrier;

use isnad::{Extraction, Extractor, Lexicon};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use sound::{
    DRESS, a_dressed_text_says_the_same, controls_anywhere_change_nothing, everything_holds, explain_is_extract,
    extraction_is_repeatable, extraction_is_sound, normal_forms_agree, nothing_changes, sentences_are_apart,
    settings_are_kept, tokens_are_the_text,
};

const WORDS: &[&str] = &[
    "قال",
    "قالت",
    "وقال",
    "وأضاف",
    "وأضافت",
    "أكد",
    "أكدت",
    "أعلن",
    "سيقول",
    "يقول",
    "قالوا",
    "وصف",
    "اعتبر",
    "ندد",
    "نقلت",
    "نقلت رويترز عن وزير المياه قوله إن السد",
    "سأل",
    "تابع",
    "غرد",
    "أن",
    "إن",
    "إنه",
    "وأن",
    "بأن",
    "بأنه",
    "هل",
    "ما إذا",
    "إلى أن",
    "على أن",
    "كما",
    "حيث",
    "لكن",
    "الذي",
    "التي",
    "وهو",
    "وهي",
    "بحسب",
    "وفق",
    "نقلا عن",
    "عن",
    "على حد قوله",
    "على حد تعبيرها",
    "كما قال",
    "حسبما ذكر",
    "في بيان",
    "في تصريح",
    "قوله",
    "قائلا",
    "مضيفة",
    "مشيرا إلى أن",
    "وزير",
    "الوزير",
    "الوزيرة",
    "وزيرة المياه",
    "رئيس",
    "الرئيس",
    "رئيس الوزراء",
    "المتحدث باسم",
    "الوزراء",
    "مدير المتحف",
    "مصدر",
    "مسؤولون",
    "وكالة",
    "رويترز",
    "الشرطة",
    "أحمد",
    "سعاد",
    "ليلى القاضي",
    "د. أحمد",
    "أ.د. سعاد",
    "عبد الله",
    "بن",
    "أبو",
    "المصري",
    "الفرنسية",
    "لندن",
    "السيد",
    "الباب",
    "مفتوح",
    "لن",
    "لم",
    "نعود",
    "غدا",
    "أمس",
    "في",
    "من",
    "لا",
    "نعم",
    "هذا",
    "الخطوة",
    "تراجعا",
    "بـ",
    "لـ",
    "و",
    "قَالَ",
    "قــال",
    "\u{FED7}\u{FE8E}\u{FEDD}",
    "3.5",
    "١٥",
    "15-7",
    "Reuters",
    "O'Neil",
    "www.example.org",
    "#وسم",
    "@user",
];

const MARKS: &[&str] = &[
    "“",
    "”",
    "\"",
    "\"",
    "«",
    "»",
    "‹",
    "›",
    "‘",
    "’",
    "'",
    "''",
    "((",
    "))",
    "(",
    ")",
    "﴿",
    "﴾",
    "„",
    ": “",
    "”، ",
    " “",
    "” ",
    "” بحسب ",
    ": (",
    ".”",
    "\n“",
    "[",
    "]",
];

const SIGNS: &[&str] = &[
    ".", "،", ",", ":", "؛", "؟", "!", "…", "..", " - ", "–", "ـ", "\n", "\n\n", "\r\n", "\u{2028}", ".\n", ":\n", " ",
    "\u{A0}", "\t", "\u{200F}", "\u{200C}", "\u{202B}", "\u{2069}", "\u{61C}", "\u{FEFF}", "\u{64E}", "/", "%", "😀",
];

/// Words of reports in any order, between marks that need not close.
fn reports() -> impl Strategy<Value = String> {
    let word =
        (select(WORDS), select(&[" ", " ", " ", " ", ""][..])).prop_map(|(word, space)| format!("{word}{space}"));
    let piece = prop_oneof![
        6 => word,
        2 => select(MARKS).prop_map(str::to_owned),
        2 => select(SIGNS).prop_map(str::to_owned),
    ];
    vec(piece, 0..100).prop_map(|pieces| pieces.concat())
}

/// Characters of the blocks that mean something to the scanner.
fn signs() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        4 => proptest::char::range('\u{600}', '\u{6FF}'),
        2 => proptest::char::range('\u{0}', '\u{17F}'),
        1 => proptest::char::range('\u{700}', '\u{8FF}'),
        2 => proptest::char::range('\u{2000}', '\u{206F}'),
        1 => proptest::char::range('\u{3000}', '\u{301F}'),
        1 => proptest::char::range('\u{FB50}', '\u{FDFF}'),
        1 => proptest::char::range('\u{FE00}', '\u{FFFD}'),
        1 => Just(' '),
    ];
    vec(character, 0..120).prop_map(String::from_iter)
}

/// Any text at all.
fn anything() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..80).prop_map(String::from_iter)
}

fn config() -> ProptestConfig {
    // What fails becomes a case of its own, not a line in a file of seeds. `PROPTEST_CASES` sets
    // how many texts are made.
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn tokens_of_reports_are_the_text(text in reports()) {
        tokens_are_the_text(&text);
    }

    #[test]
    fn tokens_of_signs_are_the_text(text in signs()) {
        tokens_are_the_text(&text);
    }

    #[test]
    fn sentences_of_reports_are_apart(text in reports()) {
        sentences_are_apart(&text);
    }

    #[test]
    fn sentences_of_signs_are_apart(text in signs()) {
        sentences_are_apart(&text);
    }

    #[test]
    fn extractions_of_reports_are_sound(text in reports()) {
        extraction_is_sound(&text, &Extractor::new().extract(&text));
    }

    #[test]
    fn extractions_of_signs_are_sound(text in signs()) {
        extraction_is_sound(&text, &Extractor::new().extract(&text));
    }

    #[test]
    fn extractions_are_repeatable(first in reports(), second in reports()) {
        extraction_is_repeatable(&first, &second);
    }

    #[test]
    fn settings_leave_out_and_add_nothing(text in reports()) {
        settings_are_kept(&text);
    }

    #[test]
    fn explain_gives_what_extract_gives(text in reports()) {
        explain_is_extract(&text, &Extractor::new().extract(&text));
    }

    #[test]
    fn a_paragraph_behind_changes_no_marked_quote(text in reports()) {
        sound::a_paragraph_behind_changes_no_marked_quote(&text);
    }

    #[test]
    fn harakat_tatweel_and_controls_change_no_quote(text in reports(), dress in vec(select(DRESS), 1..8)) {
        a_dressed_text_says_the_same(&text, &dress);
    }

    #[test]
    fn controls_anywhere_change_no_quote(text in reports(), every in 1_usize..9) {
        controls_anywhere_change_nothing(&text, every);
    }

    #[test]
    fn composed_and_decomposed_texts_agree(text in reports()) {
        normal_forms_agree(&text);
    }

    #[test]
    fn json_gives_the_extraction_back(text in reports()) {
        sound::extraction_comes_back(&Extractor::new().extract(&text));
    }

    #[test]
    fn everything_holds_of_signs(text in signs()) {
        everything_holds(&text);
        nothing_changes(&text);
    }

    #[test]
    fn everything_holds_of_anything(text in anything()) {
        everything_holds(&text);
        nothing_changes(&text);
    }
}

/// So that the properties above are not true of nothing.
#[test]
fn reports_hold_quotes() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let extractor = Extractor::new();
    let (mut quotes, mut speakers, mut marked) = (0, 0, 0);
    for _ in 0..100 {
        let text = reports().new_tree(&mut runner).unwrap().current();
        let extraction = extractor.extract(&text);
        quotes += extraction.quotes().len();
        speakers += extraction.speakers().len();
        marked += extraction.marked().len();
    }
    assert!(quotes >= 100 && speakers >= 50 && marked >= 100, "{quotes} quotes, {speakers} speakers, {marked} marked");
}

#[test]
fn short_texts() {
    for text in [
        "",
        " ",
        "\n",
        "“",
        "”",
        "“”",
        ":",
        ".",
        "قال",
        "قال:",
        "قال: “",
        "“قال",
        "قال الوزير",
        "\u{200F}",
        "\u{64E}",
        "((",
        "))",
        ": (",
        ": ()",
        "و",
        "ا",
        "@",
        "#",
    ] {
        everything_holds(text);
    }
}

/// What the makers above have brought to light.
#[test]
fn texts_that_went_wrong_once() {
    for text in [
        "بحسب لن ",
        "قال  “\n“: (قال ",
        "„قال قال “„“على حد قولهقال ",
        "نقلت ”، قال «“على حد قولهقال ",
        "قال قال على حد قوله قال ”، أن وصف “قال ",
        // A colon that is only looked at ahead joins no paragraph, nor does a mark with nothing behind it.
        "“قال ” على حد قوله «وزير \n“:",
        "„نقلا عن ” على حد تعبيرها وهو “",
        // The cue of a quote that stands in a sentence before the last quote's.
        "وأضاف هل قال :\n\n“قال ”، كما قال وزير قال ",
        // A text that ends where a rule looks at the word behind.
        "“اعتبر ”، وهو ",
        // A participle before the reports of its sentence.
        "مبرزا “نملك ما يكفي الناس لعام كامل” في الميناء، قال المدير إن الوزير أكد أن البحر هادئ.",
        // What is written on a letter goes with it, whatever stands between, and a hamza is of its letter.
        "‘A\u{618}\u{300}\u{2028}",
        "ألح “نعم”.\n\nوأضاف الO\u{650}\u{328}\u{304}: لن ندخل.",
        "قالت ﴾لوزيرة: “السد ممÒ\u{650}ئ“نا”.",
        "وقال#وسńأ: “نعم”.",
        // A mark that closes in the next paragraph, behind more marks than can be open at once.
        &format!("“نعم {}\nنعم”.", ">>ن>> ".repeat(20)),
        // A sign of scripture in the word, before its hamza.
        "وقال المدير: “ا\u{8F0}\u{654}”.",
        "إلله! قال تعالى: ﴿نعم﴾.",
        // An accented name is another than one without accents.
        "قال الوزير O. قال Ȫ: نعم الوزير O\u{64F}: لا.",
        "\u{6C2}ال المدير: \"القطار تأخر 10 دقائق\".",
        // An address with an accented letter.
        "\"`〡@Ñ\u{e}\"¡",
    ] {
        everything_holds(text);
        nothing_changes(text);
    }
}

/// A formula of praise stands for a name, however that is dressed, and for no word that begins with it.
#[test]
fn dressed_texts_that_went_wrong_once() {
    for text in ["قال المدير: “نعم اللهفة”. قال تعالى: ﴿نعم﴾.", "اللهُ أكبر. قال تعالى: ﴿نعم﴾."]
    {
        a_dressed_text_says_the_same(text, DRESS);
    }
}

/// A speaker glued to his cue stands before it as one does who is parted from it by a control.
#[test]
fn controls_between_words_that_are_glued_change_nothing() {
    for text in [
        "الrقال ر0«ت الح''\u{FFFD}ر",
        "قالwww.exampleserقال النجار:0«سمعت الحارس “لقال النجار:0نس #ور ''نيت&الحا15-7؟ لنجار:!",
        // An address between marks.
        "قال النجار: “www.example.org سعاد في بيان”.",
    ] {
        for every in 1..=8 {
            controls_anywhere_change_nothing(text, every);
        }
    }
}

#[test]
fn who_says_nothing_that_is_asked_for_is_no_speaker() {
    for text in
        ["قالت ليلى القاضي إن السد ممتلئ. وقال أحمد الحاج: “لا خوف”.", "أعلن وزير ” بحسب وزير قال ", "وزير قال : ("]
    {
        settings_are_kept(text);
    }
}

#[test]
fn deep_and_long_texts() {
    let deep = ["“‘«", "’”»"].map(|marks| marks.repeat(500)).join("نعم");
    let open = "قال الوزير: “نعم ".repeat(2000);
    let lines = "\n".repeat(20_000);
    let word = "ق".repeat(100_000);
    let colons = "قال:\n".repeat(2000);
    for text in [deep, open, lines, word, colons] {
        everything_holds(&text);
    }
}

#[test]
fn the_public_types_cross_threads() {
    fn shared<T: Send + Sync + Clone + std::fmt::Debug + 'static>() {}
    shared::<Extractor>();
    shared::<Extraction>();
    shared::<Lexicon>();
}

/// One extractor, eight threads, each beginning with another text and reading all of them three times.
#[test]
fn one_extractor_serves_many_threads() {
    const THREADS: usize = 8;
    let extractor = Extractor::new();
    let texts: Vec<String> = [
        include_str!("../examples/article.txt"),
        include_str!("../benches/texts/short.txt"),
        include_str!("../benches/texts/dense.txt"),
        include_str!("../benches/texts/inverted.txt"),
        "",
        "قالت وزيرة المياه ليلى القاضي: “السد ممتلئ”. وأضافت: “لا خوف من الصيف”.",
        "قال تعالى: ﴿نعم﴾.",
    ]
    .map(str::to_owned)
    .into();
    let alone: Vec<Extraction> = texts.iter().map(|text| extractor.extract(text)).collect();
    assert!(alone.iter().map(|extraction| extraction.quotes().len()).sum::<usize>() > 20);
    let start = Barrier::new(THREADS);
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let (extractor, texts, alone, start) = (&extractor, &texts, &alone, &start);
            scope.spawn(move || {
                let mut extraction = Extraction::new();
                start.wait();
                for round in 0..3 * texts.len() {
                    let at = (thread + round) % texts.len();
                    extractor.extract_into(&texts[at], &mut extraction);
                    assert_eq!(extraction, alone[at], "thread {thread}, text {at}");
                    assert_eq!(extractor.explain(&texts[at]).extraction(), &alone[at]);
                }
            });
        }
    });
}
