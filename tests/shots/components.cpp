#include "tests/shots/components.h"

#include "tests/shots/ownmessage.h"
#include "tests/support/handclock.h"
#include "ui/controls/accounttile.h"
#include "ui/controls/bannerstrip.h"
#include "ui/controls/chip.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/paint.h"
#include "ui/controls/tag.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasthost.h"
#include "ui/controls/toasts.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/thread/messagelayout.h"
#include "ui/thread/rowpainter.h"

#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

constexpr QSize kHalf(800, 980);
constexpr int kStart = 24; //!< of the first column
constexpr int kColumn = 364;
constexpr int kSecondColumn = 412; //!< where the second column starts
constexpr int kRow = 83;

//! The half of the picture for one theme.
class Half : public QWidget {
public:
    Half(Appearance &appearance, const QString &name)
        : m_appearance(appearance)
        , m_words(Formats(m_clock), u"Imane"_s, {})
        , m_delegate(appearance, this)
    {
        m_clock.set(at(u"2025-12-03T09:30:00Z"_s));
        setGround(appearance, this, &ThemeColors::bgThread);
        resize(kHalf);
        auto *title = new Label(appearance, TextStyle::Title, &ThemeColors::text, name, this);
        put(title, kStart, 20);
        delivery();
        buttons();
        fields();
        messages();
        rows();
        chips();
        accounts();
        strips();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const QRect &ring : std::as_const(m_rings))
            paintFocusRing(painter, theme, ring, metrics::kRadiusMd);
        for (const auto &[message, context, top] : std::as_const(m_messages))
            paintMessage(painter, message, context, top);
        paintBadge(painter, theme, QRect(499, 671, 20, 20), u"3"_s, BadgeKind::Unread);
        paintBadge(painter, theme, QRect(QPoint(526, 671), badgeSize(theme, u"99+"_s, 20)), u"99+"_s, BadgeKind::Unread);
        paintRows(painter);
    }

private:
    struct Placed {
        Message message;
        RowContext context;
        int top = 0; //!< of the bubble, or of the line where there is none
    };

    void put(QWidget *widget, int x, int y, int width = 0)
    {
        widget->setGeometry(QRect(QPoint(x, y), QSize(width ? width : widget->sizeHint().width(), widget->sizeHint().height())));
    }

    void heading(const QString &text, int x, int y)
    {
        auto *label = new Label(m_appearance, TextStyle::Label, &ThemeColors::textSecondary, text, this);
        label->setWeight(600);
        put(label, x, y);
    }

    static Message own(const QString &text, Delivery delivery)
    {
        Message message;
        message.direction = Direction::Out;
        message.time = at(u"2025-12-03T09:26:00Z"_s);
        message.content = TextContent{.text = text};
        message.delivery = delivery;
        return message;
    }

    void delivery()
    {
        heading(u"Delivery"_s, kStart, 57);
        const std::pair<QString, Delivery> states[] = {{u"Waiting to send"_s, Delivery::Queued}, {u"Sending"_s, Delivery::Sending},
            {u"Accepted"_s, Delivery::Accepted}, {u"Possibly sent"_s, Delivery::PossiblySent}, {u"Not sent"_s, Delivery::Failed}};
        int y = 82;
        for (const auto &[name, state] : states) {
            put(new Label(m_appearance, TextStyle::Body, &ThemeColors::textSecondary, name, this), kStart, y + 9);
            RowContext context;
            context.first = true;
            context.sendingShown = true;
            m_messages.append({own(u"Suivi MA-77120"_s, state), context, y});
            y += 43;
        }
    }

    void buttons()
    {
        heading(u"Buttons"_s, kStart, 309);
        const QStringList names{u"Rest"_s, u"Hover"_s, u"Pressed"_s, u"Focus"_s, u"Disabled"_s};
        int y = 334;
        for (const TextButton::Kind kind : {TextButton::Kind::Primary, TextButton::Kind::Default}) {
            int x = kStart;
            for (const QString &name : names) {
                auto *button = new TextButton(m_appearance, name, kind, this);
                button->setAttribute(Qt::WA_UnderMouse, name == u"Hover");
                button->setDown(name == u"Pressed");
                button->setEnabled(name != u"Disabled");
                put(button, x, y);
                if (name == u"Focus")
                    m_rings.append(button->geometry());
                x += button->width() + 7;
            }
            y += 40;
        }
    }

    void fields()
    {
        heading(u"Fields"_s, kStart, 425);
        auto *rest = new Field(m_appearance, {}, this);
        rest->setPlaceholder(u"Placeholder"_s);
        put(rest, kStart, 450, 112);
        auto *focus = new Field(m_appearance, {}, this);
        focus->setText(u"Focus"_s);
        put(focus, 143, 450, 112);
        m_focused = focus->focusProxy();
        auto *wrong = new Field(m_appearance, {}, this);
        wrong->setText(u"addon check"_s);
        wrong->setError(u"No spaces allowed"_s);
        put(wrong, 262, 450, 126);
    }

    void messages()
    {
        heading(u"List menu, opened in place"_s, kStart, 525);
        Message menu = own({}, Delivery::Accepted);
        menu.content = ListMenuContent{.header = u"Order help"_s,
            .text = u"How can we help with #AT-20418?"_s,
            .footer = {},
            .button = u"Choose an option"_s,
            .sections = {{.title = u"Your parcel"_s,
                             .rows = {{.id = u"1"_s, .title = u"Missing item"_s, .description = u"Something was not inside"_s},
                                 {.id = u"2"_s, .title = u"Change address"_s, .description = u"Before 14:00 today"_s}}},
                {.title = u"Other"_s, .rows = {{.id = u"3"_s, .title = u"التحدث مع موظف"_s, .description = u"09:00 to 18:00"_s}}}}};
        RowContext open;
        open.first = true;
        open.expanded = true;
        m_messages.append({menu, open, 550});
        heading(u"Note, AI, system"_s, kStart, 804);
        Message note = own(u"الطلب جاهز، ننتظر الناقل"_s, Delivery::Received);
        note.direction = Direction::Note;
        note.author = u"Imane"_s;
        note.time = at(u"2025-12-02T17:10:00Z"_s);
        RowContext first;
        first.first = true;
        m_messages.append({note, first, 838});
        Message system = own({}, Delivery::Received);
        system.direction = Direction::System;
        system.content = SystemContent{.code = u"assigned"_s, .text = u"You took this conversation"_s};
        system.time = at(u"2025-12-02T16:55:00Z"_s);
        m_messages.append({system, first, 922});
        Message asked = own(u"Merci"_s, Delivery::Accepted);
        RowContext pending = first;
        pending.aiAsked = true;
        m_messages.append({asked, pending, -1});
    }

    //! What stands under a bubble of this picture is not part of it, and of a question to an AI agent only what stands under it is.
    void paintMessage(QPainter &painter, const Message &message, const RowContext &context, int top)
    {
        const LayoutFrame frame{m_appearance.theme(), m_words, kColumn, Qt::LeftToRight};
        const RowLayout layout = layoutMessage(message, context, frame);
        QRectF part = layout.bubble.isEmpty() ? QRectF(0, 0, kColumn, layout.height) : layout.bubble.adjusted(-2, -2, 2, 2);
        qreal shift = layout.bubble.isEmpty() ? top : top - layout.bubble.top();
        if (context.aiAsked) {
            part = QRectF(0, layout.bubble.bottom() + 2, kColumn, layout.height);
            shift = 878 - layout.bubble.bottom();
        }
        painter.save();
        painter.translate(kStart, shift);
        painter.setClipRect(part);
        paintRow(painter, layout, {}, m_appearance.theme(), Qt::LeftToRight, m_pictures);
        painter.restore();
    }

    void addRow(const QString &name, const QString &snippet, const QString &time, const AccountLook &look, const QString &source,
        const std::function<void(ConversationRow &)> &more)
    {
        ConversationRow row;
        row.id = ConversationId{m_rows.rowCount() + 1};
        row.name = name;
        row.avatarKey = name;
        row.snippet = snippet;
        row.time = time;
        row.accountLook = look;
        row.source = source;
        more(row);
        auto *item = new QStandardItem(name);
        item->setData(int(ConversationListModel::Kind::Conversation), ConversationListModel::KindRole);
        item->setData(row.id.value, ConversationListModel::IdRole);
        item->setData(QVariant::fromValue(row), ConversationListModel::RowRole);
        m_rows.appendRow(item);
    }

    void rows()
    {
        heading(u"Conversation rows"_s, kSecondColumn, 57);
        using Tag = ConversationRow::Tag;
        const AccountLook digishare{.name = u"Atlas Store"_s, .mark = u"D"_s, .colour = u"ocean"_s};
        const AccountLook divar{.name = u"Vehicle check"_s, .mark = u"د"_s, .colour = u"berry"_s};
        const AccountLook plato{.name = u"Oasis"_s, .mark = u"P"_s, .colour = u"violet"_s};
        const auto agent = [](const QString &who) { return [who](ConversationRow &row) { row.assignee = who; }; };
        const auto tagged = [](Tag::Kind kind, const QString &words) { return [=](ConversationRow &row) { row.tags = {{kind, words}}; }; };
        addRow(u"Rest"_s, u"ممنون، لینک پرداخت باز شد"_s, u"09:24"_s, divar, u"Chatbot · Vehicle check"_s, agent(u"Omar Kadi"_s));
        addRow(u"Hover"_s, u"Merci, bien reçu !"_s, u"09:12"_s, digishare, u"Messenger · Atlas Store"_s, agent(u"Imane M"_s));
        addRow(
            u"Unread"_s, u"مرحبًا، لم تصلني فاتورة الطلب Order #1042"_s, u"09:18"_s, plato, u"Website · Oasis"_s, [](ConversationRow &row) {
                row.unread = 2;
                row.badge = u"2"_s;
            });
        addRow(
            u"Selected"_s, u"Reship tomorrow before 14:00"_s, u"09:26"_s, digishare, u"WhatsApp · Atlas Store"_s, [](ConversationRow &row) {
                row.prefix = ConversationRow::Prefix::You;
                row.prefixText = u"You:"_s;
                row.tags = {{Tag::Kind::PossiblySent, u"Possibly sent"_s}};
                row.assignee = u"Imane M"_s;
            });
        addRow(u"Focus"_s, u"Siparişim hâlâ hazırlanıyor mu? #1038"_s, u"08:40"_s, plato, u"Website · Oasis"_s,
            tagged(Tag::Kind::BackFromSnooze, u"Back from snooze"_s));
        addRow(u"Checked"_s, u"D’accord, rappelez-moi jeudi"_s, u"Tue"_s, digishare, u"WhatsApp · Atlas Store"_s,
            tagged(Tag::Kind::SnoozedUntil, u"Thu 09:00"_s));
        m_rows.item(5)->setData(Qt::Checked, Qt::CheckStateRole);
        m_delegate.setShowsFocus([] { return true; });
    }

    void paintRows(QPainter &painter)
    {
        const ThemeColors &colors = m_appearance.theme().colors;
        painter.setPen(QPen(colors.line, 1));
        painter.setBrush(colors.bgList);
        painter.drawRoundedRect(QRectF(kSecondColumn + 0.5, 82.5, kColumn - 1, 509), metrics::kRadiusLg, metrics::kRadiusLg);
        const QStyle::State states[] = {QStyle::State_None, QStyle::State_MouseOver, QStyle::State_None, QStyle::State_Selected,
            QStyle::State_HasFocus, QStyle::State_None};
        for (int i = 0; i < m_rows.rowCount(); ++i) {
            QStyleOptionViewItem option;
            option.initFrom(this);
            option.state = states[i] | QStyle::State_Enabled;
            option.widget = this;
            option.rect = QRect(kSecondColumn, 86 + i * kRow, kColumn, kRow + 1);
            m_delegate.paint(&painter, option, m_rows.index(i, 0));
        }
    }

    void chips()
    {
        heading(u"Chips, tags, badges"_s, kSecondColumn, 611);
        auto *all = new Chip(m_appearance, u"All"_s, this);
        all->setChecked(true);
        put(all, kSecondColumn, 636);
        auto *unread = new Chip(m_appearance, u"Unread"_s, this);
        unread->setCount(u"9"_s);
        put(unread, 457, 636);
        int x = 542;
        const std::tuple<QString, QLatin1StringView, TagKind> tags[] = {{u"1 not sent"_s, "alert"_L1, TagKind::Danger},
            {u"Waiting"_s, "queue"_L1, TagKind::Warning}, {u"AI asked"_s, "sparkle"_L1, TagKind::Info}};
        for (const auto &[text, icon, kind] : tags) {
            Tag *tag = addTag(text, icon, kind);
            put(tag, x, 641);
            x += tag->width() + 7;
        }
        put(addTag(u"Thu 09:00"_s, "clock"_L1, TagKind::Neutral), kSecondColumn, 672);
    }

    Tag *addTag(const QString &text, QLatin1StringView icon, TagKind kind)
    {
        auto *tag = new Tag(m_appearance, text, kind, this);
        tag->setIconName(icon);
        tag->setHeight(18);
        return tag;
    }

    void accounts()
    {
        heading(u"Account status"_s, kSecondColumn, 711);
        const std::tuple<QString, QString, AccountStatus, QString> tiles[] = {
            {u"D"_s, u"ocean"_s, AccountStatus::Receiving, u"Receiving"_s}, {u"د"_s, u"berry"_s, AccountStatus::Attention, u"Attention"_s},
            {u"P"_s, u"violet"_s, AccountStatus::Offline, u"Offline"_s}};
        int x = kSecondColumn - 7;
        for (const auto &[letter, color, status, words] : tiles) {
            auto *tile = new AccountTile(m_appearance, this);
            tile->setAccount(letter, Theme::accountColor(color), status, letter);
            put(tile, x, 729);
            put(new Label(m_appearance, TextStyle::Body, &ThemeColors::text, words, this), x + 47, 742);
            x += words == u"Receiving" ? 117 : 112;
        }
    }

    void strips()
    {
        heading(u"Toast, tooltip, banner"_s, kSecondColumn, 784);
        auto *toasts = new Toasts(this);
        auto *corner = new QWidget(this);
        corner->setGeometry(kSecondColumn - 16, 785, 240, 80);
        new ToastHost(m_appearance, *toasts, corner);
        toasts->show(u"Resolved."_s, u"Undo"_s);
        auto *tip = new Label(m_appearance, TextStyle::Label, &ThemeColors::onTooltip, u"Snooze  H"_s, this);
        tip->setContentsMargins(9, 6, 9, 6);
        setGround(m_appearance, tip, &ThemeColors::tooltipBg);
        put(tip, 586, 815);
        auto *strip = new BannerStrip(
            m_appearance, BannerStrip::Kind::Danger, "key"_L1, {}, u"Plato refused the key for Oasis."_s, {{u"Enter key"_s, [] {}}}, this);
        strip->setGeometry(kSecondColumn, 858, kColumn, 40);
    }

    void showEvent(QShowEvent *) override
    {
        activateWindow();
        m_focused->setFocus(Qt::MouseFocusReason);
    }

    Appearance &m_appearance;
    HandClock m_clock;
    ThreadWords m_words;
    ConversationDelegate m_delegate;
    PictureCache m_pictures;
    QStandardItemModel m_rows;
    QList<Placed> m_messages;
    QList<QRect> m_rings;
    QWidget *m_focused = nullptr;
};

} // namespace

QImage componentsPicture()
{
    Appearance appearance;
    QImage picture(kHalf.width() * 2, kHalf.height(), QImage::Format_RGB32);
    QPainter painter(&picture);
    for (const bool dark : {false, true}) {
        appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
        Half half(appearance, dark ? u"Dark"_s : u"Light"_s);
        half.show();
        QCoreApplication::processEvents();
        painter.drawPixmap(dark ? kHalf.width() : 0, 0, half.grab());
    }
    return picture;
}

} // namespace qasid::test
