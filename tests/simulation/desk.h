// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "deskworld.h"
#include "looks.h"
#include "upload/uploader.h"

#include <QObject>

#include <memory>
#include <string>

namespace dnc::test {

/// The program and the person in front of it. The journal and the uploader are the product's.
class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(const DeskWorld &world);
    ~Desk() override;

    [[nodiscard]] bool isOpen() const { return m_journal != nullptr; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Uploader *uploader() { return m_uploader.get(); }
    /// A look at the list is being made, or rows are being removed from it.
    [[nodiscard]] bool isLooking() const { return m_looks && m_looks->isRunning(); }
    [[nodiscard]] const Looks &looks() const { return *m_looks; }
    /// That the program allows itself now.
    [[nodiscard]] int requestsPerMinute() const;
    [[nodiscard]] Memory &memory() { return m_memory; }
    /// A request is on its way, or its outcome is not recorded.
    [[nodiscard]] bool isBusy() const;

    /// Starts the program. False where the journal cannot be opened now.
    bool open();
    /// Ends it as people end programs.
    void close();
    /// Ends it after the computer has: nothing reaches the disk.
    void abandon();

    /// Opens a journal that may be damaged, as a person does who salvages it where it is.
    void salvage();

    void addList();
    /// Begins with a task as soon as nothing is being sent: see LookTask. `which`: the job, and how.
    void look(LookTask::Kind kind, quint32 which);
    /// Does what the program asks, or starts what is left. False where nothing is.
    bool attend();
    void pause();
    void cancel();
    void logOut();
    /// The wall clock went forward: the next program takes everything for older than it is.
    void noteJump();
    void erase(quint32 which);
    void forgetOld();
    /// Goes on with settings that somebody has changed, right or wrong.
    void useWrongToken();
    void useOtherAccount();
    void setReserve(int reserve);
    /// An identifier of one of the lists.
    [[nodiscard]] std::string anyIdentifier(quint32 which) const;
    /// Ends the program where it waited for a request before it ends.
    void closeWhenPaused();

private:
    void forgetPace();
    void onState(UploadState state);
    void onOutcome(const BatchOutcome &outcome);
    void show(JobId job, quint32 first, quint32 last, EntryStatus status);
    void start(JobId job);
    void goOnAsSet();
    [[nodiscard]] std::optional<JobId> openJob() const;
    void settle(const Stop &stop);
    void answer(const AnswerQuestion &question);
    void repair(const Stop &stop);
    void startLook();
    [[nodiscard]] Phase phaseOf(UploadState state) const;

    DeskWorld m_world;
    Memory m_memory;
    Endpoint m_endpoint;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Uploader> m_uploader;
    std::unique_ptr<Looks> m_looks;
    quint32 m_lists = 0;
    bool m_closes = false;
};

} // namespace dnc::test
