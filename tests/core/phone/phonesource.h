// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <map>
#include <random>
#include <string>
#include <vector>

namespace dnc::test {

/// A number as somebody may write it, and the region in whose list it stands.
struct WrittenNumber {
    std::string text;
    std::string region;
};

/// Makes numbers of every country calling code and region that the linked libphonenumber knows, right ones
/// and wrong ones: random digits, and its examples with digits changed, dropped, added or put behind
/// prefixes. The same for the same seed.
class PhoneSource {
public:
    explicit PhoneSource(unsigned seed);

    [[nodiscard]] WrittenNumber next();

    [[nodiscard]] const std::vector<std::string> &regions() const { return m_regions; }

private:
    struct Region {
        int code = 0;
        std::string trunk;
        std::vector<std::string> examples;
    };

    [[nodiscard]] size_t below(size_t bound) { return m_random() % bound; }
    [[nodiscard]] std::string digits(size_t count);
    [[nodiscard]] std::string mutated(const std::vector<std::string> &examples);
    [[nodiscard]] std::string atHome(const Region &region);
    [[nodiscard]] std::string withSigns(std::string text);

    std::mt19937 m_random;
    std::vector<std::string> m_regions;
    std::vector<int> m_codes;
    std::map<std::string, Region> m_plans;
    std::map<int, std::vector<std::string>> m_examples; // by calling code
};

} // namespace dnc::test
