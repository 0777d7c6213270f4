// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/idna.h"

#include <QTest>
#include <QUrl>

#include <unicode/idna.h>

#include <memory>
#include <random>

using namespace dnc;
using namespace Qt::StringLiterals;

class TestIdna : public QObject {
    Q_OBJECT

private slots:
    void followsTheStandard_data();
    void followsTheStandard();
    void agreesWithIcuAndWithQtOnGeneratedDomains();
};

void TestIdna::followsTheStandard_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("readable");
    const auto row = [](const char *why, const QString &name, const QString &ascii, const QString &readable) {
        QTest::newRow(why) << name << ascii << readable;
    };
    row("ASCII", u"Example.COM"_s, u"example.com"_s, u"example.com"_s);
    row("sharp s is kept", u"fa\u00DF.de"_s, u"xn--fa-hia.de"_s, u"fa\u00DF.de"_s);
    row("final sigma is kept", u"\u03B2\u03CC\u03BB\u03BF\u03C2.com"_s, u"xn--nxasmm1c.com"_s,
        u"\u03B2\u03CC\u03BB\u03BF\u03C2.com"_s);
    row("composed", u"bu\u0308cher.de"_s, u"xn--bcher-kva.de"_s, u"b\u00FCcher.de"_s);
    row("encoded already", u"XN--bcher-KVA.de"_s, u"xn--bcher-kva.de"_s, u"b\u00FCcher.de"_s);
    row("compatibility forms", u"\u2460\uFF41.com"_s, u"1a.com"_s, u"1a.com"_s);
    row("ideographic dot", u"\u4F8B\u3048\u3002jp"_s, u"xn--r8jz45g.jp"_s, u"\u4F8B\u3048.jp"_s);
    row("joiner behind a virama", u"\u0D15\u0D4D\u200D.in"_s, u"xn--bwc6iy31d.in"_s,
        u"\u0D15\u0D4D\u200D.in"_s);
    row("joiner elsewhere", u"a\u200Db.com"_s, {}, {});
    row("both directions", u"a\u05D0.com"_s, {}, {});
    row("digit before right-to-left", u"1\u05D0.com"_s, {}, {});
    row("underscore", u"a_b.com"_s, {}, {});
    row("not a letter by STD 3", u"a\u2260b.com"_s, {}, {});
    row("combining mark in front", u"\u0301a.com"_s, {}, {});
    row("encoded, but nothing", u"xn--a.com"_s, {}, {});
    row("encoded, but plain", u"xn--abc-.com"_s, {}, {});
    row("unassigned", u"a\u0378.com"_s, {}, {});
    row("hyphens in third and fourth place", u"r3---sn.b\u00FCcher.de"_s, u"r3---sn.xn--bcher-kva.de"_s,
        u"r3---sn.b\u00FCcher.de"_s);
    row("label too long", QString(QString(64, u'\u00E4') + u".de"_s), {}, {});
}

void TestIdna::followsTheStandard()
{
    QFETCH(QString, name);
    QFETCH(QString, ascii);
    const std::string encoded = asciiDomain(name.toStdString());
    QCOMPARE(QString::fromStdString(encoded), ascii);
    QTEST(QString::fromStdString(readableDomain(encoded)), "readable");
}

// Letters of many scripts, and what surrounds them: each label of one script as most are, or of several.
static QString randomDomain(std::mt19937 &random)
{
    static const QStringList alphabets{
        u"abcxyzABCXYZ0189-"_s,
        u"\u00E4\u00F6\u00FC\u00DF\u00C9\u0130\u0131\u0142o\u0308"_s,
        u"\u0430\u0431\u0432\u0451\u0416\u0419\u0456\u0458"_s,
        u"\u03B1\u03B2\u03C3\u03C2\u03AC\u03A9\u1F00"_s,
        u"\u05D0\u05D1\u05B4\u05EA"_s,
        u"\u0627\u0628\u0647\u06CC\u064B\u0661\u06F1"_s,
        u"\u0915\u094D\u0937\u093F\u200C\u200D"_s,
        u"\u4F8B\u3048\u30FC\uAC00\u3042\u30A2"_s,
        u"\uFF41\uFF22\u2460\u00AA\u212A\u2603\u2260_ "_s,
    };
    QString name;
    for (unsigned label = 0, labels = 1 + unsigned(random() % 3); label < labels; ++label) {
        const auto first = qsizetype(random() % size_t(alphabets.size()));
        for (unsigned i = 0, size = 1 + unsigned(random() % 8); i < size; ++i) {
            const bool isStray = random() % 12 == 0;
            const QString &letters =
                alphabets[isStray ? qsizetype(random() % size_t(alphabets.size())) : first];
            name += letters[qsizetype(random() % size_t(letters.size()))];
        }
        name += u'.';
    }
    return name + u"com"_s;
}

static QString byIcu(const icu::IDNA &rules, const QString &name)
{
    const icu::UnicodeString text(reinterpret_cast<const char16_t *>(name.utf16()), int32_t(name.size()));
    icu::UnicodeString result;
    icu::IDNAInfo info;
    UErrorCode code = U_ZERO_ERROR;
    rules.nameToASCII(text, result, info, code);
    const bool isName = U_SUCCESS(code) && (info.getErrors() & ~uint32_t(UIDNA_ERROR_HYPHEN_3_4)) == 0;
    return isName ? QString::fromUtf16(result.getBuffer(), result.length()) : QString();
}

void TestIdna::agreesWithIcuAndWithQtOnGeneratedDomains()
{
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<icu::IDNA> rules(icu::IDNA::createUTS46Instance(
        UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII,
        code));
    QVERIFY(rules);
    std::mt19937 random(20261124);
    int accepted = 0;
    int sameAsQt = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString name = randomDomain(random);
        const std::string ascii = asciiDomain(name.toStdString());
        QCOMPARE(QString::fromStdString(ascii), byIcu(*rules, name));
        if (ascii.empty())
            continue;
        ++accepted;
        QCOMPARE(asciiDomain(readableDomain(ascii)), ascii);
        const QString qt = QString::fromLatin1(QUrl::toAce(name));
        if (!qt.isEmpty())
            QCOMPARE(QString::fromStdString(ascii), qt.toLower());
        sameAsQt += qt.isEmpty() ? 0 : 1;
    }
    QVERIFY2(accepted > 5'000 && sameAsQt > 5'000,
             qPrintable(u"%1 accepted, %2 by Qt, too"_s.arg(accepted).arg(sameAsQt)));
}

QTEST_APPLESS_MAIN(TestIdna)
#include "tst_idna.moc"
