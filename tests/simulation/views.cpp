// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "views.h"

#include "cli/jobtext.h"
#include "core/entry/reportcolumns.h"
#include "import/text/csv.h"
#include "report/report.h"

#include <QFile>
#include <QJsonObject>

#include <span>
#include <string_view>

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

bool isSame(std::span<const std::string_view> cells, const JobEntries &rows, quint32 row)
{
    const auto cell = [&](ReportColumn column) {
        return size_t(column) < cells.size() ? cells[size_t(column)] : std::string_view();
    };
    const Delivery &delivery = rows.deliveries[row];
    return cell(ReportColumn::Status) == statusName(rows.entries.statusAt(row))
        && cell(ReportColumn::Proof) == proofName(delivery.proof)
        && cell(ReportColumn::Removal) == removalName(delivery.removal)
        && cell(ReportColumn::VerifiedAt).empty() == (delivery.verified == decltype(delivery.verified)());
}

QByteArray differenceOfReport(const JobEntries &rows, const QString &path)
{
    if (!writeReport(path, rows.entries, rows.deliveries))
        return "the report cannot be written";
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return "the report cannot be read";
    const QByteArray text = file.readAll();
    QByteArray difference;
    quint32 row = 0; // 0: the header
    const auto look = [&](quint32, std::span<const std::string_view> cells) {
        if (row > 0 && row <= rows.entries.size() && !isSame(cells, rows, row - 1))
            difference = "the report says something else of row " + QByteArray::number(row - 1);
        ++row;
    };
    if (!readCsv({text.constData(), size_t(text.size())}, ',', look) || row != rows.entries.size() + 1)
        return "the report has other rows";
    return difference;
}

} // namespace

QByteArray differenceOfViews(const JobEvidence &job, const QString &folder)
{
    QByteArray json = differenceOfJson(job.job);
    if (!json.isEmpty() || job.job.isForgotten)
        return json;
    return differenceOfReport(job.rows, folder + QLatin1String("/report.csv"));
}

} // namespace dnc::test
