// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "report/reportsink.h"
#include "report/workbookcheck.h"

#include <QTemporaryDir>

#include <chrono>
#include <string>
#include <vector>

class QIODevice;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace dnc {

/// Writes an XLSX workbook: a bold header row that stays visible and has filters, texts as text and never as
/// formulas or links, numbers as numbers. Rows that exceed a sheet continue in another one with the same
/// header. Temporary files are in a private folder of their own in `scratch`. That way libxlsxwriter needs
/// little memory, but twice the size of the unpacked sheet on that disk.
class WorkbookWriter final : public ReportSink {
public:
    static constexpr quint32 mostRows = 1'048'576; ///< per sheet, the limit of all spreadsheets

    WorkbookWriter(QIODevice &device, const QString &scratch, quint32 rowsInSheet = mostRows);
    ~WorkbookWriter() override;

    /// The time in the properties of the workbook; by default that of finish().
    void setCreated(std::chrono::sys_seconds time);

    void addWord(std::string_view word) override;
    void addText(std::string_view text) override;
    void addNumber(quint32 number) override;
    void endRow() override;
    [[nodiscard]] Result<void, QString> finish() override;

private:
    void beginSheet();
    void endSheet();
    [[nodiscard]] quint16 nextColumn();
    void write(const std::string &text);
    void note(int error);
    [[nodiscard]] Result<void, QString> copyToDevice();

    QIODevice &m_device;
    QTemporaryDir m_folder;
    const QString m_path;
    std::string m_scratch; ///< the library keeps a pointer to it
    const quint32 m_rowsInSheet;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_text = nullptr;
    std::vector<std::string> m_header;
    CellSum m_sum;
    std::vector<QByteArray> m_sums; ///< one per completed sheet
    quint32 m_row = 0;
    quint16 m_column = 0;
    int m_error = 0; ///< the library's first one
};

} // namespace dnc
