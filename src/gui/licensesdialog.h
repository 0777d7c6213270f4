// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QListWidget;
class QPlainTextEdit;

namespace dnc {

/// The license of one part of what was installed.
struct LicenseText {
    QString name; ///< of the part, such as `qt6-base`
    QString text;
};

/// The folder with license texts that was installed with the program in `programFolder`; empty where there is
/// none, as in a build that was not installed.
[[nodiscard]] QString licensesFolder(const QString &programFolder);

/// The license of DNC Desk, and those in `folder`, by name. A file is NAME.txt, or `copyright` or LICENSE in
/// a folder called NAME.
[[nodiscard]] QList<LicenseText> readLicenses(const QString &folder);

/// Shows license texts. GUI thread.
class LicensesDialog : public QDialog {
    Q_OBJECT

public:
    explicit LicensesDialog(const QList<LicenseText> &licenses, QWidget *parent = nullptr);

private:
    QListWidget *m_names;
    QPlainTextEdit *m_text;
};

/// Opens it over `window` with what was installed; returns at once.
void showLicenses(QWidget &window);

} // namespace dnc
