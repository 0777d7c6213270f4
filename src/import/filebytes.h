// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/cancellation.h"
#include "import/importerror.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace dnc {

/// Bytes of a list file. What the system's arrays and a person's patience hold.
inline constexpr qint64 maxFileSize = qint64(2) << 30;

/// Reads a regular file whole; folders, pipes, devices and sockets are refused at once instead of waited for.
/// A file whose size or time changes meanwhile is refused too: half a list is worse than none. `onProgress`
/// is told after each block how many bytes were read so far; false ends the reading as Cancelled.
[[nodiscard]] Result<QByteArray, ImportError>
readFileBytes(const QString &path, const std::function<bool(qint64)> &onProgress = {});

/// The first `size` bytes of a regular file that has more of them; empty for any other and where it cannot be
/// read.
[[nodiscard]] QByteArray readFileBeginning(const QString &path, qint64 size);

/// The SHA-256 of what was read, in hexadecimal, by which a person finds the very file again; empty where it
/// was given up.
[[nodiscard]] QString sha256Of(const QByteArray &bytes, const Cancellation &cancellation = {});

} // namespace dnc
