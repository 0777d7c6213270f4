// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/readlist.h"

#include "cli/words.h"
#include "import/importplan.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace dnc {

namespace {

constexpr qint64 maxInput = qint64(2) << 30; // as for files
constexpr qint64 blockSize = 1 << 20;

ImportError inputError(ImportError::Kind kind, const QString &detail)
{
    ImportError error;
    error.kind = kind;
    error.file = standardInput;
    error.detail = detail;
    return error;
}

Result<Document, ImportError> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return unexpected(inputError(ImportError::Kind::CannotOpen, input.errorString()));
    QByteArray bytes;
    for (QByteArray block = input.read(blockSize); !block.isEmpty(); block = input.read(blockSize)) {
        bytes += block;
        if (bytes.size() > maxInput)
            return unexpected(inputError(ImportError::Kind::TooLarge, {}));
    }
    if (input.error() != QFileDevice::NoError)
        return unexpected(inputError(ImportError::Kind::CannotOpen, input.errorString()));
    return readDocument(bytes, QString(standardInput));
}

/// Two files of one name in different folders must stay apart in messages and report.
bool shareName(const QStringList &files, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    return std::ranges::count(files, name, [](const QString &path) { return QFileInfo(path).fileName(); })
        > 1;
}

Result<Document, ImportError> readOne(const QStringList &files, const QString &file)
{
    if (file == standardInput)
        return readStandardInput();
    Result<Document, ImportError> document = readDocument(file);
    if (document && shareName(files, file)) {
        for (Sheet &sheet : document->sheets)
            sheet.file = file;
    }
    return document;
}

} // namespace

Result<List, QStringList> readList(const Arguments &arguments, const std::string &region)
{
    const ImportOptions options{.rules = {.region = region}, .type = arguments.type};
    List list;
    QStringList errors;
    for (const QString &file : arguments.files) {
        const Result<Document, ImportError> document = readOne(arguments.files, file);
        if (!document)
            errors << describe(document.error());
        else
            list.rows +=
                addEntries(*document, makePlan(*document, options.rules), options, list.entries).rows;
    }
    if (!errors.isEmpty())
        return unexpected(errors);
    list.entries.markDuplicates();
    return list;
}

} // namespace dnc
