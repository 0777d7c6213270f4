// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <QJsonObject>

#include <vector>

namespace dnc {

/// A job with all that the journal keeps beside its rows.
struct JobRecord {
    Job job;
    std::vector<Source> sources;
    std::vector<Attempt> attempts;
};

/// For scripts, keys as the README's contract has them.
[[nodiscard]] QJsonObject toJson(const Job &job);
/// The same object, and the lists and requests of the job.
[[nodiscard]] QJsonObject toJson(const JobRecord &record);

/// For people: a line a job, in columns.
[[nodiscard]] QString toText(const std::vector<Job> &jobs);
/// For people: a line a fact, then a table of the requests.
[[nodiscard]] QString toText(const JobRecord &record);

} // namespace dnc
