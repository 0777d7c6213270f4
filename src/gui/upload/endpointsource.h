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

/// Puts together whom to send to: the service of practice, or the one that is set and its token. Says in a
/// banner what keeps it from that.
class EndpointSource : public QObject {
    Q_OBJECT

public:
    EndpointSource(SettingsController &settings, BannerStack &banners, QObject *parent = nullptr);

    /// From now on this service and no other, or again the one that is set.
    void setPractice(const std::optional<Endpoint> &practice) { m_practice = practice; }

    /// True where a job of `draft` may be sent to the service and account that are set now.
    [[nodiscard]] bool fits(const JobDraft &draft) const;

    /// Calls `use` at once or later; not at all where address or token are missing.
    void fetch(const std::function<void(const Endpoint &)> &use);

private:
    void fetchToken(const std::function<void(const Endpoint &)> &use);
    void askForToken(const QString &title);

    SettingsController &m_settings;
    BannerStack &m_banners;
    std::optional<Endpoint> m_practice;
};

} // namespace dnc
