// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/accountwatch.h"

#include "gui/settings/settingscontroller.h"
#include "gui/upload/outcomes.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"
#include "settings/connection.h"
#include "upload/journal/job.h"

#include <utility>

namespace dnc {

AccountWatch::AccountWatch(EntryTableModel &model, SettingsController &settings, BannerStack &banners,
                           QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_settings(settings)
    , m_banners(banners)
    , m_current(currentKey())
    , m_key(m_current)
{
    connect(&settings, &SettingsController::changed, this, [this] {
        if (std::exchange(m_current, currentKey()) != m_current)
            check();
    });
}

QString AccountWatch::currentKey() const
{
    const Preferences &set = m_settings.preferences();
    return tokenKey(set.endpoint, set.account);
}

void AccountWatch::setAccount(const JobDraft &draft)
{
    const auto owner = connectionFor(m_settings.preferences(), draft.endpoint, draft.account);
    m_key = owner ? tokenKey(owner->endpoint, owner->account) : tokenKey(draft.endpoint, draft.account);
}

void AccountWatch::check()
{
    const QString key = currentKey();
    if (m_isPracticing || m_model.list().isLocked() || key == m_key)
        return;
    m_key = key;
    const quint32 count = outcomeCount(m_model.counts());
    if (count == 0)
        return;
    m_model.list().setEntries(copyWithoutOutcomes(m_model.entries()));
    emit dropped();
    const QString name = m_settings.preferences().connection;
    m_banners.show(BannerSubject::Account, [count, name] {
        return Message{Message::Kind::Warning,
                       name.isEmpty() ? tr("Another account is current.") : tr("%1 is current.").arg(name),
                       tr("%Ln row(s) of the former account can be sent. What was sent is in History.",
                          nullptr, int(count)),
                       {},
                       true,
                       Message::Until::NextList};
    });
}

} // namespace dnc
