package cn.huiqitong.policy;

import cn.huiqitong.seeds.SeedDocument;
import cn.huiqitong.seeds.Validity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An item as the public sees it: its released version.
 *
 * @param version the released version; whatever is decided names it
 * @param validity on the day that was asked for
 */
public record PolicyItem(
        String id, int version, ItemContent content, SeedDocument document, Validity validity, Instant releasedAt) {

    public String title() {
        return content.title();
    }

    /** Whether firms may be matched with it on that day. */
    public boolean matchable() {
        return validity.matchable();
    }

    /** Rule JSON; empty where a person judges. */
    public Optional<Map<String, Object>> rule() {
        return Optional.ofNullable(content.rule());
    }
}
