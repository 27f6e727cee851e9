<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>qasid::Announcer</name>
    <message numerus="yes">
        <source>%1 new messages</source>
        <translation>
            <numerusform>%1 new message</numerusform>
            <numerusform>%1 new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::BulkActions</name>
    <message numerus="yes">
        <source>%1 resolved.</source>
        <extracomment>Short words about several conversations, in all of these; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 resolved.</numerusform>
            <numerusform>%1 resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reopened.</source>
        <translation>
            <numerusform>%1 reopened.</numerusform>
            <numerusform>%1 reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 snoozed until %2.</source>
        <extracomment>%2 is a time such as &quot;Thu 09:00&quot;.</extracomment>
        <translation>
            <numerusform>%1 snoozed until %2.</numerusform>
            <numerusform>%1 snoozed until %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to you.</source>
        <translation>
            <numerusform>%1 assigned to you.</numerusform>
            <numerusform>%1 assigned to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to nobody.</source>
        <translation>
            <numerusform>%1 assigned to nobody.</numerusform>
            <numerusform>%1 assigned to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked read.</source>
        <translation>
            <numerusform>%1 marked read.</numerusform>
            <numerusform>%1 marked read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked unread.</source>
        <translation>
            <numerusform>%1 marked unread.</numerusform>
            <numerusform>%1 marked unread.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonDetails</name>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 character</numerusform>
            <numerusform>%1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 character too many</numerusform>
            <numerusform>%1 characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonWords</name>
    <message numerus="yes">
        <source>At most %1 buttons in a row</source>
        <translation>
            <numerusform>At most %1 button in a row</numerusform>
            <numerusform>At most %1 buttons in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows of buttons</source>
        <translation>
            <numerusform>At most %1 row of buttons</numerusform>
            <numerusform>At most %1 rows of buttons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>At most %1 button</numerusform>
            <numerusform>At most %1 buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::CommandCatalogue</name>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>How many conversations a command acts on, or are in a view.</extracomment>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::Composer</name>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 character</numerusform>
            <numerusform>%1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons</source>
        <translation>
            <numerusform>%1 button</numerusform>
            <numerusform>%1 buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ConversationRow</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>A short tag in a list row: %n messages were not sent.</extracomment>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::CustomerPanel</name>
    <message numerus="yes">
        <source>%n conversations</source>
        <extracomment>All conversations with this customer; %n is at least 2.</extracomment>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ErrorText</name>
    <message numerus="yes">
        <source>%n messages will be sent when the network returns.</source>
        <translation>
            <numerusform>%n message will be sent when the network returns.</numerusform>
            <numerusform>%n messages will be sent when the network returns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::Formats</name>
    <message numerus="yes">
        <source>%n days %1 h</source>
        <extracomment>%n is a number of days, at least 2; %1 a number of hours.</extracomment>
        <translation>
            <numerusform>%n day %1 h</numerusform>
            <numerusform>%n days %1 h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ListMenuEditor</name>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 character too many</numerusform>
            <numerusform>%1 characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows</source>
        <translation>
            <numerusform>At most %1 row</numerusform>
            <numerusform>At most %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::Palette</name>
    <message numerus="yes">
        <source>%1 results</source>
        <extracomment>How many commands and customers fit what was typed; read aloud.</extracomment>
        <translation>
            <numerusform>%1 result</numerusform>
            <numerusform>%1 results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::PollingWords</name>
    <message numerus="yes">
        <source>%1 requests in the last minute</source>
        <extracomment>The same without a limit.</extracomment>
        <translation>
            <numerusform>%1 request in the last minute</numerusform>
            <numerusform>%1 requests in the last minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>Inside a sentence: of that many the provider is asked for new messages.</extracomment>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue</source>
        <extracomment>Inside a sentence: that many conversations should have been asked about by now.</extracomment>
        <translation>
            <numerusform>%1 overdue</numerusform>
            <numerusform>%1 overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::Rail</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n snoozed</numerusform>
            <numerusform>%n snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n waiting to send</numerusform>
            <numerusform>%n waiting to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ReplyButtonsEditor</name>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 character too many</numerusform>
            <numerusform>%1 characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>At most %1 button</numerusform>
            <numerusform>At most %1 buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::RetentionBox</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete what is older than %n days from %1?</source>
        <translation>
            <numerusform>Delete what is older than %n day from %1?</numerusform>
            <numerusform>Delete what is older than %n days from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole conversations</source>
        <translation>
            <numerusform>%n whole conversation</numerusform>
            <numerusform>%n whole conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::RowsEditor</name>
    <message numerus="yes">
        <source>%1 buttons</source>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>%1 button</numerusform>
            <numerusform>%1 buttons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <comment>after: 3 buttons in</comment>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::SavedRepliesPage</name>
    <message numerus="yes">
        <source>%n buttons</source>
        <translation>
            <numerusform>%n button</numerusform>
            <numerusform>%n buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::SearchFilterWords</name>
    <message numerus="yes">
        <source>Last %1 days</source>
        <extracomment>Filter of a search: messages of the last %1 days.</extracomment>
        <translation>
            <numerusform>Last %1 day</numerusform>
            <numerusform>Last %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::SearchWords</name>
    <message numerus="yes">
        <source>%1+ matches</source>
        <extracomment>At least so many messages were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ match</numerusform>
            <numerusform>%1+ matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 matches</source>
        <extracomment>So many messages were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 match</numerusform>
            <numerusform>%1 matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ conversations</source>
        <extracomment>At least so many conversations. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ conversation</numerusform>
            <numerusform>%1+ conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>%1 is the number.</extracomment>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ customers</source>
        <extracomment>At least so many customers were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ customer</numerusform>
            <numerusform>%1+ customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <extracomment>So many customers were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 customer</numerusform>
            <numerusform>%1 customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::SelectionBar</name>
    <message numerus="yes">
        <source>%1 selected</source>
        <extracomment>How many conversations of the list are selected.</extracomment>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::SubConversations</name>
    <message numerus="yes">
        <source>%n unread · %1</source>
        <extracomment>Under the name of a sub-conversation: %n unread messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>%n unread · %1</numerusform>
            <numerusform>%n unread · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages · %1</source>
        <extracomment>Under the name of a sub-conversation: it has %n messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>%n message · %1</numerusform>
            <numerusform>%n messages · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ThreadPane</name>
    <message numerus="yes">
        <source>More than %1 hours since the customer last wrote. %2 may refuse this message.</source>
        <extracomment>%1 hours; %2 is the channel, as in WhatsApp.</extracomment>
        <translation>
            <numerusform>More than %1 hour since the customer last wrote. %2 may refuse this message.</numerusform>
            <numerusform>More than %1 hours since the customer last wrote. %2 may refuse this message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ThreadWords</name>
    <message numerus="yes">
        <source>%1 messages waiting, sent in this order.</source>
        <extracomment>Under the last of several messages that have not been sent yet.</extracomment>
        <translation>
            <numerusform>%1 message waiting, sent in this order.</numerusform>
            <numerusform>%1 messages waiting, sent in this order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 options</source>
        <extracomment>Beside the button of a list menu: how many rows it has.</extracomment>
        <translation>
            <numerusform>%1 option</numerusform>
            <numerusform>%1 options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons: %2</source>
        <extracomment>%n buttons under a message, %2 their captions.</extracomment>
        <translation>
            <numerusform>%1 button: %2</numerusform>
            <numerusform>%1 buttons: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::TrayNotifier</name>
    <message numerus="yes">
        <source>Qasid: %n unread</source>
        <extracomment>Tooltip of the tray icon.</extracomment>
        <translation>
            <numerusform>Qasid: %n unread</numerusform>
            <numerusform>Qasid: %n unread</numerusform>
        </translation>
    </message>
</context>
</TS>
