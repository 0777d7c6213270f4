// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/entryqueue.h"
#include "list/entrylist.h"
#include "list/entrytablemodel.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace dnc {

/// Moves entries from an EntryQueue into the table, some in each frame, so that the UI stays responsive.
/// Background delivers one result per task; an import of a million rows needs this pipe to show the first
/// ones early. GUI thread.
class ImportStream : public QObject {
    Q_OBJECT

public:
    explicit ImportStream(EntryTableModel &model, QObject *parent = nullptr);

    /// Shows `first`, a preview of the entries that begin() will bring. They are replaced if the real entries
    /// differ. Does nothing while the list cannot be changed.
    void showBeginning(EntryStore &&first);
    /// Removes what showBeginning() added.
    void hideBeginning();
    /// Adds the entries of `queue` as one undo step called `text`. One queue at a time.
    void begin(std::shared_ptr<EntryQueue> queue, const EntryList::StepText &text);
    /// Removes everything that was added.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_queue != nullptr; }

signals:
    /// Emitted before the first entries are added.
    void adding();
    /// All entries are in the list.
    void added(const dnc::ImportCounts &counts);
    /// None of the entries are in the list: after cancel(), or because the list cannot be changed.
    void dropped();

private:
    void tick();
    void takePieces();
    void take(EntryStore &&piece);
    void drop();
    [[nodiscard]] bool startAdding();
    void finishIfComplete();

    EntryTableModel &m_model;
    QTimer m_frames;
    std::shared_ptr<EntryQueue> m_queue;
    EntryList::StepText m_text;
    bool m_isAdding = false;
    EntryStore m_beginning; // shown until the first piece arrives
};

} // namespace dnc
