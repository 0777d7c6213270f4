// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/gallery/scenes.h"

#include "gui/import/importwindow.h"
#include "gui/table/detailsstrip.h"
#include "gui/table/entrytable.h"
#include "gui/table/findingspanel.h"
#include "gui/table/listpage.h"
#include "gui/widgets/bannerstack.h"
#include "list/findings.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>

namespace dnc::test {

namespace {

constexpr int endless = 600'000; // ms

void showList(WindowFixture &program)
{
    read(program, {QStringLiteral(DNC_SOURCE_DIR "/resources/sample-list.csv")});
    QTRY_VERIFY(program.rows() > 0);
    program.controller->window().listPage().findings().refresh();
}

void showRow(WindowFixture &program)
{
    showList(program);
    ListPage &page = program.controller->window().listPage();
    for (int row = 0; row < program.controller->model().rowCount(); ++row) {
        const QModelIndex status = program.controller->model().index(row, int(Column::Status));
        if (status.data(EntryTableModel::SeverityRole).toInt() != 0) {
            page.table().goTo(row, Column::Identifier);
            break;
        }
    }
    page.details().setCollapsed(false);
}

void closePanes(WindowFixture &program)
{
    showRow(program);
    program.controller->window().listPage().details().setCollapsed(true);
    program.controller->window().listPage().findings().setCollapsed(true);
}

void openPanes(WindowFixture &program)
{
    showRow(program);
    program.controller->window().listPage().findings().setCollapsed(false);
}

void chooseIssue(WindowFixture &program)
{
    openPanes(program);
    const auto findings = findingsIn(program.controller->model().entries());
    QVERIFY(!findings.empty());
    program.controller->window().listPage().findings().choose(findings.front().finding);
}

void findNothing(WindowFixture &program)
{
    showList(program);
    program.find<QLineEdit>(u"searchEdit"_s)->setText(u"nobody of this name"_s);
    QTRY_COMPARE(program.controller->model().view().rowCount(), 0);
}

void showBanner(WindowFixture &program, Message::Kind kind)
{
    showList(program);
    BannerStack &banners = program.controller->window().banners();
    banners.remove(BannerSubject::Import);
    banners.show(BannerSubject::Report, [kind] {
        return Message{kind,
                       QObject::tr("Fixed 3 invalid domains"),
                       QObject::tr("The last digits are lost. Look the number up in the original list."),
                       {{u"one"_s, QObject::tr("Undo"), [] {}}},
                       true};
    });
}

void importQuestions(WindowFixture &program)
{
    read(program, {listNamed(u"brevo-mixed.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
}

void importPlain(WindowFixture &program)
{
    read(program, {listNamed(u"hubspot-mixed.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
}

void confirm(WindowFixture &program)
{
    program.paste(mixedList(29) + u"\nnobody@\n@@\nperson0000@example.com"_s);
    program.click(u"uploadButton"_s);
    QTRY_VERIFY(program.canSend());
}

void send(WindowFixture &program)
{
    program.paste(mixedList(1237));
    program.upload();
}

void uploading(WindowFixture &program)
{
    program.service.addFault({u"delay"_s, endless, 2, 1});
    send(program);
    QTRY_COMPARE(program.service.requestCount(), 2);
}

void pause(WindowFixture &program)
{
    program.service.addFault({u"delay"_s, 300, 0, -1});
    send(program);
    QTRY_COMPARE(program.service.requestCount(), 1);
    program.click(u"pauseButton"_s);
    QTRY_VERIFY(program.isShown(u"resumeButton"_s));
}

void refuse(WindowFixture &program)
{
    program.service.addFault({u"401"_s, -1, 0, 1});
    send(program);
    QTRY_VERIFY(program.isShown(u"tryAgain"_s));
}

void finish(WindowFixture &program)
{
    program.paste(mixedList(29));
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 29U);
}

void history(WindowFixture &program)
{
    finish(program);
    program.controller->history().open();
    QTRY_VERIFY(program.isShown(u"attemptTable"_s));
}

void press(WindowFixture &program, const QString &button)
{
    QTRY_VERIFY(program.isShown(button) && program.find<QAbstractButton>(button)->isEnabled());
    program.click(button);
}

void verify(WindowFixture &program)
{
    history(program);
    press(program, u"verifyButton"_s);
}

void verified(WindowFixture &program)
{
    verify(program);
    press(program, u"costButton"_s);
    QTRY_VERIFY(!program.controller->uploads().isBusy());
}

void undoPreview(WindowFixture &program)
{
    history(program);
    press(program, u"undoButton"_s);
    press(program, u"costButton"_s);
    QTRY_VERIFY(program.isShown(u"removeButton"_s));
}

void undoing(WindowFixture &program)
{
    undoPreview(program);
    program.find<QAbstractButton>(u"probableBox"_s)->click(); // its middle may be behind its text
    QTest::keyClicks(program.find<QLineEdit>(u"undoNumberEdit"_s), u"29"_s);
    program.service.addFault({u"delay"_s, endless, program.service.requestCount() + 3, 1});
    press(program, u"removeButton"_s);
    QTRY_COMPARE(program.service.list().size(), size_t(28));
}

void compareCost(WindowFixture &program)
{
    showList(program);
    program.find<QAction>(u"actionCompare"_s)->trigger();
    QTRY_VERIFY(program.isShown(u"costButton"_s));
}

void compared(WindowFixture &program)
{
    program.service.addAsOther(u"+12127360001"_s, u"phone"_s);
    program.paste(mixedList(9));
    program.find<QAction>(u"actionCompare"_s)->trigger();
    press(program, u"costButton"_s);
    QTRY_COMPARE(program.count(EntryStatus::Listed), 1U);
}

void confirmKnown(WindowFixture &program)
{
    finish(program);
    program.restart();
    program.paste(mixedList(35));
    program.click(u"uploadButton"_s);
    QTRY_VERIFY(program.canSend());
}

void emptyHistory(WindowFixture &program)
{
    program.controller->history().open();
}

void settings(WindowFixture &program)
{
    program.controller->settings().edit();
}

void connections(WindowFixture &program)
{
    settings(program);
    program.click(QStringLiteral("addConnectionButton"));
    program.click(QStringLiteral("removeConnectionButton"));
}

void practice(WindowFixture &program)
{
    program.click(u"practiceButton"_s);
    QTRY_VERIFY(program.rows() > 0);
}

void trigger(WindowFixture &program, const char *action)
{
    showList(program);
    program.controller->window().listPage().table().selectAll();
    auto *found = program.find<QAction>(QString::fromLatin1(action));
    QVERIFY2(found != nullptr && found->isEnabled(), action);
    found->trigger();
}

void fixAll(WindowFixture &program)
{
    program.paste(u"bob@example,com\nann@example.com\n#REF!\ntom@gmial.com"_s);
    for (const FindingCount &of : findingsIn(program.controller->model().entries())) {
        if (of.fixable > 0) {
            emit program.controller->window().listPage().findings().fixAllWanted(of);
            return;
        }
    }
    QFAIL("nothing can be fixed");
}

} // namespace

const std::vector<Scene> &allScenes()
{
    using W = WindowFixture;
    static const std::vector<Scene> scenes{
        {"empty", [](W &) {}},
        {"list", showList},
        {"row", showRow},
        {"panes-closed", closePanes},
        {"panes-open", openPanes},
        {"issue", chooseIssue},
        {"no-match", findNothing},
        {"banner-info", [](W &p) { showBanner(p, Message::Kind::Info); }},
        {"banner-success", [](W &p) { showBanner(p, Message::Kind::Success); }},
        {"banner-warning", [](W &p) { showBanner(p, Message::Kind::Warning); }},
        {"banner-error", [](W &p) { showBanner(p, Message::Kind::Error); }},
        {"import-consent", importQuestions},
        {"import-hubspot", importPlain},
        {"confirm", confirm},
        {"uploading", uploading},
        {"paused", pause},
        {"refused", refuse},
        {"finished", finish},
        {"history", history},
        {"history-empty", emptyHistory},
        {"verify", verify},
        {"verified", verified},
        {"undo-preview", undoPreview},
        {"undoing", undoing},
        {"compare", compareCost},
        {"compared", compared},
        {"confirm-known", confirmKnown},
        {"settings", settings},
        {"connections", connections},
        {"practice", practice},
        {"replace", [](W &p) { trigger(p, "actionReplace"); }},
        {"other-channels", [](W &p) { trigger(p, "actionFanOut"); }},
        {"go-to-row", [](W &p) { trigger(p, "actionGoToRow"); }},
        {"undo-history", [](W &p) { trigger(p, "actionUndoHistory"); }},
        {"fix-all", fixAll},
        {"erase", [](W &p) { trigger(p, "actionErasePerson"); }},
        {"proof-key", [](W &p) { trigger(p, "actionBackUpProofKey"); }},
        {"diagnostics", [](W &p) { trigger(p, "actionDiagnostics"); }},
        {"shortcuts", [](W &p) { trigger(p, "actionHelp"); }},
        {"getting-started", [](W &p) { trigger(p, "actionGettingStarted"); }},
        {"guide", [](W &p) { trigger(p, "actionGuide"); }},
        {"licenses", [](W &p) { trigger(p, "actionLicenses"); }},
    };
    return scenes;
}

QWidget &shownWindow(const WindowFixture &program)
{
    QWidget *shown = &program.controller->window();
    for (QDialog *dialog : program.controller->window().findChildren<QDialog *>()) {
        if (dialog->isVisible())
            shown = dialog;
    }
    return *shown;
}

void settle()
{
    constexpr int turns = 5;
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents();
}

} // namespace dnc::test
