// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/connection.h"
#include "settings/tokenstore.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/wire/endpoint.h"

#include <QObject>

#include <functional>
#include <optional>

namespace dnc {

class BannerStack;
class SettingsController;

/// Provides the endpoint to send to: the practice service, or service and token of a connection. Shows a
/// banner if that, its address or its token are missing, or if the settings could not be read.
class EndpointSource : public QObject {
    Q_OBJECT

public:
    EndpointSource(SettingsController &settings, BannerStack &banners, QObject *parent = nullptr);

    /// Uses the practice service; nothing: uses the settings again.
    void setPractice(const std::optional<Endpoint> &practice) { m_practice = practice; }

    /// Whether a job of `draft` may be sent to the current host and account.
    [[nodiscard]] bool matches(const JobDraft &draft) const;
    /// Whether there is a connection, or a practice service, to which it belongs.
    [[nodiscard]] bool hasConnection(const JobDraft &draft) const;

    using Use = std::function<void(const Endpoint &)>;
    /// That of the current connection. Calls `use` now or later; never if something is missing.
    void fetch(const Use &use);
    /// The same for the connection to which a job of `draft` belongs, whichever is current.
    void fetchFor(const JobDraft &draft, const Use &use);

private:
    void fetchOf(const Connection &connection, const Use &use);
    void fetchToken(const Connection &connection, const Use &use);
    void showMissing(const JobDraft &draft);
    void askForToken(const Connection &connection, KeychainState keychain);

    SettingsController &m_settings;
    BannerStack &m_banners;
    std::optional<Endpoint> m_practice;
};

} // namespace dnc
