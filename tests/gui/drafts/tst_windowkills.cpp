// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftfolder.h"
#include "gui/mainwindowcontroller.h"
#include "gui/startup.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "support/waiting.h"

#include <QApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 20;

QString textOf(int edit)
{
    return u"edit%1@example.com"_s.arg(edit);
}

/// Types into one cell after the other of the real window, for ever, and says what is on disk.
class Typist : public QObject {
public:
    explicit Typist(const QString &folder)
        : m_controller(folder, {})
    {
        m_controller.begin(false, {});
        QString list;
        for (int i = 0; i < rows; ++i)
            list += textOf(0) + u'\n';
        m_controller.importer().readPasted({.text = list, .html = {}});
        connect(&m_typing, &QTimer::timeout, this, &Typist::type);
        m_typing.start(std::chrono::milliseconds(20));
    }

private:
    void type()
    {
        if (m_controller.importer().isReading() || !m_controller.window().isActiveWindow())
            return;
        m_controller.window().listPage().table().goTo(++m_edits % rows, Column::Identifier);
        for (const QChar letter : textOf(m_edits))
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (m_edits % 7 == 0)
            (void)m_controller.drafts().saveNow();
        if (m_controller.drafts().isSaved()) {
            std::printf("%d\n", m_edits);
            std::fflush(stdout);
        }
    }

    MainWindowController m_controller;
    QTimer m_typing;
    int m_edits = 0;
};

/// What the list is after so many edits.
QStringList listAfter(int edits)
{
    QStringList list;
    for (int row = 0; row < rows; ++row)
        list << textOf(std::max(0, edits - ((edits - row) % rows + rows) % rows));
    return list;
}

QStringList listIn(const Draft &draft, int &newest)
{
    QStringList list;
    for (quint32 i = 0; i < draft.entries.size(); ++i) {
        list << QString::fromStdString(draft.entries.entry(i).input);
        newest = std::max(newest, list.last().section(u'@', 0, 0).mid(4).toInt());
    }
    return list;
}

} // namespace

/// The window is killed while somebody types into it: every edit that it had saved is there, and no edit is
/// there in half or without those before it.
class TestWindowKills : public QObject {
    Q_OBJECT

private slots:
    void nothingSavedIsLost_data();
    void nothingSavedIsLost();
};

void TestWindowKills::nothingSavedIsLost_data()
{
    QTest::addColumn<int>("afterLines");
    QTest::addColumn<int>("pause");
    const int kills = qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0 ? 100 : 4;
    QRandomGenerator random(2027);
    for (int i = 0; i < kills; ++i)
        QTest::addRow("kill %d", i) << int(random.bounded(1, 12)) << int(random.bounded(0, 300));
}

void TestWindowKills::nothingSavedIsLost()
{
    QFETCH(const int, afterLines);
    QFETCH(const int, pause);
    const QTemporaryDir folder;
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder.path()});
    QByteArray said;
    while (said.count('\n') < afterLines) {
        QVERIFY(typist.waitForReadyRead(test::hangLimitMs));
        said += typist.readAllStandardOutput();
    }
    QTest::qWait(pause); // so that it dies anywhere in between
    typist.kill();
    QVERIFY(typist.waitForFinished(test::hangLimitMs));
    said += typist.readAllStandardOutput();
    const int saved = said.first(said.lastIndexOf('\n')).split('\n').last().toInt();

    const QString drafts = draftsFolder(folder.path());
    const FoundDrafts found = findDrafts(drafts);
    QVERIFY(found.damaged.isEmpty());
    QCOMPARE(found.drafts.size(), size_t(1));
    const auto draft = DraftFile::open(draftPath(drafts, found.drafts[0].id)).and_then([](DraftFile &&file) {
        return file.load();
    });
    QVERIFY(draft);
    int newest = 0;
    const QStringList list = listIn(*draft, newest);
    QVERIFY2(newest >= saved, qPrintable(u"%1 of %2"_s.arg(newest).arg(saved)));
    QCOMPARE(list, listAfter(newest));
}

int main(int argc, char **argv)
{
    registerResources();
    QApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--type") {
        const Typist typist(QString::fromLocal8Bit(argv[2]));
        return QApplication::exec();
    }
    TestWindowKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkills.moc"
