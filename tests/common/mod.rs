//! What the tables of cases share.

/// Fails with every case whose finding is not what was expected, not with the first alone. A case
/// is its text, what was expected and what was found.
#[track_caller]
pub(crate) fn assert_all(cases: impl IntoIterator<Item = (String, String, String)>) {
    let mut count = 0;
    let mut wrong = Vec::new();
    for (text, expected, found) in cases {
        count += 1;
        if expected != found {
            wrong.push(format!("{text:?}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases\n{}", wrong.len(), wrong.join("\n"));
}
