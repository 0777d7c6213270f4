// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/inflatedpart.h"

#include "core/platform/runasync.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>
#include <utility>

namespace dnc {

namespace {

struct InflatedPartText {
    Q_DECLARE_TR_FUNCTIONS(dnc::InflatedPart)
};

constexpr size_t inflatedBlockSize = size_t(256) << 10;
constexpr size_t maxReadyBlocks = 4;

ImportError bomb()
{
    return importError(
        ImportError::Kind::Unsafe,
        InflatedPartText::tr(
            "It inflates to far more than its size, as files do that are made to fill memory."));
}

ImportError inflateError(const zip_error_t &error)
{
    switch (error.zip_err) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
        return importError(ImportError::Kind::PasswordProtected);
    case ZIP_ER_COMPNOTSUPP:
    case ZIP_ER_ENCRNOTSUPP:
        return importError(ImportError::Kind::Damaged,
                           InflatedPartText::tr("It is compressed in a way that is not known here."));
    case ZIP_ER_CRC:
        return importError(ImportError::Kind::Damaged, InflatedPartText::tr("A checksum is wrong."));
    default:
        return importError(ImportError::Kind::Damaged,
                           InflatedPartText::tr("A part of it cannot be unpacked."));
    }
}

struct PartCloser {
    void operator()(zip_file *part) const { zip_fclose(part); }
};

} // namespace

InflatedPart::InflatedPart(ZipFile &file, const ZipFile::Part &part)
    : m_file(file)
    , m_part(part)
    , m_inflating(runAsync([this]() noexcept { inflate(); }))
{
}

InflatedPart::~InflatedPart()
{
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    m_changed.notify_all();
}

Result<std::string_view, ImportError> InflatedPart::next()
{
    std::unique_lock lock(m_mutex);
    m_free.push_back(std::move(m_current));
    m_current.clear();
    m_changed.wait(lock, [this] { return m_finished || !m_ready.empty(); });
    if (!m_ready.empty()) {
        m_current = std::move(m_ready.front());
        m_ready.pop_front();
    } else if (m_error) {
        return unexpected(*m_error);
    }
    lock.unlock();
    m_changed.notify_all();
    return m_current;
}

void InflatedPart::inflate()
{
    const std::unique_ptr<zip_file, PartCloser> part(
        zip_fopen_index(m_file.m_archive.get(), m_part.index, 0));
    if (!part)
        return finish(inflateError(*zip_get_error(m_file.m_archive.get())));
    std::string block;
    do {
        if (std::optional<ImportError> error = inflateBlock(part.get(), block))
            return finish(std::move(error));
        if (block.empty())
            return finish({});
    } while (publish(block));
}

std::optional<ImportError> InflatedPart::inflateBlock(zip_file *part, std::string &block)
{
    block.resize(inflatedBlockSize);
    const zip_int64_t got = zip_fread(part, block.data(), block.size());
    if (got < 0)
        return inflateError(*zip_file_get_error(part));
    block.resize(size_t(got));
    m_inflated += quint64(got);
    m_file.m_inflated += quint64(got);
    if (m_file.m_inflated > maxInflatedSize
        || (m_inflated > inflateGrace && m_inflated / maxInflateRatio > m_part.compressedSize))
        return bomb();
    return {};
}

bool InflatedPart::publish(std::string &block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_abandoned || m_ready.size() < maxReadyBlocks; });
    m_ready.push_back(std::move(block));
    block.clear();
    if (!m_free.empty()) {
        block = std::move(m_free.front());
        m_free.pop_front();
    }
    const bool wanted = !m_abandoned;
    lock.unlock();
    m_changed.notify_all();
    return wanted;
}

void InflatedPart::finish(std::optional<ImportError> error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
        m_finished = true;
    }
    m_changed.notify_all();
}

} // namespace dnc
