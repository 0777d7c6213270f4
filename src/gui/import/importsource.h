// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/correction.h"
#include "core/parsedidentifier.h"
#include "core/result.h"
#include "gui/widgets/banner.h"
#include "import/plan/importplan.h"
#include "import/readdocument.h"
#include "import/readpasted.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QUndoCommand;

namespace dnc {

/// The origin of a list; reading it again with other options needs no more.
struct ImportSource {
    struct File {
        QString path;
    };
    /// Content of a file that is not on disk.
    struct Bytes {
        QByteArray content;
    };
    std::variant<File, Pasted, Bytes> content;
    QString name; ///< for the person: without the folder
};

[[nodiscard]] ImportSource sourceOf(const QString &path);

/// The name filters of a file dialog that opens lists, translated.
[[nodiscard]] QStringList listFilters();

/// Thread-safe.
[[nodiscard]] Result<Document, ImportError> readSource(const ImportSource &source,
                                                       const ReadOptions &options = {},
                                                       const Cancellation &cancellation = {});

/// A list and the plan for its import.
struct PlannedList {
    ImportSource source;
    ReadOptions reading; ///< used to read it
    std::shared_ptr<const Document> document; ///< null: not read yet. Not shared until
                                              ///< an ImportDialog opens
    ImportPlan plan;
    bool needsAnswers = false; ///< the person must or wants to answer questions
    QString remembered; ///< forecast by a saved mapping; empty: none was used
};

/// What an import did to the list, in one or more undo steps. Only compared, never used.
struct AddedStep {
    const QUndoCommand *last = nullptr; ///< null: nothing was added
    int count = 0; ///< of steps
};

/// Lists that are imported together.
struct ImportBatch {
    quint32 number = 0; ///< counts imports, from 1
    QString name; ///< for the person
    std::vector<PlannedList> lists;
    std::optional<Corrections> corrections; ///< one of the files is a workbook of problem rows
    std::shared_ptr<const ImportKnowledge> knowledge; ///< used to plan them
    QStringList errors; ///< one sentence for each list that could not be read
    QStringList warnings; ///< what is missing from the other lists, in sentences
    bool isChange = false; ///< of an earlier import of the same lists
    AddedStep replaces; ///< what that import added; is undone first
    std::optional<Message::Action> other; ///< another use of the same content, instead of adding it
    Cancellation cancellation; ///< of the whole import
};

/// Loads built-in and personal profiles and saved mappings from the data folder `folder`. Problems of a
/// profile are added to `warnings`. Thread-safe.
[[nodiscard]] std::shared_ptr<const ImportKnowledge> loadKnowledge(const QString &folder,
                                                                   QStringList &warnings);

/// The first entries of a file, planned from its first rows alone: a preview that the import may contradict.
/// Empty if the list has questions. Takes a few milliseconds. Thread-safe.
[[nodiscard]] EntryStore readFirstEntries(const PlannedList &list, const RuleContext &rules,
                                          const ImportKnowledge &knowledge);

/// Reads and plans `list` and adds it to `batch`, or adds an error. Keeps an earlier plan if it still fits.
/// Thread-safe as long as nobody else uses `batch`.
void readAndPlan(ImportBatch &batch, PlannedList list, const RuleContext &rules);

} // namespace dnc
