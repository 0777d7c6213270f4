// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "views.h"

#include "cli/jobtext.h"
#include "core/entry/reportcolumns.h"
#include "report/report.h"

#include <QFile>
#include <QJsonObject>

namespace dnc::test {

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray differenceOfJson(const Job &job)
{
    const QJsonObject json = toJson(job);
    qint64 sum = 0;
    for (const EntryStatus status : allEntryStatuses) {
        if (status == EntryStatus::Valid) // in JSON: what was sent
            continue;
        const qint64 count = json[QLatin1String(bytes(statusName(status)))].toInteger(-1);
        sum += count;
        if (count != job.counts[status])
            return "JSON counts " + QByteArray::number(count) + ' ' + bytes(statusName(status));
    }
    return json[QLatin1String("identifiers")].toInteger() == sum ? "" : "the sum of JSON does not agree";
}

QByteArray differenceOfReport(const JobEntries &rows, const QString &path)
{
    if (!writeReport(path, rows.entries, rows.deliveries))
        return "the report cannot be written";
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return "the report cannot be read";
    const QByteArrayList lines = file.readAll().split('\n');
    if (lines.size() != qsizetype(rows.entries.size()) + 2) // a header, and an empty one behind the last
        return "the report has other rows";
    for (quint32 row = 0; row < rows.entries.size(); ++row) {
        const QByteArrayList cells = lines[qsizetype(row) + 1].trimmed().split(',');
        const auto cell = [&](ReportColumn column) { return cells.value(qsizetype(column)); };
        const Delivery &delivery = rows.deliveries[row];
        const bool isSame = cell(ReportColumn::Status) == bytes(statusName(rows.entries.statusAt(row)))
            && cell(ReportColumn::Proof) == bytes(proofName(delivery.proof))
            && cell(ReportColumn::Removal) == bytes(removalName(delivery.removal))
            && cell(ReportColumn::VerifiedAt).isEmpty()
                == (delivery.verified == decltype(delivery.verified)());
        if (!isSame)
            return "the report says of row " + QByteArray::number(row) + ": " + lines[qsizetype(row) + 1];
    }
    return {};
}

} // namespace

QByteArray differenceOfViews(const JobEvidence &job, const QString &folder)
{
    const QByteArray json = differenceOfJson(job.job);
    if (!json.isEmpty() || job.job.isForgotten)
        return json;
    return differenceOfReport(job.rows, folder + QLatin1String("/report.csv"));
}

} // namespace dnc::test
