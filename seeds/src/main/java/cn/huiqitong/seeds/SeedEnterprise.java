package cn.huiqitong.seeds;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A demo firm: always synthetic, its name begins with 合成示例·.
 *
 * @param uscc 统一社会信用代码 with a valid check digit
 * @param kind what kind of firm it shows, one sentence
 * @param facts values by fact key; some are missing on purpose
 */
public record SeedEnterprise(String uscc, String name, boolean synthetic, String kind, Map<String, Fact> facts) {

    public SeedEnterprise {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The bare values, in the shape the rules module reads. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        facts.forEach((key, fact) -> values.put(key, fact.value()));
        return values;
    }

    /**
     * @param value as the fact catalog's type says: number, boolean, text, list or map
     * @param source FIRM, or the name of the department it came from
     * @param asOf the day the value was true
     */
    public record Fact(Object value, String source, LocalDate asOf) {}
}
