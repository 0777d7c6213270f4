// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"

#include <QStringList>

namespace dnc::test {

/// `row:column type input (name)`, with `!` before the type of an invalid entry, `-` before that of one that
/// is left out, and `?` for an unknown type.
[[nodiscard]] inline QString show(const EntryStore::View &entry)
{
    using namespace Qt::StringLiterals;
    const std::string_view type = entry.type ? wireName(*entry.type) : std::string_view("?");
    QString shown = u"%1:%2 "_s.arg(entry.origin.row).arg(entry.origin.column);
    if (entry.status == EntryStatus::Invalid)
        shown += u'!';
    if (entry.status == EntryStatus::Excluded)
        shown += u'-';
    shown += QString::fromUtf8(type) + u' ' + QString::fromUtf8(entry.input);
    if (!entry.name.empty())
        shown += u" ("_s + QString::fromUtf8(entry.name) + u')';
    return shown;
}

[[nodiscard]] inline QStringList show(const EntryStore &store)
{
    QStringList shown;
    for (quint32 i = 0; i < store.size(); ++i)
        shown.append(show(store.at(i)));
    return shown;
}

/// A list of tests/data/lists.
[[nodiscard]] inline Document readList(const QString &name)
{
    return readDocument(QStringLiteral(DNC_TEST_DATA "/lists/") + name).value();
}

[[nodiscard]] inline Document documentOf(const QByteArray &text)
{
    return readDocument(text, QStringLiteral("list.csv")).value();
}

} // namespace dnc::test
