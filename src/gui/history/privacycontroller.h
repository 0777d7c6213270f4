// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/rules/spellings.h"
#include "draft/erasure.h"
#include "gui/history/proofcollector.h"
#include "gui/history/proofkeeper.h"
#include "list/background.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace dnc {

class BannerStack;
class DraftController;
class EntryTableModel;
class EraseDialog;
class SettingsController;
class UploadController;

/// Deletes personal data: shows what an identifier would erase from the journal, the unsent lists and the
/// list on screen, asks once and erases it, on a worker while a running upload pauses; and deletes the rows
/// of old uploads and old unsent lists after their retention periods, in small steps while nothing is being
/// sent. The service says what day it is, or a person who is asked once. Its destructor waits for an erasure
/// that is running.
class PrivacyController : public QObject {
    Q_OBJECT

public:
    PrivacyController(EntryTableModel &model, UploadController &uploads, DraftController &drafts,
                      SettingsController &settings, BannerStack &banners, QWidget &window,
                      QObject *parent = nullptr);

    /// Opens the dialog. Returns at once.
    void askForIdentifier();
    /// Keeps proof of all uploads so far, as when one ends.
    void keepProofs();

signals:
    /// An erasure ended without an error, whether or not something was found.
    void erased();
    /// The keychain does not have the key of the proofs that there are.
    void proofKeyLost();

private:
    /// The list on screen without the erased rows.
    struct Remainder {
        EntryStore entries;
        quint32 erased = 0;
    };
    [[nodiscard]] bool canBegin(EraseDialog &dialog);
    /// Does `work` with a journal beside the one that is open, and with the unsent lists, on the worker.
    template <typename Work, typename Take>
    void runOnRecords(const Work &work, const Take &take);
    void preview(EraseDialog &dialog, const QString &text);
    void erase(EraseDialog &dialog, const QString &text);
    void eraseRecords();
    void eraseFromList();
    void takeList(Remainder &&left);
    void fail(const JournalError &error);
    void finish(quint32 onScreen);
    void resumeUpload();
    /// Removes the rows that concern `spellings`; empties them if an upload relies on their positions.
    static Remainder remainderOf(const EntryStore &entries, const Spellings &spellings, bool isLocked);
    void forgetOldRows();
    /// The time by which rows may be deleted; nothing while nobody vouches for a date.
    [[nodiscard]] std::optional<WallTime> trustedTime() const;
    void askAboutDate(Journal &journal);

    EntryTableModel &m_model;
    UploadController &m_uploads;
    DraftController &m_drafts;
    SettingsController &m_settings;
    BannerStack &m_banners;
    QWidget &m_window;
    QPointer<EraseDialog> m_dialog;
    Spellings m_spellings; // of the identifier being erased; empty: none
    ErasedRecords m_erased;
    ProofKeeper m_proofs;
    ProofCollector m_collector;
    bool m_areProofsKept = false; // of all uploads so far
    bool m_waitsForUpload = false; // to pause
    bool m_resumesUpload = false;
    bool m_askedAboutDate = false;
    bool m_dateIsRight = false; // says a person
    bool m_listChanged = false; // since the worker took its snapshot
    QTimer m_retentionTimer;
    Background m_worker;
};

} // namespace dnc
