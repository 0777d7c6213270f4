// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/entryqueue.h"
#include "list/entrytablemodel.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace dnc {

/// Brings entries from a worker into the table, some at each frame, so that the window answers meanwhile.
class ImportStream : public QObject {
    Q_OBJECT

public:
    explicit ImportStream(EntryTableModel &model, QObject *parent = nullptr);

    /// Shows `first`, what a list seems to begin with, until begin() brings the whole of it: then they stay
    /// where that begins with the very same, else they go. Does nothing where the list may not be changed.
    void showBeginning(EntryStore &&first);
    /// Takes out again what showBeginning() showed.
    void hideBeginning();
    /// Adds what comes through `queue`, as one undo step called `text`. One at a time.
    void begin(std::shared_ptr<EntryQueue> queue, const QString &text);
    /// Takes out again what came.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_queue != nullptr; }

signals:
    /// Just before the first entries are added.
    void adding();
    /// With all of it in the list.
    void added(const dnc::ImportCounts &counts);
    /// With none of it in the list: after cancel(), or because the list may not be changed.
    void dropped();

private:
    void tick();
    void takePieces();
    void take(EntryStore &&piece);
    void drop();
    [[nodiscard]] bool begins();
    void finishIfComplete();

    EntryTableModel &m_model;
    QTimer m_frames;
    std::shared_ptr<EntryQueue> m_queue;
    QString m_text;
    bool m_begun = false;
    EntryStore m_beginning; ///< what is shown until the first piece is there
};

} // namespace dnc
