package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

final class GrowthForm implements Form<Growth> {
    @Override
    public @Nullable Growth read(Source source) {
        FactField field = source.field("fact", EnumSet.of(FactType.YEARLY));
        Growth.Form form = form(source);
        Integer years = source.json().whole("years", 1, YearRef.MOST_YEARS_BACK);
        YearRef until = source.json().needs("until") ? source.year("until") : null;
        Comparison op = source.op();
        BigDecimal value = source.number("value");
        if (field == null || form == null || until == null || op == null || value == null) {
            return null;
        }
        check(form, years, value, source);
        return new Growth(field.key(), form, years == null ? 1 : years, until, op, value, source.origin());
    }

    @Override
    public void write(Growth value, Sheet sheet) {
        sheet.put("fact", value.fact())
                .put("form", value.form().json())
                .put("years", value.years() == 1 ? null : value.years())
                .put("until", value.until().json())
                .put("op", value.op().json())
                .put("value", value.value());
    }

    static Growth.@Nullable Form form(Source source) {
        String name = source.json().needs("form") ? source.json().text("form") : null;
        Growth.Form form = name == null ? null : Growth.Form.find(name).orElse(null);
        if (name != null && form == null) {
            source.error(ErrorCode.UNKNOWN_FORM, "form", "增长率的算法只有 yoy、average、cagr");
        }
        return form;
    }

    private static void check(Growth.Form form, @Nullable Integer years, BigDecimal value, Source source) {
        if (form == Growth.Form.YOY && years != null && years > 1) {
            source.error(ErrorCode.IMPLAUSIBLE_VALUE, "years", "同比只比较一年，多年请用 average 或 cagr");
        }
        if (value.compareTo(BigDecimal.ONE.negate()) <= 0 || value.compareTo(BigDecimal.valueOf(5)) > 0) {
            source.error(ErrorCode.IMPLAUSIBLE_VALUE, "value", "增长率应写成小数，20% 写 0.2");
        }
    }
}
