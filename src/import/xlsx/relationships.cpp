// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xlsx/relationships.h"

#include "import/markup/xmlparser.h"

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

/// `xl/worksheets` of `xl/worksheets/sheet1.xml`.
std::string_view folderOf(std::string_view name)
{
    const size_t slash = name.rfind('/');
    return slash == name.npos ? std::string_view() : name.substr(0, slash);
}

/// The part name that `target` refers to, relative to `folder`.
std::string resolved(std::string_view folder, std::string_view target)
{
    std::string path(target.starts_with('/') ? std::string_view() : folder);
    while (!target.empty()) {
        const size_t slash = std::min(target.find('/'), target.size());
        const std::string_view step = target.substr(0, slash);
        if (step == "..")
            path = folderOf(path);
        else if (!step.empty() && step != ".")
            path.append(path.empty() ? "" : "/").append(step);
        target.remove_prefix(std::min(slash + 1, target.size()));
    }
    return path;
}

class RelationshipsHandler : public XmlHandler {
public:
    explicit RelationshipsHandler(std::string_view folder)
        : m_folder(folder)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return;
        const std::string_view type = attributes.value("Type");
        const std::string_view target = attributes.value("Target");
        Relationship relationship;
        relationship.type = type.substr(std::min(type.rfind('/') + 1, type.size()));
        relationship.external = attributes.value("TargetMode") == "External";
        relationship.target = relationship.external ? std::string(target) : resolved(m_folder, target);
        m_relationships.insert_or_assign(std::string(attributes.value("Id")), std::move(relationship));
    }
    Relationships take() { return std::move(m_relationships); }

private:
    std::string_view m_folder;
    Relationships m_relationships;
};

} // namespace

Result<Relationships, ImportError> readRelationships(ZipFile &file, std::string_view name)
{
    const std::string_view folder = folderOf(name);
    std::string path(folder);
    path.append(path.empty() ? "" : "/").append("_rels/");
    path.append(name.substr(folder.empty() ? 0 : folder.size() + 1)).append(".rels");
    const ZipFile::Part *part = file.part(path);
    if (!part)
        return Relationships{};
    RelationshipsHandler handler(folder);
    if (const auto parsed = parsePart(file, *part, handler); !parsed)
        return unexpected(parsed.error());
    return handler.take();
}

const Relationship *findType(const Relationships &relationships, std::string_view type)
{
    const auto found =
        std::ranges::find_if(relationships, [&](const auto &entry) { return entry.second.type == type; });
    return found == relationships.end() ? nullptr : &found->second;
}

} // namespace dnc
