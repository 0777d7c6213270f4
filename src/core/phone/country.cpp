// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/country.h"

#include "core/text/text.h"

#include <QHash>
#include <QLocale>

namespace dnc {

using Regions = QHash<QString, QString>;

// Letters only, so that variants of `U.S.A.` and `Cote d'Ivoire` are equal.
static QString keyOf(const QString &name)
{
    QString key;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetter())
            key += c;
    }
    return key;
}

static Regions makeRegions()
{
    Regions regions;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2 || !code.at(0).isLetter())
            continue;
        regions.insert(keyOf(code), code);
        regions.insert(keyOf(QLocale::territoryToString(locale.territory())), code);
        regions.insert(keyOf(locale.nativeTerritoryName()), code);
    }
    struct Name {
        const char *name;
        const char *code;
    };
    for (const Name &other :
         {Name{"usa", "US"}, Name{"unitedstatesofamerica", "US"}, Name{"america", "US"}, Name{"uk", "GB"},
          Name{"greatbritain", "GB"}, Name{"britain", "GB"}, Name{"england", "GB"}, Name{"scotland", "GB"},
          Name{"wales", "GB"}, Name{"holland", "NL"}, Name{"czechrepublic", "CZ"}, Name{"uae", "AE"}})
        regions.insert(QString::fromLatin1(other.name), QString::fromLatin1(other.code));
    regions.remove(QString{});
    return regions;
}

std::string regionOfCountry(std::string_view cell)
{
    static const Regions regions = makeRegions();
    const std::string_view name = trimmed(cell);
    return regions.value(keyOf(QString::fromUtf8(name.data(), qsizetype(name.size())))).toStdString();
}

} // namespace dnc
