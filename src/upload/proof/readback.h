// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/lookup.h"

#include <chrono>
#include <optional>
#include <vector>

namespace dnc {

/// Decides which identifiers of a batch are read from the list, one after the other, and what that proves. A
/// value without clock or network; any thread.
class ReadBack {
public:
    enum class Mode : quint8 {
        Sample, ///< some that stand for the batch
        All, ///< every one
    };
    enum class Result : quint8 {
        Reading, ///< not decided: see next()
        Sampled, ///< three were added or renewed by the request: the batch is on the list
        AllListed, ///< every identifier was found, whoever added it
        NotListed, ///< one is not on the list
        NotNew, ///< those found were listed before the request, which says nothing about the others
        SomeListed, ///< for Mode::All: not every one was found
        Unusable, ///< the list cannot be searched
    };
    /// The next one to read.
    struct Step {
        quint32 index = 0; ///< in the batch
        std::chrono::milliseconds pause{0}; ///< before that
    };

    /// Of a batch with `count` identifiers, 1 or more. `delays`: pauses before one that is absent is looked
    /// for again. `since`: when the request began by the service's clock; unknown: nothing counts as added by
    /// it.
    ReadBack(Mode mode, quint32 count, std::vector<std::chrono::milliseconds> delays,
             std::optional<ServiceTime> since);

    /// Sets a `since` that was unknown. Before the first find that is to count.
    void setSince(ServiceTime since) { m_since = m_since.value_or(since); }
    /// Nothing once the result is known.
    [[nodiscard]] std::optional<Step> next() const;
    /// What next() found; a Failed one changes nothing. Returns true if that identifier is on the list and
    /// does not stand for the batch.
    bool take(const Lookup &lookup);
    [[nodiscard]] Result result() const { return m_result; }

private:
    void skip();
    void conclude();
    [[nodiscard]] bool isOfTheRequest(const Lookup &lookup) const;

    Mode m_mode;
    std::vector<std::chrono::milliseconds> m_delays;
    std::optional<ServiceTime> m_since;
    std::vector<quint32> m_order;
    size_t m_place = 0; // in m_order
    size_t m_tries = 0; // of the current one
    bool m_isWholeBatch = false;
    size_t m_samples = 0; // that stand for the batch
    size_t m_listed = 0;
    Result m_result = Result::Reading;
};

} // namespace dnc
