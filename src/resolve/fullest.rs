//! Short names and bare titles to the fullest mention of the same source, anywhere in the text.

use once_cell::sync::Lazy;

use super::{Mention, Resolver, Word};
use crate::arabic::Key;
use crate::arabic::letter::{AIN, ALEF, BEH, HEH, LAM, MEEM, NOON, TEH, TEH_MARBUTA, WAW, YEH};
use crate::lexicon::{Class, Classes, Gender, Number};
use crate::steps::step;

/// So many candidates are looked at for one mention: of the first in the text, and of those before and
/// behind it.
const CANDIDATES: usize = 48;
/// So many mentions of a name are asked whether he has spoken.
const NEAR: usize = 8;
/// A mention of more words has run on into something else.
const LONGEST: usize = 24;

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
    /// country speaks against it.
    fn in_office(&self, index: usize) -> usize {
        let short = &self.mentions[index];
        let [head, field, kind, rest @ ..] = self.words_of(short) else { return index };
        self.kept.ask_for(field.key);
        let land = |words: &[Word]| words.iter().rev().find(|word| word.land != Key(0)).map(|word| word.land);
        let such = self.with_word(field.key, index, |long, words| {
            let office =
                |at: &[Word]| at[0].identity() == head.identity() && at[1].key == field.key && at[2].key == kind.key;
            let Some(at) = words.windows(3).position(office) else { return false };
            let opens = at == 0 || words[at].joined || words[at - 1].name;
            let lands = land(rest).zip(land(&words[at..])).is_none_or(|(a, b)| a == b);
            // إمام المسجد الكبير, إمام المسجد القديم
            let other = words.get(at + 3).filter(|word| !word.name);
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
            let told = || mention(index).told && mention(index).names > 0 && !mention(index).class.heads_thing();
            let spoken = mention(index).speaks || told() || start < at && self.has_spoken(short, index);
            (longer, start < at, spoken, spoken || mention(index).subject, near)
        };
        rank(candidate) > rank(best)
    }
}

/// A mention and one that may be of the same source in more words, with the words of each.
#[derive(Clone, Copy)]
struct Pair<'r> {
    resolver: &'r Resolver,
    short: &'r Mention,
    long: &'r Mention,
    /// The words of the short one.
    own: &'r [Word],
    /// The words of the long one.
    words: &'r [Word],
}

impl Pair<'_> {
    /// Whether `long` names the source of `short` in more words, or in the same and before it.
    fn is_fuller(&self) -> bool {
        let Pair { short, long, own, words, .. } = *self;
        let longer = words.len() > own.len() || words.len() == own.len() && long.span.start < short.span.start;
        if !longer || words.len() > LONGEST || !short.may_be(long) || self.is_of_others() {
            return false;
        }
        let said = self.is_cut() || short.class == Class::Role && (self.is_office_before_name() || self.is_apposed());
        said || match short.names {
            0 => self.is_titled(),
            _ => self.is_noun() || self.is_title_and_name() || self.bears_name(),
        }
    }

    /// Whether `long` is of others too, or of something that is his.
    fn is_of_others(&self) -> bool {
        let Pair { short, long, own: x, words: y, .. } = *self;
        if !long.class.heads_thing() {
            // البكري: not البكري وزملاؤه, البكري وعدد من المسؤولين, سامي البكري وهاني الصفدي
            return short.with_others != long.with_others || short.names > 0 && is_of_two(y) && !is_of_two(x);
        }
        // أليكس: not منزل أليكس
        if short.class == Class::GivenName && y.len() == 2 {
            return true;
        }
        // المحكمة الدولية وجماعات حقوقية, الشرطة البحرية والمديرية العامة: a body and others are not the body; but هيئة
        // لأرامل وأبناء البحارة, جامعة البحر والموانئ
        let whose = |word: &Word| word.governed || word.key.first() == LAM;
        let whole = |at: usize| y[0].article && !y[..at].iter().any(whose);
        let other = |at: usize| {
            let head = y[at].joined && y[at].head;
            // اتحاد الكرة السوداني والهيئة العامة للشباب: behind where it is nothing completes it.
            head && (!y[at].article || whole(at - 1) || y[at - 1].is_nationality()) && !whose(&y[at - 1])
        };
        (1..y.len()).any(other) && !x.iter().skip(1).any(|word| word.joined)
    }

    /// `مدير مجلة “النخيل”، سامي البكري`: he is named behind where it ends.
    fn is_cut(&self) -> bool {
        let rest = self.words.get(self.own.len()..).unwrap_or_default();
        self.short.span.start == self.long.span.start
            && rest.iter().any(|word| word.given)
            && !rest.iter().any(|word| word.joined)
    }

    /// `محافظ الساحل`, `محافظ الساحل سامي البكري`: the town is no name of his.
    fn is_office_before_name(&self) -> bool {
        let Pair { short, own, words, .. } = *self;
        let office = short.names == 1 && own.last().is_some_and(|last| last.name);
        office && words.get(own.len()).is_some_and(|word| word.given) && alike(own, words)
    }

    /// `المدير التنفيذي لشركة هيل`: `سامي البكري المدير التنفيذي لشركة هيل`
    fn is_apposed(&self) -> bool {
        let Pair { own, words, .. } = *self;
        if own.len() < 3 || own[1].name {
            return false;
        }
        let given = words.iter().position(|word| word.name && word.given).unwrap_or(words.len());
        let mut behind = words[given..].windows(own.len() + 1);
        behind.any(|pair| pair[0].name && !pair[1].joined && alike(own, &pair[1..]))
    }

    /// Whether the title `short`, which names nobody, is that of `long`.
    fn is_titled(&self) -> bool {
        let Pair { short, long, own: x, words: y, .. } = *self;
        let thing = short.class.heads_thing();
        // نبي الرحمة says of him whom praise has named who he is, and does not name him.
        let names = !short.praised || long.names > 0;
        // واقتلع محتجون لافتة: of a word of many that is said again, those of before.
        let again = long.definite
            && matches!(long.class, Class::Unknown | Class::Role)
            && matches!((x, y), ([x], [y]) if x.is_of_many() && y.article);
        // تقوم الأمانة بمشاريع, تعود الدراسة للمركز: what the verb's ب or ل brings in
        let whole = y.len() == 2;
        let ran_on = thing
            && matches!(y, [head, next, ..] if head.article && next.governed
                && (next.is_bare_head() || whole && next.article));
        let of_many = long.class == Class::Person && long.number == Some(Number::Plural);
        // حالة المصابين والرعاية الطبية: they and something else
        let many = long.number == Some(Number::Plural);
        let joined = many && x.len() == 1 && matches!(y, [head, next, ..] if head.article && next.joined);
        // يرى البعض أن: not those of بعض المشروعات
        let some = x.len() == 1 && SOME.contains(&x[0].key);
        let titled = || (short.definite || again) && bears_title(x, y, !thing, of_many);
        names && !ran_on && !joined && !some && titled() && self.is_verified()
    }

    /// Whether a name behind a title is sure to be one: `اللاعب كاربوف`, and not `اللاعب نصائح`.
    fn is_verified(&self) -> bool {
        let Pair { resolver, long, words, .. } = *self;
        let mut names = words.iter().filter(|word| word.name);
        let again = |word: &Word| {
            let again = resolver.postings.of(word.key).len() > 1;
            if !again {
                resolver.kept.ask_for(word.key);
            }
            again
        };
        // شركة كلدون الوطنية, مجلة “النخيل”, دراسة من جامعة كلدون
        let named = |pair: &[Word]| pair[0].is_bare_head() && pair[1].name;
        let called = || words.len() > 2 && long.class.heads_thing() && words.windows(2).any(named);
        long.names != 1
            || long.speaks
            || called()
            || names.any(|word| word.given || word.marked || word.bracketed || again(word))
    }

    /// `الاتحادية`, `الاتحادية العامة للصيد`: alone it may be a name, and may be none.
    fn is_noun(&self) -> bool {
        let ([noun], [first, next, ..]) = (self.own, self.words) else { return false };
        self.short.class == Class::Unknown && noun.article && noun.key == first.key && next.article
    }

    fn is_title_and_name(&self) -> bool {
        let Pair { short, own, words, .. } = *self;
        let [_, name] = own else { return false };
        // الدكتور الرملاني، الدكتور سامي الرملاني الجابري
        let surname = || name.article && bears_title(own, words, true, false);
        // الدكتورة سعاد، الدكتورة سعاد حمدان البكري
        let first = || name.given && words.get(2).is_some_and(|next| next.name) && alike(own, words);
        short.class == Class::Title && !words.iter().any(|word| word.joined) && (surname() || first())
    }

    /// Whether the name of `short` is that of `long`, and not of something that `long` belongs to.
    fn bears_name(&self) -> bool {
        let Pair { short, own, words, .. } = *self;
        let mut names = own.iter().filter(|word| word.name);
        let Some(name) = names.clone().next() else { return false };
        let borne = |name: &Word| words.iter().any(|word| word.key == name.key);
        if !names.all(borne) || self.has_another_given() || self.is_common_noun() {
            return false;
        }
        let named = |word: &Word| own.iter().any(|other| other.name && other.key == word.key);
        let Some(last) = words.iter().rposition(named) else { return false };
        // An institution is named by what it is too; a person may be given any title.
        if short.class.heads_thing() {
            return bears_title(&own[..1], words, false, false) && self.goes_on(last);
        }
        // سامي البكري رئيس شركة سامي البكري: his own name before that of what he leads
        let here = |word: &Word| word.key == name.key;
        let leading = || words.iter().take_while(|word| word.name).position(here);
        let one = own.len() == 1;
        let at = if one { leading() } else { words.iter().rposition(here) }.unwrap_or(last);
        let last = if one { at } else { last };
        !self.is_of_kin()
            && !self.is_whose(at)
            && !self.is_of_second(at)
            && !self.is_fathers(at)
            && !self.is_within_its_kind(at)
            && !self.is_brought_in(at)
            && !self.is_of_what_he_leads(at)
            && (self.goes_on(last) || self.is_whole_name())
    }

    fn has(&self, word: &Word) -> bool {
        self.own.iter().any(|other| other.key == word.key)
    }

    /// `وليد النجار نائب رئيس شركة محمد النجار`: no `محمد النجار`.
    fn has_another_given(&self) -> bool {
        let ([given, name, ..], [other, ..]) = (self.own, self.words) else { return false };
        given.given && name.name && given.key.letters() > 2 && other.given && given.key != other.key
    }

    /// `انقطعت الكهرباء`: not `شبكة الكهرباء`.
    fn is_common_noun(&self) -> bool {
        let Pair { short, long, own, .. } = *self;
        short.common && matches!(own, [word] if word.article) && long.class.heads_thing()
    }

    /// Whether one of them is kin of the other.
    fn is_of_kin(&self) -> bool {
        let Pair { short, long, own, words, .. } = *self;
        // والدة البكري, شقيق الشاعر سامي: not الشاعر سامي البكري; but شقيقه الشاعر سامي
        let hers = || match own {
            [kin, .., name] if short.class == Class::Kin && name.name => {
                let again = |word: &Word| word.identity() == kin.identity();
                !kin.is_of_his() && !KUNYA.contains(&kin.key) && !words.iter().any(again)
            }
            _ => false,
        };
        // والد الملك سامي: not الملك سامي; but والده الشيخ سامي
        let fathers = || {
            let kin = long.class == Class::Kin && !words[0].article && !words[0].is_of_his();
            kin && same_keys(own, &words[1..])
        };
        match own {
            // أبي: not سامي بن أبي زيد; but آبي, شينزو آبي
            [kunya] => KUNYA.contains(&kunya.key) && words.iter().any(|word| CHILD_OF.contains(&word.key)),
            _ => hers() || fathers(),
        }
    }

    /// `محامي البكري، والد ليلى`: another's name. `شركة هيل`: its own. `أبو سامي`, `أبو سامي البكري`: so are both called.
    fn is_whose(&self, at: usize) -> bool {
        let Pair { long, own, words, .. } = *self;
        let goes_on = || words.get(2).is_some_and(|surname| !surname.head);
        let same_kunya = || own[0].key == words[0].key && KUNYA.contains(&own[0].key) && goes_on();
        // تقول والدته مريم: her own
        let his_kin = || long.speaks && long.class == Class::Kin && words[0].is_of_his();
        at == 1 && words[0].is_bare_head() && !long.bears_its_name() && !same_kunya() && !his_kin()
    }

    /// `الرئيس سامي البكري ونظيره هاني الصفدي`, `كذا قال الصفدي والبكري`: somebody is named before him.
    fn is_of_second(&self, at: usize) -> bool {
        let Pair { own, words, .. } = *self;
        let second = words[..at].windows(2).any(|pair| pair[0].name && pair[1].joined);
        second || at == 1 && words[1].joined && !own[0].joined
    }

    /// `الأمير هاني بن حمدان`, `الخال هاني`: not `سامي بن هاني بن حمدان`, whose father he may be; but `سامي بن صالح` is
    /// `صالح`, and `ابن صالح`.
    fn is_fathers(&self, at: usize) -> bool {
        let Pair { own, words, .. } = *self;
        let son = at > 1 && words[at].given && words[at - 2].name && CHILD_OF.contains(&words[at - 1].key);
        let last = || own.len() == 1 && !words.get(at + 1).is_some_and(|next| CHILD_OF.contains(&next.key));
        let called = || own.windows(2).any(|pair| KUNYA.contains(&pair[0].key) && pair[1].key == words[at].key);
        son && !last() && !called()
    }

    /// Whether what the longer one is has no such name there.
    fn is_within_its_kind(&self, at: usize) -> bool {
        let Pair { long, words, .. } = *self;
        // شركة الملاحة العملاقة “موجة”
        let called = || at == 1 || words[at].bracketed || words[at].marked;
        match long.class {
            // رجل الأعمال سامي البكري; but عدد من أصدقاء سامي البكري
            Class::Person => at == 0 || !words[at - 1].article || long.number != Some(Number::Singular),
            Class::Unknown if !long.speaks => {
                // جملة أسماء الصفدي: behind more than one word that the lexicon does not know it is no surname.
                let listed = at > 1 && !words[..at].iter().any(|word| word.given || word.article);
                // أطروحة هاني الصفدي: what somebody made is in ة, and no first name of his
                let thing = || !words[0].article && words[0].key.last() == TEH_MARBUTA;
                listed || at > 0 && thing() && !CHILD_OF.contains(&words[1].key)
            }
            Class::NameHead => {
                // الفريق سامي البكري: what he is called who has a name
                let epithet = || words[0].article && words[1..].iter().any(|word| word.given);
                !called() && !epithet()
            }
            class => class.heads_thing() && !called(),
        }
    }

    /// `عرض في المهرجان للمخرج سامي البكري`, `المسرحي بقيادة المخرج سامي البكري`: another's name within what it is
    fn is_brought_in(&self, at: usize) -> bool {
        let noun = matches!(self.long.class, Class::Unknown | Class::NameHead);
        let brings = |word: &Word| word.governed && (noun || !word.article && LEADING.contains(&word.key));
        self.words[..at].iter().any(brings)
    }

    /// Whether it is the name of a body that he leads, or of somebody in what he is.
    fn is_of_what_he_leads(&self, at: usize) -> bool {
        let [rest @ .., before, last] = &self.words[..at] else { return false };
        // مدير شركة كلدون سامي البكري, المتحدث باسم كلدون سامي البكري: the name of the body
        let office = || before.is_bare_head() && last.is_bare_head() && self.words[at].name && !self.has(last);
        if last.key == *IN_NAME_OF || office() {
            return true;
        }
        !rest.is_empty() && (self.is_bodys(at) || self.is_led_to(at))
    }

    /// `هاني الصفدي المدير العام لشركة سامي البكري`: whether the name at `at` is that of a body which he leads who is
    /// named before it; so that `البكري` is not he.
    fn is_bodys(&self, at: usize) -> bool {
        let before = &self.words[..at];
        let body = before.iter().rposition(|word| !word.name).unwrap_or(0);
        before[body].is_bare_head() && before[body].governed && before[..body].iter().any(|word| word.name)
    }

    /// `الملك سامي، والد الملك هاني`, `الأمير سامي البكري نائب الملك هاني`: whether a name and an office that has no article
    /// lead to the name at `at`, and it is none of his own.
    fn is_led_to(&self, at: usize) -> bool {
        let words = self.words;
        let Some(name) = words[..at].iter().position(|word| word.name) else { return false };
        let office = |word: &Word| word.is_bare_head() && !self.has(word);
        let end = name + words[name..at].iter().take_while(|word| word.name).count();
        // القائم بأعمال رئيس النادي سامي البكري: no name
        let named = words[..name].iter().all(|word| word.article);
        named && !words[name..end].iter().any(|word| self.has(word)) && words[end..at].iter().any(office)
    }

    /// `سامي العربي`, `سامي العربي الأمين العام`: what belongs to the name though it is none by itself
    fn is_whole_name(&self) -> bool {
        let Pair { own, words, .. } = *self;
        own.len() > 1 && own[0].name && same_keys(own, words) && self.goes_on(own.len() - 1)
    }

    /// What comes behind the name is an apposition (`سامي البكري مدير المتحف`) or more of the name, or
    /// the phrase has run on into something else.
    fn goes_on(&self, last: usize) -> bool {
        let Pair { long, words, .. } = *self;
        let behind = &words[last..];
        let [name, next, rest @ ..] = behind else { return true };
        // وصف المدير حامد المرسي، جدد النائب حاتم محمد البكري: a first name and those of his fathers, and what he is.
        let fathers = || rest.iter().find(|word| !word.name);
        let surname = || name.given && long.subject && long.is_titled() && fathers().is_none_or(|word| word.head);
        // الرئيس الصيني لي كلدون هارت: the surname in front, and nothing but names behind it
        let office = || long.is_titled() || long.class == Class::Unknown && words[0].article;
        let own = || last > 0 && words[last - 1].article;
        let in_front = || long.subject && office() && own() && !rest.is_empty() && behind.iter().all(|word| word.name);
        // زار نادي هارتو الجديد البلدة; but هواتف هارتو الجديدة
        let club = || long.class == Class::NameHead && long.subject;
        // وقالت ليندسي هارت، وهي مغنية; ناقش كلدون هارت رئيس القسم
        let told = || {
            last == 0
                && (long.told || long.subject && rest.first().is_some_and(Word::is_bare_head))
                && !next.governed
                && rest.first().is_none_or(|word| word.head)
        };
        // الشيخ سالم بن حمدان الراشد، الشابة “سلمى البكري”
        name.given && CHILD_OF.contains(&next.key)
            || next.head && !next.governed && !next.joined
            || (long.class.heads_thing() || club()) && next.article
            || !next.joined && (long.speaks || next.name && (surname() || in_front() || told() || name.marked))
    }
}

/// Whether the second begins with the words of the first, a head in whatever form.
fn alike(own: &[Word], words: &[Word]) -> bool {
    own.iter().zip(words).all(|(own, other)| own.identity() == other.identity())
}

/// Whether the second begins with the words of the first as they are written.
fn same_keys(own: &[Word], words: &[Word]) -> bool {
    own.iter().zip(words).all(|(own, other)| own.key == other.key)
}

/// `بن`, `بنت`: behind these stands the father's name.
const CHILD_OF: [Key; 2] = [Key::with(&[BEH, NOON]), Key::with(&[BEH, NOON, TEH])];

static MINISTRY: Lazy<Key> = Lazy::new(|| Key::of("وزارة"));

static GENERAL: Lazy<Key> = Lazy::new(|| Key::of("عامة"));

/// Not those who are told of elsewhere in the text.
static SOME: Lazy<[Key; 3]> = Lazy::new(|| ["بعض", "عديد", "كثير"].map(Key::of));

/// `المبعوث الأممي`, `مبعوث الأمم المتحدة`
static UNITED: Lazy<[Key; 2]> = Lazy::new(|| ["أممي", "أمم"].map(Key::of));

/// `المتحدث باسم الحلف`: behind it stands who has sent him.
static IN_NAME_OF: Lazy<Key> = Lazy::new(|| Key::of("باسم"));

/// One of those who are named behind it.
static ONE: Lazy<[Key; 3]> = Lazy::new(|| ["أحد", "احد", "إحدى"].map(Key::of));

/// Joined on, these bring in others.
static SEVERAL: Lazy<[Key; 4]> = Lazy::new(|| ["عدد", "كبار", "جمع", "أعضاء"].map(Key::of));

/// Behind these stands a name that is his who bears them: `أبو سامي`.
const KUNYA: [Key; 4] = [
    Key::with(&[ALEF, BEH, WAW]),
    Key::with(&[ALEF, BEH, YEH]),
    Key::with(&[ALEF, MEEM]),
    Key::with(&[ALEF, BEH, NOON]),
];

/// Behind a ب these bring in who leads or made what is named before them.
static LEADING: Lazy<[Key; 5]> = Lazy::new(|| ["قيادة", "رئاسة", "إشراف", "إخراج", "بطولة"].map(Key::of));

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

/// `سامي بن حمدان وهاني الصفدي`, `نائب الرئيس وهاني الصفدي`: whether a second one is named with him.
fn is_of_two(words: &[Word]) -> bool {
    words.iter().skip(1).any(|word| word.joined && word.given)
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
    fn bears_its_name(&self) -> bool {
        matches!(self.class, Class::Title | Class::Institution | Class::Media | Class::Honorific | Class::GivenName)
    }

    /// Whether two mentions agree, as far as their words and verbs say.
    fn may_be(&self, other: &Mention) -> bool {
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

/// Whether the bare title is that of the mention: its head opens it or, for a person, stands in
/// apposition to the name (`الرئيس`: `رئيس الغرفة سامي`, `سامي البكري رئيس الغرفة`), and nothing in it speaks
/// against it.
fn bears_title(title: &[Word], mention: &[Word], person: bool, of_many: bool) -> bool {
    let Some(head) = title.first() else { return false };
    // المبعوث الأممي: مبعوث الأمم المتحدة
    let nations = |word: &Word, other: &Word| word.key == UNITED[0] && other.key == UNITED[1];
    let has = |word: &Word| {
        let same = |other: &Word| {
            other.identity() == word.identity() || person && (other.is_of_land(word) || nations(word, other))
        };
        mention.iter().any(same)
    };
    // عدد من أهالي حي النخيل، أهالي الحي: many of them are they. Of a bare noun (التجار) some others may be meant.
    let of_many = of_many && title.len() > 1;
    // النائب البكري: عضو كتلة النخيل النائب سامي البكري
    // الناطقة باسم النادي: نائبة الكاتب العام الناطقة الرسمية باسم النادي سعاد البكري
    let second = |at: usize| title.len() > 2 && mention[at].head && mention[at - 1].article;
    let apposed = |at: usize| {
        let named = || mention.get(at + 1).is_some_and(|name| name.given);
        title.len() > 1 && mention[at].article && (named() || second(at))
    };
    let behind_name = |at: usize| mention[at - 1].name && !CHILD_OF.contains(&mention[at - 1].key);
    let stands = |at: usize| mention[at].joined || behind_name(at) || at == 1 && of_many || apposed(at);
    // سماح للمرأة
    let opens = |at: usize| at == 0 || person && !mention[at].governed && stands(at);
    let heads = |at: usize| opens(at) && mention[at].identity() == head.identity();
    // الداخلية البحرينية: وزارة الداخلية البحرينية
    let ministry = || {
        let [body, field, ..] = mention else { return false };
        body.key == *MINISTRY && field.identity() == head.identity()
    };
    // الجوازات: المديرية العامة للجوازات, الدفاع المدني: المديرية العامة للدفاع المدني
    let field = || {
        let [body, general, field, rest @ ..] = mention else { return false };
        let whole = (title.len() > 1 || rest.is_empty()) && head.article && body.head && general.key == *GENERAL;
        whole && field.identity() == head.identity()
    };
    // المواطن: أحد المواطنين
    let one_of_many = || {
        let [one, many, ..] = mention else { return false };
        let whole = person && title.len() == 1 && head.lemma != 0;
        whole && ONE.contains(&one.key) && many.lemma == head.lemma
    };
    one_of_many() || ((0..mention.len()).any(heads) || ministry() || field()) && title.iter().all(has)
}

impl Word {
    /// `محتجون`, `محتجين`, by its letters.
    fn is_of_many(&self) -> bool {
        self.key.last() == NOON && matches!(self.key.before_last(), WAW | YEH) && self.key.letters() > 4
    }

    /// `والده`, `والدها`
    fn is_of_his(&self) -> bool {
        matches!(self.key.last(), HEH | ALEF)
    }

    /// `مدير`, `شركة`: a head that what stands behind it may complete.
    fn is_bare_head(&self) -> bool {
        self.head && !self.article
    }

    /// `الله`, whose key is without its article.
    pub(super) fn is_god(&self) -> bool {
        self.article && self.key == Key::with(&[LAM, HEH])
    }

    /// `سالم محمد`, `سالم البكري`, `سالم بن حمدان`: whether it is more of a name behind a first name; but `شدد سالم علي
    /// أن`, as some spell the preposition.
    fn goes_on_from_given(&self) -> bool {
        const ALA: Key = Key::with(&[AIN, LAM, YEH]);
        self.given && self.key != ALA || self.name && self.article || CHILD_OF.contains(&self.key)
    }

    /// What it is known by: a head by its lemma, `وزير` and `وزيرة` alike.
    fn identity(&self) -> Key {
        if self.lemma == 0 { self.key } else { lemma_key(self.lemma) }
    }

    /// What its mention is looked for by.
    fn posted(&self) -> Key {
        if self.land == Key(0) { self.identity() } else { self.land }
    }

    /// `السوداني`, and not `السودان`
    pub(super) fn is_nationality(&self) -> bool {
        self.land != Key(0) && !self.place
    }

    /// `السودان` and `السوداني`
    fn is_of_land(&self, other: &Word) -> bool {
        self.land == other.land && self.land != Key(0) && self.place != other.place
    }
}

/// A key that no word has.
pub(super) fn lemma_key(lemma: u16) -> Key {
    Key(u64::MAX - u64::from(lemma))
}

/// The lemma that the key is made of, if it is of one.
pub(super) fn lemma_of(key: Key) -> Option<u16> {
    u16::try_from(u64::MAX - key.0).ok()
}
