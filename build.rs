//! Lays out the tables of the lexicon as the crate looks words up in them, so that a program that starts has
//! nothing to read: the code of the crate that reads tables at run time reads them here.

#![allow(dead_code, unused_imports, unused_macros, unreachable_pub, reason = "what only reads texts has no use here")]

use std::path::Path;
use std::{env, fs, process};

#[path = "src/arabic/mod.rs"]
mod arabic;
#[path = "src/lexicon/mod.rs"]
mod lexicon;
#[path = "src/steps.rs"]
mod steps;

fn main() {
    for input in ["build.rs", "lexicon/data", "src/arabic", "src/lexicon"] {
        println!("cargo::rerun-if-changed={input}");
    }
    println!("cargo::rustc-cfg=bundled");
    let source = lexicon::generate::source().unwrap_or_else(|error| {
        println!("cargo::error=lexicon/data: {error}");
        process::exit(1)
    });
    let lists = lexicon::lists::source(include_str!("lexicon/data/lists.tsv")).unwrap_or_else(|error| {
        println!("cargo::error=lexicon/data: {error}");
        process::exit(1)
    });
    let directory = env::var_os("OUT_DIR").expect("cargo says where to put it");
    for (name, source) in [("bundled.rs", source), ("lists.rs", lists)] {
        fs::write(Path::new(&directory).join(name), source).expect("the directory is cargo's own");
    }
}
