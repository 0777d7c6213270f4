// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "importwindow.h"

#include "gui/table/entrytable.h"

#include <QCryptographicHash>
#include <QFileDialog>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// What the import window asks, and what the answers do.
class TestImportQuestions : public QObject {
    Q_OBJECT

private slots:
    void aMixedExportIsAskedAbout();
    void theFilterAsAPersonTicksItIsTaken();
    void subscribersAreTakenOnlyIfSaid();
    void everyOpenQuestionHoldsTheImportBack();
    void anAnsweredQuestionTakesOneLineAndCanBeChanged();
    void theKeysGoOnBehindWhatWasAnswered();
    void theKeysGoOnBehindAQuestionThatIsGone();
    void aColumnWithoutATypeIsAskedAbout();
    void aTypeForHandlesLeavesTheAddressesAmongThem();
    void aKeyOpensTheTypesAndTakesNone();
    void hashesAreMatchedAgainstContacts();
    void severalSheetsAreAskedAbout();
    void visibleSheetsAreAskedAbout();
    void hiddenRowsAreAskedAbout();
    void filteredRowsAreAskedAbout();
    void theTextOfAMailIsAskedAbout();
    void theEncodingIsAskedWhereItMatters();
    void crossedOutValuesAreAskedAbout();
};

void TestImportQuestions::aMixedExportIsAskedAbout()
{
    WindowFixture program;
    read(program, {listNamed(u"brevo-mixed.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    QCOMPARE(program.rows(), 0U);
    QVERIFY(!canImport(program));
    QCOMPARE(part<QComboBox>(program, u"profileCombo"_s)->currentText(), u"Brevo"_s);
    QStringList words;
    for (const QLabel *label : dialogOf(program)->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.join(u'\n').contains(u"pauses them"_s));
    QVERIFY(words.join(u'\n').contains(u"2 question"_s));
}

void TestImportQuestions::theFilterAsAPersonTicksItIsTaken()
{
    WindowFixture program;
    read(program, {written(program, u"mixed.csv"_s, mixed)});
    QTRY_VERIFY(hasSettled(program));
    click(program, u"filter-0-1-answer0"_s);
    QTRY_VERIFY(canImport(program));
    QVERIFY2(forecastOf(program).contains(u"2 excluded"_s), qPrintable(forecastOf(program)));
    // The more frequent value comes first.
    QVERIFY(part<QRadioButton>(program, u"filter-0-1-value0-not"_s)->isChecked());
    QVERIFY(part<QRadioButton>(program, u"filter-0-1-value1-out"_s)->isChecked());
    click(program, u"filter-0-1-value0-out"_s);
    QTRY_VERIFY(!forecastOf(program).contains(u"excluded"_s));
    click(program, u"filter-0-1-value0-not"_s);
    QTRY_VERIFY(forecastOf(program).contains(u"2 excluded"_s));
    import(program);
    QCOMPARE(program.rows(), 3U);
    QCOMPARE(program.count(EntryStatus::Excluded), 2U);
    QCOMPARE(program.count(EntryStatus::Valid), 1U);
}

void TestImportQuestions::subscribersAreTakenOnlyIfSaid()
{
    WindowFixture program;
    read(program, {listNamed(u"mailchimp.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    click(program, u"others-0-0-answer1"_s);
    QTRY_VERIFY(forecastOf(program).contains(u"1 identifier"_s));
    click(program, u"others-0-0-answer0"_s);
    QTRY_VERIFY(forecastOf(program).contains(u"1 excluded"_s));
    import(program);
    QCOMPARE(program.count(EntryStatus::Excluded), 1U);
}

void TestImportQuestions::everyOpenQuestionHoldsTheImportBack()
{
    WindowFixture program;
    read(program, {listNamed(u"brevo-mixed.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    const auto answers =
        dialogOf(program)->findChildren<QRadioButton *>(QRegularExpression(u"^filter.*answer0$"_s));
    QCOMPARE(answers.size(), 2);
    click(program, answers[0]->objectName());
    QTRY_VERIFY(part<QLabel>(program, u"openLabel"_s)->text().contains(u"1 question"_s));
    QVERIFY(!canImport(program));
    // The keys are at the next one, which is in sight.
    QTRY_VERIFY(answers[1]->hasFocus());
    QVERIFY(!answers[1]->visibleRegion().isEmpty());
    QTest::keyClick(answers[1], Qt::Key_Space);
    import(program);
    QCOMPARE(program.count(EntryStatus::Excluded), 4U);
    QCOMPARE(program.rows(), 6U);
}

void TestImportQuestions::anAnsweredQuestionTakesOneLineAndCanBeChanged()
{
    WindowFixture program;
    read(program, {listNamed(u"brevo-mixed.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    const auto changes =
        dialogOf(program)->findChildren<QPushButton *>(QRegularExpression(u"^filter.*change$"_s));
    QCOMPARE(changes.size(), 2);
    QString answer = changes[0]->objectName();
    answer.replace(u"change"_s, u"answer0"_s);
    auto *button = part<QRadioButton>(program, answer);
    click(program, answer);
    QTRY_VERIFY(changes[0]->isVisible());
    QVERIFY(!changes[1]->isVisible() && !button->isVisible());
    click(program, changes[0]->objectName());
    QVERIFY(!changes[0]->isVisible() && button->isVisible() && button->isChecked());
    click(program, answer.replace(u"answer0"_s, u"answer1"_s));
    QTRY_VERIFY(part<QRadioButton>(program, answer)->isChecked());
}

void TestImportQuestions::theKeysGoOnBehindWhatWasAnswered()
{
    const QByteArray list = "EMAIL;LASTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;identifier\n"
                            "ann@example.com;Lee;14155552671;Yes;No;jane_chat_7\n"
                            "bob@example.com;Ray;14155552672;No;Yes;bob_chat_1\n";
    WindowFixture program;
    read(program, {written(program, u"three.csv"_s, list)});
    QTRY_VERIFY(hasSettled(program));
    auto *first = part<QComboBox>(program, u"type-0-5-choice"_s);
    auto *last = part<QRadioButton>(program, u"filter-0-4-answer0"_s);
    QVERIFY(first->hasFocus());
    click(program, u"filter-0-3-answer0"_s);
    QTRY_VERIFY(last->hasFocus());
    QTest::keyClick(last, Qt::Key_Space);
    QTRY_VERIFY(first->hasFocus()); // which was passed by
}

void TestImportQuestions::theKeysGoOnBehindAQuestionThatIsGone()
{
    constexpr int columns = 8; // of which some are out of sight
    QByteArray header = "identifier 0";
    QByteArray row = "jane_chat_0";
    for (int i = 1; i < columns; ++i) {
        header += ";identifier " + QByteArray::number(i);
        row += ";jane_chat_" + QByteArray::number(i);
    }
    WindowFixture program;
    read(program, {written(program, u"wide.csv"_s, header + '\n' + row + '\n')});
    QTRY_VERIFY(hasSettled(program));
    const auto typeOf = [&](int column) {
        return QPointer(part<QComboBox>(program, u"type-0-%1-choice"_s.arg(column)));
    };
    const QPointer<QComboBox> answered = typeOf(2);
    const QPointer<QComboBox> next = typeOf(3);
    QVERIFY(answered && next);
    answered->setFocus();
    const int place = answered->parentWidget()->y();
    auto *area = part<QScrollArea>(program, u"questionArea"_s);
    area->verticalScrollBar()->setValue(place + answered->y() / 2);
    choose(answered, typeLabel(IdentifierType::WebChat));
    QTRY_VERIFY(!answered);
    QVERIFY(next->hasFocus());
    const QWidget *card = next->parentWidget();
    QTRY_COMPARE(card->y(), place);
    QCOMPARE(card->visibleRegion().boundingRect(), card->rect());
    const QPointer<QComboBox> last = typeOf(columns - 1);
    choose(last, typeLabel(IdentifierType::WebChat));
    QTRY_VERIFY(!last);
    QVERIFY(typeOf(0)->hasFocus()); // which was passed by
}

void TestImportQuestions::aColumnWithoutATypeIsAskedAbout()
{
    WindowFixture program;
    read(program, {listNamed(u"handles.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    const auto combos = dialogOf(program)->findChildren<QComboBox *>(QRegularExpression(u"^role-"_s));
    QComboBox *open = nullptr;
    for (QComboBox *combo : combos)
        open = combo->currentIndex() < 0 ? combo : open;
    QVERIFY(open != nullptr);
    choose(open, typeLabel(IdentifierType::WebChat));
    import(program);
    QCOMPARE(program.count(EntryStatus::Valid), 2U);
    QCOMPARE(program.controller->model().entries().at(0).type, IdentifierType::WebChat);
}

void TestImportQuestions::aTypeForHandlesLeavesTheAddressesAmongThem()
{
    WindowFixture program;
    const QByteArray list =
        "identifier\nmaria_q\nlena_k\ncarl77x\nann@example.com\njoe_1\nmax_2\nzoe_3\nian_4\n";
    read(program, {written(program, u"mostly.csv"_s, list)});
    QTRY_VERIFY(hasSettled(program));
    auto *card = part<QComboBox>(program, u"type-0-0-choice"_s);
    QVERIFY(card != nullptr);
    choose(card, typeLabel(IdentifierType::WebChat));
    import(program);
    QCOMPARE(program.count(EntryStatus::Valid), 8U);
    QCOMPARE(program.controller->model().entries().at(0).type, IdentifierType::WebChat);
    QCOMPARE(program.controller->model().entries().at(3).type, IdentifierType::Email);
}

void TestImportQuestions::aKeyOpensTheTypesAndTakesNone()
{
    WindowFixture program;
    read(program, {listNamed(u"handles.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    auto *card = part<QComboBox>(program, u"type-0-0-choice"_s);
    QVERIFY(card != nullptr);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_W}) {
        QTest::keyClick(card, key);
        QVERIFY(card->view()->isVisible());
        card->hidePopup();
        QCOMPARE(card->currentIndex(), -1);
    }
    QVERIFY(!canImport(program));
    QTest::keyClick(card, Qt::Key_Down);
    card->view()->setCurrentIndex(
        card->model()->index(card->findText(typeLabel(IdentifierType::WebChat)), 0));
    QTest::keyClick(card->view(), Qt::Key_Return);
    import(program);
    QCOMPARE(program.count(EntryStatus::Valid), 2U);
    QCOMPARE(program.controller->model().entries().at(0).type, IdentifierType::WebChat);
}

void TestImportQuestions::hashesAreMatchedAgainstContacts()
{
    const auto hash = [](const char *text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex() + '\n';
    };
    WindowFixture program;
    const QString contacts =
        written(program, u"contacts.csv"_s, "email\nJane@example.com\njoe@example.com\n");
    read(program, {written(program, u"hashes.csv"_s, hash("jane@example.com") + hash("nobody"))});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    part<QPushButton>(program, u"hashes-0-0-action"_s)->click();
    const QPointer dialog = dialogOf(program)->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(contacts);
    dialog->close();
    QTRY_VERIFY(canImport(program));
    import(program);
    QCOMPARE(program.count(EntryStatus::Valid), 1U);
    QCOMPARE(program.count(EntryStatus::Invalid), 1U);
}

void TestImportQuestions::severalSheetsAreAskedAbout()
{
    WindowFixture program;
    read(program, {workbookNamed(u"hidden-sheets.xlsx"_s)}); // one is shown, two are not
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    auto *sheets = part<QComboBox>(program, u"sheetCombo"_s);
    QCOMPARE(sheets->count(), 3);
    QVERIFY(sheets->itemText(1).contains(u"hidden"_s));
    click(program, u"sheets-tick1"_s);
    QTRY_VERIFY(forecastOf(program).contains(u"1 sheet"_s));
    QVERIFY(!canImport(program));
    auto *include = part<QAbstractButton>(program, u"hidden-2-0-answer1"_s);
    QVERIFY(include != nullptr);
    include->click();
    import(program);
    QCOMPARE(program.rows(), 2U);
    QCOMPARE(program.count(EntryStatus::Valid) + program.count(EntryStatus::Duplicate), 2U);
}

void TestImportQuestions::visibleSheetsAreAskedAbout()
{
    WindowFixture program;
    read(program, {workbookNamed(u"two-sheets.xlsx"_s)});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    click(program, u"sheets-tick0"_s);
    QTRY_VERIFY(forecastOf(program).contains(u"1 sheet"_s));
    import(program);
    QCOMPARE(program.rows(), 2U);
    QCOMPARE(program.controller->model().entries().entry(0).identifier, "bob@example.com");
}

void TestImportQuestions::hiddenRowsAreAskedAbout()
{
    WindowFixture program;
    read(program, {workbookNamed(u"hidden-rows.xlsx"_s)});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    click(program, u"hidden-0-0-answer0"_s);
    QTRY_VERIFY(canImport(program));
    QVERIFY2(forecastOf(program).contains(u"2 hidden"_s), qPrintable(forecastOf(program)));
    click(program, u"hidden-0-0-answer1"_s);
    QTRY_VERIFY(!forecastOf(program).contains(u"hidden"_s));
    import(program);
    QVERIFY(program.rows() > 0);
    QCOMPARE(program.count(EntryStatus::Excluded), 0U);
}

void TestImportQuestions::theTextOfAMailIsAskedAbout()
{
    WindowFixture program;
    read(program, {listNamed(u"removal-request.eml"_s)});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    click(program, u"mailtext-0-0-answer0"_s);
    QTRY_VERIFY(canImport(program));
    import(program);
    QCOMPARE(program.count(EntryStatus::Valid), 2U);
    QCOMPARE(program.count(EntryStatus::Excluded), 1U);
}

void TestImportQuestions::theEncodingIsAskedWhereItMatters()
{
    WindowFixture program;
    read(program, {listNamed(u"mac-roman-domain.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    auto *mac = part<QRadioButton>(program, u"encoding-0-0-answer0"_s);
    QCOMPARE(mac->text().remove(u'&'), u"macintosh"_s);
    click(program, mac->objectName());
    QTRY_VERIFY(canImport(program));
    import(program);
    QCOMPARE(program.count(EntryStatus::Valid), 2U);
}

void TestImportQuestions::filteredRowsAreAskedAbout()
{
    WindowFixture program;
    read(program, {workbookNamed(u"filtered-rows.xlsx"_s)}); // a row below the filter is hidden by hand
    QTRY_VERIFY(hasSettled(program));
    click(program, u"filtered-0-0-answer1"_s);
    QTRY_VERIFY(!forecastOf(program).contains(u"by a filter"_s));
    QVERIFY(!canImport(program));
    click(program, u"hidden-0-0-answer0"_s);
    import(program);
    QCOMPARE(program.rows(), 4U);
    QCOMPARE(program.count(EntryStatus::Excluded), 1U);
}

void TestImportQuestions::crossedOutValuesAreAskedAbout()
{
    WindowFixture program;
    read(program, {workbookNamed(u"struck-through.xlsx"_s)});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    click(program, u"struck-0-0-answer0"_s);
    QTRY_VERIFY2(forecastOf(program).contains(u"crossed out"_s), qPrintable(forecastOf(program)));
    import(program);
    QCOMPARE(program.count(EntryStatus::Excluded), 3U);
    QCOMPARE(program.count(EntryStatus::Valid), 1U);
}

QTEST_MAIN(TestImportQuestions)
#include "tst_importquestions.moc"
