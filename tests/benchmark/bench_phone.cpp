// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// What a phone number costs: by libphonenumber alone, by the rules as they are, and what the tables cost
// before the first answer. One thread; processor time, so that what else runs on the machine does not count.

#include "core/phone/phonenumber.h"
#include "core/rules/rules.h"
#ifdef DNC_PHONE_FAST_PATH
#include "core/phone/phonetables.h"
#endif

#include <QFile>
#include <QTextStream>

#include <array>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

using namespace dnc;

namespace {

QTextStream out(stdout);

double microseconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1e6 / CLOCKS_PER_SEC;
}

long residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLong() * 4 : 0;
}

struct Kind {
    const char *name;
    const char *region;
    const char *prefix; // of the number as a list writes it, in front of digits by chance
    int digits;
};

constexpr std::array kinds{
    Kind{"United States, E.164", "US", "+1415", 7},     Kind{"United States, national", "US", "(212) ", 7},
    Kind{"United States, bare digits", "US", "312", 7}, Kind{"Germany, E.164", "DE", "+49171", 7},
    Kind{"Germany, national", "DE", "0171 / ", 7},      Kind{"Britain, E.164", "US", "+447911", 6},
    Kind{"France, national", "FR", "06 ", 8},           Kind{"India, E.164", "US", "+9198", 8},
    Kind{"Brazil, E.164", "US", "+55119", 8},
};

std::vector<std::string> numbersOf(const Kind &kind, int count)
{
    std::mt19937 random(7);
    std::vector<std::string> numbers;
    for (int i = 0; i < count; ++i) {
        std::string text = kind.prefix;
        for (int digit = 0; digit < kind.digits; ++digit)
            text += char('0' + (digit == 0 ? 2 + random() % 8 : random() % 10));
        numbers.push_back(std::move(text));
    }
    return numbers;
}

struct Cost {
    double library = 0;
    double reading = 0;
    double rule = 0;
};

Cost measure(const Kind &kind)
{
    constexpr int few = 5'000; // for the library
    constexpr int many = 200'000;
    const std::vector<std::string> numbers = numbersOf(kind, many);
    const RuleContext context{kind.region};
    size_t valid = 0;
    const auto each = [&](int count, const auto &judge) {
        judge(numbers.front());
        return microseconds([&] {
                   for (int i = 0; i < count; ++i)
                       valid += judge(numbers[size_t(i)]) ? 1 : 0;
               })
            / count;
    };
    return {
        each(few, [&](const std::string &text) { return parseWithLibrary(text, kind.region).has_value(); }),
        each(many, [&](const std::string &text) { return parsePhoneNumber(text, kind.region).has_value(); }),
        each(many, [&](const std::string &text) {
            return parseIdentifier(IdentifierType::Phone, text, context).has_value();
        })};
}

void measureStart()
{
    const double library = microseconds([] { (void)parseWithLibrary("+14155550123", "US"); });
    out << QStringLiteral("libphonenumber, first number: %1 ms\n").arg(library / 1000, 0, 'f', 1);
#ifdef DNC_PHONE_FAST_PATH
    const long before = residentKilobytes();
    const double first = microseconds([] { (void)parseWithTables("+14155550123", "US"); });
    const double second = microseconds([] { (void)parseWithTables("+491711234567", "US"); });
    const long some = residentKilobytes();
    PhoneTablesExtent extent;
    const double all = microseconds([&extent] { extent = compileAllPhoneTables(); });
    out << QStringLiteral("tables of +1 and the metadata: %1 ms; of +49: %2 ms; %3 KB resident\n")
               .arg(first / 1000, 0, 'f', 1)
               .arg(second / 1000, 0, 'f', 1)
               .arg(some - before);
    out << QStringLiteral("tables of all %1 codes, %2 of them in use: %3 ms, %4 KB, %5 KB resident\n")
               .arg(extent.codes)
               .arg(extent.compiled)
               .arg((first + second + all) / 1000, 0, 'f', 1)
               .arg(extent.bytes / 1024)
               .arg(residentKilobytes() - before);
#endif
}

} // namespace

int main()
{
    measureStart();
    out << "us a number: libphonenumber, parsePhoneNumber(), parseIdentifier()\n";
    Cost sum;
    for (const Kind &kind : kinds) {
        const Cost cost = measure(kind);
        out << QStringLiteral("%1  %2  %3  %4  (%5 times)\n")
                   .arg(QLatin1StringView(kind.name), -28)
                   .arg(cost.library, 7, 'f', 2)
                   .arg(cost.reading, 7, 'f', 3)
                   .arg(cost.rule, 7, 'f', 3)
                   .arg(cost.library / cost.reading, 0, 'f', 0);
        sum = {sum.library + cost.library, sum.reading + cost.reading, sum.rule + cost.rule};
    }
    out << QStringLiteral("all kinds alike: %1 times; with the whole rule %2 times\n")
               .arg(sum.library / sum.reading, 0, 'f', 0)
               .arg(sum.library / sum.rule, 0, 'f', 0);
    return 0;
}
