//! JSON Lines as a table, where a bad line costs itself alone.
//!
//! The engine's own JSON reader ends the query at the first line it cannot read. This one reads a
//! batch of lines at once, and where that fails each line of the batch by itself; what is left out is
//! counted. A file is read in ranges of bytes, so that all cores have a part of it.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::compute::concat_batches;
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::arrow::error::ArrowError;
use datafusion::arrow::json::ReaderBuilder;
use datafusion::arrow::json::reader::Decoder;
use datafusion::catalog::streaming::StreamingTable;
use datafusion::common::{DataFusionError, Result, plan_err};
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::physical_plan::stream::RecordBatchReceiverStreamBuilder;
use datafusion::physical_plan::streaming::PartitionStream;
use serde_json::Value;

use crate::counts::{Counts, State};
use crate::function::MAX_TEXT;

/// Longer lines are passed over without being kept: a text of [`MAX_TEXT`] bytes needs no more, not
/// even with every letter written as `\u0627`, three bytes for each one of UTF-8.
const MAX_LINE: usize = 4 * MAX_TEXT;
/// Lines of each file that are looked at for the names and types of the columns.
const LOOKED_AT: usize = 1000;
/// A batch ends at this many bytes even if it has few lines.
const BATCH_BYTES: usize = 8 << 20;
/// No range of a file is shorter.
const MIN_RANGE: u64 = 1 << 20;

/// The table, and how many bytes of its files have been read.
pub(crate) struct Lines {
    pub(crate) table: StreamingTable,
    pub(crate) read: Arc<AtomicU64>,
    pub(crate) bytes: u64,
}

/// A table of the objects in `files`, a line each, in about `parts` parts.
///
/// Its columns are the keys of the first lines of each file whose values are strings, numbers or
/// booleans. A value of another type than the column's is null.
pub(crate) fn table(files: &[PathBuf], parts: usize, batch_rows: usize, counts: &Arc<Counts>) -> Result<Lines> {
    let schema = schema(files)?;
    let sizes = files.iter().map(|file| Ok(file.metadata()?.len())).collect::<io::Result<Vec<u64>>>()?;
    let bytes = sizes.iter().sum::<u64>();
    let step = (bytes / parts.max(1) as u64).max(MIN_RANGE);
    let read = Arc::new(AtomicU64::new(0));
    let mut partitions: Vec<Arc<dyn PartitionStream>> = Vec::new();
    for (file, size) in files.iter().zip(sizes) {
        let mut start = 0;
        while start < size {
            let end = if size - start < 2 * step { size } else { start + step };
            partitions.push(Arc::new(Part {
                file: file.clone(),
                range: start..end,
                schema: schema.clone(),
                batch_rows,
                counts: counts.clone(),
                read: read.clone(),
            }));
            start = end;
        }
    }
    Ok(Lines { table: StreamingTable::try_new(schema, partitions)?, read, bytes })
}

/// The columns, from the first lines of the files.
fn schema(files: &[PathBuf]) -> Result<SchemaRef> {
    let mut columns: Vec<(String, Option<DataType>)> = Vec::new();
    for file in files {
        let mut lines = LineReader::new(file, 0..u64::MAX)?;
        let mut looked_at = 0;
        let mut line = Vec::new();
        while looked_at < LOOKED_AT {
            line.clear();
            match lines.next(&mut line)? {
                Next::End => break,
                Next::TooLong => {}
                Next::Line => {
                    looked_at += 1;
                    if let Ok(Value::Object(object)) = serde_json::from_slice(&line) {
                        object.into_iter().for_each(|(name, value)| note_type(&mut columns, name, &value));
                    }
                }
            }
        }
    }
    if columns.is_empty() {
        return plan_err!("no JSON object in the first lines of {}", names(files));
    }
    let fields: Vec<Field> =
        columns.into_iter().filter_map(|(name, kind)| Some(Field::new(name, kind?, true))).collect();
    Ok(Arc::new(Schema::new(fields)))
}

/// Widens a column's type by one more value. `None` as a type: only nulls, lists or objects were seen.
fn note_type(columns: &mut Vec<(String, Option<DataType>)>, name: String, value: &Value) {
    let found = match value {
        Value::String(_) => Some(DataType::Utf8),
        Value::Bool(_) => Some(DataType::Boolean),
        Value::Number(number) if number.is_i64() => Some(DataType::Int64),
        Value::Number(_) => Some(DataType::Float64),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    };
    let Some((_, known)) = columns.iter_mut().find(|(known, _)| *known == name) else {
        columns.push((name, found));
        return;
    };
    *known = match (known.take(), found) {
        (known, None) => known,
        (None, found) => found,
        (Some(known), Some(found)) if known == found => Some(known),
        (Some(DataType::Int64 | DataType::Float64), Some(DataType::Int64 | DataType::Float64)) => {
            Some(DataType::Float64)
        }
        _ => Some(DataType::Utf8),
    };
}

fn names(files: &[PathBuf]) -> String {
    files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(", ")
}

/// The lines that begin in a range of a file.
#[derive(Debug)]
struct Part {
    file: PathBuf,
    range: Range<u64>,
    schema: SchemaRef,
    batch_rows: usize,
    counts: Arc<Counts>,
    read: Arc<AtomicU64>,
}

impl PartitionStream for Part {
    fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    fn execute(&self, _: Arc<TaskContext>) -> SendableRecordBatchStream {
        let mut builder = RecordBatchReceiverStreamBuilder::new(self.schema.clone(), 2);
        let sender = builder.tx();
        let (file, range, read) = (self.file.clone(), self.range.clone(), self.read.clone());
        let mut batches = Batches::new(self.schema.clone(), self.batch_rows, self.counts.clone());
        builder.spawn_blocking(move || {
            let named = |error: io::Error| {
                DataFusionError::IoError(io::Error::new(error.kind(), format!("{}: {error}", file.display())))
            };
            let mut lines = LineReader::new(&file, range).map_err(named)?;
            loop {
                let before = lines.place;
                let batch = batches.next(&mut lines).map_err(named)?;
                read.fetch_add(lines.place - before, Ordering::Relaxed);
                let Some(batch) = batch else { return Ok(()) };
                // Nobody listens any more: a limit has been reached.
                if sender.blocking_send(batch.map_err(DataFusionError::from)).is_err() {
                    return Ok(());
                }
            }
        });
        builder.build()
    }
}

/// Lines into batches of columns.
struct Batches {
    schema: SchemaRef,
    rows: usize,
    counts: Arc<Counts>,
    buffer: Vec<u8>,
    /// Where the lines of the buffer end, each with its line feed.
    ends: Vec<usize>,
}

impl Batches {
    fn new(schema: SchemaRef, rows: usize, counts: Arc<Counts>) -> Self {
        Batches { schema, rows, counts, buffer: Vec::new(), ends: Vec::new() }
    }

    /// The next batch, `None` at the end.
    fn next(&mut self, lines: &mut LineReader) -> io::Result<Option<Result<RecordBatch, ArrowError>>> {
        self.buffer.clear();
        self.ends.clear();
        let mut more = true;
        while more && self.ends.len() < self.rows && self.buffer.len() < BATCH_BYTES {
            match lines.next(&mut self.buffer)? {
                Next::Line => {
                    self.buffer.push(b'\n');
                    self.ends.push(self.buffer.len());
                }
                Next::TooLong => self.counts.note(State::Enormous, 1),
                Next::End => more = false,
            }
        }
        if self.ends.is_empty() { Ok(None) } else { Ok(Some(self.decode())) }
    }

    fn decode(&self) -> Result<RecordBatch, ArrowError> {
        match self.read(&self.buffer, self.ends.len()) {
            Some(batch) => Ok(batch),
            None => self.one_by_one(),
        }
    }

    /// Reads each line by itself, and leaves the bad ones out.
    fn one_by_one(&self) -> Result<RecordBatch, ArrowError> {
        let mut start = 0;
        let mut good = Vec::with_capacity(self.ends.len());
        for end in &self.ends {
            match self.read(&self.buffer[start..*end], 1) {
                Some(row) => good.push(row),
                None => self.counts.note(State::Invalid, 1),
            }
            start = *end;
        }
        concat_batches(&self.schema, &good)
    }

    /// Reads lines; `None` if they are not just as many objects.
    fn read(&self, lines: &[u8], rows: usize) -> Option<RecordBatch> {
        let mut decoder = self.decoder(rows).ok()?;
        let mut taken = 0;
        while taken < lines.len() {
            match decoder.decode(&lines[taken..]).ok()? {
                // Full, and there is more: one line held two objects.
                0 => return None,
                bytes => taken += bytes,
            }
        }
        if decoder.has_partial_record() || decoder.len() != rows {
            return None;
        }
        decoder.flush().ok()?.filter(|batch| batch.num_rows() == rows)
    }

    fn decoder(&self, rows: usize) -> Result<Decoder, ArrowError> {
        ReaderBuilder::new(self.schema.clone())
            .with_batch_size(rows)
            // An `id` may be a number here and a string there.
            .with_coerce_primitive(true)
            .with_ignore_type_conflicts(true)
            .build_decoder()
    }
}

/// What a [`LineReader`] has found.
enum Next {
    Line,
    TooLong,
    End,
}

/// The lines of a file that begin in a range of bytes; empty ones are passed over.
struct LineReader {
    file: BufReader<File>,
    place: u64,
    end: u64,
}

impl LineReader {
    fn new(file: &Path, range: Range<u64>) -> io::Result<Self> {
        let mut reader =
            LineReader { file: BufReader::with_capacity(1 << 18, File::open(file)?), place: 0, end: range.end };
        if range.start > 0 {
            // The line over the border belongs to the range before; if none is, this finds its line feed.
            reader.file.seek(SeekFrom::Start(range.start - 1))?;
            reader.place = range.start - 1;
            reader.line(None)?;
        }
        Ok(reader)
    }

    /// Appends the next line to `line`, without its line feed.
    fn next(&mut self, line: &mut Vec<u8>) -> io::Result<Next> {
        loop {
            let (first, from) = (self.place == 0, line.len());
            if self.place >= self.end || self.file.fill_buf()?.is_empty() {
                return Ok(Next::End);
            }
            if !self.line(Some(line))? {
                line.truncate(from);
                return Ok(Next::TooLong);
            }
            // A mark of the byte order, as some systems put it before their UTF-8.
            if first && line[from..].starts_with("\u{FEFF}".as_bytes()) {
                line.drain(from..from + 3);
            }
            if !line[from..].trim_ascii().is_empty() {
                return Ok(Next::Line);
            }
            line.truncate(from);
        }
    }

    /// Reads to behind the next line feed; whether the line could be kept.
    fn line(&mut self, mut line: Option<&mut Vec<u8>>) -> io::Result<bool> {
        let mut length = 0;
        loop {
            let buffer = self.file.fill_buf()?;
            if buffer.is_empty() {
                break;
            }
            let feed = buffer.iter().position(|byte| *byte == b'\n');
            let part = &buffer[..feed.unwrap_or(buffer.len())];
            length += part.len();
            if length <= MAX_LINE
                && let Some(line) = line.as_deref_mut()
            {
                line.extend_from_slice(part);
            }
            let read = part.len() + usize::from(feed.is_some());
            self.file.consume(read);
            self.place += read as u64;
            if feed.is_some() {
                break;
            }
        }
        Ok(length <= MAX_LINE)
    }
}
