package cn.huiqitong.seeds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stated amount of an item in one line as people say it, e.g. 最高50万元/企业. */
public final class AmountText {

    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    private AmountText() {}

    /** The line, or null where no figure is stated. */
    public static @Nullable String of(SeedItem item) {
        StatedAmount amount = new StatedAmount(item.amount());
        return switch (amount.kind()) {
            case "fixed" -> fixed(amount);
            case "upTo" -> upTo(amount);
            case "rate" -> joined(rate(amount, amount, item.title().contains("返还")), Limits.of(amount));
            case "tiered" -> tiered(amount);
            default -> null;
        };
    }

    private static @Nullable String fixed(StatedAmount amount) {
        BigDecimal least = amount.number("min");
        BigDecimal value = amount.number("value");
        if (value == null) {
            return least == null ? null : per("不低于" + Figures.money(least), amount.text("per"));
        }
        String months = months(amount);
        return per(Figures.money(value), amount.text("per")) + (months == null ? "" : "，" + months);
    }

    private static @Nullable String upTo(StatedAmount amount) {
        BigDecimal cap = amount.number("cap");
        return cap == null ? null : per("最高" + Figures.money(cap), amount.text("per"));
    }

    /** 每人 and 每年 come first, as people say; everything else follows the sum. */
    private static String per(String sum, @Nullable String per) {
        if (per == null) {
            return sum;
        }
        return switch (per) {
            case "人" -> sum.startsWith("最高") ? sum + "/人" : "每人" + sum;
            case "人/月" -> "每人每月" + sum;
            case "年" -> "每年" + sum;
            default -> sum + "/" + per;
        };
    }

    private static @Nullable String months(StatedAmount amount) {
        BigDecimal months = amount.number("months");
        if (months == null) {
            return null;
        }
        BigDecimal[] years = months.divideAndRemainder(MONTHS_OF_YEAR);
        return years[1].signum() == 0 ? years[0] + "年" : months + "个月";
    }

    private static @Nullable String rate(StatedAmount part, StatedAmount whole, boolean paidBack) {
        BigDecimal rate = part.number("rate");
        String base = part.text("base");
        if (rate == null || base == null) {
            return null;
        }
        BigDecimal unit = part.number("perUnit");
        if (unit != null) {
            return perUnit(part, base, unit);
        }
        String share = base + "的" + Figures.percent(rate);
        if (whole.flag("effective")) {
            return "实际按" + share + "缴税";
        }
        if (whole.flag("reduction")) {
            return "减征" + share;
        }
        return whole.flag("rateAtMost") ? "不超过" + share : paidBack ? "按" + share + "返还" : share;
    }

    private static String perUnit(StatedAmount amount, String base, BigDecimal unit) {
        BigDecimal sum = Objects.requireNonNull(amount.number("unitAmount"));
        String half = amount.text("halfFor");
        return base + "每" + Figures.money(unit) + "奖" + Figures.money(sum) + (half == null ? "" : "，" + half + "减半");
    }

    private static @Nullable String tiered(StatedAmount amount) {
        if (amount.tiers().isEmpty()) {
            return span(amount);
        }
        String tiers = amount.tiers().stream()
                .map(tier -> tier(tier, amount))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        List<String> further = new ArrayList<>(Limits.of(amount));
        Optional.ofNullable(months(amount)).ifPresent(further::add);
        return joined(tiers.isEmpty() ? null : tiers, further);
    }

    private static @Nullable String tier(StatedAmount tier, StatedAmount whole) {
        String sum = tierSum(tier, whole);
        return sum == null
                ? null
                : String.valueOf(tier.text("when")).replace(">=", "≥").replace(">", "＞") + "：" + sum;
    }

    private static @Nullable String tierSum(StatedAmount tier, StatedAmount whole) {
        BigDecimal value = tier.number("value");
        BigDecimal upTo = tier.number("upTo");
        BigDecimal uplift = tier.number("upliftRate");
        if (value != null) {
            return fixed(new StatedAmount(withPer(value, whole)));
        }
        if (upTo != null) {
            return "最高" + Figures.money(upTo);
        }
        if (uplift != null) {
            return "提高" + Figures.percent(uplift);
        }
        return joined(rate(tier, whole, false), Limits.of(tier));
    }

    private static Map<String, Object> withPer(BigDecimal value, StatedAmount whole) {
        String per = whole.text("per");
        return per == null ? Map.of("value", value) : Map.of("value", value, "per", per);
    }

    /** Tiers whose cases are not known: from the least to the most. */
    private static @Nullable String span(StatedAmount amount) {
        List<BigDecimal> ends = new ArrayList<>(amount.tierValues());
        BigDecimal least = amount.number("min");
        BigDecimal most = amount.number("cap");
        if (least != null && most != null) {
            ends.addAll(List.of(least, most));
        }
        return ends.isEmpty()
                ? null
                : per(
                        Figures.money(Collections.min(ends)) + "至" + Figures.money(Collections.max(ends)),
                        amount.text("per"));
    }

    private static @Nullable String joined(@Nullable String first, List<String> limits) {
        if (first == null) {
            return limits.isEmpty() ? null : String.join("，", limits);
        }
        return limits.isEmpty() ? first : first + "，" + String.join("，", limits);
    }
}
