// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QDBusVariant;

namespace dnc {

/// Whether the desktop prefers dark windows. Reads the XDG settings portal on Linux (asynchronously, see
/// changed()), and Qt's style hints elsewhere. Qt has them from 6.5 on: before, reads the registry on Windows
/// and the platform palette elsewhere.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    /// Create it after QApplication and before QApplication::setPalette().
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
