// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/privacycontroller.h"

#include "core/entry/duplicatemarker.h"
#include "core/result.h"
#include "gui/history/erasedialog.h"
#include "gui/settings/settingscontroller.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"
#include "upload/journal/journalerase.h"
#include "upload/journal/journallabels.h"
#include "upload/journal/journalretention.h"

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
                                     SettingsController &settings, BannerStack &banners, QWidget &window,
                                     QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_uploads(uploads)
    , m_settings(settings)
    , m_banners(banners)
    , m_window(window)
{
    m_retentionTimer.setSingleShot(true);
    m_retentionTimer.setInterval(pauseBetweenSteps);
    connect(&m_retentionTimer, &QTimer::timeout, this, &PrivacyController::forgetOldRows);
    connect(&uploads, &UploadController::stateChanged, &m_retentionTimer, qOverload<>(&QTimer::start));
    connect(&settings, &SettingsController::changed, &m_retentionTimer, qOverload<>(&QTimer::start));
    connect(&uploads, &UploadController::stateChanged, this, [this] {
        if (m_waitsForUpload && !m_uploads.isRunning())
            eraseFromJournal();
    });
    const auto noteChange = [this] { m_listChanged = true; };
    connect(&model, &EntryTableModel::dataChanged, this, noteChange);
    connect(&model.list(), &EntryList::countsChanged, this, noteChange);
}

void PrivacyController::askForIdentifier()
{
    if (m_window.findChild<EraseDialog *>() != nullptr)
        return;
    auto *dialog = new EraseDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EraseDialog::eraseWanted, this,
            [this, dialog](const QString &text) { erase(*dialog, text); });
    dialog->open();
}

void PrivacyController::erase(EraseDialog &dialog, const QString &text)
{
    if (m_uploads.journal() == nullptr) {
        dialog.showFailed(tr("The journal of uploads is not open, see the message in the window. Nothing was "
                             "erased."),
                          false);
        return;
    }
    m_dialog = &dialog;
    m_spellings = spellingsOf(text.toStdString(), m_model.rules());
    dialog.showBusy();
    m_waitsForUpload = m_resumesUpload = m_uploads.isRunning();
    if (m_waitsForUpload)
        m_uploads.pause();
    else
        eraseFromJournal();
}

void PrivacyController::eraseFromJournal()
{
    m_waitsForUpload = false;
    const auto erase = [folder = m_uploads.journalFolder(), spellings = m_spellings] {
        return Journal::openBeside(folder).and_then(
            [&](Journal &&journal) { return eraseIdentifier(journal, spellings); });
    };
    m_worker.run(erase, [this](const Result<Erased, JournalError> &erased) {
        if (!erased)
            return fail(erased.error());
        m_erased = *erased;
        eraseFromList();
    });
}

void PrivacyController::fail(const JournalError &error)
{
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
    m_spellings.clear();
    QStringList sentences;
    if (m_erased.rows > 0)
        sentences << tr("Emptied %1 in %Ln upload(s).", nullptr, int(m_erased.jobs))
                         .arg(tr("%Ln row(s)", "that were emptied", int(m_erased.rows)));
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

void PrivacyController::askAboutDate(Journal &journal, std::chrono::days retention)
{
    const WallTime now = wallNow();
    if (m_askedAboutDate || !hasRowsBefore(journal, now - retention - askAfter).value_or(false))
        return;
    m_askedAboutDate = true;
    const auto confirm = [this] {
        m_dateIsRight = true;
        m_retentionTimer.start();
    };
    m_banners.show(
        BannerSubject::Retention,
        {Message::Kind::Warning,
         tr("Is today %1?").arg(QLocale().toString(dateTime(now).toLocalTime().date())),
         tr("Upload details are due for deletion by this computer's date. Nothing is deleted until "
            "the date is certain."),
         {{QStringLiteral("dateIsRight"), tr("Delete Details"), confirm},
          {QStringLiteral("dateIsWrong"), tr("Keep"), [] {}}},
         true});
}

void PrivacyController::forgetOldRows()
{
    Journal *journal = m_uploads.journal();
    const int days = m_settings.preferences().retentionDays;
    if (journal == nullptr || days == 0 || m_uploads.isRunning() || journal->isReadOnly())
        return;
    if (!m_spellings.empty()) { // the worker is writing to the journal
        m_retentionTimer.start();
        return;
    }
    const std::optional<WallTime> time = trustedTime();
    if (!time)
        return askAboutDate(*journal, std::chrono::days(days));
    // A failure is retried when the next upload ends, or at the next start.
    const Result<Forgotten, JournalError> forgotten =
        forgetRowsBefore(*journal, *time - std::chrono::days(days), rowsPerStep);
    if (forgotten && forgotten->more)
        m_retentionTimer.start();
}

} // namespace dnc
