//! The noun phrases of the text that may be somebody: those beside cues, the subjects of sentences,
//! and titled names and institutions wherever they stand.

use std::ops::Range;

use super::{Mention, Resolver, Word};
use crate::arabic::letter::{TEH_MARBUTA, YEH, is_inkless};
use crate::arabic::{Clitics, Key};
use crate::lexicon::{Class, Classes, Form, Frames, Gender, Number};
use crate::link::Links;
use crate::mention;
use crate::observe::Observer;
use crate::phrase::{self, Phrase};
use crate::reader::Reader;
use crate::span::Span;
use crate::token::TokenKind;
use crate::wall::Bounds;

/// What a title, a name or an institution may begin with.
const OPENING: Classes = Classes::HEADS.and(Classes::of(&[Class::Honorific, Class::NameHead, Class::GivenName]));

impl Resolver {
    /// Enters a phrase, or finds the entry it has.
    pub(super) fn mention(&mut self, reader: &Reader<'_>, phrase: Phrase, cue: Option<Form>, speaks: bool) -> usize {
        let span = mention_span(reader, phrase);
        let near = self.mentions.iter().rev().take(64).take_while(|mention| mention.span.start >= reader.base);
        if let Some(index) = near.into_iter().position(|mention| mention.span == span) {
            let index = self.mentions.len() - 1 - index;
            self.mentions[index].speaks |= speaks;
            return index;
        }
        // السيد العميد: the office counts, not the title.
        let titled = reader.class(phrase.head) == Class::Title
            && phrase.head + 1 < phrase.end
            && reader.class(phrase.head + 1) == Class::Role
            && reader.tokens[phrase.head + 1].has(Clitics::AL);
        let pointed = phrase.head > phrase.start;
        let phrase = Phrase { head: phrase.head + usize::from(titled), ..phrase };
        let words = self.enter_words(reader, phrase.head..phrase.end);
        let names = self.words[words.0..words.1].iter().filter(|word| word.name).count() as u32;
        let class = reader.class(phrase.head);
        let (gender, number) = agreement(reader, phrase, cue);
        let first = &reader.tokens[phrase.start];
        self.mentions.push(Mention {
            span,
            words,
            names,
            class,
            lemma: if class.is_head() { reader.tokens[phrase.head].entry.lemma } else { 0 },
            gender,
            number,
            speaks,
            subject: false,
            told: false,
            assimilated: first.has(Clitics::LI) && first.has(Clitics::AL),
            definite: is_definite(reader, phrase),
            pointed,
        });
        self.mentions.len() - 1
    }

    /// Enters the words of a phrase, and says where they are.
    fn enter_words(&mut self, reader: &Reader<'_>, phrase: Range<usize>) -> (usize, usize) {
        let first = self.words.len();
        for at in phrase.clone() {
            let tok = &reader.tokens[at];
            if !matches!(tok.kind, TokenKind::Word | TokenKind::Latin | TokenKind::Number)
                || tok.class().is_preposition()
            {
                continue;
            }
            let key = stem(crate::token::key(reader.text, reader.base, tok), tok.clitics);
            let given = tok.class() == Class::GivenName;
            let name = match tok.class() {
                // الرتوعي، محمود الرتوعي: behind a name, or alone, a word with the article is one too.
                Class::Unknown => {
                    let known = phrase.len() == 1 || self.words[first..].last().is_some_and(|word| word.name);
                    known || !tok.has(Clitics::AL) && !describes(reader, phrase.start, at)
                }
                _ => given || tok.is(TokenKind::Latin),
            };
            let head = tok.class().is_head();
            self.words.push(Word {
                key,
                lemma: if head { tok.entry.lemma } else { 0 },
                name,
                given,
                head,
                article: tok.has(Clitics::AL),
                joined: tok.has(Clitics::WA),
                governed: tok.has(Clitics::LI.union(Clitics::BI)),
            });
        }
        // الاتحاد الدولي للنقل الجوي (إياتا)
        if let Some(short) = abbreviation(reader, phrase) {
            let key = crate::token::key(reader.text, reader.base, &reader.tokens[short]);
            self.words.push(Word {
                key,
                lemma: 0,
                name: true,
                given: false,
                head: false,
                article: false,
                joined: false,
                governed: false,
            });
        }
        (first, self.words.len())
    }

    /// The subjects of verbs, titled names and institutions that stand anywhere in the block: one of
    /// them may be the fullest mention of a speaker, or he of whom a verb without a subject speaks.
    pub(super) fn inventory(&mut self, reader: &Reader<'_>, links: &Links<impl Observer>) {
        let mut drafts = links.drafts.iter().peekable();
        let mut reported = 0;
        let mut read = 0;
        let mut sentence = usize::MAX;
        for at in 0..reader.tokens.len() {
            while let Some(draft) = drafts.next_if(|draft| draft.content.0 <= at) {
                reported = reported.max(draft.content.1);
            }
            let told = at >= reported;
            if reader.sentences.begin(at) != sentence {
                sentence = reader.sentences.begin(at);
                if let Some((verb, phrase)) = mention::sentence_subject(reader, at, reader.sentences.end(at)) {
                    self.subject(reader, verb, phrase, told);
                }
            }
            let class = reader.class(at);
            if class == Class::Verb && !links.is_cue(at) {
                self.subject_of(reader, at, told);
            } else if class == Class::Unknown && told {
                self.subject_of_unknown(reader, at);
            }
            if at >= read {
                let end = match class {
                    Class::Unknown => self.named(reader, at),
                    class if OPENING.has(class) => self.titled(reader, at),
                    _ => None,
                };
                read = end.unwrap_or(at + 1);
            }
        }
    }

    /// The subject behind a verb: `أكد المدير أهمية العمل`, `التقى الوزير نظيره`.
    fn subject_of(&mut self, reader: &Reader<'_>, verb: usize, told: bool) {
        let tok = &reader.tokens[verb];
        let frames = reader.lemma(verb).frames;
        // وطالبت السلطات بالتحقيق: where another verb came before, what may be the object is it.
        let second = tok.has(Clitics::WA) && reader.sentences.begin(verb) != verb;
        if tok.form().person() != 3 || tok.form().has_homograph() || second && frames.has(Frames::OBJECT) {
            return;
        }
        let bounds = Bounds::within(reader.sentences.end(verb).max(verb + 1), Frames::NONE);
        if let Some(phrase) = mention::behind(reader, verb, bounds) {
            // صادق المواساة: within a sentence a word may only look like a verb.
            let known = class_of_somebody(reader.class(phrase.head));
            self.subject(reader, Some(verb), phrase, told && known);
        }
    }

    /// The subject behind a word that the lexicon does not know where a verb is expected: `وشعر سامي البكري
    /// بالتعب`, `لقد سقط المدرب`.
    fn subject_of_unknown(&mut self, reader: &Reader<'_>, at: usize) {
        let tok = &reader.tokens[at];
        let begins = reader.sentences.begin(at) == at;
        let expected =
            begins || at > 0 && matches!(reader.class(at - 1), Class::Auxiliary | Class::Conjunction | Class::Topic);
        if !expected || !tok.is(TokenKind::Word) || tok.has(Clitics::AL) || reader.looks_like_masdar(at) {
            return;
        }
        let head = reader.class(at + 1);
        let named = head == Class::GivenName
            || is_full_name(reader, at + 1)
            || begins && is_name_word(reader, at + 1)
            || !begins && class_of_somebody(head);
        let end = reader.sentences.end(at).max(at + 1);
        if named && let Some(phrase) = phrase::phrase(reader, at + 1, Bounds::within(end, Frames::NONE)) {
            self.subject(reader, None, phrase, true);
        }
    }

    fn subject(&mut self, reader: &Reader<'_>, verb: Option<usize>, phrase: Phrase, told: bool) {
        let index = self.mention(reader, without_place(reader, phrase), None, false);
        let mention = &mut self.mentions[index];
        mention.subject |= told;
        mention.told |= told && verb.is_some_and(|verb| reader.lemma(verb).frames.reports());
    }

    /// A title and a name, an institution: where it ends.
    fn titled(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let tok = &reader.tokens[at];
        let class = tok.class();
        let starts = class.is_head()
            || class == Class::Honorific
            || class == Class::NameHead && tok.has(Clitics::AL)
            || class == Class::GivenName && !tok.has(Clitics::AL);
        if !starts || !tok.is(TokenKind::Word) {
            return None;
        }
        let end = reader.sentences.end(at).max(at + 1);
        let mut phrase = phrase::phrase_behind_clitic(reader, at, Bounds::within(end, Frames::NONE))?;
        // عاد إلى القرية المهندس سامي: a place or a body ends where a person is named.
        let thing = matches!(class, Class::NameHead | Class::Institution | Class::Media);
        let named = (phrase.start + 1..phrase.end).find(|at| thing && begins_name(reader, *at));
        phrase.end = named.unwrap_or(phrase.end);
        // العداء الأولمبي سامر كنعان: an office that the lexicon does not know.
        if class == Class::GivenName {
            while phrase.start > 0 && phrase.head - phrase.start < 3 && is_office(reader, phrase.start - 1) {
                phrase.start -= 1;
            }
            phrase.head = phrase.start;
        } else if let Some(longer) = towards_name(reader, phrase, end) {
            phrase = longer;
        }
        let phrase = without_place(reader, phrase);
        if phrase.end > phrase.start + 1 {
            self.mention(reader, phrase, None, false);
            self.parts(reader, phrase);
        }
        Some(phrase.end.max(at + 1))
    }

    /// Who stands within a phrase for others: `كل من الشاعر سامي`, `مشاهدة سامي البكري`, `المدير سامي ونائبه
    /// هاني`.
    fn parts(&mut self, reader: &Reader<'_>, phrase: Phrase) {
        let head = reader.class(phrase.head);
        let holds = !matches!(head, Class::Title | Class::Honorific | Class::GivenName);
        let mut from = phrase.start;
        for at in phrase.start + 1..phrase.end {
            let tok = &reader.tokens[at];
            let person = matches!(tok.class(), Class::Role | Class::Title | Class::Kin);
            let titled = tok.has(Clitics::AL) && (tok.class() == Class::Title || person && head == Class::Person);
            let named = is_full_name(reader, at) && at + 1 < phrase.end && !is_name_word(reader, at - 1);
            if person && tok.has(Clitics::WA) && (from..at).any(|at| is_name_word(reader, at)) {
                self.mention(reader, Phrase { start: from, end: at, head: from }, None, false);
                from = at;
            } else if from == phrase.start && holds && (titled || named) {
                from = at;
            }
        }
        if from > phrase.start {
            self.mention(reader, Phrase { start: from, end: phrase.end, head: from }, None, false);
        }
    }

    /// A name that nothing announces: `تحت إشراف ليندسي هارت`.
    fn named(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let bare = |at: usize| {
            let tok = reader.tokens.get(at)?;
            // كالاس: what looks like a ك in front is the name's own.
            let whole = tok.clitics.is_empty() || tok.has(Clitics::KA);
            (tok.is(TokenKind::Word) && whole && tok.size >= 3).then_some(tok.class())
        };
        if bare(at)? != Class::Unknown || !matches!(bare(at + 1)?, Class::Unknown | Class::GivenName) {
            return None;
        }
        let before = &reader.tokens[at.checked_sub(1)?];
        let behind = |class: Class| class.is_preposition() || class == Class::Opener;
        let governed = || at >= 2 && (before.has(Clitics::BI) || behind(reader.class(at - 2)));
        let announced = before.is(TokenKind::Mark)
            || before.class().is_preposition()
            || governed()
            || before.has(Clitics::AL) && reader.is_adjective(at - 1);
        if !announced {
            return None;
        }
        let end = reader.sentences.end(at).max(at + 1);
        let phrase = phrase::phrase(reader, at, Bounds::within(end, Frames::NONE))?;
        if phrase.end > phrase.start + 1 {
            self.mention(reader, phrase, None, false);
        }
        Some(phrase.end)
    }
}

/// A long title runs on to the name that it stands before: `رئيس المجلس البلدي بمحافظة النخيل المهندس سامي
/// البكري`, `عميد الكلية، الدكتور سامي البكري`.
fn towards_name(reader: &Reader<'_>, phrase: Phrase, end: usize) -> Option<Phrase> {
    let words = phrase.start..phrase.end;
    let named = |at: usize| {
        reader.class(at) == Class::GivenName
            || is_name_word(reader, at) && is_name_word(reader, at + 1) && at + 1 < phrase.end
    };
    if !matches!(reader.class(phrase.head), Class::Role | Class::Title) || words.clone().any(named) {
        return None;
    }
    let limit = end.min(phrase.end + FAR);
    let mut at = phrase.end;
    while at < limit && !begins_name(reader, at) {
        let tok = &reader.tokens[at];
        let class = tok.class();
        let goes_on = match tok.kind {
            TokenKind::Comma => at + 1 < limit && begins_name(reader, at + 1),
            TokenKind::Word => {
                let noun = matches!(class, Class::Place | Class::NameHead | Class::Nationality | Class::Adjective);
                class.is_head()
                    || noun
                    || tok.has(Clitics::AL)
                    || class == Class::Unknown && !reader.looks_like_verb(at)
            }
            _ => false,
        };
        if !goes_on {
            return None;
        }
        at += 1;
    }
    let name = phrase::phrase(reader, at, Bounds::within(end, Frames::NONE)).filter(|_| at < limit)?;
    (name.end > at + 1).then_some(Phrase { end: name.end, ..phrase })
}

/// `شاركت الوزيرة في الحملة`: behind a bare title في says where, and not who.
fn without_place(reader: &Reader<'_>, phrase: Phrase) -> Phrase {
    let bare =
        matches!(reader.class(phrase.head), Class::Role | Class::Title) && reader.tokens[phrase.head].has(Clitics::AL);
    let place = phrase.head + 1;
    if bare && place < phrase.end && reader.class(place) == Class::PrepFi {
        Phrase { end: place, ..phrase }
    } else {
        phrase
    }
}

/// So many words of a title are read to find the name behind them.
const FAR: usize = 12;

/// `المهندس سامي`, `سامي البكري`
fn begins_name(reader: &Reader<'_>, at: usize) -> bool {
    let tok = &reader.tokens[at];
    let title = tok.class() == Class::Title && tok.has(Clitics::AL) && !tok.has(Clitics::WA);
    title && is_name_word(reader, at + 1) || tok.class() == Class::GivenName && is_full_name(reader, at)
}

/// `سامي البكري`, `ليندسي هارت`
fn is_full_name(reader: &Reader<'_>, at: usize) -> bool {
    let surname = || reader.class(at) == Class::GivenName && reader.class(at + 1) == Class::Unknown;
    is_name_word(reader, at) && (is_name_word(reader, at + 1) || surname())
}

/// A word that can be part of a name, by its looks.
fn is_name_word(reader: &Reader<'_>, at: usize) -> bool {
    reader.tokens.get(at).is_some_and(|tok| {
        let plain = tok.is(TokenKind::Word) && tok.clitics.is_empty();
        tok.is(TokenKind::Latin) || plain && matches!(tok.class(), Class::Unknown | Class::GivenName)
    })
}

/// Whether it heads a phrase for a person or an institution.
pub(super) fn class_of_somebody(class: Class) -> bool {
    matches!(
        class,
        Class::Role
            | Class::Title
            | Class::GivenName
            | Class::Person
            | Class::Kin
            | Class::Institution
            | Class::Honorific
    )
}

/// What the head, the name and the verb in front say of gender and number.
fn agreement(reader: &Reader<'_>, phrase: Phrase, cue: Option<Form>) -> (Option<Gender>, Option<Number>) {
    let head = &reader.tokens[phrase.head];
    let class = head.class();
    let (mut gender, mut number) = (None, None);
    if class.is_head() {
        // لاعبه: with a pronoun it looks like a feminine.
        gender = Some(head.form().gender()).filter(|_| !reader.text_of(phrase.head).ends_with("ه"));
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
    (gender, number)
}

/// `الوزير`, `هذا المصدر`, `وزير الطاقة`, `رئيس مصر`: one who is known, by an article or a place that
/// the head governs.
fn is_definite(reader: &Reader<'_>, phrase: Phrase) -> bool {
    let head = &reader.tokens[phrase.head];
    let governed = (phrase.head + 1..phrase.end).take_while(|at| {
        let tok = &reader.tokens[*at];
        let joined = tok.has(Clitics::BI.union(Clitics::LI).union(Clitics::WA));
        tok.is(TokenKind::Word) && !joined && !tok.class().is_preposition() && tok.class() != Class::GivenName
    });
    let definite = |at: usize| reader.tokens[at].has(Clitics::AL) || reader.class(at) == Class::Place;
    head.has(Clitics::AL) || phrase.head > phrase.start || governed.into_iter().any(definite)
}

/// Whether a word without the article is the adjective of an indefinite noun: `مصدر رفيع`, `خبير عسكري`.
fn describes(reader: &Reader<'_>, start: usize, at: usize) -> bool {
    if reader.is_adjective(at) {
        return true;
    }
    let Some(noun) = at.checked_sub(1).filter(|noun| *noun >= start).map(|noun| &reader.tokens[noun]) else {
        return false;
    };
    let key = crate::token::key(reader.text, reader.base, &reader.tokens[at]);
    let nisba = key.last() == YEH || key.last() == TEH_MARBUTA && key.before_last() == YEH;
    let unnamed = matches!(noun.class(), Class::Source | Class::Person | Class::Document);
    noun.class().is_head() && noun.class() != Class::Title && !noun.has(Clitics::AL) && (nisba || unnamed)
}

/// The one word in brackets behind what is no person: its short name.
fn abbreviation(reader: &Reader<'_>, phrase: Range<usize>) -> Option<usize> {
    let thing = matches!(reader.class(phrase.start), Class::Institution | Class::Media | Class::NameHead);
    let word = reader.tokens.get(phrase.end + 1)?;
    let bracketed = reader.is(phrase.end, TokenKind::Open) && reader.is(phrase.end + 2, TokenKind::Close);
    (thing && bracketed && word.is_word() && !word.is(TokenKind::Number)).then_some(phrase.end + 1)
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
    let joined = tok.has(Clitics::WA) && tok.class().is_head();
    if tok.is(TokenKind::Word) && (joined || tok.has(Clitics::LI.union(Clitics::BI))) {
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
