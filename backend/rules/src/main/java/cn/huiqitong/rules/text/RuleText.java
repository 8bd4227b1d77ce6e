package cn.huiqitong.rules.text;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.script.TextWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as indented Chinese lines, each with the clause that it stands on. */
public final class RuleText {
    private final Fields fields;
    private final List<RuleLine> lines = new ArrayList<>();

    private RuleText(Fields fields) {
        this.fields = fields;
    }

    /** The conditions, then the amount. */
    public static List<RuleLine> lines(Rule rule, FactCatalog catalog) {
        RuleText text = new RuleText(Fields.of(catalog));
        text.add(rule.when(), 0, null);
        Amount amount = rule.amount();
        if (amount != null) {
            AmountText.lines(amount, Fields.of(catalog), text.lines);
        }
        return List.copyOf(text.lines);
    }

    /**
     * The readable form that editors write: one condition a line, groups by indentation, names and units as people say
     * them. {@link cn.huiqitong.rules.script.TextReader} reads it back to an equal rule.
     */
    public static String canonical(Rule rule, FactCatalog catalog) {
        return TextWriter.write(rule, catalog);
    }

    private void add(Condition condition, int depth, @Nullable Clause above) {
        Clause own = condition.origin().clause();
        Clause clause = own == null ? above : own;
        lines.add(new RuleLine(depth, ConditionText.of(condition, fields), clause));
        switch (condition) {
            case All all -> all.of().forEach(child -> add(child, depth + 1, clause));
            case Any any -> any.of().forEach(child -> add(child, depth + 1, clause));
            case Not not -> addNegated(not, depth + 1, clause);
            case Tiers tiers -> add(tiers, depth + 1, clause);
            default -> {}
        }
    }

    /** Without words of its own the line already says what is negated. */
    private void addNegated(Not not, int depth, @Nullable Clause clause) {
        if (not.origin().text() != null) {
            add(not.of(), depth, clause);
        }
    }

    private void add(Tiers tiers, int depth, @Nullable Clause clause) {
        String figure = Phrases.figure(fields.get(tiers.on()), tiers.year());
        String unit = fields.get(tiers.on()).unit();
        for (Tiers.Tier tier : tiers.tiers()) {
            String which = tier.upTo() == null ? "更高的" : figure + "≤" + Values.number(tier.upTo(), unit);
            lines.add(new RuleLine(depth, which, clause));
            add(tier.then(), depth + 1, clause);
        }
    }
}
