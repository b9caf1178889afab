//! Texts to measure on and peers to measure beside.
//!
//! The texts were written for the benchmarks. `ISNAD_BENCH_TEXT=/path/to/text` puts any file of UTF-8
//! in the place of the long one.

use std::collections::HashSet;
use std::hint::black_box;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use isnad::{Extraction, Extractor, Resolution, Table, sentences, tokens};
use regex::Regex;
use unicode_segmentation::UnicodeSegmentation;

pub(crate) const TEXTS: [(&str, &str); 5] = [
    ("short", include_str!("../texts/short.txt")),
    ("long", include_str!("../texts/long.txt")),
    ("dense", include_str!("../texts/dense.txt")),
    ("quiet", include_str!("../texts/quiet.txt")),
    ("inverted", include_str!("../texts/inverted.txt")),
];

/// Some megabytes: the file that `ISNAD_BENCH_TEXT` names, or the texts one behind the other.
pub(crate) fn megabytes() -> String {
    if let Some(path) = std::env::var_os("ISNAD_BENCH_TEXT") {
        return std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("ISNAD_BENCH_TEXT, {path:?}: {error}"));
    }
    let all: String = TEXTS.map(|(_, text)| text).join("\n");
    all.repeat((4 << 20) / all.len())
}

/// The text read as far as a stage; each takes in the one before it.
pub(crate) struct Stages {
    beside: Extractor,
    whole: Extractor,
    extraction: Extraction,
}

impl Stages {
    pub(crate) const NAMES: [&str; 4] = ["tokens", "marks, sentences", "cues, links", "speakers"];

    pub(crate) fn new() -> Self {
        Self {
            beside: Extractor::builder().resolution(Resolution::Mention).build(),
            whole: Extractor::new(),
            extraction: Extraction::new(),
        }
    }

    /// Reads the text up to the stage, and gives what it found so that nothing is left out.
    pub(crate) fn run(&mut self, stage: usize, text: &str) -> usize {
        match stage {
            0 => return tokens(text).count(),
            1 => return sentences(text).count(),
            2 => self.beside.extract_into(text, &mut self.extraction),
            _ => self.whole.extract_into(text, &mut self.extraction),
        }
        self.extraction.quotes().len()
    }
}

/// What else goes over a text, from the price of its bytes to what one would write without this
/// crate.
pub(crate) struct Peers {
    verbs: HashSet<&'static str>,
    segmenter: WordSegmenterBorrowed<'static>,
    patterns: [Regex; 3],
}

impl Peers {
    pub(crate) const NAMES: [&str; 5] =
        ["from_utf8", "split_whitespace, HashSet", "unicode_words", "ICU4X words", "three regexes"];

    pub(crate) fn new() -> Self {
        let rows = Table::Verbs.bundled().lines().filter(|line| !line.starts_with('#')).skip(1);
        let verbs: HashSet<_> = rows.filter_map(|row| row.split('\t').next()).collect();
        // The verbs that anybody would think of first; مقال and انتقال are none.
        let said = r"\b[وف]?(?:قال|قالت|أكد|أكدت|أضاف|أضافت|أوضح|أوضحت|أعلن|أعلنت|ذكر|ذكرت|صرح|صرحت|أشار|أشارت)\b";
        let pattern = |text: &str| Regex::new(text).expect("the patterns are sound");
        Self {
            verbs,
            segmenter: WordSegmenter::new_auto(WordBreakInvariantOptions::default()),
            patterns: [
                // وقال الوزير: “…”
                pattern(&format!(r#"{said}\s+([^:“”"«».]{{1,80}}):\s*[“”"«»]([^“”"«»]+)[“”"«»]"#)),
                // “…”، قال الوزير
                pattern(&format!(r#"[“”"«»]([^“”"«»]+)[“”"«»]\s*،?\s*{said}\s+((?:\w+\s?){{1,5}})"#)),
                // قال الوزير إن …
                pattern(&format!(r"{said}\s+((?:\w+\s+){{1,6}}?)(?:إلى )?[إأ]ن\w*\s+([^.]+)")),
            ],
        }
    }

    /// Has the peer go over the text, and gives what it found so that nothing is left out.
    pub(crate) fn run(&self, name: &str, text: &str) -> usize {
        match name {
            "from_utf8" => usize::from(str::from_utf8(black_box(text.as_bytes())).is_ok()),
            "split_whitespace, HashSet" => text.split_whitespace().filter(|word| self.verbs.contains(word)).count(),
            "unicode_words" => text.unicode_words().count(),
            "ICU4X words" => self.segmenter.segment_str(text).count(),
            // Who and what is asked for, so the groups are captured.
            "three regexes" => text
                .lines()
                .map(|paragraph| {
                    self.patterns.iter().map(|pattern| pattern.captures_iter(paragraph).count()).sum::<usize>()
                })
                .sum(),
            _ => unreachable!("no peer is called {name}"),
        }
    }
}
