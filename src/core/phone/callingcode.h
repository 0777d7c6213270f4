// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/phone/digitautomaton.h"
#include "core/phone/phonenumber.h"

#include <memory>
#include <vector>

namespace i18n::phonenumbers {
class PhoneMetadata;
}

namespace dnc {

/// The numbers of one country calling code as automata, compiled from libphonenumber's own metadata, with the
/// parsing steps of the library. Immutable, so safe from any thread.
class CallingCode {
public:
    using Metadata = i18n::phonenumbers::PhoneMetadata;

    /// `regions`: all that share `code`, in the library's order. Nothing if their patterns use syntax that is
    /// not supported here, or if the results differ from the library's for its own example numbers.
    [[nodiscard]] static std::unique_ptr<const CallingCode>
    make(int code, const std::vector<const Metadata *> &regions);

    /// Parses the digits after a plus and the code; nothing if only the library can decide.
    [[nodiscard]] std::optional<PhoneResult> fromAbroad(std::string_view national) const;

    /// Parses digits as dialed within `region`, which must be one of this code; nothing if only the library
    /// can decide.
    [[nodiscard]] std::optional<PhoneResult> atHome(std::string_view digits, std::string_view region) const;

    /// Whether fromAbroad() gives a number of the same digits. Makes no texts.
    [[nodiscard]] bool holds(std::string_view national) const;

    [[nodiscard]] size_t bytes() const;

private:
    /// The lengths of a region's numbers, one bit per length.
    struct Lengths {
        quint32 possible = 0;
        quint32 localOnly = 0;

        [[nodiscard]] i18n::phonenumbers::PhoneNumberUtil::ValidationResult check(size_t length) const;
    };

    struct Region {
        std::string name;
        Lengths lengths;
        DigitAutomaton general; ///< 1: the library's general description matches
        std::optional<DigitAutomaton> trunk; ///< what is dialed before a number within the region only
        std::optional<DigitAutomaton> abroad; ///< what is dialed in place of a plus; none: never national
        bool rewrites = false; ///< whether the library may replace the trunk prefix by other digits
    };

    [[nodiscard]] static std::optional<Region> makeRegion(const Metadata &metadata);
    [[nodiscard]] static std::optional<DigitAutomaton>
    makeKinds(const std::vector<const Metadata *> &regions);
    [[nodiscard]] bool agreesWithLibrary() const;
    [[nodiscard]] static std::optional<std::string_view> nationalOf(const Region &region,
                                                                    std::string_view digits);
    [[nodiscard]] std::optional<PhoneResult> parseNational(const Region &region,
                                                           std::string_view digits) const;

    std::string m_code;
    std::vector<Region> m_regions; // the main one comes first
    DigitAutomaton m_kinds; // whether a number is valid, and whether it is charged at a premium
};

} // namespace dnc
