// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace dnc::test {

/// `count` different identifiers of all six types as CSV with a header, each with its type and a name.
[[nodiscard]] QByteArray mixedList(int count);

/// `count` different e-mail addresses, one a line, no header.
[[nodiscard]] QByteArray emailList(int count);

/// A report as a script reads it: one map a row, by column name.
using ReportRow = QHash<QString, QString>;
[[nodiscard]] std::vector<ReportRow> readReport(const QByteArray &csv);

/// The identifiers of the report's rows that have `status`, sorted.
[[nodiscard]] QStringList identifiersWith(const std::vector<ReportRow> &report, const QString &status);

} // namespace dnc::test
