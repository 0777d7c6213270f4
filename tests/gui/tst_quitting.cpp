// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "gui/table/findingspanel.h"
#include "gui/table/listpage.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QTableView>

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

/// The program ends while a dialog is open: by closing the window, and as at a logout, when nobody closes it.
class TestQuitting : public QObject {
    Q_OBJECT

private slots:
    void anOpenDialogDoesNoHarm_data();
    void anOpenDialogDoesNoHarm();
    void aLogoutFinishesTheRequestAndAsksNothing();
    void keepUploadingKeepsTheWindowOpen();
};

static QDialog *shownDialog(const WindowFixture &program)
{
    for (QDialog *dialog : program.controller->window().findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Chooses the first issue that has this button, and presses it.
static bool pressForAnIssue(const WindowFixture &program, const QString &button)
{
    program.controller->window().listPage().findings().refresh();
    auto *view = program.find<QTableView>(u"findingsView"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        view->setCurrentIndex(view->model()->index(row, 0));
        if (program.isShown(button)) {
            program.click(button);
            return true;
        }
    }
    return false;
}

void TestQuitting::anOpenDialogDoesNoHarm_data()
{
    // An action, the button of an issue, or a file to import that raises questions.
    QTest::addColumn<QString>("opener");
    QTest::addColumn<int>("ending");
    const std::pair<const char *, QString> dialogs[] = {
        {"file to open", u"actionOpen"_s},       {"report", u"actionSaveReport"_s},
        {"erase", u"actionErasePerson"_s},       {"settings", u"actionSettings"_s},
        {"history", u"actionHistory"_s},         {"help", u"actionHelp"_s},
        {"diagnostics", u"actionDiagnostics"_s}, {"confirm", u"actionUpload"_s},
        {"other channels", u"actionFanOut"_s},   {"import", u"questions.csv"_s},
        {"replace", u"actionReplace"_s},         {"undo history", u"actionUndoHistory"_s},
        {"row number", u"actionGoToRow"_s},      {"fix", u"fixAllButton"_s},
        {"types", u"chooseTypesButton"_s},       {"licenses", u"actionLicenses"_s},
    };
    for (const auto &[name, opener] : dialogs) {
        for (const int ending : {0, 1, 2})
            QTest::addRow("%s, %d", name, ending) << opener << ending;
    }
}

void TestQuitting::anOpenDialogDoesNoHarm()
{
    QFETCH(const QString, opener);
    QFETCH(const int, ending);
    WindowFixture program;
    program.paste(
        u"ann@example.com\nben@example.com\ncy@example.com\ndan@example.com\neve@example,com\n4155552671"_s);
    if (opener.endsWith(u".csv")) {
        QFile file(program.folder.filePath(opener));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("email,state\nann@example.com,unsubscribed\nbob@example.com,subscribed\n");
        file.close();
        program.controller->importer().readFiles({file.fileName()});
    } else if (opener.startsWith(u"action")) {
        auto *action = program.find<QAction>(opener);
        QVERIFY(action != nullptr && action->isEnabled());
        action->trigger();
    } else {
        QVERIFY(pressForAnIssue(program, opener));
    }
    QTRY_VERIFY(shownDialog(program) != nullptr);
    QPointer<QDialog> dialog = shownDialog(program);
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (!field->isVisible() || !field->isEnabled() || field->isReadOnly())
            continue;
        field->setFocus();
        QTest::keyClicks(field, u"7"_s); // reports itself when it loses the focus
    }
    if (ending == 1)
        (void)program.controller->window().close();
    else if (ending == 2)
        dialog->deleteLater(); // is on its way when the rest goes
    program.controller.reset();
    QVERIFY(dialog.isNull());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void TestQuitting::aLogoutFinishesTheRequestAndAsksNothing()
{
    WindowFixture program;
    program.service.addFault({.kind = u"delay"_s, .argument = 300});
    program.paste(dnc::test::mixedList(600));
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
    program.controller->endNow();
    QTRY_VERIFY(!program.controller->window().isVisible());
    QCOMPARE(program.service.requestCount(), 1);
    QCOMPARE(program.count(EntryStatus::Confirmed), 500U);
    program.restart();
    QTRY_VERIFY(program.messages().contains(u"not finished"_s));
}

void TestQuitting::keepUploadingKeepsTheWindowOpen()
{
    WindowFixture program;
    program.service.addFault({.kind = u"delay"_s, .argument = 300});
    program.paste(dnc::test::mixedList(3));
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
    QVERIFY(!program.controller->window().close());
    program.click(u"keepOpen"_s);
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 3U);
    QVERIFY(program.controller->window().isVisible());
    QVERIFY(program.controller->window().close());
}

QTEST_MAIN(TestQuitting)
#include "tst_quitting.moc"
