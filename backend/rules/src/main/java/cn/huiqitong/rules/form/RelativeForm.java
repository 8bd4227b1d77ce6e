package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.Reference;
import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

final class RelativeForm implements Form<Relative> {
    @Override
    public @Nullable Relative read(Source source) {
        boolean grows = source.json().has("form");
        Growth.Form form = grows ? GrowthForm.form(source) : null;
        FactField field = source.field("fact", grows ? EnumSet.of(FactType.YEARLY) : Literals.NUMERIC);
        YearRef year = field == null ? source.year("year") : source.year(field);
        Integer years = source.json().whole("years", 1, YearRef.MOST_YEARS_BACK);
        Comparison op = source.op();
        Reference reference = reference(source);
        if (years != null && years > 1 && (form == null || form == Growth.Form.YOY)) {
            source.error(ErrorCode.IMPLAUSIBLE_VALUE, "years", "只有 average、cagr 能写多年");
        }
        if (field == null || op == null || reference == null || (grows && form == null)) {
            return null;
        }
        return new Relative(field.key(), form, years == null ? 1 : years, year, op, reference, source.origin());
    }

    @Override
    public void write(Relative value, Sheet sheet) {
        Growth.Form form = value.form();
        sheet.put("fact", value.fact())
                .put("form", form == null ? null : form.json())
                .put("years", value.years() == 1 ? null : value.years())
                .put("year", Years.json(value.year()))
                .put("op", value.op().json())
                .put("reference", write(value.reference()).json());
    }

    private static @Nullable Reference reference(Source source) {
        Object raw = source.json().needs("reference") ? source.json().value("reference") : null;
        Source reference = raw == null ? null : source.source(raw, "reference");
        if (reference == null) {
            return null;
        }
        String title = reference.json().needs("title") ? reference.json().text("title") : null;
        BigDecimal value = reference.json().number("value");
        BigDecimal margin = reference.json().number("margin");
        String published = reference.json().text("source");
        if (value != null && published == null) {
            reference.error(ErrorCode.MISSING_PROPERTY, "source", "写了数值，就要写明出处（source）");
        }
        reference.json().finish();
        return title == null ? null : new Reference(title, value, margin, published);
    }

    private static Sheet write(Reference reference) {
        return new Sheet()
                .put("title", reference.title())
                .put("value", reference.value())
                .put("margin", reference.margin())
                .put("source", reference.source());
    }
}
