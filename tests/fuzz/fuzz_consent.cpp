// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/consent.h"
#include "import/mapping/findconsent.h"
#include "import/plan/questions.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"

#include <cstdlib>

using namespace dnc;

/// Any text as a list: whoever is ready while no question is open is called opted out by each rule again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = readDocument(text, QStringLiteral("list.csv"));
    if (!document)
        return 0;
    const std::string_view whole(text.constData(), size_t(text.size()));
    const ConsentHeader header = readConsentHeader(whole.substr(0, 80));
    if (const Consent says = readConsentValue(whole.substr(whole.size() / 2), header); says > Consent::Open)
        std::abort(); // no such answer
    const ImportPlan plan = makePlan(*document, {});
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        for (const ConsentColumn &column : plan.sheets[i].mapping.consent) {
            if (isIdentifierRole(plan.sheets[i].mapping.roles[column.column]))
                std::abort(); // a consent column is never read as identifiers
        }
    }
    EntryStore store;
    addEntries(*document, plan, {}, store);
    bool isUndecided = false;
    for (quint32 i = 0; i < store.size(); ++i)
        isUndecided = isUndecided || store.at(i).issue == Issue::Undecided;
    if (isUndecided && questions(*document, plan).empty())
        std::abort(); // an undecided row without a question
    return 0;
}
