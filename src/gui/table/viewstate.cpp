// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/viewstate.h"

#include "gui/table/entrytable.h"
#include "gui/table/findingspanel.h"
#include "gui/table/listpage.h"

#include <QDataStream>
#include <QHeaderView>

#include <algorithm>

namespace dnc {

namespace {

constexpr quint8 version = 1;

/// As it is in the file. Numbers of enums, as drafts hold them anyway.
struct State {
    QByteArray columns;
    qint32 sortColumn = -1;
    bool isDescending = false;
    QList<quint8> statuses;
    bool hasFinding = false;
    quint8 status = 0;
    quint8 issue = 0;
    quint8 note = 0;
};

QDataStream &operator<<(QDataStream &stream, const State &state)
{
    return stream << state.columns << state.sortColumn << state.isDescending << state.statuses
                  << state.hasFinding << state.status << state.issue << state.note;
}

QDataStream &operator>>(QDataStream &stream, State &state)
{
    return stream >> state.columns >> state.sortColumn >> state.isDescending >> state.statuses
        >> state.hasFinding >> state.status >> state.issue >> state.note;
}

bool isSound(const State &state)
{
    return state.sortColumn >= -1 && state.sortColumn < allColumnCount && state.issue <= quint8(lastIssue)
        && state.note <= quint8(allNotes.back()) && state.status < allEntryStatuses.size()
        && std::ranges::all_of(state.statuses,
                               [](quint8 status) { return status < allEntryStatuses.size(); });
}

} // namespace

QByteArray saveViewState(ListPage &page)
{
    const EntryView &view = page.model().view();
    State state;
    state.columns = page.table().horizontalHeader()->saveState();
    state.sortColumn = view.sortColumn();
    state.isDescending = view.isDescending();
    for (const EntryStatus status : page.shownStatuses())
        state.statuses << quint8(status);
    if (const auto finding = page.findings().chosen()) {
        state.hasFinding = true;
        state.status = quint8(finding->status);
        state.issue = quint8(finding->issue);
        state.note = quint8(finding->note);
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << version << state;
    return bytes;
}

void restoreViewState(ListPage &page, const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 found = 0;
    stream >> found;
    State state;
    if (found == version)
        stream >> state;
    if (found != version || stream.status() != QDataStream::Ok || !isSound(state))
        return;
    page.table().horizontalHeader()->restoreState(state.columns);
    page.model().sort(state.sortColumn, state.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    std::vector<EntryStatus> statuses;
    for (const quint8 status : state.statuses)
        statuses.push_back(EntryStatus(status));
    page.showOnly(statuses);
    if (state.hasFinding)
        page.findings().choose(Finding{EntryStatus(state.status), Issue(state.issue), Note(state.note)});
}

} // namespace dnc
