// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/runninghash.h"

#include "core/platform/runasync.h"
#include "import/bytes/sha256.h"

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

constexpr qsizetype hashedBlockSize = qsizetype(1) << 20;

} // namespace

RunningHash::RunningHash(const Cancellation &cancellation)
    : m_cancellation(cancellation)
    , m_result(runAsync([this] { return run(); }))
{
}

RunningHash::~RunningHash()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isCanceled = true;
    }
    m_changed.notify_one();
}

void RunningHash::advance(const QByteArray &bytes, qsizetype soFar)
{
    {
        const std::lock_guard lock(m_mutex);
        m_bytes = bytes;
        m_soFar = soFar;
    }
    m_changed.notify_one();
}

QString RunningHash::result()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWhole = true;
    }
    m_changed.notify_one();
    return m_result.get();
}

QString RunningHash::run()
{
    Sha256 hash;
    std::unique_lock lock(m_mutex);
    for (qsizetype done = 0;;) {
        m_changed.wait(lock, [&] { return m_isCanceled || m_isWhole || m_soFar > done; });
        if (m_isCanceled || m_cancellation.isCanceled())
            return {};
        const QByteArrayView next =
            QByteArrayView(m_bytes).sliced(done, std::min(hashedBlockSize, m_soFar - done));
        if (next.isEmpty())
            return hash.result(m_bytes);
        lock.unlock();
        hash.add(next);
        lock.lock();
        done += next.size();
    }
}

QString sha256Of(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result(bytes);
}

} // namespace dnc
