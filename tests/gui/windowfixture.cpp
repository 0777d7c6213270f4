// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "gui/startup.h"
#include "gui/upload/confirmupload.h"
#include "gui/widgets/banner.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>

namespace dnc::test {

namespace {

sandbox::Options options()
{
    sandbox::Options result;
    result.token = WindowFixture::token;
    return result;
}

} // namespace

WindowFixture::WindowFixture(const QByteArray &givenToken)
    : service(options())
    , tokenOfPerson(givenToken)
{
    registerResources();
    log.open(QIODevice::ReadWrite);
    service.setLog(&log);
    if (!service.listen())
        qFatal("the sandbox cannot listen");
    Preferences preferences = loadPreferences(folder.path());
    preferences.endpoint = service.url();
    preferences.reserve = 0;
    preferences.limits.typeAbove = 0;
    if (!savePreferences(folder.path(), preferences))
        qFatal("the data folder cannot be written");
    restart();
}

void WindowFixture::restart()
{
    controller.reset();
    controller = std::make_unique<MainWindowController>(folder.path(), tokenOfPerson, policy);
    controller->begin(false, {});
    if (!QTest::qWaitForWindowActive(&controller->window(), hangLimitMs))
        qFatal("the window did not become active");
}

void WindowFixture::click(const QString &button) const
{
    auto *found = find<QAbstractButton>(button);
    QVERIFY2(found != nullptr && found->isVisible() && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

bool WindowFixture::canSend() const
{
    return isShown(QStringLiteral("sendButton"))
        && find<QAbstractButton>(QStringLiteral("sendButton"))->isEnabled();
}

bool WindowFixture::isShown(const QString &widget) const
{
    const auto *found = find<QWidget>(widget);
    return found != nullptr && found->isVisible();
}

QString WindowFixture::messages() const
{
    QStringList texts;
    for (const Banner *banner : controller->window().findChildren<Banner *>()) {
        if (banner->isVisible())
            texts << banner->spokenText();
    }
    return texts.join(u'\n');
}

void WindowFixture::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(!controller->importer().isReading());
}

void WindowFixture::saveReport(const QString &path) const
{
    controller->reports().saveTo(path);
    QTRY_VERIFY(!controller->reports().isSaving());
}

void WindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : &controller->window(), key, modifiers);
}

void WindowFixture::upload() const
{
    click(QStringLiteral("uploadButton"));
    QTRY_VERIFY(canSend());
    click(QStringLiteral("sendButton"));
}

QStringList WindowFixture::sentIdentifiers() const
{
    QStringList result;
    for (const auto &item : service.list())
        result << item.identifier;
    return result;
}

QString mixedList(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
        switch (i % 3) {
        case 0:
            lines << QStringLiteral("person%1@example.com").arg(number);
            break;
        case 1:
            lines << QStringLiteral("+1212736%1").arg(number);
            break;
        default:
            lines << QStringLiteral("https://www.linkedin.com/in/person-%1").arg(number);
        }
    }
    return lines.join(u'\n');
}

} // namespace dnc::test
