// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/optoutlist.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace dnc::sandbox {

namespace {

enum class Direction { Forward, Backward };

/// The start of a page: after, or before, the entry with that serial.
struct Cursor {
    Direction direction = Direction::Forward;
    qint64 serial = 0;
};

QString keyOf(const Identity &identity)
{
    return identity.type + u':' + identity.identifier;
}

QByteArray filterMark(const PageQuery &query)
{
    const QByteArray filters = (query.identifierType + u'\n' + query.search).toUtf8();
    return QCryptographicHash::hash(filters, QCryptographicHash::Sha1).toHex().first(8);
}

QString cursorText(const Cursor &cursor, const PageQuery &query)
{
    const QByteArray text = (cursor.direction == Direction::Forward ? "n:" : "p:")
        + QByteArray::number(cursor.serial) + ':' + filterMark(query);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Cursor> readCursor(const PageQuery &query)
{
    if (query.cursor.isEmpty())
        return Cursor{};
    const auto decoded = QByteArray::fromBase64Encoding(
        query.cursor.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto parts = decoded.decoded.split(':');
    if (!decoded || parts.size() != 3 || parts[2] != filterMark(query)
        || (parts[0] != "n" && parts[0] != "p"))
        return {};
    bool isNumber = false;
    const qint64 serial = parts[1].toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return Cursor{parts[0] == "n" ? Direction::Forward : Direction::Backward, serial};
}

bool matches(const ListedItem &item, const PageQuery &query)
{
    if (!query.identifierType.isEmpty() && item.identifierType != query.identifierType)
        return false;
    if (!query.listedBefore.isEmpty() && item.listedAt > query.listedBefore)
        return false;
    if (query.search.isEmpty())
        return true;
    switch (query.mode) {
    case SearchMode::Contains:
        return item.identifier.contains(query.search, Qt::CaseInsensitive)
            || item.label.contains(query.search, Qt::CaseInsensitive);
    case SearchMode::Prefix:
        return item.identifier.startsWith(query.search, Qt::CaseInsensitive)
            || item.label.startsWith(query.search, Qt::CaseInsensitive);
    case SearchMode::Exact:
        return item.identifier == query.search;
    case SearchMode::Ignored:
        return true;
    }
    Q_UNREACHABLE();
}

QString stored(const QString &identifier, StoredForm form)
{
    switch (form) {
    case StoredForm::AsSent:
        return identifier;
    case StoredForm::Upper:
        return identifier.toUpper();
    case StoredForm::Bare: {
        const qsizetype scheme = identifier.indexOf(QLatin1String("://"));
        return scheme >= 0                            ? identifier.sliced(scheme + 3)
            : identifier.startsWith(QLatin1Char('+')) ? identifier.sliced(1)
                                                      : identifier;
    }
    }
    Q_UNREACHABLE();
}

void renew(ListedItem &item, Renewal renewal, const QString &now)
{
    if (renewal != Renewal::None)
        item.updatedAt = now;
    if (renewal == Renewal::Both)
        item.createdAt = now;
}

bool isRefused(const Identity &identity, const ListRules &rules)
{
    return std::ranges::any_of(rules.refuse,
                               [&](const QString &part) { return identity.identifier.contains(part); });
}

} // namespace

AddResult OptOutList::add(const std::vector<NewItem> &items, const ListRules &rules, const QString &now)
{
    const auto isBad = [&](const NewItem &item) {
        return isRefused(item.identity, rules)
            || (rules.duplicateIsError && m_serialByKey.contains(keyOf(item.identity)));
    };
    std::vector<NewItem> good;
    std::ranges::remove_copy_if(items, std::back_inserter(good), isBad);
    AddResult result{.refused = good.size() < items.size()};
    if (result.refused && !rules.partial)
        return result;
    QSet<QString> seen;
    for (const NewItem &item : good) {
        const QString key = keyOf(item.identity);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        result.added += put(item, rules, now) ? 1 : 0;
        result.applied.push_back(item.identity);
    }
    return result;
}

/// Returns whether it is new.
bool OptOutList::put(const NewItem &item, const ListRules &rules, const QString &now)
{
    const QString key = keyOf(item.identity);
    if (const auto known = m_serialByKey.constFind(key); known != m_serialByKey.cend()) {
        const auto place = std::ranges::lower_bound(m_serials, known.value()) - m_serials.begin();
        ListedItem &listed = m_items[static_cast<size_t>(place)];
        renew(listed, rules.renewal, now);
        if (!item.name.isEmpty() && listed.label != item.name) {
            listed.label = item.name;
            listed.updatedAt = now;
        }
        return false;
    }
    const qint64 serial = ++m_lastSerial;
    m_serialByKey.insert(key, serial);
    m_serials.push_back(serial);
    m_keys.push_back(key);
    m_items.push_back({.id = QStringLiteral("optout_%1").arg(serial, 8, 10, QLatin1Char('0')),
                       .identifier = stored(item.identity.identifier, rules.storedForm),
                       .identifierType = item.identity.type,
                       .label = item.name,
                       .isManuallyAdded = rules.isManuallyAdded,
                       .createdAt = now,
                       .updatedAt = now,
                       .listedAt = now});
    return true;
}

/// The index of the entry in m_items.
std::optional<size_t> OptOutList::find(const Identity &identity, RemovalForm form) const
{
    if (form == RemovalForm::Stored) {
        const auto item = std::ranges::find_if(m_items, [&](const ListedItem &listed) {
            return Identity{listed.identifier, listed.identifierType} == identity;
        });
        return item == m_items.end() ? std::nullopt : std::optional(size_t(item - m_items.begin()));
    }
    const auto known = m_serialByKey.constFind(keyOf(identity));
    if (known == m_serialByKey.cend())
        return {};
    return size_t(std::ranges::lower_bound(m_serials, known.value()) - m_serials.begin());
}

bool OptOutList::remove(const Identity &identity, RemovalForm form)
{
    const std::optional<size_t> place = find(identity, form);
    if (!place)
        return false;
    const auto offset = std::ptrdiff_t(*place);
    m_serialByKey.remove(m_keys[*place]);
    m_items.erase(m_items.begin() + offset);
    m_serials.erase(m_serials.begin() + offset);
    m_keys.erase(m_keys.begin() + offset);
    return true;
}

std::optional<Page> OptOutList::page(const PageQuery &query) const
{
    const auto cursor = readCursor(query);
    if (!cursor)
        return {};
    const bool forward = cursor->direction == Direction::Forward;
    const auto limit = static_cast<size_t>(query.limit);
    auto found = forward ? findBehind(cursor->serial, query) : findBefore(cursor->serial, query);
    const bool more = found.size() > limit;
    found.resize(std::min(found.size(), limit));
    std::ranges::sort(found);
    Page page{.hasMore = forward ? more : !found.empty()};
    for (const size_t place : found)
        page.items.push_back(m_items[place]);
    if (page.hasMore)
        page.next = cursorText({Direction::Forward, m_serials[found.back()]}, query);
    if (!found.empty() && (forward ? cursor->serial > 0 : more))
        page.previous = cursorText({Direction::Backward, m_serials[found.front()]}, query);
    return page;
}

/// Indexes into m_items; one more than the page holds, if there are that many.
std::vector<size_t> OptOutList::findBehind(qint64 serial, const PageQuery &query) const
{
    std::vector<size_t> found;
    const auto first = std::ranges::upper_bound(m_serials, serial) - m_serials.begin();
    for (auto place = static_cast<size_t>(first); place < m_items.size(); ++place) {
        if (found.size() > static_cast<size_t>(query.limit))
            break;
        if (matches(m_items[place], query))
            found.push_back(place);
    }
    return found;
}

std::vector<size_t> OptOutList::findBefore(qint64 serial, const PageQuery &query) const
{
    std::vector<size_t> found;
    const auto end = std::ranges::lower_bound(m_serials, serial) - m_serials.begin();
    for (auto place = static_cast<size_t>(end); place > 0; --place) {
        if (found.size() > static_cast<size_t>(query.limit))
            break;
        if (matches(m_items[place - 1], query))
            found.push_back(place - 1);
    }
    return found;
}

} // namespace dnc::sandbox
