// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/mapping.h"

#include "importwindow.h"

#include <QFont>
#include <QMenu>
#include <QSpinBox>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// The import window: when it opens, how a list is read, and what is remembered.
class TestImportDialog : public QObject {
    Q_OBJECT

private slots:
    void aPlainListOpensNoWindow();
    void nothingIsAddedOnCancel();
    void anotherEncodingReadsTheFileAgain();
    void anotherHeaderRowIsTaken();
    void theProfileCanBeChanged();
    void whatWasChosenIsRememberedAndCanBeChanged();
    void whatWasRememberedCanBeForgotten();
    void allThatWasRememberedCanBeForgotten();
    void theFirstOpenQuestionHasTheFocus_data();
    void theFirstOpenQuestionHasTheFocus();
    void headingsBetweenRowsAreNotPeople();
    void rowsOfThePreviewThatAreNoPeopleSayWhy();
    void aPreviewThatEndsSaysSo();
    void aColumnFarToTheRightGetsARole();
    void severalFilesAreAskedAboutOneAfterTheOther();
    void filesAreOfferedAgain();
    void everythingHasANameAndIsReached();
};

void TestImportDialog::aPlainListOpensNoWindow()
{
    WindowFixture program;
    read(program, {listNamed(u"comma-header.csv"_s)});
    QTRY_VERIFY(program.rows() > 0);
    QVERIFY(dialogOf(program) == nullptr);
}

void TestImportDialog::nothingIsAddedOnCancel()
{
    WindowFixture program;
    read(program, {written(program, u"mixed.csv"_s, mixed)});
    QTRY_VERIFY(hasSettled(program));
    QTest::keyClick(dialogOf(program), Qt::Key_Escape);
    QTRY_VERIFY(dialogOf(program) == nullptr);
    QTRY_VERIFY(!program.controller->importer().isReading());
    QCOMPARE(program.rows(), 0U);
    read(program, {program.folder.filePath(u"mixed.csv"_s)});
    QTRY_VERIFY(dialogOf(program) != nullptr); // nothing was remembered either
}

void TestImportDialog::anotherEncodingReadsTheFileAgain()
{
    WindowFixture program;
    read(program,
         {written(program, u"mixed.csv"_s,
                  "name,email,state\nJ\xf6rg,ann@example.com,unsubscribed\n"
                  "Zo\xeb,bob@example.com,subscribed\n")});
    QTRY_VERIFY(hasSettled(program));
    QCOMPARE(cellOf(program, 1, 0), u"Jörg"_s);
    auto *encodings = part<QComboBox>(program, u"encodingCombo"_s);
    QCOMPARE(encodings->currentText().toLower(), u"windows-1252"_s);
    choose(encodings, u"windows-1251"_s);
    QTRY_COMPARE(cellOf(program, 1, 0), u"Jцrg"_s);
    choose(encodings, u"UTF-8"_s);
    QTRY_VERIFY(part<QLabel>(program, u"openLabel"_s)->text().contains(u"UTF-8"_s));
    QCOMPARE(cellOf(program, 1, 0), u"Jцrg"_s); // as it was
    choose(part<QComboBox>(program, u"separatorCombo"_s),
           part<QComboBox>(program, u"separatorCombo"_s)->itemText(1));
    QTRY_VERIFY(cellOf(program, 0, 0).contains(u','));
}

void TestImportDialog::anotherHeaderRowIsTaken()
{
    WindowFixture program;
    read(program, {written(program, u"mixed.csv"_s, mixed)});
    QTRY_VERIFY(hasSettled(program));
    auto *spin = part<QSpinBox>(program, u"headerRowSpin"_s);
    QCOMPARE(spin->value(), 1);
    spin->setValue(2);
    QTRY_VERIFY2(forecastOf(program).startsWith(u"2 row"_s), qPrintable(forecastOf(program)));
    QTRY_VERIFY(canImport(program) || part<QLabel>(program, u"openLabel"_s)->text().contains(u"question"_s));
}

void TestImportDialog::theProfileCanBeChanged()
{
    WindowFixture program;
    read(program, {listNamed(u"brevo-mixed.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    auto *profiles = part<QComboBox>(program, u"profileCombo"_s);
    choose(profiles, profiles->itemText(0));
    QTRY_VERIFY(profiles->currentIndex() == 0);
    choose(profiles, u"Brevo"_s);
    QTRY_VERIFY(profiles->currentText() == u"Brevo"_s);
}

void TestImportDialog::whatWasChosenIsRememberedAndCanBeChanged()
{
    WindowFixture program;
    const QString path = written(program, u"mixed.csv"_s, mixed);
    read(program, {path});
    QTRY_VERIFY(hasSettled(program));
    click(program, u"filter-0-1-answer0"_s);
    QVERIFY(!part<QCheckBox>(program, u"rememberBox"_s)->isChecked()); // only what a person asks for
    click(program, u"rememberBox"_s);
    import(program);
    program.controller->model().bulkEdits().clear();
    program.restart();

    read(program, {path});
    QTRY_COMPARE(program.rows(), 3U);
    QVERIFY(dialogOf(program) == nullptr);
    QCOMPARE(program.count(EntryStatus::Excluded), 2U);
    QVERIFY2(program.messages().contains(u"2 excluded"_s), qPrintable(program.messages()));

    program.click(u"changeImport"_s);
    QTRY_VERIFY(hasSettled(program));
    QCOMPARE(program.rows(), 3U);
    click(program, u"filter-0-1-answer1"_s);
    QTRY_VERIFY(!forecastOf(program).contains(u"excluded"_s));
    import(program);
    QCOMPARE(program.rows(), 3U);
    QCOMPARE(program.count(EntryStatus::Valid), 3U);
}

void TestImportDialog::whatWasRememberedCanBeForgotten()
{
    WindowFixture program;
    const QString path = written(program, u"mixed.csv"_s, mixed);
    read(program, {path});
    QTRY_VERIFY(hasSettled(program));
    click(program, u"filter-0-1-answer0"_s);
    click(program, u"rememberBox"_s);
    import(program);
    program.click(u"changeImport"_s);
    QTRY_VERIFY(hasSettled(program));
    click(program, u"rememberBox"_s);
    import(program);
    program.controller->model().bulkEdits().clear();
    read(program, {path});
    QTRY_VERIFY(dialogOf(program) != nullptr);
}

void TestImportDialog::allThatWasRememberedCanBeForgotten()
{
    WindowFixture program;
    const QString path = written(program, u"mixed.csv"_s, mixed);
    read(program, {path});
    QTRY_VERIFY(hasSettled(program));
    click(program, u"filter-0-1-answer0"_s);
    click(program, u"rememberBox"_s);
    import(program);
    program.find<QAction>(u"actionSettings"_s)->trigger();
    auto *forget = program.find<QPushButton>(u"forgetImportsButton"_s);
    QVERIFY2(forget->text().contains(u'1'), qPrintable(forget->text()));
    QTest::mouseClick(forget, Qt::LeftButton);
    QVERIFY(!forget->isEnabled());
    program.click(u"closeButton"_s);
    read(program, {path});
    QTRY_VERIFY(dialogOf(program) != nullptr);
}

void TestImportDialog::theFirstOpenQuestionHasTheFocus_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("focus");
    QTest::newRow("of one sheet") << listNamed(u"brevo-mixed.csv"_s) << u"filter-0-4-answer0"_s;
    QTest::newRow("of several sheets") << workbookNamed(u"two-sheets.xlsx"_s) << u"sheets-answer0"_s;
    QTest::newRow("behind one that is answered")
        << workbookNamed(u"hidden-sheets.xlsx"_s) << u"hidden-1-0-answer0"_s;
    QTest::newRow("without answers") << listNamed(u"handles.csv"_s) << u"type-0-0-choice"_s;
}

void TestImportDialog::theFirstOpenQuestionHasTheFocus()
{
    QFETCH(const QString, path);
    WindowFixture program;
    read(program, {path});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(dialogOf(program)->focusWidget() != nullptr);
    QTEST(dialogOf(program)->focusWidget()->objectName(), "focus");
    // The questions are reached before the rows.
    QWidget *next = part<QSpinBox>(program, u"headerRowSpin"_s);
    while (!next->objectName().contains(u"-answer0"_s) && !next->objectName().contains(u"-choice"_s)) {
        next = next->nextInFocusChain();
        QVERIFY(next->objectName() != u"previewTable");
    }
}

void TestImportDialog::headingsBetweenRowsAreNotPeople()
{
    WindowFixture program;
    const QByteArray list = "email,name\nUnsubscribed,\nann@example.com,Ann\nbob@example.com,Bob\nActive,\n"
                            "carl@example.com,Carl\ndora@example.com,Dora\n";
    read(program, {written(program, u"headings.csv"_s, list)});
    QTRY_VERIFY(hasSettled(program));
    const QAbstractItemModel *preview = part<QTableView>(program, u"previewTable"_s)->model();
    const QString undecided = describe(Issue::Undecided).title;
    const auto saysOfRow = [&](int row) { return preview->headerData(row, Qt::Vertical).toString(); };
    QTRY_VERIFY(saysOfRow(5).contains(undecided));
    for (const int heading : {1, 4})
        QVERIFY2(!saysOfRow(heading).contains(undecided), qPrintable(saysOfRow(heading)));
}

void TestImportDialog::rowsOfThePreviewThatAreNoPeopleSayWhy()
{
    WindowFixture program;
    const QByteArray list = "Our customers,\nemail,status\nann@example.com,active\nemail,status\n"
                            "bob@example.com,unsubscribed\nGenerated by ExampleCRM,\n";
    read(program, {written(program, u"notes.csv"_s, list)});
    QTRY_VERIFY(hasSettled(program));
    const QAbstractItemModel *preview = part<QTableView>(program, u"previewTable"_s)->model();
    const auto saysOfRow = [&](int row) { return preview->headerData(row, Qt::Vertical).toString(); };
    const auto isStruck = [&](int row) {
        return preview->index(row, 0).data(Qt::FontRole).value<QFont>().strikeOut();
    };
    QTRY_VERIFY2(saysOfRow(3).contains(describe(Issue::RepeatedHeader).title), qPrintable(saysOfRow(3)));
    QVERIFY2(saysOfRow(5).contains(describe(Issue::Footer).title), qPrintable(saysOfRow(5)));
    QCOMPARE(saysOfRow(0), u"1 · Above the header"_s);
    QCOMPARE(saysOfRow(1), u"2 · The header"_s);
    for (const int row : {0, 3, 5})
        QVERIFY(isStruck(row));
    QVERIFY(!isStruck(1));
}

void TestImportDialog::aPreviewThatEndsSaysSo()
{
    QByteArray header = "email,state";
    for (int i = 0; i < 200; ++i)
        header += ",c" + QByteArray::number(i);
    QByteArray rows;
    for (int i = 0; i < 300; ++i)
        rows += "p" + QByteArray::number(i) + "@example.com,unsubscribed\n";
    WindowFixture program;
    read(program, {written(program, u"wide.csv"_s, header + '\n' + rows + "a@example.com,subscribed\n")});
    QTRY_VERIFY(hasSettled(program));
    const auto *note = part<QLabel>(program, u"previewNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"128 of 202 column"_s), qPrintable(note->text()));
    QVERIFY2(note->text().contains(u"200 of 301 row"_s), qPrintable(note->text()));
}

void TestImportDialog::aColumnFarToTheRightGetsARole()
{
    const QByteArray list = "email,state" + QByteArray(199, ',') + ",second\nann@example.com,unsubscribed"
        + QByteArray(200, ',') + "ann@example.org\nbob@example.com,subscribed" + QByteArray(200, ',') + "\n";
    WindowFixture program;
    read(program, {written(program, u"wide.csv"_s, list)});
    QTRY_VERIFY(hasSettled(program));
    auto *columns = part<QComboBox>(program, u"columnsCombo"_s);
    QVERIFY(columns->isVisible());
    choose(columns, u"129 to 202"_s);
    QCOMPARE(part<QTableView>(program, u"previewTable"_s)->model()->columnCount(), 202 - 128);
    QCOMPARE(cellOf(program, 1, 201 - 128), u"ann@example.org"_s);
    choose(part<QComboBox>(program, u"role-73"_s), typeLabel(IdentifierType::Email));
    QTRY_COMPARE(dialogOf(program)->list().plan.sheets.front().mapping.roles[201].kind,
                 ColumnRole::Kind::Identifier);
    QCOMPARE(columns->currentIndex(), 1); // where the person was
    click(program, u"filter-0-1-answer0"_s);
    import(program);
    QCOMPARE(program.count(EntryStatus::Valid), 2U);
}

void TestImportDialog::severalFilesAreAskedAboutOneAfterTheOther()
{
    WindowFixture program;
    const QString first = written(program, u"first.csv"_s, mixed);
    const QString plain = written(program, u"plain.csv"_s, "dora@example.com\n");
    const QString second = written(program, u"second.csv"_s,
                                   "mail,unsubscribed\neva@example.com,yes\n"
                                   "fred@example.com,no\n");
    read(program, {first, plain, second});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(part<QLabel>(program, u"headline"_s)->text().contains(u"first.csv"_s));
    QTest::keyClick(dialogOf(program), Qt::Key_Escape);
    QTRY_VERIFY(hasSettled(program)
                && part<QLabel>(program, u"headline"_s)->text().contains(u"second.csv"_s));
    QCOMPARE(program.rows(), 0U);
    click(program, u"filter-0-1-answer0"_s);
    import(program);
    QCOMPARE(program.rows(), 3U);
    QCOMPARE(program.count(EntryStatus::Excluded), 1U);
}

void TestImportDialog::filesAreOfferedAgain()
{
    WindowFixture program;
    auto *menu = program.find<QMenu>(u"menuRecent"_s);
    QVERIFY(!menu->isEnabled());
    const QString path = written(program, u"plain.csv"_s, "dora@example.com\n");
    read(program, {path});
    QTRY_COMPARE(program.rows(), 1U);
    program.controller->model().bulkEdits().clear();
    program.restart();
    menu = program.find<QMenu>(u"menuRecent"_s);
    QVERIFY(menu->isEnabled());
    menu->actions().first()->trigger();
    QTRY_COMPARE(program.rows(), 1U);
    program.find<QAction>(u"clearRecent"_s)->trigger();
    QTRY_VERIFY(!menu->isEnabled());
    QFile settings(program.folder.filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("plain.csv"));
}

void TestImportDialog::everythingHasANameAndIsReached()
{
    WindowFixture program;
    read(program, {listNamed(u"brevo-mixed.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : dialogOf(program), Qt::Key_Tab);
        if (QApplication::focusWidget() != nullptr)
            reached << QApplication::focusWidget()->objectName();
    }
    for (const QString &name :
         {u"profileCombo"_s, u"encodingCombo"_s, u"separatorCombo"_s, u"headerRowSpin"_s, u"role-0"_s,
          u"previewTable"_s, u"rememberBox"_s, u"cancelListButton"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    for (const QComboBox *combo : dialogOf(program)->findChildren<QComboBox *>()) {
        const auto labels = dialogOf(program)->findChildren<QLabel *>();
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                             [combo](const QLabel *label) { return label->buddy() == combo; }),
                 qPrintable(combo->objectName()));
    }
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
