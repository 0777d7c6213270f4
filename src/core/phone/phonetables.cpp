// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/phonetables.h"

#include "core/phone/callingcode.h"
#include "core/text/text.h"

#include <phonenumbers/phonemetadata.pb.h>

#include <array>
#include <list>
#include <map>
#include <mutex>
#include <set>

// In the library, but in none of its headers: CMake has tried whether they link.
namespace i18n::phonenumbers {
int metadata_size();
const void *metadata_get();
} // namespace i18n::phonenumbers

namespace dnc {

namespace {

using i18n::phonenumbers::PhoneMetadata;
using i18n::phonenumbers::PhoneMetadataCollection;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr size_t fewestTableDigits = 4; // fewer take other ways through the library
constexpr size_t mostTableDigits = 20;

// The digits of a number, and whether a plus precedes them.
struct Dialed {
    std::array<char, mostTableDigits> digits{};
    size_t size = 0;
    bool hasPlus = false;

    [[nodiscard]] std::string_view view() const { return {digits.data(), size}; }
};

// Only for texts whose separators the library treats like a space between digits. `~` may begin an extension.
std::optional<Dialed> dialed(std::string_view text)
{
    Dialed result;
    for (const char c : text) {
        if (isDigit(c)) {
            if (result.size == mostTableDigits)
                return {};
            result.digits[result.size++] = c;
        } else if (c == '+') {
            if (result.hasPlus || result.size > 0)
                return {};
            result.hasPlus = true;
        } else if (std::string_view(" -.()[]/").find(c) == std::string_view::npos) {
            return {};
        }
    }
    return result.size < fewestTableDigits ? std::nullopt : std::optional(result);
}

class Tables {
public:
    Tables()
    {
        if (!m_metadata.ParseFromArray(i18n::phonenumbers::metadata_get(),
                                       i18n::phonenumbers::metadata_size()))
            m_metadata.Clear();
        const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
        std::set<int> codes;
        library.GetSupportedCallingCodes(&codes);
        for (const int code : codes) {
            if (code < 1 || size_t(code) >= m_codes.size())
                continue;
            m_isKnown[size_t(code)] = true;
            std::list<std::string> regions;
            library.GetRegionCodesForCountryCallingCode(code, &regions);
            for (const std::string &region : regions)
                m_codeOfRegion.emplace(region, code);
        }
    }

    // Null if the library must be called.
    const CallingCode *tablesOf(int code)
    {
        Slot &slot = m_codes[size_t(code)];
        std::call_once(slot.once, [&] { slot.tables = CallingCode::make(code, metadataOf(code)); });
        return slot.tables.get();
    }

    // The code that `digits` begin with; 0: none.
    [[nodiscard]] int codeOf(std::string_view digits) const
    {
        int code = 0;
        for (size_t i = 0; i < 3 && i < digits.size() && digits[0] != '0'; ++i) {
            code = code * 10 + (digits[i] - '0');
            if (m_isKnown[size_t(code)])
                return code;
        }
        return 0;
    }

    [[nodiscard]] int codeOfRegion(std::string_view region) const
    {
        const auto found = m_codeOfRegion.find(region);
        return found == m_codeOfRegion.end() ? 0 : found->second;
    }

    [[nodiscard]] PhoneTablesExtent compileAll()
    {
        PhoneTablesExtent extent;
        for (size_t code = 1; code < m_codes.size(); ++code) {
            if (!m_isKnown[code])
                continue;
            ++extent.codes;
            if (const CallingCode *tables = tablesOf(int(code))) {
                ++extent.compiled;
                extent.bytes += tables->bytes();
            }
        }
        return extent;
    }

private:
    struct Slot {
        std::once_flag once;
        std::unique_ptr<const CallingCode> tables;
    };

    [[nodiscard]] std::vector<const PhoneMetadata *> metadataOf(int code) const
    {
        std::list<std::string> regions;
        PhoneNumberUtil::GetInstance()->GetRegionCodesForCountryCallingCode(code, &regions);
        std::vector<const PhoneMetadata *> all;
        for (const std::string &region : regions) {
            for (const PhoneMetadata &metadata : m_metadata.metadata()) {
                if (metadata.id() == region && metadata.country_code() == code)
                    all.push_back(&metadata);
            }
        }
        return all.size() == regions.size() ? all : std::vector<const PhoneMetadata *>{};
    }

    PhoneMetadataCollection m_metadata;
    std::map<std::string, int, std::less<>> m_codeOfRegion;
    std::array<bool, 1000> m_isKnown{};
    std::array<Slot, 1000> m_codes;
};

Tables &tables()
{
    static Tables all;
    return all;
}

size_t sizeOfCode(int code)
{
    return code < 10 ? 1 : code < 100 ? 2 : 3;
}

} // namespace

std::optional<PhoneResult> parseWithTables(std::string_view text, std::string_view region)
{
    const std::optional<Dialed> number = dialed(text);
    if (!number)
        return {};
    const std::string_view digits = number->view();
    Tables &all = tables();
    const int code = number->hasPlus ? all.codeOf(digits) : all.codeOfRegion(region);
    const CallingCode *plan = code == 0 ? nullptr : all.tablesOf(code);
    if (plan == nullptr)
        return {};
    return number->hasPlus ? plan->fromAbroad(digits.substr(sizeOfCode(code))) : plan->atHome(digits, region);
}

bool isInTables(std::string_view digits)
{
    if (digits.size() < fewestTableDigits || digits.size() > mostTableDigits)
        return false;
    Tables &all = tables();
    const int code = all.codeOf(digits);
    const CallingCode *plan = code == 0 ? nullptr : all.tablesOf(code);
    return plan != nullptr && plan->holds(digits.substr(sizeOfCode(code)));
}

PhoneTablesExtent compileAllPhoneTables()
{
    return tables().compileAll();
}

} // namespace dnc
