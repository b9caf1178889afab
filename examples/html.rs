//! An article as a page: who said what, in the text itself, speakers in colours.
//!
//! ```text
//! cargo run --release --example html >article.html                 the article beside this file
//! cargo run --release --example html -- article.txt >article.html  a file, UTF-8
//! cargo run --release --example html -- - >article.html            standard input
//! ```
//!
//! The page needs no other file and runs no script. Its title is the file's name.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use isnad::Extractor;
use isnad::html::Page;

const ARTICLE: &str = include_str!("article.txt");

const USAGE: &str = "usage: html [FILE] >PAGE
  FILE   an Arabic text in UTF-8; - for standard input
  Without FILE it takes the article in examples/.";

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let argument = arguments.next();
    if arguments.next().is_some() {
        let _ = writeln!(io::stderr(), "html: one file at a time\n{USAGE}");
        return ExitCode::from(2);
    }
    if argument.as_deref().is_some_and(|argument| argument == "--help" || argument == "-h") {
        let _ = writeln!(io::stdout(), "{USAGE}");
        return ExitCode::SUCCESS;
    }
    let text = argument.as_deref().map_or_else(|| Ok(ARTICLE.to_owned()), read);
    let title =
        argument.as_deref().and_then(|file| Path::new(file).file_stem()?.to_str()).filter(|title| *title != "-");
    match text.and_then(|text| write(&text, title)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "html: {error}");
            ExitCode::from(2)
        }
    }
}

fn read(file: &OsStr) -> io::Result<String> {
    if file == "-" {
        let mut text = String::new();
        io::stdin().lock().read_to_string(&mut text)?;
        return Ok(text);
    }
    fs::read_to_string(file).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", file.display())))
}

fn write(text: &str, title: Option<&str>) -> io::Result<()> {
    let extraction = Extractor::new().extract(text);
    let page = Page::new(text, &extraction);
    let page = title.map_or(page, |title| page.title(title));
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write!(out, "{page}").and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done,
    }
}
