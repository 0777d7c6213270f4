// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/contradictions.h"

#include "core/text/text.h"
#include "import/vocabulary/consentwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace dnc {

namespace {

struct ContradictionText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Contradiction)
};

/// Whether the list says that the person of an excluded entry agreed, not only that there is no opt-out.
bool isOptIn(const EntryStore &store, quint32 index)
{
    const Issue issue = store.issueAt(index);
    if ((issue != Issue::NoOptOut && issue != Issue::Undecided)
        || store.statusAt(index) != EntryStatus::Excluded)
        return false;
    constexpr std::string_view equals = " = ";
    const std::string_view detail = store.at(index).detail;
    const size_t place = detail.find(equals);
    return place != detail.npos
        && saysOptedIn(detail.substr(place + equals.size()), readConsentHeader(detail.substr(0, place)));
}

bool isOptOut(EntryStatus status)
{
    return status == EntryStatus::Valid || status == EntryStatus::Duplicate;
}

/// The latest of several days, as long as all are known.
class Latest {
public:
    void add(std::optional<RequestDay> day)
    {
        m_isKnown = m_isKnown && day;
        if (day && (!m_day || *m_day < *day))
            m_day = day;
    }
    [[nodiscard]] std::optional<RequestDay> day() const { return m_isKnown ? m_day : std::nullopt; }

private:
    bool m_isKnown = true;
    std::optional<RequestDay> m_day;
};

/// All that the rows say about one person.
struct Statements {
    std::vector<quint32> outs;
    std::string optIn;
    Latest latestOut;
    Latest latestIn;
};

using Key = std::pair<quint8, std::string>;

/// Without case, although an address is sent with it: nobody has two that differ in nothing else.
Key keyOf(const EntryStore &store, quint32 index)
{
    const EntryStore::Key key = store.keyAt(index);
    return {key.type, toLower(std::string(key.identifier))};
}

std::map<Key, Statements> statementsIn(const EntryStore &store)
{
    std::map<Key, Statements> people;
    for (quint32 i = 0; i < store.size(); ++i) {
        if (!isOptIn(store, i))
            continue;
        Statements &person = people[keyOf(store, i)];
        person.optIn = store.at(i).detail;
        person.latestIn.add(store.at(i).requestedOn);
    }
    for (quint32 i = 0; i < store.size() && !people.empty(); ++i) {
        if (!isOptOut(store.statusAt(i)))
            continue;
        if (const auto person = people.find(keyOf(store, i)); person != people.end()) {
            person->second.outs.push_back(i);
            person->second.latestOut.add(store.at(i).requestedOn);
        }
    }
    return people;
}

} // namespace

std::vector<Contradiction> findContradictions(const EntryStore &store)
{
    std::vector<Contradiction> found;
    for (const auto &[key, person] : statementsIn(store)) {
        const std::optional<RequestDay> out = person.latestOut.day();
        const std::optional<RequestDay> in = person.latestIn.day();
        const bool isOutLatest = out && in && *in < *out;
        if (!person.outs.empty() && !isOutLatest && !key.second.empty())
            found.push_back({person.outs, person.optIn, out && in && *out < *in});
    }
    std::ranges::sort(found, {}, [](const Contradiction &one) { return one.outs.front(); });
    return found;
}

Entry withContradiction(Entry entry, const Contradiction &contradiction)
{
    entry.status = EntryStatus::Excluded;
    entry.issue = Issue::Contradiction;
    entry.detail = contradiction.optIn;
    return entry;
}

QString describeContradictions(quint32 count)
{
    return ContradictionText::tr(
        "%Ln person(s) opted out and opted in, too. They are excluded until you decide.", nullptr,
        int(count));
}

} // namespace dnc
