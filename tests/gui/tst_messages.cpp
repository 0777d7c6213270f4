// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/bannerstack.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// The one place where the window says what happened: one message at a time, none that is no longer true, and
/// a focus that stays where it was.
class TestMessages : public QObject {
    Q_OBJECT

private slots:
    void onlyTheNewestIsShown();
    void noReportCoversAnErrorThatHolds();
    void newsIsNotShownAgain();
    void theReportGoesWithTheNextChange();
    void theReportGoesWithTheList();
    void theUndoOfAPasteGoesWithTheNextStep();
    void whatWasAddedCanBePastedAtTheCell();
    void changeStaysAfterACanceledDialog();
    void cancelIsConfirmedWhereItWasPressed();
    void theFocusStaysAfterPauseAndResume();
    void theFocusStaysAfterAClosedBanner();
    void theTimeLeftCountsTheWait();
};

namespace {

EntryTable &tableOf(const WindowFixture &program)
{
    return program.controller->window().listPage().table();
}

QString inputAt(const WindowFixture &program, quint32 entry)
{
    return QString::fromStdString(program.controller->model().entries().entry(entry).input);
}

void editName(const WindowFixture &program)
{
    EntryTableModel &model = program.controller->model();
    QVERIFY(model.setData(model.index(0, int(Column::Name)), u"Ann"_s, Qt::EditRole));
}

/// Uploads, and pauses after the first request.
void uploadAndPause(WindowFixture &program)
{
    program.service.addFault({u"delay"_s, 300, 0, -1});
    program.paste(mixedList(1200));
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
    // Here no window manager does that when the question before the upload closes.
    program.controller->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.controller->window(), hangLimitMs));
    tableOf(program).setFocus();
    program.click(u"pauseButton"_s);
    QTRY_VERIFY(program.isShown(u"resumeButton"_s));
}

} // namespace

void TestMessages::onlyTheNewestIsShown()
{
    BannerStack stack;
    stack.show(BannerSubject::Journal, [] {
        return Message{Message::Kind::Warning, u"first"_s, {}, {}, false};
    });
    stack.show(BannerSubject::Token, [] {
        return Message{Message::Kind::Warning, u"second"_s, {}, {}, true};
    });
    QStringList shown;
    for (const Banner *banner : stack.findChildren<Banner *>()) {
        if (banner->isVisibleTo(&stack))
            shown << banner->spokenText().trimmed();
    }
    QCOMPARE(shown, QStringList{u"second"_s});
    stack.remove(BannerSubject::Token);
    QVERIFY(stack.isVisibleTo(nullptr));
    QVERIFY(stack.has(BannerSubject::Journal));
    stack.remove(BannerSubject::Journal);
    QVERIFY(!stack.isVisibleTo(nullptr));
}

void TestMessages::noReportCoversAnErrorThatHolds()
{
    BannerStack stack;
    stack.show(BannerSubject::DraftSaving, [] {
        return Message{Message::Kind::Error, u"error"_s, {}, {}, false};
    });
    stack.show(BannerSubject::Import, [] {
        return Message{Message::Kind::Success, u"report"_s, {}, {}, true};
    });
    for (const Banner *banner : stack.findChildren<Banner *>())
        QCOMPARE(banner->isVisibleTo(&stack), banner->spokenText().startsWith(u"error"_s));
    stack.remove(BannerSubject::DraftSaving);
    QVERIFY(stack.isVisibleTo(nullptr));
}

void TestMessages::newsIsNotShownAgain()
{
    BannerStack stack;
    stack.show(BannerSubject::Report, [] {
        return Message{Message::Kind::Success, u"saved"_s, {}, {}, true};
    });
    stack.show(BannerSubject::Import, [] {
        return Message{Message::Kind::Info, u"reading"_s, {}, {}, false};
    });
    QVERIFY(!stack.has(BannerSubject::Report));
    stack.remove(BannerSubject::Import);
    QVERIFY(!stack.isVisibleTo(nullptr));
}

void TestMessages::theReportGoesWithTheNextChange()
{
    const WindowFixture program;
    program.paste(u"ann@example.com\nbob@example,com"_s);
    QVERIFY2(program.messages().contains(u"2 identifier"_s), qPrintable(program.messages()));
    editName(program);
    QCOMPARE(program.messages(), QString());
}

void TestMessages::theReportGoesWithTheList()
{
    const WindowFixture program;
    program.paste(u"ann@example.com"_s);
    program.upload();
    QTRY_VERIFY(program.messages().contains(u"confirmed"_s));
    program.find<QAction>(u"actionNewList"_s)->trigger();
    QCOMPARE(program.rows(), 0u);
    QCOMPARE(program.messages(), QString());
}

void TestMessages::theUndoOfAPasteGoesWithTheNextStep()
{
    const WindowFixture program;
    program.paste(u"ann@example.com\nbob@example.com\ncy@example.com"_s);
    EntryTable &table = tableOf(program);
    table.goTo(0, Column::Identifier);
    program.key(Qt::Key_Down, Qt::ShiftModifier);
    program.key(Qt::Key_C, Qt::ControlModifier);
    table.goTo(1, Column::Identifier);
    program.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(inputAt(program, 2), u"bob@example.com"_s);
    QVERIFY(program.isShown(u"undoPaste"_s));
    editName(program);
    QVERIFY(!program.isShown(u"undoPaste"_s));
    program.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(inputAt(program, 2), u"bob@example.com"_s);
}

void TestMessages::whatWasAddedCanBePastedAtTheCell()
{
    const WindowFixture program;
    program.paste(u"ann@example.com\nbob@example.com\ncy@example.com"_s);
    tableOf(program).goTo(1, Column::Identifier);
    program.paste(u"eve@example.com\nfay@example.com"_s);
    QTRY_COMPARE(program.rows(), 5u);
    const int steps = program.controller->model().undoStack()->count();
    program.click(u"pasteAtCell"_s);
    QCOMPARE(program.rows(), 3u);
    QCOMPARE(inputAt(program, 0), u"ann@example.com"_s);
    QCOMPARE(inputAt(program, 1), u"eve@example.com"_s);
    QCOMPARE(inputAt(program, 2), u"fay@example.com"_s);
    QCOMPARE(program.controller->model().undoStack()->count(), steps);
    program.click(u"addPasted"_s);
    QTRY_COMPARE(program.rows(), 5u);
    QTRY_VERIFY(!program.controller->importer().isReading());
    QCOMPARE(inputAt(program, 1), u"bob@example.com"_s);
    QCOMPARE(inputAt(program, 4), u"fay@example.com"_s);
    QCOMPARE(program.controller->model().undoStack()->count(), steps);
    program.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.rows(), 3u);
}

void TestMessages::changeStaysAfterACanceledDialog()
{
    const WindowFixture program;
    program.paste(u"email,name\nann@example.com,Ann\nbob@example.com,Bob"_s);
    for (int i = 0; i < 2; ++i) {
        program.click(u"changeImport"_s);
        QTRY_VERIFY(program.find<QDialog>(u"ImportDialog"_s) != nullptr
                    && program.isShown(u"ImportDialog"_s));
        program.find<QDialog>(u"ImportDialog"_s)->reject();
        QTRY_VERIFY(program.find<QDialog>(u"ImportDialog"_s) == nullptr);
        QTRY_VERIFY(program.isShown(u"changeImport"_s));
        QCOMPARE(program.rows(), 2u);
    }
}

void TestMessages::cancelIsConfirmedWhereItWasPressed()
{
    WindowFixture program;
    uploadAndPause(program);
    const QString before = program.messages();
    program.click(u"cancelButton"_s);
    QVERIFY(program.isShown(u"confirmCancelButton"_s));
    QCOMPARE(program.messages(), before);
    QTRY_COMPARE(QApplication::focusWidget(), program.find<QPushButton>(u"keepUploadButton"_s));
    program.click(u"keepUploadButton"_s);
    QVERIFY(!program.isShown(u"confirmCancelButton"_s));
    QTRY_COMPARE(QApplication::focusWidget(), &tableOf(program));
    QVERIFY(program.controller->uploads().hasOpenJob());
    program.click(u"cancelButton"_s);
    program.click(u"confirmCancelButton"_s);
    QTRY_VERIFY(!program.controller->uploads().hasOpenJob());
    QTRY_COMPARE(QApplication::focusWidget(), &tableOf(program));
}

void TestMessages::theFocusStaysAfterPauseAndResume()
{
    WindowFixture program;
    uploadAndPause(program);
    QTRY_COMPARE(QApplication::focusWidget(), &tableOf(program));
    program.find<QWidget>(u"resumeButton"_s)->setFocus(Qt::TabFocusReason);
    program.key(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget(), &tableOf(program));
}

void TestMessages::theFocusStaysAfterAClosedBanner()
{
    const WindowFixture program;
    program.paste(u"ann@example.com\nbob@example.com"_s);
    auto *search = program.find<QWidget>(u"searchEdit"_s);
    search->setFocus();
    program.click(u"bannerClose"_s);
    QTRY_COMPARE(QApplication::focusWidget(), search);
    QCOMPARE(program.messages(), QString());
}

void TestMessages::theTimeLeftCountsTheWait()
{
    WindowFixture program;
    program.service.addFault({u"429"_s, 300, 2, 1});
    program.paste(mixedList(1200));
    program.upload();
    auto *state = program.find<QLabel>(u"stateLabel"_s);
    auto *pace = program.find<QLabel>(u"paceLabel"_s);
    QTRY_VERIFY2(state->text().contains(u" min "_s), qPrintable(state->text()));
    QTRY_VERIFY2(pace->text().contains(u"minute"_s) && !pace->text().contains(u"less than"_s),
                 qPrintable(pace->text()));
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
