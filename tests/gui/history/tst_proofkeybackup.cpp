// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/proofbackup.h"
#include "evidence/proofkey.h"
#include "evidence/proofstore.h"
#include "gui/history/keptproofkey.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// The key of the proofs, as a person backs it up, loses it and restores it in the window. Run by isolated.sh
/// --keyring.
class TestProofKeyBackup : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aShortOrMistypedPassphraseIsNotTaken();
    void withoutProofsThereIsNothingToBackUp();
    void aLostKeyIsToldAndRestored();
    void theBackupOfOtherProofsChangesNothing();
    void withoutABackupNewProofIsBegun();

private:
    void upload(const QString &person) const;
    /// Whether the proofs know the person, by this key.
    [[nodiscard]] bool isKnown(const std::string &person, const QByteArray &key) const;
    void choose(const QString &path) const;
    void type(const QString &field, const QString &text) const;
    void backUp(const QString &path) const;
    void restore(const QString &path, const QString &passphrase) const;

    const QString m_passphrase = u"correct horse battery"_s;
    std::unique_ptr<WindowFixture> m_program;
};

void TestProofKeyBackup::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DNC_TEST_HOME"))
        QSKIP("This test writes to a keychain: run it through tests/support/isolated.sh --keyring.");
}

void TestProofKeyBackup::init()
{
    m_program = std::make_unique<WindowFixture>();
}

void TestProofKeyBackup::cleanup()
{
    m_program.reset();
}

void TestProofKeyBackup::upload(const QString &person) const
{
    m_program->find<QAction>(u"actionNewList"_s)->trigger();
    QTRY_COMPARE(m_program->rows(), 0U);
    m_program->controller->window().activateWindow(); // a dialog was in front of it
    QTRY_VERIFY(m_program->controller->window().isActiveWindow());
    m_program->paste(person);
    m_program->upload();
    QTRY_COMPARE(m_program->count(EntryStatus::Confirmed), 1U);
    QTRY_VERIFY(!m_program->controller->uploads().hasOpenJob());
}

bool TestProofKeyBackup::isKnown(const std::string &person, const QByteArray &key) const
{
    const QString folder = m_program->folder.path();
    if (!ProofStore::exists(folder))
        return false;
    const auto store = ProofStore::open(folder);
    const auto found = store ? store->find(key, {person}) : unexpected(store.error());
    return found && !found->empty();
}

void TestProofKeyBackup::choose(const QString &path) const
{
    QFileDialog *file = nullptr;
    QTRY_VERIFY((file = m_program->controller->window().findChild<QFileDialog *>()) != nullptr);
    emit file->fileSelected(path);
    file->reject();
    delete file;
}

void TestProofKeyBackup::type(const QString &field, const QString &text) const
{
    auto *edit = m_program->find<QLineEdit>(field);
    QVERIFY(edit != nullptr);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->setText(text);
}

void TestProofKeyBackup::backUp(const QString &path) const
{
    m_program->find<QAction>(u"actionBackUpProofKey"_s)->trigger();
    type(u"passphraseEdit"_s, m_passphrase);
    type(u"repetitionEdit"_s, m_passphrase);
    m_program->click(u"proofKeyButton"_s);
    choose(path);
}

void TestProofKeyBackup::restore(const QString &path, const QString &passphrase) const
{
    choose(path);
    type(u"passphraseEdit"_s, passphrase);
    m_program->click(u"proofKeyButton"_s);
}

void TestProofKeyBackup::aShortOrMistypedPassphraseIsNotTaken()
{
    m_program->find<QAction>(u"actionBackUpProofKey"_s)->trigger();
    const auto *button = m_program->find<QPushButton>(u"proofKeyButton"_s);
    for (const auto &[passphrase, repetition] :
         {std::pair(QString(), QString()), std::pair(u"too short"_s, u"too short"_s),
          std::pair(m_passphrase, QString()), std::pair(m_passphrase, u"correct horse batterie"_s)}) {
        type(u"passphraseEdit"_s, passphrase);
        type(u"repetitionEdit"_s, repetition);
        QVERIFY(!button->isEnabled());
    }
    type(u"repetitionEdit"_s, m_passphrase);
    QVERIFY(button->isEnabled());
}

void TestProofKeyBackup::withoutProofsThereIsNothingToBackUp()
{
    const QString path = m_program->folder.filePath(u"key.json"_s);
    backUp(path);
    QTRY_VERIFY(!m_program->messages().isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestProofKeyBackup::aLostKeyIsToldAndRestored()
{
    QVERIFY(keepProofKey(makeProofKey()));
    upload(u"ann@example.com"_s);
    const QByteArray key = keptProofKey();
    QTRY_VERIFY(isKnown("ann@example.com", key));
    const QString path = m_program->folder.filePath(u"key.json"_s);
    backUp(path);
    QTRY_VERIFY2(m_program->messages().contains(u"key.json"_s), qPrintable(m_program->messages()));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());

    QVERIFY(keepProofKey(makeProofKey()));
    upload(u"bob@example.com"_s);
    QTRY_VERIFY(m_program->isShown(u"restoreProofKey"_s));
    m_program->click(u"restoreProofKey"_s);
    restore(path, u"another passphrase"_s);
    QTRY_VERIFY2(m_program->messages().contains(u"passphrase is wrong"_s), qPrintable(m_program->messages()));
    QVERIFY(keptProofKey() != key);

    m_program->find<QAction>(u"actionRestoreProofKey"_s)->trigger();
    restore(path, m_passphrase);
    QTRY_VERIFY2(m_program->messages().contains(u"is restored"_s), qPrintable(m_program->messages()));
    QCOMPARE(keptProofKey(), key);
    QTRY_VERIFY(isKnown("bob@example.com", key));
}

void TestProofKeyBackup::theBackupOfOtherProofsChangesNothing()
{
    const QByteArray key = makeProofKey();
    QVERIFY(keepProofKey(key));
    upload(u"ann@example.com"_s);
    QTRY_VERIFY(isKnown("ann@example.com", key));
    const QString path = m_program->folder.filePath(u"key.json"_s);
    QVERIFY(writeProofBackup(path, makeProofKey(), m_passphrase));
    m_program->find<QAction>(u"actionRestoreProofKey"_s)->trigger();
    restore(path, m_passphrase);
    QTRY_VERIFY2(m_program->messages().contains(u"other proofs"_s), qPrintable(m_program->messages()));
    QCOMPARE(keptProofKey(), key);
}

void TestProofKeyBackup::withoutABackupNewProofIsBegun()
{
    QVERIFY(keepProofKey(makeProofKey()));
    upload(u"ann@example.com"_s);
    QTRY_VERIFY(isKnown("ann@example.com", keptProofKey()));
    const QByteArray next = makeProofKey();
    QVERIFY(keepProofKey(next));
    upload(u"bob@example.com"_s);
    QTRY_VERIFY(m_program->isShown(u"newProofs"_s));
    m_program->click(u"newProofs"_s);
    QTRY_VERIFY(isKnown("ann@example.com", next) && isKnown("bob@example.com", next));
    const QStringList kept = QDir(m_program->folder.path()).entryList({u"proof.sqlite.lost-key-*Z"_s});
    QCOMPARE(kept.size(), 1);
}

QTEST_MAIN(TestProofKeyBackup)
#include "tst_proofkeybackup.moc"
