// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/zipfile.h"

#include "import/bytes/zipdirectory.h"

#include <QCoreApplication>

#include <zip.h>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(dnc::ZipFile)
};

/// Lower case, with the forward slashes that the format requires: some programs write backslashes.
std::string comparable(std::string_view name)
{
    std::string result(name);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
        else if (c == '\\')
            c = '/';
    }
    return result;
}

ImportError cannotOpen(const zip_error_t &error)
{
    if (zip_error_code_zip(const_cast<zip_error_t *>(&error)) == ZIP_ER_MEMORY)
        return importError(ImportError::Kind::Unsafe);
    return importError(
        ImportError::Kind::Damaged,
        ZipText::tr("Its directory of parts is missing or wrong, as in a file that was cut off."));
}

/// A comparable name that would lead out of the folder in which the archive is unpacked.
bool escapesFolder(std::string_view name)
{
    if (name.empty() || name.front() == '/' || (name.size() > 1 && name[1] == ':'))
        return true;
    const std::string framed = '/' + std::string(name) + '/';
    return framed.find("/../") != framed.npos;
}

bool isSymbolicLink(zip *archive, quint64 index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr zip_uint32_t typeMask = 0170000;
    constexpr zip_uint32_t linkType = 0120000;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
        && system == ZIP_OPSYS_UNIX && ((attributes >> 16U) & typeMask) == linkType;
}

} // namespace

void ZipFile::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipFile::~ZipFile() = default;

Result<ZipFile, ImportError> ZipFile::open(const QByteArray &bytes)
{
    if (const auto checked = checkZipDirectory({bytes.constData(), size_t(bytes.size())}); !checked)
        return unexpected(checked.error());
    ZipFile file;
    file.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(file.m_bytes.constData(), size_t(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        ImportError reason = cannotOpen(error);
        zip_source_free(source);
        zip_error_fini(&error);
        return unexpected(std::move(reason));
    }
    file.m_archive.reset(archive);
    if (const auto added = file.addParts(); !added)
        return unexpected(added.error());
    return file;
}

Result<void, ImportError> ZipFile::addParts()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > maxZipEntries)
        return unexpected(importError(ImportError::Kind::Unsafe,
                                      ZipText::tr("It has more than %L1 parts.").arg(maxZipEntries)));
    for (quint64 index = 0; index < quint64(std::max<zip_int64_t>(count, 0)); ++index) {
        zip_stat_t status;
        if (zip_stat_index(m_archive.get(), index, 0, &status) != 0)
            return unexpected(importError(ImportError::Kind::Damaged));
        const QString shown = QString::fromUtf8(status.name);
        std::string name = comparable(status.name);
        if (escapesFolder(name) || isSymbolicLink(m_archive.get(), index))
            return unexpected(importError(ImportError::Kind::Unsafe,
                                          ZipText::tr("Its part “%1” points out of the file.").arg(shown)));
        if (status.encryption_method != ZIP_EM_NONE)
            return unexpected(importError(ImportError::Kind::PasswordProtected));
        if (!m_parts.try_emplace(std::move(name), Part{index, status.comp_size, status.size}).second)
            return unexpected(importError(ImportError::Kind::Unsafe,
                                          ZipText::tr("It has two parts of the name “%1”.").arg(shown)));
    }
    return {};
}

const ZipFile::Part *ZipFile::part(std::string_view name) const
{
    const auto found = m_parts.find(comparable(name));
    return found == m_parts.end() ? nullptr : &found->second;
}

bool ZipFile::containsFolder(std::string_view prefix) const
{
    const std::string small = comparable(prefix);
    const auto found = m_parts.lower_bound(small);
    return found != m_parts.end() && found->first.starts_with(small);
}

bool ZipFile::containsName(std::string_view suffix) const
{
    const std::string small = comparable(suffix);
    return std::ranges::any_of(m_parts, [&](const auto &part) { return part.first.ends_with(small); });
}

} // namespace dnc
