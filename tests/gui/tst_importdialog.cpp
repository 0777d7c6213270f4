// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/deskfixture.h"

#include "gui/entrytable.h"
#include "gui/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace dnc;
using dnc::tests::DeskFixture;

class TestImportDialog : public QObject {
    Q_OBJECT

private slots:
    void aPlainListOpensNoWindow();
    void aMixedExportIsAskedAbout();
    void theFilterAsAPersonTicksItIsTaken();
    void nothingIsAddedOnCancel();
    void subscribersAreTakenOnlyIfSaid();
    void everyOpenQuestionHoldsTheImportBack();
    void aColumnWithoutATypeIsAskedAbout();
    void severalSheetsAreAskedAbout();
    void hiddenRowsAreAskedAbout();
    void anotherEncodingReadsTheFileAgain();
    void anotherHeaderRowIsTaken();
    void theProfileCanBeChanged();
    void whatWasChosenIsRememberedAndCanBeChanged();
    void whatWasRememberedCanBeForgotten();
    void severalFilesAreAskedAboutOneAfterTheOther();
    void filesAreOfferedAgain();
    void everythingHasANameAndIsReached();
};

namespace {

using namespace Qt::StringLiterals;

QString listNamed(const QString &name)
{
    return QStringLiteral(DNC_SOURCE_DIR "/tests/data/lists/") + name;
}

QString workbookNamed(const QString &name)
{
    return QStringLiteral(DNC_SOURCE_DIR "/tests/data/workbooks/") + name;
}

QString written(const DeskFixture &program, const QString &name, const QByteArray &text)
{
    const QString path = program.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("a list could not be written");
    return path;
}

ImportDialog *dialogOf(const DeskFixture &program)
{
    for (auto *dialog : program.desk->window().findChildren<ImportDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

template <typename W>
W *part(const DeskFixture &program, const QString &name)
{
    const ImportDialog *dialog = dialogOf(program);
    return dialog == nullptr ? nullptr : dialog->findChild<W *>(name);
}

void read(const DeskFixture &program, const QStringList &paths)
{
    program.desk->importer().readFiles(paths);
    QTRY_VERIFY(!program.desk->importer().isReading());
}

/// Until the window has counted what was changed.
bool hasSettled(const DeskFixture &program)
{
    const auto *label = part<QLabel>(program, u"forecastLabel"_s);
    return label != nullptr && !label->text().isEmpty();
}

void click(const DeskFixture &program, const QString &name)
{
    auto *button = part<QAbstractButton>(program, name);
    QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

bool canImport(const DeskFixture &program)
{
    const auto *button = part<QPushButton>(program, u"importButton"_s);
    return button != nullptr && button->isEnabled();
}

QString forecastOf(const DeskFixture &program)
{
    return part<QLabel>(program, u"forecastLabel"_s)->text();
}

void choose(QComboBox *combo, const QString &text)
{
    QVERIFY(combo != nullptr && combo->isVisible());
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

QString cellOf(const DeskFixture &program, int row, int column)
{
    return part<QTableView>(program, u"previewTable"_s)->model()->index(row, column).data().toString();
}

void import(const DeskFixture &program)
{
    QTRY_VERIFY(canImport(program));
    click(program, u"importButton"_s);
    QTRY_VERIFY(dialogOf(program) == nullptr);
    QTRY_VERIFY(!program.desk->importer().isReading());
}

const QByteArray mixed = "email,state\nann@example.com,unsubscribed\nbob@example.com,subscribed\n"
                         "carl@example.com,subscribed\n";

} // namespace

void TestImportDialog::aPlainListOpensNoWindow()
{
    DeskFixture program;
    read(program, {listNamed(u"comma-header.csv"_s)});
    QTRY_VERIFY(program.rows() > 0);
    QVERIFY(dialogOf(program) == nullptr);
}

void TestImportDialog::aMixedExportIsAskedAbout()
{
    DeskFixture program;
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

void TestImportDialog::theFilterAsAPersonTicksItIsTaken()
{
    DeskFixture program;
    read(program, {written(program, u"mixed.csv"_s, mixed)});
    QTRY_VERIFY(hasSettled(program));
    click(program, u"filter-0-1-answer0"_s);
    QTRY_VERIFY(canImport(program));
    QVERIFY2(forecastOf(program).contains(u"2 left out"_s), qPrintable(forecastOf(program)));
    const auto ticks =
        dialogOf(program)->findChildren<QCheckBox *>(QRegularExpression(u"^filter-0-1-tick"_s));
    QCOMPARE(ticks.size(), 2);
    for (QCheckBox *tick : ticks) {
        if (tick->text().startsWith(u"subscribed"_s))
            QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
    }
    QTRY_VERIFY(!forecastOf(program).contains(u"left out"_s));
    for (QCheckBox *tick : ticks) {
        if (tick->text().startsWith(u"subscribed"_s))
            QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
    }
    QTRY_VERIFY(forecastOf(program).contains(u"2 left out"_s));
    import(program);
    QCOMPARE(program.rows(), 3U);
    QCOMPARE(program.count(EntryStatus::Excluded), 2U);
    QCOMPARE(program.count(EntryStatus::Valid), 1U);
}

void TestImportDialog::nothingIsAddedOnCancel()
{
    DeskFixture program;
    read(program, {written(program, u"mixed.csv"_s, mixed)});
    QTRY_VERIFY(hasSettled(program));
    QTest::keyClick(dialogOf(program), Qt::Key_Escape);
    QTRY_VERIFY(dialogOf(program) == nullptr);
    QTRY_VERIFY(!program.desk->importer().isReading());
    QCOMPARE(program.rows(), 0U);
    read(program, {program.folder.filePath(u"mixed.csv"_s)});
    QTRY_VERIFY(dialogOf(program) != nullptr); // nothing was remembered either
}

void TestImportDialog::subscribersAreTakenOnlyIfSaid()
{
    DeskFixture program;
    read(program, {listNamed(u"mailchimp.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    QVERIFY(!canImport(program));
    click(program, u"others-0-0-answer1"_s);
    QTRY_VERIFY(forecastOf(program).contains(u"1 identifier"_s));
    click(program, u"others-0-0-answer0"_s);
    QTRY_VERIFY(forecastOf(program).contains(u"1 left out"_s));
    import(program);
    QCOMPARE(program.count(EntryStatus::Excluded), 1U);
}

void TestImportDialog::everyOpenQuestionHoldsTheImportBack()
{
    DeskFixture program;
    read(program, {listNamed(u"brevo-mixed.csv"_s)});
    QTRY_VERIFY(hasSettled(program));
    const auto answers =
        dialogOf(program)->findChildren<QRadioButton *>(QRegularExpression(u"^filter.*answer0$"_s));
    QCOMPARE(answers.size(), 2);
    click(program, answers[0]->objectName());
    QTRY_VERIFY(part<QLabel>(program, u"openLabel"_s)->text().contains(u"1 question"_s));
    QVERIFY(!canImport(program));
    click(program, answers[1]->objectName());
    import(program);
    QCOMPARE(program.count(EntryStatus::Excluded), 4U);
    QCOMPARE(program.rows(), 6U);
}

void TestImportDialog::aColumnWithoutATypeIsAskedAbout()
{
    DeskFixture program;
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
    QCOMPARE(program.desk->model().entries().at(0).type, IdentifierType::WebChat);
}

void TestImportDialog::severalSheetsAreAskedAbout()
{
    DeskFixture program;
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

void TestImportDialog::hiddenRowsAreAskedAbout()
{
    DeskFixture program;
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

void TestImportDialog::anotherEncodingReadsTheFileAgain()
{
    DeskFixture program;
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
    DeskFixture program;
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
    DeskFixture program;
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
    DeskFixture program;
    const QString path = written(program, u"mixed.csv"_s, mixed);
    read(program, {path});
    QTRY_VERIFY(hasSettled(program));
    click(program, u"filter-0-1-answer0"_s);
    import(program);
    program.desk->model().clear();
    program.restart();

    read(program, {path});
    QTRY_COMPARE(program.rows(), 3U);
    QVERIFY(dialogOf(program) == nullptr);
    QCOMPARE(program.count(EntryStatus::Excluded), 2U);
    QVERIFY2(program.messages().contains(u"2 left out"_s), qPrintable(program.messages()));

    program.click(u"changeImport"_s);
    QTRY_VERIFY(hasSettled(program));
    QCOMPARE(program.rows(), 3U);
    click(program, u"filter-0-1-answer1"_s);
    QTRY_VERIFY(!forecastOf(program).contains(u"left out"_s));
    import(program);
    QCOMPARE(program.rows(), 3U);
    QCOMPARE(program.count(EntryStatus::Valid), 3U);
}

void TestImportDialog::whatWasRememberedCanBeForgotten()
{
    DeskFixture program;
    const QString path = written(program, u"mixed.csv"_s, mixed);
    read(program, {path});
    QTRY_VERIFY(hasSettled(program));
    click(program, u"filter-0-1-answer0"_s);
    import(program);
    program.click(u"changeImport"_s);
    QTRY_VERIFY(hasSettled(program));
    click(program, u"rememberBox"_s);
    import(program);
    program.desk->model().clear();
    read(program, {path});
    QTRY_VERIFY(dialogOf(program) != nullptr);
}

void TestImportDialog::severalFilesAreAskedAboutOneAfterTheOther()
{
    DeskFixture program;
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
    DeskFixture program;
    auto *menu = program.find<QMenu>(u"menuRecent"_s);
    QVERIFY(!menu->isEnabled());
    const QString path = written(program, u"plain.csv"_s, "dora@example.com\n");
    read(program, {path});
    QTRY_COMPARE(program.rows(), 1U);
    program.desk->model().clear();
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
    DeskFixture program;
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
