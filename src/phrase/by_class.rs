//! Rules that are asked of a word only where it is of one of their classes.

/// Asks rules one after the other, those behind classes only where the word is of one of them. Most are for
/// words of few classes: asked of every word, they took a sixth of all instructions that a text took. Each class has a
/// function with its own rules and no others: to ask of a word which of the lists its class stands in took a fiftieth.
/// Of a word whose class stands in none no function is called.
macro_rules! any_of {
    (
        $(#[$doc:meta])* $vis:vis $name:ident:
        $($classes:expr_2021 => $($rule:ident),+;)+
        _ => $($always:ident),+;
    ) => {
        $(#[$doc])*
        $vis fn $name(look: &Look<'_, '_>) -> bool {
            fn of<const CLASS: usize>(look: &Look<'_, '_>) -> bool {
                $((const { $classes.has(Class::ALL[CLASS]) } && ($($rule(look))||+)))||+
            }
            const ASKED: Classes = Classes::NONE$(.and($classes))+;
            const OF: [fn(&Look<'_, '_>) -> bool; Class::ALL.len()] = $crate::lexicon::of_each_class!(of);
            ASKED.has(look.class()) && OF[look.class() as usize](look)
                || $($always(look))||+
        }
    };
}
pub(crate) use any_of;
