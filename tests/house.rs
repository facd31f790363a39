//! The rules of the house, checked on its own sources: who may know whom, how files open and how long they are, where
//! colours, clock and terminal may be named, and that no word, snapshot or key is left over.

#[cfg(test)]
mod house {
    mod files;
    mod layers;
    mod places;
    mod readme;
    mod snapshots;
    mod sources;
    mod words;
}
