// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/findings.h"

#include "core/entry/reason.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace dnc {

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Finding)
};

/// 0 is the worst.
int severity(const Finding &finding)
{
    switch (finding.status) {
    case EntryStatus::Invalid:
        return 0;
    case EntryStatus::Valid:
        return isDoubt(finding.note) ? 1 : 4;
    case EntryStatus::Duplicate:
        return 2;
    case EntryStatus::Excluded:
        return 3;
    case EntryStatus::Pending:
    case EntryStatus::Unknown:
    case EntryStatus::Confirmed:
    case EntryStatus::Rejected:
    case EntryStatus::Listed:
        break;
    }
    return 5;
}

bool isWorse(const FindingCount &left, const FindingCount &right)
{
    const auto key = [](const FindingCount &of) {
        return std::tuple(severity(of.finding), of.finding.note, -qint64(of.count));
    };
    return key(left) < key(right);
}

} // namespace

std::optional<Finding> findingOf(const EntryStore::View &entry)
{
    switch (entry.status) {
    case EntryStatus::Invalid:
        return Finding{.status = entry.status, .issue = entry.issue};
    case EntryStatus::Valid:
        return entry.note == Note::None ? std::nullopt
                                        : std::optional(Finding{.status = entry.status, .note = entry.note});
    case EntryStatus::Duplicate:
        return Finding{.status = entry.status};
    case EntryStatus::Excluded:
        return isExclusion(entry.issue) ? std::optional(Finding{.status = entry.status, .issue = entry.issue})
                                        : std::nullopt;
    case EntryStatus::Pending:
    case EntryStatus::Unknown:
    case EntryStatus::Confirmed:
    case EntryStatus::Rejected:
    case EntryStatus::Listed:
        return {};
    }
    Q_UNREACHABLE();
}

bool needsReview(const Finding &finding)
{
    switch (finding.status) {
    case EntryStatus::Invalid:
    case EntryStatus::Duplicate:
        return true;
    case EntryStatus::Valid:
        return isDoubt(finding.note);
    case EntryStatus::Excluded:
        return finding.issue == Issue::Undecided || finding.issue == Issue::Contradiction
            || finding.issue == Issue::MailText || finding.issue == Issue::EncodingOpen;
    case EntryStatus::Pending:
    case EntryStatus::Unknown:
    case EntryStatus::Confirmed:
    case EntryStatus::Rejected:
    case EntryStatus::Listed:
        break;
    }
    return false;
}

Description describe(const Finding &finding)
{
    if (finding.status == EntryStatus::Duplicate)
        return {FindingText::tr("Duplicate identifier"),
                FindingText::tr("An earlier row has the same identifier.")};
    return finding.status == EntryStatus::Valid ? describe(finding.note) : describe(finding.issue);
}

std::optional<std::string> fixFor(const EntryStore::View &entry)
{
    std::string suggestion = suggestionFor(entry);
    return suggestion.empty() ? std::nullopt : std::optional(std::move(suggestion));
}

std::vector<FindingCount> findingsIn(const EntryStore &store)
{
    std::vector<FindingCount> counts;
    for (quint32 index = 0; index < store.size(); ++index) {
        const EntryStore::View entry = store.at(index);
        const auto finding = findingOf(entry);
        if (!finding)
            continue;
        auto of = std::ranges::find(counts, *finding, &FindingCount::finding);
        if (of == counts.end())
            of = counts.insert(counts.end(), {*finding});
        ++of->count;
        of->fixable += fixFor(entry) ? 1 : 0;
    }
    std::ranges::stable_sort(counts, isWorse);
    return counts;
}

std::vector<quint32> entriesWith(const EntryStore &store, const Finding &finding)
{
    std::vector<quint32> entries;
    for (quint32 entry = 0; entry < store.size(); ++entry) {
        if (findingOf(store.at(entry)) == finding)
            entries.push_back(entry);
    }
    return entries;
}

} // namespace dnc
