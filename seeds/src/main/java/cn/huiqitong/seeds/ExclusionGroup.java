package cn.huiqitong.seeds;

import cn.huiqitong.rules.condition.Clause;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items a firm does not get all of, or not all in full.
 *
 * @param kind HIGHEST 就高不重复, EXCLUSIVE 不可叠加, TOTAL_CAP 合计封顶 or PER_PROJECT 按项目去重
 * @param cap what the items may come to together, in 元; with TOTAL_CAP only
 * @param clause where it says so; null only where it is inferred
 * @param text one Chinese sentence
 * @param inferred whether any of it is our reading rather than a clause; to be marked 推断
 */
public record ExclusionGroup(
        String id,
        String kind,
        List<String> items,
        @Nullable BigDecimal cap,
        @Nullable Clause clause,
        String text,
        boolean inferred) {

    public ExclusionGroup {
        items = List.copyOf(items);
    }
}
