// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/diagnostics/diagnosticscontroller.h"

#include "gui/diagnostics/diagnosticsdialog.h"
#include "gui/diagnostics/diagnosticstext.h"
#include "gui/diagnostics/logbuffer.h"
#include "gui/diagnostics/logrecorder.h"
#include "gui/diagnostics/systemversions.h"
#include "gui/settings/settingscontroller.h"
#include "gui/upload/practice.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QUrl>

namespace dnc {

DiagnosticsController::DiagnosticsController(const EntryTableModel &model, const UploadController &uploads,
                                             SettingsController &settings, const Practice &practice,
                                             BannerStack &banners, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_uploads(uploads)
    , m_settings(settings)
    , m_practice(practice)
    , m_banners(banners)
    , m_window(window)
{
}

void DiagnosticsController::open()
{
    if (m_dialog)
        return;
    m_dialog = new DiagnosticsDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DiagnosticsDialog::saveWanted, this, &DiagnosticsController::chooseFile);
    connect(m_dialog, &DiagnosticsDialog::recordingWanted, this, [this](bool recording) {
        recordDetails(recording);
        gather();
        showText();
    });
    m_diagnostics.keychain.reset();
    gather();
    showText();
    m_dialog->open();
    // Only asks whether it is there and unlocked, so that no window of the keychain opens.
    probeKeychain(m_dialog, KeychainTimeouts().probe, [this](KeychainFinding finding) {
        m_diagnostics.keychain = finding;
        showText();
    });
}

void DiagnosticsController::gather()
{
    m_diagnostics.made = QDateTime::currentDateTimeUtc();
    m_diagnostics.versions = systemVersions();
    m_diagnostics.preferences = m_settings.preferences();
    m_diagnostics.lockedSettings = lockedCount(m_settings.policy());
    m_diagnostics.isPolicyReadable = !m_settings.policy().problem;
    m_diagnostics.language = QLocale().name();
    m_diagnostics.practicing = m_practice.isOn();
    m_diagnostics.tokenFromEnvironment = m_settings.tokens().isFromEnvironment();
    m_diagnostics.list = m_model.counts();
    m_diagnostics.jobs = jobCounts();
    m_diagnostics.recordingDetails = isRecordingDetails();
    m_diagnostics.log = m_log != nullptr ? m_log->lines() : QStringList();
}

void DiagnosticsController::showText()
{
    m_dialog->setText(diagnosticsText(m_diagnostics));
    m_dialog->setRecording(m_diagnostics.recordingDetails);
}

std::optional<std::map<JobState, quint32>> DiagnosticsController::jobCounts() const
{
    const Journal *journal = m_uploads.journal();
    if (journal == nullptr)
        return {};
    const auto jobs = journal->jobs();
    if (!jobs)
        return {};
    std::map<JobState, quint32> counts{{JobState::Open, 0}, {JobState::Finished, 0}, {JobState::Canceled, 0}};
    for (const Job &job : *jobs)
        ++counts[job.state];
    return counts;
}

void DiagnosticsController::chooseFile()
{
    auto *chooser = new QFileDialog(m_dialog, tr("Save Diagnostics"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Text files (*.txt)"));
    chooser->setDefaultSuffix(QStringLiteral("txt"));
    chooser->selectFile(
        QStringLiteral("dnc-desk-diagnostics-%1.txt").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(chooser, &QFileDialog::fileSelected, this, &DiagnosticsController::saveTo);
    chooser->open();
}

void DiagnosticsController::saveTo(const QString &path)
{
    if (!m_dialog)
        return;
    const QByteArray text = m_dialog->text().toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text) || file.write(text) != text.size()
        || !file.commit()) {
        m_dialog->showError(
            tr("The diagnostics were not saved: %1. Choose another folder.").arg(file.errorString()));
        return;
    }
    m_dialog->accept();
    const auto openFolder = [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    };
    m_banners.show(BannerSubject::Diagnostics, [openFolder, path] {
        return Message{Message::Kind::Success,
                       tr("The diagnostics are saved."),
                       QDir::toNativeSeparators(path),
                       {{QStringLiteral("openDiagnosticsFolder"), tr("Open Folder"), openFolder}},
                       true};
    });
}

} // namespace dnc
