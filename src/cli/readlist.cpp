// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/readlist.h"

#include "cli/consenttext.h"
#include "cli/importoverrides.h"
#include "cli/outcome.h"
#include "cli/settledlist.h"
#include "core/entry/duplicatemarker.h"
#include "core/entry/overdue.h"
#include "core/entry/possibleduplicates.h"
#include "core/platform/localday.h"
#include "core/platform/runasync.h"
#include "core/rules/rules.h"
#include "core/text/visibletext.h"
#include "import/mapping/profilefile.h"
#include "import/plan/importplan.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maxInput = qint64(2) << 30; // the same as for files
constexpr qint64 blockSize = 1 << 20;

ImportError inputError(ImportError::Kind kind, const QString &detail)
{
    ImportError error;
    error.kind = kind;
    error.file = standardInput;
    error.detail = detail;
    return error;
}

Result<Document, ImportError> readStandardInput(const ReadOptions &options)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return unexpected(inputError(ImportError::Kind::CannotOpen, input.errorString()));
    QByteArray bytes;
    for (QByteArray block = input.read(blockSize); !block.isEmpty(); block = input.read(blockSize)) {
        bytes += block;
        if (bytes.size() > maxInput)
            return unexpected(inputError(ImportError::Kind::TooLarge, {}));
    }
    // On Windows Qt takes the end of a pipe for an error, too.
    if (input.error() != QFileDevice::NoError && std::feof(stdin) == 0)
        return unexpected(inputError(ImportError::Kind::CannotOpen, input.errorString()));
    return readDocument(bytes, QString(standardInput), options);
}

/// Files with the same name in different folders must be distinguishable in messages and in the report.
bool shareName(const QStringList &files, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    return std::ranges::count(files, name, [](const QString &path) { return QFileInfo(path).fileName(); })
        > 1;
}

Result<Document, ImportError> readOne(const Arguments &arguments, const QString &file)
{
    const ReadOptions &options = arguments.overrides.reading;
    if (file == standardInput)
        return readStandardInput(options);
    Result<Document, ImportError> document = readDocument(file, options);
    if (document && shareName(arguments.files, file)) {
        for (Sheet &sheet : document->sheets)
            sheet.file = visibleText(file);
    }
    return document;
}

Result<std::vector<Document>, ListError> readAll(const Arguments &arguments, QStringList &warnings)
{
    std::vector<Document> documents;
    ListError errors;
    for (const QString &file : arguments.files) {
        Result<Document, ImportError> document = readOne(arguments, file);
        if (!document) {
            errors.what << describe(document.error());
            continue;
        }
        for (const QString &warning : document->warnings)
            warnings << u"%1: %2"_s.arg(document->file, warning);
        documents.push_back(std::move(*document));
    }
    if (!errors.what.isEmpty())
        return unexpected(errors);
    return documents;
}

/// A person's own profiles take precedence over ours. One that cannot be read might have contained the
/// filter.
Result<ImportKnowledge, ListError> knowledgeOf(const EffectiveSettings &settings)
{
    PersonalProfiles personal = readProfiles(QDir(settings.dataFolder).filePath(u"profiles"_s));
    if (!personal.problems.isEmpty())
        return unexpected(ListError{personal.problems});
    ImportKnowledge knowledge{std::move(personal.profiles), {}};
    std::ranges::copy(builtInProfiles(), std::back_inserter(knowledge.profiles));
    return knowledge;
}

CellAccount accountFor(const PlannedDocument &planned, const ImportOptions &options)
{
    CellAccount account;
    for (size_t i = 0; i < planned.plan.sheets.size(); ++i) {
        const Sheet &sheet = planned.document.sheets[i];
        const SheetPlan &plan = planned.plan.sheets[i];
        account += plan.taken ? accountForCells(sheet, plan.mapping, options) : accountForSkippedCells(sheet);
    }
    return account;
}

} // namespace

Result<List, ListError> readList(const Arguments &arguments, const EffectiveSettings &settings)
{
    const ImportOptions options{.rules = {.region = settings.region}, .type = arguments.type};
    const auto warm = runAsync([&options] { warmUpImport(options.rules); });
    const Result<ImportKnowledge, ListError> knowledge = knowledgeOf(settings);
    if (!knowledge)
        return unexpected(knowledge.error());
    List list;
    Result<std::vector<Document>, ListError> documents = readAll(arguments, list.warnings);
    if (!documents)
        return unexpected(documents.error());
    const auto planned = planDocuments(std::move(*documents), arguments.overrides, options, *knowledge);
    if (!planned)
        return unexpected(ListError{planned.error(), ExitCode::Usage});
    DuplicateMarker marker;
    for (const PlannedDocument &one : *planned) {
        list.questions << openQuestions(one);
        for (const auto &column : consentJson(one.document, one.plan))
            list.consent << column;
        list.warnings << dateWarnings(one) << unimportedWarnings(one);
        if (arguments.json && arguments.command == Command::Check)
            list.cells += accountFor(one, options);
        list.rows += addMarkedEntries(one.document, one.plan, options, list.entries, marker).rows;
    }
    markPossibleDuplicates(list.entries);
    list.questions << settleContradictions(list.entries, arguments.overrides.contradictions);
    if (const quint32 old = countOverdue(list.entries, settings.requestDays, localToday()); old > 0)
        list.warnings << describeOverdue(old, settings.requestDays);
    return list;
}

Result<List, ExitCode> readSettledList(const Session &session, const EffectiveSettings &settings,
                                       const QString &consequence)
{
    const auto failWith = [&](QStringList words, ExitCode code) {
        if (!consequence.isEmpty())
            words << consequence;
        return unexpected(fail(session, words.join(u'\n'), code));
    };
    Result<List, ListError> list = readList(session.arguments, settings);
    if (!list)
        return failWith(list.error().what, list.error().code);
    for (const QString &warning : list->warnings)
        session.console.warn(warning);
    if (!list->questions.isEmpty())
        return failWith(list->questions, ExitCode::Usage);
    return std::move(*list);
}

} // namespace dnc
