// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace dnc {

/// The account's documented limit: requests a minute over all its tokens and programs.
inline constexpr int accountRequestsPerMinute = 100;

/// The service to talk to and who is asking. The token is never written anywhere from here.
struct Endpoint {
    QUrl url; ///< base address, such as https://api.altahq.com/v1
    QByteArray token; ///< sent as Authorization: Bearer
    QString account; ///< sent as x-account-id where it is not empty
    int reserve = 10; ///< requests a minute left to the account's other programs, 0..99
};

/// What keeps an address from being used.
enum class AddressProblem { None, NotAnAddress, NotHttps, HasCredentials, HasQuery };

/// https anywhere; http only to this computer (127.0.0.0/8, ::1, localhost). No user, query or fragment.
[[nodiscard]] AddressProblem checkAddress(const QUrl &url);
/// One sentence for a person; empty for None.
[[nodiscard]] QString describe(AddressProblem problem);

} // namespace dnc
