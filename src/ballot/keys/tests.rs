//! Keys on disk: whose they are, who may read them, what befalls one that is in the way.

#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "tests write the files that somebody else would have")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::{Held, KeyFault, Keys, Passphrase};
use crate::ballot::seal::Secret;
use crate::domain::sealed::{Cipher, Lead, Sealed, USUAL};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::store::StoreError;

fn session() -> Session {
    let full: Session = ron::from_str(include_str!("../../../tests/support/session.ron")).unwrap();
    Session::new("0f3a", "Digital motor".into(), Lang::Sv, (*full.method).clone())
}

fn of(session: &Session, secret: &Secret) -> Session {
    Session { lead: Some(Lead { key: secret.public(), least: USUAL }), ..session.clone() }
}

fn sealed(mut session: Session) -> Session {
    let cipher = Cipher::new("YWdl".into()).unwrap();
    session.rounds[0].sealed.push(Sealed { tag: "k7".into(), revision: 1, chosen: false, cipher });
    session
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn word(text: &str) -> Option<Passphrase> {
    Passphrase::new(text)
}

#[test]
fn a_key_lies_in_a_folder_of_its_owner_alone_and_fits_its_session() {
    let home = tempfile::tempdir().unwrap();
    let keys = Keys::new(home.path().join("keys"));
    let bare = session();
    assert_eq!(keys.held(&bare).unwrap(), Held::Nowhere);
    let secret = keys.make(&bare, None).unwrap();
    let session = of(&bare, &secret);
    let path = keys.path(&session);
    assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
    assert_eq!(keys.held(&session).unwrap(), Held::Open);
    assert_eq!(keys.unlock(&session, None).unwrap().public(), secret.public());
    assert!(matches!(keys.make(&session, None), Err(KeyFault::Exists)));
    // Taking back that the session has a key and making one again does not make another.
    assert_eq!(keys.make(&bare, None).unwrap().public(), secret.public());
    assert_eq!(fs::read_dir(home.path().join("keys")).unwrap().count(), 1);
}

#[test]
fn a_passphrase_is_wanted_and_has_to_be_the_one() {
    let home = tempfile::tempdir().unwrap();
    let keys = Keys::new(home.path().to_owned());
    let secret = keys.make(&session(), word("fem röda bussar").as_ref()).unwrap();
    let session = of(&session(), &secret);
    let text = fs::read_to_string(keys.path(&session)).unwrap();
    assert!(text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
    assert!(!text.contains(&secret.expose()));
    assert_eq!(keys.held(&session).unwrap(), Held::Locked);
    assert!(matches!(keys.unlock(&session, None), Err(KeyFault::Locked)));
    assert!(matches!(keys.unlock(&session, word("fem gula").as_ref()), Err(KeyFault::Passphrase)));
    assert_eq!(keys.unlock(&session, word(" fem röda bussar ").as_ref()).unwrap().public(), secret.public());
    assert!(word("  ").is_none());
    assert!(!format!("{:?}", word("fem röda bussar")).contains("bussar"));
}

#[test]
fn a_key_that_others_may_read_is_refused_with_how_to_mend_it() {
    let home = tempfile::tempdir().unwrap();
    let keys = Keys::new(home.path().to_owned());
    keys.make(&session(), None).unwrap();
    let path = keys.path(&session());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let fault = keys.unlock(&session(), None).unwrap_err();
    assert!(matches!(fault, KeyFault::Seen { mode: 0o644, .. }));
    assert!(fault.to_string().contains("chmod 600"));
}

#[test]
fn a_lost_key_of_sealed_answers_is_not_replaced() {
    let home = tempfile::tempdir().unwrap();
    let keys = Keys::new(home.path().to_owned());
    let secret = keys.make(&session(), None).unwrap();
    let rated = sealed(of(&session(), &secret));
    fs::remove_file(keys.path(&rated)).unwrap();
    assert!(matches!(keys.unlock(&rated, None), Err(KeyFault::Nowhere(_))));
    assert!(matches!(keys.make(&rated, None), Err(KeyFault::Needed(1))));
    // Without sealed answers a new one may be made.
    assert_ne!(keys.make(&of(&session(), &secret), None).unwrap().public(), secret.public());
}

#[test]
fn a_key_is_exported_and_imported_on_another_machine() {
    for passphrase in [None, word("hemligt")] {
        let (here, there, stick) =
            (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (here, there) = (Keys::new(here.path().join("keys")), Keys::new(there.path().join("keys")));
        let secret = here.make(&session(), passphrase.as_ref()).unwrap();
        let rated = sealed(of(&session(), &secret));
        let copy = here.export(&rated, stick.path()).unwrap();
        assert_eq!((copy.file_name().unwrap(), mode(&copy)), ("0f3a.key".as_ref(), 0o600));
        assert!(matches!(here.export(&rated, stick.path()), Err(KeyFault::Store(StoreError::Exists(_)))));
        fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).unwrap();
        assert!(matches!(there.unlock(&rated, None), Err(KeyFault::Nowhere(_))));
        there.import(&rated, &copy, passphrase.as_ref()).unwrap();
        assert_eq!(mode(&there.path(&rated)), 0o600);
        assert_eq!(there.unlock(&rated, passphrase.as_ref()).unwrap().public(), secret.public());
    }
}

#[test]
fn a_key_that_does_not_fit_is_not_taken_and_what_is_in_the_way_is_kept() {
    let (home, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let keys = Keys::new(home.path().to_owned());
    let (right, other) = (Secret::fresh(), Secret::fresh());
    let session = of(&session(), &right);
    let file = |name: &str, text: String| {
        let path = stick.path().join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let wrong = file("other", other.expose());
    assert!(matches!(keys.import(&session, &wrong, None), Err(KeyFault::Other)));
    let torn = file("torn", right.expose()[..40].to_owned());
    assert!(matches!(keys.import(&session, &torn, None), Err(KeyFault::Damaged(_))));
    let two = file("two", format!("{}\n{}\n", right.expose(), other.expose()));
    assert!(matches!(keys.import(&session, &two, None), Err(KeyFault::Damaged(_))));
    let absent = stick.path().join("absent");
    assert!(matches!(keys.import(&session, &absent, None), Err(KeyFault::Store(_))));
    // A damaged file in the place of the key makes way for the sound one and is kept.
    keys.import(&session, &file("right", right.expose()), None).unwrap();
    let path = keys.path(&session);
    fs::write(&path, "half").unwrap();
    assert!(matches!(keys.held(&session), Err(KeyFault::Damaged(_))));
    keys.import(&session, &stick.path().join("right"), None).unwrap();
    assert_eq!(keys.held(&session).unwrap(), Held::Open);
    assert_eq!(fs::read_to_string(home.path().join("0f3a.key.old-1")).unwrap(), "half");
}

#[test]
fn an_id_that_somebody_made_up_names_no_other_place() {
    let keys = Keys::new("/keys".into());
    let path = keys.path(&Session { id: "../../x".into(), ..session() });
    assert_eq!(path.parent(), Some(Path::new("/keys")));
}

#[test]
fn a_file_that_wants_endless_work_is_refused_at_once() {
    let mut recipient = age::scrypt::Recipient::new("x".to_owned().into());
    recipient.set_work_factor(2);
    let cheap = super::encrypted(&recipient, b"x").unwrap();
    let cheap = String::from_utf8(cheap).unwrap();
    let body: String = cheap.lines().filter(|line| !line.starts_with('-')).collect();
    let mut bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, body).unwrap();
    let head = String::from_utf8_lossy(&bytes).find('\n').unwrap() + 1;
    let end = head + bytes[head..].iter().position(|byte| *byte == b'\n').unwrap();
    bytes.splice(end - 1..end, *b"30");
    let text = format!(
        "{}\n{}\n-----END AGE ENCRYPTED FILE-----\n",
        super::ARMOR,
        base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes)
            .as_bytes()
            .chunks(64)
            .map(|line| String::from_utf8_lossy(line).into_owned())
            .collect::<Vec<_>>()
            .join("\n")
    );
    let fault = super::read(Path::new("f"), text.as_bytes(), word("x").as_ref());
    assert!(matches!(fault, Err(KeyFault::Damaged(_))));
}
