// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"
#include "sandbox/options.h"
#include "sandbox/optoutlist.h"
#include "sandbox/ratewindow.h"

namespace dnc::sandbox {

struct Request;

/// What the service does with a whole request: who may ask, how often, and what for. Knows nothing of
/// connections. Other paths and methods, and answers of 401 and 429, do not count against the limit.
class Service {
public:
    explicit Service(const Options &options);

    [[nodiscard]] Answer handle(const Request &request, RateWindow::Time now);
    [[nodiscard]] const OptOutList &list() const { return m_list; }

private:
    [[nodiscard]] bool mayAsk(const Request &request) const;
    [[nodiscard]] Answer perform(const Request &request);
    [[nodiscard]] Answer add(const QByteArray &body);
    [[nodiscard]] Answer remove(const QByteArray &body);
    [[nodiscard]] Answer show(const QByteArray &query) const;
    [[nodiscard]] Answer tooMany(RateWindow::Time now);
    void tellRate(Answer &answer, RateWindow::Time now);

    Options m_options;
    OptOutList m_list;
    RateWindow m_window;
};

} // namespace dnc::sandbox
