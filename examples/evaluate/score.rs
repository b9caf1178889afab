//! Quotes found against quotes annotated.

use std::collections::{HashMap, HashSet};

use isnad::{Extraction, Span};

use crate::gold::{Article, Place, Quote, trim};

/// Hits, annotated, found.
#[derive(Default, Clone, Copy)]
pub(crate) struct Tally {
    pub(crate) hit: usize,
    pub(crate) gold: usize,
    pub(crate) found: usize,
}

impl Tally {
    fn add(&mut self, hit: usize, gold: usize, found: usize) {
        self.hit += hit;
        self.gold += gold;
        self.found += found;
    }

    pub(crate) fn precision(&self) -> f64 {
        share(self.hit, self.found)
    }

    pub(crate) fn recall(&self) -> f64 {
        share(self.hit, self.gold)
    }

    pub(crate) fn f1(&self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 }
    }
}

/// So many of so many.
#[derive(Default, Clone, Copy)]
pub(crate) struct Rate {
    pub(crate) right: usize,
    pub(crate) of: usize,
}

impl Rate {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.of += 1;
    }

    pub(crate) fn share(&self) -> f64 {
        share(self.right, self.of)
    }
}

fn share(part: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { part as f64 / of as f64 }
}

/// To four digits, as other scorers give it, so that the third agrees with theirs.
pub(crate) fn rounded(share: f64) -> f64 {
    (share * 1e4).round() / 1e4
}

pub(crate) const KINDS: [&str; 4] = ["all", "direct", "mixed", "indirect"];

/// So many groups of confidence.
pub(crate) const GROUPS: usize = 10;

/// The group of a confidence, which is told to the hundredth: as a single-precision number 0.9 is a little less.
fn group_of(confidence: f32) -> usize {
    let hundredths = (confidence * 100.0).round() as usize;
    (hundredths * GROUPS / 100).min(GROUPS - 1)
}

/// The figures over all articles so far.
#[derive(Default)]
pub(crate) struct Figures {
    pub(crate) articles: usize,
    pub(crate) marked: Tally,
    pub(crate) marked_pair: Tally,
    pub(crate) content: [Tally; 4],
    pub(crate) pair: [Tally; 4],
    pub(crate) kind: Rate,
    pub(crate) cue: Rate,
    pub(crate) mention: Rate,
    pub(crate) entity: Rate,
    pub(crate) full_name: Rate,
    pub(crate) implicit: Rate,
    pub(crate) not_speech: Rate,
    /// By confidence: how many, how many right with their speaker, and the sum of what was said of them.
    pub(crate) confidence: [(Rate, f64); GROUPS],
    pub(crate) errors: Vec<[String; 5]>,
}

/// A quote that was found, in characters.
struct Found {
    kind: &'static str,
    content: Place,
    verbatim: Vec<Place>,
    cue: Option<Place>,
    mention: Option<Place>,
    name: Option<String>,
    confidence: f32,
}

fn found(article: &Article, extraction: &Extraction) -> Vec<Found> {
    // For each byte that begins a character, which one.
    let mut numbers = vec![0; article.text.len() + 1];
    for (number, (byte, _)) in article.text.char_indices().enumerate() {
        numbers[byte] = number;
    }
    numbers[article.text.len()] = article.chars.len();
    let place = |span: Span| (numbers[span.start], numbers[span.end]);
    extraction
        .quotes()
        .map(|quote| Found {
            kind: quote.kind().as_str(),
            content: place(quote.content()),
            verbatim: quote.verbatim().iter().map(|span| place(*span)).collect(),
            cue: quote.cue().map(|cue| place(cue.span())),
            mention: quote.mention().map(place),
            name: quote.name().map(str::to_owned),
            confidence: quote.confidence(),
        })
        .collect()
}

/// How much of two places is shared.
fn dice(a: Place, b: Place) -> f64 {
    let shared = a.1.min(b.1).saturating_sub(a.0.max(b.0));
    2.0 * shared as f64 / ((a.1 - a.0) + (b.1 - b.0)).max(1) as f64
}

impl Figures {
    /// Adds an article and what was found in it.
    pub(crate) fn add(&mut self, article: &Article, extraction: &Extraction) {
        self.articles += 1;
        let found = found(article, extraction);
        self.marked(article, &found);
        self.contents(article, &found);
    }

    fn error(&mut self, article: &Article, what: String, words: Place, gold: String, found: String) {
        self.errors.push([article.id.clone(), what, show(article, Some(words)), gold, found]);
    }

    /// Stretches between marks that are somebody's words.
    fn marked(&mut self, article: &Article, found: &[Found]) {
        let trim = |place: &Place| trim(&article.chars, *place);
        let gold: HashMap<Place, &Quote> = article
            .quotes
            .iter()
            .flat_map(|quote| quote.verbatim.iter().map(move |place| (trim(place), quote)))
            .collect();
        let stretches: HashMap<Place, &Found> =
            found.iter().flat_map(|quote| quote.verbatim.iter().map(move |place| (trim(place), quote))).collect();
        let both: Vec<Place> = gold.keys().filter(|place| stretches.contains_key(place)).copied().collect();
        let right = both.iter().filter(|place| same_source(article, gold[place], stretches[place])).count();
        self.marked.add(both.len(), gold.len(), stretches.len());
        self.marked_pair.add(right, gold.len(), stretches.len());
        for name in &article.not_speech {
            self.not_speech.add(!stretches.keys().any(|place| dice(trim(name), *place) >= 0.5));
        }
        let sorted = |mut places: Vec<Place>| {
            places.sort_unstable();
            places
        };
        for place in sorted(gold.keys().filter(|place| !stretches.contains_key(place)).copied().collect()) {
            self.error(article, "marked missed".to_owned(), place, String::new(), String::new());
        }
        for place in sorted(stretches.keys().filter(|place| !gold.contains_key(place)).copied().collect()) {
            let name = stretches[&place].name.clone().unwrap_or_default();
            self.error(article, "marked wrongly".to_owned(), place, String::new(), name);
        }
    }

    /// Quotes of any kind: contents that share at least half meet, one to one, the best first.
    fn contents(&mut self, article: &Article, found: &[Found]) {
        let trim = |place: Place| trim(&article.chars, place);
        let gold = &article.quotes;
        let mut links = Vec::new();
        for (i, annotated) in gold.iter().enumerate() {
            for (j, quote) in found.iter().enumerate() {
                let shared = dice(trim(annotated.content), trim(quote.content));
                if shared >= 0.5 {
                    links.push((shared, i, j));
                }
            }
        }
        links.sort_by(|a, b| b.partial_cmp(a).expect("a share is a number"));
        let (mut gold_met, mut found_met) = (HashSet::new(), HashSet::new());
        let met: Vec<(usize, usize)> = links
            .into_iter()
            .filter(|(_, i, j)| {
                let free = !gold_met.contains(i) && !found_met.contains(j);
                free && gold_met.insert(*i) && found_met.insert(*j)
            })
            .map(|(_, i, j)| (i, j))
            .collect();
        let right: HashSet<usize> =
            met.iter().filter(|(i, j)| same_source(article, &gold[*i], &found[*j])).map(|(_, j)| *j).collect();
        for (k, kind) in KINDS.iter().enumerate() {
            let of = |other: &str| *kind == "all" || *kind == other;
            let hits: Vec<_> = met.iter().filter(|(i, j)| of(&gold[*i].kind) && of(found[*j].kind)).collect();
            let annotated = gold.iter().filter(|quote| of(&quote.kind)).count();
            let quotes = found.iter().filter(|quote| of(quote.kind)).count();
            self.content[k].add(hits.len(), annotated, quotes);
            self.pair[k].add(hits.iter().filter(|(_, j)| right.contains(j)).count(), annotated, quotes);
        }
        for (j, quote) in found.iter().enumerate() {
            let group = group_of(quote.confidence);
            self.confidence[group].0.add(right.contains(&j));
            self.confidence[group].1 += f64::from(quote.confidence);
        }
        for (i, j) in &met {
            self.pairs(article, &gold[*i], &found[*j], right.contains(j));
        }
        for (_, quote) in gold.iter().enumerate().filter(|(i, _)| !gold_met.contains(i)) {
            let cue = show(article, quote.cue);
            let entity = quote.entity.clone().unwrap_or_default();
            self.error(article, format!("missed {}", quote.kind), quote.content, cue, entity);
        }
        for (_, quote) in found.iter().enumerate().filter(|(j, _)| !found_met.contains(j)) {
            let cue = show(article, quote.cue);
            let name = quote.name.clone().unwrap_or_default();
            self.error(article, format!("invented {}", quote.kind), quote.content, cue, name);
        }
    }

    /// What is asked of a quote whose content was found.
    fn pairs(&mut self, article: &Article, gold: &Quote, found: &Found, right: bool) {
        let trimmed = |place: Option<Place>| place.map(|place| trim(&article.chars, place));
        let exact = gold.speaker.is_some() && trimmed(gold.speaker) == trimmed(found.mention);
        self.kind.add(gold.kind == found.kind);
        if let Some(cue) = gold.cue {
            self.cue.add(found.cue.is_some_and(|other| dice(cue, other) >= 0.6));
        }
        if gold.speaker.is_some() {
            self.mention.add(exact);
        } else if gold.entity.is_some() {
            self.implicit.add(right);
        }
        self.entity.add(right);
        if let Some(entity) = &gold.entity {
            self.full_name.add(is_full_name(entity, found.name.as_deref().unwrap_or_default()));
        }
        let named = |mention: Option<Place>, name: Option<&str>| match mention {
            Some(_) => show(article, mention),
            None => name.unwrap_or_default().to_owned(),
        };
        let of_gold = || named(gold.speaker, gold.entity.as_deref());
        let of_found = || named(found.mention, found.name.as_deref());
        if !right {
            self.error(article, "speaker wrong".to_owned(), gold.content, of_gold(), of_found());
        } else if gold.speaker.is_some() && !exact {
            self.error(article, "mention inexact".to_owned(), gold.content, of_gold(), show(article, found.mention));
        }
        if gold.kind != found.kind {
            self.error(article, "kind".to_owned(), gold.content, gold.kind.clone(), found.kind.to_owned());
        }
    }
}

/// The words of a place on one line.
fn show(article: &Article, place: Option<Place>) -> String {
    place.map_or_else(String::new, |(start, end)| {
        article.chars[start..end].iter().map(|c| if *c == '\n' { ' ' } else { *c }).collect()
    })
}

/// Whether the source is right: the mention shares half with the annotated one, or the names speak of one source.
fn same_source(article: &Article, gold: &Quote, found: &Found) -> bool {
    if gold.speaker.is_none() && gold.entity.is_none() {
        return found.mention.is_none() && found.name.is_none();
    }
    if let (Some(speaker), Some(mention)) = (gold.speaker, found.mention)
        && dice(trim(&article.chars, speaker), trim(&article.chars, mention)) >= 0.5
    {
        return true;
    }
    let mention = show(article, found.mention);
    let Some(name) =
        found.name.as_deref().filter(|name| !name.is_empty()).or((!mention.is_empty()).then_some(&mention))
    else {
        return false;
    };
    let speaker = show(article, gold.speaker);
    [gold.entity.as_deref().unwrap_or_default(), &speaker]
        .iter()
        .any(|other| !other.is_empty() && same_name(name, other))
}

/// Words that alone name nobody.
const TITLES: &[&str] = &[
    "الرئيس",
    "رئيس",
    "الوزير",
    "وزير",
    "وزيرة",
    "رئيسة",
    "المتحدث",
    "المتحدثة",
    "الناطق",
    "الناطقة",
    "باسم",
    "الأمين",
    "العام",
    "مدير",
    "مديرة",
    "المدير",
    "نائب",
    "عضو",
    "السفير",
    "سفير",
    "الدكتور",
    "دكتور",
    "د",
    "المهندس",
    "الأستاذ",
    "الشيخ",
    "السيد",
    "السيدة",
    "الملك",
    "الأمير",
    "اللواء",
    "العميد",
    "القائد",
    "قائد",
    "الأميركي",
    "الأمريكي",
    "الروسي",
    "مصدر",
    "مسؤول",
    "المسؤول",
    "وكالة",
    "صحيفة",
    "وزارة",
    "بيان",
    "تقرير",
    "النائب",
    "المستشار",
    "مستشار",
    "المبعوث",
    "الحكومة",
];

fn fold(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !matches!(c, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}' | '\u{640}'
                | '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        })
        .map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            c => c,
        })
        .collect()
}

/// Its words, folded, and how often each stands there.
fn words(text: &str) -> HashMap<String, usize> {
    let mut words = HashMap::new();
    for word in fold(text).split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()) {
        *words.entry(word.to_owned()).or_default() += 1;
    }
    words
}

fn total(words: &HashMap<String, usize>) -> usize {
    words.values().sum()
}

fn shared<'w>(x: &'w HashMap<String, usize>, y: &HashMap<String, usize>) -> (usize, Vec<&'w str>) {
    let both: Vec<(&str, usize)> =
        x.iter().filter_map(|(word, n)| y.get(word).map(|m| (word.as_str(), *n.min(m)))).collect();
    (both.iter().map(|(_, n)| n).sum(), both.into_iter().map(|(word, _)| word).collect())
}

/// Half of their words shared, or one within the other by a word that is no bare title.
fn same_name(a: &str, b: &str) -> bool {
    let (x, y) = (words(a), words(b));
    if x.is_empty() || y.is_empty() {
        return false;
    }
    let (n, both) = shared(&x, &y);
    let named = both.iter().any(|word| !TITLES.iter().any(|title| fold(title) == *word));
    let (of_x, of_y) = (total(&x), total(&y));
    4 * n >= of_x + of_y && (named || n == of_x.max(of_y)) || n == of_x.min(of_y) && named
}

fn is_full_name(gold: &str, found: &str) -> bool {
    let (x, y) = (words(gold), words(found));
    10 * shared(&x, &y).0 >= 4 * (total(&x) + total(&y))
}
