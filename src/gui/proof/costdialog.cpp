// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/costdialog.h"

#include "gui/proof/dialogparts.h"
#include "gui/widgets/fittotext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace dnc {

CostDialog::CostDialog(const Facts &facts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("costDialog"));
    setWindowTitle(facts.title);
    auto *layout = makeDialogColumn(*this);
    layout->addWidget(makeWrapped(facts.what, QStringLiteral("costWhat")));
    layout->addWidget(makeWrapped(facts.cost, QStringLiteral("costLabel")));
    for (const QString &note : facts.notes)
        layout->addWidget(makeQuiet(note));
    layout->addWidget(makeButtons(*this, facts.button, QStringLiteral("costButton")));
    fitToText(*this);
}

} // namespace dnc
