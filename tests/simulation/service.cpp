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

Request read(const SimulatedReply &reply, const QByteArray &body)
{
    const QNetworkRequest sent = reply.request();
    Request request{.id = sent.rawHeader("X-Request-ID"),
                    .isPost = reply.operation() == QNetworkAccessManager::PostOperation,
                    .token = sent.rawHeader("Authorization"),
                    .account = sent.rawHeader("x-account-id"),
                    .body = body};
    if (!request.isPost) {
        const QUrlQuery query(sent.url());
        request.identifiers = {query.queryItemValue(u"search"_s, QUrl::FullyDecoded).toStdString()};
        return request;
    }
    const QJsonObject content = QJsonDocument::fromJson(body).object();
    request.pausesProspects = content["pauseActiveProspects"_L1].toBool();
    for (const QJsonValue &item : content["identifiers"_L1].toArray())
        request.identifiers.push_back(item["identifier"_L1].toString().toStdString());
    return request;
}

bool hasRefused(const Request &request)
{
    return request.isPost && std::ranges::any_of(request.identifiers, &Service::refuses);
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
{
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
    m_isSearched = reply->operation() == QNetworkAccessManager::GetOperation;
    if (!m_reach(Point::Sent))
        return;
    const QPointer<SimulatedReply> kept(reply);
    later(latency(), [this, request = read(*reply, body), kept] { take(request, kept); });
}

AnswerPlan Service::plan(const Request &request)
{
    if (m_script.empty())
        return usual(request);
    const Scripted next = m_script.front();
    m_script.pop_front();
    const auto count = quint32(request.identifiers.size());
    if (next.kind == AnswerKind::FewerCounted && (count < 2 || !request.isPost))
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
    if (!request.isPost)
        return {.answer = search(request)};
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
    if (!request.isPost || (hasRefused(request) && !m_options.isPartial))
        return;
    for (const std::string &identifier : request.identifiers) {
        if (refuses(identifier))
            continue;
        add(identifier);
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

WireAnswer Service::search(const Request &request)
{
    QJsonArray data;
    for (const std::string &identifier : request.identifiers) {
        const auto found = m_list.find(identifier);
        if (found == m_list.end() || found->second.added + m_options.visibility > m_now())
            continue;
        m_shown.insert(identifier);
        data.append(QJsonObject{{u"identifier"_s, QString::fromStdString(identifier)},
                                {u"identifierType"_s, u"email"_s},
                                {u"createdAt"_s, QLatin1String(isoTime(found->second.added))},
                                {u"updatedAt"_s, QLatin1String(isoTime(found->second.changed))}});
    }
    return wholeAnswer(200, QJsonDocument(QJsonObject{{u"data"_s, data}, {u"hasMore"_s, false}}).toJson());
}

QByteArray Service::isoTime(Moment time) const
{
    return QDateTime::fromMSecsSinceEpoch(firstDay + (time + m_options.serviceAhead).count(), Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
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

void Service::add(const std::string &identifier)
{
    const auto [place, isNew] = m_list.try_emplace(identifier, Listing{m_now(), m_now()});
    if (!isNew)
        place->second.changed = m_now();
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
