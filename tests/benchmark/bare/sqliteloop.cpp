// The fastest a webhook can be made durable by the statements that Qasid's store runs for one: a customer's text in a known
// conversation. SQLite's own C interface, prepared statements, one thread, no HTTP, no JSON, no Qt. What the store does behind the commit,
// which is to put the message into the index of what is searched, the loop leaves out.
//
//   bare_sqlite_loop SCHEMA.sql FILE BEFORE COUNT BATCH   prints {"per_second": …} of COUNT webhooks, with BEFORE in the file already
//   bare_sqlite_loop --statements                            prints the statements of one webhook, one per line, to be compared with
//                                                            what store_statements saw the store run

#include <sqlite3.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

namespace {

enum Statement { EventKnown, FindConversation, FindCustomer, AddMessage, SaveConversation, AddRequest, AddEvent, kStatements };

constexpr std::array<const char *, kStatements> kSql = {
    "SELECT fingerprint FROM events WHERE account = ? AND key = ?",
    "SELECT id, account, remote_id, customer, status, snoozed_until, back_from_snooze, archived, archived_at, started, assigned_to_me, "
    "unread, queued, failed, possibly_sent, last_activity, last_customer_message, waiting_since, snippet, snippet_kind, "
    "snippet_direction, snippet_key, last_in_key, last_out_key, first_unread_key, channel, channel_address, subject, access_user, "
    "access_revoked, spoken_for FROM conversations WHERE account = ? AND remote_id = ?",
    "SELECT id, account, remote_id, name, nickname, phone, email, channel, channel_address, facts, sources FROM customers WHERE id = ?",
    "INSERT INTO messages (conversation, remote_id, correlation_id, direction, author, time, order_key, content, attachments, buttons, "
    "reply_to, delivery, error, tried_at, sender_buttons) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE conversations SET unread = ?, last_activity = ?, last_customer_message = ?, snippet = ?, snippet_kind = ?, "
    "snippet_direction = ?, snippet_key = ?, last_in_key = ?, last_out_key = ?, first_unread_key = ? WHERE id = ?",
    "INSERT INTO inbound (account, received, content_type, body, oldest) VALUES (?, ?, ?, ?, ?)",
    "INSERT INTO events (account, key, fingerprint, inbound) VALUES (?, ?, ?, ?)",
};

constexpr int kConversations = 500; // as many as the load on Qasid has
constexpr int64_t kKeysPerMs = 1024;
constexpr int64_t kNow = 1'790'000'000'000;

using Null = std::monostate;
using Value = std::variant<Null, int64_t, std::string>;

[[noreturn]] void give_up(sqlite3 *database, const char *what)
{
    std::fprintf(stderr, "bare_sqlite_loop: %s: %s\n", what, sqlite3_errmsg(database));
    std::exit(1);
}

class Loop {
public:
    Loop(const char *file, const std::string &migration)
    {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        if (sqlite3_open_v2(file, &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
            give_up(m_database, file);
        execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
                "PRAGMA cache_size=-16384");
        execute(migration.c_str());
        fill();
        for (int i = 0; i < kStatements; ++i) {
            if (sqlite3_prepare_v3(m_database, kSql[i], -1, SQLITE_PREPARE_PERSISTENT, &m_statements[i], nullptr) != SQLITE_OK)
                give_up(m_database, kSql[i]);
        }
    }

    ~Loop()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }

    double perSecond(int before, int count, int batch)
    {
        keepAll(0, before, batch);
        const auto begin = std::chrono::steady_clock::now();
        keepAll(before, before + count, batch);
        return count / std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

private:
    void execute(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            give_up(m_database, sql);
    }

    void fill()
    {
        execute("BEGIN; INSERT INTO accounts (provider, name, colour, enabled, settings, webhook_token, created) VALUES ('p', 'n', '', 1, "
                "'', 't', 0)");
        for (int i = 1; i <= kConversations; ++i) {
            const auto number = std::to_string(i);
            execute((
                "INSERT INTO customers (account, remote_id, name, nickname, phone, email, channel, channel_address, facts) VALUES (1, 'thd_"
                + number + "', 'Customer " + number + "', '', '', '', 'whatsapp', '', '')")
                        .c_str());
            execute(("INSERT INTO conversations (account, remote_id, customer, last_activity) VALUES (1, 'conv_" + number + "', " + number
                + ", 0)")
                        .c_str());
        }
        execute("COMMIT");
    }

    void keepAll(int first, int end, int batch)
    {
        for (int i = first; i < end; i += batch) {
            execute("BEGIN IMMEDIATE");
            for (int j = i; j < std::min(i + batch, end); ++j)
                keep(j);
            execute("COMMIT");
        }
    }

    static void bind(sqlite3_stmt *statement, int index, const Value &value)
    {
        if (const auto *number = std::get_if<int64_t>(&value))
            sqlite3_bind_int64(statement, index, *number);
        else if (const auto *text = std::get_if<std::string>(&value))
            sqlite3_bind_text(statement, index, text->data(), int(text->size()), SQLITE_TRANSIENT);
        else
            sqlite3_bind_null(statement, index);
    }

    //! Answers the first column of the first row; 0 where there is none.
    int64_t run(Statement which, std::initializer_list<Value> values = {})
    {
        sqlite3_stmt *statement = m_statements[which];
        int index = 0;
        for (const Value &value : values)
            bind(statement, ++index, value);
        int64_t answer = 0;
        int state = sqlite3_step(statement);
        if (state == SQLITE_ROW) {
            answer = sqlite3_column_int64(statement, 0);
            state = sqlite3_step(statement);
        }
        if (state != SQLITE_DONE)
            give_up(m_database, kSql[which]);
        sqlite3_reset(statement);
        return answer;
    }

    void bindBlob(Statement which, int index, const std::string &bytes)
    {
        sqlite3_bind_blob(m_statements[which], index, bytes.data(), int(bytes.size()), SQLITE_STATIC);
    }

    void keep(int number)
    {
        const std::string suffix = std::to_string(number);
        const std::string key = "live_chat.new_message:msg_" + suffix;
        const std::string remote = "msg_" + suffix;
        const std::string text = "Where is my order number " + suffix + "?";
        const int64_t time = kNow + number;
        run(EventKnown, {int64_t(1), key});
        const int64_t conversation = run(FindConversation, {int64_t(1), "conv_" + std::to_string(number % kConversations + 1)});
        run(FindCustomer, {conversation});
        const Value none;
        const int64_t zero = 0;
        const int64_t one = 1;
        run(AddMessage,
            {conversation, remote, none, zero, std::string("Salma Berrada"), time, time * kKeysPerMs,
                "{\"kind\":\"text\",\"text\":\"" + text + "\"}", zero, std::string(), std::string(), zero, none, none, none});
        run(SaveConversation,
            {int64_t(number), time, time, text, std::string("text"), zero, time * kKeysPerMs, time * kKeysPerMs, zero, kNow * kKeysPerMs,
                conversation});
        bindBlob(AddRequest, 4, m_body);
        run(AddRequest, {one, time, std::string("application/json")});
        const int64_t request = sqlite3_last_insert_rowid(m_database);
        bindBlob(AddEvent, 3, m_fingerprint);
        sqlite3_bind_int64(m_statements[AddEvent], 4, request);
        run(AddEvent, {one, key});
    }

    sqlite3 *m_database = nullptr;
    std::array<sqlite3_stmt *, kStatements> m_statements = {};
    const std::string m_body = std::string(480, 'x'); // as long as the load's
    const std::string m_fingerprint = std::string(32, 'f');
};

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--statements") == 0) {
        for (const char *sql : kSql)
            std::puts(sql);
        return 0;
    }
    if (argc != 6) {
        std::fputs("usage: bare_sqlite_loop SCHEMA.sql FILE BEFORE COUNT BATCH\n", stderr);
        return 2;
    }
    std::ifstream in(argv[1]);
    const std::string migration(std::istreambuf_iterator<char>(in), {});
    Loop loop(argv[2], migration);
    std::printf("{\"per_second\": %.0f}\n", loop.perSecond(std::atoi(argv[3]), std::atoi(argv[4]), std::atoi(argv[5])));
}
