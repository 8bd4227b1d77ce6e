package cn.huiqitong.seeds;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the statistical standard makes of a firm.
 *
 * @param code LARGE, MEDIUM, SMALL or MICRO of code system {@code size}; null where it cannot be told
 * @param missing what is needed to tell: {@code industry}, {@code headcount}, {@code revenue}, {@code totalAssets}; empty with
 *     a class, and where the standard does not cover the industry
 * @param computation how the class comes about, or why there is none; Chinese
 */
public record SizeClass(@Nullable String code, List<String> missing, String computation) {

    public SizeClass {
        missing = List.copyOf(missing);
    }

    public Optional<String> found() {
        return Optional.ofNullable(code);
    }
}
