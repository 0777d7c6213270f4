// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/proofwindow.h"

#include "gui/proof/undodialog.h"

#include <QApplication>
#include <QRadioButton>
#include <QTableWidget>

using namespace dnc;
using namespace Qt::StringLiterals;
using dnc::test::mixedList;
using dnc::test::ProofWindow;

/// Comparing, verifying and undoing in the window.
class TestProof : public QObject {
    Q_OBJECT

private slots:
    void aSampleOfAnUploadIsVerified();
    void allRowsOfAnUploadAreVerified();
    void aRowThatIsMissingIsInDoubtAndAskedAbout();
    void anUploadIsUndone();
    void whatWasListedBeforeIsKept();
    void undoingThatWasInterruptedIsOfferedAgain();
    void undoingIsCanceledAndKeepsTheRest();
    void closingWhileUndoingAsksOnce();
    void aForbiddenRemovalIsTriedAgain();
    void anEntryThatTheServiceDoesNotFindFails();
    void aLimitInTheMiddleIsWaitedFor();
    void aCursorThatExpiresStartsTheReadingAgain();
    void anUploadIsHeldAndReleased();
    void nothingElseBeginsMeanwhile();
    void theWholeJourneyTakesKeysAlone();
};

void TestProof::aSampleOfAnUploadIsVerified()
{
    ProofWindow program;
    program.send(mixedList(30));
    program.openHistory();
    program.press("verifyButton");
    QTRY_VERIFY(program.isShown(u"costLabel"_s));
    QVERIFY(program.find<QLabel>(u"costLabel"_s)->text().contains(u"request"_s));
    const int before = program.service.requestCount();
    program.press("costButton");
    program.waitFor("20 row(s) of upload 1 are on the list");
    QVERIFY(program.service.requestCount() > before);
    QTRY_COMPARE(program.jobCell(9), u"20 read"_s);
    QCOMPARE(program.reported(u"verifiedAt"_s).filter(u"T"_s).size(), 20);
    QCOMPARE(program.reported(u"proof"_s).count(u"read"_s), 20);
}

void TestProof::allRowsOfAnUploadAreVerified()
{
    ProofWindow program;
    program.send(mixedList(30));
    program.openHistory();
    program.press("verifyButton");
    program.press("allRadio");
    program.press("costButton");
    program.waitFor("30 row(s) of upload 1 are on the list");
    QTRY_COMPARE(program.jobCell(9), u"30 read"_s);
}

void TestProof::aRowThatIsMissingIsInDoubtAndAskedAbout()
{
    ProofWindow program;
    program.send(u"ann@example.com\nbob@example.com\neve@example.com"_s);
    program.service.removeAsOther(u"bob@example.com"_s, u"email"_s);
    program.openHistory();
    program.press("verifyButton");
    program.press("costButton");
    program.waitFor("1 row(s) of upload 1 are not on the list");
    QTRY_COMPARE(program.count(EntryStatus::Unknown), 1U);
    QCOMPARE(program.count(EntryStatus::Confirmed), 2U);
    QTRY_COMPARE(program.jobCell(9), u"1 missing"_s);
    // Nothing is sent again before a person says so.
    program.press("resumeButton");
    QTRY_VERIFY(program.isShown(u"notAddedButton"_s));
    QCOMPARE(program.sentIdentifiers().size(), 2);
    program.press("notAddedButton");
    program.press("resumeButton");
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 3U);
    QCOMPARE(program.sentIdentifiers().size(), 3);
}

void TestProof::anUploadIsUndone()
{
    ProofWindow program;
    program.send(mixedList(5));
    program.service.addAsOther(u"somebody@example.org"_s, u"email"_s);
    program.openHistory();
    program.press("undoButton");
    program.press("costButton");
    QTRY_VERIFY(program.isShown(u"removeButton"_s));
    // Without a look before the upload nothing is certain, and nothing is chosen in advance.
    QVERIFY(!program.find<QAbstractButton>(u"probableBox"_s)->isChecked());
    QVERIFY(!program.find<QAbstractButton>(u"removeButton"_s)->isEnabled());
    program.press("probableBox");
    program.type("undoNumberEdit", u"4"_s);
    QVERIFY(!program.find<QAbstractButton>(u"removeButton"_s)->isEnabled());
    program.type("undoNumberEdit", u"5"_s);
    program.press("removeButton");
    program.waitFor("Removed 5 row(s) of upload 1 from the list");
    QVERIFY(program.messages().contains(u"not resumed"_s));
    QCOMPARE(program.sentIdentifiers(), QStringList(u"somebody@example.org"_s));
    QTRY_COMPARE(program.jobCell(1), u"Undone"_s);
    QCOMPARE(program.reported(u"removal"_s).count(u"removed"_s), 5);
    QCOMPARE(program.reported(u"removedAt"_s).filter(u"T"_s).size(), 5);
    QCOMPARE(program.reported(u"status"_s).count(u"confirmed"_s), 5);
}

void TestProof::whatWasListedBeforeIsKept()
{
    ProofWindow program;
    program.service.addAsOther(u"ann@example.com"_s, u"email"_s);
    program.send(u"ann@example.com\nbob@example.com"_s, u"compareRadio"_s);
    QCOMPARE(program.count(EntryStatus::Listed), 1U);
    program.openHistory();
    program.undo(1, false);
    program.waitFor("Removed 1 row(s) of upload 1 from the list");
    QCOMPARE(program.sentIdentifiers(), QStringList(u"ann@example.com"_s));
}

void TestProof::undoingThatWasInterruptedIsOfferedAgain()
{
    ProofWindow program;
    program.send(mixedList(6));
    program.openHistory();
    const int reading = program.service.requestCount() + 1;
    // The third entry is read, and its removal never ends.
    program.service.addFault({u"delay"_s, 1'000'000, reading + 6, 1});
    program.undo(6, true);
    QTRY_COMPARE(program.service.requestCount(), reading + 6);
    program.startAgain();
    program.waitFor("Undoing upload 1");
    program.press("continueUndo");
    program.press("costButton");
    program.press("probableBox");
    program.type("undoNumberEdit", QString::number(6 - 2));
    program.press("removeButton");
    program.waitFor("Removed 4 row(s) of upload 1 from the list");
    QVERIFY(program.service.list().empty());
    program.openHistory();
    QTRY_COMPARE(program.jobCell(1), u"Undone"_s);
    program.startAgain();
    program.openHistory();
    QVERIFY(!program.isShown(u"continueUndo"_s));
}

/// Sends six rows and undoes that slowly; returns when the first one is removed.
static void beginUndo(ProofWindow &program)
{
    program.send(mixedList(6));
    program.openHistory();
    program.service.addFault({u"delay"_s, 300, 0, -1});
    program.undo(6, true);
    QTRY_VERIFY(program.service.list().size() < 6);
}

void TestProof::undoingIsCanceledAndKeepsTheRest()
{
    ProofWindow program;
    beginUndo(program);
    program.press("pauseTask");
    program.press("resumeTask");
    program.press("cancelTask");
    QTRY_VERIFY(!program.controller->uploads().isBusy());
    QVERIFY(!program.service.list().empty());
    QTRY_COMPARE(program.jobCell(1), u"Partly undone"_s);
    const auto left = qsizetype(program.service.list().size());
    QCOMPARE(program.reported(u"removal"_s).count(u"removed"_s), 6 - left);
}

void TestProof::closingWhileUndoingAsksOnce()
{
    ProofWindow program;
    beginUndo(program);
    QVERIFY(!program.controller->window().close());
    QVERIFY(program.isShown(u"keepOpen"_s));
    program.press("closeAnyway");
    QTRY_VERIFY(!program.controller->window().isVisible());
    const auto left = program.service.list().size();
    QVERIFY(left > 0);
    program.service.clearFaults();
    program.startAgain();
    program.waitFor("Undoing upload 1");
    QCOMPARE(program.service.list().size(), left);
}

void TestProof::aForbiddenRemovalIsTriedAgain()
{
    ProofWindow program;
    program.send(mixedList(2));
    program.openHistory();
    program.service.addFault({u"delete-403"_s, -1, 0, 1});
    program.undo(2, true);
    QTRY_VERIFY(program.isShown(u"resumeTask"_s));
    QCOMPARE(program.service.list().size(), size_t(2));
    QTRY_COMPARE(program.jobCell(1), u"Undo not finished"_s);
    program.press("resumeTask");
    program.waitFor("Removed 2 row(s)");
    QVERIFY(program.service.list().empty());
}

void TestProof::anEntryThatTheServiceDoesNotFindFails()
{
    ProofWindow program;
    program.send(mixedList(2));
    program.openHistory();
    // The list is read with one request, then each entry before its removal.
    program.service.addFault({u"404"_s, -1, program.service.requestCount() + 3, 1});
    program.undo(2, true);
    program.waitFor("Removed 1 row(s)");
    QVERIFY(program.messages().contains(u"1 failed"_s));
    QCOMPARE(program.reported(u"removal"_s).count(u"failed"_s), 1);
    QCOMPARE(program.service.list().size(), size_t(1));
}

void TestProof::aLimitInTheMiddleIsWaitedFor()
{
    ProofWindow program;
    program.send(mixedList(3));
    program.openHistory();
    const int before = program.service.requestCount();
    program.service.addFault({u"429"_s, 0, before + 3, 1});
    program.service.addFault({u"429-nonsense"_s, -1, before + 5, 1});
    program.undo(3, true);
    program.waitFor("Removed 3 row(s)");
    QVERIFY(program.service.list().empty());
}

void TestProof::aCursorThatExpiresStartsTheReadingAgain()
{
    ProofWindow program;
    program.send(mixedList(250));
    program.openHistory();
    const int before = program.service.requestCount();
    program.service.addFault({u"400"_s, -1, before + 2, 1});
    program.press("verifyButton");
    program.press("allRadio");
    program.press("costButton");
    program.waitFor("250 row(s) of upload 1 are on the list");
    QCOMPARE(program.service.requestCount() - before, 2 + 3);
}

void TestProof::anUploadIsHeldAndReleased()
{
    ProofWindow program;
    program.send(u"ann@example.com"_s);
    program.openHistory();
    program.press("holdButton");
    QTRY_COMPARE(program.jobCell(10), u"Held"_s);
    QVERIFY(program.controller->uploads().journal()->job(1)->isHeld);
    QTRY_VERIFY(program.find<QAbstractButton>(u"holdButton"_s)->text().startsWith(u"Release"_s));
    program.press("holdButton");
    QTRY_COMPARE(program.jobCell(10), QString());
    QVERIFY(!program.controller->uploads().journal()->job(1)->isHeld);
}

void TestProof::nothingElseBeginsMeanwhile()
{
    ProofWindow program;
    program.send(u"ann@example.com"_s);
    program.openHistory();
    program.service.addFault({u"delay"_s, 1'000'000, 0, 1});
    program.press("verifyButton");
    program.press("costButton");
    QTRY_VERIFY(program.controller->uploads().isBusy());
    QTRY_VERIFY(!program.find<QAbstractButton>(u"undoButton"_s)->isEnabled());
    program.find<HistoryDialog>(u"HistoryDialog"_s)->close();
    program.controller->window().activateWindow(); // a window manager would
    QVERIFY(QTest::qWaitForWindowActive(&program.controller->window(), dnc::test::hangLimitMs));
    program.controller->drafts().startNewList();
    program.paste(u"bob@example.com"_s);
    program.click(u"uploadButton"_s);
    QVERIFY(!program.isShown(u"sendButton"_s));
    QCOMPARE(program.sentIdentifiers().size(), 1);
    program.startAgain(); // closing meanwhile does no harm
    QTRY_COMPARE(program.rows(), 1U);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 1U);
}

namespace {

/// Presses Tab until the focus is on `name`.
void tabTo(const ProofWindow &program, const char *name)
{
    constexpr int most = 60;
    for (int i = 0; i < most; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus != nullptr && focus->objectName() == QLatin1String(name))
            return;
        program.key(Qt::Key_Tab);
    }
    QFAIL(name);
}

/// Waits for a window with this button and presses it with the space bar.
void pressByKeys(const ProofWindow &program, const char *name)
{
    QWidget *button = nullptr;
    const auto isReady = [&] {
        button = program.find<QWidget>(QString::fromLatin1(name));
        return button != nullptr && button->isVisible() && button->isEnabled();
    };
    QTRY_VERIFY2(isReady(), name);
    button->window()->activateWindow(); // a window manager would
    QTRY_VERIFY2(button->window()->isActiveWindow(), name);
    tabTo(program, name);
    program.key(Qt::Key_Space);
}

} // namespace

void TestProof::theWholeJourneyTakesKeysAlone()
{
    ProofWindow program;
    program.send(mixedList(4));
    program.openHistory();
    pressByKeys(program, "verifyButton");
    pressByKeys(program, "costButton");
    program.waitFor("4 row(s) of upload 1 are on the list");
    pressByKeys(program, "holdButton");
    QTRY_COMPARE(program.jobCell(10), u"Held"_s);
    pressByKeys(program, "undoButton");
    pressByKeys(program, "costButton");
    pressByKeys(program, "probableBox");
    tabTo(program, "undoNumberEdit");
    program.key(Qt::Key_4);
    pressByKeys(program, "removeButton");
    program.waitFor("Removed 4 row(s)");
    QVERIFY(program.service.list().empty());
}

QTEST_MAIN(TestProof)
#include "tst_proof.moc"
