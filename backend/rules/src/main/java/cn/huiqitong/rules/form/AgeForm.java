package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.ErrorCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

final class AgeForm implements Form<Age> {
    @Override
    public @Nullable Age read(Source source) {
        FactField field = source.field("fact", EnumSet.of(FactType.DATE));
        Period atLeast = source.json().period("atLeast");
        Period atMost = source.json().period("atMost");
        LocalDate on = source.json().date("on");
        checkEnds(atLeast, atMost, source);
        return field == null ? null : new Age(field.key(), atLeast, atMost, on, source.origin());
    }

    @Override
    public void write(Age value, Sheet sheet) {
        sheet.put("fact", value.fact())
                .put("atLeast", value.atLeast())
                .put("atMost", value.atMost())
                .put("on", value.on());
    }

    private static void checkEnds(@Nullable Period atLeast, @Nullable Period atMost, Source source) {
        if (!source.json().has("atLeast") && !source.json().has("atMost")) {
            source.error(ErrorCode.MISSING_PROPERTY, "atLeast", "atLeast 和 atMost 至少要写一个");
        } else if (atLeast != null && atMost != null && atLeast.toTotalMonths() > atMost.toTotalMonths()) {
            source.error(ErrorCode.EMPTY_RANGE, "atMost", "atMost 短于 atLeast，没有日期能满足");
        }
    }
}
