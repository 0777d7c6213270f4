// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/emptypage.h"
#include "gui/languageswitch.h"
#include "gui/settings/languages.h"
#include "gui/settings/regions.h"
#include "gui/startup.h"
#include "gui/windowfixture.h"
#include "ui_mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QUndoStack>

#include <algorithm>

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

/// The languages of the program, and changing between them while the window is open.
class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void everyLanguageThatIsOfferedHasTexts();
    void theWindowSpeaksEachLanguageAtOnce_data();
    void theWindowSpeaksEachLanguageAtOnce();
    void messagesFollowTheLanguageAndStay();
    void shortcutsSurviveAChangeOfLanguage();
    void whatIsTypedSurvivesAChangeOfLanguage();
    void undoStepsFollowTheLanguage();
    void aChoiceInTheSettingsIsSeenAtOnceAndKept();
    void cancelingTheSettingsBringsTheLanguageBack();
    void theLanguageOfTheSessionHoldsUntilAnotherIsChosen();
    void regionsAreNamedInTheLanguageOfTheProgram();
    void insertedValuesAreIsolatedInHebrew();
};

namespace {

void speak(const QString &language)
{
    installTranslations(*QCoreApplication::instance(), language);
    QCoreApplication::processEvents();
}

void choose(const WindowFixture &program, const QString &language)
{
    auto *combo = program.find<QComboBox>(u"languageCombo"_s);
    QVERIFY(combo != nullptr);
    combo->setCurrentIndex(combo->findData(language));
    QCoreApplication::processEvents();
}

QString headline(const WindowFixture &program)
{
    return program.find<QLabel>(u"headline"_s)->text();
}

} // namespace

void TestLanguages::cleanup()
{
    speak(u"en"_s);
}

void TestLanguages::everyLanguageThatIsOfferedHasTexts()
{
    QStringList offered;
    for (const Language &language : allLanguages())
        offered << u"dnc-desk_%1.qm"_s.arg(language.code);
    offered.sort();
    QCOMPARE(QDir(u":/i18n"_s).entryList(QDir::Files, QDir::Name), offered);
}

void TestLanguages::theWindowSpeaksEachLanguageAtOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("status");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("German") << u"de"_s << u"&Datei"_s << u"Fügen Sie Ihre Abmeldeliste hinzu"_s << u"Status"_s
                            << Qt::LeftToRight;
    QTest::newRow("French") << u"fr"_s << u"&Fichier"_s << u"Ajoutez votre liste de désinscriptions"_s
                            << u"Statut"_s << Qt::LeftToRight;
    QTest::newRow("Spanish") << u"es"_s << u"&Archivo"_s << u"Añada su lista de bajas"_s << u"Estado"_s
                             << Qt::LeftToRight;
    QTest::newRow("Portuguese") << u"pt_BR"_s << u"&Arquivo"_s << u"Adicione sua lista de descadastros"_s
                                << u"Status"_s << Qt::LeftToRight;
    QTest::newRow("Hebrew") << u"he"_s << u"&קובץ"_s << u"הוספת רשימת ההסרות שלכם"_s << u"מצב"_s
                            << Qt::RightToLeft;
}

void TestLanguages::theWindowSpeaksEachLanguageAtOnce()
{
    QFETCH(const QString, language);
    QFETCH(const QString, head);
    const WindowFixture program;
    const MainWindow &window = program.controller->window();
    QCOMPARE(headline(program), u"Add your opt-out list"_s);
    speak(language);
    QCOMPARE(headline(program), head);
    QTEST(window.ui().menuFile->title(), "file");
    QTEST(program.controller->model().headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), "status");
    QTEST(window.layoutDirection(), "direction");
    QTEST(program.find<QAbstractButton>(u"pasteButton"_s)->layoutDirection(), "direction");
    speak(u"en"_s);
    QCOMPARE(window.ui().menuFile->title(), u"&File"_s);
    QCOMPARE(headline(program), u"Add your opt-out list"_s);
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::messagesFollowTheLanguageAndStay()
{
    const WindowFixture program;
    program.paste(u"ann@example.com\nbob@@example.com"_s);
    const auto *title = program.find<QLabel>(u"bannerTitle"_s);
    const auto *button = program.find<QAbstractButton>(u"showProblems"_s);
    QVERIFY(title != nullptr);
    QVERIFY(button != nullptr);
    QVERIFY2(title->text().startsWith(u"2 identifiers read"_s), qPrintable(title->text()));
    const QString english = title->text();
    speak(u"de"_s);
    QVERIFY2(title->text().startsWith(u"2 Kennungen"_s), qPrintable(title->text()));
    QCOMPARE(button->text(), u"Anzeigen, was zu prüfen ist"_s);
    QVERIFY(program.isShown(u"showProblems"_s));
    speak(u"en"_s);
    QCOMPARE(title->text(), english);
}

void TestLanguages::shortcutsSurviveAChangeOfLanguage()
{
    const WindowFixture program;
    const auto keys = [&program] {
        QStringList all;
        for (const QAction *action : program.controller->window().findChildren<QAction *>())
            all << QKeySequence::listToString(action->shortcuts());
        return all;
    };
    const QStringList before = keys();
    speak(u"fr"_s);
    QCOMPARE(keys(), before);
}

void TestLanguages::undoStepsFollowTheLanguage()
{
    speak(u"en"_s);
    const WindowFixture program;
    program.paste(u"ann@example.com\nbob@example.com"_s);
    program.controller->model().bulkEdits().remove({0});
    const QUndoStack &steps = *program.controller->model().undoStack();
    const auto names = [&] { return QStringList{steps.text(0), steps.text(1)}; };
    const auto *undo = program.find<QAction>(u"actionUndo"_s);
    const QStringList english = names();
    QCOMPARE(english[1], u"Delete 1 row"_s);
    speak(u"de"_s);
    QTRY_COMPARE(names()[1], u"1 Zeile löschen"_s);
    QVERIFY(names()[0] != english[0]);
    QVERIFY2(undo->toolTip().contains(names()[1]), qPrintable(undo->toolTip()));
    program.controller->model().list().undo(); // a step that is undone has a name, too
    speak(u"en"_s);
    QTRY_COMPARE(names(), english);
}

void TestLanguages::whatIsTypedSurvivesAChangeOfLanguage()
{
    const WindowFixture program;
    program.paste(u"ann@example.com\nbob@example.com"_s);
    auto *search = program.find<QLineEdit>(u"searchEdit"_s);
    search->setText(u"ann"_s);
    speak(u"he"_s);
    QCOMPARE(search->text(), u"ann"_s);
    QCOMPARE(program.rows(), 2U);
    program.controller->settings().edit();
    auto *account = program.find<QLineEdit>(u"accountEdit"_s);
    account->setText(u"acct_7"_s);
    const QString region = program.find<QComboBox>(u"regionCombo"_s)->currentData().toString();
    speak(u"es"_s);
    QCOMPARE(account->text(), u"acct_7"_s);
    QCOMPARE(program.find<QComboBox>(u"regionCombo"_s)->currentData().toString(), region);
}

void TestLanguages::aChoiceInTheSettingsIsSeenAtOnceAndKept()
{
    WindowFixture program;
    followLanguage(program.controller->settings(), {});
    program.controller->settings().edit();
    choose(program, u"fr"_s);
    const auto *dialog = program.find<QDialog>(u"SettingsDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), u"Paramètres"_s);
    QCOMPARE(program.find<QComboBox>(u"themeCombo"_s)->itemText(1), u"Clair"_s);
    const auto *scroll = program.find<QScrollArea>(u"scroll"_s); // no field is cut
    QTRY_VERIFY(scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width());
    QCOMPARE(headline(program), u"Ajoutez votre liste de désinscriptions"_s);
    program.click(u"okButton"_s);
    QCoreApplication::processEvents();
    QCOMPARE(headline(program), u"Ajoutez votre liste de désinscriptions"_s);
    QCOMPARE(loadPreferences(program.controller->settings().dataFolder()).language, u"fr"_s);
}

void TestLanguages::cancelingTheSettingsBringsTheLanguageBack()
{
    const WindowFixture program;
    followLanguage(program.controller->settings(), u"de"_s);
    speak(u"de"_s);
    const QString german = headline(program);
    program.controller->settings().edit();
    choose(program, u"he"_s);
    QVERIFY(headline(program) != german);
    program.click(u"closeButton"_s);
    QCoreApplication::processEvents();
    QCOMPARE(headline(program), german);
    QVERIFY(program.controller->settings().preferences().language.isEmpty());
}

void TestLanguages::theLanguageOfTheSessionHoldsUntilAnotherIsChosen()
{
    const WindowFixture program;
    followLanguage(program.controller->settings(), u"es"_s);
    speak(u"es"_s);
    program.controller->settings().setPauseActiveProspects(false);
    QCoreApplication::processEvents();
    QCOMPARE(headline(program), u"Añada su lista de bajas"_s);
}

void TestLanguages::regionsAreNamedInTheLanguageOfTheProgram()
{
    const std::pair<QString, QString> germany[]{
        {u"en"_s, u"Germany (DE)"_s},     {u"de"_s, u"Deutschland (DE)"_s}, {u"fr"_s, u"Allemagne (DE)"_s},
        {u"pt_BR"_s, u"Alemanha (DE)"_s}, {u"es"_s, u"Alemania (DE)"_s},    {u"he"_s, u"גרמניה (DE)"_s}};
    for (const auto &[language, label] : germany) {
        speak(language);
        const std::vector<Region> regions = allRegions();
        const auto found = std::ranges::find(regions, u"DE"_s, &Region::code);
        QVERIFY(found != regions.end());
        QCOMPARE(found->label, label);
        QVERIFY(std::ranges::find(regions, u"AX"_s, &Region::code) != regions.end());
    }
}

void TestLanguages::insertedValuesAreIsolatedInHebrew()
{
    const WindowFixture program;
    speak(u"he"_s);
    program.paste(u"bob@gmial.com"_s);
    const QModelIndex cell = program.controller->model().index(0, 0);
    const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"\u2068bob@gmial.com\u2069"), qPrintable(spoken));
    // What is shown, copied and sent has no marks.
    QCOMPARE(cell.data(Qt::DisplayRole).toString(), u"bob@gmial.com"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installTranslations(application, u"en"_s);
    TestLanguages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_languages.moc"
