//! Starting points: what the readers make of files, good and bad.

#[cfg(test)]
mod outline {
    mod csv;
    mod hostile;
    mod json;
    mod markdown;
    mod risks;
    mod shown;
    mod xlsx;
}
