//! Whose words they are: the noun phrase that is a cue's subject.
//!
//! [`behind()`] and [`before()`] look for it on the two sides of the cue; [`governor()`] in the clause
//! that the cue hangs on; [`antecedent_of_relative`] before `الذي`. Where a phrase begins and ends is
//! for `phrase`.
//!
//! | room | what is done there |
//! |---|---|
//! | `behind` | the subject behind the cue |
//! | `agree` | whether a phrase behind a verb can be its subject |
//! | `before` | the subject before the cue |
//! | `start` | where the clause of a verb begins |
//! | `subject` | the subject of a sentence, or of a clause, with its verb |
//! | `byline` | who wrote a line, and where, in front of it |
//! | `governor` | of whom the clause tells that the cue hangs on |
//! | `described` | the indefinite noun that the verb right behind it describes |
//! | `relative` | the noun phrase that a relative before the cue stands for |
//! | `document` | the text in which something is said, and whose it is |
//! | `object` | phrases that are the object of their verb, or run on into it |
//! | `kind` | whether a phrase is for one or for many, for somebody or for a thing |

mod agree;
mod before;
mod behind;
mod byline;
mod described;
mod document;
mod governor;
mod kind;
mod object;
mod relative;
mod start;
mod subject;

pub(crate) use before::before;
pub(crate) use behind::behind;
pub(crate) use described::described;
pub(crate) use document::{document_of, issued_by, issuer_of, sender_of, whose_statement};
pub(crate) use governor::{asked, governor, named_before, set_against, told_of, who_had_before};
pub(crate) use kind::are_many;
pub(crate) use object::{may_be_object, runs_into_object, without_object};
pub(crate) use relative::antecedent_of_relative;
pub(crate) use subject::sentence_subject;

/// So far behind a verb its clause begins.
const FAR: usize = 32;
