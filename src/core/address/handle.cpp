// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/handle.h"

#include "core/parsedidentifier.h"
#include "core/result.h"
#include "core/text/cleantext.h"
#include "core/text/text.h"

namespace dnc {

static constexpr size_t longestHandle = 256;

ParsedIdentifier parseHandle(std::string_view text)
{
    const std::string_view handle = trimmed(text);
    if (const Issue nothing = emptyTextIssue(handle); nothing != Issue::None)
        return unexpected(Problem{nothing, {}});
    size_t characters = 0;
    for (size_t i = 0; i < handle.size(); ++characters) {
        const CodePoint point = codePointAt(handle, i);
        if (point.size == 0 || isUnsendable(point.value))
            return unexpected(Problem{Issue::ControlCharacter, {}});
        i += point.size;
    }
    if (characters > longestHandle)
        return unexpected(Problem{Issue::TooLong, {}});
    return Identifier{IdentifierType::WebChat, std::string(handle)};
}

} // namespace dnc
