//! What is known of Arabic letters and of the clitics written onto words.
//!
//! Words are compared by [`Key`]s: the letters, folded (hamza forms, tatweel and harakat
//! dropped, presentation forms undone), packed into an integer. No later stage
//! looks at letters again.

pub(crate) mod clitic;
pub(crate) mod letter;
mod spelling;

pub(crate) use clitic::Clitics;
pub(crate) use letter::Key;
pub(crate) use spelling::Spelling;
