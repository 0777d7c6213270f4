// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace dnc {

/// Work on a thread of its own, one piece after the other, so that the window waits for none of it. Answers
/// come in the order of the questions.
class Background : public QObject {
    Q_OBJECT

public:
    explicit Background(QObject *parent = nullptr);
    /// Waits for what is being done.
    ~Background() override;

    /// Does `work` (-> T, copyable) on the worker and gives `take` its T in this thread. Returns at once.
    template <typename Work, typename Take>
    void ask(const Work &work, const Take &take)
    {
        using Made = std::invoke_result_t<Work>;
        m_worker.start([this, generation = m_generation, work, take] {
            const auto answer = std::make_shared<Made>(work());
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
