package cn.huiqitong.search;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The largest sum that an item's stated amount names, to order items by. What a whole programme has to spend or what a
 * loan may come to is not what one applicant gets.
 */
final class LargestSum {

    private static final Set<String> SUMS =
            Set.of("value", "cap", "upTo", "capPerEnterprise", "capPerEnterprisePerYear", "tierValues", "tiers");

    private LargestSum() {}

    /** In 元; empty where no sum is named. */
    static Optional<Double> of(Map<String, ?> amount) {
        return sums(amount)
                .max(Comparator.naturalOrder())
                .map(sum -> sum.multiply(months(amount)))
                .map(BigDecimal::doubleValue);
    }

    private static Stream<BigDecimal> sums(Map<String, ?> amount) {
        return amount.entrySet().stream()
                .filter(entry -> SUMS.contains(entry.getKey()))
                .flatMap(entry -> values(entry.getValue()));
    }

    @SuppressWarnings("unchecked")
    private static Stream<BigDecimal> values(Object value) {
        return switch (value) {
            case Number number -> Stream.of(new BigDecimal(number.toString()));
            case Map<?, ?> tier -> sums((Map<String, ?>) tier);
            case List<?> list -> list.stream().flatMap(LargestSum::values);
            default -> Stream.empty();
        };
    }

    private static BigDecimal months(Map<String, ?> amount) {
        return amount.get("months") instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ONE;
    }
}
