// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/diagnostics/logbuffer.h"
#include "gui/diagnostics/logrecorder.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace dnc;

class TestLogRecorder : public QObject {
    Q_OBJECT

private slots:
    void keepsTheLastLines();
    void cutsLongLines();
    void takesLinesFromEveryThread();
    void recordsOurMessagesWithTimeAndSeverity();
    void keepsNoTextOfOthers();
    void passesMessagesOn();
    void endsWithItsLife();
    void detailsAreOffUntilTheyAreWanted();
};

namespace {

int passedOn = 0;

void countMessage(QtMsgType, const QMessageLogContext &, const QString &)
{
    ++passedOn;
}

/// A handler of its own while it lives, so that the test's output stays readable.
struct CountedMessages {
    CountedMessages()
    {
        passedOn = 0;
        before = qInstallMessageHandler(countMessage);
    }
    ~CountedMessages() { qInstallMessageHandler(before); }
    Q_DISABLE_COPY_MOVE(CountedMessages)

    QtMessageHandler before;
};

Q_LOGGING_CATEGORY(ours, "dnc.test")
Q_LOGGING_CATEGORY(others, "qt.test")

} // namespace

void TestLogRecorder::keepsTheLastLines()
{
    LogBuffer buffer;
    QCOMPARE(buffer.lines(), QStringList());
    for (size_t i = 0; i < LogBuffer::capacity + 3; ++i)
        buffer.append(QString::number(i));
    QCOMPARE(buffer.lines().size(), qsizetype(LogBuffer::capacity));
    QCOMPARE(buffer.lines().first(), u"3"_s);
    QCOMPARE(buffer.lines().last(), QString::number(LogBuffer::capacity + 2));
}

void TestLogRecorder::cutsLongLines()
{
    LogBuffer buffer;
    buffer.append(QString(LogBuffer::longestLine + 1, u'x'));
    QCOMPARE(buffer.lines().first().size(), LogBuffer::longestLine);
}

void TestLogRecorder::takesLinesFromEveryThread()
{
    LogBuffer buffer;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&buffer] {
            for (int i = 0; i < 100; ++i) {
                buffer.append(u"line"_s);
                (void)buffer.lines();
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(buffer.lines().count(u"line"_s), 400);
}

void TestLogRecorder::recordsOurMessagesWithTimeAndSeverity()
{
    const CountedMessages counted;
    LogBuffer buffer;
    const LogRecorder recorder(buffer);
    qCInfo(ours, "first\nsecond");
    qCWarning(ours, "third");
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z "_s);
    QStringList lines = buffer.lines();
    QCOMPARE(lines.filter(time).size(), 2);
    lines.replaceInStrings(time, {});
    QCOMPARE(lines, (QStringList{u"dnc.test info: first second"_s, u"dnc.test warning: third"_s}));
}

void TestLogRecorder::keepsNoTextOfOthers()
{
    const CountedMessages counted;
    LogBuffer buffer;
    const LogRecorder recorder(buffer);
    qCWarning(others, "a path");
    qWarning("another path");
    const QString lines = buffer.lines().join(u'\n');
    QVERIFY(lines.contains(u"qt.test warning"_s) && lines.contains(u"default warning"_s));
    QVERIFY(!lines.contains(u"path"_s));
}

void TestLogRecorder::passesMessagesOn()
{
    const CountedMessages counted;
    LogBuffer buffer;
    const LogRecorder recorder(buffer);
    qCWarning(ours, "text");
    QCOMPARE(passedOn, 1);
}

void TestLogRecorder::endsWithItsLife()
{
    const CountedMessages counted;
    LogBuffer buffer;
    {
        const LogRecorder recorder(buffer);
    }
    qCWarning(ours, "text");
    QCOMPARE(buffer.lines(), QStringList());
    QCOMPARE(passedOn, 1);
}

void TestLogRecorder::detailsAreOffUntilTheyAreWanted()
{
    QVERIFY(!isRecordingDetails());
    recordDetails(true);
    QVERIFY(isRecordingDetails());
    recordDetails(false);
    QVERIFY(!isRecordingDetails());
}

QTEST_APPLESS_MAIN(TestLogRecorder)
#include "tst_logrecorder.moc"
