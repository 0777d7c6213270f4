// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/columns.h"
#include "import/document.h"
#include "list/entrytablemodel.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>

class QMimeData;
class QWidget;

namespace dnc {

class BannerStack;

/// What a clipboard or a drag offers, in the kinds of text that can be read.
[[nodiscard]] Pasted pastedFrom(const QMimeData &data);

/// Brings lists into the table: from files, from the clipboard, from what is dropped. Reads on a worker; what
/// was read is added as one undo step.
class ImportController : public QObject {
    Q_OBJECT

public:
    ImportController(EntryTableModel &model, BannerStack &banners, QWidget &window,
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
    [[nodiscard]] bool isReading() const { return m_reading > 0; }

signals:
    void readingChanged();
    /// The person wants to see only these.
    void showWanted(const std::vector<dnc::EntryStatus> &statuses);

private:
    struct Gathered {
        EntryStore entries;
        ImportCounts counts;
        QStringList errors;
    };
    using Task = std::function<Gathered()>;

    static void gather(const Result<Document, ImportError> &document, const ImportOptions &options,
                       Gathered &into);
    void run(const QString &name, const Task &task);
    void take(quint32 number, const QString &name, Gathered &&gathered);
    void showReading(quint32 number, const QString &name);
    void report(const QString &name, const ImportCounts &read, const StatusCounts &before);
    bool refuseWhileLocked();

    EntryTableModel &m_model;
    BannerStack &m_banners;
    QWidget &m_window;
    quint32 m_started = 0; // numbers the tasks, so that a cancelled one's result is known and dropped
    quint32 m_cancelled = 0;
    quint32 m_reading = 0;
    QThreadPool m_worker;
};

} // namespace dnc
