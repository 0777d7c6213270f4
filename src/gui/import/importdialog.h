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

class PreviewModel;
class QuestionList;
class RoleHeader;

/// Asks how a list is to be read, and shows its first rows and what becomes of all of them. Import is to be
/// had once every question is answered. Open it with open(); it adds and keeps nothing by itself.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(PlannedList list, const RuleContext &rules, std::shared_ptr<const ImportKnowledge> knowledge,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// As the person wants it, once accepted.
    [[nodiscard]] const PlannedList &list() const { return m_draft.list(); }
    /// Whether lists with these headers are to be read so, too; else what was chosen for them is forgotten.
    [[nodiscard]] bool isToBeRemembered() const;

private:
    void connectOptions();
    void connectTable();
    void showAll();
    void showOptions();
    void showSheets();
    void showText();
    void showProfiles();
    void showColumns();
    void showTable();
    void showPreviewNote();
    void showQuestions();
    void showOutcome();
    void showBusy();
    void changeEncoding();
    void changeSeparator();
    void reread(const ReadOptions &options);
    void replan();
    void chooseRole(int column, const ColumnRole &role);
    [[nodiscard]] size_t sheet() const;
    [[nodiscard]] quint32 firstColumn() const;

    ImportDraft m_draft;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    PreviewModel *m_preview;
    RoleHeader *m_header;
    QuestionList *m_questions;
    QTimer *m_noticeTimer;
    std::map<size_t, QString> m_profiles; // that were chosen, by sheet
    QString m_failure; // why the list could not be read again; until it has been shown
};

} // namespace dnc
