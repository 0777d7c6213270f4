// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QTextDocument>

namespace dnc {

PlainText::PlainText(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PlainText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        if (auto *label = qobject_cast<QLabel *>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    } else if (event->type() == QEvent::WhatsThis && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (const QString text = widget->whatsThis(); Qt::mightBeRichText(text))
            widget->setWhatsThis(Qt::convertFromPlainText(text));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dnc
