// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "gui/emptypage.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace dnc;
using dnc::test::WindowFixture;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatToDoWhenEmpty();
    void showsWhatAPastedListHolds();
    void mendsARowWithTheTypeChooserAndTakesItBack();
    void addsASecondListWhicheverCellIsCurrent();
    void readsTheTableBesideTheTextOfASpreadsheet();
    void editsInsertsAndDeletesRowsByKeys();
    void filtersByChipsAndSearch();
    void keepsTheChosenRowsWhileOrderAndFilterChange();
    void goesToTheNextProblem();
    void findsTheProblemOfALongListBehindAFilter();
    void whatIsBeingTypedIsSentAndSurvivesTheEnd();
    void readsDroppedFiles();
    void tellsWhyAFileCannotBeRead();
    void copiesRowsAsATable();
    void practiceIsAlwaysVisibleAndLeavesNoTraceInTheRealJournal();
    void asksBeforeAMendedListIsForgotten();
};

namespace {

const QString threeRows = QStringLiteral("ann@example.com\nnot an address@\nbob@example.com");

EntryTable &tableOf(const WindowFixture &program)
{
    return program.controller->window().listPage().table();
}

void choose(const WindowFixture &program, int row, Column column)
{
    tableOf(program).goTo(row, column);
}

} // namespace

void TestMainWindow::tellsWhatToDoWhenEmpty()
{
    WindowFixture program;
    QVERIFY(program.isShown(QStringLiteral("pasteButton")));
    QVERIFY(program.isShown(QStringLiteral("openButton")));
    QVERIFY(program.isShown(QStringLiteral("practiceButton")));
    QVERIFY(!program.isShown(QStringLiteral("entryTable")));
    program.paste({});
    QVERIFY(program.messages().contains(QStringLiteral("no text to paste")));
}

void TestMainWindow::showsWhatAPastedListHolds()
{
    WindowFixture program;
    program.paste(threeRows + QStringLiteral("\nANN@example.com"));
    QVERIFY(program.isShown(QStringLiteral("entryTable")));
    QCOMPARE(program.rows(), 4u);
    QCOMPARE(program.count(EntryStatus::Invalid), 1u);
    QVERIFY(program.find<QPushButton>(QStringLiteral("chipAll"))->text().contains(u'4'));
    QVERIFY(program.find<QPushButton>(QStringLiteral("chip-invalid"))->text().contains(u'1'));
    QVERIFY(program.find<QPushButton>(QStringLiteral("chip-invalid"))->isVisible());
    QVERIFY(!program.find<QPushButton>(QStringLiteral("chip-confirmed"))->isVisible());
    QVERIFY(program.messages().contains(QStringLiteral("4 identifier")));
}

void TestMainWindow::mendsARowWithTheTypeChooserAndTakesItBack()
{
    WindowFixture program;
    program.paste(QStringLiteral("ann@example.com\nvisitor_8812"));
    QCOMPARE(program.count(EntryStatus::Invalid), 1u);
    choose(program, 1, Column::Type);
    program.key(Qt::Key_F2);
    auto *chooser = program.find<QComboBox>(QStringLiteral("typeChooser"));
    QVERIFY(chooser != nullptr);
    QTRY_VERIFY(chooser->view()->isVisible());
    QTest::keyClick(chooser->view(), Qt::Key_End);
    QTest::keyClick(chooser->view(), Qt::Key_Return);
    QTRY_COMPARE(program.count(EntryStatus::Valid), 2u);
    QCOMPARE(program.controller->model().entries().at(1).type, IdentifierType::WebChat);

    QTRY_VERIFY(program.find<QComboBox>(QStringLiteral("typeChooser")) == nullptr);
    tableOf(program).setFocus();
    program.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.count(EntryStatus::Invalid), 1u);
    program.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(program.count(EntryStatus::Invalid), 0u);
}

void TestMainWindow::addsASecondListWhicheverCellIsCurrent()
{
    WindowFixture program;
    program.paste(threeRows);
    choose(program, 1, Column::Identifier);
    program.paste(QStringLiteral("carl@example.com\ndora@example.com"));
    QCOMPARE(program.rows(), 5u);
    choose(program, 0, Column::Identifier);
    QGuiApplication::clipboard()->setText(QStringLiteral("emil@example.com\nfred@example.com"));
    program.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(program.rows(), 7u);
}

void TestMainWindow::readsTheTableBesideTheTextOfASpreadsheet()
{
    WindowFixture program;
    const auto offer = [](const QString &text, const QString &html) {
        auto *data = new QMimeData;
        data->setText(text);
        data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
    };
    offer(QStringLiteral("1.41556E+10\tAnn\n"),
          QStringLiteral("<table><tr><td x:num=\"14155552671\">1.41556E+10</td><td>Ann</td></tr></table>"));
    program.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(program.count(EntryStatus::Valid), 1u); // as a list
    offer(QStringLiteral("1.41556E+10\n"),
          QStringLiteral("<table><tr><td x:num=\"14155552672\">1.41556E+10</td></tr></table>"));
    program.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(program.rows(), 2u);
    QCOMPARE(program.controller->model().entries().at(1).identifier, std::string_view("+14155552672"));
}

void TestMainWindow::editsInsertsAndDeletesRowsByKeys()
{
    WindowFixture program;
    program.paste(threeRows);
    choose(program, 1, Column::Identifier);
    program.key(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("zoe@example.com"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(program.count(EntryStatus::Valid), 3u);

    tableOf(program).setFocus();
    program.key(Qt::Key_Insert);
    QCOMPARE(program.rows(), 4u);
    editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_Escape);
    tableOf(program).setFocus();
    program.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(program.rows(), 3u);
    program.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.rows(), 4u);
}

void TestMainWindow::filtersByChipsAndSearch()
{
    WindowFixture program;
    program.paste(threeRows);
    program.click(QStringLiteral("chip-invalid"));
    QCOMPARE(program.controller->model().rowCount(), 1);
    program.click(QStringLiteral("chipAll"));
    QCOMPARE(program.controller->model().rowCount(), 3);

    program.key(Qt::Key_F, Qt::ControlModifier);
    auto *search = program.find<QLineEdit>(QStringLiteral("searchEdit"));
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("BOB"));
    QTRY_COMPARE(program.controller->model().rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(program.controller->model().rowCount(), 3);
}

void TestMainWindow::keepsTheChosenRowsWhileOrderAndFilterChange()
{
    WindowFixture program;
    program.paste(QStringLiteral("c@example.com\nb@example.com\na@example.com\nnot an address"));
    choose(program, 0, Column::Name);
    tableOf(program).selectionModel()->select(program.controller->model().index(1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto chosen = [&program] {
        QStringList inputs;
        for (const auto &range : tableOf(program).selectedRows()) {
            for (int row = range.first; row <= range.last; ++row)
                inputs += program.controller->model().index(row, 0).data().toString();
        }
        return inputs;
    };
    tableOf(program).sortByColumn(int(Column::Identifier), Qt::AscendingOrder);
    QCOMPARE(chosen(), (QStringList{QStringLiteral("b@example.com"), QStringLiteral("c@example.com")}));
    QCOMPARE(tableOf(program).currentIndex(), program.controller->model().index(2, int(Column::Name)));
    program.controller->model().view().setFilter({}, QStringLiteral("b@"));
    QCOMPARE(chosen(), QStringList{QStringLiteral("b@example.com")});
}

void TestMainWindow::goesToTheNextProblem()
{
    WindowFixture program;
    program.paste(threeRows + QStringLiteral("\n@@\n"));
    program.key(Qt::Key_F8);
    QCOMPARE(tableOf(program).currentIndex().row(), 1);
    program.key(Qt::Key_F8);
    QCOMPARE(tableOf(program).currentIndex().row(), 3);
    program.key(Qt::Key_F8);
    QCOMPARE(tableOf(program).currentIndex().row(), 1);
}

void TestMainWindow::findsTheProblemOfALongListBehindAFilter()
{
    WindowFixture program;
    QString list;
    for (int i = 0; i < 25'000; ++i)
        list += QStringLiteral("person%1@example.com\n").arg(i);
    program.paste(list + QStringLiteral("not an address"));
    const EntryTableModel &model = program.controller->model();
    program.click(QStringLiteral("chip-valid"));
    QTRY_COMPARE(model.rowCount(), 25'000);
    program.key(Qt::Key_F8);
    QTRY_COMPARE(model.rowCount(), 25'001);
    QTRY_COMPARE(tableOf(program).currentIndex().row(), 25'000);
}

void TestMainWindow::whatIsBeingTypedIsSentAndSurvivesTheEnd()
{
    WindowFixture program;
    program.paste(threeRows);
    choose(program, 1, Column::Identifier);
    program.key(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("zoe@example.com"));
    program.click(QStringLiteral("uploadButton"));
    QTRY_VERIFY(program.canSend());
    QVERIFY(program.find<QPushButton>(QStringLiteral("sendButton"))->text().contains(u'3'));
    program.click(QStringLiteral("backButton"));
    choose(program, 1, Column::Identifier);
    tableOf(program).edit(tableOf(program).currentIndex());
    program.controller.reset(); // with an open editor
}

void TestMainWindow::readsDroppedFiles()
{
    WindowFixture program;
    QFile file(program.folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Email,Name\nann@example.com,Ann\nbob@example.com,Bob\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(50, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.controller->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.controller->window(), &drop);
    QTRY_COMPARE(program.rows(), 2u);
    QVERIFY(program.messages().contains(QStringLiteral("list.csv")));
}

void TestMainWindow::tellsWhyAFileCannotBeRead()
{
    WindowFixture program;
    program.controller->importer().readFiles({program.folder.filePath(QStringLiteral("absent.csv"))});
    QTRY_VERIFY(program.messages().contains(QStringLiteral("absent.csv")));
    QCOMPARE(program.rows(), 0u);
}

void TestMainWindow::copiesRowsAsATable()
{
    WindowFixture program;
    program.paste(threeRows);
    choose(program, 0, Column::Identifier);
    program.key(Qt::Key_Space, Qt::ShiftModifier);
    program.key(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("ann@example.com\t")), qPrintable(text));
    QCOMPARE(text.count(u'\t'), columnCount - 1);
}

void TestMainWindow::practiceIsAlwaysVisibleAndLeavesNoTraceInTheRealJournal()
{
    WindowFixture program;
    QVERIFY(!program.isShown(QStringLiteral("practiceStrip")));
    program.click(QStringLiteral("practiceButton"));
    QTRY_VERIFY(program.rows() > 10);
    QVERIFY(program.isShown(QStringLiteral("practiceStrip")));
    QVERIFY(program.find<QLabel>(QStringLiteral("practiceLabel"))
                ->text()
                .contains(QStringLiteral("nothing leaves")));
    QVERIFY(program.controller->window().windowTitle().contains(QStringLiteral("Practice")));
    const quint32 ready = program.count(EntryStatus::Valid);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), ready);
    QVERIFY(program.isShown(QStringLiteral("practiceStrip")));
    QCOMPARE(program.service.requestCount(), 0);

    program.click(QStringLiteral("leavePractice"));
    QVERIFY(!program.isShown(QStringLiteral("practiceStrip")));
    QCOMPARE(program.count(EntryStatus::Valid), ready);
    QCOMPARE(program.count(EntryStatus::Confirmed), 0u);
}

void TestMainWindow::asksBeforeAMendedListIsForgotten()
{
    WindowFixture program;
    program.controller.reset();
    QDir drafts(program.folder.filePath(QStringLiteral("drafts")));
    QVERIFY(drafts.removeRecursively());
    QFile blocker(drafts.path()); // so that the list cannot be saved
    QVERIFY(blocker.open(QFile::WriteOnly));
    program.restart();
    program.paste(threeRows);
    QVERIFY(!program.controller->window().close());
    QVERIFY(program.messages().contains(QStringLiteral("neither uploaded nor saved")));
    program.saveReport(program.folder.filePath(QStringLiteral("report.csv")));
    QVERIFY(program.controller->window().close());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
