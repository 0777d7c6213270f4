// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// What saving an unsent list costs: `bench_draft [ROWS]`, a million rows by default. Prints how long the
// window's thread is held and how long the disk takes to save the list, how long it takes to read it again,
// how large the file is; and for somebody who types five cells a second for ten seconds, how much of a core
// all threads together use, the longest time that one change holds the window's thread, and the longest that
// this thread works for a change.

#include "core/parsedidentifier.h"
#include "draft/draftfolder.h"
#include "gui/drafts/draftsaver.h"
#include "list/entrytablemodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

EntryStore makeRows(quint32 count)
{
    EntryStore store;
    store.addSource({u"list.csv"_s, {}, {}});
    for (quint32 i = 0; i < count; ++i) {
        const std::string input = "person" + std::to_string(i) + "@example.com";
        store.append({.input = input, .name = "Some Name", .origin = {.row = i + 1, .column = 1}}, {});
    }
    return store;
}

/// How long this thread has worked, in milliseconds: what a change takes on a computer with nothing else to
/// do.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Longest {
    double time = 0;
    double cpu = 0;
};

/// Types for ten seconds. Gives the longest time that a change took.
Longest type(EntryTableModel &model)
{
    constexpr int changes = 50;
    Longest longest;
    int done = 0;
    QEventLoop loop;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &loop, [&] {
        QElapsedTimer timer;
        timer.start();
        const double before = threadTime();
        model.setData(model.index(done * 997 % model.rowCount(), int(Column::Identifier)),
                      u"edit%1@example.com"_s.arg(done), Qt::EditRole);
        longest.time = std::max(longest.time, milliseconds(timer));
        longest.cpu = std::max(longest.cpu, threadTime() - before);
        if (++done == changes)
            loop.quit();
    });
    typing.start(std::chrono::milliseconds(200));
    loop.exec();
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const quint32 rows = argc > 1 ? QByteArray(argv[1]).toUInt() : 1'000'000;
    QTextStream out(stdout);
    const QTemporaryDir folder;
    EntryTableModel model;
    QString path;
    {
        DraftSaver saver(model.list());
        model.list().setEntries(makeRows(rows));
        saver.setFolder(folder.path());
        QElapsedTimer timer;
        timer.start();
        saver.begin();
        out << "begin " << milliseconds(timer) << '\n';
        saver.flush();
        out << "save " << milliseconds(timer) << '\n';
        path = draftPath(folder.path(), saver.draft());
        out << "megabytes " << QFileInfo(path).size() / 1'000'000 << '\n';
        const std::clock_t before = std::clock();
        timer.start();
        const Longest longest = type(model);
        const double cpu = double(std::clock() - before) / CLOCKS_PER_SEC * 1000;
        out << "typing% " << 100 * cpu / milliseconds(timer) << '\n'
            << "keyMax " << longest.time << '\n'
            << "keyCpuMax " << longest.cpu << '\n';
    }
    QElapsedTimer timer;
    timer.start();
    const auto draft = DraftFile::open(path).and_then([](DraftFile &&file) { return file.load(); });
    out << "load " << milliseconds(timer) << " rows " << (draft ? draft->entries.size() : 0) << '\n';
    return draft ? 0 : 1;
}
