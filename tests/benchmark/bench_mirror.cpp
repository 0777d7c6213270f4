// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// What the local copy of a list costs: `bench_mirror [ENTRIES]`, a million by default. Prints how large it
// is, and how long it takes to find as many identifiers in it.

#include "upload/mirror/mirror.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace dnc;

namespace {

constexpr int entriesATime = 10'000;

Identifier person(int number)
{
    return {IdentifierType::Email, "person" + std::to_string(number) + "@example.com"};
}

bool fill(Mirror &mirror, int count)
{
    if (!mirror.beginReading(wallNow()))
        return false;
    for (int first = 0; first < count; first += entriesATime) {
        const int end = std::min(first + entriesATime, count);
        ListedPage page{.kind = ListedPage::Kind::Page,
                        .next = end < count ? QString::number(end) : QString()};
        for (int i = first; i < end; ++i)
            page.entries.push_back({person(i), person(i).value, {.since = wallNow(), .isManual = true}});
        if (!mirror.take(page))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    QTextStream out(stdout);
    {
        auto mirror = Mirror::open(folder.path(), QStringLiteral("https://api.example"), {});
        if (!mirror || !fill(*mirror, count))
            return 1;
        std::vector<Identifier> wanted;
        for (int i = 0; i < count; ++i)
            wanted.push_back(person(i));
        QElapsedTimer timer;
        timer.start();
        const auto found = mirror->find(wanted);
        if (!found)
            return 1;
        const auto listed = std::ranges::count_if(*found, [](const auto &one) { return one.has_value(); });
        out << "found " << listed << " in " << timer.elapsed() << " ms\n";
    }
    const QFileInfo file = QDir(folder.path()).entryInfoList({QStringLiteral("*.sqlite")}).front();
    out << double(file.size()) / count << " bytes an entry\n";
    return 0;
}
