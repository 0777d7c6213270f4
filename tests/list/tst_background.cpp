// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/background.h"

#include <QSemaphore>
#include <QTest>

using namespace dnc;

class TestBackground : public QObject {
    Q_OBJECT

private slots:
    void deliversResultsInOrder();
    void runsWorkWithoutResult();
    void showsProgress();
    void deliversWhatACanceledTaskReturns();
    void dropsResultsFromBeforeCancel();
    void removesTasksThatHaveNotStarted();
    void waitsForTheRunningTask();
    void doesNotWaitForAnAbandonedTask();
};

void TestBackground::deliversResultsInOrder()
{
    Background background;
    QStringList results;
    QThread *thread = nullptr;
    for (const QString &text : {QStringLiteral("a"), QStringLiteral("b")})
        background.run([text] { return text; },
                       [&](const QString &result) {
                           results << result;
                           thread = QThread::currentThread();
                       });
    QCOMPARE(results.size(), 0);
    QTRY_COMPARE(results, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(thread, QThread::currentThread());
}

void TestBackground::runsWorkWithoutResult()
{
    QSemaphore ran;
    Background background;
    background.run([&] { ran.release(); });
    ran.acquire();
}

void TestBackground::showsProgress()
{
    QSemaphore reached;
    QSemaphore goOn;
    Background background;
    const auto task = background.run([&](BackgroundTask &self) {
        self.setDone(7);
        reached.release();
        goOn.acquire();
    });
    reached.acquire();
    QCOMPARE(task->done(), 7U);
    goOn.release();
}

void TestBackground::deliversWhatACanceledTaskReturns()
{
    QSemaphore goOn;
    std::optional<bool> result;
    Background background;
    const auto task = background.run(
        [&](BackgroundTask &self) {
            goOn.acquire();
            return self.isCanceled();
        },
        [&](bool wasCanceled) { result = wasCanceled; });
    task->cancel();
    goOn.release();
    QTRY_VERIFY(result.has_value());
    QVERIFY(*result);
}

void TestBackground::dropsResultsFromBeforeCancel()
{
    QList<int> results;
    Background background;
    QSemaphore reached;
    const auto task = background.run(
        [&] {
            reached.release();
            return 1;
        },
        [&](int result) { results << result; });
    reached.acquire();
    background.cancel();
    QVERIFY(task->isCanceled());
    background.run([] { return 2; }, [&](int result) { results << result; });
    QTRY_COMPARE(results, QList<int>{2});
}

void TestBackground::removesTasksThatHaveNotStarted()
{
    QSemaphore reached;
    QSemaphore goOn;
    std::atomic<bool> ran = false;
    {
        Background background;
        background.run([&] {
            reached.release();
            goOn.acquire();
        });
        background.run([&] { ran = true; });
        reached.acquire();
        background.cancel();
        goOn.release();
    }
    QVERIFY(!ran);
}

void TestBackground::waitsForTheRunningTask()
{
    QSemaphore reached;
    std::atomic<bool> isDone = false;
    {
        Background background;
        background.run([&](BackgroundTask &self) {
            reached.release();
            while (!self.isCanceled())
                QThread::yieldCurrentThread();
            isDone = true;
        });
        reached.acquire();
    }
    QVERIFY(isDone);
}

void TestBackground::doesNotWaitForAnAbandonedTask()
{
    QSemaphore reached;
    QSemaphore goOn;
    bool isDelivered = false;
    {
        Background background;
        background.run(
            [&] {
                reached.release();
                goOn.acquire();
                return true;
            },
            [&](bool) { isDelivered = true; });
        reached.acquire();
        background.abandon();
    } // with a task that cannot end yet
    goOn.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(!isDelivered);
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
