// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/gettingstarted.h"

#include "gui/widgets/closebutton.h"
#include "gui/widgets/fittotext.h"
#include "gui/widgets/limittoscreen.h"
#include "gui/widgets/texts.h"
#include "gui/widgets/textstyle.h"
#include "settings/settingsfile.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>

#include <array>
#include <utility>

namespace dnc {

namespace {

constexpr QStringView shownKey = u"window/gettingStarted";
constexpr int stepCount = 4;
constexpr int narrowest = 520;

std::array<std::pair<QString, QString>, stepCount> stepTexts()
{
    return {{{GettingStarted::tr("Add a list"),
              GettingStarted::tr("Paste it, open a file, or drop it on the window.")},
             {GettingStarted::tr("Fix the issues"),
              GettingStarted::tr("Choose an issue beside the table to see only its rows.")},
             {GettingStarted::tr("Upload"), GettingStarted::tr("Check the number of opt-outs, then send.")},
             {GettingStarted::tr("Save the report"),
              GettingStarted::tr("It contains every row and its result.")}}};
}

QLabel *makeStepLabel(QLabel *label, bool isQuiet)
{
    label->setWordWrap(true);
    if (isQuiet)
        label->setProperty("role", QStringLiteral("quiet"));
    else
        setHeadlineFont(*label, 1.1);
    return label;
}

QWidget *makeSteps()
{
    auto *steps = new QWidget;
    auto *grid = new QGridLayout(steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (int step = 0; step < stepCount; ++step) {
        auto *number = makeStepLabel(new QLabel(QLocale().toString(step + 1)), false);
        auto *title = makeStepLabel(new QLabel, false);
        auto *text = makeStepLabel(new QLabel, true);
        text->setContentsMargins(0, 0, 0, 10);
        grid->addWidget(number, step * 2, 0, Qt::AlignTop);
        grid->addWidget(title, step * 2, 1);
        grid->addWidget(text, step * 2 + 1, 1);
        keepTranslated(*title, [=] { title->setText(stepTexts()[size_t(step)].first); });
        keepTranslated(*text, [=] { text->setText(stepTexts()[size_t(step)].second); });
    }
    return steps;
}

} // namespace

GettingStarted::GettingStarted(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("GettingStarted"));
    auto *hint = makeStepLabel(new QLabel, true);
    QDialogButtonBox *buttons = makeCloseButton(*this);
    QPushButton *practice = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    practice->setObjectName(QStringLiteral("tryButton"));
    QPushButton *guide = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    guide->setObjectName(QStringLiteral("guideButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    setMinimumWidth(narrowest);
    column->addWidget(makeSteps());
    column->addWidget(hint);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(guide, &QPushButton::clicked, this, &GettingStarted::guideWanted);
    connect(practice, &QPushButton::clicked, this, [this] {
        close();
        emit practiceWanted();
    });
    keepTranslated(*this, [=, this] {
        setWindowTitle(tr("Getting Started"));
        hint->setText(tr("The sample list lets you try all of this without sending anything."));
        guide->setText(tr("User Guide"));
        practice->setText(tr("Try the Sample List"));
        // The texts of the steps follow.
        QMetaObject::invokeMethod(
            this, [this] { fitToText(*this); }, Qt::QueuedConnection);
    });
    fitToText(*this);
    limitToScreen(*this);
}

bool takeFirstStart(const QString &folder)
{
    if (QSettings(settingsFile(folder), QSettings::IniFormat).value(shownKey).toBool())
        return false;
    return writeSettings(folder, [](QSettings &settings) { settings.setValue(shownKey, true); });
}

} // namespace dnc
