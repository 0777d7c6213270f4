// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

namespace dnc {

/// What shows that a confirmed entry is on the list. Journal numbers: add at the end only.
enum class Proof : quint8 {
    None, ///< it is not confirmed, or by a version that did not record this
    Answer, ///< the answer to its batch, of a kind that confirms
    Sample, ///< three entries of its batch were read from the list, added or renewed by the request
    Read, ///< it was read from the list itself
    Person, ///< somebody decided that answers of this kind confirm
};

/// The value in reports, never translated; empty for None.
[[nodiscard]] constexpr std::string_view proofName(Proof proof)
{
    switch (proof) {
    case Proof::None:
        return {};
    case Proof::Answer:
        return "answer";
    case Proof::Sample:
        return "sample";
    case Proof::Read:
        return "read";
    case Proof::Person:
        return "person";
    }
    return {};
}

} // namespace dnc
