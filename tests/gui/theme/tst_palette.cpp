// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/startup.h"
#include "gui/theme/palette.h"

#include <QTest>

#include <initializer_list>

using namespace dnc;

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void bordersAndIconsAreVisible_data();
    void bordersAndIconsAreVisible();
    void paletteTellsItsScheme_data();
    void paletteTellsItsScheme();
    void styleSheetNamesNoUnknownColor();
    void contrastIsThatOfWcag();
};

namespace {

constexpr double ofText = 4.5;
constexpr double ofBorders = 3.0;

void addSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

void verify(const QPalette &palette, std::initializer_list<ColorRole> roles,
            std::initializer_list<ColorRole> backgrounds, double wanted)
{
    for (const ColorRole role : roles) {
        for (const ColorRole background : backgrounds) {
            const double value = contrast(roleColor(role, palette), roleColor(background, palette));
            QVERIFY2(value >= wanted,
                     qPrintable(QStringLiteral("role %1 on background %2: %3")
                                    .arg(int(role))
                                    .arg(int(background))
                                    .arg(value)));
        }
    }
}

} // namespace

void TestPalette::textIsReadable_data()
{
    addSchemes();
}

void TestPalette::textIsReadable()
{
    QFETCH(const Scheme, scheme);
    const QPalette palette = makePalette(scheme);
    using enum ColorRole;
    verify(palette, {Text, Quiet, Accent, Info, Success, Warning, Error},
           {Window, Surface, Header, Raised, Hover, Selection}, ofText);
    verify(palette, {Text, Quiet}, {AccentTint, WarningTint, ErrorTint, Pressed}, ofText);
    verify(palette, {Accent}, {AccentTint}, ofText);
    verify(palette, {Warning}, {WarningTint}, ofText);
    verify(palette, {Error}, {ErrorTint}, ofText);
    verify(palette, {OnAccent}, {Accent, AccentHover, AccentPress}, ofText);
    verify(palette, {OnPractice}, {Practice}, ofText);
}

void TestPalette::bordersAndIconsAreVisible_data()
{
    addSchemes();
}

void TestPalette::bordersAndIconsAreVisible()
{
    QFETCH(const Scheme, scheme);
    const QPalette palette = makePalette(scheme);
    using enum ColorRole;
    verify(palette, {Control}, {Window, Surface, Header, Raised}, ofBorders);
    verify(palette, {Focus},
           {Window, Surface, Header, Raised, Hover, Selection, AccentTint, WarningTint, ErrorTint},
           ofBorders);
    verify(palette, {Accent}, {Track}, ofBorders);
    verify(palette, {Quiet}, {Selection}, ofBorders);
    verify(palette, {OnAccent}, {Accent}, ofBorders);
    verify(palette, {Disabled}, {Surface}, ofBorders);
}

void TestPalette::paletteTellsItsScheme_data()
{
    addSchemes();
}

void TestPalette::paletteTellsItsScheme()
{
    QFETCH(const Scheme, scheme);
    const QPalette palette = makePalette(scheme);
    QCOMPARE(schemeOf(palette), scheme);
    QCOMPARE(isDark(palette), scheme != Scheme::Light);
}

void TestPalette::styleSheetNamesNoUnknownColor()
{
    registerResources();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const QString sheet = makeStyleSheet(makePalette(scheme)); // asserts that it knows each name
        QVERIFY(!sheet.isEmpty() && !sheet.contains(u'@'));
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
