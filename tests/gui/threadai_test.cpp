// An AI agent that writes in the open conversation: what is seen, said aloud and stopped.

#include "tests/gui/askedprovider.h"
#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/controls/textbutton.h"
#include "ui/models/threadmodel.h"
#include "ui/thread/announcer.h"
#include "ui/thread/livereply.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

struct LiveWriting {
    LiveWriting()
        : inbox([this] {
            auto provider = std::make_unique<AskedProvider>();
            provider->ai = [this](const AiRequest &, const CancelToken &token, const AskedProvider::AiWriting &told) {
                cancel = token;
                write = told;
                reply.emplace();
                return reply->future();
            };
            ProviderRegistry registry;
            registry.add(std::move(provider));
            return registry;
        }())
    {
        const AccountId account = inbox.addAccount(u"asked"_s, u"Oasis"_s);
        first = inbox.say({account, u"c-1"_s, {}, u"Where is my parcel?"_s, u"2025-12-03T09:12:00Z"_s});
        second = inbox.say({account, u"c-2"_s, {}, u"Bonjour"_s, u"2025-12-03T09:13:00Z"_s});
        pane = std::make_unique<ThreadPane>(inbox.ui, nullptr);
        pane->resize(732, 700);
        pane->show();
    }

    bool open(ConversationId id)
    {
        pane->show(id);
        return QTest::qWaitFor([&] { return pane->view()->model().isLoaded() && pane->view()->model().count() > 0; });
    }
    //! Has the agent write there, and waits until it has begun.
    bool ask(ConversationId id)
    {
        asked.emplace(inbox.inbox->askAi(id, u"agent-1"_s));
        return QTest::qWaitFor([this] { return reply.has_value(); });
    }
    const LiveReply &live() const { return *pane->view()->liveReply(); }
    QString said() const { return pane->findChild<Announcer *>()->accessibleName(); }

    std::optional<Promise<AiReply>> reply;
    AskedProvider::AiWriting write;
    CancelToken cancel;
    InboxFixture inbox;
    ConversationId first, second;
    std::unique_ptr<ThreadPane> pane;
    std::optional<Future<Done>> asked;
};

} // namespace

class ThreadAiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatItWritesIsSeenAndItsEndSaid();
    void itStopsWhenItIsTold();
    void itIsSeenInItsOwnConversationOnly();
};

void ThreadAiTest::whatItWritesIsSeenAndItsEndSaid()
{
    LiveWriting room;
    QVERIFY(room.open(room.first));
    QVERIFY(room.ask(room.first));
    room.write(u"It left"_s);
    QTRY_VERIFY(room.live().isVisible());
    QTRY_COMPARE(room.said(), u"The AI agent is writing."_s);
    QTRY_VERIFY(room.live().spokenText().endsWith(u"It left"_s));
    room.write(u"It left this morning."_s);
    QTRY_VERIFY(room.live().spokenText().endsWith(u"It left this morning."_s));
    QVERIFY2(room.said() == u"The AI agent is writing."_s, "not said word by word");
    room.reply->finish(AiReply{.messageId = u"m-9"_s, .text = u"It left this morning."_s});
    QTRY_VERIFY(!room.live().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(room.said(), u"The AI agent wrote: It left this morning."_s, 10'000);
}

void ThreadAiTest::itStopsWhenItIsTold()
{
    LiveWriting room;
    QVERIFY(room.open(room.first));
    QVERIFY(room.ask(room.first));
    room.write(u"It"_s);
    QTRY_VERIFY(room.live().isVisible());
    QVERIFY(!room.cancel.isCancelled());
    QTest::mouseClick(room.live().findChild<TextButton *>(), Qt::LeftButton);
    QVERIFY(room.cancel.isCancelled());
    room.reply->finish(fail(ErrorKind::Cancelled, u"stopped"_s));
    QTRY_VERIFY(!room.live().isVisible());
}

void ThreadAiTest::itIsSeenInItsOwnConversationOnly()
{
    LiveWriting room;
    QVERIFY(room.open(room.first));
    QVERIFY(room.ask(room.first));
    room.write(u"It left"_s);
    QTRY_VERIFY(room.live().isVisible());
    QVERIFY(room.open(room.second));
    QVERIFY(!room.live().isVisible());
    room.write(u"It left this"_s);
    QVERIFY(room.open(room.first));
    QVERIFY(room.live().isVisible());
    QTRY_VERIFY(room.live().spokenText().endsWith(u"It left this"_s));
    room.reply->finish(AiReply{});
    QTRY_VERIFY(!room.live().isVisible());
}

QASID_WIDGET_TEST(ThreadAiTest)
#include "threadai_test.moc"
