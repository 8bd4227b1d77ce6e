package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One value of a firm that must lie in a range. */
abstract class RangeLeaf extends Leaf {
    private final String fact;
    private final @Nullable YearRef yearRef;
    private final Figure figure;
    private final Range range;
    /** The parts of figure and range again, side by side in memory. */
    private final int slot;

    private final int year;
    private final long low;
    private final long high;
    private final Verdict inside;
    private final Verdict outside;

    RangeLeaf(Condition condition, Place place, String fact, @Nullable YearRef yearRef, Range range) {
        super(condition, place);
        this.fact = fact;
        this.yearRef = yearRef;
        this.figure = place.setting().figure(fact, yearRef);
        this.range = range;
        this.slot = figure.slot();
        this.year = figure.year();
        this.low = range.low();
        this.high = range.high();
        this.inside = Verdict.of(range.inside());
        this.outside = inside.not();
    }

    @Override
    final Verdict verdict(Facts facts) {
        long value = year == Figure.PLAIN ? facts.coded(slot) : facts.coded(slot, year);
        if (value <= Coding.INEXACT) {
            return value == Coding.MISSING ? Verdict.UNKNOWN : exactly(facts);
        }
        return value >= low && value <= high ? inside : outside;
    }

    @Override
    final List<Missing> missing(Facts facts) {
        return List.of(setting().missing(fact, yearRef));
    }

    @Override
    final boolean plain() {
        return figure.year() == Figure.PLAIN;
    }

    @Override
    final Object sort() {
        return figure;
    }

    @Override
    final Marking marking(List<Leaf> same, int first) {
        return new RangeMarking(as(RangeLeaf.class, same), first);
    }

    final int slot() {
        return slot;
    }

    final Figure figure() {
        return figure;
    }

    final Range range() {
        return range;
    }

    /** Whether a number passes that has no exact code; only numbers can have none. */
    boolean passes(BigDecimal number) {
        throw new IllegalStateException(condition().kind() + ": " + number);
    }

    /** The number, or null. */
    final @Nullable BigDecimal number(Facts facts) {
        return figure.number(facts);
    }

    /** The day, or null. */
    final @Nullable LocalDate day(Facts facts) {
        long day = figure.coded(facts);
        return day == Coding.MISSING ? null : LocalDate.ofEpochDay(day);
    }

    private Verdict exactly(Facts facts) {
        return Verdict.of(passes(Objects.requireNonNull(number(facts))));
    }
}
