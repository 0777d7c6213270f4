// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/celltext.h"

#include "core/entry/reason.h"
#include "core/rules/readable.h"
#include "list/severity.h"

#include <QStringList>
#include <QTextDocument>

#include <algorithm>

namespace dnc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 500; // a line of megabytes would hold up every repaint

QString clipped(std::string_view text)
{
    // Four bytes are the most that a character takes, so that only what may be shown is decoded.
    const QString head = fromUtf8(text.substr(0, size_t(longestShown) * 4));
    if (head.size() <= longestShown)
        return head;
    return head.left(longestShown) + u'\u2026';
}

QString quoted(const QString &cell)
{
    const auto needsQuotes = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'"'; };
    if (std::ranges::none_of(cell, needsQuotes))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

QString dayText(const EntryStore::View &view)
{
    return view.requestedOn ? QString::fromStdString(isoDate(*view.requestedOn)) : QString();
}

QString identifierOrInput(const EntryStore::View &view)
{
    if (view.identifier.empty() || !view.type)
        return clipped(view.input);
    return clipped(readable(*view.type, view.identifier));
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The status in as few words as tell what to do: the title of an issue or warning, or else its name.
QString CellText::statusWords(const EntryStore &store, quint32 entry)
{
    const auto view = store.at(entry);
    if (view.status == EntryStatus::Invalid || severityOf(view) == Severity::Warning)
        return describe(store, entry).title;
    // The number of the row as the table shows it.
    if (view.status == EntryStatus::Duplicate && view.duplicateOf < store.size())
        return tr("Duplicate of row %1").arg(view.duplicateOf + 1);
    return statusLabel(view.status);
}

QString CellText::statusNote(const EntryStore &store, quint32 entry)
{
    const auto view = store.at(entry);
    switch (view.status) {
    case EntryStatus::Valid:
        return isDoubt(view.note) ? QString() : describe(view.note).title;
    case EntryStatus::Excluded:
        return isExclusion(view.issue) ? describe(view.issue).title : QString();
    case EntryStatus::Rejected:
        return clipped(view.detail);
    case EntryStatus::Listed:
        return describe(store, entry).hint; // since when
    case EntryStatus::Invalid:
    case EntryStatus::Duplicate:
    case EntryStatus::Pending:
    case EntryStatus::Unknown:
    case EntryStatus::Confirmed:
        break;
    }
    return {};
}

QString CellText::display(const EntryStore &store, quint32 entry, Column column)
{
    const auto view = store.at(entry);
    switch (column) {
    case Column::Identifier:
        return identifierOrInput(view);
    case Column::Type:
        return view.type ? typeLabel(*view.type) : u"\u2013"_s;
    case Column::Name:
        return clipped(view.name);
    case Column::Status:
        return statusWords(store, entry);
    case Column::RequestedOn:
        return dayText(view);
    case Column::RequestSource:
        return clipped(view.requestSource);
    }
    return {};
}

QString CellText::rows(const EntryStore &store, std::span<const quint32> entries, const ColumnSpan &columns)
{
    if (entries.size() == 1 && columns.first == columns.last)
        return whole(store, entries.front(), Column(columns.first));
    QString text;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i > 0)
            text += u'\n';
        for (int column = columns.first; column <= columns.last; ++column) {
            if (column > columns.first)
                text += u'\t';
            text += quoted(whole(store, entries[i], Column(column)));
        }
    }
    return text;
}

QString CellText::html(const EntryStore &store, std::span<const quint32> entries, const ColumnSpan &columns)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const quint32 entry : entries) {
        html += u"<tr>"_s;
        for (int column = columns.first; column <= columns.last; ++column)
            html += u"<td style=\"mso-number-format:'\\@'\">"_s
                + whole(store, entry, Column(column)).toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString CellText::toolTip(const EntryStore &store, quint32 entry)
{
    const auto view = store.at(entry);
    QStringList lines;
    if (const QString why = reason(store, entry); !why.isEmpty())
        lines += why;
    if (!view.identifier.empty() && view.identifier != view.input)
        lines += tr("Given as: %1").arg(clipped(view.input));
    if (view.type && readable(*view.type, view.identifier) != view.identifier)
        lines += tr("Sent as: %1").arg(clipped(view.identifier));
    const QString text = lines.join(u'\n');
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString CellText::accessible(const EntryStore &store, quint32 entry, Column column)
{
    const auto view = store.at(entry);
    switch (column) {
    case Column::Identifier:
        if (identifierOrInput(view).isEmpty())
            return tr("No identifier is given.");
        return tr("The identifier is %1.").arg(identifierOrInput(view));
    case Column::Type:
        return view.type ? tr("The type is %1.").arg(typeLabel(*view.type))
                         : tr("The type is not known yet.");
    case Column::Name:
        return view.name.empty() ? tr("No name is given.") : tr("The name is %1.").arg(clipped(view.name));
    case Column::Status: {
        const QString status = tr("The status is %1.").arg(statusLabel(view.status));
        const QString why = reason(store, entry);
        return why.isEmpty() ? status : status + u' ' + why;
    }
    case Column::RequestedOn:
        return view.requestedOn ? tr("The person asked on %1.").arg(dayText(view))
                                : tr("No date of the request is given.");
    case Column::RequestSource:
        return view.requestSource.empty() ? tr("No source of the request is given.")
                                          : tr("The source is %1.").arg(clipped(view.requestSource));
    }
    return {};
}

QString CellText::whole(const EntryStore &store, quint32 entry, Column column)
{
    const auto view = store.at(entry);
    switch (column) {
    case Column::Identifier:
        return fromUtf8(view.identifier.empty() || !view.type ? view.input
                                                              : readable(*view.type, view.identifier));
    case Column::Name:
        return fromUtf8(view.name);
    case Column::Type:
        return view.type ? typeLabel(*view.type) : QString();
    case Column::Status:
        return statusLabel(view.status);
    case Column::RequestedOn:
        return dayText(view);
    case Column::RequestSource:
        return fromUtf8(view.requestSource);
    }
    return {};
}

QString CellText::header(Column column)
{
    switch (column) {
    case Column::Identifier:
        return tr("Identifier");
    case Column::Type:
        return tr("Type");
    case Column::Name:
        return tr("Name");
    case Column::Status:
        return tr("Status");
    case Column::RequestedOn:
        return tr("Requested On");
    case Column::RequestSource:
        return tr("Request Source");
    }
    return {};
}

} // namespace dnc
