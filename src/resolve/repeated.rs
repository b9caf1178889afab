//! Marked stretches that the whole text shows to be names, though their sentence did not.

use super::Resolver;
use crate::arabic::Key;
use crate::arabic::letter::is_inkless;
use crate::observe::{Candidate, Observer, Outcome, Refusal, Step};
use crate::quote::{Extraction, Kind, Role, Rule};

impl Resolver {
    /// What stands between marks more than once in a text is a name or a term of it: taken out of
    /// the reported clauses it was found in (`أن “الملتقى الثاني” يبدأ غدا`). Where it may describe the noun before it
    /// (`مطالب “عادية”`, but `راتب “بهوي”`), more than twice.
    pub(super) fn repeated_names(&mut self, text: &str, extraction: &mut Extraction, observer: &mut impl Observer) {
        // Most texts have none that may count as one.
        if self.times.iter().all(|times| *times == usize::MAX) {
            return;
        }
        self.repeated.clear();
        for (index, marked) in extraction.marked.iter().enumerate() {
            let words = &text[marked.span];
            // A control that stands alone is no word.
            let written = |word: &&str| !word.chars().all(is_inkless);
            if words.split_whitespace().filter(written).take(5).count() <= 4 {
                self.repeated.push((Key::of(words), index));
            }
        }
        self.repeated.sort_unstable();
        let mut demoted = false;
        for run in self.repeated.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() > 1) {
            for (_, index) in run {
                let marked = &mut extraction.marked[*index];
                if run.len() >= self.times[*index] {
                    marked.role = Role::NotSpeech;
                    demoted = true;
                    observer.note(|| Step {
                        span: marked.span,
                        row: None,
                        candidate: Candidate::Stretch,
                        outcome: Outcome::Refused(Refusal::Repeated),
                    });
                }
            }
        }
        if demoted {
            self.take_out(extraction);
        }
    }

    /// Takes stretches that are no speech out of the quotes' verbatim.
    fn take_out(&mut self, extraction: &mut Extraction) {
        let Extraction { quotes, verbatim, marked, .. } = extraction;
        let mut kept = 0;
        let mut pending = 0;
        let mut place = 0;
        quotes.retain_mut(|quote| {
            let waiting = self.pending[place];
            place += 1;
            let first = kept;
            for index in quote.verbatim.0..quote.verbatim.1 {
                let span = verbatim[index];
                let known = marked.binary_search_by_key(&span.start, |marked| marked.span.start);
                if known.is_ok_and(|at| marked[at].role == Role::Speech || marked[at].span != span) {
                    verbatim[kept] = span;
                    kept += 1;
                }
            }
            quote.verbatim = (first, kept);
            let empty = quote.kind == Kind::Mixed && first == kept;
            if empty {
                quote.kind = Kind::Indirect;
            }
            let keep = !(empty && matches!(quote.rule, Rule::Phrase | Rule::Objects));
            if keep {
                self.pending[pending] = waiting;
                pending += 1;
            }
            keep
        });
        verbatim.truncate(kept);
        self.pending.truncate(pending);
    }
}
