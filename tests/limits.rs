//! How far a text may go: its length, its depth, and the memory it takes, which a counting allocator
//! measures.

#[path = "common/sound.rs"]
#[expect(dead_code, reason = "the rest is for made-up texts")]
mod sound;

use std::thread;

use allocation_counter::measure;
use isnad::{Extraction, Extractor, sentences, tokens};
use sound::everything_holds;

const MIB: usize = 1 << 20;

/// Texts that ask for much beside their length: each word, sign or line once more.
const GREEDY: [&str; 22] = [
    "“",
    "\"",
    "“‘«",
    "“قال ",
    "قال احمد: ",
    "قال احمد: نعم\n",
    "احمد ",
    "احمد علي\n",
    "قال احمد علي ",
    "قال احمد إن علي يعود. ",
    "وزير و",
    "ا.",
    "aا",
    "%",
    "«نعم» قال\n",
    "و:«و»\n",
    "احمد:نعم\n",
    "قال ﷺ: «نعم» الله\n",
    "قال (",
    "قال: (نعم) ",
    "\u{200F}",
    "ق \u{200F}",
];

fn repeated(text: &str, bytes: usize) -> String {
    text.repeat(bytes / text.len())
}

/// The most memory that is held while a text is read on a thread that has read none, the extraction
/// with it.
fn peak(text: &str) -> usize {
    let extractor = Extractor::new();
    let read = || measure(|| extractor.extract_into(text, &mut Extraction::new())).bytes_max;
    thread::scope(|scope| scope.spawn(read).join().unwrap()) as usize
}

/// The documentation of the crate gives these bounds.
#[test]
fn memory_is_bounded_by_the_text() {
    for text in GREEDY.map(|text| repeated(text, MIB / 8)) {
        let peak = peak(&text);
        assert!(peak <= 64 * text.len(), "{} bytes a byte of {:?}…", peak / text.len(), &text[..text.len().min(40)]);
    }
    let news = repeated(include_str!("../benches/texts/long.txt"), MIB / 2);
    let peak = peak(&news);
    assert!(peak <= 8 * news.len() && peak > news.len() / 8, "{peak} bytes for {} of news", news.len());
}

/// What is read at once is a piece of the text: where nothing is found, a longer one takes no more.
#[test]
fn a_paragraph_without_end_takes_no_more_than_a_piece_of_it() {
    for text in ["“", "“قال ", "ق", "\u{200F}", "\n"] {
        let (piece, long) = (peak(&repeated(text, 3 * MIB / 2)), peak(&repeated(text, 5 * MIB / 2)));
        assert!(piece <= 64 * MIB, "{piece} bytes for {text:?}");
        // The little that grows is what the extraction holds.
        assert!(long <= piece + piece / 16 + 4096, "{piece} bytes and then {long} for {text:?}");
    }
}

#[test]
fn tokens_and_sentences_take_no_more_than_a_piece_of_the_text() {
    for text in ["“", "ا.", "نعم\n", "ق"] {
        let text = repeated(text, 2 * MIB);
        for peak in [measure(|| assert!(tokens(&text).count() > 0)), measure(|| assert!(sentences(&text).count() > 0))]
        {
            assert!(peak.bytes_max <= 64 << 20, "{} bytes", peak.bytes_max);
        }
    }
}

/// One word, one paragraph, one sentence longer than a piece, and nesting deeper than any speech.
#[test]
fn what_is_longer_or_deeper_than_any_text_holds() {
    // More than a piece, where the time for it is short.
    let long = if cfg!(debug_assertions) { MIB / 4 } else { 5 * MIB / 4 };
    let nested = |open: &str, close: &str| format!("قال: {}نعم{}", open.repeat(long / 128), close.repeat(long / 128));
    let texts = [
        // Words.
        format!("قال الوزير: “{}”.", "ق".repeat(long / 2)),
        "قَ".repeat(long / 4),
        "a".repeat(long),
        format!("www.{}", "a/".repeat(long / 2)),
        "9".repeat(long),
        "ـ".repeat(long / 2),
        "\u{64E}".repeat(long / 2),
        // A sentence, and a paragraph of sentences.
        format!("قال الوزير إن {}", repeated("الباب مفتوح و", long)),
        repeated("قال الوزير: “نعم”. ", long),
        format!("قال الوزير: “{}”.", repeated("الباب مفتوح. ", long)),
        // Depth.
        nested("“", "”"),
        nested("“‘«", "»’”"),
        nested("(", ")"),
        nested("((", "))"),
        nested("قال: “", "”"),
        nested("قال إن ", "."),
    ];
    for text in texts {
        everything_holds(&text);
    }
}

/// Marks of a quote that is longer than a piece, and reports on both sides of each edge.
#[test]
fn quotes_are_found_where_pieces_meet() {
    let report = "قالت مديرة المتحف: “القاعة جاهزة”. ";
    let text = repeated(report, 5 * MIB / 2);
    let extraction = Extractor::new().extract(&text);
    let reports = text.len() / report.len();
    // A piece may end inside a report: two pieces meet in at most so many places.
    assert!(extraction.quotes().len() >= reports - 6, "{} of {reports}", extraction.quotes().len());
    assert!(extraction.quotes().all(|quote| !quote.text(&text).is_empty()));
    assert_eq!(extraction.speakers().len(), 1);
}

/// Five gigabytes, for which the system needs no memory as long as only zeros are read: reports stand
/// before, upon and behind the place that no offset of 32 bits reaches.
#[test]
#[cfg(target_pointer_width = "64")]
#[ignore = "reads five gigabytes: cargo test --release --test limits -- --ignored"]
fn places_beyond_four_gigabytes_are_right() {
    const REPORTS: [(&str, &str, &str); 3] = [
        ("قالت مديرة المتحف سعاد النجدي: “القاعة جاهزة”.\n", "القاعة جاهزة", "مديرة المتحف سعاد النجدي"),
        ("وقال النجار سليم البنا: “الباب جاهز”.\n", "الباب جاهز", "النجار سليم البنا"),
        ("وأضافت النجدي: “الزوار ينتظرون”.\n", "الزوار ينتظرون", "مديرة المتحف سعاد النجدي"),
    ];
    let edge = 1_usize << 32;
    let places = [100, edge - 30, edge + (1 << 30) - 200];
    let mut bytes = vec![0; edge + (1 << 30)];
    for (place, (report, ..)) in places.into_iter().zip(REPORTS) {
        bytes[place - 1] = b'\n';
        bytes[place..place + report.len()].copy_from_slice(report.as_bytes());
    }
    let text = String::from_utf8(bytes).unwrap();

    let extraction = Extractor::new().extract(&text);
    let found: Vec<_> = extraction.quotes().map(|quote| (quote.content(), quote.name())).collect();
    let expected = places.into_iter().zip(REPORTS).map(|(place, (report, content, name))| {
        let start = place + report.find(content).unwrap();
        (isnad::Span::new(start, start + content.len()), Some(name))
    });
    assert!(found.iter().copied().eq(expected), "{found:?}");
    assert!(extraction.quotes().zip(REPORTS).all(|(quote, (_, content, _))| quote.text(&text) == content));

    let words = tokens(&text).filter(|token| token.text().starts_with("قال"));
    assert!(words.map(|token| token.span().start).eq([places[0]]));
    let last = sentences(&text).last().unwrap();
    assert_eq!(&text[last], REPORTS[2].0.trim_end());
}
