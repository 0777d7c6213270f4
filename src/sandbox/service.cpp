// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/service.h"

#include "sandbox/httprequest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dnc::sandbox {

namespace {

QString timestamp()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString timestampBefore(std::chrono::milliseconds duration)
{
    return QDateTime::currentDateTimeUtc().addMSecs(-duration.count()).toString(Qt::ISODateWithMs);
}

bool isJson(const Request &request)
{
    const QByteArray type = request.header("content-type").value_or(QByteArray());
    return type.split(';').first().trimmed().toLower() == "application/json";
}

QJsonObject toJson(const ListedItem &item)
{
    QJsonObject object{
        {QStringLiteral("id"), item.id},
        {QStringLiteral("objectType"), QStringLiteral("communication-opt-out")},
        {QStringLiteral("identifier"), item.identifier},
        {QStringLiteral("identifierType"), item.identifierType},
        {QStringLiteral("isManuallyAdded"), item.isManuallyAdded},
        {QStringLiteral("createdAt"), item.createdAt},
        {QStringLiteral("updatedAt"), item.updatedAt},
    };
    if (!item.label.isEmpty())
        object.insert(QStringLiteral("label"), item.label);
    return object;
}

QJsonValue orNull(const QString &cursor)
{
    return cursor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cursor);
}

QByteArray toJson(const Page &page)
{
    QJsonArray data;
    for (const ListedItem &item : page.items)
        data.append(toJson(item));
    const QJsonObject object{
        {QStringLiteral("data"), data},
        {QStringLiteral("hasMore"), page.hasMore},
        {QStringLiteral("next"), orNull(page.next)},
        {QStringLiteral("previous"), orNull(page.previous)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Service::Service(const Options &options)
    : m_options(options)
    , m_window(options.requestsPerMinute, options.minute)
{
}

Answer Service::handle(const Request &request, RateWindow::Time now)
{
    if (request.path != "/v1/dnc/communication-opt-outs")
        return errorAnswer(404);
    if (request.method != "GET" && request.method != "POST" && request.method != "DELETE") {
        Answer answer = errorAnswer(405);
        answer.headers.emplace_back("Allow", "GET, POST, DELETE");
        return answer;
    }
    if (!isAuthorized(request))
        return errorAnswer(401);
    Answer answer = m_window.admit(now) ? perform(request) : tooMany(now);
    addRateHeaders(answer, now);
    return answer;
}

/// The service's message for a missing account is the same as for a bad token.
bool Service::isAuthorized(const Request &request) const
{
    const QByteArray authorization = request.header("authorization").value_or(QByteArray());
    const qsizetype space = authorization.indexOf(' ');
    if (space < 0 || authorization.first(space).toLower() != "bearer")
        return false;
    const QByteArray token = authorization.sliced(space + 1).trimmed();
    if (token.isEmpty() || (!m_options.token.isEmpty() && token != m_options.token))
        return false;
    return m_options.account.isEmpty() || request.header("x-account-id") == m_options.account.toUtf8();
}

void Service::addAsOther(const Identity &identity)
{
    (void)m_list.add({{identity, {}}}, {}, timestamp());
}

void Service::removeAsOther(const Identity &identity)
{
    (void)m_list.remove(identity);
}

void Service::letOthersWork()
{
    const auto isDue = [this](int every) { return every > 0 && m_served % every == 0; };
    if (isDue(m_options.othersAddEvery))
        addAsOther({QStringLiteral("other%1@example.org").arg(++m_addedByOthers), QStringLiteral("email")});
    if (isDue(m_options.othersRemoveEvery) && !m_list.items().empty()) {
        const ListedItem &oldest = m_list.items().front();
        removeAsOther({oldest.identifier, oldest.identifierType});
    }
}

bool Service::hasExpired(const QString &cursor) const
{
    const auto given = m_cursors.constFind(cursor);
    return m_options.cursorLife > 0 && !cursor.isEmpty()
        && (given == m_cursors.cend() || m_served - *given > m_options.cursorLife);
}

void Service::noteCursors(const Page &page)
{
    if (m_options.cursorLife == 0)
        return;
    m_cursors.removeIf([this](const auto &given) { return m_served - *given > m_options.cursorLife; });
    for (const QString &cursor : {page.next, page.previous})
        m_cursors.insert(cursor, m_served);
}

Answer Service::perform(const Request &request)
{
    ++m_served;
    letOthersWork();
    if (request.method == "GET")
        return show(request.query);
    if (!isJson(request))
        return errorAnswer(400,
                           QStringLiteral("Invalid request body: Content-Type must be application/json"));
    return request.method == "POST" ? add(request.body) : remove(request.body);
}

Answer Service::add(const QByteArray &body)
{
    const auto parsed = parseAddition(body, {m_options.acceptEmpty, m_options.acceptOldPauseName});
    if (const auto *violation = std::get_if<Violation>(&parsed))
        return errorAnswer(400, violation->message);
    const Addition &addition = std::get<Addition>(parsed);
    const ListRules rules{m_options.refuse,  m_options.partial,    m_options.duplicateIsError,
                          m_options.renewal, m_options.storedForm, m_options.addsAsManual};
    AddResult result = m_list.add(addition.items, rules, timestamp());
    Answer answer = result.refused ? errorAnswer(400, QStringLiteral("identifier is not valid")) : Answer{};
    answer.applied = std::move(result.applied);
    answer.added = result.added;
    answer.pauseActiveProspects = addition.pauseActiveProspects;
    return answer;
}

Answer Service::remove(const QByteArray &body)
{
    const auto parsed = parseRemoval(body);
    if (const auto *violation = std::get_if<Violation>(&parsed))
        return errorAnswer(400, violation->message);
    const Identity &identity = std::get<Identity>(parsed);
    if (!m_list.remove(identity, m_options.removalForm))
        return errorAnswer(404, QStringLiteral("The identifier is not on the list"));
    return {.applied = {identity}};
}

Answer Service::show(const QByteArray &query)
{
    const auto parsed = parsePageQuery(query);
    if (const auto *violation = std::get_if<Violation>(&parsed))
        return errorAnswer(400, violation->message);
    PageQuery pageQuery = std::get<PageQuery>(parsed);
    pageQuery.mode = m_options.search;
    if (m_options.visibleAfter.count() > 0)
        pageQuery.listedBefore = timestampBefore(m_options.visibleAfter);
    const auto page = m_list.page(pageQuery);
    if (page && hasExpired(pageQuery.cursor))
        return errorAnswer(400, QStringLiteral("cursor has expired"));
    if (!page)
        return errorAnswer(400, QStringLiteral("cursor is not valid for these filters"));
    noteCursors(*page);
    return bodyAnswer(200, "application/json", toJson(*page));
}

Answer Service::tooMany(RateWindow::Time now)
{
    const auto seconds = std::max<qint64>(1, m_window.untilNext(now).count());
    Answer answer =
        errorAnswer(429, QStringLiteral("Rate limit exceeded. Please retry after %1 seconds.").arg(seconds));
    answer.headers.emplace_back("Retry-After", QByteArray::number(seconds));
    return answer;
}

/// The documentation promises these headers only near the limit or beyond it: here, in its last fifth.
void Service::addRateHeaders(Answer &answer, RateWindow::Time now)
{
    const int limit = m_window.limit();
    const int remaining = m_window.remaining(now);
    if (limit <= 0 || (!m_options.rateHeaders && remaining > limit / 5))
        return;
    answer.headers.emplace_back("RateLimit-Limit", QByteArray::number(limit));
    answer.headers.emplace_back("RateLimit-Remaining", QByteArray::number(remaining));
    answer.headers.emplace_back("RateLimit-Reset", QByteArray::number(m_window.untilNext(now).count()));
    answer.headers.emplace_back("RateLimit-Policy",
                                QByteArray::number(limit)
                                    + ";w=" + QByteArray::number(m_window.length().count()));
}

} // namespace dnc::sandbox
