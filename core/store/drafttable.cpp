#include "core/store/drafttable.h"

#include "core/model/draftjson.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"

using namespace Qt::StringLiterals;

namespace qasid::drafttable {

namespace {

bool isEmptyDraft(const Draft &draft)
{
    if (draft.fields)
        return isEmpty(*draft.fields);
    // Blanks alone are kept: they cost nothing, and the cursor stays where it was.
    const OutgoingMessage &message = draft.message;
    return contentText(message.content).isEmpty() && message.attachments.empty() && message.buttons.empty() && message.senderButtons.empty()
        && message.replyTo.isEmpty() && message.options.templateId.isEmpty() && !std::holds_alternative<LocationContent>(message.content);
}

QStringList wordsOf(const SendOptions &options)
{
    const CustomerKey &customer = options.customer;
    return QStringList{options.templateId} + options.flags
        + QStringList{
            options.channelIdentifier, options.channelId, customer.name, customer.phone, customer.email, customer.externalId, customer.id};
}

//! Something that was written, for the list of conversations: a draft without words would not be seen there.
QString lineOf(const Draft &draft)
{
    QStringList tries{snippetOf(draft.message.content)};
    if (!draft.message.attachments.empty())
        tries += draft.message.attachments.front().name;
    if (draft.fields) {
        const DraftFields &fields = *draft.fields;
        tries << fields.text << fields.texts.values() << fields.latitude + u' ' + fields.longitude << snippetOf(fields.list)
              << fields.header;
        for (const auto &row : fields.buttons) {
            for (const Button &button : row)
                tries += button.caption;
        }
        for (const Attachment &file : fields.attachments)
            tries += file.name;
        tries += wordsOf(fields.options);
    }
    tries += wordsOf(draft.message.options);
    for (const QString &words : tries) {
        if (const QString line = oneLine(words); !line.isEmpty())
            return line;
    }
    return {};
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? QString(first + second) : QString(first + u"\n\n"_s + second);
}

void append(std::vector<Attachment> &files, const std::vector<Attachment> &more)
{
    files.insert(files.end(), more.begin(), more.end());
}

void addTexts(QMap<QString, QString> &texts, const QMap<QString, QString> &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        texts[it.key()] = joined(texts.value(it.key()), it.value());
}

DraftFields fieldsOf(const Draft &draft)
{
    if (draft.fields)
        return *draft.fields;
    DraftFields fields;
    fields.text = contentText(draft.message.content);
    fields.attachments = draft.message.attachments;
    fields.options = draft.message.options;
    return fields;
}

//! Words in several languages come each to its own.
void addWords(TextContent &text, const Draft &second)
{
    const auto *more = std::get_if<TextContent>(&second.message.content);
    const QString language = text.texts.key(text.text);
    if (more && !more->texts.isEmpty() && !language.isEmpty()) {
        addTexts(text.texts, more->texts);
        text.text = text.texts.value(language);
        return;
    }
    text.text = joined(text.text, fieldsOf(second).text);
    if (!language.isEmpty())
        text.texts[language] = text.text;
}

void addWords(DraftFields &fields, const DraftFields &more)
{
    addTexts(fields.texts, more.texts);
    addTexts(fields.texts, {{more.language.isEmpty() ? fields.language : more.language, more.text}});
    fields.text = joined(fields.text, fields.texts.take(fields.language));
    fields.texts.removeIf([](const auto &words) { return words.value().isEmpty(); });
}

//! The first with what the second has written and attached.
Draft both(Draft draft, const Draft &second)
{
    if (auto *text = std::get_if<TextContent>(&draft.message.content))
        addWords(*text, second);
    append(draft.message.attachments, second.message.attachments);
    if (draft.message.options.isEmpty())
        draft.message.options = second.message.options;
    if (draft.fields) {
        const DraftFields more = fieldsOf(second);
        addWords(*draft.fields, more);
        append(draft.fields->attachments, more.attachments);
        if (draft.fields->options.isEmpty())
            draft.fields->options = more.options;
    }
    return draft;
}

} // namespace

Result<Done> save(Database &db, ChangeSet &changes, const Draft &draft)
{
    const bool empty = isEmptyDraft(draft);
    if (draft.kind == DraftKind::Reply) {
        QASID_LET(known,
            db.run(u"UPDATE conversations SET has_draft = ?, draft = ? WHERE id = ?"_s,
                {!empty, empty ? QString() : lineOf(draft), draft.conversation.value}));
        if (known == 0)
            return fail(ErrorKind::NotFound, u"there is no conversation %1"_s.arg(draft.conversation.value));
        changes.conversations.insert(draft.conversation);
    }
    if (empty)
        QASID_TRY(db.run(u"DELETE FROM drafts WHERE conversation = ? AND kind = ?"_s, {draft.conversation.value, draft.kind}));
    else
        QASID_TRY(db.run(u"INSERT INTO drafts (conversation, kind, data) VALUES (?, ?, ?)"
                         " ON CONFLICT (conversation, kind) DO UPDATE SET data = excluded.data"_s,
            {draft.conversation.value, draft.kind, jsonText(draftToJson(draft))}));
    return Done();
}

Result<std::vector<Draft>> all(Database &db, ConversationId conversation)
{
    std::vector<Draft> drafts;
    for (const DraftKind kind : {DraftKind::Reply, DraftKind::Note}) {
        QASID_LET(draft, load(db, conversation, kind));
        if (!isEmptyDraft(draft))
            drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<Done> move(Database &db, ChangeSet &changes, ConversationId from, ConversationId to)
{
    QASID_LET(drafts, all(db, from));
    for (Draft &draft : drafts) {
        QASID_LET(there, load(db, to, draft.kind));
        if (!isEmptyDraft(there))
            draft = both(std::move(there), draft);
        draft.conversation = to;
        QASID_TRY(save(db, changes, draft));
    }
    return Done();
}

Result<Draft> load(Database &db, ConversationId conversation, DraftKind kind)
{
    QASID_LET(data,
        db.first(u"SELECT data FROM drafts WHERE conversation = ? AND kind = ?"_s, {conversation.value, kind},
            [](const Row &row) { return row.text(0); }));
    Draft draft = data ? draftFromJson(jsonObject(*data)).value_or(Draft()) : Draft();
    draft.conversation = conversation;
    draft.kind = kind;
    return draft;
}

} // namespace qasid::drafttable
