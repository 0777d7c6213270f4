// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QComboBox;
class QLabel;
class QTableView;

namespace dnc {

class ImportDraft;
class PreviewModel;
class RoleHeader;
struct ColumnRole;

/// The first rows of one sheet of a draft, as they will be imported, with a header that chooses the roles of
/// the columns. A wide sheet is shown in pages of columns, because each column header holds widgets, which
/// are expensive. GUI thread.
class ImportPreview : public QObject {
    Q_OBJECT

public:
    /// The widgets that it fills.
    struct Widgets {
        QTableView &table;
        QComboBox &columns; ///< chooses the page
        QLabel &columnsLabel;
        QLabel &note; ///< says what is not shown
    };

    ImportPreview(ImportDraft &draft, const Widgets &widgets, QObject *parent);

    void show(size_t sheet);
    /// Marks the column that the first open question about the sheet is about, and brings it into view.
    void showQuestion();

private:
    void showPages();
    void showRows();
    void showNote();
    void bringIntoView(int column);
    void chooseRole(int column, const ColumnRole &role);
    [[nodiscard]] quint32 firstColumn() const;

    ImportDraft &m_draft;
    Widgets m_widgets;
    PreviewModel *m_model;
    RoleHeader *m_header;
    size_t m_sheet = 0;
};

} // namespace dnc
