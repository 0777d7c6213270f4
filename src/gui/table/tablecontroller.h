// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/background.h"

#include <QObject>

#include <vector>

namespace dnc {

class BannerStack;
class EntryTableModel;
class ImportController;
class ListPage;

/// Actions on rows of the table: insert, delete, exclude, copy, paste, next problem.
class TableController : public QObject {
    Q_OBJECT

public:
    TableController(EntryTableModel &model, ListPage &page, ImportController &importer, BannerStack &banners,
                    QObject *parent = nullptr);

    void insertRow();
    void deleteRows();
    void setExcluded(bool excluded);
    void copyRows();
    /// Pastes cells over the table if it has focus and a selection; else imports the clipboard as rows.
    void paste();
    /// Imports the clipboard as rows, whatever has the focus.
    void pasteAsRows();
    void goToNextProblem();

private:
    void goToProblemOfAll();
    [[nodiscard]] int nextProblem() const;
    [[nodiscard]] bool pastesCells(const QString &text) const;

    EntryTableModel &m_model;
    ListPage &m_page;
    ImportController &m_importer;
    BannerStack &m_banners;
    Background m_copying;
};

} // namespace dnc
