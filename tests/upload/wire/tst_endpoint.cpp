// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/endpoint.h"

#include <QTest>

using namespace dnc;

Q_DECLARE_METATYPE(dnc::AddressProblem)

class TestEndpoint : public QObject {
    Q_OBJECT

private slots:
    void aHostOfOtherLettersIsShownInBothForms();
    void onlySafeAddressesAreTaken_data();
    void onlySafeAddressesAreTaken();
};

void TestEndpoint::aHostOfOtherLettersIsShownInBothForms()
{
    const QUrl plain(QStringLiteral("https://api.altahq.com/v1"));
    QCOMPARE(hostLabel(plain), QStringLiteral("api.altahq.com"));
    QVERIFY(hostWarning(plain).isEmpty());
    const QUrl other(QString::fromUtf8("https://\xD0\xB0pi.altahq.com/v1")); // a Cyrillic letter
    QVERIFY(hostLabel(other).contains(QStringLiteral("xn--")));
    QVERIFY(hostLabel(other).contains(QChar(0x0430)));
    QVERIFY(hostWarning(other).contains(QStringLiteral("xn--")));
    // The same host in both spellings is one service; another scheme or port is another.
    QCOMPARE(serviceName(plain), QStringLiteral("https://api.altahq.com:443"));
    QCOMPARE(serviceName(QUrl(QStringLiteral("https://api.altahq.com:443/v2"))), serviceName(plain));
    QVERIFY(serviceName(QUrl(QStringLiteral("https://api.altahq.com:8443/v1"))) != serviceName(plain));
    QVERIFY(serviceName(QUrl(QStringLiteral("http://api.altahq.com/v1"))) != serviceName(plain));
    QCOMPARE(serviceName(QUrl(QStringLiteral("http://127.0.0.1:4010/v1"))),
             serviceName(QUrl(QStringLiteral("http://127.0.0.1:4011/v1"))));
}

void TestEndpoint::onlySafeAddressesAreTaken_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<AddressProblem>("problem");
    const auto row = [](const char *address, AddressProblem problem) {
        QTest::newRow(address) << QString::fromLatin1(address) << problem;
    };
    row("https://api.altahq.com/v1", AddressProblem::None);
    row("http://127.0.0.1:4010", AddressProblem::None);
    row("http://127.8.9.10/v1", AddressProblem::None);
    row("http://[::1]:4010/v1", AddressProblem::None);
    row("http://localhost:4010/v1", AddressProblem::None);
    row("http://api.altahq.com/v1", AddressProblem::NotHttps);
    row("http://localhost.example.com/", AddressProblem::NotHttps);
    row("http://10.0.0.1/", AddressProblem::NotHttps);
    row("https://me:secret@api.altahq.com/v1", AddressProblem::HasCredentials);
    row("https://api.altahq.com/v1?x=1", AddressProblem::HasQuery);
    row("https://api.altahq.com/v1#x", AddressProblem::HasQuery);
    row("ftp://api.altahq.com", AddressProblem::NotAnAddress);
    row("api.altahq.com/v1", AddressProblem::NotAnAddress);
    row("https://", AddressProblem::NotAnAddress);
    row("", AddressProblem::NotAnAddress);
}

void TestEndpoint::onlySafeAddressesAreTaken()
{
    QFETCH(QString, address);
    QFETCH(AddressProblem, problem);
    QCOMPARE(checkAddress(QUrl(address)), problem);
    QCOMPARE(describe(problem).isEmpty(), problem == AddressProblem::None);
}

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
