// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/document.h"
#include "import/importplan.h"

#include <memory>
#include <variant>
#include <vector>

namespace dnc {

/// Where a list comes from, so that it can be read again with other options.
struct ImportSource {
    struct File {
        QString path;
    };
    /// Those of a file that is not on a disk.
    struct Bytes {
        QByteArray content;
    };
    std::variant<File, Pasted, Bytes> content;
    QString name; ///< as a person knows it: without the folder
};

[[nodiscard]] ImportSource sourceOf(const QString &path);

/// Thread-safe.
[[nodiscard]] Result<Document, ImportError> readSource(const ImportSource &source,
                                                       const ReadOptions &options = {});

/// A list that was read, and what is to be done with it.
struct PlannedList {
    ImportSource source;
    std::shared_ptr<const Document> document;
    ImportPlan plan;
};

/// What was read of the lists that a person gave at once.
struct Reading {
    quint32 number = 0; ///< of the import, from 1
    QString name; ///< of all of it, for a person
    std::vector<PlannedList> lists;
    QStringList errors; ///< a sentence for each list that could not be read
};

} // namespace dnc
