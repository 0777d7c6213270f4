// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"
#include "traces.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QLoggingCategory>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace dnc;
using namespace dnc::test;
using dnc::test::WindowFixture;

namespace {

QByteArray said; // by Qt and by the program, on standard error
std::mutex sayingMutex; // lists are read on other threads
QtMessageHandler usual = nullptr;

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::lock_guard lock(sayingMutex);
    said += context.category + QByteArray(": ") + message.toUtf8() + '\n';
    usual(type, context, message);
}

const QByteArray wrongToken = "a-token-that-is-not-it";
const QByteArray account = "canary-account-51f3";

QByteArray canary(int number)
{
    return "canary.person" + QByteArray::number(100 + number) + "@example.org";
}

/// Somebody on the list that is never sent.
QByteArray unsent(int number)
{
    return "canary.unsent" + QByteArray::number(100 + number) + "@example.org";
}

/// All that a screen reader or a task bar could tell of the open windows.
QByteArray titles()
{
    QByteArray all;
    for (const QWidget *window : QApplication::topLevelWidgets())
        all += window->windowTitle().toUtf8() + '\n' + window->windowFilePath().toUtf8() + '\n'
            + window->accessibleName().toUtf8() + '\n';
    return all;
}

} // namespace

/// One person's upload through the window, with a wrong token first, and then a search for the token and for
/// the identifiers in everything that is left.
class TestCanaryWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theTokenIsInNoFile();
    void theTokenIsInNoTitleAndNoMessage();
    void theLogTellsOfEveryStep();
    void theLogNamesNobody();
    void theTokenIsInNoCommandLineAndNoChild();
    void theTokenReachedTheService();
    void identifiersAreInTheJournalAndInReportsOnly();
    void unsentIdentifiersAreInTheDraftOnly();

private:
    void typeTokenAndAccount(const WindowFixture &program) const;

    PrivateHome m_home;
    QByteArray m_titles;
    QByteArray m_shown;
    QByteArray m_log;

    size_t m_listed = 0;
};

void TestCanaryWindow::typeTokenAndAccount(const WindowFixture &program) const
{
    program.click(u"openSettings"_s);
    QTRY_VERIFY(program.isShown(u"tokenEdit"_s));
    QTest::keyClicks(program.find<QLineEdit>(u"tokenEdit"_s), QString::fromLatin1(WindowFixture::token));
    QTest::keyClicks(program.find<QLineEdit>(u"accountEdit"_s), QString::fromLatin1(account));
    program.click(u"okButton"_s);
    QTRY_VERIFY(!program.isShown(u"tokenEdit"_s));
}

void TestCanaryWindow::initTestCase()
{
    usual = qInstallMessageHandler(keepMessage);
    QLoggingCategory::setFilterRules(u"dnc.*=true"_s);
    for (const auto &[variable, folder] : m_home.variables())
        qputenv(variable.constData(), folder.toUtf8());
    WindowFixture program(wrongToken);
    program.folder.setAutoRemove(false);
    QByteArray list = "an address\n" + canary(3);
    for (int i = 0; i < 20; ++i)
        list += '\n' + canary(i);
    program.paste(QString::fromLatin1(list));
    program.service.addFault(*sandbox::parseFault(u"drop-applied@2"_s));
    program.upload();
    QTRY_VERIFY(program.isShown(u"tryAgain"_s));
    m_titles += titles();
    typeTokenAndAccount(program);
    program.click(u"resumeButton"_s);
    QTRY_VERIFY(program.count(EntryStatus::Confirmed) == 20);
    m_titles += titles();
    m_shown = commandLineOf(QCoreApplication::applicationPid())
        + environmentOfChildren(QCoreApplication::applicationPid());
    program.saveReport(m_home.path(u"tmp/report.csv"_s));
    program.find<QAction>(u"actionNewList"_s)->trigger();
    // Without a window manager nobody activates the window when a dialog closes, and no key reaches it.
    program.controller->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.controller->window(), hangLimitMs));
    program.paste(QString::fromLatin1(unsent(0) + '\n' + unsent(1)));
    QTRY_VERIFY(program.controller->drafts().saveNow());
    program.controller->window().close();
    program.controller.reset();
    m_log = program.log.data();
    m_listed = program.service.list().size();
}

void TestCanaryWindow::theTokenIsInNoFile()
{
    QVERIFY(!m_home.files().filter(u"journal.sqlite"_s).isEmpty());
    QVERIFY(m_home.files().contains(u"tmp/report.csv"_s));
    QCOMPARE(m_home.filesWith(WindowFixture::token), QStringList());
}

void TestCanaryWindow::theTokenIsInNoTitleAndNoMessage()
{
    QVERIFY(m_titles.contains("DNC Desk"));
    QVERIFY(!holds(m_titles, WindowFixture::token));
    QVERIFY(!holds(said, WindowFixture::token));
    QVERIFY(!holds(said, canary(3)));
    QVERIFY(!holds(m_titles, canary(3)));
}

void TestCanaryWindow::theLogTellsOfEveryStep()
{
    for (const char *line :
         {"dnc.import: pasted text: encoding", "dnc.import: entries: 21 rows",
          "dnc.journal: opened and checked", "dnc.journal: job 1: 21 entries",
          "dnc.upload: batch 1: 20 identifiers", "dnc.upload: answer: interrupted",
          "dnc.upload: paused: by an answer, unauthorized", "dnc.keychain: done:", "dnc.upload: finished"})
        QVERIFY2(said.contains(line), line);
}

void TestCanaryWindow::theLogNamesNobody()
{
    for (const QByteArray &secret : {WindowFixture::token, wrongToken, account, QByteArray("an address")})
        QVERIFY2(!holds(said, secret), secret.constData());
    for (int i = 0; i < 20; ++i)
        QVERIFY(!holds(said, canary(i)));
}

void TestCanaryWindow::theTokenIsInNoCommandLineAndNoChild()
{
    QVERIFY(!holds(m_shown, WindowFixture::token));
}

void TestCanaryWindow::theTokenReachedTheService()
{
    QVERIFY(m_log.contains("\"status\":401"));
    QVERIFY(m_log.contains("\"status\":200"));
    QCOMPARE(m_listed, size_t(20));
    QVERIFY(!holds(m_log, WindowFixture::token));
}

void TestCanaryWindow::identifiersAreInTheJournalAndInReportsOnly()
{
    for (int i = 0; i < 20; ++i) {
        QStringList files = m_home.filesWith(canary(i));
        QVERIFY(files.removeOne(u"tmp/report.csv"_s));
        QVERIFY2(files.removeIf([](const QString &file) { return file.contains(u"/journal.sqlite"_s); }) > 0,
                 "the journal has it");
        QCOMPARE(files, QStringList());
    }
}

void TestCanaryWindow::unsentIdentifiersAreInTheDraftOnly()
{
    for (int i = 0; i < 2; ++i) {
        QStringList files = m_home.filesWith(unsent(i));
        QVERIFY2(files.removeIf([](const QString &file) { return file.contains(u"/drafts/"_s); }) > 0,
                 "the draft has it");
        QCOMPARE(files, QStringList());
        QVERIFY(!holds(said, unsent(i)));
        QVERIFY(!holds(m_titles, unsent(i)));
    }
}

QTEST_MAIN(TestCanaryWindow)
#include "tst_canarywindow.moc"
