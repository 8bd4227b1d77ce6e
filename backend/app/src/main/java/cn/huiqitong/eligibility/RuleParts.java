package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.DryRunView.DryRunConditionView;
import cn.huiqitong.eligibility.city.Census;
import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.evaluation.CompiledRule;
import cn.huiqitong.rules.evaluation.Numbered;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of a rule that all have to hold, each as a rule of its own; a rule of one condition is its only part. */
record RuleParts(CompiledRule rule, List<Numbered> parts) {

    private static final String CHILD = "when\\.of\\[\\d+]";

    static RuleParts of(CompiledRule rule) {
        List<Numbered> all = rule.conditions();
        boolean group = all.getFirst().condition() instanceof All;
        return new RuleParts(
                rule, group ? all.stream().filter(c -> c.path().matches(CHILD)).toList() : List.of(all.getFirst()));
    }

    List<Rule> rules() {
        return parts.stream().map(part -> new Rule(part.condition(), null)).toList();
    }

    /** What each part excludes, the one that excludes most first; parts that exclude nobody are left out. */
    List<DryRunConditionView> excluding(Census census) {
        return IntStream.range(0, parts.size())
                .filter(i -> census.excludes()[i] > 0)
                .mapToObj(i -> new DryRunConditionView(
                        parts.get(i).path(), rule.text(parts.get(i).number()), census.excludes()[i], census.alone()[i]))
                .sorted(Comparator.comparingLong(DryRunConditionView::excludes)
                        .thenComparingLong(DryRunConditionView::alone)
                        .reversed())
                .toList();
    }
}
