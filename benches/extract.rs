//! How fast an article is read, beside what it costs to look at its bytes and its words.
//!
//! `from_utf8` is the price of touching every byte, `split_whitespace` that of finding the
//! words. `long` is the same article many times over: if the throughput falls there, a step
//! takes more than linear time.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use isnad::{Extraction, Extractor, Lexicon};

const ARTICLE: &str = include_str!("../examples/article.txt");

fn throughput(c: &mut Criterion) {
    let long = vec![ARTICLE; 200].join("\n");
    let extractor = Extractor::new();
    for (name, text) in [("article", ARTICLE), ("long", long.as_str())] {
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("extract", |b| b.iter(|| extractor.extract(black_box(text))));
        group.bench_function("extract_into", |b| {
            let mut extraction = Extraction::new();
            b.iter(|| {
                extractor.extract_into(black_box(text), &mut extraction);
                extraction.quotes().len()
            });
        });
        group.bench_function("from_utf8", |b| {
            b.iter(|| str::from_utf8(black_box(text.as_bytes())).is_ok());
        });
        group.bench_function("split_whitespace", |b| {
            b.iter(|| black_box(text).split_whitespace().count());
        });
        group.finish();
    }
}

/// What the first extractor of a process pays.
fn start(c: &mut Criterion) {
    c.bench_function("lexicon", |b| b.iter(|| Lexicon::builder().build()));
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    throughput(&mut criterion);
    start(&mut criterion);
    criterion.final_summary();
}
