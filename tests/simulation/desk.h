// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "memorydisk.h"
#include "network.h"
#include "phase.h"
#include "service.h"
#include "upload/journal/journal.h"
#include "upload/uploader.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace dnc::test {

/// What a person sees of one job: the status of each row, as the window keeps it.
struct Screen {
    std::vector<std::string> identifiers; ///< of the rows, as they were given
    std::vector<EntryStatus> rows;
    quint32 settled = 0; ///< rows confirmed or rejected, as progress counts them
};

/// What people remember of a story when its programs have ended.
struct Memory {
    std::map<JobId, Screen> screens;
    std::set<JobId> canceled; ///< durably, as the program said
    std::set<std::string> erased;
    bool saidAdded = false; ///< a person decided that an answer confirms
    std::set<JobId> saidNotAdded; ///< for a batch of these jobs
    Moment heldUntil{}; ///< no request before this time
    bool isBehindJump = false; ///< the wall clock went forward, which hides how long ago something was
    Moment paceSince{}; ///< requests before are not remembered
    Phase phase = Phase::Closed;
};

/// What the world gives to the desk.
struct DeskWorld {
    QString folder;
    const Options &options;
    MemoryDisk &disk;
    Service &service;
    QRandomGenerator &chance;
    UploadEnvironment environment;
    JournalOptions journalOptions;
    std::function<Moment()> trueTime;
    std::function<bool(Point)> reach;
    std::function<void(const QByteArray &)> trace;
    std::function<void(const QByteArray &)> fail; ///< a promise was broken
};

/// The program and the person in front of it. The journal and the uploader are the product's.
class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(const DeskWorld &world);
    ~Desk() override;

    [[nodiscard]] bool isOpen() const { return m_journal != nullptr; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Uploader *uploader() { return m_uploader.get(); }
    [[nodiscard]] Memory &memory() { return m_memory; }
    /// A request is on its way, or its outcome is not recorded.
    [[nodiscard]] bool isBusy() const;

    /// Starts the program. False where the journal cannot be opened now.
    bool open();
    /// Ends it as people end programs.
    void close();
    /// Ends it after the computer has: nothing reaches the disk.
    void abandon();

    void addList();
    /// Does what the program asks, or starts what is left. False where nothing is.
    bool attend();
    void pause();
    void cancel();
    void logOut();
    /// The wall clock went forward: the next program takes everything for older than it is.
    void noteJump();
    void erase(quint32 which);
    void forgetOld();
    /// Goes on with settings that somebody has changed, right or wrong.
    void useWrongToken();
    void useOtherAccount();
    void setReserve(int reserve);
    /// An identifier of one of the lists.
    [[nodiscard]] std::string anyIdentifier(quint32 which) const;
    /// Ends the program where it waited for a request before it ends.
    void closeWhenPaused();

private:
    void forgetPace();
    void onState(UploadState state);
    void onOutcome(const BatchOutcome &outcome);
    void show(JobId job, quint32 first, quint32 last, EntryStatus status);
    void start(JobId job);
    void goOnAsSet();
    [[nodiscard]] std::optional<JobId> openJob() const;
    void settle(const Stop &stop);
    void answer(const AnswerQuestion &question);
    void repair(const Stop &stop);
    [[nodiscard]] EntryStore makeList();
    [[nodiscard]] Phase phaseOf(UploadState state) const;

    DeskWorld m_world;
    Memory m_memory;
    Endpoint m_endpoint;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Uploader> m_uploader;
    quint32 m_lists = 0;
    bool m_closes = false;
};

} // namespace dnc::test
