// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "deskworld.h"
#include "upload/listlook.h"
#include "upload/listrunner.h"
#include "upload/mirror/mirror.h"
#include "upload/removalwork.h"
#include "upload/undo.h"
#include "upload/uploadstop.h"
#include "upload/verification.h"
#include "upload/wire/endpoint.h"

#include <QObject>

#include <memory>
#include <optional>

namespace dnc::test {

/// Does what Memory::task says with the product's own works, as the command line does: compares a list before
/// it is sent, verifies an upload, undoes it. One program's; a task outlives it.
class Looks : public QObject {
    Q_OBJECT

public:
    Looks(const DeskWorld &world, Memory &memory, Journal &journal);

    /// Begins the task or goes on with it.
    void start(const Endpoint &endpoint);
    void pause() { m_runner.pause(); }
    [[nodiscard]] bool isRunning() const { return m_runner.isRunning(); }
    [[nodiscard]] int requestsPerMinute() const { return m_runner.requestsPerMinute(); }
    [[nodiscard]] std::optional<Wait> wait() const { return m_runner.wait(); }
    /// Why the last run ended before its task was done.
    [[nodiscard]] const std::optional<Stop> &stop() const { return m_stop; }
    /// Where a task is while a request of it is on its way.
    [[nodiscard]] Phase phase() const;

private:
    [[nodiscard]] Result<void, JournalError> begin();
    void forget();
    void run(ListWork &work, JobId job);
    void onProgress();
    void onEnded();
    [[nodiscard]] Result<void, JournalError> conclude();
    [[nodiscard]] Result<void, JournalError> concludeCompare();
    [[nodiscard]] Result<void, JournalError> concludeVerify();
    [[nodiscard]] Result<void, JournalError> concludePreview();
    void lookAtVerified();
    void lookAtMissing(const Screen &before, const JobEntries &now, JobId job);

    const DeskWorld &m_world;
    Memory &m_memory;
    Journal &m_journal;
    ListRunner m_runner;
    Endpoint m_endpoint;
    std::optional<Stop> m_stop;
    Moment m_started{}; ///< of this run
    std::optional<Mirror> m_mirror; // before those that use it
    EntryStore m_list; ///< that is compared
    std::vector<quint32> m_wanted; ///< entries of it
    std::unique_ptr<ListLook> m_look;
    std::optional<Verification> m_check;
    std::optional<UndoPreview> m_preview;
    std::unique_ptr<RemovalWork> m_removal;
};

} // namespace dnc::test
