package cn.huiqitong.policy;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Json;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What editors did to an item, kept in the audit record. */
@Singleton
final class ItemHistory {

    static final String SUBJECT = "PolicyItem";

    /** One act. */
    @Serdeable
    record HistoryEntryView(
            Instant at, String by, String act, @Nullable String note) {}

    private final Audit audit;
    private final Json json;

    ItemHistory(Audit audit, Json json) {
        this.audit = audit;
        this.json = json;
    }

    void add(ItemRow row, String by, String act, @Nullable String note) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("version", row.version());
        after.put("state", row.state().name());
        if (note != null) {
            after.put("note", note);
        }
        audit.record(by, act, SUBJECT, row.id(), null, after);
    }

    /** Newest first. */
    List<HistoryEntryView> list(String itemId) {
        return audit.list(SUBJECT, itemId).reversed().stream()
                .map(entry -> new HistoryEntryView(entry.at(), entry.actor(), entry.act(), note(entry.after())))
                .toList();
    }

    private @Nullable String note(@Nullable String after) {
        return after == null ? null : (String) json.readMap(after).get("note");
    }
}
