package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.text.Values;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

final class WithinLeaf extends RangeLeaf {
    WithinLeaf(Within within, Place place) {
        super(
                within,
                place,
                within.fact(),
                null,
                range(within.window(), place.setting().asOf()));
    }

    @Override
    @Nullable String actual(Facts facts) {
        LocalDate day = day(facts);
        return day == null ? null : Values.day(day);
    }

    /** The days of a window. */
    private static Range range(Window window, LocalDate asOf) {
        Period last = window.last();
        LocalDate from = window.from();
        LocalDate to = window.to();
        YearRef year = window.year();
        Range days = last == null ? Range.ALL : days(asOf.minus(last).plusDays(1), asOf);
        if (from != null) {
            days = days.and(Range.of(Comparison.AT_LEAST, from.toEpochDay()));
        }
        if (to != null) {
            days = days.and(Range.of(Comparison.AT_MOST, to.toEpochDay()));
        }
        return year == null ? days : days.and(year(year.in(asOf)));
    }

    private static Range year(int year) {
        return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Range days(LocalDate first, LocalDate last) {
        return Range.of(first.toEpochDay(), last.toEpochDay());
    }
}
