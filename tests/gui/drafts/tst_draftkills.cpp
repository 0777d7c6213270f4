// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/parsedidentifier.h"
#include "draft/draftfolder.h"
#include "gui/drafts/draftsaver.h"
#include "list/entrytablemodel.h"
#include "support/waiting.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 50;

QString textOf(int edit)
{
    return u"edit%1@example.com"_s.arg(edit);
}

/// Types into one cell after the other, for ever, and says what is on disk.
class Typist : public QObject {
public:
    explicit Typist(const QString &folder)
        : m_saver(m_model.list())
    {
        m_saver.setFolder(folder);
        EntryStore store;
        for (int i = 0; i < rows; ++i)
            store.append(makeEntry({.input = "row@example.com", .origin = {}}, {}));
        m_model.bulkEdits().append(std::move(store), [] { return u"Open"_s; });
        connect(&m_typing, &QTimer::timeout, this, &Typist::type);
        m_typing.start(std::chrono::milliseconds(3));
    }

private:
    void type()
    {
        ++m_edits;
        m_model.setData(m_model.index(m_edits % rows, int(Column::Identifier)), textOf(m_edits),
                        Qt::EditRole);
        if (m_edits % 7 == 0)
            m_saver.flush();
        if (m_saver.isSaved()) {
            std::printf("%d\n", m_edits);
            std::fflush(stdout);
        }
    }

    EntryTableModel m_model;
    DraftSaver m_saver;
    QTimer m_typing;
    int m_edits = 0;
};

/// What the list is after so many edits.
QStringList listAfter(int edits)
{
    QStringList list;
    for (int row = 0; row < rows; ++row) {
        const int last = edits - ((edits - row) % rows + rows) % rows;
        list << (last > 0 ? textOf(last) : u"row@example.com"_s);
    }
    return list;
}

} // namespace

/// A process is killed while somebody types: what it said to be saved is there, and nothing half.
class TestDraftKills : public QObject {
    Q_OBJECT

private slots:
    void nothingSavedIsLost_data();
    void nothingSavedIsLost();
};

void TestDraftKills::nothingSavedIsLost_data()
{
    QTest::addColumn<int>("afterLines");
    QTest::addColumn<int>("pause");
    const int kills = qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0 ? 200 : 8;
    QRandomGenerator random(2026);
    for (int i = 0; i < kills; ++i)
        QTest::addRow("kill %d", i) << int(random.bounded(1, 30)) << int(random.bounded(0, 40));
}

void TestDraftKills::nothingSavedIsLost()
{
    QFETCH(const int, afterLines);
    QFETCH(const int, pause);
    const QTemporaryDir folder;
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder.path()});
    QByteArray said;
    while (said.count('\n') < afterLines) {
        QVERIFY(typist.waitForReadyRead(test::hangLimitMs));
        said += typist.readAll();
    }
    QTest::qWait(pause); // so that it dies anywhere in between
    typist.kill();
    QVERIFY(typist.waitForFinished(test::hangLimitMs));
    said += typist.readAll();
    const QList<QByteArray> lines = said.first(said.lastIndexOf('\n')).split('\n');
    const int saved = lines.last().toInt();

    const FoundDrafts found = findDrafts(folder.path());
    QVERIFY(found.damaged.isEmpty());
    QCOMPARE(found.drafts.size(), size_t(1));
    const auto draft =
        DraftFile::open(draftPath(folder.path(), found.drafts[0].id)).and_then([](DraftFile &&file) {
            return file.load();
        });
    QVERIFY(draft);
    QStringList list;
    int newest = 0;
    for (quint32 i = 0; i < draft->entries.size(); ++i) {
        list << QString::fromStdString(draft->entries.entry(i).input);
        if (list.last().startsWith(u"edit"_s))
            newest = std::max(newest, list.last().section(u'@', 0, 0).mid(4).toInt());
    }
    QVERIFY2(newest >= saved, qPrintable(u"%1 of %2"_s.arg(newest).arg(saved)));
    QCOMPARE(list, listAfter(newest));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--type") {
        const Typist typist(QString::fromLocal8Bit(argv[2]));
        return QCoreApplication::exec();
    }
    TestDraftKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftkills.moc"
