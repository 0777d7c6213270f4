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

QString describe(Note note)
{
    switch (note) {
    case Note::None:
        return {};
    case Note::Homoglyph:
        return NoteText::tr(
            "This mixes letters of several scripts that look alike: check that nobody forged it.");
    case Note::ProbableTypo:
        return NoteText::tr(
            "The domain is one slip of the keyboard away from one that very many people use.");
    case Note::TypeOfColumn:
        return NoteText::tr("It does not show its type, and was taken as what its column holds.");
    case Note::CountryAssumed:
        return NoteText::tr("There was no country code: it was read as a number of the list's country.");
    case Note::ChannelNamed:
        return NoteText::tr("The link says of which channel it is, and so it is taken.");
    case Note::DigitsRestored:
        return NoteText::tr("A spreadsheet had changed the number; no digit was lost, and it was put right.");
    case Note::AtRestored:
        return NoteText::tr(
            "The address was written so that programs do not see it; its signs were put back.");
    case Note::DomainEncoded:
        return NoteText::tr("The domain is sent in the form that mail servers use.");
    case Note::Cleaned:
        return NoteText::tr("Characters that cannot be seen, or have an unusual form, were made plain.");
    case Note::LinkShortened:
        return NoteText::tr("The link was brought into its usual form.");
    case Note::Unwrapped:
        return NoteText::tr("It was taken out of the text around it.");
    case Note::StraySign:
        return NoteText::tr("Unusual sign. Few addresses begin like this; it may belong to the list.");
    case Note::MachineAddress:
        return NoteText::tr("Machine address. A mail server made it; it contains the address of a person.");
    case Note::PossibleDuplicate:
        return NoteText::tr(
            "Possible duplicate. Another row may be the same mailbox or phone line in another form.");
    case Note::PlanMayBeNewer:
        return NoteText::tr(
            "Unknown number range. The range may be newer than this program's numbering plans. Check the "
            "number before you send it.");
    case Note::TemporaryBlock:
        return NoteText::tr(
            "Temporary block. Alta keeps no end date, so the opt-out will be permanent there.");
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
