//! The noun phrases of the text that may be somebody: those beside cues, the subjects of sentences,
//! and titled names and institutions wherever they stand.

use super::{Mention, Resolver, Word};
use crate::arabic::letter::is_inkless;
use crate::arabic::{Clitics, Key};
use crate::lexicon::{Class, Form, Frames, Number};
use crate::mention;
use crate::phrase::{self, Phrase};
use crate::reader::Reader;
use crate::span::Span;
use crate::token::TokenKind;
use crate::wall::Bounds;

impl Resolver {
    /// Enters a phrase, or finds the entry it has.
    pub(super) fn mention(&mut self, reader: &Reader<'_>, phrase: Phrase, cue: Option<Form>, speaks: bool) -> usize {
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
    pub(super) fn inventory(&mut self, reader: &Reader<'_>) {
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
