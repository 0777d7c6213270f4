// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/encoding.h"

#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;

class EncodingTest : public QObject {
    Q_OBJECT

private slots:
    void textArrivesAsUtf8_data();
    void textArrivesAsUtf8();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
};

namespace {

template <size_t N>
QByteArray raw(const char (&bytes)[N])
{
    return {bytes, qsizetype(N) - 1};
}

} // namespace

void EncodingTest::textArrivesAsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << ""_ba << u""_s;
    QTest::newRow("ASCII") << "a,b"_ba << u"a,b"_s;
    QTest::newRow("UTF-8") << "J\xC3\xB6rg"_ba << u"Jörg"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBFJ\xC3\xB6rg"_ba << u"Jörg"_s;
    QTest::newRow("UTF-8 beyond the first plane") << "\xF0\x9F\x98\x80"_ba << u"😀"_s;
    QTest::newRow("UTF-16LE with mark") << raw("\xFF\xFE\xF6\0!\0") << u"ö!"_s;
    QTest::newRow("UTF-16BE with mark") << raw("\xFE\xFF\0\xF6\0!") << u"ö!"_s;
    QTest::newRow("UTF-32LE with mark") << raw("\xFF\xFE\0\0a\0\0\0") << u"a"_s;
    QTest::newRow("UTF-32BE with mark") << raw("\0\0\xFE\xFF\0\0\0a") << u"a"_s;
    QTest::newRow("UTF-16LE without mark") << raw("a\0@\0b\0\n\0") << u"a@b\n"_s;
    QTest::newRow("UTF-16BE without mark") << raw("\0a\0@\0b\0\n") << u"a@b\n"_s;
    QTest::newRow("Windows-1252") << "Andr\xE9 \x80 \x93x\x94"_ba << u"André € “x”"_s;
    QTest::newRow("one line in Windows-1252") << "J\xC3\xB6rg\r\nAndr\xE9\r\n"_ba << u"Jörg\r\nAndré\r\n"_s;
    QTest::newRow("overlong form is no UTF-8") << "\xC0\xAF"_ba << u"À¯"_s;
    QTest::newRow("surrogate in UTF-8 is no UTF-8")
        << "\xED\xA0\x80"_ba << u"í €"_s.replace(u' ', QChar(0xA0));
}

void EncodingTest::textArrivesAsUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto got = toUtf8(bytes);
    QVERIFY(got);
    QCOMPARE(QString::fromUtf8(*got), text);
}

void EncodingTest::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<quint32>("line");
    QTest::newRow("unassigned byte") << "a\r\nb\rc\nd\x81\n"_ba << Kind::BadEncoding << 4U;
    QTest::newRow("UTF-16 cut off") << raw("\xFF\xFE\xF6\0!") << Kind::BadEncoding << 0U;
    QTest::newRow("half a surrogate pair") << raw("\xFF\xFE\x3D\xD8!\0") << Kind::BadEncoding << 0U;
    QTest::newRow("NUL bytes") << raw("a\0b\0\0\0c\xFF") << Kind::NotText << 0U;
    QTest::newRow("control characters") << "\x01\x02\x03\xFF\xFE\x05"_ba << Kind::NotText << 0U;
}

void EncodingTest::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto got = toUtf8(bytes);
    QVERIFY(!got);
    QTEST(got.error().kind, "kind");
    QTEST(got.error().line, "line");
}

QTEST_APPLESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
