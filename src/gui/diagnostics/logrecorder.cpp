// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/diagnostics/logrecorder.h"

#include "gui/diagnostics/logbuffer.h"
#include "upload/wire/uploadlog.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QString>

#include <mutex>
#include <string_view>
#include <utility>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

// Qt's message handler is a plain function, so what it needs is here. A message may come while the recorder
// goes.
std::mutex recorderMutex;
LogBuffer *recorderBuffer = nullptr;
QtMessageHandler handlerBefore = nullptr;

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    Q_UNREACHABLE();
}

QString lineOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::string_view category = context.category != nullptr ? context.category : "default";
    const bool isOurs = category.starts_with("dnc.");
    QString text = isOurs ? message : u"(text not kept)"_s;
    text.replace(u'\n', u' ');
    return u"%1 %2 %3: %4"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                 QString::fromUtf8(category.data(), qsizetype(category.size())), nameOf(type),
                                 text);
}

void record(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QtMessageHandler before = nullptr;
    {
        const std::lock_guard lock(recorderMutex);
        if (recorderBuffer != nullptr)
            recorderBuffer->append(lineOf(type, context, message));
        before = handlerBefore;
    }
    if (before != nullptr)
        before(type, context, message);
}

} // namespace

LogRecorder::LogRecorder(LogBuffer &buffer)
{
    const std::lock_guard lock(recorderMutex);
    recorderBuffer = &buffer;
    handlerBefore = qInstallMessageHandler(record);
}

LogRecorder::~LogRecorder()
{
    const std::lock_guard lock(recorderMutex);
    recorderBuffer = nullptr;
    // The handler stays known: a message that is on its way in another thread still has to be shown.
    qInstallMessageHandler(handlerBefore);
}

bool isRecordingDetails()
{
    return uploadLog().isInfoEnabled();
}

void recordDetails(bool on)
{
    QLoggingCategory::setFilterRules(on ? u"dnc.*.info=true"_s : QString());
}

} // namespace dnc
