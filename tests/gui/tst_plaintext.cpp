// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>
#include <QWhatsThis>

#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

/// Looks like HTML, and would open a file.
const QString hostile = u"<img src='canary.png'><b>x"_s;

/// Tells whether somebody opened a file of this folder.
class OpenWatch {
public:
    explicit OpenWatch([[maybe_unused]] const QString &file)
    {
#ifdef Q_OS_LINUX
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (inotify_add_watch(m_watch, QFile::encodeName(file).constData(), IN_OPEN) < 0)
            qFatal("the file cannot be watched");
#endif
    }
    ~OpenWatch()
    {
#ifdef Q_OS_LINUX
        ::close(m_watch);
#endif
    }
    Q_DISABLE_COPY_MOVE(OpenWatch)

    [[nodiscard]] bool wasOpened() const
    {
#ifdef Q_OS_LINUX
        char events[4096];
        return ::read(m_watch, events, sizeof events) > 0;
#else
        return false;
#endif
    }

private:
    int m_watch = -1;
};

QLabel *shownTip()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    }
    return nullptr;
}

/// What is wrong with the texts of `widget`, or nothing.
QString problemOf(QWidget *widget)
{
    const QString name = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        label->ensurePolished();
        if (label->textFormat() != Qt::PlainText)
            return name + u" is not plain: "_s + label->text();
    }
    if (qobject_cast<QTextEdit *>(widget) != nullptr)
        return name + u" is an editor of rich text"_s;
    if (!widget->toolTip().isEmpty()) {
        QToolTip::showText({5, 5}, widget->toolTip(), widget);
        if (const QLabel *tip = shownTip(); tip == nullptr || tip->textFormat() != Qt::PlainText)
            return name + u" has a tool tip that is not plain"_s;
    }
    return {};
}

/// The tool tips of the cells of a view.
QString problemOfCells(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model != nullptr && row < std::min(model->rowCount(), 20); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
            if (tip.isEmpty())
                continue;
            QToolTip::showText({5, 5}, tip, view.viewport());
            if (const QLabel *label = shownTip(); label == nullptr || label->textFormat() != Qt::PlainText)
                return view.objectName() + u" has a cell whose tool tip is not plain"_s;
        }
    }
    return {};
}

QString problems()
{
    QStringList found;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        found << problemOf(widget);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            found << problemOfCells(*view);
    }
    QToolTip::hideText();
    found.removeAll(QString());
    return found.join(u'\n');
}

QString textOnScreen()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

/// File names, headers, cells and server messages that are HTML: nothing renders them, and nothing is opened.
class TestPlainText : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noTextOfAListIsRendered();
    void noTextOfTheJournalIsRendered();
    void noTextOfADialogIsRendered_data();
    void noTextOfADialogIsRendered();
    void aWhatsThisTextIsNotRendered();
    void aLabelThatIsMeantToBeRichStaysSo();

private:
    [[nodiscard]] QString writeList(const WindowFixture &program, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenWatch> m_watch;
    QString m_before;
};

void TestPlainText::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile canary(m_folder->filePath(u"canary.png"_s));
    QVERIFY(canary.open(QFile::WriteOnly));
    canary.write("no picture");
    canary.close();
    m_watch = std::make_unique<OpenWatch>(canary.fileName());
    m_before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
}

void TestPlainText::cleanup()
{
    QVERIFY(!m_watch->wasOpened());
    QVERIFY(QDir::setCurrent(m_before));
}

QString TestPlainText::writeList(const WindowFixture &program, const QByteArray &content) const
{
#ifdef Q_OS_WIN // where no file has such a name
    const QString path = program.folder.filePath(u"list.csv"_s);
#else
    const QString path = program.folder.filePath(hostile + u".csv"_s);
#endif
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) > 0 ? path : QString();
}

void TestPlainText::noTextOfAListIsRendered()
{
    WindowFixture program;
    const QByteArray text = hostile.toUtf8();
    program.controller->importer().readFiles(
        {writeList(program,
                   "email," + text + ",state " + text + "\nann@example.com,\"" + text + "\",unsubscribed\n\""
                       + text + "@\"," + text + "," + text + "\n")});
    QTRY_VERIFY(textOnScreen().contains(hostile));
    QCoreApplication::processEvents();
    QCOMPARE(problems(), QString());
    // The question about the flag is open, and what comes after it waits for the answer.
    for (QDialog *dialog : program.controller->window().findChildren<QDialog *>())
        dialog->reject();
    program.controller->importer().readFiles({program.folder.filePath(u"absent "_s + hostile)});
    QTRY_VERIFY(textOnScreen().contains(u"absent "_s + hostile));
    QCOMPARE(problems(), QString());
}

void TestPlainText::noTextOfTheJournalIsRendered()
{
    WindowFixture program;
    program.service.addFault({u"400"_s, 0, 0, 1});
    program.paste(u"ann@example.com"_s);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Rejected), 1U);
    program.controller.reset();
    sqlite3 *database = nullptr;
    const QByteArray path = program.folder.filePath(u"journal.sqlite"_s).toUtf8();
    QCOMPARE(sqlite3_open(path.constData(), &database), SQLITE_OK);
    const QByteArray text = hostile.toUtf8().replace('\'', "''");
    const QByteArray sql = "UPDATE attempts SET message='" + text + "'; UPDATE batches SET detail='" + text
        + "'; UPDATE jobs SET files='" + text + "', user='" + text + "'; UPDATE sources SET file='" + text
        + "', sheet='" + text + "'";
    QCOMPARE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    program.restart();
    program.find<QAction>(u"actionHistory"_s)->trigger();
    const auto *attempts = program.find<QAbstractItemView>(u"attemptTable"_s);
    QTRY_VERIFY(attempts->model()->rowCount() > 1); // it was looked for in the list as well
    QTRY_VERIFY(attempts->model()->index(0, 7).data().toString().contains(u"<img"));
    QCOMPARE(problems(), QString());
    program.controller->uploads().showJob(1);
    QTRY_COMPARE(program.rows(), 1U);
    QCoreApplication::processEvents();
    QCOMPARE(problems(), QString());
}

void TestPlainText::noTextOfADialogIsRendered_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"actionSettings", "actionErasePerson", "actionHelp", "actionDiagnostics",
                               "actionUpload", "actionFanOut", "actionLicenses"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestPlainText::noTextOfADialogIsRendered()
{
    QFETCH(const QString, action);
    WindowFixture program;
    program.paste(u"email,name\nann@example.com,"_s + hostile + u"\nben@example.com,x\n"_s);
    program.find<QAction>(action)->trigger();
    const auto dialogs = [&] { return program.controller->window().findChildren<QDialog *>(); };
    QTRY_VERIFY(!dialogs().isEmpty() && dialogs().constFirst()->isVisible());
    for (QLineEdit *edit : dialogs().constFirst()->findChildren<QLineEdit *>()) {
        if (edit->isEnabled() && !edit->isReadOnly())
            edit->setText(hostile);
    }
    QCoreApplication::processEvents();
    QCOMPARE(problems(), QString());
}

void TestPlainText::aWhatsThisTextIsNotRendered()
{
    const WindowFixture program;
    QWidget widget;
    widget.setWhatsThis(hostile);
    widget.show();
    QHelpEvent event(QEvent::WhatsThis, {5, 5}, widget.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&widget, &event);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QApplication::activePopupWidget()->grab();
    QTextDocument shown;
    shown.setHtml(widget.whatsThis());
    QCOMPARE(shown.toPlainText(), hostile);
    QWhatsThis::hideText();
}

void TestPlainText::aLabelThatIsMeantToBeRichStaysSo()
{
    const WindowFixture program;
    QLabel rich(u"<b>bold</b>"_s);
    rich.setTextFormat(Qt::RichText);
    QLabel automatic(u"<b>bold</b>"_s);
    rich.show();
    automatic.show();
    QCOMPARE(rich.textFormat(), Qt::RichText);
    QCOMPARE(automatic.textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
