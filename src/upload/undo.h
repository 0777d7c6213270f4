// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/listing.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalundo.h"
#include "upload/listlook.h"
#include "upload/lookplan.h"
#include "upload/mirror/mirror.h"

#include <memory>
#include <optional>
#include <vector>

namespace dnc {

/// Why a row of an upload is removed from the list, or not.
enum class UndoReason : quint8 {
    Added, ///< this upload added it: a look before had not found it
    Probable, ///< it was added while a request of this upload was on its way
    Elsewhere, ///< another upload of ours has it, too
    NotAsSent, ///< the list has it in another form, or had before the upload
    Before, ///< it was listed before this upload
    Automatic, ///< it does not say of its origin what the rows of this upload do
    NoTime, ///< the list does not say since when it is listed
    Gone, ///< it is not on the list any more
    After, ///< it was added at a time when no request of this upload was on its way
};

/// Which rows of an upload can be taken off the list again, as far as a look at the list shows. On the thread
/// of the journal, which must outlive it, like the mirror.
class UndoPreview {
public:
    /// Positions of rows, ascending; nothing for all.
    using Only = std::optional<std::vector<quint32>>;

    /// What the journal says about the rows.
    struct Facts {
        std::vector<UndoRow> rows;
        quint32 wanted = 0; ///< the first of the rows; the others are for comparison
        std::vector<AttemptSpan> attempts;
    };
    /// Reads them, on any thread; a million take a second or two. With `only`, a few other rows are looked
    /// for, too: they show how the list says that entries of this upload were added.
    [[nodiscard]] static Result<Facts, JournalError> read(const JournalQueries &journal, const Job &job,
                                                          const Only &only = {});

    UndoPreview(const Journal &journal, Mirror &mirror, Job job, Facts facts);
    /// Reads and makes one.
    [[nodiscard]] static Result<UndoPreview, JournalError> begin(const Journal &journal, Mirror &mirror,
                                                                 const Job &job, const Only &only = {});

    /// What must be done before the groups are known.
    [[nodiscard]] ListWork &work() { return *m_look; }
    [[nodiscard]] LookPlan plan() const { return m_plan; }
    [[nodiscard]] quint32 rows() const { return m_facts.wanted; }

    /// A row and what is known about it.
    struct Item {
        UndoRow row;
        UndoReason reason = UndoReason::NoTime;
    };
    /// Once the work is done; in the order of the list.
    [[nodiscard]] std::vector<Item> items() const;

private:
    [[nodiscard]] UndoReason reasonFor(const UndoRow &row, const std::optional<Listing> &listing,
                                       std::optional<bool> usualOrigin) const;
    [[nodiscard]] std::optional<bool> usualOrigin() const;
    [[nodiscard]] bool isWithinAttempt(WallTime time) const;

    Job m_job;
    Facts m_facts;
    LookPlan m_plan;
    std::unique_ptr<ListLook> m_look;
};

/// Whether undoing leaves rows of this kind on the list, and says so.
[[nodiscard]] constexpr bool isKept(UndoReason reason)
{
    return reason == UndoReason::Elsewhere || reason == UndoReason::NotAsSent || reason == UndoReason::Before
        || reason == UndoReason::Automatic || reason == UndoReason::After;
}

/// What is done with the rows of a preview.
struct UndoPlan {
    std::vector<UndoRow> toRemove; ///< in the order of the list
    std::vector<quint32> toKeep; ///< positions, ascending
};
/// Also of a row whose removal was begun, only what is still of the upload is removed.
[[nodiscard]] UndoPlan planUndo(const std::vector<UndoPreview::Item> &items, bool includesProbable);
/// Records that these rows stay on the list.
[[nodiscard]] Result<void, JournalError> recordKept(Journal &journal, JobId job,
                                                    const std::vector<quint32> &positions);

} // namespace dnc
