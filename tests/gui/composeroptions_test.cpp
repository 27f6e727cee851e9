// How a message is sent besides what it says: sending options, the customer's own words, AI agents.

#include "core/base/future.h"
#include "tests/gui/composerdesk.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/agentdialog.h"
#include "ui/composer/composerframe.h"
#include "ui/composer/composertoolbar.h"
#include "ui/composer/draftfields.h"
#include "ui/composer/sendoptionseditor.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

//! Answers that were begun by sessions of writingSession(), the newest last.
struct Writing {
    AiRequest request;
    CancelToken cancel;
    std::function<void(const QString &)> written;
    Promise<AiReply> answer;
};
std::vector<Writing> &writings()
{
    static std::vector<Writing> all;
    return all;
}

//! Its AI agent writes when the test says so.
class WritingSession final : public ProviderSession {
public:
    Future<SendReceipt> send(const SendTarget &, const OutgoingMessage &, CancelToken, const SendProgress &) override
    {
        return readyFuture<SendReceipt>(fail(ErrorKind::Unreachable, u"nobody is there"_s));
    }
    Future<AccountIdentity> check() override { return readyFuture<AccountIdentity>(AccountIdentity{.id = u"7"_s}); }
    Future<AiReply> streamAiReply(
        const AiRequest &request, CancelToken cancel, const std::function<void(const QString &)> &written) override
    {
        writings().push_back({request, cancel, written, {}});
        return writings().back().answer.future();
    }
};

SendOptions everything()
{
    return {.flags = {u"urgent"_s, u"phone-call"_s},
        .templateId = u"tpl_7"_s,
        .templateContext = {{u"order"_s, u"1042"_s}},
        .channelId = u"ch_1"_s,
        .channelIdentifier = u"shop.example.com"_s,
        .asCustomer = true,
        .customer = {.id = u"cus_1"_s,
            .externalId = u"crm-9"_s,
            .name = u"Layla"_s,
            .email = u"layla@alwaha.example"_s,
            .phone = u"+966500000131"_s,
            .image = u"https://alwaha.example/layla.png"_s,
            .metadata = {{u"city"_s, u"Riyadh"_s}}},
        .aiAgent = u"agent_1"_s,
        .aiChannel = u"ch_2"_s};
}

} // namespace

class ComposerOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_desk.reset(); }

    void offersOnlyWhatTheAccountTakes_data();
    void offersOnlyWhatTheAccountTakes();
    void showsAndAnswersTheSame();
    void optionsAreFilledInByKeyboardAndSent();
    void draftsKeepTheOptions();
    void optionsAloneAreADraft();
    void theCustomersWordsCannotBeMistaken();
    void faultsOfTheCustomerStopIt();
    void takenBackOptionsComeBack();
    void asksTheAiAgentAfterSending();
    void asksWhoTheAgentIs();
    void anAgentThatIsWritingCanBeStopped();

private:
    ComposerEdit *edit() const { return m_desk->edit(); }
    SendOptionsEditor *options() const { return m_desk->composer->findChild<SendOptionsEditor *>(); }
    void openOptions() { m_desk->button(u"Sending options"_s)->click(); }
    QCheckBox *askAi() const { return qobject_cast<QCheckBox *>(m_desk->button(u"Ask the AI agent after sending"_s)); }

    std::unique_ptr<ComposerDesk> m_desk;
};

void ComposerOptionsTest::initTestCase()
{
    m_desk = std::make_unique<ComposerDesk>(u"agent_1"_s, [](const Secrets &) { return std::make_unique<WritingSession>(); });
}

void ComposerOptionsTest::init()
{
    m_desk->beginAnew();
}

void ComposerOptionsTest::offersOnlyWhatTheAccountTakes_data()
{
    QTest::addColumn<bool Capabilities::*>("flag");
    QTest::addColumn<QString>("label");
    QTest::newRow("flags") << &Capabilities::flags << u"Flags"_s;
    QTest::newRow("templates") << &Capabilities::templateIds << u"Id of a template"_s;
    QTest::newRow("channels") << &Capabilities::channelChoice << u"Channel"_s;
}

void ComposerOptionsTest::offersOnlyWhatTheAccountTakes()
{
    QFETCH(bool Capabilities::*, flag);
    QFETCH(QString, label);
    openOptions();
    QVERIFY(m_desk->line(label));
    Capabilities can = m_desk->fixture.inbox->capabilities(m_desk->account);
    can.*flag = false;
    options()->setOptions(everything());
    options()->setCapabilities(can);
    QVERIFY(!m_desk->line(label));
    QVERIFY(options()->options() != everything());
    QVERIFY(!SendOptionsEditor::suits(Capabilities()));
}

void ComposerOptionsTest::showsAndAnswersTheSame()
{
    SendOptionsEditor editor(m_desk->fixture.appearance, nullptr);
    editor.setCapabilities(m_desk->fixture.inbox->capabilities(m_desk->account));
    editor.setOptions(everything());
    SendOptions expected = everything();
    expected.aiAgent.clear();
    QCOMPARE(editor.options(), expected);
    QCOMPARE(editor.showFaults(), QString());
    editor.setOptions({});
    QCOMPARE(editor.options(), SendOptions());
}

void ComposerOptionsTest::optionsAreFilledInByKeyboardAndSent()
{
    QTest::keyClicks(edit(), u"Hello"_s);
    QAbstractButton *open = m_desk->button(u"Sending options"_s);
    open->setFocus(Qt::TabFocusReason);
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QString());
    QCOMPARE(qobject_cast<QCheckBox *>(QApplication::focusWidget())->text(), u"Write as the customer"_s);
    const auto type = [](const QString &words) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->insert(words); // as an input method does
    };
    type(u"shop.example.com"_s);
    type(u"ch_1"_s);
    type(u"urgent, vip،urgent"_s);
    type(u"tpl_7"_s);
    QTest::keyClicks(m_desk->line(u"Key 1"_s), u"order"_s);
    QTest::keyClicks(m_desk->line(u"Value 1"_s), u"1042"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!options()->isVisible());
    QVERIFY(edit()->hasFocus());
    QVERIFY(m_desk->button(u"Sending options: some are set"_s)->isChecked());
    const SendOptions sent = m_desk->send().options;
    QCOMPARE(sent,
        (SendOptions{.flags = {u"urgent"_s, u"vip"_s},
            .templateId = u"tpl_7"_s,
            .templateContext = {{u"order"_s, u"1042"_s}},
            .channelId = u"ch_1"_s,
            .channelIdentifier = u"shop.example.com"_s}));
    QTRY_VERIFY(m_desk->button(u"Sending options"_s));
    QCOMPARE(m_desk->composer->message().options, SendOptions());
}

void ComposerOptionsTest::draftsKeepTheOptions()
{
    const OutgoingMessage written{.content = TextContent{.text = u"Hello"_s, .texts = {{u"en"_s, u"Hello"_s}}}, .options = everything()};
    m_desk->composer->takeBack(m_desk->conversation, written);
    QTRY_VERIFY(!m_desk->composer->hasUnsavedDraft());
    m_desk->reopen();
    QTRY_COMPARE(edit()->text(), u"Hello"_s);
    QCOMPARE(m_desk->composer->message(), written);
    QVERIFY(askAi()->isChecked());
}

void ComposerOptionsTest::optionsAloneAreADraft()
{
    QVERIFY(!isEmpty(DraftFields{.options = {.flags = {u"vip"_s}}}));
    QVERIFY(isEmpty(DraftFields{.options = {.asCustomer = true, .aiAgent = u"agent_1"_s}}));
    openOptions();
    QTest::keyClicks(m_desk->line(u"Flags"_s), u"vip"_s);
    QTRY_VERIFY(!m_desk->composer->hasUnsavedDraft());
    m_desk->reopen();
    QTRY_COMPARE(m_desk->composer->message().options.flags, QStringList{u"vip"_s});
}

void ComposerOptionsTest::theCustomersWordsCannotBeMistaken()
{
    const auto shown = [this] {
        return m_desk->says(u"This is written down as the customer's own words."_s) && m_desk->button(u"Send as customer"_s)
            && m_desk->composer->findChild<ComposerFrame *>()->isCustomer()
            && edit()->accessibleName() == u"Words of the customer, in English"_s;
    };
    QVERIFY(!shown());
    openOptions();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(shown());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Customer's name"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Layla"_s);
    m_desk->line(u"Phone"_s)->insert(u"+٩٦٦ ٥٠٠ ٠٠٠ ١٣١"_s);
    m_desk->composer->focusText();
    QTest::keyClicks(edit(), u"I called"_s);
    m_desk->button(u"Write as yourself"_s)->click();
    QVERIFY(!shown());
    QCOMPARE(m_desk->composer->message().options, SendOptions());
    openOptions(); // closes them
    openOptions();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    m_desk->composer->focusText();
    const SendOptions sent = m_desk->send().options;
    QVERIFY(sent.asCustomer);
    QCOMPARE(sent.customer, (CustomerKey{.name = u"Layla"_s, .phone = u"+966500000131"_s}));
    QTRY_VERIFY(!m_desk->composer->message().options.asCustomer); // for one message only
    QVERIFY(!shown());
    QVERIFY(m_desk->button(u"Send"_s));
}

void ComposerOptionsTest::faultsOfTheCustomerStopIt()
{
    const MessageId before = m_desk->newest().id;
    m_desk->composer->takeBack(m_desk->conversation,
        {.content = TextContent{.text = u"I called"_s}, .options = {.asCustomer = true, .customer = {.image = u"layla.png"_s}}});
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(options()->isVisible());
    QVERIFY(m_desk->line(u"Address of a picture"_s)->hasFocus());
    QVERIFY(m_desk->says(u"The address of a picture begins with https:// or http://."_s));
    QCOMPARE(m_desk->newest().id, before);
    QCOMPARE(edit()->text(), u"I called"_s);
}

void ComposerOptionsTest::takenBackOptionsComeBack()
{
    const DraftFields taken = fieldsOf({.content = TextContent{.text = u"a"_s}, .options = {.flags = {u"vip"_s}}});
    QCOMPARE(before(taken, {.text = u"b"_s, .options = {.flags = {u"other"_s}}}).options.flags, QStringList{u"vip"_s});
    QCOMPARE(before({.text = u"a"_s}, {.options = {.flags = {u"other"_s}}}).options.flags, QStringList{u"other"_s});
    QVERIFY(leftAfterSending(taken).options.isEmpty());
}

void ComposerOptionsTest::asksTheAiAgentAfterSending()
{
    QTest::keyClicks(edit(), u"Hello"_s);
    askAi()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(askAi(), Qt::Key_Space);
    QVERIFY(askAi()->isChecked());
    QTRY_VERIFY(!m_desk->composer->hasUnsavedDraft());
    m_desk->reopen();
    QTRY_VERIFY(askAi()->isChecked());
    QCOMPARE(m_desk->send().options, (SendOptions{.aiAgent = u"agent_1"_s}));
    QTRY_VERIFY(!askAi()->isChecked());
}

void ComposerOptionsTest::asksWhoTheAgentIs()
{
    ComposerDesk desk;
    QTest::keyClicks(desk.edit(), u"Hello"_s);
    QAbstractButton *box = desk.button(u"Ask the AI agent after sending"_s);
    box->click();
    QVERIFY(!box->isChecked());
    auto *dialog = DialogFrame::openOver(desk.composer.get());
    QVERIFY(qobject_cast<AgentDialog *>(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!DialogFrame::openOver(desk.composer.get()));
    QVERIFY(!box->isChecked());
    box->click();
    QTest::keyClicks(desk.line(u"Id of the AI agent"_s), u"agent_9"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(box->isChecked());
    QTRY_VERIFY(!DialogFrame::openOver(desk.composer.get()));
    QCOMPARE(desk.composer->message().options.aiAgent, u"agent_9"_s);
}

void ComposerOptionsTest::anAgentThatIsWritingCanBeStopped()
{
    Inbox &inbox = *m_desk->fixture.inbox;
    QVERIFY(!m_desk->button(u"Stop the AI agent"_s));
    Q_EMIT m_desk->composer->findChild<ComposerToolbar *>()->answerByAiClicked();
    QTRY_COMPARE(writings().size(), size_t(1));
    QCOMPARE(writings().back().request.agent, u"agent_1"_s);
    QCOMPARE(writings().back().request.conversation, u"conv-1"_s);
    QTRY_VERIFY(m_desk->button(u"Stop the AI agent"_s));
    writings().back().written(u"Your order"_s);
    QTRY_COMPARE(inbox.aiText(m_desk->conversation).value_or(QString()), u"Your order"_s);
    // It is there again for who comes back meanwhile.
    m_desk->reopen();
    QAbstractButton *stop = m_desk->button(u"Stop the AI agent"_s);
    QVERIFY(stop);
    stop->setFocus(Qt::TabFocusReason);
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(writings().back().cancel.isCancelled());
    writings().back().answer.finish(fail(ErrorKind::Cancelled, u"stopped"_s));
    QTRY_VERIFY(!m_desk->button(u"Stop the AI agent"_s));
    QVERIFY(edit()->hasFocus());
}

QASID_WIDGET_TEST(ComposerOptionsTest)
#include "composeroptions_test.moc"
