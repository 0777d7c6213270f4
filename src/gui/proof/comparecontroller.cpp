// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/comparecontroller.h"

#include "core/text/texthash.h"
#include "gui/proof/costdialog.h"
#include "gui/proof/listtask.h"
#include "gui/proof/openmirror.h"
#include "gui/upload/listcost.h"
#include "gui/upload/uploadcontroller.h"
#include "list/entrytablemodel.h"
#include "upload/journal/batch.h"
#include "upload/journal/journallabels.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

LookPlan planOf(const SendableEntries &wanted, const Mirror::State &state)
{
    return planLook(quint32(wanted.entries.size()), wanted.types,
                    state.read ? std::optional(state.entries) : std::nullopt);
}

/// How old what is known of the list is.
QString ageText(const Mirror::State &state)
{
    const QString day = QLocale().toString(dateTime(*state.read).toLocalTime(), QLocale::ShortFormat);
    return CompareController::tr("The list had %Ln entries when it was last read completely, on %1.", nullptr,
                                 int(state.entries))
        .arg(day);
}

} // namespace

struct CompareController::Run {
    Endpoint endpoint;
    Mirror mirror;
    SendableEntries wanted;
    std::optional<ListLook> look; ///< uses the mirror
};

CompareController::CompareController(EntryTableModel &model, UploadController &uploads, ListTask &task,
                                     QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_uploads(uploads)
    , m_task(task)
    , m_window(window)
{
    uploads.setKnowledge([this] { return m_knowledge ? &*m_knowledge : nullptr; });
    connect(&uploads, &UploadController::compareWanted, this, &CompareController::compareAndSend);
    connect(&uploads, &UploadController::sessionEnding, this, [this] {
        m_knowledge.reset();
        lock(false);
    });
}

CompareController::~CompareController()
{
    m_uploads.setKnowledge([] { return nullptr; });
}

void CompareController::ask()
{
    if (!m_task.checkStart())
        return;
    m_uploads.endpoints().fetch([this](const Endpoint &endpoint) {
        if (m_task.checkStart())
            showCost(endpoint);
    });
}

std::shared_ptr<CompareController::Run> CompareController::prepare(const Endpoint &endpoint)
{
    // What an earlier look showed is looked for again.
    forgetListings(m_model.list(), listedEntries(m_model.entries()));
    Journal &journal = *m_uploads.journal();
    auto mirror = openMirror(journal, endpoint);
    if (!mirror) {
        m_task.tellProblem([] { return tr("The list was not compared."); },
                           [error = mirror.error()] { return describe(error); });
        return nullptr;
    }
    auto run = std::make_shared<Run>(
        Run{endpoint, std::move(*mirror), sendableEntries(m_model.entries()), std::nullopt});
    run->look.emplace(run->mirror, run->wanted.identifiers,
                      ListLook::Options{.wallClock = [&journal] { return journal.now(); }});
    return run;
}

void CompareController::showCost(const Endpoint &endpoint)
{
    const std::shared_ptr<Run> run = prepare(endpoint);
    if (!run || run->wanted.entries.empty())
        return;
    QStringList notes{tr("Rows that are on it are not sent. That saves no requests: one request sends 500 "
                         "rows, and one reads 100 entries.")};
    if (run->mirror.state().read)
        notes.prepend(ageText(run->mirror.state()));
    auto *dialog =
        new CostDialog({.title = tr("Compare With Alta"),
                        .what = tr("Looks for %Ln identifier(s) on the Do Not Contact list of %1.", nullptr,
                                   int(run->wanted.entries.size()))
                                    .arg(hostLabel(endpoint.url)),
                        .cost = costText(planOf(run->wanted, run->mirror.state()), endpoint.reserve),
                        .notes = notes,
                        .button = tr("Compare")},
                       &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, run] { look(run, [this, run] { tellResult(take(*run)); }, {}); });
    dialog->open();
}

void CompareController::look(const std::shared_ptr<Run> &run, const std::function<void()> &done,
                             const std::function<void()> &canceled)
{
    if (!m_task.checkStart())
        return canceled ? canceled() : void();
    m_task.start({.title =
                      [count = int(run->wanted.entries.size())] {
                          return tr("Comparing %Ln identifier(s) with the list.", nullptr, count);
                      },
                  .work = std::shared_ptr<ListWork>(run, &*run->look),
                  .account = {.endpoint = run->endpoint.url, .account = run->endpoint.account},
                  .job = 0,
                  .endpoint = run->endpoint,
                  .plan = planOf(run->wanted, run->mirror.state()),
                  .done = done,
                  .canceled = canceled});
}

/// The list may have changed meanwhile, so entries are found by their identifiers.
std::vector<FoundListing> CompareController::foundIn(const Run &run) const
{
    std::vector<std::pair<quint64, size_t>> byHash;
    const auto &found = run.look->found();
    const auto hashOf = [](IdentifierType type, std::string_view value) {
        return textHash(value, quint64(type));
    };
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i])
            byHash.emplace_back(hashOf(run.wanted.identifiers[i].type, run.wanted.identifiers[i].value), i);
    }
    std::ranges::sort(byHash);
    std::vector<FoundListing> listings;
    for (quint32 i = 0; i < m_model.entries().size() && !byHash.empty(); ++i) {
        const EntryStore::View entry = m_model.entries().at(i);
        if (!isSendable(entry.status) || !entry.type)
            continue;
        const auto same = std::ranges::equal_range(byHash, hashOf(*entry.type, entry.identifier), {},
                                                   &std::pair<quint64, size_t>::first);
        for (const auto &[unused, index] : same) {
            const Identifier &wanted = run.wanted.identifiers[index];
            if (wanted.type == *entry.type && wanted.value == entry.identifier) {
                listings.push_back({i, *found[index]});
                break;
            }
        }
    }
    return listings;
}

ComparisonCounts CompareController::take(const Run &run)
{
    const ListLook &look = *run.look;
    noteListings(m_model.list(), foundIn(run));
    if (look.started())
        m_knowledge.emplace(run.endpoint.url, run.endpoint.account, run.wanted, look.found(),
                            *look.started());
    return countListed(look.found());
}

void CompareController::tellResult(const ComparisonCounts &counts)
{
    m_task.tell(BannerSubject::ListResult, [this, counts] {
        const QLocale locale;
        Message message{Message::Kind::Success,
                        tr("%1 on the list, %2 not on the list.")
                            .arg(locale.toString(counts.listed), locale.toString(counts.notListed)),
                        counts.similar > 0
                            ? tr("%Ln of those that are not on the list have a similar entry there.", nullptr,
                                 int(counts.similar))
                            : tr("Rows that are on the list are not sent."),
                        {},
                        true,
                        Message::Until::NextList};
        if (counts.listed > 0)
            message.actions = {{QStringLiteral("showListed"), tr("Show Listed"),
                                [this] { emit showWanted({EntryStatus::Listed}); }, true}};
        return message;
    });
}

void CompareController::compareAndSend(const Endpoint &endpoint, bool pauseActiveProspects)
{
    if (!m_task.checkStart())
        return;
    const std::shared_ptr<Run> run = prepare(endpoint);
    if (!run)
        return;
    lock(true);
    const auto send = [this, run, pauseActiveProspects] {
        lock(false);
        const ComparisonCounts counts = take(*run);
        if (counts.notListed == 0)
            return tellResult(counts);
        m_uploads.send(run->endpoint, pauseActiveProspects);
    };
    look(run, send, [this] { lock(false); });
}

/// What is sent is what was agreed to.
void CompareController::lock(bool locked)
{
    if (locked == m_isLocking)
        return;
    m_isLocking = locked;
    m_model.list().setLocked(locked);
}

} // namespace dnc
