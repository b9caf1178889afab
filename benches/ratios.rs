//! The table of the README: how fast a text is read beside what else goes over it.
//!
//! ```sh
//! cargo bench --bench ratios
//! ISNAD_BENCH_TEXT=news.txt cargo bench --bench ratios
//! ```
//!
//! Times depend on the machine; ratios less so. All take turns, so that what else the machine does
//! falls on all alike, and of each the shortest time counts.

mod common;

use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use common::{Peers, Stages};
use isnad::{Extraction, Extractor};

const ROUNDS: usize = 15;

/// Of so many bytes an article is taken to be.
const ARTICLE: usize = 4 << 10;

fn main() -> io::Result<()> {
    let text = common::megabytes();
    let articles = articles(&text);
    let peers = Peers::new();
    let extractor = Extractor::new();
    let mut extraction = Extraction::new();

    let mut whole = Duration::MAX;
    let mut single = Duration::MAX;
    let mut others = [Duration::MAX; Peers::NAMES.len()];
    let mut stages = Stages::new();
    let mut upto = [Duration::MAX; Stages::NAMES.len()];
    for round in 0..ROUNDS {
        whole = whole.min(time(|| extractor.extract_into(black_box(&text), &mut extraction)));
        single = single.min(time(|| {
            for article in &articles {
                extractor.extract_into(black_box(article), &mut extraction);
            }
        }));
        for (stage, best) in upto.iter_mut().enumerate() {
            *best = (*best).min(time(|| {
                black_box(stages.run(stage, black_box(&text)));
            }));
        }
        for (best, name) in others.iter_mut().zip(Peers::NAMES) {
            // The slow ones need fewer rounds.
            if round < 3 || *best < whole * 2 {
                *best = (*best).min(time(|| {
                    black_box(peers.run(name, black_box(&text)));
                }));
            }
        }
    }

    let mut out = io::stdout().lock();
    writeln!(out, "{:.1} MB; speed of `extract_into`, as a multiple of the peer's\n", text.len() as f64 / 1e6)?;
    writeln!(out, "| beside | in articles of {} KB | as one text |\n|---|---|---|", ARTICLE >> 10)?;
    for (name, other) in Peers::NAMES.iter().zip(others) {
        let ratio = |own: Duration| other.as_secs_f64() / own.as_secs_f64();
        writeln!(out, "| {name} | {:.2} | {:.2} |", ratio(single), ratio(whole))?;
    }
    writeln!(out, "\n| stage | share of the time, as one text |\n|---|---|")?;
    let mut before = Duration::ZERO;
    for (name, upto) in Stages::NAMES.iter().zip(upto) {
        let share = upto.saturating_sub(before).as_secs_f64() / whole.as_secs_f64();
        writeln!(out, "| {name} | {:.0} % |", 100.0 * share)?;
        before = before.max(upto);
    }
    Ok(())
}

fn time(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// The text cut at the ends of lines, into pieces of an article's size.
fn articles(text: &str) -> Vec<&str> {
    let mut articles = Vec::new();
    let mut rest = text;
    while let Some(end) = rest.as_bytes().iter().skip(ARTICLE).position(|byte| *byte == b'\n') {
        let (article, behind) = rest.split_at(ARTICLE + end + 1);
        articles.push(article);
        rest = behind;
    }
    articles.push(rest);
    articles
}
