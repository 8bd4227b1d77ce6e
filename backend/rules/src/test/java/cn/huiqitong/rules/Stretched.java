package cn.huiqitong.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same facts with numbers up to 10^18 and down to 10^-8; an entry's all stay of one size. */
final class Stretched {
    private Stretched() {}

    static Map<String, Object> of(Map<String, Object> json, int seed) {
        Map<String, Object> stretched = new HashMap<>();
        json.forEach((key, value) -> stretched.put(key, stretched(value, seed + key.length())));
        return stretched;
    }

    private static Object stretched(Object value, int seed) {
        return switch (value) {
            case BigDecimal number ->
                number.scaleByPowerOfTen(List.of(0, 11, 18, -8).get(seed % 4));
            case Map<?, ?> map -> of(Yamls.map(map), seed);
            case List<?> list -> list.stream().map(one -> stretched(one, seed)).toList();
            default -> value;
        };
    }
}
