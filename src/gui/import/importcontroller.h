// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/importprompts.h"
#include "gui/import/importsource.h"
#include "gui/import/importstream.h"
#include "gui/widgets/banner.h"
#include "import/readpasted.h"
#include "import/sheet/cancellation.h"
#include "list/background.h"
#include "list/entrytablemodel.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <deque>

class QWidget;

namespace dnc {

class BannerStack;

/// Brings lists into the table: from files, from the clipboard, from what is dropped. Reads on a worker; what
/// was read is added as one undo step.
class ImportController : public QObject {
    Q_OBJECT

public:
    ImportController(const QString &dataFolder, EntryTableModel &model, BannerStack &banners, QWidget &window,
                     QObject *parent = nullptr);
    ~ImportController() override;

    /// Asks for files; returns at once.
    void chooseFiles();
    void readFiles(const QStringList &paths);
    void readPasted(const Pasted &pasted);
    /// Reads `bytes` as if they were the file called `name`.
    void readBytes(const QByteArray &bytes, const QString &name);
    /// Drops what is being read.
    void cancel();
    [[nodiscard]] bool isReading() const { return !m_working.isEmpty(); }

signals:
    void readingChanged();
    /// Entries are about to be added, after which nothing can be changed until all are there.
    void adding();
    /// Lists from these files were added.
    void filesRead(const QStringList &paths);
    /// The person wants to see only these.
    void showWanted(const std::vector<dnc::EntryStatus> &statuses);

private:
    // An import goes through three stages; each leads to the next.
    void read(std::vector<PlannedList> lists, const QUndoCommand *replaces = nullptr); // on the worker
    void showBeginning(const ImportBatch &reading, EntryStore &&first); // of the first list, meanwhile
    void ask(const std::shared_ptr<ImportBatch> &reading); // what only a person knows
    void addAnswered(const std::shared_ptr<ImportBatch> &reading);
    void add(const std::shared_ptr<ImportBatch> &reading); // on the worker

    static QString nameOf(const std::vector<PlannedList> &lists);
    static void addEntriesOf(ImportBatch &reading, const ImportOptions &options, EntryQueue &queue);
    void addNext();
    void showAdded(const ImportCounts &counts);
    void leaveDropped();
    void begin(const std::shared_ptr<ImportBatch> &reading);
    void end(quint32 number);
    void showReading(const ImportBatch &reading);
    void report(const ImportBatch &batch, const ImportCounts &read, const StatusCounts &before);
    void reportNothing(const ImportBatch &batch);
    static QStringList rememberedIn(const ImportBatch &batch);
    void showWarnings(const ImportBatch &reading);
    void tellOfFiles(const ImportBatch &reading);
    /// Reads the same lists again, and asks about them. `added` is the undo step that added them.
    [[nodiscard]] Message::Action changeAction(const ImportBatch &reading, const QUndoCommand *added);
    [[nodiscard]] bool isLastStep(const QUndoCommand *command);
    void refuseToChange();
    bool refuseWhileLocked();

    QString m_folder;
    EntryTableModel &m_model;
    BannerStack &m_banners;
    QWidget &m_window;
    ImportPrompts m_prompts;
    quint32 m_started = 0; // numbers the tasks
    Cancellation m_cancellation; // of those that were started since the last one
    QSet<quint32> m_working; // those whose turn it is on the worker
    std::deque<std::shared_ptr<ImportBatch>> m_waiting; // to be added, one after the other
    std::shared_ptr<ImportBatch> m_adding;
    StatusCounts m_before; // that was added
    ImportStream m_stream;
    Background m_worker;
};

} // namespace dnc
