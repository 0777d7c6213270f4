// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "player.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <numeric>

namespace dnc::test {

namespace {

/// A thread with virtual time.
class PlayerThread : public QThread {
public:
    using Work = std::function<void(VirtualTime &, const QString &)>;

    explicit PlayerThread(Work work)
        : m_work(std::move(work))
    {
        auto *time = new VirtualTime;
        setEventDispatcher(time);
        m_time = time;
        start();
    }
    ~PlayerThread() override { wait(); }

protected:
    void run() override
    {
        const QTemporaryDir folder;
        m_work(*m_time, folder.path());
    }

private:
    Work m_work;
    VirtualTime *m_time = nullptr; // the thread deletes it
};

constexpr quint32 twiceEvery = 100;

Played playOnce(const Story &story, VirtualTime &time, const QString &folder)
{
    if (story.seed % twiceEvery != 0)
        return play(story, time, folder);
    Played played = play(story, time, folder, true);
    const Played again = play(story, time, folder, true);
    if (played.broken.isEmpty() && played.trace != again.trace)
        played.broken = "a seed always gives the same story";
    return played;
}

void onAllProcessors(const PlayerThread::Work &work)
{
    std::vector<std::unique_ptr<PlayerThread>> threads;
    for (int i = 0; i < std::max(1, QThread::idealThreadCount()); ++i)
        threads.push_back(std::make_unique<PlayerThread>(work));
}

} // namespace

void Totals::add(quint32 seed, const Played &played)
{
    ++stories;
    requests += played.requests;
    events += played.events;
    lasted += played.lasted;
    coverage.add(played.coverage);
    if (!played.broken.isEmpty())
        broken.emplace_back(seed, played.broken);
}

Played playAlone(const Story &story, bool traces)
{
    Played played;
    {
        const PlayerThread thread(
            [&](VirtualTime &time, const QString &folder) { played = play(story, time, folder, traces); });
    }
    return played;
}

Totals playSeeds(quint32 first, quint32 count, size_t mostBroken)
{
    Totals totals;
    std::mutex mutex;
    std::atomic<quint32> next = 0;
    std::atomic<size_t> broken = 0;
    onAllProcessors([&](VirtualTime &time, const QString &folder) {
        for (quint32 i = next++; i < count && broken < mostBroken; i = next++) {
            const Played played = playOnce(makeStory(first + i), time, folder);
            broken += played.broken.isEmpty() ? 0 : 1;
            const std::scoped_lock lock(mutex);
            totals.add(first + i, played);
        }
    });
    std::ranges::sort(totals.broken);
    return totals;
}

std::vector<std::pair<size_t, QByteArray>> playStories(std::span<const Story> stories)
{
    std::vector<std::pair<size_t, QByteArray>> broken;
    std::mutex mutex;
    std::atomic<size_t> next = 0;
    onAllProcessors([&](VirtualTime &time, const QString &folder) {
        for (size_t i = next++; i < stories.size(); i = next++) {
            const Played played = play(stories[i], time, folder);
            const std::scoped_lock lock(mutex);
            if (!played.broken.isEmpty())
                broken.emplace_back(i, played.broken);
        }
    });
    std::ranges::sort(broken);
    return broken;
}

std::vector<size_t> shrink(const Story &story)
{
    std::vector<size_t> kept(story.events.size());
    std::iota(kept.begin(), kept.end(), size_t(0));
    const auto promise = [&](const std::vector<size_t> &some) {
        return playAlone(withEvents(story, some)).broken.split(':').front();
    };
    const QByteArray broken = promise(kept);
    const auto breaks = [&](const std::vector<size_t> &some) { return promise(some) == broken; };
    for (size_t part = std::max<size_t>(1, kept.size() / 2); part > 0; part /= 2) {
        for (size_t at = 0; at < kept.size();) {
            std::vector<size_t> fewer(kept);
            const auto from = fewer.begin() + qsizetype(at);
            fewer.erase(from, from + qsizetype(std::min(part, kept.size() - at)));
            if (breaks(fewer))
                kept = fewer;
            else
                at += part;
        }
    }
    return kept;
}

QByteArray replayCommand(quint32 seed, std::span<const size_t> events)
{
    QByteArrayList numbers;
    for (const size_t number : events)
        numbers << QByteArray::number(qulonglong(number));
    return "DNC_STORY=" + QByteArray::number(seed) + " DNC_STORY_EVENTS=" + numbers.join(',') + ' '
        + QCoreApplication::applicationFilePath().toUtf8() + " theStoryThatIsNamed";
}

} // namespace dnc::test
