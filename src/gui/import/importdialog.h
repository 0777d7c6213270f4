// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "gui/import/importdraft.h"
#include "import/mapping/mapping.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportDialog;
}

class QTimer;

namespace dnc {

class ImportPreview;
class QuestionList;

/// Asks how to read a list, with a preview of its first rows and a forecast for all rows. Import is enabled
/// once every question is answered. Imports and saves nothing itself. Open it with open().
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(PlannedList list, const RuleContext &rules, std::shared_ptr<const ImportKnowledge> knowledge,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// The list with the plan of the person, once accepted.
    [[nodiscard]] const PlannedList &list() const { return m_draft.list(); }
    /// Whether to save the mapping for lists with the same headers; otherwise a saved one is deleted.
    [[nodiscard]] bool shouldRemember() const;

private:
    void connectOptions();
    void showAll();
    void showOptions();
    void showSheets();
    void showText();
    void showProfiles();
    void showQuestions();
    void showOutcome();
    void showBusy();
    void changeEncoding();
    void changeSeparator();
    void reread(const ReadOptions &options);
    void replan();
    void chooseContacts();
    [[nodiscard]] size_t sheet() const;

    ImportDraft m_draft;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportPreview *m_preview;
    QuestionList *m_questions;
    QTimer *m_noticeTimer;
    std::map<size_t, QString> m_profiles; // chosen by the person, by sheet
    QString m_failure; // why the list could not be read again; empty once shown
};

} // namespace dnc
