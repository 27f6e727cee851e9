// The design's Arabic picture, as far as conversations under each other go, and the dialogs about them.

#include "tests/gui/treeprovider.h"
#include "tests/shots/camera.h"
#include "tests/support/await.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/segments.h"
#include "ui/controls/textbutton.h"
#include "ui/conversations/conversationdialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

//! Layla's conversation with two orders under it, among those of other customers.
struct Oasis {
    explicit Oasis(InboxFixture &fixture)
        : fixture(fixture)
    {
        await(fixture.inbox->setSetting(u"agent_name"_s, u"إيمان"_s));
        fixture.atlas = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
        account = fixture.oasis = fixture.addAccount(u"plato"_s, u"Oasis"_s);
        const Customer who = layla();
        say(u"c-nora"_s, u"نورة السالم"_s, u"وصل الطلب، شكرًا لكم"_s, u"2025-12-03T08:12:00Z"_s);
        say(u"c-deniz"_s, u"Deniz Aksoy"_s, u"Siparişim hâlâ hazırlanıyor mu? #1038"_s, u"2025-12-03T08:40:00Z"_s);
        refund = under(u"c-0988"_s, u"إرجاع Order #0988"_s, who, u"تم الاسترجاع"_s, u"2025-11-22T09:10:00Z"_s);
        await(fixture.inbox->resolve(refund));
        order = under(u"c-1042"_s, u"Order #1042"_s, who, u"أُرفقت بطاقة الإرجاع"_s, u"2025-12-02T16:54:00Z"_s);
        await(fixture.store->describeConversation(
            account, {.id = u"c-1042"_s, .metadata = QJsonObject{{u"order"_s, u"1042"_s}, {u"priority"_s, u"high"_s}, {u"items"_s, 3}}}));
        label = under(u"c-label"_s, u"Return label"_s, who, u"PDF?"_s, u"2025-12-02T12:00:00Z"_s, u"c-1042"_s);
        top = fixture.say(
            {account, u"c-layla"_s, who, u"شكرًا! هل يمكن تغيير عنوان Order #1042 إلى حي النخيل؟"_s, u"2025-12-03T09:39:00Z"_s});
        fixture.clock.set(timeFromText(u"2025-12-03T09:41:00Z").value());
        for (const ConversationId id : {refund, order, label, top}) {
            await(fixture.inbox->markRead(id));
            await(fixture.inbox->setAssignedToMe(id, true));
        }
    }

    static Customer layla()
    {
        Customer customer;
        customer.remoteId = u"website_user_123"_s;
        customer.name = u"ليلى الحربي"_s;
        customer.email = u"layla@alwaha.example"_s;
        customer.phone = u"+966 500 000 131"_s;
        customer.channel = u"website"_s;
        return customer;
    }

    void say(const QString &id, const QString &name, const QString &text, const QString &time)
    {
        Customer customer;
        customer.remoteId = id;
        customer.name = name;
        customer.channel = u"website"_s;
        await(fixture.inbox->markRead(fixture.say({account, id, customer, text, time})));
    }

    ConversationId under(const QString &id, const QString &title, const Customer &who, const QString &text, const QString &time,
        const QString &parent = u"c-layla"_s)
    {
        const ConversationId made = fixture.say({account, id, who, text, time});
        await(fixture.store->describeConversation(account, {.id = id, .name = title, .parent = parent}));
        return made;
    }

    InboxFixture &fixture;
    AccountId account;
    ConversationId top, order, refund, label;
};

} // namespace

void Camera::conversationTree()
{
    InboxFixture fixture(pictureProviders({}, {}, treeProvider(std::make_shared<Tree>())));
    const Oasis oasis(fixture);
    dress(fixture);
    MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
    window.setReady();
    window.show();
    const std::pair<ConversationId, QString> screens[]
        = {{oasis.top, u"main-plato"_s}, {oasis.order, u"sub-conversation"_s}, {oasis.label, u"sub-below-sub"_s}};
    for (const auto &[conversation, name] : screens) {
        window.openConversation(conversation);
        save(fixture, window, kLarge, name, [&window, shown = conversation] {
            const ThreadModel &model = window.thread()->view()->model();
            return model.conversation() == shown && model.isLoaded() && model.count() > 0;
        });
    }
    save(fixture, window, kNarrow, u"sub-below-sub-narrow"_s);
    conversationDialogs(fixture, window, oasis.top, oasis.order);
}

void Camera::conversationDialogs(InboxFixture &fixture, MainWindow &window, ConversationId top, ConversationId order)
{
    const auto opened = [&window] { return DialogFrame::openOver(&window) != nullptr; };
    const auto close = [&window] { DialogFrame::openOver(&window)->closeDialog(); };
    window.resize(kLarge);
    window.run(Command::NewConversation);
    save(fixture, window, kLarge, u"new-conversation"_s, opened);
    save(fixture, window, kNarrow, u"new-conversation-narrow"_s);
    const auto buttons = DialogFrame::openOver(&window)->findChildren<TextButton *>();
    buttons.back()->click(); // with nothing filled in
    save(fixture, window, kLarge, u"new-conversation-nobody"_s);
    buttons.front()->click(); // further fields
    save(fixture, window, kLarge, u"new-conversation-more"_s);
    DialogFrame::openOver(&window)->findChildren<Segment *>().at(1)->click();
    save(fixture, window, kLarge, u"new-conversation-by-id"_s);
    close();
    auto *dialogs = window.findChild<ConversationDialogs *>();
    const std::pair<ConversationAction, QString> screens[]
        = {{ConversationAction::Rename, u"conversation-rename"_s}, {ConversationAction::EditDetails, u"conversation-details"_s},
            {ConversationAction::Move, u"conversation-move"_s}, {ConversationAction::Delete, u"conversation-delete"_s}};
    for (const auto &[action, name] : screens) {
        dialogs->run(action, order);
        save(fixture, window, kLarge, name, opened);
        close();
    }
    dialogs->run(ConversationAction::NewSub, top);
    save(fixture, window, kLarge, u"new-sub-conversation"_s, opened);
    save(fixture, window, kNarrow, u"new-sub-conversation-narrow"_s);
    close();
}

} // namespace qasid::test
