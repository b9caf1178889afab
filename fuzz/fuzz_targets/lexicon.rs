//! Any rows as a table of a user's: they are taken or refused with a place, and what was taken reads
//! texts without harm. The first byte chooses the table.

#![no_main]

#[path = "../../tests/common/sound.rs"]
#[expect(dead_code, reason = "the rest is for the target extract")]
mod sound;

use isnad::{Extractor, Lexicon, Table};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, rows)) = bytes.split_first() else { return };
    let table = Table::ALL[usize::from(*choice) % Table::ALL.len()];
    let rows = String::from_utf8_lossy(rows);
    match Lexicon::builder().table(table, rows.as_ref()).build() {
        Ok(lexicon) => {
            let extractor = Extractor::builder().lexicon(lexicon).build();
            // The rows are text too, and hold the words they bring.
            sound::extraction_is_sound(&rows, &extractor.extract(&rows));
        }
        Err(error) => {
            let message = error.to_string();
            assert_eq!(error.table(), table, "{message}");
            let lines = rows.lines().count().max(1);
            assert!((1..=lines).contains(&error.line()), "{message}, of {lines} lines");
        }
    }
});
