//! What the settings of an extractor change, and what they leave as it is.

use isnad::{Extraction, Extractor, ExtractorBuilder, Kind, Resolution};

const TEXT: &str = "قالت مديرة المتحف سعاد النجدي: “القاعة جاهزة”. وأضافت أن الزوار “ينتظرون منذ عام” هناك.\n\
     وأكدت النجدي أن الباب مفتوح. وقال المدير: “لا”. وقال المدير إن المال حاضر.";

fn read(builder: ExtractorBuilder, text: &str) -> Extraction {
    builder.build().extract(text)
}

fn contents(extraction: &Extraction, text: &str) -> Vec<String> {
    extraction.quotes().map(|quote| quote.text(text).to_owned()).collect()
}

#[test]
fn only_the_kinds_that_are_asked_for_are_given() {
    use Kind::{Direct, Indirect, Mixed};
    let all = read(Extractor::builder(), TEXT);
    for kinds in [&[][..], &[Direct], &[Mixed], &[Indirect], &[Direct, Mixed], &[Direct, Mixed, Indirect]] {
        let some = read(Extractor::builder().kinds(kinds.iter().copied()), TEXT);
        let expected: Vec<_> = all.quotes().filter(|quote| kinds.contains(&quote.kind())).collect();
        assert!(some.quotes().eq(expected.iter().copied()), "{kinds:?}");
        assert!(kinds.iter().all(|kind| some.quotes().any(|quote| quote.kind() == *kind)), "{kinds:?}");
        assert!(some.speakers().all(|speaker| speaker.quotes().count() > 0), "{kinds:?}");
        assert_eq!(some.marked(), all.marked());
    }
}

#[test]
fn indirect_is_short_for_a_kind() {
    let short = read(Extractor::builder().indirect(false), TEXT);
    assert_eq!(short, read(Extractor::builder().kinds([Kind::Direct, Kind::Mixed]), TEXT));
    assert_eq!(read(Extractor::builder().indirect(false).indirect(true), TEXT), read(Extractor::builder(), TEXT));
}

#[test]
fn without_resolution_a_speaker_is_what_stands_beside_the_cue() {
    let whole = read(Extractor::builder(), TEXT);
    let beside = read(Extractor::builder().resolution(Resolution::Mention), TEXT);
    assert_eq!(contents(&beside, TEXT), contents(&whole, TEXT));
    let names: Vec<Option<&str>> = beside.quotes().map(|quote| quote.name()).collect();
    let mentions: Vec<Option<&str>> = beside.quotes().map(|quote| quote.mention().map(|span| &TEXT[span])).collect();
    assert_eq!(names, mentions);
    assert_eq!(names, [Some("مديرة المتحف سعاد النجدي"), None, Some("النجدي"), Some("المدير"), Some("المدير")]);
    // The same words are one speaker, and two of its mentions.
    let counts: Vec<(usize, usize)> =
        beside.speakers().map(|speaker| (speaker.mentions().len(), speaker.quotes().count())).collect();
    assert_eq!(counts, [(1, 1), (1, 1), (2, 2)]);
}

mod skip {
    use isnad::{Outcome, Regex};

    use super::*;

    fn skipping(pattern: &str) -> ExtractorBuilder {
        Extractor::builder().skip(Regex::new(pattern).unwrap())
    }

    #[test]
    fn what_is_skipped_is_not_read_and_moves_nothing() {
        let text = "قال الحارس إن الباب مغلق.\nاقرأ أيضا: الحارس: لن أفتح الباب\nوأضاف أن “المفتاح” معه.\n\
                    رابط الخبر: قالت الطبيبة: “نعم”.";
        let all = read(Extractor::builder(), text);
        assert!(all.quotes().len() >= 3);
        let extraction = read(skipping("(?m)^(اقرأ أيضا|رابط الخبر):.*$"), text);
        let said: Vec<_> = extraction.quotes().map(|quote| (quote.name().unwrap(), quote.text(text))).collect();
        assert_eq!(said, [("الحارس", "الباب مغلق"), ("الحارس", "“المفتاح” معه")]);
        // Places are those of the text as it is.
        for quote in extraction.quotes() {
            let same = all.quotes().find(|other| other.content() == quote.content()).expect("the same place");
            assert_eq!(same.cue(), quote.cue());
        }
        assert_eq!(extraction.marked().len(), 1);
    }

    #[test]
    fn patterns_add_up_and_one_that_matches_nothing_changes_nothing() {
        assert_eq!(read(skipping("غير موجود"), TEXT), read(Extractor::builder(), TEXT));
        let none = read(skipping("قالت").skip(Regex::new("(?s)وأضافت.*").unwrap()), TEXT);
        assert!(none.quotes().all(|quote| quote.cue().is_none()));
        assert_eq!(read(skipping("(?s).*"), TEXT), Extraction::new());
    }

    #[test]
    fn a_name_leaves_out_what_is_skipped_in_it() {
        let text = "قال النجار [1] سليم البنا: “الباب جاهز”.";
        let extraction = read(skipping(r"\[\d+\]"), text);
        let quote = extraction.quotes().next().unwrap();
        assert_eq!(quote.name(), Some("النجار سليم البنا"));
        assert_eq!(quote.mention().map(|span| &text[span]), Some("النجار [1] سليم البنا"));
    }

    #[test]
    fn an_explanation_leaves_it_out_too() {
        let extractor = skipping("(?m)^رابط.*$").build();
        let text = "رابط الخبر: قال مدير الموقع إن الخبر صحيح.\nقال الحارس إن الباب مغلق.";
        let explanation = extractor.explain(text);
        assert_eq!(explanation.extraction(), &extractor.extract(text));
        let taken = explanation.steps().filter(|step| matches!(step.outcome(), Outcome::Taken { .. })).count();
        assert_eq!(taken, 1);
    }

    #[test]
    fn threads_share_it() {
        let extractor = skipping("(?m)^رابط.*$").build();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| assert_eq!(extractor.extract(TEXT), read(Extractor::builder(), TEXT)));
            }
        });
    }
}
