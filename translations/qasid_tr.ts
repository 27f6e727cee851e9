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
    <message>
        <source>Message them first</source>
        <translation>Önce onlara yazma</translation>
    </message>
    <message>
        <source>The chatbot may write to this person before they write to it.</source>
        <translation>Sohbet botu, bu kişi yazmadan önce ona yazabilir.</translation>
    </message>
    <message>
        <source>Chats of all their posts</source>
        <translation>Bütün ilanlarının sohbetleri</translation>
    </message>
    <message>
        <source>Read and answer what others write about any of this person&apos;s posts, in their name.</source>
        <translation>Başkalarının bu kişinin herhangi bir ilanı hakkında yazdıklarını okuma ve onun adına yanıtlama.</translation>
    </message>
    <message>
        <source>Chats of one post</source>
        <translation>Tek bir ilanın sohbetleri</translation>
    </message>
    <message>
        <source>Read and answer what others write about this one post, in its owner&apos;s name.</source>
        <translation>Başkalarının yalnızca bu ilan hakkında yazdıklarını okuma ve sahibi adına yanıtlama.</translation>
    </message>
    <message>
        <source>Post token</source>
        <translation>İlan kodu</translation>
    </message>
    <message>
        <source>Chatbot and chats of posts: text, files, rows of buttons that answer</source>
        <translation>Sohbet botu ve ilan sohbetleri: metin, dosya, yanıt veren düğme sıraları</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the events address.</source>
        <translation>Kenar panelinde olay adresi olarak yapıştırın.</translation>
    </message>
    <message>
        <source>Divar asks that chats are kept only as long as they are needed.</source>
        <translation>Divar, sohbetlerin yalnızca gerektiği sürece saklanmasını istiyor.</translation>
    </message>
    <message>
        <source>Session initialisation address</source>
        <translation>Oturum başlatma adresi</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the session initialization URL: it answers server links.</source>
        <translation>Kenar panelinde oturum başlatma URL’si olarak yapıştırın: sunucu bağlantılarını yanıtlar.</translation>
    </message>
    <message>
        <source>Dynamic action address</source>
        <translation>Dinamik eylem adresi</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the dynamic action URL: it answers buttons in the chat.</source>
        <translation>Kenar panelinde dinamik eylem URL’si olarak yapıştırın: sohbetteki düğmeleri yanıtlar.</translation>
    </message>
    <message>
        <source>Return address for access</source>
        <translation>Erişim için dönüş adresi</translation>
    </message>
    <message>
        <source>Add it in the Kenar panel to the OAuth redirect addresses: people return to it.</source>
        <translation>Kenar panelinde OAuth yönlendirme adreslerine ekleyin: kişiler oraya döner.</translation>
    </message>
    <message>
        <source>App slug</source>
        <translation>Uygulamanın kısa adı</translation>
    </message>
    <message>
        <source>The app&apos;s short name in the Kenar panel.</source>
        <translation>Uygulamanın Kenar panelindeki kısa adı.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Made in the Kenar panel with the permission CHAT_BOT_SEND_MESSAGE.</source>
        <translation>Kenar panelinde CHAT_BOT_SEND_MESSAGE izniyle oluşturulur.</translation>
    </message>
    <message>
        <source>Identification key</source>
        <translation>Kimlik anahtarı</translation>
    </message>
    <message>
        <source>Divar sends it with each event.</source>
        <translation>Divar bunu her olayla birlikte gönderir.</translation>
    </message>
    <message>
        <source>Needed only where people give access: chats of their posts, messages to them first.</source>
        <translation>Yalnızca kişiler erişim verdiğinde gerekir: ilanlarının sohbetleri, onlara ilk mesaj.</translation>
    </message>
    <message>
        <source>Paths of the API</source>
        <translation>API yolları</translation>
    </message>
    <message>
        <source>The experimental paths are those of the first developer guide.</source>
        <translation>Deneysel yollar, ilk geliştirici kılavuzundakilerdir.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Güncel</translation>
    </message>
    <message>
        <source>Experimental (older)</source>
        <translation>Deneysel (eski)</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Oturum açma adresi</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>Dosya yükleme adresi</translation>
    </message>
    <message>
        <source>Began from their own post %1</source>
        <translation>Kendi ilanı %1 üzerinden başladı</translation>
    </message>
    <message>
        <source>Began from one of their own posts</source>
        <translation>Kendi ilanlarından birinden başladı</translation>
    </message>
    <message>
        <source>Began from their Divar page</source>
        <translation>Divar sayfasından başladı</translation>
    </message>
    <message>
        <source>Began from the panel for professionals</source>
        <translation>Profesyonel panelinden başladı</translation>
    </message>
    <message>
        <source>Began from the chat %1</source>
        <translation>%1 sohbetinden başladı</translation>
    </message>
    <message>
        <source>Began from a chat about a post</source>
        <translation>Bir ilan hakkındaki sohbetten başladı</translation>
    </message>
    <message>
        <source>Began from the post %1, which they looked at</source>
        <translation>Baktığı %1 ilanından başladı</translation>
    </message>
    <message>
        <source>Began from a post they looked at</source>
        <translation>Baktığı bir ilandan başladı</translation>
    </message>
    <message>
        <source>The post %1 was published</source>
        <translation>%1 ilanı yayımlandı</translation>
    </message>
    <message>
        <source>The post %1 was taken down</source>
        <translation>%1 ilanı kaldırıldı</translation>
    </message>
    <message>
        <source>The post %1 is ongoing</source>
        <translation>%1 ilanı sürüyor</translation>
    </message>
    <message>
        <source>The post %1 was archived</source>
        <translation>%1 ilanı arşivlendi</translation>
    </message>
    <message>
        <source>Divar tells of the post: %1</source>
        <translation>Divar’ın ilan hakkında bildirdiği: %1</translation>
    </message>
    <message>
        <source>Choose what to ask access for.</source>
        <translation>Neye erişim isteneceğini seçin.</translation>
    </message>
    <message>
        <source>Give the token of the post: the letters and digits at the end of its address.</source>
        <translation>İlanın kodunu yazın: adresinin sonundaki harf ve rakamlar.</translation>
    </message>
    <message>
        <source>The account needs its app slug before anyone can give access.</source>
        <translation>Birinin erişim verebilmesi için hesabın uygulama kısa adı gerekir.</translation>
    </message>
    <message>
        <source>The account needs its client secret before anyone can give access.</source>
        <translation>Birinin erişim verebilmesi için hesabın istemci sırrı gerekir.</translation>
    </message>
    <message>
        <source>The address to return to is no web address.</source>
        <translation>Dönüş adresi bir web adresi değil.</translation>
    </message>
    <message>
        <source>The address to return to must end with its path: no ? and no #.</source>
        <translation>Dönüş adresi yoluyla bitmeli: ? ve # olmadan.</translation>
    </message>
    <message>
        <source>Divar</source>
        <translation>Divar</translation>
    </message>
    <message>
        <source>Plato</source>
        <translation>Plato</translation>
    </message>
    <message>
        <source>Conversations of a workspace: text in three languages, files, AI agents</source>
        <translation>Bir çalışma alanının görüşmeleri: üç dilde metin, dosyalar, yapay zekâ</translation>
    </message>
    <message>
        <source>Made in Plato&apos;s console; begins with plato_. Messages go out as the member it belongs to.</source>
        <translation>Plato’nun konsolunda oluşturulur; plato_ ile başlar. Mesajlar, ait olduğu üyenin adıyla gönderilir.</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>Yapay zekâ</translation>
    </message>
    <message>
        <source>ID of the AI agent that is asked to answer when no other is named. May stay empty.</source>
        <translation>Başkası belirtilmediğinde yanıtlaması istenen yapay zekânın kimliği. Boş kalabilir.</translation>
    </message>
    <message>
        <source>tRPC path</source>
        <translation>tRPC yolu</translation>
    </message>
    <message>
        <source>Where the procedures are, below the API address.</source>
        <translation>Prosedürlerin API adresinin altındaki yeri.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>How the API writes its values. It shows in its answers.</source>
        <translation>API’nin değerlerini nasıl yazdığı. Yanıtlarından anlaşılır.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>Düz JSON</translation>
    </message>
    <message>
        <source>superjson</source>
        <translation>superjson</translation>
    </message>
    <message>
        <source>Form field of files</source>
        <translation>Dosyaların form alanı</translation>
    </message>
    <message>
        <source>The name under which files are uploaded.</source>
        <translation>Dosyaların yüklendiği alan adı.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Dakikada istek</translation>
    </message>
    <message>
        <source>At most this many go out; with fewer, new messages are seen later.</source>
        <translation>En fazla bu kadar istek gider; azaltılırsa yeni mesajlar daha geç görülür.</translation>
    </message>
</context>
<context>
    <name>qasid::AccessSection</name>
    <message>
        <source>Access that people gave</source>
        <translation>Kişilerin verdiği erişim</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>A person can let this account act for them at %1: they open a page in their browser, sign in and agree.</source>
        <extracomment>%1 is the name of a provider.</extracomment>
        <translation>Bir kişi, bu hesabın %1 üzerinde kendi adına davranmasına izin verebilir: tarayıcısında bir sayfa açar, oturum açar ve kabul eder.</translation>
    </message>
    <message>
        <source>The link is for one person and one use, within an hour. It holds no key of this account.</source>
        <translation>Bağlantı bir kişi içindir, bir kez ve bir saat içinde kullanılır. Bu hesabın hiçbir anahtarını içermez.</translation>
    </message>
    <message>
        <source>Their browser comes back to this computer: enter its public address under Receiving first.</source>
        <translation>Tarayıcısı bu bilgisayara döner: önce Mesaj alma bölümünde genel adresini girin.</translation>
    </message>
    <message>
        <source>Waiting for the answer from the browser.</source>
        <translation>Tarayıcıdan yanıt bekleniyor.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bu gerekli.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link instead.</source>
        <translation>Hiçbir tarayıcı açılamadı. Bunun yerine bağlantıyı kopyalayın.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>%1 is needed for this. Enter it above, under More settings, and save.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Bunun için %1 gerekli. Yukarıda, Daha fazla ayar altında girip kaydedin.</translation>
    </message>
    <message>
        <source>%1 is needed for this. Enter it above and save.</source>
        <translation>Bunun için %1 gerekli. Yukarıda girip kaydedin.</translation>
    </message>
    <message>
        <source>%1 gave access.</source>
        <extracomment>%1 is the phone number or the id of a person.</extracomment>
        <translation>%1 erişim verdi.</translation>
    </message>
    <message>
        <source>They did not agree. Send a new link when they want to.</source>
        <translation>Kişi kabul etmedi. İstediğinde yeni bir bağlantı gönderin.</translation>
    </message>
    <message>
        <source>A browser came back with a link that was used already or is older than an hour. Make a new one.</source>
        <translation>Bir tarayıcı, kullanılmış ya da bir saatten eski bir bağlantıyla döndü. Yeni bir bağlantı oluşturun.</translation>
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
        <translation>%1 anahtarı kabul etti.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <extracomment>%1 is the name of the person or company that the key belongs to.</extracomment>
        <translation>Anahtarın sahibi: %1.</translation>
    </message>
    <message>
        <source>Add conversations</source>
        <translation>Görüşme ekle</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <extracomment>Leads back to a field of the account. %1 is the field&apos;s label, as in &quot;API address&quot;.</extracomment>
        <translation>Düzelt: %1</translation>
    </message>
    <message>
        <source>Address, path, encoding, key and permissions are right. %1 does not tell Qasid of new messages by itself: Qasid asks for those of the conversations you add.</source>
        <extracomment>After a check that went well. %1 is the name of the provider.</extracomment>
        <translation>Adres, yol, kodlama, anahtar ve izinler doğru. %1 yeni mesajları Qasid’e kendiliğinden bildirmez: Qasid, eklediğiniz görüşmelerin yeni mesajlarını sorar.</translation>
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
    <name>qasid::AddTile</name>
    <message>
        <source>Add a button to this row</source>
        <translation>Bu sıraya düğme ekle</translation>
    </message>
</context>
<context>
    <name>qasid::AddressList</name>
    <message>
        <source>Link for customers</source>
        <translation>Müşteriler için bağlantı</translation>
    </message>
    <message>
        <source>Opens the conversation with this account at its provider.</source>
        <translation>Bu hesapla görüşmeyi sağlayıcısında açar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what an address is for.</extracomment>
        <translation>Kopyala: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
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
    <name>qasid::AgentDialog</name>
    <message>
        <source>Id of the AI agent</source>
        <translation>Yapay zekânın kimliği</translation>
    </message>
    <message>
        <source>Use this agent</source>
        <translation>Bunu kullan</translation>
    </message>
    <message>
        <source>Which AI agent is to answer?</source>
        <translation>Hangi yapay zekâ yanıtlasın?</translation>
    </message>
    <message>
        <source>Set one in the account&apos;s settings to have it used everywhere.</source>
        <translation>Her yerde kullanılması için hesabın ayarlarında birini belirleyin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>qasid::AiLine</name>
    <message>
        <source>The AI agent is writing.</source>
        <translation>Yapay zekâ yazıyor.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: an AI agent that is writing an answer writes no further.</extracomment>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop the AI agent</source>
        <translation>Yapay zekâyı durdur</translation>
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
    <name>qasid::AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Data of the next press, as JSON</source>
        <translation>Sonraki basışın verisi, JSON olarak</translation>
    </message>
    <message>
        <source>Nothing of its own</source>
        <translation>Kendine ait bir şey yok</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Bir adres aç</translation>
    </message>
    <message>
        <source>Say words</source>
        <translation>Söz söyle</translation>
    </message>
    <message>
        <source>Say words and open an address</source>
        <translation>Söz söyle ve bir adres aç</translation>
    </message>
    <message>
        <source>Say words and ask here for an address</source>
        <translation>Söz söyle ve adresi buradan sor</translation>
    </message>
    <message>
        <source>This is not a JSON object like {&quot;order&quot;: &quot;7&quot;}.</source>
        <translation>Bu, {&quot;order&quot;: &quot;7&quot;} gibi bir JSON nesnesi değil.</translation>
    </message>
    <message>
        <source>A button that asks for an address then opens the account&apos;s own page; other buttons do nothing.</source>
        <translation>O zaman adres isteyen bir düğme hesabın kendi sayfasını açar; diğer düğmeler bir şey yapmaz.</translation>
    </message>
    <message>
        <source>Not for buttons that only open an address: another rule, or the default, answers those.</source>
        <translation>Yalnızca adres açan düğmeler için değil: onları başka bir kural ya da varsayılan yanıtlar.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <extracomment>Puts a placeholder such as {user_id} into a text or an address.</extracomment>
        <translation>%1 ekle</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerRulesDialog</name>
    <message>
        <source>Answers to presses</source>
        <translation>Düğme basışlarına yanıtlar</translation>
    </message>
    <message>
        <source>All rules as JSON</source>
        <translation>Bütün kurallar JSON olarak</translation>
    </message>
    <message>
        <source>Answers to presses: %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Düğme basışlarına yanıtlar: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Take the rules from a file</source>
        <translation>Kuralları bir dosyadan al</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>Kuralları bir dosyaya yaz</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Dosya okunamadı.</translation>
    </message>
    <message>
        <source>The rules were read from the file.</source>
        <translation>Kurallar dosyadan okundu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Dosya JSON değil.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Yazıldı.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Dosya yazılamadı.</translation>
    </message>
    <message>
        <source>This is not JSON from character %1 on.</source>
        <extracomment>%1 is how many bytes of a text could be read.</extracomment>
        <translation>%1. karakterden sonrası JSON değil.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Bu bir JSON nesnesi değil.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Değişiklikler atılsın mı?</translation>
    </message>
    <message>
        <source>The rules were changed and not saved.</source>
        <translation>Kurallar değişti ve kaydedilmedi.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerSection</name>
    <message>
        <source>Answers to presses</source>
        <translation>Düğme basışlarına yanıtlar</translation>
    </message>
    <message>
        <source>When a customer presses a button that asks this account, the first rule that fits answers, within half a second.</source>
        <translation>Müşteri bu hesaba soran bir düğmeye bastığında, uyan ilk kural yarım saniye içinde yanıtlar.</translation>
    </message>
    <message>
        <source>Edit the answers</source>
        <translation>Yanıtları düzenle</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>Hiçbir kural uymadığında</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule and what it answers.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerWords</name>
    <message>
        <source>Says “%1” and opens %2</source>
        <extracomment>What a press is answered: %1 is words, %2 an address.</extracomment>
        <translation>“%1” der ve %2 adresini açar</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 adresini açar</translation>
    </message>
    <message>
        <source>Says “%1” and asks for an address</source>
        <translation>“%1” der ve bir adres sorar</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>“%1” der</translation>
    </message>
    <message>
        <source>Asks for an address</source>
        <translation>Bir adres sorar</translation>
    </message>
    <message>
        <source>Answers nothing of its own</source>
        <translation>Kendine ait bir yanıt vermez</translation>
    </message>
    <message>
        <source>There are too many rules.</source>
        <translation>Çok fazla kural var.</translation>
    </message>
    <message>
        <source>An answer is needed: words or an address.</source>
        <translation>Bir yanıt gerekli: sözler ya da bir adres.</translation>
    </message>
    <message>
        <source>A name of up to 80 characters is needed that no other rule has.</source>
        <translation>En fazla 80 karakterlik, başka hiçbir kuralda olmayan bir ad gerekli.</translation>
    </message>
    <message>
        <source>At least one key is needed, and not more than 20.</source>
        <translation>En az bir anahtar gerekli, 20’den fazlası olmaz.</translation>
    </message>
    <message>
        <source>The value of this key is too long.</source>
        <translation>Bu anahtarın değeri çok uzun.</translation>
    </message>
    <message>
        <source>The words are too long, or there is a placeholder in them that does not exist.</source>
        <translation>Sözler çok uzun ya da içlerinde var olmayan bir yer tutucu var.</translation>
    </message>
    <message>
        <source>An address is needed like https://example.com/order, with its host written out. Placeholders can stand after the host.</source>
        <translation>https://example.com/order gibi, sunucu adı açıkça yazılmış bir adres gerekli. Yer tutucular sunucu adından sonra gelebilir.</translation>
    </message>
    <message>
        <source>The data is too large.</source>
        <translation>Veri çok büyük.</translation>
    </message>
    <message>
        <source>An address and an action exclude each other.</source>
        <translation>Bir adres ile bir eylem birlikte olmaz.</translation>
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
    <name>qasid::Breadcrumbs</name>
    <message>
        <source>Conversations above this one</source>
        <extracomment>For screen readers: the conversations that the shown one hangs under.</extracomment>
        <translation>Bunun üstündeki görüşmeler</translation>
    </message>
    <message>
        <source>Opens the conversation above</source>
        <extracomment>For screen readers, of a link: it opens the conversation that the shown one hangs under.</extracomment>
        <translation>Üstteki görüşmeyi açar</translation>
    </message>
    <message>
        <source>The conversations between</source>
        <extracomment>Button in a row of conversations that hang under each other; opens a menu of those that have no room.</extracomment>
        <translation>Aradaki görüşmeler</translation>
    </message>
</context>
<context>
    <name>qasid::BulkActions</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <extracomment>All conversations that were checked stood so already.</extracomment>
        <translation>Değişecek bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1 resolved.</source>
        <extracomment>Short words about several conversations, in all of these; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 görüşme çözüldü.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reopened.</source>
        <translation>
            <numerusform>%1 görüşme yeniden açıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 snoozed until %2.</source>
        <extracomment>%2 is a time such as &quot;Thu 09:00&quot;.</extracomment>
        <translation>
            <numerusform>%1 görüşme ertelendi: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to you.</source>
        <translation>
            <numerusform>%1 görüşme size atandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to nobody.</source>
        <translation>
            <numerusform>%1 görüşmede atama kaldırıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked read.</source>
        <translation>
            <numerusform>%1 görüşme okundu olarak işaretlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked unread.</source>
        <translation>
            <numerusform>%1 görüşme okunmadı olarak işaretlendi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonCard</name>
    <message>
        <source>Remove this button</source>
        <translation>Bu düğmeyi kaldır</translation>
    </message>
    <message>
        <source>%1
Arrow keys: other buttons. %2 and an arrow key: move it. Enter: edit. Delete: remove.</source>
        <extracomment>Tool tip of a button that is being arranged. %1 is its caption, %2 &quot;Ctrl&quot; or the sign for it on this computer.</extracomment>
        <translation>%1
Ok tuşları: diğer düğmeler. %2 ve bir ok tuşu: taşı. Enter: düzenle. Delete: kaldır.</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Henüz yazısı yok</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Henüz adresi yok</translation>
    </message>
</context>
<context>
    <name>qasid::ButtonDetails</name>
    <message>
        <source>When tapped</source>
        <translation>Dokunulduğunda</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Post token</source>
        <extracomment>Label of a field: the short code by which the marketplace knows a post.</extracomment>
        <translation>İlan kodu</translation>
    </message>
    <message>
        <source>The page for its owner</source>
        <translation>Sahibinin sayfası</translation>
    </message>
    <message>
        <source>Opens the page from which the owner of the post manages it, not the one everybody sees.</source>
        <translation>Herkesin gördüğü sayfayı değil, ilan sahibinin ilanı yönettiği sayfayı açar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 karakter fazla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonWords</name>
    <message>
        <source>Open a link</source>
        <extracomment>What a button does when the customer taps it: opens an address in their browser. Short.</extracomment>
        <translation>Bağlantı aç</translation>
    </message>
    <message>
        <source>Ask your server</source>
        <extracomment>What a button does when tapped: the shop&apos;s own server is asked for an address. Short.</extracomment>
        <translation>Sunucunuza sor</translation>
    </message>
    <message>
        <source>Dynamic action</source>
        <extracomment>What a button does when tapped: the shop&apos;s own server says what happens, which may be words or an address. Short.</extracomment>
        <translation>Dinamik eylem</translation>
    </message>
    <message>
        <source>Open a post</source>
        <extracomment>What a button does when tapped: opens a page of the marketplace about one post. Short.</extracomment>
        <translation>İlan aç</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What a button does when tapped: its words come back as the customer&apos;s message. Short.</extracomment>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Unknown action</source>
        <translation>Bilinmeyen eylem</translation>
    </message>
    <message>
        <source>Server link</source>
        <extracomment>Kind of a button: when tapped, the shop&apos;s server is asked for an address.</extracomment>
        <translation>Sunucu bağlantısı</translation>
    </message>
    <message>
        <source>Owner&apos;s page of a post</source>
        <extracomment>Kind of a button: opens the page from which the owner of a post manages it.</extracomment>
        <translation>İlan sahibinin sayfası</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>İlan</translation>
    </message>
    <message>
        <source>Button without a caption</source>
        <translation>Yazısız düğme</translation>
    </message>
    <message>
        <source>button %1 of %2</source>
        <translation>düğme %1 / %2</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>After &quot;button 1 of 2, &quot;, for screen readers: which row of buttons it is in.</extracomment>
        <translation>sıra %1 / %2</translation>
    </message>
    <message>
        <source>icon %1</source>
        <extracomment>For screen readers. %1 is the name of an icon, as HOME.</extracomment>
        <translation>simge %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what a screen reader says about one thing.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons in a row</source>
        <translation>
            <numerusform>Bir sırada en fazla %1 düğme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows of buttons</source>
        <translation>
            <numerusform>En fazla %1 düğme sırası</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>En fazla %1 düğme</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot move further.</source>
        <translation>Daha ileri gidemez.</translation>
    </message>
    <message>
        <source>Enter the address that the button opens.</source>
        <translation>Düğmenin açacağı adresi girin.</translation>
    </message>
    <message>
        <source>An address has no blanks in it.</source>
        <translation>Adreste boşluk olmaz.</translation>
    </message>
    <message>
        <source>Enter the whole address, beginning with https:// or http://.</source>
        <translation>https:// ya da http:// ile başlayan adresin tamamını girin.</translation>
    </message>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>Bu, açılabilecek bir adres değil.</translation>
    </message>
</context>
<context>
    <name>qasid::CardRows</name>
    <message>
        <source>Add a button to this row</source>
        <translation>Bu sıraya düğme ekle</translation>
    </message>
    <message>
        <source>Drag to move this row, or %1</source>
        <extracomment>On the dots at the start of a row of buttons. %1 are the keys that do the same.</extracomment>
        <translation>Bu sırayı taşımak için sürükleyin ya da %1</translation>
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
    <name>qasid::CommandCatalogue</name>
    <message>
        <source>Recent</source>
        <extracomment>Headings of the command palette, in all of these. This one: what was done last.</extracomment>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>Seçilen görüşmeler</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Bu görüşme</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Hazır yanıtlar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Açık tema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Koyu tema</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Sistemdeki gibi tema</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Rahat satırlar</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakt satırlar</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>More motion</source>
        <translation>Daha çok hareket</translation>
    </message>
    <message>
        <source>Turn one-letter shortcuts on</source>
        <translation>Tek harfli kısayolları aç</translation>
    </message>
    <message>
        <source>Turn one-letter shortcuts off</source>
        <translation>Tek harfli kısayolları kapat</translation>
    </message>
    <message>
        <source>Return from snooze</source>
        <translation>Ertelemeyi bitir</translation>
    </message>
    <message>
        <source>Give this conversation back</source>
        <translation>Bu görüşmeyi bırak</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>How many conversations a command acts on, or are in a view.</extracomment>
        <translation>
            <numerusform>%1 görüşme</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Bütün hesaplar</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>A command that changes the language; %1 is its own name for itself.</extracomment>
        <translation>Dil: %1</translation>
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
    <message>
        <source>Send as two messages</source>
        <extracomment>Button: where text and a file cannot go in one message, the file goes first and the text after it.</extracomment>
        <translation>İki mesaj olarak gönder</translation>
    </message>
    <message>
        <source>Buttons for your own side cannot be sent in this conversation.</source>
        <translation>Kendi tarafınız için düğmeler bu görüşmede gönderilemez.</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>Hazır yanıt olarak kaydet</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the name of the saved reply.</extracomment>
        <translation>%1 adıyla kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons</source>
        <translation>
            <numerusform>%1 düğme</numerusform>
        </translation>
    </message>
    <message>
        <source>As you see it</source>
        <extracomment>Over the preview of a message with the buttons that only the shop&apos;s own side sees.</extracomment>
        <translation>Sizin gördüğünüz gibi</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>Müşterinin gördüğü gibi</translation>
    </message>
    <message>
        <source>Access was taken back. Replies cannot be sent until it is given again.</source>
        <translation>Erişim geri alındı. Yeniden verilene kadar yanıt gönderilemez.</translation>
    </message>
    <message>
        <source>%1 keeps text as %2. This will be kept as %3.</source>
        <extracomment>%1 is the provider, %2 an enumeration of languages, as in &quot;English, Arabic or Turkish&quot;, %3 one of them.</extracomment>
        <translation>%1 metni %2 olarak saklar. Bu, %3 olarak saklanacak.</translation>
    </message>
    <message>
        <source>Words of the customer</source>
        <extracomment>The composer&apos;s name for screen readers, while the text counts as the customer&apos;s own words.</extracomment>
        <translation>Müşterinin sözleri</translation>
    </message>
    <message>
        <source>What the customer said…</source>
        <translation>Müşterinin söyledikleri…</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is what is written, as in &quot;Reply to Layla&quot;; %2 the language it is written in.</extracomment>
        <translation>%1, dil: %2</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <extracomment>On the button of the composer: the text becomes a message of the customer&apos;s.</extracomment>
        <translation>Müşteri olarak gönder</translation>
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
    <message>
        <source>Saved replies</source>
        <translation>Hazır yanıtlar</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>Hazır yanıt olarak kaydet</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Düğmeler</translation>
    </message>
    <message>
        <source>Sending options</source>
        <translation>Gönderme seçenekleri</translation>
    </message>
    <message>
        <source>Ask the AI agent after sending</source>
        <translation>Gönderince yapay zekâya sor</translation>
    </message>
    <message>
        <source>Have the AI agent answer now</source>
        <translation>Yapay zekâya şimdi yanıtlat</translation>
    </message>
    <message>
        <source>Ask AI</source>
        <extracomment>A check box, short for &quot;Ask the AI agent after sending&quot;.</extracomment>
        <translation>YZ’ye sor</translation>
    </message>
    <message>
        <source>Sending options: some are set</source>
        <translation>Gönderme seçenekleri: bazıları ayarlı</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>Metin yönü</translation>
    </message>
    <message>
        <source>More to add</source>
        <extracomment>Opens a menu of what else can be added to a message, where there is no room for more buttons.</extracomment>
        <translation>Eklenecek diğer şeyler</translation>
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
    <name>qasid::ConversationActions</name>
    <message>
        <source>New sub-conversation…</source>
        <extracomment>Menu of a conversation, in all of these.</extracomment>
        <translation>Yeni alt görüşme…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Ayrıntı düzenle…</translation>
    </message>
    <message>
        <source>Move under…</source>
        <extracomment>Another conversation is chosen, under which this one is put.</extracomment>
        <translation>Altına taşı…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationDialogs</name>
    <message>
        <source>None of your accounts can begin a conversation: the customer writes first.</source>
        <translation>Hesaplarınızın hiçbiri görüşme başlatamaz: önce müşteri yazar.</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>Görüşme silindi.</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationErrors</name>
    <message>
        <source>Your key may not create conversations. Ask for that permission at %1, or use another key.</source>
        <extracomment>%1 in all of these is the name of the provider.</extracomment>
        <translation>Anahtarınızın görüşme oluşturma izni yok. Bu izni %1 üzerinden isteyin ya da başka bir anahtar kullanın.</translation>
    </message>
    <message>
        <source>Your key may not read conversations. Ask for that permission at %1, or use another key.</source>
        <translation>Anahtarınızın görüşme okuma izni yok. Bu izni %1 üzerinden isteyin ya da başka bir anahtar kullanın.</translation>
    </message>
    <message>
        <source>Your key may not change conversations. Ask for that permission at %1, or use another key.</source>
        <translation>Anahtarınızın görüşme değiştirme izni yok. Bu izni %1 üzerinden isteyin ya da başka bir anahtar kullanın.</translation>
    </message>
    <message>
        <source>Your key may not delete conversations. Ask for that permission at %1, or use another key.</source>
        <translation>Anahtarınızın görüşme silme izni yok. Bu izni %1 üzerinden isteyin ya da başka bir anahtar kullanın.</translation>
    </message>
    <message>
        <source>%1 has no conversation with this ID, or your key may not see it.</source>
        <translation>%1 üzerinde bu kimlikte bir görüşme yok ya da anahtarınız onu göremiyor.</translation>
    </message>
    <message>
        <source>%1 does not know somebody or something that is named here.</source>
        <translation>%1 burada belirtilen birini ya da bir şeyi tanımıyor.</translation>
    </message>
    <message>
        <source>%1 does not have this conversation any more.</source>
        <translation>Bu görüşme artık %1 üzerinde yok.</translation>
    </message>
    <message>
        <source>%1 It may have been done all the same: look before you try again.</source>
        <extracomment>%1 is a sentence about what went wrong: no answer came, but the wish may have been fulfilled.</extracomment>
        <translation>%1 Yine de yapılmış olabilir: yeniden denemeden önce bakın.</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationForm</name>
    <message>
        <source>Direct</source>
        <extracomment>A kind of conversation: with one customer.</extracomment>
        <translation>Birebir</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A kind of conversation: of several people.</extracomment>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Görüşmenin adı</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message>
        <source>IDs of colleagues, with commas between them.</source>
        <translation>İş arkadaşlarının kimlikleri, virgülle ayrılmış.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel IDs</source>
        <translation>Kanal kimlikleri</translation>
    </message>
    <message>
        <source>In place of the channel&apos;s name; with commas between them.</source>
        <translation>Kanalın adı yerine; virgülle ayrılmış.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Above a list of keys and values that a provider keeps with a conversation.</extracomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Olağan</translation>
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
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a conversation in the list for screen readers: %1 of %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Deselect  X</source>
        <extracomment>Tooltip of a row&apos;s avatar in the list, for choosing several conversations; X is the key.</extracomment>
        <translation>Seçimi kaldır  X</translation>
    </message>
    <message>
        <source>Select  X</source>
        <translation>Seç  X</translation>
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
    <message>
        <source>New conversation</source>
        <translation>Yeni görüşme</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Tümünde ara</translation>
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
    <message>
        <source>Pressed a button</source>
        <translation>Bir düğmeye bastı</translation>
    </message>
    <message>
        <source>sub-conversation of %1</source>
        <extracomment>A list row for screen readers, after the conversation&apos;s name; %1 is the name of the conversation above it.</extracomment>
        <translation>%1 altında alt görüşme</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>Alt görüşme</translation>
    </message>
    <message>
        <source>AI asked</source>
        <extracomment>A short tag in a list row: an AI agent was asked to answer, and has not yet.</extracomment>
        <translation>YZ bekleniyor</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Your own ID</source>
        <extracomment>The id that one&apos;s own shop or website knows a customer by.</extracomment>
        <translation>Sizdeki kimliği</translation>
    </message>
    <message>
        <source>Picture address</source>
        <extracomment>The web address of a customer&apos;s picture.</extracomment>
        <translation>Görsel adresi</translation>
    </message>
    <message>
        <source>ID at %1</source>
        <extracomment>The id that the provider %1 knows a customer by.</extracomment>
        <translation>%1 kimliği</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>name@example.com biçiminde yazın.</translation>
    </message>
    <message>
        <source>Begin with + and the code of the country.</source>
        <translation>+ ve ülke koduyla başlayın.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>https:// ile başlayan bir adres girin.</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerKeyRows</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Müşterinin adı</translation>
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
        <source>Customer&apos;s id</source>
        <extracomment>A customer&apos;s id at the provider.</extracomment>
        <translation>Müşteri kimliği</translation>
    </message>
    <message>
        <source>Your own id for the customer</source>
        <extracomment>The id that the shop or website itself has for a customer.</extracomment>
        <translation>Müşterinin sizdeki kimliği</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Görselin adresi</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Müşteri hakkında diğer bilgiler</translation>
    </message>
    <message>
        <source>Not a text. It is kept as it is.</source>
        <translation>Metin değil. Olduğu gibi saklanır.</translation>
    </message>
    <message>
        <source>Write the number with its country, as in +966500000131.</source>
        <translation>Numarayı ülke koduyla yazın, örneğin +966500000131.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Bu bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https:// or http://.</source>
        <translation>Görselin adresi https:// ya da http:// ile başlar.</translation>
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
        <extracomment>Title of a group of facts: the ids of a conversation and of what it is about.</extracomment>
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
        <extracomment>In place of a conversation&apos;s id: nothing was sent yet that would have begun it at the provider.</extracomment>
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
    <message>
        <source>Identifiers</source>
        <translation>Tanımlayıcılar</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <extracomment>How a fact about a customer became known. %1 in all of these is the name of the provider.</extracomment>
        <translation>%1 gönderiyor</translation>
    </message>
    <message>
        <source>From a tap on a button</source>
        <translation>Bir düğmeye dokunmasından</translation>
    </message>
    <message>
        <source>From a contact they shared</source>
        <translation>Paylaştığı bir kişi kartından</translation>
    </message>
    <message>
        <source>%1 told it when you wrote</source>
        <translation>Siz yazınca %1 bildirdi</translation>
    </message>
    <message>
        <source>From signing in with %1</source>
        <translation>%1 oturum açışından</translation>
    </message>
    <message>
        <source>From where they began to write</source>
        <translation>Yazmaya başladığı yerden</translation>
    </message>
    <message>
        <source>Looked up at %1</source>
        <translation>%1 üzerinde arandı</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Henüz başlamadı</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The provider&apos;s id of what a conversation is about: somebody&apos;s advertisement.</extracomment>
        <translation>İlan</translation>
    </message>
    <message>
        <source>Access by</source>
        <extracomment>Who gave this account permission to read and answer the conversation.</extracomment>
        <translation>Erişimi veren</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>Access ended</source>
        <extracomment>When the permission was taken back.</extracomment>
        <translation>Erişim bitti</translation>
    </message>
    <message>
        <source>Find by phone</source>
        <extracomment>Asks the provider who has the phone number above.</extracomment>
        <translation>Telefonla bul</translation>
    </message>
    <message>
        <source>%1 knows nobody with this number.</source>
        <translation>%1 bu numarayla kimseyi tanımıyor.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>The name that a conversation has at the provider, beside that of its customer.</extracomment>
        <translation>Başlık</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerWordsBar</name>
    <message>
        <source>This is written down as the customer&apos;s own words.</source>
        <translation>Bu, müşterinin kendi sözleri olarak yazıya geçirilir.</translation>
    </message>
    <message>
        <source>Write as yourself</source>
        <extracomment>Button: the text goes out as the agent&apos;s own again, not as the customer&apos;s.</extracomment>
        <translation>Temsilci olarak yaz</translation>
    </message>
</context>
<context>
    <name>qasid::DataRows</name>
    <message>
        <source>Add data</source>
        <translation>Veri ekle</translation>
    </message>
    <message>
        <source>Data sent to your server</source>
        <translation>Sunucunuza gönderilen veri</translation>
    </message>
    <message>
        <source>Text only</source>
        <extracomment>Beside the title of data, as &quot;Data sent to your server&quot;: each value is a text.</extracomment>
        <translation>Yalnızca metin</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In an empty field: the name under which a value is sent, as &quot;slot&quot;.</extracomment>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Not a text. Change it in the JSON view.</source>
        <translation>Metin değil. JSON görünümünde değiştirin.</translation>
    </message>
    <message>
        <source>Remove this data</source>
        <translation>Bu veriyi kaldır</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Anahtar %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Değer %1</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Bu anahtar zaten var.</translation>
    </message>
    <message>
        <source>Give it a key.</source>
        <translation>Ona bir anahtar verin.</translation>
    </message>
</context>
<context>
    <name>qasid::DateField</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
</context>
<context>
    <name>qasid::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a conversation.</extracomment>
        <translation>%1 silinsin mi?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>The conversation and all of its messages are deleted at %1, for everybody there, and on this computer. This cannot be undone.</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>Görüşme ve bütün mesajları %1 üzerinde, oradaki herkes için ve bu bilgisayarda silinir. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>What becomes of its sub-conversations is decided by %1.</source>
        <extracomment>The conversation that is to be deleted has others under it. %1 is the name of the provider.</extracomment>
        <translation>Alt görüşmelerine ne olacağına %1 karar verir.</translation>
    </message>
</context>
<context>
    <name>qasid::DetailsDialog</name>
    <message>
        <source>Details of the conversation</source>
        <translation>Görüşmenin ayrıntıları</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>%1 keeps these with the conversation. Details that you leave out stay as they are. A key cannot be taken away here, only emptied.</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>%1 bunları görüşmeyle birlikte saklar. Yazmadığınız ayrıntılar olduğu gibi kalır. Bir anahtar burada kaldırılamaz, yalnızca boşaltılabilir.</translation>
    </message>
</context>
<context>
    <name>qasid::EditorPanel</name>
    <message>
        <source>As the customer sees it</source>
        <translation>Müşterinin gördüğü hali</translation>
    </message>
    <message>
        <source>Approximate. %1 draws the final buttons and may shorten long captions.</source>
        <extracomment>Under the preview of a message with buttons. %1 is the provider.</extracomment>
        <translation>Yaklaşık görünüm. Düğmelerin son hâlini %1 çizer ve uzun yazıları kısaltabilir.</translation>
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
    <message>
        <source>The access that this conversation needs was taken back. Ask for it again in the account&apos;s settings.</source>
        <translation>Bu görüşmenin gerektirdiği erişim geri alındı. Hesabın ayarlarında yeniden isteyin.</translation>
    </message>
    <message>
        <source>Nobody gave the access that this needs. Ask for it in the account&apos;s settings.</source>
        <translation>Bunun gerektirdiği erişimi kimse vermedi. Hesabın ayarlarında isteyin.</translation>
    </message>
    <message>
        <source>This app lacks %1. Ask for it in the panel of %2.</source>
        <extracomment>%1 is the name of a permission such as SEND_MESSAGE, %2 the name of the provider.</extracomment>
        <translation>Bu uygulamada %1 yok. %2 panelinden isteyin.</translation>
    </message>
    <message>
        <source>%1 does not let this account write to this recipient.</source>
        <extracomment>A customer blocked the account, or the provider does not let the two write to each other.</extracomment>
        <translation>%1, bu hesabın bu alıcıya yazmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>It was stopped before it left.</source>
        <translation>Çıkmadan önce durduruldu.</translation>
    </message>
    <message>
        <source>Post chat</source>
        <translation>İlan sohbeti</translation>
    </message>
    <message>
        <source>The role of this key lacks a permission. Add it in the console of %1.</source>
        <translation>Bu anahtarın rolünde bir izin eksik. %1 konsolunda ekleyin.</translation>
    </message>
    <message>
        <source>The role of this key lacks the permission %1. Add it in the console of %2.</source>
        <extracomment>%1 is the name of a permission such as app:conversation:read, %2 the name of the provider.</extracomment>
        <translation>Bu anahtarın rolünde %1 izni eksik. %2 konsolunda ekleyin.</translation>
    </message>
    <message>
        <source>%1 refused the key. Enter one that is valid.</source>
        <translation>%1 anahtarı reddetti. Geçerli bir anahtar girin.</translation>
    </message>
    <message>
        <source>%1 does not offer this at the path in the settings. Correct the path, or ask %1 whether your plan includes it.</source>
        <translation>%1 bunu ayarlardaki yolda sunmuyor. Yolu düzeltin ya da planınızın bunu içerip içermediğini sorun: %1.</translation>
    </message>
    <message>
        <source>%1 takes no requests at the path in the settings. Correct the path, or else the API address.</source>
        <translation>%1 ayarlardaki yolda istek almıyor. Yolu ya da API adresini düzeltin.</translation>
    </message>
    <message>
        <source>%1 cannot read what Qasid sends. Set the encoding to automatic, or to the other one.</source>
        <translation>%1 Qasid’in gönderdiğini okuyamıyor. Kodlamada otomatiği ya da diğerini seçin.</translation>
    </message>
    <message>
        <source>What answers at the API address is not %1. Correct the address.</source>
        <translation>API adresinde yanıt veren %1 değil. Adresi düzeltin.</translation>
    </message>
    <message>
        <source>%1 found no file in what was sent. Correct the name of the form field in the settings.</source>
        <translation>%1 gönderilende dosya bulamadı. Ayarlardaki form alanının adını düzeltin.</translation>
    </message>
    <message>
        <source>Asking for messages, sending</source>
        <translation>Mesajları soruyor ve gönderiyor</translation>
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
    <name>qasid::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <extracomment>Tooltip of a filter in the search field. %1 is the filter, as in &quot;Last 30 days&quot;.</extracomment>
        <translation>%1 filtresini kaldır</translation>
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
    <name>qasid::FilterField</name>
    <message>
        <source>Filters: %1</source>
        <extracomment>The search field for screen readers, while filters are on. %1 lists them.</extracomment>
        <translation>Filtreler: %1</translation>
    </message>
    <message>
        <source>Close search</source>
        <extracomment>Button at the end of the search field.</extracomment>
        <translation>Aramayı kapat</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>qasid::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <extracomment>Field that looks for words in the conversation that is open.</extracomment>
        <translation>Görüşmede bul</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
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
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>One practice account per provider, with made-up customers. Nothing leaves this computer, and all of it goes when Qasid is closed.</source>
        <translation>Her sağlayıcı için uydurma müşterileri olan bir alıştırma hesabı. Bu bilgisayardan hiçbir şey çıkmaz ve Qasid kapanınca hepsi silinir.</translation>
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
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Today&quot; or &quot;Yesterday&quot;, %2 the day with its date, as in &quot;Wednesday 3 December 2025&quot; or &quot;2 December&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date pattern of QLocale::toString: day, month and year, as in &quot;12 December 2025&quot;.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
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
    <name>qasid::GrantList</name>
    <message>
        <source>Nobody gave access yet.</source>
        <translation>Henüz kimse erişim vermedi.</translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <extracomment>What somebody gave access to: %1 is a list of purposes, %2 the id of the one item it is for.</extracomment>
        <translation>%1 (yalnızca %2)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>Since %1, ended on %2</source>
        <translation>%1 tarihinden beri, %2 tarihinde bitti</translation>
    </message>
    <message>
        <source>Since %1, renewed before %2</source>
        <translation>%1 tarihinden beri, %2 tarihinden önce yenilenir</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Erişimi kaldır</translation>
    </message>
    <message>
        <source>Remove the access of %1</source>
        <translation>%1 kişisinin erişimini kaldır</translation>
    </message>
    <message>
        <source>Remove the access of %1?</source>
        <translation>%1 kişisinin erişimi kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Conversations that need it can be read and answered no more, until they give it again.</source>
        <translation>Buna ihtiyaç duyan görüşmeler, yeniden verilene kadar okunamaz ve yanıtlanamaz.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>qasid::GridJson</name>
    <message>
        <source>This cannot be read. Look for a comma, a quote or a bracket.</source>
        <translation>Okunamıyor. Bir virgül, tırnak ya da ayraç arayın.</translation>
    </message>
    <message>
        <source>This must be a list of rows, in square brackets.</source>
        <translation>Bu, köşeli ayraç içinde bir sıra listesi olmalı.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 burada iki kez var.</translation>
    </message>
    <message>
        <source>Row %1 must be a list of buttons, in square brackets.</source>
        <translation>%1. sıra, köşeli ayraç içinde bir düğme listesi olmalı.</translation>
    </message>
    <message>
        <source>Row %1, button %2: %3</source>
        <extracomment>Where a fault is. %1 is the row, %2 the button in it, %3 the fault.</extracomment>
        <translation>Sıra %1, düğme %2: %3</translation>
    </message>
    <message>
        <source>%1 is missing or not what it must be.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 eksik ya da olması gereken değil.</translation>
    </message>
    <message>
        <source>%1 is not a field here.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 burada bilinen bir alan değil.</translation>
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
    <name>qasid::IconPicker</name>
    <message>
        <source>All icons</source>
        <translation>Bütün simgeler</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Simge yok</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Simge</translation>
    </message>
    <message>
        <source>Search or type a name</source>
        <translation>Ara ya da ad yaz</translation>
    </message>
    <message>
        <source>Search icons, or type a name</source>
        <translation>Simge arayın ya da ad yazın</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Simgeler</translation>
    </message>
    <message>
        <source>No icon is called %1.</source>
        <translation>%1 adında bir simge yok.</translation>
    </message>
</context>
<context>
    <name>qasid::JsonBox</name>
    <message>
        <source>Undo what cannot be read</source>
        <translation>Okunamayanı geri al</translation>
    </message>
    <message>
        <source>Buttons as JSON</source>
        <translation>Düğmeler JSON olarak</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where a fault in a text is. %1 is the number of the line, %2 the fault, a sentence.</extracomment>
        <translation>Satır %1: %2</translation>
    </message>
</context>
<context>
    <name>qasid::KeyRecorder</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of the shortcut list, read aloud with its keys: &quot;Resolve: E&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>tuş yok</translation>
    </message>
    <message>
        <source>G, then…</source>
        <extracomment>On a button that waits for a key; at most 20 letters. The second waits for the key after G.</extracomment>
        <translation>G, sonra…</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Bir tuşa basın…</translation>
    </message>
</context>
<context>
    <name>qasid::KeyValueEditor</name>
    <message>
        <source>Add a key</source>
        <translation>Anahtar ekle</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>Bir anahtar eksik.</translation>
    </message>
    <message>
        <source>A key stands here twice.</source>
        <translation>Bir anahtar burada iki kez var.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Bu anahtarı kaldır</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several rows of a key and a value; %1 is its number.</extracomment>
        <translation>Anahtar %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Değer %1</translation>
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
    <message>
        <source>New conversation</source>
        <translation>Yeni görüşme</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Tümünde ara</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Görüşmede bul</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Şu zamana kadar ertele…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Select the conversation</source>
        <translation>Görüşmeyi seç</translation>
    </message>
    <message>
        <source>Select down to the next</source>
        <translation>Sonrakine kadar seç</translation>
    </message>
    <message>
        <source>Select up to the previous</source>
        <translation>Öncekine kadar seç</translation>
    </message>
    <message>
        <source>Select all that are loaded</source>
        <translation>Yüklenenlerin tümünü seç</translation>
    </message>
</context>
<context>
    <name>qasid::LanguageTabs</name>
    <message>
        <source>Languages of the message</source>
        <translation>Mesajın dilleri</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <extracomment>A tab for the text of a message in one language. %1 is the language in itself.</extracomment>
        <translation>%1, gösterilen</translation>
    </message>
    <message>
        <source>%1, written</source>
        <translation>%1, yazılmış</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1, boş</translation>
    </message>
</context>
<context>
    <name>qasid::LanguageWords</name>
    <message>
        <source>English</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>Farsça</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The end of an enumeration, as in &quot;English, Arabic or Turkish&quot;. %1 is all but the last.</extracomment>
        <translation>%1 veya %2</translation>
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
    <name>qasid::LiveReply</name>
    <message>
        <source>Stop</source>
        <extracomment>Under what an AI agent is writing: it shall write no more.</extracomment>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop the AI agent</source>
        <extracomment>The same for assistive tools.</extracomment>
        <translation>Yapay zekâyı durdur</translation>
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
    <name>qasid::MetadataEditor</name>
    <message>
        <source>How details are shown</source>
        <translation>Ayrıntıların gösterimi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Details as JSON</source>
        <translation>Ayrıntılar JSON olarak</translation>
    </message>
    <message>
        <source>This is no JSON object. It begins with { and ends with }, and every key stands in quotes.</source>
        <translation>Bu bir JSON nesnesi değil. Nesne { ile başlar, } ile biter ve her anahtar tırnak içindedir.</translation>
    </message>
</context>
<context>
    <name>qasid::MetadataRows</name>
    <message>
        <source>Add a detail</source>
        <translation>Ayrıntı ekle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Remove this detail</source>
        <translation>Bu ayrıntıyı kaldır</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several rows of a key and a value; %1 is its number.</extracomment>
        <translation>Anahtar %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1 is the key of the value, as &quot;priority&quot;.</extracomment>
        <translation>%1 değeri</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Değer %1</translation>
    </message>
    <message>
        <source>Give it a key.</source>
        <translation>Ona bir anahtar verin.</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Bu anahtar zaten var.</translation>
    </message>
    <message>
        <source>This was not a text. Write it as JSON.</source>
        <translation>Bu metin değildi. JSON olarak yazın.</translation>
    </message>
</context>
<context>
    <name>qasid::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <extracomment>Title of a dialog. %1 is the name of the conversation that is put under another one.</extracomment>
        <translation>Taşı: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Ada göre ara</translation>
    </message>
    <message>
        <source>Choose the conversation that it goes under.</source>
        <translation>Altına gireceği görüşmeyi seçin.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Görüşmeler</translation>
    </message>
    <message>
        <source>There is no other conversation in this account.</source>
        <translation>Bu hesapta başka görüşme yok.</translation>
    </message>
    <message>
        <source>No conversation of this account matches.</source>
        <translation>Bu hesapta uyan görüşme yok.</translation>
    </message>
</context>
<context>
    <name>qasid::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Yeni görüşme</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>Nasıl bulunur</translation>
    </message>
    <message>
        <source>With a customer</source>
        <extracomment>Two ways to come to a conversation: naming its customer, or naming it by its ID.</extracomment>
        <translation>Müşteriyle</translation>
    </message>
    <message>
        <source>By its ID</source>
        <translation>Kimliğiyle</translation>
    </message>
    <message>
        <source>Fill in one or more of these. If the customer has a conversation already, it is opened: no second one is made.</source>
        <translation>Bunlardan birini ya da birkaçını doldurun. Müşterinin zaten bir görüşmesi varsa o açılır: ikincisi oluşturulmaz.</translation>
    </message>
    <message>
        <source>Name, members, channel and details</source>
        <extracomment>Button; shows further fields.</extracomment>
        <translation>Ad, üyeler, kanal ve ayrıntılar</translation>
    </message>
    <message>
        <source>By its name, such as the address of a website. Without one the provider decides.</source>
        <extracomment>Under the field for a channel.</extracomment>
        <translation>Adıyla, örneğin bir web sitesinin adresi. Boşsa sağlayıcı karar verir.</translation>
    </message>
    <message>
        <source>Follow a conversation that exists already. Its messages are loaded, and new ones appear in the list.</source>
        <translation>Zaten var olan bir görüşmeyi izleyin. Mesajları yüklenir ve yenileri listede görünür.</translation>
    </message>
    <message>
        <source>Conversation ID</source>
        <translation>Görüşme kimliği</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Say who the conversation is with: fill in at least one of the fields about the customer, or name a member.</source>
        <translation>Görüşmenin kiminle olduğunu belirtin: müşteri alanlarından en az birini doldurun ya da bir üye yazın.</translation>
    </message>
    <message>
        <source>Enter the ID of the conversation.</source>
        <translation>Görüşmenin kimliğini girin.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <extracomment>For screen readers: whether further fields are shown.</extracomment>
        <translation>Açık</translation>
    </message>
</context>
<context>
    <name>qasid::NewSubDialog</name>
    <message>
        <source>New sub-conversation</source>
        <translation>Yeni alt görüşme</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>It goes under %1.</source>
        <extracomment>%1 is the name of the conversation that the new one goes under.</extracomment>
        <translation>%1 altına girer.</translation>
    </message>
    <message>
        <source>Without a channel of its own it uses those of %1.</source>
        <extracomment>Under the field for a channel. %1 is the name of the conversation above.</extracomment>
        <translation>Kendi kanalı yoksa şunun kanallarını kullanır: %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Başka biri</translation>
    </message>
    <message>
        <source>Give it a name, such as the number of an order.</source>
        <translation>Ona bir ad verin, örneğin bir sipariş numarası.</translation>
    </message>
</context>
<context>
    <name>qasid::NoticeLine</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Bu bildirimi kapat</translation>
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
    <message>
        <source>%1 sends either text or a file, not both in one message.</source>
        <extracomment>%1 is the provider.</extracomment>
        <translation>%1 ya metin ya dosya gönderir, ikisini bir mesajda göndermez.</translation>
    </message>
    <message>
        <source>Row %1, button %2 has no caption.</source>
        <extracomment>%1 is the number of a row of buttons, %2 the number of the button in it.</extracomment>
        <translation>Sıra %1: %2. düğmenin yazısı yok.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 buttons in a row.</source>
        <translation>%1 bir sırada en fazla %2 düğme kabul eder.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 rows of buttons.</source>
        <translation>%1 en fazla %2 düğme sırası kabul eder.</translation>
    </message>
    <message>
        <source>%1 takes no buttons of this kind.</source>
        <translation>%1 bu türden düğme kabul etmez.</translation>
    </message>
    <message>
        <source>%1 takes no icons on buttons.</source>
        <translation>%1 düğmelerde simge kabul etmez.</translation>
    </message>
    <message>
        <source>Give all its data a key.</source>
        <translation>Bütün verilerine anahtar verin.</translation>
    </message>
    <message>
        <source>Enter the token of the post.</source>
        <translation>İlanın kodunu girin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong with the text of a message in one of its languages, as in &quot;Arabic: …&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qasid::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Type a command or a customer&apos;s name</source>
        <translation>Komut ya da müşteri adı yazın</translation>
    </message>
    <message>
        <source>Type &gt; for commands only, @ for customers.</source>
        <extracomment>Read aloud with the field of the command palette.</extracomment>
        <translation>Yalnızca komutlar için &gt;, müşteriler için @ yazın.</translation>
    </message>
    <message>
        <source>Type a customer&apos;s name, phone number or e-mail address.</source>
        <translation>Müşterinin adını, telefon numarasını ya da e-posta adresini yazın.</translation>
    </message>
    <message>
        <source>No matches for “%1”</source>
        <translation>“%1” için eşleşme yok</translation>
    </message>
    <message numerus="yes">
        <source>%1 results</source>
        <extracomment>How many commands and customers fit what was typed; read aloud.</extracomment>
        <translation>
            <numerusform>%1 sonuç</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>run</source>
        <translation>çalıştır</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>yalnızca komut</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>müşteriler</translation>
    </message>
</context>
<context>
    <name>qasid::ParentList</name>
    <message>
        <source>At the top</source>
        <translation>En üstte</translation>
    </message>
    <message>
        <source>Under no other conversation</source>
        <translation>Başka bir görüşmenin altında değil</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>Alt görüşme</translation>
    </message>
</context>
<context>
    <name>qasid::PeriodDialog</name>
    <message>
        <source>Search between two days</source>
        <translation>İki gün arasında ara</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>qasid::PollingSection</name>
    <message>
        <source>How new messages are found</source>
        <translation>Yeni mesajlar nasıl bulunur</translation>
    </message>
</context>
<context>
    <name>qasid::PollingWords</name>
    <message>
        <source>%1 of %2 requests in the last minute</source>
        <translation>son bir dakikada %1 / %2 istek</translation>
    </message>
    <message numerus="yes">
        <source>%1 requests in the last minute</source>
        <extracomment>The same without a limit.</extracomment>
        <translation>
            <numerusform>son bir dakikada %1 istek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>Inside a sentence: of that many the provider is asked for new messages.</extracomment>
        <translation>
            <numerusform>%1 görüşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue</source>
        <extracomment>Inside a sentence: that many conversations should have been asked about by now.</extracomment>
        <translation>
            <numerusform>%1 gecikmiş</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>son yanıt %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>Inside a sentence.</extracomment>
        <translation>henüz yanıt yok</translation>
    </message>
    <message>
        <source>Asks for messages: %1, %2, %3; %4.</source>
        <extracomment>&quot;Asks for messages: 84 of 120 requests in the last minute, 214 conversations, 3 overdue; last answer 09:41.&quot;</extracomment>
        <translation>Mesajları soruyor: %1, %2, %3; %4.</translation>
    </message>
    <message>
        <source>It waits until %1.</source>
        <extracomment>The provider asked to slow down, or could not be reached. %1 is a time.</extracomment>
        <translation>Bekliyor, bitişi: %1.</translation>
    </message>
</context>
<context>
    <name>qasid::PressTrial</name>
    <message>
        <source>Try it out</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>The button asks for</source>
        <translation>Düğmenin istediği</translation>
    </message>
    <message>
        <source>An address to open</source>
        <translation>Açılacak bir adres</translation>
    </message>
    <message>
        <source>Words or an action</source>
        <translation>Sözler ya da bir eylem</translation>
    </message>
    <message>
        <source>The button&apos;s data</source>
        <translation>Düğmenin verisi</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON olarak</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>İsteğe bağlı</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>İlan</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Müşterinin aldığı</translation>
    </message>
    <message>
        <source>The answer, as it is sent</source>
        <translation>Yanıt, gönderildiği gibi</translation>
    </message>
    <message>
        <source>As rows</source>
        <translation>Satırlar olarak</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Bu bir JSON nesnesi değil.</translation>
    </message>
    <message>
        <source>%1 fits.</source>
        <translation>%1 uyuyor.</translation>
    </message>
    <message>
        <source>No rule fits: the default answers.</source>
        <translation>Hiçbir kural uymuyor: varsayılan yanıtlar.</translation>
    </message>
    <message>
        <source>No rule fits, and the default has no such answer: the provider&apos;s safest one is sent.</source>
        <translation>Hiçbir kural uymuyor ve varsayılanda böyle bir yanıt yok: sağlayıcının en güvenli yanıtı gönderilir.</translation>
    </message>
    <message>
        <source>The provider asks this account again, for an address.</source>
        <translation>Sağlayıcı bu hesaba yeniden bir adres sorar.</translation>
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
    <message>
        <source>Accounts that are asked for messages</source>
        <translation>Mesajları sorulan hesaplar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account, %2 a sentence that says how it is asked for messages.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qasid::RenameDialog</name>
    <message>
        <source>Rename the conversation</source>
        <translation>Görüşmeyi yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>The list shows %1; this name stands in the customer panel.</source>
        <extracomment>%1 is the name of a customer.</extracomment>
        <translation>Liste şunu gösterir: %1. Bu ad müşteri panelinde durur.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Bir ad girin.</translation>
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
    <name>qasid::ReplyNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: the saved reply of the same name goes, this one takes its place.</extracomment>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>There is a saved reply with this name.</source>
        <translation>Bu adda bir hazır yanıt var.</translation>
    </message>
</context>
<context>
    <name>qasid::RetentionBox</name>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Süresiz</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>Başka bir gün sayısı</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>1 ile %1 arasında bir sayı.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mesaj</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 dosya</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the oldest of %2</source>
        <extracomment>%1 is an amount of messages, conversations and files, %2 a date.</extracomment>
        <translation>%1; en eskisi %2 tarihli</translation>
    </message>
    <message>
        <source>From now on nothing is deleted by its age.</source>
        <translation>Bundan sonra eskidiği için hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Nothing is that old yet. Later messages go when they are.</source>
        <translation>Henüz o kadar eski bir şey yok. Sonraki mesajlar o yaşa gelince silinir.</translation>
    </message>
    <message>
        <source>This deletes now: %1.</source>
        <translation>Şimdi silinecek: %1.</translation>
    </message>
    <message>
        <source>Delete what is older than 1 day from %1?</source>
        <extracomment>%1 is an account.</extracomment>
        <translation>%1 hesabından 1 günden eski olanlar silinsin mi?</translation>
    </message>
    <message numerus="yes">
        <source>Delete what is older than %n days from %1?</source>
        <translation>
            <numerusform>%1 hesabından %n günden eski olanlar silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. This cannot be undone.</source>
        <translation>%1. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Messages are kept for ever.</source>
        <translation>Mesajlar süresiz saklanıyor.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>Silinecek bir şey yoktu.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Silindi: %1.</translation>
    </message>
    <message>
        <source>1 whole conversation</source>
        <translation>1 görüşmenin tamamı</translation>
    </message>
    <message numerus="yes">
        <source>%n whole conversations</source>
        <translation>
            <numerusform>%n görüşmenin tamamı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::RetentionList</name>
    <message>
        <source>Messages of %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>%1 mesajları</translation>
    </message>
</context>
<context>
    <name>qasid::RetentionSection</name>
    <message>
        <source>How long messages are kept</source>
        <translation>Mesajların saklanma süresi</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Mesajları sakla</translation>
    </message>
</context>
<context>
    <name>qasid::RowsEditor</name>
    <message>
        <source>Who sees these buttons</source>
        <translation>Bu düğmeleri kim görür</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Müşteri için</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>Yalnızca sizin için</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Düğmeler</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Sıra ekle</translation>
    </message>
    <message>
        <source>Show the buttons as JSON</source>
        <translation>Düğmeleri JSON olarak göster</translation>
    </message>
    <message>
        <source>The JSON of the buttons cannot be read yet. Correct it, or undo it.</source>
        <translation>Düğmelerin JSON’u henüz okunamıyor. Düzeltin ya da geri alın.</translation>
    </message>
    <message>
        <source>The caption is too long.</source>
        <translation>Yazı çok uzun.</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons</source>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>%1 düğme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <comment>after: 3 buttons in</comment>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>%1 sıra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1 is &quot;3 buttons&quot;, %2 &quot;2 rows&quot;.</extracomment>
        <translation>%2 içinde %1.</translation>
    </message>
    <message>
        <source>Drag to reorder.</source>
        <extracomment>After &quot;3 buttons in 2 rows.&quot;: they can be dragged to other places.</extracomment>
        <translation>Sıralamak için sürükleyin.</translation>
    </message>
</context>
<context>
    <name>qasid::RuleEditor</name>
    <message>
        <source>What a press is answered when no rule fits, or none that fits has what the button asks for.</source>
        <translation>Hiçbir kural uymadığında ya da uyanda düğmenin istediği olmadığında basışa verilen yanıt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Fits when the button&apos;s data has</source>
        <translation>Düğmenin verisinde şunlar varsa uyar</translation>
    </message>
    <message>
        <source>* stands for any value; a dot goes into an object: order.id</source>
        <extracomment>Under rows of a key and a value; * and order.id are written as they are.</extracomment>
        <translation>* herhangi bir değerdir; nokta bir nesnenin içine girer: order.id</translation>
    </message>
</context>
<context>
    <name>qasid::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place of a row in a list: %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>qasid::RuleRow</name>
    <message>
        <source>%1. Something has to be corrected.</source>
        <translation>%1. Düzeltilmesi gereken bir şey var.</translation>
    </message>
</context>
<context>
    <name>qasid::RulesPane</name>
    <message>
        <source>Add a rule</source>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sona al</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>The name of a new rule until it is given another; %1 is a number.</extracomment>
        <translation>Kural %1</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 kaldırıldı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>Hiçbir kural uymadığında</translation>
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
    <name>qasid::SavedRepliesDialog</name>
    <message>
        <source>Saved replies</source>
        <translation>Hazır yanıtlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Search saved replies</source>
        <translation>Hazır yanıtlarda ara</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>Hazır yanıt olarak kaydet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>No saved replies yet. Write one, with its buttons, and choose “Save as reply template”.</source>
        <translation>Henüz hazır yanıt yok. Düğmeleriyle bir tane yazın ve “Hazır yanıt olarak kaydet”i seçin.</translation>
    </message>
    <message>
        <source>No saved reply matches.</source>
        <translation>Uyan hazır yanıt yok.</translation>
    </message>
    <message>
        <source>Rename saved reply</source>
        <translation>Hazır yanıtı yeniden adlandır</translation>
    </message>
    <message>
        <source>There is a saved reply with this name.</source>
        <translation>Bu adda bir hazır yanıt var.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question before a saved reply is removed. %1 is its name.</extracomment>
        <translation>%1 kaldırılsın mı?</translation>
    </message>
    <message>
        <source>The saved reply is deleted from this computer. Messages sent with it stay.</source>
        <translation>Hazır yanıt bu bilgisayardan silinir. Onunla gönderilen mesajlar kalır.</translation>
    </message>
</context>
<context>
    <name>qasid::SavedRepliesPage</name>
    <message>
        <source>Saved replies</source>
        <translation>Hazır yanıtlar</translation>
    </message>
    <message>
        <source>Replies kept to be used again, in every account that can send them. A reply is saved from the composer.</source>
        <translation>Gönderebilen her hesapta yeniden kullanılmak üzere saklanan yanıtlar. Bir yanıt yazma alanından kaydedilir.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Henüz yok.</translation>
    </message>
    <message>
        <source>1 button</source>
        <translation>1 düğme</translation>
    </message>
    <message numerus="yes">
        <source>%n buttons</source>
        <translation>
            <numerusform>%n düğme</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a saved reply.</extracomment>
        <translation>%1 yanıtını düzenle</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 yanıtını sil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Its buttons stay: %1.</source>
        <translation>Düğmeleri kalır: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>A name of up to %1 characters is needed.</source>
        <translation>En fazla %1 karakterlik bir ad gerekli.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Another saved reply has this name.</source>
        <translation>Başka bir hazır yanıt bu adı taşıyor.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 silindi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
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
    <name>qasid::SearchFilterMenu</name>
    <message>
        <source>Written by</source>
        <extracomment>Entry of the search&apos;s filter menu: who wrote the message.</extracomment>
        <translation>Yazan</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Entry of the search&apos;s filter menu: pictures, files and so on.</extracomment>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Entry of the search&apos;s filter menu: when the message was written.</extracomment>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <extracomment>Entry of the search&apos;s filter menu: opens a dialog with two dates.</extracomment>
        <translation>Başka tarihler…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Bütün hesaplar</translation>
    </message>
</context>
<context>
    <name>qasid::SearchFilterWords</name>
    <message>
        <source>Any time</source>
        <extracomment>Filter of a search: messages of any date.</extracomment>
        <translation>Herhangi bir tarih</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Son bir yıl</translation>
    </message>
    <message numerus="yes">
        <source>Last %1 days</source>
        <extracomment>Filter of a search: messages of the last %1 days.</extracomment>
        <translation>
            <numerusform>Son %1 gün</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Filter of a search: messages of this day and later. %1 is a date.</extracomment>
        <translation>%1 ve sonrası</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Filter of a search: messages of this day and earlier. %1 is a date.</extracomment>
        <translation>%1 ve öncesi</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Filter of a search: a span of time between two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Anyone</source>
        <extracomment>Filter of a search: whoever wrote the message.</extracomment>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Filter of a search: messages of customers.</extracomment>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Us</source>
        <extracomment>Filter of a search: messages that we wrote.</extracomment>
        <translation>Biz</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Özel notlar</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Filter of a search: messages of any kind.</extracomment>
        <translation>Her tür</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Görseller</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Konumlar</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Düğmeler</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
</context>
<context>
    <name>qasid::SearchPane</name>
    <message>
        <source>No matches</source>
        <translation>Eşleşme yok</translation>
    </message>
    <message>
        <source>Finds messages, private notes and customers by the beginnings of words.</source>
        <translation>Mesajları, özel notları ve müşterileri sözcüklerin başından bulur.</translation>
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
        <source>No matches for &quot;%1&quot;</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>“%1” için eşleşme yok</translation>
    </message>
    <message>
        <source>Try fewer letters or a wider date range.</source>
        <translation>Daha az harf ya da daha geniş bir tarih aralığı deneyin.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>qasid::SearchResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
</context>
<context>
    <name>qasid::SearchShapes</name>
    <message>
        <source>Searching</source>
        <translation>Aranıyor</translation>
    </message>
</context>
<context>
    <name>qasid::SearchTabs</name>
    <message>
        <source>Messages</source>
        <extracomment>Kinds of search results; at most 12 letters each.</extracomment>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Kind of search results: private notes.</extracomment>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
</context>
<context>
    <name>qasid::SearchWords</name>
    <message numerus="yes">
        <source>%1+ matches</source>
        <extracomment>At least so many messages were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ eşleşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 matches</source>
        <extracomment>So many messages were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 eşleşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ conversations</source>
        <extracomment>At least so many conversations. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ görüşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>%1 is the number.</extracomment>
        <translation>
            <numerusform>%1 görüşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ customers</source>
        <extracomment>At least so many customers were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ müşteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <extracomment>So many customers were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Above search results. %1 is as in &quot;8 matches&quot;, %2 as in &quot;5 conversations&quot;.</extracomment>
        <translation>%2 içinde %1</translation>
    </message>
    <message>
        <source>Capitals and accents are ignored, and %1 also finds words that start with it.</source>
        <extracomment>Below search results. %1 is a word that was typed.</extracomment>
        <translation>Büyük harfler ve aksan işaretleri yok sayılır; %1 ile başlayan sözcükler de bulunur.</translation>
    </message>
    <message>
        <source>Vowel marks and letter variants are ignored, and %1 also finds words that start with it.</source>
        <extracomment>Below search results. %1 is a word in Arabic script that was typed.</extracomment>
        <translation>Harekeler ve harf biçimleri yok sayılır; %1 ile başlayan sözcükler de bulunur.</translation>
    </message>
    <message>
        <source>Vowel marks and letter variants are ignored, so %1 also finds %2 and words that start with it.</source>
        <extracomment>Below search results. %1 is a word in Arabic script that was typed, %2 the same word written otherwise.</extracomment>
        <translation>Harekeler ve harf biçimleri yok sayılır; %1 araması %2 yazımını ve böyle başlayan sözcükleri de bulur.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for search. What is found in them appears here by itself.</source>
        <extracomment>Below search results, or in their place, after an update or a large import.</extracomment>
        <translation>Eski mesajlar arama için hâlâ hazırlanıyor. İçlerinde bulunanlar burada kendiliğinden görünür.</translation>
    </message>
</context>
<context>
    <name>qasid::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Seçimi temizle</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <extracomment>Read by assistive tools: the bar with what can be done with all conversations that are selected.</extracomment>
        <translation>Seçilen görüşmeler</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <extracomment>How many conversations of the list are selected.</extracomment>
        <translation>
            <numerusform>%1 seçildi</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are loaded</source>
        <extracomment>After &quot;60 selected&quot;: a long list is read as it is scrolled.</extracomment>
        <translation>Yüklenenlerin tümü</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Çöz</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>To take conversations is to become the one who answers them; to release them is to give that back.</extracomment>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Devral</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Zaman seç…</translation>
    </message>
</context>
<context>
    <name>qasid::SendOptionsEditor</name>
    <message>
        <source>Write as the customer</source>
        <translation>Müşteri olarak yaz</translation>
    </message>
    <message>
        <source>For a call you took by phone: the message is written down as theirs, not as yours.</source>
        <translation>Telefonda konuştuğunuz bir arama için: mesaj sizin değil, müşterinin sözü olarak yazıya geçirilir.</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>Words of the provider that a message is marked with.</extracomment>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Virgülle ayrılmış</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>The channel a message goes through, by the name people know.</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>As people know it: shop.example.com</source>
        <translation>Kişilerin bildiği adla: shop.example.com</translation>
    </message>
    <message>
        <source>Id of the channel</source>
        <translation>Kanalın kimliği</translation>
    </message>
    <message>
        <source>Id of the channel the AI agent answers through</source>
        <translation>Yapay zekânın yanıt verdiği kanalın kimliği</translation>
    </message>
    <message>
        <source>Empty: the agent&apos;s own choice</source>
        <translation>Boş: yapay zekâ kendi seçer</translation>
    </message>
    <message>
        <source>Id of a template</source>
        <extracomment>The id of a template that is kept at the provider.</extracomment>
        <translation>Şablonun kimliği</translation>
    </message>
    <message>
        <source>Filled into the template</source>
        <translation>Şablona yerleştirilenler</translation>
    </message>
    <message>
        <source>Not a text. It is kept as it is.</source>
        <translation>Metin değil. Olduğu gibi saklanır.</translation>
    </message>
</context>
<context>
    <name>qasid::SentButtonWords</name>
    <message>
        <source>Button without words</source>
        <extracomment>In place of the words on a button that has none.</extracomment>
        <translation>Sözsüz düğme</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>What a button under a message does for the customer. %1 is an address.</extracomment>
        <translation>%1 adresini açar</translation>
    </message>
    <message>
        <source>Asks your server for an address to open</source>
        <translation>Sunucunuza açılacak bir adres sorar</translation>
    </message>
    <message>
        <source>Asks your server for an address to open: %1</source>
        <extracomment>%1 is the button&apos;s data, as in &quot;slot=wed-1030&quot;.</extracomment>
        <translation>Sunucunuza açılacak bir adres sorar: %1</translation>
    </message>
    <message>
        <source>Asks your server what to do</source>
        <translation>Sunucunuza ne yapacağını sorar</translation>
    </message>
    <message>
        <source>Asks your server what to do: %1</source>
        <translation>Sunucunuza ne yapacağını sorar: %1</translation>
    </message>
    <message>
        <source>Comes back as %1</source>
        <extracomment>The customer&apos;s tap comes back as a message with this id.</extracomment>
        <translation>%1 olarak geri gelir</translation>
    </message>
    <message>
        <source>Opens the page of post %1 for its owner</source>
        <extracomment>%1 is the provider&apos;s id of a post.</extracomment>
        <translation>%1 ilanının sahibine özel sayfasını açar</translation>
    </message>
    <message>
        <source>Opens post %1</source>
        <translation>%1 ilanını açar</translation>
    </message>
    <message>
        <source>Qasid does not know what this button does.</source>
        <translation>Qasid bu düğmenin ne yaptığını bilmiyor.</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>A command. %1 are the words on a button.</extracomment>
        <translation>%1 adresini kopyala</translation>
    </message>
    <message>
        <source>Copy the post of %1</source>
        <translation>%1 ilanını kopyala</translation>
    </message>
    <message>
        <source>Copy the data of %1</source>
        <translation>%1 verisini kopyala</translation>
    </message>
    <message>
        <source>A button</source>
        <extracomment>The customer pressed a button of which nothing is known.</extracomment>
        <translation>Bir düğme</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer was sent to %1.</source>
        <extracomment>Under a customer&apos;s tap. %1 is a host, as in &quot;check.example&quot;.</extracomment>
        <translation>Hiçbir kural bu düğmeyi yanıtlamıyor. Müşteri %1 adresine gönderildi.</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer was told: %1</source>
        <extracomment>%1 are the words.</extracomment>
        <translation>Hiçbir kural bu düğmeyi yanıtlamıyor. Müşteriye söylenen: %1</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer got no answer.</source>
        <translation>Hiçbir kural bu düğmeyi yanıtlamıyor. Müşteri yanıt almadı.</translation>
    </message>
    <message>
        <source>Rule “%1” sent the customer to %2.</source>
        <extracomment>Under a customer&apos;s tap. %1 is the name of a rule, %2 a host.</extracomment>
        <translation>“%1” kuralı müşteriyi %2 adresine gönderdi.</translation>
    </message>
    <message>
        <source>Rule “%1” answered: %2</source>
        <translation>“%1” kuralı yanıtladı: %2</translation>
    </message>
    <message>
        <source>Rule “%1” answered.</source>
        <translation>“%1” kuralı yanıtladı.</translation>
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
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Depolama ve gizlilik</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Hazır yanıtlar</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>Dil ve tarihler</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
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
        <source>Language of the interface</source>
        <translation>Arayüz dili</translation>
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
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>The usual contrast, as opposed to high contrast.</extracomment>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>High contrast is black and white, with lines around everything.</source>
        <translation>Yüksek kontrast siyah beyazdır; her şeyin çevresinde çizgi bulunur.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Inter and Vazirmatn</source>
        <extracomment>Inter and Vazirmatn are names of typefaces.</extracomment>
        <translation>Inter ve Vazirmatn</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>All motion</source>
        <extracomment>Opposite of &quot;Less motion&quot;.</extracomment>
        <translation>Bütün hareketler</translation>
    </message>
    <message>
        <source>With less motion nothing slides, fades or flashes.</source>
        <translation>Daha az hareket seçiliyken hiçbir şey kaymaz, solmaz veya yanıp sönmez.</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>Dil ve tarihler</translation>
    </message>
    <message>
        <source>Messages keep their own.</source>
        <translation>Mesajlar kendi dilinde kalır.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>How dates are counted. &quot;Automatic&quot; goes by the language and the region.</extracomment>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Miladi</translation>
    </message>
    <message>
        <source>Jalali</source>
        <extracomment>The calendar of Iran.</extracomment>
        <translation>Celali</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <extracomment>The calendar of Saudi Arabia.</extracomment>
        <translation>Hicri (Ümmü’l-Kura)</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <extracomment>%1 is a date, as in &quot;Wednesday 3 December 2025&quot;.</extracomment>
        <translation>Bugün: %1.</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>The digits in dates and numbers of the interface, not those in messages.</extracomment>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Digits in messages stay as they were written.</source>
        <translation>Mesajlardaki rakamlar yazıldığı gibi kalır.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <extracomment>%1 is a time, as in &quot;2:05 PM&quot; or &quot;14:05&quot;.</extracomment>
        <translation>%1 gibi</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Saat</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutRules</name>
    <message>
        <source>The system uses the Super key.</source>
        <extracomment>Why a key cannot be a shortcut, in all of these.</extracomment>
        <translation>Super tuşunu sistem kullanır.</translation>
    </message>
    <message>
        <source>Alt and Shift switch the keyboard&apos;s language.</source>
        <translation>Alt ve Shift klavyenin dilini değiştirir.</translation>
    </message>
    <message>
        <source>With Alt, many keyboards write letters and signs.</source>
        <translation>Birçok klavye Alt ile harf ve işaret yazar.</translation>
    </message>
    <message>
        <source>This key writes a zero-width non-joiner, or a space.</source>
        <translation>Bu tuş sıfır genişlikli birleştirmeyici ya da boşluk yazar.</translation>
    </message>
    <message>
        <source>This key moves, chooses or leaves everywhere.</source>
        <translation>Bu tuş her yerde gezinmek, seçmek ya da çıkmak içindir.</translation>
    </message>
    <message>
        <source>On some keyboards this sign needs AltGr or Shift.</source>
        <translation>Bazı klavyelerde bu işaret için AltGr ya da Shift gerekir.</translation>
    </message>
    <message>
        <source>The letter I differs on Turkish keyboards.</source>
        <translation>I harfi Türkçe klavyelerde farklıdır.</translation>
    </message>
    <message>
        <source>G begins the shortcuts of two keys.</source>
        <translation>İki tuşlu kısayollar G ile başlar.</translation>
    </message>
    <message>
        <source>Only letters and signs that every keyboard has can be shortcuts.</source>
        <translation>Yalnızca her klavyede bulunan harfler ve işaretler kısayol olabilir.</translation>
    </message>
    <message>
        <source>The reply field uses this key.</source>
        <translation>Bu tuşu yanıt alanı kullanır.</translation>
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
    <message>
        <source>Buttons: move a button</source>
        <translation>Düğmeler: düğme taşıma</translation>
    </message>
    <message>
        <source>Buttons: move a row</source>
        <translation>Düğmeler: sıra taşıma</translation>
    </message>
    <message>
        <source>Buttons: add, edit, remove</source>
        <translation>Düğmeler: ekleme, düzenleme, kaldırma</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Hazır yanıtlar</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Metnin dili</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>İlk, son</translation>
    </message>
    <message>
        <source>Menu of the row or message</source>
        <translation>Satırın veya mesajın menüsü</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Mesajı kopyala</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Seçimi temizle</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Düz metin olarak yapıştır</translation>
    </message>
    <message>
        <source>Edit the last waiting message, in an empty field</source>
        <translation>Alan boşken, bekleyen son mesajı düzenle</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
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
        <source>Press a shortcut to change it, then the new key. Backspace takes it away.</source>
        <translation>Değiştirmek için bir kısayola, sonra yeni tuşa basın. Backspace kısayolu kaldırır.</translation>
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
        <source>Reset all shortcuts</source>
        <translation>Bütün kısayolları sıfırla</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>“%1” kısayolunu sıfırla</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that shortcut first.</source>
        <extracomment>%1 is a key, %2 the name of the command that has it.</extracomment>
        <translation>%1, “%2” için kullanılıyor. Önce o kısayolu değiştirin.</translation>
    </message>
</context>
<context>
    <name>qasid::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Şu zamana kadar ertele</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>This is not a time. Write it as in %1.</source>
        <extracomment>%1 is a time, as in &quot;09:00&quot;.</extracomment>
        <translation>Bu bir saat değil. Şöyle yazın: %1.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Bu saat geçti.</translation>
    </message>
</context>
<context>
    <name>qasid::SourceDialog</name>
    <message>
        <source>Source of this message</source>
        <translation>Bu mesajın kaynağı</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy takes all of it.</source>
        <extracomment>Beside the button Copy: the source is too long to be shown to its end.</extracomment>
        <translation>Yalnızca başı gösteriliyor. Kopyala tamamını alır.</translation>
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
    <message>
        <source>How long messages are kept</source>
        <translation>Mesajların saklanma süresi</translation>
    </message>
</context>
<context>
    <name>qasid::SubConversations</name>
    <message>
        <source>Sub-conversations</source>
        <translation>Alt görüşmeler</translation>
    </message>
    <message>
        <source>New sub-conversation</source>
        <translation>Yeni alt görüşme</translation>
    </message>
    <message>
        <source>Resolved · %1</source>
        <extracomment>Under the name of a sub-conversation; %1 is a day.</extracomment>
        <translation>Çözüldü · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread · %1</source>
        <extracomment>Under the name of a sub-conversation: %n unread messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>%n okunmamış · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages · %1</source>
        <extracomment>Under the name of a sub-conversation: it has %n messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>%n mesaj · %1</numerusform>
        </translation>
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
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadFinding</name>
    <message>
        <source>No matches in this conversation</source>
        <translation>Bu görüşmede eşleşme yok</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <extracomment>Part of a sentence: the number of a match and how many there are at least, as in &quot;3 of 999+&quot;.</extracomment>
        <translation>%1 / %2+</translation>
    </message>
    <message>
        <source>Match %1, newest first</source>
        <extracomment>Over the messages of a conversation with very many matches, which are counted from the newest. %1 is as in &quot;3 of 999+&quot;.</extracomment>
        <translation>Eşleşme %1, önce en yeni</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Part of a sentence: the number of a match and how many there are, as in &quot;3 of 3&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Match %1 in this conversation</source>
        <extracomment>Over the messages of a conversation. %1 is as in &quot;3 of 3&quot;.</extracomment>
        <translation>Bu görüşmede eşleşme %1</translation>
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
        <source>Copy the chat&apos;s link</source>
        <extracomment>Copies the address of the page where customers find the account.</extracomment>
        <translation>Sohbetin bağlantısını kopyala</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Görüşmede bul</translation>
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
    <message>
        <source>%1 took back access. Replies to this chat cannot be sent.</source>
        <extracomment>Above the composer. %1 is a phone number.</extracomment>
        <translation>%1 erişimi geri aldı. Bu sohbete yanıt gönderilemez.</translation>
    </message>
    <message>
        <source>Access was taken back on %1. Replies to this chat cannot be sent.</source>
        <extracomment>Above the composer. %1 is a day, as in &quot;3 Dec 2025&quot;.</extracomment>
        <translation>Erişim %1 tarihinde geri alındı. Bu sohbete yanıt gönderilemez.</translation>
    </message>
    <message>
        <source>The AI agent is writing.</source>
        <translation>Yapay zekâ yazıyor.</translation>
    </message>
    <message>
        <source>The AI agent has stopped.</source>
        <extracomment>Read aloud when an AI agent has ended. %1 is all that it wrote.</extracomment>
        <translation>Yapay zekâ durdu.</translation>
    </message>
    <message>
        <source>The AI agent wrote: %1</source>
        <translation>Yapay zekâ yazdı: %1</translation>
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
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>Kaynağı göster</translation>
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
    <message>
        <source>Access to this chat was taken back</source>
        <translation>Bu sohbete erişim geri alındı</translation>
    </message>
    <message>
        <source>%1 took back access to this chat</source>
        <translation>%1 bu sohbete erişimi geri aldı</translation>
    </message>
    <message>
        <source>Access to this chat was given</source>
        <translation>Bu sohbete erişim verildi</translation>
    </message>
    <message>
        <source>%1 gave access to this chat</source>
        <translation>%1 bu sohbete erişim verdi</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>A received file is on its way to this computer.</extracomment>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Could not be loaded.</source>
        <translation>Yüklenemedi.</translation>
    </message>
    <message>
        <source>Sending, %1</source>
        <extracomment>Under a message whose files are on their way. %1 is a share, as in &quot;42 %&quot;.</extracomment>
        <translation>Gönderiliyor, %1</translation>
    </message>
    <message>
        <source>Seen by our side only</source>
        <extracomment>Above buttons under a message that the customer does not see.</extracomment>
        <translation>Yalnızca bizim taraf görür</translation>
    </message>
    <message>
        <source>Edit the rules</source>
        <extracomment>Under a customer&apos;s tap that no rule answers: opens the settings of the account.</extracomment>
        <translation>Kuralları düzenle</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Göndermeyi iptal et</translation>
    </message>
    <message>
        <source>Possibly sent. Checking whether it arrived.</source>
        <extracomment>State of a message whose answer was lost. Its provider is being asked whether it has it.</extracomment>
        <translation>Gönderilmiş olabilir. Ulaşıp ulaşmadığı kontrol ediliyor.</translation>
    </message>
    <message>
        <source>Uploading files, %1</source>
        <extracomment>Under a message whose files leave before it does. %1 is a share, as in &quot;42 %&quot;.</extracomment>
        <translation>Dosyalar yükleniyor, %1</translation>
    </message>
    <message>
        <source>Written in %1. Shown in %2.</source>
        <extracomment>Of a message with one text per language. %1 are all its languages, %2 is the one that is read now.</extracomment>
        <translation>Yazıldığı diller: %1. Gösterilen: %2.</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <extracomment>Reads a message with one text per language in another one. %1 is a language.</extracomment>
        <translation>%1 göster</translation>
    </message>
    <message>
        <source>Template %1</source>
        <extracomment>A message without words of its own, which its provider fills in. %1 is the id of the template.</extracomment>
        <translation>Şablon %1</translation>
    </message>
    <message>
        <source>Written down by you</source>
        <extracomment>Above a message of the customer, as in a call taken by phone, that this agent typed.</extracomment>
        <translation>Siz yazıya geçirdiniz</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <extracomment>The same. %1 is another agent.</extracomment>
        <translation>Yazıya geçiren: %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <extracomment>Words that a message was marked with at its provider. %1 are these words.</extracomment>
        <translation>İşaretler: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <extracomment>The sender of a message: a program that answers by itself.</extracomment>
        <translation>Yapay zekâ</translation>
    </message>
    <message>
        <source>AI agent · answered at your request</source>
        <extracomment>Above a message that an AI agent wrote because it was asked to.</extracomment>
        <translation>Yapay zekâ · isteğinizle yanıtladı</translation>
    </message>
    <message>
        <source>AI agent · writing</source>
        <extracomment>Above words that an AI agent is writing at this moment.</extracomment>
        <translation>Yapay zekâ · yazıyor</translation>
    </message>
    <message>
        <source>An answer of the AI agent was asked for. It appears here when it is there.</source>
        <extracomment>Under a message, until the answer is there.</extracomment>
        <translation>Yapay zekâdan yanıt istendi. Gelince burada görünür.</translation>
    </message>
    <message>
        <source>A sub-conversation was made</source>
        <translation>Bir alt görüşme oluşturuldu</translation>
    </message>
    <message>
        <source>Sub-conversation %1 was made</source>
        <translation>%1 alt görüşmesi oluşturuldu</translation>
    </message>
    <message>
        <source>You took this conversation</source>
        <extracomment>In a conversation&apos;s thread: from then on it was assigned to the agent who reads this.</extracomment>
        <translation>Görüşmeyi siz aldınız</translation>
    </message>
    <message>
        <source>You gave this conversation back</source>
        <extracomment>In a conversation&apos;s thread: from then on it was not assigned to the agent who reads this any more.</extracomment>
        <translation>Görüşmeyi bıraktınız</translation>
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
