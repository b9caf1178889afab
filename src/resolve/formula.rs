//! Formulas of praise (`قال تعالى`, `قال صلى الله عليه وسلم`) to the name they stand for.

use super::{Mention, Pending, Resolver, Waiting};
use crate::arabic::letter::{ALEF, BEH, HEH, LAM, NOON, REH, SEEN, WAW, YEH, is_control, is_hamza_sign, is_inkless};
use crate::arabic::{Clitics, Key};
use crate::lexicon::{Class, Gender, Number};
use crate::reader::Reader;
use crate::span::Span;

/// Names that a formula of praise may stand for. That of the Prophet only where praise stands behind it: others bear
/// it too.
pub(super) const PRAISED: [&str; 5] = ["الله", MUHAMMAD, "رسول الله", "النبي", "الرسول"];
const MUHAMMAD: &str = "محمد";

/// Where one of them stands, and the mention that is made of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Praised {
    span: Span,
    mention: Option<usize>,
}

impl Resolver {
    pub(super) fn has_formulas(&self) -> bool {
        self.pending[self.window.quotes..]
            .iter()
            .any(|waiting| matches!(waiting.pending, Pending::God | Pending::Prophet))
    }

    /// Leads formulas of praise to the name they stand for, where the text has it; whom they name is nobody else.
    pub(super) fn formulas(&mut self, text: &str) {
        if !self.has_formulas() {
            return;
        }
        // Each name is looked for once in a window, however many formulas stand for it.
        for (sought, places) in &mut self.praised {
            *sought = false;
            places.drain(..places.len().saturating_sub(1));
        }
        for index in self.window.quotes..self.pending.len() {
            let Waiting { pending, at, .. } = self.pending[index];
            // He is the first of these that the text has.
            let mut names = match pending {
                Pending::God => 0..1,
                Pending::Prophet => 1..PRAISED.len(),
                _ => continue,
            };
            let near = names.find_map(|name| self.nearest(name, at, text));
            self.pending[index].pending = near.map_or(Pending::Nobody, |who| Pending::Mention(who as u32));
        }
    }

    /// The mention of a name that is the last one before a formula, else the first of all.
    fn nearest(&mut self, name: usize, formula: usize, text: &str) -> Option<usize> {
        if !std::mem::replace(&mut self.praised[name].0, true) {
            self.seek(name, text);
        }
        let places = &mut self.praised[name].1;
        let before = places.partition_point(|found| found.span.end <= formula);
        let found = places.get_mut(before.saturating_sub(1))?;
        // Without words of its own: it is led to no other mention.
        Some(*found.mention.get_or_insert_with(|| {
            self.mentions.push(Mention {
                class: Class::Title,
                gender: Some(Gender::Masculine),
                number: Some(Number::Singular),
                speaks: true,
                definite: true,
                praised: true,
                ..Mention::at(found.span)
            });
            self.mentions.len() - 1
        }))
    }

    /// Looks for a name in the blocks that may have it, and for the mentions that it is already.
    fn seek(&mut self, name: usize, text: &str) {
        let (name, places) = (PRAISED[name], &mut self.praised[name].1);
        for block in &self.praising {
            let behind = |span: &Span| text[block.start + span.end..block.end].trim_start();
            let praised = |span: &Span| name != MUHAMMAD || length(behind(span), "صلى").is_some();
            let found = spans(&text[*block], name).filter(praised);
            let placed = found.map(|span| Span::new(block.start + span.start, block.start + span.end));
            // Of him the blessing has been asked for.
            let placed = placed.map(|span| if name == MUHAMMAD { span } else { with_blessing(text, span) });
            places.extend(placed.map(|span| Praised { span, mention: None }));
        }
        // Most mentions are too long for a name.
        let longest = places.iter().map(|place| place.span.len()).max().unwrap_or(0);
        let short = |(_, mention): &(usize, &Mention)| mention.span.len() <= longest;
        for (index, mention) in self.mentions.iter().enumerate().skip(self.window.mentions).rev().filter(short) {
            if let Ok(found) = places.binary_search_by_key(&mention.span, |place| place.span) {
                places[found].mention = Some(index);
            }
        }
    }
}

/// Blessings that belong to the name before them: `النبي صلى الله عليه وسلم`; not what is wished the living (`حفظه الله`),
/// nor praise of God (`الله تعالى`).
const BLESSINGS: [&str; 8] = [
    "صلى الله عليه وسلم",
    "صلى الله عليه وآله وسلم",
    "عليه الصلاة والسلام",
    "عليه السلام",
    "رضي الله عنه",
    "رضي الله عنها",
    "رضي الله عنهما",
    "رضي الله عنهم",
];

/// A name with the blessing right behind it.
pub(super) fn with_blessing(text: &str, name: Span) -> Span {
    let rest = &text[name.end..];
    let behind = rest.trim_start();
    let blessing = BLESSINGS.iter().find_map(|blessing| length(behind, blessing));
    let end = blessing.map_or(name.end, |length| name.end + (rest.len() - behind.len()) + length);
    Span::new(name.start, end)
}

/// The block, if one of the names may stand in it: the others need not be searched.
pub(super) fn praising(reader: &Reader<'_>) -> Option<Span> {
    let may_stand = reader.tokens.iter().any(|tok| tok.has(Clitics::AL) && ends_like_one(tok.key()));
    may_stand.then(|| reader.span(0..reader.tokens.len()))
}

/// The last words of the [`PRAISED`]; the praise behind the first name has one of them.
const WORDS: [Key; 3] = [
    Key::with(&[ALEF, LAM, LAM, HEH]),
    Key::with(&[ALEF, LAM, NOON, BEH, YEH]),
    Key::with(&[ALEF, LAM, REH, SEEN, WAW, LAM]),
];

fn ends_like_one(word: Key) -> bool {
    WORDS.iter().any(|name| word.letters() >= name.letters() && word.skip(word.letters() - name.letters()) == *name)
}

/// Where a name stands as words of its own, however it is dressed: `اللَّهُ`, `والله`, and not `اللهفة`.
fn spans<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = Span> + 't {
    let mut letters = name.chars();
    let (initial, second) = (letters.next().unwrap_or_default(), letters.next());
    // Of all words that begin alike most are told by the next letter.
    let goes_on = move |(at, letter): &(usize, &str)| {
        let next = text[at + letter.len()..].chars().next();
        next == second || next.is_some_and(|c| !is_read(c))
    };
    text.match_indices(initial)
        .filter(goes_on)
        .filter_map(|(at, _)| Some(Span::new(at, at + length(&text[at..], name)?)))
        .filter(|span| begins_word(&text[..span.start]))
}

/// Whether a word may begin behind `front`, or go on behind its clitics.
fn begins_word(front: &str) -> bool {
    let mut before = front.chars().rev().filter(|c| is_read(*c)).peekable();
    before.next_if(|c| matches!(c, 'ب' | 'ك'));
    before.next_if(|c| matches!(c, 'و' | 'ف'));
    !before.next().is_some_and(is_of_word)
}

/// How many bytes the name takes at the beginning of `text`; `None` where something else stands there.
fn length(text: &str, name: &str) -> Option<usize> {
    let mut rest = text.char_indices().filter(|(_, c)| is_read(*c)).peekable();
    let mut end = 0;
    for letter in name.chars() {
        let (at, c) = rest.next()?;
        if letter.is_whitespace() && c.is_whitespace() {
            while rest.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        } else if letter != c {
            return None;
        }
        end = at + c.len_utf8();
    }
    let signs = text[end..].chars().take_while(|c| is_inkless(*c) && !is_control(*c));
    let signs: usize = signs.map(char::len_utf8).sum();
    (!rest.next().is_some_and(|(_, c)| is_of_word(c))).then_some(end + signs)
}

/// Letters and what makes another letter of them: a hamza of its own.
fn is_read(c: char) -> bool {
    !is_inkless(c) || is_hamza_sign(c)
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_hamza_sign(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_may_be_one_is_not_overlooked() {
        for name in ["الله", "والله", "وبالله", "اللَّه", "النبي", "فالنبيّ", "كالرسول"]
        {
            assert!(ends_like_one(Key::of(name)), "{name}");
        }
        let others = PRAISED.iter().filter(|name| **name != MUHAMMAD);
        assert!(others.map(|name| name.split(' ').next_back().unwrap()).all(|last| ends_like_one(Key::of(last))));
        assert!(!ends_like_one(Key::of("اللهو")) && !ends_like_one(Key::of("له")));
    }

    #[test]
    fn names_are_found_as_words_however_dressed() {
        let found = |text: &str, name| spans(text, name).map(|span| text[span].to_owned()).collect::<Vec<_>>();
        assert_eq!(found("الله، والله وبالله.", "الله"), ["الله"; 3]);
        assert_eq!(found("عبادَ اللَّهِ\u{200F}!", "الله"), ["اللَّهِ"]);
        assert_eq!(found("اللهفة والاحتفاء باللهو، لالله", "الله"), [""; 0]);
        assert_eq!(found("رَسولُ \n اللَّه ورسول اللهو", "رسول الله"), ["رَسولُ \n اللَّه"]);
        assert_eq!(found("الل", "الله"), [""; 0]);
        // With a hamza it is another word, in one character or in two.
        assert_eq!(found("إلله ا\u{655}لله و\u{654}الله الله\u{654}", "الله"), [""; 0]);
    }
}
