// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/guidedialog.h"

#include "gui/widgets/closebutton.h"
#include "gui/widgets/limittoscreen.h"
#include "gui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

namespace dnc {

namespace {

constexpr QSize guideSize{760, 640};

QString guideText()
{
    const QString language = QLocale::languageToCode(QLocale().language());
    for (const QString &code : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/guide/guide_%1.md").arg(code));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent)
{
    auto *browser = new QTextBrowser;
    browser->setObjectName(QStringLiteral("guideText"));
    browser->setSearchPaths({QStringLiteral(":/guide")}); // of the pictures
    keepTranslated(*this, [this, browser] {
        setWindowTitle(tr("User Guide"));
        browser->setAccessibleName(windowTitle());
        browser->setMarkdown(guideText());
        // Otherwise a paragraph that begins with the name of the program runs from left to right in Hebrew.
        QTextOption option = browser->document()->defaultTextOption();
        option.setTextDirection(layoutDirection());
        browser->document()->setDefaultTextOption(option);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(browser, 1);
    column->addWidget(makeCloseButton(*this));
    resize(guideSize);
    limitToScreen(*this);
}

} // namespace dnc
