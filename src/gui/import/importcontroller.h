// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/importmessages.h"
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
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace dnc {

class BannerStack;

/// Imports lists from files, the clipboard, and drag and drop into the table. Reads and parses on a worker,
/// and adds each import as one undo step. GUI thread.
class ImportController : public QObject {
    Q_OBJECT

public:
    ImportController(const QString &dataFolder, EntryTableModel &model, BannerStack &banners, QWidget &window,
                     QObject *parent = nullptr);
    ~ImportController() override;

    /// Opens a file dialog. Returns at once.
    void chooseFiles();
    void readFiles(const QStringList &paths);
    void readPasted(const Pasted &pasted);
    /// The same, and offers `other` beside the result: it does something else with what was pasted.
    void readPastedOr(const Pasted &pasted, const Message::Action &other);
    /// Imports `bytes` as the content of a file called `name`.
    void readBytes(const QByteArray &bytes, const QString &name);
    /// Cancels all imports.
    void cancel();
    [[nodiscard]] bool isReading() const { return !m_working.isEmpty(); }

signals:
    void readingChanged();
    /// Entries are about to be added. The list cannot be edited until the import ends.
    void adding();
    /// The lists in these files were imported; `wasAsked`: as a person answered questions about them.
    void filesRead(const QStringList &paths, bool wasAsked);
    /// A workbook of problem rows came back; it is not added to the list.
    void correctionsRead(const std::shared_ptr<dnc::Corrections> &corrections);
    /// The person wants to see only rows with these statuses.
    void showWanted(const std::vector<dnc::EntryStatus> &statuses);

private:
    // The stages of an import, in this order. read() and add() run on the worker.
    void read(std::vector<PlannedList> lists);
    void read(const std::shared_ptr<ImportBatch> &batch);
    void showBeginning(const ImportBatch &batch, EntryStore &&first);
    void ask(const std::shared_ptr<ImportBatch> &batch);
    void addAnswered(const std::shared_ptr<ImportBatch> &batch);
    void add(const std::shared_ptr<ImportBatch> &batch);

    static QString nameOf(const std::vector<PlannedList> &lists);
    static void addEntriesOf(ImportBatch &batch, const ImportOptions &options, EntryQueue &queue);
    void addNext();
    void showAdded(const ImportCounts &counts);
    void finishDropped();
    void begin(const std::shared_ptr<ImportBatch> &batch);
    void end(quint32 number);
    void showReading(const ImportBatch &batch);
    void report(const ImportBatch &batch, const ImportCounts &read, int steps);
    [[nodiscard]] Message reportOf(const ImportBatch &batch, const ImportResult &result,
                                   const AddedStep &added);
    void showReport();
    void announceFiles(const ImportBatch &batch);
    /// Imports the same lists again, with questions, instead of what was `added` before.
    [[nodiscard]] Message::Action changeAction(const ImportBatch &batch, const AddedStep &added);
    [[nodiscard]] Message::Action otherAction(const Message::Action &other, const AddedStep &added);
    [[nodiscard]] bool canUndo(const AddedStep &added);
    void undo(const AddedStep &added);
    void refuseToChange();
    bool refuseWhileLocked();

    QString m_folder;
    EntryTableModel &m_model;
    BannerStack &m_banners;
    QWidget &m_window;
    ImportPrompts m_prompts;
    quint32 m_started = 0; // number of the latest import
    Cancellation m_cancellation; // of all imports since the last cancel()
    QSet<quint32> m_working; // numbers of the imports on the worker
    std::deque<std::shared_ptr<ImportBatch>> m_waiting; // to be added
    std::shared_ptr<ImportBatch> m_adding;
    StatusCounts m_before; // counts before the current batch was added
    std::function<Message()> m_report; // of the last import
    ImportStream m_stream;
    Background m_worker;
};

} // namespace dnc
