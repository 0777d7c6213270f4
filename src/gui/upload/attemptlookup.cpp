// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/attemptlookup.h"

#include "gui/table/detailsstrip.h"
#include "gui/upload/uploadcontroller.h"
#include "list/entrytablemodel.h"
#include "upload/journal/journallabels.h"

#include <QLocale>

#include <chrono>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds delay{150}; // while the arrow keys go through the rows

bool wasSent(EntryStatus status)
{
    return status == EntryStatus::Pending || status == EntryStatus::Unknown
        || status == EntryStatus::Confirmed || status == EntryStatus::Rejected;
}

RowDetails::Fact factOf(const Attempt &attempt)
{
    const QString time = QLocale().toString(dateTime(attempt.started).toLocalTime(), QLocale::ShortFormat);
    QStringList parts{
        time, attempt.outcome ? outcomeLabel(attempt.outcome) : AttemptLookup::tr("No answer recorded")};
    if (attempt.httpStatus > 0)
        parts << QStringLiteral("HTTP %1").arg(attempt.httpStatus);
    if (!attempt.requestId.isEmpty())
        parts << attempt.requestId;
    const QString label = attempt.kind == AttemptKind::Post
        ? AttemptLookup::tr("Batch %L1", "of an upload").arg(attempt.batch)
        : AttemptLookup::tr("Looked up");
    return {label, parts.join(QStringLiteral(" \u00B7 "))};
}

} // namespace

AttemptLookup::AttemptLookup(const EntryTableModel &model, const UploadController &uploads,
                             DetailsStrip &details, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_uploads(uploads)
    , m_details(details)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &AttemptLookup::read);
    connect(&m_details, &DetailsStrip::entryShown, this, &AttemptLookup::start);
}

void AttemptLookup::start()
{
    m_reader.cancel();
    m_delay.start();
}

void AttemptLookup::read()
{
    const std::optional<quint32> entry = m_details.entry();
    if (!entry || *entry >= m_model.entries().size() || m_uploads.jobs().empty())
        return;
    const EntryStore::View view = m_model.entries().at(*entry);
    if (!wasSent(view.status))
        return;
    const auto find = [entry = *entry, identifier = std::string(view.identifier),
                       jobs = m_uploads.jobs()](const ReadOnlyJournal &journal) {
        Result<std::vector<Attempt>, JournalError> all;
        for (const JobId job : jobs) {
            const auto attempts = journal.attemptsFor(job, entry, identifier);
            if (!attempts)
                return Result<std::vector<Attempt>, JournalError>(attempts);
            all->insert(all->end(), attempts->begin(), attempts->end());
        }
        return all;
    };
    m_reader.read(m_uploads.journalFolder(), find,
                  [this, entry = *entry](const Result<std::vector<Attempt>, JournalError> &attempts) {
                      std::vector<RowDetails::Fact> facts;
                      for (const Attempt &attempt : attempts.value_or(std::vector<Attempt>()))
                          facts.push_back(factOf(attempt));
                      m_details.addFacts(entry, facts);
                  });
}

} // namespace dnc
