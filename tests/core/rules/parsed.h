// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/rules/rules.h"

#include <QString>

#include <span>
#include <string_view>

namespace dnc::test {

/// A named data row: what a person gave, and shown() of what the rule must make of it.
struct RuleRow {
    const char *name;
    std::string_view input;
    const char *expected;
};

/// The value; for a problem `!` and the name of its Issue, then the suggestion behind a space where there is
/// one.
[[nodiscard]] QString shown(const ParsedIdentifier &parsed);

/// Adds `rows` to the data of a test that fetches `input` (QByteArray) and `expected` (QString).
void addRows(std::span<const RuleRow> rows);

} // namespace dnc::test
