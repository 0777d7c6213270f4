// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftfolder.h"
#include "gui/mainwindowcontroller.h"
#include "gui/startup.h"
#include "gui/upload/confirmupload.h"
#include "gui/widgets/banner.h"
#include "sandbox/sandbox.h"
#include "settings/preferences.h"
#include "support/waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "a-token";

/// Waits until `isReached`, without a verdict of its own: the parent has the time limit.
void waitUntil(const std::function<bool()> &isReached)
{
    while (!isReached())
        QTest::qWait(10);
}

/// A person at the window while the disk of the drafts is full.
class Desk {
public:
    explicit Desk(const QString &folder)
        : m_service(options())
    {
        if (!m_service.listen())
            qFatal("the sandbox cannot listen");
        Preferences preferences = loadPreferences(folder);
        preferences.endpoint = m_service.url();
        preferences.limits.typeAbove = 0;
        if (!savePreferences(folder, preferences))
            qFatal("the data folder cannot be written");
        m_controller = std::make_unique<MainWindowController>(folder, token);
        m_controller->begin(false, {});
    }

    /// Ends where something is not as it should be; the parent sees it by its number.
    [[nodiscard]] int run() const
    {
        m_controller->importer().readPasted({.text = u"ann@example.com\nbob@example.com"_s, .html = {}});
        waitUntil([this] { return m_controller->model().entries().size() == 2; });
        waitUntil([this] { return message().contains(u"cannot be saved"_s); });
        EntryTableModel &model = m_controller->model();
        if (!model.setData(model.index(0, int(Column::Name)), u"Ann"_s, Qt::EditRole))
            return 2;
        if (m_controller->drafts().saveNow() || model.entries().size() != 2)
            return 3;
        click(u"uploadButton"_s);
        waitUntil([this] { return canClick(u"sendButton"_s); });
        click(u"sendButton"_s);
        waitUntil([&model] { return model.counts()[EntryStatus::Confirmed] == 2; });
        return m_service.list().size() == 2 ? 0 : 4;
    }

private:
    static sandbox::Options options()
    {
        sandbox::Options result;
        result.token = token;
        return result;
    }
    [[nodiscard]] QString message() const
    {
        for (const Banner *banner : m_controller->window().findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner->spokenText();
        }
        return {};
    }
    [[nodiscard]] bool canClick(const QString &name) const
    {
        const auto *button = m_controller->window().findChild<QAbstractButton *>(name);
        return button != nullptr && button->isVisible() && button->isEnabled();
    }
    void click(const QString &name) const
    {
        m_controller->window().findChild<QAbstractButton *>(name)->click();
    }

    sandbox::Sandbox m_service;
    std::unique_ptr<MainWindowController> m_controller;
};

} // namespace

/// No room is left for the draft of an unsent list.
class TestFullDisk : public QObject {
    Q_OBJECT

private slots:
    void theListStaysAndCanBeSent_data();
    void theListStaysAndCanBeSent();
};

void TestFullDisk::theListStaysAndCanBeSent_data()
{
    QTest::addColumn<int>("firstWrite");
    QTest::newRow("from the beginning") << 1;
    QTest::newRow("in the middle of the first save") << 12;
}

void TestFullDisk::theListStaysAndCanBeSent()
{
    QFETCH(const int, firstWrite);
    const QTemporaryDir folder;
    // The lock is there already: without it nothing would be tried.
    QVERIFY(lockDrafts(draftsFolder(folder.path())));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(DNC_IOFAULT));
    environment.insert(u"IOFAULT_DIR"_s, draftsFolder(folder.path()));
    environment.insert(u"IOFAULT_OP"_s, u"write"_s);
    environment.insert(u"IOFAULT_NTH"_s, QString::number(firstWrite));
    environment.insert(u"IOFAULT_TIMES"_s, u"0"_s);
    environment.insert(u"IOFAULT_DO"_s, u"ENOSPC"_s);
    QProcess desk;
    desk.setProcessEnvironment(environment);
    desk.setProcessChannelMode(QProcess::ForwardedChannels);
    desk.start(QCoreApplication::applicationFilePath(), {u"--desk"_s, folder.path()});
    QVERIFY(desk.waitForFinished(test::hangLimitMs));
    QCOMPARE(desk.exitStatus(), QProcess::NormalExit);
    QCOMPARE(desk.exitCode(), 0);
}

int main(int argc, char **argv)
{
    registerResources();
    QApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--desk")
        return Desk(QString::fromLocal8Bit(argv[2])).run();
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
