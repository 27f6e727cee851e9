// The composer of an account that takes rows of buttons: drafts, templates, files, access.

#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/buttoncard.h"
#include "ui/composer/buttondetails.h"
#include "ui/composer/cardrows.h"
#include "ui/composer/composer.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/editorpanel.h"
#include "ui/composer/jsonbox.h"
#include "ui/composer/outgoingcheck.h"
#include "ui/composer/outgoingpreview.h"
#include "ui/composer/replybuttonseditor.h"
#include "ui/composer/replynamedialog.h"
#include "ui/composer/rowseditor.h"
#include "ui/composer/savedrepliesdialog.h"
#include "ui/controls/chip.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/controls/splitbutton.h"
#include "ui/controls/textbutton.h"

#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

ButtonGrid offer()
{
    return {{{u"رزرو"_s, u"HOME"_s, ServerAction{{{u"slot"_s, u"wed-1030"_s}, {u"seats"_s, 2}}}}},
        {{u"Tariffs"_s, u"WALLET"_s, LinkAction{u"https://check.example/fa"_s}}, {u"Ask"_s, {}, DynamicAction{{{u"k"_s, u"v"_s}}}},
            {u"Post"_s, {}, PostAction{u"gZ4kQ8Xy"_s, true}}}};
}

//! Remembers what it was given.
class RememberingPreview : public OutgoingPreview {
public:
    using OutgoingPreview::OutgoingPreview;
    void setMessage(const OutgoingMessage &message) override { shown = message; }
    OutgoingMessage shown;
};

} // namespace

class ComposerRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theSmallEditorStaysWhereItIsEnough();
    void sendsRows();
    void saysWhyNot_data();
    void saysWhyNot();
    void draftsKeepEverything();
    void draftsKeepJsonThatCannotBeRead();
    void ourOwnSideHasAGridOnSomeChannels();
    void thePreviewFollows();
    void textAndFileGoAsTwo();
    void takenBackAccessClosesIt();
    void repliesAreSavedAndInserted();
    void repliesAreFoundRenamedAndRemoved();
    void aReplyThatCannotBeSentSaysWhy();
    void aSlashOpensTheReplies();
    void nothingBegunIsLost();
    void aClosedEditorKeepsItsRowsInTheDraft();
    void fitsSmallWindows_data();
    void fitsSmallWindows();

private:
    ComposerEdit *edit() const { return m_composer->findChild<ComposerEdit *>(); }
    RowsEditor *rows() const { return m_composer->findChild<RowsEditor *>(); }
    OutgoingMessage draft() { return await(m_inbox->inbox->draft(m_conversation, DraftKind::Reply))->message; }
    std::vector<Message> messages() { return await(m_inbox->inbox->messages(m_conversation, {}))->messages; }
    std::vector<SavedReply> replies() { return await(m_inbox->inbox->savedReplies()).value(); }
    void open(ConversationId conversation);
    void write(const QString &text, const ButtonGrid &buttons);
    TextButton *button(QWidget *in, const QString &words) const;
    bool says(const QString &words) const;
    template <class T>
    T *dialog() const
    {
        return qobject_cast<T *>(DialogFrame::openOver(m_composer.get()));
    }

    std::unique_ptr<InboxFixture> m_inbox;
    std::unique_ptr<Composer> m_composer;
    ConversationId m_conversation;
    ConversationId m_post;
    ConversationId m_simple;
};

Q_DECLARE_METATYPE(qasid::ButtonGrid)

void ComposerRowsTest::initTestCase()
{
    m_inbox = std::make_unique<InboxFixture>();
    const AccountId vehicles = m_inbox->addAccount(u"divar"_s, u"Vehicle check"_s);
    const AccountId atlas = m_inbox->addAccount(u"digishare"_s, u"Atlas Store"_s);
    const auto on = [](const QString &channel, const QString &id) {
        Customer customer;
        customer.remoteId = id;
        customer.channel = channel;
        return customer;
    };
    m_conversation = m_inbox->say({vehicles, u"c-1"_s, on(u"chatbot"_s, u"u1"_s), u"سلام"_s, u"2025-12-03T09:12:00Z"_s});
    m_post = m_inbox->say({vehicles, u"c-2"_s, on(u"post"_s, u"u2"_s), u"سلام"_s, u"2025-12-03T09:13:00Z"_s});
    m_simple = m_inbox->say({atlas, u"c-3"_s, on(u"whatsapp"_s, u"u3"_s), u"Salam"_s, u"2025-12-03T09:14:00Z"_s});
}

void ComposerRowsTest::init()
{
    for (const ConversationId id : {m_conversation, m_post, m_simple})
        QVERIFY(await(m_inbox->inbox->saveDraft({.conversation = id})));
    for (const SavedReply &reply : replies())
        QVERIFY(await(m_inbox->inbox->removeSavedReply(reply.id)));
    open(m_conversation);
}

void ComposerRowsTest::cleanup()
{
    m_composer.reset();
}

void ComposerRowsTest::open(ConversationId conversation)
{
    m_composer = std::make_unique<Composer>(m_inbox->ui, nullptr);
    m_composer->resize(990, 700);
    m_composer->setHeightLimit(500);
    m_composer->show();
    m_composer->setConversation(m_inbox->conversation(conversation));
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    m_composer->focusText();
}

void ComposerRowsTest::write(const QString &text, const ButtonGrid &buttons)
{
    m_composer->takeBack(m_conversation, {.content = TextContent{.text = text}, .buttons = buttons});
}

TextButton *ComposerRowsTest::button(QWidget *in, const QString &words) const
{
    for (TextButton *button : in->findChildren<TextButton *>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

bool ComposerRowsTest::says(const QString &words) const
{
    const auto labels = m_composer->findChildren<Label *>();
    return std::any_of(labels.begin(), labels.end(), [&](Label *label) { return label->isVisible() && label->text().contains(words); });
}

void ComposerRowsTest::theSmallEditorStaysWhereItIsEnough()
{
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(rows()->isVisible());
    open(m_simple);
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_composer->findChild<ReplyButtonsEditor *>()->isVisible());
    QVERIFY(!rows()->isVisible());
}

void ComposerRowsTest::sendsRows()
{
    QTest::keyClicks(edit(), u"Choose"_s);
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(rows()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Tariffs"_s);
    const auto segments = rows()->findChild<ButtonDetails *>()->findChild<Segments *>()->findChildren<Segment *>();
    segments[1]->click();
    QTRY_VERIFY(says(u"1 buttons"_s) || says(u"1 button"_s));
    QSignalSpy sent(m_composer.get(), &Composer::sent);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(messages().back().buttons, (ButtonGrid{{{u"Tariffs"_s, {}, ServerAction{}}}}));
    QVERIFY(edit()->document()->isEmpty());
    QVERIFY(!rows()->isVisible());
}

void ComposerRowsTest::saysWhyNot_data()
{
    QTest::addColumn<ButtonGrid>("grid");
    QTest::addColumn<QString>("words");
    const Button good{u"a"_s, {}, ServerAction{}};
    QTest::newRow("fine") << offer() << QString();
    QTest::newRow("the same caption twice") << ButtonGrid{{good, good}} << QString();
    QTest::newRow("four in a row") << ButtonGrid{{good, good, good, good}} << u"at most 3 buttons in a row"_s;
    QTest::newRow("four rows") << ButtonGrid{{good}, {good}, {good}, {good}} << u"at most 3 rows"_s;
    QTest::newRow("no caption") << ButtonGrid{{good, {{}, u"HOME"_s, ServerAction{}}}} << u"Row 1, button 2 has no caption"_s;
    QTest::newRow("no address") << ButtonGrid{{{u"a"_s, {}, LinkAction{}}}} << u"Enter the address"_s;
    QTest::newRow("half an address") << ButtonGrid{{{u"a"_s, {}, LinkAction{u"x.example"_s}}}} << u"beginning with https"_s;
    QTest::newRow("no post") << ButtonGrid{{{u"a"_s, {}, PostAction{}}}} << u"token of the post"_s;
    QTest::newRow("data without a key") << ButtonGrid{{{u"a"_s, {}, ServerAction{{{QString(), u"x"_s}}}}}} << u"a key"_s;
    QTest::newRow("an answer") << ButtonGrid{{{u"a"_s, {}, ReplyAction{u"1"_s}}}} << u"no buttons of this kind"_s;
    QTest::newRow("unknown") << ButtonGrid{{{u"a"_s, {}, UnknownAction{}}}} << u"no buttons of this kind"_s;
}

void ComposerRowsTest::saysWhyNot()
{
    QFETCH(ButtonGrid, grid);
    QFETCH(QString, words);
    const Capabilities can = m_inbox->inbox->capabilities(m_inbox->conversation(m_conversation).account);
    const Formats formats(m_inbox->clock);
    const OutgoingMessage message{.content = TextContent{.text = u"Hi"_s}, .buttons = grid};
    const QString why = OutgoingCheck::whyNot(message, can, u"Divar"_s, formats);
    QVERIFY2(words.isEmpty() ? why.isEmpty() : why.contains(words), qPrintable(why));
    const OutgoingMessage own{.content = TextContent{.text = u"Hi"_s}, .senderButtons = grid};
    QCOMPARE(OutgoingCheck::whyNot(own, can, u"Divar"_s, formats).isEmpty(), words.isEmpty());
}

void ComposerRowsTest::draftsKeepEverything()
{
    ButtonGrid grid = offer();
    grid.push_back({{u"New"_s, u"NO_SUCH"_s, UnknownAction{{{u"open_moon"_s, true}}}}});
    write(u"Choose"_s, grid);
    // As after a kill: another composer reads it from the disk.
    QTRY_VERIFY(!m_composer->hasUnsavedDraft());
    open(m_conversation);
    QTRY_VERIFY(rows()->isVisible());
    QCOMPARE(rows()->grid(RowsEditor::Side::Customer), grid);
    QCOMPARE(edit()->text(), u"Choose"_s);
    // And by switching, with what was typed last.
    edit()->insertPlainText(u" one"_s);
    m_composer->setConversation(m_inbox->conversation(m_simple));
    QVERIFY(rows()->isEmpty());
    m_composer->setConversation(m_inbox->conversation(m_conversation));
    QTRY_COMPARE(edit()->text(), u"Choose one"_s);
    QCOMPARE(rows()->grid(RowsEditor::Side::Customer), grid);
}

void ComposerRowsTest::draftsKeepJsonThatCannotBeRead()
{
    write(u"Choose"_s, offer());
    rows()->findChild<Tab *>()->click();
    rows()->findChild<JsonBox *>()->findChild<QTextEdit *>()->setPlainText(u"[[ not yet"_s);
    QSignalSpy sent(m_composer.get(), &Composer::sent);
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(says(u"cannot be read yet"_s));
    QCOMPARE(sent.count(), 0);
    QTRY_VERIFY(!m_composer->hasUnsavedDraft());
    open(m_conversation);
    QTRY_VERIFY(rows()->isVisible());
    QCOMPARE(rows()->findChild<JsonBox *>()->findChild<QTextEdit *>()->toPlainText(), u"[[ not yet"_s);
    QCOMPARE(rows()->grid(RowsEditor::Side::Customer), offer());
}

void ComposerRowsTest::ourOwnSideHasAGridOnSomeChannels()
{
    open(m_post);
    QTest::keyClicks(edit(), u"Choose"_s);
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    auto *sides = rows()->findChild<Segments *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(sides->isVisible());
    sides->findChildren<Segment *>()[1]->click();
    rows()->focusFirst();
    QTest::keyClicks(QApplication::focusWidget(), u"Mine"_s);
    rows()->findChild<ButtonDetails *>()->findChild<Segments *>()->findChildren<Segment *>()[1]->click();
    const ButtonGrid mine{{{u"Mine"_s, {}, ServerAction{}}}};
    QCOMPARE(m_composer->message().senderButtons, mine);
    QVERIFY(m_composer->message().buttons.empty());
    QTRY_VERIFY(!m_composer->hasUnsavedDraft());
    open(m_post);
    QTRY_VERIFY(rows()->isVisible());
    QCOMPARE(m_composer->message().senderButtons, mine);
    m_composer->setConversation(m_inbox->conversation(m_conversation));
    QVERIFY(!rows()->findChild<Segments *>(QString(), Qt::FindDirectChildrenOnly)->isVisible());
}

void ComposerRowsTest::thePreviewFollows()
{
    auto *preview = new RememberingPreview(m_composer.get());
    m_composer->setPreview(preview);
    write(u"سلام"_s, offer());
    QCOMPARE(preview->shown.buttons, offer());
    QVERIFY(says(u"As the customer sees it"_s));
    QVERIFY(says(u"Approximate."_s));
    QVERIFY(says(u"Divar"_s));
    const QPoint beside = preview->mapTo(m_composer.get(), QPoint());
    QVERIFY(beside.x() > m_composer->width() / 2);
    m_composer->resize(700, 700);
    QTRY_VERIFY(preview->mapTo(m_composer.get(), QPoint()).x() < m_composer->width() / 2); // below
    // Beside again, and nothing scrolls that has room.
    m_composer->setHeightLimit(900);
    m_composer->resize(990, 1300);
    QTRY_VERIFY(preview->mapTo(m_composer.get(), QPoint()).x() > m_composer->width() / 2);
    const auto *area = m_composer->findChild<EditorPanel *>()->findChild<QScrollArea *>();
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
}

void ComposerRowsTest::textAndFileGoAsTwo()
{
    const QString path = m_inbox->folder.filePath(u"car.png"_s);
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(path));
    Q_EMIT edit()->filesPasted({path});
    QTest::keyClicks(edit(), u"This one"_s);
    const size_t before = messages().size();
    QSignalSpy sent(m_composer.get(), &Composer::sent);
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(says(u"either text or a file"_s));
    QCOMPARE(sent.count(), 0);
    QVERIFY(button(m_composer.get(), u"Send as two messages"_s));
    button(m_composer.get(), u"Send as two messages"_s)->click();
    QTRY_COMPARE(sent.count(), 1);
    const auto all = messages();
    QCOMPARE(all.size(), before + 2);
    QCOMPARE(all[before].attachments.size(), size_t(1));
    QCOMPARE(contentText(all[before].content), QString());
    QCOMPARE(contentText(all[before + 1].content), u"This one"_s);
    QVERIFY(all[before + 1].attachments.empty());
    QVERIFY(edit()->document()->isEmpty());
    QVERIFY(m_composer->findChild<AttachmentStrip *>()->files().empty());
    QTRY_VERIFY(contentText(draft().content).isEmpty());
}

void ComposerRowsTest::takenBackAccessClosesIt()
{
    Conversation revoked = m_inbox->conversation(m_post);
    revoked.accessRevoked = m_inbox->clock.now();
    open(m_post);
    edit()->setText(u"Still here"_s);
    m_composer->updateConversation(revoked);
    QVERIFY(!m_composer->findChild<SplitButton *>()->main()->isEnabled());
    QVERIFY(m_composer->findChild<SplitButton *>()->main()->toolTip().contains(u"Access was taken back"_s));
    QSignalSpy sent(m_composer.get(), &Composer::sent);
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(says(u"Access was taken back"_s));
    QCOMPARE(sent.count(), 0);
    QCOMPARE(edit()->text(), u"Still here"_s);
    // A note is for agents alone, and a channel that needs no access goes on.
    m_composer->openTab(DraftKind::Note);
    QVERIFY(m_composer->findChild<SplitButton *>()->main()->isEnabled());
    Conversation chatbot = m_inbox->conversation(m_conversation);
    chatbot.accessRevoked = m_inbox->clock.now();
    m_composer->setConversation(chatbot);
    QVERIFY(m_composer->findChild<SplitButton *>()->main()->isEnabled());
    // One that exists only through the access does not.
    chatbot.remoteId = placeholderFor(u"u9"_s);
    m_composer->updateConversation(chatbot);
    QVERIFY(!m_composer->findChild<SplitButton *>()->main()->isEnabled());
}

void ComposerRowsTest::repliesAreSavedAndInserted()
{
    write(u"Choose"_s, offer());
    button(m_composer.get(), u"Save as reply template"_s)->click();
    auto *name = dialog<ReplyNameDialog>();
    QVERIFY(name);
    QTest::keyClicks(QApplication::focusWidget(), u"Inspection"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(replies().size(), size_t(1));
    QCOMPARE(replies().front().message.buttons, offer());
    // The name is taken: asked first, then replaced.
    edit()->setText(u"Choose again"_s);
    QTRY_VERIFY(!dialog<ReplyNameDialog>());
    button(m_composer.get(), u"Save as reply template"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"Inspection"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    name = dialog<ReplyNameDialog>();
    QTRY_VERIFY(button(name, u"Replace"_s));
    button(name, u"Replace"_s)->click();
    QTRY_COMPARE(contentText(replies().front().message.content), u"Choose again"_s);
    QCOMPARE(replies().size(), size_t(1));
    QTRY_VERIFY(!dialog<ReplyNameDialog>());

    // Into what was begun, which stays.
    QVERIFY(await(m_inbox->inbox->saveDraft({.conversation = m_conversation})));
    open(m_conversation);
    edit()->setText(u"Good morning"_s);
    QTest::keyClick(edit(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(dialog<SavedRepliesDialog>());
    QTRY_VERIFY(dialog<SavedRepliesDialog>()->findChild<QListView *>()->model()->rowCount() == 1);
    QTest::keyClicks(QApplication::focusWidget(), u"inspec"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(edit()->text(), u"Good morning\nChoose again"_s);
    QCOMPARE(rows()->grid(RowsEditor::Side::Customer), offer());
    QTRY_VERIFY(edit()->hasFocus());
}

void ComposerRowsTest::repliesAreFoundRenamedAndRemoved()
{
    for (const QString &name : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s})
        QVERIFY(await(m_inbox->inbox->saveReply({.id = {}, .name = name, .message = {.content = TextContent{.text = name}}})));
    QTest::keyClick(edit(), Qt::Key_J, Qt::ControlModifier);
    auto *open = dialog<SavedRepliesDialog>();
    QVERIFY(open);
    auto *list = open->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), u"Beta"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    auto *name = dialog<ReplyNameDialog>();
    QVERIFY(name);
    QTest::keyClicks(QApplication::focusWidget(), u"Alpha"_s); // the old name is chosen, so this takes its place
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(name->findChild<Field *>()->hasError());
    name->findChild<Field *>()->edit()->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), u"Delta"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Delta"_s);
    QTRY_VERIFY(dialog<SavedRepliesDialog>());
    QTRY_VERIFY(open->isAncestorOf(QApplication::focusWidget()));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(DialogFrame::openOver(m_composer.get()) != open);
    QCOMPARE(replies().size(), size_t(3)); // only after the question
    button(DialogFrame::openOver(m_composer.get()), u"Remove"_s)->click();
    QTRY_COMPARE(replies().size(), size_t(2));
    QTRY_COMPARE(list->model()->rowCount(), 2);
}

void ComposerRowsTest::aReplyThatCannotBeSentSaysWhy()
{
    const OutgoingMessage answers{.content = TextContent{.text = u"Which?"_s}, .buttons = {{{u"Yes"_s, {}, ReplyAction{u"1"_s}}}}};
    QVERIFY(await(m_inbox->inbox->saveReply({.id = {}, .name = u"Answers"_s, .message = answers})));
    QTest::keyClick(edit(), Qt::Key_J, Qt::ControlModifier);
    auto *open = dialog<SavedRepliesDialog>();
    QTRY_COMPARE(open->findChild<QListView *>()->model()->rowCount(), 1);
    const auto labels = open->findChildren<Label *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](Label *label) { return label->isVisible() && label->text().contains(u"no buttons of this kind"_s); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(dialog<SavedRepliesDialog>());
    QVERIFY(edit()->document()->isEmpty());
    open->closeDialog();
    // Where it can be sent, it is inserted.
    this->open(m_simple);
    QTest::keyClick(edit(), Qt::Key_J, Qt::ControlModifier);
    open = dialog<SavedRepliesDialog>();
    QTRY_COMPARE(open->findChild<QListView *>()->model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(edit()->text(), u"Which?"_s);
    QCOMPARE(m_composer->message().buttons.front().front().caption, u"Yes"_s);
}

void ComposerRowsTest::aSlashOpensTheReplies()
{
    QTest::keyClicks(edit(), u"a/b"_s);
    QCOMPARE(edit()->text(), u"a/b"_s);
    edit()->clear();
    QTest::keyClick(edit(), '/');
    QTRY_VERIFY(dialog<SavedRepliesDialog>());
    QVERIFY(edit()->document()->isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(edit()->text(), u"/"_s); // it was a letter after all
}

//! A closed editor's buttons are not sent with the words, and not lost either.
void ComposerRowsTest::nothingBegunIsLost()
{
    write(u"Choose"_s, offer());
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!rows()->isVisible());
    QSignalSpy sent(m_composer.get(), &Composer::sent);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTRY_COMPARE(sent.count(), 1);
    QVERIFY(messages().back().buttons.empty());
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(rows()->grid(RowsEditor::Side::Customer), offer());
}

//! Closed, left and come back to: the rows are still there.
void ComposerRowsTest::aClosedEditorKeepsItsRowsInTheDraft()
{
    write(u"Choose"_s, offer());
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!rows()->isVisible());
    m_composer->setConversation(m_inbox->conversation(m_simple));
    m_composer->setConversation(m_inbox->conversation(m_conversation));
    QTRY_COMPARE(edit()->text(), u"Choose"_s);
    QVERIFY(!rows()->isVisible());
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(rows()->grid(RowsEditor::Side::Customer), offer());
}

void ComposerRowsTest::fitsSmallWindows_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("direction");
    for (const int width : {420, 700, 990}) {
        for (const double zoom : {1.0, 1.6}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
                QTest::addRow("%d at %.1f %s", width, zoom, direction == Qt::LeftToRight ? "ltr" : "rtl")
                    << width << zoom << int(direction);
        }
    }
}

void ComposerRowsTest::fitsSmallWindows()
{
    QFETCH(int, width);
    QFETCH(double, zoom);
    QFETCH(int, direction);
    m_inbox->appearance.setZoom(zoom);
    m_composer->setLayoutDirection(Qt::LayoutDirection(direction));
    m_composer->resize(width, 520);
    m_composer->setHeightLimit(232);
    write(u"سلام"_s, offer());
    QTRY_VERIFY(rows()->isVisible());
    auto *area = m_composer->findChild<EditorPanel *>()->findChild<QScrollArea *>();
    // It scrolls up and down, never to the side, and no control is cut.
    QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
        qPrintable(u"%1 in %2"_s.arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width())));
    const auto cut = [this] {
        QStringList names;
        for (QWidget *control : rows()->findChildren<QWidget *>()) {
            const bool counts = control->isVisible() && (qobject_cast<QAbstractButton *>(control) || qobject_cast<QLineEdit *>(control));
            if (counts && !control->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(control->geometry()))
                names += QString::fromLatin1(control->metaObject()->className()) + control->accessibleName();
        }
        return names;
    };
    QTRY_COMPARE(cut(), QStringList());
    m_inbox->appearance.setZoom(1);
}

QASID_WIDGET_TEST(ComposerRowsTest)
#include "composerrows_test.moc"
