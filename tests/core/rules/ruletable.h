// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "parsed.h"

#include <QByteArrayList>

namespace dnc::test {

/// The rows of the table `name` in tests/data/rules, each of `columns` cells: without comments and header,
/// and with \n, \xNN (a byte), \uNNNN (a character) and \\ as what they stand for. Ends the test where the
/// table is not so.
[[nodiscard]] QList<QByteArrayList> readRuleTable(const QString &name, qsizetype columns);

/// What the rules make of `input` as the type that the contract calls `type`, or of any type for `?`.
[[nodiscard]] ParsedIdentifier judge(const QByteArray &type, const QByteArray &input,
                                     const RuleContext &context);

/// shown(), and for `?` the type before the identifier.
[[nodiscard]] QString shownAs(const QByteArray &type, const ParsedIdentifier &parsed);

/// The name of a data row: why it is so, and what it holds.
[[nodiscard]] QByteArray rowName(const QByteArray &why, const QByteArray &input);

} // namespace dnc::test
