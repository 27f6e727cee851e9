#include "core/model/searchedtext.h"

#include <QStringList>

namespace qasid {

QString searchedText(const Message &message)
{
    QStringList lines{contentText(message.content)};
    for (const ButtonGrid &grid : {message.buttons, message.senderButtons}) {
        for (const std::vector<Button> &row : grid) {
            for (const Button &button : row)
                lines += button.caption;
        }
    }
    for (const Attachment &file : message.attachments)
        lines += file.name;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace qasid
