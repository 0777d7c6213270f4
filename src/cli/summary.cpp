// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/summary.h"

#include "cli/clitext.h"
#include "core/entry/reason.h"

#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

QString place(const EntryStore &entries, const Origin &origin)
{
    QStringList parts;
    if (origin.source < entries.sources().size()) {
        const Source &source = entries.sources()[origin.source];
        parts << source.file << source.sheet;
    }
    for (const quint32 number : {origin.row, quint32(origin.column)}) {
        if (number > 0)
            parts << QString::number(number);
    }
    parts.removeAll(QString());
    return parts.join(u':');
}

QString problemLine(const EntryStore &entries, quint32 index)
{
    const EntryStore::View entry = entries.at(index);
    return u"%1: %2 — %3"_s.arg(place(entries, entry.origin), QString::fromUtf8(entry.input).simplified(),
                                reason(entries, index));
}

bool needsPerson(const EntryStore &entries, quint32 index)
{
    const EntryStatus status = entries.statusAt(index);
    return status == EntryStatus::Invalid || status == EntryStatus::Rejected
        || (status == EntryStatus::Valid && isDoubt(entries.at(index).note));
}

} // namespace

quint32 sent(const StatusCounts &counts)
{
    return counts[EntryStatus::Valid] + counts[EntryStatus::Pending] + counts[EntryStatus::Unknown]
        + counts[EntryStatus::Confirmed] + counts[EntryStatus::Rejected];
}

QString statusKey(EntryStatus status)
{
    return QString::fromUtf8(statusName(status));
}

QString numberLine(const QString &label, quint32 number)
{
    return u"%1: %2"_s.arg(label, QLocale().toString(number));
}

quint32 Summary::valid() const
{
    return sent(counts);
}

bool Summary::isIncomplete() const
{
    return counts[EntryStatus::Invalid] + counts[EntryStatus::Rejected] > 0;
}

namespace {

QByteArray cellsToJson(const CellAccount &cells)
{
    return "{\"read\":" + QByteArray::number(cells.read) + ",\"taken\":" + QByteArray::number(cells.taken)
        + ",\"leftOut\":" + QByteArray::number(cells.leftOut)
        + ",\"notImported\":" + QByteArray::number(cells.notImported) + '}';
}

QByteArray doubtsToJson(const std::map<Note, quint32> &doubts)
{
    QByteArray text;
    for (const auto &[note, count] : doubts) {
        const std::string_view name = doubtName(note);
        text += (text.isEmpty() ? "\"" : ",\"") + QByteArray(name.data(), qsizetype(name.size()))
            + "\":" + QByteArray::number(count);
    }
    return '{' + text + '}';
}

} // namespace

std::map<Note, quint32> countDoubts(const EntryStore &entries)
{
    std::map<Note, quint32> doubts;
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (entries.statusAt(i) == EntryStatus::Valid && isDoubt(entries.noteAt(i)))
            ++doubts[entries.noteAt(i)];
    }
    return doubts;
}

QByteArray toJson(const Summary &summary)
{
    QByteArray text = "{\"rows\":" + QByteArray::number(summary.rows) + ",\"identifiers\":"
        + QByteArray::number(summary.counts.total()) + ",\"valid\":" + QByteArray::number(summary.valid());
    for (const EntryStatus status : outcomes)
        text += ",\"" + statusKey(status).toUtf8() + "\":" + QByteArray::number(summary.counts[status]);
    text += ",\"requests\":" + QByteArray::number(summary.requests)
        + ",\"job\":" + (summary.job ? QByteArray::number(*summary.job) : QByteArrayLiteral("null"));
    if (!summary.consent.isEmpty())
        text += ",\"consent\":" + QJsonDocument(summary.consent).toJson(QJsonDocument::Compact);
    if (summary.cells)
        text += ",\"cells\":" + cellsToJson(*summary.cells);
    if (!summary.doubts.empty())
        text += ",\"warnings\":" + doubtsToJson(summary.doubts);
    return text + "}\n";
}

QString toText(const Summary &summary)
{
    QStringList lines{numberLine(Cli::tr("Rows"), summary.rows),
                      numberLine(Cli::tr("Identifiers"), summary.counts.total())};
    if (!summary.job) // with a job, its outcome is printed below
        lines << numberLine(statusLabel(EntryStatus::Valid), summary.valid());
    for (const EntryStatus status : outcomes) {
        if (summary.counts[status] > 0)
            lines << numberLine(statusLabel(status), summary.counts[status]);
    }
    if (summary.job)
        lines << numberLine(Cli::tr("Requests"), summary.requests)
              << u"%1: %2"_s.arg(Cli::tr("Job"), QString::number(*summary.job));
    return lines.join(u'\n');
}

quint32 countRows(const EntryStore &entries)
{
    std::vector<quint64> rows;
    quint32 withoutRow = 0;
    for (quint32 i = 0; i < entries.size(); ++i) {
        const Origin origin = entries.at(i).origin;
        if (origin.row == 0)
            ++withoutRow;
        else
            rows.push_back(quint64(origin.source) << 32 | origin.row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return quint32(rows.size()) + withoutRow;
}

QString problemLines(const EntryStore &entries, quint32 limit)
{
    QStringList lines;
    int more = 0;
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (!needsPerson(entries, i))
            continue;
        if (quint32(lines.size()) < limit)
            lines << problemLine(entries, i);
        else
            ++more;
    }
    if (more > 0)
        lines << Cli::tr("… and %n more. A report (--report FILE.csv) names them all.", nullptr, more);
    return lines.join(u'\n');
}

} // namespace dnc
