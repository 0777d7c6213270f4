// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"
#include "core/result.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>
#include <string_view>

namespace dnc {

/// A number that is valid in the numbering plan of its country.
struct PhoneNumber {
    std::string value; ///< E.164
    bool isCostly = false; ///< premium rate or shared cost: a service, not a person

    bool operator==(const PhoneNumber &) const = default;
};

/// A number, or PhoneNotANumber, PhoneNoCountry, PhoneTooShort, PhoneTooLong or PhoneInvalid.
using PhoneResult = Result<PhoneNumber, Issue>;

/// The issue for a number that is invalid in its country and whose length check gave `length`.
[[nodiscard]] Issue issueOf(i18n::phonenumbers::PhoneNumberUtil::ValidationResult length);

/// Parses `text` with libphonenumber and `region` (ISO 3166-1 alpha-2, upper case) as default. Thread-safe;
/// about 15 us per number, behind a mutex of the library.
[[nodiscard]] PhoneResult parseWithLibrary(const std::string &text, const std::string &region);

/// The result of parseWithLibrary(), taken from parseWithTables() where that is certain: about 100 times as
/// fast.
[[nodiscard]] PhoneResult parsePhoneNumber(const std::string &text, const std::string &region);

/// Whether the tables are certain that parsePhoneNumber() returns `text`, a plus and digits, unchanged. May
/// be false for some such numbers.
[[nodiscard]] bool isKnownNumber(std::string_view text);

/// Whether `value`, an E.164 number of `region`, is written there with a trunk prefix, such as the 0 of 030
/// in Berlin: without it, something is missing. Fast if the region has no such prefix, otherwise slow.
[[nodiscard]] bool isWrittenWithTrunkPrefix(const std::string &value, const std::string &region);

/// Whether `digits` are an emergency number in `region`, or in North America and Europe if that is not a
/// region.
[[nodiscard]] bool isEmergencyNumber(const std::string &digits, const std::string &region);

} // namespace dnc
