//! The list of speakers: numbered, named, each with its mentions.

use super::{Mention, Pending, Resolver};
use crate::arabic::Spelling;
use crate::arabic::letter::is_inkless;
use crate::lexicon::{Gender, Number};
use crate::quote::{Extraction, SpeakerRecord};
use crate::span::Span;

impl Resolver {
    /// Numbers the speakers in the order of their first quotes, names them and gathers their
    /// mentions.
    pub(super) fn speakers(&mut self, text: &str, extraction: &mut Extraction) {
        // Canonical mention -> speaker.
        self.numbers.clear();
        self.numbers.resize(self.mentions.len(), None);
        let Extraction { quotes, speakers, mentions, strings, .. } = extraction;
        for (index, quote) in quotes.iter_mut().enumerate() {
            let Some(canonical) = quote.speaker else { continue };
            let speaker = *self.numbers[canonical].get_or_insert_with(|| {
                let Mention { span, gender, number, assimilated, .. } = self.mentions[canonical];
                let words = span.get(text).unwrap_or_default();
                let name = match words.strip_prefix('ل').filter(|_| assimilated) {
                    Some(rest) => push_name(strings, "ال", rest),
                    None => push_name(strings, "", words),
                };
                speakers.push(SpeakerRecord { name, span, gender, number, mentions: (0, 0) });
                speakers.len() - 1
            });
            quote.speaker = Some(speaker);
            let record = &mut speakers[speaker];
            // ليندسي هارت … وقالت هارت: where the fullest name does not say, a verb may.
            let (gender, number) = self.told_of(index);
            record.gender = record.gender.or(gender);
            record.number = record.number.or(number);
            // So many mentions, until all are counted.
            record.mentions.1 += usize::from(quote.mention.is_some());
        }
        let mut first = 0;
        for record in speakers.iter_mut() {
            let count = record.mentions.1;
            record.mentions = (first, first);
            first += count;
        }
        mentions.resize(first, Span::default());
        for quote in quotes.iter() {
            if let (Some(speaker), Some(mention)) = (quote.speaker, quote.mention) {
                let end = &mut speakers[speaker].mentions.1;
                mentions[*end] = mention;
                *end += 1;
            }
        }
    }

    /// What a quote's own mention or the form of its verb says of its speaker.
    fn told_of(&self, quote: usize) -> (Option<Gender>, Option<Number>) {
        match self.pending[quote].pending {
            Pending::Mention(mention) | Pending::Governor(mention) => {
                let Mention { gender, number, .. } = self.mentions[mention as usize];
                (gender, number)
            }
            Pending::Implied(form) if form.person() == 3 => (Some(form.gender()), Some(form.number())),
            _ => (None, None),
        }
    }
}

/// Whether the words have single spaces between and nothing that is left out, as nearly all names do.
fn is_bare(text: &str) -> bool {
    let mut before = ' ';
    text.chars().all(|c| {
        let bare = match c {
            // Nearly all are such letters.
            'ء'..='غ' | 'ف'..='ي' => true,
            c if c.is_whitespace() => c == ' ' && before != ' ',
            c => !is_inkless(c),
        };
        before = c;
        bare
    })
}

/// A name on one line, without harakat, tatweel and controls.
fn push_name(strings: &mut String, article: &str, text: &str) -> (usize, usize) {
    let start = strings.len();
    strings.push_str(article);
    if is_bare(text) {
        strings.push_str(text);
        return (start, strings.len());
    }
    let mut space = false;
    for c in Spelling::new(text, 0).letters() {
        match c {
            c if c.is_whitespace() => space = true,
            c => {
                if space {
                    strings.push(' ');
                }
                space = false;
                strings.push(c);
            }
        }
    }
    (start, strings.len())
}

#[cfg(test)]
mod tests {
    use crate::{Extractor, Gender};

    #[test]
    fn a_name_keeps_its_letters_behind_what_is_joined_to_it() {
        for text in [
            "وصلت رسائل للشاعر سامي البكري قال فيها إن البحر هادئ.",
            "وللشاعر سامي البكري كلمة قال فيها: “البحر هادئ”.",
        ] {
            let extraction = Extractor::new().extract(text);
            assert_eq!(extraction.speakers().map(|speaker| speaker.name()).collect::<Vec<_>>(), ["الشاعر سامي البكري"]);
        }
    }

    #[test]
    fn a_verb_says_what_the_fullest_name_does_not() {
        let text = "تحت إشراف ليندسي هارتفيل بدأ الحفر. وقالت هارتفيل إن التربة جافة، وأضافت أن الآبار عميقة.";
        let extraction = Extractor::new().extract(text);
        let speakers: Vec<_> = extraction.speakers().collect();
        assert_eq!(speakers.len(), 1);
        assert_eq!(speakers[0].name(), "ليندسي هارتفيل");
        assert_eq!(speakers[0].gender(), Some(Gender::Feminine));
        assert_eq!(speakers[0].mentions().iter().map(|span| &text[*span]).collect::<Vec<_>>(), ["هارتفيل"]);
        assert_eq!(extraction.quotes().count(), 2);
    }
}
