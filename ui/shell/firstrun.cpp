#include "ui/shell/firstrun.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/errortext.h"
#include "ui/models/languages.h"
#include "ui/shell/logo.h"
#include "ui/shell/providercard.h"
#include "ui/theme/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kColumn = 560;
constexpr int kWords = 680; //!< longer than the cards, so that sentences stay on one line in most languages

Label *centred(Label *label)
{
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstRun::FirstRun(UiContext &ui, std::function<void()> trySandbox, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
{
    setGround(ui.appearance, this, &ThemeColors::bgThread);
    auto *content = new QWidget(this);
    setGround(ui.appearance, content, &ThemeColors::bgThread);
    auto *centre = new QWidget(content);
    centre->setMaximumWidth(kWords);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(new WelcomeDrawing(ui.appearance, content), 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addWidget(
        centred(new Label(ui.appearance, TextStyle::Display, &ThemeColors::text, tr("Answer every customer from one place"), content)));
    column->addSpacing(metrics::kSpace4);
    column->addWidget(centred(new Label(ui.appearance, TextStyle::Message, &ThemeColors::textSecondary,
        tr("Connect the provider your customers write to. Keys stay in the keychain."), content)));
    column->addSpacing(22);
    auto *choices = new QWidget(centre);
    choices->setMaximumWidth(kColumn);
    auto *choiceColumn = new QVBoxLayout(choices);
    choiceColumn->setContentsMargins(0, 0, 0, 0);
    choiceColumn->setSpacing(0);
    addProviders(choiceColumn);
    if (trySandbox)
        addSandbox(choiceColumn, std::move(trySandbox));
    auto *choiceRow = new QHBoxLayout;
    choiceRow->addStretch(1);
    choiceRow->addWidget(choices, 1000);
    choiceRow->addStretch(1);
    column->addLayout(choiceRow);
    column->addSpacing(metrics::kSpace8);
    addLanguages(column);
    column->addStretch(1);

    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(metrics::kSpace8, metrics::kSpace8, metrics::kSpace8, metrics::kSpace8);
    row->addStretch(1);
    row->addWidget(centre, 1000); // up to its own width, then the space beside it grows
    row->addStretch(1);
    auto *area = new QScrollArea(this); // a small window scrolls it
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void FirstRun::addProviders(QVBoxLayout *column)
{
    for (const auto &provider : m_ui.inbox.registry().all()) {
        const ProviderDescription description = provider->description();
        auto *card = new ProviderCard(m_ui.appearance, description.mark, Theme::accountColor(description.colour), description.product,
            ErrorText::provider(description.summary), this);
        connect(card, &ProviderCard::clicked, this, [this, id = description.id] { Q_EMIT providerChosen(id); });
        column->addWidget(card);
        column->addSpacing(metrics::kSpace4 - 1);
    }
}

void FirstRun::addSandbox(QVBoxLayout *column, std::function<void()> trySandbox)
{
    auto *divider = new QHBoxLayout;
    divider->setSpacing(metrics::kSpace5);
    divider->addWidget(new HairLine(m_ui.appearance, this), 1);
    auto *word = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::textTertiary,
        //: Between the providers and the practice accounts, on a line.
        tr("or"), this);
    word->setWeight(400);
    divider->addWidget(word);
    divider->addWidget(new HairLine(m_ui.appearance, this), 1);
    column->addSpacing(metrics::kSpace5);
    column->addLayout(divider);
    column->addSpacing(metrics::kSpace6 + 2);

    auto *button = new TextButton(m_ui.appearance, tr("Try it with sandbox accounts"), TextButton::Kind::Default, this);
    button->setSize(TextButton::Size::Large);
    button->setIconName("flask"_L1);
    connect(button, &TextButton::clicked, this, [button, run = std::move(trySandbox)] {
        button->setBusy(true); // until the accounts replace this screen
        run();
    });
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::kSpace4 + 2);
    auto *help = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::textSecondary,
        tr("One practice account per provider, with made-up customers. Nothing leaves this computer, and all of it goes when Qasid is "
           "closed."),
        this);
    help->setWeight(400);
    column->addWidget(centred(help));
}

void FirstRun::addLanguages(QVBoxLayout *column)
{
    auto *words = new QHBoxLayout;
    words->setSpacing(metrics::kSpace3);
    words->addWidget(new Glyph(m_ui.appearance, "language"_L1, 16, &ThemeColors::textSecondary, this));
    words->addWidget(new Label(m_ui.appearance, TextStyle::Body, &ThemeColors::textSecondary, tr("Language"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace1);
    auto *group = new QButtonGroup(this);
    const QString chosen = m_ui.inbox.setting(settings::kLanguage.key);
    const QString shown = chosen.isEmpty() ? QLocale().name().section(u'_', 0, 0) : chosen;
    for (const InterfaceLanguage &language : kInterfaceLanguages) {
        auto *tab = new Tab(m_ui.appearance, QString::fromUtf16(language.name), this);
        tab->setChecked(shown == language.code);
        group->addButton(tab);
        row->addWidget(tab);
        connect(tab, &Tab::clicked, this, [this, code = language.code] { m_ui.inbox.setSetting(settings::kLanguage.key, code); });
    }
    m_languages = new QBoxLayout(QBoxLayout::LeftToRight);
    m_languages->setSpacing(metrics::kSpace3);
    m_languages->addStretch();
    m_languages->addLayout(words);
    m_languages->addLayout(row);
    m_languages->addStretch();
    m_languages->setAlignment(words, Qt::AlignCenter);
    m_languages->setAlignment(row, Qt::AlignCenter);
    column->addLayout(m_languages);
}

bool FirstRun::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        int needed = m_languages->spacing();
        for (int i = 0; i < m_languages->count(); ++i) {
            if (const QLayout *part = m_languages->itemAt(i)->layout())
                needed += part->sizeHint().width();
        }
        const bool beside = needed <= width() - 2 * metrics::kSpace8;
        m_languages->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    return QWidget::event(event);
}

} // namespace qasid
