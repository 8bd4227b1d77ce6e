package cn.huiqitong.seeds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The upper limits of a stated amount, each as a phrase: 单个项目最高1亿元. */
final class Limits {

    private static final Map<String, String> EACH = Map.of(
            "项目", "单个项目",
            "项目/年", "单个项目每年",
            "产品", "单款产品",
            "企业", "单个企业",
            "年", "每年");
    private static final Map<String, String> FURTHER = Map.of(
            "capPerEnterprise", "同一企业",
            "capPerEnterprisePerYear", "同一企业每年",
            "combinedCapWithLeasing", "与融资租赁贴息合计每年",
            "loanCap", "贷款");
    private static final List<String> ORDER =
            List.of("capPerEnterprise", "capPerEnterprisePerYear", "combinedCapWithLeasing", "loanCap");

    private Limits() {}

    static List<String> of(StatedAmount amount) {
        List<String> limits = new ArrayList<>();
        add(limits, each(amount.text("per")), amount.number("cap"));
        ORDER.forEach(key -> add(limits, String.valueOf(FURTHER.get(key)), amount.number(key)));
        BigDecimal years = amount.number("maxYears");
        if (years != null) {
            limits.add("最长" + years + "年");
        }
        return limits;
    }

    private static String each(@Nullable String per) {
        return per == null ? "" : EACH.getOrDefault(per, "每" + per);
    }

    private static void add(List<String> limits, String whose, @Nullable BigDecimal cap) {
        if (cap != null) {
            limits.add(whose + "最高" + Figures.money(cap));
        }
    }
}
