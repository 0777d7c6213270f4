// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/importsource.h"

#include <QFileInfo>

namespace dnc {

ImportSource sourceOf(const QString &path)
{
    return {ImportSource::File{path}, QFileInfo(path).fileName()};
}

Result<Document, ImportError> readSource(const ImportSource &source, const ReadOptions &options)
{
    if (const auto *file = std::get_if<ImportSource::File>(&source.content))
        return readDocument(file->path, options);
    if (const auto *bytes = std::get_if<ImportSource::Bytes>(&source.content))
        return readDocument(bytes->content, source.name, options);
    return readPasted(std::get<Pasted>(source.content));
}

} // namespace dnc
