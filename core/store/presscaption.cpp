#include "core/store/presscaption.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"

using namespace Qt::StringLiterals;

namespace qasid::presscaption {

namespace {

constexpr int kMessagesToLookAt = 200;

bool carries(const ButtonAction &action, const QJsonObject &data)
{
    if (const auto *server = std::get_if<ServerAction>(&action))
        return server->data == data;
    const auto *dynamic = std::get_if<DynamicAction>(&action);
    return dynamic && dynamic->data == data;
}

QString captionIn(const ButtonGrid &grid, const QJsonObject &data)
{
    for (const auto &row : grid) {
        for (const Button &button : row) {
            if (carries(button.action, data))
                return button.caption;
        }
    }
    return {};
}

} // namespace

Result<Done> fill(Database &db, ConversationId conversation, PressContent &press)
{
    if (!press.caption.isEmpty())
        return Done();
    return db.each(u"SELECT buttons, sender_buttons FROM messages INDEXED BY messages_with_buttons WHERE conversation = ?"
                   " AND direction = 1 AND (buttons <> '' OR sender_buttons IS NOT NULL) ORDER BY order_key DESC LIMIT ?"_s,
        {conversation.value, kMessagesToLookAt}, [&](const Row &row) {
            for (int column = 0; column < 2 && press.caption.isEmpty(); ++column)
                press.caption = captionIn(buttonsFromText(row.text(column)), press.data);
        });
}

} // namespace qasid::presscaption
