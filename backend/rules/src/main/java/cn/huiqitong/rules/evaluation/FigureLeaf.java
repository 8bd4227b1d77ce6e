package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.text.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number or a date in a range. */
abstract class FigureLeaf extends RangeLeaf {
    private final FactField field;

    FigureLeaf(Condition condition, Place place, String fact, @Nullable YearRef year, Range range) {
        super(condition, place, fact, year, range);
        this.field = place.setting().fields().get(fact);
    }

    @Override
    final @Nullable String actual(Facts facts) {
        if (field.type() == FactType.DATE) {
            LocalDate day = day(facts);
            return day == null ? null : Values.day(day);
        }
        BigDecimal number = number(facts);
        return number == null ? null : Values.number(number, field.unit());
    }
}
