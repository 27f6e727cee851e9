#include "ui/composer/draftfields.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QString degreesText(double value)
{
    QString text = QString::number(value, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

struct Taker {
    DraftFields &fields;
    const OutgoingMessage &message;

    void operator()(const TextContent &words)
    {
        fields.text = words.text;
        fields.header = words.header;
        fields.buttons = message.buttons;
        if (!message.buttons.empty() || !words.header.isEmpty())
            fields.part = DraftFields::Part::Buttons;
    }
    void operator()(const MediaContent &media) { fields.text = media.caption; }
    void operator()(const ListMenuContent &menu)
    {
        fields.part = DraftFields::Part::List;
        fields.text = menu.text;
        fields.list = menu;
        fields.list.text.clear();
    }
    void operator()(const LocationContent &place)
    {
        fields.part = DraftFields::Part::Location;
        fields.latitude = degreesText(place.latitude);
        fields.longitude = degreesText(place.longitude);
        fields.place = place.name;
        fields.address = place.address;
    }
    void operator()(const LocationRequestContent &request)
    {
        fields.part = DraftFields::Part::LocationRequest;
        fields.text = request.text;
    }
    template <typename Other>
    void operator()(const Other &)
    {
        fields.text = contentText(message.content);
    }
};

} // namespace

DraftFields fieldsOf(const OutgoingMessage &message)
{
    DraftFields fields;
    fields.attachments = message.attachments;
    fields.replyTo = message.replyTo;
    std::visit(Taker{fields, message}, message.content);
    return fields;
}

DraftFields before(DraftFields taken, const DraftFields &begun)
{
    if (!begun.text.trimmed().isEmpty())
        taken.text += (taken.text.isEmpty() ? QString() : u"\n"_s) + begun.text;
    taken.attachments.insert(taken.attachments.end(), begun.attachments.begin(), begun.attachments.end());
    if (taken.part != DraftFields::Part::Buttons) {
        taken.header = begun.header;
        taken.buttons = begun.buttons;
    }
    if (taken.part != DraftFields::Part::List)
        taken.list = begun.list;
    if (taken.part != DraftFields::Part::Location) {
        taken.latitude = begun.latitude;
        taken.longitude = begun.longitude;
        taken.place = begun.place;
        taken.address = begun.address;
    }
    return taken;
}

DraftFields leftAfterSending(const DraftFields &sent)
{
    DraftFields left;
    if (sent.part == DraftFields::Part::Location)
        left.text = sent.text;
    if (sent.part != DraftFields::Part::None && sent.part != DraftFields::Part::Buttons)
        left.attachments = sent.attachments;
    return left;
}

Draft draftOf(ConversationId conversation, DraftKind kind, DraftFields fields, OutgoingMessage message)
{
    const bool placeless = fields.part == DraftFields::Part::Location && fields.latitude.isEmpty() && fields.longitude.isEmpty()
        && fields.place.isEmpty() && fields.address.isEmpty();
    if (placeless)
        message.content = TextContent{.text = fields.text};
    Draft draft{.conversation = conversation, .kind = kind, .message = std::move(message)};
    if (!isEmpty(fields))
        draft.fields = std::move(fields);
    else
        draft.message = {};
    return draft;
}

} // namespace qasid
