// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "service.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

namespace dnc::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Moment window = 60s;
constexpr qint64 firstDay = 1'700'000'000'000; // of every story, in milliseconds since 1970

AttemptKind kindOf(const SimulatedReply &reply, const QUrlQuery &query)
{
    switch (reply.operation()) {
    case QNetworkAccessManager::PostOperation:
        return AttemptKind::Post;
    case QNetworkAccessManager::CustomOperation:
        return AttemptKind::Removal;
    default:
        return query.hasQueryItem(u"search"_s) ? AttemptKind::Search : AttemptKind::Page;
    }
}

Request read(const SimulatedReply &reply, const QByteArray &body)
{
    const QNetworkRequest sent = reply.request();
    const QUrlQuery query(sent.url());
    Request request{.id = sent.rawHeader("X-Request-ID"),
                    .kind = kindOf(reply, query),
                    .token = sent.rawHeader("Authorization"),
                    .account = sent.rawHeader("x-account-id"),
                    .body = body};
    const QJsonObject content = QJsonDocument::fromJson(body).object();
    switch (request.kind) {
    case AttemptKind::Search:
        request.identifiers = {query.queryItemValue(u"search"_s, QUrl::FullyDecoded).toStdString()};
        break;
    case AttemptKind::Page:
        request.cursor = query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded).toLatin1();
        break;
    case AttemptKind::Removal:
        request.identifiers = {content["identifier"_L1].toString().toStdString()};
        break;
    case AttemptKind::Post:
        request.pausesProspects = content["pauseActiveProspects"_L1].toBool();
        for (const QJsonValue &item : content["identifiers"_L1].toArray())
            request.identifiers.push_back(item["identifier"_L1].toString().toStdString());
    }
    return request;
}

bool hasRefused(const Request &request)
{
    return request.isPost() && std::ranges::any_of(request.identifiers, &Service::refuses);
}

std::string inUpperCase(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return text;
}

QByteArray httpDate(Moment time)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(firstDay + time.count(), Qt::UTC);
    return QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

Service::Service(const Options &options, std::function<Moment()> now, std::function<bool(Point)> reach,
                 QRandomGenerator &chance)
    : m_options(options)
    , m_now(std::move(now))
    , m_reach(std::move(reach))
    , m_chance(chance)
    , m_limit(options.limit)
    , m_list(options, m_now)
{
    for (quint32 i = 0; i < options.others; ++i)
        addEarlier("other" + std::to_string(i) + "@elsewhere.example");
}

void Service::later(Moment delay, std::function<void()> action)
{
    // Not QTimer::singleShot(), whose timer would outlive the service.
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [timer, action = std::move(action)] {
        timer->deleteLater();
        action();
    });
    timer->start(delay);
}

Moment Service::latency()
{
    return Moment(1 + m_chance.bounded(int(m_options.latency.count())));
}

void Service::send(SimulatedReply *reply, const QByteArray &body)
{
    Request request = read(*reply, body);
    request.sent = m_now();
    m_sent = request.kind;
    if (!m_reach(Point::Sent))
        return;
    const QPointer<SimulatedReply> kept(reply);
    later(latency(), [this, request, kept] { take(request, kept); });
}

AnswerPlan Service::plan(const Request &request)
{
    if (m_script.empty())
        return usual(request);
    const Scripted next = m_script.front();
    m_script.pop_front();
    const auto count = quint32(request.identifiers.size());
    if (next.kind == AnswerKind::FewerCounted && (count < 2 || !request.isPost()))
        return usual(request);
    AnswerPlan plan = planFor(next.kind, count, next.value);
    // No service says yes to a batch that it took in part: that is not promised.
    const bool saysYes = plan.answer && plan.answer->status >= 200 && plan.answer->status < 300;
    if (saysYes && plan.applies != Applies::Never && hasRefused(request))
        return usual(request);
    if (next.kind == AnswerKind::TooManyUntil)
        plan.answer->headers.back().second =
            httpDate(m_now() + m_options.serviceAhead + std::chrono::seconds(1 + next.value % 240));
    return plan;
}

AnswerPlan Service::usual(const Request &request)
{
    if (request.token != "Bearer " + m_token)
        return {.answer = apiError(401)};
    if (m_isForbidden)
        return {.answer = apiError(403)};
    if (int(m_spent.size()) >= m_limit) {
        WireAnswer answer = apiError(429);
        answer.headers.emplace_back("Retry-After", QByteArray::number(secondsUntilFree()));
        return {.answer = answer};
    }
    m_spent.push_back(m_now());
    switch (request.kind) {
    case AttemptKind::Search:
        return {.answer = m_list.search(request.identifiers.front())};
    case AttemptKind::Page:
        return {.answer = m_list.page(request.cursor)};
    case AttemptKind::Removal:
        if (!m_list.has(request.identifiers.front()))
            return {.answer = apiError(404)};
        return {.applies = Applies::Now, .answer = successAnswer(0, 1)};
    case AttemptKind::Post:
        break;
    }
    if (hasRefused(request))
        return {.applies = m_options.isPartial ? Applies::Now : Applies::Never, .answer = apiError(400)};
    return {.applies = Applies::Now,
            .answer = successAnswer(m_options.success, quint32(request.identifiers.size()))};
}

void Service::take(const Request &sent, QPointer<SimulatedReply> reply)
{
    while (!m_spent.empty() && m_spent.front() + window <= m_now())
        m_spent.pop_front();
    Request request = sent;
    request.arrived = m_now();
    request.isOrphan = reply.isNull();
    const AnswerPlan what = plan(request);
    if (what.arrives) {
        m_requests.push_back(request);
        m_reach(Point::Arrived);
    }
    if (what.applies == Applies::Now)
        apply(request);
    else if (what.applies == Applies::Late)
        later(40s + Moment(m_chance.bounded(600'000)), [this, request] { apply(request); });
    if (what.answer)
        later(latency(), [this, reply, what] { answer(reply, *what.answer); });
}

void Service::apply(const Request &request)
{
    if (request.kind == AttemptKind::Removal) {
        if (m_list.removeBy(request.identifiers.front(), request.id))
            m_reach(Point::Applied);
        return;
    }
    if (!request.isPost() || (hasRefused(request) && !m_options.isPartial))
        return;
    for (const std::string &identifier : request.identifiers) {
        if (refuses(identifier))
            continue;
        m_list.add(identifier, request.id, m_options.storesUpperCase ? inUpperCase(identifier) : identifier);
        m_appliedBy[identifier].insert(request.id);
    }
    m_reach(Point::Applied);
}

void Service::answer(const QPointer<SimulatedReply> &reply, WireAnswer answer)
{
    if (!reply)
        return;
    answer.headers.emplace_back("Date", httpDate(m_now() + m_options.serviceAhead));
    if (m_limit != m_options.limit)
        answer.headers.emplace_back("RateLimit-Limit", QByteArray::number(m_limit));
    m_reach(Point::Answered);
    reply->finish(answer);
}

int Service::secondsUntilFree()
{
    if (m_spent.empty())
        return 60;
    return int(std::chrono::ceil<std::chrono::seconds>(m_spent.front() + window - m_now()).count());
}

void Service::spend(int requests)
{
    for (int i = 0; i < requests; ++i)
        m_spent.push_back(m_now());
}

void Service::add(const std::string &identifier, bool isUpperCase)
{
    m_list.add(identifier, {}, isUpperCase ? inUpperCase(identifier) : identifier);
}

void Service::heal(const QByteArray &token)
{
    m_script.clear();
    m_spent.clear();
    m_token = token;
    m_isForbidden = false;
    m_limit = m_options.limit;
}

} // namespace dnc::test
