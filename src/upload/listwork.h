// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/wire/verdict.h"

#include <QString>

#include <chrono>
#include <optional>

namespace dnc {

/// One request about the list that is no batch of an upload.
struct ListRequest {
    AttemptKind kind = AttemptKind::Page; ///< any but Post
    QString cursor; ///< of a Page
    Identifier identifier{}; ///< of a Search, or of a Removal as the list stores it
    std::chrono::milliseconds pause{0}; ///< before it
};

/// What a ListRunner does: says which request comes next and takes its answer. Knows no network and no pace.
class ListWork {
public:
    virtual ~ListWork() = default;

    /// Nothing once it is done. The same request until its answer was taken.
    [[nodiscard]] virtual Result<std::optional<ListRequest>, JournalError> next() = 0;
    /// Takes the answer. With NextStep::Proceed it is taken, durably; else the verdict says what to do before
    /// the same request is sent again.
    [[nodiscard]] virtual Result<Verdict, JournalError> take(const ListRequest &request,
                                                             const Reply &reply) = 0;

protected:
    ListWork() = default;
    ListWork(const ListWork &) = default;
    ListWork(ListWork &&) = default;
    ListWork &operator=(const ListWork &) = default;
    ListWork &operator=(ListWork &&) = default;
};

} // namespace dnc
