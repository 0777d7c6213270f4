// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>

#include <vector>

namespace dnc::test {

/// A made export of a mailing-list program, with the truth beside it.
struct MadeExport {
    QByteArray text; ///< as CSV
    QSet<QString> out; ///< addresses of the people who opted out
    QSet<QString> others; ///< addresses of those who did not
    QMap<int, QStringList> outValues; ///< by consent column: the values that mean that somebody opted out
    bool isPlain = false; ///< a suppression list, which has no consent column
};

/// `count` exports in many dialects, languages and with all sorts of oddities, always the same ones.
[[nodiscard]] std::vector<MadeExport> makeExports(int count);

} // namespace dnc::test
