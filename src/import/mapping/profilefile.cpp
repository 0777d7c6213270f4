// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/profilefile.h"

#include "import/mapping/mapping.h"
#include "import/mapping/rolename.h"
#include "import/vocabulary/headerwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

// Outside of all namespaces, as Q_INIT_RESOURCE requires.
static void registerProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Profile)
};

/// Reads the fields of one object and keeps the first error.
class Fields {
public:
    Fields(const QJsonObject &object, const QString &place, const QStringList &known)
        : m_object(object)
        , m_place(place)
    {
        for (const QString &field : object.keys()) {
            if (!known.contains(field))
                fail(field, ProfileText::tr("is not known; there are: %1.").arg(known.join(u", "_s)));
        }
    }

    QString text(const QString &field)
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isUndefined() && !value.isString())
            fail(field, ProfileText::tr("must be a text."));
        return value.toString();
    }
    QStringList texts(const QString &field)
    {
        const QJsonValue value = m_object.value(field);
        QStringList all;
        QJsonArray array = value.toArray();
        const bool isRight = (value.isUndefined() || value.isArray())
            && std::ranges::all_of(array, [](const QJsonValue &one) { return one.isString(); });
        if (!isRight)
            fail(field, ProfileText::tr("must be a list of texts."));
        for (const auto &one : array)
            all << one.toString();
        return all;
    }
    QJsonArray objects(const QString &field)
    {
        const QJsonValue value = m_object.value(field);
        QJsonArray array = value.toArray();
        const bool isRight = (value.isUndefined() || value.isArray())
            && std::ranges::all_of(array, [](const QJsonValue &one) { return one.isObject(); });
        if (!isRight)
            fail(field, ProfileText::tr("must be a list of objects."));
        return array;
    }
    bool yes(const QString &field)
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isUndefined() && !value.isBool())
            fail(field, ProfileText::tr("must be true or false."));
        return value.toBool();
    }
    void fail(const QString &field, const QString &what)
    {
        if (m_error.isEmpty())
            m_error = ProfileText::tr("%1: the field %2 %3", "a place, a field, what is wrong with it")
                          .arg(m_place, field, what);
    }
    [[nodiscard]] QString error() const { return m_error; }

private:
    QJsonObject m_object;
    QString m_place;
    QString m_error;
};

QString normalizedPattern(const QString &header)
{
    QStringList parts;
    for (const QString &part : header.split(u'*'))
        parts << normalizedHeader(part.toStdString());
    return parts.join(u'*');
}

QStringList normalizedPatterns(QStringList headers)
{
    std::ranges::transform(headers, headers.begin(), normalizedPattern);
    return headers;
}

Result<Profile::Column, QString> readColumn(const QJsonObject &object, const QString &place)
{
    Fields fields(object, place, {u"header"_s, u"role"_s, u"separator"_s, u"prefix"_s, u"before"_s});
    const QString role = fields.text(u"role"_s);
    const std::optional<ColumnRole> read = roleFromName(role);
    if (!read)
        fields.fail(u"role"_s, ProfileText::tr("must be one of: %1.").arg(allRoleNames().join(u", "_s)));
    const Profile::Column column{normalizedPattern(fields.text(u"header"_s)), read.value_or(ColumnRole()),
                                 fields.text(u"separator"_s).toStdString(),
                                 fields.text(u"prefix"_s).toStdString(),
                                 normalizedHeader(fields.text(u"before"_s).toStdString())};
    if (column.header.isEmpty())
        fields.fail(u"header"_s, ProfileText::tr("is missing."));
    if (!fields.error().isEmpty())
        return unexpected(fields.error());
    return column;
}

Result<Profile::Filter, QString> readFilter(const QJsonObject &object, const QString &place)
{
    Fields fields(object, place, {u"column"_s, u"keep"_s, u"governs"_s, u"fixed"_s});
    Profile::Filter filter{normalizedHeader(fields.text(u"column"_s).toStdString()),
                           {},
                           normalizedPatterns(fields.texts(u"governs"_s)),
                           fields.yes(u"fixed"_s)};
    for (const QString &value : fields.texts(u"keep"_s))
        filter.keep.push_back(value.trimmed().toStdString());
    if (filter.column.isEmpty())
        fields.fail(u"column"_s, ProfileText::tr("is missing."));
    if (filter.keep.empty())
        fields.fail(u"keep"_s, ProfileText::tr("is missing: which values are opt-outs?"));
    if (!fields.error().isEmpty())
        return unexpected(fields.error());
    return filter;
}

/// Reads each object of a list and returns the first error.
template <typename Item>
QString readAll(const QJsonArray &array, const QString &place, const QString &field, std::vector<Item> &into,
                Result<Item, QString> (*read)(const QJsonObject &, const QString &))
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = ProfileText::tr("%1, %2 number %3", "a place, a list in it, which one of it")
                                  .arg(place, field)
                                  .arg(i + 1);
        const Result<Item, QString> item = read(array[i].toObject(), where);
        if (!item)
            return item.error();
        into.push_back(*item);
    }
    return {};
}

Audience readAudience(Fields &fields)
{
    const QString name = fields.text(u"holds"_s);
    if (name == u"subscribers"_s)
        return Audience::Subscribers;
    if (name == u"contacts"_s)
        return Audience::Contacts;
    if (!name.isEmpty() && name != u"opt_outs"_s)
        fields.fail(u"holds"_s,
                    ProfileText::tr("must be one of: %1.").arg(u"opt_outs, subscribers, contacts"_s));
    return Audience::OptOuts;
}

void checkRecognition(const Profile &profile, Fields &fields)
{
    if (profile.name.isEmpty())
        fields.fail(u"name"_s, ProfileText::tr("is missing."));
    if (profile.headers.isEmpty() == profile.rows.isEmpty())
        fields.fail(u"headers"_s, ProfileText::tr("or the field rows must be there, and not both."));
    for (const QString &row : profile.rows) {
        const QRegularExpression expression(row);
        if (!expression.isValid())
            fields.fail(u"rows"_s, ProfileText::tr("holds “%1”: %2.").arg(row, expression.errorString()));
    }
}

Result<Profile, QString> readProfile(const QJsonValue &value, const QString &file)
{
    const QJsonObject object = value.toObject();
    const QString name = object[u"name"].toString();
    const QString place = name.isEmpty()
        ? file
        : ProfileText::tr("%1, profile %2", "a file, then a name in it").arg(file, name);
    Fields fields(object, place,
                  {u"name"_s, u"headers"_s, u"absent"_s, u"exact"_s, u"files"_s, u"rows"_s, u"holds"_s,
                   u"columns"_s, u"filters"_s});
    Profile profile;
    profile.name = fields.text(u"name"_s);
    profile.headers = normalizedPatterns(fields.texts(u"headers"_s));
    profile.absent = normalizedPatterns(fields.texts(u"absent"_s));
    profile.isExact = fields.yes(u"exact"_s);
    profile.files = normalizedPatterns(fields.texts(u"files"_s));
    profile.audience = readAudience(fields);
    profile.rows = fields.texts(u"rows"_s);
    checkRecognition(profile, fields);
    const QJsonArray columns = fields.objects(u"columns"_s);
    const QJsonArray filters = fields.objects(u"filters"_s);
    QString error = fields.error();
    if (error.isEmpty())
        error = readAll(columns, place, u"columns"_s, profile.columns, readColumn);
    if (error.isEmpty())
        error = readAll(filters, place, u"filters"_s, profile.filters, readFilter);
    if (!error.isEmpty())
        return unexpected(error);
    return profile;
}

} // namespace

const std::vector<Profile> &builtInProfiles()
{
    static const std::vector<Profile> profiles = [] {
        registerProfiles();
        QFile file(u":/profiles/profiles.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return readProfileFile(file.readAll(), file.fileName()).value_or(std::vector<Profile>());
    }();
    return profiles;
}

Result<std::vector<Profile>, QString> readProfileFile(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return unexpected(ProfileText::tr("%1 is not JSON: %2 at byte %3.")
                              .arg(file, error.errorString())
                              .arg(error.offset));
    const QJsonArray all = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<Profile> profiles;
    for (const auto &value : all) {
        const Result<Profile, QString> profile = readProfile(value, file);
        if (!profile)
            return unexpected(profile.error());
        profiles.push_back(*profile);
    }
    return profiles;
}

PersonalProfiles readProfiles(const QString &folder)
{
    PersonalProfiles all;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            all.problems << ProfileText::tr("%1: %2", "a file, what is wrong").arg(name, file.errorString());
            continue;
        }
        Result<std::vector<Profile>, QString> profiles = readProfileFile(file.readAll(), name);
        if (!profiles)
            all.problems << profiles.error();
        else
            std::ranges::move(*profiles, std::back_inserter(all.profiles));
    }
    return all;
}

} // namespace dnc
