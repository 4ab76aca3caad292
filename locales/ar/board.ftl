# The words of the board in Arabic. `en` is the reference and explains the arguments.

## Search and language

search-label = البحث عن وظائف
search-placeholder = وظائف، جهات عمل، أماكن…
search-clear = مسح البحث
suggestions-label = اقتراحات
suggestion-role = وظيفة
suggestion-place = مكان
suggestion-option = { $name }، { $kind }، { $jobs }
language-label = لغة الوظائف
language-unknown = اللغة غير مذكورة
language-option = { $name } ({ $n })

## Filters

filters-label = التصفية
filters-open =
    { $count ->
        [0] التصفية
       *[other] التصفية ({ $n })
    }
filters-show =
    { $count ->
        [zero] عرض { $n } وظيفة
        [one] عرض وظيفة واحدة
        [two] عرض وظيفتين
        [few] عرض { $n } وظائف
        [many] عرض { $n } وظيفة
       *[other] عرض { $n } وظيفة
    }
filter-country = البلد
filter-workplace = نمط العمل
filter-type = نوع الوظيفة
filter-department = القسم
filter-organization = جهة العمل
filter-posted = تاريخ النشر
filter-salary = الراتب
filter-query = البحث
filter-find = البحث في «{ $filter }»
filter-any = الكل
filter-set = { $filter }: { $n }
filters-clear = مسح الكل
chip-remove = إزالة { $name }

country-remote = عن بُعد، من أي مكان
country-none = البلد غير مذكور
workplace-on-site = في الموقع
workplace-hybrid = هجين
workplace-remote = عن بُعد
type-full-time = دوام كامل
type-part-time = دوام جزئي
type-contractor = عمل حر
type-temporary = مؤقت
type-intern = تدريب
type-volunteer = تطوع
type-per-diem = عمل باليوم
type-other = أخرى
posted-within =
    { $count ->
        [1] آخر 24 ساعة
        [zero] آخر { $n } يوم
        [one] آخر { $n } يوم
        [two] آخر يومين
        [few] آخر { $n } أيام
        [many] آخر { $n } يومًا
       *[other] آخر { $n } يوم
    }
salary-at-least = { $amount } أو أكثر في السنة
sort-label = الترتيب حسب
sort-relevance = الأنسب
sort-newest = الأحدث

## Status

status-loading = جارٍ تحميل الوظائف…
status-streaming =
    { $count ->
        [zero] { $n } وظيفة حتى الآن…
        [one] وظيفة واحدة حتى الآن…
        [two] وظيفتان حتى الآن…
        [few] { $n } وظائف حتى الآن…
        [many] { $n } وظيفة حتى الآن…
       *[other] { $n } وظيفة حتى الآن…
    }
status-all =
    { $count ->
        [zero] لا توجد وظائف
        [one] وظيفة واحدة
        [two] وظيفتان
        [few] { $n } وظائف
        [many] { $n } وظيفة
       *[other] { $n } وظيفة
    }
status-some =
    { $count ->
        [zero] { $n } من أصل { $total } وظيفة
        [one] { $n } من أصل وظيفة واحدة
        [two] { $n } من أصل وظيفتين
        [few] { $n } من أصل { $total } وظائف
        [many] { $n } من أصل { $total } وظيفة
       *[other] { $n } من أصل { $total } وظيفة
    }
status-elsewhere = { $n } باللغة { $language }
status-elsewhere-more = { $n } أخرى باللغة { $language }
status-dropped = غير متوفر باللغة { $language }، لذلك أُزيل: { $names }
status-lost =
    { $count ->
        [zero] تعذّرت قراءة { $n } وظيفة.
        [one] تعذّرت قراءة وظيفة واحدة.
        [two] تعذّرت قراءة وظيفتين.
        [few] تعذّرت قراءة { $n } وظائف.
        [many] تعذّرت قراءة { $n } وظيفة.
       *[other] تعذّرت قراءة { $n } وظيفة.
    }

## List

list-label = الوظائف
list-more = عرض { $n } أخرى
list-reorder = إعادة الترتيب
list-reorder-hint = وصلت وظائف أحدث.
row-new = جديدة
row-posted = تاريخ النشر: { $date }
row-more-places =
    { $count ->
        [zero] و{ $n } مكان آخر
        [one] ومكان آخر
        [two] ومكانان آخران
        [few] و{ $n } أماكن أخرى
        [many] و{ $n } مكانًا آخر
       *[other] و{ $n } مكان آخر
    }

## Nothing to show

no-match-title = لا توجد وظيفة تطابق كل هذا.
no-match-meant = هل تقصد «{ $name }» ({ $n })؟
no-match-without =
    { $count ->
        [zero] بدون «{ $filter }» لا توجد وظائف.
        [one] بدون «{ $filter }» توجد وظيفة واحدة.
        [two] بدون «{ $filter }» توجد وظيفتان.
        [few] بدون «{ $filter }» توجد { $n } وظائف.
        [many] بدون «{ $filter }» توجد { $n } وظيفة.
       *[other] بدون «{ $filter }» توجد { $n } وظيفة.
    }
no-match-clear = عرض كل الوظائف باللغة { $language }
empty-title = لا توجد وظائف شاغرة حاليًا.
empty-hint = يُرجى العودة لاحقًا.

## The list cannot be loaded

failed-title = تعذّر تحميل قائمة الوظائف.
failed-offline = لا يوجد اتصال بالإنترنت.
failed-unreachable = لم يستجب الموقع.
failed-timeout = استغرق الموقع وقتًا طويلًا للرد.
failed-interrupted = انقطع الاتصال.
failed-missing = لا توجد قائمة في عنوانها (خطأ { $status }).
failed-status = ردّ الموقع بخطأ ({ $status }).
failed-no-source = لم يُحدَّد مكان القائمة.
failed-empty = أرسل الموقع ملفًا فارغًا.
failed-html = أرسل الموقع صفحة ويب بدلًا من القائمة.
failed-not-json = أرسل الموقع ملفًا ليس بصيغة JSON.
failed-not-utf8 = أرسل الموقع نصًا لا يمكن قراءته (ليس بترميز UTF-8).
failed-truncated = تنقطع القائمة في منتصفها.
failed-shape = الملف ليس قائمة وظائف.
failed-too-large = حجم القائمة أكبر من { $size }.
failed-no-reader = تعذّر تحميل ما يلزم لقراءة هذه القائمة.
failed-rest = تعذّر تحميل جزء من لوحة الوظائف هذه.
failed-retry = إعادة المحاولة
failed-link = فتح القائمة نفسها
stale-notice = نسخة محفوظة بتاريخ { $date }.
partial-notice = جزء من القائمة مفقود.

## The posting

posting-back =
    { $count ->
        [zero] العودة إلى { $n } وظيفة
        [one] العودة إلى وظيفة واحدة
        [two] العودة إلى وظيفتين
        [few] العودة إلى { $n } وظائف
        [many] العودة إلى { $n } وظيفة
       *[other] العودة إلى { $n } وظيفة
    }
posting-close = إغلاق
posting-apply = التقديم
posting-copy-link = نسخ الرابط
posting-copied = تم نسخ الرابط
posting-print = طباعة
posting-also = متوفرة أيضًا باللغات:
posting-similar = وظائف مشابهة
posting-pick = يمكن اختيار وظيفة لقراءتها هنا.
posting-expired = لم تعد هذه الوظيفة متاحة.
posting-expired-on = أُغلقت هذه الوظيفة بتاريخ { $date }.
posting-missing = لم تعد هذه الوظيفة في القائمة.
posting-detected = تم التعرّف على اللغة من النص
posting-no-text = لا يوجد وصف لهذه الوظيفة.
fact-organization = جهة العمل
fact-places = الأماكن
fact-remote = عن بُعد
fact-remote-within = عن بُعد ({ $places } فقط)
fact-workplace = نمط العمل
fact-type = نوع الوظيفة
fact-salary = الراتب
fact-department = القسم
fact-posted = تاريخ النشر
fact-closes = متاحة حتى
fact-reference = الرقم المرجعي
fact-language = اللغة
salary-from = من { $amount }
salary-to = حتى { $amount }
salary-hour = { $amount } في الساعة
salary-day = { $amount } في اليوم
salary-week = { $amount } في الأسبوع
salary-month = { $amount } في الشهر
salary-year = { $amount } في السنة
section-introduction = عن الوظيفة
section-responsibilities = المهام
section-requirements = المتطلبات
section-offer = ما نقدّمه
section-other = معلومات أخرى

## Saved copies

copies-title = النسخ المحفوظة
copies-hint = قوائم سبق فتحها هنا. يمكن قراءتها دون اتصال.
copies-none = لا توجد نسخ محفوظة بعد.
copies-unavailable = لا يسمح هذا المتصفح للصفحة بحفظ النسخ.
copies-entry =
    { $count ->
        [zero] لا توجد وظائف، حُفظت بتاريخ { $date }
        [one] وظيفة واحدة، حُفظت بتاريخ { $date }
        [two] وظيفتان، حُفظت بتاريخ { $date }
        [few] { $n } وظائف، حُفظت بتاريخ { $date }
        [many] { $n } وظيفة، حُفظت بتاريخ { $date }
       *[other] { $n } وظيفة، حُفظت بتاريخ { $date }
    }
copies-open = فتح { $title }
copies-remove = حذف نسخة { $title }
copies-file = فتح ملف…
copies-current = معروضة الآن
copies-live = العودة إلى القائمة الحالية
