// Prints the statements that the store runs for one webhook, one per line, as SQLite itself saw them: a customer's text in a known
// conversation. bench.py compares them with those of bare_sqlite_loop, so that the two stay alike.

#include "core/store/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

std::vector<std::string> g_statements; // written by the writer's thread, read after its answer

int onStatement(unsigned, void *, void *statement, void *text)
{
    if (std::strncmp(static_cast<const char *>(text), "--", 2) != 0) // a trigger's: the statement that set it off is there already
        g_statements.emplace_back(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    return 0;
}

int onOpen(sqlite3 *database, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, onStatement, nullptr);
}

Event text(const QString &id, TimeMs time)
{
    const Message message{
        .remoteId = id,
        .direction = Direction::In,
        .author = u"Salma Berrada"_s,
        .time = time,
        .content = TextContent{.text = u"Where is my order?"_s},
    };
    const Customer customer{.remoteId = u"thd_1"_s, .name = u"Salma Berrada"_s};
    return {
        .key = u"message:"_s + id,
        .fingerprint = QByteArray(32, 'f'),
        .conversationRemoteId = u"conv_1"_s,
        .time = message.time,
        .body = MessageAppeared{.message = message, .customer = customer},
    };
}

//! All between the begin of the second message's transaction and its commit.
void print()
{
    bool inside = false;
    for (const std::string &sql : g_statements) {
        if (sql == "COMMIT")
            return;
        if (inside)
            std::puts(sql.c_str());
        inside = inside || sql.starts_with("BEGIN");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&onOpen));
    QTemporaryDir directory;
    auto store = Store::open(directory.path());
    if (!store)
        return 1;
    Store &opened = **store;
    const TimeMs now = 1'790'000'000'000;
    const InboundRequest request{.body = QByteArray(480, 'x'), .received = now};
    onResult(&opened, opened.addAccount({.provider = u"p"_s, .name = u"n"_s}), [&](Result<Account> account) {
        const auto finish = [&](Result<InboundOutcome> outcome) {
            print();
            application.exit(outcome ? 0 : 1);
        };
        const auto again = [&opened, &request, now, id = account->id, finish](Result<InboundOutcome>) {
            // What is searched is put into its index behind the commit, by steps of their own: a search waits for that.
            onResult(&opened, opened.search({.text = u"order"_s}, 1), [&opened, &request, now, id, finish](Result<SearchPage>) {
                g_statements.clear();
                onResult(&opened, opened.applyInbound(id, request, {.events = {text(u"msg_2"_s, now + 1)}}), finish);
            });
        };
        onResult(&opened, opened.applyInbound(account->id, request, {.events = {text(u"msg_1"_s, now)}}), again);
    });
    return application.exec();
}
