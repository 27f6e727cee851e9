#include "ui/thread/threadmatches.h"

#include "core/model/searchedtext.h"
#include "core/model/searchtext.h"
#include "ui/models/errortext.h"

namespace qasid {

std::vector<MatchedPart> ThreadMatches::partsOf(const Message &message, const RowLayout &row) const
{
    std::vector<MatchedPart> parts;
    if (m_words.isEmpty())
        return parts;
    const QString words = searchedText(message);
    if (searchMatches(words, m_words, true).empty())
        return parts;
    const QStringList lines = words.split(u'\n');
    for (int block = 0; block < int(row.texts.size()); ++block) {
        const TextBlock &text = row.texts[size_t(block)];
        // Names, times and quotes are not what was said; rows of a menu, buttons and files are, though they cannot be selected.
        if (!text.isSelectable() && !lines.contains(ErrorText::plain(text.text())))
            continue;
        std::vector<TextRange> ranges = searchMatches(text.text(), m_words);
        if (!ranges.empty())
            parts.push_back({block, std::move(ranges)});
    }
    return parts;
}

QString ThreadMatches::languageOf(const Message &message) const
{
    const auto *content = std::get_if<TextContent>(&message.content);
    if (!content || m_words.isEmpty())
        return {};
    for (auto text = content->texts.cbegin(); text != content->texts.cend(); ++text) {
        if (!searchMatches(*text, m_words).empty())
            return text.key();
    }
    return {};
}

} // namespace qasid
