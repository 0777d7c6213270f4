// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/diagnostics/diagnosticstext.h"

#include "upload/journal/journallabels.h"

#include <QCoreApplication>
#include <QLocale>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

QString yesNo(bool yes)
{
    return yes ? Labels::tr("yes") : Labels::tr("no");
}

QString label(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return Labels::tr("as the desktop");
    case Theme::Light:
        return Labels::tr("light");
    case Theme::Dark:
        return Labels::tr("dark");
    case Theme::HighContrast:
        return Labels::tr("high contrast");
    }
    Q_UNREACHABLE();
}

QString label(std::optional<KeychainFinding> keychain)
{
    if (!keychain)
        return Labels::tr("checking…");
    switch (*keychain) {
    case KeychainFinding::Open:
        return Labels::tr("unlocked");
    case KeychainFinding::Locked:
        return Labels::tr("locked");
    case KeychainFinding::MayAsk:
        return Labels::tr("available, may ask for a password");
    case KeychainFinding::Absent:
        return Labels::tr("none on this computer");
    case KeychainFinding::Silent:
        return Labels::tr("does not answer");
    }
    Q_UNREACHABLE();
}

/// Builds the text section by section.
class Writer {
public:
    void title(const QString &text) { m_text += u'\n' + text + u'\n'; }
    void line(const QString &text) { m_text += u"  "_s + text + u'\n'; }
    void line(const QString &name, const QString &value) { line(name + u": "_s + value); }
    void line(const QString &name, qint64 number) { line(name, QLocale().toString(number)); }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

void addVersions(Writer &writer, const Diagnostics &diagnostics)
{
    writer.title(Labels::tr("Versions"));
    for (const Diagnostics::Version &version : diagnostics.versions)
        writer.line(version.of, version.number);
}

void addSettings(Writer &writer, const Diagnostics &diagnostics)
{
    const Preferences &set = diagnostics.preferences;
    writer.title(Labels::tr("Settings"));
    writer.line(Labels::tr("Address"), set.endpoint.host());
    writer.line(Labels::tr("Account ID is set"), yesNo(!set.account.isEmpty()));
    writer.line(Labels::tr("Connections"), qint64(set.otherConnections.size()) + 1);
    writer.line(Labels::tr("Settings that the organization locks"), diagnostics.lockedSettings);
    writer.line(Labels::tr("Settings of the organization can be read"), yesNo(diagnostics.isPolicyReadable));
    writer.line(Labels::tr("Token comes from the environment"), yesNo(diagnostics.tokenFromEnvironment));
    writer.line(Labels::tr("Reserve for other integrations, requests per minute"), set.reserve);
    writer.line(Labels::tr("Pause matching prospects"), yesNo(set.pauseActiveProspects));
    writer.line(Labels::tr("Delete upload details after, days"), set.retentionDays);
    writer.line(Labels::tr("Phone region"), set.region);
    writer.line(Labels::tr("Theme"), label(set.theme));
    writer.line(Labels::tr("Language"), diagnostics.language);
    writer.line(Labels::tr("Practice"), yesNo(diagnostics.practicing));
}

void addCounts(Writer &writer, const Diagnostics &diagnostics)
{
    writer.title(Labels::tr("List on screen"));
    for (const EntryStatus status : allEntryStatuses)
        writer.line(statusLabel(status), diagnostics.list[status]);
    writer.title(Labels::tr("Uploads"));
    if (!diagnostics.jobs)
        writer.line(Labels::tr("The journal is not open."));
    else
        for (const auto &[state, count] : *diagnostics.jobs)
            writer.line(stateLabel(state), count);
}

void addLog(Writer &writer, const Diagnostics &diagnostics)
{
    writer.title(Labels::tr("Log"));
    writer.line(Labels::tr("Details are recorded"), yesNo(diagnostics.recordingDetails));
    for (const QString &line : diagnostics.log)
        writer.line(line);
    if (diagnostics.log.isEmpty())
        writer.line(Labels::tr("No messages"));
}

} // namespace

QString diagnosticsText(const Diagnostics &diagnostics)
{
    Writer writer;
    addVersions(writer, diagnostics);
    addSettings(writer, diagnostics);
    addCounts(writer, diagnostics);
    writer.title(Labels::tr("Keychain"));
    writer.line(Labels::tr("State"), label(diagnostics.keychain));
    addLog(writer, diagnostics);
    return Labels::tr("DNC Desk diagnostics, %1").arg(diagnostics.made.toString(Qt::ISODate)) + u'\n'
        + writer.text();
}

} // namespace dnc
