// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/wire/endpoint.h"

#include <QObject>

#include <functional>
#include <optional>

namespace dnc {

class BannerStack;
class SettingsController;

/// Provides the endpoint to send to: the practice service, or the service and token of the settings. Shows a
/// banner if address or token are missing.
class EndpointSource : public QObject {
    Q_OBJECT

public:
    EndpointSource(SettingsController &settings, BannerStack &banners, QObject *parent = nullptr);

    /// Uses the practice service; nothing: uses the settings again.
    void setPractice(const std::optional<Endpoint> &practice) { m_practice = practice; }

    /// Whether a job of `draft` may be sent to the current host and account.
    [[nodiscard]] bool matches(const JobDraft &draft) const;

    /// Calls `use` now or later; never if address or token are missing.
    void fetch(const std::function<void(const Endpoint &)> &use);

private:
    void fetchToken(const std::function<void(const Endpoint &)> &use);
    void askForToken(const QString &title);

    SettingsController &m_settings;
    BannerStack &m_banners;
    std::optional<Endpoint> m_practice;
};

} // namespace dnc
