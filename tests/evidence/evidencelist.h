// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "evidence/evidence.h"
#include "evidence/evidencecheck.h"
#include "upload/journal/journallist.h"

#include <QFile>
#include <QTemporaryDir>

namespace dnc::test {

[[nodiscard]] inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A journal at a fixed time, with finished uploads.
struct EvidenceFixture {
    EvidenceFixture() { reopen(); }
    Q_DISABLE_COPY_MOVE(EvidenceFixture)

    void reopen()
    {
        m_open.reset();
        m_open = Journal::open(folder.filePath(QStringLiteral("data")), {.wallClock = [this] { return now; }})
                     .value();
    }

    [[nodiscard]] Journal &journal() { return *m_open; }

    /// Three confirmed rows of `list.csv`, the first twice, and an invalid one.
    // NOLINTNEXTLINE(modernize-use-nodiscard): uploads have numbers in their order
    JobId upload()
    {
        EntryStore list;
        const quint16 source =
            list.addSource({.file = QStringLiteral("list.csv"), .sha256 = QString(64, u'a')});
        for (const char *text :
             {"ann@example.com", "bob@example.com", "ann@example.com", "eve@example.com"}) {
            Entry row = entry(text);
            row.origin = {.row = list.size() + 1, .column = 1, .source = source};
            list.append(row);
        }
        list.markAs(2, 0);
        list.append(entry("nobody", EntryStatus::Invalid));
        const JobId job = journal().createJob(draft, list).value();
        while (send(journal(), job, accepted)) { }
        return job;
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("evidence.zip")) const
    {
        return folder.filePath(name);
    }
    [[nodiscard]] Result<ExportedEvidence, EvidenceError>
    write(const EvidenceScope &scope = {}, const QString &name = QStringLiteral("evidence.zip")) const
    {
        return exportEvidence(*m_open, scope, path(name));
    }

    QTemporaryDir folder;
    WallTime now{std::chrono::milliseconds(1'764'000'000'123)};

private:
    std::optional<Journal> m_open;
};

} // namespace dnc::test
