// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace dnc::test {

namespace {

using namespace Qt::StringLiterals;

QString program()
{
    return QStringLiteral(DNC_CLI);
}

} // namespace

QJsonObject Ran::json() const
{
    // One line, one object, nothing behind it.
    if (out.count('\n') != 1 || !out.endsWith("}\n"))
        return {};
    return QJsonDocument::fromJson(out).object();
}

qint64 Ran::number(const char *key) const
{
    return json().value(QLatin1StringView(key)).toInteger(-1);
}

bool Ran::addsUp() const
{
    const qint64 sent = number("confirmed") + number("rejected") + number("unknown") + number("pending");
    return number("valid") == sent
        && number("identifiers")
        == sent + number("invalid") + number("duplicate") + number("excluded") + number("listed");
}

CliFixture::CliFixture()
{
    QDir(m_home.path()).mkpath(u"home"_s);
}

QString CliFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file cannot be written");
    return file.fileName();
}

QByteArray CliFixture::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QProcess> CliFixture::process() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"DNC_DESK_TOKEN"_s);
    variables.insert(u"HOME"_s, path(u"home"_s));
    variables.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
    variables.insert(u"XDG_CONFIG_HOME"_s, path(u"home"_s));
    if (!token.isEmpty())
        variables.insert(u"DNC_DESK_TOKEN"_s, QString::fromUtf8(token));
    for (const auto &[name, value] : environment.toStdMap())
        variables.insert(name, value);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(variables);
    process->setWorkingDirectory(m_home.path());
    process->setProgram(program());
    return process;
}

QStringList CliFixture::completed(QStringList words) const
{
    words << u"--data-dir"_s << dataFolder();
    if (words.first() == u"upload")
        words << u"--reserve"_s << u"0"_s << u"--endpoint"_s << endpoint;
    return words;
}

Ran CliFixture::call(const QStringList &words, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> called = process();
    called->setArguments(words);
    called->start();
    called->write(input);
    called->closeWriteChannel();
    if (!called->waitForFinished(hangLimitMs) || called->exitStatus() != QProcess::NormalExit)
        return {};
    return {called->exitCode(), called->readAllStandardOutput(), called->readAllStandardError()};
}

Ran CliFixture::run(QStringList words, const QByteArray &input) const
{
    return call(completed(std::move(words)), input);
}

std::unique_ptr<QProcess> CliFixture::start(const QStringList &words) const
{
    std::unique_ptr<QProcess> started = process();
    started->setArguments(completed(words));
    started->start();
    started->closeWriteChannel();
    return started;
}

SandboxProcess::SandboxProcess(const QStringList &words)
{
    const QString log = m_folder.filePath(u"log"_s);
    m_process.start(program(), QStringList{u"sandbox"_s, u"--limit"_s, u"0"_s, u"--log"_s, log} + words);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(hangLimitMs)) { }
    m_url = QString::fromUtf8(m_process.readLine().trimmed());
}

SandboxProcess::~SandboxProcess()
{
    terminate();
}

int SandboxProcess::terminate()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
#ifdef Q_OS_WIN
    m_process.kill(); // QProcess asks only windows to close
#else
    m_process.terminate();
    if (!m_process.waitForFinished(hangLimitMs))
        m_process.kill();
#endif
    m_process.waitForFinished(hangLimitMs);
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

std::vector<Handled> SandboxProcess::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    std::vector<Handled> handled;
    if (!file.open(QIODevice::ReadOnly))
        return handled;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        Handled one{
            object[u"method"].toString(), object[u"status"].toInt(), object[u"count"].toInt(), {}, object};
        const QJsonArray identifiers = object[u"identifiers"].toArray();
        for (const auto &applied : identifiers)
            one.applied << applied[u"identifier"].toString();
        handled.push_back(one);
    }
    return handled;
}

QStringList SandboxProcess::applied() const
{
    QStringList all;
    for (const Handled &handled : log())
        all << handled.applied;
    all.sort();
    all.removeDuplicates();
    return all;
}

bool SandboxProcess::waitForRequests(int count) const
{
    return QTest::qWaitFor([&] { return int(log().size()) >= count; }, hangLimitMs);
}

} // namespace dnc::test
