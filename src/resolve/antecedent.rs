//! Whom an implied subject stands for: the last speaker that agrees with the verb's form, and where
//! none does, the last mention that does.

use super::Resolver;
use crate::lexicon::{Class, Form, Gender, Number};
use crate::span::Span;

impl Resolver {
    /// The last speaker that agrees with the form; where none does, the last mention that does.
    pub(super) fn antecedent(&self, form: Form, place: Span, spoke: &[(usize, usize)]) -> Option<usize> {
        let speaker = spoke.iter().rev().take(24).map(|(_, who)| *who).find(|who| self.agrees(*who, form));
        let before = || {
            let formulas = self.ending_before(self.found..self.mentions.len(), place.start);
            let before = formulas.chain(self.ending_before(0..self.found, place.start));
            before.take(64).filter(|index| self.agrees(*index, form))
        };
        let mention = |index: &usize| &self.mentions[*index];
        let last = spoke.last().map_or(0, |(quote, _)| self.pending[*quote].told);
        let since = before().find(|index| mention(index).told && mention(index).span.start >= last);
        since.or(speaker).or_else(|| before().find(|index| mention(index).subject)).or_else(|| {
            before().find(|index| {
                matches!(
                    mention(index).class,
                    Class::Role
                        | Class::Title
                        | Class::GivenName
                        | Class::Person
                        | Class::Kin
                        | Class::Institution
                        | Class::Honorific
                )
            })
        })
    }

    /// The mentions among these that end before `place`, the last first.
    fn ending_before(&self, among: std::ops::Range<usize>, place: usize) -> impl Iterator<Item = usize> {
        let last = among.start + self.ends[among.clone()].partition_point(|end| *end <= place);
        (among.start..last).rev().filter(move |index| self.mentions[*index].span.end <= place)
    }

    pub(super) fn index_ends(&mut self) {
        self.ends.clear();
        self.ends.extend(self.mentions.iter().map(|mention| mention.span.end));
        let (found, formulas) = self.ends.split_at_mut(self.found);
        for ends in [found, formulas] {
            let mut least = usize::MAX;
            for end in ends.iter_mut().rev() {
                least = least.min(*end);
                *end = least;
            }
        }
    }

    /// `المصدر`, `المصدر الحكومي نفسه`: the source brought in without the article before it; where
    /// there is none, who spoke last.
    pub(super) fn same_source(&self, index: usize, spoke: &[(usize, usize)]) -> usize {
        let mention = &self.mentions[index];
        // معاليه، سموه: the honorific alone is his who has just been named.
        if mention.class == Class::Honorific && mention.words.1 == mention.words.0 + 1 {
            let form = Form::nominal(mention.gender.unwrap_or(Gender::Masculine), Number::Singular);
            return self.antecedent(form, mention.span, spoke).unwrap_or(index);
        }
        if mention.class != Class::Source || !mention.definite || mention.names > 1 {
            return index;
        }
        let before = self.mentions[..index].iter().enumerate().rev().take(64);
        let introduced = before
            .filter(|(_, other)| other.lemma == mention.lemma && !other.definite && other.number == mention.number)
            .map(|(other, _)| other)
            .next();
        introduced.or_else(|| spoke.last().map(|(_, who)| *who)).unwrap_or(index)
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
