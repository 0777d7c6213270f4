// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"

namespace dnc::sandbox {

/// A sign-in page, as networks in hotels and trains return it in place of every answer.
[[nodiscard]] QByteArray captivePortalPage();
/// What the service might answer to a POST if it sent a body.
[[nodiscard]] QByteArray acceptedJson(const std::vector<Identity> &applied);
/// The number of identifiers that were added, as services like to tell it.
[[nodiscard]] QByteArray countJson(size_t count);
/// An error in the format of OpenAPI mock servers.
[[nodiscard]] QByteArray errorObjectJson();
/// Valid JSON that a proxy or another service might send with a 200.
[[nodiscard]] QByteArray otherJson();
/// A success that reports failures.
[[nodiscard]] QByteArray fewerCountsJson();
/// An object followed by bytes that are invalid in JSON.
[[nodiscard]] QByteArray nulJson();
/// An object with a duplicate key that says both success and failure.
[[nodiscard]] QByteArray duplicateKeysJson();
/// UTF-16, which is invalid for JSON over HTTP.
[[nodiscard]] QByteArray utf16Json();
/// 100,000 nested arrays.
[[nodiscard]] QByteArray deepJson();
/// Bytes that cannot begin an HTTP answer.
[[nodiscard]] QByteArray garbage();
/// 64 MiB of zeros in the gzip format.
[[nodiscard]] QByteArray gzipBomb();

} // namespace dnc::sandbox
