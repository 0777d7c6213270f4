// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/programversion.h"
#include "gui/diagnostics/diagnosticsdialog.h"
#include "gui/diagnostics/diagnosticstext.h"
#include "gui/diagnostics/logbuffer.h"
#include "gui/diagnostics/logrecorder.h"
#include "gui/windowfixture.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace dnc;
using dnc::test::WindowFixture;

class TestDiagnostics : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { recordDetails(false); }
    void theTextHasWhatSupportNeeds();
    void theTextHasNoSecrets();
    void withoutJournalItSaysSo();
    void thePersonSeesAllBeforeItIsSaved();
    void recordedDetailsNameNobody();
    void anErrorLeavesTheDialogOpen();
};

namespace {

const QString account = u"canary-account-51f3"_s;

Diagnostics example()
{
    Diagnostics diagnostics;
    diagnostics.made = QDateTime(QDate(2024, 2, 3), QTime(4, 5, 6), Qt::UTC);
    diagnostics.versions = {{u"SQLite"_s, u"3.40.1"_s}};
    diagnostics.preferences.endpoint = QUrl(u"https://user:secret@api.example.com:8443/v1/private?key=1"_s);
    diagnostics.preferences.account = account;
    diagnostics.preferences.region = u"DE"_s;
    diagnostics.preferences.reserve = 17;
    diagnostics.preferences.theme = Theme::Dark;
    diagnostics.preferences.limits.ownDomains = {u"own.example"_s};
    diagnostics.language = u"de_DE"_s;
    diagnostics.list[EntryStatus::Valid] = 29;
    diagnostics.jobs = {{JobState::Open, 1}, {JobState::Finished, 12}};
    diagnostics.keychain = KeychainFinding::Locked;
    diagnostics.log = {u"the first line"_s, u"the last line"_s};
    return diagnostics;
}

void openFromMenu(const WindowFixture &program)
{
    auto *menu = program.find<QMenu>(u"menuHelp"_s);
    menu->popup(program.controller->window().mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_D);
    QTRY_VERIFY(program.isShown(u"preview"_s));
}

QString shownText(const WindowFixture &program)
{
    return program.find<QPlainTextEdit>(u"preview"_s)->toPlainText();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Uploads a list of two with a wrong token and an account ID, which the service refuses in its own words.
void failAnUpload(const WindowFixture &program)
{
    program.controller->settings().edit();
    QTest::keyClicks(program.find<QLineEdit>(u"accountEdit"_s), account);
    program.click(u"okButton"_s);
    program.controller->window().activateWindow(); // a window manager would
    QVERIFY(QTest::qWaitForWindowActive(&program.controller->window()));
    program.paste(u"ann.canary@example.com\n@@canary"_s);
    program.upload();
    QTRY_VERIFY(program.isShown(u"tryAgain"_s));
}

} // namespace

void TestDiagnostics::theTextHasWhatSupportNeeds()
{
    const QString text = diagnosticsText(example());
    for (const QString &part :
         {u"2024-02-03T04:05:06Z"_s, u"SQLite: 3.40.1"_s, u"Address: api.example.com\n"_s,
          u"Account ID is set: yes"_s, u"requests per minute: 17"_s, u"Phone region: DE"_s, u"Theme: dark"_s,
          u"Language: de_DE"_s, statusLabel(EntryStatus::Valid) + u": 29"_s, u"State: locked"_s,
          u"  the first line\n  the last line\n"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
}

void TestDiagnostics::theTextHasNoSecrets()
{
    const QString text = diagnosticsText(example());
    for (const QString &secret :
         {account, u"user"_s, u"secret"_s, u"private"_s, u"key=1"_s, u"own.example"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestDiagnostics::withoutJournalItSaysSo()
{
    Diagnostics diagnostics = example();
    diagnostics.jobs.reset();
    diagnostics.keychain.reset();
    diagnostics.log.clear();
    const QString text = diagnosticsText(diagnostics);
    QVERIFY(text.contains(u"The journal is not open."_s));
    QVERIFY(text.contains(u"State: checking…"_s));
    QVERIFY(text.contains(u"No messages"_s));
}

void TestDiagnostics::thePersonSeesAllBeforeItIsSaved()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    WindowFixture program;
    program.paste(u"ann@example.com\n@@"_s);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 1U);
    openFromMenu(program);
    QTRY_VERIFY(!shownText(program).contains(u"checking…"_s));
    const QString shown = shownText(program);
    QVERIFY(shown.contains(u"DNC Desk: "_s + programVersion()));
    QVERIFY(shown.contains(u"Qt: "_s + QString::fromLatin1(qVersion())));
    QVERIFY(shown.contains(u"Address: 127.0.0.1"_s));
    QVERIFY(shown.contains(u"Account ID is set: no"_s));
    QVERIFY(shown.contains(u"Token comes from the environment: yes"_s));
    QVERIFY(shown.contains(statusLabel(EntryStatus::Confirmed) + u": 1\n"_s));
    QVERIFY(program.find<QPlainTextEdit>(u"preview"_s)->isReadOnly());

    program.click(u"saveDiagnosticsButton"_s);
    auto *chooser = program.controller->window().findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    const QString path = program.folder.filePath(u"diagnostics.txt"_s);
    chooser->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(chooser, "accept"));
    QTRY_VERIFY(!program.isShown(u"preview"_s));
    QCOMPARE(QString::fromUtf8(contentOf(path)).remove(u'\r'), shown);
    QVERIFY(program.messages().contains(u"The diagnostics are saved."_s));
}

void TestDiagnostics::recordedDetailsNameNobody()
{
    LogBuffer log;
    const LogRecorder recorder(log);
    WindowFixture program("a-wrong-token");
    program.controller->diagnostics().setLog(log);
    openFromMenu(program);
    QVERIFY(!program.find<QCheckBox>(u"recordBox"_s)->isChecked());
    program.find<QCheckBox>(u"recordBox"_s)->click();
    QVERIFY(shownText(program).contains(u"Details are recorded: yes"_s));
    program.click(u"closeDiagnosticsButton"_s);
    QTRY_VERIFY(program.find<QWidget>(u"preview"_s) == nullptr);

    failAnUpload(program);
    openFromMenu(program);
    QVERIFY(program.find<QCheckBox>(u"recordBox"_s)->isChecked());
    const QString shown = shownText(program);
    for (const QString &line : {u"dnc.import info: pasted text"_s, u"dnc.journal info: job 1: 2 entries"_s,
                                u"dnc.upload info: answer: complete, status 401"_s,
                                u"dnc.upload warning: paused: by an answer, unauthorized"_s})
        QVERIFY2(shown.contains(line), qPrintable(line + u'\n' + shown));
    for (const QString &secret : {account, u"canary"_s, u"a-wrong-token"_s, program.folder.path(), u"@"_s})
        QVERIFY2(!shown.contains(secret), qPrintable(secret + u'\n' + shown));
}

void TestDiagnostics::anErrorLeavesTheDialogOpen()
{
    WindowFixture program;
    openFromMenu(program);
    QVERIFY(!program.isShown(u"error"_s));
    program.controller->diagnostics().saveTo(program.folder.filePath(u"no such folder/diagnostics.txt"_s));
    QVERIFY(program.isShown(u"error"_s));
    QVERIFY(program.find<QLabel>(u"error"_s)->text().contains(u"not saved"_s));
    QVERIFY(program.isShown(u"preview"_s));
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
