// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace dnc {

/// What told where the body of an answer ends (RFC 9112, section 6.3).
enum class BodyEnd : quint8 {
    None, ///< no final answer came
    NoBody, ///< the status has none: 204 and 304
    Length, ///< one Content-Length, and as many bytes
    Chunks, ///< chunks by the rules, up to and with the last one
    Close, ///< the connection was closed: bytes may be missing
    Malformed, ///< the headers, the chunks or the length cannot be read, or contradict one another
};

/// How an answer was seen on the wire. A value.
struct Framing {
    BodyEnd end = BodyEnd::None;
    bool afterWholeRequest =
        false; ///< its first byte came when the whole request had been handed to the system
    bool hasBytesBehind = false; ///< something came behind its end, or before the request

    /// Whether the bytes that were read are the answer, the whole answer and nothing but the answer.
    [[nodiscard]] bool isUnambiguous() const
    {
        return (end == BodyEnd::NoBody || end == BodyEnd::Length || end == BodyEnd::Chunks)
            && !hasBytesBehind;
    }

    bool operator==(const Framing &) const = default;
};

} // namespace dnc
