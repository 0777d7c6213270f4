// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/parsedidentifier.h"
#include "list/entrytablemodel.h"

#include <QTest>

using namespace dnc;

/// What corrections that come back do to the list.
class TestCorrectionPlan : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aChangedRowIsChangedInOneStep();
    void aRowThatMovedIsFound();
    void aRowThatWasEditedSinceIsAConflict();
    void theSameCorrectionIsNone();
    void aConfirmedRowStays();
    void rowsThatDidNotComeBackStay();

private:
    [[nodiscard]] Correction correction(quint32 entry, const std::string &input) const;
    [[nodiscard]] CorrectionPlan plan(const std::vector<Correction> &rows) const
    {
        return planCorrections(m_model->entries(), {{}, rows, 0});
    }
    [[nodiscard]] std::string input(quint32 entry) const { return m_model->entries().entry(entry).input; }

    std::unique_ptr<EntryTableModel> m_model;
    std::vector<CellTexts> m_saved;
};

void TestCorrectionPlan::init()
{
    m_model = std::make_unique<EntryTableModel>();
    EntryStore store;
    m_saved.clear();
    for (const char *text : {"ann@example.com", "bob@example,com", "cy@example,com"}) {
        store.append(makeEntry({.input = text, .origin = {}}, {}));
        m_saved.push_back(cellTextsOf(store.entry(store.size() - 1)));
    }
    m_model->list().setEntries(std::move(store));
}

Correction TestCorrectionPlan::correction(quint32 entry, const std::string &input) const
{
    Correction made{entry, hashOf(m_saved[entry]), m_saved[entry]};
    made.texts.input = input;
    return made;
}

void TestCorrectionPlan::aChangedRowIsChangedInOneStep()
{
    const CorrectionPlan made = plan({correction(2, "cy@example.com"), correction(1, "bob@example.com"),
                                      correction(0, "ann@example.com")});
    QCOMPARE(made.changes.size(), size_t(2));
    QCOMPARE(made.unchanged, 1U);
    QVERIFY(made.conflicts.empty());
    m_model->blockEdits().correct(made.changes);
    QCOMPARE(input(1), std::string("bob@example.com"));
    QCOMPARE(input(2), std::string("cy@example.com"));
    QCOMPARE(m_model->undoStack()->count(), 1);
    m_model->list().undo();
    QCOMPARE(input(1), std::string("bob@example,com"));
}

void TestCorrectionPlan::aRowThatMovedIsFound()
{
    m_model->bulkEdits().remove({0});
    const CorrectionPlan made = plan({correction(2, "cy@example.com")});
    QCOMPARE(made.changes.size(), size_t(1));
    QCOMPARE(made.changes[0].entry, 1U);
}

void TestCorrectionPlan::aRowThatWasEditedSinceIsAConflict()
{
    m_model->cellEdits().setCell(1, Column::Identifier, QStringLiteral("bob@example.net"));
    const CorrectionPlan made = plan({correction(1, "bob@example.com")});
    QVERIFY(made.changes.empty());
    QCOMPARE(made.conflicts.size(), size_t(1));
    QCOMPARE(made.conflicts[0].now.input, std::string("bob@example.net"));
    // Edited between the preview and the answer.
    const CorrectionPlan second = plan({correction(2, "cy@example.com")});
    m_model->cellEdits().setCell(2, Column::Identifier, QStringLiteral("cy@example.net"));
    m_model->blockEdits().correct(second.changes);
    QCOMPARE(input(2), std::string("cy@example.net"));
}

void TestCorrectionPlan::theSameCorrectionIsNone()
{
    Correction same = correction(1, "bob@example.com");
    m_model->cellEdits().setCell(1, Column::Identifier, QStringLiteral("bob@example.com"));
    same.texts = cellTextsOf(m_model->entries().entry(1));
    const CorrectionPlan made = plan({same});
    QVERIFY(made.changes.empty() && made.conflicts.empty());
    QCOMPARE(made.unchanged, 1U);
}

void TestCorrectionPlan::aConfirmedRowStays()
{
    m_model->list().markPending(true);
    m_model->list().applyDelivery(0, 0, EntryStatus::Confirmed, {});
    const CorrectionPlan made = plan({correction(0, "eve@example.com")});
    QVERIFY(made.changes.empty());
    QCOMPARE(made.conflicts.size(), size_t(1));
}

void TestCorrectionPlan::rowsThatDidNotComeBackStay()
{
    m_model->blockEdits().correct(plan({correction(1, "bob@example.com")}).changes);
    QCOMPARE(m_model->entries().size(), 3U);
    QCOMPARE(input(0), std::string("ann@example.com"));
    QCOMPARE(input(2), std::string("cy@example,com"));
}

QTEST_MAIN(TestCorrectionPlan)
#include "tst_correctionplan.moc"
