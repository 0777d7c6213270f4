// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "draft/draftchange.h"
#include "list/entrylist.h"

#include <functional>

namespace dnc {

/// Turns what happens to a list into changes that can be saved by another thread. Costs the window no more
/// than a copy of the rows that changed: texts are shared. GUI thread.
class DraftRecorder : private EntryListRecorder {
public:
    using Sink = std::function<void(DraftChange &&change)>;

    /// Records `list`, which outlives the recorder. `replaced` is called before the list is replaced.
    DraftRecorder(EntryList &list, Sink sink, std::function<void()> replaced);
    ~DraftRecorder() override;
    Q_DISABLE_COPY_MOVE(DraftRecorder)

    /// The list as it is now.
    [[nodiscard]] DraftChange wholeList() const;

private:
    void aboutToReset() override;
    void exchanged(std::span<const quint32> entries) override;
    void taken(std::span<const EntryRun> runs) override;
    void put(std::span<const EntryRun> runs) override;
    void sourcesChanged() override;
    void record(DraftChange::Kind kind, std::vector<EntryRun> &&runs);

    EntryList &m_list;
    Sink m_sink;
    std::function<void()> m_replaced;
};

} // namespace dnc
