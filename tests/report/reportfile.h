// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "report/report.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <random>

namespace dnc::test {

[[nodiscard]] inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The file that a report becomes, in memory; empty where it was not written.
[[nodiscard]] inline QByteArray report(const EntryStore &store, const QString &name = QStringLiteral("r.csv"),
                                       std::span<const Delivery> deliveries = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    return writeReport(path, store, deliveries) ? contentsOf(path) : QByteArray();
}

[[nodiscard]] inline Entry entryOf(std::string input)
{
    Entry entry;
    entry.input = std::move(input);
    entry.status = EntryStatus::Excluded;
    return entry;
}

/// A text of what may break a report: signs, quotes, separators, marks, letters of many scripts.
[[nodiscard]] inline std::string hostileText(std::mt19937 &random, bool withControls)
{
    static const std::vector<std::string> pieces{"=",       "+",
                                                 "-",       "@",
                                                 "\t",      "\n",
                                                 "\r",      "'",
                                                 "\"",      ",",
                                                 ";",       "|",
                                                 "＝",      "＋",
                                                 "－",      "＠",
                                                 " ",       "\u00A0",
                                                 "\u2028",  "_x0041_",
                                                 "_x",      "_",
                                                 "&",       "<",
                                                 ">",       "a",
                                                 "1415555", "Müller",
                                                 "山田",    "😀",
                                                 "e\u0301", "\u202E",
                                                 "\\",      "''",
                                                 "\r\n",    "]]>",
                                                 "&amp;",   "http://a.example/?b=c",
                                                 "00",      "1.5E+10",
                                                 "#REF!",   "{=1}",
                                                 "\uFEFF"};
    static const std::vector<std::string> controls{"\x01", "\x0B", "\x1F", "\x7F", "\uFFFE", "\uFFFF"};
    std::string text;
    for (auto count = std::uniform_int_distribution<int>(0, 12)(random); count > 0; --count) {
        const auto &choice = withControls && random() % 8 == 0 ? controls : pieces;
        text += choice[random() % choice.size()];
    }
    return text;
}

} // namespace dnc::test
