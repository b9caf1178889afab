//! The bundled tables as Rust source. It is compiled into the build script alone.

use std::fmt::{Display, Write};

use super::lemma::LemmaRow;
use super::{Lexicon, LexiconError, Tables};
use crate::arabic::Key;

/// The source of `bundled::tables`.
pub(crate) fn source() -> Result<String, LexiconError> {
    let lexicon = Lexicon::builder().build()?;
    let Tables { lemmas, lookup, common, stops } = &*lexicon.tables;
    let mut source = format!("static TEXT: &str = {:?};\n", lemmas.text);
    let row = |LemmaRow { start, len, act, frames }: &LemmaRow| {
        format!(
            "LemmaRow {{ start: {start}, len: {len}, act: Act::{act:?}, frames: Frames::from_bits({}) }}",
            frames.bits()
        )
    };
    list(&mut source, "ROWS", "LemmaRow", &lemmas.rows.iter().map(row).collect::<Vec<_>>());
    list(&mut source, "PLACES", "u16", &lookup.places.displacements);
    list(&mut source, "FORMS", "u64", &lookup.forms);
    list(&mut source, "LONG_FILTER", "u64", &lookup.long_filter);
    let homograph = |(key, entry): &(u64, u32)| format!("({key}, {entry})");
    list(&mut source, "HOMOGRAPHS", "(u64, u32)", &lookup.homographs.iter().map(homograph).collect::<Vec<_>>());
    list(&mut source, "COMMON_PLACES", "u16", &common.places.displacements);
    list(&mut source, "COMMON", "u16", &common.prints);
    let phrase = |words: &[Key]| format!("&{:?}", words.iter().map(|key| key.0).collect::<Vec<_>>());
    list(&mut source, "STOPS", "&[u64]", &stops.phrases().map(phrase).collect::<Vec<_>>());
    Ok(source)
}

fn list(source: &mut String, name: &str, kind: &str, values: &[impl Display]) {
    writeln!(source, "static {name}: [{kind}; {}] = [", values.len()).expect("a string takes all");
    for value in values {
        writeln!(source, "{value},").expect("a string takes all");
    }
    source.push_str("];\n");
}

/// In the build script nothing is laid out yet.
pub(super) fn tables() -> Tables {
    unreachable!("the build script reads no text")
}
