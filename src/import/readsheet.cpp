// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readsheet.h"

#include "import/clipboard.h"
#include "import/encoding.h"
#include "import/filebytes.h"
#include "import/filekind.h"
#include "import/readtable.h"

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

Result<Sheet, ImportError> readBytes(QByteArray bytes)
{
    if (const QString kind = otherKind(bytes); !kind.isEmpty())
        return unexpected(notText(kind));
    const auto decoded = toUtf8(std::move(bytes));
    if (!decoded)
        return unexpected(decoded.error());
    const std::string_view text(decoded->constData(), size_t(decoded->size()));
    if (const QString kind = otherKindOfText(text); !kind.isEmpty())
        return unexpected(notText(kind));
    if (!isAddressText(text))
        return readTable(text);
    Sheet sheet;
    addLines(text, sheet);
    return sheet;
}

Result<Sheet, ImportError> readNamed(QByteArray bytes, const QString &file)
{
    // Hashing a large list takes longer than reading it.
    auto hash = std::async(std::launch::async, sha256Of, bytes);
    auto sheet = readBytes(std::move(bytes));
    if (sheet) {
        sheet->file = file;
        sheet->sha256 = hash.get();
    } else {
        sheet.error().file = file;
    }
    return sheet;
}

} // namespace

Result<Sheet, ImportError> readSheet(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString shown = name.isEmpty() ? path : name; // a path that ends in a slash
    auto bytes = readFileBytes(path);
    if (bytes)
        return readNamed(std::move(*bytes), shown);
    bytes.error().file = shown;
    return unexpected(bytes.error());
}

Result<Sheet, ImportError> readSheet(const QByteArray &bytes, const QString &name)
{
    return readNamed(bytes, name);
}

} // namespace dnc
