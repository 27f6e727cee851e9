// The search in place of the list, and finding in a conversation: the design's picture of both.

#include "tests/shots/camera.h"
#include "tests/shots/ownmessage.h"
#include "tests/support/await.h"
#include "ui/search/filterfield.h"
#include "ui/search/searchpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/findbar.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

Customer writer(const QString &id, const QString &name, const QString &channel, const QString &phone = {})
{
    return {.remoteId = id, .name = name, .phone = phone, .channel = channel, .facts = {}};
}

//! The conversations of the design's picture, the last found first. Answers Salma's.
ConversationId fillSearched(InboxFixture &fixture)
{
    await(fixture.inbox->setSetting(u"agent_name"_s, u"Imane Mansouri"_s));
    const AccountId atlas = fixture.atlas = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
    const AccountId oasis = fixture.oasis = fixture.addAccount(u"plato"_s, u"Oasis"_s);
    const Customer salma = writer(u"third_8Kq2"_s, u"Salma Berrada"_s, u"whatsapp"_s, u"+212 600 000 204"_s);
    const Customer layla = writer(u"l1"_s, u"Layla Alharbi"_s, u"website"_s);
    const Customer hamza = writer(u"h1"_s, u"Hamza Kettani"_s, u"whatsapp"_s);
    fixture.say({atlas, u"c-3"_s, writer(u"p1"_s, {}, u"whatsapp"_s, u"+212 600 000 118"_s),
        u"Bonjour, le numéro de الطلبية est #AT-20102"_s, u"2025-11-28T11:00:00Z"_s});
    const ConversationId asked = fixture.say({atlas, u"c-4"_s, hamza, u"واش ممكن نبدل العنوان ديال الطّلَب؟"_s, u"2025-12-01T11:00:00Z"_s});
    fixture.say({oasis, u"o-3"_s, writer(u"n1"_s, u"Noura Alsalem"_s, u"website"_s), u"وصل الطلب اليوم، شكرًا لكم على السرعة"_s,
        u"2025-12-03T08:12:00Z"_s});
    fixture.say({oasis, u"o-1"_s, layla, u"السلام عليكم، بخصوص الطلب"_s, u"2025-12-03T09:10:00Z"_s});
    fixture.say({oasis, u"o-1"_s, layla, u"مرحبًا، لم تصلني فاتورة الطلب Order #1042 حتى الآن"_s, u"2025-12-03T09:18:00Z"_s});
    await(fixture.store->addNote(asked, u"بدلت عنوان الطلب"_s, u"Imane"_s, at(u"2025-12-01T12:00:00Z"_s)));
    const ConversationId id = fixture.say({atlas, u"c-20418"_s, salma, u"سلام، الطلب ديالي وصل"_s, u"2025-12-02T16:48:00Z"_s});
    fixture.say({atlas, u"c-20418"_s, salma, u"شكرًا، كنتسنى الطلب الجديد"_s, u"2025-12-02T16:49:00Z"_s});
    ownMessage(fixture, id, u"2025-12-02T16:50:00Z"_s, {.content = TextContent{.text = u"صورة من فضلك؟"_s}}, Delivery::Accepted);
    fixture.say({atlas, u"c-20418"_s, salma, u"هاد الشي لي وصلني، الطلب #AT-20418 ناقص منو واحد"_s, u"2025-12-02T16:52:00Z"_s});
    await(fixture.store->addNote(id, u"Packed 1 of 2 only. الطلب ناقص"_s, u"Imane"_s, at(u"2025-12-02T17:10:00Z"_s)));
    fixture.say({atlas, u"c-20418"_s, salma, u"Reship please, à la même adresse. مازال نفس العنوان؟"_s, u"2025-12-03T09:12:00Z"_s});
    await(fixture.store->markRead(id));
    return id;
}

} // namespace

void Camera::searching()
{
    InboxFixture fixture(pictureProviders());
    const ConversationId salma = fillSearched(fixture);
    dress(fixture);
    MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
    window.setReady();
    window.show();
    window.run(Command::SearchAll);
    auto *pane = window.findChild<SearchPane *>();
    auto *field = pane->findChild<FilterField *>();
    save(fixture, window, {1440, 900}, u"search-begin"_s);
    field->setText(u"الطلب"_s);
    SearchFilters filters;
    filters.period = SearchFilters::Period::Month;
    pane->setFilters(filters);
    const auto answered = [pane] { return pane->model().isAnswered() && pane->model().rowCount() > 0; };
    if (!QTest::qWaitFor(answered))
        qFatal("nothing was found");
    pane->openMarked();
    const auto bar = [&window] { return window.thread()->findChild<FindBar *>(); };
    const auto shown = [&] { return answered() && bar() && !bar()->words().isEmpty(); };
    save(fixture, window, {1440, 900}, u"search"_s, shown);
    save(fixture, window, {900, 600}, u"search-narrow"_s);
    save(fixture, window, {760, 520}, u"search-smallest-thread"_s);
    window.run(Command::SearchAll);
    save(fixture, window, {760, 520}, u"search-smallest"_s);
    fixture.appearance.setCompact(true);
    save(fixture, window, {1100, 800}, u"search-compact"_s);
    fixture.appearance.setCompact(false);
    fixture.appearance.setZoom(1.6);
    save(fixture, window, {1440, 900}, u"search-zoomed"_s);
    fixture.appearance.setZoom(1);
    window.run(Command::FindInConversation);
    save(fixture, window, {1440, 900}, u"search-find"_s);
    filters.account = fixture.atlas;
    filters.sender = SearchQuery::Sender::Customer;
    pane->setFilters(filters);
    field->setText(u"nothing like this"_s);
    window.run(Command::SearchAll);
    save(fixture, window, {1440, 900}, u"search-none"_s, [pane] { return pane->model().isAnswered() && pane->model().rowCount() == 0; });
    window.openConversation(salma);
}

} // namespace qasid::test
