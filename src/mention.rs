//! Noun phrases that can be a source.
//!
//! [`phrase`] reads one from its first word to where it stops; [`behind`] and [`before`] find the
//! subject of a cue with it. Words that wall a phrase off are told by their class; what goes on
//! behind a preposition or a comma is told by what stands before and behind it.

use crate::arabic::Clitics;
use crate::lexicon::{Class, Frames, Number};
use crate::reader::Reader;
use crate::token::TokenKind;

/// A phrase by token indices, `start..end`, and the word that heads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) head: usize,
}

/// Phrases longer than this are none.
const LONGEST: usize = 32;

/// How a phrase may go on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// The token it must stop at.
    pub(crate) limit: usize,
    /// Whether a complement of the cue stands at `limit`: then the phrase runs towards it and is
    /// cut only by what surely is no part of it.
    pub(crate) towards: bool,
    /// Whether the cue takes an object that may follow the subject.
    pub(crate) object: bool,
    /// Whether it stands behind أن, where a subject has the ending of an object: `غير أن الباحثين`.
    pub(crate) accusative: bool,
    /// Whether عن is the cue's own: `عبر المشاركون عن سعادتهم`.
    pub(crate) about: bool,
}

/// Reads a noun phrase that begins at `start`.
pub(crate) fn phrase(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    let mut run = Run { reader, bounds, start, at: start, head: start, named: false, joined: false };
    if !run.begins() {
        return None;
    }
    run.go_on();
    let end = run.end()?;
    Some(Phrase { start, end, head: run.head })
}

/// Reads a noun phrase whose first word may carry ل or ب, which is no part of it: `وفقا لمدير
/// الشركة`.
pub(crate) fn phrase_behind_clitic(reader: &Reader<'_>, start: usize, bounds: Bounds) -> Option<Phrase> {
    if let Some(found) = phrase(reader, start, bounds) {
        return Some(found);
    }
    let tok = reader.tokens.get(start).filter(|tok| start < bounds.limit && tok.has(Clitics::LI.union(Clitics::BI)))?;
    if matches!(tok.class(), Class::Time | Class::Object | Class::Verb) {
        return None;
    }
    let mut run = Run { reader, bounds, start, at: start + 1, head: start, named: false, joined: false };
    run.go_on();
    Some(Phrase { start, end: run.end()?, head: start })
}

struct Run<'a, 'r> {
    reader: &'r Reader<'a>,
    bounds: Bounds,
    start: usize,
    at: usize,
    head: usize,
    /// A proper name has been read, and the phrase stands on its own.
    named: bool,
    /// Something was joined on across a comma.
    joined: bool,
}

impl Run<'_, '_> {
    /// Whether the word at `start` can begin the phrase.
    fn begins(&self) -> bool {
        let reader = self.reader;
        let Some(tok) = reader.tokens.get(self.start).filter(|_| self.start < self.bounds.limit) else { return false };
        match tok.kind {
            TokenKind::Mark => reader.is_closed(self.start) && (1..=6).contains(&reader.words_inside(self.start)),
            TokenKind::Latin => true,
            TokenKind::Number => {
                self.bounds.towards
                    && reader
                        .tokens
                        .get(self.start + 1)
                        .is_some_and(|next| next.is_word() || next.is(TokenKind::Symbol))
            }
            TokenKind::Link => true,
            TokenKind::Word => {
                if self.is_name_with_clitic() {
                    return true;
                }
                !tok.has(Clitics::BI.union(Clitics::LI).union(Clitics::KA).union(Clitics::SA))
                    && !tok.has(Clitics::WA.union(Clitics::FA))
                    && match tok.class() {
                        class if class.is_head() => self.bounds.accusative || !reader.looks_like_object(self.start),
                        Class::Unknown => {
                            (self.bounds.accusative || !reader.looks_like_object(self.start))
                                && !reader.looks_like_masdar(self.start)
                        }
                        Class::GivenName | Class::Place | Class::Honorific => true,
                        Class::Nationality | Class::Adjective | Class::NameHead => true,
                        Class::Demonstrative => {
                            reader.tokens.get(self.start + 1).is_some_and(|next| next.has(Clitics::AL))
                        }
                        Class::Statement => {
                            let behind_verb = (1..=2)
                                .any(|back| self.start >= back && reader.class(self.start - back) == Class::Verb);
                            !tok.form().has_pronoun() && (self.bounds.towards || tok.has(Clitics::AL) || behind_verb)
                        }
                        Class::Occasion => self.bounds.towards && !tok.form().has_pronoun(),
                        Class::SpeechNoun => tok.has(Clitics::AL) && self.bounds.towards,
                        // أحد: Sunday, or *one of*.
                        Class::Time => reader.text_of(self.start) == "أحد" || reader.text_of(self.start) == "احد",
                        _ => false,
                    }
            }
            _ => false,
        }
    }

    /// A name that begins like a clitic: nothing joins a word to the verb before it (`قالت فورد`,
    /// `أكدت كالاس`).
    fn is_name_with_clitic(&self) -> bool {
        let reader = self.reader;
        let tok = &reader.tokens[self.start];
        let behind_verb = self.start.checked_sub(1).is_some_and(|before| reader.class(before) == Class::Verb);
        let joined = tok.has(Clitics::FA.union(Clitics::WA).union(Clitics::KA));
        let whole = tok.class() == Class::Unknown || tok.class() == Class::Verb && tok.has(Clitics::FA);
        behind_verb && joined && whole && self.bounds.towards && tok.size >= 4
    }

    fn go_on(&mut self) {
        while self.at < self.bounds.limit && self.at - self.start < LONGEST {
            let next = match self.reader.tokens[self.at].kind {
                TokenKind::Word => self.word(),
                TokenKind::Latin | TokenKind::Link => {
                    self.named = true;
                    Some(self.at + 1)
                }
                TokenKind::Number => self.number(),
                TokenKind::Mark => self.mark(),
                TokenKind::Comma => self.comma(),
                TokenKind::Dash => self.hyphen(),
                TokenKind::Stop => self.spelled(),
                TokenKind::Symbol => {
                    (self.at == self.start + 1 && !self.reader.tokens[self.at].spaced).then_some(self.at + 1)
                }
                _ => None,
            };
            match next {
                Some(next) => self.at = next,
                None => return,
            }
        }
    }

    /// Where the phrase ends, without what it cannot end with.
    fn end(&self) -> Option<usize> {
        let mut end = self.at;
        while end > self.start {
            let tok = &self.reader.tokens[end - 1];
            let dangling = match tok.kind {
                TokenKind::Comma | TokenKind::Dash => true,
                TokenKind::Word => {
                    tok.class().is_preposition() || matches!(tok.class(), Class::Conjunction | Class::Demonstrative)
                }
                _ => false,
            };
            if !dangling {
                break;
            }
            end -= 1;
        }
        (end > self.start).then_some(end)
    }

    fn previous(&self) -> Class {
        if self.at == self.start { Class::Unknown } else { self.reader.class(self.at - 1) }
    }

    /// Whether the word before is a proper name that ends a phrase: nothing hangs on it by a
    /// preposition.
    fn after_name(&self) -> bool {
        let Some(before) = self.at.checked_sub(1).filter(|before| *before >= self.start) else { return false };
        let tok = &self.reader.tokens[before];
        self.named
            && tok.is_word()
            && matches!(tok.class(), Class::Unknown | Class::GivenName)
            && !(tok.has(Clitics::AL) && self.reader.is_adjective(before))
    }

    /// Whether the word before is a first name that a surname with the article may follow: a known
    /// one, or the one behind a title (`الروائي منذر الحلو`).
    fn takes_surname(&self) -> bool {
        let reader = self.reader;
        let before = self.at - 1;
        let behind_title = before > self.start
            && reader.class(self.head).is_head()
            && !reader.tokens[before].has(Clitics::AL)
            && (reader.tokens[before - 1].has(Clitics::AL) || reader.class(before - 1) == Class::Title);
        reader.class(before) == Class::GivenName || self.after_name() && behind_title
    }

    fn word(&mut self) -> Option<usize> {
        let reader = self.reader;
        let at = self.at;
        let tok = &reader.tokens[at];
        let class = tok.class();
        let first = at == self.start;
        if first && self.is_name_with_clitic() {
            self.named = true;
            return Some(at + 1);
        }
        // إنغا فالك: the letter is the name's own.
        let own = class == Class::Unknown && self.bounds.towards && self.named;
        if tok.clitics.contains(Clitics::FA) && !first && !own {
            return None;
        }
        // السيد يزيد، الدكتورة أمل: whatever stands behind the title is the name.
        let titled = !first
            && reader.class(at - 1) == Class::Title
            && reader.tokens[at - 1].has(Clitics::AL)
            && reader.tokens[at - 1].form().number() == Number::Singular;
        if titled && !tok.has(Clitics::AL) && (class == Class::Verb || class == Class::Time) {
            self.named |= class == Class::Verb;
            return Some(at + 1);
        }
        // سيد روي إن: a name spelled like a verb, where the complement follows at once.
        if class == Class::Verb
            && self.after_name()
            && tok.clitics.is_empty()
            && self.bounds.towards
            && self.at + 1 == self.bounds.limit
        {
            return Some(at + 1);
        }
        if class.is_head() {
            // اتهم روبيو السفير: a second definite noun is the object.
            let nisba = reader.text_of(at).ends_with('ي');
            let second = !first
                && !nisba
                && tok.has(Clitics::AL)
                && !self.takes_surname()
                && (self.after_name()
                    || reader.class(at - 1).is_head()
                        && reader.tokens[at - 1].has(Clitics::AL)
                        && class != Class::Title);
            // حث الرتوعي المواطنين: an accusative behind a definite noun.
            let accusative = !first
                && reader.looks_like_object(at)
                && (self.after_name() || reader.tokens[at - 1].has(Clitics::AL))
                && !self.bounds.towards;
            // اتهمت المعارضة التركية حزب الغد: a new head behind a definite phrase.
            let closed = !first
                && tok.clitics.is_empty()
                && reader.tokens[self.head].has(Clitics::AL)
                && (reader.tokens[at - 1].has(Clitics::AL))
                && class != Class::Title;
            if self.bounds.object && (second || closed) || accusative {
                return None;
            }
            return self.noun(at);
        }
        match class {
            Class::Unknown => {
                if tok.has(Clitics::BI.union(Clitics::LI).union(Clitics::KA)) {
                    return self.noun(at);
                }
                let alone = at == self.start + 1
                    && (self.named || reader.tokens[at - 1].has(Clitics::AL) && !self.bounds.towards);
                let named = !first && (reader.class(at - 1) == Class::GivenName || alone);
                let definite = !first && (self.after_name() || reader.tokens[at - 1].has(Clitics::AL));
                if !first
                    && (reader.looks_like_verb(at)
                        || definite
                            && (reader.looks_like_object(at) || !self.bounds.towards && reader.looks_like_state(at))
                        || named && reader.looks_like_masdar(at))
                {
                    return None;
                }
                // After a name, a noun with the article is the object: وصف ترامب الاتفاق.
                let titled = !first && reader.class(at - 1).is_head() && reader.tokens[at - 1].has(Clitics::AL);
                // سامي الغول السفيرة: the surname first, then the object.
                let surname = !first && self.takes_surname();
                let closed = !first && reader.tokens[at - 1].has(Clitics::AL) && at > self.start + 1;
                if self.bounds.object
                    && (self.named || titled || closed)
                    && tok.has(Clitics::AL)
                    && !surname
                    && !reader.is_adjective(at)
                {
                    return None;
                }
                // انتقد أخنوش أسلوب الحزب: likewise, where nothing is known to follow.
                let next = reader.tokens.get(at + 1);
                let completed = next.is_some_and(|next| {
                    next.has(Clitics::AL) && next.class() == Class::Unknown && !reader.is_adjective(at + 1)
                });
                let compound = next.is_some() && matches!(reader.text_of(at + 1), "الله" | "الدين" | "الرحمن");
                if !self.bounds.towards
                    && !first
                    && self.after_name()
                    && !tok.has(Clitics::AL)
                    && completed
                    && !compound
                {
                    return None;
                }
                // وصف المدير رباطة الجأش: a noun in ة before a definite one is the object.
                if self.bounds.object
                    && !first
                    && reader.ends_in_teh(at)
                    && !tok.has(Clitics::AL)
                    && reader.tokens.get(at + 1).is_some_and(|next| next.has(Clitics::AL))
                {
                    return None;
                }
                // مدير عام، مدرب سيتي: what an indefinite head governs is no name.
                let governed = !first
                    && !reader.tokens[at - 1].has(Clitics::AL)
                    && (reader.class(at - 1).is_head() || self.previous() == Class::NameHead)
                    && self.previous() != Class::Title;
                self.named |= !tok.has(Clitics::AL) && !governed || first;
                Some(at + 1)
            }
            Class::GivenName => {
                self.named = true;
                Some(at + 1)
            }
            // وصف السفير هنري اللقاء بأنه
            Class::Occasion | Class::Statement | Class::SpeechNoun
                if !first && self.bounds.object && self.after_name() && tok.has(Clitics::AL) =>
            {
                None
            }
            // عقدت السفيرة لقاء: an occasion without the article behind a name is the object.
            Class::Occasion if !first && self.bounds.object && self.after_name() && tok.clitics.is_empty() => None,
            // ألقى الباحث محاضرته، عن المدير قوله: what is his is no part of him.
            Class::Statement | Class::Occasion | Class::SpeechNoun if !first && tok.form().has_pronoun() => {
                // وزير دفاعه جان: what he is the minister of.
                (at == self.start + 1 && reader.class(at - 1).is_head() && !reader.tokens[at - 1].has(Clitics::AL))
                    .then_some(at + 1)
            }
            // جدد الحزب التأكيد: the noun of an act behind a definite one is the object.
            Class::SpeechNoun
                if !first
                    && tok.has(Clitics::AL)
                    && reader.tokens[at - 1].has(Clitics::AL)
                    && (!self.bounds.towards
                        || reader.class(at + 1).is_preposition()
                        || reader.next_is_complementizer(at)) =>
            {
                None
            }
            // وصف الوزير سامي مدينة النخيل: a noun without the article behind a name is the object.
            Class::NameHead
                if !first && self.bounds.object && self.after_name() && !tok.has(Clitics::BI.union(Clitics::LI)) =>
            {
                None
            }
            // منظمة أطباء بلا حدود
            Class::Negation if !first && reader.text_of(at) == "بلا" => Some(at + 1),
            // وزير الداخلية راشد إيران: a country behind a name is none of it.
            Class::Place if !first && self.after_name() && tok.clitics.is_empty() && !self.bounds.towards => None,
            // أصدر البيت الأبيض بيانا: an object.
            Class::Statement | Class::Occasion if !first && reader.text_of(at).ends_with('ا') => None,
            Class::Place
            | Class::Nationality
            | Class::Adjective
            | Class::Honorific
            | Class::NameHead
            | Class::Statement
            | Class::Occasion
            | Class::SpeechNoun => self.noun(at),
            Class::Object
                if !first
                    && (tok.has(Clitics::AL) || !self.after_name() && !reader.tokens[at - 1].has(Clitics::AL)) =>
            {
                self.noun(at)
            }
            // الدولة و الشؤون: a conjunction written apart.
            Class::Conjunction
                if !first
                    && tok.size == 1
                    && self.bounds.towards
                    && reader.tokens.get(at + 1).is_some_and(|next| next.has(Clitics::AL)) =>
            {
                Some(at + 1)
            }
            Class::Time => self.time(),
            Class::Demonstrative if first => Some(at + 1),
            Class::PrepFi => self.preposition(!reader.opens_statement(at + 1)),
            Class::PrepAn => self.preposition(!self.bounds.about),
            Class::PrepMin | Class::PrepAla | Class::Prep => self.preposition(true),
            Class::Opener if self.previous() == Class::PrepMin => Some(at + 1),
            Class::PrepIla => self.preposition(self.bounds.towards && !reader.next_is_complementizer(at)),
            Class::Negation | Class::Adverb
                if !first && self.previous() == Class::Unknown && reader.text_of(at) == "غير" =>
            {
                Some(at + 1)
            }
            // A verb's spelling inside a title: مجلس النواب نشر. Unlikely; a wall.
            _ => None,
        }
    }

    fn noun(&mut self, at: usize) -> Option<usize> {
        let tok = &self.reader.tokens[at];
        let first = at == self.start;
        if tok.has(Clitics::BI.union(Clitics::LI)) && !first {
            let class = tok.class();
            // النقابة الوطنية للصحفيين التونسيين: with an adjective behind it is part of the name.
            let institution = self.reader.class(self.head) == Class::Institution && tok.class() != Class::Media;
            let described =
                institution || tok.class().is_head() && tok.class() != Class::Media && self.reader.is_adjective(at + 1);
            if tok.has(Clitics::LI) && self.reader.is_addressee(at) && !described {
                return None;
            }
            // المتحدث باسم الوزارة goes on; قال أحمد بثقة does not.
            let goes_on = class.is_head()
                || matches!(class, Class::NameHead | Class::Place)
                || tok.has(Clitics::AL)
                || tok.has(Clitics::LI);
            if !goes_on && !self.bounds.towards
                || !self.bounds.towards && self.after_name() && tok.has(Clitics::BI)
                || self.after_name() && !tok.has(Clitics::LI) && !class.is_head() && class != Class::Place
            {
                return None;
            }
            if matches!(class, Class::Time | Class::Occasion | Class::Adverb) {
                return None;
            }
        }
        Some(at + 1)
    }

    /// Time words wall a phrase off, but for adjectives of office (`الرئيس السابق`) and papers
    /// (`المصري اليوم`).
    fn time(&mut self) -> Option<usize> {
        let reader = self.reader;
        let first = self.at == self.start;
        let next = reader.class(self.at + 1);
        if first {
            return (next == Class::Unknown || next.is_head()).then_some(self.at + 1);
        }
        let previous = &reader.tokens[self.at - 1];
        let names = previous.class() == Class::Media && !previous.has(Clitics::AL)
            || self.at >= 2
                && reader.class(self.at - 2) == Class::Media
                && previous.has(Clitics::AL)
                && reader.text_of(self.at) == "اليوم";
        names.then_some(self.at + 1)
    }

    /// Whether the phrase goes on behind a preposition.
    fn preposition(&mut self, may: bool) -> Option<usize> {
        let reader = self.reader;
        let alone = self.at == self.start + 1 && matches!(reader.class(self.start), Class::Unknown | Class::GivenName);
        if !may || self.at == self.start || alone || self.after_name() {
            return None;
        }
        let next = reader.tokens.get(self.at + 1)?;
        // مصدر من داخل المكتب
        let opener = next.class() == Class::Opener && reader.class(self.at) != Class::PrepMin;
        // الكلية في المدينة، كثيرون في البلاد: a place where they say so; مصدر في الشرطة: who it is.
        let head = &reader.tokens[self.head];
        let placed = reader.class(self.at) == Class::PrepFi
            && (self.at == self.start + 1 && head.has(Clitics::AL) || head.form().number() != Number::Singular)
            && !(next.class().is_head() && next.class() != Class::Person
                || matches!(next.class(), Class::NameHead | Class::Place));
        let to = reader.tokens[self.at].size == 1
            && (head.class() == Class::Source || self.at == self.start + 1 && head.has(Clitics::AL));
        // كثيرون على، البعض في: only من goes on behind a word for people.
        let people = head.class() == Class::Person && reader.class(self.at) != Class::PrepMin;
        if opener || placed || to || people {
            return None;
        }
        let known = matches!(
            next.class(),
            Class::Time
                | Class::Demonstrative
                | Class::Adverb
                | Class::Occasion
                | Class::Statement
                | Class::Negation
                | Class::Relative
                | Class::Pronoun
                | Class::Object
        );
        // الأمين العام لـ“الحزب” سامي
        let name = reader.is_open(self.at + 1) && reader.tokens[self.at].size == 1;
        // كتب الرئيس على صفحته
        let own = reader.class(self.at) == Class::PrepAla
            && next.is(TokenKind::Word)
            && reader.looks_like_object(self.at + 1);
        if known || own || !(next.is_word() || name) || next.has(Clitics::WA) {
            return None;
        }
        // Without a complement to run to, only what a head noun governs goes on: مصدر في الشرطة.
        let head = &reader.tokens[self.at - 1];
        let governs =
            head.class().is_head() || matches!(head.class(), Class::Nationality) || reader.is_adjective(self.at - 1);
        (self.bounds.towards || governs).then_some(self.at + 1)
    }

    fn number(&mut self) -> Option<usize> {
        // القناة 12، 14%
        let goes_on = self.at == self.start
            || matches!(self.previous(), Class::Media | Class::NameHead | Class::Institution | Class::Unknown)
                && self.bounds.towards;
        goes_on.then_some(self.at + 1)
    }

    /// A name between marks within the phrase: `مراسل قناة “النيل” سامي`.
    fn mark(&mut self) -> Option<usize> {
        let reader = self.reader;
        if !reader.is_closed(self.at) || reader.words_inside(self.at) == 0 {
            return None;
        }
        let close = reader.partner[self.at] as usize;
        let short = self.bounds.towards && reader.words_inside(self.at) <= 4;
        let name = self.at == self.start || short || reader.is_name(self.at);
        (name && close < self.bounds.limit && reader.words_inside(self.at) <= 6).then(|| {
            self.named = true;
            close + 1
        })
    }

    /// One apposition across a comma: `سامي البكري، مدير المتحف،`. It has to run to the
    /// complement, or to a second comma.
    fn comma(&mut self) -> Option<usize> {
        // البروفيسور، كريس ويتي، كبير المسؤولين: a title alone does not count.
        let title = self.at == self.start + 1 && self.reader.class(self.start).is_head();
        if self.joined || self.at == self.start {
            return None;
        }
        let reader = self.reader;
        let next = self.at + 1;
        let tok = reader.tokens.get(next)?;
        // لسعد اليعقوبي: a name that begins with ل.
        let clitic = tok.has(Clitics::WA.union(Clitics::BI)) || tok.has(Clitics::LI) && tok.class() != Class::GivenName;
        if clitic || !tok.is_word() {
            return None;
        }
        let titled = tok.class().is_head() || tok.class() == Class::Honorific;
        let name = matches!(tok.class(), Class::GivenName | Class::Unknown)
            && !self.named
            && reader.class(self.head).is_head();
        if !titled && !name {
            return None;
        }
        let mut inner =
            Run { reader, bounds: self.bounds, start: next, at: next, head: next, named: false, joined: !title };
        if !inner.begins() && tok.class() != Class::GivenName {
            return None;
        }
        inner.go_on();
        let end = inner.end()?;
        let closed = end >= self.bounds.limit
            || matches!(reader.tokens[end].kind, TokenKind::Comma | TokenKind::Open | TokenKind::Dash)
            || matches!(
                reader.class(end),
                Class::PrepFi | Class::Opener | Class::Time | Class::Relative | Class::Adverb
            )
            || reader.tokens[end].has(Clitics::LI);
        let short = name && end - next > 5;
        if !(self.bounds.towards && !short && (closed || titled)) && !(closed && titled) {
            return None;
        }
        self.joined = !title;
        self.named |= inner.named;
        Some(end)
    }

    /// A hyphen inside a name, without spaces: `عبد-الله`.
    fn hyphen(&self) -> Option<usize> {
        let tok = &self.reader.tokens[self.at];
        let next = self.reader.tokens.get(self.at + 1)?;
        (!tok.spaced && !next.spaced && next.is_word()).then_some(self.at + 1)
    }

    /// A stop in a name spelled by letters: `جيه.إل.إل`, `د. سامي`.
    fn spelled(&self) -> Option<usize> {
        let end = self.reader.sentences.end(self.at);
        (end != self.at).then_some(self.at + 1)
    }
}

/// The subject behind the cue at `cue`, if one stands there.
pub(crate) fn behind(reader: &Reader<'_>, cue: usize, bounds: Bounds) -> Option<Phrase> {
    let tok = &reader.tokens[cue];
    // قالوا and يقولون have their subject before them or none.
    if tok.class() == Class::Verb && tok.form().number() != Number::Singular {
        return None;
    }
    // جاء في بيان القيادة أن
    let within = reader.class(cue + 1) == Class::PrepFi && reader.lemma(cue).frames.has(Frames::IN);
    let start = if within { cue + 2 } else { skip_adverbials(reader, cue + 1, bounds.limit) };
    if reader.class(start) == Class::Demonstrative && bounds.object && !reader.class(start + 1).is_head() {
        return None;
    }
    phrase(reader, start, bounds).filter(|found| agrees(reader, cue, found))
}

/// Over what may stand between a verb and its subject: `وقال أمس الوزير`, `قال لنا المدير`.
fn skip_adverbials(reader: &Reader<'_>, from: usize, limit: usize) -> usize {
    let mut at = from;
    while at < limit {
        let tok = &reader.tokens[at];
        // أوضح لـ«النهار» مصدر مطلع
        if at == from
            && tok.size == 1
            && tok.class() == Class::Prep
            && reader.is_open(at + 1)
            && reader.is_name(at + 1)
            && reader.over(at + 1) < limit
        {
            at = reader.over(at + 1);
            continue;
        }
        let skip = match tok.kind {
            TokenKind::Word => match tok.class() {
                Class::Time if reader.text_of(at) == "أحد" => false,
                Class::Time | Class::Adverb | Class::PrepPronoun => true,
                // أوضح ذلك الأستاذ سامي
                Class::Demonstrative => at == from && reader.text_of(at) == "ذلك" && reader.class(at + 1).is_head(),
                class => {
                    tok.has(Clitics::LI)
                        && (class == Class::Media || reader.is_addressee(at))
                        && reader.class(at + 1).is_head()
                }
            },
            TokenKind::Number => at > from,
            _ => false,
        };
        if !skip {
            break;
        }
        at += 1;
    }
    // A bracket behind a day: أمس (الاثنين)
    if at > from
        && at < limit
        && reader.tokens[at].is(TokenKind::Open)
        && let Some(close) = (at..limit.min(at + 5)).find(|i| reader.tokens[*i].is(TokenKind::Close))
    {
        return skip_adverbials(reader, close + 1, limit);
    }
    at
}

/// Whether the phrase can be the subject of the verb: a woman's verb has no man for its subject.
fn agrees(reader: &Reader<'_>, cue: usize, phrase: &Phrase) -> bool {
    use crate::lexicon::Gender;
    let verb = &reader.tokens[cue];
    let head = &reader.tokens[phrase.head];
    if verb.class() != Class::Verb || !matches!(head.class(), Class::Role | Class::Title | Class::Kin) {
        return true;
    }
    !(verb.form().gender() == Gender::Feminine
        && head.form().gender() == Gender::Masculine
        && head.form().number() == Number::Singular
        && !reader.masculine_title(phrase.head))
}

/// The subject before the cue: `لكن بوتين قال`, `الوزير، الذي زار البلدة، أكد`.
pub(crate) fn before(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(cue).max(cue.saturating_sub(48));
    let mut end = cue;
    // وكان قد قال
    while end > begin && matches!(reader.class(end - 1), Class::Auxiliary | Class::Negation) {
        end -= 1;
    }
    let verb = &reader.tokens[cue];
    if verb.has(Clitics::WA) && end == cue {
        return None;
    }
    let start = clause_start(reader, begin, end)?;
    // فيما أكدت: right behind a conjunction no subject has been named.
    if matches!(reader.class(end - 1), Class::Conjunction | Class::Relative)
        || reader.class(end - 1).is_complementizer()
    {
        return None;
    }
    let accusative = start > 0 && reader.class(start - 1).is_complementizer();
    let bounds = Bounds { accusative, ..Bounds::towards(end, Frames::NONE) };
    let found = phrase(reader, start, bounds)?;
    // A bare word at the head of a clause may be its verb: a name of a word or three, no more.
    let first = &reader.tokens[start];
    let bare = first.class() == Class::Unknown && first.is(TokenKind::Word) && !first.has(Clitics::AL);
    let name = (found.start..found.end).take_while(|at| !reader.is(*at, TokenKind::Comma)).count();
    let plain = (found.start..found.start + name).all(|at| !reader.tokens[at].has(Clitics::AL.union(Clitics::WA)));
    if bare && (name > 3 || !plain || reader.looks_like_verb(start)) {
        return None;
    }
    if found.end == end {
        return Some(found);
    }
    // What stands between subject and verb: a relative clause, an apposition, an adverbial.
    let rest = &reader.tokens[found.end];
    let between = matches!(rest.kind, TokenKind::Comma | TokenKind::Open | TokenKind::Dash)
        || rest.has(Clitics::BI)
        || matches!(
            rest.class(),
            Class::Relative | Class::Opener | Class::PrepFi | Class::Time | Class::Adverb | Class::PrepAla
        );
    let last = &reader.tokens[end - 1];
    let closed = matches!(last.kind, TokenKind::Comma | TokenKind::Close | TokenKind::Dash);
    let comma_needed = matches!(rest.kind, TokenKind::Comma | TokenKind::Dash) || rest.has(Clitics::BI);
    (between && (closed || !comma_needed)).then_some(found)
}

/// Where the clause of the verb at `end` begins: behind the last conjunction, complementiser or
/// adverbial that a comma closes.
fn clause_start(reader: &Reader<'_>, begin: usize, end: usize) -> Option<usize> {
    let mut start = begin;
    let mut at = begin;
    while at < end {
        let tok = &reader.tokens[at];
        if tok.is(TokenKind::Mark) && reader.partner[at] as usize > at && (reader.partner[at] as usize) < end {
            at = reader.partner[at] as usize + 1;
            continue;
        }
        let opens = match tok.kind {
            TokenKind::Word => {
                matches!(tok.class(), Class::Topic | Class::Causal)
                    || tok.class().is_complementizer()
                    || tok.class() == Class::Conjunction && at + 1 < end
                    || tok.class() == Class::Auxiliary && at == start
            }
            TokenKind::Colon | TokenKind::Semicolon => true,
            _ => false,
        };
        if opens {
            start = at + 1;
        }
        at += 1;
    }
    // An adverbial in front: من جانبه، …؛ في سياق متصل …
    while start < end {
        let tok = &reader.tokens[start];
        let adverbial = tok.class().is_preposition()
            || matches!(
                tok.class(),
                Class::Opener | Class::Time | Class::Adverb | Class::PrepPronoun | Class::Occasion
            )
            || tok.has(Clitics::BI.union(Clitics::LI)) && !tok.has(Clitics::KA);
        if !adverbial {
            break;
        }
        let comma = (start..end).find(|at| reader.tokens[*at].is(TokenKind::Comma))?;
        start = comma + 1;
    }
    // وكان الوزير قال
    while start < end && matches!(reader.class(start), Class::Auxiliary | Class::Topic) {
        start += 1;
    }
    (start < end).then_some(start)
}

impl Bounds {
    /// Up to `limit`, where the complement stands, of a verb with these frames.
    pub(crate) fn towards(limit: usize, frames: Frames) -> Self {
        Self {
            limit,
            towards: true,
            object: frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS)),
            accusative: false,
            about: frames.has(Frames::ABOUT),
        }
    }

    /// Up to `limit` at most, where nothing is known to stand.
    pub(crate) fn within(limit: usize, frames: Frames) -> Self {
        let object = frames == Frames::NONE || frames.has(Frames::OBJECT.with(Frames::TWO).with(Frames::AS));
        Self {
            limit,
            towards: false,
            object,
            accusative: false,
            about: frames.has(Frames::ABOUT) || frames == Frames::NONE,
        }
    }
}

/// The subject of the clause that governs the cue, where its verb reports nothing itself:
/// `أعرب المغني عن سعادته، مضيفا أن`, `التقى الوزير نظيره وقال`, `الوزير زار البلدة مؤكدا أن`.
pub(crate) fn governor(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let begin = reader.sentences.begin(cue);
    if cue - begin > 96 || begin == cue {
        return None;
    }
    let (verb, found) = clause_subject(reader, begin, cue)?;
    let form = reader.tokens[cue].form();
    let agreed = verb
        .is_none_or(|verb| reader.tokens[verb].form().gender() == form.gender() || form.number() != Number::Singular);
    agreed.then_some(found)
}

/// The subject of the sentence that begins at `begin`.
pub(crate) fn sentence_subject(reader: &Reader<'_>, begin: usize, end: usize) -> Option<Phrase> {
    if end - begin < 3 {
        return None;
    }
    clause_subject(reader, begin, end.min(begin + 48)).map(|(_, found)| found)
}

/// The subject of the clause that begins at `begin`, and the verb in front of it, if the lexicon
/// knows it.
fn clause_subject(reader: &Reader<'_>, begin: usize, end: usize) -> Option<(Option<usize>, Phrase)> {
    // وكان وزير الدفاع أكثر وضوحا إذ أكد
    let lead = (begin..end).find(|at| !matches!(reader.class(*at), Class::Auxiliary | Class::Topic))?;
    let start = clause_start(reader, lead, lead + 1).or_else(|| {
        // An adverbial in front ends with a comma: في ختام اللقاء، شكر الوزير
        let comma = (begin..end).find(|at| reader.is(*at, TokenKind::Comma))?;
        clause_start(reader, comma + 1, end)
    })?;
    let first = (start..end).find(|at| {
        !matches!(reader.class(*at), Class::Auxiliary | Class::Topic | Class::Conjunction | Class::Adverb)
    })?;
    let tok = &reader.tokens[first];
    match tok.class() {
        Class::Verb if tok.form().person() == 3 => {
            behind(reader, first, Bounds::within(end, reader.lemma(first).frames)).map(|found| (Some(first), found))
        }
        // A verb that the lexicon does not know, before a titled subject.
        Class::Unknown if tok.is(TokenKind::Word) && !tok.has(Clitics::AL) && reader.class(first + 1).is_head() => {
            phrase(reader, first + 1, Bounds::within(end, Frames::OBJECT)).map(|found| (None, found))
        }
        class if class.is_head() || class == Class::GivenName => {
            phrase(reader, first, Bounds::within(end, Frames::NONE)).map(|found| (None, found))
        }
        _ => None,
    }
}

/// The noun phrase that the relative before the cue stands for: `الباحث الذي قال إن`, `الوزيرة، التي
/// أكدت أن`.
pub(crate) fn antecedent_of_relative(reader: &Reader<'_>, cue: usize) -> Option<Phrase> {
    let relative = cue.checked_sub(1).filter(|at| reader.class(*at) == Class::Relative)?;
    // التي اتهموها، الذي صرح فيه: the relative is no subject.
    if reader.tokens[cue].form().has_pronoun()
        || reader.class(cue + 1) == Class::PrepPronoun && reader.text_of(cue + 1).starts_with(['ف', 'ب'])
    {
        return None;
    }
    let end = if relative > 0 && reader.is(relative - 1, TokenKind::Comma) { relative - 1 } else { relative };
    let begin = reader.sentences.begin(cue).max(end.saturating_sub(16));
    // The longest phrase that ends right there.
    (begin..end).find_map(|start| {
        let tok = &reader.tokens[start];
        let starts =
            tok.class().is_head() || matches!(tok.class(), Class::GivenName | Class::Honorific) || start + 1 == end;
        let found =
            starts.then(|| phrase_behind_clitic(reader, start, Bounds::towards(end, Frames::NONE))).flatten()?;
        (found.end == end).then_some(found)
    })
}
