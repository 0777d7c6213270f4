// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "gui/diagnostics/diagnosticsdialog.h"
#include "gui/helpdialog.h"
#include "gui/history/historydialog.h"
#include "gui/settings/settingsdialog.h"
#include "gui/upload/confirmupload.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTabWidget>

using namespace dnc;
using dnc::test::WindowFixture;

class TestAccessibility : public QObject {
    Q_OBJECT

private slots:
    void everythingThatTakesTheFocusHasAName();
    void dialogsHaveNamesToo();
    void theHistoryHasNamesToo();
    void tabReachesEveryFieldOfAPage();
    void theDiagnosticsHaveNamesToo();
    void mnemonicsOfAMenuAreUnique();
};

namespace {

// What a screen reader would say for `widget`. A combo box and a field are announced by their buddy label.
QString spokenName(QWidget *widget)
{
    for (const QLabel *label : widget->window()->findChildren<QLabel *>()) {
        if (label->buddy() == widget)
            return label->text();
    }
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
}

bool isInner(const QWidget *widget)
{
    // Parts that Qt makes itself, such as the editor of a spin box or the corner of a table.
    return widget->objectName().startsWith(QLatin1StringView("qt_")) || widget->objectName().isEmpty();
}

QStringList unnamed(QWidget &root)
{
    QStringList result;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(widget))
            continue;
        if (spokenName(widget).isEmpty())
            result << QStringLiteral("%1 (%2)").arg(widget->objectName(),
                                                    QString::fromLatin1(widget->metaObject()->className()));
    }
    return result;
}

QSet<QString> reachedByTab(QWidget &window)
{
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window;
        // In the table, Tab goes to the next cell, as in spreadsheets.
        QTest::keyClick(focus, focus->objectName() == QLatin1String("entryTable") ? Qt::Key_F6 : Qt::Key_Tab);
        if (QApplication::focusWidget() != nullptr)
            reached << QApplication::focusWidget()->objectName();
    }
    return reached;
}

} // namespace

void TestAccessibility::everythingThatTakesTheFocusHasAName()
{
    WindowFixture program;
    QCOMPARE(unnamed(program.controller->window()), QStringList());
    program.paste(QStringLiteral("ann@example.com\n@@"));
    QCOMPARE(unnamed(program.controller->window()), QStringList());
    program.service.addFault({QStringLiteral("delay"), 300, 0, 1});
    program.upload();
    QTRY_VERIFY(program.isShown(QStringLiteral("pauseButton")));
    QCOMPARE(unnamed(program.controller->window()), QStringList());
}

void TestAccessibility::dialogsHaveNamesToo()
{
    WindowFixture program;
    program.controller->settings().edit();
    auto *settings = program.controller->window().findChild<SettingsDialog *>();
    QVERIFY(settings != nullptr && settings->isVisible());
    QCOMPARE(unnamed(*settings), QStringList());
    for (const QComboBox *combo : settings->findChildren<QComboBox *>()) {
        const auto labels = settings->findChildren<QLabel *>();
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                             [combo](const QLabel *l) { return l->buddy() == combo; }),
                 qPrintable(combo->objectName()));
    }
    QCOMPARE(program.find<QLineEdit>(QStringLiteral("tokenEdit"))->echoMode(), QLineEdit::Password);
    QVERIFY(program.find<QLineEdit>(QStringLiteral("tokenEdit"))->text().isEmpty());
    settings->reject();

    program.paste(QStringLiteral("ann@example.com"));
    program.click(QStringLiteral("uploadButton"));
    QTRY_VERIFY(program.canSend());
    auto *confirm = program.controller->window().findChild<ConfirmUpload *>();
    QCOMPARE(unnamed(*confirm), QStringList());
    confirm->reject();
    program.controller->window().activateWindow(); // a window manager would
    QVERIFY(QTest::qWaitForWindowActive(&program.controller->window(), dnc::test::hangLimitMs));
    program.key(Qt::Key_F1);
    auto *help = program.controller->window().findChild<HelpDialog *>();
    QVERIFY(help != nullptr);
    QCOMPARE(unnamed(*help), QStringList());
}

void TestAccessibility::theHistoryHasNamesToo()
{
    WindowFixture program;
    program.paste(QStringLiteral("ann@example.com"));
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 1U);
    program.controller->history().open();
    QTRY_VERIFY(program.isShown(QStringLiteral("attemptTable")));
    auto *history = program.controller->window().findChild<HistoryDialog *>();
    QCOMPARE(unnamed(*history), QStringList());
    program.find<QTabWidget>(QStringLiteral("tabs"))->setCurrentIndex(1);
    QCOMPARE(unnamed(*history), QStringList());
}

void TestAccessibility::tabReachesEveryFieldOfAPage()
{
    WindowFixture program;
    const auto onEmpty = reachedByTab(program.controller->window());
    for (const auto &name : {"pasteButton", "openButton", "practiceButton"})
        QVERIFY2(onEmpty.contains(QString::fromLatin1(name)), name);
    program.paste(QStringLiteral("ann@example.com\n@@"));
    const auto onList = reachedByTab(program.controller->window());
    for (const auto &name :
         {"chipAll", "chip-invalid", "searchEdit", "entryTable", "problemButton", "uploadButton"})
        QVERIFY2(onList.contains(QString::fromLatin1(name)), name);
}

void TestAccessibility::theDiagnosticsHaveNamesToo()
{
    WindowFixture program;
    program.controller->diagnostics().open();
    auto *dialog = program.controller->window().findChild<DiagnosticsDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->activateWindow(); // a window manager would
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QCOMPARE(unnamed(*dialog), QStringList());
    const QSet<QString> reached = reachedByTab(*dialog);
    for (const char *name : {"preview", "recordBox", "closeDiagnosticsButton", "saveDiagnosticsButton"})
        QVERIFY2(reached.contains(QLatin1StringView(name)), name);
}

void TestAccessibility::mnemonicsOfAMenuAreUnique()
{
    WindowFixture program;
    for (const QMenu *menu : program.controller->window().findChildren<QMenu *>()) {
        QSet<QKeySequence> seen;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
            QVERIFY2(!mnemonic.isEmpty() && !seen.contains(mnemonic),
                     qPrintable(menu->title() + action->text() + mnemonic.toString()));
            seen << mnemonic;
        }
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
