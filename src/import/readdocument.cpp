// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readdocument.h"

#include "core/platform/vectorregisters.h"
#include "core/text/visibletext.h"
#include "import/bytes/filebytes.h"
#include "import/bytes/filekind.h"
#include "import/bytes/runninghash.h"
#include "import/mail/mail.h"
#include "import/markup/webpage.h"
#include "import/records/records.h"
#include "import/sheet/importlog.h"
#include "import/text/addresstext.h"
#include "import/text/csv.h"
#include "import/text/declaredencoding.h"
#include "import/text/lines.h"
#include "import/text/otherreading.h"
#include "import/text/readtable.h"
#include "import/vocabulary/remarkedlines.h"
#include "import/vocabulary/sectionheadings.h"
#include "import/workbook/flatworkbook.h"
#include "import/workbook/workbook.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

ImportError notText(const QString &detail)
{
    ImportError error;
    error.kind = ImportError::Kind::NotText;
    error.detail = detail;
    return error;
}

Result<DecodedText, ImportError> decode(QByteArray bytes, const QString &encoding,
                                        const Cancellation &cancellation = {})
{
    return encoding.isEmpty() ? decodeDeclared(std::move(bytes), cancellation)
                              : decodeText(std::move(bytes), encoding, cancellation);
}

Result<Document, ImportError> readText(const QByteArray &utf8, const ReadOptions &options,
                                       const Cancellation &cancellation)
{
    const std::string_view text(utf8.constData(), size_t(utf8.size()));
    if (isFlatWorkbook(text)) // check before isWebPage(): both may begin with a comment
        return readFlatWorkbook(text, cancellation);
    if (isWebPage(text) && !options.separator)
        return readWebPage(text, cancellation);
    if (const QString kind = otherKindOfText(text); !kind.isEmpty())
        return unexpected(notText(kind));
    if (const RecordReader reader = recordReaderFor(text); reader && !options.separator) {
        auto records = reader(text, cancellation);
        if (records)
            records->separator = noSeparator;
        return records;
    }
    if (isMail(text) && !options.separator) {
        auto mail = readMail(text, cancellation);
        if (mail)
            mail->separator = noSeparator;
        return mail;
    }
    if (options.separator || !isAddressText(text))
        return readTable(utf8, options.separator, cancellation);
    Document document;
    addLines(text, document.sheets.emplace_back(), cancellation);
    if (cancellation.isCanceled())
        return unexpected(importError(ImportError::Kind::Canceled));
    document.separator = noSeparator;
    return document;
}

/// `options` apply to text files.
Result<Document, ImportError> readBytes(QByteArray bytes, const ReadOptions &options,
                                        const Cancellation &cancellation)
{
    if (const QString kind = otherKind(bytes); !kind.isEmpty())
        return unexpected(notText(kind));
    if (isWorkbook(bytes))
        return readWorkbook(bytes, [&](const Sheet &, double) { return !cancellation.isCanceled(); });
    const auto decoded = decode(std::move(bytes), options.encoding, cancellation);
    if (!decoded)
        return unexpected(decoded.error());
    auto document = readText(decoded->utf8, options, cancellation);
    if (document) {
        document->encoding = decoded->encoding;
        document->warnings = decoded->warnings + document->warnings;
        markOtherReadings(*document, decoded->otherEncodings, cancellation);
    }
    return document;
}

Result<Document, ImportError> readNamed(QByteArray bytes, RunningHash &hash, const QString &file,
                                        const ReadOptions &options, const Cancellation &cancellation)
{
    auto document = readBytes(std::move(bytes), options, cancellation);
    return named(std::move(document), file, hash.result());
}

/// The name that a person knows the file by, also if the path ends in a slash.
QString shownName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

/// The offset of the line with this number, from 1.
size_t beginOfLine(std::string_view text, quint32 line)
{
    std::string_view rest = text;
    for (quint32 number = 1; number < line; ++number)
        static_cast<void>(takeLine(rest));
    return text.size() - rest.size();
}

/// Whether the first lines of a text are read like those of the whole.
bool isLineByLine(std::string_view text)
{
    return !isWebPage(text) && !isMail(text) && !recordReaderFor(text);
}

/// Reads the first lines of a text, without a last row whose quoted cell continues after them.
Result<Document, ImportError> readFirstLines(QByteArray utf8, const ReadOptions &options)
{
    auto document = readText(utf8, options, {});
    if (document || document.error().kind != ImportError::Kind::UnbalancedQuote)
        return document;
    const std::string_view text(utf8.constData(), size_t(utf8.size()));
    utf8.truncate(qsizetype(beginOfLine(text, document.error().line)));
    return readText(utf8, options, {});
}

} // namespace

Result<Document, ImportError> readDocument(const QString &path, const ReadOptions &options,
                                           const Cancellation &cancellation)
{
    const ReadingLog log(loggedSuffix(path));
    if (const QString kind = otherKindOfName(shownName(path)); !kind.isEmpty())
        return log.ended(named(unexpected(notText(kind)), shownName(path), {}));
    clearUpperVectorHalves();
    RunningHash hash(cancellation);
    auto bytes = readFileBytes(path, [&](const QByteArray &all, qint64 soFar) {
        hash.advance(all, soFar);
        return !cancellation.isCanceled();
    });
    if (bytes)
        return log.ended(readNamed(std::move(*bytes), hash, shownName(path), options, cancellation));
    return log.ended(named(unexpected(bytes.error()), shownName(path), {}));
}

Result<Document, ImportError> readDocument(const QByteArray &bytes, const QString &name,
                                           const ReadOptions &options, const Cancellation &cancellation)
{
    const ReadingLog log("bytes");
    clearUpperVectorHalves();
    RunningHash hash(cancellation);
    hash.advance(bytes, bytes.size());
    return log.ended(readNamed(bytes, hash, name, options, cancellation));
}

std::optional<Document> readBeginning(const QString &path, const ReadOptions &options)
{
    constexpr qint64 size = qint64(256) << 10;
    QByteArray bytes = readFileBeginning(path, size);
    if (bytes.isEmpty() || isWorkbook(bytes) || !otherKind(bytes).isEmpty())
        return {};
    // A truncated character would make the text look like one in another encoding.
    bytes.truncate(std::max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1);
    auto decoded = decode(std::move(bytes), options.encoding);
    if (!decoded || !isLineByLine({decoded->utf8.constData(), size_t(decoded->utf8.size())}))
        return {};
    auto document = named(readFirstLines(std::move(decoded->utf8), options), shownName(path), {});
    return document ? std::optional(std::move(*document)) : std::nullopt;
}

Result<Document, ImportError> named(Result<Document, ImportError> result, const QString &file,
                                    const QString &sha256)
{
    if (!result) {
        result.error().file = visibleText(file);
        return result;
    }
    result->file = visibleText(file);
    for (Sheet &sheet : result->sheets) {
        sheet.file = result->file;
        sheet.name = visibleText(sheet.name);
        sheet.sha256 = sha256;
        readRemarks(sheet);
        readSections(sheet);
    }
    return result;
}

} // namespace dnc
