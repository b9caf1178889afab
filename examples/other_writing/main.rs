//! Writing that is no news: a chain of tellers, a novel, an interview, posts; and what is found in each.
//!
//! ```text
//! cargo run --release --example other_writing
//! ```
//!
//! The crate is made for news. What is done for each other kind is said above its text, with what is not.

use std::io::{self, Write};
use std::process::ExitCode;

use isnad::{Extractor, Quote};

const WRITING: [(&str, &str, &str); 5] = [
    (
        "Classical: a chain of tellers",
        "Each teller of a chain is the speaker of what follows, behind حدثنا and its like, عن and سمعت … يقول;\n\
         praise behind a name is no part of it. A chain in which a teller is a bare pronoun is guessed at.",
        "حدثنا سالم بن وائل، قال: أخبرنا نبيل بن سامر، قال: سمعت حمدان بن عمر رحمه الله يقول: “من صبر ظفر”.\n\
         عن سالم بن وائل رضي الله عنه قال: قال رسول الله ﷺ: إنما العمل كالبنيان.",
    ),
    (
        "Verses",
        "﴿ ﴾ are marks like others: a verse is speech where somebody is said to say it, and left alone elsewhere.\n\
         Which verse it is, nobody asks.",
        "قال الله تعالى في كتابه: ﴿إن مع العسر يسرا﴾.\nوعلى باب المسجد ﴿وقل رب زدني علما﴾ بخط قديم.",
    ),
    (
        "A novel: dialogue behind dashes",
        "A line behind a dash is speech where a verb of saying stands in it or before it. Without one it is left\n\
         alone: a list looks the same.",
        "قال سالم وهو ينظر إلى البحر:\n- لن أعود. الموج عال.\n- ولماذا لا تعود؟ سألت ليلى.\n- لأن أبي هناك – قال سالم – في المرفأ القديم.\n- غدا إذن.",
    ),
    (
        "An interview",
        "س and ج (السؤال and الجواب too) are turns, and labels that name nobody: their quotes have no speaker. A\n\
         name before a colon is the speaker where what follows begins like speech.",
        "س: كيف بدأتم العمل؟\nج: بدأنا بورشة صغيرة. ثم كبرت.\n\nالمذيع: هل ندمتم؟\nالنجار سليم البنا: لا نندم على عمل",
    ),
    (
        "Posts",
        "Hashtags, handles and links before a name and behind the words are passed over; a handle can speak. Signs\n\
         and faces inside the words stay there.",
        "RT @harbour: وزير النقل سامر بدران: “لن نغلق الميناء” https://example.org/1 #الميناء\n\
         #عاجل | مديرة الميناء: لن نغلق الباب #الميناء\nوقال @harbour_port إن الميناء مفتوح",
    ),
];

fn main() -> ExitCode {
    match print() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "other_writing: {error}");
            ExitCode::from(2)
        }
    }
}

fn print() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let extractor = Extractor::new();
    for (title, what, text) in WRITING {
        writeln!(out, "{title}\n{}\n{what}\n", "-".repeat(title.len()))?;
        for line in text.lines().filter(|line| !line.is_empty()) {
            writeln!(out, "    {line}")?;
        }
        writeln!(out)?;
        for quote in extractor.extract(text).quotes() {
            writeln!(out, "  {} <{}> {}", speaker(quote), quote.rule().as_str(), quote.text(text).replace('\n', " "))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn speaker<'e>(quote: Quote<'e>) -> &'e str {
    quote.name().unwrap_or("(nobody is named)")
}
