//! Whether one mention names the source of another in more words: a bare title and the name with it, a surname and the
//! whole name; and what looks like that, and is of somebody else.

use once_cell::sync::Lazy;

use super::word::{CHILD_OF, same_keys};
use super::{Mention, Resolver, Word};
use crate::arabic::Key;
use crate::arabic::letter::{ALEF, BEH, LAM, MEEM, NOON, TEH_MARBUTA, WAW, YEH};
use crate::lexicon::{Class, Number};

static MINISTRY: Lazy<Key> = Lazy::new(|| Key::of("وزارة"));

static GENERAL: Lazy<Key> = Lazy::new(|| Key::of("عامة"));

/// Not those who are told of elsewhere in the text.
static SOME: Lazy<[Key; 3]> = Lazy::new(|| ["بعض", "عديد", "كثير"].map(Key::of));

/// `المبعوث الأممي`, `مبعوث الأمم المتحدة`
pub(super) static UNITED: Lazy<[Key; 2]> = Lazy::new(|| ["أممي", "أمم"].map(Key::of));

/// `المتحدث باسم الحلف`: behind it stands who has sent him.
static IN_NAME_OF: Lazy<Key> = Lazy::new(|| Key::of("باسم"));

/// One of those who are named behind it.
static ONE: Lazy<[Key; 3]> = Lazy::new(|| ["أحد", "احد", "إحدى"].map(Key::of));

/// Without their article what is of one name with the first name before it, and may be a surname: `نصر الله`, `سعد الدين`.
static COMPOUND: Lazy<[Key; 2]> = Lazy::new(|| ["له", "دين"].map(Key::of));

/// Behind a ب these bring in who leads or made what is named before them.
static LEADING: Lazy<[Key; 5]> = Lazy::new(|| ["قيادة", "رئاسة", "إشراف", "إخراج", "بطولة"].map(Key::of));

/// Behind these stands a name that is his who bears them: `أبو سامي`.
const KUNYA: [Key; 4] = [
    Key::with(&[ALEF, BEH, WAW]),
    Key::with(&[ALEF, BEH, YEH]),
    Key::with(&[ALEF, MEEM]),
    Key::with(&[ALEF, BEH, NOON]),
];

/// A mention of more words has run on into something else.
const LONGEST: usize = 24;

/// A mention and one that may be of the same source in more words, with the words of each.
#[derive(Clone, Copy)]
pub(super) struct Pair<'r> {
    pub(super) resolver: &'r Resolver,
    pub(super) short: &'r Mention,
    pub(super) long: &'r Mention,
    /// The words of the short one.
    pub(super) own: &'r [Word],
    /// The words of the long one.
    pub(super) words: &'r [Word],
}

impl Pair<'_> {
    /// Whether `long` names the source of `short` in more words, or in the same and before it.
    pub(super) fn is_fuller(&self) -> bool {
        let Pair { short, long, own, words, .. } = *self;
        let longer = words.len() > own.len() || words.len() == own.len() && long.span.start < short.span.start;
        if !longer || words.len() > LONGEST || !short.may_be(long) || self.is_of_others() {
            return false;
        }
        let office = || short.class == Class::Role && (self.is_office_before_name() || self.is_apposed());
        let said = self.is_cut() || office() || self.is_two_surnames() || self.is_agency() || self.is_rank_and_name();
        said || match short.names {
            0 => self.is_titled(),
            _ => self.is_noun() || self.is_title_and_name() || self.bears_name(),
        }
    }

    /// Whether `long` is of others too, or of something that is his.
    fn is_of_others(&self) -> bool {
        let Pair { short, long, own: x, words: y, .. } = *self;
        // زيد الحسين: not بيان صادر عن المدير زيد الحسين
        let text = matches!(long.class, Class::Document | Class::Norm | Class::Statement);
        if text && x.first().map(Word::identity) != y.first().map(Word::identity) {
            return true;
        }
        if !long.class.heads_thing() {
            // البكري: not البكري وزملاؤه, البكري وعدد من المسؤولين, سامي البكري وهاني الصفدي
            let one = short.names > 0 || short.how_many() == Number::Singular;
            return short.with_others != long.with_others || one && is_of_two(y) && !is_of_two(x);
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

    /// `رئيس النقابة المستوري القمودي`: two words with the article that nothing is known of, as whom he speaks.
    fn is_two_surnames(&self) -> bool {
        let Pair { short, long, own, words, .. } = *self;
        let [first, last] = own else { return false };
        let surnames = short.class == Class::Unknown && first.article && last.article && last.key.last() == YEH;
        surnames && short.speaks && long.is_titled() && words.len() > 2 && same_keys(own, &words[words.len() - 2..])
    }

    /// `الفريق المحرج`, `مدير الأمن الفريق الركن سامي بن هاني المحرج`: a rank that is spelled like a thing.
    fn is_rank_and_name(&self) -> bool {
        let Pair { short, long, own, words, .. } = *self;
        let ([rank, surname], [.., last]) = (own, words) else { return false };
        let body = short.class == Class::NameHead && rank.article && surname.article;
        let given = words.iter().position(|word| word.given).unwrap_or(0);
        body && long.is_titled() && last.key == surname.key && words[..given].iter().any(|word| word.key == rank.key)
    }

    /// `وكالة الأنباء الساحلية الرسمية سانا`: what an agency is called for short.
    fn is_agency(&self) -> bool {
        let Pair { short, long, own, words, .. } = *self;
        let ([name], [.., before, last]) = (own, words) else { return false };
        let body = matches!(short.class, Class::Unknown | Class::Media) && long.class == Class::Media;
        body && short.speaks && !name.article && name.key == last.key && (before.article || last.marked)
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

    /// `قالت سعاد …. وفازت سعاد البكري`: a first name, and it with what is sure to be a surname: by its ending, or since it
    /// stands behind the first name twice.
    fn is_first_name(&self) -> bool {
        let Pair { resolver, long, own, words, .. } = *self;
        let ([first], [_, surname, rest @ ..]) = (own, words) else { return false };
        let nisba = surname.article && surname.key.last() == YEH;
        let twice = || {
            resolver.kept.ask_for(surname.key);
            let both = |pair: &[Word]| pair[0].key == first.key && pair[1].key == surname.key;
            let elsewhere = |other: &usize| {
                let other = &resolver.mentions[*other];
                other.span.end != long.span.end && resolver.words_of(other).windows(2).any(both)
            };
            resolver.postings.of(surname.key).iter().take(48).any(elsewhere)
        };
        // سعاد هارت، الشاعرة
        let apposed = rest.first().is_some_and(|word| word.head && word.article);
        first.given
            && long.class == Class::GivenName
            && surname.name
            && rest.first().is_none_or(|word| word.head && !word.joined)
            && !surname.joined
            && !surname.governed
            && (nisba || surname.given || apposed || twice())
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
        let body = matches!(long.class, Class::Institution | Class::Media);
        let called = || (body || words.len() > 2 && long.class.heads_thing()) && words.windows(2).any(named);
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

    /// `وليد النجار نائب رئيس شركة محمد النجار`: no `محمد النجار`; but `سامي نصر الله` is `نصر الله`.
    fn has_another_given(&self) -> bool {
        let ([given, name, ..], [other, ..]) = (self.own, self.words) else { return false };
        let surname = || COMPOUND.contains(&name.key) && same_keys(self.own, &self.words[1..]);
        given.given && name.name && given.key.letters() > 2 && other.given && given.key != other.key && !surname()
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
        let Pair { long, own, words, .. } = *self;
        // شركة الملاحة العملاقة “موجة”
        let called = || at == 1 || words[at].bracketed || words[at].marked;
        match long.class {
            // رجل الأعمال روني البكري; but عدد من أصدقاء سامي البكري
            Class::Person => {
                let first = at - usize::from(own.len() == 1 && at > 1 && words[at - 1].name && !words[at - 1].joined);
                let before = |at: usize| at > 0 && words[at - 1].article;
                !(before(at) || before(first)) || long.number != Some(Number::Singular)
            }
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
        let Pair { long, own, words, .. } = *self;
        let behind = &words[last..];
        let [name, next, ..] = behind else { return true };
        // الشيخ سالم بن حمدان الراشد
        let son = name.given && CHILD_OF.contains(&next.key);
        let apposed = next.head && !next.governed && !next.joined;
        // زار نادي هارتو الجديد البلدة; but هواتف هارتو الجديدة
        let described = || (long.class.heads_thing() || long.class == Class::NameHead && long.subject) && next.article;
        // الشاعر سامي هارت معروف: his surname behind the first name, and the phrase has run on.
        let surname = || {
            let one = own.iter().filter(|word| word.name).count() == 1 && own.len() <= 2;
            let behind_given = one && last > 1 && words[last - 1].given;
            behind_given && long.is_titled() && next.name && next.key.first() != BEH
        };
        // الشابة “سلمى البكري”
        let more = || {
            let is_name = || self.is_before_surname(behind) || self.is_surname_in_front(last) || name.marked;
            next.name && (is_name() || self.is_one_who_acts(last))
        };
        son || apposed || described() || self.is_first_name() || !next.joined && (long.speaks || more() || surname())
    }

    /// `وصف المدير حامد المرسي`, `جدد النائب حاتم محمد البكري`: a first name and those of his fathers, and what he is. `غنت
    /// المطربة عفيفة العويني أمس. وقالت عفيفة`: what no table has is one, if she speaks by it and a surname follows.
    fn is_before_surname(&self, behind: &[Word]) -> bool {
        let Pair { short, long, own, .. } = *self;
        let fathers = || behind.iter().skip(2).find(|word| !word.name);
        let alone = || own.len() == 1 && short.speaks && behind[1].article && behind[1].key.last() == YEH;
        long.is_titled() && (behind[0].given && fathers().is_none_or(|word| word.head) || alone())
    }

    /// `الرئيس الصيني لي كلدون هارت`: the surname in front, and nothing but names behind it.
    fn is_surname_in_front(&self, last: usize) -> bool {
        let Pair { long, words, .. } = *self;
        let office = || long.is_titled() || long.class == Class::Unknown && words[0].article;
        let own = || last > 0 && words[last - 1].article;
        long.subject && office() && own() && words.len() > last + 2 && words[last..].iter().all(|word| word.name)
    }

    /// `وقالت ليندسي هارت، وهي مغنية`; `ناقش كلدون هارت رئيس القسم`
    fn is_one_who_acts(&self, last: usize) -> bool {
        let Pair { long, words, .. } = *self;
        let behind = words.get(last + 2);
        last == 0
            && (long.tells || long.subject && behind.is_some_and(Word::is_bare_head))
            && !words[1].governed
            && behind.is_none_or(|word| word.head)
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

/// `سامي بن حمدان وهاني الصفدي`, `نائب الرئيس وهاني الصفدي`, `الوزير سامي البكري والنائب هاني الصفدي`: whether a second one
/// is named with him.
fn is_of_two(words: &[Word]) -> bool {
    let full = |words: &[Word]| words.windows(2).find(|pair| pair[0].given && pair[1].name).map(|pair| pair[0].key);
    let others = |at: usize| full(&words[..at]).zip(full(&words[at + 1..])).is_some_and(|(a, b)| a != b);
    let second = |at: usize| words[at].given || words[at].head && others(at);
    (1..words.len()).any(|at| words[at].joined && second(at))
}

/// Whether the second begins with the words of the first, a head in whatever form.
fn alike(own: &[Word], words: &[Word]) -> bool {
    own.iter().zip(words).all(|(own, other)| own.identity() == other.identity())
}
