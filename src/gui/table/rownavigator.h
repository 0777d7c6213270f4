// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace dnc {

class BannerStack;
class EntryTableModel;
class ListPage;

/// Where `entry` is in the table; -1 where it is not shown.
[[nodiscard]] int shownRow(const EntryTableModel &model, quint32 entry);

/// The ways to get to a row of the table: by its number, by what the search finds, to the next issue. GUI
/// thread.
class RowNavigator : public QObject {
    Q_OBJECT

public:
    RowNavigator(EntryTableModel &model, ListPage &page, BannerStack &banners, QObject *parent = nullptr);

    void goToNextProblem();
    /// Asks for the number of a row, and goes there.
    void askForRow();
    /// Goes to the next row, or the one before, of which the search finds something.
    void findNext(bool isBackward);

private:
    void goToProblemOfAll();
    void goToRow(int number);
    [[nodiscard]] int nextProblem() const;
    [[nodiscard]] int nextMatch(const QString &text, bool isBackward) const;

    EntryTableModel &m_model;
    ListPage &m_page;
    BannerStack &m_banners;
};

} // namespace dnc
