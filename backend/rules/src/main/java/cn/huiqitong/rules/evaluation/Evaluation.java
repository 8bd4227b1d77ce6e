package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Judges one firm by a rule once; a {@link CompiledRule} judges many. Rules and facts must have been read against the
 * same catalog. Stateless and safe to share between threads.
 */
public final class Evaluation {
    private final FactCatalog catalog;

    public Evaluation(FactCatalog catalog) {
        this.catalog = catalog;
    }

    public Verdict verdict(Rule rule, Facts facts, LocalDate asOf) {
        return verdict(rule.when(), facts, asOf);
    }

    public Verdict verdict(Condition condition, Facts facts, LocalDate asOf) {
        return CompiledRule.of(new Rule(condition, null), catalog, asOf).verdict(facts);
    }

    public Explanation explain(Rule rule, Facts facts, LocalDate asOf) {
        return explain(rule, facts, asOf, null);
    }

    /** @param otherwise the clause of conditions that name none, such as the item's own article */
    public Explanation explain(Rule rule, Facts facts, LocalDate asOf, @Nullable Clause otherwise) {
        return CompiledRule.of(rule, catalog, asOf).explain(facts, otherwise);
    }
}
