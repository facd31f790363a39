//! Which methods there are: those the user names, those in the user's folder, or the shipped one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::{read, shipped};
use crate::domain::method::Method;
use crate::domain::plain::Plain;
use crate::source::{Fault, Faults, LARGEST};

/// Folder for methods inside the user's configuration folder.
const FOLDER: &str = "workshops";

/// Why no method was found.
#[derive(Debug, Error)]
pub enum FindError {
    /// A file or folder cannot be read.
    #[error("cannot read the method {path}: {source}", path = shown(.path))]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The folder that the user named holds no method.
    #[error("there is no file that ends in .ron in {path}", path = shown(.0))]
    Empty(PathBuf),
    /// Methods were found and are faulty: each file with its faults.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Faulty(Vec<Faults>),
}

/// The methods to choose from, at least one, the first being the one to use where nobody chooses.
///
/// That is the file at `path`, or all files `*.ron` of the folder there; without `path`, those in the folder
/// `workshops` of `config_folder`; where that holds none either, the shipped method. Folders are read in the order of
/// their file names.
///
/// # Errors
/// [`FindError`]; a faulty file is never passed over in silence.
pub fn find(path: Option<&Path>, config_folder: Option<&Path>) -> Result<Vec<Method>, FindError> {
    if let Some(path) = path {
        if !path.is_dir() {
            return read_all(&[path.to_owned()]);
        }
        let files = files(path)?;
        return if files.is_empty() { Err(FindError::Empty(path.to_owned())) } else { read_all(&files) };
    }
    let own = match config_folder.map(|folder| folder.join(FOLDER)).filter(|folder| folder.is_dir()) {
        Some(folder) => files(&folder)?,
        None => Vec::new(),
    };
    if own.is_empty() {
        return shipped().map(|method| vec![method]).map_err(|faults| FindError::Faulty(vec![faults]));
    }
    read_all(&own)
}

/// The method files of a folder; hidden files are left alone.
fn files(folder: &Path) -> Result<Vec<PathBuf>, FindError> {
    let unreadable = |source| FindError::Unreadable { path: folder.to_owned(), source };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !hidden && path.extension().is_some_and(|extension| extension == "ron") && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Reads all files, or gives the faults of all.
fn read_all(files: &[PathBuf]) -> Result<Vec<Method>, FindError> {
    let mut methods = Vec::new();
    let mut all = Vec::new();
    for path in files {
        match read_file(path)? {
            Ok(method) => methods.push(method),
            Err(faults) => all.push(faults),
        }
    }
    if all.is_empty() { Ok(methods) } else { Err(FindError::Faulty(all)) }
}

fn read_file(path: &Path) -> Result<Result<Method, Faults>, FindError> {
    let unreadable = |source| FindError::Unreadable { path: path.to_owned(), source };
    let about = fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(unreadable(io::Error::other("it is not a file")));
    }
    let name = path.to_string_lossy();
    if about.len() > LARGEST as u64 {
        let text = "the file is larger than 64 MiB, the most that is read".to_owned();
        let fault = Fault { line: 1, column: 1, text, excerpt: String::new() };
        return Ok(Err(Faults::new(&name, vec![fault])));
    }
    Ok(read(&fs::read(path).map_err(unreadable)?, &name))
}

fn shown(path: &Path) -> Plain {
    Plain::line(&path.to_string_lossy())
}
