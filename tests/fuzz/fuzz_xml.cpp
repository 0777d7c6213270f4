// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/markup/xmlevents.h"

#include <cstdlib>

/// Without the place of a mistake, which in expat depends on the blocks that it is fed.
static std::string withoutPlace(std::string told)
{
    constexpr std::string_view mark = "\nended ";
    return told.erase(told.rfind(mark) + mark.size() + 1);
}

/// Any text in blocks of any size: what is told of it is what expat tells.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data + 1), size - 1);
    if (withoutPlace(eventsOfReader(text, size_t(*data) + 1)) != withoutPlace(eventsOfExpat(text)))
        std::abort();
    return 0;
}
