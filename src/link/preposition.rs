//! The preposition, conjunction or verb that heads a report of a whole clause, and who speaks: `بحسب الوزير`, `كما قال
//! الوزير`.

use super::Source;
use super::subject::form_of_pronoun;
use super::taken_up::{TAIL, after_marked_name, inserted, qualifies, states, taken_up_at, takes_up};
use crate::arabic::Clitics;
use crate::complement::{self, Complement};
use crate::cue::{self, CueWord};
use crate::lexicon::lists;
use crate::lexicon::{Act, Class, Classes, Frames, Gender, Number};
use crate::mention;
use crate::phrase::{self, Bounds, Phrase};
use crate::reader::Reader;
use crate::token::{Tok, TokenKind};

/// Whether the word may be the head of such a report: `بحسب`, `وفقا`, `كما`, `على` of `على حد قوله`.
#[inline]
pub(super) fn may_report(reader: &Reader<'_>, at: usize, tok: &Tok) -> bool {
    const HEADS: Classes = Classes::of(&[
        Class::PrepAla,
        Class::Verb,
        Class::CuePreposition,
        Class::CuePrepositionLi,
        Class::CuePrepositionAn,
        Class::CueConjunction,
    ]);
    let class = tok.class();
    HEADS.has(class) && (class != Class::Verb || adds(reader, at))
}

/// The cue and the speaker of a report by a preposition, a conjunction or a verb behind it at `at`. At the
/// head of its sentence the speaker runs to the comma.
pub(super) fn preposition(reader: &Reader<'_>, at: usize, fronted: bool) -> Option<(usize, Source)> {
    let end = after_marked_name(reader, at).unwrap_or(reader.sentences.end(at));
    let joint = if fronted { taken_up_at(reader, at, end) } else { None };
    let bounds = match joint {
        Some(joint) => Bounds::towards(joint, Frames::NONE),
        None => Bounds::within(end, Frames::NONE),
    };
    // حسب المنظمين: behind a preposition that ending is the subject's too.
    let bounds = Bounds { accusative: true, ..bounds };
    Head { reader, at, end, fronted, bounds }.read()
}

/// The word that may head a report of a whole clause, and how far its speaker may go.
struct Head<'r, 'a> {
    reader: &'r Reader<'a>,
    at: usize,
    end: usize,
    fronted: bool,
    bounds: Bounds,
}

impl Head<'_, '_> {
    fn read(&self) -> Option<(usize, Source)> {
        let Head { reader, at, bounds, .. } = *self;
        let next = at + 1;
        let what = || reader.class(next) == Class::Negation;
        let reported = |(cue, source): (CueWord, Source)| (cue.at, source);
        match reader.class(at) {
            Class::CuePreposition if cue::has_pronoun(reader.text_of(at)) => Some((at, self.of_a_pronoun(at))),
            Class::CuePreposition if what() => self.verb(at + 2).map(reported),
            Class::CuePreposition => self
                .joined(next)
                .or_else(|| self.latest(next))
                .or_else(|| self.noun(next))
                .or_else(|| self.speaker(phrase::phrase(reader, next, bounds)?)),
            // استنادا إلى ما ذكره الحارس
            Class::CuePrepositionLi if reader.class(next) == Class::PrepIla && reader.text_of(at + 2) == "ما" => {
                self.verb(at + 3).map(reported)
            }
            // وفقا لما ذكره الحارس
            Class::CuePrepositionLi if at + 2 < self.end && reader.text_of(next) == "لما" => {
                self.verb(at + 2).map(reported)
            }
            Class::CuePrepositionLi if reader.lemma(at).frames.has(Frames::ILA) => self.ground(next),
            Class::CuePrepositionLi if reader.class(next) == Class::PrepPronoun => self.pronoun(next),
            // وفقا للوزير, وفقا ل“الشراع”
            Class::CuePrepositionLi => {
                let detached = reader.tok(next).is_letter();
                let start = next + usize::from(detached);
                let speaker = || self.speaker(phrase::phrase_behind_clitic(reader, start, bounds)?);
                let to = detached || reader.tok(next).has(Clitics::LI);
                to.then(|| self.latest(start).or_else(speaker)).flatten()
            }
            // ذكرت الإذاعة نقلا عن مسؤول أن
            Class::CuePrepositionAn if reader.class(next) == Class::PrepAn => {
                self.speaker(phrase::phrase(reader, at + 2, bounds)?)
            }
            Class::CueConjunction => self.conjunction(),
            // …، يضيف المصدر.
            Class::Verb if adds(reader, at) => {
                let (cue, source) = self.compared(self.verb(at)?)?;
                // الطريق طويل، يقول الصياد، والمال قليل: up to a comma; but بحسب التحقيق، يضيف المصدر، فإنه
                let comma = |at: usize| reader.is(at, TokenKind::Comma) && !takes_up(reader, at + 1);
                let phrase = source.phrase().filter(|phrase| phrase.end >= self.end || comma(phrase.end))?;
                // الخبز، يقول الفران سامي البكري، لم يعد كما كان: between two commas, whatever he is
                let he = || {
                    let article = reader.tok(phrase.head).has(Clitics::AL);
                    phrase.end > phrase.start + 1 && article && comma(phrase.end)
                };
                (he() || self.speaker(phrase).is_some()).then_some((cue, source))
            }
            // على ما أفاد المصدر; but تعقيبا على ما نشرته الصحيفة
            Class::PrepAla if what() && (at == 0 || !reader.tok(at - 1).is_word()) => {
                self.verb(at + 2).filter(|(cue, _)| !reader.tok(cue.at).form().has_pronoun()).map(reported)
            }
            // على حد قوله، على حد تعبير الوزير
            Class::PrepAla if reader.class(next) == Class::CueLimit => {
                let unknown = || (reader.class(at + 2) == Class::SpeechNoun).then_some((at + 2, Source::Unknown));
                self.noun(at + 2).or_else(unknown)
            }
            _ => None,
        }
    }

    /// `وفقا له، فإن الباب مغلق`, `الباب مغلق، وفقا لها.`: who has been named; but `تعد القوائم وفقا لها`, by what a thing is
    /// done.
    fn pronoun(&self, pronoun: usize) -> Option<(usize, Source)> {
        let Head { reader, at, fronted, .. } = *self;
        let whose = reader.text_of(pronoun).is_one_of(lists::OF_HIM);
        (whose && (fronted || self.is_behind_comma())).then(|| (at, self.of_a_pronoun(pronoun)))
    }

    /// Who has been named, by the pronoun on the word: `وبحسبه، ستستمر العاصفة`, `العاصفة ستستمر، بحسبها`.
    fn of_a_pronoun(&self, word: usize) -> Source {
        Source::Implied(form_of_pronoun(self.reader, word).with_pronoun())
    }

    fn is_behind_comma(&self) -> bool {
        self.at > 0 && self.reader.is(self.at - 1, TokenKind::Comma)
    }

    /// `وفق مانقلت الصحيفة`: ما and the verb written as one word, which no table has.
    fn joined(&self, verb: usize) -> Option<(usize, Source)> {
        let Head { reader, at, end, .. } = *self;
        if !reader.is_plain_unknown(verb) || !reader.text_of(verb).starts_with("ما") {
            return None;
        }
        let entry = reader.lexicon.words().get(reader.key(verb).skip(2)).unpack();
        let lemma = reader.lexicon.lemma(entry.lemma);
        let tells = entry.class == Class::Verb && lemma.frames.reports();
        let bounds = Bounds { object: false, ..Bounds::within(end, lemma.frames) };
        let source = mention::behind(reader, verb, bounds).map_or(Source::Implied(entry.form), Source::Mention);
        tells.then_some((at, source))
    }

    /// `استنادا إلى مصدر في الميناء، فإن`, `وتبعا للمصدر ذاته، فإن`: in front of its clause, whoever says so; but `استنادا إلى
    /// الصور، فإن`, `حكم القاضي استنادا إلى الشهود`, what it rests on.
    fn ground(&self, next: usize) -> Option<(usize, Source)> {
        const SAYS: Classes = Classes::of(&[Class::Source, Class::Media, Class::Role, Class::Title, Class::GivenName]);
        let Head { reader, bounds, .. } = *self;
        let phrase = if reader.class(next) == Class::PrepIla {
            phrase::phrase(reader, next + 1, bounds)?
        } else if reader.tok(next).has(Clitics::LI) {
            phrase::phrase_behind_clitic(reader, next, bounds)?
        } else {
            return None;
        };
        let says = self.fronted && SAYS.has(reader.class(phrase.head));
        if says { self.speaker(phrase) } else { None }
    }

    /// `كما قال الوزير`; but `كما طلب المدير إقامة حفل`, `كما زاد العجز`: and also, where what is done is no telling of
    /// what stands before it.
    fn conjunction(&self) -> Option<(usize, Source)> {
        let reader = self.reader;
        let (cue, source) = self.compared(self.verb(self.at + 1)?)?;
        let act = reader.lemma(cue).act;
        // … كما أضاف المدير.: where nothing stands behind who adds it
        let last = |phrase: &Phrase| phrase.end >= self.end && !mention::runs_into_object(reader, phrase);
        let adds = || act == Act::Addition && source.phrase().filter(last).and_then(|he| self.speaker(he)).is_some();
        (tells_so(act) || adds()).then_some((cue, source))
    }

    /// `بحسب أحدث البيانات`, `وفقا لآخر تقرير`: the last or the first of some texts.
    fn latest(&self, start: usize) -> Option<(usize, Source)> {
        let reader = self.reader;
        let text = matches!(reader.class(start + 1), Class::Document | Class::Statement | Class::Source);
        if !text || !reader.text_of(start).is_one_of(lists::LATEST) {
            return None;
        }
        let phrase = phrase::phrase(reader, start + 1, self.bounds)?;
        Some((self.at, Source::Mention(Phrase { start, ..phrase })))
    }

    /// The phrase, if it is for somebody who can say it: not `وفقا للاتفاق` behind its clause; but `وفقا
    /// للاتفاق، فإن المعبر مغلق`, `حسب المنظمين`.
    fn speaker(&self, phrase: Phrase) -> Option<(usize, Source)> {
        let class = self.reader.class(phrase.head);
        let word = self.reader.text_of(phrase.head);
        // وفقا للأنظمة: of the two that the word may be for, the rules; وفقا لفئات القرى: the kinds
        let rules = ["نظام", "أنظمة", "انظمة", "فئات"].iter().any(|rules| word.ends_with(rules));
        let known = class.is_head() && class != Class::Norm && !rules
            || matches!(class, Class::GivenName | Class::Statement | Class::Honorific | Class::Nationality)
            // بحسب موقع الشراع; but وفق برنامج الرحلة
            || class == Class::NameHead && ["موقع", "كتاب", "مؤشر", "رواية"].iter().any(|head| word.ends_with(head));
        let many = self.reader.is_plural_of_people(phrase.head);
        let limit = self.bounds.limit;
        let set_off = phrase.end == limit && !self.reader.class(limit).is_complementizer();
        // وطبقا لقواعد العدالة، نعمل: with ل and no article rather what something is done by, but for a name
        let named = class != Class::Unknown || self.reader.tok(phrase.head).clitics != Clitics::LI;
        // ووفقا للقرار الصادر أمس، فإن: what says which one it is stands before the joint.
        let joint = limit + usize::from(self.reader.is(limit, TokenKind::Comma));
        let qualified = || takes_up(self.reader, joint) && qualifies(self.reader, phrase.end, limit);
        let whole = self.fronted && named && (set_off || takes_up(self.reader, limit) || qualified());
        // “… نتيجة جيدة” حسب الفاف.
        let quoted = self.at > 0 && self.reader.is_close(self.at - 1) && phrase.end >= self.end && class != Class::Norm;
        let known = known && !self.is_measure(phrase) || quoted;
        let speaks = known || many || whole || self.reader.is_open(phrase.head) || self.name(phrase);
        speaks.then_some((self.at, Source::Mention(phrase)))
    }

    /// `توزع المقاعد حسب الولايات`, `تصنف الرسوم حسب القطاع`: what a thing is done by, with no comma before it; but `ارتفع
    /// العدد حسب السلطات`.
    fn is_measure(&self, phrase: Phrase) -> bool {
        let reader = self.reader;
        let tok = reader.tok(phrase.head);
        let word = reader.text_of(phrase.head);
        let bodies = tok.class() == Class::Institution
            && tok.form().number() == Number::Plural
            && tok.form().gender() == Gender::Feminine
            && !word.ends_with("سلطات");
        let other = || ["القطاع", "قضاء", "تصنيف"].iter().any(|measure| word.ends_with(measure));
        let set_off = self.fronted || self.at > 0 && !reader.tok(self.at - 1).is_word();
        !set_off && (bodies || other()) && !reader.text_of(self.at).ends_with("بحسب")
    }

    /// `بحسب كارتر.`, `، وفق كارتر.`, `وفقا لكارتر.`: a bare word that no table has, where the clause ends. Behind وفق
    /// and حسب it is as often what a thing is done by, unless a comma stands before it or the clause goes on behind
    /// one: `يعمل الشركاء وفق كارتر، على إزالة الركام`. One with the article is a name by the ي of its end: `، وفق
    /// الرملاني.`, but `، وفق النظام.`
    fn name(&self, phrase: Phrase) -> bool {
        let reader = self.reader;
        let (head, after) = (phrase.head, phrase.end);
        let tok = reader.tok(head);
        let word = after == phrase.start + 1 && tok.class() == Class::Unknown;
        if !word || reader.looks_like_object(head) {
            return false;
        }
        let stated = states(reader, after);
        let taken_up = || self.fronted && takes_up(reader, after);
        if !stated && after < self.end && reader.tok(after).is_word() && !taken_up() {
            return false;
        }
        let set_off = self.is_behind_comma();
        if tok.has(Clitics::AL) {
            return reader.is_nisba(head) && set_off;
        }
        let behind_li = reader.class(self.at) == Class::CuePrepositionLi;
        let named = set_off || behind_li || stated || reader.text_of(self.at).ends_with("بحسب");
        named || inserted(reader, after, self.end)
    }

    /// `بحسب قوله`, `وفق رواية الشاهد`: the noun is the cue.
    fn noun(&self, noun: usize) -> Option<(usize, Source)> {
        let reader = self.reader;
        let says = |tok: &&Tok| {
            // على حد وصفه: no verb stands here, though it is spelled like one.
            let spelled = tok.class() == Class::Verb
                && !tok.form().is_present()
                && reader.lemma(noun).frames.reports()
                && tells_so(reader.lemma(noun).act);
            // بحسب تصريحات المدير, بحسب تصريحاته
            // حسب إفادة الجيران, وفق شهادات الجيران
            let word = reader.text_of(noun);
            let told = ["تصريح", "إفاد", "شهاد"].iter().any(|told| word.starts_with(told));
            let stated = tok.class() == Class::Statement && told;
            (tok.class() == Class::SpeechNoun || stated || spelled) && !tok.has(Clitics::AL)
        };
        let tok = reader.tokens.get(noun).filter(says)?;
        let source = if tok.form().has_pronoun() {
            Source::Implied(tok.form())
        } else {
            // بحسب تصريحات لوزير الري
            Source::Mention(phrase::phrase_behind_clitic(reader, noun + 1, self.bounds)?)
        };
        Some((noun, source))
    }

    /// `بحسب ما ذكر الوزير`, `كما قال الوزير`; in `وفق ما نقلت الصحيفة عن الوزير` it is the minister.
    fn verb(&self, verb: usize) -> Option<(CueWord, Source)> {
        let reader = self.reader;
        if let Some(found) = self.learnt(verb) {
            return Some(found);
        }
        let what = reader.is_behind_what(verb);
        // وفق ما ذكره المدير: behind ما it is no noun, though it is spelled like one.
        let spelled = reader.class(verb) == Class::SpeechNoun;
        // حسب ما أفادنا به مدير الميناء: he told us.
        let us = || {
            let ours = reader.is_plain_unknown(verb) && reader.text_of(verb).ends_with("نا");
            let told = verb + 2 < self.end && reader.text_of(verb + 1) == "به";
            ours && told && reader.class(verb + 2).begins_somebody()
        };
        let cue = match what {
            true if us() => CueWord { at: verb, frames: Frames::NONE },
            true if spelled => CueWord { at: verb, frames: reader.lemma(verb).frames },
            _ => cue::cue_at(reader, verb).filter(|_| reader.class(verb) == Class::Verb)?,
        };
        let bounds = Bounds { object: false, ..Bounds::within(self.end, cue.frames) };
        let subject = mention::behind(reader, verb, bounds)
            .or_else(|| self.behind_the_told(verb))
            .or_else(|| self.set_off(verb))
            .or_else(|| self.where_it_stands(cue));
        let of =
            subject.filter(|phrase| reader.lemma(verb).act == Act::Relay && reader.class(phrase.end) == Class::PrepAn);
        let of = of.and_then(|phrase| phrase::phrase(reader, phrase.end + 1, self.bounds));
        Some((cue, of.or(subject).map_or(Source::Implied(reader.tok(verb).form()), Source::Mention)))
    }

    /// `حسب ما علم من إذاعة الساحل`, `حسبما علم اليوم الأحد لدى مدير الميناء`: of whom it was learnt, though the verb is
    /// spelled like a noun, behind ما or what compares.
    fn learnt(&self, verb: usize) -> Option<(CueWord, Source)> {
        let reader = self.reader;
        if reader.text_of(verb) != "علم" {
            return None;
        }
        let when = |at: &usize| matches!(reader.class(*at), Class::Time | Class::Adverb | Class::Opener);
        let behind = (verb + 1..self.end.min(verb + TAIL)).find(|at| !when(at));
        let from = behind.filter(|at| reader.text_of(*at).is_one_of(&["من", "لدى"]))?;
        let of = phrase::phrase(reader, from + 1, self.bounds)?;
        Some((CueWord { at: verb, frames: Frames::NONE }, Source::Mention(of)))
    }

    /// `وفق ما أكده لمراسلة الشراع، سامي البكري`, `حسب ما صرح به للشراع أف أم مصدر أمني`: who says so behind whom it is
    /// told.
    fn behind_the_told(&self, verb: usize) -> Option<Phrase> {
        let reader = self.reader;
        let told = verb + 1 + usize::from(reader.class(verb + 1) == Class::PrepPronoun);
        if told >= self.end || !reader.tok(told).has(Clitics::LI) {
            return None;
        }
        let bare = |at: usize| {
            let (class, clitics) = (reader.class(at), reader.tok(at).clitics);
            let office = matches!(class, Class::Role | Class::Title) && clitics == Clitics::AL;
            office || clitics.is_empty() && class.is_head() && !matches!(class, Class::Media | Class::Kin)
        };
        let from = (told + 1..self.end.min(told + TAIL)).find(|at| reader.is(*at, TokenKind::Comma) || bare(*at))?;
        let from = from + usize::from(reader.is(from, TokenKind::Comma));
        let speaks = |phrase: &Phrase| reader.class(phrase.head).begins_somebody();
        phrase::phrase(reader, from, self.bounds).filter(speaks)
    }

    /// `حسب ما أفادت به، نشرية خاصة للديوان`, `حسب ما أفاد به، يوم الخميس، بيان للوزارة`: who says so behind a comma, and
    /// when.
    fn set_off(&self, verb: usize) -> Option<Phrase> {
        let reader = self.reader;
        let comma = verb + 2;
        let it = comma < self.end && reader.class(verb + 1) == Class::PrepPronoun && reader.is(comma, TokenKind::Comma);
        if !it {
            return None;
        }
        let when = |at: &usize| reader.class(*at) == Class::Time || reader.is(*at, TokenKind::Number);
        let behind = (comma + 1..self.end.min(comma + TAIL)).find(|at| !when(at))?;
        let from = behind + usize::from(behind > comma + 1 && reader.is(behind, TokenKind::Comma));
        phrase::phrase(reader, from, self.bounds)
    }

    /// `طبقا لما ورد بوكالة الأنباء`, `وفق ما جاء بالبيان`: where it stands.
    fn where_it_stands(&self, cue: CueWord) -> Option<Phrase> {
        let reader = self.reader;
        let next = cue.at + 1;
        let within = cue.frames.has(Frames::IN) && next < self.end && reader.tok(next).has(Clitics::BI);
        let text = within && matches!(reader.class(next), Class::Media | Class::Document | Class::Statement);
        if !text {
            return None;
        }
        phrase::phrase_behind_clitic(reader, next, self.bounds)
    }

    /// Whether the verb reports what stands before it: not `كما أكد أن الجسر مغلق`, `كما شهدت المدينة مهرجانا`, which
    /// are clauses of their own.
    fn compared(&self, (cue, source): (CueWord, Source)) -> Option<(usize, Source)> {
        let reader = self.reader;
        let (act, before) = (reader.lemma(cue.at).act, reader.text_of(cue.at - 1));
        let compares = before.ends_with("كما");
        let taken_up = || self.fronted && source.phrase().is_some_and(|phrase| takes_up(reader, phrase.end));
        // حسبما كشفت عنه الشركة: where كما may compare, حسبما tells; and so does وكما يرى الخبير فإن.
        let told = || reader.class(cue.at - 1) == Class::CueConjunction && (!compares || taken_up());
        let tells = cue.frames.has(Frames::DIRECT)
            || act == Act::Relay
            || told()
            || self.stands_in(cue, source)
            || self.is_held(cue, source);
        // كما بعث الأمير، عصر أمس، برقية: in front a comma alone shows no clause behind what is sent.
        let front = self.fronted && compares;
        let set_off = |phrase: Phrase| taken_up() || reader.is(phrase.end, TokenKind::Comma) && act != Act::Writing;
        let whole = || match source {
            Source::Mention(phrase) => !self.goes_on_with_its_own(cue, phrase) && (!front || set_off(phrase)),
            _ => cue.at + 1 >= self.end || !reader.tok(cue.at + 1).is_word(),
        };
        // الباب مغلق، كما قال الحارس، مضيفا أن: who has told what stands before it goes on.
        let next = source.end(cue.at) + 1;
        let adds = |found: Complement| matches!(found, Complement::Participle { at } if at == next);
        let says = || complement::complement(reader, cue).is_none_or(adds);
        (tells && whole() && !self.is_emphatic(cue) && says()).then_some((cue.at, source))
    }

    /// `كما ورد في التقرير`; but `كما ورد في النقوش ذكر القصر`, `وليس كما ورد في الصحف`, `حكايات كما جاءت في الكتب`.
    fn stands_in(&self, cue: CueWord, source: Source) -> bool {
        let reader = self.reader;
        let end = source.phrase().map_or(cue.at, |phrase| phrase.end);
        let ends = || {
            let next = reader.tok(end);
            end >= self.end || !next.is_word() && !next.is(TokenKind::Mark)
        };
        let denied = || self.at > 0 && reader.class(self.at - 1) == Class::Negation;
        let man = || reader.tok(cue.at).form().gender() == Gender::Masculine;
        let within = cue.frames.has(Frames::IN) && reader.class(cue.at + 1) == Class::PrepFi && end > cue.at + 2;
        within && ends() && man() && !denied()
    }

    /// `… كما يرى الباحث.`; but `كما يرى الصياد النجوم`, what he sees.
    fn is_held(&self, cue: CueWord, source: Source) -> bool {
        let reader = self.reader;
        let ends = |phrase: Phrase| {
            let definite = |at: usize| at < phrase.end && reader.tok(at).has(Clitics::AL);
            let second = phrase.start + 1;
            let object = definite(phrase.start) && definite(second) && !reader.is_definite_adjective(second);
            !object && (phrase.end >= self.end || !reader.tok(phrase.end).is_word())
        };
        let opinion = reader.lemma(cue.at).act == Act::Opinion;
        let present = reader.tok(cue.at).form().is_present() && reader.class(self.at) == Class::CueConjunction;
        opinion && present && source.phrase().is_some_and(ends)
    }

    /// `كما شدد المدير، خلال جولته، على أهمية العمل`: whether the verb's preposition stands behind a comma.
    fn is_emphatic(&self, cue: CueWord) -> bool {
        let reader = self.reader;
        let frame = |class: Class| match class {
            Class::PrepAla => Frames::ALA,
            Class::PrepIla => Frames::ILA,
            _ => Frames::NONE,
        };
        let own = |at: usize| cue.frames.has(frame(reader.class(at))) && reader.is(at - 1, TokenKind::Comma);
        cue.frames.has(Frames::ALA.with(Frames::ILA)) && (cue.at + 1..self.end.min(cue.at + 24)).any(own)
    }

    /// `كما عبر اللاعبون عن فرحتهم`, `كما أورد الكتاب وجود خرائط`: whether the verb goes on with what it tells itself.
    fn goes_on_with_its_own(&self, cue: CueWord, phrase: Phrase) -> bool {
        let reader = self.reader;
        let class = reader.class(phrase.end);
        let prepositional = || cue.frames.takes_behind(class) && !reader.tok(cue.at).form().has_pronoun();
        let object = || class == Class::Object || reader.text_of(phrase.end).has_tanwin();
        phrase.end < self.end && (prepositional() || object())
    }
}

/// `…، يضيف المصدر.`, `…، يؤكد الحارس.`, `…، تعترف سعاد.`: whether a verb in the present behind a comma may report the
/// clause before it.
fn adds(reader: &Reader<'_>, at: usize) -> bool {
    let tok = reader.tok(at);
    const SAYS: [Act; 5] = [Act::Statement, Act::Addition, Act::Emphasis, Act::Explanation, Act::Acknowledgement];
    let says = || SAYS.contains(&reader.lemma(at).act);
    at > 0 && reader.is(at - 1, TokenKind::Comma) && tok.clitics.is_empty() && tok.form().is_present() && says()
}

/// Whether what is done by the verb may be to tell the clause that stands beside it.
fn tells_so(act: Act) -> bool {
    !matches!(
        act,
        Act::Addition
            | Act::Answer
            | Act::Question
            | Act::Demand
            | Act::Promise
            | Act::Hope
            | Act::Denial
            | Act::Agreement
    )
}
