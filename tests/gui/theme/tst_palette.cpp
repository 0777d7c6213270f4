// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/palette.h"

#include <QTest>

using namespace dnc;

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void everyColorRoleIsReadable_data();
    void everyColorRoleIsReadable();
    void contrastIsThatOfWcag();
};

void TestPalette::everyColorRoleIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPalette::everyColorRoleIsReadable()
{
    QFETCH(const bool, dark);
    const QPalette palette = makePalette(dark);
    QCOMPARE(isDark(palette), dark);
    for (const ColorRole role : {ColorRole::Text, ColorRole::Quiet, ColorRole::Accent, ColorRole::Info,
                                 ColorRole::Success, ColorRole::Warning, ColorRole::Error}) {
        for (const auto background :
             {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Highlight}) {
            const double value = contrast(roleColor(role, palette), palette.color(background));
            QVERIFY2(value >= 4.5,
                     qPrintable(QStringLiteral("role %1 on background %2: %3")
                                    .arg(int(role))
                                    .arg(int(background))
                                    .arg(value)));
        }
    }
    QVERIFY(contrast(roleColor(ColorRole::OnAccent, palette), roleColor(ColorRole::Accent, palette)) >= 4.5);
    QVERIFY(contrast(roleColor(ColorRole::OnPractice, palette), roleColor(ColorRole::Practice, palette))
            >= 4.5);
    QVERIFY(contrast(roleColor(ColorRole::Control, palette), palette.color(QPalette::Base)) >= 3.0);
    const std::pair<ColorRole, ColorRole> tints[]{{ColorRole::AccentTint, ColorRole::Accent},
                                                  {ColorRole::WarningTint, ColorRole::Warning},
                                                  {ColorRole::ErrorTint, ColorRole::Error}};
    for (const auto &[tint, color] : tints) {
        for (const ColorRole role : {color, ColorRole::Text, ColorRole::Quiet})
            QVERIFY2(contrast(roleColor(role, palette), roleColor(tint, palette)) >= 4.5,
                     qPrintable(QString::number(int(role))));
    }
}

void TestPalette::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
