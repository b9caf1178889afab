//! Words that rules ask for by their letters, where what their class says is not enough: `lexicon/data/lists.tsv`, a
//! constant for each of its lists. `build.rs` lays them out; a list that no rule asks for is one the compiler warns of.

#[cfg(bundled)]
include!(concat!(env!("OUT_DIR"), "/lists.rs"));

/// The source of the constants, of a table with the columns `list words example`. Or what is wrong with a row.
#[cfg(any(test, not(bundled)))]
pub(crate) fn source(table: &str) -> Result<String, String> {
    let rows = table.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let mut source = String::new();
    let mut names = std::collections::HashSet::new();
    for (index, line) in rows.skip(1) {
        let wrong = |what: &str| format!("lists, line {}: {what}: {line}", index + 1);
        let [name, words, example] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(wrong("not three cells"));
        };
        let words: Vec<&str> = words.split('|').collect();
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') || !names.insert(name)
        {
            return Err(wrong("no name of its own"));
        }
        // As `Spelling` has them: without harakat, tatweel and controls.
        let plain = |word: &&str| !word.is_empty() && word.chars().all(|c| matches!(c, 'ء'..='غ' | 'ف'..='ي'));
        if !words.iter().all(plain) {
            return Err(wrong("not words in plain spelling"));
        }
        if words.iter().enumerate().any(|(at, word)| words[..at].contains(word)) {
            return Err(wrong("a word twice"));
        }
        let constant = name.replace('-', "_").to_uppercase();
        source += &format!("/// `{example}`\npub(crate) const {constant}: &[&str] = &{words:?};\n");
    }
    Ok(source)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_a_constant() {
        let source = source("list\twords\texample\n# a comment\nthe-first\tالأول|الأولى\tالفصل الأول\n");
        let constant = "/// `الفصل الأول`\npub(crate) const THE_FIRST: &[&str] = &[\"الأول\", \"الأولى\"];\n";
        assert_eq!(source.as_deref(), Ok(constant));
    }

    #[test]
    fn what_is_no_list_is_told_with_its_line() {
        for (rows, wrong) in [
            ("one\tأحد", "line 2: not three cells"),
            ("One\tأحد\tأحدهم", "line 2: no name of its own"),
            ("one\tأحد\tأحدهم\none\tإحدى\tإحداهن", "line 3: no name of its own"),
            ("one\tأَحد\tأحدهم", "line 2: not words in plain spelling"),
            ("one\tأحد||إحدى\tأحدهم", "line 2: not words in plain spelling"),
            ("one\tأحد|أحد\tأحدهم", "line 2: a word twice"),
        ] {
            let error = source(&format!("list\twords\texample\n{rows}\n")).unwrap_err();
            assert!(error.contains(wrong), "{error}");
        }
    }
}
