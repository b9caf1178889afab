//! Texts made to be slow, for the benchmarks and for the test that counts steps.

/// Makes a text of so many bytes.
pub(crate) type Make = fn(usize) -> String;

pub(crate) const SLOW: &[(&str, Make)] = &[
    ("marks", |bytes| fill("“", bytes)),
    ("mark and verb", |bytes| fill("“قال ", bytes)),
    ("verb, name, colon", |bytes| fill("قال احمد: ", bytes)),
    ("unclosed", |bytes| {
        fill(
            "فتح الحارس الباب «ومشى نحو البئر القديمة ثم عاد إلى غرفته قرب السور وجلس ينتظر رفيقه حتى طلع الصباح على القرية كلها. ",
            bytes,
        )
    }),
    ("no line break", |bytes| fill(&include_str!("../texts/long.txt").replace('\n', " "), bytes)),
    ("nested", |bytes| {
        let half = bytes / 2;
        format!("{} نعم {}", fill(" «", half), fill("» ", half))
    }),
    ("one word", |bytes| fill("ب", bytes)),
    ("harakat", |bytes| fill("\u{64E}\u{651}", bytes)),
    ("titles", |bytes| fill("وأكد الوزير أن الوزير نفى. ", bytes)),
    ("names", |bytes| fill("سامي البكري وهاني ", bytes)),
    ("implied", |bytes| fill("وأضاف أن الباب مغلق. ", bytes)),
    ("praise", |bytes| fill("قال تعالى: ﴿نعم﴾. ", bytes)),
    ("titles and commas", |bytes| fill("مدير، ", bytes)),
    ("verbs of two objects", |bytes| fill("اعتبر ", bytes)),
    ("colon and blank lines", |bytes| format!("قال: {}", fill("\n", bytes))),
    ("opened in each paragraph", |bytes| fill("قال: “نعم\n", bytes)),
    ("interviews", |bytes| fill(&format!("* نعم؟\nلا.\n{}", "- لا.\n- نعم؟\n+ كلا.\nكلا.\n".repeat(8)), bytes)),
    ("short paragraphs", |bytes| fill("و:“و\n", bytes)),
];

fn fill(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}
