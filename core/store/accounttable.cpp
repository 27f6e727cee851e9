#include "core/store/accounttable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"

using namespace Qt::StringLiterals;

namespace qasid::accounttable {

namespace {

QString settingsText(const QMap<QString, QString> &settings)
{
    QJsonObject object;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        object.insert(it.key(), it.value());
    return jsonText(object);
}

std::optional<QString> rulesText(const AnswerRules &rules)
{
    if (rules == AnswerRules())
        return {};
    return jsonText(answerRulesToJson(rules));
}

//! A damaged value reads as none: presses get the provider's safest answer then.
AnswerRules rulesFromText(const QString &text)
{
    return text.isEmpty() ? AnswerRules() : answerRulesFromJson(jsonObject(text)).value_or(AnswerRules());
}

Account readAccount(const Row &row)
{
    Account account{
        .id = {row.number(0)},
        .provider = row.text(1),
        .name = row.text(2),
        .colour = row.text(3),
        .enabled = row.flag(4),
        .keyRefused = errorFromText(row.text(5)),
        .settings = {},
        .webhookToken = row.text(7),
        .answerRules = rulesFromText(row.text(9)),
        .retentionDays = int(row.number(10)),
        .created = row.number(8),
    };
    const QJsonObject settings = jsonObject(row.text(6));
    for (auto it = settings.begin(); it != settings.end(); ++it)
        account.settings.insert(it.key(), it.value().toString());
    return account;
}

} // namespace

Result<std::vector<Account>> all(Database &db)
{
    std::vector<Account> accounts;
    QASID_TRY(db.each(u"SELECT id, provider, name, colour, enabled, key_refused, settings, webhook_token, created, answer_rules,"
                      " retention_days FROM accounts ORDER BY id"_s,
        {}, [&](const Row &row) { accounts.push_back(readAccount(row)); }));
    return accounts;
}

Result<bool> exists(Database &db, AccountId account)
{
    QASID_LET(count, db.number(u"SELECT COUNT(*) FROM accounts WHERE id = ?"_s, {account.value}));
    return count > 0;
}

Result<Done> expect(Database &db, AccountId account)
{
    QASID_LET(known, exists(db, account));
    return known ? Result<Done>(Done()) : fail(ErrorKind::NotFound, u"there is no account %1"_s.arg(account.value));
}

Result<Account> add(Database &db, ChangeSet &changes, Account account)
{
    QASID_LET(id,
        db.insert(u"INSERT INTO accounts (provider, name, colour, enabled, key_refused, settings, webhook_token, created,"
                  " answer_rules, retention_days) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {account.provider, account.name, account.colour, account.enabled, errorToText(account.keyRefused),
                settingsText(account.settings), account.webhookToken, account.created, rulesText(account.answerRules),
                account.retentionDays}));
    account.id = {id};
    changes.accounts.insert(account.id);
    return account;
}

Result<Done> update(Database &db, ChangeSet &changes, const Account &account)
{
    QASID_LET(updated,
        db.run(u"UPDATE accounts SET provider = ?, name = ?, colour = ?, enabled = ?, key_refused = ?, settings = ?, webhook_token = ?,"
               " answer_rules = ?, retention_days = ? WHERE id = ?"_s,
            {account.provider, account.name, account.colour, account.enabled, errorToText(account.keyRefused),
                settingsText(account.settings), account.webhookToken, rulesText(account.answerRules), account.retentionDays,
                account.id.value}));
    if (updated == 0)
        return fail(ErrorKind::NotFound, u"there is no account %1"_s.arg(account.id.value));
    changes.accounts.insert(account.id);
    return Done();
}

Result<Done> remove(Database &db, ChangeSet &changes, AccountId account)
{
    QASID_TRY(db.each(u"SELECT id FROM conversations WHERE account = ?"_s, {account.value},
        [&](const Row &row) { changes.removedConversations.insert({row.number(0)}); }));
    // The rest goes with the account, by the schema's foreign keys.
    QASID_LET(removed, db.run(u"DELETE FROM accounts WHERE id = ?"_s, {account.value}));
    if (removed == 0)
        return fail(ErrorKind::NotFound, u"there is no account %1"_s.arg(account.value));
    changes.accounts.insert(account);
    changes.outbox = true;
    changes.quarantine = true;
    return Done();
}

} // namespace qasid::accounttable
