"""A conversion that does, on demand of a file's content, what documents do to parsers at their worst.

Workers find it over PYTHONPATH. Run as a script, it is `planparse` with this conversion in the workers.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import socket
import subprocess
import sys
import time


def convert(name, data, password=None, *, traces=False, profile=None, second_opinion="never"):
    from planparse.batch import convert as really

    mark, _, rest = data.partition(b"\n")
    deed = DEEDS.get(mark.decode("ascii", "replace"))
    if deed is None:
        return really.convert(name, data, password, traces=traces, profile=profile, second_opinion=second_opinion)
    parse = really.parse_bytes

    def misbehave(name, _data, *, password=None, profile, **_):
        deed()
        return parse(name, rest, password=password, profile=profile)

    really.parse_bytes = misbehave
    try:
        return really.convert(name, data, password, traces=traces, profile=profile, second_opinion=second_opinion)
    finally:
        really.parse_bytes = parse


def light(_name, data, password=None, *, traces=False, profile=None, **_):  # noqa: ARG001
    """The deeds without a conversion, and without the time it takes to import one."""
    from planparse.batch.task import Conversion

    mark, _, rest = data.partition(b"\n")
    if mark.decode("ascii", "replace") in DEEDS:
        DEEDS[mark.decode()]()
    return Conversion(hashlib.sha256(data).hexdigest(), rest.decode())


def spin():
    while True:
        pass


def hold():
    """Endless, and in C: no other thread of Python's runs meanwhile."""
    _ = 9**9**9


def child():
    """Endless in a process that the worker started, as an office converter would be."""
    subprocess.run([sys.executable, "-c", "import time; time.sleep(600)"], check=True)


def hog():
    held = []
    while True:
        held.append(bytearray(1 << 20))


def abort():
    os.abort()


def leave():
    os._exit(0)


def fall():
    ctypes.string_at(0)


def fail():
    raise KeyError("Jane Doe's address")


def connect():
    socket.create_connection(("127.0.0.1", 9))


def look_up():
    socket.getaddrinfo("example.org", 80)


def chatter():
    print("[]")
    os.write(1, b'{"sha256": "lies"}\n' * 9)


def slow():
    time.sleep(0.3)


DEEDS = {
    f"!{deed.__name__}": deed
    for deed in (spin, hold, child, hog, abort, leave, fall, fail, connect, look_up, chatter, slow)
}

if __name__ == "__main__":
    from planparse.batch import supervise
    from planparse.cli import main

    supervise.Workers.__init__.__defaults__ = ("faulty:convert",)
    main()
