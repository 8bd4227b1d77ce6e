package cn.huiqitong.request;

import cn.huiqitong.matching.FirmDecision;
import org.jspecify.annotations.Nullable;

/** What a firm wants to file. */
record Filing(
        Category category,
        String title,
        String text,
        String contactName,
        String contactPhone,
        @Nullable String itemId,
        @Nullable DoubtForm doubt) {

    Content citing(@Nullable CitedItem item, @Nullable FirmDecision doubted) {
        return new Content(
                category,
                title.strip(),
                text.strip(),
                contactName.strip(),
                contactPhone.strip(),
                item == null ? null : item.id(),
                item == null ? null : item.title(),
                doubted);
    }
}
