// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/gallery/mode.h"
#include "gui/gallery/scenes.h"
#include "gui/theme/appearance.h"
#include "gui/windowfixture.h"

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <array>

using namespace dnc;
using namespace dnc::test;

namespace {

/// A picture of the README or of the user guide.
struct Picture {
    const char *name;
    const char *scene;
    QSize window;
    const char *part = ""; ///< object name of the widget that is shown; empty: the whole window
    Theme theme = Theme::Light;
};

constexpr int smallest = 0; // of the qualities of a PNG, which loses nothing
constexpr QSize whole{1200, 760};
constexpr QSize inGuide{690, 620};
const std::array ofReadme{Picture{"list-light", "panes-open", whole},
                          Picture{"question-light", "import-consent", whole},
                          Picture{"finished-dark", "finished", whole, "", Theme::Dark}};
const std::array ofGuide{Picture{"issue", "row", inGuide},
                         Picture{"question", "import-consent", whole, "card"},
                         Picture{"finished", "finished", inGuide}};

} // namespace

/// Takes the pictures of the README, or those of the user guide in one language.
class TakePictures : public QObject {
    Q_OBJECT

public:
    TakePictures(const QString &language, const QDir &folder)
        : m_language(language)
        , m_folder(folder)
        , m_appearance(*qApp)
    {
    }

private slots:
    void take_data();
    void take();

private:
    QString m_language; // of the guide; empty: the README
    QDir m_folder;
    Appearance m_appearance;
};

void TakePictures::take_data()
{
    QTest::addColumn<const Picture *>("picture");
    for (const Picture &picture : m_language.isEmpty() ? ofReadme : ofGuide)
        QTest::newRow(picture.name) << &picture;
}

void TakePictures::take()
{
    QFETCH(const Picture *, picture);
    m_appearance.setTheme(picture->theme);
    WindowFixture program;
    program.controller->window().resize(picture->window);
    settle();
    const std::string_view wanted = picture->scene;
    const auto scene = std::ranges::find(allScenes(), wanted, &Scene::name);
    QVERIFY(scene != allScenes().end());
    scene->prepare(program);
    QVERIFY2(!QTest::currentTestFailed(), "the scene could not be prepared");
    settle();
    QWidget *shown = &shownWindow(program);
    if (const QString part = QString::fromLatin1(picture->part); !part.isEmpty())
        shown = shown->findChild<QWidget *>(part);
    QVERIFY(shown != nullptr);
    QString name = QString::fromLatin1(picture->name);
    if (!m_language.isEmpty())
        name += u'_' + m_language;
    const QImage opaque = shown->grab().toImage().convertToFormat(QImage::Format_RGB888);
    QVERIFY(opaque.save(m_folder.filePath(name + QStringLiteral(".png")), "PNG", smallest));
}

int main(int argc, char **argv)
{
    // dnc_pictures MODE FOLDER [LANGUAGE]
    const auto mode = argc > 2 ? modeNamed(QString::fromLocal8Bit(argv[1])) : std::nullopt;
    if (!mode)
        qFatal("usage: dnc_pictures MODE FOLDER [LANGUAGE]");
    prepareScreen(*mode, QDir::tempPath());
    QApplication application(argc, argv);
    apply(*mode, application);
    TakePictures pictures(QString::fromLocal8Bit(argc > 3 ? argv[3] : ""),
                          QDir(QString::fromLocal8Bit(argv[2])));
    return QTest::qExec(&pictures);
}

#include "pictures.moc"
