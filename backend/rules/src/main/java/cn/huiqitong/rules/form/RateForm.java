package cn.huiqitong.rules.form;

import cn.huiqitong.rules.amount.Cap;
import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.amount.Rate;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class RateForm implements Form<Rate> {
    @Override
    public @Nullable Rate read(Source source) {
        BigDecimal rate = source.positive("rate");
        Quantity base = Quantities.read("base", Quantities.Use.MONEY, source);
        String baseText = source.json().text("baseText");
        BigDecimal cap = source.json().has("cap") ? source.positive("cap") : null;
        String per = source.json().text("per");
        List<Cap> caps = caps(source);
        Boolean reduction = source.json().flag("reduction");
        if (!source.json().has("base") && !source.json().has("baseText")) {
            source.error(ErrorCode.MISSING_PROPERTY, "base", "base 和 baseText 至少要写一个");
        }
        if (rate == null) {
            return null;
        }
        Literals.checkShare("rate", rate, source);
        return new Rate(rate, base, baseText, cap, per, caps, Boolean.TRUE.equals(reduction));
    }

    @Override
    public void write(Rate value, Sheet sheet) {
        List<Map<String, Object>> caps =
                value.caps().stream().map(RateForm::write).toList();
        sheet.put("rate", value.rate())
                .put("base", Quantities.write(value.base()))
                .put("baseText", value.baseText())
                .put("cap", value.cap())
                .put("per", value.per())
                .put("caps", caps.isEmpty() ? null : caps)
                .flag("reduction", value.reduction());
    }

    private static List<Cap> caps(Source source) {
        List<Cap> caps = new ArrayList<>();
        List<?> items = source.json().list("caps");
        for (int i = 0; i < items.size(); i++) {
            Source item = source.source(items.get(i), "caps[" + i + "]");
            Cap cap = item == null ? null : cap(item);
            if (cap != null) {
                caps.add(cap);
            }
        }
        return caps;
    }

    private static @Nullable Cap cap(Source item) {
        String per = item.json().text("per");
        BigDecimal value = item.positive("value");
        item.json().finish();
        return value == null ? null : new Cap(per, value);
    }

    private static Map<String, Object> write(Cap cap) {
        return new Sheet().put("per", cap.per()).put("value", cap.value()).json();
    }
}
