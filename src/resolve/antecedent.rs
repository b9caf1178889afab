//! Whom an implied subject stands for: the last speaker that agrees with the verb's form, and where
//! none does, the last mention that does.

use super::inventory::class_of_somebody;
use super::{Resolver, Waiting};
use crate::lexicon::{Class, Form, Gender, Number};

impl Resolver {
    /// The last speaker that agrees with the form; where none does, the last mention that does.
    pub(super) fn antecedent(&self, form: Form, waiting: &Waiting, spoke: &[(u32, u32)]) -> Option<usize> {
        let speaker = || spoke.iter().rev().take(24).map(|(_, who)| *who as usize).find(|who| self.agrees(*who, form));
        let before = || self.before(waiting.at).take(64).filter(|index| self.agrees(*index, form));
        let mention = |index: &usize| &self.mentions[*index];
        let somebody = || before().filter(|index| class_of_somebody(mention(index).class));
        // أكد المدير أهمية العمل. وقال; التقى الوزير نظيره، وقال: who has told or done something since.
        let last = spoke.last().map_or(0, |(quote, _)| self.pending[*quote as usize].told_at());
        let sentence = waiting.at - waiting.into as usize;
        let since = before()
            .take_while(|index| mention(index).span.start >= last)
            .find(|index| mention(index).told || mention(index).subject && mention(index).span.start >= sentence);
        since
            .or_else(speaker)
            .or_else(|| before().find(|index| mention(index).subject))
            .or_else(|| somebody().find(|index| mention(index).definite || mention(index).names > 0))
            .or_else(|| somebody().next())
    }

    /// The mentions that end before `place`, the last first.
    fn before(&self, place: usize) -> impl Iterator<Item = usize> {
        let starts = self.places.partition_point(|index| self.mentions[*index as usize].span.start < place);
        let before = self.places[..starts].iter().rev().map(|index| *index as usize);
        before.filter(move |index| self.mentions[*index].span.end <= place)
    }

    /// Puts the mentions in the order of the text.
    pub(super) fn order_mentions(&mut self) {
        self.places.clear();
        self.places.extend(0..self.mentions.len() as u32);
        let span = |index: u32| self.mentions[index as usize].span;
        self.places.sort_unstable_by_key(|index| (span(*index).start, span(*index).end, *index));
    }

    /// `المصدر`, `المصدر الحكومي نفسه`: the source brought in without the article before it; where
    /// there is none, who spoke last.
    pub(super) fn same_source(&self, index: usize, waiting: &Waiting, spoke: &[(u32, u32)]) -> usize {
        let mention = &self.mentions[index];
        // معاليه، سموه: the honorific alone is his who has just been named.
        if mention.class == Class::Honorific && mention.words.1 == mention.words.0 + 1 {
            let form = Form::nominal(mention.gender.unwrap_or(Gender::Masculine), Number::Singular);
            return self.antecedent(form, waiting, spoke).unwrap_or(index);
        }
        if mention.class != Class::Source || !mention.definite || mention.names > 1 {
            return index;
        }
        let introduced = self.before(mention.span.start).take(64).find(|other| {
            let other = &self.mentions[*other];
            other.lemma == mention.lemma && !other.definite && other.number == mention.number
        });
        introduced.or_else(|| spoke.last().map(|(_, who)| *who as usize)).unwrap_or(index)
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
}
