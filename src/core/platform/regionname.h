// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// The name of the country `code` (ISO 3166-1 alpha-2) in the language of `locale` (such as `pt_BR`), or
/// empty if it is not known there. Qt 6.4 knows it in the language of the country only. Thread-safe.
[[nodiscard]] QString regionName(const QString &code, const QString &locale);

} // namespace dnc
