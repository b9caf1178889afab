//! How fast texts are read: whole, by stages, beside peers, and on texts made to be slow.
//!
//! `peers` are on the same text in the same run. In `growth` each text stands in two lengths, the second
//! twice the first: where the throughput falls, a step takes more than linear time.

mod common;
#[path = "common/slow.rs"]
mod slow;

use std::hint::black_box;
use std::time::Duration;

use common::{Peers, Stages, TEXTS};
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use isnad::{Extraction, Extractor, Lexicon};
use slow::SLOW;

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

/// Each takes in the one before it; what a stage takes by itself is in the second table of `ratios`.
fn stages(c: &mut Criterion) {
    let text = common::megabytes();
    let mut stages = Stages::new();
    let mut group = c.benchmark_group("stages");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20);
    for (stage, name) in Stages::NAMES.into_iter().enumerate() {
        group.bench_function(name, |b| b.iter(|| stages.run(stage, black_box(&text))));
    }
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

/// What a lexicon with words of one's own costs to make. The bundled one is laid out when the crate is built.
fn lexicon(c: &mut Criterion) {
    c.bench_function("lexicon", |b| b.iter(|| Lexicon::builder().stop_phrase("يقول المثل").build()));
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    extract(&mut criterion);
    peers(&mut criterion);
    stages(&mut criterion);
    growth(&mut criterion);
    lexicon(&mut criterion);
    criterion.final_summary();
}
