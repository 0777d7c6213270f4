// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/phone/digitautomaton.h"
#include "core/phone/phonereading.h"

#include <memory>
#include <vector>

namespace i18n::phonenumbers {
class PhoneMetadata;
}

namespace dnc {

/// The numbers behind one country calling code as automata, compiled from libphonenumber's own metadata, and
/// the steps that the library takes with them. Immutable, so safe from any thread.
class CallingCode {
public:
    using Metadata = i18n::phonenumbers::PhoneMetadata;

    /// `regions`: all that share `code`, in the library's order. Nothing where their patterns hold what is
    /// not known here, and where the answers are not those of the library for its own example numbers.
    [[nodiscard]] static std::unique_ptr<const CallingCode>
    make(int code, const std::vector<const Metadata *> &regions);

    /// The digits behind a plus and the code; nothing where only the library can tell.
    [[nodiscard]] std::optional<PhoneResult> fromAbroad(std::string_view national) const;

    /// Digits as they are dialled in `region`, which is one of this code; nothing where only the library can
    /// tell.
    [[nodiscard]] std::optional<PhoneResult> atHome(std::string_view digits, std::string_view region) const;

    [[nodiscard]] size_t bytes() const;

private:
    /// How long numbers of a region are, one bit a length.
    struct Lengths {
        quint32 possible = 0;
        quint32 localOnly = 0;

        [[nodiscard]] i18n::phonenumbers::PhoneNumberUtil::ValidationResult judge(size_t length) const;
    };

    struct Region {
        std::string name;
        Lengths lengths;
        DigitAutomaton general; ///< 1: the library's general description matches
        std::optional<DigitAutomaton> trunk; ///< what is dialled at home only, in front of a number
        std::optional<DigitAutomaton>
            abroad; ///< what is dialled for a plus; none: nobody can be at home here
        bool rewrites = false; ///< whether the library may put other digits in the place of the trunk prefix
    };

    [[nodiscard]] static std::optional<Region> makeRegion(const Metadata &metadata);
    [[nodiscard]] static std::optional<DigitAutomaton>
    makeKinds(const std::vector<const Metadata *> &regions);
    [[nodiscard]] bool agreesWithLibrary() const;
    [[nodiscard]] std::optional<PhoneResult> judge(const Region &region, std::string_view digits) const;

    std::string m_code;
    std::vector<Region> m_regions; // the first is the main one
    DigitAutomaton m_kinds; // whether a number is one, and whether it costs more
};

} // namespace dnc
