// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace dnc {

/// The account's limit in the API's documentation: requests per minute over all its tokens and programs.
inline constexpr int accountRequestsPerMinute = 100;

/// The service and who is asking. Nothing writes the token to a disk or a log from here.
struct Endpoint {
    QUrl url; ///< base address, such as https://api.altahq.com/v1
    QByteArray token; ///< sent as Authorization: Bearer
    QString account; ///< sent as x-account-id where it is not empty
    int reserve = 10; ///< requests per minute reserved for the account's other programs, 0..99
};

/// Scheme, host and port, the usual one included, as what a job belongs to. Of this computer only the host: a
/// practice service takes another port each time it starts. Any thread.
[[nodiscard]] QString serviceName(const QUrl &url);

/// The host for a person. One with letters that can look like those of another is shown in both of its forms.
/// Any thread.
[[nodiscard]] QString hostLabel(const QUrl &url);
/// A warning about such a host; empty for others. Translated. Any thread.
[[nodiscard]] QString hostWarning(const QUrl &url);

/// Why an address cannot be used.
enum class AddressProblem {
    None,
    NotAnAddress, ///< not a valid http or https address with a host
    NotHttps, ///< http to another computer
    HasCredentials, ///< a user name or a password
    HasQuery, ///< a query or a fragment
};

/// Accepts https to any host and http to this computer only (127.0.0.0/8, ::1, localhost). Any thread.
[[nodiscard]] AddressProblem checkAddress(const QUrl &url);
/// One sentence for a person; empty for None. Translated. Any thread.
[[nodiscard]] QString describe(AddressProblem problem);

} // namespace dnc
