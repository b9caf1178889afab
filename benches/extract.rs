//! How fast texts are read: whole, by stages, beside peers, and on texts made to be slow.
//!
//! `peers` are on the same text in the same run. In `growth` each text stands in two lengths, the second
//! twice the first: where the throughput falls, a step takes more than linear time.

mod common;

use std::hint::black_box;
use std::time::Duration;

use common::slow::SLOW;
use common::{Peers, TEXTS};
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use isnad::{Extraction, Extractor, Lexicon, sentences, tokens};

fn extract(c: &mut Criterion) {
    let extractor = Extractor::new();
    let megabytes = common::megabytes();
    let mut extraction = Extraction::new();
    let mut group = c.benchmark_group("extract_into");
    for (name, text) in TEXTS.into_iter().chain([("megabytes", megabytes.as_str())]) {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| extractor.extract_into(black_box(text), &mut extraction)));
    }
    group.finish();
}

fn peers(c: &mut Criterion) {
    let text = common::megabytes();
    let peers = Peers::new();
    let mut group = c.benchmark_group("peers");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(10);
    for name in Peers::NAMES {
        group.bench_function(name, |b| b.iter(|| peers.run(name, black_box(&text))));
    }
    group.finish();
}

/// Each takes in the one before it.
fn stages(c: &mut Criterion) {
    let text = common::megabytes();
    let extractor = Extractor::new();
    let mut extraction = Extraction::new();
    let mut group = c.benchmark_group("stages");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20);
    group.bench_function("tokens", |b| b.iter(|| tokens(black_box(&text)).count()));
    group.bench_function("marks, sentences", |b| b.iter(|| sentences(black_box(&text)).count()));
    group.bench_function("cues, links, speakers", |b| {
        b.iter(|| extractor.extract_into(black_box(&text), &mut extraction));
    });
    group.finish();
}

fn growth(c: &mut Criterion) {
    let extractor = Extractor::new();
    let mut extraction = Extraction::new();
    let mut group = c.benchmark_group("growth");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    group.warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(1));
    for (name, make) in SLOW {
        for size in [1 << 19, 1 << 20] {
            let text = make(size);
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_function(BenchmarkId::new(*name, size), |b| {
                b.iter(|| extractor.extract_into(black_box(&text), &mut extraction));
            });
        }
    }
    group.finish();
}

/// What the first extractor of a process pays.
fn start(c: &mut Criterion) {
    c.bench_function("lexicon", |b| b.iter(|| Lexicon::builder().build()));
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    extract(&mut criterion);
    peers(&mut criterion);
    stages(&mut criterion);
    growth(&mut criterion);
    start(&mut criterion);
    criterion.final_summary();
}
