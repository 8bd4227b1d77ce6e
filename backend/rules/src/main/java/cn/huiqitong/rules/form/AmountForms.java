package cn.huiqitong.rules.form;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.amount.AmountTiers;
import cn.huiqitong.rules.amount.AtLeast;
import cn.huiqitong.rules.amount.Fixed;
import cn.huiqitong.rules.amount.NoAmount;
import cn.huiqitong.rules.amount.Ranged;
import cn.huiqitong.rules.amount.Rate;
import cn.huiqitong.rules.amount.Times;
import cn.huiqitong.rules.amount.UpTo;
import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of every kind of amount. */
final class AmountForms {
    static final Set<String> KINDS = Set.of("fixed", "upTo", "rate", "tiers", "atLeast", "range", "times", "none");

    private AmountForms() {}

    static @Nullable Amount read(@Nullable Object raw, String path, Source.Place place) {
        JsonObject json = JsonObject.at(raw, path, place.errors());
        String kind = json != null && json.needs("kind") ? json.text("kind") : null;
        if (json == null || kind == null) {
            return null;
        }
        if (!KINDS.contains(kind)) {
            json.error(ErrorCode.UNKNOWN_KIND, "kind", "不认识的金额种类“" + kind + "”");
            return null;
        }
        Amount amount = read(kind, new Source(json, place));
        json.finish();
        return amount;
    }

    static Map<String, Object> write(Amount amount) {
        Sheet sheet = new Sheet().put("kind", amount.kind());
        switch (amount) {
            case Fixed fixed -> new FixedForm().write(fixed, sheet);
            case UpTo upTo -> sheet.put("cap", upTo.cap()).put("per", upTo.per());
            case Rate rate -> new RateForm().write(rate, sheet);
            case AmountTiers tiers -> new AmountTiersForm().write(tiers, sheet);
            case AtLeast atLeast -> sheet.put("value", atLeast.value()).put("per", atLeast.per());
            case Ranged ranged ->
                sheet.put("from", ranged.from()).put("to", ranged.to()).put("per", ranged.per());
            case Times times ->
                sheet.put("factor", times.factor()).put("text", times.text()).put("of", write(times.of()));
            case NoAmount none -> {}
        }
        return sheet.json();
    }

    private static @Nullable Amount read(String kind, Source source) {
        return switch (kind) {
            case "fixed" -> new FixedForm().read(source);
            case "upTo" -> upTo(source);
            case "rate" -> new RateForm().read(source);
            case "tiers" -> new AmountTiersForm().read(source);
            case "atLeast" -> atLeast(source);
            case "range" -> ranged(source);
            case "times" -> times(source);
            default -> new NoAmount();
        };
    }

    private static @Nullable UpTo upTo(Source source) {
        BigDecimal cap = source.positive("cap");
        String per = source.json().text("per");
        return cap == null ? null : new UpTo(cap, per);
    }

    private static @Nullable Ranged ranged(Source source) {
        BigDecimal from = source.positive("from");
        BigDecimal to = source.positive("to");
        String per = source.json().text("per");
        if (from != null && to != null && from.compareTo(to) >= 0) {
            source.error(ErrorCode.EMPTY_RANGE, "to", "to 应大于 from");
        }
        return from == null || to == null ? null : new Ranged(from, to, per);
    }

    private static @Nullable Times times(Source source) {
        BigDecimal factor = source.positive("factor");
        String text = source.json().text("text");
        Amount of = source.json().needs("of") ? source.amount(source.json().value("of"), "of") : null;
        return factor == null || of == null ? null : new Times(factor, text, of);
    }

    private static @Nullable AtLeast atLeast(Source source) {
        BigDecimal value = source.positive("value");
        String per = source.json().text("per");
        return value == null ? null : new AtLeast(value, per);
    }
}
