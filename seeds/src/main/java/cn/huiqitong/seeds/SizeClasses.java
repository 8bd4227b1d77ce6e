package cn.huiqitong.seeds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statistical size classes 大中小微 by 国统字〔2017〕213号: all indicators of a row must reach a bound, else one class down. */
public final class SizeClasses {

    private static final Map<String, String> LABELS =
            Map.of("headcount", "从业人员", "revenue", "营业收入", "totalAssets", "资产总额");

    private final SizeThresholds thresholds;

    SizeClasses(SizeThresholds thresholds) {
        this.thresholds = thresholds;
    }

    public SizeThresholds thresholds() {
        return thresholds;
    }

    /**
     * The class of a firm.
     *
     * @param industry code of GB/T 4754-2017 with its section, e.g. C3562
     * @param headcount persons employed at the end of the period
     * @param revenue of the year, in 元
     * @param assets total assets in 元
     */
    public SizeClass of(
            @Nullable String industry,
            @Nullable BigDecimal headcount,
            @Nullable BigDecimal revenue,
            @Nullable BigDecimal assets) {
        if (industry == null) {
            return new SizeClass(null, List.of("industry"), "缺所属行业，不能按" + thresholds.document() + "划型");
        }
        Optional<SizeThresholds.Bounds> row =
                thresholds.rows().stream().filter(r -> r.covers(industry)).findFirst();
        return row.map(r -> of(r, known(headcount, revenue, assets))).orElseGet(() -> uncovered(industry));
    }

    private SizeClass uncovered(String industry) {
        String rows = thresholds.rows().stream()
                .filter(row -> row.reaches(industry))
                .map(SizeThresholds.Bounds::name)
                .collect(Collectors.joining("、"));
        return rows.isEmpty()
                ? new SizeClass(null, List.of(), "行业" + industry + "不在" + thresholds.document() + "范围内")
                : new SizeClass(null, List.of("industry"), "行业" + industry + "要填到更细一级，才能在" + rows + "中确定");
    }

    private SizeClass of(SizeThresholds.Bounds row, Map<String, BigDecimal> known) {
        List<String> steps = new ArrayList<>();
        List<SizeStep> reached = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (SizeThresholds.Indicator indicator : row.indicators()) {
            BigDecimal value = known.get(indicator.fact());
            if (value == null) {
                missing.add(indicator.fact());
            } else {
                reached.add(SizeStep.of(indicator, value));
                steps.add(step(indicator, value));
            }
        }
        boolean settled = missing.isEmpty() || reached.contains(SizeStep.MICRO);
        return settled ? settled(row, reached, steps) : open(row, missing, steps);
    }

    private SizeClass settled(SizeThresholds.Bounds row, List<SizeStep> reached, List<String> steps) {
        SizeStep step = reached.stream().min(Comparator.naturalOrder()).orElseThrow();
        String lowest = steps.size() > 1 ? "；须同时达到，取较低一档" : "";
        return new SizeClass(
                step.name(), List.of(), start(row) + String.join("；", steps) + lowest + "：" + step.label());
    }

    private SizeClass open(SizeThresholds.Bounds row, List<String> missing, List<String> steps) {
        List<String> parts = new ArrayList<>(steps);
        parts.add("缺" + missing.stream().map(LABELS::get).collect(Collectors.joining("、")));
        return new SizeClass(null, missing, start(row) + String.join("；", parts));
    }

    private String start(SizeThresholds.Bounds row) {
        return "按" + thresholds.document() + "“" + row.name() + "”：";
    }

    private static String step(SizeThresholds.Indicator indicator, BigDecimal value) {
        SizeStep step = SizeStep.of(indicator, value);
        String bound = switch (step) {
            case LARGE -> "≥" + figure(indicator, indicator.large());
            case MEDIUM -> "≥" + figure(indicator, indicator.medium());
            case SMALL -> "≥" + figure(indicator, indicator.small());
            case MICRO -> "<" + figure(indicator, indicator.small());
        };
        return LABELS.get(indicator.fact()) + figure(indicator, value) + bound + "，" + step.label();
    }

    private static String figure(SizeThresholds.Indicator indicator, BigDecimal value) {
        return indicator.unit().equals("元") ? Figures.money(value) : Figures.plain(value) + indicator.unit();
    }

    private static Map<String, BigDecimal> known(
            @Nullable BigDecimal headcount, @Nullable BigDecimal revenue, @Nullable BigDecimal assets) {
        Map<String, BigDecimal> known = new TreeMap<>();
        put(known, "headcount", headcount);
        put(known, "revenue", revenue);
        put(known, "totalAssets", assets);
        return known;
    }

    private static void put(Map<String, BigDecimal> known, String fact, @Nullable BigDecimal value) {
        if (value != null) {
            known.put(fact, value);
        }
    }
}
