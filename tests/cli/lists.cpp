// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "lists.h"

namespace dnc::test {

namespace {

using namespace Qt::StringLiterals;

QByteArray mixedLine(int i)
{
    const QByteArray number = QByteArray::number(i);
    const QByteArray digits = number.rightJustified(4, '0');
    switch (i % 6) {
    case 0:
        return "person" + number + "@example.com,email";
    case 1:
        return "https://www.linkedin.com/in/person-" + number + ",linkedin";
    case 2:
        return "+1415555" + digits + ",phone";
    case 3:
        return "+1212555" + digits + ",sms";
    case 4:
        return "+1312555" + digits + ",whatsapp";
    default:
        return "visitor-" + number + ",web_chat";
    }
}

/// The cell that begins at `at`, which is moved to the separator or line end behind it. RFC 4180.
QString takeCell(const QString &text, qsizetype &at)
{
    QString cell;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'"') {
            quoted = !quoted;
            if (quoted && at > 0 && text[at - 1] == u'"')
                cell += c; // the second of a doubled quote
        } else if (!quoted && (c == u',' || c == u'\n')) {
            break;
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    return cell;
}

std::vector<QStringList> rowsOf(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size(); ++at) {
        row << takeCell(text, at);
        if (at < text.size() && text[at] == u',')
            continue;
        rows.push_back(row);
        row.clear();
    }
    return rows;
}

} // namespace

QByteArray mixedList(int count)
{
    QByteArray list = "identifier,identifierType,name\n";
    for (int i = 0; i < count; ++i)
        list += mixedLine(i) + ",Person " + QByteArray::number(i) + '\n';
    return list;
}

QByteArray emailList(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += "someone" + QByteArray::number(i) + "@example.org\n";
    return list;
}

std::vector<ReportRow> readReport(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const std::vector<QStringList> rows = rowsOf(text);
    std::vector<ReportRow> report;
    for (size_t i = 1; i < rows.size(); ++i) {
        ReportRow row;
        for (qsizetype column = 0; column < rows[0].size(); ++column)
            row.insert(rows[0][column], rows[i].value(column));
        report.push_back(row);
    }
    return report;
}

QStringList identifiersWith(const std::vector<ReportRow> &report, const QString &status)
{
    QStringList found;
    for (const ReportRow &row : report) {
        if (row[u"status"_s] == status)
            found << row[u"identifier"_s];
    }
    found.sort();
    return found;
}

} // namespace dnc::test
