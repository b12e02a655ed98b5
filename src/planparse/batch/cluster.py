"""A Dask cluster as one more executor. Each Dask worker converts in child processes of its own, under watch as here."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from planparse import __version__
from planparse.batch.run import Submit
from planparse.batch.supervise import CONVERT, convert_here
from planparse.batch.task import Limits
from planparse.errors import BatchError, MissingExtraError
from planparse.extras import installing

if TYPE_CHECKING:
    from distributed import Client

_LEAST_AHEAD = 32
"""Tasks handed out at least, so that workers that join later have something to do."""


@contextmanager
def dask(address: str, limits: Limits, convert: str = CONVERT) -> Iterator[tuple[Submit, int]]:
    """What hands a task to the cluster, and how many tasks to hand out at a time.

    Raises `MissingExtraError` without Dask, `BatchError` where no scheduler answers or a worker has no, or another,
    planparse.
    """
    try:
        from distributed import Client
    except ImportError:
        raise MissingExtraError(None, "a cluster needs Dask, which is not installed", installing("dask")) from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what it loses and finds again is its own affair
    try:
        client = Client(address, set_as_default=False, timeout=10)
    except (OSError, ValueError) as error:
        problem = f"no Dask scheduler answers at {address} ({type(error).__name__})"
        raise BatchError(None, problem, "start one, or check the address") from None
    with client, client.get_executor(pure=False) as executor:
        _check(client)
        threads = sum(client.nthreads().values())
        yield partial(executor.submit, convert_here, limits=limits, convert=convert), max(_LEAST_AHEAD, 2 * threads)


def _check(client: Client) -> None:
    """Raise `BatchError` unless each worker has this planparse: another version's plans would differ."""
    try:
        versions = set(client.run(_version).values())
    except Exception as error:  # noqa: BLE001  # what the worker's import raised
        problem = f"the cluster's workers cannot run planparse ({type(error).__name__})"
        raise BatchError(None, problem, "install planparse there") from None
    others = sorted(versions - {__version__})
    if others:
        problem = f"the cluster's workers have planparse {', '.join(others)}"
        raise BatchError(None, problem, f"install {__version__} there")


def _version() -> str:
    return __version__
