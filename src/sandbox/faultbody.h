// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"

namespace dnc::sandbox {

/// A page that wants a sign-in, as networks in hotels and trains put it in place of every answer.
[[nodiscard]] QByteArray captivePortalPage();
/// What the service might say to a POST, if it said anything.
[[nodiscard]] QByteArray acceptedJson(const std::vector<Identity> &applied);
/// An error as OpenAPI mock servers word it.
[[nodiscard]] QByteArray errorObjectJson();
/// 100,000 arrays within one another.
[[nodiscard]] QByteArray deepJson();
/// Bytes of which none begins an HTTP answer.
[[nodiscard]] QByteArray garbage();
/// 64 MiB of zeros in the gzip format.
[[nodiscard]] QByteArray gzipBomb();

} // namespace dnc::sandbox
