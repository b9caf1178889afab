//! Spans that lie in and over one another, cut so that they can be written as elements that nest.
//!
//! It takes a text and layers, and gives the events of writing it: paragraphs, pieces of text, and layers that
//! open and close around them like brackets.

use std::cmp::Reverse;

use crate::span::Span;

/// A span and what is shown there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layer {
    pub(super) span: Span,
    pub(super) what: What,
}

/// What a layer shows; of layers with one span the first in this order is the outermost. A number is the
/// quote that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Quote(usize),
    Mention(usize),
    Relay,
    Cue(usize),
    Verbatim,
    NotSpeech,
}

/// A step of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// A paragraph begins.
    Begin,
    /// A paragraph ends; every layer was closed before.
    End,
    Text(Span),
    /// `first` where it begins, not where it goes on behind a cut.
    Open {
        layer: usize,
        first: bool,
    },
    /// `last` where it ends, not where it is cut.
    Close {
        layer: usize,
        first: bool,
        last: bool,
    },
}

/// How many layers are shown over one another. What lies deeper is left out: to the eye it is nothing, and
/// for each a cut through all of them would take time.
const DEPTH: usize = 24;

/// What ends a line, as the extractor reads it.
const BREAKS: [char; 7] = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];

/// The events for a text. The layers, none of them empty, are put in the order in which they open; two that show
/// the same at the same place become one.
pub(super) fn cut(text: &str, layers: &mut Vec<Layer>) -> Vec<Event> {
    layers.sort_by_key(|layer| (layer.span.start, Reverse(layer.span.end), layer.what));
    layers.dedup_by(|next, layer| {
        let alike = std::mem::discriminant(&next.what) == std::mem::discriminant(&layer.what);
        alike && next.span == layer.span && !matches!(next.what, What::Quote(_))
    });
    let mut cutter = Cutter { layers, next: 0, open: Vec::new(), events: Vec::new() };
    let mut start = 0;
    for line in text.split_inclusive(BREAKS) {
        let inside = start + (line.len() - line.trim_start().len());
        let end = start + line.trim_end().len();
        if inside < end {
            cutter.paragraph(Span::new(inside, end));
        }
        start += line.len();
    }
    cutter.events
}

/// A layer that is open, and whether it has been cut.
#[derive(Clone, Copy)]
struct Open {
    layer: usize,
    end: usize,
    first: bool,
}

struct Cutter<'l> {
    layers: &'l [Layer],
    /// The layer that opens next.
    next: usize,
    /// The outermost first.
    open: Vec<Open>,
    events: Vec<Event>,
}

impl Cutter<'_> {
    fn paragraph(&mut self, line: Span) {
        self.events.push(Event::Begin);
        self.open.retain(|open| open.end > line.start);
        for open in &self.open {
            self.events.push(Event::Open { layer: open.layer, first: false });
        }
        let mut at = line.start;
        while at < line.end {
            self.leave(at);
            self.enter(at);
            let ends = self.open.iter().map(|open| open.end);
            let starts = self.layers.get(self.next).map(|layer| layer.span.start);
            let next = ends.chain(starts).fold(line.end, usize::min);
            self.events.push(Event::Text(Span::new(at, next)));
            at = next;
        }
        self.leave(at);
        for open in self.open.iter_mut().rev() {
            self.events.push(Event::Close { layer: open.layer, first: open.first, last: false });
            open.first = false;
        }
        self.events.push(Event::End);
    }

    /// Closes what ends here. What was opened inside it and ends later is cut: closed, and opened again.
    fn leave(&mut self, at: usize) {
        let Some(lowest) = self.open.iter().position(|open| open.end <= at) else { return };
        let mut over = self.open.split_off(lowest);
        for open in over.iter_mut().rev() {
            self.events.push(Event::Close { layer: open.layer, first: open.first, last: open.end <= at });
            open.first = false;
        }
        for open in over.into_iter().filter(|open| open.end > at) {
            self.events.push(Event::Open { layer: open.layer, first: false });
            self.open.push(open);
        }
    }

    /// Opens what starts here, and what would have started between paragraphs.
    fn enter(&mut self, at: usize) {
        while let Some(layer) = self.layers.get(self.next).filter(|layer| layer.span.start <= at) {
            if layer.span.end > at && self.open.len() < DEPTH {
                self.events.push(Event::Open { layer: self.next, first: true });
                self.open.push(Open { layer: self.next, end: layer.span.end, first: true });
            }
            self.next += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text as it would be written, a layer as `[n …]` with its place among the layers; a part that goes on
    /// behind a cut as `[+n …]`, one that is cut as `[n …+]`.
    fn written(text: &str, spans: &[(usize, usize)]) -> String {
        let mut layers: Vec<Layer> = spans
            .iter()
            .enumerate()
            .map(|(index, (start, end))| Layer { span: Span::new(*start, *end), what: What::Quote(index) })
            .collect();
        let events = cut(text, &mut layers);
        let number = |layer: usize| match layers[layer].what {
            What::Quote(index) => index,
            _ => unreachable!(),
        };
        let mut out = String::new();
        for event in events {
            match event {
                Event::Begin => out.push('('),
                Event::End => out.push(')'),
                Event::Text(span) => out.push_str(&text[span]),
                Event::Open { layer, first } => {
                    out.push_str(&format!("[{}{} ", if first { "" } else { "+" }, number(layer)));
                }
                Event::Close { last, .. } => out.push_str(if last { "]" } else { "+]" }),
            }
        }
        out
    }

    #[test]
    fn layers_nest_and_are_cut_where_they_cross() {
        for (text, spans, expected) in [
            ("abcdef", &[][..], "(abcdef)"),
            ("abcdef", &[(1, 3)], "(a[0 bc]def)"),
            ("abcdef", &[(0, 6)], "([0 abcdef])"),
            ("abcdef", &[(1, 5), (2, 4)], "(a[0 b[1 cd]e]f)"),
            ("abcdef", &[(2, 4), (1, 5)], "(a[1 b[0 cd]e]f)"),
            ("abcdef", &[(1, 5), (1, 3), (3, 5)], "(a[0 [1 bc][2 de]]f)"),
            ("abcdef", &[(1, 3), (1, 3)], "(a[0 [1 bc]]def)"),
            ("abcdef", &[(0, 2), (2, 4)], "([0 ab][1 cd]ef)"),
            // Crossing: the second is cut where the first ends.
            ("abcdef", &[(1, 4), (2, 6)], "(a[0 b[1 cd+]][+1 ef])"),
            ("abcdef", &[(0, 3), (1, 4), (2, 5)], "([0 a[1 b[2 c+]+]][+1 [+2 d+]][+2 e]f)"),
            // Paragraphs cut all.
            ("ab\n\n cd", &[(1, 6)], "(a[0 b+])([+0 c]d)"),
            ("ab\ncd\nef", &[(0, 8), (1, 7)], "([0 a[1 b+]+])([+0 [+1 cd+]+])([+0 [+1 e]f])"),
            ("ab\n \ncd", &[(3, 6)], "(ab)([0 c]d)"),
            ("ab\n \ncd", &[(3, 4)], "(ab)(cd)"),
            ("ab\r\ncd\ref\u{2029}gh", &[(1, 7)], "(a[0 b+])([+0 cd+])(ef)(gh)"),
            ("", &[], ""),
            (" \n ", &[], ""),
        ] {
            assert_eq!(written(text, spans), expected, "{text:?} {spans:?}");
        }
    }

    #[test]
    fn what_lies_too_deep_is_left_out() {
        let spans: Vec<(usize, usize)> = (0..1000).map(|depth| (depth, 3000 - depth)).collect();
        let mut layers: Vec<Layer> =
            spans.iter().map(|(start, end)| Layer { span: Span::new(*start, *end), what: What::Verbatim }).collect();
        let events = cut(&"a".repeat(3000), &mut layers);
        let opened = events.iter().filter(|event| matches!(event, Event::Open { .. })).count();
        assert_eq!(opened, DEPTH);
    }

    #[test]
    fn two_cues_at_one_place_are_one() {
        let at = Span::new(0, 2);
        let mut layers = vec![
            Layer { span: at, what: What::Cue(1) },
            Layer { span: at, what: What::Mention(1) },
            Layer { span: at, what: What::Cue(0) },
        ];
        cut("ab", &mut layers);
        let left: Vec<What> = layers.iter().map(|layer| layer.what).collect();
        assert_eq!(left, [What::Mention(1), What::Cue(0)]);
    }
}
