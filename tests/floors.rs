//! No room takes from a higher floor than its own. The floors are those of the table in ARCHITECTURE.md.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of the table, each with its floor.
fn floors() -> BTreeMap<String, u32> {
    let chapter = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, table) = chapter.split_once("| floor | rooms |").expect("the table of floors");
    let mut floors = BTreeMap::new();
    for row in table.lines().skip(2).take_while(|line| line.starts_with('|')) {
        let mut cells = row.split('|').map(str::trim).skip(1);
        let floor = cells.next().unwrap().parse().unwrap();
        for room in cells.next().unwrap().split(", ") {
            let room = room.trim_matches('`').to_owned();
            assert_eq!(floors.insert(room.clone(), floor), None, "{room} stands on two floors");
        }
    }
    floors
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of `src`, each with the room it is in.
fn files(folder: &Path, room: Option<&str>, found: &mut Vec<(String, PathBuf)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let room = room.unwrap_or(name);
        if path.is_dir() {
            files(&path, Some(room), found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push((room.to_owned(), path));
        }
    }
}

/// The rooms that a file takes from, outside comments and its tests.
fn taken(source: &str) -> BTreeSet<String> {
    let (code, _) = source.split_once("#[cfg(test)]\nmod tests").unwrap_or((source, ""));
    let mut rooms = BTreeSet::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for rest in line.split("crate::").skip(1) {
            let name: String = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
            // `crate::Resolution`, and `$crate`, name what lib.rs gives to all.
            rooms.extend(Some(name).filter(|name| !name.is_empty()));
            assert!(!rest.starts_with('{'), "a list of rooms in one line is not read: {line}");
        }
    }
    rooms
}

#[test]
fn lower_floors_take_nothing_from_higher_ones() {
    let floors = floors();
    assert!(floors.len() > 15, "{floors:?}");
    let mut found = Vec::new();
    files(&root().join("src"), None, &mut found);
    let rooms: BTreeSet<&str> = found.iter().map(|(room, _)| room.as_str()).filter(|room| *room != "lib").collect();
    let declared: BTreeSet<&str> = floors.keys().map(String::as_str).collect();
    assert_eq!(rooms, declared, "the rooms of src and those of the table");
    let mut wrong = Vec::new();
    let mut looks = 0;
    for (room, path) in found.iter().filter(|(room, _)| room != "lib") {
        for other in taken(&fs::read_to_string(path).unwrap()) {
            let floor = floors.get(&other).unwrap_or_else(|| panic!("{}: there is no room {other}", path.display()));
            looks += 1;
            if *floor > floors[room] {
                wrong.push(format!(
                    "{}: {room} (floor {}) takes from {other} (floor {floor})",
                    path.display(),
                    floors[room]
                ));
            }
        }
    }
    assert!(looks > 50, "only {looks} uses are seen");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn uses_are_seen_and_comments_and_tests_are_not() {
    let source = "//! crate::extractor\nuse crate::span::Span;\n    // crate::link\nlet x = crate::token::key(crate::Kind);\n\
                  #[cfg(test)]\nmod tests {\n    use crate::extractor::Extractor;\n}\n";
    assert_eq!(taken(source).into_iter().collect::<Vec<_>>(), ["span", "token"]);
}
