// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "answers.h"
#include "network.h"
#include "story.h"

#include <QObject>
#include <QPointer>
#include <QRandomGenerator>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace dnc::test {

using Moment = std::chrono::milliseconds; ///< of the true time of a story

/// One request as the service sees it.
struct Request {
    QByteArray id;
    bool isPost = true;
    QByteArray token;
    QByteArray account;
    QByteArray body;
    std::vector<std::string> identifiers; ///< of a search the only one
    bool pausesProspects = false;
    Moment arrived{};
};

/// An identifier on the list.
struct Listing {
    Moment added{};
    Moment changed{};
};

/// The service: the list, its log, its limit and its moods. Outlives the programs that talk to it.
class Service : public QObject, public Network {
    Q_OBJECT

public:
    /// `now`: the true time. `reach`: called at moments that events wait for; false once the computer is off.
    Service(const Options &options, std::function<Moment()> now, std::function<bool(Point)> reach,
            QRandomGenerator &chance);

    void send(SimulatedReply *reply, const QByteArray &body) override;

    // What people and events do to it.
    void expect(AnswerKind kind, quint32 value) { m_script.push_back({kind, value}); }
    void setToken(const QByteArray &token) { m_token = token; }
    void setForbidden(bool on) { m_isForbidden = on; }
    void setLimit(int limit) { m_limit = limit; }
    void spend(int requests);
    void add(const std::string &identifier);
    void remove(const std::string &identifier) { m_list.erase(identifier); }
    /// Whatever is wrong with it is over.
    void heal(const QByteArray &token);

    // What is true.
    [[nodiscard]] bool has(const std::string &identifier) const { return m_list.contains(identifier); }
    [[nodiscard]] const std::map<std::string, std::set<QByteArray>> &appliedBy() const { return m_appliedBy; }
    [[nodiscard]] const std::set<std::string> &shown() const { return m_shown; }
    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    /// Whether the latest request that was sent is a search.
    [[nodiscard]] bool isSearched() const { return m_isSearched; }
    /// Whether it will never take this identifier.
    [[nodiscard]] static bool refuses(const std::string &identifier)
    {
        return identifier.starts_with("refused");
    }

private:
    struct Scripted {
        AnswerKind kind;
        quint32 value;
    };
    [[nodiscard]] AnswerPlan plan(const Request &request);
    [[nodiscard]] AnswerPlan usual(const Request &request);
    void take(const Request &request, QPointer<SimulatedReply> reply);
    void apply(const Request &request);
    void answer(const QPointer<SimulatedReply> &reply, WireAnswer answer);
    [[nodiscard]] WireAnswer search(const Request &request);
    [[nodiscard]] int secondsUntilFree();
    [[nodiscard]] Moment latency();
    [[nodiscard]] QByteArray isoTime(Moment time) const;
    void later(Moment delay, std::function<void()> action);

    Options m_options;
    std::function<Moment()> m_now;
    std::function<bool(Point)> m_reach;
    QRandomGenerator &m_chance;
    QByteArray m_token;
    bool m_isForbidden = false;
    bool m_isSearched = false;
    int m_limit;
    std::deque<Scripted> m_script;
    std::deque<Moment> m_spent; ///< requests of everybody, within the last minute
    std::map<std::string, Listing> m_list;
    std::map<std::string, std::set<QByteArray>> m_appliedBy; ///< requests that added an identifier
    std::set<std::string> m_shown; ///< that a search showed once
    std::vector<Request> m_requests;
};

} // namespace dnc::test
