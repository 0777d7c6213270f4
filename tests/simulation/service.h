// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "answers.h"
#include "network.h"
#include "servicelist.h"
#include "story.h"
#include "upload/journal/job.h"

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

/// One request as the service sees it.
struct Request {
    QByteArray id;
    AttemptKind kind = AttemptKind::Post;
    QByteArray token;
    QByteArray account;
    QByteArray body;
    std::vector<std::string> identifiers; ///< of a search or a removal the only one
    QByteArray cursor; ///< of a page
    bool pausesProspects = false;
    bool isOrphan = false; ///< when it arrived, its program had ended
    Moment sent{};
    Moment arrived{};

    [[nodiscard]] bool isPost() const { return kind == AttemptKind::Post; }
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
    /// Somebody else adds it, in upper case where the list should have it in another form.
    void add(const std::string &identifier, bool isUpperCase = false);
    void addEarlier(const std::string &identifier) { m_list.addEarlier(identifier); }
    void remove(const std::string &identifier) { m_list.remove(identifier); }
    /// Whatever is wrong with it is over.
    void heal(const QByteArray &token);

    // What is true.
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] const ServiceList &list() const { return m_list; }
    [[nodiscard]] const std::map<std::string, std::set<QByteArray>> &appliedBy() const { return m_appliedBy; }
    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    /// What the latest request is that was sent.
    [[nodiscard]] AttemptKind sent() const { return m_sent; }
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
    [[nodiscard]] int secondsUntilFree();
    [[nodiscard]] Moment latency();
    void later(Moment delay, std::function<void()> action);

    const Options &m_options;
    std::function<Moment()> m_now;
    std::function<bool(Point)> m_reach;
    QRandomGenerator &m_chance;
    QByteArray m_token;
    bool m_isForbidden = false;
    AttemptKind m_sent = AttemptKind::Post;
    int m_limit;
    std::deque<Scripted> m_script;
    std::deque<Moment> m_spent; ///< requests of everybody, within the last minute
    ServiceList m_list;
    std::map<std::string, std::set<QByteArray>> m_appliedBy; ///< requests that added an identifier
    std::vector<Request> m_requests;
};

} // namespace dnc::test
