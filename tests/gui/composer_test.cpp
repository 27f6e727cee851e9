#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/listmenueditor.h"
#include "ui/composer/locationeditor.h"
#include "ui/composer/outgoingcheck.h"
#include "ui/composer/replybuttonseditor.h"
#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

Capabilities digishareLike()
{
    Capabilities can;
    can.textLength = 10;
    can.location = can.locationRequest = can.replyButtons = true;
    can.buttonsPerRow = can.buttonsInAll = 3;
    can.buttonRows = 1;
    can.buttonCaptionLength = 5;
    can.headerLength = 6;
    can.listRows = 2;
    can.listRowTitleLength = 8;
    can.listButtonLength = 8;
    can.attachments = 1;
    can.captionLength = 4;
    can.fileBytes = {{AttachmentKind::Image, 1000}};
    return can;
}

Button reply(const QString &caption)
{
    return {caption, {}, ReplyAction{caption}};
}

} // namespace

Q_DECLARE_METATYPE(qasid::OutgoingMessage)

class ComposerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhyNot_data();
    void saysWhyNot();
    void readsDegrees_data();
    void readsDegrees();
    void aPastedPairFillsBothFields();
    void offersWhatTheAccountTakes();
    void isNamedForItsCustomer();
    void everyParagraphHasItsDirection();
    void directionCanBeForced();
    void pastesPlainText();
    void sendsButtons();
    void sendsAListMenu();
    void sendsALocation();
    void refusedTextStays();
    void nothingIsSentTwice();
    void notesStayHere();
    void whatWasTakenBackComesFirst();
    void whatWasTakenBackGoesToItsOwnCustomer();
    void halfAPlaceSurvives();
    void halfAMenuSurvives();
    void buttonsWithoutWordsSurvive();
    void wordsUnderAnEditorSurvive();
    void whatIsTypedWithoutAPauseIsSaved();
    void aPastedPictureIsInTheProfile();
    void tabFollowsTheRows();

private:
    ComposerEdit *edit() const { return m_composer->findChild<ComposerEdit *>(); }
    Message newest();
    //! As after a kill: nothing of the composer is asked, another one opens the conversation. Waits until the draft is on the disk.
    void reopenFromDisk();
    //! The line of the field with this label.
    QLineEdit *line(QWidget *in, const QString &label, int number = 0) const;

    std::unique_ptr<InboxFixture> m_inbox;
    std::unique_ptr<Composer> m_composer;
    ConversationId m_conversation;
    ConversationId m_other;
};

void ComposerTest::initTestCase()
{
    m_inbox = std::make_unique<InboxFixture>();
    const AccountId account = m_inbox->addAccount(u"digishare"_s, u"Atlas Store"_s);
    Customer salma;
    salma.remoteId = u"third_8Kq2"_s;
    salma.name = u"Salma Berrada"_s;
    salma.channel = u"whatsapp"_s;
    m_conversation = m_inbox->say({account, u"c-1"_s, salma, u"Bonjour"_s, u"2025-12-03T09:12:00Z"_s});
    Customer hamza;
    hamza.remoteId = u"third_9"_s;
    hamza.name = u"Hamza"_s;
    m_other = m_inbox->say({account, u"c-2"_s, hamza, u"Salam"_s, u"2025-12-03T09:13:00Z"_s});
}

void ComposerTest::init()
{
    for (const ConversationId id : {m_conversation, m_other}) {
        Draft none;
        none.conversation = id;
        QVERIFY(await(m_inbox->inbox->saveDraft(none)));
    }
    m_composer = std::make_unique<Composer>(m_inbox->ui, nullptr);
    m_composer->resize(732, 300);
    m_composer->show();
    m_composer->setConversation(m_inbox->conversation(m_conversation));
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    m_composer->focusText();
}

void ComposerTest::cleanup()
{
    m_composer.reset();
}

Message ComposerTest::newest()
{
    const auto page = await(m_inbox->inbox->messages(m_conversation, {}));
    return page && !page->messages.empty() ? page->messages.back() : Message{};
}

QLineEdit *ComposerTest::line(QWidget *in, const QString &label, int number) const
{
    for (Field *field : in->findChildren<Field *>()) {
        if (field->isVisible() && field->edit()->accessibleName() == label && number-- == 0)
            return field->edit();
    }
    return nullptr;
}

void ComposerTest::saysWhyNot_data()
{
    QTest::addColumn<OutgoingMessage>("message");
    QTest::addColumn<QString>("words"); // a part of the sentence; empty: nothing speaks against it
    const auto row
        = [](const char *name, const OutgoingMessage &message, const QString &words) { QTest::newRow(name) << message << words; };
    row("fine", {.content = TextContent{.text = u"Hello"_s}}, {});
    row("blank", {.content = TextContent{.text = u" \n "_s}}, u"Write the text first."_s);
    row("too long", {.content = TextContent{.text = u"Hello world."_s}}, u"Shorten it by 2."_s);
    row("emoji count once", {.content = TextContent{.text = u"😀😀😀😀😀😀😀😀😀😀"_s}}, {});
    row("three buttons", {.content = TextContent{.text = u"Hi"_s}, .buttons = {{reply(u"a"_s), reply(u"b"_s), reply(u"c"_s)}}}, {});
    row("four buttons",
        {.content = TextContent{.text = u"Hi"_s}, .buttons = {{reply(u"a"_s), reply(u"b"_s), reply(u"c"_s), reply(u"d"_s)}}},
        u"at most 3 buttons"_s);
    row("long caption", {.content = TextContent{.text = u"Hi"_s}, .buttons = {{reply(u"abcdef"_s)}}}, u"Shorten it by 1."_s);
    row("same captions", {.content = TextContent{.text = u"Hi"_s}, .buttons = {{reply(u"a"_s), reply(u"a"_s)}}}, u"same caption"_s);
    row("buttons without text", {.content = TextContent{}, .buttons = {{reply(u"a"_s)}}}, u"Write the text first."_s);
    row("long header", {.content = TextContent{.text = u"Hi"_s, .header = u"1234567"_s}, .buttons = {{reply(u"a"_s)}}},
        u"Shorten it by 1."_s);
    row("menu", {.content = ListMenuContent{{}, u"Hi"_s, {}, u"Open"_s, {{{}, {{u"1"_s, u"one"_s, {}}}}}}}, {});
    row("empty menu", {.content = ListMenuContent{{}, u"Hi"_s, {}, u"Open"_s, {}}}, u"at least one row"_s);
    row("three rows",
        {.content
            = ListMenuContent{{}, u"Hi"_s, {}, u"Open"_s, {{{}, {{u"1"_s, u"a"_s, {}}, {u"2"_s, u"b"_s, {}}, {u"3"_s, u"c"_s, {}}}}}}},
        u"at most 2 rows"_s);
    row("nameless section",
        {.content = ListMenuContent{{}, u"Hi"_s, {}, u"Open"_s, {{u"A"_s, {{u"1"_s, u"a"_s, {}}}}, {{}, {{u"2"_s, u"b"_s, {}}}}}}},
        u"every section a title"_s);
    row("no place", {.content = LocationContent{}}, u"latitude"_s);
    row("question without words", {.content = LocationRequestContent{}}, u"Write the text first."_s);
    Attachment picture{.kind = AttachmentKind::Image, .name = u"a.png"_s, .size = 1000};
    row("picture", {.content = MediaContent{}, .attachments = {picture}}, {});
    row("long words under it", {.content = MediaContent{u"12345"_s}, .attachments = {picture}}, u"Shorten it by 1."_s);
    row("two pictures", {.content = MediaContent{}, .attachments = {picture, picture}}, u"at most 1 files"_s);
    picture.size = 1001;
    row("large picture", {.content = MediaContent{}, .attachments = {picture}}, u"larger than"_s);
    picture.kind = AttachmentKind::Video;
    row("video", {.content = MediaContent{}, .attachments = {picture}}, u"does not take files like"_s);
}

void ComposerTest::saysWhyNot()
{
    QFETCH(OutgoingMessage, message);
    QFETCH(QString, words);
    const QString why = OutgoingCheck::whyNot(message, digishareLike(), u"Digishare"_s, Formats(m_inbox->clock));
    if (words.isEmpty())
        QCOMPARE(why, QString());
    else
        QVERIFY2(why.contains(words), qPrintable(why));
}

void ComposerTest::readsDegrees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("limit");
    QTest::addColumn<bool>("good");
    QTest::addColumn<double>("value");
    QTest::newRow("plain") << u"33.5843"_s << 90.0 << true << 33.5843;
    QTest::newRow("minus sign") << u"−7.6321"_s << 180.0 << true << -7.6321;
    QTest::newRow("comma") << u"33,5"_s << 90.0 << true << 33.5;
    QTest::newRow("arabic digits") << u"٣٣٫٥"_s << 90.0 << true << 33.5;
    QTest::newRow("persian digits") << u"۳۳.۵"_s << 90.0 << true << 33.5;
    QTest::newRow("isolated") << u"\u206633.5\u2069"_s << 90.0 << true << 33.5;
    QTest::newRow("beyond the pole") << u"90.1"_s << 90.0 << false << 0.0;
    QTest::newRow("words") << u"north"_s << 90.0 << false << 0.0;
    QTest::newRow("nothing") << QString() << 90.0 << false << 0.0;
    QTest::newRow("not a number") << u"nan"_s << 90.0 << false << 0.0;
}

void ComposerTest::readsDegrees()
{
    QFETCH(QString, text);
    QFETCH(double, limit);
    QFETCH(bool, good);
    QFETCH(double, value);
    const auto degrees = LocationEditor::degrees(text, limit);
    QCOMPARE(degrees.has_value(), good);
    if (good)
        QCOMPARE(*degrees, value);
}

void ComposerTest::aPastedPairFillsBothFields()
{
    LocationEditor editor(m_inbox->appearance, nullptr);
    editor.show();
    QGuiApplication::clipboard()->setText(u"33.5843, -7.6321"_s);
    line(&editor, u"Latitude"_s)->paste();
    QCOMPARE(editor.content().latitude, 33.5843);
    QCOMPARE(editor.content().longitude, -7.6321);
}

void ComposerTest::offersWhatTheAccountTakes()
{
    const auto shows = [this](const QString &name) {
        const auto buttons = m_composer->findChildren<IconButton *>();
        return std::any_of(
            buttons.begin(), buttons.end(), [&](IconButton *button) { return button->accessibleName() == name && button->isVisible(); });
    };
    for (const QString &name : {u"Reply buttons"_s, u"List menu"_s, u"Location"_s, u"Ask for location"_s, u"Attach a file"_s})
        QVERIFY2(shows(name), qPrintable(name));
    m_composer->openTab(DraftKind::Note);
    QVERIFY(!shows(u"Reply buttons"_s));
    QVERIFY(!shows(u"Attach a file"_s));
}

void ComposerTest::isNamedForItsCustomer()
{
    QAccessibleInterface *text = QAccessible::queryAccessibleInterface(edit());
    QCOMPARE(text->role(), QAccessible::EditableText);
    QCOMPARE(text->text(QAccessible::Name).remove(QChar(0x2068)).remove(QChar(0x2069)), u"Reply to Salma Berrada"_s);
}

void ComposerTest::everyParagraphHasItsDirection()
{
    edit()->setText(u"Bonjour\nسلام\n123"_s);
    const QTextDocument *document = edit()->document();
    QCOMPARE(document->findBlockByNumber(0).textDirection(), Qt::LeftToRight);
    QCOMPARE(document->findBlockByNumber(1).textDirection(), Qt::RightToLeft);
    // Line heights follow the script of the paragraph.
    QCOMPARE(document->findBlockByNumber(0).blockFormat().lineHeight(), 21.0);
    QCOMPARE(document->findBlockByNumber(1).blockFormat().lineHeight(), 25.0);
}

void ComposerTest::directionCanBeForced()
{
    edit()->setText(u"Bonjour"_s);
    QTest::keyClick(edit(), Qt::Key_F7);
    QCOMPARE(edit()->document()->begin().textDirection(), Qt::RightToLeft);
    QTest::keyClick(edit(), Qt::Key_F7);
    QCOMPARE(edit()->document()->begin().textDirection(), Qt::LeftToRight);
    QTest::keyClick(edit(), Qt::Key_F7);
    QCOMPARE(edit()->direction(), ComposerEdit::TextDirection::Automatic);
}

void ComposerTest::pastesPlainText()
{
    // A zero width non-joiner typed by the keyboard layout reaches the text.
    QKeyEvent zwnj(QEvent::KeyPress, Qt::Key_Space, Qt::ShiftModifier, u"\u200c"_s);
    QCoreApplication::sendEvent(edit(), &zwnj);
    QCOMPARE(edit()->text(), u"\u200c"_s);
    edit()->clear();
    edit()->setHtml(u"x"_s);
    edit()->clear();
    auto *mime = new QMimeData;
    mime->setHtml(u"<b>bold</b>"_s);
    mime->setText(u"bold"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    edit()->paste();
    QCOMPARE(edit()->text(), u"bold"_s);
    QVERIFY(edit()->textCursor().charFormat().fontWeight() <= QFont::Normal);
}

void ComposerTest::sendsButtons()
{
    QTest::keyClicks(edit(), u"Same address?"_s);
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    auto *editor = m_composer->findChild<ReplyButtonsEditor *>();
    QTRY_VERIFY(editor->isVisible());
    QTest::keyClicks(line(editor, u"Button 1"_s), u"Yes"_s);
    QSignalSpy sent(m_composer.get(), &Composer::sent);
    m_composer->focusText();
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(sent.first().at(1).value<Composer::After>(), Composer::After::Resolve);
    const Message message = newest();
    QCOMPARE(message.buttons.size(), size_t(1));
    QCOMPARE(message.buttons.front().front().caption, u"Yes"_s);
    QVERIFY(!std::get<ReplyAction>(message.buttons.front().front().action).id.isEmpty());
    QVERIFY(edit()->document()->isEmpty());
    QVERIFY(!editor->isVisible());
    QVERIFY(edit()->hasFocus());
}

void ComposerTest::sendsAListMenu()
{
    ListMenuEditor editor(m_inbox->appearance, nullptr);
    editor.setCapabilities(m_inbox->inbox->capabilities(m_inbox->conversation(m_conversation).account));
    const ListMenuContent menu{u"Order help"_s, u"How?"_s, {}, u"Open"_s,
        {{u"A"_s, {{u"1"_s, u"one"_s, u"first"_s}, {u"2"_s, u"two"_s, {}}}}, {u"B"_s, {{u"3"_s, u"three"_s, {}}}}}};
    editor.setContent(menu);
    QCOMPARE(editor.content(u"How?"_s), menu);
    editor.clear();
    QVERIFY(editor.isEmpty());
}

void ComposerTest::sendsALocation()
{
    QTest::keyClick(edit(), Qt::Key_L, Qt::ControlModifier);
    auto *editor = m_composer->findChild<LocationEditor *>();
    QTRY_VERIFY(editor->isVisible());
    const Message before = newest();
    QTest::keyClicks(line(editor, u"Name"_s), u"Atlas Store"_s);
    QTest::keyClick(line(editor, u"Name"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(newest().id, before.id); // incomplete
    QTest::keyClicks(line(editor, u"Latitude"_s), u"33.5843"_s);
    QTest::keyClicks(line(editor, u"Longitude"_s), u"-7.6321"_s);
    QSignalSpy sent(m_composer.get(), &Composer::sent);
    QTest::keyClick(line(editor, u"Longitude"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(std::get<LocationContent>(newest().content), (LocationContent{33.5843, -7.6321, u"Atlas Store"_s, {}}));
}

void ComposerTest::refusedTextStays()
{
    const QString lengthy = u"a"_s.repeated(4097);
    edit()->setText(lengthy);
    QSignalSpy sent(m_composer.get(), &Composer::sent);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(edit()->text(), lengthy);
    QCOMPARE(sent.count(), 0);
}

void ComposerTest::nothingIsSentTwice()
{
    const auto count = [this] { return await(m_inbox->inbox->messages(m_conversation, {}))->messages.size(); };
    const size_t before = count();
    edit()->setText(u"Once"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTRY_VERIFY(edit()->document()->isEmpty());
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(count(), before + 1);
    QTRY_COMPARE(contentText(await(m_inbox->inbox->draft(m_conversation, DraftKind::Reply))->message.content), QString());
}

void ComposerTest::notesStayHere()
{
    QTest::keyClick(edit(), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(m_composer->tab(), DraftKind::Note);
    QTest::keyClicks(edit(), u"Only for us"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTRY_VERIFY(edit()->document()->isEmpty());
    QCOMPARE(newest().direction, Direction::Note);
    QCOMPARE(contentText(newest().content), u"Only for us"_s);
}

void ComposerTest::whatWasTakenBackComesFirst()
{
    edit()->setText(u"begun"_s);
    m_composer->takeBack(m_conversation, {.content = TextContent{.text = u"taken back"_s}});
    QCOMPARE(edit()->text(), u"taken back\nbegun"_s);
    m_composer->takeBack(m_conversation, {.content = LocationContent{1, 2, u"Here"_s, {}}});
    QCOMPARE(std::get<LocationContent>(m_composer->message().content).name, u"Here"_s);
    QCOMPARE(edit()->text(), u"taken back\nbegun"_s); // under the place
    reopenFromDisk();
    QCOMPARE(std::get<LocationContent>(m_composer->message().content).name, u"Here"_s);
}

//! "Undo" may be pressed when another conversation is open already.
void ComposerTest::whatWasTakenBackGoesToItsOwnCustomer()
{
    edit()->setText(u"for Salma"_s);
    m_composer->takeBack(m_other, {.content = TextContent{.text = u"for Hamza"_s}});
    QTRY_COMPARE(contentText(await(m_inbox->inbox->draft(m_other, DraftKind::Reply))->message.content), u"for Hamza"_s);
    QCOMPARE(edit()->text(), u"for Salma"_s);
    m_composer->setConversation(m_inbox->conversation(m_other));
    QTRY_COMPARE(edit()->text(), u"for Hamza"_s);
}

void ComposerTest::reopenFromDisk()
{
    QTRY_VERIFY(!m_composer->hasUnsavedDraft());
    m_composer = std::make_unique<Composer>(m_inbox->ui, nullptr);
    m_composer->resize(732, 300);
    m_composer->show();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    m_composer->setConversation(m_inbox->conversation(m_conversation));
    QTRY_VERIFY(!edit()->document()->isEmpty() || m_composer->findChild<ListMenuEditor *>()->isVisible()
        || m_composer->findChild<LocationEditor *>()->isVisible() || m_composer->findChild<ReplyButtonsEditor *>()->isVisible()
        || !m_composer->findChild<AttachmentStrip *>()->files().empty());
}

void ComposerTest::halfAPlaceSurvives()
{
    QTest::keyClicks(edit(), u"Here we are"_s);
    QTest::keyClick(edit(), Qt::Key_L, Qt::ControlModifier);
    auto *editor = m_composer->findChild<LocationEditor *>();
    QTest::keyClicks(line(editor, u"Latitude"_s), u"-"_s);
    QTest::keyClicks(line(editor, u"Name"_s), u"Atl "_s);
    reopenFromDisk();
    editor = m_composer->findChild<LocationEditor *>();
    QVERIFY(editor->isVisible());
    QCOMPARE(line(editor, u"Latitude"_s)->text(), u"-"_s);
    QCOMPARE(line(editor, u"Longitude"_s)->text(), QString());
    QCOMPARE(line(editor, u"Name"_s)->text(), u"Atl "_s);
    QCOMPARE(edit()->text(), u"Here we are"_s);
    QVERIFY(!m_inbox->conversation(m_conversation).draft.isEmpty()); // listed among the drafts
}

void ComposerTest::halfAMenuSurvives()
{
    m_composer->takeBack(m_conversation,
        {.content = ListMenuContent{u"Help"_s, u"How?"_s, {}, u"Open"_s, {{u"A"_s, {{u"1"_s, u"one"_s, {}}, {u"2"_s, u"two"_s, {}}}}}}});
    auto *editor = m_composer->findChild<ListMenuEditor *>();
    line(editor, u"Row"_s, 1)->clear();
    QTest::keyClicks(line(editor, u"Description"_s, 1), u"only this"_s);
    reopenFromDisk();
    editor = m_composer->findChild<ListMenuEditor *>();
    QVERIFY(editor->isVisible());
    QCOMPARE(line(editor, u"Header"_s)->text(), u"Help"_s);
    QCOMPARE(line(editor, u"Word on the button"_s)->text(), u"Open"_s);
    QCOMPARE(line(editor, u"Row"_s, 0)->text(), u"one"_s);
    QCOMPARE(line(editor, u"Row"_s, 1)->text(), QString());
    QCOMPARE(line(editor, u"Description"_s, 1)->text(), u"only this"_s);
    QCOMPARE(edit()->text(), u"How?"_s);
}

void ComposerTest::buttonsWithoutWordsSurvive()
{
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    auto *editor = m_composer->findChild<ReplyButtonsEditor *>();
    QTest::keyClicks(line(editor, u"Button 1"_s), u"Yes"_s);
    reopenFromDisk();
    editor = m_composer->findChild<ReplyButtonsEditor *>();
    QVERIFY(editor->isVisible());
    QCOMPARE(line(editor, u"Button 1"_s)->text(), u"Yes"_s);
    QVERIFY(m_inbox->conversation(m_conversation).draft.contains(u"Yes"_s));
}

//! A place is sent without the words under it, which are there again afterwards.
void ComposerTest::wordsUnderAnEditorSurvive()
{
    QTest::keyClicks(edit(), u"See you there"_s);
    QTest::keyClick(edit(), Qt::Key_L, Qt::ControlModifier);
    auto *editor = m_composer->findChild<LocationEditor *>();
    QTest::keyClicks(line(editor, u"Latitude"_s), u"33.5"_s);
    QTest::keyClicks(line(editor, u"Longitude"_s), u"-7.6"_s);
    QTest::keyClick(line(editor, u"Longitude"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(std::holds_alternative<LocationContent>(newest().content));
    QTRY_VERIFY(!editor->isVisible());
    QCOMPARE(edit()->text(), u"See you there"_s);
    QTRY_COMPARE(contentText(await(m_inbox->inbox->draft(m_conversation, DraftKind::Reply))->message.content), u"See you there"_s);
}

void ComposerTest::whatIsTypedWithoutAPauseIsSaved()
{
    QElapsedTimer typing;
    typing.start();
    bool saved = false;
    while (!saved && typing.elapsed() < 5000) {
        QTest::keyClick(edit(), Qt::Key_A, Qt::NoModifier, 20);
        saved = !contentText(await(m_inbox->inbox->draft(m_conversation, DraftKind::Reply))->message.content).isEmpty();
    }
    QVERIFY(saved);
}

void ComposerTest::aPastedPictureIsInTheProfile()
{
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    edit()->paste();
    auto *strip = m_composer->findChild<AttachmentStrip *>();
    QTRY_COMPARE(strip->files().size(), size_t(1));
    const Attachment file = strip->files().front();
    QVERIFY(file.localPath.startsWith(m_inbox->folder.path()));
    QCOMPARE(QFileInfo(file.localPath).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(file.name, u"picture.png"_s);
    reopenFromDisk();
    strip = m_composer->findChild<AttachmentStrip *>();
    QTRY_COMPARE(strip->files().size(), size_t(1));
    QCOMPARE(QImage(strip->files().front().localPath).size(), picture.size());
    strip->findChild<IconButton *>()->click();
    QVERIFY(!QFileInfo::exists(file.localPath)); // nobody else has it
}

void ComposerTest::tabFollowsTheRows()
{
    ListMenuEditor editor(m_inbox->appearance, nullptr);
    editor.setCapabilities(m_inbox->inbox->capabilities(m_inbox->conversation(m_conversation).account));
    editor.setContent({{}, {}, {}, {}, {{{}, {{u"1"_s, u"one"_s, {}}, {u"2"_s, u"two"_s, {}}}}, {{}, {{u"3"_s, u"three"_s, {}}}}}});
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    QStringList stops;
    line(&editor, u"Header"_s)->setFocus();
    for (int i = 0; i < 13; ++i) {
        if (const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            stops += field->accessibleName() + field->text();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(stops.mid(0, 9),
        (QStringList{u"Header"_s, u"Word on the button"_s, u"Section"_s, u"Rowone"_s, u"Description"_s, u"Rowtwo"_s, u"Description"_s,
            u"Section"_s, u"Rowthree"_s}));
}

QASID_WIDGET_TEST(ComposerTest)
#include "composer_test.moc"
