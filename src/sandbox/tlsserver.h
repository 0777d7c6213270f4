// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/options.h"

#include <QTcpServer>

#include <memory>

namespace dnc::sandbox {

/// A server that encrypts its connections before it returns them, as QSslSocket. Null if the certificate or
/// the key cannot be read.
[[nodiscard]] std::unique_ptr<QTcpServer> makeTlsServer(const Tls &tls);

} // namespace dnc::sandbox
