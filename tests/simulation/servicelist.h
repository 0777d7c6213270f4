// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "answers.h"
#include "story.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dnc::test {

using Moment = std::chrono::milliseconds; ///< of the true time of a story

/// An identifier on the list.
struct Listing {
    quint64 number = 0; ///< one that is added again gets another
    std::string stored; ///< as the service keeps it
    Moment added{};
    Moment changed{};
    QByteArray addedBy; ///< X-Request-ID; empty where other people added it
    bool isManual = true;
};

/// An entry that a request took off the list.
struct RemovedListing {
    std::string identifier;
    Listing listing;
    QByteArray request; ///< X-Request-ID
    Moment read{}; ///< when an answer showed this identifier last
};

/// The list as the service has it, and what its answers showed of it.
class ServiceList {
public:
    /// `now`: the true time.
    ServiceList(const Options &options, std::function<Moment()> now);

    /// By a request, or by other people where `request` is empty; renews one that is listed.
    void add(const std::string &identifier, const QByteArray &request, const std::string &stored);
    /// Was on the list long before the story.
    void addEarlier(const std::string &identifier);
    /// By other people.
    void remove(const std::string &identifier);
    /// False where it is not on the list.
    bool removeBy(const std::string &identifier, const QByteArray &request);

    [[nodiscard]] WireAnswer search(const std::string &identifier);
    /// The page behind `cursor`, which is empty for the first one.
    [[nodiscard]] WireAnswer page(const QByteArray &cursor);

    [[nodiscard]] bool has(const std::string &identifier) const { return m_entries.contains(identifier); }
    /// Nothing where it is not on the list.
    [[nodiscard]] const Listing *find(const std::string &identifier) const;
    /// When an answer showed it last, in whatever form; nothing where none did.
    [[nodiscard]] std::optional<Moment> shown(const std::string &identifier) const;
    /// The same exactly as it is sent.
    [[nodiscard]] std::optional<Moment> shownAsSent(const std::string &identifier) const;
    /// The number that it was given last; 0 where it was never on the list.
    [[nodiscard]] quint64 latest(const std::string &identifier) const;
    [[nodiscard]] const std::vector<RemovedListing> &removed() const { return m_removed; }
    /// Whether other people ever removed it.
    [[nodiscard]] bool wasRemovedByOthers(const std::string &identifier) const
    {
        return m_removedByOthers.contains(identifier);
    }

private:
    using Entry = std::pair<const std::string, Listing>;
    [[nodiscard]] bool isVisible(const Listing &listing) const;
    [[nodiscard]] WireAnswer answerWith(const std::vector<const Entry *> &entries, const QByteArray &next);
    [[nodiscard]] std::vector<const Entry *> entriesAfter(std::optional<quint64> number) const;
    [[nodiscard]] QByteArray json(const Entry &entry) const;

    const Options &m_options;
    std::function<Moment()> m_now;
    quint64 m_last = 0; ///< number that was given
    std::map<std::string, Listing> m_entries;
    std::map<std::string, quint64> m_latest;
    std::map<std::string, Moment> m_shown;
    std::map<std::string, Moment> m_shownAsSent;
    std::vector<RemovedListing> m_removed;
    std::set<std::string> m_removedByOthers;
};

} // namespace dnc::test
