// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xlsx/xlsxsharedstrings.h"

#include "import/bytes/memorybudget.h"
#include "import/markup/xmlparser.h"
#include "import/sheet/limits.h"
#include "import/xlsx/xlsxtext.h"

#include <QCoreApplication>

#include <utility>

namespace dnc {

namespace {

struct SharedStringsText {
    Q_DECLARE_TR_FUNCTIONS(dnc::SharedStrings)
};

class SharedStringsHandler : public XmlHandler {
public:
    explicit SharedStringsHandler(MemoryBudget &budget)
        : m_budget(budget)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "si")
            m_collector.begin();
        else
            m_collector.startElement(name, attributes);
    }
    void endElement(std::string_view name) override
    {
        if (name == "si")
            add();
        else
            m_collector.endElement(name);
    }
    void text(std::string_view text) override
    {
        m_collector.addText(text);
        if (m_collector.size() > maxCellSize)
            fail(importError(ImportError::Kind::CellTooLarge));
    }
    SharedStrings take() { return std::move(m_strings); }

private:
    void add()
    {
        const std::string_view text = m_collector.take();
        m_strings.add(text, m_collector.isStruck());
        if (m_strings.size() > SharedStrings::maxSize
            || !m_budget.take(text.size() + 2 * sizeof(std::string_view)))
            fail(importError(ImportError::Kind::Unsafe,
                             SharedStringsText::tr("Its texts take far more memory than the file.")));
    }

    MemoryBudget &m_budget;
    XlsxTextCollector m_collector;
    SharedStrings m_strings;
};

} // namespace

Result<SharedStrings, ImportError> readSharedStrings(ZipFile &file, std::string_view name,
                                                     MemoryBudget &budget, const PartProgress &progress)
{
    const ZipFile::Part *part = file.part(name);
    if (!part)
        return SharedStrings();
    SharedStringsHandler handler(budget);
    if (const auto parsed = parsePart(file, *part, handler, progress); !parsed)
        return unexpected(parsed.error());
    return handler.take();
}

} // namespace dnc
