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

void EndpointSource::fetch(const std::function<void(const Endpoint &)> &use)
{
    if (m_practice) {
        use(*m_practice);
        return;
    }
    const AddressProblem problem = checkAddress(m_settings.preferences().endpoint);
    if (problem == AddressProblem::None) {
        fetchToken(use);
        return;
    }
    m_banners.show(BannerSubject::Token,
                   {Message::Kind::Warning,
                    tr("The address of the service cannot be used."),
                    describe(problem),
                    {{QStringLiteral("openSettings"), tr("Settings…"), [this] { m_settings.edit(); }}},
                    true});
}

void EndpointSource::fetchToken(const std::function<void(const Endpoint &)> &use)
{
    const Preferences &set = m_settings.preferences();
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
    m_settings.tokens().fetch(set.endpoint, set.account, this,
                              [this, set, answered, use](const QByteArray &token, KeychainState keychain) {
                                  *answered = true;
                                  m_banners.remove(BannerSubject::Token);
                                  if (!token.isEmpty())
                                      use({set.endpoint, token, set.account, set.reserve});
                                  else if (keychain == KeychainState::Locked)
                                      askForToken(tr("The keychain of this computer is locked."));
                                  else
                                      askForToken(tr("There is no token yet."));
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
