<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>About this program</source>
            <translation>حول هذا البرنامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>The program's sign</source>
            <translation>شعار البرنامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Video Uploader for Moodle</source>
            <translation>رافع الفيديو إلى Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Gets big videos into Moodle over bad links, and proves it.</source>
            <translation>يوصل الفيديوهات الكبيرة إلى Moodle عبر اتصال سيئ، ويثبت ذلك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>{name}: free software, without any warranty</source>
            <translation>{name}: برنامج حر، بلا أي ضمان</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Your uploads</source>
            <translation>عمليات الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Receipts</source>
            <translation>الإيصالات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Log files</source>
            <translation>ملفات السجل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Made with</source>
            <translation>صُنع بواسطة</translation>
        </message>
    </context>
    <context>
        <name>AccountBar</name>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Settings ({keys})</source>
            <translation>الإعدادات ({keys})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Not signed in</source>
            <translation>لم يُسجَّل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>{account} (signed out)</source>
            <translation>{account} (سُجِّل الخروج)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Account: {account}</source>
            <translation>الحساب: {account}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in to another site…</source>
            <translation>تسجيل الدخول إلى موقع آخر…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in…</source>
            <translation>تسجيل الدخول…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign out of {site}…</source>
            <translation>تسجيل الخروج من {site}…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in to {site} again…</source>
            <translation>تسجيل الدخول إلى {site} من جديد…</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>User</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign-in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign in to a &amp;site…</source>
            <translation>تسجيل الدخول إلى &amp;موقع…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign in a&amp;gain…</source>
            <translation>تسجيل الدخول من &amp;جديد…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign &amp;out…</source>
            <translation>تسجيل ال&amp;خروج…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Where this computer has a keyring, the sign-in is kept there; else only until the program ends. A password is never kept.</source>
            <translation>إن كانت لهذا الجهاز حلقة مفاتيح حُفظ تسجيل الدخول فيها؛ وإلا فحتى انتهاء البرنامج فقط. لا تُحفظ كلمة مرور أبدًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Signed out</source>
            <translation>سُجِّل الخروج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Kept in the system's keyring</source>
            <translation>محفوظ في حلقة مفاتيح النظام</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Kept in a file</source>
            <translation>محفوظ في ملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Until the program ends</source>
            <translation>حتى انتهاء البرنامج</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>All videos on this card</source>
            <translation>كل الفيديوهات على هذه البطاقة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Looking at “{name}”…</source>
            <translation type="vanished">جارٍ فحص «{name}»…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Only one video counts here</source>
            <translation type="vanished">لا يُحتسب هنا إلا فيديو واحد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>“{name}” keeps one video: each one that is submitted takes the place of the one before.</source>
            <translation type="vanished">يحتفظ «{name}» بفيديو واحد: كل فيديو يُسلَّم يحلّ محلّ ما قبله.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add {files} only if that is what you want.</source>
            <translation type="vanished">إضافة {files} فقط إن كان هذا هو المقصود.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add them all</source>
            <translation type="vanished">إضافتها كلها</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add it too</source>
            <translation type="vanished">إضافته أيضًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Do not add</source>
            <translation type="vanished">عدم الإضافة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Replace it with “{name}”</source>
            <translation type="vanished">استبداله بـ «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Keep the earlier one</source>
            <translation type="vanished">الإبقاء على السابق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Once you start, you have {length}</source>
            <translation type="vanished">المدة المتاحة بعد البدء: {length}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Start my time and add “{name}”</source>
            <translation type="vanished">بدء وقتي وإضافة «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add it, start later</source>
            <translation type="vanished">إضافته والبدء لاحقًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Only you know whether it is the very same file.</source>
            <translation type="vanished">لا يستطيع البرنامج معرفة إن كان هذا هو الملف نفسه تمامًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>It is the same file: go on</source>
            <translation type="vanished">إنه الملف نفسه: متابعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Send it from its beginning</source>
            <translation type="vanished">إرساله من بدايته</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>{reason} It was not added.</source>
            <translation type="vanished">{reason} لم تتم إضافته.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>“{name}” was not added. {reason}</source>
            <translation type="vanished">لم تتم إضافة «{name}». {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Try again</source>
            <translation type="vanished">إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Remove</source>
            <translation type="vanished">إزالة</translation>
        </message>
    </context>
    <context>
        <name>AddressPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in to Moodle</source>
            <translation>تسجيل الدخول إلى Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Write the address of your Moodle, or paste it from your browser: any page of it will do.</source>
            <translation>يُرجى كتابة عنوان Moodle أو لصقه من المتصفح: أي صفحة من صفحاته تكفي.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Site &amp;address</source>
            <translation>&amp;عنوان الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Or go on with a site that you have used here:</source>
            <translation>أو المتابعة مع موقع سبق استخدامه هنا:</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>This is not on this computer</source>
            <translation>هذا ليس على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>“{name}” lies somewhere else.</source>
            <translation>«{name}» موجود في مكان آخر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>Copy the video to this computer, or open the drive it lies on, and choose it there.</source>
            <translation>يُرجى نسخ الفيديو إلى هذا الجهاز، أو فتح القرص الذي هو عليه واختياره هناك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>This address is not understood</source>
            <translation>هذا العنوان غير مفهوم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>“{address}” asks for nothing that this program does.</source>
            <translation>لا يطلب «{address}» شيئًا يفعله هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>Nothing was done. Look for a newer address, or for a newer version of this program.</source>
            <translation>لم يُفعل شيء. يُرجى البحث عن عنوان أحدث، أو إصدار أحدث من هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>This assignment is not in your list</source>
            <translation>هذا الواجب ليس في القائمة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>{site} shows you no such assignment.</source>
            <translation>لا يعرض {site} واجبًا كهذا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>Are you enrolled in its course, and signed in as the right person?</source>
            <translation>هل تم التسجيل في مقرره، وهل سُجِّل دخول الشخص الصحيح؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>“{name}” takes no video from you now</source>
            <translation>لا يقبل «{name}» فيديو الآن</translation>
        </message>
    </context>
    <context>
        <name>AssignmentList</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_list.py"></location>
            <source>Assignments</source>
            <translation>الواجبات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_list.py"></location>
            <source>No assignment has these words in its name or course.</source>
            <translation>لا يوجد واجب فيه هذه الكلمات في اسمه أو مقرره.</translation>
        </message>
    </context>
    <context>
        <name>AssignmentSearch</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_search.py"></location>
            <source>Find an assignment (Ctrl+L)</source>
            <translation>البحث عن واجب (Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_search.py"></location>
            <source>Find an assignment by its name or course</source>
            <translation>البحث عن واجب باسمه أو مقرره</translation>
        </message>
    </context>
    <context>
        <name>BegunElsewhere</name>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” is stored, and not handed in yet.</source>
            <translation>«{name}» لواجب «{assignment}» مُخزَّن ولم يُسلَّم بعد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” is being sent there now: {part} have arrived.</source>
            <translation>«{name}» لواجب «{assignment}» يُرسَل من هناك الآن: وصل {part}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” was begun there: {part} have arrived.</source>
            <translation>«{name}» لواجب «{assignment}» بدأ إرساله هناك: وصل {part}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Another computer has sent a video that is not handed in</source>
            <translation>أرسل جهاز آخر فيديو لم يُسلَّم بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Another computer has begun to send a video</source>
            <translation>بدأ جهاز آخر إرسال فيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>If you have the very same file here, choose it: what has arrived is not sent again.</source>
            <translation>إن كان الملف نفسه موجودًا هنا فيمكن اختياره: ما وصل لا يُرسَل مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Choose the file…</source>
            <translation>اختيار الملف…</translation>
        </message>
    </context>
    <context>
        <name>BrowserPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Go on in your browser…</source>
            <translation>المتابعة في المتصفح…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>A page of {site} has opened there. Sign in, and allow this program to hand in videos for you. Then come back: this window goes on by itself.</source>
            <translation>فُتحت هناك صفحة من {site}. يُرجى تسجيل الدخول فيها والسماح لهذا البرنامج بتسليم الفيديوهات، ثم العودة إلى هنا: تتابع هذه النافذة من تلقاء نفسها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Open your browser</source>
            <translation>فتح المتصفح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No browser could be opened from here. Copy the address, and open it in a browser on this computer. When you have signed in there, this window goes on by itself.</source>
            <translation>تعذّر فتح متصفح من هنا. يُرجى نسخ العنوان وفتحه في متصفح على هذا الجهاز. بعد تسجيل الدخول هناك تتابع هذه النافذة من تلقاء نفسها.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Notifications and closing</source>
            <translation>الإشعارات والإغلاق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Start in the background when I log in to this computer</source>
            <translation>البدء في ال&amp;خلفية عند الدخول إلى هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Tell me when a video is submitted, or needs me</source>
            <translation>الإ&amp;شعار حين يُسلَّم فيديو أو يحتاج إلى تدخّل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Ask me</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Go on in the background</source>
            <translation>المتابعة في الخلفية</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Quit, and go on at the next start</source>
            <translation>الإنهاء والمتابعة عند التشغيل القادم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Keep this computer awake while a video is being sent</source>
            <translation>إ&amp;بقاء هذا الجهاز مستيقظًا أثناء إرسال فيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>While uploads run</source>
            <translation>أثناء عمليات الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Closing the window:</source>
            <translation>عند إ&amp;غلاق النافذة:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Whatever you choose, nothing is lost: an upload goes on from where it stopped.</source>
            <translation>أيًّا كان الاختيار لا يضيع شيء: يتابع الرفع من حيث توقف.</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>What has happened to the upload</source>
            <translation>ما حدث لعملية الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Details of the chosen upload</source>
            <translation>تفاصيل عملية الرفع المختارة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>{time}  {what}</source>
            <translation>{time}  {what}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Nothing has happened to it yet.</source>
            <translation>لم يحدث لها شيء بعد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Choose an upload to see its details.</source>
            <translation>يُرجى اختيار عملية رفع لعرض تفاصيلها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Facts</source>
            <translation>المعلومات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>What has happened</source>
            <translation>ما حدث</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Check the connection</source>
            <translation>فحص الاتصال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>What was found</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Check again</source>
            <translation>الفحص من جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Copy as text</source>
            <translation>نسخ نصًّا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Nothing failed</source>
            <translation>لم يفشل شيء</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>1 check failed: what to do stands under it</source>
            <translation>فشل فحص واحد: تحته ما يلزم فعله</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>{n} checks failed: what to do stands under them</source>
            <translation>
                <numerusform>لم يفشل شيء</numerusform>
                <numerusform>فشل فحص واحد: تحته ما يلزم فعله</numerusform>
                <numerusform>فشل فحصان: تحتهما ما يلزم فعله</numerusform>
                <numerusform>فشلت {n} فحوص: تحتها ما يلزم فعله</numerusform>
                <numerusform>فشل {n} فحصًا: تحتها ما يلزم فعله</numerusform>
                <numerusform>فشل {n} فحص: تحتها ما يلزم فعله</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Add videos</source>
            <translation>إضافة فيديوهات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>&amp;Choose videos…</source>
            <translation>ا&amp;ختيار فيديوهات…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Let go to add</source>
            <translation>الإفلات للإضافة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>to “{name}”, or onto another assignment at the left</source>
            <translation>إلى «{name}»، أو فوق واجب آخر في القائمة الجانبية</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>or let go on an assignment at the left</source>
            <translation>أو الإفلات فوق واجب في القائمة الجانبية</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Drop videos here</source>
            <translation>إفلات الفيديوهات هنا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>for “{name}”</source>
            <translation>لواجب «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>or anywhere in this window; or right onto an assignment at the left.</source>
            <translation>أو في أي مكان من هذه النافذة؛ أو فوق واجب في القائمة الجانبية مباشرة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Not now</source>
            <translation type="vanished">ليس الآن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Press “Add to …” to send it to “{name}”</source>
            <translation type="vanished">بزر «إضافة إلى …» يُرسَل إلى «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Press “Add to …” to send them to “{name}”</source>
            <translation type="vanished">بزر «إضافة إلى …» تُرسَل إلى «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Now choose the assignment at the left that it belongs to.</source>
            <translation type="vanished">والآن يُرجى اختيار الواجب الذي ينتمي إليه من القائمة الجانبية.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Now choose the assignment at the left that they belong to.</source>
            <translation type="vanished">والآن يُرجى اختيار الواجب الذي تنتمي إليه من القائمة الجانبية.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Choose an assignment at the left first, or drop the video right onto it.</source>
            <translation type="vanished">يُرجى أولًا اختيار واجب من القائمة الجانبية، أو إفلات الفيديو فوقه مباشرة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Add to “{name}”</source>
            <translation type="vanished">إضافة إلى «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” is ready</source>
            <translation type="vanished">«{name}» جاهز</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” and 1 more video are ready</source>
            <translation type="vanished">«{name}» وفيديو واحد آخر جاهزان</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” and {n} more videos are ready</source>
            <translation type="vanished">
                <numerusform>«{name}» جاهز</numerusform>
                <numerusform>«{name}» وفيديو واحد آخر جاهزان</numerusform>
                <numerusform>«{name}» وفيديوهان آخران جاهزة</numerusform>
                <numerusform>«{name}» و{n} فيديوهات أخرى جاهزة</numerusform>
                <numerusform>«{name}» و{n} فيديو آخر جاهزة</numerusform>
                <numerusform>«{name}» و{n} فيديو آخر جاهزة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Entry of the schedule</source>
            <translation>مدخل الجدول الزمني</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;All day</source>
            <translation>&amp;طوال اليوم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>It goes over midnight, and belongs to the day on which it begins.</source>
            <translation>يتجاوز منتصف الليل، وهو لليوم الذي يبدأ فيه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Limit the speed to</source>
            <translation>&amp;حد السرعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;No limit</source>
            <translation>&amp;بلا حد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Pause: send nothing</source>
            <translation>إيقا&amp;ف مؤقت: عدم إرسال شيء</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Limit at these times</source>
            <translation>الحد في هذه الأوقات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;From:</source>
            <translation>&amp;من:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;To:</source>
            <translation>إ&amp;لى:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Choose at least one day.</source>
            <translation>يُرجى اختيار يوم واحد على الأقل.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Which uploads are shown</source>
            <translation>عمليات الرفع المعروضة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Search (Ctrl+F)</source>
            <translation>بحث (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Search the uploads by name, assignment or course</source>
            <translation>البحث في عمليات الرفع بالاسم أو الواجب أو المقرر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Details of the chosen upload (Ctrl+I)</source>
            <translation>تفاصيل عملية الرفع المختارة (Ctrl+I)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>All uploads</source>
            <translation>كل عمليات الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Pause all</source>
            <translation>إيقاف الكل مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Resume all</source>
            <translation>استئناف الكل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>On the way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Needs you</source>
            <translation>تحتاج إلى تدخّل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Submitted</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Failed or cancelled</source>
            <translation>فشلت أو أُلغيت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>{group} ({n})</source>
            <translation>{group} ({n})</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Choose: {what}</source>
            <translation>اختيار: {what}</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Folders</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Videos</source>
            <translation>فيديوهات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Receipts</source>
            <translation>الإيصالات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Videos:</source>
            <translation>ال&amp;فيديوهات:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Receipts:</source>
            <translation>الإ&amp;يصالات:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Choosing videos begins in the first folder. Receipts that you save go to the second one. An empty field means the folder that is shown in it.</source>
            <translation>يبدأ اختيار الفيديوهات في المجلد الأول. تُحفظ الإيصالات في الثاني. الحقل الفارغ يعني المجلد المعروض فيه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>This folder is not there. Choose another one, or leave the field empty.</source>
            <translation>هذا المجلد غير موجود. يُرجى اختيار غيره أو ترك الحقل فارغًا.</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Language:</source>
            <translation>ا&amp;للغة:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Theme:</source>
            <translation>ال&amp;سمة:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>The theme changes at once. Another language takes effect at the next start.</source>
            <translation>تتغير السمة فورًا. تسري لغة أخرى عند التشغيل القادم.</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/guide_dialog.py"></location>
            <source>User guide</source>
            <translation>دليل المستخدم</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>User guide</source>
            <translation>دليل المستخدم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>Check the connection…</source>
            <translation>فحص الاتصال…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>Verify a receipt…</source>
            <translation>التحقق من إيصال…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>About this program</source>
            <translation>حول هذا البرنامج</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>&amp;Save diagnostics…</source>
            <translation>&amp;حفظ بيانات التشخيص…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Show in &amp;folder</source>
            <translation>عرض في ال&amp;مجلد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Collecting</source>
            <translation>جارٍ الجمع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Diagnostics</source>
            <translation>التشخيص</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>One file for the people who help you: what this program wrote down, your uploads with their files' names, the settings, versions, and what the program finds when it examines this computer and the way to your sites. No password, no sign-in, no video and no address of an upload is in it.</source>
            <translation>ملف واحد لمن يقدّم المساعدة: ما دوّنه هذا البرنامج، وعمليات الرفع بأسماء ملفاتها، والإعدادات، والإصدارات، وما يجده البرنامج حين يفحص هذا الجهاز والطريق إلى المواقع. ليس فيه كلمة مرور ولا تسجيل دخول ولا فيديو ولا عنوان رفع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>About</source>
            <translation>حول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Video Uploader for Moodle {version}, Qt {qt}</source>
            <translation>رافع الفيديو إلى Moodle {version}، Qt {qt}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Save diagnostics</source>
            <translation>حفظ بيانات التشخيص</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Collecting the uploads…</source>
            <translation>جارٍ جمع عمليات الرفع…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Examining this computer and the way to your sites; this may take a minute…</source>
            <translation>جارٍ فحص هذا الجهاز والطريق إلى المواقع؛ قد يستغرق ذلك دقيقة…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Packing…</source>
            <translation>جارٍ الحزم…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Saved as “{name}”. You can send that file.</source>
            <translation>حُفظ باسم «{name}». يمكن إرسال ذلك الملف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>The file could not be saved there: {reason}. Choose another folder.</source>
            <translation>تعذّر حفظ الملف هناك: {reason}. يُرجى اختيار مجلد آخر.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Video Uploader for Moodle</source>
            <translation>رافع الفيديو إلى Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>May the computer be switched off</source>
            <translation>هل يمكن إطفاء الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in first; videos that you drop here wait.</source>
            <translation>يلزم تسجيل الدخول أولًا؛ الفيديوهات التي تُفلَت هنا تنتظر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Asking the site…</source>
            <translation>جارٍ سؤال الموقع…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>No assignments here.
Are you enrolled in the course?</source>
            <translation>لا توجد واجبات هنا.
هل تم التسجيل في المقرر؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in to see your assignments.</source>
            <translation>تظهر الواجبات هنا بعد تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>The assignments could not be read.</source>
            <translation>تعذّرت قراءة الواجبات.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Another copy of this program does the sending; this window may be closed.</source>
            <translation>نسخة أخرى من هذا البرنامج تتولى الإرسال؛ يمكن إغلاق هذه النافذة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sending {speed}</source>
            <translation>الإرسال بسرعة {speed}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>You are signed in for this session only</source>
            <translation type="vanished">تسجيل الدخول لهذه الجلسة فقط</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>At the next start, sign in once more: everything then goes on where it stopped.</source>
            <translation type="vanished">عند التشغيل القادم يلزم تسجيل الدخول مرة أخرى: عندئذ يتابع كل شيء من حيث توقف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in…</source>
            <translation type="vanished">تسجيل الدخول…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign out</source>
            <translation type="vanished">تسجيل الخروج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign out of {site}?</source>
            <translation type="vanished">تسجيل الخروج من {site}؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Uploads that are not submitted yet stop, and go on when you sign in again.</source>
            <translation type="vanished">تتوقف عمليات الرفع التي لم تُسلَّم بعد، وتتابع عند تسجيل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Stay signed in</source>
            <translation type="vanished">البقاء مسجَّل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>The sign-in is not stored on this computer.</source>
            <translation type="vanished">لا يُحفظ تسجيل الدخول على هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>1 upload is running.</source>
            <translation type="vanished">عملية رفع واحدة جارية.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>{n} uploads are running.</source>
            <translation type="vanished">
                <numerusform>لا عمليات رفع جارية.</numerusform>
                <numerusform>عملية رفع واحدة جارية.</numerusform>
                <numerusform>عمليتا رفع جاريتان.</numerusform>
                <numerusform>{n} عمليات رفع جارية.</numerusform>
                <numerusform>{n} عملية رفع جارية.</numerusform>
                <numerusform>{n} عملية رفع جارية.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>If you quit, nothing is lost: it goes on at the next start, from where it stopped.</source>
            <translation type="vanished">لا يضيع شيء عند الإنهاء: تتابع عند التشغيل القادم من حيث توقفت.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>You will have to sign in again then.</source>
            <translation type="vanished">سيلزم عندئذ تسجيل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Uploads are running</source>
            <translation type="vanished">توجد عمليات رفع جارية</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Quit and go on at the next start</source>
            <translation type="vanished">الإنهاء والمتابعة عند التشغيل القادم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Stay</source>
            <translation type="vanished">البقاء</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Limit the speed to</source>
            <translation>&amp;حد السرعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Limit for all uploads together</source>
            <translation>الحد لكل عمليات الرفع معًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>As many as help</source>
            <translation>بقدر ما ينفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Wait while every byte costs on this network (metered)</source>
            <translation>ا&amp;لانتظار ما دام لكل بايت ثمن على هذه الشبكة (محدودة البيانات)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>As the system says</source>
            <translation>كما يقول النظام</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>No proxy</source>
            <translation>لا وكيل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>This proxy:</source>
            <translation>هذا الوكيل:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Address of the proxy</source>
            <translation>عنوان الوكيل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Uploads at once:</source>
            <translation>عمليات الرفع في آن &amp;واحد:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Schedule</source>
            <translation>الجدول الزمني</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Of several entries that match, the first one counts; where none does, the limit above. What is stored already is handed in also during a pause.</source>
            <translation>إن انطبقت عدة مداخل يُحتسب الأول؛ وإن لم ينطبق أي منها يسري الحد أعلاه. ما خُزِّن بالفعل يُسلَّم حتى أثناء الإيقاف المؤقت.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Way to the internet</source>
            <translation>الطريق إلى الإنترنت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Proxy:</source>
            <translation>الو&amp;كيل:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>No password is kept here. A proxy that asks for one works when the system's network settings name it together with its user and password.</source>
            <translation>لا تُحفظ هنا كلمة مرور. الوكيل الذي يطلبها يعمل حين تذكره إعدادات شبكة النظام مع اسم المستخدم وكلمة المرور.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>An address with a user name or a password is not kept here. Leave out what stands before the @.</source>
            <translation>لا يُحفظ هنا عنوان فيه اسم مستخدم أو كلمة مرور. يُرجى حذف ما قبل @.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Proxies for http and https are known here; no others, such as SOCKS.</source>
            <translation>تُعرف هنا وكلاء HTTP وHTTPS فقط، دون غيرها مثل SOCKS.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Write a host and its port, such as proxy.example.org:3128.</source>
            <translation>يُرجى كتابة مضيف ومنفذه، مثل proxy.example.org:3128.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Write the proxy's address, or choose another way.</source>
            <translation>يُرجى كتابة عنوان الوكيل أو اختيار طريق آخر.</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../src/uploader_gui/ui/notices.py"></location>
            <source>Put this away</source>
            <translation>إغلاق هذه الرسالة</translation>
        </message>
    </context>
    <context>
        <name>NoticePanel</name>
        <message>
            <location filename="../../src/uploader_gui/ui/notices.py"></location>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
    </context>
    <context>
        <name>PasswordPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>With the same user name and password as in your browser.</source>
            <translation>باسم المستخدم وكلمة المرور نفسيهما كما في المتصفح.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Signing in…</source>
            <translation>جارٍ تسجيل الدخول…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>&amp;User name</source>
            <translation>&amp;اسم المستخدم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>&amp;Password</source>
            <translation>&amp;كلمة المرور</translation>
        </message>
    </context>
    <context>
        <name>PastePage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Sign in in your browser, and come back</source>
            <translation>تسجيل الدخول في المتصفح ثم العودة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Signing in…</source>
            <translation>جارٍ تسجيل الدخول…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Copied &amp;address</source>
            <translation>العنوان ال&amp;منسوخ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>A page of {site} has opened there. Sign in as you always do.</source>
            <translation>فُتحت هناك صفحة من {site}. يُرجى تسجيل الدخول كالمعتاد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No browser could be opened from here. Copy the address, open it in a browser, and sign in there.</source>
            <translation>تعذّر فتح متصفح من هنا. يُرجى نسخ العنوان وفتحه في متصفح وتسجيل الدخول هناك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Your browser then says that it cannot open an address that begins with “moodlemobile://”, or shows a link to one. Copy that whole address, and paste it here.</source>
            <translation>سيقول المتصفح عندئذ إنه لا يستطيع فتح عنوان يبدأ بـ «⁨moodlemobile://⁩»، أو يعرض رابطًا إليه. يُرجى نسخ ذلك العنوان كاملًا ولصقه هنا.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Use your phone</source>
            <translation>استخدام الهاتف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;New code</source>
            <translation>رمز &amp;جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No camera? Open this address on a phone or another computer:</source>
            <translation>لا توجد كاميرا؟ يُرجى فتح هذا العنوان على هاتف أو جهاز آخر:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>and type this code there:</source>
            <translation>وكتابة هذا الرمز هناك:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Point its camera at this code, sign in to {site} there, and allow this computer.</source>
            <translation>يُرجى توجيه كاميرا الهاتف إلى هذا الرمز، وتسجيل الدخول هناك إلى {site}، والسماح لهذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>For a phone's camera: it opens {address} with the code filled in.</source>
            <translation>لكاميرا الهاتف: يفتح {address} والرمز مكتوب فيه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Code: {letters}</source>
            <translation>الرمز: {letters}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>This code does not count any more.</source>
            <translation>لم يعد هذا الرمز صالحًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Valid for another {time}.</source>
            <translation>صالح لمدة {time} أخرى.</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <location filename="../../src/uploader_gui/ui/qr_code.py"></location>
            <source>QR code</source>
            <translation>رمز QR</translation>
        </message>
    </context>
    <context>
        <name>ReadyCard</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Choose &amp;more…</source>
            <translation>اختيار ال&amp;مزيد…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Put away</source>
            <translation>إبعاد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Ready to send</source>
            <translation type="vanished">جاهز للإرسال</translation>
        </message>
    </context>
    <context>
        <name>ReadyQuestion</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_question.py"></location>
            <source>Statement</source>
            <translation>إقرار</translation>
        </message>
    </context>
    <context>
        <name>ReadyRow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Do not send this one</source>
            <translation>عدم إرسال هذا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Choose the assignment</source>
            <translation>اختيار الواجب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Send it to another assignment</source>
            <translation>إرساله إلى واجب آخر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Assignment of “{name}”: {assignment}</source>
            <translation>واجب «{name}»: {assignment}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Do not send “{name}”</source>
            <translation>عدم إرسال «{name}»</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Receipt</source>
            <translation>إيصال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>What was done</source>
            <translation>ما تم فعله</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>As PDF for people, or as JSON for programs</source>
            <translation>بصيغة PDF للناس، أو JSON للبرامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Copy everything as text</source>
            <translation>نسخ كل شيء نصًّا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Verify…</source>
            <translation>تحقّق…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Saved as {path}</source>
            <translation>حُفظ باسم {path}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>there is no room left</source>
            <translation>لم تعد هناك مساحة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>the place cannot be written to</source>
            <translation>لا يمكن الكتابة في ذلك المكان</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Not saved: {reason}. Choose another folder.</source>
            <translation>لم يُحفظ: {reason}. يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>The printer refused it. Save the receipt as PDF, and print that from elsewhere.</source>
            <translation>رفضت الطابعة ذلك. يُرجى حفظ الإيصال بصيغة PDF وطباعته من مكان آخر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Sent to {printer}</source>
            <translation>أُرسل إلى {printer}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>the printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Copied as text</source>
            <translation>نُسخ نصًّا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Submitted, and confirmed by {site}</source>
            <translation type="vanished">تم التسليم وأكّده {site}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save as…</source>
            <translation type="vanished">حفظ باسم…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>submission {number}</source>
            <translation type="vanished">التسليم {number}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>not known</source>
            <translation type="vanished">غير معروف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>How many times the sending was begun or taken up again, for example after a break.</source>
            <translation type="vanished">عدد مرات بدء الإرسال أو استئنافه، بعد انقطاع مثلًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Submitted</source>
            <translation type="vanished">تم التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Assignment</source>
            <translation type="vanished">الواجب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>For the team</source>
            <translation type="vanished">عن الفريق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>By</source>
            <translation type="vanished">من</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>File</source>
            <translation type="vanished">الملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>SHA-256</source>
            <translation type="vanished">SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Moodle's status</source>
            <translation type="vanished">الحالة في Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Video ID</source>
            <translation type="vanished">معرّف الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Stored</source>
            <translation type="vanished">تم التخزين</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Connections</source>
            <translation type="vanished">الاتصالات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Transfer</source>
            <translation type="vanished">النقل</translation>
        </message>
    </context>
    <context>
        <name>ScheduleEditor</name>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Schedule</source>
            <translation>الجدول الزمني</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>No schedule: the limit counts always.</source>
            <translation>لا جدول زمني: يسري الحد دائمًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>A&amp;dd…</source>
            <translation>إ&amp;ضافة…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Edit…</source>
            <translation>&amp;تحرير…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Remove</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Move up</source>
            <translation>نقل إلى الأ&amp;على</translation>
        </message>
    </context>
    <context>
        <name>SessionBus</name>
        <message>
            <location filename="../../src/uploader_gui/ui/session_bus.py"></location>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/session_bus.py"></location>
            <source>Video Uploader</source>
            <translation>رافع الفيديو</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>صفحات الإعدادات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_dialog.py"></location>
            <source>The settings could not be saved: {reason}. Make room on the disk, and press OK again.</source>
            <translation>تعذّر حفظ الإعدادات: {reason}. يُرجى إخلاء مساحة على القرص والضغط على «موافق» مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Waiting for an answer</source>
            <translation>في انتظار رد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Sign in for this session only</source>
            <translation>تسجيل الدخول لهذه الجلسة فقط</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Begin again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Another way</source>
            <translation>طريقة أخرى</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>You are signed in for this session only</source>
            <translation>تسجيل الدخول لهذه الجلسة فقط</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>At the next start, sign in once more: everything then goes on where it stopped.</source>
            <translation>عند التشغيل القادم يلزم تسجيل الدخول مرة أخرى: عندئذ يتابع كل شيء من حيث توقف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Sign out of {site}?</source>
            <translation>تسجيل الخروج من {site}؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Uploads that are not submitted yet stop, and go on when you sign in again.</source>
            <translation>تتوقف عمليات الرفع التي لم تُسلَّم بعد، وتتابع عند تسجيل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Stay signed in</source>
            <translation>البقاء مسجَّل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Sign in…</source>
            <translation>تسجيل الدخول…</translation>
        </message>
    </context>
    <context>
        <name>SpeedField</name>
        <message>
            <location filename="../../src/uploader_gui/ui/speed_field.py"></location>
            <source>MB/s</source>
            <translation>م.ب/ث</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/speed_field.py"></location>
            <source>kB/s</source>
            <translation>ك.ب/ث</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/speed_field.py"></location>
            <source>Unit of the speed</source>
            <translation>وحدة السرعة</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Opening your uploads…</source>
            <translation>جارٍ فتح عمليات الرفع…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Get your videos into Moodle</source>
            <translation>إيصال الفيديوهات إلى Moodle بأمان</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Big files, slow or broken connections: what is stored is never sent twice, and it goes on by itself.</source>
            <translation>ملفات كبيرة واتصال بطيء أو متقطع: ما خُزِّن لا يُرسَل مرتين أبدًا، والمتابعة تلقائية.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Sign in to Moodle…</source>
            <translation>تسجيل الدخول إلى Moodle…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>1  Sign in to your Moodle      2  Choose an assignment      3  Drop your video</source>
            <translation>1  تسجيل الدخول إلى Moodle      2  اختيار واجب      3  إفلات الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Your video is kept. Sign in, then choose the assignment that it belongs to.</source>
            <translation>الفيديو محفوظ. يُرجى تسجيل الدخول ثم اختيار الواجب الذي ينتمي إليه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Your {n} videos are kept. Sign in, then choose the assignments that they belong to.</source>
            <translation>
                <numerusform>يُرجى تسجيل الدخول ثم اختيار الواجبات.</numerusform>
                <numerusform>الفيديو محفوظ. يُرجى تسجيل الدخول ثم اختيار الواجب الذي ينتمي إليه.</numerusform>
                <numerusform>الفيديوهان محفوظان. يُرجى تسجيل الدخول ثم اختيار ما ينتميان إليه من واجبات.</numerusform>
                <numerusform>{n} فيديوهات محفوظة. يُرجى تسجيل الدخول ثم اختيار الواجبات التي تنتمي إليها.</numerusform>
                <numerusform>{n} فيديو محفوظة. يُرجى تسجيل الدخول ثم اختيار الواجبات التي تنتمي إليها.</numerusform>
                <numerusform>{n} فيديو محفوظة. يُرجى تسجيل الدخول ثم اختيار الواجبات التي تنتمي إليها.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Statement</source>
            <translation>إقرار</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>“{name}” asks you to accept this</source>
            <translation>يطلب «{name}» الموافقة على هذا الإقرار</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>I accept this statement</source>
            <translation>أوافق على هذا الإقرار</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Do not submit</source>
            <translation>عدم التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>This submission is my own work.</source>
            <translation type="vanished">هذا التسليم من عملي الخاص.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Do not send</source>
            <translation type="vanished">عدم الإرسال</translation>
        </message>
    </context>
    <context>
        <name>TakingFiles</name>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Looking at what you have chosen…</source>
            <translation>جارٍ فحص ما اختير…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>There is no video in this folder</source>
            <translation>لا يوجد فيديو في هذا المجلد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Neither “{name}” nor the folders in it have a file that is named like a video.</source>
            <translation>ليس في «{name}» ولا في مجلداته ملف اسمه كاسم فيديو.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Choose the videos themselves if they have unusual names.</source>
            <translation>يُرجى اختيار الفيديوهات نفسها إن كانت أسماؤها غير معتادة.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Only the first {n} videos were taken</source>
            <translation>
                <numerusform>لم يؤخذ شيء</numerusform>
                <numerusform>أُخذ أول فيديو فقط</numerusform>
                <numerusform>أُخذ أول فيديوهين فقط</numerusform>
                <numerusform>أُخذت أول {n} فيديوهات فقط</numerusform>
                <numerusform>أُخذ أول {n} فيديو فقط</numerusform>
                <numerusform>أُخذ أول {n} فيديو فقط</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>“{name}” has more videos than can stand ready at once.</source>
            <translation>في «{name}» فيديوهات أكثر مما يمكن تجهيزه دفعة واحدة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Send these, then choose the others.</source>
            <translation>يُرجى إرسال هذه ثم اختيار البقية.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Show the window</source>
            <translation>عرض النافذة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Pause all</source>
            <translation>إيقاف الكل مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Resume all</source>
            <translation>استئناف الكل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>UploadActions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Remove from the list</source>
            <translation>إزالة من القائمة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Remove “{name}” from the list?</source>
            <translation>إزالة «{name}» من القائمة؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>What you submitted stays at Moodle. {receipt}</source>
            <translation>ما سُلِّم يبقى في Moodle. {receipt}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Save the receipt first…</source>
            <translation>حفظ الإيصال أولًا…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Keep it</source>
            <translation>الإبقاء عليه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is then no longer shown here; its file stays in {folder}</source>
            <translation>لن يُعرض إيصاله هنا بعد ذلك؛ ويبقى ملفه في {folder}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is not on this computer: save it first, if you want to keep one.</source>
            <translation>إيصاله ليس على هذا الجهاز: يُرجى حفظه أولًا إن كان مطلوبًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Cancel the upload</source>
            <translation>إلغاء الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Cancel the upload of “{name}”?</source>
            <translation>إلغاء رفع «{name}»؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The file on this computer stays.</source>
            <translation>يبقى الملف على هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Anything that you submitted before stays.</source>
            <translation>يبقى كل ما سُلِّم من قبل.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Your earlier submission stays.</source>
            <translation>يبقى التسليم السابق.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>It is being handed in just now: it may be submitted before you answer.</source>
            <translation>يجري تسليمه الآن: قد يُسلَّم قبل الإجابة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The {amount} that the storage already holds will be thrown away, and this video is not submitted.</source>
            <translation>سيُتخلَّص من {amount} خُزِّنت بالفعل، ولا يُسلَّم هذا الفيديو.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>What the storage already holds will be thrown away, and this video is not submitted.</source>
            <translation>سيُتخلَّص مما خُزِّن بالفعل، ولا يُسلَّم هذا الفيديو.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Nothing was sent yet, so nothing is lost.</source>
            <translation>لم يُرسَل شيء بعد، فلا يضيع شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Too late to cancel</source>
            <translation>فات أوان الإلغاء</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Moodle already holds the submission of “{name}”.</source>
            <translation>لدى Moodle تسليم «{name}» بالفعل.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>It stays submitted.</source>
            <translation>يبقى مُسلَّمًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was submitted {when}, before it could be cancelled.</source>
            <translation>سُلِّم «{name}» ({when}) قبل أن يمكن إلغاؤه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was submitted {when}, while the question was open. It is not cancelled.</source>
            <translation>سُلِّم «{name}» ({when}) والسؤال مفتوح. لم يُلغَ.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Submitted, not cancelled</source>
            <translation>سُلِّم ولم يُلغَ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Already cancelled</source>
            <translation>أُلغي من قبل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was cancelled elsewhere, before you answered.</source>
            <translation>أُلغي «{name}» في مكان آخر قبل الإجابة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The upload ended by itself</source>
            <translation>انتهى الرفع من تلقاء نفسه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” could not be submitted, and ended before you cancelled.</source>
            <translation>تعذّر تسليم «{name}» وانتهى قبل إلغائه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The reason stands beside it in the list. Remove it there if you do not want it any more.</source>
            <translation>السبب مكتوب بجانبه في القائمة. تمكن إزالته هناك إن لم يعد مطلوبًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Start your time?</source>
            <translation>بدء الوقت؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Once you start, you have {length} for “{name}”.</source>
            <translation>المدة المتاحة بعد البدء: {length} لواجب «{name}».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Your stored video is handed in at once. The time cannot be stopped or started again.</source>
            <translation>يُسلَّم الفيديو المُخزَّن فورًا. لا يمكن إيقاف الوقت أو بدؤه من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Start my time and hand it in</source>
            <translation>بدء وقتي وتسليمه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is then no longer shown here; its file stays: {path}</source>
            <translation type="vanished">لن يُعرض إيصاله هنا بعد ذلك؛ ملفه يبقى: {path}</translation>
        </message>
    </context>
    <context>
        <name>UploadList</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>Uploads</source>
            <translation>عمليات الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>No videos yet.
Each one that you add stands here: first how far it is, then its receipt.</source>
            <translation>لا توجد فيديوهات بعد.
كل فيديو يُضاف يظهر هنا: أولًا مدى تقدّمه، ثم إيصاله.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>No upload is left by this choice.</source>
            <translation>لا تبقى بهذا الاختيار أي عملية رفع.</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Verify a receipt</source>
            <translation>التحقق من إيصال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Is this receipt genuine, and is this the video?</source>
            <translation>هل هذا الإيصال أصلي، وهل هذا هو الفيديو؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>The site that signed the receipt is asked for its public key. Nothing of the receipt or the video is sent.</source>
            <translation>يُسأل الموقع الذي وقّع الإيصال عن مفتاحه العام. لا يُرسَل شيء من الإيصال أو الفيديو.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose a receipt…</source>
            <translation>اختيار إيصال…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose the video…</source>
            <translation>اختيار الفيديو…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Reading the video</source>
            <translation>جارٍ قراءة الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>What the receipt says</source>
            <translation>ما يقوله الإيصال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Receipts</source>
            <translation>الإيصالات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose a receipt</source>
            <translation>اختيار إيصال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose the video</source>
            <translation>اختيار الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Receipt for {video}</source>
            <translation>إيصال {video}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>or drop it here: the PDF, or the file that ends in .receipt.json</source>
            <translation>أو إفلاته هنا: ملف PDF أو الملف الذي ينتهي بـ ⁨.receipt.json⁩</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>if it shall be compared: not needed for the signature</source>
            <translation>إن كانت المقارنة مطلوبة: لا يلزم للتوقيع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Stopped</source>
            <translation>تم الإيقاف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Nothing was found out.</source>
            <translation>لم يُتوصَّل إلى شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose the receipt or the video again to check once more.</source>
            <translation>يُرجى اختيار الإيصال أو الفيديو من جديد للتحقق مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>{video}, handed in for “{assignment}”</source>
            <translation type="vanished">{video}، سُلِّم في «{assignment}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Submitted {time}</source>
            <translation type="vanished">تم التسليم {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>By {name} for “{assignment}” in {course}</source>
            <translation type="vanished">من {name} لواجب «{assignment}» في {course}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>SHA-256 in the receipt: {hash}</source>
            <translation type="vanished">SHA-256 في الإيصال: {hash}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>SHA-256 of the file: {hash}</source>
            <translation type="vanished">SHA-256 للملف: {hash}</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>How do you want to sign in?</source>
            <translation>كيف يكون تسجيل الدخول؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>How do you want to sign in as {username}?</source>
            <translation>كيف يكون تسجيل الدخول باسم {username}؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Continue in the browser</source>
            <translation>المتابعة في المتصفح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in as you always do, on your university's own page.</source>
            <translation>تسجيل الدخول كالمعتاد، في صفحة الجامعة نفسها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Use my phone</source>
            <translation>استخدام هاتفي</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Scan a code. Good for a computer that is not yours.</source>
            <translation>مسح رمز. مناسب على جهاز غير شخصي.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>User name and password</source>
            <translation>اسم المستخدم وكلمة المرور</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Type here what you type on the site's own sign-in page.</source>
            <translation>كتابة ما يُكتب عادةً في صفحة دخول الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Paste a token</source>
            <translation>لصق رمز مميز (token)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in in the browser, and copy an address from there into this window.</source>
            <translation>تسجيل الدخول في المتصفح ونسخ عنوان من هناك إلى هذه النافذة.</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Ask the site for the assignments again (F5)</source>
            <translation>طلب الواجبات من الموقع مرة أخرى (F5)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Refresh the assignments</source>
            <translation>تحديث الواجبات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Assignments</source>
            <translation>الواجبات</translation>
        </message>
    </context>
    <context>
        <name>_AddressRow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;Open again</source>
            <translation>&amp;فتح من جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;Copy address</source>
            <translation>&amp;نسخ العنوان</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Retry now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Start anew</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Read the statement…</source>
            <translation>قراءة الإقرار…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Submit now</source>
            <translation>التسليم الآن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Start my time…</source>
            <translation>بدء وقتي…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Sign in…</source>
            <translation>تسجيل الدخول…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Receipt…</source>
            <translation>الإيصال…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Cancel…</source>
            <translation>إلغاء…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Remove from the list</source>
            <translation>إزالة من القائمة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Send first</source>
            <translation>إرساله أولًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Move up</source>
            <translation>نقل إلى الأعلى</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Move down</source>
            <translation>نقل إلى الأسفل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Open the assignment in Moodle</source>
            <translation>فتح الواجب في Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Show the file in its folder</source>
            <translation>عرض الملف في مجلده</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Copy the details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Show the folder</source>
            <translation>عرض المجلد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Check the connection…</source>
            <translation>فحص الاتصال…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Open a web page</source>
            <translation>فتح صفحة ويب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Copy the message</source>
            <translation>نسخ الرسالة</translation>
        </message>
    </context>
    <context>
        <name>announcements</name>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>“{name}” was submitted for “{assignment}”.</source>
            <translation>سُلِّم «{name}» في «{assignment}».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>Submitted</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>“{name}” is overdue</source>
            <translation>فات موعد «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>It is not submitted yet. It goes on all the same.</source>
            <translation>لم يُسلَّم بعد. تتم المتابعة مع ذلك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>“{name}” will be late</source>
            <translation>سيتأخر «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>At the speed of now it is done {when}, {margin}.</source>
            <translation>بالسرعة الحالية ينتهي {when}، {margin}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{n} videos were submitted.</source>
            <translation>
                <numerusform>لم يُسلَّم أي فيديو.</numerusform>
                <numerusform>سُلِّم فيديو واحد.</numerusform>
                <numerusform>سُلِّم فيديوهان.</numerusform>
                <numerusform>سُلِّمت {n} فيديوهات.</numerusform>
                <numerusform>سُلِّم {n} فيديو.</numerusform>
                <numerusform>سُلِّم {n} فيديو.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>Uploads need you</source>
            <translation>عمليات رفع تحتاج إلى تدخّل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{n} uploads need you. The window says what to do.</source>
            <translation>
                <numerusform>لا عملية رفع تحتاج إلى تدخّل.</numerusform>
                <numerusform>عملية رفع واحدة تحتاج إلى تدخّل. تبيّن النافذة ما يلزم.</numerusform>
                <numerusform>عمليتا رفع تحتاجان إلى تدخّل. تبيّن النافذة ما يلزم.</numerusform>
                <numerusform>{n} عمليات رفع تحتاج إلى تدخّل. تبيّن النافذة ما يلزم.</numerusform>
                <numerusform>{n} عملية رفع تحتاج إلى تدخّل. تبيّن النافذة ما يلزم.</numerusform>
                <numerusform>{n} عملية رفع تحتاج إلى تدخّل. تبيّن النافذة ما يلزم.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>Deadlines in danger</source>
            <translation>مواعيد في خطر</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{n} uploads are late, or will be. They go on all the same.</source>
            <translation>
                <numerusform>لا عملية رفع متأخرة.</numerusform>
                <numerusform>عملية رفع واحدة متأخرة أو ستتأخر. تتابع مع ذلك.</numerusform>
                <numerusform>عمليتا رفع متأخرتان أو ستتأخران. تتابعان مع ذلك.</numerusform>
                <numerusform>{n} عمليات رفع متأخرة أو ستتأخر. تتابع مع ذلك.</numerusform>
                <numerusform>{n} عملية رفع متأخرة أو ستتأخر. تتابع مع ذلك.</numerusform>
                <numerusform>{n} عملية رفع متأخرة أو ستتأخر. تتابع مع ذلك.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>assignment_groups</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Late, still accepted</source>
            <translation>متأخرة وما زالت مقبولة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Due today</source>
            <translation>موعدها اليوم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>This week</source>
            <translation>هذا الأسبوع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>No due date</source>
            <translation>بلا موعد تسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Long past, still open</source>
            <translation>فات موعدها منذ زمن وما زالت مفتوحة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Cannot submit</source>
            <translation>لا يمكن التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>submitted</source>
            <translation>مُسلَّم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>{when}, {left}</source>
            <translation>{when}، {left}</translation>
        </message>
    </context>
    <context>
        <name>assignment_words</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>As of {when}.</source>
            <translation>حتى {when}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>Could not be refreshed: {why}.</source>
            <translation>تعذّر التحديث: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>extension until {when}</source>
            <translation>تمديد حتى {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>draft, not submitted</source>
            <translation>مسودة غير مُسلَّمة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>reopened</source>
            <translation>أُعيد فتحه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>graded</source>
            <translation>صُحِّح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for the group “{name}”</source>
            <translation>عن المجموعة «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for everybody who is in no group</source>
            <translation>عن كل من ليس في أي مجموعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for your group</source>
            <translation>عن المجموعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>every member must submit</source>
            <translation>على كل عضو أن يُسلِّم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>attempt {n} of {most}</source>
            <translation>المحاولة {n} من {most}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>attempt {n}</source>
            <translation>المحاولة {n}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>time limit {length}, not started</source>
            <translation>مدة محددة {length}، لم تبدأ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>your time ends {when}</source>
            <translation>ينتهي الوقت: {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>your time was over {when}</source>
            <translation>انتهى الوقت: {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes files and text</source>
            <translation>يقبل أيضًا ملفات ونصًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes text</source>
            <translation>يقبل أيضًا نصًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes files</source>
            <translation>يقبل أيضًا ملفات</translation>
        </message>
    </context>
    <context>
        <name>attempt_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>put into the queue, {size}</source>
            <translation>وُضع في قائمة الانتظار، {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the program started</source>
            <translation>بدأ البرنامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the program ended</source>
            <translation>انتهى البرنامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle gave it a place</source>
            <translation>خصّص له Moodle مكانًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle renewed its place</source>
            <translation>جدّد Moodle مكانه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>its place was gone: begun anew</source>
            <translation>زال مكانه: بدأ من جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>gone on with from another computer: {offset} were there</source>
            <translation>استُكمل من جهاز آخر: كان هناك {offset}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>what another computer had begun was left alone</source>
            <translation>ما بدأه جهاز آخر تُرك كما هو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>connection {attempt}: the storage holds {offset}</source>
            <translation>الاتصال {attempt}: لدى خادم التخزين {offset}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{bytes} sent in {seconds}; the storage holds {offset}</source>
            <translation>أُرسل {bytes} خلال {seconds}؛ لدى خادم التخزين {offset}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{reason}; {bytes} had gone out in {seconds}</source>
            <translation>{reason}؛ كان قد خرج {bytes} خلال {seconds}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>part {part} broke off: {reason}</source>
            <translation>انقطع الجزء {part}: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>waited {seconds}: {reason}</source>
            <translation>انتظار {seconds}: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the storage answered {status}</source>
            <translation>أجاب خادم التخزين {status}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the network is {state}</source>
            <translation>الشبكة {state}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the file can be read again</source>
            <translation>صارت قراءة الملف ممكنة من جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the file is written to its end, {size}</source>
            <translation>اكتملت كتابة الملف، {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle asked the storage: it holds the whole file</source>
            <translation>سأل Moodle خادم التخزين: لديه الملف كاملًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>saved in the submission</source>
            <translation>حُفظ في التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>you accepted the statement</source>
            <translation>تمت الموافقة على الإقرار</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>your time was started: {seconds}</source>
            <translation>بدأ الوقت: {seconds}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>it is open again</source>
            <translation>صار مفتوحًا من جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle shows it as submitted</source>
            <translation>يُظهره Moodle مُسلَّمًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>paused by you</source>
            <translation>أُوقف مؤقتًا يدويًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>resumed by you</source>
            <translation>استُؤنف يدويًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>tried again by you</source>
            <translation>أُعيدت المحاولة يدويًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>cancelled by you</source>
            <translation>أُلغي يدويًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>stopped: {reason}</source>
            <translation>توقف: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{lines} lines are left out here: {bytes} sent, {cuts} cuts, {seconds_waiting} of waiting</source>
            <translation>أسطر محذوفة هنا ({lines}): أُرسل {bytes}، الانقطاعات: {cuts}، الانتظار: {seconds_waiting}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{text} ({n} times)</source>
            <translation>
                <numerusform>{text} ({n} مرة)</numerusform>
                <numerusform>{text} (مرة واحدة)</numerusform>
                <numerusform>{text} (مرتين)</numerusform>
                <numerusform>{text} ({n} مرات)</numerusform>
                <numerusform>{text} ({n} مرة)</numerusform>
                <numerusform>{text} ({n} مرة)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>less than a second</source>
            <translation>أقل من ثانية</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>ended here, not by the line</source>
            <translation>أُنهي هنا وليس بسبب الخط</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>1 cut</source>
            <translation>انقطاع واحد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{n} cuts</source>
            <translation>
                <numerusform>لا انقطاع</numerusform>
                <numerusform>انقطاع واحد</numerusform>
                <numerusform>انقطاعان</numerusform>
                <numerusform>{n} انقطاعات</numerusform>
                <numerusform>{n} انقطاعًا</numerusform>
                <numerusform>{n} انقطاع</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{sent} sent in {time}</source>
            <translation>أُرسل {sent} خلال {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{again} of it twice</source>
            <translation>منها {again} مرتين</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{time} of waiting</source>
            <translation>انتظار {time}</translation>
        </message>
    </context>
    <context>
        <name>choosable</name>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Sign in to see your assignments</source>
            <translation>تظهر الواجبات هنا بعد تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Asking the site…</source>
            <translation>جارٍ سؤال الموقع…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>The assignments could not be read</source>
            <translation>تعذّرت قراءة الواجبات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>No assignment takes a video now</source>
            <translation>لا يقبل أي واجب فيديو الآن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Sign in first: this video waits here.</source>
            <translation>يُرجى تسجيل الدخول أولًا: هذا الفيديو ينتظر هنا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Asking the site for your assignments…</source>
            <translation>جارٍ سؤال الموقع عن الواجبات…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>The assignments could not be read: this video waits here.</source>
            <translation>تعذّرت قراءة الواجبات: هذا الفيديو ينتظر هنا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>No assignment takes a video now.</source>
            <translation>لا يقبل أي واجب فيديو الآن.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Choose the assignment that it belongs to: here, or in the list at the left.</source>
            <translation>يُرجى اختيار الواجب الذي ينتمي إليه: هنا أو في القائمة الجانبية.</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>1 upload is running.</source>
            <translation>عملية رفع واحدة جارية.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>{n} uploads are running.</source>
            <translation>
                <numerusform>لا عمليات رفع جارية.</numerusform>
                <numerusform>عملية رفع واحدة جارية.</numerusform>
                <numerusform>عمليتا رفع جاريتان.</numerusform>
                <numerusform>{n} عمليات رفع جارية.</numerusform>
                <numerusform>{n} عملية رفع جارية.</numerusform>
                <numerusform>{n} عملية رفع جارية.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>If you quit, nothing is lost: all that runs goes on at the next start, from where it stopped.</source>
            <translation>لا يضيع شيء عند الإنهاء: تتابع عند التشغيل القادم من حيث توقفت.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>You will have to sign in again then.</source>
            <translation>سيلزم عندئذ تسجيل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>What stands ready to be sent is not kept then.</source>
            <translation>ما هو جاهز للإرسال لا يُحفظ عندئذ.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>In the background it goes on now; the icon in the tray brings this window back.</source>
            <translation>تتم المتابعة الآن في الخلفية؛ تعيد الأيقونة في شريط النظام هذه النافذة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Your answer is remembered. The settings can change it.</source>
            <translation>تُحفظ الإجابة. يمكن تغييرها في الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Uploads are running</source>
            <translation>توجد عمليات رفع جارية</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Go on in the background</source>
            <translation>المتابعة في الخلفية</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Quit, go on at the next start</source>
            <translation>الإنهاء والمتابعة عند التشغيل القادم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Quit and go on at the next start</source>
            <translation>الإنهاء والمتابعة عند التشغيل القادم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>If you quit, nothing is lost: it goes on at the next start, from where it stopped.</source>
            <translation type="vanished">لا يضيع شيء عند الإنهاء: تتابع عند التشغيل القادم من حيث توقفت.</translation>
        </message>
    </context>
    <context>
        <name>doctor</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>This computer</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Good</source>
            <translation>جيد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Warning</source>
            <translation>تحذير</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Not looked at</source>
            <translation>لم يُفحص</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your uploads</source>
            <translation>عمليات الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Disk space</source>
            <translation>مساحة القرص</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Keyring</source>
            <translation>حلقة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Limits</source>
            <translation>الحدود</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins</source>
            <translation>تسجيلات الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Proxy</source>
            <translation>الوكيل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Name service</source>
            <translation>خدمة الأسماء</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Portal</source>
            <translation>بوابة الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Encryption</source>
            <translation>التشفير</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>HTTP</source>
            <translation>HTTP</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Maintenance</source>
            <translation>الصيانة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Web services</source>
            <translation>خدمات الويب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>REST protocol</source>
            <translation>بروتوكول REST</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Ways to sign in</source>
            <translation>طرق تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your sign-in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Video plugins</source>
            <translation>ملحقات الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Assignments</source>
            <translation>الواجبات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Video storage</source>
            <translation>تخزين الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests</source>
            <translation>الطلبات الكبيرة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Upload speed</source>
            <translation>سرعة الرفع</translation>
        </message>
    </context>
    <context>
        <name>error_actions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Start anew</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Read the statement…</source>
            <translation>قراءة الإقرار…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Submit now</source>
            <translation>التسليم الآن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Start my time…</source>
            <translation>بدء وقتي…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Sign in…</source>
            <translation>تسجيل الدخول…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open the assignment in Moodle</source>
            <translation>فتح الواجب في Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Show the folder</source>
            <translation>عرض المجلد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Check the connection…</source>
            <translation>فحص الاتصال…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open a web page</source>
            <translation>فتح صفحة ويب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Copy the message</source>
            <translation>نسخ الرسالة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Choose another file…</source>
            <translation>اختيار ملف آخر…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open the site</source>
            <translation>فتح الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Refresh the list</source>
            <translation>تحديث القائمة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open the settings</source>
            <translation>فتح الإعدادات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Show the log files</source>
            <translation>عرض ملفات السجل</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This took too long</source>
            <translation>استغرق هذا وقتًا أطول من اللازم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There was no end to this[ within {seconds}], so it was given up.</source>
            <translation>لم ينتهِ هذا[ خلال {seconds}] فتُرك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try again in a minute, or on another network. If it stays, the line or the server stands still here.</source>
            <translation>يُرجى إعادة المحاولة بعد دقيقة أو على شبكة أخرى. إن بقي الأمر كذلك فالخط أو الخادم متوقف هنا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not looked at</source>
            <translation>لم يُفحص</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only a site that answers can be asked this.</source>
            <translation>لا يمكن سؤال هذا إلا لموقع يجيب.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Mend what failed above first.</source>
            <translation>يُرجى أولًا إصلاح ما فشل أعلاه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not to be had</source>
            <translation>غير متاح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This does not work for the reason that stands above.</source>
            <translation>هذا لا يعمل للسبب المذكور أعلاه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Mend that first.</source>
            <translation>يُرجى إصلاح ذلك أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nobody is signed in at this site on this computer.</source>
            <translation>لم يُسجَّل الدخول إلى هذا الموقع على هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in to the site, and look again.</source>
            <translation>يُرجى تسجيل الدخول إلى الموقع والنظر من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nobody is signed in</source>
            <translation>لم يُسجَّل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is no signed-in account, so no site was looked at.</source>
            <translation>لا يوجد حساب مسجَّل الدخول، فلم يُفحص أي موقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Name the site to be looked at, or sign in to it first.</source>
            <translation>يُرجى تسمية الموقع المطلوب فحصه، أو تسجيل الدخول إليه أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This is version [{version}|of today][, with Python {python}][, on {system}].</source>
            <translation>هذا هو الإصدار [{version}|الحالي][، مع Python {python}][، على {system}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Nothing is needed.</source>
            <translation>لا يلزم فعل شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your uploads are kept</source>
            <translation>عمليات الرفع محفوظة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The list of your uploads can be read and written[ in {folder}].</source>
            <translation>يمكن قراءة قائمة عمليات الرفع وكتابتها[ في {folder}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Another program of yours works on the list of your uploads[ in {folder}], and answers.</source>
            <translation>برنامج آخر يعمل على قائمة عمليات الرفع[ في {folder}] ويجيب.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The program's folder cannot be written</source>
            <translation>لا يمكن الكتابة في مجلد البرنامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing can be noted in [{folder}|the program's folder].[ The system says: {message}]</source>
            <translation>لا يمكن تدوين شيء في [{folder}|مجلد البرنامج].[ يقول النظام: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Give yourself permission to the folder, or choose another one by UPLOADER_HOME.</source>
            <translation>يُرجى منح إذن الكتابة في المجلد، أو اختيار مجلد آخر بواسطة UPLOADER_HOME.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is room</source>
            <translation>توجد مساحة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{free} are|Enough is] free where the program keeps its notes.</source>
            <translation>المساحة الحرة حيث يحفظ البرنامج ملاحظاته[: {free}| كافية].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is little room</source>
            <translation>المساحة قليلة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only [{free} are|a little is] free where the program keeps its notes.</source>
            <translation>المساحة الحرة حيث يحفظ البرنامج ملاحظاته[ هي {free} فقط| قليلة].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Make room on that disk: without any, uploads cannot note how far they are, and wait.</source>
            <translation>يُرجى إخلاء مساحة على هذا القرص: بدونها لا تستطيع عمليات الرفع تدوين مدى تقدّمها، فتنتظر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The disk is full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{free} are|Hardly anything is] free where the program keeps its notes[, in {folder}].</source>
            <translation>[بقي {free}|لم يبقَ شيء يُذكر] حيث يحفظ البرنامج ملاحظاته[، في {folder}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Make room on that disk. Uploads that could not note how far they are go on by themselves then.</source>
            <translation>يُرجى إخلاء مساحة على هذا القرص. عمليات الرفع التي لم تستطع تدوين مدى تقدّمها تتابع عندئذ من تلقاء نفسها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept</source>
            <translation>تسجيلات الدخول محفوظة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept in the keyring.</source>
            <translation>تُحفظ تسجيلات الدخول في حلقة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept in a file that only you can read.</source>
            <translation>تُحفظ تسجيلات الدخول في ملف لا يقرؤه إلا صاحبه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is no keyring</source>
            <translation>لا توجد حلقة مفاتيح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer has no keyring that works: unless you ask for a file, a sign-in lasts only as long as the program runs.</source>
            <translation>ليست لهذا الجهاز حلقة مفاتيح تعمل: ما لم يُطلب ملف، لا يدوم تسجيل الدخول إلا ما دام البرنامج مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in again at each start. Where only you can read your files, uploader sign-in --store file keeps it.</source>
            <translation>يلزم تسجيل الدخول عند كل تشغيل. وحيث لا يقرأ الملفات إلا صاحبها يحفظه الأمر uploader sign-in --store file.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are not kept</source>
            <translation>لا تُحفظ تسجيلات الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your own settings keep sign-ins in memory: they last only as long as the program runs.</source>
            <translation>تُبقي الإعدادات تسجيلات الدخول في الذاكرة فقط: لا تدوم إلا ما دام البرنامج مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If you do not want that, take “credentials” out of settings.json (or UPLOADER_CREDENTIALS out of the environment), and sign in again.</source>
            <translation>إن لم يكن ذلك مرغوبًا، يُرجى حذف «credentials» من settings.json (أو UPLOADER_CREDENTIALS من البيئة) وتسجيل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads are slowed down</source>
            <translation>عمليات الرفع مُبطَّأة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your own settings limit all uploads together[ to {speed}].</source>
            <translation>تحدّ الإعدادات من سرعة كل عمليات الرفع معًا[ إلى {speed}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If that is too slow, change bytes_per_second or the schedule in settings.json.</source>
            <translation>إن كان ذلك بطيئًا جدًا، يُرجى تغيير bytes_per_second أو الجدول الزمني في settings.json.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing holds uploads back</source>
            <translation>لا شيء يعيق عمليات الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>By your settings no limit, schedule or metered network holds uploads back now.</source>
            <translation>بحسب الإعدادات لا حدّ ولا جدول زمني ولا شبكة محدودة البيانات تعيق عمليات الرفع الآن.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The network may cost</source>
            <translation>قد تكون الشبكة بمقابل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This network is metered, and your settings do not hold uploads back on such a one.</source>
            <translation>هذه الشبكة محدودة البيانات، والإعدادات لا توقف عمليات الرفع على شبكة كهذه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If every byte costs, set pause_on_metered in settings.json.</source>
            <translation>إن كان لكل بايت ثمن، يُرجى تفعيل pause_on_metered في settings.json.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No proxy</source>
            <translation>لا وكيل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is reached directly, without a proxy.</source>
            <translation>يُوصَل إلى الموقع مباشرة، بلا وكيل.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A proxy is used</source>
            <translation>يُستخدم وكيل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer goes through the proxy [{proxy}|of its settings].</source>
            <translation>يمر هذا الجهاز عبر الوكيل [{proxy}|المذكور في إعداداته].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy cannot be used</source>
            <translation>لا يمكن استخدام الوكيل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer's settings name the proxy [{proxy}|of a kind] that this program cannot speak to. The site is asked without it.</source>
            <translation>تذكر إعدادات هذا الجهاز وكيلًا [هو {proxy}|من نوع] لا يستطيع هذا البرنامج التحدث إليه. يُسأل الموقع بدونه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If the site cannot be reached, set a proxy for http in the system's network settings, or ask the people who look after this network.</source>
            <translation>إن تعذّر الوصول إلى الموقع، يُرجى تعيين وكيل لـ HTTP في إعدادات شبكة النظام، أو سؤال القائمين على هذه الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy looks up names</source>
            <translation>الوكيل يبحث عن الأسماء</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy finds the site's addresses.</source>
            <translation>يجد الوكيل عناوين الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No name to look up</source>
            <translation>لا اسم للبحث عنه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is named by its number[, {host}].</source>
            <translation>الموقع مذكور برقمه[، {host}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name is known</source>
            <translation>الاسم معروف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{host}|The site's name] was found[ within {milliseconds} ms].</source>
            <translation>عُثر على [{host}|اسم الموقع][ خلال {milliseconds} مللي ثانية].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name service is slow</source>
            <translation>خدمة الأسماء بطيئة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>It took [{milliseconds} ms|long] to find [{host}|the site's name].</source>
            <translation>استغرق العثور على [{host}|اسم الموقع] [{milliseconds} مللي ثانية|وقتًا طويلًا].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on all the same. If it stays, use another name service, or restart the router.</source>
            <translation>تتابع عمليات الرفع مع ذلك. إن بقي الأمر كذلك، يُرجى استخدام خدمة أسماء أخرى أو إعادة تشغيل الموجّه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name is not known</source>
            <translation>الاسم غير معروف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name service knows no address of [{host}|the site].</source>
            <translation>لا تعرف خدمة الأسماء عنوانًا لـ [{host}|الموقع].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Compare the name with the one in your browser. If it is right, check that you are online, and whether the site is only to be reached from inside its own network (VPN).</source>
            <translation>يُرجى مقارنة الاسم بما في المتصفح. إن كان صحيحًا، يُرجى التحقق من الاتصال ومن أن الموقع لا يُوصَل إليه إلا من داخل شبكته (VPN).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers</source>
            <translation>الموقع يجيب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{site}|The site] answers[ at {address}].</source>
            <translation>يجيب [{site}|الموقع][ على {address}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No portal</source>
            <translation>لا بوابة دخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No network answers in the site's place.</source>
            <translation>لا تجيب شبكة بدلًا من الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not to be told</source>
            <translation>لا يمكن معرفة ذلك</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Whether this network wants a sign-in of its own cannot be told.</source>
            <translation>لا يمكن معرفة إن كانت هذه الشبكة تطلب تسجيل دخول خاصًا بها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Open any web page to see.</source>
            <translation>يُرجى فتح أي صفحة ويب للتأكد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>On this computer</source>
            <translation>على هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site runs on this computer: nothing needs to be sealed.</source>
            <translation>يعمل الموقع على هذا الجهاز: لا حاجة إلى تشفير شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line is sealed</source>
            <translation>الخط مُشفَّر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The certificate is good[, by {issuer}][, until {ends}].[ The line is sealed with {version}.]</source>
            <translation>الشهادة سليمة[، من {issuer}][، حتى {ends}].[ الخط مُشفَّر بـ {version}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The certificate ends soon</source>
            <translation>تنتهي الشهادة قريبًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site's certificate[, by {issuer},] ends [{ends}|soon].</source>
            <translation>تنتهي شهادة الموقع[ الصادرة من {issuer}] [في {ends}|قريبًا].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Tell the administrator of the site: “Please renew the certificate of the site.” After its end nothing is sent any more.</source>
            <translation>يُرجى إبلاغ مدير الموقع: «يُرجى تجديد شهادة الموقع». بعد انتهائها لا يُرسَل شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not everybody knows who vouches for this site</source>
            <translation>لا يعرف الجميع من يضمن هذا الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer trusts the site's certificate[, by {issuer}]; one that knows only what Mozilla's browser knows would not. The authority is your university's own, or a filter on the way opens the line, or the site does not send the whole chain of its certificates.</source>
            <translation>يثق هذا الجهاز بشهادة الموقع[، من {issuer}]؛ أما جهاز لا يعرف إلا ما يعرفه متصفح Mozilla فلا يثق بها. الجهة هي جهة الجامعة نفسها، أو مرشّح في الطريق يفتح الخط، أو الموقع لا يرسل سلسلة شهاداته كاملة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing, if your university or employer set this computer up so. Else ask the people who look after it, or the administrator of the site.</source>
            <translation>لا شيء، إن كانت الجامعة أو جهة العمل قد أعدّت هذا الجهاز هكذا. وإلا فيُرجى سؤال القائمين عليه أو مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>HTTP works</source>
            <translation>HTTP يعمل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|HTTP].</source>
            <translation>الطريق إلى الموقع يتحدث [{version}|HTTP].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|HTTP][, through {via}].</source>
            <translation>الطريق إلى الموقع يتحدث [{version}|HTTP][، عبر {via}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Something on the way is old</source>
            <translation>شيء ما في الطريق قديم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|an old HTTP] only: each request needs a line of its own.</source>
            <translation>لا يتحدث الطريق إلى الموقع إلا [{version}|HTTP قديمًا]: كل طلب يحتاج إلى خط خاص به.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on all the same, with more waits. Try another network or another proxy.</source>
            <translation>تتابع عمليات الرفع مع ذلك بانتظار أكثر. يُرجى تجربة شبكة أخرى أو وكيل آخر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site does not tell its time.</source>
            <translation>لا يذكر الموقع وقته.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The clocks agree</source>
            <translation>الساعتان متفقتان</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock and the site's differ by less than two minutes.</source>
            <translation>تختلف ساعة هذا الجهاز عن ساعة الموقع بأقل من دقيقتين.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock is slow</source>
            <translation>ساعة الجهاز متأخرة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your computer's clock is [{seconds}|some time] behind the site's. Deadlines are reckoned by the site's.</source>
            <translation>تتأخر ساعة هذا الجهاز [{seconds}|بعض الوقت] عن ساعة الموقع. تُحسب المواعيد بساعة الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Let the system set the clock by the network (date and time settings).</source>
            <translation>يُرجى ترك النظام يضبط الساعة عبر الشبكة (إعدادات التاريخ والوقت).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock is fast</source>
            <translation>ساعة الجهاز متقدمة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your computer's clock is [{seconds}|some time] ahead of the site's. Deadlines are reckoned by the site's.</source>
            <translation>تتقدم ساعة هذا الجهاز [{seconds}|بعض الوقت] على ساعة الموقع. تُحسب المواعيد بساعة الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is open</source>
            <translation>الموقع مفتوح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is not in maintenance.</source>
            <translation>الموقع ليس تحت الصيانة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Programs are let in</source>
            <translation>يُسمح للبرامج بالدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Web services and the mobile service are on.</source>
            <translation>خدمات الويب وخدمة الهاتف المحمول مفعَّلة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The protocol is on</source>
            <translation>البروتوكول مفعَّل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers programs by REST.</source>
            <translation>يجيب الموقع البرامج عبر REST.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site prints its own troubles</source>
            <translation>يطبع الموقع أخطاءه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>PHP prints notices into the site's answers. This program reads past them; others may not.</source>
            <translation>يطبع PHP ملاحظات داخل إجابات الموقع. يتجاوزها هذا البرنامج، وقد لا تتجاوزها برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Tell the administrator of the site: “Please switch off the display of debug messages (Site administration, Development, Debugging).”</source>
            <translation>يُرجى إبلاغ مدير الموقع: «يُرجى إيقاف عرض رسائل التصحيح (إدارة الموقع، التطوير، التصحيح)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>How to sign in</source>
            <translation>طرق تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>One can sign in by [{ways}|the ways that the site has].</source>
            <translation>يمكن تسجيل الدخول بواسطة [{ways}|الطرق المتاحة في الموقع].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your sign-in is good</source>
            <translation>تسجيل الدخول سليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site takes the sign-in[ of {username}].[ It runs Moodle {release}.]</source>
            <translation>يقبل الموقع تسجيل الدخول[ باسم {username}].[ يعمل بإصدار Moodle {release}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The plugins are there</source>
            <translation>الملحقات موجودة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The video plugins are there[, version {version}].</source>
            <translation>ملحقات الفيديو موجودة[، الإصدار {version}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The video plugin is there. Signed in, its version can be seen.</source>
            <translation>ملحق الفيديو موجود. يظهر إصداره بعد تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The plugins may be missing</source>
            <translation>قد تكون الملحقات ناقصة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site has no sign-in pages for this program: the video plugin is missing, or an early version.</source>
            <translation>ليست في الموقع صفحات دخول لهذا البرنامج: ملحق الفيديو غير موجود، أو إصداره قديم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in to see. If it is missing, tell the administrator of the site: “Please install local_videostorage and a video submission type (assignsubmission_cloudflarestream or assignsubmission_s3video).”</source>
            <translation>يُرجى تسجيل الدخول للتأكد. إن كان ناقصًا، يُرجى إبلاغ مدير الموقع: «يُرجى تثبيت local_videostorage ونوع تسليم للفيديو (assignsubmission_cloudflarestream أو assignsubmission_s3video)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your assignments can be read</source>
            <translation>يمكن قراءة الواجبات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Assignments that take a video now: [{open} of {assignments}|some].</source>
            <translation>الواجبات التي تقبل فيديو الآن: [{open} من {assignments}|بعضها].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No assignment takes a video now</source>
            <translation>لا يقبل أي واجب فيديو الآن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>None of your assignments takes a video now.</source>
            <translation>لا يقبل فيديو الآن أيٌّ من الواجبات.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>See what each of them says in the list of assignments, or ask your teacher.</source>
            <translation>يُرجى قراءة ما يقوله كل منها في قائمة الواجبات، أو سؤال المدرّس.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage answers</source>
            <translation>خادم التخزين يجيب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{host}|The storage], where your earlier videos went, answers[ within {milliseconds} ms].</source>
            <translation>يجيب [{host}|خادم التخزين]، الذي ذهبت إليه الفيديوهات السابقة[، خلال {milliseconds} مللي ثانية].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage cannot be reached</source>
            <translation>لا يمكن الوصول إلى خادم التخزين</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers, but [{host}|the storage], where the videos go, does not: the line broke just then, or something in this network keeps you from it.</source>
            <translation>يجيب الموقع، أما [{host}|خادم التخزين] الذي تذهب إليه الفيديوهات فلا يجيب: انقطع الخط في تلك اللحظة، أو شيء ما في هذه الشبكة يسدّ الطريق.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try another network (a phone's, say), and ask the people who look after this one to let [{host}|the storage] through.</source>
            <translation>يُرجى الفحص مرة أخرى. إن بقي الأمر كذلك، يُرجى تجربة شبكة أخرى (شبكة هاتف مثلًا) والطلب من القائمين على هذه الشبكة السماح بالوصول إلى [{host}|خادم التخزين].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Whether the site's storage[, {storage},] can be reached is not known yet: its address comes with an upload from this computer.</source>
            <translation>لا يُعرف بعد هل يمكن الوصول إلى خادم تخزين الموقع[، {storage}]: يأتي عنوانه مع رفعٍ من هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Send a video. If it does not get through, look again.</source>
            <translation>يُرجى إرسال فيديو، فإن لم يصل يُرجى الفحص مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage is not known yet</source>
            <translation>التخزين غير معروف بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No assignment takes a video now, so the site names no storage.</source>
            <translation>لا يقبل أي واجب فيديو الآن، فلا يذكر الموقع تخزينًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again when an assignment is open.</source>
            <translation>يُرجى النظر من جديد حين يُفتح واجب.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests get through</source>
            <translation>الطلبات الكبيرة تمر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Requests of up to [{size}|a large size] get through.</source>
            <translation>تمر طلبات يصل حجمها إلى [{size}|حجم كبير].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests get stuck</source>
            <translation>الطلبات الكبيرة تعلق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] had no answer[ within {seconds}], though smaller ones have. The line stood still just then, or something on the way swallows full packets or large requests.</source>
            <translation>لم يكن لطلب حجمه [{size}|كبير] جواب[ خلال {seconds}]، مع أن الأصغر منه أُجيب. توقف الخط في تلك اللحظة، أو شيء ما في الطريق يبتلع الحزم الممتلئة أو الطلبات الكبيرة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try without VPN, and on another network. People who know the network: look at its MTU (1,400 bytes is safe).</source>
            <translation>يُرجى الفحص مرة أخرى. إن بقي الأمر كذلك، يُرجى المحاولة بلا VPN وعلى شبكة أخرى. لأهل الخبرة: يُرجى فحص MTU الشبكة (1400 بايت قيمة آمنة).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests are cut</source>
            <translation>الطلبات الكبيرة تُقطع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line[ to {host}] broke off during a request of [{size}|some size].</source>
            <translation>انقطع الخط[ إلى {host}] أثناء طلب حجمه [{size}|كبير].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try another network, or without VPN: a filter on the way may cut large requests.</source>
            <translation>يُرجى النظر من جديد. إن بقي الأمر كذلك، يُرجى تجربة شبكة أخرى أو بلا VPN: قد يقطع مرشّح في الطريق الطلبات الكبيرة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The Moodle server limits requests</source>
            <translation>خادم Moodle يحدّ الطلبات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] is refused by the Moodle server, or by a proxy on the way to it.</source>
            <translation>طلب حجمه [{size}|كبير] يرفضه خادم Moodle أو وكيل في الطريق إليه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing at first: videos go to the storage and not through Moodle. If uploads fail with “A network limits the size of what is sent”, try another network.</source>
            <translation>لا شيء الآن: تذهب الفيديوهات إلى خادم التخزين ولا تمر عبر Moodle. إن فشل الرفع برسالة «شبكة تحدّ حجم ما يُرسَل»، يُرجى تجربة شبكة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request is refused</source>
            <translation>يُرفض طلب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] is refused[ (status {status})], by the site or a filter on the way to it.</source>
            <translation>طلب حجمه [{size}|كبير] يُرفض[ (الحالة {status})]، من الموقع أو من مرشّح في الطريق إليه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try another network. If it stays, tell the administrator of the site.</source>
            <translation>يُرجى تجربة شبكة أخرى. إن بقي الأمر كذلك، يُرجى إبلاغ مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line is very slow</source>
            <translation>الخط بطيء جدًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only [{speed}|a little] gets through to the Moodle server, so no large request was tried.</source>
            <translation>لا يصل إلى خادم Moodle إلا [{speed}|القليل]، فلم يُجرَّب طلب كبير.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Move closer to the router, use a cable, or go to a faster network. Uploads go on all the same.</source>
            <translation>يُرجى الاقتراب من الموجّه، أو استخدام كابل، أو الانتقال إلى شبكة أسرع. تتابع عمليات الرفع مع ذلك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The speed of your line</source>
            <translation>سرعة الخط</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[About {speed}|The usual speed] to the Moodle server[, measured with {size}]. The storage may be faster or slower.</source>
            <translation>[نحو {speed}|السرعة المعتادة] إلى خادم Moodle[، قيست بـ {size}]. قد يكون خادم التخزين أسرع أو أبطأ.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line broke off</source>
            <translation>انقطع الخط</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line broke off or stood still while its speed was measured[; until then it was about {speed}].</source>
            <translation>انقطع الخط أو توقف أثناء قياس سرعته[؛ وكانت حتى ذلك الحين نحو {speed}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on by themselves after each break. Fewer breaks: move closer to the router, use a cable, or try another network.</source>
            <translation>تتابع عمليات الرفع من تلقاء نفسها بعد كل انقطاع. لتقليل الانقطاعات: يُرجى الاقتراب من الموجّه، أو استخدام كابل، أو تجربة شبكة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not measured</source>
            <translation>لم تُقس</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your schedule holds uploads back now, so nothing was measured.</source>
            <translation>الجدول الزمني يعيق عمليات الرفع الآن، فلم يُقس شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your settings limit uploads[ to {speed}], so nothing was measured.</source>
            <translation>تحدّ الإعدادات من سرعة الرفع[ إلى {speed}]، فلم يُقس شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Every byte costs on this network, so nothing was measured.</source>
            <translation>لكل بايت ثمن على هذه الشبكة، فلم يُقس شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No large request got through, so nothing was measured.</source>
            <translation>لم يمر أي طلب كبير، فلم يُقس شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This file cannot be used</source>
            <translation>لا يمكن استخدام هذا الملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something about [“{name}”|the file] keeps it from being uploaded.</source>
            <translation>شيء ما في [«{name}»|الملف] يمنع رفعه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Play the file on this computer. If it plays, choose it again; if not, export it again from your camera or editor.</source>
            <translation>يُرجى تشغيل الملف على هذا الجهاز. إن اشتغل، يُرجى اختياره مرة أخرى؛ وإلا فتصديره من جديد من الكاميرا أو برنامج التحرير.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is not in its folder</source>
            <translation>الملف ليس في مجلده</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}” is not where it was|There is no file at that place]. It was probably moved, renamed or deleted.</source>
            <translation>[«{name}» ليس حيث كان|لا يوجد ملف في ذلك المكان]. لعله نُقل أو غُيِّر اسمه أو حُذف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the file back under its old name: an upload that had begun then goes on by itself. If it lies somewhere else now, cancel this upload and add the file from there.</source>
            <translation>يُرجى إعادة الملف باسمه القديم: ما بدأ رفعه يتابع عندئذ من تلقاء نفسه. إن كان الآن في مكان آخر، يُرجى إلغاء هذا الرفع وإضافة الملف من هناك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The card or folder with the file is not there</source>
            <translation>البطاقة أو المجلد الذي فيه الملف غير موجود</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}” lies in {folder}|The file lies in a place] that this computer cannot reach now. A card or drive was probably pulled out, or a shared folder is disconnected.</source>
            <translation>[«{name}» في {folder}، وهو مكان|الملف في مكان] لا يستطيع هذا الجهاز الوصول إليه الآن. لعل بطاقة أو قرصًا نُزع، أو مجلدًا مشتركًا انفصل.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the card or drive back, or connect the shared folder again: the upload goes on by itself.</source>
            <translation>يُرجى إعادة البطاقة أو القرص، أو إعادة وصل المجلد المشترك: يتابع الرفع من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is in use</source>
            <translation>الملف قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another program holds [“{name}”|the file], or you may not read it.</source>
            <translation>برنامج آخر يحجز [«{name}»|الملف]، أو لا إذن بقراءته.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Close the programs that use the file: an upload that waits for it goes on by itself. If it stays, copy the file into your own Videos folder and add it from there.</source>
            <translation>يُرجى إغلاق البرامج التي تستخدم الملف: الرفع الذي ينتظره يتابع من تلقاء نفسه. إن بقي الأمر كذلك، يُرجى نسخ الملف إلى مجلد الفيديو الخاص وإضافته من هناك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is still being written</source>
            <translation>ما زالت كتابة الملف جارية</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] was changed just now: a camera, a copy or an export is probably not done with it.</source>
            <translation>تغيّر [«{name}»|الملف] قبل لحظات: لعل كاميرا أو عملية نسخ أو تصدير لم تنتهِ منه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Let the other program finish: sending begins by itself when the file has stopped changing.</source>
            <translation>يُرجى ترك البرنامج الآخر ينتهي: يبدأ الإرسال من تلقاء نفسه حين يكفّ الملف عن التغيّر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The card or drive has an error</source>
            <translation>في البطاقة أو القرص خطأ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A part of [“{name}”|the file] cannot be read, although the file is there. The card, the drive or its cable is probably failing.</source>
            <translation>جزء من [«{name}»|الملف] لا يمكن قراءته مع أن الملف موجود. لعل البطاقة أو القرص أو كابله تالف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the card in again, or use another reader. If it stays, copy the file to this computer, play it to its end, and add it from there.</source>
            <translation>يُرجى إدخال البطاقة من جديد أو استخدام قارئ آخر. إن بقي الأمر كذلك، يُرجى نسخ الملف إلى هذا الجهاز وتشغيله حتى نهايته وإضافته من هناك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is empty</source>
            <translation>الملف فارغ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] has no content (0 bytes). The recording or the copying probably broke off.</source>
            <translation>ليس في [«{name}»|الملف] محتوى (0 بايت). لعل التسجيل أو النسخ انقطع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy or export the video again, check that it plays, and then choose it again.</source>
            <translation>يُرجى نسخ الفيديو أو تصديره مرة أخرى، والتأكد من أنه يشتغل، ثم اختياره من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is a folder</source>
            <translation>هذا مجلد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|What you chose] is a folder, and only video files can be submitted.</source>
            <translation>[«{name}»|ما اختير] مجلد، ولا يمكن تسليم إلا ملفات فيديو.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the folder and choose the video files in it.</source>
            <translation>يُرجى فتح المجلد واختيار ملفات الفيديو التي فيه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file cannot be read</source>
            <translation>لا يمكن قراءة الملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This computer does not let the program read [“{name}”|the file].</source>
            <translation>لا يسمح هذا الجهاز للبرنامج بقراءة [«{name}»|الملف].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy the file into your own Videos folder, play it there, and choose it again.</source>
            <translation>يُرجى نسخ الملف إلى مجلد الفيديو الخاص، وتشغيله هناك، واختياره من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file's name cannot be used</source>
            <translation>لا يمكن استخدام اسم الملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The name of [“{name}”|the file] holds characters that no system can show.</source>
            <translation>في اسم [«{name}»|الملف] أحرف لا يستطيع أي نظام عرضها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Give the file a plain name, and choose it again.</source>
            <translation>يُرجى تسمية الملف باسم بسيط واختياره من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This is not a video</source>
            <translation>هذا ليس فيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no video in [“{name}”|the file].</source>
            <translation>لا يوجد فيديو في [«{name}»|الملف].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose a video file, for example .mp4, .mov or .mkv. If this should be one, export it again as MP4.</source>
            <translation>يُرجى اختيار ملف فيديو، مثل ⁨.mp4⁩ أو ⁨.mov⁩ أو ⁨.mkv⁩. إن كان يُفترض أن يكون هذا فيديو، يُرجى تصديره مرة أخرى بصيغة MP4.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This is not a receipt</source>
            <translation>هذا ليس إيصالًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no receipt of this program in [“{name}”|that file].</source>
            <translation>لا يوجد إيصال من هذا البرنامج في [«{name}»|ذلك الملف].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose the file that ends in .receipt.json, or a receipt that was saved as PDF.</source>
            <translation>يُرجى اختيار الملف الذي ينتهي بـ ⁨.receipt.json⁩، أو إيصال حُفظ بصيغة PDF.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file has changed</source>
            <translation>تغيّر الملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] is not the one that was added any more: its size, its time or its content is different now. Sending the rest of it would make a broken video.</source>
            <translation>لم يعد [«{name}»|الملف] هو الذي أُضيف: حجمه أو وقته أو محتواه مختلف الآن. إرسال بقيته يصنع فيديو تالفًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start anew to send the file as it is now, or cancel this upload.</source>
            <translation>يُرجى البدء من جديد لإرسال الملف كما هو الآن، أو إلغاء هذا الرفع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The network has a problem</source>
            <translation>في الشبكة مشكلة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection [to {host} ]does not work right now.</source>
            <translation>الاتصال [بـ {host} ]لا يعمل الآن.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Uploads go on by themselves, from where they stopped. For anything else, try again in a minute.</source>
            <translation>تتابع عمليات الرفع من تلقاء نفسها من حيث توقفت. لأي شيء آخر، يُرجى إعادة المحاولة بعد دقيقة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No connection</source>
            <translation>لا يوجد اتصال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The other side] cannot be reached from this computer right now.</source>
            <translation>لا يمكن الوصول إلى [{host}|الطرف الآخر] من هذا الجهاز الآن.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that Wi-Fi or the network cable is connected. Uploads go on by themselves as soon as the network is back.</source>
            <translation>يُرجى التحقق من اتصال Wi-Fi أو كابل الشبكة. تتابع عمليات الرفع من تلقاء نفسها حالما تعود الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection was cut</source>
            <translation>انقطع الاتصال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection [to {host} ]broke off in the middle. What had arrived is kept.</source>
            <translation>انقطع الاتصال [بـ {host} ]في منتصفه. ما وصل محفوظ.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No answer</source>
            <translation>لا جواب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The other side] did not answer in time. The line is very slow, or stands still.</source>
            <translation>لم يجب [{host}|الطرف الآخر] في الوقت المناسب. الخط بطيء جدًا أو متوقف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The server is busy</source>
            <translation>الخادم مشغول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The server] asks for a little patience[ (status {status})].</source>
            <translation>يطلب [{host}|الخادم] قليلًا من الصبر[ (الحالة {status})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something else answered</source>
            <translation>أجاب شيء آخر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Not [{host}|the site] but something on the way to it answered[ (status {status})]: a filter or proxy of this network, or a fault at the site.</source>
            <translation>لم يجب [{host}|الموقع] بل شيء في الطريق إليه[ (الحالة {status})]: مرشّح أو وكيل في هذه الشبكة، أو عطل في الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network, or open a web page in your browser to see what this one wants. Uploads go on by themselves once it is over.</source>
            <translation>يُرجى تجربة شبكة أخرى، أو فتح صفحة ويب في المتصفح لمعرفة ما تطلبه هذه الشبكة. تتابع عمليات الرفع من تلقاء نفسها حين ينتهي ذلك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network wants you to sign in first</source>
            <translation>هذه الشبكة تطلب تسجيل الدخول أولًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network answers instead of [{host}|the site][, and sends everybody to {elsewhere}]. Hotels, trains and guest networks do that until you have signed in or accepted their terms.</source>
            <translation>تجيب هذه الشبكة بدلًا من [{host}|الموقع][ وترسل الجميع إلى {elsewhere}]. تفعل ذلك الفنادق والقطارات وشبكات الضيوف حتى يُسجَّل الدخول أو تُقبل شروطها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open any web page in your browser and sign in to the network. Uploads then go on by themselves; for anything else, try again.[ If {elsewhere} has nothing to do with your network, compare the address with the one in your browser when you are in Moodle.]</source>
            <translation>يُرجى فتح أي صفحة ويب في المتصفح وتسجيل الدخول إلى الشبكة. تتابع عمليات الرفع بعدها من تلقاء نفسها؛ ولغير ذلك يُرجى إعادة المحاولة.[ إن لم تكن لـ {elsewhere} علاقة بهذه الشبكة، يُرجى مقارنة العنوان بما في المتصفح عند فتح Moodle.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has moved</source>
            <translation>انتقل الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The site] sends everybody to [{address}|another address] now. Your sign-in was not taken along: it was made for the old address.</source>
            <translation>يرسل [{host}|الموقع] الجميع الآن إلى [{address}|عنوان آخر]. لم يُنقل تسجيل الدخول معه: كان للعنوان القديم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in[ at {address}]. If uploads still wait for the old address, ask the administrator of the site whether it will be back.</source>
            <translation>يُرجى تسجيل الدخول[ على {address}]. إن كانت عمليات رفع ما زالت تنتظر العنوان القديم، يُرجى سؤال مدير الموقع إن كان سيعود.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection is not safe</source>
            <translation>الاتصال غير آمن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This computer does not trust the certificate of [{host}|the server][, issued by “{issuer}”], so nothing was sent. A wrong clock, a strange network or a virus scanner can be the reason.</source>
            <translation>لا يثق هذا الجهاز بشهادة [{host}|الخادم][ الصادرة من «{issuer}»]، فلم يُرسَل شيء. قد يكون السبب ساعة خاطئة أو شبكة غريبة أو برنامج مكافحة فيروسات.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check this computer's date and time, and try another network. If it stays, tell the administrator of the site that its certificate is not trusted[ (SHA-256 {fingerprint})].</source>
            <translation>يُرجى التحقق من تاريخ هذا الجهاز ووقته وتجربة شبكة أخرى. إن بقي الأمر كذلك، يُرجى إبلاغ مدير الموقع بأن شهادته غير موثوقة[ (SHA-256 {fingerprint})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something opens this network's secure connections</source>
            <translation>شيء ما يفتح الاتصالات الآمنة في هذه الشبكة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{issuer}”|Somebody unknown] vouches here for [{host}|the server] and for everything else, and this computer does not trust that. It looks like a virus scanner or a filter of the network that reads along. Nothing was sent.</source>
            <translation>[«{issuer}»|جهة مجهولة] تضمن هنا [{host}|الخادم] وكل ما سواه، ولا يثق هذا الجهاز بذلك. يبدو أنه برنامج مكافحة فيروسات أو مرشّح شبكة يقرأ ما يمر. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network. If this is your school's or office's own filter, ask its administrator to install its certificate on this computer[ (what was shown: SHA-256 {fingerprint})].</source>
            <translation>يُرجى تجربة شبكة أخرى. إن كان هذا مرشّح المدرسة أو المكتب، يُرجى الطلب من مديره تثبيت شهادته على هذا الجهاز[ (ما عُرض: SHA-256 {fingerprint})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That address is not safe</source>
            <translation>ذلك العنوان غير آمن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{address}|The address] does not begin with https:// or is not complete.[ {sender} sends everybody there.] Nothing was sent to it: others on the network could read along.</source>
            <translation>لا يبدأ [{address}|العنوان] بـ ⁨https://⁩ أو هو غير كامل.[ يرسل {sender} الجميع إليه.] لم يُرسَل إليه شيء: قد يقرؤه آخرون على الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[Open {sender} in your browser. If a network wants you to sign in there, do that and try again; if Moodle opens, copy its address from there.|Write the address with https:// at the beginning.] If the site itself gave it, tell the administrator of the site.</source>
            <translation>[يُرجى فتح {sender} في المتصفح. إن طلبت شبكة تسجيل الدخول هناك، يُرجى فعل ذلك وإعادة المحاولة؛ وإن فُتح Moodle، يُرجى نسخ العنوان من هناك.|يُرجى كتابة العنوان مع ⁨https://⁩ في بدايته.] إن أعطاه الموقع نفسه، يُرجى إبلاغ مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The Moodle site has a problem</source>
            <translation>في موقع Moodle مشكلة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] did not answer as a Moodle site should.</source>
            <translation>لم يجب [{site}|الموقع] كما ينبغي لموقع Moodle.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again in a few minutes. If it stays, tell the administrator of the site.</source>
            <translation>يُرجى إعادة المحاولة بعد بضع دقائق. إن بقي الأمر كذلك، يُرجى إبلاغ مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No site at that address</source>
            <translation>لا موقع على ذلك العنوان</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing answers at [{address}|that address].</source>
            <translation>لا يجيب شيء على [{address}|ذلك العنوان].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Compare the address with the one in your browser when you are in Moodle, and check that you are online.</source>
            <translation>يُرجى مقارنة العنوان بما في المتصفح عند فتح Moodle، والتحقق من الاتصال.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is not a Moodle site</source>
            <translation>ذلك ليس موقع Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something answers at [{address}|that address], but it is not Moodle.</source>
            <translation>يجيب شيء على [{address}|ذلك العنوان]، لكنه ليس Moodle.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open Moodle in your browser, and copy the address from there, up to the part before “/course” or “/my”.</source>
            <translation>يُرجى فتح Moodle في المتصفح ونسخ العنوان من هناك، إلى ما قبل «⁨/course⁩» أو «⁨/my⁩».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This site does not let programs in</source>
            <translation>هذا الموقع لا يسمح للبرامج بالدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has not switched on what this program needs to talk to it.</source>
            <translation>لم يفعّل [{site}|الموقع] ما يحتاج إليه هذا البرنامج للتحدث معه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable web services and the mobile service (Site administration, Mobile app).”</source>
            <translation>يُرجى إبلاغ مدير الموقع: «يُرجى تفعيل خدمات الويب وخدمة الهاتف المحمول (إدارة الموقع، تطبيق الهاتف المحمول)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has web services, but has not switched on the mobile service that this program uses.</source>
            <translation>لدى [{site}|الموقع] خدمات ويب، لكنه لم يفعّل خدمة الهاتف المحمول التي يستخدمها هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable web services for mobile devices (Site administration, Mobile app, Mobile settings).”</source>
            <translation>يُرجى إبلاغ مدير الموقع: «يُرجى تفعيل خدمات الويب للأجهزة المحمولة (إدارة الموقع، تطبيق الهاتف المحمول، إعدادات الهاتف المحمول)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has web services, but has not switched on the REST protocol that this program speaks.</source>
            <translation>لدى [{site}|الموقع] خدمات ويب، لكنه لم يفعّل بروتوكول REST الذي يتحدث به هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable the REST protocol (Site administration, Server, Web services, Manage protocols).”</source>
            <translation>يُرجى إبلاغ مدير الموقع: «يُرجى تفعيل بروتوكول REST (إدارة الموقع، الخادم، خدمات الويب، إدارة البروتوكولات)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site's video plugin is too old</source>
            <translation>ملحق الفيديو في الموقع قديم جدًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has [version {found}|an early version] of the plugin local_videostorage[, and this program needs {needed}].</source>
            <translation>لدى [{site}|الموقع] [الإصدار {found}|إصدار قديم] من الملحق local_videostorage[، ويحتاج هذا البرنامج إلى {needed}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please update local_videostorage and the video submission types[ to version {needed} or newer].”</source>
            <translation>يُرجى إبلاغ مدير الموقع: «يُرجى تحديث local_videostorage وأنواع تسليم الفيديو[ إلى الإصدار {needed} أو أحدث]».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site keeps its video functions from programs</source>
            <translation>لا يتيح الموقع وظائف الفيديو للبرامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has the video plugin, but does not let your sign-in use it[ ({missing})].</source>
            <translation>لدى [{site}|الموقع] ملحق الفيديو، لكنه لا يسمح باستخدامه بتسجيل الدخول هذا[ ({missing})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please add the functions of local_videostorage to the mobile service (Site administration, Server, Web services, External services), or update the plugin.”</source>
            <translation>يُرجى إبلاغ مدير الموقع: «يُرجى إضافة وظائف local_videostorage إلى خدمة الهاتف المحمول (إدارة الموقع، الخادم، خدمات الويب، الخدمات الخارجية)، أو تحديث الملحق».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has another address</source>
            <translation>للموقع عنوان آخر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] answers only under its own address, and this is another of its names.[ It says: {message}]</source>
            <translation>لا يجيب [{site}|الموقع] إلا على عنوانه الخاص، وهذا اسم آخر له.[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open Moodle in your browser, copy the address from there, and sign in with it. If it is the same, tell the administrator of the site: “Please look at wwwroot and the reverse proxy in config.php.”</source>
            <translation>يُرجى فتح Moodle في المتصفح ونسخ العنوان من هناك وتسجيل الدخول به. إن كان هو نفسه، يُرجى إبلاغ مدير الموقع: «يُرجى مراجعة wwwroot والوكيل العكسي في config.php».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site made an error</source>
            <translation>وقع خطأ في الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] failed while it worked on the answer.[ It says: {message}]</source>
            <translation>فشل [{site}|الموقع] أثناء إعداد الجواب.[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Uploads try again by themselves. If it stays, show this message to the administrator of the site.</source>
            <translation>تعيد عمليات الرفع المحاولة من تلقاء نفسها. إن بقي الأمر كذلك، يُرجى عرض هذه الرسالة على مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This site cannot take videos yet</source>
            <translation>لا يستطيع هذا الموقع استقبال الفيديو بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] lacks the plugins that videos are uploaded through[ ({missing})].</source>
            <translation>تنقص [{site}|الموقع] الملحقات التي تُرفع بها الفيديوهات[ ({missing})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please install local_videostorage and a video submission type (assignsubmission_cloudflarestream or assignsubmission_s3video), and enable web services and the mobile service.”</source>
            <translation>يُرجى إبلاغ مدير الموقع: «يُرجى تثبيت local_videostorage ونوع تسليم للفيديو (assignsubmission_cloudflarestream أو assignsubmission_s3video)، وتفعيل خدمات الويب وخدمة الهاتف المحمول».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site is down for now</source>
            <translation>الموقع متوقف حاليًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] is being maintained or cannot reach its database. What was sent is kept.</source>
            <translation>[{site}|الموقع] تحت الصيانة أو لا يصل إلى قاعدة بياناته. ما أُرسل محفوظ.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Signing in did not work</source>
            <translation>لم ينجح تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] did not accept the sign-in.</source>
            <translation>لم يقبل [{site}|الموقع] تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again. If it stays, sign in to the site in your browser to see whether it works there.</source>
            <translation>يُرجى إعادة المحاولة. إن بقي الأمر كذلك، يُرجى تسجيل الدخول إلى الموقع في المتصفح لمعرفة إن كان ينجح هناك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>User name or password is wrong</source>
            <translation>اسم المستخدم أو كلمة المرور غير صحيح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows no user [“{username}” ]with that password.</source>
            <translation>لا يعرف [{site}|الموقع] مستخدمًا [باسم «{username}» ]بكلمة المرور تلك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Type both again, with attention to capital letters. If you forgot the password, reset it on the site in your browser.</source>
            <translation>يُرجى كتابتهما من جديد مع الانتباه إلى الأحرف الكبيرة. من نسي كلمة المرور يعيد تعيينها في الموقع من المتصفح.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site does not let you in from here</source>
            <translation>لا يسمح الموقع بالدخول من هنا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but does not let you use programs like this one.[ It says: {message}]</source>
            <translation>يعرف [{site}|الموقع] الحساب، لكنه لا يسمح له باستخدام برامج كهذا.[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in to the site in your browser once, and do what it asks there. If it stays, ask its administrator to allow you the mobile service.</source>
            <translation>يُرجى تسجيل الدخول إلى الموقع مرة في المتصفح وفعل ما يطلبه هناك. إن بقي الأمر كذلك، يُرجى الطلب من مديره السماح بخدمة الهاتف المحمول.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site wants a new password</source>
            <translation>يطلب الموقع كلمة مرور جديدة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but your password has expired or must be changed first.[ It says: {message}]</source>
            <translation>يعرف [{site}|الموقع] الحساب، لكن كلمة المرور انتهت أو يجب تغييرها أولًا.[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, change your password there, and sign in here with the new one.</source>
            <translation>يُرجى الدخول إلى الموقع في المتصفح وتغيير كلمة المرور هناك، ثم تسجيل الدخول هنا بالجديدة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site wants your agreement first</source>
            <translation>يطلب الموقع الموافقة أولًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but you have not agreed to its policies yet.</source>
            <translation>يعرف [{site}|الموقع] الحساب، لكن لم تتم الموافقة على سياساته بعد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, agree to what it shows, and try again here.</source>
            <translation>يُرجى الدخول إلى الموقع في المتصفح والموافقة على ما يعرضه، ثم إعادة المحاولة هنا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your profile at the site is not complete</source>
            <translation>الملف الشخصي في الموقع غير مكتمل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but wants you to fill in your profile first.</source>
            <translation>يعرف [{site}|الموقع] الحساب، لكنه يطلب إكمال الملف الشخصي أولًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, complete your profile there, and try again here.</source>
            <translation>يُرجى الدخول إلى الموقع في المتصفح وإكمال الملف الشخصي هناك، ثم إعادة المحاولة هنا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your account is not confirmed yet</source>
            <translation>لم يُؤكَّد الحساب بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but waits until you have confirmed your mail address.</source>
            <translation>يعرف [{site}|الموقع] الحساب، لكنه ينتظر تأكيد عنوان البريد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the link in the mail that the site sent you when the account was made, and try again here.</source>
            <translation>يُرجى فتح الرابط في الرسالة التي أرسلها الموقع عند إنشاء الحساب، ثم إعادة المحاولة هنا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your account is closed</source>
            <translation>الحساب مغلق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not let this account log in any more.[ It says: {message}]</source>
            <translation>لم يعد [{site}|الموقع] يسمح لهذا الحساب بالدخول.[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask the administrator of the site to open your account again. Your uploads are kept here.</source>
            <translation>يُرجى الطلب من مدير الموقع فتح الحساب من جديد. عمليات الرفع محفوظة هنا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The sign-in was not allowed</source>
            <translation>لم يُسمح بتسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Somebody answered no when [{site}|the site] asked whether this computer may sign in.</source>
            <translation>أجاب شخص بلا حين سأل [{site}|الموقع] إن كان يحق لهذا الجهاز تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>If that was a mistake, begin again and allow it. If it was not you, nothing is needed: nobody is signed in.</source>
            <translation>إن كان ذلك خطأ، يُرجى البدء من جديد والسماح. وإن كان من شخص آخر، فلا يلزم فعل شيء: لم يُسجَّل دخول أحد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This sign-in has ended</source>
            <translation>انتهى تسجيل الدخول هذا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>It was not finished in time, or was begun anew since then. Nobody is signed in by it.</source>
            <translation>لم يُكمل في الوقت المناسب، أو بدأ من جديد بعده. لم يُسجَّل به دخول أحد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin again; the page in the browser or on the phone is good for some minutes only.</source>
            <translation>يُرجى البدء من جديد؛ الصفحة في المتصفح أو الهاتف صالحة لبضع دقائق فقط.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This answer belongs to another sign-in</source>
            <translation>هذا الجواب لتسجيل دخول آخر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What came back is not from [{site}|the site] that was asked, or from an earlier attempt. It was not used.</source>
            <translation>ما وصل ليس من [{site}|الموقع] الذي سُئل، أو من محاولة سابقة. لم يُستخدم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin again, and finish in the page that opens then. Check that the site's address is right.</source>
            <translation>يُرجى البدء من جديد والإكمال في الصفحة التي تُفتح عندئذ، والتحقق من صحة عنوان الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has no such sign-in</source>
            <translation>ليست في الموقع طريقة الدخول هذه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not offer this way of signing in.[ It has: {ways}.]</source>
            <translation>لا يوفر [{site}|الموقع] طريقة تسجيل الدخول هذه.[ لديه: {ways}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose another way of signing in.</source>
            <translation>يُرجى اختيار طريقة أخرى لتسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no token in what was given</source>
            <translation>لا يوجد رمز مميز فيما أُدخل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A token is a row of letters and digits, or an address that begins like “moodlemobile://token”.</source>
            <translation>الرمز المميز صف من الأحرف والأرقام، أو عنوان يبدأ مثل «⁨moodlemobile://token⁩».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy it again, from its first character to its last.</source>
            <translation>يُرجى نسخه مرة أخرى، من أول حرف إلى آخر حرف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site does not take this token</source>
            <translation>لا يقبل الموقع هذا الرمز المميز</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not know the token, or no longer takes it.</source>
            <translation>لا يعرف [{site}|الموقع] الرمز المميز، أو لم يعد يقبله.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that it is this site's and for its mobile service, or sign in another way.</source>
            <translation>يُرجى التحقق من أنه لهذا الموقع ولخدمة هاتفه المحمول، أو تسجيل الدخول بطريقة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Please sign in</source>
            <translation>يلزم تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no sign-in[ for {username}][ at {site}] that works: none was made yet, you signed out, it ended with its session, or the site took it back. Your uploads are kept.</source>
            <translation>لا يوجد تسجيل دخول صالح[ باسم {username}][ في {site}]: لم يتم بعد، أو سُجِّل الخروج، أو انتهى مع جلسته، أو سحبه الموقع. عمليات الرفع محفوظة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in[ as {username}]. Everything then goes on where it stopped.</source>
            <translation>يُرجى تسجيل الدخول[ باسم {username}]. عندئذ يتابع كل شيء من حيث توقف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no safe place for your sign-in here</source>
            <translation>لا مكان آمنًا هنا لتسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[The file {path}, where sign-ins are kept, cannot be read or written. Give yourself permission to it, or move it away.|This computer has no keyring that works, so the sign-in cannot be kept safely.]</source>
            <translation>[لا يمكن قراءة الملف {path}، الذي تُحفظ فيه تسجيلات الدخول، أو كتابته. يُرجى منح الإذن أو نقله.|ليست لهذا الجهاز حلقة مفاتيح تعمل، فلا يمكن حفظ تسجيل الدخول بأمان.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Go on for this session only: when the program ends, you sign in once more at its next start.</source>
            <translation>يمكن المتابعة لهذه الجلسة فقط: بعد انتهاء البرنامج يلزم تسجيل الدخول مرة أخرى عند تشغيله القادم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your sign-in may still be in the keyring</source>
            <translation>قد يكون تسجيل الدخول باقيًا في حلقة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The system's keyring is locked, does not answer, or does not let go of it.</source>
            <translation>حلقة مفاتيح النظام مقفلة، أو لا تستجيب، أو لا تحذفه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Unlock the keyring, then sign out again.</source>
            <translation>يُرجى فتح قفل حلقة المفاتيح، ثم تسجيل الخروج من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle does not accept this</source>
            <translation>لا يقبل Moodle هذا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] refused the submission.[ It says: {message}]</source>
            <translation>رفض [{site}|الموقع] التسليم.[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the assignment in your browser to see what it asks for. If it should be possible, ask your teacher.</source>
            <translation>يُرجى فتح الواجب في المتصفح لمعرفة ما يطلبه. إن كان ينبغي أن يكون ممكنًا، يُرجى سؤال المدرّس.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This assignment is not there</source>
            <translation>هذا الواجب غير موجود</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}” is not there any more|There is no such assignment], or you cannot see it.</source>
            <translation>[«{assignment}» لم يعد موجودًا|لا يوجد واجب كهذا]، أو لا تمكن رؤيته.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Refresh the list of assignments and choose again. If one is missing, ask your teacher whether you are enrolled.</source>
            <translation>يُرجى تحديث قائمة الواجبات والاختيار من جديد. إن نقص واجب، يُرجى سؤال المدرّس عن التسجيل في المقرر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submissions are closed</source>
            <translation>أُغلق باب التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] takes no more submissions[ since {closed}].[ “{kept}” is stored at the site, but not handed in.]</source>
            <translation>لم يعد [«{assignment}»|هذا الواجب] يقبل التسليم[ منذ {closed}].[ «{kept}» مُخزَّن في الموقع ولم يُسلَّم.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher for an extension. If you get one, try again: nothing that is already stored is sent twice.</source>
            <translation>يُرجى طلب تمديد من المدرّس. إن مُنح، يُرجى إعادة المحاولة: ما خُزِّن بالفعل لا يُرسَل مرتين.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have submitted here already</source>
            <translation>تم التسليم هنا من قبل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] cannot be changed after it was submitted.[ “{kept}” is stored at the site, but another video is what you handed in.]</source>
            <translation>لا يمكن تغيير [«{assignment}»|هذا الواجب] بعد تسليمه.[ «{kept}» مُخزَّن في الموقع، لكن ما سُلِّم فيديو آخر.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to return your submission to draft; then try again: nothing that is stored is sent twice.</source>
            <translation>يُرجى الطلب من المدرّس إعادة التسليم إلى مسودة، ثم إعادة المحاولة: ما خُزِّن لا يُرسَل مرتين.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This can be handed in once</source>
            <translation>يمكن التسليم هنا مرة واحدة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] takes one video, and no other after it[: “{name}” is on its way].</source>
            <translation>[«{assignment}»|هذا الواجب] يقبل فيديو واحدًا ولا يقبل غيره بعده[: «{name}» في طريقه].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Send one video there.[ If it shall be this one: cancel “{name}” first, then try again.]</source>
            <translation>يُرجى إرسال فيديو واحد إلى هناك.[ إن كان المقصود هذا الفيديو: يُرجى إلغاء «{name}» أولًا، ثم المحاولة من جديد.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your submission is locked</source>
            <translation>التسليم مقفل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your teacher has locked your submission[ to “{assignment}”]: nothing in it can be changed.[ “{kept}” is stored at the site, but not handed in.]</source>
            <translation>أقفل المدرّس التسليم[ في «{assignment}»]: لا يمكن تغيير شيء فيه.[ «{kept}» مُخزَّن في الموقع ولم يُسلَّم.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to unlock it. Then try again: nothing that is already stored is sent twice.</source>
            <translation>يُرجى الطلب من المدرّس فتح القفل، ثم إعادة المحاولة: ما خُزِّن بالفعل لا يُرسَل مرتين.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have used all your attempts</source>
            <translation>استُنفدت كل المحاولات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] allows [{attempts}|no more] attempts, and you have submitted the last one.</source>
            <translation>يسمح [«{assignment}»|هذا الواجب] بعدد [{attempts}|محدود] من المحاولات، وقد سُلِّمت الأخيرة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to allow you another attempt; then send the video again.</source>
            <translation>يُرجى الطلب من المدرّس السماح بمحاولة أخرى، ثم إرسال الفيديو من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You are in no group here</source>
            <translation>لا مجموعة هنا لهذا الحساب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] is handed in by groups, and you are in none.</source>
            <translation>يُسلَّم [«{assignment}»|هذا الواجب] بالمجموعات، وهذا الحساب ليس في أي منها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to put you into a group[ of {course}], then refresh the list of assignments.</source>
            <translation>يُرجى الطلب من المدرّس إضافة هذا الحساب إلى مجموعة[ في {course}]، ثم تحديث قائمة الواجبات.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You are in more than one group here</source>
            <translation>هذا الحساب في أكثر من مجموعة هنا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] is handed in by groups. You are in several, so Moodle cannot tell for which one you hand in.</source>
            <translation>يُسلَّم [«{assignment}»|هذا الواجب] بالمجموعات. هذا الحساب في عدة مجموعات، فلا يعرف Moodle عن أيها يكون التسليم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to leave you in one of them[ in {course}], then refresh the list of assignments.</source>
            <translation>يُرجى الطلب من المدرّس الإبقاء على واحدة منها[ في {course}]، ثم تحديث قائمة الواجبات.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submissions are not open yet</source>
            <translation>لم يُفتح باب التسليم بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] does not take submissions yet[; it opens {opens}].</source>
            <translation>لا يقبل [«{assignment}»|هذا الواجب] التسليم بعد[؛ يُفتح: {opens}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Come back when it is open[, {opens}], and try again.</source>
            <translation>يُرجى العودة حين يُفتح[، {opens}]، وإعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You may not submit here</source>
            <translation>التسليم غير مسموح هنا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not let you submit to [“{assignment}”|this assignment].[ It says: {message}]</source>
            <translation>لا يسمح [{site}|الموقع] بالتسليم في [«{assignment}»|هذا الواجب].[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher whether you are enrolled[ in {course}] and may submit.</source>
            <translation>يُرجى سؤال المدرّس عن التسجيل[ في {course}] وعن السماح بالتسليم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This assignment takes no videos</source>
            <translation>هذا الواجب لا يقبل الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|The assignment] is not set up for video submissions.</source>
            <translation>[«{assignment}»|الواجب] غير معدّ لتسليم الفيديو.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that you chose the right assignment. If so, ask your teacher to switch the video submission type on in it.</source>
            <translation>يُرجى التحقق من اختيار الواجب الصحيح. إن كان كذلك، يُرجى الطلب من المدرّس تفعيل نوع تسليم الفيديو فيه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is too large</source>
            <translation>الملف كبير جدًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] has [{size}|more bytes than allowed][, and the assignment takes up to {limit}].</source>
            <translation>حجم [«{name}»|الملف] [{size}|أكبر من المسموح][، ويقبل الواجب حتى {limit}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Export the video with a lower resolution or bit rate[ so that it stays under {limit}], or ask your teacher for a higher limit.</source>
            <translation>يُرجى تصدير الفيديو بدقة أو معدل بت أقل[ بحيث يبقى دون {limit}]، أو طلب حد أعلى من المدرّس.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The assignment does not take this kind of file</source>
            <translation>لا يقبل الواجب هذا النوع من الملفات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] is[ a file of type {mimetype},] not what the assignment accepts.</source>
            <translation>[«{name}»|الملف][ من النوع {mimetype}،] ليس مما يقبله الواجب.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Export the video as MP4 and add that file. If it must be this kind, ask your teacher to allow it.</source>
            <translation>يُرجى تصدير الفيديو بصيغة MP4 وإضافة ذلك الملف. إن كان لا بد من هذا النوع، يُرجى الطلب من المدرّس السماح به.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is too long</source>
            <translation>الفيديو طويل جدًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The video] lasts [{seconds}|longer than allowed][, and the assignment takes up to {limit_seconds}].</source>
            <translation>مدة [«{name}»|الفيديو] [{seconds}|أطول من المسموح][، ويقبل الواجب حتى {limit_seconds}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Shorten the video and add it again, or ask your teacher for a longer limit.</source>
            <translation>يُرجى تقصير الفيديو وإضافته من جديد، أو طلب حد أعلى من المدرّس.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The submission statement is missing</source>
            <translation>إقرار التسليم ناقص</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement, in words that you have not accepted yet.</source>
            <translation>يطلب [«{assignment}»|هذا الواجب] الموافقة على إقرار لم تتم الموافقة على نصه بعد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Read the statement, accept it, and try again.</source>
            <translation>يُرجى قراءة الإقرار والموافقة عليه ثم إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your time has not started</source>
            <translation>لم يبدأ الوقت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] gives you [{seconds}|some time] from your own start. You have not started, and nothing is handed in before.</source>
            <translation>يمنح [«{assignment}»|هذا الواجب] [{seconds}|وقتًا محددًا] من لحظة البدء. لم يبدأ الوقت، ولا يُسلَّم شيء قبله.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start your time when you are ready; it cannot be stopped again. A video that is stored by then is handed in at once.</source>
            <translation>يُرجى بدء الوقت حين يكون كل شيء جاهزًا؛ لا يمكن إيقافه بعدها. الفيديو المُخزَّن حتى ذلك الحين يُسلَّم فورًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle does not show the submission</source>
            <translation>لا يُظهر Moodle التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is stored, but [{site}|the site] does not list it as your submission.[ It says: {message}]</source>
            <translation>الفيديو مُخزَّن، لكن [{site}|الموقع] لا يدرجه ضمن التسليم.[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again: the video is not sent a second time. If it stays, show this message to your teacher before the deadline.</source>
            <translation>يُرجى إعادة المحاولة: لا يُرسَل الفيديو مرة ثانية. إن بقي الأمر كذلك، يُرجى عرض هذه الرسالة على المدرّس قبل الموعد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle refused this</source>
            <translation>رفض Moodle هذا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] answered with an error.[ It says: {message}]</source>
            <translation>أجاب [{site}|الموقع] بخطأ.[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again later. If it stays, show this message to your teacher or the administrator of the site.</source>
            <translation>يُرجى إعادة المحاولة لاحقًا. إن بقي الأمر كذلك، يُرجى عرض هذه الرسالة على المدرّس أو مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video storage has a problem</source>
            <translation>في تخزين الفيديو مشكلة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage did not take the video as it should.</source>
            <translation>لم يستقبل خادم التخزين الفيديو كما ينبغي.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload's place has ended</source>
            <translation>انتهى مكان الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage no longer knows the place this upload was sent to. A new one is asked for.</source>
            <translation>لم يعد خادم التخزين يعرف المكان الذي كان هذا الرفع يذهب إليه. يُطلب مكان جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage holds another part than expected</source>
            <translation>لدى خادم التخزين جزء غير المتوقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage was asked how much it holds; the upload goes on from there.</source>
            <translation>سُئل خادم التخزين عمّا لديه؛ يتابع الرفع من هناك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage still finishes an earlier connection</source>
            <translation>ما زال خادم التخزين ينهي اتصالًا سابقًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage keeps the upload locked for a while after a connection was cut.</source>
            <translation>بعد الانقطاع يبقي خادم التخزين الرفع مقفلًا مدة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Smaller pieces are needed</source>
            <translation>يلزم تقسيم أصغر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage or a network in between does not take pieces that large.</source>
            <translation>لا يقبل خادم التخزين أو شبكة في الطريق قطعًا بهذا الكبر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: the upload goes on by itself with smaller pieces.</source>
            <translation>لا يلزم فعل شيء: يتابع الرفع من تلقاء نفسه بقطع أصغر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A network limits the size of what is sent</source>
            <translation>شبكة تحدّ حجم ما يُرسَل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage], or a network on the way to it, refuses pieces of [{size}|the smallest size], and the storage takes no smaller ones.</source>
            <translation>يرفض [{host}|خادم التخزين] أو شبكة في الطريق إليه قطعًا بحجم [{size}|أصغر ما يمكن]، ولا يقبل خادم التخزين أصغر منها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network: offices and schools may set such a limit. It is tried again from time to time. If it stays everywhere, tell the administrator of the site.</source>
            <translation>يُرجى تجربة شبكة أخرى: قد تضع المكاتب والمدارس حدًا كهذا. تُعاد المحاولة من حين إلى آخر. إن بقي الأمر كذلك في كل مكان، يُرجى إبلاغ مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A piece arrived damaged</source>
            <translation>وصلت قطعة تالفة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage] received something else than was sent, and threw it away. It is sent again.</source>
            <translation>استلم [{host}|خادم التخزين] غير ما أُرسل فتخلّص منه. يُرسَل مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage does not move on</source>
            <translation>خادم التخزين لا يتقدم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage says yes but keeps no more of the video than before.</source>
            <translation>يقول خادم التخزين نعم، لكنه لا يحتفظ من الفيديو بأكثر مما كان.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage gave an odd answer</source>
            <translation>أعطى خادم التخزين جوابًا غريبًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage], or something on the way to it, said no[ (status {status})]. That may pass, so it is asked again.</source>
            <translation>قال [{host}|خادم التخزين] أو شيء في الطريق إليه لا[ (الحالة {status})]. قد يزول ذلك، فيُسأل مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage does not hold the whole video yet</source>
            <translation>ليس لدى خادم التخزين الفيديو كاملًا بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle asked the storage, and a part of the video is missing[: {stored} of {size} are there].</source>
            <translation>سأل Moodle خادم التخزين، وينقص جزء من الفيديو[: هناك {stored} من {size}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage refuses the video</source>
            <translation>خادم التخزين يرفض الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage that [{site}|the site] uses does not take the video[ (status {status})].[ It says: {message}]</source>
            <translation>خادم التخزين الذي يستخدمه [{site}|الموقع] لا يقبل الفيديو[ (الحالة {status})].[ يقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again later. If it stays, tell the administrator of the site: the account or the quota of the video storage may be full.</source>
            <translation>يُرجى إعادة المحاولة لاحقًا. إن بقي الأمر كذلك، يُرجى إبلاغ مدير الموقع: قد يكون حساب تخزين الفيديو أو حصته ممتلئة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This version cannot send to this storage</source>
            <translation>لا يستطيع هذا الإصدار الإرسال إلى هذا التخزين</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site asks for the video in a way that this version of the program does not know[: {protocol}].</source>
            <translation>يطلب الموقع الفيديو بطريقة لا يعرفها هذا الإصدار من البرنامج[: {protocol}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look for a newer version of this program, or ask the administrator of the site for an assignment whose videos go to Cloudflare Stream or S3.</source>
            <translation>يُرجى البحث عن إصدار أحدث من هذا البرنامج، أو الطلب من مدير الموقع واجبًا تذهب فيديوهاته إلى Cloudflare Stream أو S3.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The stored video has another size</source>
            <translation>للفيديو المُخزَّن حجم آخر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage holds [{stored}|a number of bytes] that [is not the file's {size}|differs from the file's size].</source>
            <translation>لدى خادم التخزين [{stored}|عدد من البايتات]، و[هذا ليس حجم الملف {size}|يختلف ذلك عن حجم الملف].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start anew, so that the whole file is sent again.</source>
            <translation>يُرجى البدء من جديد ليُرسَل الملف كاملًا مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload could not go on</source>
            <translation>تعذّرت متابعة الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The part of this program that uploads had a problem.</source>
            <translation>وقعت مشكلة في الجزء الذي يرفع من هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>If it happens again, send the log files to the people who look after this program.</source>
            <translation>إن تكرر ذلك، يُرجى إرسال ملفات السجل إلى القائمين على هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another program is at work on your uploads</source>
            <translation>برنامج آخر يعمل على عمليات الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another copy of this program holds your uploads[ (process {pid})] and does not answer.</source>
            <translation>نسخة أخرى من هذا البرنامج تحجز عمليات الرفع[ (العملية {pid})] ولا تجيب.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait a few seconds and try again. If it stays, close the other copy, or restart the computer.</source>
            <translation>يُرجى الانتظار بضع ثوانٍ وإعادة المحاولة. إن بقي الأمر كذلك، يُرجى إغلاق النسخة الأخرى أو إعادة تشغيل الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The other program has ended</source>
            <translation>انتهى البرنامج الآخر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The copy of this program that was uploading has ended. What was sent is kept.</source>
            <translation>انتهت نسخة البرنامج التي كانت ترفع. ما أُرسل محفوظ.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait a few seconds and try again: this program takes the uploads over.</source>
            <translation>يُرجى الانتظار بضع ثوانٍ وإعادة المحاولة: يتولى هذا البرنامج عمليات الرفع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This upload is not in the list</source>
            <translation>هذا الرفع ليس في القائمة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no upload with that number any more.</source>
            <translation>لم تعد هناك عملية رفع بذلك الرقم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look at the list again and choose another one.</source>
            <translation>يُرجى النظر في القائمة مرة أخرى واختيار غيرها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That cannot be done now</source>
            <translation>لا يمكن فعل ذلك الآن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload has moved on since you chose that[; it is “{state}” now].</source>
            <translation>تقدّم الرفع منذ ذلك الاختيار[؛ وهو الآن «{state}»].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look at the upload again: what can be done with it now stands beside it.</source>
            <translation>يُرجى النظر إلى الرفع مرة أخرى: ما يمكن فعله الآن مكتوب بجانبه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your settings cannot be followed</source>
            <translation>لا يمكن اتباع الإعدادات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something in the file settings.json makes no sense.[ {message}]</source>
            <translation>شيء في الملف settings.json غير مفهوم.[ {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Mend the file with a text editor, or delete it for the usual settings, and start the program again.</source>
            <translation>يُرجى إصلاح الملف بمحرر نصوص، أو حذفه للعودة إلى الإعدادات المعتادة، ثم تشغيل البرنامج من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Paused by your schedule[ until {until}]</source>
            <translation>أوقفه الجدول الزمني مؤقتًا[ حتى {until}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The schedule in your settings says that nothing is sent now[; it goes on {until}].</source>
            <translation>يقول الجدول الزمني في الإعدادات إنه لا يُرسَل شيء الآن[؛ تتم المتابعة: {until}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: it goes on by itself. To send this one now, try again.</source>
            <translation>لا يلزم فعل شيء: تتم المتابعة تلقائيًا. لإرسال هذا الآن، يُرجى إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Waits: this network is metered</source>
            <translation>انتظار: هذه الشبكة محدودة البيانات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your settings say that nothing is sent over a network on which every byte costs.</source>
            <translation>تقول الإعدادات إنه لا يُرسَل شيء على شبكة لكل بايت فيها ثمن.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: it goes on by itself on another network. To send this one anyway, try again.</source>
            <translation>لا يلزم فعل شيء: تتم المتابعة تلقائيًا على شبكة أخرى. لإرسال هذا مع ذلك، يُرجى إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another computer may be sending this</source>
            <translation>لعل جهازًا آخر يرسل هذا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|This very video] was being sent to this assignment a moment ago, from another computer[: {stored} of {size} are there].</source>
            <translation>كان [«{name}»|هذا الفيديو نفسه] يُرسَل إلى هذا الواجب قبل لحظات من جهاز آخر[: هناك {stored} من {size}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait: when the other computer falls silent this one goes on there by itself, and nothing is sent twice. If the other one is off or lost, try again now.</source>
            <translation>يُرجى الانتظار: حين يصمت الجهاز الآخر يتابع هذا من هناك تلقائيًا، ولا يُرسَل شيء مرتين. إن كان الآخر مطفأً أو مفقودًا، يُرجى إعادة المحاولة الآن.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is another file</source>
            <translation>ذلك ملف آخر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What is stored there[ as “{other}”] was sent from a file that differs from [“{name}”|this one]. Nothing was added to it.</source>
            <translation>ما خُزِّن هناك[ باسم «{other}»] أُرسل من ملف يختلف عن [«{name}»|هذا]. لم يُضف إليه شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send this file from its beginning, or cancel and choose the file that was being sent.</source>
            <translation>يُرجى البدء من جديد لإرسال هذا الملف من بدايته، أو الإلغاء واختيار الملف الذي كان يُرسَل.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is nothing to go on with</source>
            <translation>لا يوجد ما يُستكمل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has no open upload[ {upload}] of yours for this assignment. It was handed in or given up meanwhile, or belongs to another assignment.</source>
            <translation>ليس في الموقع رفع مفتوح[ {upload}] لهذا الحساب في هذا الواجب. سُلِّم أو تُرك في الأثناء، أو هو لواجب آخر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send the file from its beginning, or cancel.</source>
            <translation>يُرجى البدء من جديد لإرسال الملف من بدايته، أو الإلغاء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Stored, not submitted yet</source>
            <translation>مُخزَّن ولم يُسلَّم بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is stored at the site, and waits for your word to be submitted.</source>
            <translation>الفيديو مُخزَّن في الموقع وينتظر الأمر بتسليمه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submit it when you are ready[; it is due {due}]. It need not be sent again.</source>
            <translation>يُرجى تسليمه حين يكون كل شيء جاهزًا[؛ موعده: {due}]. لا حاجة إلى إرساله مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your team must submit too</source>
            <translation>على الفريق أن يُسلِّم أيضًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have handed it in[ for the team “{team}”]. It counts once all members have submitted[; {members} still must].</source>
            <translation>تم تسليمه[ عن الفريق «{team}»]. يُحتسب حين يُسلِّم كل الأعضاء[؛ بقي {members}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask them to open the assignment and submit. This is looked at now and then, and goes on by itself.</source>
            <translation>يُرجى الطلب منهم فتح الواجب والتسليم. يُتحقق من ذلك من حين إلى آخر، وتتم المتابعة تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your draft holds this video</source>
            <translation>المسودة تحتوي هذا الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle has saved [“{name}”|it] in your draft[ for “{assignment}”]. It is not submitted, and it cannot be taken out from here.</source>
            <translation>حفظ Moodle [«{name}»|الفيديو] في المسودة[ لواجب «{assignment}»]. لم يُسلَّم، ولا يمكن إخراجه من هنا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submit it, or open the assignment in the browser and remove it there.</source>
            <translation>يُرجى تسليمه، أو فتح الواجب في المتصفح وإزالته هناك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The stored video is no longer there</source>
            <translation>لم يعد الفيديو المُخزَّن موجودًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site had [“{name}”|the video] stored. It was removed there before it was submitted[ to “{assignment}”].</source>
            <translation>كان [«{name}»|الفيديو] مُخزَّنًا في الموقع. أُزيل هناك قبل تسليمه[ إلى «{assignment}»].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send it again, or cancel it if another video has taken its place.</source>
            <translation>يُرجى البدء من جديد لإرساله مرة أخرى، أو إلغاؤه إن حلّ فيديو آخر محله.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No longer your submission</source>
            <translation>لم يعد هو التسليم القائم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>It was submitted. Since then [“{by}” has taken its place|it was replaced or removed at the site].[ Any member of the team “{team}” can do that.]</source>
            <translation>كان مُسلَّمًا. ومنذ ذلك الحين [حلّ «{by}» محله|استُبدل أو أُزيل في الموقع].[ يستطيع أي عضو في الفريق «{team}» فعل ذلك.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing, if that is what you want. Else send this video again.</source>
            <translation>لا شيء، إن كان هذا هو المقصود. وإلا فيُرجى إرسال هذا الفيديو مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your uploads belong to a newer version</source>
            <translation>عمليات الرفع تخص إصدارًا أحدث</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A newer version of this program wrote the list of your uploads. It was left as it is.</source>
            <translation>كتب إصدار أحدث من هذا البرنامج قائمة عمليات الرفع. تُركت كما كانت.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start the newer version, or install it again.</source>
            <translation>يُرجى تشغيل الإصدار الأحدث أو تثبيته من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The list of your uploads was damaged</source>
            <translation>كانت قائمة عمليات الرفع تالفة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What could not be read of it was put aside[ as {path}]; the rest is in the list. Nothing was deleted.</source>
            <translation>ما تعذّرت قراءته منها وُضع جانبًا[ باسم {path}]؛ والبقية في القائمة. لم يُحذف شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Add videos that are missing in the list again. What is already stored for them is kept at the site for a while.</source>
            <translation>يُرجى إضافة الفيديوهات الناقصة من القائمة من جديد. ما خُزِّن لها بالفعل يُحفظ في الموقع مدة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video cannot be played</source>
            <translation>لا يمكن تشغيل الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The submission is in Moodle, but the video service could not read the video.[ It says: {message}]</source>
            <translation>التسليم موجود في Moodle، لكن خدمة الفيديو لم تستطع قراءة الفيديو.[ تقول: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Play the file on this computer. Export it again as MP4, and submit that file before the deadline.</source>
            <translation>يُرجى تشغيل الملف على هذا الجهاز، وتصديره مرة أخرى بصيغة MP4، وتسليم ذلك الملف قبل الموعد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something unexpected happened</source>
            <translation>حدث شيء غير متوقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This program met a problem that it has no words for. Your uploads are kept.</source>
            <translation>واجه هذا البرنامج مشكلة لا كلمات لديه لها. عمليات الرفع محفوظة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again. If it happens again, send the log files to the people who look after this program.</source>
            <translation>يُرجى إعادة المحاولة. إن تكرر ذلك، يُرجى إرسال ملفات السجل إلى القائمين على هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The file is good</source>
            <translation>الملف سليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{name}”|It] is a video that can be read[ ({size}, {mimetype})].</source>
            <translation>[«{name}»|هذا] فيديو تمكن قراءته[ ({size}، {mimetype})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The length is good</source>
            <translation>المدة مناسبة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[The video lasts {seconds}.|The length was read.]</source>
            <translation>[مدة الفيديو {seconds}.|قُرئت المدة.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The length is not known</source>
            <translation>المدة غير معروفة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>How long the video lasts could not be read from the file.</source>
            <translation>تعذّرت قراءة مدة الفيديو من الملف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Play it to its end on this computer to be sure that it is whole. You can upload it all the same.</source>
            <translation>يُرجى تشغيله حتى نهايته على هذا الجهاز للتأكد من اكتماله. يمكن رفعه مع ذلك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is time</source>
            <translation>يوجد وقت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[It is due {due}.|The due date has not come.][ At the speed of the last upload it takes {seconds}.]</source>
            <translation>[موعده: {due}.|لم يحن الموعد.][ بسرعة آخر رفع يستغرق {seconds}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The time may not be enough</source>
            <translation>قد لا يكفي الوقت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The upload may not be done before the assignment is due[ {due}].[ At the speed of the last upload it takes {seconds}.]</source>
            <translation>قد لا ينتهي الرفع قبل موعد تسليم الواجب[ ({due})].[ بسرعة آخر رفع يستغرق {seconds}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Start now, on the fastest network that you have. A smaller export of the video would be faster.</source>
            <translation>يُرجى البدء الآن على أسرع شبكة متاحة. تصدير أصغر للفيديو يكون أسرع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It will be late</source>
            <translation>سيكون متأخرًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The assignment was due[ {due}], but still takes submissions. Yours will be marked as late.</source>
            <translation>فات موعد الواجب[ ({due})]، لكنه ما زال يقبل التسليم. سيُعلَّم هذا التسليم بأنه متأخر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it as soon as you can, and tell your teacher.</source>
            <translation>يُرجى إرساله في أقرب وقت وإبلاغ المدرّس.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is no due date</source>
            <translation>لا موعد للتسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The assignment can be handed in at any time.</source>
            <translation>يمكن تسليم الواجب في أي وقت.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The site could not be asked</source>
            <translation>تعذّر سؤال الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>This is what it said of [“{assignment}”|the assignment] before[, as of {seen}].</source>
            <translation>هذا ما قاله من قبل عن [«{assignment}»|الواجب][، حتى {seen}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You can add the video all the same: it is sent, and looked at by the site, once it can be reached.</source>
            <translation>تمكن إضافة الفيديو مع ذلك: يُرسَل ويفحصه الموقع حين يمكن الوصول إليه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You have already submitted here</source>
            <translation>تم التسليم هنا من قبل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] already has a submission that counts for you[ and your team “{team}”]. This video would take its place.</source>
            <translation>لدى [«{assignment}»|هذا الواجب] تسليم يُحسب عن هذا الحساب[ وعن الفريق «{team}»] بالفعل. سيحلّ هذا الفيديو محله.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it only if it should replace the earlier one.</source>
            <translation>يُرجى إرساله فقط إن كان المقصود أن يحلّ محل السابق.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You submit as a team</source>
            <translation>التسليم باسم الفريق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>What you hand in here becomes the submission of your whole team[ “{team}”].</source>
            <translation>ما يُسلَّم هنا يصبح تسليم الفريق كله[ «{team}»].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Any member can replace it later: tell the others what you send.</source>
            <translation>يستطيع أي عضو استبداله لاحقًا: يُرجى إبلاغ الآخرين بما يُرسَل.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You submit for everybody who is in no group</source>
            <translation>التسليم عن كل من ليس في أي مجموعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>This is handed in by groups, and you are in none, or in more than one: what you hand in becomes the submission of everybody who is in no group.</source>
            <translation>يُسلَّم هذا بالمجموعات، وهذا الحساب ليس في أي منها أو هو في أكثر من واحدة: ما يُسلَّم يصبح تسليم كل من ليس في أي مجموعة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>If you should be in a group, ask your teacher before you send it. Any of the others can replace it later.</source>
            <translation>إن كان ينبغي أن يكون هذا الحساب في مجموعة، يُرجى سؤال المدرّس قبل الإرسال. يستطيع أي من الآخرين استبداله لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It has been graded</source>
            <translation>تم تصحيحه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your work for [“{assignment}”|this assignment] has a grade. Moodle still takes another video in its place.</source>
            <translation>للعمل في [«{assignment}»|هذا الواجب] درجة. ما زال Moodle يقبل فيديو آخر مكانه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Ask your teacher first whether they will look at it again.</source>
            <translation>يُرجى سؤال المدرّس أولًا إن كان سينظر إليه مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>A new attempt</source>
            <translation>محاولة جديدة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your teacher has reopened this: the video becomes [attempt {number}|a new attempt]. What you handed in before stays as it is.</source>
            <translation>أعاد المدرّس فتح هذا: يصبح الفيديو [المحاولة {number}|محاولة جديدة]. ما سُلِّم من قبل يبقى كما هو.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your time is running</source>
            <translation>الوقت يجري</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You have time[ until {until}].</source>
            <translation>يوجد وقت[ حتى {until}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your time is over</source>
            <translation>انتهى الوقت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The time for this ended[ {until}]. Moodle still takes it, and shows how late it was.</source>
            <translation>انتهى الوقت المخصص لهذا[ ({until})]. ما زال Moodle يقبله، ويُظهر مقدار التأخر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Another video is on its way there</source>
            <translation>فيديو آخر في طريقه إلى هناك</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{name}”|Another video] is on its way to [“{assignment}”|this assignment], which keeps one video: the later one would take its place.</source>
            <translation>[«{name}»|فيديو آخر] في طريقه إلى [«{assignment}»|هذا الواجب]، الذي يحتفظ بفيديو واحد: اللاحق سيحلّ محله.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it only if that is what you want.</source>
            <translation>يُرجى إرساله فقط إن كان هذا هو المقصود.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It is partly there already</source>
            <translation>جزء منه هناك بالفعل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[{stored} of {size}|A part] of this video was sent from another computer. If the file is the very same, which is made sure of, the upload goes on from there.</source>
            <translation>أُرسل [{stored} من {size}|جزء] من هذا الفيديو من جهاز آخر. إن كان الملف هو نفسه تمامًا، وهذا ما يُتحقق منه، يتابع الرفع من هناك.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It may be partly there already</source>
            <translation>لعل جزءًا منه هناك بالفعل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>From another computer [{stored} of {size}|a part] of a video named [“{name}”|like this] was sent, but what the site knows of it does not prove that it is the same file.</source>
            <translation>أُرسل من جهاز آخر [{stored} من {size}|جزء] من فيديو اسمه [«{name}»|مثل هذا]، لكن ما يعرفه الموقع عنه لا يثبت أنه الملف نفسه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>If you are sure that it is the very same file, go on with [upload {upload}|that upload] there. Otherwise this file is sent from its beginning.</source>
            <translation>مع التأكد من أنه الملف نفسه تمامًا، تمكن المتابعة هناك مع [الرفع {upload}|ذلك الرفع]. وإلا يُرسَل هذا الملف من بدايته.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is a statement to accept</source>
            <translation>يوجد إقرار للموافقة عليه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement, for example that the work is your own.</source>
            <translation>يطلب [«{assignment}»|هذا الواجب] الموافقة على إقرار، كأن يكون العمل من صنع صاحبه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Read the statement before you send the video.</source>
            <translation>يُرجى قراءة الإقرار قبل إرسال الفيديو.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It is submitted for you</source>
            <translation>يتم تسليمه أيضًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] keeps drafts. Once the video is stored, it is handed in for grading too.</source>
            <translation>يحتفظ [«{assignment}»|هذا الواجب] بمسودات. حين يُخزَّن الفيديو يُسلَّم للتصحيح أيضًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Nothing is needed, unless you want to keep it as a draft: then send it without submitting.</source>
            <translation>لا يلزم فعل شيء، إلا إن كان المطلوب إبقاءه مسودة: عندئذ يُرجى إرساله دون تسليم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Genuine, and this is the file</source>
            <translation>أصلي، وهذا هو الملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt, and [“{name}”|the file] is, to the last byte, the one in it.[ The site could not be reached now; its key is the one that this computer got from it {seen}.]</source>
            <translation>وقّع [{site}|الموقع] هذا الإيصال، و[«{name}»|الملف] هو نفسه المذكور فيه حتى آخر بايت.[ تعذّر الوصول إلى الموقع الآن؛ مفتاحه هو الذي حصل عليه هذا الجهاز منه: {seen}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Compare the site's address with the one that you know. Only that site could have signed this.</source>
            <translation>يُرجى مقارنة عنوان الموقع بالعنوان المعروف. ذلك الموقع وحده يستطيع توقيع هذا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt is genuine</source>
            <translation>الإيصال أصلي</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt. No file was compared with it.[ The site could not be reached now; its key is the one that this computer got from it {seen}.]</source>
            <translation>وقّع [{site}|الموقع] هذا الإيصال. لم يُقارن به أي ملف.[ تعذّر الوصول إلى الموقع الآن؛ مفتاحه هو الذي حصل عليه هذا الجهاز منه: {seen}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Compare the site's address with the one that you know. Only that site could have signed this. Add the video to see whether it is the one in the receipt.</source>
            <translation>يُرجى مقارنة عنوان الموقع بالعنوان المعروف. ذلك الموقع وحده يستطيع توقيع هذا. تمكن إضافة الفيديو لمعرفة إن كان هو المذكور في الإيصال.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt is genuine, but this is another file</source>
            <translation>الإيصال أصلي، لكن هذا ملف آخر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt, for another file than [“{name}”|this one]: the contents differ.</source>
            <translation>وقّع [{site}|الموقع] هذا الإيصال لملف غير [«{name}»|هذا]: المحتوى مختلف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Look for the very file that was sent. One that was cut, converted or exported again is another file.</source>
            <translation>يُرجى البحث عن الملف نفسه الذي أُرسل. الملف الذي قُصّ أو حُوّل أو صُدّر من جديد ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt is genuine, and names no content</source>
            <translation>الإيصال أصلي ولا يذكر المحتوى</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt without a SHA-256, so no file can be compared with it: it was gone before it could be read again.</source>
            <translation>وقّع [{site}|الموقع] هذا الإيصال دون SHA-256، فلا تمكن مقارنة أي ملف به: غاب الملف قبل أن تمكن قراءته مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Ask the teacher to compare the video in Moodle with the file.</source>
            <translation>يُرجى الطلب من المدرّس مقارنة الفيديو في Moodle بالملف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>This receipt is not what the site signed</source>
            <translation>هذا الإيصال ليس ما وقّعه الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>It was changed after it was made, or [{site}|the site] never signed it.[ What differs: {fields}.]</source>
            <translation>غُيِّر بعد إنشائه، أو لم يوقّعه [{site}|الموقع] قط.[ ما يختلف: {fields}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Do not rely on it. Ask whoever gave it to you for the receipt as the program wrote it.</source>
            <translation>لا يُعتمد عليه. يُرجى طلب الإيصال ممن قدّمه كما كتبه البرنامج.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Not signed with the site's key</source>
            <translation>غير موقّع بمفتاح الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The signature is by a key that [{site}|the site] does not have. Either somebody else made this receipt, or the site was set up anew since.</source>
            <translation>التوقيع بمفتاح ليس لدى [{site}|الموقع]. إما أن شخصًا آخر صنع هذا الإيصال، أو أن الموقع أُعدّ من جديد بعده.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Do not rely on it. Ask the administrator of the site whether its key for receipts has changed.</source>
            <translation>لا يُعتمد عليه. يُرجى سؤال مدير الموقع إن كان مفتاح الإيصالات قد تغيّر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>This receipt is not signed</source>
            <translation>هذا الإيصال غير موقّع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] did not sign it, or an earlier version of this program wrote it. Nobody can tell whether it was changed.</source>
            <translation>لم يوقّعه [{site}|الموقع]، أو كتبه إصدار سابق من هذا البرنامج. لا يستطيع أحد معرفة إن كان قد غُيِّر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Ask the teacher to look the submission up in Moodle.</source>
            <translation>يُرجى الطلب من المدرّس مراجعة التسليم في Moodle.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The signature could not be checked</source>
            <translation>تعذّر التحقق من التوقيع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] signs receipts, but does not tell its key: its video plugin is an earlier version.</source>
            <translation>يوقّع [{site}|الموقع] الإيصالات لكنه لا يعلن مفتاحه: ملحق الفيديو فيه إصدار سابق.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Tell the administrator of the site: “Please update local_videostorage.” Then check again.</source>
            <translation>يُرجى إبلاغ مدير الموقع: «يُرجى تحديث local_videostorage». ثم التحقق من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] was not reached, so its key is not known.[ The reason: {reason}.]</source>
            <translation>تعذّر الوصول إلى [{site}|الموقع]، فمفتاحه غير معروف.[ السبب: {reason}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Check again when you are online.</source>
            <translation>يُرجى التحقق من جديد عند توفر الاتصال.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement first, for example that the work is your own.</source>
            <translation type="vanished">يطلب [«{assignment}»|هذا الواجب] الموافقة على إقرار أولًا، كأن يكون العمل من صنع صاحبه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network answers instead of [{host}|the site]. Hotels, trains and guest networks do that until you have signed in or accepted their terms.</source>
            <translation type="vanished">تجيب هذه الشبكة بدلًا من [{host}|الموقع]. تفعل ذلك الفنادق والقطارات وشبكات الضيوف حتى يُسجَّل الدخول أو تُقبل شروطها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open any web page in your browser and sign in to the network. Uploads then go on by themselves.</source>
            <translation type="vanished">يُرجى فتح أي صفحة ويب في المتصفح وتسجيل الدخول إلى الشبكة. تتابع عمليات الرفع بعدها من تلقاء نفسها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{address}|The address] does not begin with https:// or is not complete. Nothing was sent to it: others on the network could read along.</source>
            <translation type="vanished">لا يبدأ [{address}|العنوان] بـ ⁨https://⁩ أو هو غير كامل. لم يُرسَل إليه شيء: قد يقرؤه آخرون على الشبكة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Write the address with https:// at the beginning. If the site itself gave it, tell the administrator of the site.</source>
            <translation type="vanished">يُرجى كتابة العنوان مع ⁨https://⁩ في بدايته. إن أعطاه الموقع نفسه، يُرجى إبلاغ مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] already has a submission of [your team “{team}”|yours]. This video would take its place.</source>
            <translation type="vanished">لدى [«{assignment}»|هذا الواجب] تسليم [من الفريق «{team}»|من هذا الحساب] بالفعل. سيحلّ هذا الفيديو محله.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer has no keyring that works, so a sign-in lasts only as long as the program runs.</source>
            <translation type="vanished">ليست لهذا الجهاز حلقة مفاتيح تعمل، فلا يدوم تسجيل الدخول إلا ما دام البرنامج مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No limit, schedule or metered network holds uploads back.</source>
            <translation type="vanished">لا حدّ ولا جدول زمني ولا شبكة محدودة البيانات تعيق عمليات الرفع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer trusts the site's certificate because [{issuer}|its authority] was added to it. Browsers elsewhere do not know that authority: it is your university's own, or a filter on the way opens the line.</source>
            <translation type="vanished">يثق هذا الجهاز بشهادة الموقع لأن [{issuer}|جهة إصدارها] أُضيفت إليه. المتصفحات في أماكن أخرى لا تعرف هذه الجهة: هي جهة الجامعة نفسها، أو مرشّح في الطريق يفتح الخط.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing, if your university or employer set this computer up so. Else ask the people who look after it.</source>
            <translation type="vanished">لا شيء، إن كانت الجامعة أو جهة العمل قد أعدّت هذا الجهاز هكذا. وإلا فيُرجى سؤال القائمين عليه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock and the site's are the same.</source>
            <translation type="vanished">ساعة هذا الجهاز وساعة الموقع متفقتان.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{open}|Some] of your[ {assignments}] assignments take a video now.</source>
            <translation type="vanished">[{open}|بعض] من الواجبات[ وعددها {assignments}] تقبل فيديو الآن.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>None of your[ {assignments}] assignments takes a video now.</source>
            <translation type="vanished">لا يقبل فيديو الآن أيٌّ من الواجبات[ وعددها {assignments}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage is set up</source>
            <translation type="vanished">التخزين مُعَدّ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site's storage is[ {storage}| set up]. Its address is given out with the first upload.</source>
            <translation type="vanished">تخزين الموقع[: {storage}| مُعَدّ]. يُعطى عنوانه مع أول رفع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] had no answer[ within {seconds}], though smaller ones have. Something on the way swallows full packets or large requests.</source>
            <translation type="vanished">لم يكن لطلب حجمه [{size}|كبير] جواب[ خلال {seconds}]، مع أن الأصغر منه أُجيب. شيء ما في الطريق يبتلع الحزم الممتلئة أو الطلبات الكبيرة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try without VPN, and on another network. People who know the network: look at its MTU (1,400 bytes is safe).</source>
            <translation type="vanished">يُرجى المحاولة بلا VPN وعلى شبكة أخرى. لأهل الخبرة: يُرجى فحص MTU الشبكة (1400 بايت قيمة آمنة).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing at first: videos go to the storage and not through Moodle. If uploads fail with “a network limits the size”, try another network.</source>
            <translation type="vanished">لا شيء الآن: تذهب الفيديوهات إلى خادم التخزين ولا تمر عبر Moodle. إن فشل الرفع برسالة «شبكة تحدّ الحجم»، يُرجى تجربة شبكة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A large request is refused</source>
            <translation type="vanished">يُرفض طلب كبير</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No large request gets through, so nothing was measured.</source>
            <translation type="vanished">لا يمر أي طلب كبير، فلم يُقس شيء.</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>PDF, for people</source>
            <translation>PDF، للناس</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>JSON, for programs</source>
            <translation>JSON، للبرامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save the receipt</source>
            <translation>حفظ الإيصال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>“{name}” is there already. Replace it?</source>
            <translation>«{name}» موجود بالفعل. هل يُستبدل؟</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Videos</source>
            <translation>فيديوهات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Choose videos</source>
            <translation>اختيار فيديوهات</translation>
        </message>
    </context>
    <context>
        <name>formatting</name>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} {unit}</source>
            <translation>{n} {unit}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>bytes</source>
            <translation>بايت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>kB</source>
            <translation>ك.ب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>MB</source>
            <translation>م.ب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>GB</source>
            <translation>غ.ب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>TB</source>
            <translation>ت.ب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>PB</source>
            <translation>ب.ب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>1 byte</source>
            <translation>1 بايت</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} بايت</numerusform>
                <numerusform>{n} بايت</numerusform>
                <numerusform>{n} بايت</numerusform>
                <numerusform>{n} بايتات</numerusform>
                <numerusform>{n} بايتًا</numerusform>
                <numerusform>{n} بايت</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{size} ({exact})</source>
            <translation>{size} ({exact})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{part} of {whole} {unit}</source>
            <translation>{part} من {whole} {unit}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} %</source>
            <translation>{n}٪</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{amount}/s</source>
            <translation>{amount}/ث</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} s</source>
            <translation>{n} ث</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} min</source>
            <translation>{n} د</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} h</source>
            <translation>{n} س</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{h} h {m} min</source>
            <translation>{h} س {m} د</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>1 day {h} h</source>
            <translation>يوم واحد و{h} س</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} days {h} h</source>
            <translation>
                <numerusform>{n} يوم و{h} س</numerusform>
                <numerusform>يوم واحد و{h} س</numerusform>
                <numerusform>يومان و{h} س</numerusform>
                <numerusform>{n} أيام و{h} س</numerusform>
                <numerusform>{n} يومًا و{h} س</numerusform>
                <numerusform>{n} يوم و{h} س</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>{n} أيام</numerusform>
                <numerusform>{n} يومًا</numerusform>
                <numerusform>{n} يوم</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>time unknown</source>
            <translation>المدة غير معروفة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>less than a minute</source>
            <translation>أقل من دقيقة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{m} min {s} s</source>
            <translation>{m} د {s} ث</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{list}, {next}</source>
            <translation>{list}، {next}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Jan</source>
            <translation>يناير</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Feb</source>
            <translation>فبراير</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>March</source>
            <translation>مارس</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>April</source>
            <translation>أبريل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>May</source>
            <translation>مايو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>June</source>
            <translation>يونيو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>July</source>
            <translation>يوليو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Aug</source>
            <translation>أغسطس</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Sept</source>
            <translation>سبتمبر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Oct</source>
            <translation>أكتوبر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Nov</source>
            <translation>نوفمبر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Dec</source>
            <translation>ديسمبر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{month} {day}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{month} {day}, {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>tomorrow {clock}</source>
            <translation>غدًا {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>yesterday {clock}</source>
            <translation>أمس {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{weekday} {clock}</source>
            <translation>{weekday} {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Monday</source>
            <translation>الاثنين</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Tuesday</source>
            <translation>الثلاثاء</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Wednesday</source>
            <translation>الأربعاء</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Thursday</source>
            <translation>الخميس</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Friday</source>
            <translation>الجمعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Saturday</source>
            <translation>السبت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Sunday</source>
            <translation>الأحد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day}, {clock}</source>
            <translation>{day}، {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>at {clock}</source>
            <translation>الساعة {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>on {when}</source>
            <translation>في {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>no due date</source>
            <translation>بلا موعد تسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>today {clock}</source>
            <translation>اليوم {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in {time}</source>
            <translation>بعد {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>due {when}, {left}</source>
            <translation>موعده {when}، {left}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>was due {when}, {time} ago</source>
            <translation>كان موعده {when}، قبل {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>was due {day}</source>
            <translation>كان موعده {day}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{when}, {left}</source>
            <translation>{when}، {left}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{when}, {time} ago</source>
            <translation>{when}، قبل {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in 1 day</source>
            <translation>بعد يوم واحد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in {n} days</source>
            <translation>
                <numerusform>بعد {n} يوم</numerusform>
                <numerusform>بعد يوم واحد</numerusform>
                <numerusform>بعد يومين</numerusform>
                <numerusform>بعد {n} أيام</numerusform>
                <numerusform>بعد {n} يومًا</numerusform>
                <numerusform>بعد {n} يوم</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>closed today {clock}</source>
            <translation>أُغلق اليوم {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>closed {day}</source>
            <translation>أُغلق في {day}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>opens {when}</source>
            <translation>يُفتح {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{time} before it is due</source>
            <translation>قبل الموعد بمدة {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{time} after it is due</source>
            <translation>بعد الموعد بمدة {time}</translation>
        </message>
    </context>
    <context>
        <name>home_text</name>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The program cannot start</source>
            <translation>لا يستطيع البرنامج أن يبدأ</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>It cannot write to its folder {home}{reason}.</source>
            <translation>لا يستطيع الكتابة في مجلده {home}{reason}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>Make room or give yourself permission there, or choose another folder by the environment variable UPLOADER_HOME. Then start the program again.</source>
            <translation>يُرجى إخلاء مساحة أو منح الإذن هناك، أو اختيار مجلد آخر بمتغير البيئة UPLOADER_HOME، ثم تشغيل البرنامج من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>the program's folder, {home},</source>
            <translation>مجلد البرنامج، {home}،</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>the program's folder</source>
            <translation>مجلد البرنامج</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The list of your uploads cannot be opened</source>
            <translation>لا يمكن فتح قائمة عمليات الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The disk may be full, or {where} may not be writable. Your uploads are kept.</source>
            <translation>قد يكون القرص ممتلئًا، أو قد لا تمكن الكتابة في {where}. عمليات الرفع محفوظة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>Make room or give yourself permission there, and try again. Or choose another folder by the environment variable UPLOADER_HOME, and start the program again.</source>
            <translation>يُرجى إخلاء مساحة أو منح الإذن هناك، ثم إعادة المحاولة. أو اختيار مجلد آخر بمتغير البيئة UPLOADER_HOME وتشغيل البرنامج من جديد.</translation>
        </message>
    </context>
    <context>
        <name>overview</name>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{name}: {percent}</source>
            <translation>{name}: {percent}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload needs you.</source>
            <translation>عملية رفع واحدة تحتاج إلى تدخّل.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads need you.</source>
            <translation>
                <numerusform>لا عملية رفع تحتاج إلى تدخّل.</numerusform>
                <numerusform>عملية رفع واحدة تحتاج إلى تدخّل.</numerusform>
                <numerusform>عمليتا رفع تحتاجان إلى تدخّل.</numerusform>
                <numerusform>{n} عمليات رفع تحتاج إلى تدخّل.</numerusform>
                <numerusform>{n} عملية رفع تحتاج إلى تدخّل.</numerusform>
                <numerusform>{n} عملية رفع تحتاج إلى تدخّل.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>Everything is paused.</source>
            <translation>كل شيء متوقف مؤقتًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>Nothing is on its way.</source>
            <translation>لا شيء في الطريق.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload waits.</source>
            <translation>عملية رفع واحدة تنتظر.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads wait.</source>
            <translation>
                <numerusform>لا عملية رفع تنتظر.</numerusform>
                <numerusform>عملية رفع واحدة تنتظر.</numerusform>
                <numerusform>عمليتا رفع تنتظران.</numerusform>
                <numerusform>{n} عمليات رفع تنتظر.</numerusform>
                <numerusform>{n} عملية رفع تنتظر.</numerusform>
                <numerusform>{n} عملية رفع تنتظر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload is running.</source>
            <translation>عملية رفع واحدة جارية.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads are running.</source>
            <translation>
                <numerusform>لا عمليات رفع جارية.</numerusform>
                <numerusform>عملية رفع واحدة جارية.</numerusform>
                <numerusform>عمليتا رفع جاريتان.</numerusform>
                <numerusform>{n} عمليات رفع جارية.</numerusform>
                <numerusform>{n} عملية رفع جارية.</numerusform>
                <numerusform>{n} عملية رفع جارية.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload is running, done by {when}.</source>
            <translation>عملية رفع واحدة جارية، تنتهي {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads are running, done by {when}.</source>
            <translation>
                <numerusform>لا عمليات رفع جارية، {when}.</numerusform>
                <numerusform>عملية رفع واحدة جارية، تنتهي {when}.</numerusform>
                <numerusform>عمليتا رفع جاريتان، تنتهيان {when}.</numerusform>
                <numerusform>{n} عمليات رفع جارية، تنتهي {when}.</numerusform>
                <numerusform>{n} عملية رفع جارية، تنتهي {when}.</numerusform>
                <numerusform>{n} عملية رفع جارية، تنتهي {when}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ready_menu</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_menu.py"></location>
            <source>No assignment takes a video now</source>
            <translation type="vanished">لا يقبل أي واجب فيديو الآن</translation>
        </message>
    </context>
    <context>
        <name>ready_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Put into the queue…</source>
            <translation>جارٍ وضعه في قائمة الانتظار…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Looking at it…</source>
            <translation>جارٍ فحصه…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It fits: up to {limit} are taken.</source>
            <translation>حجمه مناسب: يُقبل حتى {limit}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It fits: the assignment sets no limit to the size.</source>
            <translation>حجمه مناسب: لا يحدّ الواجب الحجم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It is short enough: up to {limit}.</source>
            <translation>مدته مناسبة: حتى {limit}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Its kind is accepted.</source>
            <translation>نوعه مقبول.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Open until {until}.</source>
            <translation>مفتوح حتى {until}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>The assignment is open.</source>
            <translation>الواجب مفتوح.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>How long it takes is told once it is on its way: nothing was sent from here before.</source>
            <translation>تُذكر المدة بعد بدء الإرسال: لم يُرسَل شيء من هنا من قبل.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Others go before it.</source>
            <translation>تسبقه فيديوهات أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}.</source>
            <translation>يكتمل إرساله {when}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, the speed of the last upload.</source>
            <translation>يحتاج إلى نحو {length} بسرعة {speed}، وهي سرعة آخر رفع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured just now.</source>
            <translation>يحتاج إلى نحو {length} بسرعة {speed}، قيست الآن.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured today.</source>
            <translation>يحتاج إلى نحو {length} بسرعة {speed}، قيست اليوم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured yesterday.</source>
            <translation>يحتاج إلى نحو {length} بسرعة {speed}، قيست أمس.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured on {day}.</source>
            <translation>يحتاج إلى نحو {length} بسرعة {speed}، قيست في {day}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}, after the assignment closes</source>
            <translation>يكتمل إرساله {when}، بعد إغلاق الواجب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}, {margin} after it is due</source>
            <translation>يكتمل إرساله {when}، بعد الموعد بمدة {margin}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}, only {margin} before it is due</source>
            <translation>يكتمل إرساله {when}، قبل الموعد بمدة {margin} فقط</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Finishes {when}, {margin} before it is due.</source>
            <translation>ينتهي {when}، قبل الموعد بمدة {margin}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Start now, on the fastest network that you have; a smaller export of the video is faster. Tell your teacher if it gets late.</source>
            <translation>يُرجى البدء الآن على أسرع شبكة متاحة؛ تصدير أصغر للفيديو أسرع. يُرجى إبلاغ المدرّس إن حدث تأخر.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Choose the assignment that it belongs to: here, or in the list at the left.</source>
            <translation type="vanished">يُرجى اختيار الواجب الذي ينتمي إليه: هنا أو في القائمة الجانبية.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>How long it takes is not known yet: nothing was sent from this computer before. The row tells it a few seconds after it has begun.</source>
            <translation type="vanished">لا تُعرف المدة بعد: لم يُرسَل شيء من هذا الجهاز من قبل. يذكرها السطر بعد البدء ببضع ثوانٍ.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It is {due}.</source>
            <translation type="vanished">الموعد: {due}.</translation>
        </message>
    </context>
    <context>
        <name>ready_video</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Only one video counts here</source>
            <translation>لا يُحتسب هنا إلا فيديو واحد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>“{name}” keeps one video: each one that is submitted takes the place of the one before.</source>
            <translation>يحتفظ «{name}» بفيديو واحد: كل فيديو يُسلَّم يحلّ محلّ ما قبله.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Choose another assignment, take one away, or say that it is what you want.</source>
            <translation>يُرجى اختيار واجب آخر، أو إزالة أحدها، أو تأكيد أن هذا هو المقصود.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Send all of them: the one submitted last counts</source>
            <translation>إرسالها كلها: يُحتسب آخر ما يُسلَّم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>“{name}” can be handed in once: keep one here</source>
            <translation>يمكن تسليم «{name}» مرة واحدة: يُرجى إبقاء فيديو واحد هنا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Take the others away, or choose another assignment for them.</source>
            <translation>يُرجى إزالة الفيديوهات الأخرى، أو اختيار واجب آخر لها.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Replace it with “{name}”</source>
            <translation>استبداله بـ «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Replace it</source>
            <translation>استبداله</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Once you start, you have {length}</source>
            <translation>المدة المتاحة بعد البدء: {length}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Start my time when I press “Send”</source>
            <translation>بدء وقتي عند الضغط على «إرسال»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Send the video, start my time later</source>
            <translation>إرسال الفيديو وبدء وقتي لاحقًا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Only you know whether it is the very same file.</source>
            <translation>لا يستطيع البرنامج معرفة إن كان هذا هو الملف نفسه تمامًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>It is the same file: go on</source>
            <translation>إنه الملف نفسه: متابعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Send it from its beginning</source>
            <translation>إرساله من بدايته</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>“{name}” asks you to accept this</source>
            <translation>يطلب «{name}» الموافقة على هذا الإقرار</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>I accept this statement</source>
            <translation>أوافق على هذا الإقرار</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>This submission is my own work.</source>
            <translation type="vanished">هذا التسليم من عملي الخاص.</translation>
        </message>
    </context>
    <context>
        <name>ready_views</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Waits for your answer at the first video for “{assignment}”.</source>
            <translation>ينتظر الإجابة عند أول فيديو لواجب «{assignment}».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>“{assignment}” can be handed in once.</source>
            <translation>يمكن تسليم «{assignment}» مرة واحدة.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Sign in…</source>
            <translation>تسجيل الدخول…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Keep only this one</source>
            <translation>إبقاء هذا وحده</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Look again</source>
            <translation>الفحص من جديد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Cannot be sent</source>
            <translation>لا يمكن الإرسال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Ready to send</source>
            <translation>جاهز للإرسال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Not sent yet</source>
            <translation>لم يُرسَل بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 needs an assignment.</source>
            <translation>فيديو واحد يحتاج إلى واجب.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} need an assignment.</source>
            <translation>
                <numerusform>لا فيديو يحتاج إلى واجب.</numerusform>
                <numerusform>فيديو واحد يحتاج إلى واجب.</numerusform>
                <numerusform>فيديوهان يحتاجان إلى واجب.</numerusform>
                <numerusform>{n} فيديوهات تحتاج إلى واجب.</numerusform>
                <numerusform>{n} فيديو يحتاج إلى واجب.</numerusform>
                <numerusform>{n} فيديو يحتاج إلى واجب.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 waits until you sign in.</source>
            <translation>فيديو واحد ينتظر تسجيل الدخول.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} wait until you sign in.</source>
            <translation>
                <numerusform>لا فيديو ينتظر تسجيل الدخول.</numerusform>
                <numerusform>فيديو واحد ينتظر تسجيل الدخول.</numerusform>
                <numerusform>فيديوهان ينتظران تسجيل الدخول.</numerusform>
                <numerusform>{n} فيديوهات تنتظر تسجيل الدخول.</numerusform>
                <numerusform>{n} فيديو ينتظر تسجيل الدخول.</numerusform>
                <numerusform>{n} فيديو ينتظر تسجيل الدخول.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 is put into the queue.</source>
            <translation>يجري وضع فيديو واحد في قائمة الانتظار.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} are put into the queue.</source>
            <translation>
                <numerusform>لا يوضع شيء في قائمة الانتظار.</numerusform>
                <numerusform>يجري وضع فيديو واحد في قائمة الانتظار.</numerusform>
                <numerusform>يجري وضع فيديوهين في قائمة الانتظار.</numerusform>
                <numerusform>يجري وضع {n} فيديوهات في قائمة الانتظار.</numerusform>
                <numerusform>يجري وضع {n} فيديو في قائمة الانتظار.</numerusform>
                <numerusform>يجري وضع {n} فيديو في قائمة الانتظار.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 is being looked at.</source>
            <translation>يجري فحص فيديو واحد.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} are being looked at.</source>
            <translation>
                <numerusform>لا يُفحص شيء.</numerusform>
                <numerusform>يجري فحص فيديو واحد.</numerusform>
                <numerusform>يجري فحص فيديوهين.</numerusform>
                <numerusform>يجري فحص {n} فيديوهات.</numerusform>
                <numerusform>يجري فحص {n} فيديو.</numerusform>
                <numerusform>يجري فحص {n} فيديو.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 waits for your answer.</source>
            <translation>فيديو واحد ينتظر إجابة.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} wait for your answer.</source>
            <translation>
                <numerusform>لا فيديو ينتظر إجابة.</numerusform>
                <numerusform>فيديو واحد ينتظر إجابة.</numerusform>
                <numerusform>فيديوهان ينتظران إجابة.</numerusform>
                <numerusform>{n} فيديوهات تنتظر إجابة.</numerusform>
                <numerusform>{n} فيديو ينتظر إجابة.</numerusform>
                <numerusform>{n} فيديو ينتظر إجابة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 cannot be sent.</source>
            <translation>فيديو واحد لا يمكن إرساله.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} cannot be sent.</source>
            <translation>
                <numerusform>كل الفيديوهات يمكن إرسالها.</numerusform>
                <numerusform>فيديو واحد لا يمكن إرساله.</numerusform>
                <numerusform>فيديوهان لا يمكن إرسالهما.</numerusform>
                <numerusform>{n} فيديوهات لا يمكن إرسالها.</numerusform>
                <numerusform>{n} فيديو لا يمكن إرسالها.</numerusform>
                <numerusform>{n} فيديو لا يمكن إرسالها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} videos</source>
            <translation>
                <numerusform>لا فيديو</numerusform>
                <numerusform>فيديو واحد</numerusform>
                <numerusform>فيديوهان</numerusform>
                <numerusform>{n} فيديوهات</numerusform>
                <numerusform>{n} فيديو</numerusform>
                <numerusform>{n} فيديو</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} videos, {size} in all</source>
            <translation>
                <numerusform>لا فيديو، المجموع {size}</numerusform>
                <numerusform>فيديو واحد، المجموع {size}</numerusform>
                <numerusform>فيديوهان، المجموع {size}</numerusform>
                <numerusform>{n} فيديوهات، المجموع {size}</numerusform>
                <numerusform>{n} فيديو، المجموع {size}</numerusform>
                <numerusform>{n} فيديو، المجموع {size}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Send 1 video</source>
            <translation>إرسال فيديو واحد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Send {n} videos</source>
            <translation>
                <numerusform>إرسال</numerusform>
                <numerusform>إرسال فيديو واحد</numerusform>
                <numerusform>إرسال فيديوهين</numerusform>
                <numerusform>إرسال {n} فيديوهات</numerusform>
                <numerusform>إرسال {n} فيديو</numerusform>
                <numerusform>إرسال {n} فيديو</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
    </context>
    <context>
        <name>receipt_document</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>Receipt for a video</source>
            <translation>إيصال فيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>To check this receipt: Video Uploader for Moodle, “Verify a receipt…”, or “uploader verify” with this PDF, which carries the exact receipt ({name}), and with the video.</source>
            <translation>للتحقق من هذا الإيصال: رافع الفيديو إلى Moodle، «التحقق من إيصال…»، أو الأمر «uploader verify» مع ملف PDF هذا، الذي يحمل الإيصال الدقيق ({name})، ومع الفيديو.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>For checking</source>
            <translation>للتحقق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>Ed25519 signature: {signature}</source>
            <translation>توقيع Ed25519: {signature}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>Receipt for {name}</source>
            <translation>إيصال {name}</translation>
        </message>
    </context>
    <context>
        <name>receipt_facts</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Submitted, and confirmed by {site}</source>
            <translation>تم التسليم وأكّده {site}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Submission</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Times</source>
            <translation>الأوقات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Proof</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{name}, {address}</source>
            <translation>{name}، {address}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{name} ({username})</source>
            <translation>{name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{status}, submission {number}</source>
            <translation>{status}، التسليم {number}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Course</source>
            <translation>المقرر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Assignment</source>
            <translation>الواجب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>For the team</source>
            <translation>عن الفريق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Counts for</source>
            <translation>يُحسب عن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>By</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Attempt</source>
            <translation>المحاولة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Moodle's status</source>
            <translation>الحالة في Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>A fingerprint of the content: another file has another one.</source>
            <translation>بصمة للمحتوى: لكل ملف آخر بصمة أخرى.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Video ID</source>
            <translation>معرّف الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>How many times the sending was begun or taken up again, for example after a break.</source>
            <translation>عدد مرات بدء الإرسال أو استئنافه، بعد انقطاع مثلًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Transfer</source>
            <translation>النقل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{time}, by the site's clock</source>
            <translation>{time}، بساعة الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{time}, by this computer's clock</source>
            <translation>{time}، بساعة هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Begun</source>
            <translation>البدء</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Stored</source>
            <translation>تم التخزين</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Submitted</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Upload</source>
            <translation>الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{number} ({key})</source>
            <translation>{number} ({key})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Written by</source>
            <translation>كتبه</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>an earlier version</source>
            <translation>إصدار سابق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>None: the site did not sign this receipt.</source>
            <translation>لا يوجد: لم يوقّع الموقع هذا الإيصال.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>The site has signed the site's name, the file's name, size and SHA-256, the video's ID, the three times, the status, and the numbers of person, assignment, submission and upload. The rest is this program's notes.</source>
            <translation>وقّع الموقع اسمه، واسم الملف وحجمه وSHA-256، ومعرّف الفيديو، والأوقات الثلاثة، والحالة، وأرقام الشخص والواجب والتسليم والرفع. الباقي ملاحظات هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
    </context>
    <context>
        <name>schedule</name>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>every day</source>
            <translation>كل يوم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>all day</source>
            <translation>طوال اليوم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>{begin} to {end}</source>
            <translation>من {begin} إلى {end}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>at most {speed}</source>
            <translation>بحد أقصى {speed}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>{days}, {times}: {rule}</source>
            <translation>{days}، {times}: {rule}</translation>
        </message>
    </context>
    <context>
        <name>signed_out</name>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>You are signed out of {site}</source>
            <translation>سُجِّل الخروج من {site}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>The site has ended this computer's sign-in, and nothing of it is left here.</source>
            <translation>أنهى الموقع تسجيل دخول هذا الجهاز، ولم يبقَ منه شيء هنا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>What is not submitted yet goes on when you sign in again.</source>
            <translation>ما لم يُسلَّم بعد يتواصل عند تسجيل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Nothing of your sign-in is left on this computer. At the site it lives on: Moodle itself made it, and your mobile apps may use the same one.</source>
            <translation>لم يبقَ شيء من تسجيل الدخول على هذا الجهاز. لكنه باقٍ في الموقع: أنشأه Moodle نفسه، وقد تستخدمه تطبيقات الهاتف أيضًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>To end it everywhere, change your password at the site and let it log you out of all web apps, or ask its administrator.</source>
            <translation>لإنهائه في كل مكان، يُرجى تغيير كلمة المرور في الموقع مع تسجيل الخروج من جميع تطبيقات الويب، أو سؤال مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Nothing of your sign-in is left on this computer. At the site it lives on, because a phone of yours may use the same one.</source>
            <translation>لم يبقَ شيء من تسجيل الدخول على هذا الجهاز. لكنه باقٍ في الموقع، لأن هاتفًا قد يستخدمه أيضًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>To end it there too, sign this computer out in the site's list of computers.</source>
            <translation>لإنهائه هناك أيضًا، يُرجى تسجيل خروج هذا الجهاز في قائمة الأجهزة في الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Nothing of your sign-in is left on this computer. It is not known whether the site has ended it.</source>
            <translation>لم يبقَ شيء من تسجيل الدخول على هذا الجهاز. ولا يُعرف هل أنهاه الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>To be sure, sign this computer out in the site's list of computers. Where there is no such list, ask its administrator.</source>
            <translation>للتأكد، يُرجى تسجيل خروج هذا الجهاز في قائمة الأجهزة في الموقع. وإن لم توجد قائمة كهذه، يُرجى سؤال مدير الموقع.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Change the password…</source>
            <translation>تغيير كلمة المرور…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>List of computers…</source>
            <translation>قائمة الأجهزة…</translation>
        </message>
    </context>
    <context>
        <name>spoken_progress</name>
        <message>
            <location filename="../../src/uploader_gui/ui/spoken_progress.py"></location>
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/spoken_progress.py"></location>
            <source>{name}: {percent} sent</source>
            <translation>{name}: أُرسل {percent}</translation>
        </message>
    </context>
    <context>
        <name>standing_sentence</name>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>The site is told of a cancellation when it can be reached.</source>
            <translation>يُبلَّغ الموقع بالإلغاء حين يمكن الوصول إليه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Nothing is being sent, so you can switch the computer off.</source>
            <translation>لا يُرسَل شيء الآن، فيمكن إطفاء الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Everything is paused. You can switch the computer off; nothing is sent until you press Resume.</source>
            <translation>كل شيء متوقف مؤقتًا. يمكن إطفاء الجهاز؛ لا يُرسَل شيء حتى الضغط على «استئناف».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Nothing is on its way. You can switch the computer off.</source>
            <translation>لا شيء في الطريق. يمكن إطفاء الجهاز.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 video is not sent yet: press Send.</source>
            <translation>فيديو واحد لم يُرسَل بعد: يُرجى الضغط على «إرسال».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 video is not sent yet.</source>
            <translation>فيديو واحد لم يُرسَل بعد.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} videos are not sent yet: press Send.</source>
            <translation>
                <numerusform>أُرسل كل شيء.</numerusform>
                <numerusform>فيديو واحد لم يُرسَل بعد: يُرجى الضغط على «إرسال».</numerusform>
                <numerusform>فيديوهان لم يُرسَلا بعد: يُرجى الضغط على «إرسال».</numerusform>
                <numerusform>{n} فيديوهات لم تُرسَل بعد: يُرجى الضغط على «إرسال».</numerusform>
                <numerusform>{n} فيديو لم تُرسَل بعد: يُرجى الضغط على «إرسال».</numerusform>
                <numerusform>{n} فيديو لم تُرسَل بعد: يُرجى الضغط على «إرسال».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} videos are not sent yet.</source>
            <translation>
                <numerusform>أُرسل كل شيء.</numerusform>
                <numerusform>فيديو واحد لم يُرسَل بعد.</numerusform>
                <numerusform>فيديوهان لم يُرسَلا بعد.</numerusform>
                <numerusform>{n} فيديوهات لم تُرسَل بعد.</numerusform>
                <numerusform>{n} فيديو لم تُرسَل بعد.</numerusform>
                <numerusform>{n} فيديو لم تُرسَل بعد.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>or switch off: it goes on where it stopped.</source>
            <translation>أو إطفاؤه: تتم المتابعة من حيث التوقف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>or switch off: it goes on where it stopped, once you have signed in again.</source>
            <translation>أو إطفاؤه: تتم المتابعة من حيث التوقف بعد تسجيل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Keep the computer on until the uploads are done, {off}</source>
            <translation>يُرجى إبقاء الجهاز مشغَّلًا حتى تنتهي عمليات الرفع، {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Keep the computer on until {clock}, {off}</source>
            <translation>يُرجى إبقاء الجهاز مشغَّلًا حتى {clock}، {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting until the file is written. Keep the computer on, {off}</source>
            <translation>في انتظار اكتمال كتابة الملف. يُرجى إبقاء الجهاز مشغَّلًا، {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Your settings hold the uploads back for now. Keep the computer on, {off}</source>
            <translation>توقف الإعدادات عمليات الرفع حاليًا. يُرجى إبقاء الجهاز مشغَّلًا، {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting for the connection. Keep the computer on, {off}</source>
            <translation>في انتظار الاتصال. يُرجى إبقاء الجهاز مشغَّلًا، {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting to try again. Keep the computer on, {off}</source>
            <translation>في انتظار إعادة المحاولة. يُرجى إبقاء الجهاز مشغَّلًا، {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 upload needs you.</source>
            <translation>عملية رفع واحدة تحتاج إلى تدخّل.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} uploads need you.</source>
            <translation>
                <numerusform>لا عملية رفع تحتاج إلى تدخّل.</numerusform>
                <numerusform>عملية رفع واحدة تحتاج إلى تدخّل.</numerusform>
                <numerusform>عمليتا رفع تحتاجان إلى تدخّل.</numerusform>
                <numerusform>{n} عمليات رفع تحتاج إلى تدخّل.</numerusform>
                <numerusform>{n} عملية رفع تحتاج إلى تدخّل.</numerusform>
                <numerusform>{n} عملية رفع تحتاج إلى تدخّل.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>team_words</name>
        <message>
            <location filename="../../src/uploader_gui/ui/team_words.py"></location>
            <source>everybody who is in no group</source>
            <translation>كل من ليس في أي مجموعة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/team_words.py"></location>
            <source>a group whose name is not known</source>
            <translation>مجموعة اسمها غير معروف</translation>
        </message>
    </context>
    <context>
        <name>unsent_question</name>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>1 video is not sent yet</source>
            <translation>فيديو واحد لم يُرسَل بعد</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>{n} videos are not sent yet</source>
            <translation>
                <numerusform>أُرسل كل شيء</numerusform>
                <numerusform>فيديو واحد لم يُرسَل بعد</numerusform>
                <numerusform>فيديوهان لم يُرسَلا بعد</numerusform>
                <numerusform>{n} فيديوهات لم تُرسَل بعد</numerusform>
                <numerusform>{n} فيديو لم تُرسَل بعد</numerusform>
                <numerusform>{n} فيديو لم تُرسَل بعد</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>What stands ready is not kept when the window closes: choose it again at the next start.</source>
            <translation>ما هو جاهز لا يُحفظ عند إغلاق النافذة: يُرجى اختياره من جديد عند التشغيل القادم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>What is on its way already goes on at the next start, from where it stopped.</source>
            <translation>ما هو في الطريق يتابع عند التشغيل القادم من حيث توقف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>Quit without sending</source>
            <translation>الإنهاء دون إرسال</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
    </context>
    <context>
        <name>upload_facts</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Length</source>
            <translation>المدة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Assignment</source>
            <translation>الواجب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Course</source>
            <translation>المقرر</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>How far</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Added</source>
            <translation>الإضافة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Stored</source>
            <translation>تم التخزين</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Submitted</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Number here</source>
            <translation>الرقم هنا</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Number at the site</source>
            <translation>الرقم في الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Video</source>
            <translation>الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Submission</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>{title}: {value}</source>
            <translation>{title}: {value}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>{size} ({n} bytes)</source>
            <translation type="vanished">{size} ({n} بايت)</translation>
        </message>
    </context>
    <context>
        <name>upload_story</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>sent</source>
            <translation>مُرسَل</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>stored</source>
            <translation>مُخزَّن</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>submitted</source>
            <translation>مُسلَّم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>playable</source>
            <translation>جاهز للعرض</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>stored {percent} %</source>
            <translation>مُخزَّن {percent}٪</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Waits for its turn.</source>
            <translation>ينتظر دوره.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Looking at the file…</source>
            <translation>جارٍ فحص الملف…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Asking Moodle where the video shall go…</source>
            <translation>جارٍ سؤال Moodle عن مكان الفيديو…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Everything is sent. Moodle asks the storage whether it holds the whole file…</source>
            <translation>أُرسل كل شيء. يسأل Moodle خادم التخزين إن كان لديه الملف كاملًا…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Stored. Handing it in at Moodle…</source>
            <translation>مُخزَّن. جارٍ تسليمه في Moodle…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Takes up where another computer stopped: {part} are there.</source>
            <translation>يتابع من حيث توقف جهاز آخر: هناك {part}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused. The video is stored; it is handed in when you resume.</source>
            <translation>متوقف مؤقتًا. الفيديو مُخزَّن ويُسلَّم عند الاستئناف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused. What the storage holds is kept; it is asked when you resume.</source>
            <translation>متوقف مؤقتًا. ما لدى خادم التخزين محفوظ، ويُسأل عنه عند الاستئناف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused before anything was sent.</source>
            <translation>أُوقف مؤقتًا قبل إرسال أي شيء.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Cancelled. It may have been submitted in the last moment: Moodle is asked when it can be reached.</source>
            <translation>أُلغي. لعله سُلِّم في اللحظة الأخيرة: يُسأل Moodle حين يمكن الوصول إليه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Cancelled; it was not submitted.</source>
            <translation>أُلغي ولم يُسلَّم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>The site will be told when it can be reached.</source>
            <translation>سيُبلَّغ الموقع حين يمكن الوصول إليه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{speed}, time left not known yet</source>
            <translation>{speed}، الوقت المتبقي غير معروف بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{speed} · {left} left · finishes {clock}</source>
            <translation>{speed} · بقي {left} · ينتهي {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{sentence}, {margin}</source>
            <translation>{sentence}، {margin}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{sentence} What the storage holds is kept.</source>
            <translation>{sentence} ما وصل إلى التخزين يبقى محفوظًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Waiting</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. It goes on by itself.</source>
            <translation>{reason}. تتم المتابعة تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. Trying again now…</source>
            <translation>{reason}. جارٍ إعادة المحاولة…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. Next try in {time}.</source>
            <translation>{reason}. المحاولة التالية بعد {time}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted.</source>
            <translation>تم التسليم.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}</source>
            <translation>تم التسليم {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}, {time} after it was due</source>
            <translation>تم التسليم {when}، بعد الموعد بمدة {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>the video service is preparing it</source>
            <translation>خدمة الفيديو تُعدّه للعرض</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>the video service is preparing it, {percent}</source>
            <translation>خدمة الفيديو تُعدّه للعرض، {percent}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}, and replaced by “{name}” since</source>
            <translation>تم التسليم ({when})، ثم حلّ «{name}» محله</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}; since then it was replaced or removed at the site</source>
            <translation>تم التسليم ({when})، ثم استُبدل أو أُزيل في الموقع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Replaced by “{name}” since</source>
            <translation>حلّ «{name}» محله بعد ذلك</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Replaced or removed at the site since</source>
            <translation>استُبدل أو أُزيل في الموقع بعد ذلك</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>This receipt tells what was submitted before that. It is kept as history.</source>
            <translation>يبيّن هذا الإيصال ما سُلِّم قبل ذلك. يُحفظ للرجوع إليه.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{fact}: {state}</source>
            <translation>{fact}: {state}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{time} after it was due</source>
            <translation type="vanished">بعد الموعد بمدة {time}</translation>
        </message>
    </context>
    <context>
        <name>verify_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The file is the one that the receipt names.</source>
            <translation>الملف هو الذي يذكره الإيصال.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The file is another one than the receipt names.</source>
            <translation>الملف غير الذي يذكره الإيصال.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt names no SHA-256, so the file could not be compared.</source>
            <translation>لا يذكر الإيصال SHA-256، فتعذّرت مقارنة الملف.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the upload's number</source>
            <translation>رقم الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the upload's key</source>
            <translation>مفتاح الرفع</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the video's ID</source>
            <translation>معرّف الفيديو</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the file's name</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the assignment's number</source>
            <translation>رقم الواجب</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the submission's number</source>
            <translation>رقم التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Moodle's status</source>
            <translation>الحالة في Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the attempt</source>
            <translation>المحاولة</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the time of the submission</source>
            <translation>وقت التسليم</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the site's address</source>
            <translation>عنوان الموقع</translation>
        </message>
    </context>
    <context>
        <name>verify_text</name>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>SHA-256 in the receipt: {hash}</source>
            <translation>SHA-256 في الإيصال: {hash}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>SHA-256 of the file: {hash}</source>
            <translation>SHA-256 للملف: {hash}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: the file {file}, {size}</source>
            <translation>موقّع: الملف {file}، {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: submitted {time}</source>
            <translation>موقّع: تم التسليم {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: submission {submission}, assignment {assignment}, person {person}</source>
            <translation>موقّع: التسليم {submission}، الواجب {assignment}، الشخص {person}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: {name} ({username})</source>
            <translation>غير موقّع، مدوَّن فقط: {name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: the assignment “{assignment}”</source>
            <translation>غير موقّع، مدوَّن فقط: الواجب «{assignment}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: the course {course}</source>
            <translation>غير موقّع، مدوَّن فقط: المقرر {course}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: the file {file}, {size}</source>
            <translation>لم يُتحقق منه: الملف {file}، {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: submitted {time}</source>
            <translation>لم يُتحقق منه: تم التسليم {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: {name} ({username})</source>
            <translation>لم يُتحقق منه: {name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: the assignment “{assignment}”</source>
            <translation>لم يُتحقق منه: الواجب «{assignment}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: the course {course}</source>
            <translation>لم يُتحقق منه: المقرر {course}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>{name} ({username})</source>
            <translation type="vanished">{name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>submitted {time}</source>
            <translation type="vanished">تم التسليم {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>submission {submission}, assignment {assignment}, person {person}</source>
            <translation type="vanished">التسليم {submission}، الواجب {assignment}، الشخص {person}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: {facts}</source>
            <translation type="vanished">موقّع: {facts}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: {facts}</source>
            <translation type="vanished">غير موقّع، مدوَّن فقط: {facts}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: {facts}</source>
            <translation type="vanished">لم يُتحقق منه: {facts}</translation>
        </message>
    </context>
</TS>
