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
    void aContrastThemeOfTheSystemKeepsItsColors();
    void styleSheetNamesNoUnknownColor();
    void contrastIsThatOfWcag();
};

namespace {

constexpr double ofText = 4.5;
constexpr double ofBorders = 3.0;

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << makePalette(Scheme::Light) << Scheme::Light;
    QTest::newRow("dark") << makePalette(Scheme::Dark) << Scheme::Dark;
    QTest::newRow("high contrast") << makePalette(Scheme::HighContrast) << Scheme::HighContrast;
    // Contrast themes as Windows has them, and one whose links cannot be read.
    const std::pair<const char *, SystemColors> themes[]{
        {"aquatic", {QColor(0x202020), Qt::white, QColor(0x75e9fc), QColor(0xa6a6a6)}},
        {"desert", {QColor(0xfffaef), QColor(0x3d3d3d), QColor(0x1c5e75), QColor(0x676767)}},
        {"dusk", {QColor(0x2d3236), Qt::white, QColor(0x70ebde), QColor(0xa6a6a6)}},
        {"night sky", {Qt::black, Qt::white, QColor(0x8080ff), QColor(0xa6a6a6)}},
        {"white", {Qt::white, Qt::black, QColor(0x00009f), QColor(0x600000)}},
        {"blue on black", {Qt::black, Qt::white, Qt::blue, QColor(0x3ff23f)}},
    };
    for (const auto &[name, colors] : themes)
        QTest::newRow(name) << makePalette(Scheme::HighContrast, colors) << Scheme::HighContrast;
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
    addPalettes();
}

void TestPalette::textIsReadable()
{
    QFETCH(const QPalette, palette);
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
    addPalettes();
}

void TestPalette::bordersAndIconsAreVisible()
{
    QFETCH(const QPalette, palette);
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
    addPalettes();
}

void TestPalette::paletteTellsItsScheme()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Scheme, scheme);
    QCOMPARE(schemeOf(palette), scheme);
    QCOMPARE(isDark(palette),
             contrast(roleColor(ColorRole::Window, palette), Qt::black)
                 < contrast(roleColor(ColorRole::Window, palette), Qt::white));
}

void TestPalette::aContrastThemeOfTheSystemKeepsItsColors()
{
    const SystemColors desert{QColor(0xfffaef), QColor(0x3d3d3d), QColor(0x1c5e75), QColor(0x676767)};
    const QPalette palette = makePalette(Scheme::HighContrast, desert);
    QCOMPARE(roleColor(ColorRole::Surface, palette), desert.window);
    QCOMPARE(roleColor(ColorRole::Text, palette), desert.text);
    QCOMPARE(roleColor(ColorRole::Accent, palette), desert.accent);
    QCOMPARE(roleColor(ColorRole::Disabled, palette), desert.disabled);
    QCOMPARE(makePalette(Scheme::Dark, desert), makePalette(Scheme::Dark));
    registerResources();
    QVERIFY(makeStyleSheet(palette).contains(desert.accent.name()));
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
