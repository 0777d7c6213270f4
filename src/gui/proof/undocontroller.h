// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/upload/journalreader.h"
#include "upload/journal/job.h"
#include "upload/removalwork.h"
#include "upload/undo.h"
#include "upload/undogroups.h"
#include "upload/wire/endpoint.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QWidget;

namespace dnc {

class EntryTableModel;
class ListTask;
class UploadController;

/// Takes off the list what an upload added, or some rows of it: reads the list, shows what that finds, asks
/// for the number, and removes one entry after the other. An undo that was interrupted is offered again when
/// the journal is opened. GUI thread.
class UndoController : public QObject {
    Q_OBJECT

public:
    UndoController(const EntryTableModel &model, UploadController &uploads, ListTask &task, QWidget &window,
                   QObject *parent = nullptr);
    ~UndoController() override;

    /// Shows the cost first, in a dialog over `window`. Returns at once.
    void ask(const Job &job, QWidget &window);
    /// The same for those of `entries` that the newest upload of the list on screen confirmed.
    void askForEntries(const std::vector<quint32> &entries);

signals:
    /// What the journal says about a job has changed.
    void changed();

private:
    struct Run;
    void askFor(const Job &job, const UndoPreview::Only &only, QWidget &window);
    void read(const Job &job, const UndoPreview::Only &only, const Endpoint &endpoint, QWidget &window);
    void showCost(const std::shared_ptr<Run> &run, Result<UndoPreview::Facts, JournalError> &&facts);
    void look(const std::shared_ptr<Run> &run);
    void showGroups(const std::shared_ptr<Run> &run);
    void remove(const std::shared_ptr<Run> &run, const UndoGroups &groups);
    void tellFailed(const JournalError &error);
    void conclude(const Run &run, const UndoGroups &groups, const RemovalWork::Numbers &numbers);
    void cancel(const Run &run);
    void offerUnfinished();
    void offer(const Job &job);

    const EntryTableModel &m_model;
    UploadController &m_uploads;
    ListTask &m_task;
    QWidget &m_window;
    JournalReader m_reader; // for offers
    JournalReader m_asking; // for what a person asked last
};

} // namespace dnc
