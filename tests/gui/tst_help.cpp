// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/gettingstarted.h"
#include "gui/widgets/terms.h"
#include "gui/windowfixture.h"
#include "ui_mainwindow.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTextBrowser>
#include <QUrl>

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

/// The kind of each line of a guide that begins a part: headings, list items, rows of tables and pictures.
QByteArray partsOf(const QByteArray &guide)
{
    QByteArray parts;
    bool isParagraph = false;
    for (const QByteArray &line : guide.split('\n')) {
        const bool isText = !line.isEmpty() && !line.startsWith(' ');
        const char kind = isText && "#-|!1234"_ba.contains(line.front()) ? line.front() : 'p';
        if (isText && (kind != 'p' || !isParagraph))
            parts += kind;
        isParagraph = !line.isEmpty();
    }
    return parts;
}

QByteArray guideIn(const QString &language)
{
    QFile file(u":/guide/guide_%1.md"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The user guide, Getting Started, and What's This? for the words of the trade.
class TestHelp : public QObject {
    Q_OBJECT

private slots:
    void gettingStartedIsOfferedOnce();
    void aFolderThatCannotBeWrittenOffersNothing();
    void gettingStartedOpensFromTheHelpMenu();
    void theSampleListCanBeTriedFromThere();
    void theGuideOpensFromThere();
    void everyGuideHasTheSameParts_data();
    void everyGuideHasTheSameParts();
    void wordsOfTheTradeAreExplained_data();
    void wordsOfTheTradeAreExplained();
};

void TestHelp::gettingStartedIsOfferedOnce()
{
    const QTemporaryDir folder;
    QVERIFY(takeFirstStart(folder.path()));
    QVERIFY(!takeFirstStart(folder.path()));
    QVERIFY(savePreferences(folder.path(), Preferences()));
    QVERIFY(!takeFirstStart(folder.path()));
}

void TestHelp::aFolderThatCannotBeWrittenOffersNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QVERIFY(!takeFirstStart(file + u"/below"_s));
}

void TestHelp::gettingStartedOpensFromTheHelpMenu()
{
    const WindowFixture program;
    QVERIFY(!program.isShown(u"GettingStarted"_s));
    const Ui::MainWindow &ui = program.controller->window().ui();
    QVERIFY(ui.menuHelp->actions().contains(ui.actionGettingStarted));
    ui.actionGettingStarted->trigger();
    QVERIFY(program.isShown(u"GettingStarted"_s));
    QVERIFY(!program.find<QDialog>(u"GettingStarted"_s)->isModal());
    const QPointer<QDialog> steps = program.find<QDialog>(u"GettingStarted"_s);
    QTest::keyClick(steps, Qt::Key_Escape);
    QTRY_VERIFY(steps.isNull());
}

void TestHelp::theSampleListCanBeTriedFromThere()
{
    const WindowFixture program;
    program.controller->showGettingStarted();
    program.click(u"tryButton"_s);
    QTRY_VERIFY(program.rows() > 10);
    QVERIFY(program.controller->practice().isOn());
}

void TestHelp::theGuideOpensFromThere()
{
    const WindowFixture program;
    program.controller->showGettingStarted();
    program.click(u"guideButton"_s);
    QVERIFY(program.isShown(u"guideText"_s));
}

void TestHelp::everyGuideHasTheSameParts_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "en", "es", "fr", "he", "pt"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHelp::everyGuideHasTheSameParts()
{
    QFETCH(const QString, language);
    const WindowFixture program; // registers the resources
    const QByteArray guide = guideIn(language);
    QVERIFY(!guide.isEmpty());
    QCOMPARE(partsOf(guide), partsOf(guideIn(u"en"_s)));
    program.controller->showGettingStarted();
    program.click(u"guideButton"_s);
    auto *browser = program.find<QTextBrowser>(u"guideText"_s);
    int pictures = 0;
    for (const QByteArray &line : guide.split('\n')) {
        if (!line.startsWith("!["))
            continue;
        ++pictures;
        const QByteArray name = line.sliced(line.lastIndexOf('(') + 1).chopped(1);
        QVERIFY2(name.endsWith('_' + language.toLatin1() + ".png"), name.constData());
        const QUrl picture(QString::fromLatin1(name));
        QVERIFY2(!browser->loadResource(QTextDocument::ImageResource, picture).isNull(), name.constData());
    }
    QVERIFY(pictures > 0);
}

void TestHelp::wordsOfTheTradeAreExplained_data()
{
    QTest::addColumn<QString>("widget");
    QTest::addColumn<int>("term");
    QTest::newRow("identifier") << u"subline"_s << int(Term::Identifier);
    QTest::newRow("reserve") << u"reserveSpin"_s << int(Term::Reserve);
    QTest::newRow("retention") << u"retentionSpin"_s << int(Term::Retention);
    QTest::newRow("E.164") << u"regionCombo"_s << int(Term::Region);
    QTest::newRow("in doubt, chip") << u"chip-unknown"_s << int(Term::InDoubt);
    QTest::newRow("in doubt, upload") << u"doubtLabel"_s << int(Term::InDoubt);
    QTest::newRow("batch") << u"progressBar"_s << int(Term::Batch);
}

void TestHelp::wordsOfTheTradeAreExplained()
{
    QFETCH(const QString, widget);
    QFETCH(const int, term);
    const WindowFixture program;
    program.controller->settings().edit();
    const auto *found = program.find<QWidget>(widget);
    QVERIFY(found != nullptr);
    QCOMPARE(found->whatsThis(), explanation(Term(term)));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
