//! What [`isnad::sentences`] gives: a text with `|` where one sentence ends and the next begins.
//!
//! White space at a `|` belongs to neither.

mod common;

use common::assert_all;
use isnad::{Extractor, sentences, tokens};

#[track_caller]
fn check(cases: &[&str]) {
    assert_all(cases.iter().map(|case| {
        let text = case.replace('|', "");
        let expected: Vec<_> = case.split('|').map(str::trim).filter(|sentence| !sentence.is_empty()).collect();
        let found: Vec<_> = sentences(&text).map(|span| &text[span]).collect();
        (text.clone(), expected.join(" | "), found.join(" | "))
    }));
}

#[test]
fn stops_questions_and_exclamations() {
    check(&[
        "",
        " ",
        "\n\n",
        "وصل الوفد",
        "وصل الوفد.",
        "وصل الوفد.| ثم غادر.",
        "وصل الوفد.| ثم غادر",
        "وصل الوفد۔| ثم غادر۔",
        "متى يصل الوفد؟| لا أحد يعرف.",
        "متى يصل الوفد?| لا أحد يعرف.",
        "وصل الوفد!| غادر الوفد!",
        "أين الوفد؟!| لا أحد يعرف.",
        "أين الوفد؟؟؟| لا أحد يعرف!!",
        "أين الوفد؟.| لا أحد يعرف.",
        // A question that the sentence goes on behind.
        "أين الوفد؟، سأل الحارس.",
        "وصل الوفد؛ ثم غادر، وعاد: هكذا مساء - بعد التعب - إلى بيته.",
        "  وصل الوفد. | ثم غادر.  ",
        "وصل الوفد.\u{A0}|ثم غادر.",
    ]);
}

#[test]
fn stops_that_end_nothing() {
    check(&[
        // Abbreviations of one letter.
        "قال د. أحمد إن الوفد وصل.| ثم غادر.",
        "قالت أ.د. سعاد إن الوفد وصل.",
        "وصل م. سالم وأ. هدى ود. ليلى.",
        // Decimals, dates, times.
        "ارتفع السعر 3.5 في المئة.| ثم هبط 2.1 نقطة.",
        "ارتفع السعر ٣٫٥ في المئة.",
        "وصل في 12.5.2020 مساء.",
        // A number may stand last.
        "وصل عام 2015.| ثم غادر.",
        // Names spelled with letters.
        "قالت شركة جيه.إل.إل للعقارات إن السعر ثابت.",
        "باع بنك إتش.إس.بي.سي الأسهم.| ثم ربح.",
        // Links.
        "كتب على www.example.org أن الوفد وصل.",
        "الخبر على https://example.org/a.b.html.| ثم حذف.",
        "اكتبوا إلى first.last@example.org غدا.",
        "قرأ الخبر في example.org أمس.",
        // A stop for the comma in front of إن.
        "قال الوزير. إن الوفد وصل.",
    ]);
}

#[test]
fn ellipses() {
    check(&[
        // For a comma.
        "وصل الوفد… ثم غادر.",
        "وصل الوفد.. ثم غادر.",
        "وصل الوفد... ثم غادر.",
        "لا.. لن نعود.",
        // At the end of a line.
        "وصل الوفد…",
        "وصل الوفد..\n|ثم غادر.",
        // A new sentence with و.
        "وصل الوفد…| وقال الوزير إن الباب مفتوح.",
        "وصل الوفد..| وأضاف الوزير كلمة.",
        "أين الوفد..؟| لا أحد يعرف.",
        "أين الوفد؟..| لا أحد يعرف.",
        "قال: “سنعود… غدا… صباحا”.| ثم غادر.",
    ]);
}

#[test]
fn missing_spaces() {
    check(&[
        "وصل الوفد الكبير.|وغادر بعد ساعة.",
        "وصل الضيوف.|وقالت الوزيرة كلمة.",
        "أين الوفد؟|لا أحد يعرف.",
        "وصل الوفد!|غادر الوفد!",
        "وصل الوفد .| ثم غادر .",
        "وصل عام 2015.|وغادر الوفد.",
    ]);
}

#[test]
fn lines() {
    check(&[
        // Headlines without a stop.
        "الوفد يصل العاصمة\n|وصل الوفد اليوم.",
        "الوفد يصل العاصمة\n|المفاوضات تبدأ غدا\n|وصل الوفد اليوم.",
        "الوفد يصل العاصمة\r\n|وصل الوفد اليوم.\r\n|ثم غادر.",
        "الوفد يصل العاصمة\r|وصل الوفد.",
        "الوفد يصل العاصمة\u{2028}|وصل الوفد.",
        "الوفد يصل العاصمة\u{2029}|وصل الوفد.",
        "\n\nوصل الوفد.\n\n\n|ثم غادر.\n",
        "وصل الوفد\n \n|ثم غادر",
        // An abbreviation's stop does not carry over a line.
        "وصل الوفد إلى أ.\n|ثم غادر.",
        // Nor does a colon.
        "وقال الوزير:\n|“لن نعود”.",
        "وصل الوفد,\n|ثم غادر.",
    ]);
}

#[test]
fn stops_inside_marks() {
    check(&[
        "قال الوزير: “انتهينا. لن نعود. شكرا”.| ثم غادر.",
        "قال الوزير: «انتهينا. لن نعود»، ثم غادر.",
        "قال الوزير: \"انتهينا. لن نعود\" ثم غادر.",
        "سأل الوزير: “متى نعود؟ غدا؟” ثم غادر.",
        "صاح الوزير: “عودوا! الآن!”، ثم غادر.",
        "قال الوزير: ((انتهينا. لن نعود)) ثم غادر.",
        "قال الوزير: (انتهينا. لن نعود) ثم غادر.",
        "قال الوزير: ‘انتهينا. لن نعود’ ثم غادر.",
        // The other way round.
        "قال الوزير: ”انتهينا. لن نعود“.| ثم غادر.",
        "قال الوزير: »انتهينا. لن نعود«.| ثم غادر.",
        // One in the other.
        "قال الوزير: «سألني: “متى؟ غدا؟” فضحكت. انتهى».| ثم غادر.",
        // Over lines.
        "قال الوزير: “انتهينا.\nلن نعود.\nشكرا”.| ثم غادر.",
    ]);
}

#[test]
fn a_stop_and_what_closes_behind_it() {
    check(&[
        // The stop inside: the sentence goes on with who said it.
        "“لن نعود إلى هذا البيت أبدا.” قال الوزير.| ثم غادر.",
        "“متى نعود إلى هذا البيت؟” سأل الحارس.",
        "“لن نعود إلى هذا البيت أبدا.”، قالت الوزيرة.",
        // The stop inside, then a new sentence.
        "قال الوزير: “لن نعود إلى هذا البيت أبدا.”| وأضافت الوزيرة كلمة.",
        "قالت الوزيرة: «لن نعود إلى هذا البيت أبدا!»| وقال الحارس كلمة.",
        // A short one too.
        "قال الوزير: “لن نعود.”| وأضافت الوزيرة كلمة.",
        // Both inside and outside.
        "قال الوزير: “لن نعود.”.| ثم غادر.",
        // At the end of the line or of the text.
        "قال الوزير: “لن نعود.”",
        "قال الوزير: “لن نعود.”\n|ثم غادر.",
        // Brackets.
        "وصل الوفد (بعد ساعة).| ثم غادر.",
        "(وصل الوفد بعد ساعة.)| ثم غادر.",
    ]);
}

#[test]
fn marks_without_their_partners() {
    check(&[
        // Never closed: stops count as ever.
        "قال الوزير: “انتهينا.| لن نعود.",
        "قال الوزير: “انتهينا.| لن نعود\n|وصل الوفد.",
        "قال الوزير: «انتهينا\n|وصل الوفد.| ثم غادر.",
        // Never opened: the mark goes with the stop in front of it.
        "قال الوزير انتهينا.”| ثم غادر.",
        "قال الوزير انتهينا”.| ثم غادر.",
        "قال الوزير انتهينا».| ثم غادر.",
        // Inches and apostrophes are no marks.
        "شاشة 55\" جديدة.| ثم أخرى 32\".",
        "وصل O'Neil أمس.| ثم غادر O’Neil.| وقالت الوزيرة كلمة.",
    ]);
}

#[test]
fn spans_are_those_of_the_words() {
    let text = "\u{200F}وصل الوفد. \u{200F}\n ثم غادر \u{200E}";
    let spans: Vec<_> = sentences(text).map(|span| (span.start, &text[span])).collect();
    let second = text.find("ثم").unwrap();
    assert_eq!(spans, [("\u{200F}".len(), "وصل الوفد."), (second, "ثم غادر")]);
}

/// A text without a stop is not one sentence, and no word of it gets lost.
#[test]
fn a_sentence_that_never_ends_is_parted_before_a_word() {
    for (text, most) in [("كلمة ".repeat(2000), 512), ("12 كلمة، ".repeat(700), 513)] {
        let found: Vec<&str> = sentences(&text).map(|span| &text[span]).collect();
        assert!(found.len() >= 4 && found.iter().all(|part| tokens(part).count() <= 2 * most), "{}", found.len());
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(found.iter().flat_map(|part| words(part)).collect::<Vec<_>>(), words(&text));
    }
}

/// Its head stays as long as may be, and what is said between marks counts for one word.
#[test]
fn who_says_a_great_deal_is_found() {
    let extractor = Extractor::new();
    for words in [500, 509, 513, 521, 1100] {
        let marked = format!("قال الوزير سامي البكري: “{}”.", "نعم لنا ".repeat(words / 2));
        let clause = format!("أكد الوزير سامي البكري أن العمل {}", "طويل ".repeat(words));
        for text in [marked, clause] {
            let extraction = extractor.extract(&text);
            let quote = extraction.quotes().next().unwrap_or_else(|| panic!("{words} words: {text:.60}"));
            assert_eq!((quote.name(), quote.text(&text).split(' ').count() >= 400), (Some("الوزير سامي البكري"), true));
        }
    }
}
