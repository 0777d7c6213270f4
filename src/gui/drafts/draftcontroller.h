// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "draft/draft.h"
#include "draft/draftfolder.h"
#include "gui/drafts/draftsaver.h"
#include "list/background.h"
#include "upload/journal/journalerror.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QMenu;

namespace dnc {

class BannerStack;
class EntryTableModel;
class UploadController;

/// Keeps unsent lists: saves the list on screen, shows it again at the next start, keeps it when a new list
/// is begun, and reopens earlier ones. A list that became an upload is no longer a draft. Works only while
/// this process has the lock of the drafts and the journal can say what was sent; never asks. GUI thread.
class DraftController : public QObject {
    Q_OBJECT

public:
    /// `recent` is the menu of unsent lists.
    DraftController(const QString &dataFolder, EntryTableModel &model, UploadController &uploads,
                    BannerStack &banners, QMenu &recent, QObject *parent = nullptr);
    ~DraftController() override;

    /// Gives how the list is shown, and shows it so again.
    struct ViewState {
        std::function<QByteArray()> save = [] { return QByteArray(); };
        std::function<void(const QByteArray &)> restore = [](const QByteArray &) {};
    };
    void setViewState(const ViewState &viewState) { m_viewState = viewState; }
    /// Saves with the draft how the list is shown now.
    void keepView() { m_saver.setView(m_viewState.save()); }

    /// Begins to save, and shows the list again that was on screen at the end, unless another one is there by
    /// then or `comesWithList`. Call it once the journal is open.
    void begin(bool comesWithList);
    /// Practice is never saved: what is in the list when it begins stays as it was.
    void setPracticing(bool practicing);
    /// Empties the list as one undo step. The list stays as a recent unsent one.
    void startNewList();

    /// Saves what is left. Whether closing the window then loses nothing.
    [[nodiscard]] bool saveNow();
    /// Whether the list on screen has a draft that holds every change.
    [[nodiscard]] bool isSaved() const { return !m_saver.draft().isEmpty() && m_saver.isSaved(); }
    /// Lets go of the list on screen until resume(), so that the worker may change all drafts.
    void suspend();
    void resume();

    /// Name of the draft of the list on screen; empty if it has none.
    [[nodiscard]] const QString &onScreen() const { return m_saver.draft(); }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Whether this process may change the drafts.
    [[nodiscard]] bool isOwner() const { return m_lock != nullptr; }
    /// Whether a draft other than the list on screen was changed before `time` last.
    [[nodiscard]] bool hasDraftsBefore(WallTime time) const;
    /// Removes these drafts. `time` must come from a clock that can be trusted, as in journalretention.h.
    void forgetDraftsBefore(WallTime time);

signals:
    /// The menu of unsent lists, filled now, has them all.
    void recentReady();

private:
    /// What is there at the start, or one draft.
    struct Loaded {
        FoundDrafts found;
        std::optional<Draft> draft;
        bool isBloated = false;
    };
    [[nodiscard]] static Loaded findAndLoad(const QString &folder, const QStringList &sent, QStringList ids);
    static void load(const QString &folder, const QString &id, Loaded &loaded);

    void letGo();
    void takeUp();
    void lock();
    void settle();
    void takeFound(Loaded &&loaded);
    void open(const QString &id);
    void show(Draft &&draft, bool isBloated);
    void fillMenu();
    void showNotSaved(const JournalError &error);
    void showDamaged(const QStringList &files);
    void showRestored(const DraftInfo &info);
    void showKept(const DraftInfo &info);

    QString m_folder;
    EntryTableModel &m_model;
    UploadController &m_uploads;
    BannerStack &m_banners;
    QMenu &m_recent;
    sqlite::Database m_lock;
    bool m_waitsForJournal = false;
    QStringList m_unread; // drafts of earlier sessions that nobody has looked at
    bool m_comesWithList = false;
    bool m_isPracticing = false;
    QString m_suspended; // the draft of the list on screen
    QTimer m_retry; // to get the lock
    ViewState m_viewState;
    DraftSaver m_saver;
    Background m_worker;
};

} // namespace dnc
