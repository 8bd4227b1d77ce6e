package cn.huiqitong.seeds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Typed reading of an item's stated amount, or of one of its tiers. */
record StatedAmount(Map<?, ?> json) {

    String kind() {
        return String.valueOf(json.get("kind"));
    }

    @Nullable BigDecimal number(String key) {
        Object value = json.get(key);
        return value == null ? null : new BigDecimal(value.toString());
    }

    @Nullable String text(String key) {
        Object value = json.get(key);
        return value == null ? null : value.toString();
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(json.get(key));
    }

    List<StatedAmount> tiers() {
        return json.get("tiers") instanceof List<?> tiers
                ? tiers.stream().map(tier -> new StatedAmount((Map<?, ?>) tier)).toList()
                : List.of();
    }

    List<BigDecimal> tierValues() {
        return json.get("tierValues") instanceof List<?> values
                ? values.stream().map(value -> new BigDecimal(value.toString())).toList()
                : List.of();
    }
}
