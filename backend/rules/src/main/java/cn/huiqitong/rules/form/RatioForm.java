package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

final class RatioForm implements Form<Ratio> {
    @Override
    public @Nullable Ratio read(Source source) {
        FactField of = source.field("of", Literals.NUMERIC);
        FactField to = source.field("to", Literals.NUMERIC);
        YearRef year = source.year("year");
        Integer years = source.json().whole("years", 1, YearRef.MOST_YEARS_BACK);
        Comparison op = source.op();
        BigDecimal value = source.number("value");
        if (of == null || to == null || op == null || value == null) {
            return null;
        }
        check(of, to, source);
        Literals.checkShare("value", value, source);
        return new Ratio(of.key(), to.key(), year, years == null ? 1 : years, op, value, source.origin());
    }

    @Override
    public void write(Ratio value, Sheet sheet) {
        sheet.put("of", value.of())
                .put("to", value.to())
                .put("year", Years.json(value.year()))
                .put("years", value.years() == 1 ? null : value.years())
                .put("op", value.op().json())
                .put("value", value.value());
    }

    private static void check(FactField of, FactField to, Source source) {
        boolean yearly = of.yearly() || to.yearly();
        if (!Objects.equals(of.unit(), to.unit())) {
            source.error(ErrorCode.UNIT_MISMATCH, "to", of.label() + "与" + to.label() + "的单位不同，不能相除");
        }
        if (yearly && !source.json().has("year")) {
            source.error(ErrorCode.YEAR_MISSING, "year", "逐年数字要写明年份（year）");
        }
        if (!yearly && (source.json().has("year") || source.json().has("years"))) {
            source.error(ErrorCode.YEAR_UNEXPECTED, "year", "这两个事实都不分年份，不能写 year、years");
        }
        if (of.yearly() != to.yearly() && source.json().has("years")) {
            source.error(ErrorCode.YEAR_UNEXPECTED, "years", "只有一个事实是逐年数字，不能合计多年");
        }
    }
}
