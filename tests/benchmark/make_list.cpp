// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// Prints a list as operations staff export it, the same for the same number of rows: CRLF, a header, mostly
// e-mail addresses, a quarter of phone numbers, some LinkedIn profiles; names with commas, quotes, accents
// and line breaks; some duplicates and some values that are no identifiers.
//
//   make_list ROWS [SEPARATOR] > list.csv

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

namespace {

constexpr std::array firstNames{"Anna",  "Björn", "Chloé", "Dmitri", "Elif",   "Fatima", "George", "Hana",
                                "Ivan",  "Jörg",  "Keiko", "Łukasz", "Marie",  "Noël",   "Olga",   "Pedro",
                                "Quinn", "Renée", "Søren", "Tomáš",  "Ulrike", "Vera",   "Wei",    "Zoë"};
constexpr std::array lastNames{"Andersson", "Bakker",  "Çelik",   "Dvořák", "Evans",  "Fischer", "García",
                               "Hansen",    "Ivanova", "Johnson", "Kim",    "López",  "Müller",  "Nowak",
                               "O'Brien",   "Petit",   "Rossi",   "Smith",  "Tanaka", "Weiß"};
constexpr std::array domains{"example.com", "example.org", "mail.example.net", "bücher.example"};
constexpr std::array reasons{"unsubscribed",
                             "asked by phone",
                             "\"said \"\"stop\"\"\"",
                             "\"moved, no address\"",
                             "\"first line\r\nsecond line\"",
                             "complaint",
                             ""};

class List {
public:
    std::string row()
    {
        const std::string first = pick(firstNames);
        const std::string last = pick(lastNames);
        const std::string name = below(4) == 0 ? '"' + last + ", " + first + '"' : first + ' ' + last;
        return identifier() + m_separator + name + m_separator + pick(reasons);
    }
    explicit List(char separator)
        : m_separator(separator)
    {
    }

private:
    unsigned below(unsigned end) { return unsigned(m_random() % end); }
    template <typename Words>
    std::string pick(const Words &words)
    {
        return words[below(unsigned(words.size()))];
    }
    std::string identifier()
    {
        const std::string number = std::to_string(below(950'000));
        const unsigned kind = below(100);
        if (kind < 3)
            return "unknown " + number;
        if (kind < 60)
            return "person" + number + '@' + domains[below(100) < 9 ? 3 : below(3)];
        if (kind < 85)
            return "+1415" + std::to_string(2'000'000 + below(8'000'000));
        return "https://www.linkedin.com/in/person-" + number;
    }

    std::mt19937 m_random{20261124};
    char m_separator;
};

} // namespace

int main(int argc, char **argv)
{
    const long rows = argc > 1 ? std::atol(argv[1]) : 1'000'000;
    const char separator = argc > 2 ? *argv[2] : ',';
    std::printf("identifier%cname%creason\r\n", separator, separator);
    List list(separator);
    for (long i = 0; i < rows; ++i)
        std::printf("%s\r\n", list.row().c_str());
    return 0;
}
