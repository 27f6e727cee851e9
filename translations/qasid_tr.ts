<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>Provider</name>
    <message>
        <source>WhatsApp and more: text, location, reply buttons, list menus</source>
        <translation>WhatsApp ve daha fazlası: metin, konum, yanıt düğmeleri, liste menüleri</translation>
    </message>
    <message>
        <source>In Digishare, open Advanced Settings, API Provider, Custom Webhooks, and add this address to every Live Chat event.</source>
        <translation>Digishare’de Advanced Settings, API Provider, Custom Webhooks bölümünü açın ve bu adresi her Live Chat olayına ekleyin.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Erişim belirteci</translation>
    </message>
    <message>
        <source>Dashboard, Advanced Settings, API Credentials. Messages are posted as its owner.</source>
        <translation>Dashboard, Advanced Settings, API Credentials. Mesajlar sahibinin adıyla gönderilir.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>İstemci kimliği</translation>
    </message>
    <message>
        <source>Instead of an access token: OAuth 2 client credentials.</source>
        <translation>Erişim belirteci yerine: OAuth 2 istemci bilgileri.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>İstemci gizli anahtarı</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API adresi</translation>
    </message>
    <message>
        <source>Send replies through</source>
        <translation>Yanıtları şununla gönder</translation>
    </message>
    <message>
        <source>The Messages API answers at once; the Event API queues, and cannot quote a message.</source>
        <translation>Messages API hemen yanıt verir; Event API kuyruğa alır ve bir mesajı alıntılayamaz.</translation>
    </message>
    <message>
        <source>Messages API</source>
        <translation>Messages API</translation>
    </message>
    <message>
        <source>Event API</source>
        <translation>Event API</translation>
    </message>
    <message>
        <source>Event API address</source>
        <translation>Event API adresi</translation>
    </message>
    <message>
        <source>Customers write from</source>
        <translation>Müşterilerin yazdığı yer</translation>
    </message>
    <message>
        <source>Decides how large a file may be.</source>
        <translation>En büyük dosya boyutunu belirler.</translation>
    </message>
    <message>
        <source>WhatsApp Business</source>
        <translation>WhatsApp Business</translation>
    </message>
    <message>
        <source>WhatsApp, linked by QR code</source>
        <translation>WhatsApp, QR koduyla bağlı</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web sohbeti</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Şirket kimliği</translation>
    </message>
    <message>
        <source>Needed to list message templates.</source>
        <translation>Mesaj şablonlarını listelemek için gerekir.</translation>
    </message>
    <message>
        <source>Webhook authentication</source>
        <translation>Webhook kimlik doğrulaması</translation>
    </message>
    <message>
        <source>As chosen in Digishare&apos;s webhook settings.</source>
        <translation>Digishare’in webhook ayarlarında seçildiği gibi.</translation>
    </message>
    <message>
        <source>None (the address itself is secret)</source>
        <translation>Yok (adresin kendisi gizli)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Kullanıcı adı ve şifre</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer belirteci</translation>
    </message>
    <message>
        <source>A header of your own</source>
        <translation>Kendi HTTP başlığınız</translation>
    </message>
    <message>
        <source>Webhook user name</source>
        <translation>Webhook kullanıcı adı</translation>
    </message>
    <message>
        <source>Webhook header name</source>
        <translation>Webhook başlığının adı</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook gizli değeri</translation>
    </message>
    <message>
        <source>The password, token or header value that Digishare sends with every webhook.</source>
        <translation>Digishare’in her webhook ile gönderdiği şifre, belirteç veya başlık değeri.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountDetails</name>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a product such as &quot;Digishare LiveChat&quot;, %2 how the account is doing.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <translation>%1 anahtarı kabul etti.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Its conversations are deleted from this computer. They stay with %1.</source>
        <translation>Görüşmeleri bu bilgisayardan silinir. %1 tarafında kalırlar.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountFormView</name>
    <message>
        <source>Account name</source>
        <translation>Hesap adı</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>Shows the fields of an account that are seldom needed.</extracomment>
        <translation>Daha fazla ayar</translation>
    </message>
    <message>
        <source>Kept; enter a new one to change it</source>
        <translation>Kayıtlı; değiştirmek için yenisini girin</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>Sistemin anahtar zincirinde saklanır, asla bir dosyada değil.</translation>
    </message>
    <message>
        <source>Something in these settings cannot be used.</source>
        <translation>Bu ayarlardan biri kullanılamıyor.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bu alan gerekli.</translation>
    </message>
    <message>
        <source>An address like %1 is needed.</source>
        <translation>%1 gibi bir adres gerekli.</translation>
    </message>
    <message>
        <source>This cannot be used here. Check what you entered.</source>
        <translation>Bu burada kullanılamaz. Girdiğinizi kontrol edin.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountWizard</name>
    <message>
        <source>Provider</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Keys and receiving</source>
        <translation>Anahtarlar ve mesaj alma</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>How Qasid receives messages</source>
        <translation>Qasid mesajları nasıl alır</translation>
    </message>
    <message>
        <source>The receiver is inside Qasid: messages arrive while Qasid is open, at a public address that leads to this computer.</source>
        <translation>Alıcı Qasid’in içindedir: Qasid açıkken mesajlar, bu bilgisayara giden genel bir adrese gelir.</translation>
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation>Bu bilgisayarın genel adresi</translation>
    </message>
    <message>
        <source>From your tunnel or reverse proxy; it can be entered later under Receiving.</source>
        <translation>Tünelinizden veya ters proxy’nizden; daha sonra Mesaj alma bölümünde de girilebilir.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden kontrol et</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>%1 is the name of a provider.</extracomment>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Add a %1 account</source>
        <translation>%1 hesabı ekle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>Bu, https://inbox.example.com gibi bir adres değil.</translation>
    </message>
    <message>
        <source>Asking %1 about the key</source>
        <translation>Anahtar soruluyor: %1</translation>
    </message>
    <message>
        <source>The account is kept. Go back to change the key, or check again later.</source>
        <translation>Hesap saklanıyor. Anahtarı değiştirmek için geri dönün veya daha sonra yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <extracomment>%1 is the name of the person or company that the key belongs to.</extracomment>
        <translation>%1 anahtarı kabul etti.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Anahtarın sahibi: %1.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Hesap ekle</translation>
    </message>
</context>
<context>
    <name>qasid::ActionStrip</name>
    <message>
        <source>Reply to this message</source>
        <translation>Bu mesajı yanıtla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
</context>
<context>
    <name>qasid::AgentButton</name>
    <message>
        <source>Your name and settings</source>
        <translation>Adınız ve ayarlarınız</translation>
    </message>
</context>
<context>
    <name>qasid::Announcer</name>
    <message numerus="yes">
        <source>%1 new messages</source>
        <translation>
            <numerusform>%1 yeni mesaj</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::AttachmentStrip</name>
    <message>
        <source>Take %1 out</source>
        <translation>Çıkar: %1</translation>
    </message>
</context>
<context>
    <name>qasid::ColourButton</name>
    <message>
        <source>Ocean</source>
        <translation>Okyanus</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Böğürtlen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Menekşe</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytin</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Arduvaz</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Çam</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Erik</translation>
    </message>
</context>
<context>
    <name>qasid::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>The composer&apos;s name for screen readers. %1 is the customer.</extracomment>
        <translation>Özel not</translation>
    </message>
    <message>
        <source>The draft could not be saved on this computer.</source>
        <translation>Taslak bu bilgisayara kaydedilemedi.</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Yanıtlanan</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Daha önceki bir mesaj</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 için yanıt</translation>
    </message>
    <message>
        <source>Only agents see this note</source>
        <translation>Bu notu yalnızca temsilciler görür</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>%1 için yanıt yazın…</translation>
    </message>
    <message>
        <source>Ask %1 to share a location…</source>
        <translation>%1 kişisinden konum isteyin…</translation>
    </message>
    <message>
        <source>Will be sent when the network returns</source>
        <translation>Ağ geri gelince gönderilecek</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 karakter</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>On the button of the composer: the message waits until the network is back.</extracomment>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruğa al</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Metin çok uzun.</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file that was pasted</comment>
        <translation>görsel</translation>
    </message>
    <message>
        <source>The picture could not be kept on this computer.</source>
        <translation>Görsel bu bilgisayarda saklanamadı.</translation>
    </message>
</context>
<context>
    <name>qasid::ComposerToolbar</name>
    <message>
        <source>Reply buttons</source>
        <translation>Yanıt düğmeleri</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>Liste menüsü</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Ask for location</source>
        <translation>Konum iste</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Gönder ve çöz</translation>
    </message>
    <message>
        <source>Send and snooze</source>
        <translation>Gönder ve ertele</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Diğer gönderme seçenekleri</translation>
    </message>
    <message>
        <source>Text direction: automatic</source>
        <translation>Metin yönü: otomatik</translation>
    </message>
    <message>
        <source>Text direction: right to left</source>
        <translation>Metin yönü: sağdan sola</translation>
    </message>
    <message>
        <source>Text direction: left to right</source>
        <translation>Metin yönü: soldan sağa</translation>
    </message>
    <message>
        <source>Send  Enter</source>
        <translation>Gönder  Enter</translation>
    </message>
</context>
<context>
    <name>qasid::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListModel</name>
    <message>
        <source>Snoozed · %1</source>
        <extracomment>The group of snoozed conversations at the end of the inbox; %1 is their number.</extracomment>
        <translation>Ertelenenler · %1</translation>
    </message>
    <message>
        <source>Snoozed, %1, open</source>
        <extracomment>The same for screen readers.</extracomment>
        <translation>Ertelenenler, %1, açık</translation>
    </message>
    <message>
        <source>Snoozed, %1, closed</source>
        <translation>Ertelenenler, %1, kapalı</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>Görüşmeler</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationPane</name>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gelen kutusu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benimkiler</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Atanmamış</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ertelenenler</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Çözülenler</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>Beside the title of the list: %1 conversations are open.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Liste okunamadı</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Henüz görüşme yok</translation>
    </message>
    <message>
        <source>They appear here once an account is connected.</source>
        <translation>Bir hesap bağlandığında burada görünürler.</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Bu filtreye uyan bir şey yok</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Hepsi yanıtlandı</translation>
    </message>
    <message>
        <source>New messages will appear here.</source>
        <translation>Yeni mesajlar burada görünecek.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Burada bir şey yok</translation>
    </message>
    <message>
        <source>Filters and order</source>
        <extracomment>Button of a narrow list; opens a menu.</extracomment>
        <translation>Filtreler ve sıralama</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationRow</name>
    <message>
        <source>Location</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Asked for a location</source>
        <translation>Konum istendi</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>Liste menüsü</translation>
    </message>
    <message>
        <source>Chose an option</source>
        <translation>Bir seçenek seçti</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>A message Qasid cannot show</source>
        <translation>Qasid’in gösteremediği bir mesaj</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>A short tag in a list row: %n messages were not sent.</extracomment>
        <translation>
            <numerusform>%n gönderilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly sent</source>
        <translation>Gönderilmiş olabilir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A short tag in a list row: a message waits to be sent.</extracomment>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Erteleme bitti</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Taslak:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Siz:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before the words of a private note.</extracomment>
        <translation>Not:</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <extracomment>The customer tapped a button or chose from a list; %1 is its caption.</extracomment>
        <translation>Seçimi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n okunmamış</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <extracomment>The end of a list row for screen readers; %1 is the name of an agent.</extracomment>
        <translation>atanan: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
    <message>
        <source>%1 user %2</source>
        <extracomment>A customer without a name; %1 is the provider, %2 the end of an id.</extracomment>
        <translation>%1 kullanıcısı %2</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerPanel</name>
    <message>
        <source>Add a nickname</source>
        <translation>Takma ad ekle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Takma ad</translation>
    </message>
    <message>
        <source>%1 sent no name</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>%1 ad göndermedi</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <extracomment>All conversations with this customer; %n is at least 2.</extracomment>
        <translation>
            <numerusform>%n görüşme</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atanan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>Ertelendi: %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>%1 kapattı</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Son mesaj</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Yanıt süresi</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>The time within which a channel surely takes free replies is over.</extracomment>
        <translation>Doldu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Change the nickname</source>
        <translation>Takma adı değiştir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>%1 is a channel such as WhatsApp, %2 the provider it comes through.</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1, %2 üzerinden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Müşteri kimliği</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Önceki görüşmeler</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <extracomment>State of another conversation of the customer; %1 is a date.</extracomment>
        <translation>Çözüldü: %1</translation>
    </message>
    <message>
        <source>Snoozed, last message %1</source>
        <translation>Ertelendi, son mesaj: %1</translation>
    </message>
    <message>
        <source>Open, last message %1</source>
        <translation>Açık, son mesaj: %1</translation>
    </message>
</context>
<context>
    <name>qasid::EditorPanel</name>
    <message>
        <source>As the customer sees it</source>
        <translation>Müşterinin gördüğü hali</translation>
    </message>
</context>
<context>
    <name>qasid::Enumeration</name>
    <message>
        <source>, </source>
        <extracomment>Between the items of an enumeration, as in &quot;Yes, No, Later&quot;: the comma of the language and the space behind it.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>qasid::ErrorText</name>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <extracomment>%1 in all of these is the name of the provider.</extracomment>
        <translation>%1 ile bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>%1 ile bağlantı koptu.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>%1 sertifikası kabul edilmedi.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 anahtarı reddetti.</translation>
    </message>
    <message>
        <source>%1 does not allow this with the key of this account.</source>
        <translation>%1 bu hesabın anahtarıyla buna izin vermiyor.</translation>
    </message>
    <message>
        <source>%1 does not know what this was sent to.</source>
        <translation>%1 hedefi tanımıyor.</translation>
    </message>
    <message>
        <source>The balance with %1 is used up.</source>
        <translation>%1 bakiyesi tükendi.</translation>
    </message>
    <message>
        <source>It is larger than %1 accepts.</source>
        <translation>%1 için fazla büyük.</translation>
    </message>
    <message>
        <source>%1 asked to slow down. Sending resumes in %2.</source>
        <extracomment>%1 is the name of the provider, %2 a duration.</extracomment>
        <translation>%1 yavaşlanmasını istedi. Gönderim %2 sonra sürecek.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <translation>%1 yavaşlanmasını istedi.</translation>
    </message>
    <message>
        <source>%1 did not accept it (%2).</source>
        <extracomment>%1 is the name of the provider, %2 its code for the refusal.</extracomment>
        <translation>%1 kabul etmedi (%2).</translation>
    </message>
    <message>
        <source>%1 did not accept it.</source>
        <translation>%1 kabul etmedi.</translation>
    </message>
    <message>
        <source>%1 failed while working on it.</source>
        <translation>%1 bunu işlerken hata verdi.</translation>
    </message>
    <message>
        <source>%1 does not take requests now.</source>
        <translation>%1 şu anda istek almıyor.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Qasid cannot read.</source>
        <translation>%1 Qasid’in okuyamadığı bir yanıt verdi.</translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation>%1 bunu yapamaz.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>İşlem durduruldu.</translation>
    </message>
    <message>
        <source>Something in it cannot be sent.</source>
        <translation>İçindeki bir şey gönderilemiyor.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Bu arada değiştirildi.</translation>
    </message>
    <message>
        <source>Another Qasid has this profile open.</source>
        <translation>Bu profil başka bir Qasid’de açık.</translation>
    </message>
    <message>
        <source>No space is left on this computer.</source>
        <translation>Bu bilgisayarda yer kalmadı.</translation>
    </message>
    <message>
        <source>The profile on this computer could not be read or written.</source>
        <translation>Bu bilgisayardaki profil okunamadı veya yazılamadı.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Anahtar zinciri kilitli.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Bu bilgisayarda anahtar zinciri yok.</translation>
    </message>
    <message>
        <source>Something went wrong inside Qasid.</source>
        <translation>Qasid içinde bir sorun oluştu.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <extracomment>The provider took the message; whether the customer has it is not known. %1 is the name of the provider.</extracomment>
        <translation>%1 kabul etti</translation>
    </message>
    <message>
        <source>Possibly sent: check before sending again.</source>
        <translation>Gönderilmiş olabilir: yeniden göndermeden önce kontrol edin.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Gönderilmedi.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is a whole sentence that says why.</extracomment>
        <translation>Gönderilmedi. %1</translation>
    </message>
    <message>
        <source>No space left.</source>
        <translation>Yer kalmadı.</translation>
    </message>
    <message>
        <source>Qasid stopped receiving so nothing is lost.</source>
        <translation>Hiçbir şey kaybolmasın diye Qasid mesaj almayı durdurdu.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Unlock it to send and receive.</source>
        <translation>Göndermek ve almak için kilidini açın.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Choose a passphrase to keep keys in an encrypted file.</source>
        <translation>Anahtarları şifreli bir dosyada saklamak için bir parola seçin.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Parolayı gir</translation>
    </message>
    <message>
        <source>%1 refused the key for %2.</source>
        <translation>%1, %2 hesabının anahtarını reddetti.</translation>
    </message>
    <message>
        <source>Messages wait until you enter a new one.</source>
        <translation>Siz yenisini girene kadar mesajlar bekler.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Anahtarı gir</translation>
    </message>
    <message>
        <source>Qasid is not receiving.</source>
        <translation>Qasid mesaj almıyor.</translation>
    </message>
    <message>
        <source>%1 is not receiving.</source>
        <translation>%1 mesaj almıyor.</translation>
    </message>
    <message>
        <source>Change port</source>
        <translation>Portu değiştir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Sending resumes in %1.</source>
        <translation>Gönderim %1 sonra sürecek.</translation>
    </message>
    <message>
        <source>You can read, search and write.</source>
        <translation>Okuyabilir, arayabilir ve yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Çevrimdışı.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>1 message will be sent when the network returns.</source>
        <extracomment>After &quot;You can read, search and write.&quot;</extracomment>
        <translation>Ağ geri gelince 1 mesaj gönderilecek.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages will be sent when the network returns.</source>
        <translation>
            <numerusform>Ağ geri gelince %n mesaj gönderilecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>Kuyruğu göster</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Keys must be entered again</source>
        <translation>Anahtarlar yeniden girilmeli</translation>
    </message>
    <message>
        <source>Receiving, sending</source>
        <translation>Mesaj alıyor ve gönderiyor</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Mesaj almıyor</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>how an account is doing</comment>
        <translation>Gönderim açık</translation>
    </message>
</context>
<context>
    <name>qasid::FactRow</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Button beside a value such as a phone number; %1 is what the value is.</extracomment>
        <translation>Kopyala: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Field</name>
    <message>
        <source>Show</source>
        <extracomment>Button in a field with a hidden key: shows what was typed.</extracomment>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>qasid::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>Diğer filtreler</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters above the list of conversations; at most 10 letters each.</extracomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benimkiler</translation>
    </message>
    <message>
        <source>Waiting %1 h+</source>
        <extracomment>Customers who have waited for an answer for more than an hour; at most 14 letters.</extracomment>
        <translation>Bekleyen %1 sa+</translation>
    </message>
</context>
<context>
    <name>qasid::FirstRun</name>
    <message>
        <source>Answer every customer from one place</source>
        <translation>Bütün müşterilere tek yerden yanıt verin</translation>
    </message>
    <message>
        <source>Connect the provider your customers write to. Keys stay in the keychain.</source>
        <translation>Müşterilerinizin yazdığı sağlayıcıyı bağlayın. Anahtarlar anahtar zincirinde kalır.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the providers and the practice accounts, on a line.</extracomment>
        <translation>veya</translation>
    </message>
    <message>
        <source>Try it with sandbox accounts</source>
        <translation>Deneme hesaplarıyla başla</translation>
    </message>
    <message>
        <source>One practice account per provider, with made-up customers. Nothing leaves this computer.</source>
        <translation>Her sağlayıcı için, uydurma müşterileri olan bir deneme hesabı. Hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>qasid::Formats</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date pattern of QLocale::toString: day and short month, as in &quot;14 Nov&quot;. Short: it stands in a list row.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date pattern of QLocale::toString: day, short month and year, as in &quot;14 Nov 2025&quot;.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A date pattern of QLocale::toString: weekday, day and month, as in &quot;Tuesday 2 December&quot;.</extracomment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>d MMMM yyyy dddd</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>Inside a sentence; %1 is a time: &quot;today 09:24&quot;.</extracomment>
        <translation>bugün %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>dün %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, as in &quot;Tuesday 2 December&quot;, %2 a time.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>%1 is a day with its year, %2 a time, %3 the time zone.</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <extracomment>%1 is a short weekday or a date, %2 a time: &quot;Thu 09:00&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>1 dakikadan az</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 is a number of hours, %2 of minutes.</extracomment>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message numerus="yes">
        <source>%n days %1 h</source>
        <extracomment>%n is a number of days, at least 2; %1 a number of hours.</extracomment>
        <translation>
            <numerusform>%n gün %1 sa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration, as in &quot;21 h 14 min&quot;.</extracomment>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration, as in &quot;4 min&quot;.</extracomment>
        <translation>%1 önce</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>qasid::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a desktop notification.</extracomment>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Mark read</source>
        <extracomment>Button of a desktop notification.</extracomment>
        <translation>Okundu olarak işaretle</translation>
    </message>
</context>
<context>
    <name>qasid::HeaderTitle</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Under the customer&apos;s name. %1 is the account, %2 the provider: &quot;Atlas Store (Digishare)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>qasid::KeyValueRow</name>
    <message>
        <source>Copy %1</source>
        <extracomment>Button beside a value, such as a customer&apos;s phone number.</extracomment>
        <translation>Kopyala: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Keymap</name>
    <message>
        <source>G then %1</source>
        <extracomment>Two keys pressed one after the other: &quot;G then N&quot;</extracomment>
        <translation>G, sonra %1</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Bütün kısayolları göster</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>Gelen kutusuna git</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>Benimkilere git</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>Atanmamışlara git</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>Ertelenenlere git</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>Taslaklara git</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>Giden kutusuna git</translation>
    </message>
    <message>
        <source>Go to Resolved</source>
        <translation>Çözülenlere git</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Müşteri paneli</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Sonraki bölme</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Önceki bölme</translation>
    </message>
    <message>
        <source>Check for messages</source>
        <translation>Mesajları kontrol et</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük metin</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük metin</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal metin boyutu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Sonraki görüşme</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Önceki görüşme</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Sonraki okunmamış</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Önceki okunmamış</translation>
    </message>
    <message>
        <source>Open and go to the reply</source>
        <translation>Aç ve yanıta geç</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Özel not</translation>
    </message>
    <message>
        <source>Resolve or reopen</source>
        <translation>Çöz veya yeniden aç</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Yarına ertele</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>Bu görüşmeyi al</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>qasid::ListMenuEditor</name>
    <message>
        <source>Header</source>
        <translation>Üst başlık</translation>
    </message>
    <message>
        <source>Word on the button</source>
        <translation>Düğmedeki yazı</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Bölüm ekle</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>İsteğe bağlı</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Bir seçenek seçin</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Title, needed with several sections</source>
        <translation>Başlık, birden çok bölüm varsa gerekli</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Satır ekle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Bu satırı kaldır</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 karakter fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>May be shortened on the customer&apos;s phone</source>
        <translation>Müşterinin telefonunda kısaltılabilir</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows</source>
        <translation>
            <numerusform>En fazla %1 satır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ListPlaceholder</name>
    <message>
        <source>Reading the list</source>
        <translation>Liste okunuyor</translation>
    </message>
</context>
<context>
    <name>qasid::LocationEditor</name>
    <message>
        <source>Latitude</source>
        <translation>Enlem</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Boylam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>A number from -90 to 90</source>
        <translation>-90 ile 90 arasında bir sayı</translation>
    </message>
    <message>
        <source>A number from -180 to 180</source>
        <translation>-180 ile 180 arasında bir sayı</translation>
    </message>
</context>
<context>
    <name>qasid::Notifications</name>
    <message>
        <source>New message</source>
        <translation>Yeni mesaj</translation>
    </message>
    <message>
        <source>A message was not sent.</source>
        <translation>Bir mesaj gönderilmedi.</translation>
    </message>
    <message>
        <source>Back from snooze.</source>
        <translation>Erteleme bitti.</translation>
    </message>
</context>
<context>
    <name>qasid::OutgoingCheck</name>
    <message>
        <source>Give the latitude and the longitude.</source>
        <translation>Enlemi ve boylamı girin.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters here. Shorten it by %3.</source>
        <extracomment>%1 is the provider, %2 the limit, %3 by how many characters the text is over it.</extracomment>
        <translation>%1 burada en fazla %2 karakter alır. %3 karakter kısaltın.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Önce metni yazın.</translation>
    </message>
    <message>
        <source>Give every section a title.</source>
        <translation>Her bölüme bir başlık verin.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>%1 takes no list menus.</source>
        <translation>%1 liste menüsü kabul etmiyor.</translation>
    </message>
    <message>
        <source>Give the menu at least one row.</source>
        <translation>Menüye en az bir satır ekleyin.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 rows.</source>
        <translation>%1 en fazla %2 satır alır.</translation>
    </message>
    <message>
        <source>Two buttons have the same caption.</source>
        <translation>İki düğmenin yazısı aynı.</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>Düğme %1: %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 buttons.</source>
        <translation>%1 en fazla %2 düğme alır.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files in one message.</source>
        <translation>%1 bir mesajda en fazla %2 dosya alır.</translation>
    </message>
    <message>
        <source>%1 takes no file together with buttons.</source>
        <translation>%1 düğmelerle birlikte dosya almaz.</translation>
    </message>
    <message>
        <source>%1 does not take files like %2.</source>
        <translation>%1 bu tür dosyaları almaz: %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Dosya %1 sınırını aşıyor.</translation>
    </message>
</context>
<context>
    <name>qasid::QuoteBar</name>
    <message>
        <source>Do not answer this message</source>
        <translation>Yanıtlamaktan vazgeç</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>Yanıtlanan: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Rail</name>
    <message>
        <source>Views and accounts</source>
        <extracomment>Read by assistive tools: the bar with views and accounts.</extracomment>
        <translation>Görünümler ve hesaplar</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Tooltip of the plus under the accounts.</extracomment>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n okunmamış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n ertelenmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n taslak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n gönderilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n gönderilmeyi bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of an account: its name and how it does. &quot;Atlas Store: Receiving, sending&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gelen kutusu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benimkiler</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Atanmamış</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ertelenenler</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Çözülenler</translation>
    </message>
</context>
<context>
    <name>qasid::ReceiverText</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Port %1 başka bir programda kullanılıyor.</translation>
    </message>
    <message>
        <source>The address to listen on is not one of this computer.</source>
        <translation>Dinlenecek adres bu bilgisayarın bir adresi değil.</translation>
    </message>
    <message>
        <source>This computer does not let Qasid use port %1.</source>
        <translation>Qasid’in bu bilgisayarda port %1 için izni yok.</translation>
    </message>
    <message>
        <source>The certificate or its key could not be read.</source>
        <translation>Sertifika veya anahtarı okunamadı.</translation>
    </message>
    <message>
        <source>Port %1 could not be opened.</source>
        <translation>Port %1 açılamadı.</translation>
    </message>
</context>
<context>
    <name>qasid::ReceivingPage</name>
    <message>
        <source>Receiving</source>
        <translation>Mesaj alma</translation>
    </message>
    <message>
        <source>Answers since start</source>
        <translation>Başlangıçtan beri yanıtlar</translation>
    </message>
    <message>
        <source>Events that could not be read</source>
        <translation>Okunamayan olaylar</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Genel adres</translation>
    </message>
    <message>
        <source>Where providers reach this computer, such as https://inbox.example.com.</source>
        <translation>Sağlayıcıların bu bilgisayara ulaştığı yer, örneğin https://inbox.example.com.</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>Bu, https://inbox.example.com gibi bir adres değil.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Dinlenecek adres</translation>
    </message>
    <message>
        <source>127.0.0.1 for a tunnel or reverse proxy on this computer, 0.0.0.0 for every network.</source>
        <translation>Bu bilgisayardaki bir tünel veya ters proxy için 127.0.0.1, bütün ağlar için 0.0.0.0.</translation>
    </message>
    <message>
        <source>This is not an address of a network interface.</source>
        <translation>Bu, bir ağ arayüzünün adresi değil.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Port, 1 ile 65535 arasında bir sayıdır.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Sertifika dosyası</translation>
    </message>
    <message>
        <source>PEM; empty for plain HTTP behind a proxy.</source>
        <translation>PEM; proxy arkasında düz HTTP için boş bırakın.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Anahtar dosyası</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Bu dosya kullanılamaz.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Listening on %1 over HTTPS.</source>
        <extracomment>%1 is an address with a port.</extracomment>
        <translation>HTTPS üzerinden dinleniyor: %1.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>Dinleniyor: %1.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Dinlenmiyor.</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <extracomment>%1 is an HTTP status such as 200, %2 how often it was answered.</extracomment>
        <translation>%1: %2 kez</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>Henüz bir şey gelmedi.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Yok.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an account, %2 a day and time, %3 why an event was not understood (in English).</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Qasid still cannot read it.</source>
        <translation>Qasid bunu hâlâ okuyamıyor.</translation>
    </message>
    <message>
        <source>Read. It is in its conversation now.</source>
        <translation>Okundu. Artık görüşmesinde.</translation>
    </message>
</context>
<context>
    <name>qasid::ReplyButtonsEditor</name>
    <message>
        <source>Header</source>
        <translation>Üst başlık</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Düğme ekle</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>İsteğe bağlı</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Düğme %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Bu düğmeyi kaldır</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How long a text is: %1 of at most %2 characters.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 karakter fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>En fazla %1 düğme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::SandboxAccounts</name>
    <message>
        <source>%1 practice</source>
        <comment>name of a practice account; %1 is a provider</comment>
        <translation>%1 deneme</translation>
    </message>
</context>
<context>
    <name>qasid::SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>Button in a search field: empties it.</extracomment>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Mesaj alma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Depolama ve gizlilik</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Shown beside conversations that are yours.</source>
        <translation>Size ait görüşmelerin yanında gösterilir.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 saniye</translation>
    </message>
    <message>
        <source>Time to undo sending</source>
        <translation>Göndermeyi geri alma süresi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>A reply waits this long before it leaves.</source>
        <translation>Yanıt, gönderilmeden önce bu kadar bekler.</translation>
    </message>
    <message>
        <source>One-letter shortcuts</source>
        <translation>Tek harfli kısayollar</translation>
    </message>
    <message>
        <source>Keys such as J, K and E act in the list and the thread, never in a text field.</source>
        <translation>J, K ve E gibi tuşlar listede ve görüşmede çalışır, metin alanlarında asla.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Notify about</source>
        <translation>Şunları bildir</translation>
    </message>
    <message>
        <source>Mine and unassigned conversations</source>
        <translation>Benim ve atanmamış görüşmeler</translation>
    </message>
    <message>
        <source>My conversations only</source>
        <translation>Yalnızca benim görüşmelerim</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Also about a snooze that ends, a message that was not sent and an account that stopped receiving.</source>
        <translation>Biten bir erteleme, gönderilmeyen bir mesaj ve mesaj almayı durduran bir hesap da bildirilir.</translation>
    </message>
    <message>
        <source>Show the first line of messages</source>
        <translation>Mesajların ilk satırını göster</translation>
    </message>
    <message>
        <source>Otherwise a notification only says that there is a new message.</source>
        <translation>Kapalıyken bildirim yalnızca yeni bir mesaj olduğunu söyler.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Conversation rows</source>
        <translation>Görüşme satırları</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Nothing slides, fades or flashes.</source>
        <translation>Hiçbir şey kaymaz, solmaz veya yanıp sönmez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Arayüz dili</translation>
    </message>
    <message>
        <source>Dates, calendar and digits follow the language. Messages keep their own.</source>
        <translation>Tarihler, takvim ve rakamlar dile uyar. Mesajlar kendi biçimini korur.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>How Qasid reaches the providers.</source>
        <translation>Qasid’in sağlayıcılara nasıl ulaştığı.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy sunucusu</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Bu bir sunucu adı değil.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy portu</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Port, 1 ile 65535 arasında bir sayıdır.</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>List or thread</source>
        <translation>Liste veya görüşme</translation>
    </message>
    <message>
        <source>Reply field</source>
        <translation>Yanıt alanı</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two ways to press a shortcut</comment>
        <translation>%1 veya %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Yeni satır</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Gönder ve çöz</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>Yanıt veya not</translation>
    </message>
    <message>
        <source>Buttons editor</source>
        <translation>Düğme düzenleyici</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>Metin yönü</translation>
    </message>
    <message>
        <source>Back to thread</source>
        <translation>Görüşmeye dön</translation>
    </message>
</context>
<context>
    <name>qasid::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read by assistive tools. %1 and %2 are numbers, %3 the name of the step: &quot;Step 2 of 3: Keys and receiving&quot;</extracomment>
        <translation>Adım %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>qasid::StoragePage</name>
    <message>
        <source>Storage and privacy</source>
        <translation>Depolama ve gizlilik</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Messages, drafts and notes stay in this profile. Nothing is sent anywhere but to the providers of your accounts.</source>
        <translation>Mesajlar, taslaklar ve notlar bu profilde kalır. Hesaplarınızın sağlayıcıları dışında hiçbir yere bir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Conversations: %1. Messages: %2. Size: %3.</source>
        <extracomment>%1 conversations and %2 messages take %3 (a size such as 1.4 MB).</extracomment>
        <translation>Görüşmeler: %1. Mesajlar: %2. Boyut: %3.</translation>
    </message>
    <message>
        <source>Keys are kept in an encrypted file of this profile.</source>
        <translation>Anahtarlar bu profilin şifreli bir dosyasında saklanır.</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, never in a file.</source>
        <translation>Anahtarlar sistemin anahtar zincirinde saklanır, asla bir dosyada değil.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keys are kept in a file that a passphrase encrypts.</source>
        <translation>Bu bilgisayarda anahtar zinciri yok. Anahtarlar, bir parolayla şifrelenen bir dosyada saklanır.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to send and receive.</source>
        <translation>Anahtar zinciri kilitli. Göndermek ve almak için kilidini açın.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Parola bu değil.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Kilit açıldı.</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadActions</name>
    <message>
        <source>file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>Yeniden gönderilsin mi?</translation>
    </message>
    <message>
        <source>The customer may receive it twice.</source>
        <translation>Müşteri bunu iki kez alabilir.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Silindi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Yükleniyor: %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>Dosya oraya kaydedilemedi.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 açılsın mı?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Source of this message</source>
        <translation>Bu mesajın kaynağı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Çöz</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Bu görüşme için diğer işlemler</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Müşteri paneli</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Assigned to you. Give it back</source>
        <translation>Size atandı. Bırak</translation>
    </message>
    <message>
        <source>Assigned to %1. Take it</source>
        <translation>Atanan: %1. Devral</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>Bu görüşmeyi al</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Zaman seç…</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>Görüşme kimliğini kopyala</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Şu zamana kadar ertele</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadPane</name>
    <message>
        <source>Choose a conversation. J and K move through the list.</source>
        <translation>Bir görüşme seçin. J ve K listede ilerler.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>No messages received yet. Messages sent before this account was connected cannot be loaded from %1.</source>
        <translation>Henüz mesaj alınmadı. Bu hesap bağlanmadan önce gönderilen mesajlar %1 üzerinden yüklenemez.</translation>
    </message>
    <message numerus="yes">
        <source>More than %1 hours since the customer last wrote. %2 may refuse this message.</source>
        <extracomment>%1 hours; %2 is the channel, as in WhatsApp.</extracomment>
        <translation>
            <numerusform>Müşterinin son mesajının üzerinden %1 saatten fazla geçti. %2 bu mesajı reddedebilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Çözüldü.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Ertelendi: %1.</translation>
    </message>
    <message>
        <source>Assigned to you.</source>
        <translation>Size atandı.</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>Atama kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadView</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Reply to this message</source>
        <translation>Bu mesajı yanıtla</translation>
    </message>
    <message>
        <source>Copy data of %1</source>
        <translation>Verisini kopyala: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadWords</name>
    <message>
        <source>Later today</source>
        <translation>Bugün daha sonra</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Gelecek hafta</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The sender of a message: this agent.</extracomment>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <extracomment>State of a message that has not been sent yet.</extracomment>
        <translation>Gönderilmeyi bekliyor</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages waiting, sent in this order.</source>
        <extracomment>Under the last of several messages that have not been sent yet.</extracomment>
        <translation>
            <numerusform>%1 mesaj bekliyor, bu sırayla gönderilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Takes a waiting message back.</extracomment>
        <translation>İptal et</translation>
    </message>
    <message>
        <source>It arrived</source>
        <extracomment>The agent has seen that a possibly sent message did arrive.</extracomment>
        <translation>Ulaştı</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation>Görüşme başladı</translation>
    </message>
    <message>
        <source>%1 closed this conversation</source>
        <extracomment>%1 is the provider.</extracomment>
        <translation>%1 bu görüşmeyi kapattı</translation>
    </message>
    <message>
        <source>The customer&apos;s name changed</source>
        <translation>Müşterinin adı değişti</translation>
    </message>
    <message>
        <source>The customer is now called %1</source>
        <translation>Müşterinin yeni adı: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Görsel: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>Video: %1</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>Ses: %1</translation>
    </message>
    <message>
        <source>Voice message: %1</source>
        <translation>Sesli mesaj: %1</translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <translation>Çıkartma: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Dosya: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 options</source>
        <extracomment>Beside the button of a list menu: how many rows it has.</extracomment>
        <translation>
            <numerusform>%1 seçenek</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has a part Qasid cannot show.</source>
        <translation>Bu mesajda Qasid’in gösteremediği bir bölüm var.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>Konum: %1</translation>
    </message>
    <message>
        <source>Asks for a location: %1</source>
        <translation>Konum istiyor: %1</translation>
    </message>
    <message>
        <source>List menu: %1</source>
        <translation>Liste menüsü: %1</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <translation>Seçimi: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kişi: %1</translation>
    </message>
    <message>
        <source>Private note by %1</source>
        <translation>Özel not, yazan: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Start of a message as a screen reader says it. %1 is the sender, %2 day and time, as in &quot;You, today 09:24&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>Yanıtlanan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons: %2</source>
        <extracomment>%n buttons under a message, %2 their captions.</extracomment>
        <translation>
            <numerusform>%1 düğme: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions available</source>
        <translation>İşlemler var</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A new message as it is announced. %1 is the sender, %2 the text.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <extracomment>In a bubble that asks the customer to share a place: the button the customer sees.</extracomment>
        <translation>Konum gönder</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>Alıntılanan mesajı göster</translation>
    </message>
    <message>
        <source>Private note · %1</source>
        <extracomment>First line of a private note. %1 is the agent who wrote it.</extracomment>
        <translation>Özel not · %1</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>Kaynağı göster</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>New</source>
        <comment>messages that were not read yet</comment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Sender not known</source>
        <extracomment>Above a message whose sender the provider did not tell.</extracomment>
        <translation>Gönderen bilinmiyor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a message in a conversation for screen readers: %1 of %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>In reply to</source>
        <extracomment>In place of a quoted message that is not loaded.</extracomment>
        <translation>Yanıtlanan</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Daha önceki bir mesaj</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Boş mesaj</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Under the beginning of a very long message: shows the rest of it.</extracomment>
        <translation>Tümünü göster</translation>
    </message>
</context>
<context>
    <name>qasid::TrayNotifier</name>
    <message numerus="yes">
        <source>Qasid: %n unread</source>
        <extracomment>Tooltip of the tray icon.</extracomment>
        <translation>
            <numerusform>Qasid: %n okunmamış</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::WebhookBox</name>
    <message>
        <source>Test</source>
        <translation>Test et</translation>
    </message>
    <message>
        <source>Event address</source>
        <translation>Olay adresi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>This address only works on this computer. Enter the public one under Receiving.</source>
        <translation>Bu adres yalnızca bu bilgisayarda çalışır. Genel adresi Mesaj alma bölümünde girin.</translation>
    </message>
    <message>
        <source>Not tried from outside yet</source>
        <translation>Henüz dışarıdan denenmedi</translation>
    </message>
    <message>
        <source>press Test</source>
        <translation>Test et düğmesine basın</translation>
    </message>
    <message>
        <source>Last event from %1</source>
        <translation>Son %1 olayı</translation>
    </message>
    <message>
        <source>Waiting for the first event from %1</source>
        <translation>İlk %1 olayı bekleniyor</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>Port %1 dinleniyor</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Dinlenmiyor</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Trying the address</source>
        <translation>Adres deneniyor</translation>
    </message>
    <message>
        <source>Reached over HTTPS</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>HTTPS ile ulaşıldı</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Ulaşıldı</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The event address could not be reached from outside. Check the tunnel or reverse proxy.</source>
        <translation>Olay adresine dışarıdan ulaşılamadı. Tüneli veya ters proxy’yi kontrol edin.</translation>
    </message>
    <message>
        <source>The address answers, but it does not lead to this Qasid.</source>
        <translation>Adres yanıt veriyor ama bu Qasid’e gelmiyor.</translation>
    </message>
    <message>
        <source>The certificate of the address was not accepted.</source>
        <translation>Adresin sertifikası kabul edilmedi.</translation>
    </message>
    <message>
        <source>The address answered %1 instead of leading here.</source>
        <translation>Adres buraya gelmek yerine %1 yanıtını verdi.</translation>
    </message>
</context>
</TS>
