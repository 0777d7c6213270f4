// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dnc {

/// Reads a file: its kind is told by its content, not by its suffix. Only regular files, at most 2 GiB. What
/// is given up ends as Cancelled.
[[nodiscard]] Result<Document, ImportError> readDocument(const QString &path, const ReadOptions &options = {},
                                                         const Cancellation &cancellation = {});

/// Reads bytes, such as standard input. `name` is shown to people in place of a file name.
[[nodiscard]] Result<Document, ImportError> readDocument(const QByteArray &bytes, const QString &name,
                                                         const ReadOptions &options = {},
                                                         const Cancellation &cancellation = {});

/// The first rows of a long text, as it seems from its first 256 KiB alone and without a hash, in a few
/// milliseconds. What stands further down may change how all of it is read: to be looked at until the whole
/// is there, and no more. Nothing for a file that is short or no table, and where its beginning cannot be
/// read by itself.
[[nodiscard]] std::optional<Document> readBeginning(const QString &path, const ReadOptions &options = {});

/// The same outcome, said to be of `file` with this hash of its bytes.
[[nodiscard]] Result<Document, ImportError> named(Result<Document, ImportError> result, const QString &file,
                                                  const QString &sha256);

} // namespace dnc
