// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/endpointsource.h"

#include "gui/settings/settingscontroller.h"
#include "gui/widgets/bannerstack.h"

#include <QTimer>

#include <memory>

namespace dnc {

using namespace std::chrono_literals;

EndpointSource::EndpointSource(SettingsController &settings, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_banners(banners)
{
}

bool EndpointSource::matches(const JobDraft &draft) const
{
    const Preferences &set = m_settings.preferences();
    const QString service = serviceName(m_practice ? m_practice->url : set.endpoint);
    const QString account = m_practice ? m_practice->account : set.account;
    // A job without an account id can be continued with one.
    return serviceName(draft.endpoint) == service && (draft.account.isEmpty() || draft.account == account);
}

bool EndpointSource::hasConnection(const JobDraft &draft) const
{
    return m_practice ? matches(draft)
                      : connectionFor(m_settings.preferences(), draft.endpoint, draft.account).has_value();
}

void EndpointSource::fetch(const Use &use)
{
    if (m_practice)
        use(*m_practice);
    else
        fetchOf(currentConnection(m_settings.preferences()), use);
}

void EndpointSource::fetchFor(const JobDraft &draft, const Use &use)
{
    if (m_practice)
        return use(*m_practice);
    const auto connection = connectionFor(m_settings.preferences(), draft.endpoint, draft.account);
    if (connection)
        fetchOf(*connection, use);
    else
        showMissing(draft);
}

void EndpointSource::fetchOf(const Connection &connection, const Use &use)
{
    if (m_settings.showProblem())
        return;
    const AddressProblem problem = checkAddress(connection.endpoint);
    if (problem == AddressProblem::None) {
        fetchToken(connection, use);
        return;
    }
    m_banners.show(BannerSubject::Token,
                   {Message::Kind::Warning,
                    tr("The address of the service cannot be used."),
                    describe(problem),
                    {{QStringLiteral("openSettings"), tr("Settings…"), [this] { m_settings.edit(); }}},
                    true});
}

void EndpointSource::showMissing(const JobDraft &draft)
{
    const QString host = hostLabel(draft.endpoint);
    const Policy::Values &locked = m_settings.policy().locked;
    QString text = tr("Nothing was sent. Add a connection to %1 with the account ID %2 to go on.")
                       .arg(host, draft.account);
    if (locked.endpoint || locked.account)
        text = tr("Nothing was sent. Your organization set another address or account.");
    else if (draft.account.isEmpty())
        text = tr("Nothing was sent. Add a connection to %1 without an account ID to go on.").arg(host);
    m_banners.show(BannerSubject::Token,
                   {Message::Kind::Warning,
                    tr("The connection of this upload is missing."),
                    text,
                    {{QStringLiteral("openSettings"), tr("Settings…"), [this] { m_settings.edit(); }}},
                    true});
}

void EndpointSource::fetchToken(const Connection &connection, const Use &use)
{
    const auto answered = std::make_shared<bool>(false);
    QTimer::singleShot(700ms, this, [this, answered] {
        if (!*answered)
            m_banners.show(BannerSubject::Token,
                           {Message::Kind::Info,
                            tr("Waiting for the keychain of this computer…"),
                            tr("It may be asking you to unlock it in a window of its own."),
                            {},
                            true});
    });
    m_settings.tokens().fetch(
        connection.endpoint, connection.account, this,
        [this, connection, answered, use](const QByteArray &token, KeychainState keychain) {
            *answered = true;
            m_banners.remove(BannerSubject::Token);
            if (!token.isEmpty())
                use({connection.endpoint, token, connection.account, connection.reserve});
            else if (keychain == KeychainState::Locked)
                askForToken(tr("The keychain of this computer is locked."));
            else if (connection.name.isEmpty())
                askForToken(tr("There is no token yet."));
            else
                askForToken(tr("There is no token for %1 yet.").arg(connection.name));
        });
}

void EndpointSource::askForToken(const QString &title)
{
    m_banners.show(BannerSubject::Token,
                   {Message::Kind::Warning,
                    title,
                    tr("Nothing was sent. Alta asks for a token: make one in its dashboard under User "
                       "Profile, API tokens, "
                       "and enter it in the settings."),
                    {{QStringLiteral("openSettings"), tr("Settings…"), [this] { m_settings.edit(); }}},
                    true});
}

} // namespace dnc
