package cn.huiqitong.rules.amount;

import cn.huiqitong.rules.condition.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Different amounts for different cases; the first tier that applies counts. */
public record AmountTiers(List<Tier> tiers) implements Amount {
    /**
     * One case.
     *
     * @param when when it applies. Null with a text: only a person can tell. Null without a text: in all other cases.
     * @param text the case in the document's words
     */
    public record Tier(@Nullable Condition when, @Nullable String text, Amount amount) {
        public boolean otherwise() {
            return when == null && text == null;
        }
    }

    public AmountTiers {
        tiers = List.copyOf(tiers);
    }

    @Override
    public String kind() {
        return "tiers";
    }
}
