// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "memorydisk.h"
#include "phase.h"
#include "service.h"
#include "upload/journal/journal.h"
#include "upload/uploadenvironment.h"

#include <functional>
#include <map>
#include <optional>
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

/// What a person wants of the list besides sending, until it is done.
struct LookTask {
    enum class Kind : quint8 { Compare, Verify, Undo };
    Kind kind = Kind::Compare;
    quint32 list = 0; ///< of Compare: its number
    JobId job = 0; ///< of the others
    bool isWhole = false; ///< Verify: all rows; Undo: also what is probably of the upload
    Moment started{};
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
    bool hasJournalFailed = false; ///< since the last restart: what was not written may be there after all
    bool isSalvaged = false; ///< a damaged journal; what was in it may be lost
    bool isClockSetBack = false; ///< ever
    size_t forgottenRequests = 0; ///< the first of all at the service: the pace does not know them
    Phase phase = Phase::Closed;
    std::optional<LookTask> task;
    std::map<JobId, Moment> verifying; ///< since when, by jobs of which no result was shown since then
    std::set<JobId> verified; ///< jobs of which rows may have been found missing
    std::map<std::pair<JobId, quint32>, WallTime> proofs; ///< when rows were verified, as was seen last
};

/// What the world gives to the program and the person in front of it.
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
    std::function<void()> opened; ///< the window is there again, and shows what the journal says
};

} // namespace dnc::test
