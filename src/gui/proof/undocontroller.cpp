// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/undocontroller.h"

#include "gui/proof/costdialog.h"
#include "gui/proof/listtask.h"
#include "gui/proof/openmirror.h"
#include "gui/proof/undodialog.h"
#include "gui/upload/listcost.h"
#include "gui/upload/uploadcontroller.h"
#include "list/entrytablemodel.h"
#include "upload/journal/journallabels.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace dnc {

struct UndoController::Run {
    Job job;
    Endpoint endpoint;
    bool isWhole = true;
    QPointer<QWidget> window; ///< that the dialogs are over
    Mirror mirror;
    std::optional<UndoPreview> preview; ///< uses the mirror
};

namespace {

using IdentifierSet = std::set<std::pair<IdentifierType, std::string>>;

struct JobRows {
    Job job;
    std::vector<quint32> positions;
};

/// The newest of `jobs` of which rows with these identifiers can be removed, and those rows; none: no row.
Result<JobRows, JournalError> newestWith(const JournalQueries &journal, const std::vector<JobId> &jobs,
                                         const IdentifierSet &wanted)
{
    for (auto id = jobs.rbegin(); id != jobs.rend() && !wanted.empty(); ++id) {
        const auto job = journal.job(*id);
        const auto rows = job ? undoRows(journal, *job) : unexpected(job.error());
        if (!rows)
            return unexpected(rows.error());
        JobRows found{*job, {}};
        for (const UndoRow &row : *rows) {
            if (wanted.contains({row.identifier.type, row.identifier.value}))
                found.positions.push_back(row.position);
        }
        if (!found.positions.empty())
            return found;
    }
    return {};
}

} // namespace

UndoController::UndoController(const EntryTableModel &model, UploadController &uploads, ListTask &task,
                               QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_uploads(uploads)
    , m_task(task)
    , m_window(window)
{
    connect(&uploads, &UploadController::sessionBegan, this, &UndoController::offerUnfinished);
    connect(&uploads, &UploadController::sessionEnding, this, [this] {
        m_reader.cancel();
        m_asking.cancel();
    });
}

UndoController::~UndoController() = default;

void UndoController::ask(const Job &job, QWidget &window)
{
    askFor(job, {}, window);
}

void UndoController::askForEntries(const std::vector<quint32> &entries)
{
    if (!m_task.checkStart())
        return;
    IdentifierSet wanted;
    for (const quint32 index : entries) {
        const EntryStore::View entry = m_model.entries().at(index);
        if (entry.status == EntryStatus::Confirmed && entry.type)
            wanted.emplace(*entry.type, std::string(entry.identifier));
    }
    m_asking.cancel();
    m_asking.read(
        m_uploads.journalFolder(),
        [jobs = m_uploads.jobs(), wanted](const JournalQueries &journal) {
            return newestWith(journal, jobs, wanted);
        },
        [this](const Result<JobRows, JournalError> &found) {
            if (!found)
                return tellFailed(found.error());
            if (!found->positions.empty())
                return askFor(found->job, found->positions, m_window);
            m_task.tell(BannerSubject::ListResult, [] {
                return Message{
                    Message::Kind::Info,
                    tr("None of the selected rows can be removed."),
                    tr("Only rows that an upload of this list confirmed, and that are not removed or "
                       "kept yet."),
                    {},
                    true,
                    Message::Until::NextList};
            });
        });
}

void UndoController::askFor(const Job &job, const UndoPreview::Only &only, QWidget &window)
{
    if (!m_task.checkStart())
        return;
    m_uploads.endpoints().fetchFor(job.draft,
                                   [this, job, only, window = QPointer(&window)](const Endpoint &endpoint) {
                                       if (window && m_task.checkStart(job.draft, endpoint))
                                           read(job, only, endpoint, *window);
                                   });
}

void UndoController::tellFailed(const JournalError &error)
{
    m_task.tellProblem([] { return tr("Nothing was removed."); }, [error] { return describe(error); });
}

void UndoController::read(const Job &job, const UndoPreview::Only &only, const Endpoint &endpoint,
                          QWidget &window)
{
    auto mirror = openMirror(*m_uploads.journal(), endpoint);
    if (!mirror)
        return tellFailed(mirror.error());
    const auto run =
        std::make_shared<Run>(Run{job, endpoint, !only.has_value(), &window, std::move(*mirror), {}});
    m_asking.cancel();
    m_asking.read(
        m_uploads.journalFolder(),
        [job, only](const JournalQueries &journal) { return UndoPreview::read(journal, job, only); },
        [this, run](Result<UndoPreview::Facts, JournalError> &&facts) { showCost(run, std::move(facts)); });
}

void UndoController::showCost(const std::shared_ptr<Run> &run,
                              Result<UndoPreview::Facts, JournalError> &&facts)
{
    if (!facts)
        return tellFailed(facts.error());
    if (!run->window || !m_task.checkStart())
        return;
    run->preview.emplace(*m_uploads.journal(), run->mirror, run->job, std::move(*facts));
    const int rows = int(run->preview->rows());
    auto *dialog = new CostDialog(
        {.title = run->isWhole ? tr("Undo Upload") : tr("Remove From Alta's List"),
         .what = tr("First the list is read, to see which of the %Ln row(s) this upload added. Nothing is "
                    "removed yet.",
                    nullptr, rows),
         .cost = costText(run->preview->plan(), run->endpoint.reserve),
         .notes = {},
         .button = tr("Read the List")},
        run->window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, run] { look(run); });
    dialog->open();
}

void UndoController::look(const std::shared_ptr<Run> &run)
{
    if (!m_task.checkStart())
        return;
    m_task.start(
        {.title = [job =
                       run->job.id] { return tr("Reading the list to see what upload %1 added.").arg(job); },
         .work = std::shared_ptr<ListWork>(run, &run->preview->work()),
         .account = run->job.draft,
         .job = run->job.id,
         .endpoint = run->endpoint,
         .plan = run->preview->plan(),
         .done = [this, run] { showGroups(run); },
         .canceled = {}});
}

void UndoController::showGroups(const std::shared_ptr<Run> &run)
{
    auto *dialog = new UndoDialog({.items = run->preview->items(),
                                   .title = run->isWhole ? tr("Undo Upload") : tr("Remove From Alta's List"),
                                   .reserve = run->endpoint.reserve,
                                   .pausedProspects = run->job.draft.pauseActiveProspects},
                                  run->window ? run->window.data() : &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, run, dialog] { remove(run, dialog->groups()); });
    dialog->open();
}

void UndoController::remove(const std::shared_ptr<Run> &run, const UndoGroups &groups)
{
    if (!m_task.checkStart())
        return;
    Journal &journal = *m_uploads.journal();
    auto recorded = recordKept(journal, run->job.id, groups.toKeep);
    if (recorded && run->isWhole)
        recorded = beginUndo(journal, run->job.id);
    if (!recorded)
        return tellFailed(recorded.error());
    emit changed();
    const auto work = std::make_shared<RemovalWork>(journal, run->job.id, groups.toRemove);
    m_task.start(
        {.title =
             [rows = int(groups.toRemove.size()), job = run->job.id] {
                 return tr("Removing %Ln row(s) of upload %1 from the list.", nullptr, rows).arg(job);
             },
         .work = work,
         .account = run->job.draft,
         .job = run->job.id,
         .endpoint = run->endpoint,
         .plan = {.requests = groups.requests()},
         .done = [this, run, work, groups] { conclude(*run, groups, work->numbers()); },
         .canceled = [this, run] { cancel(*run); }});
}

void UndoController::conclude(const Run &run, const UndoGroups &groups, const RemovalWork::Numbers &numbers)
{
    const auto ended = run.isWhole ? endUndo(*m_uploads.journal(), run.job.id) : Result<void, JournalError>();
    emit changed();
    if (!ended)
        return m_task.tellNotRecorded(ended.error());
    m_task.tell(BannerSubject::ListResult, [numbers, kept = groups.kept() + numbers.kept, job = run.job] {
        const QLocale locale;
        QString text = tr("%1 kept, %2 failed. The report says so for each row.")
                           .arg(locale.toString(kept), locale.toString(numbers.failed));
        if (job.draft.pauseActiveProspects)
            text += u' ' + tr("Prospects that this upload paused are not resumed.");
        return Message{
            numbers.failed > 0 ? Message::Kind::Warning : Message::Kind::Success,
            tr("Removed %Ln row(s) of upload %1 from the list.", nullptr, int(numbers.removed)).arg(job.id),
            text,
            {},
            true};
    });
}

void UndoController::cancel(const Run &run)
{
    Journal *journal = m_uploads.journal();
    if (run.isWhole && journal != nullptr) {
        if (const auto canceled = cancelUndo(*journal, run.job.id); !canceled)
            m_task.tellNotRecorded(canceled.error());
    }
    emit changed();
}

void UndoController::offerUnfinished()
{
    m_reader.cancel();
    m_reader.read(
        m_uploads.journalFolder(), [](const JournalQueries &journal) { return journal.jobs(); },
        [this](const Result<std::vector<Job>, JournalError> &jobs) {
            const std::vector<Job> all = jobs.value_or(std::vector<Job>());
            const auto open = std::ranges::find_if(
                all, [](const Job &job) { return job.proof.isUndoOpen && !job.isForgotten; });
            if (open != all.end() && m_uploads.endpoints().hasConnection(open->draft))
                offer(*open);
        });
}

void UndoController::offer(const Job &job)
{
    const auto giveUp = [this, id = job.id] {
        Journal *journal = m_uploads.journal();
        const auto canceled = journal != nullptr ? cancelUndo(*journal, id) : Result<void, JournalError>();
        if (!canceled)
            m_task.tellNotRecorded(canceled.error());
        emit changed();
    };
    m_task.tell(BannerSubject::ListResult, [this, job, giveUp] {
        const QString day = QLocale().toString(dateTime(job.created).toLocalTime(), QLocale::ShortFormat);
        return Message{
            Message::Kind::Warning,
            tr("Undoing upload %1 from %2 was not finished.").arg(job.id).arg(day),
            tr("%Ln row(s) were removed from the list so far.", nullptr, int(job.proof.removed)),
            {{QStringLiteral("continueUndo"), tr("Continue…"), [this, job] { ask(job, m_window); }},
             {QStringLiteral("giveUpUndo"), tr("Keep the Rest"), giveUp}},
            false};
    });
}

} // namespace dnc
