// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/ruletable.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;

class TestIsEmail : public QObject {
    Q_OBJECT

private slots:
    void agreesOrSaysWhyNot_data();
    void agreesOrSaysWhyNot();
};

void TestIsEmail::agreesOrSaysWhyNot_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("why");
    for (const QByteArrayList &cells : readRuleTable(QStringLiteral("isemail.tsv"), 5))
        QTest::newRow(rowName(cells[0], cells[1]).constData())
            << cells[1] << cells[2] << cells[3] << cells[4];
}

// Where isemail says "valid" or "error" and the rules say otherwise, the table must say why.
void TestIsEmail::agreesOrSaysWhyNot()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, verdict);
    QFETCH(QByteArray, why);
    const ParsedIdentifier parsed = judge("email", address, {});
    QTEST(shown(parsed).toUtf8(), "expected");
    const bool agrees =
        parsed ? verdict == "valid" && parsed->value == address.toStdString() : verdict == "error";
    QVERIFY2(agrees || !why.isEmpty(), "differs without a reason");
    QVERIFY2(!agrees || why.isEmpty(), "a reason, and no difference");
}

QTEST_APPLESS_MAIN(TestIsEmail)
#include "tst_isemail.moc"
