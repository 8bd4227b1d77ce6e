package cn.huiqitong.push;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as it is told outside of the portal. */
public record Notice(
        long id,
        String recipient,
        Kind kind,
        String title,
        String text,
        String why,
        @Nullable String itemId,
        @Nullable Long requestId,
        @Nullable String link,
        Instant createdAt) {

    /** The page it leads to. */
    public String path() {
        if (link != null) {
            return link;
        }
        if (requestId != null) {
            return "/requests/" + requestId;
        }
        return itemId != null ? "/items/" + itemId : "/inbox";
    }
}
