// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/drafts/draftsaver.h"

#include "core/platform/threadpriority.h"
#include "draft/draftfolder.h"
#include "upload/journal/journalfolder.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace dnc {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds saveDelay = 1s; // after the first change that is not saved
constexpr std::chrono::milliseconds retryDelay = 5s;

size_t rowsIn(const std::vector<DraftChange> &changes)
{
    size_t rows = 0;
    for (const DraftChange &change : changes)
        rows += change.rows.size() + change.runs.size();
    return rows;
}

} // namespace

Result<void, JournalError> DraftSaver::File::save(const std::vector<DraftChange> &changes,
                                                  const QByteArray &view)
{
    if (!file) {
        auto opened = QFileInfo::exists(path) ? DraftFile::open(path) : DraftFile::create(path);
        if (!opened)
            return unexpected(opened.error());
        file = std::move(*opened);
    }
    if (!file->info().isOpen) {
        if (auto marked = file->setOpen(true); !marked)
            return marked;
    }
    auto saved = changes.empty() && !view.isNull() ? Result<void, JournalError>() : file->save(changes);
    return saved && !view.isNull() ? file->setView(view) : saved;
}

void DraftSaver::File::close(bool isComplete)
{
    if (!file)
        return;
    const bool isEmpty = isComplete && file->info().rows == 0;
    // A list that is not marked as closed is offered as one that was on screen, which does no harm.
    if (!isEmpty)
        (void)file->setOpen(false);
    file.reset();
    if (isEmpty)
        removeJournal(path);
}

DraftSaver::DraftSaver(EntryList &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_recorder(
          list, [this](DraftChange &&change) { record(std::move(change)); },
          [this] {
              if (!m_isPaused)
                  release();
          })
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::save);
}

DraftSaver::~DraftSaver()
{
    blockSignals(true);
    flush();
    if (m_list.entries().isEmpty())
        discard();
    m_worker.waitForDone();
}

void DraftSaver::setFolder(const QString &folder)
{
    if (folder != m_folder)
        release();
    m_folder = folder;
}

void DraftSaver::setDraft(const QString &draft)
{
    m_draft = draft;
    m_changes.clear();
    m_hasFailed = false;
    m_isViewSaved = m_view.isEmpty();
    m_file = draft.isEmpty() ? nullptr : std::make_shared<File>(File{draftPath(m_folder, draft), {}});
}

void DraftSaver::begin()
{
    if (m_folder.isEmpty() || !m_draft.isEmpty() || m_list.entries().isEmpty() || m_list.isLocked())
        return;
    resume(newDraftId(), false);
}

void DraftSaver::resume(const QString &draft, bool isSame)
{
    finishBatch();
    setDraft(draft);
    if (isSame)
        m_changes.push_back({DraftChange::Kind::Sources, {}, m_list.entries().excerpt(0, 0)});
    else
        m_changes.push_back(m_recorder.wholeList());
    m_timer.start(saveDelay);
}

void DraftSaver::record(DraftChange &&change)
{
    if (m_isPaused || m_folder.isEmpty())
        return;
    if (m_draft.isEmpty())
        return begin();
    m_changes.push_back(std::move(change));
    if (!m_batch && !m_timer.isActive())
        m_timer.start(saveDelay);
}

void DraftSaver::setView(const QByteArray &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_isViewSaved = false;
    if (m_file && !m_batch && !m_timer.isActive())
        m_timer.start(saveDelay);
}

/// Null where it is saved.
QByteArray DraftSaver::takeView()
{
    return std::exchange(m_isViewSaved, true) ? QByteArray() : m_view;
}

void DraftSaver::save()
{
    if (m_batch || !m_file || (m_changes.empty() && m_isViewSaved))
        return;
    m_batch = std::make_shared<Batch>(Batch{std::exchange(m_changes, {}), m_file, takeView()});
    m_worker.start([this, batch = m_batch] {
        lowerThreadPriority();
        batch->result = batch->file->save(batch->changes, batch->view);
        QMetaObject::invokeMethod(
            this,
            [this, batch] {
                if (m_batch == batch)
                    finishBatch();
            },
            Qt::QueuedConnection);
    });
}

/// Takes the result of the batch, for which it waits.
void DraftSaver::finishBatch()
{
    if (!m_batch)
        return;
    m_worker.waitForDone();
    const std::shared_ptr<Batch> batch = std::exchange(m_batch, nullptr);
    if (!batch->result)
        return keepUnsaved(batch->result.error(), std::move(batch->changes));
    if (std::exchange(m_hasFailed, false))
        emit recovered();
    if (batch->file->file->isBloated())
        saveWhole();
    if (!m_changes.empty() || !m_isViewSaved)
        m_timer.start(saveDelay);
}

/// Instead of all changes that are not saved yet.
void DraftSaver::saveWhole()
{
    m_changes.clear();
    m_changes.push_back(m_recorder.wholeList());
}

/// `changes` come before those that nobody tried to save yet.
void DraftSaver::keepUnsaved(const JournalError &error, std::vector<DraftChange> &&changes)
{
    m_hasFailed = true;
    m_isViewSaved = m_view.isEmpty();
    const bool isLost = error.kind == JournalError::Kind::Moved || error.kind == JournalError::Kind::Damaged;
    if (isLost) {
        setDraft(newDraftId());
        m_hasFailed = true;
        saveWhole();
    } else {
        std::ranges::move(m_changes, std::back_inserter(changes));
        m_changes = std::move(changes);
        constexpr size_t few = 100'000;
        if (rowsIn(m_changes) > m_list.entries().size() + few)
            saveWhole();
    }
    m_timer.start(retryDelay);
    emit failed(error);
}

QString DraftSaver::release()
{
    m_timer.stop();
    QString released = m_draft;
    if (m_file) {
        const auto changes = std::make_shared<std::vector<DraftChange>>(std::exchange(m_changes, {}));
        m_worker.start([file = m_file, batch = std::exchange(m_batch, nullptr), changes, view = takeView()] {
            const bool isComplete = (!batch || batch->result || file->save(batch->changes, batch->view))
                && file->save(*changes, view);
            file->close(isComplete);
        });
    }
    setDraft({});
    return released;
}

void DraftSaver::discard()
{
    m_timer.stop();
    m_batch.reset();
    if (m_file) {
        m_worker.start([file = m_file] {
            file->file.reset();
            removeJournal(file->path);
        });
    }
    setDraft({});
}

void DraftSaver::whenDone(std::function<void()> notify)
{
    m_worker.start([this, notify = std::move(notify)] {
        QMetaObject::invokeMethod(this, notify, Qt::QueuedConnection);
    });
}

void DraftSaver::flush()
{
    finishBatch();
    save();
    finishBatch();
}

} // namespace dnc
