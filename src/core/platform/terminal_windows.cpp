// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/terminal.h"

#include <cstdlib>
#include <initializer_list>

#include <fcntl.h>
#include <io.h>

#include <windows.h>

namespace dnc {

namespace {

UINT formerCodePage = 0;

// The console outlives the program, and so would its code page.
void restoreCodePage()
{
    SetConsoleOutputCP(formerCodePage);
}

void obeyEscapes(DWORD stream)
{
    const HANDLE console = GetStdHandle(stream);
    DWORD mode = 0;
    if (GetConsoleMode(console, &mode) != 0)
        SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

} // namespace

void prepareStandardStreams()
{
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    obeyEscapes(STD_OUTPUT_HANDLE);
    obeyEscapes(STD_ERROR_HANDLE);
    formerCodePage = GetConsoleOutputCP();
    if (formerCodePage != 0 && SetConsoleOutputCP(CP_UTF8) != 0)
        std::atexit(restoreCodePage);
}

bool isTerminal(std::FILE *stream)
{
    DWORD mode = 0; // _isatty() takes a printer and NUL for a terminal
    return GetConsoleMode(reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream))), &mode) != 0;
}

} // namespace dnc
