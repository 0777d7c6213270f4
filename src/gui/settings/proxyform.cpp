// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/proxyform.h"

#include "gui/widgets/textdirection.h"
#include "gui/widgets/textstyle.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dnc {

namespace {

constexpr int widestField = 280;

QLineEdit *addField(QGridLayout &grid, int row, const QString &label, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setMaximumWidth(widestField);
    editLeftToRight(*field);
    auto *text = new QLabel(label);
    text->setBuddy(field);
    grid.addWidget(text, row, 0);
    grid.addWidget(field, row, 1);
    return field;
}

} // namespace

ProxyForm::ProxyForm(QWidget *parent)
    : QWidget(parent)
    , m_status(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(3, 1);
    m_user = addField(*grid, 0, tr("User name"), QStringLiteral("proxyUserEdit"));
    m_password = addField(*grid, 1, tr("Password"), QStringLiteral("proxyPasswordEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *button = new QPushButton(tr("Sign In"));
    button->setObjectName(QStringLiteral("proxySignInButton"));
    button->setAutoDefault(false);
    grid->addWidget(button, 1, 2);
    m_status->setObjectName(QStringLiteral("proxyStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->hide();
    grid->addWidget(m_status, 2, 0, 1, 4);
    connect(button, &QPushButton::clicked, this, &ProxyForm::submit);
}

void ProxyForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        QWidget::keyPressEvent(event);
}

void ProxyForm::submit()
{
    if (m_isWaiting)
        return;
    const ProxyLogin login{m_user->text().trimmed(), m_password->text()};
    if (login.user.isEmpty() || login.password.isEmpty()) {
        showText(tr("Enter the user name and the password."), QStringLiteral("warning"));
        (login.user.isEmpty() ? m_user : m_password)->setFocus();
        return;
    }
    emit submitted(login);
}

void ProxyForm::showProgress(const QString &text)
{
    m_isWaiting = true;
    showText(text, QStringLiteral("quiet"));
}

void ProxyForm::showProblem(const QString &text)
{
    m_isWaiting = false;
    m_password->clear();
    m_password->setFocus();
    showText(text, QStringLiteral("error"));
}

void ProxyForm::showText(const QString &text, const QString &role)
{
    setStyleProperty(*m_status, "role", role);
    m_status->setText(text);
    m_status->show();
    m_password->setAccessibleDescription(text);
}

} // namespace dnc
