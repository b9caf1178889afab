//! Who is quoted how often, as a picture: a bar a speaker, names on the right as Arabic is read.

use std::fmt::Write;

use crate::Count;

const WIDTH: usize = 900;
const ROW: usize = 34;
const TOP: usize = 84;
/// The names have so much on the right.
const NAMES: usize = 380;
/// A longer name is cut short.
const LETTERS: usize = 44;

/// An SVG that stands alone, in light and dark.
pub(crate) fn svg(speakers: &[(&str, Count)], texts: u64) -> String {
    let most = speakers.first().map_or(1, |(_, count)| count.quotes.max(1));
    let height = TOP + ROW * speakers.len() + 28;
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" direction="rtl" role="img" aria-label="الأكثر ذكرا">
<style>
svg {{ background: #fbfaf7; font-family: "Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", sans-serif; }}
.title {{ font-size: 24px; fill: #1d2530; }} .note {{ font-size: 14px; fill: #59636e; }}
.name {{ font-size: 16px; fill: #1d2530; }} .count {{ font-size: 14px; fill: #59636e; }} .bar {{ fill: #0f6e84; }}
@media (prefers-color-scheme: dark) {{
  svg {{ background: #14181d; }} .title, .name {{ fill: #ecebe7; }} .note, .count {{ fill: #a9b2bb; }} .bar {{ fill: #4fb3c8; }}
}}
</style>
<text class="title" x="{right}" y="40">من يُنقل كلامه أكثر</text>
<text class="note" x="{right}" y="64">عدد الأقوال المنسوبة إلى كل متحدث، في {texts} نصا</text>
"#,
        right = WIDTH - 24,
    );
    for (row, (name, count)) in speakers.iter().enumerate() {
        let y = TOP + ROW * row;
        let space = WIDTH - NAMES - 24 - 70;
        let bar = (space as u64 * count.quotes / most).max(2);
        let end = WIDTH - NAMES;
        let start = end as u64 - bar;
        let short: String = name.chars().take(LETTERS).chain((name.chars().count() > LETTERS).then_some('…')).collect();
        let _ = writeln!(
            svg,
            r#"<g><title>{}</title><text class="name" x="{}" y="{}">{}</text><rect class="bar" x="{start}" y="{}" width="{bar}" height="{}" rx="3"/><text class="count" x="{}" y="{}">{}</text></g>"#,
            escape(name),
            WIDTH - 24,
            y + 22,
            escape(&short),
            y + 6,
            ROW - 12,
            start.saturating_sub(8),
            y + 22,
            count.quotes,
        );
    }
    svg.push_str("</svg>\n");
    svg
}

/// Text that cannot be taken for markup, without characters that XML has no place for.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => escaped.push(' '),
            // Directions of a name's own would turn what stands beside it.
            '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            c => escaped.push(c),
        }
    }
    escaped
}
