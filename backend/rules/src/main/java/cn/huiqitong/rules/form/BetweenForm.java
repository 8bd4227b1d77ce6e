package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.ErrorCode;
import org.jspecify.annotations.Nullable;

final class BetweenForm implements Form<Between> {
    @Override
    public @Nullable Between read(Source source) {
        FactField field = source.field("fact", Literals.COMPARABLE);
        source.json().value("from");
        source.json().value("to");
        if (field == null) {
            source.json().value("year");
            return null;
        }
        YearRef year = source.year(field);
        Literal from = Literals.read("from", field, source);
        Literal to = Literals.read("to", field, source);
        checkEnds(from, to, source);
        return new Between(field.key(), from, to, year, source.origin());
    }

    @Override
    public void write(Between value, Sheet sheet) {
        sheet.put("fact", value.fact())
                .put("from", value.from())
                .put("to", value.to())
                .put("year", Years.json(value.year()));
    }

    private static void checkEnds(@Nullable Literal from, @Nullable Literal to, Source source) {
        if (!source.json().has("from") && !source.json().has("to")) {
            source.error(ErrorCode.MISSING_PROPERTY, "from", "from 和 to 至少要写一个");
        } else if (from != null && to != null && from.compareTo(to) > 0) {
            source.error(ErrorCode.EMPTY_RANGE, "to", "to 小于 from，没有值能满足");
        }
    }
}
