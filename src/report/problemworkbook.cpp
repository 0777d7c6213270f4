// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "report/problemworkbook.h"

#include "core/entry/correction.h"
#include "core/entry/correctionsheet.h"
#include "core/entry/reason.h"
#include "report/workbooktext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>
#include <utility>

namespace dnc {

namespace {

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(dnc::ProblemWorkbook)
};

constexpr lxw_color_t markColor = 0xFDEBE9;
constexpr std::array<double, correctionColumnCount> widths{8, 40, 14, 28, 60};

std::array<std::string, correctionColumnCount> headers()
{
    return {ProblemText::tr("Row").toStdString(), ProblemText::tr("Identifier").toStdString(),
            ProblemText::tr("Type").toStdString(), ProblemText::tr("Name").toStdString(),
            ProblemText::tr("Problem").toStdString()};
}

/// The two sheets of a workbook that is written in memory; entries with problems are few.
class Writer {
public:
    Writer(const QString &path, const QString &list)
        : m_workbook(workbook_new(path.toUtf8().constData()))
    {
        if (m_workbook == nullptr)
            return;
        m_text = workbook_add_format(m_workbook);
        format_set_num_format(m_text, "@"); // so that it stays text when a person edits the cell
        m_bold = workbook_add_format(m_workbook);
        format_set_bold(m_bold);
        m_marked = workbook_add_format(m_workbook);
        format_set_num_format(m_marked, "@");
        format_set_bg_color(m_marked, markColor);
        m_rows = workbook_add_worksheet(m_workbook, ProblemText::tr("Problem Rows").toUtf8().constData());
        m_hidden = workbook_add_worksheet(m_workbook, correctionSheet);
        if (m_rows != nullptr && m_hidden != nullptr)
            writeHeaders(list);
        else
            note(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    ~Writer()
    {
        if (m_workbook != nullptr)
            lxw_workbook_free(m_workbook);
    }
    Q_DISABLE_COPY_MOVE(Writer)

    void add(const EntryStore &store, quint32 entry)
    {
        if (m_error != LXW_NO_ERROR || m_workbook == nullptr)
            return;
        const CellTexts texts = cellTextsOf(store.entry(entry));
        const bool isBad = store.at(entry).issue != Issue::None;
        ++m_row;
        note(worksheet_write_number(m_rows, m_row, 0, entry + 1, nullptr));
        write(m_rows, 1, texts.input, isBad && store.at(entry).type ? m_marked : m_text);
        write(m_rows, 2, texts.type, isBad && !store.at(entry).type ? m_marked : m_text);
        write(m_rows, 3, texts.name, m_text);
        write(m_rows, 4, reason(store, entry).toStdString(), m_text);
        note(worksheet_write_number(m_hidden, m_row, 0, entry + 1, nullptr));
        write(m_hidden, 1, hashOf(texts), m_text);
    }

    [[nodiscard]] Result<void, QString> finish()
    {
        if (m_workbook == nullptr)
            return unexpected(QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
        if (m_rows != nullptr)
            note(worksheet_autofilter(m_rows, 0, 0, m_row, correctionColumnCount - 1));
        note(workbook_close(std::exchange(m_workbook, nullptr)));
        if (m_error != LXW_NO_ERROR)
            return unexpected(QString::fromUtf8(lxw_strerror(lxw_error(m_error))));
        return {};
    }

private:
    void writeHeaders(const QString &list)
    {
        worksheet_hide(m_hidden);
        write(m_hidden, 0, correctionMark, m_text);
        write(m_hidden, 1, list.toStdString(), m_text);
        const auto texts = headers();
        for (lxw_col_t column = 0; column < correctionColumnCount; ++column) {
            worksheet_set_column(m_rows, column, column, widths[column], column == 0 ? nullptr : m_text);
            write(m_rows, column, texts[column], m_bold);
            write(m_hidden, lxw_col_t(column + 2), texts[column], m_text);
        }
        worksheet_freeze_panes(m_rows, 1, 0);
        worksheet_ignore_errors(m_rows, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:E1048576");
    }
    void write(lxw_worksheet *sheet, lxw_col_t column, const std::string &text, lxw_format *format)
    {
        note(worksheet_write_string(sheet, m_row, column, workbookText(text).c_str(), format));
    }
    void note(int error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_workbook *m_workbook;
    lxw_worksheet *m_rows = nullptr;
    lxw_worksheet *m_hidden = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_marked = nullptr;
    lxw_row_t m_row = 0;
    int m_error = LXW_NO_ERROR;
};

Result<void, QString> writeWorkbook(const QString &path, const QString &list, const EntryStore &store,
                                    std::span<const quint32> entries)
{
    Writer writer(path, list);
    for (const quint32 entry : entries)
        writer.add(store, entry);
    return writer.finish();
}

} // namespace

Result<void, ReportError> writeProblemWorkbook(const QString &path, const QString &list,
                                               const EntryStore &store, std::span<const quint32> entries)
{
    const auto failed = [&path](const QString &detail) {
        return unexpected(ReportError{path, detail, false});
    };
    // Next to the file: the person chose that disk and knows it to be private.
    const QTemporaryDir scratch(
        QDir(QFileInfo(path).absolutePath()).filePath(QStringLiteral(".dnc-problems-XXXXXX")));
    if (!scratch.isValid())
        return failed(scratch.errorString());
    QFile written(scratch.filePath(QStringLiteral("problems.xlsx")));
    if (const auto done = writeWorkbook(written.fileName(), list, store, entries); !done)
        return failed(done.error());
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!written.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (isNew) // it names people: only its owner decides who else may read it
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(written.readAll());
    if (!file.commit())
        return failed(replaceFailure(path, file));
    return {};
}

} // namespace dnc
