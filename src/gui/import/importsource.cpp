// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importsource.h"

#include "core/parsedidentifier.h"
#include "core/text/visibletext.h"
#include "import/mapping/profilefile.h"
#include "import/match/readcorrections.h"
#include "import/plan/forecast.h"
#include "import/plan/questions.h"
#include "import/plan/unreaddates.h"
#include "import/readpasted.h"
#include "import/sheet/document.h"
#include "settings/importmemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace dnc {

namespace {

/// Whether a saved mapping decided the plan of a sheet.
bool usesSavedMapping(const Document &document, const ImportPlan &plan, const ImportKnowledge &knowledge)
{
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        if (plan.sheets[i].taken
            && knowledge.remembered.contains(headerSignature(document.sheets[i], plan.sheets[i].mapping)))
            return true;
    }
    return false;
}

bool fits(const ImportPlan &plan, const Document &document)
{
    return std::ranges::equal(plan.sheets, document.sheets, [](const SheetPlan &one, const Sheet &sheet) {
        return one.mapping.roles.size() == sheet.columnCount()
            && one.mapping.firstDataRow <= sheet.rowCount();
    });
}

} // namespace

ImportSource sourceOf(const QString &path)
{
    return {ImportSource::File{path}, visibleText(QFileInfo(path).fileName())};
}

QStringList listFilters()
{
    return {QCoreApplication::translate("dnc::ImportController",
                                        "Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml "
                                        "*.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif "
                                        "*.md)"),
            QCoreApplication::translate("dnc::ImportController", "All files (*)")};
}

Result<Document, ImportError> readSource(const ImportSource &source, const ReadOptions &options,
                                         const Cancellation &cancellation)
{
    if (const auto *file = std::get_if<ImportSource::File>(&source.content))
        return readDocument(file->path, options, cancellation);
    if (const auto *bytes = std::get_if<ImportSource::Bytes>(&source.content))
        return readDocument(bytes->content, source.name, options, cancellation);
    return readPasted(std::get<Pasted>(source.content), cancellation);
}

std::shared_ptr<const ImportKnowledge> loadKnowledge(const QString &folder, QStringList &warnings)
{
    PersonalProfiles personal = readProfiles(QDir(folder).filePath(QStringLiteral("profiles")));
    warnings << personal.problems;
    auto knowledge = std::make_shared<ImportKnowledge>(ImportKnowledge{std::move(personal.profiles), {}});
    std::ranges::copy(builtInProfiles(), std::back_inserter(knowledge->profiles));
    const QMap<QString, QByteArray> remembered = loadListChoices(folder);
    for (auto choice = remembered.begin(); choice != remembered.end(); ++choice) {
        if (const std::optional<SavedMapping> choices = savedMappingFromJson(*choice))
            knowledge->remembered[choice.key()] = *choices;
    }
    return knowledge;
}

EntryStore readFirstEntries(const PlannedList &list, const RuleContext &rules,
                            const ImportKnowledge &knowledge)
{
    constexpr quint32 previewSize = 64; // entries; fill a screen
    const auto *file = std::get_if<ImportSource::File>(&list.source.content);
    if (!file || list.needsAnswers)
        return {};
    const auto document = readBeginning(file->path, list.reading);
    if (!document)
        return {};
    const ImportPlan plan = makePlan(*document, rules, knowledge);
    if (!questions(*document, plan).empty())
        return {};
    EntryStore first;
    ImportOptions options{.rules = rules};
    addEntries(*document, plan, options, first, [&](EntryStore &store, quint32) {
        if (store.size() >= previewSize)
            options.cancellation.cancel();
    });
    return first;
}

void readAndPlan(ImportBatch &batch, PlannedList list, const RuleContext &rules)
{
    Result<Document, ImportError> document = readSource(list.source, list.reading, batch.cancellation);
    if (!document) {
        batch.errors << describe(document.error());
        return;
    }
    if (batch.cancellation.isCanceled())
        return;
    if (auto corrections = readCorrections(*document)) {
        batch.corrections = std::move(corrections);
        return;
    }
    batch.warnings << document->warnings;
    if (!fits(list.plan, *document))
        list.plan = makePlan(*document, rules, *batch.knowledge);
    list.needsAnswers = list.needsAnswers || !questions(*document, list.plan, batch.cancellation).empty();
    for (const UnreadDates &dates : unreadDates(*document, list.plan, batch.cancellation))
        batch.warnings << describe(dates, *document, list.plan);
    if (usesSavedMapping(*document, list.plan, *batch.knowledge))
        list.remembered = describe(forecast(*document, list.plan, {rules, {}, batch.cancellation}));
    list.document = std::make_shared<Document>(std::move(*document));
    batch.lists.push_back(std::move(list));
}

} // namespace dnc
