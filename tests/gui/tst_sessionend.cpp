// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/mainwindowcontroller.h"
#include "gui/sessionend.h"
#include "gui/startup.h"
#include "gui/windowfixture.h"
#include "upload/journal/readonlyjournal.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

/// Makes this program upload a list instead of testing.
const auto uploadMode = u"--upload"_s;
/// The same, and to end as if the session manager announced a log-out once there is a line on standard input.
const auto logOutMode = u"--log-out"_s;

constexpr int rows = 600; // two batches

/// A window that uploads a list as soon as it can.
class Person : public QObject {
public:
    explicit Person(MainWindowController &controller)
        : m_controller(controller)
    {
        controller.importer().readPasted({.text = dnc::test::mixedList(rows), .html = {}});
        connect(&m_looking, &QTimer::timeout, this, &Person::look);
        m_looking.start(std::chrono::milliseconds(20));
    }

private:
    void look()
    {
        for (const QString &name : {u"sendButton"_s, u"uploadButton"_s}) {
            auto *button = m_controller.window().findChild<QPushButton *>(name);
            if (button != nullptr && button->isVisible() && button->isEnabled())
                return button->click();
        }
        if (m_controller.uploads().isRunning())
            m_looking.stop();
    }

    MainWindowController &m_controller;
    QTimer m_looking;
};

/// As src/main.cpp puts it together.
int runProgram(const QString &folder, bool logsOut)
{
    registerResources();
    MainWindowController controller(folder, dnc::test::WindowFixture::token);
    SessionEnd end(controller);
    controller.begin(false, {});
    const Person person(controller);
#ifdef Q_OS_UNIX
    QSocketNotifier line(STDIN_FILENO, QSocketNotifier::Read);
    if (logsOut) {
        QObject::connect(&line, &QSocketNotifier::activated, &controller, [&line, &end] {
            line.setEnabled(false); // the line stays unread
            end.endWithSession();
            QApplication::quit(); // as a session does then
        });
    }
#else
    Q_UNUSED(logsOut)
#endif
    return QApplication::exec();
}

} // namespace

/// The system ends the program in the middle of an upload: nothing is asked, and the request that is being
/// sent gets the time that it needs, if that is not more than five seconds.
class TestSessionEnd : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theRequestIsFinishedAndTheRestIsOffered_data();
    void theRequestIsFinishedAndTheRestIsOffered();
    void aServiceThatIsSilentIsNotWaitedForLonger();

private:
    void start(QProcess &program, const QString &mode) const;
    void end(QProcess &program, const QString &mode) const;
    [[nodiscard]] Job job() const;
    [[nodiscard]] std::vector<Attempt> attempts(JobId id) const;

    std::unique_ptr<dnc::test::WindowFixture> m_fixture; // its service, and the next start
};

void TestSessionEnd::init()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows has no SIGTERM, and standard input cannot be watched there.");
#endif
    m_fixture = std::make_unique<dnc::test::WindowFixture>();
    m_fixture->controller.reset();
}

void TestSessionEnd::start(QProcess &program, const QString &mode) const
{
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {mode, m_fixture->folder.path()});
    QTRY_COMPARE(m_fixture->service.requestCount(), 1);
}

void TestSessionEnd::end(QProcess &program, const QString &mode) const
{
    if (mode == logOutMode)
        program.write("\n");
    else
        program.terminate();
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

Job TestSessionEnd::job() const
{
    const auto journal = ReadOnlyJournal::open(m_fixture->folder.path());
    const auto open = journal ? journal->openJob().value_or(std::nullopt) : std::nullopt;
    return open.value_or(Job());
}

std::vector<Attempt> TestSessionEnd::attempts(JobId id) const
{
    const auto journal = ReadOnlyJournal::open(m_fixture->folder.path());
    return journal ? journal->attempts(id).value_or(std::vector<Attempt>()) : std::vector<Attempt>();
}

void TestSessionEnd::theRequestIsFinishedAndTheRestIsOffered_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("SIGTERM") << uploadMode;
    QTest::newRow("log-out") << logOutMode;
}

void TestSessionEnd::theRequestIsFinishedAndTheRestIsOffered()
{
    QFETCH(const QString, mode);
    m_fixture->service.addFault({.kind = u"delay"_s, .argument = 1000});
    QProcess program;
    start(program, mode);
    end(program, mode);
    QCOMPARE(m_fixture->service.requestCount(), 1);
    const Job left = job();
    QCOMPARE(left.counts[EntryStatus::Confirmed], 500U);
    QCOMPARE(left.counts[EntryStatus::Pending], quint32(rows) - 500U);
    QCOMPARE(left.counts[EntryStatus::Unknown], 0U);
    m_fixture->restart();
    QTRY_VERIFY(m_fixture->messages().contains(u"not finished"_s));
    m_fixture->click(u"continueJob"_s);
    QTRY_COMPARE(m_fixture->count(EntryStatus::Confirmed), quint32(rows));
    QCOMPARE(m_fixture->sentIdentifiers().size(), rows);
}

void TestSessionEnd::aServiceThatIsSilentIsNotWaitedForLonger()
{
    const int endless = 600'000; // ms
    m_fixture->service.addFault({.kind = u"delay"_s, .argument = endless});
    QProcess program;
    start(program, uploadMode);
    end(program, uploadMode);
    const Job left = job();
    // A request that was waited for to its end has an outcome.
    const std::vector<Attempt> made = attempts(left.id);
    QCOMPARE(made.size(), size_t(1));
    QVERIFY(!made.front().outcome);
    QCOMPARE(left.counts[EntryStatus::Unknown], 500U);
    QCOMPARE(left.counts[EntryStatus::Pending], quint32(rows) - 500U);
    m_fixture->service.clearFaults();
    m_fixture->restart();
    QTRY_VERIFY(m_fixture->messages().contains(u"not finished"_s));
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments[1] == uploadMode || arguments[1] == logOutMode))
        return runProgram(arguments[2], arguments[1] == logOutMode);
    TestSessionEnd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionend.moc"
