// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/uploadwarnings.h"

#include "core/address/mailprovider.h"
#include "core/text/text.h"
#include "upload/journal/batch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace dnc {

namespace {

struct WarningText {
    Q_DECLARE_TR_FUNCTIONS(dnc::UploadWarnings)
};

constexpr quint32 farMore = 5; // times the usual number of rows
constexpr quint32 fewToMind = 100; // rows; below this no upload is unusually large

std::string_view domainOf(std::string_view address)
{
    return address.substr(address.rfind('@') + 1);
}

bool isWithin(std::string_view domain, std::string_view own)
{
    return domain == own
        || (domain.size() > own.size() && domain.ends_with(own)
            && domain[domain.size() - own.size() - 1] == '.');
}

QStringList ownDomainWarnings(const EntryStore &entries, const QStringList &ownDomains)
{
    std::map<QString, int> counts;
    for (quint32 i = 0; i < entries.size() && !ownDomains.isEmpty(); ++i) {
        const EntryStore::View entry = entries.at(i);
        if (!isSendable(entry.status) || entry.type != IdentifierType::Email)
            continue;
        for (const QString &own : ownDomains) {
            if (isWithin(domainOf(entry.identifier), own.toStdString()))
                ++counts[own];
        }
    }
    QStringList warnings;
    for (const auto &[domain, count] : counts)
        warnings << WarningText::tr("%Ln address(es) of your own domain %1 would be put on the list.",
                                    nullptr, count)
                        .arg(domain);
    return warnings;
}

/// Alta's dashboard can block company domains; with such a domain it would block everybody who has an address
/// there.
QStringList providerWarnings(const EntryStore &entries)
{
    QStringList found;
    for (quint32 i = 0; i < entries.size(); ++i) {
        const EntryStore::View entry = entries.at(i);
        if (entry.status != EntryStatus::Invalid || entry.issue != Issue::DomainOnly)
            continue;
        const std::string domain = toLower(domainOf(trimmed(entry.input)));
        if (isLargeProvider(domain) && !found.contains(QString::fromStdString(domain)))
            found << QString::fromStdString(domain);
    }
    QStringList warnings;
    for (const QString &domain : found)
        warnings << WarningText::tr(
                        "%1 is a mail provider, not a company: blocking it anywhere stops contact with "
                        "everybody who has an address there.")
                        .arg(domain);
    return warnings;
}

quint32 median(std::vector<quint32> numbers)
{
    const auto middle = numbers.begin() + std::ptrdiff_t(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    return *middle;
}

QStringList statisticsWarnings(quint32 toSend, const UploadStatistics &statistics, int newPercent)
{
    QStringList warnings;
    if (statistics.sizes.size() < fewestUploads || toSend < fewToMind)
        return warnings;
    const QLocale locale;
    if (const quint32 usual = std::max(median(statistics.sizes), 1U); toSend / farMore >= usual)
        warnings << WarningText::tr("That is far more than usual: %1 instead of about %2.")
                        .arg(locale.toString(toSend), locale.toString(usual));
    const size_t sampled = std::max<size_t>(statistics.sample.size(), 1);
    const int newShare = int((sampled - std::min(statistics.known.size(), sampled)) * 100 / sampled);
    if (newPercent < 100 && newShare > newPercent)
        warnings << WarningText::tr("%1 % of them are new: no earlier upload from this computer had them.")
                        .arg(newShare);
    return warnings;
}

} // namespace

std::vector<std::string> sampleOf(const EntryStore &entries)
{
    std::vector<std::string> sample;
    const quint32 step = entries.size() / largestSample + 1;
    for (quint32 i = 0; i < entries.size(); i += step) {
        const EntryStore::View entry = entries.at(i);
        if (isSendable(entry.status))
            sample.emplace_back(entry.identifier);
    }
    std::ranges::sort(sample);
    const auto again = std::ranges::unique(sample);
    sample.erase(again.begin(), again.end());
    return sample;
}

Result<UploadStatistics, JournalError> uploadStatistics(const JournalQueries &journal,
                                                        const JobDraft &account,
                                                        const std::vector<std::string> &sample)
{
    UploadStatistics statistics{.sample = sample};
    const auto jobs = journal.jobs();
    if (!jobs)
        return unexpected(jobs.error());
    for (const Job &job : *jobs) {
        const quint32 sent = job.counts[EntryStatus::Confirmed] + job.counts[EntryStatus::Rejected];
        const bool same = job.draft.endpoint == account.endpoint && job.draft.account == account.account;
        if (same && sent > 0 && statistics.sizes.size() < usualUploads)
            statistics.sizes.push_back(sent);
    }
    if (statistics.sizes.size() < fewestUploads)
        return statistics;
    return journal.confirmedOf(account, sample).map([&](std::unordered_set<std::string> &&known) {
        statistics.known = std::move(known);
        return std::move(statistics);
    });
}

QStringList warningsFor(const EntryStore &entries, quint32 toSend, const UploadStatistics &statistics,
                        const WarningLimits &limits)
{
    return ownDomainWarnings(entries, limits.ownDomains) + providerWarnings(entries)
        + statisticsWarnings(toSend, statistics, limits.newPercent);
}

} // namespace dnc
