// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/terms.h"

#include "gui/widgets/texts.h"

#include <QCoreApplication>
#include <QWidget>

namespace dnc {

namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

} // namespace

QString explanation(Term term)
{
    switch (term) {
    case Term::Identifier:
        return Terms::tr(
            "An identifier is what a person is reached by: an e-mail address, a phone number or a "
            "LinkedIn profile. Each row has one.");
    case Term::Batch:
        return Terms::tr(
            "A batch is a part of an upload: up to 500 identifiers that are sent in one request.");
    case Term::Reserve:
        return Terms::tr("All programs of an Alta account share its requests per minute. DNC Desk leaves the "
                         "reserve to the others.");
    case Term::Retention:
        return Terms::tr(
            "Retention is how long personal data may be kept. Afterwards the rows of an upload are "
            "deleted, and only its numbers stay.");
    case Term::Region:
        return Terms::tr("Phone numbers are sent in the E.164 format: a plus sign, the country code and the "
                         "number. Numbers without a country code are read as those of this country.");
    case Term::InDoubt:
        return Terms::tr(
            "In doubt means that these were sent, but no definite answer came. They may be on the "
            "list, and are sent again, which does no harm.");
    case Term::Prospects:
        return Terms::tr("Prospects are the people whom your team contacts through Alta. Those who match an "
                         "opt-out can be paused.");
    }
    Q_UNREACHABLE();
}

void explainTerm(QWidget &widget, Term term)
{
    keepTranslated(widget, [&widget, term] { widget.setWhatsThis(explanation(term)); });
}

} // namespace dnc
