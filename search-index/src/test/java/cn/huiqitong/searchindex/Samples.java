package cn.huiqitong.searchindex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items made up for tests. */
final class Samples {

    private Samples() {}

    static IndexedItem item(String id, String title) {
        return item(id, title, "南通市", 1);
    }

    static IndexedItem item(String id, String title, String region, long freshness) {
        return item(id, title, region, freshness, null, true);
    }

    static IndexedItem item(
            String id, String title, String region, long freshness, @Nullable Double amount, boolean usable) {
        return new IndexedItem(
                id,
                freshness,
                new IndexedItem.Wording(title, "试验用的一句话 <b>&", "各类企业", List.of("在本市注册"), List.of("小店能不能领")),
                new IndexedItem.Origin("doc-1", "试验文件", null, "试发〔2024〕7号", null, "试验局", null),
                new IndexedItem.Offer(
                        amount == null ? "服务便利" : "奖补资金",
                        "APPLY",
                        false,
                        region,
                        List.of(region),
                        List.of(region),
                        "试验局",
                        List.of("gxj"),
                        List.of(region),
                        amount,
                        null),
                new IndexedItem.Life(usable ? "CURRENT" : "REPEALED", usable, null, "2026-01-02T03:04:05Z"));
    }
}
