// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace dnc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Words::tr("Send opt-outs to Alta's Do Not Contact list and account for every row."));
    parser.addOptions({
        {QStringLiteral("practice"), Words::tr("Start in practice: nothing is sent.")},
        {QStringLiteral("data-dir"), Words::tr("Keep journal and settings in this folder."),
         QStringLiteral("DIR")},
        {QStringLiteral("demo"),
         Words::tr("Upload FILE in practice, print every row, and save pictures in this folder."),
         QStringLiteral("DIR")},
        {QStringLiteral("theme"), Words::tr("Theme of this session: light, dark or high-contrast."),
         QStringLiteral("THEME")},
        {QStringLiteral("lang"), Words::tr("Language of this session, such as de."), QStringLiteral("LC")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help.")},
        {QStringLiteral("version"), Words::tr("Show the version.")},
    });
    parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("Lists to open."),
                                 QStringLiteral("[FILE...]"));
}

} // namespace

Result<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(arguments))
        return unexpected(parser.errorText());
    CommandLine line;
    line.practice = parser.isSet(QStringLiteral("practice"));
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.dataFolder = parser.value(QStringLiteral("data-dir"));
    line.demoFolder = parser.value(QStringLiteral("demo"));
    line.language = parser.value(QStringLiteral("lang"));
    line.files = parser.positionalArguments();
    const QString theme = parser.value(QStringLiteral("theme"));
    if (theme == QLatin1StringView("light"))
        line.theme = Theme::Light;
    else if (theme == QLatin1StringView("dark"))
        line.theme = Theme::Dark;
    else if (theme == QLatin1StringView("high-contrast"))
        line.theme = Theme::HighContrast;
    else if (!theme.isEmpty())
        return unexpected(Words::tr("Unknown theme %1. Use light, dark or high-contrast.").arg(theme));
    if (!line.demoFolder.isEmpty() && line.files.isEmpty())
        return unexpected(Words::tr("The demonstration needs a list: --demo DIR FILE."));
    return line;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    describeOptions(parser);
    return parser.helpText();
}

} // namespace dnc
