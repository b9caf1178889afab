//! What [`isnad::tokens`] gives: a text, and the kinds and texts of its tokens.
//!
//! A token is written `kind:text`, one behind the other; white space and what has no ink are left
//! out, since the last test sees to it that nothing is lost. Clitics are written with hyphens.

mod common;

use common::assert_all;
use isnad::{Clitics, TokenKind, tokens};

fn name(kind: TokenKind) -> String {
    format!("{kind:?}").to_lowercase()
}

/// The tokens of a text in the form of the tables.
fn read(text: &str) -> String {
    let inked = tokens(text).filter(|token| token.kind() != TokenKind::Space);
    inked.map(|token| format!("{}:{}", name(token.kind()), token.text())).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    assert_all(cases.iter().map(|(text, expected)| (text.to_string(), expected.to_string(), read(text))));
}

#[test]
fn words_in_arabic_letters() {
    check(&[
        ("قال الوزير", "word:قال word:الوزير"),
        ("ء", "word:ء"),
        // Harakat, shadda with them, the dagger alef.
        ("قَالَ", "word:قَالَ"),
        ("أَكَّدَ هٰذا", "word:أَكَّدَ word:هٰذا"),
        ("غداً، شكراً", "word:غداً comma:، word:شكراً"),
        // Tatweel in a word, before it and behind it.
        ("قــــال", "word:قــــال"),
        ("بـ الأمس", "word:بـ word:الأمس"),
        ("لـ“نعم”", "word:لـ mark:“ word:نعم mark:”"),
        // Letters of Persian, Urdu and the Maghreb.
        ("پاريس چاد ڤيينا ڨابس گرگان", "word:پاريس word:چاد word:ڤيينا word:ڨابس word:گرگان"),
        ("ی ک ے ٹ ہ", "word:ی word:ک word:ے word:ٹ word:ہ"),
        ("\u{750}ال", "word:\u{750}ال"),
    ]);
}

#[test]
fn presentation_forms_are_letters() {
    check(&[
        // قال, as a PDF gives it.
        ("\u{FED7}\u{FE8E}\u{FEDD}", "word:\u{FED7}\u{FE8E}\u{FEDD}"),
        // لا as one character, alone and within سلام.
        ("\u{FEFB}", "word:\u{FEFB}"),
        ("\u{FEB3}\u{FEFC}\u{FEE1}", "word:\u{FEB3}\u{FEFC}\u{FEE1}"),
        ("ال\u{FEB3}لام", "word:ال\u{FEB3}لام"),
        // A fatha with ink of its own within a word.
        ("\u{FED7}\u{FE77}\u{FE8E}\u{FEDD}", "word:\u{FED7}\u{FE77}\u{FE8E}\u{FEDD}"),
        ("\u{FED7}\u{FE8E}\u{FEDD}: نعم", "word:\u{FED7}\u{FE8E}\u{FEDD} colon:: word:نعم"),
    ]);
}

#[test]
fn controls_are_no_part_of_a_word_but_do_not_part_it() {
    check(&[
        // The non-joiner and the joiner.
        ("می\u{200C}شود", "word:می\u{200C}شود"),
        ("ه\u{200D}", "word:ه"),
        // Bidi marks, embeddings and isolates, inside.
        ("قا\u{200F}ل", "word:قا\u{200F}ل"),
        ("قا\u{200E}ل", "word:قا\u{200E}ل"),
        ("قا\u{61C}ل", "word:قا\u{61C}ل"),
        ("قا\u{202B}ل", "word:قا\u{202B}ل"),
        ("قا\u{2067}ل", "word:قا\u{2067}ل"),
        ("قا\u{FEFF}ل", "word:قا\u{FEFF}ل"),
        ("قا\u{AD}ل", "word:قا\u{AD}ل"),
        // Around.
        ("\u{200F}قال\u{200F}", "word:قال"),
        ("\u{202B}قال\u{202C} نعم", "word:قال word:نعم"),
        ("\u{2067}قال\u{2069}:", "word:قال colon::"),
        ("\u{FEFF}قال", "word:قال"),
        ("\u{61C}قال\u{61C}", "word:قال"),
        ("“\u{200F}نعم\u{200E}”", "mark:“ word:نعم mark:”"),
        ("\u{200E}3.5\u{200E}", "number:3.5"),
        ("\u{200B}", ""),
    ]);
}

#[test]
fn numbers() {
    check(&[
        ("3", "number:3"),
        ("3.5", "number:3.5"),
        ("15-7", "number:15-7"),
        ("10:30", "number:10:30"),
        ("1,250,000", "number:1,250,000"),
        ("12/5/2020", "number:12/5/2020"),
        ("٢٠١٥", "number:٢٠١٥"),
        ("٣٫٥", "number:٣٫٥"),
        ("١٬٢٥٠", "number:١٬٢٥٠"),
        ("۱۲۳", "number:۱۲۳"),
        ("١٠:٣٠", "number:١٠:٣٠"),
        // A sign at the end is the sentence's.
        ("عام 2015.", "word:عام number:2015 stop:."),
        ("عام ٢٠١٥،", "word:عام number:٢٠١٥ comma:،"),
        ("3, 5", "number:3 comma:, number:5"),
        ("الساعة 10: نعم", "word:الساعة number:10 colon:: word:نعم"),
        ("3..5", "number:3 ellipsis:.. number:5"),
        ("20%", "number:20 symbol:%"),
        ("٢٠٪", "number:٢٠ symbol:٪"),
        ("5كم", "number:5 word:كم"),
        ("كم5", "word:كم number:5"),
    ]);
}

#[test]
fn words_in_other_letters() {
    check(&[
        ("Reuters", "latin:Reuters"),
        ("al-Jazeera", "latin:al-Jazeera"),
        ("O'Neil", "latin:O'Neil"),
        ("AT&T", "latin:AT&T"),
        ("COVID19 COVID-19", "latin:COVID19 latin:COVID-19"),
        ("Müller", "latin:Müller"),
        ("Élysée", "latin:Élysée"),
        ("café.", "latin:café stop:."),
        // An accent of its own.
        ("cafe\u{301}", "latin:cafe\u{301}"),
        ("Путин", "latin:Путин"),
        ("Αθήνα", "latin:Αθήνα"),
        ("東京", "latin:東京"),
        ("قناة CNN العربية", "word:قناة latin:CNN word:العربية"),
        ("الـBBC", "word:الـ latin:BBC"),
        ("(AFP)", "open:( latin:AFP close:)"),
    ]);
}

#[test]
fn letters_beyond_the_basic_plane() {
    check(&[
        ("\u{1D400}", "latin:\u{1D400}"),
        ("a\u{1D400}b", "latin:a\u{1D400}b"),
        ("قال \u{20000}", "word:قال latin:\u{20000}"),
        // Signs are none.
        ("نعم \u{1F600}", "word:نعم symbol:\u{1F600}"),
    ]);
}

#[test]
fn links() {
    check(&[
        ("https://example.org/a?b=1&c=2#d", "link:https://example.org/a?b=1&c=2#d"),
        ("http://example.org.", "link:http://example.org stop:."),
        ("http://example.org، نعم", "link:http://example.org comma:، word:نعم"),
        ("(https://example.org/a)", "open:( link:https://example.org/a close:)"),
        ("“https://example.org”", "mark:“ link:https://example.org mark:”"),
        ("\"https://example.org\"", "mark:\" link:https://example.org mark:\""),
        ("«https://example.org»", "mark:« link:https://example.org mark:»"),
        ("www.example.org/a.html", "link:www.example.org/a.html"),
        ("info@example.org", "link:info@example.org"),
        ("first.last@example.org.", "link:first.last@example.org stop:."),
        ("@wazir_2020", "link:@wazir_2020"),
        ("@وزارة", "link:@وزارة"),
        ("#news", "link:#news"),
        ("#كلنا_معكم.", "link:#كلنا_معكم stop:."),
        ("وسم #غدا_نعود، قال", "word:وسم link:#غدا_نعود comma:، word:قال"),
        // The sign alone names nothing.
        ("# @ نعم", "symbol:# symbol:@ word:نعم"),
    ]);
}

#[test]
fn marks_of_every_style() {
    check(&[
        ("\"نعم\"", "mark:\" word:نعم mark:\""),
        ("“نعم”", "mark:“ word:نعم mark:”"),
        ("”نعم“", "mark:” word:نعم mark:“"),
        ("„نعم‟", "mark:„ word:نعم mark:‟"),
        ("＂نعم＂", "mark:＂ word:نعم mark:＂"),
        ("«نعم»", "mark:« word:نعم mark:»"),
        ("<<نعم>>", "mark:<< word:نعم mark:>>"),
        ("《نعم》", "mark:《 word:نعم mark:》"),
        ("‹نعم›", "mark:‹ word:نعم mark:›"),
        ("‘نعم’", "mark:‘ word:نعم mark:’"),
        ("'نعم'", "mark:' word:نعم mark:'"),
        ("`نعم'", "mark:` word:نعم mark:'"),
        ("''نعم''", "mark:'' word:نعم mark:''"),
        ("‘‘نعم’’", "mark:‘‘ word:نعم mark:’’"),
        ("((نعم))", "mark:(( word:نعم mark:))"),
        ("﴿نعم﴾", "mark:﴿ word:نعم mark:﴾"),
        // Single brackets and angles are none.
        ("(نعم)", "open:( word:نعم close:)"),
        ("[نعم] {لا}", "open:[ word:نعم close:] open:{ word:لا close:}"),
        ("<نعم>", "symbol:< word:نعم symbol:>"),
    ]);
}

#[test]
fn stops_and_other_signs() {
    check(&[
        ("نعم.", "word:نعم stop:."),
        ("نعم۔", "word:نعم stop:۔"),
        ("نعم..", "word:نعم ellipsis:.."),
        ("نعم...", "word:نعم ellipsis:..."),
        ("نعم…", "word:نعم ellipsis:…"),
        ("نعم….", "word:نعم ellipsis:…."),
        ("نعم. .", "word:نعم stop:. stop:."),
        ("نعم؟", "word:نعم question:؟"),
        ("نعم?!", "word:نعم question:? exclamation:!"),
        ("نعم؟!", "word:نعم question:؟ exclamation:!"),
        ("نعم، لا, بلى", "word:نعم comma:، word:لا comma:, word:بلى"),
        ("نعم؛ لا; بلى", "word:نعم semicolon:؛ word:لا semicolon:; word:بلى"),
        ("قال: نعم", "word:قال colon:: word:نعم"),
        ("نعم - لا – بلى — كلا", "word:نعم dash:- word:لا dash:– word:بلى dash:— word:كلا"),
        ("عربي-دولي", "word:عربي dash:- word:دولي"),
        // A tatweel of its own is a dash, in datelines above all.
        ("أبوجا ـ نعم", "word:أبوجا dash:ـ word:نعم"),
        ("د. أحمد", "word:د stop:. word:أحمد"),
        ("نعم/لا", "word:نعم symbol:/ word:لا"),
        ("نعم + لا = *", "word:نعم symbol:+ word:لا symbol:= symbol:*"),
    ]);
}

#[test]
fn datelines() {
    check(&[
        ("أبوجا 15-7 (أ ف ب) - قال", "word:أبوجا number:15-7 open:( word:أ word:ف word:ب close:) dash:- word:قال"),
        ("لندن (رويترز) – قال", "word:لندن open:( word:رويترز close:) dash:– word:قال"),
        ("الرباط/ سانا/", "word:الرباط symbol:/ word:سانا symbol:/"),
    ]);
}

#[test]
fn line_breaks() {
    check(&[
        ("نعم\nلا", "word:نعم break:\n word:لا"),
        ("نعم\r\nلا", "word:نعم break:\r\n word:لا"),
        ("نعم\rلا", "word:نعم break:\r word:لا"),
        ("نعم\u{2028}لا", "word:نعم break:\u{2028} word:لا"),
        ("نعم\u{2029}لا", "word:نعم break:\u{2029} word:لا"),
        ("نعم\u{85}لا", "word:نعم break:\u{85} word:لا"),
        ("نعم\n\nلا", "word:نعم break:\n break:\n word:لا"),
        ("\n", "break:\n"),
        ("نعم \n لا", "word:نعم break:\n word:لا"),
    ]);
}

#[test]
fn white_space_is_one_token_between_two() {
    let spaces = |text| {
        tokens(text).filter(|token| token.kind() == TokenKind::Space).map(|token| token.text()).collect::<Vec<_>>()
    };
    for (text, expected) in [
        ("قال نعم", vec![" "]),
        ("قال\u{A0}نعم", vec!["\u{A0}"]),
        ("قال \u{A0}\t\u{200F}نعم", vec![" \u{A0}\t\u{200F}"]),
        ("قال\u{202F}نعم\u{3000}لا", vec!["\u{202F}", "\u{3000}"]),
        ("\u{200F}قال ", vec!["\u{200F}", " "]),
        ("  ", vec!["  "]),
        ("نعم\n \nلا", vec![" "]),
        ("قال:نعم", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(spaces(text), expected, "{text:?}");
    }
}

/// The clitics of a one-word text, in the order of [`Clitics`]; `-` for none.
fn clitics(word: &str) -> String {
    const LETTERS: [(Clitics, &str); 7] = [
        (Clitics::WA, "و"),
        (Clitics::FA, "ف"),
        (Clitics::BI, "ب"),
        (Clitics::LI, "ل"),
        (Clitics::KA, "ك"),
        (Clitics::SA, "س"),
        (Clitics::AL, "ال"),
    ];
    let found = tokens(word).next().expect("a word").clitics();
    let letters: Vec<_> =
        LETTERS.iter().filter(|(clitic, _)| found.contains(*clitic)).map(|(_, letter)| *letter).collect();
    if letters.is_empty() { "-".to_owned() } else { letters.join(" ") }
}

#[test]
fn clitics_in_front_of_words() {
    let cases = [
        ("قال", "-"),
        ("وقال", "و"),
        ("وَقَالَ", "و"),
        ("وقــال", "و"),
        ("فأضافت", "ف"),
        ("فقال", "ف"),
        ("سيقول", "س"),
        ("وسيقول", "و س"),
        ("ليقول", "ل"),
        ("القول", "ال"),
        ("بالقول", "ب ال"),
        ("بقوله", "ب"),
        ("الوزير", "ال"),
        ("والوزير", "و ال"),
        ("للوزير", "ل ال"),
        ("وللوزير", "و ل ال"),
        ("لوزير", "ل"),
        ("كالوزير", "ك ال"),
        ("كوزير", "ك"),
        ("فالوزير", "ف ال"),
        ("بالوزير", "ب ال"),
        ("وبالوزيرة", "و ب ال"),
        // What the lexicon does not know tells by its article alone.
        ("البطيخ", "ال"),
        ("والبطيخ", "و ال"),
        ("بالبطيخ", "ب ال"),
        ("للبطيخ", "ل ال"),
        // Letters of the word's own.
        ("وليد", "-"),
        ("وكالة", "-"),
        ("وزير", "-"),
        ("والد", "-"),
        ("وسام", "-"),
        ("وشاح", "-"),
        ("فؤاد", "-"),
        ("فريق", "-"),
        ("فستق", "-"),
        ("بلال", "-"),
        ("بطيخ", "-"),
        ("لبنان", "-"),
        ("ليمون", "-"),
        ("كمال", "-"),
        ("كرسي", "-"),
        ("سعاد", "-"),
        ("سمسم", "-"),
        ("ألمانيا", "-"),
        // The article's alef has no hamza.
        ("ألعاب", "-"),
        ("ألواح", "-"),
        ("إلغاء", "-"),
    ];
    assert_all(cases.map(|(word, expected)| (word.to_owned(), expected.to_owned(), clitics(word))));
}

#[test]
fn clitics_with_their_word_are_one_token() {
    let text = "وسيقول: «للوزير»";
    let first = tokens(text).next().unwrap();
    assert_eq!((first.text(), first.span().start, first.span().end), ("وسيقول", 0, 12));
    assert!(first.clitics().contains(Clitics::WA.union(Clitics::SA)));
    // Signs have none.
    assert!(tokens(text).filter(|token| token.kind() != TokenKind::Word).all(|token| token.clitics().is_empty()));
}

#[test]
fn spans_follow_one_another() {
    let text = "\u{200F}أبوجا 15-7 (أ ف ب) -\r\nقال: «نعم»…\u{2028}\n #نعم_ \u{FEFB}\u{A0}";
    let mut at = 0;
    for token in tokens(text) {
        assert_eq!(token.span().start, at);
        assert_eq!(&text[token.span()], token.text());
        assert!(!token.text().is_empty());
        at = token.span().end;
    }
    assert_eq!(at, text.len());
}
