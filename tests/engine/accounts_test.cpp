#include "tests/engine/engineroom.h"
#include "tests/support/testprogram.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void removedAccountLeavesNoFiles()
    {
        EngineRoom room;
        QVERIFY(await(room.inbox->start(room.options())));
        const AccountId account = room.addAccount();
        const AccountId other = room.addAccount();
        const QString picture = room.directory.filePath(u"mine.png"_s);
        write(picture, "not in the profile's folder");
        sendFile(room, account, picture);
        sendFile(room, other, picture);
        const QString shared = room.inbox->placeForFile(u"shared.png"_s);
        write(shared, "named by both");
        const ConversationId conversation = sendFile(room, account, shared);
        sendFile(room, other, shared);
        const QString pasted = room.inbox->placeForFile(u"pasted.png"_s);
        write(pasted, "in a draft");
        const Attachment attachment{.kind = AttachmentKind::Image, .name = u"pasted.png"_s, .localPath = pasted};
        QVERIFY(await(room.inbox->saveDraft(
            {conversation, DraftKind::Reply, OutgoingMessage{.content = MediaContent{}, .attachments = {attachment}}})));
        const QDir files = QFileInfo(shared).dir();
        QCOMPARE(files.entryList(QDir::Files).size(), 4);

        QVERIFY(await(room.inbox->removeAccount(account)));
        const QStringList left = files.entryList(QDir::Files);
        QCOMPARE(left.size(), 2); // the other account's copy, and what both name
        QVERIFY(QFile::exists(shared));
        QVERIFY(QFile::exists(picture));
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    //! Answers the conversation it went to.
    static ConversationId sendFile(EngineRoom &room, AccountId account, const QString &path)
    {
        const Attachment attachment{.kind = AttachmentKind::Image, .name = u"picture.png"_s, .localPath = path};
        const auto sent
            = await(room.inbox->sendTo(account, u"c1"_s, OutgoingMessage{.content = MediaContent{}, .attachments = {attachment}}));
        if (!sent)
            qFatal("%s", qPrintable(sent.error().detail));
        return room.message(*sent).conversation;
    }
};

QASID_TEST(AccountsTest)
#include "accounts_test.moc"
