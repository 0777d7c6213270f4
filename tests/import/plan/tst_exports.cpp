// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "exports.h"
#include "import/mapping/consent.h"
#include "import/plan/questions.h"
#include "import/sheet/document.h"
#include "import/shown.h"

#include <QTest>

#include <algorithm>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// A thousand exports in words that the program does not read: whoever did not opt out is never sent without
/// a question, and after the truthful answer nobody who did is lost.
class TestExports : public QObject {
    Q_OBJECT

private slots:
    void nobodyIsSentWithoutAQuestion();
    void plainListsAskNothing();

private:
    const std::vector<MadeExport> m_exports = makeExports(1000);
};

static QSet<QString> sent(const Document &document, const ImportPlan &plan)
{
    EntryStore store;
    addEntries(document, plan, {}, store);
    QSet<QString> all;
    for (quint32 i = 0; i < store.size(); ++i) {
        if (store.statusAt(i) == EntryStatus::Valid || store.statusAt(i) == EntryStatus::Duplicate)
            all << QString::fromUtf8(store.at(i).input).trimmed();
    }
    return all;
}

/// What a person answers who knows the list: also which columns say who opted out.
static ImportPlan answered(const Document &document, ImportPlan plan, const MadeExport &made)
{
    SheetPlan &sheet = plan.sheets.front();
    std::vector<quint32> others;
    for (const ConsentColumn &column : sheet.mapping.consent) {
        if (!made.outValues.contains(int(column.column)))
            others.push_back(column.column);
    }
    for (const quint32 column : others)
        setRole(document.sheets.front(), sheet, column, {});
    for (auto it = made.outValues.begin(); it != made.outValues.end(); ++it) {
        const auto index = quint32(it.key());
        if (sheet.mapping.roles[index].kind != ColumnRole::Kind::Flag)
            setRole(document.sheets.front(), sheet, index, {.kind = ColumnRole::Kind::Flag});
        for (ConsentColumn &column : sheet.mapping.consent) {
            if (column.column != index)
                continue;
            std::vector<std::string> values;
            for (const QString &value : it.value())
                values.push_back(value.toStdString());
            answerColumn(column, values);
            column.channels = {};
        }
    }
    return plan;
}

void TestExports::nobodyIsSentWithoutAQuestion()
{
    int columns = 0;
    int recognized = 0;
    int silent = 0;
    for (const MadeExport &made : m_exports) {
        if (made.isPlain)
            continue;
        const Document document = documentOf(made.text);
        const ImportPlan plan = makePlan(document, {});
        const Mapping &mapping = plan.sheets.front().mapping;
        columns += int(made.outValues.size());
        recognized += int(std::ranges::count_if(mapping.consent, [&](const ConsentColumn &column) {
            return made.outValues.contains(int(column.column));
        }));
        const bool asks = !questions(document, plan).empty();
        const QSet<QString> now = sent(document, plan);
        if (!asks && now.intersects(made.others)) {
            qWarning("sent without a question:\n%s", made.text.left(400).constData());
            ++silent;
        }
        const QSet<QString> then = sent(document, answered(document, plan, made));
        QVERIFY2(then.contains(made.out), made.text.constData());
        QVERIFY2(!then.intersects(made.others), made.text.constData());
    }
    qInfo("%d of %d consent columns were recognized", recognized, columns);
    QCOMPARE(silent, 0);
    QVERIFY(recognized * 100 >= columns * 80);
}

void TestExports::plainListsAskNothing()
{
    int lists = 0;
    int asked = 0;
    for (const MadeExport &made : m_exports) {
        if (!made.isPlain)
            continue;
        const Document document = documentOf(made.text);
        const ImportPlan plan = makePlan(document, {});
        ++lists;
        const std::vector<Question> open = questions(document, plan);
        asked += open.empty() ? 0 : 1;
        if (!open.empty())
            qInfo("%s\n%s", qPrintable(describe(open.front(), document, plan)),
                  made.text.left(300).constData());
        QVERIFY2(!open.empty() || sent(document, plan).contains(made.out), made.text.constData());
    }
    qInfo("%d of %d plain lists were asked about", asked, lists);
    QVERIFY(asked * 100 <= lists * 2);
}

QTEST_APPLESS_MAIN(TestExports)
#include "tst_exports.moc"
