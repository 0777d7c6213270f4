// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalverify.h"
#include "upload/listlook.h"
#include "upload/lookplan.h"
#include "upload/mirror/mirror.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace dnc {

/// How many rows of an upload are read from the list unless a person wants more.
inline constexpr quint32 usualSample = 20;

/// Reads confirmed rows of an upload from the list: what is found is verified at once, what is missing when
/// the work is done. The journal knows what is still to be read, so that a check of which the program ended
/// goes on. On the thread of the journal, which must outlive it, like the mirror.
class Verification {
public:
    /// How many rows to check: a number, or nothing for all.
    using Sample = std::optional<quint32>;

    /// What the journal says about the rows to check.
    struct Facts {
        Sample sample;
        bool isBegun = false; ///< goes on with a check that has not ended
        std::vector<ConfirmedRow> rows; ///< that are still to be read
        quint32 verifiedBefore = 0; ///< by the part of the check that an earlier process did
    };
    /// Reads them, on any thread; a million take a second or two. Goes on with a check of the job that has
    /// not ended where it is of the same rows, or where `rows` does not say.
    [[nodiscard]] static Result<Facts, JournalError> read(const JournalQueries &journal, JobId job,
                                                          const std::optional<Sample> &rows);

    /// Records that the check begins, unless it has. `delays`: see ListLook.
    [[nodiscard]] static Result<Verification, JournalError>
    begin(Journal &journal, Mirror &mirror, JobId job, Facts facts,
          const std::vector<std::chrono::milliseconds> &delays);

    /// Reads and begins.
    [[nodiscard]] static Result<Verification, JournalError>
    begin(Journal &journal, Mirror &mirror, JobId job, const std::optional<Sample> &rows,
          const std::vector<std::chrono::milliseconds> &delays);

    [[nodiscard]] ListWork &work() { return *m_look; }
    [[nodiscard]] quint32 rows() const { return quint32(m_facts.rows.size()); } ///< to read
    [[nodiscard]] LookPlan plan() const { return m_plan; }

    /// What a check found so far.
    struct Outcome {
        quint32 verified = 0;
        quint32 similar = 0; ///< on the list in another form only; nothing is recorded about them
        quint32 missing = 0; ///< known when it has ended
    };
    /// Once the work is done: records what is missing, and that the check has ended.
    [[nodiscard]] Result<Outcome, JournalError> conclude();
    /// When it stops before that.
    [[nodiscard]] Outcome soFar() const;

private:
    Verification(Journal &journal, Mirror &mirror, JobId job, Facts facts,
                 const std::vector<std::chrono::milliseconds> &delays);

    Journal *m_journal;
    JobId m_job;
    Facts m_facts;
    LookPlan m_plan;
    std::unique_ptr<ListLook> m_look;
};

} // namespace dnc
