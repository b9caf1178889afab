//! Files and folders to texts, one after the other.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// A text and where it comes from.
pub(crate) struct Article {
    /// `folder/text.txt`, `news.jsonl:12`
    pub(crate) at: String,
    /// Its bytes in the file.
    pub(crate) size: usize,
    pub(crate) text: String,
}

/// Is told what could not be read.
pub(crate) type Report<'r> = &'r (dyn Fn(&str) + Sync);

#[derive(Deserialize)]
struct Record {
    text: String,
}

fn is_jsonl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "jsonl")
}

/// The files that the paths name, those of folders in the order of their names.
pub(crate) fn files(paths: &[PathBuf], report: Report<'_>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open: Vec<(PathBuf, bool)> = paths.iter().rev().map(|path| (path.clone(), true)).collect();
    while let Some((path, named)) = open.pop() {
        if path.is_dir() {
            match path.read_dir().and_then(|entries| entries.collect::<io::Result<Vec<_>>>()) {
                Ok(entries) => {
                    let mut inside: Vec<_> = entries.iter().map(|entry| entry.path()).collect();
                    inside.sort_unstable_by(|a, b| b.cmp(a));
                    // A folder that is a link may lead back here.
                    inside.retain(|path| !(path.is_symlink() && path.is_dir()));
                    open.extend(inside.into_iter().map(|path| (path, false)));
                }
                Err(error) => report(&format!("{}: {error}", path.display())),
            }
        } else if named || is_jsonl(&path) || path.extension().is_some_and(|extension| extension == "txt") {
            files.push(path);
        }
    }
    files
}

/// The texts of the files.
pub(crate) fn articles<'f>(files: &'f [PathBuf], report: Report<'f>) -> impl Iterator<Item = Article> + Send + 'f {
    files.iter().flat_map(move |path| -> Box<dyn Iterator<Item = Article> + Send + 'f> {
        if is_jsonl(path) {
            match File::open(path) {
                Ok(file) => Box::new(Lines { path, reader: BufReader::new(file), number: 0, report }),
                Err(error) => {
                    report(&format!("{}: {error}", path.display()));
                    Box::new(std::iter::empty())
                }
            }
        } else {
            match std::fs::read_to_string(path) {
                Ok(text) => {
                    Box::new(std::iter::once(Article { at: path.display().to_string(), size: text.len(), text }))
                }
                Err(error) => {
                    report(&format!("{}: {error}", path.display()));
                    Box::new(std::iter::empty())
                }
            }
        }
    })
}

/// The texts of a file with one JSON object a line.
struct Lines<'f> {
    path: &'f Path,
    reader: BufReader<File>,
    number: u64,
    report: Report<'f>,
}

impl Iterator for Lines<'_> {
    type Item = Article;

    fn next(&mut self) -> Option<Article> {
        loop {
            let mut line = Vec::new();
            self.number += 1;
            let at = format!("{}:{}", self.path.display(), self.number);
            match self.reader.read_until(b'\n', &mut line) {
                Ok(0) => return None,
                Ok(_) if line.trim_ascii().is_empty() => {}
                // The first line may begin with a byte order mark.
                Ok(size) => match serde_json::from_slice(line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&line)) {
                    Ok(Record { text }) => return Some(Article { at, size, text }),
                    // The error counts its own lines.
                    Err(error) => (self.report)(&format!("{at}: {error}").replacen(" at line 1 ", " at ", 1)),
                },
                Err(error) => {
                    (self.report)(&format!("{at}: {error}"));
                    return None;
                }
            }
        }
    }
}
