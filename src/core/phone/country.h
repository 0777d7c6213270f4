// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// The phone region (ISO 3166-1 alpha-2, upper case) that a cell of a country column names: by code, by name
/// in English or in a language of that country, or by a common abbreviation such as `USA`. Empty if unknown.
/// UTF-8; thread-safe.
[[nodiscard]] std::string regionOfCountry(std::string_view cell);

} // namespace dnc
