package cn.huiqitong.seeds.city;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A firm of the synthetic city; it does not exist.
 *
 * @param uscc valid, and different for every number
 * @param name begins with 合成示例·
 * @param supplies what each source says, one per source
 */
public record CityFirm(String uscc, String name, List<Supply> supplies) {

    /** @param source FIRM, or the department's name as the fact catalog writes it */
    public record Supply(String source, LocalDate asOf, Map<String, Object> facts) {

        /** What the fact catalog calls the firm itself. */
        public static final String FIRM = "FIRM";

        public boolean byFirm() {
            return source.equals(FIRM);
        }
    }

    /** Everything that is said; no two sources of a synthetic firm speak of one fact. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        supplies.forEach(supply -> values.putAll(supply.facts()));
        return values;
    }
}
