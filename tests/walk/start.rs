//! Maps that come from the disk: the template, a file by a typed path, and another session with edits in its journal.

use verkstad::domain::text::Lang;

use super::sitting::{Folders, Sitting};

const SMALL: (u16, u16) = (80, 24);

#[test]
fn a_map_is_put_together_from_files_and_another_session() {
    let folders = Folders::empty();
    folders.keep("vår karta.md", "# Egna\n## Nytt\n- Öva – ofta\n");
    folders.keep("fel.csv", "förmåga;område\nA;X\na;x\n");
    let mut sitting = Sitting::start(&folders, SMALL, Lang::Sv);
    sitting.keys("nFörlaga<Enter><F2>/avveckla<Enter>rLägga ned<Enter><Enter>").settled();
    sitting.keys("<C-o>nEgen<Enter><F2>i0").says("Tas bort: 3 kategorier, 13 områden, 55 förmågor").keys("r");
    sitting.says("Kartan är tom.");
    sitting.keys("if~/fel.csv<Enter>").says("Filen tas inte emot").says("3:1: ”a” finns redan");
    sitting.keys("<Esc>").says("Sökväg");
    sitting
        .keys("<BS><BS><BS><BS><BS><BS><BS><BS><BS><BS>\"~/vår karta.md\"<Enter>")
        .says("Från vår karta.md");
    sitting.keys("a").says("Kartan har nu en förmåga.");
    sitting.keys("isförlaga<Enter>").says("Nytt: 3 kategorier, 13 områden, 55 förmågor").keys("a").settled();
    let map = &sitting.session().map;
    assert_eq!(map.count(), 56);
    let off =
        sitting.session().map.capabilities.iter().any(|it| it.name.get(Lang::Sv).ends_with("Lägga ned"));
    assert!(off, "the other session is read with its journal");
    let before = sitting.quit();
    let mut again = Sitting::start(&folders, SMALL, Lang::Sv);
    again.keys("<Enter>");
    assert_eq!(*again.session(), before);
    again.keys("uuu");
    assert_eq!(again.session().map.count(), 55);
}
