#pragma once

#include "core/base/ids.h"
#include "ui/models/threadwords.h"
#include "ui/thread/textblock.h"

#include <QLatin1StringView>

#include <vector>

namespace qasid {

// A row of the thread after layout: what to paint and what can be pressed, in coordinates of the row. Layout works from the
// leading edge to the trailing one; mirrored() turns all of it once for right-to-left interfaces.

//! Corner radii, named by the side they are on in a left-to-right interface.
struct Corners {
    qreal topStart = 0;
    qreal topEnd = 0;
    qreal bottomEnd = 0;
    qreal bottomStart = 0;

    static Corners all(qreal radius) { return {radius, radius, radius, radius}; }
};

//! A filled and bordered rectangle. A hairline is a box one pixel high.
struct RowBox {
    QRectF rect;
    QColor fill;
    QColor border;
    qreal borderWidth = 0;
    Corners corners;
};

struct RowGlyph {
    QRectF rect;
    QLatin1StringView name;
    QColor color;
};

//! A picture on this computer, or the painted pattern of a map when `path` is empty.
struct RowPicture {
    QRectF rect;
    QString path;
    Corners corners;
};

//! What a press at a place does.
struct RowHit {
    enum class Kind {
        Delivery, //!< `action`
        ToggleList,
        OpenLocation,
        OpenFile, //!< attachment number `index`; saved or shown
        SaveFile,
        FetchFile, //!< once more, after it failed
        CancelSend, //!< of a message whose files are on their way
        ViewSource, //!< of the message with `index` -1, else of the button with that number
        AnswerRules, //!< what presses are answered is edited elsewhere
        ShowQuoted,
        ShowLanguage, //!< the text in language number `index` of those it is written in
        Button //!< button number `index` of buttonsOf(): not to be pressed by the agent, its data can be copied
    };
    Kind kind = Kind::Delivery;
    ThreadWords::Action action = ThreadWords::Action::TryAgain;
    int index = 0;
    bool operator==(const RowHit &) const = default;
};

struct HitArea {
    QRectF rect; //!< empty for what is in the message's menu only
    RowHit hit;
    QString name; //!< the words on it, for screen readers
    QString tip;
};

struct RowLayout {
    qreal height = 0;
    QRectF bubble; //!< empty for system lines
    QString day; //!< words of the day separator; empty for none
    std::vector<RowBox> boxes;
    std::vector<RowPicture> pictures;
    std::vector<RowGlyph> glyphs;
    std::vector<TextBlock> texts;
    std::vector<HitArea> hits; //!< an earlier one lies over a later one
    QString stateTip; //!< tooltip of the state glyph
    QRectF stateRect;
    QRectF timeRect; //!< where the full date is shown as a tooltip
    QRectF dayRect; //!< of the words of the day separator; empty without one

    void addText(TextBlock &&block, const QRectF &rect);
    void addText(TextBlock &&block, qreal x, qreal y, qreal width); //!< as high as it is
    //! Turns leading into trailing within `width`.
    void mirror(qreal width);
};

} // namespace qasid
