//! Any bytes as a text: whatever comes, spans hold, and a used buffer gives what a fresh one gives.

#![no_main]

#[path = "../../tests/common/sound.rs"]
mod sound;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    sound::everything_holds(&text);
    sound::nothing_changes(&text);
});
