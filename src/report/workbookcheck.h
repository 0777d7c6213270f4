// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCryptographicHash>
#include <QString>

#include <span>
#include <string_view>

namespace dnc {

/// Everything that stands in the cells of a sheet, one behind the other, as a sum.
class CellSum {
public:
    /// The text of a cell, as workbookText() gives it.
    void addText(std::string_view text);
    /// The same as it stands between the tags of a sheet; may come in pieces.
    void addXml(std::string_view xml) { m_hash.addData({xml.data(), qsizetype(xml.size())}); }
    /// The sum of all that was added, and from here on that of what will be.
    [[nodiscard]] QByteArray take();

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

/// Reads the workbook at `path` from end to end: true where it is whole and its sheets hold, in their order,
/// exactly what `sums` say. libxlsxwriter does not tell when the disk was full while it kept rows in its
/// temporary files.
[[nodiscard]] bool isWholeWorkbook(const QString &path, std::span<const QByteArray> sums);

} // namespace dnc
