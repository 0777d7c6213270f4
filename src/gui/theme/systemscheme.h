// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QDBusVariant;

namespace dnc {

/// Whether the desktop asks for dark windows. Qt 6.4 does not tell, so the desktop is asked: the XDG portal
/// on Linux (answered later, by changed()), the registry on Windows, the platform's own palette elsewhere.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    /// Make it after QApplication and before the program sets a palette of its own.
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void changed(bool dark);

private slots:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void setDark(bool dark);

    bool m_dark = false;
};

} // namespace dnc
