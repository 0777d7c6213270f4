// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/tones.h"

#include <QTest>

using namespace dnc;

class TestTones : public QObject {
    Q_OBJECT

private slots:
    void everyToneIsReadable_data();
    void everyToneIsReadable();
    void contrastIsThatOfWcag();
};

void TestTones::everyToneIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTones::everyToneIsReadable()
{
    QFETCH(const bool, dark);
    const QPalette palette = makePalette(dark);
    QCOMPARE(isDark(palette), dark);
    for (const Tone tone :
         {Tone::Text, Tone::Quiet, Tone::Accent, Tone::Info, Tone::Success, Tone::Warning, Tone::Error}) {
        for (const auto role :
             {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Highlight}) {
            const double value = contrast(toneColor(tone, palette), palette.color(role));
            QVERIFY2(value >= 4.5,
                     qPrintable(
                         QStringLiteral("tone %1 on role %2: %3").arg(int(tone)).arg(int(role)).arg(value)));
        }
    }
    QVERIFY(contrast(toneColor(Tone::OnAccent, palette), toneColor(Tone::Accent, palette)) >= 4.5);
    QVERIFY(contrast(toneColor(Tone::OnPractice, palette), toneColor(Tone::Practice, palette)) >= 4.5);
}

void TestTones::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

QTEST_MAIN(TestTones)
#include "tst_tones.moc"
