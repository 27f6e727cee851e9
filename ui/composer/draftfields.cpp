#include "ui/composer/draftfields.h"

#include <algorithm>
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
        fields.texts = words.texts;
        fields.language = words.texts.key(words.text);
        fields.texts.remove(fields.language);
        if (fields.language.isEmpty() && !fields.texts.isEmpty()) {
            fields.language = fields.texts.firstKey();
            fields.text = fields.texts.take(fields.language);
        }
        fields.header = words.header;
        takeButtons();
    }
    void operator()(const MediaContent &media)
    {
        fields.text = media.caption;
        takeButtons();
    }
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
    void takeButtons()
    {
        fields.buttons = message.buttons;
        fields.senderButtons = message.senderButtons;
        if (!message.buttons.empty() || !message.senderButtons.empty() || !fields.header.isEmpty())
            fields.part = DraftFields::Part::Buttons;
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
    fields.options = message.options;
    std::visit(Taker{fields, message}, message.content);
    return fields;
}

namespace {

//! Rows on which something was written; a row with a blank button among others keeps it.
void appendRows(ButtonGrid &into, const ButtonGrid &from)
{
    for (const auto &row : from) {
        if (!std::all_of(row.begin(), row.end(), [](const Button &button) { return isBlank(button); }))
            into.push_back(row);
    }
}

//! What cannot be read yet stays as it is: it covers its rows.
void appendGrids(DraftFields &into, const DraftFields &from)
{
    appendRows(into.buttons, from.buttons);
    appendRows(into.senderButtons, from.senderButtons);
    if (into.buttonsJson.isEmpty())
        into.buttonsJson = from.buttonsJson;
    if (into.senderButtonsJson.isEmpty())
        into.senderButtonsJson = from.senderButtonsJson;
}

//! Puts words behind those of the same language. A text without a language is in the one that is shown.
void appendText(DraftFields &into, const QString &language, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const bool shown = language.isEmpty() || language == into.language;
    QString &known = shown ? into.text : into.texts[language];
    known += (known.trimmed().isEmpty() ? QString() : u"\n"_s) + text;
}

void appendTexts(DraftFields &into, const DraftFields &from)
{
    if (into.language.isEmpty())
        into.language = from.language;
    appendText(into, from.language, from.text);
    for (auto it = from.texts.begin(); it != from.texts.end(); ++it)
        appendText(into, it.key(), *it);
}

} // namespace

DraftFields before(DraftFields taken, const DraftFields &begun)
{
    appendTexts(taken, begun);
    if (taken.options.isEmpty())
        taken.options = begun.options;
    taken.attachments.insert(taken.attachments.end(), begun.attachments.begin(), begun.attachments.end());
    // An editor that is closed may be filled all the same; only what was written meanwhile takes its place.
    if (taken.part != DraftFields::Part::Buttons && !begun.header.isEmpty())
        taken.header = begun.header;
    DraftFields more = begun;
    if (more.buttons == taken.buttons) // a draft of this very editor, read after it was saved
        more.buttons.clear();
    if (more.senderButtons == taken.senderButtons)
        more.senderButtons.clear();
    appendGrids(taken, more);
    if (taken.part != DraftFields::Part::List && !isEmpty({.list = begun.list}))
        taken.list = begun.list;
    const bool nowhere = begun.latitude.isEmpty() && begun.longitude.isEmpty() && begun.place.isEmpty() && begun.address.isEmpty();
    if (taken.part != DraftFields::Part::Location && !nowhere) {
        taken.latitude = begun.latitude;
        taken.longitude = begun.longitude;
        taken.place = begun.place;
        taken.address = begun.address;
    }
    return taken;
}

DraftFields withReply(DraftFields begun, const OutgoingMessage &reply)
{
    const DraftFields added = fieldsOf(reply);
    // Who has one text only takes the one that is shown of the reply.
    appendTexts(begun, begun.language.isEmpty() ? DraftFields{.text = added.text} : added);
    if (begun.header.isEmpty())
        begun.header = added.header;
    const auto blank = [](const ButtonGrid &grid) {
        ButtonGrid written;
        appendRows(written, grid);
        return written.empty();
    };
    // A blank button that only waits to be written on makes room.
    for (ButtonGrid *grid : {&begun.buttons, &begun.senderButtons}) {
        if (blank(*grid))
            grid->clear();
    }
    appendGrids(begun, added);
    if (begun.list.sections.empty()) {
        begun.list = added.list;
    } else {
        begun.list.sections.insert(begun.list.sections.end(), added.list.sections.begin(), added.list.sections.end());
    }
    if (begun.latitude.isEmpty() && begun.longitude.isEmpty()) {
        begun.latitude = added.latitude;
        begun.longitude = added.longitude;
        begun.place = begun.place.isEmpty() ? added.place : begun.place;
        begun.address = begun.address.isEmpty() ? added.address : begun.address;
    }
    if (added.part != DraftFields::Part::None)
        begun.part = added.part;
    else if (begun.part == DraftFields::Part::Location)
        begun.part = DraftFields::Part::None; // a place would cover the words
    return begun;
}

DraftFields leftAfterSending(const DraftFields &sent)
{
    DraftFields left;
    left.language = sent.language;
    if (sent.part == DraftFields::Part::Location) {
        left.text = sent.text;
        left.texts = sent.texts;
    }
    if (sent.part != DraftFields::Part::None && sent.part != DraftFields::Part::Buttons)
        left.attachments = sent.attachments;
    if (sent.part != DraftFields::Part::Buttons)
        appendGrids(left, sent); // the editor was closed, so they did not go
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
