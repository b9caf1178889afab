//! Once warm, [`Extractor::extract_into`] asks for no memory: a counting allocator says so.

use allocation_counter::measure;
use isnad::{Extraction, Extractor, Resolution};

const TEXTS: [&str; 6] = [
    include_str!("../examples/article.txt"),
    include_str!("../benches/texts/short.txt"),
    include_str!("../benches/texts/long.txt"),
    include_str!("../benches/texts/dense.txt"),
    include_str!("../benches/texts/quiet.txt"),
    include_str!("../benches/texts/inverted.txt"),
];

/// Formulas of praise, which the texts of the benchmarks have none of.
const PRAISE: &str = "قال رسول الله صلى الله عليه وسلم: «الدين النصيحة». وقال تعالى: ﴿وقل رب زدني علما﴾.";

#[test]
fn a_warm_extractor_allocates_nothing() {
    let extractor = Extractor::new();
    let mut extraction = Extraction::new();
    // More reports in a paragraph than a sort orders in place.
    let crowded = "قال الحارس إن الباب مغلق. وأضاف أن المفتاح “ضائع”، بحسب صحيفة المرفأ. ".repeat(30);
    let texts = || TEXTS.into_iter().chain([PRAISE, &crowded]);
    let cold = measure(|| texts().for_each(|text| extractor.extract_into(text, &mut extraction)));
    assert!(cold.count_total > 0, "the allocations are not counted");
    for text in texts() {
        let warm = measure(|| extractor.extract_into(text, &mut extraction));
        assert_eq!((warm.count_total, warm.bytes_total), (0, 0), "{text}");
    }
}

#[test]
fn settings_allocate_nothing_either() {
    for builder in
        [Extractor::builder().indirect(false).min_confidence(0.9), Extractor::builder().resolution(Resolution::Mention)]
    {
        let extractor = builder.build();
        let mut extraction = Extraction::new();
        for text in TEXTS {
            extractor.extract_into(text, &mut extraction);
        }
        for text in TEXTS {
            let warm = measure(|| extractor.extract_into(text, &mut extraction));
            assert_eq!(warm.count_total, 0, "{extractor:?}: {text}");
        }
    }
}

/// A long text between short ones: what it needs is given back, and the short ones are read without
/// asking for more than the first of them did.
#[test]
fn a_book_leaves_no_memory_behind() {
    let extractor = Extractor::new();
    let mut extraction = Extraction::new();
    extractor.extract_into(TEXTS[0], &mut extraction);
    let book = TEXTS[2].repeat((3 << 20) / TEXTS[2].len());
    let kept = measure(|| extractor.extract_into(&book, &mut Extraction::new()));
    // What stays allocated is less than what was there before, or as much.
    assert!(kept.bytes_current <= 0, "{} bytes stay", kept.bytes_current);
}
