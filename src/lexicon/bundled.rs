//! The bundled tables as `build.rs` lays them out.

use std::borrow::Cow::Borrowed;

use super::class::{Act, Frames};
use super::common::CommonNouns;
use super::lemma::{LemmaRow, Lemmas};
use super::lookup::Lookup;
use super::places::Places;
use super::{StopPhrases, Tables};
use crate::arabic::Key;

include!(concat!(env!("OUT_DIR"), "/bundled.rs"));

pub(super) fn tables() -> Tables {
    let mut stops = StopPhrases::default();
    for words in STOPS {
        stops.add(words.iter().copied().map(Key).collect());
    }
    Tables {
        lemmas: Lemmas { text: Borrowed(TEXT), rows: Borrowed(&ROWS) },
        lookup: Lookup {
            places: Places { displacements: Borrowed(&PLACES), count: FORMS.len() },
            forms: Borrowed(&FORMS),
            long_filter: Borrowed(&LONG_FILTER),
            homographs: Borrowed(&HOMOGRAPHS),
        },
        common: CommonNouns {
            places: Places { displacements: Borrowed(&COMMON_PLACES), count: COMMON.len() },
            prints: Borrowed(&COMMON),
        },
        stops,
    }
}
