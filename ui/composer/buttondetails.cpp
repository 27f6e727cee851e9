#include "ui/composer/buttondetails.h"

#include "ui/composer/datarows.h"
#include "ui/composer/iconpicker.h"
#include "ui/composer/outgoingcheck.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/controls/taborder.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kBesideFrom = 480;
constexpr int kIconsWidth = 244;
constexpr int kLeastWidth = 200;

} // namespace

ButtonDetails::ButtonDetails(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_column(new QVBoxLayout)
    , m_picker(new IconPicker(appearance, this))
    , m_count(new Label(appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this))
    , m_caption(new Field(appearance, {}, this))
    , m_kinds(new Segments(appearance, tr("When tapped"), this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_halves->setContentsMargins(14, 12, 14, 14);
    m_halves->setSpacing(18);
    m_column->setSpacing(metrics::kSpace3);
    auto *title = new QHBoxLayout;
    title->addWidget(new Label(appearance, TextStyle::Label, &ThemeColors::textSecondary, tr("Caption"), this), 1);
    m_count->setWeight(400);
    title->addWidget(m_count);
    m_caption->edit()->setAccessibleName(tr("Caption"));
    m_column->addLayout(title);
    m_column->addWidget(m_caption);
    m_column->addSpacing(metrics::kSpace2);
    m_column->addWidget(new Label(appearance, TextStyle::Label, &ThemeColors::textSecondary, tr("When tapped"), this));
    m_column->addWidget(m_kinds);
    m_column->addSpacing(metrics::kSpace2);
    m_column->addWidget(makeActionPart());
    m_column->addStretch();
    m_halves->addWidget(m_picker);
    m_halves->addLayout(m_column, 1);
    connect(m_picker, &IconPicker::chosen, this, &ButtonDetails::edited);
    connect(m_caption, &Field::textEdited, this, &ButtonDetails::edited);
    connect(m_kinds, &Segments::chosen, this, [this](int kind) {
        showKind(Kind(kind));
        edited();
    });
    followAppearance(appearance, this);
}

QWidget *ButtonDetails::makeActionPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_address = new Field(m_appearance, tr("Address"), part);
    m_address->setCode(true);
    m_address->setPlaceholder(u"https://"_s);
    m_data = new DataRows(m_appearance, part);
    m_postPart = makePostPart(part);
    m_unknown = new Label(m_appearance, TextStyle::Code, &ThemeColors::textSecondary, {}, part);
    m_unknown->setWordWrap(true);
    m_unknown->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    for (QWidget *one :
        {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_data), m_postPart, static_cast<QWidget *>(m_unknown)}) {
        one->hide();
        column->addWidget(one);
    }
    connect(m_address, &Field::textEdited, this, [this] {
        if (m_address->hasError())
            checkAddress();
        edited();
    });
    connect(m_address->edit(), &QLineEdit::editingFinished, this, &ButtonDetails::checkAddress);
    connect(m_data, &DataRows::changed, this, &ButtonDetails::edited);
    connect(m_data, &DataRows::rowsMade, this, &ButtonDetails::orderTabs);
    return part;
}

QWidget *ButtonDetails::makePostPart(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace4);
    //: Label of a field: the short code by which the marketplace knows a post.
    m_post = new Field(m_appearance, tr("Post token"), part);
    m_post->setCode(true);
    m_manage = new QCheckBox(tr("The page for its owner"), part);
    m_manage->setToolTip(tr("Opens the page from which the owner of the post manages it, not the one everybody sees."));
    column->addWidget(m_post);
    column->addWidget(m_manage);
    connect(m_post, &Field::textEdited, this, &ButtonDetails::edited);
    connect(m_manage, &QCheckBox::clicked, this, &ButtonDetails::edited);
    return part;
}

void ButtonDetails::setCapabilities(const Capabilities &can, const IconNames *icons)
{
    m_can = can;
    m_icons = icons;
    m_picker->setIcons(icons);
    m_picker->setVisible(can.buttonIcons);
    m_shownKinds.clear();
    fillKinds();
    showKind(ButtonWords::kind(m_button.action));
    countCaption();
}

void ButtonDetails::fillKinds()
{
    std::vector<Kind> kinds = ButtonWords::kinds(m_can);
    // What it is stays one of the choices, also where the account takes no such buttons.
    if (const Kind given = ButtonWords::kind(m_given.action); std::find(kinds.begin(), kinds.end(), given) == kinds.end())
        kinds.push_back(given);
    if (kinds == m_shownKinds)
        return;
    m_shownKinds = kinds;
    m_kinds->clear();
    for (const Kind kind : kinds)
        m_kinds->addSegment(int(kind), ButtonWords::glyph(kind), ButtonWords::choice(kind));
    orderTabs();
}

void ButtonDetails::orderTabs()
{
    chainTabOrder({m_picker, m_caption, m_kinds, m_address, m_data, m_postPart});
}

void ButtonDetails::setButton(const Button &button)
{
    if (button == m_button && button == m_given)
        return;
    m_button = m_given = button;
    m_picker->setIcon(button.icon);
    m_caption->setText(button.caption);
    const auto *link = std::get_if<LinkAction>(&button.action);
    m_address->setText(link ? link->url : QString());
    m_address->setError({});
    const QJsonObject *data = ButtonWords::data(button.action);
    m_data->setData({});
    m_data->setData(data ? *data : QJsonObject());
    const auto *post = std::get_if<PostAction>(&button.action);
    m_post->setText(post ? post->post : QString());
    m_manage->setChecked(post && post->manage);
    const auto *unknown = std::get_if<UnknownAction>(&button.action);
    m_unknown->setText(unknown ? QString::fromUtf8(QJsonDocument(unknown->raw).toJson(QJsonDocument::Compact)) : QString());
    fillKinds();
    showKind(ButtonWords::kind(button.action));
    countCaption();
    if (link && !link->url.isEmpty())
        checkAddress();
}

void ButtonDetails::showKind(Kind kind)
{
    m_kinds->setValue(int(kind));
    m_address->setVisible(kind == Kind::Link);
    m_data->setVisible(kind == Kind::Server || kind == Kind::Dynamic);
    m_postPart->setVisible(kind == Kind::Post);
    m_unknown->setVisible(kind == Kind::Other);
    m_button.action = written(kind);
    updateGeometry();
}

ButtonAction ButtonDetails::written(Kind kind) const
{
    switch (kind) {
    case Kind::Link:
        return LinkAction{m_address->text().trimmed()};
    case Kind::Server:
        return ServerAction{m_data->data()};
    case Kind::Dynamic:
        return DynamicAction{m_data->data()};
    case Kind::Post:
        return PostAction{m_post->text().trimmed(), m_manage->isChecked()};
    case Kind::Reply:
    case Kind::Other:
        break;
    }
    if (ButtonWords::kind(m_given.action) == kind)
        return m_given.action;
    return ButtonWords::kind(m_button.action) == kind ? m_button.action : ButtonWords::fresh(kind);
}

void ButtonDetails::edited()
{
    m_button.caption = m_caption->text();
    m_button.icon = m_picker->icon();
    m_button.action = written(ButtonWords::kind(m_button.action));
    countCaption();
    Q_EMIT changed();
}

void ButtonDetails::countCaption()
{
    const QLocale locale;
    const int length = OutgoingCheck::length(m_caption->text());
    const int limit = m_can.buttonCaptionLength;
    m_count->setText(limit > 0 ? tr("%1 of %2").arg(locale.toString(length), locale.toString(limit))
                               : tr("%1 characters", nullptr, length).arg(locale.toString(length)));
    const int over = limit > 0 ? length - limit : 0;
    m_caption->setError(over > 0 ? tr("%1 characters too many", nullptr, over).arg(locale.toString(over)) : QString());
}

void ButtonDetails::checkAddress()
{
    const bool none = m_address->text().trimmed().isEmpty();
    m_address->setError(none ? QString() : ButtonWords::addressFault(m_address->text()));
}

void ButtonDetails::focusCaption()
{
    m_caption->edit()->setFocus(Qt::TabFocusReason);
    m_caption->edit()->selectAll();
}

QSize ButtonDetails::minimumSizeHint() const
{
    return {kLeastWidth, QWidget::minimumSizeHint().height()};
}

void ButtonDetails::resizeEvent(QResizeEvent *event)
{
    const bool beside = event->size().width() >= m_appearance.theme().zoomed(kBesideFrom);
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_picker->setMaximumWidth(beside ? m_appearance.theme().zoomed(kIconsWidth) : QWIDGETSIZE_MAX);
    m_picker->setMinimumWidth(beside ? m_appearance.theme().zoomed(kIconsWidth) : 0);
}

void ButtonDetails::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_appearance.theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.bgPanel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusRow, metrics::kRadiusRow);
}

} // namespace qasid
