// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/country.h"

#include <QTest>

using namespace dnc;

class TestCountry : public QObject {
    Q_OBJECT

private slots:
    void aCellNamesARegion_data();
    void aCellNamesARegion();
};

void TestCountry::aCellNamesARegion_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("region");
    const auto row = [](const QString &cell, const char *region) {
        QTest::newRow(qPrintable(u'"' + cell + u'"')) << cell << QString::fromLatin1(region);
    };
    row(QStringLiteral("DE"), "DE");
    row(QStringLiteral(" de "), "DE");
    row(QStringLiteral("Germany"), "DE");
    row(QStringLiteral("DEUTSCHLAND"), "DE");
    row(QStringLiteral("Österreich"), "AT");
    row(QStringLiteral("osterreich"), "AT");
    row(QStringLiteral("France"), "FR");
    row(QStringLiteral("日本"), "JP");
    row(QStringLiteral("United States"), "US");
    row(QStringLiteral("United States of America"), "US");
    row(QStringLiteral("U.S.A."), "US");
    row(QStringLiteral("UK"), "GB");
    row(QStringLiteral("United Kingdom"), "GB");
    row(QStringLiteral("England"), "GB");
    row(QStringLiteral("Switzerland"), "CH");
    row(QStringLiteral("Schweiz"), "CH");
    row(QStringLiteral("Suisse"), "CH");
    row(QString(), "");
    row(QStringLiteral("-"), "");
    row(QStringLiteral("Atlantis"), "");
    row(QStringLiteral("49"), "");
    row(QStringLiteral("California"), "");
}

void TestCountry::aCellNamesARegion()
{
    QFETCH(QString, cell);
    QFETCH(QString, region);
    QCOMPARE(QString::fromStdString(regionOfCountry(cell.toStdString())), region);
}

QTEST_APPLESS_MAIN(TestCountry)
#include "tst_country.moc"
