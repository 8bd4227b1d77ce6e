package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.fact.Slots;
import cn.huiqitong.rules.text.ConditionText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule made ready to judge many firms on one day. A past decision is shown again from the rule, the firm's facts and
 * the day alone: {@link #explain} gives its words, {@link #decide} the same numbers. Safe to share between threads.
 */
public final class CompiledRule {
    private final Rule rule;
    private final Setting setting;
    private final Slots slots;
    private final Node root;
    private final @Nullable Program program;

    private CompiledRule(Rule rule, Setting setting) {
        this.rule = rule;
        this.setting = setting;
        this.slots = setting.fields().slots();
        List<Node> nodes = Nodes.list(rule.when(), setting);
        this.root = nodes.getFirst();
        this.program = nodes.size() > Program.MOST ? null : new Program(nodes);
    }

    public static CompiledRule of(Rule rule, FactCatalog catalog, LocalDate asOf) {
        return new CompiledRule(rule, new Setting(Fields.of(catalog), asOf));
    }

    public Rule rule() {
        return rule;
    }

    public LocalDate asOf() {
        return setting.asOf();
    }

    public Verdict verdict(Facts facts) {
        return root.verdict(slots.fit(facts));
    }

    /** The verdict with the numbers of the deciding conditions. */
    public Decision decide(Facts facts) {
        return Reasons.decision(root, verdicts(facts));
    }

    public Explanation explain(Facts facts) {
        return explain(facts, null);
    }

    /** @param otherwise the clause of conditions that name none, such as the item's own article */
    public Explanation explain(Facts facts, @Nullable Clause otherwise) {
        Facts fitting = slots.fit(facts);
        Verdicts verdicts = program == null
                ? new Verdicts.Asked(fitting)
                : new Later(program, fitting, root, root.verdict(fitting));
        return new Explanation(root, verdicts, otherwise);
    }

    /** The rule's conditions, each at the index of its number. */
    public List<Numbered> conditions() {
        return Numbered.list(rule.when());
    }

    /** The condition of a number in words, as explanations show it; throws for a number that the rule does not have. */
    public String text(int number) {
        return ConditionText.of(conditions().get(number).condition(), setting.fields());
    }

    private Verdicts verdicts(Facts facts) {
        Facts fitting = slots.fit(facts);
        return program == null ? new Verdicts.Asked(fitting) : program.run(fitting);
    }
}
