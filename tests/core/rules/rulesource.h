// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <random>
#include <string>
#include <string_view>

namespace dnc::test {

/// Makes texts that lists may hold in place of addresses, links and handles: whole ones in the wrappings that
/// people and programs leave, and pieces of them in disorder. The same for the same seed.
class RuleSource {
public:
    explicit RuleSource(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] std::string address();
    [[nodiscard]] std::string link();
    [[nodiscard]] std::string handle() { return pieces(); }
    [[nodiscard]] std::string anything();

private:
    [[nodiscard]] size_t below(size_t bound) { return m_random() % bound; }
    [[nodiscard]] std::string pieces();
    [[nodiscard]] std::string localPart();
    [[nodiscard]] std::string domain();
    [[nodiscard]] std::string wrapped(const std::string &value);
    [[nodiscard]] std::string damaged(std::string value);

    std::mt19937 m_random;
};

} // namespace dnc::test
