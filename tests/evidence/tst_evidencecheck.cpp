// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/evidencecheck.h"
#include "evidence/evidencefile.h"
#include "evidencelist.h"

#include <QJsonArray>
#include <QTest>
#include <QtEndian>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// Whatever is done to the bytes of an evidence file, the check says which part differs.
class TestEvidenceCheck : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anUnchangedFileIsSound();
    void everyFlippedBitFailsAndNamesItsPart();
    void everyShorterFileFails();
    void nothingMayFollow();
    void otherFilesAreNoEvidence();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"evidence.zip"_s); }
    [[nodiscard]] Result<SoundEvidence, EvidenceFault> check(const QByteArray &bytes) const
    {
        writeFile(path(), bytes);
        return checkEvidence(path());
    }
    struct Place {
        qsizetype start;
        QString part;
    };
    [[nodiscard]] std::vector<Place> placesOf(const SoundEvidence &sound) const;

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_manifestSha256;
};

void TestEvidenceCheck::initTestCase()
{
    writeFile(m_folder.filePath(u"one.csv"_s), "identifier\r\nann@example.com\r\n");
    writeFile(m_folder.filePath(u"two.pdf"_s), QByteArray(100, '\0'));
    writeFile(m_folder.filePath(u"three.json"_s), {});
    const auto packed = packEvidence(path(), m_folder.path(), {u"one.csv"_s, u"two.pdf"_s, u"three.json"_s},
                                     {{u"subject"_s, u"a test"_s}});
    QVERIFY(packed);
    m_manifestSha256 = *packed;
    m_bytes = contentsOf(path());
}

/// Where each part begins, in the order of the file, and what is behind them.
std::vector<TestEvidenceCheck::Place> TestEvidenceCheck::placesOf(const SoundEvidence &sound) const
{
    constexpr qsizetype headerSize = 30;
    const QString name = u"manifest.json"_s;
    std::vector<Place> places{{0, name}};
    qsizetype next =
        headerSize + name.size() + qsizetype(qFromLittleEndian<quint32>(m_bytes.constData() + 18));
    const QJsonArray parts = sound.manifest[u"parts"].toArray();
    for (const auto &part : parts) {
        const QString partName = part[u"name"].toString();
        places.push_back({next, partName});
        next += headerSize + partName.size() + part[u"size"].toInteger();
    }
    places.push_back({next, u"directory"_s});
    places.push_back({m_bytes.lastIndexOf("PK\5\6"), u"end"_s});
    return places;
}

void TestEvidenceCheck::anUnchangedFileIsSound()
{
    const auto sound = check(m_bytes);
    QVERIFY(sound);
    QCOMPARE(sound->manifestSha256, m_manifestSha256);
    QStringList names;
    for (const Place &place : placesOf(*sound))
        names << place.part;
    QCOMPARE(names,
             QStringList({u"manifest.json"_s, u"one.csv"_s, u"two.pdf"_s, u"three.json"_s, u"directory"_s,
                          u"end"_s}));
}

void TestEvidenceCheck::everyFlippedBitFailsAndNamesItsPart()
{
    const std::vector<Place> places = placesOf(*check(m_bytes));
    // In place: a file that is truncated and written again is on disk before it can be read.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto put = [&](qsizetype at, char byte) { return file.seek(at) && file.putChar(byte); };
    size_t place = 0;
    for (qsizetype i = 0; i < m_bytes.size() * 8; ++i) {
        if (place + 1 < places.size() && i / 8 >= places[place + 1].start)
            ++place;
        QVERIFY(put(i / 8, char(m_bytes[i / 8] ^ (1 << (i % 8)))));
        const auto checked = checkEvidence(path());
        QVERIFY(put(i / 8, m_bytes[i / 8]));
        QVERIFY2(!checked, qPrintable(QString::number(i)));
        QVERIFY2(checked.error().part == places[place].part,
                 qPrintable(u"bit %1: %2"_s.arg(i).arg(checked.error().part)));
    }
}

void TestEvidenceCheck::everyShorterFileFails()
{
    for (qsizetype size = 0; size < m_bytes.size(); size += 1 + size / 20)
        QVERIFY2(!check(m_bytes.first(size)), qPrintable(QString::number(size)));
    QCOMPARE(check(m_bytes.chopped(1)).error().part, u"end"_s);
}

void TestEvidenceCheck::nothingMayFollow()
{
    QCOMPARE(check(m_bytes + '\0').error().part, u"end"_s);
    QByteArray commented = m_bytes;
    commented[commented.size() - 2] = 1;
    QCOMPARE(check(commented + 'x').error().part, u"end"_s);
}

void TestEvidenceCheck::otherFilesAreNoEvidence()
{
    using Kind = EvidenceFault::Kind;
    QCOMPARE(check({}).error().kind, Kind::Foreign);
    QCOMPARE(check("a,b\n1,2\n").error().kind, Kind::Foreign);
    QCOMPARE(check(QByteArray(1000, 'x')).error().kind, Kind::Foreign);
    QCOMPARE(checkEvidence(m_folder.filePath(u"nothing.zip"_s)).error().kind, Kind::Unreadable);
}

QTEST_GUILESS_MAIN(TestEvidenceCheck)
#include "tst_evidencecheck.moc"
