// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importprompts.h"

#include "core/parsedidentifier.h"
#include "gui/import/importdialog.h"
#include "import/mapping/mapping.h"
#include "settings/importmemory.h"

namespace dnc {

ImportPrompts::ImportPrompts(const QString &dataFolder, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_folder(dataFolder)
    , m_window(window)
{
}

void ImportPrompts::ask(const std::shared_ptr<ImportBatch> &batch, const RuleContext &rules)
{
    m_waiting.push_back({batch, rules});
    if (!m_isOpen)
        askNext();
}

void ImportPrompts::askNext()
{
    while (!m_waiting.empty()) {
        Waiting &first = m_waiting.front();
        const std::vector<PlannedList> &lists = first.batch->lists;
        while (first.next < lists.size() && !lists[first.next].needsAnswers)
            ++first.next;
        if (first.next < lists.size()) {
            open(first);
            return;
        }
        const std::shared_ptr<ImportBatch> done = first.batch;
        m_waiting.pop_front();
        emit answered(done);
    }
}

void ImportPrompts::open(const Waiting &waiting)
{
    m_isOpen = true;
    auto *dialog = new ImportDialog(waiting.batch->lists[waiting.next], waiting.rules,
                                    waiting.batch->knowledge, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) { takeAnswers(*dialog, result); });
    dialog->open();
}

void ImportPrompts::takeAnswers(const ImportDialog &dialog, int result)
{
    m_isOpen = false;
    Waiting &first = m_waiting.front();
    std::vector<PlannedList> &lists = first.batch->lists;
    if (result == QDialog::Accepted) {
        remember(dialog, *first.batch->knowledge);
        lists[first.next] = dialog.list();
        lists[first.next].remembered.clear();
        ++first.next;
    } else {
        lists.erase(lists.begin() + qsizetype(first.next));
    }
    askNext();
}

void ImportPrompts::remember(const ImportDialog &dialog, const ImportKnowledge &knowledge) const
{
    const PlannedList &list = dialog.list();
    QMap<QString, QByteArray> choices;
    for (size_t i = 0; i < list.plan.sheets.size(); ++i) {
        const Mapping &mapping = list.plan.sheets[i].mapping;
        const QString signature = headerSignature(list.document->sheets[i], mapping);
        if (!list.plan.sheets[i].taken || signature.isEmpty() || mapping.isOwnReport)
            continue;
        if (dialog.shouldRemember())
            choices[signature] = toJson(savedMappingOf(list.document->sheets[i], mapping));
        else if (knowledge.remembered.contains(signature))
            choices[signature] = {};
    }
    if (!choices.isEmpty())
        saveListChoices(m_folder, choices);
}

} // namespace dnc
