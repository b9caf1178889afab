//! An extraction as a page to look at: who said what, in the text itself.
//!
//! A [`Page`] takes a text and its extraction and writes HTML that stands by itself: no script, no other
//! file, nothing fetched. The words stand as they stand in the text, right to left, each speaker's in a colour of
//! their own and with their number, so that it can be told without colours too. Quotes differ by kind, cues
//! and mentions from both. Whoever points at a quote or comes to it with the tab key reads whose words it holds,
//! how they are reported and how sure that is. The speakers are listed with what each has said and
//! their share of all words said. Labels are in Arabic.
//!
//! ```
//! use isnad::Extractor;
//! use isnad::html::Page;
//!
//! let text = "قالت مديرة المتحف سعاد النجدي: “القاعة جاهزة”.";
//! let extraction = Extractor::new().extract(text);
//! let page = Page::new(text, &extraction).title("افتتاح المتحف").to_string();
//!
//! assert!(page.starts_with("<!doctype html>"));
//! assert!(page.contains("القاعة جاهزة"));
//! ```

mod escape;
mod labels;
mod layers;

use std::fmt::{self, Display, Formatter};

use escape::{Escaped, Line};
use layers::{Event, Layer, What};

use crate::lexicon::Number;
use crate::quotation::is_counted;
use crate::quote::{Extraction, Kind, Quote, Role, Speaker};
use crate::span::Span;
use crate::token::tokens;

/// A page of a text and its extraction; [`Display`] writes it.
///
/// Whatever the text holds, it is shown and never read as HTML. Of an extraction that was made from another
/// text, the spans that do not fit are left out.
///
/// ```
/// use isnad::Extractor;
/// use isnad::html::Page;
///
/// let text = "قال الحارس: “<script>”.";
/// let page = Page::new(text, &Extractor::new().extract(text)).to_string();
/// assert!(page.contains("&lt;script&gt;") && !page.contains("<script>"));
/// ```
#[derive(Debug, Clone, Copy)]
#[must_use = "a page is written by `to_string` or `write!`"]
pub struct Page<'a> {
    text: &'a str,
    extraction: &'a Extraction,
    title: &'a str,
}

impl<'a> Page<'a> {
    /// A page of `text`, the text that `extraction` was made from.
    pub fn new(text: &'a str, extraction: &'a Extraction) -> Self {
        Self { text, extraction, title: labels::TITLE }
    }

    /// The title of the page; without it, `من قال ماذا`.
    pub fn title(mut self, title: &'a str) -> Self {
        self.title = title;
        self
    }
}

impl Display for Page<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let sheet = Sheet::new(self.text, self.extraction);
        let title = Line(self.title);
        write!(
            f,
            "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
            include_str!("page.css")
        )?;
        writeln!(f, "<header>\n<h1>{title}</h1>")?;
        sheet.legend(f)?;
        writeln!(f, "</header>\n<main>\n<article>")?;
        sheet.article(f)?;
        writeln!(f, "</article>\n<aside>")?;
        sheet.speakers(f)?;
        writeln!(f, "</aside>\n</main>\n</body>\n</html>")
    }
}

/// How many colours `page.css` has for speakers; further ones begin anew, and are told by their numbers.
const COLOURS: usize = 24;

/// What the parts of a page are written from.
struct Sheet<'a> {
    text: &'a str,
    extraction: &'a Extraction,
    quotes: Vec<Quote<'a>>,
    layers: Vec<Layer>,
    events: Vec<Event>,
    /// The words said by each speaker; a word of a report inside a report is the inner speaker's alone.
    words: Vec<usize>,
    /// Those of quotes whose speaker nobody can tell.
    nobody: usize,
    /// Whether a quote is in the article: what lies too deep in others is not.
    drawn: Vec<bool>,
}

impl<'a> Sheet<'a> {
    fn new(text: &'a str, extraction: &'a Extraction) -> Self {
        let quotes: Vec<Quote<'a>> = extraction.quotes().collect();
        let mut layers = layers_of(extraction, &quotes);
        layers.retain(|layer| layer.span.get(text).is_some_and(|words| !words.is_empty()));
        let events = layers::cut(text, &mut layers);
        let (words, drawn) = (vec![0; extraction.speakers().len()], vec![false; quotes.len()]);
        let mut sheet = Self { text, extraction, quotes, layers, events, words, nobody: 0, drawn };
        sheet.count();
        sheet
    }

    /// Goes over the events for what the list of speakers tells.
    fn count(&mut self) {
        let mut open = Vec::new();
        for event in &self.events {
            match *event {
                Event::Open { layer, first } => {
                    if let What::Quote(quote) = self.layers[layer].what {
                        open.push(quote);
                        self.drawn[quote] |= first;
                    }
                }
                Event::Close { layer, .. } => {
                    if let What::Quote(_) = self.layers[layer].what {
                        open.pop();
                    }
                }
                Event::Text(span) => {
                    let Some(quote) = open.last() else { continue };
                    let words = match self.quotes[*quote].speaker() {
                        Some(speaker) => &mut self.words[speaker.id()],
                        None => &mut self.nobody,
                    };
                    *words += tokens(&self.text[span]).filter(|token| is_counted(token.kind())).count();
                }
                Event::Begin | Event::End => {}
            }
        }
    }

    /// What the looks of the words say.
    fn legend(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "<p class=\"legend\" aria-label=\"{}\">", labels::LEGEND)?;
        for kind in Kind::ALL.iter().copied() {
            // Of a mixed quote only what stands between marks looks like words that were said.
            let (front, back) = labels::kind(kind).split_once(' ').unwrap_or_default();
            let class = kind.as_str();
            write!(f, "<span class=\"quote {class} h0\">{front} <span class=\"verbatim\">{back}</span></span> ")?;
        }
        write!(f, "<span class=\"cue h0\">{}</span> ", labels::CUE)?;
        write!(f, "<span class=\"mention h0\">{}</span> ", labels::MENTION)?;
        write!(f, "<span class=\"relay\">{}</span> ", labels::RELAY)?;
        writeln!(f, "<span class=\"unsaid\">{}</span></p>", labels::NOT_SPEECH)
    }

    fn article(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for event in &self.events {
            match *event {
                Event::Begin => f.write_str("<p>")?,
                Event::End => f.write_str("</p>\n")?,
                Event::Text(span) => write!(f, "{}", Escaped(&self.text[span]))?,
                Event::Open { layer, first } => self.open(f, self.layers[layer].what, first)?,
                Event::Close { layer, first, last } => self.close(f, self.layers[layer].what, first, last)?,
            }
        }
        Ok(())
    }

    fn open(&self, f: &mut Formatter<'_>, what: What, first: bool) -> fmt::Result {
        match what {
            What::Quote(index) => {
                let quote = &self.quotes[index];
                write!(f, "<mark class=\"quote {} {}\"", quote.kind().as_str(), Hue(quote.speaker()))?;
                // Where a quote is cut, its first part stands for it.
                if first {
                    write!(f, " id=\"q{index}\" tabindex=\"0\" aria-describedby=\"c{index}\"")?;
                }
                f.write_str(">")
            }
            What::Cue(index) => {
                let quote = &self.quotes[index];
                let (lemma, act) = quote.cue().map_or(("", ""), |cue| (cue.lemma(), labels::act(cue.act())));
                write!(f, "<span class=\"cue {}\" title=\"{}، {act}\">", Hue(quote.speaker()), Line(lemma))
            }
            What::Mention(index) => {
                let quote = &self.quotes[index];
                let name = quote.name().unwrap_or(labels::UNKNOWN);
                write!(f, "<span class=\"mention {}\" title=\"{}\">", Hue(quote.speaker()), Line(name))
            }
            What::Relay => write!(f, "<span class=\"relay\" title=\"{}\">", labels::RELAY),
            What::Verbatim => f.write_str("<span class=\"verbatim\">"),
            What::NotSpeech => write!(f, "<span class=\"unsaid\" title=\"{}\">", labels::NOT_SPEECH),
        }
    }

    fn close(&self, f: &mut Formatter<'_>, what: What, first: bool, last: bool) -> fmt::Result {
        let What::Quote(index) = what else { return f.write_str("</span>") };
        let quote = &self.quotes[index];
        if last {
            write!(f, "<sup aria-hidden=\"true\">{}</sup>", Ordinal(quote.speaker()))?;
        }
        self.card(f, index, quote, first)?;
        f.write_str("</mark>")
    }

    /// What is told of a quote when it is pointed at.
    fn card(&self, f: &mut Formatter<'_>, index: usize, quote: &Quote<'_>, first: bool) -> fmt::Result {
        f.write_str("<span class=\"card\" role=\"tooltip\"")?;
        if first {
            write!(f, " id=\"c{index}\"")?;
        }
        write!(f, "><b>{}</b>", Line(quote.name().unwrap_or(labels::UNKNOWN)))?;
        let words = |span: Span| span.get(self.text).unwrap_or_default();
        match quote.mention() {
            Some(mention) => field(f, labels::MENTION, Line(words(mention)))?,
            None => field(f, labels::MENTION, labels::IMPLIED)?,
        }
        if let Some(cue) = quote.cue() {
            field(f, labels::CUE, format_args!("{} ({})", Line(words(cue.span())), Line(cue.lemma())))?;
            field(f, labels::ACT, labels::act(cue.act()))?;
        }
        if let Some(relay) = quote.relay() {
            field(f, labels::RELAY, Line(words(relay)))?;
        }
        field(f, labels::KIND, labels::kind(quote.kind()))?;
        field(f, labels::RULE, format_args!("<code dir=\"ltr\">{}</code>", quote.rule().as_str()))?;
        field(f, labels::CONFIDENCE, format_args!("{:.0}%", 100.0 * quote.confidence()))?;
        f.write_str("</span>")
    }

    /// The speakers in the order of what they have said, the one with most words first.
    fn speakers(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "<h2>{}</h2>", labels::SPEAKERS)?;
        let all = self.words.iter().sum::<usize>() + self.nobody;
        if self.quotes.is_empty() {
            return writeln!(f, "<p>{}</p>", labels::NO_QUOTES);
        }
        let mut said: Vec<Vec<usize>> = vec![Vec::new(); self.words.len()];
        let mut unknown = Vec::new();
        for (index, quote) in self.quotes.iter().enumerate() {
            quote.speaker().map_or(&mut unknown, |speaker| &mut said[speaker.id()]).push(index);
        }
        let mut speakers: Vec<Speaker<'_>> = self.extraction.speakers().collect();
        speakers.sort_by_key(|speaker| std::cmp::Reverse(self.words[speaker.id()]));
        f.write_str("<ol>\n")?;
        for speaker in speakers {
            let id = speaker.id();
            self.speaker(f, Some(speaker), &said[id], self.words[id], all)?;
        }
        if !unknown.is_empty() {
            self.speaker(f, None, &unknown, self.nobody, all)?;
        }
        f.write_str("</ol>\n")
    }

    fn speaker(
        &self,
        f: &mut Formatter<'_>,
        speaker: Option<Speaker<'_>>,
        quotes: &[usize],
        words: usize,
        all: usize,
    ) -> fmt::Result {
        let percent = if all == 0 { 0.0 } else { 100.0 * words as f64 / all as f64 };
        let name = speaker.map_or(labels::UNKNOWN, |speaker| speaker.name());
        write!(f, "<li class=\"{}\"><span class=\"number\">{}</span> ", Hue(speaker), Ordinal(speaker))?;
        write!(f, "<bdi class=\"name\">{}</bdi>", Line(name))?;
        if let Some(number) = speaker.and_then(|speaker| speaker.number()).filter(|number| *number != Number::Singular)
        {
            write!(f, " <small>{}</small>", labels::number(number))?;
        }
        write!(f, "\n<span class=\"share\"><span style=\"width:{percent:.1}%\"></span></span>\n<small>")?;
        write!(f, "{}: {} · {}: {words} ({percent:.0}%)", labels::QUOTES, quotes.len(), labels::WORDS)?;
        f.write_str("</small>\n")?;
        write!(f, "<nav aria-label=\"{}\">", labels::QUOTES)?;
        for (number, index) in quotes.iter().enumerate().filter(|(_, index)| self.drawn[**index]) {
            write!(f, "<a href=\"#q{index}\">{}</a> ", number + 1)?;
        }
        f.write_str("</nav></li>\n")
    }
}

/// The class of a speaker's colour.
struct Hue<'e>(Option<Speaker<'e>>);

impl Display for Hue<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(speaker) => write!(f, "h{}", speaker.id() % COLOURS),
            None => f.write_str("nobody"),
        }
    }
}

/// A speaker's number on the page.
struct Ordinal<'e>(Option<Speaker<'e>>);

impl Display for Ordinal<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(speaker) => write!(f, "{}", speaker.id() + 1),
            None => f.write_str("؟"),
        }
    }
}

/// A line of a card: what it is, and the value, which is HTML already.
fn field(f: &mut Formatter<'_>, label: &str, value: impl Display) -> fmt::Result {
    write!(f, " <span><i>{label}:</i> {value}</span>")
}

/// Everything that is shown in the text: quotes with what belongs to them, and marked words that nobody says.
fn layers_of(extraction: &Extraction, quotes: &[Quote<'_>]) -> Vec<Layer> {
    let mut layers = Vec::new();
    for (index, quote) in quotes.iter().enumerate() {
        layers.push(Layer { span: quote.content(), what: What::Quote(index) });
        layers.extend(quote.verbatim().iter().map(|span| Layer { span: *span, what: What::Verbatim }));
        layers.extend(quote.cue().map(|cue| Layer { span: cue.span(), what: What::Cue(index) }));
        layers.extend(quote.mention().map(|span| Layer { span, what: What::Mention(index) }));
        layers.extend(quote.relay().map(|span| Layer { span, what: What::Relay }));
    }
    let unsaid = extraction.marked().iter().filter(|marked| marked.role() == Role::NotSpeech);
    layers.extend(unsaid.map(|marked| Layer { span: marked.span(), what: What::NotSpeech }));
    layers
}
