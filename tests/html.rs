//! The page of an extraction: its elements nest, its links lead somewhere, and what it shows is the text.

use std::collections::HashSet;

use isnad::html::Page;
use isnad::{Extraction, Extractor};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const ARTICLE: &str = include_str!("../examples/article.txt");

/// A report in a report, and a quote of three paragraphs with a relay beside it.
const NESTED: &str = "وقال المحافظ سامر بدران: “قالت لي المهندسة رباب الحلو إن الأسلاك قديمة”.\n\n\
     ونقلت صحيفة “المنارة” عن النجار قوله إن الباب “جاهز منذ عام”. وأضاف: “لن أنتظر”.\n\
     وقال الحارس: “هذا أول الكلام\n“وهذا وسطه\n“وهذا آخره”.";

/// What a tag says, and the text between tags.
#[derive(Debug)]
enum Piece<'p> {
    Open { name: &'p str, attributes: Vec<(&'p str, &'p str)> },
    Close(&'p str),
    Text(&'p str),
}

/// The pieces of the body. It takes only HTML as the page writes it: attributes in double quotes, every
/// `<` a tag. Anything else fails.
fn pieces(page: &str) -> Vec<Piece<'_>> {
    let (_, mut rest) = page.split_once("<body>").expect("a body");
    let mut pieces = Vec::new();
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        assert!(!text.contains(['>', '"', '\'']), "not escaped: {text}");
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        let (tag, behind) = tag[1..].split_once('>').expect("a tag that ends");
        rest = behind;
        pieces.push(match tag.strip_prefix('/') {
            Some(name) => Piece::Close(name),
            None => {
                let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
                Piece::Open { name, attributes: attributes_of(attributes) }
            }
        });
    }
    assert_eq!(rest.trim(), "");
    pieces
}

fn attributes_of(mut text: &str) -> Vec<(&str, &str)> {
    let mut attributes = Vec::new();
    while !text.is_empty() {
        let (name, behind) = text.split_once("=\"").unwrap_or_else(|| panic!("no attribute: {text}"));
        let (value, behind) = behind.split_once('"').expect("a value that ends");
        assert!(!value.contains(['<', '>']), "not escaped: {value}");
        attributes.push((name, value));
        text = behind.trim_start();
    }
    attributes
}

fn value<'p>(attributes: &[(&'p str, &'p str)], wanted: &str) -> Option<&'p str> {
    attributes.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value)
}

/// Fails if the page is not sound; gives the article's text, a line for each paragraph.
fn sound(page: &str) -> String {
    let (mut stack, mut ids, mut targets) = (Vec::new(), HashSet::new(), Vec::new());
    let mut shown = String::new();
    for piece in pieces(page) {
        match piece {
            Piece::Open { name, attributes } => {
                if let Some(id) = value(&attributes, "id") {
                    assert!(ids.insert(id), "{id} twice");
                }
                targets.extend(value(&attributes, "href").map(|href| href.strip_prefix('#').expect("a place here")));
                targets.extend(value(&attributes, "aria-describedby"));
                assert!(!["script", "img", "link", "iframe"].contains(&name), "a foreign element: {name}");
                assert!(attributes.iter().all(|(name, _)| !name.starts_with("on")), "a handler");
                let hidden = value(&attributes, "role") == Some("tooltip") || name == "sup";
                stack.push((name, hidden));
            }
            Piece::Close(name) => {
                assert_eq!(stack.pop().map(|(open, _)| open), (name != "body" && name != "html").then_some(name));
                if name == "p" && stack.iter().any(|(open, _)| *open == "article") {
                    shown.push('\n');
                }
            }
            Piece::Text(text) => {
                let article = stack.iter().any(|(name, _)| *name == "p") && stack.iter().any(|(n, _)| *n == "article");
                if article && !stack.iter().any(|(_, hidden)| *hidden) {
                    shown.push_str(text);
                }
            }
        }
    }
    assert!(stack.is_empty(), "open at the end: {stack:?}");
    for target in targets {
        assert!(ids.contains(target), "nothing has the id {target}");
    }
    shown.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// The paragraphs of a text as a page shows them.
fn paragraphs(text: &str) -> String {
    let breaks = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];
    let lines = text.split(breaks).map(str::trim).filter(|line| !line.is_empty());
    let shown = |c: char| if c.is_control() && c != '\t' { char::REPLACEMENT_CHARACTER } else { c };
    lines.map(|line| line.chars().map(shown).chain(['\n']).collect::<String>()).collect()
}

fn page_of(text: &str) -> String {
    Page::new(text, &Extractor::new().extract(text)).to_string()
}

#[test]
fn the_article_is_shown_whole() {
    for text in [ARTICLE, NESTED, "", "لا أحد يتكلم هنا.", "قال\u{0} <b>الحارس</b>: “&amp; \u{202E}'نعم'”."]
    {
        assert_eq!(sound(&page_of(text)), paragraphs(text));
    }
}

#[test]
fn every_quote_has_its_mark_and_its_card() {
    for text in [ARTICLE, NESTED] {
        let extraction = Extractor::new().extract(text);
        let page = page_of(text);
        assert!(extraction.quotes().len() >= 4);
        for (index, quote) in extraction.quotes().enumerate() {
            let mark = format!("<mark class=\"quote {} h{}\"", quote.kind().as_str(), quote.speaker().unwrap().id());
            let id = format!(" id=\"q{index}\" tabindex=\"0\" aria-describedby=\"c{index}\">");
            assert!(page.contains(&format!("{mark}{id}")), "{quote:?}");
            let card = page.split(&format!("id=\"c{index}\">")).nth(1).expect("a card");
            let card = card.split("</span></mark>").next().unwrap();
            let confidence = format!("{:.0}%", 100.0 * quote.confidence());
            for told in [quote.name().unwrap(), quote.rule().as_str(), &confidence] {
                assert!(card.contains(told), "{told} in {card}");
            }
            for span in quote.mention().into_iter().chain(quote.cue().map(|cue| cue.span())).chain(quote.relay()) {
                // A name that the article writes with harakat is shown as it is written.
                assert!(card.contains(&text[span]), "{} in {card}", &text[span]);
            }
            assert!(page.contains(&format!("<a href=\"#q{index}\">")));
        }
    }
}

#[test]
fn a_quote_over_paragraphs_is_one_quote_in_parts() {
    let line = "وقال الحارس: “هذا أول الكلام وهذا آخره”.";
    let text = &line.replace("الكلام ", "الكلام\n");
    // The same places, whatever the rules make of the line break.
    let extraction = Extractor::new().extract(line);
    let page = Page::new(text, &extraction).to_string();
    assert_eq!(sound(&page), paragraphs(text));
    assert_eq!(page.matches("<mark class=\"quote direct h0\"").count(), 2);
    assert_eq!(page.matches("id=\"q0\"").count(), 1);
    assert_eq!(page.matches("<span class=\"card\"").count(), 2, "both parts tell whose they are");
    assert_eq!(page.matches("<sup").count(), 1, "the number stands at the end alone");
}

#[test]
fn speakers_are_counted_and_share_the_words() {
    let text = "قال الحارس: “واحد اثنان ثلاثة”. وقالت الطبيبة: “أربعة”.";
    let page = page_of(text);
    let speakers = page.split("<aside>").nth(1).unwrap();
    let names: Vec<&str> =
        speakers.split("class=\"name\">").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(names, ["الحارس", "الطبيبة"]);
    let widths: Vec<&str> = speakers.split("width:").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(widths, ["75.0%", "25.0%"]);
    assert!(speakers.contains("الأقوال: 1 · الكلمات: 3 (75%)"), "{speakers}");
}

#[test]
fn words_of_a_report_in_a_report_are_the_inner_speakers() {
    let text = "قالت الطبيبة: “قال الحارس إن الباب مغلق”.";
    let page = page_of(text);
    // إن itself stands in nobody's mouth but hers: three words of hers, two of his.
    assert!(page.contains("الكلمات: 3 (60%)") && page.contains("الكلمات: 2 (40%)"), "{page}");
}

#[test]
fn nothing_comes_from_outside() {
    let page = page_of(ARTICLE);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("default-src 'none'"));
    for outside in ["http://", "https://", "url(", "@import", "<script", "src="] {
        assert!(!page.contains(outside), "{outside}");
    }
    for theme in ["(prefers-color-scheme: dark)", "@media print", "(max-width: 52rem)"] {
        assert!(page.contains(theme), "{theme}");
    }
}

#[test]
fn a_title_is_shown_and_not_read() {
    let page = Page::new("", &Extraction::new()).title("</title>\n<b>“أ” & ب").to_string();
    assert!(page.contains("<title>&lt;/title&gt; &lt;b&gt;“أ” &amp; ب</title>"));
    assert!(page.contains("<h1>&lt;/title&gt; &lt;b&gt;“أ” &amp; ب</h1>"));
    sound(&page);
}

#[test]
fn an_extraction_of_another_text_shows_what_fits() {
    let extraction = Extractor::new().extract(ARTICLE);
    for text in ["قصير", "a", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", NESTED]
    {
        assert_eq!(sound(&Page::new(text, &extraction).to_string()), paragraphs(text));
    }
}

const PARTS: &[&str] = &[
    "قال ",
    "وأضاف ",
    "الحارس ",
    "الطبيبة ",
    "أن ",
    "إن ",
    ": ",
    "“",
    "”",
    "«",
    "»",
    "\"",
    "، ",
    ". ",
    "\n",
    "\n\n",
    "بحسب ",
    "الباب مغلق ",
    "<b>",
    "&",
    "'",
    "\u{202E}",
    "\u{0}",
    "قوله ",
    "مشيرا إلى أن ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_makes_a_sound_page(parts in vec(select(PARTS), 0..60)) {
        let text = parts.concat();
        prop_assert_eq!(sound(&page_of(&text)), paragraphs(&text));
    }
}
