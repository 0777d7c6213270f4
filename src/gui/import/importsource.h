// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "core/result.h"
#include "import/plan/importplan.h"
#include "import/readdocument.h"
#include "import/readpasted.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <memory>
#include <variant>
#include <vector>

class QUndoCommand;

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
                                                       const ReadOptions &options = {},
                                                       const Cancellation &cancellation = {});

/// A list that was read, and what is to be done with it.
struct PlannedList {
    ImportSource source;
    ReadOptions reading; ///< that it was read with
    std::shared_ptr<const Document> document; ///< null where it is to be read again; until a window asks
                                              ///< about it, nobody else has it
    ImportPlan plan;
    bool isAsked = false; ///< only a person knows how it is to be read, or wants to say it
    QString remembered; ///< what it does as a person chose for such lists before; empty: nobody did
};

/// What was read of the lists that a person gave at once.
struct ImportBatch {
    quint32 number = 0; ///< of the import, from 1
    QString name; ///< of all of it, for a person
    std::vector<PlannedList> lists;
    std::shared_ptr<const ImportKnowledge> knowledge; ///< that they were planned with
    QStringList errors; ///< a sentence for each list that could not be read
    QStringList warnings; ///< what is missing of the others, as whole sentences
    const QUndoCommand *replaces = nullptr; ///< what added the same lists before, to be undone first
    Cancellation cancellation; ///< of all of it
};

/// Profiles of the program and of a person, and what was chosen before, from the data folder. What is wrong
/// with a profile becomes a warning. Thread-safe.
[[nodiscard]] std::shared_ptr<const ImportKnowledge> knowledgeIn(const QString &folder,
                                                                 QStringList &warnings);

/// The first entries of a long list, as it seems from its beginning alone: to be shown, and no more. Empty
/// where a person will be asked about it. Some milliseconds; thread-safe.
[[nodiscard]] EntryStore beginningOf(const PlannedList &list, const RuleContext &rules,
                                     const ImportKnowledge &knowledge);

/// Reads a list and plans it, or notes why it cannot be read. One that was planned before keeps its plan, as
/// long as that fits. Thread-safe.
void readInto(ImportBatch &reading, PlannedList list, const RuleContext &rules);

} // namespace dnc
