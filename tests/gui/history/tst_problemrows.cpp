// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/correctionsdialog.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

/// Rows with issues go to a colleague and come back, in the real window.
class TestProblemRows : public QObject {
    Q_OBJECT

private slots:
    void theWorkbookIsNotAddedWhenItComesBack();
    void correctionsAreShownFirst();
};

void TestProblemRows::theWorkbookIsNotAddedWhenItComesBack()
{
    const WindowFixture program;
    program.paste(u"ann@example.com\nbob@example,com\ncy@example,com"_s);
    QVERIFY(program.find<QAction>(u"actionSaveProblems"_s)->isEnabled());
    const QString path = program.folder.filePath(u"problems.xlsx"_s);
    program.controller->problemRows().saveTo(path, false);
    QTRY_VERIFY(program.messages().contains(u"2 row(s) saved"_s));
    QVERIFY(QFileInfo::exists(path));
    program.controller->importer().readFiles({path});
    QTRY_VERIFY(program.isShown(u"correctionsDialog"_s));
    const QString counts = program.find<QLabel>(u"correctionCounts"_s)->text();
    QVERIFY2(counts.contains(u"2 row(s) came back unchanged"_s), qPrintable(counts));
    QVERIFY2(!counts.contains(u"another list"_s), qPrintable(counts));
    QVERIFY(!program.find<QPushButton>(u"takeCorrectionsButton"_s)->isEnabled());
    program.find<CorrectionsDialog>(u"correctionsDialog"_s)->reject();
    QCOMPARE(program.rows(), 3U);
}

void TestProblemRows::correctionsAreShownFirst()
{
    const WindowFixture program;
    program.paste(u"ann@example.com\nbob@example"_s);
    const EntryStore &list = program.controller->model().entries();
    const auto corrections = std::make_shared<Corrections>();
    corrections->unknown = 1;
    corrections->rows = {{1, hashOf(cellTextsOf(list.entry(1))), {"bob@example.com", "", "Bob"}},
                         {0, "of an earlier text", {"ann@example.net", "", ""}}};
    program.controller->problemRows().take(corrections);
    QTRY_VERIFY(program.isShown(u"correctionsDialog"_s));
    const QString counts = program.find<QLabel>(u"correctionCounts"_s)->text();
    for (const QString &part : {u"another list"_s, u"1 row(s) changed."_s, u"1 row(s) changed in this list"_s,
                                u"1 row(s) are not from this list"_s})
        QVERIFY2(counts.contains(part), qPrintable(counts));
    QCOMPARE(program.find<QTableWidget>(u"correctionsTable"_s)->rowCount(), 2);
    QCOMPARE(list.entry(1).input, std::string("bob@example")); // nothing yet
    program.click(u"takeCorrectionsButton"_s);
    QTRY_COMPARE(list.entry(1).input, std::string("bob@example.com"));
    QCOMPARE(list.entry(1).name, std::string("Bob"));
    QCOMPARE(list.entry(0).input, std::string("ann@example.com"));
    program.find<QAction>(u"actionUndo"_s)->trigger();
    QCOMPARE(list.entry(1).input, std::string("bob@example"));
    QVERIFY(list.entry(1).name.empty());
}

QTEST_MAIN(TestProblemRows)
#include "tst_problemrows.moc"
