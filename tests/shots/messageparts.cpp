// Conversations of a provider that has to be asked: what messages carry besides words, and what an AI agent writes.

#include "core/providers/connect360/connect360provider.h"
#include "core/providers/digishare/digishareprovider.h"
#include "core/providers/divar/divarprovider.h"
#include "tests/shots/arabicshop.h"
#include "tests/shots/camera.h"
#include "tests/shots/turkishshop.h"
#include "tests/support/await.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

ProviderRegistry providers()
{
    ProviderRegistry registry;
    registry.add(silenced(std::make_unique<DigishareProvider>()));
    registry.add(silenced(std::make_unique<DivarProvider>()));
    registry.add(silenced(std::make_unique<Connect360Provider>()));
    return registry;
}

std::function<bool()> filled(const MainWindow &window, ConversationId conversation)
{
    return [thread = window.thread(), conversation] {
        const ThreadModel &model = thread->view()->model();
        return model.conversation() == conversation && model.isLoaded() && model.count() > 0;
    };
}

} // namespace

void Camera::arabicShop()
{
    InboxFixture fixture(providers());
    await(fixture.inbox->setSetting(u"agent_name"_s, u"إيمان"_s));
    fixture.atlas = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
    fixture.oasis = fixture.addAccount(u"connect360"_s, u"Oasis"_s);
    const ConversationId other = fillOtherParts(fixture);
    const ConversationId layla = fillArabicShop(fixture);
    dress(fixture);
    MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
    window.setReady();
    window.show();
    window.openConversation(layla);
    save(fixture, window, kLarge, isArabic() ? u"main"_s : u"several-languages"_s, filled(window, layla));
    save(fixture, window, kNarrow, u"several-languages-narrow"_s, filled(window, layla));
    ThreadView *view = window.thread()->view();
    view->setAiText(u"تم. غيّرت عنوان Order #1042 إلى حي النخيل، مبنى ١٢"_s);
    save(fixture, window, kLarge, u"ai-writing"_s, filled(window, layla));
    view->setAiText({});
    window.openConversation(other);
    save(fixture, window, kLarge, u"message-parts"_s, [view, shown = filled(window, other)] {
        if (shown())
            view->setPercentSent(view->model().at(view->model().count() - 1).id, 42);
        return shown();
    });
}

//! The design's narrow picture, which is Turkish.
void Camera::turkishShop()
{
    InboxFixture fixture(providers());
    const ConversationId deniz = fillTurkishShop(fixture);
    dress(fixture);
    MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
    window.setReady();
    window.show();
    window.openConversation(deniz);
    window.thread()->reply();
    save(fixture, window, kNarrow, isTurkish() ? u"narrow"_s : u"narrow-turkish"_s, filled(window, deniz));
}

} // namespace qasid::test
