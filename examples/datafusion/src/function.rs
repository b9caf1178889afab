//! `quotes(text)` and `text_state(text)`, the functions that SQL sees.
//!
//! Both take a column of strings in any layout Arrow has for them, or the bytes of one, and read
//! it a batch at a time. No row is an error: one that cannot be read gives null, is counted in
//! [`Counts`], and `text_state` tells which and why.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, LazyLock};

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, Float32Builder, ListArray, NullBufferBuilder, StringViewArray, StringViewBuilder,
    StructArray, UInt32Builder,
};
use datafusion::arrow::buffer::OffsetBuffer;
use datafusion::arrow::datatypes::{DataType, Field, Fields};
use datafusion::common::{Result, ScalarValue, exec_err, plan_err};
use datafusion::execution::FunctionRegistry;
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility};
use isnad::{Extraction, Extractor, Quote};

use crate::counts::{Counts, State};

/// Longer texts than this many bytes are not read: no article has 16 MiB, and a row that has them is
/// a whole archive put into one cell by mistake.
pub const MAX_TEXT: usize = 16 << 20;

/// The fields of a quote, in the order of the struct that `quotes` gives.
///
/// All may be null as far as the type says, for engines treat nested columns that may not with less
/// care; which of them ever are stands in the README.
static QUOTE: LazyLock<Fields> = LazyLock::new(|| {
    let word = |name| Field::new(name, DataType::Utf8View, true);
    let place = |name| Field::new(name, DataType::UInt32, true);
    Fields::from(vec![
        word("kind"),
        word("content"),
        place("start"),
        place("end"),
        word("cue"),
        word("lemma"),
        word("act"),
        word("mention"),
        word("speaker"),
        Field::new("confidence", DataType::Float32, true),
        word("rule"),
    ])
});

fn list_field() -> Arc<Field> {
    Arc::new(Field::new_list_field(DataType::Struct(QUOTE.clone()), true))
}

/// Registers both functions, with one extractor and one set of counts between all threads.
pub fn register(registry: &mut dyn FunctionRegistry, extractor: Extractor, counts: Arc<Counts>) -> Result<()> {
    registry.register_udf(Arc::new(quotes(extractor, counts)))?;
    registry.register_udf(Arc::new(text_state()))?;
    Ok(())
}

/// The function `quotes(text)`: a list of structs for each text, null for a text that is null or that
/// cannot be read.
pub fn quotes(extractor: Extractor, counts: Arc<Counts>) -> ScalarUDF {
    let signature = Signature::user_defined(Volatility::Immutable);
    ScalarUDF::from(Quotes { signature, shared: Arc::new(Shared { extractor, counts }) })
}

/// The function `text_state(text)`: what [`State`] a text is in, by name. It is quick, and asks for no
/// quotes.
pub fn text_state() -> ScalarUDF {
    ScalarUDF::from(TextState { signature: Signature::user_defined(Volatility::Immutable) })
}

#[derive(Debug)]
struct Shared {
    extractor: Extractor,
    counts: Arc<Counts>,
}

#[derive(Debug)]
struct Quotes {
    signature: Signature,
    shared: Arc<Shared>,
}

// Two are the same function if they read with the same extractor; extractors cannot be compared.
impl PartialEq for Quotes {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }
}

impl Eq for Quotes {}

impl Hash for Quotes {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.shared).hash(state);
    }
}

impl ScalarUDFImpl for Quotes {
    fn name(&self) -> &str {
        "quotes"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        text_type(self.name(), types)
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::List(list_field()))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        columnar(self.name(), &args, |texts| {
            let mut rows = Rows::new(&self.shared, texts.len());
            for_each_text(texts, |text| rows.push(text))?;
            Ok(Arc::new(rows.finish()?))
        })
    }
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct TextState {
    signature: Signature,
}

impl ScalarUDFImpl for TextState {
    fn name(&self) -> &str {
        "text_state"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        text_type(self.name(), types)
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Utf8View)
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        columnar(self.name(), &args, |texts| {
            let mut states = StringViewBuilder::with_capacity(texts.len());
            for_each_text(texts, |text| states.append_value(State::of(text, MAX_TEXT).0.as_str()))?;
            Ok(Arc::new(states.finish()))
        })
    }
}

/// The type a text is handed over in: as it is if it is one of strings or bytes, else an error.
fn text_type(function: &str, types: &[DataType]) -> Result<Vec<DataType>> {
    let [given] = types else {
        return plan_err!("{function} takes one argument, the text; found {}", types.len());
    };
    let plain = match given {
        DataType::Dictionary(_, value) => value.as_ref(),
        other => other,
    };
    match plain {
        DataType::Utf8
        | DataType::LargeUtf8
        | DataType::Utf8View
        | DataType::Binary
        | DataType::LargeBinary
        | DataType::BinaryView => Ok(vec![plain.clone()]),
        DataType::Null => Ok(vec![DataType::Utf8View]),
        _ => plan_err!(
            "{function} takes a text: a column of strings (Utf8, LargeUtf8, Utf8View) or of their bytes \
             (Binary, LargeBinary, BinaryView); found {given}"
        ),
    }
}

/// Applies a function of arrays to the one argument, which may be a constant.
fn columnar(
    name: &str,
    args: &ScalarFunctionArgs,
    function: impl Fn(&dyn Array) -> Result<ArrayRef>,
) -> Result<ColumnarValue> {
    match args.args.as_slice() {
        [ColumnarValue::Array(texts)] => Ok(ColumnarValue::Array(function(texts)?)),
        [ColumnarValue::Scalar(text)] => {
            let array = function(&text.to_array()?)?;
            Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&array, 0)?))
        }
        other => exec_err!("{name} takes one argument, found {}", other.len()),
    }
}

/// Hands over every row: `None` for null, else its bytes, with `Ok` where they are known to be UTF-8.
fn for_each_text<'a>(texts: &'a dyn Array, mut take: impl FnMut(Option<Text<'a>>)) -> Result<()> {
    match texts.data_type() {
        DataType::Utf8 => texts.as_string::<i32>().iter().for_each(|text| take(text.map(Text::Str))),
        DataType::LargeUtf8 => texts.as_string::<i64>().iter().for_each(|text| take(text.map(Text::Str))),
        DataType::Utf8View => texts.as_string_view().iter().for_each(|text| take(text.map(Text::Str))),
        DataType::Binary => texts.as_binary::<i32>().iter().for_each(|text| take(text.map(Text::Bytes))),
        DataType::LargeBinary => texts.as_binary::<i64>().iter().for_each(|text| take(text.map(Text::Bytes))),
        DataType::BinaryView => texts.as_binary_view().iter().for_each(|text| take(text.map(Text::Bytes))),
        other => return exec_err!("a text was planned for, {other} came"),
    }
    Ok(())
}

/// A row that is not null.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Text<'a> {
    /// UTF-8 by its type.
    Str(&'a str),
    /// UTF-8 if it is a text at all.
    Bytes(&'a [u8]),
}

/// The columns of the quotes of a batch, as they fill.
struct Rows<'s> {
    shared: &'s Shared,
    // Filled anew for each text; its memory is used again.
    extraction: Extraction,
    lengths: Vec<usize>,
    valid: NullBufferBuilder,
    kind: StringViewBuilder,
    content: StringViewBuilder,
    start: UInt32Builder,
    end: UInt32Builder,
    cue: StringViewBuilder,
    lemma: StringViewBuilder,
    act: StringViewBuilder,
    mention: StringViewBuilder,
    speaker: StringViewBuilder,
    confidence: Float32Builder,
    rule: StringViewBuilder,
    tally: crate::counts::Tally,
}

impl<'s> Rows<'s> {
    fn new(shared: &'s Shared, rows: usize) -> Self {
        Rows {
            shared,
            extraction: Extraction::new(),
            lengths: Vec::with_capacity(rows),
            valid: NullBufferBuilder::new(rows),
            kind: StringViewBuilder::new(),
            content: StringViewBuilder::new(),
            start: UInt32Builder::new(),
            end: UInt32Builder::new(),
            cue: StringViewBuilder::new(),
            lemma: StringViewBuilder::new(),
            act: StringViewBuilder::new(),
            mention: StringViewBuilder::new(),
            speaker: StringViewBuilder::new(),
            confidence: Float32Builder::new(),
            rule: StringViewBuilder::new(),
            tally: crate::counts::Tally::default(),
        }
    }

    fn push(&mut self, text: Option<Text<'_>>) {
        let (state, text) = State::of(text, MAX_TEXT);
        self.tally.row(state, text.map_or(0, str::len));
        let Some(text) = text else {
            self.lengths.push(0);
            self.valid.append_null();
            return;
        };
        let mut extraction = std::mem::take(&mut self.extraction);
        self.shared.extractor.extract_into(text, &mut extraction);
        for quote in extraction.quotes() {
            self.quote(text, quote);
        }
        self.tally.quotes(extraction.quotes().len());
        self.lengths.push(extraction.quotes().len());
        self.valid.append_non_null();
        self.extraction = extraction;
    }

    fn quote(&mut self, text: &str, quote: Quote<'_>) {
        let (content, cue) = (quote.content(), quote.cue());
        self.kind.append_value(quote.kind().as_str());
        self.content.append_value(&text[content]);
        // A text is shorter than MAX_TEXT.
        self.start.append_value(content.start as u32);
        self.end.append_value(content.end as u32);
        self.cue.append_option(cue.map(|cue| &text[cue.span()]));
        self.lemma.append_option(cue.map(|cue| cue.lemma()));
        self.act.append_option(cue.map(|cue| cue.act().as_str()));
        self.mention.append_option(quote.mention().map(|mention| &text[mention]));
        self.speaker.append_option(quote.name());
        self.confidence.append_value(quote.confidence());
        self.rule.append_value(quote.rule().as_str());
    }

    fn finish(mut self) -> Result<ListArray> {
        self.shared.counts.add(&self.tally);
        let columns: Vec<ArrayRef> = vec![
            view(&mut self.kind),
            view(&mut self.content),
            Arc::new(self.start.finish()),
            Arc::new(self.end.finish()),
            view(&mut self.cue),
            view(&mut self.lemma),
            view(&mut self.act),
            view(&mut self.mention),
            view(&mut self.speaker),
            Arc::new(self.confidence.finish()),
            view(&mut self.rule),
        ];
        let quotes = StructArray::try_new(QUOTE.clone(), columns, None)?;
        let offsets = OffsetBuffer::from_lengths(self.lengths);
        Ok(ListArray::try_new(list_field(), offsets, Arc::new(quotes), self.valid.finish())?)
    }
}

fn view(builder: &mut StringViewBuilder) -> ArrayRef {
    let array: StringViewArray = builder.finish();
    Arc::new(array)
}
