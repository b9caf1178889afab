//! Short names and bare titles to the fullest mention of the same source, anywhere in the text.

use once_cell::sync::Lazy;

use super::pair::{Pair, UNITED};
use super::word::{lemma_key, same_keys};
use super::{Mention, Resolver, Word};
use crate::arabic::Key;
use crate::arabic::letter::{HEH, WAW};
use crate::lexicon::{Class, Classes, Gender, Number};
use crate::steps::step;

/// So many candidates are looked at for one mention: of the first in the text, and of those before and
/// behind it.
const CANDIDATES: usize = 48;
/// So many mentions of a name are asked whether he has spoken.
const NEAR: usize = 8;
impl Resolver {
    pub(super) fn words_of(&self, mention: &Mention) -> &[Word] {
        step();
        &self.words[mention.words.0..mention.words.1]
    }

    pub(super) fn index(&mut self) {
        // A word, and the lemma of what heads a phrase.
        self.postings.clear(2 * (self.words.len() - self.window.words));
        for (index, mention) in self.mentions.iter().enumerate().skip(self.window.mentions) {
            for word in &self.words[mention.words.0..mention.words.1] {
                self.postings.enter(word.key, index);
                if word.lemma != 0 {
                    self.postings.enter(lemma_key(word.lemma), index);
                }
                if word.land != word.key && word.land != Key(0) {
                    self.postings.enter(word.land, index);
                }
            }
        }
        self.postings.settle();
    }

    /// The fullest mention of the fullest mention of the same source, and so on: a bare title goes back from
    /// one to the next before it, however often it stands there. Of two that are each other's it is the first.
    pub(super) fn canonical(&mut self, index: usize) -> usize {
        let (mut from, mut to) = (index, self.known_fullest(index));
        let mut steps = 0_usize;
        let mut seen = index;
        loop {
            let next = self.known_fullest(to);
            if next == from {
                to = from.min(to);
                break;
            }
            if next == to || to == seen {
                break;
            }
            (from, to) = (to, next);
            // Should it ever go round in more than two, it comes back to one of these.
            steps += 1;
            if steps.is_power_of_two() {
                seen = from;
            }
        }
        // Whoever is led here goes the whole way at once.
        self.fuller[index] = Some(to);
        to
    }

    fn known_fullest(&mut self, index: usize) -> usize {
        let known = self.fuller[index].unwrap_or_else(|| self.fullest(index));
        self.fuller[index] = Some(known);
        known
    }

    /// The fullest mention of the same source.
    pub(super) fn fullest(&self, index: usize) -> usize {
        let short = &self.mentions[index];
        // الله, فضل الله: there is none but He.
        if matches!(self.words_of(short), [word] if word.is_god()) {
            return index;
        }
        // Every candidate has the rarest of the words that name it.
        let Some(posted) = self.posted_of(short) else { return index };
        let fuller = candidates(posted, index)
            .filter(|candidate| *candidate != index && self.pair(short, &self.mentions[*candidate]).is_fuller());
        let best = self.best(index, fuller);
        if best == index { self.otherwise(index) } else { best }
    }

    /// The best of these, or the mention itself where there are none.
    fn best(&self, index: usize, such: impl Iterator<Item = usize>) -> usize {
        such.fold(index, |best, candidate| if self.is_better(index, best, candidate) { candidate } else { best })
    }

    fn pair<'r>(&'r self, short: &'r Mention, long: &'r Mention) -> Pair<'r> {
        Pair { resolver: self, short, long, own: self.words_of(short), words: self.words_of(long) }
    }

    /// The mentions that have a word that names it: the rarest, or, where not all of the text has been read
    /// for names, one that has been asked for.
    fn posted_of(&self, short: &Mention) -> Option<&[usize]> {
        let telling = || self.telling(short).map(|word| word.posted());
        if !self.kept.is_exhausted() {
            let word = telling().find(|word| self.kept.has_asked_for(*word)).or(telling().next_back())?;
            self.kept.ask_for(word);
            let posted = self.postings.of(word);
            if posted.len() <= CANDIDATES {
                return Some(posted);
            }
            self.kept.ask_for_all();
        }
        telling().map(|word| self.postings.of(word)).min_by_key(|posted| posted.len())
    }

    /// The words by which a fuller mention is looked for: the names, or where it has none all words but `الأممي`, which
    /// the fuller one spells `للأمم المتحدة`.
    fn telling<'r>(&'r self, mention: &'r Mention) -> impl DoubleEndedIterator<Item = &'r Word> {
        let named = mention.names > 0;
        self.words_of(mention).iter().filter(move |word| if named { word.name } else { word.key != UNITED[0] })
    }

    /// Asks for what may be a fuller mention.
    pub(super) fn ask_for_fuller(&self, index: usize) {
        let mention = &self.mentions[index];
        if let Some(word) = self.telling(mention).next_back() {
            self.kept.ask_for(word.posted());
            if is_trade(mention, self.words_of(mention)) {
                self.kept.ask_for(word.key);
            }
        }
    }

    /// Where nothing fuller has all its words: what else it may say of him.
    fn otherwise(&self, index: usize) -> usize {
        let short = &self.mentions[index];
        let words = self.words_of(short);
        let office = || short.class == Class::Role && short.names == 0 && !words[0].article;
        match words {
            [] => index,
            [_, _, _, _, ..] if office() => self.in_office(index),
            [_, field, land] if field.article && land.is_nationality() && office() => self.of_that_land(index),
            [name] if short.class == Class::Unknown && name.name => self.of_another_gender(index),
            [_] if is_trade(short, words) => self.of_that_trade(index),
            [head, surname] if head.head && head.article && surname.article && surname.land == Key(0) => {
                self.of_that_surname(index, surname.key)
            }
            [first, _, ..] if first.name || first.article => self.running_on(index),
            _ => index,
        }
    }

    /// `الحداد`, whom the text calls `نجوى الحداد`: a surname that is a trade too.
    fn of_that_trade(&self, index: usize) -> usize {
        let trade = self.words_of(&self.mentions[index])[0].key;
        self.kept.ask_for(trade);
        let such = self.with_word(trade, index, |_, words| {
            let Some(last) = words.iter().rposition(|word| word.key == trade) else { return false };
            // نجوى الحداد, سامي علي نسيب
            let named = match &words[..last] {
                [.., given] if given.given => true,
                [.., given, name] => given.given && name.name,
                _ => false,
            };
            // سامي نسيب، مدير الميناء
            named && words.get(last + 1).is_none_or(Word::is_bare_head)
        });
        self.best(index, such)
    }

    /// `انتقد أخنوش أسلوب الحزب`, `وصف سامي صلاح الأجواء`: whose name it is behind which the phrase has run on.
    fn running_on(&self, index: usize) -> usize {
        let short = &self.mentions[index];
        if short.with_others || !matches!(short.class, Class::Unknown | Class::GivenName) {
            return index;
        }
        let words = self.words_of(short);
        self.kept.ask_for(words[0].key);
        let such = self.with_word(words[0].key, index, |long, name| {
            runs_on(words, name) && (long.speaks || long.names > 1 && long.class == Class::Role)
        });
        self.best(index, such)
    }

    /// `أمينة العلاقات الدولية بوزارة الموانئ`, whom the text calls `سعاد البكري أمينة العلاقات الدولية بالوزارة`: she
    /// alone who is named with the office and the first two words of what it is of, where neither the next word nor a
    /// country speaks against it. Or with the first of them alone: `رئيس الاتحاد الوطني للصيادين`, `رئيس الاتحاد سامي البكري`.
    fn in_office(&self, index: usize) -> usize {
        let short = &self.mentions[index];
        let [head, field, kind, rest @ ..] = self.words_of(short) else { return index };
        self.kept.ask_for(field.key);
        let land = |words: &[Word]| words.iter().rev().find(|word| word.land != Key(0)).map(|word| word.land);
        let such = self.with_word(field.key, index, |long, words| {
            // سامي, المهندس سامي
            let begins_name = |word: &Word| word.given || word.head && word.article;
            let office = |at: &[Word]| {
                let of = at[2].key == kind.key || field.article && at[1].article && kind.article && begins_name(&at[2]);
                at[0].identity() == head.identity() && at[1].key == field.key && of
            };
            let Some(at) = words.windows(3).position(office) else { return false };
            let opens = at == 0 || words[at].joined || words[at - 1].name;
            let lands = land(rest).zip(land(&words[at..])).is_none_or(|(a, b)| a == b);
            // إمام المسجد الكبير, إمام المسجد القديم
            let other = words.get(at + 3).filter(|word| !word.name && !begins_name(word));
            let same = other.is_none_or(|other| other.key == rest[0].key);
            opens && long.names > 1 && lands && same && short.may_be(long)
        });
        self.agreed(such).unwrap_or(index)
    }

    /// `وقال هارت`, where the text has `ليندسي هارت` alone of that name and calls her a woman: it was not known whether
    /// it is a man's or a woman's.
    fn of_another_gender(&self, index: usize) -> usize {
        let short = &self.mentions[index];
        let key = self.words_of(short)[0].key;
        let such = self.with_word(key, index, |long, words| {
            let last = words.iter().position(|word| word.key == key);
            let Some(last) = last.filter(|last| *last > 0) else { return false };
            let person = matches!(long.class, Class::GivenName | Class::Unknown);
            person && words[..last].iter().all(|word| word.name) && !short.may_be(long)
        });
        self.agreed(such).unwrap_or(index)
    }

    /// `وزير الموانئ السوداني`, whom the text calls `وزير الموانئ سامي البكري`: the only one named in such an office, where no
    /// other land has one.
    fn of_that_land(&self, index: usize) -> usize {
        let short = &self.mentions[index];
        let [head, field, own] = self.words_of(short) else { return index };
        self.kept.ask_for(field.key);
        let office = |words: &[Word]| {
            let such = |pair: &[Word]| pair[0].identity() == head.identity() && pair[1].key == field.key;
            words.windows(2).position(such).filter(|at| *at == 0 || words[at - 1].name)
        };
        let elsewhere = |_: &Mention, words: &[Word]| {
            let another = |word: &Word| word.is_nationality() && word.land != own.land;
            words.iter().any(another) && office(words).is_some()
        };
        if self.with_word(field.key, index, elsewhere).next().is_some() {
            return index;
        }
        let such = self.with_word(field.key, index, |long, words| {
            let named = |at: usize| at > 0 || words.get(at + 2).is_some_and(|word| word.given);
            office(words).is_some_and(named) && long.names > 1 && short.may_be(long)
        });
        self.agreed(such).unwrap_or(index)
    }

    /// `المؤلف الرتوعي`, whom the text calls `الباحث سامي بن حمدان الرتوعي` and never an author.
    fn of_that_surname(&self, index: usize, surname: Key) -> usize {
        let short = &self.mentions[index];
        self.kept.ask_for(surname);
        let such = self.with_word(surname, index, |long, words| {
            let Some(at) = words.iter().position(|word| word.key == surname) else { return false };
            at > 0 && words[at - 1].given && short.may_be(long)
        });
        self.agreed(such.filter(|candidate| self.fullest(*candidate) != index)).unwrap_or(index)
    }

    /// The candidates that have the word and are such.
    fn with_word(
        &self,
        key: Key,
        index: usize,
        such: impl Fn(&Mention, &[Word]) -> bool,
    ) -> impl Iterator<Item = usize> {
        candidates(self.postings.of(key), index).filter(move |candidate| {
            let long = &self.mentions[*candidate];
            such(long, self.words_of(long))
        })
    }

    /// The fullest mention of all of these, if it is the same.
    fn agreed(&self, mut such: impl Iterator<Item = usize>) -> Option<usize> {
        let who = self.fullest(such.next()?);
        such.take(8).all(|other| self.fullest(other) == who).then_some(who)
    }

    /// The first name that stands before a surname.
    fn given_before(&self, index: usize, surname: &Word) -> Option<Key> {
        let words = self.words_of(&self.mentions[index]);
        let given = words.windows(2).find(|pair| pair[1].key == surname.key)?[0];
        given.given.then_some(given.key)
    }

    /// `محادثات وزير الموانئ سامي البكري`, `قال البكري`: whether he has spoken by his surname before `short`.
    fn has_spoken(&self, short: usize, index: usize) -> bool {
        let mut names = self.words_of(&self.mentions[index]).iter().filter(|word| word.name);
        let Some(surname) = names.next_back() else { return false };
        let posted = self.postings.of(surname.key);
        let before = posted.partition_point(|other| *other < short);
        posted[..before].iter().rev().take(NEAR).any(|other| {
            let other = &self.mentions[*other];
            other.speaks && other.names > 0 && self.words_of(other).len() <= 2
        })
    }

    fn is_better(&self, short: usize, best: usize, candidate: usize) -> bool {
        let mention = |index: usize| &self.mentions[index];
        if best == short {
            return true;
        }
        if mention(short).names > 0 {
            // سامي البكري رئيس الشركة، هاني البكري: of two who bear it, who has spoken last before it
            if let [name] = self.words_of(mention(short))
                && let (Some(a), Some(b)) = (self.given_before(best, name), self.given_before(candidate, name))
                && a != b
            {
                let at = mention(short).span.start;
                let near = |index: usize| {
                    let start = mention(index).span.start;
                    let before = start < at && mention(index).speaks;
                    (before, if before { start } else { usize::MAX - start })
                };
                return near(candidate) > near(best);
            }
            let rank = |index: usize| (self.words_of(mention(index)).len(), mention(index).speaks);
            return rank(candidate) > rank(best);
        }
        // A bare title is that of the nearest before it, a speaker's first; where it stands bare everywhere,
        // the first of all.
        let at = mention(short).span.start;
        let words = self.words_of(mention(short)).len();
        let rank = |index: usize| {
            let start = mention(index).span.start;
            let longer = self.words_of(mention(index)).len() > words;
            let near = if longer && start < at { start } else { usize::MAX - start };
            // أكد سامي البكري وزير الموانئ أهمية العمل. وأوضح الوزير
            let tells = || mention(index).tells && mention(index).names > 0 && !mention(index).class.heads_thing();
            let spoken = mention(index).speaks || tells() || start < at && self.has_spoken(short, index);
            (longer, start < at, spoken, spoken || mention(index).subject, near)
        };
        rank(candidate) > rank(best)
    }
}

/// Joined on, these bring in others.
static SEVERAL: Lazy<[Key; 5]> = Lazy::new(|| ["عدد", "عددا", "كبار", "جمع", "أعضاء"].map(Key::of));

/// Whether the words begin with the end of a name, and run on from there into something else: `أخنوش أسلوب`,
/// `الرملاني سبب`, `سامي صلاح الأجواء`; but `سامي صلاح مدير الفريق` says more of him, and `الرملاني وسامي` is of two.
fn runs_on(words: &[Word], name: &[Word]) -> bool {
    let end = name.iter().rposition(|word| word.name).map_or(0, |last| last + 1);
    let Some(start) = name[..end].iter().rposition(|word| word.key == words[0].key).filter(|start| *start > 0) else {
        return false;
    };
    let (own, rest) = words.split_at(words.len().min(end - start));
    let Some(next) = rest.first() else { return false };
    let sure = match own {
        // العم سالم, بهاء سالم: not سالم محمد, سالم البكري, سالم بن حمدان
        [given] if given.given && !given.article && next.goes_on_from_given() => false,
        [surname] => surname.name || !next.joined,
        _ => own[0].given && !next.head,
    };
    sure && same_keys(own, &name[start..end])
}

/// `البكري وزملاؤه`, `البكري وعدد من المسؤولين`: whether his people or others are named with him.
pub(super) fn are_with_others(words: &[Word]) -> bool {
    words.iter().skip(1).any(|word| {
        let joined = word.joined || word.key.first() == WAW && word.key.letters() > 5;
        let several = || SEVERAL.contains(&word.key);
        joined && !word.article && (word.key.last() == HEH || word.joined && several())
    })
}

/// Whether it is a word that may be a surname too: `الحداد`, and beside a cue `نسيب`, `مدني`, `الخليل`.
fn is_trade(mention: &Mention, words: &[Word]) -> bool {
    const OTHERS: Classes = Classes::of(&[Class::Role, Class::Kin, Class::Adjective, Class::Place]);
    let bare = || (mention.speaks || mention.subject) && OTHERS.has(mention.class);
    mention.names == 0 && words.len() == 1 && (mention.definite || bare())
}

fn candidates(posted: &[usize], index: usize) -> impl Iterator<Item = usize> {
    let near = posted.partition_point(|other| *other < index).saturating_sub(CANDIDATES / 2).max(CANDIDATES);
    let near = posted.iter().skip(near).take(CANDIDATES);
    posted.iter().take(CANDIDATES).chain(near).copied()
}

impl Mention {
    pub(super) fn is_titled(&self) -> bool {
        matches!(self.class, Class::Role | Class::Title)
    }

    /// One, where its words do not say.
    pub(super) fn how_many(&self) -> Number {
        self.number.unwrap_or(Number::Singular)
    }

    /// Whether the name behind its head is that of the head: `شركة هيل`, `الدكتور سامي`.
    pub(super) fn bears_its_name(&self) -> bool {
        matches!(self.class, Class::Title | Class::Institution | Class::Media | Class::Honorific | Class::GivenName)
    }

    /// Whether two mentions agree, as far as their words and verbs say.
    pub(super) fn may_be(&self, other: &Mention) -> bool {
        // قالت إياتا: a name by itself may be that of a body of another gender.
        let short = self.class == Class::Unknown && other.class.heads_thing();
        // ممثلة الاتحاد ليندسي هارت، الممثل الأعلى للاتحاد ليندسي هارت: a woman may bear a man's title.
        let titled = self.gender == Some(Gender::Feminine) && other.class == Class::Role;
        let woman = titled && self.names > 1 && other.names > 1;
        let gender = match (self.gender, other.gender) {
            _ if short || woman => true,
            (Some(a), Some(b)) => a == b || self.how_many() != Number::Singular,
            _ => true,
        };
        self.how_many() == other.how_many() && gender
    }
}
