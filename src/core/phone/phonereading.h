// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"
#include "core/result.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>
#include <string_view>

namespace dnc {

/// A number that the plan of its country knows.
struct PhoneNumber {
    std::string value; ///< E.164
    bool isCostly = false; ///< premium rate or shared cost: a service, not a person

    bool operator==(const PhoneNumber &) const = default;
};

/// A reading, or PhoneNotANumber, PhoneNoCountry, PhoneTooShort, PhoneTooLong or PhoneInvalid.
using PhoneResult = Result<PhoneNumber, Issue>;

/// What a number is that has this length and is none of its country.
[[nodiscard]] Issue issueOf(i18n::phonenumbers::PhoneNumberUtil::ValidationResult length);

/// Reads `text` as libphonenumber does where `region` (ISO 3166-1 alpha-2, upper case) is home. Thread-safe;
/// about 15 us a number, behind a mutex of the library.
[[nodiscard]] PhoneResult readByLibrary(const std::string &text, const std::string &region);

/// readByLibrary() by way of PhoneTables where these are sure of the answer: the same, about 100 times as
/// fast.
[[nodiscard]] PhoneResult readPhone(const std::string &text, const std::string &region);

/// Whether the tables are sure that readPhone() reads `text`, a plus and digits, as itself. False for some
/// that it does.
[[nodiscard]] bool isKnownNumber(std::string_view text);

/// Whether `value`, a number of `region` in E.164, is written there with a trunk prefix, such as the 0 of 030
/// in Berlin: one without it lacks something. Fast where the region has no such prefix, else slow.
[[nodiscard]] bool isWrittenWithTrunkPrefix(const std::string &value, const std::string &region);

/// Whether `digits` call for help in `region`, or in North America and Europe where it is none.
[[nodiscard]] bool isEmergencyNumber(const std::string &digits, const std::string &region);

} // namespace dnc
