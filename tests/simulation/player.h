// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "world.h"

#include <functional>
#include <mutex>
#include <span>

namespace dnc::test {

/// What many stories came to.
struct Totals {
    quint64 stories = 0;
    quint64 requests = 0;
    quint64 events = 0;
    std::chrono::milliseconds lasted{}; ///< of all stories' time
    Coverage coverage;
    std::vector<std::pair<quint32, QByteArray>> broken; ///< the first seeds that broke a promise, and which

    void add(quint32 seed, const Played &played);
};

/// Plays `story` on a thread of its own.
[[nodiscard]] Played playAlone(const Story &story, bool traces = false);
/// Plays the stories of `count` seeds from `first` on, on all processors; every hundredth twice, which must
/// give the same trace. Stops soon after `mostBroken` stories have broken a promise.
[[nodiscard]] Totals playSeeds(quint32 first, quint32 count, size_t mostBroken = 1);
/// Plays these stories on all processors: the numbers of those that broke a promise, and which.
[[nodiscard]] std::vector<std::pair<size_t, QByteArray>> playStories(std::span<const Story> stories);
/// The smallest part of the story's events that still breaks a promise, as numbers of events.
[[nodiscard]] std::vector<size_t> shrink(const Story &story);
/// How to play a story again.
[[nodiscard]] QByteArray replayCommand(quint32 seed, std::span<const size_t> events);

} // namespace dnc::test
