// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/drafts/draftcontroller.h"

#include "gui/drafts/draftmessages.h"
#include "gui/drafts/newlistcommand.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"

#include <QFileInfo>
#include <QMenu>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace dnc {

using namespace std::chrono_literals;

DraftController::DraftController(const QString &dataFolder, EntryTableModel &model, UploadController &uploads,
                                 BannerStack &banners, QMenu &recent, QObject *parent)
    : QObject(parent)
    , m_folder(draftsFolder(dataFolder))
    , m_model(model)
    , m_uploads(uploads)
    , m_banners(banners)
    , m_recent(recent)
    , m_saver(model.list())
{
    m_retry.setInterval(5s);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &DraftController::lock);
    connect(&m_saver, &DraftSaver::failed, this, &DraftController::showNotSaved);
    connect(&m_saver, &DraftSaver::recovered, this, [this] { m_banners.remove(BannerSubject::DraftSaving); });
    connect(&m_recent, &QMenu::aboutToShow, this, &DraftController::fillMenu);
    connect(&uploads, &UploadController::stateChanged, this, &DraftController::settle);
    uploads.setDraftSource([this] { return m_isPracticing ? QString() : m_saver.draft(); });
    connect(&model.list(), &EntryList::lockedChanged, this, [this](bool isLocked) {
        if (m_isPracticing)
            return;
        // The journal has the rows now. What a canceled upload did not send is an unsent list again.
        if (isLocked) {
            m_banners.remove(BannerSubject::Draft);
            m_saver.discard();
        } else if (m_model.counts()[EntryStatus::Valid] > 0)
            m_saver.begin();
    });
}

DraftController::~DraftController()
{
    m_uploads.setDraftSource([] { return QString(); });
}

void DraftController::begin(bool comesWithList)
{
    m_comesWithList = comesWithList;
    lock();
}

void DraftController::lock()
{
    if (m_isPracticing || m_lock)
        return;
    auto lock = lockDrafts(m_folder);
    if (!lock) {
        m_retry.start();
        return showNotSaved(lock.error());
    }
    m_banners.remove(BannerSubject::DraftSaving);
    m_lock = std::move(*lock);
    m_waitsForJournal = true;
    m_unread = draftIds(m_folder);
    m_saver.setFolder(m_folder);
    m_saver.begin();
    settle();
}

/// Removes what was sent, and looks for what was not. Only the journal knows.
void DraftController::settle()
{
    const Journal *journal = m_uploads.journal();
    if (!m_waitsForJournal || m_isPracticing || journal == nullptr)
        return;
    const auto sent = journal->sentDrafts();
    if (!sent)
        return;
    m_waitsForJournal = false;
    m_worker.run(
        [folder = m_folder, sent = *sent, ids = std::exchange(m_unread, {})] {
            return std::make_shared<Loaded>(findAndLoad(folder, sent, ids));
        },
        [this](const std::shared_ptr<Loaded> &loaded) { takeFound(std::move(*loaded)); });
}

DraftController::Loaded DraftController::findAndLoad(const QString &folder, const QStringList &sent,
                                                     QStringList ids)
{
    for (const QString &id : sent)
        removeDraft(folder, id);
    ids.removeIf([&](const QString &id) { return !QFileInfo::exists(draftPath(folder, id)); });
    Loaded loaded{findDrafts(folder, ids), {}, false};
    for (const QString &id : std::as_const(loaded.found.empty))
        removeDraft(folder, id);
    const auto onScreen = std::ranges::find_if(loaded.found.drafts, &DraftInfo::isOpen);
    if (onScreen != loaded.found.drafts.end())
        load(folder, onScreen->id, loaded);
    return loaded;
}

void DraftController::load(const QString &folder, const QString &id, Loaded &loaded)
{
    auto draft = DraftFile::open(draftPath(folder, id)).and_then([&](DraftFile &&file) {
        loaded.isBloated = file.isBloated();
        return file.load();
    });
    if (draft)
        loaded.draft = std::move(*draft);
    else if (draft.error().kind == JournalError::Kind::Damaged)
        loaded.found.damaged << setDraftAside(folder, id);
}

void DraftController::takeFound(Loaded &&loaded)
{
    if (!loaded.found.damaged.isEmpty())
        showDamaged(loaded.found.damaged);
    const bool isFree =
        m_model.entries().isEmpty() && m_model.list().isChangeable() && !m_comesWithList && !m_isPracticing;
    if (loaded.draft && isFree) {
        const DraftInfo info = loaded.draft->info;
        show(std::move(*loaded.draft), loaded.isBloated);
        if (loaded.found.damaged.isEmpty())
            showRestored(info);
    } else if (loaded.draft && loaded.found.damaged.isEmpty()) {
        showKept(loaded.draft->info);
    }
}

void DraftController::show(Draft &&draft, bool isBloated)
{
    m_model.list().setEntries(std::move(draft.entries));
    m_saver.resume(draft.info.id, !isBloated);
    if (!draft.view.isEmpty())
        m_viewState.restore(draft.view);
}

void DraftController::open(const QString &id)
{
    const auto mayReplace = [this] {
        return m_model.list().isChangeable() && isOwner() && !m_saver.hasFailed() && !m_isPracticing;
    };
    if (!mayReplace() || id == m_saver.draft())
        return;
    const auto read = [folder = m_folder, id] {
        auto loaded = std::make_shared<Loaded>();
        load(folder, id, *loaded);
        return loaded;
    };
    m_worker.run(read, [this, mayReplace](const std::shared_ptr<Loaded> &loaded) {
        if (!loaded->found.damaged.isEmpty())
            return showDamaged(loaded->found.damaged);
        if (loaded->draft && mayReplace())
            show(std::move(*loaded->draft), loaded->isBloated);
    });
}

void DraftController::setPracticing(bool practicing)
{
    if (practicing == m_isPracticing)
        return;
    m_isPracticing = practicing;
    if (practicing) {
        letGo();
    } else {
        takeUp();
        lock();
        settle();
    }
}

void DraftController::startNewList()
{
    EntryList &list = m_model.list();
    if (list.isChangeable() && !list.entries().isEmpty())
        list.push(new NewListCommand(list, m_saver), [] { return tr("New list"); });
}

bool DraftController::saveNow()
{
    m_saver.flush();
    return isSaved();
}

void DraftController::suspend()
{
    if (!m_isPracticing)
        letGo();
}

void DraftController::resume()
{
    if (!m_isPracticing)
        takeUp();
}

void DraftController::letGo()
{
    m_saver.flush();
    m_suspended = m_saver.release();
    m_saver.setFolder({});
    m_saver.waitForDone();
}

void DraftController::takeUp()
{
    if (!isOwner())
        return;
    m_saver.setFolder(m_folder);
    const QString draft = std::exchange(m_suspended, {});
    if (m_model.entries().isEmpty() || m_model.list().isLocked())
        return;
    if (draft.isEmpty())
        m_saver.begin();
    else
        m_saver.resume(draft, false);
}

bool DraftController::hasDraftsBefore(WallTime time) const
{
    return isOwner() && dnc::hasDraftsBefore(m_folder, time, m_saver.draft());
}

void DraftController::forgetDraftsBefore(WallTime time)
{
    if (isOwner())
        dnc::forgetDraftsBefore(m_folder, time, m_saver.draft());
}

void DraftController::fillMenu()
{
    m_recent.clear();
    const bool isReady = isOwner() && !m_waitsForJournal;
    if (isReady && m_saver.isBusy()) {
        // A long list takes seconds, in which the window must not stand still.
        m_recent.addAction(tr("&Saving the Last List…"))->setEnabled(false);
        m_saver.whenDone([this] {
            if (m_recent.isVisible())
                fillMenu();
            emit recentReady();
        });
        return;
    }
    if (isReady) {
        for (const DraftInfo &info : findDrafts(m_folder, draftIds(m_folder, m_saver.draft())).drafts) {
            QAction *action = m_recent.addAction(menuText(info));
            connect(action, &QAction::triggered, this, [this, id = info.id] { open(id); });
        }
    }
    if (m_recent.isEmpty())
        m_recent.addAction(tr("&No Unsent Lists"))->setEnabled(false);
}

void DraftController::showNotSaved(const JournalError &error)
{
    // Where the journal cannot be used for the same reason, its message says so and has the button.
    if (error.kind == JournalError::Kind::InUse && m_banners.has(BannerSubject::Journal))
        return;
    if (!m_banners.has(BannerSubject::DraftSaving))
        m_banners.show(BannerSubject::DraftSaving, [error] { return notSavedMessage(error); });
}

void DraftController::showDamaged(const QStringList &files)
{
    m_banners.show(BannerSubject::Draft, [files] { return damagedMessage(files); });
}

void DraftController::showRestored(const DraftInfo &info)
{
    m_banners.show(BannerSubject::Draft, [info] { return restoredMessage(info); });
}

void DraftController::showKept(const DraftInfo &info)
{
    m_banners.show(BannerSubject::Draft, [this, info] {
        Message message = keptMessage(info);
        message.actions = {{QStringLiteral("openDraft"), tr("Open"), [this, id = info.id] { open(id); }}};
        return message;
    });
}

} // namespace dnc
