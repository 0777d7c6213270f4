// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/sheet/importerror.h"

#include "core/text/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace dnc {

namespace {

struct ImportErrorText {
    Q_DECLARE_TR_FUNCTIONS(dnc::ImportError)

public:
    static QString reason(const ImportError &error);
    static QString place(const ImportError &error);
    static QString detail(const ImportError &error);
};

QString ImportErrorText::reason(const ImportError &error)
{
    switch (error.kind) {
    case ImportError::Kind::CannotOpen:
        return tr("The file cannot be opened.");
    case ImportError::Kind::TooLarge:
        return tr("The file is larger than 2 GiB. Cut it into several files and open them one by one.");
    case ImportError::Kind::NotText:
        return tr("This file cannot be read as a list.");
    case ImportError::Kind::BadEncoding:
        return tr("The text encoding could not be recognised. Save the list as UTF-8 and open it again.");
    case ImportError::Kind::UnbalancedQuote:
        return tr(
            "A quotation mark opens here and is not closed where it should be, so the rows after it would be "
            "swallowed. Close it or remove it, then open the list again.");
    case ImportError::Kind::CellTooLarge:
        return tr("A cell holds more than 16 MiB of text.");
    case ImportError::Kind::TooManyColumns:
        return tr("A row has more than 16,384 columns, more than any spreadsheet can hold.");
    case ImportError::Kind::Changed:
        return tr("The file changed while it was read. Wait until it is complete, then open it again.");
    case ImportError::Kind::PasswordProtected:
        return tr("The workbook is protected with a password. Open it in your spreadsheet program, save it "
                  "without the password, and open that file.");
    case ImportError::Kind::Damaged:
        return tr(
            "The workbook is damaged. Open it in your spreadsheet program, let it repair the file, save "
            "it, and open it again.");
    case ImportError::Kind::Unsafe:
        return tr("The workbook is refused, because reading it could harm this computer.");
    case ImportError::Kind::Canceled:
        return tr("Reading was cancelled.");
    }
    Q_UNREACHABLE();
}

/// Only the limit of memory has no words of its own.
QString ImportErrorText::detail(const ImportError &error)
{
    if (error.kind == ImportError::Kind::Unsafe && error.detail.isEmpty())
        return tr("It would take far more memory than its size explains.");
    return error.detail;
}

QString ImportErrorText::place(const ImportError &error)
{
    QStringList parts;
    if (!error.file.isEmpty())
        parts << visibleText(error.file);
    if (!error.sheet.isEmpty())
        parts << tr("sheet %1").arg(visibleText(error.sheet));
    if (error.row != 0)
        parts << tr("row %1").arg(error.row);
    if (error.column != 0)
        parts << tr("column %1").arg(error.column);
    if (error.line != 0 && error.line != error.row)
        parts << tr("line %1 of the text").arg(error.line);
    return parts.join(tr(", ", "between the parts of a place, as in: list.csv, row 3, column 2"));
}

} // namespace

ImportError importError(ImportError::Kind kind, const QString &detail)
{
    ImportError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

QString describe(const ImportError &error)
{
    const QString place = ImportErrorText::place(error);
    const QString reason = ImportErrorText::reason(error);
    const QString placed = place.isEmpty()
        ? reason
        : ImportErrorText::tr("%1: %2", "a place, then a sentence").arg(place, reason);
    const QString detail = ImportErrorText::detail(error);
    return detail.isEmpty()
        ? placed
        : ImportErrorText::tr("%1 %2", "two whole sentences, one after the other").arg(placed, detail);
}

} // namespace dnc
