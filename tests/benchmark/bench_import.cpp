// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// What a list costs from its file to entries that are judged and told apart. peers.sh runs it in turn with
// others.
//
//   bench_import FILE     prints milliseconds, and what came out: `open 80.1`, `import 900.5`, `valid 803117`

#include "core/entrystore.h"
#include "import/importplan.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace dnc;

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QElapsedTimer clock;
    clock.start();
    const auto document = readDocument(QString::fromLocal8Bit(argv[1]));
    if (!document)
        return 1;
    const double opened = double(clock.nsecsElapsed()) / 1e6;
    const ImportOptions options{.rules = {"US"}};
    EntryStore store;
    addEntries(*document, makePlan(*document, options.rules), options, store);
    const double judged = double(clock.nsecsElapsed()) / 1e6;
    const quint32 duplicates = store.markDuplicates();
    QTextStream out(stdout);
    out << "import " << double(clock.nsecsElapsed()) / 1e6 << "\nimportOpen " << opened << "\nimportJudge "
        << judged - opened << '\n';
    quint32 valid = 0;
    for (quint32 row = 0; row < store.size(); ++row)
        valid += store.at(row).status == EntryStatus::Valid ? 1 : 0;
    out << "importValid " << valid << "\nimportDuplicates " << duplicates << '\n';
    return 0;
}
