// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "servicelist.h"

#include <QDateTime>

#include <algorithm>

namespace dnc::test {

using namespace std::chrono_literals;

namespace {

constexpr qint64 firstListDay = 1'700'000'000'000; // of every story, in milliseconds since 1970

std::optional<Moment> timeOf(const std::map<std::string, Moment> &times, const std::string &identifier)
{
    const auto found = times.find(identifier);
    return found == times.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

ServiceList::ServiceList(const Options &options, std::function<Moment()> now)
    : m_options(options)
    , m_now(std::move(now))
{
}

void ServiceList::add(const std::string &identifier, const QByteArray &request, const std::string &stored)
{
    const auto [place, isNew] = m_entries.try_emplace(identifier);
    Listing &listing = place->second;
    listing.changed = m_now();
    if (!isNew)
        return;
    listing.number = ++m_last;
    m_latest[identifier] = m_last;
    listing.stored = stored;
    listing.added = m_now();
    listing.addedBy = request;
    listing.isManual = request.isEmpty() || m_options.addsAsManual;
}

void ServiceList::addEarlier(const std::string &identifier)
{
    add(identifier, {}, identifier);
    Listing &listing = m_entries[identifier];
    listing.added = listing.changed = -30 * 24h;
}

void ServiceList::remove(const std::string &identifier)
{
    if (m_entries.erase(identifier) > 0)
        m_removedByOthers.insert(identifier);
}

bool ServiceList::removeBy(const std::string &identifier, const QByteArray &request)
{
    const auto found = m_entries.find(identifier);
    if (found == m_entries.end())
        return false;
    m_removed.push_back({identifier, found->second, request, shown(identifier).value_or(Moment(-1))});
    m_entries.erase(found);
    return true;
}

bool ServiceList::isVisible(const Listing &listing) const
{
    return listing.added + m_options.visibility <= m_now();
}

WireAnswer ServiceList::search(const std::string &identifier)
{
    if (!m_options.isSearchable)
        return page({});
    const auto found = m_entries.find(identifier);
    if (found == m_entries.end() || !isVisible(found->second))
        return answerWith({}, {});
    return answerWith({&*found}, {});
}

std::vector<const ServiceList::Entry *> ServiceList::entriesAfter(std::optional<quint64> number) const
{
    std::vector<const Entry *> entries;
    for (const Entry &entry : m_entries) {
        const bool isLeft = !number
            || (m_options.isNewestFirst ? entry.second.number < *number : entry.second.number > *number);
        if (isLeft && isVisible(entry.second))
            entries.push_back(&entry);
    }
    std::ranges::sort(entries, {}, [](const Entry *entry) { return entry->second.number; });
    if (m_options.isNewestFirst)
        std::ranges::reverse(entries);
    return entries;
}

WireAnswer ServiceList::page(const QByteArray &cursor)
{
    std::optional<quint64> after;
    if (!cursor.isEmpty()) {
        const QByteArrayList parts = cursor.split('-');
        const Moment issued(parts.back().toLongLong());
        if (m_options.cursorLife > 0ms && issued + m_options.cursorLife < m_now())
            return apiError(400);
        after = parts.front().toULongLong();
    }
    std::vector<const Entry *> entries = entriesAfter(after);
    QByteArray next;
    if (entries.size() > m_options.pageSize) {
        entries.resize(m_options.pageSize);
        next = QByteArray::number(entries.back()->second.number) + '-'
            + QByteArray::number(qint64(m_now().count()));
    }
    return answerWith(entries, next);
}

WireAnswer ServiceList::answerWith(const std::vector<const Entry *> &entries, const QByteArray &next)
{
    QByteArray body = "{\"data\":[";
    for (const Entry *entry : entries) {
        body += (body.back() == '[' ? "" : ",") + json(*entry);
        m_shown[entry->first] = m_now();
        if (entry->second.stored == entry->first)
            m_shownAsSent[entry->first] = m_now();
    }
    body +=
        next.isEmpty() ? QByteArray("],\"hasMore\":false}") : "],\"hasMore\":true,\"next\":\"" + next + "\"}";
    return wholeAnswer(200, body);
}

QByteArray ServiceList::json(const Entry &entry) const
{
    const auto isoTime = [this](Moment time) {
        return QDateTime::fromMSecsSinceEpoch(firstListDay + (time + m_options.serviceAhead).count(), Qt::UTC)
            .toString(Qt::ISODateWithMs)
            .toLatin1();
    };
    const Listing &listing = entry.second;
    return "{\"identifier\":\"" + QByteArray::fromStdString(listing.stored)
        + "\",\"identifierType\":\"email\",\"createdAt\":\"" + isoTime(listing.added) + "\",\"updatedAt\":\""
        + isoTime(listing.changed) + "\",\"isManuallyAdded\":" + (listing.isManual ? "true}" : "false}");
}

const Listing *ServiceList::find(const std::string &identifier) const
{
    const auto found = m_entries.find(identifier);
    return found == m_entries.end() ? nullptr : &found->second;
}

quint64 ServiceList::latest(const std::string &identifier) const
{
    const auto found = m_latest.find(identifier);
    return found == m_latest.end() ? 0 : found->second;
}

std::optional<Moment> ServiceList::shown(const std::string &identifier) const
{
    return timeOf(m_shown, identifier);
}

std::optional<Moment> ServiceList::shownAsSent(const std::string &identifier) const
{
    return timeOf(m_shownAsSent, identifier);
}

} // namespace dnc::test
