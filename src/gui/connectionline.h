// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QLabel;

namespace dnc {

class ElidedLabel;
class IconLabel;

/// One line on the start page: where opt-outs go, and whether there is a token for it.
class ConnectionLine : public QFrame {
    Q_OBJECT

public:
    enum class State : quint8 {
        Reading, ///< the keychain
        Saved, ///< the token is in the keychain
        Session, ///< the token is known until the program ends
        Missing,
        Locked ///< the keychain
    };

    explicit ConnectionLine(QWidget *parent = nullptr);

    /// `name` of the connection and `account` may be empty.
    void show(State state, const QString &name, const QString &host, const QString &account);

    using QWidget::show;

signals:
    void settingsWanted();

private:
    IconLabel *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_text;
};

} // namespace dnc
