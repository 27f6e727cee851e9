// The screens of Camera that show a message being written in several languages, with files, as the customer, and with sending options.

#include "core/providers/connect360/connect360provider.h"
#include "tests/shots/camera.h"
#include "tests/support/await.h"
#include "ui/composer/composer.h"
#include "ui/composer/composertoolbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

Attachment file(const QString &name, qint64 size, AttachmentKind kind)
{
    return {.kind = kind, .name = name, .size = size};
}

OutgoingMessage inTwoLanguages()
{
    const QString english = u"The address is changed. Your tracking number OA-55012 arrives today."_s;
    const QString arabic = u"تم تحديث العنوان، وسيصلك رقم التتبّع OA-55012 اليوم"_s;
    return {.content = TextContent{.text = arabic, .texts = {{u"ar"_s, arabic}, {u"en"_s, english}}}, .options = {.aiAgent = u"agent_7"_s}};
}

} // namespace

void Camera::severalLanguages()
{
    ProviderRegistry registry;
    registry.add(silenced(std::make_unique<Connect360Provider>()));
    InboxFixture fixture(std::move(registry));
    dress(fixture);
    const AccountId oasis = fixture.addAccount(u"connect360"_s, u"Oasis"_s, {{u"ai_agent"_s, u"agent_7"_s}});
    Customer layla;
    layla.remoteId = u"website_user_123"_s;
    layla.name = u"ليلى الحربي"_s;
    layla.channel = u"website"_s;
    const ConversationId conversation = fixture.say({oasis, u"o-1"_s, layla, u"السلام عليكم"_s, u"2025-12-03T09:12:00Z"_s});
    fixture.say({oasis, u"o-1"_s, layla, u"شكرًا! هل يمكن تغيير عنوان Order #1042 إلى حي النخيل؟"_s, u"2025-12-03T09:18:00Z"_s});
    MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
    window.setReady();
    window.show();
    window.openConversation(conversation);
    const auto filled = [thread = window.thread(), conversation] {
        const ThreadModel &model = thread->view()->model();
        return model.conversation() == conversation && model.isLoaded() && model.count() > 1;
    };
    Composer *composer = window.thread()->composer();
    save(fixture, window, kLarge, u"languages-empty"_s, filled);
    composer->takeBack(conversation, inTwoLanguages());
    save(fixture, window, kLarge, u"languages"_s, filled);
    save(fixture, window, kNarrow, u"languages-narrow"_s, filled);
    composer->quote(u"2"_s, layla.name, u"شكرًا! هل يمكن تغيير عنوان Order #1042 إلى حي النخيل؟"_s);
    composer->takeBack(conversation,
        {.content = TextContent{.text = u"Bonjour, votre commande est partie."_s},
            .attachments = {file(u"INV-2025-1042.pdf"_s, 184'000, AttachmentKind::Document),
                file(u"parcel.jpg"_s, 2'300'000, AttachmentKind::Image), file(u"call.mp3"_s, 640'000, AttachmentKind::Audio)},
            .replyTo = u"2"_s});
    save(fixture, window, kLarge, u"languages-files"_s, filled);
    save(fixture, window, kNarrow, u"languages-files-narrow"_s, filled);
    await(composer->saveDraftNow());
    window.openConversation({});
    await(fixture.inbox->saveDraft({.conversation = conversation}));
    window.openConversation(conversation);
    save(fixture, window, kLarge, u"languages-again"_s, filled);
    Q_EMIT composer->findChild<ComposerToolbar *>()->optionsClicked();
    save(fixture, window, kLarge, u"sending-options"_s, filled);
    save(fixture, window, kNarrow, u"sending-options-narrow"_s, filled);
    Q_EMIT composer->findChild<ComposerToolbar *>()->optionsClicked();
    composer->takeBack(conversation,
        {.content = TextContent{.text = u"Building 12, gate B."_s, .texts = {{u"en"_s, u"Building 12, gate B."_s}}},
            .options = {.flags = {u"urgent"_s, u"phone-call"_s},
                .templateId = u"tpl_7"_s,
                .templateContext = {{u"order"_s, u"1042"_s}},
                .asCustomer = true,
                .customer = {.name = u"Layla Alharbi"_s, .phone = u"+966500000131"_s}}});
    save(fixture, window, kLarge, u"as-customer"_s, filled);
    save(fixture, window, kNarrow, u"as-customer-narrow"_s, filled);
    Q_EMIT composer->findChild<ComposerToolbar *>()->optionsClicked();
    save(fixture, window, kLarge, u"as-customer-options"_s, filled);
    save(fixture, window, kNarrow, u"as-customer-options-narrow"_s, filled);
}

} // namespace qasid::test
