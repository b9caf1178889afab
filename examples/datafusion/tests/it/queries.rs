//! The ready queries, on articles of which every answer is known.

use isnad_datafusion::{Query, State};

use crate::common::{articles, cells, session, table};

const ROWS: [(i64, &str, Option<&str>); 5] = [
    (1, "2024-01-10", Some("قال الحارس نبيل السروجي: “البوابة مقفلة”. وقالت الطبيبة هند السالمي: “الدواء متوفر”.")),
    (2, "2024-01-20", Some("قال الحارس نبيل السروجي: “المفتاح معي منذ أمس”.")),
    (3, "2024-02-01", Some("قالت الطبيبة هند السالمي: “العيادة مفتوحة”. وقال الحارس نبيل السروجي: “سأبقى هنا”.")),
    (4, "2024-02-02", Some("لا أحد يتكلم هنا.")),
    (5, "2024-02-03", None),
];

#[tokio::test]
async fn most_quoted_speakers_by_month() {
    let (_folder, file) = articles(&ROWS);
    let (session, counts) = session(&file).await;
    let rows = cells(&table(&session, &Query::most_quoted(1)).await);
    assert_eq!(
        rows,
        [["2024-01", "الحارس نبيل السروجي", "2", "2"], ["2024-02", "الحارس نبيل السروجي", "1", "1"]]
            .map(|row| row.map(str::to_owned).to_vec())
    );
    assert_eq!((counts.rows(State::Good), counts.rows(State::Null)), (4, 1));
}

#[tokio::test]
async fn what_somebody_said() {
    let (_folder, file) = articles(&ROWS);
    let (session, _) = session(&file).await;
    let rows = cells(&table(&session, &Query::said("السالمي")).await);
    let said: Vec<&str> = rows.iter().map(|row| row[5].as_str()).collect();
    assert_eq!(said, ["الدواء متوفر", "العيادة مفتوحة"]);
}

#[tokio::test]
async fn who_is_quoted_together() {
    let (_folder, file) = articles(&ROWS);
    let (session, _) = session(&file).await;
    let rows = cells(&table(&session, &Query::together(5)).await);
    assert_eq!(rows, [["الحارس نبيل السروجي", "الطبيبة هند السالمي", "2"].map(str::to_owned).to_vec()]);
}
