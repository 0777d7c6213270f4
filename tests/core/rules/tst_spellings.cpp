// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/spellings.h"

#include <QTest>

using namespace dnc;

/// Who is meant when a person asks to be erased, and who is not.
class TestSpellings : public QObject {
    Q_OBJECT

private slots:
    void aPersonIsMeantAsTypedAndAsNormalised();
    void nothingIsNobody();
    void aTextConcernsThePersonItNames_data();
    void aTextConcernsThePersonItNames();
    void aShortSpellingIsNotLookedForInTexts();
};

void TestSpellings::aPersonIsMeantAsTypedAndAsNormalised()
{
    QCOMPARE(spellingsOf(" Ann@EXAMPLE.com ", {}), (Spellings{"Ann@EXAMPLE.com", "Ann@example.com"}));
    QCOMPARE(spellingsOf("+1 212 736 5000", {}), (Spellings{"+1 212 736 5000", "+12127365000"}));
    QCOMPARE(spellingsOf("ann@@", {}), (Spellings{"ann@@"}));
}

void TestSpellings::nothingIsNobody()
{
    QVERIFY(spellingsOf("", {}).empty());
    QVERIFY(spellingsOf(" \t\r\n", {}).empty());
}

void TestSpellings::aTextConcernsThePersonItNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("alone") << QByteArray("ann@example.com") << true;
    QTest::newRow("other case") << QByteArray("ANN@Example.COM") << true;
    QTest::newRow("in brackets") << QByteArray("Ann <ann@example.com>") << true;
    QTest::newRow("at the end of a sentence") << QByteArray("Write to ann@example.com.") << true;
    QTest::newRow("in the service's words") << QByteArray("invalid: 'ann@example.com'") << true;
    QTest::newRow("second time only") << QByteArray("joann@example.com, ann@example.com") << true;
    QTest::newRow("longer name") << QByteArray("joann@example.com") << false;
    QTest::newRow("dotted name") << QByteArray("jo.ann@example.com") << false;
    QTest::newRow("longer domain") << QByteArray("ann@example.com.au") << false;
    QTest::newRow("other domain") << QByteArray("ann@example.company") << false;
    QTest::newRow("letter that is not ASCII before it") << QByteArray("\xC3\xA9"
                                                                      "ann@example.com")
                                                        << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestSpellings::aTextConcernsThePersonItNames()
{
    QFETCH(const QByteArray, text);
    QTEST(concerns({"ann@example.com"}, {}, {"other text", {text.constData(), size_t(text.size())}}),
          "expected");
}

void TestSpellings::aShortSpellingIsNotLookedForInTexts()
{
    QVERIFY(concerns({"ann"}, "ann", {}));
    QVERIFY(concerns({"ann"}, {}, {"ann"}));
    QVERIFY(!concerns({"ann"}, {}, {"ann lee"}));
}

QTEST_GUILESS_MAIN(TestSpellings)
#include "tst_spellings.moc"
