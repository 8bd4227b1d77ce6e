package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.YearRef;
import org.jspecify.annotations.Nullable;

/** JSON of a year that may be absent. */
final class Years {
    private Years() {}

    static @Nullable String json(@Nullable YearRef year) {
        return year == null ? null : year.json();
    }
}
