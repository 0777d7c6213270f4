// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/privacycontroller.h"

#include "core/entry/duplicatemarker.h"
#include "core/result.h"
#include "gui/drafts/draftcontroller.h"
#include "gui/history/erasedialog.h"
#include "gui/settings/settingscontroller.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"
#include "upload/journal/journallabels.h"
#include "upload/journal/journalretention.h"
#include "upload/mirror/mirror.h"

#include <QFileInfo>
#include <QLocale>

#include <memory>
#include <utility>
#include <vector>

namespace dnc {

using namespace std::chrono_literals;

namespace {

constexpr quint32 rowsPerStep = 5'000; // about 10 ms
constexpr std::chrono::milliseconds pauseBetweenSteps = 50ms;

bool concernsEntry(const Spellings &spellings, const EntryStore::View &entry)
{
    return concerns(spellings, entry.identifier, {entry.input, entry.name, entry.detail});
}

} // namespace

PrivacyController::PrivacyController(EntryTableModel &model, UploadController &uploads,
                                     DraftController &drafts, SettingsController &settings,
                                     BannerStack &banners, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_uploads(uploads)
    , m_drafts(drafts)
    , m_settings(settings)
    , m_banners(banners)
    , m_window(window)
{
    m_retentionTimer.setSingleShot(true);
    m_retentionTimer.setInterval(pauseBetweenSteps);
    connect(&m_retentionTimer, &QTimer::timeout, this, &PrivacyController::forgetOldRows);
    connect(&uploads, &UploadController::stateChanged, this, &PrivacyController::keepProofs);
    connect(&m_collector, &ProofCollector::keyLost, this, &PrivacyController::proofKeyLost);
    connect(&m_collector, &ProofCollector::ended, this, [this] {
        m_areProofsKept = true;
        m_retentionTimer.start();
    });
    connect(&settings, &SettingsController::changed, &m_retentionTimer, qOverload<>(&QTimer::start));
    connect(&uploads, &UploadController::stateChanged, this, [this] {
        if (m_waitsForUpload && !m_uploads.isRunning())
            eraseRecords();
    });
    connect(&m_proofs, &ProofKeeper::failed, this, [this](const QString &text) {
        m_banners.show(BannerSubject::Proof, [text] {
            return Message{
                Message::Kind::Warning, tr("The proof of a person was not erased."), text, {}, true};
        });
    });
    const auto noteChange = [this] { m_listChanged = true; };
    connect(&model, &EntryTableModel::dataChanged, this, noteChange);
    connect(&model.list(), &EntryList::countsChanged, this, noteChange);
}

void PrivacyController::keepProofs()
{
    m_areProofsKept = false;
    m_retentionTimer.start();
}

void PrivacyController::askForIdentifier()
{
    if (m_window.findChild<EraseDialog *>() != nullptr)
        return;
    auto *dialog = new EraseDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EraseDialog::previewWanted, this,
            [this, dialog](const QString &text) { preview(*dialog, text); });
    connect(dialog, &EraseDialog::eraseWanted, this,
            [this, dialog](const QString &text) { erase(*dialog, text); });
    dialog->open();
}

bool PrivacyController::canBegin(EraseDialog &dialog)
{
    if (m_uploads.journal() == nullptr)
        dialog.showFailed(tr("The journal of uploads is not open, see the message in the window. Nothing was "
                             "erased."),
                          false);
    else if (m_uploads.isBusy())
        dialog.showFailed(tr("Another action with the list is running. Wait for it, or cancel it."), false);
    return m_uploads.journal() != nullptr && !m_uploads.isBusy();
}

template <typename Work, typename Take>
void PrivacyController::runOnRecords(const Work &work, const Take &take)
{
    const DraftPlace drafts{m_drafts.folder(), m_drafts.isOwner()};
    const auto run = [work, drafts, folder = m_uploads.journalFolder()] {
        return Journal::openBeside(folder).and_then([&](Journal &&journal) { return work(journal, drafts); });
    };
    m_worker.run(run, take);
}

void PrivacyController::preview(EraseDialog &dialog, const QString &text)
{
    if (!canBegin(dialog))
        return;
    m_dialog = &dialog;
    dialog.showBusy();
    static_cast<void>(m_drafts.saveNow());
    const auto look = [spellings = spellingsOf(text.toStdString(), m_model.rules())](
                          Journal &journal, const DraftPlace &drafts) {
        return previewErasure(journal, drafts, spellings);
    };
    runOnRecords(look, [this, text](const Result<ErasePreview, JournalError> &found) {
        if (!found)
            return fail(found.error());
        if (found->rows() > 0 && m_dialog)
            m_dialog->showQuestion(describe(*found), int(found->rows()));
        else if (m_dialog)
            erase(*m_dialog, text); // what is left is no row: a message of the service, or a name of a file
    });
}

void PrivacyController::erase(EraseDialog &dialog, const QString &text)
{
    if (!canBegin(dialog))
        return;
    m_dialog = &dialog;
    m_spellings = spellingsOf(text.toStdString(), m_model.rules());
    dialog.showBusy();
    m_waitsForUpload = m_resumesUpload = m_uploads.isRunning();
    if (m_waitsForUpload)
        m_uploads.pause();
    else
        eraseRecords();
}

void PrivacyController::eraseRecords()
{
    m_waitsForUpload = false;
    m_drafts.suspend();
    const auto erase = [spellings = m_spellings](Journal &journal, const DraftPlace &drafts) {
        return eraseEverywhere(journal, drafts, spellings);
    };
    runOnRecords(erase, [this](const Result<ErasedRecords, JournalError> &erased) {
        if (!erased)
            return fail(erased.error());
        m_erased = *erased;
        eraseFromList();
    });
}

void PrivacyController::fail(const JournalError &error)
{
    if (!m_spellings.empty())
        m_drafts.resume();
    m_spellings.clear();
    if (m_dialog) {
        const bool isPending = error.kind == JournalError::Kind::StillPending;
        disconnect(m_dialog, &EraseDialog::showUploadWanted, nullptr, nullptr);
        connect(m_dialog, &EraseDialog::showUploadWanted, this,
                [this, job = error.detail.toLongLong()] { m_uploads.offer(job); });
        m_dialog->showFailed(describe(error), isPending);
    }
    resumeUpload();
}

void PrivacyController::eraseFromList()
{
    m_listChanged = false;
    const auto search = [entries = std::make_shared<const EntryStore>(m_model.entries().snapshot()),
                         spellings = m_spellings, isLocked = m_model.list().isLocked()] {
        return remainderOf(*entries, spellings, isLocked);
    };
    m_worker.run(search, [this](Remainder &&left) { takeList(std::move(left)); });
}

void PrivacyController::takeList(Remainder &&left)
{
    // Wait for rows that are being added or changed, and search again.
    if (m_listChanged || m_model.appendSession().isActive() || m_model.backgroundEdit().isActive())
        return eraseFromList();
    if (left.erased > 0)
        m_model.list().setEntries(std::move(left.entries));
    finish(left.erased);
}

void PrivacyController::finish(quint32 onScreen)
{
    m_drafts.resume();
    m_proofs.erase(m_uploads.journalFolder(), m_spellings);
    m_spellings.clear();
    QStringList sentences;
    const Erased &journal = m_erased.journal;
    if (journal.rows > 0)
        sentences << tr("Emptied %1 in %Ln upload(s).", nullptr, int(journal.jobs))
                         .arg(tr("%Ln row(s)", "that were emptied", int(journal.rows)));
    if (!m_erased.drafts.empty())
        sentences << tr("Removed rows of %Ln unsent list(s).", nullptr, int(m_erased.drafts.size()));
    if (onScreen > 0)
        sentences << tr("%Ln row(s) of the list on screen gone.", nullptr, int(onScreen));
    emit erased();
    const bool found = !sentences.isEmpty();
    if (m_dialog)
        m_dialog->showDone(found ? sentences.join(u' ') : tr("No upload and no row on screen has this."),
                           found);
    resumeUpload();
}

void PrivacyController::resumeUpload()
{
    if (std::exchange(m_resumesUpload, false))
        m_uploads.resume();
}

PrivacyController::Remainder PrivacyController::remainderOf(const EntryStore &entries,
                                                            const Spellings &spellings, bool isLocked)
{
    Remainder left;
    std::vector<bool> gone(entries.size());
    for (quint32 i = 0; i < entries.size(); ++i) {
        gone[i] = concernsEntry(spellings, entries.at(i));
        left.erased += gone[i] ? 1 : 0;
    }
    if (left.erased == 0)
        return left;
    for (const Source &source : entries.sources())
        left.entries.addSource(source);
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (gone[i] && !isLocked)
            continue;
        Entry entry = entries.entry(i);
        if (gone[i])
            entry = {
                .type = entry.type, .issue = entry.issue, .status = entry.status, .origin = entry.origin};
        left.entries.append(entry);
        if (entry.status == EntryStatus::Duplicate && isLocked)
            left.entries.setDuplicate(left.entries.size() - 1, entries.at(i).duplicateOf);
    }
    if (!isLocked)
        markDuplicates(left.entries);
    return left;
}

std::optional<WallTime> PrivacyController::trustedTime() const
{
    return m_dateIsRight ? wallNow() : m_uploads.serviceTime();
}

void PrivacyController::askAboutDate(Journal &journal)
{
    const WallTime now = wallNow();
    const std::chrono::days retention(m_settings.preferences().retentionDays);
    const std::chrono::days ofDrafts(m_settings.preferences().draftDays);
    const auto isDue = [&] {
        return (retention.count() > 0 && hasRowsBefore(journal, now - retention - askAfter).value_or(false))
            || (ofDrafts.count() > 0 && m_drafts.hasDraftsBefore(now - ofDrafts - askAfter));
    };
    if (m_askedAboutDate || !isDue())
        return;
    m_askedAboutDate = true;
    const auto confirm = [this] {
        m_dateIsRight = true;
        m_retentionTimer.start();
    };
    m_banners.show(BannerSubject::Retention, [confirm, now] {
        return Message{
            Message::Kind::Warning,
            tr("Is today %1?").arg(QLocale().toString(dateTime(now).toLocalTime().date())),
            tr("Upload details are due for deletion by this computer's date. Nothing is deleted until "
               "the date is certain."),
            {{QStringLiteral("dateIsRight"), tr("Delete Details"), confirm},
             {QStringLiteral("dateIsWrong"), tr("Keep"), [] {}}},
            true};
    });
}

void PrivacyController::forgetOldRows()
{
    Journal *journal = m_uploads.journal();
    if (journal == nullptr || m_uploads.isRunning() || m_uploads.isBusy() || journal->isReadOnly())
        return;
    if (!m_spellings.empty()) { // the worker is writing to the journal
        m_retentionTimer.start();
        return;
    }
    if (!m_areProofsKept) // they are made of the rows that are about to go
        return m_collector.collect(m_uploads.journalFolder());
    const std::optional<WallTime> time = trustedTime();
    if (!time)
        return askAboutDate(*journal);
    const int draftDays = m_settings.preferences().draftDays;
    if (draftDays > 0)
        m_drafts.forgetDraftsBefore(*time - std::chrono::days(draftDays));
    const int days = m_settings.preferences().retentionDays;
    if (days == 0)
        return;
    const WallTime limit = *time - std::chrono::days(days);
    removeMirrorsBefore(QFileInfo(journal->path()).path(), limit);
    // A failure is retried when the next upload ends, or at the next start.
    const Result<Forgotten, JournalError> forgotten = forgetRowsBefore(*journal, limit, rowsPerStep);
    if (forgotten && forgotten->more)
        m_retentionTimer.start();
}

} // namespace dnc
