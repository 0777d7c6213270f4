// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalundo.h"
#include "upload/listwork.h"

#include <functional>
#include <vector>

namespace dnc {

/// Takes rows of an upload off the list, one after the other. Each is read right before it is removed; what
/// is not on the list exactly as it was sent is kept. What becomes of a row is recorded before the next one.
/// On the thread of the journal, which must outlive it.
class RemovalWork : public ListWork {
public:
    RemovalWork(Journal &journal, JobId job, std::vector<UndoRow> rows);

    [[nodiscard]] Result<std::optional<ListRequest>, JournalError> next() override;
    [[nodiscard]] Result<Verdict, JournalError> take(const ListRequest &request, const Reply &reply) override;

    struct Numbers {
        quint32 removed = 0;
        quint32 kept = 0;
        quint32 failed = 0;
        quint32 gone = 0; ///< somebody else had removed it
    };
    [[nodiscard]] const Numbers &numbers() const { return m_numbers; }

private:
    [[nodiscard]] Result<Verdict, JournalError> takeReading(const Reply &reply);
    [[nodiscard]] Result<Verdict, JournalError> takeRemoval(const Reply &reply);
    [[nodiscard]] Result<Verdict, JournalError> end(Removal removal, const Verdict &verdict);

    Journal &m_journal;
    JobId m_job;
    std::vector<UndoRow> m_rows;
    size_t m_place = 0;
    bool m_isRead = false; // the row at m_place is on the list and may be removed
    bool m_wasNotFound = false; // its removal was answered with 404
    bool m_isInDoubt = false; // a request may have removed it, or may do so yet
    Numbers m_numbers;
};

} // namespace dnc
