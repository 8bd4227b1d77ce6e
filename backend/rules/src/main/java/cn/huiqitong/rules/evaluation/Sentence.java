package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Supplier;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one sentence that a card shows. */
final class Sentence {
    private static final int MOST_REASONS = 2;
    private static final int MOST_MISSING = 3;
    private static final String SIGNS = "=≠<≤>≥";
    private static final List<String> STATEMENTS = List.of("属于", "不属于", "满", "在", "早于", "晚于", "不早于", "不晚于", "不超过");

    private Sentence() {}

    static String of(Explanation explanation) {
        return explanation.verdict().known() ? known(explanation) : unknown(explanation);
    }

    private static String known(Explanation explanation) {
        List<Explanation> leaves = leaves(explanation).toList();
        boolean oneIsEnough = explanation.kind().equals("all") && explanation.verdict() == Verdict.UNMET;
        String reasons = leaves.stream()
                .limit(oneIsEnough ? 1 : MOST_REASONS)
                .map(Sentence::reason)
                .collect(Collectors.joining("；"));
        int more = leaves.size() - (oneIsEnough ? 1 : MOST_REASONS);
        return more > 0 ? reasons + "（另有" + more + "项）" : reasons;
    }

    private static String unknown(Explanation explanation) {
        List<Missing> facts =
                explanation.missing().stream().filter(one -> !one.judgement()).toList();
        String judgements = explanation.missing().stream()
                .filter(Missing::judgement)
                .map(one -> "由" + one.supplier().name() + "认定")
                .distinct()
                .collect(Collectors.joining("，"));
        if (facts.isEmpty() && judgements.isEmpty()) {
            return leaves(explanation).limit(1).map(Sentence::reason).collect(Collectors.joining());
        }
        String wanted = facts.isEmpty() ? "" : "还差" + missing(facts);
        return wanted + (wanted.isEmpty() || judgements.isEmpty() ? "" : "；") + judgements;
    }

    private static String missing(List<Missing> facts) {
        String named = facts.stream().limit(MOST_MISSING).map(Sentence::named).collect(Collectors.joining("、"));
        return facts.size() > MOST_MISSING ? named + "等" + facts.size() + "项" : named;
    }

    private static String named(Missing missing) {
        boolean department = missing.supplier().kind() == Supplier.Kind.DEPARTMENT;
        return missing.label() + (department ? "（" + missing.supplier().name() + "数据）" : "");
    }

    private static Stream<Explanation> leaves(Explanation explanation) {
        boolean leaf = explanation.because().isEmpty() || explanation.kind().equals("not");
        return leaf ? Stream.of(explanation) : explanation.because().stream().flatMap(Sentence::leaves);
    }

    private static String reason(Explanation reason) {
        return reason.kind().equals("not") ? negated(reason) : leaf(reason, reason.verdict(), reason.required());
    }

    private static String negated(Explanation not) {
        Explanation child = not.because().getFirst();
        if (child.because().isEmpty() && child.required() != null) {
            return leaf(child, not.verdict(), opposite(child.required()));
        }
        return switch (not.verdict()) {
            case MET -> "不在排除之列：" + child.text();
            case UNMET -> "属于排除的情形：" + child.text();
            case UNKNOWN -> not.text();
        };
    }

    /** Some requirements read as a statement (属于制造业), some want a verb (符合≥3%), others would only repeat the fact. */
    private static String fulfilled(@Nullable String required) {
        if (required == null) {
            return "符合要求";
        }
        if (STATEMENTS.stream().anyMatch(required::startsWith)) {
            return required;
        }
        return SIGNS.indexOf(required.charAt(0)) >= 0 ? "符合" + required : "符合要求";
    }

    private static String opposite(String required) {
        return required.startsWith("属于") ? "不" + required : "不是“" + required + "”";
    }

    private static String leaf(Explanation leaf, Verdict verdict, @Nullable String required) {
        String actual = leaf.actual();
        if (actual == null) {
            return leaf.text();
        }
        boolean figure = Character.isDigit(actual.charAt(0)) || actual.charAt(0) == '-';
        String has = leaf.subject() + (figure ? "" : "：") + actual;
        return switch (verdict) {
            case MET -> has + "，" + fulfilled(required);
            case UNMET -> has + "，需要" + required;
            case UNKNOWN -> has;
        };
    }
}
