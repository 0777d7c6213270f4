// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"
#include "sandbox/options.h"
#include "sandbox/optoutlist.h"
#include "sandbox/ratewindow.h"

namespace dnc::sandbox {

struct Request;

/// Handles complete requests: authorization, rate limit and operation. Knows nothing about connections. Other
/// paths and methods, and answers of 401 and 429, do not count against the limit.
class Service {
public:
    explicit Service(const Options &options);

    [[nodiscard]] Answer handle(const Request &request, RateWindow::Time now);
    [[nodiscard]] const OptOutList &list() const { return m_list; }
    /// Somebody else adds an entry by hand, or removes one, without a request.
    void addAsOther(const Identity &identity);
    void removeAsOther(const Identity &identity);

private:
    [[nodiscard]] bool isAuthorized(const Request &request) const;
    [[nodiscard]] Answer perform(const Request &request);
    [[nodiscard]] Answer add(const QByteArray &body);
    [[nodiscard]] Answer remove(const QByteArray &body);
    [[nodiscard]] Answer show(const QByteArray &query);
    [[nodiscard]] bool hasExpired(const QString &cursor) const;
    void noteCursors(const Page &page);
    void letOthersWork();
    [[nodiscard]] Answer tooMany(RateWindow::Time now);
    void addRateHeaders(Answer &answer, RateWindow::Time now);

    Options m_options;
    OptOutList m_list;
    RateWindow m_window;
    int m_served = 0; ///< requests within the limit
    int m_addedByOthers = 0;
    QHash<QString, int> m_cursors; ///< with limited lives: m_served when they were given out
};

} // namespace dnc::sandbox
