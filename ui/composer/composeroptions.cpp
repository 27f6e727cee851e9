// Another part of Composer: the languages of a message, how it is sent, and AI agents.

#include "core/engine/inbox.h"
#include "ui/composer/agentdialog.h"
#include "ui/composer/ailine.h"
#include "ui/composer/composer.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/composertoolbar.h"
#include "ui/composer/languagetabs.h"
#include "ui/composer/languagewords.h"
#include "ui/composer/noticeline.h"
#include "ui/composer/sendoptionseditor.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"

#include <algorithm>

namespace qasid {

// Languages of one message.

//! What is shown of it here is in the language that is open, or the first that has any words.
TextContent Composer::words() const
{
    TextContent content{.text = m_edit->text(), .texts = m_languages->all(m_edit->text())};
    if (!content.text.trimmed().isEmpty() || content.texts.isEmpty())
        return content;
    const QStringList &languages = m_languages->languages();
    const auto first
        = std::find_if(languages.begin(), languages.end(), [&](const QString &language) { return content.texts.contains(language); });
    content.text = content.texts.value(*first);
    return content;
}

void Composer::showTexts(const DraftFields &fields)
{
    const QString lastWords = m_conversation.snippetDirection == Direction::In ? m_conversation.snippet : QString();
    const QString language = fields.language.isEmpty()
        ? LanguageWords::first(m_languages->languages(), LanguageWords::ofInterface(), lastWords)
        : fields.language;
    m_dismissed.clear();
    m_languages->setTexts(language, fields.texts);
    m_edit->setText(fields.text);
}

void Composer::showLanguage(const QString &language)
{
    if (m_tab != DraftKind::Reply || !m_languages->languages().contains(language))
        return;
    m_edit->setText(m_languages->show(language, m_edit->text()));
    m_dismissed.clear();
    updateWords();
    contentChanged();
    focusText();
}

void Composer::updateNotice()
{
    const QString guess = m_tab == DraftKind::Reply && !m_can.languages.isEmpty() ? LanguageWords::guess(m_edit->text()) : QString();
    if (guess.isEmpty() || guess == m_dismissed || m_can.languages.contains(guess))
        return m_notice->setWords({});
    //: %1 is the provider, %2 an enumeration of languages, as in "English, Arabic or Turkish", %3 one of them.
    m_notice->setWords(
        tr("%1 keeps text as %2. This will be kept as %3.")
            .arg(bidi::isolate(providerName()), LanguageWords::choice(m_can.languages), LanguageWords::name(m_languages->shown())));
}

// How it is sent.

SendOptions Composer::sendOptions() const
{
    SendOptions options = m_options->options();
    if (m_can.aiAgents)
        options.aiAgent = m_aiAgent;
    if (options.aiAgent.isEmpty())
        options.aiChannel.clear();
    return options;
}

void Composer::showOptions(const SendOptions &options)
{
    m_options->setOptions(options);
    m_aiAgent = options.aiAgent;
    m_toolbar->setAskAi(!m_aiAgent.isEmpty());
}

bool Composer::asCustomer() const
{
    return m_tab == DraftKind::Reply && m_options->options().asCustomer;
}

void Composer::toggleOptions()
{
    m_optionsOpen = !m_optionsOpen;
    showPanel();
    updateWords();
    updatePreview();
    updateHeights();
    if (m_optionsOpen)
        m_options->focusFirst();
    else
        focusText();
}

bool Composer::optionsAreFine()
{
    const QString fault = m_tab == DraftKind::Reply ? m_options->showFaults() : QString();
    if (fault.isEmpty())
        return true;
    if (!m_optionsOpen)
        toggleOptions();
    showError(fault);
    m_options->showFaults(); // the cursor goes there
    return false;
}

// AI agents.

void Composer::askAfterSending(const QString &agent)
{
    m_aiAgent = agent;
    m_toolbar->setAskAi(!agent.isEmpty());
    contentChanged();
}

void Composer::toggleAskAi()
{
    if (m_aiAgent.isEmpty())
        withAgent([this](const QString &agent) { askAfterSending(agent); });
    else
        askAfterSending({});
}

void Composer::withAgent(const std::function<void(const QString &agent)> &then)
{
    const QString known = m_aiAgent.isEmpty() ? m_can.aiAgent : m_aiAgent;
    if (!m_conversation.id || !known.isEmpty())
        return m_conversation.id ? then(known) : void();
    auto *dialog = new AgentDialog(m_ui.appearance, this, m_namedAgent);
    connect(dialog, &AgentDialog::named, this, [this, then, conversation = m_conversation.id](const QString &agent) {
        if (conversation != m_conversation.id)
            return;
        m_namedAgent = agent;
        then(agent);
    });
    dialog->open();
}

void Composer::answerByAi()
{
    withAgent([this](const QString &agent) {
        onResult(this, m_ui.inbox.askAi(m_conversation.id, agent), [this, conversation = m_conversation.id](const Result<Done> &done) {
            if (!done && done.error().kind != ErrorKind::Cancelled && conversation == m_conversation.id)
                showError(ErrorText::sentence(done.error(), providerName(), Formats(m_ui.inbox.clock())));
        });
        m_aiLine->setConversation(m_conversation.id); // it can be stopped before its first word
    });
}

} // namespace qasid
