// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importcontroller.h"

#include "core/entry/overdue.h"
#include "core/platform/localday.h"
#include "gui/import/contradictioncheck.h"
#include "gui/widgets/bannerstack.h"
#include "import/plan/contradictions.h"
#include "import/readpasted.h"
#include "import/sheet/document.h"
#include "settings/preferences.h"

#include <QFileDialog>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds noticeDelay{500}; // before the progress is shown

/// The batch without what was read, to be read again if the person wants to change an answer.
std::shared_ptr<const ImportBatch> readAgain(ImportBatch batch)
{
    for (PlannedList &list : batch.lists) {
        list.document.reset();
        list.needsAnswers = true;
    }
    batch.corrections.reset();
    return std::make_shared<const ImportBatch>(std::move(batch));
}

} // namespace

ImportController::ImportController(const QString &dataFolder, EntryTableModel &model, BannerStack &banners,
                                   QWidget &window, QObject *parent)
    : QObject(parent)
    , m_folder(dataFolder)
    , m_model(model)
    , m_banners(banners)
    , m_window(window)
    , m_prompts(dataFolder, window)
    , m_stream(model)
{
    connect(&m_stream, &ImportStream::adding, this, [this] {
        emit adding();
        m_before = m_model.counts();
    });
    connect(&m_stream, &ImportStream::added, this, &ImportController::showAdded);
    connect(&m_stream, &ImportStream::dropped, this, &ImportController::finishDropped);
    connect(&m_prompts, &ImportPrompts::answered, this, &ImportController::addAnswered);
}

ImportController::~ImportController()
{
    m_cancellation.cancel();
}

void ImportController::chooseFiles()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(listFilters());
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::readFiles);
    dialog->open();
}

void ImportController::readFiles(const QStringList &paths)
{
    std::vector<PlannedList> lists;
    for (const QString &path : paths)
        lists.push_back({.source = sourceOf(path)});
    read(std::move(lists));
}

void ImportController::readPasted(const Pasted &pasted)
{
    read({{.source = {pasted, tr("what you pasted")}}});
}

void ImportController::readPastedOr(const Pasted &pasted, const Message::Action &other)
{
    const auto batch = std::make_shared<ImportBatch>();
    batch->lists = {{.source = {pasted, tr("what you pasted")}}};
    batch->other = other;
    read(batch);
}

void ImportController::readBytes(const QByteArray &bytes, const QString &name)
{
    read({{.source = {ImportSource::Bytes{bytes}, name}}});
}

void ImportController::cancel()
{
    std::exchange(m_cancellation, Cancellation()).cancel();
    m_banners.remove(BannerSubject::Import);
    m_stream.cancel();
}

void ImportController::read(std::vector<PlannedList> lists)
{
    const auto batch = std::make_shared<ImportBatch>();
    batch->lists = std::move(lists);
    read(batch);
}

void ImportController::read(const std::shared_ptr<ImportBatch> &batch)
{
    if (batch->lists.empty() || refuseWhileLocked())
        return;
    batch->number = ++m_started;
    batch->name = nameOf(batch->lists);
    batch->cancellation = m_cancellation;
    std::vector<PlannedList> lists = std::exchange(batch->lists, {});
    begin(batch);
    const RuleContext &rules = m_model.rules();
    m_worker.run(
        [batch, rules, folder = m_folder, first = lists.front()] {
            batch->knowledge = loadKnowledge(folder, batch->warnings);
            return readFirstEntries(first, rules, *batch->knowledge);
        },
        [this, batch](EntryStore &&first) { showBeginning(*batch, std::move(first)); });
    m_worker.run(
        [batch, rules, lists = std::move(lists)]() mutable {
            for (const PlannedList &list : lists)
                readAndPlan(*batch, list, rules);
            return std::shared_ptr(batch);
        },
        [this](const std::shared_ptr<ImportBatch> &read) { ask(read); });
}

/// Unless another import comes first, or this one replaces rows of the list.
void ImportController::showBeginning(const ImportBatch &batch, EntryStore &&first)
{
    const bool isNext = !m_adding && m_waiting.empty() && !m_prompts.isAsking();
    if (isNext && !batch.isChange && !batch.cancellation.isCanceled())
        m_stream.showBeginning(std::move(first));
}

QString ImportController::nameOf(const std::vector<PlannedList> &lists)
{
    return lists.size() == 1 ? lists.front().source.name : tr("%Ln file(s)", nullptr, int(lists.size()));
}

void ImportController::ask(const std::shared_ptr<ImportBatch> &batch)
{
    end(batch->number);
    if (batch->cancellation.isCanceled())
        return;
    m_banners.remove(BannerSubject::Import);
    if (batch->corrections) {
        m_stream.hideBeginning();
        emit correctionsRead(std::make_shared<Corrections>(std::move(*batch->corrections)));
    }
    if (std::ranges::any_of(batch->lists, &PlannedList::needsAnswers))
        m_stream.hideBeginning();
    m_prompts.ask(batch, m_model.rules());
}

void ImportController::addAnswered(const std::shared_ptr<ImportBatch> &batch)
{
    if (batch->lists.empty() && batch->errors.isEmpty()) {
        if (batch->isChange && (batch->replaces.last == nullptr || canUndo(batch->replaces)))
            showReport();
        return;
    }
    if (!batch->lists.empty())
        batch->name = nameOf(batch->lists);
    if (batch->replaces.last != nullptr && !batch->lists.empty()) {
        if (!canUndo(batch->replaces)) {
            refuseToChange();
            return;
        }
        undo(batch->replaces);
    }
    add(batch);
}

void ImportController::add(const std::shared_ptr<ImportBatch> &batch)
{
    begin(batch);
    m_waiting.push_back(batch);
    addNext();
}

void ImportController::addNext()
{
    while (!m_adding && !m_waiting.empty()) {
        const std::shared_ptr<ImportBatch> batch = m_waiting.front();
        m_waiting.pop_front();
        if (batch->cancellation.isCanceled()) {
            end(batch->number);
            continue;
        }
        m_adding = batch;
        const auto queue = std::make_shared<EntryQueue>();
        m_stream.begin(queue, [name = batch->name] { return tr("Add %1").arg(name); });
        const ImportOptions options{m_model.rules(), {}, batch->cancellation};
        m_worker.run([batch, options, queue] { addEntriesOf(*batch, options, *queue); });
    }
}

void ImportController::addEntriesOf(ImportBatch &batch, const ImportOptions &options, EntryQueue &queue)
{
    quint32 rows = 0;
    for (const PlannedList &list : batch.lists) {
        for (const Sheet &sheet : list.document->sheets)
            rows += sheet.rowCount();
    }
    queue.expect(rows);
    EntryStore rest;
    ImportCounts counts;
    for (PlannedList &list : batch.lists) {
        const auto take = [&queue](EntryStore &store, quint32) { queue.takePiece(store); };
        const auto document = std::const_pointer_cast<Document>(std::exchange(list.document, nullptr));
        counts += list.needsAnswers ? addEntries(*document, list.plan, options, rest, take)
                                    : takeEntries(std::move(*document), list.plan, options, rest, take);
    }
    queue.finish(std::move(rest), counts);
}

void ImportController::begin(const std::shared_ptr<ImportBatch> &batch)
{
    m_working.insert(batch->number);
    emit readingChanged();
    QTimer::singleShot(noticeDelay, this, [this, batch] { showReading(*batch); });
}

void ImportController::end(quint32 number)
{
    m_working.remove(number);
    emit readingChanged();
}

void ImportController::showReading(const ImportBatch &batch)
{
    if (!m_working.contains(batch.number) || batch.cancellation.isCanceled())
        return;
    m_banners.show(BannerSubject::Import, [this, name = batch.name] {
        return Message{Message::Kind::Info,
                       tr("Reading %1…").arg(name),
                       {},
                       {{QStringLiteral("cancelImport"), tr("Cancel"), [this] { cancel(); }}},
                       false};
    });
}

void ImportController::showAdded(const ImportCounts &counts)
{
    const std::shared_ptr<ImportBatch> batch = std::exchange(m_adding, nullptr);
    m_banners.remove(BannerSubject::Import);
    const quint32 contradictions = excludeContradictions(m_model);
    if (contradictions > 0)
        batch->warnings << describeContradictions(contradictions);
    report(*batch, counts, contradictions > 0 ? 2 : 1);
    announceFiles(*batch);
    end(batch->number);
    addNext();
}

void ImportController::finishDropped()
{
    const std::shared_ptr<ImportBatch> batch = std::exchange(m_adding, nullptr);
    m_banners.remove(BannerSubject::Import);
    refuseWhileLocked();
    end(batch->number);
    addNext();
}

void ImportController::report(const ImportBatch &batch, const ImportCounts &read, int steps)
{
    const int days = loadPreferences(m_folder).requestDays;
    const ImportResult result{read, m_before, m_model.counts(),
                              countOverdue(m_model.entries(), days, localToday()), days};
    AddedStep added;
    if (const QUndoStack &undo = *m_model.undoStack(); read.identifiers > 0)
        added = {undo.command(undo.index() - 1), steps};
    m_report = [this, batch = readAgain(batch), result, added] { return reportOf(*batch, result, added); };
    showReport();
}

Message ImportController::reportOf(const ImportBatch &batch, const ImportResult &result,
                                   const AddedStep &added)
{
    Message message = importedMessage(batch, result);
    if (added.last != nullptr && batch.other)
        message.actions.push_back(otherAction(*batch.other, added));
    else if (result.gained(EntryStatus::Invalid) > 0)
        message.actions.push_back({QStringLiteral("showProblems"), tr("Show what needs attention"),
                                   [this] { emit showWanted({EntryStatus::Invalid}); }, true});
    if (!batch.lists.empty())
        message.actions.push_back(changeAction(batch, added));
    return message;
}

void ImportController::showReport()
{
    m_banners.show(BannerSubject::Import, m_report);
}

void ImportController::announceFiles(const ImportBatch &batch)
{
    QStringList paths;
    bool wasAsked = false;
    for (const PlannedList &list : batch.lists) {
        wasAsked = wasAsked || list.needsAnswers;
        if (const auto *file = std::get_if<ImportSource::File>(&list.source.content))
            paths << file->path;
    }
    if (!paths.isEmpty())
        emit filesRead(paths, wasAsked);
}

Message::Action ImportController::changeAction(const ImportBatch &batch, const AddedStep &added)
{
    return {QStringLiteral("changeImport"), tr("Change…"),
            [this, lists = batch.lists, other = batch.other, added] {
                if (added.last != nullptr && !canUndo(added))
                    return refuseToChange();
                const auto again = std::make_shared<ImportBatch>();
                again->lists = lists;
                again->isChange = true;
                again->replaces = added;
                again->other = other;
                read(again);
            }};
}

Message::Action ImportController::otherAction(const Message::Action &other, const AddedStep &added)
{
    return {other.name, other.text, [this, act = other.act, added] {
                if (!canUndo(added))
                    return refuseToChange();
                undo(added);
                act();
            }};
}

/// Whether nothing was done since then.
bool ImportController::canUndo(const AddedStep &added)
{
    const QUndoStack &undo = *m_model.undoStack();
    return !m_adding && m_model.list().isChangeable() && undo.index() >= added.count
        && undo.command(undo.index() - 1) == added.last;
}

void ImportController::undo(const AddedStep &added)
{
    for (int i = 0; i < added.count; ++i)
        m_model.list().undo();
}

void ImportController::refuseToChange()
{
    m_banners.show(BannerSubject::Import, [] {
        return Message{Message::Kind::Info,
                       tr("The list was changed since then."),
                       tr("Undo those changes first, or take these rows out and open the file again."),
                       {},
                       true,
                       Message::Until::NextChange};
    });
}

bool ImportController::refuseWhileLocked()
{
    if (m_model.list().isLocked())
        m_banners.show(BannerSubject::Import, [] {
            return Message{
                Message::Kind::Info,
                tr("Nothing was added."),
                tr("The list cannot be changed while it is being uploaded. Wait until the upload has "
                   "finished, or "
                   "cancel it."),
                {},
                true};
        });
    return m_model.list().isLocked();
}

} // namespace dnc
