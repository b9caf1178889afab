//! One program for all tests: linking the engine takes longer than running them.

mod common;
mod function;
mod queries;
mod standalone;
