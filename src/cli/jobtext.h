// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <QJsonObject>

#include <vector>

namespace dnc {

/// A job with everything that the journal keeps besides its rows.
struct JobRecord {
    Job job;
    std::vector<JobSource> sources;
    std::vector<Attempt> attempts;
    std::vector<EvidenceExport> exports;
};

/// For scripts; the keys are documented in the README.
[[nodiscard]] QJsonObject toJson(const Job &job);
/// The same object with the lists and requests of the job.
[[nodiscard]] QJsonObject toJson(const JobRecord &record);

/// For people: one line per job, in columns.
[[nodiscard]] QString toText(const std::vector<Job> &jobs);
/// For people: one line per fact, then a table of the requests.
[[nodiscard]] QString toText(const JobRecord &record);

} // namespace dnc
