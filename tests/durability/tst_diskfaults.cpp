// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "inparallel.h"
#include "trial.h"

#include <QTest>

using namespace dnc::test;

/// Every call on the journal's folder fails once, the first, the second, until none is left to fail: what the
/// person is told stays true, and a later resume finishes.
class TestDiskFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Trial::arm(); }
    void aCallFailsOnce_data();
    void aCallFailsOnce();
    void callsFailFromThereOn_data();
    void callsFailFromThereOn();
    void aCallFailsWhileAnUploadIsResumed_data();
    void aCallFailsWhileAnUploadIsResumed();
};

namespace {

constexpr int identifiers = 1010;
const std::vector<QByteArray> errors{"ENOSPC", "EIO", "EROFS", "EBUSY"};

struct Outcome {
    Fault fault;
    bool struck = false;
    QByteArray broken;
};

/// Breaks an upload, or what goes on with one that was killed on its way.
Outcome breakAt(const Fault &fault, bool resumed)
{
    Trial trial(identifiers, false);
    if (resumed)
        trial.leaveHalfDone();
    const Ended ended = resumed ? trial.resume(fault) : trial.upload(fault);
    const bool sensible = ended.code == 0 || ended.code == 1 || ended.code == 5;
    trial.expect(sensible, "the exit code is sensible, not " + QByteArray::number(ended.code));
    trial.expect(ended.code == 0 || !ended.err.isEmpty(), "the program says what is wrong");
    trial.expect(ended.code != 0 || resumed || trial.toldCount() == identifiers,
                 "all is confirmed where it says so");
    if (ended.struck) {
        trial.checkBetween();
        trial.finish();
    }
    return {fault, ended.struck, trial.broken()};
}

QByteArray nameOf(const Fault &fault)
{
    return fault.op + ' ' + QByteArray::number(fault.nth) + ' ' + fault.action;
}

void addRow(const Outcome &outcome)
{
    QTest::newRow(nameOf(outcome.fault).constData()) << outcome.broken;
}

/// The faults of the next few calls: each with every error, or with one in turn.
std::vector<Fault> wave(const QByteArray &op, int first, int step, bool inTurn)
{
    std::vector<Fault> faults;
    for (int nth = first; nth < first + step; ++nth) {
        if (inTurn) {
            faults.push_back({op, nth, errors[size_t(nth) % errors.size()]});
            continue;
        }
        for (const QByteArray &error : errors)
            faults.push_back({op, nth, error});
    }
    return faults;
}

/// Adds a row a fault until one of them is for a call that is never made.
void addRows(const QByteArray &op, int step, bool resumed)
{
    const auto work = [resumed](const Fault &fault) { return breakAt(fault, resumed); };
    const bool isLong = qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0;
    const bool inTurn = !isLong || resumed || op == "write";
    for (int first = 1;; first += step) {
        for (const Outcome &outcome : inParallel(wave(op, first, step, inTurn), work)) {
            addRow(outcome);
            if (!outcome.struck)
                return;
        }
    }
}

} // namespace

void TestDiskFaults::aCallFailsOnce_data()
{
    QTest::addColumn<QByteArray>("broken");
    addRows("open", 4, false);
    addRows("sync", 4, false);
    addRows("truncate", 1, false);
    addRows("unlink", 2, false);
    addRows("write", 16, false);
}

void TestDiskFaults::aCallFailsOnce()
{
    QFETCH(QByteArray, broken);
    QVERIFY2(broken.isEmpty(), broken.constData());
}

void TestDiskFaults::callsFailFromThereOn_data()
{
    QTest::addColumn<QByteArray>("broken");
    std::vector<Fault> faults;
    for (int nth = 1; nth <= 15; nth += 2)
        faults.push_back({"sync", nth, nth % 4 == 1 ? "EIO" : "ENOSPC", 0});
    for (int nth = 2; nth <= 150; nth += 8)
        faults.push_back({"write", nth, nth % 16 == 2 ? "ENOSPC" : "EROFS", 0});
    for (const Outcome &outcome :
         inParallel(faults, [](const Fault &fault) { return breakAt(fault, false); }))
        addRow(outcome);
}

void TestDiskFaults::callsFailFromThereOn()
{
    QFETCH(QByteArray, broken);
    QVERIFY2(broken.isEmpty(), broken.constData());
}

void TestDiskFaults::aCallFailsWhileAnUploadIsResumed_data()
{
    QTest::addColumn<QByteArray>("broken");
    addRows("open", 8, true);
    addRows("sync", 8, true);
    addRows("unlink", 2, true);
    addRows("write", 8, true);
}

void TestDiskFaults::aCallFailsWhileAnUploadIsResumed()
{
    QFETCH(QByteArray, broken);
    QVERIFY2(broken.isEmpty(), broken.constData());
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "tst_diskfaults.moc"
