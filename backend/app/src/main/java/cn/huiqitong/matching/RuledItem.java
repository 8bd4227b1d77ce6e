package cn.huiqitong.matching;

import cn.huiqitong.eligibility.ItemInForce;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.evaluation.CompiledRule;
import cn.huiqitong.rules.fact.Facts;

/**
 * An item in force with a machine rule, ready to decide.
 *
 * @param no dense number of the item
 */
record RuledItem(int no, ItemInForce item, CompiledRule rule) {

    String id() {
        return item.id();
    }

    int version() {
        return item.version();
    }

    /** Why the firm qualifies or not, one Chinese sentence. */
    String why(Facts facts) {
        return rule.explain(facts, new Clause(item.documentId(), item.articleNo()))
                .sentence();
    }
}
