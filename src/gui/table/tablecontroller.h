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

/// What a person does to rows of the table.
class TableController : public QObject {
    Q_OBJECT

public:
    TableController(EntryTableModel &model, ListPage &page, ImportController &importer, BannerStack &banners,
                    QObject *parent = nullptr);

    void insertRow();
    void deleteRows();
    void setExcluded(bool excluded);
    void copyRows();
    /// Cells over the table where it has the focus and a cell is current, else a list to be read.
    void paste();
    /// A list to be read, whatever has the focus.
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
