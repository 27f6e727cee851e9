<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>Provider</name>
    <message>
        <source>WhatsApp and more: text, location, reply buttons, list menus</source>
        <translation>واتساپ و بیشتر: متن، موقعیت مکانی، دکمه‌های پاسخ، منوهای فهرستی</translation>
    </message>
    <message>
        <source>In Digishare, open Advanced Settings, API Provider, Custom Webhooks, and add this address to every Live Chat event.</source>
        <translation>در Digishare به Advanced Settings، ‏API Provider، ‏Custom Webhooks بروید و این نشانی را به همهٔ رویدادهای Live Chat اضافه کنید.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>توکن دسترسی</translation>
    </message>
    <message>
        <source>Dashboard, Advanced Settings, API Credentials. Messages are posted as its owner.</source>
        <translation>داشبورد، Advanced Settings، ‏API Credentials. پیام‌ها به نام صاحب توکن فرستاده می‌شوند.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>شناسهٔ کلاینت</translation>
    </message>
    <message>
        <source>Instead of an access token: OAuth 2 client credentials.</source>
        <translation>به‌جای توکن دسترسی: اعتبارنامهٔ کلاینت OAuth 2.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>رمز کلاینت</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>نشانی API</translation>
    </message>
    <message>
        <source>Send replies through</source>
        <translation>ارسال پاسخ‌ها از طریق</translation>
    </message>
    <message>
        <source>The Messages API answers at once; the Event API queues, and cannot quote a message.</source>
        <translation>رابط Messages API بی‌درنگ پاسخ می‌دهد؛ Event API پیام را در صف می‌گذارد و نمی‌تواند پیامی را نقل کند.</translation>
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
        <translation>نشانی Event API</translation>
    </message>
    <message>
        <source>Customers write from</source>
        <translation>مشتریان می‌نویسند از</translation>
    </message>
    <message>
        <source>Decides how large a file may be.</source>
        <translation>حداکثر اندازهٔ فایل را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>WhatsApp Business</source>
        <translation>واتساپ بیزینس</translation>
    </message>
    <message>
        <source>WhatsApp, linked by QR code</source>
        <translation>واتساپ، متصل با کد QR</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تلگرام</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>مسنجر</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>گفت‌وگوی وب</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>شناسهٔ شرکت</translation>
    </message>
    <message>
        <source>Needed to list message templates.</source>
        <translation>برای فهرست کردن قالب‌های پیام لازم است.</translation>
    </message>
    <message>
        <source>Webhook authentication</source>
        <translation>احراز هویت وب‌هوک</translation>
    </message>
    <message>
        <source>As chosen in Digishare&apos;s webhook settings.</source>
        <translation>همان که در تنظیمات وب‌هوک Digishare انتخاب شده است.</translation>
    </message>
    <message>
        <source>None (the address itself is secret)</source>
        <translation>هیچ (خود نشانی محرمانه است)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>نام کاربری و گذرواژه</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>توکن Bearer</translation>
    </message>
    <message>
        <source>A header of your own</source>
        <translation>سرآیند دلخواه</translation>
    </message>
    <message>
        <source>Webhook user name</source>
        <translation>نام کاربری وب‌هوک</translation>
    </message>
    <message>
        <source>Webhook header name</source>
        <translation>نام سرآیند وب‌هوک</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>رمز وب‌هوک</translation>
    </message>
    <message>
        <source>The password, token or header value that Digishare sends with every webhook.</source>
        <translation>گذرواژه، توکن یا مقدار سرآیندی که Digishare با هر وب‌هوک می‌فرستد.</translation>
    </message>
    <message>
        <source>Message them first</source>
        <translation>اول به آن‌ها پیام دادن</translation>
    </message>
    <message>
        <source>The chatbot may write to this person before they write to it.</source>
        <translation>چت‌بات می‌تواند پیش از آن‌که این شخص بنویسد به او پیام بدهد.</translation>
    </message>
    <message>
        <source>Chats of all their posts</source>
        <translation>گفت‌وگوهای همهٔ آگهی‌های او</translation>
    </message>
    <message>
        <source>Read and answer what others write about any of this person&apos;s posts, in their name.</source>
        <translation>خواندن و پاسخ دادن به آنچه دیگران دربارهٔ هر یک از آگهی‌های این شخص می‌نویسند، از طرف خود او.</translation>
    </message>
    <message>
        <source>Chats of one post</source>
        <translation>گفت‌وگوهای یک آگهی</translation>
    </message>
    <message>
        <source>Read and answer what others write about this one post, in its owner&apos;s name.</source>
        <translation>خواندن و پاسخ دادن به آنچه دیگران دربارهٔ همین یک آگهی می‌نویسند، از طرف صاحب آن.</translation>
    </message>
    <message>
        <source>Post token</source>
        <translation>توکن آگهی</translation>
    </message>
    <message>
        <source>Chatbot and chats of posts: text, files, rows of buttons that answer</source>
        <translation>چت‌بات و گفت‌وگوی آگهی‌ها: متن، فایل، ردیف‌های دکمه‌ای که پاسخ می‌دهند</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the events address.</source>
        <translation>آن را در پنل کنار به‌عنوان نشانی ارسال رویدادها بگذارید.</translation>
    </message>
    <message>
        <source>Divar asks that chats are kept only as long as they are needed.</source>
        <translation>دیوار می‌خواهد گفت‌وگوها فقط تا وقتی لازم‌اند نگه داشته شوند.</translation>
    </message>
    <message>
        <source>Session initialisation address</source>
        <translation>نشانی شروع نشست</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the session initialization URL: it answers server links.</source>
        <translation>آن را در پنل کنار به‌عنوان نشانی شروع نشست بگذارید: به لینک‌های سرور پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Dynamic action address</source>
        <translation>نشانی اکشن پویا</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the dynamic action URL: it answers buttons in the chat.</source>
        <translation>آن را در پنل کنار به‌عنوان نشانی اکشن پویا بگذارید: به دکمه‌های درون گفت‌وگو پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Return address for access</source>
        <translation>نشانی بازگشت برای دسترسی</translation>
    </message>
    <message>
        <source>Add it in the Kenar panel to the OAuth redirect addresses: people return to it.</source>
        <translation>آن را در پنل کنار به نشانی‌های بازگشت OAuth اضافه کنید: افراد به آن برمی‌گردند.</translation>
    </message>
    <message>
        <source>App slug</source>
        <translation>نام کوتاه برنامه</translation>
    </message>
    <message>
        <source>The app&apos;s short name in the Kenar panel.</source>
        <translation>نام کوتاه برنامه در پنل کنار.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>کلید API</translation>
    </message>
    <message>
        <source>Made in the Kenar panel with the permission CHAT_BOT_SEND_MESSAGE.</source>
        <translation>در پنل کنار با دسترسی CHAT_BOT_SEND_MESSAGE ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Identification key</source>
        <translation>کلید شناسایی</translation>
    </message>
    <message>
        <source>Divar sends it with each event.</source>
        <translation>دیوار آن را همراه هر رویداد می‌فرستد.</translation>
    </message>
    <message>
        <source>Needed only where people give access: chats of their posts, messages to them first.</source>
        <translation>فقط وقتی لازم است که افراد دسترسی بدهند: گفت‌وگوی آگهی‌هایشان یا پیام اول به آن‌ها.</translation>
    </message>
    <message>
        <source>Paths of the API</source>
        <translation>مسیرهای API</translation>
    </message>
    <message>
        <source>The experimental paths are those of the first developer guide.</source>
        <translation>مسیرهای آزمایشی همان‌هایی هستند که در نخستین راهنمای توسعه‌دهندگان آمده‌اند.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>کنونی</translation>
    </message>
    <message>
        <source>Experimental (older)</source>
        <translation>آزمایشی (قدیمی‌تر)</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>نشانی ورود</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>نشانی بارگذاری</translation>
    </message>
    <message>
        <source>Began from their own post %1</source>
        <translation>از آگهی خودش، %1، شروع کرد</translation>
    </message>
    <message>
        <source>Began from one of their own posts</source>
        <translation>از یکی از آگهی‌های خودش شروع کرد</translation>
    </message>
    <message>
        <source>Began from their Divar page</source>
        <translation>از صفحهٔ «دیوار من» شروع کرد</translation>
    </message>
    <message>
        <source>Began from the panel for professionals</source>
        <translation>از پنل حرفه‌ای‌ها شروع کرد</translation>
    </message>
    <message>
        <source>Began from the chat %1</source>
        <translation>از گفت‌وگوی %1 شروع کرد</translation>
    </message>
    <message>
        <source>Began from a chat about a post</source>
        <translation>از گفت‌وگوی یک آگهی شروع کرد</translation>
    </message>
    <message>
        <source>Began from the post %1, which they looked at</source>
        <translation>از آگهی %1 که نگاهش می‌کرد شروع کرد</translation>
    </message>
    <message>
        <source>Began from a post they looked at</source>
        <translation>از آگهی‌ای که نگاهش می‌کرد شروع کرد</translation>
    </message>
    <message>
        <source>The post %1 was published</source>
        <translation>آگهی %1 منتشر شد</translation>
    </message>
    <message>
        <source>The post %1 was taken down</source>
        <translation>آگهی %1 برداشته شد</translation>
    </message>
    <message>
        <source>The post %1 is ongoing</source>
        <translation>آگهی %1 در جریان است</translation>
    </message>
    <message>
        <source>The post %1 was archived</source>
        <translation>آگهی %1 بایگانی شد</translation>
    </message>
    <message>
        <source>Divar tells of the post: %1</source>
        <translation>خبر دیوار دربارهٔ آگهی: %1</translation>
    </message>
    <message>
        <source>Choose what to ask access for.</source>
        <translation>انتخاب کنید برای چه چیزی دسترسی خواسته شود.</translation>
    </message>
    <message>
        <source>Give the token of the post: the letters and digits at the end of its address.</source>
        <translation>توکن آگهی را بنویسید: حرف‌ها و رقم‌های پایان نشانی آن.</translation>
    </message>
    <message>
        <source>The account needs its app slug before anyone can give access.</source>
        <translation>پیش از آن‌که کسی بتواند دسترسی بدهد، حساب به نام کوتاه برنامه نیاز دارد.</translation>
    </message>
    <message>
        <source>The account needs its client secret before anyone can give access.</source>
        <translation>پیش از آن‌که کسی بتواند دسترسی بدهد، حساب به کلید محرمانهٔ کلاینت نیاز دارد.</translation>
    </message>
    <message>
        <source>The address to return to is no web address.</source>
        <translation>نشانی بازگشت، نشانی وب نیست.</translation>
    </message>
    <message>
        <source>The address to return to must end with its path: no ? and no #.</source>
        <translation>نشانی بازگشت باید با مسیرش تمام شود: بدون ? و بدون #.</translation>
    </message>
    <message>
        <source>Divar</source>
        <translation>دیوار</translation>
    </message>
    <message>
        <source>Plato</source>
        <translation>پلاتو</translation>
    </message>
    <message>
        <source>Conversations of a workspace: text in three languages, files, AI agents</source>
        <translation>گفت‌وگوهای یک فضای کاری: متن به سه زبان، فایل، دستیار هوشمند</translation>
    </message>
    <message>
        <source>Made in Plato&apos;s console; begins with plato_. Messages go out as the member it belongs to.</source>
        <translation>در کنسول پلاتو ساخته می‌شود و با plato_‎ شروع می‌شود. پیام‌ها به نام عضو صاحب کلید فرستاده می‌شوند.</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>دستیار هوشمند</translation>
    </message>
    <message>
        <source>ID of the AI agent that is asked to answer when no other is named. May stay empty.</source>
        <translation>شناسهٔ دستیار هوشمندی که اگر نام دیگری نباشد پاسخ از آن خواسته می‌شود. می‌تواند خالی بماند.</translation>
    </message>
    <message>
        <source>tRPC path</source>
        <translation>مسیر tRPC</translation>
    </message>
    <message>
        <source>Where the procedures are, below the API address.</source>
        <translation>جای رویه‌ها، زیر نشانی API.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>How the API writes its values. It shows in its answers.</source>
        <translation>شیوهٔ نوشتن مقدارها در API. در پاسخ‌هایش دیده می‌شود.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>JSON ساده</translation>
    </message>
    <message>
        <source>superjson</source>
        <translation>superjson</translation>
    </message>
    <message>
        <source>Form field of files</source>
        <translation>فیلد فرم برای فایل</translation>
    </message>
    <message>
        <source>The name under which files are uploaded.</source>
        <translation>نامی که فایل‌ها با آن بارگذاری می‌شوند.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>درخواست در دقیقه</translation>
    </message>
    <message>
        <source>At most this many go out; with fewer, new messages are seen later.</source>
        <translation>حداکثر همین تعداد فرستاده می‌شود؛ هرچه کمتر باشد پیام‌های جدید دیرتر دیده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>qasid::AccessSection</name>
    <message>
        <source>Access that people gave</source>
        <translation>دسترسی‌هایی که افراد داده‌اند</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>باز کردن در مرورگر</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>کپی لینک</translation>
    </message>
    <message>
        <source>A person can let this account act for them at %1: they open a page in their browser, sign in and agree.</source>
        <extracomment>%1 is the name of a provider.</extracomment>
        <translation>شخص می‌تواند اجازه دهد این حساب در %1 از طرف او کار کند: صفحه‌ای را در مرورگرش باز می‌کند، وارد می‌شود و می‌پذیرد.</translation>
    </message>
    <message>
        <source>The link is for one person and one use, within an hour. It holds no key of this account.</source>
        <translation>این لینک برای یک نفر و یک بار و تا یک ساعت است و هیچ کلیدی از این حساب در آن نیست.</translation>
    </message>
    <message>
        <source>Their browser comes back to this computer: enter its public address under Receiving first.</source>
        <translation>مرورگر او به این رایانه برمی‌گردد: اول نشانی عمومی‌اش را در بخش «دریافت» وارد کنید.</translation>
    </message>
    <message>
        <source>Waiting for the answer from the browser.</source>
        <translation>در انتظار پاسخ مرورگر.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>این لازم است.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link instead.</source>
        <translation>هیچ مرورگری باز نشد. به‌جای آن لینک را کپی کنید.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>%1 is needed for this. Enter it above, under More settings, and save.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>برای این کار %1 لازم است. آن را بالاتر، در «تنظیمات بیشتر»، وارد و ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1 is needed for this. Enter it above and save.</source>
        <translation>برای این کار %1 لازم است. آن را بالاتر وارد و ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1 gave access.</source>
        <extracomment>%1 is the phone number or the id of a person.</extracomment>
        <translation>%1 دسترسی داد.</translation>
    </message>
    <message>
        <source>They did not agree. Send a new link when they want to.</source>
        <translation>این شخص نپذیرفت. هر وقت خواست لینک تازه‌ای برایش بفرستید.</translation>
    </message>
    <message>
        <source>A browser came back with a link that was used already or is older than an hour. Make a new one.</source>
        <translation>مرورگری با لینکی برگشت که قبلاً استفاده شده یا بیش از یک ساعت از آن گذشته است. لینک تازه‌ای بسازید.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountDetails</name>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف موقت</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a product such as &quot;Digishare LiveChat&quot;, %2 how the account is doing.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <translation>%1 کلید را پذیرفت.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 برداشته شود؟</translation>
    </message>
    <message>
        <source>Its conversations are deleted from this computer. They stay with %1.</source>
        <translation>گفت‌وگوهای آن از این رایانه حذف می‌شوند، ولی نزد %1 می‌مانند.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountFormView</name>
    <message>
        <source>Account name</source>
        <translation>نام حساب</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>Shows the fields of an account that are seldom needed.</extracomment>
        <translation>تنظیمات بیشتر</translation>
    </message>
    <message>
        <source>Kept; enter a new one to change it</source>
        <translation>ذخیره است؛ برای تغییر، مقدار تازه وارد کنید</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>در دسته‌کلید سیستم نگه داشته می‌شود، نه در فایل.</translation>
    </message>
    <message>
        <source>Something in these settings cannot be used.</source>
        <translation>بخشی از این تنظیمات قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>پر کردن این قسمت لازم است.</translation>
    </message>
    <message>
        <source>An address like %1 is needed.</source>
        <translation>نشانی‌ای مانند %1 لازم است.</translation>
    </message>
    <message>
        <source>This cannot be used here. Check what you entered.</source>
        <translation>این مقدار اینجا قابل استفاده نیست. آنچه وارد کرده‌اید را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountWizard</name>
    <message>
        <source>Provider</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Keys and receiving</source>
        <translation>کلیدها و دریافت</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>How Qasid receives messages</source>
        <translation>شیوهٔ دریافت پیام در Qasid</translation>
    </message>
    <message>
        <source>The receiver is inside Qasid: messages arrive while Qasid is open, at a public address that leads to this computer.</source>
        <translation>گیرنده درون Qasid است: تا وقتی Qasid باز است، پیام‌ها از یک نشانی عمومی که به این رایانه می‌رسد دریافت می‌شوند.</translation>
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation>نشانی عمومی این رایانه</translation>
    </message>
    <message>
        <source>From your tunnel or reverse proxy; it can be entered later under Receiving.</source>
        <translation>از تونل یا پراکسی معکوس شما؛ بعداً هم می‌توان آن را در «دریافت» وارد کرد.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>%1 is the name of a provider.</extracomment>
        <translation>افزودن حساب</translation>
    </message>
    <message>
        <source>Add a %1 account</source>
        <translation>افزودن حساب %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>این نشانی‌ای مانند https://inbox.example.com نیست.</translation>
    </message>
    <message>
        <source>Asking %1 about the key</source>
        <translation>در حال پرسیدن از %1 دربارهٔ کلید</translation>
    </message>
    <message>
        <source>The account is kept. Go back to change the key, or check again later.</source>
        <translation>حساب نگه داشته شده است. برای تغییر کلید برگردید یا بعداً دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <translation>%1 کلید را پذیرفت.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <extracomment>%1 is the name of the person or company that the key belongs to.</extracomment>
        <translation>متعلق به %1 است.</translation>
    </message>
    <message>
        <source>Add conversations</source>
        <translation>افزودن گفت‌وگو</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <extracomment>Leads back to a field of the account. %1 is the field&apos;s label, as in &quot;API address&quot;.</extracomment>
        <translation>اصلاح: %1</translation>
    </message>
    <message>
        <source>Address, path, encoding, key and permissions are right. %1 does not tell Qasid of new messages by itself: Qasid asks for those of the conversations you add.</source>
        <extracomment>After a check that went well. %1 is the name of the provider.</extracomment>
        <translation>نشانی، مسیر، کدگذاری، کلید و دسترسی‌ها درست‌اند. %1 خودش پیام‌های جدید را به Qasid خبر نمی‌دهد: Qasid پیام‌های گفت‌وگوهایی را که اضافه می‌کنید پرس‌وجو می‌کند.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>حساب‌ها</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>افزودن حساب</translation>
    </message>
</context>
<context>
    <name>qasid::ActionStrip</name>
    <message>
        <source>Reply to this message</source>
        <translation>پاسخ به این پیام</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>qasid::AddTile</name>
    <message>
        <source>Add a button to this row</source>
        <translation>افزودن دکمه به این ردیف</translation>
    </message>
</context>
<context>
    <name>qasid::AddressList</name>
    <message>
        <source>Link for customers</source>
        <translation>لینک برای مشتریان</translation>
    </message>
    <message>
        <source>Opens the conversation with this account at its provider.</source>
        <translation>گفت‌وگو با این حساب را نزد ارائه‌دهنده‌اش باز می‌کند.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what an address is for.</extracomment>
        <translation>کپی: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
</context>
<context>
    <name>qasid::AgentButton</name>
    <message>
        <source>Your name and settings</source>
        <translation>نام و تنظیمات شما</translation>
    </message>
</context>
<context>
    <name>qasid::AgentDialog</name>
    <message>
        <source>Id of the AI agent</source>
        <translation>شناسهٔ دستیار هوشمند</translation>
    </message>
    <message>
        <source>Use this agent</source>
        <translation>استفاده از این دستیار</translation>
    </message>
    <message>
        <source>Which AI agent is to answer?</source>
        <translation>کدام دستیار هوشمند پاسخ دهد؟</translation>
    </message>
    <message>
        <source>Set one in the account&apos;s settings to have it used everywhere.</source>
        <translation>برای استفاده در همه‌جا، یکی را در تنظیمات حساب تعیین کنید.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>qasid::AiLine</name>
    <message>
        <source>The AI agent is writing.</source>
        <translation>دستیار هوشمند در حال نوشتن است.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: an AI agent that is writing an answer writes no further.</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop the AI agent</source>
        <translation>توقف دستیار هوشمند</translation>
    </message>
</context>
<context>
    <name>qasid::Announcer</name>
    <message numerus="yes">
        <source>%1 new messages</source>
        <translation>
            <numerusform>%1 پیام جدید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Data of the next press, as JSON</source>
        <translation>دادهٔ فشار بعدی، به‌صورت JSON</translation>
    </message>
    <message>
        <source>Nothing of its own</source>
        <translation>هیچ پاسخ خاصی</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>باز کردن نشانی</translation>
    </message>
    <message>
        <source>Say words</source>
        <translation>گفتن متن</translation>
    </message>
    <message>
        <source>Say words and open an address</source>
        <translation>گفتن متن و باز کردن نشانی</translation>
    </message>
    <message>
        <source>Say words and ask here for an address</source>
        <translation>گفتن متن و پرسیدن نشانی از همین‌جا</translation>
    </message>
    <message>
        <source>This is not a JSON object like {&quot;order&quot;: &quot;7&quot;}.</source>
        <translation>این یک شیء JSON مانند {&quot;order&quot;: &quot;7&quot;} نیست.</translation>
    </message>
    <message>
        <source>A button that asks for an address then opens the account&apos;s own page; other buttons do nothing.</source>
        <translation>در این حالت دکمه‌ای که نشانی می‌خواهد صفحهٔ خود حساب را باز می‌کند؛ دکمه‌های دیگر کاری نمی‌کنند.</translation>
    </message>
    <message>
        <source>Not for buttons that only open an address: another rule, or the default, answers those.</source>
        <translation>نه برای دکمه‌هایی که فقط نشانی باز می‌کنند: به آن‌ها قاعدهٔ دیگر یا پاسخ پیش‌فرض جواب می‌دهد.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <extracomment>Puts a placeholder such as {user_id} into a text or an address.</extracomment>
        <translation>درج %1</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerRulesDialog</name>
    <message>
        <source>Answers to presses</source>
        <translation>پاسخ به فشردن دکمه‌ها</translation>
    </message>
    <message>
        <source>All rules as JSON</source>
        <translation>همهٔ قاعده‌ها به‌صورت JSON</translation>
    </message>
    <message>
        <source>Answers to presses: %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>پاسخ به فشردن دکمه‌ها: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>امتحان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>Take the rules from a file</source>
        <translation>خواندن قاعده‌ها از فایل</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>نوشتن قاعده‌ها در فایل</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>فایل خوانده نشد.</translation>
    </message>
    <message>
        <source>The rules were read from the file.</source>
        <translation>قاعده‌ها از فایل خوانده شدند.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>این فایل JSON نیست.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>نوشته شد.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>فایل نوشته نشد.</translation>
    </message>
    <message>
        <source>This is not JSON from character %1 on.</source>
        <extracomment>%1 is how many bytes of a text could be read.</extracomment>
        <translation>از نویسهٔ %1 به بعد JSON نیست.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>این یک شیء JSON نیست.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>تغییرها دور ریخته شوند؟</translation>
    </message>
    <message>
        <source>The rules were changed and not saved.</source>
        <translation>قاعده‌ها تغییر کرده‌اند و ذخیره نشده‌اند.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور ریختن</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerSection</name>
    <message>
        <source>Answers to presses</source>
        <translation>پاسخ به فشردن دکمه‌ها</translation>
    </message>
    <message>
        <source>When a customer presses a button that asks this account, the first rule that fits answers, within half a second.</source>
        <translation>وقتی مشتری دکمه‌ای را می‌زند که از این حساب می‌پرسد، اولین قاعدهٔ مناسب در کمتر از نیم ثانیه پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Edit the answers</source>
        <translation>ویرایش پاسخ‌ها</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>وقتی هیچ قاعده‌ای مناسب نیست</translation>
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
        <translation>می‌گوید «%1» و %2 را باز می‌کند</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 را باز می‌کند</translation>
    </message>
    <message>
        <source>Says “%1” and asks for an address</source>
        <translation>می‌گوید «%1» و نشانی می‌پرسد</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>می‌گوید «%1»</translation>
    </message>
    <message>
        <source>Asks for an address</source>
        <translation>نشانی می‌پرسد</translation>
    </message>
    <message>
        <source>Answers nothing of its own</source>
        <translation>پاسخ خاصی نمی‌دهد</translation>
    </message>
    <message>
        <source>There are too many rules.</source>
        <translation>قاعده‌ها زیادند.</translation>
    </message>
    <message>
        <source>An answer is needed: words or an address.</source>
        <translation>پاسخی لازم است: متن یا نشانی.</translation>
    </message>
    <message>
        <source>A name of up to 80 characters is needed that no other rule has.</source>
        <translation>نامی تا ۸۰ نویسه لازم است که قاعدهٔ دیگری نداشته باشد.</translation>
    </message>
    <message>
        <source>At least one key is needed, and not more than 20.</source>
        <translation>دست‌کم یک کلید لازم است و بیشتر از ۲۰ نه.</translation>
    </message>
    <message>
        <source>The value of this key is too long.</source>
        <translation>مقدار این کلید خیلی بلند است.</translation>
    </message>
    <message>
        <source>The words are too long, or there is a placeholder in them that does not exist.</source>
        <translation>متن خیلی بلند است یا جای‌نگهداری در آن هست که وجود ندارد.</translation>
    </message>
    <message>
        <source>An address is needed like https://example.com/order, with its host written out. Placeholders can stand after the host.</source>
        <translation>نشانیی مانند https://example.com/order لازم است که میزبانش کامل نوشته شده باشد. جای‌نگهدارها می‌توانند بعد از میزبان بیایند.</translation>
    </message>
    <message>
        <source>The data is too large.</source>
        <translation>داده خیلی بزرگ است.</translation>
    </message>
    <message>
        <source>An address and an action exclude each other.</source>
        <translation>نشانی و اکشن با هم جمع نمی‌شوند.</translation>
    </message>
</context>
<context>
    <name>qasid::AttachmentStrip</name>
    <message>
        <source>Take %1 out</source>
        <translation>بیرون آوردن %1</translation>
    </message>
</context>
<context>
    <name>qasid::Breadcrumbs</name>
    <message>
        <source>Conversations above this one</source>
        <extracomment>For screen readers: the conversations that the shown one hangs under.</extracomment>
        <translation>گفت‌وگوهای بالاتر از این</translation>
    </message>
    <message>
        <source>Opens the conversation above</source>
        <extracomment>For screen readers, of a link: it opens the conversation that the shown one hangs under.</extracomment>
        <translation>گفت‌وگوی بالاتر را باز می‌کند</translation>
    </message>
    <message>
        <source>The conversations between</source>
        <extracomment>Button in a row of conversations that hang under each other; opens a menu of those that have no room.</extracomment>
        <translation>گفت‌وگوهای میانی</translation>
    </message>
</context>
<context>
    <name>qasid::BulkActions</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <extracomment>All conversations that were checked stood so already.</extracomment>
        <translation>چیزی برای تغییر نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%1 resolved.</source>
        <extracomment>Short words about several conversations, in all of these; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 گفت‌وگو حل شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reopened.</source>
        <translation>
            <numerusform>%1 گفت‌وگو بازگشایی شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 snoozed until %2.</source>
        <extracomment>%2 is a time such as &quot;Thu 09:00&quot;.</extracomment>
        <translation>
            <numerusform>%1 گفت‌وگو تا %2 به تعویق افتاد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to you.</source>
        <translation>
            <numerusform>مسئول %1 گفت‌وگو: شما.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to nobody.</source>
        <translation>
            <numerusform>%1 گفت‌وگو بدون مسئول شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked read.</source>
        <translation>
            <numerusform>%1 گفت‌وگو علامت خوانده‌شده گرفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked unread.</source>
        <translation>
            <numerusform>%1 گفت‌وگو علامت خوانده‌نشده گرفت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonCard</name>
    <message>
        <source>Remove this button</source>
        <translation>برداشتن این دکمه</translation>
    </message>
    <message>
        <source>%1
Arrow keys: other buttons. %2 and an arrow key: move it. Enter: edit. Delete: remove.</source>
        <extracomment>Tool tip of a button that is being arranged. %1 is its caption, %2 &quot;Ctrl&quot; or the sign for it on this computer.</extracomment>
        <translation>%1
کلیدهای جهت‌دار: دکمه‌های دیگر. %2 با یک کلید جهت‌دار: جابه‌جایی. Enter: ویرایش. Delete: برداشتن.</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>هنوز بدون نوشته</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>هنوز بدون نشانی</translation>
    </message>
</context>
<context>
    <name>qasid::ButtonDetails</name>
    <message>
        <source>When tapped</source>
        <translation>وقتی زده شود</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>نوشته</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Post token</source>
        <extracomment>Label of a field: the short code by which the marketplace knows a post.</extracomment>
        <translation>توکن آگهی</translation>
    </message>
    <message>
        <source>The page for its owner</source>
        <translation>صفحهٔ صاحب آگهی</translation>
    </message>
    <message>
        <source>Opens the page from which the owner of the post manages it, not the one everybody sees.</source>
        <translation>صفحه‌ای را باز می‌کند که صاحب آگهی آن را از آنجا مدیریت می‌کند، نه صفحه‌ای که همه می‌بینند.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 نویسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 نویسه بیش از حد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonWords</name>
    <message>
        <source>Open a link</source>
        <extracomment>What a button does when the customer taps it: opens an address in their browser. Short.</extracomment>
        <translation>باز کردن لینک</translation>
    </message>
    <message>
        <source>Ask your server</source>
        <extracomment>What a button does when tapped: the shop&apos;s own server is asked for an address. Short.</extracomment>
        <translation>پرسیدن از سرور شما</translation>
    </message>
    <message>
        <source>Dynamic action</source>
        <extracomment>What a button does when tapped: the shop&apos;s own server says what happens, which may be words or an address. Short.</extracomment>
        <translation>اکشن پویا</translation>
    </message>
    <message>
        <source>Open a post</source>
        <extracomment>What a button does when tapped: opens a page of the marketplace about one post. Short.</extracomment>
        <translation>باز کردن آگهی</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What a button does when tapped: its words come back as the customer&apos;s message. Short.</extracomment>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Unknown action</source>
        <translation>اکشن ناشناخته</translation>
    </message>
    <message>
        <source>Server link</source>
        <extracomment>Kind of a button: when tapped, the shop&apos;s server is asked for an address.</extracomment>
        <translation>لینک سرور</translation>
    </message>
    <message>
        <source>Owner&apos;s page of a post</source>
        <extracomment>Kind of a button: opens the page from which the owner of a post manages it.</extracomment>
        <translation>صفحهٔ صاحب آگهی</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>آگهی</translation>
    </message>
    <message>
        <source>Button without a caption</source>
        <translation>دکمهٔ بدون نوشته</translation>
    </message>
    <message>
        <source>button %1 of %2</source>
        <translation>دکمهٔ %1 از %2</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>After &quot;button 1 of 2, &quot;, for screen readers: which row of buttons it is in.</extracomment>
        <translation>ردیف %1 از %2</translation>
    </message>
    <message>
        <source>icon %1</source>
        <extracomment>For screen readers. %1 is the name of an icon, as HOME.</extracomment>
        <translation>آیکون %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what a screen reader says about one thing.</extracomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons in a row</source>
        <translation>
            <numerusform>حداکثر %1 دکمه در هر ردیف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows of buttons</source>
        <translation>
            <numerusform>حداکثر %1 ردیف دکمه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>حداکثر %1 دکمه</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot move further.</source>
        <translation>جلوتر نمی‌رود.</translation>
    </message>
    <message>
        <source>Enter the address that the button opens.</source>
        <translation>نشانیی را که دکمه باز می‌کند وارد کنید.</translation>
    </message>
    <message>
        <source>An address has no blanks in it.</source>
        <translation>در نشانی فاصله نیست.</translation>
    </message>
    <message>
        <source>Enter the whole address, beginning with https:// or http://.</source>
        <translation>نشانی کامل را وارد کنید که با https:// یا http:// شروع می‌شود.</translation>
    </message>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>این نشانیی نیست که باز شود.</translation>
    </message>
</context>
<context>
    <name>qasid::CardRows</name>
    <message>
        <source>Add a button to this row</source>
        <translation>افزودن دکمه به این ردیف</translation>
    </message>
    <message>
        <source>Drag to move this row, or %1</source>
        <extracomment>On the dots at the start of a row of buttons. %1 are the keys that do the same.</extracomment>
        <translation>برای جابه‌جایی این ردیف بکشید، یا %1</translation>
    </message>
</context>
<context>
    <name>qasid::ColourButton</name>
    <message>
        <source>Ocean</source>
        <translation>اقیانوسی</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>تمشکی</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زیتونی</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>زنگاری</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>خاکستری</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>سبز کاجی</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>آلویی</translation>
    </message>
</context>
<context>
    <name>qasid::CommandCatalogue</name>
    <message>
        <source>Recent</source>
        <extracomment>Headings of the command palette, in all of these. This one: what was done last.</extracomment>
        <translation>اخیر</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>گفت‌وگوهای انتخاب‌شده</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>این گفت‌وگو</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>رفتن به</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>پاسخ‌های آماده</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>پوستهٔ روشن</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>پوستهٔ تیره</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>پوسته مانند سیستم</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>ردیف‌های راحت</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>ردیف‌های فشرده</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حرکت کمتر</translation>
    </message>
    <message>
        <source>More motion</source>
        <translation>حرکت بیشتر</translation>
    </message>
    <message>
        <source>Turn one-letter shortcuts on</source>
        <translation>روشن کردن میان‌برهای تک‌حرفی</translation>
    </message>
    <message>
        <source>Turn one-letter shortcuts off</source>
        <translation>خاموش کردن میان‌برهای تک‌حرفی</translation>
    </message>
    <message>
        <source>Return from snooze</source>
        <translation>بازگرداندن از تعویق</translation>
    </message>
    <message>
        <source>Give this conversation back</source>
        <translation>پس دادن این گفت‌وگو</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>How many conversations a command acts on, or are in a view.</extracomment>
        <translation>
            <numerusform>%1 گفت‌وگو</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>همهٔ حساب‌ها</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>A command that changes the language; %1 is its own name for itself.</extracomment>
        <translation>زبان: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Composer</name>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>The composer&apos;s name for screen readers. %1 is the customer.</extracomment>
        <translation>یادداشت خصوصی</translation>
    </message>
    <message>
        <source>The draft could not be saved on this computer.</source>
        <translation>پیش‌نویس در این رایانه ذخیره نشد.</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>در پاسخ به</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>پیامی قدیمی‌تر</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>پیوست فایل</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>پاسخ به %1</translation>
    </message>
    <message>
        <source>Only agents see this note</source>
        <translation>این یادداشت را فقط کارشناسان می‌بینند</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>پاسخ به %1…</translation>
    </message>
    <message>
        <source>Ask %1 to share a location…</source>
        <translation>درخواست موقعیت مکانی از %1…</translation>
    </message>
    <message>
        <source>Will be sent when the network returns</source>
        <translation>با برقراری شبکه ارسال می‌شود</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 از %2 نویسه</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 نویسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>On the button of the composer: the message waits until the network is back.</extracomment>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>به صف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>متن بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file that was pasted</comment>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>The picture could not be kept on this computer.</source>
        <translation>تصویر در این رایانه نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Send as two messages</source>
        <extracomment>Button: where text and a file cannot go in one message, the file goes first and the text after it.</extracomment>
        <translation>فرستادن در دو پیام</translation>
    </message>
    <message>
        <source>Buttons for your own side cannot be sent in this conversation.</source>
        <translation>دکمه‌های طرف خودتان در این گفت‌وگو فرستاده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>ذخیره به‌عنوان پاسخ آماده</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the name of the saved reply.</extracomment>
        <translation>با نام %1 ذخیره شد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons</source>
        <translation>
            <numerusform>%1 دکمه</numerusform>
        </translation>
    </message>
    <message>
        <source>As you see it</source>
        <extracomment>Over the preview of a message with the buttons that only the shop&apos;s own side sees.</extracomment>
        <translation>آن‌گونه که شما می‌بینید</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>آن‌گونه که مشتری می‌بیند</translation>
    </message>
    <message>
        <source>Access was taken back. Replies cannot be sent until it is given again.</source>
        <translation>دسترسی پس گرفته شده است. تا دوباره داده نشود پاسخی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 keeps text as %2. This will be kept as %3.</source>
        <extracomment>%1 is the provider, %2 an enumeration of languages, as in &quot;English, Arabic or Turkish&quot;, %3 one of them.</extracomment>
        <translation>%1 متن را به %2 نگه می‌دارد. این متن به %3 نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Words of the customer</source>
        <extracomment>The composer&apos;s name for screen readers, while the text counts as the customer&apos;s own words.</extracomment>
        <translation>گفتهٔ مشتری</translation>
    </message>
    <message>
        <source>What the customer said…</source>
        <translation>آنچه مشتری گفت…</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is what is written, as in &quot;Reply to Layla&quot;; %2 the language it is written in.</extracomment>
        <translation>%1، به %2</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <extracomment>On the button of the composer: the text becomes a message of the customer&apos;s.</extracomment>
        <translation>ارسال به نام مشتری</translation>
    </message>
</context>
<context>
    <name>qasid::ComposerToolbar</name>
    <message>
        <source>Reply buttons</source>
        <translation>دکمه‌های پاسخ</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>منوی فهرستی</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقعیت مکانی</translation>
    </message>
    <message>
        <source>Ask for location</source>
        <translation>درخواست موقعیت مکانی</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>پیوست فایل</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>ارسال و حل</translation>
    </message>
    <message>
        <source>Send and snooze</source>
        <translation>ارسال و تعویق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>روش‌های دیگر ارسال</translation>
    </message>
    <message>
        <source>Text direction: automatic</source>
        <translation>جهت متن: خودکار</translation>
    </message>
    <message>
        <source>Text direction: right to left</source>
        <translation>جهت متن: راست به چپ</translation>
    </message>
    <message>
        <source>Text direction: left to right</source>
        <translation>جهت متن: چپ به راست</translation>
    </message>
    <message>
        <source>Send  Enter</source>
        <translation>ارسال  Enter</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>پاسخ‌های آماده</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>ذخیره به‌عنوان پاسخ آماده</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>دکمه‌ها</translation>
    </message>
    <message>
        <source>Sending options</source>
        <translation>گزینه‌های ارسال</translation>
    </message>
    <message>
        <source>Ask the AI agent after sending</source>
        <translation>پاسخ دستیار هوشمند پس از ارسال</translation>
    </message>
    <message>
        <source>Have the AI agent answer now</source>
        <translation>پاسخ دستیار هوشمند، همین حالا</translation>
    </message>
    <message>
        <source>Ask AI</source>
        <extracomment>A check box, short for &quot;Ask the AI agent after sending&quot;.</extracomment>
        <translation>پاسخ دستیار</translation>
    </message>
    <message>
        <source>Sending options: some are set</source>
        <translation>گزینه‌های ارسال: برخی تنظیم شده‌اند</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>جهت متن</translation>
    </message>
    <message>
        <source>More to add</source>
        <extracomment>Opens a menu of what else can be added to a message, where there is no room for more buttons.</extracomment>
        <translation>افزودنی‌های دیگر</translation>
    </message>
</context>
<context>
    <name>qasid::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationActions</name>
    <message>
        <source>New sub-conversation…</source>
        <extracomment>Menu of a conversation, in all of these.</extracomment>
        <translation>گفت‌وگوی فرعی جدید…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>ویرایش جزئیات…</translation>
    </message>
    <message>
        <source>Move under…</source>
        <extracomment>Another conversation is chosen, under which this one is put.</extracomment>
        <translation>انتقال به زیر…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationDialogs</name>
    <message>
        <source>None of your accounts can begin a conversation: the customer writes first.</source>
        <translation>هیچ‌یک از حساب‌های شما نمی‌تواند گفت‌وگو را شروع کند: اول مشتری می‌نویسد.</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>گفت‌وگو حذف شد.</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationErrors</name>
    <message>
        <source>Your key may not create conversations. Ask for that permission at %1, or use another key.</source>
        <extracomment>%1 in all of these is the name of the provider.</extracomment>
        <translation>کلید شما اجازهٔ ساختن گفت‌وگو ندارد. این دسترسی را از %1 بخواهید یا کلید دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>Your key may not read conversations. Ask for that permission at %1, or use another key.</source>
        <translation>کلید شما اجازهٔ خواندن گفت‌وگوها را ندارد. این دسترسی را از %1 بخواهید یا کلید دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>Your key may not change conversations. Ask for that permission at %1, or use another key.</source>
        <translation>کلید شما اجازهٔ تغییر گفت‌وگوها را ندارد. این دسترسی را از %1 بخواهید یا کلید دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>Your key may not delete conversations. Ask for that permission at %1, or use another key.</source>
        <translation>کلید شما اجازهٔ حذف گفت‌وگوها را ندارد. این دسترسی را از %1 بخواهید یا کلید دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>%1 has no conversation with this ID, or your key may not see it.</source>
        <translation>%1 گفت‌وگویی با این شناسه ندارد، یا کلید شما اجازهٔ دیدن آن را ندارد.</translation>
    </message>
    <message>
        <source>%1 does not know somebody or something that is named here.</source>
        <translation>%1 شخص یا چیزی را که اینجا نام برده شده نمی‌شناسد.</translation>
    </message>
    <message>
        <source>%1 does not have this conversation any more.</source>
        <translation>%1 دیگر این گفت‌وگو را ندارد.</translation>
    </message>
    <message>
        <source>%1 It may have been done all the same: look before you try again.</source>
        <extracomment>%1 is a sentence about what went wrong: no answer came, but the wish may have been fulfilled.</extracomment>
        <translation>%1 با این حال شاید انجام شده باشد: پیش از تلاش دوباره نگاه کنید.</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationForm</name>
    <message>
        <source>Direct</source>
        <extracomment>A kind of conversation: with one customer.</extracomment>
        <translation>مستقیم</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A kind of conversation: of several people.</extracomment>
        <translation>گروهی</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>نام گفت‌وگو</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>IDs of colleagues, with commas between them.</source>
        <translation>شناسه‌های همکاران، جداشده با ویرگول.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Channel IDs</source>
        <translation>شناسه‌های کانال</translation>
    </message>
    <message>
        <source>In place of the channel&apos;s name; with commas between them.</source>
        <translation>به‌جای نام کانال؛ جداشده با ویرگول.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Above a list of keys and values that a provider keeps with a conversation.</extracomment>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمول</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListModel</name>
    <message>
        <source>Snoozed · %1</source>
        <extracomment>The group of snoozed conversations at the end of the inbox; %1 is their number.</extracomment>
        <translation>به تعویق افتاده · %1</translation>
    </message>
    <message>
        <source>Snoozed, %1, open</source>
        <extracomment>The same for screen readers.</extracomment>
        <translation>به تعویق افتاده، %1، گسترده</translation>
    </message>
    <message>
        <source>Snoozed, %1, closed</source>
        <translation>به تعویق افتاده، %1، بسته</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>گفت‌وگوها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a conversation in the list for screen readers: %1 of %2.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Deselect  X</source>
        <extracomment>Tooltip of a row&apos;s avatar in the list, for choosing several conversations; X is the key.</extracomment>
        <translation>لغو انتخاب  X</translation>
    </message>
    <message>
        <source>Select  X</source>
        <translation>انتخاب  X</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationPane</name>
    <message>
        <source>Oldest first</source>
        <translation>اول قدیمی‌ترها</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق ورودی</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>به تعویق افتاده</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق خروجی</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>Beside the title of the list: %1 conversations are open.</extracomment>
        <translation>%1 باز</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>فهرست خوانده نشد</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>هنوز گفت‌وگویی نیست</translation>
    </message>
    <message>
        <source>They appear here once an account is connected.</source>
        <translation>پس از اتصال یک حساب اینجا نمایان می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>چیزی با این فیلتر مطابق نیست</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>پاک کردن فیلتر</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>همه پاسخ گرفته‌اند</translation>
    </message>
    <message>
        <source>New messages will appear here.</source>
        <translation>پیام‌های جدید اینجا نمایان می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>اینجا چیزی نیست</translation>
    </message>
    <message>
        <source>Filters and order</source>
        <extracomment>Button of a narrow list; opens a menu.</extracomment>
        <translation>فیلترها و ترتیب</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>گفت‌وگوی جدید</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>جست‌وجو در همه</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationRow</name>
    <message>
        <source>Location</source>
        <translation>موقعیت مکانی</translation>
    </message>
    <message>
        <source>Asked for a location</source>
        <translation>موقعیت مکانی خواست</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>منوی فهرستی</translation>
    </message>
    <message>
        <source>Chose an option</source>
        <translation>گزینه‌ای انتخاب کرد</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>A message Qasid cannot show</source>
        <translation>پیامی که Qasid نمی‌تواند نشان دهد</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>A short tag in a list row: %n messages were not sent.</extracomment>
        <translation>
            <numerusform>%Ln ارسال‌نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly sent</source>
        <translation>شاید ارسال شده</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A short tag in a list row: a message waits to be sent.</extracomment>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>بازگشته از تعویق</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>پیش‌نویس:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>شما:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before the words of a private note.</extracomment>
        <translation>یادداشت:</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <extracomment>The customer tapped a button or chose from a list; %1 is its caption.</extracomment>
        <translation>انتخاب کرد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln خوانده‌نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <extracomment>The end of a list row for screen readers; %1 is the name of an agent.</extracomment>
        <translation>مسئول: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>%1 user %2</source>
        <extracomment>A customer without a name; %1 is the provider, %2 the end of an id.</extracomment>
        <translation>کاربر %1 %2</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>دکمه‌ای را زد</translation>
    </message>
    <message>
        <source>sub-conversation of %1</source>
        <extracomment>A list row for screen readers, after the conversation&apos;s name; %1 is the name of the conversation above it.</extracomment>
        <translation>گفت‌وگوی فرعی %1</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>گفت‌وگوی فرعی</translation>
    </message>
    <message>
        <source>AI asked</source>
        <extracomment>A short tag in a list row: an AI agent was asked to answer, and has not yet.</extracomment>
        <translation>در انتظار دستیار</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Your own ID</source>
        <extracomment>The id that one&apos;s own shop or website knows a customer by.</extracomment>
        <translation>شناسهٔ خودتان</translation>
    </message>
    <message>
        <source>Picture address</source>
        <extracomment>The web address of a customer&apos;s picture.</extracomment>
        <translation>نشانی تصویر</translation>
    </message>
    <message>
        <source>ID at %1</source>
        <extracomment>The id that the provider %1 knows a customer by.</extracomment>
        <translation>شناسه در %1</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>آن را به شکل name@example.com بنویسید.</translation>
    </message>
    <message>
        <source>Begin with + and the code of the country.</source>
        <translation>با + و کد کشور شروع کنید.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>نشانیی وارد کنید که با https://‎ شروع می‌شود.</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerKeyRows</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>نام مشتری</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Customer&apos;s id</source>
        <extracomment>A customer&apos;s id at the provider.</extracomment>
        <translation>شناسهٔ مشتری</translation>
    </message>
    <message>
        <source>Your own id for the customer</source>
        <extracomment>The id that the shop or website itself has for a customer.</extracomment>
        <translation>شناسهٔ خودتان برای مشتری</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>نشانی تصویر</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>بیشتر دربارهٔ مشتری</translation>
    </message>
    <message>
        <source>Not a text. It is kept as it is.</source>
        <translation>متن نیست. همان‌طور که هست نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Write the number with its country, as in +966500000131.</source>
        <translation>شماره را با کد کشور بنویسید، مانند ‎+966500000131.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>این نشانی ایمیل نیست.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https:// or http://.</source>
        <translation>نشانی تصویر با https://‎ یا http://‎ شروع می‌شود.</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerPanel</name>
    <message>
        <source>Add a nickname</source>
        <translation>افزودن نام مستعار</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>نام مستعار</translation>
    </message>
    <message>
        <source>%1 sent no name</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>%1 نام کاربر را نمی‌فرستد</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <extracomment>All conversations with this customer; %n is at least 2.</extracomment>
        <translation>
            <numerusform>%Ln گفت‌وگو</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>You</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>به تعویق افتاده تا %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>بسته‌شده توسط %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخرین پیام مشتری</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>The time within which a channel surely takes free replies is over.</extracomment>
        <translation>تمام شده</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Title of a group of facts: the ids of a conversation and of what it is about.</extracomment>
        <translation>اطلاعات تماس</translation>
    </message>
    <message>
        <source>Change the nickname</source>
        <translation>تغییر نام مستعار</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>%1 is a channel such as WhatsApp, %2 the provider it comes through.</extracomment>
        <translation>کانال</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 از طریق %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>شناسهٔ مشتری</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>In place of a conversation&apos;s id: nothing was sent yet that would have begun it at the provider.</extracomment>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>گفت‌وگوهای قبلی</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <extracomment>State of another conversation of the customer; %1 is a date.</extracomment>
        <translation>حل‌شده در %1</translation>
    </message>
    <message>
        <source>Snoozed, last message %1</source>
        <translation>به تعویق افتاده، آخرین پیام %1</translation>
    </message>
    <message>
        <source>Open, last message %1</source>
        <translation>باز، آخرین پیام %1</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>شناسه‌ها</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <extracomment>How a fact about a customer became known. %1 in all of these is the name of the provider.</extracomment>
        <translation>%1 آن را می‌فرستد</translation>
    </message>
    <message>
        <source>From a tap on a button</source>
        <translation>از زدن یک دکمه</translation>
    </message>
    <message>
        <source>From a contact they shared</source>
        <translation>از مخاطبی که فرستاد</translation>
    </message>
    <message>
        <source>%1 told it when you wrote</source>
        <translation>وقتی نوشتید %1 آن را گفت</translation>
    </message>
    <message>
        <source>From signing in with %1</source>
        <translation>از ورود به %1</translation>
    </message>
    <message>
        <source>From where they began to write</source>
        <translation>از جایی که نوشتن را شروع کرد</translation>
    </message>
    <message>
        <source>Looked up at %1</source>
        <translation>در %1 جست‌وجو شد</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>هنوز شروع نشده</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The provider&apos;s id of what a conversation is about: somebody&apos;s advertisement.</extracomment>
        <translation>آگهی</translation>
    </message>
    <message>
        <source>Access by</source>
        <extracomment>Who gave this account permission to read and answer the conversation.</extracomment>
        <translation>دسترسی از</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Access ended</source>
        <extracomment>When the permission was taken back.</extracomment>
        <translation>پایان دسترسی</translation>
    </message>
    <message>
        <source>Find by phone</source>
        <extracomment>Asks the provider who has the phone number above.</extracomment>
        <translation>یافتن با شماره تلفن</translation>
    </message>
    <message>
        <source>%1 knows nobody with this number.</source>
        <translation>%1 کسی را با این شماره نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>The name that a conversation has at the provider, beside that of its customer.</extracomment>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerWordsBar</name>
    <message>
        <source>This is written down as the customer&apos;s own words.</source>
        <translation>این متن به‌عنوان گفتهٔ خود مشتری ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Write as yourself</source>
        <extracomment>Button: the text goes out as the agent&apos;s own again, not as the customer&apos;s.</extracomment>
        <translation>نوشتن به نام خودتان</translation>
    </message>
</context>
<context>
    <name>qasid::DataRows</name>
    <message>
        <source>Add data</source>
        <translation>افزودن داده</translation>
    </message>
    <message>
        <source>Data sent to your server</source>
        <translation>داده‌ای که به سرور شما می‌رود</translation>
    </message>
    <message>
        <source>Text only</source>
        <extracomment>Beside the title of data, as &quot;Data sent to your server&quot;: each value is a text.</extracomment>
        <translation>فقط متن</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In an empty field: the name under which a value is sent, as &quot;slot&quot;.</extracomment>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Not a text. Change it in the JSON view.</source>
        <translation>متن نیست. آن را در نمای JSON تغییر دهید.</translation>
    </message>
    <message>
        <source>Remove this data</source>
        <translation>برداشتن این داده</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>کلید %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>مقدار %1</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>این کلید از قبل هست.</translation>
    </message>
    <message>
        <source>Give it a key.</source>
        <translation>برایش کلید بنویسید.</translation>
    </message>
</context>
<context>
    <name>qasid::DateField</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>qasid::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a conversation.</extracomment>
        <translation>%1 حذف شود؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The conversation and all of its messages are deleted at %1, for everybody there, and on this computer. This cannot be undone.</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>این گفت‌وگو و همهٔ پیام‌هایش در %1، برای همهٔ افراد آنجا، و در این رایانه حذف می‌شوند. این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>What becomes of its sub-conversations is decided by %1.</source>
        <extracomment>The conversation that is to be deleted has others under it. %1 is the name of the provider.</extracomment>
        <translation>دربارهٔ گفت‌وگوهای فرعی آن %1 تصمیم می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>qasid::DetailsDialog</name>
    <message>
        <source>Details of the conversation</source>
        <translation>جزئیات گفت‌وگو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>%1 keeps these with the conversation. Details that you leave out stay as they are. A key cannot be taken away here, only emptied.</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>%1 این‌ها را همراه گفت‌وگو نگه می‌دارد. جزئیاتی که ننویسید همان‌طور که هستند می‌مانند. اینجا کلید را نمی‌توان برداشت، فقط می‌توان خالی کرد.</translation>
    </message>
</context>
<context>
    <name>qasid::EditorPanel</name>
    <message>
        <source>As the customer sees it</source>
        <translation>آن‌گونه که مشتری می‌بیند</translation>
    </message>
    <message>
        <source>Approximate. %1 draws the final buttons and may shorten long captions.</source>
        <extracomment>Under the preview of a message with buttons. %1 is the provider.</extracomment>
        <translation>تقریبی است. شکل نهایی دکمه‌ها با %1 است و ممکن است نوشته‌های بلند را کوتاه کند.</translation>
    </message>
</context>
<context>
    <name>qasid::Enumeration</name>
    <message>
        <source>, </source>
        <extracomment>Between the items of an enumeration, as in &quot;Yes, No, Later&quot;: the comma of the language and the space behind it.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>qasid::ErrorText</name>
    <message>
        <source>WhatsApp</source>
        <translation>واتساپ</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>مسنجر</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>اینستاگرام</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تلگرام</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>وب‌سایت</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>چت‌بات</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <extracomment>%1 in all of these is the name of the provider.</extracomment>
        <translation>دسترسی به %1 ممکن نشد.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 به‌موقع پاسخ نداد.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>اتصال به %1 قطع شد.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>گواهی %1 پذیرفته نشد.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 کلید را رد کرد.</translation>
    </message>
    <message>
        <source>%1 does not allow this with the key of this account.</source>
        <translation>%1 این کار را با کلید این حساب مجاز نمی‌داند.</translation>
    </message>
    <message>
        <source>%1 does not know what this was sent to.</source>
        <translation>%1 مقصد این پیام را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The balance with %1 is used up.</source>
        <translation>اعتبار شما نزد %1 تمام شده است.</translation>
    </message>
    <message>
        <source>It is larger than %1 accepts.</source>
        <translation>از اندازه‌ای که %1 می‌پذیرد بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>%1 asked to slow down. Sending resumes in %2.</source>
        <extracomment>%1 is the name of the provider, %2 a duration.</extracomment>
        <translation>%1 خواست آهسته‌تر ارسال شود. ارسال تا %2 دیگر ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <translation>%1 خواست آهسته‌تر ارسال شود.</translation>
    </message>
    <message>
        <source>%1 did not accept it (%2).</source>
        <extracomment>%1 is the name of the provider, %2 its code for the refusal.</extracomment>
        <translation>%1 درخواست را نپذیرفت (خطای %2).</translation>
    </message>
    <message>
        <source>%1 did not accept it.</source>
        <translation>%1 درخواست را نپذیرفت.</translation>
    </message>
    <message>
        <source>%1 failed while working on it.</source>
        <translation>%1 هنگام پردازش با خطا روبه‌رو شد.</translation>
    </message>
    <message>
        <source>%1 does not take requests now.</source>
        <translation>%1 اکنون درخواستی نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Qasid cannot read.</source>
        <translation>%1 پاسخی داد که Qasid نمی‌تواند بخواند.</translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation>این کار از %1 برنمی‌آید.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>Something in it cannot be sent.</source>
        <translation>بخشی از آن قابل ارسال نیست.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>در این میان تغییر کرده است.</translation>
    </message>
    <message>
        <source>Another Qasid has this profile open.</source>
        <translation>این نمایه در Qasid دیگری باز است.</translation>
    </message>
    <message>
        <source>No space is left on this computer.</source>
        <translation>فضای این رایانه پر شده است.</translation>
    </message>
    <message>
        <source>The profile on this computer could not be read or written.</source>
        <translation>خواندن یا نوشتن نمایه در این رایانه ممکن نشد.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>دسته‌کلید قفل است.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>این رایانه دسته‌کلید ندارد.</translation>
    </message>
    <message>
        <source>Something went wrong inside Qasid.</source>
        <translation>در Qasid خطایی رخ داد.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار ارسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <extracomment>The provider took the message; whether the customer has it is not known. %1 is the name of the provider.</extracomment>
        <translation>پذیرفته‌شده توسط %1</translation>
    </message>
    <message>
        <source>Possibly sent: check before sending again.</source>
        <translation>شاید ارسال شده: پیش از ارسال دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>ارسال نشد.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is a whole sentence that says why.</extracomment>
        <translation>ارسال نشد. %1</translation>
    </message>
    <message>
        <source>No space left.</source>
        <translation>فضا پر شده است.</translation>
    </message>
    <message>
        <source>Qasid stopped receiving so nothing is lost.</source>
        <translation>برای آنکه چیزی از دست نرود، Qasid دریافت را متوقف کرد.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Unlock it to send and receive.</source>
        <translation>برای ارسال و دریافت، قفل آن را باز کنید.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>Choose a passphrase to keep keys in an encrypted file.</source>
        <translation>برای نگه داشتن کلیدها در فایل رمزگذاری‌شده، گذرواژه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>وارد کردن گذرواژه</translation>
    </message>
    <message>
        <source>%1 refused the key for %2.</source>
        <translation>%1 کلید %2 را رد کرد.</translation>
    </message>
    <message>
        <source>Messages wait until you enter a new one.</source>
        <translation>پیام‌ها منتظر می‌مانند تا کلید تازه‌ای وارد کنید.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>وارد کردن کلید</translation>
    </message>
    <message>
        <source>Qasid is not receiving.</source>
        <translation>دریافت پیام در Qasid متوقف است.</translation>
    </message>
    <message>
        <source>%1 is not receiving.</source>
        <translation>دریافت پیام در %1 متوقف است.</translation>
    </message>
    <message>
        <source>Change port</source>
        <translation>تغییر درگاه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Sending resumes in %1.</source>
        <translation>ارسال تا %1 دیگر ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>You can read, search and write.</source>
        <translation>می‌توانید بخوانید، جست‌وجو کنید و بنویسید.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>آفلاین.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>تلاش فوری</translation>
    </message>
    <message>
        <source>1 message will be sent when the network returns.</source>
        <extracomment>After &quot;You can read, search and write.&quot;</extracomment>
        <translation>۱ پیام با برقراری شبکه ارسال می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages will be sent when the network returns.</source>
        <translation>
            <numerusform>%Ln پیام با برقراری شبکه ارسال می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>نمایش صف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Keys must be entered again</source>
        <translation>کلیدها باید دوباره وارد شوند</translation>
    </message>
    <message>
        <source>Receiving, sending</source>
        <translation>دریافت و ارسال فعال است</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>دریافت نمی‌کند</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>how an account is doing</comment>
        <translation>ارسال فعال است</translation>
    </message>
    <message>
        <source>The access that this conversation needs was taken back. Ask for it again in the account&apos;s settings.</source>
        <translation>دسترسی لازم برای این گفت‌وگو پس گرفته شده است. در تنظیمات حساب دوباره درخواستش کنید.</translation>
    </message>
    <message>
        <source>Nobody gave the access that this needs. Ask for it in the account&apos;s settings.</source>
        <translation>کسی دسترسی لازم را نداده است. در تنظیمات حساب درخواستش کنید.</translation>
    </message>
    <message>
        <source>This app lacks %1. Ask for it in the panel of %2.</source>
        <extracomment>%1 is the name of a permission such as SEND_MESSAGE, %2 the name of the provider.</extracomment>
        <translation>این برنامه %1 را ندارد. آن را در پنل %2 درخواست کنید.</translation>
    </message>
    <message>
        <source>%1 does not let this account write to this recipient.</source>
        <extracomment>A customer blocked the account, or the provider does not let the two write to each other.</extracomment>
        <translation>%1 اجازه نمی‌دهد این حساب به این گیرنده بنویسد.</translation>
    </message>
    <message>
        <source>It was stopped before it left.</source>
        <translation>پیش از رفتن متوقف شد.</translation>
    </message>
    <message>
        <source>Post chat</source>
        <translation>گفت‌وگوی آگهی</translation>
    </message>
    <message>
        <source>The role of this key lacks a permission. Add it in the console of %1.</source>
        <translation>نقش این کلید یک دسترسی کم دارد. آن را در کنسول %1 اضافه کنید.</translation>
    </message>
    <message>
        <source>The role of this key lacks the permission %1. Add it in the console of %2.</source>
        <extracomment>%1 is the name of a permission such as app:conversation:read, %2 the name of the provider.</extracomment>
        <translation>نقش این کلید دسترسی %1 را ندارد. آن را در کنسول %2 اضافه کنید.</translation>
    </message>
    <message>
        <source>%1 refused the key. Enter one that is valid.</source>
        <translation>%1 کلید را رد کرد. کلید معتبری وارد کنید.</translation>
    </message>
    <message>
        <source>%1 does not offer this at the path in the settings. Correct the path, or ask %1 whether your plan includes it.</source>
        <translation>%1 این کار را در مسیری که در تنظیمات آمده ارائه نمی‌دهد. مسیر را اصلاح کنید یا از %1 بپرسید که طرح شما آن را در بر دارد یا نه.</translation>
    </message>
    <message>
        <source>%1 takes no requests at the path in the settings. Correct the path, or else the API address.</source>
        <translation>%1 در مسیری که در تنظیمات آمده درخواستی نمی‌پذیرد. مسیر را اصلاح کنید، وگرنه نشانی API را.</translation>
    </message>
    <message>
        <source>%1 cannot read what Qasid sends. Set the encoding to automatic, or to the other one.</source>
        <translation>%1 نمی‌تواند آنچه را Qasid می‌فرستد بخواند. کدگذاری را روی خودکار یا روی گزینهٔ دیگر بگذارید.</translation>
    </message>
    <message>
        <source>What answers at the API address is not %1. Correct the address.</source>
        <translation>آنچه در نشانی API پاسخ می‌دهد %1 نیست. نشانی را اصلاح کنید.</translation>
    </message>
    <message>
        <source>%1 found no file in what was sent. Correct the name of the form field in the settings.</source>
        <translation>%1 در آنچه فرستاده شد فایلی نیافت. نام فیلد فرم را در تنظیمات اصلاح کنید.</translation>
    </message>
    <message>
        <source>Asking for messages, sending</source>
        <translation>پرس‌وجوی پیام و ارسال فعال است</translation>
    </message>
</context>
<context>
    <name>qasid::FactRow</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Button beside a value such as a phone number; %1 is what the value is.</extracomment>
        <translation>کپی: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Field</name>
    <message>
        <source>Show</source>
        <extracomment>Button in a field with a hidden key: shows what was typed.</extracomment>
        <translation>نمایش</translation>
    </message>
</context>
<context>
    <name>qasid::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <extracomment>Tooltip of a filter in the search field. %1 is the filter, as in &quot;Last 30 days&quot;.</extracomment>
        <translation>برداشتن فیلتر: %1</translation>
    </message>
</context>
<context>
    <name>qasid::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>فیلترهای بیشتر</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters above the list of conversations; at most 10 letters each.</extracomment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>خوانده‌نشده</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Waiting %1 h+</source>
        <extracomment>Customers who have waited for an answer for more than an hour; at most 14 letters.</extracomment>
        <translation>بیش از %1 ساعت</translation>
    </message>
</context>
<context>
    <name>qasid::FilterField</name>
    <message>
        <source>Filters: %1</source>
        <extracomment>The search field for screen readers, while filters are on. %1 lists them.</extracomment>
        <translation>فیلترها: %1</translation>
    </message>
    <message>
        <source>Close search</source>
        <extracomment>Button at the end of the search field.</extracomment>
        <translation>بستن جست‌وجو</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
</context>
<context>
    <name>qasid::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <extracomment>Field that looks for words in the conversation that is open.</extracomment>
        <translation>یافتن در گفت‌وگو</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>مورد قبلی</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>مورد بعدی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>qasid::FirstRun</name>
    <message>
        <source>Answer every customer from one place</source>
        <translation>پاسخ به همهٔ مشتریان از یک‌جا</translation>
    </message>
    <message>
        <source>Connect the provider your customers write to. Keys stay in the keychain.</source>
        <translation>ارائه‌دهنده‌ای را که مشتریان به آن می‌نویسند وصل کنید. کلیدها در دسته‌کلید می‌مانند.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the providers and the practice accounts, on a line.</extracomment>
        <translation>یا</translation>
    </message>
    <message>
        <source>Try it with sandbox accounts</source>
        <translation>امتحان با حساب‌های آزمایشی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>One practice account per provider, with made-up customers. Nothing leaves this computer, and all of it goes when Qasid is closed.</source>
        <translation>برای هر ارائه‌دهنده یک حساب تمرینی، با مشتریان ساختگی. چیزی از این رایانه بیرون نمی‌رود و همه‌اش با بستن Qasid پاک می‌شود.</translation>
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
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A date pattern of QLocale::toString: weekday, day and month, as in &quot;Tuesday 2 December&quot;.</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>Inside a sentence; %1 is a time: &quot;today 09:24&quot;.</extracomment>
        <translation>امروز %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>دیروز %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, as in &quot;Tuesday 2 December&quot;, %2 a time.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>%1 is a day with its year, %2 a time, %3 the time zone.</extracomment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <extracomment>%1 is a short weekday or a date, %2 a time: &quot;Thu 09:00&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>کمتر از ۱ دقیقه</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 is a number of hours, %2 of minutes.</extracomment>
        <translation>%1 ساعت و %2 دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>%n days %1 h</source>
        <extracomment>%n is a number of days, at least 2; %1 a number of hours.</extracomment>
        <translation>
            <numerusform>%Ln روز و %1 ساعت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration, as in &quot;21 h 14 min&quot;.</extracomment>
        <translation>%1 مانده</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration, as in &quot;4 min&quot;.</extracomment>
        <translation>%1 پیش</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Today&quot; or &quot;Yesterday&quot;, %2 the day with its date, as in &quot;Wednesday 3 December 2025&quot; or &quot;2 December&quot;.</extracomment>
        <translation>%1، %2</translation>
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
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Mark read</source>
        <extracomment>Button of a desktop notification.</extracomment>
        <translation>علامت خوانده‌شده</translation>
    </message>
</context>
<context>
    <name>qasid::GrantList</name>
    <message>
        <source>Nobody gave access yet.</source>
        <translation>هنوز کسی دسترسی نداده است.</translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <extracomment>What somebody gave access to: %1 is a list of purposes, %2 the id of the one item it is for.</extracomment>
        <translation>%1 (فقط %2)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Since %1, ended on %2</source>
        <translation>از %1، تا %2 که پایان یافت</translation>
    </message>
    <message>
        <source>Since %1, renewed before %2</source>
        <translation>از %1، تمدید پیش از %2</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>حذف دسترسی</translation>
    </message>
    <message>
        <source>Remove the access of %1</source>
        <translation>حذف دسترسی %1</translation>
    </message>
    <message>
        <source>Remove the access of %1?</source>
        <translation>دسترسی %1 حذف شود؟</translation>
    </message>
    <message>
        <source>Conversations that need it can be read and answered no more, until they give it again.</source>
        <translation>گفت‌وگوهایی که به آن نیاز دارند دیگر خوانده و پاسخ داده نمی‌شوند، تا دوباره داده شود.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>حذف شد.</translation>
    </message>
</context>
<context>
    <name>qasid::GridJson</name>
    <message>
        <source>This cannot be read. Look for a comma, a quote or a bracket.</source>
        <translation>خوانده نمی‌شود. دنبال یک ویرگول، گیومه یا کروشه بگردید.</translation>
    </message>
    <message>
        <source>This must be a list of rows, in square brackets.</source>
        <translation>باید فهرستی از ردیف‌ها درون کروشه باشد.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 اینجا دو بار آمده است.</translation>
    </message>
    <message>
        <source>Row %1 must be a list of buttons, in square brackets.</source>
        <translation>ردیف %1 باید فهرستی از دکمه‌ها درون کروشه باشد.</translation>
    </message>
    <message>
        <source>Row %1, button %2: %3</source>
        <extracomment>Where a fault is. %1 is the row, %2 the button in it, %3 the fault.</extracomment>
        <translation>ردیف %1، دکمهٔ %2: %3</translation>
    </message>
    <message>
        <source>%1 is missing or not what it must be.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 نیست یا آن چیزی نیست که باید باشد.</translation>
    </message>
    <message>
        <source>%1 is not a field here.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 اینجا فیلد شناخته‌شده‌ای نیست.</translation>
    </message>
</context>
<context>
    <name>qasid::HeaderTitle</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>همهٔ آیکون‌ها</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>بدون آیکون</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>آیکون</translation>
    </message>
    <message>
        <source>Search or type a name</source>
        <translation>جست‌وجو یا نوشتن نام</translation>
    </message>
    <message>
        <source>Search icons, or type a name</source>
        <translation>آیکون را جست‌وجو کنید یا نامش را بنویسید</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>آیکون‌ها</translation>
    </message>
    <message>
        <source>No icon is called %1.</source>
        <translation>آیکونی به نام %1 نیست.</translation>
    </message>
</context>
<context>
    <name>qasid::JsonBox</name>
    <message>
        <source>Undo what cannot be read</source>
        <translation>بازگرداندن آنچه خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Buttons as JSON</source>
        <translation>دکمه‌ها به‌صورت JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where a fault in a text is. %1 is the number of the line, %2 the fault, a sentence.</extracomment>
        <translation>سطر %1: %2</translation>
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
        <translation>بدون کلید</translation>
    </message>
    <message>
        <source>G, then…</source>
        <extracomment>On a button that waits for a key; at most 20 letters. The second waits for the key after G.</extracomment>
        <translation>‏G سپس…</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>کلیدی را بزنید…</translation>
    </message>
</context>
<context>
    <name>qasid::KeyValueEditor</name>
    <message>
        <source>Add a key</source>
        <translation>افزودن کلید</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>یک کلید جا افتاده است.</translation>
    </message>
    <message>
        <source>A key stands here twice.</source>
        <translation>یک کلید اینجا دو بار آمده است.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>برداشتن این کلید</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several rows of a key and a value; %1 is its number.</extracomment>
        <translation>کلید %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>مقدار %1</translation>
    </message>
</context>
<context>
    <name>qasid::KeyValueRow</name>
    <message>
        <source>Copy %1</source>
        <extracomment>Button beside a value, such as a customer&apos;s phone number.</extracomment>
        <translation>کپی %1</translation>
    </message>
</context>
<context>
    <name>qasid::Keymap</name>
    <message>
        <source>G then %1</source>
        <extracomment>Two keys pressed one after the other: &quot;G then N&quot;</extracomment>
        <translation>‏G سپس %1</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>نمایش همهٔ میان‌برها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>رفتن به صندوق ورودی</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>رفتن به «من»</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>رفتن به «بدون مسئول»</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>رفتن به «به تعویق افتاده»</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>رفتن به پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>رفتن به صندوق خروجی</translation>
    </message>
    <message>
        <source>Go to Resolved</source>
        <translation>رفتن به «حل‌شده»</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>پنل مشتری</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>پنل بعدی</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>پنل قبلی</translation>
    </message>
    <message>
        <source>Check for messages</source>
        <translation>بررسی پیام‌های جدید</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>اندازهٔ عادی متن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>گفت‌وگوی بعدی</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>گفت‌وگوی قبلی</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>خوانده‌نشدهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>خوانده‌نشدهٔ قبلی</translation>
    </message>
    <message>
        <source>Open and go to the reply</source>
        <translation>باز کردن و رفتن به پاسخ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>یادداشت خصوصی</translation>
    </message>
    <message>
        <source>Resolve or reopen</source>
        <translation>حل یا بازگشایی</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>تعویق تا فردا</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>برداشتن این گفت‌وگو</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>علامت خوانده‌نشده</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>گفت‌وگوی جدید</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>پالت فرمان‌ها</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>جست‌وجو در همه</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>یافتن در گفت‌وگو</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>مورد بعدی</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>مورد قبلی</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>تعویق تا…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>علامت خوانده‌شده</translation>
    </message>
    <message>
        <source>Select the conversation</source>
        <translation>انتخاب گفت‌وگو</translation>
    </message>
    <message>
        <source>Select down to the next</source>
        <translation>انتخاب تا گفت‌وگوی بعدی</translation>
    </message>
    <message>
        <source>Select up to the previous</source>
        <translation>انتخاب تا گفت‌وگوی قبلی</translation>
    </message>
    <message>
        <source>Select all that are loaded</source>
        <translation>انتخاب همهٔ بارگیری‌شده‌ها</translation>
    </message>
</context>
<context>
    <name>qasid::LanguageTabs</name>
    <message>
        <source>Languages of the message</source>
        <translation>زبان‌های پیام</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <extracomment>A tab for the text of a message in one language. %1 is the language in itself.</extracomment>
        <translation>%1، نمایان</translation>
    </message>
    <message>
        <source>%1, written</source>
        <translation>%1، نوشته‌شده</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1، خالی</translation>
    </message>
</context>
<context>
    <name>qasid::LanguageWords</name>
    <message>
        <source>English</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The end of an enumeration, as in &quot;English, Arabic or Turkish&quot;. %1 is all but the last.</extracomment>
        <translation>%1 یا %2</translation>
    </message>
</context>
<context>
    <name>qasid::ListMenuEditor</name>
    <message>
        <source>Header</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>Word on the button</source>
        <translation>نوشتهٔ دکمه</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>افزودن بخش</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختیاری</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>انتخاب گزینه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Title, needed with several sections</source>
        <translation>عنوان؛ اگر چند بخش باشد لازم است</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>افزودن ردیف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>برداشتن این ردیف</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 نویسه بیش از حد</numerusform>
        </translation>
    </message>
    <message>
        <source>May be shortened on the customer&apos;s phone</source>
        <translation>شاید در تلفن مشتری کوتاه شود</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows</source>
        <translation>
            <numerusform>حداکثر %1 ردیف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ListPlaceholder</name>
    <message>
        <source>Reading the list</source>
        <translation>در حال خواندن فهرست</translation>
    </message>
</context>
<context>
    <name>qasid::LiveReply</name>
    <message>
        <source>Stop</source>
        <extracomment>Under what an AI agent is writing: it shall write no more.</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop the AI agent</source>
        <extracomment>The same for assistive tools.</extracomment>
        <translation>توقف دستیار هوشمند</translation>
    </message>
</context>
<context>
    <name>qasid::LocationEditor</name>
    <message>
        <source>Latitude</source>
        <translation>عرض جغرافیایی</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>طول جغرافیایی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>A number from -90 to 90</source>
        <translation>عددی از ‎-۹۰ تا ۹۰</translation>
    </message>
    <message>
        <source>A number from -180 to 180</source>
        <translation>عددی از ‎-۱۸۰ تا ۱۸۰</translation>
    </message>
</context>
<context>
    <name>qasid::MetadataEditor</name>
    <message>
        <source>How details are shown</source>
        <translation>شیوهٔ نمایش جزئیات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Details as JSON</source>
        <translation>جزئیات به‌صورت JSON</translation>
    </message>
    <message>
        <source>This is no JSON object. It begins with { and ends with }, and every key stands in quotes.</source>
        <translation>این یک شیء JSON نیست. شیء با ‎{‎ شروع و با ‎}‎ تمام می‌شود و هر کلید درون گیومه است.</translation>
    </message>
</context>
<context>
    <name>qasid::MetadataRows</name>
    <message>
        <source>Add a detail</source>
        <translation>افزودن مورد</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Remove this detail</source>
        <translation>برداشتن این مورد</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several rows of a key and a value; %1 is its number.</extracomment>
        <translation>کلید %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1 is the key of the value, as &quot;priority&quot;.</extracomment>
        <translation>مقدار %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>مقدار %1</translation>
    </message>
    <message>
        <source>Give it a key.</source>
        <translation>برایش کلید بنویسید.</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>این کلید از قبل هست.</translation>
    </message>
    <message>
        <source>This was not a text. Write it as JSON.</source>
        <translation>این مقدار متن نبود. آن را به‌صورت JSON بنویسید.</translation>
    </message>
</context>
<context>
    <name>qasid::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <extracomment>Title of a dialog. %1 is the name of the conversation that is put under another one.</extracomment>
        <translation>انتقال %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>جست‌وجو با نام</translation>
    </message>
    <message>
        <source>Choose the conversation that it goes under.</source>
        <translation>گفت‌وگویی را انتخاب کنید که این یکی زیر آن برود.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>گفت‌وگوها</translation>
    </message>
    <message>
        <source>There is no other conversation in this account.</source>
        <translation>در این حساب گفت‌وگوی دیگری نیست.</translation>
    </message>
    <message>
        <source>No conversation of this account matches.</source>
        <translation>هیچ گفت‌وگویی از این حساب جور نیست.</translation>
    </message>
</context>
<context>
    <name>qasid::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>گفت‌وگوی جدید</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>شیوهٔ یافتن</translation>
    </message>
    <message>
        <source>With a customer</source>
        <extracomment>Two ways to come to a conversation: naming its customer, or naming it by its ID.</extracomment>
        <translation>با مشتری</translation>
    </message>
    <message>
        <source>By its ID</source>
        <translation>با شناسه</translation>
    </message>
    <message>
        <source>Fill in one or more of these. If the customer has a conversation already, it is opened: no second one is made.</source>
        <translation>یک یا چند مورد از این‌ها را پر کنید. اگر مشتری از قبل گفت‌وگویی داشته باشد همان باز می‌شود: گفت‌وگوی دومی ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Name, members, channel and details</source>
        <extracomment>Button; shows further fields.</extracomment>
        <translation>نام، اعضا، کانال و جزئیات</translation>
    </message>
    <message>
        <source>By its name, such as the address of a website. Without one the provider decides.</source>
        <extracomment>Under the field for a channel.</extracomment>
        <translation>با نامش، مانند نشانی یک وب‌سایت. اگر خالی باشد ارائه‌دهنده تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>Follow a conversation that exists already. Its messages are loaded, and new ones appear in the list.</source>
        <translation>دنبال کردن گفت‌وگویی که از قبل هست. پیام‌هایش دریافت می‌شوند و پیام‌های جدید در فهرست نمایان می‌شوند.</translation>
    </message>
    <message>
        <source>Conversation ID</source>
        <translation>شناسهٔ گفت‌وگو</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Say who the conversation is with: fill in at least one of the fields about the customer, or name a member.</source>
        <translation>بگویید گفت‌وگو با کیست: دست‌کم یکی از قسمت‌های مربوط به مشتری را پر کنید یا عضوی را نام ببرید.</translation>
    </message>
    <message>
        <source>Enter the ID of the conversation.</source>
        <translation>شناسهٔ گفت‌وگو را وارد کنید.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <extracomment>For screen readers: whether further fields are shown.</extracomment>
        <translation>باز</translation>
    </message>
</context>
<context>
    <name>qasid::NewSubDialog</name>
    <message>
        <source>New sub-conversation</source>
        <translation>گفت‌وگوی فرعی جدید</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>It goes under %1.</source>
        <extracomment>%1 is the name of the conversation that the new one goes under.</extracomment>
        <translation>زیر %1 می‌رود.</translation>
    </message>
    <message>
        <source>Without a channel of its own it uses those of %1.</source>
        <extracomment>Under the field for a channel. %1 is the name of the conversation above.</extracomment>
        <translation>اگر کانالی از خود نداشته باشد کانال‌های %1 را به کار می‌برد.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>Give it a name, such as the number of an order.</source>
        <translation>برایش نامی بنویسید، مانند شمارهٔ سفارش.</translation>
    </message>
</context>
<context>
    <name>qasid::NoticeLine</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>بستن این اطلاعیه</translation>
    </message>
</context>
<context>
    <name>qasid::Notifications</name>
    <message>
        <source>New message</source>
        <translation>پیام جدید</translation>
    </message>
    <message>
        <source>A message was not sent.</source>
        <translation>پیامی ارسال نشد.</translation>
    </message>
    <message>
        <source>Back from snooze.</source>
        <translation>بازگشته از تعویق.</translation>
    </message>
</context>
<context>
    <name>qasid::OutgoingCheck</name>
    <message>
        <source>Give the latitude and the longitude.</source>
        <translation>عرض و طول جغرافیایی را وارد کنید.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters here. Shorten it by %3.</source>
        <extracomment>%1 is the provider, %2 the limit, %3 by how many characters the text is over it.</extracomment>
        <translation>%1 اینجا حداکثر %2 نویسه می‌پذیرد. %3 نویسه کوتاهش کنید.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>اول متن را بنویسید.</translation>
    </message>
    <message>
        <source>Give every section a title.</source>
        <translation>برای هر بخش عنوانی بگذارید.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ردیف %1: %2</translation>
    </message>
    <message>
        <source>%1 takes no list menus.</source>
        <translation>%1 منوی فهرستی نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Give the menu at least one row.</source>
        <translation>دست‌کم یک ردیف به منو اضافه کنید.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 rows.</source>
        <translation>%1 حداکثر %2 ردیف می‌پذیرد.</translation>
    </message>
    <message>
        <source>Two buttons have the same caption.</source>
        <translation>نوشتهٔ دو دکمه یکسان است.</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>دکمهٔ %1: %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 buttons.</source>
        <translation>%1 حداکثر %2 دکمه می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files in one message.</source>
        <translation>%1 در هر پیام حداکثر %2 فایل می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 takes no file together with buttons.</source>
        <translation>%1 فایل را همراه دکمه نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 does not take files like %2.</source>
        <translation>%1 فایل‌هایی مانند %2 را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>فایل از %1 بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>%1 sends either text or a file, not both in one message.</source>
        <extracomment>%1 is the provider.</extracomment>
        <translation>%1 یا متن می‌فرستد یا فایل، نه هر دو در یک پیام.</translation>
    </message>
    <message>
        <source>Row %1, button %2 has no caption.</source>
        <extracomment>%1 is the number of a row of buttons, %2 the number of the button in it.</extracomment>
        <translation>ردیف %1، دکمهٔ %2 نوشته ندارد.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 buttons in a row.</source>
        <translation>%1 در هر ردیف حداکثر %2 دکمه می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 rows of buttons.</source>
        <translation>%1 حداکثر %2 ردیف دکمه می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 takes no buttons of this kind.</source>
        <translation>%1 دکمه‌ای از این نوع نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 takes no icons on buttons.</source>
        <translation>%1 روی دکمه‌ها آیکون نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Give all its data a key.</source>
        <translation>برای همهٔ داده‌هایش کلید بنویسید.</translation>
    </message>
    <message>
        <source>Enter the token of the post.</source>
        <translation>توکن آگهی را وارد کنید.</translation>
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
        <translation>پالت فرمان‌ها</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>Type a command or a customer&apos;s name</source>
        <translation>فرمان یا نام مشتری را بنویسید</translation>
    </message>
    <message>
        <source>Type &gt; for commands only, @ for customers.</source>
        <extracomment>Read aloud with the field of the command palette.</extracomment>
        <translation>فقط برای فرمان‌ها ⁦&gt;⁩ و برای مشتریان ⁦@⁩ را بنویسید.</translation>
    </message>
    <message>
        <source>Type a customer&apos;s name, phone number or e-mail address.</source>
        <translation>نام، شماره تلفن یا نشانی ایمیل مشتری را بنویسید.</translation>
    </message>
    <message>
        <source>No matches for “%1”</source>
        <translation>چیزی با «%1» مطابق نیست</translation>
    </message>
    <message numerus="yes">
        <source>%1 results</source>
        <extracomment>How many commands and customers fit what was typed; read aloud.</extracomment>
        <translation>
            <numerusform>%1 نتیجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>run</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>فقط فرمان‌ها</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>مشتریان</translation>
    </message>
</context>
<context>
    <name>qasid::ParentList</name>
    <message>
        <source>At the top</source>
        <translation>در بالاترین سطح</translation>
    </message>
    <message>
        <source>Under no other conversation</source>
        <translation>زیر هیچ گفت‌وگوی دیگری</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>گفت‌وگوی فرعی</translation>
    </message>
</context>
<context>
    <name>qasid::PeriodDialog</name>
    <message>
        <source>Search between two days</source>
        <translation>جست‌وجو بین دو روز</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز اول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
</context>
<context>
    <name>qasid::PollingSection</name>
    <message>
        <source>How new messages are found</source>
        <translation>شیوهٔ یافتن پیام‌های جدید</translation>
    </message>
</context>
<context>
    <name>qasid::PollingWords</name>
    <message>
        <source>%1 of %2 requests in the last minute</source>
        <translation>%1 از %2 درخواست در دقیقهٔ گذشته</translation>
    </message>
    <message numerus="yes">
        <source>%1 requests in the last minute</source>
        <extracomment>The same without a limit.</extracomment>
        <translation>
            <numerusform>%1 درخواست در دقیقهٔ گذشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>Inside a sentence: of that many the provider is asked for new messages.</extracomment>
        <translation>
            <numerusform>%1 گفت‌وگو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue</source>
        <extracomment>Inside a sentence: that many conversations should have been asked about by now.</extracomment>
        <translation>
            <numerusform>%1 عقب‌افتاده</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>آخرین پاسخ %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>Inside a sentence.</extracomment>
        <translation>هنوز بدون پاسخ</translation>
    </message>
    <message>
        <source>Asks for messages: %1, %2, %3; %4.</source>
        <extracomment>&quot;Asks for messages: 84 of 120 requests in the last minute, 214 conversations, 3 overdue; last answer 09:41.&quot;</extracomment>
        <translation>پرس‌وجوی پیام: %1، %2، %3؛ %4.</translation>
    </message>
    <message>
        <source>It waits until %1.</source>
        <extracomment>The provider asked to slow down, or could not be reached. %1 is a time.</extracomment>
        <translation>تا %1 صبر می‌کند.</translation>
    </message>
</context>
<context>
    <name>qasid::PressTrial</name>
    <message>
        <source>Try it out</source>
        <translation>امتحان</translation>
    </message>
    <message>
        <source>The button asks for</source>
        <translation>دکمه چه می‌خواهد</translation>
    </message>
    <message>
        <source>An address to open</source>
        <translation>نشانیی برای باز کردن</translation>
    </message>
    <message>
        <source>Words or an action</source>
        <translation>متن یا اکشن</translation>
    </message>
    <message>
        <source>The button&apos;s data</source>
        <translation>دادهٔ دکمه</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>به‌صورت JSON</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختیاری</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>آگهی</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>آنچه مشتری می‌گیرد</translation>
    </message>
    <message>
        <source>The answer, as it is sent</source>
        <translation>پاسخ، همان‌طور که فرستاده می‌شود</translation>
    </message>
    <message>
        <source>As rows</source>
        <translation>به‌صورت ردیف</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>این یک شیء JSON نیست.</translation>
    </message>
    <message>
        <source>%1 fits.</source>
        <translation>%1 مناسب است.</translation>
    </message>
    <message>
        <source>No rule fits: the default answers.</source>
        <translation>هیچ قاعده‌ای مناسب نیست: پاسخ پیش‌فرض داده می‌شود.</translation>
    </message>
    <message>
        <source>No rule fits, and the default has no such answer: the provider&apos;s safest one is sent.</source>
        <translation>هیچ قاعده‌ای مناسب نیست و پیش‌فرض هم چنین پاسخی ندارد: امن‌ترین پاسخ ارائه‌دهنده فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The provider asks this account again, for an address.</source>
        <translation>ارائه‌دهنده دوباره از این حساب نشانی می‌پرسد.</translation>
    </message>
</context>
<context>
    <name>qasid::QuoteBar</name>
    <message>
        <source>Do not answer this message</source>
        <translation>پاسخ ندادن به این پیام</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>در پاسخ به: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Rail</name>
    <message>
        <source>Views and accounts</source>
        <extracomment>Read by assistive tools: the bar with views and accounts.</extracomment>
        <translation>نماها و حساب‌ها</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Tooltip of the plus under the accounts.</extracomment>
        <translation>افزودن حساب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln خوانده‌نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%Ln به تعویق افتاده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%Ln پیش‌نویس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln ارسال‌نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%Ln در انتظار ارسال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of an account: its name and how it does. &quot;Atlas Store: Receiving, sending&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق ورودی</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>به تعویق افتاده</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق خروجی</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حل‌شده</translation>
    </message>
</context>
<context>
    <name>qasid::ReceiverText</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>درگاه %1 را برنامهٔ دیگری به کار گرفته است.</translation>
    </message>
    <message>
        <source>The address to listen on is not one of this computer.</source>
        <translation>نشانی شنود از نشانی‌های این رایانه نیست.</translation>
    </message>
    <message>
        <source>This computer does not let Qasid use port %1.</source>
        <translation>این رایانه به Qasid اجازهٔ استفاده از درگاه %1 را نمی‌دهد.</translation>
    </message>
    <message>
        <source>The certificate or its key could not be read.</source>
        <translation>گواهی یا کلید آن خوانده نشد.</translation>
    </message>
    <message>
        <source>Port %1 could not be opened.</source>
        <translation>درگاه %1 باز نشد.</translation>
    </message>
</context>
<context>
    <name>qasid::ReceivingPage</name>
    <message>
        <source>Receiving</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Answers since start</source>
        <translation>پاسخ‌ها از زمان شروع</translation>
    </message>
    <message>
        <source>Events that could not be read</source>
        <translation>رویدادهای ناخوانا</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>نشانی عمومی</translation>
    </message>
    <message>
        <source>Where providers reach this computer, such as https://inbox.example.com.</source>
        <translation>جایی که ارائه‌دهندگان به این رایانه می‌رسند، مانند https://inbox.example.com.</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>این نشانی‌ای مانند https://inbox.example.com نیست.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>نشانی شنود</translation>
    </message>
    <message>
        <source>127.0.0.1 for a tunnel or reverse proxy on this computer, 0.0.0.0 for every network.</source>
        <translation>برای تونل یا پراکسی معکوس در این رایانه 127.0.0.1 و برای همهٔ شبکه‌ها 0.0.0.0.</translation>
    </message>
    <message>
        <source>This is not an address of a network interface.</source>
        <translation>این نشانی یک رابط شبکه نیست.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>درگاه عددی از ۱ تا ۶۵۵۳۵ است.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>فایل گواهی</translation>
    </message>
    <message>
        <source>PEM; empty for plain HTTP behind a proxy.</source>
        <translation>قالب PEM؛ برای HTTP ساده پشت پراکسی خالی بگذارید.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>فایل کلید</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>این فایل قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Listening on %1 over HTTPS.</source>
        <extracomment>%1 is an address with a port.</extracomment>
        <translation>در حال شنود روی %1 با HTTPS.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>در حال شنود روی %1.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>در حال شنود نیست.</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <extracomment>%1 is an HTTP status such as 200, %2 how often it was answered.</extracomment>
        <translation>%1: %2 بار</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>هنوز چیزی نرسیده است.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>هیچ.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an account, %2 a day and time, %3 why an event was not understood (in English).</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Qasid still cannot read it.</source>
        <translation>هنوز برای Qasid خواندنی نیست.</translation>
    </message>
    <message>
        <source>Read. It is in its conversation now.</source>
        <translation>خوانده شد. اکنون در گفت‌وگوی خودش است.</translation>
    </message>
    <message>
        <source>Accounts that are asked for messages</source>
        <translation>حساب‌هایی که پیام‌هایشان پرس‌وجو می‌شود</translation>
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
        <translation>تغییر نام گفت‌وگو</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>The list shows %1; this name stands in the customer panel.</source>
        <extracomment>%1 is the name of a customer.</extracomment>
        <translation>فهرست %1 را نشان می‌دهد؛ این نام در پنل مشتری می‌آید.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>نامی وارد کنید.</translation>
    </message>
</context>
<context>
    <name>qasid::ReplyButtonsEditor</name>
    <message>
        <source>Header</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>افزودن دکمه</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختیاری</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>دکمهٔ %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>برداشتن این دکمه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How long a text is: %1 of at most %2 characters.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 نویسه بیش از حد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>حداکثر %1 دکمه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ReplyNameDialog</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: the saved reply of the same name goes, this one takes its place.</extracomment>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>There is a saved reply with this name.</source>
        <translation>پاسخ آماده‌ای با این نام هست.</translation>
    </message>
</context>
<context>
    <name>qasid::RetentionBox</name>
    <message>
        <source>Days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>همیشه</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>تعداد روز دیگر</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>عددی از 1 تا %1.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 پیام</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n پیام</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 فایل</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the oldest of %2</source>
        <extracomment>%1 is an amount of messages, conversations and files, %2 a date.</extracomment>
        <translation>%1؛ قدیمی‌ترین از %2</translation>
    </message>
    <message>
        <source>From now on nothing is deleted by its age.</source>
        <translation>از این پس چیزی به‌خاطر قدیمی بودن حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing is that old yet. Later messages go when they are.</source>
        <translation>هنوز چیزی این‌قدر قدیمی نیست. پیام‌های بعدی وقتی به این سن برسند حذف می‌شوند.</translation>
    </message>
    <message>
        <source>This deletes now: %1.</source>
        <translation>این‌ها اکنون حذف می‌شوند: %1.</translation>
    </message>
    <message>
        <source>Delete what is older than 1 day from %1?</source>
        <extracomment>%1 is an account.</extracomment>
        <translation>آنچه بیش از ۱ روز دارد از %1 حذف شود؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete what is older than %n days from %1?</source>
        <translation>
            <numerusform>آنچه بیش از %n روز دارد از %1 حذف شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. This cannot be undone.</source>
        <translation>%1. این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Messages are kept for ever.</source>
        <translation>پیام‌ها برای همیشه نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>چیزی برای حذف نبود.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>حذف شد: %1.</translation>
    </message>
    <message>
        <source>1 whole conversation</source>
        <translation>1 گفت‌وگوی کامل</translation>
    </message>
    <message numerus="yes">
        <source>%n whole conversations</source>
        <translation>
            <numerusform>%n گفت‌وگوی کامل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::RetentionList</name>
    <message>
        <source>Messages of %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>پیام‌های %1</translation>
    </message>
</context>
<context>
    <name>qasid::RetentionSection</name>
    <message>
        <source>How long messages are kept</source>
        <translation>مدت نگه‌داری پیام‌ها</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>نگه‌داری پیام‌ها</translation>
    </message>
</context>
<context>
    <name>qasid::RowsEditor</name>
    <message>
        <source>Who sees these buttons</source>
        <translation>چه کسی این دکمه‌ها را می‌بیند</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>برای مشتری</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>فقط برای شما</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>دکمه‌ها</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>افزودن ردیف</translation>
    </message>
    <message>
        <source>Show the buttons as JSON</source>
        <translation>نمایش دکمه‌ها به‌صورت JSON</translation>
    </message>
    <message>
        <source>The JSON of the buttons cannot be read yet. Correct it, or undo it.</source>
        <translation>JSON دکمه‌ها هنوز خوانده نمی‌شود. درستش کنید یا واگردش کنید.</translation>
    </message>
    <message>
        <source>The caption is too long.</source>
        <translation>نوشته خیلی بلند است.</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons</source>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>%1 دکمه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <comment>after: 3 buttons in</comment>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>%1 ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1 is &quot;3 buttons&quot;, %2 &quot;2 rows&quot;.</extracomment>
        <translation>%1 در %2.</translation>
    </message>
    <message>
        <source>Drag to reorder.</source>
        <extracomment>After &quot;3 buttons in 2 rows.&quot;: they can be dragged to other places.</extracomment>
        <translation>برای تغییر ترتیب بکشید.</translation>
    </message>
</context>
<context>
    <name>qasid::RuleEditor</name>
    <message>
        <source>What a press is answered when no rule fits, or none that fits has what the button asks for.</source>
        <translation>پاسخی که داده می‌شود وقتی هیچ قاعده‌ای مناسب نیست، یا هیچ‌کدام آنچه دکمه می‌خواهد را ندارد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Fits when the button&apos;s data has</source>
        <translation>مناسب است وقتی دادهٔ دکمه این‌ها را دارد</translation>
    </message>
    <message>
        <source>* stands for any value; a dot goes into an object: order.id</source>
        <extracomment>Under rows of a key and a value; * and order.id are written as they are.</extracomment>
        <translation>* یعنی هر مقداری؛ نقطه به درون شیء می‌رود: order.id</translation>
    </message>
</context>
<context>
    <name>qasid::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place of a row in a list: %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>qasid::RuleRow</name>
    <message>
        <source>%1. Something has to be corrected.</source>
        <translation>%1. چیزی باید اصلاح شود.</translation>
    </message>
</context>
<context>
    <name>qasid::RulesPane</name>
    <message>
        <source>Add a rule</source>
        <translation>افزودن قاعده</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>جلوتر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>عقب‌تر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>The name of a new rule until it is given another; %1 is a number.</extracomment>
        <translation>قاعدهٔ %1</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 برداشته شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>وقتی هیچ قاعده‌ای مناسب نیست</translation>
    </message>
</context>
<context>
    <name>qasid::SandboxAccounts</name>
    <message>
        <source>%1 practice</source>
        <comment>name of a practice account; %1 is a provider</comment>
        <translation>تمرین %1</translation>
    </message>
</context>
<context>
    <name>qasid::SavedRepliesDialog</name>
    <message>
        <source>Saved replies</source>
        <translation>پاسخ‌های آماده</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Search saved replies</source>
        <translation>جست‌وجو در پاسخ‌های آماده</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>ذخیره به‌عنوان پاسخ آماده</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>درج</translation>
    </message>
    <message>
        <source>No saved replies yet. Write one, with its buttons, and choose “Save as reply template”.</source>
        <translation>هنوز پاسخ آماده‌ای نیست. یکی با دکمه‌هایش بنویسید و «ذخیره به‌عنوان پاسخ آماده» را بزنید.</translation>
    </message>
    <message>
        <source>No saved reply matches.</source>
        <translation>هیچ پاسخ آماده‌ای جور نیست.</translation>
    </message>
    <message>
        <source>Rename saved reply</source>
        <translation>تغییر نام پاسخ آماده</translation>
    </message>
    <message>
        <source>There is a saved reply with this name.</source>
        <translation>پاسخ آماده‌ای با این نام هست.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question before a saved reply is removed. %1 is its name.</extracomment>
        <translation>%1 برداشته شود؟</translation>
    </message>
    <message>
        <source>The saved reply is deleted from this computer. Messages sent with it stay.</source>
        <translation>پاسخ آماده از این رایانه حذف می‌شود. پیام‌هایی که با آن فرستاده شده‌اند می‌مانند.</translation>
    </message>
</context>
<context>
    <name>qasid::SavedRepliesPage</name>
    <message>
        <source>Saved replies</source>
        <translation>پاسخ‌های آماده</translation>
    </message>
    <message>
        <source>Replies kept to be used again, in every account that can send them. A reply is saved from the composer.</source>
        <translation>پاسخ‌هایی برای استفادهٔ دوباره، در هر حسابی که بتواند آن‌ها را بفرستد. پاسخ از جعبهٔ نوشتن ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>هنوز هیچ.</translation>
    </message>
    <message>
        <source>1 button</source>
        <translation>1 دکمه</translation>
    </message>
    <message numerus="yes">
        <source>%n buttons</source>
        <translation>
            <numerusform>%n دکمه</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a saved reply.</extracomment>
        <translation>ویرایش %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Its buttons stay: %1.</source>
        <translation>دکمه‌هایش می‌مانند: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>A name of up to %1 characters is needed.</source>
        <translation>نامی تا %1 نویسه لازم است.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>Another saved reply has this name.</source>
        <translation>پاسخ آمادهٔ دیگری این نام را دارد.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 حذف شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>qasid::SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>Button in a search field: empties it.</extracomment>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
</context>
<context>
    <name>qasid::SearchFilterMenu</name>
    <message>
        <source>Written by</source>
        <extracomment>Entry of the search&apos;s filter menu: who wrote the message.</extracomment>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Entry of the search&apos;s filter menu: pictures, files and so on.</extracomment>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>پاک کردن فیلترها</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Entry of the search&apos;s filter menu: when the message was written.</extracomment>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <extracomment>Entry of the search&apos;s filter menu: opens a dialog with two dates.</extracomment>
        <translation>تاریخ دلخواه…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>همهٔ حساب‌ها</translation>
    </message>
</context>
<context>
    <name>qasid::SearchFilterWords</name>
    <message>
        <source>Any time</source>
        <extracomment>Filter of a search: messages of any date.</extracomment>
        <translation>هر زمان</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>یک سال گذشته</translation>
    </message>
    <message numerus="yes">
        <source>Last %1 days</source>
        <extracomment>Filter of a search: messages of the last %1 days.</extracomment>
        <translation>
            <numerusform>%1 روز گذشته</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Filter of a search: messages of this day and later. %1 is a date.</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Filter of a search: messages of this day and earlier. %1 is a date.</extracomment>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Filter of a search: a span of time between two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Anyone</source>
        <extracomment>Filter of a search: whoever wrote the message.</extracomment>
        <translation>هر کسی</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Filter of a search: messages of customers.</extracomment>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Us</source>
        <extracomment>Filter of a search: messages that we wrote.</extracomment>
        <translation>ما</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>یادداشت‌های خصوصی</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Filter of a search: messages of any kind.</extracomment>
        <translation>هر نوع</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>موقعیت‌های مکانی</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>دکمه‌ها</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>لینک‌ها</translation>
    </message>
</context>
<context>
    <name>qasid::SearchPane</name>
    <message>
        <source>No matches</source>
        <translation>موردی یافت نشد</translation>
    </message>
    <message>
        <source>Finds messages, private notes and customers by the beginnings of words.</source>
        <translation>پیام‌ها، یادداشت‌های خصوصی و مشتریان را با آغاز کلمه‌ها پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>چیزی با این فیلتر مطابق نیست</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>پاک کردن فیلتر</translation>
    </message>
    <message>
        <source>No matches for &quot;%1&quot;</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>چیزی با «%1» مطابق نیست</translation>
    </message>
    <message>
        <source>Try fewer letters or a wider date range.</source>
        <translation>حرف‌های کمتر یا بازهٔ تاریخ بزرگ‌تری را امتحان کنید.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>پاک کردن فیلترها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
</context>
<context>
    <name>qasid::SearchResultsView</name>
    <message>
        <source>Search results</source>
        <translation>نتیجه‌های جست‌وجو</translation>
    </message>
</context>
<context>
    <name>qasid::SearchShapes</name>
    <message>
        <source>Searching</source>
        <translation>در حال جست‌وجو</translation>
    </message>
</context>
<context>
    <name>qasid::SearchTabs</name>
    <message>
        <source>Messages</source>
        <extracomment>Kinds of search results; at most 12 letters each.</extracomment>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Kind of search results: private notes.</extracomment>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>فیلترها</translation>
    </message>
</context>
<context>
    <name>qasid::SearchWords</name>
    <message numerus="yes">
        <source>%1+ matches</source>
        <extracomment>At least so many messages were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 matches</source>
        <extracomment>So many messages were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ conversations</source>
        <extracomment>At least so many conversations. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ گفت‌وگو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>%1 is the number.</extracomment>
        <translation>
            <numerusform>%1 گفت‌وگو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ customers</source>
        <extracomment>At least so many customers were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ مشتری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <extracomment>So many customers were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 مشتری</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Above search results. %1 is as in &quot;8 matches&quot;, %2 as in &quot;5 conversations&quot;.</extracomment>
        <translation>%1 در %2</translation>
    </message>
    <message>
        <source>Capitals and accents are ignored, and %1 also finds words that start with it.</source>
        <extracomment>Below search results. %1 is a word that was typed.</extracomment>
        <translation>بزرگی و نشانه‌های حرف‌ها نادیده گرفته می‌شوند و %1 کلمه‌هایی را هم که با آن شروع می‌شوند پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Vowel marks and letter variants are ignored, and %1 also finds words that start with it.</source>
        <extracomment>Below search results. %1 is a word in Arabic script that was typed.</extracomment>
        <translation>اعراب و گونه‌های حرف‌ها نادیده گرفته می‌شوند و %1 کلمه‌هایی را هم که با آن شروع می‌شوند پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Vowel marks and letter variants are ignored, so %1 also finds %2 and words that start with it.</source>
        <extracomment>Below search results. %1 is a word in Arabic script that was typed, %2 the same word written otherwise.</extracomment>
        <translation>اعراب و گونه‌های حرف‌ها نادیده گرفته می‌شوند، پس %1 شکل %2 و کلمه‌هایی را هم که با آن شروع می‌شوند پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for search. What is found in them appears here by itself.</source>
        <extracomment>Below search results, or in their place, after an update or a large import.</extracomment>
        <translation>پیام‌های قدیمی‌تر هنوز برای جست‌وجو آماده می‌شوند. آنچه در آن‌ها پیدا شود خودبه‌خود اینجا نشان داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>qasid::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>لغو انتخاب</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>علامت خوانده‌نشده</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>علامت خوانده‌شده</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <extracomment>Read by assistive tools: the bar with what can be done with all conversations that are selected.</extracomment>
        <translation>گفت‌وگوهای انتخاب‌شده</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تعویق</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <extracomment>How many conversations of the list are selected.</extracomment>
        <translation>
            <numerusform>%1 انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are loaded</source>
        <extracomment>After &quot;60 selected&quot;: a long list is read as it is scrolled.</extracomment>
        <translation>همهٔ بارگیری‌شده‌ها</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل شد</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>To take conversations is to become the one who answers them; to release them is to give that back.</extracomment>
        <translation>پس دادن</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>انتخاب زمان…</translation>
    </message>
</context>
<context>
    <name>qasid::SendOptionsEditor</name>
    <message>
        <source>Write as the customer</source>
        <translation>نوشتن به نام مشتری</translation>
    </message>
    <message>
        <source>For a call you took by phone: the message is written down as theirs, not as yours.</source>
        <translation>برای تماسی که تلفنی پاسخ دادید: پیام به نام مشتری ثبت می‌شود، نه به نام شما.</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>Words of the provider that a message is marked with.</extracomment>
        <translation>نشان‌ها</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>جداشده با ویرگول</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>The channel a message goes through, by the name people know.</extracomment>
        <translation>کانال</translation>
    </message>
    <message>
        <source>As people know it: shop.example.com</source>
        <translation>همان‌طور که می‌شناسندش: shop.example.com</translation>
    </message>
    <message>
        <source>Id of the channel</source>
        <translation>شناسهٔ کانال</translation>
    </message>
    <message>
        <source>Id of the channel the AI agent answers through</source>
        <translation>شناسهٔ کانالی که دستیار هوشمند از آن پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>Empty: the agent&apos;s own choice</source>
        <translation>خالی: انتخاب خود دستیار</translation>
    </message>
    <message>
        <source>Id of a template</source>
        <extracomment>The id of a template that is kept at the provider.</extracomment>
        <translation>شناسهٔ قالب</translation>
    </message>
    <message>
        <source>Filled into the template</source>
        <translation>مقدارهای درون قالب</translation>
    </message>
    <message>
        <source>Not a text. It is kept as it is.</source>
        <translation>متن نیست. همان‌طور که هست نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>qasid::SentButtonWords</name>
    <message>
        <source>Button without words</source>
        <extracomment>In place of the words on a button that has none.</extracomment>
        <translation>دکمهٔ بی‌نوشته</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>What a button under a message does for the customer. %1 is an address.</extracomment>
        <translation>%1 را باز می‌کند</translation>
    </message>
    <message>
        <source>Asks your server for an address to open</source>
        <translation>از سرور شما نشانیی برای باز کردن می‌پرسد</translation>
    </message>
    <message>
        <source>Asks your server for an address to open: %1</source>
        <extracomment>%1 is the button&apos;s data, as in &quot;slot=wed-1030&quot;.</extracomment>
        <translation>از سرور شما نشانیی برای باز کردن می‌پرسد: %1</translation>
    </message>
    <message>
        <source>Asks your server what to do</source>
        <translation>از سرور شما می‌پرسد چه کند</translation>
    </message>
    <message>
        <source>Asks your server what to do: %1</source>
        <translation>از سرور شما می‌پرسد چه کند: %1</translation>
    </message>
    <message>
        <source>Comes back as %1</source>
        <extracomment>The customer&apos;s tap comes back as a message with this id.</extracomment>
        <translation>به‌صورت %1 برمی‌گردد</translation>
    </message>
    <message>
        <source>Opens the page of post %1 for its owner</source>
        <extracomment>%1 is the provider&apos;s id of a post.</extracomment>
        <translation>صفحهٔ آگهی %1 را برای صاحبش باز می‌کند</translation>
    </message>
    <message>
        <source>Opens post %1</source>
        <translation>آگهی %1 را باز می‌کند</translation>
    </message>
    <message>
        <source>Qasid does not know what this button does.</source>
        <translation>Qasid نمی‌داند این دکمه چه می‌کند.</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>A command. %1 are the words on a button.</extracomment>
        <translation>کپی نشانی %1</translation>
    </message>
    <message>
        <source>Copy the post of %1</source>
        <translation>کپی آگهی %1</translation>
    </message>
    <message>
        <source>Copy the data of %1</source>
        <translation>کپی دادهٔ %1</translation>
    </message>
    <message>
        <source>A button</source>
        <extracomment>The customer pressed a button of which nothing is known.</extracomment>
        <translation>یک دکمه</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer was sent to %1.</source>
        <extracomment>Under a customer&apos;s tap. %1 is a host, as in &quot;check.example&quot;.</extracomment>
        <translation>هیچ قاعده‌ای به این دکمه پاسخ نمی‌دهد. مشتری به %1 فرستاده شد.</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer was told: %1</source>
        <extracomment>%1 are the words.</extracomment>
        <translation>هیچ قاعده‌ای به این دکمه پاسخ نمی‌دهد. به مشتری گفته شد: %1</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer got no answer.</source>
        <translation>هیچ قاعده‌ای به این دکمه پاسخ نمی‌دهد. مشتری پاسخی نگرفت.</translation>
    </message>
    <message>
        <source>Rule “%1” sent the customer to %2.</source>
        <extracomment>Under a customer&apos;s tap. %1 is the name of a rule, %2 a host.</extracomment>
        <translation>قاعدهٔ «%1» مشتری را به %2 فرستاد.</translation>
    </message>
    <message>
        <source>Rule “%1” answered: %2</source>
        <translation>قاعدهٔ «%1» پاسخ داد: %2</translation>
    </message>
    <message>
        <source>Rule “%1” answered.</source>
        <translation>قاعدهٔ «%1» پاسخ داد.</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>حساب‌ها</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>ذخیره‌سازی و حریم خصوصی</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>پاسخ‌های آماده</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>زبان و تاریخ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>میان‌برها</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Shown beside conversations that are yours.</source>
        <translation>کنار گفت‌وگوهای شما نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ثانیه</translation>
    </message>
    <message>
        <source>Time to undo sending</source>
        <translation>مهلت واگرد ارسال</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>A reply waits this long before it leaves.</source>
        <translation>هر پاسخ پیش از ارسال این‌قدر صبر می‌کند.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Notify about</source>
        <translation>اعلان برای</translation>
    </message>
    <message>
        <source>Mine and unassigned conversations</source>
        <translation>گفت‌وگوهای من و بدون مسئول</translation>
    </message>
    <message>
        <source>My conversations only</source>
        <translation>فقط گفت‌وگوهای من</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ‌چیز</translation>
    </message>
    <message>
        <source>Also about a snooze that ends, a message that was not sent and an account that stopped receiving.</source>
        <translation>همچنین برای پایان تعویق، پیامی که ارسال نشد و حسابی که دریافت آن متوقف شد.</translation>
    </message>
    <message>
        <source>Show the first line of messages</source>
        <translation>نمایش سطر اول پیام‌ها</translation>
    </message>
    <message>
        <source>Otherwise a notification only says that there is a new message.</source>
        <translation>وگرنه اعلان فقط می‌گوید پیام جدیدی هست.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Conversation rows</source>
        <translation>ردیف‌های گفت‌وگو</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>راحت</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حرکت کمتر</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>زبان رابط کاربری</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسی</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
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
        <translation>شیوهٔ دسترسی Qasid به ارائه‌دهندگان.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>میزبان پراکسی</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>این نام میزبان نیست.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>درگاه پراکسی</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>درگاه عددی از ۱ تا ۶۵۵۳۵ است.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>کنتراست</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>The usual contrast, as opposed to high contrast.</extracomment>
        <translation>معمول</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>High contrast is black and white, with lines around everything.</source>
        <translation>کنتراست زیاد سیاه و سفید است، با خط‌هایی دور همه‌چیز.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Inter and Vazirmatn</source>
        <extracomment>Inter and Vazirmatn are names of typefaces.</extracomment>
        <translation>‏Inter و Vazirmatn</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>All motion</source>
        <extracomment>Opposite of &quot;Less motion&quot;.</extracomment>
        <translation>همهٔ حرکت‌ها</translation>
    </message>
    <message>
        <source>With less motion nothing slides, fades or flashes.</source>
        <translation>با حرکت کمتر چیزی نمی‌لغزد، محو نمی‌شود و چشمک نمی‌زند.</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>زبان و تاریخ</translation>
    </message>
    <message>
        <source>Messages keep their own.</source>
        <translation>پیام‌ها زبان خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>How dates are counted. &quot;Automatic&quot; goes by the language and the region.</extracomment>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Jalali</source>
        <extracomment>The calendar of Iran.</extracomment>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <extracomment>The calendar of Saudi Arabia.</extracomment>
        <translation>هجری قمری (ام‌القری)</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <extracomment>%1 is a date, as in &quot;Wednesday 3 December 2025&quot;.</extracomment>
        <translation>امروز %1 است.</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>The digits in dates and numbers of the interface, not those in messages.</extracomment>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>Digits in messages stay as they were written.</source>
        <translation>رقم‌های پیام‌ها همان‌طور که نوشته شده‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <extracomment>%1 is a time, as in &quot;2:05 PM&quot; or &quot;14:05&quot;.</extracomment>
        <translation>مانند %1</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>ساعت</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutRules</name>
    <message>
        <source>The system uses the Super key.</source>
        <extracomment>Why a key cannot be a shortcut, in all of these.</extracomment>
        <translation>سیستم از کلید Super استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Alt and Shift switch the keyboard&apos;s language.</source>
        <translation>زبان صفحه‌کلید با Alt و Shift عوض می‌شود.</translation>
    </message>
    <message>
        <source>With Alt, many keyboards write letters and signs.</source>
        <translation>با Alt بسیاری از صفحه‌کلیدها حرف و نشانه می‌نویسند.</translation>
    </message>
    <message>
        <source>This key writes a zero-width non-joiner, or a space.</source>
        <translation>این کلید نیم‌فاصله یا فاصله می‌نویسد.</translation>
    </message>
    <message>
        <source>This key moves, chooses or leaves everywhere.</source>
        <translation>این کلید همه‌جا برای جابه‌جایی، انتخاب یا خروج است.</translation>
    </message>
    <message>
        <source>On some keyboards this sign needs AltGr or Shift.</source>
        <translation>این نشانه در برخی صفحه‌کلیدها به AltGr یا Shift نیاز دارد.</translation>
    </message>
    <message>
        <source>The letter I differs on Turkish keyboards.</source>
        <translation>حرف I در صفحه‌کلیدهای ترکی فرق دارد.</translation>
    </message>
    <message>
        <source>G begins the shortcuts of two keys.</source>
        <translation>میان‌برهای دوکلیدی با G شروع می‌شوند.</translation>
    </message>
    <message>
        <source>Only letters and signs that every keyboard has can be shortcuts.</source>
        <translation>فقط حرف‌ها و نشانه‌هایی که در همهٔ صفحه‌کلیدها هستند می‌توانند میان‌بر باشند.</translation>
    </message>
    <message>
        <source>The reply field uses this key.</source>
        <translation>کادر پاسخ از این کلید استفاده می‌کند.</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>میان‌برها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>List or thread</source>
        <translation>فهرست یا پیام‌ها</translation>
    </message>
    <message>
        <source>Reply field</source>
        <translation>کادر پاسخ</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two ways to press a shortcut</comment>
        <translation>%1 یا %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جدید</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>ارسال و حل</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>پاسخ یا یادداشت</translation>
    </message>
    <message>
        <source>Buttons editor</source>
        <translation>ویرایشگر دکمه‌ها</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقعیت مکانی</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>جهت متن</translation>
    </message>
    <message>
        <source>Back to thread</source>
        <translation>بازگشت به پیام‌ها</translation>
    </message>
    <message>
        <source>Buttons: move a button</source>
        <translation>دکمه‌ها: جابه‌جایی دکمه</translation>
    </message>
    <message>
        <source>Buttons: move a row</source>
        <translation>دکمه‌ها: جابه‌جایی ردیف</translation>
    </message>
    <message>
        <source>Buttons: add, edit, remove</source>
        <translation>دکمه‌ها: افزودن، ویرایش، برداشتن</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>پاسخ‌های آماده</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>زبان متن</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>اولین، آخرین</translation>
    </message>
    <message>
        <source>Menu of the row or message</source>
        <translation>منوی ردیف یا پیام</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>کپی پیام</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>لغو انتخاب</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>چسباندن به‌صورت متن ساده</translation>
    </message>
    <message>
        <source>Edit the last waiting message, in an empty field</source>
        <translation>ویرایش آخرین پیام در انتظار، در کادر خالی</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>میان‌برها</translation>
    </message>
    <message>
        <source>One-letter shortcuts</source>
        <translation>میان‌برهای تک‌حرفی</translation>
    </message>
    <message>
        <source>Keys such as J, K and E act in the list and the thread, never in a text field.</source>
        <translation>کلیدهایی مانند J، ‏K و E در فهرست و پیام‌ها کار می‌کنند، نه در کادر متن.</translation>
    </message>
    <message>
        <source>Press a shortcut to change it, then the new key. Backspace takes it away.</source>
        <translation>برای تغییر میان‌بر آن را بزنید، سپس کلید تازه را. با Backspace برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>List or thread</source>
        <translation>فهرست یا پیام‌ها</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>بازنشانی همهٔ میان‌برها</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>بازنشانی «%1»</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that shortcut first.</source>
        <extracomment>%1 is a key, %2 the name of the command that has it.</extracomment>
        <translation>کلید %1 از آنِ «%2» است. اول آن میان‌بر را تغییر دهید.</translation>
    </message>
</context>
<context>
    <name>qasid::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>تعویق تا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تعویق</translation>
    </message>
    <message>
        <source>This is not a time. Write it as in %1.</source>
        <extracomment>%1 is a time, as in &quot;09:00&quot;.</extracomment>
        <translation>این ساعت نیست. آن را مانند %1 بنویسید.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>این زمان گذشته است.</translation>
    </message>
</context>
<context>
    <name>qasid::SourceDialog</name>
    <message>
        <source>Source of this message</source>
        <translation>متن خام این پیام</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy takes all of it.</source>
        <extracomment>Beside the button Copy: the source is too long to be shown to its end.</extracomment>
        <translation>فقط آغاز آن نمایش داده می‌شود. «کپی» همه‌اش را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>qasid::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read by assistive tools. %1 and %2 are numbers, %3 the name of the step: &quot;Step 2 of 3: Keys and receiving&quot;</extracomment>
        <translation>گام %1 از %2: %3</translation>
    </message>
</context>
<context>
    <name>qasid::StoragePage</name>
    <message>
        <source>Storage and privacy</source>
        <translation>ذخیره‌سازی و حریم خصوصی</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>در این رایانه</translation>
    </message>
    <message>
        <source>Messages, drafts and notes stay in this profile. Nothing is sent anywhere but to the providers of your accounts.</source>
        <translation>پیام‌ها، پیش‌نویس‌ها و یادداشت‌ها در همین نمایه می‌مانند. جز برای ارائه‌دهندگان حساب‌های شما چیزی به جایی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Conversations: %1. Messages: %2. Size: %3.</source>
        <extracomment>%1 conversations and %2 messages take %3 (a size such as 1.4 MB).</extracomment>
        <translation>گفت‌وگوها: %1. پیام‌ها: %2. اندازه: %3.</translation>
    </message>
    <message>
        <source>Keys are kept in an encrypted file of this profile.</source>
        <translation>کلیدها در فایل رمزگذاری‌شدهٔ این نمایه نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, never in a file.</source>
        <translation>کلیدها در دسته‌کلید سیستم نگه داشته می‌شوند، نه در فایل.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keys are kept in a file that a passphrase encrypts.</source>
        <translation>این رایانه دسته‌کلید ندارد. کلیدها در فایلی که با گذرواژه رمزگذاری می‌شود نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to send and receive.</source>
        <translation>دسته‌کلید قفل است. برای ارسال و دریافت، قفل آن را باز کنید.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>گذرواژه درست نیست.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>قفل باز شد.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>مدت نگه‌داری پیام‌ها</translation>
    </message>
</context>
<context>
    <name>qasid::SubConversations</name>
    <message>
        <source>Sub-conversations</source>
        <translation>گفت‌وگوهای فرعی</translation>
    </message>
    <message>
        <source>New sub-conversation</source>
        <translation>گفت‌وگوی فرعی جدید</translation>
    </message>
    <message>
        <source>Resolved · %1</source>
        <extracomment>Under the name of a sub-conversation; %1 is a day.</extracomment>
        <translation>حل‌شده · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread · %1</source>
        <extracomment>Under the name of a sub-conversation: %n unread messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>%n خوانده‌نشده · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages · %1</source>
        <extracomment>Under the name of a sub-conversation: it has %n messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>%n پیام · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ThreadActions</name>
    <message>
        <source>file</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>دوباره ارسال شود؟</translation>
    </message>
    <message>
        <source>The customer may receive it twice.</source>
        <translation>ممکن است مشتری آن را دو بار دریافت کند.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ارسال دوباره</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حذف شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>فایل در آنجا ذخیره نشد.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 باز شود؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadFinding</name>
    <message>
        <source>No matches in this conversation</source>
        <translation>موردی در این گفت‌وگو یافت نشد</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <extracomment>Part of a sentence: the number of a match and how many there are at least, as in &quot;3 of 999+&quot;.</extracomment>
        <translation>%1 از %2+</translation>
    </message>
    <message>
        <source>Match %1, newest first</source>
        <extracomment>Over the messages of a conversation with very many matches, which are counted from the newest. %1 is as in &quot;3 of 999+&quot;.</extracomment>
        <translation>مورد %1، اول جدیدترها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Part of a sentence: the number of a match and how many there are, as in &quot;3 of 3&quot;.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Match %1 in this conversation</source>
        <extracomment>Over the messages of a conversation. %1 is as in &quot;3 of 3&quot;.</extracomment>
        <translation>مورد %1 در این گفت‌وگو</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تعویق</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل شد</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>گزینه‌های بیشتر این گفت‌وگو</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>پنل مشتری</translation>
    </message>
    <message>
        <source>You</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>تعیین مسئول</translation>
    </message>
    <message>
        <source>Assigned to you. Give it back</source>
        <translation>مسئول: شما. پس دادن</translation>
    </message>
    <message>
        <source>Assigned to %1. Take it</source>
        <translation>مسئول: %1. برداشتن</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>برداشتن این گفت‌وگو</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>انتخاب زمان…</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>علامت خوانده‌نشده</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>کپی شناسهٔ گفت‌وگو</translation>
    </message>
    <message>
        <source>Copy the chat&apos;s link</source>
        <extracomment>Copies the address of the page where customers find the account.</extracomment>
        <translation>کپی لینک گفت‌وگو</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>یافتن در گفت‌وگو</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadPane</name>
    <message>
        <source>Choose a conversation. J and K move through the list.</source>
        <translation>گفت‌وگویی را انتخاب کنید. J و K در فهرست جابه‌جا می‌شوند.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>No messages received yet. Messages sent before this account was connected cannot be loaded from %1.</source>
        <translation>هنوز پیامی دریافت نشده است. پیام‌های پیش از اتصال این حساب را نمی‌توان از %1 بارگیری کرد.</translation>
    </message>
    <message numerus="yes">
        <source>More than %1 hours since the customer last wrote. %2 may refuse this message.</source>
        <extracomment>%1 hours; %2 is the channel, as in WhatsApp.</extracomment>
        <translation>
            <numerusform>بیش از %1 ساعت از آخرین پیام مشتری گذشته است. شاید %2 این پیام را نپذیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>حل شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>تا %1 به تعویق افتاد.</translation>
    </message>
    <message>
        <source>Assigned to you.</source>
        <translation>مسئول: شما.</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>بدون مسئول شد.</translation>
    </message>
    <message>
        <source>%1 took back access. Replies to this chat cannot be sent.</source>
        <extracomment>Above the composer. %1 is a phone number.</extracomment>
        <translation>%1 دسترسی را پس گرفت. به این گفت‌وگو پاسخی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Access was taken back on %1. Replies to this chat cannot be sent.</source>
        <extracomment>Above the composer. %1 is a day, as in &quot;3 Dec 2025&quot;.</extracomment>
        <translation>دسترسی در %1 پس گرفته شد. به این گفت‌وگو پاسخی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>The AI agent is writing.</source>
        <translation>دستیار هوشمند در حال نوشتن است.</translation>
    </message>
    <message>
        <source>The AI agent has stopped.</source>
        <extracomment>Read aloud when an AI agent has ended. %1 is all that it wrote.</extracomment>
        <translation>دستیار هوشمند متوقف شد.</translation>
    </message>
    <message>
        <source>The AI agent wrote: %1</source>
        <translation>دستیار هوشمند نوشت: %1</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadView</name>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Reply to this message</source>
        <translation>پاسخ به این پیام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>نمایش متن خام</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadWords</name>
    <message>
        <source>Later today</source>
        <translation>امروز، دیرتر</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>هفتهٔ آینده</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The sender of a message: this agent.</extracomment>
        <translation>شما</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <extracomment>State of a message that has not been sent yet.</extracomment>
        <translation>در انتظار ارسال</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages waiting, sent in this order.</source>
        <extracomment>Under the last of several messages that have not been sent yet.</extracomment>
        <translation>
            <numerusform>%1 پیام در انتظار؛ به همین ترتیب ارسال می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Takes a waiting message back.</extracomment>
        <translation>لغو</translation>
    </message>
    <message>
        <source>It arrived</source>
        <extracomment>The agent has seen that a possibly sent message did arrive.</extracomment>
        <translation>رسیده است</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ارسال دوباره</translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation>گفت‌وگو آغاز شد</translation>
    </message>
    <message>
        <source>%1 closed this conversation</source>
        <extracomment>%1 is the provider.</extracomment>
        <translation>%1 این گفت‌وگو را بست</translation>
    </message>
    <message>
        <source>The customer&apos;s name changed</source>
        <translation>نام مشتری تغییر کرد</translation>
    </message>
    <message>
        <source>The customer is now called %1</source>
        <translation>نام مشتری اکنون %1 است</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>تصویر: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>ویدیو: %1</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>صدا: %1</translation>
    </message>
    <message>
        <source>Voice message: %1</source>
        <translation>پیام صوتی: %1</translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <translation>استیکر: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>فایل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 options</source>
        <extracomment>Beside the button of a list menu: how many rows it has.</extracomment>
        <translation>
            <numerusform>%1 گزینه</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has a part Qasid cannot show.</source>
        <translation>بخشی از این پیام در Qasid نمایش‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقعیت مکانی</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>موقعیت مکانی: %1</translation>
    </message>
    <message>
        <source>Asks for a location: %1</source>
        <translation>درخواست موقعیت مکانی: %1</translation>
    </message>
    <message>
        <source>List menu: %1</source>
        <translation>منوی فهرستی: %1</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <translation>انتخاب کرد: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>مخاطب: %1</translation>
    </message>
    <message>
        <source>Private note by %1</source>
        <translation>یادداشت خصوصی از %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Start of a message as a screen reader says it. %1 is the sender, %2 day and time, as in &quot;You, today 09:24&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>در پاسخ به: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons: %2</source>
        <extracomment>%n buttons under a message, %2 their captions.</extracomment>
        <translation>
            <numerusform>%1 دکمه: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions available</source>
        <translation>کنش‌هایی در دسترس است</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A new message as it is announced. %1 is the sender, %2 the text.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <extracomment>In a bubble that asks the customer to share a place: the button the customer sees.</extracomment>
        <translation>ارسال موقعیت مکانی</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>نمایش پیام نقل‌شده</translation>
    </message>
    <message>
        <source>Private note · %1</source>
        <extracomment>First line of a private note. %1 is the agent who wrote it.</extracomment>
        <translation>یادداشت خصوصی · %1</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>نمایش متن خام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>باز کردن در مرورگر</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>New</source>
        <comment>messages that were not read yet</comment>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Sender not known</source>
        <extracomment>Above a message whose sender the provider did not tell.</extracomment>
        <translation>فرستنده نامشخص</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a message in a conversation for screen readers: %1 of %2.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>In reply to</source>
        <extracomment>In place of a quoted message that is not loaded.</extracomment>
        <translation>در پاسخ به</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>پیامی قدیمی‌تر</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>پیام خالی</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Under the beginning of a very long message: shows the rest of it.</extracomment>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Access to this chat was taken back</source>
        <translation>دسترسی به این گفت‌وگو پس گرفته شد</translation>
    </message>
    <message>
        <source>%1 took back access to this chat</source>
        <translation>%1 دسترسی به این گفت‌وگو را پس گرفت</translation>
    </message>
    <message>
        <source>Access to this chat was given</source>
        <translation>به این گفت‌وگو دسترسی داده شد</translation>
    </message>
    <message>
        <source>%1 gave access to this chat</source>
        <translation>%1 به این گفت‌وگو دسترسی داد</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>A received file is on its way to this computer.</extracomment>
        <translation>در حال دریافت…</translation>
    </message>
    <message>
        <source>Could not be loaded.</source>
        <translation>دریافت نشد.</translation>
    </message>
    <message>
        <source>Sending, %1</source>
        <extracomment>Under a message whose files are on their way. %1 is a share, as in &quot;42 %&quot;.</extracomment>
        <translation>در حال ارسال، %1</translation>
    </message>
    <message>
        <source>Seen by our side only</source>
        <extracomment>Above buttons under a message that the customer does not see.</extracomment>
        <translation>فقط طرف ما می‌بیند</translation>
    </message>
    <message>
        <source>Edit the rules</source>
        <extracomment>Under a customer&apos;s tap that no rule answers: opens the settings of the account.</extracomment>
        <translation>ویرایش قاعده‌ها</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>لغو ارسال</translation>
    </message>
    <message>
        <source>Possibly sent. Checking whether it arrived.</source>
        <extracomment>State of a message whose answer was lost. Its provider is being asked whether it has it.</extracomment>
        <translation>شاید ارسال شده. در حال بررسی رسیدن آن.</translation>
    </message>
    <message>
        <source>Uploading files, %1</source>
        <extracomment>Under a message whose files leave before it does. %1 is a share, as in &quot;42 %&quot;.</extracomment>
        <translation>در حال بارگذاری فایل‌ها، %1</translation>
    </message>
    <message>
        <source>Written in %1. Shown in %2.</source>
        <extracomment>Of a message with one text per language. %1 are all its languages, %2 is the one that is read now.</extracomment>
        <translation>نوشته‌شده به %1. نمایش به %2.</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <extracomment>Reads a message with one text per language in another one. %1 is a language.</extracomment>
        <translation>نمایش به %1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <extracomment>A message without words of its own, which its provider fills in. %1 is the id of the template.</extracomment>
        <translation>قالب %1</translation>
    </message>
    <message>
        <source>Written down by you</source>
        <extracomment>Above a message of the customer, as in a call taken by phone, that this agent typed.</extracomment>
        <translation>ثبت‌شده توسط شما</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <extracomment>The same. %1 is another agent.</extracomment>
        <translation>ثبت‌شده توسط %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <extracomment>Words that a message was marked with at its provider. %1 are these words.</extracomment>
        <translation>نشان‌ها: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <extracomment>The sender of a message: a program that answers by itself.</extracomment>
        <translation>دستیار هوشمند</translation>
    </message>
    <message>
        <source>AI agent · answered at your request</source>
        <extracomment>Above a message that an AI agent wrote because it was asked to.</extracomment>
        <translation>دستیار هوشمند · پاسخ به درخواست شما</translation>
    </message>
    <message>
        <source>AI agent · writing</source>
        <extracomment>Above words that an AI agent is writing at this moment.</extracomment>
        <translation>دستیار هوشمند · در حال نوشتن</translation>
    </message>
    <message>
        <source>An answer of the AI agent was asked for. It appears here when it is there.</source>
        <extracomment>Under a message, until the answer is there.</extracomment>
        <translation>از دستیار هوشمند پاسخ خواسته شد. وقتی آماده شود اینجا نمایان می‌شود.</translation>
    </message>
    <message>
        <source>A sub-conversation was made</source>
        <translation>گفت‌وگوی فرعی ساخته شد</translation>
    </message>
    <message>
        <source>Sub-conversation %1 was made</source>
        <translation>گفت‌وگوی فرعی %1 ساخته شد</translation>
    </message>
    <message>
        <source>You took this conversation</source>
        <extracomment>In a conversation&apos;s thread: from then on it was assigned to the agent who reads this.</extracomment>
        <translation>شما این گفت‌وگو را برداشتید</translation>
    </message>
    <message>
        <source>You gave this conversation back</source>
        <extracomment>In a conversation&apos;s thread: from then on it was not assigned to the agent who reads this any more.</extracomment>
        <translation>شما این گفت‌وگو را پس دادید</translation>
    </message>
</context>
<context>
    <name>qasid::TrayNotifier</name>
    <message numerus="yes">
        <source>Qasid: %n unread</source>
        <extracomment>Tooltip of the tray icon.</extracomment>
        <translation>
            <numerusform>‏Qasid: %Ln خوانده‌نشده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::WebhookBox</name>
    <message>
        <source>Test</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>Event address</source>
        <translation>نشانی رویداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>This address only works on this computer. Enter the public one under Receiving.</source>
        <translation>این نشانی فقط در این رایانه کار می‌کند. نشانی عمومی را در «دریافت» وارد کنید.</translation>
    </message>
    <message>
        <source>Not tried from outside yet</source>
        <translation>هنوز از بیرون آزمایش نشده است</translation>
    </message>
    <message>
        <source>press Test</source>
        <translation>«آزمایش» را بزنید</translation>
    </message>
    <message>
        <source>Last event from %1</source>
        <translation>آخرین رویداد از %1</translation>
    </message>
    <message>
        <source>Waiting for the first event from %1</source>
        <translation>در انتظار نخستین رویداد از %1</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>در حال شنود روی درگاه %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>در حال شنود نیست</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Trying the address</source>
        <translation>در حال آزمایش نشانی</translation>
    </message>
    <message>
        <source>Reached over HTTPS</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>از راه HTTPS در دسترس است</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>در دسترس است</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 میلی‌ثانیه</translation>
    </message>
    <message>
        <source>The event address could not be reached from outside. Check the tunnel or reverse proxy.</source>
        <translation>نشانی رویداد از بیرون در دسترس نیست. تونل یا پراکسی معکوس را بررسی کنید.</translation>
    </message>
    <message>
        <source>The address answers, but it does not lead to this Qasid.</source>
        <translation>نشانی پاسخ می‌دهد، ولی به این Qasid نمی‌رسد.</translation>
    </message>
    <message>
        <source>The certificate of the address was not accepted.</source>
        <translation>گواهی نشانی پذیرفته نشد.</translation>
    </message>
    <message>
        <source>The address answered %1 instead of leading here.</source>
        <translation>نشانی به‌جای رسیدن به اینجا پاسخ %1 داد.</translation>
    </message>
</context>
</TS>
