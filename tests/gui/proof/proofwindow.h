// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/windowfixture.h"

#include "core/result.h"
#include "gui/history/historydialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace dnc::test {

/// A window in which lists are compared, verified and undone, without the pauses of a person's program.
struct ProofWindow : WindowFixture {
    ProofWindow() { hurry(); }

    void hurry() const
    {
        using namespace std::chrono_literals;
        controller->proof().task().setRetryPolicy({.shortestBackoff = 2ms,
                                                   .longestBackoff = 20ms,
                                                   .defaultRetryAfter = 20ms,
                                                   .lookupDelays = {2ms}});
    }
    void startAgain()
    {
        static_cast<void>(controller->drafts().saveNow());
        restart();
        hurry();
    }
    void trigger(const char *action) const
    {
        auto *found = find<QAction>(QString::fromLatin1(action));
        QVERIFY2(found != nullptr && found->isEnabled(), action);
        found->trigger();
    }
    /// Sends `list` and waits for its end.
    void send(const QString &list, const QString &choice = {}) const
    {
        paste(list);
        click(QStringLiteral("uploadButton"));
        QTRY_VERIFY(canSend());
        if (!choice.isEmpty())
            find<QAbstractButton>(choice)->click();
        click(QStringLiteral("sendButton"));
        QTRY_VERIFY(!controller->uploads().isBusy() && !controller->uploads().hasOpenJob()
                    && isShown(QStringLiteral("saveReport")));
    }
    void openHistory() const
    {
        controller->history().open();
        QTRY_VERIFY(isShown(QStringLiteral("attemptTable")));
    }
    /// Clicks a button as soon as it can be clicked. The middle of a box may be beside its text.
    void press(const char *button) const
    {
        const QString name = QString::fromLatin1(button);
        QTRY_VERIFY2(isShown(name) && find<QAbstractButton>(name)->isEnabled(), button);
        find<QAbstractButton>(name)->click();
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(QString::fromLatin1(field));
        QVERIFY(edit != nullptr && edit->isVisible());
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void waitFor(const char *message) const
    {
        QTRY_VERIFY2(messages().contains(QString::fromLatin1(message)), qPrintable(messages()));
    }
    /// A cell of the newest upload in the history.
    [[nodiscard]] QString jobCell(int column) const
    {
        const auto *table = find<QTableView>(QStringLiteral("jobTable"));
        return table == nullptr ? QString() : table->model()->index(0, column).data().toString();
    }
    /// What the report of the newest upload has in `column`, one text a row.
    [[nodiscard]] QStringList reported(const QString &column) const
    {
        const QString path = folder.filePath(QStringLiteral("history-report.csv"));
        QFile::remove(path);
        QStringList values;
        const auto isIdle = [this] {
            return find<QAbstractButton>(QStringLiteral("reportButton"))->isEnabled();
        };
        if (!QTest::qWaitFor(isIdle, hangLimitMs))
            return values;
        controller->history().saveReport(path);
        if (!QTest::qWaitFor([&] { return isIdle() && QFile::exists(path); }, hangLimitMs))
            return values;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return values;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const qsizetype place = lines.first().trimmed().split(u',').indexOf(column);
        for (qsizetype i = 1; i < lines.size(); ++i)
            values << lines[i].trimmed().split(u',').value(place);
        return values;
    }
    /// Removes what the newest upload added, up to the last question; `count` is typed.
    void undo(int count, bool includesProbable) const
    {
        press("undoButton");
        press("costButton");
        QTRY_VERIFY(isShown(QStringLiteral("removeButton")));
        if (includesProbable)
            press("probableBox");
        type("undoNumberEdit", QString::number(count));
        press("removeButton");
    }
};

} // namespace dnc::test
