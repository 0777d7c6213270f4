// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace dnc {

/// Reads a journal on a worker, by a connection of its own, so that the window waits neither for the disk nor
/// for a million rows. Answers come in the order of the questions.
class JournalReader : public QObject {
    Q_OBJECT

public:
    explicit JournalReader(QObject *parent = nullptr);
    /// Waits for what is being read.
    ~JournalReader() override;

    /// Lets `read` (const Journal & -> Result<T, JournalError>) look at the journal in `folder` on the
    /// worker, and gives `take` its answer in this thread. Returns at once.
    template <typename Read, typename Take>
    void ask(const QString &folder, const Read &read, const Take &take)
    {
        using Answer = std::invoke_result_t<Read, const Journal &>;
        m_worker.start([this, generation = m_generation, folder, read, take] {
            const auto answer = std::make_shared<Answer>(
                Journal::openToRead(folder).and_then([&](const Journal &journal) { return read(journal); }));
            const auto give = [this, generation, answer, take] {
                if (generation == m_generation)
                    take(std::move(*answer));
            };
            QMetaObject::invokeMethod(this, give, Qt::QueuedConnection);
        });
    }

    /// Nobody wants the answers any more that are still to come.
    void forget();

private:
    quint32 m_generation = 0;
    QThreadPool m_worker;
};

} // namespace dnc
