"""LibreOffice reaches no network, whatever a document links to: each of the three walls alone, and all together."""

from __future__ import annotations

import socket
import sys
import threading
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from planparse.read.word import package

OFFICE = pytest.mark.skipif(package._program() is None, reason="LibreOffice is not installed")

CONTENT = """<?xml version="1.0" encoding="UTF-8"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"><office:body><office:text>
<text:p>Action plan</text:p>
<text:p><draw:frame svg:width="3cm" svg:height="3cm" text:anchor-type="as-char"><draw:image
 xlink:href="http://127.0.0.1:{port}/image.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>
<text:p><draw:frame svg:width="3cm" svg:height="3cm" text:anchor-type="as-char"><draw:object
 xlink:href="http://127.0.0.1:{port}/object.odt" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>
<text:section text:name="far"><text:section-source xlink:href="http://127.0.0.1:{port}/section.odt" xlink:type="simple"/>
<text:p>kept</text:p></text:section>
<text:section text:name="near"><text:section-source xlink:href="{secret}" text:filter-name="Text"/><text:p>own</text:p></text:section>
</office:text></office:body></office:document-content>"""


@pytest.fixture
def visits() -> Iterator[tuple[int, list[bytes]]]:
    """A server on this machine, and what it was asked for."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            while True:
                try:
                    client, _ = server.accept()
                except OSError:
                    return
                with client:
                    client.settimeout(1)
                    asked.append(client.recv(100))

        threading.Thread(target=listen, daemon=True).start()
        yield server.getsockname()[1], asked
        server.shutdown(socket.SHUT_RDWR)


def linked(port: int, secret: Path) -> bytes:
    """An OpenDocument text with links to an image, an object and a text on the web, and to a file of this machine."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        file.writestr("content.xml", CONTENT.format(port=port, secret=secret.as_uri()))
        file.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry'
            ' manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry'
            ' manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
        )
    return out.getvalue()


@OFFICE
@pytest.mark.slow
@pytest.mark.parametrize("wall", ["all", "settings", "proxy"])
def test_no_link_of_a_document_is_followed(
    visits: tuple[int, list[bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wall: str
) -> None:
    port, asked = visits
    secret = tmp_path / "secret.txt"
    secret.write_text("password", encoding="utf-8")
    proxy = {"Inet/Settings": package._SETTINGS["Inet/Settings"]}
    if wall != "all":
        monkeypatch.setattr(package, "no_network", lambda: ())
    if wall == "settings":
        monkeypatch.setattr(package, "environment", dict)
        monkeypatch.setattr(package, "_SETTINGS", {k: v for k, v in package._SETTINGS.items() if k not in proxy})
    if wall == "proxy":
        monkeypatch.setattr(package, "_SETTINGS", proxy)
    made = package.convert_to_docx("plan.odt", linked(port, secret), "odt")
    text = zipfile.ZipFile(BytesIO(made)).read("word/document.xml")
    assert asked == []
    assert b"Action plan" in text
    assert b"kept" in text
    assert b"password" not in text


def test_the_office_is_started_with_settings_a_dead_proxy_and_no_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform == "win32":
        pytest.skip("the stand-in is a shell script")
    told = tmp_path / "told"
    office = tmp_path / "soffice"
    office.write_text(
        f'#!/bin/sh\nenv > {told}\nfor a; do case $a in -env:User*) cat "${{a#*file://}}"/user/*.xcu >> {told};; esac; done\n'
        f"cat /proc/net/dev >> {told} 2>/dev/null\n",
        encoding="utf-8",
    )
    office.chmod(0o755)
    monkeypatch.setattr(package, "_program", lambda: str(office))
    monkeypatch.setenv("no_proxy", "*")
    with pytest.raises(package.DamagedFileError):
        package.convert_to_docx("plan.rtf", b"{\\rtf1 x}", "rtf")
    text = told.read_text("utf-8")
    assert "https_proxy=http://127.0.0.1:9\n" in text
    assert "no_proxy=" not in text
    assert '"BlockUntrustedRefererLinks" oor:op="fuse"><value>true<' in text
    if package.no_network():
        assert "lo:" in text
        assert "eth0:" not in text
