#include "tests/gui/composerdesk.h"

#include "core/providers/connect360/connect360provider.h"
#include "tests/support/await.h"
#include "ui/controls/label.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

ProviderRegistry oneProvider(SessionMaker open)
{
    ProviderRegistry registry;
    registry.add(silenced(std::make_unique<Connect360Provider>(), std::move(open)));
    return registry;
}

QString plain(QString words)
{
    return words.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x2066));
}

} // namespace

ComposerDesk::ComposerDesk(const QString &agent, SessionMaker open)
    : fixture(oneProvider(std::move(open)))
{
    QMap<QString, QString> settings;
    if (!agent.isEmpty())
        settings.insert(u"ai_agent"_s, agent);
    account = fixture.addAccount(u"connect360"_s, u"Oasis"_s, settings);
    Customer layla;
    layla.remoteId = u"website_user_123"_s;
    layla.name = u"Layla"_s;
    layla.channel = u"website"_s;
    conversation = fixture.say({account, u"conv-1"_s, layla, u"Hello"_s, u"2025-12-03T09:12:00Z"_s});
    reopen();
}

QLineEdit *ComposerDesk::line(const QString &label) const
{
    const auto lines = composer->window()->findChildren<QLineEdit *>();
    const auto found = std::find_if(
        lines.begin(), lines.end(), [&](const QLineEdit *line) { return line->isVisible() && plain(line->accessibleName()) == label; });
    return found == lines.end() ? nullptr : *found;
}

QAbstractButton *ComposerDesk::button(const QString &name) const
{
    const auto buttons = composer->window()->findChildren<QAbstractButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
        return button->isVisible() && (plain(button->accessibleName()) == name || button->text() == name);
    });
    return found == buttons.end() ? nullptr : *found;
}

bool ComposerDesk::says(const QString &words) const
{
    const auto labels = composer->findChildren<Label *>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const Label *label) { return label->isVisible() && plain(label->text()).contains(words); });
}

void ComposerDesk::reopen()
{
    if (composer && !await(composer->saveDraftNow()))
        qFatal("the draft was not saved");
    composer = std::make_unique<Composer>(fixture.ui, nullptr);
    composer->resize(732, 420);
    composer->setHeightLimit(420);
    composer->show();
    composer->setConversation(fixture.conversation(conversation));
    if (!QTest::qWaitForWindowActive(composer.get()))
        qFatal("the composer did not come up");
    // Two reads after whatever the composer asked: its drafts are there.
    await(fixture.inbox->draft(conversation, DraftKind::Reply));
    await(fixture.inbox->draft(conversation, DraftKind::Note));
    QCoreApplication::processEvents();
    composer->focusText();
}

void ComposerDesk::beginAnew()
{
    composer.reset();
    await(fixture.inbox->saveDraft({.conversation = conversation}));
    reopen();
}

Message ComposerDesk::newest()
{
    const auto page = await(fixture.inbox->messages(conversation, {}));
    return page && !page->messages.empty() ? page->messages.back() : Message{};
}

OutgoingMessage ComposerDesk::send()
{
    const MessageId before = newest().id;
    QTest::keyClick(edit(), Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return newest().id != before; }))
        return {};
    const Message stored = newest();
    const auto withdrawn = await(fixture.inbox->withdraw(stored.id));
    return withdrawn ? *withdrawn : OutgoingMessage();
}

} // namespace qasid::test
