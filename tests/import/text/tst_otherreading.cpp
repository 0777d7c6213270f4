// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/shown.h"

#include "import/plan/importplan.h"
#include "import/plan/questions.h"
#include "import/text/encoding.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestOtherReading : public QObject {
    Q_OBJECT

private slots:
    void westernTextsAreRecognized_data();
    void westernTextsAreRecognized();
    void wideTextsNeedNoMark_data();
    void wideTextsNeedNoMark();
    void aDifferentIdentifierIsAsked_data();
    void aDifferentIdentifierIsAsked();
    void aChosenEncodingSettlesIt();
    void everyEncodingHasAName();
};

// The bytes were made by the codecs of Python.
void TestOtherReading::westernTextsAreRecognized_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString names = u"Jörg Müller,Zoë Brontë,José Núñez,François Bär,Ängström Größe\r\n"_s;
    const auto row = [&](const char *encoding, const char *hex) {
        QTest::newRow(encoding) << QByteArray::fromHex(hex) << QString::fromLatin1(encoding) << names;
    };
    row("windows-1252",
        "4af67267204dfc6c6c65722c5a6feb2042726f6e74eb2c4a6f73e9204efaf1657a2c4672616e"
        "e76f69732042e4722cc46e67737472f66d204772f6df650d0a");
    row("macintosh",
        "4a9a7267204d9f6c6c65722c5a6f912042726f6e74912c4a6f738e204e9c96657a2c4672616e"
        "8d6f697320428a722c806e677374729a6d2047729aa7650d0a");
    row("IBM850",
        "4a947267204d816c6c65722c5a6f892042726f6e74892c4a6f7382204ea3a4657a2c4672616e"
        "876f6973204284722c8e6e67737472946d20477294e1650d0a");
}

void TestOtherReading::westernTextsAreRecognized()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(QString::fromUtf8(decoded->utf8), text);
    QCOMPARE(decoded->warnings.isEmpty(), encoding == u"windows-1252"_s);
}

void TestOtherReading::wideTextsNeedNoMark_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"email\nänn@example.com\n"_s;
    QByteArray little;
    QByteArray big;
    for (const QChar sign : text) {
        const std::array<char, 4> unit{char(sign.unicode() & 0xFF), char(sign.unicode() >> 8), 0, 0};
        little.append(unit.data(), qsizetype(unit.size()));
        big.append(unit[3]).append(unit[2]).append(unit[1]).append(unit[0]);
    }
    QTest::newRow("little") << little << u"UTF-32LE"_s;
    QTest::newRow("big") << big << u"UTF-32BE"_s;
    QTest::newRow("little with a mark") << QByteArray("\xFF\xFE\0\0", 4) + little << u"UTF-32LE"_s;
    QTest::newRow("big with a mark") << QByteArray("\0\0\xFE\xFF", 4) + big << u"UTF-32BE"_s;
}

void TestOtherReading::wideTextsNeedNoMark()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(QString::fromUtf8(decoded->utf8), u"email\nänn@example.com\n"_s);
}

void TestOtherReading::aDifferentIdentifierIsAsked_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("encodings"); ///< of the question; empty: none
    QTest::addColumn<QStringList>("valid");
    const auto row = [](const char *name, const QByteArray &list, const QStringList &encodings,
                        const QStringList &valid) { QTest::newRow(name) << list << encodings << valid; };
    const QStringList jane{u"jane@example.com"_s};
    row("Mac OS Roman", "Email\rinfo@m\x9Fller-bau.de\rjane@example.com\r",
        {u"macintosh"_s, u"windows-1252"_s}, jane);
    row("o in Mac OS Roman or s with caron", "Email\ninfo@k\x9Ahler.de\njane@example.com\n",
        {u"windows-1250"_s, u"macintosh"_s}, jane);
    row("Windows-1252", "Email\ninfo@m\xFCller-bau.de\njane@example.com\n", {},
        {u"info@müller-bau.de"_s, u"jane@example.com"_s});
    row("code page 850", "Email\ninfo@m\x81ller-bau.de\njane@example.com\n", {},
        {u"info@müller-bau.de"_s, u"jane@example.com"_s});
    row("only a name differs", "Email,Name\njane@example.com,K\x9Ahler\n", {}, jane);
    row("LinkedIn", "https://www.linkedin.com/in/k\x9Ahler\n", {u"windows-1250"_s, u"macintosh"_s}, {});
    row("UTF-8", "Email\ninfo@m\xC3\xBCller-bau.de\n", {}, {u"info@müller-bau.de"_s});
}

void TestOtherReading::aDifferentIdentifierIsAsked()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, encodings);
    QFETCH(QStringList, valid);
    const Document document = documentOf(list);
    const ImportPlan plan = makePlan(document, {});
    const std::vector<Question> open = questions(document, plan);
    QCOMPARE(open.size(), size_t(encodings.isEmpty() ? 0 : 1));
    if (!encodings.isEmpty()) {
        QCOMPARE(open.front().kind, Question::Kind::OtherEncoding);
        QCOMPARE((QStringList{document.encoding, document.otherReading->encoding}), encodings);
        const QString words = describe(open.front(), document, plan);
        QVERIFY2(words.contains(document.otherReading->there), qPrintable(words));
        QVERIFY2(words.contains(document.otherReading->here), qPrintable(words));
        QVERIFY2(!words.contains(u"xn--"), qPrintable(words));
    }
    EntryStore store;
    addEntries(document, plan, {}, store);
    QStringList sent;
    for (quint32 entry = 0; entry < store.size(); ++entry) {
        if (store.at(entry).status == EntryStatus::Valid)
            sent << QString::fromUtf8(store.at(entry).input);
        else
            QCOMPARE(store.at(entry).issue, Issue::EncodingOpen);
    }
    QCOMPARE(sent, valid);
}

void TestOtherReading::aChosenEncodingSettlesIt()
{
    const QByteArray list = "Email\ninfo@k\x9Ahler.de\n";
    for (const QString &encoding : {u"macintosh"_s, u"windows-1252"_s}) {
        const auto document = readDocument(list, u"list.csv"_s, {.encoding = encoding});
        QVERIFY(document);
        QVERIFY(!document->otherReading);
        QVERIFY(questions(*document, makePlan(*document, {})).empty());
    }
}

void TestOtherReading::everyEncodingHasAName()
{
    for (const QString &name : usualEncodings())
        QVERIFY2(isEncoding(name), qPrintable(name));
    for (const QString &name :
         {u"macintosh"_s, u"IBM850"_s, u"IBM437"_s, u"UTF-32LE"_s, u"UTF-32BE"_s, u"windows-1252"_s})
        QVERIFY2(usualEncodings().contains(name), qPrintable(name));
}

QTEST_APPLESS_MAIN(TestOtherReading)

#include "tst_otherreading.moc"
