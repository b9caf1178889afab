//! One program for all tests: linking the engine takes longer than running them.

mod cluster;
mod common;
mod function;
mod jsonl;
mod program;
mod queries;
mod standalone;
