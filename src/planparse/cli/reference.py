"""The page docs/cli.md, made from the commands: `python -m planparse.cli.reference` writes it."""

from __future__ import annotations

from pathlib import Path

import click

from planparse.cli import main

PAGE = Path("docs", "cli.md")

_WIDTH = 100
"""Letters of a line that fit on the page without scrolling."""

_HELP = ["-h", "--help"]

_HEAD = """\
# Commands

Each command and its options. `planparse COMMAND --help` shows the same; this page is made from it.

- Exit status: 0 done; 1 a plan was refused, or has issues under `--strict`; 2 wrong usage; 130 interrupted with Ctrl-C.
- Results go to standard output or to the file after `-o`; messages go to standard error, one line a problem.
- `-` in place of a file is standard input; after `-o` it is standard output.
- `PLANPARSE_PASSWORD` in the environment does the same as `--password`, which other users of the machine could see.

## Completion

With Tab, the shell completes commands, options, their choices and names of files. `planparse` must be found on the path
for that: install it with `pipx` or `uv`, or switch its environment on first. Add the lines for your shell to the file
named, and open a new window.

bash (4.4 or newer), in `~/.bashrc`:

```bash
eval "$(_PLANPARSE_COMPLETE=bash_source planparse)"
```

zsh, in `~/.zshrc`:

```bash
eval "$(_PLANPARSE_COMPLETE=zsh_source planparse)"
```

fish, in `~/.config/fish/completions/planparse.fish`:

```bash
_PLANPARSE_COMPLETE=fish_source planparse | source
```

PowerShell (5.1 or newer), in the file that `$PROFILE` names; this needs click 8.5 or newer,
which a new installation has:

```powershell
$env:_PLANPARSE_COMPLETE = "powershell_source"
planparse | Out-String | Invoke-Expression
$env:_PLANPARSE_COMPLETE = ""
```

Command Prompt on Windows completes only the names of files.
"""


def reference() -> str:
    """Return the page, with the whole help of every command."""
    top = click.Context(main, info_name="planparse", terminal_width=_WIDTH, help_option_names=_HELP)
    sections = [_section(main, top)]
    for name in main.list_commands(top):
        command = main.commands[name]
        sections.append(_section(command, click.Context(command, top, name)))
    return "\n".join([_HEAD, *sections])


def _section(command: click.Command, context: click.Context) -> str:
    """The help of one command, below its name."""
    text = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    return f"## {context.command_path}\n\n```text\n{text}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(reference(), "utf-8", newline="\n")
