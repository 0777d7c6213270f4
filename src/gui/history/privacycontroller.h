// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/rules/spellings.h"
#include "list/background.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace dnc {

class EntryTableModel;
class EraseDialog;
class SettingsController;
class UploadController;

/// Ends what the program keeps of people: erases whom a person names, on a worker while an upload that is
/// going on pauses, and forgets rows that were kept long enough, a few at a time while nothing is being sent.
/// What was begun to be erased is erased, also when the program ends.
class PrivacyController : public QObject {
    Q_OBJECT

public:
    PrivacyController(EntryTableModel &model, UploadController &uploads, SettingsController &settings,
                      QWidget &window, QObject *parent = nullptr);

    /// Opens the dialog; returns at once.
    void askWhom();

signals:
    /// Somebody was erased, or nobody found whom a person wanted to be.
    void erased();

private:
    /// The list on screen without a person.
    struct Remainder {
        EntryStore entries;
        quint32 erased = 0;
    };
    void erase(EraseDialog &dialog, const QString &text);
    void eraseFromJournal();
    void eraseFromList();
    void takeList(Remainder &&left);
    void fail(const JournalError &error);
    void finish(quint32 onScreen);
    void resumeUpload();
    /// Empties the person's rows, or leaves them out where no upload counts on their places.
    static Remainder remainderOf(const EntryStore &entries, const Spellings &spellings, bool isLocked);
    void forgetOldRows();

    EntryTableModel &m_model;
    UploadController &m_uploads;
    SettingsController &m_settings;
    QWidget &m_window;
    QPointer<EraseDialog> m_dialog;
    Spellings m_spellings; // of whom is being erased; empty: nobody
    Erased m_erased; // from the journal
    bool m_waitsForUpload = false; // to pause
    bool m_resumesUpload = false;
    bool m_listChanged = false; // since it was looked through
    QTimer m_forget;
    Background m_worker;
};

} // namespace dnc
