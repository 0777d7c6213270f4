// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/note.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(Note)
};

} // namespace

Description describe(Note note)
{
    switch (note) {
    case Note::None:
        return {};
    case Note::Homoglyph:
        return {NoteText::tr("Look-alike letters"),
                NoteText::tr("It mixes letters of several scripts, so check that nobody forged it.")};
    case Note::ProbableTypo:
        return {NoteText::tr("Possible typo"),
                NoteText::tr("The domain differs in one letter from one that many people use.")};
    case Note::TypeOfColumn:
        return {NoteText::tr("Type from column"),
                NoteText::tr("The value does not show its type, so it has that of its column.")};
    case Note::CountryAssumed:
        return {
            NoteText::tr("Country code added"),
            NoteText::tr("The number had no country code and was read as one of the country of the list.")};
    case Note::ChannelNamed:
        return {NoteText::tr("Type from link"), NoteText::tr("The link names the channel of the number.")};
    case Note::DigitsRestored:
        return {NoteText::tr("Number format undone"),
                NoteText::tr("A spreadsheet had changed the number, but no digit was lost.")};
    case Note::AtRestored:
        return {NoteText::tr("Obscured address restored"),
                NoteText::tr("The address was written so that programs do not recognize it.")};
    case Note::DomainEncoded:
        return {NoteText::tr("Domain encoded"),
                NoteText::tr("The domain is sent in ASCII, as mail servers use it.")};
    case Note::Cleaned:
        return {NoteText::tr("Characters cleaned up"),
                NoteText::tr("Invisible or unusual characters were made plain.")};
    case Note::LinkShortened:
        return {NoteText::tr("Link shortened"), NoteText::tr("The link is sent in its usual form.")};
    case Note::Unwrapped:
        return {NoteText::tr("Taken from surrounding text"),
                NoteText::tr("The identifier was taken out of the text around it.")};
    case Note::StraySign:
        return {NoteText::tr("Unusual sign"),
                NoteText::tr("Few addresses start like this, so the sign may belong to the list.")};
    case Note::MachineAddress:
        return {NoteText::tr("Machine address"),
                NoteText::tr("A mail server made it, and it contains the address of a person.")};
    case Note::PossibleDuplicate:
        return {NoteText::tr("Possible duplicate"),
                NoteText::tr("Another row may be the same mailbox or phone line in another form.")};
    case Note::PlanMayBeNewer:
        return {NoteText::tr("Unknown number range"),
                NoteText::tr(
                    "The range may be newer than the numbering plans of this program, so check the number.")};
    case Note::TemporaryBlock:
        return {NoteText::tr("Temporary block"),
                NoteText::tr("Alta keeps no end date, so the opt-out will be permanent.")};
    }
    Q_UNREACHABLE();
}

std::string_view doubtName(Note note)
{
    switch (note) {
    case Note::Homoglyph:
        return "homoglyph";
    case Note::ProbableTypo:
        return "probableTypo";
    case Note::StraySign:
        return "straySign";
    case Note::MachineAddress:
        return "machineAddress";
    case Note::PossibleDuplicate:
        return "possibleDuplicate";
    case Note::PlanMayBeNewer:
        return "planMayBeNewer";
    case Note::TemporaryBlock:
        return "temporaryBlock";
    case Note::None:
    case Note::TypeOfColumn:
    case Note::CountryAssumed:
    case Note::ChannelNamed:
    case Note::DigitsRestored:
    case Note::AtRestored:
    case Note::DomainEncoded:
    case Note::Cleaned:
    case Note::LinkShortened:
    case Note::Unwrapped:
        break;
    }
    return {};
}

} // namespace dnc
