//! Who it is: mentions gathered over the whole text, implied subjects led back to a speaker by
//! what the verb's form says, short names and bare titles to the fullest mention.
//!
//! Blocks come in the order of the text ([`Resolver::block`]); names are settled when all of it
//! has been seen ([`Resolver::finish`]), since the fullest mention may stand behind the first.

use crate::arabic::letter::is_inkless;
use crate::arabic::{Clitics, Key, Spelling};
use crate::lexicon::{Class, Form, Frames, Gender, Number};
use crate::link::{self, Draft, Links, Source};
use crate::mention;
use crate::observe::{Candidate, Observer, Outcome, Refusal, Step};
use crate::phrase::{self, Phrase};
use crate::quote::{CueRecord, Extraction, Kind, Marked, QuoteRecord, Role, SpeakerRecord};
use crate::reader::Reader;
use crate::span::Span;
use crate::token::TokenKind;
use crate::wall::Bounds;

/// A noun phrase of the text that may be a speaker.
#[derive(Debug, Clone, Copy)]
struct Mention {
    span: Span,
    /// Its words, as a range of [`Resolver::words`].
    words: (usize, usize),
    /// How many of them are proper names.
    names: u32,
    class: Class,
    /// The role's lemma; 0 where the head is no role.
    lemma: u16,
    gender: Option<Gender>,
    number: Option<Number>,
    /// Beside a cue, and not only in passing.
    speaks: bool,
    /// The subject of its sentence.
    subject: bool,
    /// The subject of a verb that reports, whatever is reported: `أكد المتحدث مقتل الحارس`.
    told: bool,
    /// Its head has the article: `الوزير`.
    definite: bool,
    /// Its first ل is what is left of لل: `للوزارة`.
    assimilated: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    key: Key,
    name: bool,
    /// A noun that heads a phrase: a role, a title, an institution.
    head: bool,
}

#[derive(Debug, Clone, Copy)]
enum Pending {
    Mention(usize),
    Governor(usize),
    Same,
    Implied(Form),
    /// A formula of praise stands for the first of these [`PRAISED`] that the text has.
    Formula(&'static [usize]),
    Unknown,
}

/// Names that a formula of praise may stand for.
const PRAISED: [&str; 4] = ["الله", "رسول الله", "النبي", "الرسول"];

/// Where one of them stands, and the mention that is made of it.
#[derive(Debug, Clone, Copy)]
struct Praised {
    at: usize,
    mention: Option<usize>,
}

/// A quote whose speaker is to be settled.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    pending: Pending,
    /// Where its cue stands, or its content.
    place: Span,
    /// Where its cue and its speaker's mention end.
    told: usize,
    nested: bool,
}

/// Gathers what the blocks say of speakers.
#[derive(Debug, Default)]
pub(crate) struct Resolver {
    mentions: Vec<Mention>,
    words: Vec<Word>,
    pending: Vec<Waiting>,
    /// Words to the mentions that have them.
    postings: Vec<(Key, usize)>,
    canonical: Vec<usize>,
    /// For each marked stretch whether it is speech of its own or describes a noun before it: then it
    /// is no name, however often it stands there.
    described: Vec<bool>,
    /// For each mention the speaker it is the name of.
    numbers: Vec<Option<usize>>,
    order: Vec<(usize, usize)>,
    /// For each mention the least end of it and those behind it, the formulas' counted apart: what ends
    /// before a place is found without going over all that stands behind it.
    ends: Vec<usize>,
    /// The places of each of [`PRAISED`], and whether they have been looked for.
    praised: [(bool, Vec<Praised>); PRAISED.len()],
    /// How many mentions the text has, those that formulas brought in left out.
    found: usize,
}

impl Resolver {
    pub(crate) fn clear(&mut self) {
        self.mentions.clear();
        self.words.clear();
        self.pending.clear();
        self.postings.clear();
        self.canonical.clear();
        self.described.clear();
    }

    /// Takes over what the rules found in a block.
    pub(crate) fn block(&mut self, reader: &Reader<'_>, links: &Links<impl Observer>, extraction: &mut Extraction) {
        for draft in &links.drafts {
            self.quote(reader, links, draft, extraction);
        }
        for (index, stretch) in reader.stretches.iter().enumerate() {
            if let Some(span) = link::span(reader, stretch.inside()) {
                let role = if links.is_speech(index) { Role::Speech } else { Role::NotSpeech };
                self.described.push(links.is_direct(index) || crate::naming::is_described(reader, stretch.open()));
                extraction.marked.push(Marked { span, role, style: stretch.style, ending: stretch.ending });
            }
        }
        self.inventory(reader);
    }

    fn quote(&mut self, reader: &Reader<'_>, links: &Links<impl Observer>, draft: &Draft, extraction: &mut Extraction) {
        let Some(content) = link::span(reader, draft.content.0..draft.content.1) else { return };
        let first = extraction.verbatim.len();
        for words in &links.verbatim[draft.verbatim.0..draft.verbatim.1] {
            extraction.verbatim.extend(link::span(reader, words.0..words.1));
        }
        let cue_form = draft.cue.map(|at| reader.tokens[at].form());
        let pending = match draft.source {
            Source::Mention(phrase) => Pending::Mention(self.mention(reader, phrase, cue_form, true)),
            Source::Governor(phrase) => Pending::Governor(self.mention(reader, phrase, None, false)),
            Source::Same => Pending::Same,
            Source::Implied(form) => Pending::Implied(form),
            Source::God => Pending::Formula(&[0]),
            Source::Prophet => Pending::Formula(&[1, 2, 3]),
            Source::Unknown => Pending::Unknown,
        };
        let mention = match pending {
            Pending::Mention(index) => Some(self.mentions[index].span),
            _ => None,
        };
        let cue = draft.cue.map(|at| {
            let lemma = reader.lemma(at);
            CueRecord {
                span: reader.span(at..at + 1),
                lemma: push_str(&mut extraction.strings, &lemma.text),
                act: lemma.act,
            }
        });
        let place = cue.map_or(content, |cue| cue.span);
        let told = mention.map_or(place.end, |mention: Span| mention.end.max(place.end));
        self.pending.push(Waiting { pending, place, told, nested: draft.nested });
        extraction.quotes.push(QuoteRecord {
            kind: draft.kind,
            content,
            verbatim: (first, extraction.verbatim.len()),
            cue,
            mention,
            speaker: None,
            relay: draft.relay.map(|phrase| reader.span(phrase.start..phrase.end)),
            confidence: draft.rule.confidence(),
            rule: draft.rule,
        });
    }

    /// Enters a phrase, or finds the entry it has.
    fn mention(&mut self, reader: &Reader<'_>, phrase: Phrase, cue: Option<Form>, speaks: bool) -> usize {
        let span = mention_span(reader, phrase);
        if let Some(index) = self.mentions.iter().rev().take(64).position(|mention| mention.span == span) {
            let index = self.mentions.len() - 1 - index;
            self.mentions[index].speaks |= speaks;
            return index;
        }
        // السيد العميد: the office counts, not the title.
        let titled = reader.class(phrase.head) == Class::Title
            && phrase.head + 1 < phrase.end
            && reader.class(phrase.head + 1) == Class::Role
            && reader.tokens[phrase.head + 1].has(Clitics::AL);
        let first = self.words.len();
        let mut names = 0;
        for at in phrase.start + usize::from(titled)..phrase.end {
            let tok = &reader.tokens[at];
            if !matches!(tok.kind, TokenKind::Word | TokenKind::Latin | TokenKind::Number)
                || tok.class().is_preposition()
            {
                continue;
            }
            let key = stem(crate::token::key(reader.text, reader.base, tok), tok.clitics);
            let proper = match tok.class() {
                Class::GivenName => true,
                // الرتوعي، محمود الرتوعي: behind a name, or alone, a word with the article is one too.
                Class::Unknown => {
                    names > 0 || phrase.end - phrase.start == 1 || !tok.has(Clitics::AL) && !reader.is_adjective(at)
                }
                _ => tok.is(TokenKind::Latin),
            };
            names += u32::from(proper);
            self.words.push(Word { key, name: proper, head: tok.class().is_head() });
        }
        let at = phrase.head + usize::from(titled);
        let head = &reader.tokens[at];
        let class = head.class();
        let (mut gender, mut number) = (None, None);
        if class.is_head() {
            gender = Some(head.form().gender());
            number = Some(head.form().number());
        }
        if class == Class::GivenName {
            gender = Some(head.form().gender());
            number = Some(Number::Singular);
        }
        if let Some(form) = cue {
            // The verb in front of its subject says the gender; a woman may bear a man's title.
            if form.person() == 3 {
                gender = Some(form.gender());
            }
            if form.number() != Number::Singular {
                number = Some(form.number());
            }
        }
        // عدد من الأهالي: one noun, many speakers.
        if class == Class::Person
            && reader.class(phrase.head + 1) == Class::PrepMin
            && !reader.text_of(phrase.head).is_one_of(&["أحد", "احد", "إحدى", "احدى"])
        {
            number = Some(Number::Plural);
        }
        // Joint speakers: قال سامي وسعاد
        if phrase.end > phrase.start + 2 && !class.is_head() {
            number = number.or(Some(Number::Singular));
        }
        self.mentions.push(Mention {
            span,
            words: (first, self.words.len()),
            names,
            class,
            lemma: if class.is_head() { head.entry.lemma } else { 0 },
            gender,
            number,
            speaks,
            subject: false,
            told: false,
            assimilated: reader.tokens[phrase.start].has(Clitics::LI) && reader.tokens[phrase.start].has(Clitics::AL),
            definite: head.has(Clitics::AL)
                || reader.tokens.get(at + 1).is_some_and(|next| at + 1 < phrase.end && next.clitics == Clitics::AL),
        });
        self.mentions.len() - 1
    }

    /// Titled names and institutions that stand anywhere in the block: one of them may be the
    /// fullest mention of a speaker.
    fn inventory(&mut self, reader: &Reader<'_>) {
        let mut at = 0;
        let mut sentence = usize::MAX;
        while at < reader.tokens.len() {
            let tok = &reader.tokens[at];
            if reader.sentences.begin(at) != sentence {
                sentence = reader.sentences.begin(at);
                if let Some((verb, phrase)) = mention::sentence_subject(reader, at, reader.sentences.end(at)) {
                    let index = self.mention(reader, phrase, None, false);
                    self.mentions[index].subject = true;
                    self.mentions[index].told = verb.is_some_and(|verb| reader.lemma(verb).frames.reports());
                }
            }
            let starts = tok.is(TokenKind::Word)
                && (tok.class().is_head()
                    || tok.class() == Class::Honorific
                    || tok.class() == Class::GivenName && !tok.has(Clitics::AL));
            if !starts {
                at += 1;
                continue;
            }
            let end = reader.sentences.end(at).max(at + 1);
            match phrase::phrase_behind_clitic(reader, at, Bounds::within(end, Frames::NONE)) {
                Some(mut phrase) => {
                    // العداء الأولمبي سامر كنعان: an office that the lexicon does not know.
                    if tok.class() == Class::GivenName {
                        while phrase.start > 0 && phrase.head - phrase.start < 3 && is_office(reader, phrase.start - 1)
                        {
                            phrase.start -= 1;
                        }
                        phrase.head = phrase.start;
                    }
                    if phrase.end > phrase.start + 1 {
                        self.mention(reader, phrase, None, false);
                    }
                    at = phrase.end.max(at + 1);
                }
                None => at += 1,
            }
        }
    }

    /// Settles who the speakers are, once the whole text has been seen.
    pub(crate) fn finish(&mut self, text: &str, extraction: &mut Extraction, observer: &mut impl Observer) {
        self.repeated_names(text, extraction, observer);
        self.found = self.mentions.len();
        self.formulas(text);
        self.index();
        self.index_ends();
        self.canonical.clear();
        for index in 0..self.mentions.len() {
            let canonical = self.fullest(index);
            self.canonical.push(canonical);
        }
        for index in 0..self.canonical.len() {
            // The fullest mention of the fullest mention.
            let mut to = self.canonical[index];
            for _ in 0..4 {
                to = self.canonical[to];
            }
            self.canonical[index] = to;
        }
        // Who spoke, in the order of the text: (quote, mention).
        let mut spoke: Vec<(usize, usize)> = std::mem::take(&mut self.order);
        spoke.clear();
        for quote in 0..extraction.quotes.len() {
            let Waiting { pending, place, nested, .. } = self.pending[quote];
            let who = match pending {
                Pending::Mention(index) | Pending::Governor(index) => Some(self.same_source(index, &spoke)),
                Pending::Same | Pending::Unknown | Pending::Formula(_) => spoke.last().map(|(_, who)| *who),
                Pending::Implied(form) => self.antecedent(form, place, &spoke),
            };
            if let Some(who) = who {
                if !nested {
                    spoke.push((quote, who));
                }
                let canonical = self.canonical[who];
                extraction.quotes[quote].speaker = Some(canonical);
                observer.note(|| Step {
                    row: None,
                    span: place,
                    candidate: Candidate::Speaker,
                    outcome: Outcome::Led(self.mentions[canonical].span),
                });
            }
        }
        self.order = spoke;
        self.speakers(text, extraction);
    }

    /// What stands between marks more than once in a text is a name or a term of it: taken out of
    /// the reported clauses it was found in (`أن “الملتقى الثاني” يبدأ غدا`).
    fn repeated_names(&mut self, text: &str, extraction: &mut Extraction, observer: &mut impl Observer) {
        self.postings.clear();
        for (index, marked) in extraction.marked.iter().enumerate() {
            let words = &text[marked.span];
            if words.split_whitespace().take(5).count() <= 4 {
                self.postings.push((Key::of(words), index));
            }
        }
        self.postings.sort_unstable();
        let mut demoted = false;
        for run in self.postings.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() > 1) {
            for (_, index) in run {
                let marked = &mut extraction.marked[*index];
                if marked.role == Role::Speech && !self.described[*index] {
                    marked.role = Role::NotSpeech;
                    demoted = true;
                    observer.note(|| Step {
                        span: marked.span,
                        row: None,
                        candidate: Candidate::Stretch,
                        outcome: Outcome::Refused(Refusal::Repeated),
                    });
                }
            }
        }
        if demoted {
            self.take_out(extraction);
        }
    }

    /// Takes stretches that are no speech out of the quotes' verbatim.
    fn take_out(&mut self, extraction: &mut Extraction) {
        let Extraction { quotes, verbatim, marked, .. } = extraction;
        let mut kept = 0;
        let mut pending = 0;
        let mut place = 0;
        quotes.retain_mut(|quote| {
            let waiting = self.pending[place];
            place += 1;
            let first = kept;
            for index in quote.verbatim.0..quote.verbatim.1 {
                let span = verbatim[index];
                let known = marked.binary_search_by_key(&span.start, |marked| marked.span.start);
                if known.is_ok_and(|at| marked[at].role == Role::Speech || marked[at].span != span) {
                    verbatim[kept] = span;
                    kept += 1;
                }
            }
            quote.verbatim = (first, kept);
            let empty = quote.kind == Kind::Mixed && first == kept;
            if empty {
                quote.kind = Kind::Indirect;
            }
            let keep = !(empty && matches!(quote.rule, crate::quote::Rule::Phrase | crate::quote::Rule::Objects));
            if keep {
                self.pending[pending] = waiting;
                pending += 1;
            }
            keep
        });
        verbatim.truncate(kept);
        self.pending.truncate(pending);
    }

    /// Leads formulas of praise to the name they stand for, where the text has it.
    fn formulas(&mut self, text: &str) {
        if !self.pending.iter().any(|waiting| matches!(waiting.pending, Pending::Formula(_))) {
            return;
        }
        // Each name is looked for once, however many formulas stand for it.
        for (sought, places) in &mut self.praised {
            *sought = false;
            places.clear();
        }
        for index in 0..self.pending.len() {
            let Waiting { pending: Pending::Formula(names), place, .. } = self.pending[index] else { continue };
            // The last one before the formula, else the first of all.
            let near = names.iter().find_map(|name| {
                let (sought, places) = &mut self.praised[*name];
                if !std::mem::replace(sought, true) {
                    places.extend(text.match_indices(PRAISED[*name]).map(|(at, _)| Praised { at, mention: None }));
                    // Those that are mentions already, in the order of the text.
                    for (index, mention) in self.mentions.iter().enumerate().rev() {
                        if let Ok(found) = places.binary_search_by_key(&mention.span.start, |place| place.at)
                            && mention.span.end == places[found].at + PRAISED[*name].len()
                        {
                            places[found].mention = Some(index);
                        }
                    }
                }
                let before = places.partition_point(|found| found.at + PRAISED[*name].len() <= place.start);
                let nearest = before.saturating_sub(1);
                (nearest < places.len()).then_some((*name, nearest))
            });
            self.pending[index].pending = near.map_or(Pending::Unknown, |(name, nearest)| {
                let found = &mut self.praised[name].1[nearest];
                let span = Span::new(found.at, found.at + PRAISED[name].len());
                Pending::Governor(*found.mention.get_or_insert_with(|| {
                    // Without words of its own: it is led to no other mention.
                    let words = (self.words.len(), self.words.len());
                    self.mentions.push(Mention {
                        span,
                        words,
                        names: 0,
                        class: Class::Title,
                        lemma: 0,
                        gender: Some(Gender::Masculine),
                        number: Some(Number::Singular),
                        speaks: true,
                        subject: false,
                        told: false,
                        definite: true,
                        assimilated: false,
                    });
                    self.mentions.len() - 1
                }))
            });
        }
    }

    /// The last speaker that agrees with the form; where none does, the last mention that does.
    fn antecedent(&self, form: Form, place: Span, spoke: &[(usize, usize)]) -> Option<usize> {
        let speaker = spoke.iter().rev().take(24).map(|(_, who)| *who).find(|who| self.agrees(*who, form));
        let before = || {
            let formulas = self.ending_before(self.found..self.mentions.len(), place.start);
            let before = formulas.chain(self.ending_before(0..self.found, place.start));
            before.take(64).filter(|index| self.agrees(*index, form))
        };
        let mention = |index: &usize| &self.mentions[*index];
        let last = spoke.last().map_or(0, |(quote, _)| self.pending[*quote].told);
        let since = before().find(|index| mention(index).told && mention(index).span.start >= last);
        since.or(speaker).or_else(|| before().find(|index| mention(index).subject)).or_else(|| {
            before().find(|index| {
                matches!(
                    mention(index).class,
                    Class::Role
                        | Class::Title
                        | Class::GivenName
                        | Class::Person
                        | Class::Kin
                        | Class::Institution
                        | Class::Honorific
                )
            })
        })
    }

    /// The mentions among these that end before `place`, the last first.
    fn ending_before(&self, among: std::ops::Range<usize>, place: usize) -> impl Iterator<Item = usize> {
        let last = among.start + self.ends[among.clone()].partition_point(|end| *end <= place);
        (among.start..last).rev().filter(move |index| self.mentions[*index].span.end <= place)
    }

    fn index_ends(&mut self) {
        self.ends.clear();
        self.ends.extend(self.mentions.iter().map(|mention| mention.span.end));
        let (found, formulas) = self.ends.split_at_mut(self.found);
        for ends in [found, formulas] {
            let mut least = usize::MAX;
            for end in ends.iter_mut().rev() {
                least = least.min(*end);
                *end = least;
            }
        }
    }

    /// `المصدر`, `المصدر الحكومي نفسه`: the source brought in without the article before it; where
    /// there is none, who spoke last.
    fn same_source(&self, index: usize, spoke: &[(usize, usize)]) -> usize {
        let mention = &self.mentions[index];
        // معاليه، سموه: the honorific alone is his who has just been named.
        if mention.class == Class::Honorific && mention.words.1 == mention.words.0 + 1 {
            let form = Form::nominal(mention.gender.unwrap_or(Gender::Masculine), Number::Singular);
            return self.antecedent(form, mention.span, spoke).unwrap_or(index);
        }
        if mention.class != Class::Source || !mention.definite || mention.names > 1 {
            return index;
        }
        let before = self.mentions[..index].iter().enumerate().rev().take(64);
        let introduced = before
            .filter(|(_, other)| other.lemma == mention.lemma && !other.definite && other.number == mention.number)
            .map(|(other, _)| other)
            .next();
        introduced.or_else(|| spoke.last().map(|(_, who)| *who)).unwrap_or(index)
    }

    fn agrees(&self, who: usize, form: Form) -> bool {
        let mention = &self.mentions[who];
        let number = mention.number.unwrap_or(Number::Singular);
        match form.number() {
            Number::Singular => {
                let things = number == Number::Plural
                    && matches!(
                        mention.class,
                        Class::Source | Class::Media | Class::Institution | Class::Document | Class::Norm
                    );
                if things {
                    return form.gender() == Gender::Feminine;
                }
                number == Number::Singular && mention.gender.is_none_or(|gender| gender == form.gender())
            }
            other => number == other || number != Number::Singular,
        }
    }

    fn words_of(&self, mention: &Mention) -> &[Word] {
        &self.words[mention.words.0..mention.words.1]
    }

    fn index(&mut self) {
        self.postings.clear();
        for (index, mention) in self.mentions.iter().enumerate() {
            for word in &self.words[mention.words.0..mention.words.1] {
                self.postings.push((word.key, index));
            }
        }
        self.postings.sort_unstable();
    }

    /// The fullest mention of the same source.
    fn fullest(&self, index: usize) -> usize {
        let short = &self.mentions[index];
        let words = self.words_of(short);
        // Every candidate has the rarest of the words that name it.
        let Some(rarest) =
            words.iter().filter(|word| word.name || short.names == 0).min_by_key(|word| self.posted(word.key).len())
        else {
            return index;
        };
        let posted = self.posted(rarest.key);
        let mut best = index;
        // أخنوش أسلوب الحزب: a phrase that ran on behind a surname is that surname's.
        let ran_on = short.class == Class::Unknown && words.len() > 1 && words[0].name;
        for (_, candidate) in self.posted(words[0].key).iter().take(if ran_on { 96 } else { 0 }) {
            let long = &self.mentions[*candidate];
            let names = self.words_of(long);
            let ends_with_it =
                names.len() > 1 && names.iter().rfind(|word| word.name).is_some_and(|word| word.key == words[0].key);
            if long.speaks && ends_with_it && self.is_better(index, best, *candidate) {
                best = *candidate;
            }
        }
        for (_, candidate) in posted.iter().take(96) {
            // الحداد: a surname that is a trade too, and nobody was said to have the trade.
            if best == index
                && short.names == 0
                && words.len() == 1
                && short.definite
                && self.is_surname_of(*candidate, words[0].key)
            {
                best = *candidate;
            }
            if *candidate != index && self.is_fuller(index, *candidate) && self.is_better(index, best, *candidate) {
                best = *candidate;
            }
        }
        best
    }

    /// Whether the mention is a name in more words that ends in this one: `نجوى الحداد`.
    fn is_surname_of(&self, long: usize, key: Key) -> bool {
        let words = self.words_of(&self.mentions[long]);
        matches!(words, [.., first, last] if first.name && last.key == key && !last.name)
    }

    fn posted(&self, key: Key) -> &[(Key, usize)] {
        let start = self.postings.partition_point(|(other, _)| *other < key);
        let len = self.postings[start..].partition_point(|(other, _)| *other == key);
        &self.postings[start..start + len]
    }

    /// Whether `long` names the source of `short` in more words, or in the same and before it.
    fn is_fuller(&self, short: usize, long: usize) -> bool {
        let (a, b) = (&self.mentions[short], &self.mentions[long]);
        let (x, y) = (self.words_of(a), self.words_of(b));
        if y.len() < x.len() || y.len() == x.len() && long > short || y.len() > 14 {
            return false;
        }
        let within = |words: &[Word], name: bool| {
            words.iter().filter(|word| !name || word.name).all(|word| y.iter().any(|other| other.key == word.key))
        };
        if a.names == 0 {
            return a.definite && a.lemma != 0 && a.lemma == b.lemma && within(x, false);
        }
        // An institution is named by what it is too; a person may be given any title.
        let person =
            !matches!(a.class, Class::Institution | Class::Media | Class::Document | Class::Norm | Class::Source);
        if !within(x, true) || !person && a.lemma != b.lemma {
            return false;
        }
        // What comes behind the name is an apposition (`سامي البكري مدير المتحف`), or the phrase
        // has run on into something else.
        let last = y.iter().rposition(|word| x.iter().any(|other| other.name && other.key == word.key));
        !person || last.is_none_or(|last| y.get(last + 1).is_none_or(|next| next.head || next.name && b.speaks))
    }

    fn is_better(&self, short: usize, best: usize, candidate: usize) -> bool {
        let mention = |index: usize| &self.mentions[index];
        let words = |index: usize| self.words_of(mention(index)).len();
        if mention(short).names > 0 || best == short {
            let rank = |index: usize| (words(index), mention(index).speaks);
            return best == short || rank(candidate) > rank(best);
        }
        // A bare title is that of the nearest before it, a speaker's first.
        let at = mention(short).span.start;
        let rank = |index: usize| {
            let start = mention(index).span.start;
            (start < at, mention(index).speaks, if start < at { start } else { usize::MAX - start })
        };
        rank(candidate) > rank(best)
    }

    /// Numbers the speakers in the order of their first quotes, names them and gathers their
    /// mentions.
    fn speakers(&mut self, text: &str, extraction: &mut Extraction) {
        // Canonical mention -> speaker.
        self.numbers.clear();
        self.numbers.resize(self.mentions.len(), None);
        let Extraction { quotes, speakers, mentions, strings, .. } = extraction;
        for quote in quotes.iter_mut() {
            let Some(canonical) = quote.speaker else { continue };
            let speaker = *self.numbers[canonical].get_or_insert_with(|| {
                let Mention { span, gender, number, assimilated, .. } = self.mentions[canonical];
                let words = span.get(text).unwrap_or_default();
                let name = match words.strip_prefix('ل').filter(|_| assimilated) {
                    Some(rest) => push_name(strings, "ال", rest),
                    None => push_name(strings, "", words),
                };
                speakers.push(SpeakerRecord { name, span, gender, number, mentions: (0, 0) });
                speakers.len() - 1
            });
            quote.speaker = Some(speaker);
            let record = &mut speakers[speaker];
            // So many mentions, until all are counted.
            record.mentions.1 += usize::from(quote.mention.is_some());
        }
        let mut first = 0;
        for record in speakers.iter_mut() {
            let count = record.mentions.1;
            record.mentions = (first, first);
            first += count;
        }
        mentions.resize(first, Span::default());
        for quote in quotes.iter() {
            if let (Some(speaker), Some(mention)) = (quote.speaker, quote.mention) {
                let end = &mut speakers[speaker].mentions.1;
                mentions[*end] = mention;
                *end += 1;
            }
        }
    }
}

/// Whether the word can be an office or its adjective before a name.
fn is_office(reader: &Reader<'_>, at: usize) -> bool {
    let tok = &reader.tokens[at];
    let joined = tok.has(Clitics::WA.union(Clitics::FA).union(Clitics::BI).union(Clitics::LI));
    tok.is(TokenKind::Word)
        && tok.has(Clitics::AL)
        && !joined
        && matches!(tok.class(), Class::Unknown | Class::Nationality | Class::Adjective)
}

/// A phrase's bytes, without a clitic on its first word and marks around it.
fn mention_span(reader: &Reader<'_>, phrase: Phrase) -> Span {
    let mut span = reader.span(phrase.start..phrase.end);
    let tok = &reader.tokens[phrase.start];
    if tok.is(TokenKind::Word) && tok.has(Clitics::LI.union(Clitics::BI)) {
        let word = reader.text_of(phrase.start).written();
        let mut chars = word.char_indices().filter(|(_, c)| !is_inkless(*c));
        // Past the clitic and the vowel on it.
        if let Some((at, _)) = chars.nth(1) {
            span.start += at;
        }
    }
    if tok.is(TokenKind::Mark) && reader.partner[phrase.start] as usize == phrase.end - 1 {
        return reader.span(phrase.start + 1..phrase.end - 1);
    }
    span
}

/// A word without its clitics.
fn stem(key: Key, clitics: Clitics) -> Key {
    let conjunction = u32::from(clitics.intersects(Clitics::WA.union(Clitics::FA)));
    let rest = if clitics.contains(Clitics::LI.union(Clitics::AL)) {
        2
    } else {
        u32::from(clitics.intersects(Clitics::BI.union(Clitics::KA).union(Clitics::LI).union(Clitics::SA)))
            + 2 * u32::from(clitics.contains(Clitics::AL))
    };
    key.skip(conjunction + rest)
}

fn push_str(strings: &mut String, text: &str) -> (usize, usize) {
    let start = strings.len();
    strings.push_str(text);
    (start, strings.len())
}

/// A name on one line, without harakat, tatweel and controls.
fn push_name(strings: &mut String, article: &str, text: &str) -> (usize, usize) {
    let start = strings.len();
    strings.push_str(article);
    let mut space = false;
    for c in Spelling::new(text, 0).letters() {
        match c {
            c if c.is_whitespace() => space = true,
            c => {
                if space && strings.len() > start {
                    strings.push(' ');
                }
                space = false;
                strings.push(c);
            }
        }
    }
    (start, strings.len())
}
