// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <zip.h>

#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

/// A ZIP archive of these parts, by name: its checksums would keep a fuzzer from ever reaching the XML
/// inside.
inline QByteArray archiveOf(const std::vector<std::pair<const char *, std::string_view>> &parts)
{
    zip_source_t *bytes = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *archive = zip_open_from_source(bytes, ZIP_TRUNCATE, nullptr);
    if (!archive)
        std::abort();
    zip_source_keep(bytes);
    for (const auto &[name, text] : parts) {
        zip_source_t *part = zip_source_buffer(archive, text.data(), text.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name, part, ZIP_FL_OVERWRITE);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    zip_stat_t status;
    if (zip_close(archive) != 0 || zip_source_open(bytes) != 0 || zip_source_stat(bytes, &status) != 0)
        std::abort();
    QByteArray result(qsizetype(status.size), '\0');
    zip_source_read(bytes, result.data(), status.size);
    zip_source_close(bytes);
    zip_source_free(bytes);
    return result;
}

/// Cuts the front off `input` up to a NUL.
inline std::string_view takePart(std::string_view &input)
{
    const std::string_view part = input.substr(0, input.find('\0'));
    input.remove_prefix(part.size() < input.size() ? part.size() + 1 : part.size());
    return part;
}
