// The screens of Camera that show rows of buttons being made, as in the design's composer-buttons.

#include "tests/shots/camera.h"
#include "tests/support/await.h"
#include "ui/composer/composer.h"
#include "ui/composer/composertoolbar.h"
#include "ui/composer/rowseditor.h"
#include "ui/composer/savedrepliesdialog.h"
#include "ui/controls/chip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

ButtonGrid inspection()
{
    const QJsonObject slot{{u"slot"_s, u"wed-1030"_s}, {u"post_token"_s, u"gZ4kQ8Xy"_s}};
    return {{{u"رزرو وقت کارشناسی"_s, u"EVENT_NOTE"_s, ServerAction{slot}}},
        {{u"مشاهدهٔ آگهی"_s, u"CAR"_s, LinkAction{u"https://divar.ir/v/gZ4kQ8Xy"_s}},
            {u"تعرفه‌ها"_s, u"WALLET"_s, LinkAction{u"https://check.example/fa"_s}}}};
}

} // namespace

void Camera::buttonRows(InboxFixture &fixture, MainWindow &window, ConversationId persian)
{
    Inbox &inbox = *fixture.inbox;
    Composer *composer = window.thread()->composer();
    const OutgoingMessage offer{
        .content = TextContent{.text = u"سلام و وقت بخیر. برای امروز ساعت ۱۰:۳۰ وقت خالی داریم؛ کد نوبت INS-30417 است."_s},
        .buttons = inspection()};
    composer->takeBack(persian, offer);
    auto *editor = composer->findChild<RowsEditor *>();
    const auto filled = [editor, thread = window.thread(), persian] {
        return editor->isVisible() && thread->view()->model().conversation() == persian && thread->view()->model().isLoaded();
    };
    window.panes()->setPanelShown(false);
    save(fixture, window, kLarge, u"composer-buttons"_s, filled);
    save(fixture, window, kNarrow, u"composer-buttons-narrow"_s, filled);
    save(fixture, window, kSmallest, u"composer-buttons-smallest"_s, filled);
    fixture.appearance.setZoom(1.6);
    save(fixture, window, kLarge, u"composer-buttons-zoomed"_s, filled);
    fixture.appearance.setZoom(1);
    editor->findChild<Tab *>()->click();
    save(fixture, window, kLarge, u"composer-buttons-json"_s, filled);
    editor->findChild<Tab *>()->click();
    await(inbox.saveReply({.id = {}, .name = u"نوبت کارشناسی"_s, .message = offer}));
    await(inbox.saveReply({.id = {},
        .name = u"Which parcel?"_s,
        .message = {.content = TextContent{.text = u"Which parcel is it about?"_s},
            .buttons = {{{u"Today's"_s, {}, ReplyAction{u"1"_s}}, {u"Another"_s, {}, ReplyAction{u"2"_s}}}}}}));
    Q_EMIT composer->findChild<ComposerToolbar *>()->repliesClicked();
    auto *dialog = DialogFrame::openOver(&window);
    save(fixture, window, kLarge, u"saved-replies"_s, [dialog] { return dialog->isVisible(); });
    dialog->closeDialog();
    window.panes()->setPanelShown(true);
    await(inbox.saveDraft({.conversation = persian}));
}

} // namespace qasid::test
