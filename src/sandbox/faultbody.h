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
/// Good JSON that a proxy or another service might send with a 200.
[[nodiscard]] QByteArray otherJson();
/// A success that tells of failures.
[[nodiscard]] QByteArray fewerCountsJson();
/// An object in front of bytes that no JSON may hold.
[[nodiscard]] QByteArray nulJson();
/// An object that says of one name both that all is well and that it is not.
[[nodiscard]] QByteArray duplicateKeysJson();
/// UTF-16, which JSON on the wire must not be.
[[nodiscard]] QByteArray utf16Json();
/// 100,000 arrays within one another.
[[nodiscard]] QByteArray deepJson();
/// Bytes of which none begins an HTTP answer.
[[nodiscard]] QByteArray garbage();
/// 64 MiB of zeros in the gzip format.
[[nodiscard]] QByteArray gzipBomb();

} // namespace dnc::sandbox
