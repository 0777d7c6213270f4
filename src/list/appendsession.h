// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/entrylist.h"

#include <QObject>

#include <optional>

namespace dnc {

/// Adds entries at the end of a list piece by piece, while the person looks at those that are there: from
/// begin() to end(), which makes one undo step of them, or cancel(), which takes them out again. Meanwhile
/// nothing can be edited, undone or redone. Nothing begins unless the list is changeable; setEntries() and
/// locking cancel. Calls outside a session do nothing. GUI thread only.
class AppendSession : public QObject {
    Q_OBJECT

public:
    /// `list` outlives the session.
    explicit AppendSession(EntryList &list, QObject *parent = nullptr);

    /// Marks the duplicates of what is there, some 60 ms a million.
    void begin();
    /// So many entries will come in all, for which `room` was made: what is added from now on moves nothing.
    void expect(quint32 count, DuplicateMarker &&room);
    /// About 1 ms for 8,192 entries.
    void add(EntryStore &&chunk);
    /// Added sources with the file and sheet of `source` are this one, now that its hash is known.
    void setSource(const Source &source);
    /// `text` names the undo step. None is made if no entry was added.
    void end(const EntryList::StepText &text);
    void cancel();

    [[nodiscard]] bool isActive() const { return m_appended.has_value(); }
    /// How many entries were added since begin().
    [[nodiscard]] quint32 count() const;

signals:
    void activeChanged(bool active);

private:
    struct Appended {
        quint32 first; // entry
        quint16 firstSource;
        DuplicateMarker marker;
    };
    [[nodiscard]] EntryRun finish();

    EntryList &m_list;
    std::optional<Appended> m_appended;
};

} // namespace dnc
