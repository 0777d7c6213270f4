// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// What reading a list costs beside copying its bytes. peers.sh runs it in turn with other readers.
//
//   bench_csv FILE     prints milliseconds and MiB: `memcpy 27.1`, `rows 60.2`, `whole 75.0`, `bytesARow 68`

#include "core/result.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"
#include "import/text/csv.h"
#include "import/text/readtable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <cstring>
#include <functional>
#include <memory>

using namespace dnc;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Resident memory of this process, in bytes; 0 where the system does not tell.
double resident()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').at(1).toDouble() * 4096;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray bytes = file.readAll();
    QTextStream out(stdout);
    const auto copy = std::make_unique_for_overwrite<char[]>(size_t(bytes.size()));
    out << "memcpy "
        << milliseconds([&] { std::memcpy(copy.get(), bytes.constData(), size_t(bytes.size())); }) << '\n';
    const double before = resident();
    Result<Document, ImportError> document;
    out << "rows " << milliseconds([&] { document = readTable(bytes); }) << '\n';
    if (!document)
        return 1;
    out << "bytesARow " << (resident() - before) / document->sheets.front().rowCount() << '\n';
    document = Document{};
    out << "whole " << milliseconds([&] { document = readDocument(QString::fromLocal8Bit(argv[1])); })
        << '\n';
    return document ? 0 : 1;
}
