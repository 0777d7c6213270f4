// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/gallery/contactsheet.h"
#include "gui/gallery/layoutfaults.h"
#include "gui/gallery/mode.h"
#include "gui/gallery/scenes.h"
#include "gui/theme/appearance.h"
#include "gui/windowfixture.h"

#include <QApplication>
#include <QDir>

using namespace dnc;
using namespace dnc::test;

/// Shows every window in one mode, keeps the pictures, and fails where a text is cut, widgets overlap, text
/// is faint or a window is larger than the screen.
class TestGallery : public QObject {
    Q_OBJECT

public:
    TestGallery(const Mode &mode, const QDir &folder)
        : m_mode(mode)
        , m_folder(folder)
        , m_appearance(*qApp)
    {
        m_appearance.setTheme(mode.theme);
    }

private slots:
    void everySceneFits_data();
    void everySceneFits();
    void theMainWindowCanBeSmall();
    void cleanupTestCase();

private:
    Mode m_mode;
    QDir m_folder;
    Appearance m_appearance;
    std::vector<Picture> m_pictures;
};

void TestGallery::everySceneFits_data()
{
    QTest::addColumn<const Scene *>("scene");
    for (const Scene &scene : allScenes())
        QTest::newRow(scene.name) << &scene;
}

void TestGallery::everySceneFits()
{
    QFETCH(const Scene *, scene);
    WindowFixture program;
    MainWindow &main = program.controller->window();
    main.resize(m_mode.window.boundedTo(m_mode.room()));
    settle();
    scene->prepare(program);
    QVERIFY2(!QTest::currentTestFailed(), "the scene could not be prepared");
    settle();
    const QWidget &window = shownWindow(program);
    const QImage picture = const_cast<QWidget &>(window).grab().toImage();
    const QString name = QString::fromLatin1(scene->name);
    QVERIFY(picture.save(m_folder.filePath(name + QStringLiteral(".png"))));
    m_pictures.push_back({name, picture});
    QSize room = m_mode.room();
    if (&window == &main)
        room = room.boundedTo(m_mode.window);
    const QStringList faults = layoutFaults(window, room, picture);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestGallery::theMainWindowCanBeSmall()
{
    constexpr QSize small{640, 480};
    const WindowFixture program;
    program.paste(QStringLiteral("bob@example,com\nann@example.com"));
    if (m_mode.fontScale > 1 || m_mode.isPseudo)
        QSKIP("large and long texts need more");
    constexpr int steps = 4; // one part yields after the other, as while a person makes the window narrower
    for (int i = 0; i < steps; ++i) {
        program.controller->window().resize(small);
        settle();
    }
    QCOMPARE(program.controller->window().width(), small.width());
}

void TestGallery::cleanupTestCase()
{
    QVERIFY(contactSheet(m_pictures)
                .save(QDir(m_folder.filePath(QStringLiteral("..")))
                          .filePath(m_mode.name + QStringLiteral(".png"))));
}

int main(int argc, char **argv)
{
    // tst_gallery MODE FOLDER [options of Qt Test]
    const auto mode = argc > 2 ? modeNamed(QString::fromLocal8Bit(argv[1])) : std::nullopt;
    if (!mode)
        qFatal("usage: tst_gallery MODE FOLDER");
    QDir folder(QDir(QString::fromLocal8Bit(argv[2])).absoluteFilePath(mode->name));
    if (!folder.mkpath(QStringLiteral(".")))
        qFatal("the folder of the pictures cannot be made");
    prepareScreen(*mode, folder.path());
    argv[2] = argv[0];
    argc -= 2;
    argv += 2;
    QApplication application(argc, argv);
    apply(*mode, application);
    TestGallery test(*mode, folder);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gallery.moc"
