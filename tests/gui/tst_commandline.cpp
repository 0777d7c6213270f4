// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/commandline.h"

#include <QTest>

using namespace dnc;

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void readsEveryOption();
    void refuses_data();
    void refuses();
};

void TestCommandLine::readsEveryOption()
{
    const auto line = readCommandLine(
        {QStringLiteral("dnc-desk"), QStringLiteral("--practice"), QStringLiteral("--data-dir"),
         QStringLiteral("d"), QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--lang"),
         QStringLiteral("de"), QStringLiteral("a.csv"), QStringLiteral("b.csv")});
    QVERIFY(line.has_value());
    QVERIFY(line->practice);
    QCOMPARE(line->dataFolder, QStringLiteral("d"));
    QCOMPARE(line->theme, Theme::Dark);
    QCOMPARE(line->language, QStringLiteral("de"));
    QCOMPARE(line->files, (QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv")}));
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an option that there is not")
        << QStringList{QStringLiteral("--token"), QStringLiteral("x")};
    QTest::newRow("a theme that there is not")
        << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
    QTest::newRow("a demonstration of nothing")
        << QStringList{QStringLiteral("--demo"), QStringLiteral("out")};
}

void TestCommandLine::refuses()
{
    QFETCH(const QStringList, arguments);
    const auto line = readCommandLine(QStringList{QStringLiteral("dnc-desk")} + arguments);
    QVERIFY(!line.has_value());
    QVERIFY(!line.error().isEmpty());
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
