//! Every public type and function is documented with an example; rustdoc runs it.

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The names of what is declared `pub` in a file outside its tests, methods left out, each with whether an
/// example stands in the comment above it.
fn declared(source: &str) -> Vec<(String, bool)> {
    let (code, _) = source.split_once("#[cfg(test)]\nmod tests").unwrap_or((source, ""));
    let (mut found, mut example, mut inside) = (Vec::new(), false, false);
    for line in code.lines() {
        let words = line.trim_start();
        inside = inside && line != "}" || line.starts_with("impl");
        if words.starts_with("///") {
            example |= words.contains("```");
        } else if !words.starts_with("#[") && !words.starts_with(")]") {
            for kind in ["struct", "enum", "fn"] {
                if let Some(name) = words.strip_prefix(&format!("pub {kind} ")).filter(|_| !inside) {
                    let name = name.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
                    found.push((name.to_owned(), example));
                }
            }
            example = false;
        }
    }
    found
}

#[test]
fn every_public_item_has_an_example() {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut paths);
    let items: Vec<(String, bool)> =
        paths.iter().flat_map(|path| declared(&fs::read_to_string(path).unwrap())).collect();
    for expected in ["Extractor", "Act", "Frame", "Rule", "Page", "TextIndex", "tokens", "Clitics"] {
        assert!(items.iter().any(|(name, _)| name == expected), "{expected} is not seen");
    }
    let without: Vec<&str> = items.iter().filter(|(_, example)| !example).map(|(name, _)| name.as_str()).collect();
    assert!(without.is_empty(), "no example: {without:?}");
}

/// The documents that a page links to are there.
#[test]
fn links_between_documents_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut links = 0;
    for page in ["README.md", "README.ar.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md", "lexicon/README.md"]
    {
        let text = fs::read_to_string(root.join(page)).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let document = link.ends_with(".md") || link.starts_with("LICENSE") || link.starts_with("lexicon/");
            if document && !link.contains("://") {
                let path = root.join(page).parent().unwrap().join(link);
                assert!(path.exists(), "{page}: {link}");
                links += 1;
            }
        }
    }
    assert!(links >= 10, "only {links} are seen");
}
