// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/privacycontroller.h"

#include "gui/erasedialog.h"
#include "gui/settingscontroller.h"
#include "gui/uploadcontroller.h"
#include "list/entrytablemodel.h"

namespace dnc {

using namespace std::chrono_literals;

namespace {

constexpr quint32 rowsAStep = 5'000; // some 10 ms of work
constexpr std::chrono::milliseconds pauseBetweenSteps = 50ms;

bool concernsEntry(const Spellings &spellings, const EntryStore::View &entry)
{
    return concerns(spellings, entry.identifier, {entry.input, entry.name, entry.detail});
}

} // namespace

PrivacyController::PrivacyController(EntryTableModel &model, UploadController &uploads,
                                     SettingsController &settings, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_uploads(uploads)
    , m_settings(settings)
    , m_window(window)
{
    m_forget.setSingleShot(true);
    m_forget.setInterval(pauseBetweenSteps);
    connect(&m_forget, &QTimer::timeout, this, &PrivacyController::forgetOldRows);
    connect(&uploads, &UploadController::stateChanged, &m_forget, qOverload<>(&QTimer::start));
    connect(&settings, &SettingsController::changed, &m_forget, qOverload<>(&QTimer::start));
}

void PrivacyController::askWhom()
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
    const Spellings spellings = spellingsOf(text.toStdString(), m_model.rules());
    Journal *journal = m_uploads.journal();
    if (journal == nullptr) {
        dialog.showFailed(tr("The journal of uploads is not open, see the message in the window. Nothing was "
                             "erased."),
                          false);
        return;
    }
    const Result<Erased, JournalError> erased = journal->erase(spellings);
    if (!erased) {
        const bool isPending = erased.error().kind == JournalError::Kind::StillPending;
        disconnect(&dialog, &EraseDialog::showUploadWanted, nullptr, nullptr);
        connect(&dialog, &EraseDialog::showUploadWanted, this,
                [this, job = erased.error().detail.toLongLong()] { m_uploads.offer(job); });
        dialog.showFailed(describe(erased.error()), isPending);
        return;
    }
    const quint32 onScreen = eraseFromList(spellings);
    QStringList words;
    if (erased->rows > 0)
        words << tr("Emptied %1 in %Ln upload(s).", nullptr, int(erased->jobs))
                     .arg(tr("%Ln row(s)", "that were emptied", int(erased->rows)));
    if (onScreen > 0)
        words << tr("%Ln row(s) of the list on screen gone.", nullptr, int(onScreen));
    emit this->erased();
    const bool found = !words.isEmpty();
    dialog.showDone(found ? words.join(u' ') : tr("No upload and no row on screen has this."), found);
}

quint32 PrivacyController::eraseFromList(const Spellings &spellings)
{
    const EntryStore &entries = m_model.entries();
    EntryStore left;
    for (const Source &source : entries.sources())
        left.addSource(source);
    quint32 erased = 0;
    for (quint32 i = 0; i < entries.size(); ++i) {
        Entry entry = entries.entry(i);
        const bool gone = concernsEntry(spellings, entries.at(i));
        erased += gone ? 1 : 0;
        if (gone && !m_model.isLocked())
            continue;
        if (gone)
            entry = {
                .type = entry.type, .issue = entry.issue, .status = entry.status, .origin = entry.origin};
        left.append(entry);
        if (entry.status == EntryStatus::Duplicate && m_model.isLocked())
            left.setDuplicate(left.size() - 1, entries.at(i).duplicateOf);
    }
    if (erased == 0)
        return 0;
    if (!m_model.isLocked())
        left.markDuplicates();
    m_model.setEntries(std::move(left));
    return erased;
}

void PrivacyController::forgetOldRows()
{
    Journal *journal = m_uploads.journal();
    const int days = m_settings.preferences().retentionDays;
    if (journal == nullptr || days == 0 || m_uploads.isRunning() || journal->isReadOnly())
        return;
    // What cannot be written now is tried when the next upload ends, or at the next start.
    const Result<Forgotten, JournalError> forgotten =
        journal->forgetBefore(wallNow() - std::chrono::days(days), rowsAStep);
    if (forgotten && forgotten->more)
        m_forget.start();
}

} // namespace dnc
