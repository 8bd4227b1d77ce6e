package cn.huiqitong.rules.form;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.amount.AmountTiers;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class AmountTiersForm implements Form<AmountTiers> {
    @Override
    public AmountTiers read(Source source) {
        List<?> items = source.json().needs("tiers") ? source.json().list("tiers") : List.of();
        if (items.isEmpty() && source.json().has("tiers")) {
            source.error(ErrorCode.EMPTY_GROUP, "tiers", "分档是空的");
        }
        List<AmountTiers.Tier> tiers = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            AmountTiers.Tier tier = tier(items.get(i), "tiers[" + i + "]", source);
            if (tier != null) {
                tiers.add(tier);
            }
        }
        return new AmountTiers(tiers);
    }

    @Override
    public void write(AmountTiers value, Sheet sheet) {
        sheet.put("tiers", value.tiers().stream().map(AmountTiersForm::write).toList());
    }

    private static AmountTiers.@Nullable Tier tier(Object raw, String key, Source source) {
        Source tier = source.source(raw, key);
        if (tier == null) {
            return null;
        }
        Object condition = tier.json().value("when");
        Condition when = condition == null ? null : source.condition(condition, key + ".when");
        String text = tier.json().text("text");
        Amount amount =
                tier.json().needs("amount") ? source.amount(tier.json().value("amount"), key + ".amount") : null;
        tier.json().finish();
        return amount == null ? null : new AmountTiers.Tier(when, text, amount);
    }

    private static Map<String, Object> write(AmountTiers.Tier tier) {
        Condition when = tier.when();
        return new Sheet()
                .put("when", when == null ? null : ConditionForms.write(when))
                .put("text", tier.text())
                .put("amount", AmountForms.write(tier.amount()))
                .json();
    }
}
