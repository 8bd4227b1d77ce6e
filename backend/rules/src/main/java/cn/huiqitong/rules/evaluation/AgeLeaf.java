package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.text.Values;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

final class AgeLeaf extends RangeLeaf {
    private final LocalDate reference;

    AgeLeaf(Age age, Place place) {
        super(age, place, age.fact(), null, range(age, reference(age, place)));
        this.reference = reference(age, place);
    }

    @Override
    @Nullable String actual(Facts facts) {
        LocalDate since = day(facts);
        return since == null ? null : Values.day(since) + passed(since);
    }

    private static LocalDate reference(Age age, Place place) {
        LocalDate on = age.on();
        return on == null ? place.setting().asOf() : on;
    }

    /** Days on which something began that has the age on the reference day. */
    private static Range range(Age age, LocalDate reference) {
        Period atLeast = age.atLeast();
        Period atMost = age.atMost();
        Range begun = Range.of(Comparison.AT_MOST, reference.toEpochDay());
        Range reached = atLeast == null ? begun : begun.and(Range.of(Comparison.AT_MOST, last(atLeast, reference)));
        return atMost == null ? reached : reached.and(Range.of(Comparison.AT_LEAST, first(atMost, reference)));
    }

    /** The last day from which the period has passed by the reference day; it is not always that far back. */
    private static long last(Period period, LocalDate reference) {
        LocalDate day = reference.minus(period);
        while (day.plus(period).isAfter(reference)) {
            day = day.minusDays(1);
        }
        while (!day.plusDays(1).plus(period).isAfter(reference)) {
            day = day.plusDays(1);
        }
        return day.toEpochDay();
    }

    /** The first day from which no more than the period has passed by the reference day. */
    private static long first(Period period, LocalDate reference) {
        LocalDate day = reference.minus(period);
        while (day.plus(period).isBefore(reference)) {
            day = day.plusDays(1);
        }
        while (!day.minusDays(1).plus(period).isBefore(reference)) {
            day = day.minusDays(1);
        }
        return day.toEpochDay();
    }

    private String passed(LocalDate since) {
        Period months = Period.between(since, reference).withDays(0);
        return months.isNegative() || months.isZero() ? "" : "（已" + Values.period(months) + "）";
    }
}
