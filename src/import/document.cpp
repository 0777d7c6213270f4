// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/document.h"

#include "import/addresstext.h"
#include "import/csv.h"
#include "import/encoding.h"
#include "import/filebytes.h"
#include "import/filekind.h"
#include "import/readtable.h"
#include "import/webpage.h"
#include "import/workbook.h"

#include <QFileInfo>

#include <future>
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

/// A page that is not UTF-8 is mostly what it says that it is.
Result<DecodedText, ImportError> decode(QByteArray bytes, const QString &encoding)
{
    const bool mayDeclare = encoding.isEmpty() && isWebPage({bytes.constData(), size_t(bytes.size())});
    const QString declared = mayDeclare ? declaredEncoding(bytes) : QString();
    if (isEncoding(declared) && !bytes.contains('\0') && !bytes.isValidUtf8()) {
        if (auto decoded = decodeText(bytes, declared))
            return decoded;
    }
    return decodeText(std::move(bytes), encoding);
}

Result<Document, ImportError> readText(const QByteArray &utf8, const ReadOptions &options)
{
    const std::string_view text(utf8.constData(), size_t(utf8.size()));
    if (isWebPage(text) && !options.separator)
        return readWebPage(text);
    if (const QString kind = otherKindOfText(text); !kind.isEmpty())
        return unexpected(notText(kind));
    if (options.separator || !isAddressText(text))
        return readTable(utf8, options.separator);
    Document document;
    addLines(text, document.sheets.emplace_back());
    document.separator = noSeparator;
    return document;
}

/// `options` are for the readers of texts.
Result<Document, ImportError> readBytes(QByteArray bytes, const ReadOptions &options)
{
    if (isWorkbook(bytes))
        return readWorkbook(bytes);
    if (const QString kind = otherKind(bytes); !kind.isEmpty())
        return unexpected(notText(kind));
    const auto decoded = decode(std::move(bytes), options.encoding);
    if (!decoded)
        return unexpected(decoded.error());
    auto document = readText(decoded->utf8, options);
    if (document) {
        document->encoding = decoded->encoding;
        document->warnings = decoded->warnings + document->warnings;
    }
    return document;
}

Result<Document, ImportError> readNamed(QByteArray bytes, const QString &file, const ReadOptions &options)
{
    // Hashing a large list takes longer than reading it.
    auto hash = std::async(std::launch::async, sha256Of, bytes);
    auto document = readBytes(std::move(bytes), options);
    return named(std::move(document), file, hash.get());
}

} // namespace

Result<Document, ImportError> readDocument(const QString &path, const ReadOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const QString shown = name.isEmpty() ? path : name; // a path that ends in a slash
    auto bytes = readFileBytes(path);
    if (bytes)
        return readNamed(std::move(*bytes), shown, options);
    return named(unexpected(bytes.error()), shown, {});
}

Result<Document, ImportError> readDocument(const QByteArray &bytes, const QString &name,
                                           const ReadOptions &options)
{
    return readNamed(bytes, name, options);
}

Result<Document, ImportError> named(Result<Document, ImportError> result, const QString &file,
                                    const QString &sha256)
{
    if (!result) {
        result.error().file = file;
        return result;
    }
    result->file = file;
    for (Sheet &sheet : result->sheets) {
        sheet.file = file;
        sheet.sha256 = sha256;
    }
    return result;
}

} // namespace dnc
