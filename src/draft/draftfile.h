// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "draft/draft.h"
#include "draft/draftchange.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/sqlite.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace dnc {

struct JournalConnection;

/// The file of one unsent list: SQLite with the settings of the journal, mode 0600. Holds the list as it was
/// at some time and every change since then, each with a hash. Open it only while this process has the lock
/// of its folder. Use from one thread at a time. Everything can fail with DiskFull, NoAccess, InUse, Moved,
/// Damaged, Newer or Failed; what fails to be saved leaves the file as it was.
class DraftFile {
public:
    /// Creates the file of an empty list that is on screen. NoAccess where there is a file already.
    [[nodiscard]] static Result<DraftFile, JournalError> create(const QString &path);
    [[nodiscard]] static Result<DraftFile, JournalError> open(const QString &path);

    DraftFile(DraftFile &&) noexcept;
    DraftFile &operator=(DraftFile &&) noexcept;
    ~DraftFile();
    Q_DISABLE_COPY(DraftFile)

    /// Adds `changes`, all or none.
    [[nodiscard]] Result<void, JournalError> save(std::span<const DraftChange> changes);
    /// The same as by the program alone: the list counts as touched when it was before.
    [[nodiscard]] Result<void, JournalError> saveUnchanged(std::span<const DraftChange> changes);
    /// Keeps how the list is shown: bytes that name nobody. The list counts as touched when it was before.
    [[nodiscard]] Result<void, JournalError> setView(const QByteArray &view);
    /// Whether the list is on screen.
    [[nodiscard]] Result<void, JournalError> setOpen(bool isOpen);
    /// Reads the rows. Damaged where a hash does not fit.
    [[nodiscard]] Result<Draft, JournalError> load() const;
    /// Writes the whole file anew: nothing is left of what the list no longer holds, once a Reset was saved.
    [[nodiscard]] Result<void, JournalError> purge();

    [[nodiscard]] const DraftInfo &info() const { return m_info; }
    /// Whether a Reset would make the file much smaller.
    [[nodiscard]] bool isBloated() const;

private:
    explicit DraftFile(std::unique_ptr<JournalConnection> connection);
    [[nodiscard]] Result<void, JournalError> readAbout();
    [[nodiscard]] Result<void, JournalError> saveAt(WallTime time, std::span<const DraftChange> changes);
    void write(sqlite::Transaction &transaction, const DraftChange &change);
    void writeRows(sqlite::Transaction &transaction, const DraftChange &change);
    void writeSources(sqlite::Transaction &transaction, const std::vector<Source> &sources);
    void insert(sqlite::Transaction &transaction, DraftChange::Kind kind, const QByteArray &runs,
                const QByteArray &rows);

    std::unique_ptr<JournalConnection> m_connection;
    DraftInfo m_info;
    std::vector<Source> m_sources; // as in the file
    qint64 m_first = 1; // number of the oldest change
    qint64 m_next = 1; // of the change that is saved next
    qint64 m_logged = 0; // rows and changes in the file
};

} // namespace dnc
