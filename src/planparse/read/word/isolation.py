"""No network for LibreOffice, which follows a document's links: settings, a dead proxy, and a network of its own.

Each wall stands alone: the settings hold on every system, the proxy stops what they might leave, and on Linux the
kernel gives the process a network with nothing in it, where it lets a user have one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

_DEAD = "127.0.0.1", 9
"""The port that discards: nothing listens there."""

_NEVER = "2"

_SETTINGS = {
    "Office.Common/Security/Scripting": {
        "BlockUntrustedRefererLinks": "true",
        "DisableActiveContent": "true",
        "DisableMacrosExecution": "true",
        "MacroSecurityLevel": "3",
    },
    "Office.Writer/Content/Update": {"Link": _NEVER, "Field": "false", "Chart": "false"},
    "Office.Calc/Content/Update": {"Link": _NEVER},
    "Inet/Settings": {
        "ooInetProxyType": "2",
        "ooInetHTTPProxyName": _DEAD[0],
        "ooInetHTTPProxyPort": str(_DEAD[1]),
        "ooInetHTTPSProxyName": _DEAD[0],
        "ooInetHTTPSProxyPort": str(_DEAD[1]),
        "ooInetNoProxy": "",
    },
}
"""What LibreOffice is told: follow no link of a file that nobody trusts, run nothing, bring nothing up to date."""

_PROXIES = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")


def write_settings(profile: Path) -> None:
    """Write a profile's settings, before LibreOffice makes the rest of it."""
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>\n"
        for path, values in _SETTINGS.items()
        for name, value in values.items()
    )
    folder = profile / "user"
    folder.mkdir(parents=True)
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n{items}</oor:items>\n'
    (folder / "registrymodifications.xcu").write_text(text, encoding="utf-8")


def environment(own: Mapping[str, str]) -> dict[str, str]:
    """The variables of this process, with proxies that lead nowhere and no address that goes round them.

    >>> made = environment({"HOME": "/home/ann", "no_proxy": "*", "HTTP_PROXY": "http://proxy:80"})
    >>> made["HOME"], made["http_proxy"], made["HTTP_PROXY"], "no_proxy" in made
    ('/home/ann', 'http://127.0.0.1:9', 'http://127.0.0.1:9', False)
    """
    dead = f"http://{_DEAD[0]}:{_DEAD[1]}"
    kept = {name: value for name, value in own.items() if name.lower() != "no_proxy"}
    return {**kept, **{spelt: dead for name in _PROXIES for spelt in (name, name.upper())}}


@lru_cache(maxsize=1)
def no_network() -> tuple[str, ...]:
    """What to put before a command so that it has no network; nothing where the system does not let a user do so."""
    program = shutil.which("unshare") if sys.platform == "linux" else None
    if program is None:
        return ()
    prefix = (program, "--user", "--map-root-user", "--net", "--")
    try:
        tried = subprocess.run(
            [*prefix, "true"], stdin=subprocess.DEVNULL, capture_output=True, timeout=10, check=False, env=os.environ
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return prefix if tried.returncode == 0 else ()
