"""What is attached to a mail: each is read or named, and what is no attachment stays out."""

from __future__ import annotations

import io
import zipfile
from contextlib import ExitStack
from email.message import EmailMessage

import pytest

from claims.errors import Locked, SeveralTexts, TooLarge
from claims.model import Place, Source
from claims.reading import Left, mail, nesting, zip_files
from claims.reading.readers import reader_of, sources_in
from tests.claims.reading.samples import PARAGRAPHS, SAMPLES, TITLE, zipped

BODY = "Veuillez trouver ci-joint notre communiqué sur le tunnel du Corbier.\n"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(40)
TYPES = {
    "pdf": ("application", "pdf"), "docx": ("application", "octet-stream"), "html": ("text", "html"),
    "odt": ("application", "vnd.oasis.opendocument.text"), "rtf": ("application", "rtf"), "csv": ("text", "csv"),
    "zip": ("application", "zip"), "epub": ("application", "epub+zip"), "markdown": ("text", "markdown"),
}  # fmt: skip


def message(body: str = BODY, subject: str = "Réouverture") -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Presse <presse@corbier.example>", "r@gazette.example", subject
    made["Date"] = "Sat, 14 May 2022 09:30:00 +0200"
    if body:
        made.set_content(body)
    return made


def told(data: bytes, name: str = "a.eml") -> dict[str, str]:
    """What a mail holds by name: the text of each source, the slug of what could not be read."""
    return {one.name: one.slug if isinstance(one, Left) else one.text for one in sources_in(data, name)}


@pytest.mark.parametrize("kind", TYPES)
def test_a_document_that_is_attached_is_read_under_the_mail_s_name(kind: str) -> None:
    suffix, data, _ = SAMPLES[kind]()
    made = message()
    maintype, subtype = TYPES[kind]
    made.add_attachment(data, maintype=maintype, subtype=subtype, filename=f"Communiqué du Corbier{suffix}")
    body, *attached = sources_in(bytes(made), "desk/a.eml")
    assert isinstance(body, Source)
    assert body.text == f"Réouverture\n\n{BODY}"
    assert all(one.name.startswith(f"desk/a.eml/Communiqué du Corbier{suffix}") for one in attached)
    texts = [one.text for one in attached if isinstance(one, Source)]
    assert len(texts) == len(attached) > 0
    assert all(paragraph in texts[0] for paragraph in PARAGRAPHS)


def test_what_cannot_be_read_is_named_with_the_reason_and_the_others_are_read() -> None:
    made = message()
    made.add_attachment(PICTURE, maintype="image", subtype="png", filename="carte.png")
    made.add_attachment(b"%PDF-1.7 damaged", maintype="application", subtype="pdf", filename="a.pdf")
    made.add_attachment(b"", maintype="application", subtype="octet-stream", filename="vide.bin")
    made.add_attachment(SAMPLES["docx"]().data, maintype="application", subtype="x", filename="b.docx")
    found = told(bytes(made))
    assert {name: words for name, words in found.items() if name not in {"a.eml", "a.eml/b.docx"}} == {
        "a.eml/carte.png": "not-text", "a.eml/a.pdf": "damaged", "a.eml/vide.bin": "empty",
    }  # fmt: skip
    assert PARAGRAPHS[0] in found["a.eml/b.docx"]


def test_a_text_file_that_is_attached_is_no_part_of_the_body() -> None:
    made = message()
    made.add_attachment("Le péage reste à 4 euros.\n", filename="note.txt")
    assert told(bytes(made))["a.eml/note.txt"] == "Le péage reste à 4 euros.\n"
    assert "péage" not in told(bytes(made))["a.eml"]


def test_pictures_of_the_body_and_signatures_are_no_attachments() -> None:
    made = message()
    made.add_alternative("<p>Veuillez trouver notre communiqué.</p><img src='cid:logo'>", subtype="html")
    html = made.get_body(("html",))
    assert html is not None
    html.add_related(PICTURE, "image", "png", cid="<logo>")
    made.make_mixed()
    made.add_attachment(b"-----BEGIN", maintype="application", subtype="pgp-signature", filename="signature.asc")
    assert list(told(bytes(made))) == ["a.eml"]


def test_a_text_behind_an_attachment_goes_on_with_the_body() -> None:
    """As Apple Mail writes them: the HTML form is a mixture of stretches with documents between them."""
    made = message(body="")
    made["MIME-Version"] = "1.0"
    made.make_mixed()
    before = EmailMessage()
    before.set_content("<p>Le tunnel rouvre samedi.</p>", subtype="html")
    after = EmailMessage()
    after.set_content("<p>Le péage reste à 4 euros.</p>", subtype="html")
    made.attach(before)
    made.add_attachment(SAMPLES["pdf"]().data, maintype="application", subtype="pdf", filename="c.pdf")
    made.attach(after)
    found = told(bytes(made))
    assert found["a.eml"] == "Réouverture\n\nLe tunnel rouvre samedi.\n\nLe péage reste à 4 euros.\n"
    assert TITLE in found["a.eml/c.pdf"]


def test_other_forms_of_the_body_are_not_read_twice() -> None:
    made = message()
    made.add_alternative("<p>Veuillez trouver ci-joint notre communiqué sur le tunnel du Corbier.</p>", subtype="html")
    made.add_alternative("<html amp4email><p>Veuillez trouver</p></html>", subtype="x-amp-html")
    assert list(told(bytes(made))) == ["a.eml"]


def test_a_mail_that_is_passed_on_is_read_with_what_it_carries() -> None:
    inner = message("Le tunnel rouvre samedi à 6 heures.\n", subject="Tunnel : horaires 1/2")
    inner.add_attachment(SAMPLES["pdf"]().data, maintype="application", subtype="pdf", filename="c.pdf")
    made = message("Pour information.\n", subject="TR")
    made.add_attachment(inner)
    found = told(bytes(made))
    assert list(found) == ["a.eml", "a.eml/Tunnel : horaires 1-2.eml", "a.eml/Tunnel : horaires 1-2.eml/c.pdf"]
    assert "6 heures" in found["a.eml/Tunnel : horaires 1-2.eml"]


def test_names_of_attachments_lead_nowhere_and_are_each_there_once() -> None:
    made = message()
    for name in ("../../etc/note.txt", "C:\\desk\\note.txt", "note.txt", ""):
        made.add_attachment("Quatre euros.\n", filename=name or None)
    made.add_attachment(b"Quatre euros.", maintype="application", subtype="x-unknown")
    names = list(told(bytes(made)))
    assert names == [
        "a.eml", "a.eml/note.txt", "a.eml/note (2).txt", "a.eml/note (3).txt", "a.eml/attachment-4.txt",
        "a.eml/attachment-5",
    ]  # fmt: skip


def test_a_mail_with_a_document_and_no_word_of_its_own_is_the_document_under_its_subject() -> None:
    made = message(" \n", subject="")
    made.add_attachment(SAMPLES["pdf"]().data, maintype="application", subtype="pdf", filename="c.pdf")
    assert list(told(bytes(made))) == ["a.eml/c.pdf"]


def test_a_mail_that_is_sealed_is_called_locked() -> None:
    made = message()
    made.replace_header("Content-Type", 'application/pkcs7-mime; smime-type="enveloped-data"')
    with pytest.raises(Locked):
        list(mail.read_all(bytes(made), "a.eml"))


def test_one_source_is_not_made_of_a_mail_with_several() -> None:
    made = message()
    made.add_attachment("Quatre euros.\n", filename="note.txt")
    with pytest.raises(SeveralTexts):
        reader_of(bytes(made), "a.eml").read(bytes(made), "a.eml")


def test_a_place_in_an_attachment_is_that_of_its_format() -> None:
    made = message()
    made.add_attachment(SAMPLES["pdf"]().data, maintype="application", subtype="pdf", filename="c.pdf")
    source = sources_in(bytes(made), "a.eml")[1]
    assert isinstance(source, Source)
    assert source.place_of(source.text.index("14 mai")) == Place(page=1, line=2)


def test_mails_in_mails_and_archives_in_mails_end_somewhere() -> None:
    made = message()
    for number in range(6):
        outer = message(f"Numéro {number}.\n")
        outer.add_attachment(made)
        made = outer
    found = told(bytes(made))
    assert [words for words in found.values() if words == "too-large"] == ["too-large"]
    assert len(found) == nesting.DEEPEST + 2


def test_archives_in_one_mail_share_one_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand small archives that each unpack to as much as one may are refused all the same."""
    monkeypatch.setattr(zip_files, "MOST_BYTES", 5_000)
    made = message()
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.txt", "Le pont ferme. " * 200)
    for number in range(4):
        made.add_attachment(held.getvalue(), maintype="application", subtype="zip", filename=f"{number}.zip")
    found = told(bytes(made))
    assert [slug for slug in found.values() if slug == "too-large"] == ["too-large"] * 3
    assert any(name.startswith("a.eml/0.zip") and slug != "too-large" for name, slug in found.items())


def test_documents_in_an_archive_share_its_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    document = SAMPLES["docx"]().data
    archive = zipped({f"{number}.docx": document for number in range(3)})
    with zipfile.ZipFile(io.BytesIO(document)) as file:
        inner = sum(file.getinfo(name).file_size for name in ("word/document.xml", "word/styles.xml"))
    monkeypatch.setattr(zip_files, "MOST_BYTES", 3 * len(document) + 2 * inner)
    assert "too-large" in told(archive, "a.zip").values()
    monkeypatch.setattr(zip_files, "MOST_BYTES", 10**9)
    assert all(TITLE in text for text in told(archive, "a.zip").values())


def test_depth_is_counted_from_each_file_anew() -> None:
    with nesting.inside("a", nesting.Allowance(1)), nesting.inside("b", nesting.Allowance(1)):
        pass
    with ExitStack() as stack:
        for name in "abc":
            stack.enter_context(nesting.inside(name, nesting.Allowance(1)))
        with pytest.raises(TooLarge):
            stack.enter_context(nesting.inside("d", nesting.Allowance(1)))
    assert nesting.allowance_of(7).left == 7
