// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadquestion.h"

#include "gui/settings/settingscontroller.h"
#include "gui/upload/confirmupload.h"
#include "list/entrytablemodel.h"
#include "list/listings.h"

#include <algorithm>
#include <memory>

namespace dnc {

UploadQuestion::UploadQuestion(EntryTableModel &model, SettingsController &settings, QWidget &window,
                               QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_settings(settings)
    , m_window(window)
{
}

void UploadQuestion::ask(const Target &target)
{
    const Endpoint &endpoint = target.endpoint;
    const UploadPlan plan =
        makePlan(m_model.entries(), std::max(1, accountRequestsPerMinute - endpoint.reserve));
    if (plan.toSend == 0)
        return;
    const Preferences &set = m_settings.preferences();
    const UploadLimits &limits = set.limits;
    m_dialog = new ConfirmUpload(
        {.plan = plan,
         .host = hostLabel(endpoint.url),
         .account = endpoint.account,
         .connection = set.connection,
         .isForeignToken = m_settings.tokens().isFromEnvironment() && !set.otherConnections.empty(),
         .practice = target.practice,
         .pauseActiveProspects = set.pauseActiveProspects,
         .compares = true,
         .typesCount = limits.typeAbove > 0 && plan.toSend > quint32(limits.typeAbove),
         .reserve = endpoint.reserve},
        &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    read(target, plan.toSend);
    connect(m_dialog, &QDialog::accepted, this, [this, endpoint] { accept(endpoint); });
    m_dialog->open();
}

/// The modal dialog prevents changes of the list meanwhile.
void UploadQuestion::read(const Target &target, quint32 toSend)
{
    const JobDraft account{target.endpoint.url, target.endpoint.account, true, {}};
    const auto work = [account, sample = sampleOf(m_model.entries()),
                       entries = std::make_shared<const EntryStore>(m_model.entries().snapshot())](
                          const JournalQueries &journal) -> Result<Known, JournalError> {
        Known known;
        known.statistics = uploadStatistics(journal, account, sample).value_or(UploadStatistics());
        known.earlier = findEarlierKnowledge(journal, account, *entries).value_or(EarlierKnowledge());
        return known;
    };
    m_reader.cancel();
    m_earlier = {};
    m_reader.read(target.journalFolder, work,
                  [this, toSend, dialog = m_dialog](Result<Known, JournalError> &&result) {
                      if (!dialog)
                          return;
                      const Known known = result.value_or(Known());
                      m_earlier = known.earlier;
                      dialog->showEarlier(known.earlier);
                      dialog->showWarnings(warningsFor(m_model.entries(), toSend, known.statistics,
                                                       {m_settings.preferences().limits.ownDomains,
                                                        m_settings.preferences().limits.newPercent}));
                  });
}

void UploadQuestion::accept(const Endpoint &endpoint)
{
    const bool pauses = m_dialog->pauseActiveProspects();
    const ConfirmUpload::Choice choice = m_dialog->choice();
    m_dialog.clear(); // it closes after this
    m_settings.setPauseActiveProspects(pauses);
    switch (choice) {
    case ConfirmUpload::Choice::OnlyNew:
        excludeKnown(m_model.list(), m_earlier.known, m_earlier.source == EarlierKnowledge::Source::Journal);
        [[fallthrough]];
    case ConfirmUpload::Choice::All:
        emit sendWanted(endpoint, pauses);
        return;
    case ConfirmUpload::Choice::CompareFirst:
        emit compareWanted(endpoint, pauses);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace dnc
