// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/upload/journalreader.h"
#include "upload/earlierknowledge.h"
#include "upload/uploadwarnings.h"
#include "upload/wire/endpoint.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace dnc {

class ConfirmUpload;
class EntryTableModel;
class SettingsController;

/// Shows what an upload of the list on screen would do, compares it with what is known from earlier, and asks
/// what to send. GUI thread.
class UploadQuestion : public QObject {
    Q_OBJECT

public:
    UploadQuestion(EntryTableModel &model, SettingsController &settings, QWidget &window,
                   QObject *parent = nullptr);

    struct Target {
        Endpoint endpoint;
        QString journalFolder;
        bool practice = false;
    };
    /// Asks nothing where nothing can be sent. Returns at once.
    void ask(const Target &target);
    [[nodiscard]] bool isOpen() const { return !m_dialog.isNull(); }

signals:
    void sendWanted(const dnc::Endpoint &endpoint, bool pauseActiveProspects);
    /// The list is to be compared with that of the account first.
    void compareWanted(const dnc::Endpoint &endpoint, bool pauseActiveProspects);

private:
    /// What a worker reads.
    struct Known {
        UploadStatistics statistics;
        EarlierKnowledge earlier;
    };
    void read(const Target &target, quint32 toSend);
    void accept(const Endpoint &endpoint);

    EntryTableModel &m_model;
    SettingsController &m_settings;
    QWidget &m_window;
    QPointer<ConfirmUpload> m_dialog;
    JournalReader m_reader;
    EarlierKnowledge m_earlier; ///< of the list in the dialog
};

} // namespace dnc
