//! Any bytes as a text: whatever comes, spans hold, and a used buffer gives what a fresh one gives.

#![no_main]

#[path = "../../tests/common/sound.rs"]
mod sound;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    sound::everything_holds(&text);
    sound::settings_are_kept(&text);
    sound::a_dressed_text_says_the_same(&text, sound::DRESS);
    sound::controls_anywhere_change_nothing(&text, 1 + bytes.len() % 8);
    // Two texts out of one: the first fills the buffers that the second is read into.
    let middle = (0..=text.len() / 2).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (first, second) = text.split_at(middle);
    sound::extraction_is_repeatable(first, second);
});
