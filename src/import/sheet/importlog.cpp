// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/sheet/importlog.h"

#include <QFileInfo>
#include <QStringList>

#include <utility>

namespace dnc {

Q_LOGGING_CATEGORY(importLog, "dnc.import", QtWarningMsg)

namespace {

const char *nameOf(ImportError::Kind kind)
{
    using Kind = ImportError::Kind;
    switch (kind) {
    case Kind::CannotOpen:
        return "cannot open";
    case Kind::TooLarge:
        return "too large";
    case Kind::NotText:
        return "not text";
    case Kind::BadEncoding:
        return "bad encoding";
    case Kind::UnbalancedQuote:
        return "unbalanced quote";
    case Kind::CellTooLarge:
        return "cell too large";
    case Kind::TooManyColumns:
        return "too many columns";
    case Kind::Changed:
        return "changed while it was read";
    case Kind::PasswordProtected:
        return "password protected";
    case Kind::Damaged:
        return "damaged";
    case Kind::Unsafe:
        return "unsafe";
    case Kind::Canceled:
        return "canceled";
    }
    Q_UNREACHABLE();
}

QByteArray separatorOf(const Document &document)
{
    const char separator = document.separator.value_or('\0'); // which is also what says that there is none
    if (separator == '\0')
        return "none";
    return separator == '\t' ? QByteArray("tab") : QByteArray(1, separator);
}

void logError(const ImportError &error, const QByteArray &list, qint64 ms)
{
    const QString text = QString::asprintf("%s: %s, row %u, column %u, line %u, %lld ms", list.constData(),
                                           nameOf(error.kind), error.row, error.column, error.line, ms);
    if (error.kind == ImportError::Kind::Canceled)
        qCInfo(importLog).noquote() << text;
    else
        qCWarning(importLog).noquote() << text;
}

} // namespace

QByteArray loggedSuffix(const QString &file)
{
    static const QStringList known{
        QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("txt"),  QStringLiteral("xlsx"),
        QStringLiteral("xlsm"), QStringLiteral("xls"),  QStringLiteral("ods"),  QStringLiteral("fods"),
        QStringLiteral("xml"),  QStringLiteral("htm"),  QStringLiteral("html"), QStringLiteral("zip"),
        QStringLiteral("pdf"),  QStringLiteral("doc"),  QStringLiteral("docx"), QStringLiteral("vcf"),
        QStringLiteral("eml"),  QStringLiteral("mbox"), QStringLiteral("json"), QStringLiteral("jsonl"),
        QStringLiteral("ldif"), QStringLiteral("md")};
    const QString suffix = QFileInfo(file).suffix().toLower();
    return known.contains(suffix) ? suffix.toLatin1() : QByteArray("other");
}

ReadingLog::ReadingLog(const QByteArray &kind)
    : m_kind(kind)
{
    m_since.start();
}

Result<Document, ImportError> ReadingLog::ended(Result<Document, ImportError> result) const
{
    const qint64 ms = m_since.elapsed();
    if (!result) {
        logError(result.error(), m_kind, ms);
        return result;
    }
    quint32 rows = 0;
    for (const Sheet &sheet : std::as_const(result->sheets))
        rows += sheet.rowCount();
    qCInfo(importLog, "%s: encoding %s, separator %s, sheets %zu, rows %u, warnings %lld, %lld ms",
           m_kind.constData(), result->encoding.isEmpty() ? "none" : qPrintable(result->encoding),
           separatorOf(*result).constData(), result->sheets.size(), rows, qint64(result->warnings.size()),
           ms);
    return result;
}

} // namespace dnc
