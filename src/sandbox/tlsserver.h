// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/options.h"

#include <QTcpServer>

#include <memory>

namespace dnc::sandbox {

/// A server whose connections are encrypted before it hands them out, as QSslSocket. Nothing where the
/// certificate or the key cannot be read.
[[nodiscard]] std::unique_ptr<QTcpServer> makeTlsServer(const Tls &tls);

} // namespace dnc::sandbox
