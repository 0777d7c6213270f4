// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/proxylogin.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace dnc {

/// Fields for the user name and the password of a proxy, and the button that tries them.
class ProxyForm : public QWidget {
    Q_OBJECT

public:
    explicit ProxyForm(QWidget *parent = nullptr);

    /// `text` is quiet, such as progress. Nothing can be submitted until showProblem().
    void showProgress(const QString &text);
    /// Empties the password, which is to be typed again.
    void showProblem(const QString &text);

signals:
    /// Both fields are filled.
    void submitted(const dnc::ProxyLogin &login);

protected:
    /// Enter signs in, and never presses the default button of a dialog around the form.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void showText(const QString &text, const QString &role);

    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_status;
    bool m_isWaiting = false;
};

} // namespace dnc
