// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/licensesdialog.h"

#include "gui/widgets/closebutton.h"
#include "gui/widgets/limittoscreen.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace dnc {

namespace {

constexpr QSize licensesSize{820, 600};
constexpr int widestNames = 220;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A file that is called like its purpose has the name of the part as its folder.
QString partNamed(const QFileInfo &file)
{
    const bool isPart = file.suffix() == QLatin1String("txt");
    return isPart ? file.completeBaseName() : file.dir().dirName();
}

} // namespace

QString licensesFolder(const QString &programFolder)
{
    for (const char *place : {"../share/doc/dnc-desk/licenses", "../licenses", "licenses",
                              "../Resources/licenses", "../../../licenses"}) {
        const QDir folder(QDir(programFolder).filePath(QLatin1StringView(place)));
        if (folder.exists())
            return folder.canonicalPath();
    }
    return {};
}

QList<LicenseText> readLicenses(const QString &folder)
{
    QList<LicenseText> licenses;
    if (!folder.isEmpty()) {
        QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString path = found.next();
            licenses.append({partNamed(QFileInfo(path)), contentOf(path)});
        }
    }
    std::ranges::sort(licenses, [](const LicenseText &a, const LicenseText &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    licenses.prepend({QStringLiteral("DNC Desk"), contentOf(QStringLiteral(":/LICENSE"))});
    return licenses;
}

LicensesDialog::LicensesDialog(const QList<LicenseText> &licenses, QWidget *parent)
    : QDialog(parent)
    , m_names(new QListWidget)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("LicensesDialog"));
    setWindowTitle(tr("Licenses"));
    m_names->setObjectName(QStringLiteral("licenseNames"));
    m_names->setAccessibleName(tr("Parts of DNC Desk"));
    m_names->setMaximumWidth(widestNames);
    m_text->setObjectName(QStringLiteral("licenseText"));
    m_text->setAccessibleName(tr("License text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (const LicenseText &license : licenses)
        m_names->addItem(license.name);
    connect(m_names, &QListWidget::currentRowChanged, this,
            [this, licenses](int row) { m_text->setPlainText(row >= 0 ? licenses[row].text : QString()); });
    m_names->setCurrentRow(0);
    auto *note =
        new QLabel(tr("Libraries that belong to the system and were not installed with DNC Desk have "
                      "their licenses there."));
    note->setWordWrap(true);
    note->setProperty("role", QStringLiteral("quiet"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_names);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(note);
    column->addWidget(makeCloseButton(*this));
    resize(licensesSize);
    limitToScreen(*this);
}

void showLicenses(QWidget &window)
{
    const QString folder = licensesFolder(QCoreApplication::applicationDirPath());
    auto *dialog = new LicensesDialog(readLicenses(folder), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace dnc
