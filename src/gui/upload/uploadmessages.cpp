// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadmessages.h"

#include "upload/uploadplan.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace dnc {

using namespace std::chrono_literals;

namespace {

struct UploadMessages {
    Q_DECLARE_TR_FUNCTIONS(UploadMessages)
};

QString number(quint32 count)
{
    return QLocale().toString(count);
}

QString countsOf(const Job &job)
{
    return UploadMessages::tr("%1 confirmed, %2 rejected, %3 in doubt, %4 left.")
        .arg(number(job.counts[EntryStatus::Confirmed]), number(job.counts[EntryStatus::Rejected]),
             number(job.counts[EntryStatus::Unknown]), number(job.counts[EntryStatus::Pending]));
}

QString localTime(WallTime time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace

QString countdown(std::chrono::milliseconds left)
{
    const auto seconds = std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    if (seconds < 60)
        return UploadMessages::tr("%1 s", "seconds").arg(seconds);
    return UploadMessages::tr("%1 min %2 s", "minutes and seconds")
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString questionText(const AnswerQuestion &question)
{
    const Explanation explanation = explain(question);
    return QStringList{explanation.what, explanation.effect, explanation.advice}.join(u' ');
}

QString searchAllText(const AnswerQuestion &question, int perMinute)
{
    if (!question.canSearchAll)
        return {};
    return UploadMessages::tr("Look for all (%Ln request(s), %1)", nullptr, int(question.count))
        .arg(describeDuration(estimateDuration(question.count, perMinute)));
}

Message stoppedMessage(const Stop &stop)
{
    const Explanation explanation = explain(stop);
    const auto kind = stop.kind == Stop::Kind::ByPerson ? Message::Kind::Info : Message::Kind::Error;
    QStringList rest;
    for (const QString &sentence : {explanation.effect, explanation.advice}) {
        if (!sentence.isEmpty())
            rest << sentence;
    }
    return {kind, explanation.what, rest.join(u' '), {}, true};
}

Message finishedMessage(const Job &job)
{
    const quint32 rejected = job.counts[EntryStatus::Rejected];
    const int confirmed = int(job.counts[EntryStatus::Confirmed]);
    Message message{
        Message::Kind::Success,
        UploadMessages::tr("%Ln opt-out(s) confirmed on the Do Not Contact list.", nullptr, confirmed),
        UploadMessages::tr("It took %Ln request(s).", nullptr, int(job.requests)),
        {},
        true,
        Message::Until::NextList};
    if (rejected > 0) {
        message.kind = Message::Kind::Warning;
        message.text = UploadMessages::tr("The service rejected %Ln row(s); the Status column has its words.",
                                          nullptr, int(rejected));
    }
    return message;
}

Message canceledMessage(const Job &job)
{
    const quint32 doubt = job.counts[EntryStatus::Unknown];
    QString text = countsOf(job);
    if (doubt > 0)
        text =
            UploadMessages::tr("%1 What is in doubt may or may not be on the list: send it again to be sure.")
                .arg(text);
    return {Message::Kind::Info,
            UploadMessages::tr("Upload canceled. Unsent rows are ready to send again."),
            text,
            {},
            true,
            Message::Until::NextList};
}

Message unfinishedMessage(const Job &job, std::chrono::milliseconds age, const QString &connection)
{
    const QString files = job.files.isEmpty() ? UploadMessages::tr("a list") : job.files;
    QString text = countsOf(job);
    if (age > maxResumeAge)
        text = UploadMessages::tr(
                   "%1 It was left more than a day ago; somebody may have changed the list at Alta "
                   "since. Continue "
                   "only if these people are still to be added.")
                   .arg(text);
    if (!connection.isEmpty())
        text = UploadMessages::tr("It goes to %1.", "connection").arg(connection) + u' ' + text;
    return {
        Message::Kind::Warning,
        UploadMessages::tr("The upload of %1 from %2 was not finished.").arg(files, localTime(job.created)),
        text,
        {},
        false};
}

Message cancelQuestion(const Job &job)
{
    const int open = int(job.counts[EntryStatus::Pending] + job.counts[EntryStatus::Unknown]);
    return {Message::Kind::Warning,
            UploadMessages::tr("Cancel this upload?"),
            UploadMessages::tr("%Ln row(s) would not be sent. What is confirmed stays on the list.", nullptr,
                               open),
            {},
            false};
}

Message journalMessage(const JournalError &error)
{
    return {Message::Kind::Error,
            UploadMessages::tr("Nothing can be uploaded at the moment; the list can still be edited."),
            describe(error),
            {},
            false};
}

} // namespace dnc
