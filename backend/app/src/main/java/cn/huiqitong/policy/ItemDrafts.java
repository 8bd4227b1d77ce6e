package cn.huiqitong.policy;

import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Any version of an item, released or not, for editors who try it out. */
@Singleton
public final class ItemDrafts {

    private final ItemRepository items;
    private final ItemVersions versions;

    ItemDrafts(ItemRepository items, ItemVersions versions) {
        this.items = items;
        this.versions = versions;
    }

    /** One version of an item. */
    public record Draft(String itemId, int version, ItemContent content) {}

    /**
     * @param version the newest one when null
     * @throws Problem 404 when there is no such item or version
     */
    public Draft get(String itemId, @Nullable Integer version) {
        int newest = items.findById(itemId)
                .orElseThrow(() -> Problem.notFound("没有这个事项。"))
                .version();
        int wanted = version == null ? newest : version;
        if (wanted < 1 || wanted > newest) {
            throw Problem.notFound("这个事项没有这个版本。");
        }
        return new Draft(itemId, wanted, versions.get(itemId, wanted));
    }
}
