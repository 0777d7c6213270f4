// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/uploader.h"
#include "upload/wire/endpoint.h"

#include <memory>
#include <optional>

namespace dnc {

/// Where requests are sent, and where they are recorded.
struct UploadTarget {
    QString journalFolder;
    std::optional<Endpoint> practice; ///< the practice service; nothing: the service from the settings
};

/// An open journal and the uploader that writes to it. Each UploadTarget gets a new one.
class UploadSession {
public:
    [[nodiscard]] static Result<std::unique_ptr<UploadSession>, JournalError> open(const QString &folder);

    explicit UploadSession(Journal &&opened)
        : journal(std::move(opened))
        , uploader(journal)
    {
    }

    Journal journal;
    Uploader uploader;
    std::optional<JobId> jobOnScreen; ///< not over; the table shows its rows and is locked
};

/// The delivery of each entry of `entries`, also where the list was edited since: that of the newest of
/// `jobs` that sent its identifier. Empty where none of `jobs` can be read.
[[nodiscard]] std::vector<Delivery> findDeliveries(const JournalQueries &journal,
                                                   const std::vector<JobId> &jobs, const EntryStore &entries);

} // namespace dnc
