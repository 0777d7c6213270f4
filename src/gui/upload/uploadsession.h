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

/// Where uploads go, and where they are written down.
struct UploadTarget {
    QString journalFolder;
    std::optional<Endpoint>
        practice; ///< set: this service and no other; else the one that is set, with its token
};

/// The journal of a folder and what works on it. Made anew when the target changes.
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
};

/// What the journal knows of the way of each entry of `entries`, however the list was edited since: the
/// newest of `jobs` that sent its identifier.
[[nodiscard]] std::vector<Delivery> findDeliveries(const JournalQueries &journal,
                                                   const std::vector<JobId> &jobs, const EntryStore &entries);

} // namespace dnc
