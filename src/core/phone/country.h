// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// The region of phone numbers (ISO 3166-1 alpha-2, upper case) that the cell of a country column names: by
/// its code, by its name in English or in a language of the country itself, or by a usual short form such as
/// `USA`. Empty where it names none that is known. UTF-8; thread-safe.
[[nodiscard]] std::string regionOfCountry(std::string_view cell);

} // namespace dnc
