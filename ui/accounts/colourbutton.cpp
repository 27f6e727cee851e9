#include "ui/accounts/colourbutton.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

//! The colours' names as people read them.
QString wordFor(const QString &colour)
{
    static const QHash<QString, const char *> words{
        {u"ocean"_s, QT_TRANSLATE_NOOP("qasid::ColourButton", "Ocean")},
        {u"berry"_s, QT_TRANSLATE_NOOP("qasid::ColourButton", "Berry")},
        {u"violet"_s, QT_TRANSLATE_NOOP("qasid::ColourButton", "Violet")},
        {u"olive"_s, QT_TRANSLATE_NOOP("qasid::ColourButton", "Olive")},
        {u"rust"_s, QT_TRANSLATE_NOOP("qasid::ColourButton", "Rust")},
        {u"slate"_s, QT_TRANSLATE_NOOP("qasid::ColourButton", "Slate")},
        {u"pine"_s, QT_TRANSLATE_NOOP("qasid::ColourButton", "Pine")},
        {u"plum"_s, QT_TRANSLATE_NOOP("qasid::ColourButton", "Plum")},
    };
    const char *word = words.value(colour);
    return word ? QCoreApplication::translate("qasid::ColourButton", word) : colour;
}

} // namespace

ColourButton::ColourButton(Appearance &appearance, const QString &colour, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_colour(colour)
{
    setCheckable(true);
    setAutoExclusive(true);
    setName(wordFor(colour));
}

void ColourButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::accountColor(m_colour));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 7, 7);
    if (isChecked())
        paintIcon(painter, "check"_L1, QRectF(6, 6, 16, 16), Qt::white);
}

} // namespace qasid
