// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/listpage.h"

#include "core/rules/rules.h"
#include "upload/wire/protocol.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <string_view>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

/// A number that is stored without its plus.
bool isBareNumber(IdentifierType type, std::string_view stored)
{
    const bool isNumber =
        type == IdentifierType::Phone || type == IdentifierType::Sms || type == IdentifierType::WhatsApp;
    return isNumber && !stored.empty() && stored.front() != '0'
        && std::ranges::all_of(stored, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Identifier> identifierOf(const QJsonObject &item, const std::string &stored)
{
    const auto type = typeFromWireName(item["identifierType"_L1].toString().toStdString());
    if (!type)
        return {};
    ParsedIdentifier parsed = unexpected(Problem());
    if (isBareNumber(*type, stored))
        parsed = parseIdentifier(*type, '+' + stored, {});
    if (!parsed)
        parsed = parseIdentifier(*type, stored, {});
    return Identifier{*type, parsed ? parsed->value : stored};
}

Listing listingFrom(const QJsonObject &item)
{
    Listing listing;
    const QDateTime since = QDateTime::fromString(item["createdAt"_L1].toString(), Qt::ISODateWithMs);
    if (since.isValid() && since.timeSpec() != Qt::LocalTime) // without a zone it says nothing
        listing.since.emplace(std::chrono::milliseconds(since.toMSecsSinceEpoch()));
    if (const QJsonValue manual = item["isManuallyAdded"_L1]; manual.isBool())
        listing.isManual = manual.toBool();
    return listing;
}

std::vector<ListedEntry> entriesOf(const QJsonArray &data)
{
    std::vector<ListedEntry> entries;
    for (const QJsonValue &value : data) {
        const QJsonObject item = value.toObject();
        std::string stored = item["identifier"_L1].toString().toStdString();
        std::optional<Identifier> identifier = identifierOf(item, stored);
        if (!identifier)
            continue;
        entries.push_back({std::move(*identifier), std::move(stored), listingFrom(item)});
    }
    return entries;
}

/// An error of the API about a request whose only peculiarity is its cursor.
bool refusesCursor(const Verdict &verdict)
{
    return verdict.cause == Cause::OtherRefusal || verdict.cause == Cause::NotFound;
}

} // namespace

std::string similarValue(const Identifier &identifier)
{
    std::string value = identifier.value;
    const bool isAscii =
        std::ranges::all_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isAscii)
        return QString::fromStdString(value).toLower().toStdString();
    std::ranges::transform(value, value.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return value;
}

Listing listingFor(const ListedEntry &entry, const Identifier &identifier)
{
    Listing listing = entry.listing;
    listing.isAsSent = entry.stored == identifier.value;
    return listing;
}

ListedPage readListPage(const Reply &reply, const QString &cursor)
{
    ListedPage page{.verdict = judgeListing(reply)};
    if (!cursor.isEmpty() && refusesCursor(page.verdict) && isOfTheService(reply)) {
        page.kind = ListedPage::Kind::Expired;
        return page;
    }
    if (page.verdict.outcome != Outcome::Confirmed || reply.framing.hasBytesBehind
        || !reply.framing.afterWholeRequest)
        return page;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    page.next = document["hasMore"_L1].toBool() ? document["next"_L1].toString() : QString();
    const bool isStuck = document["hasMore"_L1].toBool() && (page.next.isEmpty() || page.next == cursor);
    if (isStuck) {
        page.verdict.outcome = Outcome::Unknown;
        page.verdict.cause = Cause::NotTheService;
        page.verdict.next = NextStep::Retry;
        return page;
    }
    page.kind = ListedPage::Kind::Page;
    page.entries = entriesOf(document["data"_L1].toArray());
    return page;
}

std::optional<Listing> listingOf(const ListedPage &page, const Identifier &identifier)
{
    std::optional<Listing> found;
    const std::string value = similarValue(identifier);
    for (const ListedEntry &entry : page.entries) {
        if (entry.identifier.type != identifier.type || similarValue(entry.identifier) != value)
            continue;
        const Listing listing = listingFor(entry, identifier);
        if (!found || (listing.isAsSent && !found->isAsSent))
            found = listing;
    }
    return found;
}

} // namespace dnc
