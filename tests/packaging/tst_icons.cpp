// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <cstdlib>

/// The pictures that are compiled in, and those that are installed beside the program.
class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void theProgramsIconDraws();
    void everyToolbarIconDraws_data();
    void everyToolbarIconDraws();
    void toolbarIconsTakeTheColourOfTheText_data() { everyToolbarIconDraws_data(); }
    void toolbarIconsTakeTheColourOfTheText();
    void compiledMasksAreTheDrawings_data() { everyToolbarIconDraws_data(); }
    void compiledMasksAreTheDrawings();
    void installedIconsHaveTheSizeOfTheirName_data();
    void installedIconsHaveTheSizeOfTheirName();
    void theSampleListIsCompiledIn();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Drawn in `colour` on nothing, as the window does it.
QImage drawn(QByteArray svg, const QByteArray &colour, int size)
{
    QSvgRenderer renderer(svg.replace("currentColor", colour));
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    if (renderer.isValid()) {
        QPainter painter(&image);
        renderer.render(&painter);
    }
    return image;
}

/// Whether something opaque was drawn, and nothing of it in another colour than `colour`.
bool isDrawnOnlyIn(const QImage &image, QColor colour)
{
    bool anything = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            anything = true;
            if (QColor(pixel.rgb()) != colour)
                return false;
        }
    }
    return anything;
}

} // namespace

void TestIcons::theProgramsIconDraws()
{
    const QImage image =
        drawn(contents(QStringLiteral(DNC_SOURCE_DIR "/resources/app/dnc-desk.svg")), "black", 64);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(image.pixelColor(32, 8).alpha(), 255);
}

void TestIcons::everyToolbarIconDraws_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(DNC_SOURCE_DIR "/resources/icons"), {QStringLiteral("*.svg")},
                       QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestIcons::everyToolbarIconDraws()
{
    QFETCH(QString, path);
    QVERIFY(QSvgRenderer(path).isValid());
    QCOMPARE(QSvgRenderer(path).defaultSize(), QSize(24, 24));
}

void TestIcons::toolbarIconsTakeTheColourOfTheText()
{
    QFETCH(QString, path);
    const QByteArray svg = contents(path);
    QVERIFY(svg.contains("currentColor"));
    QVERIFY(isDrawnOnlyIn(drawn(svg, "#ff0000", 48), QColor(Qt::red)));
}

/// Qt and rsvg-convert smooth edges differently, so single pixels may differ, yet not the whole.
void TestIcons::compiledMasksAreTheDrawings()
{
    QFETCH(QString, path);
    const QImage mask(QStringLiteral(":/icons/%1.png").arg(QFileInfo(path).completeBaseName()));
    QCOMPARE(mask.size(), QSize(96, 96));
    const QImage drawing = drawn(contents(path), "black", 96);
    qint64 difference = 0;
    qint64 ink = 0;
    for (int y = 0; y < mask.height(); ++y) {
        for (int x = 0; x < mask.width(); ++x) {
            difference += std::abs(mask.pixelColor(x, y).alpha() - drawing.pixelColor(x, y).alpha());
            ink += drawing.pixelColor(x, y).alpha();
        }
    }
    QVERIFY2(difference * 20 < ink, "run packaging/icons.sh after changing a drawing");
}

void TestIcons::installedIconsHaveTheSizeOfTheirName_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        QTest::addRow("%d", size) << size;
}

void TestIcons::installedIconsHaveTheSizeOfTheirName()
{
    QFETCH(int, size);
    const QImage image(QStringLiteral(DNC_SOURCE_DIR "/resources/app/dnc-desk-%1.png").arg(size));
    QCOMPARE(image.size(), QSize(size, size));
    QVERIFY(image.hasAlphaChannel());
}

void TestIcons::theSampleListIsCompiledIn()
{
    QVERIFY(contents(QStringLiteral(":/sample-list.csv")).count('\n') >= 20);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
