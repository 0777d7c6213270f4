// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/proofkeycontroller.h"

#include "evidence/proofbackup.h"
#include "evidence/proofkey.h"
#include "evidence/proofstore.h"
#include "gui/history/proofkeydialog.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/bannerstack.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace dnc {

namespace {

/// Whether the proofs in `folder`, if any, have this key. The error is for a person.
Result<bool, QString> fitsProofs(const QString &folder, const QByteArray &key)
{
    return ProofStore::open(folder)
        .and_then([&](const ProofStore &store) { return store.fits(key); })
        .map_error([](const JournalError &error) { return describe(error); });
}

QFileDialog *askForFile(QWidget &window, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->open();
    return dialog;
}

} // namespace

ProofKeyController::ProofKeyController(UploadController &uploads, BannerStack &banners, QWidget &window,
                                       QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
    , m_banners(banners)
    , m_window(window)
{
    connect(&m_keychain, &TokenStore::loaded, this, &ProofKeyController::writeWith);
    connect(&m_keychain, &TokenStore::saved, this, [this](KeychainState keychain, const QString &detail) {
        if (keychain != KeychainState::Ready)
            return tellProblem([] { return tr("The proof key was not restored."); }, detail);
        m_isLossTold = false;
        m_banners.show(BannerSubject::ProofKey, [] {
            return Message{Message::Kind::Success, tr("The proof key is restored."), {}, {}, true};
        });
        emit usable();
    });
}

void ProofKeyController::backUp()
{
    auto *dialog = new ProofKeyDialog(ProofKeyDialog::Purpose::BackUp, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto *file = askForFile(m_window, tr("Back Up Proof Key"), QFileDialog::AcceptSave);
        file->selectFile(QStringLiteral("dnc-desk-proof-key.json"));
        connect(file, &QFileDialog::fileSelected, this,
                [this, passphrase = dialog->passphrase()](const QString &path) { write(path, passphrase); });
    });
    dialog->open();
}

void ProofKeyController::write(const QString &path, const QString &passphrase)
{
    if (!m_path.isEmpty())
        return;
    m_path = path;
    m_passphrase = passphrase;
    m_keychain.loadEntry(QLatin1StringView(proofKeyEntry));
}

void ProofKeyController::writeWith(const QByteArray &key, KeychainState keychain)
{
    const QString path = std::exchange(m_path, {});
    const QString passphrase = std::exchange(m_passphrase, {});
    const auto failed = [] { return tr("The proof key was not backed up."); };
    if (keychain != KeychainState::Ready)
        return tellProblem(failed, tr("The keychain of this computer is locked, or there is none."));
    m_worker.run(
        [folder = m_uploads.journalFolder(), key, path, passphrase] {
            return fitsProofs(folder, key).and_then([&](bool fits) -> Result<bool, QString> {
                if (!fits)
                    return false;
                if (key.isEmpty()) // and no proof has another one
                    return unexpected(tr("There is none yet. It is made with the first upload."));
                return writeProofBackup(path, key, passphrase).map([] { return true; });
            });
        },
        [this, path, failed](const Result<bool, QString> &written) {
            if (!written)
                return tellProblem(failed, written.error());
            if (!*written) {
                m_isLossTold = false; // tells it again to a person who asks
                return tellLost();
            }
            m_banners.show(BannerSubject::ProofKey, [path] {
                return Message{Message::Kind::Success,
                               tr("The proof key is backed up to %1.").arg(QDir::toNativeSeparators(path)),
                               tr("Keep the file and its passphrase apart."),
                               {},
                               true};
            });
        });
}

void ProofKeyController::restore()
{
    const auto *file = askForFile(m_window, tr("Restore Proof Key"), QFileDialog::AcceptOpen);
    connect(file, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *dialog = new ProofKeyDialog(ProofKeyDialog::Purpose::Restore, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, path] { read(path, dialog->passphrase()); });
        dialog->open();
    });
}

void ProofKeyController::read(const QString &path, const QString &passphrase)
{
    m_worker.run(
        [folder = m_uploads.journalFolder(), path, passphrase] {
            return readProofBackup(path, passphrase).and_then([&](const QByteArray &key) {
                return fitsProofs(folder, key).and_then([&](bool fits) -> Result<QByteArray, QString> {
                    if (!fits)
                        return unexpected(tr("This backup has the key of other proofs than those on this "
                                             "computer. Nothing was changed."));
                    return key;
                });
            });
        },
        [this](const Result<QByteArray, QString> &key) {
            if (!key)
                return tellProblem([] { return tr("The proof key was not restored."); }, key.error());
            m_keychain.saveEntry(QLatin1StringView(proofKeyEntry), *key);
        });
}

void ProofKeyController::tellLost()
{
    if (std::exchange(m_isLossTold, true))
        return;
    m_banners.show(BannerSubject::ProofKey, [this] {
        return Message{
            Message::Kind::Warning,
            tr("The proof key is lost."),
            tr("The keychain of this computer does not have it. Without it, nobody can read who was put on "
               "the list by uploads whose rows are deleted, and no more proof is kept."),
            {{QStringLiteral("restoreProofKey"), tr("Restore From a Backup…"), [this] { restore(); }},
             {QStringLiteral("newProofs"), tr("Begin New Proof"), [this] { startAnew(); }}},
            true};
    });
}

void ProofKeyController::startAnew()
{
    m_worker.run(
        [folder = m_uploads.journalFolder()] { return ProofStore::putAside(folder); },
        [this](const Result<QString, JournalError> &kept) {
            if (!kept)
                return tellProblem([] { return tr("No new proof was begun."); }, describe(kept.error()));
            m_isLossTold = false;
            emit usable();
            m_banners.show(BannerSubject::ProofKey, [path = *kept] {
                return Message{
                    Message::Kind::Info,
                    tr("New proof is kept from now on."),
                    tr("It begins with the uploads whose rows are still here. The old proof is in %1.")
                        .arg(QDir::toNativeSeparators(path)),
                    {},
                    true};
            });
        });
}

void ProofKeyController::tellProblem(const std::function<QString()> &title, const QString &text)
{
    m_banners.show(BannerSubject::ProofKey, [title, text] { return problemMessage(title(), text); });
}

} // namespace dnc
