package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class TiersForm implements Form<Tiers> {
    @Override
    public @Nullable Tiers read(Source source) {
        FactField field = source.field("on", Literals.NUMERIC);
        YearRef year = field == null ? source.year("year") : source.year(field);
        List<?> items = source.json().needs("tiers") ? source.json().list("tiers") : List.of();
        List<Tiers.Tier> tiers = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Tiers.Tier tier = tier(items.get(i), "tiers[" + i + "]", source);
            if (tier != null) {
                tiers.add(tier);
            }
        }
        Steps.check(tiers, items.size(), source);
        return field == null ? null : new Tiers(field.key(), year, tiers, source.origin());
    }

    @Override
    public void write(Tiers value, Sheet sheet) {
        sheet.put("on", value.on())
                .put("year", Years.json(value.year()))
                .put("tiers", value.tiers().stream().map(TiersForm::write).toList());
    }

    private static Tiers.@Nullable Tier tier(Object raw, String key, Source source) {
        Source tier = source.source(raw, key);
        if (tier == null) {
            return null;
        }
        BigDecimal upTo = tier.json().number("upTo");
        Condition then =
                tier.json().needs("then") ? source.condition(tier.json().value("then"), key + ".then") : null;
        tier.json().finish();
        return then == null ? null : new Tiers.Tier(upTo, then);
    }

    private static Map<String, Object> write(Tiers.Tier tier) {
        return new Sheet()
                .put("upTo", tier.upTo())
                .put("then", ConditionForms.write(tier.then()))
                .json();
    }
}
