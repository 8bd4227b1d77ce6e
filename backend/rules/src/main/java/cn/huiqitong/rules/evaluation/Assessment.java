package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.fact.Facts;
import org.jspecify.annotations.Nullable;

/** One firm judged by all rules of a {@link RuleSet}, down to every condition. Rules go by their place in the set. */
public final class Assessment {
    private final RuleSet rules;
    private final Facts facts;
    private final byte[] marks;

    Assessment(RuleSet rules, Facts facts, byte[] marks) {
        this.rules = rules;
        this.facts = facts;
        this.marks = marks;
    }

    public Verdict verdict(int rule) {
        return Mark.verdict(marks[rules.places(rule)[0]]);
    }

    /** The verdict with the numbers of the deciding conditions. */
    public Decision decide(int rule) {
        return Reasons.decision(rules.root(rule), verdicts(rule));
    }

    public Explanation explain(int rule) {
        return explain(rule, null);
    }

    /** @param otherwise the clause of conditions that name none, such as the item's own article */
    public Explanation explain(int rule, @Nullable Clause otherwise) {
        return new Explanation(rules.root(rule), verdicts(rule), otherwise);
    }

    private Verdicts verdicts(int rule) {
        return new Marked(facts, marks, rules.places(rule));
    }

    /**
     * What the conditions of one rule came to.
     *
     * @param places of the marks, by number
     */
    private record Marked(Facts facts, byte[] marks, int[] places) implements Verdicts {
        @Override
        public Verdict of(Node node) {
            return Mark.verdict(marks[places[node.number()]]);
        }
    }
}
