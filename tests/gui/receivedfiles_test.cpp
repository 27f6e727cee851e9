// Files that lie with a provider that has to be asked: pictures that only the account's key leads to, and several in one message.

#include "tests/gui/askedprovider.h"
#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/models/errortext.h"
#include "ui/models/threadmodel.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray png()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        qFatal("no picture");
    return bytes;
}

Attachment privatePicture(const QString &name, qint64 size = 2000)
{
    return {.id = {}, .kind = AttachmentKind::Image, .name = name, .size = size, .remotePath = u"uploads/"_s + name};
}

Attachment privateFile(const QString &name)
{
    return {.id = {}, .kind = AttachmentKind::Document, .name = name, .size = 2000, .remotePath = u"uploads/"_s + name};
}

//! The pane on an account whose files are given by hand.
struct Files {
    Files()
        : inbox([this] {
            auto provider = std::make_unique<AskedProvider>();
            provider->file = [this](const Attachment &file) {
                asked += file.name;
                wanted.emplace_back();
                return wanted.back().future();
            };
            ProviderRegistry registry;
            registry.add(std::move(provider));
            return registry;
        }())
        , account(inbox.addAccount(u"asked"_s, u"Oasis"_s))
    {
        pane = std::make_unique<ThreadPane>(inbox.ui, nullptr);
        pane->resize(732, 700);
        pane->show();
    }

    ConversationId say(const QString &conversation, const std::vector<Attachment> &files)
    {
        Message message;
        message.remoteId = u"m-1"_s;
        message.direction = Direction::In;
        message.time = inbox.clock.now();
        message.content = MediaContent{.caption = u"See these"_s};
        message.attachments = files;
        DecodedWebhook decoded;
        decoded.events.push_back({u"e-1"_s, "e-1", conversation, message.time, MessageAppeared{.message = message, .customer = {}}});
        if (!await(inbox.store->applyInbound(account, InboundRequest{.method = "POST", .received = *message.time}, decoded)))
            qFatal("not applied");
        return await(inbox.store->ensureConversation(account, conversation)).value();
    }

    bool open(ConversationId id)
    {
        pane->show(id);
        return QTest::qWaitFor([&] {
            const ThreadModel &model = pane->view()->model();
            return model.isLoaded() && model.count() > 0 && pane->view()->words().provider() && QTest::qWaitForWindowExposed(pane.get());
        });
    }

    const RowLayout &row() const { return pane->view()->rowLayout(0); }
    bool says(const QString &text) const
    {
        return std::any_of(
            row().texts.begin(), row().texts.end(), [&](const TextBlock &block) { return ErrorText::plain(block.text()).contains(text); });
    }
    int hits(RowHit::Kind kind) const
    {
        return int(std::count_if(row().hits.begin(), row().hits.end(), [kind](const HitArea &area) { return area.hit.kind == kind; }));
    }

    QStringList asked; //!< names of the files that were asked for
    std::vector<Promise<QByteArray>> wanted;
    InboxFixture inbox;
    AccountId account;
    std::unique_ptr<ThreadPane> pane;
};

} // namespace

class ReceivedFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesAreShownWhenTheyAreSeen();
    void filesAndVeryLargePicturesWait();
    void whatFailedIsTriedAgain();
    void whatWasRemovedIsFetchedAgain();
};

void ReceivedFilesTest::picturesAreShownWhenTheyAreSeen()
{
    Files files;
    const ConversationId id
        = files.say(u"c-1"_s, {privatePicture(u"door.png"_s), privateFile(u"plan.pdf"_s), privatePicture(u"gate.png"_s)});
    QVERIFY(files.open(id));
    QTRY_COMPARE(files.asked.size(), 2);
    QVERIFY(files.asked.contains(u"door.png"_s) && files.asked.contains(u"gate.png"_s));
    QVERIFY(files.says(u"Loading…"_s));
    QVERIFY(ErrorText::plain(files.pane->view()->accessibleName(0)).contains(u"Loading…"_s));
    for (const auto &promise : files.wanted)
        promise.finish(png());
    QTRY_COMPARE(files.row().pictures.size(), size_t(2));
    // In the order of the message, all in one bubble, above its words.
    QVERIFY(files.row().pictures[0].rect.bottom() < files.row().pictures[1].rect.top());
    QVERIFY(files.says(u"plan.pdf"_s));
    QVERIFY(files.says(u"See these"_s));
    QCOMPARE(files.hits(RowHit::Kind::SaveFile), 1);
    QCOMPARE(files.hits(RowHit::Kind::OpenFile), 3);
}

void ReceivedFilesTest::filesAndVeryLargePicturesWait()
{
    Files files;
    const ConversationId id = files.say(u"c-1"_s, {privateFile(u"plan.pdf"_s), privatePicture(u"poster.png"_s, 24'000'000)});
    QVERIFY(files.open(id));
    files.pane->view()->dayChanged();
    QVERIFY(files.asked.isEmpty());
    files.pane->view()->activate(0, {RowHit::Kind::OpenFile, {}, 1});
    QTRY_COMPARE(files.asked, QStringList{u"poster.png"_s});
}

void ReceivedFilesTest::whatFailedIsTriedAgain()
{
    Files files;
    QVERIFY(files.open(files.say(u"c-1"_s, {privatePicture(u"door.png"_s)})));
    QTRY_COMPARE(files.wanted.size(), size_t(1));
    files.wanted.back().finish(fail(ErrorKind::Forbidden, u"no"_s));
    QTRY_VERIFY(files.says(u"Could not be loaded."_s));
    files.pane->view()->dayChanged();
    QCOMPARE(files.wanted.size(), size_t(1));
    files.pane->view()->activate(0, {RowHit::Kind::FetchFile, {}, 0});
    QTRY_COMPARE(files.wanted.size(), size_t(2));
    files.wanted.back().finish(png());
    QTRY_COMPARE(files.row().pictures.size(), size_t(1));
}

void ReceivedFilesTest::whatWasRemovedIsFetchedAgain()
{
    Files files;
    const ConversationId id = files.say(u"c-1"_s, {privatePicture(u"door.png"_s)});
    QVERIFY(files.open(id));
    QTRY_COMPARE(files.wanted.size(), size_t(1));
    files.wanted.back().finish(png());
    QTRY_COMPARE(files.row().pictures.size(), size_t(1));
    QVERIFY(QFile::remove(files.row().pictures.front().path)); // to make room
    files.pane->show(ConversationId{});
    QVERIFY(files.open(id));
    QTRY_COMPARE(files.wanted.size(), size_t(2));
    QVERIFY(files.says(u"Loading…"_s));
    files.wanted.back().finish(png());
    QTRY_COMPARE(files.row().pictures.size(), size_t(1));
}

QASID_WIDGET_TEST(ReceivedFilesTest)
#include "receivedfiles_test.moc"
