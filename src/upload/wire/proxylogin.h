// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// What a proxy wants to know before it lets requests through.
struct ProxyLogin {
    QString user; ///< empty: there is no login
    QString password;

    [[nodiscard]] bool isEmpty() const { return user.isEmpty(); }
};

} // namespace dnc
