// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/sheet/importerror.h"
#include "import/text/encoding.h"

#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;

class TestEncoding : public QObject {
    Q_OBJECT

private slots:
    void textArrivesAsUtf8_data();
    void textArrivesAsUtf8();
    void namesOfManyLanguagesAreRead_data();
    void namesOfManyLanguagesAreRead();
    void strayLinesAreMendedAndNamed_data();
    void strayLinesAreMendedAndNamed();
    void aPersonsChoiceIsKept_data();
    void aPersonsChoiceIsKept();
    void longTextsAreReadAsShortOnes_data();
    void longTextsAreReadAsShortOnes();
    void aCharacterIsWhatItIsWhereverALongTextIsParted();
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

void TestEncoding::textArrivesAsUtf8_data()
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
    QTest::newRow("ISO-2022-JP") << "\x1B$B;3ED\x1B(B"_ba << u"山田"_s;
}

void TestEncoding::textArrivesAsUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto got = decodeText(bytes);
    QVERIFY(got);
    QCOMPARE(QString::fromUtf8(got->utf8), text);
}

// The bytes were made by the codecs of Python.
void TestEncoding::namesOfManyLanguagesAreRead_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *language, const char *encoding, const char *hex, const QString &text) {
        QTest::newRow(language) << QByteArray::fromHex(hex) << text << QString::fromLatin1(encoding);
    };
    row("Polish", "windows-1250",
        "a3756b61737a2057699c6e696577736b692c4d61b3676f727a6174612044b962726f77736b612c50617765b3"
        "2057f36a63696b2c5761b3ea736120a3f3649f2c5374616e6973b3617720aff3b3e62c41676e6965737a6b61"
        "204b727a656d69f1736b612c477261bf796e612042b361737a637a796b2c4d69636861b3204761b3b97a6b61",
        u"Łukasz Wiśniewski,Małgorzata Dąbrowska,Paweł Wójcik,Wałęsa Łódź,Stanisław Żółć,Agnieszka Krzemińska,Grażyna Błaszczyk,Michał Gałązka"_s);
    row("Polish by ISO", "ISO-8859-2",
        "a3756b61737a205769b66e696577736b692c4d61b3676f727a6174612044b162726f77736b612c50617765b3"
        "2057f36a63696b2c5761b3ea736120a3f364bc2c5374616e6973b3617720aff3b3e62c41676e6965737a6b61"
        "204b727a656d69f1736b612c477261bf796e612042b361737a637a796b2c4d69636861b3204761b3b17a6b61",
        u"Łukasz Wiśniewski,Małgorzata Dąbrowska,Paweł Wójcik,Wałęsa Łódź,Stanisław Żółć,Agnieszka Krzemińska,Grażyna Błaszczyk,Michał Gałązka"_s);
    row("Czech", "windows-1250",
        "4a69f8ed2044766ff8e16b2c5a64656eec6b204e6f76e16b2c546f6de19a2050726f6368e17a6b612c426f9e"
        "656e61204eec6d636f76e12c4c756be19a20c865726efd2c4b617465f8696e612052f99e69e86b6f76e12c4f"
        "6e64f8656a204bf8ed9e2c56ec7261208a9d6173746ee12c506c7a65f22054f86562ede8",
        u"Jiří Dvořák,Zdeněk Novák,Tomáš Procházka,Božena Němcová,Lukáš Černý,Kateřina Růžičková,Ondřej Kříž,Věra Šťastná,Plzeň Třebíč"_s);
    row("Czech by ISO", "ISO-8859-2",
        "4a69f8ed2044766ff8e16b2c5a64656eec6b204e6f76e16b2c546f6de1b92050726f6368e17a6b612c426fbe"
        "656e61204eec6d636f76e12c4c756be1b920c865726efd2c4b617465f8696e612052f9be69e86b6f76e12c4f"
        "6e64f8656a204bf8edbe2c56ec726120a9bb6173746ee12c506c7a65f22054f86562ede8",
        u"Jiří Dvořák,Zdeněk Novák,Tomáš Procházka,Božena Němcová,Lukáš Černý,Kateřina Růžičková,Ondřej Kříž,Věra Šťastná,Plzeň Třebíč"_s);
    row("Russian", "windows-1251",
        "c8e2e0ed20cfe5f2f0eee22ccce0f0e8ff20d1e8e4eef0eee2e02cd1e5f0e3e5e920caf3e7ede5f6eee22cce"
        "ebfce3e020d1ece8f0edeee2e02cc4ece8f2f0e8e920cfeeefeee22cc0edede020c2e0f1e8ebfce5e2e02ccc"
        "eef1eae2e02cd1e0edeaf22dcfe5f2e5f0e1f3f0e3",
        u"Иван Петров,Мария Сидорова,Сергей Кузнецов,Ольга Смирнова,Дмитрий Попов,Анна Васильева,Москва,Санкт-Петербург"_s);
    row("Russian KOI8", "KOI8-R",
        "e9d7c1ce20f0c5d4d2cfd72cedc1d2c9d120f3c9c4cfd2cfd7c12cf3c5d2c7c5ca20ebd5dacec5c3cfd72cef"
        "ccd8c7c120f3cdc9d2cecfd7c12ce4cdc9d4d2c9ca20f0cfd0cfd72ce1cecec120f7c1d3c9ccd8c5d7c12ced"
        "cfd3cbd7c12cf3c1cecbd42df0c5d4c5d2c2d5d2c7",
        u"Иван Петров,Мария Сидорова,Сергей Кузнецов,Ольга Смирнова,Дмитрий Попов,Анна Васильева,Москва,Санкт-Петербург"_s);
    row("Greek", "windows-1253",
        "c3e9fef1e3eff220d0e1f0e1e4fcf0eff5ebeff22ccce1f1dfe120cde9eaefebdceff52ccafef3f4e1f220c4"
        "e7ece7f4f1dfeff52cc5ebddede720c3e5f9f1e3dfeff52cc1e8deede12cc8e5f3f3e1ebefeddfeae7",
        u"Γιώργος Παπαδόπουλος,Μαρία Νικολάου,Κώστας Δημητρίου,Ελένη Γεωργίου,Αθήνα,Θεσσαλονίκη"_s);
    row("Turkish", "windows-1254",
        "4d65686d65742059fd6c6d617a2c4179fe6520c7656c696b2c47fc6cfe616820d67a74fc726b2cdd62726168"
        "696d20446ff0616e2cdefc6b72fc204bfd6cfde72c49fefd6c20417964fd6e2cc761f072fd2047fc6e65fe2c"
        "dd7374616e62756c2c45736b69fe65686972",
        u"Mehmet Yılmaz,Ayşe Çelik,Gülşah Öztürk,İbrahim Doğan,Şükrü Kılıç,Işıl Aydın,Çağrı Güneş,İstanbul,Eskişehir"_s);
    row("Hebrew", "windows-1255",
        "e9e5f1e920ebe4ef2cf9f8e420ece5e92ceef9e420eee6f8e7e92cf8e1f7e420f4f8f52cfaec20e0e1e9e12c"
        "e9f8e5f9ece9ed",
        u"יוסי כהן,שרה לוי,משה מזרחי,רבקה פרץ,תל אביב,ירושלים"_s);
    row("Arabic", "windows-1256",
        "e3cde3cf20c3cde3cf2cddc7d8e3c920dae1ed2cdac8cf20c7e1e1e52ccec7e1cf20cdd3e42cc7e1dec7e5d1"
        "c92ccfc8ed",
        u"محمد أحمد,فاطمة علي,عبد الله,خالد حسن,القاهرة,دبي"_s);
    row("Japanese", "SHIFT_JIS",
        "9363928691be98592c97e996d889d48e712c8db293a1208c922c8d828bb42094fc8de72c938c8b9e93732cbd"
        "bddeb72c8384837d835f20835e838d8345",
        u"田中太郎,鈴木花子,佐藤 健,高橋 美咲,東京都,ｽｽﾞｷ,ヤマダ タロウ"_s);
    row("Japanese EUC", "EUC-JP",
        "c5c4c3e6c2c0cfba2cceebccdab2d6bbd22cbab4c6a320b7f22cb9e2b6b620c8febae92cc5ecb5fec5d42ca5"
        "e4a5dea5c020a5bfa5eda5a6",
        u"田中太郎,鈴木花子,佐藤 健,高橋 美咲,東京都,ヤマダ タロウ"_s);
    row("Chinese Big5", "BIG5",
        "b3afa470a9fa2caa4cacfcacc22cb6c0a7d3b0b62cb169b6aeb4402ca578a55fa5ab2cb0aab6afa5ab",
        u"陳小明,林美玲,黃志偉,張雅婷,台北市,高雄市"_s);
    row("Korean", "windows-949",
        "b1e8c3b6bcf62cc0ccbfb5c8f12cb9dab9cebcf62cc3d6c1f6c0ba2cbcadbfefc6afbab0bdc32cbacebbea",
        u"김철수,이영희,박민수,최지은,서울특별시,부산"_s);
    row("Thai", "windows-874",
        "cac1aad2c220e3a8b4d52ccac1cbadd4a720c3d1a1e4b7c22ca1c3d8a7e0b7bec1cbd2b9a4c32cbbc3d0e0b7"
        "c8e4b7c2",
        u"สมชาย ใจดี,สมหญิง รักไทย,กรุงเทพมหานคร,ประเทศไทย"_s);
    row("German", "windows-1252",
        "4dfc6c6c6572204af672672c53636872f6646572204afc7267656e2c42f6686d204be47468652c576569df20"
        "426af6726e2c47726fdf2047fc6e746865722c4b72fc6765722053f672656e2c536368e466657220c4676964"
        "6975732c4bf6686c6572204a616e2c53747261df652035204bf66c6e2c42e4636b6572204cfc64656e736368"
        "656964",
        u"Müller Jörg,Schröder Jürgen,Böhm Käthe,Weiß Björn,Groß Günther,Krüger Sören,Schäfer Ägidius,Köhler Jan,Straße 5 Köln,Bäcker Lüdenscheid"_s);
    row("French", "windows-1252",
        "416e6472e92042e96174726963652c48e96ce86e65204c6566e87672652c4672616ee76f69732047e9726172"
        "642c5a6feb2042656e6fee742c4ae972f46d6520476172e76f6e2c4e6feb6c204372ea70652c5374e9706861"
        "6e652042e9727562e92cc972696320466f72ea742c43e964726963205069f16f6e",
        u"André Béatrice,Hélène Lefèvre,François Gérard,Zoë Benoît,Jérôme Garçon,Noël Crêpe,Stéphane Bérubé,Éric Forêt,Cédric Piñon"_s);
    row("Spanish", "windows-1252",
        "4a6f73e9204d75f16f7a2c4d6172ed61205065f1612ccdf169676f204efaf1657a2c52616df36e204962e1f1"
        "657a2cc16c7661726f2047f36d657a2c536f66ed61204865726ee16e64657a2c4a6573fa73204cf370657a2c"
        "416e6472e973204361f1697a617265732c436f6e6365706369f36e204d617274ed6e",
        u"José Muñoz,María Peña,Íñigo Núñez,Ramón Ibáñez,Álvaro Gómez,Sofía Hernández,Jesús López,Andrés Cañizares,Concepción Martín"_s);
    row("Swedish", "windows-1252",
        "c5736120d6626572672c47f672616e20536af6737472f66d2c48e56b616e204c696e64737472f66d2c426af6"
        "726e20c56b6573736f6e2c4de47274612053f6646572626572672c50e472204c6a756e6771766973742c53f8"
        "72656e204b6965726b6567e572642c4af87267656e20c672f8",
        u"Åsa Öberg,Göran Sjöström,Håkan Lindström,Björn Åkesson,Märta Söderberg,Pär Ljungqvist,Søren Kierkegård,Jørgen Ærø"_s);
    row("Portuguese", "windows-1252",
        "4a6fe36f20476f6ee7616c7665732c416e74f36e696f20436f6e636569e7e36f2c496eea732053696df56573"
        "2c4afa6c696f20417261fa6a6f2c4de172696f20417373756ee7e36f2c50617472ed636961204c656974e36f"
        "2c53656261737469e36f204d6167616c68e365732c4c75ed7361204272616e64e36f",
        u"João Gonçalves,António Conceição,Inês Simões,Júlio Araújo,Mário Assunção,Patrícia Leitão,Sebastião Magalhães,Luísa Brandão"_s);
}

void TestEncoding::namesOfManyLanguagesAreRead()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, text);
    // beyond the first kilobytes of a list that is ASCII until there
    const QByteArray before = QByteArray("ann@example.com\n").repeated(20'000);
    const auto got = decodeText(before + names.replace(',', "\r\n"));
    QVERIFY(got);
    QTEST(got->encoding, "encoding");
    QCOMPARE(QString::fromUtf8(got->utf8.sliced(before.size())), text.replace(u","_s, u"\r\n"_s));
    QVERIFY(got->warnings.isEmpty());
}

void TestEncoding::strayLinesAreMendedAndNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const QString joerg = u"Jörg, Łódź\nBjörn\n"_s;
    QTest::newRow("a line of Windows-1252")
        << joerg.toUtf8() + "Andr\xE9" << joerg + u"André"_s << u"line 3"_s;
    QTest::newRow("a bad byte among good ones") << joerg.toUtf8() + "M\xC3\xBCller \xFC\n"
                                                << joerg + u"Müller ü\n"_s << u"line 3"_s;
    QTest::newRow("cut off within a letter") << joerg.toUtf8() + "Zo\xC3" << joerg + u"ZoÃ"_s << u"line 3"_s;
    QTest::newRow("lines of Windows-1251") << joerg.toUtf8() + QByteArray::fromHex("c8e2e0ed20cfe5f2f0eee2")
                                           << joerg + u"Иван Петров"_s << u"line 3"_s;
}

void TestEncoding::strayLinesAreMendedAndNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, line);
    const auto got = decodeText(bytes);
    QVERIFY(got);
    QCOMPARE(QString::fromUtf8(got->utf8), text);
    QCOMPARE(got->encoding, u"UTF-8"_s);
    QCOMPARE(got->warnings.size(), 1);
    QVERIFY2(got->warnings.front().contains(line), qPrintable(got->warnings.front()));
}

void TestEncoding::aPersonsChoiceIsKept_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // null: refused
    QTest::newRow("Latin-2 for what looks Western") << u"iso-8859-2"_s << "Gy\xF5r"_ba << u"Győr"_s;
    QTest::newRow("Western for what is UTF-8") << u"windows-1252"_s << "J\xC3\xB6rg"_ba << u"JÃ¶rg"_s;
    QTest::newRow("a mark that says the same") << u"UTF-8"_s << "\xEF\xBB\xBFJ"_ba << u"J"_s;
    QTest::newRow("UTF-16 by its mark") << u"UTF-16"_s << raw("\xFF\xFEJ\0") << u"J"_s;
    QTest::newRow("UTF-8 for what is none") << u"UTF-8"_s << "a\nAndr\xE9"_ba << QString();
    QTest::newRow("an unassigned byte") << u"windows-1252"_s << "a\n\x81"_ba << QString();
    QTest::newRow("half a Japanese letter") << u"Shift_JIS"_s << "a\n\x93"_ba << QString();
}

void TestEncoding::aPersonsChoiceIsKept()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto got = decodeText(bytes, encoding);
    if (text.isNull()) {
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Kind::BadEncoding);
        QCOMPARE(got.error().line, 2U);
        return;
    }
    QVERIFY(got);
    QCOMPARE(QString::fromUtf8(got->utf8), text);
    QCOMPARE(got->encoding, encoding);
    QVERIFY(isEncoding(encoding));
}

// Long texts in an 8-bit encoding go another way.
void TestEncoding::longTextsAreReadAsShortOnes_data()
{
    QTest::addColumn<QString>("encoding");
    for (const QString &encoding : usualEncodings() + QStringList{u"ISO-8859-1"_s, u"IBM852"_s, u"IBM037"_s})
        QTest::newRow(qPrintable(encoding)) << encoding;
}

void TestEncoding::longTextsAreReadAsShortOnes()
{
    QFETCH(QString, encoding);
    const bool isEbcdic = encoding == u"IBM037";
    const QByteArray before(20'000, isEbcdic ? '\x81' : 'a');
    for (int byte = isEbcdic ? 1 : 0x80; byte < 256; ++byte) {
        const QByteArray letter(2, char(byte));
        const auto shortText = decodeText(letter, encoding);
        const auto longText = decodeText(before + letter, encoding);
        QCOMPARE(longText.has_value(), shortText.has_value());
        if (longText)
            QVERIFY(longText->utf8.endsWith(shortText->utf8));
        else
            QCOMPARE(longText.error().line, shortText.error().line);
    }
}

void TestEncoding::aCharacterIsWhatItIsWhereverALongTextIsParted()
{
    for (qsizetype before = 65'530; before < 65'540; ++before) {
        const QByteArray start(before, 'a');
        const QByteArray letters = start + "\xC3\xBC\xE2\x82\xAC\xF0\x9F\x98\x80" + QByteArray(70'000, 'b');
        const DecodedText whole = decodeText(letters).value();
        QCOMPARE(whole.encoding, u"UTF-8"_s);
        QCOMPARE(whole.utf8, letters);
        QCOMPARE(whole.warnings, QStringList());
        for (const QByteArray &broken : {"\xC3"_ba, "\xBC"_ba, "\xE2\x82"_ba, "\x80\x80\x80\x80"_ba}) {
            const auto other = decodeText(start + broken + QByteArray(70'000, 'b'));
            QVERIFY(!other || other->encoding != u"UTF-8"_s);
        }
        const auto japanese = decodeText(start + "\x1B$B;3ED\x1B(B" + QByteArray(140'000, 'b'));
        QVERIFY(japanese && japanese->encoding == u"ISO-2022-JP"_s);
        QVERIFY(japanese->utf8.contains(u"a山田b"_s.toUtf8()));
    }
}

void TestEncoding::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<quint32>("line");
    QTest::newRow("unassigned byte") << "a\r\nb\rc\nd\x81\n"_ba << Kind::BadEncoding << 4U;
    QTest::newRow("UTF-16 cut off") << raw("\xFF\xFE"
                                           "a\0\n\0\xF6\0!")
                                    << Kind::BadEncoding << 2U;
    QTest::newRow("half a surrogate pair") << raw("\xFF\xFE\x3D\xD8!\0") << Kind::BadEncoding << 1U;
    QTest::newRow("a NUL far behind") << QByteArray(200'000, 'a') + "\n" + raw("b\0") << Kind::NotText << 2U;
    QTest::newRow("NUL bytes") << raw("a\n\0\0\0\0\0\0c\xFF") << Kind::NotText << 2U;
    QTest::newRow("control characters") << "\x01\x02\x03\xFF\xFE\x05"_ba << Kind::NotText << 0U;
}

void TestEncoding::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto got = decodeText(bytes);
    QVERIFY(!got);
    QTEST(got.error().kind, "kind");
    QTEST(got.error().line, "line");
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
