//! From a cue to what it reports.
//!
//! | room | what is told there |
//! |---|---|
//! | `report` | why a cue with a complement may report nothing, and whom it hands on |
//! | `uttered` | marked words that are a direct quote |
//! | `colon` | what stands behind a colon |
//! | `objects` | marked words without a clause, and two objects |

mod colon;
mod objects;
mod report;
mod uttered;

use report::{Report, is_sign};

use super::content::content_end;
use super::subject::passed_on;
use super::{Links, Main, Source};
use crate::arabic::Clitics;
use crate::complement::{self, Complement};
use crate::cue::{self, CueWord};
use crate::lexicon::{Class, Frames};
use crate::mention;
use crate::observe::{Observer, Refusal};
use crate::phrase::Bounds;
use crate::quotation::Ending;
use crate::quote::Rule;
use crate::reader::Reader;
use crate::token::TokenKind;

impl<O: Observer> Links<O> {
    /// From a cue to what it reports.
    pub(super) fn forward(&mut self, reader: &Reader<'_>, cue: CueWord) -> Result<(), Refusal> {
        if is_sign(reader, cue) {
            return Err(Refusal::Sign);
        }
        if self.is_deep(cue.at) {
            return Err(Refusal::Deep);
        }
        // Whose words they are is dear to ask, and half of all cues report nothing.
        let found = complement::complement(reader, cue).ok_or(Refusal::NoComplement)?;
        if self.is_of_an_unfounded(reader, cue, found) {
            return Err(Refusal::NoComplement);
        }
        let source = self.subject(reader, cue, Some(found));
        let report = Report { reader, cue, tok: reader.tok(cue.at), found, source, within: self.is_reported(cue.at) };
        if let Some(refusal) = report.refusal() {
            if refusal == Refusal::NoFinder {
                self.unfounded = found.that().map(|that| (cue.at, that));
            }
            return Err(refusal);
        }
        let (drafts, proposed) = (self.drafts.len(), self.proposed);
        self.enter(&report);
        // أكد الشيخ أن الصدق واجب، قال تعالى: “…”، مشيرا إلى أن: whose words are recalled does not go on.
        if self.drafts.len() > drafts && !matches!(source, Source::God | Source::Prophet) {
            let last = if report.within { &mut self.inner } else { &mut self.main };
            *last = Some(Main { cue: cue.at, source });
        }
        match found {
            Complement::Participle { .. } | Complement::Noun { .. } => Err(Refusal::HandsOn),
            _ if self.proposed == proposed => Err(Refusal::Empty),
            _ => Ok(()),
        }
    }

    /// `أظهرت لقطات نشرت أمس أن`: whether the clause is that of a verb by which a thing shows something, and not of what
    /// describes the thing.
    fn is_of_an_unfounded(&self, reader: &Reader<'_>, cue: CueWord, found: Complement) -> bool {
        self.unfounded.is_some_and(|(verb, that)| {
            found.that() == Some(that) && cue.at - verb <= 6 && (verb + 1..cue.at).all(|at| reader.tok(at).is_word())
        })
    }

    /// What a cue reports, by its complement.
    fn enter(&mut self, report: &Report<'_, '_>) {
        let Report { reader, cue, source, found, within, .. } = *report;
        if let Some((_, end)) = passed_on(reader, cue, Some(found))
            && let Some(relay) = mention::behind(reader, cue.at, Bounds::within(end, Frames::NONE))
        {
            self.relays.push((cue.at, relay));
        }
        match found {
            Complement::Participle { at } => {
                // نفى المدير ما تداولته الصحف، مؤكدا أن: he goes on, and not they of whose words he tells
                let of_what = || reader.tok(cue.at).form().has_pronoun() && reader.is_behind_what(cue.at);
                let handed = self.handed.iter().rev().take(4).any(|(handed, _)| *handed == at);
                let goes_on = !(handed && of_what());
                self.handed.extend(report.handed_on(at).filter(|_| goes_on).map(|source| (at, source)));
            }
            Complement::Noun { at } => {
                if let Source::Mention(phrase) = source {
                    self.relays.push((at, phrase));
                }
            }
            // قال الحارس إنه أكد إغلاق الباب وأن البحر هادئ: joined on, it is the guard's.
            Complement::Joined { .. } if within => {}
            Complement::Clause { complementizer, .. } | Complement::Joined { complementizer } => {
                self.clause(reader, cue, source, complementizer)
            }
            Complement::Colon { at } => self.colon(reader, cue, source, at),
            Complement::Mark { open } => {
                let rule = if open == cue.at + 1 { Rule::ColonMark } else { Rule::VerbMark };
                self.uttered(reader, cue, source, open, rule);
            }
            // وقال كلنا جنود: the utterance itself; وقال يجب أن نعود: as with أن
            Complement::Words { at } | Complement::Utterance { at } => {
                let content = (at, content_end(reader, at, cue.at));
                let marked = || (content.0..content.1).any(|at| reader.is_open(at));
                if complement::begins_own_words(reader, at)
                    || matches!(found, Complement::Utterance { .. }) && !marked()
                {
                    self.spoken(reader, content, Some(cue.at), source, Rule::Clause);
                } else {
                    self.unmarked(reader, content, cue, source, Rule::Clause);
                }
            }
            Complement::Question { at } => {
                self.unmarked(reader, (at, content_end(reader, at, cue.at)), cue, source, Rule::Question);
            }
            // اعتبر الرئيس القرار “طعنة”: the object belongs to the content.
            Complement::Phrase { open, .. } if !cue.frames.has(Frames::TWO) || report.tok.form().has_pronoun() => {
                self.phrase(reader, cue, source, open)
            }
            Complement::Phrase { .. } | Complement::Objects => self.objects(reader, cue, source),
        }
    }

    /// `أكد الوزير أن …`: a reported clause, with or without marks in it.
    fn clause(&mut self, reader: &Reader<'_>, cue: CueWord, source: Source, complementizer: usize) {
        let joined = reader.tok(complementizer).form().has_pronoun();
        // وصف اللوحة بأنها: “…”
        let colon = reader.is(complementizer + 1, TokenKind::Colon);
        let after = complementizer + 1 + usize::from(colon);
        let end = content_end(reader, after, cue.at);
        if let Some(stretch) = reader.opened(after) {
            let close = stretch.close();
            let rest = reader.tokens.get(close + 1).filter(|_| close + 1 < end);
            let alone = match rest {
                _ if stretch.ending != Ending::Closed => true,
                None => true,
                Some(next) if next.is(TokenKind::Comma) && stretch.words >= 2 => true,
                // إن “البحر هادئ في هذا الصباح.” يذكر أن: the stop between the marks is that of the sentence.
                Some(next) => stretch.words >= 4 && (next.has(Clitics::WA) || reader.is(close - 1, TokenKind::Stop)),
            };
            // بأنه “حجر الزاوية لما بنيناه”، وجعل القرى “أكثر أمنا”: the reporter's own words go on to the next marks.
            let reports = |at: usize| reader.class(at) == Class::Verb && cue::cue_at(reader, at).is_some();
            let further = (close + 6..end)
                .find(|at| reader.is_open(*at) && !reader.is_name(*at))
                .is_some_and(|next| !(close + 1..next).any(reports));
            if alone && !further {
                return self.uttered(reader, cue, source, after, Rule::ClauseMark);
            }
        }
        if after >= end {
            return;
        }
        let start = if joined { complementizer } else { after };
        self.unmarked(reader, (start, end), cue, source, Rule::Clause);
    }
}
