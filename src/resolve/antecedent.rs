//! Whom an implied subject stands for: the last speaker that agrees with the verb's form, and where
//! none does, who does something or is named before it.

use super::looks::class_of_somebody;
use super::{Mention, Resolver, Waiting};
use crate::lexicon::{Class, Form, Gender, Number};
use crate::steps::step;

impl Resolver {
    /// Who has told or done something since the last report, or spoke last, or did something, or is named before;
    /// the first of them that agrees with the form. Nobody, where there is none of these.
    pub(super) fn antecedent(&self, form: Form, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        let agrees = |index: &usize| self.agrees(*index, form);
        let before = || self.before(waiting.at).take(64).filter(agrees);
        let mention = |index: &usize| &self.mentions[*index];
        let acts = |index: &usize| self.acts(*index);
        // أكد المدير أهمية العمل. وقال; التقى الوزير نظيره، وقال
        let last = spoke.last().map_or(0, |(quote, _)| self.pending[*quote as usize].told_at());
        let sentence = waiting.at - waiting.into as usize;
        // يتفاوض الوزير مع جيرانه. وقد قال: in a paragraph in which nobody has spoken, whom it is about.
        let fresh = last < waiting.paragraph;
        let about = |index: &usize| fresh && mention(index).span.start >= waiting.paragraph && self.is_somebody(*index);
        let near = |index: &usize| mention(index).span.start >= sentence || about(index);
        let since = before()
            .take_while(|index| mention(index).span.start >= last)
            .find(|index| mention(index).told || acts(index) && near(index));
        let speaker = || spoke.iter().rev().take(24).map(|(_, who)| *who as usize).find(agrees);
        // Else who is near or has a name, since any other may be anybody.
        let somebody = |index: &usize| {
            let mention = mention(index);
            let near = mention.span.start >= sentence;
            match mention.class {
                // قال المتحدث باسم الوزارة إن القمح وفير. وأضافت: in whose name he speaks.
                Class::Institution => spoke.last().is_some_and(|(_, who)| self.is_part_of(*index, *who as usize)),
                // بحضور المهندس سامي البكري
                class if class_of_somebody(class) => self.is_named(mention) || near && class != Class::Person,
                _ => false,
            }
        };
        since.or_else(speaker).or_else(|| before().find(acts)).or_else(|| before().find(somebody))
    }

    /// The subject that a sentence begins with, or he who has spoken since in the same sentence: `ناقش المجلس
    /// الخطة، وقال العضو سامي إنها ناقصة ووصفها بـ“الحلم”`.
    pub(super) fn governs_on(&self, governor: usize, waiting: &Waiting, spoke: &[(u32, u32)]) -> usize {
        let mention = &self.mentions[governor];
        let form =
            Form::nominal(mention.gender.unwrap_or(Gender::Masculine), mention.number.unwrap_or(Number::Singular));
        let since = spoke.last().filter(|(quote, who)| {
            let at = self.pending[*quote as usize].at;
            let same = at >= waiting.at - waiting.into as usize;
            same && at >= mention.span.end && self.agrees(*who as usize, form)
        });
        since.map_or(governor, |(_, who)| *who as usize)
    }

    /// Who did something last before a place.
    pub(super) fn last_actor(&self, place: usize) -> Option<usize> {
        self.before(place).take(64).find(|index| self.acts(*index) && class_of_somebody(self.mentions[*index].class))
    }

    /// Who answers the questions below a place: who spoke last above them, else the first person whom the text
    /// names.
    pub(super) fn interviewee(&self, place: usize, last: Option<usize>) -> Option<usize> {
        let person = |index: &usize| {
            let mention = &self.mentions[*index];
            mention.span.end <= place && mention.names > 1 && self.words_of(mention).iter().any(|word| word.given)
        };
        let first = || self.places.iter().take(64).map(|index| *index as usize).find(person);
        last.or_else(first).or_else(|| self.last_actor(place))
    }

    /// Whether the mention is of who does something. A word that the lexicon does not know is somebody
    /// where a verb tells so, or it is in a name.
    fn acts(&self, index: usize) -> bool {
        let mention = &self.mentions[index];
        let named = || mention.names > 1 || self.fullest(index) != index;
        mention.subject && (mention.told || mention.class != Class::Unknown || named())
    }

    /// Whether the head or the name of a mention is that of somebody: not `خسارة سامي`.
    fn is_somebody(&self, index: usize) -> bool {
        let mention = &self.mentions[index];
        let words = self.words_of(mention);
        class_of_somebody(mention.class) || words.len() == 1 || words.first().is_some_and(|word| word.given)
    }

    /// Whether a person is named: by a first name, or as the one who holds an office (`السفيرة كيرستن بو`).
    fn is_named(&self, mention: &Mention) -> bool {
        let given = || self.words_of(mention).iter().any(|word| word.given);
        mention.names > 0 && (mention.number == Some(Number::Singular) || given())
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

    /// The mentions that end before `place`, the last first.
    fn before(&self, place: usize) -> impl Iterator<Item = usize> {
        let starts = self.places.partition_point(|index| self.mentions[*index as usize].span.start < place);
        let before = self.places[..starts].iter().rev().map(|index| *index as usize);
        before.filter(move |index| {
            step();
            self.mentions[*index].span.end <= place
        })
    }

    /// Puts the mentions that have come since the last time into the order of the text. Those of a block are
    /// few, and stand behind those of the blocks before.
    pub(super) fn order_mentions(&mut self) {
        let known = self.places.len();
        if known == self.mentions.len() {
            return;
        }
        self.places.extend(known as u32..self.mentions.len() as u32);
        let place = |index: &u32| {
            let span = self.mentions[*index as usize].span;
            (span.start, span.end, *index)
        };
        // A formula's name may stand anywhere.
        let apart = self.places[known..].iter().map(place).min() > self.places[..known].last().map(place);
        self.places[if apart { known } else { 0 }..].sort_unstable_by_key(place);
    }

    /// `المصدر`, `ذات المتحدث`: who spoke last without a name, or the source brought in without the article
    /// before it; where there is none, who spoke last.
    pub(super) fn same_source(&self, index: usize, waiting: &Waiting, spoke: &[(u32, u32)]) -> usize {
        let mention = &self.mentions[index];
        // معاليه، سموه: the honorific alone is his who has just been named.
        if mention.class == Class::Honorific && mention.words.1 == mention.words.0 + 1 {
            let form = Form::nominal(mention.gender.unwrap_or(Gender::Masculine), Number::Singular);
            return self.antecedent(form, waiting, spoke).unwrap_or(index);
        }
        let source = mention.class == Class::Source && mention.definite && mention.names < 2;
        let person = mention.pointed && mention.class == Class::Role;
        if !source && !person {
            return index;
        }
        let last = spoke.last().map(|(_, who)| *who as usize);
        let alone = mention.pointed || mention.words.1 == mention.words.0 + 1;
        let unnamed = |who: &usize| {
            let who = &self.mentions[*who];
            who.class == Class::Role && who.names == 0 && who.number == mention.number
        };
        if let Some(who) = last.filter(unnamed).filter(|_| alone) {
            return who;
        }
        let introduced = self.before(mention.span.start).take(64).find(|other| {
            let other = &self.mentions[*other];
            other.lemma == mention.lemma && !other.definite && other.number == mention.number
        });
        let told = || self.before(mention.span.start).take(64).find(|other| self.mentions[*other].told);
        let one = mention.number == Some(Number::Singular) && mention.gender != Some(Gender::Feminine);
        let last = last.or_else(told).filter(|_| one);
        introduced.or(last).unwrap_or(index)
    }

    fn agrees(&self, who: usize, form: Form) -> bool {
        let mention = &self.mentions[who];
        let number = mention.number.unwrap_or(Number::Singular);
        match form.number() {
            Number::Singular => {
                if number == Number::Plural && mention.class.heads_thing() {
                    return form.gender() == Gender::Feminine;
                }
                number == Number::Singular && mention.gender.is_none_or(|gender| gender == form.gender())
            }
            other => number == other || number != Number::Singular,
        }
    }
}
