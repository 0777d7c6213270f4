// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/theme/palette.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace dnc {

/// Which colors the desktop prefers. Reads the XDG settings portal on Linux (asynchronously, see
/// changed()), and Qt's style hints elsewhere. Qt has them from 6.5 on: before, reads the registry on Windows
/// and the platform palette elsewhere. A preference for high contrast is known on Linux and Windows.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    /// Create it after QApplication and before QApplication::setPalette().
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const;
    /// Those of the contrast theme that the person has chosen; known on Windows alone.
    [[nodiscard]] const std::optional<SystemColors> &colors() const { return m_colors; }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void askPortal(const QString &key);
    void setDark(bool dark);
    void setHighContrast(bool high);
    void setColors(const std::optional<SystemColors> &colors);

    bool m_dark = false;
    bool m_isHighContrast = false;
    std::optional<SystemColors> m_colors;
};

} // namespace dnc
