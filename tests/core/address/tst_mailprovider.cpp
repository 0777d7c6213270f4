// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/mailprovider.h"

#include <QTest>

using namespace dnc;

class TestMailProvider : public QObject {
    Q_OBJECT

private slots:
    void knowsASlipFromAnotherName_data();
    void knowsASlipFromAnotherName();
    void everySlipOfALongNameIsSeenAndNoneTwice();
};

void TestMailProvider::knowsASlipFromAnotherName_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *domain, const char *meant) {
        QTest::newRow(domain) << QString::fromLatin1(domain) << QString::fromLatin1(meant);
    };
    row("gmail.com", "");
    row("gmial.com", "gmail.com");
    row("gmail.com.br", "");
    row("gmail.net", "");
    row("hotmail.con", "hotmail.com");
    row("hotmail.comm", "hotmail.com");
    row("hotmil.fr", "hotmail.fr");
    row("yhoo.co.uk", "yahoo.co.uk");
    row("yahoo.com.uk", "yahoo.co.uk");
    row("outlook.om", "outlook.com");
    row("msn.cmo", "msn.com");
    row("men.com", "");
    row("web.com", "");
    row("wed.de", "");
    row("gmx.ent", "gmx.net");
    row("gmc.com", "");
    row("ymail.com", "");
    row("fmail.com", "");
    row("comcat.net", "comcast.net");
    row("protonmai.com", "protonmail.com");
    row("proton.me", "");
    row("example.nte", "example.net");
    row("mail.example.vom", "mail.example.com");
    row("xn--bcher-kva.de", "");
    row("con", "");
    row("", "");
}

void TestMailProvider::knowsASlipFromAnotherName()
{
    QFETCH(QString, domain);
    const std::string meant = suggestedDomain(domain.toStdString());
    QTEST(QString::fromStdString(meant), "meant");
    if (!meant.empty())
        QVERIFY(suggestedDomain(meant).empty());
}

void TestMailProvider::everySlipOfALongNameIsSeenAndNoneTwice()
{
    const std::string name = "hotmail";
    for (size_t i = 1; i < name.size(); ++i) {
        std::string missing = name;
        std::string doubled = name;
        std::string exchanged = name;
        missing.erase(i, 1);
        doubled.insert(i, 1, name[i]);
        std::swap(exchanged[i - 1], exchanged[i]);
        for (const std::string &slip : {missing, doubled, exchanged})
            QCOMPARE(suggestedDomain(slip + ".com"), std::string("hotmail.com"));
        std::string two = exchanged;
        two[two.size() - i] = 'q';
        if (two != name && i != 1 && i + 2 < name.size())
            QVERIFY2(suggestedDomain(two + "zz.com").empty(), two.c_str());
    }
    QVERIFY(isLargeProvider("hotmail.com"));
    QVERIFY(!isLargeProvider("hotmial.com") && !isLargeProvider("hotmail")
            && !isLargeProvider("example.com"));
}

QTEST_APPLESS_MAIN(TestMailProvider)
#include "tst_mailprovider.moc"
