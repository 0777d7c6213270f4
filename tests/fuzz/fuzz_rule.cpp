// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/note.h"
#include "core/rules/readable.h"
#include "core/rules/remark.h"
#include "core/rules/rules.h"

#include <cstdlib>

using namespace dnc;

/// Any bytes as an identifier of the one type that this is compiled for: what comes out is itself when it is
/// read again, also as it is shown, and so is what is proposed.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const IdentifierType type = typeFromWireName(DNC_FUZZED_TYPE).value();
    const ParsedIdentifier parsed = parseIdentifier(type, text, {});
    const std::string value = parsed ? parsed->value : parsed.error().suggestion;
    if (!value.empty()) {
        const Identifier same{type, value};
        if (parseIdentifier(type, value, {}) != same)
            std::abort();
        if (parseIdentifier(type, readable(type, value), {}) != same)
            std::abort();
        const Note again = remarkOn(value, same).note;
        if ((again != Note::None && !isDoubt(again)) || isDoubt(remarkOn(text, same).note) != isDoubt(again))
            std::abort();
    }
    static_cast<void>(parseAnyIdentifier(text, {}));
    return 0;
}
