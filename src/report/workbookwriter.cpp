// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "report/workbookwriter.h"

#include "core/entry/reportcolumns.h"
#include "report/workbooktext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#include <array>
#include <utility>

namespace dnc {

namespace {

struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(dnc::WorkbookWriter)
};

constexpr qint64 checkedBlockSize = qint64(1) << 20;
constexpr auto lastColumn = lxw_col_t(reportColumnNames.size() - 1);

/// In characters.
constexpr double widthOf(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Row:
    case ReportColumn::Column:
    case ReportColumn::Batch:
        return 9;
    case ReportColumn::Sheet:
    case ReportColumn::IdentifierType:
    case ReportColumn::Status:
    case ReportColumn::Proof:
    case ReportColumn::RequestedOn:
    case ReportColumn::Removal:
        return 14;
    case ReportColumn::File:
    case ReportColumn::Name:
    case ReportColumn::Time:
    case ReportColumn::Issue:
    case ReportColumn::RequestSource:
    case ReportColumn::VerifiedAt:
    case ReportColumn::RemovedAt:
        return 26;
    case ReportColumn::Input:
    case ReportColumn::Identifier:
        return 36;
    case ReportColumn::Reason:
        return 60;
    }
    Q_UNREACHABLE();
}

constexpr bool isNumeric(ReportColumn column)
{
    return column == ReportColumn::Row || column == ReportColumn::Column || column == ReportColumn::Batch;
}

} // namespace

WorkbookWriter::WorkbookWriter(QIODevice &device, const QString &scratch, quint32 rowsInSheet)
    : m_device(device)
    , m_folder(QDir(scratch).filePath(QStringLiteral(".dnc-report-XXXXXX")))
    , m_path(m_folder.filePath(QStringLiteral("report.xlsx")))
    , m_scratch(m_folder.path().toStdString())
    , m_rowsInSheet(rowsInSheet)
{
    if (!m_folder.isValid())
        return;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_scratch.data();
    options.use_zip64 = LXW_TRUE;
    // UTF-8 on every system: so does the library read it on Windows, too.
    m_workbook = workbook_new_opt(m_path.toUtf8().constData(), &options);
    if (m_workbook == nullptr)
        return;
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
    m_text = workbook_add_format(m_workbook);
    format_set_num_format(m_text, "@"); // so that it stays text when a person edits the cell
    beginSheet();
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

void WorkbookWriter::setCreated(std::chrono::sys_seconds time)
{
    if (m_workbook == nullptr)
        return;
    lxw_doc_properties properties{};
    properties.created = std::chrono::system_clock::to_time_t(time);
    note(workbook_set_properties(m_workbook, &properties));
}

void WorkbookWriter::beginSheet()
{
    m_sheet = workbook_add_worksheet(m_workbook, nullptr);
    m_row = 0;
    if (m_sheet == nullptr)
        return note(LXW_ERROR_CREATING_TMPFILE);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (lxw_col_t column = 0; column <= lastColumn; ++column) {
        const auto meaning = ReportColumn(column);
        worksheet_set_column(m_sheet, column, column, widthOf(meaning),
                             isNumeric(meaning) ? nullptr : m_text);
    }
    // A phone number stored as text is not an error.
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:M1048576");
    for (const std::string &word : m_header)
        addWord(word);
    if (!m_header.empty())
        endRow();
}

void WorkbookWriter::endSheet()
{
    if (m_sheet != nullptr && m_row > 0)
        note(worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lastColumn));
    m_sums.push_back(m_sum.take());
}

void WorkbookWriter::addWord(std::string_view word)
{
    write(std::string(word));
}

void WorkbookWriter::addText(std::string_view text)
{
    write(workbookText(text));
}

quint16 WorkbookWriter::nextColumn()
{
    if (m_row == m_rowsInSheet) {
        endSheet();
        beginSheet();
    }
    return m_column++;
}

void WorkbookWriter::write(const std::string &text)
{
    const lxw_col_t column = nextColumn();
    if (m_sheet == nullptr)
        return;
    if (m_row == 0 && m_sums.empty())
        m_header.push_back(text);
    note(worksheet_write_string(m_sheet, m_row, column, text.c_str(), m_row == 0 ? m_bold : m_text));
    m_sum.addText(text);
}

void WorkbookWriter::addNumber(quint32 number)
{
    const lxw_col_t column = nextColumn();
    if (number == 0 || m_sheet == nullptr)
        return;
    note(worksheet_write_number(m_sheet, m_row, column, number, nullptr));
    m_sum.addText(std::to_string(number));
}

void WorkbookWriter::endRow()
{
    m_column = 0;
    ++m_row;
}

void WorkbookWriter::note(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

Result<void, QString> WorkbookWriter::finish()
{
    if (!m_folder.isValid())
        return unexpected(m_folder.errorString());
    if (m_workbook == nullptr)
        return unexpected(QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
    endSheet();
    note(workbook_close(std::exchange(m_workbook, nullptr)));
    m_sheet = nullptr;
    if (m_error != LXW_NO_ERROR)
        return unexpected(QString::fromUtf8(lxw_strerror(lxw_error(m_error))));
    if (!isWholeWorkbook(m_path, m_sums))
        return unexpected(WriterText::tr("there is not enough room on the disk"));
    return copyToDevice();
}

Result<void, QString> WorkbookWriter::copyToDevice()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(file.errorString());
    while (!file.atEnd()) {
        const QByteArray block = file.read(checkedBlockSize);
        if (block.isEmpty())
            return unexpected(file.errorString());
        if (m_device.write(block) != block.size())
            return unexpected(m_device.errorString());
    }
    return {};
}

} // namespace dnc
