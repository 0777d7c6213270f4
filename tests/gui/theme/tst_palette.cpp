// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/palette.h"

#include <QTest>

using namespace dnc;

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void everyToneIsReadable_data();
    void everyToneIsReadable();
    void contrastIsThatOfWcag();
};

void TestPalette::everyToneIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPalette::everyToneIsReadable()
{
    QFETCH(const bool, dark);
    const QPalette palette = makePalette(dark);
    QCOMPARE(isDark(palette), dark);
    for (const ColorRole tone : {ColorRole::Text, ColorRole::Quiet, ColorRole::Accent, ColorRole::Info,
                                 ColorRole::Success, ColorRole::Warning, ColorRole::Error}) {
        for (const auto role :
             {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Highlight}) {
            const double value = contrast(roleColor(tone, palette), palette.color(role));
            QVERIFY2(value >= 4.5,
                     qPrintable(
                         QStringLiteral("tone %1 on role %2: %3").arg(int(tone)).arg(int(role)).arg(value)));
        }
    }
    QVERIFY(contrast(roleColor(ColorRole::OnAccent, palette), roleColor(ColorRole::Accent, palette)) >= 4.5);
    QVERIFY(contrast(roleColor(ColorRole::OnPractice, palette), roleColor(ColorRole::Practice, palette))
            >= 4.5);
}

void TestPalette::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
