//! `quotes` and `text_state` on arrays of every kind.

use std::sync::Arc;

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, BinaryArray, Int64Array, LargeStringArray, RecordBatch, StringArray, StringViewArray,
};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Float32Type, Int8Type, UInt32Type};
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::common::Result;
use datafusion::prelude::SessionContext;
use isnad::Extractor;
use isnad_datafusion::{Counts, MAX_TEXT, State, local, sample};

const FIELDS: [&str; 11] =
    ["kind", "content", "start", "end", "cue", "lemma", "act", "mention", "speaker", "confidence", "rule"];

/// The answer to a statement over a table `t` with the one column `text`.
async fn ask(text: ArrayRef, sql: &str) -> Result<(Vec<RecordBatch>, Arc<Counts>)> {
    let counts = Arc::new(Counts::default());
    let session = local(1, counts.clone())?;
    session.register_batch("t", RecordBatch::try_from_iter_with_nullable([("text", text, true)])?)?;
    Ok((session.sql(sql).await?.collect().await?, counts))
}

async fn quotes(text: ArrayRef) -> (ArrayRef, Arc<Counts>) {
    let (batches, counts) = ask(text, "SELECT quotes(text) FROM t").await.unwrap();
    assert_eq!(batches.len(), 1);
    (batches[0].column(0).clone(), counts)
}

fn texts() -> Vec<Option<String>> {
    let mut texts: Vec<Option<String>> = (0..60).map(|id| Some(sample::article(id).text)).collect();
    texts.insert(7, None);
    texts.push(Some("نقلت جريدة “المرفأ” عن الطبيبة هند السالمي قولها إن الدواء “متوفر في كل صيدلية”.".to_owned()));
    texts.push(Some("لا أحد يتكلم هنا.".to_owned()));
    texts
}

#[tokio::test]
async fn every_field_is_the_crates_own() {
    let texts = texts();
    let (lists, counts) = quotes(Arc::new(StringArray::from(texts.clone()))).await;
    let lists = lists.as_list::<i32>();
    let (extractor, mut seen) = (Extractor::new(), 0);
    for (row, text) in texts.iter().enumerate() {
        let Some(text) = text else {
            assert!(lists.is_null(row));
            continue;
        };
        let extraction = extractor.extract(text);
        assert_eq!(lists.value_length(row) as usize, extraction.quotes().len());
        let list = lists.value(row);
        let columns = list.as_struct();
        let word = |name: &str, at| {
            let column = columns.column_by_name(name).unwrap().as_string_view();
            column.is_valid(at).then(|| column.value(at))
        };
        let place = |name: &str, at| columns.column_by_name(name).unwrap().as_primitive::<UInt32Type>().value(at);
        for (at, quote) in extraction.quotes().enumerate() {
            assert_eq!(word("kind", at), Some(quote.kind().as_str()));
            assert_eq!(word("content", at), Some(quote.text(text)));
            assert_eq!(place("start", at) as usize, quote.content().start);
            assert_eq!(place("end", at) as usize, quote.content().end);
            assert_eq!(word("cue", at), quote.cue().map(|cue| &text[cue.span()]));
            assert_eq!(word("lemma", at), quote.cue().map(|cue| cue.lemma()));
            assert_eq!(word("act", at), quote.cue().map(|cue| cue.act().as_str()));
            assert_eq!(word("mention", at), quote.mention().map(|mention| &text[mention]));
            assert_eq!(word("speaker", at), quote.name());
            let confidence = columns.column_by_name("confidence").unwrap().as_primitive::<Float32Type>();
            assert_eq!(confidence.value(at), quote.confidence());
            assert_eq!(word("rule", at), Some(quote.rule().as_str()));
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen} quotes are too few to tell");
    assert_eq!(counts.quotes(), seen);
    assert_eq!((counts.all(), counts.rows(State::Null)), (texts.len() as u64, 1));
}

#[tokio::test]
async fn strings_of_every_layout_give_the_same() {
    let plain: ArrayRef = Arc::new(StringArray::from(texts()));
    let (expected, _) = quotes(plain.clone()).await;
    let dictionary = DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8));
    for layout in [
        DataType::LargeUtf8,
        DataType::Utf8View,
        DataType::Binary,
        DataType::LargeBinary,
        DataType::BinaryView,
        dictionary,
    ] {
        let (lists, _) = quotes(cast(&plain, &layout).unwrap()).await;
        assert_eq!(&lists, &expected, "{layout}");
    }
    assert_eq!(
        cast(&plain, &DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8)))
            .unwrap()
            .as_dictionary::<Int8Type>()
            .len(),
        plain.len()
    );
}

#[tokio::test]
async fn a_part_of_an_array_gives_its_part() {
    let whole = StringArray::from(texts());
    let (expected, _) = quotes(Arc::new(whole.clone())).await;
    let (part, _) = quotes(Arc::new(whole.slice(5, 20))).await;
    assert_eq!(part.to_data(), expected.slice(5, 20).to_data());
}

#[tokio::test]
async fn the_type_is_the_documented_one() {
    let (batches, _) = ask(Arc::new(StringArray::from(vec!["لا شيء"])), "SELECT quotes(text) FROM t").await.unwrap();
    let DataType::List(item) = batches[0].schema().field(0).data_type().clone() else { panic!("no list") };
    let DataType::Struct(fields) = item.data_type().clone() else { panic!("no struct") };
    let names: Vec<&str> = fields.iter().map(|field| field.name().as_str()).collect();
    assert_eq!(names, FIELDS);
    for field in &fields {
        let expected = match field.name().as_str() {
            "start" | "end" => DataType::UInt32,
            "confidence" => DataType::Float32,
            _ => DataType::Utf8View,
        };
        assert_eq!(field.data_type(), &expected, "{}", field.name());
    }
    let readme = include_str!("../../README.md");
    for field in &fields {
        let row = format!("| `{}` | {} |", field.name(), field.data_type());
        assert!(readme.contains(&row), "the README has no row {row}");
    }
}

#[tokio::test]
async fn a_wrong_argument_is_an_error_of_planning() {
    let session: SessionContext = local(1, Arc::default()).unwrap();
    let column: ArrayRef = Arc::new(Int64Array::from(vec![1]));
    session.register_batch("t", RecordBatch::try_from_iter([("number", column)]).unwrap()).unwrap();
    for function in ["quotes", "text_state"] {
        for (arguments, expected) in [
            ("number", format!("{function} takes a text: a column of strings")),
            ("number", "found Int64".to_owned()),
            ("'نعم', 'لا'", format!("{function} takes one argument, the text; found 2")),
            ("DATE '2024-01-01'", "found Date32".to_owned()),
        ] {
            let error = session.sql(&format!("SELECT {function}({arguments}) FROM t")).await.unwrap_err();
            let message = error.to_string();
            assert!(message.contains(&expected), "{message}");
            assert!(message.starts_with("Error during planning"), "{message}");
        }
        assert!(session.sql(&format!("SELECT {function}() FROM t")).await.is_err());
    }
}

#[tokio::test]
async fn constants_and_null_are_read() {
    let sql = "SELECT quotes('قال الحارس: “نعم”.')[1]['speaker'], quotes(NULL), text_state(NULL) FROM t";
    let (batches, _) = ask(Arc::new(StringArray::from(vec!["", ""])), sql).await.unwrap();
    assert_eq!(batches[0].num_rows(), 2);
    let speakers = cast(batches[0].column(0), &DataType::Utf8).unwrap();
    assert_eq!(speakers.as_string::<i32>().value(1), "الحارس");
    assert_eq!(batches[0].column(1).null_count(), 2);
    let states = cast(batches[0].column(2), &DataType::Utf8).unwrap();
    assert_eq!(states.as_string::<i32>().value(0), "null");
}

#[tokio::test]
async fn bad_rows_cost_themselves_alone() {
    let good = "قال الحارس نبيل السروجي: “البوابة مقفلة”.".as_bytes();
    let enormous = good.repeat(MAX_TEXT / good.len() + 1);
    assert!(enormous.len() > MAX_TEXT);
    let rows: Vec<Option<&[u8]>> =
        vec![Some(good), None, Some(b""), Some(b" \n"), Some(&good[1..]), Some(&enormous), Some(good)];
    let column: ArrayRef = Arc::new(BinaryArray::from(rows));

    let (lists, counts) = quotes(column.clone()).await;
    let lists = lists.as_list::<i32>();
    let lengths: Vec<Option<i32>> =
        (0..lists.len()).map(|row| lists.is_valid(row).then(|| lists.value_length(row))).collect();
    assert_eq!(lengths, [Some(1), None, Some(0), Some(0), None, None, Some(1)]);
    assert_eq!(counts.to_string(), "7 texts; 5 bad: 1 null, 2 empty, 1 invalid, 1 enormous");
    assert_eq!(counts.bytes(), 2 * good.len() as u64 + 2);

    let (batches, _) = ask(column, "SELECT text_state(text) FROM t").await.unwrap();
    let table = pretty_format_batches(&batches).unwrap().to_string();
    let states: Vec<String> = crate::common::cells(&table).concat();
    assert_eq!(states, ["good", "null", "empty", "empty", "invalid", "enormous", "good"]);
}

#[tokio::test]
async fn a_text_of_just_the_limit_is_read() {
    let tail = "\nقال الحارس: “نعم”.";
    let mut text = "م ".repeat((MAX_TEXT - tail.len()) / 3);
    text.push_str(&" ".repeat(MAX_TEXT - tail.len() - text.len()));
    text.push_str(tail);
    assert_eq!(text.len(), MAX_TEXT);
    let longer = format!("{text} ");
    let column = LargeStringArray::from(vec![text.as_str(), longer.as_str()]);
    let (lists, counts) = quotes(Arc::new(column)).await;
    assert_eq!(lists.as_list::<i32>().value_length(0), 1);
    assert!(lists.is_null(1));
    assert_eq!(counts.to_string(), "2 texts; 1 bad: 1 enormous");
}

#[tokio::test]
async fn rows_and_fields_come_out_by_unnest() {
    let text = "قال النجار سليم البنا إن الباب جاهز. وأضاف: “سأعود غدا”.";
    let sql =
        "SELECT quote['speaker'], quote['kind'], quote['content'] FROM (SELECT unnest(quotes(text)) AS quote FROM t)";
    let (batches, _) = ask(Arc::new(StringViewArray::from(vec![Some(text), None])), sql).await.unwrap();
    let rows = crate::common::cells(&pretty_format_batches(&batches).unwrap().to_string());
    assert_eq!(rows, [["النجار سليم البنا", "indirect", "الباب جاهز"], ["النجار سليم البنا", "direct", "سأعود غدا"]]);
}
