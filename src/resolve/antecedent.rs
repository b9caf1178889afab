//! Whom an implied subject stands for: the last speaker that agrees with the verb's form, and where
//! none does, who does something or is named before it.

use once_cell::sync::Lazy;

use super::kept::Depth;
use super::word::lemma_key;
use super::{Mention, NONE, Pending, Resolver, Waiting, Word};
use crate::arabic::Key;
use crate::arabic::letter::{HEH, LAM};
use crate::lexicon::{Class, Form, Gender, Number};
use crate::steps::step;

/// What anybody may be called who has an office.
static VAGUE: Lazy<[Key; 4]> = Lazy::new(|| ["مسؤول", "مسؤولة", "قيادي", "قيادية"].map(Key::of));

/// What sets off that it is the same: `المصدر ذاته`.
static ITSELF: Lazy<[Key; 3]> = Lazy::new(|| ["ذاته", "نفسه", "عينه"].map(Key::of));

/// Whom the reporter has spoken with.
static OUR_SPEAKER: Lazy<[Key; 2]> = Lazy::new(|| ["محدثنا", "محدثتنا"].map(Key::of));

static SOURCE: Lazy<Key> = Lazy::new(|| Key::of("مصدر"));

/// `المصادر ذاتها`
static SOURCES: Lazy<Key> = Lazy::new(|| Key::of("مصادر"));
static THEMSELVES: Lazy<[Key; 3]> = Lazy::new(|| ["ذاتها", "نفسها", "عينها"].map(Key::of));

/// Of an office that he has left.
static FORMER: Lazy<[Key; 2]> = Lazy::new(|| ["سابق", "سابقة"].map(Key::of));

/// So many pieces before what somebody says he with whom he talks has spoken.
const TALK: u32 = 8;

impl Resolver {
    /// Who has told or done something since the last report, or spoke last, or did something, or is named before;
    /// the first of them that agrees with the form. Nobody, where there is none of these.
    pub(super) fn antecedent(&self, form: Form, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        let implied = Implied { resolver: self, form, waiting, spoke };
        let actor = || implied.before(Depth::Subjects).find(|index| self.acts(*index) && implied.is_on(*index));
        let named = || implied.before(Depth::All).find(|index| implied.is_somebody(*index));
        implied.acts_since().or_else(|| implied.speaker()).or_else(actor).or_else(named)
    }

    /// `فقال: من الرجل؟ قال: راع. قال: من أين؟`: who has spoken right before one who answers him, or asks on.
    pub(super) fn asker(&self, quote: usize, spoke: &[(u32, u32)]) -> Option<usize> {
        let follows = |quote: usize| {
            let waiting = &self.pending[quote];
            let right_behind = |before: usize| {
                let before = &self.pending[before];
                let next_line = before.next == 0 && before.piece + 1 == waiting.piece;
                before.next == waiting.at || next_line && waiting.sentence() == waiting.paragraph
            };
            waiting.answers && quote.checked_sub(1).is_some_and(right_behind)
        };
        let (last, who) = spoke.last().map(|(last, who)| (*last as usize, *who as usize))?;
        let answered = || {
            let asker = spoke.len().checked_sub(2).map(|asker| spoke[asker].1 as usize);
            let two = asker.is_some_and(|asker| self.fullest(asker) != self.fullest(who));
            two && follows(last) && self.pending[last - 1].asks
        };
        (last + 1 == quote && follows(quote) && (self.pending[last].asks || answered())).then_some(who)
    }

    /// Who answers him: another who has spoken shortly before, or whom he who asks is told with.
    pub(super) fn asked_by(&self, asker: usize, form: Form, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        let source = self.fullest(asker);
        let other = |index: &usize| self.agrees(*index, form) && self.fullest(*index) != source;
        let asked = spoke.last().map(|(quote, _)| &self.pending[*quote as usize])?;
        let near = |quote: u32| self.pending[quote as usize].piece + TALK >= waiting.piece;
        let spoken = last_reports(spoke).filter(|(quote, _)| near(*quote)).map(|(_, who)| who).find(other);
        let from = asked.sentence();
        let named = |index: &usize| self.mentions[*index].names > 0 && self.is_somebody(*index) && other(index);
        let acting = || self.since(waiting.at, waiting.piece, from, asked.piece, Depth::All).take(64).find(named);
        spoken.or_else(acting)
    }

    /// The subject that a sentence begins with, or he who has spoken since in the same sentence: `ناقش المجلس
    /// الخطة، وقال العضو سامي إنها ناقصة ووصفها بـ“الحلم”`.
    pub(super) fn governs_on(&self, governor: usize, waiting: &Waiting, spoke: &[(u32, u32)]) -> usize {
        let end = self.mentions[governor].span.end;
        let form = self.form_of(governor);
        let since = spoke.last().filter(|(quote, who)| {
            let at = self.pending[*quote as usize].at;
            at >= waiting.sentence() && at >= end && self.agrees(*who as usize, form)
        });
        since.map_or(governor, |(_, who)| *who as usize)
    }

    pub(super) fn form_of(&self, who: usize) -> Form {
        let mention = &self.mentions[who];
        Form::nominal(mention.gender.unwrap_or(Gender::Masculine), mention.how_many())
    }

    /// `رأت لجنة التحكيم فوزه مستحقا لأن “لحنه كشف عن روح البحر”`: who tells something in the sentence that marked words
    /// stand in, if nobody has spoken in it since.
    pub(super) fn tells_in_its_sentence(&self, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        // طالب البحري الذي يعتبر الرجل الثاني في الفرقة بـ“فتح الباب …”: whom somebody is taken for
        let tells = |index: &usize| {
            let mention = &self.mentions[*index];
            mention.tells && mention.class != Class::Person && self.is_actor(*index)
        };
        self.since_in_its_sentence(waiting, spoke)?.find(tells)
    }

    /// `تتحدث معجبته عن رسائله، فتخاطبه بالقول`: whom the sentence says to do something, if nobody has spoken in it since.
    pub(super) fn acts_in_its_sentence(&self, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        self.since_in_its_sentence(waiting, spoke)?.find(|index| self.is_actor(*index))
    }

    /// The subjects before it in its sentence, the last first, if nobody has spoken in it since.
    fn since_in_its_sentence(&self, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<impl Iterator<Item = usize>> {
        let spoken = spoke.last().map_or(0, |(quote, _)| self.pending[*quote as usize].end());
        let sentence = waiting.sentence();
        let from = (spoken <= sentence).then_some(sentence)?;
        Some(self.since(waiting.at, waiting.piece, from, waiting.piece, Depth::Subjects).take(64))
    }

    /// Who did something last before a place.
    pub(super) fn last_actor(&self, waiting: &Waiting) -> Option<usize> {
        self.before(waiting.at, waiting.piece, Depth::Subjects).take(64).find(|index| self.is_actor(*index))
    }

    /// `سعاد البكري مديرة المرسم تحب البحر. “هو بيتي الأول”.`: of whom the sentence right before tells, if nobody has
    /// spoken in it.
    pub(super) fn led_to(&self, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        let from = spoke.last().map_or(0, |(quote, _)| self.pending[*quote as usize].end());
        let piece = waiting.piece.checked_sub(1).filter(|_| from < waiting.at)?;
        let mut since =
            self.since(waiting.at, waiting.piece, from.max(waiting.paragraph), piece, Depth::Subjects).take(64);
        since.find(|index| {
            let mention = &self.mentions[*index];
            let one = mention.how_many() == Number::Singular && mention.class.is_somebody();
            one && mention.piece == piece && self.acts(*index) && self.leads(*index, false)
        })
    }

    fn is_actor(&self, index: usize) -> bool {
        self.acts(index) && self.mentions[index].class.is_somebody()
    }

    /// Who answers the questions below a place: the first person whom the text above names and tells something of, else
    /// who spoke last there, else whom it names at all, be it the one who asks: `حاوره: سالم البكري`.
    pub(super) fn interviewee(&self, waiting: &Waiting, last: Option<usize>) -> Option<usize> {
        let place = waiting.at;
        self.kept.ask_for_all();
        let first = |acts: bool| {
            let person = |index: &usize| {
                let mention = &self.mentions[*index];
                let named = mention.names > 1 && self.words_of(mention).iter().any(|word| word.given);
                mention.span.end <= place && named && (mention.subject || !acts)
            };
            self.places.iter().take(64).map(|index| *index as usize).find(person)
        };
        first(true).or(last).or_else(|| first(false)).or_else(|| self.last_actor(waiting))
    }

    /// Whether the mention is of who does something. A word that the lexicon does not know is somebody
    /// where a verb tells so, or it is in a name.
    fn acts(&self, index: usize) -> bool {
        let mention = &self.mentions[index];
        let of_somebody = |fullest: usize| fullest != index && self.mentions[fullest].class.is_somebody();
        let named = || mention.names > 1 || of_somebody(self.fullest(index));
        // زار المصلون البلدة. وقالوا: many by their ending
        let many = || mention.class == Class::Unknown && mention.number == Some(Number::Plural);
        let thing = matches!(mention.class, Class::Unknown | Class::Document) && !many();
        mention.subject && !mention.common && (mention.tells || !thing || named())
    }

    /// Whether a sentence begins with what a person does who has a name: `وقدم المدرب سامي البكري الشكر`; or a short
    /// one, where a paragraph since goes on: `وكانت كلدون عقدت اجتماعا`.
    fn leads(&self, index: usize, fresh: bool) -> bool {
        let mention = &self.mentions[index];
        let words = self.words_of(mention);
        let known = || fresh && self.fullest(index) != index;
        let named = mention.names > 0 && (mention.is_titled() || words.iter().any(|word| word.given) || known());
        mention.leads && named && !words.iter().any(|word| word.joined)
    }

    /// Whether a mention is of somebody: not `خسارة سامي`.
    fn is_somebody(&self, index: usize) -> bool {
        let mention = &self.mentions[index];
        mention.class.is_somebody() || self.words_of(mention).len() == 1
    }

    /// Whether a person is named: by a first name, or as the one who holds an office (`السفيرة كيرستن بو`); but `أحد
    /// لقاءات البلدة`, `عامل آخر`.
    fn is_named(&self, mention: &Mention) -> bool {
        let given = || self.words_of(mention).iter().any(|word| word.given);
        let article = || self.words_of(mention).first().is_some_and(|word| word.article);
        let office = || mention.class != Class::Person && mention.definite || article();
        mention.names > 0 && (mention.number == Some(Number::Singular) && office() || given())
    }

    /// Whether a mention stands within another.
    fn is_part_of(&self, part: usize, whole: usize) -> bool {
        let (part, whole) = (self.mentions[part].span, self.mentions[whole].span);
        whole.start <= part.start && part.end <= whole.end
    }

    /// `وعن الزراعة أكد أن المياه قليلة. وأضاف المزارع سامي`: where nobody is named before, he may be behind.
    pub(super) fn next_speaker(&self, form: Form, place: usize) -> Option<usize> {
        let from = self.places.partition_point(|index| self.mentions[*index as usize].span.start < place);
        let mut behind = self.places[from..].iter().take(64).map(|index| *index as usize);
        behind
            .find(|index| self.mentions[*index].speaks && self.mentions[*index].names > 0 && self.agrees(*index, form))
    }

    /// `أوضحت الشركة أن الموقع مفتوح. مشيرا إلى أن`: a body goes on as its spokesman would, where nobody else can.
    pub(super) fn body_spoken_for(&self, form: Form, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        let man = form.gender() == Gender::Masculine && form.number() == Number::Singular;
        let body = |index: &usize| {
            let class = self.mentions[self.fullest(*index)].class;
            matches!(class, Class::Institution | Class::Media | Class::Source)
        };
        let acting = || {
            let told = |index: &usize| self.mentions[*index].tells && body(index);
            self.before(waiting.at, waiting.piece, Depth::Subjects).take(64).find(told)
        };
        let spoken = spoke.last().map(|(_, who)| *who as usize).filter(body);
        if man { spoken.or_else(acting) } else { None }
    }

    /// The mentions that end before `place` in a piece, the last first.
    fn before(&self, place: usize, piece: u32, depth: Depth) -> impl Iterator<Item = usize> {
        self.since(place, piece, 0, 0, depth)
    }

    /// Those of them that start at `from` or behind it, in the piece `from_piece` or behind it. Asks for those of
    /// all pieces that it goes over.
    fn since(
        &self,
        place: usize,
        piece: u32,
        from: usize,
        from_piece: u32,
        depth: Depth,
    ) -> impl Iterator<Item = usize> {
        let starts = self.places.partition_point(|index| self.mentions[*index as usize].span.start < place);
        let places = self.places[..starts].iter().rev().map(|index| *index as usize);
        let in_window = |piece: u32| piece.saturating_sub(self.window.pieces) as usize;
        let mut unasked = in_window(piece) + 1;
        let mut ask_down_to = move |piece: u32| {
            let piece = in_window(piece);
            if piece < unasked {
                self.kept.ask_for_pieces(piece..unasked, depth);
                unasked = piece;
            }
        };
        let mut before = places.filter(move |index| {
            step();
            self.mentions[*index].span.end <= place
        });
        std::iter::from_fn(move || {
            let next = before.next().filter(|index| self.mentions[*index].span.start >= from);
            ask_down_to(next.map_or(from_piece, |index| self.mentions[index].piece));
            next
        })
    }

    /// Puts the mentions into the order of the text. Those of a piece are few, and stand behind those of the pieces
    /// before.
    pub(super) fn order_mentions(&mut self) {
        self.places.clear();
        self.places.extend(self.window.mentions as u32..self.mentions.len() as u32);
        let place = |index: &u32| {
            let span = self.mentions[*index as usize].span;
            (span.start, span.end, *index)
        };
        let piece = |index: &u32| self.mentions[*index as usize].piece;
        let pieces = self.places.partition_point(|index| piece(index) != NONE);
        for piece in self.places[..pieces].chunk_by_mut(|a, b| piece(a) == piece(b)) {
            piece.sort_unstable_by_key(place);
        }
        // A formula's name may stand anywhere: put between the others from the last on. To sort them all for it took
        // a fortieth of all instructions in a long text.
        let formulas = &mut self.moved;
        formulas.clear();
        formulas.extend_from_slice(&self.places[pieces..]);
        formulas.sort_unstable_by_key(place);
        let mut others = pieces;
        while let Some(formula) = formulas.last() {
            let other = self.places[..others].last().copied().filter(|other| place(other) > place(formula));
            self.places[others + formulas.len() - 1] = other.unwrap_or(*formula);
            if other.is_some() {
                others -= 1;
            } else {
                formulas.pop();
            }
        }
    }

    /// `المصدر`, `ذات المتحدث`, `المتحدث الأممي`: whom one who has no name of his own stands for; himself, where that is
    /// nobody.
    pub(super) fn same_source(&self, index: usize, waiting: &Waiting, spoke: &[(u32, u32)]) -> usize {
        let who = if self.is_his_honour(index) {
            // قال الوزير إن. وذكر تقرير أن. وأضاف معاليه أن: a text or a body has no honour.
            let form = self.form_of(index);
            let body = |who: usize| self.mentions[self.fullest(who)].class.heads_thing();
            let person = || last_speakers(spoke).find(|who| !body(*who) && self.agrees(*who, form));
            self.antecedent(form, waiting, spoke).filter(|who| !body(*who)).or_else(person)
        } else {
            let by_office = || match self.is_vague(index, spoke) {
                true => self.who_spoke(index, spoke),
                false => self.of_his_office(index, spoke),
            };
            let known = self.our_speaker(index, spoke).or_else(|| self.countryman(index, waiting));
            let known = known.or_else(|| self.officer_of(index, spoke)).or_else(by_office);
            known.or_else(|| self.who_goes_on(index, waiting, spoke))
        };
        who.unwrap_or(index)
    }

    /// `المصدر`, `هذا المسؤول`, `المتحدث`: a source, or an office that says who it is only beside one who has spoken.
    fn is_vague(&self, index: usize, spoke: &[(u32, u32)]) -> bool {
        let mention = &self.mentions[index];
        let somebody = || spoke.last().is_some_and(|(_, who)| self.is_somebody(*who as usize));
        let epithet = || mention.epithet && somebody() && self.is_only_epithet(index);
        match mention.class {
            Class::Source => mention.definite && mention.names < 2,
            Class::Role => mention.pointed || epithet() || somebody() && self.is_himself(index),
            Class::Person => epithet(),
            _ => false,
        }
    }

    /// `المسؤول الحكومي ذاته`: what anybody may be called who has an office, and that it is the same; but `الرئيس نفسه`.
    fn is_himself(&self, index: usize) -> bool {
        let mention = &self.mentions[index];
        let [head, .., last] = self.words_of(mention) else { return false };
        let same = VAGUE.contains(&head.key) && ITSELF.contains(&last.key);
        same && mention.definite && mention.names < 2 && self.fullest(index) == index
    }

    /// Who spoke last without a name, or the source brought in without the article before it; where there is none, who
    /// spoke last.
    fn who_spoke(&self, index: usize, spoke: &[(u32, u32)]) -> Option<usize> {
        let mention = &self.mentions[index];
        let words = self.words_of(mention);
        let one = mention.number == Some(Number::Singular) && mention.gender != Some(Gender::Feminine);
        let last = || spoke.last().map(|(_, who)| *who as usize);
        let unnamed = |who: &usize| {
            let who = &self.mentions[*who];
            words.len() == 1 && who.class == Class::Role && who.names == 0 && who.number == mention.number
        };
        let before = |depth: Depth| self.before(mention.span.start, mention.piece, depth).take(64);
        let introduced = || {
            self.kept.ask_for(lemma_key(mention.lemma));
            before(Depth::Words).find(|other| {
                let other = &self.mentions[*other];
                let alike = other.lemma == mention.lemma && other.number == mention.number;
                alike && !other.definite
            })
        };
        // المصدر ذاته: a text or a body that has spoken, before a person who has spoken since
        let itself = || match words {
            [head, rest @ ..] => one && head.key == *SOURCE && rest.iter().all(|word| ITSELF.contains(&word.key)),
            [] => false,
        };
        let written = |who: &usize| {
            let class = self.mentions[*who].class;
            matches!(class, Class::Document | Class::Statement | Class::Media | Class::Source)
        };
        let text = || if itself() { last_speakers(spoke).find(written) } else { None };
        // المصادر ذاتها: a body that spoke last
        let themselves = || matches!(words, [head, rest] if head.key == *SOURCES && THEMSELVES.contains(&rest.key));
        let same = |who: &usize| one || themselves() && self.mentions[*who].class == Class::Institution;
        let telling = || if one { before(Depth::Subjects).find(|other| self.mentions[*other].tells) } else { None };
        // قال مصدر إن. وقالت شابة إن. وأشار المصدر الأمني إلى أن: no bystander is a source.
        let source = words.first().is_some_and(|head| one && head.key == *SOURCE);
        let bystander = |who: &usize| source && matches!(self.mentions[*who].class, Class::Person | Class::Kin);
        let speaker = || match last().filter(bystander) {
            Some(_) => last_speakers(spoke).find(|who| !bystander(who)),
            None => last(),
        };
        let named = || introduced().or_else(text).or_else(|| speaker().filter(same)).or_else(telling);
        last().filter(unnamed).or_else(named)
    }

    /// `معاليه`, `الفاضل`, `فضيلته الدنيا متاع`: an honorific by itself or with a pronoun, of whom has been named before.
    fn is_his_honour(&self, index: usize) -> bool {
        let mention = &self.mentions[index];
        let alone = |words: &[Word]| words.len() < 2 || words[0].key.last() == HEH;
        mention.class == Class::Honorific && alone(self.words_of(mention))
    }

    /// `ويرى محدثنا`: he who has spoken last.
    fn our_speaker(&self, index: usize, spoke: &[(u32, u32)]) -> Option<usize> {
        let words = self.words_of(&self.mentions[index]);
        let ours = matches!(words, [word] if OUR_SPEAKER.contains(&word.key));
        last_speakers(spoke).next().filter(|_| ours)
    }

    /// `قالت الوزارة إن …. وأضاف البيان أن`: the last body that has spoken, where the text says nothing more of the statement.
    pub(super) fn who_stated(&self, index: usize, spoke: &[(u32, u32)]) -> usize {
        let mention = &self.mentions[index];
        let text = mention.class == Class::Statement && mention.definite;
        // بيان توضيحي, البيان: what says more of it counts; but البيان نفسه, and وأضاف البيان of which it is said again
        let own = |words: &[Word]| words.iter().skip(1).all(|word| ITSELF.contains(&word.key));
        if !text || !own(self.words_of(&self.mentions[self.fullest(index)])) {
            return index;
        }
        let body = |who: &usize| {
            let class = self.mentions[self.fullest(*who)].class;
            matches!(class, Class::Institution | Class::NameHead | Class::Place)
        };
        // أصدرت الوزارة بيانا. وقال البيان إن
        let issued = || {
            let mut before = self.before(mention.span.start, mention.piece, Depth::Subjects).take(64);
            let who = before.find(|other| self.mentions[*other].issues)?;
            (!self.mentions[self.fullest(who)].class.is_person()).then_some(who)
        };
        last_speakers(spoke).find(body).or_else(issued).unwrap_or(index)
    }

    /// `المسؤول السوداني`: who has been named last before it with an office of that country (`وزير الموانئ السوداني
    /// سامي البكري`), where no `مسؤول سوداني` has been brought in.
    fn countryman(&self, index: usize, waiting: &Waiting) -> Option<usize> {
        let mention = &self.mentions[index];
        let land = self.words_of(mention).get(1).filter(|_| mention.epithet)?.land;
        if land == Key(0) {
            return None;
        }
        let such = |other: &usize| {
            let who = &self.mentions[*other];
            let words = self.words_of(who);
            let office = matches!(who.class, Class::Role | Class::Title | Class::GivenName);
            let named = who.names > 1 && words.iter().any(|word| word.head);
            let alike = who.gender == mention.gender && who.how_many() == Number::Singular;
            office
                && named
                && alike
                && words.iter().any(|word| word.land == land)
                && !words.iter().any(|word| word.joined)
        };
        let brought_in = |other: &usize| {
            let who = &self.mentions[*other];
            who.lemma == mention.lemma && !who.definite
        };
        let before = || self.before(mention.span.start, waiting.piece, Depth::All).take(64);
        let who = before().find(such)?;
        (!before().any(|other| brought_in(&other))).then_some(who)
    }

    /// `المسؤول في الاتحاد البحري`: he who has spoken last, where that is what his own office is of (`سامي البكري رئيس
    /// بعثة الاتحاد البحري`).
    fn officer_of(&self, index: usize, spoke: &[(u32, u32)]) -> Option<usize> {
        let mention = &self.mentions[index];
        let [head, own @ ..] = self.words_of(mention) else { return None };
        let vague = mention.names == 0 && mention.definite && !own.is_empty() && VAGUE.contains(&head.key);
        let who = self.fullest(spoke.last().filter(|_| vague)?.1 as usize);
        let long = &self.mentions[who];
        let words = self.words_of(long);
        let his = own.iter().all(|word| words.iter().any(|other| other.key == word.key));
        let one = long.how_many() == Number::Singular && long.gender == mention.gender;
        (his && one && long.names > 1).then_some(who)
    }

    /// `المتحدث الأممي`, where nobody is called just so: the one who has spoken in such an office (`المتحدث باسم الأمم
    /// المتحدة سامي البكري`), but no one of two.
    fn of_his_office(&self, index: usize, spoke: &[(u32, u32)]) -> Option<usize> {
        let mention = &self.mentions[index];
        let body = || {
            let described = self.words_of(mention).get(1).is_some_and(Word::is_nationality);
            matches!(mention.class, Class::Institution | Class::Media) && described
        };
        let office = mention.class == Class::Role || body();
        let office = office && mention.definite && mention.names == 0;
        if !office || self.words_of(mention).len() != 2 || self.fullest(index) != index {
            return None;
        }
        // قال الرئيس الأميركي سامي البكري إن. وقال الرئيس الروسي إن: another
        let land = self.words_of(mention)[1].land;
        let elsewhere =
            |words: &[Word]| words.iter().any(Word::is_nationality) && words.iter().all(|word| word.land != land);
        let same = |who: &usize| {
            let who = &self.mentions[*who];
            let words = self.words_of(who);
            let heads = words.first().is_some_and(|head| head.lemma == mention.lemma);
            heads && !elsewhere(words) && who.names > 0 && who.gender == mention.gender && who.number == mention.number
        };
        let mut such = last_speakers(spoke).map(|who| self.fullest(who)).filter(same);
        let who = such.next()?;
        such.all(|other| other == who).then_some(who)
    }

    /// `قال النائب سامي البكري إن …. وأضاف الخبير البحري أن`: what else he is who has spoken right before. He is known by an
    /// office with an adjective (`الرئيس التنفيذي`), by one that he has left (`مدرب الشراع السابق`) or by words that the
    /// text has told of him; but `قال الوزير سامي البكري إن …. وقال مدير المرفأ إن`, another.
    fn who_goes_on(&self, index: usize, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        let mention = &self.mentions[index];
        let begins = matches!(waiting.pending, Pending::Mention(_)) && waiting.into == 0 && !waiting.answers;
        let one = mention.class == Class::Role && mention.how_many() == Number::Singular && !mention.praised;
        let (quote, who) = spoke.last().filter(|_| begins && one)?;
        let (head, own) = self.words_of(mention).split_first()?;
        let only = || self.words_of(&self.mentions[self.fullest(index)]).len() == own.len() + 1;
        if own.is_empty() || !self.pending[*quote as usize].goes_before(waiting) || !only() {
            return None;
        }
        let who = self.fullest(*who as usize);
        let (long, his) = (&self.mentions[who], self.words_of(&self.mentions[who]));
        let named = (long.class.is_person() || long.class == Class::Unknown) && long.names > 1;
        let alike = long.how_many() == Number::Singular && long.gender.is_none_or(|one| mention.gender == Some(one));
        let same = named && alike && is_known_by(head, own, his);
        (same && names_nobody_else(head, own) && is_of_no_other_land(own, his)).then_some(who)
    }

    /// `المتحدث`, where the text has nobody else of that office (`مساعد المتحدث باسم الوزارة`): he who speaks.
    fn is_only_epithet(&self, index: usize) -> bool {
        let key = lemma_key(self.mentions[index].lemma);
        self.kept.ask_for(key);
        self.postings.of(key).iter().take(48).all(|other| self.mentions[*other].epithet)
    }

    pub(super) fn agrees(&self, who: usize, form: Form) -> bool {
        let mention = &self.mentions[who];
        let number = mention.how_many();
        match form.number() {
            Number::Singular => {
                if number == Number::Plural && mention.class.heads_thing() {
                    return form.gender() == Gender::Feminine;
                }
                number == Number::Singular && mention.gender.is_none_or(|gender| gender == form.gender())
            }
            // طالب المصلون بذلك في المواقع، ورأوا; كشفت التحقيقات ذلك، إذ قالا: things are not they
            Number::Plural | Number::Dual if form.gender() == Gender::Masculine && number == Number::Plural => {
                !matches!(mention.class, Class::Media | Class::Document | Class::NameHead)
            }
            _ => number != Number::Singular,
        }
    }
}

/// He for whom an implied subject of this form stands.
struct Implied<'r> {
    resolver: &'r Resolver,
    form: Form,
    waiting: &'r Waiting,
    /// Who spoke before: (quote, mention).
    spoke: &'r [(u32, u32)],
}

impl Implied<'_> {
    fn mention(&self, index: usize) -> &Mention {
        &self.resolver.mentions[index]
    }

    fn quote(&self, quote: u32) -> &Waiting {
        &self.resolver.pending[quote as usize]
    }

    /// Whether it agrees with the form. `وأكد معاليه أهمية العمل، مشيرا`: he is who he was before, and not the honorific.
    fn fits(&self, index: usize) -> bool {
        self.resolver.agrees(index, self.form) && !self.resolver.is_his_honour(index)
    }

    /// Those before the quote that fit, the last first.
    fn before(&self, depth: Depth) -> impl Iterator<Item = usize> {
        self.resolver.before(self.waiting.at, self.waiting.piece, depth).take(64).filter(|index| self.fits(*index))
    }

    /// `أكد المدير أهمية العمل. وقال`, `التقى الوزير نظيره، وقال`: who has told or done something since the last report.
    fn acts_since(&self) -> Option<usize> {
        let (from, piece) = self.spoke.last().map_or((0, 0), |(quote, who)| {
            let last = self.quote(*quote);
            // نقلت الوكالة عن المدير أن. وأضافت أن: she who passed on what he does not go on with
            (if self.fits(*who as usize) { last.end() } else { last.at }, last.piece)
        });
        let since = self.resolver.since(self.waiting.at, self.waiting.piece, from, piece, Depth::Subjects).take(64);
        // In a paragraph in which nobody has spoken.
        let fresh = from < self.waiting.paragraph;
        since.filter(|index| self.fits(*index)).find(|index| {
            let acts = || self.resolver.acts(*index);
            self.mention(*index).tells || acts() && self.is_near(*index, fresh)
        })
    }

    fn is_near(&self, index: usize, fresh: bool) -> bool {
        let start = self.mention(index).span.start;
        // يتفاوض الوزير مع جيرانه. وقد قال: whom the paragraph is about
        let about = || fresh && start >= self.waiting.paragraph && self.resolver.is_somebody(index);
        // وقدم المدرب سامي البكري الشكر للاعبين. وقال: of whom a sentence since then has told; but وأضاف goes on.
        let led = || !self.waiting.goes_on && self.resolver.leads(index, fresh);
        start >= self.waiting.sentence() || about() || led()
    }

    /// Whether a text may still be on somebody who has done something: he has told something, a sentence begins with
    /// him, he has a name, or he is of the same paragraph.
    fn is_on(&self, index: usize) -> bool {
        let mention = self.mention(index);
        let named = || mention.class.is_person() && self.resolver.is_named(mention);
        mention.tells || mention.leads || named() || mention.span.start >= self.waiting.paragraph
    }

    /// Who spoke last; before all, who has not only recalled what another said.
    fn speaker(&self) -> Option<usize> {
        let human = last_reports(self.spoke).filter(|(quote, _)| !self.recalls(*quote)).map(|(_, who)| who);
        human.chain(last_speakers(self.spoke)).find(|index| self.fits(*index))
    }

    /// `قال تعالى: “…”. وأكد أن`: who recalls it goes on, and He does not.
    fn recalls(&self, quote: u32) -> bool {
        let quote = self.quote(quote);
        let praised = |who: u32| {
            let who = self.mention(who as usize);
            who.praised || self.resolver.words_of(who).first().is_some_and(Word::is_god)
        };
        let recalled = || quote.praised || matches!(quote.pending, Pending::Mention(who) if praised(who));
        !self.waiting.says && recalled()
    }

    /// Whether it is somebody who is near or has a name, since any other may be anybody.
    fn is_somebody(&self, index: usize) -> bool {
        let mention = self.mention(index);
        let near = mention.span.start >= self.waiting.sentence();
        match mention.class {
            // قال المتحدث باسم الوزارة إن القمح وفير. وأضافت: in whose name he speaks.
            Class::Institution => {
                self.spoke.last().is_some_and(|(_, who)| self.resolver.is_part_of(index, *who as usize))
            }
            // بحضور المهندس سامي البكري
            // في الشأن السياسي والفني: spelled like an office, and joined to another
            class if class.is_somebody() => {
                let one = || !self.resolver.words_of(mention).iter().any(|word| word.joined);
                self.resolver.is_named(mention) || near && class != Class::Person && one()
            }
            _ => false,
        }
    }
}

/// The last reports, and who spoke in each of them, from the last on.
fn last_reports(spoke: &[(u32, u32)]) -> impl Iterator<Item = (u32, usize)> {
    spoke.iter().rev().take(24).map(|(quote, who)| (*quote, *who as usize))
}

fn last_speakers(spoke: &[(u32, u32)]) -> impl Iterator<Item = usize> {
    last_reports(spoke).map(|(_, who)| who)
}

/// Whether he of whom `his` are the words is known by the office `head` and the words behind it.
fn is_known_by(head: &Word, own: &[Word], his: &[Word]) -> bool {
    // رئيس جمعية الصيد, رئيس الجمعية الوطنية للصيد
    let same = |own: Key, his: Key| his == own || his.first() == LAM && his.skip(1) == own;
    let in_his = |word: &Word| his.iter().any(|other| same(word.key, other.key));
    let former = || own.last().is_some_and(|word| FORMER.contains(&word.key));
    head.article && own[0].article || former() || own.iter().all(in_his)
}

/// `مدرب الشراع السابق`: a name behind an office is of what he trains; any other is his own.
fn names_nobody_else(head: &Word, own: &[Word]) -> bool {
    own.iter().enumerate().all(|(at, word)| !word.name || at == 0 && !head.article)
}

/// Not `الوزير السوداني سامي البكري` and `السفير المصري`, who is of another country.
fn is_of_no_other_land(own: &[Word], his: &[Word]) -> bool {
    let lands = || his.iter().map(|word| word.land).filter(|land| *land != Key(0));
    let elsewhere = |own: &Word| lands().next().is_some() && !lands().any(|land| land == own.land);
    !own.iter().any(|word| word.is_nationality() && elsewhere(word))
}
