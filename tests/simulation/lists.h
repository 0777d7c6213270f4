// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "deskworld.h"

namespace dnc::test {

/// The `number`th list of a story, from 1; the same at any time.
[[nodiscard]] EntryStore makeList(const Options &options, quint32 number);
/// How many lists a story has, at most.
[[nodiscard]] quint32 mostLists(const Options &options);
/// Makes a job of `entries` as people do who confirm an upload, and shows it. `compared`: see JobDraft.
void addJob(const DeskWorld &world, Memory &memory, Journal &journal, const EntryStore &entries,
            const std::optional<WallTime> &compared = {});
/// Shows the job as the journal has it. Keeps the identifiers that were shown.
void showJob(Screen &screen, const Job &job, const JobEntries &rows);

/// Where all jobs go.
[[nodiscard]] QUrl serviceUrl();
[[nodiscard]] QString accountId();

} // namespace dnc::test
