// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/import/importdraft.h"
#include "import/mapping/mapping.h"
#include "import/sheet/document.h"

#include <QAbstractTableModel>

#include <optional>

namespace dnc {

/// The first rows of a sheet, and whether the import uses them as header, as titles or not at all.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int maxColumns = 128;

    /// Shows up to maxColumns columns from `firstColumn` on. `excluded` is shown crossed out.
    void show(std::shared_ptr<const Document> document, size_t sheet, const Mapping &mapping,
              quint32 firstColumn, ExcludedPlaces excluded);

    /// Tints a column of the sheet, the one in question; nothing: none.
    void mark(std::optional<quint32> column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const Sheet &sheet() const { return m_document->sheets[m_sheet]; }
    [[nodiscard]] bool isAboveHeader(quint32 row) const { return row + m_headerRows < m_firstDataRow; }
    /// Why no identifier of the row is sent; empty if one is.
    [[nodiscard]] QString exclusionReason(quint32 row) const;
    [[nodiscard]] QString exclusionReason(quint32 row, quint32 column) const;
    [[nodiscard]] QVariant font(quint32 row, quint32 column) const;

    std::shared_ptr<const Document> m_document;
    size_t m_sheet = 0;
    quint32 m_firstColumn = 0;
    quint32 m_firstDataRow = 0;
    quint32 m_headerRows = 0;
    std::vector<bool> m_isUsed; // by column
    ExcludedPlaces m_leftOut;
    std::optional<quint32> m_marked;
};

} // namespace dnc
