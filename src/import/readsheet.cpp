// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readsheet.h"

#include "import/clipboard.h"
#include "import/encoding.h"
#include "import/filebytes.h"
#include "import/filekind.h"
#include "import/readtable.h"

#include <QFileInfo>

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

Result<Sheet, ImportError> named(Result<Sheet, ImportError> result, const QString &file)
{
    if (result)
        result->file = file;
    else
        result.error().file = file;
    return result;
}

} // namespace

Result<Sheet, ImportError> readSheet(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString shown = name.isEmpty() ? path : name; // a path that ends in a slash
    auto bytes = readFileBytes(path);
    return named(bytes ? readBytes(std::move(*bytes)) : unexpected(bytes.error()), shown);
}

Result<Sheet, ImportError> readSheet(const QByteArray &bytes, const QString &name)
{
    return named(readBytes(bytes), name);
}

} // namespace dnc
