// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/foldedtext.h"

#include <QTest>

using namespace dnc;

class TestFoldedText : public QObject {
    Q_OBJECT

private slots:
    void findsWhateverTheLetterCase_data();
    void findsWhateverTheLetterCase();
    void foldsLettersAndNothingElse();
    void comparesTextsOfAnyLength_data();
    void comparesTextsOfAnyLength();
};

void TestFoldedText::findsWhateverTheLetterCase_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    QTest::newRow("same") << "ann@x.com"
                          << "ann@x.com" << true;
    QTest::newRow("small in capitals") << "ann"
                                       << "JOANN@X.COM" << true;
    QTest::newRow("capitals in small") << "ANN"
                                       << "joann@x.com" << true;
    QTest::newRow("over a word boundary") << "ghij"
                                          << "abcdEFGHIJklmnop" << true;
    QTest::newRow("at the very end") << "yz"
                                     << "abcdefghijklmnopqrstuvwxyz" << true;
    QTest::newRow("longer than the text") << "annabel"
                                          << "ann" << false;
    QTest::newRow("not there") << "bob"
                               << "ann@x.com" << false;
    QTest::newRow("nothing is everywhere") << ""
                                           << "ann" << true;
    QTest::newRow("at is no accent grave") << "@"
                                           << "`" << false;
    QTest::newRow("bracket is no brace") << "["
                                         << "{" << false;
    QTest::newRow("umlaut") << QStringLiteral("MÜLLER") << QStringLiteral("Jörg Müller") << true;
    QTest::newRow("umlaut composed or not")
        << QStringLiteral("mu\u0308ller") << QStringLiteral("M\u00dcLLER") << true;
    QTest::newRow("umlaut in plain text") << QStringLiteral("müller") << "muller" << false;
    QTest::newRow("plain among umlauts") << "rg m" << QStringLiteral("Jörg Müller") << true;
    QTest::newRow("Cyrillic") << QStringLiteral("иван") << QStringLiteral("ИВАН ПЕТРОВ") << true;
    QTest::newRow("Greek final sigma") << QStringLiteral("ΟΔΟΣ") << QStringLiteral("οδος") << true;
    QTest::newRow("beyond the first plane") << QStringLiteral("𐐨") << QStringLiteral("x𐐀y") << true;
}

void TestFoldedText::findsWhateverTheLetterCase()
{
    QFETCH(QString, needle);
    QFETCH(QString, text);
    QFETCH(bool, found);

    TextSearch search(needle.toStdString());
    QCOMPARE(search.isIn(text.toStdString()), found);
    // The buffer of an earlier, longer text must not shine through.
    QVERIFY(search.isIn(std::string(300, '.') + needle.toStdString()));
    QCOMPARE(search.isIn(text.toStdString()), found);
}

void TestFoldedText::foldsLettersAndNothingElse()
{
    for (int byte = 0; byte < 256; ++byte) {
        const char original = char(byte);
        const bool capital = byte >= 'A' && byte <= 'Z';
        const auto expected = quint64(capital ? byte + ('a' - 'A') : byte) << 56U;
        QCOMPARE(foldedWord(std::string_view(&original, 1), 0), expected);
    }
}

void TestFoldedText::comparesTextsOfAnyLength_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<int>("order");

    QTest::newRow("both empty") << QByteArray() << QByteArray() << 0;
    QTest::newRow("empty first") << QByteArray() << QByteArray("a") << -1;
    QTest::newRow("letter case does not count") << QByteArray("ABCdefghiJ") << QByteArray("abcDEFGHIj") << 0;
    QTest::newRow("shorter first") << QByteArray("abcdefgh") << QByteArray("abcdefghi") << -1;
    QTest::newRow("differs in the second word") << QByteArray("abcdefghz") << QByteArray("abcdefgha") << 1;
    QTest::newRow("bytes over 127 last") << QByteArray("z") << QByteArray("\xc3\xa4") << -1;
}

void TestFoldedText::comparesTextsOfAnyLength()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(int, order);
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.data(), size_t(bytes.size()));
    };
    QCOMPARE(compareFolded(view(left), view(right)), order);
    QCOMPARE(compareFolded(view(right), view(left)), -order);
}

QTEST_APPLESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
