//! Tables: what is wrong with one is said with its place, what is added works, and what the crate
//! ships is in order.

mod common;

use std::collections::HashMap;

use common::assert_all;
use isnad::{
    Act, CueKind, Extractor, Frame, Gender, Kind, Lexicon, LexiconBuilder, Noun, NounClass, Outcome, Refusal, Table,
    Verb,
};

/// A table of these rows, its header first. Cells are parted by ` / ` here, for the eye.
fn rows(table: Table, rows: &[&str]) -> String {
    let rows = rows.iter().map(|row| row.replace(" / ", "\t"));
    [table.columns().join("\t")].into_iter().chain(rows).map(|row| row + "\n").collect()
}

fn with(table: Table, added: &[&str]) -> LexiconBuilder {
    Lexicon::builder().table(table, rows(table, added))
}

fn extractor(table: Table, added: &[&str]) -> Extractor {
    Extractor::builder().lexicon(with(table, added).build().unwrap()).build()
}

/// Whether a message is as written, `…` standing for anything.
fn says(message: &str, pattern: &str) -> bool {
    match pattern.split_once('…') {
        Some((head, tail)) => {
            message.len() >= head.len() + tail.len() && message.starts_with(head) && message.ends_with(tail)
        }
        None => message == pattern,
    }
}

/// A wrong table, the line and the column that the error names, and what it says.
type Wrong<'a> = (Table, String, usize, Option<&'a str>, &'a str);

#[track_caller]
fn fails<'a>(cases: impl IntoIterator<Item = Wrong<'a>>) {
    assert_all(cases.into_iter().map(|(table, text, line, column, problem)| {
        let place = column.map(|column| format!(", column {column}")).unwrap_or_default();
        let expected = format!("{table}, line {line}{place}: {problem}");
        let found = match Lexicon::builder().table(table, text.as_str()).build() {
            Ok(_) => "no error".to_owned(),
            Err(error) => {
                assert_eq!((error.table(), error.line(), error.column()), (table, line, column), "{error}");
                if says(&error.to_string(), &expected) { expected.clone() } else { error.to_string() }
            }
        };
        (text, expected, found)
    }));
}

/// Rows with a word that is wrong, each with the column it stands in.
#[track_caller]
fn fails_for_words(cases: &[(&str, Table, &str, &str)], problem: &str) {
    let problems: Vec<String> = cases.iter().map(|(word, ..)| format!("{problem} `{word}`")).collect();
    fails(
        cases.iter().zip(&problems).map(|((_, table, row, column), problem)| {
            (*table, rows(*table, &[row]), 2, Some(*column), problem.as_str())
        }),
    );
}

const VERB: &str = "برطم / يبرطم / مبرطم / برطمة / statement / direct an / برطم الصياد: “البحر لنا”.";

#[test]
fn tables_of_a_wrong_shape() {
    let honorifics = |text: &str, line, column, problem| (Table::Honorifics, text.to_owned(), line, column, problem);
    let header = "expected the header row: form, note";
    let (form, note) = (Some("form"), Some("note"));
    fails([
        honorifics("", 1, form, header),
        honorifics("# nothing but a comment\n", 1, form, header),
        honorifics("فخامته\texcellency\n", 1, form, header),
        honorifics("# a comment\n\nform note\n", 3, form, header),
        honorifics("note\tform\n", 1, form, header),
        honorifics("form\n", 1, note, header),
        honorifics("form\tnote\tmore\n", 1, None, header),
        // A column is missing of the header; the header is that of another table.
        (
            Table::Cues,
            "form\tkind\tact\nهمسا\tpreposition\tstatement\n".to_owned(),
            1,
            Some("example"),
            "expected the header row: form, kind, act, example",
        ),
        (Table::Places, rows(Table::GivenNames, &[]), 1, Some("kind"), "expected the header row: name, kind"),
        // The first column that is missing.
        honorifics("form\tnote\nفخامته\n", 2, note, "expected 2 cells separated by tabs, found 1"),
        honorifics("form\tnote\n\n# one\nفخامته excellency\n", 4, note, "expected 2 cells separated by tabs, found 1"),
        honorifics("form\tnote\nفخامته\texcellency\tmore\n", 2, None, "expected 2 cells separated by tabs, found 3"),
        (
            Table::Verbs,
            rows(Table::Verbs, &[VERB, "همس / يهمس"]),
            3,
            Some("participle"),
            "expected 7 cells separated by tabs, found 2",
        ),
        // What nobody sees.
        honorifics("form\u{FEFF}\tnote\n", 1, None, "expected plain text, found the hidden character U+FEFF"),
    ]);
}

/// The byte order mark that some editors put before a text is no part of it.
#[test]
fn a_table_may_begin_with_a_byte_order_mark() {
    let text = format!("\u{FEFF}{}", rows(Table::Verbs, &[VERB]));
    let lexicon = Lexicon::builder().table(Table::Verbs, text).build().unwrap();
    assert_eq!(lexicon.lemmas(), Lexicon::bundled().lemmas() + 1);
}

#[test]
fn empty_cells() {
    let (needed, none) =
        ("expected a value, found an empty cell", "expected a value (`-` for none), found an empty cell");
    let honorifics = |text: &str, column, problem| (Table::Honorifics, text.to_owned(), 2, Some(column), problem);
    fails([
        honorifics("form\tnote\n\texcellency\n", "form", needed),
        honorifics("form\tnote\nفخامته\t\n", "note", none),
        honorifics("form\tnote\nفخامته\t  \n", "note", none),
    ]);
    let verb = |row: &str, column, problem| (Table::Verbs, rows(Table::Verbs, &[row]), 2, Some(column), problem);
    fails([
        verb("برطم /  / - / - / statement / direct / -", "present", none),
        verb("برطم / - / - / - /  / direct / -", "act", needed),
        verb("برطم / - / - / - / statement /  / -", "frames", needed),
    ]);
}

#[test]
fn hidden_characters() {
    for hidden in [
        '\u{200F}', '\u{200E}', '\u{200C}', '\u{202B}', '\u{2067}', '\u{61C}', '\u{FEFF}', '\u{AD}', '\u{FE0F}',
        '\u{180E}', '\u{34F}', '\u{7}',
    ] {
        let problem = format!("expected plain text, found the hidden character U+{:04X}", hidden as u32);
        fails([
            (
                Table::Places,
                rows(Table::Places, &[&format!("دي{hidden}رين / city")]),
                2,
                Some("name"),
                problem.as_str(),
            ),
            (Table::Places, rows(Table::Places, &[&format!("ديرين / to{hidden}wn")]), 2, Some("kind"), &problem),
        ]);
    }
}

#[test]
fn words_in_other_than_plain_spelling() {
    let cases = [
        ("بَرطم", Table::Verbs, "بَرطم / يبرطم / مبرطم / برطمة / statement / direct / برطم.", "past"),
        ("يبرطمُ", Table::Verbs, "برطم / يبرطمُ / مبرطم / برطمة / statement / direct / برطم.", "present"),
        ("مبرطـم", Table::Verbs, "برطم / يبرطم / مبرطـم / برطمة / statement / direct / برطم.", "participle"),
        ("برطمةٌ", Table::Verbs, "برطم / يبرطم / مبرطم / برطمةٌ / statement / direct / برطم.", "noun"),
        ("همساً", Table::Cues, "همساً / preposition / statement / نعم.", "form"),
        ("إنّو", Table::Particles, "إنّو / complementizer", "form"),
        ("زفـان", Table::Roles, "زفـان / زفانة / زفانون / role / m", "noun"),
        ("زفّانة", Table::Roles, "زفان / زفّانة / زفانون / role / m", "feminine"),
        ("زفّانون", Table::Roles, "زفان / زفانة / زفافين|زفّانون / role / m", "plural"),
        ("فخامتُه", Table::Honorifics, "فخامتُه / excellency", "form"),
        ("دنيـز", Table::GivenNames, "دنيـز / f", "name"),
        ("دِيرين", Table::Places, "دِيرين / city", "name"),
        ("ديرينيّ", Table::Nationalities, "ديرينيّ / ديرين", "adjective"),
        ("عُمران", Table::CommonNouns, "عُمران", "form"),
    ];
    fails_for_words(&cases, "expected plain spelling, found harakat or tatweel in");
}

#[test]
fn words_without_arabic_letters() {
    let cases = [
        ("-", Table::Verbs, "- / يبرطم / مبرطم / برطمة / statement / direct / برطم.", "past"),
        ("؟", Table::Verbs, "برطم / ؟ / مبرطم / برطمة / statement / direct / برطم.", "present"),
        ("“”", Table::Verbs, "برطم / يبرطم / “” / برطمة / statement / direct / برطم.", "participle"),
        ("؟", Table::Cues, "؟ / preposition / statement / نعم.", "form"),
        ("-", Table::Particles, "- / adverb", "form"),
        ("…", Table::Roles, "… / - / - / role / m", "noun"),
        // The scanner looks up words in Arabic letters and no others.
        ("Mr", Table::Honorifics, "Mr / mister", "form"),
        ("15", Table::GivenNames, "15 / m", "name"),
    ];
    fails_for_words(&cases, "expected one word in Arabic letters, found");
}

#[test]
fn words_that_the_tables_do_not_know() {
    let cases = [
        (
            Table::Verbs,
            "برطم / يبرطم / مبرطم / برطمة / humming / direct / برطم.",
            "act",
            "expected one of statement, addition, …, none, found `humming`",
        ),
        (
            Table::Verbs,
            "برطم / يبرطم / مبرطم / برطمة / - / direct / برطم.",
            "act",
            "expected one of statement, addition, …, none, found `-`",
        ),
        (
            Table::Verbs,
            "برطم / يبرطم / مبرطم / برطمة / statement / direct loud / برطم.",
            "frames",
            "expected one of none, direct, an, …, found `loud`",
        ),
        (
            Table::Verbs,
            "برطم / يبرطم / - / - / statement / none direct / برطم.",
            "frames",
            "expected `none` alone or not at all, found `none direct`",
        ),
        (
            Table::Verbs,
            "برطم / يبرطم / - / - / statement / object in / برطم.",
            "frames",
            "expected a frame that says where what is said stands, found `object in` alone",
        ),
        (
            Table::Verbs,
            "برطم / يبرطم / - / - / none / direct / برطم.",
            "act",
            "expected what is done by saying it, found `none` of a word that reports",
        ),
        (
            Table::Cues,
            "همسا / preposition / none / نعم.",
            "act",
            "expected what is done by saying it, found `none` of a word that reports",
        ),
        (
            Table::Verbs,
            "برطم / تبرطم / - / - / statement / direct / برطم.",
            "present",
            "expected a present that begins with ي, found `تبرطم`",
        ),
        (Table::Places, "زفانيا / town", "kind", "expected one of country, capital, city, region, found `town`"),
        (Table::Cues, "همسا / whisper / statement / نعم.", "kind", "expected one of preposition, …, found `whisper`"),
        (Table::Cues, "همسا / preposition / whisper / نعم.", "act", "expected one of statement, …, found `whisper`"),
        (Table::Particles, "إنو / thing", "class", "expected one of complementizer, …, found `thing`"),
        (Table::Roles, "زفان / - / - / thing / m", "class", "expected one of title, role, …, found `thing`"),
        // A class there is, but none of nouns.
        (Table::Roles, "زفان / - / - / adverb / m", "class", "expected one of title, role, …, found `adverb`"),
        (Table::Roles, "زفان / - / - / role / x", "gender", "expected one of m, f, p, found `x`"),
        (Table::Roles, "زفان / - / - / role / -", "gender", "expected one of m, f, p, found `-`"),
        (Table::GivenNames, "دنيز / both", "gender", "expected one of m, f, found `both`"),
    ];
    fails(cases.map(|(table, row, column, problem)| (table, rows(table, &[row]), 2, Some(column), problem)));
}

#[test]
fn a_word_stands_in_a_table_once() {
    fails([
        (
            Table::Places,
            rows(Table::Places, &["ديرين / city", "شلال / city", "ديرين / city"]),
            4,
            Some("name"),
            "expected each word once, found `ديرين` again, as in line 2",
        ),
        (
            Table::Verbs,
            rows(Table::Verbs, &[VERB, VERB]),
            3,
            Some("past"),
            "expected each word once, found `برطم` again, as in line 2",
        ),
        // One word in two spellings.
        (
            Table::Places,
            rows(Table::Places, &["أديرين / city", "اديرين / city"]),
            3,
            Some("name"),
            "expected each word once, found `اديرين` again, as in line 2",
        ),
    ]);
    // In two tables it may.
    assert!(
        with(Table::Places, &["ديرين / city"])
            .table(Table::GivenNames, rows(Table::GivenNames, &["ديرين / m"]))
            .build()
            .is_ok()
    );
}

/// A row that counts for nothing, because the word has one already, has to be right all the same.
#[test]
fn every_row_is_read() {
    let builder =
        with(Table::GivenNames, &["دنيز / f"]).table(Table::GivenNames, rows(Table::GivenNames, &["دنيز / x"]));
    let error = builder.build().unwrap_err();
    assert_eq!(error.to_string(), "given_names, line 2, column gender: expected one of m, f, found `x`");
    // Right, it counts for nothing.
    let twice = with(Table::GivenNames, &["دنيز / f"]).table(Table::GivenNames, rows(Table::GivenNames, &["دنيز / m"]));
    let once = with(Table::GivenNames, &["دنيز / f"]);
    assert_eq!(twice.build().unwrap().forms(), once.build().unwrap().forms());
}

#[test]
fn words_that_are_too_long_to_be_met() {
    let word = "استخباراتهما";
    assert_eq!(word.chars().count(), 12);
    assert!(with(Table::Honorifics, &[&format!("{word} / note")]).build().is_ok());
    fails([(
        Table::Honorifics,
        rows(Table::Honorifics, &[&format!("{word}ن / note")]),
        2,
        Some("form"),
        "expected at most 12 letters, found 13",
    )]);
}

/// A message is for reading, whatever the cell.
#[test]
fn a_megabyte_in_a_cell() {
    let long = |c: &str| c.repeat((1 << 20) / c.len());
    for cell in [long("ق"), long("q"), long("قَ"), long("ق "), long("“")] {
        for row in [format!("{cell} / f"), format!("دنيز / {cell}")] {
            let error = with(Table::GivenNames, &[&row]).build().unwrap_err();
            assert!(error.line() == 2 && error.column().is_some() && error.to_string().len() < 300);
        }
    }
    let error = Lexicon::builder().table(Table::GivenNames, long("ق")).build().unwrap_err();
    assert!(error.line() == 1 && error.to_string().len() < 300);
}

/// The nth word of three to six letters, none of which is a clitic.
fn made_up(mut n: usize) -> String {
    const LETTERS: [char; 18] =
        ['ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ق', 'ن'];
    let mut word = String::from("ظط");
    while word.chars().count() < 3 || n > 0 {
        word.push(LETTERS[n % LETTERS.len()]);
        n /= LETTERS.len();
    }
    word
}

const TEN_MB: usize = 10_000_000;

#[test]
fn ten_megabytes_of_rows() {
    let header = "name\tgender\n";
    let row = |n| format!("{}\tf\n", made_up(n));
    let mut text = header.to_owned();
    let mut count = 0;
    while text.len() < TEN_MB {
        text += &row(count);
        count += 1;
    }
    // An error in the last of them.
    fails([(
        Table::GivenNames,
        text.clone() + "دنيز\tx\n",
        count + 2,
        Some("gender"),
        "expected one of m, f, found `x`",
    )]);
    let lexicon = Lexicon::builder().table(Table::GivenNames, text).build().unwrap();
    // Few are spelled like a word that was there.
    assert!(lexicon.forms() > Lexicon::bundled().forms() + count * 9 / 10);
    let extractor = Extractor::builder().lexicon(lexicon).build();
    let text = format!("قالت {} النجدي: “البحر لنا”.", made_up(count - 1));
    assert_eq!(extractor.extract(&text).quotes().len(), 1);
}

#[test]
fn more_rows_than_a_lexicon_holds() {
    let text = |count: usize| {
        let row = |n| format!("{}\t-\t-\t-\tstatement\tdirect\t-\n", made_up(n));
        std::iter::once(Table::Verbs.columns().join("\t") + "\n").chain((0..count).map(row)).collect::<String>()
    };
    let problem = "expected at most 30000 verbs, cues and roles, found more rows";
    fails([(Table::Verbs, text(TEN_MB / 48), 30_002, Some("past"), problem)]);
    // Those of all tables together; 30,000 are taken, and the bundled ones with them.
    let full = Lexicon::builder().table(Table::Verbs, text(30_000));
    let lexicon = full.clone().build().unwrap();
    assert_eq!(lexicon.lemmas(), 30_000 + Lexicon::bundled().lemmas());
    let error = full.table(Table::Roles, rows(Table::Roles, &["زفان / - / - / role / m"])).build().unwrap_err();
    assert_eq!((error.table(), error.line(), error.column()), (Table::Roles, 2, Some("noun")));
}

/// Whatever is wrong with the last row of the last table, nothing of the first is there.
#[test]
fn nothing_is_loaded_by_half() {
    let text = "برطم الصياد: “البحر لنا منذ القدم”.";
    let before = (Lexicon::bundled().lemmas(), Lexicon::bundled().forms());
    let wrong =
        with(Table::Verbs, &[VERB]).table(Table::GivenNames, rows(Table::GivenNames, &["دنيز / f", "دينا / x"]));
    assert!(wrong.build().is_err());
    assert_eq!((Lexicon::bundled().lemmas(), Lexicon::bundled().forms()), before);
    let fresh = Extractor::builder().lexicon(Lexicon::builder().build().unwrap()).build();
    for extractor in [Extractor::new(), fresh] {
        assert!(extractor.extract(text).quotes().all(|quote| quote.cue().is_none()));
    }
    assert_eq!(
        extractor(Table::Verbs, &[VERB]).extract(text).quotes().filter(|quote| quote.cue().is_some()).count(),
        1
    );
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let text = "# names\r\n\r\nname\tgender\r\nدنيز\tf\r\n# more\r\nدنيزة\tx\r\n";
    fails([(Table::GivenNames, text.to_owned(), 6, Some("gender"), "expected one of m, f, found `x`")]);
    let sound = text.replace("\tx", "\tf");
    assert!(Lexicon::builder().table(Table::GivenNames, sound).build().is_ok());
}

#[test]
fn the_error_is_that_of_the_table_it_stands_in() {
    let builder =
        with(Table::Places, &["ديرين / city"]).table(Table::GivenNames, rows(Table::GivenNames, &["دنيز / x"]));
    assert_eq!(builder.build().unwrap_err().table(), Table::GivenNames);
}

#[test]
fn an_added_verb_reports_in_all_its_forms() {
    let bundled = Extractor::new();
    let extractor = extractor(Table::Verbs, &[VERB]);
    for (text, cue, kind) in [
        ("برطم الصياد: “البحر لنا منذ القدم”.", "برطم", Kind::Direct),
        ("وبرطمت الوزيرة: “البحر لنا منذ القدم”.", "وبرطمت", Kind::Direct),
        ("ويبرطم الوزير أن البحر لنا منذ القدم.", "ويبرطم", Kind::Indirect),
        ("برطم الوزير أن البحر “لنا منذ القدم” وسيبقى.", "برطم", Kind::Mixed),
        ("“البحر لنا منذ القدم”، برطم الوزير.", "برطم", Kind::Direct),
        ("وصل الوزير مبرطما: “البحر لنا منذ القدم”.", "مبرطما", Kind::Direct),
    ] {
        assert_eq!(
            bundled
                .extract(text)
                .quotes()
                .filter(|quote| quote.cue().is_some_and(|found| &text[found.span()] == cue))
                .count(),
            0,
            "{text}"
        );
        let extraction = extractor.extract(text);
        let found: Vec<_> = extraction
            .quotes()
            .map(|quote| (quote.kind(), quote.cue().map(|cue| (&text[cue.span()], cue.lemma(), cue.act()))))
            .collect();
        assert_eq!(found, [(kind, Some((cue, "برطم", Act::Statement)))], "{text}");
    }
}

#[test]
fn added_rows_of_the_other_tables_work() {
    let said = |extractor: &Extractor, text: &str| {
        let extraction = extractor.extract(text);
        extraction
            .quotes()
            .map(|quote| (quote.kind(), quote.name().map(str::to_owned), quote.text(text).to_owned()))
            .collect::<Vec<_>>()
    };
    let one = |kind, name: &str, content: &str| vec![(kind, Some(name.to_owned()), content.to_owned())];

    let cues = extractor(Table::Cues, &["بهمس / preposition / statement / البحر لنا، بهمس مدير المتحف."]);
    assert_eq!(
        said(&cues, "“البحر لنا منذ القدم” بهمس مدير المتحف."),
        one(Kind::Direct, "مدير المتحف", "البحر لنا منذ القدم")
    );

    let particles = extractor(Table::Particles, &["إنوا / complementizer"]);
    assert_eq!(
        said(&particles, "قال الوزير إنوا البحر هادئ اليوم."),
        one(Kind::Indirect, "الوزير", "البحر هادئ اليوم")
    );

    let roles = extractor(Table::Roles, &["زفان / زفانة / زفانون|زفافنة / role / m"]);
    assert_eq!(said(&roles, "قالت زفانة القرية: “البحر لنا”."), one(Kind::Direct, "زفانة القرية", "البحر لنا"));
    assert_eq!(said(&roles, "قال زفانون: “البحر لنا”."), one(Kind::Direct, "زفانون", "البحر لنا"));
    assert_eq!(said(&roles, "قال زفافنة القرية: “البحر لنا”."), one(Kind::Direct, "زفافنة القرية", "البحر لنا"));

    let names = extractor(Table::GivenNames, &["دنيز / f"]);
    assert_eq!(said(&names, "قالت دنيز الحاج: “البحر لنا”."), one(Kind::Direct, "دنيز الحاج", "البحر لنا"));
}

#[test]
fn every_added_row_adds_forms() {
    let forms = Lexicon::bundled().forms();
    for (table, row) in [
        (Table::Verbs, VERB),
        (Table::Cues, "همسا / statement / statement / نعم."),
        (Table::Particles, "إنوا / complementizer"),
        (Table::Roles, "زفان / زفانة / زفانون / role / m"),
        (Table::Honorifics, "فخيمه / excellency"),
        (Table::GivenNames, "دنيز / f"),
        (Table::Places, "ديرينة / city"),
        (Table::Nationalities, "ديريني / ديرين"),
    ] {
        assert!(with(table, &[row]).build().unwrap().forms() > forms, "{table}: {row}");
    }
    let lexicon = with(Table::Verbs, &[VERB]).build().unwrap();
    assert_eq!(lexicon.lemmas(), Lexicon::bundled().lemmas() + 1);
}

#[test]
fn an_added_row_takes_the_place_of_the_bundled_one() {
    let text = "قال الوزير: “البحر لنا”.";
    let act = |extractor: &Extractor| {
        extractor.extract(text).quotes().next().and_then(|quote| quote.cue()).map(|cue| cue.act())
    };
    assert_eq!(act(&Extractor::new()), Some(Act::Statement));
    let claims =
        extractor(Table::Verbs, &["قال / يقول / قائل / قول / claim / direct an bi / قال الصياد: “البحر لنا”."]);
    assert_eq!(act(&claims), Some(Act::Claim));
    // The bundled lexicon is as it was.
    assert_eq!(act(&Extractor::new()), Some(Act::Statement));
}

#[test]
fn the_bundled_tables_build() {
    let bundled = Lexicon::bundled();
    assert!(bundled.lemmas() > 300 && bundled.forms() > 10_000, "{bundled:?}");
    // Each is a table that a user might have written, and adds nothing to itself.
    for table in Table::ALL.iter().copied() {
        let again = Lexicon::builder().table(table, table.bundled()).build().unwrap();
        assert_eq!((again.lemmas(), again.forms()), (bundled.lemmas(), bundled.forms()), "{table}");
    }
}

#[test]
fn a_lexicon_is_the_same_each_time_it_is_built() {
    let forms: Vec<_> = (0..8).map(|_| Lexicon::builder().build().unwrap().forms()).collect();
    assert!(forms.iter().all(|count| *count == forms[0]), "{forms:?}");
}

/// The rows of a bundled table with their line numbers.
fn bundled(table: Table) -> impl Iterator<Item = (usize, Vec<&'static str>)> {
    let lines = table.bundled().lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines.skip(1).map(|(index, line)| (index + 1, line.split('\t').collect()))
}

#[test]
fn the_bundled_tables_are_tidy() {
    for table in Table::ALL.iter().copied() {
        let text = table.bundled();
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{table} ends with one line break");
        for (index, line) in text.lines().enumerate() {
            let hidden = |c: char| {
                c != '\t' && c.is_control()
                    || matches!(c, '\u{A0}' | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
            };
            let found = line.chars().find(|c| hidden(*c));
            assert_eq!(found, None, "{table}, line {}", index + 1);
            assert_eq!(line, line.trim_end(), "{table}, line {}: white space at the end", index + 1);
        }
        for (line, cells) in bundled(table) {
            for cell in cells {
                assert_eq!(cell, cell.trim(), "{table}, line {line}");
            }
        }
    }
}

/// A word with a space in it is never met: the scanner looks up one word at a time.
#[test]
fn bundled_words_are_single() {
    for (table, columns) in [
        (Table::Verbs, &[0, 1, 2, 3][..]),
        (Table::Cues, &[0]),
        (Table::Particles, &[0]),
        (Table::Roles, &[0, 1, 2]),
        (Table::Honorifics, &[0]),
        (Table::GivenNames, &[0]),
        (Table::Places, &[0]),
        (Table::Nationalities, &[0]),
        (Table::CommonNouns, &[0]),
    ] {
        let wrong: Vec<_> = bundled(table)
            .flat_map(|(line, cells)| columns.iter().map(move |column| (line, cells[*column])))
            .filter(|(_, cell)| {
                cell.split('|').any(|word| {
                    word != "-" && !word.chars().all(|c| matches!(c, '\u{621}'..='\u{64A}' | 'پ' | 'چ' | 'ڤ' | 'گ'))
                })
            })
            .collect();
        assert!(wrong.is_empty(), "{table}: {wrong:?}");
    }
}

#[test]
fn every_example_is_found_as_its_row_has_it() {
    let extractor = Extractor::new();
    for table in [Table::Verbs, Table::Cues] {
        for (line, cells) in bundled(table) {
            let example = *cells.last().unwrap();
            let extraction = extractor.extract(example);
            let cues: Vec<&str> = extraction.quotes().filter_map(|quote| quote.cue()).map(|cue| cue.lemma()).collect();
            match table {
                Table::Verbs if cells[5] == "none" => {
                    assert!(!cues.contains(&cells[0]), "{table}, line {line} reports nothing, and does in: {example}");
                }
                // عاد ليقول: another verb may tell the words
                _ => assert!(!cues.is_empty(), "{table}, line {line} reports, and does not in: {example}"),
            }
        }
    }
}

#[test]
fn every_verb_and_cue_has_an_example_of_its_own() {
    let mut seen = HashMap::new();
    for table in [Table::Verbs, Table::Cues] {
        for (line, cells) in bundled(table) {
            let example = *cells.last().unwrap();
            assert!(
                example.contains(' ') && example.ends_with(['.', '؟', '!', '”', '»']),
                "{table}, line {line}: no sentence: {example}"
            );
            if let Some((table, other)) = seen.insert(example, (table, line)) {
                panic!("{table}, lines {other} and {line}: {example}");
            }
        }
    }
    assert!(seen.len() > 300);
}

#[test]
fn a_common_noun_of_ones_own_ends_a_name() {
    let text = "شرح سامي كلدون الجلبوعة بتفصيل. وبعد سؤال أضاف أن البحر هادئ.";
    let name = |builder: LexiconBuilder| said(builder, text).pop().map(|(name, _)| name);
    assert_eq!(name(Lexicon::builder()).as_deref(), Some("سامي كلدون الجلبوعة"));
    assert_eq!(name(with(Table::CommonNouns, &["جلبوعة"])).as_deref(), Some("سامي كلدون"));
}

/// What is quoted, and of whom.
fn said(builder: LexiconBuilder, text: &str) -> Vec<(String, String)> {
    let extractor = Extractor::builder().lexicon(builder.build().unwrap()).build();
    let extraction = extractor.extract(text);
    extraction.quotes().map(|quote| (quote.name().unwrap_or("?").to_owned(), quote.text(text).to_owned())).collect()
}

#[test]
fn a_word_added_in_code_is_one_added_as_a_row() {
    let text = "وبرطمت النوخذة سلوى أن البحر غدار. برطمة الصياد هذه لا تعني أحدا. وسندا للنوخذة سلوى، فإن الموج اليوم \
                عال. وقالت محتسبة السوق ندى إن الميزان سليم. وقال الغواويص إن البحر هادئ.";
    let in_code = Lexicon::builder()
        .verb(
            Verb::new("برطم", [Frame::Direct, Frame::An])
                .present("يبرطم")
                .participle("مبرطم")
                .noun("برطمة")
                .act(Act::Claim),
        )
        .cue("سندا", CueKind::PrepositionLi, Act::Statement)
        .noun(Noun::new("نوخذة", NounClass::Role))
        .noun(Noun::new("غواويص", NounClass::Person).collective())
        .noun(
            Noun::new("محتسب", NounClass::Role).feminine("محتسبة").plural("محتسبون|محتسبين").gender(Gender::Masculine),
        );
    let as_rows = with(Table::Verbs, &["برطم / يبرطم / مبرطم / برطمة / claim / direct an / -"])
        .table(Table::Cues, rows(Table::Cues, &["سندا / preposition-li / statement / -"]))
        .table(
            Table::Roles,
            rows(
                Table::Roles,
                &[
                    "نوخذة / - / - / role / m",
                    "غواويص / - / - / person / p",
                    "محتسب / محتسبة / محتسبون|محتسبين / role / m",
                ],
            ),
        );
    let found = said(in_code, text);
    assert_eq!(found, said(as_rows, text));
    let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["النوخذة سلوى", "النوخذة سلوى", "محتسبة السوق ندى", "الغواويص"]);
}

#[test]
fn a_word_added_in_code_that_cannot_be_used() {
    let verb = |past: &str, frames: &[Frame]| Lexicon::builder().verb(Verb::new(past, frames.iter().copied()));
    assert_all(
        [
            (
                verb("قال لي", &[Frame::Direct]),
                "قال لي",
                "verbs",
                "past",
                "expected one word in Arabic letters, found `قال لي`",
            ),
            (
                verb("said", &[Frame::Direct]),
                "said",
                "verbs",
                "past",
                "expected one word in Arabic letters, found `said`",
            ),
            (
                verb("قَال", &[Frame::Direct]),
                "قَال",
                "verbs",
                "past",
                "expected plain spelling, found harakat or tatweel in `قَال`",
            ),
            (verb("", &[Frame::An]), "", "verbs", "past", "expected a value, found an empty cell"),
            (
                verb("برطم", &[Frame::An]).verb(Verb::new("دندن", [Frame::An]).present("")),
                "دندن",
                "verbs",
                "present",
                "expected a value (`-` for none), found an empty cell",
            ),
            (
                verb("بر\tطم", &[Frame::An]),
                "بر\tطم",
                "verbs",
                "past",
                "expected plain text, found the hidden character U+0009",
            ),
            (
                Lexicon::builder().noun(Noun::new("محتسب", NounClass::Role).plural("x")),
                "محتسب",
                "roles",
                "plural",
                "expected one word in Arabic letters, found `x`",
            ),
            (
                Lexicon::builder().stop_phrase("كما 5 قيل"),
                "كما 5 قيل",
                "stop_phrases",
                "phrase",
                "expected one word in Arabic letters, found `5`",
            ),
            (
                Lexicon::builder().stop_phrase(" "),
                "",
                "stop_phrases",
                "phrase",
                "expected a value, found an empty cell",
            ),
        ]
        .into_iter()
        .map(|(builder, word, table, column, problem)| {
            let error = builder.build().expect_err(problem);
            assert_eq!(error.line(), 0);
            let row = if word.is_empty() { "a row".to_owned() } else { format!("the row of `{word}`") };
            (table.to_owned(), format!("{table}, {row} added in code, column {column}: {problem}"), error.to_string())
        }),
    );
}

#[test]
fn a_verb_without_a_frame_reports_nothing() {
    let text = "زعم الصياد أن البحر هادئ.";
    assert_eq!(said(Lexicon::builder(), text).len(), 1);
    assert!(said(Lexicon::builder().verb(Verb::new("زعم", []).present("يزعم")), text).is_empty());
}

#[test]
fn no_word_of_a_stop_phrase_reports() {
    let stop = || Lexicon::builder().stop_phrase("يقول المثل").stop_phrase("على ذمة الراوي");
    for (text, found) in [
        ("يقول المثل إن الصبر جميل.", 0),
        ("ويقول المثل إن الصبر جميل.", 0),
        ("وَيَقُولُ المَثَلُ: “الصبر جميل”.", 0),
        // Other words, and words that only begin it.
        ("يقول الممثل إن الصبر جميل.", 1),
        ("يقول الحارس إن المثل قديم.", 1),
        ("يقول. المثل إن الصبر جميل.", 0),
        ("تقول الطبيبة إن المثل “الصبر جميل” قديم.", 1),
        // The report around it is one still.
        ("قال الحارس: “يقول المثل إن الصبر جميل”.", 1),
    ] {
        assert_eq!(said(stop(), text).len(), found, "{text}");
    }
    let lexicon = stop().build().unwrap();
    let explanation = Extractor::builder().lexicon(lexicon).build().explain("يقول المثل إن الصبر جميل.");
    let outcomes: Vec<Outcome> = explanation.steps().map(|step| step.outcome()).collect();
    assert_eq!(outcomes, [Outcome::Refused(Refusal::StopPhrase)]);
}

#[test]
fn stop_phrases_are_a_table_too() {
    let text = "يقول المثل إن الصبر جميل.";
    assert!(!said(Lexicon::builder(), text).is_empty());
    assert!(said(with(Table::StopPhrases, &["يقول المثل / a proverb"]), text).is_empty());
    fails([(
        Table::StopPhrases,
        rows(Table::StopPhrases, &["يقول المثل / a", "يَقول المثل / b"]),
        3,
        Some("phrase"),
        "expected plain spelling, found harakat or tatweel in `يَقول`",
    )]);
    fails([(
        Table::StopPhrases,
        rows(Table::StopPhrases, &["يقول المثل / a", "يقول  المثل / b"]),
        3,
        Some("phrase"),
        "expected each word once, found `يقول  المثل` again, as in line 2",
    )]);
}

/// What the types allow, the tables know.
#[test]
fn all_frames_kinds_and_classes_are_read() {
    let mut builder = Lexicon::builder().verb(Verb::new("برطم", Frame::ALL.iter().copied()));
    for kind in CueKind::ALL {
        builder = builder.cue("همسا", *kind, Act::Statement);
    }
    for class in NounClass::ALL {
        builder = builder.noun(Noun::new("نوخذة", *class));
    }
    builder.build().unwrap();
}
