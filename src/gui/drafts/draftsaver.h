// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "draft/draftchange.h"
#include "draft/draftfile.h"
#include "gui/drafts/draftrecorder.h"
#include "upload/journal/journalerror.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace dnc {

/// Saves the list on screen as a draft while it changes: at most a second after a change a worker writes it,
/// and all that changed meanwhile. The first change of a list that has rows begins a draft. What could not be
/// saved is kept and tried again. GUI thread; only flush() and the destructor wait.
class DraftSaver : public QObject {
    Q_OBJECT

public:
    /// `list` outlives the saver.
    explicit DraftSaver(EntryList &list, QObject *parent = nullptr);
    ~DraftSaver() override;

    /// Saves drafts in `folder`, whose lock this process has; empty: saves nothing from now on.
    void setFolder(const QString &folder);
    /// Ignores changes while it lives.
    class Pause {
    public:
        explicit Pause(DraftSaver &saver)
            : m_saver(saver)
            , m_wasPaused(std::exchange(saver.m_isPaused, true))
        {
        }
        ~Pause() { m_saver.m_isPaused = m_wasPaused; }
        Q_DISABLE_COPY_MOVE(Pause)

    private:
        DraftSaver &m_saver;
        bool m_wasPaused;
    };

    /// The draft of the list on screen; empty if it has none.
    [[nodiscard]] const QString &draft() const { return m_draft; }
    /// Whether no change is waiting to be saved.
    [[nodiscard]] bool isSaved() const { return m_changes.empty() && !m_batch; }
    /// Whether the last attempt to save failed.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// How the list is shown, from now on; it is saved like a change.
    void setView(const QByteArray &view);

    /// Begins a draft of the list as it is now, unless it has one or is empty.
    void begin();
    /// The list on screen is the one of this draft. `isSame`: the file holds it already.
    void resume(const QString &draft, bool isSame);
    /// Saves what is left in the background, and lets go of the draft; it stays as one that is not on screen.
    /// Returns its name.
    QString release();
    /// Removes the draft. The list on screen has none then.
    void discard();
    /// Saves everything now, and waits for it.
    void flush();
    /// Waits until the worker has let go of every file.
    void waitForDone() { m_worker.waitForDone(); }
    /// Whether it has a file. Does not wait.
    [[nodiscard]] bool isBusy() { return !m_worker.waitForDone(0); }
    /// Calls `notify` when the worker has done what it has to do now.
    void whenDone(std::function<void()> notify);

signals:
    /// The list on screen is not saved. It is tried again.
    void failed(const dnc::JournalError &error);
    /// The list is saved again, after failed().
    void recovered();

private:
    /// Belongs to the worker while it works.
    struct File {
        QString path;
        std::optional<DraftFile> file;

        /// A null `view` stays as it is.
        [[nodiscard]] Result<void, JournalError> save(const std::vector<DraftChange> &changes,
                                                      const QByteArray &view = {});
        void close(bool isComplete);
    };
    /// Changes on their way to the disk.
    struct Batch {
        std::vector<DraftChange> changes;
        std::shared_ptr<File> file;
        QByteArray view; // null: saved already
        Result<void, JournalError> result = {};
    };

    void record(DraftChange &&change);
    [[nodiscard]] QByteArray takeView();
    void setDraft(const QString &draft);
    void save();
    void finishBatch();
    void saveWhole();
    void keepUnsaved(const JournalError &error, std::vector<DraftChange> &&changes);

    EntryList &m_list;
    QString m_folder;
    QString m_draft;
    QByteArray m_view;
    bool m_isViewSaved = true;
    bool m_isPaused = false;
    bool m_hasFailed = false;
    std::vector<DraftChange> m_changes; // that no batch has
    std::shared_ptr<File> m_file;
    std::shared_ptr<Batch> m_batch; // that the worker has
    QTimer m_timer;
    QThreadPool m_worker;
    DraftRecorder m_recorder;
};

} // namespace dnc
