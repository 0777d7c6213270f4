// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCryptographicHash>
#include <QString>

#include <span>
#include <string_view>

namespace dnc {

/// A hash of the contents of all cells of a sheet, in order.
class CellSum {
public:
    /// The text of a cell, as returned by workbookText().
    void addText(std::string_view text);
    /// The same in XML-escaped form; may come in pieces.
    void addXml(std::string_view xml) { m_hash.addData({xml.data(), qsizetype(xml.size())}); }
    /// Returns the hash of everything added and starts a new one.
    [[nodiscard]] QByteArray take();

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

/// Reads the whole workbook at `path`: true if it is complete and its sheets hold, in order, exactly the
/// contents of `sums`. libxlsxwriter does not report a full disk while it writes its temporary files.
[[nodiscard]] bool isWholeWorkbook(const QString &path, std::span<const QByteArray> sums);

} // namespace dnc
