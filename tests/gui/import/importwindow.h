// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/windowfixture.h"

#include "gui/import/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

/// What a person does with the import window, for tests.
namespace dnc::test {

using namespace Qt::StringLiterals;

/// One person opted out, two did not.
inline const QByteArray mixed = "email,state\nann@example.com,unsubscribed\nbob@example.com,subscribed\n"
                                "carl@example.com,subscribed\n";

inline QString listNamed(const QString &name)
{
    return QStringLiteral(DNC_SOURCE_DIR "/tests/data/lists/") + name;
}

inline QString workbookNamed(const QString &name)
{
    return QStringLiteral(DNC_SOURCE_DIR "/tests/data/workbooks/") + name;
}

inline QString written(const WindowFixture &program, const QString &name, const QByteArray &text)
{
    QString path = program.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("a list could not be written");
    return path;
}

inline ImportDialog *dialogOf(const WindowFixture &program)
{
    for (auto *dialog : program.controller->window().findChildren<ImportDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

template <typename W>
W *part(const WindowFixture &program, const QString &name)
{
    const ImportDialog *dialog = dialogOf(program);
    return dialog == nullptr ? nullptr : dialog->findChild<W *>(name);
}

inline void read(const WindowFixture &program, const QStringList &paths)
{
    program.controller->importer().readFiles(paths);
    QTRY_VERIFY(!program.controller->importer().isReading());
}

/// Until the window has counted what was changed.
inline bool hasSettled(const WindowFixture &program)
{
    const auto *label = part<QLabel>(program, u"forecastLabel"_s);
    return label != nullptr && !label->text().isEmpty();
}

inline void click(const WindowFixture &program, const QString &name)
{
    auto *button = part<QAbstractButton>(program, name);
    QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

inline bool canImport(const WindowFixture &program)
{
    const auto *button = part<QPushButton>(program, u"importButton"_s);
    return button != nullptr && button->isEnabled();
}

inline QString forecastOf(const WindowFixture &program)
{
    return part<QLabel>(program, u"forecastLabel"_s)->text();
}

inline void choose(QComboBox *combo, const QString &text)
{
    QVERIFY(combo != nullptr && combo->isVisible());
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

inline QString cellOf(const WindowFixture &program, int row, int column)
{
    return part<QTableView>(program, u"previewTable"_s)->model()->index(row, column).data().toString();
}

inline void import(const WindowFixture &program)
{
    QTRY_VERIFY(canImport(program));
    click(program, u"importButton"_s);
    QTRY_VERIFY(dialogOf(program) == nullptr);
    QTRY_VERIFY(!program.controller->importer().isReading());
}

} // namespace dnc::test
