// qasid-gallery OUTPUT.png: the parts of the interface in their states, in both themes side by side, to be looked at beside the
// design's picture of them.

#include "ui/controls/accounttile.h"
#include "ui/controls/bannerstrip.h"
#include "ui/controls/chip.h"
#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/paint.h"
#include "ui/controls/radiocard.h"
#include "ui/controls/splitbutton.h"
#include "ui/controls/stepindicator.h"
#include "ui/controls/tag.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasthost.h"
#include "ui/controls/toasts.h"
#include "ui/theme/avatar.h"
#include "ui/theme/focus.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

constexpr QSize kHalf(800, 980);

//! The half of the picture for one theme. Positions are those of the design's picture.
class Gallery : public QWidget {
public:
    explicit Gallery(Appearance &appearance)
        : m_appearance(appearance)
    {
        setGround(appearance, this, &ThemeColors::bgThread);
        resize(kHalf);
        buttons();
        fields();
        chips();
        accounts();
        strips();
        wizard();
    }

    QList<QRect> rings;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_appearance.theme();
        QPainter painter(this);
        for (const QRect &ring : std::as_const(rings))
            paintFocusRing(painter, theme, ring, 8);
        paintBadge(painter, theme, QRect(499, 671, 20, 20), u"3"_s, BadgeKind::Unread);
        paintBadge(painter, theme, QRect(QPoint(526, 671), badgeSize(theme, u"99+"_s, 20)), u"99+"_s, BadgeKind::Unread);
        paintBadge(painter, theme, QRect(566, 671, 20, 20), u"3"_s, BadgeKind::Muted);
        paintBadge(painter, theme, QRect(592, 671, 20, 20), u"2"_s, BadgeKind::Danger);
        paintAvatar(painter, theme, QRectF(428, 98, 40, 40), u"Salma Berrada"_s, u"a"_s);
        paintAccountMark(painter, theme, QRectF(453, 123, 18, 18), u"D"_s, Theme::accountColor(u"ocean"_s), theme.colors.bgThread);
        paintAvatar(painter, theme, QRectF(488, 98, 40, 40), u"ليلى الحربي"_s, u"bz"_s);
        paintAvatar(painter, theme, QRectF(548, 98, 40, 40), u"+212 600 000 118"_s, u"c"_s);
        paintAvatar(painter, theme, QRectF(608, 98, 54, 54), u"Divar user 4821"_s, u"dd"_s);
        painter.setPen(theme.colors.text);
        const std::pair<TextStyle, QString> styles[] = {{TextStyle::Display, u"Display 24"_s}, {TextStyle::Title, u"Title 17"_s},
            {TextStyle::Heading, u"Heading 14"_s}, {TextStyle::Message, u"Merci, bien reçu! مرحبا، لم تصلني فاتورة"_s},
            {TextStyle::Body, u"Body 13 چهارشنبه ساعت ۱۰:۳۰ خوبه؟"_s}, {TextStyle::Label, u"Label 12"_s},
            {TextStyle::Caption, u"Caption 11"_s}, {TextStyle::Code, u"third_8Kq2"_s}};
        int y = 180;
        for (const auto &[style, text] : styles) {
            painter.setFont(theme.font(style));
            painter.drawText(QRect(428, y, 360, 40), Qt::AlignLeft | Qt::AlignTop, text);
            y += theme.lineHeight(style, false) + 6;
        }
    }

private:
    void at(QWidget *widget, int x, int y, int width = 0)
    {
        widget->setGeometry(QRect(QPoint(x, y), QSize(width ? width : widget->sizeHint().width(), widget->sizeHint().height())));
    }

    void title(const QString &text, int x, int y)
    {
        auto *label = new Label(m_appearance, TextStyle::Label, &ThemeColors::textSecondary, text, this);
        label->setWeight(600);
        at(label, x, y);
    }

    void buttons()
    {
        title(u"Buttons"_s, 24, 309);
        const QStringList names{u"Rest"_s, u"Hover"_s, u"Pressed"_s, u"Focus"_s, u"Disabled"_s};
        int y = 334;
        for (const TextButton::Kind kind : {TextButton::Kind::Primary, TextButton::Kind::Default}) {
            int x = 24;
            for (const QString &name : names) {
                auto *button = new TextButton(m_appearance, name, kind, this);
                button->setAttribute(Qt::WA_UnderMouse, name == u"Hover");
                button->setDown(name == u"Pressed");
                button->setEnabled(name != u"Disabled");
                at(button, x, y);
                if (name == u"Focus")
                    rings.append(button->geometry());
                x += button->width() + 7;
            }
            y += 40;
        }
        auto *menu = new QMenu(this);
        menu->addAction(u"Send and resolve"_s);
        auto *send = new SplitButton(m_appearance, u"Send"_s, u"More ways to send"_s, menu, this);
        send->main()->setIconName("send"_L1, true);
        at(send, 24, 900);
        auto *resolve = new TextButton(m_appearance, u"Resolve"_s, TextButton::Kind::Default, this);
        resolve->setIconName("check"_L1);
        at(resolve, 140, 900);
        auto *snooze = new TextButton(m_appearance, u"Snooze"_s, TextButton::Kind::Quiet, this);
        snooze->setIconName("clock"_L1);
        at(snooze, 250, 900);
        auto *panel = new IconButton(m_appearance, "panel"_L1, u"Customer panel"_s, this);
        panel->setCheckable(true);
        panel->setChecked(true);
        at(panel, 350, 900);
    }

    void fields()
    {
        title(u"Fields"_s, 24, 425);
        auto *rest = new Field(m_appearance, {}, this);
        rest->setPlaceholder(u"Placeholder"_s);
        at(rest, 24, 450, 112);
        auto *wrong = new Field(m_appearance, {}, this);
        wrong->setText(u"addon check"_s);
        wrong->setError(u"No spaces allowed"_s);
        at(wrong, 262, 450, 126);
        auto *key = new Field(m_appearance, u"API key"_s, this);
        key->setText(u"secretsecret"_s);
        key->setLeadingIcon("key"_L1);
        key->setSecret(true);
        key->setHint(u"Kept in the system keychain, never in a file."_s, "shield"_L1);
        at(key, 24, 520, 300);
        auto *search = new SearchField(m_appearance, u"Search"_s, this);
        at(search, 24, 612, 200);
        auto *check = new QCheckBox(u"Show previews"_s, this);
        check->setChecked(true);
        at(check, 240, 612);
        auto *combo = new QComboBox(this);
        combo->addItems({u"Sandbox"_s, u"Digishare"_s});
        at(combo, 24, 655, 160);
    }

    void chips()
    {
        title(u"Chips, tags, badges"_s, 412, 611);
        auto *all = new Chip(m_appearance, u"All"_s, this);
        all->setChecked(true);
        at(all, 412, 636);
        auto *unread = new Chip(m_appearance, u"Unread"_s, this);
        unread->setCount(u"9"_s);
        at(unread, 457, 636);
        int x = 542;
        const std::tuple<QString, QLatin1StringView, TagKind> tags[] = {{u"1 not sent"_s, "alert"_L1, TagKind::Danger},
            {u"Waiting"_s, "queue"_L1, TagKind::Warning}, {u"AI asked"_s, "sparkle"_L1, TagKind::Info}};
        for (const auto &[text, icon, kind] : tags) {
            auto *tag = new Tag(m_appearance, text, kind, this);
            tag->setIconName(icon);
            tag->setHeight(18);
            at(tag, x, 641);
            x += tag->width() + 7;
        }
        auto *snoozed = new Tag(m_appearance, u"Thu 09:00"_s, TagKind::Neutral, this);
        snoozed->setIconName("clock"_L1);
        snoozed->setHeight(18);
        at(snoozed, 412, 672);
    }

    void accounts()
    {
        title(u"Account status"_s, 412, 711);
        const std::tuple<QString, QString, AccountStatus> tiles[] = {{u"D"_s, u"ocean"_s, AccountStatus::Receiving},
            {u"د"_s, u"berry"_s, AccountStatus::Attention}, {u"P"_s, u"violet"_s, AccountStatus::Offline}};
        int x = 405;
        for (const auto &[letter, color, status] : tiles) {
            auto *tile = new AccountTile(m_appearance, this);
            tile->setAccount(letter, Theme::accountColor(color), status, letter);
            at(tile, x, 728);
            x += 115;
        }
    }

    void strips()
    {
        title(u"Toast, banner"_s, 412, 785);
        auto *toasts = new Toasts(this);
        auto *corner = new QWidget(this);
        corner->setGeometry(412 - 16, 790, 300, 76);
        new ToastHost(m_appearance, *toasts, corner);
        toasts->show(u"Resolved."_s, u"Undo"_s);
        auto *strip = new BannerStrip(
            m_appearance, BannerStrip::Kind::Danger, "key"_L1, {}, u"Plato refused the key for Oasis."_s, {{u"Enter key"_s, [] {}}}, this);
        strip->setGeometry(412, 858, 364, 40);
        auto *offline = new BannerStrip(m_appearance, BannerStrip::Kind::Warning, "wifi-off"_L1, u"Offline."_s,
            u"You can read, search and write."_s, {{u"Show queue"_s, [] {}}, {u"Try now"_s, [] {}}}, this);
        offline->setGeometry(0, 940, 800, 40);
    }

    void wizard()
    {
        auto *steps = new StepIndicator(m_appearance, {u"Provider"_s, u"Keys and receiving"_s, u"Check"_s}, {u"1"_s, u"2"_s, u"3"_s}, this);
        steps->setCurrent(1);
        at(steps, 24, 20);
        auto *on = new RadioCard(m_appearance, u"Receiver inside Qasid"_s,
            u"This computer needs a public address. Messages arrive while Qasid is open."_s, this);
        on->setChecked(true);
        on->setGeometry(24, 700, 240, on->heightForWidth(240));
        auto *off = new RadioCard(m_appearance, u"Relay on your server"_s, u"Keeps messages while Qasid is closed."_s, this);
        off->setGeometry(24, 790, 240, off->heightForWidth(240));
    }

    Appearance &m_appearance;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: qasid-gallery OUTPUT.png [rtl]\n";
        return 2;
    }
    if (arguments.value(2) == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Appearance appearance;
    QImage picture(kHalf.width() * 2, kHalf.height(), QImage::Format_RGB32);
    QPainter painter(&picture);
    for (const bool dark : {false, true}) {
        appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
        Gallery gallery(appearance);
        painter.drawPixmap(dark ? kHalf.width() : 0, 0, gallery.grab());
    }
    painter.end();
    return picture.save(arguments[1]) ? 0 : 1;
}
